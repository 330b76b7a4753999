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
        var _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/attestation/reading/limits.ts");
        var _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/attestation/signer.ts");
        var _contract_documents_published_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/documents/published-rows.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/errors.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/disk/files.ts");
        var _host_store_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/store/open.ts");
        var _events_publish_event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/actions/events/publish-event.ts");
        var _report_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/actions/report/summary.ts");
        const attach = {
            async run (inputs, { env, log }) {
                await (0, _events_publish_event_js__WEBPACK_IMPORTED_MODULE_6__.f)(env);
                if (void 0 === inputs.rows) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('ROWS_MISSING', 'the input rows is empty or was not given', 'rows');
                const rows = (0, _contract_documents_published_rows_js__WEBPACK_IMPORTED_MODULE_2__.DI)(Buffer.from(inputs.rows), 'rows');
                if (0 === rows.length) {
                    log.notice('There is no row that a bundle could be about: there is nothing to attach.');
                    const outputs = {
                        store: inputs.store,
                        'attestation-sha256': '',
                        'index-sha256': ''
                    };
                    return {
                        outputs,
                        summary: (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_7__.kq)('Nothing to attach', [])
                    };
                }
                const bundles = await Promise.all(inputs.bundle.map(async (place)=>({
                        place,
                        bytes: await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_4__.yu)(place, _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__.Cz.bundleBytes)
                    })));
                if (0 === bundles.length) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('INVALID_INPUT', 'bundle is empty', 'bundle');
                const store = await (0, _host_store_open_js__WEBPACK_IMPORTED_MODULE_5__.Ch)(inputs.store, {
                    env,
                    token: inputs['github-token'] ?? ''
                });
                const progress = (line)=>log.info(line);
                const { attestBundles } = await Promise.all([__webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("shared-steps-verify"), __webpack_require__.e("steps-attest-given-for-actions-doors-attach")]).then(__webpack_require__.bind(__webpack_require__, "src/steps/attest/given.ts"));
                const request = {
                    store,
                    rows: {
                        kind: 'published',
                        rows
                    },
                    bundles,
                    progress
                };
                const result = await log.group('Attach', ()=>attestBundles(request, inputs));
                for (const { sha256, signer } of result.bundles)log.info(`attestation: ${sha256}, signed by ${(0, _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_1__.U)(signer)}`);
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
        function attachSummary({ bundles, rows }, store) {
            const signers = bundles.map(({ sha256, signer })=>[
                    (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_7__.Vm)(sha256),
                    (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_7__.Qq)((0, _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_1__.U)(signer))
                ]);
            const files = rows.map(({ row, added })=>[
                    (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_7__.Vm)(row.artifact_file),
                    added.length > 0 ? 'new' : 'was there already'
                ]);
            return (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_7__.kq)(`Attested in ${store}`, [
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
    "src/contract/attestation/reading/limits.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Cz: ()=>ATTESTATION_LIMITS,
            OR: ()=>TRUSTED_ROOT_LIMITS,
            Wo: ()=>MAX_PEM,
            kw: ()=>BUNDLE_LIMITS
        });
        const BUNDLE_LIMITS = {
            maxBytes: 1048576
        };
        const ATTESTATION_LIMITS = {
            bundleBytes: BUNDLE_LIMITS.maxBytes,
            bundles: 64,
            totalBytes: 16777216
        };
        const TRUSTED_ROOT_LIMITS = {
            maxBytes: 1048576
        };
        const MAX_PEM = 4096;
    }),
    "src/contract/attestation/signer.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>formatSigner,
            c: ()=>certificateSigner
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const EXTENSIONS = {
            workflow_digest: 10,
            runner_environment: 11,
            source_repository: 12,
            source_digest: 13,
            source_ref: 14,
            source_repository_id: 15,
            source_owner: 16,
            source_owner_id: 17,
            event: 20,
            run: 21
        };
        function certificateSigner({ subject, extensions }, signedAt, place) {
            const issuer = extensions.get(8) ?? extensions.get(1);
            if (void 0 === issuer) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('ATTESTATION_INVALID', `${place}: the certificate names no issuer of the identity`, place);
            const named = Object.entries(EXTENSIONS).flatMap(([name, number])=>{
                const value = extensions.get(number);
                return void 0 === value ? [] : [
                    [
                        name,
                        value
                    ]
                ];
            });
            const signed_at = signedAt.toISOString().replace(/\.000Z$/, 'Z');
            return {
                kind: 'certificate',
                issuer,
                subject,
                ...Object.fromEntries(named),
                signed_at
            };
        }
        function formatSigner(signer) {
            if ('key' === signer.kind) return `the key ${signer.key_sha256}`;
            const { subject, source_repository, source_digest, signed_at } = signer;
            const parts = [
                void 0 === source_repository ? void 0 : `for ${source_repository}`,
                void 0 === source_digest ? void 0 : `at ${source_digest}`,
                void 0 === signed_at ? void 0 : `on ${signed_at}`
            ];
            return [
                subject,
                ...parts.filter((part)=>void 0 !== part)
            ].join(' ');
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
