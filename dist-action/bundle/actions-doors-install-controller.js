export const id = "actions-doors-install-controller";
export const ids = [
    "actions-doors-install-controller",
    "contract-text-harmless"
];
export const modules = {
    "src/actions/doors/install-controller.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            installController: ()=>installController,
            otherLocale: ()=>otherLocale
        });
        var ownership = __webpack_require__("src/host/install/ownership.ts");
        var tool_cache = __webpack_require__("src/host/install/tool-cache.ts");
        var store_open = __webpack_require__("src/host/store/open.ts");
        var install_install = __webpack_require__("src/steps/install/install.ts");
        var install_wanted = __webpack_require__("src/steps/install/wanted.ts");
        var asked = __webpack_require__("src/steps/verify/asked.ts");
        var summaries = __webpack_require__("src/actions/report/summaries.ts");
        function givenInputs(inputs, env) {
            const { version, target, profile, toolchain, 'git-rev': git_rev, 'dist-revision': dist_revision } = inputs;
            const { lockfile, source } = inputs;
            return {
                tuple: {
                    version,
                    target,
                    profile,
                    toolchain,
                    git_rev,
                    dist_revision
                },
                sha256: inputs.sha256,
                allowYanked: inputs['allow-yanked'],
                lockfile,
                source: source ?? (void 0 === lockfile ? ownSource(env) : void 0)
            };
        }
        function ownSource({ GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY = '' }) {
            if (!GITHUB_SERVER_URL || !/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(GITHUB_ACTION_REPOSITORY)) return;
            return `git+${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}#dist`;
        }
        var signer_request = __webpack_require__("src/actions/doors/requests/signer-request.ts");
        const installController = {
            async run (inputs, { env, now, log }) {
                const locale = otherLocale(env, process.platform);
                if (void 0 !== locale) log.warn(`the locale ${locale} is not UTF-8, as the contract assumes; set LC_ALL=C.UTF-8`);
                const signers = await (0, asked.Kj)((0, signer_request.u)(inputs), (0, signer_request.E)(env));
                const { wanted, sources } = await (0, install_wanted.o)(givenInputs(inputs, env));
                const runner = await (0, ownership.W0)(env);
                const install = ()=>(0, install_install.S)({
                        wanted,
                        ...(0, store_open.Tf)(sources, {
                            env,
                            token: inputs['github-token'] ?? ''
                        }),
                        to: {
                            toolCache: (0, tool_cache.Hw)(env),
                            runner
                        },
                        actionsCache: inputs.cache,
                        signers,
                        context: {
                            now,
                            warn: (message)=>log.warn(message)
                        },
                        progress: (line)=>log.info(line)
                    });
                const result = await log.group('Install', install);
                const { path, bin, tuple, sha256, from } = result;
                log.info(`${bin} is there, from the ${(0, summaries.yv)(result)}`);
                const { signer, rebuiltBy } = result.signers;
                for (const line of (0, asked.GF)(result.signers, 'lockfile' in wanted ? wanted.lockfile.signer : void 0))log.info(line);
                return {
                    outputs: {
                        path,
                        bin,
                        version: tuple.version,
                        'git-rev': tuple.git_rev,
                        target: tuple.target,
                        'dist-revision': tuple.dist_revision,
                        sha256,
                        'cache-hit': String('source' !== from),
                        signer: signer ? JSON.stringify(signer) : '',
                        'rebuilt-by': rebuiltBy ? JSON.stringify(rebuiltBy) : ''
                    },
                    summary: (0, summaries.kv)(result, sources[0], env),
                    path: inputs['add-to-path'] ? path : void 0
                };
            }
        };
        function otherLocale(env, platform) {
            if ('win32' === platform) return;
            const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'C';
            return /utf-?8/i.test(locale) ? void 0 : locale;
        }
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
    "src/contract/decisions/verify-manifest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B7: ()=>verifyManifestIdentity,
            P$: ()=>refuseOtherTuple,
            j_: ()=>verifyManifestRow
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        function verifyManifestIdentity(manifest, tuple, product, contractVersion, place) {
            if (manifest.product !== product) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PRODUCT_MISMATCH', `${place} is of ${manifest.product}, not ${product}`, place);
            refuseOtherTuple(manifest, tuple, place, 'TUPLE_MISMATCH');
            if (manifest.distribution_contract_version !== contractVersion || manifest.contract !== (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.Fv)(contractVersion)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_MISMATCH', `${place} is under contract ${manifest.distribution_contract_version}, not ${contractVersion}`, place);
        }
        function refuseOtherTuple(actual, tuple, place, code) {
            const part = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.GS.find((name)=>actual[name] !== tuple[name]);
            if (part) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: ${part} is ${actual[part]}, expected is ${tuple[part]}`, place);
        }
        function verifyManifestRow(manifest, row) {
            const { artifact, source_date_epoch } = manifest;
            const same = artifact.file === row.artifact_file && artifact.sha256 === row.artifact_sha256 && artifact.size === row.artifact_size && source_date_epoch === row.source_date_epoch;
            if (!same) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MANIFEST_MISMATCH', `${row.manifest_file} and the index disagree about the artifact`, row.manifest_file);
        }
    }),
    "src/contract/documents/build.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GW: ()=>recipeSchema,
            IV: ()=>buildSchema,
            LJ: ()=>parseGenerated,
            QX: ()=>settingName,
            Se: ()=>BUILD_LIMITS,
            em: ()=>systemPackage,
            ig: ()=>plannedBuildSchema,
            kf: ()=>cargoProfile,
            m4: ()=>cargoName,
            s3: ()=>inRecipeOrder,
            vl: ()=>generatedSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("zod/v4/core/api.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/file-path.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/json/schema.ts");
        const BUILD_LIMITS = {
            packages: 16,
            features: 200,
            rustflags: 200,
            settings: 200,
            patterns: 200,
            generated: 100,
            systemPackages: 100,
            word: 4000
        };
        const line = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(BUILD_LIMITS.word));
        const cargoName = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(200), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(/^[\p{L}\p{N}_][\p{L}\p{N}_+./?:-]*$/u, 'must be a name of cargo'));
        const systemPackage = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(200), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(/^[a-z0-9][a-z0-9+.-]+(?::[a-z0-9-]+)?(?:=[A-Za-z0-9.+:~-]+)?$/, 'must be the name of a system package'));
        const cargoProfile = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(64), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(/^[A-Za-z0-9_][A-Za-z0-9_-]*$/, 'must be the name of a profile of cargo'));
        const generatedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            path: _identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__.oM,
            arguments: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                max: 20
            }), 'What the program was run with; its standard output is the file.')
        });
        function parseGenerated(text, place) {
            const at = text.indexOf('=');
            const words = text.slice(at + 1).split(/ +/).filter((word)=>'' !== word);
            const result = generatedSchema.safeParse({
                path: text.slice(0, at),
                arguments: words
            });
            if (at > 0 && result.success) return result.data;
            const why = at > 0 ? result.error?.issues[0]?.message : 'must be PATH=ARGUMENTS';
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${JSON.stringify(text.slice(0, 200))} ${why ?? 'is not well-formed'}`, place);
        }
        const compressorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz('zlib'),
            version: line,
            level: zod_mini__WEBPACK_IMPORTED_MODULE_6__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Zm(9)),
            block_size: zod_mini__WEBPACK_IMPORTED_MODULE_6__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.qm(1))
        });
        const runnerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            os: line,
            arch: line,
            image: zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM(line)
        });
        const settingName = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(200), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(/^[A-Za-z_][A-Za-z0-9_.-]*$/, 'must be a variable'));
        const recipeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            repository: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)(line, 'Where the commit can be had; git+local where that is not known.'),
            manifest_path: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)(_identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__.oM, 'The Cargo.toml, from the root of the repository.'),
            packages: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(cargoName, {
                min: 1,
                max: BUILD_LIMITS.packages
            }),
            features: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(cargoName, {
                max: BUILD_LIMITS.features
            }),
            default_features: zod_mini__WEBPACK_IMPORTED_MODULE_6__.zMY(),
            cargo_profile: cargoProfile,
            rustflags: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                max: BUILD_LIMITS.rustflags
            }), 'Without those that remap paths, which packaging adds.'),
            settings: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.M)(settingName, zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(BUILD_LIMITS.word)), {
                max: BUILD_LIMITS.settings
            }), 'Variables of the environment that may steer the bytes.'),
            include: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                max: BUILD_LIMITS.patterns
            }),
            generate: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(generatedSchema, {
                max: BUILD_LIMITS.generated
            }),
            system_packages: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(systemPackage, {
                max: BUILD_LIMITS.systemPackages
            })
        });
        const cargoShape = {
            kind: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz('cargo'),
            recipe: recipeSchema,
            rustc: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                min: 1,
                max: 20
            }), 'The lines of `rustc -vV`.'),
            cargo: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)(line, '`cargo -V`.'),
            cargo_args: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                max: 2 * (BUILD_LIMITS.features + BUILD_LIMITS.packages) + 100
            }),
            remap_path_prefix: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                max: 20
            }), 'FROM=TO, as rustc takes them.'),
            cargo_lock_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            runner: runnerSchema
        };
        const prebuiltShape = {
            kind: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz('prebuilt'), 'Built elsewhere: version, git_rev and toolchain are as given, not proved.'),
            runner: runnerSchema
        };
        const buildSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.gMt('kind', [
            zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                ...cargoShape,
                compressor: compressorSchema
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                ...prebuiltShape,
                compressor: compressorSchema
            })
        ]);
        const plannedBuildSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.gMt('kind', [
            zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej(cargoShape),
            zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej(prebuiltShape)
        ]);
        function inRecipeOrder(recipe) {
            const settings = Object.entries(recipe.settings).sort(([a], [b])=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_3__.Xo)(a, b));
            return {
                ...recipe,
                settings: Object.fromEntries(settings)
            };
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
    "src/contract/documents/manifest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L_: ()=>formatManifest,
            Mz: ()=>fileSchema,
            Ng: ()=>parseManifest,
            PO: ()=>requireFiles,
            T1: ()=>MANIFEST_LIMITS,
            Zq: ()=>binaryFileName,
            wI: ()=>requiresSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("zod/v4/core/api.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_distinct_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/distinct-paths.ts");
        var _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/file-path.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/contract/json/schema.ts");
        var _build_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/contract/documents/build.ts");
        const requiredVersion = zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Fk(/^[0-9]+(?:\.[0-9]+){1,2}$/, 'must be a version such as 2.34'));
        const requiresSchema = zod_mini__WEBPACK_IMPORTED_MODULE_10__.KCZ([
            zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                libc: zod_mini__WEBPACK_IMPORTED_MODULE_10__.k5n([
                    'glibc',
                    'musl'
                ]),
                minimum: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(requiredVersion)
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                libc: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('none'), 'Statically linked.')
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                macos: requiredVersion
            })
        ]);
        const fileSchema = zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
            path: _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__.oM,
            sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
            size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.mz,
            mode: zod_mini__WEBPACK_IMPORTED_MODULE_10__.k5n([
                '0644',
                '0755'
            ])
        });
        const MANIFEST_LIMITS = {
            maxBytes: 4194304
        };
        const manifestSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CZ,
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.tZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Eb(64)),
            distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_5__.y,
            contract_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
            ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.KB,
            artifact: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                file: zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Eb(1000)),
                sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
                size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.mz,
                format: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.td)
            }),
            content_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
            content_size: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.mz, 'Bytes of the uncompressed tar.'),
            files: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(fileSchema, {
                min: 1,
                max: 10_000
            }),
            binaries: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fW, {
                min: 1,
                max: 16
            }),
            requires: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(requiresSchema),
            source_date_epoch: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.pA,
            build: _build_js__WEBPACK_IMPORTED_MODULE_9__.IV
        }), 'What one artifact is, and what is in it.');
        function parseManifest(bytes, place) {
            const manifest = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.hm)(MANIFEST_LIMITS, manifestSchema, (read)=>(0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.I3)(inOrder(read)), bytes, place);
            requireFiles(manifest, 'MANIFEST_MISMATCH', place, '');
            const expected = (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.qB)(manifest.product, manifest.distribution_contract_version, manifest).artifact;
            if (manifest.artifact.file !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MANIFEST_MISMATCH', `${place}: artifact.file must be ${expected}`, `${place}#/artifact/file`);
            return manifest;
        }
        function requireFiles({ files, binaries }, code, place, pointer) {
            const paths = new _identity_distinct_paths_js__WEBPACK_IMPORTED_MODULE_1__.x();
            files.forEach((file, index)=>{
                const before = files[index - 1];
                if (before && (0, _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__.cD)(before.path, file.path) >= 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: files are not sorted at ${file.path}`, `${place}#${pointer}/files/${index}`);
                const clash = paths.take(file.path, 'file');
                if (clash) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: ${(0, _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__.WG)(file.path)} ${clash}`, `${place}#${pointer}/files/${index}`);
            });
            for (const name of binaries)if (!files.some((file)=>file.path === name && '0755' === file.mode)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: the binary ${name} is not among the files`, `${place}#${pointer}/binaries`);
        }
        function formatManifest(manifest) {
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.I3)(inOrder((0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.fj)(manifestSchema, manifest)));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CM)(Buffer.from(text), MANIFEST_LIMITS, 'manifest.json', 'Pack fewer files, or give them shorter paths.');
            return text;
        }
        function inOrder(manifest) {
            const { build } = manifest;
            return 'cargo' === build.kind ? {
                ...manifest,
                build: {
                    ...build,
                    recipe: (0, _build_js__WEBPACK_IMPORTED_MODULE_9__.s3)(build.recipe)
                }
            } : manifest;
        }
        function binaryFileName(name, target) {
            return target.includes('-windows-') ? `${name}.exe` : name;
        }
    }),
    "src/contract/identity/distinct-paths.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            x: ()=>DistinctPaths
        });
        var _file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/file-path.ts");
        class DistinctPaths {
            #taken = new Map();
            take(path, type) {
                const above = directoriesAbove(path);
                for (const folder of above){
                    const holder = this.#taken.get((0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(folder));
                    if (holder?.kind === 'file') return `is below the file ${(0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.WG)(holder.path)}`;
                    if (holder && holder.path !== folder) return otherSpelling(holder.path);
                }
                const folded = (0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(path);
                const holder = this.#taken.get(folded);
                if (holder && holder.path !== path) return otherSpelling(holder.path);
                if (holder && !('above' === holder.kind && 'directory' === type)) return 'is there twice';
                for (const folder of above)if (!this.#taken.has((0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(folder))) this.#taken.set((0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(folder), {
                    path: folder,
                    kind: 'above'
                });
                this.#taken.set(folded, {
                    path,
                    kind: type
                });
            }
        }
        function otherSpelling(other) {
            return `and ${(0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.WG)(other)} are one and the same on some disks`;
        }
        function directoriesAbove(path) {
            const names = path.split('/');
            return names.slice(1).map((_, index)=>names.slice(0, index + 1).join('/'));
        }
    }),
    "src/contract/executable/targets.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>findTargetNeeds,
            h: ()=>targetNeeds
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_target_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/target-names.ts");
        function cpu(name, bits, glibc, musl, more = {}) {
            return {
                cpu: name,
                class: bits,
                order: 'little',
                abi: void 0,
                ...more,
                glibc: [
                    glibc
                ],
                musl: [
                    `/lib/ld-musl-${musl}.so.1`
                ]
            };
        }
        const BIG = {
            order: 'big'
        };
        const X86 = cpu('i386', 32, '/lib/ld-linux.so.2', 'i386');
        const RISCV64 = cpu('riscv64', 64, '/lib/ld-linux-riscv64-lp64d.so.1', 'riscv64', {
            abi: 'double-float'
        });
        const SOFT_ARM = cpu('arm', 32, '/lib/ld-linux.so.3', 'arm', {
            abi: 'soft-float'
        });
        const HARD_ARM = cpu('arm', 32, '/lib/ld-linux-armhf.so.3', 'armhf', {
            abi: 'hard-float'
        });
        const OLD_MIPS = {
            abi: 'before release 6'
        };
        const NEW_MIPS = {
            abi: 'release 6'
        };
        const X32 = cpu('x86_64', 32, '/libx32/ld-linux-x32.so.2', 'x32');
        const CPUS = {
            x86_64: cpu('x86_64', 64, '/lib64/ld-linux-x86-64.so.2', 'x86_64'),
            i386: X86,
            i586: X86,
            i686: X86,
            aarch64: cpu('aarch64', 64, '/lib/ld-linux-aarch64.so.1', 'aarch64'),
            aarch64_be: cpu('aarch64', 64, '/lib/ld-linux-aarch64_be.so.1', 'aarch64_be', BIG),
            loongarch64: cpu('loongarch64', 64, '/lib64/ld-linux-loongarch-lp64d.so.1', 'loongarch64', {
                abi: 'double-float'
            }),
            riscv64gc: RISCV64,
            riscv64a23: RISCV64,
            riscv32gc: cpu('riscv32', 32, '/lib/ld-linux-riscv32-ilp32d.so.1', 'riscv32', {
                abi: 'double-float'
            }),
            s390x: cpu('s390x', 64, '/lib/ld64.so.1', 's390x', BIG),
            powerpc: cpu('powerpc', 32, '/lib/ld.so.1', 'powerpc', BIG),
            powerpc64: cpu('powerpc64', 64, '/lib64/ld64.so.1', 'powerpc64', BIG),
            powerpc64le: cpu('powerpc64', 64, '/lib64/ld64.so.2', 'powerpc64le', {
                abi: 'ELFv2'
            }),
            sparc64: cpu('sparc64', 64, '/lib64/ld-linux.so.2', 'sparc64', BIG),
            sparcv9: cpu('sparc64', 64, '/lib64/ld-linux.so.2', 'sparc64', BIG),
            mips: cpu('mips', 32, '/lib/ld.so.1', 'mips-sf', {
                ...BIG,
                ...OLD_MIPS
            }),
            mipsel: cpu('mips', 32, '/lib/ld.so.1', 'mipsel-sf', OLD_MIPS),
            mips64: cpu('mips64', 64, '/lib64/ld.so.1', 'mips64', {
                ...BIG,
                ...OLD_MIPS
            }),
            mips64el: cpu('mips64', 64, '/lib64/ld.so.1', 'mips64el', OLD_MIPS),
            mipsisa32r6: cpu('mips', 32, '/lib/ld-linux-mipsn8.so.1', 'mipsr6', {
                ...BIG,
                ...NEW_MIPS
            }),
            mipsisa32r6el: cpu('mips', 32, '/lib/ld-linux-mipsn8.so.1', 'mipsr6el', NEW_MIPS),
            mipsisa64r6: cpu('mips64', 64, '/lib64/ld-linux-mipsn8.so.1', 'mips64r6', {
                ...BIG,
                ...NEW_MIPS
            }),
            mipsisa64r6el: cpu('mips64', 64, '/lib64/ld-linux-mipsn8.so.1', 'mips64r6el', NEW_MIPS),
            m68k: cpu('m68k', 32, '/lib/ld.so.1', 'm68k', BIG),
            riscv64: RISCV64,
            arm64e: cpu('arm64e', 64, '', ''),
            x86_64h: cpu('x86_64h', 64, '', '')
        };
        const ARMS = [
            'arm',
            'armv4t',
            'armv5te',
            'armv6',
            'armv7',
            'thumbv7a',
            'thumbv7neon'
        ];
        const GLIBC = (of)=>({
                format: 'ELF',
                os: 'linux',
                libcs: [
                    'glibc',
                    'none'
                ],
                loaders: of.glibc
            });
        const MUSL = (of)=>({
                format: 'ELF',
                os: 'linux',
                libcs: [
                    'musl',
                    'none'
                ],
                loaders: of.musl
            });
        const UCLIBC = {
            format: 'ELF',
            os: 'linux',
            libcs: [
                'uclibc',
                'none'
            ],
            loaders: [
                '/lib/ld-uClibc.so.0'
            ]
        };
        const unix = (os, ...loaders)=>({
                format: 'ELF',
                os,
                libcs: [
                    'system',
                    'none'
                ],
                loaders
            });
        const windows = (libc)=>({
                format: 'PE',
                os: 'windows',
                libcs: [
                    libc,
                    'none'
                ],
                loaders: []
            });
        const DARWIN = {
            format: 'Mach-O',
            os: 'darwin',
            libcs: [
                'system'
            ],
            loaders: [
                '/usr/lib/dyld'
            ]
        };
        const ANDROID = (of)=>({
                format: 'ELF',
                os: 'android',
                libcs: [
                    'bionic',
                    'none'
                ],
                loaders: [
                    64 === of.class ? '/system/bin/linker64' : '/system/bin/linker'
                ]
            });
        const SYSTEMS = {
            'unknown-linux-gnu': GLIBC,
            'unknown-linux-gnueabi': GLIBC,
            'unknown-linux-gnueabihf': GLIBC,
            'unknown-linux-gnuabi64': GLIBC,
            'unknown-linux-gnux32': GLIBC,
            'unknown-linux-musl': MUSL,
            'unknown-linux-musleabi': MUSL,
            'unknown-linux-musleabihf': MUSL,
            'unknown-linux-muslabi64': MUSL,
            'unknown-linux-ohos': MUSL,
            'unknown-linux-uclibc': UCLIBC,
            'unknown-linux-uclibceabi': UCLIBC,
            'unknown-linux-uclibceabihf': UCLIBC,
            'linux-android': ANDROID,
            'linux-androideabi': ANDROID,
            'apple-darwin': DARWIN,
            'pc-windows-msvc': windows('msvc'),
            'win7-windows-msvc': windows('msvc'),
            'uwp-windows-msvc': windows('msvc'),
            'pc-windows-gnu': windows('mingw'),
            'pc-windows-gnullvm': windows('mingw'),
            'win7-windows-gnu': windows('mingw'),
            'uwp-windows-gnu': windows('mingw'),
            'unknown-freebsd': unix('freebsd', '/libexec/ld-elf.so.1'),
            'unknown-netbsd': unix('netbsd', '/libexec/ld.elf_so', '/usr/libexec/ld.elf_so'),
            'unknown-openbsd': unix('openbsd', '/usr/libexec/ld.so'),
            'unknown-dragonfly': unix('dragonfly', '/usr/libexec/ld-elf.so.2'),
            'unknown-illumos': unix('solaris', '/lib/amd64/ld.so.1', '/usr/lib/amd64/ld.so.1', '/lib/64/ld.so.1'),
            'pc-solaris': unix('solaris', '/lib/amd64/ld.so.1', '/usr/lib/amd64/ld.so.1', '/lib/64/ld.so.1'),
            'sun-solaris': unix('solaris', '/lib/sparcv9/ld.so.1', '/usr/lib/sparcv9/ld.so.1', '/lib/64/ld.so.1')
        };
        function findTargetNeeds(target) {
            const dash = target.indexOf('-');
            const [first, rest] = [
                target.slice(0, dash),
                target.slice(dash + 1)
            ];
            const of = cpuOf(first, rest);
            const system = Object.hasOwn(SYSTEMS, rest) ? SYSTEMS[rest] : void 0;
            if (!of || !system) return;
            const { glibc: _, musl: __, ...machine } = of;
            return {
                ...machine,
                ...'function' == typeof system ? system(of) : system
            };
        }
        function targetNeeds(target) {
            return findTargetNeeds(target) ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TARGET_UNSUPPORTED', `nothing is known of what a program for ${target} must be`, 'target', (0, _identity_target_names_js__WEBPACK_IMPORTED_MODULE_1__.Oz)(target));
        }
        function cpuOf(first, rest) {
            if (rest.endsWith('-gnux32')) return 'x86_64' === first ? X32 : void 0;
            if (ARMS.includes(first)) return rest.endsWith('hf') || 'unknown-freebsd' === rest ? HARD_ARM : SOFT_ARM;
            const of = Object.hasOwn(CPUS, first) ? CPUS[first] : void 0;
            if (of && 'powerpc64' === first) return {
                ...of,
                abi: 'unknown-linux-gnu' === rest ? 'ELFv1' : 'ELFv2'
            };
            return of;
        }
    }),
    "src/contract/identity/target-names.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            HQ: ()=>TARGET_NAMES,
            Oz: ()=>hintForTarget
        });
        var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/text/nearest.ts");
        const FIRST_PARTS = {
            'apple-darwin': 'aarch64 arm64e i686 x86_64 x86_64h',
            'linux-android': 'aarch64 i686 riscv64 x86_64',
            'linux-androideabi': 'arm armv7 thumbv7neon',
            'pc-solaris': 'x86_64',
            'pc-windows-gnu': 'i686 x86_64',
            'pc-windows-gnullvm': 'aarch64 i686 x86_64',
            'pc-windows-msvc': 'aarch64 i686 thumbv7a x86_64',
            'sun-solaris': 'sparcv9',
            'unknown-dragonfly': 'x86_64',
            'unknown-freebsd': 'aarch64 armv6 armv7 i686 powerpc powerpc64 powerpc64le riscv64gc x86_64',
            'unknown-illumos': 'aarch64 x86_64',
            'unknown-linux-gnu': 'aarch64 aarch64_be i586 i686 loongarch64 m68k mips mipsel mipsisa32r6 mipsisa32r6el powerpc powerpc64 powerpc64le riscv32gc riscv64a23 riscv64gc s390x sparc64 x86_64',
            'unknown-linux-gnuabi64': 'mips64 mips64el mipsisa64r6 mipsisa64r6el',
            'unknown-linux-gnueabi': 'arm armv4t armv5te armv7',
            'unknown-linux-gnueabihf': 'arm armv7 thumbv7neon',
            'unknown-linux-gnux32': 'x86_64',
            'unknown-linux-musl': 'aarch64 aarch64_be i586 i686 loongarch64 mips mipsel powerpc powerpc64 powerpc64le riscv32gc riscv64gc s390x x86_64',
            'unknown-linux-muslabi64': 'mips64 mips64el',
            'unknown-linux-musleabi': 'arm armv5te armv7',
            'unknown-linux-musleabihf': 'arm armv7 thumbv7neon',
            'unknown-linux-ohos': 'aarch64 armv7 loongarch64 x86_64',
            'unknown-linux-uclibc': 'mips mipsel',
            'unknown-linux-uclibceabi': 'armv5te armv7',
            'unknown-linux-uclibceabihf': 'armv7',
            'unknown-netbsd': 'aarch64 aarch64_be i586 i686 mipsel powerpc riscv64gc sparc64 x86_64',
            'unknown-openbsd': 'aarch64 i686 powerpc powerpc64 riscv64gc sparc64 x86_64',
            'uwp-windows-gnu': 'i686 x86_64',
            'uwp-windows-msvc': 'aarch64 i686 thumbv7a x86_64',
            'win7-windows-gnu': 'i686 x86_64',
            'win7-windows-msvc': 'i686 x86_64'
        };
        const TARGET_NAMES = Object.entries(FIRST_PARTS).flatMap(([rest, cpus])=>cpus.split(' ').map((cpu)=>`${cpu}-${rest}`));
        const CPU_NAMES = {
            amd64: 'x86_64',
            x64: 'x86_64',
            arm64: 'aarch64',
            i386: 'i686'
        };
        const VENDORS = [
            'unknown',
            'pc',
            'apple'
        ];
        function nearestTarget(name, names = TARGET_NAMES) {
            const [first = '', ...rest] = name.toLowerCase().split('-');
            const cpu = CPU_NAMES[first] ?? first;
            const spelt = [
                cpu,
                ...rest
            ].join('-');
            const system = rest.join('-').replace(/^macos$/, 'darwin');
            const meant = [
                spelt,
                ...VENDORS.map((vendor)=>`${cpu}-${vendor}-${system}`)
            ];
            return meant.find((each)=>names.includes(each)) ?? (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__.q)(spelt, names);
        }
        function hintForTarget(name, names) {
            const nearest = nearestTarget(name, names);
            return void 0 === nearest || nearest === name ? void 0 : `Did you mean ${nearest}?`;
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
    "src/host/machine/target.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            WM: ()=>hostTargetIfKnown,
            az: ()=>hostTarget,
            m4: ()=>hostArchitecture,
            xX: ()=>hostLibc
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        const ARCHITECTURES = {
            x64: 'x86_64',
            arm64: 'aarch64'
        };
        function hostArchitecture() {
            return ARCHITECTURES[process.arch];
        }
        function hostTarget() {
            return targetOf({
                platform: process.platform,
                arch: process.arch,
                libc: hostLibc()
            });
        }
        function hostTargetIfKnown() {
            try {
                return hostTarget();
            } catch  {
                return;
            }
        }
        function targetOf({ platform, arch, libc }) {
            const cpu = ARCHITECTURES[arch];
            if (void 0 === cpu) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', `${platform} on ${arch} is not known here`, 'target');
            if ('darwin' === platform) return `${cpu}-apple-darwin`;
            if ('win32' === platform) return `${cpu}-pc-windows-msvc`;
            if ('linux' !== platform) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', `the system ${platform} is not known here`, 'target');
            if (!libc) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', 'the libc of this Linux is neither glibc nor musl', 'target');
            return `${cpu}-unknown-linux-${'glibc' === libc.family ? 'gnu' : 'musl'}`;
        }
        function hostLibc() {
            if ('linux' !== process.platform) return;
            const { glibc, objects } = reportOfNode();
            return libcOf({
                glibc,
                objects,
                loaders: [
                    '/lib',
                    '/lib64'
                ].flatMap(namesIn)
            });
        }
        function libcOf({ glibc, objects, loaders }) {
            if (void 0 !== glibc) return {
                family: 'glibc',
                version: glibc
            };
            if (objects.some(isMuslLoader)) return {
                family: 'musl'
            };
            const both = loaders.some((name)=>name.startsWith('ld-linux'));
            return loaders.some(isMuslLoader) && !both ? {
                family: 'musl'
            } : void 0;
        }
        function isMuslLoader(path) {
            return /(?:^|\/)(?:ld-musl-[a-z0-9_]+|libc\.musl-[a-z0-9_]+)\.so\.1$/.test(path);
        }
        function reportOfNode() {
            const report = process.report;
            const before = report.excludeNetwork ?? false;
            report.excludeNetwork = true;
            try {
                const { header, sharedObjects } = report.getReport();
                const glibc = header?.glibcVersionRuntime;
                return {
                    glibc: 'string' == typeof glibc && /^[0-9]+\.[0-9]+/.test(glibc) ? glibc : void 0,
                    objects: Array.isArray(sharedObjects) ? sharedObjects.map(String) : []
                };
            } finally{
                report.excludeNetwork = before;
            }
        }
        function namesIn(folder) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
            } catch  {
                return [];
            }
        }
    })
};
