export const id = 626;
export const ids = [
    626,
    858,
    913
];
export const modules = {
    1626: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            install: ()=>consume_install,
            lock: ()=>lock,
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
            await (0, files.fR)(request.lockfile, Buffer.from((0, contract_lockfile.N)(lockfile)));
            return lockfile;
        }
        var pin = __webpack_require__(1368);
        var steps_resolve = __webpack_require__(7484);
        var contract_names = __webpack_require__(7043);
        var digest = __webpack_require__(4892);
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
                    (0, digest.Ub)((0, digest.sc)(bytes), row[`${kind}_sha256`], row[`${kind}_file`]);
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
            const { source, pinned } = await consume_pin(options, context);
            const result = await (0, install.Q)(source, pinned, {
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
        async function consume_pin(options, context) {
            const given = (0, commands_options.bo)(options);
            const target = given.target ?? (0, host_target.az)();
            const path = (0, commands_options.Qq)(options, 'lockfile');
            if (void 0 === path) {
                const source = await (0, open_source.oD)((0, commands_options.mw)(options, 'source'), (0, server_token.P)(context));
                const query = await (0, steps_resolve.Mo)(source, {
                    ...given,
                    target
                }, context);
                const pinned = await (0, pin.ms)(source, query, {
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
            const lockfile = (0, contract_lockfile.parseLockfile)(await (0, files.yu)(path, contract_document.PJ.lockfile.maxBytes), path);
            const source = await (0, open_source.oD)((0, commands_options.Qq)(options, 'source') ?? lockfile.source, (0, server_token.P)(context));
            return {
                source,
                pinned: await (0, pin.bP)(lockfile, target)
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
    913: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>formatLockfile,
            lockedTarget: ()=>lockedTarget,
            parseLockfile: ()=>parseLockfile
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4343);
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);
        var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1362);
        var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2882);
        var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8111);
        const { target: _target, ...sharedTuple } = _identity_js__WEBPACK_IMPORTED_MODULE_2__.KB;
        const lockedTargetSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
            artifact_file: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(1000)),
            artifact_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            artifact_size: _identity_js__WEBPACK_IMPORTED_MODULE_2__.mz,
            manifest_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            content_size: _identity_js__WEBPACK_IMPORTED_MODULE_2__.mz,
            requires: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(_manifest_js__WEBPACK_IMPORTED_MODULE_3__.wI),
            binaries: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(_identity_js__WEBPACK_IMPORTED_MODULE_2__.fW).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(16)),
            files: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(_manifest_js__WEBPACK_IMPORTED_MODULE_3__.Mz).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(10_000))
        });
        const lockfileSchema = (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
            $schema: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(200))),
            schema_version: _document_js__WEBPACK_IMPORTED_MODULE_0__.CZ,
            product: _identity_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
            source: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(2000)),
            distribution_contract_version: _identity_js__WEBPACK_IMPORTED_MODULE_2__.y,
            ...sharedTuple,
            targets: zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(_identity_js__WEBPACK_IMPORTED_MODULE_2__.qK, lockedTargetSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YPB((targets)=>Object.keys(targets).length > 0, 'must have a target'))
        }), 'One release, pinned for several targets.');
        function parseLockfile(bytes, place) {
            const lockfile = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.u0)('lockfile', lockfileSchema, bytes, place);
            for (const [target, locked] of Object.entries(lockfile.targets)){
                const expected = (0, _identity_js__WEBPACK_IMPORTED_MODULE_2__.qB)(lockfile.product, lockfile.distribution_contract_version, {
                    ...lockfile,
                    target
                }).artifact;
                if (locked.artifact_file !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TUPLE_MISMATCH', `${place}: artifact_file of ${target} must be ${expected}`, `${place}#/targets/${target}/artifact_file`);
                (0, _manifest_js__WEBPACK_IMPORTED_MODULE_3__.PO)(locked, 'LOCKFILE_MISMATCH', place, `/targets/${target}`);
            }
            return lockfile;
        }
        function formatLockfile(lockfile) {
            const targets = Object.fromEntries(Object.entries(lockfile.targets).sort(([a], [b])=>(0, _identity_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a, b)));
            return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.I3)((0, _document_js__WEBPACK_IMPORTED_MODULE_0__.fj)(lockfileSchema, {
                ...lockfile,
                targets
            }));
        }
        function lockedTarget(lockfile, target) {
            const locked = lockfile.targets[target];
            if (!locked || !Object.hasOwn(lockfile.targets, target)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('LOCKFILE_MISMATCH', `the lockfile has ${Object.keys(lockfile.targets).join(', ')}, not ${target}`, 'lockfile');
            const { version, profile, toolchain, git_rev, dist_revision } = lockfile;
            return {
                tuple: {
                    version,
                    target,
                    profile,
                    toolchain,
                    git_rev,
                    dist_revision
                },
                locked
            };
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
    7050: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bq: ()=>makeAside,
            GO: ()=>removeLeftAside
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3936);
        var _liveness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7685);
        const LEFT_AFTER_MS = 604800000;
        async function makeAside(path) {
            await makeFolders((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}-${await placeDigest()}-${process.pid}-${await ownStart()}-`));
        }
        async function makeFolders(path) {
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, {
                    recursive: true
                });
            } catch (error) {
                if ('ENOENT' !== (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(error) || (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) === path) throw error;
                await makeFolders((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);
            }
        }
        async function removeLeftAside(path, tell) {
            const prefix = `.${(0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}-`;
            const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)).catch(()=>[]);
            for (const name of names){
                const parts = name.startsWith(prefix) ? PARTS.exec(name.slice(prefix.length)) : null;
                const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), name);
                if (parts && await isLeft(folder, parts).catch(()=>false)) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
                    recursive: true,
                    force: true
                }).then(()=>tell(`removed ${folder}, which a process that did not end had left`), ()=>{});
            }
        }
        const PARTS = /^([0-9a-f]{12})-([1-9][0-9]{0,9})-([0-9]{1,20})-[A-Za-z0-9]{6}$/;
        async function isLeft(folder, [, place = '', pid = '', started = '']) {
            const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder);
            if (!stat.isDirectory()) return false;
            const known = place === await placeDigest();
            if (known && await (0, _liveness_js__WEBPACK_IMPORTED_MODULE_5__.ST)(Number(pid), '0' === started ? '' : started)) return true;
            return (!known || '0' === started) && Date.now() - stat.mtimeMs > LEFT_AFTER_MS;
        }
        async function ownStart() {
            return await (0, _liveness_js__WEBPACK_IMPORTED_MODULE_5__.Sv)(process.pid) || '0';
        }
        async function placeDigest() {
            const { boot, namespace } = await (0, _liveness_js__WEBPACK_IMPORTED_MODULE_5__.df)();
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([
                (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
                boot,
                namespace
            ])).digest('hex').slice(0, 12);
        }
    }),
    4295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>refuseOlderHost
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
        var _contract_requires_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4936);
        var _host_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9830);
        async function refuseOlderHost({ tuple, requires, otherTargets }) {
            if (!requires || tuple.target.split('-')[0] !== (0, _host_target_js__WEBPACK_IMPORTED_MODULE_2__.m4)()) return;
            if ('macos' in requires) {
                if ('darwin' !== process.platform) return;
                const darwin = Number((0, node_os__WEBPACK_IMPORTED_MODULE_0__.release)().split('.')[0]);
                const macos = darwin >= 25 ? darwin + 1 : darwin - 9;
                if ((0, _contract_requires_js__WEBPACK_IMPORTED_MODULE_3__.A)(String(macos), requires.macos.split('.')[0] ?? '0') < 0) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_TOO_OLD', `this is macOS ${macos}; ${tuple.target} requires ${requires.macos}`, 'target', 'Use a newer macOS.');
                return;
            }
            const libc = (0, _host_target_js__WEBPACK_IMPORTED_MODULE_2__.xX)();
            if (!libc || 'none' === requires.libc || !tuple.target.includes('-linux-')) return;
            if (requires.libc !== libc.family) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', `this host has ${libc.family}; ${tuple.target} of this release is linked to ${requires.libc}`, 'target', await otherWay(tuple.target.replace(/-(?:gnu|musl)/, 'glibc' === libc.family ? '-gnu' : '-musl'), otherTargets));
            if ('glibc' === libc.family && void 0 !== requires.minimum && (0, _contract_requires_js__WEBPACK_IMPORTED_MODULE_3__.A)(libc.version, requires.minimum) < 0) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_TOO_OLD', `this host has glibc ${libc.version}; ${tuple.target} of this release requires glibc ${requires.minimum}`, 'target', await otherWay(tuple.target.replace('-gnu', '-musl'), otherTargets));
        }
        async function otherWay(other, otherTargets) {
            const targets = await otherTargets?.().catch(()=>void 0);
            if (!targets) return `Use ${other} if the release has it, or a newer system.`;
            if (targets.includes(other)) return `Use the target ${other}, which this release has, or a newer system.`;
            return `Use a newer system: this release has no ${other}.`;
        }
    }),
    9830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            az: ()=>hostTarget,
            m4: ()=>hostArchitecture,
            xX: ()=>hostLibc
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
        const ARCHITECTURES = {
            x64: 'x86_64',
            arm64: 'aarch64'
        };
        function hostArchitecture() {
            return ARCHITECTURES[process.arch];
        }
        function hostTarget() {
            return targetOf({
                platform: process.platform,
                arch: process.arch,
                libc: hostLibc()
            });
        }
        function targetOf({ platform, arch, libc }) {
            const cpu = ARCHITECTURES[arch];
            if (void 0 === cpu) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', `${platform} on ${arch} is not known here`, 'target');
            if ('darwin' === platform) return `${cpu}-apple-darwin`;
            if ('win32' === platform) return `${cpu}-pc-windows-msvc`;
            if ('linux' !== platform) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', `the system ${platform} is not known here`, 'target');
            if (!libc) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', 'the libc of this Linux is neither glibc nor musl', 'target');
            return `${cpu}-unknown-linux-${'glibc' === libc.family ? 'gnu' : 'musl'}`;
        }
        function hostLibc() {
            if ('linux' !== process.platform) return;
            const { glibc, objects } = reportOfNode();
            return libcOf({
                glibc,
                objects,
                loaders: [
                    '/lib',
                    '/lib64'
                ].flatMap(namesIn)
            });
        }
        function libcOf({ glibc, objects, loaders }) {
            if (void 0 !== glibc) return {
                family: 'glibc',
                version: glibc
            };
            if (objects.some(isMuslLoader)) return {
                family: 'musl'
            };
            const both = loaders.some((name)=>name.startsWith('ld-linux'));
            return loaders.some(isMuslLoader) && !both ? {
                family: 'musl'
            } : void 0;
        }
        function isMuslLoader(path) {
            return /(?:^|\/)(?:ld-musl-[a-z0-9_]+|libc\.musl-[a-z0-9_]+)\.so\.1$/.test(path);
        }
        function reportOfNode() {
            const report = process.report;
            const before = report.excludeNetwork ?? false;
            report.excludeNetwork = true;
            try {
                const { header, sharedObjects } = report.getReport();
                const glibc = header?.glibcVersionRuntime;
                return {
                    glibc: 'string' == typeof glibc && /^[0-9]+\.[0-9]+/.test(glibc) ? glibc : void 0,
                    objects: Array.isArray(sharedObjects) ? sharedObjects.map(String) : []
                };
            } finally{
                report.excludeNetwork = before;
            }
        }
        function namesIn(folder) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
            } catch  {
                return [];
            }
        }
    }),
    8860: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Qz: ()=>writeReceipt,
            bY: ()=>inspectInstalled,
            uQ: ()=>RECEIPT_FOLDER
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _contract_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(501);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);
        var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(657);
        const RECEIPT_FOLDER = '.controller-dist';
        function formatReceipt({ product, tuple, artifact_sha256 }) {
            return (0, _contract_document_js__WEBPACK_IMPORTED_MODULE_2__.I3)({
                schema_version: 1,
                product,
                ...tuple,
                artifact_sha256
            });
        }
        async function writeReceipt(folder, expected) {
            await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.ze)(folder, async ()=>{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECEIPT_FOLDER));
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECEIPT_FOLDER, 'receipt.json'), formatReceipt(expected));
                if (expected.manifest) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECEIPT_FOLDER, 'manifest.json'), expected.manifest);
            });
        }
        async function inspectInstalled(folder, expected) {
            const names = await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.ze)(folder, ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error)=>(0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.W0)(error) ? void 0 : Promise.reject(error)));
            if (!names) {
                const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(()=>void 0);
                if (stat?.isDirectory()) return inspectInstalled(folder, expected);
                return stat ? 'foreign' : 'absent';
            }
            if (0 === names.length) return 'absent';
            if (!names.includes(RECEIPT_FOLDER)) return 'foreign';
            const receipt = await (0, _files_js__WEBPACK_IMPORTED_MODULE_4__.CB)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECEIPT_FOLDER, 'receipt.json'), 65536).catch(()=>void 0);
            if (receipt?.toString('utf8') !== formatReceipt(expected)) return 'other';
            try {
                return await isIntact(folder, expected.files) ? 'same' : 'damaged';
            } catch (error) {
                if ((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.W0)(error)) return 'damaged';
                throw error;
            }
        }
        async function isIntact(folder, files) {
            const expected = new Map(files.map((file)=>[
                    file.path,
                    file
                ]));
            const found = isOpen(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder)) ? void 0 : await listTree(folder, '');
            if (!found || found.length !== expected.size) return false;
            for (const path of found){
                const file = expected.get(path);
                if (!file || !await isSameFile((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), file)) return false;
            }
            return true;
        }
        async function isSameFile(path, file) {
            const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
            const executable = 'win32' === process.platform || (0o111 & stat.mode) !== 0 === ('0755' === file.mode);
            if (!stat.isFile() || stat.size !== file.size || !executable || isOpen(stat)) return false;
            const chunks = await (0, _files_js__WEBPACK_IMPORTED_MODULE_4__.Pq)(path, file.size);
            return void 0 !== chunks && (await (0, _files_js__WEBPACK_IMPORTED_MODULE_4__.Nq)(chunks)).sha256 === file.sha256;
        }
        function isOpen({ mode }) {
            return 'win32' !== process.platform && (0o7022 & mode) !== 0;
        }
        async function listTree(folder, prefix) {
            const paths = [];
            for (const entry of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, prefix), {
                withFileTypes: true
            }))){
                const path = '' === prefix ? entry.name : `${prefix}/${entry.name}`;
                if (!(path === RECEIPT_FOLDER && entry.isDirectory())) if (entry.isFile()) paths.push(path);
                else {
                    if (!entry.isDirectory() || !!isOpen(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)))) return;
                    const below = await listTree(folder, path);
                    if (!below) return;
                    paths.push(...below);
                }
            }
            return paths;
        }
    }),
    2162: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>placeFolder
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1819);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3936);
        const MAX_TRIES = 50;
        async function placeFolder({ ready, aside, to, isGood, beforeReplacing }) {
            let old;
            try {
                for(let tries = 0; tries < MAX_TRIES; tries++){
                    const judged = await identityOf(to);
                    if (await isRenamed(ready, to) || await isGood()) return;
                    if (await identityOf(to) !== judged) continue;
                    await beforeReplacing?.();
                    const name = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(aside, `old-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`);
                    if (await isMoved(to, name)) old = name;
                }
                (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('IO_FAILED', `${to} keeps changing`, to);
            } catch (error) {
                if (void 0 !== old) await isRenamed(old, to).catch(()=>false);
                throw error;
            }
        }
        async function identityOf(path) {
            const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path, {
                bigint: true
            }).catch(()=>void 0);
            return stat && `${stat.dev} ${stat.ino} ${stat.birthtimeNs}`;
        }
        async function isMoved(from, to) {
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to).then(()=>true, (error)=>{
                if ((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_4__.W0)(error)) return false;
                throw error;
            });
        }
        async function isRenamed(from, to) {
            const inTheWay = [
                'EEXIST',
                'ENOTEMPTY',
                'ENOTDIR',
                ...'win32' === process.platform ? [
                    'EPERM',
                    'EACCES'
                ] : []
            ];
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to).then(()=>true, (error)=>{
                if (inTheWay.includes((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(error) ?? '')) return false;
                throw error;
            });
        }
    }),
    6500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>installPinned,
            n: ()=>unpackVerified
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4892);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1819);
        var _host_aside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7050);
        var _host_file_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3936);
        var _host_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(657);
        var _host_host_requires_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4295);
        var _host_installed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8860);
        var _host_place_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2162);
        async function installPinned(source, pinned, options) {
            await (0, _host_host_requires_js__WEBPACK_IMPORTED_MODULE_7__.P)(pinned);
            const to = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.to);
            const result = {
                path: to,
                bin: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, pinned.binaries[0] ?? pinned.product),
                tuple: pinned.tuple,
                sha256: pinned.artifact_sha256
            };
            const state = await (0, _host_installed_js__WEBPACK_IMPORTED_MODULE_8__.bY)(to, pinned);
            if ('same' === state) {
                await (0, _host_aside_js__WEBPACK_IMPORTED_MODULE_4__.GO)(to, options.progress);
                return {
                    ...result,
                    unchanged: true
                };
            }
            if ('foreign' === state) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('DESTINATION_OCCUPIED', `${to} holds files that no install put there`, to);
            if ('damaged' === state) options.context.warn(`${to} was damaged; installing again`);
            const isGood = async ()=>await (0, _host_installed_js__WEBPACK_IMPORTED_MODULE_8__.bY)(to, pinned) === 'same';
            await (0, _host_file_errors_js__WEBPACK_IMPORTED_MODULE_5__.ze)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), async ()=>{
                await (0, _host_aside_js__WEBPACK_IMPORTED_MODULE_4__.GO)(to, options.progress);
                const aside = await (0, _host_aside_js__WEBPACK_IMPORTED_MODULE_4__.Bq)(to);
                try {
                    const ready = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(aside, 'ready');
                    const chunks = await source.stream(pinned.artifact_file, pinned.artifact_size);
                    await unpackVerified(chunks, pinned, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(aside, 'artifact'), ready, options.progress);
                    await (0, _host_installed_js__WEBPACK_IMPORTED_MODULE_8__.Qz)(ready, pinned);
                    await (0, _host_place_folder_js__WEBPACK_IMPORTED_MODULE_9__.e)({
                        ready,
                        aside,
                        to,
                        isGood
                    });
                } finally{
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, {
                        recursive: true,
                        force: true
                    });
                }
            });
            return {
                ...result,
                unchanged: false
            };
        }
        async function unpackVerified(chunks, pinned, download, destination, progress) {
            if (!chunks) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('DOCUMENT_NOT_FOUND', `${pinned.artifact_file} is not there`, pinned.artifact_file);
            const receive = async (handle)=>{
                const { size, sha256 } = await (0, _host_files_js__WEBPACK_IMPORTED_MODULE_6__.Nq)(chunks, (chunk)=>(0, _host_files_js__WEBPACK_IMPORTED_MODULE_6__.f4)(handle, chunk));
                (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_2__.T$)(size, pinned.artifact_size, pinned.artifact_file);
                (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_2__.Ub)(sha256, pinned.artifact_sha256, pinned.artifact_file);
            };
            const [{ unpackArchive }] = await Promise.all([
                __webpack_require__.e(950).then(__webpack_require__.bind(__webpack_require__, 4950)),
                (0, _host_files_js__WEBPACK_IMPORTED_MODULE_6__.CW)(download, receive, false)
            ]);
            progress(`verified ${pinned.artifact_file} (${pinned.artifact_size} bytes)`);
            await unpackArchive(download, pinned, destination);
        }
    }),
    1368: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            C7: ()=>pinnedBy,
            bP: ()=>pinFromLockfile,
            ms: ()=>pinFromIndex
        });
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4892);
        var _contract_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
        var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7484);
        async function pinFromIndex(source, query, options, context) {
            const { row, product } = await (0, _resolve_js__WEBPACK_IMPORTED_MODULE_2__.dP)(source, query, options, context);
            if (void 0 !== options.sha256) (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__.Ub)(row.artifact_sha256, options.sha256, row.artifact_file);
            if (row.yanked) context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
            const { readVerifiedRow } = await __webpack_require__.e(858).then(__webpack_require__.bind(__webpack_require__, 6858));
            const { manifest, manifestBytes } = await readVerifiedRow(source, row, product);
            return {
                ...pinnedBy(manifest, row, manifestBytes),
                otherTargets: ()=>(0, _resolve_js__WEBPACK_IMPORTED_MODULE_2__.B4)(source, row, context)
            };
        }
        function pinnedBy(manifest, row, bytes) {
            const { product, content_size, requires, binaries, files } = manifest;
            const { artifact_file, artifact_sha256, artifact_size, manifest_sha256 } = row;
            return {
                ...{
                    product,
                    tuple: (0, _contract_identity_js__WEBPACK_IMPORTED_MODULE_1__.cF)(row),
                    artifact_file,
                    artifact_sha256,
                    artifact_size,
                    manifest_sha256
                },
                ...{
                    content_size,
                    requires,
                    binaries,
                    files,
                    manifest: bytes
                }
            };
        }
        async function pinFromLockfile(lockfile, target) {
            const { lockedTarget } = await __webpack_require__.e(913).then(__webpack_require__.bind(__webpack_require__, 913));
            const { tuple, locked } = lockedTarget(lockfile, target);
            return {
                product: lockfile.product,
                tuple,
                otherTargets: async ()=>Object.keys(lockfile.targets),
                ...locked
            };
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
    }),
    6858: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Mx: ()=>verifySnapshot,
            iC: ()=>verifyRow,
            oc: ()=>verifyArtifact,
            readVerifiedRow: ()=>readVerifiedRow,
            u0: ()=>readDocument
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4892);
        var _contract_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(501);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1819);
        var _contract_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1362);
        var _contract_verify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9773);
        var _host_file_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3936);
        var _host_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(657);
        async function readDocument(source, row, kind) {
            const path = row[`${kind}_file`];
            const stored = await source.read(path, _contract_document_js__WEBPACK_IMPORTED_MODULE_4__.PJ[kind].maxBytes);
            return stored?.bytes ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
        }
        async function readVerifiedRow(source, row, product) {
            const [manifest, checksums, provenance] = await Promise.all([
                readDocument(source, row, 'manifest'),
                readDocument(source, row, 'checksums'),
                readDocument(source, row, 'provenance')
            ]);
            return {
                ...(0, _contract_verify_js__WEBPACK_IMPORTED_MODULE_7__.yD)(row, product, {
                    manifest,
                    checksums,
                    provenance
                }),
                manifestBytes: manifest
            };
        }
        async function verifyRow(source, row, product, options) {
            const documents = await readVerifiedRow(source, row, product);
            await verifySnapshot(source, row, documents.manifest);
            await verifyArtifact(source, row, options.deep ? documents.manifest : void 0);
            return documents;
        }
        async function verifyArtifact(source, row, manifest) {
            const chunks = await source.stream(row.artifact_file, row.artifact_size);
            if (!chunks) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('DOCUMENT_NOT_FOUND', `${row.artifact_file} is not there`, row.artifact_file);
            await (manifest ? verifyDeep(chunks, row, manifest) : verifyBytes(chunks, row));
        }
        async function verifyBytes(chunks, row, each) {
            const { size, sha256: actual } = await (0, _host_files_js__WEBPACK_IMPORTED_MODULE_9__.Nq)(chunks, each);
            (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__.T$)(size, row.artifact_size, row.artifact_file);
            (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__.Ub)(actual, row.artifact_sha256, row.artifact_file);
        }
        async function verifyDeep(chunks, row, manifest) {
            const folder = await (0, _host_file_errors_js__WEBPACK_IMPORTED_MODULE_8__.ze)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'controller-dist-')));
            try {
                const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'artifact');
                await (0, _host_files_js__WEBPACK_IMPORTED_MODULE_9__.CW)(file, (handle)=>verifyBytes(chunks, row, (chunk)=>(0, _host_files_js__WEBPACK_IMPORTED_MODULE_9__.f4)(handle, chunk)));
                const { inspectArchive } = await __webpack_require__.e(950).then(__webpack_require__.bind(__webpack_require__, 4950));
                await inspectArchive(file, manifest);
            } finally{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {
                    recursive: true,
                    force: true
                });
            }
        }
        async function verifySnapshot(source, row, manifest) {
            const path = (0, _contract_identity_js__WEBPACK_IMPORTED_MODULE_6__.G6)(row.distribution_contract_version, row.version);
            const stored = await source.read(path, _contract_document_js__WEBPACK_IMPORTED_MODULE_4__.PJ.contract.maxBytes);
            if (!stored) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
            const actual = (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__.sc)(stored.bytes);
            if (manifest && actual !== manifest.contract_sha256) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('CONTRACT_MISMATCH', `${path} has sha256 ${actual}, ${row.manifest_file} names ${manifest.contract_sha256}`, path);
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
