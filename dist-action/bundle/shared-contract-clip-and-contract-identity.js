export const id = "shared-contract-clip-and-contract-identity";
export const ids = [
    "shared-contract-clip-and-contract-identity"
];
export const modules = {
    "src/contract/clip.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>clip
        });
        function clip(text, limit) {
            return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
        }
    }),
    "src/contract/identity/tuple-parts.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>TUPLE_PARTS
        });
        const TUPLE_PARTS = [
            'version',
            'target',
            'profile',
            'toolchain',
            'git_rev',
            'dist_revision'
        ];
    })
};
