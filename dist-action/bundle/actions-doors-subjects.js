export const id = "actions-doors-subjects";
export const ids = [
    "actions-doors-subjects",
    "contract-text-harmless"
];
export const modules = {
    "src/actions/doors/subjects.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            subjects: ()=>subjects
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:os");
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:path");
        var _contract_documents_published_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/documents/published-rows.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/errors.ts");
        var _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _host_disk_new_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/disk/new-files.ts");
        var _report_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/actions/report/summary.ts");
        const subjects = {
            async run ({ rows: given }, { env, log }) {
                if (void 0 === given) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('ROWS_MISSING', 'the input rows is empty or was not given', 'rows');
                const rows = (0, _contract_documents_published_rows_js__WEBPACK_IMPORTED_MODULE_3__.DI)(Buffer.from(given), 'rows');
                const heading = 0 === rows.length ? 'Nothing to sign' : `To be signed: ${rows.length} artifacts`;
                if (0 === rows.length) log.notice('This run published nothing new: there is nothing to sign.');
                for (const { artifact_file } of rows)log.info(`to be signed: ${artifact_file}`);
                const files = rows.map((row)=>[
                        (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_7__.Vm)(row.artifact_file),
                        (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_7__.Vm)(row.artifact_sha256)
                    ]);
                return {
                    outputs: {
                        count: String(rows.length),
                        checksums: 0 === rows.length ? '' : await writeAside((0, _contract_documents_published_rows_js__WEBPACK_IMPORTED_MODULE_3__.Nj)(rows, 'rows'), env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)())
                    },
                    summary: (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_7__.kq)(heading, 0 === rows.length ? [] : [
                        {
                            head: [
                                'Artifact',
                                'SHA-256'
                            ],
                            rows: files
                        }
                    ])
                };
            }
        };
        function writeAside(text, parent) {
            return (0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_5__.ze)(parent, async ()=>{
                const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'subjects-')), 'SHA256SUMS');
                await (0, _host_disk_new_files_js__WEBPACK_IMPORTED_MODULE_6__.ty)(file, text);
                return file;
            });
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
    "src/contract/documents/published-rows.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DI: ()=>parsePublishedRows,
            MB: ()=>PUBLISHED_ROWS_LIMITS,
            Nj: ()=>formatSubjects
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/mini/schemas.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/json/strict-json.ts");
        const PUBLISHED_ROWS_LIMITS = {
            maxBytes: 1048576
        };
        const MAX_ROWS = 1024;
        const rowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            artifact_file: _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.eJ,
            artifact_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            manifest_file: _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.eJ,
            manifest_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            provenance_file: _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.eJ,
            provenance_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg
        });
        function parsePublishedRows(bytes, place) {
            const json = (0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_5__.R)(bytes, PUBLISHED_ROWS_LIMITS, place);
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_3__._U)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(rowSchema, {
                max: MAX_ROWS
            }), json.value, place, json);
        }
        const MAX_SUBJECTS = 1024;
        function formatSubjects(rows, place) {
            const lines = rows.flatMap((row)=>[
                    `${row.artifact_sha256}  ${row.artifact_file}\n`,
                    `${row.manifest_sha256}  ${row.manifest_file}\n`,
                    `${row.provenance_sha256}  ${row.provenance_file}\n`
                ]);
            if (lines.length > MAX_SUBJECTS) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${rows.length} rows are ${lines.length} files; one attestation has ${MAX_SUBJECTS} at most`, place);
            return lines.join('');
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
