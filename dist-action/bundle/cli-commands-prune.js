export const id = "cli-commands-prune";
export const ids = [
    "cli-commands-prune"
];
export const modules = {
    "src/cli/commands/options.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H0: ()=>isRefused,
            Jt: ()=>flag,
            Qq: ()=>text,
            TV: ()=>folder,
            YA: ()=>seconds,
            Zu: ()=>featureList,
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
            (0, _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_1__.Zl)(path, kebab(name));
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
    "src/cli/commands/prune.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            prune: ()=>prune
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var tuple_text = __webpack_require__("src/contract/identity/tuple-text.ts");
        var store_open = __webpack_require__("src/host/store/open.ts");
        var retention = __webpack_require__("src/contract/decisions/retention.ts");
        var documents_contract = __webpack_require__("src/contract/documents/contract.ts");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var change = __webpack_require__("src/steps/release-index/change.ts");
        var message = __webpack_require__("src/steps/release-index/message.ts");
        var read = __webpack_require__("src/steps/release-index/read.ts");
        async function pruneStore(request) {
            const { store, dryRun, keep, forget = false, progress } = request;
            if (forget && !store.forget) (0, errors.TR)('STORE_NOT_SUPPORTED', `${store.name} keeps no history`, 'forget', 'Leave it out: what is pruned is gone.');
            const plan = dryRun ? await planOf(store, keep, (await (0, read.aD)(store))?.index) : (await (0, change.VN)(request, (index)=>planOf(store, keep, index))).change;
            if (!dryRun && plan.rows.length > 0) progress(`${plan.rows.length} rows left the index`);
            const there = new Set(await store.list('dist'));
            const verdict = (0, retention.QP)(plan.contract, plan.index, request.now().toISOString().slice(0, 10));
            const aliases = (0, retention.Vc)(plan.index).filter((path)=>there.has(path));
            const files = [
                ...(0, retention.FN)(plan.index).filter((path)=>there.has(path)),
                ...verdict.removable ? aliases : []
            ];
            if (!dryRun && files.length > 0) await store.remove(files, plan.message);
            const forgotten = forget && !dryRun ? await store.forget?.() : void 0;
            return {
                dry_run: dryRun,
                contract: plan.contractPath,
                minimum: plan.contract.retention.minimum_release_generations,
                kept: plan.kept,
                pruned: plan.gone,
                rows: plan.rows.map(tuple.cF),
                files,
                aliases: aliases.map((path)=>({
                        path,
                        ...verdict
                    })),
                forgotten: forgotten ?? null
            };
        }
        async function planOf(source, keep, index) {
            const contractPath = index && (0, retention.Sb)(index);
            if (!index || !contractPath) return (0, errors.TR)('INDEX_NOT_FOUND', `${source.name} has no release to prune`);
            const stored = await source.read(contractPath, paths.mu.maxBytes);
            if (!stored) return (0, errors.TR)('DOCUMENT_NOT_FOUND', `${contractPath} is not there, so nothing says how much must stay`, contractPath);
            const contract = (0, documents_contract.UA)(stored.bytes, contractPath);
            (0, retention.LF)(keep, contract, contractPath);
            const plan = (0, retention.wM)(index, keep);
            return {
                ...plan,
                contract,
                contractPath,
                message: (0, message.M)('Prune', index.product, plan.rows)
            };
        }
        var commands_options = __webpack_require__("src/cli/commands/options.ts");
        async function prune(options, context) {
            const keep = (0, commands_options.mw)(options, 'keep');
            if (!/^[1-9][0-9]{0,5}$/.test(keep)) (0, errors.TR)('INVALID_INPUT', '--keep must be a positive whole number', 'keep');
            const [forget, dryRun] = [
                (0, commands_options.Jt)(options, 'forget'),
                (0, commands_options.Jt)(options, 'dryRun')
            ];
            if (forget && !dryRun && !(0, commands_options.Jt)(options, 'yes')) (0, errors.dp)({
                code: 'INVALID_INPUT',
                message: '--forget replaces the history of the store for good',
                place: 'forget',
                hint: 'Add --yes, or --dry-run.',
                next: {
                    purpose: 'To see what would go',
                    options: {
                        'dry-run': true
                    }
                }
            });
            const store = await (0, store_open.C)((0, commands_options.mw)(options, 'store'), context);
            const result = await pruneStore({
                store,
                keep: Number(keep),
                dryRun,
                forget,
                now: context.now,
                progress: context.progress
            });
            return {
                json: {
                    store: store.name,
                    ...result
                },
                lines: [
                    `store: ${store.name}`,
                    ...linesOf(result, forget)
                ]
            };
        }
        function linesOf(result, forget) {
            const verbs = result.dry_run ? {
                row: 'would prune',
                file: 'would remove'
            } : {
                row: 'pruned',
                file: 'removed'
            };
            return [
                ...result.rows.map((tuple)=>`${verbs.row}: ${(0, tuple_text.wN)(tuple)}`),
                ...result.files.map((path)=>`${verbs.file}: ${path}`),
                ...result.aliases.filter((alias)=>!alias.removable).map((alias)=>`kept: ${alias.path}: ${alias.reason}`),
                ...forget ? [
                    forgottenLine(result)
                ] : [],
                `${verbs.row} ${result.rows.length} rows and ${result.files.length} files; kept ${result.kept.join(', ')}`,
                `at least ${result.minimum} generations stay (${result.contract})`
            ];
        }
        function forgottenLine({ dry_run, forgotten }) {
            if (dry_run) return 'would forget: everything before the commit that it leaves';
            if (!forgotten) return 'forgot: nothing, there is no history';
            return `forgot: ${forgotten.old} was replaced by ${forgotten.now}, which has no parent`;
        }
    }),
    "src/contract/documents/contract-fields.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            LB: ()=>SYSTEMS,
            Q2: ()=>notes,
            SH: ()=>repositoryPath,
            WE: ()=>formatRunner,
            _$: ()=>isoDate,
            eC: ()=>owner,
            vd: ()=>platformSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("zod/v4/mini/iso.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/schema.ts");
        const notes = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(2000))), 'Prose for people; no program reads it.');
        const isoDate = zod_mini__WEBPACK_IMPORTED_MODULE_5__.p6();
        const repositoryPath = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/, {
            error: 'must be a relative path with /',
            abort: true
        }), zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB((path)=>!path.split('/').some((part)=>'.' === part || '..' === part), 'must not hold . or ..'), zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB((path)=>path.length <= 500, 'must have at most 500 characters'));
        const owner = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^@[A-Za-z0-9_-]+(?:\/[A-Za-z0-9._-]+)?$/, 'must be @user or @organisation/team'));
        const SYSTEMS = [
            'linux',
            'darwin',
            'windows'
        ];
        const label = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'must be a label of a runner'));
        const SUPPORT_LEVELS = [
            'recommended',
            'optional',
            'planned'
        ];
        const platformSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
            target: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qK, 'Rust target triple.'),
            platform: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(40)), 'The platform as people call it.'),
            os: zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(SYSTEMS),
            arch: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[a-z0-9_]{1,20}$/, 'must be an architecture such as x86_64')), 'CPU architecture as in the target triple.'),
            runner: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
                label,
                (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_1__.c)(label, {
                    min: 1,
                    max: 16
                })
            ], {
                error: ({ input })=>void 0 === input ? void 0 : 'must be a label of a runner, or a list of at most 16'
            }), 'The label of the native runner that builds it, or all the labels that it must have.'),
            support: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(SUPPORT_LEVELS), 'recommended: every release has it. optional: a release may have it. planned: not guaranteed.'),
            glibc_max: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(10), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[0-9]{1,3}\.[0-9]{1,3}$/, 'must be a version such as 2.28'))), 'The newest glibc that a binary for this platform may need; none is set where it is absent.'),
            notes
        });
        function formatRunner(runner) {
            return [
                runner
            ].flat().join(', ');
        }
    }),
    "src/contract/documents/contract.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Cy: ()=>contractSchema,
            G4: ()=>formatContract,
            NF: ()=>digestContract,
            RN: ()=>MINIMUM_GENERATIONS,
            UA: ()=>parseContract,
            nb: ()=>checkContract,
            y1: ()=>recommendedTargets
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("zod/v4/core/api.js");
        var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _executable_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/executable/targets.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/contract/json/schema.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/contract/json/strict-json.ts");
        var _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/contract/documents/contract-fields.ts");
        const MINIMUM_GENERATIONS = 6;
        const contractSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
            $schema: zod_mini__WEBPACK_IMPORTED_MODULE_11__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_11__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__.Eb(200))),
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_11__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__.Fk(/^distribution-contract@[1-9][0-9]*\.[0-9]+$/, 'must be distribution-contract@MAJOR.MINOR')),
            distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_5__.y,
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.tZ,
            notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2,
            entrypoint: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('cli'),
                binaries: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fW, {
                    min: 1,
                    max: 16
                }), 'Canonical binary names, the primary one first.'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            identity: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                fields: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_11__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('git_rev'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('dist_revision')
                ]), 'The immutable tuple.'),
                gitsha_length: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(8),
                pin: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('immutable-tuple'), 'Consumers pin the whole tuple, never a moving tag.'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            layout: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                namespace: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('dist/'),
                directory_template: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.Vd),
                file_name_template: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.ss),
                artifact_format: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.td),
                package_directory: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('package'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            index: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                path: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.Pm),
                row_key: zod_mini__WEBPACK_IMPORTED_MODULE_11__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('gitsha'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('dist_revision')
                ]),
                deprecated_aliases: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                    path: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.kc),
                    announced: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__._$,
                    retired: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__._$,
                    notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
                }), {
                    max: 8
                }),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            platforms: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(_contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.vd, {
                min: 1,
                max: 256
            }),
            runtime_assumptions: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                locale: zod_mini__WEBPACK_IMPORTED_MODULE_11__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('UTF-8')),
                terminal: zod_mini__WEBPACK_IMPORTED_MODULE_11__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('tty')),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            toolchain: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                rust: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.aG, 'What plan uses unless told otherwise.'),
                documented_per_artifact: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(true),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            profiles: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.Er, {
                min: 1,
                max: 2
            }),
            integrity: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('sha256'),
                required_documents: zod_mini__WEBPACK_IMPORTED_MODULE_11__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('checksums.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('manifest.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('provenance.json')
                ]),
                artifact_matches_manifest: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(true),
                reproducibility_fields: zod_mini__WEBPACK_IMPORTED_MODULE_11__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('git_rev')
                ]),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            compatibility: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                source_compatible_within: zod_mini__WEBPACK_IMPORTED_MODULE_11__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('distribution_contract_version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('artifact_version')
                ]),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            retention: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                minimum_release_generations: zod_mini__WEBPACK_IMPORTED_MODULE_11__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__.qm(MINIMUM_GENERATIONS), zod_mini__WEBPACK_IMPORTED_MODULE_12__.Zm(10_000)),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            governance: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                documents: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                    contract: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.SH,
                    prose: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.SH,
                    changelog: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.SH
                }),
                steward: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                    active: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(_contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.eC, 'Owns the contract updates.'),
                    outgoing: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_11__.lqM(_contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.eC), 'The steward before, named for as long as the handoff overlaps.')
                }),
                handoff_overlap_release_cycles: zod_mini__WEBPACK_IMPORTED_MODULE_11__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__.qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_12__.Zm(100)),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            generator: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                entrypoint: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.SH,
                config: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.SH,
                index_output: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.Pm),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            })
        }), 'The machine-readable distribution contract of one product.');
        function parseContract(bytes, place) {
            return checkContract((0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_9__.R)(bytes, _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.mu, place), place);
        }
        function checkContract(json, place) {
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__._$)(json.value, place);
            const contract = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__._U)(contractSchema, json.value, place, json);
            (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.cp)(contradictions(contract, place));
            return contract;
        }
        function formatContract(contract) {
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.I3)((0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.fj)(contractSchema, contract));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CM)(Buffer.from(text), _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.mu, 'the contract in its canonical form', 'Shorten its notes.');
            return text;
        }
        function digestContract(contract) {
            return (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(formatContract(contract));
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
            if (contract.contract !== (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.YS)(contract.distribution_contract_version)) fault('/contract', `must be ${(0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.YS)(contract.distribution_contract_version)} for version ${contract.distribution_contract_version}`);
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
            contract.platforms.forEach(({ target, os, arch }, index)=>{
                const needs = (0, _executable_targets_js__WEBPACK_IMPORTED_MODULE_2__.c)(target);
                if (!needs) return;
                const system = _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.LB.find((name)=>name === needs.os);
                if (void 0 !== system && os !== system) fault(`/platforms/${index}/os`, `must be ${system} for ${target}`);
                const cpu = target.slice(0, target.indexOf('-'));
                if (arch !== cpu) fault(`/platforms/${index}/arch`, `must be ${cpu} for ${target}`);
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
    "src/contract/executable/targets.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>findTargetNeeds,
            h: ()=>targetNeeds
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_target_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/target-names.ts");
        function cpu(name, bits, glibc, musl, more = {}) {
            return {
                cpu: name,
                class: bits,
                order: 'little',
                abi: void 0,
                ...more,
                glibc: [
                    glibc
                ],
                musl: [
                    `/lib/ld-musl-${musl}.so.1`
                ]
            };
        }
        const BIG = {
            order: 'big'
        };
        const X86 = cpu('i386', 32, '/lib/ld-linux.so.2', 'i386');
        const RISCV64 = cpu('riscv64', 64, '/lib/ld-linux-riscv64-lp64d.so.1', 'riscv64', {
            abi: 'double-float'
        });
        const SOFT_ARM = cpu('arm', 32, '/lib/ld-linux.so.3', 'arm', {
            abi: 'soft-float'
        });
        const HARD_ARM = cpu('arm', 32, '/lib/ld-linux-armhf.so.3', 'armhf', {
            abi: 'hard-float'
        });
        const OLD_MIPS = {
            abi: 'before release 6'
        };
        const NEW_MIPS = {
            abi: 'release 6'
        };
        const X32 = cpu('x86_64', 32, '/libx32/ld-linux-x32.so.2', 'x32');
        const CPUS = {
            x86_64: cpu('x86_64', 64, '/lib64/ld-linux-x86-64.so.2', 'x86_64'),
            i386: X86,
            i586: X86,
            i686: X86,
            aarch64: cpu('aarch64', 64, '/lib/ld-linux-aarch64.so.1', 'aarch64'),
            aarch64_be: cpu('aarch64', 64, '/lib/ld-linux-aarch64_be.so.1', 'aarch64_be', BIG),
            loongarch64: cpu('loongarch64', 64, '/lib64/ld-linux-loongarch-lp64d.so.1', 'loongarch64', {
                abi: 'double-float'
            }),
            riscv64gc: RISCV64,
            riscv64a23: RISCV64,
            riscv32gc: cpu('riscv32', 32, '/lib/ld-linux-riscv32-ilp32d.so.1', 'riscv32', {
                abi: 'double-float'
            }),
            s390x: cpu('s390x', 64, '/lib/ld64.so.1', 's390x', BIG),
            powerpc: cpu('powerpc', 32, '/lib/ld.so.1', 'powerpc', BIG),
            powerpc64: cpu('powerpc64', 64, '/lib64/ld64.so.1', 'powerpc64', BIG),
            powerpc64le: cpu('powerpc64', 64, '/lib64/ld64.so.2', 'powerpc64le', {
                abi: 'ELFv2'
            }),
            sparc64: cpu('sparc64', 64, '/lib64/ld-linux.so.2', 'sparc64', BIG),
            sparcv9: cpu('sparc64', 64, '/lib64/ld-linux.so.2', 'sparc64', BIG),
            mips: cpu('mips', 32, '/lib/ld.so.1', 'mips-sf', {
                ...BIG,
                ...OLD_MIPS
            }),
            mipsel: cpu('mips', 32, '/lib/ld.so.1', 'mipsel-sf', OLD_MIPS),
            mips64: cpu('mips64', 64, '/lib64/ld.so.1', 'mips64', {
                ...BIG,
                ...OLD_MIPS
            }),
            mips64el: cpu('mips64', 64, '/lib64/ld.so.1', 'mips64el', OLD_MIPS),
            mipsisa32r6: cpu('mips', 32, '/lib/ld-linux-mipsn8.so.1', 'mipsr6', {
                ...BIG,
                ...NEW_MIPS
            }),
            mipsisa32r6el: cpu('mips', 32, '/lib/ld-linux-mipsn8.so.1', 'mipsr6el', NEW_MIPS),
            mipsisa64r6: cpu('mips64', 64, '/lib64/ld-linux-mipsn8.so.1', 'mips64r6', {
                ...BIG,
                ...NEW_MIPS
            }),
            mipsisa64r6el: cpu('mips64', 64, '/lib64/ld-linux-mipsn8.so.1', 'mips64r6el', NEW_MIPS),
            m68k: cpu('m68k', 32, '/lib/ld.so.1', 'm68k', BIG),
            riscv64: RISCV64,
            arm64e: cpu('arm64e', 64, '', ''),
            x86_64h: cpu('x86_64h', 64, '', '')
        };
        const ARMS = [
            'arm',
            'armv4t',
            'armv5te',
            'armv6',
            'armv7',
            'thumbv7a',
            'thumbv7neon'
        ];
        const GLIBC = (of)=>({
                format: 'ELF',
                os: 'linux',
                libcs: [
                    'glibc',
                    'none'
                ],
                loaders: of.glibc
            });
        const MUSL = (of)=>({
                format: 'ELF',
                os: 'linux',
                libcs: [
                    'musl',
                    'none'
                ],
                loaders: of.musl
            });
        const UCLIBC = {
            format: 'ELF',
            os: 'linux',
            libcs: [
                'uclibc',
                'none'
            ],
            loaders: [
                '/lib/ld-uClibc.so.0'
            ]
        };
        const unix = (os, ...loaders)=>({
                format: 'ELF',
                os,
                libcs: [
                    'system',
                    'none'
                ],
                loaders
            });
        const windows = (libc)=>({
                format: 'PE',
                os: 'windows',
                libcs: [
                    libc,
                    'none'
                ],
                loaders: []
            });
        const DARWIN = {
            format: 'Mach-O',
            os: 'darwin',
            libcs: [
                'system'
            ],
            loaders: [
                '/usr/lib/dyld'
            ]
        };
        const ANDROID = (of)=>({
                format: 'ELF',
                os: 'android',
                libcs: [
                    'bionic',
                    'none'
                ],
                loaders: [
                    64 === of.class ? '/system/bin/linker64' : '/system/bin/linker'
                ]
            });
        const SYSTEMS = {
            'unknown-linux-gnu': GLIBC,
            'unknown-linux-gnueabi': GLIBC,
            'unknown-linux-gnueabihf': GLIBC,
            'unknown-linux-gnuabi64': GLIBC,
            'unknown-linux-gnux32': GLIBC,
            'unknown-linux-musl': MUSL,
            'unknown-linux-musleabi': MUSL,
            'unknown-linux-musleabihf': MUSL,
            'unknown-linux-muslabi64': MUSL,
            'unknown-linux-ohos': MUSL,
            'unknown-linux-uclibc': UCLIBC,
            'unknown-linux-uclibceabi': UCLIBC,
            'unknown-linux-uclibceabihf': UCLIBC,
            'linux-android': ANDROID,
            'linux-androideabi': ANDROID,
            'apple-darwin': DARWIN,
            'pc-windows-msvc': windows('msvc'),
            'win7-windows-msvc': windows('msvc'),
            'uwp-windows-msvc': windows('msvc'),
            'pc-windows-gnu': windows('mingw'),
            'pc-windows-gnullvm': windows('mingw'),
            'win7-windows-gnu': windows('mingw'),
            'uwp-windows-gnu': windows('mingw'),
            'unknown-freebsd': unix('freebsd', '/libexec/ld-elf.so.1'),
            'unknown-netbsd': unix('netbsd', '/libexec/ld.elf_so', '/usr/libexec/ld.elf_so'),
            'unknown-openbsd': unix('openbsd', '/usr/libexec/ld.so'),
            'unknown-dragonfly': unix('dragonfly', '/usr/libexec/ld-elf.so.2'),
            'unknown-illumos': unix('solaris', '/lib/amd64/ld.so.1', '/usr/lib/amd64/ld.so.1', '/lib/64/ld.so.1'),
            'pc-solaris': unix('solaris', '/lib/amd64/ld.so.1', '/usr/lib/amd64/ld.so.1', '/lib/64/ld.so.1'),
            'sun-solaris': unix('solaris', '/lib/sparcv9/ld.so.1', '/usr/lib/sparcv9/ld.so.1', '/lib/64/ld.so.1')
        };
        function findTargetNeeds(target) {
            const dash = target.indexOf('-');
            const [first, rest] = [
                target.slice(0, dash),
                target.slice(dash + 1)
            ];
            const of = cpuOf(first, rest);
            const system = Object.hasOwn(SYSTEMS, rest) ? SYSTEMS[rest] : void 0;
            if (!of || !system) return;
            const { glibc: _, musl: __, ...machine } = of;
            return {
                ...machine,
                ...'function' == typeof system ? system(of) : system
            };
        }
        function targetNeeds(target) {
            return findTargetNeeds(target) ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TARGET_UNSUPPORTED', `nothing is known of what a program for ${target} must be`, 'target', (0, _identity_target_names_js__WEBPACK_IMPORTED_MODULE_1__.Oz)(target));
        }
        function cpuOf(first, rest) {
            if (rest.endsWith('-gnux32')) return 'x86_64' === first ? X32 : void 0;
            if (ARMS.includes(first)) return rest.endsWith('hf') || 'unknown-freebsd' === rest ? HARD_ARM : SOFT_ARM;
            const of = Object.hasOwn(CPUS, first) ? CPUS[first] : void 0;
            if (of && 'powerpc64' === first) return {
                ...of,
                abi: 'unknown-linux-gnu' === rest ? 'ELFv1' : 'ELFv2'
            };
            return of;
        }
    }),
    "src/contract/identity/target-names.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            HQ: ()=>TARGET_NAMES,
            Oz: ()=>hintForTarget
        });
        var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/text/nearest.ts");
        const FIRST_PARTS = {
            'apple-darwin': 'aarch64 arm64e i686 x86_64 x86_64h',
            'linux-android': 'aarch64 i686 riscv64 x86_64',
            'linux-androideabi': 'arm armv7 thumbv7neon',
            'pc-solaris': 'x86_64',
            'pc-windows-gnu': 'i686 x86_64',
            'pc-windows-gnullvm': 'aarch64 i686 x86_64',
            'pc-windows-msvc': 'aarch64 i686 thumbv7a x86_64',
            'sun-solaris': 'sparcv9',
            'unknown-dragonfly': 'x86_64',
            'unknown-freebsd': 'aarch64 armv6 armv7 i686 powerpc powerpc64 powerpc64le riscv64gc x86_64',
            'unknown-illumos': 'aarch64 x86_64',
            'unknown-linux-gnu': 'aarch64 aarch64_be i586 i686 loongarch64 m68k mips mipsel mipsisa32r6 mipsisa32r6el powerpc powerpc64 powerpc64le riscv32gc riscv64a23 riscv64gc s390x sparc64 x86_64',
            'unknown-linux-gnuabi64': 'mips64 mips64el mipsisa64r6 mipsisa64r6el',
            'unknown-linux-gnueabi': 'arm armv4t armv5te armv7',
            'unknown-linux-gnueabihf': 'arm armv7 thumbv7neon',
            'unknown-linux-gnux32': 'x86_64',
            'unknown-linux-musl': 'aarch64 aarch64_be i586 i686 loongarch64 mips mipsel powerpc powerpc64 powerpc64le riscv32gc riscv64gc s390x x86_64',
            'unknown-linux-muslabi64': 'mips64 mips64el',
            'unknown-linux-musleabi': 'arm armv5te armv7',
            'unknown-linux-musleabihf': 'arm armv7 thumbv7neon',
            'unknown-linux-ohos': 'aarch64 armv7 loongarch64 x86_64',
            'unknown-linux-uclibc': 'mips mipsel',
            'unknown-linux-uclibceabi': 'armv5te armv7',
            'unknown-linux-uclibceabihf': 'armv7',
            'unknown-netbsd': 'aarch64 aarch64_be i586 i686 mipsel powerpc riscv64gc sparc64 x86_64',
            'unknown-openbsd': 'aarch64 i686 powerpc powerpc64 riscv64gc sparc64 x86_64',
            'uwp-windows-gnu': 'i686 x86_64',
            'uwp-windows-msvc': 'aarch64 i686 thumbv7a x86_64',
            'win7-windows-gnu': 'i686 x86_64',
            'win7-windows-msvc': 'i686 x86_64'
        };
        const TARGET_NAMES = Object.entries(FIRST_PARTS).flatMap(([rest, cpus])=>cpus.split(' ').map((cpu)=>`${cpu}-${rest}`));
        const CPU_NAMES = {
            amd64: 'x86_64',
            x64: 'x86_64',
            arm64: 'aarch64',
            i386: 'i686'
        };
        const VENDORS = [
            'unknown',
            'pc',
            'apple'
        ];
        function nearestTarget(name, names = TARGET_NAMES) {
            const [first = '', ...rest] = name.toLowerCase().split('-');
            const cpu = CPU_NAMES[first] ?? first;
            const spelt = [
                cpu,
                ...rest
            ].join('-');
            const system = rest.join('-').replace(/^macos$/, 'darwin');
            const meant = [
                spelt,
                ...VENDORS.map((vendor)=>`${cpu}-${vendor}-${system}`)
            ];
            return meant.find((each)=>names.includes(each)) ?? (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__.q)(spelt, names);
        }
        function hintForTarget(name, names) {
            const nearest = nearestTarget(name, names);
            return void 0 === nearest || nearest === name ? void 0 : `Did you mean ${nearest}?`;
        }
    }),
    "src/contract/identity/tuple-text.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Kz: ()=>formatWith,
            _W: ()=>formatTupleWith,
            de: ()=>tupleOptions,
            wN: ()=>formatTupleArguments
        });
        var _tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        function tupleOptions(tuple, parts) {
            return Object.fromEntries(parts.map((part)=>[
                    part.replaceAll('_', '-'),
                    tuple[part]
                ]));
        }
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
            return formatWith(inputs);
        }
        function formatWith(inputs) {
            return [
                'with:',
                ...inputs.map((input)=>`  ${input}`)
            ].join('\n');
        }
        function yamlWord(text) {
            return /^[A-Za-z0-9./][A-Za-z0-9+./#_@%~:-]*$/.test(text) ? text : JSON.stringify(text);
        }
    }),
    "src/host/backoff.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            b6: ()=>AFTER_GIT_FAILURE,
            kd: ()=>afterRace,
            l0: ()=>pauseAfter,
            v7: ()=>pause
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:timers/promises");
        const AFTER_RACE = {
            firstMs: 40,
            mostMs: 2_000
        };
        function afterRace(tookMs) {
            const { firstMs, mostMs } = AFTER_RACE;
            return {
                firstMs: Math.max(firstMs, tookMs),
                mostMs: Math.max(mostMs, 8 * tookMs),
                chance: 1
            };
        }
        const AFTER_GIT_FAILURE = {
            firstMs: 400,
            mostMs: 2_000
        };
        function pauseAfter(failures, { firstMs, mostMs, chance = 0.5 }, draw = Math.random()) {
            return Math.min(firstMs * 2 ** (failures - 1), mostMs) * (1 - chance + chance * draw);
        }
        async function pause(failures, backoff, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
            await wait(pauseAfter(failures, backoff));
        }
    }),
    "src/steps/release-index/change.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            VN: ()=>changeIndex,
            y1: ()=>swapIndex
        });
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/paths.ts");
        var _contract_release_index_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/release-index/part.ts");
        var _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/backoff.ts");
        var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/steps/release-index/read.ts");
        const MAX_ATTEMPTS = 60;
        async function swapIndex({ store, progress, wait = (failures, tookMs)=>(0, _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__.v7)(failures, (0, _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__.kd)(tookMs)) }, attempt) {
            let conflict;
            for(let attempts = 1; attempts <= MAX_ATTEMPTS; attempts++){
                const begun = performance.now();
                const { result, write } = await attempt(conflict);
                if (!write) return result;
                const { expected, bytes, create = [], message } = write;
                const outcome = await store.commit({
                    create,
                    swap: {
                        path: _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm,
                        expected,
                        bytes
                    },
                    message
                });
                if ('committed' === outcome.status) return result;
                conflict = outcome.path;
                progress('the store changed meanwhile; reading it again');
                if (attempts < MAX_ATTEMPTS) await wait(attempts, performance.now() - begun);
            }
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('PUBLISH_CONTENTION', `the index of ${store.name} changed ${MAX_ATTEMPTS} times`, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm);
        }
        async function changeIndex(access, change) {
            const { store } = access;
            return swapIndex(access, async ()=>{
                const read = await (0, _read_js__WEBPACK_IMPORTED_MODULE_5__.aD)(store);
                if (!read) return (0, _read_js__WEBPACK_IMPORTED_MODULE_5__.Mw)(store);
                const given = await change(read.index);
                const bytes = (0, _contract_release_index_part_js__WEBPACK_IMPORTED_MODULE_3__.RB)({
                    index: given.index,
                    others: [],
                    bytes: new Uint8Array(0)
                }, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm);
                const changed = !bytes.equals(read.stored.bytes);
                return {
                    result: {
                        change: given,
                        index_sha256: (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes),
                        changed
                    },
                    write: changed ? {
                        expected: read.stored.version,
                        bytes,
                        message: given.message
                    } : void 0
                };
            });
        }
    }),
    "src/steps/release-index/message.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            M: ()=>changeMessage
        });
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        const MOST_RELEASES = 4;
        const MOST_ROWS = 200;
        function changeMessage(verb, product, tuples) {
            const releases = [
                ...new Set(tuples.map(({ version, dist_revision })=>`${version} ${dist_revision}`))
            ];
            const rows = tuples.map(({ version, dist_revision, target, profile, toolchain, git_rev })=>`${version} ${dist_revision} ${target} ${profile}, rustc ${toolchain}, of ${(0, _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.PO)(git_rev)}`);
            const subject = `${verb} ${product} ${first(releases, MOST_RELEASES).join(', ')}`.trimEnd();
            return 0 === rows.length ? subject : `${subject}\n\n${first(rows, MOST_ROWS).join('\n')}`;
        }
        function first(all, most) {
            return all.length <= most ? all : [
                ...all.slice(0, most),
                `and ${all.length - most} more`
            ];
        }
    }),
    "zod/v4/mini/iso.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p6: ()=>date,
            w$: ()=>datetime
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("zod/v4/core/core.js");
        var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/core/schemas.js");
        var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
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
