export const id = "cli-commands-govern";
export const ids = [
    "cli-commands-govern"
];
export const modules = {
    "src/cli/commands/govern.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            govern: ()=>govern
        });
        var _host_store_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/store/open.ts");
        var _steps_govern_govern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/steps/govern/govern.ts");
        var _steps_govern_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/steps/govern/lines.ts");
        var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/cli/options.ts");
        async function govern(options, context) {
            const source = (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'source');
            const result = await (0, _steps_govern_govern_js__WEBPACK_IMPORTED_MODULE_1__.h)({
                folder: process.cwd(),
                env: context.env,
                base: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'base'),
                head: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'head'),
                comparison: 'merge-base',
                contract: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'contract'),
                source: void 0 === source ? void 0 : await (0, _host_store_open_js__WEBPACK_IMPORTED_MODULE_0__.oD)(source, context),
                fix: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(options, 'fix'),
                now: context.now,
                warn: context.warn
            });
            return {
                json: result,
                lines: (0, _steps_govern_lines_js__WEBPACK_IMPORTED_MODULE_2__.R)(result, context.nextStep),
                exitCode: 'passed' === result.result ? 0 : 1
            };
        }
    })
};
