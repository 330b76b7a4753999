export const id = "cli-commands-plan";
export const ids = [
    "cli-commands-plan"
];
export const modules = {
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
    "src/cli/commands/plan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            plan: ()=>plan
        });
        var _host_store_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/store/open.ts");
        var _steps_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/steps/plan.ts");
        var _steps_release_index_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/steps/release-index/read.ts");
        var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/cli/commands/options.ts");
        async function plan(options, context) {
            const source = (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'source');
            const made = await (0, _steps_plan_js__WEBPACK_IMPORTED_MODULE_1__.F)({
                contract: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'contract'),
                manifestPath: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'manifestPath'),
                package: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'package'),
                version: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'version'),
                git_rev: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'gitRev'),
                toolchain: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'toolchain'),
                profile: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'profile'),
                targets: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.p_)(options, 'target'),
                includePlanned: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(options, 'includePlanned'),
                dist_revision: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'distRevision'),
                published: void 0 === source ? void 0 : await (0, _steps_release_index_read_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(await (0, _host_store_open_js__WEBPACK_IMPORTED_MODULE_0__.o)(source, context)),
                env: context.env
            });
            const lines = [
                `version ${made.version}, git_rev ${made.git_rev}, toolchain ${made.toolchain}, profile ${made.profile}, dist_revision ${made.dist_revision}`,
                ...made.matrix.include.map((job)=>`${job.target} on ${job.runner} (${job.support})`)
            ];
            return {
                json: made,
                lines
            };
        }
    }),
    "src/contract/decisions/plan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BV: ()=>tupleOfJob,
            Cs: ()=>makePlan,
            HC: ()=>parseToolchain,
            Ne: ()=>chooseRevision
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/decisions/revision.ts");
        const MAX_JOBS = 256;
        function makePlan(contract, request) {
            if (!contract.profiles.includes(request.profile)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PROFILE_UNKNOWN', `${request.profile} is not one of ${contract.profiles.join(', ')}`, 'profile');
            const include = choosePlatforms(contract, request).map(({ target, runner, os, arch, support })=>{
                (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.YI)({
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
                if (!_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.qU.safeParse(asked).success) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_TUPLE', `dist_revision ${JSON.stringify(asked.slice(0, 80))} must be r and a positive integer, or auto`, 'dist-revision');
                return asked;
            }
            if (!published) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('SOURCE_REQUIRED', 'dist-revision auto counts from a published index, and no source was given', 'dist-revision');
            return (0, _revision_js__WEBPACK_IMPORTED_MODULE_2__.fB)(published.index, published.folders, run);
        }
        const MOVING = /^(?:stable|beta|nightly)(?:-|$)|^[0-9]+(?:\.[0-9]+)?$/;
        function parseToolchain(text, place) {
            if (MOVING.test(text)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOOLCHAIN_NOT_EXACT', `${text} (${place}) is a channel that moves`, place);
            if (!_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.aG.safeParse(text).success) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_TUPLE', `toolchain ${JSON.stringify(text.slice(0, 80))} (${place}) is not a version`, place);
            return text;
        }
        function tupleOfJob(plan, target) {
            return (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.YI)({
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
                if ((0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_4__.W0)(error)) return absent();
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
    "src/steps/plan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>planRelease
        });
        var external_node_path_ = __webpack_require__("node:path");
        var plan = __webpack_require__("src/contract/decisions/plan.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var identity_version = __webpack_require__("src/contract/identity/version.ts");
        var working_tree = __webpack_require__("src/host/git/working-tree.ts");
        var rust_crate = __webpack_require__("src/host/rust/crate.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
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
            const { parse } = await __webpack_require__.e("smol-toml").then(__webpack_require__.bind(__webpack_require__, "smol-toml/dist/index.js"));
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
        var read_contract = __webpack_require__("src/steps/read-contract.ts");
        async function planRelease(request) {
            const { contract } = await (0, read_contract.J)(request.contract);
            const manifest = await (0, rust_crate.J9)(request.manifestPath ?? 'Cargo.toml');
            const folder = (0, external_node_path_.dirname)(manifest);
            const [metadata, head, root] = await Promise.all([
                (0, rust_crate._6)(manifest, request.env),
                (0, working_tree.Qo)(folder, request.env),
                (0, working_tree.Hn)(folder, request.env)
            ]);
            const crate = (0, rust_crate.BP)(metadata, manifest, request.package, contract.entrypoint.binaries);
            requireVersions(crate, request);
            if (void 0 !== request.git_rev) (0, working_tree.EU)(head, parseRevision(request.git_rev));
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
            if (void 0 !== version) (0, rust_crate.eU)(crate, version);
            const tagged = void 0 === tag ? void 0 : versionOfTag(tag, crate.version);
            if (void 0 !== tagged && tagged !== crate.version) (0, errors.TR)('VERSION_MISMATCH', `the tag is ${tag}, ${crate.name} has version ${crate.version}`, 'tag', '0.0.0' === crate.version ? `A Cargo.toml without version counts as 0.0.0; give it ${tagged}.` : void 0);
        }
        function versionOfTag(tag, version) {
            if (!/^[vV]?[0-9]/.test(tag)) return;
            const stated = identity_version.y.safeParse(tag.slice(1));
            if (tag.startsWith('v') && stated.success) return stated.data;
            return (0, errors.TR)('VERSION_MISMATCH', `the tag ${JSON.stringify(tag.slice(0, 80))} looks like a version, but is not vX.Y.Z`, 'tag', `Push the tag v${version}, or one that does not begin like a version.`);
        }
        function parseRevision(text) {
            const result = tuple.Gk.safeParse(text);
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
    "src/steps/read-contract.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>readContract
        });
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _contract_documents_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/documents/contract.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/paths.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/files.ts");
        async function readContract(path) {
            const bytes = await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_3__.yu)(path, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.mu.maxBytes);
            return {
                contract: (0, _contract_documents_contract_js__WEBPACK_IMPORTED_MODULE_1__.UA)(bytes, path),
                bytes,
                sha256: (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes)
            };
        }
    })
};
