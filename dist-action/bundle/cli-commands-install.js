export const id = "cli-commands-install";
export const ids = [
    "cli-commands-install"
];
export const modules = {
    "src/cli/commands/install.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            install: ()=>install,
            installedJson: ()=>installedJson,
            installedLine: ()=>installedLine
        });
        var _contract_identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _host_store_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/store/open.ts");
        var _steps_install_install_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/steps/install/install.ts");
        var _steps_install_wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/steps/install/wanted.ts");
        var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/cli/commands/options.ts");
        async function install(options, context) {
            const to = (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.TV)(options, 'to');
            const { wanted, source } = await (0, _steps_install_wanted_js__WEBPACK_IMPORTED_MODULE_3__.o)({
                tuple: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.bo)(options),
                sha256: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'sha256'),
                allowYanked: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Jt)(options, 'allowYanked'),
                lockfile: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'lockfile'),
                source: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'source')
            });
            const result = await (0, _steps_install_install_js__WEBPACK_IMPORTED_MODULE_2__.S)({
                wanted,
                openSource: ()=>(0, _host_store_open_js__WEBPACK_IMPORTED_MODULE_1__.o)(source, context),
                to: {
                    folder: to
                },
                actionsCache: false,
                context,
                progress: context.progress
            });
            return {
                json: installedJson(result),
                lines: [
                    installedLine(result),
                    `tuple: ${(0, _contract_identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_0__.w)(result.tuple)}`,
                    `sha256: ${result.sha256}`
                ]
            };
        }
        function installedJson({ path, bin, tuple, sha256, from }) {
            return {
                path,
                bin,
                tuple,
                sha256,
                unchanged: 'destination' === from
            };
        }
        function installedLine({ bin, from }) {
            return `${'destination' === from ? 'already installed' : 'installed'}: ${bin}`;
        }
    }),
    "src/cli/commands/options.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Jt: ()=>flag,
            Qq: ()=>text,
            TV: ()=>folder,
            YA: ()=>seconds,
            bo: ()=>tupleInput,
            mw: ()=>required,
            p_: ()=>list
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/folder-path.ts");
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
        function folder(options, name) {
            const path = required(options, name);
            (0, _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_1__.Z)(path, kebab(name));
            return path;
        }
        function list(options, name) {
            const value = options[name];
            return Array.isArray(value) ? value.map((item)=>text({
                    [name]: item
                }, name) ?? '') : [];
        }
        function flag(options, name) {
            return true === options[name];
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
    "src/contract/decisions/resolve.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            NU: ()=>resolveRow,
            lj: ()=>matchRows,
            mA: ()=>parseQuery,
            ns: ()=>CandidatesError,
            pA: ()=>nearest,
            to: ()=>queryFilter,
            v2: ()=>candidatesError,
            xT: ()=>RELEASE_PARTS
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/version.ts");
        const RELEASE_PARTS = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>'target' !== part);
        const CHECKS = {
            version: (text)=>_identity_version_js__WEBPACK_IMPORTED_MODULE_3__.y.safeParse(text).success,
            target: (text)=>_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.qK.safeParse(text).success,
            profile: (text)=>_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.Er.safeParse(text).success,
            toolchain: (text)=>/^[0-9][a-z0-9._+-]{0,63}$/.test(text),
            git_rev: (text)=>/^[0-9a-f]{7,64}$/.test(text),
            dist_revision: (text)=>_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.qU.safeParse(text).success
        };
        function parseQuery(input, parts) {
            const missing = parts.filter((part)=>!input[part]);
            if (missing.length > 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_INCOMPLETE', `missing: ${missing.join(', ')}`, missing[0]);
            const query = input;
            const wrong = parts.filter((part)=>!CHECKS[part](query[part]));
            const describe = (part)=>`${part} ${JSON.stringify(query[part].slice(0, 80))} is not well-formed`;
            if (wrong.length > 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_TUPLE', wrong.map(describe).join('; '), wrong[0]);
            return query;
        }
        function queryFilter(query) {
            return (group)=>group.version === query.version && group.target === query.target && group.profile === query.profile;
        }
        function matchRows(rows, query) {
            return preferExact(rows.filter((row)=>isMatch(row, query)), query);
        }
        function resolveRow(index, query, options) {
            const rows = index.rows.filter((row)=>isMatch(row, query));
            const pruned = index.pruned.filter((tombstone)=>isMatch(tombstone, query));
            const matching = preferExact([
                ...rows,
                ...pruned
            ], query);
            const preferred = new Set(matching);
            const found = rows.filter((row)=>preferred.has(row));
            const [row] = found;
            if (!row) return refuseUnknown(index, query, matching[0]);
            if (found.length > 1) throw candidatesError('TUPLE_AMBIGUOUS', `${found.length} rows match`, found);
            if (row.yanked && !options.allowYanked) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('YANKED', `${row.artifact_file} was yanked: ${row.yanked.join('; ')}`, row.artifact_file);
            return row;
        }
        function isMatch(tuple, query) {
            return tuple.version === query.version && tuple.profile === query.profile && tuple.dist_revision === query.dist_revision && (void 0 === query.target || tuple.target === query.target) && tuple.toolchain.startsWith(query.toolchain) && tuple.git_rev.startsWith(query.git_rev);
        }
        function preferExact(matching, query) {
            let preferred = matching;
            for (const part of [
                'toolchain',
                'git_rev'
            ])if (preferred.some((tuple)=>tuple[part] === query[part])) preferred = preferred.filter((tuple)=>tuple[part] === query[part]);
            return preferred;
        }
        function refuseUnknown(index, query, tombstone) {
            if (tombstone) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PRUNED', `${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.w)(tombstone)} was removed by retention`);
            throw candidatesError('TUPLE_NOT_FOUND', `no row matches ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.w)(query)}`, nearest(index.rows, query), query.target);
        }
        function nearest(rows, query) {
            const score = (row)=>_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.reduce((sum, part)=>{
                    const asked = query[part];
                    return sum + (asked && row[part].startsWith(asked) ? 'target' === part ? 3 : 2 : 0);
                }, 0);
            return rows.map((row, at)=>({
                    row,
                    at,
                    score: score(row)
                })).sort((a, b)=>b.score - a.score || b.at - a.at).slice(0, 5).map(({ row })=>row);
        }
        class CandidatesError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl {
            candidates;
            otherTargets;
            constructor(fault, candidates, otherTargets){
                super(fault);
                this.candidates = candidates;
                this.otherTargets = otherTargets;
            }
            inWorkflow(given) {
                const [first] = this.candidates;
                if (!first) return this;
                const parts = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>'target' !== part || given.target);
                const list = this.candidates.map((row)=>`  ${_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.map((part)=>`${inputOf(part)}: ${row[part]}`).join(', ')}`);
                const block = (0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__._)(first, parts, given.source).split('\n');
                const hint = [
                    ...said(this.otherTargets),
                    'Candidates:',
                    ...list,
                    'For the first:',
                    ...block.map((line)=>`  ${line}`)
                ];
                return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                    code: this.code,
                    message: this.message,
                    hint: hint.join('\n')
                }, [], {
                    cause: this
                });
            }
        }
        function inputOf(part) {
            return part.replaceAll('_', '-');
        }
        function said(line) {
            return void 0 === line ? [] : [
                line
            ];
        }
        function candidatesError(code, message, rows, target) {
            const candidates = rows.slice(0, 5);
            const [first] = candidates;
            if (!first) return new CandidatesError({
                code,
                message,
                hint: 'The index has no release like it.'
            }, [], void 0);
            const targets = [
                ...new Set(rows.map((row)=>row.target))
            ];
            const isFor = void 0 === target || targets.includes(target);
            const other = isFor ? void 0 : `None of them is for ${target}, only for ${targets.join(', ')}.`;
            const list = candidates.map((row)=>`  ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.w)(row)}`);
            const block = (0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__._)(first).replaceAll('\n', '\n  ');
            const hint = [
                ...said(other),
                'Candidates:',
                ...list,
                'In a workflow, for the first:',
                `  ${block}`
            ].join('\n');
            return new CandidatesError({
                code,
                message,
                hint
            }, candidates, other);
        }
    }),
    "src/contract/decisions/verify-manifest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B7: ()=>verifyManifestIdentity,
            P$: ()=>refuseOtherTuple,
            j_: ()=>verifyManifestRow
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        function verifyManifestIdentity(manifest, tuple, product, contractVersion, place) {
            if (manifest.product !== product) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PRODUCT_MISMATCH', `${place} is of ${manifest.product}, not ${product}`, place);
            refuseOtherTuple(manifest, tuple, place, 'TUPLE_MISMATCH');
            if (manifest.distribution_contract_version !== contractVersion || manifest.contract !== (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.YS)(contractVersion)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_MISMATCH', `${place} is under contract ${manifest.distribution_contract_version}, not ${contractVersion}`, place);
        }
        function refuseOtherTuple(actual, tuple, place, code) {
            const part = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.GS.find((name)=>actual[name] !== tuple[name]);
            if (part) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: ${part} is ${actual[part]}, expected is ${tuple[part]}`, place);
        }
        function verifyManifestRow(manifest, row) {
            const { artifact, source_date_epoch } = manifest;
            const same = artifact.file === row.artifact_file && artifact.sha256 === row.artifact_sha256 && artifact.size === row.artifact_size && source_date_epoch === row.source_date_epoch;
            if (!same) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MANIFEST_MISMATCH', `${row.manifest_file} and the index disagree about the artifact`, row.manifest_file);
        }
    }),
    "src/contract/documents/manifest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L_: ()=>formatManifest,
            Mz: ()=>fileSchema,
            Ng: ()=>parseManifest,
            PO: ()=>requireFiles,
            T1: ()=>MANIFEST_LIMITS,
            Zq: ()=>binaryFileName,
            oM: ()=>archivePath,
            wI: ()=>requiresSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("zod/v4/core/api.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/schema.ts");
        const archivePath = zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_8__.Eb(255), zod_mini__WEBPACK_IMPORTED_MODULE_8__.Fk(/^[A-Za-z0-9_+@,=~()[\]{}#%!&$^-][ A-Za-z0-9._+@,=~()[\]{}#%!&$^-]*(?:\/[A-Za-z0-9_+@,=~()[\]{}#%!&$^-][ A-Za-z0-9._+@,=~()[\]{}#%!&$^-]*)*$/, 'must be a relative path of plain names'), zod_mini__WEBPACK_IMPORTED_MODULE_7__.YPB((path)=>!path.split('/').some((name)=>/[. ]$/.test(name)), 'must have no name that ends in a dot or a space'));
        const line = zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_8__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_8__.Eb(4000));
        const requiredVersion = zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_8__.Fk(/^[0-9]+(?:\.[0-9]+){1,2}$/, 'must be a version such as 2.34'));
        const requiresSchema = zod_mini__WEBPACK_IMPORTED_MODULE_7__.KCZ([
            zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
                libc: zod_mini__WEBPACK_IMPORTED_MODULE_7__.k5n([
                    'glibc',
                    'musl'
                ]),
                minimum: zod_mini__WEBPACK_IMPORTED_MODULE_7__.lqM(requiredVersion)
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
                libc: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_7__.euz('none'), 'Statically linked.')
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
                macos: requiredVersion
            })
        ]);
        const fileSchema = zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
            path: archivePath,
            sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.mz,
            mode: zod_mini__WEBPACK_IMPORTED_MODULE_7__.k5n([
                '0644',
                '0755'
            ])
        });
        const compressorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_7__.euz('zlib'),
            version: line,
            level: zod_mini__WEBPACK_IMPORTED_MODULE_7__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_8__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_8__.Zm(9)),
            block_size: zod_mini__WEBPACK_IMPORTED_MODULE_7__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_8__.qm(1))
        });
        const runnerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
            os: line,
            arch: line,
            image: zod_mini__WEBPACK_IMPORTED_MODULE_7__.lqM(line)
        });
        const buildSchema = zod_mini__WEBPACK_IMPORTED_MODULE_7__.gMt('kind', [
            zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_7__.euz('cargo'),
                rustc: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.c)(line, {
                    min: 1,
                    max: 20
                }), 'The lines of `rustc -vV`.'),
                cargo: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(line, '`cargo -V`.'),
                cargo_args: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.c)(line, {
                    max: 200
                }),
                rustflags: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.c)(line, {
                    max: 200
                }),
                cargo_lock_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
                runner: runnerSchema,
                compressor: compressorSchema
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
                kind: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_7__.euz('prebuilt'), 'Built elsewhere: version, git_rev and toolchain are as given, not proved.'),
                runner: runnerSchema,
                compressor: compressorSchema
            })
        ]);
        const MANIFEST_LIMITS = {
            maxBytes: 4194304
        };
        const manifestSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_4__.CZ,
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_8__.Eb(64)),
            distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_3__.y,
            contract_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.KB,
            artifact: zod_mini__WEBPACK_IMPORTED_MODULE_7__.rej({
                file: zod_mini__WEBPACK_IMPORTED_MODULE_7__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_8__.Eb(1000)),
                sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
                size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.mz,
                format: zod_mini__WEBPACK_IMPORTED_MODULE_7__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.td)
            }),
            content_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            content_size: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.mz, 'Bytes of the uncompressed tar.'),
            files: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.c)(fileSchema, {
                min: 1,
                max: 10_000
            }),
            binaries: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fW, {
                min: 1,
                max: 16
            }),
            requires: zod_mini__WEBPACK_IMPORTED_MODULE_7__.lqM(requiresSchema),
            source_date_epoch: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.pA,
            build: buildSchema
        }), 'What one artifact is, and what is in it.');
        function parseManifest(bytes, place) {
            const manifest = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_4__.hm)(MANIFEST_LIMITS, manifestSchema, _json_document_js__WEBPACK_IMPORTED_MODULE_4__.I3, bytes, place);
            requireFiles(manifest, 'MANIFEST_MISMATCH', place, '');
            const expected = (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.qB)(manifest.product, manifest.distribution_contract_version, manifest).artifact;
            if (manifest.artifact.file !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MANIFEST_MISMATCH', `${place}: artifact.file must be ${expected}`, `${place}#/artifact/file`);
            return manifest;
        }
        function requireFiles({ files, binaries }, code, place, pointer) {
            files.forEach((file, index)=>{
                const before = files[index - 1];
                if (before && before.path >= file.path) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: files are not sorted at ${file.path}`, `${place}#${pointer}/files/${index}`);
            });
            for (const name of binaries)if (!files.some((file)=>file.path === name && '0755' === file.mode)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: the binary ${name} is not among the files`, `${place}#${pointer}/binaries`);
        }
        function formatManifest(manifest) {
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_4__.I3)((0, _json_document_js__WEBPACK_IMPORTED_MODULE_4__.fj)(manifestSchema, manifest));
        }
        function binaryFileName(name, target) {
            return target.includes('-windows-') ? `${name}.exe` : name;
        }
    }),
    "src/contract/executable/requires.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>compareDotted,
            R: ()=>requiresOfAll
        });
        function compareDotted(a, b) {
            const [left, right] = [
                a.split('.').map(Number),
                b.split('.').map(Number)
            ];
            for(let at = 0; at < Math.max(left.length, right.length); at++){
                const order = (left[at] ?? 0) - (right[at] ?? 0);
                if (0 !== order) return order;
            }
            return 0;
        }
        function requiresOfAll(programs) {
            return programs.reduce((a, b)=>a && b && requiresOfBoth(a, b));
        }
        function requiresOfBoth(a, b) {
            if ('macos' in a || 'macos' in b) {
                if (!('macos' in a && 'macos' in b)) return;
                return compareDotted(a.macos, b.macos) < 0 ? b : a;
            }
            if ('none' === a.libc) return b;
            if ('none' === b.libc) return a;
            if (a.libc !== b.libc) return;
            return compareDotted(a.minimum ?? '0', b.minimum ?? '0') < 0 ? b : a;
        }
    }),
    "src/contract/identity/tuple-text.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            _: ()=>formatTupleWith,
            w: ()=>formatTupleArguments
        });
        var _tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        function formatTupleArguments(tuple) {
            return _tuple_js__WEBPACK_IMPORTED_MODULE_0__.GS.map((name)=>`--${name.replaceAll('_', '-')} ${tuple[name]}`).join(' ');
        }
        function formatTupleWith(tuple, parts = _tuple_js__WEBPACK_IMPORTED_MODULE_0__.GS, source) {
            const quoted = [
                'git_rev',
                'toolchain',
                'version'
            ];
            const value = (part)=>quoted.includes(part) ? `"${tuple[part]}"` : tuple[part];
            const inputs = [
                ...void 0 === source ? [] : [
                    `source: ${yamlWord(source)}`
                ],
                ...parts.map((part)=>`${part.replaceAll('_', '-')}: ${value(part)}`)
            ];
            return [
                'with:',
                ...inputs.map((input)=>`  ${input}`)
            ].join('\n');
        }
        function yamlWord(text) {
            return /^[A-Za-z0-9./][A-Za-z0-9+./#_@%~:-]*$/.test(text) ? text : JSON.stringify(text);
        }
    })
};
