export const id = "contract-selection-npm-range";
export const ids = [
    "contract-selection-npm-range"
];
export const modules = {
    "src/contract/selection/npm-range.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            npmRange: ()=>npmRange
        });
        var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("semver/classes/range.js");
        function npmRange(text) {
            let range;
            try {
                range = new semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__(text);
            } catch (error) {
                if (error instanceof TypeError) return;
                throw error;
            }
            return (version)=>range.test(version);
        }
    })
};
