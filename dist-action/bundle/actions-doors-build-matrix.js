export const id = "actions-doors-build-matrix";
export const ids = [
    "actions-doors-build-matrix",
    "contract-text-harmless"
];
export const modules = {
    "src/actions/doors/build-matrix.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            buildMatrix: ()=>buildMatrix
        });
        var _contract_documents_contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/contract-fields.ts");
        var _contract_documents_release_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/documents/release-plan.ts");
        var _host_store_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/store/open.ts");
        var _steps_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/steps/plan.ts");
        var _steps_release_index_reachable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/steps/release-index/reachable.ts");
        var _steps_release_index_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/steps/release-index/read.ts");
        var _report_summaries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/actions/report/summaries.ts");
        const buildMatrix = {
            async run (inputs, { env, log }) {
                const { contract, version, toolchain, profile, targets, source, 'dist-revision': asked } = inputs;
                const counts = void 0 !== source && 'auto' === asked;
                const plan = await log.group('Plan', async ()=>{
                    if (counts) log.info(`reading what ${source} has published`);
                    const { value: published, unread } = counts ? await readCounted(source, inputs, env) : {};
                    if (void 0 !== unread) log.warn(`${source} could not be read, so the revision is counted as if nothing was published: ${unread}`);
                    const planned = await (0, _steps_plan_js__WEBPACK_IMPORTED_MODULE_3__.F)({
                        contract,
                        version,
                        toolchain,
                        profile,
                        targets,
                        dist_revision: void 0 === unread ? asked : 'r1',
                        env,
                        manifestPath: inputs['manifest-path'],
                        packages: inputs.package,
                        features: inputs.features,
                        defaultFeatures: inputs['default-features'],
                        cargoProfile: inputs['cargo-profile'],
                        tag: /^refs\/tags\/(.+)$/s.exec(env.GITHUB_REF ?? '')?.[1],
                        git_rev: inputs['git-rev'],
                        includePlanned: inputs['include-planned'],
                        selfHosted: inputs['self-hosted'],
                        published
                    });
                    for (const job of planned.matrix.include)log.info(`${job.target} on ${(0, _contract_documents_contract_fields_js__WEBPACK_IMPORTED_MODULE_0__.WE)(job.runner)} (${job.support})`);
                    return planned;
                });
                return {
                    outputs: {
                        matrix: JSON.stringify(plan.matrix),
                        plan: (0, _contract_documents_release_plan_js__WEBPACK_IMPORTED_MODULE_1__.nT)(plan),
                        product: plan.product,
                        version: plan.version,
                        'git-rev': plan.git_rev,
                        toolchain: plan.toolchain,
                        profile: plan.profile,
                        'dist-revision': plan.dist_revision,
                        'source-date-epoch': String(plan.source_date_epoch)
                    },
                    summary: (0, _report_summaries_js__WEBPACK_IMPORTED_MODULE_6__.MM)(plan, env)
                };
            }
        };
        async function readCounted(source, { 'github-token': token = '', 'source-optional': isOptional }, env) {
            const opened = await (0, _host_store_open_js__WEBPACK_IMPORTED_MODULE_2__.oD)(source, {
                env,
                token
            });
            return isOptional ? (0, _steps_release_index_reachable_js__WEBPACK_IMPORTED_MODULE_4__.z)(()=>(0, _steps_release_index_read_js__WEBPACK_IMPORTED_MODULE_5__.Dn)(opened)) : {
                value: await (0, _steps_release_index_read_js__WEBPACK_IMPORTED_MODULE_5__.Dn)(opened)
            };
        }
    }),
    "src/actions/report/summaries.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A4: ()=>signerRows,
            Iv: ()=>publishSummary,
            MM: ()=>planSummary,
            kv: ()=>installSummary,
            xC: ()=>packageSummary,
            yv: ()=>originOf
        });
        var _contract_documents_contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/contract-fields.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _contract_identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/selection/query.ts");
        var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/actions/report/summary.ts");
        function planSummary(plan, env) {
            const { version, git_rev, toolchain, profile, dist_revision, source_date_epoch, matrix } = plan;
            const identity = [
                ...(0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.yE)({
                    version,
                    profile,
                    toolchain,
                    dist_revision
                }),
                [
                    'git_rev',
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.cd)(git_rev, env)
                ],
                [
                    'source_date_epoch',
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(source_date_epoch)
                ]
            ];
            const jobs = matrix.include.map((job)=>[
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(job.target),
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)((0, _contract_documents_contract_fields_js__WEBPACK_IMPORTED_MODULE_0__.WE)(job.runner)),
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(job.support),
                    job.experimental ? 'yes' : 'no'
                ]);
            return (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.kq)(`${plan.product} ${version}: build matrix`, [
                {
                    head: [
                        'Identity',
                        ''
                    ],
                    rows: identity
                },
                {
                    head: [
                        'Target',
                        'Runner',
                        'Support',
                        'Experimental'
                    ],
                    rows: jobs
                }
            ]);
        }
        function packageSummary(staged, env) {
            const { version, target, profile, toolchain, dist_revision } = staged;
            const rows = [
                ...(0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.yE)({
                    version,
                    target,
                    profile,
                    toolchain,
                    dist_revision
                }),
                [
                    'git_rev',
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.cd)(staged.git_rev, env)
                ],
                [
                    'File',
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(staged.artifact_file)
                ],
                [
                    'SHA-256',
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(staged.artifact_sha256)
                ],
                [
                    'SHA-256 of the uncompressed content',
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(staged.content_sha256)
                ],
                [
                    'Size',
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.ee)(staged.artifact_size)
                ]
            ];
            return (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.kq)(`Packaged ${target}`, [
                {
                    head: [
                        'Artifact',
                        ''
                    ],
                    rows
                }
            ]);
        }
        function publishSummary(result, store, env, pageUrl) {
            const states = {
                published: 'new',
                unchanged: 'was there already'
            };
            const all = [
                ...result.published,
                ...result.unchanged
            ];
            const rows = [
                'published',
                'unchanged'
            ].flatMap((state)=>result[state].map((row)=>[
                        (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(row.version),
                        (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(row.target),
                        (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(row.profile),
                        (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(row.toolchain),
                        (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.cd)(row.git_rev, env),
                        (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(row.dist_revision),
                        row.attestations ? `${states[state]}, attested` : states[state],
                        (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(row.artifact_sha256),
                        (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.ee)(row.artifact_size)
                    ]));
            const index = [
                [
                    'File',
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(result.index_file)
                ],
                [
                    'SHA-256',
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(result.index_sha256)
                ],
                [
                    'Rows',
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(result.row_count)
                ],
                ...pageRows(pageUrl, all[0]?.version),
                ...0 === result.missing.length ? [] : [
                    [
                        'Missing targets',
                        (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(result.missing.join(' '))
                    ]
                ]
            ];
            const head = [
                'Version',
                'Target',
                'Profile',
                'Toolchain',
                'git_rev',
                'Revision',
                'State',
                'SHA-256',
                'Size'
            ];
            const tables = [
                {
                    head,
                    rows
                },
                {
                    head: [
                        'Index',
                        ''
                    ],
                    rows: index
                }
            ];
            const [first] = all;
            if (void 0 === first) return (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.kq)(`Published into ${store}`, tables);
            const source = /^(?:git\+https?|s3):/.test(store) ? store : void 0;
            const block = (0, _contract_identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_4__._W)(first, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_2__.xT, source);
            return (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.kq)(`Published into ${store}`, tables, block, 'To install it');
        }
        function pageRows(url, version = '') {
            if (void 0 === url) return [];
            const page = `${url.replace(/\/+$/, '')}/${_contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.ct}`;
            return [
                [
                    'Release page',
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.nf)(page, page, version)
                ]
            ];
        }
        function installSummary(result, source, env) {
            const { product, tuple, sha256, size, path } = result;
            const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env;
            const isOwn = source.startsWith(`git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}#`);
            const { git_rev, ...others } = tuple;
            const rows = [
                ...(0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.yE)(others),
                [
                    'git_rev',
                    isOwn ? (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.cd)(git_rev, env) : (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(git_rev)
                ],
                [
                    'SHA-256 of the artifact',
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(sha256)
                ],
                [
                    'Size of the artifact',
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.ee)(size)
                ],
                [
                    'From',
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(originOf(result))
                ],
                [
                    'Folder',
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(path)
                ],
                ...signerRows('Signed by', result.signers.signer),
                ...signerRows('Rebuilt by', result.signers.rebuiltBy)
            ];
            return (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.kq)(`Installed ${product} ${tuple.version}`, [
                {
                    head: [
                        'Installed',
                        ''
                    ],
                    rows
                }
            ]);
        }
        function signerRows(title, signer) {
            if (!signer) return [];
            if ('key' === signer.kind) return [
                [
                    title,
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(`the key ${signer.key_sha256}`)
                ]
            ];
            const { subject, source_repository, source_ref, source_digest, run, signed_at } = signer;
            const said = {
                repository: source_repository,
                ref: source_ref,
                revision: source_digest,
                time: signed_at
            };
            return [
                [
                    title,
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(subject)
                ],
                ...Object.entries(said).flatMap(([name, value])=>void 0 === value ? [] : [
                        [
                            `${title}: ${name}`,
                            (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Vm)(value)
                        ]
                    ]),
                ...void 0 === run ? [] : [
                    [
                        `${title}: run`,
                        (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.nf)(run, run)
                    ]
                ]
            ];
        }
        function originOf({ from }) {
            return 'destination' === from ? 'tool cache' : from;
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
    "src/contract/identity/tuple-text.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Kz: ()=>formatWith,
            _W: ()=>formatTupleWith,
            de: ()=>tupleOptions,
            sM: ()=>tupleText,
            wN: ()=>formatTupleArguments
        });
        var _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple-parts.ts");
        function tupleOptions(tuple, parts) {
            return Object.fromEntries(parts.map((part)=>[
                    part.replaceAll('_', '-'),
                    tuple[part]
                ]));
        }
        function tupleText(tuple) {
            const parts = _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__.G.filter((part)=>void 0 !== tuple[part]);
            return parts.map((part)=>`${part.replaceAll('_', '-')} ${tuple[part]}`).join(', ');
        }
        function formatTupleArguments(tuple) {
            return _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__.G.map((name)=>`--${name.replaceAll('_', '-')} ${tuple[name]}`).join(' ');
        }
        function formatTupleWith(tuple, parts = _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__.G, source) {
            const quoted = [
                'git_rev',
                'toolchain',
                'version'
            ];
            const value = (part)=>quoted.includes(part) ? `"${tuple[part]}"` : tuple[part];
            const inputs = [
                ...void 0 === source ? [] : [
                    `source: ${yamlWord(source)}`
                ],
                ...parts.map((part)=>`${part.replaceAll('_', '-')}: ${value(part)}`)
            ];
            return formatWith(inputs);
        }
        function formatWith(inputs) {
            return [
                'with:',
                ...inputs.map((input)=>`  ${input}`)
            ].join('\n');
        }
        function yamlWord(text) {
            return /^[A-Za-z0-9./][A-Za-z0-9+./#_@%~:-]*$/.test(text) ? text : JSON.stringify(text);
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
    "src/steps/plan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>planRelease
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/decisions/plan.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _contract_identity_target_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/target-names.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _contract_identity_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/version.ts");
        var _host_git_checkout_tracked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/git/checkout/tracked.ts");
        var _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/git/checkout/working-tree.ts");
        var _host_rust_answers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/rust/answers.ts");
        var _host_rust_build_cargo_config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/host/rust/build/cargo-config.ts");
        var _host_rust_build_places_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/host/rust/build/places.ts");
        var _host_rust_commit_sources_of_commit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("src/host/rust/commit/sources-of-commit.ts");
        var _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("src/host/rust/crate.ts");
        var _host_rust_preflight_preflight_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__("src/host/rust/preflight/preflight.ts");
        var _host_rust_toolchain_file_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__("src/host/rust/toolchain-file.ts");
        var _read_contract_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__("src/steps/read-contract.ts");
        async function planRelease(request) {
            const { contract } = await (0, _read_contract_js__WEBPACK_IMPORTED_MODULE_15__.J)(request.contract);
            const manifest = await (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_12__.J9)(request.manifestPath ?? 'Cargo.toml');
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(manifest);
            const { rust = (0, _host_rust_answers_js__WEBPACK_IMPORTED_MODULE_8__.q)(manifest, told(request)) } = request;
            askEarly(rust, request.toolchain ?? contract.toolchain.rust);
            const [metadata, head, root] = await Promise.all([
                rust.metadata(),
                (0, _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_7__.Qo)(folder, request.env),
                (0, _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_7__.Hn)(folder, request.env)
            ]);
            const crate = (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_12__.BP)(metadata, manifest, request.packages ?? [], contract.entrypoint.binaries);
            const tracked = (0, _host_git_checkout_tracked_js__WEBPACK_IMPORTED_MODULE_6__.ys)(root, request.env);
            tracked.catch(()=>{});
            requireVersions(crate, contract.product, request);
            if (void 0 !== request.git_rev) (0, _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_7__.EU)(head, parseRevision(request.git_rev));
            const run = {
                version: crate.version,
                git_rev: head.git_rev,
                toolchain: await chooseToolchain(request.toolchain, crate.folder, root, contract.toolchain.rust),
                profile: parseProfile(request.profile)
            };
            const known = rust.targets(run.toolchain);
            known.catch(()=>{});
            await (0, _host_rust_commit_sources_of_commit_js__WEBPACK_IMPORTED_MODULE_11__.am)(crate, await tracked);
            await requireBuildable(request, {
                metadata,
                crate,
                folder
            }, run);
            const { targets, includePlanned, selfHosted, published } = request;
            const plan = (0, _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__.Cs)(contract, {
                ...run,
                targets,
                includePlanned,
                selfHosted,
                dist_revision: (0, _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__.Ne)(request.dist_revision, run, published),
                source_date_epoch: head.time
            });
            requireKnownTargets(plan, await known);
            return plan;
        }
        function askEarly(rust, toolchain) {
            if (_contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.aG.safeParse(toolchain).success) rust.targets(toolchain).catch(()=>{});
        }
        async function requireBuildable({ env, features = [], defaultFeatures = true, cargoProfile }, { metadata, crate, folder }, { toolchain, profile }) {
            const configurations = await (0, _host_rust_build_cargo_config_js__WEBPACK_IMPORTED_MODULE_9__.qx)(folder, (0, _host_rust_build_places_js__WEBPACK_IMPORTED_MODULE_10__.ic)(env));
            await (0, _host_rust_preflight_preflight_js__WEBPACK_IMPORTED_MODULE_13__.M)({
                metadata,
                crate,
                configurations,
                env
            }, {
                toolchain,
                profile,
                features,
                defaultFeatures,
                cargoProfile
            });
        }
        function requireKnownTargets({ targets, toolchain }, listed) {
            const names = listed ?? _contract_identity_target_names_js__WEBPACK_IMPORTED_MODULE_3__.HQ;
            for (const { target } of targets)if (!names.includes(target)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TARGET_UNSUPPORTED', listed ? `rustc ${toolchain} does not know ${target}` : `no rustc is known to build for ${target}`, 'targets', (0, _contract_identity_target_names_js__WEBPACK_IMPORTED_MODULE_3__.Oz)(target, names));
        }
        function told({ env, toolchain }) {
            const { RUSTUP_TOOLCHAIN } = env;
            if (RUSTUP_TOOLCHAIN || void 0 === toolchain || !_contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.aG.safeParse(toolchain).success) return env;
            return {
                ...env,
                RUSTUP_TOOLCHAIN: toolchain
            };
        }
        function requireVersions(crate, product, { version, tag }) {
            if (void 0 !== version && !(0, _contract_identity_version_js__WEBPACK_IMPORTED_MODULE_5__.Yb)(version)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_TUPLE', `version ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.TL)(version)} ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.Y3)(_contract_identity_version_js__WEBPACK_IMPORTED_MODULE_5__.wI, version)}`, 'version');
            if (void 0 !== version) (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_12__.eU)(crate, version);
            const tagged = void 0 === tag ? void 0 : versionOfTag(tag, [
                product,
                ...crate.packages
            ], crate.version);
            if (void 0 !== tagged && tagged !== crate.version) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('VERSION_MISMATCH', `the tag is ${tag}, ${crate.name} has version ${crate.version}`, 'tag', '0.0.0' === crate.version ? `A Cargo.toml without version counts as 0.0.0; give it ${tagged}.` : void 0);
        }
        function versionOfTag(tag, names, version) {
            const prefixes = names.flatMap((name)=>[
                    `${name}-`,
                    `${name}/`
                ]).filter((prefix)=>tag.startsWith(prefix));
            const prefix = prefixes.sort((a, b)=>b.length - a.length)[0] ?? '';
            const rest = tag.slice(prefix.length);
            if (!/^[vV]?[0-9]/.test(rest)) return;
            const stated = _contract_identity_version_js__WEBPACK_IMPORTED_MODULE_5__.y.safeParse(rest.slice(1));
            if (rest.startsWith('v') && stated.success) return stated.data;
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('VERSION_MISMATCH', `the tag ${JSON.stringify(tag.slice(0, 80))} looks like a version, but is not ${prefix}vX.Y.Z`, 'tag', `Push the tag ${prefix}v${version}, or one that does not begin like a version.`);
        }
        function parseRevision(text) {
            const rule = _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.x.git_rev;
            return rule.is(text) ? text : (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_TUPLE', `git_rev ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.TL)(text)} ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.Y3)(rule, text)}`, 'git-rev');
        }
        function parseProfile(text) {
            return 'release' === text || 'debug' === text ? text : (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('PROFILE_UNKNOWN', `profile ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.TL)(text)} ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.Y3)(_contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.x.profile, text)}`, 'profile');
        }
        async function chooseToolchain(given, folder, root, fallback) {
            if (void 0 !== given) return (0, _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__.HC)(given, 'toolchain');
            return await (0, _host_rust_toolchain_file_js__WEBPACK_IMPORTED_MODULE_14__.c)(folder, root) ?? fallback;
        }
    }),
    "src/steps/release-index/reachable.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            z: ()=>ifReachable
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        async function ifReachable(read) {
            try {
                return {
                    value: await read(),
                    unread: void 0
                };
            } catch (error) {
                if (error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl && 'STORE_UNREACHABLE' === error.code) return {
                    unread: error.message
                };
                throw error;
            }
        }
    })
};
