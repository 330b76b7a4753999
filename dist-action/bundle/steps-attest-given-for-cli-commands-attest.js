export const id = "steps-attest-given-for-cli-commands-attest";
export const ids = [
    "steps-attest-given-for-cli-commands-attest",
    "steps-verify-row"
];
export const modules = {
    "src/contract/attestation/reading/public-key.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>parsePrivateKey,
            e: ()=>parsePublicKey
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/digest.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/strict-json.ts");
        var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/attestation/reading/limits.ts");
        const MAKE = 'openssl genpkey -algorithm ed25519 makes a private key, and openssl pkey -pubout its public half.';
        function parsePublicKey(pem, place) {
            return named(readKey(pem, place, 'PUBLIC KEY', node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey));
        }
        function parsePrivateKey(pem, place) {
            const privateKey = readKey(pem, place, 'PRIVATE KEY', node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey);
            return {
                ...named((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey)),
                privateKey
            };
        }
        function named(key) {
            return {
                sha256: (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(key.export({
                    type: 'spki',
                    format: 'der'
                })),
                key
            };
        }
        function readKey(pem, place, label, create) {
            const text = (0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_3__._)(pem, _limits_js__WEBPACK_IMPORTED_MODULE_4__.Wo, place).replaceAll('\r\n', '\n');
            const form = new RegExp(`^-----BEGIN ${label}-----\n(?:[A-Za-z0-9+/=]{1,64}\n)+-----END ${label}-----\n?$`);
            if (!form.test(text)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `${place} is not one ${label} in PEM`, place, MAKE);
            let key;
            try {
                key = create(text);
            } catch  {
                return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `${place} holds no key that can be read`, place, MAKE);
            }
            if ('ed25519' !== key.asymmetricKeyType) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `${place} holds a key of kind ${key.asymmetricKeyType ?? 'unknown'}, not ed25519`, place, MAKE);
            return key;
        }
    }),
    "src/contract/attestation/trust.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L: ()=>makeTrust
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var strict_json = __webpack_require__("src/contract/json/strict-json.ts");
        var json_value = __webpack_require__("src/contract/attestation/reading/json-value.ts");
        var limits = __webpack_require__("src/contract/attestation/reading/limits.ts");
        const MAX_ROOTS = 16;
        const MEDIA_TYPES = [
            'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
            'application/vnd.dev.sigstore.trustedroot.v0.1+json',
            'application/vnd.dev.sigstore.trustedroot.v0.2+json'
        ];
        const MAX_PARTS = 64;
        const MAX_CERTIFICATES = 10;
        const HASH_ALGORITHMS = {
            SHA2_256: 1,
            SHA2_384: 2,
            SHA2_512: 3
        };
        const KEY_DETAILS = {
            PKCS1_RSA_PKCS1V5: 1,
            PKIX_RSA_PKCS1V5: 3,
            PKIX_ECDSA_P256_SHA_256: 5,
            PKIX_ED25519: 7,
            PKIX_RSA_PKCS1V15_2048_SHA256: 9,
            PKIX_RSA_PKCS1V15_3072_SHA256: 10,
            PKIX_RSA_PKCS1V15_4096_SHA256: 11,
            PKIX_ECDSA_P384_SHA_384: 12,
            PKIX_ECDSA_P521_SHA_512: 13
        };
        function parseTrustedRoots(bytes, place) {
            const text = (0, strict_json._)(bytes, limits.OR.maxBytes, place);
            const lines = text.split('\n').map((line)=>line.trim());
            const filled = [
                ...lines.entries()
            ].filter(([, line])=>'' !== line);
            const [first] = filled;
            if (filled.length < 2 || !first?.[1].endsWith('}')) return [
                parseTrustedRoot(bytes, place)
            ];
            if (filled.length > MAX_ROOTS) (0, errors.TR)('TOO_LARGE', `${place} has ${filled.length} trusted roots, more than the ${MAX_ROOTS} allowed`, place);
            return filled.map(([at, line])=>parseTrustedRoot(Buffer.from(line), `${place}:${at + 1}`));
        }
        function parseTrustedRoot(bytes, place) {
            return readTrustedRoot((0, strict_json.R)(bytes, limits.OR, place).value, place);
        }
        function readTrustedRoot(value, place) {
            const root = new json_value.e(value, 'SCHEMA_INVALID', place);
            const fields = root.object([
                'mediaType',
                'certificateAuthorities'
            ], [
                'tlogs',
                'ctlogs',
                'timestampAuthorities'
            ]);
            const { certificateAuthorities, tlogs, ctlogs, timestampAuthorities } = fields;
            return {
                mediaType: fields.mediaType.oneOf(MEDIA_TYPES),
                certificateAuthorities: certificateAuthorities.list(MAX_PARTS).map(readAuthority),
                timestampAuthorities: (timestampAuthorities?.list(MAX_PARTS) ?? []).map(readAuthority),
                tlogs: (tlogs?.list(MAX_PARTS) ?? []).map(readLog),
                ctlogs: (ctlogs?.list(MAX_PARTS) ?? []).map(readLog)
            };
        }
        function readLog(log) {
            const fields = log.object([
                'baseUrl',
                'hashAlgorithm',
                'publicKey',
                'logId'
            ], [
                'checkpointKeyId',
                'operator'
            ]);
            const { rawBytes, keyDetails, validFor } = fields.publicKey.object([
                'rawBytes',
                'keyDetails',
                'validFor'
            ]);
            const key = fields.checkpointKeyId?.object([
                'keyId'
            ]).keyId.base64();
            return {
                baseUrl: fields.baseUrl.text(),
                hashAlgorithm: HASH_ALGORITHMS[fields.hashAlgorithm.oneOf(namesOf(HASH_ALGORITHMS))],
                publicKey: {
                    rawBytes: rawBytes.base64(),
                    keyDetails: KEY_DETAILS[keyDetails.oneOf(namesOf(KEY_DETAILS))],
                    validFor: readTimes(validFor)
                },
                logId: {
                    keyId: fields.logId.object([
                        'keyId'
                    ]).keyId.base64()
                },
                checkpointKeyId: key && {
                    keyId: key
                },
                operator: fields.operator?.textOrNone() ?? ''
            };
        }
        function readAuthority(authority) {
            const fields = authority.object([
                'certChain',
                'validFor'
            ], [
                'subject',
                'uri',
                'operator'
            ]);
            const subject = fields.subject?.object([], [
                'organization',
                'commonName'
            ]);
            const chain = fields.certChain.object([
                'certificates'
            ]).certificates;
            const certificates = chain.list(MAX_CERTIFICATES).map((one)=>({
                    rawBytes: one.object([
                        'rawBytes'
                    ]).rawBytes.base64()
                }));
            if (0 === certificates.length) return chain.refuse('must have a certificate');
            return {
                subject: {
                    organization: subject?.organization?.textOrNone() ?? '',
                    commonName: subject?.commonName?.textOrNone() ?? ''
                },
                uri: fields.uri?.textOrNone() ?? '',
                certChain: {
                    certificates
                },
                validFor: readTimes(fields.validFor),
                operator: fields.operator?.textOrNone() ?? ''
            };
        }
        function readTimes(times) {
            const { start, end } = times.object([
                'start'
            ], [
                'end'
            ]);
            return {
                start: start.time(),
                end: end?.time()
            };
        }
        function namesOf(numbers) {
            return Object.keys(numbers);
        }
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var clip = __webpack_require__("src/contract/clip.ts");
        const BODIES = {
            'hashedrekord 0.0.1': {
                form: 'PEM',
                at: [
                    'spec',
                    'signature',
                    'publicKey',
                    'content'
                ]
            },
            'dsse 0.0.1': {
                form: 'PEM',
                at: [
                    'spec',
                    'signatures',
                    0,
                    'verifier'
                ]
            },
            'intoto 0.0.2': {
                form: 'PEM',
                at: [
                    'spec',
                    'content',
                    'envelope',
                    'signatures',
                    0,
                    'publicKey'
                ]
            },
            'hashedrekord 0.0.2': {
                form: 'DER',
                at: [
                    'spec',
                    'hashedRekordV002',
                    'signature',
                    'verifier',
                    'x509Certificate',
                    'rawBytes'
                ]
            },
            'dsse 0.0.2': {
                form: 'DER',
                at: [
                    'spec',
                    'dsseV002',
                    'signatures',
                    0,
                    'verifier',
                    'x509Certificate',
                    'rawBytes'
                ]
            }
        };
        const PEM = /^\s*-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/;
        function loggedCertificate({ kindVersion, canonicalizedBody }) {
            const body = BODIES[`${kindVersion?.kind} ${kindVersion?.version}`];
            if (!body) return;
            const text = at(JSON.parse(canonicalizedBody.toString()), body.at);
            if ('string' != typeof text) return;
            const bytes = Buffer.from(text, 'base64');
            if ('DER' === body.form) return bytes;
            const [, inside] = PEM.exec(bytes.toString('latin1')) ?? [];
            return void 0 === inside ? void 0 : Buffer.from(inside, 'base64');
        }
        function at(value, steps) {
            let found = value;
            for (const step of steps){
                if ('object' != typeof found || null === found || !Object.hasOwn(found, step)) return;
                found = found[step];
            }
            return found;
        }
        const THRESHOLDS = {
            public: {
                tlogThreshold: 1,
                ctlogThreshold: 1,
                timestampThreshold: 1
            },
            'github-private': {
                tlogThreshold: 0,
                ctlogThreshold: 0,
                timestampThreshold: 1
            }
        };
        async function makeVerifier(roots, instance, rootPlace) {
            const { toSignedEntity, toTrustMaterial, Verifier } = await Promise.all([__webpack_require__.e("contract-attestation-library"), __webpack_require__.e("sigstore-core-and-sigstore-protobuf-specs-and-sigstore-verify")]).then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/library.ts"));
            const verifierOf = (root)=>{
                const material = toTrustMaterial(root);
                for (const certificate of certificatesOf(material))rememberChecks(certificate);
                return new Verifier(material, THRESHOLDS[instance]);
            };
            const made = roots.map((root)=>({
                    root,
                    verifier: orRefuse('SCHEMA_INVALID', rootPlace, ()=>verifierOf(root))
                }));
            return (bundle, place)=>orRefuse('ATTESTATION_INVALID', place, ()=>{
                    const entity = toSignedEntity(bundle);
                    const certificate = certificateOf(bundle);
                    const [first, ...others] = 1 === made.length ? made : made.filter(({ root })=>hasIssued(root, certificate));
                    if (!first) throw new Error(`no authority of the ${made.length} trusted roots issued its certificate`);
                    const verify = ({ root, verifier })=>{
                        const { identity } = verifier.verify(entity);
                        const signedAt = earliestOf(entity);
                        requireLogged(bundle, certificate, root, signedAt);
                        const extensions = (identity?.oids ?? []).map(({ oid, value })=>({
                                oid: oid?.id ?? [],
                                value
                            }));
                        return {
                            extensions,
                            signedAt
                        };
                    };
                    return firstOf([
                        first,
                        ...others
                    ], verify);
                });
        }
        function certificatesOf({ certificateAuthorities, timestampAuthorities }) {
            return [
                ...certificateAuthorities,
                ...timestampAuthorities
            ].flatMap(({ certChain })=>certChain);
        }
        function rememberChecks(certificate) {
            const known = new WeakMap();
            const verify = certificate.verify.bind(certificate);
            const der = certificate.root.toDER();
            certificate.root.toDER = ()=>der;
            certificate.verify = (issuer = certificate)=>{
                const isIssuer = known.get(issuer) ?? verify(issuer);
                known.set(issuer, isIssuer);
                return isIssuer;
            };
        }
        function firstOf([first, ...others], get) {
            try {
                return get(first);
            } catch (error) {
                for (const other of others)try {
                    return get(other);
                } catch  {}
                throw error;
            }
        }
        function certificateOf({ verificationMaterial: { content } }) {
            const chain = content?.$case === 'x509CertificateChain' ? content.x509CertificateChain.certificates : [];
            const [certificate] = content?.$case === 'certificate' ? [
                content.certificate
            ] : chain;
            if (!certificate) throw new Error('it is not signed by a certificate');
            return certificate.rawBytes;
        }
        function hasIssued({ certificateAuthorities }, certificate) {
            const { issuer } = new external_node_crypto_.X509Certificate(certificate);
            const authorities = certificateAuthorities.flatMap(({ certChain })=>certChain?.certificates ?? []);
            return authorities.some(({ rawBytes })=>new external_node_crypto_.X509Certificate(rawBytes).subject === issuer);
        }
        function requireLogged({ verificationMaterial: { tlogEntries } }, certificate, { tlogs }, signedAt) {
            for (const entry of tlogEntries){
                if (!loggedCertificate(entry)?.equals(certificate)) throw new Error('the entry of the log names another certificate');
                if (entry.inclusionPromise) continue;
                const inTime = tlogs.some(({ logId, checkpointKeyId, publicKey })=>{
                    const { start, end } = publicKey?.validFor ?? {};
                    const isThis = (checkpointKeyId ?? logId)?.keyId.equals(entry.logId?.keyId ?? Buffer.alloc(0));
                    return isThis && start && start <= signedAt && (!end || signedAt <= end);
                });
                if (!inTime) throw new Error('the log was not in use when it was signed');
            }
        }
        const OTHER_KEYS = 'Do not use the release on its word. GitHub signs with keys of its own for private repositories (trust github-private); keys that are newer than this suite are in its next version, or in a trusted-root.';
        function orRefuse(code, place, run) {
            try {
                return run();
            } catch (cause) {
                const said = cause instanceof Error ? (0, clip.$)(cause.message, 200) : 'unknown';
                const hint = 'ATTESTATION_INVALID' === code ? {
                    hint: OTHER_KEYS
                } : {};
                throw new errors.Vl({
                    code,
                    message: `${place}: ${said}`,
                    place,
                    ...hint
                }, [], {
                    cause
                });
            }
        }
        function earliestOf({ timestamps }) {
            const times = timestamps.flatMap((one)=>{
                if ('timestamp-authority' === one.$case) return [
                    one.timestamp.signingTime.getTime()
                ];
                return one.tlogEntry.inclusionPromise ? [
                    1000 * Number(one.tlogEntry.integratedTime)
                ] : [];
            });
            return new Date(times.reduce((earliest, time)=>Math.min(earliest, time)));
        }
        function makeTrust(instance = 'public', { root, keys = [] } = {}) {
            const given = root && rootsOf(instance, root);
            let made;
            const make = async ()=>makeVerifier(given ?? [
                    await ownRoot(instance)
                ], instance, root?.place ?? 'the trusted root');
            return {
                instance,
                verifier: ()=>{
                    made ??= make();
                    return made;
                },
                keys
            };
        }
        const WORDS = {
            public: 'has authorities and both kinds of logs, as trust public asks for',
            'github-private': 'has authorities and no log, as trust github-private asks for'
        };
        function rootsOf(instance, { place, bytes }) {
            const roots = parseTrustedRoots(bytes, place);
            const fitting = roots.filter(({ certificateAuthorities, tlogs, ctlogs })=>{
                const hasLogs = 'public' === instance ? tlogs.length > 0 && ctlogs.length > 0 : tlogs.length + ctlogs.length === 0;
                return certificateAuthorities.length > 0 && hasLogs;
            });
            return fitting.length > 0 ? fitting : (0, errors.TR)('SCHEMA_INVALID', `${place}: no root of it ${WORDS[instance]}`, place);
        }
        async function ownRoot(instance) {
            const { ROOT } = 'public' === instance ? await __webpack_require__.e("contract-attestation-roots-public").then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/roots/public.ts")) : await __webpack_require__.e("contract-attestation-roots-github-private").then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/roots/github-private.ts"));
            return readTrustedRoot(ROOT, `the trusted root of ${instance}`);
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
    "src/steps/attest/given.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            attestBundles: ()=>attestBundles,
            attestWithKey: ()=>attestWithKey
        });
        var policy = __webpack_require__("src/contract/attestation/policy.ts");
        var limits = __webpack_require__("src/contract/attestation/reading/limits.ts");
        var public_key = __webpack_require__("src/contract/attestation/reading/public-key.ts");
        var attestation_trust = __webpack_require__("src/contract/attestation/trust.ts");
        var asked = __webpack_require__("src/steps/verify/asked.ts");
        var verify = __webpack_require__("src/contract/attestation/verify.ts");
        var attested_rows = __webpack_require__("src/contract/decisions/attested-rows.ts");
        var contract_digest = __webpack_require__("src/contract/digest.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var merge = __webpack_require__("src/contract/release-index/merge.ts");
        var release_index_change = __webpack_require__("src/steps/release-index/change.ts");
        var message = __webpack_require__("src/steps/release-index/message.ts");
        var attestations = __webpack_require__("src/steps/verify/attestations.ts");
        async function requireAsNamed(store, files) {
            await store.prefetch?.(files.map(({ path })=>path));
            const missing = [];
            for (const file of files){
                const { path, content } = file;
                const stored = await store.read(path, limits.Cz.bundleBytes);
                if (stored) {
                    if ((0, contract_digest.sc)(stored.bytes) !== (0, contract_digest.sc)(content.bytes)) (0, errors.TR)('DIGEST_MISMATCH', `${path} does not have the sha256 that names it`, path, 'Remove it from the store.');
                } else missing.push(file);
            }
            return missing;
        }
        async function createMissing(store, files, message) {
            const create = await requireAsNamed(store, files);
            if (0 === create.length) return [];
            const { status } = await store.commit({
                create,
                message
            });
            if ('conflict' === status) await requireAsNamed(store, create);
            return create.map(({ path })=>path);
        }
        async function attestRows(request) {
            const { store, rows: meant } = request;
            const bundles = await readBundles(request);
            const { change, changed, index_sha256 } = await (0, release_index_change.VN)(request, async (index, conflict)=>{
                const added = (0, attested_rows.g)(index, (0, attested_rows.d)(index, meant), bundles, meant);
                const create = filesOf(added, bundles);
                if (void 0 !== conflict && conflict !== paths.Pm) await requireAsNamed(store, create);
                return {
                    index: (0, merge.Gn)(index, added),
                    create,
                    message: (0, message.M)('Attest', index.product, [
                        ...added.keys()
                    ]),
                    added
                };
            });
            const restored = changed ? [] : await createMissing(store, change.create, change.message);
            const rows = new Map(change.index.rows.map((row)=>[
                    row.artifact_file,
                    row
                ]));
            return {
                changed,
                bundles: bundles.map(({ sha256: digest, place, signer })=>({
                        sha256: digest,
                        file: place,
                        signer
                    })),
                rows: [
                    ...change.added
                ].map(([before, digests])=>({
                        row: rows.get(before.artifact_file) ?? before,
                        added: digests.filter((digest)=>!before.attestations?.includes(digest))
                    })),
                restored,
                index_sha256
            };
        }
        async function readBundles({ bundles, trust }) {
            const read = new Map();
            for (const { place, bytes } of bundles){
                const digest = (0, contract_digest.sc)(bytes);
                if (read.has(digest)) continue;
                const { signer, statement } = await (0, verify.Nu)(bytes, trust).catch((error)=>{
                    throw error instanceof errors.Vl ? atFile(error, place) : error;
                });
                read.set(digest, {
                    sha256: digest,
                    place,
                    bytes,
                    signer,
                    statement
                });
            }
            return [
                ...read.values()
            ];
        }
        function atFile({ code, message, cause }, place) {
            return new errors.Vl({
                code,
                message: `${place}: ${message}`,
                place
            }, [], {
                cause
            });
        }
        function filesOf(added, bundles) {
            const bytes = new Map(bundles.map((bundle)=>[
                    bundle.sha256,
                    bundle.bytes
                ]));
            return [
                ...added
            ].flatMap(([row, digests])=>digests.map((digest)=>({
                        path: (0, attestations.nQ)(row, digest),
                        content: {
                            bytes: bytes.get(digest) ?? new Uint8Array()
                        }
                    })));
        }
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var statement_types = __webpack_require__("src/contract/documents/statement-types.ts");
        var json_document = __webpack_require__("src/contract/json/document.ts");
        var dsse = __webpack_require__("src/contract/attestation/reading/dsse.ts");
        function signWithKey(subjects, predicate, privateKey, place) {
            const key = (0, public_key.Q)(privateKey, place);
            const statement = {
                _type: statement_types.z,
                subject: subjects.map(({ name, sha256 })=>({
                        name,
                        digest: {
                            sha256
                        }
                    })),
                predicateType: statement_types.T,
                predicate
            };
            const payload = Buffer.from(JSON.stringify(statement));
            const signature = (0, external_node_crypto_.sign)(null, (0, dsse.J)(dsse.M, payload), key.privateKey);
            const bundle = {
                mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
                verificationMaterial: {
                    publicKey: {
                        hint: key.sha256
                    }
                },
                dsseEnvelope: {
                    payload: payload.toString('base64'),
                    payloadType: dsse.M,
                    signatures: [
                        {
                            sig: signature.toString('base64')
                        }
                    ]
                }
            };
            const bytes = Buffer.from(JSON.stringify(bundle));
            (0, json_document.CM)(bytes, limits.kw, 'the bundle', 'Sign the rows of a release in several bundles.');
            return bytes;
        }
        var attestation_row = __webpack_require__("src/contract/attestation/row.ts");
        var release_index_read = __webpack_require__("src/steps/release-index/read.ts");
        var verify_row = __webpack_require__("src/steps/verify/row.ts");
        async function signRows({ source, rows: meant, key, progress }) {
            const read = await (0, release_index_read.aD)(source);
            if (!read) return (0, release_index_read.Mw)(source);
            const { product } = read.index;
            const bundles = [];
            for (const row of (0, attested_rows.d)(read.index, meant)){
                const { provenance } = await (0, verify_row.iC)(source, row, product, {
                    deep: false
                });
                const { artifact, manifest, provenance: file } = (0, attestation_row.NB)(product, row);
                const subjects = [
                    artifact,
                    manifest,
                    file
                ].map(({ path, sha256 })=>({
                        name: path,
                        sha256
                    }));
                bundles.push({
                    place: row.artifact_file,
                    bytes: signWithKey(subjects, provenance.predicate, key.bytes, key.place)
                });
                progress(`signed ${row.artifact_file}`);
            }
            return bundles;
        }
        async function attestBundles(request, given) {
            return attestRows({
                ...request,
                trust: await readTrust(given)
            });
        }
        async function attestWithKey(request, key) {
            const bundles = await signRows({
                ...request,
                source: request.store,
                key
            });
            const trust = (0, attestation_trust.L)('public', {
                keys: [
                    (0, public_key.Q)(key.bytes, key.place)
                ]
            });
            return attestRows({
                ...request,
                bundles,
                trust
            });
        }
        async function readTrust(given) {
            const root = await (0, asked.Q8)(given['trusted-root'], limits.OR.maxBytes);
            const key = await (0, asked.Q8)(given['public-key'], limits.Wo);
            return (0, attestation_trust.L)((0, policy.LW)(given.trust), {
                root,
                keys: key ? [
                    (0, public_key.e)(key.bytes, key.place)
                ] : []
            });
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
