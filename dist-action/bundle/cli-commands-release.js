export const id = "cli-commands-release";
export const ids = [
    "cli-commands-release"
];
export const modules = {
    "src/cli/commands/release.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            release: ()=>release
        });
        var external_node_path_ = __webpack_require__("node:path");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var tuple_text = __webpack_require__("src/contract/identity/tuple-text.ts");
        var command = __webpack_require__("src/contract/text/command.ts");
        var shell_word = __webpack_require__("src/contract/text/shell-word.ts");
        var decisions_plan = __webpack_require__("src/contract/decisions/plan.ts");
        var schemas = __webpack_require__("zod/v4/mini/schemas.js");
        var api = __webpack_require__("zod/v4/core/api.js");
        var part_rules = __webpack_require__("src/contract/identity/part-rules.ts");
        var json_document = __webpack_require__("src/contract/json/document.ts");
        var lists = __webpack_require__("src/contract/json/lists.ts");
        var schema = __webpack_require__("src/contract/json/schema.ts");
        var build = __webpack_require__("src/contract/documents/build.ts");
        const path = schemas.YjP().check(api.m9(1, {
            error: 'must not be empty',
            abort: true
        }), api.Eb(1000), api.Fk(/^[^\0\r\n]+$/, 'must be one line'));
        function wordOr(word, other, rule) {
            return schemas.KCZ([
                schemas.euz(word),
                other
            ], {
                error: (0, part_rules.hV)({
                    ...rule,
                    words: `${word}, or ${rule.words}`
                })
            });
        }
        const ORCHESTRATOR_LIMITS = {
            maxBytes: 65536
        };
        const orchestratorSchema = (0, schema.W)(schemas.rej({
            $schema: schemas.lqM(schemas.YjP().check(api.Eb(200))),
            schema_version: json_document.CZ,
            contract: (0, schema.W)(path, 'The contract document.'),
            crate: (0, schema.W)(path, 'The Cargo.toml of the crate.'),
            package: (0, schema.W)(schemas.lqM(schemas.KCZ([
                build.m4,
                (0, lists.c)(build.m4, {
                    min: 1,
                    max: build.Se.packages
                })
            ])), 'The package, in a workspace; several, where their binaries are one product: the first one names the version.'),
            bin: schemas.lqM(tuple.fW),
            features: schemas.lqM((0, lists.c)(build.m4, {
                max: build.Se.features
            })),
            default_features: (0, schema.W)(schemas.lqM(schemas.zMY()), 'Whether the default features are built; they are unless false.'),
            cargo_profile: (0, schema.W)(schemas.lqM(build.kf), "The profile of cargo's that is built, in place of release or dev."),
            generate: (0, schema.W)(schemas.lqM((0, lists.c)(build.vl, {
                max: build.Se.generated
            })), 'Files that the program itself prints, such as manuals and completions.'),
            system_packages: (0, schema.W)(schemas.lqM((0, lists.c)(build.em, {
                max: build.Se.systemPackages
            })), 'Packages of the system that the build needs. They are only recorded.'),
            include: (0, schema.W)(schemas.lqM((0, lists.c)(path, {
                max: 100
            })), 'Further files of the crate, as patterns.'),
            targets: (0, lists.c)(wordOr('host', tuple.qK, tuple.x.target), {
                min: 1,
                max: 64
            }),
            profile: tuple.Er,
            toolchain: (0, schema.W)(wordOr('host', tuple.aG, tuple.x.toolchain), 'host: whatever rustc is installed, recorded exactly.'),
            dist_revision: wordOr('auto', tuple.qU, tuple.x.dist_revision),
            out: (0, schema.W)(path, 'Where staged artifacts go.'),
            store: (0, schema.W)(path, 'Where they are published.'),
            install_to: (0, schema.W)(path, 'Where the result is installed; a folder that git ignores.'),
            allow_incomplete: (0, schema.W)(schemas.zMY(), 'Publish although recommended targets of the contract are missing.')
        }), 'Configuration of the release orchestrator.');
        function parseOrchestratorConfig(bytes, place) {
            return (0, json_document.u0)(ORCHESTRATOR_LIMITS, orchestratorSchema, bytes, place);
        }
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        var folder_path = __webpack_require__("src/host/disk/folder-path.ts");
        var machine_target = __webpack_require__("src/host/machine/target.ts");
        var process = __webpack_require__("src/host/process.ts");
        var answers = __webpack_require__("src/host/rust/answers.ts");
        var crate = __webpack_require__("src/host/rust/crate.ts");
        var store_open = __webpack_require__("src/host/store/open.ts");
        var install = __webpack_require__("src/steps/install/install.ts");
        var package_package = __webpack_require__("src/steps/package/package.ts");
        var plan = __webpack_require__("src/steps/plan.ts");
        var with_page = __webpack_require__("src/steps/publish/with-page.ts");
        var read = __webpack_require__("src/steps/release-index/read.ts");
        var verify_row = __webpack_require__("src/steps/verify/row.ts");
        async function releaseHere(request) {
            const { context, progress } = request;
            const bytes = await (0, files.yu)(request.config, ORCHESTRATOR_LIMITS.maxBytes);
            const config = parseOrchestratorConfig(bytes, request.config);
            for (const folder of [
                'out',
                'install_to'
            ])(0, folder_path.Zl)(config[folder], folder);
            const store = await (0, store_open.Ch)(config.store, {
                env: request.env
            });
            const rust = (0, answers.q)(await (0, crate.J9)(config.crate), request.env);
            const run = {
                ...request,
                config,
                rust,
                store
            };
            const plan = await planHere(run);
            const { include: jobs } = plan.matrix;
            progress(`release ${plan.version} at ${plan.git_rev.slice(0, 8)}, toolchain ${plan.toolchain}, ${jobs.length} target(s)`);
            const { version, profile, toolchain, git_rev, dist_revision } = plan;
            const out = (0, external_node_path_.join)(config.out, [
                plan.product,
                version,
                profile,
                toolchain,
                (0, tuple.PO)(git_rev),
                dist_revision
            ].join('-'));
            for (const { target } of jobs)await packageHere(run, plan, target, (0, external_node_path_.join)(out, (0, paths.Bz)(plan.product, {
                profile,
                target
            })));
            const wanted = {
                contract: config.contract,
                staged: [
                    out
                ],
                plan,
                store,
                allowIncomplete: config.allow_incomplete,
                autoRevision: 'auto' === config.dist_revision,
                progress
            };
            const publish = await (0, with_page.j)(wanted, true);
            const notice = (0, with_page.i)(publish);
            if (void 0 !== notice) context.warn(notice);
            const rows = [
                ...publish.published,
                ...publish.unchanged
            ];
            for (const row of rows)await (0, verify_row.iC)(store, row, plan.product, {
                deep: true
            });
            progress(`verified ${rows.length} published artifact(s), down to every file`);
            const here = rows.find((row)=>row.target === (0, machine_target.az)());
            if (!here) return {
                config,
                plan,
                publish
            };
            const installed = await (0, install.S)({
                wanted: {
                    tuple: (0, tuple.cF)(here),
                    allowYanked: false
                },
                openSource: async ()=>store,
                to: {
                    folder: config.install_to
                },
                actionsCache: false,
                context,
                progress
            });
            return {
                config,
                plan,
                publish,
                installed,
                says: await askVersion(installed.bin, config.install_to, request.env)
            };
        }
        async function askVersion(bin, cwd, env) {
            const says = await (0, process.J5)(bin, [
                '--version'
            ], {
                cwd,
                env,
                timeout: 10_000,
                maxBytes: 65536,
                code: 'IO_FAILED'
            });
            return says.trim();
        }
        function packagesOf({ package: named = [] }) {
            return [
                named
            ].flat();
        }
        async function chooseToolchain({ config, rust }) {
            if ('host' !== config.toolchain) return config.toolchain;
            const said = rust.toolchain();
            rust.metadata().catch(()=>{});
            return (await said).version;
        }
        async function planHere(run) {
            const { config, rust, store, env } = run;
            const toolchain = await chooseToolchain(run);
            return (0, plan.F)({
                contract: config.contract,
                manifestPath: config.crate,
                packages: packagesOf(config),
                toolchain,
                profile: config.profile,
                features: config.features,
                defaultFeatures: config.default_features,
                cargoProfile: config.cargo_profile,
                targets: config.targets.map((target)=>'host' === target ? (0, machine_target.az)() : target),
                includePlanned: true,
                dist_revision: config.dist_revision,
                published: await (0, read.Dn)(store),
                env,
                rust
            });
        }
        async function packageHere(run, plan, target, out) {
            const { config, rust, env, context, progress } = run;
            const staged = await (0, package_package.mT)({
                ...(0, decisions_plan.BV)(plan, target),
                contract: config.contract,
                source_date_epoch: plan.source_date_epoch,
                manifestPath: config.crate,
                packages: packagesOf(config),
                bin: config.bin,
                features: config.features ?? [],
                defaultFeatures: config.default_features,
                cargoProfile: config.cargo_profile,
                generate: config.generate,
                systemPackages: config.system_packages,
                include: config.include ?? [],
                out,
                env,
                rust,
                now: context.now,
                progress
            });
            progress(`packaged ${(0, external_node_path_.join)(out, staged.artifact_file)}`);
        }
        var cli_options = __webpack_require__("src/cli/options.ts");
        var commands_install = __webpack_require__("src/cli/commands/install.ts");
        async function release(options, context) {
            const result = await releaseHere({
                config: (0, cli_options.mw)(options, 'config'),
                env: context.env,
                context,
                progress: context.progress
            });
            const { publish, installed, config } = result;
            const rows = [
                ...publish.published,
                ...publish.unchanged
            ];
            const lines = [
                ...publish.published.map((row)=>`published: ${row.artifact_file}`),
                ...publish.unchanged.map((row)=>`unchanged: ${row.artifact_file}`),
                `store: ${config.store}`,
                ...installed ? [
                    (0, commands_install.installedLine)(installed),
                    `it says: ${result.says}`
                ] : [],
                ...rows.slice(0, 1).flatMap((row)=>[
                        '',
                        'What to do next:',
                        ...nextLines(row, result, context.start)
                    ])
            ];
            return {
                json: {
                    store: config.store,
                    publish,
                    installed: installed ? (0, commands_install.installedJson)(installed) : null,
                    says: result.says ?? null
                },
                lines
            };
        }
        function nextLines(row, { config, plan, installed }, start) {
            const options = {
                source: config.store,
                ...(0, tuple_text.de)(row, tuple.GS)
            };
            const commands = [
                ...installed ? [
                    (0, shell_word.r)((0, external_node_path_.resolve)(installed.bin))
                ] : [],
                (0, command.f)(start, 'verify', {
                    ...options,
                    deep: true
                }),
                (0, command.f)(start, 'install', {
                    ...options,
                    to: `tools/${plan.product}`
                })
            ];
            return commands.map((command)=>`  ${command}`);
        }
    }),
    "src/cli/commands/install.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            install: ()=>install,
            installedJson: ()=>installedJson,
            installedLine: ()=>installedLine
        });
        var _contract_identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _host_store_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/store/open.ts");
        var _steps_install_install_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/steps/install/install.ts");
        var _steps_install_wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/steps/install/wanted.ts");
        var _steps_verify_asked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/steps/verify/asked.ts");
        var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/cli/options.ts");
        var _signer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/cli/signer.ts");
        var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/cli/version.ts");
        async function install(options, context) {
            const to = (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.TV)(options, 'to');
            const signers = await (0, _steps_verify_asked_js__WEBPACK_IMPORTED_MODULE_3__.Kj)((0, _signer_js__WEBPACK_IMPORTED_MODULE_5__.u)(options), _version_js__WEBPACK_IMPORTED_MODULE_6__.J);
            const { wanted, sources } = await (0, _steps_install_wanted_js__WEBPACK_IMPORTED_MODULE_2__.o)({
                tuple: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.bo)(options),
                sha256: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'sha256'),
                allowYanked: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Jt)(options, 'allowYanked'),
                lockfile: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'lockfile'),
                source: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'source')
            });
            const result = await (0, _steps_install_install_js__WEBPACK_IMPORTED_MODULE_1__.S)({
                wanted,
                ...(0, _host_store_open_js__WEBPACK_IMPORTED_MODULE_0__.Tf)(sources, context),
                to: {
                    folder: to
                },
                actionsCache: false,
                signers,
                context,
                progress: context.progress
            });
            return {
                json: installedJson(result),
                lines: [
                    installedLine(result),
                    `tuple: ${(0, _contract_identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_7__.wN)(result.tuple)}`,
                    `sha256: ${result.sha256}`,
                    ...(0, _steps_verify_asked_js__WEBPACK_IMPORTED_MODULE_3__.GF)(result.signers, 'lockfile' in wanted ? wanted.lockfile.signer : void 0)
                ]
            };
        }
        function installedJson({ path, bin, tuple, sha256, from, signers }) {
            return {
                path,
                bin,
                tuple,
                sha256,
                unchanged: 'destination' === from,
                ...(0, _signer_js__WEBPACK_IMPORTED_MODULE_5__.m)(signers)
            };
        }
        function installedLine({ bin, from }) {
            return `${'destination' === from ? 'already installed' : 'installed'}: ${bin}`;
        }
    }),
    "src/cli/options.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H0: ()=>isRefused,
            Jt: ()=>flag,
            Kk: ()=>givenFile,
            Qq: ()=>text,
            TV: ()=>folder,
            YA: ()=>seconds,
            Zu: ()=>featureList,
            bo: ()=>tupleInput,
            i9: ()=>kebab,
            mw: ()=>required,
            p_: ()=>list
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/files.ts");
        var _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/folder-path.ts");
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
        async function givenFile(options, name, limit) {
            const place = text(options, name);
            return void 0 === place ? void 0 : {
                place,
                bytes: await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__.yu)(place, limit)
            };
        }
        function folder(options, name) {
            const path = required(options, name);
            (0, _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_2__.Zl)(path, kebab(name));
            return path;
        }
        function list(options, name) {
            const value = options[name];
            return Array.isArray(value) ? value.map((item)=>text({
                    [name]: item
                }, name) ?? '') : [];
        }
        function featureList(options) {
            return list(options, 'features').flatMap((item)=>item.split(/[ ,]+/).filter(Boolean));
        }
        function flag(options, name) {
            return true === options[name];
        }
        function isRefused(options, name) {
            return false === options[name];
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
    "src/cli/signer.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            m: ()=>signersJson,
            u: ()=>givenSigner
        });
        var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/cli/options.ts");
        function givenSigner(options) {
            const events = (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.p_)(options, 'sourceEvent');
            return {
                'source-repository': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'sourceRepository'),
                'source-repository-id': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'sourceRepositoryId'),
                'source-ref': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'sourceRef'),
                'source-event': events.length > 0 ? events : void 0,
                'signer-workflow': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'signerWorkflow'),
                'signer-digest': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'signerDigest'),
                'allow-self-hosted': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(options, 'allowSelfHosted'),
                'rebuilt-by': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'rebuiltBy'),
                trust: (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'trust'),
                'trusted-root': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'trustedRoot'),
                'public-key': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'publicKey')
            };
        }
        function signersJson({ signer, rebuiltBy }) {
            return {
                signer: signer ?? null,
                rebuilt_by: rebuiltBy ?? null
            };
        }
    }),
    "src/steps/plan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>planRelease
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/decisions/plan.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _contract_identity_target_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/target-names.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _contract_identity_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/version.ts");
        var _host_git_checkout_tracked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/git/checkout/tracked.ts");
        var _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/git/checkout/working-tree.ts");
        var _host_rust_answers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/rust/answers.ts");
        var _host_rust_build_cargo_config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/host/rust/build/cargo-config.ts");
        var _host_rust_build_places_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/host/rust/build/places.ts");
        var _host_rust_commit_sources_of_commit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("src/host/rust/commit/sources-of-commit.ts");
        var _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("src/host/rust/crate.ts");
        var _host_rust_preflight_preflight_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__("src/host/rust/preflight/preflight.ts");
        var _host_rust_toolchain_file_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__("src/host/rust/toolchain-file.ts");
        var _read_contract_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__("src/steps/read-contract.ts");
        async function planRelease(request) {
            const { contract } = await (0, _read_contract_js__WEBPACK_IMPORTED_MODULE_15__.J)(request.contract);
            const manifest = await (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_12__.J9)(request.manifestPath ?? 'Cargo.toml');
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(manifest);
            const { rust = (0, _host_rust_answers_js__WEBPACK_IMPORTED_MODULE_8__.q)(manifest, told(request)) } = request;
            askEarly(rust, request.toolchain ?? contract.toolchain.rust);
            const [metadata, head, root] = await Promise.all([
                rust.metadata(),
                (0, _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_7__.Qo)(folder, request.env),
                (0, _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_7__.Hn)(folder, request.env)
            ]);
            const crate = (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_12__.BP)(metadata, manifest, request.packages ?? [], contract.entrypoint.binaries);
            const tracked = (0, _host_git_checkout_tracked_js__WEBPACK_IMPORTED_MODULE_6__.ys)(root, request.env);
            tracked.catch(()=>{});
            requireVersions(crate, contract.product, request);
            if (void 0 !== request.git_rev) (0, _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_7__.EU)(head, parseRevision(request.git_rev));
            const run = {
                version: crate.version,
                git_rev: head.git_rev,
                toolchain: await chooseToolchain(request.toolchain, crate.folder, root, contract.toolchain.rust),
                profile: parseProfile(request.profile)
            };
            const known = rust.targets(run.toolchain);
            known.catch(()=>{});
            await (0, _host_rust_commit_sources_of_commit_js__WEBPACK_IMPORTED_MODULE_11__.am)(crate, await tracked);
            await requireBuildable(request, {
                metadata,
                crate,
                folder
            }, run);
            const { targets, includePlanned, selfHosted, published } = request;
            const plan = (0, _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__.Cs)(contract, {
                ...run,
                targets,
                includePlanned,
                selfHosted,
                dist_revision: (0, _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__.Ne)(request.dist_revision, run, published),
                source_date_epoch: head.time
            });
            requireKnownTargets(plan, await known);
            return plan;
        }
        function askEarly(rust, toolchain) {
            if (_contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.aG.safeParse(toolchain).success) rust.targets(toolchain).catch(()=>{});
        }
        async function requireBuildable({ env, features = [], defaultFeatures = true, cargoProfile }, { metadata, crate, folder }, { toolchain, profile }) {
            const configurations = await (0, _host_rust_build_cargo_config_js__WEBPACK_IMPORTED_MODULE_9__.qx)(folder, (0, _host_rust_build_places_js__WEBPACK_IMPORTED_MODULE_10__.ic)(env));
            await (0, _host_rust_preflight_preflight_js__WEBPACK_IMPORTED_MODULE_13__.M)({
                metadata,
                crate,
                configurations,
                env
            }, {
                toolchain,
                profile,
                features,
                defaultFeatures,
                cargoProfile
            });
        }
        function requireKnownTargets({ targets, toolchain }, listed) {
            const names = listed ?? _contract_identity_target_names_js__WEBPACK_IMPORTED_MODULE_3__.HQ;
            for (const { target } of targets)if (!names.includes(target)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TARGET_UNSUPPORTED', listed ? `rustc ${toolchain} does not know ${target}` : `no rustc is known to build for ${target}`, 'targets', (0, _contract_identity_target_names_js__WEBPACK_IMPORTED_MODULE_3__.Oz)(target, names));
        }
        function told({ env, toolchain }) {
            const { RUSTUP_TOOLCHAIN } = env;
            if (RUSTUP_TOOLCHAIN || void 0 === toolchain || !_contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.aG.safeParse(toolchain).success) return env;
            return {
                ...env,
                RUSTUP_TOOLCHAIN: toolchain
            };
        }
        function requireVersions(crate, product, { version, tag }) {
            if (void 0 !== version && !(0, _contract_identity_version_js__WEBPACK_IMPORTED_MODULE_5__.Yb)(version)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_TUPLE', `version ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.TL)(version)} ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.Y3)(_contract_identity_version_js__WEBPACK_IMPORTED_MODULE_5__.wI, version)}`, 'version');
            if (void 0 !== version) (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_12__.eU)(crate, version);
            const tagged = void 0 === tag ? void 0 : versionOfTag(tag, [
                product,
                ...crate.packages
            ], crate.version);
            if (void 0 !== tagged && tagged !== crate.version) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('VERSION_MISMATCH', `the tag is ${tag}, ${crate.name} has version ${crate.version}`, 'tag', '0.0.0' === crate.version ? `A Cargo.toml without version counts as 0.0.0; give it ${tagged}.` : void 0);
        }
        function versionOfTag(tag, names, version) {
            const prefixes = names.flatMap((name)=>[
                    `${name}-`,
                    `${name}/`
                ]).filter((prefix)=>tag.startsWith(prefix));
            const prefix = prefixes.sort((a, b)=>b.length - a.length)[0] ?? '';
            const rest = tag.slice(prefix.length);
            if (!/^[vV]?[0-9]/.test(rest)) return;
            const stated = _contract_identity_version_js__WEBPACK_IMPORTED_MODULE_5__.y.safeParse(rest.slice(1));
            if (rest.startsWith('v') && stated.success) return stated.data;
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('VERSION_MISMATCH', `the tag ${JSON.stringify(tag.slice(0, 80))} looks like a version, but is not ${prefix}vX.Y.Z`, 'tag', `Push the tag ${prefix}v${version}, or one that does not begin like a version.`);
        }
        function parseRevision(text) {
            const rule = _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.x.git_rev;
            return rule.is(text) ? text : (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_TUPLE', `git_rev ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.TL)(text)} ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.Y3)(rule, text)}`, 'git-rev');
        }
        function parseProfile(text) {
            return 'release' === text || 'debug' === text ? text : (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('PROFILE_UNKNOWN', `profile ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.TL)(text)} ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.Y3)(_contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.x.profile, text)}`, 'profile');
        }
        async function chooseToolchain(given, folder, root, fallback) {
            if (void 0 !== given) return (0, _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__.HC)(given, 'toolchain');
            return await (0, _host_rust_toolchain_file_js__WEBPACK_IMPORTED_MODULE_14__.c)(folder, root) ?? fallback;
        }
    }),
    "src/steps/verify/row.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            EM: ()=>findAsked,
            Mx: ()=>verifySnapshot,
            gg: ()=>readRowDocument,
            iC: ()=>verifyRow,
            oc: ()=>verifyArtifact,
            readVerifiedRow: ()=>readVerifiedRow
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:os");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_decisions_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/decisions/verify.ts");
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/digest.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/paths.ts");
        var _contract_json_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/document.ts");
        var _contract_text_line_ends_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/text/line-ends.ts");
        var _host_disk_at_exit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/disk/at-exit.ts");
        var _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/host/disk/files.ts");
        async function readRowDocument(source, row, kind) {
            const path = row[`${kind}_file`];
            const stored = await source.read(path, _contract_decisions_verify_js__WEBPACK_IMPORTED_MODULE_2__._o[kind].maxBytes);
            return stored?.bytes ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
        }
        async function readVerifiedRow(source, row, product) {
            const [manifest, checksums, provenance] = await Promise.all([
                readRowDocument(source, row, 'manifest'),
                readRowDocument(source, row, 'checksums'),
                readRowDocument(source, row, 'provenance')
            ]);
            return {
                ...(0, _contract_decisions_verify_js__WEBPACK_IMPORTED_MODULE_2__.yD)(row, product, {
                    manifest,
                    checksums,
                    provenance
                }),
                manifestBytes: manifest
            };
        }
        async function verifyRow(source, row, product, options) {
            const documents = await readVerifiedRow(source, row, product);
            const signers = options.signers ? await findAsked(source, row, product, options.signers) : {};
            await verifySnapshot(source, row, documents.manifest);
            await verifyArtifact(source, row, options.deep ? documents.manifest : void 0);
            return {
                ...documents,
                signers
            };
        }
        async function findAsked(source, row, product, request) {
            const { requireSigners } = await Promise.all([__webpack_require__.e("shared-steps-verify"), __webpack_require__.e("steps-verify-signers")]).then(__webpack_require__.bind(__webpack_require__, "src/steps/verify/signers.ts"));
            return requireSigners(source, row, product, request);
        }
        async function verifyArtifact(source, row, manifest) {
            const chunks = await source.stream(row.artifact_file, row.artifact_size);
            if (!chunks) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DOCUMENT_NOT_FOUND', `${row.artifact_file} is not there`, row.artifact_file);
            await (manifest ? verifyDeep(chunks, row, manifest) : verifyBytes(chunks, row));
        }
        async function verifyBytes(chunks, row, each) {
            const { size, sha256: actual } = await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__.Nq)(chunks, each);
            (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__.T$)(size, row.artifact_size, row.artifact_file);
            (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__.Ub)(actual, row.artifact_sha256, row.artifact_file);
        }
        async function verifyDeep(chunks, row, manifest) {
            await (0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_9__.ze)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), ()=>(0, _host_disk_at_exit_js__WEBPACK_IMPORTED_MODULE_8__.DF)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'controller-dist-'), async (folder)=>{
                    const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'artifact');
                    const names = new Map([
                        [
                            file,
                            row.artifact_file
                        ],
                        [
                            folder,
                            (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()
                        ]
                    ]);
                    await (0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_9__.XL)(names, async ()=>{
                        await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__.CW)(file, (handle)=>verifyBytes(chunks, row, (chunk)=>(0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__.f4)(handle, chunk)));
                        const { inspectArtifact } = await Promise.all([__webpack_require__.e("host-archive-unpack"), __webpack_require__.e("shared-host-archive"), __webpack_require__.e("steps-inspect-artifact")]).then(__webpack_require__.bind(__webpack_require__, "src/steps/inspect-artifact.ts"));
                        await inspectArtifact(file, manifest, row.artifact_file);
                    });
                }));
        }
        async function verifySnapshot(source, row, manifest) {
            const path = (0, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_5__.G6)(row.distribution_contract_version, row.version);
            const stored = await source.read(path, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_5__.mu.maxBytes);
            if (!stored) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
            const actual = (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__.sc)(stored.bytes);
            if (!manifest || actual === manifest.contract_sha256) return;
            if ((0, _contract_text_line_ends_js__WEBPACK_IMPORTED_MODULE_7__.ae)(stored.bytes)) (0, _contract_json_document_js__WEBPACK_IMPORTED_MODULE_6__.A3)(stored.bytes, path);
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('CONTRACT_MISMATCH', `${path} has sha256 ${actual}, ${row.manifest_file} names ${manifest.contract_sha256}`, path);
        }
    })
};
