export const id = "shared-steps-verify";
export const ids = [
    "shared-steps-verify"
];
export const modules = {
    "src/contract/attestation/policy.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U0: ()=>GITHUB,
            WF: ()=>TRUST_INSTANCES,
            mG: ()=>ruleWords,
            ni: ()=>followsRule,
            oX: ()=>GITHUB_ISSUER
        });
        const TRUST_INSTANCES = [
            'public',
            'github-private'
        ];
        const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
        const GITHUB = 'https://github.com/';
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
    "src/contract/attestation/reading/bundle.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            QN: ()=>parseBundle,
            SM: ()=>withCode,
            kw: ()=>BUNDLE_LIMITS
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/json/strict-json.ts");
        var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/attestation/reading/json-value.ts");
        const BUNDLE_LIMITS = {
            maxBytes: 1048576
        };
        const VERSIONS = {
            'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
            'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
            'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
            'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3'
        };
        const MAX_CERTIFICATES = 10;
        const MAX_ENTRIES = 10;
        const MAX_HASHES = 64;
        const MAX_TIMESTAMPS = 10;
        const MAX_CHECKPOINT = 16384;
        function parseBundle(bytes, place) {
            const { mediaType, version, material, fields } = readBundle(bytes, place, [
                'dsseEnvelope'
            ]);
            const { payload, payloadType, signatures } = fields.dsseEnvelope.object([
                'payload',
                'payloadType',
                'signatures'
            ]);
            const signed = signatures.list(2);
            const [only] = signed;
            if (void 0 === only || 1 !== signed.length) return signatures.refuse('must have one signature');
            const { sig, keyid } = only.object([
                'sig'
            ], [
                'keyid'
            ]);
            const envelope = {
                payload: payload.base64(),
                payloadType: payloadType.text(),
                signatures: [
                    {
                        sig: sig.base64(),
                        keyid: keyid?.textOrNone() ?? ''
                    }
                ]
            };
            const verificationMaterial = readMaterial(material, version);
            return {
                sigstore: {
                    mediaType,
                    verificationMaterial,
                    content: {
                        $case: 'dsseEnvelope',
                        dsseEnvelope: envelope
                    }
                },
                payloadType: envelope.payloadType,
                payload: envelope.payload,
                signature: sig.base64(),
                signedBy: 'publicKey' === verificationMaterial.content.$case ? 'key' : 'certificate'
            };
        }
        function readBundle(bytes, place, content) {
            const json = withCode('ATTESTATION_INVALID', place, ()=>(0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_1__.R)(bytes, BUNDLE_LIMITS, place));
            const bundle = new _json_value_js__WEBPACK_IMPORTED_MODULE_2__.e(json.value, 'ATTESTATION_INVALID', place);
            const fields = bundle.object([
                'mediaType',
                'verificationMaterial',
                ...content
            ]);
            const mediaType = fields.mediaType.oneOf(Object.keys(VERSIONS));
            return {
                mediaType,
                version: VERSIONS[mediaType],
                material: fields.verificationMaterial,
                fields
            };
        }
        function withCode(code, place, read) {
            try {
                return read();
            } catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl)) throw error;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                    code,
                    message: error.message,
                    place: error.place ?? place
                }, [], {
                    cause: error
                });
            }
        }
        function readMaterial(material, version) {
            const { tlogEntries, timestampVerificationData, ...keys } = material.object([], [
                'certificate',
                'x509CertificateChain',
                'publicKey',
                'tlogEntries',
                'timestampVerificationData'
            ]);
            if (1 !== Object.keys(keys).length) return material.refuse('must have one certificate, chain or public key');
            const times = timestampVerificationData?.object([], [
                'rfc3161Timestamps'
            ]).rfc3161Timestamps;
            return {
                content: readKey(keys, version),
                tlogEntries: (tlogEntries?.list(MAX_ENTRIES) ?? []).map((entry)=>readEntry(entry, version)),
                timestampVerificationData: {
                    rfc3161Timestamps: (times?.list(MAX_TIMESTAMPS) ?? []).map((time)=>({
                            signedTimestamp: time.object([
                                'signedTimestamp'
                            ]).signedTimestamp.base64()
                        }))
                }
            };
        }
        function readKey(keys, version) {
            const { certificate, x509CertificateChain: chain, publicKey } = keys;
            if (certificate) {
                if ('0.3' !== version) return certificate.refuse(`a bundle ${version} has a chain of certificates`);
                return {
                    $case: 'certificate',
                    certificate: readCertificate(certificate)
                };
            }
            if (chain) {
                if ('0.3' === version) return chain.refuse('a bundle 0.3 has one certificate');
                const list = chain.object([
                    'certificates'
                ]).certificates;
                const certificates = list.list(MAX_CERTIFICATES).map(readCertificate);
                if (0 === certificates.length) return list.refuse('must have a certificate');
                return {
                    $case: 'x509CertificateChain',
                    x509CertificateChain: {
                        certificates
                    }
                };
            }
            const hint = publicKey?.object([], [
                'hint'
            ]).hint?.textOrNone();
            return {
                $case: 'publicKey',
                publicKey: {
                    hint: hint ?? ''
                }
            };
        }
        function readCertificate(certificate) {
            return {
                rawBytes: certificate.object([
                    'rawBytes'
                ]).rawBytes.base64()
            };
        }
        function readEntry(entry, version) {
            const fields = entry.object([
                'logIndex',
                'logId',
                'kindVersion',
                'canonicalizedBody',
                '0.1' === version ? 'inclusionPromise' : 'inclusionProof'
            ], [
                'integratedTime',
                'inclusionPromise',
                'inclusionProof'
            ]);
            const { kind, version: kindVersion } = fields.kindVersion.object([
                'kind',
                'version'
            ]);
            const promise = fields.inclusionPromise?.object([
                'signedEntryTimestamp'
            ]).signedEntryTimestamp.base64();
            return {
                logIndex: fields.logIndex.decimal(),
                logId: {
                    keyId: fields.logId.object([
                        'keyId'
                    ]).keyId.base64()
                },
                kindVersion: {
                    kind: kind.text(),
                    version: kindVersion.text()
                },
                integratedTime: fields.integratedTime?.decimal() ?? '0',
                inclusionPromise: promise && {
                    signedEntryTimestamp: promise
                },
                inclusionProof: fields.inclusionProof && readProof(fields.inclusionProof),
                canonicalizedBody: fields.canonicalizedBody.base64()
            };
        }
        function readProof(proof) {
            const fields = proof.object([
                'treeSize',
                'checkpoint'
            ], [
                'logIndex',
                'hashes',
                'rootHash'
            ]);
            return {
                logIndex: fields.logIndex?.decimal() ?? '0',
                rootHash: fields.rootHash?.base64() ?? Buffer.alloc(0),
                treeSize: fields.treeSize.decimal(),
                hashes: (fields.hashes?.list(MAX_HASHES) ?? []).map((hash)=>hash.base64()),
                checkpoint: {
                    envelope: fields.checkpoint.object([
                        'envelope'
                    ]).envelope.text(MAX_CHECKPOINT)
                }
            };
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
    "src/contract/attestation/reading/statement.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            By: ()=>parseStatement1,
            Mb: ()=>STATEMENT_PAYLOAD_TYPE
        });
        var _documents_statement_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/documents/statement-types.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/json/strict-json.ts");
        var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/attestation/reading/bundle.ts");
        var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/attestation/reading/json-value.ts");
        const STATEMENT_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
        const MAX_SUBJECTS = 1024;
        const MAX_DIGESTS = 8;
        function parseStatement1(bytes, place) {
            const json = (0, _bundle_js__WEBPACK_IMPORTED_MODULE_1__.SM)('ATTESTATION_INVALID', place, ()=>(0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_0__.R)(bytes, _bundle_js__WEBPACK_IMPORTED_MODULE_1__.kw, place));
            const statement = new _json_value_js__WEBPACK_IMPORTED_MODULE_2__.e(json.value, 'ATTESTATION_INVALID', place);
            const fields = statement.object([
                '_type',
                'subject',
                'predicateType',
                'predicate'
            ]);
            fields._type.oneOf([
                _documents_statement_types_js__WEBPACK_IMPORTED_MODULE_3__.z
            ]);
            const subjects = fields.subject.list(MAX_SUBJECTS).map(readSubject);
            if (0 === subjects.length) return fields.subject.refuse('must have a subject');
            refuseTwoDigests(subjects, fields.subject);
            return {
                subjects,
                predicateType: fields.predicateType.oneOf([
                    _documents_statement_types_js__WEBPACK_IMPORTED_MODULE_3__.T
                ]),
                predicate: json.value.predicate
            };
        }
        function readSubject(subject) {
            const { name, digest } = subject.object([
                'name',
                'digest'
            ]);
            return {
                name: name.text(),
                sha256: digest.hexOf('sha256', 64, MAX_DIGESTS)
            };
        }
        function refuseTwoDigests(subjects, at) {
            const digests = new Map();
            for (const { name, sha256 } of subjects){
                const before = digests.get(name);
                if (void 0 !== before && before !== sha256) at.refuse(`${name} has two digests`);
                digests.set(name, sha256);
            }
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
    "src/contract/attestation/verify.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Cz: ()=>ATTESTATION_LIMITS,
            KH: ()=>isAbout,
            JC: ()=>preAuthEncoding,
            Nu: ()=>readSigned
        });
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var contract_digest = __webpack_require__("src/contract/digest.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        __webpack_require__("src/contract/attestation/policy.ts");
        var reading_bundle = __webpack_require__("src/contract/attestation/reading/bundle.ts");
        const DER_SEQUENCE = 0x30;
        const DER_OBJECT_IDENTIFIER = 0x06;
        const DER_UTF8_STRING = 0x0c;
        const derContext = (number)=>0x80 | number;
        function derValues(bytes) {
            const values = [];
            for(let at = 0; at < bytes.length;){
                const tag = bytes[at];
                const length = lengthAt(bytes, at + 1);
                if (void 0 === tag || (0x1f & tag) === 0x1f || void 0 === length) return;
                const end = length.start + length.value;
                if (end > bytes.length) return;
                values.push({
                    tag,
                    content: bytes.subarray(length.start, end)
                });
                at = end;
            }
            return values;
        }
        function derContent(bytes, tag) {
            const values = derValues(bytes);
            const [only] = values ?? [];
            return values?.length === 1 && only?.tag === tag ? only.content : void 0;
        }
        function lengthAt(bytes, at) {
            const [first, second, third] = bytes.subarray(at, at + 3);
            if (void 0 === first || first < 0x80) return void 0 === first ? void 0 : {
                value: first,
                start: at + 1
            };
            if (0x81 === first && void 0 !== second && second >= 0x80) return {
                value: second,
                start: at + 2
            };
            if (0x82 !== first || void 0 === second || 0 === second || void 0 === third) return;
            return {
                value: 256 * second + third,
                start: at + 3
            };
        }
        const SUBJECT_ALT_NAME = '2.5.29.17';
        const EXTENDED_KEY_USAGE = '2.5.29.37';
        const CODE_SIGNING = Buffer.from('2b06010505070303', 'hex');
        const SIGSTORE = '1.3.6.1.4.1.57264.1.';
        const MAIL = derContext(1);
        const URI = derContext(6);
        const MAX_VALUE = 2000;
        const utf8 = new TextDecoder('utf-8', {
            fatal: true,
            ignoreBOM: true
        });
        function readIdentity(extensions, place) {
            const byOid = new Map();
            for (const { oid, value } of extensions){
                const name = oid.join('.');
                if (byOid.has(name)) (0, errors.TR)('ATTESTATION_INVALID', `${place}: the certificate has two extensions ${name}`, place);
                byOid.set(name, value);
            }
            if (!isForCode(byOid.get(EXTENDED_KEY_USAGE))) (0, errors.TR)('ATTESTATION_INVALID', `${place}: the certificate is not for signing code`, place);
            const subject = subjectOf(byOid.get(SUBJECT_ALT_NAME));
            if (void 0 === subject) return (0, errors.TR)('ATTESTATION_INVALID', `${place}: the certificate is not for one URI or address of mail`, place);
            return {
                subject,
                extensions: sigstoreExtensions(byOid, place)
            };
        }
        function isForCode(bytes) {
            const usages = bytes && derContent(bytes, DER_SEQUENCE);
            const list = (usages && derValues(usages)) ?? [];
            return list.some(({ tag, content })=>tag === DER_OBJECT_IDENTIFIER && CODE_SIGNING.equals(content));
        }
        function sigstoreExtensions(byOid, place) {
            const values = new Map();
            for (const [oid, bytes] of byOid){
                const number = oid.startsWith(SIGSTORE) ? Number(oid.slice(SIGSTORE.length)) : 0;
                if (!(number >= 1 && number <= 22) || number === OTHER_NAME) continue;
                const text = number < OTHER_NAME ? asciiOf(bytes) : utf8Of(bytes);
                if (void 0 === text) (0, errors.TR)('ATTESTATION_INVALID', `${place}: the certificate's extension ${oid} is no text`, place);
                else values.set(number, text);
            }
            return values;
        }
        const OTHER_NAME = 7;
        function subjectOf(bytes) {
            const names = bytes && derContent(bytes, DER_SEQUENCE);
            const [name, ...more] = (names && derValues(names)) ?? [];
            if (void 0 === name || more.length > 0 || name.tag !== URI && name.tag !== MAIL) return;
            return asciiOf(name.content);
        }
        function utf8Of(bytes) {
            const content = derContent(bytes, DER_UTF8_STRING);
            if (void 0 === content || content.length > MAX_VALUE) return;
            try {
                const text = utf8.decode(content);
                return /\p{Cc}/u.test(text) ? void 0 : text;
            } catch  {
                return;
            }
        }
        function asciiOf(bytes) {
            const isText = bytes.length > 0 && bytes.length <= MAX_VALUE && bytes.every((byte)=>byte >= 0x20 && byte < 0x7f);
            return isText ? Buffer.from(bytes).toString('latin1') : void 0;
        }
        var statement = __webpack_require__("src/contract/attestation/reading/statement.ts");
        var signer = __webpack_require__("src/contract/attestation/signer.ts");
        const ATTESTATION_LIMITS = {
            bundleBytes: reading_bundle.kw.maxBytes,
            bundles: 64,
            totalBytes: 16777216
        };
        async function readSigned(bundle, trust) {
            const { signer, payload, place } = await verifySigned(bundle, trust);
            return {
                signer,
                statement: (0, statement.By)(payload, place)
            };
        }
        async function verifySigned(bytes, trust, progress = {
            passed: 0
        }) {
            const digest = (0, contract_digest.sc)(bytes);
            const place = `${digest}.sigstore.json`;
            const bundle = (0, reading_bundle.QN)(bytes, place);
            progress.passed++;
            if (bundle.payloadType !== statement.Mb) (0, errors.TR)('ATTESTATION_INVALID', `${place}: its payloadType must be ${statement.Mb}`, place);
            progress.passed++;
            const { payload, signedBy } = bundle;
            const signed = 'key' === signedBy ? verifyWithKey(bundle, trust, place) : await verifyWithCertificate(bundle, trust, place);
            progress.passed++;
            return {
                signer: {
                    ...signed,
                    bundle_sha256: digest
                },
                payload,
                place
            };
        }
        function isAbout(statement, row) {
            return void 0 === missingOf(statement, row);
        }
        function missingOf({ subjects }, { artifact, manifest }) {
            return [
                artifact,
                manifest
            ].find((file)=>!subjects.some(({ name, sha256: digest })=>name === file.path && digest === file.sha256));
        }
        async function verifyWithCertificate({ sigstore }, trust, place) {
            const verify = await trust.verifier();
            const { extensions, signedAt } = verify(sigstore, place);
            return (0, signer.c)(readIdentity(extensions, place), signedAt, place);
        }
        function verifyWithKey({ payload, payloadType, signature }, { keys }, place) {
            const signed = preAuthEncoding(payloadType, payload);
            const found = keys.find(({ key })=>(0, external_node_crypto_.verify)(null, signed, key, signature));
            if (found) return {
                kind: 'key',
                key_sha256: found.sha256
            };
            const why = 0 === keys.length ? 'it is signed by a key, and none was named' : 'it is not signed by a key that was named';
            return (0, errors.TR)('ATTESTATION_INVALID', `${place}: ${why}`, place);
        }
        function preAuthEncoding(payloadType, payload) {
            const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
            return Buffer.concat([
                Buffer.from(head),
                payload
            ]);
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
    "src/steps/verify/attestations.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            V6: ()=>readAttestation,
            nQ: ()=>attestationPathOf
        });
        var _contract_attestation_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/attestation/verify.ts");
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/digest.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/paths.ts");
        function attestationPathOf(row, digest) {
            return (0, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.gy)((0, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.f1)(row.distribution_contract_version, row), digest);
        }
        async function readAttestation(source, row, digest) {
            const path = attestationPathOf(row, digest);
            const stored = await source.read(path, _contract_attestation_verify_js__WEBPACK_IMPORTED_MODULE_0__.Cz.bundleBytes);
            if (!stored) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
            (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__.Ub)((0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(stored.bytes), digest, path);
            return stored.bytes;
        }
    })
};
