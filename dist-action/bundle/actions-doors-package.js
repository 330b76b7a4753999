export const id = "actions-doors-package";
export const ids = [
    "actions-doors-package",
    "contract-text-harmless"
];
export const modules = {
    "src/actions/doors/package.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            packageDoor: ()=>packageDoor
        });
        var external_node_path_ = __webpack_require__("node:path");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var summaries = __webpack_require__("src/actions/report/summaries.ts");
        var digest = __webpack_require__("src/contract/digest.ts");
        var actions_cache = __webpack_require__("src/host/runner/actions-cache.ts");
        var places = __webpack_require__("src/host/rust/build/places.ts");
        var cargo_lock = __webpack_require__("src/host/rust/cargo-lock.ts");
        function buildKey(facts, lock) {
            const { packages, toolchain, target, profile, features } = facts;
            const machine = [
                process.platform,
                process.arch
            ];
            const of = [
                ...machine,
                packages,
                toolchain,
                target,
                profile,
                [
                    ...features
                ].sort(),
                (0, digest.sc)(lock)
            ];
            return `cargo-${target}-${(0, digest.sc)(JSON.stringify(of))}`;
        }
        async function restoreBuild(facts, log) {
            const { crate } = facts;
            const lock = await (0, cargo_lock.YL)(crate.workspaceRoot);
            const home = (0, places.ic)(facts.env);
            const cache = {
                key: buildKey({
                    ...facts,
                    packages: crate.packages
                }, lock ?? new Uint8Array()),
                paths: [
                    (0, external_node_path_.join)(home, 'registry', 'index'),
                    (0, external_node_path_.join)(home, 'registry', 'cache'),
                    (0, external_node_path_.join)(home, 'git', 'db'),
                    crate.targetDirectory
                ]
            };
            const hit = await (0, actions_cache.B)(cache.paths, cache.key, (message)=>log.warn(message));
            log.info(hit ? `restored the build cache ${cache.key}` : `there is no build cache ${cache.key}`);
            return hit ? void 0 : cache;
        }
        async function saveBuild({ key, paths }, log) {
            const saved = await (0, actions_cache.Y)(paths, key, (message)=>log.warn(message));
            if (saved) log.info(`saved the build cache ${key}`);
        }
        var build = __webpack_require__("src/contract/documents/build.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var rustup = __webpack_require__("src/host/rust/rustup.ts");
        var package_package = __webpack_require__("src/steps/package/package.ts");
        var prove_source = __webpack_require__("src/steps/package/prove-source.ts");
        async function packageHere(inputs, { env, now, log }) {
            const { target, profile, toolchain, features } = inputs;
            const progress = (line)=>log.info(line);
            const warn = (line)=>log.warn(line);
            const request = requestOf(inputs, {
                env,
                now,
                progress,
                warn
            });
            const checked = await (0, package_package.lY)(request);
            if (void 0 !== request.binary) {
                const staged = await log.foreign(`Package ${target}`, (output)=>(0, package_package.CO)({
                        ...request,
                        output
                    }, checked));
                return {
                    staged,
                    cache: void 0
                };
            }
            const manifest = request.manifestPath ?? 'Cargo.toml';
            const ready = await log.foreign(`Toolchain ${toolchain} for ${target}`, (output)=>(0, rustup.n)({
                    toolchain,
                    target,
                    manifest,
                    env,
                    output,
                    progress
                }));
            const source = await (0, package_package.oX)({
                ...request,
                env: ready
            }, checked);
            const facts = {
                crate: source.crate,
                toolchain,
                target,
                profile,
                features,
                env: ready
            };
            const cache = inputs.cache ? await log.group('Build cache', ()=>restoreBuild(facts, log)) : void 0;
            if (inputs.cache) await (0, prove_source.MS)(source, ready);
            const staged = await log.foreign(`Build and package ${target}`, (output)=>(0, package_package.CO)({
                    ...request,
                    env: ready,
                    output
                }, {
                    ...checked,
                    source
                }));
            return {
                staged,
                cache
            };
        }
        function requestOf(inputs, context) {
            const { version, target, profile, toolchain, 'git-rev': git_rev, 'dist-revision': dist_revision } = inputs;
            return {
                ...(0, tuple.YI)({
                    version,
                    target,
                    profile,
                    toolchain,
                    git_rev,
                    dist_revision
                }),
                ...context,
                contract: inputs.contract,
                manifestPath: inputs['manifest-path'],
                packages: inputs.package,
                bin: inputs.bin,
                features: inputs.features,
                binary: inputs.binary,
                defaultFeatures: inputs['default-features'],
                cargoProfile: inputs['cargo-profile'],
                include: inputs.include,
                generate: inputs.generate.map((item)=>(0, build.LJ)(item, 'generate')),
                systemPackages: inputs['system-packages'],
                allowWrapper: inputs['allow-wrapper'],
                source_date_epoch: inputs['source-date-epoch'],
                out: inputs.out
            };
        }
        const packageDoor = {
            async run (inputs, context) {
                const { cache, staged } = await packageHere(inputs, context);
                const { out } = inputs;
                context.log.info(`packaged: ${staged.artifact_file}\nsha256: ${staged.artifact_sha256}`);
                return {
                    outputs: {
                        'artifact-file': (0, external_node_path_.join)(out, staged.artifact_file),
                        'artifact-sha256': staged.artifact_sha256,
                        'manifest-file': (0, external_node_path_.join)(out, staged.manifest_file),
                        staged: out,
                        'artifact-name': (0, paths.Bz)(staged.product, staged)
                    },
                    summary: (0, summaries.xC)(staged, context.env),
                    state: void 0 === cache ? void 0 : {
                        cache: JSON.stringify(cache)
                    }
                };
            },
            async post (state, { log }) {
                const cache = state('cache');
                if ('' !== cache) await log.group('Build cache', ()=>saveBuild(JSON.parse(cache), log));
            }
        };
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
    "src/contract/digest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T$: ()=>verifySize,
            Ub: ()=>verifyDigest,
            sc: ()=>sha256
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        function sha256(bytes) {
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
        }
        function verifyDigest(actual, expected, place) {
            if (actual !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('DIGEST_MISMATCH', `${place} has sha256 ${actual}, recorded is ${expected}`, place);
        }
        function verifySize(actual, expected, place) {
            if (actual !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('SIZE_MISMATCH', `${place} has ${actual} bytes, recorded are ${expected}`, place);
        }
    }),
    "src/contract/identity/file-path.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            WG: ()=>quotePath,
            a9: ()=>pathFault,
            cD: ()=>comparePaths,
            ce: ()=>isReservedName,
            oM: ()=>archivePath,
            p4: ()=>composed,
            tu: ()=>foldPath,
            xz: ()=>PATH_LIMITS
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/registries.js");
        __webpack_require__("src/contract/json/schema.ts");
        var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        const PATH_LIMITS = {
            bytes: 255,
            depth: 32
        };
        const ASCII = /^[\x20-\x7e]*$/;
        const ASCII_NAMES = /^[ A-Za-z0-9!#$%&'()+,\-./=@[\]^_{}~]*$/;
        const FIRST = String.raw`\p{L}\p{Nd}!#$%&'\(\)+,\-.=@\[\]\^_\{\}~`;
        const NAME = String.raw`[${FIRST}][ \p{M}${FIRST}]*`;
        const PATH_PATTERN = `^${NAME}(?:/${NAME})*$`;
        const NAMES = new RegExp(PATH_PATTERN, 'u');
        const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
        const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
        function isReservedName(name) {
            return /[:*?"<>|]|[. ]$/.test(name) || RESERVED.test(name);
        }
        const OF_GIT = /^(?:\.git|git~[0-9]+)$/;
        function pathFault(path) {
            if ('' === path) return 'is an empty name';
            if (Buffer.byteLength(path) > PATH_LIMITS.bytes) return `is longer than ${PATH_LIMITS.bytes} bytes`;
            const isAscii = ASCII.test(path);
            if (!isAscii && UNSEEN.test(path)) return 'has a character that cannot be seen';
            if (path.startsWith('/')) return 'is absolute';
            if (/[\\:*?"<>|]/.test(path)) return 'has a character that is no part of a name on Windows';
            const names = path.split('/');
            if (names.length > PATH_LIMITS.depth) return `is deeper than ${PATH_LIMITS.depth} directories`;
            for (const name of names){
                const fault = nameFault(name);
                if (fault) return fault;
            }
            if ('.controller-dist' === foldPath(names[0] ?? '')) return 'is in the folder that installing keeps for itself';
            if (!isAscii && !isComposed(path)) return 'is not in NFC, the composed form of Unicode';
            if (!(isAscii ? ASCII_NAMES : NAMES).test(path)) return "has a character that is no letter, mark or digit, no blank and none of !#$%&'()+,-.=@[]^_{}~";
        }
        function nameFault(name) {
            if ('' === name || '.' === name || '..' === name) return 'has an empty or a dot segment';
            if (name.startsWith(' ')) return 'has a name that begins with a space';
            if (/[. ]$/.test(name)) return 'has a name that ends in a dot or a space';
            if (RESERVED.test(name)) return 'has a name that is reserved on Windows';
            return OF_GIT.test(foldPath(name)) ? 'has a name that git keeps for itself' : void 0;
        }
        function isComposed(text) {
            return composed(text) === text;
        }
        function composed(text) {
            return ASCII.test(text) ? text : text.normalize('NFC');
        }
        function foldPath(path) {
            if (ASCII.test(path)) return path.toLowerCase();
            return path.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
        }
        function comparePaths(a, b) {
            return ASCII.test(a) && ASCII.test(b) ? (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a, b) : Buffer.compare(Buffer.from(a), Buffer.from(b));
        }
        const archivePath = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(PATH_LIMITS.bytes), zod_mini__WEBPACK_IMPORTED_MODULE_2__.z6Y(({ value, issues })=>{
            const message = pathFault(value);
            if (message) issues.push({
                code: 'custom',
                message,
                input: value
            });
        }));
        zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd.add(archivePath, {
            pattern: PATH_PATTERN,
            description: 'Names with / between them, in NFC; docs/formats.md has the whole rule.'
        });
        function quotePath(path) {
            return JSON.stringify(path.slice(0, 120)).replace(/[^\x20-\x7e]/g, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
        }
    }),
    "src/host/disk/files.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            CB: ()=>readBounded,
            CW: ()=>writeExclusive,
            HB: ()=>renameOver,
            Nq: ()=>digestStream,
            Pq: ()=>streamFile,
            Yw: ()=>syncFolder,
            f4: ()=>writeAll,
            fR: ()=>replaceFile,
            nM: ()=>removeFile,
            yu: ()=>readRequired
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("node:path");
        var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("node:util");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/errors.ts");
        var _at_exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/disk/at-exit.ts");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _in_use_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/disk/in-use.ts");
        var _make_folders_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/host/disk/make-folders.ts");
        var _new_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/host/disk/new-files.ts");
        const CHUNK = 524288;
        const READ_ONLY = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
        async function openRegular(path, place) {
            let handle;
            try {
                handle = await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('opening', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, READ_ONLY));
            } catch (error) {
                if ((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.W0)(error)) return;
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            }
            try {
                const stat = await handle.stat();
                (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.O4)(stat, place);
                return {
                    handle,
                    size: stat.size
                };
            } catch (error) {
                await handle.close();
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            }
        }
        const readAside = (0, node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.read);
        const SMALL = 1048576;
        async function readBounded(path, limit, place = path) {
            let file;
            try {
                file = await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('opening', ()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, READ_ONLY));
                const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
                (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.O4)(stat, place);
                const { size } = stat;
                if (size > limit) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOO_LARGE', `${place} has ${size} bytes, more than the ${limit} allowed`, place);
                const bytes = Buffer.allocUnsafe(size);
                let length = 0;
                while(length < size){
                    const rest = size - length;
                    const bytesRead = size <= SMALL ? (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, length, rest, length) : (await readAside(file, bytes, length, rest, length)).bytesRead;
                    if (0 === bytesRead) break;
                    length += bytesRead;
                }
                return bytes.subarray(0, length);
            } catch (error) {
                if (void 0 === file && (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.W0)(error)) return;
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            } finally{
                if (void 0 !== file) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            }
        }
        async function readRequired(path, limit, place = path) {
            const hint = 'Check the path: a relative one begins in the folder that this runs in.';
            return await readBounded(path, limit, place) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('DOCUMENT_NOT_FOUND', `there is no file ${place}`, place, hint);
        }
        async function streamFile(path, limit, place = path) {
            const opened = await openRegular(path, place);
            if (!opened) return;
            const { handle, size } = opened;
            if (size > limit) {
                await handle.close();
                return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOO_LARGE', `${place} has ${size} bytes, more than the ${limit} allowed`, place);
            }
            return chunksOf(handle, Math.min(CHUNK, Math.max(size, 1)), limit, place);
        }
        async function* chunksOf(handle, chunk, limit, place) {
            const readAhead = (buffer)=>{
                const reading = handle.read(buffer, 0, chunk, null);
                reading.catch(()=>{});
                return reading;
            };
            let next = readAhead(Buffer.allocUnsafe(chunk));
            let free = Buffer.allocUnsafe(chunk);
            try {
                for(let total = 0;;){
                    const { buffer, bytesRead } = await next;
                    if (0 === bytesRead) return;
                    total += bytesRead;
                    if (total > limit) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOO_LARGE', `${place} grew past the ${limit} bytes allowed`, place);
                    next = readAhead(free);
                    free = buffer;
                    yield buffer.subarray(0, bytesRead);
                }
            } catch (error) {
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            } finally{
                await next.catch(()=>{});
                await handle.close();
            }
        }
        async function digestStream(chunks, each) {
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            let size = 0;
            for await (const chunk of chunks){
                hash.update(chunk);
                size += chunk.byteLength;
                if (each) await each(chunk);
            }
            return {
                size,
                sha256: hash.digest('hex')
            };
        }
        async function writeExclusive(path, write, durable = true) {
            await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.ze)(path, async ()=>{
                const handle = await (0, _new_files_js__WEBPACK_IMPORTED_MODULE_10__.dr)(path);
                try {
                    await write(handle);
                    if (durable) await handle.sync();
                    await handle.close();
                } catch (error) {
                    await handle.close().catch(()=>{});
                    await removeFile(path);
                    throw error;
                }
            });
        }
        async function writeAll(handle, bytes) {
            for(let at = 0; at < bytes.byteLength;)at += (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(handle.fd, bytes, at);
        }
        async function replaceFile(path, bytes) {
            const temporary = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
            const forget = (0, _at_exit_js__WEBPACK_IMPORTED_MODULE_6__.mU)(temporary);
            await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.ze)(path, async ()=>{
                await (0, _make_folders_js__WEBPACK_IMPORTED_MODULE_9__.w)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
                await writeExclusive(temporary, (handle)=>writeAll(handle, bytes));
                await renameOver(temporary, path).finally(()=>removeFile(temporary));
                await syncFolder((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
            }).finally(forget);
        }
        async function renameOver(from, to) {
            await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('moving', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to));
        }
        async function removeFile(path) {
            await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('moving', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, {
                    force: true
                }));
        }
        async function syncFolder(folder) {
            if ('win32' === process.platform) return;
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
            try {
                await handle.sync();
            } catch (error) {
                if ('EINVAL' !== (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.UQ)(error)) throw error;
            } finally{
                await handle.close();
            }
        }
    }),
    "src/host/disk/folder-path.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GT: ()=>requireNamesOfWindows,
            XK: ()=>isLiteralPath,
            Zl: ()=>requireFolderPath
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/file-path.ts");
        function isLiteralPath(name) {
            return name.startsWith('./') || name.startsWith('.\\');
        }
        function requireFolderPath(name, place, windows = 'win32' === process.platform) {
            if ('' === name || /[\0\r\n]/.test(name)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place} must be one line, and not empty`, place);
            if (windows) requireNamesOfWindows(name, place);
            if (isLiteralPath(name)) return;
            const wrong = (what, hint)=>(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place}: ${what}`, place, hint);
            const shown = name.slice(0, 200);
            if (name.trim() !== name) wrong('there are blanks around the name', 'Write it without them.');
            if (/^["']|["']$/.test(name)) wrong('there are quotes around the name', `Write ${shown.replace(/^["']+|["']+$/g, '')}`);
            if (/^~/.test(name)) wrong('a shell replaces ~ only where it is not quoted', `Write the whole path, or ./${shown} for a folder of that name.`);
            if (/^(?:\$|%\w+%)/.test(name)) wrong('nothing replaces a variable here', `Write its value, or ./${shown} for a folder of that name.`);
            if (!windows && /^[A-Za-z]:(?:[\\/]|$)|\\/.test(name)) wrong('a path of Windows is none on this system', `Write it with /, or ./${shown} for a folder of that name.`);
        }
        const BEFORE_NAMES = /^(?:[\\/]{2}[?.][\\/])?(?:[A-Za-z]:)?/;
        function requireNamesOfWindows(path, place) {
            const names = path.replace(BEFORE_NAMES, '').split(/[\\/]/);
            const reserved = names.find((name)=>'.' !== name && '..' !== name && (0, _contract_identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__.ce)(name));
            if (void 0 === reserved) return;
            const shown = JSON.stringify(reserved.slice(0, 200));
            const hint = 'Devices (con, nul, com1) are no folders, and no name there ends in a dot or a blank or has any of :*?"<>|';
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place}: ${shown} is no name of a folder on Windows`, place, hint);
        }
    }),
    "src/host/disk/in-use.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>onceFree
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:timers/promises");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/file-errors.ts");
        const TRIES = 20;
        const WAIT_MS = 100;
        const SAID = {
            opening: [
                'EBUSY'
            ],
            moving: [
                'EBUSY',
                'EPERM',
                'EACCES'
            ]
        };
        async function onceFree(doing, work, windows = 'win32' === process.platform) {
            const said = windows ? SAID[doing] : [];
            for(let turn = 1;; turn++)try {
                return await work();
            } catch (error) {
                if (turn >= TRIES || !said.includes((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_1__.UQ)(error) ?? '')) throw error;
                await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(WAIT_MS);
            }
        }
    }),
    "src/host/disk/make-folders.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            w: ()=>makeFolders
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _new_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/new-files.ts");
        async function makeFolders(path) {
            const made = await makeFolder(path);
            if (void 0 !== made) return made;
            const above = await makeFolders((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            return [
                ...above,
                ...await makeFolder(path, true) ?? []
            ];
        }
        async function makeFolder(path, settled = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path) {
            try {
                await (0, _new_files_js__WEBPACK_IMPORTED_MODULE_3__.Z9)(path);
                return [
                    path
                ];
            } catch (error) {
                if ('ENOENT' === (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error) && !settled) return;
                const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(()=>void 0);
                if (there?.isDirectory()) return [];
                throw error;
            }
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
    "src/host/disk/at-exit.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DF: ()=>withNewFolder,
            OC: ()=>putBackAtExit,
            S3: ()=>undoAtExit,
            mU: ()=>removeAtExit
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        const undoings = new Set();
        let isHeard = false;
        function undoAtExit(undo) {
            if (!isHeard) process.once('exit', undoAll);
            isHeard = true;
            const own = ()=>undo();
            undoings.add(own);
            return ()=>undoings.delete(own);
        }
        function removeAtExit(path) {
            return undoAtExit(()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                }));
        }
        function putBackAtExit(aside, place) {
            return undoAtExit(()=>{
                if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place)) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(aside, place);
            });
        }
        function undoAll() {
            for (const undo of [
                ...undoings
            ].reverse())try {
                undo();
            } catch  {}
            undoings.clear();
        }
        async function withNewFolder(prefix, work) {
            const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(prefix);
            const forget = removeAtExit(folder);
            try {
                return await work(folder);
            } finally{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                });
                forget();
            }
        }
    }),
    "src/host/disk/regular-file.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Z: ()=>openRegularFile
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _in_use_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/in-use.ts");
        async function openRegularFile(path, place) {
            let handle;
            try {
                handle = await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_3__.O)('opening', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)));
                const stat = await handle.stat();
                (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.O4)(stat, place);
                return {
                    handle,
                    size: stat.size
                };
            } catch (error) {
                await handle?.close();
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.dH)(error, place);
            }
        }
    }),
    "src/host/runner/actions-cache.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            restoreFile: ()=>restoreFile,
            B: ()=>restorePaths,
            saveFile: ()=>saveFile,
            Y: ()=>savePaths
        });
        var promises_ = __webpack_require__("node:fs/promises");
        var external_node_path_ = __webpack_require__("node:path");
        var external_node_process_ = __webpack_require__("node:process");
        var library_programs = __webpack_require__("src/host/library-programs.ts");
        var external_node_os_ = __webpack_require__("node:os");
        var external_node_string_decoder_ = __webpack_require__("node:string_decoder");
        var harmless = __webpack_require__("src/contract/text/harmless.ts");
        const COMMAND = /^::(?:add-mask|debug|warning)(?: [^\r\n]*?)?::/;
        const LONGEST = 65536;
        function isCommand(text) {
            const line = text.replace(/\r?\n$/, '');
            return line !== text && !/[\r\n]/.test(line) && COMMAND.test(line);
        }
        async function withHarmlessOutput(work) {
            const release = [
                filter(process.stdout),
                filter(process.stderr)
            ];
            try {
                return await work();
            } finally{
                for (const stop of release)stop();
            }
        }
        function filter(stream) {
            const { write } = stream;
            const pass = (text, done)=>write.call(stream, text, 'utf8', done);
            const decoder = new external_node_string_decoder_.StringDecoder('utf8');
            let rest = '';
            const take = (text)=>{
                rest += text;
                if (!text.includes('\n') && rest.length < LONGEST) return '';
                const lines = rest.replaceAll('\r\n', '\n').split('\n');
                rest = (lines.at(-1) ?? '').length < LONGEST ? lines.pop() ?? '' : '';
                return lines.map((line)=>(0, harmless.harmless)(line) + external_node_os_.EOL).join('');
            };
            stream.write = (chunk, encoding, last)=>{
                const done = 'function' == typeof encoding ? encoding : last;
                if ('string' != typeof chunk) return pass(take(decoder.write(chunk)), done);
                return pass(isCommand(chunk) ? chunk : take(chunk), done);
            };
            return ()=>{
                stream.write = write;
                const end = take(decoder.end()) + ('' === rest ? '' : (0, harmless.harmless)(rest) + external_node_os_.EOL);
                if ('' !== end) stream.write(end);
            };
        }
        var external_node_fs_ = __webpack_require__("node:fs");
        var tar_header = __webpack_require__("src/contract/archive/tar-header.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var at_exit = __webpack_require__("src/host/disk/at-exit.ts");
        var new_files = __webpack_require__("src/host/disk/new-files.ts");
        var host_process = __webpack_require__("src/host/process.ts");
        async function oneNameTar(folder, name, env) {
            const variables = {
                TAR_OPTIONS: `--transform=s,.*,${name},`,
                LC_ALL: 'C'
            };
            const tar = await findTar(env);
            return (0, at_exit.DF)((0, external_node_path_.join)(folder, 'trial-'), async (trial)=>{
                const into = (0, external_node_path_.join)(trial, 'into');
                await (0, new_files.Z9)(into);
                await (0, new_files.ty)((0, external_node_path_.join)(trial, 'trial.tar'), trialArchive());
                const question = {
                    cwd: into,
                    env: {
                        ...env,
                        ...variables
                    },
                    code: 'TOOL_MISSING',
                    timeout: 10_000
                };
                const { status } = await (0, host_process.kA)(tar, [
                    '-xf',
                    '../trial.tar',
                    '-P'
                ], {
                    ...question,
                    maxBytes: 65536
                });
                const names = await (0, promises_.readdir)(into, {
                    encoding: 'latin1'
                });
                if (0 === status && 1 === names.length && names[0] === name) return variables;
                return (0, errors.TR)('TOOL_MISSING', `${tar} is not a GNU tar, and would write wherever an entry says`, tar);
            });
        }
        async function findTar(env) {
            const { PROGRAMFILES } = env;
            const ofGit = `${PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`;
            if ('win32' === process.platform && (0, external_node_fs_.existsSync)(ofGit)) return ofGit;
            if ('darwin' === process.platform) return (0, host_process.SG)('gtar', env).catch(()=>(0, host_process.SG)('tar', env));
            return (0, host_process.SG)('tar', env);
        }
        function trialArchive() {
            const archive = new Uint8Array(3 * tar_header.IE);
            archive.set((0, tar_header.NI)({
                path: 'ahhhb',
                mode: '0644',
                size: 0,
                mtime: 0
            }));
            archive.set([
                0x0a,
                0xff,
                0x2f
            ], 1);
            return archive;
        }
        async function restorePaths(paths, key, warn) {
            return attempt(warn, async (cache)=>{
                if (cache.isFeatureAvailable()) return await cache.restoreCache([
                    ...paths
                ], key) === key;
                warn('the Actions cache is not available here');
                return false;
            });
        }
        async function savePaths(paths, key, warn) {
            return attempt(warn, async (cache)=>cache.isFeatureAvailable() && await cache.saveCache([
                    ...paths
                ], key) !== -1);
        }
        async function restoreFile(folder, name, key, warn) {
            return attempt(warn, async (cache)=>{
                if (!cache.isFeatureAvailable()) {
                    warn('the Actions cache is not available here');
                    return false;
                }
                const unpacking = await oneNameTar(folder, name, external_node_process_.env);
                const restored = await within(folder, unpacking, ()=>cache.restoreCache([
                        name
                    ], key));
                return await isFile((0, external_node_path_.join)(folder, name), warn) && restored === key;
            });
        }
        async function saveFile(folder, name, key, warn) {
            return within(folder, {}, ()=>savePaths([
                    name
                ], key, warn));
        }
        async function isFile(path, warn) {
            const stat = await (0, promises_.lstat)(path).catch(()=>void 0);
            if (stat?.isDirectory()) await (0, promises_.rmdir)(path);
            if (stat && !stat.isFile()) warn("the Actions cache holds something else than a file");
            return stat?.isFile() ?? false;
        }
        async function attempt(warn, work) {
            try {
                const cache = await Promise.all([__webpack_require__.e("actions-cache"), __webpack_require__.e("actions-core"), __webpack_require__.e("actions-exec"), __webpack_require__.e("https-proxy-agent"), __webpack_require__.e("semver-with-semver-classes-comparator"), __webpack_require__.e("semver-with-semver-functions-coerce")]).then(__webpack_require__.bind(__webpack_require__, "@actions/cache/lib/cache.js"));
                return await (0, library_programs.Z)(()=>withHarmlessOutput(()=>work(cache)));
            } catch (error) {
                warn(`the Actions cache failed: ${error instanceof Error ? error.message : String(error)}`);
                return false;
            }
        }
        async function within(folder, variables, work) {
            const set = {
                ...variables,
                GITHUB_WORKSPACE: folder
            };
            const before = Object.keys(set).map((name)=>[
                    name,
                    external_node_process_.env[name]
                ]);
            const home = (0, external_node_process_.cwd)();
            (0, external_node_process_.chdir)(folder);
            Object.assign(external_node_process_.env, set);
            try {
                return await work();
            } finally{
                (0, external_node_process_.chdir)(home);
                for (const [name, value] of before)if (void 0 === value) delete external_node_process_.env[name];
                else external_node_process_.env[name] = value;
            }
        }
    })
};
