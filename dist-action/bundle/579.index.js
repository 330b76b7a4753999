export const id = 579;
export const ids = [
    579
];
export const modules = {
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
    6313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BP: ()=>chooseCrate,
            J9: ()=>findManifest,
            _6: ()=>readMetadata,
            eU: ()=>requireVersion
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4343);
        __webpack_require__(8111);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1819);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3936);
        var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1659);
        const TIMEOUT = 600_000;
        const MAX_METADATA = 67108864;
        const packageSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
            version: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
            manifest_path: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
            license_file: zod_mini__WEBPACK_IMPORTED_MODULE_6__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()),
            readme: zod_mini__WEBPACK_IMPORTED_MODULE_6__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()),
            targets: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
                name: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP())
            }))
        });
        const metadataSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
            packages: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(packageSchema),
            workspace_root: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
            target_directory: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
            build_directory: zod_mini__WEBPACK_IMPORTED_MODULE_6__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP())
        });
        async function findManifest(manifestPath) {
            const absent = ()=>(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('CRATE_NOT_FOUND', `${manifestPath} is not there`, 'manifest-path');
            if ('Cargo.toml' !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(manifestPath)) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('CRATE_NOT_FOUND', `${manifestPath} is not a Cargo.toml`, 'manifest-path');
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(manifestPath)).catch((error)=>{
                if ((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_4__.W0)(error)) return absent();
                throw error;
            });
        }
        async function readMetadata(manifest, env) {
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifest);
            let asked = folder;
            let answer = await askMetadata(manifest, asked, env);
            if (0 !== answer.status && /toolchain '[^']*' is not installed/.test(answer.stderr)) {
                asked = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(folder).root;
                answer = await askMetadata(manifest, asked, env);
            }
            const { status, stdout, stderr } = answer;
            if (0 !== status) {
                const message = `cargo cannot read ${manifest}: ${stderr.trim().slice(0, 2000)}`;
                const where = faultyManifest(stderr, asked) ?? {
                    place: 'manifest-path'
                };
                throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.Vl({
                    code: 'CRATE_NOT_FOUND',
                    message,
                    ...where
                });
            }
            return metadataSchema.parse(JSON.parse(stdout));
        }
        function faultyManifest(said, folder) {
            const [, shown, line] = /^ *--\x3e ([^:\n]{1,1000}):([0-9]{1,9}):[0-9]{1,9}$/m.exec(said) ?? [];
            if (void 0 !== shown) return {
                place: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, shown),
                line: Number(line)
            };
            const [, named] = /failed to parse manifest at `([^`\n]{1,1000})`/.exec(said) ?? [];
            return void 0 === named ? void 0 : {
                place: named
            };
        }
        function askMetadata(manifest, cwd, env) {
            return (0, _process_js__WEBPACK_IMPORTED_MODULE_5__.kA)('cargo', [
                'metadata',
                '--format-version',
                '1',
                '--no-deps',
                '--manifest-path',
                manifest
            ], {
                cwd,
                env: {
                    ...env,
                    RUSTUP_AUTO_INSTALL: '0'
                },
                code: 'CARGO_FAILED',
                timeout: TIMEOUT,
                maxBytes: MAX_METADATA
            });
        }
        function chooseCrate(metadata, manifest, name, binaries) {
            const { packages } = metadata;
            const chosen = void 0 === name ? packages.find((of)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(of.manifest_path) === manifest) ?? onlyOneWith(packages, binaries) : packages.find((of)=>of.name === name) ?? refuseAbsent(`package ${name}`, 'the packages', namesOf(packages));
            for (const binary of binaries)if (!binariesOf(chosen).includes(binary)) refuseAbsent(`binary ${binary}`, `the binaries of ${chosen.name}`, binariesOf(chosen));
            const { license_file, readme } = chosen;
            return {
                name: chosen.name,
                version: chosen.version,
                folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(chosen.manifest_path),
                ...'string' == typeof license_file ? {
                    licenseFile: license_file
                } : {},
                ...'string' == typeof readme ? {
                    readme
                } : {},
                binaries,
                workspaceRoot: metadata.workspace_root,
                targetDirectory: metadata.target_directory,
                buildDirectory: metadata.build_directory ?? metadata.target_directory
            };
        }
        function onlyOneWith(packages, binaries) {
            const having = packages.filter((of)=>binaries.every((binary)=>binariesOf(of).includes(binary)));
            const [only] = having;
            if (only && 1 === having.length) return only;
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('CRATE_NOT_FOUND', `${0 === having.length ? 'no package has' : 'several packages have'} ${binaries.join(', ')}; the packages are ${namesOf(packages).join(', ')}`, 'package');
        }
        function binariesOf(of) {
            return of.targets.filter((target)=>target.kind.includes('bin')).map((target)=>target.name);
        }
        function namesOf(packages) {
            return packages.map((of)=>of.name);
        }
        function refuseAbsent(what, kind, names) {
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('CRATE_NOT_FOUND', `${what} is not there; ${kind} are ${names.join(', ') || 'none'}`, what.split(' ')[0]);
        }
        function requireVersion(crate, version) {
            if (crate.version !== version) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('VERSION_MISMATCH', `${crate.name} has version ${crate.version}, asked for is ${version}`, 'version');
        }
    }),
    7614: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bs: ()=>requireClean,
            EU: ()=>requireHead,
            Hn: ()=>repositoryRoot,
            Of: ()=>sourceUri,
            Qo: ()=>headCommit,
            _K: ()=>gitEnvironment,
            m9: ()=>withinRoot,
            vl: ()=>changedPaths
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);
        var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1659);
        const TIMEOUT = 120_000;
        const MAX_OUTPUT = 67108864;
        const MOST_NAMED = 10;
        const FOREIGN = [
            'GIT_DIR',
            'GIT_WORK_TREE',
            'GIT_IMPLICIT_WORK_TREE',
            'GIT_COMMON_DIR',
            'GIT_INDEX_FILE',
            'GIT_OBJECT_DIRECTORY',
            'GIT_ALTERNATE_OBJECT_DIRECTORIES',
            'GIT_QUARANTINE_PATH',
            'GIT_NAMESPACE',
            'GIT_PREFIX',
            'GIT_INTERNAL_SUPER_PREFIX',
            'GIT_SHALLOW_FILE',
            'GIT_GRAFT_FILE',
            'GIT_REPLACE_REF_BASE',
            'GIT_CONFIG',
            'GIT_CONFIG_PARAMETERS',
            'GIT_LITERAL_PATHSPECS',
            'GIT_GLOB_PATHSPECS',
            'GIT_NOGLOB_PATHSPECS',
            'GIT_ICASE_PATHSPECS',
            'GIT_EXTERNAL_DIFF'
        ];
        function gitEnvironment(env) {
            const kept = Object.entries(env).filter(([name])=>!FOREIGN.includes(name.toUpperCase()));
            return {
                ...Object.fromEntries(kept),
                GIT_NO_REPLACE_OBJECTS: '1',
                GIT_TERMINAL_PROMPT: '0',
                LC_ALL: 'C'
            };
        }
        const OPTIONS = [
            '--no-optional-locks',
            '-c',
            'core.quotePath=false',
            '-c',
            'core.fsmonitor=false'
        ];
        function question(folder, env) {
            return {
                cwd: folder,
                env: gitEnvironment(env),
                code: 'GIT_FAILED',
                timeout: TIMEOUT,
                maxBytes: MAX_OUTPUT
            };
        }
        async function repositoryRoot(folder, env) {
            const out = await (0, _process_js__WEBPACK_IMPORTED_MODULE_4__.J5)('git', [
                ...OPTIONS,
                'rev-parse',
                '--show-toplevel'
            ], question(folder, env));
            const path = out.replace(/\r?\n$/, '');
            if ('' === path) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', `${folder} is in no working tree`, folder);
            return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        }
        async function headCommit(folder, env) {
            const args = [
                ...OPTIONS,
                'log',
                '-1',
                '--no-show-signature',
                '--no-color',
                '--format=%H %ct',
                'HEAD'
            ];
            const [, git_rev, time] = /^([0-9a-f]{40,64}) ([0-9]+)\n$/.exec(await (0, _process_js__WEBPACK_IMPORTED_MODULE_4__.J5)('git', args, question(folder, env))) ?? [];
            if (void 0 === git_rev || void 0 === time) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', 'git log does not name HEAD', folder);
            return {
                git_rev,
                time: Number(time)
            };
        }
        function requireHead(head, git_rev) {
            if (head.git_rev !== git_rev) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_REV_MISMATCH', `HEAD is ${head.git_rev}, asked for is ${git_rev}`, 'git-rev');
        }
        async function changedPaths(folder, env, paths = []) {
            const args = [
                'status',
                '--porcelain=v1',
                '-z',
                '--untracked-files=all',
                '--no-renames',
                '--ignore-submodules=none'
            ];
            const named = paths.map((path)=>`:(top,literal)${path}`);
            const out = await (0, _process_js__WEBPACK_IMPORTED_MODULE_4__.J5)('git', [
                ...OPTIONS,
                ...args,
                '--',
                ...named
            ], question(folder, env));
            return out.split('\0').flatMap((entry)=>'' === entry ? [] : [
                    entry.slice(3)
                ]);
        }
        function requireClean(changed, folders, prefixes) {
            const below = [
                ...folders.map((folder)=>`${folder}/`),
                ...prefixes
            ];
            const dirty = changed.filter((path)=>!below.some((start)=>path.startsWith(start)));
            if (0 === dirty.length) return;
            const named = dirty.slice(0, MOST_NAMED).map((path)=>JSON.stringify(path));
            const more = dirty.length > named.length ? ` and ${dirty.length - named.length} more` : '';
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TREE_DIRTY', `the working tree has changes: ${named.join(', ')}${more}`, dirty[0]);
        }
        async function withinRoot(root, folder) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await realFolder(root), await realFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)));
            if ('' === path || '..' === path || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) return;
            return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        }
        async function realFolder(folder) {
            try {
                return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
            } catch (error) {
                const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
                if (!(0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.W0)(error) || parent === folder) throw error;
                return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realFolder(parent), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
            }
        }
        async function sourceUri(folder, env) {
            const { status, stdout } = await (0, _process_js__WEBPACK_IMPORTED_MODULE_4__.kA)('git', [
                ...OPTIONS,
                'config',
                '--get',
                'remote.origin.url'
            ], question(folder, env));
            return 0 === status ? publicUri(stdout.trim()) : 'git+local';
        }
        function publicUri(remote) {
            const [, host, path] = /^(?:[^@/:]+@)?([A-Za-z0-9.-]{2,}):(?!\/\/|:)(.+)$/.exec(remote) ?? [];
            const text = void 0 === host ? remote : `ssh://${host}/${(path ?? '').replace(/^\//, '')}`;
            const url = URL.canParse(text) ? new URL(text) : void 0;
            if (!url || ![
                'https:',
                'http:',
                'ssh:',
                'git:'
            ].includes(url.protocol) || '' === url.host) return 'git+local';
            return `git+${url.protocol}//${url.host}${url.pathname}`;
        }
    }),
    1659: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J5: ()=>askOrRefuse,
            SG: ()=>findTool,
            eF: ()=>run,
            kA: ()=>ask,
            mU: ()=>withoutColours
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
        var node_string_decoder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6193);
        var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1819);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3936);
        async function ask(tool, args, question) {
            const { cwd, env, timeout, maxBytes } = question;
            const options = {
                cwd,
                env: {
                    ...env
                },
                timeout,
                maxBuffer: maxBytes,
                killSignal: 'SIGKILL',
                windowsHide: true
            };
            const { execFile } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
            return new Promise((answer, fail)=>{
                execFile(tool, [
                    ...args
                ], options, (error, stdout, stderr)=>{
                    if (error && 'number' != typeof error.code) fail(error);
                    else answer({
                        status: 'number' == typeof error?.code ? error.code : 0,
                        stdout,
                        stderr
                    });
                });
            }).catch((error)=>refuseUnanswered(tool, args, question, error));
        }
        async function askOrRefuse(tool, args, question) {
            const { status, stdout, stderr } = await ask(tool, args, question);
            if (0 !== status) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(question.code, `${describe(tool, args)} exited with ${status}: ${firstLines(stderr)}`);
            return stdout;
        }
        async function refuseUnanswered(tool, args, question, error) {
            const { cwd, code, timeout, maxBytes } = question;
            const errno = (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_6__.UQ)(error);
            if ('ENOENT' === errno) await requireFolder(cwd, code);
            if ('ENOENT' === errno || 'EACCES' === errno) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOOL_MISSING', `${tool} cannot be started (${errno})`, tool);
            if ('ERR_CHILD_PROCESS_STDIO_MAXBUFFER' === errno) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `${describe(tool, args)} said more than ${maxBytes} bytes`);
            if (true === error.killed) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `${describe(tool, args)} did not answer within ${timeout / 1000} s`);
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `${describe(tool, args)} failed: ${firstLines(String(error))}`);
        }
        async function requireFolder(folder, code) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder).catch(()=>(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `the folder ${folder} is not there`, folder));
        }
        async function run(tool, args, options) {
            const { cwd, env, code, output, onLine, onMessage } = options;
            const [{ exec }, path] = await Promise.all([
                __webpack_require__.e(955).then(__webpack_require__.bind(__webpack_require__, 1955)),
                findTool(tool, env)
            ]);
            await requireFolder(cwd, code);
            const lines = onLine && new Lines(onLine);
            const messages = onMessage && new Lines(onMessage);
            const set = Object.entries(env).filter((entry)=>void 0 !== entry[1]);
            const status = await exec(`"${path.replaceAll('"', '\\"')}"`, [
                ...args
            ], {
                cwd,
                env: Object.fromEntries(set),
                silent: true,
                ignoreReturnCode: true,
                listeners: {
                    stdout: (chunk)=>lines ? lines.push(chunk) : output.write(chunk),
                    stderr: (chunk)=>{
                        output.write(chunk);
                        messages?.push(chunk);
                    }
                }
            }).catch((error)=>(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `${describe(tool, args)} failed: ${String(error)}`));
            lines?.end();
            messages?.end();
            if (0 !== status) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `${describe(tool, args)} exited with ${status}`);
        }
        const MAX_LINE = 16777216;
        class Lines {
            onLine;
            decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_3__.StringDecoder('utf8');
            rest = '';
            constructor(onLine){
                this.onLine = onLine;
            }
            push(chunk) {
                this.take(this.decoder.write(chunk));
            }
            end() {
                this.take(this.decoder.end());
                if ('' !== this.rest) this.onLine(this.rest);
            }
            take(text) {
                const lines = (this.rest + text).split('\n');
                this.rest = (lines.pop() ?? '').slice(-MAX_LINE);
                lines.forEach((line)=>{
                    this.onLine(line);
                });
            }
        }
        function withoutColours(line) {
            return (0, node_util__WEBPACK_IMPORTED_MODULE_4__.stripVTControlCharacters)(line).trimEnd();
        }
        async function findTool(tool, env) {
            const windows = 'win32' === process.platform;
            const { PATH, Path } = env;
            const search = PATH ?? (windows ? Path : void 0) ?? '';
            for (const folder of search.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)){
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, windows ? `${tool}.exe` : tool);
                if (await isExecutable(path)) return path;
            }
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOOL_MISSING', `${tool} is not on PATH`, tool);
        }
        async function isExecutable(path) {
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
                return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
            } catch  {
                return false;
            }
        }
        function describe(tool, args) {
            const word = args.find((arg)=>!arg.startsWith('-') && !arg.includes('='));
            return void 0 === word ? `${tool} ${args.join(' ')}` : `${tool} ${word}`;
        }
        function firstLines(text) {
            return text.trim().split('\n').slice(0, 5).join(' ').slice(0, 1000);
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
