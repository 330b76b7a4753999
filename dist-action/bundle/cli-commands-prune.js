export const id = "cli-commands-prune";
export const ids = [
    "cli-commands-prune"
];
export const modules = {
    "semver/functions/prerelease.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__("semver/functions/parse.js");
        const prerelease = (version, options)=>{
            const parsed = parse(version, options);
            return parsed && parsed.prerelease.length ? parsed.prerelease : null;
        };
        module.exports = prerelease;
    }),
    "src/cli/commands/options.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Jt: ()=>flag,
            Qq: ()=>text,
            YA: ()=>seconds,
            bo: ()=>tupleInput,
            mw: ()=>required,
            p_: ()=>list
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
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
    "src/cli/commands/prune.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            prune: ()=>prune
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var tuple_text = __webpack_require__("src/contract/identity/tuple-text.ts");
        var store_open = __webpack_require__("src/host/store/open.ts");
        var identity_paths = __webpack_require__("src/contract/identity/paths.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var identity_version = __webpack_require__("src/contract/identity/version.ts");
        var merge = __webpack_require__("src/contract/release-index/merge.ts");
        var releases = __webpack_require__("src/contract/release-index/releases.ts");
        function versionsOf(rows) {
            return [
                ...new Set(rows.map(({ version })=>version))
            ].sort((a, b)=>(0, identity_version.Zy)(b, a));
        }
        function newestContractPath({ rows, pruned }) {
            let newest = rows[0] ?? pruned[0];
            for (const list of [
                rows,
                pruned
            ])for (const row of list)if (newest && newest.version !== row.version && compareContracts(row, newest) > 0) newest = row;
            return newest && (0, identity_paths.G6)(newest.distribution_contract_version, newest.version);
        }
        function compareContracts(a, b) {
            return (0, identity_version.Zy)(a.distribution_contract_version, b.distribution_contract_version) || (0, identity_version.Zy)(a.version, b.version);
        }
        function requireKeep(keep, contract, place) {
            const minimum = contract.retention.minimum_release_generations;
            if (!Number.isSafeInteger(keep) || keep < minimum) (0, errors.TR)('INVALID_INPUT', `${keep} is fewer than the ${minimum} release generations that ${place} promises`, 'keep');
        }
        function planPrune(index, keep) {
            const versions = versionsOf(index.rows);
            const kept = versions.filter(releases.T).slice(0, keep);
            const oldest = kept.at(-1);
            const full = void 0 !== oldest && kept.length === keep;
            const gone = full ? versions.filter((version)=>(0, identity_version.Zy)(version, oldest) < 0) : [];
            const going = new Set(gone);
            const rows = index.rows.filter((row)=>going.has(row.version));
            return {
                kept,
                gone,
                rows,
                index: 0 === rows.length ? index : (0, merge.hq)(index, rows)
            };
        }
        function prunedPaths({ product, rows, pruned }) {
            const live = new Set(0 === pruned.length ? [] : rows.map(tuple.q8));
            return pruned.filter((tombstone)=>!live.has((0, tuple.q8)(tombstone))).flatMap((tombstone)=>Object.values((0, identity_paths.qB)(product, tombstone.distribution_contract_version, tombstone)));
        }
        function aliasPaths({ rows, pruned }) {
            const versions = new Set([
                ...rows,
                ...pruned
            ].map((row)=>row.distribution_contract_version));
            const paths = [
                ...versions
            ].map((version)=>identity_paths.kc.replace('{distribution_contract_version}', version));
            return [
                ...new Set([
                    identity_paths.ZU.path,
                    ...paths
                ])
            ].sort();
        }
        function judgeAlias(contract, index, today) {
            const aliases = contract.index.deprecated_aliases;
            if (0 === aliases.length) return {
                removable: false,
                reason: 'the contract announces no end of it'
            };
            const latest = (dates)=>[
                    ...dates
                ].sort().at(-1) ?? '';
            const retired = latest(aliases.map((alias)=>alias.retired));
            const announced = latest(aliases.map((alias)=>alias.announced));
            const needed = contract.retention.minimum_release_generations;
            const since = (0, releases.R)(index).filter(({ version, day })=>(0, releases.T)(version) && void 0 !== day && day > announced && day <= today).length;
            const reasons = [
                ...today > retired ? [] : [
                    `its date, ${retired}, has not passed`
                ],
                ...since >= needed ? [] : [
                    `${since} of ${needed} release versions were published since it was announced on ${announced}`
                ]
            ];
            return reasons.length > 0 ? {
                removable: false,
                reason: reasons.join('; ')
            } : {
                removable: true,
                reason: `retired on ${retired}, with ${since} release versions since ${announced}`
            };
        }
        var documents_contract = __webpack_require__("src/contract/documents/contract.ts");
        var change = __webpack_require__("src/steps/release-index/change.ts");
        var read = __webpack_require__("src/steps/release-index/read.ts");
        async function pruneStore(request) {
            const { store, dryRun, keep, progress } = request;
            const plan = dryRun ? await planOf(store, keep, (await (0, read.aD)(store))?.index) : (await (0, change.VN)(request, (index)=>planOf(store, keep, index))).change;
            if (!dryRun && plan.rows.length > 0) progress(`${plan.rows.length} rows left the index`);
            const there = new Set(await store.list('dist'));
            const verdict = judgeAlias(plan.contract, plan.index, request.now().toISOString().slice(0, 10));
            const aliases = aliasPaths(plan.index).filter((path)=>there.has(path));
            const files = [
                ...prunedPaths(plan.index).filter((path)=>there.has(path)),
                ...verdict.removable ? aliases : []
            ];
            if (!dryRun && files.length > 0) await store.remove(files);
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
                    }))
            };
        }
        async function planOf(source, keep, index) {
            const contractPath = index && newestContractPath(index);
            if (!index || !contractPath) return (0, errors.TR)('INDEX_NOT_FOUND', `${source.name} has no release to prune`);
            const stored = await source.read(contractPath, identity_paths.mu.maxBytes);
            if (!stored) return (0, errors.TR)('DOCUMENT_NOT_FOUND', `${contractPath} is not there, so nothing says how much must stay`, contractPath);
            const contract = (0, documents_contract.UA)(stored.bytes, contractPath);
            requireKeep(keep, contract, contractPath);
            return {
                ...planPrune(index, keep),
                contract,
                contractPath
            };
        }
        var commands_options = __webpack_require__("src/cli/commands/options.ts");
        async function prune(options, context) {
            const keep = (0, commands_options.mw)(options, 'keep');
            if (!/^[1-9][0-9]{0,5}$/.test(keep)) (0, errors.TR)('INVALID_INPUT', '--keep must be a positive whole number', 'keep');
            const result = await pruneStore({
                store: await (0, store_open.C)((0, commands_options.mw)(options, 'store'), context),
                keep: Number(keep),
                dryRun: (0, commands_options.Jt)(options, 'dryRun'),
                now: context.now,
                progress: context.progress
            });
            const verbs = result.dry_run ? {
                row: 'would prune',
                file: 'would remove'
            } : {
                row: 'pruned',
                file: 'removed'
            };
            const lines = [
                ...result.rows.map((tuple)=>`${verbs.row}: ${(0, tuple_text.w)(tuple)}`),
                ...result.files.map((path)=>`${verbs.file}: ${path}`),
                ...result.aliases.filter((alias)=>!alias.removable).map((alias)=>`kept: ${alias.path}: ${alias.reason}`),
                `${verbs.row} ${result.rows.length} rows and ${result.files.length} files; kept ${result.kept.join(', ')}`,
                `at least ${result.minimum} generations stay (${result.contract})`
            ];
            return {
                json: result,
                lines
            };
        }
    }),
    "src/contract/documents/contract.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            RN: ()=>MINIMUM_GENERATIONS,
            nb: ()=>checkContract,
            UA: ()=>parseContract,
            y1: ()=>recommendedTargets
        });
        var schemas1 = __webpack_require__("zod/v4/mini/schemas.js");
        var api = __webpack_require__("zod/v4/core/api.js");
        var errors = __webpack_require__("src/contract/errors.ts");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var version = __webpack_require__("src/contract/identity/version.ts");
        var json_document = __webpack_require__("src/contract/json/document.ts");
        var schema = __webpack_require__("src/contract/json/schema.ts");
        var strict_json = __webpack_require__("src/contract/json/strict-json.ts");
        var iso = __webpack_require__("zod/v4/mini/iso.js");
        const notes = (0, schema.W)(schemas1.lqM(schemas1.YjP().check(api.Eb(2000))), 'Prose for people; no program reads it.');
        const isoDate = iso.p6();
        const repositoryPath = schemas1.YjP().check(api.Fk(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/, 'must be a relative path with /'), schemas1.YPB((path)=>!path.split('/').some((part)=>'.' === part || '..' === part), 'must not hold . or ..'), schemas1.YPB((path)=>path.length <= 500, 'must have at most 500 characters'));
        const owner = schemas1.YjP().check(api.Fk(/^@[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/, 'must be @user or @organisation/team'));
        const SUPPORT_LEVELS = [
            'recommended',
            'optional',
            'planned'
        ];
        const platformSchema = schemas1.rej({
            target: (0, schema.W)(tuple.qK, 'Rust target triple.'),
            platform: (0, schema.W)(schemas1.YjP().check(api.m9(1), api.Eb(40)), 'The platform as people call it.'),
            os: schemas1.k5n([
                'linux',
                'darwin',
                'windows'
            ]),
            arch: (0, schema.W)(schemas1.YjP().check(api.Fk(/^[a-z0-9_]{1,20}$/)), 'CPU architecture as in the target triple.'),
            runner: (0, schema.W)(schemas1.YjP().check(api.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)), 'The label of the native runner that builds it.'),
            support: (0, schema.W)(schemas1.k5n(SUPPORT_LEVELS), 'recommended: every release has it. optional: a release may have it. planned: not guaranteed.'),
            notes
        });
        const MINIMUM_GENERATIONS = 6;
        const contractSchema = (0, schema.W)(schemas1.rej({
            $schema: schemas1.lqM(schemas1.YjP().check(api.Eb(200))),
            schema_version: json_document.CZ,
            contract: schemas1.YjP().check(api.Fk(/^distribution-contract@[1-9][0-9]*\.[0-9]+$/, 'must be distribution-contract@MAJOR.MINOR')),
            distribution_contract_version: version.y,
            product: tuple.tZ,
            notes: notes,
            entrypoint: schemas1.rej({
                kind: schemas1.euz('cli'),
                binaries: (0, schema.W)(schemas1.YOg(tuple.fW).check(api.m9(1), api.Eb(16)), 'Canonical binary names, the primary one first.'),
                notes: notes
            }),
            identity: schemas1.rej({
                fields: (0, schema.W)(schemas1.PVZ([
                    schemas1.euz('version'),
                    schemas1.euz('target'),
                    schemas1.euz('profile'),
                    schemas1.euz('toolchain'),
                    schemas1.euz('git_rev'),
                    schemas1.euz('dist_revision')
                ]), 'The immutable tuple.'),
                gitsha_length: schemas1.euz(8),
                pin: (0, schema.W)(schemas1.euz('immutable-tuple'), 'Consumers pin the whole tuple, never a moving tag.'),
                notes: notes
            }),
            layout: schemas1.rej({
                namespace: schemas1.euz('dist/'),
                directory_template: schemas1.euz(paths.Vd),
                file_name_template: schemas1.euz(paths.ss),
                artifact_format: schemas1.euz(paths.td),
                package_directory: schemas1.euz('package'),
                notes: notes
            }),
            index: schemas1.rej({
                path: schemas1.euz(paths.Pm),
                row_key: schemas1.PVZ([
                    schemas1.euz('version'),
                    schemas1.euz('target'),
                    schemas1.euz('profile'),
                    schemas1.euz('toolchain'),
                    schemas1.euz('gitsha'),
                    schemas1.euz('dist_revision')
                ]),
                deprecated_aliases: schemas1.YOg(schemas1.rej({
                    path: schemas1.euz(paths.kc),
                    announced: isoDate,
                    retired: isoDate,
                    notes: notes
                })).check(api.Eb(8)),
                notes: notes
            }),
            platforms: schemas1.YOg(platformSchema).check(api.m9(1), api.Eb(256)),
            runtime_assumptions: schemas1.rej({
                locale: schemas1.lqM(schemas1.euz('UTF-8')),
                terminal: schemas1.lqM(schemas1.euz('tty')),
                notes: notes
            }),
            toolchain: schemas1.rej({
                rust: (0, schema.W)(tuple.aG, 'What plan uses unless told otherwise.'),
                documented_per_artifact: schemas1.euz(true),
                notes: notes
            }),
            profiles: schemas1.YOg(tuple.Er).check(api.m9(1), api.Eb(2)),
            integrity: schemas1.rej({
                algorithm: schemas1.euz('sha256'),
                required_documents: schemas1.PVZ([
                    schemas1.euz('checksums.json'),
                    schemas1.euz('manifest.json'),
                    schemas1.euz('provenance.json')
                ]),
                artifact_matches_manifest: schemas1.euz(true),
                reproducibility_fields: schemas1.PVZ([
                    schemas1.euz('version'),
                    schemas1.euz('target'),
                    schemas1.euz('profile'),
                    schemas1.euz('toolchain'),
                    schemas1.euz('git_rev')
                ]),
                notes: notes
            }),
            compatibility: schemas1.rej({
                source_compatible_within: schemas1.PVZ([
                    schemas1.euz('distribution_contract_version'),
                    schemas1.euz('artifact_version')
                ]),
                notes: notes
            }),
            retention: schemas1.rej({
                minimum_release_generations: schemas1.Whr().check(api.qm(MINIMUM_GENERATIONS), api.Zm(10_000)),
                notes: notes
            }),
            governance: schemas1.rej({
                documents: schemas1.rej({
                    contract: repositoryPath,
                    prose: repositoryPath,
                    changelog: repositoryPath
                }),
                steward: schemas1.rej({
                    active: (0, schema.W)(owner, 'Owns the contract updates.'),
                    outgoing: (0, schema.W)(schemas1.lqM(owner), 'The steward before, named for as long as the handoff overlaps.')
                }),
                handoff_overlap_release_cycles: schemas1.Whr().check(api.qm(1), api.Zm(100)),
                notes: notes
            }),
            generator: schemas1.rej({
                entrypoint: repositoryPath,
                config: repositoryPath,
                index_output: schemas1.euz(paths.Pm),
                notes: notes
            })
        }), 'The machine-readable distribution contract of one product.');
        function parseContract(bytes, place) {
            return checkContract((0, strict_json.RJ)(bytes, paths.mu, place), place);
        }
        function checkContract(json, place) {
            (0, json_document._$)(json.value, place);
            const contract = (0, json_document._U)(contractSchema, json.value, place, json);
            (0, errors.cp)(contradictions(contract, place));
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
            if (contract.contract !== (0, paths.YS)(contract.distribution_contract_version)) fault('/contract', `must be ${(0, paths.YS)(contract.distribution_contract_version)} for version ${contract.distribution_contract_version}`);
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
    }),
    "src/contract/release-index/merge.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $T: ()=>mergeIndexes,
            hq: ()=>withPruned,
            s3: ()=>withYank
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/release-index/format.ts");
        var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/release-index/model.ts");
        var _rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/release-index/rules.ts");
        function mergeIndexes(a, b) {
            if (a.product !== b.product) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PRODUCT_MISMATCH', `the index is of ${a.product}, what is added is of ${b.product}`);
            const pruned = joinSorted(a.pruned, b.pruned, joinTombstones);
            const buried = new Map(pruned.map((tombstone)=>[
                    (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.WS)(tombstone),
                    tombstone
                ]));
            const rows = joinSorted(a.rows, b.rows, joinRows).filter((row)=>{
                const tombstone = buried.size > 0 ? buried.get((0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.WS)(row)) : void 0;
                if (tombstone) joinTombstones(tombstone, (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.Il)(row));
                return !tombstone;
            });
            (0, _rules_js__WEBPACK_IMPORTED_MODULE_5__.O_)(rows, pruned);
            return {
                product: a.product,
                rows,
                pruned
            };
        }
        function joinSorted(a, b, join) {
            const joined = [];
            let [i, j] = [
                0,
                0
            ];
            for(;;){
                const [left, right] = [
                    a[i],
                    b[j]
                ];
                if (!left || !right) break;
                const order = (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.v_)(left, right);
                joined.push(order < 0 ? left : order > 0 ? right : join(left, right));
                if (order <= 0) i++;
                if (order >= 0) j++;
            }
            for(; i < a.length; i++)joined.push(a[i]);
            for(; j < b.length; j++)joined.push(b[j]);
            return joined;
        }
        function joinRows(a, b) {
            if (a.distribution_contract_version !== b.distribution_contract_version || (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.T4)(a) !== (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.T4)(b)) return conflict(a, b, a.artifact_sha256, b.artifact_sha256);
            if (!a.yanked || !b.yanked) return a.yanked ? a : b;
            return {
                ...a,
                yanked: [
                    ...new Set([
                        ...a.yanked,
                        ...b.yanked
                    ])
                ].sort()
            };
        }
        function joinTombstones(a, b) {
            if (a.row_sha256 !== b.row_sha256 || a.artifact_sha256 !== b.artifact_sha256 || a.distribution_contract_version !== b.distribution_contract_version) return conflict(a, b, a.artifact_sha256, b.artifact_sha256);
            return a;
        }
        function conflict(a, b, left, right) {
            const contracts = a.distribution_contract_version === b.distribution_contract_version ? '' : `, under contracts ${a.distribution_contract_version} and ${b.distribution_contract_version}`;
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MERGE_CONFLICT', `two different releases claim ${(0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.WS)(a)}: artifact ${left} and ${right}${contracts}`, (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.f1)(a.distribution_contract_version, a));
        }
        function withYank(index, row, reason) {
            const key = (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.WS)(row);
            if (!index.rows.some((of)=>(0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.WS)(of) === key)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_NOT_FOUND', `the index has no row ${key}`);
            const checked = (0, _model_js__WEBPACK_IMPORTED_MODULE_4__.br)().yankReason.safeParse(reason);
            if (!checked.success) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', 'a reason is 1 to 200 printable ASCII characters without " or \\', 'reason');
            return mergeIndexes(index, {
                product: index.product,
                rows: [
                    {
                        ...row,
                        yanked: [
                            reason
                        ]
                    }
                ],
                pruned: []
            });
        }
        function withPruned(index, rows) {
            const pruned = rows.map(_format_js__WEBPACK_IMPORTED_MODULE_3__.Il).sort(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.v_);
            return mergeIndexes(index, {
                product: index.product,
                rows: [],
                pruned
            });
        }
    }),
    "src/contract/release-index/releases.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>publishedReleases,
            T: ()=>isGeneration
        });
        var semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("semver/functions/prerelease.js");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _text_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/days.ts");
        function publishedReleases({ rows, pruned }) {
            const releases = new Map();
            for (const { version, distribution_contract_version: contract_version } of pruned)releases.set(version, {
                contract_version,
                epoch: void 0
            });
            for (const { version, distribution_contract_version: contract_version, yanked, source_date_epoch } of rows){
                const epochs = [
                    releases.get(version)?.epoch,
                    yanked ? void 0 : source_date_epoch
                ];
                const known = epochs.filter((epoch)=>void 0 !== epoch);
                releases.set(version, {
                    contract_version,
                    epoch: known.length > 0 ? Math.min(...known) : void 0
                });
            }
            return [
                ...releases
            ].map(([version, { contract_version, epoch }])=>({
                    version,
                    contract_version,
                    day: void 0 === epoch ? void 0 : (0, _text_days_js__WEBPACK_IMPORTED_MODULE_2__.kb)(1000 * epoch)
                })).sort((a, b)=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(b.version, a.version));
        }
        function isGeneration(version) {
            return null === semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_0__(version);
        }
    }),
    "src/contract/text/days.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BN: ()=>earlierDay,
            Z4: ()=>laterDay,
            kb: ()=>dayOf,
            mU: ()=>daysAfter
        });
        function dayOf(time) {
            return new Date(time).toISOString().slice(0, 10);
        }
        function earlierDay(a, b) {
            return a < b ? a : b;
        }
        function laterDay(a, b) {
            return a > b ? a : b;
        }
        function daysAfter(day, days) {
            return dayOf(Math.max(0, Date.parse(day) + 24 * days * 3600 * 1000));
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
        var _contract_release_index_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/release-index/format.ts");
        var _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/backoff.ts");
        var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/steps/release-index/read.ts");
        const MAX_ATTEMPTS = 60;
        async function swapIndex({ store, progress, wait = (failures)=>(0, _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__.v7)(failures, _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__.L0) }, attempt) {
            for(let attempts = 1; attempts <= MAX_ATTEMPTS; attempts++){
                const { result, write } = await attempt();
                if (!write) return result;
                const { expected, bytes, create = [] } = write;
                const { status } = await store.commit({
                    create,
                    swap: {
                        path: _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm,
                        expected,
                        bytes
                    }
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
                if (!read) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('INDEX_NOT_FOUND', `${store.name} has no ${_contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm}`, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm);
                const given = await change(read.index);
                const bytes = Buffer.from((0, _contract_release_index_format_js__WEBPACK_IMPORTED_MODULE_3__.Qe)(given.index), 'latin1');
                const changed = !bytes.equals(read.stored.bytes);
                return {
                    result: {
                        change: given,
                        index_sha256: (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes),
                        changed
                    },
                    write: changed ? {
                        expected: read.stored.version,
                        bytes
                    } : void 0
                };
            });
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
