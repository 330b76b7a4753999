export const id = "shared-steps-package";
export const ids = [
    "shared-steps-package"
];
export const modules = {
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
            if (manifest.distribution_contract_version !== contractVersion || manifest.contract !== (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.YS)(contractVersion)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_MISMATCH', `${place} is under contract ${manifest.distribution_contract_version}, not ${contractVersion}`, place);
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
    "src/contract/documents/build.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GW: ()=>recipeSchema,
            IV: ()=>buildSchema,
            LJ: ()=>parseGenerated,
            Se: ()=>BUILD_LIMITS,
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
    "src/contract/identity/file-path.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            WG: ()=>quotePath,
            a9: ()=>pathFault,
            cD: ()=>comparePaths,
            oM: ()=>archivePath,
            p4: ()=>composed,
            tu: ()=>foldPath,
            xz: ()=>PATH_LIMITS
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/registries.js");
        __webpack_require__("src/contract/json/schema.ts");
        var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        const PATH_LIMITS = {
            bytes: 255,
            depth: 32
        };
        const ASCII = /^[\x20-\x7e]*$/;
        const ASCII_NAMES = /^[ A-Za-z0-9!#$%&'()+,\-./=@[\]^_{}~]*$/;
        const FIRST = String.raw`\p{L}\p{Nd}!#$%&'\(\)+,\-.=@\[\]\^_\{\}~`;
        const NAME = String.raw`[${FIRST}][ \p{M}${FIRST}]*`;
        const PATH_PATTERN = `^${NAME}(?:/${NAME})*$`;
        const NAMES = new RegExp(PATH_PATTERN, 'u');
        const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
        const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
        const OF_GIT = /^(?:\.git|git~[0-9]+)$/;
        function pathFault(path) {
            if ('' === path) return 'is an empty name';
            if (Buffer.byteLength(path) > PATH_LIMITS.bytes) return `is longer than ${PATH_LIMITS.bytes} bytes`;
            const isAscii = ASCII.test(path);
            if (!isAscii && UNSEEN.test(path)) return 'has a character that cannot be seen';
            if (path.startsWith('/')) return 'is absolute';
            if (/[\\:*?"<>|]/.test(path)) return 'has a character that is no part of a name on Windows';
            const names = path.split('/');
            if (names.length > PATH_LIMITS.depth) return `is deeper than ${PATH_LIMITS.depth} directories`;
            for (const name of names){
                const fault = nameFault(name);
                if (fault) return fault;
            }
            if ('.controller-dist' === foldPath(names[0] ?? '')) return 'is in the folder that installing keeps for itself';
            if (!isAscii && !isComposed(path)) return 'is not in NFC, the composed form of Unicode';
            if (!(isAscii ? ASCII_NAMES : NAMES).test(path)) return "has a character that is no letter, mark or digit, no blank and none of !#$%&'()+,-.=@[]^_{}~";
        }
        function nameFault(name) {
            if ('' === name || '.' === name || '..' === name) return 'has an empty or a dot segment';
            if (name.startsWith(' ')) return 'has a name that begins with a space';
            if (/[. ]$/.test(name)) return 'has a name that ends in a dot or a space';
            if (RESERVED.test(name)) return 'has a name that is reserved on Windows';
            return OF_GIT.test(foldPath(name)) ? 'has a name that git keeps for itself' : void 0;
        }
        function isComposed(text) {
            return composed(text) === text;
        }
        function composed(text) {
            return ASCII.test(text) ? text : text.normalize('NFC');
        }
        function foldPath(path) {
            if (ASCII.test(path)) return path.toLowerCase();
            return path.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
        }
        function comparePaths(a, b) {
            return ASCII.test(a) && ASCII.test(b) ? (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a, b) : Buffer.compare(Buffer.from(a), Buffer.from(b));
        }
        const archivePath = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(PATH_LIMITS.bytes), zod_mini__WEBPACK_IMPORTED_MODULE_2__.z6Y(({ value, issues })=>{
            const message = pathFault(value);
            if (message) issues.push({
                code: 'custom',
                message,
                input: value
            });
        }));
        zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd.add(archivePath, {
            pattern: PATH_PATTERN,
            description: 'Names with / between them, in NFC; docs/formats.md has the whole rule.'
        });
        function quotePath(path) {
            return JSON.stringify(path.slice(0, 120)).replace(/[^\x20-\x7e]/g, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
        }
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
    "src/host/git/checkout/unfetched.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Iq: ()=>unfetchedFiles,
            hq: ()=>requireFetched,
            nr: ()=>requireNoPointers
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/git/reading.ts");
        var _working_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/git/checkout/working-tree.ts");
        const POINTER = 'version https://git-lfs.github.com/spec/v1';
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
                '--no-recurse-submodules',
                '-e',
                POINTER
            ];
            const [found, listed] = await Promise.all([
                git.ask([
                    ...search,
                    '--',
                    ...paths
                ], LISTING),
                git.askOrRefuse([
                    'ls-files',
                    '-z',
                    '--stage',
                    '--',
                    ...paths
                ], LISTING)
            ]);
            if (found.status > 1) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', `git grep exited with ${found.status} in ${root}`, root);
            const having = found.stdout.toString().split('\0').filter(Boolean);
            const pointers = (await Promise.all(having.map((path)=>pointerAt((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))))).flat();
            const linked = [
                ...listed.toString().matchAll(/(?:^|\0)160000 [0-9a-f]+ \d\t([^\0]+)/g)
            ];
            const submodules = [];
            const inner = [];
            for (const [, path = ''] of linked){
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
        function requireFetched({ pointers, submodules }) {
            const [pointer] = pointers;
            if (void 0 !== pointer) refusePointer(pointer, pointers.length - 1);
            const [submodule] = submodules;
            if (void 0 === submodule) return;
            const more = 1 === submodules.length ? '' : `, and ${submodules.length - 1} more`;
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('SOURCE_INCOMPLETE', `the submodule ${submodule} is not checked out${more}`, submodule, 'Run git submodule update --init --recursive; in release.yml, give submodules: recursive.');
        }
        async function requireNoPointers(files) {
            for (const file of files)if ((await pointerAt(file)).length > 0) refusePointer(file, 0);
        }
        function refusePointer(file, others) {
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('SOURCE_INCOMPLETE', `${file} is a pointer of Git LFS, not the file${0 === others ? '' : `, and so are ${others} more`}`, file, 'Run git lfs pull; in release.yml, give lfs: true.');
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
                    const { buffer, bytesRead } = await handle.read(Buffer.alloc(POINTER.length), 0, POINTER.length, 0);
                    return buffer.subarray(0, bytesRead).toString('latin1') === POINTER ? [
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
    "src/host/machine/read-binary-files.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
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
    "src/host/rust/build/cargo-config.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            fO: ()=>asTable,
            ow: ()=>configuredRustflags,
            qx: ()=>readConfigurations
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _disk_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/files.ts");
        const MAX_CONFIG = 1048576;
        const MAX_INCLUDES = 8;
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
                const file = await readToml((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name), 0);
                if (file) return file;
            }
            return [];
        }
        async function readToml(path, depth) {
            const bytes = await (0, _disk_files_js__WEBPACK_IMPORTED_MODULE_2__.CB)(path, MAX_CONFIG);
            if (!bytes) return;
            const { parse } = await __webpack_require__.e("smol-toml").then(__webpack_require__.bind(__webpack_require__, "smol-toml/dist/index.js"));
            let table;
            try {
                table = parse(bytes.toString('utf8'));
            } catch (error) {
                return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('CARGO_FAILED', `${path} is not TOML: ${String(error).split('\n')[0]}`, path);
            }
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
            const included = await Promise.all(includes.map((file)=>readToml(file, depth + 1)));
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
    "src/host/rust/build/places.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ch: ()=>findPlaces,
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
            return ('win32' === process.platform ? USERPROFILE : HOME) ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
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
    }),
    "src/host/rust/cargo-lock.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            YL: ()=>readCargoLock,
            aJ: ()=>lockedPackages,
            pr: ()=>cargoLockPath
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _contract_text_line_ends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/line-ends.ts");
        var _disk_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/files.ts");
        const MAX_LOCK = 67108864;
        function cargoLockPath(workspaceRoot) {
            return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspaceRoot, 'Cargo.lock');
        }
        async function readCargoLock(workspaceRoot) {
            const bytes = await (0, _disk_files_js__WEBPACK_IMPORTED_MODULE_3__.CB)(cargoLockPath(workspaceRoot), MAX_LOCK);
            return bytes && (0, _contract_text_line_ends_js__WEBPACK_IMPORTED_MODULE_2__.$A)(bytes);
        }
        async function lockedPackages(lock, place) {
            const { parse } = await __webpack_require__.e("smol-toml").then(__webpack_require__.bind(__webpack_require__, "smol-toml/dist/index.js"));
            let table;
            try {
                table = parse(Buffer.from(lock).toString('utf8'));
            } catch (error) {
                return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('CARGO_FAILED', `${place} is not TOML: ${String(error).split('\n')[0]}`, place);
            }
            const { package: packages = [], metadata = {} } = table;
            if (!Array.isArray(packages)) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('CARGO_FAILED', `${place} names no packages`, place);
            return packages.flatMap((entry)=>{
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
        }
        function fieldsOf(value) {
            const entries = 'object' == typeof value && null !== value ? Object.entries(value) : [];
            return Object.fromEntries(entries.filter((entry)=>'string' == typeof entry[1]));
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
        var errors = __webpack_require__("src/contract/errors.ts");
        var executable_targets = __webpack_require__("src/contract/executable/targets.ts");
        var identity_tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var at_exit = __webpack_require__("src/host/disk/at-exit.ts");
        var folder_path = __webpack_require__("src/host/disk/folder-path.ts");
        var crate = __webpack_require__("src/host/rust/crate.ts");
        var read_contract = __webpack_require__("src/steps/read-contract.ts");
        var version = __webpack_require__("src/contract/identity/version.ts");
        var provenance = __webpack_require__("src/contract/documents/provenance.ts");
        const CRATES_IO = [
            'registry+https://github.com/rust-lang/crates.io-index',
            'sparse+https://index.crates.io/'
        ];
        function dependencyOf({ name, version, source, checksum }) {
            const purl = `pkg:cargo/${encodeURIComponent(name)}@${encodeURIComponent(version)}`;
            const [, url = '', commit] = /^git\+([^#]+)#([0-9a-f]{40,64})$/.exec(source) ?? [];
            if (void 0 !== commit) return {
                uri: `${purl}?vcs_url=${encodeURIComponent(`git+${url.replace(/\?.*$/, '')}@${commit}`)}`,
                digest: {
                    gitCommit: commit
                }
            };
            if (void 0 === checksum) return (0, errors.TR)('PROVENANCE_MISMATCH', `Cargo.lock has no digest for ${name} ${version} from ${source}`, 'Cargo.lock');
            const registry = source.replace(/^registry\+/, '');
            const elsewhere = CRATES_IO.includes(source) ? '' : `?repository_url=${encodeURIComponent(registry)}`;
            return {
                uri: `${purl}${elsewhere}`,
                digest: {
                    sha256: checksum
                }
            };
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
                ].sort((a, b)=>(0, version.Xo)(a.uri, b.uri))
            ];
            if (all.length > provenance.jW.dependencies) (0, errors.TR)('TOO_LARGE', `${all.length} dependencies are more than ${provenance.jW.dependencies}`, 'Cargo.lock');
            return all;
        }
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
            folders = new Set();
            constructor(binaries){
                this.binaries = binaries;
            }
            get used() {
                return [
                    ...this.#used.values()
                ];
            }
            hear(line) {
                if (!line.startsWith('{"reason":"compiler-artifact"')) return;
                let message;
                try {
                    message = JSON.parse(line);
                } catch  {
                    return;
                }
                const { package_id, target, executable, filenames } = message;
                const used = 'string' == typeof package_id ? readPackageId(package_id) : void 0;
                if (used) this.#used.set(`${used.source}#${used.name}@${used.version}`, used);
                for (const file of Array.isArray(filenames) ? filenames : [])if ('string' == typeof file) this.folders.add(file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'))));
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
        var cargo_config = __webpack_require__("src/host/rust/build/cargo-config.ts");
        var build_places = __webpack_require__("src/host/rust/build/places.ts");
        function remapFlags(places) {
            return places.flatMap(({ path, binary })=>void 0 === binary ? [] : [
                    `--remap-path-prefix=${path}=${binary}`
                ]);
        }
        function userRustflags(configurations, env, target, cfg) {
            const { CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS } = env;
            if (void 0 !== CARGO_ENCODED_RUSTFLAGS) return '' === CARGO_ENCODED_RUSTFLAGS ? [] : CARGO_ENCODED_RUSTFLAGS.split('\x1f');
            if (void 0 !== RUSTFLAGS) return RUSTFLAGS.split(' ').filter((word)=>'' !== word);
            return (0, cargo_config.ow)(configurations, env, target, cfg);
        }
        function encodeRustflags(flags) {
            return flags.join('\x1f');
        }
        function documentedRemaps(places) {
            const remaps = places.flatMap(({ path, binary })=>void 0 === binary ? [] : [
                    `${path}=${binary}`
                ]);
            return [
                ...new Set((0, build_places.rk)(remaps, places))
            ].sort();
        }
        var documents_build = __webpack_require__("src/contract/documents/build.ts");
        const STEERING = [
            /^CARGO_(?:BUILD|PROFILE|TARGET|UNSTABLE)_/,
            /^(?:RUSTC_BOOTSTRAP|MACOSX_DEPLOYMENT_TARGET|SDKROOT|CRATE_CC_NO_DEFAULTS)$/,
            /^(?:HOST_|TARGET_)?(?:CC|CXX|AR|RANLIB|CPPFLAGS|CFLAGS|CXXFLAGS|LDFLAGS)(?:_[A-Za-z0-9_.-]+)?$/,
            /^(?:HOST_|TARGET_)?PKG_CONFIG(?:_[A-Za-z0-9_.-]+)?$/
        ];
        const OTHERS = [
            /^CARGO_BUILD_(?:JOBS|TARGET|TARGET_DIR|BUILD_DIR|DEP_INFO_BASEDIR|INCREMENTAL|RUSTC|RUSTC_WRAPPER|RUSTC_WORKSPACE_WRAPPER|RUSTDOC|RUSTDOCFLAGS|RUSTFLAGS)$/,
            /^CARGO_TARGET_(?:DIR|.*_RUSTFLAGS|.*_RUNNER)$/
        ];
        const SECRET = /TOKEN|SECRET|PASSWORD|CREDENTIAL/;
        const WRAPPERS = [
            'RUSTC_WRAPPER',
            'RUSTC_WORKSPACE_WRAPPER'
        ];
        function isSteering(name) {
            const matches = (expression)=>expression.test(name);
            return STEERING.some(matches) && !OTHERS.some(matches) && !SECRET.test(name);
        }
        const OF_THE_MACHINE = /^(?:HOME|USERPROFILE|PATH|PWD|USER|LOGNAME|HOSTNAME|TMPDIR|TEMP|TMP|CARGO_HOME|RUSTUP_HOME)$/i;
        function compiledSettings(compiled, env, places) {
            const set = [
                ...compiled
            ].filter(([name, value])=>env[name] === value && value.length <= documents_build.Se.word && !SECRET.test(name) && !OF_THE_MACHINE.test(name));
            return Object.fromEntries(set.map(([name, value])=>[
                    name,
                    (0, build_places.rk)([
                        value
                    ], places).join('')
                ]));
        }
        function recordedSettings(env, places, allowWrapper) {
            const wrappers = allowWrapper ? WRAPPERS : [];
            const set = Object.entries(env).flatMap(([name, value])=>value && (isSteering(name) || wrappers.includes(name)) ? [
                    [
                        name,
                        (0, build_places.rk)([
                            value
                        ], places).join('')
                    ]
                ] : []);
            return Object.fromEntries(set);
        }
        function cargoArguments(request) {
            const { crate, target, features, defaultFeatures } = request;
            return [
                'build',
                '--locked',
                '--target',
                target,
                ...profileArguments(request),
                ...crate.packages.flatMap((name)=>[
                        '--package',
                        name
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
            return {
                executables,
                used: messages.used,
                folders: messages.folders
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
            const { env, epoch, rustflags, output, toolchain, allowWrapper } = request;
            const { CARGO_TERM_COLOR } = env;
            const terminal = 'isTTY' in output && true === output.isTTY;
            return {
                ...(0, rust_toolchain.p7)(toolchain, env),
                ...void 0 === CARGO_TERM_COLOR && terminal ? {
                    CARGO_TERM_COLOR: 'always'
                } : {},
                ...allowWrapper ? {} : Object.fromEntries(WRAPPERS.map((name)=>[
                        name,
                        ''
                    ])),
                CARGO_INCREMENTAL: '0',
                SOURCE_DATE_EPOCH: String(epoch),
                LC_ALL: 'C',
                TZ: 'UTC',
                CARGO_ENCODED_RUSTFLAGS: encodeRustflags(rustflags)
            };
        }
        var external_node_process_ = __webpack_require__("node:process");
        var read_binary_files = __webpack_require__("src/host/machine/read-binary-files.ts");
        var promises_ = __webpack_require__("node:fs/promises");
        const TIMEOUT = 600000;
        const MAX_BYTES = 1048576;
        async function cleanOwnPackages(request, locked) {
            const { crate, toolchain, folder, target } = request;
            if (!await exists(crate.targetDirectory) && !await exists(crate.buildDirectory)) return;
            const args = [
                'clean',
                '--locked',
                '--offline',
                '--quiet',
                '--target',
                target,
                ...profileArguments(request),
                ...ownPackages(locked).flatMap((spec)=>[
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
        function ownPackages(locked) {
            const count = new Map();
            for (const { name } of locked)count.set(name, (count.get(name) ?? 0) + 1);
            return locked.filter(({ source })=>void 0 === source).map(({ name, version })=>1 === count.get(name) ? name : `${name}@${version}`);
        }
        async function exists(path) {
            return (0, promises_.access)(path).then(()=>true, ()=>false);
        }
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var disk_files = __webpack_require__("src/host/disk/files.ts");
        const dep_info_MAX_BYTES = 67108864;
        async function readInputs(executables, folders, since) {
            const compiled = new Set();
            const variables = new Map();
            const deps = new Set([
                ...folders
            ].map((folder)=>/[/\\]deps$/.test(folder) ? folder : (0, external_node_path_.join)(folder, 'deps')));
            for (const file of (await freshFiles(deps, since))){
                const text = await readText(file);
                for (const path of prerequisites(text))compiled.add(path);
                for (const [name, value] of compiledVariables(text))variables.set(name, value);
            }
            if (0 === compiled.size) (0, errors.TR)('CARGO_FAILED', 'cargo left no dep-info of what it compiled', 'manifest-path');
            const watched = new Set(compiled);
            for (const executable of executables)for (const path of prerequisites(await readText(`${executable.replace(/\.exe$/, '')}.d`)))watched.add(path);
            return {
                compiled,
                watched,
                variables
            };
        }
        async function freshFiles(folders, since) {
            const files = [];
            for (const folder of folders)for (const name of (await namesIn(folder))){
                const file = (0, external_node_path_.join)(folder, name);
                if (name.endsWith('.d') && (await (0, promises_.stat)(file)).mtimeMs >= since) files.push(file);
            }
            return files;
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
        async function requireInputsOfCommit(inputs, tracked, by) {
            const others = await Promise.all([
                ...new Set(by.others)
            ].map(realOrSame));
            for (const path of inputs.watched){
                const full = (0, external_node_path_.resolve)(by.workspaceRoot, path);
                if (others.some((folder)=>isBelow(folder, full))) continue;
                const isRead = inputs.compiled.has(path);
                if (!await isAnswered(full, isRead, others, tracked, by.since)) (0, errors.TR)('SOURCE_NOT_IN_COMMIT', `the build reads ${full}, which is not in the commit`, full, "Commit it, or have a build script write it.");
            }
        }
        async function isAnswered(path, isRead, others, tracked, since) {
            const real = await realOrSame(path);
            if (others.some((folder)=>isBelow(folder, real))) return true;
            if (!isRead && (!isBelow(tracked.root, real) || isBelow((0, external_node_path_.join)(tracked.root, '.git'), real))) return true;
            const found = await (0, promises_.stat)(real).catch((error)=>{
                if ((0, file_errors.W0)(error)) return;
                throw error;
            });
            if (!found?.isFile()) return !isRead;
            return isBelow(tracked.root, real) && found.mtimeMs >= since || tracked.has(real);
        }
        function isBelow(folder, path) {
            const within = (0, external_node_path_.relative)(folder, path);
            return '' !== within && '..' !== within && !within.startsWith(`..${external_node_path_.sep}`) && !(0, external_node_path_.isAbsolute)(within);
        }
        async function realOrSame(path) {
            return (0, promises_.realpath)(path).catch(()=>path);
        }
        async function compile(cargo, { tracked, crate }, locked, progress) {
            await cleanOwnPackages(cargo, locked);
            progress(`cargo ${cargoArguments(cargo).slice(0, -2).join(' ')}`);
            const since = Date.now();
            const built = await cargoBuild(cargo);
            await requireCompiledBy(cargo.toolchain, built.executables);
            const inputs = await readInputs(built.executables, built.folders, since);
            const { workspaceRoot, targetDirectory, buildDirectory } = crate;
            const others = [
                targetDirectory,
                buildDirectory,
                (0, build_places.ic)(cargo.env),
                cargo.toolchain.sysroot
            ];
            await requireInputsOfCommit(inputs, tracked, {
                workspaceRoot,
                others,
                since
            });
            return {
                ...built,
                variables: inputs.variables,
                since
            };
        }
        async function requireCompiledBy({ version }, executables) {
            for (const file of executables)for (const said of (await (0, read_binary_files.readRustcVersions)(file)))if (said !== version) (0, errors.TR)('TOOLCHAIN_MISMATCH', `${file} says that rustc ${said} compiled it, asked for is ${version}`, 'toolchain');
        }
        function cargoRequest({ crate, manifest }, request, { tuple: { target, profile }, runner }, known) {
            const { features, env, output = external_node_process_.stderr, defaultFeatures = true, cargoProfile, allowWrapper = false } = request;
            return {
                crate,
                ...known,
                host: known.toolchain.host,
                runner,
                folder: (0, external_node_path_.dirname)(manifest),
                target,
                profile: cargoProfile ?? ('release' === profile ? 'release' : 'dev'),
                features,
                defaultFeatures,
                allowWrapper,
                env,
                output
            };
        }
        var make_folders = __webpack_require__("src/host/disk/make-folders.ts");
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
                await (0, promises_.writeFile)(source, said);
                entries.push({
                    path,
                    mode: '0644',
                    source
                });
            }
            return entries;
        }
        var digest = __webpack_require__("src/contract/digest.ts");
        var cargo_lock = __webpack_require__("src/host/rust/cargo-lock.ts");
        async function readLock({ workspaceRoot }) {
            const bytes = await (0, cargo_lock.YL)(workspaceRoot);
            const path = (0, cargo_lock.pr)(workspaceRoot);
            if (!bytes) return (0, errors.TR)('CARGO_FAILED', `${path} is not there`, path, 'Run cargo generate-lockfile and commit Cargo.lock.');
            return {
                sha256: (0, digest.sc)(bytes),
                packages: await (0, cargo_lock.aJ)(bytes, path)
            };
        }
        function lockedCrates(used, { packages }) {
            const key = (name, version, source)=>`${name} ${version} ${source.replace(/[?#].*$/, '')}`;
            const known = new Map();
            for (const { source, ...entry } of packages)if (void 0 !== source) known.set(key(entry.name, entry.version, source), {
                ...entry,
                source
            });
            return used.filter(({ source })=>!source.startsWith('path+')).map(({ name, version, source })=>known.get(key(name, version, source)) ?? (0, errors.TR)('CARGO_FAILED', `the build used ${name} ${version}, which Cargo.lock does not have`, 'Cargo.lock'));
        }
        var packable = __webpack_require__("src/steps/package/packable.ts");
        var prove_source = __webpack_require__("src/steps/package/prove-source.ts");
        function recipeOf({ crate, manifest, root }, request, facts) {
            const { features, defaultFeatures = true, allowWrapper = false, include, generate = [], systemPackages = [] } = request;
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
                settings: recordedSettings(request.env, facts.places, allowWrapper),
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
        var pointer = __webpack_require__("src/contract/json/pointer.ts");
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var verify = __webpack_require__("src/contract/decisions/verify.ts");
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
                _type: provenance.zG,
                subject: (0, verify.Z6)(manifest),
                predicateType: provenance.To,
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
        var file_path = __webpack_require__("src/contract/identity/file-path.ts");
        var external_node_fs_ = __webpack_require__("node:fs");
        var glob = __webpack_require__("src/contract/text/glob.ts");
        const MAX_FILES = 10_000;
        function splitIncludes(patterns, crate, targetDirectory) {
            const inTree = [];
            const built = [];
            for (const pattern of patterns){
                const segments = parsePattern(pattern);
                const [first, ...rest] = segments;
                const firstOpen = segments.findIndex((segment)=>/[*?]/.test(segment));
                const named = (0, external_node_path_.join)(crate, segments.slice(0, -1 === firstOpen ? void 0 : firstOpen).join('/'), external_node_path_.sep);
                if ('target' === first && rest.length > 0) built.push(rest.join('/'));
                else if (named.startsWith((0, external_node_path_.join)(targetDirectory, external_node_path_.sep)) && (0, external_node_path_.join)(crate, segments.join('/')) !== targetDirectory) built.push((0, external_node_path_.relative)(targetDirectory, (0, external_node_path_.join)(crate, segments.join('/'))).split(external_node_path_.sep).join('/'));
                else inTree.push(pattern);
            }
            return {
                inTree,
                built
            };
        }
        async function writtenFiles(patterns, targetDirectory, since) {
            const entries = new Map();
            for (const pattern of patterns){
                const paths = new Set();
                await expand(targetDirectory, parsePattern(pattern), [], paths);
                let count = 0;
                for (const path of paths)if (!((await (0, promises_.stat)(path)).mtimeMs < since)) {
                    count++;
                    entries.set(path, {
                        path: (0, external_node_path_.basename)(path).normalize('NFC'),
                        mode: await modeOf(path),
                        source: await inside(targetDirectory, path)
                    });
                }
                if (0 === count) (0, errors.TR)('INCLUDE_NOT_FOUND', `${JSON.stringify(`target/${pattern}`)} names no file that this build wrote`, 'include');
            }
            return [
                ...entries.values()
            ];
        }
        async function includedFiles(patterns, crate, root, skip) {
            const found = new Set();
            for (const pattern of patterns){
                const paths = new Set();
                await expand(crate, parsePattern(pattern), skip, paths);
                if (0 === paths.size) await refuseNone(pattern, crate);
                for (const path of paths)found.add(path);
            }
            return Promise.all([
                ...found
            ].map(async (source)=>({
                    path: (0, file_path.p4)((0, external_node_path_.relative)(crate, source).split(external_node_path_.sep).join('/')),
                    mode: await modeOf(source),
                    source: await inside(root, source)
                })));
        }
        async function refuseNone(pattern, crate) {
            const isFolder = await (0, promises_.stat)((0, external_node_path_.join)(crate, pattern)).then((found)=>found.isDirectory(), ()=>false);
            const what = isFolder ? 'is a folder' : 'matches no file';
            const hint = isFolder ? `To pack what is in it, give ${JSON.stringify(`${pattern}/**`)}.` : void 0;
            return (0, errors.TR)('INCLUDE_NOT_FOUND', `${JSON.stringify(pattern)} ${what}`, 'include', hint);
        }
        function parsePattern(pattern) {
            const segments = pattern.replace(/^(?:\.\/)+/, '').split('/');
            const isOdd = segments.some((segment)=>'' === segment || '.' === segment || '..' === segment);
            if (isOdd || /[\\\0\r\n]/.test(pattern) || /^[A-Za-z]:/.test(pattern)) (0, errors.TR)('INVALID_INPUT', `${JSON.stringify(pattern)} must be a relative pattern with / and without . or ..`, 'include');
            const once = segments.filter((segment, index)=>'**' !== segment || '**' !== segments[index - 1]);
            return '**' === once.at(-1) ? [
                ...once,
                '*'
            ] : once;
        }
        async function expand(folder, segments, skip, found) {
            const [segment, ...rest] = segments;
            if (void 0 === segment) {
                if (await isFile(folder)) found.add(folder);
                if (found.size > MAX_FILES) (0, errors.TR)('TOO_LARGE', `include names more than ${MAX_FILES} files`, 'include');
                return;
            }
            if (skip.includes(folder)) return;
            if (!/[*?]/.test(segment)) return expand((0, external_node_path_.join)(folder, await asSpelled(folder, segment)), rest, skip, found);
            if ('**' === segment) await expand(folder, rest, skip, found);
            for (const entry of (await entriesOf(folder))){
                const path = (0, external_node_path_.join)(folder, entry.name);
                if ('**' === segment) {
                    if (entry.isDirectory() && !entry.name.startsWith('.')) await expand(path, segments, skip, found);
                } else if (fits(entry.name, segment) && (0 === rest.length || entry.isDirectory())) await expand(path, rest, skip, found);
            }
        }
        async function asSpelled(folder, name) {
            if (/^[\x20-\x7e]*$/.test(name)) return name;
            const names = (await entriesOf(folder)).map((entry)=>entry.name);
            return names.includes(name) ? name : names.find((other)=>(0, file_path.p4)(other) === (0, file_path.p4)(name)) ?? name;
        }
        function fits(name, segment) {
            return (0, glob.k)((0, file_path.p4)(segment), (0, file_path.p4)(name)) && (segment.startsWith('.') || !name.startsWith('.'));
        }
        async function inside(root, path) {
            const [top, real] = await Promise.all([
                (0, promises_.realpath)(root),
                (0, promises_.realpath)(path)
            ]);
            if (!real.startsWith(top.endsWith(external_node_path_.sep) ? top : `${top}${external_node_path_.sep}`)) (0, errors.TR)('INVALID_PATH', `${path} leads out of the repository`, path);
            return real;
        }
        async function modeOf(path) {
            return (0o100 & (await (0, promises_.stat)(path)).mode) === 0 ? '0644' : '0755';
        }
        async function isFile(path) {
            try {
                return (await (0, promises_.stat)(path)).isFile();
            } catch (error) {
                if ((0, file_errors.W0)(error)) return false;
                throw (0, file_errors.dH)(error, path);
            }
        }
        async function entriesOf(folder) {
            try {
                return (await (0, promises_.readdir)(folder, {
                    withFileTypes: true
                })).sort((a, b)=>(0, version.Xo)(a.name, b.name));
            } catch (error) {
                if ((0, file_errors.W0)(error)) return [];
                throw (0, file_errors.dH)(error, folder);
            }
        }
        async function requireBinary(path) {
            const isReadable = await (0, promises_.access)(path, external_node_fs_.constants.R_OK).then(()=>isFile(path), ()=>false);
            return isReadable ? (0, external_node_path_.resolve)(path) : (0, errors.TR)('CRATE_NOT_FOUND', `${path} is not a readable file`, 'binary');
        }
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
                if (await isFile(source)) return [
                    {
                        path: (0, external_node_path_.basename)(source),
                        source
                    }
                ];
                absent.push(`${field} of Cargo.toml names ${JSON.stringify(path)}, which is no file`);
                return [];
            };
            const licences = [
                await named('license-file', licenseFile),
                ...await Promise.all(folders.map(licencesIn))
            ].flat();
            const namedReadme = await named('readme', readme);
            const readmes = [
                ...await firstReadmes(folders, namedReadme),
                ...namedReadme
            ];
            return {
                licences: await asEntries(licences, root),
                readmes: await asEntries(readmes, root),
                absent
            };
        }
        async function licencesIn(folder) {
            const entries = await entriesOf(folder);
            const beside = await filesOf(folder, entries.map(({ name })=>name).filter((name)=>LICENCE.test(name)));
            const folders = entries.filter((entry)=>entry.isDirectory() && FOLDER_OF_LICENCES.test(entry.name));
            const within = await Promise.all(folders.map(({ name })=>filesBelow(folder, (0, external_node_path_.join)(folder, name))));
            return [
                ...beside,
                ...within.flat()
            ];
        }
        async function firstReadmes(folders, named) {
            for (const folder of folders){
                const names = (await entriesOf(folder)).map(({ name })=>name).filter((name)=>README.test(name));
                const found = await filesOf(folder, names);
                if (found.length > 0) return found;
                if (named.length > 0) break;
            }
            return [];
        }
        async function filesOf(folder, names) {
            const files = names.map(async (name)=>{
                const source = (0, external_node_path_.join)(folder, name);
                return await isFile(source) ? [
                    {
                        path: name,
                        source
                    }
                ] : [];
            });
            return (await Promise.all(files)).flat();
        }
        async function filesBelow(base, folder) {
            const found = (await entriesOf(folder)).map(async (entry)=>{
                const source = (0, external_node_path_.join)(folder, entry.name);
                if (entry.isDirectory()) return filesBelow(base, source);
                return await isFile(source) ? [
                    {
                        path: (0, external_node_path_.relative)(base, source).split(external_node_path_.sep).join('/'),
                        source
                    }
                ] : [];
            });
            return (await Promise.all(found)).flat();
        }
        async function asEntries(all, root) {
            return Promise.all(all.map(async ({ path, source })=>({
                    path: (0, file_path.p4)(path),
                    mode: '0644',
                    source: await inside(root, source)
                })));
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
            for (const entry of (await includedFiles(include, crate, root, skip))){
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
                const fault = other ? `${other.source} has that name` : chosen.take(entry);
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
            const found = await filesBeside({
                binaries: binaries.map((name)=>(0, documents_manifest.Zq)(name, tuple.target)),
                include: splitIncludes(include, crate.folder, crate.targetDirectory).inTree,
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
                }
            });
            for (const { source } of found.entries)if (!await tracked.has(source)) (0, errors.TR)('SOURCE_NOT_IN_COMMIT', `${source} is to be packed and is not in the commit`, source);
            return found;
        }
        async function filesOfBuild({ crate }, { include }, since) {
            const { built } = splitIncludes(include, crate.folder, crate.targetDirectory);
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
            const lock = await readLock(source.crate);
            const places = await (0, build_places.Ch)(source.root, source.crate, toolchain, env);
            const rustflags = userRustflags(source.configurations, env, claim.tuple.target, cfg);
            const epoch = request.source_date_epoch ?? source.head.time;
            const flags = [
                ...rustflags,
                ...remapFlags(places)
            ];
            const cargo = cargoRequest(source, request, claim, {
                toolchain,
                rustflags: flags,
                epoch
            });
            const recipe = recipeOf(source, request, {
                repository: await asked.uri,
                rustflags,
                places,
                profile: cargo.profile
            });
            const build = {
                kind: 'cargo',
                recipe,
                rustc: [
                    ...toolchain.lines
                ],
                cargo: await asked.cargo,
                cargo_args: cargoArguments(cargo),
                remap_path_prefix: documentedRemaps(places),
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
            const files = [
                ...entries,
                ...written,
                ...printed
            ];
            requireDistinct([
                ...binaries,
                ...files
            ]);
            const settings = {
                ...recipe.settings,
                ...compiledSettings(compiled.variables, env, places)
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
                dependencies: dependenciesOf(own, lockedCrates(compiled.used, lock))
            };
        }
        function askEverything(manifest, request, claim, proved) {
            const { env } = request;
            const { rust = (0, answers.q)(manifest, env) } = request;
            const toolchain = rust.toolchain();
            const prove = ()=>(0, prove_source.uk)((0, prove_source.N5)(manifest, env, toolchain.then(rust.metadata)), request, claim);
            const asked = {
                toolchain,
                source: proved ? Promise.resolve(proved) : prove(),
                uri: (0, working_tree.Of)((0, external_node_path_.dirname)(manifest), env),
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
            const source = await requireBinary(request.binary);
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
        var checksums = __webpack_require__("src/contract/documents/checksums.ts");
        var against_target = __webpack_require__("src/contract/executable/against-target.ts");
        var identity_paths = __webpack_require__("src/contract/identity/paths.ts");
        var archive_policy = __webpack_require__("src/contract/archive/policy.ts");
        var tar_header = __webpack_require__("src/contract/archive/tar-header.ts");
        var new_files = __webpack_require__("src/host/disk/new-files.ts");
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
                    await (0, promises_.rm)(temporary, {
                        force: true
                    });
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
            if (await stage_exists((0, external_node_path_.join)(out, identity_paths.Pm)) && await stage_exists((0, external_node_path_.join)(out, directory))) (0, errors.TR)('OUTPUT_EXISTS', `${out} is a store, and already holds ${directory}`, 'out');
        }
        async function stage_exists(path) {
            return (0, promises_.access)(path).then(()=>true, ()=>false);
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
            (0, folder_path.Z)(request.out, 'out');
            const { contract, sha256: contractSha256 } = await (0, read_contract.J)(request.contract);
            const tuple = (0, identity_tuple.YI)((0, identity_tuple.cF)(request));
            requireListed(contract, tuple);
            return {
                contract,
                contractSha256,
                tuple,
                binaries: chooseBinaries(contract, request.bin),
                runner: contract.platforms.find(({ target })=>target === tuple.target)?.runner,
                source: void 0
            };
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
            ZV: ()=>proveSourceEarly
        });
        var promises_ = __webpack_require__("node:fs/promises");
        var external_node_path_ = __webpack_require__("node:path");
        var errors = __webpack_require__("src/contract/errors.ts");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var reading = __webpack_require__("src/host/git/reading.ts");
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
                const real = await (0, promises_.realpath)(path).catch((error)=>{
                    if ((0, file_errors.W0)(error)) return;
                    throw error;
                });
                if (void 0 === real) return false;
                const within = (0, external_node_path_.relative)(this.root, real).split(external_node_path_.sep).join('/');
                if (this.files.has(within)) return true;
                const submodule = this.submodules.find((folder)=>within.startsWith(`${folder}/`));
                return void 0 === submodule ? false : (await this.#of(submodule)).has(real);
            }
            #of(submodule) {
                const known = this.#inside.get(submodule) ?? trackedFiles((0, external_node_path_.join)(this.root, submodule), this.env);
                this.#inside.set(submodule, known);
                return known;
            }
        }
        async function trackedFiles(root, env) {
            const listed = await (0, reading.l)(root, env).askOrRefuse([
                'ls-files',
                '-s',
                '-v',
                '-z',
                '--full-name'
            ], LISTING);
            const files = new Set();
            const submodules = [];
            const hidden = [];
            for (const entry of listed.toString().split('\0')){
                const [, tag, mode, path] = /^(\S) (\d{6}) [0-9a-f]+ \d\t(.+)$/s.exec(entry) ?? [];
                if (void 0 !== tag && void 0 !== path) {
                    if ('160000' === mode) submodules.push(path);
                    else if ('120000' !== mode) files.add(path);
                    if ('H' !== tag) hidden.push(path);
                }
            }
            await refuseHidden(root, hidden);
            return new TrackedFiles(await (0, promises_.realpath)(root), files, submodules, env);
        }
        async function refuseHidden(root, hidden) {
            for (const path of hidden){
                const isThere = await (0, promises_.realpath)((0, external_node_path_.join)(root, path)).then(()=>true, ()=>false);
                if (isThere) (0, errors.TR)('SOURCE_NOT_IN_COMMIT', `git is told not to look at ${JSON.stringify(path)}, which may be other than in the commit`, path, `Run git update-index --no-assume-unchanged --no-skip-worktree -- ${JSON.stringify(path)}.`);
            }
        }
        var checkout_unfetched = __webpack_require__("src/host/git/checkout/unfetched.ts");
        var working_tree = __webpack_require__("src/host/git/checkout/working-tree.ts");
        var answers = __webpack_require__("src/host/rust/answers.ts");
        var cargo_config = __webpack_require__("src/host/rust/build/cargo-config.ts");
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
            'rustflags'
        ]);
        const SOURCE = new Set([
            'registry',
            'replace-with'
        ]);
        async function requireSettingsOfCommit(configurations, tracked) {
            for (const { path, table } of configurations){
                const key = steeringKey(table);
                if (!(void 0 === key || await tracked.has(path))) (0, errors.TR)('SETTINGS_OUTSIDE_COMMIT', `${path} sets ${key}, which is not in the commit and may change what is built`, path, "Move it into the repository's own .cargo/config.toml, and commit that.");
            }
        }
        function steeringKey(table) {
            for (const [name, value] of Object.entries(table)){
                if (HARMLESS.has(name)) continue;
                const inner = Object.entries((0, cargo_config.fO)(value));
                const found = 'build' === name ? inner.find(([key])=>!BUILD.has(key))?.[0] : 'source' === name ? deeper(inner, SOURCE) : 'target' === name ? deeper(inner, new Set([
                    'rustflags'
                ])) : inner[0]?.[0] ?? '';
                if (void 0 !== found) return '' === found ? name : `${name}.${found}`;
            }
        }
        function deeper(tables, allowed) {
            for (const [name, value] of tables)for (const key of Object.keys((0, cargo_config.fO)(value)))if (!allowed.has(key)) return `${name}.${key}`;
        }
        var places = __webpack_require__("src/host/rust/build/places.ts");
        var cargo_lock = __webpack_require__("src/host/rust/cargo-lock.ts");
        var rust_crate = __webpack_require__("src/host/rust/crate.ts");
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
                tracked: root.then((path)=>trackedFiles(path, env)),
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
            const crate = (0, rust_crate.BP)(await asked.metadata, manifest, request.packages ?? [], binaries);
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
            await requireSourcesOfCommit(crate, tracked);
            await requireSettingsOfCommit(configurations, tracked);
            const source = {
                manifest,
                crate,
                head,
                root,
                tracked,
                configurations,
                uncounted: spared
            };
            return source;
        }
        async function requireSourcesOfCommit(crate, tracked) {
            const lock = (0, cargo_lock.pr)(crate.workspaceRoot);
            const dependencies = crate.pathDependencies.map((folder)=>(0, external_node_path_.join)(folder, 'Cargo.toml'));
            for (const path of [
                ...crate.manifests,
                ...dependencies,
                ...await exists(lock) ? [
                    lock
                ] : []
            ])if (!await tracked.has(path)) (0, errors.TR)('SOURCE_NOT_IN_COMMIT', `${path} takes part in the build and is not in the commit`, path);
        }
        async function exists(path) {
            return (0, promises_.access)(path).then(()=>true, ()=>false);
        }
        async function confirmSource({ root, head, uncounted }, env) {
            const [headNow, changed] = await Promise.all([
                (0, working_tree.Qo)(root, env),
                (0, working_tree.mS)(root, env)
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
    })
};
