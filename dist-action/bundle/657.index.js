export const id = 657;
export const ids = [
    657
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
    3657: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            release: ()=>release
        });
        var identity = __webpack_require__(1362);
        var external_node_path_ = __webpack_require__(6760);
        var contract_document = __webpack_require__(501);
        var schemas = __webpack_require__(4343);
        var api = __webpack_require__(3759);
        var schema = __webpack_require__(8111);
        const path = schemas.YjP().check(api.m9(1), api.Eb(1000), api.Fk(/^[^\0\r\n]+$/));
        const orchestratorSchema = (0, schema.W)(schemas.rej({
            $schema: schemas.lqM(schemas.YjP().check(api.Eb(200))),
            schema_version: contract_document.CZ,
            contract: (0, schema.W)(path, 'The contract document.'),
            crate: (0, schema.W)(path, 'The Cargo.toml of the crate.'),
            package: (0, schema.W)(schemas.lqM(schemas.YjP().check(api.Fk(/^[A-Za-z0-9_-]{1,64}$/))), 'The package, in a workspace.'),
            bin: schemas.lqM(identity.fW),
            features: schemas.lqM(schemas.YOg(schemas.YjP().check(api.Fk(/^[A-Za-z0-9_+./-]{1,128}$/))).check(api.Eb(100))),
            include: (0, schema.W)(schemas.lqM(schemas.YOg(path).check(api.Eb(100))), 'Further files of the crate, as patterns.'),
            targets: schemas.YOg(schemas.KCZ([
                schemas.euz('host'),
                identity.qK
            ])).check(api.m9(1), api.Eb(64)),
            profile: identity.Er,
            toolchain: (0, schema.W)(schemas.KCZ([
                schemas.euz('host'),
                identity.aG
            ]), 'host: whatever rustc is installed, recorded exactly.'),
            dist_revision: schemas.KCZ([
                schemas.euz('auto'),
                identity.qU
            ]),
            out: (0, schema.W)(path, 'Where staged artifacts go.'),
            store: (0, schema.W)(path, 'Where they are published.'),
            install_to: (0, schema.W)(path, 'Where the result is installed; a folder that git ignores.'),
            allow_incomplete: (0, schema.W)(schemas.zMY(), 'Publish although recommended targets of the contract are missing.')
        }), 'Configuration of the release orchestrator.');
        function parseOrchestratorConfig(bytes, place) {
            return (0, contract_document.u0)('orchestrator', orchestratorSchema, bytes, place);
        }
        var contract_plan = __webpack_require__(6951);
        var files = __webpack_require__(657);
        var host_target = __webpack_require__(9830);
        var open_source = __webpack_require__(884);
        var process1 = __webpack_require__(1659);
        var host_toolchain = __webpack_require__(7757);
        var install = __webpack_require__(6500);
        var steps_package = __webpack_require__(4939);
        var pin = __webpack_require__(1368);
        var plan = __webpack_require__(4461);
        var steps_publish = __webpack_require__(4126);
        var read_index = __webpack_require__(2118);
        var verify = __webpack_require__(6858);
        async function releaseHere(request) {
            const config = parseOrchestratorConfig(await (0, files.yu)(request.config, contract_document.PJ.orchestrator.maxBytes), request.config);
            const store = await (0, open_source.Ch)(config.store);
            const plan = await planHere(request, config, store);
            request.progress(`release ${plan.version} at ${plan.git_rev.slice(0, 8)}, toolchain ${plan.toolchain}, ${plan.matrix.include.length} target(s)`);
            const out = (0, external_node_path_.join)(config.out, `${plan.version}-${(0, identity.PO)(plan.git_rev)}-${plan.dist_revision}`);
            for (const { target } of plan.matrix.include)await packageHere(request, config, plan, target, out);
            const publish = await (0, steps_publish.Q)({
                contract: config.contract,
                staged: [
                    out
                ],
                store,
                allowIncomplete: config.allow_incomplete,
                autoRevision: 'auto' === config.dist_revision,
                progress: request.progress
            });
            const rows = [
                ...publish.published,
                ...publish.unchanged
            ];
            for (const row of rows)await (0, verify.iC)(store, row, plan.product, {
                deep: true
            });
            request.progress(`verified ${rows.length} published artifact(s), down to every file`);
            const here = rows.find((row)=>row.target === (0, host_target.az)());
            if (!here) return {
                config,
                plan,
                publish
            };
            const pinned = await (0, pin.ms)(store, here, {
                allowYanked: false
            }, request.context);
            const installed = await (0, install.Q)(store, pinned, {
                to: config.install_to,
                context: request.context,
                progress: request.progress
            });
            const says = await (0, process1.J5)(installed.bin, [
                '--version'
            ], {
                cwd: config.install_to,
                env: request.env,
                timeout: 10_000,
                maxBytes: 65536,
                code: 'IO_FAILED'
            });
            return {
                config,
                plan,
                publish,
                installed,
                says: says.trim()
            };
        }
        async function planHere(request, config, store) {
            const toolchain = 'host' === config.toolchain ? (await (0, host_toolchain.Tn)((0, external_node_path_.dirname)(config.crate), request.env)).version : config.toolchain;
            return (0, plan.F)({
                contract: config.contract,
                manifestPath: config.crate,
                package: config.package,
                toolchain,
                profile: config.profile,
                targets: config.targets.map((target)=>'host' === target ? (0, host_target.az)() : target),
                includePlanned: true,
                dist_revision: config.dist_revision,
                published: await (0, read_index.Dn)(store),
                env: request.env
            });
        }
        async function packageHere(request, config, plan, target, out) {
            const staged = await (0, steps_package.m)({
                ...(0, contract_plan.BV)(plan, target),
                contract: config.contract,
                source_date_epoch: plan.source_date_epoch,
                manifestPath: config.crate,
                package: config.package,
                bin: config.bin,
                features: config.features ?? [],
                include: config.include ?? [],
                out,
                env: request.env,
                now: request.context.now,
                progress: request.progress
            });
            request.progress(`packaged ${(0, external_node_path_.join)(out, staged.artifact_file)}`);
        }
        var commands_options = __webpack_require__(9271);
        async function release(options, context) {
            const result = await releaseHere({
                config: (0, commands_options.mw)(options, 'config'),
                env: context.env,
                context,
                progress: context.progress
            });
            const { publish, installed, config } = result;
            const lines = [
                ...publish.published.map((row)=>`published: ${row.artifact_file}`),
                ...publish.unchanged.map((row)=>`unchanged: ${row.artifact_file}`)
            ];
            const [row] = [
                ...publish.published,
                ...publish.unchanged
            ];
            if (installed) lines.push(`${installed.unchanged ? 'already installed' : 'installed'}: ${installed.bin}`, `it says: ${result.says}`);
            if (row) {
                const tuple = (0, identity.wN)((0, identity.cF)(row));
                lines.push('', 'What to do next:', `  ${config.install_to}/${result.plan.product}`, `  controller-dist verify --source ${config.store} ${tuple} --deep`, `  controller-dist install --source ${config.store} ${tuple} --to DIR`);
            }
            return {
                json: {
                    publish,
                    installed: installed ?? null,
                    says: result.says ?? null
                },
                lines
            };
        }
    }),
    6951: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BV: ()=>tupleOfJob,
            Cs: ()=>makePlan,
            HC: ()=>parseToolchain,
            Ne: ()=>chooseRevision
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
        var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6265);
        const MAX_JOBS = 256;
        function makePlan(contract, request) {
            if (!contract.profiles.includes(request.profile)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PROFILE_UNKNOWN', `${request.profile} is not one of ${contract.profiles.join(', ')}`, 'profile');
            const include = choosePlatforms(contract, request).map(({ target, runner, os, arch, support })=>{
                (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.YI)({
                    ...identityOf(request),
                    target,
                    dist_revision: request.dist_revision
                });
                return {
                    target,
                    runner,
                    os,
                    arch,
                    support,
                    experimental: 'planned' === support
                };
            });
            if (0 === include.length) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MATRIX_EMPTY', 'the contract has no platform that may be built here', 'targets');
            if (include.length > MAX_JOBS) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MATRIX_TOO_LARGE', `${include.length} jobs are more than ${MAX_JOBS}`, 'targets');
            const { dist_revision, source_date_epoch } = request;
            return {
                product: contract.product,
                ...identityOf(request),
                dist_revision,
                source_date_epoch,
                matrix: {
                    include
                }
            };
        }
        function identityOf({ version, git_rev, toolchain, profile }) {
            return {
                version,
                git_rev,
                toolchain,
                profile
            };
        }
        function choosePlatforms(contract, request) {
            for (const target of request.targets){
                const platform = contract.platforms.find((of)=>of.target === target);
                if (!platform) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TARGET_UNKNOWN', `${target} is not one of ${contract.platforms.map((of)=>of.target).join(', ')}`, 'targets');
                if ('planned' === platform.support && !request.includePlanned) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TARGET_PLANNED', `${target} is only planned in this contract`, 'targets');
            }
            return contract.platforms.filter((platform)=>request.targets.length > 0 ? request.targets.includes(platform.target) : 'planned' !== platform.support || request.includePlanned);
        }
        function chooseRevision(asked, run, published) {
            if ('auto' !== asked) {
                if (!_identity_js__WEBPACK_IMPORTED_MODULE_1__.qU.safeParse(asked).success) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_TUPLE', `dist_revision ${JSON.stringify(asked.slice(0, 80))} must be r and a positive integer, or auto`, 'dist-revision');
                return asked;
            }
            if (!published) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('SOURCE_REQUIRED', 'dist-revision auto counts from a published index, and no source was given', 'dist-revision');
            return (0, _revision_js__WEBPACK_IMPORTED_MODULE_2__.fB)(published.index, published.folders, run);
        }
        const MOVING = /^(?:stable|beta|nightly)(?:-|$)|^[0-9]+(?:\.[0-9]+)?$/;
        function parseToolchain(text, place) {
            if (MOVING.test(text)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOOLCHAIN_NOT_EXACT', `${text} (${place}) is a channel that moves`, place);
            if (!_identity_js__WEBPACK_IMPORTED_MODULE_1__.aG.safeParse(text).success) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_TUPLE', `toolchain ${JSON.stringify(text.slice(0, 80))} (${place}) is not a version`, place);
            return text;
        }
        function tupleOfJob(plan, target) {
            return (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.YI)({
                ...identityOf(plan),
                target,
                dist_revision: plan.dist_revision
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
    4461: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>planRelease
        });
        var external_node_path_ = __webpack_require__(6760);
        var errors = __webpack_require__(1819);
        var identity = __webpack_require__(1362);
        var plan = __webpack_require__(6951);
        var host_crate = __webpack_require__(6313);
        var git = __webpack_require__(7614);
        var files = __webpack_require__(657);
        const MAX_BYTES = 65536;
        async function pinnedToolchain(folder, root) {
            for(let at = folder;; at = (0, external_node_path_.dirname)(at)){
                for (const name of [
                    'rust-toolchain',
                    'rust-toolchain.toml'
                ]){
                    const path = (0, external_node_path_.join)(at, name);
                    const bytes = await (0, files.CB)(path, MAX_BYTES);
                    if (bytes) return readChannel(bytes.toString('utf8'), name, (0, external_node_path_.relative)(root, path) || name);
                }
                if (at === root || (0, external_node_path_.dirname)(at) === at) return;
            }
        }
        async function readChannel(text, name, place) {
            const lines = text.trim().split(/\r?\n/);
            const [only] = lines;
            if ('rust-toolchain' === name && 1 === lines.length && only && !only.includes('=') && !only.startsWith('[')) return exactVersionOf(only, place);
            const { parse } = await __webpack_require__.e(292).then(__webpack_require__.bind(__webpack_require__, 3292));
            let file;
            try {
                file = parse(text);
            } catch (error) {
                return (0, errors.TR)('INVALID_INPUT', `${place} is not TOML: ${String(error).split('\n')[0]}`, place);
            }
            const { toolchain } = file;
            if ('object' != typeof toolchain || null === toolchain) return (0, errors.TR)('INVALID_INPUT', `${place} has no table [toolchain]`, place);
            const { channel, path } = toolchain;
            if (void 0 !== path) return (0, errors.TR)('TOOLCHAIN_NOT_EXACT', `${place} names a path, not a version`, place);
            if (void 0 === channel) return;
            if ('string' != typeof channel) return (0, errors.TR)('INVALID_INPUT', `${place}: channel is not a string`, place);
            return exactVersionOf(channel, place);
        }
        function exactVersionOf(channel, place) {
            const version = /^([0-9]+\.[0-9]+\.[0-9]+(?:-beta(?:\.[0-9]+)?)?)-[a-z0-9_]+-[a-z0-9_-]+$/.exec(channel)?.[1];
            return (0, plan.HC)(version ?? channel, place);
        }
        var read_contract = __webpack_require__(2386);
        async function planRelease(request) {
            const { contract } = await (0, read_contract.J)(request.contract);
            const manifest = await (0, host_crate.J9)(request.manifestPath ?? 'Cargo.toml');
            const folder = (0, external_node_path_.dirname)(manifest);
            const [metadata, head, root] = await Promise.all([
                (0, host_crate._6)(manifest, request.env),
                (0, git.Qo)(folder, request.env),
                (0, git.Hn)(folder, request.env)
            ]);
            const crate = (0, host_crate.BP)(metadata, manifest, request.package, contract.entrypoint.binaries);
            requireVersions(crate, request);
            if (void 0 !== request.git_rev) (0, git.EU)(head, parseRevision(request.git_rev));
            const run = {
                version: crate.version,
                git_rev: head.git_rev,
                toolchain: await chooseToolchain(request.toolchain, crate.folder, root, contract.toolchain.rust),
                profile: parseProfile(request.profile)
            };
            const { targets, includePlanned, published } = request;
            return (0, plan.Cs)(contract, {
                ...run,
                targets,
                includePlanned,
                dist_revision: (0, plan.Ne)(request.dist_revision, run, published),
                source_date_epoch: head.time
            });
        }
        function requireVersions(crate, { version, tag }) {
            if (void 0 !== version) (0, host_crate.eU)(crate, version);
            const tagged = void 0 === tag ? void 0 : versionOfTag(tag, crate.version);
            if (void 0 !== tagged && tagged !== crate.version) (0, errors.TR)('VERSION_MISMATCH', `the tag is ${tag}, ${crate.name} has version ${crate.version}`, 'tag', '0.0.0' === crate.version ? `A Cargo.toml without version counts as 0.0.0; give it ${tagged}.` : void 0);
        }
        function versionOfTag(tag, version) {
            if (!/^[vV]?[0-9]/.test(tag)) return;
            const stated = identity.y.safeParse(tag.slice(1));
            if (tag.startsWith('v') && stated.success) return stated.data;
            return (0, errors.TR)('VERSION_MISMATCH', `the tag ${JSON.stringify(tag.slice(0, 80))} looks like a version, but is not vX.Y.Z`, 'tag', `Push the tag v${version}, or one that does not begin like a version.`);
        }
        function parseRevision(text) {
            const result = identity.Gk.safeParse(text);
            return result.success ? result.data : (0, errors.TR)('INVALID_TUPLE', `git_rev ${result.error.issues[0]?.message ?? 'is not well-formed'}`, 'git-rev');
        }
        function parseProfile(text) {
            return 'release' === text || 'debug' === text ? text : (0, errors.TR)('PROFILE_UNKNOWN', `${JSON.stringify(text.slice(0, 80))} is not release or debug`, 'profile');
        }
        async function chooseToolchain(given, folder, root, fallback) {
            if (void 0 !== given) return (0, plan.HC)(given, 'toolchain');
            return await pinnedToolchain(folder, root) ?? fallback;
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
    })
};
