export const id = "cli-commands-rebuild";
export const ids = [
    "cli-commands-rebuild"
];
export const modules = {
    "src/cli/commands/rebuild.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            rebuild: ()=>rebuild
        });
        var _contract_text_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/text/refusal.ts");
        var _steps_rebuild_rebuild_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/steps/rebuild/rebuild.ts");
        var _steps_rebuild_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/steps/rebuild/report.ts");
        var _steps_rebuild_wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/steps/rebuild/wanted.ts");
        var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/cli/options.ts");
        async function rebuild(options, context) {
            const { env, now, progress } = context;
            const wanted = {
                source: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'source'),
                staged: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'staged'),
                tuple: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.bo)(options)
            };
            const result = await (0, _steps_rebuild_rebuild_js__WEBPACK_IMPORTED_MODULE_1__.u)({
                reference: await (0, _steps_rebuild_wanted_js__WEBPACK_IMPORTED_MODULE_2__.r)(wanted, {
                    env
                }, context),
                checkout: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'checkout'),
                repository: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'repository'),
                keep: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'keep'),
                ...{
                    env,
                    now,
                    progress
                }
            });
            const faults = (0, _steps_rebuild_report_js__WEBPACK_IMPORTED_MODULE_4__.D)(result).map((fault)=>`fault[${fault.code}]: ${(0, _contract_text_refusal_js__WEBPACK_IMPORTED_MODULE_0__.placedText)(fault)}`);
            return {
                json: result,
                lines: [
                    ...faults,
                    ...(0, _steps_rebuild_report_js__WEBPACK_IMPORTED_MODULE_4__.l)(result)
                ],
                exitCode: 'differs' === result.result ? 1 : 0
            };
        }
    })
};
