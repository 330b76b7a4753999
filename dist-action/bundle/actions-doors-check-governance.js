export const id = "actions-doors-check-governance";
export const ids = [
    "actions-doors-check-governance",
    "contract-text-harmless"
];
export const modules = {
    "src/actions/doors/check-governance.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            checkGovernance: ()=>checkGovernance
        });
        var findings = __webpack_require__("src/contract/governance/findings.ts");
        var fetch = __webpack_require__("src/host/git/fetch.ts");
        var store_open = __webpack_require__("src/host/store/open.ts");
        var govern = __webpack_require__("src/steps/govern/govern.ts");
        var schemas = __webpack_require__("zod/v4/mini/schemas.js");
        var api = __webpack_require__("zod/v4/core/api.js");
        var parse = __webpack_require__("zod/v4/core/parse.js");
        __webpack_require__("src/contract/json/schema.ts");
        const PAGE = 100;
        const MOST = 1000;
        const answers_name = schemas.YjP().check(api.Eb(1000));
        const names = schemas.YOg(answers_name).check(api.Eb(MOST));
        const rules = schemas.YOg(schemas.Ikc({
            type: answers_name,
            parameters: schemas.lqM(schemas.L5J())
        })).check(api.Eb(MOST));
        const reviews = schemas.Ikc({
            require_code_owner_review: schemas.zMY()
        });
        const checks = schemas.Ikc({
            required_status_checks: schemas.YOg(schemas.Ikc({
                context: answers_name
            })).check(api.Eb(MOST))
        });
        const switchOf = schemas.Ikc({
            enabled: schemas.zMY()
        });
        function keepsHistory({ types }) {
            return types.has('deletion') && types.has('non_fast_forward');
        }
        function parseBranchRules(answer) {
            const read = parse.xL(rules, answer);
            if (!read.success) return;
            const of = (type)=>read.data.filter((rule)=>rule.type === type).map(({ parameters })=>parameters);
            const reviewed = parse.xL(schemas.YOg(reviews), of('pull_request'));
            const checked = parse.xL(schemas.YOg(checks), of('required_status_checks'));
            if (!reviewed.success || !checked.success) return;
            return {
                types: new Set(read.data.map(({ type })=>type)),
                codeOwners: reviewed.data.some(({ require_code_owner_review })=>require_code_owner_review),
                checks: checked.data.flatMap((rule)=>rule.required_status_checks.map(({ context })=>context)),
                whole: read.data.length < PAGE
            };
        }
        const branch = schemas.Ikc({
            protected: schemas.zMY(),
            protection: schemas.lqM(schemas.Ikc({
                required_status_checks: schemas.lqM(schemas.Ikc({
                    contexts: names
                }))
            }))
        });
        function parseBranch(answer) {
            const read = parse.xL(branch, answer);
            if (!read.success) return;
            if (!read.data.protected) return false;
            const contexts = read.data.protection?.required_status_checks?.contexts;
            return void 0 === contexts ? {} : {
                checks: contexts
            };
        }
        const protection = schemas.Ikc({
            required_status_checks: schemas.lqM(schemas.Ikc({
                contexts: names
            })),
            required_pull_request_reviews: schemas.lqM(schemas.Ikc({
                require_code_owner_reviews: schemas.zMY()
            })),
            allow_force_pushes: schemas.lqM(switchOf),
            allow_deletions: schemas.lqM(switchOf)
        });
        function parseProtection(answer) {
            const read = parse.xL(protection, answer);
            if (!read.success) return;
            const { required_pull_request_reviews: asked, required_status_checks, allow_force_pushes, allow_deletions } = read.data;
            return {
                pullRequest: void 0 !== asked,
                codeOwners: asked?.require_code_owner_reviews ?? false,
                checks: required_status_checks?.contexts ?? [],
                keepsHistory: !(allow_force_pushes?.enabled ?? false) && !(allow_deletions?.enabled ?? false)
            };
        }
        const rulesets = schemas.YOg(schemas.Ikc({
            id: schemas.Whr().check(api.qm(1)),
            target: schemas.lqM(answers_name),
            enforcement: answers_name
        })).check(api.Eb(MOST));
        function parseTagRulesets(answer) {
            const read = parse.xL(rulesets, answer);
            if (!read.success) return;
            const active = read.data.filter(({ target, enforcement })=>'tag' === target && 'active' === enforcement);
            return {
                ids: active.map(({ id })=>id),
                whole: read.data.length < PAGE
            };
        }
        const tagRules = schemas.Ikc({
            rules: schemas.YOg(schemas.Ikc({
                type: answers_name
            })).check(api.Eb(MOST)),
            conditions: schemas.lqM(schemas.mee(schemas.Ikc({
                ref_name: schemas.lqM(schemas.Ikc({
                    include: names,
                    exclude: names
                }))
            })))
        });
        const ALL_RELEASES = new Set([
            '~ALL',
            'refs/tags/*',
            'refs/tags/**',
            'refs/tags/**/*',
            'refs/tags/v*',
            'refs/tags/v*.*.*'
        ]);
        function keepsTags(answer) {
            const read = parse.xL(tagRules, answer);
            if (!read.success) return;
            const { rules: list, conditions } = read.data;
            const types = new Set(list.map(({ type })=>type));
            const { include = [], exclude = [] } = conditions?.ref_name ?? {};
            return types.has('update') && types.has('deletion') && 0 === exclude.length && include.some((pattern)=>ALL_RELEASES.has(pattern));
        }
        function judgeHost(answers, file) {
            const { branch, releases, tags, job } = answers;
            const reviewed = settingOf(branch, {
                rules: ({ codeOwners })=>codeOwners,
                older: ({ codeOwners })=>codeOwners
            });
            const pulled = settingOf(branch, {
                rules: ({ types })=>types.has('pull_request'),
                older: ({ pullRequest })=>pullRequest
            });
            const checked = settingOf(branch, {
                rules: (rules)=>checksByRules(rules, job),
                older: ({ checks })=>checks && includesJob(checks, job)
            });
            const kept = releases && settingOf(releases, {
                rules: keepsHistory,
                older: (protection)=>protection.keepsHistory
            });
            const settings = [
                [
                    pulled,
                    'REVIEW_NOT_REQUIRED',
                    `"Require a pull request before merging" of branch ${branch.name}`
                ],
                [
                    reviewed,
                    'REVIEW_NOT_REQUIRED',
                    `"Require review from Code Owners" of branch ${branch.name}`
                ],
                [
                    checked,
                    'CHECK_NOT_REQUIRED',
                    `"Require status checks to pass", with ${job}, of branch ${branch.name}`
                ],
                [
                    known(tags),
                    'RELEASES_NOT_PROTECTED',
                    '"Restrict updates" and "Restrict deletions" of the tags v*'
                ],
                [
                    kept,
                    'RELEASES_NOT_PROTECTED',
                    `"Restrict deletions" and "Block force pushes" of branch ${releases?.name}`
                ]
            ];
            return [
                ...settings.flatMap(([setting, code, what])=>'not set' === setting ? [
                        (0, findings.gk)(code, {
                            file
                        }, `the host says that this is not set: ${what}`)
                    ] : []),
                ...notKnown(settings.flatMap(([setting, , what])=>'not known' === setting ? [
                        what
                    ] : []), answers.why, file)
            ];
        }
        function hostNotKnown(why, file) {
            return notKnown([
                'whether review by code owners and this check are required'
            ], why, file);
        }
        const MOST_WHY = 300;
        function notKnown(what, why, file) {
            if (0 === what.length) return [];
            const because = void 0 === why ? '' : ` (${why.slice(0, MOST_WHY)})`;
            return [
                (0, findings.gk)('HOST_NOT_KNOWN', {
                    file
                }, `not known of the host${because}: ${what.join('; ')}`)
            ];
        }
        function settingOf({ rules, protection }, by) {
            const byRules = rules && by.rules(rules);
            const older = false === protection ? false : protection && by.older(protection);
            if (byRules || older) return 'set';
            return false === byRules && rules?.whole && false === older ? 'not set' : 'not known';
        }
        function known(value) {
            return void 0 === value ? 'not known' : value ? 'set' : 'not set';
        }
        function checksByRules({ types, checks }, job) {
            const named = includesJob(checks, job);
            return false === named && types.has('workflows') ? void 0 : named;
        }
        function includesJob(checks, job) {
            const isJob = (check)=>check === job || check.endsWith(` / ${job}`) || check.startsWith(`${job} (`);
            if (checks.some(isJob)) return true;
            return 0 === checks.length ? false : void 0;
        }
        var errors = __webpack_require__("src/contract/errors.ts");
        var strict_json = __webpack_require__("src/contract/json/strict-json.ts");
        var http_answer = __webpack_require__("src/host/http/answer.ts");
        var http_exchange = __webpack_require__("src/host/http/exchange.ts");
        var failure = __webpack_require__("src/host/http/failure.ts");
        var http_patience = __webpack_require__("src/host/http/patience.ts");
        var send = __webpack_require__("src/host/http/send.ts");
        var transfer = __webpack_require__("src/host/http/transfer.ts");
        var http_url = __webpack_require__("src/host/http/url.ts");
        var origin_token = __webpack_require__("src/host/origin-token.ts");
        const ANSWER = {
            maxBytes: 1048576,
            maxDepth: 32
        };
        const LIMITS = {
            ...http_patience.E,
            headMs: 5_000,
            idleMs: 5_000,
            totalMs: 10_000,
            tries: 2,
            redirects: 2
        };
        const HEADERS = {
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28'
        };
        class GitHubApi {
            base;
            exchange;
            #silent;
            constructor(base, exchange){
                this.base = base;
                this.exchange = exchange;
            }
            static open(opener) {
                try {
                    const { GITHUB_API_URL: api = '', GITHUB_REPOSITORY: repository = '' } = opener.env;
                    const token = (0, origin_token.W)(opener);
                    if (!token) return {
                        why: 'no token was given'
                    };
                    if ('' === api) return {
                        why: 'the runner names no GITHUB_API_URL'
                    };
                    const base = (0, http_url.Hp)(api);
                    if (!belongsTo(base, new URL(token.origin))) return {
                        why: 'GITHUB_API_URL is of another server than the token'
                    };
                    const [, owner = '', name = ''] = /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
                    if ('' === owner || '.' === name || '..' === name) return {
                        why: 'the runner names no GITHUB_REPOSITORY'
                    };
                    const exchange = new http_exchange.q({
                        value: token.value,
                        origin: base.origin
                    }, opener.env);
                    return new GitHubApi(new URL(`repos/${owner}/${name}/`, base), exchange);
                } catch (error) {
                    return whyNot(error);
                }
            }
            async ask(parts, query = '') {
                const url = new URL(parts.map(encodeURIComponent).join('/') + query, this.base);
                const place = (0, http_url.SP)(url);
                const patience = new http_patience.i(LIMITS, place, place);
                while(!this.#silent)try {
                    return await this.#read(url, place, patience);
                } catch (error) {
                    await patience.afterFailure(error).catch((refusal)=>{
                        this.#silent = whyNot(refusal);
                    });
                }
                return this.#silent;
            }
            async #read(url, place, patience) {
                const answer = await this.exchange.get(url, HEADERS, patience);
                if (isRefusal(answer.status)) {
                    await (0, send.Z)(answer.response);
                    return {
                        why: `${place}: the server answered ${answer.status}`
                    };
                }
                const body = await (0, http_answer.S)(answer, void 0, ANSWER.maxBytes, place);
                if (!body) throw new failure.n$('there is no answer');
                const pieces = [];
                for await (const piece of (0, transfer.Xe)(body, ANSWER.maxBytes, place, patience))pieces.push(Buffer.from(piece));
                return {
                    value: (0, strict_json.R)(Buffer.concat(pieces), ANSWER, place).value
                };
            }
        }
        function isRefusal(status) {
            return status >= 400 && status < 500 && 408 !== status && 429 !== status;
        }
        function belongsTo(api, server) {
            return api.protocol === server.protocol && (api.host === server.host || api.host === `api.${server.host}`);
        }
        function whyNot(error) {
            if (error instanceof errors.Vl) return {
                why: error.message
            };
            throw error;
        }
        var git_branch_name = __webpack_require__("src/host/store/git-branch/name.ts");
        const LIST = `?per_page=${PAGE}`;
        const MOST_RULESETS = 10;
        async function hostFindings({ branch, source, file, ...opener }) {
            const { GITHUB_JOB: job } = opener.env;
            const releases = void 0 === source ? void 0 : ownBranch(source, opener.env);
            if (void 0 === branch) return hostNotKnown('the event names no default branch', file);
            if (!job) return hostNotKnown('the runner names no GITHUB_JOB', file);
            const api = GitHubApi.open(opener);
            if ('why' in api) return hostNotKnown(api.why, file);
            const asked = new Asked(api);
            const [ofBranch, ofReleases, tags] = await Promise.all([
                asked.branch(branch, ({ codeOwners, checks })=>codeOwners && checks.length > 0),
                void 0 === releases ? void 0 : asked.branch(releases, keepsHistory),
                asked.tags()
            ]);
            return judgeHost({
                branch: ofBranch,
                releases: ofReleases,
                tags,
                job,
                why: asked.why
            }, file);
        }
        const HEADS = 'refs/heads/';
        function ownBranch(source, { GITHUB_SERVER_URL, GITHUB_REPOSITORY }) {
            if (!/^git\+https?:/i.test(source)) return;
            const { url, ref } = (0, git_branch_name.f)(source);
            const plain = (address)=>address.replace(/(?:\.git)?\/?$/, '').toLowerCase();
            const isOwn = plain(url) === plain(`${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`);
            return isOwn && ref.startsWith(HEADS) ? ref.slice(HEADS.length) : void 0;
        }
        class Asked {
            api;
            why;
            constructor(api){
                this.api = api;
            }
            async branch(name, enough) {
                const rules = await this.#ask(parseBranchRules, [
                    'rules',
                    'branches',
                    name
                ], LIST);
                if (rules && enough(rules)) return {
                    name,
                    rules
                };
                const short = await this.#ask(parseBranch, [
                    'branches',
                    name
                ]);
                if (!short) return {
                    name,
                    rules,
                    protection: short
                };
                const whole = await this.#ask(parseProtection, [
                    'branches',
                    name,
                    'protection'
                ]);
                return {
                    name,
                    rules,
                    protection: whole ?? short
                };
            }
            async tags() {
                const found = await this.#ask(parseTagRulesets, [
                    'rulesets'
                ], `${LIST}&targets=tag`);
                if (!found) return;
                for (const id of found.ids.slice(0, MOST_RULESETS))if (await this.#ask(keepsTags, [
                    'rulesets',
                    String(id)
                ])) return true;
                return 0 === found.ids.length && found.whole ? false : void 0;
            }
            async #ask(parse, parts, query) {
                const answer = await this.api.ask(parts, query);
                const parsed = 'why' in answer ? void 0 : parse(answer.value);
                if (void 0 === parsed) this.why ??= 'why' in answer ? answer.why : `the answer to ${parts.join('/')} is of another form`;
                return parsed;
            }
        }
        var lines = __webpack_require__("src/steps/govern/lines.ts");
        var commits = __webpack_require__("src/host/git/commits.ts");
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
            (0, commits.Uq)(name, end);
            const found = await checkout.revisionOf(name);
            return found ?? checkout.fetch('revision' in side ? name : remoteName(name, end), into);
        }
        function remoteName(name, end) {
            const remote = name.replace(/^(?:refs\/remotes\/)?origin\//, '');
            if (!/^[^-+:^~?*[\\\s\p{Cc}@][^+:^~?*[\\\s\p{Cc}]{0,249}$/u.test(remote) || remote.includes('@{')) return (0, errors.TR)('GIT_FAILED', `${name} is no commit of this clone`, end, 'Give a full revision or the name of a branch.');
            return remote;
        }
        var files = __webpack_require__("src/host/disk/files.ts");
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
        const governance_event_branch = schemas.YjP().check(api.Fk(/^(?!-)[^\p{Cc}\p{Cs}\s:^~?*[\\]{1,250}$/u));
        const repository = schemas.Ikc({
            default_branch: governance_event_branch
        });
        const push = schemas.Ikc({
            before: revision,
            after: revision,
            ref: schemas.lqM(schemas.YjP()),
            forced: schemas.lqM(schemas.zMY()),
            repository
        });
        const ofRepository = schemas.Ikc({
            repository
        });
        const byHand = schemas.Ikc({
            repository: schemas.lqM(repository)
        });
        const pullRequest = schemas.Ikc({
            number: schemas.Whr().check(api.qm(1)),
            pull_request: schemas.Ikc({
                head: schemas.Ikc({
                    sha: revision
                }),
                base: schemas.lqM(schemas.Ikc({
                    ref: schemas.lqM(governance_event_branch)
                }))
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
                case 'create':
                    return sinceDefault((await payload(ofRepository, event, env)).repository, headOf(env));
                case 'delete':
                    return {
                        comparison: 'none',
                        why: REMOVED
                    };
                case 'pull_request_target':
                    return fromOutside(await payload(pullRequest, event, env), env);
                case 'workflow_dispatch':
                case 'schedule':
                    {
                        const { repository: known } = await payload(byHand, event, env);
                        return known ? sinceDefault(known, headOf(env)) : withoutRange(event);
                    }
                default:
                    return withoutRange(event);
            }
        }
        async function defaultBranch(env) {
            try {
                return (await payload(ofRepository, 'event', env)).repository.default_branch;
            } catch (error) {
                if (error instanceof errors.Vl) return;
                throw error;
            }
        }
        const REMOVED = 'a branch or a tag was removed';
        function withoutRange(event) {
            return (0, errors.TR)('INVALID_INPUT', `${'' === event ? 'no event' : `the event ${JSON.stringify(event.slice(0, 100))}`} says which commits to compare`, 'base', 'Give base, and head where it is not the commit the workflow runs for.');
        }
        function pushedRange(pushed) {
            const { before, after, ref, forced = false, repository } = pushed;
            if (isNone(after)) return {
                comparison: 'none',
                why: REMOVED
            };
            const head = {
                revision: after
            };
            const isRewritten = forced && void 0 !== ref && ref !== `refs/heads/${repository.default_branch}`;
            if (isNone(before) || isRewritten) return sinceDefault(repository, head);
            return {
                comparison: 'exact',
                base: {
                    revision: before
                },
                head
            };
        }
        function sinceDefault({ default_branch }, head) {
            return {
                comparison: 'merge-base',
                base: {
                    ref: `refs/heads/${default_branch}`
                },
                head
            };
        }
        function fromOutside({ number, pull_request }, env) {
            const { head, base } = pull_request;
            return {
                comparison: 'merge-base',
                base: base?.ref === void 0 ? headOf(env) : {
                    ref: `refs/heads/${base.ref}`
                },
                head: {
                    ref: `refs/pull/${number}/head`,
                    revision: head.sha
                }
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
            const read = parse.xL(schema, (0, strict_json.R)(bytes, EVENT, place).value);
            if (read.success) return read.data;
            const [issue] = read.error.issues;
            return (0, errors.TR)('INVALID_INPUT', `the payload of this ${event} has no good ${issue?.path.join('.')}`, place);
        }
        var clip = __webpack_require__("src/contract/clip.ts");
        var json_pointer = __webpack_require__("src/contract/json/pointer.ts");
        var harmless = __webpack_require__("src/contract/text/harmless.ts");
        var log = __webpack_require__("src/actions/report/log.ts");
        var summary = __webpack_require__("src/actions/report/summary.ts");
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
                    const says = `${(0, clip.$)(message, MOST_CHARACTERS)}\n${whatToDo}\nSpecification, ${clause}.`;
                    return {
                        severity,
                        text: (0, clip.$)((0, harmless.harmless)(says), room) + rest,
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
                        'string' == typeof value ? (0, clip.$)(value, MOST_CHARACTERS) : value
                    ]));
            return JSON.stringify(findings.slice(0, MOST_FINDINGS).map(clipped));
        }
        function governSummary(result, env) {
            const { findings, changes, stub, published } = result;
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
                ...published ? [
                    publishedTable(published)
                ] : [],
                changeTable(changes, result.contract),
                findingTable(findings)
            ];
            const filled = tables.filter(({ rows })=>rows.length > 0);
            return (0, summary.kq)(`Contract governance: ${result.result}`, filled, stub?.trimEnd(), 'To paste into the changelog');
        }
        function publishedTable({ source, releases, rows, attested }) {
            return {
                head: [
                    'Published',
                    ''
                ],
                rows: [
                    [
                        'Source',
                        (0, summary.Qq)(source)
                    ],
                    [
                        'Releases',
                        (0, summary.Vm)(releases)
                    ],
                    [
                        'Rows',
                        (0, summary.Vm)(rows)
                    ],
                    [
                        'Rows that are attested, by whomever',
                        (0, summary.Vm)(attested)
                    ]
                ]
            };
        }
        function changeTable(changes, contract) {
            return {
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
                        rulesOf(change, contract)
                    ])
            };
        }
        function findingTable(findings) {
            return {
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
            };
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
                ...(0, json_pointer.hU)('/retention', pointer) ? [
                    '5'
                ] : [],
                ...(0, json_pointer.hU)('/governance', pointer) ? [
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
            return (0, summary.Vm)((0, clip.$)('string' == typeof value ? value : JSON.stringify(value), 200));
        }
        var next_step = __webpack_require__("src/actions/report/next-step.ts");
        const checkGovernance = {
            async run (inputs, { env, log, now }) {
                const { contract, source, 'github-token': token = '' } = inputs;
                const opener = {
                    env,
                    token
                };
                const wanted = await wantedRange(inputs, env);
                if ('none' === wanted.comparison) return nothingToCheck(wanted.why, log);
                const folder = process.cwd();
                const checkout = await fetch.R.open(folder, opener);
                const opened = void 0 === source ? void 0 : await (0, store_open.oD)(source, opener);
                const host = hostFindings({
                    ...opener,
                    branch: await defaultBranch(env),
                    source,
                    file: contract
                });
                const range = await obtainRange(checkout, wanted);
                const request = {
                    ...range,
                    folder,
                    contract,
                    now,
                    env: checkout.env,
                    source: opened,
                    fix: false
                };
                const governed = await (0, govern.h)(request);
                const result = {
                    ...governed,
                    findings: (0, findings.Tc)([
                        ...governed.findings,
                        ...await host
                    ])
                };
                const given = {
                    base: result.base,
                    contract
                };
                const formatNext = (next)=>(0, next_step.formatNextStep)('check-governance', given, env, next);
                for (const line of (0, lines.R)(result, formatNext))log.info(line);
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
        function nothingToCheck(why, log) {
            log.info(`nothing to check: ${why}`);
            return {
                outputs: {
                    result: 'passed',
                    findings: '[]'
                },
                summary: (0, summary.kq)('Contract governance: nothing to check', [], why)
            };
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
    "src/host/git/fetch.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>Checkout,
            w: ()=>reachRemote
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _backoff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/backoff.ts");
        var _origin_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/origin-token.ts");
        var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/process.ts");
        var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/git/environment.ts");
        var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/git/failure.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/git/reading.ts");
        var _remote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/git/remote.ts");
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
            static async open(folder, opener) {
                const { env } = opener;
                const token = (0, _origin_token_js__WEBPACK_IMPORTED_MODULE_2__.W)(opener);
                const said = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_6__.l)(folder, env).askOrRefuse([
                    'rev-parse',
                    '--absolute-git-dir'
                ], {
                    maxBytes: SMALL
                });
                const remote = {
                    origin: token?.origin,
                    maxMemory: _remote_js__WEBPACK_IMPORTED_MODULE_7__.Dh
                };
                const git = (0, _remote_js__WEBPACK_IMPORTED_MODULE_7__.Tr)(said.toString().replace(/\r?\n$/, ''), env, remote, token);
                return new Checkout(git, (0, _environment_js__WEBPACK_IMPORTED_MODULE_4__.ub)(env, token?.origin, token));
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
                return await this.revisionOf(into) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `${source} of origin is no commit`, source);
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
            #reach(args, place) {
                return reachRemote(this.git, args, {
                    message: `${place} could not be fetched from origin`,
                    place,
                    hint: HINT
                });
            }
        }
        async function reachRemote(git, args, refusal) {
            for(let tries = 1;; tries++){
                const { status, stderr } = await git.attempt(args, {
                    maxBytes: SMALL
                });
                if (0 === status) return;
                if (!(tries < TRIES && (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.WG)(stderr))) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `${refusal.message}: ${(0, _process_js__WEBPACK_IMPORTED_MODULE_3__.UV)(stderr)}`, refusal.place, refusal.hint);
                else await (0, _backoff_js__WEBPACK_IMPORTED_MODULE_1__.v7)(tries, _backoff_js__WEBPACK_IMPORTED_MODULE_1__.b6);
            }
        }
        const HINT = 'Let github-token read this repository, or check it out with fetch-depth: 0; after a force-push a commit may be gone for good: then name another one as base.';
    }),
    "src/host/git/remote.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Dh: ()=>CHECKOUT_MEMORY,
            Tr: ()=>remoteGit,
            oH: ()=>STORE_MEMORY
        });
        var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/git/environment.ts");
        var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/git/process.ts");
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
        ];
        const NO_PLAIN_REDIRECT = 'protocol.http.allow=user';
        const TIMEOUT = 900000;
        const STORE_MEMORY = 1073741824;
        const CHECKOUT_MEMORY = 4 * STORE_MEMORY;
        function remoteGit(folder, env, remote, token) {
            const isTls = remote.url?.startsWith('https:') ?? false;
            const settings = isTls ? [
                ...SETTINGS,
                NO_PLAIN_REDIRECT
            ] : SETTINGS;
            const options = [
                `--git-dir=${folder}`,
                ...settings.flatMap((setting)=>[
                        '-c',
                        setting
                    ])
            ];
            const quiet = {
                ...(0, _environment_js__WEBPACK_IMPORTED_MODULE_0__.ub)(env, remote.origin, token),
                GIT_ASKPASS: '',
                SSH_ASKPASS: ''
            };
            return new _process_js__WEBPACK_IMPORTED_MODULE_1__.T({
                folder,
                env: isTls ? withoutPlain(quiet) : quiet,
                options,
                timeout: remote.timeout ?? TIMEOUT,
                maxMemory: remote.maxMemory
            });
        }
        function withoutPlain(env) {
            const { GIT_ALLOW_PROTOCOL: allowed } = env;
            if (void 0 === allowed) return env;
            const kept = allowed.split(':').filter((protocol)=>'http' !== protocol);
            return {
                ...env,
                GIT_ALLOW_PROTOCOL: kept.join(':')
            };
        }
    }),
    "src/host/store/git-branch/name.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            f: ()=>parseGitName
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _http_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/http/url.ts");
        function parseGitName(name) {
            const [, address = '', fragment] = /^git\+([^#]*)(?:#(.*))?$/i.exec(name) ?? [];
            if (!/^(?:https?:\/\/[^/]|file:\/\/\/)/i.test(address) || /[\s\\]/.test(address) || !URL.canParse(address)) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', 'the store is not git+https://, git+http:// or git+file:///', 'store');
            const url = new URL(address);
            if ('' !== url.username || '' !== url.password) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `the store at ${url.host} has a user or password in its URL`, 'store', 'Use a token.');
            if (address.includes('?')) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `the store at ${url.host} has a query in its URL`, 'store');
            if ('http:' === url.protocol && !(0, _http_url_js__WEBPACK_IMPORTED_MODULE_1__.U9)(url)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${url.origin} is not on this machine, so http: is not enough`, 'store', 'Use https:.');
            const [branch = '', ...folder] = (fragment ?? '').split(':');
            return {
                url: url.href,
                origin: 'file:' === url.protocol ? void 0 : url.origin,
                ref: refOf(branch, `${url.host}${url.pathname}`),
                folder: folderOf(folder.join(':'))
            };
        }
        const TAKEN = /^refs\/(?:heads|tags|pull|pull-requests|merge-requests|changes|remotes|notes|replace|stash|bisect|worktree)(?:\/|$)/i;
        function refOf(name, repository) {
            const refuseRef = (what, hint)=>(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `the store ${repository} names ${what}`, 'store', hint);
            if (!isBranch(name)) refuseRef('no branch', 'Put #BRANCH at the end, or #refs/dist/NAME.');
            if (!/^refs\//i.test(name)) return `refs/heads/${name}`;
            const [, branch] = /^refs\/heads\/(.+)/.exec(name) ?? [];
            if (void 0 !== branch) refuseRef('a branch by its ref', `Write #${branch}`);
            if (TAKEN.test(name)) refuseRef('a ref that git or the host keeps for something else', 'Write #refs/dist/NAME');
            if (!/^refs\/[^/]+\/[^/]/.test(name)) refuseRef('a ref of one part', 'Write #refs/dist/NAME');
            return name;
        }
        function isBranch(branch) {
            return branch.length <= 200 && /^[A-Za-z0-9_][A-Za-z0-9._+/@-]*$/.test(branch) && !/\.\.|\/\/|@\{|[./]$/.test(branch) && branch.split('/').every((part)=>'' !== part && !part.startsWith('.') && !part.endsWith('.lock'));
        }
        function folderOf(text) {
            if ('' === text) return '';
            const parts = text.replace(/\/$/, '').split('/');
            if (!parts.every((part)=>/^[A-Za-z0-9._+@-]+$/.test(part) && !/^\.{1,2}$|^\.git$/i.test(part))) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${JSON.stringify(text.slice(0, 100))} is not a folder of a branch`, 'store');
            return `${parts.join('/')}/`;
        }
    })
};
