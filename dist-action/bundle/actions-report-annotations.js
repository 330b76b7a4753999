export const id = "actions-report-annotations";
export const ids = [
    "actions-report-annotations",
    "actions-report-log",
    "contract-text-harmless",
    "contract-text-refusal-for-actions-run-door-and-cli-main",
    "contract-text-refusal-for-cli-program"
];
export const modules = {
    "src/actions/report/annotations.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            annotationsOf: ()=>annotationsOf
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_clip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/clip.ts");
        var _contract_error_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/error-codes.ts");
        var _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/text/harmless.ts");
        var _contract_text_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/text/refusal.ts");
        var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/actions/report/log.ts");
        async function annotationsOf(error, workspace) {
            const shown = error.faults.slice(0, _log_js__WEBPACK_IMPORTED_MODULE_4__.MAX_ANNOTATIONS);
            const more = error.faults.length - shown.length;
            return Promise.all(shown.map(async (fault, at)=>{
                const hint = 0 === at ? `\n${fault.hint ?? _contract_error_codes_js__WEBPACK_IMPORTED_MODULE_2__.O[fault.code].hint}` : '';
                const rest = more > 0 && at === shown.length - 1 ? `\n${more} more in the log.` : '';
                const room = _log_js__WEBPACK_IMPORTED_MODULE_4__.MAX_ANNOTATION_LENGTH - rest.length;
                const file = void 0 === fault.place ? void 0 : await workspaceFile(fault.place, workspace);
                return {
                    text: (0, _contract_clip_js__WEBPACK_IMPORTED_MODULE_5__.$)((0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_6__.harmless)(`${(0, _contract_text_refusal_js__WEBPACK_IMPORTED_MODULE_3__.faultText)(fault)}${hint}`), room) + rest,
                    properties: {
                        title: fault.code,
                        ...void 0 === file ? {} : {
                            file
                        },
                        ...void 0 === file || void 0 === fault.line ? {} : {
                            startLine: fault.line
                        }
                    }
                };
            }));
        }
        const NO_FILE = /^(?:[a-z]+(?:-[a-z0-9]+)*$|dist\/)/;
        async function workspaceFile(place, workspace) {
            if (NO_FILE.test(place)) return;
            try {
                const [root, file] = await Promise.all([
                    (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace),
                    (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.split('#')[0] ?? ''))
                ]);
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
                const inside = '' !== path && '..' !== path && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path) === file;
                return inside && (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile() ? path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : void 0;
            } catch  {
                return;
            }
        }
    }),
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
