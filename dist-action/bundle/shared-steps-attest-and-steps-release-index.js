export const id = "shared-steps-attest-and-steps-release-index";
export const ids = [
    "shared-steps-attest-and-steps-release-index",
    "contract-attestation-reading-public-key"
];
export const modules = {
    "src/contract/attestation/reading/public-key.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            MAX_PEM: ()=>MAX_PEM,
            Q: ()=>parsePrivateKey,
            e: ()=>parsePublicKey
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/digest.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/strict-json.ts");
        const MAX_PEM = 4096;
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
            const text = (0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_3__._)(pem, MAX_PEM, place).replaceAll('\r\n', '\n');
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
    "src/contract/attestation/reading/trusted-root.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            TRUSTED_ROOT_LIMITS: ()=>TRUSTED_ROOT_LIMITS,
            gv: ()=>readTrustedRoot,
            t1: ()=>parseTrustedRoot
        });
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/json/strict-json.ts");
        var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/attestation/reading/json-value.ts");
        const TRUSTED_ROOT_LIMITS = {
            maxBytes: 1048576
        };
        const MEDIA_TYPE = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1';
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
        function parseTrustedRoot(bytes, place) {
            return readTrustedRoot((0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_0__.R)(bytes, TRUSTED_ROOT_LIMITS, place).value, place);
        }
        function readTrustedRoot(value, place) {
            const root = new _json_value_js__WEBPACK_IMPORTED_MODULE_1__.e(value, 'SCHEMA_INVALID', place);
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
                mediaType: fields.mediaType.oneOf([
                    MEDIA_TYPE
                ]),
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
    }),
    "src/contract/attestation/signer-names.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Pu: ()=>parseMatching,
            SU: ()=>parseRepository,
            hM: ()=>parseWorkflow
        });
        var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/clip.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
        const FILE = /^\.github\/workflows\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}\.ya?ml$/;
        const FORMS = {
            ref: {
                is: /^refs\/(?:tags|heads)\/[^\s\p{Cc}~^:?*[\\]{1,200}$/u,
                words: 'a ref in full, such as refs/tags/v1.2.3'
            },
            digest: {
                is: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
                words: 'a full git revision of 40 or 64 lower-case hex digits'
            },
            id: {
                is: /^[1-9][0-9]{0,18}$/,
                words: 'a number'
            },
            event: {
                is: /^[a-z][a-z_]{0,63}$/,
                words: 'the name of an event, such as push'
            }
        };
        function parseMatching(form, given, place) {
            const { is, words } = FORMS[form];
            return is.test(given) ? given : (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place} must be ${words}: ${quoted(given)}`, place);
        }
        function parseRepository(given, place) {
            const isName = NAME.test(given) && !given.endsWith('.git');
            return isName ? given : (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place} must be OWNER/REPO: ${quoted(given)}`, place);
        }
        function parseWorkflow(given, place) {
            const at = given.indexOf('@');
            const name = -1 === at ? given : given.slice(0, at);
            const [owner = '', repo = '', ...folders] = name.split('/');
            const [repository, path] = [
                `${owner}/${repo}`,
                folders.join('/')
            ];
            if (!NAME.test(repository) || !FILE.test(path)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place} must be OWNER/REPO/.github/workflows/FILE[@REF]: ${quoted(given)}`, place);
            if (-1 === at) return {
                repository,
                path,
                ref: void 0
            };
            const ref = given.slice(at + 1);
            if (FORMS.digest.is.test(ref)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place} takes no revision; signer-digest pins one`, place);
            return {
                repository,
                path,
                ref: parseMatching('ref', ref, place)
            };
        }
        function quoted(given) {
            return JSON.stringify((0, _clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(given, 80));
        }
    }),
    "src/contract/attestation/signer-options.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L: ()=>parseInstance,
            parseSignerOptions: ()=>parseSignerOptions
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/attestation/policy.ts");
        var _reading_public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/attestation/reading/public-key.ts");
        var _signer_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/attestation/signer-names.ts");
        var _trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/attestation/trust.ts");
        const RELEASE_WORKFLOW = '.github/workflows/release-signed.yml';
        const OF_SOURCE = [
            'signer-workflow',
            'signer-digest',
            'source-repository-id',
            'source-ref'
        ];
        const OF_WORKFLOW = [
            'source-event',
            'allow-self-hosted',
            'trust',
            'trusted-root'
        ];
        function parseSignerOptions(options, suite) {
            const { 'source-repository': source, 'rebuilt-by': rebuilder, 'public-key': keyFile } = options;
            refuseLonely(options);
            const key = keyFile && (0, _reading_public_key_js__WEBPACK_IMPORTED_MODULE_1__.e)(keyFile.bytes, keyFile.place);
            const signer = void 0 !== source ? workflowPolicy(options, source, suite) : key && {
                kind: 'key',
                key
            };
            const rebuiltBy = void 0 === rebuilder ? void 0 : rebuildPolicy(options, rebuilder);
            if (!signer && !rebuiltBy) return;
            const trust = (0, _trust_js__WEBPACK_IMPORTED_MODULE_3__.L)(parseInstance(options.trust), {
                root: options['trusted-root'],
                keys: key ? [
                    key
                ] : []
            });
            return {
                ...signer ? {
                    signer
                } : {},
                ...rebuiltBy ? {
                    rebuiltBy
                } : {},
                trust
            };
        }
        function refuseLonely(options) {
            const isGiven = (name)=>void 0 !== options[name] && false !== options[name];
            const hasSource = isGiven('source-repository');
            const ofSource = OF_SOURCE.find(isGiven);
            if (!hasSource && void 0 !== ofSource) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${ofSource} needs source-repository, which says whose release it is`, ofSource);
            const ofWorkflow = OF_WORKFLOW.find(isGiven);
            if (!hasSource && !isGiven('rebuilt-by') && void 0 !== ofWorkflow) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${ofWorkflow} needs source-repository or rebuilt-by; alone it names no signer`, ofWorkflow);
            if (hasSource && isGiven('public-key')) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', 'public-key and source-repository name two signers; give one of them', 'public-key');
        }
        function workflowPolicy(options, source, suite) {
            const sourceRepository = (0, _signer_names_js__WEBPACK_IMPORTED_MODULE_2__.SU)(source, 'source-repository');
            const given = options['signer-workflow'];
            const { ref, ...workflow } = void 0 === given ? suiteWorkflow(suite) : (0, _signer_names_js__WEBPACK_IMPORTED_MODULE_2__.hM)(given, 'signer-workflow');
            const sourceRef = void 0 === options['source-ref'] ? {
                kind: 'tag-of-version'
            } : {
                kind: 'exact',
                ref: (0, _signer_names_js__WEBPACK_IMPORTED_MODULE_2__.Pu)('ref', options['source-ref'], 'source-ref')
            };
            const isLocal = workflow.repository === sourceRepository;
            const id = options['source-repository-id'];
            const digest = options['signer-digest'];
            return {
                kind: 'workflow',
                sourceRepository,
                ...void 0 === id ? {} : {
                    sourceRepositoryId: (0, _signer_names_js__WEBPACK_IMPORTED_MODULE_2__.Pu)('id', id, 'source-repository-id')
                },
                workflow,
                workflowRef: void 0 !== ref ? {
                    kind: 'exact',
                    ref
                } : isLocal ? sourceRef : {
                    kind: 'version-tag'
                },
                ...void 0 === digest ? {} : {
                    workflowDigest: (0, _signer_names_js__WEBPACK_IMPORTED_MODULE_2__.Pu)('digest', digest, 'signer-digest')
                },
                sourceRef,
                ...conditionsOf(options)
            };
        }
        function suiteWorkflow(suite) {
            if (void 0 === suite) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', 'signer-workflow is needed: which repository this suite is from cannot be told here', 'signer-workflow');
            return {
                repository: suite,
                path: RELEASE_WORKFLOW,
                ref: void 0
            };
        }
        function rebuildPolicy(options, rebuilder) {
            const { ref, ...workflow } = (0, _signer_names_js__WEBPACK_IMPORTED_MODULE_2__.hM)(rebuilder, 'rebuilt-by');
            if (void 0 === ref) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', 'rebuilt-by needs the ref of the workflow: OWNER/REPO/.github/workflows/FILE@REF', 'rebuilt-by');
            if (workflow.repository.toLowerCase() === options['source-repository']?.toLowerCase()) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', 'rebuilt-by has to be another repository than source-repository', 'rebuilt-by');
            return {
                kind: 'rebuild',
                workflow,
                workflowRef: {
                    kind: 'exact',
                    ref
                },
                ...conditionsOf(options)
            };
        }
        function conditionsOf(options) {
            const events = options['source-event']?.map((event)=>(0, _signer_names_js__WEBPACK_IMPORTED_MODULE_2__.Pu)('event', event, 'source-event'));
            return {
                events: void 0 === events || 0 === events.length ? _policy_js__WEBPACK_IMPORTED_MODULE_4__.g$ : events,
                allowSelfHosted: true === options['allow-self-hosted']
            };
        }
        function parseInstance(given) {
            if (void 0 === given) return 'public';
            const instance = _policy_js__WEBPACK_IMPORTED_MODULE_4__.WF.find((name)=>name === given);
            return instance ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `trust must be ${_policy_js__WEBPACK_IMPORTED_MODULE_4__.WF.join(' or ')}`, 'trust');
        }
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
    "src/contract/attestation/trust.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L: ()=>makeTrust
        });
        var trusted_root = __webpack_require__("src/contract/attestation/reading/trusted-root.ts");
        var clip = __webpack_require__("src/contract/clip.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
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
        async function makeVerifier(root, instance, rootPlace) {
            const { toSignedEntity, toTrustMaterial, Verifier } = await Promise.all([
                __webpack_require__.e("sigstore-core-and-sigstore-protobuf-specs-and-sigstore-verify"),
                __webpack_require__.e("contract-attestation-library")
            ]).then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/library.ts"));
            const made = orRefuse('SCHEMA_INVALID', rootPlace, ()=>new Verifier(toTrustMaterial(root), THRESHOLDS[instance]));
            return (bundle, place)=>orRefuse('ATTESTATION_INVALID', place, ()=>{
                    const entity = toSignedEntity(bundle);
                    const { identity } = made.verify(entity);
                    const extensions = (identity?.oids ?? []).map(({ oid, value })=>({
                            oid: oid?.id ?? [],
                            value
                        }));
                    return {
                        extensions,
                        signedAt: earliestOf(entity)
                    };
                });
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
            const given = root && (0, trusted_root.t1)(root.bytes, root.place);
            let made;
            const make = async ()=>makeVerifier(given ?? await ownRoot(instance), instance, root?.place ?? 'the trusted root');
            return {
                instance,
                verifier: ()=>{
                    made ??= make();
                    return made;
                },
                keys
            };
        }
        async function ownRoot(instance) {
            const { ROOT } = 'public' === instance ? await __webpack_require__.e("contract-attestation-roots-public").then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/roots/public.ts")) : await __webpack_require__.e("contract-attestation-roots-github-private").then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/roots/github-private.ts"));
            return (0, trusted_root.gv)(ROOT, `the trusted root of ${instance}`);
        }
    }),
    "src/contract/decisions/attested-rows.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            d: ()=>meantRows,
            g: ()=>attestedRows
        });
        var _attestation_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/attestation/row.ts");
        var _attestation_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/attestation/verify.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _release_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/decisions/release-rows.ts");
        var _resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/decisions/resolve.ts");
        function meantRows(index, meant) {
            switch(meant.kind){
                case 'all':
                    return index.rows;
                case 'tuple':
                    return [
                        (0, _resolve_js__WEBPACK_IMPORTED_MODULE_3__.NU)(index, meant.query, {
                            allowYanked: true
                        })
                    ];
                case 'release':
                    return (0, _release_rows_js__WEBPACK_IMPORTED_MODULE_2__.P)(index.rows, meant.query, []);
                case 'published':
                    {
                        const rows = new Map(index.rows.map((row)=>[
                                row.artifact_file,
                                row
                            ]));
                        return meant.rows.map((files)=>requireSame(files, rows.get(files.artifact_file)));
                    }
            }
        }
        function requireSame(files, row) {
            const path = files.artifact_file;
            if (!row) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TUPLE_NOT_FOUND', `the index has no row of ${path}`, path, 'Publish it first.');
            for (const name of Object.keys(files))if (files[name] !== row[name]) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('DIGEST_MISMATCH', `${path}: the index has ${name} ${row[name]}, published was ${files[name]}`, path);
            return row;
        }
        function attestedRows({ product }, rows, statements, { kind }) {
            const attested = new Map();
            for (const { sha256, place, statement } of statements){
                const named = new Set(statement.subjects.map(({ name })=>name));
                const about = rows.filter((row)=>named.has(row.artifact_file) && (0, _attestation_verify_js__WEBPACK_IMPORTED_MODULE_0__.KH)(statement, (0, _attestation_row_js__WEBPACK_IMPORTED_MODULE_4__.N)(product, row)));
                if (0 === about.length) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('ATTESTATION_INVALID', `${place} is about no row that is meant: it names ${firstOf([
                    ...named
                ])}`, place, 'Its subjects have to be artifact and manifest of a row, by the paths and digests that the index has.');
                for (const row of about)attested.set(row, [
                    ...attested.get(row) ?? [],
                    sha256
                ]);
            }
            const without = 'published' === kind ? rows.filter((row)=>!attested.has(row)) : [];
            if (without.length > 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('ATTESTATION_INVALID', `no bundle is about ${firstOf(without.map((row)=>row.artifact_file))}`, without[0]?.artifact_file);
            return attested;
        }
        const MAX_NAMED = 4;
        function firstOf(all) {
            const more = all.length > MAX_NAMED ? ` and ${all.length - MAX_NAMED} more` : '';
            return `${all.slice(0, MAX_NAMED).join(', ')}${more}`;
        }
    }),
    "src/contract/decisions/release-rows.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>releaseRows
        });
        var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/decisions/resolve.ts");
        function releaseRows(all, query, targets) {
            const release = (0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.lj)(all, query);
            if (new Set(release.map((row)=>`${row.toolchain} ${row.git_rev}`)).size > 1) throw (0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.v2)('TUPLE_AMBIGUOUS', "more than one release matches", release, void 0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.xT);
            const [first, ...more] = release.filter((row)=>0 === targets.length || targets.includes(row.target));
            if (!first) throw (0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.v2)('TUPLE_NOT_FOUND', `no row matches ${Object.values(query).join(' ')}`, (0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.pA)(all, query), void 0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.xT);
            const rows = [
                first,
                ...more
            ];
            const absent = targets.find((target)=>!rows.some((row)=>row.target === target));
            if (absent) throw (0, _resolve_js__WEBPACK_IMPORTED_MODULE_0__.v2)('TUPLE_NOT_FOUND', `the release has no row for ${absent}`, rows);
            return rows;
        }
    }),
    "src/contract/decisions/resolve.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            NU: ()=>resolveRow,
            lj: ()=>matchRows,
            mA: ()=>parseQuery,
            ns: ()=>CandidatesError,
            pA: ()=>nearest,
            to: ()=>queryFilter,
            v2: ()=>candidatesError,
            xT: ()=>RELEASE_PARTS
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        const RELEASE_PARTS = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>'target' !== part);
        const QUERY_RULES = {
            ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.x,
            toolchain: {
                is: (text)=>/^[0-9][a-z0-9._+-]{0,63}$/.test(text),
                words: 'a version of rustc such as 1.84.0, or its beginning, and no channel such as stable',
                meant: _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__.aI
            },
            git_rev: {
                is: (text)=>/^[0-9a-f]{7,64}$/.test(text),
                words: 'a git revision of 7 to 64 lower-case hex digits: no tag, no branch',
                meant: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.x.git_rev.meant
            }
        };
        function parseQuery(input, parts) {
            const missing = parts.filter((part)=>!input[part]);
            if (missing.length > 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_INCOMPLETE', `missing: ${missing.join(', ')}`, missing[0]);
            const query = input;
            const wrong = parts.filter((part)=>!QUERY_RULES[part].is(query[part]));
            const describe = (part)=>`${part} ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__.TL)(query[part])} ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__.Y3)(QUERY_RULES[part], query[part])}`;
            if (wrong.length > 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_TUPLE', wrong.map(describe).join('; '), wrong[0]);
            return query;
        }
        function queryFilter(query) {
            return (group)=>group.version === query.version && group.target === query.target && group.profile === query.profile;
        }
        function matchRows(rows, query) {
            return preferExact(rows.filter((row)=>isMatch(row, query)), query);
        }
        function resolveRow(index, query, options) {
            const rows = index.rows.filter((row)=>isMatch(row, query));
            const pruned = index.pruned.filter((tombstone)=>isMatch(tombstone, query));
            const matching = preferExact([
                ...rows,
                ...pruned
            ], query);
            const preferred = new Set(matching);
            const found = rows.filter((row)=>preferred.has(row));
            const [row] = found;
            if (!row) return refuseUnknown(index, query, matching[0]);
            if (found.length > 1) throw candidatesError('TUPLE_AMBIGUOUS', `${found.length} rows match`, found);
            if (row.yanked && !options.allowYanked) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('YANKED', `${row.artifact_file} was yanked: ${row.yanked.join('; ')}`, row.artifact_file);
            return row;
        }
        function isMatch(tuple, query) {
            return tuple.version === query.version && tuple.profile === query.profile && tuple.dist_revision === query.dist_revision && (void 0 === query.target || tuple.target === query.target) && tuple.toolchain.startsWith(query.toolchain) && tuple.git_rev.startsWith(query.git_rev);
        }
        function preferExact(matching, query) {
            let preferred = matching;
            for (const part of [
                'toolchain',
                'git_rev'
            ])if (preferred.some((tuple)=>tuple[part] === query[part])) preferred = preferred.filter((tuple)=>tuple[part] === query[part]);
            return preferred;
        }
        function refuseUnknown(index, query, tombstone) {
            if (tombstone) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PRUNED', `${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.wN)(tombstone)} was removed by retention`);
            throw candidatesError('TUPLE_NOT_FOUND', `no row matches ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.wN)(query)}`, nearest(index.rows, query), query.target);
        }
        function nearest(rows, query) {
            const score = (row)=>_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.reduce((sum, part)=>{
                    const asked = query[part];
                    return sum + (asked && row[part].startsWith(asked) ? 'target' === part ? 3 : 2 : 0);
                }, 0);
            return rows.map((row, at)=>({
                    row,
                    at,
                    score: score(row)
                })).sort((a, b)=>b.score - a.score || b.at - a.at).slice(0, 5).map(({ row })=>row);
        }
        class CandidatesError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl {
            candidates;
            otherTargets;
            constructor(fault, candidates, otherTargets){
                super(fault);
                this.candidates = candidates;
                this.otherTargets = otherTargets;
            }
            inWorkflow(given) {
                const [first] = this.candidates;
                if (!first) return this;
                const parts = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>'target' !== part || given.target);
                const list = this.candidates.map((row)=>`  ${_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.map((part)=>`${inputOf(part)}: ${row[part]}`).join(', ')}`);
                const block = (0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__._W)(first, parts, given.source).split('\n');
                const hint = [
                    ...said(this.otherTargets),
                    'Candidates:',
                    ...list,
                    'For the first:',
                    ...block.map((line)=>`  ${line}`)
                ];
                return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                    code: this.code,
                    message: this.message,
                    hint: hint.join('\n')
                }, [], {
                    cause: this
                });
            }
        }
        function inputOf(part) {
            return part.replaceAll('_', '-');
        }
        function said(line) {
            return void 0 === line ? [] : [
                line
            ];
        }
        function candidatesError(code, message, rows, target, parts = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS) {
            const candidates = rows.slice(0, 5);
            const [first] = candidates;
            if (!first) return new CandidatesError({
                code,
                message,
                hint: 'The index has no release like it.'
            }, [], void 0);
            const targets = [
                ...new Set(rows.map((row)=>row.target))
            ];
            const isFor = void 0 === target || targets.includes(target);
            const other = isFor ? void 0 : `None of them is for ${target}, only for ${targets.join(', ')}.`;
            const list = candidates.map((row)=>`  ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.wN)(row)}`);
            const hint = [
                ...said(other),
                'Candidates:',
                ...list
            ].join('\n');
            const next = {
                purpose: 'For the first',
                options: (0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.de)(first, parts)
            };
            return new CandidatesError({
                code,
                message,
                hint,
                next
            }, candidates, other);
        }
    }),
    "src/contract/documents/published-rows.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DI: ()=>parsePublishedRows,
            MB: ()=>PUBLISHED_ROWS_LIMITS,
            Nj: ()=>formatSubjects
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/mini/schemas.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/json/strict-json.ts");
        const PUBLISHED_ROWS_LIMITS = {
            maxBytes: 1048576
        };
        const MAX_ROWS = 1024;
        const rowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            artifact_file: _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.eJ,
            artifact_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            manifest_file: _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.eJ,
            manifest_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            provenance_file: _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.eJ,
            provenance_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg
        });
        function parsePublishedRows(bytes, place) {
            const json = (0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_5__.R)(bytes, PUBLISHED_ROWS_LIMITS, place);
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_3__._U)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(rowSchema, {
                max: MAX_ROWS
            }), json.value, place, json);
        }
        const MAX_SUBJECTS = 1024;
        function formatSubjects(rows, place) {
            const lines = rows.flatMap((row)=>[
                    `${row.artifact_sha256}  ${row.artifact_file}\n`,
                    `${row.manifest_sha256}  ${row.manifest_file}\n`,
                    `${row.provenance_sha256}  ${row.provenance_file}\n`
                ]);
            if (lines.length > MAX_SUBJECTS) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${rows.length} rows are ${lines.length} files; one attestation has ${MAX_SUBJECTS} at most`, place);
            return lines.join('');
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
    "src/contract/identity/tuple-text.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Kz: ()=>formatWith,
            _W: ()=>formatTupleWith,
            de: ()=>tupleOptions,
            wN: ()=>formatTupleArguments
        });
        var _tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        function tupleOptions(tuple, parts) {
            return Object.fromEntries(parts.map((part)=>[
                    part.replaceAll('_', '-'),
                    tuple[part]
                ]));
        }
        function formatTupleArguments(tuple) {
            return _tuple_js__WEBPACK_IMPORTED_MODULE_0__.GS.map((name)=>`--${name.replaceAll('_', '-')} ${tuple[name]}`).join(' ');
        }
        function formatTupleWith(tuple, parts = _tuple_js__WEBPACK_IMPORTED_MODULE_0__.GS, source) {
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
    "src/host/backoff.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            b6: ()=>AFTER_GIT_FAILURE,
            kd: ()=>afterRace,
            l0: ()=>pauseAfter,
            v7: ()=>pause
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:timers/promises");
        const AFTER_RACE = {
            firstMs: 40,
            mostMs: 2_000
        };
        function afterRace(tookMs) {
            const { firstMs, mostMs } = AFTER_RACE;
            return {
                firstMs: Math.max(firstMs, tookMs),
                mostMs: Math.max(mostMs, 8 * tookMs),
                chance: 1
            };
        }
        const AFTER_GIT_FAILURE = {
            firstMs: 400,
            mostMs: 2_000
        };
        function pauseAfter(failures, { firstMs, mostMs, chance = 0.5 }, draw = Math.random()) {
            return Math.min(firstMs * 2 ** (failures - 1), mostMs) * (1 - chance + chance * draw);
        }
        async function pause(failures, backoff, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
            await wait(pauseAfter(failures, backoff));
        }
    }),
    "src/steps/attest/attest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            r: ()=>attestRows
        });
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
                const stored = await store.read(path, verify.Cz.bundleBytes);
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
    }),
    "src/steps/release-index/change.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            VN: ()=>changeIndex,
            y1: ()=>swapIndex
        });
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/paths.ts");
        var _contract_release_index_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/release-index/part.ts");
        var _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/backoff.ts");
        var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/steps/release-index/read.ts");
        const MAX_ATTEMPTS = 60;
        async function swapIndex({ store, progress, wait = (failures, tookMs)=>(0, _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__.v7)(failures, (0, _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__.kd)(tookMs)) }, attempt) {
            let conflict;
            for(let attempts = 1; attempts <= MAX_ATTEMPTS; attempts++){
                const begun = performance.now();
                const { result, write } = await attempt(conflict);
                if (!write) return result;
                const { expected, bytes, create = [], message } = write;
                const outcome = await store.commit({
                    create,
                    swap: {
                        path: _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm,
                        expected,
                        bytes
                    },
                    message
                });
                if ('committed' === outcome.status) return result;
                conflict = outcome.path;
                progress('the store changed meanwhile; reading it again');
                if (attempts < MAX_ATTEMPTS) await wait(attempts, performance.now() - begun);
            }
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('PUBLISH_CONTENTION', `the index of ${store.name} changed ${MAX_ATTEMPTS} times`, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm);
        }
        async function changeIndex(access, change) {
            const { store } = access;
            return swapIndex(access, async (conflict)=>{
                const read = await (0, _read_js__WEBPACK_IMPORTED_MODULE_5__.aD)(store);
                if (!read) return (0, _read_js__WEBPACK_IMPORTED_MODULE_5__.Mw)(store);
                const given = await change(read.index, conflict);
                const bytes = (0, _contract_release_index_part_js__WEBPACK_IMPORTED_MODULE_3__.RB)({
                    index: given.index,
                    others: [],
                    bytes: new Uint8Array(0)
                }, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm);
                const changed = !bytes.equals(read.stored.bytes);
                return {
                    result: {
                        change: given,
                        index_sha256: (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes),
                        changed
                    },
                    write: changed ? {
                        expected: read.stored.version,
                        bytes,
                        create: given.create,
                        message: given.message
                    } : void 0
                };
            });
        }
    }),
    "src/steps/release-index/message.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            M: ()=>changeMessage
        });
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        const MOST_RELEASES = 4;
        const MOST_ROWS = 200;
        function changeMessage(verb, product, tuples) {
            const releases = [
                ...new Set(tuples.map(({ version, dist_revision })=>`${version} ${dist_revision}`))
            ];
            const rows = tuples.map(({ version, dist_revision, target, profile, toolchain, git_rev })=>`${version} ${dist_revision} ${target} ${profile}, rustc ${toolchain}, of ${(0, _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.PO)(git_rev)}`);
            const subject = `${verb} ${product} ${first(releases, MOST_RELEASES).join(', ')}`.trimEnd();
            return 0 === rows.length ? subject : `${subject}\n\n${first(rows, MOST_ROWS).join('\n')}`;
        }
        function first(all, most) {
            return all.length <= most ? all : [
                ...all.slice(0, most),
                `and ${all.length - most} more`
            ];
        }
    })
};
