export const id = 580;
export const ids = [
    580
];
export const modules = {
    2633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            K$: ()=>openWithToken,
            OW: ()=>gitToken,
            Vd: ()=>openStoreWithToken
        });
        var _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
        async function openWithToken(name, token, env) {
            return (0, _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__.oD)(name, (0, _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__.v6)(token, env));
        }
        async function openStoreWithToken(name, token, env) {
            return (0, _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__.Ch)(name, (0, _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__.v6)(token, env));
        }
        function gitToken(value, { GITHUB_SERVER_URL = '' }) {
            return value && URL.canParse(GITHUB_SERVER_URL) ? {
                value,
                origin: new URL(GITHUB_SERVER_URL).origin
            } : void 0;
        }
    }),
    1251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            publishIndex: ()=>publishIndex
        });
        var steps_publish = __webpack_require__(4126);
        var open_source = __webpack_require__(2633);
        var errors = __webpack_require__(1819);
        var files = __webpack_require__(657);
        const MAX_EVENT = 67108864;
        async function requirePublishingEvent(env) {
            const { GITHUB_EVENT_NAME: event = '' } = env;
            if (event.startsWith('pull_request')) (0, errors.TR)('PUBLISH_FORBIDDEN', `the event ${event} may not publish`);
            if ('workflow_run' !== event) return;
            const { head, base } = await repositoriesOf(env);
            if (void 0 === head || void 0 === base) (0, errors.TR)('PUBLISH_FORBIDDEN', 'this workflow_run does not say which repository it is of');
            if (head !== base) (0, errors.TR)('PUBLISH_FORBIDDEN', `this workflow_run is of ${head}, a fork of ${base}`);
        }
        async function repositoriesOf({ GITHUB_EVENT_PATH }) {
            const bytes = GITHUB_EVENT_PATH ? await (0, files.CB)(GITHUB_EVENT_PATH, MAX_EVENT) : void 0;
            if (!bytes) return {};
            try {
                const event = JSON.parse(bytes.toString('utf8'));
                return {
                    head: publish_event_name(event.workflow_run?.head_repository?.full_name),
                    base: publish_event_name(event.repository?.full_name)
                };
            } catch  {
                return {};
            }
        }
        function publish_event_name(value) {
            return 'string' == typeof value && '' !== value ? value : void 0;
        }
        var summaries = __webpack_require__(6655);
        const publishIndex = {
            async run (inputs, { env, log }) {
                await requirePublishingEvent(env);
                const store = await (0, open_source.Vd)(inputs.store, inputs['github-token'], env);
                const publish = ()=>(0, steps_publish.Q)({
                        contract: inputs.contract,
                        staged: inputs.staged,
                        store,
                        allowIncomplete: inputs['allow-incomplete'],
                        autoRevision: inputs['auto-revision'],
                        progress: (line)=>log.info(line)
                    });
                const result = await log.group('Publish', publish);
                const [published, unchanged] = [
                    result.published,
                    result.unchanged
                ].map((rows)=>rows.map((row)=>row.artifact_file));
                for (const file of published ?? [])log.info(`published: ${file}`);
                for (const file of unchanged ?? [])log.info(`unchanged: ${file}`);
                return {
                    outputs: {
                        'index-file': result.index_file,
                        'index-sha256': result.index_sha256,
                        'dist-revision': result.dist_revision,
                        published: JSON.stringify(published),
                        unchanged: JSON.stringify(unchanged),
                        rows: String(result.rows)
                    },
                    summary: (0, summaries.Iv)(result, store.name, env)
                };
            }
        };
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
    2386: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>readContract
        });
        var _contract_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3938);
        var _contract_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);
        var _contract_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9773);
        var _host_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(657);
        async function readContract(path) {
            const bytes = await (0, _host_files_js__WEBPACK_IMPORTED_MODULE_3__.yu)(path, _contract_document_js__WEBPACK_IMPORTED_MODULE_1__.PJ.contract.maxBytes);
            return {
                contract: (0, _contract_contract_js__WEBPACK_IMPORTED_MODULE_0__.UA)(bytes, path),
                bytes,
                sha256: (0, _contract_verify_js__WEBPACK_IMPORTED_MODULE_2__.sc)(bytes)
            };
        }
    })
};
