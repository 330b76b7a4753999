export const id = "contract-attestation-reading-trusted-root";
export const ids = [
    "contract-attestation-reading-trusted-root"
];
export const modules = {
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
    })
};
