export const id = "cli-commands-install";
export const ids = [
    "cli-commands-install"
];
export const modules = {
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
    "src/contract/executable/targets.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>findTargetNeeds,
            h: ()=>targetNeeds
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_target_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/target-names.ts");
        function cpu(name, bits, glibc, musl, more = {}) {
            return {
                cpu: name,
                class: bits,
                order: 'little',
                abi: void 0,
                ...more,
                glibc: [
                    glibc
                ],
                musl: [
                    `/lib/ld-musl-${musl}.so.1`
                ]
            };
        }
        const BIG = {
            order: 'big'
        };
        const X86 = cpu('i386', 32, '/lib/ld-linux.so.2', 'i386');
        const RISCV64 = cpu('riscv64', 64, '/lib/ld-linux-riscv64-lp64d.so.1', 'riscv64', {
            abi: 'double-float'
        });
        const SOFT_ARM = cpu('arm', 32, '/lib/ld-linux.so.3', 'arm', {
            abi: 'soft-float'
        });
        const HARD_ARM = cpu('arm', 32, '/lib/ld-linux-armhf.so.3', 'armhf', {
            abi: 'hard-float'
        });
        const OLD_MIPS = {
            abi: 'before release 6'
        };
        const NEW_MIPS = {
            abi: 'release 6'
        };
        const X32 = cpu('x86_64', 32, '/libx32/ld-linux-x32.so.2', 'x32');
        const CPUS = {
            x86_64: cpu('x86_64', 64, '/lib64/ld-linux-x86-64.so.2', 'x86_64'),
            i386: X86,
            i586: X86,
            i686: X86,
            aarch64: cpu('aarch64', 64, '/lib/ld-linux-aarch64.so.1', 'aarch64'),
            aarch64_be: cpu('aarch64', 64, '/lib/ld-linux-aarch64_be.so.1', 'aarch64_be', BIG),
            loongarch64: cpu('loongarch64', 64, '/lib64/ld-linux-loongarch-lp64d.so.1', 'loongarch64', {
                abi: 'double-float'
            }),
            riscv64gc: RISCV64,
            riscv64a23: RISCV64,
            riscv32gc: cpu('riscv32', 32, '/lib/ld-linux-riscv32-ilp32d.so.1', 'riscv32', {
                abi: 'double-float'
            }),
            s390x: cpu('s390x', 64, '/lib/ld64.so.1', 's390x', BIG),
            powerpc: cpu('powerpc', 32, '/lib/ld.so.1', 'powerpc', BIG),
            powerpc64: cpu('powerpc64', 64, '/lib64/ld64.so.1', 'powerpc64', BIG),
            powerpc64le: cpu('powerpc64', 64, '/lib64/ld64.so.2', 'powerpc64le', {
                abi: 'ELFv2'
            }),
            sparc64: cpu('sparc64', 64, '/lib64/ld-linux.so.2', 'sparc64', BIG),
            sparcv9: cpu('sparc64', 64, '/lib64/ld-linux.so.2', 'sparc64', BIG),
            mips: cpu('mips', 32, '/lib/ld.so.1', 'mips-sf', {
                ...BIG,
                ...OLD_MIPS
            }),
            mipsel: cpu('mips', 32, '/lib/ld.so.1', 'mipsel-sf', OLD_MIPS),
            mips64: cpu('mips64', 64, '/lib64/ld.so.1', 'mips64', {
                ...BIG,
                ...OLD_MIPS
            }),
            mips64el: cpu('mips64', 64, '/lib64/ld.so.1', 'mips64el', OLD_MIPS),
            mipsisa32r6: cpu('mips', 32, '/lib/ld-linux-mipsn8.so.1', 'mipsr6', {
                ...BIG,
                ...NEW_MIPS
            }),
            mipsisa32r6el: cpu('mips', 32, '/lib/ld-linux-mipsn8.so.1', 'mipsr6el', NEW_MIPS),
            mipsisa64r6: cpu('mips64', 64, '/lib64/ld-linux-mipsn8.so.1', 'mips64r6', {
                ...BIG,
                ...NEW_MIPS
            }),
            mipsisa64r6el: cpu('mips64', 64, '/lib64/ld-linux-mipsn8.so.1', 'mips64r6el', NEW_MIPS),
            m68k: cpu('m68k', 32, '/lib/ld.so.1', 'm68k', BIG),
            riscv64: RISCV64,
            arm64e: cpu('arm64e', 64, '', ''),
            x86_64h: cpu('x86_64h', 64, '', '')
        };
        const ARMS = [
            'arm',
            'armv4t',
            'armv5te',
            'armv6',
            'armv7',
            'thumbv7a',
            'thumbv7neon'
        ];
        const GLIBC = (of)=>({
                format: 'ELF',
                os: 'linux',
                libcs: [
                    'glibc',
                    'none'
                ],
                loaders: of.glibc
            });
        const MUSL = (of)=>({
                format: 'ELF',
                os: 'linux',
                libcs: [
                    'musl',
                    'none'
                ],
                loaders: of.musl
            });
        const UCLIBC = {
            format: 'ELF',
            os: 'linux',
            libcs: [
                'uclibc',
                'none'
            ],
            loaders: [
                '/lib/ld-uClibc.so.0'
            ]
        };
        const unix = (os, ...loaders)=>({
                format: 'ELF',
                os,
                libcs: [
                    'system',
                    'none'
                ],
                loaders
            });
        const windows = (libc)=>({
                format: 'PE',
                os: 'windows',
                libcs: [
                    libc,
                    'none'
                ],
                loaders: []
            });
        const DARWIN = {
            format: 'Mach-O',
            os: 'darwin',
            libcs: [
                'system'
            ],
            loaders: [
                '/usr/lib/dyld'
            ]
        };
        const ANDROID = (of)=>({
                format: 'ELF',
                os: 'android',
                libcs: [
                    'bionic',
                    'none'
                ],
                loaders: [
                    64 === of.class ? '/system/bin/linker64' : '/system/bin/linker'
                ]
            });
        const SYSTEMS = {
            'unknown-linux-gnu': GLIBC,
            'unknown-linux-gnueabi': GLIBC,
            'unknown-linux-gnueabihf': GLIBC,
            'unknown-linux-gnuabi64': GLIBC,
            'unknown-linux-gnux32': GLIBC,
            'unknown-linux-musl': MUSL,
            'unknown-linux-musleabi': MUSL,
            'unknown-linux-musleabihf': MUSL,
            'unknown-linux-muslabi64': MUSL,
            'unknown-linux-ohos': MUSL,
            'unknown-linux-uclibc': UCLIBC,
            'unknown-linux-uclibceabi': UCLIBC,
            'unknown-linux-uclibceabihf': UCLIBC,
            'linux-android': ANDROID,
            'linux-androideabi': ANDROID,
            'apple-darwin': DARWIN,
            'pc-windows-msvc': windows('msvc'),
            'win7-windows-msvc': windows('msvc'),
            'uwp-windows-msvc': windows('msvc'),
            'pc-windows-gnu': windows('mingw'),
            'pc-windows-gnullvm': windows('mingw'),
            'win7-windows-gnu': windows('mingw'),
            'uwp-windows-gnu': windows('mingw'),
            'unknown-freebsd': unix('freebsd', '/libexec/ld-elf.so.1'),
            'unknown-netbsd': unix('netbsd', '/libexec/ld.elf_so', '/usr/libexec/ld.elf_so'),
            'unknown-openbsd': unix('openbsd', '/usr/libexec/ld.so'),
            'unknown-dragonfly': unix('dragonfly', '/usr/libexec/ld-elf.so.2'),
            'unknown-illumos': unix('solaris', '/lib/amd64/ld.so.1', '/usr/lib/amd64/ld.so.1', '/lib/64/ld.so.1'),
            'pc-solaris': unix('solaris', '/lib/amd64/ld.so.1', '/usr/lib/amd64/ld.so.1', '/lib/64/ld.so.1'),
            'sun-solaris': unix('solaris', '/lib/sparcv9/ld.so.1', '/usr/lib/sparcv9/ld.so.1', '/lib/64/ld.so.1')
        };
        function findTargetNeeds(target) {
            const dash = target.indexOf('-');
            const [first, rest] = [
                target.slice(0, dash),
                target.slice(dash + 1)
            ];
            const of = cpuOf(first, rest);
            const system = Object.hasOwn(SYSTEMS, rest) ? SYSTEMS[rest] : void 0;
            if (!of || !system) return;
            const { glibc: _, musl: __, ...machine } = of;
            return {
                ...machine,
                ...'function' == typeof system ? system(of) : system
            };
        }
        function targetNeeds(target) {
            return findTargetNeeds(target) ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TARGET_UNSUPPORTED', `nothing is known of what a program for ${target} must be`, 'target', (0, _identity_target_names_js__WEBPACK_IMPORTED_MODULE_1__.Oz)(target));
        }
        function cpuOf(first, rest) {
            if (rest.endsWith('-gnux32')) return 'x86_64' === first ? X32 : void 0;
            if (ARMS.includes(first)) return rest.endsWith('hf') || 'unknown-freebsd' === rest ? HARD_ARM : SOFT_ARM;
            const of = Object.hasOwn(CPUS, first) ? CPUS[first] : void 0;
            if (of && 'powerpc64' === first) return {
                ...of,
                abi: 'unknown-linux-gnu' === rest ? 'ELFv1' : 'ELFv2'
            };
            return of;
        }
    }),
    "src/contract/identity/target-names.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            HQ: ()=>TARGET_NAMES,
            Oz: ()=>hintForTarget
        });
        var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/text/nearest.ts");
        const FIRST_PARTS = {
            'apple-darwin': 'aarch64 arm64e i686 x86_64 x86_64h',
            'linux-android': 'aarch64 i686 riscv64 x86_64',
            'linux-androideabi': 'arm armv7 thumbv7neon',
            'pc-solaris': 'x86_64',
            'pc-windows-gnu': 'i686 x86_64',
            'pc-windows-gnullvm': 'aarch64 i686 x86_64',
            'pc-windows-msvc': 'aarch64 i686 thumbv7a x86_64',
            'sun-solaris': 'sparcv9',
            'unknown-dragonfly': 'x86_64',
            'unknown-freebsd': 'aarch64 armv6 armv7 i686 powerpc powerpc64 powerpc64le riscv64gc x86_64',
            'unknown-illumos': 'aarch64 x86_64',
            'unknown-linux-gnu': 'aarch64 aarch64_be i586 i686 loongarch64 m68k mips mipsel mipsisa32r6 mipsisa32r6el powerpc powerpc64 powerpc64le riscv32gc riscv64a23 riscv64gc s390x sparc64 x86_64',
            'unknown-linux-gnuabi64': 'mips64 mips64el mipsisa64r6 mipsisa64r6el',
            'unknown-linux-gnueabi': 'arm armv4t armv5te armv7',
            'unknown-linux-gnueabihf': 'arm armv7 thumbv7neon',
            'unknown-linux-gnux32': 'x86_64',
            'unknown-linux-musl': 'aarch64 aarch64_be i586 i686 loongarch64 mips mipsel powerpc powerpc64 powerpc64le riscv32gc riscv64gc s390x x86_64',
            'unknown-linux-muslabi64': 'mips64 mips64el',
            'unknown-linux-musleabi': 'arm armv5te armv7',
            'unknown-linux-musleabihf': 'arm armv7 thumbv7neon',
            'unknown-linux-ohos': 'aarch64 armv7 loongarch64 x86_64',
            'unknown-linux-uclibc': 'mips mipsel',
            'unknown-linux-uclibceabi': 'armv5te armv7',
            'unknown-linux-uclibceabihf': 'armv7',
            'unknown-netbsd': 'aarch64 aarch64_be i586 i686 mipsel powerpc riscv64gc sparc64 x86_64',
            'unknown-openbsd': 'aarch64 i686 powerpc powerpc64 riscv64gc sparc64 x86_64',
            'uwp-windows-gnu': 'i686 x86_64',
            'uwp-windows-msvc': 'aarch64 i686 thumbv7a x86_64',
            'win7-windows-gnu': 'i686 x86_64',
            'win7-windows-msvc': 'i686 x86_64'
        };
        const TARGET_NAMES = Object.entries(FIRST_PARTS).flatMap(([rest, cpus])=>cpus.split(' ').map((cpu)=>`${cpu}-${rest}`));
        const CPU_NAMES = {
            amd64: 'x86_64',
            x64: 'x86_64',
            arm64: 'aarch64',
            i386: 'i686'
        };
        const VENDORS = [
            'unknown',
            'pc',
            'apple'
        ];
        function nearestTarget(name, names = TARGET_NAMES) {
            const [first = '', ...rest] = name.toLowerCase().split('-');
            const cpu = CPU_NAMES[first] ?? first;
            const spelt = [
                cpu,
                ...rest
            ].join('-');
            const system = rest.join('-').replace(/^macos$/, 'darwin');
            const meant = [
                spelt,
                ...VENDORS.map((vendor)=>`${cpu}-${vendor}-${system}`)
            ];
            return meant.find((each)=>names.includes(each)) ?? (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__.q)(spelt, names);
        }
        function hintForTarget(name, names) {
            const nearest = nearestTarget(name, names);
            return void 0 === nearest || nearest === name ? void 0 : `Did you mean ${nearest}?`;
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
