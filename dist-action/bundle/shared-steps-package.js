export const id = "shared-steps-package";
export const ids = [
    "shared-steps-package"
];
export const modules = {
    "src/host/git/checkout/unfetched.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Iq: ()=>unfetchedFiles,
            hq: ()=>requireFetched,
            lr: ()=>MAX_DEPTH,
            nr: ()=>requireNoPointers,
            oq: ()=>linkedCommits
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/git/reading.ts");
        var _working_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/git/checkout/working-tree.ts");
        const POINTERS = [
            'version https://git-lfs.github.com/spec/v1',
            'version https://hawser.github.com/spec/v1'
        ];
        const MAX_POINTER = 1024;
        const LISTING = {
            maxBytes: 67108864
        };
        const MAX_DEPTH = 8;
        async function unfetchedFiles(root, env, folders) {
            const within = await Promise.all(folders.map((folder)=>(0, _working_tree_js__WEBPACK_IMPORTED_MODULE_5__.m9)(root, folder)));
            const paths = within.some((path)=>void 0 === path) ? [] : within.filter((path)=>void 0 !== path);
            return lookInto(root, env, paths.map((path)=>`:(literal)${path}`), 0);
        }
        async function lookInto(root, env, paths, depth) {
            const git = (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(root, env);
            const search = [
                'grep',
                '-z',
                '-l',
                '-F',
                '--no-color',
                '--full-name',
                '--no-recurse-submodules'
            ];
            const [found, linked] = await Promise.all([
                git.ask([
                    ...search,
                    ...POINTERS.flatMap((text)=>[
                            '-e',
                            text
                        ]),
                    '--',
                    ...paths
                ], LISTING),
                linkedCommits(git, paths)
            ]);
            if (found.status > 1) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', `git grep exited with ${found.status} in ${root}`, root);
            const having = found.stdout.toString().split('\0').filter(Boolean);
            const pointers = (await Promise.all((await ofLfs(git, having)).map((path)=>pointerAt((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))))).flat();
            const submodules = [];
            const inner = [];
            for (const { path } of linked){
                const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
                if (await isEmpty(folder)) submodules.push(folder);
                else if (depth < MAX_DEPTH) inner.push(await lookInto(folder, env, [], depth + 1));
            }
            return {
                pointers: [
                    ...pointers,
                    ...inner.flatMap((of)=>of.pointers)
                ],
                submodules: [
                    ...submodules,
                    ...inner.flatMap((of)=>of.submodules)
                ]
            };
        }
        async function linkedCommits(git, paths) {
            const listed = await git.askOrRefuse([
                'ls-files',
                '-z',
                '--stage',
                '--',
                ...paths
            ], LISTING);
            const linked = listed.toString().matchAll(/(?:^|\0)160000 ([0-9a-f]+) \d\t([^\0]+)/g);
            return [
                ...linked
            ].map(([, git_rev = '', path = ''])=>({
                    path,
                    git_rev
                }));
        }
        async function ofLfs(git, paths) {
            if (0 === paths.length) return [];
            const input = paths.map((path)=>`${path}\0`);
            const said = await git.askOrRefuse([
                'check-attr',
                '-z',
                '--stdin',
                'filter'
            ], {
                ...LISTING,
                input
            });
            return [
                ...said.toString().matchAll(/([^\0]*)\0filter\0([^\0]*)\0/g)
            ].flatMap(([, path = '', filter])=>'lfs' === filter ? [
                    path
                ] : []);
        }
        function requireFetched({ pointers, submodules }, reasons = new Map()) {
            const [pointer] = pointers;
            if (void 0 !== pointer) refusePointer(pointer, pointers.length - 1, reasons.get(pointer));
            const [submodule] = submodules;
            if (void 0 === submodule) return;
            const more = 1 === submodules.length ? '' : `, and ${submodules.length - 1} more`;
            refuseUnfetched(submodule, `the submodule ${submodule} is not checked out${more}`, 'Run git submodule update --init --recursive; in release.yml, give submodules: recursive.', reasons.get(submodule));
        }
        function refuseUnfetched(path, message, hint, reason) {
            if (void 0 === reason) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('SOURCE_INCOMPLETE', message, path, hint);
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('SOURCE_INCOMPLETE', `${message}: ${reason.message}`, path, reason.hint);
        }
        async function requireNoPointers(files) {
            for (const file of files)if ((await pointerAt(file)).length > 0) refusePointer(file, 0, void 0);
        }
        function refusePointer(file, others, reason) {
            return refuseUnfetched(file, `${file} is a pointer of Git LFS, not the file${0 === others ? '' : `, and so are ${others} more`}`, 'Run git lfs pull; in release.yml, give lfs: true.', reason);
        }
        async function pointerAt(path) {
            return (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__.ze)(path, async ()=>{
                const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path).catch((error)=>{
                    if ((0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__.W0)(error)) return;
                    throw error;
                });
                if (!handle) return [];
                try {
                    const stat = await handle.stat();
                    if (!stat.isFile() || stat.size >= MAX_POINTER) return [];
                    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAX_POINTER), 0, MAX_POINTER, 0);
                    const text = buffer.toString('latin1', 0, bytesRead);
                    return POINTERS.some((pointer)=>text.startsWith(pointer)) ? [
                        path
                    ] : [];
                } finally{
                    await handle.close();
                }
            });
        }
        async function isEmpty(folder) {
            try {
                return 0 === (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).length;
            } catch (error) {
                if ((0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__.W0)(error)) return true;
                throw error;
            }
        }
    }),
    "src/host/rust/build/rustflags.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D6: ()=>userRustflags,
            I4: ()=>processorWarnings,
            JF: ()=>documentedRemaps,
            MV: ()=>encodeRustflags,
            l0: ()=>remapFlags
        });
        var _cargo_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/rust/build/cargo-config.ts");
        var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/rust/build/places.ts");
        function remapFlags(places) {
            return places.flatMap(({ path, binary })=>void 0 === binary ? [] : [
                    `--remap-path-prefix=${path}=${binary}`
                ]);
        }
        function userRustflags(configurations, env, target, cfg) {
            const { CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS } = env;
            if (void 0 !== CARGO_ENCODED_RUSTFLAGS) return '' === CARGO_ENCODED_RUSTFLAGS ? [] : CARGO_ENCODED_RUSTFLAGS.split('\x1f');
            if (void 0 !== RUSTFLAGS) return RUSTFLAGS.split(' ').filter((word)=>'' !== word);
            return (0, _cargo_config_js__WEBPACK_IMPORTED_MODULE_0__.ow)(configurations, env, target, cfg);
        }
        function encodeRustflags(flags) {
            return flags.join('\x1f');
        }
        function documentedRemaps(places) {
            const remaps = places.flatMap(({ path, binary })=>void 0 === binary ? [] : [
                    `${path}=${binary}`
                ]);
            return [
                ...new Set((0, _places_js__WEBPACK_IMPORTED_MODULE_1__.rk)(remaps, places))
            ].sort();
        }
        const OF_THIS_PROCESSOR = /(?:target-cpu|tune-cpu|-march|-mtune|-mcpu)=native\b/;
        function processorWarnings(rustflags, settings) {
            const named = Object.entries({
                ...settings,
                rustflags: rustflags.join(' ')
            });
            return named.flatMap(([name, value])=>{
                const [found] = OF_THIS_PROCESSOR.exec(value) ?? [];
                if (void 0 === found) return [];
                return [
                    `${name} has ${found}: the program may not run on other processors, and nobody else can build it again`
                ];
            });
        }
    }),
    "src/host/rust/build/settings.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $d: ()=>wrapperVariables,
            At: ()=>isRecordable,
            Mp: ()=>recordedSettings,
            V4: ()=>WRAPPERS,
            jm: ()=>compiledSettings
        });
        var _contract_documents_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/build.ts");
        var _cargo_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/rust/build/cargo-config.ts");
        var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/rust/build/places.ts");
        const STEERING = [
            /^CARGO_(?:BUILD|PROFILE|TARGET|UNSTABLE)_/,
            /^(?:RUSTC_BOOTSTRAP|MACOSX_DEPLOYMENT_TARGET|SDKROOT|DEVELOPER_DIR|CRATE_CC_NO_DEFAULTS|CROSS_COMPILE)$/,
            /^(?:CPATH|C_INCLUDE_PATH|CPLUS_INCLUDE_PATH|LIBRARY_PATH|COMPILER_PATH|GCC_EXEC_PREFIX)$/,
            /^(?:HOST_|TARGET_)?(?:CC|CXX|CXXSTDLIB|AR|RANLIB|(?:CPP|C|CXX|LD|AR|AS|RANLIB)FLAGS)(?:_[A-Za-z0-9_.-]+)?$/,
            /^(?:HOST_|TARGET_)?PKG_CONFIG(?:_[A-Za-z0-9_.-]+)?$/
        ];
        const OTHERS = [
            /^CARGO_BUILD_(?:JOBS|TARGET|TARGET_DIR|BUILD_DIR|DEP_INFO_BASEDIR|INCREMENTAL|RUSTC|RUSTC_WRAPPER|RUSTC_WORKSPACE_WRAPPER|RUSTDOC|RUSTDOCFLAGS|RUSTFLAGS)$/,
            /^CARGO_TARGET_(?:DIR|.*_RUSTFLAGS|.*_RUNNER)$/
        ];
        const SECRET = /TOKEN|SECRET|PASS|PWD|CREDENTIAL|KEY|DSN|AUTH|PRIVATE|WEBHOOK|DATABASE|COOKIE|CERT/i;
        const WITH_PASSWORD = /:\/\/[^/\s]*@/;
        const OF_THE_MACHINE = /^(?:HOME|USERPROFILE|PATH|PWD|USER|LOGNAME|HOSTNAME|TMPDIR|TEMP|TMP|CARGO_HOME|RUSTUP_HOME)$/i;
        const WRAPPERS = [
            'RUSTC_WRAPPER',
            'RUSTC_WORKSPACE_WRAPPER'
        ];
        function isSteering(name) {
            const matches = (expression)=>expression.test(name);
            return STEERING.some(matches) && !OTHERS.some(matches);
        }
        function wrappersOf(env, allowed) {
            return Object.fromEntries(WRAPPERS.map((name)=>[
                    name,
                    (allowed ? env[name] ?? env[`CARGO_BUILD_${name}`] : void 0) ?? ''
                ]));
        }
        function wrapperVariables(env, allowed, configurations) {
            const wrappers = Object.entries(wrappersOf(env, allowed));
            return Object.fromEntries(wrappers.flatMap(([name, wrapper])=>{
                const key = name.toLowerCase().replaceAll('_', '-');
                const isConfigured = configurations.some(({ table })=>void 0 !== (0, _cargo_config_js__WEBPACK_IMPORTED_MODULE_1__.fO)(table.build)[key]);
                const value = '' !== wrapper || isConfigured ? wrapper : void 0;
                return [
                    [
                        name,
                        value
                    ],
                    [
                        `CARGO_BUILD_${name}`,
                        void 0
                    ]
                ];
            }));
        }
        function recordedSettings(env, places, allowWrapper) {
            const wrappers = Object.entries(wrappersOf(env, allowWrapper));
            const set = Object.entries(env).filter(([name])=>isSteering(name));
            return record([
                ...set,
                ...wrappers
            ], places);
        }
        function compiledSettings(compiled, env, places, known) {
            const ofMachine = [];
            const set = [
                ...compiled
            ].filter(([name, value])=>{
                if (env[name] === value && OF_THE_MACHINE.test(name)) ofMachine.push(name);
                return env[name] === value && !OF_THE_MACHINE.test(name) && !known.includes(name);
            });
            const { recorded, warnings } = record(set, places, known.length);
            const other = ofMachine.map((name)=>`${name} is compiled in, and another one elsewhere: nobody can build this again`);
            return {
                recorded,
                warnings: [
                    ...warnings,
                    ...other
                ]
            };
        }
        function record(set, places, taken = 0) {
            const recorded = {};
            const warnings = [];
            for (const [name, value] of set){
                if (!value) continue;
                const why = reasonAgainst(name, value, taken + Object.keys(recorded).length);
                if (void 0 === why) recorded[name] = (0, _places_js__WEBPACK_IMPORTED_MODULE_2__.rk)([
                    value
                ], places).join('');
                else warnings.push(`${name} steers the build and is not recorded, since it ${why}: a rebuild will be without it`);
            }
            return {
                recorded,
                warnings
            };
        }
        function isRecordable(name, value) {
            return !OF_THE_MACHINE.test(name) && void 0 === reasonAgainst(name, value, 0);
        }
        function reasonAgainst(name, value, count) {
            if (SECRET.test(name) || WITH_PASSWORD.test(value)) return 'may hold a secret';
            if (!_contract_documents_build_js__WEBPACK_IMPORTED_MODULE_0__.QX.safeParse(name).success) return 'has a strange name';
            if (value.length > _contract_documents_build_js__WEBPACK_IMPORTED_MODULE_0__.Se.word) return `has more than ${_contract_documents_build_js__WEBPACK_IMPORTED_MODULE_0__.Se.word} characters`;
            return count >= _contract_documents_build_js__WEBPACK_IMPORTED_MODULE_0__.Se.settings ? `is one of more than ${_contract_documents_build_js__WEBPACK_IMPORTED_MODULE_0__.Se.settings}` : void 0;
        }
    }),
    "src/steps/package/packable.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            NL: ()=>ASIDE,
            Yg: ()=>describeRunner,
            c$: ()=>warnOf,
            uc: ()=>binaryEntry
        });
        var _contract_documents_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/manifest.ts");
        const ASIDE = '.packing-';
        function binaryEntry(name, target, source) {
            return {
                path: (0, _contract_documents_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Zq)(name, target),
                mode: '0755',
                source
            };
        }
        function describeRunner({ RUNNER_OS, RUNNER_ARCH, ImageOS, ImageVersion }) {
            const image = [
                ImageOS,
                ImageVersion
            ].filter(Boolean).join('-');
            return {
                os: RUNNER_OS || process.platform,
                arch: RUNNER_ARCH || process.arch,
                ...'' === image ? {} : {
                    image
                }
            };
        }
        function warnOf({ warn, progress }, warnings) {
            for (const warning of warnings)(warn ?? ((line)=>progress(`warning: ${line}`)))(warning);
        }
    }),
    "src/steps/package/package.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            lY: ()=>checkPackage,
            CO: ()=>packageChecked,
            mT: ()=>packageTarget,
            oX: ()=>proofOf
        });
        var external_node_os_ = __webpack_require__("node:os");
        var external_node_path_ = __webpack_require__("node:path");
        var contract_fields = __webpack_require__("src/contract/documents/contract-fields.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var executable_targets = __webpack_require__("src/contract/executable/targets.ts");
        var identity_tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var at_exit = __webpack_require__("src/host/disk/at-exit.ts");
        var folder_path = __webpack_require__("src/host/disk/folder-path.ts");
        var crate = __webpack_require__("src/host/rust/crate.ts");
        var read_contract = __webpack_require__("src/steps/read-contract.ts");
        var dependencies = __webpack_require__("src/contract/documents/dependencies.ts");
        var working_tree = __webpack_require__("src/host/git/checkout/working-tree.ts");
        var answers = __webpack_require__("src/host/rust/answers.ts");
        var process1 = __webpack_require__("src/host/process.ts");
        var rust_toolchain = __webpack_require__("src/host/rust/toolchain.ts");
        const NO_LIBRARY = /^error\[E0463\]: can't find crate for `(?:core|std)`/;
        const NO_TOOLS = /^error: (?:linking with `.*` failed|linker `.*` not found|failed to run custom build command)/;
        function hintForCross(said, { target, host, runner }) {
            if (NO_LIBRARY.test(said)) return `Run rustup target add ${target} for the toolchain of this build.`;
            if (target === host || !NO_TOOLS.test(said)) return;
            const where = void 0 === runner ? 'on a machine of that target' : `on its runner, ${runner}`;
            const linker = `CARGO_TARGET_${target.toUpperCase().replaceAll(/[-.]/g, '_')}_LINKER`;
            return `The target ${target} is not this host's, ${host}: build it ${where}, or set ${linker} to a linker for it.`;
        }
        class BuildMessages {
            binaries;
            executables = new Map();
            #used = new Map();
            files = [];
            searched = new Set();
            outDirs = new Set();
            constructor(binaries){
                this.binaries = binaries;
            }
            get used() {
                return [
                    ...this.#used.values()
                ];
            }
            hear(line) {
                if (!/^\{"reason":"(?:compiler-artifact|build-script-executed)"/.test(line)) return;
                let message;
                try {
                    message = JSON.parse(line);
                } catch  {
                    return;
                }
                const { package_id, target, executable, filenames, linked_paths, out_dir } = message;
                if ('string' == typeof out_dir) this.outDirs.add(out_dir);
                for (const path of Array.isArray(linked_paths) ? linked_paths : [])if ('string' == typeof path) this.searched.add(path.replace(/^(?:native|dependency|crate|framework|all)=/, ''));
                if (void 0 === filenames) return;
                const used = 'string' == typeof package_id ? readPackageId(package_id) : void 0;
                if (used) this.#used.set(`${used.source}#${used.name}@${used.version}`, used);
                for (const file of Array.isArray(filenames) ? filenames : [])if ('string' == typeof file) this.files.push(file);
                const isBinary = Array.isArray(target?.kind) && target.kind.includes('bin');
                if (!isBinary || 'string' != typeof target?.name || 'string' != typeof executable) return;
                if (this.binaries.includes(target.name)) this.executables.set(target.name, executable);
            }
        }
        function readPackageId(id) {
            const [, oldName, oldVersion, oldSource] = /^(\S+) (\S+) \((\S+)\)$/.exec(id) ?? [];
            if (void 0 !== oldName && void 0 !== oldVersion && void 0 !== oldSource) return {
                name: oldName,
                version: oldVersion,
                source: oldSource
            };
            const at = id.lastIndexOf('#');
            if (at <= 0) return;
            const [source, spec] = [
                id.slice(0, at),
                id.slice(at + 1)
            ];
            const split = spec.lastIndexOf('@');
            if (split > 0) return {
                name: spec.slice(0, split),
                version: spec.slice(split + 1),
                source
            };
            const name = /([^/]+?)(?:\.git)?\/?(?:\?.*)?$/.exec(source)?.[1];
            return void 0 === name || '' === spec ? void 0 : {
                name,
                version: spec,
                source
            };
        }
        var build_rustflags = __webpack_require__("src/host/rust/build/rustflags.ts");
        var build_settings = __webpack_require__("src/host/rust/build/settings.ts");
        function cargoArguments(request) {
            const { crate, packages, target, features, defaultFeatures } = request;
            return [
                'build',
                '--locked',
                '--target',
                target,
                ...profileArguments(request),
                ...packages.flatMap((spec)=>[
                        '--package',
                        spec
                    ]),
                ...crate.binaries.flatMap((binary)=>[
                        '--bin',
                        binary
                    ]),
                ...defaultFeatures ? [] : [
                    '--no-default-features'
                ],
                ...features.flatMap((feature)=>[
                        '--features',
                        feature
                    ]),
                '--message-format',
                'json-render-diagnostics'
            ];
        }
        function profileArguments({ profile }) {
            return [
                '--profile',
                profile
            ];
        }
        async function cargoBuild(request) {
            const { crate, folder, output, toolchain } = request;
            const messages = new BuildMessages(crate.binaries);
            const diagnostic = new FirstError();
            await (0, process1.mB)({
                tool: 'cargo',
                path: toolchain.cargo
            }, cargoArguments(request), {
                cwd: folder,
                env: buildEnvironment(request),
                code: 'CARGO_FAILED',
                output,
                onLine: (line)=>messages.hear(line),
                onMessage: (line)=>diagnostic.hear((0, process1.mU)(line))
            }).catch((error)=>diagnostic.refuse(error, request));
            const executables = crate.binaries.map((name)=>messages.executables.get(name) ?? (0, errors.TR)('CARGO_FAILED', `cargo built no executable ${name}`, 'bin'));
            const { used, files, outDirs } = messages;
            const searched = new Set([
                ...messages.searched
            ].map((path)=>(0, external_node_path_.resolve)(crate.workspaceRoot, path)));
            return {
                executables,
                used,
                files,
                searched,
                outDirs
            };
        }
        class FirstError {
            #said;
            #where;
            hear(text) {
                if (void 0 === this.#said) {
                    if (/^error(?:\[E[0-9]+\])?: /.test(text)) this.#said = text.slice(0, 300);
                    return;
                }
                const [, file, line] = /^\s*--\x3e ([^:]{1,1000}):([0-9]{1,9}):[0-9]{1,9}$/.exec(text) ?? [];
                if (void 0 !== file && void 0 === this.#where) this.#where = {
                    file,
                    line: Number(line)
                };
            }
            refuse(error, request) {
                if (!(error instanceof errors.Vl) || 'CARGO_FAILED' !== error.code || void 0 === this.#said) throw error;
                const where = this.#where && {
                    place: (0, external_node_path_.resolve)(request.crate.workspaceRoot, this.#where.file),
                    line: this.#where.line
                };
                const hint = hintForCross(this.#said, request);
                const fault = {
                    code: error.code,
                    message: `${error.message}: ${this.#said}`,
                    ...where,
                    ...void 0 === hint ? {} : {
                        hint
                    }
                };
                throw new errors.Vl(fault, [], {
                    cause: error
                });
            }
        }
        function buildEnvironment(request) {
            const { crate, env, epoch, rustflags, output, toolchain, allowWrapper, configurations } = request;
            const { CARGO_TERM_COLOR } = env;
            const terminal = 'isTTY' in output && true === output.isTTY;
            return {
                ...withoutLocale((0, rust_toolchain.p7)(toolchain, env)),
                ...void 0 === CARGO_TERM_COLOR && terminal ? {
                    CARGO_TERM_COLOR: 'always'
                } : {},
                ...(0, build_settings.$d)(env, allowWrapper, configurations),
                CARGO_INCREMENTAL: '0',
                CARGO_BUILD_DEP_INFO_BASEDIR: crate.workspaceRoot,
                SOURCE_DATE_EPOCH: String(epoch),
                LANG: 'C',
                LC_ALL: 'C',
                TZ: 'UTC',
                CARGO_ENCODED_RUSTFLAGS: (0, build_rustflags.MV)(rustflags)
            };
        }
        function withoutLocale(env) {
            return Object.fromEntries(Object.entries(env).filter(([name])=>!/^(?:LANG|LANGUAGE|LC_.*)$/i.test(name)));
        }
        var build_places = __webpack_require__("src/host/rust/build/places.ts");
        var external_node_process_ = __webpack_require__("node:process");
        var read_binary_files = __webpack_require__("src/host/machine/read-binary-files.ts");
        var in_the_way = __webpack_require__("src/host/disk/in-the-way.ts");
        var cargo_lock = __webpack_require__("src/host/rust/cargo-lock.ts");
        var cargo_config = __webpack_require__("src/host/rust/build/cargo-config.ts");
        const TIMEOUT = 600000;
        const MAX_BYTES = 1048576;
        async function cleanOwnPackages(request, locked) {
            const { crate, toolchain, folder, target, configurations } = request;
            if (!await (0, in_the_way.$B)(crate.targetDirectory) && !await (0, in_the_way.$B)(crate.buildDirectory)) return;
            const args = [
                'clean',
                '--locked',
                '--offline',
                '--quiet',
                '--target',
                target,
                ...profileArguments(request),
                ...packagesToClean(locked, configurations).flatMap((spec)=>[
                        '--package',
                        spec
                    ])
            ];
            const question = {
                cwd: folder,
                env: buildEnvironment(request),
                code: 'CARGO_FAILED',
                timeout: TIMEOUT
            };
            const cleaned = await (0, process1.kA)(toolchain.cargo, args, {
                ...question,
                maxBytes: MAX_BYTES
            });
            if (0 === cleaned.status) return;
            const fetched = await (0, process1.kA)(toolchain.cargo, [
                'fetch',
                '--locked'
            ], {
                ...question,
                maxBytes: MAX_BYTES
            });
            const again = 0 === fetched.status ? await (0, process1.kA)(toolchain.cargo, args, {
                ...question,
                maxBytes: MAX_BYTES
            }) : fetched;
            if (0 !== again.status) (0, errors.TR)('CARGO_FAILED', `cargo clean exited with ${again.status}: ${again.stderr.trim().slice(0, 1000)}`, 'manifest-path');
        }
        function packagesToClean(locked, configurations) {
            const isVendored = configurations.some(hasFolderOfCrates);
            return locked.filter(({ source })=>void 0 === source || isVendored).map((of)=>(0, cargo_lock.cR)(of, locked));
        }
        function hasFolderOfCrates({ table: { source } }) {
            return Object.values((0, cargo_config.fO)(source)).some((of)=>{
                const { directory, 'local-registry': localRegistry } = (0, cargo_config.fO)(of);
                return void 0 !== directory || void 0 !== localRegistry;
            });
        }
        var promises_ = __webpack_require__("node:fs/promises");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var disk_files = __webpack_require__("src/host/disk/files.ts");
        const dep_info_MAX_BYTES = 67108864;
        const STATIC = /\.(?:a|lib|o|obj)$/;
        async function readInputs(built, since) {
            const compiled = new Set();
            const variables = new Map();
            const fresh = await freshFiles(await foldersOf(built), 1000 * Math.floor(since / 1000));
            for (const file of fresh)for (const path of prerequisites(await readText(file)))compiled.add(path);
            if (0 === compiled.size) (0, errors.TR)('CARGO_FAILED', 'cargo left no dep-info of what it compiled', 'manifest-path');
            for (const file of new Set([
                ...fresh,
                ...built.files.flatMap(depInfoOf)
            ]))for (const [name, value] of compiledVariables((await (0, disk_files.CB)(file, dep_info_MAX_BYTES))?.toString('utf8') ?? ''))variables.set(name, value);
            const watched = new Set(compiled);
            for (const executable of built.executables)for (const path of prerequisites(await readText(`${executable.replace(/\.exe$/, '')}.d`)))watched.add(path);
            for (const path of (await watchedByScripts(built.outDirs)))watched.add(path);
            for (const folder of built.searched)for (const name of (await namesIn(folder)))if (STATIC.test(name)) watched.add((0, external_node_path_.join)(folder, name));
            return {
                compiled,
                watched,
                variables
            };
        }
        async function watchedByScripts(outDirs) {
            const paths = [];
            for (const folder of outDirs){
                const said = await (0, disk_files.CB)((0, external_node_path_.join)((0, external_node_path_.dirname)(folder), 'output'), dep_info_MAX_BYTES);
                for (const [, path = ''] of (said?.toString('utf8') ?? '').matchAll(/^cargo::?rerun-if-changed=(.+?)\r?$/gm))if ((0, external_node_path_.isAbsolute)(path)) paths.push(path);
            }
            return paths;
        }
        async function foldersOf({ files, targetDirectory, buildDirectory }) {
            const folders = new Set();
            for (const folder of new Set(files.map((file)=>(0, external_node_path_.dirname)(file)))){
                if ('deps' === (0, external_node_path_.basename)(folder) || 'build' === (0, external_node_path_.basename)((0, external_node_path_.dirname)(folder))) folders.add(folder);
                const within = (0, external_node_path_.relative)(targetDirectory, folder);
                if (within.startsWith('..') || (0, external_node_path_.isAbsolute)(within)) continue;
                const place = (0, external_node_path_.join)(buildDirectory, within);
                folders.add((0, external_node_path_.join)(place, 'deps'));
                for (const name of (await namesIn((0, external_node_path_.join)(place, 'build'))))for (const hash of (await namesIn((0, external_node_path_.join)(place, 'build', name))))folders.add((0, external_node_path_.join)(place, 'build', name, hash, 'out'));
            }
            return folders;
        }
        async function freshFiles(folders, since) {
            const files = [];
            for (const folder of folders)for (const name of (await namesIn(folder))){
                const file = (0, external_node_path_.join)(folder, name);
                if (name.endsWith('.d') && (await (0, file_errors.ze)(file, ()=>(0, promises_.stat)(file))).mtimeMs >= since) files.push(file);
            }
            return files;
        }
        function depInfoOf(file) {
            const [, name] = /^(?:lib)?(.+-[0-9a-f]{16})\.[a-z]+$/.exec((0, external_node_path_.basename)(file)) ?? [];
            return void 0 === name ? [] : [
                (0, external_node_path_.join)((0, external_node_path_.dirname)(file), `${name}.d`)
            ];
        }
        async function namesIn(folder) {
            try {
                return await (0, promises_.readdir)(folder);
            } catch (error) {
                if ((0, file_errors.W0)(error)) return [];
                throw (0, file_errors.dH)(error, folder);
            }
        }
        async function readText(file) {
            const bytes = await (0, disk_files.CB)(file, dep_info_MAX_BYTES);
            return bytes ? bytes.toString('utf8') : (0, errors.TR)('CARGO_FAILED', `cargo left no dep-info ${file}`, file);
        }
        function prerequisites(text) {
            const paths = [];
            for (const line of text.split(/\r?\n/)){
                if (line.startsWith('#')) continue;
                const at = line.search(/(?<!\\): /);
                if (!(at < 0)) for (const word of line.slice(at + 2).match(/(?:\\ |[^ ])+/g) ?? [])paths.push(word.replaceAll('\\ ', ' '));
            }
            return paths;
        }
        function compiledVariables(text) {
            return [
                ...text.matchAll(/^# env-dep:([^=\r\n]+)=(.*)$/gm)
            ].map(([, name = '', value = ''])=>[
                    name,
                    value.replaceAll(/\\([\\nr])/g, (_, letter)=>({
                            n: '\n',
                            r: '\r'
                        })[letter] ?? '\\')
                ]);
        }
        var file_path = __webpack_require__("src/contract/identity/file-path.ts");
        var crate_files = __webpack_require__("src/host/rust/crate-files.ts");
        function isWritten({ mtimeMs, ctimeMs }, since) {
            return Math.min(mtimeMs, ctimeMs) >= since;
        }
        async function writtenFiles(patterns, targetDirectory, since) {
            const entries = new Map();
            for (const pattern of patterns){
                let count = 0;
                for (const path of (await (0, crate_files.VS)(pattern, targetDirectory, []))){
                    if (!isWritten(await (0, file_errors.ze)(path, ()=>(0, promises_.stat)(path)), since)) continue;
                    count++;
                    const [mode, source] = [
                        await (0, crate_files.VV)(path),
                        await (0, crate_files.nx)(targetDirectory, path)
                    ];
                    entries.set(path, {
                        path: (0, file_path.p4)((0, external_node_path_.basename)(path)),
                        mode,
                        source
                    });
                }
                if (0 === count) (0, errors.TR)('INCLUDE_NOT_FOUND', `${JSON.stringify(`target/${pattern}`)} names no file that this build wrote`, 'include');
            }
            return [
                ...entries.values()
            ];
        }
        const OUT_DIR = /(?:^|[/\\])build[/\\][^/\\]+[/\\](?:[^/\\]+[/\\])?out[/\\]/;
        async function requireInputsOfCommit(inputs, tracked, by) {
            const [built, others] = await Promise.all([
                realFolders(by.built, tracked),
                realFolders(by.others, tracked)
            ]);
            const isForeign = (file)=>'locked' === by.sourceOf(file) || others.some((of)=>isBelow(of, file));
            const isStray = (file)=>'other' === by.sourceOf(file);
            for (const path of inputs.watched){
                const full = (0, external_node_path_.resolve)(by.workspaceRoot, path);
                if (isForeign(full)) continue;
                const known = {
                    built,
                    isForeign,
                    isStray,
                    tracked,
                    since: by.since
                };
                if (!await isAnswered(full, inputs.compiled.has(path), known)) {
                    if (isStray(full)) (0, errors.TR)('SOURCE_NOT_IN_COMMIT', `the build reads ${full}, of a package that Cargo.lock does not name`, full, STRAY);
                    (0, errors.TR)('SOURCE_NOT_IN_COMMIT', `the build reads ${full}, which is not in the commit`, full, "Commit it; where a build script writes it, remove it before the build.");
                }
            }
        }
        const STRAY = "A build script takes what lies beside its package: build with a CARGO_HOME that nothing else uses.";
        async function isAnswered(path, isRead, known) {
            const { built, isForeign, isStray, tracked, since } = known;
            const { root } = tracked;
            const real = await ifThere(path, ()=>(0, promises_.realpath)(path));
            if (void 0 === real) return !isRead;
            if (isForeign(real)) return true;
            const folder = built.find((of)=>isBelow(of, real));
            if (void 0 !== folder && OUT_DIR.test((0, external_node_path_.relative)(folder, real))) return true;
            const isOfGit = real === (0, external_node_path_.join)(root, '.git') || isBelow((0, external_node_path_.join)(root, '.git'), real);
            const isElsewhere = void 0 === folder && !isBelow(root, real) && !isStray(real);
            if (!isRead && (isOfGit || isElsewhere)) return true;
            const found = await ifThere(real, ()=>(0, promises_.stat)(real));
            if (!found?.isFile()) return !isRead;
            return isWritten(found, since) && (void 0 !== folder || isBelow(root, real)) || tracked.has(real);
        }
        async function ifThere(path, ask) {
            return ask().catch((error)=>{
                if ((0, file_errors.W0)(error) || 'ELOOP' === error.code) return;
                throw (0, file_errors.dH)(error, path);
            });
        }
        async function realFolders(folders, { root }) {
            const real = await Promise.all([
                ...new Set(folders)
            ].map((folder)=>(0, promises_.realpath)(folder).catch(()=>folder)));
            return real.filter((folder)=>folder !== root && !isBelow(folder, root));
        }
        function isBelow(folder, path) {
            const within = (0, external_node_path_.relative)(folder, path);
            return '' !== within && '..' !== within && !within.startsWith(`..${external_node_path_.sep}`) && !(0, external_node_path_.isAbsolute)(within);
        }
        async function dependencySources(cargoHome, locked) {
            const homes = new Set([
                cargoHome,
                await (0, promises_.realpath)(cargoHome).catch(()=>cargoHome)
            ]);
            const foreign = locked.filter(({ source })=>void 0 !== source);
            const crates = new Set(foreign.map(({ name, version })=>`${name}-${version}`));
            const commits = [
                ...new Set(foreign.flatMap(({ source = '' })=>/^git\+.*#([0-9a-f]{40,64})$/.exec(source)?.[1] ?? []))
            ];
            const sourceOf = ([area, kind, , folder = '', file])=>{
                if (void 0 === file) return;
                if ('registry' === area && 'src' === kind) return crates.has(folder) ? 'locked' : 'other';
                if ('git' !== area || 'checkouts' !== kind) return;
                const isCommit = /^[0-9a-f]{7,}$/.test(folder) && commits.some((commit)=>commit.startsWith(folder));
                return isCommit ? 'locked' : 'other';
            };
            return (path)=>{
                const found = [
                    ...homes
                ].map((home)=>sourceOf((0, external_node_path_.relative)(home, path).split(external_node_path_.sep)));
                return found.find((of)=>void 0 !== of);
            };
        }
        var preflight = __webpack_require__("src/host/rust/preflight/preflight.ts");
        async function compile(cargo, source, locked, progress) {
            const { tracked, crate } = source;
            await cleanOwnPackages(cargo, locked);
            progress(`cargo ${cargoArguments(cargo).slice(0, -2).join(' ')}`);
            const since = Date.now();
            const built = await cargoBuild(cargo);
            await requireCompiledBy(cargo.toolchain, built.executables);
            const { workspaceRoot, targetDirectory, buildDirectory } = crate;
            const inputs = await readInputs({
                ...built,
                targetDirectory,
                buildDirectory
            }, since);
            await requireInputsOfCommit(inputs, tracked, {
                workspaceRoot,
                built: [
                    targetDirectory,
                    buildDirectory
                ],
                others: [
                    (0, external_node_path_.join)(cargo.toolchain.sysroot, 'lib', 'rustlib')
                ],
                sourceOf: await dependencySources((0, build_places.ic)(cargo.env), locked),
                since
            });
            return {
                ...built,
                variables: inputs.variables,
                since
            };
        }
        async function requireCompiledBy({ version }, executables) {
            for (const file of executables){
                const said = await (0, read_binary_files.readRustcVersions)(file);
                if (said.length > 0 && !said.includes(version)) (0, errors.TR)('TOOLCHAIN_MISMATCH', `${file} says that rustc ${said.join(' and ')} compiled it, asked for is ${version}`, 'toolchain');
            }
        }
        function cargoRequest({ crate, manifest, lock, configurations }, request, { tuple: { target, profile }, runner }, known) {
            const { features, env, output = external_node_process_.stderr, defaultFeatures = true, cargoProfile, allowWrapper = false } = request;
            return {
                crate,
                packages: crate.packages.map((name)=>(0, cargo_lock.cR)({
                        name,
                        version: crate.versions.get(name) ?? ''
                    }, lock.packages)),
                ...known,
                host: known.toolchain.host,
                runner,
                folder: (0, external_node_path_.dirname)(manifest),
                target,
                profile: (0, preflight.$)({
                    profile,
                    cargoProfile
                }),
                features,
                defaultFeatures,
                allowWrapper,
                configurations,
                env,
                output
            };
        }
        var make_folders = __webpack_require__("src/host/disk/make-folders.ts");
        var new_files = __webpack_require__("src/host/disk/new-files.ts");
        const generate_TIMEOUT = 60_000;
        const generate_MAX_BYTES = 16777216;
        function requireRunnable(generate, target, host) {
            if (generate.length > 0 && target !== host) (0, errors.TR)('INVALID_INPUT', `${generate[0]?.path} is printed by the program, and one for ${target} does not run on ${host}`, 'generate', 'Generate files on a runner of the target itself.');
        }
        async function generateFiles(program, generate, folder, { PATH, SystemRoot }) {
            const cwd = (0, external_node_path_.join)(folder, 'empty');
            await (0, make_folders.w)(cwd);
            const env = {
                PATH,
                SystemRoot,
                HOME: cwd,
                LC_ALL: 'C',
                TZ: 'UTC',
                NO_COLOR: '1'
            };
            const entries = [];
            for (const [at, { path, arguments: words }] of generate.entries()){
                const question = {
                    cwd,
                    env,
                    code: 'GENERATE_FAILED',
                    timeout: generate_TIMEOUT,
                    maxBytes: generate_MAX_BYTES
                };
                const said = await (0, process1.J5)(program, words, question);
                if ('' === said) (0, errors.TR)('GENERATE_FAILED', `the program prints nothing for ${path}`, 'generate');
                const source = (0, external_node_path_.join)(folder, String(at));
                await (0, new_files.ty)(source, said);
                entries.push({
                    path,
                    mode: '0644',
                    source
                });
            }
            return entries;
        }
        function lockedCrates(used, { packages }) {
            const key = (name, version, source)=>`${name} ${version} ${source.replace(/#.*$/, '')}`;
            const known = new Map();
            for (const { source, ...entry } of packages)if (void 0 !== source) known.set(key(entry.name, entry.version, source), {
                ...entry,
                source
            });
            return used.filter(({ source })=>!source.startsWith('path+')).map(({ name, version, source })=>known.get(key(name, version, source)) ?? (0, errors.TR)('CARGO_FAILED', `the build used ${name} ${version}, which Cargo.lock does not have`, 'Cargo.lock'));
        }
        var packable = __webpack_require__("src/steps/package/packable.ts");
        var prove_source = __webpack_require__("src/steps/package/prove-source.ts");
        var version = __webpack_require__("src/contract/identity/version.ts");
        function recipeOf({ crate, manifest, root }, request, facts) {
            const { features, defaultFeatures = true, include, generate = [], systemPackages = [] } = request;
            return {
                repository: facts.repository,
                manifest_path: (0, external_node_path_.relative)(root, manifest).split(external_node_path_.sep).join('/'),
                packages: [
                    ...crate.packages
                ],
                features: [
                    ...features
                ],
                default_features: defaultFeatures,
                cargo_profile: facts.profile,
                rustflags: (0, build_places.rk)(facts.rustflags, facts.places),
                settings: {
                    ...facts.settings
                },
                include: [
                    ...include
                ],
                generate: generate.map(({ path, arguments: words })=>({
                        path,
                        arguments: [
                            ...words
                        ]
                    })),
                system_packages: [
                    ...systemPackages
                ].sort(version.Xo)
            };
        }
        var documents_build = __webpack_require__("src/contract/documents/build.ts");
        var provenance = __webpack_require__("src/contract/documents/provenance.ts");
        var pointer = __webpack_require__("src/contract/json/pointer.ts");
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var verify = __webpack_require__("src/contract/decisions/verify.ts");
        var statement_types = __webpack_require__("src/contract/documents/statement-types.ts");
        function planClaim({ dependencies, env }) {
            const github = githubFacts(env);
            return {
                ...void 0 === github ? {} : {
                    github
                },
                dependencies,
                builder: builderOf(env),
                invocation: invocationOf(env)
            };
        }
        function makeProvenance(manifest, facts) {
            const { product, distribution_contract_version, binaries, build } = manifest;
            const { github, dependencies, builder, invocation } = planClaim(facts);
            return {
                _type: statement_types.z,
                subject: (0, verify.Z6)(manifest),
                predicateType: statement_types.T,
                predicate: {
                    buildDefinition: {
                        buildType: provenance.mK,
                        externalParameters: {
                            product,
                            distribution_contract_version,
                            ...(0, identity_tuple.cF)(manifest),
                            binaries,
                            prebuilt: 'prebuilt' === build.kind,
                            ...'cargo' === build.kind ? {
                                recipe: build.recipe
                            } : {}
                        },
                        internalParameters: void 0 === github ? {} : {
                            github
                        },
                        resolvedDependencies: dependencies
                    },
                    runDetails: {
                        builder: {
                            id: builder
                        },
                        metadata: {
                            invocationId: invocation,
                            startedOn: timestamp(facts.started),
                            finishedOn: timestamp(facts.finished)
                        }
                    }
                }
            };
        }
        function isGithub({ GITHUB_ACTIONS }) {
            return 'true' === GITHUB_ACTIONS;
        }
        function builderOf(env) {
            const { GITHUB_SERVER_URL, GITHUB_WORKFLOW_REF } = env;
            return isGithub(env) && GITHUB_SERVER_URL && GITHUB_WORKFLOW_REF ? `${GITHUB_SERVER_URL}/${GITHUB_WORKFLOW_REF}` : provenance.IT;
        }
        function invocationOf(env) {
            const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
            return isGithub(env) && GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT || '1'}` : `urn:uuid:${(0, external_node_crypto_.randomUUID)()}`;
        }
        const GITHUB_FACTS = {
            event_name: 'GITHUB_EVENT_NAME',
            repository: 'GITHUB_REPOSITORY',
            repository_id: 'GITHUB_REPOSITORY_ID',
            repository_owner_id: 'GITHUB_REPOSITORY_OWNER_ID',
            ref: 'GITHUB_REF',
            sha: 'GITHUB_SHA',
            workflow_sha: 'GITHUB_WORKFLOW_SHA',
            runner_environment: 'RUNNER_ENVIRONMENT'
        };
        function githubFacts(env) {
            if (!isGithub(env)) return;
            return Object.fromEntries(Object.entries(GITHUB_FACTS).flatMap(([fact, variable])=>{
                const value = env[variable];
                return value ? [
                    [
                        fact,
                        value
                    ]
                ] : [];
            }));
        }
        function timestamp(date) {
            return date.toISOString().replace(/\.[0-9]+Z$/, 'Z');
        }
        function requireRecordable(build, facts) {
            (0, errors.cp)([
                ...faultsOf('manifest.json', documents_build.ig.safeParse(build)),
                ...faultsOf('provenance.json', provenance.eQ.safeParse(planClaim(facts)))
            ]);
        }
        function faultsOf(document, { error }) {
            return (error?.issues ?? []).map(({ path, message })=>({
                    code: 'INVALID_INPUT',
                    message: `${document} cannot say this of the build: ${(0, pointer.lR)(path)}: ${message}`,
                    place: (0, pointer.lR)(path)
                }));
        }
        var documents_manifest = __webpack_require__("src/contract/documents/manifest.ts");
        var distinct_paths = __webpack_require__("src/contract/identity/distinct-paths.ts");
        var unfetched = __webpack_require__("src/host/git/checkout/unfetched.ts");
        const LICENCE = /^licen[cs]e|^(?:unlicen[cs]e|copying|copyright|notice)(?:$|[-._ ])/i;
        const FOLDER_OF_LICENCES = /^licen[cs]es$/i;
        const README = /^readme/i;
        const MAX_COMPARED = 1048576;
        function isLicenceName(path) {
            return LICENCE.test(path);
        }
        async function licencesAndReadmes(travelling) {
            const { licenseFile, readme, root } = travelling;
            const folders = [
                ...new Set(travelling.folders.map((folder)=>(0, external_node_path_.resolve)(folder)))
            ];
            const [crate = root] = folders;
            const absent = [];
            const named = async (field, path)=>{
                if (void 0 === path) return [];
                const source = (0, external_node_path_.resolve)(crate, path);
                if (await (0, crate_files.fo)(source)) return [
                    {
                        path: (0, external_node_path_.basename)(source),
                        source
                    }
                ];
                absent.push(`${field} of Cargo.toml names ${JSON.stringify(path)}, which is no file`);
                return [];
            };
            const licences = [
                await named('license-file', licenseFile)
            ];
            for (const folder of folders)licences.push(await licencesIn(folder, absent));
            const namedReadme = await named('readme', readme);
            const readmes = [
                ...await firstReadmes(folders, namedReadme, absent),
                ...namedReadme
            ];
            return {
                licences: await asEntries(licences.flat(), root, absent),
                readmes: await asEntries(readmes, root, absent),
                absent
            };
        }
        async function licencesIn(folder, absent) {
            const entries = await (0, crate_files.Mc)(folder);
            const folders = [];
            for (const { name } of entries.filter(({ name })=>FOLDER_OF_LICENCES.test(name)))if (await isFolderOfLicences((0, external_node_path_.join)(folder, name))) folders.push(name);
            const names = entries.map(({ name })=>name).filter((name)=>LICENCE.test(name) && !folders.includes(name));
            const beside = await filesOf(folder, names, absent);
            const within = await Promise.all(folders.map((name)=>filesBelow(folder, (0, external_node_path_.join)(folder, name))));
            return [
                ...beside,
                ...within.flat()
            ];
        }
        async function isFolderOfLicences(path) {
            const real = await (0, promises_.realpath)(path).catch(()=>void 0);
            if (void 0 === real || !FOLDER_OF_LICENCES.test((0, external_node_path_.basename)(real))) return false;
            return (await (0, promises_.lstat)(real)).isDirectory();
        }
        async function firstReadmes(folders, named, absent) {
            for (const folder of folders){
                const names = (await (0, crate_files.Mc)(folder)).map(({ name })=>name).filter((name)=>README.test(name));
                const found = await filesOf(folder, names, absent);
                if (found.length > 0) return found;
                if (named.length > 0) break;
            }
            return [];
        }
        async function filesOf(folder, names, absent) {
            const found = [];
            for (const name of names){
                const source = (0, external_node_path_.join)(folder, name);
                if (await (0, crate_files.fo)(source)) found.push({
                    path: name,
                    source
                });
                else if (!await (0, in_the_way.$B)(source)) absent.push(`${source} is a link to nothing, and is not packed`);
            }
            return found;
        }
        async function filesBelow(base, folder) {
            const found = (await (0, crate_files.Mc)(folder)).map(async (entry)=>{
                const source = (0, external_node_path_.join)(folder, entry.name);
                if (entry.isDirectory()) return filesBelow(base, source);
                return await (0, crate_files.fo)(source) ? [
                    {
                        path: (0, external_node_path_.relative)(base, source).split(external_node_path_.sep).join('/'),
                        source
                    }
                ] : [];
            });
            return (await Promise.all(found)).flat();
        }
        async function asEntries(all, root, absent) {
            const entries = [];
            for (const { path, source } of all){
                const real = await (0, crate_files.Ee)(root, source);
                if (void 0 !== real) entries.push({
                    path: (0, file_path.p4)(path),
                    mode: '0644',
                    source: real
                });
                else absent.push(`${source} leads out of the repository, and is not packed`);
            }
            return entries;
        }
        async function isSameText(one, other) {
            if (one === other) return true;
            const [a, b] = await Promise.all([
                one,
                other
            ].map((path)=>(0, disk_files.yu)(path, MAX_COMPARED).catch(()=>void 0)));
            return void 0 !== a && void 0 !== b && a.equals(b);
        }
        const RULE = 'Rename the file, or narrow the pattern; docs/formats.md says what names in an archive may be.';
        async function filesBeside(beside) {
            const { include, crate, root, skip, travelling } = beside;
            const chosen = new Chosen(beside.binaries);
            const { modeInCommit } = beside;
            for (const found of (await (0, crate_files.i_)(include, crate, root, skip))){
                const mode = void 0 === modeInCommit ? found.mode : await modeInCommit(found.source);
                if (void 0 === mode) return (0, errors.TR)('SOURCE_NOT_IN_COMMIT', `${found.source} is to be packed and is not in the commit`, found.source);
                const entry = {
                    ...found,
                    mode
                };
                const fault = chosen.take(entry);
                if (fault) (0, errors.TR)('ARCHIVE_INVALID', `include: ${JSON.stringify(entry.path)} ${fault}`, 'include', RULE);
            }
            const none = {
                licences: [],
                readmes: [],
                absent: []
            };
            const { licences, readmes, absent } = travelling ? await licencesAndReadmes(travelling) : none;
            const warnings = [
                ...absent
            ];
            for (const entry of [
                ...licences,
                ...readmes
            ]){
                const other = chosen.named(entry.path);
                if (other && await isSameText(other.source, entry.source)) continue;
                const isForeign = void 0 !== modeInCommit && await modeInCommit(entry.source) === void 0;
                const fault = isForeign ? 'it is not in the commit' : other ? `${other.source} has that name` : chosen.take(entry);
                if (fault) warnings.push(`${entry.source} is not packed as ${JSON.stringify(entry.path)}: ${fault}`);
            }
            const { entries } = chosen;
            await (0, unfetched.nr)(entries.map(({ source })=>source));
            const isLicence = ({ path, source })=>isLicenceName((0, external_node_path_.basename)(path)) || licences.some((licence)=>licence.source === source);
            if (travelling && !entries.some(isLicence)) warnings.push('no licence travels with the program: there is no LICENSE, COPYING, NOTICE, UNLICENSE or LICENSES/');
            return {
                entries,
                warnings
            };
        }
        class Chosen {
            #entries = new Map();
            #paths = new distinct_paths.x();
            constructor(binaries){
                for (const path of binaries)this.#paths.take(path, 'file');
            }
            get entries() {
                return [
                    ...this.#entries.values()
                ];
            }
            named(path) {
                return this.#entries.get((0, file_path.tu)(path));
            }
            take(entry) {
                const fault = (0, file_path.a9)(entry.path) ?? this.#paths.take(entry.path, 'file');
                if (!fault) this.#entries.set((0, file_path.tu)(entry.path), entry);
                return fault;
            }
        }
        async function filesOfSource({ crate, root, tracked }, { include, out }, { tuple, binaries }) {
            const { licenseFile, readme } = crate;
            return filesBeside({
                binaries: binaries.map((name)=>(0, documents_manifest.Zq)(name, tuple.target)),
                include: (0, crate_files.E2)(include, crate.folder, crate.targetDirectory).inTree,
                crate: crate.folder,
                root,
                skip: [
                    crate.targetDirectory,
                    (0, external_node_path_.resolve)(out)
                ],
                travelling: {
                    folders: [
                        crate.folder,
                        crate.workspaceRoot,
                        root
                    ],
                    licenseFile,
                    readme,
                    root
                },
                modeInCommit: (file)=>tracked.modeOf(file)
            });
        }
        async function filesOfBuild({ crate }, { include }, since) {
            const { built } = (0, crate_files.E2)(include, crate.folder, crate.targetDirectory);
            return writtenFiles(built, crate.targetDirectory, since);
        }
        function requireDistinct(entries) {
            const paths = new distinct_paths.x();
            for (const { path } of entries){
                const fault = (0, file_path.a9)(path) ?? paths.take(path, 'file');
                if (fault) (0, errors.TR)('ARCHIVE_INVALID', `${JSON.stringify(path)} ${fault}`, 'include');
            }
        }
        async function buildFromSource(request, claim, proved) {
            const { env, generate = [], scratch } = request;
            const manifest = proved?.manifest ?? await (0, crate.J9)(request.manifestPath ?? 'Cargo.toml');
            const asked = askEverything(manifest, request, claim, proved);
            const source = await asked.source;
            const { entries, warnings } = await filesOfSource(source, request, claim);
            (0, packable.c$)(request, warnings);
            const toolchain = await asked.toolchain;
            (0, rust_toolchain.tf)(toolchain, claim.tuple.toolchain);
            const cfg = await asked.target;
            requireRunnable(generate, claim.tuple.target, toolchain.host);
            const { lock } = source;
            const places = await (0, build_places.Ch)(source.root, source.crate, toolchain, env);
            const rustflags = (0, build_rustflags.D6)(source.configurations, env, claim.tuple.target, cfg);
            const epoch = request.source_date_epoch ?? source.head.time;
            const flags = [
                ...rustflags,
                ...(0, build_rustflags.l0)(places)
            ];
            const cargo = cargoRequest(source, request, claim, {
                toolchain,
                rustflags: flags,
                epoch
            });
            const set = (0, build_settings.Mp)(env, places, request.allowWrapper ?? false);
            const { profile } = cargo;
            const facts = {
                repository: await asked.uri,
                rustflags,
                places,
                profile,
                settings: set.recorded
            };
            const recipe = recipeOf(source, request, facts);
            (0, packable.c$)(request, (0, build_rustflags.I4)(rustflags, set.recorded));
            const build = {
                kind: 'cargo',
                recipe,
                rustc: [
                    ...toolchain.lines
                ],
                cargo: await asked.cargo,
                cargo_args: cargoArguments(cargo),
                remap_path_prefix: (0, build_rustflags.JF)(places),
                cargo_lock_sha256: lock.sha256,
                runner: (0, packable.Yg)(env)
            };
            const own = [
                {
                    uri: recipe.repository,
                    digest: {
                        gitCommit: source.head.git_rev
                    }
                },
                {
                    uri: 'file:Cargo.lock',
                    digest: {
                        sha256: lock.sha256
                    }
                }
            ];
            requireRecordable(build, {
                dependencies: own,
                env
            });
            const compiled = await compile(cargo, source, lock.packages, request.progress);
            const binaries = compiled.executables.map((file, at)=>(0, packable.uc)(claim.binaries[at] ?? '', claim.tuple.target, file));
            const written = await filesOfBuild(source, request, compiled.since);
            const printed = await generateFiles(compiled.executables[0] ?? '', generate, scratch, env);
            await (0, prove_source.jr)(source, env);
            const files = [
                ...entries,
                ...written,
                ...printed
            ];
            requireDistinct([
                ...binaries,
                ...files
            ]);
            const found = (0, build_settings.jm)(compiled.variables, env, places, Object.keys(recipe.settings));
            (0, packable.c$)(request, [
                ...set.warnings,
                ...found.warnings
            ]);
            const settings = {
                ...found.recorded,
                ...recipe.settings
            };
            return {
                binaries,
                files,
                epoch,
                build: {
                    ...build,
                    recipe: {
                        ...recipe,
                        settings
                    }
                },
                dependencies: (0, dependencies.h)(own, lockedCrates(compiled.used, lock))
            };
        }
        function askEverything(manifest, request, claim, proved) {
            const { env } = request;
            const { rust = (0, answers.q)(manifest, env) } = request;
            const toolchain = rust.toolchain();
            const prove = ()=>(0, prove_source.uk)((0, prove_source.N5)(manifest, env, rust.metadata()), request, claim);
            const asked = {
                toolchain,
                source: proved ? Promise.resolve(proved) : prove(),
                uri: (0, working_tree.sourceUri)((0, external_node_path_.dirname)(manifest), env),
                cargo: toolchain.then((found)=>(0, rust_toolchain.Qw)(found, env)),
                target: toolchain.then((found)=>(0, rust_toolchain.Rf)(found, env, claim.tuple.target))
            };
            for (const answer of Object.values(asked))answer.catch(()=>{});
            return asked;
        }
        async function takePrebuilt(request, tuple, binaries) {
            const epoch = request.source_date_epoch ?? (0, errors.TR)('EPOCH_REQUIRED', 'nothing is known of the source of a prebuilt binary', 'source-date-epoch');
            const [name = '', ...more] = binaries;
            if (more.length > 0) (0, errors.TR)('CRATE_NOT_FOUND', `the contract has ${binaries.length} binaries, and binary gives one`, 'binary');
            const build = {
                kind: 'prebuilt',
                runner: (0, packable.Yg)(request.env)
            };
            requireRecordable(build, {
                dependencies: [],
                env: request.env
            });
            const source = await (0, crate_files.tG)(request.binary);
            const { manifestPath } = request;
            const folder = void 0 === manifestPath ? (0, external_node_path_.resolve)('.') : (0, external_node_path_.dirname)(await (0, crate.J9)(manifestPath));
            const { entries, warnings } = await filesBeside({
                binaries: [
                    (0, documents_manifest.Zq)(name, tuple.target)
                ],
                include: request.include,
                crate: folder,
                root: folder,
                skip: [
                    (0, external_node_path_.resolve)(request.out)
                ],
                travelling: void 0 === manifestPath ? void 0 : {
                    folders: [
                        folder
                    ],
                    root: folder
                }
            });
            (0, packable.c$)(request, warnings);
            return {
                binaries: [
                    (0, packable.uc)(name, tuple.target, source)
                ],
                files: entries,
                epoch,
                build,
                dependencies: []
            };
        }
        var digest = __webpack_require__("src/contract/digest.ts");
        var checksums = __webpack_require__("src/contract/documents/checksums.ts");
        var against_target = __webpack_require__("src/contract/executable/against-target.ts");
        var identity_paths = __webpack_require__("src/contract/identity/paths.ts");
        var archive_policy = __webpack_require__("src/contract/archive/policy.ts");
        var tar_header = __webpack_require__("src/contract/archive/tar-header.ts");
        var regular_file = __webpack_require__("src/host/disk/regular-file.ts");
        var gzip = __webpack_require__("src/host/archive/gzip.ts");
        async function packArchive(entries, epoch, destination) {
            if (!identity_tuple.pA.safeParse(epoch).success) (0, errors.TR)('INVALID_INPUT', `${epoch} is not a time in seconds since 1970`, 'source-date-epoch');
            const sorted = [
                ...entries
            ].sort((a, b)=>(0, file_path.cD)(a.path, b.path));
            checkPaths(sorted, destination);
            const temporary = (0, external_node_path_.join)((0, external_node_path_.dirname)(destination), `.${(0, external_node_path_.basename)(destination)}.${(0, external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
            return (0, file_errors.ze)(destination, async ()=>{
                const forget = (0, at_exit.mU)(temporary);
                const handle = await (0, new_files.dr)(temporary);
                try {
                    const packed = await writeArchive(sorted, epoch, handle);
                    if (packed.content_size > (0, archive_policy.zF)(packed.artifact_size)) (0, errors.TR)('ARCHIVE_INVALID', `${destination}: the files compress so well that installing would refuse it`, destination);
                    await handle.close();
                    await (0, disk_files.HB)(temporary, destination);
                    return packed;
                } catch (error) {
                    await handle.close().catch(()=>{});
                    await (0, disk_files.nM)(temporary);
                    throw error;
                } finally{
                    forget();
                }
            });
        }
        function checkPaths(entries, destination) {
            if (0 === entries.length) (0, errors.TR)('ARCHIVE_INVALID', `${destination}: there is nothing to pack`, destination);
            const policy = new archive_policy.t$(destination);
            for (const { path, mode } of entries)policy.admit({
                path,
                type: 'file',
                size: 0,
                mode: Number.parseInt(mode, 8)
            });
        }
        async function writeArchive(entries, epoch, handle) {
            const files = [];
            const content = new Digest();
            const artifact = new Digest();
            for await (const piece of (0, gzip.ZI)(inBlocks(tarPieces(entries, epoch, files), content))){
                artifact.update(piece);
                await (0, disk_files.f4)(handle, piece);
            }
            return {
                artifact_sha256: artifact.hex(),
                artifact_size: artifact.size,
                content_sha256: content.hex(),
                content_size: content.size,
                files,
                compressor: (0, gzip.n9)()
            };
        }
        class Digest {
            size = 0;
            #hash = (0, external_node_crypto_.createHash)('sha256');
            update(bytes) {
                this.#hash.update(bytes);
                this.size += bytes.length;
            }
            hex() {
                return this.#hash.digest('hex');
            }
        }
        async function* tarPieces(entries, epoch, files) {
            const buffer = Buffer.allocUnsafe(gzip.FB);
            let total = 2 * tar_header.IE;
            for (const { path, mode, source } of entries){
                const { handle, size } = await (0, regular_file.Z)(source, source);
                try {
                    total += 2 * tar_header.IE + size;
                    if (total > archive_policy.Oj.content) (0, errors.TR)('ARCHIVE_INVALID', `${source}: with it there are more than ${archive_policy.Oj.content} bytes to pack`, source);
                    yield (0, tar_header.NI)({
                        path,
                        mode,
                        size,
                        mtime: epoch
                    });
                    const digest = new Digest();
                    for(;;){
                        const { bytesRead } = await (0, file_errors.ze)(source, ()=>handle.read(buffer, 0, buffer.length, null));
                        if (0 === bytesRead) break;
                        digest.update(buffer.subarray(0, bytesRead));
                        if (digest.size > size) break;
                        yield buffer.subarray(0, bytesRead);
                    }
                    if (digest.size !== size) (0, errors.TR)('IO_FAILED', `${source} changed its size while it was packed`, source);
                    files.push({
                        path,
                        sha256: digest.hex(),
                        size,
                        mode
                    });
                    yield new Uint8Array((0, tar_header.Zt)(size));
                } finally{
                    await handle.close();
                }
            }
            yield new Uint8Array(2 * tar_header.IE);
        }
        async function* inBlocks(pieces, content) {
            let block = Buffer.allocUnsafe(gzip.FB);
            let filled = 0;
            for await (const piece of pieces)for(let at = 0; at < piece.length;){
                const part = piece.subarray(at, at + gzip.FB - filled);
                block.set(part, filled);
                at += part.length;
                filled += part.length;
                if (!(filled < gzip.FB)) {
                    content.update(block);
                    yield block;
                    block = Buffer.allocUnsafe(gzip.FB);
                    filled = 0;
                }
            }
            content.update(block.subarray(0, filled));
            if (filled > 0) yield block.subarray(0, filled);
        }
        async function stageArtifact(request, staging) {
            const out = (0, external_node_path_.resolve)(request.out);
            const { contract, tuple } = staging;
            const directory = (0, identity_paths.f1)(contract.distribution_contract_version, tuple);
            return (0, file_errors.ze)(out, async ()=>{
                await refusePublished(out, directory);
                await (0, make_folders.w)(out);
                return (0, at_exit.DF)((0, external_node_path_.join)(out, packable.NL), async (aside)=>{
                    const made = await writeAside((0, external_node_path_.join)(aside, 'new'), request, staging);
                    await replaceFolder((0, external_node_path_.join)(aside, 'new'), (0, external_node_path_.join)(out, directory), (0, external_node_path_.join)(aside, 'old'));
                    return {
                        product: contract.product,
                        ...tuple,
                        directory,
                        ...made
                    };
                });
            });
        }
        async function refusePublished(out, directory) {
            if (await (0, in_the_way.$B)((0, external_node_path_.join)(out, identity_paths.Pm)) && await (0, in_the_way.$B)((0, external_node_path_.join)(out, directory))) (0, errors.TR)('OUTPUT_EXISTS', `${out} is a store, and already holds ${directory}`, 'out');
        }
        async function writeAside(folder, request, staging) {
            const { contract, tuple, packable } = staging;
            const { binaries, files, epoch } = packable;
            await (0, make_folders.w)((0, external_node_path_.join)(folder, 'package'));
            const entries = new Map([
                ...files,
                ...binaries
            ].map((entry)=>[
                    entry.path,
                    entry
                ]));
            const requires = await requiresOfBinaries(staging);
            const packed = await packArchive([
                ...entries.values()
            ], epoch, (0, external_node_path_.join)(folder, (0, identity_paths.TG)(contract.product, tuple)));
            const manifest = manifestOf(staging, packed, requires);
            const digests = await writeDocuments((0, external_node_path_.join)(folder, 'package'), manifest, request, staging);
            const paths = (0, identity_paths.qB)(contract.product, contract.distribution_contract_version, tuple);
            return {
                artifact_file: paths.artifact,
                artifact_sha256: packed.artifact_sha256,
                artifact_size: packed.artifact_size,
                content_sha256: packed.content_sha256,
                manifest_file: paths.manifest,
                manifest_sha256: digests.manifest,
                checksums_file: paths.checksums,
                provenance_file: paths.provenance,
                source_date_epoch: epoch
            };
        }
        async function requiresOfBinaries({ contract, tuple, packable }) {
            const files = packable.binaries.map(({ source })=>({
                    name: source,
                    place: source,
                    path: source
                }));
            const needs = await (0, read_binary_files.readBinaryFiles)(files, tuple.target);
            const platform = contract.platforms.find(({ target })=>target === tuple.target);
            (0, against_target.tD)(platform ?? {}, needs, tuple.target, 'target');
            return needs.requires;
        }
        function manifestOf({ contract, contractSha256, tuple, packable }, packed, requires) {
            const { product, distribution_contract_version } = contract;
            return {
                schema_version: 1,
                product,
                contract: contract.contract,
                distribution_contract_version,
                contract_sha256: contractSha256,
                ...tuple,
                artifact: {
                    file: (0, identity_paths.qB)(product, distribution_contract_version, tuple).artifact,
                    sha256: packed.artifact_sha256,
                    size: packed.artifact_size,
                    format: identity_paths.td
                },
                content_sha256: packed.content_sha256,
                content_size: packed.content_size,
                files: packed.files,
                binaries: packable.binaries.map((entry)=>entry.path),
                ...requires ? {
                    requires
                } : {},
                source_date_epoch: packable.epoch,
                build: {
                    ...packable.build,
                    compressor: packed.compressor
                }
            };
        }
        async function writeDocuments(folder, manifest, { env, now }, { packable, started }) {
            const facts = {
                dependencies: packable.dependencies,
                env,
                started,
                finished: now()
            };
            const manifestText = (0, documents_manifest.L_)(manifest);
            const provenanceText = (0, provenance.Tt)(makeProvenance(manifest, facts));
            const digests = {
                artifact: manifest.artifact.sha256,
                manifest: (0, digest.sc)(manifestText),
                provenance: (0, digest.sc)(provenanceText)
            };
            const paths = (0, identity_paths.qB)(manifest.product, manifest.distribution_contract_version, manifest);
            await (0, new_files.ty)((0, external_node_path_.join)(folder, 'manifest.json'), manifestText);
            await (0, new_files.ty)((0, external_node_path_.join)(folder, 'provenance.json'), provenanceText);
            await (0, new_files.ty)((0, external_node_path_.join)(folder, 'checksums.json'), (0, checksums.ss)((0, checksums.tM)(paths, digests)));
            return digests;
        }
        async function replaceFolder(from, to, old) {
            await (0, make_folders.w)((0, external_node_path_.dirname)(to));
            const forget = (0, at_exit.OC)(old, to);
            try {
                const hadOne = await (0, disk_files.HB)(to, old).then(()=>true, (error)=>{
                    if ((0, file_errors.W0)(error)) return false;
                    throw error;
                });
                try {
                    await (0, disk_files.HB)(from, to);
                } catch (error) {
                    if (hadOne) await (0, disk_files.HB)(old, to);
                    throw error;
                }
            } finally{
                forget();
            }
        }
        async function packageTarget(request) {
            return packageChecked(request, await checkAgainstContract(request));
        }
        async function packageChecked(request, checked) {
            const started = request.now();
            const { binary } = request;
            const { contract, contractSha256, tuple } = checked;
            return (0, at_exit.DF)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'controller-dist-'), async (scratch)=>{
                const packable = void 0 === binary ? await buildFromSource({
                    ...request,
                    scratch
                }, checked, checked.source) : await takePrebuilt({
                    ...request,
                    binary
                }, checked.tuple, checked.binaries);
                return stageArtifact(request, {
                    contract,
                    contractSha256,
                    tuple,
                    packable,
                    started
                });
            });
        }
        async function checkPackage(request) {
            const checked = await checkAgainstContract(request);
            if (void 0 !== request.binary) return checked;
            const source = await (0, prove_source.ZV)(request, checked);
            if (source) await filesOfSource(source, request, checked);
            return {
                ...checked,
                source
            };
        }
        async function proofOf(request, checked) {
            if (checked.source) return checked.source;
            const manifest = await (0, crate.J9)(request.manifestPath ?? 'Cargo.toml');
            return (0, prove_source.uk)((0, prove_source.N5)(manifest, request.env), request, checked);
        }
        async function checkAgainstContract(request) {
            (0, folder_path.Zl)(request.out, 'out');
            const { contract, sha256: contractSha256 } = await (0, read_contract.J)(request.contract);
            const tuple = (0, identity_tuple.YI)((0, identity_tuple.cF)(request));
            requireListed(contract, tuple);
            return {
                contract,
                contractSha256,
                tuple,
                binaries: chooseBinaries(contract, request.bin),
                runner: runnerOf(contract, tuple.target),
                source: void 0
            };
        }
        function runnerOf({ platforms }, target) {
            const platform = platforms.find((of)=>of.target === target);
            return platform && (0, contract_fields.WE)(platform.runner);
        }
        function requireListed(contract, { target, profile }) {
            const targets = contract.platforms.map((platform)=>platform.target);
            if (!targets.includes(target)) (0, errors.TR)('TARGET_UNKNOWN', `${target} is not one of ${targets.join(', ')}`, 'target');
            (0, executable_targets.h)(target);
            if (!contract.profiles.includes(profile)) (0, errors.TR)('PROFILE_UNKNOWN', `${profile} is not one of ${contract.profiles.join(', ')}`, 'profile');
        }
        function chooseBinaries(contract, bin) {
            const { binaries } = contract.entrypoint;
            const absent = void 0 === bin ? void 0 : binaries.find((name)=>name !== bin);
            if (void 0 !== absent) (0, errors.TR)('CRATE_NOT_FOUND', `the contract's entrypoint has ${absent}, asked for is only ${bin}`, 'bin');
            return binaries;
        }
    }),
    "src/steps/package/prove-source.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N5: ()=>askSource,
            MS: ()=>confirmSource,
            uk: ()=>proveSource,
            ZV: ()=>proveSourceEarly,
            jr: ()=>requireUnchanged
        });
        var external_node_path_ = __webpack_require__("node:path");
        var tracked = __webpack_require__("src/host/git/checkout/tracked.ts");
        var checkout_unfetched = __webpack_require__("src/host/git/checkout/unfetched.ts");
        var working_tree = __webpack_require__("src/host/git/checkout/working-tree.ts");
        var target = __webpack_require__("src/host/machine/target.ts");
        var answers = __webpack_require__("src/host/rust/answers.ts");
        var cargo_config = __webpack_require__("src/host/rust/build/cargo-config.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        const HARMLESS = new Set([
            'alias',
            'cache',
            'cargo-new',
            'credential-alias',
            'doc',
            'future-incompat-report',
            'http',
            'include',
            'install',
            'net',
            'registries',
            'registry',
            'resolver',
            'term'
        ]);
        const BUILD = new Set([
            'jobs',
            'target-dir',
            'build-dir',
            'dep-info-basedir',
            'incremental',
            'rustc',
            'rustc-wrapper',
            'rustc-workspace-wrapper',
            'rustdoc',
            'rustdocflags',
            'rustflags',
            'target'
        ]);
        const SOURCE = new Set([
            'registry',
            'replace-with'
        ]);
        async function requireSettingsOfCommit(configurations, tracked, triples) {
            for (const { path, table } of configurations){
                const key = steeringKey(table, triples);
                if (!(void 0 === key || await tracked.has(path))) (0, errors.TR)('SETTINGS_OUTSIDE_COMMIT', `${path} sets ${key}, which is not in the commit and may change what is built`, path, "Move it into the repository's own .cargo/config.toml, and commit that.");
            }
        }
        function steeringKey(table, triples) {
            for (const [name, value] of Object.entries(table)){
                if (HARMLESS.has(name)) continue;
                const inner = Object.entries((0, cargo_config.fO)(value));
                const found = 'build' === name ? inner.find(([key])=>!BUILD.has(key))?.[0] : 'source' === name ? deeper(inner, SOURCE) : 'target' === name ? deeper(inner.filter(([key])=>key.startsWith('cfg(') || triples.includes(key)), new Set([
                    'runner',
                    'rustflags'
                ])) : inner[0]?.[0] ?? '';
                if (void 0 !== found) return '' === found ? name : `${name}.${found}`;
            }
        }
        function deeper(tables, allowed) {
            for (const [name, value] of tables)for (const key of Object.keys((0, cargo_config.fO)(value)))if (!allowed.has(key)) return `${name}.${key}`;
        }
        var places = __webpack_require__("src/host/rust/build/places.ts");
        var sources_of_commit = __webpack_require__("src/host/rust/commit/sources-of-commit.ts");
        var rust_crate = __webpack_require__("src/host/rust/crate.ts");
        var preflight = __webpack_require__("src/host/rust/preflight/preflight.ts");
        var packable = __webpack_require__("src/steps/package/packable.ts");
        function askSource(manifest, env, metadata = (0, answers.q)(manifest, env).metadata()) {
            const folder = (0, external_node_path_.dirname)(manifest);
            const root = (0, working_tree.Hn)(folder, env);
            const unfetched = async ()=>{
                const { packages } = await metadata;
                return (0, checkout_unfetched.Iq)(await root, env, packages.map((of)=>(0, external_node_path_.dirname)(of.manifest_path)));
            };
            const asked = {
                metadata,
                root,
                tracked: root.then((path)=>(0, tracked.O)(path, env)),
                configurations: (0, cargo_config.qx)(folder, (0, places.ic)(env)),
                unfetched: unfetched(),
                head: (0, working_tree.Qo)(folder, env),
                changed: (0, working_tree.mS)(folder, env)
            };
            for (const answer of Object.values(asked))answer.catch(()=>{});
            return {
                manifest,
                ...asked
            };
        }
        async function proveSource(asked, request, { tuple, binaries }) {
            const { manifest } = asked;
            const metadata = await asked.metadata;
            const crate = (0, rust_crate.BP)(metadata, manifest, request.packages ?? [], binaries);
            (0, rust_crate.eU)(crate, tuple.version);
            const head = await asked.head;
            (0, working_tree.EU)(head, tuple.git_rev);
            const root = await asked.root;
            const spared = await uncounted(root, (0, external_node_path_.dirname)(manifest), crate, request.out);
            const [folders, prefixes] = spared;
            (0, working_tree.Bs)(await asked.changed, folders, prefixes);
            (0, checkout_unfetched.hq)(await asked.unfetched);
            const [tracked, configurations] = [
                await asked.tracked,
                await asked.configurations
            ];
            await (0, sources_of_commit.mT)(crate, tracked);
            await requireSettingsOfCommit(configurations, tracked, [
                tuple.target,
                (0, target.az)()
            ]);
            const { env, features, defaultFeatures = true, cargoProfile } = request;
            const lock = await (0, preflight.M)({
                metadata,
                crate,
                configurations,
                env
            }, {
                ...tuple,
                features,
                defaultFeatures,
                cargoProfile
            });
            await (0, sources_of_commit.dI)(crate, lock.packages, tracked);
            const source = {
                manifest,
                crate,
                head,
                root,
                tracked,
                configurations,
                lock,
                uncounted: spared
            };
            return source;
        }
        async function confirmSource(source, env) {
            await requireAsProven(source, env, (0, working_tree.mS)(source.root, env));
        }
        async function requireUnchanged(source, env) {
            await requireAsProven(source, env, (0, working_tree.vl)(source.root, env));
        }
        async function requireAsProven({ root, head, uncounted }, env, changes) {
            const [headNow, changed] = await Promise.all([
                (0, working_tree.Qo)(root, env),
                changes
            ]);
            (0, working_tree.EU)(headNow, head.git_rev);
            const [folders, prefixes] = uncounted;
            (0, working_tree.Bs)(changed, folders, prefixes);
        }
        async function proveSourceEarly(request, claim) {
            const manifest = await (0, rust_crate.J9)(request.manifestPath ?? 'Cargo.toml');
            const asked = askSource(manifest, request.env);
            const isKnown = await asked.metadata.then(()=>true, ()=>false);
            if (isKnown) return proveSource(asked, request, claim);
            (0, working_tree.EU)(await asked.head, claim.tuple.git_rev);
        }
        async function uncounted(root, folder, crate, out) {
            const within = (path)=>(0, working_tree.m9)(root, (0, external_node_path_.resolve)(path));
            const [output, aside, ofCrate] = await Promise.all([
                within(out),
                within((0, external_node_path_.join)(out, packable.NL)),
                within(crate.folder)
            ]);
            const holdsCrate = void 0 === output || `${ofCrate ?? ''}/`.startsWith(`${output}/`);
            const bases = [
                root,
                folder,
                crate.folder,
                crate.workspaceRoot
            ];
            const folders = await Promise.all([
                ...bases.flatMap((base)=>[
                        within((0, external_node_path_.join)(base, 'dist')),
                        within((0, external_node_path_.join)(base, 'target'))
                    ]),
                within(crate.targetDirectory),
                within((0, external_node_path_.join)(out, 'dist'))
            ]);
            const named = [
                ...folders,
                holdsCrate ? void 0 : output
            ];
            return [
                named.filter((path)=>void 0 !== path),
                void 0 === aside ? [] : [
                    aside
                ]
            ];
        }
    }),
    "src/contract/decisions/verify-manifest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B7: ()=>verifyManifestIdentity,
            P$: ()=>refuseOtherTuple,
            j_: ()=>verifyManifestRow
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        function verifyManifestIdentity(manifest, tuple, product, contractVersion, place) {
            if (manifest.product !== product) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PRODUCT_MISMATCH', `${place} is of ${manifest.product}, not ${product}`, place);
            refuseOtherTuple(manifest, tuple, place, 'TUPLE_MISMATCH');
            if (manifest.distribution_contract_version !== contractVersion || manifest.contract !== (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.Fv)(contractVersion)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_MISMATCH', `${place} is under contract ${manifest.distribution_contract_version}, not ${contractVersion}`, place);
        }
        function refuseOtherTuple(actual, tuple, place, code) {
            const part = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.GS.find((name)=>actual[name] !== tuple[name]);
            if (part) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: ${part} is ${actual[part]}, expected is ${tuple[part]}`, place);
        }
        function verifyManifestRow(manifest, row) {
            const { artifact, source_date_epoch } = manifest;
            const same = artifact.file === row.artifact_file && artifact.sha256 === row.artifact_sha256 && artifact.size === row.artifact_size && source_date_epoch === row.source_date_epoch;
            if (!same) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MANIFEST_MISMATCH', `${row.manifest_file} and the index disagree about the artifact`, row.manifest_file);
        }
    }),
    "src/contract/decisions/verify.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            OB: ()=>rowOf,
            VN: ()=>verifyDocumentSet,
            Z6: ()=>subjectsOf,
            _o: ()=>DOCUMENT_SET_LIMITS,
            yD: ()=>verifyDocuments
        });
        var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _documents_checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/documents/checksums.ts");
        var _documents_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/documents/manifest.ts");
        var _documents_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/documents/provenance.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/paths.ts");
        var _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/decisions/verify-manifest.ts");
        const DOCUMENT_SET_LIMITS = {
            manifest: _documents_manifest_js__WEBPACK_IMPORTED_MODULE_2__.T1,
            checksums: _documents_checksums_js__WEBPACK_IMPORTED_MODULE_1__.UP,
            provenance: _documents_provenance_js__WEBPACK_IMPORTED_MODULE_3__.jW
        };
        function verifyDocumentSet(bytes, tuple, product, contractVersion) {
            const paths = (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_5__.qB)(product, contractVersion, tuple);
            const digests = {
                manifest: (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.manifest),
                checksums: (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.checksums),
                provenance: (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.provenance)
            };
            const manifest = (0, _documents_manifest_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(bytes.manifest, paths.manifest);
            (0, _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__.B7)(manifest, tuple, product, contractVersion, paths.manifest);
            const provenance = (0, _documents_provenance_js__WEBPACK_IMPORTED_MODULE_3__.X6)(bytes.provenance, paths.provenance);
            verifyProvenance(provenance, manifest, paths.provenance);
            const checksums = (0, _documents_checksums_js__WEBPACK_IMPORTED_MODULE_1__.yk)(bytes.checksums, paths.checksums);
            verifyChecksums(checksums, paths, {
                ...digests,
                artifact: manifest.artifact.sha256
            });
            return {
                manifest,
                checksums,
                provenance,
                paths,
                digests
            };
        }
        function verifyChecksums(checksums, paths, digests) {
            const expected = (0, _documents_checksums_js__WEBPACK_IMPORTED_MODULE_1__.tM)(paths, digests);
            if (checksums.artifact_sha256 !== expected.artifact_sha256) (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('CHECKSUMS_MISMATCH', `${paths.checksums}: artifact_sha256 is ${checksums.artifact_sha256}, the manifest's is ${expected.artifact_sha256}`, paths.checksums);
            for (const [path, digest] of Object.entries(expected.files))if (checksums.files[path] !== digest) (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('CHECKSUMS_MISMATCH', `${paths.checksums}: ${path} is recorded as ${checksums.files[path] ?? 'nothing'}, and is ${digest}`, paths.checksums);
        }
        function verifyProvenance(provenance, manifest, place) {
            const { externalParameters } = provenance.predicate.buildDefinition;
            (0, _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__.P$)(externalParameters, manifest, place, 'PROVENANCE_MISMATCH');
            const { build } = manifest;
            const expected = subjectsOf(manifest);
            const same = externalParameters.product === manifest.product && externalParameters.distribution_contract_version === manifest.distribution_contract_version && externalParameters.binaries.join() === manifest.binaries.join() && externalParameters.prebuilt === ('prebuilt' === build.kind) && JSON.stringify(externalParameters.recipe) === ('cargo' === build.kind ? JSON.stringify(build.recipe) : void 0) && JSON.stringify(provenance.subject) === JSON.stringify(expected);
            if (!same) (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('PROVENANCE_MISMATCH', `${place} is not about the artifact and binaries of the manifest`, place);
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
            (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.Ub)((0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.manifest), row.manifest_sha256, row.manifest_file);
            (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.Ub)((0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.checksums), row.checksums_sha256, row.checksums_file);
            (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.Ub)((0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.provenance), row.provenance_sha256, row.provenance_file);
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
    "src/contract/documents/checksums.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            UP: ()=>CHECKSUMS_LIMITS,
            ss: ()=>formatChecksums,
            tM: ()=>makeChecksums,
            yk: ()=>parseChecksums
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/core/api.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/schema.ts");
        const CHECKSUMS_LIMITS = {
            maxBytes: 65536
        };
        const checksumsSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_2__.CZ,
            algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('sha256'),
            artifact_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg,
            files: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.M)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(1000)), _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg, {
                min: 3,
                max: 3
            }), 'The artifact, the manifest and the provenance.')
        }), 'SHA-256 digests of one artifact and its documents.');
        function parseChecksums(bytes, place) {
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.hm)(CHECKSUMS_LIMITS, checksumsSchema, (read)=>(0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.I3)(inOrder(read)), bytes, place);
        }
        function formatChecksums(checksums) {
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.I3)((0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.fj)(checksumsSchema, inOrder(checksums)));
        }
        function inOrder(checksums) {
            return {
                ...checksums,
                files: Object.fromEntries(Object.entries(checksums.files).sort(([a], [b])=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a, b)))
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
    "src/contract/documents/manifest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L_: ()=>formatManifest,
            Mz: ()=>fileSchema,
            Ng: ()=>parseManifest,
            PO: ()=>requireFiles,
            T1: ()=>MANIFEST_LIMITS,
            Zq: ()=>binaryFileName,
            wI: ()=>requiresSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("zod/v4/core/api.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_distinct_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/distinct-paths.ts");
        var _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/file-path.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/contract/json/schema.ts");
        var _build_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/contract/documents/build.ts");
        const requiredVersion = zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Fk(/^[0-9]+(?:\.[0-9]+){1,2}$/, 'must be a version such as 2.34'));
        const requiresSchema = zod_mini__WEBPACK_IMPORTED_MODULE_10__.KCZ([
            zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                libc: zod_mini__WEBPACK_IMPORTED_MODULE_10__.k5n([
                    'glibc',
                    'musl'
                ]),
                minimum: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(requiredVersion)
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                libc: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('none'), 'Statically linked.')
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                macos: requiredVersion
            })
        ]);
        const fileSchema = zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
            path: _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__.oM,
            sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
            size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.mz,
            mode: zod_mini__WEBPACK_IMPORTED_MODULE_10__.k5n([
                '0644',
                '0755'
            ])
        });
        const MANIFEST_LIMITS = {
            maxBytes: 4194304
        };
        const manifestSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CZ,
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.tZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Eb(64)),
            distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_5__.y,
            contract_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
            ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.KB,
            artifact: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                file: zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Eb(1000)),
                sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
                size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.mz,
                format: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.td)
            }),
            content_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
            content_size: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.mz, 'Bytes of the uncompressed tar.'),
            files: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(fileSchema, {
                min: 1,
                max: 10_000
            }),
            binaries: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fW, {
                min: 1,
                max: 16
            }),
            requires: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(requiresSchema),
            source_date_epoch: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.pA,
            build: _build_js__WEBPACK_IMPORTED_MODULE_9__.IV
        }), 'What one artifact is, and what is in it.');
        function parseManifest(bytes, place) {
            const manifest = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.hm)(MANIFEST_LIMITS, manifestSchema, (read)=>(0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.I3)(inOrder(read)), bytes, place);
            requireFiles(manifest, 'MANIFEST_MISMATCH', place, '');
            const expected = (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.qB)(manifest.product, manifest.distribution_contract_version, manifest).artifact;
            if (manifest.artifact.file !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MANIFEST_MISMATCH', `${place}: artifact.file must be ${expected}`, `${place}#/artifact/file`);
            return manifest;
        }
        function requireFiles({ files, binaries }, code, place, pointer) {
            const paths = new _identity_distinct_paths_js__WEBPACK_IMPORTED_MODULE_1__.x();
            files.forEach((file, index)=>{
                const before = files[index - 1];
                if (before && (0, _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__.cD)(before.path, file.path) >= 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: files are not sorted at ${file.path}`, `${place}#${pointer}/files/${index}`);
                const clash = paths.take(file.path, 'file');
                if (clash) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: ${(0, _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__.WG)(file.path)} ${clash}`, `${place}#${pointer}/files/${index}`);
            });
            for (const name of binaries)if (!files.some((file)=>file.path === name && '0755' === file.mode)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: the binary ${name} is not among the files`, `${place}#${pointer}/binaries`);
        }
        function formatManifest(manifest) {
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.I3)(inOrder((0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.fj)(manifestSchema, manifest)));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CM)(Buffer.from(text), MANIFEST_LIMITS, 'manifest.json', 'Pack fewer files, or give them shorter paths.');
            return text;
        }
        function inOrder(manifest) {
            const { build } = manifest;
            return 'cargo' === build.kind ? {
                ...manifest,
                build: {
                    ...build,
                    recipe: (0, _build_js__WEBPACK_IMPORTED_MODULE_9__.s3)(build.recipe)
                }
            } : manifest;
        }
        function binaryFileName(name, target) {
            return target.includes('-windows-') ? `${name}.exe` : name;
        }
    }),
    "src/contract/identity/distinct-paths.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            x: ()=>DistinctPaths
        });
        var _file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/file-path.ts");
        class DistinctPaths {
            #taken = new Map();
            take(path, type) {
                const above = directoriesAbove(path);
                for (const folder of above){
                    const holder = this.#taken.get((0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(folder));
                    if (holder?.kind === 'file') return `is below the file ${(0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.WG)(holder.path)}`;
                    if (holder && holder.path !== folder) return otherSpelling(holder.path);
                }
                const folded = (0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(path);
                const holder = this.#taken.get(folded);
                if (holder && holder.path !== path) return otherSpelling(holder.path);
                if (holder && !('above' === holder.kind && 'directory' === type)) return 'is there twice';
                for (const folder of above)if (!this.#taken.has((0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(folder))) this.#taken.set((0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(folder), {
                    path: folder,
                    kind: 'above'
                });
                this.#taken.set(folded, {
                    path,
                    kind: type
                });
            }
        }
        function otherSpelling(other) {
            return `and ${(0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.WG)(other)} are one and the same on some disks`;
        }
        function directoriesAbove(path) {
            const names = path.split('/');
            return names.slice(1).map((_, index)=>names.slice(0, index + 1).join('/'));
        }
    }),
    "src/host/machine/read-binary-files.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            compareBinaryFiles: ()=>compareBinaryFiles,
            readBinaryFiles: ()=>readBinaryFiles,
            readRustcVersions: ()=>readRustcVersions
        });
        var against_target = __webpack_require__("src/contract/executable/against-target.ts");
        var byte_source = __webpack_require__("src/contract/executable/byte-source.ts");
        var elf = __webpack_require__("src/contract/executable/elf.ts");
        const MAX_SECTIONS = 4096;
        const MAX_NAMES = 1048576;
        const MAX_COMMENT = 65536;
        const SHT_NOBITS = 8;
        async function readSections(source) {
            const ident = await source.read(0, 16);
            if (!(0, elf.a)(ident)) return [];
            const wide = 2 === ident[4];
            const { u16, u32, u64 } = (0, byte_source.cZ)(1 === ident[5] ? 'little' : 'big');
            const word = wide ? u64 : u32;
            const header = await (0, byte_source.Lo)(source, 0, wide ? 64 : 52);
            const [size, count, names] = [
                58,
                60,
                62
            ].map((at)=>u16(header, wide ? at : at - 12));
            if (0 === count) return [];
            if (size !== (wide ? 64 : 40) || count > MAX_SECTIONS || names >= count) throw new byte_source.A5('has section headers of a strange shape');
            const table = await (0, byte_source.Lo)(source, word(header, wide ? 40 : 32), size * count);
            const raw = Array.from({
                length: count
            }, (_, index)=>{
                const at = index * size;
                const isEmpty = u32(table, at + 4) === SHT_NOBITS || 0 === u32(table, at + 4);
                return {
                    name: u32(table, at),
                    offset: word(table, at + (wide ? 24 : 16)),
                    size: isEmpty ? 0 : word(table, at + (wide ? 32 : 20))
                };
            });
            const strings = raw[names];
            if (!strings || strings.size > MAX_NAMES) throw new byte_source.A5('has names of sections without an end');
            const text = await (0, byte_source.Lo)(source, strings.offset, strings.size);
            return raw.map(({ name, offset, size: length })=>({
                    name: (0, byte_source.b6)(text.subarray(name)),
                    offset,
                    size: length
                }));
        }
        async function rustcVersions(source) {
            try {
                const comment = (await readSections(source)).find(({ name })=>'.comment' === name);
                if (!comment) return [];
                const bytes = await (0, byte_source.Lo)(source, comment.offset, Math.min(comment.size, MAX_COMMENT));
                const said = bytes.toString('latin1').matchAll(/rustc version ([0-9A-Za-z.+-]{1,64})/g);
                return [
                    ...new Set([
                        ...said
                    ].map(([, version = ''])=>version))
                ];
            } catch (error) {
                if (error instanceof byte_source.A5) return [];
                throw error;
            }
        }
        var macho = __webpack_require__("src/contract/executable/macho.ts");
        var pe = __webpack_require__("src/contract/executable/pe.ts");
        const HEADER = 64;
        async function elfParts(source) {
            const sections = await readSections(source);
            const parts = sections.filter(({ size })=>size > 0).map((section)=>({
                    ...section,
                    isDerived: '.note.gnu.build-id' === section.name
                }));
            return [
                {
                    name: 'the header',
                    offset: 0,
                    size: HEADER,
                    isDerived: true
                },
                ...parts
            ];
        }
        const MAX_COMMANDS = 65536;
        const LC_SEGMENT = 0x1;
        const LC_SEGMENT_64 = 0x19;
        const COMMANDS = {
            2: 'LC_SYMTAB',
            11: 'LC_DYSYMTAB',
            12: 'LC_LOAD_DYLIB',
            14: 'LC_LOAD_DYLINKER',
            27: 'LC_UUID',
            29: 'LC_CODE_SIGNATURE',
            36: 'LC_VERSION_MIN_MACOSX',
            38: 'LC_FUNCTION_STARTS',
            41: 'LC_DATA_IN_CODE',
            42: 'LC_SOURCE_VERSION',
            50: 'LC_BUILD_VERSION',
            2147483676: 'LC_RPATH',
            2147483682: 'LC_DYLD_INFO_ONLY',
            2147483688: 'LC_MAIN',
            2147483699: 'LC_DYLD_EXPORTS_TRIE',
            2147483700: 'LC_DYLD_CHAINED_FIXUPS'
        };
        const DERIVED = new Set([
            'LC_UUID',
            'LC_CODE_SIGNATURE'
        ]);
        async function machoParts(source) {
            const magic = (await (0, byte_source.Lo)(source, 0, 4)).toString('hex');
            const order = magic.startsWith('feedfa') ? 'big' : 'little';
            const isWide = 'feedfacf' === magic || 'cffaedfe' === magic;
            const numbers = (0, byte_source.cZ)(order);
            const start = isWide ? 32 : 28;
            const header = await (0, byte_source.Lo)(source, 0, start);
            const [count, size] = [
                numbers.u32(header, 16),
                numbers.u32(header, 20)
            ];
            if (size > MAX_COMMANDS) throw new byte_source.A5('has more load commands than any program');
            const commands = await (0, byte_source.Lo)(source, start, size);
            const parts = [
                [
                    {
                        name: 'the header',
                        offset: 0,
                        size: start,
                        isDerived: false
                    }
                ]
            ];
            for(let at = 0, left = count; left > 0; left--){
                const [command, length] = [
                    numbers.u32(commands, at),
                    numbers.u32(commands, at + 4)
                ];
                if (length < 8 || at + length > commands.length) throw new byte_source.A5('has a load command of no size');
                const body = commands.subarray(at, at + length);
                parts.push(partsOfCommand(command, body, start + at, numbers));
                at += length;
            }
            return parts.flat();
        }
        function partsOfCommand(command, body, offset, numbers) {
            const isSegment = command === LC_SEGMENT || command === LC_SEGMENT_64;
            const segment = isSegment ? nameOf(body, 8) : '';
            const name = isSegment ? `the segment command of ${segment}` : COMMANDS[command] ?? `load command ${command}`;
            const own = {
                name,
                offset,
                size: body.length,
                isDerived: DERIVED.has(name)
            };
            if (!isSegment) return [
                own
            ];
            const { u32, u64 } = numbers;
            const isWide = command === LC_SEGMENT_64;
            const [first, each, word] = isWide ? [
                72,
                80,
                u64
            ] : [
                56,
                68,
                u32
            ];
            const whole = isWide ? [
                u64(body, 40),
                u64(body, 48)
            ] : [
                u32(body, 32),
                u32(body, 36)
            ];
            const sections = Array.from({
                length: Math.floor((body.length - first) / each)
            }, (_, index)=>{
                const at = first + index * each;
                const place = isWide ? at + 48 : at + 40;
                return {
                    name: `${nameOf(body, at + 16)},${nameOf(body, at)}`,
                    offset: u32(body, place),
                    size: 0 === u32(body, place) ? 0 : word(body, isWide ? at + 40 : at + 36),
                    isDerived: false
                };
            });
            const [start = 0, size = 0] = whole;
            return [
                own,
                ...sections,
                {
                    name: segment,
                    offset: start,
                    size,
                    isDerived: '__LINKEDIT' === segment
                }
            ];
        }
        function nameOf(body, at) {
            const bytes = body.subarray(at, at + 16);
            if (bytes.length < 16) throw new byte_source.A5('ends within what it announces');
            const end = bytes.indexOf(0);
            return bytes.toString('latin1', 0, end < 0 ? 16 : end);
        }
        const pe_parts_MAX_SECTIONS = 96;
        const MAX_OPTIONAL = 1024;
        async function peParts(source) {
            const { u16, u32 } = (0, byte_source.cZ)('little');
            const start = u32(await (0, byte_source.Lo)(source, 0, 64), 0x3c);
            const header = await (0, byte_source.Lo)(source, start, 24);
            const [count, optional] = [
                u16(header, 6),
                u16(header, 20)
            ];
            if (count > pe_parts_MAX_SECTIONS || optional > MAX_OPTIONAL) throw new byte_source.A5('has headers of a strange size');
            const at = start + 24 + optional;
            const table = await (0, byte_source.Lo)(source, at, 40 * count);
            const sections = Array.from({
                length: count
            }, (_, index)=>{
                const entry = table.subarray(40 * index, 40 * index + 40);
                const end = entry.indexOf(0);
                const name = entry.toString('latin1', 0, end < 0 || end > 8 ? 8 : end);
                return {
                    name,
                    offset: u32(entry, 20),
                    size: u32(entry, 16),
                    isDerived: false
                };
            });
            const headers = [
                {
                    name: 'the file header',
                    offset: 0,
                    size: start + 24,
                    isDerived: true
                },
                {
                    name: 'the optional header',
                    offset: start + 24,
                    size: optional,
                    isDerived: true
                },
                {
                    name: 'the section headers',
                    offset: at,
                    size: 40 * count,
                    isDerived: false
                }
            ];
            return [
                ...headers,
                ...sections
            ];
        }
        const STEP = 65536;
        async function firstDifference(one, other) {
            try {
                const [ours, theirs] = [
                    await partsOf(one),
                    await partsOf(other)
                ];
                return await firstOf(ours.filter(isOwn), theirs, one, other) ?? await firstOf(ours.filter((part)=>!isOwn(part)), theirs, one, other);
            } catch (error) {
                if (error instanceof byte_source.A5) return;
                throw error;
            }
        }
        function isOwn({ isDerived }) {
            return !isDerived;
        }
        async function partsOf(source) {
            const head = await source.read(0, 64);
            if ((0, elf.a)(head)) return elfParts(source);
            if ((0, pe.c)(head)) return peParts(source);
            return (0, macho.v)(head) ? machoParts(source) : [];
        }
        async function firstOf(parts, others, one, other) {
            const seen = new Map();
            for (const part of [
                ...parts
            ].sort((a, b)=>a.offset - b.offset)){
                const turn = seen.get(part.name) ?? 0;
                seen.set(part.name, turn + 1);
                const found = await differenceOf(part, others.filter(({ name })=>name === part.name)[turn], one, other);
                if (void 0 !== found) return {
                    part: part.name,
                    offset: part.offset,
                    at: part.offset + found
                };
            }
        }
        async function differenceOf(part, same, one, other) {
            if (!same) return 0;
            const shared = Math.min(part.size, same.size);
            for(let at = 0; at < shared; at += STEP){
                const length = Math.min(STEP, shared - at);
                const [a, b] = [
                    await one.read(part.offset + at, length),
                    await other.read(same.offset + at, length)
                ];
                if (a.equals(b) && a.length === length) continue;
                const first = a.findIndex((byte, index)=>byte !== b[index]);
                return at + (first < 0 ? Math.min(a.length, b.length) : first);
            }
            return part.size === same.size ? void 0 : shared;
        }
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var regular_file = __webpack_require__("src/host/disk/regular-file.ts");
        async function readBinaryFiles(files, target) {
            const handles = [];
            try {
                const binaries = [];
                for (const { name, place, path } of files){
                    const { handle, size } = await (0, regular_file.Z)(path, place);
                    handles.push(handle);
                    binaries.push({
                        name,
                        place,
                        bytes: sourceOf(handle, size, place)
                    });
                }
                return await (0, against_target.YH)(binaries, target);
            } finally{
                for (const handle of handles)await handle.close();
            }
        }
        async function readRustcVersions(path) {
            const { handle, size } = await (0, regular_file.Z)(path, path);
            try {
                return await rustcVersions(sourceOf(handle, size, path));
            } finally{
                await handle.close();
            }
        }
        async function compareBinaryFiles(one, other) {
            const handles = [];
            try {
                const sources = [];
                for (const path of [
                    one,
                    other
                ]){
                    const { handle, size } = await (0, regular_file.Z)(path, path);
                    handles.push(handle);
                    sources.push(sourceOf(handle, size, path));
                }
                const [first, second] = sources;
                return first && second && await firstDifference(first, second);
            } finally{
                for (const handle of handles)await handle.close();
            }
        }
        const WINDOW = 16384;
        const WINDOWS = 4;
        function sourceOf(handle, size, place) {
            const windows = [];
            const windowOf = async (offset, end)=>{
                const kept = windows.find(({ start, bytes })=>start <= offset && end <= start + bytes.length);
                if (kept) return kept;
                const start = offset - offset % WINDOW;
                const buffer = Buffer.alloc(Math.min(size, Math.max(end, start + WINDOW)) - start);
                const { bytesRead } = await (0, file_errors.ze)(place, ()=>handle.read(buffer, 0, buffer.length, start));
                const read = {
                    start,
                    bytes: buffer.subarray(0, bytesRead)
                };
                windows.unshift(read);
                windows.length = Math.min(windows.length, WINDOWS);
                return read;
            };
            return {
                size,
                async read (offset, length) {
                    const end = Math.min(offset + length, size);
                    if (end <= offset) return Buffer.alloc(0);
                    const { start, bytes } = await windowOf(offset, end);
                    return bytes.subarray(offset - start, end - start);
                }
            };
        }
    }),
    "src/host/machine/target.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            WM: ()=>hostTargetIfKnown,
            az: ()=>hostTarget,
            m4: ()=>hostArchitecture,
            xX: ()=>hostLibc
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
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
        function hostTargetIfKnown() {
            try {
                return hostTarget();
            } catch  {
                return;
            }
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
    })
};
