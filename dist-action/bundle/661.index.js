export const id = 661;
export const ids = [
    661
];
export const modules = {
    1626: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            install: ()=>consume_install,
            lock: ()=>lock,
            resolve: ()=>consume_resolve,
            verify: ()=>consume_verify
        });
        var contract_document = __webpack_require__(501);
        var errors = __webpack_require__(1819);
        var identity = __webpack_require__(1362);
        var contract_lockfile = __webpack_require__(913);
        var resolve = __webpack_require__(6722);
        var files = __webpack_require__(657);
        var host_target = __webpack_require__(9830);
        var open_source = __webpack_require__(884);
        var install = __webpack_require__(6500);
        var read_index = __webpack_require__(2118);
        var verify = __webpack_require__(6858);
        async function lockRelease(request) {
            const { source, query } = request;
            const { index } = await (0, read_index.vY)(source, request.context, (group)=>group.version === query.version && group.profile === query.profile);
            const release = (0, resolve.lj)(index.rows, query);
            if (new Set(release.map((row)=>`${row.toolchain} ${row.git_rev}`)).size > 1) throw (0, resolve.v2)('TUPLE_AMBIGUOUS', "more than one release matches", release);
            const rows = release.filter((row)=>0 === request.targets.length || request.targets.includes(row.target));
            const [first] = rows;
            if (!first) throw (0, resolve.v2)('TUPLE_NOT_FOUND', `no row matches ${Object.values(query).join(' ')}`, (0, resolve.pA)(index.rows, query));
            const absent = request.targets.find((target)=>!rows.some((row)=>row.target === target));
            if (absent) throw (0, resolve.v2)('TUPLE_NOT_FOUND', `the release has no row for ${absent}`, rows);
            const targets = {};
            for (const row of rows){
                if (row.yanked) (0, errors.TR)('YANKED', `${row.artifact_file} was yanked: ${row.yanked.join('; ')}`, row.artifact_file);
                const { manifest } = await (0, verify.iC)(source, row, index.product, {
                    deep: false
                });
                request.progress(`verified ${row.artifact_file}`);
                const { artifact_file, artifact_sha256, artifact_size, manifest_sha256 } = row;
                const { content_size, requires, binaries, files } = manifest;
                targets[row.target] = {
                    artifact_file,
                    artifact_sha256,
                    artifact_size,
                    manifest_sha256,
                    content_size,
                    ...requires ? {
                        requires
                    } : {},
                    binaries,
                    files
                };
            }
            const { version, distribution_contract_version, profile, toolchain, git_rev, dist_revision } = first;
            const lockfile = {
                schema_version: 1,
                product: index.product,
                source: source.name,
                distribution_contract_version,
                version,
                profile,
                toolchain,
                git_rev,
                dist_revision,
                targets
            };
            await (0, files.fR)(request.lockfile, Buffer.from((0, contract_lockfile.NF)(lockfile)));
            return lockfile;
        }
        var steps_resolve = __webpack_require__(7484);
        var contract_names = __webpack_require__(7043);
        var contract_verify = __webpack_require__(9773);
        const ROWS_AT_ONCE = 50;
        const MAX_UNREACHABLE = 3;
        async function verifyAll(source, options, context, progress) {
            const { index } = await (0, read_index.vY)(source, context);
            const faults = new Map();
            const step = Math.max(1, Math.ceil(index.rows.length / 20));
            let unreachable = 0;
            const report = (fault)=>{
                faults.set(`${fault.code} ${fault.message}`, fault);
                unreachable = 'STORE_UNREACHABLE' === fault.code ? unreachable + 1 : 0;
                if (unreachable >= MAX_UNREACHABLE) throw new errors.Vl(fault, [
                    ...faults.values()
                ].slice(0, -1));
            };
            const reached = ()=>{
                unreachable = 0;
            };
            for (const [at, row] of index.rows.entries()){
                if (at % ROWS_AT_ONCE === 0) await prefetch(source, index.rows.slice(at, at + ROWS_AT_ONCE));
                await verifyWholeRow(source, row, index.product, options, {
                    report,
                    reached
                });
                if ((at + 1) % step === 0) progress(`verified ${at + 1} of ${index.rows.length} rows`);
            }
            const known = knownPaths(index);
            const unaccounted = (await source.list('dist'))?.filter((path)=>!known.has(path)).sort();
            return {
                rows: index.rows.length,
                faults: [
                    ...faults.values()
                ],
                unaccounted
            };
        }
        async function prefetch(source, rows) {
            const paths = rows.flatMap((row)=>[
                    row.manifest_file,
                    row.checksums_file,
                    row.provenance_file,
                    (0, identity.G6)(row.distribution_contract_version, row.version)
                ]);
            try {
                await source.prefetch?.([
                    ...new Set(paths)
                ]);
            } catch (error) {
                if (!(error instanceof errors.Vl)) throw error;
            }
        }
        async function verifyWholeRow(source, row, product, { deep }, { report, reached }) {
            const check = async (work)=>{
                let faults;
                try {
                    const result = await work();
                    reached();
                    return result;
                } catch (error) {
                    if (!(error instanceof errors.Vl)) throw error;
                    faults = error.faults;
                }
                for (const fault of faults)report({
                    ...fault,
                    place: fault.place ?? row.artifact_file
                });
            };
            const read = (kind)=>check(async ()=>{
                    const bytes = await (0, verify.u0)(source, row, kind);
                    (0, contract_verify.Ub)((0, contract_verify.sc)(bytes), row[`${kind}_sha256`], row[`${kind}_file`]);
                    return bytes;
                });
            const [manifest, checksums, provenance] = [
                await read('manifest'),
                await read('checksums'),
                await read('provenance')
            ];
            const verified = manifest && checksums && provenance ? await check(async ()=>(0, contract_verify.yD)(row, product, {
                    manifest,
                    checksums,
                    provenance
                })) : void 0;
            await check(()=>(0, verify.Mx)(source, row, verified?.manifest));
            await check(()=>(0, verify.oc)(source, row, deep ? verified?.manifest : void 0));
        }
        function knownPaths({ rows, pruned, product }) {
            const known = new Set([
                'dist/index.json',
                contract_names.ZU.path
            ]);
            for (const row of rows)for (const path of Object.values((0, identity.qB)(product, row.distribution_contract_version, row)))known.add(path);
            for (const { distribution_contract_version, version } of [
                ...rows,
                ...pruned
            ])known.add((0, identity.G6)(distribution_contract_version, version));
            return known;
        }
        var commands_options = __webpack_require__(9271);
        var server_token = __webpack_require__(7644);
        async function consume_resolve(options, context) {
            const source = await (0, open_source.oD)((0, commands_options.mw)(options, 'source'), (0, server_token.P)(context));
            const query = await (0, steps_resolve.Mo)(source, (0, commands_options.bo)(options), context);
            const { row } = await (0, steps_resolve.dP)(source, query, {
                allowYanked: true
            }, context);
            if (row.yanked) context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
            return {
                json: row,
                lines: [
                    `resolved artifact: ${row.artifact_file}`,
                    `sha256: ${row.artifact_sha256}`
                ]
            };
        }
        async function consume_verify(options, context) {
            const source = await (0, open_source.oD)((0, commands_options.mw)(options, 'source'), (0, server_token.P)(context));
            const deep = (0, commands_options.Jt)(options, 'deep');
            if ((0, commands_options.Jt)(options, 'all')) {
                const given = identity.GS.filter((part)=>void 0 !== (0, commands_options.bo)(options)[part]);
                if (given.length > 0) (0, errors.TR)('INVALID_INPUT', `--all verifies everything; leave out ${given.join(', ')}`, 'all');
                const report = await verifyAll(source, {
                    deep
                }, context, context.progress);
                for (const path of report.unaccounted ?? [])context.warn(`no row accounts for ${path}`);
                if (!report.unaccounted) context.warn('this kind of source cannot list, so files without a row were not looked for');
                const faults = report.faults.map((fault)=>`fault[${fault.code}]: ${fault.message}`);
                const unaccounted = report.unaccounted ? [
                    `${report.unaccounted.length} files without a row`
                ] : [];
                const total = [
                    `${report.rows} rows verified`,
                    `${report.faults.length} faults`,
                    ...unaccounted
                ].join(', ');
                return {
                    json: report,
                    lines: [
                        ...faults,
                        total
                    ],
                    exitCode: report.faults.length > 0 ? 1 : 0
                };
            }
            const query = await (0, steps_resolve.Mo)(source, (0, commands_options.bo)(options), context);
            const { row, product } = await (0, steps_resolve.dP)(source, query, {
                allowYanked: true
            }, context);
            if (row.yanked) context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
            await (0, verify.iC)(source, row, product, {
                deep
            });
            return {
                json: {
                    verified: true,
                    deep,
                    row
                },
                lines: [
                    `verified: ${row.artifact_file}`,
                    `sha256: ${row.artifact_sha256}`
                ]
            };
        }
        async function consume_install(options, context) {
            const { source, pinned } = await pin(options, context);
            const result = await (0, install.QA)(source, pinned, {
                to: (0, commands_options.mw)(options, 'to'),
                context,
                progress: context.progress
            });
            const what = result.unchanged ? 'already installed' : 'installed';
            return {
                json: result,
                lines: [
                    `${what}: ${result.bin}`,
                    `tuple: ${(0, identity.wN)(result.tuple)}`,
                    `sha256: ${result.sha256}`
                ]
            };
        }
        async function pin(options, context) {
            const given = (0, commands_options.bo)(options);
            const target = given.target ?? (0, host_target.az)();
            const path = (0, commands_options.Qq)(options, 'lockfile');
            if (void 0 === path) {
                const source = await (0, open_source.oD)((0, commands_options.mw)(options, 'source'), (0, server_token.P)(context));
                const query = await (0, steps_resolve.Mo)(source, {
                    ...given,
                    target
                }, context);
                const pinned = await (0, install.ms)(source, query, {
                    allowYanked: (0, commands_options.Jt)(options, 'allowYanked'),
                    sha256: (0, commands_options.Qq)(options, 'sha256')
                }, context);
                return {
                    source,
                    pinned
                };
            }
            const { target: _, ...rest } = given;
            const extra = Object.entries({
                ...rest,
                sha256: (0, commands_options.Qq)(options, 'sha256')
            }).find(([, value])=>void 0 !== value);
            if (extra) (0, errors.TR)('INVALID_INPUT', `the lockfile pins ${extra[0]}; leave it out`, extra[0]);
            const lockfile = (0, contract_lockfile.tg)(await (0, files.yu)(path, contract_document.PJ.lockfile.maxBytes), path);
            const source = await (0, open_source.oD)((0, commands_options.Qq)(options, 'source') ?? lockfile.source, (0, server_token.P)(context));
            return {
                source,
                pinned: (0, install.bP)(lockfile, target)
            };
        }
        async function lock(options, context) {
            const source = await (0, open_source.oD)((0, commands_options.mw)(options, 'source'), (0, server_token.P)(context));
            const { target: _, ...release } = (0, commands_options.bo)(options);
            const path = (0, commands_options.mw)(options, 'lockfile');
            const lockfile = await lockRelease({
                source,
                query: (0, resolve.mA)(release, resolve.xT),
                targets: (0, commands_options.p_)(options, 'target'),
                lockfile: path,
                context,
                progress: context.progress
            });
            return {
                json: lockfile,
                lines: [
                    `locked ${Object.keys(lockfile.targets).join(', ')} in ${path}`,
                    'A yank does not reach a lockfile: it keeps installing what it pins.'
                ]
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
    4936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
    })
};
