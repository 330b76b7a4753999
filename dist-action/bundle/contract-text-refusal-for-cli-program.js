export const id = "contract-text-refusal-for-cli-program";
export const ids = [
    "contract-text-refusal-for-cli-program"
];
export const modules = {
    "src/contract/text/refusal.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            asRefusal: ()=>asRefusal,
            errorText: ()=>errorText,
            faultText: ()=>faultText,
            placedText: ()=>placedText,
            withNextStep: ()=>withNextStep
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _next_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/next-step.ts");
        var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/harmless.ts");
        function asRefusal(error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl) return error;
            const message = error instanceof Error ? error.message : String(error);
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                code: 'INTERNAL',
                message
            }, [], {
                cause: error
            });
        }
        function withNextStep(error, words) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl)) return error;
            const [first, ...more] = error.faults;
            const step = error.next && (0, _next_step_js__WEBPACK_IMPORTED_MODULE_1__.mR)(error.next, words);
            if (void 0 === first || !step && !error.offer?.candidates.length) return error;
            const offered = error.offer?.candidates.length ? (0, _next_step_js__WEBPACK_IMPORTED_MODULE_1__.e8)(error.offer, words) : [
                error.hint
            ];
            const { offer: _, ...said } = first;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                ...said,
                hint: [
                    ...offered,
                    ...step ?? []
                ].join('\n')
            }, more, {
                cause: error
            });
        }
        function errorText(error) {
            const faults = error.faults.map((fault)=>(0, _harmless_js__WEBPACK_IMPORTED_MODULE_2__.harmless)(faultText(fault)).replaceAll('\n', '\n  '));
            return [
                ...faults,
                (0, _harmless_js__WEBPACK_IMPORTED_MODULE_2__.harmless)(error.hint)
            ].join('\n');
        }
        function faultText(fault) {
            return `error[${fault.code}]: ${placedText(fault)}`;
        }
        function placedText({ message, place, line }) {
            const at = place && !message.includes(place) ? ` (${place})` : '';
            return `${message}${at}${void 0 === line ? '' : ` [line ${line}]`}`;
        }
    })
};
