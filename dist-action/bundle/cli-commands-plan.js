export const id = "cli-commands-plan";
export const ids = [
    "cli-commands-plan"
];
export const modules = {
    "src/cli/commands/plan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            plan: ()=>plan
        });
        var _contract_documents_contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/contract-fields.ts");
        var _host_store_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/store/open.ts");
        var _steps_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/steps/plan.ts");
        var _steps_release_index_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/steps/release-index/read.ts");
        var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/cli/options.ts");
        async function plan(options, context) {
            const source = (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'source');
            const made = await (0, _steps_plan_js__WEBPACK_IMPORTED_MODULE_2__.F)({
                contract: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.mw)(options, 'contract'),
                manifestPath: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.mw)(options, 'manifestPath'),
                packages: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.p_)(options, 'package'),
                version: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'version'),
                git_rev: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'gitRev'),
                toolchain: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'toolchain'),
                profile: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.mw)(options, 'profile'),
                features: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Zu)(options),
                defaultFeatures: !(0, _options_js__WEBPACK_IMPORTED_MODULE_4__.H0)(options, 'defaultFeatures'),
                cargoProfile: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'cargoProfile'),
                targets: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.p_)(options, 'target'),
                includePlanned: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Jt)(options, 'includePlanned'),
                dist_revision: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.mw)(options, 'distRevision'),
                published: void 0 === source ? void 0 : await (0, _steps_release_index_read_js__WEBPACK_IMPORTED_MODULE_3__.Dn)(await (0, _host_store_open_js__WEBPACK_IMPORTED_MODULE_1__.oD)(source, context)),
                env: context.env
            });
            const lines = [
                `version ${made.version}, git_rev ${made.git_rev}, toolchain ${made.toolchain}, profile ${made.profile}, dist_revision ${made.dist_revision}`,
                ...made.matrix.include.map((job)=>`${job.target} on ${(0, _contract_documents_contract_fields_js__WEBPACK_IMPORTED_MODULE_0__.WE)(job.runner)} (${job.support})`)
            ];
            return {
                json: made,
                lines
            };
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
    })
};
