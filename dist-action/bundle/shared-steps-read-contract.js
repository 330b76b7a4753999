export const id = "shared-steps-read-contract";
export const ids = [
    "shared-steps-read-contract"
];
export const modules = {
    "src/contract/decisions/plan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BV: ()=>tupleOfJob,
            Cs: ()=>makePlan,
            HC: ()=>parseToolchain,
            Ne: ()=>chooseRevision
        });
        var _documents_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/contract.ts");
        var _documents_release_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/documents/release-plan.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _executable_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/executable/targets.ts");
        var _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _revision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/decisions/revision.ts");
        function makePlan(contract, request) {
            if (!contract.profiles.includes(request.profile)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('PROFILE_UNKNOWN', `${request.profile} is not one of ${contract.profiles.join(', ')}`, 'profile');
            const include = choosePlatforms(contract, request).map(({ target, runner, os, arch, support })=>{
                (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.YI)({
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
            if (0 === include.length) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('MATRIX_EMPTY', 'the contract has no platform that may be built here', 'targets');
            if (include.length > _documents_release_plan_js__WEBPACK_IMPORTED_MODULE_1__.Eu) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('MATRIX_TOO_LARGE', `${include.length} jobs are more than ${_documents_release_plan_js__WEBPACK_IMPORTED_MODULE_1__.Eu}`, 'targets');
            for (const { target } of include)(0, _executable_targets_js__WEBPACK_IMPORTED_MODULE_3__.h)(target);
            const { dist_revision, source_date_epoch } = request;
            return {
                product: contract.product,
                ...identityOf(request),
                dist_revision,
                source_date_epoch,
                contract_sha256: (0, _documents_contract_js__WEBPACK_IMPORTED_MODULE_0__.NF)(contract),
                targets: include.map(({ target, support })=>({
                        target,
                        support
                    })),
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
                if (!platform) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TARGET_UNKNOWN', `${target} is not one of ${contract.platforms.map((of)=>of.target).join(', ')}`, 'targets');
                if ('planned' === platform.support && !request.includePlanned) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TARGET_PLANNED', `${target} is only planned in this contract`, 'targets');
            }
            return contract.platforms.filter((platform)=>request.targets.length > 0 ? request.targets.includes(platform.target) : 'planned' !== platform.support || request.includePlanned);
        }
        const REVISION_OR_AUTO = {
            ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.x.dist_revision,
            words: `${_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.x.dist_revision.words}, or auto`
        };
        function chooseRevision(asked, run, published) {
            if ('auto' !== asked) {
                if (!REVISION_OR_AUTO.is(asked)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_TUPLE', `dist_revision ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_6__.TL)(asked)} ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_6__.Y3)(REVISION_OR_AUTO, asked)}`, 'dist-revision');
                return asked;
            }
            if (!published) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('SOURCE_REQUIRED', 'dist-revision auto counts from a published index, and no source was given', 'dist-revision');
            return (0, _revision_js__WEBPACK_IMPORTED_MODULE_5__.fB)(published.index, published.folders, run);
        }
        const MOVING = /^(?:stable|beta|nightly)(?:-|$)|^[0-9]+(?:\.[0-9]+)?$/;
        function parseToolchain(text, place) {
            if (MOVING.test(text)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TOOLCHAIN_NOT_EXACT', `${text} (${place}) is a channel that moves`, place);
            if (!_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.aG.safeParse(text).success) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_TUPLE', `toolchain ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_6__.TL)(text)} (${place}) ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_6__.Y3)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.x.toolchain, text)}`, place);
            return text;
        }
        function tupleOfJob(plan, target) {
            return (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.YI)({
                ...identityOf(plan),
                target,
                dist_revision: plan.dist_revision
            });
        }
    }),
    "src/contract/decisions/revision.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bs: ()=>previousRows,
            _5: ()=>isUnchanged,
            fB: ()=>nextRevision
        });
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        function isOfRun(run, tuple) {
            return tuple.version === run.version && tuple.git_rev === run.git_rev && tuple.toolchain === run.toolchain && tuple.profile === run.profile;
        }
        function nextRevision(index, folders, run) {
            const ofFolder = folders.filter((folder)=>folder.version === run.version && folder.toolchain === run.toolchain && folder.profile === run.profile && folder.gitsha === (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.PO)(run.git_rev));
            const ofIndex = [
                ...index.rows,
                ...index.pruned
            ].filter((row)=>isOfRun(run, row));
            const highest = [
                ...ofFolder,
                ...ofIndex
            ].reduce((max, { dist_revision })=>Math.max(max, (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(dist_revision)), 0);
            return `r${highest + 1}`;
        }
        function previousRows(index, run, revision) {
            const below = index.rows.filter((row)=>isOfRun(run, row) && (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(row.dist_revision) < (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(revision));
            const highest = below.reduce((max, row)=>Math.max(max, (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(row.dist_revision)), 0);
            return below.filter((row)=>(0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(row.dist_revision) === highest).sort((a, b)=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a.target, b.target));
        }
        function isUnchanged(index, previous, staged, published) {
            const [first] = previous;
            if (!first) return false;
            const wasPruned = index.pruned.some((tombstone)=>isOfRun(first, tombstone) && tombstone.dist_revision === first.dist_revision);
            if (wasPruned || previous.some((row)=>row.yanked)) return false;
            return staged.size > 0 && [
                ...staged
            ].every(([target, content])=>published.get(target) === content);
        }
    }),
    "src/contract/documents/release-plan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Eu: ()=>MAX_JOBS,
            HK: ()=>PLAN_LIMITS,
            nT: ()=>formatPlan,
            vS: ()=>parsePlan
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/mini/schemas.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/schema.ts");
        var _contract_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/documents/contract-fields.ts");
        const MAX_JOBS = 256;
        const PLAN_LIMITS = {
            maxBytes: 131072
        };
        const { runner, os, arch, support } = _contract_fields_js__WEBPACK_IMPORTED_MODULE_5__.vd.shape;
        const jobSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            target: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qK,
            runner,
            os,
            arch,
            support,
            experimental: zod_mini__WEBPACK_IMPORTED_MODULE_6__.zMY()
        });
        const targetsSchema = (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            target: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qK,
            support
        }), {
            min: 1,
            max: MAX_JOBS
        }).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YPB((targets)=>new Set(targets.map((each)=>each?.target)).size === targets.length, 'must name each once'));
        const planSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
            version: _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.y,
            git_rev: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.Gk,
            toolchain: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.aG,
            profile: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.Er,
            dist_revision: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qU,
            source_date_epoch: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.pA,
            contract_sha256: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg, "Of the contract's canonical text."),
            targets: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(targetsSchema, 'All that may be published.'),
            matrix: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                include: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(jobSchema, {
                    max: MAX_JOBS
                })
            })), 'What builds each target; publishing does not look at it.')
        }), 'What a run builds, and all that it may publish.');
        function parsePlan(bytes, place) {
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.u0)(PLAN_LIMITS, planSchema, bytes, place);
        }
        function formatPlan({ matrix: _, ...plan }) {
            return JSON.stringify((0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.fj)(planSchema, plan));
        }
    }),
    "src/host/git/checkout/working-tree.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bs: ()=>requireClean,
            EU: ()=>requireHead,
            Hn: ()=>repositoryRoot,
            Of: ()=>sourceUri,
            Qo: ()=>headCommit,
            m9: ()=>withinRoot,
            mS: ()=>uncommittedPaths
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/git/reading.ts");
        var _unborn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/git/unborn.ts");
        const SHORT = {
            maxBytes: 1048576
        };
        const LISTING = {
            maxBytes: 67108864
        };
        const MOST_NAMED = 10;
        async function repositoryRoot(folder, env) {
            const out = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).askOrRefuse([
                'rev-parse',
                '--show-toplevel'
            ], SHORT);
            const path = out.toString().replace(/\r?\n$/, '');
            if ('' === path) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', `${folder} is in no working tree`, folder);
            return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        }
        async function headCommit(folder, env) {
            const args = [
                'log',
                '-1',
                '--no-show-signature',
                '--no-color',
                '--format=%H %ct',
                'HEAD'
            ];
            const out = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).askOrRefuse(args, SHORT).catch(async (error)=>{
                await (0, _unborn_js__WEBPACK_IMPORTED_MODULE_5__.n)({
                    folder,
                    env
                });
                throw error;
            });
            const [, git_rev, time] = /^([0-9a-f]{40,64}) ([0-9]+)\n$/.exec(out.toString()) ?? [];
            if (void 0 === git_rev || void 0 === time) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', 'git log does not name HEAD', folder);
            return {
                git_rev,
                time: Number(time)
            };
        }
        function requireHead(head, git_rev) {
            if (head.git_rev !== git_rev) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_REV_MISMATCH', `HEAD is ${head.git_rev}, asked for is ${git_rev}`, 'git-rev');
        }
        async function uncommittedPaths(folder, env, paths = []) {
            const args = [
                'status',
                '--porcelain=v1',
                '-z',
                '--untracked-files=all',
                '--no-renames',
                '--ignore-submodules=none'
            ];
            const named = paths.map((path)=>`:(top,literal)${path}`);
            const out = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).askOrRefuse([
                ...args,
                '--',
                ...named
            ], LISTING);
            return out.toString().split('\0').flatMap((entry)=>'' === entry ? [] : [
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
                if (!(0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__.W0)(error) || parent === folder) throw error;
                return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realFolder(parent), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
            }
        }
        async function sourceUri(folder, env) {
            const { status, stdout } = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).ask([
                'config',
                '--get',
                'remote.origin.url'
            ], SHORT);
            return 0 === status ? publicUri(stdout.toString().trim()) : 'git+local';
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
    "src/host/git/unborn.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            n: ()=>refuseUnborn
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/git/reading.ts");
        async function refuseUnborn({ folder, env }) {
            const head = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.l)(folder, env).ask([
                'rev-parse',
                '--verify',
                '--quiet',
                'HEAD'
            ], {
                maxBytes: 1024
            });
            if (1 === head.status && '' === head.stderr) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `the repository of ${folder} has no commit`, 'HEAD', 'Commit first.');
        }
    }),
    "src/host/rust/answers.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            q: ()=>rustAnswers
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _crate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/rust/crate.ts");
        var _toolchain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/rust/toolchain.ts");
        var _toolchain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/rust/toolchain-file.ts");
        function rustAnswers(manifest, env) {
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(manifest);
            const told = once(()=>(0, _toolchain_file_js__WEBPACK_IMPORTED_MODULE_3__.$)(folder, env));
            return {
                toolchain: once(async ()=>(0, _toolchain_js__WEBPACK_IMPORTED_MODULE_2__.vh)(folder, await told())),
                metadata: once(async ()=>(0, _crate_js__WEBPACK_IMPORTED_MODULE_1__._6)(manifest, await told()))
            };
        }
        function once(ask) {
            let answer;
            return ()=>{
                answer ??= ask();
                return answer;
            };
        }
    }),
    "src/host/rust/crate.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BP: ()=>chooseCrate,
            J9: ()=>findManifest,
            _6: ()=>readMetadata,
            eU: ()=>requireVersion
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/mini/schemas.js");
        __webpack_require__("src/contract/json/schema.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/errors.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/process.ts");
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
            })),
            dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
                name: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
                path: zod_mini__WEBPACK_IMPORTED_MODULE_6__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP())
            }))
        });
        const metadataSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
            packages: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(packageSchema),
            workspace_root: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
            target_directory: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
            build_directory: zod_mini__WEBPACK_IMPORTED_MODULE_6__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP())
        });
        async function findManifest(manifestPath) {
            const absent = ()=>(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('CRATE_NOT_FOUND', `there is no file ${manifestPath}`, 'manifest-path');
            if ('Cargo.toml' !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(manifestPath)) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('CRATE_NOT_FOUND', `${manifestPath} is not called Cargo.toml`, 'manifest-path', `Name the file, such as ${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)('' === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(manifestPath) ? manifestPath : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifestPath), 'Cargo.toml')}`);
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(manifestPath)).catch((error)=>{
                if ((0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_4__.W0)(error)) return absent();
                throw (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_4__.dH)(error, manifestPath);
            });
        }
        async function readMetadata(manifest, env) {
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifest);
            let asked = folder;
            let answer = await askMetadata(manifest, asked, env);
            if (0 !== answer.status && /toolchain '[^']*' is not installed/.test(answer.stderr)) {
                asked = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(folder).root;
                answer = await askMetadata(manifest, asked, {
                    ...env,
                    RUSTUP_TOOLCHAIN: void 0
                });
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
        function chooseCrate(metadata, manifest, names, binaries) {
            const { packages } = metadata;
            const named = names.map((name)=>packages.find((of)=>of.name === name) ?? refuseAbsent(`package ${name}`, 'the packages', namesOf(packages)));
            const own = ()=>packages.find((of)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(of.manifest_path) === manifest) ?? onlyOneWith(packages, binaries);
            const [first = own(), ...others] = named;
            const chosen = [
                first,
                ...others
            ];
            for (const binary of binaries)requireOneWith(chosen, binary);
            const { license_file, readme } = first;
            return {
                name: first.name,
                version: first.version,
                folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(first.manifest_path),
                packages: namesOf(chosen),
                manifests: packages.map((of)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(of.manifest_path)),
                pathDependencies: packages.flatMap((of)=>of.dependencies.flatMap(({ path })=>path ?? [])),
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
        function requireOneWith(packages, binary) {
            const having = packages.filter((of)=>binariesOf(of).includes(binary));
            if (1 === having.length) return;
            const names = namesOf(packages).join(', ');
            if (0 === having.length) refuseAbsent(`binary ${binary}`, `the binaries of ${names}`, packages.flatMap(binariesOf));
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('CRATE_NOT_FOUND', `${namesOf(having).join(' and ')} both have a binary ${binary}`, 'package');
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
    "src/host/rust/toolchain-file.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>toldToolchain,
            c: ()=>pinnedToolchain
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/decisions/plan.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _disk_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/files.ts");
        const MAX_BYTES = 65536;
        async function pinnedToolchain(folder, root) {
            const file = await nearestFile(folder, root);
            if (!file) return;
            const place = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, file.path) || file.name;
            const channel = await readChannel(file, place);
            return void 0 === channel ? void 0 : exactVersionOf(channel, place);
        }
        async function toldToolchain(folder, env) {
            const { RUSTUP_TOOLCHAIN } = env;
            if (RUSTUP_TOOLCHAIN) return env;
            const file = await nearestFile(folder, void 0);
            const channel = file && await readChannel(file, file.path);
            if (void 0 === file || void 0 === channel) return env;
            if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(channel)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `${file.path}: the channel is not the name of a toolchain`, file.path);
            return {
                ...env,
                RUSTUP_TOOLCHAIN: channel
            };
        }
        async function nearestFile(folder, root) {
            for(let at = folder;; at = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)){
                for (const name of [
                    'rust-toolchain',
                    'rust-toolchain.toml'
                ]){
                    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, name);
                    const bytes = await (0, _disk_files_js__WEBPACK_IMPORTED_MODULE_3__.CB)(path, MAX_BYTES);
                    if (bytes) return {
                        path,
                        name,
                        text: bytes.toString('utf8')
                    };
                }
                if (at === root || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at) === at) return;
            }
        }
        async function readChannel({ name, text }, place) {
            const lines = text.trim().split(/\r?\n/);
            const [only] = lines;
            if ('rust-toolchain' === name && 1 === lines.length && only && !only.includes('=') && !only.startsWith('[')) return only.trim();
            const { parse } = await __webpack_require__.e("smol-toml").then(__webpack_require__.bind(__webpack_require__, "smol-toml/dist/index.js"));
            let file;
            try {
                file = parse(text);
            } catch (error) {
                return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `${place} is not TOML: ${String(error).split('\n')[0]}`, place);
            }
            const { toolchain } = file;
            if ('object' != typeof toolchain || null === toolchain) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `${place} has no table [toolchain]`, place);
            const { channel, path } = toolchain;
            if (void 0 !== path) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TOOLCHAIN_NOT_EXACT', `${place} names a path, not a version`, place);
            if (void 0 === channel) return;
            if ('string' != typeof channel) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `${place}: channel is not a string`, place);
            return channel;
        }
        function exactVersionOf(channel, place) {
            const version = /^([0-9]+\.[0-9]+\.[0-9]+(?:-beta(?:\.[0-9]+)?)?)-[a-z0-9_]+-[a-z0-9_-]+$/.exec(channel)?.[1];
            return (0, _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__.HC)(version ?? channel, place);
        }
    }),
    "src/host/rust/toolchain.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Qw: ()=>askCargo,
            Rf: ()=>askTarget,
            p7: ()=>environmentOf,
            tf: ()=>requireToolchain,
            vh: ()=>askToolchain
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/process.ts");
        const TIMEOUT = 600_000;
        const MAX_BYTES = 1048576;
        function question(cwd, env, code) {
            return {
                cwd,
                env,
                code,
                timeout: TIMEOUT,
                maxBytes: MAX_BYTES
            };
        }
        async function askToolchain(folder, env) {
            const asked = question(folder, env, 'TOOLCHAIN_MISMATCH');
            const { RUSTC } = env;
            const chosen = RUSTC || 'rustc';
            const sysroot = (await (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.J5)(chosen, [
                '--print',
                'sysroot'
            ], asked)).trim();
            const [rustc, cargo] = await Promise.all([
                ofToolchain(sysroot, 'rustc', env),
                ofToolchain(sysroot, 'cargo', env)
            ]);
            return {
                rustc,
                cargo,
                sysroot,
                ...await askVersion(rustc, asked)
            };
        }
        async function ofToolchain(sysroot, name, env) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sysroot, 'bin', 'win32' === process.platform ? `${name}.exe` : name);
            return await (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.TV)(path) ? path : (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.SG)(name, env);
        }
        async function askVersion(rustc, asked) {
            const text = await (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.J5)(rustc, [
                '-vV'
            ], asked);
            const lines = text.split(/\r?\n/).filter((line)=>'' !== line);
            const field = (name)=>lines.find((line)=>line.startsWith(`${name}: `))?.slice(name.length + 2);
            const version = field('release');
            if (void 0 === version) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TOOLCHAIN_MISMATCH', 'rustc -vV names no release', 'toolchain');
            return {
                version,
                commit: field('commit-hash') ?? 'unknown',
                host: field('host') ?? 'unknown',
                lines
            };
        }
        function environmentOf({ rustc, sysroot }, env) {
            return {
                ...env,
                RUSTC: rustc,
                RUSTUP_TOOLCHAIN: sysroot
            };
        }
        async function askCargo({ cargo, sysroot }, env) {
            return (await (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.J5)(cargo, [
                '-V'
            ], question(sysroot, env, 'TOOLCHAIN_MISMATCH'))).trim();
        }
        function requireToolchain(found, toolchain) {
            if (found.version !== toolchain) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TOOLCHAIN_MISMATCH', `rustc is ${found.version}, asked for is ${toolchain}`, 'toolchain');
        }
        async function askTarget(toolchain, env, target) {
            const args = [
                '--print',
                'target-libdir',
                '--print',
                'cfg',
                '--target',
                target
            ];
            const asked = question(toolchain.sysroot, env, 'TARGET_NOT_INSTALLED');
            const { status, stdout, stderr } = await (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.kA)(toolchain.rustc, args, asked);
            const [library, ...cfg] = stdout.split(/\r?\n/).filter((line)=>'' !== line);
            if (0 !== status || void 0 === library) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TARGET_NOT_INSTALLED', `rustc does not know ${target}: ${stderr.trim().slice(0, 500)}`, 'target');
            const isThere = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(library).then((found)=>found.isDirectory(), ()=>false);
            if (!isThere) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TARGET_NOT_INSTALLED', `the standard library of ${target} is not installed`, 'target', `Run rustup target add ${target} for this toolchain.`);
            return cfg;
        }
    }),
    "src/steps/read-contract.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>readContract
        });
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _contract_documents_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/documents/contract.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/paths.ts");
        var _contract_json_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/document.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/disk/files.ts");
        async function readContract(path) {
            const contract = (0, _contract_documents_contract_js__WEBPACK_IMPORTED_MODULE_1__.UA)(await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_4__.yu)(path, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.mu.maxBytes), path);
            const bytes = Buffer.from((0, _contract_documents_contract_js__WEBPACK_IMPORTED_MODULE_1__.G4)(contract));
            (0, _contract_json_document_js__WEBPACK_IMPORTED_MODULE_3__.CM)(bytes, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.mu, `the canonical form of ${path}`, 'Shorten its notes.');
            return {
                contract,
                bytes,
                sha256: (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes)
            };
        }
    })
};
