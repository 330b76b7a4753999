export const id = "shared-host-disk";
export const ids = [
    "shared-host-disk"
];
export const modules = {
    "src/contract/digest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T$: ()=>verifySize,
            Ub: ()=>verifyDigest,
            sc: ()=>sha256
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        function sha256(bytes) {
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
        }
        function verifyDigest(actual, expected, place) {
            if (actual !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('DIGEST_MISMATCH', `${place} has sha256 ${actual}, recorded is ${expected}`, place);
        }
        function verifySize(actual, expected, place) {
            if (actual !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('SIZE_MISMATCH', `${place} has ${actual} bytes, recorded are ${expected}`, place);
        }
    }),
    "src/contract/identity/paths.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bp: ()=>parseDirectory,
            G6: ()=>contractSnapshotPath,
            Pm: ()=>INDEX_PATH,
            TG: ()=>formatFileName,
            Vd: ()=>DIRECTORY_TEMPLATE,
            YS: ()=>contractId,
            ZU: ()=>LEGACY_ALIAS,
            f1: ()=>formatDirectory,
            kc: ()=>ALIAS_TEMPLATE,
            mu: ()=>CONTRACT_LIMITS,
            qB: ()=>formatPaths,
            ss: ()=>FILE_NAME_TEMPLATE,
            td: ()=>ARTIFACT_FORMAT
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/api.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/version.ts");
        function formatDirectory(contractVersion, tuple) {
            const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
            return `dist/${contractVersion}/${version}/${target}/${profile}/${toolchain}/${(0, _tuple_js__WEBPACK_IMPORTED_MODULE_1__.PO)(git_rev)}/${dist_revision}`;
        }
        const directorySchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
            distribution_contract_version: _version_js__WEBPACK_IMPORTED_MODULE_2__.y,
            ..._tuple_js__WEBPACK_IMPORTED_MODULE_1__.KB,
            git_rev: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[0-9a-f]{8}$/, 'must be 8 lower-case hex digits'))
        });
        function parseDirectory(directory) {
            const [dist, distribution_contract_version, version, target, profile, toolchain, sha, dist_revision, ...rest] = directory.split('/');
            const result = directorySchema.safeParse({
                distribution_contract_version,
                version,
                target,
                profile,
                toolchain,
                git_rev: sha,
                dist_revision
            });
            if ('dist' !== dist || rest.length > 0 || !result.success) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_PATH', `${JSON.stringify(directory)} is not a directory of the canonical layout`, directory);
            const { git_rev, ...parts } = result.data;
            return {
                ...parts,
                gitsha: git_rev
            };
        }
        const ARTIFACT_FORMAT = 'tar.gz';
        function formatFileName(product, tuple) {
            const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
            return `${product}-v${version}-${target}-${profile}-${toolchain}-${(0, _tuple_js__WEBPACK_IMPORTED_MODULE_1__.PO)(git_rev)}-${dist_revision}.${ARTIFACT_FORMAT}`;
        }
        function formatPaths(product, contractVersion, tuple) {
            const directory = formatDirectory(contractVersion, tuple);
            return {
                artifact: `${directory}/${formatFileName(product, tuple)}`,
                manifest: `${directory}/package/manifest.json`,
                checksums: `${directory}/package/checksums.json`,
                provenance: `${directory}/package/provenance.json`
            };
        }
        const CONTRACT_LIMITS = {
            maxBytes: 1048576
        };
        function contractSnapshotPath(contractVersion, version) {
            return `dist/${contractVersion}/${version}/contract.json`;
        }
        const DIRECTORY_TEMPLATE = 'dist/{distribution_contract_version}/{artifact_version}/{target}/{profile}/{toolchain}/{gitsha}/{dist_revision}/';
        const FILE_NAME_TEMPLATE = '{product}-v{version}-{target}-{profile}-{rust}-{gitsha}-{dist_revision}.{ext}';
        const INDEX_PATH = 'dist/index.json';
        const ALIAS_TEMPLATE = 'dist/{distribution_contract_version}/index.json';
        const LEGACY_ALIAS = {
            path: 'dist/1.0.0/index.json',
            retired: '2026-07-01'
        };
        function contractId(version) {
            return `distribution-contract@${version.split('.').slice(0, 2).join('.')}`;
        }
    }),
    "src/contract/identity/tuple.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Er: ()=>buildProfile,
            GS: ()=>TUPLE_PARTS,
            Gk: ()=>gitRev,
            KB: ()=>tupleShape,
            P7: ()=>revisionNumber,
            PO: ()=>gitsha,
            WS: ()=>tupleKey,
            YI: ()=>parseTuple,
            aG: ()=>toolchainVersion,
            cF: ()=>tupleOf,
            fW: ()=>binaryName,
            fg: ()=>sha256Hex,
            mz: ()=>byteSize,
            pA: ()=>sourceDateEpoch,
            q8: ()=>slotKey,
            qK: ()=>targetTriple,
            qU: ()=>distRevision,
            tZ: ()=>productName,
            v_: ()=>compareTuples
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/api.js");
        __webpack_require__("src/contract/json/schema.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/version.ts");
        const targetTriple = _version_js__WEBPACK_IMPORTED_MODULE_2__.y_.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB((text)=>/^[a-z0-9_.]+(?:-[a-z0-9_.]+){1,4}$/.test(text), 'must be a Rust target triple'));
        const buildProfile = zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n([
            'release',
            'debug'
        ]);
        const toolchainVersion = _version_js__WEBPACK_IMPORTED_MODULE_2__.y;
        const gitRev = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full git revision: 40 or 64 lower-case hex digits'));
        const distRevision = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^r[1-9][0-9]{0,8}$/, 'must be r and a positive integer such as r1'));
        const productName = _version_js__WEBPACK_IMPORTED_MODULE_2__.y_;
        const binaryName = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a file name'));
        const sha256Hex = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'));
        const sourceDateEpoch = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Zm(7_999_999_999));
        const byteSize = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Zm(999_999_999_999_999));
        const tupleShape = {
            version: _version_js__WEBPACK_IMPORTED_MODULE_2__.y,
            target: targetTriple,
            profile: buildProfile,
            toolchain: toolchainVersion,
            git_rev: gitRev,
            dist_revision: distRevision
        };
        const tupleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej(tupleShape);
        const TUPLE_PARTS = Object.keys(tupleShape);
        function parseTuple(input) {
            const result = tupleSchema.safeParse(input);
            if (result.success) return result.data;
            const text = result.error.issues.map((issue)=>`${issue.path.join('.') || 'tuple'} ${issue.message}`).join('; ');
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('INVALID_TUPLE', text, String(result.error.issues[0]?.path[0] ?? 'tuple'));
        }
        function tupleOf(row) {
            const { version, target, profile, toolchain, git_rev, dist_revision } = row;
            return {
                version,
                target,
                profile,
                toolchain,
                git_rev,
                dist_revision
            };
        }
        function gitsha(rev) {
            return rev.slice(0, 8);
        }
        function revisionNumber(revision) {
            return Number(revision.slice(1));
        }
        function compareTuples(a, b) {
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(a.version, b.version) || compareWithinRelease(a, b);
        }
        function compareWithinRelease(a, b) {
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a.target, b.target) || (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a.profile, b.profile) || (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a.toolchain, b.toolchain) || (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a.git_rev, b.git_rev) || revisionNumber(a.dist_revision) - revisionNumber(b.dist_revision);
        }
        function tupleKey(tuple) {
            return `${tuple.version} ${tuple.target} ${tuple.profile} ${tuple.toolchain} ${tuple.git_rev} ${tuple.dist_revision}`;
        }
        function slotKey(tuple) {
            return `${tuple.version} ${tuple.target} ${tuple.profile} ${tuple.toolchain} ${gitsha(tuple.git_rev)} ${tuple.dist_revision}`;
        }
    }),
    "src/contract/identity/version.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Hk: ()=>isPathPart,
            Xo: ()=>compareBytes,
            Yb: ()=>isExactVersion,
            Zy: ()=>compareVersions,
            y: ()=>exactVersion,
            y_: ()=>part
        });
        var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("semver/functions/compare.js");
        var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("semver/functions/parse.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        const PART = /^[a-z0-9][a-z0-9._+-]{0,63}$/;
        const WINDOWS_RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/;
        function isPathPart(text) {
            return PART.test(text) && !text.includes('..') && !text.endsWith('.') && !WINDOWS_RESERVED.test(text);
        }
        const part = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(PART, 'must match [a-z0-9][a-z0-9._+-]{0,63}'), zod_mini__WEBPACK_IMPORTED_MODULE_2__.YPB(isPathPart, 'must not hold "..", end in a dot or be a reserved name'));
        function compareBytes(a, b) {
            return a < b ? -1 : a > b ? 1 : 0;
        }
        const PLAIN_VERSION = /^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})$/;
        const exactVersion = part.check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YPB((text)=>PLAIN_VERSION.test(text) || semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text)?.raw === text && !/^[v=]/.test(text), 'must be an exact semantic version such as 1.4.2'));
        function isExactVersion(text) {
            return PLAIN_VERSION.test(text) || exactVersion.safeParse(text).success;
        }
        function compareVersions(a, b) {
            if (a === b) return 0;
            const [left, right] = [
                PLAIN_VERSION.exec(a),
                PLAIN_VERSION.exec(b)
            ];
            if (!left || !right) return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(a, b) || compareBytes(a, b);
            for(let number = 1; number < 3; number++)if (left[number] !== right[number]) return Number(left[number]) - Number(right[number]);
            return Number(left[3]) - Number(right[3]);
        }
    }),
    "src/contract/json/document.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            CZ: ()=>schemaVersion,
            I3: ()=>formatCanonical,
            _$: ()=>refuseNewer,
            _U: ()=>checkSchema,
            fj: ()=>conform,
            hm: ()=>readCanonical,
            u0: ()=>readDocument
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/parse.js");
        __webpack_require__("src/contract/json/schema.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/json/pointer.ts");
        var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/strict-json.ts");
        const schemaVersion = zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz(1);
        function readDocument(limits, schema, bytes, place) {
            const json = (0, _strict_json_js__WEBPACK_IMPORTED_MODULE_2__.RJ)(bytes, limits, place);
            refuseNewer(json.value, place);
            return checkSchema(schema, json.value, place, json);
        }
        function readCanonical(limits, schema, format, bytes, place) {
            const json = (0, _strict_json_js__WEBPACK_IMPORTED_MODULE_2__.RJ)(bytes, limits, place);
            refuseNewer(json.value, place);
            const value = checkSchema(schema, json.value, place, json);
            if (format(value) !== json.text) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('NOT_CANONICAL', `${place} is not in its canonical form`, place);
            return value;
        }
        function refuseNewer(value, place) {
            const version = value?.schema_version;
            if ('number' == typeof version && version > 1) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('UPDATE_REQUIRED', `${place} has schema_version ${version}; this version reads 1`, `${place}#/schema_version`);
        }
        function conform(schema, value) {
            return zod_mini__WEBPACK_IMPORTED_MODULE_4__.qg(schema, value);
        }
        function checkSchema(schema, value, place, json) {
            const result = zod_mini__WEBPACK_IMPORTED_MODULE_4__.xL(schema, value);
            if (result.success) return result.data;
            const found = result.error.issues.slice(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Jl).flatMap(placesOf).slice(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Jl);
            const lines = json?.linesOf(new Set(found.flatMap(({ pointer })=>withParents(pointer))));
            (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.cp)(found.map(({ pointer, what })=>{
                const at = '' === pointer ? place : `${place}#${pointer}`;
                const line = withParents(pointer).map((of)=>lines?.get(of)).find((of)=>void 0 !== of);
                return {
                    code: 'SCHEMA_INVALID',
                    message: `${at}: ${what}`,
                    place: at,
                    ...void 0 === line ? {} : {
                        line
                    }
                };
            }));
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('SCHEMA_INVALID', `${place} does not follow its schema`, place);
        }
        function placesOf(issue) {
            const pointerOf = (path)=>path.map((part)=>`/${(0, _pointer_js__WEBPACK_IMPORTED_MODULE_5__.lZ)(String(part))}`).join('');
            if ('unrecognized_keys' !== issue.code) return [
                {
                    pointer: pointerOf(issue.path),
                    what: issue.message
                }
            ];
            return issue.keys.slice(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Jl).map((key)=>({
                    pointer: pointerOf([
                        ...issue.path,
                        key
                    ]),
                    what: 'unknown field'
                }));
        }
        function withParents(pointer) {
            const parents = [
                pointer
            ];
            for(let at = pointer; '' !== at;){
                at = at.slice(0, at.lastIndexOf('/'));
                parents.push(at);
            }
            return parents;
        }
        function formatCanonical(value) {
            return `${JSON.stringify(value, null, 2)}\n`;
        }
    }),
    "src/contract/json/pointer.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            OZ: ()=>lineage,
            hU: ()=>covers,
            lZ: ()=>escapePointer
        });
        function escapePointer(token) {
            return token.replaceAll('~', '~0').replaceAll('/', '~1');
        }
        function covers(pointer, below) {
            return below === pointer || below.startsWith(`${pointer}/`);
        }
        function lineage(pointer) {
            const found = [];
            for(let at = pointer; '' !== at; at = at.slice(0, at.lastIndexOf('/')))found.push(at);
            return found;
        }
    }),
    "src/contract/json/schema.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>described
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("zod/v4/core/core.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/core/util.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/registries.js");
        var zod_v4_locales_en_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/locales/en.js");
        zod_mini__WEBPACK_IMPORTED_MODULE_0__.$W((0, zod_v4_locales_en_js__WEBPACK_IMPORTED_MODULE_1__.A)());
        function described(schema, description) {
            const copy = zod_mini__WEBPACK_IMPORTED_MODULE_2__.o8(schema);
            zod_mini__WEBPACK_IMPORTED_MODULE_3__.fd.add(copy, {
                description
            });
            return copy;
        }
    }),
    "src/contract/json/strict-json.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            RJ: ()=>parseStrictJson,
            _6: ()=>decodeUtf8
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/json/pointer.ts");
        const TOKEN = /[{}[\],:"]|-?\d[\d.eE+-]*|true|false|null/g;
        const FORBIDDEN = new Set([
            '__proto__'
        ]);
        const decoder = new TextDecoder('utf-8', {
            fatal: true,
            ignoreBOM: true
        });
        function decodeUtf8(bytes, maxBytes, place) {
            if (bytes.byteLength > maxBytes) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${place} has ${bytes.byteLength} bytes, more than the ${maxBytes} allowed`, place);
            if (0xef === bytes[0] && 0xbb === bytes[1] && 0xbf === bytes[2]) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_UTF8', `${place} begins with a byte order mark`, place);
            try {
                return decoder.decode(bytes);
            } catch (cause) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                    code: 'INVALID_UTF8',
                    message: `${place} is not valid UTF-8`,
                    place
                }, [], {
                    cause
                });
            }
        }
        function parseStrictJson(bytes, limits, place) {
            const text = decodeUtf8(bytes, limits.maxBytes, place);
            let value;
            try {
                value = JSON.parse(text);
            } catch (cause) {
                const said = cause instanceof Error ? cause.message : 'syntax error';
                const message = `${place} is not JSON: ${said.slice(0, 200)}`;
                const offset = /at position (\d{1,15})/.exec(said)?.[1] ?? (/end of JSON/.test(said) ? text.length : void 0);
                const line = void 0 === offset ? {} : {
                    line: lineAt(text, Number(offset))
                };
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                    code: 'INVALID_JSON',
                    message,
                    place,
                    ...line
                }, [], {
                    cause
                });
            }
            const maxDepth = limits.maxDepth ?? 32;
            auditJson(text, maxDepth, place);
            const linesOf = (pointers)=>{
                const lines = new Map();
                auditJson(text, maxDepth, place, (pointer, offset)=>{
                    if (pointers.has(pointer)) lines.set(pointer, lineAt(text, offset));
                });
                return lines;
            };
            return {
                value,
                text,
                linesOf,
                lineOf: (pointer)=>linesOf(new Set([
                        pointer
                    ])).get(pointer)
            };
        }
        function lineAt(text, offset) {
            let line = 1;
            for(let at = text.indexOf('\n'); -1 !== at && at < offset; at = text.indexOf('\n', at + 1))line++;
            return line;
        }
        const MAX_NUMBER = 1100;
        function isExact(token) {
            if (token.length > MAX_NUMBER) return false;
            const number = Number(token);
            if (!Number.isFinite(number) || Object.is(number, -0)) return false;
            if (Number.isInteger(number) && !Number.isSafeInteger(number)) return false;
            return /^-?\d+$/.test(token) || significant(token) === significant(String(number));
        }
        function significant(token) {
            const [, whole = '', fraction = '', exponent = '0'] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? [];
            const digits = `${whole}${fraction}`;
            let [first, end] = [
                0,
                digits.length
            ];
            while('0' === digits[first])first++;
            while(end > first && '0' === digits[end - 1])end--;
            return first === end ? '0' : `${digits.slice(first, end)}e${Number(exponent) + whole.length - end}`;
        }
        function endOfString(text, start) {
            let at = start + 1;
            while('"' !== text[at])at += '\\' === text[at] ? 2 : 1;
            return at + 1;
        }
        function auditJson(text, maxDepth, place, onValue) {
            const stack = [];
            const fail = (code, message, pointer, offset)=>{
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                    code,
                    message,
                    place: `${place}#${pointer}`,
                    line: lineAt(text, offset)
                });
            };
            const tokens = new RegExp(TOKEN);
            for(let match = tokens.exec(text); match; match = tokens.exec(text)){
                const [token] = match;
                if ('"' === token) tokens.lastIndex = endOfString(text, match.index);
                const frame = stack.at(-1);
                if (',' === token) {
                    if (frame?.keys) frame.expectsKey = true;
                    else if (frame) frame.index++;
                    continue;
                }
                if (':' === token) continue;
                if ('}' === token || ']' === token) {
                    stack.pop();
                    continue;
                }
                if (frame?.keys && frame.expectsKey) {
                    const key = JSON.parse(text.slice(match.index, tokens.lastIndex));
                    const pointer = `${frame.pointer}/${(0, _pointer_js__WEBPACK_IMPORTED_MODULE_1__.lZ)(key)}`;
                    if (FORBIDDEN.has(key)) fail('FORBIDDEN_KEY', `the key ${JSON.stringify(key)} is not allowed`, pointer, match.index);
                    if (frame.keys.has(key)) fail('DUPLICATE_KEY', `the key ${JSON.stringify(key)} occurs twice`, pointer, match.index);
                    frame.keys.add(key);
                    frame.key = key;
                    frame.expectsKey = false;
                    continue;
                }
                const pointer = frame ? `${frame.pointer}/${frame.keys ? (0, _pointer_js__WEBPACK_IMPORTED_MODULE_1__.lZ)(frame.key) : frame.index}` : '';
                onValue?.(pointer, match.index);
                if ('{' === token || '[' === token) {
                    if (stack.length >= maxDepth) fail('TOO_DEEP', `nested deeper than ${maxDepth} levels`, frame?.pointer ?? '', match.index);
                    const keys = '{' === token ? new Set() : void 0;
                    stack.push({
                        pointer,
                        keys,
                        key: '',
                        index: 0,
                        expectsKey: '{' === token
                    });
                } else if (/^[-\d]/.test(token) && !isExact(token)) fail('UNSAFE_NUMBER', `${token.slice(0, 40)} cannot be held exactly`, pointer, match.index);
            }
        }
    }),
    "src/host/disk/file-errors.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            UQ: ()=>errnoOf,
            W0: ()=>isAbsent,
            dH: ()=>asFileError,
            ze: ()=>atPlace
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const CODES = {
            ENOSPC: 'STORE_FULL',
            EDQUOT: 'STORE_FULL',
            EROFS: 'STORE_READ_ONLY',
            EACCES: 'STORE_READ_ONLY',
            EPERM: 'STORE_READ_ONLY'
        };
        function errnoOf(error) {
            const code = error?.code;
            return 'string' == typeof code ? code : void 0;
        }
        function isAbsent(error) {
            const errno = errnoOf(error);
            return 'ENOENT' === errno || 'ENOTDIR' === errno;
        }
        async function atPlace(place, operation) {
            try {
                return await operation();
            } catch (error) {
                throw asFileError(error, place);
            }
        }
        function asFileError(error, place) {
            if (error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl) return error;
            const errno = errnoOf(error);
            const code = errno && CODES[errno] || 'IO_FAILED';
            const message = `${place}: ${error?.message ?? String(error)}`;
            return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                code,
                message,
                place
            }, [], {
                cause: error
            });
        }
    }),
    "src/host/disk/files.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            CB: ()=>readBounded,
            CW: ()=>writeExclusive,
            HB: ()=>renameOver,
            Nq: ()=>digestStream,
            Pq: ()=>streamFile,
            Yw: ()=>syncFolder,
            f4: ()=>writeAll,
            fR: ()=>replaceFile,
            yu: ()=>readRequired
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("node:path");
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("node:timers/promises");
        var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("node:util");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/errors.ts");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/disk/file-errors.ts");
        const CHUNK = 524288;
        const READ_ONLY = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
        async function openRegular(path, place) {
            let handle;
            try {
                handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, READ_ONLY);
            } catch (error) {
                if ((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.W0)(error)) return;
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            }
            try {
                const stat = await handle.stat();
                if (!stat.isFile()) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_6__.TR)('IO_FAILED', `${place} is not a regular file`, place);
                return {
                    handle,
                    size: stat.size
                };
            } catch (error) {
                await handle.close();
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            }
        }
        const readAside = (0, node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.read);
        const SMALL = 1048576;
        async function readBounded(path, limit, place = path) {
            let file;
            try {
                file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, READ_ONLY);
                const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
                if (!stat.isFile()) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_6__.TR)('IO_FAILED', `${place} is not a regular file`, place);
                const { size } = stat;
                if (size > limit) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_6__.TR)('TOO_LARGE', `${place} has ${size} bytes, more than the ${limit} allowed`, place);
                const bytes = Buffer.allocUnsafe(size);
                let length = 0;
                while(length < size){
                    const range = [
                        bytes,
                        length,
                        size - length,
                        length
                    ];
                    const bytesRead = size <= SMALL ? (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, ...range) : (await readAside(file, ...range)).bytesRead;
                    if (0 === bytesRead) break;
                    length += bytesRead;
                }
                return bytes.subarray(0, length);
            } catch (error) {
                if (void 0 === file && (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.W0)(error)) return;
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            } finally{
                if (void 0 !== file) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            }
        }
        async function readRequired(path, limit, place = path) {
            return await readBounded(path, limit, place) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_6__.TR)('DOCUMENT_NOT_FOUND', `${place} is not there`, place);
        }
        async function streamFile(path, limit, place = path) {
            const opened = await openRegular(path, place);
            if (!opened) return;
            const { handle, size } = opened;
            if (size > limit) {
                await handle.close();
                return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_6__.TR)('TOO_LARGE', `${place} has ${size} bytes, more than the ${limit} allowed`, place);
            }
            return chunksOf(handle, Math.min(CHUNK, Math.max(size, 1)), limit, place);
        }
        async function* chunksOf(handle, chunk, limit, place) {
            const readAhead = (buffer)=>{
                const reading = handle.read(buffer, 0, chunk, null);
                reading.catch(()=>{});
                return reading;
            };
            let next = readAhead(Buffer.allocUnsafe(chunk));
            let free = Buffer.allocUnsafe(chunk);
            try {
                for(let total = 0;;){
                    const { buffer, bytesRead } = await next;
                    if (0 === bytesRead) return;
                    total += bytesRead;
                    if (total > limit) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_6__.TR)('TOO_LARGE', `${place} grew past the ${limit} bytes allowed`, place);
                    next = readAhead(free);
                    free = buffer;
                    yield buffer.subarray(0, bytesRead);
                }
            } catch (error) {
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            } finally{
                await next.catch(()=>{});
                await handle.close();
            }
        }
        async function digestStream(chunks, each) {
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            let size = 0;
            for await (const chunk of chunks){
                hash.update(chunk);
                size += chunk.byteLength;
                if (each) await each(chunk);
            }
            return {
                size,
                sha256: hash.digest('hex')
            };
        }
        async function writeExclusive(path, write, durable = true) {
            await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.ze)(path, async ()=>{
                const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', 0o644);
                try {
                    await write(handle);
                    if (durable) await handle.sync();
                    await handle.close();
                } catch (error) {
                    await handle.close().catch(()=>{});
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, {
                        force: true
                    });
                    throw error;
                }
            });
        }
        async function writeAll(handle, bytes) {
            for(let at = 0; at < bytes.byteLength;)at += (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(handle.fd, bytes, at);
        }
        async function replaceFile(path, bytes) {
            const temporary = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
            await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.ze)(path, async ()=>{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), {
                    recursive: true
                });
                await writeExclusive(temporary, (handle)=>writeAll(handle, bytes));
                try {
                    await renameOver(temporary, path);
                } catch (error) {
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, {
                        force: true
                    });
                    throw error;
                }
                await syncFolder((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
            });
        }
        async function renameOver(from, to) {
            const tries = 'win32' === process.platform ? 20 : 1;
            for(let turn = 1;; turn++)try {
                return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
            } catch (error) {
                if (turn >= tries || ![
                    'EPERM',
                    'EACCES',
                    'EBUSY'
                ].includes((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.UQ)(error) ?? '')) throw error;
                await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(100);
            }
        }
        async function syncFolder(folder) {
            if ('win32' === process.platform) return;
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
            try {
                await handle.sync();
            } catch (error) {
                if ('EINVAL' !== (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.UQ)(error)) throw error;
            } finally{
                await handle.close();
            }
        }
    })
};
