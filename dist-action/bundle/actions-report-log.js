export const id = "actions-report-log";
export const ids = [
    "actions-report-log",
    "contract-text-harmless"
];
export const modules = {
    "src/actions/report/log.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            Log: ()=>Log,
            MAX_ANNOTATIONS: ()=>MAX_ANNOTATIONS,
            MAX_ANNOTATION_LENGTH: ()=>MAX_ANNOTATION_LENGTH,
            clip: ()=>_contract_clip_js__WEBPACK_IMPORTED_MODULE_3__.$
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:os");
        var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:stream");
        var _contract_clip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/clip.ts");
        var _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/text/harmless.ts");
        const MAX_ANNOTATIONS = 10;
        const MAX_ANNOTATION_LENGTH = 4096;
        class Log {
            core;
            #foreign;
            #warned = 0;
            #held = [];
            constructor(core){
                this.core = core;
            }
            info(text) {
                this.core.info((0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_4__.harmless)(text));
            }
            warn(text) {
                const shown = (0, _contract_clip_js__WEBPACK_IMPORTED_MODULE_3__.$)((0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_4__.harmless)(text), MAX_ANNOTATION_LENGTH);
                if (void 0 === this.#foreign && this.#warned < MAX_ANNOTATIONS - 1) this.#annotate(shown);
                else {
                    this.info(`warning: ${text}`);
                    this.#held.push(shown);
                }
            }
            notice(text) {
                this.core.notice((0, _contract_clip_js__WEBPACK_IMPORTED_MODULE_3__.$)((0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_4__.harmless)(text), MAX_ANNOTATION_LENGTH));
            }
            async group(title, work) {
                this.core.startGroup((0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_4__.harmless)(title));
                try {
                    return await work();
                } finally{
                    this.core.endGroup();
                }
            }
            async foreign(title, work) {
                return this.group(title, async ()=>{
                    const output = new ForeignOutput();
                    const token = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString('hex');
                    this.#foreign = {
                        output,
                        token
                    };
                    process.stdout.write(`::stop-commands::${token}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
                    try {
                        return await work(output);
                    } finally{
                        await this.resume();
                    }
                });
            }
            async resume() {
                if (void 0 === this.#foreign) return;
                const { output, token } = this.#foreign;
                this.#foreign = void 0;
                await output.close();
                process.stdout.write(`::${token}::${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
                this.#annotateHeld();
            }
            finish() {
                const [only, ...more] = this.#held.splice(0);
                if (void 0 === only) return;
                this.#annotate(0 === more.length ? only : `${more.length + 1} more warnings; all are in the log`);
            }
            #annotateHeld() {
                while(this.#warned < MAX_ANNOTATIONS - 1 && this.#held.length > 0)this.#annotate(this.#held.shift() ?? '');
            }
            #annotate(text) {
                this.#warned++;
                this.core.warning(text);
            }
        }
        class ForeignOutput extends node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable {
            #atLineStart = true;
            constructor(){
                super();
                this.on('error', ()=>{});
            }
            _write(chunk, _encoding, done) {
                if (chunk.length > 0) this.#atLineStart = 0x0a === chunk[chunk.length - 1];
                process.stdout.write(chunk, ()=>done());
            }
            async close() {
                await new Promise((closed)=>this.end(closed));
                if (!this.#atLineStart) process.stdout.write(node_os__WEBPACK_IMPORTED_MODULE_1__.EOL);
            }
        }
    }),
    "src/contract/clip.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>clip
        });
        function clip(text, limit) {
            return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
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
