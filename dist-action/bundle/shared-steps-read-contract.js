export const id = "shared-steps-read-contract";
export const ids = [
    "shared-steps-read-contract"
];
export const modules = {
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
    "src/contract/documents/contract-fields.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            LB: ()=>SYSTEMS,
            Q2: ()=>notes,
            SH: ()=>repositoryPath,
            WE: ()=>formatRunner,
            _$: ()=>isoDate,
            eC: ()=>owner,
            vd: ()=>platformSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("zod/v4/mini/iso.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/schema.ts");
        const notes = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(2000))), 'Prose for people; no program reads it.');
        const isoDate = zod_mini__WEBPACK_IMPORTED_MODULE_5__.p6();
        const repositoryPath = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/, {
            error: 'must be a relative path with /',
            abort: true
        }), zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB((path)=>!path.split('/').some((part)=>'.' === part || '..' === part), 'must not hold . or ..'), zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB((path)=>path.length <= 500, 'must have at most 500 characters'));
        const owner = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^@[A-Za-z0-9_-]+(?:\/[A-Za-z0-9._-]+)?$/, 'must be @user or @organisation/team'));
        const SYSTEMS = [
            'linux',
            'darwin',
            'windows'
        ];
        const label = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'must be a label of a runner'));
        const SUPPORT_LEVELS = [
            'recommended',
            'optional',
            'planned'
        ];
        const platformSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
            target: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qK, 'Rust target triple.'),
            platform: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(40)), 'The platform as people call it.'),
            os: zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(SYSTEMS),
            arch: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[a-z0-9_]{1,20}$/, 'must be an architecture such as x86_64')), 'CPU architecture as in the target triple.'),
            runner: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
                label,
                (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_1__.c)(label, {
                    min: 1,
                    max: 16
                })
            ], {
                error: ({ input })=>void 0 === input ? void 0 : 'must be a label of a runner, or a list of at most 16'
            }), 'The label of the native runner that builds it, or all the labels that it must have.'),
            support: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(SUPPORT_LEVELS), 'recommended: every release has it. optional: a release may have it. planned: not guaranteed.'),
            glibc_max: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(10), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[0-9]{1,3}\.[0-9]{1,3}$/, 'must be a version such as 2.28'))), 'The newest glibc that a binary for this platform may need; none is set where it is absent.'),
            notes
        });
        function formatRunner(runner) {
            return [
                runner
            ].flat().join(', ');
        }
    }),
    "src/contract/documents/contract.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Cy: ()=>contractSchema,
            G4: ()=>formatContract,
            NF: ()=>digestContract,
            RN: ()=>MINIMUM_GENERATIONS,
            UA: ()=>parseContract,
            nb: ()=>checkContract,
            y1: ()=>recommendedTargets
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("zod/v4/core/api.js");
        var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _executable_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/executable/targets.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/contract/json/schema.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/contract/json/strict-json.ts");
        var _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/contract/documents/contract-fields.ts");
        const MINIMUM_GENERATIONS = 6;
        const contractSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
            $schema: zod_mini__WEBPACK_IMPORTED_MODULE_11__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_11__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__.Eb(200))),
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_11__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__.Fk(/^distribution-contract@[1-9][0-9]*\.[0-9]+$/, 'must be distribution-contract@MAJOR.MINOR')),
            distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_5__.y,
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.tZ,
            notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2,
            entrypoint: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('cli'),
                binaries: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fW, {
                    min: 1,
                    max: 16
                }), 'Canonical binary names, the primary one first.'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            identity: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                fields: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_11__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('git_rev'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('dist_revision')
                ]), 'The immutable tuple.'),
                gitsha_length: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(8),
                pin: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('immutable-tuple'), 'Consumers pin the whole tuple, never a moving tag.'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            layout: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                namespace: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('dist/'),
                directory_template: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.Vd),
                file_name_template: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.ss),
                artifact_format: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.td),
                package_directory: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('package'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            index: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                path: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.Pm),
                row_key: zod_mini__WEBPACK_IMPORTED_MODULE_11__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('gitsha'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('dist_revision')
                ]),
                deprecated_aliases: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                    path: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.kc),
                    announced: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__._$,
                    retired: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__._$,
                    notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
                }), {
                    max: 8
                }),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            platforms: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(_contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.vd, {
                min: 1,
                max: 256
            }),
            runtime_assumptions: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                locale: zod_mini__WEBPACK_IMPORTED_MODULE_11__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('UTF-8')),
                terminal: zod_mini__WEBPACK_IMPORTED_MODULE_11__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('tty')),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            toolchain: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                rust: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.aG, 'What plan uses unless told otherwise.'),
                documented_per_artifact: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(true),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            profiles: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.Er, {
                min: 1,
                max: 2
            }),
            integrity: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('sha256'),
                required_documents: zod_mini__WEBPACK_IMPORTED_MODULE_11__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('checksums.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('manifest.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('provenance.json')
                ]),
                artifact_matches_manifest: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(true),
                reproducibility_fields: zod_mini__WEBPACK_IMPORTED_MODULE_11__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('git_rev')
                ]),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            compatibility: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                source_compatible_within: zod_mini__WEBPACK_IMPORTED_MODULE_11__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('distribution_contract_version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('artifact_version')
                ]),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            retention: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                minimum_release_generations: zod_mini__WEBPACK_IMPORTED_MODULE_11__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__.qm(MINIMUM_GENERATIONS), zod_mini__WEBPACK_IMPORTED_MODULE_12__.Zm(10_000)),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            governance: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                documents: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                    contract: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.SH,
                    prose: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.SH,
                    changelog: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.SH
                }),
                steward: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                    active: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(_contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.eC, 'Owns the contract updates.'),
                    outgoing: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_11__.lqM(_contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.eC), 'The steward before, named for as long as the handoff overlaps.')
                }),
                handoff_overlap_release_cycles: zod_mini__WEBPACK_IMPORTED_MODULE_11__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__.qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_12__.Zm(100)),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            generator: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                entrypoint: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.SH,
                config: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.SH,
                index_output: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.Pm),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            })
        }), 'The machine-readable distribution contract of one product.');
        function parseContract(bytes, place) {
            return checkContract((0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_9__.R)(bytes, _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.mu, place), place);
        }
        function checkContract(json, place) {
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__._$)(json.value, place);
            const contract = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__._U)(contractSchema, json.value, place, json);
            (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.cp)(contradictions(contract, place));
            return contract;
        }
        function formatContract(contract) {
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.I3)((0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.fj)(contractSchema, contract));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CM)(Buffer.from(text), _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.mu, 'the contract in its canonical form', 'Shorten its notes.');
            return text;
        }
        function digestContract(contract) {
            return (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(formatContract(contract));
        }
        function contradictions(contract, place) {
            const faults = [];
            const fault = (pointer, message)=>{
                faults.push({
                    code: 'SCHEMA_INVALID',
                    message: `${place}#${pointer}: ${message}`,
                    place: `${place}#${pointer}`
                });
            };
            if (contract.contract !== (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.YS)(contract.distribution_contract_version)) fault('/contract', `must be ${(0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.YS)(contract.distribution_contract_version)} for version ${contract.distribution_contract_version}`);
            for (const [list, pointer] of [
                [
                    contract.platforms.map((platform)=>platform.target),
                    '/platforms'
                ],
                [
                    contract.profiles,
                    '/profiles'
                ],
                [
                    contract.entrypoint.binaries.map((name)=>name.toLowerCase()),
                    '/entrypoint/binaries'
                ],
                [
                    contract.index.deprecated_aliases.map((alias)=>alias.path),
                    '/index/deprecated_aliases'
                ]
            ])list.forEach((item, index)=>{
                if (list.indexOf(item) !== index) fault(`${pointer}/${index}`, `${item} is named twice`);
            });
            contract.platforms.forEach(({ target, os, arch }, index)=>{
                const needs = (0, _executable_targets_js__WEBPACK_IMPORTED_MODULE_2__.c)(target);
                if (!needs) return;
                const system = _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.LB.find((name)=>name === needs.os);
                if (void 0 !== system && os !== system) fault(`/platforms/${index}/os`, `must be ${system} for ${target}`);
                const cpu = target.slice(0, target.indexOf('-'));
                if (arch !== cpu) fault(`/platforms/${index}/arch`, `must be ${cpu} for ${target}`);
            });
            contract.index.deprecated_aliases.forEach((alias, index)=>{
                if (alias.announced >= alias.retired) fault(`/index/deprecated_aliases/${index}/retired`, 'must be later than announced');
            });
            return faults;
        }
        function recommendedTargets(contract) {
            return contract.platforms.filter((platform)=>'recommended' === platform.support).map((platform)=>platform.target);
        }
    }),
    "src/contract/documents/provenance.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            IT: ()=>LOCAL_BUILDER,
            To: ()=>PREDICATE_TYPE,
            Tt: ()=>formatProvenance,
            X6: ()=>parseProvenance,
            eQ: ()=>plannedClaimSchema,
            jW: ()=>PROVENANCE_LIMITS,
            mK: ()=>BUILD_TYPE,
            zG: ()=>STATEMENT_TYPE
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
        const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
        const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
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
            _type: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz(STATEMENT_TYPE),
            subject: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                name: text,
                digest: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                    sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg
                })
            }), {
                min: 2,
                max: 17
            }),
            predicateType: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz(PREDICATE_TYPE),
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
    "zod/v4/mini/iso.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p6: ()=>date,
            w$: ()=>datetime
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("zod/v4/core/core.js");
        var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/core/schemas.js");
        var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
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
