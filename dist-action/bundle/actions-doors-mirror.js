export const id = "actions-doors-mirror";
export const ids = [
    "actions-doors-mirror",
    "contract-text-harmless"
];
export const modules = {
    "src/actions/doors/mirror.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            mirror: ()=>mirror
        });
        var external_node_os_ = __webpack_require__("node:os");
        var published_rows = __webpack_require__("src/contract/documents/published-rows.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var store_open = __webpack_require__("src/host/store/open.ts");
        var promises_ = __webpack_require__("node:fs/promises");
        var external_node_path_ = __webpack_require__("node:path");
        var base_url = __webpack_require__("src/contract/handoff/base-url.ts");
        var schemas = __webpack_require__("zod/v4/mini/schemas.js");
        var api = __webpack_require__("zod/v4/core/api.js");
        var json_document = __webpack_require__("src/contract/json/document.ts");
        var lists = __webpack_require__("src/contract/json/lists.ts");
        var strict_json = __webpack_require__("src/contract/json/strict-json.ts");
        var names = __webpack_require__("src/contract/handoff/names.ts");
        const GITHUB_RELEASE_FIELDS = [
            'assets',
            'body',
            'isDraft',
            'url'
        ];
        const GITHUB_RELEASE_LIMITS = {
            maxBytes: 8388608
        };
        const schema = schemas.Ikc({
            assets: (0, lists.c)(schemas.Ikc({
                name: schemas.YjP(),
                digest: schemas.lqM(schemas.mee(schemas.YjP()))
            }), {
                max: 2000
            }),
            body: schemas.YjP(),
            isDraft: schemas.zMY(),
            url: schemas.YjP().check(api.Eb(2000))
        });
        function parseGitHubRelease(text) {
            const json = (0, strict_json.R)(Buffer.from(text), GITHUB_RELEASE_LIMITS, 'gh release view');
            return (0, json_document._U)(schema, json.value, 'gh release view', json);
        }
        function mirrorStep(found, files, notes, tag) {
            if (!found) return 'create';
            const difference = firstDifference(found, withoutAttestations(files));
            if (!found.isDraft && void 0 === difference) return 'unchanged';
            if (found.isDraft && sameLines(found.body, notes)) return 'resume';
            return (0, errors.TR)('IMMUTABLE_CONFLICT', found.isDraft ? `${tag} has a draft with other notes` : `the release of ${tag} is not what would be mirrored: ${difference}`, tag, found.isDraft ? 'Remove that draft, or publish it yourself.' : 'Nothing of it was changed; release under another tag.');
        }
        function requireWhole(found, files, tag) {
            const difference = found ? firstDifference(found, files) : 'it is not there';
            if (void 0 !== difference) (0, errors.TR)('GH_FAILED', `the draft of ${tag} is not whole, and stays one: ${difference}`, tag, 'Run it again.');
        }
        function firstDifference({ assets }, files) {
            const there = new Map(assets.map(({ name, digest })=>[
                    name,
                    digest
                ]));
            for (const { name, sha256 } of files){
                if (!there.has(name)) return `${name} is missing`;
                const digest = there.get(name);
                if (digest !== `sha256:${sha256}`) return `${name} has the digest ${digest ?? 'that nobody tells'}`;
                there.delete(name);
            }
            const more = [
                ...there
            ].find(([name, digest])=>digest !== `sha256:${(0, names.Bx)(name)}`)?.[0];
            return void 0 === more ? void 0 : `${more} is there as well`;
        }
        function withoutAttestations(files) {
            return files.filter(({ name })=>void 0 === (0, names.Bx)(name));
        }
        function sameLines(a, b) {
            const [left, right] = [
                a,
                b
            ].map((text)=>text.replaceAll('\r\n', '\n').trim());
            return left === right;
        }
        const TAG = /^[A-Za-z0-9][A-Za-z0-9._/+-]{0,200}$/;
        function tagTemplate(tag, version) {
            if (!TAG.test(tag) || !tag.endsWith(version) || tag.includes('..')) (0, errors.TR)('INVALID_INPUT', `tag ${JSON.stringify(tag.slice(0, 100))} must end in the version ${version}`, 'tag');
            return `${tag.slice(0, -version.length)}{version}`;
        }
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var release_index_releases = __webpack_require__("src/contract/release-index/releases.ts");
        var at_exit = __webpack_require__("src/host/disk/at-exit.ts");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var origin_token = __webpack_require__("src/host/origin-token.ts");
        var process1 = __webpack_require__("src/host/process.ts");
        const TIMEOUT = 1800000;
        const MAX_SAID = 8388608;
        const NOT_FOUND = /release not found/i;
        class GitHubReleases {
            repository;
            env;
            cwd;
            constructor(repository, env, cwd){
                this.repository = repository;
                this.env = env;
                this.cwd = cwd;
            }
            static open(opener, cwd) {
                const { GITHUB_REPOSITORY: name = '' } = opener.env;
                const token = (0, origin_token.W)(opener);
                if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/.test(name)) return (0, errors.TR)('INVALID_INPUT', 'GITHUB_REPOSITORY does not name a repository', 'GITHUB_REPOSITORY');
                if (!token) return (0, errors.TR)('INVALID_INPUT', 'a release of GitHub takes a token', 'github-token');
                const { host } = new URL(token.origin);
                const variable = 'github.com' === host || host.endsWith('.ghe.com') ? 'GH_TOKEN' : 'GH_ENTERPRISE_TOKEN';
                const { PATH, HOME, SystemRoot, HTTPS_PROXY, https_proxy, NO_PROXY, no_proxy, SSL_CERT_FILE } = opener.env;
                const own = {
                    [variable]: token.value,
                    GH_HOST: host,
                    GH_PROMPT_DISABLED: '1',
                    GH_NO_UPDATE_NOTIFIER: '1',
                    NO_COLOR: '1'
                };
                const env = {
                    PATH,
                    HOME,
                    SystemRoot,
                    HTTPS_PROXY,
                    https_proxy,
                    NO_PROXY,
                    no_proxy,
                    SSL_CERT_FILE,
                    ...own
                };
                return new GitHubReleases(`${host}/${name}`, env, cwd);
            }
            async view(tag, fields) {
                const { status, stdout, stderr } = await this.#run([
                    'view',
                    tag,
                    '--json',
                    fields.join(',')
                ]);
                if (0 === status) return stdout;
                return NOT_FOUND.test(stderr) ? void 0 : refuseFailed(`view ${tag}`, status, stderr);
            }
            async draft(tag, { title, notesFile, prerelease }) {
                const more = prerelease ? [
                    '--prerelease'
                ] : [];
                await this.#must([
                    'create',
                    tag,
                    '--draft',
                    '--verify-tag',
                    '--title',
                    title,
                    '--notes-file',
                    notesFile,
                    ...more
                ]);
            }
            async upload(tag, files) {
                await this.#must([
                    'upload',
                    tag,
                    '--clobber',
                    ...files
                ]);
            }
            async publish(tag) {
                await this.#must([
                    'edit',
                    tag,
                    '--draft=false'
                ]);
            }
            async #must(args) {
                const { status, stderr } = await this.#run(args);
                if (0 !== status) refuseFailed(args.slice(0, 2).join(' '), status, stderr);
            }
            #run(args) {
                const { cwd, env } = this;
                const question = {
                    cwd,
                    env,
                    code: 'GH_FAILED',
                    timeout: TIMEOUT,
                    maxBytes: MAX_SAID
                };
                return (0, process1.kA)('gh', [
                    'release',
                    ...args,
                    '--repo',
                    this.repository
                ], question);
            }
        }
        function refuseFailed(what, status, stderr) {
            return (0, errors.TR)('GH_FAILED', `gh release ${what} exited with ${status}: ${stderr.trim().slice(0, 2000)}`);
        }
        var export_export = __webpack_require__("src/steps/export/export.ts");
        async function mirrorRelease(request) {
            const { source, rows, tag, opener, temporary, context, progress } = request;
            const base = (0, base_url.Q2)(`${downloads(opener)}/${tagTemplate(tag, versionOf(rows))}`);
            return (0, file_errors.ze)(temporary, ()=>(0, at_exit.DF)((0, external_node_path_.join)(temporary, 'mirror-'), async (work)=>{
                    const to = (0, external_node_path_.join)(work, 'export');
                    const release = {
                        kind: 'published',
                        rows
                    };
                    const plain = {
                        base,
                        key: void 0,
                        packslip: void 0,
                        signers: void 0
                    };
                    const exported = await (0, export_export.U)({
                        source,
                        release,
                        ...plain,
                        to,
                        context,
                        progress
                    });
                    const files = exported.files.filter(({ name })=>name !== names.j3);
                    const notes = {
                        file: (0, external_node_path_.join)(to, names.j3),
                        text: await (0, promises_.readFile)((0, external_node_path_.join)(to, names.j3), 'utf8')
                    };
                    const releases = GitHubReleases.open(opener, to);
                    const view = async ()=>{
                        const said = await releases.view(tag, GITHUB_RELEASE_FIELDS);
                        return void 0 === said ? void 0 : parseGitHubRelease(said);
                    };
                    const found = await view();
                    const step = mirrorStep(found, files, notes.text, tag);
                    if ('unchanged' === step) return {
                        result: step,
                        url: found?.url ?? '',
                        files
                    };
                    const { product, version } = exported.release;
                    const draft = {
                        title: `${product} ${version}`,
                        notesFile: notes.file,
                        prerelease: !(0, release_index_releases.TS)(version)
                    };
                    if ('create' === step) await releases.draft(tag, draft);
                    progress(`uploading ${files.length} files into a draft`);
                    const paths = files.map(({ name })=>(0, external_node_path_.join)(to, name));
                    await releases.upload(tag, paths);
                    requireWhole(await view(), files, tag);
                    await releases.publish(tag);
                    const published = await view();
                    if (!published || published.isDraft) (0, errors.TR)('GH_FAILED', `the release of ${tag} is not published`, tag);
                    return {
                        result: 'published',
                        url: published.url,
                        files
                    };
                }));
        }
        function versionOf([first]) {
            return first ? (0, paths.Bp)((0, paths.wG)(first.artifact_file)).version : (0, errors.TR)('INVALID_INPUT', 'rows is []: nothing was published that could be mirrored', 'rows');
        }
        function downloads({ env }) {
            const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = env;
            return `${server}/${repository}/releases/download`;
        }
        var publish_event = __webpack_require__("src/actions/events/publish-event.ts");
        var summary = __webpack_require__("src/actions/report/summary.ts");
        const mirror = {
            async run (inputs, { env, now, log }) {
                await (0, publish_event.f)(env);
                if (void 0 === inputs.rows) (0, errors.TR)('ROWS_MISSING', 'the input rows is empty or was not given', 'rows');
                const rows = (0, published_rows.DI)(Buffer.from(inputs.rows), 'rows');
                const opener = {
                    env,
                    token: inputs['github-token'] ?? ''
                };
                const source = await (0, store_open.oD)(inputs.source, {
                    env,
                    token: inputs['store-token'] ?? opener.token
                });
                const context = {
                    now,
                    warn: (message)=>log.warn(message)
                };
                const progress = (line)=>log.info(line);
                const temporary = env.RUNNER_TEMP || (0, external_node_os_.tmpdir)();
                const work = ()=>mirrorRelease({
                        source,
                        rows,
                        tag: inputs.tag,
                        opener,
                        temporary,
                        context,
                        progress
                    });
                const { result, url, files } = await log.group('Mirror', work);
                log.info(`${result}: ${url}`);
                return {
                    outputs: {
                        result,
                        url
                    },
                    summary: (0, summary.kq)(`Release of GitHub ${inputs.tag}: ${result}`, [
                        {
                            head: [
                                'Where',
                                'Files'
                            ],
                            rows: [
                                [
                                    (0, summary.Qq)(url),
                                    String(files.length)
                                ]
                            ]
                        },
                        {
                            head: [
                                'File',
                                'SHA-256'
                            ],
                            rows: files.map(({ name, sha256 })=>[
                                    (0, summary.Vm)(name),
                                    (0, summary.Vm)(sha256)
                                ])
                        }
                    ])
                };
            }
        };
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
    "src/contract/text/shell-word.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>shellPath,
            r: ()=>shellWord
        });
        const PLAIN = /^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+:,./#=-]*$/;
        function shellWord(text) {
            return PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
        }
        function shellPath(path) {
            return shellWord(path.startsWith('-') ? `./${path}` : path);
        }
    }),
    "src/host/library-programs.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Z: ()=>asGroups,
            m: ()=>exec
        });
        var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:async_hooks");
        var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:diagnostics_channel");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _process_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/process-group.ts");
        var _program_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/program-environment.ts");
        const works = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
        let isHeard = false;
        async function asGroups(work, onStart = ()=>{}) {
            const { groupOf } = await (0, _process_group_js__WEBPACK_IMPORTED_MODULE_3__.cj)();
            if (!isHeard) (0, node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('child_process', (message)=>works.getStore()?.(message.process));
            isHeard = true;
            return works.run((child)=>beginAsLeader(child, ()=>onStart(groupOf(child))), work);
        }
        function beginAsLeader(child, begun) {
            const { spawn } = child;
            child.spawn = (options)=>{
                try {
                    return spawn.call(child, {
                        ...options,
                        ..._process_group_js__WEBPACK_IMPORTED_MODULE_3__.MX,
                        ...passedOn(options),
                        stdio: [
                            'ignore',
                            'pipe',
                            'pipe'
                        ]
                    });
                } catch (error) {
                    process.nextTick(()=>child.emit('error', error));
                    return;
                } finally{
                    begun();
                }
            };
        }
        function passedOn({ envPairs }) {
            if (void 0 === envPairs) throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.Vl({
                code: 'INTERNAL',
                message: 'Node.js names no environment'
            });
            return {
                envPairs: envPairs.filter((pair)=>(0, _program_environment_js__WEBPACK_IMPORTED_MODULE_4__.M)(pair.slice(0, pair.indexOf('=', 1))))
            };
        }
        async function exec(path, args, { cwd, env }, onStart) {
            const library = await __webpack_require__.e("actions-exec").then(__webpack_require__.bind(__webpack_require__, "@actions/exec/lib/exec.js"));
            const set = Object.entries(env).filter((entry)=>void 0 !== entry[1]);
            const options = {
                cwd,
                env: Object.fromEntries(set),
                silent: true,
                ignoreReturnCode: true
            };
            const groups = [];
            const run = asGroups(()=>library.exec(asWord(path), [
                    ...args
                ], options), (group)=>{
                group.keepOutput();
                groups.push(group);
                onStart(group);
            });
            await run.catch((error)=>groups.length > 0 || Promise.reject(error));
            const [group] = groups;
            if (group) return group.ended;
            throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.Vl({
                code: 'INTERNAL',
                message: `Node.js did not tell that it started ${path}`
            });
        }
        function asWord(path) {
            return `"${path.replaceAll(/["\\]/g, (found)=>'"' === found ? '\\"' : '"\\"')}"`;
        }
    }),
    "src/host/process.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ds: ()=>refuseUnstarted,
            J5: ()=>askOrRefuse,
            SG: ()=>findTool,
            TV: ()=>isExecutable,
            UV: ()=>firstLines,
            eF: ()=>run,
            kA: ()=>ask,
            mB: ()=>runProgram,
            mU: ()=>withoutColours
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:path");
        var node_string_decoder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("node:string_decoder");
        var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("node:util");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/errors.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _library_programs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/library-programs.ts");
        var _process_group_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/process-group.ts");
        async function ask(tool, args, question) {
            const { cwd, env, code, timeout, maxBytes } = question;
            const unstarted = (error)=>refuseUnstarted(tool, cwd, code, error);
            const group = await (0, _process_group_js__WEBPACK_IMPORTED_MODULE_8__.Oh)(tool, args, {
                cwd,
                env,
                timeout
            }).catch(unstarted);
            const [stdout, stderr] = [
                group.stdout,
                group.stderr
            ].map((stream)=>collect(stream, maxBytes, group));
            const outcome = await group.ended.catch(unstarted);
            if (stdout?.isOver || stderr?.isOver) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `${describe(tool, args)} said more than ${maxBytes} bytes`);
            return {
                status: statusOf(outcome, describe(tool, args), question),
                stdout: textOf(stdout),
                stderr: textOf(stderr)
            };
        }
        function collect(stream, limit, group) {
            const collected = {
                chunks: [],
                isOver: false
            };
            let size = 0;
            stream.on('data', (chunk)=>{
                size += chunk.byteLength;
                collected.isOver ||= size > limit;
                if (collected.isOver) group.end('unwanted');
                else collected.chunks.push(chunk);
            });
            return collected;
        }
        function textOf(collected) {
            return Buffer.concat(collected?.chunks ?? []).toString();
        }
        function statusOf({ status, signal, reason }, described, { code, timeout = 0 }) {
            if ('time' === reason) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `${described} did not answer within ${timeout / 1000} s`);
            return status ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `${described} was ended by ${signal}`);
        }
        async function askOrRefuse(tool, args, question) {
            const { status, stdout, stderr } = await ask(tool, args, question);
            if (0 !== status) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(question.code, `${describe(tool, args)} exited with ${status}: ${firstLines(stderr)}`);
            return stdout;
        }
        const TRY_AGAIN = 'Try again when the machine has less to do.';
        const UNSTARTED = {
            E2BIG: 'Its arguments or the environment are longer than the system takes: give fewer, and unset long variables.',
            EAGAIN: TRY_AGAIN,
            EMFILE: TRY_AGAIN,
            ENFILE: TRY_AGAIN,
            ENOMEM: TRY_AGAIN
        };
        async function refuseUnstarted(tool, cwd, code, error) {
            if (error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.Vl) throw error;
            const errno = (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.UQ)(error);
            if ('ENOENT' === errno || 'ENOTDIR' === errno) await requireFolder(cwd, code);
            if ('EACCES' === errno && await isProgram(tool)) refuseBarred(tool, tool);
            if ('ENOENT' === errno || 'EACCES' === errno) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOOL_MISSING', `${tool} cannot be started (${errno})`, tool);
            const hint = UNSTARTED[errno ?? ''];
            const fault = {
                code,
                message: `${tool} cannot be started: ${String(error)}`,
                ...void 0 === hint ? {} : {
                    hint
                }
            };
            throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.Vl(fault, [], {
                cause: error
            });
        }
        async function requireFolder(folder, code) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).catch(()=>(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `the folder ${folder} is not there`, folder));
            if (!found.isDirectory()) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `${folder} is no folder`, folder);
        }
        async function run(tool, args, options) {
            return runProgram({
                tool,
                path: await findTool(tool, options.env)
            }, args, options);
        }
        async function runProgram({ tool, path }, args, options) {
            const { cwd, env, code, output, onLine, onMessage } = options;
            await requireFolder(cwd, code);
            const lines = onLine && new Lines(onLine);
            const messages = onMessage && new Lines(onMessage);
            const listen = ({ stdout, stderr })=>{
                stdout.on('data', (chunk)=>lines ? lines.push(chunk) : output.write(chunk));
                stderr.on('data', (chunk)=>{
                    output.write(chunk);
                    messages?.push(chunk);
                });
            };
            const ended = (0, _library_programs_js__WEBPACK_IMPORTED_MODULE_7__.m)(path, args, {
                cwd,
                env
            }, listen);
            const outcome = await ended.catch((error)=>refuseUnstarted(tool, cwd, code, error));
            lines?.end();
            messages?.end();
            const status = statusOf(outcome, describe(tool, args), {
                code
            });
            if (0 !== status) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `${describe(tool, args)} exited with ${status}`);
        }
        const MAX_LINE = 16777216;
        class Lines {
            onLine;
            decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_3__.StringDecoder('utf8');
            rest = '';
            constructor(onLine){
                this.onLine = onLine;
            }
            push(chunk) {
                this.take(this.decoder.write(chunk));
            }
            end() {
                this.take(this.decoder.end());
                if ('' !== this.rest) this.pass();
            }
            take(text) {
                const [first = '', ...others] = text.split('\n');
                this.add(first);
                for (const other of others){
                    this.pass();
                    this.add(other);
                }
            }
            add(text) {
                this.rest += text;
                if (this.rest.length > 2 * MAX_LINE) this.rest = this.rest.slice(-MAX_LINE);
            }
            pass() {
                this.onLine(this.rest.slice(-MAX_LINE));
                this.rest = '';
            }
        }
        function withoutColours(line) {
            return (0, node_util__WEBPACK_IMPORTED_MODULE_4__.stripVTControlCharacters)(line).trimEnd();
        }
        async function findTool(tool, env) {
            const windows = 'win32' === process.platform;
            const { PATH, Path } = env;
            const search = PATH ?? (windows ? Path : void 0) ?? '';
            let barred;
            for (const folder of search.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((part)=>'' !== part)){
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, windows ? `${tool}.exe` : tool);
                if (await isExecutable(path)) return path;
                if (await isProgram(path)) barred ??= path;
            }
            if (void 0 !== barred) refuseBarred(barred, tool);
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOOL_MISSING', `${tool} is not on PATH`, tool);
        }
        async function isExecutable(path) {
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
                return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
            } catch  {
                return false;
            }
        }
        async function isProgram(path) {
            const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(()=>void 0);
            return found?.isFile() === true && (0o111 & found.mode) !== 0;
        }
        function refuseBarred(path, tool) {
            const message = `${path} cannot be run where it stands: no program may be on its file system (noexec), or not by this user`;
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOOL_MISSING', message, tool, 'Name a folder of a file system that is not mounted noexec.');
        }
        function describe(tool, args) {
            const word = args.find((arg)=>!arg.startsWith('-') && !arg.includes('='));
            return void 0 === word ? `${tool} ${args.join(' ')}` : `${tool} ${word}`;
        }
        function firstLines(text) {
            return text.trim().split('\n').slice(0, 6).join(' ').slice(0, 1000);
        }
    }),
    "src/host/process-group.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            MX: ()=>LEADER,
            endGroups: ()=>endGroups,
            cj: ()=>loadStarter,
            Oh: ()=>startGroup
        });
        var external_node_events_ = __webpack_require__("node:events");
        var external_node_stream_ = __webpack_require__("node:stream");
        var at_exit = __webpack_require__("src/host/disk/at-exit.ts");
        var promises_ = __webpack_require__("node:fs/promises");
        async function memoryOfGroup(group) {
            const names = await (0, promises_.readdir)('/proc').catch(()=>[]);
            const sizes = await Promise.all(names.filter((name)=>/^[0-9]+$/.test(name)).map((pid)=>sizeIn(group, pid)));
            return sizes.reduce((sum, size)=>sum + size, 0);
        }
        async function sizeIn(group, pid) {
            const stat = await (0, promises_.readFile)(`/proc/${pid}/stat`, 'latin1').catch(()=>'');
            const [, , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
            if (of !== String(group)) return 0;
            const status = await (0, promises_.readFile)(`/proc/${pid}/status`, 'latin1').catch(()=>'');
            const kilobytes = [
                ...status.matchAll(/^(?:RssAnon|VmSwap):\s+([0-9]{1,15}) kB$/gm)
            ];
            return kilobytes.reduce((sum, [, digits])=>sum + 1024 * Number(digits), 0);
        }
        var program_environment = __webpack_require__("src/host/program-environment.ts");
        const HELD = {
            tick: 250,
            ticks: 8
        };
        const KILLED = 5_000;
        const MEMORY_TICK = 200;
        const TERMINATING = 1_000;
        const LEADER = {
            detached: 'win32' !== process.platform,
            windowsHide: true
        };
        const living = new Set();
        let isEnding = false;
        class Group {
            child;
            taskkill;
            stdin;
            stdout;
            stderr;
            ended;
            #reason;
            #giveUp = ()=>{};
            #memoryTimer;
            constructor(child, taskkill, { timeout, maxMemory }){
                this.child = child;
                this.taskkill = taskkill;
                this.stdin = child.stdin ?? void 0;
                this.stdout = child.stdout ?? external_node_stream_.Readable.from([]);
                this.stderr = child.stderr ?? external_node_stream_.Readable.from([]);
                this.ended = this.#end(timeout, maxMemory);
                this.ended.catch(()=>{});
            }
            keepOutput() {
                this.child.stdout = null;
                this.child.stderr = null;
            }
            end(reason) {
                if (!living.has(this)) return;
                this.#reason ??= reason;
                this.signal('SIGKILL');
                this.#closePipes();
                setTimeout(this.#giveUp, KILLED).unref();
            }
            signal(signal) {
                const { pid, exitCode, signalCode } = this.child;
                if (void 0 === pid) return;
                const hasEnded = null !== exitCode || null !== signalCode;
                try {
                    if ('win32' !== process.platform) process.kill(-pid, signal);
                    else if (!hasEnded) this.taskkill(pid);
                } catch  {}
            }
            async #end(timeout, maxMemory) {
                living.add(this);
                const forget = (0, at_exit.S3)(()=>this.signal('SIGKILL'));
                const timer = void 0 === timeout ? void 0 : setTimeout(()=>this.end('time'), timeout);
                if (void 0 !== maxMemory && 'linux' === process.platform) this.#watchMemory(maxMemory);
                try {
                    return await this.#settled();
                } finally{
                    clearTimeout(timer);
                    clearTimeout(this.#memoryTimer);
                    living.delete(this);
                    forget();
                }
            }
            async #settled() {
                const { child } = this;
                const exited = (0, external_node_events_.once)(child, 'exit').then(()=>void 0);
                const closed = (0, external_node_events_.once)(child, 'close').then(()=>void 0);
                closed.catch(()=>{});
                const givenUp = new Promise((done)=>{
                    this.#giveUp = done;
                });
                await Promise.race([
                    exited,
                    givenUp
                ]);
                const waiting = this.#waitForPipes();
                await Promise.race([
                    closed,
                    waiting.done,
                    givenUp
                ]);
                waiting.stop();
                child.unref();
                const { exitCode, signalCode } = child;
                return {
                    status: void 0 === this.#reason ? exitCode ?? void 0 : void 0,
                    signal: signalCode ?? (null === exitCode || void 0 !== this.#reason ? 'SIGKILL' : void 0),
                    reason: this.#reason
                };
            }
            #waitForPipes() {
                let timer;
                const done = new Promise((settle)=>{
                    let ticks = 0;
                    timer = setInterval(()=>{
                        ticks = this.stdout.readableLength > 0 ? 0 : ticks + 1;
                        if (ticks < HELD.ticks) return;
                        this.#closePipes();
                        settle();
                    }, HELD.tick);
                });
                return {
                    done,
                    stop: ()=>clearInterval(timer)
                };
            }
            #closePipes() {
                for (const pipe of this.child.stdio)pipe?.destroy();
            }
            #watchMemory(most) {
                const { pid } = this.child;
                if (void 0 === pid) return;
                const look = async ()=>{
                    if (await memoryOfGroup(pid) > most) this.end('memory');
                    else if (living.has(this)) this.#watchMemory(most);
                };
                this.#memoryTimer = setTimeout(look, MEMORY_TICK);
            }
        }
        async function loadStarter() {
            const { spawn, spawnSync } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, "node:child_process", 19));
            if (isEnding) await new Promise(()=>{});
            const taskkill = (pid)=>{
                spawnSync('taskkill', [
                    '/pid',
                    String(pid),
                    '/t',
                    '/f'
                ], {
                    stdio: 'ignore',
                    windowsHide: true,
                    timeout: KILLED
                });
            };
            return {
                spawn,
                groupOf: (child, limits = {})=>new Group(child, taskkill, limits)
            };
        }
        async function startGroup(tool, args, program) {
            const { spawn, groupOf } = await loadStarter();
            const child = spawn(tool, [
                ...args
            ], {
                cwd: program.cwd,
                env: (0, program_environment.y)(program.env),
                stdio: [
                    program.hasInput ? 'pipe' : 'ignore',
                    'pipe',
                    'pipe'
                ],
                ...LEADER
            });
            return groupOf(child, program);
        }
        async function endGroups() {
            isEnding = true;
            const groups = [
                ...living
            ];
            for (const group of groups)group.signal('SIGTERM');
            const ended = Promise.all(groups.map(({ ended })=>ended.catch(()=>void 0)));
            await Promise.race([
                ended,
                new Promise((done)=>setTimeout(done, TERMINATING).unref())
            ]);
            for (const group of groups)group.signal('SIGKILL');
        }
    }),
    "src/host/program-environment.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            M: ()=>isPassedOn,
            y: ()=>programEnvironment
        });
        const WITHHELD = /^(?:ACTIONS_.*|INPUT_.*|STATE_.*|AWS_.*|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))$/is;
        function isPassedOn(name) {
            return !WITHHELD.test(name);
        }
        function programEnvironment(env) {
            return Object.fromEntries(Object.entries(env).filter(([name])=>isPassedOn(name)));
        }
    })
};
