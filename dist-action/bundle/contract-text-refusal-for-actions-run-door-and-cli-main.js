export const id = "contract-text-refusal-for-actions-run-door-and-cli-main";
export const ids = [
    "contract-text-refusal-for-actions-run-door-and-cli-main",
    "contract-text-harmless",
    "contract-text-refusal-for-cli-program"
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
    "src/contract/next-step.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            cz: ()=>optionsOf,
            e8: ()=>offerLines,
            mR: ()=>stepLines
        });
        function offerLines({ notes, candidates, more, all, first }, words = PLAIN) {
            if (0 === candidates.length) return [
                ...notes
            ];
            const list = candidates.map((options)=>`  ${words.candidate(options)}`);
            const shown = all && stepLines(all, words);
            const others = 0 === more ? [] : [
                `and ${more} more${shown ? '.' : ''}`,
                ...shown ?? []
            ];
            return [
                ...notes,
                'Candidates:',
                ...list,
                ...others,
                ...(first && stepLines(first, words)) ?? []
            ];
        }
        function stepLines(next, words) {
            const said = words.step(next);
            return void 0 === said ? void 0 : [
                `${next.purpose}:`,
                said.replaceAll(/^/gm, '  ')
            ];
        }
        const PLAIN = {
            step: ()=>void 0,
            candidate: (options)=>Object.entries(options).map(([name, value])=>`${name} ${value}`).join(', ')
        };
        function optionsOf({ command, options, keeps = [], drops = [] }, given) {
            const stays = (name)=>void 0 === command ? !drops.includes(name) : keeps.includes(name);
            return {
                ...Object.fromEntries(Object.entries(given).filter(([name])=>stays(name))),
                ...options
            };
        }
    }),
    "src/contract/text/harmless.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            harmless: ()=>harmless,
            harmlessJson: ()=>harmlessJson,
            harmlessLine: ()=>harmlessLine
        });
        const UNSEEN = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
        function harmless(text) {
            return text.replace(UNSEEN, escaped).replace(/##(?=\[)/g, '## ').replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
        }
        function harmlessLine(text) {
            return harmless(text.replaceAll('\n', '\\n'));
        }
        function harmlessJson(value) {
            return JSON.stringify(value, null, 2).replace(UNSEEN, (char)=>`\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll('##[', '##\\u005b');
        }
        function escaped(char) {
            const code = char.charCodeAt(0).toString(16);
            return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
        }
    }),
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
