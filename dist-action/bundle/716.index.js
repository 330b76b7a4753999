export const id = 716;
export const ids = [
    716,
    633
];
export const modules = {
    7716: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            checkGovernance: ()=>checkGovernance
        });
        var promises_ = __webpack_require__(8500);
        var errors = __webpack_require__(1819);
        var git = __webpack_require__(7614);
        var git_store_failure = __webpack_require__(8241);
        var git_store_process = __webpack_require__(154);
        var host_process = __webpack_require__(1659);
        const SMALL = 1048576;
        const TRIES = 4;
        const OPTIONS = [
            '--no-tags',
            '--no-prune',
            '--no-write-fetch-head',
            '--recurse-submodules=no',
            '--no-progress'
        ];
        const REVISION = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
        class Checkout {
            git;
            env;
            constructor(git, env){
                this.git = git;
                this.env = env;
            }
            static async open(folder, env, token) {
                const question = {
                    cwd: folder,
                    env: (0, git._K)(env),
                    code: 'GIT_FAILED',
                    timeout: 60_000,
                    maxBytes: SMALL
                };
                const gitFolder = (await (0, host_process.J5)('git', [
                    'rev-parse',
                    '--absolute-git-dir'
                ], question)).replace(/\r?\n$/, '');
                return new Checkout(new git_store_process.T(gitFolder, env, {
                    origin: token?.origin
                }, token), (0, git_store_process.u)(env, token?.origin, token));
            }
            async revisionOf(name) {
                const { status, stdout } = await this.#ask([
                    'rev-parse',
                    '--verify',
                    '--quiet',
                    `${name}^{commit}`
                ]);
                const revision = stdout.toString().trim();
                return 0 === status && REVISION.test(revision) ? revision : void 0;
            }
            async parentsOf(revision) {
                const text = await this.git.askOrRefuse([
                    'cat-file',
                    'commit',
                    revision
                ], {
                    maxBytes: 16 * SMALL
                });
                const [head = ''] = text.toString('latin1').split('\n\n');
                return head.split('\n').flatMap((line)=>/^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
            }
            async isAncestor(one, other) {
                return 0 === (await this.#ask([
                    'merge-base',
                    '--is-ancestor',
                    one,
                    other
                ])).status;
            }
            async isShallow() {
                const answer = await this.git.askOrRefuse([
                    'rev-parse',
                    '--is-shallow-repository'
                ], {
                    maxBytes: SMALL
                });
                return 'false' !== answer.toString().trim();
            }
            async fetch(source, into) {
                const depth = await this.isShallow() ? [
                    '--depth=1'
                ] : [];
                await this.#reach([
                    'fetch',
                    ...depth,
                    ...OPTIONS,
                    'origin',
                    `+${source}:${into}`
                ], source);
                return await this.revisionOf(into) ?? (0, errors.TR)('GIT_FAILED', `${source} of origin is no commit`, source);
            }
            async unshallow(refs) {
                const specs = refs.map(({ revision, into })=>`+${revision}:${into}`);
                await this.#reach([
                    'fetch',
                    '--unshallow',
                    '--filter=blob:none',
                    ...OPTIONS,
                    'origin',
                    ...specs
                ], 'origin');
            }
            #ask(args) {
                return this.git.ask(args, {
                    maxBytes: SMALL
                });
            }
            async #reach(args, place) {
                for(let tries = 1;; tries++){
                    const { status, stderr } = await this.#ask(args);
                    if (0 === status) return;
                    if (!(tries < TRIES && (0, git_store_failure.WG)(stderr))) return (0, errors.TR)('GIT_FAILED', `${place} could not be fetched from origin: ${(0, git_store_failure.UV)(stderr)}`, place, HINT);
                    else await (0, promises_.setTimeout)(200 * 2 ** tries * (0.5 + Math.random() / 2));
                }
            }
        }
        const HINT = 'Let github-token read this repository, or check it out with fetch-depth: 0; after a force-push a commit may be gone for good.';
        var govern = __webpack_require__(3969);
        var govern_lines = __webpack_require__(1382);
        const REFS = {
            base: 'refs/governance/base',
            head: 'refs/governance/head'
        };
        async function obtainRange(checkout, wanted) {
            const head = await obtain(checkout, wanted.head, 'head');
            if ('first-parent' === wanted.comparison) return againstParent(checkout, head);
            const base = await obtain(checkout, wanted.base, 'base');
            if ('merge-base' === wanted.comparison && !await checkout.isAncestor(base, head) && await checkout.isShallow()) await checkout.unshallow([
                {
                    revision: base,
                    into: REFS.base
                },
                {
                    revision: head,
                    into: REFS.head
                }
            ]);
            return {
                base,
                head,
                comparison: wanted.comparison
            };
        }
        async function againstParent(checkout, head) {
            const [parent, other] = await checkout.parentsOf(head);
            if (void 0 === parent || void 0 === other) return (0, errors.TR)('INVALID_INPUT', `${head} is no merge commit, so what the pull request is merged into is not known`, 'base', 'Give base, such as the branch that the pull request is for.');
            return {
                base: await obtain(checkout, {
                    revision: parent
                }, 'base'),
                head,
                comparison: 'exact'
            };
        }
        async function obtain(checkout, side, end) {
            const into = REFS[end];
            if ('ref' in side) {
                const found = await checkout.fetch(side.ref, into);
                if (void 0 === side.revision || found === side.revision) return found;
                const message = `${side.ref} is at ${found} by now, and this run is for ${side.revision}`;
                return (0, errors.TR)('GIT_FAILED', message, side.ref, 'Look at the newest run: the branch has moved on since this one began.');
            }
            const name = 'revision' in side ? side.revision : side.name;
            const found = await checkout.revisionOf(checkName(name, end));
            return found ?? checkout.fetch('revision' in side ? name : remoteName(name, end), into);
        }
        function checkName(name, end) {
            if (!/^[^-\s\p{Cc}][^\s\p{Cc}]{0,499}$/u.test(name)) (0, errors.TR)('INVALID_INPUT', `${JSON.stringify(name.slice(0, 100))} is not the name of a commit`, end);
            return name;
        }
        function remoteName(name, end) {
            const remote = name.replace(/^(?:refs\/remotes\/)?origin\//, '');
            if (!/^[^-+:^~?*[\\\s\p{Cc}@][^+:^~?*[\\\s\p{Cc}]{0,249}$/u.test(remote) || remote.includes('@{')) return (0, errors.TR)('GIT_FAILED', `${name} is no commit of this clone`, end, 'Give a full revision or the name of a branch.');
            return remote;
        }
        var schemas = __webpack_require__(4343);
        var api = __webpack_require__(3759);
        var parse = __webpack_require__(3945);
        __webpack_require__(8111);
        var strict_json = __webpack_require__(2040);
        var files = __webpack_require__(657);
        const MAX_EVENT = 33554432;
        const EVENT = {
            maxBytes: MAX_EVENT,
            maxDepth: 64
        };
        const revision = schemas.YjP().check(api.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
        const mergeGroup = schemas.Ikc({
            merge_group: schemas.Ikc({
                base_sha: revision,
                head_sha: revision
            })
        });
        const push = schemas.Ikc({
            before: revision,
            after: revision,
            repository: schemas.Ikc({
                default_branch: schemas.YjP().check(api.Fk(/^(?!-)[^\p{Cc}\s:^~?*[\\]{1,250}$/u))
            })
        });
        const pullRequest = schemas.Ikc({
            number: schemas.Whr().check(api.qm(1)),
            pull_request: schemas.Ikc({
                head: schemas.Ikc({
                    sha: revision
                })
            })
        });
        async function wantedRange(inputs, env) {
            const { base, head } = inputs;
            if (void 0 !== base) return {
                comparison: 'merge-base',
                base: {
                    name: base
                },
                head: void 0 === head ? headOf(env) : {
                    name: head
                }
            };
            if (void 0 !== head) (0, errors.TR)('INVALID_INPUT', 'head needs base: an event that names a base names its head', 'base');
            const { GITHUB_EVENT_NAME: event = '' } = env;
            switch(event){
                case 'pull_request':
                    return {
                        comparison: 'first-parent',
                        head: headOf(env)
                    };
                case 'merge_group':
                    {
                        const { merge_group } = await payload(mergeGroup, event, env);
                        const { base_sha, head_sha } = merge_group;
                        return {
                            comparison: 'exact',
                            base: {
                                revision: base_sha
                            },
                            head: {
                                revision: head_sha
                            }
                        };
                    }
                case 'push':
                    return pushedRange(await payload(push, event, env));
                case 'pull_request_target':
                    {
                        const { number, pull_request } = await payload(pullRequest, event, env);
                        const side = {
                            ref: `refs/pull/${number}/head`,
                            revision: pull_request.head.sha
                        };
                        return {
                            comparison: 'merge-base',
                            base: headOf(env),
                            head: side
                        };
                    }
                default:
                    return (0, errors.TR)('INVALID_INPUT', `${'' === event ? 'no event' : `the event ${JSON.stringify(event.slice(0, 100))}`} says which commits to compare`, 'base', 'Give base, and head where it is not the commit the workflow runs for.');
            }
        }
        function pushedRange({ before, after, repository }) {
            if (isNone(after)) (0, errors.TR)('INVALID_INPUT', 'this push removes a branch, and there is nothing to check', 'head');
            const head = {
                revision: after
            };
            if (!isNone(before)) return {
                comparison: 'exact',
                base: {
                    revision: before
                },
                head
            };
            return {
                comparison: 'merge-base',
                base: {
                    ref: `refs/heads/${repository.default_branch}`
                },
                head
            };
        }
        function isNone(revision) {
            return /^0+$/.test(revision);
        }
        function headOf({ GITHUB_SHA }) {
            const given = revision.safeParse(GITHUB_SHA);
            return given.success ? {
                revision: given.data
            } : (0, errors.TR)('INVALID_INPUT', 'GITHUB_SHA is not a full revision', 'GITHUB_SHA');
        }
        async function payload(schema, event, { GITHUB_EVENT_PATH }) {
            const place = 'GITHUB_EVENT_PATH';
            const bytes = GITHUB_EVENT_PATH ? await (0, files.CB)(GITHUB_EVENT_PATH, MAX_EVENT, place) : void 0;
            if (!bytes) return (0, errors.TR)('INVALID_INPUT', `the payload of this ${event} is not there`, place);
            const read = parse.xL(schema, (0, strict_json.RJ)(bytes, EVENT, place).value);
            if (read.success) return read.data;
            const [issue] = read.error.issues;
            return (0, errors.TR)('INVALID_INPUT', `the payload of this ${event} has no good ${issue?.path.join('.')}`, place);
        }
        var harmless = __webpack_require__(8223);
        var semantic_diff = __webpack_require__(2590);
        var log = __webpack_require__(1633);
        var summary = __webpack_require__(5955);
        const SEVERITIES = [
            'error',
            'warning',
            'notice'
        ];
        const MOST_FINDINGS = 100;
        const MOST_CHARACTERS = 1000;
        function annotateFindings(findings) {
            return SEVERITIES.flatMap((severity)=>{
                const all = findings.filter((finding)=>finding.severity === severity);
                const shown = all.slice(0, log.MAX_ANNOTATIONS);
                const more = all.length - shown.length;
                return shown.map((finding, at)=>{
                    const rest = more > 0 && at === shown.length - 1 ? `\n${more} more in the log.` : '';
                    const { code, file, line, message, whatToDo, clause } = finding;
                    const room = log.MAX_ANNOTATION_LENGTH - rest.length;
                    const says = `${(0, log.clip)(message, MOST_CHARACTERS)}\n${whatToDo}\nSpecification, ${clause}.`;
                    return {
                        severity,
                        text: (0, log.clip)((0, harmless.Is)(says), room) + rest,
                        properties: {
                            title: code,
                            file,
                            startLine: line
                        }
                    };
                });
            });
        }
        function findingsJson(findings) {
            const clipped = (finding)=>Object.fromEntries(Object.entries(finding).map(([name, value])=>[
                        name,
                        'string' == typeof value ? (0, log.clip)(value, MOST_CHARACTERS) : value
                    ]));
            return JSON.stringify(findings.slice(0, MOST_FINDINGS).map(clipped));
        }
        function governSummary(result, env) {
            const { findings, changes, stub } = result;
            const compared = [
                [
                    'Base',
                    (0, summary.cd)(result.base, env)
                ],
                [
                    'Head',
                    (0, summary.cd)(result.head, env)
                ],
                [
                    'Contract',
                    (0, summary.Vm)(result.contract)
                ]
            ];
            const tables = [
                {
                    head: [
                        'Compared',
                        ''
                    ],
                    rows: compared
                },
                {
                    head: [
                        'Field',
                        'Before',
                        'After',
                        'Kind',
                        'Rule'
                    ],
                    rows: changes.map((change)=>[
                            (0, summary.Vm)(change.pointer),
                            valueCell(change.before),
                            valueCell(change.after),
                            change.kind,
                            rulesOf(change, result.contract)
                        ])
                },
                {
                    head: [
                        'Severity',
                        'Code',
                        'Rule',
                        'Where',
                        'What',
                        'What to do',
                        'Specification'
                    ],
                    rows: findings.map(({ severity, code, rule, file, line, message, whatToDo, clause })=>[
                            severity,
                            (0, summary.Vm)(code),
                            0 === rule ? '' : String(rule),
                            (0, summary.Qq)(`${file}:${line}`),
                            (0, summary.Qq)(message),
                            (0, summary.Qq)(whatToDo),
                            (0, summary.Qq)(clause)
                        ])
                }
            ];
            const filled = tables.filter(({ rows })=>rows.length > 0);
            return (0, summary.kq)(`Contract governance: ${result.result}`, filled, stub?.trimEnd(), 'To paste into the changelog');
        }
        const ASKS = {
            major: 'a major version',
            minor: 'a minor version'
        };
        function rulesOf({ pointer, level, goes, file }, contract) {
            if ('none' === level) return 'none: prose';
            const rules = [
                '1, 2, 3',
                ...goes ? [
                    '4'
                ] : [],
                ...(0, semantic_diff.hU)('/retention', pointer) ? [
                    '5'
                ] : [],
                ...(0, semantic_diff.hU)('/governance', pointer) ? [
                    '6'
                ] : [],
                ...file === contract ? [] : [
                    '7'
                ]
            ];
            return `${rules.join(', ')}: ${ASKS[level]}${goes ? ', announced before' : ''}`;
        }
        function valueCell(value) {
            if (void 0 === value) return '';
            return (0, summary.Vm)((0, log.clip)('string' == typeof value ? value : JSON.stringify(value), 200));
        }
        var open_source = __webpack_require__(2633);
        const checkGovernance = {
            async run (inputs, { env, log, now }) {
                const { contract, source, 'github-token': token } = inputs;
                const wanted = await wantedRange(inputs, env);
                const folder = process.cwd();
                const checkout = await Checkout.open(folder, env, (0, open_source.OW)(token, env));
                const range = await obtainRange(checkout, wanted);
                const result = await (0, govern.h)({
                    ...{
                        ...range,
                        folder,
                        contract,
                        now
                    },
                    env: checkout.env,
                    source: void 0 === source ? void 0 : await (0, open_source.K$)(source, token, env),
                    fix: false
                });
                for (const line of (0, govern_lines.R)(result))log.info(line);
                return {
                    outputs: {
                        result: result.result,
                        findings: findingsJson(result.findings)
                    },
                    summary: governSummary(result, env),
                    annotations: annotateFindings(result.findings),
                    failed: 'failed' === result.result
                };
            }
        };
    }),
    1633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            Log: ()=>Log,
            MAX_ANNOTATIONS: ()=>MAX_ANNOTATIONS,
            MAX_ANNOTATION_LENGTH: ()=>MAX_ANNOTATION_LENGTH,
            clip: ()=>clip
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
        var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
        var _contract_harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8223);
        const MAX_ANNOTATIONS = 10;
        const MAX_ANNOTATION_LENGTH = 4096;
        function clip(text, limit) {
            return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
        }
        class Log {
            core;
            #stopped = false;
            #warned = 0;
            #held = [];
            constructor(core){
                this.core = core;
            }
            info(text) {
                this.core.info((0, _contract_harmless_js__WEBPACK_IMPORTED_MODULE_3__.Is)(text));
            }
            warn(text) {
                const shown = clip((0, _contract_harmless_js__WEBPACK_IMPORTED_MODULE_3__.Is)(text), MAX_ANNOTATION_LENGTH);
                if (!this.#stopped && this.#warned < MAX_ANNOTATIONS - 1) this.#annotate(shown);
                else {
                    this.info(`warning: ${text}`);
                    this.#held.push(shown);
                }
            }
            async group(title, work) {
                this.core.startGroup((0, _contract_harmless_js__WEBPACK_IMPORTED_MODULE_3__.Is)(title));
                try {
                    return await work();
                } finally{
                    this.core.endGroup();
                }
            }
            async foreign(title, work) {
                return this.group(title, async ()=>{
                    const token = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString('hex');
                    const output = new ForeignOutput();
                    process.stdout.write(`::stop-commands::${token}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
                    this.#stopped = true;
                    try {
                        return await work(output);
                    } finally{
                        await output.close();
                        process.stdout.write(`::${token}::${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
                        this.#stopped = false;
                        this.#annotateHeld();
                    }
                });
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
    2633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            K$: ()=>openWithToken,
            OW: ()=>gitToken,
            Vd: ()=>openStoreWithToken
        });
        var _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
        async function openWithToken(name, token, env) {
            return (0, _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__.oD)(name, (0, _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__.v6)(token, env));
        }
        async function openStoreWithToken(name, token, env) {
            return (0, _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__.Ch)(name, (0, _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__.v6)(token, env));
        }
        function gitToken(value, { GITHUB_SERVER_URL = '' }) {
            return value && URL.canParse(GITHUB_SERVER_URL) ? {
                value,
                origin: new URL(GITHUB_SERVER_URL).origin
            } : void 0;
        }
    }),
    5955: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Qq: ()=>text,
            Vm: ()=>word,
            cd: ()=>commit,
            ee: ()=>bytes,
            kq: ()=>formatSummary,
            yE: ()=>tupleRows
        });
        var _contract_harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8223);
        var _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
        var _contract_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9741);
        var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1633);
        const MAX_SUMMARY = 1047552;
        const MAX_CELL = 500;
        const MAX_BLOCK = 65536;
        const PLAIN = /^[A-Za-z0-9._+/:@= ~-]+$/;
        function word(value) {
            const short = (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.clip)(String(value), MAX_CELL);
            return PLAIN.test(short) ? (0, _contract_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(short) : text(short);
        }
        function text(value) {
            return (0, _contract_markdown_js__WEBPACK_IMPORTED_MODULE_2__.Hn)((0, _log_js__WEBPACK_IMPORTED_MODULE_1__.clip)(value, MAX_CELL)).replaceAll('>', '&gt;');
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
            return _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__.GS.flatMap((part)=>{
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
            for(let most = Math.max(1, ...tables.map(({ rows })=>rows.length));; most = Math.floor(most / 2)){
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
            const table = (0, _contract_markdown_js__WEBPACK_IMPORTED_MODULE_2__.ku)(head, rows.slice(0, most));
            return rows.length <= most ? table : `${table}\n\n${rows.length - most} more rows are in the log.`;
        }
        function formatBlock(paste) {
            const body = (0, _log_js__WEBPACK_IMPORTED_MODULE_1__.clip)((0, _contract_harmless_js__WEBPACK_IMPORTED_MODULE_3__.Is)(paste), MAX_BLOCK);
            const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run)=>run.length));
            const fence = '`'.repeat(longest + 1);
            return `${fence}text\n${body}\n${fence}`;
        }
    }),
    1819: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Jl: ()=>MAX_FAULTS,
            OQ: ()=>ERROR_CODES,
            TR: ()=>refuse,
            Vl: ()=>ContractError,
            cp: ()=>refuseAll
        });
        const ERROR_CODES = {
            TOO_LARGE: [
                'A document or file is over its size limit.',
                'Check where it comes from; limits are listed in docs/formats.md.'
            ],
            INVALID_UTF8: [
                'A document is not UTF-8, or begins with a byte order mark.',
                'Write it as UTF-8 without BOM.'
            ],
            INVALID_JSON: [
                'A document is not JSON.',
                'Correct the syntax at the place named.'
            ],
            TOO_DEEP: [
                'A document is nested too deeply.',
                'No document of this project needs more than 32 levels.'
            ],
            DUPLICATE_KEY: [
                'An object names the same key twice.',
                'Remove one of the two.'
            ],
            FORBIDDEN_KEY: [
                'An object has a key that no document may have, such as __proto__.',
                'Remove it.'
            ],
            UNSAFE_NUMBER: [
                'A number cannot be held exactly.',
                'Use an integer up to 2^53 - 1.'
            ],
            SCHEMA_INVALID: [
                'A document does not follow its schema.',
                'Correct the fields named; the schemas are in docs/schema.'
            ],
            UPDATE_REQUIRED: [
                'A document has a newer schema_version than this version reads.',
                'Update this action or command line.'
            ],
            NOT_CANONICAL: [
                'A document is not written in its canonical form.',
                'Only this suite writes it; restore the published bytes.'
            ],
            DOCUMENT_NOT_FOUND: [
                'A required document is missing.',
                'Check the path, and that the store is complete.'
            ],
            INVALID_TUPLE: [
                'A part of the immutable tuple is not well-formed.',
                'See the identity table in docs/distribution.md.'
            ],
            INVALID_PATH: [
                'A path is not a canonical path below dist/.',
                'Use the directory template of the contract.'
            ],
            TOOLCHAIN_NOT_EXACT: [
                'A toolchain is a moving channel.',
                'Name an exact version such as 1.84.0.'
            ],
            GIT_REV_COLLISION: [
                'Two revisions share their first 8 digits within one tuple.',
                'Publish from another commit.'
            ],
            VERSION_MISMATCH: [
                'The version asked for is not the version of the crate or the tag.',
                'Make Cargo.toml, tag and input agree.'
            ],
            TARGET_UNKNOWN: [
                'A target is not in the contract.',
                'Use a target of the contract, or add it there first.'
            ],
            TARGET_PLANNED: [
                'A target is only planned.',
                'Ask for planned platforms explicitly (include-planned).'
            ],
            PROFILE_UNKNOWN: [
                'A build profile is not in the contract.',
                'Use release or debug.'
            ],
            MATRIX_EMPTY: [
                'No target is left to build.',
                'Check targets and include-planned.'
            ],
            MATRIX_TOO_LARGE: [
                'A matrix has more than 256 jobs.',
                'Split the targets over several runs.'
            ],
            SOURCE_REQUIRED: [
                'dist-revision auto needs a published index to count from.',
                'Give a source, or an explicit revision.'
            ],
            CRATE_NOT_FOUND: [
                'The crate, package or binary asked for is not there.',
                'Check manifest-path, package and bin.'
            ],
            CARGO_FAILED: [
                'cargo did not succeed.',
                'Read its output above.'
            ],
            TOOL_MISSING: [
                'A program that is needed cannot be started.',
                'Install it, or put it on PATH.'
            ],
            TOOLCHAIN_MISMATCH: [
                'rustc is not the toolchain asked for.',
                'Install it with rustup, or set RUSTUP_TOOLCHAIN.'
            ],
            TARGET_NOT_INSTALLED: [
                'The standard library of the target is not installed.',
                'Run rustup target add.'
            ],
            GIT_REV_MISMATCH: [
                'HEAD is not the git_rev asked for.',
                'Check out that commit.'
            ],
            TREE_DIRTY: [
                'The working tree has changes that are not committed.',
                'Commit or remove them; dist/, target/ and the output folder do not count.'
            ],
            GIT_FAILED: [
                'git did not succeed.',
                'Read its message.'
            ],
            EPOCH_REQUIRED: [
                'SOURCE_DATE_EPOCH is not known.',
                'Give source-date-epoch.'
            ],
            OUTPUT_EXISTS: [
                'The output folder already holds this tuple.',
                'Remove it, or choose another folder.'
            ],
            INCLUDE_NOT_FOUND: [
                'An include pattern matches no file.',
                'Correct the pattern; it is relative to the crate.'
            ],
            DIGEST_MISMATCH: [
                'Bytes do not have the digest that was recorded for them.',
                'Do not use them; fetch again or restore the store.'
            ],
            SIZE_MISMATCH: [
                'A file does not have the size that was recorded for it.',
                'Do not use it; fetch again or restore the store.'
            ],
            TUPLE_MISMATCH: [
                'Two documents speak of different releases.',
                'Do not use them; restore the published documents.'
            ],
            MANIFEST_MISMATCH: [
                'The manifest and what it describes disagree.',
                'Do not use it; restore the published documents.'
            ],
            CHECKSUMS_MISMATCH: [
                'checksums.json and what it describes disagree.',
                'Do not use it; restore the published documents.'
            ],
            PROVENANCE_MISMATCH: [
                'provenance.json and what it describes disagree.',
                'Do not use it; restore the published documents.'
            ],
            CONTRACT_MISMATCH: [
                'The contract is not the one this release was published under.',
                'Publish a changed contract under a new version.'
            ],
            PRODUCT_MISMATCH: [
                'The product is not the one of the index.',
                'Use one store for each product.'
            ],
            ARCHIVE_INVALID: [
                'An archive is not one this project accepts.',
                'Do not use it; see docs/formats.md for the policy.'
            ],
            INDEX_NOT_FOUND: [
                'There is no dist/index.json.',
                'Check the source; publish a release first.'
            ],
            LEGACY_INDEX_RETIRED: [
                'Only the retired alias of the index is there.',
                'Use dist/index.json of a current store.'
            ],
            TUPLE_NOT_FOUND: [
                'No row of the index matches the immutable tuple.',
                'Use one of the candidates.'
            ],
            TUPLE_AMBIGUOUS: [
                'More than one row of the index matches.',
                'Give every part in full.'
            ],
            TUPLE_INCOMPLETE: [
                'A part of the immutable tuple is missing.',
                'Give every part; see the candidates.'
            ],
            YANKED: [
                'The release was yanked.',
                'Use another release, or allow yanked ones explicitly.'
            ],
            PRUNED: [
                'The release was removed by retention and can never be published again.',
                'Use another revision.'
            ],
            LOCKFILE_MISMATCH: [
                'The lockfile does not have what is asked of it, or contradicts itself.',
                'Run lock again.'
            ],
            HOST_UNSUPPORTED: [
                'The host is not a platform this can be installed on.',
                'Name the target explicitly.'
            ],
            HOST_TOO_OLD: [
                'The host is older than the binary requires.',
                'Use the musl target, or a newer system.'
            ],
            INCOMPLETE_MATRIX: [
                'A recommended target of the contract is missing.',
                'Build it, or allow an incomplete release.'
            ],
            STAGED_INVALID: [
                'A staged folder is not what package writes.',
                'Run package again.'
            ],
            STAGED_EMPTY: [
                'Nothing is staged.',
                'Run package first; check the folders given.'
            ],
            IMMUTABLE_CONFLICT: [
                'Other bytes are published under this tuple.',
                'Publish under the next dist_revision.'
            ],
            ORPHANED_FILES: [
                'Leftovers of an earlier publish do not agree with this one.',
                'Publish under the next dist_revision.'
            ],
            MERGE_CONFLICT: [
                'Two indexes disagree about the same key.',
                'One of them was tampered with; restore it.'
            ],
            PUBLISH_CONTENTION: [
                'The index kept changing while publishing.',
                'Run it again.'
            ],
            PUBLISH_FORBIDDEN: [
                'This event may not publish.',
                'Publish from a push, a tag or a manual run.'
            ],
            STORE_NOT_SUPPORTED: [
                'This kind of store or source is not supported.',
                'See docs/stores.md.'
            ],
            STORE_UNREACHABLE: [
                'The store or source cannot be reached.',
                'Check its name and the network, then run again.'
            ],
            STORE_READ_ONLY: [
                'The store or folder cannot be written.',
                'Check the permissions of what the message names.'
            ],
            STORE_FULL: [
                'The disk is full.',
                'Free space, then run again.'
            ],
            STORE_LOCKED: [
                'Another process holds the lock of the store.',
                'Wait for it; remove the lock file only when it is gone.'
            ],
            IO_FAILED: [
                'A file operation failed.',
                'Read the message.'
            ],
            DESTINATION_OCCUPIED: [
                'The destination holds files of something else.',
                'Choose an empty folder.'
            ],
            INVALID_INPUT: [
                'An input is not well-formed.',
                'Correct it; the page of the action, or the help of the command, says what it takes.'
            ],
            NODE_TOO_OLD: [
                'This Node.js is too old for what was asked.',
                'Use Node 20.15 or newer; Node 24 for everything.'
            ],
            INTERNAL: [
                'Something happened that should not.',
                'Report it with the message.'
            ]
        };
        const MAX_FAULTS = 50;
        class ContractError extends Error {
            name = 'ContractError';
            code;
            faults;
            hint;
            constructor(fault, more = [], options){
                super(fault.message, options);
                this.code = fault.code;
                this.faults = [
                    fault,
                    ...more
                ].slice(0, MAX_FAULTS);
                this.hint = fault.hint ?? ERROR_CODES[fault.code][1];
            }
            get place() {
                return this.faults[0]?.place;
            }
        }
        function refuse(code, message, place, hint) {
            throw new ContractError({
                code,
                message,
                ...void 0 === place ? {} : {
                    place
                },
                ...void 0 === hint ? {} : {
                    hint
                }
            });
        }
        function refuseAll(faults) {
            const [first, ...rest] = faults;
            if (first) throw new ContractError(first, rest);
        }
    }),
    8223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            EL: ()=>harmlessJson,
            Is: ()=>harmless,
            Kw: ()=>harmlessLine
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
    8241: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>refuseFullDisk,
            UV: ()=>firstLines,
            WG: ()=>isPassing,
            rQ: ()=>hintForUnreachable,
            zw: ()=>NO_CREDENTIALS
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
        function firstLines(text) {
            return text.trim().split('\n').slice(0, 6).join(' ').slice(0, 1000);
        }
        function refuseFullDisk(stderr, folder) {
            const own = stderr.split('\n').filter((line)=>!line.startsWith('remote:'));
            const line = own.find((text)=>/no space left on device|out of diskspace|disk quota exceeded/i.test(text));
            if (void 0 !== line) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('STORE_FULL', `${folder}: ${firstLines(line)}`, folder, 'Free space for temporary files, then run again.');
        }
        const PASSING = [
            /early EOF|hung up|unexpected disconnect|connection (?:was )?(?:reset|refused|timed out|closed)|recv failure|empty reply/i,
            /error: (?:429|5\d\d)|could not resolve host|operation too slow|curl (?:16|18|28|35|52|55|56|92)/i,
            /transfer closed|bytes of (?:body|length header)|expected (?:flush|response end|'packfile')|bad band|bad pack header/i,
            /pack is corrupted|error processing shallow info|git-http-push failed/i
        ];
        function isPassing(stderr) {
            return PASSING.some((pattern)=>pattern.test(stderr));
        }
        const NO_CREDENTIALS = /could not read (?:Username|Password)|Authentication failed|error: 401/i;
        function hintForUnreachable(stderr, token) {
            if (/redirect/i.test(stderr) && token) return 'The repository has moved; name it by its new address.';
            if (/dubious ownership/.test(stderr)) return "The repository belongs to another user: run as that user, or add it to git's safe.directory.";
            if (/certificate (?:verification failed|problem|has expired|is not (?:yet valid|trusted))|SSL certificate/i.test(stderr)) return "Check this machine's clock; for an authority of your own, set GIT_SSL_CAINFO or http.sslCAInfo to its PEM file.";
            if (/cannot lock ref/.test(stderr)) return 'Another push seems to be under way for long; if there is none, remove the lock file in the repository.';
            if (/permission denied/i.test(stderr)) return 'This user may not read the repository; check its permissions.';
            if (NO_CREDENTIALS.test(stderr) || /error: 403|not found/i.test(stderr)) return token ? `Check the address, and that the token of ${token.origin} may read it.` : 'Check the address; a private repository needs a token or a credential helper.';
        }
    }),
    154: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>Git,
            u: ()=>withToken
        });
        var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
        var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);
        var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7614);
        var _git_store_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8241);
        const SETTINGS = [
            'core.hooksPath=/dev/null',
            'core.askPass=',
            'core.bigFileThreshold=1m',
            'core.fsmonitor=false',
            'core.compression=1',
            'fastimport.unpackLimit=1',
            'fetch.fsckObjects=false',
            'gc.auto=0',
            'http.lowSpeedLimit=1000',
            'http.lowSpeedTime=60',
            'maintenance.auto=false',
            'protocol.version=2',
            'push.gpgSign=false',
            'push.negotiate=false',
            'push.pushOption='
        ].flatMap((setting)=>[
                '-c',
                setting
            ]);
        const NO_PLAIN_REDIRECT = [
            '-c',
            'protocol.http.allow=user'
        ];
        const TIMEOUT = 900000;
        const MAX_MESSAGE = 65536;
        class Git {
            folder;
            #env;
            #settings = SETTINGS;
            constructor(folder, env, remote, token){
                this.folder = folder;
                this.#env = {
                    ...withToken((0, _git_js__WEBPACK_IMPORTED_MODULE_4__._K)(env), remote.origin, token),
                    GIT_ASKPASS: '',
                    SSH_ASKPASS: ''
                };
                if (void 0 === remote.url || !remote.url.startsWith('https:')) return;
                this.#settings = [
                    ...SETTINGS,
                    ...NO_PLAIN_REDIRECT
                ];
                const allowed = this.#env.GIT_ALLOW_PROTOCOL;
                if (void 0 === allowed) return;
                this.#env = {
                    ...this.#env,
                    GIT_ALLOW_PROTOCOL: allowed.split(':').filter((each)=>'http' !== each).join(':')
                };
            }
            async ask(args, call) {
                const child = this.#start(args, call.input ? 'pipe' : 'ignore', call.env);
                const end = this.#endOf(child, args);
                const parts = [];
                let size = 0;
                let tooMuch = false;
                child.stdout?.on('data', (chunk)=>{
                    size += chunk.byteLength;
                    if (size <= call.maxBytes) parts.push(chunk);
                    else tooMuch = child.kill('SIGKILL') || true;
                });
                const fed = call.input && child.stdin ? feed(child.stdin, call.input, ()=>child.kill('SIGKILL')) : void 0;
                const [ended, written] = await Promise.allSettled([
                    end,
                    fed
                ]);
                if ('rejected' === written.status) throw written.reason;
                if ('rejected' === ended.status) throw ended.reason;
                if (tooMuch) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', `git ${wordOf(args)} said more than ${call.maxBytes} bytes`);
                return {
                    ...ended.value,
                    stdout: Buffer.concat(parts)
                };
            }
            async askOrRefuse(args, call) {
                const { status, stdout, stderr } = await this.ask(args, call);
                if (0 !== status) this.refuseFull(stderr);
                if (0 !== status) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', `git ${wordOf(args)} exited with ${status}: ${(0, _git_store_failure_js__WEBPACK_IMPORTED_MODULE_5__.UV)(stderr)}`);
                return stdout;
            }
            refuseFull(stderr) {
                (0, _git_store_failure_js__WEBPACK_IMPORTED_MODULE_5__.J)(stderr, this.folder);
            }
            async *stream(args) {
                const child = this.#start(args, 'ignore');
                const end = this.#endOf(child, args);
                end.catch(()=>{});
                try {
                    for await (const chunk of child.stdout ?? [])yield chunk;
                    const { status, stderr } = await end;
                    if (0 !== status) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', `git ${wordOf(args)} exited with ${status}: ${(0, _git_store_failure_js__WEBPACK_IMPORTED_MODULE_5__.UV)(stderr)}`);
                } finally{
                    if (null === child.exitCode) child.kill('SIGKILL');
                }
            }
            #start(args, stdin, env = {}) {
                return (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [
                    `--git-dir=${this.folder}`,
                    ...this.#settings,
                    ...args
                ], {
                    cwd: this.folder,
                    env: {
                        ...this.#env,
                        ...env
                    },
                    stdio: [
                        stdin,
                        'pipe',
                        'pipe'
                    ],
                    windowsHide: true
                });
            }
            async #endOf(child, args) {
                let stderr = '';
                const timer = setTimeout(()=>child.kill('SIGKILL'), TIMEOUT);
                child.stderr?.on('data', (chunk)=>{
                    if (stderr.length < MAX_MESSAGE) stderr += chunk.toString();
                });
                try {
                    const [status, signal] = await (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close');
                    if (null === status) stderr += `\ngit ${wordOf(args)} was ended by ${signal}; it may last ${TIMEOUT / 60_000} minutes at most`;
                    return {
                        status: status ?? 128,
                        stderr
                    };
                } catch (error) {
                    const errno = (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error);
                    if ('ENOENT' === errno || 'EACCES' === errno) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TOOL_MISSING', `git cannot be started (${errno})`, 'git');
                    throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.Vl({
                        code: 'GIT_FAILED',
                        message: `git ${wordOf(args)}: ${String(error)}`
                    }, [], {
                        cause: error
                    });
                } finally{
                    clearTimeout(timer);
                }
            }
        }
        async function feed(stdin, input, stop) {
            let broken = false;
            stdin.on('error', ()=>{
                broken = true;
            });
            try {
                for await (const piece of input){
                    if (broken) return;
                    if (!stdin.write(piece)) await Promise.race([
                        (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(stdin, 'drain'),
                        (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(stdin, 'close')
                    ]).catch(()=>void 0);
                }
                stdin.end();
            } catch (error) {
                stop();
                throw error;
            }
        }
        function wordOf(args) {
            return args.find((arg)=>/^[a-z]/.test(arg) && !arg.includes('=')) ?? '';
        }
        function withToken(env, origin, token) {
            if (!token || void 0 === origin || origin !== token.origin) return env;
            const basic = Buffer.from(`x-access-token:${token.value}`).toString('base64');
            const count = Number.parseInt(env.GIT_CONFIG_COUNT ?? '0', 10) || 0;
            const settings = [
                [
                    `http.${origin}/.extraheader`,
                    ''
                ],
                [
                    `http.${origin}/.extraheader`,
                    `AUTHORIZATION: basic ${basic}`
                ],
                [
                    `http.${origin}/.followRedirects`,
                    'false'
                ]
            ];
            const added = settings.flatMap(([key = '', value = ''], at)=>[
                    [
                        `GIT_CONFIG_KEY_${count + at}`,
                        key
                    ],
                    [
                        `GIT_CONFIG_VALUE_${count + at}`,
                        value
                    ]
                ]);
            return {
                ...env,
                ...Object.fromEntries(added),
                GIT_CONFIG_COUNT: String(count + settings.length)
            };
        }
    })
};
