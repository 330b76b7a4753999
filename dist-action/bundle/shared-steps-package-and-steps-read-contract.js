export const id = "shared-steps-package-and-steps-read-contract";
export const ids = [
    "shared-steps-package-and-steps-read-contract"
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
            const expected = subjectsOf(manifest);
            const same = externalParameters.product === manifest.product && externalParameters.distribution_contract_version === manifest.distribution_contract_version && externalParameters.binaries.join() === manifest.binaries.join() && externalParameters.prebuilt === ('prebuilt' === manifest.build.kind) && JSON.stringify(provenance.subject) === JSON.stringify(expected);
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
            ig: ()=>plannedBuildSchema,
            wI: ()=>requiresSchema,
            xC: ()=>MAX_FEATURES
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("zod/v4/core/api.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_distinct_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/distinct-paths.ts");
        var _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/file-path.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/contract/json/schema.ts");
        const line = zod_mini__WEBPACK_IMPORTED_MODULE_9__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_10__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_10__.Eb(4000));
        const requiredVersion = zod_mini__WEBPACK_IMPORTED_MODULE_9__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_10__.Fk(/^[0-9]+(?:\.[0-9]+){1,2}$/, 'must be a version such as 2.34'));
        const MAX_FEATURES = 200;
        const requiresSchema = zod_mini__WEBPACK_IMPORTED_MODULE_9__.KCZ([
            zod_mini__WEBPACK_IMPORTED_MODULE_9__.rej({
                libc: zod_mini__WEBPACK_IMPORTED_MODULE_9__.k5n([
                    'glibc',
                    'musl'
                ]),
                minimum: zod_mini__WEBPACK_IMPORTED_MODULE_9__.lqM(requiredVersion)
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_9__.rej({
                libc: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_9__.euz('none'), 'Statically linked.')
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_9__.rej({
                macos: requiredVersion
            })
        ]);
        const fileSchema = zod_mini__WEBPACK_IMPORTED_MODULE_9__.rej({
            path: _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__.oM,
            sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
            size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.mz,
            mode: zod_mini__WEBPACK_IMPORTED_MODULE_9__.k5n([
                '0644',
                '0755'
            ])
        });
        const compressorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_9__.rej({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_9__.euz('zlib'),
            version: line,
            level: zod_mini__WEBPACK_IMPORTED_MODULE_9__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_10__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_10__.Zm(9)),
            block_size: zod_mini__WEBPACK_IMPORTED_MODULE_9__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_10__.qm(1))
        });
        const runnerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_9__.rej({
            os: line,
            arch: line,
            image: zod_mini__WEBPACK_IMPORTED_MODULE_9__.lqM(line)
        });
        const cargoShape = {
            kind: zod_mini__WEBPACK_IMPORTED_MODULE_9__.euz('cargo'),
            rustc: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(line, {
                min: 1,
                max: 20
            }), 'The lines of `rustc -vV`.'),
            cargo: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(line, '`cargo -V`.'),
            cargo_args: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(line, {
                max: 2 * MAX_FEATURES + 100
            }),
            rustflags: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(line, {
                max: 200
            }),
            cargo_lock_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
            runner: runnerSchema
        };
        const prebuiltShape = {
            kind: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_9__.euz('prebuilt'), 'Built elsewhere: version, git_rev and toolchain are as given, not proved.'),
            runner: runnerSchema
        };
        const buildSchema = zod_mini__WEBPACK_IMPORTED_MODULE_9__.gMt('kind', [
            zod_mini__WEBPACK_IMPORTED_MODULE_9__.rej({
                ...cargoShape,
                compressor: compressorSchema
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_9__.rej({
                ...prebuiltShape,
                compressor: compressorSchema
            })
        ]);
        const plannedBuildSchema = zod_mini__WEBPACK_IMPORTED_MODULE_9__.gMt('kind', [
            zod_mini__WEBPACK_IMPORTED_MODULE_9__.rej(cargoShape),
            zod_mini__WEBPACK_IMPORTED_MODULE_9__.rej(prebuiltShape)
        ]);
        const MANIFEST_LIMITS = {
            maxBytes: 4194304
        };
        const manifestSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_9__.rej({
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CZ,
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.tZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_9__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_10__.Eb(64)),
            distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_5__.y,
            contract_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
            ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.KB,
            artifact: zod_mini__WEBPACK_IMPORTED_MODULE_9__.rej({
                file: zod_mini__WEBPACK_IMPORTED_MODULE_9__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_10__.Eb(1000)),
                sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
                size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.mz,
                format: zod_mini__WEBPACK_IMPORTED_MODULE_9__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.td)
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
            requires: zod_mini__WEBPACK_IMPORTED_MODULE_9__.lqM(requiresSchema),
            source_date_epoch: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.pA,
            build: buildSchema
        }), 'What one artifact is, and what is in it.');
        function parseManifest(bytes, place) {
            const manifest = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.hm)(MANIFEST_LIMITS, manifestSchema, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.I3, bytes, place);
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
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.I3)((0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.fj)(manifestSchema, manifest));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CM)(Buffer.from(text), MANIFEST_LIMITS, 'manifest.json', 'Pack fewer files, or give them shorter paths.');
            return text;
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
        var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/documents/manifest.ts");
        const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
        const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
        const BUILD_TYPE = 'urn:controller-dist:cargo:v1';
        const LOCAL_BUILDER = 'urn:controller-dist:local';
        const text = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(2000));
        const timestamp = zod_mini__WEBPACK_IMPORTED_MODULE_8__.w$({
            precision: 0
        });
        const features = (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(text, {
            max: _manifest_js__WEBPACK_IMPORTED_MODULE_5__.xC
        });
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
            max: 16
        });
        const plannedClaimSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            features,
            github,
            dependencies,
            builder: text,
            invocation: text
        });
        const PROVENANCE_LIMITS = {
            maxBytes: 1048576
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
                        features,
                        prebuilt: zod_mini__WEBPACK_IMPORTED_MODULE_6__.zMY()
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
            const { internalParameters, resolvedDependencies, ...definition } = predicate.buildDefinition;
            const { github } = internalParameters;
            const buildDefinition = {
                ...definition,
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
    "src/contract/executable/requires.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>compareDotted,
            R: ()=>requiresOfAll
        });
        function compareDotted(a, b) {
            const [left, right] = [
                a.split('.').map(Number),
                b.split('.').map(Number)
            ];
            for(let at = 0; at < Math.max(left.length, right.length); at++){
                const order = (left[at] ?? 0) - (right[at] ?? 0);
                if (0 !== order) return order;
            }
            return 0;
        }
        function requiresOfAll(programs) {
            return programs.reduce((a, b)=>a && b && requiresOfBoth(a, b));
        }
        function requiresOfBoth(a, b) {
            if ('macos' in a || 'macos' in b) {
                if (!('macos' in a && 'macos' in b)) return;
                return compareDotted(a.macos, b.macos) < 0 ? b : a;
            }
            if ('none' === a.libc) return b;
            if ('none' === b.libc) return a;
            if (a.libc !== b.libc) return;
            return compareDotted(a.minimum ?? '0', b.minimum ?? '0') < 0 ? b : a;
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
    "src/host/git/unfetched.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
        var _working_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/git/working-tree.ts");
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
    "src/host/git/working-tree.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
    "src/host/rust/answers.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            q: ()=>rustAnswers
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _crate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/rust/crate.ts");
        var _toolchain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/rust/toolchain.ts");
        function rustAnswers(manifest, env) {
            return {
                rustc: once(()=>(0, _toolchain_js__WEBPACK_IMPORTED_MODULE_2__.Tn)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(manifest), env)),
                metadata: once(()=>(0, _crate_js__WEBPACK_IMPORTED_MODULE_1__._6)(manifest, env))
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
    "src/host/rust/cargo-lock.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Y: ()=>readCargoLock,
            p: ()=>cargoLockPath
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _contract_text_line_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/text/line-ends.ts");
        var _disk_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/files.ts");
        const MAX_LOCK = 67108864;
        function cargoLockPath(workspaceRoot) {
            return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspaceRoot, 'Cargo.lock');
        }
        async function readCargoLock(workspaceRoot) {
            const bytes = await (0, _disk_files_js__WEBPACK_IMPORTED_MODULE_2__.CB)(cargoLockPath(workspaceRoot), MAX_LOCK);
            return bytes && (0, _contract_text_line_ends_js__WEBPACK_IMPORTED_MODULE_1__.$A)(bytes);
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
    "src/host/rust/rustflags.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ic: ()=>cargoHome,
            A3: ()=>documentedFlags,
            MV: ()=>encodeRustflags,
            Ch: ()=>findPlaces,
            l0: ()=>remapFlags,
            D6: ()=>userRustflags
        });
        var promises_ = __webpack_require__("node:fs/promises");
        var external_node_os_ = __webpack_require__("node:os");
        var external_node_path_ = __webpack_require__("node:path");
        var errors = __webpack_require__("src/contract/errors.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        const MAX_CONFIG = 1048576;
        const MAX_INCLUDES = 8;
        async function configuredRustflags(folder, cargoHome, env, target, cfg) {
            const files = await readConfigs(folder, cargoHome);
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
        async function readConfigs(folder, cargoHome) {
            const folders = [];
            for(let at = (0, external_node_path_.resolve)(folder);; at = (0, external_node_path_.dirname)(at)){
                folders.push((0, external_node_path_.join)(at, '.cargo'));
                if ((0, external_node_path_.dirname)(at) === at) break;
            }
            const nearestFirst = [
                ...new Set([
                    ...folders,
                    (0, external_node_path_.resolve)(cargoHome)
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
                const file = await readToml((0, external_node_path_.join)(folder, name), 0);
                if (file) return file;
            }
            return [];
        }
        async function readToml(path, depth) {
            const bytes = await (0, files.CB)(path, MAX_CONFIG);
            if (!bytes) return;
            const { parse } = await __webpack_require__.e("smol-toml").then(__webpack_require__.bind(__webpack_require__, "smol-toml/dist/index.js"));
            let table;
            try {
                table = parse(bytes.toString('utf8'));
            } catch (error) {
                return (0, errors.TR)('CARGO_FAILED', `${path} is not TOML: ${String(error).split('\n')[0]}`, path);
            }
            if (depth >= MAX_INCLUDES) return (0, errors.TR)('CARGO_FAILED', `${path} is included too deeply`, path);
            const includes = [
                lookUp(table, [
                    'include'
                ])
            ].flat().flatMap((item)=>{
                const name = 'string' == typeof item ? item : lookUp(asTable(item), [
                    'path'
                ]);
                return 'string' == typeof name ? [
                    (0, external_node_path_.resolve)((0, external_node_path_.dirname)(path), name)
                ] : [];
            });
            const included = await Promise.all(includes.map((file)=>readToml(file, depth + 1)));
            return [
                ...included.flatMap((files)=>files ?? []),
                table
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
                if (++level > MAX_LEVELS) (0, errors.TR)('CARGO_FAILED', `the key ${key.slice(0, 80)} is nested deeper than ${MAX_LEVELS} levels`, 'target');
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
        function cargoHome(env) {
            const { CARGO_HOME } = env;
            return CARGO_HOME ? (0, external_node_path_.resolve)(CARGO_HOME) : (0, external_node_path_.join)(homeFolder(env), '.cargo');
        }
        function homeFolder({ HOME, USERPROFILE }) {
            return ('win32' === process.platform ? USERPROFILE : HOME) ?? (0, external_node_os_.homedir)();
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
                    path: (0, external_node_path_.join)(toolchain.sysroot, 'lib', 'rustlib', 'src', 'rust'),
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
                    path: await (0, promises_.realpath)(place.path).catch(()=>place.path)
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
        function remapFlags(places) {
            return places.flatMap(({ path, binary })=>void 0 === binary ? [] : [
                    `--remap-path-prefix=${path}=${binary}`
                ]);
        }
        async function userRustflags(folder, env, target, cfg) {
            const { CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS } = env;
            if (void 0 !== CARGO_ENCODED_RUSTFLAGS) return '' === CARGO_ENCODED_RUSTFLAGS ? [] : CARGO_ENCODED_RUSTFLAGS.split('\x1f');
            if (void 0 !== RUSTFLAGS) return RUSTFLAGS.split(' ').filter((word)=>'' !== word);
            return configuredRustflags(folder, cargoHome(env), env, target, cfg);
        }
        function encodeRustflags(flags) {
            return flags.join('\x1f');
        }
        function documentedFlags(user, remap, places) {
            return [
                ...withPlaceholders(user, places),
                ...[
                    ...new Set(withPlaceholders(remap, places))
                ].sort()
            ];
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
    "src/host/rust/toolchain.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Qw: ()=>askCargo,
            Rf: ()=>askTarget,
            Tn: ()=>askRustc,
            tf: ()=>requireToolchain
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/process.ts");
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
        function rustc({ RUSTC }) {
            return RUSTC || 'rustc';
        }
        async function askRustc(folder, env) {
            const text = await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.J5)(rustc(env), [
                '-vV'
            ], question(folder, env, 'TOOLCHAIN_MISMATCH'));
            const lines = text.split(/\r?\n/).filter((line)=>'' !== line);
            const field = (name)=>lines.find((line)=>line.startsWith(`${name}: `))?.slice(name.length + 2);
            const version = field('release');
            if (void 0 === version) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TOOLCHAIN_MISMATCH', 'rustc -vV names no release', 'toolchain');
            return {
                version,
                commit: field('commit-hash') ?? 'unknown',
                host: field('host') ?? 'unknown',
                lines
            };
        }
        async function askCargo(folder, env) {
            return (await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.J5)('cargo', [
                '-V'
            ], question(folder, env, 'TOOLCHAIN_MISMATCH'))).trim();
        }
        function requireToolchain(found, toolchain) {
            if (found.version !== toolchain) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TOOLCHAIN_MISMATCH', `rustc is ${found.version}, asked for is ${toolchain}`, 'toolchain');
        }
        async function askTarget(folder, env, target) {
            const args = [
                '--print',
                'sysroot',
                '--print',
                'target-libdir',
                '--print',
                'cfg',
                '--target',
                target
            ];
            const { status, stdout, stderr } = await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.kA)(rustc(env), args, question(folder, env, 'TARGET_NOT_INSTALLED'));
            const [sysroot, library, ...cfg] = stdout.split(/\r?\n/).filter((line)=>'' !== line);
            if (0 !== status || void 0 === sysroot || void 0 === library) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TARGET_NOT_INSTALLED', `rustc does not know ${target}: ${stderr.trim().slice(0, 500)}`, 'target');
            const isThere = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(library).then((found)=>found.isDirectory(), ()=>false);
            if (!isThere) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TARGET_NOT_INSTALLED', `the standard library of ${target} is not installed`, 'target', `Run rustup target add ${target} for this toolchain.`);
            return {
                sysroot,
                cfg
            };
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
        var errors = __webpack_require__("src/contract/errors.ts");
        var identity_tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var folder_path = __webpack_require__("src/host/disk/folder-path.ts");
        var crate = __webpack_require__("src/host/rust/crate.ts");
        var read_contract = __webpack_require__("src/steps/read-contract.ts");
        var external_node_path_ = __webpack_require__("node:path");
        var external_node_process_ = __webpack_require__("node:process");
        var digest = __webpack_require__("src/contract/digest.ts");
        var documents_manifest = __webpack_require__("src/contract/documents/manifest.ts");
        var working_tree = __webpack_require__("src/host/git/working-tree.ts");
        var answers = __webpack_require__("src/host/rust/answers.ts");
        var process1 = __webpack_require__("src/host/process.ts");
        const NO_LIBRARY = /^error\[E0463\]: can't find crate for `(?:core|std)`/;
        const NO_TOOLS = /^error: (?:linking with `.*` failed|linker `.*` not found|failed to run custom build command)/;
        function hintForCross(said, { target, host, runner }) {
            if (NO_LIBRARY.test(said)) return `Run rustup target add ${target} for the toolchain of this build.`;
            if (target === host || !NO_TOOLS.test(said)) return;
            const where = void 0 === runner ? 'on a machine of that target' : `on its runner, ${runner}`;
            const linker = `CARGO_TARGET_${target.toUpperCase().replaceAll(/[-.]/g, '_')}_LINKER`;
            return `The target ${target} is not this host's, ${host}: build it ${where}, or set ${linker} to a linker for it.`;
        }
        var rust_rustflags = __webpack_require__("src/host/rust/rustflags.ts");
        function cargoArguments({ crate, target, profile, features }) {
            return [
                'build',
                '--locked',
                '--target',
                target,
                ...'release' === profile ? [
                    '--release'
                ] : [
                    '--profile',
                    'dev'
                ],
                '--package',
                crate.name,
                ...crate.binaries.flatMap((binary)=>[
                        '--bin',
                        binary
                    ]),
                ...features.flatMap((feature)=>[
                        '--features',
                        feature
                    ]),
                '--message-format',
                'json-render-diagnostics'
            ];
        }
        async function cargoBuild(request) {
            const { crate, folder, output } = request;
            const executables = new Map();
            const diagnostic = new FirstError();
            await (0, process1.eF)('cargo', cargoArguments(request), {
                cwd: folder,
                env: buildEnvironment(request),
                code: 'CARGO_FAILED',
                output,
                onLine: (line)=>{
                    const [name, file] = executableOf(line, crate) ?? [];
                    if (void 0 !== name && void 0 !== file) executables.set(name, file);
                },
                onMessage: (line)=>diagnostic.hear((0, process1.mU)(line))
            }).catch((error)=>diagnostic.refuse(error, request));
            return crate.binaries.map((name)=>executables.get(name) ?? (0, errors.TR)('CARGO_FAILED', `cargo built no executable ${name}`, 'bin'));
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
        function buildEnvironment({ env, epoch, rustflags, output }) {
            const { CARGO_TERM_COLOR } = env;
            const terminal = 'isTTY' in output && true === output.isTTY;
            return {
                ...env,
                ...void 0 === CARGO_TERM_COLOR && terminal ? {
                    CARGO_TERM_COLOR: 'always'
                } : {},
                CARGO_INCREMENTAL: '0',
                SOURCE_DATE_EPOCH: String(epoch),
                LC_ALL: 'C',
                TZ: 'UTC',
                CARGO_ENCODED_RUSTFLAGS: (0, rust_rustflags.MV)(rustflags)
            };
        }
        function executableOf(line, crate) {
            if (!line.startsWith('{"reason":"compiler-artifact"')) return;
            let message;
            try {
                message = JSON.parse(line);
            } catch  {
                return;
            }
            const { target, executable } = message;
            const isBinary = Array.isArray(target?.kind) && target.kind.includes('bin');
            if (!isBinary || 'string' != typeof target?.name || 'string' != typeof executable) return;
            return crate.binaries.includes(target.name) ? [
                target.name,
                executable
            ] : void 0;
        }
        var cargo_lock = __webpack_require__("src/host/rust/cargo-lock.ts");
        var external_node_fs_ = __webpack_require__("node:fs");
        var promises_ = __webpack_require__("node:fs/promises");
        var file_path = __webpack_require__("src/contract/identity/file-path.ts");
        var version = __webpack_require__("src/contract/identity/version.ts");
        var glob = __webpack_require__("src/contract/text/glob.ts");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        const MAX_FILES = 10_000;
        function splitIncludes(patterns, crate, targetDirectory) {
            const inTree = [];
            const built = [];
            for (const pattern of patterns){
                const segments = parsePattern(pattern);
                const firstOpen = segments.findIndex((segment)=>/[*?]/.test(segment));
                const named = (0, external_node_path_.join)(crate, segments.slice(0, -1 === firstOpen ? void 0 : firstOpen).join('/'), external_node_path_.sep);
                (named.startsWith((0, external_node_path_.join)(targetDirectory, external_node_path_.sep)) ? built : inTree).push(pattern);
            }
            return {
                inTree,
                built
            };
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
        var toolchain = __webpack_require__("src/host/rust/toolchain.ts");
        var distinct_paths = __webpack_require__("src/contract/identity/distinct-paths.ts");
        var unfetched = __webpack_require__("src/host/git/unfetched.ts");
        var disk_files = __webpack_require__("src/host/disk/files.ts");
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
        var packable = __webpack_require__("src/steps/package/packable.ts");
        var prove_source = __webpack_require__("src/steps/package/prove-source.ts");
        var provenance = __webpack_require__("src/contract/documents/provenance.ts");
        var pointer = __webpack_require__("src/contract/json/pointer.ts");
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var verify = __webpack_require__("src/contract/decisions/verify.ts");
        function planClaim({ features, dependencies, env }) {
            const github = githubFacts(env);
            return {
                features: [
                    ...features
                ],
                ...void 0 === github ? {} : {
                    github
                },
                dependencies,
                builder: builderOf(env),
                invocation: invocationOf(env)
            };
        }
        function makeProvenance(manifest, facts) {
            const { product, distribution_contract_version, binaries } = manifest;
            const { features, github, dependencies, builder, invocation } = planClaim(facts);
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
                            features,
                            prebuilt: 'prebuilt' === manifest.build.kind
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
                ...faultsOf('manifest.json', documents_manifest.ig.safeParse(build)),
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
        async function buildFromSource(request, claim, proved) {
            const { tuple, binaries } = claim;
            const manifest = proved?.manifest ?? await (0, crate.J9)(request.manifestPath ?? 'Cargo.toml');
            const asked = askEverything(manifest, request, claim, proved);
            const source = await asked.source;
            const { entries, warnings } = await filesOfSource(source, request, claim);
            (0, packable.c$)(request, warnings);
            const rustc = await asked.rustc;
            (0, toolchain.tf)(rustc, tuple.toolchain);
            const { sysroot, cfg } = await asked.target;
            const epoch = request.source_date_epoch ?? source.head.time;
            const lock = await digestOfLock(source.crate);
            const flags = await chooseFlags(source, request, {
                ...rustc,
                sysroot
            }, {
                target: tuple.target,
                cfg
            });
            const cargo = cargoRequest(source, request, tuple, {
                ...{
                    rustflags: flags.given,
                    epoch
                },
                ...{
                    host: rustc.host,
                    runner: claim.runner
                }
            });
            const build = {
                kind: 'cargo',
                rustc: [
                    ...rustc.lines
                ],
                cargo: await asked.cargo,
                cargo_args: cargoArguments(cargo),
                rustflags: flags.documented,
                cargo_lock_sha256: lock,
                runner: (0, packable.Yg)(request.env)
            };
            const dependencies = [
                {
                    uri: await asked.uri,
                    digest: {
                        gitCommit: source.head.git_rev
                    }
                },
                {
                    uri: 'file:Cargo.lock',
                    digest: {
                        sha256: lock
                    }
                }
            ];
            requireRecordable(build, {
                features: request.features,
                dependencies,
                env: request.env
            });
            request.progress(`cargo ${cargoArguments(cargo).slice(0, -2).join(' ')}`);
            const executables = await cargoBuild(cargo);
            return {
                binaries: executables.map((file, at)=>(0, packable.uc)(binaries[at] ?? '', tuple.target, file)),
                files: entries,
                epoch,
                build,
                dependencies
            };
        }
        function askEverything(manifest, request, claim, proved) {
            const { env } = request;
            const folder = (0, external_node_path_.dirname)(manifest);
            const { rust = (0, answers.q)(manifest, env) } = request;
            const rustc = rust.rustc();
            const afterRustc = (question)=>rustc.then(question);
            const prove = ()=>{
                const metadata = afterRustc(rust.metadata);
                return (0, prove_source.uk)((0, prove_source.N5)(manifest, env, metadata), request, claim);
            };
            const asked = {
                rustc,
                source: proved ? Promise.resolve(proved) : prove(),
                uri: (0, working_tree.Of)(folder, env),
                cargo: afterRustc(()=>(0, toolchain.Qw)(folder, env)),
                target: afterRustc(()=>(0, toolchain.Rf)(folder, env, claim.tuple.target))
            };
            for (const answer of Object.values(asked))answer.catch(()=>{});
            return asked;
        }
        function cargoRequest({ crate, manifest }, { features, env, output = external_node_process_.stderr }, { target, profile }, built) {
            return {
                crate,
                folder: (0, external_node_path_.dirname)(manifest),
                target,
                profile,
                features,
                ...built,
                env,
                output
            };
        }
        async function digestOfLock({ workspaceRoot }) {
            const bytes = await (0, cargo_lock.Y)(workspaceRoot);
            if (bytes) return (0, digest.sc)(bytes);
            const path = (0, cargo_lock.p)(workspaceRoot);
            return (0, errors.TR)('CARGO_FAILED', `${path} is not there`, path, 'Run cargo generate-lockfile and commit Cargo.lock.');
        }
        async function chooseFlags({ manifest, crate, root }, { env }, toolchain, { target, cfg }) {
            const places = await (0, rust_rustflags.Ch)(root, crate, toolchain, env);
            const user = await (0, rust_rustflags.D6)((0, external_node_path_.dirname)(manifest), env, target, cfg);
            const remap = (0, rust_rustflags.l0)(places);
            return {
                given: [
                    ...user,
                    ...remap
                ],
                documented: (0, rust_rustflags.A3)(user, remap, places)
            };
        }
        async function filesOfSource({ crate, root }, { include, out }, { tuple, binaries }) {
            const { licenseFile, readme } = crate;
            const { inTree, built } = splitIncludes(include, crate.folder, crate.targetDirectory);
            const [first] = built;
            if (void 0 !== first) (0, errors.TR)('INCLUDE_NOT_FOUND', `${JSON.stringify(first)} is below the target folder, of which nothing is packed`, 'include');
            return filesBeside({
                binaries: binaries.map((name)=>(0, documents_manifest.Zq)(name, tuple.target)),
                include: inTree,
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
                features: request.features,
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
        var executable_requires = __webpack_require__("src/contract/executable/requires.ts");
        var identity_paths = __webpack_require__("src/contract/identity/paths.ts");
        var archive_policy = __webpack_require__("src/contract/archive/policy.ts");
        var tar_header = __webpack_require__("src/contract/archive/tar-header.ts");
        var at_exit = __webpack_require__("src/host/disk/at-exit.ts");
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
        var make_folders = __webpack_require__("src/host/disk/make-folders.ts");
        var external_node_util_ = __webpack_require__("node:util");
        const MAX_PROGRAM_HEADERS = 256;
        const MAX_DYNAMIC = 65536;
        const MAX_VERSIONS = 262144;
        const MAX_NAMES = 512;
        const PT_LOAD = 1;
        const PT_DYNAMIC = 2;
        const PT_INTERP = 3;
        const DT_NEEDED = 1;
        const DT_STRTAB = 5;
        const DT_VERNEED = 0x6ffffffe;
        async function readElfRequires(read) {
            const header = await read(0, 64);
            const numbers = numbersOf(header);
            if (!numbers) return;
            const type = numbers.u16(header, 16);
            if (2 !== type && 3 !== type) return;
            const segments = await readSegments(read, header, numbers);
            const interpreter = segments.find(({ type })=>type === PT_INTERP);
            const dynamic = segments.find(({ type })=>type === PT_DYNAMIC);
            const entries = dynamic ? await readDynamic(read, dynamic, numbers) : [];
            if (!interpreter && !entries.some(({ tag })=>tag === DT_NEEDED)) return segments.length > 0 ? {
                libc: 'none'
            } : void 0;
            const loader = interpreter ? textOf(await read(interpreter.offset, Math.min(interpreter.size, 4096))) : '';
            if (/(?:^|\/)ld-musl-[^/]*$/.test(loader)) return {
                libc: 'musl'
            };
            const minimum = highest(await readVersionNames(read, segments, entries, numbers));
            if (void 0 !== minimum) return {
                libc: 'glibc',
                minimum
            };
            return /(?:^|\/)ld(?:64)?(?:-linux[^/]*)?\.so\.[0-9]$/.test(loader) ? {
                libc: 'glibc'
            } : void 0;
        }
        function numbersOf(header) {
            if ('\x7fELF' !== header.subarray(0, 4).toString('latin1')) return;
            const [bits, order] = [
                header[4],
                header[5]
            ];
            if (1 !== bits && 2 !== bits || 1 !== order && 2 !== order) return;
            const little = 1 === order;
            const u32 = (bytes, at)=>little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
            return {
                wide: 2 === bits,
                u16: (bytes, at)=>little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at),
                u32,
                word (bytes, at) {
                    if (1 === bits) return u32(bytes, at);
                    const value = little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at);
                    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('an address beyond any file');
                    return Number(value);
                }
            };
        }
        async function readSegments(read, header, { wide, u16, u32, word }) {
            const size = u16(header, wide ? 54 : 42);
            const count = u16(header, wide ? 56 : 44);
            if (size !== (wide ? 56 : 32) || count > MAX_PROGRAM_HEADERS) throw new RangeError('program headers of a strange shape');
            const table = await read(word(header, wide ? 32 : 28), size * count);
            return Array.from({
                length: count
            }, (_, index)=>{
                const at = index * size;
                return {
                    type: u32(table, at),
                    offset: word(table, at + (wide ? 8 : 4)),
                    address: word(table, at + (wide ? 16 : 8)),
                    size: word(table, at + (wide ? 32 : 16))
                };
            });
        }
        async function readDynamic(read, dynamic, { wide, word }) {
            const size = Math.min(dynamic.size, MAX_DYNAMIC);
            const table = await read(dynamic.offset, size);
            if (table.length < size) throw new RangeError('the file ends before its dynamic section');
            const half = wide ? 8 : 4;
            const entries = [];
            for(let at = 0; at + 2 * half <= table.length; at += 2 * half){
                const tag = word(table, at);
                if (0 === tag) break;
                entries.push({
                    tag,
                    value: word(table, at + half)
                });
            }
            return entries;
        }
        async function readVersionNames(read, segments, entries, { u16, u32 }) {
            const placeOf = (wanted)=>{
                const address = entries.find(({ tag })=>tag === wanted)?.value;
                if (void 0 === address) return;
                const load = segments.find((each)=>each.type === PT_LOAD && address >= each.address && address < each.address + each.size);
                return load && address - load.address + load.offset;
            };
            const versions = placeOf(DT_VERNEED);
            const strings = placeOf(DT_STRTAB);
            if (void 0 === versions || void 0 === strings) return [];
            const table = await read(versions, MAX_VERSIONS);
            const names = [];
            let steps = 0;
            for(let library = 0;;){
                let left = u16(table, library + 2);
                for(let at = library + u32(table, library + 8); left > 0; left--){
                    if (++steps > MAX_NAMES) throw new RangeError('more versions than any program needs');
                    const isWeak = (2 & u16(table, at + 4)) !== 0;
                    if (!isWeak) names.push(textOf(await read(strings + u32(table, at + 8), 64)));
                    const next = u32(table, at + 12);
                    if (0 === next) break;
                    at += next;
                }
                const next = u32(table, library + 12);
                if (0 === next) return names;
                if (++steps > MAX_NAMES) throw new RangeError('more libraries than any program needs');
                library += next;
            }
        }
        function highest(names) {
            const versions = names.flatMap((name)=>{
                const text = 'GLIBC_ABI_DT_RELR' === name ? '2.36' : /^GLIBC_([0-9]{1,3}(?:\.[0-9]{1,3}){1,2})$/.exec(name)?.[1];
                return void 0 === text ? [] : [
                    text.split('.').map(Number)
                ];
            });
            const order = (a, b)=>[
                    0,
                    1,
                    2
                ].map((at)=>(a[at] ?? 0) - (b[at] ?? 0)).find((difference)=>0 !== difference) ?? 0;
            return versions.sort(order).at(-1)?.join('.');
        }
        function textOf(bytes) {
            const end = bytes.indexOf(0);
            if (end < 0) throw new RangeError('a text without an end');
            return bytes.toString('latin1', 0, end);
        }
        const MAX_ARCHITECTURES = 16;
        const MAX_COMMANDS = 65536;
        const PLATFORM_MACOS = 1;
        async function readMachoRequires(read) {
            const header = await read(0, 8);
            const magic = 8 === header.length ? header.readUInt32BE(0) : 0;
            const isWide = 0xcafebabf === magic;
            const starts = 0xcafebabe === magic || isWide ? await readStarts(read, header.readUInt32BE(4), isWide) : [
                0
            ];
            let highest;
            for (const start of starts){
                const version = await readThin(read, start);
                if (void 0 === version) return;
                highest = Math.max(highest ?? 0, version);
            }
            return void 0 === highest ? void 0 : {
                macos: formatVersion(highest)
            };
        }
        async function readStarts(read, count, isWide) {
            if (count > MAX_ARCHITECTURES) return [];
            const size = isWide ? 32 : 20;
            const table = await read(8, count * size);
            return Array.from({
                length: count
            }, (_, index)=>{
                const at = index * size + 8;
                if (!isWide) return table.readUInt32BE(at);
                const start = table.readBigUInt64BE(at);
                if (start > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('an offset beyond any file');
                return Number(start);
            });
        }
        async function readThin(read, start) {
            const header = await read(start, 32);
            const magic = 32 === header.length ? header.readUInt32BE(0) : 0;
            const little = 0xcefaedfe === magic || 0xcffaedfe === magic;
            const wide = 0xfeedfacf === magic || 0xcffaedfe === magic;
            if (!little && 0xfeedface !== magic && 0xfeedfacf !== magic) return;
            const u32 = (bytes, at)=>little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
            const size = u32(header, 20);
            if (size > MAX_COMMANDS) return;
            const commands = await read(start + (wide ? 32 : 28), size);
            for(let at = 0; at + 8 <= commands.length;){
                const command = u32(commands, at);
                if (0x32 === command) return u32(commands, at + 8) === PLATFORM_MACOS ? u32(commands, at + 12) : void 0;
                if (0x24 === command) return u32(commands, at + 8);
                const length = u32(commands, at + 4);
                if (length < 8) break;
                at += length;
            }
        }
        function formatVersion(version) {
            const [major, minor, patch] = [
                version >>> 16,
                version >>> 8 & 0xff,
                0xff & version
            ];
            return 0 === patch ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
        }
        async function readRequires(file) {
            const { handle, size } = await (0, regular_file.Z)(file, file);
            const read = (offset, length)=>(0, file_errors.ze)(file, async ()=>{
                    if (offset >= size) return Buffer.alloc(0);
                    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
                    return buffer.subarray(0, bytesRead);
                });
            try {
                return await readElfRequires(read) ?? await readMachoRequires(read);
            } catch (error) {
                if (external_node_util_.types.isNativeError(error) && 'RangeError' === error.name) return;
                throw error;
            } finally{
                await handle.close();
            }
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
            if (await exists((0, external_node_path_.join)(out, identity_paths.Pm)) && await exists((0, external_node_path_.join)(out, directory))) (0, errors.TR)('OUTPUT_EXISTS', `${out} is a store, and already holds ${directory}`, 'out');
        }
        async function exists(path) {
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
            const [packed, requires] = await Promise.all([
                packArchive([
                    ...entries.values()
                ], epoch, (0, external_node_path_.join)(folder, (0, identity_paths.TG)(contract.product, tuple))),
                Promise.all(binaries.map(({ source })=>readRequires(source))).then(executable_requires.R)
            ]);
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
        async function writeDocuments(folder, manifest, { features, env, now }, { packable, started }) {
            const facts = {
                features,
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
            const packable = void 0 === binary ? await buildFromSource(request, checked, checked.source) : await takePrebuilt({
                ...request,
                binary
            }, checked.tuple, checked.binaries);
            const { contract, contractSha256, tuple } = checked;
            return stageArtifact(request, {
                contract,
                contractSha256,
                tuple,
                packable,
                started
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
            MS: ()=>confirmSource,
            N5: ()=>askSource,
            ZV: ()=>proveSourceEarly,
            uk: ()=>proveSource
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _host_git_unfetched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/git/unfetched.ts");
        var _host_git_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/git/working-tree.ts");
        var _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/rust/crate.ts");
        var _packable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/steps/package/packable.ts");
        function askSource(manifest, env, metadata = (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_3__._6)(manifest, env)) {
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(manifest);
            const root = (0, _host_git_working_tree_js__WEBPACK_IMPORTED_MODULE_2__.Hn)(folder, env);
            const unfetched = async ()=>{
                const { packages } = await metadata;
                return (0, _host_git_unfetched_js__WEBPACK_IMPORTED_MODULE_1__.Iq)(await root, env, packages.map((of)=>(0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(of.manifest_path)));
            };
            const asked = {
                metadata,
                root,
                unfetched: unfetched(),
                head: (0, _host_git_working_tree_js__WEBPACK_IMPORTED_MODULE_2__.Qo)(folder, env),
                changed: (0, _host_git_working_tree_js__WEBPACK_IMPORTED_MODULE_2__.mS)(folder, env)
            };
            for (const answer of Object.values(asked))answer.catch(()=>{});
            return {
                manifest,
                ...asked
            };
        }
        async function proveSource(asked, request, { tuple, binaries }) {
            const { manifest } = asked;
            const crate = (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_3__.BP)(await asked.metadata, manifest, request.package, binaries);
            (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_3__.eU)(crate, tuple.version);
            const head = await asked.head;
            (0, _host_git_working_tree_js__WEBPACK_IMPORTED_MODULE_2__.EU)(head, tuple.git_rev);
            const root = await asked.root;
            const spared = await uncounted(root, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(manifest), crate, request.out);
            const [folders, prefixes] = spared;
            (0, _host_git_working_tree_js__WEBPACK_IMPORTED_MODULE_2__.Bs)(await asked.changed, folders, prefixes);
            (0, _host_git_unfetched_js__WEBPACK_IMPORTED_MODULE_1__.hq)(await asked.unfetched);
            return {
                manifest,
                crate,
                head,
                root,
                uncounted: spared
            };
        }
        async function confirmSource({ root, head, uncounted }, env) {
            const [headNow, changed] = await Promise.all([
                (0, _host_git_working_tree_js__WEBPACK_IMPORTED_MODULE_2__.Qo)(root, env),
                (0, _host_git_working_tree_js__WEBPACK_IMPORTED_MODULE_2__.mS)(root, env)
            ]);
            (0, _host_git_working_tree_js__WEBPACK_IMPORTED_MODULE_2__.EU)(headNow, head.git_rev);
            const [folders, prefixes] = uncounted;
            (0, _host_git_working_tree_js__WEBPACK_IMPORTED_MODULE_2__.Bs)(changed, folders, prefixes);
        }
        async function proveSourceEarly(request, claim) {
            const manifest = await (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_3__.J9)(request.manifestPath ?? 'Cargo.toml');
            const asked = askSource(manifest, request.env);
            const isKnown = await asked.metadata.then(()=>true, ()=>false);
            if (isKnown) return proveSource(asked, request, claim);
            (0, _host_git_working_tree_js__WEBPACK_IMPORTED_MODULE_2__.EU)(await asked.head, claim.tuple.git_rev);
        }
        async function uncounted(root, folder, crate, out) {
            const within = (path)=>(0, _host_git_working_tree_js__WEBPACK_IMPORTED_MODULE_2__.m9)(root, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
            const [output, aside, ofCrate] = await Promise.all([
                within(out),
                within((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, _packable_js__WEBPACK_IMPORTED_MODULE_4__.NL)),
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
                        within((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'dist')),
                        within((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'target'))
                    ]),
                within(crate.targetDirectory),
                within((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, 'dist'))
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
