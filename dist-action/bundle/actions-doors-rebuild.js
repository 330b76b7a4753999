export const id = "actions-doors-rebuild";
export const ids = [
    "actions-doors-rebuild",
    "contract-text-harmless"
];
export const modules = {
    "src/actions/doors/rebuild.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            rebuild: ()=>rebuild_rebuild
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var rebuild = __webpack_require__("src/steps/rebuild/rebuild.ts");
        var report = __webpack_require__("src/steps/rebuild/report.ts");
        var wanted = __webpack_require__("src/steps/rebuild/wanted.ts");
        var annotations = __webpack_require__("src/actions/report/annotations.ts");
        var summary = __webpack_require__("src/actions/report/summary.ts");
        function rebuildSummary(result, manifest, env) {
            const { published, rebuilt, differences } = result;
            const { version, target, profile, toolchain, dist_revision } = manifest;
            const identity = [
                [
                    'Result',
                    (0, summary.Qq)(result.result)
                ],
                ...(0, summary.yE)({
                    version,
                    target,
                    profile,
                    toolchain,
                    dist_revision
                }),
                [
                    'git_rev',
                    (0, summary.cd)(manifest.git_rev, env)
                ]
            ];
            const digests = [
                [
                    'SHA-256 of the artifact',
                    (0, summary.Vm)(published.artifact_sha256),
                    (0, summary.Vm)(rebuilt.artifact_sha256)
                ],
                [
                    'SHA-256 of the uncompressed content',
                    (0, summary.Vm)(published.content_sha256),
                    (0, summary.Vm)(rebuilt.content_sha256)
                ]
            ];
            const files = differences.map((difference)=>[
                    (0, summary.Vm)(difference.path),
                    difference.kind,
                    firstOf(difference)
                ]);
            return (0, summary.kq)(`Built ${manifest.product} ${version} again: ${result.result}`, [
                {
                    head: [
                        'Artifact',
                        ''
                    ],
                    rows: identity
                },
                {
                    head: [
                        'Digest',
                        'Before',
                        'Built again'
                    ],
                    rows: digests
                },
                ...0 === files.length ? [] : [
                    {
                        head: [
                            'File',
                            'Difference',
                            'First in'
                        ],
                        rows: files
                    }
                ]
            ]);
        }
        function firstOf({ first }) {
            return void 0 === first ? '' : `${(0, summary.Vm)(first.part)} at byte ${first.at}`;
        }
        const rebuild_rebuild = {
            async run (inputs, { env, now, log }) {
                const { version, target, profile, toolchain, 'git-rev': git_rev, 'dist-revision': dist_revision } = inputs;
                const { source, staged, checkout, repository, keep, 'github-token': token = '' } = inputs;
                const tuple = {
                    version,
                    target,
                    profile,
                    toolchain,
                    git_rev,
                    dist_revision
                };
                const context = {
                    now,
                    warn: (message)=>log.warn(message)
                };
                const reference = await (0, wanted.r)({
                    source,
                    staged,
                    tuple
                }, {
                    env,
                    token
                }, context);
                const progress = (line)=>log.info(line);
                const result = await log.foreign(`Build ${reference.manifest.target} again`, (output)=>(0, rebuild.u)({
                        reference,
                        checkout,
                        repository,
                        keep,
                        env,
                        token,
                        now,
                        progress,
                        output
                    }));
                for (const line of (0, report.l)(result))log.info(line);
                const [first, ...more] = (0, report.D)(result);
                const { GITHUB_WORKSPACE = process.cwd() } = env;
                return {
                    outputs: {
                        result: result.result,
                        rows: JSON.stringify(result.rows),
                        'artifact-sha256': result.rebuilt.artifact_sha256,
                        'content-sha256': result.rebuilt.content_sha256,
                        'manifest-file': result.manifest_file ?? ''
                    },
                    summary: rebuildSummary(result, reference.manifest, env),
                    annotations: first && await (0, annotations.annotationsOf)(new errors.Vl(first, more), GITHUB_WORKSPACE),
                    failed: void 0 !== first
                };
            }
        };
    }),
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
    "src/actions/report/summary.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Qq: ()=>text,
            Vm: ()=>word,
            cd: ()=>commit,
            ee: ()=>bytes,
            kq: ()=>formatSummary,
            nf: ()=>link,
            yE: ()=>tupleRows
        });
        var _contract_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/clip.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/text/harmless.ts");
        var _contract_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/markdown.ts");
        const MAX_SUMMARY = 1047552;
        const MAX_CELL = 500;
        const MAX_BLOCK = 65536;
        const PLAIN = /^[A-Za-z0-9._+/:@= ~-]+$/;
        function word(value) {
            const short = (0, _contract_clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(String(value), MAX_CELL);
            return PLAIN.test(short) ? (0, _contract_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(short) : text(short);
        }
        function text(value) {
            return (0, _contract_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.Hn)((0, _contract_clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(value, MAX_CELL)).replaceAll('>', '&gt;');
        }
        function link(value, url, at = '') {
            const isPlain = /^https?:\/\/[A-Za-z0-9.:[\]-]+\/[A-Za-z0-9._~/+%-]*$/.test(url) && /^[a-z0-9.+-]*$/.test(at);
            return isPlain ? `[${word(value)}](${url}${'' === at ? '' : `#${at}`})` : word(value);
        }
        function bytes(size) {
            const exact = String(size).replace(/\B(?=(?:\d{3})+$)/g, ',');
            return size < 1048576 ? `${exact} B` : `${(size / 1048576).toFixed(1)} MiB (${exact} B)`;
        }
        function commit(git_rev, { GITHUB_SERVER_URL, GITHUB_REPOSITORY }) {
            return link(git_rev, `${GITHUB_SERVER_URL ?? ''}/${GITHUB_REPOSITORY ?? ''}/commit/${git_rev}`);
        }
        function tupleRows(tuple) {
            return _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.GS.flatMap((part)=>{
                const value = tuple[part];
                return void 0 === value ? [] : [
                    [
                        part,
                        word(value)
                    ]
                ];
            });
        }
        function formatSummary(title, tables, paste, pasteTitle) {
            const heading = void 0 === pasteTitle ? [] : [
                `### ${text(pasteTitle)}`
            ];
            const block = void 0 === paste ? [] : [
                ...heading,
                formatBlock(paste)
            ];
            for(let most = tables.reduce((all, { rows })=>Math.max(all, rows.length), 1);; most = Math.floor(most / 2)){
                const parts = [
                    `## ${text(title)}`,
                    ...tables.map((table)=>formatPart(table, most)),
                    ...block
                ];
                const summary = `${parts.join('\n\n')}\n`;
                if (Buffer.byteLength(summary) <= MAX_SUMMARY || 0 === most) return summary;
            }
        }
        function formatPart({ head, rows }, most) {
            const table = (0, _contract_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.ku)(head, rows.slice(0, most));
            return rows.length <= most ? table : `${table}\n\n${rows.length - most} more rows are in the log.`;
        }
        function formatBlock(paste) {
            const body = (0, _contract_clip_js__WEBPACK_IMPORTED_MODULE_1__.$)((0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_3__.harmless)(paste), MAX_BLOCK);
            const longest = (body.match(/`+/g) ?? []).reduce((most, run)=>Math.max(most, run.length), 2);
            const fence = '`'.repeat(longest + 1);
            return `${fence}text\n${body}\n${fence}`;
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
    "src/contract/text/markdown.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Hn: ()=>cell,
            aY: ()=>code,
            ku: ()=>formatTable,
            oY: ()=>normalizeLine
        });
        function formatTable(head, rows) {
            const widths = head.map((title, at)=>rows.reduce((width, cells)=>Math.max(width, cells[at]?.length ?? 0), Math.max(3, title.length)));
            const line = (cells)=>`| ${widths.map((width, at)=>(cells[at] ?? '').padEnd(width)).join(' | ')} |`;
            return [
                line(head),
                line(widths.map((width)=>'-'.repeat(width))),
                ...rows.map(line)
            ].join('\n');
        }
        function normalizeLine(line) {
            const text = line.trimEnd();
            return text.startsWith('|') ? text.replace(/ +/g, ' ').replace(/-{3,}/g, '---') : text;
        }
        function cell(text) {
            return text.replace(/\s+/g, ' ').trim().replace(/[\\|`*[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        }
        function code(word) {
            return `\`${String(word).replaceAll('|', '\\|')}\``;
        }
    })
};
