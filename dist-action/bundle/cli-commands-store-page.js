export const id = "cli-commands-store-page";
export const ids = [
    "cli-commands-store-page"
];
export const modules = {
    "src/cli/commands/store/page.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            page: ()=>page
        });
        var _host_store_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/store/open.ts");
        var _steps_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/steps/page.ts");
        var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/cli/options.ts");
        async function page(options, context) {
            const store = await (0, _host_store_open_js__WEBPACK_IMPORTED_MODULE_0__.Ch)((0, _options_js__WEBPACK_IMPORTED_MODULE_2__.mw)(options, 'store'), context);
            const { path, status } = await (0, _steps_page_js__WEBPACK_IMPORTED_MODULE_1__.xv)(store);
            return {
                json: {
                    store: store.name,
                    path,
                    status
                },
                lines: [
                    `${status}: ${path}`,
                    `store: ${store.name}`
                ]
            };
        }
    }),
    "src/cli/options.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H0: ()=>isRefused,
            Jt: ()=>flag,
            Kk: ()=>givenFile,
            Qq: ()=>text,
            TV: ()=>folder,
            YA: ()=>seconds,
            Zu: ()=>featureList,
            bo: ()=>tupleInput,
            i9: ()=>kebab,
            mw: ()=>required,
            p_: ()=>list
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/files.ts");
        var _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/folder-path.ts");
        function text(options, name) {
            const value = options[name];
            if ('string' != typeof value) return;
            if ('' === value) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} is empty; leave it out where it is not meant`, kebab(name));
            if (value.length > 4096 || /[\0\r\n]/.test(value)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} must be one line of at most 4096 characters`, kebab(name));
            return value;
        }
        function required(options, name) {
            return text(options, name) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} is required`, kebab(name));
        }
        async function givenFile(options, name, limit) {
            const place = text(options, name);
            return void 0 === place ? void 0 : {
                place,
                bytes: await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__.yu)(place, limit)
            };
        }
        function folder(options, name) {
            const path = required(options, name);
            (0, _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_2__.Zl)(path, kebab(name));
            return path;
        }
        function list(options, name) {
            const value = options[name];
            return Array.isArray(value) ? value.map((item)=>text({
                    [name]: item
                }, name) ?? '') : [];
        }
        function featureList(options) {
            return list(options, 'features').flatMap((item)=>item.split(/[ ,]+/).filter(Boolean));
        }
        function flag(options, name) {
            return true === options[name];
        }
        function isRefused(options, name) {
            return false === options[name];
        }
        function seconds(options, name) {
            const value = text(options, name);
            if (void 0 === value) return;
            if (!/^(?:0|[1-9][0-9]{0,10})$/.test(value)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} must be a whole number of seconds`, kebab(name));
            return Number(value);
        }
        function tupleInput(options) {
            const part = (name)=>text(options, name);
            return {
                version: part('version'),
                target: part('target'),
                profile: part('profile'),
                toolchain: part('toolchain'),
                git_rev: part('gitRev'),
                dist_revision: part('distRevision')
            };
        }
        function kebab(name) {
            return name.replace(/[A-Z]/g, (letter)=>`-${letter.toLowerCase()}`);
        }
    }),
    "src/contract/identity/part-rules.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>bareVersion,
            TL: ()=>quoted,
            Y3: ()=>ruleText,
            aI: ()=>bareToolchain,
            hV: ()=>ruleError
        });
        function ruleText({ is, words, meant }, given) {
            const spelling = 'string' == typeof given ? meant?.(given) : void 0;
            return `must be ${words}${void 0 !== spelling && is(spelling) ? `; write ${spelling}` : ''}`;
        }
        function ruleError(rule) {
            return ({ input })=>void 0 === input ? void 0 : ruleText(rule, input);
        }
        function quoted(text) {
            return JSON.stringify(text.slice(0, 80));
        }
        function bareVersion(text) {
            return text.trim().replace(/^[\^~=<>]*\s*v?/i, '').toLowerCase();
        }
        function bareToolchain(text) {
            const [, version] = /^(?:rustc\s+)?v?(\d+\.\d+\.\d+)(?:\s.*|-\w+(?:-\w+){2,3})?$/.exec(text.trim()) ?? [];
            return version ?? bareVersion(text);
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
            i4: ()=>isTargetTriple,
            mz: ()=>byteSize,
            pA: ()=>sourceDateEpoch,
            q8: ()=>slotKey,
            qK: ()=>targetTriple,
            qU: ()=>distRevision,
            tZ: ()=>productName,
            v_: ()=>compareTuples,
            x: ()=>TUPLE_RULES
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("zod/v4/core/api.js");
        __webpack_require__("src/contract/json/schema.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _part_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _tuple_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/identity/tuple-parts.ts");
        var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/version.ts");
        const TRIPLE = /^[a-z0-9_.]+(?:-[a-z0-9_.]+){1,4}$/;
        function isTargetTriple(text) {
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Hk)(text) && TRIPLE.test(text);
        }
        const lowerCase = (text)=>text.trim().toLowerCase();
        const GIT_REV = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
        const DIST_REVISION = /^r[1-9][0-9]{0,8}$/;
        const PROFILES = [
            'release',
            'debug'
        ];
        const TUPLE_RULES = {
            version: _version_js__WEBPACK_IMPORTED_MODULE_2__.wI,
            target: {
                is: isTargetTriple,
                words: 'a Rust target triple such as x86_64-unknown-linux-gnu, in lower case',
                meant: lowerCase
            },
            profile: {
                is: (text)=>PROFILES.includes(text),
                words: 'release or debug',
                meant: (text)=>lowerCase(text).replace(/^dev$/, 'debug')
            },
            toolchain: {
                is: _version_js__WEBPACK_IMPORTED_MODULE_2__.Yb,
                words: 'an exact version of rustc such as 1.84.0, and no channel such as stable',
                meant: _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.aI
            },
            git_rev: {
                is: (text)=>GIT_REV.test(text),
                words: 'a full git revision of 40 or 64 lower-case hex digits, as git rev-parse HEAD prints it: no tag, no branch',
                meant: lowerCase
            },
            dist_revision: {
                is: (text)=>DIST_REVISION.test(text),
                words: 'r and a positive integer such as r1',
                meant: (text)=>`r${text.trim().replace(/^r?0*/i, '')}`
            }
        };
        const PRODUCT_RULE = {
            is: _version_js__WEBPACK_IMPORTED_MODULE_2__.Hk,
            words: 'a name of at most 64 lower-case letters, digits and . _ + -, with a letter or digit first and no dot last or twice',
            meant: (text)=>lowerCase(text).replaceAll(/\s+/g, '-')
        };
        const targetTriple = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BU)(TUPLE_RULES.target);
        const buildProfile = zod_mini__WEBPACK_IMPORTED_MODULE_4__.k5n(PROFILES, {
            error: (0, _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.hV)(TUPLE_RULES.profile)
        });
        const toolchainVersion = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BU)(TUPLE_RULES.toolchain);
        const gitRev = matching(GIT_REV, TUPLE_RULES.git_rev);
        const distRevision = matching(DIST_REVISION, TUPLE_RULES.dist_revision);
        const productName = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BU)(PRODUCT_RULE);
        function matching(pattern, rule) {
            const error = (0, _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.hV)(rule);
            return zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP({
                error
            }).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(pattern, {
                error,
                abort: true
            }));
        }
        const binaryName = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a file name'));
        const sha256Hex = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'));
        const sourceDateEpoch = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Zm(7_999_999_999));
        const byteSize = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Zm(999_999_999_999_999));
        const tupleShape = {
            version: _version_js__WEBPACK_IMPORTED_MODULE_2__.y,
            target: targetTriple,
            profile: buildProfile,
            toolchain: toolchainVersion,
            git_rev: gitRev,
            dist_revision: distRevision
        };
        const tupleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej(tupleShape);
        const TUPLE_PARTS = [
            ..._tuple_parts_js__WEBPACK_IMPORTED_MODULE_6__.G
        ];
        function parseTuple(input) {
            const result = tupleSchema.safeParse(input);
            if (result.success) return result.data;
            const text = result.error.issues.map(({ path: [part = 'tuple'], message })=>{
                const given = input[String(part)];
                return `${String(part)} ${'string' == typeof given ? `${(0, _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.TL)(given)} ` : ''}${message}`;
            });
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('INVALID_TUPLE', text.join('; '), String(result.error.issues[0]?.path[0] ?? 'tuple'));
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
            BU: ()=>partOf,
            Hk: ()=>isPathPart,
            Xo: ()=>compareBytes,
            Yb: ()=>isExactVersion,
            Zy: ()=>compareVersions,
            wI: ()=>VERSION_RULE,
            y: ()=>exactVersion
        });
        var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("semver/functions/compare.js");
        var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("semver/functions/parse.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("zod/v4/core/api.js");
        __webpack_require__("src/contract/json/schema.ts");
        var _part_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/part-rules.ts");
        const PART = /^[a-z0-9][a-z0-9._+-]{0,63}$/;
        const WINDOWS_RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/;
        function isPathPart(text) {
            return PART.test(text) && !text.includes('..') && !text.endsWith('.') && !WINDOWS_RESERVED.test(text);
        }
        function partOf(rule) {
            const error = (0, _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.hV)(rule);
            return zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP({
                error
            }).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(PART, {
                error,
                abort: true
            }), zod_mini__WEBPACK_IMPORTED_MODULE_4__.YPB((text)=>isPathPart(text) && rule.is(text), {
                error,
                abort: true
            }));
        }
        function compareBytes(a, b) {
            return a < b ? -1 : a > b ? 1 : 0;
        }
        const PLAIN_VERSION = /^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})$/;
        const VERSION_RULE = {
            is: isExactVersion,
            words: 'an exact semantic version such as 1.4.2, without v, range or tag',
            meant: _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.D
        };
        const exactVersion = partOf(VERSION_RULE);
        function isExactVersion(text) {
            if (PLAIN_VERSION.test(text)) return true;
            return isPathPart(text) && semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text)?.raw === text && !/^[v=]/.test(text);
        }
        function compareVersions(a, b) {
            if (a === b) return 0;
            if (!PLAIN_VERSION.test(a) || !PLAIN_VERSION.test(b)) return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(a, b) || compareBytes(a, b);
            return comparePlain(a, b);
        }
        const [DOT, ZERO] = [
            0x2e,
            0x30
        ];
        function comparePlain(a, b) {
            let [left, right] = [
                0,
                0
            ];
            for(let at = 0, to = 0; at < a.length && to < b.length; at++, to++){
                for(left = 0; at < a.length && a.charCodeAt(at) !== DOT; at++)left = 10 * left + a.charCodeAt(at) - ZERO;
                for(right = 0; to < b.length && b.charCodeAt(to) !== DOT; to++)right = 10 * right + b.charCodeAt(to) - ZERO;
                if (left !== right) break;
            }
            return left - right;
        }
    }),
    "src/contract/identity/paths.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bp: ()=>parseDirectory,
            Bz: ()=>formatStagedName,
            Fv: ()=>contractId,
            G6: ()=>contractSnapshotPath,
            Pm: ()=>INDEX_PATH,
            TG: ()=>formatFileName,
            To: ()=>attestationOfPath,
            Vd: ()=>DIRECTORY_TEMPLATE,
            ZU: ()=>LEGACY_ALIAS,
            ct: ()=>PAGE_PATH,
            eJ: ()=>distPath,
            f1: ()=>formatDirectory,
            gy: ()=>attestationPath,
            kc: ()=>ALIAS_TEMPLATE,
            mu: ()=>CONTRACT_LIMITS,
            qB: ()=>formatPaths,
            ss: ()=>FILE_NAME_TEMPLATE,
            td: ()=>ARTIFACT_FORMAT,
            wG: ()=>directoryOfPath
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/api.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/version.ts");
        const distPath = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^dist\/[a-z0-9._+/-]+$/), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(1000));
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
        function directoryOfPath(path) {
            return path.split('/', 8).join('/');
        }
        function formatStagedName(product, { profile, target }) {
            return `staged-${product}-${profile}-${target}`;
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
        function attestationsFolder(directory) {
            return `${directory}/package/attestations`;
        }
        function attestationPath(directory, sha256) {
            return `${attestationsFolder(directory)}/${sha256}${ATTESTATION_SUFFIX}`;
        }
        const ATTESTATION_SUFFIX = '.sigstore.json';
        const ATTESTATION_NAME = /^[0-9a-f]{64}\.sigstore\.json$/;
        function attestationOfPath(directory, path) {
            const folder = `${attestationsFolder(directory)}/`;
            const name = path.startsWith(folder) ? path.slice(folder.length) : '';
            return ATTESTATION_NAME.test(name) ? name.slice(0, -ATTESTATION_SUFFIX.length) : void 0;
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
        const PAGE_PATH = 'dist/index.html';
        const ALIAS_TEMPLATE = 'dist/{distribution_contract_version}/index.json';
        const LEGACY_ALIAS = {
            path: 'dist/1.0.0/index.json',
            retired: '2026-07-01'
        };
        function contractId(version) {
            return `distribution-contract@${version.split('.').slice(0, 2).join('.')}`;
        }
    }),
    "src/host/disk/new-files.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Z9: ()=>makeNewFolder,
            dr: ()=>openNewFile,
            ty: ()=>makeNewFile
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        const FILE_MODE = 0o644;
        const FOLDER_MODE = 0o755;
        async function makeNewFolder(path) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, FOLDER_MODE);
            const lacking = lackingBits((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).mode, FOLDER_MODE);
            if (void 0 !== lacking) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, lacking).catch(ignore);
        }
        async function openNewFile(path) {
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx', FILE_MODE);
            try {
                const lacking = lackingBits((await handle.stat()).mode, FILE_MODE);
                if (void 0 !== lacking) await handle.chmod(lacking).catch(ignore);
                return handle;
            } catch (error) {
                await handle.close();
                throw error;
            }
        }
        async function makeNewFile(path, content) {
            const handle = await openNewFile(path);
            try {
                await handle.writeFile(content);
            } finally{
                await handle.close();
            }
        }
        function lackingBits(found, mode) {
            if ('win32' === process.platform || (found & mode) === mode) return;
            return 0o7777 & found | mode;
        }
        function ignore() {}
    }),
    "src/contract/identity/tuple-parts.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>TUPLE_PARTS
        });
        const TUPLE_PARTS = [
            'version',
            'target',
            'profile',
            'toolchain',
            'git_rev',
            'dist_revision'
        ];
    })
};
