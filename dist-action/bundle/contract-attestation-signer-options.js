export const id = "contract-attestation-signer-options";
export const ids = [
    "contract-attestation-signer-options"
];
export const modules = {
    "src/contract/attestation/policy.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            LW: ()=>parseInstance,
            U0: ()=>GITHUB,
            g$: ()=>TRUSTED_EVENTS,
            mG: ()=>ruleWords,
            ni: ()=>followsRule,
            oX: ()=>GITHUB_ISSUER
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const TRUST_INSTANCES = [
            'public',
            'github-private'
        ];
        function parseInstance(given) {
            if (void 0 === given) return 'public';
            const instance = TRUST_INSTANCES.find((name)=>name === given);
            return instance ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `trust must be ${TRUST_INSTANCES.join(' or ')}`, 'trust');
        }
        const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
        const GITHUB = 'https://github.com/';
        const TRUSTED_EVENTS = [
            'push',
            'workflow_dispatch',
            'release'
        ];
        function followsRule(ref, rule, row) {
            if ('version-tag' === rule.kind) return WHOLE_VERSION_TAG.test(ref);
            return refsOf(rule, row).includes(ref);
        }
        function ruleWords(rule, row) {
            return 'version-tag' === rule.kind ? 'a whole version tag refs/tags/vX.Y.Z' : refsOf(rule, row).join(' or ');
        }
        const WHOLE_VERSION_TAG = /^refs\/tags\/v(?:0|[1-9][0-9]{0,8})(?:\.(?:0|[1-9][0-9]{0,8})){2}$/;
        function refsOf(rule, { product, version }) {
            if ('exact' === rule.kind) return [
                rule.ref
            ];
            return [
                `v${version}`,
                `${product}-v${version}`,
                `${product}/v${version}`
            ].map((tag)=>`refs/tags/${tag}`);
        }
    }),
    "src/contract/attestation/reading/json-value.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>JsonValue
        });
        var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/clip.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _a;
        const MAX_TEXT = 2000;
        const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
        const DECIMAL = /^(?:0|[1-9][0-9]{0,18})$/;
        const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
        class JsonValue {
            value;
            code;
            place;
            path;
            constructor(value, code, place, path = ''){
                this.value = value;
                this.code = code;
                this.place = place;
                this.path = path;
            }
            refuse(what) {
                const at = '' === this.path ? this.place : `${this.place}#${this.path}`;
                return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(this.code, `${at}: ${what}`, at);
            }
            object(required, optional = []) {
                const { value } = this;
                if ('object' != typeof value || null === value || Array.isArray(value)) return this.refuse('must be an object');
                const missing = required.find((name)=>!Object.hasOwn(value, name));
                if (void 0 !== missing) return this.refuse(`${missing} is required`);
                const names = [
                    ...required,
                    ...optional
                ];
                const unknown = Object.keys(value).find((name)=>!names.includes(name));
                if (void 0 !== unknown) return this.refuse(`unknown field ${JSON.stringify((0, _clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(unknown, 80))}`);
                const fields = Object.entries(value).map(([name, field])=>[
                        name,
                        this.#below(name, field)
                    ]);
                return Object.fromEntries(fields);
            }
            list(max) {
                const { value } = this;
                if (!Array.isArray(value)) return this.refuse('must be a list');
                if (value.length > max) return this.refuse(`must have at most ${max} items`);
                return value.map((item, at)=>this.#below(String(at), item));
            }
            text(max = MAX_TEXT) {
                const { value } = this;
                if ('string' != typeof value || '' === value) return this.refuse('must be a text');
                if (value.length > max) return this.refuse(`must have at most ${max} characters`);
                return value;
            }
            textOrNone() {
                return '' === this.value ? '' : this.text();
            }
            hexOf(name, digits, maxNames) {
                const { value } = this;
                if ('object' != typeof value || null === value || Array.isArray(value)) return this.refuse('must be an object');
                const names = Object.keys(value);
                if (names.length > maxNames) return this.refuse(`must have at most ${maxNames} members`);
                for (const other of names)this.#below(other, value[other]).text();
                const text = Object.hasOwn(value, name) ? value[name] : void 0;
                const isHex = 'string' == typeof text && text.length === digits && /^[0-9a-f]+$/.test(text);
                return isHex ? text : this.refuse(`${name} must be ${digits} lower-case hex digits`);
            }
            oneOf(texts) {
                const { value } = this;
                const found = texts.find((text)=>text === value);
                return found ?? this.refuse(`must be ${texts.join(' or ')}`);
            }
            base64() {
                const { value } = this;
                if ('string' != typeof value || '' === value || !BASE64.test(value)) return this.refuse('must be base64');
                const bytes = Buffer.from(value, 'base64');
                return bytes.toString('base64') === value ? bytes : this.refuse('must be base64 in its canonical form');
            }
            decimal() {
                const text = this.text(19);
                return DECIMAL.test(text) ? text : this.refuse('must be a number in digits, as text');
            }
            time() {
                const text = this.text(40);
                const time = new Date(TIME.test(text) ? text : '');
                return Number.isNaN(time.getTime()) ? this.refuse('must be a time such as 2026-01-31T12:00:00Z') : time;
            }
            #below(name, value) {
                return new _a(value, this.code, this.place, `${this.path}/${name}`);
            }
        }
        _a = JsonValue;
    }),
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
            f: ()=>requireAnother,
            parseSignerOptions: ()=>parseSignerOptions
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/attestation/policy.ts");
        var _reading_public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/attestation/reading/public-key.ts");
        var _signer_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/attestation/signer-names.ts");
        var _trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/attestation/trust.ts");
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
            const key = keyFile && (0, _reading_public_key_js__WEBPACK_IMPORTED_MODULE_2__.e)(keyFile.bytes, keyFile.place);
            const signer = void 0 !== source ? workflowPolicy(options, source, suite) : key && {
                kind: 'key',
                key
            };
            const rebuiltBy = void 0 === rebuilder ? void 0 : rebuildPolicy(options, rebuilder);
            requireAnother(signer, rebuiltBy);
            if (!signer && !rebuiltBy) return;
            const trust = (0, _trust_js__WEBPACK_IMPORTED_MODULE_4__.L)((0, _policy_js__WEBPACK_IMPORTED_MODULE_1__.LW)(options.trust), {
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
            const sourceRepository = (0, _signer_names_js__WEBPACK_IMPORTED_MODULE_3__.SU)(source, 'source-repository');
            const given = options['signer-workflow'];
            const { ref, ...workflow } = void 0 === given ? suiteWorkflow(suite) : (0, _signer_names_js__WEBPACK_IMPORTED_MODULE_3__.hM)(given, 'signer-workflow');
            const sourceRef = void 0 === options['source-ref'] ? {
                kind: 'tag-of-version'
            } : {
                kind: 'exact',
                ref: (0, _signer_names_js__WEBPACK_IMPORTED_MODULE_3__.Pu)('ref', options['source-ref'], 'source-ref')
            };
            const isLocal = workflow.repository === sourceRepository;
            const id = options['source-repository-id'];
            const digest = options['signer-digest'];
            return {
                kind: 'workflow',
                sourceRepository,
                ...void 0 === id ? {} : {
                    sourceRepositoryId: (0, _signer_names_js__WEBPACK_IMPORTED_MODULE_3__.Pu)('id', id, 'source-repository-id')
                },
                workflow,
                workflowRef: void 0 !== ref ? {
                    kind: 'exact',
                    ref
                } : isLocal ? sourceRef : {
                    kind: 'version-tag'
                },
                ...void 0 === digest ? {} : {
                    workflowDigest: (0, _signer_names_js__WEBPACK_IMPORTED_MODULE_3__.Pu)('digest', digest, 'signer-digest')
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
            const { ref, ...workflow } = (0, _signer_names_js__WEBPACK_IMPORTED_MODULE_3__.hM)(rebuilder, 'rebuilt-by');
            if (void 0 === ref) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', 'rebuilt-by needs the ref of the workflow: OWNER/REPO/.github/workflows/FILE@REF', 'rebuilt-by');
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
        function requireAnother(signer, rebuiltBy) {
            const source = signer?.kind === 'workflow' ? signer.sourceRepository : void 0;
            if (rebuiltBy && rebuiltBy.workflow.repository.toLowerCase() === source?.toLowerCase()) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `rebuilt-by has to be another repository than ${source}, whose release it is`, 'rebuilt-by');
        }
        function conditionsOf(options) {
            const events = options['source-event']?.map((event)=>(0, _signer_names_js__WEBPACK_IMPORTED_MODULE_3__.Pu)('event', event, 'source-event'));
            return {
                events: void 0 === events || 0 === events.length ? _policy_js__WEBPACK_IMPORTED_MODULE_1__.g$ : events,
                allowSelfHosted: true === options['allow-self-hosted']
            };
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
    })
};
