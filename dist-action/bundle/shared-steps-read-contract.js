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
        var _documents_contract_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/documents/contract-fields.ts");
        var _documents_release_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/documents/release-plan.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/errors.ts");
        var _executable_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/executable/targets.ts");
        var _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _revision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/decisions/revision.ts");
        function makePlan(contract, request) {
            if (!contract.profiles.includes(request.profile)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('PROFILE_UNKNOWN', `${request.profile} is not one of ${contract.profiles.join(', ')}`, 'profile');
            const include = choosePlatforms(contract, request).map(({ target, runner, os, arch, support })=>{
                (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_5__.YI)({
                    ...identityOf(request),
                    target,
                    dist_revision: request.dist_revision
                });
                if (false === request.selfHosted && !(0, _documents_contract_fields_js__WEBPACK_IMPORTED_MODULE_1__.eU)(runner)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('RUNNER_NOT_HOSTED', `${target} is built on ${(0, _documents_contract_fields_js__WEBPACK_IMPORTED_MODULE_1__.WE)(runner)}, which is none of GitHub's runners`, 'self-hosted');
                return {
                    target,
                    runner,
                    os,
                    arch,
                    support,
                    experimental: 'planned' === support
                };
            });
            if (0 === include.length) (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('MATRIX_EMPTY', 'the contract has no platform that may be built here', 'targets');
            if (include.length > _documents_release_plan_js__WEBPACK_IMPORTED_MODULE_2__.Eu) (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('MATRIX_TOO_LARGE', `${include.length} jobs are more than ${_documents_release_plan_js__WEBPACK_IMPORTED_MODULE_2__.Eu}`, 'targets');
            for (const { target } of include)(0, _executable_targets_js__WEBPACK_IMPORTED_MODULE_4__.h)(target);
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
                if (!platform) (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('TARGET_UNKNOWN', `${target} is not one of ${contract.platforms.map((of)=>of.target).join(', ')}`, 'targets');
                if ('planned' === platform.support && !request.includePlanned) (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('TARGET_PLANNED', `${target} is only planned in this contract`, 'targets');
            }
            return contract.platforms.filter((platform)=>request.targets.length > 0 ? request.targets.includes(platform.target) : 'planned' !== platform.support || request.includePlanned);
        }
        const REVISION_OR_AUTO = {
            ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_5__.x.dist_revision,
            words: `${_identity_tuple_js__WEBPACK_IMPORTED_MODULE_5__.x.dist_revision.words}, or auto`
        };
        function chooseRevision(asked, run, published) {
            if ('auto' !== asked) {
                if (!REVISION_OR_AUTO.is(asked)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('INVALID_TUPLE', `dist_revision ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_7__.TL)(asked)} ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_7__.Y3)(REVISION_OR_AUTO, asked)}`, 'dist-revision');
                return asked;
            }
            if (!published) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('SOURCE_REQUIRED', 'dist-revision auto counts from a published index, and no source was given', 'dist-revision');
            return (0, _revision_js__WEBPACK_IMPORTED_MODULE_6__.fB)(published.index, published.folders, run);
        }
        const MOVING = /^(?:stable|beta|nightly)(?:-|$)|^[0-9]+(?:\.[0-9]+)?$/;
        function parseToolchain(text, place) {
            if (MOVING.test(text)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('TOOLCHAIN_NOT_EXACT', `${text} (${place}) is a channel that moves`, place);
            if (!_identity_tuple_js__WEBPACK_IMPORTED_MODULE_5__.aG.safeParse(text).success) (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('INVALID_TUPLE', `toolchain ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_7__.TL)(text)} (${place}) ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_7__.Y3)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_5__.x.toolchain, text)}`, place);
            return text;
        }
        function tupleOfJob(plan, target) {
            return (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_5__.YI)({
                ...identityOf(plan),
                target,
                dist_revision: plan.dist_revision
            });
        }
    }),
    "src/contract/documents/dependencies.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            b: ()=>dependencyOf,
            h: ()=>dependenciesOf
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/documents/provenance.ts");
        const CRATES_IO = [
            'registry+https://github.com/rust-lang/crates.io-index',
            'sparse+https://index.crates.io/'
        ];
        function dependencyOf({ name, version, source, checksum }) {
            const purl = `pkg:cargo/${encodeURIComponent(name)}@${encodeURIComponent(version)}`;
            const [, url = '', commit] = /^git\+([^#]+)#([0-9a-f]{40,64})$/.exec(source) ?? [];
            if (void 0 !== commit) return {
                uri: `${purl}?vcs_url=${encodeURIComponent(`git+${publicAddress(url)}@${commit}`)}`,
                digest: {
                    gitCommit: commit
                }
            };
            const registry = publicAddress(source.replace(/^registry\+/, ''));
            if (void 0 === checksum || !/^[0-9a-f]{64}$/.test(checksum)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PROVENANCE_MISMATCH', `Cargo.lock has no digest for ${name} ${version} from ${registry}`, 'Cargo.lock');
            const elsewhere = CRATES_IO.includes(source) ? '' : `?repository_url=${encodeURIComponent(registry)}`;
            return {
                uri: `${purl}${elsewhere}`,
                digest: {
                    sha256: checksum
                }
            };
        }
        function publicAddress(url) {
            const [, scheme = '', user, rest = ''] = /^((?:[a-z][a-z0-9+.-]*:\/\/)?)(?:([^/]*)@)?([^?#]*)/i.exec(url) ?? [];
            const isAccount = /(?:^|\+)ssh:\/\/$/i.test(scheme) && void 0 !== user && !user.includes(':');
            return `${scheme}${isAccount ? `${user}@` : ''}${rest}`;
        }
        function dependenciesOf(own, crates) {
            const sorted = new Map(crates.map(dependencyOf).map((dependency)=>[
                    dependency.uri,
                    dependency
                ]));
            const all = [
                ...own,
                ...[
                    ...sorted.values()
                ].sort((a, b)=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a.uri, b.uri))
            ];
            if (all.length > _provenance_js__WEBPACK_IMPORTED_MODULE_2__.jW.dependencies) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${all.length} dependencies are more than ${_provenance_js__WEBPACK_IMPORTED_MODULE_2__.jW.dependencies}`, 'Cargo.lock');
            return all;
        }
    }),
    "src/host/git/checkout/tracked.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>trackedFiles,
            ys: ()=>trackedSomewhere
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _disk_in_the_way_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/disk/in-the-way.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/git/reading.ts");
        const LISTING = {
            maxBytes: 67108864
        };
        class TrackedFiles {
            root;
            files;
            submodules;
            env;
            #inside = new Map();
            constructor(root, files, submodules, env){
                this.root = root;
                this.files = files;
                this.submodules = submodules;
                this.env = env;
            }
            async has(path) {
                return await this.modeOf(path) !== void 0;
            }
            async modeOf(path) {
                const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch((error)=>{
                    if ((0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__.W0)(error)) return;
                    throw (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__.dH)(error, path);
                });
                if (void 0 === real) return;
                const within = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
                const mode = this.files.get(within);
                if (void 0 !== mode) return mode;
                const submodule = this.submodules.find((folder)=>within.startsWith(`${folder}/`));
                return void 0 === submodule ? void 0 : (await this.#of(submodule)).modeOf(real);
            }
            #of(submodule) {
                const known = this.#inside.get(submodule) ?? trackedFiles((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, submodule), this.env);
                this.#inside.set(submodule, known);
                return known;
            }
        }
        async function trackedFiles(root, env) {
            const { tracked, hidden } = await listTracked(root, env);
            await refuseHidden(root, hidden);
            return tracked;
        }
        async function trackedSomewhere(root, env) {
            return (await listTracked(root, env)).tracked;
        }
        async function listTracked(root, env) {
            const listed = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_5__.l)(root, env).askOrRefuse([
                'ls-files',
                '-s',
                '-v',
                '-z',
                '--full-name'
            ], LISTING);
            const files = new Map();
            const submodules = [];
            const hidden = [];
            for (const entry of listed.toString().split('\0')){
                const [, tag, mode, path] = /^(\S) (\d{6}) [0-9a-f]+ \d\t(.+)$/s.exec(entry) ?? [];
                if (void 0 !== tag && void 0 !== path) {
                    if ('160000' === mode) submodules.push(path);
                    else if ('120000' !== mode) files.set(path, '100755' === mode ? '0755' : '0644');
                    if ('H' !== tag) hidden.push(path);
                }
            }
            return {
                tracked: new TrackedFiles(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), files, submodules, env),
                hidden
            };
        }
        async function refuseHidden(root, hidden) {
            for (const path of hidden)if (await (0, _disk_in_the_way_js__WEBPACK_IMPORTED_MODULE_4__.$B)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('SOURCE_NOT_IN_COMMIT', `git is told not to look at ${JSON.stringify(path)}, which may be other than in the commit`, path, `Run git update-index --no-assume-unchanged --no-skip-worktree -- ${JSON.stringify(path)}.`);
        }
    }),
    "src/host/rust/answers.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            q: ()=>rustAnswers
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _crate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/rust/crate.ts");
        var _rustup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/rust/rustup.ts");
        var _toolchain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/rust/toolchain.ts");
        var _toolchain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/rust/toolchain-file.ts");
        function rustAnswers(manifest, env) {
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(manifest);
            const told = once(()=>(0, _toolchain_file_js__WEBPACK_IMPORTED_MODULE_4__.$)(folder, env));
            let placed;
            let asked;
            const askToolchain = async ()=>{
                placed = told().then((known)=>(0, _toolchain_js__WEBPACK_IMPORTED_MODULE_3__.vZ)(folder, known));
                return (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_3__.jg)(await placed, folder, await told());
            };
            const targets = new Map();
            const askTargets = async (toolchain)=>{
                const own = await asked?.catch(()=>void 0);
                const found = own?.version === toolchain ? own : await (0, _rustup_js__WEBPACK_IMPORTED_MODULE_2__.Y)(folder, await told(), toolchain);
                return found && (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_3__.V2)(found, env);
            };
            return {
                toolchain: ()=>{
                    asked ??= askToolchain();
                    return asked;
                },
                metadata: once(async ()=>{
                    await placed?.catch(()=>{});
                    return (0, _crate_js__WEBPACK_IMPORTED_MODULE_1__._6)(manifest, await told());
                }),
                targets: (toolchain)=>{
                    const listed = targets.get(toolchain) ?? askTargets(toolchain);
                    targets.set(toolchain, listed);
                    return listed;
                }
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
    "src/host/rust/build/cargo-config.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            fO: ()=>asTable,
            ow: ()=>configuredRustflags,
            qx: ()=>readConfigurations
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _disk_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/files.ts");
        var _toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/rust/toml.ts");
        const MAX_CONFIG = 1048576;
        const MAX_INCLUDES = 8;
        const MAX_INCLUDED = 64;
        function configuredRustflags(configurations, env, target, cfg) {
            const files = configurations.map(({ table })=>table);
            const of = (path, variable)=>[
                    ...joinFlags(files.map((file)=>lookUp(file, path))),
                    ...words(void 0 === variable ? void 0 : env[variable])
                ];
            const keys = [
                ...new Set(files.flatMap((file)=>Object.keys(asTable(lookUp(file, [
                        'target'
                    ])))))
            ].sort();
            const targets = [
                ...of([
                    'target',
                    target,
                    'rustflags'
                ], `CARGO_TARGET_${target.toUpperCase().replace(/[-.]/g, '_')}_RUSTFLAGS`),
                ...keys.filter((key)=>matchesCfg(key, cfg)).flatMap((key)=>of([
                        'target',
                        key,
                        'rustflags'
                    ]))
            ];
            return targets.length > 0 ? targets : of([
                'build',
                'rustflags'
            ], 'CARGO_BUILD_RUSTFLAGS');
        }
        async function readConfigurations(folder, cargoHome) {
            const folders = [];
            for(let at = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder);; at = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)){
                folders.push((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, '.cargo'));
                if ((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at) === at) break;
            }
            const nearestFirst = [
                ...new Set([
                    ...folders,
                    (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cargoHome)
                ])
            ];
            const files = await Promise.all(nearestFirst.reverse().map(readConfig));
            return files.flat();
        }
        async function readConfig(folder) {
            for (const name of [
                'config',
                'config.toml'
            ]){
                const file = await readToml((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name), 0, {
                    files: 0
                });
                if (file) return file;
            }
            return [];
        }
        async function readToml(path, depth, read) {
            if (++read.files > MAX_INCLUDED) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('CARGO_FAILED', `${path} is one of more than ${MAX_INCLUDED} files that include one another`, path);
            const bytes = await (0, _disk_files_js__WEBPACK_IMPORTED_MODULE_2__.CB)(path, MAX_CONFIG);
            if (!bytes) return;
            const table = await (0, _toml_js__WEBPACK_IMPORTED_MODULE_3__.M)(bytes.toString('utf8'), path, 'CARGO_FAILED');
            if (depth >= MAX_INCLUDES) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('CARGO_FAILED', `${path} is included too deeply`, path);
            const includes = [
                lookUp(table, [
                    'include'
                ])
            ].flat().flatMap((item)=>{
                const name = 'string' == typeof item ? item : lookUp(asTable(item), [
                    'path'
                ]);
                return 'string' == typeof name ? [
                    (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), name)
                ] : [];
            });
            const included = await Promise.all(includes.map((file)=>readToml(file, depth + 1, read)));
            return [
                ...included.flatMap((files)=>files ?? []),
                {
                    path,
                    table
                }
            ];
        }
        function joinFlags(values) {
            return values.reduce((flags, value)=>{
                if ('string' == typeof value) return words(value);
                return Array.isArray(value) ? flags.concat(value.map(String)) : flags;
            }, []);
        }
        function words(text) {
            return (text ?? '').split(/\s+/).filter((word)=>'' !== word);
        }
        function lookUp(table, path) {
            return path.reduce((value, key)=>asTable(value)[key], table);
        }
        function asTable(value) {
            return 'object' != typeof value || null === value || Array.isArray(value) ? {} : value;
        }
        const MAX_LEVELS = 128;
        function matchesCfg(key, cfg) {
            const body = /^cfg\((.*)\)$/s.exec(key.trim())?.[1];
            if (void 0 === body) return false;
            const tokens = body.match(/[A-Za-z_][A-Za-z0-9_-]*|"[^"]*"|[(),=]/g) ?? [];
            let [at, level] = [
                0,
                0
            ];
            const list = ()=>{
                const results = [];
                if (++level > MAX_LEVELS) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('CARGO_FAILED', `the key ${key.slice(0, 80)} is nested deeper than ${MAX_LEVELS} levels`, 'target');
                for(at++; at < tokens.length && ')' !== tokens[at];)if (',' === tokens[at]) at++;
                else results.push(predicate());
                at++;
                level--;
                return results;
            };
            const predicate = ()=>{
                const name = tokens[at++] ?? '';
                if ('(' === tokens[at]) {
                    const results = list();
                    return 'not' === name ? !results[0] : 'any' === name ? results.some(Boolean) : 'all' === name && results.every(Boolean);
                }
                if ('=' !== tokens[at]) return 'true' === name || cfg.includes(name);
                at += 2;
                return cfg.includes(`${name}=${tokens[at - 1]}`);
            };
            return predicate();
        }
    }),
    "src/host/rust/build/manifest-file.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>readManifest
        });
        var _disk_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/disk/files.ts");
        var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/rust/toml.ts");
        const MAX_MANIFEST = 4194304;
        async function readManifest(path) {
            const bytes = await (0, _disk_files_js__WEBPACK_IMPORTED_MODULE_0__.CB)(path, MAX_MANIFEST);
            return (0, _toml_js__WEBPACK_IMPORTED_MODULE_1__.M)(bytes?.toString('utf8') ?? '', path, 'CRATE_NOT_FOUND');
        }
    }),
    "src/host/rust/build/places.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ch: ()=>findPlaces,
            Qy: ()=>withFolders,
            Wx: ()=>homeFolder,
            ic: ()=>cargoHome,
            rk: ()=>withPlaceholders
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:os");
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:path");
        function cargoHome(env) {
            const { CARGO_HOME } = env;
            return CARGO_HOME ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(CARGO_HOME) : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeFolder(env), '.cargo');
        }
        function homeFolder({ HOME, USERPROFILE }) {
            try {
                return ('win32' === process.platform ? USERPROFILE : HOME) ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
            } catch  {
                return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(process.cwd()).root;
            }
        }
        async function findPlaces(root, crate, toolchain, env) {
            const places = [
                {
                    path: root,
                    binary: '/src',
                    document: '$ROOT'
                },
                {
                    path: crate.targetDirectory,
                    binary: '/target',
                    document: '$TARGET_DIR'
                },
                {
                    path: crate.buildDirectory,
                    binary: '/target',
                    document: '$TARGET_DIR'
                },
                {
                    path: cargoHome(env),
                    binary: '/cargo',
                    document: '$CARGO_HOME'
                },
                {
                    path: toolchain.sysroot,
                    document: '$SYSROOT'
                },
                {
                    path: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(toolchain.sysroot, 'lib', 'rustlib', 'src', 'rust'),
                    binary: `/rustc/${toolchain.commit}`,
                    document: '$RUST_SRC'
                },
                {
                    path: homeFolder(env),
                    document: '$HOME'
                }
            ];
            const real = await Promise.all(places.map(async (place)=>({
                    ...place,
                    path: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place.path).catch(()=>place.path)
                })));
            const once = new Map([
                ...places,
                ...real
            ].reverse().map((place)=>[
                    place.path,
                    place
                ]));
            return [
                ...once.values()
            ].filter((place)=>place.path.length > 1).sort((a, b)=>a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
        }
        function withPlaceholders(words, places) {
            const longestFirst = [
                ...places
            ].reverse();
            return words.map((word)=>longestFirst.reduce((text, { path, document })=>replaceFolder(text, path, document), word));
        }
        function replaceFolder(text, path, by) {
            const [first = '', ...rest] = text.split(path);
            return rest.reduce((done, after)=>`${done}${/^(?:[/\\=:;,"' ]|$)/.test(after) ? by : path}${after}`, first);
        }
        function withFolders(words, places) {
            const folders = new Map([
                ...places
            ].reverse().map(({ document, path })=>[
                    document,
                    path
                ]));
            return words.map((word)=>word.replaceAll(/\$[A-Z_]+/g, (name)=>folders.get(name) ?? name));
        }
    }),
    "src/host/rust/cargo-lock.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R$: ()=>parseCargoLock,
            YL: ()=>readCargoLock,
            cR: ()=>packageSpec,
            pr: ()=>cargoLockPath
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _contract_text_line_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/line-ends.ts");
        var _disk_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/files.ts");
        var _toml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/rust/toml.ts");
        const MAX_LOCK = 67108864;
        function packageSpec({ name, version }, locked) {
            return locked.filter((of)=>of.name === name).length > 1 ? `${name}@${version}` : name;
        }
        function cargoLockPath(workspaceRoot) {
            return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspaceRoot, 'Cargo.lock');
        }
        async function readCargoLock(workspaceRoot) {
            const bytes = await (0, _disk_files_js__WEBPACK_IMPORTED_MODULE_3__.CB)(cargoLockPath(workspaceRoot), MAX_LOCK);
            return bytes && (0, _contract_text_line_ends_js__WEBPACK_IMPORTED_MODULE_2__.$A)(bytes);
        }
        async function parseCargoLock(lock, place) {
            const table = await (0, _toml_js__WEBPACK_IMPORTED_MODULE_4__.M)(Buffer.from(lock).toString('utf8'), place, 'CARGO_FAILED');
            const { version: format = 1, package: packages = [], metadata = {} } = table;
            if ('number' != typeof format) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('CARGO_FAILED', `${place}: version is no number`, place);
            if (!Array.isArray(packages)) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('CARGO_FAILED', `${place} names no packages`, place);
            const read = packages.flatMap((entry)=>{
                const { name, version, source, checksum } = fieldsOf(entry);
                if (void 0 === name || void 0 === version) return [];
                const older = fieldsOf(metadata)[`checksum ${name} ${version} (${source})`];
                return [
                    {
                        name,
                        version,
                        source,
                        checksum: checksum ?? older
                    }
                ];
            });
            return {
                format,
                packages: read
            };
        }
        function fieldsOf(value) {
            const entries = 'object' == typeof value && null !== value ? Object.entries(value) : [];
            return Object.fromEntries(entries.filter((entry)=>'string' == typeof entry[1]));
        }
    }),
    "src/host/rust/commit/sources-of-commit.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            dI: ()=>requireDistantOfCommit,
            mT: ()=>requireSourcesOfCommit,
            am: ()=>requireSourcesThere
        });
        var external_node_path_ = __webpack_require__("node:path");
        var errors = __webpack_require__("src/contract/errors.ts");
        var in_the_way = __webpack_require__("src/host/disk/in-the-way.ts");
        var cargo_lock = __webpack_require__("src/host/rust/cargo-lock.ts");
        var crate_files = __webpack_require__("src/host/rust/crate-files.ts");
        var cargo_config = __webpack_require__("src/host/rust/build/cargo-config.ts");
        var manifest_file = __webpack_require__("src/host/rust/build/manifest-file.ts");
        const KINDS = [
            'dependencies',
            'build-dependencies'
        ];
        async function distantPathDependencies({ workspaceRoot, pathDependencies }, locked) {
            const own = new Set(locked.filter(({ source })=>void 0 === source).map(({ name })=>name));
            const isTaken = ({ name })=>own.has(name);
            const root = await manifestIn(workspaceRoot);
            const found = new Set(overridesOf(root).filter(isTaken).map(({ path })=>(0, external_node_path_.resolve)(workspaceRoot, path)));
            const folders = new Set([
                ...found,
                ...pathDependencies
            ]);
            for (const folder of folders)for (const { path } of dependenciesOf(await manifestIn(folder)).filter(isTaken)){
                const inner = (0, external_node_path_.resolve)(folder, path);
                if (!folders.has(inner)) found.add(inner);
                folders.add(inner);
            }
            return [
                ...found
            ];
        }
        async function manifestIn(folder) {
            return (0, manifest_file.W)((0, external_node_path_.join)(folder, 'Cargo.toml')).catch((error)=>{
                if (error instanceof errors.Vl && 'CRATE_NOT_FOUND' === error.code) return {};
                throw error;
            });
        }
        function dependenciesOf(manifest) {
            const tables = [
                manifest,
                ...Object.values((0, cargo_config.fO)(manifest.target)).map(cargo_config.fO)
            ];
            return tables.flatMap((table)=>KINDS.flatMap((kind)=>pathsIn((0, cargo_config.fO)(table[kind]))));
        }
        function overridesOf({ patch, replace }) {
            const replaced = pathsIn((0, cargo_config.fO)(replace)).map(({ name, path })=>({
                    name: name.replace(/[:@].*$/, ''),
                    path
                }));
            return [
                ...Object.values((0, cargo_config.fO)(patch)).flatMap((of)=>pathsIn((0, cargo_config.fO)(of))),
                ...replaced
            ];
        }
        function pathsIn(table) {
            return Object.entries(table).flatMap(([key, of])=>{
                const { path, package: renamed } = (0, cargo_config.fO)(of);
                return 'string' == typeof path ? [
                    {
                        name: 'string' == typeof renamed ? renamed : key,
                        path
                    }
                ] : [];
            });
        }
        async function requireSourcesOfCommit(crate, tracked) {
            for (const path of (await decisiveFiles(crate)))if (!await tracked.has(path)) refuseNotInCommit(path);
        }
        async function requireSourcesThere(crate, tracked) {
            for (const path of (await decisiveFiles(crate))){
                const within = (0, external_node_path_.relative)(tracked.root, path);
                const isOutside = /^\.\.(?:[/\\]|$)/.test(within) || (0, external_node_path_.isAbsolute)(within);
                if ((isOutside || await (0, in_the_way.$B)(path)) && !await tracked.has(path)) refuseNotInCommit(path);
            }
        }
        async function decisiveFiles({ workspaceRoot, manifests, pathDependencies }) {
            const lock = (0, cargo_lock.pr)(workspaceRoot);
            const dependencies = pathDependencies.map((folder)=>(0, external_node_path_.join)(folder, 'Cargo.toml'));
            const root = (0, external_node_path_.join)(workspaceRoot, 'Cargo.toml');
            return new Set([
                ...manifests,
                root,
                ...dependencies,
                ...await (0, in_the_way.$B)(lock) ? [
                    lock
                ] : []
            ]);
        }
        async function requireDistantOfCommit(crate, locked, tracked) {
            const folders = await distantPathDependencies(crate, locked);
            for (const path of folders.map((folder)=>(0, external_node_path_.join)(folder, 'Cargo.toml')))if (!await tracked.has(path)) refuseNotInCommit(path);
            for (const path of crate.entries)if (await (0, in_the_way.$B)(path) && await (0, crate_files.Ee)(tracked.root, path) === void 0) refuseNotInCommit(path);
        }
        function refuseNotInCommit(path) {
            return (0, errors.TR)('SOURCE_NOT_IN_COMMIT', `${path} takes part in the build and is not in the commit`, path);
        }
    }),
    "src/host/rust/crate-files.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            E2: ()=>splitIncludes,
            Ee: ()=>ifInside,
            Mc: ()=>entriesOf,
            VS: ()=>matchingFiles,
            VV: ()=>modeOf,
            fo: ()=>isFile,
            i_: ()=>includedFiles,
            nx: ()=>inside,
            tG: ()=>requireBinary
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_file_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/file-path.ts");
        var _contract_identity_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/version.ts");
        var _contract_text_glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/text/glob.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/disk/file-errors.ts");
        const MAX_FILES = 10_000;
        function splitIncludes(patterns, crate, targetDirectory) {
            const inTree = [];
            const built = [];
            for (const pattern of patterns){
                const segments = parsePattern(pattern);
                const [first, ...rest] = segments;
                const firstOpen = segments.findIndex((segment)=>/[*?]/.test(segment));
                const named = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(crate, segments.slice(0, -1 === firstOpen ? void 0 : firstOpen).join('/'), node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
                if ('target' === first && rest.length > 0) built.push(rest.join('/'));
                else if (named.startsWith((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(targetDirectory, node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) && (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(crate, segments.join('/')) !== targetDirectory) built.push((0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(targetDirectory, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(crate, segments.join('/'))).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'));
                else inTree.push(pattern);
            }
            return {
                inTree,
                built
            };
        }
        async function includedFiles(patterns, crate, root, skip) {
            const found = new Set();
            for (const pattern of patterns){
                const paths = await matchingFiles(pattern, crate, skip);
                if (0 === paths.size) await refuseNone(pattern, crate);
                for (const path of paths)found.add(path);
            }
            return Promise.all([
                ...found
            ].map(async (source)=>({
                    path: (0, _contract_identity_file_path_js__WEBPACK_IMPORTED_MODULE_4__.p4)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(crate, source).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/')),
                    mode: await modeOf(source),
                    source: await inside(root, source)
                })));
        }
        async function refuseNone(pattern, crate) {
            const isFolder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(crate, pattern)).then((found)=>found.isDirectory(), ()=>false);
            const what = isFolder ? 'is a folder' : 'matches no file';
            const hint = isFolder ? `To pack what is in it, give ${JSON.stringify(`${pattern}/**`)}.` : void 0;
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('INCLUDE_NOT_FOUND', `${JSON.stringify(pattern)} ${what}`, 'include', hint);
        }
        function parsePattern(pattern) {
            const segments = pattern.replace(/^(?:\.\/)+/, '').split('/');
            const isOdd = segments.some((segment)=>'' === segment || '.' === segment || '..' === segment);
            if (isOdd || /[\\\0\r\n]/.test(pattern) || /^[A-Za-z]:/.test(pattern)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('INVALID_INPUT', `${JSON.stringify(pattern)} must be a relative pattern with / and without . or ..`, 'include');
            const once = segments.filter((segment, index)=>'**' !== segment || '**' !== segments[index - 1]);
            return '**' === once.at(-1) ? [
                ...once,
                '*'
            ] : once;
        }
        async function matchingFiles(pattern, folder, skip) {
            const found = new Set();
            await expand(folder, parsePattern(pattern), skip, found);
            return found;
        }
        async function expand(folder, segments, skip, found) {
            const [segment, ...rest] = segments;
            if (void 0 === segment) {
                if (await isFile(folder)) found.add(folder);
                if (found.size > MAX_FILES) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('TOO_LARGE', `include names more than ${MAX_FILES} files`, 'include');
                return;
            }
            if (skip.includes(folder)) return;
            if (!/[*?]/.test(segment)) return expand((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, await asSpelled(folder, segment)), rest, skip, found);
            if ('**' === segment) await expand(folder, rest, skip, found);
            for (const entry of (await entriesOf(folder))){
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
                if ('**' === segment) {
                    if (entry.isDirectory() && !entry.name.startsWith('.')) await expand(path, segments, skip, found);
                } else if (fits(entry.name, segment) && (0 === rest.length || entry.isDirectory())) await expand(path, rest, skip, found);
            }
        }
        async function asSpelled(folder, name) {
            if (/^[\x20-\x7e]*$/.test(name)) return name;
            const names = (await entriesOf(folder)).map((entry)=>entry.name);
            return names.includes(name) ? name : names.find((other)=>(0, _contract_identity_file_path_js__WEBPACK_IMPORTED_MODULE_4__.p4)(other) === (0, _contract_identity_file_path_js__WEBPACK_IMPORTED_MODULE_4__.p4)(name)) ?? name;
        }
        function fits(name, segment) {
            return (0, _contract_text_glob_js__WEBPACK_IMPORTED_MODULE_7__.k)((0, _contract_identity_file_path_js__WEBPACK_IMPORTED_MODULE_4__.p4)(segment), (0, _contract_identity_file_path_js__WEBPACK_IMPORTED_MODULE_4__.p4)(name)) && (segment.startsWith('.') || !name.startsWith('.'));
        }
        const NO_LINK = 'Put the file itself in the place of the link: what is elsewhere may be another file tomorrow.';
        async function inside(root, path) {
            return await ifInside(root, path) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('INVALID_PATH', `${path} leads out of the repository`, path, NO_LINK);
        }
        async function ifInside(root, path) {
            const [top, real] = await Promise.all([
                (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root),
                (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path)
            ]);
            return real.startsWith(top.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? top : `${top}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) ? real : void 0;
        }
        async function modeOf(path) {
            return (0o100 & (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).mode) === 0 ? '0644' : '0755';
        }
        async function isFile(path) {
            try {
                return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
            } catch (error) {
                if ((0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.W0)(error)) return false;
                throw (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.dH)(error, path);
            }
        }
        async function entriesOf(folder) {
            try {
                return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, {
                    withFileTypes: true
                })).sort((a, b)=>(0, _contract_identity_version_js__WEBPACK_IMPORTED_MODULE_5__.Xo)(a.name, b.name));
            } catch (error) {
                if ((0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.W0)(error)) return [];
                throw (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.dH)(error, folder);
            }
        }
        async function requireBinary(path) {
            const isReadable = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK).then(()=>isFile(path), ()=>false);
            return isReadable ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path) : (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('CRATE_NOT_FOUND', `${path} is not a readable file`, 'binary');
        }
    }),
    "src/host/rust/crate.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BP: ()=>chooseCrate,
            DT: ()=>packagesOf,
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
            edition: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
            rust_version: zod_mini__WEBPACK_IMPORTED_MODULE_6__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()),
            features: zod_mini__WEBPACK_IMPORTED_MODULE_6__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP())),
            targets: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
                name: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()),
                src_path: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
                'required-features': zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()))
            })),
            dependencies: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
                name: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
                rename: zod_mini__WEBPACK_IMPORTED_MODULE_6__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()),
                path: zod_mini__WEBPACK_IMPORTED_MODULE_6__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()),
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_6__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()),
                target: zod_mini__WEBPACK_IMPORTED_MODULE_6__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()),
                optional: zod_mini__WEBPACK_IMPORTED_MODULE_6__.zMY()
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
                versions: new Map(chosen.map((of)=>[
                        of.name,
                        of.version
                    ])),
                entries: chosen.flatMap((of)=>entriesOf(of, binaries)),
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
        function packagesOf({ packages }, crate) {
            return packages.filter(({ name })=>crate.packages.includes(name));
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
        const BUILT = [
            'lib',
            'rlib',
            'dylib',
            'proc-macro',
            'custom-build'
        ];
        function entriesOf({ targets }, binaries) {
            const isBuilt = ({ name, kind })=>kind.some((one)=>BUILT.includes(one)) || kind.includes('bin') && binaries.includes(name);
            return targets.filter(isBuilt).map((of)=>of.src_path);
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
    "src/host/rust/preflight/features.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ft: ()=>binariesLacking,
            L1: ()=>switchedOn,
            i7: ()=>requireBinaryFeatures,
            zi: ()=>requireFeatures
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _contract_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/text/nearest.ts");
        function requireFeatures(selected, { features }) {
            for (const feature of features){
                const [owner, name] = splitFeature(feature);
                const owners = void 0 === owner ? selected : selected.filter((of)=>of.name === owner);
                if (owners.some((of)=>Object.hasOwn(of.features, name))) continue;
                const isOfDependency = void 0 !== owner && 0 === owners.length && selected.some((of)=>dependencyNames(of).includes(owner));
                if (isOfDependency) continue;
                const all = (owners.length > 0 ? owners : selected).flatMap((of)=>Object.keys(of.features)).sort();
                const nearest = (0, _contract_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__.q)(name, all);
                (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('FEATURE_UNKNOWN', `${selected.map((of)=>of.name).join(', ')} has no feature ${feature}; there is ${all.join(', ') || 'none'}`, 'features', void 0 === nearest ? void 0 : `Did you mean ${nearest}?`);
            }
        }
        function requireBinaryFeatures(selected, binaries, asked) {
            for (const of of selected)for (const { name, lacking } of binariesLacking(of, asked))if (binaries.includes(name) && 0 !== lacking.length) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('FEATURES_REQUIRED', `the binary ${name} of ${of.name} requires features that are not asked for: ${lacking.join(', ')}`, 'features');
        }
        function binariesLacking(of, asked) {
            const { features } = switchedOn(of, asked);
            return of.targets.filter(({ kind })=>kind.includes('bin')).map(({ name, 'required-features': required = [] })=>({
                    name,
                    lacking: required.filter((feature)=>!feature.includes('/') && !features.has(feature))
                }));
        }
        function switchedOn(of, { features, defaultFeatures }) {
            const asked = features.flatMap((feature)=>{
                const [owner, name] = splitFeature(feature);
                return void 0 === owner || owner === of.name ? [
                    name
                ] : [
                    feature
                ];
            });
            const waiting = [
                ...defaultFeatures ? [
                    'default'
                ] : [],
                ...asked
            ];
            const on = new Set();
            const dependencies = new Set();
            for(let word = waiting.pop(); void 0 !== word; word = waiting.pop()){
                const [owner, name] = splitFeature(word);
                if (owner?.endsWith('?')) continue;
                if (word.startsWith('dep:') || void 0 !== owner) dependencies.add(owner ?? name.slice(4));
                const feature = owner ?? name;
                if (!on.has(feature) && Object.hasOwn(of.features, feature)) {
                    on.add(feature);
                    for (const next of of.features[feature] ?? [])waiting.push(next);
                }
            }
            return {
                features: on,
                dependencies
            };
        }
        function splitFeature(feature) {
            const at = feature.indexOf('/');
            return at < 0 ? [
                void 0,
                feature
            ] : [
                feature.slice(0, at),
                feature.slice(at + 1)
            ];
        }
        function dependencyNames(of) {
            return of.dependencies.map(({ name, rename })=>rename ?? name);
        }
    }),
    "src/host/rust/preflight/lock.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>requireLock
        });
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _contract_documents_dependencies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/documents/dependencies.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _cargo_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/rust/cargo-lock.ts");
        var _minimum_toolchain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/rust/preflight/minimum-toolchain.ts");
        const FORMATS = {
            2: '1.38',
            3: '1.53',
            4: '1.78'
        };
        async function requireLock(workspaceRoot, members, toolchain) {
            const path = (0, _cargo_lock_js__WEBPACK_IMPORTED_MODULE_3__.pr)(workspaceRoot);
            const bytes = await (0, _cargo_lock_js__WEBPACK_IMPORTED_MODULE_3__.YL)(workspaceRoot);
            if (!bytes) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('LOCK_OUTDATED', `${path} is not there`, path, 'Run cargo generate-lockfile, and commit Cargo.lock.');
            const { format, packages } = await (0, _cargo_lock_js__WEBPACK_IMPORTED_MODULE_3__.R$)(bytes, path);
            const since = FORMATS[format];
            if (void 0 !== since && (0, _minimum_toolchain_js__WEBPACK_IMPORTED_MODULE_4__.t)(toolchain, since)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TOOLCHAIN_TOO_OLD', `the toolchain is ${toolchain}, and ${path} has format ${format}: it needs ${since} or newer`, 'toolchain');
            const stale = staleness(packages, members);
            if (void 0 !== stale) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('LOCK_OUTDATED', `${path} ${stale}`, path);
            for (const { source, ...crate } of packages)if (void 0 !== source) (0, _contract_documents_dependencies_js__WEBPACK_IMPORTED_MODULE_1__.b)({
                ...crate,
                source
            });
            return {
                sha256: (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes),
                packages
            };
        }
        function staleness(packages, members) {
            const names = new Set(packages.map(({ name })=>name));
            for (const { name, version, dependencies } of members){
                const own = packages.filter((of)=>of.name === name && void 0 === of.source);
                if (0 === own.length) return `does not have ${name}, which the workspace has`;
                if (!own.some((of)=>of.version === version)) return `has ${name} ${own.map((of)=>of.version).join(', ')}, its Cargo.toml ${version}`;
                const absent = dependencies.find((dependency)=>!names.has(dependency.name));
                if (absent) return `does not have ${absent.name}, which ${name} depends on`;
            }
        }
    }),
    "src/host/rust/preflight/minimum-toolchain.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            t: ()=>isOlder,
            y: ()=>requireNewEnough
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/rust/preflight/features.ts");
        const EDITIONS = {
            2018: '1.31',
            2021: '1.56',
            2024: '1.85'
        };
        function requireNewEnough(all, selected, asked, toolchain) {
            for (const { name, edition } of all){
                const since = EDITIONS[edition];
                if (void 0 !== since && isOlder(toolchain, since)) refuseOld(toolchain, `${name} has edition ${edition}`, since);
            }
            for (const { name, rust_version } of builtPackages(all, selected, asked))if (rust_version && isOlder(toolchain, rust_version)) refuseOld(toolchain, `${name} has rust-version ${rust_version}`, rust_version);
        }
        function refuseOld(toolchain, why, since) {
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOOLCHAIN_TOO_OLD', `the toolchain is ${toolchain}, and ${why}: it needs ${since} or newer`, 'toolchain');
        }
        function isOlder(version, least) {
            const [a, b] = [
                numbers(version),
                numbers(least)
            ];
            const at = a.findIndex((part, index)=>part !== b[index]);
            return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
        }
        function numbers(version) {
            const parts = version.split(/[-+]/)[0]?.split('.') ?? [];
            return [
                0,
                1,
                2
            ].map((at)=>Number(parts[at] ?? 0));
        }
        function builtPackages(all, selected, asked) {
            const built = new Set(selected);
            for (const of of built){
                const on = selected.includes(of) ? (0, _features_js__WEBPACK_IMPORTED_MODULE_1__.L1)(of, asked).dependencies : new Set();
                for (const { name, rename, path, kind, target, optional } of of.dependencies){
                    if (!path || 'dev' === kind || target || optional && !on.has(rename ?? name)) continue;
                    const member = all.find((each)=>each.name === name);
                    if (member) built.add(member);
                }
            }
            return [
                ...built
            ];
        }
    }),
    "src/host/rust/preflight/preflight.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>cargoProfileOf,
            M: ()=>preflight
        });
        var rust_crate = __webpack_require__("src/host/rust/crate.ts");
        var features = __webpack_require__("src/host/rust/preflight/features.ts");
        var lock = __webpack_require__("src/host/rust/preflight/lock.ts");
        var minimum_toolchain = __webpack_require__("src/host/rust/preflight/minimum-toolchain.ts");
        var external_node_path_ = __webpack_require__("node:path");
        var errors = __webpack_require__("src/contract/errors.ts");
        var text_nearest = __webpack_require__("src/contract/text/nearest.ts");
        var cargo_config = __webpack_require__("src/host/rust/build/cargo-config.ts");
        var manifest_file = __webpack_require__("src/host/rust/build/manifest-file.ts");
        const OWN = [
            'dev',
            'release',
            'test',
            'bench'
        ];
        async function requireProfile(name, workspaceRoot, configurations, env) {
            if (OWN.includes(name)) return;
            const manifest = await (0, manifest_file.W)((0, external_node_path_.join)(workspaceRoot, 'Cargo.toml'));
            const tables = [
                manifest,
                ...configurations.map(({ table })=>table)
            ].map(({ profile })=>(0, cargo_config.fO)(profile));
            requireDefined(name, tables, env);
        }
        function requireDefined(name, tables, env) {
            const names = [
                ...new Set([
                    ...OWN,
                    ...tables.flatMap((table)=>Object.keys(table))
                ])
            ];
            const seen = [];
            for(let at = name; !OWN.includes(at); at = inheritedBy(at, tables, env)){
                if (!names.includes(at) && !isInEnvironment(at, env)) refuseUnknown(at, names, seen);
                if (seen.includes(at)) (0, errors.TR)('CARGO_PROFILE_UNKNOWN', `the profile ${at} inherits from itself`, 'cargo-profile');
                seen.push(at);
            }
        }
        function refuseUnknown(name, names, seen) {
            const from = seen.length > 0 ? `, which ${seen.at(-1)} inherits` : '';
            const nearest = (0, text_nearest.q)(name, names);
            (0, errors.TR)('CARGO_PROFILE_UNKNOWN', `the workspace has no profile ${name}${from}; there is ${names.join(', ')}`, 'cargo-profile', void 0 === nearest ? void 0 : `Did you mean ${nearest}?`);
        }
        function inheritedBy(name, tables, env) {
            const given = tables.map((table)=>(0, cargo_config.fO)(table[name])).map(({ inherits })=>inherits);
            const isName = (value)=>'string' == typeof value;
            return [
                ...given,
                env[`${variable(name)}INHERITS`]
            ].findLast(isName) ?? (0, errors.TR)('CARGO_PROFILE_UNKNOWN', `the profile ${name} does not say what it inherits`, 'cargo-profile', `Give [profile.${name}] a line such as inherits = "release".`);
        }
        function isInEnvironment(name, env) {
            return Object.keys(env).some((key)=>key.startsWith(variable(name)));
        }
        function variable(name) {
            return `CARGO_PROFILE_${name.toUpperCase().replaceAll('-', '_')}_`;
        }
        function cargoProfileOf({ profile, cargoProfile }) {
            return cargoProfile ?? ('release' === profile ? 'release' : 'dev');
        }
        async function preflight({ metadata, crate, configurations, env }, wanted) {
            const selected = (0, rust_crate.DT)(metadata, crate);
            (0, features.zi)(selected, wanted);
            (0, features.i7)(selected, crate.binaries, wanted);
            await requireProfile(cargoProfileOf(wanted), crate.workspaceRoot, configurations, env);
            (0, minimum_toolchain.y)(metadata.packages, selected, wanted, wanted.toolchain);
            return (0, lock.T)(crate.workspaceRoot, metadata.packages, wanted.toolchain);
        }
    }),
    "src/host/rust/rustup.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Y: ()=>installedToolchain,
            n: ()=>provideToolchain
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/process.ts");
        var _crate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/rust/crate.ts");
        var _toolchain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/rust/toolchain.ts");
        var _toolchain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/rust/toolchain-file.ts");
        async function provideToolchain(request) {
            const { toolchain, target, env, output, progress } = request;
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(await (0, _crate_js__WEBPACK_IMPORTED_MODULE_3__.J9)(request.manifest));
            if (!await hasRustup(env)) return env;
            const rustup = async (args, of)=>{
                progress(`rustup ${args.join(' ')}`);
                let reason = 'see its output above';
                const onMessage = (line)=>{
                    reason = /^error: *(.{1,1000})/.exec((0, _process_js__WEBPACK_IMPORTED_MODULE_2__.mU)(line))?.[1] ?? reason;
                };
                await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.eF)('rustup', args, {
                    cwd: folder,
                    env,
                    code: of.code,
                    output,
                    onMessage
                }).catch(()=>(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)(of.code, `rustup cannot install ${of.what}: ${reason}`, of.input, of.hint));
            };
            const named = {
                ...env,
                RUSTUP_TOOLCHAIN: toolchain
            };
            const own = await (0, _toolchain_file_js__WEBPACK_IMPORTED_MODULE_5__.$)(folder, env).catch(()=>named);
            const ofFolder = await installed(folder, own, toolchain);
            const chosen = ofFolder ? own : named;
            const found = ofFolder ?? await installed(folder, named, toolchain);
            if (!found) await rustup([
                'toolchain',
                'install',
                toolchain,
                '--profile',
                'minimal',
                '--no-self-update'
            ], {
                ...{
                    code: 'TOOLCHAIN_MISMATCH',
                    what: `the toolchain ${toolchain}`,
                    input: 'toolchain'
                },
                hint: 'Name a version that Rust has released, such as 1.84.0, or one that is installed.'
            });
            if (!await hasTarget(found ?? await installed(folder, named, toolchain), chosen, target)) await rustup([
                'target',
                'add',
                ...chosen === named ? [
                    '--toolchain',
                    toolchain
                ] : [],
                target
            ], {
                ...{
                    code: 'TARGET_NOT_INSTALLED',
                    what: `the target ${target} for ${toolchain}`,
                    input: 'target'
                },
                hint: 'Name a target that Rust has a standard library for; rustc --print target-list names them.'
            });
            return chosen;
        }
        async function hasRustup(env) {
            return (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.SG)('rustup', env).then(()=>true, ()=>false);
        }
        function asking(env) {
            return {
                ...env,
                RUSTUP_AUTO_INSTALL: '0'
            };
        }
        async function installedToolchain(folder, env, toolchain) {
            const { RUSTUP_TOOLCHAIN: own } = env;
            const found = await installed(folder, env, toolchain);
            if (found || own === toolchain) return found;
            return installed(folder, {
                ...env,
                RUSTUP_TOOLCHAIN: toolchain
            }, toolchain);
        }
        async function installed(folder, env, toolchain) {
            return (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_4__.vh)(folder, asking(env)).then((found)=>found.version === toolchain ? found : void 0, ()=>void 0);
        }
        async function hasTarget(found, env, target) {
            if (!found) return false;
            return (0, _toolchain_js__WEBPACK_IMPORTED_MODULE_4__.Rf)(found, asking(env), target).then(()=>true, ()=>false);
        }
    }),
    "src/host/rust/toml.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            M: ()=>parseToml
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const MOST_NAMES = 100_000;
        async function parseToml(text, place, code) {
            if (countNames(text) > MOST_NAMES) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${place} has more than ${MOST_NAMES} keys and tables`, place);
            const { parse } = await __webpack_require__.e("smol-toml").then(__webpack_require__.bind(__webpack_require__, "smol-toml/dist/index.js"));
            try {
                return parse(text);
            } catch (error) {
                return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place} is not TOML: ${String(error).split('\n')[0]}`, place);
            }
        }
        const MAKES_NAMES = new Set([
            '=',
            '.',
            '[',
            '{'
        ]);
        function countNames(text) {
            let count = 0;
            for(let at = 0; at < text.length;){
                const char = text[at] ?? '';
                if ('#' === char) at = endOf(text, '\n', at);
                else if ('"' === char || "'" === char) at = afterString(text, char, at);
                else {
                    if (MAKES_NAMES.has(char)) count++;
                    at++;
                }
            }
            return count;
        }
        function afterString(text, quote, at) {
            const long = quote.repeat(3);
            const mark = text.startsWith(long, at) ? long : quote;
            for(let from = at + mark.length;;){
                const end = text.indexOf(mark, from);
                if (end < 0) return text.length;
                if ("'" === quote || !isEscaped(text, end, from)) return end + (mark === long ? countQuotes(text, quote, end) : 1);
                from = end + 1;
            }
        }
        function countQuotes(text, quote, at) {
            let count = 3;
            while(count < 5 && text[at + count] === quote)count++;
            return count;
        }
        function isEscaped(text, at, from) {
            let before = at;
            while(before > from && '\\' === text[before - 1])before--;
            return (at - before) % 2 === 1;
        }
        function endOf(text, mark, at) {
            const end = text.indexOf(mark, at);
            return end < 0 ? text.length : end;
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
        var _toml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/rust/toml.ts");
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
            const { toolchain } = await (0, _toml_js__WEBPACK_IMPORTED_MODULE_4__.M)(text, place, 'INVALID_INPUT');
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
            V2: ()=>askTargetNames,
            jg: ()=>describeToolchain,
            p7: ()=>environmentOf,
            tf: ()=>requireToolchain,
            vZ: ()=>findToolchain,
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
            return describeToolchain(await findToolchain(folder, env), folder, env);
        }
        async function findToolchain(folder, env) {
            const { RUSTC } = env;
            const asked = question(folder, env, 'TOOLCHAIN_MISMATCH');
            const sysroot = (await (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.J5)(RUSTC || 'rustc', [
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
                sysroot
            };
        }
        async function describeToolchain(place, folder, env) {
            return {
                ...place,
                ...await askVersion(place.rustc, question(folder, env, 'TOOLCHAIN_MISMATCH'))
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
            const name = 'toolchains' === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(sysroot)) ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(sysroot) : sysroot;
            return {
                ...env,
                ...libraryPath(sysroot, env),
                RUSTC: rustc,
                RUSTUP_TOOLCHAIN: name
            };
        }
        function libraryPath(sysroot, env) {
            if ('win32' === process.platform) return {};
            const variable = 'darwin' === process.platform ? 'DYLD_FALLBACK_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
            const others = env[variable] ?? ('darwin' === process.platform ? '/usr/local/lib:/usr/lib' : '');
            return {
                [variable]: [
                    (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sysroot, 'lib'),
                    others
                ].filter((folders)=>'' !== folders).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
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
        async function askTargetNames({ rustc, sysroot }, env) {
            const text = await (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.J5)(rustc, [
                '--print',
                'target-list'
            ], question(sysroot, env, 'TOOLCHAIN_MISMATCH'));
            return text.split(/\r?\n/).filter((line)=>'' !== line);
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
            maxBytes: 1048576
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
    }),
    "src/contract/documents/build.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GW: ()=>recipeSchema,
            IV: ()=>buildSchema,
            LJ: ()=>parseGenerated,
            QX: ()=>settingName,
            Se: ()=>BUILD_LIMITS,
            em: ()=>systemPackage,
            ig: ()=>plannedBuildSchema,
            kf: ()=>cargoProfile,
            m4: ()=>cargoName,
            s3: ()=>inRecipeOrder,
            vl: ()=>generatedSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("zod/v4/core/api.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/file-path.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/json/schema.ts");
        const BUILD_LIMITS = {
            packages: 16,
            features: 200,
            rustflags: 200,
            settings: 200,
            patterns: 200,
            generated: 100,
            systemPackages: 100,
            word: 4000
        };
        const line = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(BUILD_LIMITS.word));
        const cargoName = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(200), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(/^[\p{L}\p{N}_][\p{L}\p{N}_+./?:-]*$/u, 'must be a name of cargo'));
        const systemPackage = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(200), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(/^[a-z0-9][a-z0-9+.-]+(?::[a-z0-9-]+)?(?:=[A-Za-z0-9.+:~-]+)?$/, 'must be the name of a system package'));
        const cargoProfile = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(64), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(/^[A-Za-z0-9_][A-Za-z0-9_-]*$/, 'must be the name of a profile of cargo'));
        const generatedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            path: _identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__.oM,
            arguments: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                max: 20
            }), 'What the program was run with; its standard output is the file.')
        });
        function parseGenerated(text, place) {
            const at = text.indexOf('=');
            const words = text.slice(at + 1).split(/ +/).filter((word)=>'' !== word);
            const result = generatedSchema.safeParse({
                path: text.slice(0, at),
                arguments: words
            });
            if (at > 0 && result.success) return result.data;
            const why = at > 0 ? result.error?.issues[0]?.message : 'must be PATH=ARGUMENTS';
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${JSON.stringify(text.slice(0, 200))} ${why ?? 'is not well-formed'}`, place);
        }
        const compressorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz('zlib'),
            version: line,
            level: zod_mini__WEBPACK_IMPORTED_MODULE_6__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Zm(9)),
            block_size: zod_mini__WEBPACK_IMPORTED_MODULE_6__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.qm(1))
        });
        const runnerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            os: line,
            arch: line,
            image: zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM(line)
        });
        const settingName = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(200), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(/^[A-Za-z_][A-Za-z0-9_.-]*$/, 'must be a variable'));
        const recipeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            repository: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)(line, 'Where the commit can be had; git+local where that is not known.'),
            manifest_path: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)(_identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__.oM, 'The Cargo.toml, from the root of the repository.'),
            packages: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(cargoName, {
                min: 1,
                max: BUILD_LIMITS.packages
            }),
            features: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(cargoName, {
                max: BUILD_LIMITS.features
            }),
            default_features: zod_mini__WEBPACK_IMPORTED_MODULE_6__.zMY(),
            cargo_profile: cargoProfile,
            rustflags: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                max: BUILD_LIMITS.rustflags
            }), 'Without those that remap paths, which packaging adds.'),
            settings: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.M)(settingName, zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(BUILD_LIMITS.word)), {
                max: BUILD_LIMITS.settings
            }), 'Variables of the environment that may steer the bytes.'),
            include: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                max: BUILD_LIMITS.patterns
            }),
            generate: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(generatedSchema, {
                max: BUILD_LIMITS.generated
            }),
            system_packages: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(systemPackage, {
                max: BUILD_LIMITS.systemPackages
            })
        });
        const cargoShape = {
            kind: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz('cargo'),
            recipe: recipeSchema,
            rustc: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                min: 1,
                max: 20
            }), 'The lines of `rustc -vV`.'),
            cargo: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)(line, '`cargo -V`.'),
            cargo_args: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                max: 2 * (BUILD_LIMITS.features + BUILD_LIMITS.packages) + 100
            }),
            remap_path_prefix: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                max: 20
            }), 'FROM=TO, as rustc takes them.'),
            cargo_lock_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            runner: runnerSchema
        };
        const prebuiltShape = {
            kind: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz('prebuilt'), 'Built elsewhere: version, git_rev and toolchain are as given, not proved.'),
            runner: runnerSchema
        };
        const buildSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.gMt('kind', [
            zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                ...cargoShape,
                compressor: compressorSchema
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                ...prebuiltShape,
                compressor: compressorSchema
            })
        ]);
        const plannedBuildSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.gMt('kind', [
            zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej(cargoShape),
            zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej(prebuiltShape)
        ]);
        function inRecipeOrder(recipe) {
            const settings = Object.entries(recipe.settings).sort(([a], [b])=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_3__.Xo)(a, b));
            return {
                ...recipe,
                settings: Object.fromEntries(settings)
            };
        }
    }),
    "src/contract/documents/provenance.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            IT: ()=>LOCAL_BUILDER,
            Tt: ()=>formatProvenance,
            X6: ()=>parseProvenance,
            eQ: ()=>plannedClaimSchema,
            jW: ()=>PROVENANCE_LIMITS,
            mK: ()=>BUILD_TYPE
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("zod/v4/mini/iso.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/schema.ts");
        var _build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/documents/build.ts");
        var _statement_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/contract/documents/statement-types.ts");
        const BUILD_TYPE = 'urn:controller-dist:cargo:v1';
        const LOCAL_BUILDER = 'urn:controller-dist:local';
        const text = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(2000));
        const timestamp = zod_mini__WEBPACK_IMPORTED_MODULE_8__.w$({
            precision: 0
        });
        const MAX_DEPENDENCIES = 5000;
        const github = zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.M)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(64)), text, {
            max: 64
        }));
        const digestText = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(/^[0-9a-f]{40,64}$/));
        const dependencies = (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            uri: text,
            digest: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.M)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(32)), digestText, {
                max: 8
            })
        }), {
            max: MAX_DEPENDENCIES
        });
        const plannedClaimSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            github,
            dependencies,
            builder: text,
            invocation: text
        });
        const PROVENANCE_LIMITS = {
            maxBytes: 4194304,
            dependencies: MAX_DEPENDENCIES
        };
        const provenanceSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            _type: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz(_statement_types_js__WEBPACK_IMPORTED_MODULE_9__.z),
            subject: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                name: text,
                digest: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                    sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg
                })
            }), {
                min: 2,
                max: 17
            }),
            predicateType: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz(_statement_types_js__WEBPACK_IMPORTED_MODULE_9__.T),
            predicate: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                buildDefinition: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                    buildType: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz(BUILD_TYPE),
                    externalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                        product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
                        distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.y,
                        ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.KB,
                        binaries: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fW, {
                            min: 1,
                            max: 16
                        }),
                        prebuilt: zod_mini__WEBPACK_IMPORTED_MODULE_6__.zMY(),
                        recipe: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM(_build_js__WEBPACK_IMPORTED_MODULE_5__.GW), "The manifest's; absent where nothing was built.")
                    }),
                    internalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                        github
                    }),
                    resolvedDependencies: dependencies
                }),
                runDetails: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                    builder: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                        id: text
                    }),
                    metadata: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                        invocationId: text,
                        startedOn: timestamp,
                        finishedOn: timestamp
                    })
                })
            })
        }), 'An in-toto statement with an SLSA provenance predicate: a claim, while it is not signed.');
        function parseProvenance(bytes, place) {
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.hm)(PROVENANCE_LIMITS, provenanceSchema, (read)=>(0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.I3)(inOrder(read)), bytes, place);
        }
        function formatProvenance(provenance) {
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.I3)(inOrder((0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.fj)(provenanceSchema, provenance)));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.CM)(Buffer.from(text), PROVENANCE_LIMITS, 'provenance.json', 'Name fewer features.');
            return text;
        }
        function inOrder(provenance) {
            const { predicate } = provenance;
            const { externalParameters, internalParameters, resolvedDependencies, ...definition } = predicate.buildDefinition;
            const { recipe } = externalParameters;
            const { github } = internalParameters;
            const buildDefinition = {
                ...definition,
                externalParameters: recipe ? {
                    ...externalParameters,
                    recipe: (0, _build_js__WEBPACK_IMPORTED_MODULE_5__.s3)(recipe)
                } : externalParameters,
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
            return Object.fromEntries(Object.entries(record).sort(([a], [b])=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a, b)));
        }
    }),
    "src/contract/documents/statement-types.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>PREDICATE_TYPE,
            z: ()=>STATEMENT_TYPE
        });
        const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
        const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
    }),
    "src/contract/text/glob.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>matchSegments,
            k: ()=>matchesGlob
        });
        function matchSegments(wanted, parts, end) {
            let reached = parts.map(()=>false);
            reached = [
                true,
                ...reached
            ];
            for (const segment of wanted){
                const next = reached.map(()=>false);
                for(let at = 0; at < reached.length; at++)if (reached[at]) {
                    if ('**' === segment) next.fill(true, at);
                    else if (at < parts.length && matchesGlob(segment, parts[at] ?? '')) next[at + 1] = true;
                }
                reached = next;
            }
            const whole = true === reached[parts.length];
            const inside = reached.slice(0, parts.length).includes(true);
            return 'exact' === end ? whole : 'inside' === end ? inside : whole || inside;
        }
        function matchesGlob(pattern, text) {
            let [at, p, star, back] = [
                0,
                0,
                -1,
                0
            ];
            while(at < text.length)if ('*' === pattern[p]) {
                star = p++;
                back = at;
            } else if ('?' === pattern[p] || pattern[p] === text[at]) {
                p++;
                at++;
            } else {
                if (!(star >= 0)) return false;
                p = star + 1;
                at = ++back;
            }
            while('*' === pattern[p])p++;
            return p === pattern.length;
        }
    }),
    "src/host/git/checkout/working-tree.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bs: ()=>requireClean,
            EU: ()=>requireHead,
            Hn: ()=>repositoryRoot,
            Qo: ()=>headCommit,
            m9: ()=>withinRoot,
            mS: ()=>uncommittedPaths,
            q9: ()=>publicUri,
            sourceUri: ()=>sourceUri,
            vl: ()=>changedPaths
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
        async function changedPaths(folder, env) {
            return statusPaths(folder, env, 'no', []);
        }
        async function uncommittedPaths(folder, env, paths = []) {
            return statusPaths(folder, env, 'all', paths);
        }
        async function statusPaths(folder, env, untracked, paths) {
            const args = [
                'status',
                '--porcelain=v1',
                '-z',
                `--untracked-files=${untracked}`,
                '--no-renames'
            ];
            args.push(`--ignore-submodules=${'all' === untracked ? 'none' : 'untracked'}`);
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
    })
};
