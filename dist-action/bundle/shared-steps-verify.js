export const id = "shared-steps-verify";
export const ids = [
    "shared-steps-verify"
];
export const modules = {
    "src/contract/attestation/verify.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Nu: ()=>readSigned,
            I2: ()=>requireAttestation,
            ML: ()=>verifySigned
        });
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var contract_digest = __webpack_require__("src/contract/digest.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var clip = __webpack_require__("src/contract/clip.ts");
        var attestation_policy = __webpack_require__("src/contract/attestation/policy.ts");
        const CHECKS = [
            {
                of: 'issuer',
                compare: ({ issuer })=>equal(attestation_policy.oX, issuer)
            },
            {
                of: 'workflow',
                compare: ({ subject }, { workflow })=>equal(workflowUri(workflow), beforeAt(subject))
            },
            {
                of: 'ref of the workflow',
                compare: compareWorkflowRef
            },
            {
                of: 'revision of the workflow',
                compare: compareWorkflowDigest
            },
            {
                of: 'source repository',
                compare: ({ source_repository }, policy)=>equal(sourceUri(policy), source_repository)
            },
            {
                of: 'id of the source repository',
                compare: compareRepositoryId
            },
            {
                of: "id of the source repository's owner",
                compare: compareOwnerId
            },
            {
                of: 'revision of the source',
                compare: compareSourceDigest
            },
            {
                of: 'ref of the source',
                compare: compareSourceRef
            },
            {
                of: 'runner',
                compare: compareRunner
            },
            {
                of: 'event',
                compare: ({ event }, { events })=>within(events, event)
            }
        ];
        function requireWorkflow(signer, policy, row, place, passed) {
            for (const { of, compare } of CHECKS){
                const comparison = compare(signer, policy, row);
                if (comparison && !comparison.holds) (0, errors.dp)(mismatch(of, comparison, place));
                passed();
            }
        }
        function mismatch(of, { asked, found }, place) {
            const isCase = void 0 !== found && found.toLowerCase() === asked.toLowerCase();
            const said = void 0 === found ? 'not named' : (0, clip.$)(found, 300);
            const message = `${place}: asked for is ${of} ${asked}, and it is ${said}${isCase ? ', in other upper and lower case' : ''}`;
            return {
                code: 'SIGNER_MISMATCH',
                message,
                place
            };
        }
        function equal(asked, found) {
            return {
                asked,
                found,
                holds: asked === found
            };
        }
        function within(asked, found) {
            return {
                asked: asked.join(' or '),
                found,
                holds: void 0 !== found && asked.includes(found)
            };
        }
        function compareWorkflowRef({ subject }, policy, row) {
            const { workflowRef } = policy;
            const found = afterAt(subject);
            const isPinned = 'workflow' === policy.kind && 'exact' !== workflowRef.kind && void 0 !== found && found === policy.workflowDigest;
            const holds = isPinned || void 0 !== found && (0, attestation_policy.ni)(found, workflowRef, row);
            return {
                asked: (0, attestation_policy.mG)(workflowRef, row),
                found,
                holds
            };
        }
        function compareWorkflowDigest({ workflow_digest }, policy) {
            if ('workflow' !== policy.kind || void 0 === policy.workflowDigest) return;
            return equal(policy.workflowDigest, workflow_digest);
        }
        function compareRepositoryId({ source_repository_id }, policy) {
            if ('workflow' !== policy.kind || void 0 === policy.sourceRepositoryId) return;
            return equal(policy.sourceRepositoryId, source_repository_id);
        }
        function compareOwnerId({ source_owner_id }, policy) {
            if ('workflow' !== policy.kind || void 0 === policy.sourceOwnerId) return;
            return equal(policy.sourceOwnerId, source_owner_id);
        }
        function compareSourceDigest({ source_digest }, { kind }, { git_rev }) {
            return 'workflow' === kind ? equal(git_rev, source_digest) : void 0;
        }
        function compareSourceRef({ source_ref }, policy, row) {
            if ('workflow' !== policy.kind) return;
            const { sourceRef } = policy;
            const holds = void 0 !== source_ref && (0, attestation_policy.ni)(source_ref, sourceRef, row);
            return {
                asked: (0, attestation_policy.mG)(sourceRef, row),
                found: source_ref,
                holds
            };
        }
        function compareRunner({ runner_environment }, policy) {
            return within(policy.allowSelfHosted ? [
                'github-hosted',
                'self-hosted'
            ] : [
                'github-hosted'
            ], runner_environment);
        }
        function sourceUri(policy) {
            return `${attestation_policy.U0}${'workflow' === policy.kind ? policy.sourceRepository : policy.workflow.repository}`;
        }
        function workflowUri({ repository, path }) {
            return `${attestation_policy.U0}${repository}/${path}`;
        }
        function beforeAt(subject) {
            const at = subject.indexOf('@');
            return -1 === at ? subject : subject.slice(0, at);
        }
        function afterAt(subject) {
            const at = subject.indexOf('@');
            return -1 === at ? void 0 : subject.slice(at + 1);
        }
        var strict_json = __webpack_require__("src/contract/json/strict-json.ts");
        var json_value = __webpack_require__("src/contract/attestation/reading/json-value.ts");
        var limits = __webpack_require__("src/contract/attestation/reading/limits.ts");
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
            const json = withCode('ATTESTATION_INVALID', place, ()=>(0, strict_json.R)(bytes, limits.kw, place));
            const bundle = new json_value.e(json.value, 'ATTESTATION_INVALID', place);
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
                if (!(error instanceof errors.Vl)) throw error;
                throw new errors.Vl({
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
                if (certificates.some(isRoot)) return list.refuse('must have no root: that is for the trusted root to say');
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
        function isRoot({ rawBytes }) {
            try {
                const { subject, issuer } = new external_node_crypto_.X509Certificate(rawBytes);
                return subject === issuer;
            } catch  {
                return false;
            }
        }
        function readEntry(entry, version) {
            const fields = entry.object([
                'logId',
                'kindVersion',
                'canonicalizedBody',
                '0.1' === version ? 'inclusionPromise' : 'inclusionProof'
            ], [
                'logIndex',
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
                logIndex: fields.logIndex?.decimal() ?? '0',
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
        var dsse = __webpack_require__("src/contract/attestation/reading/dsse.ts");
        var statement_types = __webpack_require__("src/contract/documents/statement-types.ts");
        const MAX_SUBJECTS = 1024;
        const MAX_DIGESTS = 8;
        function parseStatement(bytes, place) {
            const json = withCode('ATTESTATION_INVALID', place, ()=>(0, strict_json.R)(bytes, limits.kw, place));
            const statement = new json_value.e(json.value, 'ATTESTATION_INVALID', place);
            const fields = statement.object([
                '_type',
                'subject',
                'predicateType',
                'predicate'
            ]);
            fields._type.oneOf([
                statement_types.z
            ]);
            const subjects = fields.subject.list(MAX_SUBJECTS).map(readSubject);
            if (0 === subjects.length) return fields.subject.refuse('must have a subject');
            refuseTwoDigests(subjects, fields.subject);
            return {
                subjects,
                predicateType: fields.predicateType.oneOf([
                    statement_types.T
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
        var attestation_row = __webpack_require__("src/contract/attestation/row.ts");
        var signer = __webpack_require__("src/contract/attestation/signer.ts");
        async function readSigned(bundle, trust) {
            const { signer, payload, place } = await verifySigned(bundle, trust);
            return {
                signer,
                statement: parseStatement(payload, place)
            };
        }
        async function verifySigned(bytes, trust, progress = {
            passed: 0
        }) {
            const digest = (0, contract_digest.sc)(bytes);
            const place = `${digest}.sigstore.json`;
            const bundle = parseBundle(bytes, place);
            progress.passed++;
            if (bundle.payloadType !== dsse.M) (0, errors.TR)('ATTESTATION_INVALID', `${place}: its payloadType must be ${dsse.M}`, place);
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
        function requireAttestation({ signer, payload, place }, row, policy, progress = {
            passed: 0
        }) {
            const passed = ()=>{
                progress.passed++;
            };
            requireSigner(signer, policy, row, place, passed);
            const statement = parseStatement(payload, place);
            passed();
            requireAbout(statement, row, place);
            return signer;
        }
        function requireAbout(statement, row, place) {
            const missing = (0, attestation_row.oy)(statement, row);
            if (missing) (0, errors.TR)('ATTESTATION_INVALID', `${place} is not about ${missing.path} with sha256 ${missing.sha256}`, place);
        }
        function requireSigner(signer, policy, row, place, passed) {
            if ('key' === policy.kind) {
                const asked = policy.key.sha256;
                const found = 'key' === signer.kind ? `the key ${signer.key_sha256}` : `a certificate for ${signer.subject}`;
                if ('key' !== signer.kind || signer.key_sha256 !== asked) (0, errors.TR)('SIGNER_MISMATCH', `${place}: asked for is the key ${asked}, and it is signed by ${found}`, place);
                passed();
                return;
            }
            if ('key' === signer.kind) (0, errors.TR)('SIGNER_MISMATCH', `${place}: asked for is a workflow, and it is signed by the key ${signer.key_sha256}`, place);
            requireWorkflow(signer, policy, row, place, passed);
        }
        async function verifyWithCertificate({ sigstore }, trust, place) {
            const verify = await trust.verifier();
            const { extensions, signedAt } = verify(sigstore, place);
            return (0, signer.c)(readIdentity(extensions, place), signedAt, place);
        }
        function verifyWithKey({ payload, payloadType, signature }, { keys }, place) {
            const signed = (0, dsse.J)(payloadType, payload);
            const found = keys.find(({ key })=>(0, external_node_crypto_.verify)(null, signed, key, signature));
            if (found) return {
                kind: 'key',
                key_sha256: found.sha256
            };
            const why = 0 === keys.length ? 'it is signed by a key, and none was named' : 'it is not signed by a key that was named';
            return (0, errors.TR)('ATTESTATION_INVALID', `${place}: ${why}`, place);
        }
    }),
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
    "src/contract/attestation/reading/dsse.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>preAuthEncoding,
            M: ()=>STATEMENT_PAYLOAD_TYPE
        });
        const STATEMENT_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
        function preAuthEncoding(payloadType, payload) {
            const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
            return Buffer.concat([
                Buffer.from(head),
                payload
            ]);
        }
    }),
    "src/steps/verify/attestations.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            SN: ()=>attachedBundles,
            V6: ()=>readAttestation,
            nQ: ()=>attestationPathOf
        });
        var _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/attestation/reading/limits.ts");
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/digest.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/paths.ts");
        function attestationPathOf(row, digest) {
            return (0, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.gy)((0, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.f1)(row.distribution_contract_version, row), digest);
        }
        async function readAttestation(source, row, digest) {
            const path = attestationPathOf(row, digest);
            const stored = await source.read(path, _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__.Cz.bundleBytes);
            if (!stored) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
            (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__.Ub)((0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(stored.bytes), digest, path);
            return stored.bytes;
        }
        const NOT_AS_NAMED = /^(?:DOCUMENT_NOT_FOUND|TOO_LARGE|DIGEST_MISMATCH)$/;
        async function* attachedBundles(source, row) {
            for (const digest of row.attestations ?? []){
                let bytes;
                try {
                    bytes = await readAttestation(source, row, digest);
                } catch (error) {
                    if (!(error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.Vl) || !NOT_AS_NAMED.test(error.code)) throw error;
                }
                yield {
                    sha256: digest,
                    bytes
                };
            }
        }
    })
};
