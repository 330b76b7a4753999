export const id = "contract-text-harmless";
export const ids = [
    "contract-text-harmless"
];
export const modules = {
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
