export const id = "steps-verify-row";
export const ids = [
    "steps-verify-row"
];
export const modules = {
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
