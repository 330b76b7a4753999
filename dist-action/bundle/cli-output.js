export const id = "cli-output";
export const ids = [
    "cli-output",
    "contract-text-harmless"
];
export const modules = {
    "src/cli/output.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>formatResult,
            print: ()=>print
        });
        var _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/harmless.ts");
        var _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/cli/table.ts");
        function formatResult({ json, lines, table }, asJson, terminal) {
            if (asJson) return `${(0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_2__.harmlessJson)(json)}\n`;
            if (table && terminal) return (0, _table_js__WEBPACK_IMPORTED_MODULE_1__.k)(table, terminal);
            return lines.map((line)=>`${(0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_2__.harmlessLine)(line)}\n`).join('');
        }
        async function print(text) {
            await new Promise((done, fail)=>{
                process.stdout.write(text, (error)=>error && 'EPIPE' !== (0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_0__.UQ)(error) ? fail((0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_0__.dH)(error, 'standard output')) : done());
            });
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
    })
};
