export const id = "actions-doors-install-controller";
export const ids = [
    "actions-doors-install-controller"
];
export const modules = {
    "src/actions/doors/install-controller.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            installController: ()=>installController,
            otherLocale: ()=>otherLocale
        });
        var resolve = __webpack_require__("src/contract/decisions/resolve.ts");
        var tool_cache = __webpack_require__("src/host/install/tool-cache.ts");
        var store_open = __webpack_require__("src/host/store/open.ts");
        var install_install = __webpack_require__("src/steps/install/install.ts");
        var install_wanted = __webpack_require__("src/steps/install/wanted.ts");
        var summaries = __webpack_require__("src/actions/report/summaries.ts");
        function givenInputs(inputs, env) {
            const { version, target, profile, toolchain, 'git-rev': git_rev, 'dist-revision': dist_revision } = inputs;
            const { lockfile, source } = inputs;
            return {
                tuple: {
                    version,
                    target,
                    profile,
                    toolchain,
                    git_rev,
                    dist_revision
                },
                sha256: inputs.sha256,
                allowYanked: inputs['allow-yanked'],
                lockfile,
                source: source ?? (void 0 === lockfile ? ownSource(env) : void 0)
            };
        }
        function ownSource({ GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY = '' }) {
            if (!GITHUB_SERVER_URL || !/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(GITHUB_ACTION_REPOSITORY)) return;
            return `git+${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}#dist`;
        }
        const installController = {
            async run (inputs, { env, now, log }) {
                const locale = otherLocale(env, process.platform);
                if (void 0 !== locale) log.warn(`the locale ${locale} is not UTF-8, as the contract assumes; set LC_ALL=C.UTF-8`);
                const { wanted, source } = await (0, install_wanted.o)(givenInputs(inputs, env));
                const install = ()=>(0, install_install.S)({
                        wanted,
                        openSource: ()=>(0, store_open.o)(source, {
                                env,
                                token: inputs['github-token'] ?? ''
                            }),
                        to: {
                            toolCache: (0, tool_cache.Hw)(env)
                        },
                        actionsCache: inputs.cache,
                        context: {
                            now,
                            warn: (message)=>log.warn(message)
                        },
                        progress: (line)=>log.info(line)
                    });
                const result = await log.group('Install', install).catch((error)=>{
                    const given = {
                        source: inputs.source,
                        target: void 0 !== inputs.target
                    };
                    throw error instanceof resolve.ns ? error.inWorkflow(given) : error;
                });
                const { path, bin, tuple, sha256, from } = result;
                log.info(`${bin} is there, from the ${(0, summaries.yv)(result)}`);
                return {
                    outputs: {
                        path,
                        bin,
                        version: tuple.version,
                        'git-rev': tuple.git_rev,
                        target: tuple.target,
                        'dist-revision': tuple.dist_revision,
                        sha256,
                        'cache-hit': String('source' !== from)
                    },
                    summary: (0, summaries.kv)(result, source, env),
                    path: inputs['add-to-path'] ? path : void 0
                };
            }
        };
        function otherLocale(env, platform) {
            if ('win32' === platform) return;
            const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'C';
            return /utf-?8/i.test(locale) ? void 0 : locale;
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
    })
};
