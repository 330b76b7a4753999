export const id = "shared-contract-documents-and-contract-identity-and-contract-selection";
export const ids = [
    "shared-contract-documents-and-contract-identity-and-contract-selection"
];
export const modules = {
    "src/contract/selection/choose.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            b: ()=>chooseRelease
        });
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var releases = __webpack_require__("src/contract/selection/releases.ts");
        var tuple_text = __webpack_require__("src/contract/identity/tuple-text.ts");
        var candidates = __webpack_require__("src/contract/selection/candidates.ts");
        var query = __webpack_require__("src/contract/selection/query.ts");
        var identity_version = __webpack_require__("src/contract/identity/version.ts");
        function rowsMeant(rows, wish) {
            return (0, query.lj)(rows, partsOf(wish)).filter((row)=>!isLower(row, wish));
        }
        function partsOf({ profile = 'release', toolchain, git_rev, dist_revision }) {
            return {
                profile,
                ...given({
                    toolchain,
                    git_rev,
                    dist_revision
                })
            };
        }
        function askedOf({ version, profile, toolchain, git_rev, dist_revision }) {
            return given({
                version: version.isExact ? version.text : void 0,
                profile,
                toolchain,
                git_rev,
                dist_revision
            });
        }
        function given(parts) {
            return Object.fromEntries(Object.entries(parts).filter(([, text])=>void 0 !== text));
        }
        function isLower(row, { pinned, version }) {
            if (!pinned || version.isExact) return false;
            const order = (0, identity_version.Zy)(row.version, pinned.version);
            return order < 0 || 0 === order && (0, tuple.P7)(row.dist_revision) < (0, tuple.P7)(pinned.dist_revision);
        }
        function lacking(rows, missing, choosing) {
            const yanked = rows.find((row)=>row.yanked && missing.includes(row.target));
            const has = [
                ...new Set(rows.filter((row)=>!row.yanked).map(({ target })=>target))
            ];
            const why = yanked ? `; ${(0, candidates.WD)(yanked)}` : '';
            const message = `version ${rows[0]?.version} has nothing for ${(0, candidates.yU)(missing)}: it has ${(0, candidates.yU)(has)}${why}`;
            const [target] = missing;
            const all = allRows(choosing.catalog);
            const isElsewhere = all.some((row)=>row.target === target && !row.yanked && (0, query.uv)(row, partsOf(choosing.wish)));
            const code = missing.every((one)=>rows.some((row)=>row.target === one)) ? 'YANKED' : 'TARGET_MISSING';
            if (missing.length > 1 || !isElsewhere) return refused(choosing, code, message, rows, {
                drops: [
                    'target'
                ]
            });
            return refused(choosing, code, message, all, {
                target
            });
        }
        function scattered(rows, wanted, choosing) {
            const has = (0, releases.w0)(rows).map(({ identity, rows: of })=>`${identity.dist_revision} has ${(0, candidates.yU)(of.map(({ target })=>target))}`);
            const message = `no revision of version ${rows[0]?.version} has all of ${(0, candidates.yU)(wanted)}: ${(0, candidates.yU)(has)}`;
            return refused(choosing, 'TARGET_MISSING', message, rows, {
                drops: [
                    'target'
                ]
            });
        }
        function unmet(choosing) {
            const { catalog, wish } = choosing;
            const { version, pinned } = wish;
            const all = allRows(catalog);
            const refuse = (code, message)=>refused(choosing, code, message, all);
            const meant = all.filter((row)=>version.has(row.version) && (0, query.uv)(row, partsOf(wish)));
            const above = meant.filter((row)=>!isLower(row, wish));
            if (above.length > 0) return refuse('YANKED', allYanked(above));
            const gone = catalog.pruned().filter((tombstone)=>version.has(tombstone.version) && (0, query.uv)(tombstone, partsOf(wish)));
            if (gone.length > 0 && 0 === meant.length) return refuse('PRUNED', `version ${(0, candidates.yU)([
                ...new Set(gone.map((of)=>of.version))
            ])} was removed by retention`);
            if (pinned && meant.length > 0) return refuse('TUPLE_NOT_FOUND', `nothing is at or above ${pinned.version} ${pinned.dist_revision}, which is pinned, and usable; only an exact version goes below it`);
            const given = (0, tuple_text.sM)({
                ...askedOf(wish),
                version: version.text
            });
            const of = '' === given ? '' : ` of ${given}`;
            if (void 0 === version.text && all.some((row)=>(0, query.uv)(row, partsOf(wish)))) return refuse('TUPLE_NOT_FOUND', `there are only pre-releases${of}: one is meant where its version is given`);
            return refuse('TUPLE_NOT_FOUND', `there is no release${of}`);
        }
        function allYanked(rows) {
            const version = rows.at(-1)?.version;
            const isHighest = (row)=>row.version === version;
            const reasons = new Set(rows.filter(isHighest).flatMap(({ yanked = [] })=>yanked));
            const others = rows.every(isHighest) ? '' : ', as was all else that is meant';
            return `version ${version} was yanked${others}: ${[
                ...reasons
            ].join('; ')}`;
        }
        function refused({ wish, asker }, code, message, rows, { target, drops } = {}) {
            return (0, candidates.v2)({
                code,
                message,
                asked: {
                    ...askedOf(wish),
                    ...void 0 === target ? {} : {
                        target
                    }
                },
                of: 'release',
                asker,
                drops
            }, rows);
        }
        function allRows({ versions, rowsOf }) {
            return versions.flatMap((version)=>rowsOf(version));
        }
        function chooseRelease(catalog, wish, asker = {}) {
            for (const version of [
                ...catalog.versions
            ].reverse()){
                if (!wish.version.has(version)) continue;
                const rows = rowsMeant(catalog.rowsOf(version), wish);
                if (rows.some(({ yanked })=>!yanked)) return chooseAmong(rows, {
                    catalog,
                    wish,
                    asker
                });
            }
            throw unmet({
                catalog,
                wish,
                asker
            });
        }
        function chooseAmong(rows, choosing) {
            const { targets = [], pinned } = choosing.wish;
            const usable = rows.filter(({ yanked })=>!yanked);
            const same = pinned ? usable.filter((row)=>isOfBuild(row, pinned)) : [];
            const isAsked = ({ target })=>0 === targets.length || targets.includes(target);
            const asked = (same.length > 0 ? same : usable).filter(isAsked);
            const wanted = [
                ...new Set(targets.length > 0 ? targets : asked.map(({ target })=>target))
            ];
            const missing = wanted.filter((target)=>!asked.some((row)=>row.target === target));
            const [first] = asked;
            if (!first || missing.length > 0) throw lacking(rows, missing, choosing);
            if (asked.some((row)=>!isOfBuild(row, first))) throw refused(choosing, 'TUPLE_AMBIGUOUS', `version ${first.version} was built from more than one revision of git, or by more than one toolchain`, asked);
            const whole = (0, releases.w0)(asked).filter((release)=>release.rows.length === wanted.length);
            const highest = whole.reduce(higherRevision, void 0);
            if (!highest) throw scattered(asked, wanted, choosing);
            const others = rows.filter((row)=>isOfBuild(row, first) && !wanted.includes(row.target));
            const left = others.filter(({ yanked, dist_revision })=>!yanked && dist_revision === highest.identity.dist_revision);
            const yanked = targets.length > 0 ? [] : [
                ...new Map(others.map((row)=>[
                        row.target,
                        row
                    ])).values()
            ];
            return {
                release: highest.identity,
                rows: highest.rows,
                left: left.map(({ target })=>target),
                yanked
            };
        }
        function isOfBuild(row, { version, git_rev, toolchain }) {
            return row.version === version && row.git_rev === git_rev && row.toolchain === toolchain;
        }
        function higherRevision(a, b) {
            const number = ({ identity })=>(0, tuple.P7)(identity.dist_revision);
            return a && number(a) > number(b) ? a : b;
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
    "src/contract/identity/tuple-text.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Kz: ()=>formatWith,
            _W: ()=>formatTupleWith,
            de: ()=>tupleOptions,
            sM: ()=>tupleText,
            wN: ()=>formatTupleArguments
        });
        var _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple-parts.ts");
        function tupleOptions(tuple, parts) {
            return Object.fromEntries(parts.map((part)=>[
                    part.replaceAll('_', '-'),
                    tuple[part]
                ]));
        }
        function tupleText(tuple) {
            const parts = _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__.G.filter((part)=>void 0 !== tuple[part]);
            return parts.map((part)=>`${part.replaceAll('_', '-')} ${tuple[part]}`).join(', ');
        }
        function formatTupleArguments(tuple) {
            return _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__.G.map((name)=>`--${name.replaceAll('_', '-')} ${tuple[name]}`).join(' ');
        }
        function formatTupleWith(tuple, parts = _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__.G, source) {
            const quoted = [
                'git_rev',
                'toolchain',
                'version'
            ];
            const value = (part)=>quoted.includes(part) ? `"${tuple[part]}"` : tuple[part];
            const inputs = [
                ...void 0 === source ? [] : [
                    `source: ${yamlWord(source)}`
                ],
                ...parts.map((part)=>`${part.replaceAll('_', '-')}: ${value(part)}`)
            ];
            return formatWith(inputs);
        }
        function formatWith(inputs) {
            return [
                'with:',
                ...inputs.map((input)=>`  ${input}`)
            ].join('\n');
        }
        function yamlWord(text) {
            return /^[A-Za-z0-9./][A-Za-z0-9+./#_@%~:-]*$/.test(text) ? text : JSON.stringify(text);
        }
    }),
    "src/contract/selection/candidates.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            WD: ()=>yankedText,
            v2: ()=>candidatesError,
            yU: ()=>someOf
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _next_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/next-step.ts");
        var _release_index_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/release-index/releases.ts");
        var _query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/selection/query.ts");
        var _releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/selection/releases.ts");
        const MOST_CANDIDATES = 5;
        const MOST_TARGETS = 8;
        function candidatesError(situation, rows) {
            const { code, message, place } = situation;
            const offer = offerOf(situation, rows);
            const nothing = [
                ...situation.notes ?? [],
                'The index has no release like it.'
            ];
            const hint = (offer.candidates.length > 0 ? (0, _next_step_js__WEBPACK_IMPORTED_MODULE_2__.e8)(offer) : nothing).join('\n');
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                code,
                message,
                hint,
                offer,
                ...void 0 === place ? {} : {
                    place
                }
            });
        }
        function offerOf({ asked, of, asker = {}, notes = [], drops }, rows) {
            const host = void 0 === asked.target ? asker.host?.() : void 0;
            const all = distinct(nearest(rows, asked, host), of);
            const [first] = all;
            const parts = 'tuple' === of ? _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS : _query_js__WEBPACK_IMPORTED_MODULE_4__.xT;
            const optionsFor = (row)=>(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_6__.de)(row, parts);
            return {
                notes: first ? [
                    ...targetNote(rows, asked.target, host),
                    ...differenceNote(first, asked, parts),
                    ...notes
                ] : [],
                candidates: all.slice(0, MOST_CANDIDATES).map(optionsFor),
                more: Math.max(0, all.length - MOST_CANDIDATES),
                all: void 0 === asker.source ? void 0 : {
                    purpose: 'To see all of them',
                    command: 'list',
                    options: {
                        source: asker.source,
                        all: true
                    }
                },
                first: first && {
                    purpose: 'For the first',
                    options: optionsFor(first),
                    keeps: [
                        'source'
                    ],
                    ...drops ? {
                        drops
                    } : {}
                }
            };
        }
        function distinct(rows, of) {
            if ('tuple' === of) return rows;
            const seen = new Set();
            return rows.filter((row)=>{
                const key = (0, _releases_js__WEBPACK_IMPORTED_MODULE_5__.DR)(row);
                return !seen.has(key) && seen.add(key);
            });
        }
        function nearest(rows, asked, host) {
            const target = asked.target ?? host;
            const shares = (row, part)=>{
                const text = asked[part];
                if (void 0 !== text) return row[part].startsWith(text);
                return 'profile' === part && 'release' === row.profile;
            };
            const score = (row)=>(row.yanked ? 0 : 100) + (row.target === target ? 50 : 0) + _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>shares(row, part)).length + ((0, _release_index_releases_js__WEBPACK_IMPORTED_MODULE_3__.TS)(row.version) ? 0.5 : 0);
            return rows.map((row, at)=>({
                    row,
                    at,
                    score: score(row)
                })).sort((a, b)=>b.score - a.score || b.at - a.at).map(({ row })=>row);
        }
        function targetNote(rows, asked, host) {
            const targets = [
                ...new Set(rows.map(({ target })=>target))
            ];
            const meant = asked ?? host;
            if (void 0 === meant || targets.includes(meant)) return [];
            const whose = void 0 === asked ? 'this host, which is ' : '';
            return [
                `None of them is for ${whose}${meant}, only for ${someOf(targets)}.`
            ];
        }
        function differenceNote(first, asked, parts) {
            const differing = parts.filter((part)=>void 0 !== asked[part] && !first[part].startsWith(asked[part]));
            if (0 === differing.length) return [];
            const said = differing.map((part)=>`${part.replaceAll('_', '-')} is ${first[part]}, and not ${asked[part]}`);
            return [
                `What differs in the first: ${said.join('; ')}.`
            ];
        }
        function someOf(names) {
            const more = names.length - MOST_TARGETS;
            return more > 0 ? `${names.slice(0, MOST_TARGETS).join(', ')} and ${more} more` : names.join(', ');
        }
        function yankedText({ artifact_file, yanked = [] }) {
            return `${artifact_file} was yanked: ${yanked.join('; ')}`;
        }
    }),
    "src/contract/selection/releases.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DR: ()=>releaseKey,
            l7: ()=>releaseOf,
            v4: ()=>newestDay,
            w0: ()=>releasesOf
        });
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _text_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/days.ts");
        function releaseOf(of) {
            const { version, profile, toolchain, git_rev, dist_revision } = of;
            return {
                version,
                profile,
                toolchain,
                git_rev,
                dist_revision
            };
        }
        function releaseKey(of) {
            return `${of.version} ${of.profile} ${of.toolchain} ${of.git_rev} ${of.dist_revision}`;
        }
        function releasesOf(rows) {
            const byKey = new Map();
            for (const row of rows){
                const key = releaseKey(row);
                const known = byKey.get(key);
                if (known) known.push(row);
                else byKey.set(key, [
                    row
                ]);
            }
            const releases = [
                ...byKey.values()
            ].map((of)=>{
                of.sort(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.v_);
                return {
                    identity: releaseOf(of[0]),
                    rows: of
                };
            });
            return releases.sort(newestFirst);
        }
        function newestFirst(a, b) {
            return (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(b.identity.version, a.identity.version) || (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(b.identity.profile, a.identity.profile) || newestEpoch(b.rows) - newestEpoch(a.rows) || (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(b.identity.dist_revision) - (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(a.identity.dist_revision) || (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(b.identity.toolchain, a.identity.toolchain) || (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(b.identity.git_rev, a.identity.git_rev);
        }
        function newestEpoch(rows) {
            return rows.reduce((newest, { source_date_epoch })=>Math.max(newest, source_date_epoch), 0);
        }
        function newestDay(rows) {
            return 0 === rows.length ? void 0 : (0, _text_days_js__WEBPACK_IMPORTED_MODULE_2__.kb)(1000 * newestEpoch(rows));
        }
    }),
    "src/contract/selection/version-range.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>parseVersionRange,
            R: ()=>ANY_RELEASE
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _release_index_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/release-index/releases.ts");
        const ANY_RELEASE = {
            text: void 0,
            isExact: false,
            has: _release_index_releases_js__WEBPACK_IMPORTED_MODULE_2__.TS
        };
        const MAX_RANGE = 256;
        const RANGE_RULE = {
            is: ()=>false,
            words: 'an exact version such as 1.4.2, or a range as npm reads it, such as ^1.4, 1.x or ">=1.2 <2"; without one the highest release is meant'
        };
        async function parseVersionRange(text) {
            if (void 0 === text) return ANY_RELEASE;
            if ((0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Yb)(text)) return {
                text,
                isExact: true,
                has: (version)=>version === text
            };
            const { npmRange } = await Promise.all([__webpack_require__.e("contract-selection-npm-range"), __webpack_require__.e("semver-with-semver-classes-comparator")]).then(__webpack_require__.bind(__webpack_require__, "src/contract/selection/npm-range.ts"));
            const has = text.length > MAX_RANGE ? void 0 : npmRange(text);
            if (!has) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_TUPLE', `version ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__.TL)(text)} ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__.Y3)(RANGE_RULE, text)}`, 'version');
            return {
                text,
                isExact: false,
                has
            };
        }
    })
};
