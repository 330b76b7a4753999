export const id = "cli-commands-prune";
export const ids = [
    "cli-commands-prune"
];
export const modules = {
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
            Q2: ()=>notes,
            SH: ()=>repositoryPath,
            _$: ()=>isoDate,
            eC: ()=>owner,
            vd: ()=>platformSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/mini/iso.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/json/schema.ts");
        const notes = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(2000))), 'Prose for people; no program reads it.');
        const isoDate = zod_mini__WEBPACK_IMPORTED_MODULE_4__.p6();
        const repositoryPath = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/, {
            error: 'must be a relative path with /',
            abort: true
        }), zod_mini__WEBPACK_IMPORTED_MODULE_2__.YPB((path)=>!path.split('/').some((part)=>'.' === part || '..' === part), 'must not hold . or ..'), zod_mini__WEBPACK_IMPORTED_MODULE_2__.YPB((path)=>path.length <= 500, 'must have at most 500 characters'));
        const owner = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^@[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/, 'must be @user or @organisation/team'));
        const SUPPORT_LEVELS = [
            'recommended',
            'optional',
            'planned'
        ];
        const platformSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.rej({
            target: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qK, 'Rust target triple.'),
            platform: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(40)), 'The platform as people call it.'),
            os: zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([
                'linux',
                'darwin',
                'windows'
            ]),
            arch: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[a-z0-9_]{1,20}$/, 'must be an architecture such as x86_64')), 'CPU architecture as in the target triple.'),
            runner: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'must be one label of a runner')), 'The label of the native runner that builds it.'),
            support: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n(SUPPORT_LEVELS), 'recommended: every release has it. optional: a release may have it. planned: not guaranteed.'),
            glibc_max: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(10), zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[0-9]{1,3}\.[0-9]{1,3}$/, 'must be a version such as 2.28'))), 'The newest glibc that a binary for this platform may need; none is set where it is absent.'),
            notes
        });
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
        var zod_mini__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("zod/v4/core/api.js");
        var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/json/schema.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/contract/json/strict-json.ts");
        var _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/contract/documents/contract-fields.ts");
        const MINIMUM_GENERATIONS = 6;
        const contractSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
            $schema: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Eb(200))),
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_5__.CZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Fk(/^distribution-contract@[1-9][0-9]*\.[0-9]+$/, 'must be distribution-contract@MAJOR.MINOR')),
            distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_4__.y,
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.tZ,
            notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2,
            entrypoint: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('cli'),
                binaries: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_6__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.fW, {
                    min: 1,
                    max: 16
                }), 'Canonical binary names, the primary one first.'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            identity: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                fields: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('git_rev'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('dist_revision')
                ]), 'The immutable tuple.'),
                gitsha_length: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(8),
                pin: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('immutable-tuple'), 'Consumers pin the whole tuple, never a moving tag.'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            layout: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                namespace: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('dist/'),
                directory_template: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Vd),
                file_name_template: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.ss),
                artifact_format: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.td),
                package_directory: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('package'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            index: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                path: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm),
                row_key: zod_mini__WEBPACK_IMPORTED_MODULE_10__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('gitsha'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('dist_revision')
                ]),
                deprecated_aliases: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_6__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                    path: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.kc),
                    announced: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__._$,
                    retired: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__._$,
                    notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
                }), {
                    max: 8
                }),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            platforms: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_6__.c)(_contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.vd, {
                min: 1,
                max: 256
            }),
            runtime_assumptions: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                locale: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('UTF-8')),
                terminal: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('tty')),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            toolchain: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                rust: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.aG, 'What plan uses unless told otherwise.'),
                documented_per_artifact: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(true),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            profiles: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_6__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.Er, {
                min: 1,
                max: 2
            }),
            integrity: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('sha256'),
                required_documents: zod_mini__WEBPACK_IMPORTED_MODULE_10__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('checksums.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('manifest.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('provenance.json')
                ]),
                artifact_matches_manifest: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(true),
                reproducibility_fields: zod_mini__WEBPACK_IMPORTED_MODULE_10__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('git_rev')
                ]),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            compatibility: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                source_compatible_within: zod_mini__WEBPACK_IMPORTED_MODULE_10__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('distribution_contract_version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('artifact_version')
                ]),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            retention: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                minimum_release_generations: zod_mini__WEBPACK_IMPORTED_MODULE_10__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.qm(MINIMUM_GENERATIONS), zod_mini__WEBPACK_IMPORTED_MODULE_11__.Zm(10_000)),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            governance: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                documents: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                    contract: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.SH,
                    prose: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.SH,
                    changelog: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.SH
                }),
                steward: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                    active: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(_contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.eC, 'Owns the contract updates.'),
                    outgoing: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(_contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.eC), 'The steward before, named for as long as the handoff overlaps.')
                }),
                handoff_overlap_release_cycles: zod_mini__WEBPACK_IMPORTED_MODULE_10__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_11__.Zm(100)),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            generator: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                entrypoint: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.SH,
                config: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.SH,
                index_output: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            })
        }), 'The machine-readable distribution contract of one product.');
        function parseContract(bytes, place) {
            return checkContract((0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_8__.R)(bytes, _identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.mu, place), place);
        }
        function checkContract(json, place) {
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__._$)(json.value, place);
            const contract = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__._U)(contractSchema, json.value, place, json);
            (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.cp)(contradictions(contract, place));
            return contract;
        }
        function formatContract(contract) {
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__.I3)((0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__.fj)(contractSchema, contract));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__.CM)(Buffer.from(text), _identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.mu, 'the contract in its canonical form', 'Shorten its notes.');
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
            if (contract.contract !== (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.YS)(contract.distribution_contract_version)) fault('/contract', `must be ${(0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.YS)(contract.distribution_contract_version)} for version ${contract.distribution_contract_version}`);
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
            L0: ()=>AFTER_RACE,
            b6: ()=>AFTER_GIT_FAILURE,
            l0: ()=>pauseAfter,
            v7: ()=>pause
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:timers/promises");
        const AFTER_RACE = {
            firstMs: 40,
            mostMs: 2_000
        };
        const AFTER_GIT_FAILURE = {
            firstMs: 400,
            mostMs: 2_000
        };
        function pauseAfter(failures, { firstMs, mostMs }, chance = Math.random()) {
            return Math.min(firstMs * 2 ** (failures - 1), mostMs) * (0.5 + chance / 2);
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
        async function swapIndex({ store, progress, wait = (failures)=>(0, _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__.v7)(failures, _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__.L0) }, attempt) {
            for(let attempts = 1; attempts <= MAX_ATTEMPTS; attempts++){
                const { result, write } = await attempt();
                if (!write) return result;
                const { expected, bytes, create = [], message } = write;
                const { status } = await store.commit({
                    create,
                    swap: {
                        path: _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm,
                        expected,
                        bytes
                    },
                    message
                });
                if ('committed' === status) return result;
                progress('the store changed meanwhile; reading it again');
                if (attempts < MAX_ATTEMPTS) await wait(attempts);
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
