export const id = "actions-doors-update-lockfile";
export const ids = [
    "actions-doors-update-lockfile",
    "contract-text-harmless"
];
export const modules = {
    "src/actions/doors/update-lockfile.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            updateLockfileDoor: ()=>updateLockfileDoor
        });
        var store_open = __webpack_require__("src/host/store/open.ts");
        var lockfile_update = __webpack_require__("src/steps/lockfile/update.ts");
        var asked = __webpack_require__("src/steps/verify/asked.ts");
        var summaries = __webpack_require__("src/actions/report/summaries.ts");
        var summary = __webpack_require__("src/actions/report/summary.ts");
        function updateSummary({ before, after, changed, newestRow, signed }) {
            const title = changed ? `${after.product} ${before.version} ${before.dist_revision} to ${after.version} ${after.dist_revision}` : `${after.product} ${after.version} ${after.dist_revision} is up to date`;
            const [source = ''] = after.sources;
            const facts = [
                [
                    'Releases',
                    (0, summary.nf)(source, source)
                ],
                ...void 0 === newestRow ? [] : [
                    [
                        'Day of the newest row there',
                        (0, summary.Vm)(newestRow)
                    ]
                ],
                ...comparison(before, after)
            ];
            const tables = changed ? [
                partsTable(before, after),
                targetsTable(before, after),
                ...signersTable(signed)
            ] : [];
            return (0, summary.kq)(title, [
                ...tables,
                {
                    head: [
                        'Where',
                        ''
                    ],
                    rows: facts
                }
            ]);
        }
        const PARTS = [
            'version',
            'dist_revision',
            'profile',
            'toolchain',
            'git_rev'
        ];
        function partsTable(before, after) {
            return {
                head: [
                    '',
                    'Before',
                    'Now'
                ],
                rows: PARTS.map((part)=>[
                        part,
                        (0, summary.Vm)(before[part]),
                        (0, summary.Vm)(after[part])
                    ])
            };
        }
        function targetsTable(before, after) {
            const targets = [
                ...new Set([
                    ...Object.keys(after.targets),
                    ...Object.keys(before.targets)
                ])
            ].sort();
            const digest = ({ targets: of }, target)=>of[target]?.artifact_sha256 ?? '';
            const rows = targets.map((target)=>{
                const [old, now] = [
                    digest(before, target),
                    digest(after, target)
                ];
                const size = after.targets[target]?.artifact_size;
                return [
                    (0, summary.Vm)(target),
                    old && (0, summary.Vm)(old),
                    now ? (0, summary.Vm)(now) : 'dropped',
                    void 0 === size ? '' : (0, summary.ee)(size)
                ];
            });
            return {
                head: [
                    'Target',
                    'SHA-256 before',
                    'SHA-256 now',
                    'Size'
                ],
                rows
            };
        }
        function signersTable(signed) {
            const found = new Map();
            const add = (title, signer)=>{
                if (signer) found.set(`${title} ${JSON.stringify(signer)}`, (0, summaries.A4)(title, signer));
            };
            for (const { signer, rebuiltBy } of Object.values(signed)){
                add('Signed by', signer);
                add('Rebuilt by', rebuiltBy);
            }
            return 0 === found.size ? [] : [
                {
                    head: [
                        'Signature',
                        ''
                    ],
                    rows: [
                        ...found.values()
                    ].flat()
                }
            ];
        }
        function comparison(before, after) {
            if (after.signer?.kind !== 'workflow' || before.git_rev === after.git_rev) return [];
            const { repository } = after.signer;
            const url = `https://github.com/${repository}/compare/${before.git_rev}...${after.git_rev}`;
            return [
                [
                    'Changes of the source',
                    (0, summary.nf)(repository, url)
                ]
            ];
        }
        var signer_request = __webpack_require__("src/actions/doors/requests/signer-request.ts");
        const updateLockfileDoor = {
            async run (inputs, { env, now, log }) {
                const { lockfile, version, toolchain, 'git-rev': git_rev, 'dist-revision': dist_revision, source } = inputs;
                const update = ()=>(0, lockfile_update.T)({
                        ...{
                            lockfile,
                            version,
                            toolchain,
                            git_rev,
                            dist_revision,
                            source
                        },
                        dropTargets: inputs['drop-target'],
                        signer: (0, signer_request.u)(inputs),
                        suite: (0, signer_request.E)(env),
                        open: (name)=>(0, store_open.oD)(name, {
                                env,
                                token: inputs['github-token'] ?? ''
                            }),
                        context: {
                            now,
                            warn: (message)=>log.warn(message)
                        },
                        progress: (line)=>log.info(line)
                    });
                const updated = await log.group('Update', update);
                const { before, after, changed, newestRow, signed } = updated;
                const name = `${after.product} ${after.version} ${after.dist_revision}`;
                log.info(changed ? `locked ${name}, in place of ${before.version} ${before.dist_revision}` : `up to date: ${name}`);
                for (const line of new Set(Object.values(signed).flatMap((signers)=>(0, asked.GF)(signers))))log.info(line);
                if (void 0 !== newestRow) log.info(`newest row of ${after.sources[0]}: ${newestRow}`);
                const summary = updateSummary(updated);
                return {
                    outputs: {
                        changed: String(changed),
                        version: after.version,
                        'previous-version': before.version,
                        summary
                    },
                    summary
                };
            }
        };
    }),
    "src/actions/doors/requests/signer-request.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            E: ()=>suiteOf,
            u: ()=>givenSigner
        });
        function givenSigner(inputs) {
            const { 'source-event': events } = inputs;
            return {
                'source-repository': inputs['source-repository'],
                'source-repository-id': inputs['source-repository-id'],
                'source-ref': inputs['source-ref'],
                'source-event': events.length > 0 ? events : void 0,
                'signer-workflow': inputs['signer-workflow'],
                'signer-digest': inputs['signer-digest'],
                'allow-self-hosted': inputs['allow-self-hosted'],
                'rebuilt-by': inputs['rebuilt-by'],
                trust: inputs.trust,
                'trusted-root': inputs['trusted-root'],
                'public-key': inputs['public-key']
            };
        }
        function suiteOf({ GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY = '' }) {
            if ('https://github.com' !== GITHUB_SERVER_URL) return;
            return '' === GITHUB_ACTION_REPOSITORY ? void 0 : GITHUB_ACTION_REPOSITORY;
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
    "src/contract/documents/contract-fields.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            LB: ()=>SYSTEMS,
            Q2: ()=>notes,
            SH: ()=>repositoryPath,
            WE: ()=>formatRunner,
            _$: ()=>isoDate,
            eC: ()=>owner,
            eU: ()=>isHostedRunner,
            vd: ()=>platformSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("zod/v4/mini/iso.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/schema.ts");
        const notes = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(2000))), 'Prose for people; no program reads it.');
        const isoDate = zod_mini__WEBPACK_IMPORTED_MODULE_5__.p6();
        const repositoryPath = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/, {
            error: 'must be a relative path with /',
            abort: true
        }), zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB((path)=>!path.split('/').some((part)=>'.' === part || '..' === part), 'must not hold . or ..'), zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB((path)=>path.length <= 500, 'must have at most 500 characters'));
        const owner = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^@[A-Za-z0-9_-]+(?:\/[A-Za-z0-9._-]+)?$/, 'must be @user or @organisation/team'));
        const SYSTEMS = [
            'linux',
            'darwin',
            'windows'
        ];
        const label = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'must be a label of a runner'));
        const SUPPORT_LEVELS = [
            'recommended',
            'optional',
            'planned'
        ];
        const platformSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
            target: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qK, 'Rust target triple.'),
            platform: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(40)), 'The platform as people call it.'),
            os: zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(SYSTEMS),
            arch: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[a-z0-9_]{1,20}$/, 'must be an architecture such as x86_64')), 'CPU architecture as in the target triple.'),
            runner: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
                label,
                (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_1__.c)(label, {
                    min: 1,
                    max: 16
                })
            ], {
                error: ({ input })=>void 0 === input ? void 0 : 'must be a label of a runner, or a list of at most 16'
            }), 'The label of the native runner that builds it, or all the labels that it must have.'),
            support: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(SUPPORT_LEVELS), 'recommended: every release has it. optional: a release may have it. planned: not guaranteed.'),
            glibc_max: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(10), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[0-9]{1,3}\.[0-9]{1,3}$/, 'must be a version such as 2.28'))), 'The newest glibc that a binary for this platform may need; none is set where it is absent.'),
            notes
        });
        const HOSTED = /^(?:ubuntu-(?:latest|slim|\d\d\.\d\d)(?:-arm)?|windows-(?:latest|20\d\d|\d\d-arm)(?:-vs20\d\d)?|macos-(?:latest|\d\d)(?:-(?:intel|large|xlarge))?)$/;
        function isHostedRunner(runner) {
            const labels = [
                runner
            ].flat();
            return 1 === labels.length && labels.every((label)=>HOSTED.test(label));
        }
        function formatRunner(runner) {
            return [
                runner
            ].flat().join(', ');
        }
    }),
    "src/contract/lockfile/next-steps.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            h: ()=>OTHER_SOURCE,
            q: ()=>UPDATE
        });
        const UPDATE = {
            purpose: 'To pin the newest release',
            command: 'lock',
            options: {
                update: true
            },
            keeps: [
                'lockfile'
            ]
        };
        const OTHER_SOURCE = {
            purpose: 'With another source in the place of SOURCE',
            options: {
                source: 'SOURCE'
            }
        };
    }),
    "src/contract/lockfile/standing.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            TW: ()=>standingFault,
            YP: ()=>standingOf,
            ox: ()=>productFault,
            v1: ()=>isOfLockfile
        });
        var _documents_lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/lockfile.ts");
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _next_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/lockfile/next-steps.ts");
        function standingOf({ rows, pruned }, { lockfile, target }) {
            const tuple = tupleIn(lockfile, target);
            const row = rows.find((one)=>isSame(one, tuple));
            if (!row) return {
                kind: pruned.some((one)=>isSame(one, tuple)) ? 'pruned' : 'gone'
            };
            const locked = lockfile.targets[target];
            const isOther = row.artifact_sha256 !== locked?.artifact_sha256 || row.artifact_size !== locked.artifact_size || row.manifest_sha256 !== locked.manifest_sha256;
            if (isOther) return {
                kind: 'other',
                row
            };
            return row.yanked ? {
                kind: 'yanked',
                row,
                reasons: row.yanked
            } : {
                kind: 'there',
                row
            };
        }
        function isOfLockfile({ version, profile }) {
            return (group)=>group.version === version && group.profile === profile;
        }
        function standingFault(standing, pinned, source) {
            const { lockfile, target } = pinned;
            const what = `${lockfile.product} ${lockfile.version} ${lockfile.dist_revision} for ${target}`;
            const place = lockfile.targets[target]?.artifact_file ?? 'lockfile';
            switch(standing.kind){
                case 'there':
                    return;
                case 'yanked':
                    return {
                        code: 'YANKED',
                        message: `${what} was yanked: ${standing.reasons.join('; ')}`,
                        place,
                        hint: 'The lockfile keeps installing it. Take a release that was not yanked.',
                        next: _next_steps_js__WEBPACK_IMPORTED_MODULE_1__.q
                    };
                case 'pruned':
                    return {
                        code: 'PRUNED',
                        message: `${what} was removed from ${source} by retention`,
                        place,
                        hint: 'Only a mirror may still have it. Take a release that is there.',
                        next: _next_steps_js__WEBPACK_IMPORTED_MODULE_1__.q
                    };
                case 'gone':
                    return {
                        code: 'TUPLE_NOT_FOUND',
                        message: `the index of ${source} has no ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.wN)(tupleIn(lockfile, target))}, and does not say that it was removed`,
                        place,
                        hint: 'The source was made anew, or is another one. Name the one that has it, or take a release that is there.',
                        next: _next_steps_js__WEBPACK_IMPORTED_MODULE_1__.q
                    };
                case 'other':
                    return {
                        code: 'LOCKFILE_MISMATCH',
                        message: `${place} has other digests in the index of ${source} than in the lockfile`,
                        place,
                        hint: 'Where the lockfile was edited or merged, lock again; where it was not, do not use what the source has.',
                        next: (0, _documents_lockfile_js__WEBPACK_IMPORTED_MODULE_0__.sM)(lockfile, [])
                    };
            }
        }
        function productFault(product, lockfile, source) {
            if (product === lockfile.product) return;
            return {
                code: 'PRODUCT_MISMATCH',
                message: `${source} has releases of ${product}, and the lockfile pins ${lockfile.product}`,
                place: 'lockfile',
                hint: `Name a source that has releases of ${lockfile.product}.`,
                next: _next_steps_js__WEBPACK_IMPORTED_MODULE_1__.h
            };
        }
        function tupleIn(lockfile, target) {
            const { version, profile, toolchain, git_rev, dist_revision } = lockfile;
            return {
                version,
                target,
                profile,
                toolchain,
                git_rev,
                dist_revision
            };
        }
        function isSame(a, b) {
            return a.target === b.target && a.dist_revision === b.dist_revision && a.git_rev === b.git_rev && a.toolchain === b.toolchain && a.version === b.version && a.profile === b.profile;
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
    }),
    "src/steps/lockfile/moved.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            C: ()=>asMoved
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _contract_documents_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/documents/lockfile.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _contract_lockfile_next_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/lockfile/next-steps.ts");
        const MOVED = 'Where the releases have moved, name the new place; an update takes it into the lockfile, too.';
        function asMoved(error, source) {
            if (!(error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.Vl)) return error;
            const [first, ...more] = error.faults;
            if ('STORE_UNREACHABLE' === error.code) return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.Vl({
                ...first,
                hint: `${error.hint}\n${MOVED}`,
                next: _contract_lockfile_next_steps_js__WEBPACK_IMPORTED_MODULE_3__.h
            }, more, {
                cause: error
            });
            if ('INDEX_NOT_FOUND' === error.code) return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.Vl(noReleases(source), more, {
                cause: error
            });
            return error;
        }
        function noReleases(source) {
            const isRelative = (0, _contract_documents_lockfile_js__WEBPACK_IMPORTED_MODULE_1__.kX)(source);
            return {
                code: 'INDEX_NOT_FOUND',
                message: isRelative ? `the lockfile names the source ${source}, which is seen from the folder this runs in: there are no releases at ${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(source)}` : `there are no releases at ${source}`,
                place: 'lockfile',
                hint: isRelative ? 'Run it in the folder that it was locked in, or name the source.' : MOVED,
                next: _contract_lockfile_next_steps_js__WEBPACK_IMPORTED_MODULE_3__.h
            };
        }
    }),
    "src/steps/lockfile/read.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GQ: ()=>readLockfile,
            OZ: ()=>readIndexOf,
            u0: ()=>sourcesOf
        });
        var _contract_documents_lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/lockfile.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _contract_lockfile_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/lockfile/standing.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/files.ts");
        var _release_index_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/steps/release-index/read.ts");
        var _moved_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/steps/lockfile/moved.ts");
        async function readLockfile(path) {
            return (0, _contract_documents_lockfile_js__WEBPACK_IMPORTED_MODULE_0__.parseLockfile)(await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_3__.yu)(path, _contract_documents_lockfile_js__WEBPACK_IMPORTED_MODULE_0__.LOCKFILE_LIMITS.maxBytes), path);
        }
        function sourcesOf({ sources }, given) {
            const [first = (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('INVALID_INPUT', 'the lockfile has no source', 'source'), ...others] = void 0 === given ? sources : [
                given
            ];
            return [
                first,
                ...others
            ];
        }
        async function readIndexOf(lockfile, source, context, wanted) {
            const { index } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_4__.vY)(source, context, wanted).catch((error)=>{
                throw (0, _moved_js__WEBPACK_IMPORTED_MODULE_5__.C)(error, source.name);
            });
            const other = (0, _contract_lockfile_standing_js__WEBPACK_IMPORTED_MODULE_2__.ox)(index.product, lockfile, source.name);
            if (other) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.dp)(other);
            return index;
        }
    }),
    "src/steps/lockfile/update.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>updateLockfile
        });
        var lockfile = __webpack_require__("src/contract/documents/lockfile.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var json_document = __webpack_require__("src/contract/json/document.ts");
        function parseLockfileBefore(bytes, place) {
            try {
                return {
                    pinned: (0, lockfile.parseLockfile)(bytes, place),
                    wanted: void 0
                };
            } catch (error) {
                if (!(error instanceof errors.Vl) || 'TUPLE_MISMATCH' !== error.code) throw error;
                const edited = (0, json_document.u0)(lockfile.LOCKFILE_LIMITS, lockfile.vS, bytes, place);
                const version = versionOfPaths(edited);
                if (void 0 === version) throw error;
                const pinned = (0, lockfile.parseLockfile)(Buffer.from(JSON.stringify({
                    ...edited,
                    version
                })), place);
                return {
                    pinned,
                    wanted: edited.version
                };
            }
        }
        function versionOfPaths({ targets }) {
            const [first] = Object.values(targets);
            try {
                return first && (0, paths.Bp)((0, paths.wG)(first.artifact_file)).version;
            } catch (error) {
                if (error instanceof errors.Vl) return;
                throw error;
            }
        }
        var candidates = __webpack_require__("src/contract/selection/candidates.ts");
        var choose = __webpack_require__("src/contract/selection/choose.ts");
        var releases = __webpack_require__("src/contract/selection/releases.ts");
        function keptTargets({ targets }, dropped) {
            const all = Object.keys(targets);
            const unknown = dropped.filter((target)=>!all.includes(target));
            if (unknown.length > 0) (0, errors.TR)('INVALID_INPUT', `the lockfile has ${all.join(', ')}, not ${unknown.join(', ')}`, 'drop-target');
            const kept = all.filter((target)=>!dropped.includes(target));
            return kept.length > 0 ? kept : (0, errors.TR)('INVALID_INPUT', 'no target would be left in the lockfile', 'drop-target');
        }
        function chooseUpdate(catalog, wish, asker) {
            try {
                return (0, choose.b)(catalog, wish, asker);
            } catch (error) {
                throw withoutTargets(error, catalog, wish) ?? error;
            }
        }
        function withoutTargets(error, catalog, wish) {
            const { targets = [] } = wish;
            const missing = missingOf(error, catalog, wish);
            if (!(error instanceof errors.Vl) || 0 === missing.length || missing.length === targets.length) return;
            const { offer: _, ...fault } = error.faults[0] ?? {
                code: error.code,
                message: error.message
            };
            const hint = `Wait until there is something for ${(0, candidates.yU)(missing)}, take another version, or go on without.`;
            return new errors.Vl({
                ...fault,
                hint,
                next: withoutStep(missing)
            }, [], {
                cause: error
            });
        }
        function withoutStep(missing) {
            return {
                purpose: 'To go on without',
                options: {
                    'drop-target': missing
                }
            };
        }
        function missingOf(error, catalog, wish) {
            if (!(error instanceof errors.Vl) || !/^(?:TARGET_MISSING|YANKED)$/.test(error.code)) return [];
            try {
                const { rows } = (0, choose.b)(catalog, {
                    ...wish,
                    targets: []
                });
                return (wish.targets ?? []).filter((target)=>!rows.some((row)=>row.target === target));
            } catch (other) {
                if (other instanceof errors.Vl) return [];
                throw other;
            }
        }
        function isPinned({ targets, ...release }, rows) {
            return (0, releases.DR)(release) === (0, releases.DR)(rows[0]) && Object.keys(targets).length === rows.length && rows.every(({ target, artifact_sha256, artifact_size, manifest_sha256 })=>{
                const locked = targets[target];
                return locked?.artifact_sha256 === artifact_sha256 && locked.artifact_size === artifact_size && locked.manifest_sha256 === manifest_sha256;
            });
        }
        function withNewestAttested(error, catalog, wish, pinned) {
            if (!(error instanceof errors.Vl) || 'NOT_ATTESTED' !== error.code) return error;
            const newest = newestAttested(catalog, wish);
            const [first, ...more] = error.faults;
            const words = newest ? `the newest that names attestations is ${newest.version} ${newest.dist_revision}` : 'no release that is meant names attestations';
            const isNewer = void 0 !== newest && (0, releases.DR)(newest) !== (0, releases.DR)(pinned);
            const next = {
                purpose: 'To pin that one',
                options: {
                    version: newest?.version ?? ''
                }
            };
            const fault = {
                ...first,
                message: `${first.message}; ${words}`,
                ...isNewer ? {
                    next
                } : {}
            };
            return new errors.Vl(fault, more, {
                cause: error
            });
        }
        function newestAttested(catalog, wish) {
            for (const version of catalog.versions.filter((one)=>wish.version.has(one)).reverse())try {
                const only = {
                    ...wish.version,
                    has: (text)=>text === version
                };
                const { rows } = (0, choose.b)(catalog, {
                    ...wish,
                    version: only
                });
                if (rows.every(({ attestations })=>attestations)) return rows[0];
            } catch (error) {
                if (!(error instanceof errors.Vl)) throw error;
            }
        }
        var selection_catalog = __webpack_require__("src/contract/selection/catalog.ts");
        var query = __webpack_require__("src/contract/selection/query.ts");
        var version_range = __webpack_require__("src/contract/selection/version-range.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        var resolve = __webpack_require__("src/steps/resolve.ts");
        var asked = __webpack_require__("src/steps/verify/asked.ts");
        var asked_for_lock = __webpack_require__("src/steps/verify/asked-for-lock.ts");
        var pin = __webpack_require__("src/steps/lockfile/pin.ts");
        var read = __webpack_require__("src/steps/lockfile/read.ts");
        var sources = __webpack_require__("src/steps/lockfile/sources.ts");
        async function updateLockfile(request) {
            const { lockfile: path, progress } = request;
            const { pinned, wanted } = parseLockfileBefore(await (0, files.yu)(path, lockfile.LOCKFILE_LIMITS.maxBytes), path);
            const wish = await wishOf(request, pinned, wanted);
            const asking = await (0, asked_for_lock.D)(pinned.signer, request);
            const sources = sourcesAfter(request, pinned);
            const source = await request.open(sources[0]);
            const index = await (0, read.OZ)(pinned, source, request.context);
            const catalog = (0, selection_catalog.H)(index);
            const choice = chooseUpdate(catalog, wish, (0, resolve.YX)(source));
            const newestRow = (0, releases.v4)(index.rows);
            const isSame = isPinned(pinned, choice.rows) && void 0 === wanted && !(0, asked.Wg)(request.signer);
            if (isSame && sources.join('\n') === pinned.sources.join('\n')) return {
                before: pinned,
                after: pinned,
                changed: false,
                newestRow,
                signed: {}
            };
            request.chosen?.(choice, pinned);
            const { after, signed } = await pinAll(request, asking, [
                source,
                [
                    ...sources
                ]
            ], pinned.product, choice).catch((error)=>{
                throw withNewestAttested(error, catalog, wish, pinned);
            });
            const changed = void 0 !== wanted || (0, lockfile.NF)(after) !== (0, lockfile.NF)(pinned);
            if (changed) await (0, files.fR)(path, Buffer.from((0, lockfile.NF)(after)));
            else progress(`${path} has all of it already`);
            return {
                before: pinned,
                after,
                changed,
                newestRow,
                signed
            };
        }
        async function pinAll({ progress }, asking, [source, sources], product, { rows }) {
            const signed = {};
            const after = await (0, pin.F)({
                source,
                sources,
                product,
                rows,
                asking,
                progress,
                signed: (target, signers)=>{
                    signed[target] = signers;
                }
            });
            return {
                after,
                signed
            };
        }
        async function wishOf(request, pinned, wanted) {
            const { toolchain, git_rev, dist_revision, profile = pinned.profile } = request;
            if (profile !== pinned.profile) (0, errors.TR)('INVALID_INPUT', `the lockfile pins the profile ${pinned.profile}; another wants a lockfile of its own`, 'profile');
            return {
                ...(0, query.mG)({
                    toolchain,
                    git_rev,
                    dist_revision
                }),
                version: await (0, version_range.F)(request.version ?? wanted),
                profile: pinned.profile,
                targets: keptTargets(pinned, request.dropTargets),
                pinned: (0, releases.l7)(pinned)
            };
        }
        function sourcesAfter(request, pinned) {
            const { source, mirrors, allowRelativeSource } = request;
            if (void 0 === source && void 0 === mirrors) return (0, read.u0)(pinned, void 0);
            const [first = '', ...others] = pinned.sources;
            const given = (0, sources.x)(source ?? first, {
                mirrors: mirrors ?? others,
                allowRelativeSource: allowRelativeSource ?? void 0 === source
            });
            return given;
        }
    })
};
