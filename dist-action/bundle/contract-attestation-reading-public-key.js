export const id = "contract-attestation-reading-public-key";
export const ids = [
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
    })
};
