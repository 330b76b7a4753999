export const id = "shared-steps-lockfile-and-steps-resolve-and-steps-verify";
export const ids = [
    "shared-steps-lockfile-and-steps-resolve-and-steps-verify",
    "contract-documents-lockfile",
    "steps-verify-row"
];
export const modules = {
    "src/steps/lockfile/pin.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>pinRows
        });
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/paths.ts");
        var _contract_selection_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/selection/releases.ts");
        var _verify_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/steps/verify/row.ts");
        async function pinRows(pinning) {
            const { sources, product, rows, signed = ()=>{} } = pinning;
            const [first] = rows;
            const { distribution_contract_version, version } = first;
            const source = readingOnce(pinning.source, (0, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_0__.G6)(distribution_contract_version, version));
            let { asking } = pinning;
            const targets = {};
            for (const row of rows){
                const { locked, signers } = await pinRow({
                    ...pinning,
                    source
                }, row, asking?.request);
                targets[row.target] = locked;
                asking = asking?.after(signers);
                if (asking) signed(row.target, signers);
            }
            const signer = asking?.pinned();
            return {
                schema_version: 1,
                product,
                sources,
                distribution_contract_version,
                ...(0, _contract_selection_releases_js__WEBPACK_IMPORTED_MODULE_1__.l7)(first),
                ...signer ? {
                    signer
                } : {},
                targets
            };
        }
        async function pinRow({ source, product, progress }, row, asked) {
            const { manifest, signers } = await (0, _verify_row_js__WEBPACK_IMPORTED_MODULE_2__.iC)(source, row, product, {
                deep: false,
                signers: asked
            });
            progress(`verified ${row.artifact_file}`);
            const locked = {
                artifact_file: row.artifact_file,
                artifact_sha256: row.artifact_sha256,
                artifact_size: row.artifact_size,
                manifest_sha256: row.manifest_sha256,
                content_size: manifest.content_size,
                ...manifest.requires ? {
                    requires: manifest.requires
                } : {},
                binaries: manifest.binaries,
                files: manifest.files
            };
            return {
                locked,
                signers
            };
        }
        function readingOnce(source, shared) {
            let read;
            return {
                name: source.name,
                read: (path, limit)=>{
                    if (path !== shared) return source.read(path, limit);
                    read ??= source.read(path, limit);
                    return read;
                },
                stream: (path, limit)=>source.stream(path, limit),
                list: (folder)=>source.list(folder)
            };
        }
    }),
    "src/steps/lockfile/sources.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            x: ()=>lockedSources
        });
        var _contract_documents_lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/lockfile.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _host_store_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/store/name.ts");
        function lockedSources(source, { mirrors = [], allowRelativeSource = false }) {
            for (const mirror of mirrors)(0, _host_store_name_js__WEBPACK_IMPORTED_MODULE_2__.s)(mirror);
            const given = [
                {
                    place: 'source',
                    name: source
                },
                ...mirrors.map((name)=>({
                        place: 'mirror',
                        name
                    }))
            ];
            if (!allowRelativeSource) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.cp)(given.filter(({ name })=>(0, _contract_documents_lockfile_js__WEBPACK_IMPORTED_MODULE_0__.kX)(name)).map(relativeFault));
            return [
                ...new Set([
                    source,
                    ...mirrors
                ])
            ];
        }
        function relativeFault({ place, name }) {
            return {
                code: 'INVALID_INPUT',
                message: `${place} ${JSON.stringify(name)} is seen from the folder that this runs in, and a lockfile is read in others`,
                place,
                hint: 'Name it as everybody reaches it: by a URL, or by the whole path of a folder.',
                next: {
                    purpose: 'To write it all the same',
                    options: {
                        'allow-relative-source': true
                    }
                }
            };
        }
    }),
    "src/contract/attestation/reading/limits.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Cz: ()=>ATTESTATION_LIMITS,
            OR: ()=>TRUSTED_ROOT_LIMITS,
            Wo: ()=>MAX_PEM,
            kw: ()=>BUNDLE_LIMITS
        });
        const BUNDLE_LIMITS = {
            maxBytes: 1048576
        };
        const ATTESTATION_LIMITS = {
            bundleBytes: BUNDLE_LIMITS.maxBytes,
            bundles: 64,
            totalBytes: 16777216
        };
        const TRUSTED_ROOT_LIMITS = {
            maxBytes: 1048576
        };
        const MAX_PEM = 4096;
    }),
    "src/contract/attestation/signer.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>formatSigner,
            c: ()=>certificateSigner
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const EXTENSIONS = {
            workflow_digest: 10,
            runner_environment: 11,
            source_repository: 12,
            source_digest: 13,
            source_ref: 14,
            source_repository_id: 15,
            source_owner: 16,
            source_owner_id: 17,
            event: 20,
            run: 21
        };
        function certificateSigner({ subject, extensions }, signedAt, place) {
            const issuer = extensions.get(8) ?? extensions.get(1);
            if (void 0 === issuer) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('ATTESTATION_INVALID', `${place}: the certificate names no issuer of the identity`, place);
            const named = Object.entries(EXTENSIONS).flatMap(([name, number])=>{
                const value = extensions.get(number);
                return void 0 === value ? [] : [
                    [
                        name,
                        value
                    ]
                ];
            });
            const signed_at = signedAt.toISOString().replace(/\.000Z$/, 'Z');
            return {
                kind: 'certificate',
                issuer,
                subject,
                ...Object.fromEntries(named),
                signed_at
            };
        }
        function formatSigner(signer) {
            if ('key' === signer.kind) return `the key ${signer.key_sha256}`;
            const { subject, source_repository, source_digest, signed_at } = signer;
            const parts = [
                void 0 === source_repository ? void 0 : `for ${source_repository}`,
                void 0 === source_digest ? void 0 : `at ${source_digest}`,
                void 0 === signed_at ? void 0 : `on ${signed_at}`
            ];
            return [
                subject,
                ...parts.filter((part)=>void 0 !== part)
            ].join(' ');
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
    "src/contract/documents/lockfile.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G7: ()=>lockedTarget,
            LOCKFILE_LIMITS: ()=>LOCKFILE_LIMITS,
            NF: ()=>formatLockfile,
            kX: ()=>isRelativeSource,
            parseLockfile: ()=>parseLockfile,
            sM: ()=>lockAgain,
            vS: ()=>lockfileSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("zod/v4/core/api.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/schema.ts");
        var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/documents/manifest.ts");
        const { target: _target, ...sharedTuple } = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.KB;
        const lockedTargetSchema = zod_mini__WEBPACK_IMPORTED_MODULE_8__.rej({
            artifact_file: zod_mini__WEBPACK_IMPORTED_MODULE_8__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.Eb(1000)),
            artifact_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            artifact_size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.mz,
            manifest_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            content_size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.mz,
            requires: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(_manifest_js__WEBPACK_IMPORTED_MODULE_7__.wI),
            binaries: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fW, {
                min: 1,
                max: 16
            }),
            files: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.c)(_manifest_js__WEBPACK_IMPORTED_MODULE_7__.Mz, {
                min: 1,
                max: 10_000
            })
        });
        const line = zod_mini__WEBPACK_IMPORTED_MODULE_8__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.Fk(/^[ -~]{1,300}$/, 'must be 1 to 300 printable ASCII characters'));
        const lockedSignerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_8__.gMt('kind', [
            zod_mini__WEBPACK_IMPORTED_MODULE_8__.rej({
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_8__.euz('workflow'),
                workflow: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(line, 'OWNER/REPO/.github/workflows/FILE, whose job signed.'),
                workflow_ref: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(line, 'Its ref: version-tag, tag-of-version, or one in full.'),
                workflow_digest: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(line),
                repository: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(line, 'OWNER/REPO of the source.'),
                repository_id: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(line), 'What stays when the repository is renamed.'),
                owner_id: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(line),
                source_ref: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(line, 'Ref of the source, as that of the workflow.'),
                events: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.c)(line, {
                    min: 1,
                    max: 16
                }), 'Events that may have started the run.'),
                allow_self_hosted: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__.euz(true)),
                trust: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(line, 'Whose certificates count.')
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_8__.rej({
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_8__.euz('key'),
                public_key: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(line, 'Ed25519, as SubjectPublicKeyInfo in base64.')
            })
        ]);
        const MAX_SOURCES = 8;
        const LOCKFILE_LIMITS = {
            maxBytes: 4194304
        };
        const lockfileSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_8__.rej({
            $schema: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.Eb(200))),
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_4__.CZ,
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
            sources: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_8__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_9__.Eb(2000)), {
                min: 1,
                max: MAX_SOURCES
            }), 'Where the releases are, then mirrors that have the same files.'),
            distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_3__.y,
            ...sharedTuple,
            signer: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(lockedSignerSchema), 'Who signed it, where it was locked with a signer.'),
            targets: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.M)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.qK, lockedTargetSchema, {
                min: 1,
                max: 256
            })
        }), 'One release, pinned for several targets.');
        function parseLockfile(bytes, place) {
            try {
                return readLockfile(bytes, place);
            } catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl) || 'UPDATE_REQUIRED' === error.code) throw error;
                if ('TUPLE_MISMATCH' !== error.code) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error, isMerging(bytes) ? TAKE_A_SIDE : LOCK_AGAIN);
                const [fault, ...more] = error.faults;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                    ...fault,
                    hint: EDITED,
                    next: COMPLETE
                }, more, {
                    cause: error
                });
            }
        }
        const LOCK_AGAIN = 'Run lock again, which writes the whole of it; nothing of a lockfile is to be edited.';
        const EDITED = 'It was edited or merged. Where its version alone was changed, updating the lockfile makes the rest of it; otherwise lock again.';
        const TAKE_A_SIDE = 'It has the marks of a merge: take one side of it (git checkout with ours or theirs, and its name), and update the lockfile.';
        function isMerging(bytes) {
            return /^(?:<{7}|={7}|>{7})(?: |$)/m.test(Buffer.from(bytes).toString('latin1'));
        }
        const COMPLETE = {
            purpose: 'To pin the version that it names',
            command: 'lock',
            options: {
                update: true
            },
            keeps: [
                'lockfile'
            ]
        };
        function readLockfile(bytes, place) {
            const lockfile = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_4__.u0)(LOCKFILE_LIMITS, lockfileSchema, bytes, place);
            for (const [target, locked] of Object.entries(lockfile.targets)){
                const expected = (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.qB)(lockfile.product, lockfile.distribution_contract_version, {
                    ...lockfile,
                    target
                }).artifact;
                if (locked.artifact_file !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_MISMATCH', `${place}: artifact_file of ${target} must be ${expected}`, `${place}#/targets/${target}/artifact_file`);
                (0, _manifest_js__WEBPACK_IMPORTED_MODULE_7__.PO)(locked, 'LOCKFILE_MISMATCH', place, `/targets/${target}`);
            }
            return lockfile;
        }
        function formatLockfile(lockfile) {
            const targets = Object.fromEntries(Object.entries(lockfile.targets).sort(([a], [b])=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_3__.Xo)(a, b)));
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_4__.I3)((0, _json_document_js__WEBPACK_IMPORTED_MODULE_4__.fj)(lockfileSchema, {
                ...lockfile,
                targets
            }));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_4__.CM)(Buffer.from(text), LOCKFILE_LIMITS, 'the lockfile', 'Lock fewer targets.');
            return text;
        }
        function lockAgain(lockfile, targets = []) {
            return {
                purpose: 'To lock it again',
                command: 'lock',
                options: {
                    ...sourceOptions(lockfile.sources),
                    ...(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_10__.de)(lockfile, LOCKED_PARTS),
                    ...targets.length > 0 ? {
                        target: targets
                    } : {}
                },
                keeps: [
                    'lockfile'
                ]
            };
        }
        function sourceOptions([source = '', ...mirrors]) {
            return {
                source,
                ...mirrors.length > 0 ? {
                    mirror: mirrors
                } : {},
                ...[
                    source,
                    ...mirrors
                ].some(isRelativeSource) ? {
                    'allow-relative-source': true
                } : {}
            };
        }
        function isRelativeSource(name) {
            return !/^(?:[A-Za-z][A-Za-z0-9+.-]+:|[\\/]|[A-Za-z]:[\\/])/.test(name);
        }
        const LOCKED_PARTS = [
            'version',
            'profile',
            'toolchain',
            'git_rev',
            'dist_revision'
        ];
        function lockedTarget(lockfile, target, released = []) {
            const locked = lockfile.targets[target];
            if (!locked || !Object.hasOwn(lockfile.targets, target)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.dp)({
                code: 'LOCKFILE_MISMATCH',
                message: `the lockfile has ${Object.keys(lockfile.targets).join(', ')}, not ${target}`,
                place: 'lockfile',
                next: lockAgain(lockfile, released.length > 0 ? released : [
                    ...Object.keys(lockfile.targets),
                    target
                ])
            });
            const { version, profile, toolchain, git_rev, dist_revision } = lockfile;
            return {
                tuple: {
                    version,
                    target,
                    profile,
                    toolchain,
                    git_rev,
                    dist_revision
                },
                locked
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
    "src/contract/selection/release-rows.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>releaseRows
        });
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/selection/candidates.ts");
        var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/selection/query.ts");
        var _releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/selection/releases.ts");
        function releaseRows(all, asked, targets, asker) {
            const situation = {
                asked,
                of: 'release',
                asker
            };
            const release = (0, _query_js__WEBPACK_IMPORTED_MODULE_1__.lj)(all, asked);
            if (new Set(release.map(_releases_js__WEBPACK_IMPORTED_MODULE_2__.DR)).size > 1) throw (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                ...situation,
                code: 'TUPLE_AMBIGUOUS',
                message: 'more than one release matches'
            }, release);
            const [first, ...more] = release;
            if (!first) throw (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                ...situation,
                code: 'TUPLE_NOT_FOUND',
                message: `no release matches ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_3__.sM)(asked)}`
            }, all);
            const absent = targets.find((target)=>!release.some((row)=>row.target === target));
            if (void 0 !== absent) {
                const message = `the release has nothing for ${absent}: it has ${(0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.yU)(release.map(({ target })=>target))}`;
                throw (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                    ...situation,
                    code: 'TARGET_MISSING',
                    message,
                    drops: [
                        'target'
                    ]
                }, release);
            }
            const [meant = first, ...others] = 0 === targets.length ? [
                first,
                ...more
            ] : release.filter((row)=>targets.includes(row.target));
            return [
                meant,
                ...others
            ];
        }
    }),
    "src/contract/selection/resolve.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>resolveRow
        });
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/selection/candidates.ts");
        var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/selection/query.ts");
        function resolveRow(index, query, { allowYanked, asker }) {
            const refused = (code, message, among = index.rows, place)=>(0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                    code,
                    message,
                    place,
                    asked: query,
                    of: 'tuple',
                    asker
                }, among);
            const rows = index.rows.filter((row)=>(0, _query_js__WEBPACK_IMPORTED_MODULE_1__.uv)(row, query));
            const pruned = index.pruned.filter((tombstone)=>(0, _query_js__WEBPACK_IMPORTED_MODULE_1__.uv)(tombstone, query));
            const matching = (0, _query_js__WEBPACK_IMPORTED_MODULE_1__.IW)([
                ...rows,
                ...pruned
            ], query);
            const preferred = new Set(matching);
            const found = rows.filter((row)=>preferred.has(row));
            const [row] = found;
            if (found.length > 1) throw refused('TUPLE_AMBIGUOUS', `${found.length} rows match`, found);
            if (row?.yanked && !allowYanked) throw refused('YANKED', (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.WD)(row), index.rows, row.artifact_file);
            if (row) return row;
            const [tombstone] = matching;
            if (tombstone) throw refused('PRUNED', `${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.sM)(tombstone)} was removed by retention`);
            const { target, ...release } = query;
            const others = index.rows.filter((other)=>(0, _query_js__WEBPACK_IMPORTED_MODULE_1__.uv)(other, release)).map((other)=>other.target);
            if (0 === others.length) throw refused('TUPLE_NOT_FOUND', `no row matches ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.sM)(query)}`);
            throw refused('TARGET_MISSING', `the release has nothing for ${target}: it has ${(0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.yU)([
                ...new Set(others)
            ])}`);
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
    }),
    "src/steps/resolve.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B4: ()=>targetsOfRelease,
            CM: ()=>resolveRelease,
            Mo: ()=>completeQuery,
            YX: ()=>askerOf,
            dP: ()=>resolveTuple,
            ie: ()=>askedRelease
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _contract_selection_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/selection/candidates.ts");
        var _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/selection/query.ts");
        var _contract_selection_release_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/selection/release-rows.ts");
        var _contract_selection_resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/selection/resolve.ts");
        var _host_machine_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/machine/target.ts");
        var _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/steps/release-index/read.ts");
        function askerOf({ name }) {
            return {
                source: name,
                host: _host_machine_target_js__WEBPACK_IMPORTED_MODULE_6__.WM
            };
        }
        async function resolveTuple(source, query, options, context) {
            const { index, whole } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, context, (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.to)(query));
            const asked = {
                allowYanked: options.allowYanked,
                asker: askerOf(source)
            };
            try {
                return {
                    row: (0, _contract_selection_resolve_js__WEBPACK_IMPORTED_MODULE_5__.N)(index, query, asked),
                    product: index.product
                };
            } catch (error) {
                if (!(error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl)) throw error;
                return {
                    row: (0, _contract_selection_resolve_js__WEBPACK_IMPORTED_MODULE_5__.N)(whole(), query, asked),
                    product: index.product
                };
            }
        }
        async function completeQuery(source, input, context) {
            const missing = _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>!input[part]);
            if (0 === missing.length) return (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.mA)(input, _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS);
            const message = `missing of the immutable tuple: ${missing.map((part)=>part.replaceAll('_', '-')).join(', ')}`;
            return refuseIncomplete(source, input, context, {
                message,
                of: 'tuple'
            });
        }
        async function askedRelease(source, input, context, notes = []) {
            const { version, ...parts } = (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.mG)(input);
            if (void 0 !== version) return {
                version,
                ...parts
            };
            const message = 'missing of a release: version';
            return refuseIncomplete(source, input, context, {
                message,
                of: 'release',
                notes
            });
        }
        async function refuseIncomplete(source, input, context, situation) {
            const asked = (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.mG)(input);
            const { index } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, context);
            throw (0, _contract_selection_candidates_js__WEBPACK_IMPORTED_MODULE_2__.v2)({
                ...situation,
                code: 'TUPLE_INCOMPLETE',
                asked,
                asker: askerOf(source)
            }, index.rows);
        }
        async function resolveRelease(source, asked, context) {
            const { index, whole } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, context, ({ version })=>version === asked.version);
            const isThere = index.rows.length > 0;
            return {
                rows: (0, _contract_selection_release_rows_js__WEBPACK_IMPORTED_MODULE_4__.P)(isThere ? index.rows : whole().rows, asked, [], askerOf(source)),
                product: index.product
            };
        }
        async function targetsOfRelease(source, release, context) {
            const { version, profile, toolchain, git_rev, dist_revision } = release;
            const { index } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, {
                ...context,
                warn: ()=>{}
            }, (group)=>group.version === version);
            const query = {
                version,
                profile,
                toolchain,
                git_rev,
                dist_revision
            };
            return (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.lj)(index.rows, query).filter(({ yanked })=>!yanked).map(({ target })=>target);
        }
    }),
    "src/steps/verify/asked-for-lock.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>askedAfter,
            V: ()=>askedForLock
        });
        var _contract_documents_lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/lockfile.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/files.ts");
        var _asked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/steps/verify/asked.ts");
        async function askedForLock(asked) {
            return askedAfter(await signerBefore(asked.lockfile), asked);
        }
        async function askedAfter(before, { lockfile, signer = {}, suite }) {
            if (!before && !(0, _asked_js__WEBPACK_IMPORTED_MODULE_3__.Wg)(signer)) return;
            const { askedAgain, pinSigner, withFound } = await __webpack_require__.e("contract-attestation-pinned-signer").then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/pinned-signer.ts"));
            const first = askedAgain(await (0, _asked_js__WEBPACK_IMPORTED_MODULE_3__.Ho)(signer), suite, before, lockfile);
            const asking = (request)=>({
                    request,
                    after: (found)=>asking(withFound(request, found.signer)),
                    pinned: ()=>pinSigner(request)
                });
            return first && asking(first);
        }
        async function signerBefore(path) {
            const bytes = await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_2__.CB)(path, _contract_documents_lockfile_js__WEBPACK_IMPORTED_MODULE_0__.LOCKFILE_LIMITS.maxBytes);
            if (!bytes) return;
            try {
                return (0, _contract_documents_lockfile_js__WEBPACK_IMPORTED_MODULE_0__.parseLockfile)(bytes, path).signer;
            } catch (error) {
                if (!(error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.Vl)) throw error;
                if (!bytes.includes('"signer"')) return;
                throw (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.mu)(error, 'It names a signer, who would be lost: restore it, or remove it and name the signer again.');
            }
        }
    }),
    "src/steps/verify/asked.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GF: ()=>signerLines,
            Ho: ()=>readSignerOptions,
            Kj: ()=>askedSigners,
            Q8: ()=>readGiven,
            Wg: ()=>isSignerGiven
        });
        var _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/attestation/reading/limits.ts");
        var _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/attestation/signer.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/files.ts");
        const NOBODY_NAMED = 'no signer is named, so no attestation was looked at';
        function signerLines({ signer, rebuiltBy }, locked) {
            if (!signer && !rebuiltBy) return [
                locked ? `${NOBODY_NAMED}; ${lockedLine(locked)}` : NOBODY_NAMED
            ];
            return [
                ...linesOf('signed by', signer),
                ...linesOf('rebuilt by', rebuiltBy)
            ];
        }
        function linesOf(word, signer) {
            if (!signer) return [];
            const run = 'certificate' === signer.kind && void 0 !== signer.run ? [
                `run: ${signer.run}`
            ] : [];
            return [
                `${word}: ${(0, _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_1__.U)(signer)}`,
                ...run
            ];
        }
        function lockedLine(locked) {
            const who = 'key' === locked.kind ? 'a key' : `${locked.workflow} for ${locked.repository}`;
            return `the lockfile pins digests, and says that ${who} signed them when it was made`;
        }
        function isSignerGiven(given) {
            return Object.values(given).some((value)=>void 0 !== value && false !== value);
        }
        async function readSignerOptions(given) {
            const { 'trusted-root': root, 'public-key': key, ...others } = given;
            return {
                ...others,
                'trusted-root': await readGiven(root, _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__.OR.maxBytes),
                'public-key': await readGiven(key, _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__.Wo)
            };
        }
        async function readGiven(path, limit) {
            return void 0 === path ? void 0 : {
                place: path,
                bytes: await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_2__.yu)(path, limit)
            };
        }
        async function askedSigners(given, suite) {
            if (!isSignerGiven(given)) return;
            const { parseSignerOptions } = await __webpack_require__.e("contract-attestation-signer-options").then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/signer-options.ts"));
            return parseSignerOptions(await readSignerOptions(given), suite);
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
