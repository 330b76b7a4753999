export const id = 627;
export const ids = [
    627
];
export const modules = {
    5714: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__(6353);
        const prerelease = (version, options)=>{
            const parsed = parse(version, options);
            return parsed && parsed.prerelease.length ? parsed.prerelease : null;
        };
        module.exports = prerelease;
    }),
    2627: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            prune: ()=>prune,
            yank: ()=>yank
        });
        var errors = __webpack_require__(1819);
        var identity = __webpack_require__(1362);
        var open_source = __webpack_require__(884);
        var contract_contract = __webpack_require__(3938);
        var contract_document = __webpack_require__(501);
        var prerelease = __webpack_require__(5714);
        var contract_names = __webpack_require__(7043);
        var governance_published = __webpack_require__(9091);
        var merge = __webpack_require__(942);
        function isGeneration(version) {
            return null === prerelease(version);
        }
        function versionsOf(rows) {
            return [
                ...new Set(rows.map(({ version })=>version))
            ].sort((a, b)=>(0, identity.Zy)(b, a));
        }
        function newestContractPath({ rows, pruned }) {
            let newest = rows[0] ?? pruned[0];
            for (const list of [
                rows,
                pruned
            ])for (const row of list)if (newest && newest.version !== row.version && compareContracts(row, newest) > 0) newest = row;
            return newest && (0, identity.G6)(newest.distribution_contract_version, newest.version);
        }
        function compareContracts(a, b) {
            return (0, identity.Zy)(a.distribution_contract_version, b.distribution_contract_version) || (0, identity.Zy)(a.version, b.version);
        }
        function requireKeep(keep, contract, place) {
            const minimum = contract.retention.minimum_release_generations;
            if (!Number.isSafeInteger(keep) || keep < minimum) (0, errors.TR)('INVALID_INPUT', `${keep} is fewer than the ${minimum} release generations that ${place} promises`, 'keep');
        }
        function planPrune(index, keep) {
            const versions = versionsOf(index.rows);
            const kept = versions.filter(isGeneration).slice(0, keep);
            const oldest = kept.at(-1);
            const full = void 0 !== oldest && kept.length === keep;
            const gone = full ? versions.filter((version)=>(0, identity.Zy)(version, oldest) < 0) : [];
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
            const live = new Set(0 === pruned.length ? [] : rows.map(identity.q8));
            return pruned.filter((tombstone)=>!live.has((0, identity.q8)(tombstone))).flatMap((tombstone)=>Object.values((0, identity.qB)(product, tombstone.distribution_contract_version, tombstone)));
        }
        function aliasPaths({ rows, pruned }) {
            const versions = new Set([
                ...rows,
                ...pruned
            ].map((row)=>row.distribution_contract_version));
            const paths = [
                ...versions
            ].map((version)=>contract_names.kc.replace('{distribution_contract_version}', version));
            return [
                ...new Set([
                    contract_names.ZU.path,
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
            const since = (0, governance_published.RP)(index).filter(({ version, day })=>isGeneration(version) && void 0 !== day && day > announced && day <= today).length;
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
        var promises_ = __webpack_require__(8500);
        var digest = __webpack_require__(4892);
        var index_format = __webpack_require__(9728);
        var read_index = __webpack_require__(2118);
        const MAX_ATTEMPTS = 60;
        async function changeIndex(store, progress, change) {
            for(let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++){
                const read = await (0, read_index.aD)(store);
                if (!read) return (0, errors.TR)('INDEX_NOT_FOUND', `${store.name} has no ${contract_names.Pm}`, contract_names.Pm);
                const changed = await change(read.index);
                const bytes = Buffer.from((0, index_format.Qe)(changed.index), 'latin1');
                if (bytes.equals(read.stored.bytes)) return {
                    change: changed,
                    index_sha256: (0, digest.sc)(bytes),
                    changed: false
                };
                const swap = [
                    {
                        path: contract_names.Pm,
                        expected: read.stored.version,
                        bytes
                    }
                ];
                const { status } = await store.commit({
                    create: [],
                    swap
                });
                if ('committed' === status) return {
                    change: changed,
                    index_sha256: (0, digest.sc)(bytes),
                    changed: true
                };
                progress('the store changed meanwhile; reading it again');
                await (0, promises_.setTimeout)(Math.random() * Math.min(20 * 2 ** attempt, 2_000));
            }
            return (0, errors.TR)('PUBLISH_CONTENTION', `the index of ${store.name} changed ${MAX_ATTEMPTS} times`, contract_names.Pm);
        }
        async function pruneStore(request) {
            const { store, dryRun, keep, progress } = request;
            const plan = dryRun ? await planOf(store, keep, (await (0, read_index.aD)(store))?.index) : (await changeIndex(store, progress, (index)=>planOf(store, keep, index))).change;
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
                rows: plan.rows.map(identity.cF),
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
            const stored = await source.read(contractPath, contract_document.PJ.contract.maxBytes);
            if (!stored) return (0, errors.TR)('DOCUMENT_NOT_FOUND', `${contractPath} is not there, so nothing says how much must stay`, contractPath);
            const contract = (0, contract_contract.UA)(stored.bytes, contractPath);
            requireKeep(keep, contract, contractPath);
            return {
                ...planPrune(index, keep),
                contract,
                contractPath
            };
        }
        var resolve = __webpack_require__(7484);
        var contract_resolve = __webpack_require__(6722);
        async function yankRow({ store, query, reason, progress }) {
            const { change, changed, index_sha256 } = await changeIndex(store, progress, async (index)=>({
                    index: (0, merge.s3)(index, (0, contract_resolve.NU)(index, query, {
                        allowYanked: true
                    }), reason)
                }));
            return {
                row: (0, contract_resolve.NU)(change.index, query, {
                    allowYanked: true
                }),
                changed,
                index_sha256
            };
        }
        var commands_options = __webpack_require__(9271);
        var server_token = __webpack_require__(7644);
        async function yank(options, context) {
            const store = await (0, open_source.Ch)((0, commands_options.mw)(options, 'store'), (0, server_token.P)(context));
            const query = await (0, resolve.Mo)(store, (0, commands_options.bo)(options), context);
            const reason = (0, commands_options.mw)(options, 'reason');
            const result = await yankRow({
                store,
                query,
                reason,
                progress: context.progress
            });
            return {
                json: result,
                lines: [
                    `${result.changed ? 'yanked' : 'already yanked'}: ${(0, identity.wN)(result.row)}`,
                    `reasons: ${result.row.yanked?.join('; ')}`,
                    'Lockfiles that pin it keep installing it; a yank is never taken back.'
                ]
            };
        }
        async function prune(options, context) {
            const keep = (0, commands_options.mw)(options, 'keep');
            if (!/^[1-9][0-9]{0,5}$/.test(keep)) (0, errors.TR)('INVALID_INPUT', '--keep must be a positive whole number', 'keep');
            const result = await pruneStore({
                store: await (0, open_source.Ch)((0, commands_options.mw)(options, 'store'), (0, server_token.P)(context)),
                keep: Number(keep),
                dryRun: (0, commands_options.Jt)(options, 'dryRun'),
                now: context.now,
                progress: context.progress
            });
            const [row, file] = result.dry_run ? [
                'would prune',
                'would remove'
            ] : [
                'pruned',
                'removed'
            ];
            const lines = [
                ...result.rows.map((tuple)=>`${row}: ${(0, identity.wN)(tuple)}`),
                ...result.files.map((path)=>`${file}: ${path}`),
                ...result.aliases.filter((alias)=>!alias.removable).map((alias)=>`kept: ${alias.path}: ${alias.reason}`),
                `${row} ${result.rows.length} rows and ${result.files.length} files; kept ${result.kept.join(', ')}`,
                `at least ${result.minimum} generations stay (${result.contract})`
            ];
            return {
                json: result,
                lines
            };
        }
    }),
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
    7644: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>serverToken
        });
        var _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
        function serverToken({ env }) {
            return (0, _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__.v6)(env.GITHUB_TOKEN, env);
        }
    }),
    942: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $T: ()=>mergeIndexes,
            hq: ()=>withPruned,
            s3: ()=>withYank
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
        var _index_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9728);
        var _index_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7580);
        var _index_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1544);
        function mergeIndexes(a, b) {
            if (a.product !== b.product) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PRODUCT_MISMATCH', `the index is of ${a.product}, what is added is of ${b.product}`);
            const pruned = joinSorted(a.pruned, b.pruned, joinTombstones);
            const buried = new Map(pruned.map((tombstone)=>[
                    (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.WS)(tombstone),
                    tombstone
                ]));
            const rows = joinSorted(a.rows, b.rows, joinRows).filter((row)=>{
                const tombstone = buried.size > 0 ? buried.get((0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.WS)(row)) : void 0;
                if (tombstone) joinTombstones(tombstone, (0, _index_format_js__WEBPACK_IMPORTED_MODULE_2__.Il)(row));
                return !tombstone;
            });
            (0, _index_rules_js__WEBPACK_IMPORTED_MODULE_3__.O_)(rows, pruned);
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
                const order = (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.v_)(left, right);
                joined.push(order < 0 ? left : order > 0 ? right : join(left, right));
                if (order <= 0) i++;
                if (order >= 0) j++;
            }
            for(; i < a.length; i++)joined.push(a[i]);
            for(; j < b.length; j++)joined.push(b[j]);
            return joined;
        }
        function joinRows(a, b) {
            if (a.distribution_contract_version !== b.distribution_contract_version || (0, _index_format_js__WEBPACK_IMPORTED_MODULE_2__.T4)(a) !== (0, _index_format_js__WEBPACK_IMPORTED_MODULE_2__.T4)(b)) return conflict(a, b, a.artifact_sha256, b.artifact_sha256);
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
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MERGE_CONFLICT', `two different releases claim ${(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.WS)(a)}: artifact ${left} and ${right}${contracts}`, (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.f1)(a.distribution_contract_version, a));
        }
        function withYank(index, row, reason) {
            const key = (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.WS)(row);
            if (!index.rows.some((of)=>(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.WS)(of) === key)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_NOT_FOUND', `the index has no row ${key}`);
            const checked = (0, _index_schema_js__WEBPACK_IMPORTED_MODULE_4__.b)().yankReason.safeParse(reason);
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
            const pruned = rows.map(_index_format_js__WEBPACK_IMPORTED_MODULE_2__.Il).sort(_identity_js__WEBPACK_IMPORTED_MODULE_1__.v_);
            return mergeIndexes(index, {
                product: index.product,
                rows: [],
                pruned
            });
        }
    }),
    6722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
        const RELEASE_PARTS = _identity_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>'target' !== part);
        const CHECKS = {
            version: (text)=>_identity_js__WEBPACK_IMPORTED_MODULE_1__.y.safeParse(text).success,
            target: (text)=>_identity_js__WEBPACK_IMPORTED_MODULE_1__.qK.safeParse(text).success,
            profile: (text)=>_identity_js__WEBPACK_IMPORTED_MODULE_1__.Er.safeParse(text).success,
            toolchain: (text)=>/^[0-9][a-z0-9._+-]{0,63}$/.test(text),
            git_rev: (text)=>/^[0-9a-f]{7,64}$/.test(text),
            dist_revision: (text)=>_identity_js__WEBPACK_IMPORTED_MODULE_1__.qU.safeParse(text).success
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
            if (tombstone) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PRUNED', `${(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.wN)(tombstone)} was removed by retention`);
            throw candidatesError('TUPLE_NOT_FOUND', `no row matches ${(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.wN)(query)}`, nearest(index.rows, query), query.target);
        }
        function nearest(rows, query) {
            const score = (row)=>_identity_js__WEBPACK_IMPORTED_MODULE_1__.GS.reduce((sum, part)=>{
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
                const parts = _identity_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>'target' !== part || given.target);
                const list = this.candidates.map((row)=>`  ${_identity_js__WEBPACK_IMPORTED_MODULE_1__.GS.map((part)=>`${inputOf(part)}: ${row[part]}`).join(', ')}`);
                const block = (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__._W)(first, parts, given.source).split('\n');
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
            const list = candidates.map((row)=>`  ${(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.wN)(row)}`);
            const block = (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__._W)(first).replaceAll('\n', '\n  ');
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
    7484: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B4: ()=>targetsOfRelease,
            Mo: ()=>completeQuery,
            dP: ()=>resolveTuple
        });
        var _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
        var _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6722);
        var _read_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2118);
        async function resolveTuple(source, query, options, context) {
            const { index } = await (0, _read_index_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, context, (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.to)(query));
            if (index.rows.length > 0) return {
                row: (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.NU)(index, query, options),
                product: index.product
            };
            const { index: whole } = await (0, _read_index_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, {
                ...context,
                warn: ()=>{}
            });
            return {
                row: (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.NU)(whole, query, options),
                product: whole.product
            };
        }
        async function completeQuery(source, input, context) {
            const missing = _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__.GS.filter((part)=>!input[part]);
            if (0 === missing.length) return (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.mA)(input, _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__.GS);
            const { index } = await (0, _read_index_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, context);
            const given = Object.fromEntries(Object.entries(input).filter(([, text])=>text));
            throw (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.v2)('TUPLE_INCOMPLETE', `missing of the immutable tuple: ${missing.join(', ')}`, (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.pA)(index.rows, given), given.target);
        }
        async function targetsOfRelease(source, row, context) {
            const { version, profile, toolchain, git_rev, dist_revision } = row;
            const { index } = await (0, _read_index_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, {
                ...context,
                warn: ()=>{}
            }, (group)=>group.version === version);
            const query = {
                version,
                profile,
                toolchain,
                git_rev,
                dist_revision
            };
            return (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.lj)(index.rows, query).filter(({ yanked })=>!yanked).map(({ target })=>target);
        }
    })
};
