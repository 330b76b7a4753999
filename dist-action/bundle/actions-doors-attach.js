export const id = "actions-doors-attach";
export const ids = [
    "actions-doors-attach",
    "contract-text-harmless"
];
export const modules = {
    "src/actions/doors/attach.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            attach: ()=>attach
        });
        var _contract_attestation_reading_public_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/attestation/reading/public-key.ts");
        var _contract_attestation_reading_trusted_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/attestation/reading/trusted-root.ts");
        var _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/attestation/signer.ts");
        var _contract_attestation_signer_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/attestation/signer-options.ts");
        var _contract_attestation_trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/attestation/trust.ts");
        var _contract_attestation_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/attestation/verify.ts");
        var _contract_documents_published_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/documents/published-rows.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/errors.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/disk/files.ts");
        var _host_store_open_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/host/store/open.ts");
        var _steps_attest_attest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/steps/attest/attest.ts");
        var _steps_verify_asked_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("src/steps/verify/asked.ts");
        var _events_publish_event_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("src/actions/events/publish-event.ts");
        var _report_summary_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__("src/actions/report/summary.ts");
        const attach = {
            async run (inputs, { env, log }) {
                await (0, _events_publish_event_js__WEBPACK_IMPORTED_MODULE_12__.f)(env);
                if (void 0 === inputs.rows) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_7__.TR)('ROWS_MISSING', 'the input rows is empty or was not given', 'rows');
                const rows = (0, _contract_documents_published_rows_js__WEBPACK_IMPORTED_MODULE_6__.DI)(Buffer.from(inputs.rows), 'rows');
                if (0 === rows.length) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_7__.TR)('INVALID_INPUT', 'rows is []: no row was published that a bundle could be about', 'rows');
                const bundles = await Promise.all(inputs.bundle.map(async (place)=>({
                        place,
                        bytes: await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_8__.yu)(place, _contract_attestation_verify_js__WEBPACK_IMPORTED_MODULE_5__.Cz.bundleBytes)
                    })));
                if (0 === bundles.length) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_7__.TR)('INVALID_INPUT', 'bundle is empty', 'bundle');
                const trust = await trustOf(inputs);
                const store = await (0, _host_store_open_js__WEBPACK_IMPORTED_MODULE_9__.C)(inputs.store, {
                    env,
                    token: inputs['github-token'] ?? ''
                });
                const progress = (line)=>log.info(line);
                const attest = ()=>(0, _steps_attest_attest_js__WEBPACK_IMPORTED_MODULE_10__.r)({
                        store,
                        rows: {
                            kind: 'published',
                            rows
                        },
                        bundles,
                        trust,
                        progress
                    });
                const result = await log.group('Attach', attest);
                for (const { sha256, signer } of result.bundles)log.info(`attestation: ${sha256}, signed by ${(0, _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_2__.U)(signer)}`);
                for (const { row, added } of result.rows)log.info(`${added.length > 0 ? 'attested' : 'unchanged'}: ${row.artifact_file}`);
                return {
                    outputs: {
                        store: store.name,
                        'attestation-sha256': result.bundles.map(({ sha256 })=>sha256).join(' '),
                        'index-sha256': result.index_sha256
                    },
                    summary: attachSummary(result, store.name)
                };
            }
        };
        async function trustOf(inputs) {
            const root = await (0, _steps_verify_asked_js__WEBPACK_IMPORTED_MODULE_11__.Q8)(inputs['trusted-root'], _contract_attestation_reading_trusted_root_js__WEBPACK_IMPORTED_MODULE_1__.TRUSTED_ROOT_LIMITS.maxBytes);
            const key = await (0, _steps_verify_asked_js__WEBPACK_IMPORTED_MODULE_11__.Q8)(inputs['public-key'], _contract_attestation_reading_public_key_js__WEBPACK_IMPORTED_MODULE_0__.MAX_PEM);
            return (0, _contract_attestation_trust_js__WEBPACK_IMPORTED_MODULE_4__.L)((0, _contract_attestation_signer_options_js__WEBPACK_IMPORTED_MODULE_3__.L)(inputs.trust), {
                root,
                keys: key ? [
                    (0, _contract_attestation_reading_public_key_js__WEBPACK_IMPORTED_MODULE_0__.e)(key.bytes, key.place)
                ] : []
            });
        }
        function attachSummary({ bundles, rows }, store) {
            const signers = bundles.map(({ sha256, signer })=>[
                    (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_13__.Vm)(sha256),
                    (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_13__.Qq)((0, _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_2__.U)(signer))
                ]);
            const files = rows.map(({ row, added })=>[
                    (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_13__.Vm)(row.artifact_file),
                    added.length > 0 ? 'new' : 'was there already'
                ]);
            return (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_13__.kq)(`Attested in ${store}`, [
                {
                    head: [
                        'Attestation',
                        'Signed by'
                    ],
                    rows: signers
                },
                {
                    head: [
                        'Artifact',
                        'State'
                    ],
                    rows: files
                }
            ]);
        }
    }),
    "src/actions/events/publish-event.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            f: ()=>requirePublishingEvent
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/files.ts");
        const MAX_EVENT = 67108864;
        async function requirePublishingEvent(env) {
            const { GITHUB_EVENT_NAME: event = '' } = env;
            if (event.startsWith('pull_request')) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PUBLISH_FORBIDDEN', `the event ${event} may not publish`);
            if ('workflow_run' !== event) return;
            const { head, base } = await repositoriesOf(env);
            if (void 0 === head || void 0 === base) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PUBLISH_FORBIDDEN', 'this workflow_run does not say which repository it is of');
            if (head !== base) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PUBLISH_FORBIDDEN', `this workflow_run is of ${head}, a fork of ${base}`);
        }
        async function repositoriesOf({ GITHUB_EVENT_PATH }) {
            const bytes = GITHUB_EVENT_PATH ? await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__.CB)(GITHUB_EVENT_PATH, MAX_EVENT) : void 0;
            if (!bytes) return {};
            try {
                const event = JSON.parse(bytes.toString('utf8'));
                return {
                    head: name(event.workflow_run?.head_repository?.full_name),
                    base: name(event.repository?.full_name)
                };
            } catch  {
                return {};
            }
        }
        function name(value) {
            return 'string' == typeof value && '' !== value ? value : void 0;
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
        function link(value, url) {
            return /^https?:\/\/[A-Za-z0-9.:[\]-]+\/[A-Za-z0-9._~/+%-]*$/.test(url) ? `[${word(value)}](${url})` : word(value);
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
    }),
    "src/steps/verify/asked.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GF: ()=>signerLines,
            Ho: ()=>readSignerOptions,
            Kj: ()=>askedSigners,
            Q8: ()=>readGiven,
            Wg: ()=>isSignerGiven,
            Yh: ()=>NOBODY_NAMED
        });
        var _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/attestation/signer.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/files.ts");
        const NOBODY_NAMED = 'no signer is named, so no attestation was looked at';
        function signerLines({ signer, rebuiltBy }, locked) {
            if (!signer && !rebuiltBy) return [
                locked ? `${NOBODY_NAMED}; ${lockedLine(locked)}` : NOBODY_NAMED
            ];
            return [
                ...linesOf('signed by', signer),
                ...linesOf('rebuilt by', rebuiltBy)
            ];
        }
        function linesOf(word, signer) {
            if (!signer) return [];
            const run = 'certificate' === signer.kind && void 0 !== signer.run ? [
                `run: ${signer.run}`
            ] : [];
            return [
                `${word}: ${(0, _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_0__.U)(signer)}`,
                ...run
            ];
        }
        function lockedLine(locked) {
            const who = 'key' === locked.kind ? 'a key' : `${locked.workflow} for ${locked.repository}`;
            return `the lockfile pins digests, and says that ${who} signed them when it was made`;
        }
        function isSignerGiven(given) {
            return Object.values(given).some((value)=>void 0 !== value && false !== value);
        }
        async function readSignerOptions(given) {
            const { TRUSTED_ROOT_LIMITS } = await __webpack_require__.e("contract-attestation-reading-trusted-root").then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/reading/trusted-root.ts"));
            const { MAX_PEM } = await __webpack_require__.e("contract-attestation-reading-public-key").then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/reading/public-key.ts"));
            const { 'trusted-root': root, 'public-key': key, ...others } = given;
            return {
                ...others,
                'trusted-root': await readGiven(root, TRUSTED_ROOT_LIMITS.maxBytes),
                'public-key': await readGiven(key, MAX_PEM)
            };
        }
        async function readGiven(path, limit) {
            return void 0 === path ? void 0 : {
                place: path,
                bytes: await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__.yu)(path, limit)
            };
        }
        async function askedSigners(given, suite) {
            if (!isSignerGiven(given)) return;
            const { parseSignerOptions } = await __webpack_require__.e("contract-attestation-signer-options").then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/signer-options.ts"));
            return parseSignerOptions(await readSignerOptions(given), suite);
        }
    })
};
