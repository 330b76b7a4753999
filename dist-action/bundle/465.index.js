export const id = 465;
export const ids = [
    465
];
export const modules = {
    9271: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Jt: ()=>flag,
            Qq: ()=>text,
            YA: ()=>seconds,
            bo: ()=>tupleInput,
            mw: ()=>required,
            p_: ()=>list
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
        function text(options, name) {
            const value = options[name];
            if ('string' != typeof value) return;
            if (value.length > 4096 || /[\0\r\n]/.test(value)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} must be one line of at most 4096 characters`, kebab(name));
            return value;
        }
        function required(options, name) {
            return text(options, name) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} is required`, kebab(name));
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
    5014: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            publish: ()=>publish
        });
        var _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
        var _host_open_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(884);
        var _steps_publish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4126);
        var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9271);
        var _server_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7644);
        async function publish(options, context) {
            const result = await (0, _steps_publish_js__WEBPACK_IMPORTED_MODULE_2__.Q)({
                contract: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'contract'),
                staged: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.p_)(options, 'staged'),
                store: await (0, _host_open_source_js__WEBPACK_IMPORTED_MODULE_1__.Ch)((0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'store'), (0, _server_token_js__WEBPACK_IMPORTED_MODULE_4__.P)(context)),
                allowIncomplete: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(options, 'allowIncomplete'),
                autoRevision: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(options, 'autoRevision'),
                progress: context.progress
            });
            const lines = [
                ...result.published.map((row)=>`published: ${(0, _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__.wN)(row)}`),
                ...result.unchanged.map((row)=>`unchanged: ${(0, _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__.wN)(row)}`),
                `${result.index_file}: ${result.rows} rows, sha256 ${result.index_sha256}`
            ];
            return {
                json: result,
                lines
            };
        }
    }),
    7644: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>serverToken
        });
        var _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
        function serverToken({ env }) {
            return (0, _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__.v6)(env.GITHUB_TOKEN, env);
        }
    }),
    2350: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ss: ()=>formatChecksums,
            tM: ()=>makeChecksums,
            yk: ()=>parseChecksums
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4343);
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
        var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
        var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
        var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8111);
        const checksumsSchema = (0, _schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
            schema_version: _document_js__WEBPACK_IMPORTED_MODULE_0__.CZ,
            algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz('sha256'),
            artifact_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_1__.fg,
            files: zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(1000)), _identity_js__WEBPACK_IMPORTED_MODULE_1__.fg).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB((files)=>3 === Object.keys(files).length, 'must name the artifact, the manifest and the provenance'))
        }), 'SHA-256 digests of one artifact and its documents.');
        function parseChecksums(bytes, place) {
            return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.hm)('checksums', checksumsSchema, (read)=>(0, _document_js__WEBPACK_IMPORTED_MODULE_0__.I3)(inOrder(read)), bytes, place);
        }
        function formatChecksums(checksums) {
            return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.I3)((0, _document_js__WEBPACK_IMPORTED_MODULE_0__.fj)(checksumsSchema, inOrder(checksums)));
        }
        function inOrder(checksums) {
            return {
                ...checksums,
                files: Object.fromEntries(Object.entries(checksums.files).sort(([a], [b])=>(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a, b)))
            };
        }
        function makeChecksums(paths, digests) {
            return {
                schema_version: 1,
                algorithm: 'sha256',
                artifact_sha256: digests.artifact,
                files: {
                    [paths.artifact]: digests.artifact,
                    [paths.manifest]: digests.manifest,
                    [paths.provenance]: digests.provenance
                }
            };
        }
    }),
    3938: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            RN: ()=>MINIMUM_GENERATIONS,
            UA: ()=>parseContract,
            y1: ()=>recommendedTargets
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4343);
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);
        var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3102);
        var _contract_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7043);
        var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1362);
        var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8111);
        const notes = (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(2000))), 'Prose for people; no program reads it.');
        const isoDate = zod_mini__WEBPACK_IMPORTED_MODULE_7__.p6();
        const repositoryPath = zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Fk(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/, 'must be a relative path with /'), zod_mini__WEBPACK_IMPORTED_MODULE_5__.YPB((path)=>!path.split('/').some((part)=>'.' === part || '..' === part), 'must not hold . or ..'), zod_mini__WEBPACK_IMPORTED_MODULE_5__.YPB((path)=>path.length <= 500, 'must have at most 500 characters'));
        const owner = zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Fk(/^@[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/, 'must be @user or @organisation/team'));
        const MINIMUM_GENERATIONS = 6;
        const SUPPORT_LEVELS = [
            'recommended',
            'optional',
            'planned'
        ];
        const platformSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
            target: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(_identity_js__WEBPACK_IMPORTED_MODULE_3__.qK, 'Rust target triple.'),
            platform: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(40)), 'The platform as people call it.'),
            os: zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n([
                'linux',
                'darwin',
                'windows'
            ]),
            arch: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Fk(/^[a-z0-9_]{1,20}$/)), 'CPU architecture as in the target triple.'),
            runner: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)), 'The label of the native runner that builds it.'),
            support: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n(SUPPORT_LEVELS), 'recommended: every release has it. optional: a release may have it. planned: not guaranteed.'),
            notes
        });
        const contractSchema = (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
            $schema: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(200))),
            schema_version: _document_js__WEBPACK_IMPORTED_MODULE_1__.CZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Fk(/^distribution-contract@[1-9][0-9]*\.[0-9]+$/, 'must be distribution-contract@MAJOR.MINOR')),
            distribution_contract_version: _identity_js__WEBPACK_IMPORTED_MODULE_3__.y,
            product: _identity_js__WEBPACK_IMPORTED_MODULE_3__.tZ,
            notes,
            entrypoint: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('cli'),
                binaries: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(_identity_js__WEBPACK_IMPORTED_MODULE_3__.fW).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(16)), 'Canonical binary names, the primary one first.'),
                notes
            }),
            identity: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                fields: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('git_rev'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('dist_revision')
                ]), 'The immutable tuple.'),
                gitsha_length: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(8),
                pin: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('immutable-tuple'), 'Consumers pin the whole tuple, never a moving tag.'),
                notes
            }),
            layout: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                namespace: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('dist/'),
                directory_template: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__.Vd),
                file_name_template: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__.ss),
                artifact_format: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('tar.gz'),
                package_directory: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('package'),
                notes
            }),
            index: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                path: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__.Pm),
                row_key: zod_mini__WEBPACK_IMPORTED_MODULE_5__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('gitsha'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('dist_revision')
                ]),
                deprecated_aliases: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                    path: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__.kc),
                    announced: isoDate,
                    retired: isoDate,
                    notes
                })).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(8)),
                notes
            }),
            platforms: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(platformSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(256)),
            runtime_assumptions: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                locale: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('UTF-8')),
                terminal: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('tty')),
                notes
            }),
            toolchain: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                rust: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(_identity_js__WEBPACK_IMPORTED_MODULE_3__.aG, 'What plan uses unless told otherwise.'),
                documented_per_artifact: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(true),
                notes
            }),
            profiles: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(_identity_js__WEBPACK_IMPORTED_MODULE_3__.Er).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(2)),
            integrity: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('sha256'),
                required_documents: zod_mini__WEBPACK_IMPORTED_MODULE_5__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('checksums.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('manifest.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('provenance.json')
                ]),
                artifact_matches_manifest: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(true),
                reproducibility_fields: zod_mini__WEBPACK_IMPORTED_MODULE_5__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('git_rev')
                ]),
                notes
            }),
            compatibility: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                source_compatible_within: zod_mini__WEBPACK_IMPORTED_MODULE_5__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('distribution_contract_version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('artifact_version')
                ]),
                notes
            }),
            retention: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                minimum_release_generations: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.qm(MINIMUM_GENERATIONS), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Zm(10_000)),
                notes
            }),
            governance: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                documents: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                    contract: repositoryPath,
                    prose: repositoryPath,
                    changelog: repositoryPath
                }),
                steward: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                    active: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(owner, 'Owns the contract updates.'),
                    outgoing: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(owner), 'The steward before, named for as long as the handoff overlaps.')
                }),
                handoff_overlap_release_cycles: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Zm(100)),
                notes
            }),
            generator: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                entrypoint: repositoryPath,
                config: repositoryPath,
                index_output: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__.Pm),
                notes
            })
        }), 'The machine-readable distribution contract of one product.');
        function parseContract(bytes, place) {
            const contract = (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.u0)('contract', contractSchema, bytes, place);
            (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.cp)(contradictions(contract, place));
            return contract;
        }
        function contradictions(contract, place) {
            const faults = [];
            const fault = (pointer, message)=>{
                faults.push({
                    code: 'SCHEMA_INVALID',
                    message: `${place}#${pointer}: ${message}`,
                    place: `${place}#${pointer}`
                });
            };
            if (contract.contract !== (0, _contract_names_js__WEBPACK_IMPORTED_MODULE_0__.YS)(contract.distribution_contract_version)) fault('/contract', `must be ${(0, _contract_names_js__WEBPACK_IMPORTED_MODULE_0__.YS)(contract.distribution_contract_version)} for version ${contract.distribution_contract_version}`);
            for (const [list, pointer] of [
                [
                    contract.platforms.map((platform)=>platform.target),
                    '/platforms'
                ],
                [
                    contract.profiles,
                    '/profiles'
                ],
                [
                    contract.entrypoint.binaries.map((name)=>name.toLowerCase()),
                    '/entrypoint/binaries'
                ],
                [
                    contract.index.deprecated_aliases.map((alias)=>alias.path),
                    '/index/deprecated_aliases'
                ]
            ])list.forEach((item, index)=>{
                if (list.indexOf(item) !== index) fault(`${pointer}/${index}`, `${item} is named twice`);
            });
            contract.index.deprecated_aliases.forEach((alias, index)=>{
                if (alias.announced >= alias.retired) fault(`/index/deprecated_aliases/${index}/retired`, 'must be later than announced');
            });
            return faults;
        }
        function recommendedTargets(contract) {
            return contract.platforms.filter((platform)=>'recommended' === platform.support).map((platform)=>platform.target);
        }
    }),
    2882: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L_: ()=>formatManifest,
            Mz: ()=>fileSchema,
            Ng: ()=>parseManifest,
            PO: ()=>requireFiles,
            Zq: ()=>binaryFileName,
            oM: ()=>archivePath,
            wI: ()=>requiresSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4343);
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
        var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1362);
        var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8111);
        const archivePath = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(255), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^[A-Za-z0-9_+@,=~()[\]{}#%!&$^-][ A-Za-z0-9._+@,=~()[\]{}#%!&$^-]*(?:\/[A-Za-z0-9_+@,=~()[\]{}#%!&$^-][ A-Za-z0-9._+@,=~()[\]{}#%!&$^-]*)*$/, 'must be a relative path of plain names'), zod_mini__WEBPACK_IMPORTED_MODULE_4__.YPB((path)=>!path.split('/').some((name)=>/[. ]$/.test(name)), 'must have no name that ends in a dot or a space'));
        const line = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(4000));
        const requiredVersion = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^[0-9]+(?:\.[0-9]+){1,2}$/, 'must be a version such as 2.34'));
        const requiresSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                libc: zod_mini__WEBPACK_IMPORTED_MODULE_4__.k5n([
                    'glibc',
                    'musl'
                ]),
                minimum: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(requiredVersion)
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                libc: (0, _schema_js__WEBPACK_IMPORTED_MODULE_3__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz('none'), 'Statically linked.')
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                macos: requiredVersion
            })
        ]);
        const fileSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
            path: archivePath,
            sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            size: _identity_js__WEBPACK_IMPORTED_MODULE_2__.mz,
            mode: zod_mini__WEBPACK_IMPORTED_MODULE_4__.k5n([
                '0644',
                '0755'
            ])
        });
        const compressorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz('zlib'),
            version: line,
            level: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Zm(9)),
            block_size: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.qm(1))
        });
        const runnerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
            os: line,
            arch: line,
            image: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(line)
        });
        const buildSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.gMt('kind', [
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz('cargo'),
                rustc: (0, _schema_js__WEBPACK_IMPORTED_MODULE_3__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(line).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(20)), 'The lines of `rustc -vV`.'),
                cargo: (0, _schema_js__WEBPACK_IMPORTED_MODULE_3__.W)(line, '`cargo -V`.'),
                cargo_args: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(line).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(200)),
                rustflags: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(line).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(200)),
                cargo_lock_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
                runner: runnerSchema,
                compressor: compressorSchema
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                kind: (0, _schema_js__WEBPACK_IMPORTED_MODULE_3__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz('prebuilt'), 'Built elsewhere: version, git_rev and toolchain are as given, not proved.'),
                runner: runnerSchema,
                compressor: compressorSchema
            })
        ]);
        const manifestSchema = (0, _schema_js__WEBPACK_IMPORTED_MODULE_3__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
            schema_version: _document_js__WEBPACK_IMPORTED_MODULE_0__.CZ,
            product: _identity_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(64)),
            distribution_contract_version: _identity_js__WEBPACK_IMPORTED_MODULE_2__.y,
            contract_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            ..._identity_js__WEBPACK_IMPORTED_MODULE_2__.KB,
            artifact: zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                file: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(1000)),
                sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
                size: _identity_js__WEBPACK_IMPORTED_MODULE_2__.mz,
                format: zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz('tar.gz')
            }),
            content_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            content_size: (0, _schema_js__WEBPACK_IMPORTED_MODULE_3__.W)(_identity_js__WEBPACK_IMPORTED_MODULE_2__.mz, 'Bytes of the uncompressed tar.'),
            files: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(fileSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(10_000)),
            binaries: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(_identity_js__WEBPACK_IMPORTED_MODULE_2__.fW).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(16)),
            requires: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(requiresSchema),
            source_date_epoch: _identity_js__WEBPACK_IMPORTED_MODULE_2__.pA,
            build: buildSchema
        }), 'What one artifact is, and what is in it.');
        function parseManifest(bytes, place) {
            const manifest = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.hm)('manifest', manifestSchema, _document_js__WEBPACK_IMPORTED_MODULE_0__.I3, bytes, place);
            requireFiles(manifest, 'MANIFEST_MISMATCH', place, '');
            const expected = (0, _identity_js__WEBPACK_IMPORTED_MODULE_2__.qB)(manifest.product, manifest.distribution_contract_version, manifest).artifact;
            if (manifest.artifact.file !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('MANIFEST_MISMATCH', `${place}: artifact.file must be ${expected}`, `${place}#/artifact/file`);
            return manifest;
        }
        function requireFiles({ files, binaries }, code, place, pointer) {
            files.forEach((file, index)=>{
                const before = files[index - 1];
                if (before && before.path >= file.path) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)(code, `${place}: files are not sorted at ${file.path}`, `${place}#${pointer}/files/${index}`);
            });
            for (const name of binaries)if (!files.some((file)=>file.path === name && '0755' === file.mode)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)(code, `${place}: the binary ${name} is not among the files`, `${place}#${pointer}/binaries`);
        }
        function formatManifest(manifest) {
            return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.I3)((0, _document_js__WEBPACK_IMPORTED_MODULE_0__.fj)(manifestSchema, manifest));
        }
        function binaryFileName(name, target) {
            return target.includes('-windows-') ? `${name}.exe` : name;
        }
    }),
    2995: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            IT: ()=>LOCAL_BUILDER,
            To: ()=>PREDICATE_TYPE,
            Tt: ()=>formatProvenance,
            X6: ()=>parseProvenance,
            mK: ()=>BUILD_TYPE,
            zG: ()=>STATEMENT_TYPE
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4343);
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3102);
        var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
        var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
        var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8111);
        const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
        const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
        const BUILD_TYPE = 'urn:controller-dist:cargo:v1';
        const LOCAL_BUILDER = 'urn:controller-dist:local';
        const text = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(2000));
        const timestamp = zod_mini__WEBPACK_IMPORTED_MODULE_5__.w$({
            precision: 0
        });
        const provenanceSchema = (0, _schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
            _type: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz(STATEMENT_TYPE),
            subject: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                name: text,
                digest: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                    sha256: _identity_js__WEBPACK_IMPORTED_MODULE_1__.fg
                })
            })).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(2), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(17)),
            predicateType: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz(PREDICATE_TYPE),
            predicate: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                buildDefinition: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                    buildType: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz(BUILD_TYPE),
                    externalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                        product: _identity_js__WEBPACK_IMPORTED_MODULE_1__.tZ,
                        distribution_contract_version: _identity_js__WEBPACK_IMPORTED_MODULE_1__.y,
                        ..._identity_js__WEBPACK_IMPORTED_MODULE_1__.KB,
                        binaries: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(_identity_js__WEBPACK_IMPORTED_MODULE_1__.fW).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(16)),
                        features: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(200)),
                        prebuilt: zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY()
                    }),
                    internalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                        github: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(64)), text))
                    }),
                    resolvedDependencies: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                        uri: text,
                        digest: zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(32)), zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[0-9a-f]{40,64}$/)))
                    })).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(16))
                }),
                runDetails: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                    builder: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                        id: text
                    }),
                    metadata: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                        invocationId: text,
                        startedOn: timestamp,
                        finishedOn: timestamp
                    })
                })
            })
        }), 'An in-toto statement with an SLSA provenance predicate: a claim, while it is not signed.');
        function parseProvenance(bytes, place) {
            return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.hm)('provenance', provenanceSchema, (read)=>(0, _document_js__WEBPACK_IMPORTED_MODULE_0__.I3)(inOrder(read)), bytes, place);
        }
        function formatProvenance(provenance) {
            return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.I3)(inOrder((0, _document_js__WEBPACK_IMPORTED_MODULE_0__.fj)(provenanceSchema, provenance)));
        }
        function inOrder(provenance) {
            const { predicate } = provenance;
            const { internalParameters, resolvedDependencies, ...definition } = predicate.buildDefinition;
            const { github } = internalParameters;
            const buildDefinition = {
                ...definition,
                internalParameters: github ? {
                    github: sorted(github)
                } : internalParameters,
                resolvedDependencies: resolvedDependencies.map(({ uri, digest })=>({
                        uri,
                        digest: sorted(digest)
                    }))
            };
            return {
                ...provenance,
                predicate: {
                    ...predicate,
                    buildDefinition
                }
            };
        }
        function sorted(record) {
            return Object.fromEntries(Object.entries(record).sort(([a], [b])=>(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a, b)));
        }
    }),
    3011: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B7: ()=>verifyManifestIdentity,
            P$: ()=>refuseOtherTuple,
            j_: ()=>verifyManifestRow
        });
        var _contract_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7043);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1362);
        function verifyManifestIdentity(manifest, tuple, product, contractVersion, place) {
            if (manifest.product !== product) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('PRODUCT_MISMATCH', `${place} is of ${manifest.product}, not ${product}`, place);
            refuseOtherTuple(manifest, tuple, place, 'TUPLE_MISMATCH');
            if (manifest.distribution_contract_version !== contractVersion || manifest.contract !== (0, _contract_names_js__WEBPACK_IMPORTED_MODULE_0__.YS)(contractVersion)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TUPLE_MISMATCH', `${place} is under contract ${manifest.distribution_contract_version}, not ${contractVersion}`, place);
        }
        function refuseOtherTuple(actual, tuple, place, code) {
            const part = _identity_js__WEBPACK_IMPORTED_MODULE_2__.GS.find((name)=>actual[name] !== tuple[name]);
            if (part) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)(code, `${place}: ${part} is ${actual[part]}, expected is ${tuple[part]}`, place);
        }
        function verifyManifestRow(manifest, row) {
            const { artifact, source_date_epoch } = manifest;
            const same = artifact.file === row.artifact_file && artifact.sha256 === row.artifact_sha256 && artifact.size === row.artifact_size && source_date_epoch === row.source_date_epoch;
            if (!same) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('MANIFEST_MISMATCH', `${row.manifest_file} and the index disagree about the artifact`, row.manifest_file);
        }
    }),
    9773: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            OB: ()=>rowOf,
            VN: ()=>verifyDocumentSet,
            Z6: ()=>subjectsOf,
            yD: ()=>verifyDocuments
        });
        var _checksums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2350);
        var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4892);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1362);
        var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);
        var _provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2995);
        var _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3011);
        function verifyDocumentSet(bytes, tuple, product, contractVersion) {
            const paths = (0, _identity_js__WEBPACK_IMPORTED_MODULE_3__.qB)(product, contractVersion, tuple);
            const digests = {
                manifest: (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes.manifest),
                checksums: (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes.checksums),
                provenance: (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes.provenance)
            };
            const manifest = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_4__.Ng)(bytes.manifest, paths.manifest);
            (0, _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__.B7)(manifest, tuple, product, contractVersion, paths.manifest);
            const provenance = (0, _provenance_js__WEBPACK_IMPORTED_MODULE_5__.X6)(bytes.provenance, paths.provenance);
            verifyProvenance(provenance, manifest, paths.provenance);
            const checksums = (0, _checksums_js__WEBPACK_IMPORTED_MODULE_0__.yk)(bytes.checksums, paths.checksums);
            const expected = (0, _checksums_js__WEBPACK_IMPORTED_MODULE_0__.tM)(paths, {
                artifact: manifest.artifact.sha256,
                manifest: digests.manifest,
                provenance: digests.provenance
            });
            if (checksums.artifact_sha256 !== expected.artifact_sha256) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('CHECKSUMS_MISMATCH', `${paths.checksums}: artifact_sha256 is ${checksums.artifact_sha256}, the manifest's is ${expected.artifact_sha256}`, paths.checksums);
            for (const [path, digest] of Object.entries(expected.files))if (checksums.files[path] !== digest) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('CHECKSUMS_MISMATCH', `${paths.checksums}: ${path} is recorded as ${checksums.files[path] ?? 'nothing'}, and is ${digest}`, paths.checksums);
            return {
                manifest,
                checksums,
                provenance,
                paths,
                digests
            };
        }
        function verifyProvenance(provenance, manifest, place) {
            const { externalParameters } = provenance.predicate.buildDefinition;
            (0, _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__.P$)(externalParameters, manifest, place, 'PROVENANCE_MISMATCH');
            const expected = subjectsOf(manifest);
            const same = externalParameters.product === manifest.product && externalParameters.distribution_contract_version === manifest.distribution_contract_version && externalParameters.binaries.join() === manifest.binaries.join() && externalParameters.prebuilt === ('prebuilt' === manifest.build.kind) && JSON.stringify(provenance.subject) === JSON.stringify(expected);
            if (!same) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('PROVENANCE_MISMATCH', `${place} is not about the artifact and binaries of the manifest`, place);
        }
        function subjectsOf(manifest) {
            const name = manifest.artifact.file.slice(manifest.artifact.file.lastIndexOf('/') + 1);
            const binaries = manifest.binaries.map((binary)=>({
                    name: binary,
                    digest: {
                        sha256: manifest.files.find((file)=>file.path === binary)?.sha256 ?? ''
                    }
                }));
            return [
                {
                    name,
                    digest: {
                        sha256: manifest.artifact.sha256
                    }
                },
                ...binaries
            ];
        }
        function verifyDocuments(row, product, bytes) {
            (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.Ub)((0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes.manifest), row.manifest_sha256, row.manifest_file);
            (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.Ub)((0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes.checksums), row.checksums_sha256, row.checksums_file);
            (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.Ub)((0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes.provenance), row.provenance_sha256, row.provenance_file);
            const documents = verifyDocumentSet(bytes, row, product, row.distribution_contract_version);
            (0, _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__.j_)(documents.manifest, row);
            return {
                ...documents,
                row
            };
        }
        function rowOf(documents) {
            const { manifest, paths, digests } = documents;
            const { version, distribution_contract_version, target, profile, toolchain, git_rev, dist_revision } = manifest;
            return {
                version,
                distribution_contract_version,
                target,
                profile,
                toolchain,
                git_rev,
                dist_revision,
                artifact_file: paths.artifact,
                artifact_sha256: manifest.artifact.sha256,
                artifact_size: manifest.artifact.size,
                manifest_file: paths.manifest,
                manifest_sha256: digests.manifest,
                checksums_file: paths.checksums,
                checksums_sha256: digests.checksums,
                provenance_file: paths.provenance,
                provenance_sha256: digests.provenance,
                source_date_epoch: manifest.source_date_epoch
            };
        }
    }),
    2386: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>readContract
        });
        var _contract_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3938);
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4892);
        var _contract_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(501);
        var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(657);
        async function readContract(path) {
            const bytes = await (0, _host_files_js__WEBPACK_IMPORTED_MODULE_3__.yu)(path, _contract_document_js__WEBPACK_IMPORTED_MODULE_2__.PJ.contract.maxBytes);
            return {
                contract: (0, _contract_contract_js__WEBPACK_IMPORTED_MODULE_0__.UA)(bytes, path),
                bytes,
                sha256: (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes)
            };
        }
    }),
    3102: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p6: ()=>date,
            w$: ()=>datetime
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
        var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1041);
        var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
        var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
        const ZodMiniISODateTime = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODateTime", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.Ko.init(inst, def);
            _schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
        });
        function datetime(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.G1(ZodMiniISODateTime, params);
        }
        const ZodMiniISODate = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODate", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.v1.init(inst, def);
            _schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
        });
        function date(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.db(ZodMiniISODate, params);
        }
    })
};
