export const id = "contract-attestation-library";
export const ids = [
    "contract-attestation-library"
];
export const modules = {
    "src/contract/attestation/library.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Verifier: ()=>_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__.BL,
            toSignedEntity: ()=>_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__.DC,
            toTrustMaterial: ()=>_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__.jO
        });
        var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("@sigstore/core/dist/index.js");
        var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("@sigstore/verify/dist/index.js");
        Object.assign(_sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ByteStream, {
            BLOCK_SIZE: 64
        });
    })
};
