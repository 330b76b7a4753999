export const id = "shared-steps-govern";
export const ids = [
    "shared-steps-govern"
];
export const modules = {
    "semver/functions/inc.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__("semver/classes/semver.js");
        const inc = (version, release, options, identifier, identifierBase)=>{
            if ('string' == typeof options) {
                identifierBase = identifier;
                identifier = options;
                options = void 0;
            }
            try {
                return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
            } catch (er) {
                return null;
            }
        };
        module.exports = inc;
    }),
    "semver/functions/prerelease.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__("semver/functions/parse.js");
        const prerelease = (version, options)=>{
            const parsed = parse(version, options);
            return parsed && parsed.prerelease.length ? parsed.prerelease : null;
        };
        module.exports = prerelease;
    }),
    "src/contract/release-index/releases.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>publishedReleases,
            T: ()=>isGeneration
        });
        var semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("semver/functions/prerelease.js");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _text_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/days.ts");
        function publishedReleases({ rows, pruned }) {
            const releases = new Map();
            for (const { version, distribution_contract_version: contract_version } of pruned)releases.set(version, {
                contract_version,
                epoch: void 0
            });
            for (const { version, distribution_contract_version: contract_version, yanked, source_date_epoch } of rows){
                const epochs = [
                    releases.get(version)?.epoch,
                    yanked ? void 0 : source_date_epoch
                ];
                const known = epochs.filter((epoch)=>void 0 !== epoch);
                releases.set(version, {
                    contract_version,
                    epoch: known.length > 0 ? Math.min(...known) : void 0
                });
            }
            return [
                ...releases
            ].map(([version, { contract_version, epoch }])=>({
                    version,
                    contract_version,
                    day: void 0 === epoch ? void 0 : (0, _text_days_js__WEBPACK_IMPORTED_MODULE_2__.kb)(1000 * epoch)
                })).sort((a, b)=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(b.version, a.version));
        }
        function isGeneration(version) {
            return null === semver_functions_prerelease_js__WEBPACK_IMPORTED_MODULE_0__(version);
        }
    }),
    "src/contract/text/days.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BN: ()=>earlierDay,
            Z4: ()=>laterDay,
            kb: ()=>dayOf,
            mU: ()=>daysAfter
        });
        function dayOf(time) {
            return new Date(time).toISOString().slice(0, 10);
        }
        function earlierDay(a, b) {
            return a < b ? a : b;
        }
        function laterDay(a, b) {
            return a > b ? a : b;
        }
        function daysAfter(day, days) {
            return dayOf(Math.max(0, Date.parse(day) + 24 * days * 3600 * 1000));
        }
    }),
    "src/contract/text/glob.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>matchSegments,
            k: ()=>matchesGlob
        });
        function matchSegments(wanted, parts, end) {
            let reached = parts.map(()=>false);
            reached = [
                true,
                ...reached
            ];
            for (const segment of wanted){
                const next = reached.map(()=>false);
                for(let at = 0; at < reached.length; at++)if (reached[at]) {
                    if ('**' === segment) next.fill(true, at);
                    else if (at < parts.length && matchesGlob(segment, parts[at] ?? '')) next[at + 1] = true;
                }
                reached = next;
            }
            const whole = true === reached[parts.length];
            const inside = reached.slice(0, parts.length).includes(true);
            return 'exact' === end ? whole : 'inside' === end ? inside : whole || inside;
        }
        function matchesGlob(pattern, text) {
            let [at, p, star, back] = [
                0,
                0,
                -1,
                0
            ];
            while(at < text.length)if ('*' === pattern[p]) {
                star = p++;
                back = at;
            } else if ('?' === pattern[p] || pattern[p] === text[at]) {
                p++;
                at++;
            } else {
                if (!(star >= 0)) return false;
                p = star + 1;
                at = ++back;
            }
            while('*' === pattern[p])p++;
            return p === pattern.length;
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
            const widths = head.map((_, at)=>Math.max(3, ...[
                    head,
                    ...rows
                ].map((cells)=>cells[at]?.length ?? 0)));
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
    "src/host/disk/regular-file.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Z: ()=>openRegularFile
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/file-errors.ts");
        async function openRegularFile(path, place) {
            let handle;
            try {
                handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
                const stat = await handle.stat();
                if (!stat.isFile()) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('IO_FAILED', `${place} is not a regular file`, place);
                return {
                    handle,
                    size: stat.size
                };
            } catch (error) {
                await handle?.close();
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.dH)(error, place);
            }
        }
    }),
    "src/host/git/commits.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            QO: ()=>jsonHolding,
            Uq: ()=>requireCommitName,
            WL: ()=>resolveCommit,
            Zc: ()=>readTree,
            fE: ()=>isShallow,
            fs: ()=>changesOf,
            vl: ()=>changedPaths,
            wu: ()=>mergeBase
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/git/reading.ts");
        const MiB = 1048576;
        const LISTING = {
            maxBytes: 16 * MiB
        };
        const MAX_TOTAL = 64 * MiB;
        async function ask({ folder, env }, args) {
            const { status, stdout, stderr } = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.l)(folder, env).ask(args, LISTING);
            return {
                status,
                stdout: stdout.toString(),
                stderr
            };
        }
        async function askOrRefuse({ folder, env }, args) {
            return (await (0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.l)(folder, env).askOrRefuse(args, LISTING)).toString();
        }
        function requireCommitName(name, input) {
            if (!/^[^-\s\p{Cc}][^\s\p{Cc}]{0,499}$/u.test(name)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${JSON.stringify(name.slice(0, 100))} is not the name of a commit`, input);
        }
        async function resolveCommit(repository, name, input) {
            requireCommitName(name, input);
            const { status, stdout } = await ask(repository, [
                'rev-parse',
                '--verify',
                '--quiet',
                `${name}^{commit}`
            ]);
            const git_rev = stdout.trim();
            if (0 !== status || !/^[0-9a-f]{40,64}$/.test(git_rev)) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `${name} is no commit of this repository`, input, 'Fetch it first, with git fetch --depth=1 origin and its name or SHA; after a force-push it may be gone for good.');
            const args = [
                'log',
                '-1',
                '--no-show-signature',
                '--no-color',
                '--format=%ct',
                git_rev,
                '--'
            ];
            const time = Number((await askOrRefuse(repository, args)).trim());
            if (!Number.isSafeInteger(time)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `${git_rev} has no time that can be read`, input);
            return {
                git_rev,
                time
            };
        }
        async function mergeBase(repository, base, head) {
            const { status, stdout, stderr } = await ask(repository, [
                'merge-base',
                base,
                head
            ]);
            const [found = ''] = stdout.split('\n');
            if (0 === status && /^[0-9a-f]{40,64}$/.test(found)) return found;
            if (1 !== status) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `git merge-base failed: ${stderr.trim().slice(0, 500)}`, 'base');
            if (await isShallow(repository)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', 'this clone is shallow, and does not hold where head left base', 'base', 'Run git fetch --unshallow --filter=blob:none origin, or name the parent of head as base.');
            return base;
        }
        async function isShallow(repository) {
            const { stdout } = await ask(repository, [
                'rev-parse',
                '--is-shallow-repository'
            ]);
            return 'false' !== stdout.trim();
        }
        async function changesOf(repository, head, path, most) {
            const args = [
                'log',
                '--first-parent',
                `--max-count=${most}`,
                '--no-show-signature',
                '--no-color',
                '--format=%H %P'
            ];
            const out = await askOrRefuse(repository, [
                ...args,
                head,
                '--',
                `:(top,literal)${path}`
            ]);
            return out.split('\n').filter(Boolean).map((line)=>{
                const [commit = '', parent] = line.split(' ');
                return {
                    commit,
                    parent: parent || void 0
                };
            });
        }
        async function changedPaths(repository, commit, other) {
            const args = [
                'diff-tree',
                '-r',
                '-z',
                '--no-renames',
                '--diff-filter=DMT',
                '--name-only',
                commit,
                other
            ];
            const out = await askOrRefuse(repository, args);
            return out.split('\0').filter((path)=>'' !== path && !path.startsWith(':')).slice(0, 100);
        }
        async function jsonHolding(repository, commit, text) {
            const args = [
                'grep',
                '-l',
                '-z',
                '-F',
                '--full-name',
                '--no-color',
                '--no-textconv',
                '-e',
                text,
                commit
            ];
            const { status, stdout, stderr } = await ask(repository, [
                ...args,
                '--',
                ':(top)*.json'
            ]);
            if (0 !== status && 1 !== status) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `git grep failed: ${stderr.trim().slice(0, 500)}`, commit);
            return stdout.split('\0').filter(Boolean).slice(0, 100).map((name)=>name.slice(commit.length + 1));
        }
        async function readTree(repository, commit, { paths, folders, isWanted, limit }) {
            const args = [
                'ls-tree',
                '-l',
                '-z',
                '--full-tree',
                commit,
                '--',
                ...paths,
                ...folders.map((name)=>`${name}/`)
            ];
            const listing = await askOrRefuse(repository, args);
            const files = new Map();
            const blobs = new Map();
            let total = 0;
            for (const entry of listing.split('\0')){
                const [, mode = '', oid = '', size = '', path = ''] = /^(\d{6}) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(entry) ?? [];
                if ('' !== path && (paths.includes(path) || isWanted(path))) if (mode.startsWith('100')) if (Number(size) > limit || total + Number(size) > MAX_TOTAL) files.set(path, {
                    kind: 'large',
                    size: Number(size)
                });
                else {
                    total += Number(size);
                    blobs.set(path, {
                        oid,
                        size: Number(size)
                    });
                }
                else files.set(path, {
                    kind: KINDS[mode] ?? 'folder'
                });
            }
            const contents = await readBlobs(repository, [
                ...blobs.values()
            ]);
            for (const [path, { oid }] of blobs){
                const bytes = contents.get(oid);
                if (bytes) files.set(path, {
                    kind: 'file',
                    bytes
                });
                else (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `git does not have the contents of ${path} at ${commit}`, path);
            }
            return files;
        }
        const KINDS = {
            120000: 'symlink',
            160000: 'submodule',
            '040000': 'folder'
        };
        async function readBlobs({ folder, env }, blobs) {
            const found = new Map();
            if (0 === blobs.length) return found;
            const sizes = new Map(blobs.map(({ oid, size })=>[
                    oid,
                    size
                ]));
            const maxBytes = [
                ...sizes.values()
            ].reduce((sum, size)=>sum + size + 200, 0);
            const input = [
                ...sizes.keys()
            ].map((oid)=>`${oid}\n`);
            const out = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.l)(folder, env).askOrRefuse([
                'cat-file',
                '--batch'
            ], {
                input,
                maxBytes
            });
            for(let at = 0; at < out.length;){
                const end = out.indexOf(10, at);
                const [oid = '', type, size] = out.toString('latin1', at, end < 0 ? out.length : end).split(' ');
                if (end < 0 || 'blob' !== type || Number(size) !== sizes.get(oid)) break;
                at = end + 1 + Number(size) + 1;
                found.set(oid, out.subarray(end + 1, at - 1));
            }
            return found;
        }
    }),
    "src/host/in-parallel.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>inParallel
        });
        const AT_ONCE = 6;
        async function inParallel(items, work) {
            const results = [];
            const queue = items.entries();
            let failed = false;
            const worker = async ()=>{
                for (const [at, item] of queue){
                    if (failed) return;
                    results[at] = await work(item).catch((error)=>{
                        failed = true;
                        throw error;
                    });
                }
            };
            const workers = Array.from({
                length: Math.min(AT_ONCE, items.length)
            }, worker);
            for (const ended of (await Promise.allSettled(workers)))if ('rejected' === ended.status) throw ended.reason;
            return results;
        }
    }),
    "src/steps/govern/govern.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            h: ()=>governRange
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var posix_ = __webpack_require__("node:path/posix");
        var documents_contract = __webpack_require__("src/contract/documents/contract.ts");
        var identity_paths = __webpack_require__("src/contract/identity/paths.ts");
        var strict_json = __webpack_require__("src/contract/json/strict-json.ts");
        var iso = __webpack_require__("zod/v4/mini/iso.js");
        var identity_version = __webpack_require__("src/contract/identity/version.ts");
        function fenceOf(line) {
            let indent = 0;
            while(indent < 3 && ' ' === line[indent])indent++;
            const char = line[indent];
            let end = indent;
            while(('`' === char || '~' === char) && line[end] === char)end++;
            return end - indent < 3 ? void 0 : {
                mark: line.slice(indent, end),
                indent,
                rest: line.slice(end)
            };
        }
        class Fences {
            #open;
            take(line) {
                const fence = fenceOf(line);
                if (this.#open) {
                    const { mark, indent } = this.#open;
                    if (fence?.mark.startsWith(mark) && '' === fence.rest.trim() && fence.indent >= indent) this.#open = void 0;
                    return true;
                }
                if (!fence || fence.mark.startsWith('`') && fence.rest.includes('`')) return false;
                this.#open = fence;
                return true;
            }
        }
        class CodeSpans {
            #sure = true;
            begin() {
                this.#sure = true;
            }
            outside(line) {
                this.#sure &&= hasWholeSpans(line);
                if (!this.#sure || !line.includes('<')) return line;
                return line.split('`').filter((_, at)=>at % 2 === 0).join('``');
            }
        }
        function hasWholeSpans(line) {
            let [count, last] = [
                0,
                -2
            ];
            for(let at = line.indexOf('`'); at >= 0; at = line.indexOf('`', at + 1)){
                if (at === last + 1 || '\\' === line[at - 1]) return false;
                [count, last] = [
                    count + 1,
                    at
                ];
            }
            return count % 2 === 0;
        }
        const ELEMENTS = "iframe|noembed|noframes|noscript|plaintext|script|select|style|template|textarea|title|xmp";
        const TAG = new RegExp(`<(/?)(${ELEMENTS})(?![a-z0-9-])`, 'gi');
        const MARK = /[\s>*+-]/;
        function beginsComment(text) {
            const behindMarks = (from)=>{
                let at = from;
                while(at < text.length && MARK.test(text[at]))at++;
                return at;
            };
            const marked = behindMarks(0);
            const number = /^\d{1,9}[.)]/.exec(text.slice(marked, marked + 10))?.[0].length;
            return text.startsWith('<!--', void 0 === number ? marked : behindMarks(marked + number));
        }
        class Hidden {
            #fences = new Fences();
            #spans = new CodeSpans();
            #within;
            take(line) {
                if (void 0 === this.#within && this.#fences.take(line)) return 'code';
                if ('!' === this.#within) {
                    if (line.includes('-->')) this.#within = void 0;
                    return 'html';
                }
                const before = this.#within;
                if ('' === line.trim()) this.#spans.begin();
                const text = this.#spans.outside(line);
                for (const [, slash, tag = ''] of text.matchAll(TAG)){
                    const name = tag.toLowerCase();
                    if ('' === slash) this.#within ??= name;
                    else if (this.#within === name) this.#within = void 0;
                }
                if (void 0 === this.#within && beginsComment(text) && text.lastIndexOf('<!--') > text.lastIndexOf('-->')) this.#within = '!';
                return void 0 !== before || void 0 !== this.#within ? 'html' : void 0;
            }
        }
        const AUTOLINK = '[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*>';
        const HTML = new RegExp(`<(?!${AUTOLINK})[A-Za-z/!?]|-->`);
        const WHOLE_COMMENT = /^<\x21-- [^<>]* --\x3e$/;
        function holdsHtml(outside) {
            return HTML.test(outside);
        }
        function isWholeComment(line) {
            return WHOLE_COMMENT.test(line);
        }
        const PLACEHOLDER = 'Say here what consumers have to do.';
        const HEADING = /^## distribution-contract (\S{1,64}) - (\d{4}-\d{2}-\d{2})$/;
        const CHANGE = /^- (?:(Added|Changed|Removed)|Deprecated) `((?:\/[^`/]*){1,64})`(?: until (\d{4}-\d{2}-\d{2}))?: \S/;
        const INNER_FENCE = /^(?=[^`~])[\s>*+\-\d.)]+(?:`{3}|~{3})/;
        const isoDate = iso.p6();
        function parseChangelog(text) {
            const entries = [];
            const versions = new Set();
            const faults = [];
            let entry;
            const preamble = [];
            const fences = new Fences();
            const spans = new CodeSpans();
            const fault = (line, message)=>{
                if (faults.length < errors.Jl) faults.push({
                    line,
                    message,
                    ...entry ? {
                        version: entry.version
                    } : {}
                });
            };
            for (const [index, raw] of text.split('\n').entries()){
                const line = raw.trimEnd();
                const number = index + 1;
                if ('' === line || line.startsWith('## ') || entry && line.startsWith('- ')) spans.begin();
                if (!entry) {
                    const isCode = fences.take(line);
                    if (isCode || !line.startsWith('## distribution-contract ')) {
                        const why = isCode ? void 0 : preambleFault(line, spans);
                        if (void 0 !== why) fault(number, why);
                        preamble.push(line);
                        continue;
                    }
                }
                if ('' !== line) {
                    if (holdsHtml(spans.outside(line))) fault(number, 'an entry holds no HTML, which could hide what follows');
                    if (line.startsWith('## ')) {
                        const heading = readHeading(line);
                        entry = draftOf(heading, line, number);
                        if (heading) {
                            if (versions.has(entry.version)) fault(number, `there is a second entry for ${entry.version}`);
                        } else fault(number, 'a heading must be: ## distribution-contract VERSION - YYYY-MM-DD');
                        versions.add(entry.version);
                        entries.push(entry);
                    } else if (entry) {
                        entry.text.push(line);
                        entry.lines.push(number);
                        readLine(entry, line, number, (message)=>fault(number, message));
                    }
                }
            }
            for (entry of entries)if ('begun' === entry.migration) fault(entry.line, 'the migration says nothing: it needs at least one "- TEXT"');
            return {
                preamble: preamble.filter(Boolean).join('\n'),
                entries: entries.map(finish),
                faults
            };
        }
        function preambleFault(line, spans) {
            if (INNER_FENCE.test(line)) return 'fenced code above the entries begins at the beginning of its line';
            if (!holdsHtml(spans.outside(line)) || isWholeComment(line)) return;
            return 'no HTML stands above the entries, which could hide them';
        }
        function readHeading(line) {
            const [, version, date] = HEADING.exec(line) ?? [];
            if (void 0 === version || void 0 === date) return;
            return (0, identity_version.Yb)(version) && isoDate.safeParse(date).success ? {
                version,
                date
            } : void 0;
        }
        function draftOf(heading, text, line) {
            return {
                version: heading?.version ?? '',
                date: heading?.date ?? '',
                line,
                changes: [],
                text: [
                    text
                ],
                lines: [
                    line
                ],
                migration: 'none',
                open: false
            };
        }
        function readLine(entry, line, number, fault) {
            if (/^ {2}\S/.test(line)) {
                if (!entry.open) fault('there is nothing that this line continues');
            } else if ('### Migration' === line) {
                if ('none' !== entry.migration) fault('there is a second migration');
                entry.migration = 'begun';
                entry.open = false;
            } else if ('none' !== entry.migration) {
                entry.open = /^- \S/.test(line);
                if (entry.open && line !== `- ${PLACEHOLDER}`) entry.migration = 'stated';
                else if (!entry.open) fault('a line of the migration must be: - TEXT');
            } else {
                const change = readChange(line, number);
                entry.open = void 0 !== change;
                if (change) entry.changes.push(change);
                else fault('a change must be: - Added|Changed|Removed `/POINTER`: TEXT, or: - Deprecated `/POINTER` until DATE: TEXT');
            }
        }
        function readChange(line, number) {
            const [matched, word = 'Deprecated', pointer = '', until] = CHANGE.exec(line) ?? [];
            if (void 0 === matched || 'Deprecated' === word !== (void 0 !== until)) return;
            const change = {
                word: word,
                pointer,
                line: number
            };
            if (void 0 === until) return change;
            return isoDate.safeParse(until).success ? {
                ...change,
                until
            } : void 0;
        }
        function finish({ version, date, line, changes, migration, text, lines }) {
            return {
                version,
                date,
                line,
                changes,
                migration: 'stated' === migration,
                text: text.join('\n'),
                lines
            };
        }
        const MiB = 1048576;
        const TEXT_LIMIT = 8 * MiB;
        function readText(file, path) {
            return documentAt(file, path, (bytes)=>(0, strict_json._6)(bytes, TEXT_LIMIT, path));
        }
        function readSchema(file, path) {
            return documentAt(file, path, (bytes)=>(0, strict_json.RJ)(bytes, {
                    maxBytes: TEXT_LIMIT
                }, path));
        }
        function readChangelog(file, path, other) {
            const document = readText(file, path);
            const { value: text } = document;
            if (void 0 === text) return {
                ...document,
                value: void 0,
                text
            };
            return {
                ...document,
                value: text === other?.text ? other.value : parseChangelog(text),
                text
            };
        }
        function documentAt(file, path, read) {
            if (file?.kind !== 'file') return {
                path,
                kind: file?.kind ?? 'absent',
                size: file?.kind === 'large' ? file.size : 0,
                value: void 0,
                faults: []
            };
            const of = {
                path,
                kind: file.kind,
                size: file.bytes.length
            };
            try {
                return {
                    ...of,
                    value: read(file.bytes),
                    faults: []
                };
            } catch (error) {
                if (!(error instanceof errors.Vl)) throw error;
                return {
                    ...of,
                    value: void 0,
                    faults: error.faults
                };
            }
        }
        function isSchemaFile(path) {
            return (0, posix_.basename)(path).endsWith('.schema.json');
        }
        function saysTheSame(one, other) {
            return one === other || withoutForm(one) === withoutForm(other);
        }
        function withoutForm(text) {
            return text.split('\n').map((line)=>line.trimEnd().replace(/[ \t]+/g, ' ').replace(/-{3,}/g, '---')).filter((line)=>'' !== line).join('\n');
        }
        const SIGN = 'distribution-contract@';
        const SAFE_PATH = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[A-Za-z0-9._/-]{1,500}$/;
        function readContract(file, path) {
            const { value: json, ...document } = documentAt(file, path, (bytes)=>(0, strict_json.RJ)(bytes, identity_paths.mu, path));
            const stated = stateOf(json ? json.value : looselyParsed(file));
            if (!json) return {
                ...document,
                value: void 0,
                json,
                stated
            };
            return {
                ...documentAt(file, path, ()=>(0, documents_contract.nb)(json, path)),
                json,
                stated
            };
        }
        function isValid(contract) {
            return void 0 !== contract.value && void 0 !== contract.json;
        }
        function whyInvalid({ path, kind, size, value, faults }) {
            if (value) return;
            if ('absent' === kind) return `there is no ${path}`;
            if ('large' === kind) return `${path} has ${size} bytes, more than the ${identity_paths.mu.maxBytes} allowed`;
            return faults[0]?.message ?? `${path} is not a regular file`;
        }
        function isContract({ stated }) {
            return stated.contract?.startsWith(SIGN) === true;
        }
        function documentPaths({ path, json }) {
            const value = json?.value;
            const { prose, changelog } = value?.governance?.documents ?? {};
            const beside = (name, named)=>'string' == typeof named && SAFE_PATH.test(named) ? named : (0, posix_.join)((0, posix_.dirname)(path), name);
            return {
                contract: path,
                prose: beside('distribution.md', prose),
                changelog: beside('distribution-changelog.md', changelog)
            };
        }
        function schemaFolders({ path, json }) {
            const folders = [
                (0, posix_.join)((0, posix_.dirname)(path), 'schema')
            ];
            const { $schema } = json?.value ?? {};
            if ('string' == typeof $schema && !$schema.includes(':') && !$schema.startsWith('/')) {
                const folder = (0, posix_.dirname)((0, posix_.normalize)((0, posix_.join)((0, posix_.dirname)(path), $schema)));
                if (SAFE_PATH.test(folder) && !folders.includes(folder)) folders.push(folder);
            }
            return folders;
        }
        function stateOf(value) {
            const document = value;
            const said = {
                product: document?.product,
                version: document?.distribution_contract_version,
                contract: document?.contract,
                path: document?.governance?.documents?.contract
            };
            return Object.fromEntries(Object.entries(said).filter(([, text])=>'string' == typeof text));
        }
        function looselyParsed(file) {
            if (file?.kind !== 'file') return;
            try {
                return JSON.parse(new TextDecoder().decode(file.bytes));
            } catch  {
                return;
            }
        }
        var json_pointer = __webpack_require__("src/contract/json/pointer.ts");
        const FIRST_CLASS = 'section 7: contract fields are first-class API';
        const ENTRY = 'section 7: compatibility assumption changes require a changelog entry';
        const IMMUTABLE = 'section 6: the contract file is immutable once published for a release version';
        const CYCLE = 'section 6: removed only after a deprecation cycle';
        const BOTH_MET = 'section 9: not before the notice date and the retention cleanup policy are both met';
        const HANDOFF = 'section 9: handoff requires at least one release cycle of overlap';
        const FINDING_CODES = {
            CONTRACT_MISSING: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'error',
                whatToDo: 'Restore it; where it moved, name its new path with --contract.'
            },
            CONTRACT_INVALID: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'error',
                whatToDo: 'Correct the field; see docs/schema/distribution-contract.schema.json.'
            },
            CONTRACT_PATH_DIFFERS: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'error',
                whatToDo: 'Name the path where the contract stands.'
            },
            BASE_INVALID: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'warning',
                whatToDo: 'Repair it; nothing more, where this range does.'
            },
            RANGE_EMPTY: {
                rule: 0,
                clause: FIRST_CLASS,
                severity: 'warning',
                whatToDo: 'Name the commit before the change as base, where there is a change to check.'
            },
            DOCUMENT_MISSING: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'error',
                whatToDo: 'Restore it, or name its new path in /governance/documents.'
            },
            DOCUMENT_NOT_A_FILE: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'error',
                whatToDo: 'Make it a regular file: what a link or a submodule shows is not in the range.'
            },
            DOCUMENT_TOO_LARGE: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'error',
                whatToDo: 'Make it smaller.'
            },
            DOCUMENT_UNREADABLE: {
                rule: 0,
                clause: 'section 8: source-of-truth documents',
                severity: 'error',
                whatToDo: 'Correct it at the place named.'
            },
            DOCUMENTS_NOT_DISTINCT: {
                rule: 1,
                clause: FIRST_CLASS,
                severity: 'error',
                whatToDo: 'Give each of the three documents a path of its own.'
            },
            TABLE_STALE: {
                rule: 1,
                clause: FIRST_CLASS,
                severity: 'error',
                whatToDo: 'Run govern with --fix, and commit what it regenerates.'
            },
            DOCUMENT_NOT_CHANGED: {
                rule: 1,
                clause: FIRST_CLASS,
                severity: 'error',
                whatToDo: 'Change it in the same pull request.'
            },
            CHANGELOG_INVALID: {
                rule: 2,
                clause: ENTRY,
                severity: 'error',
                whatToDo: 'Follow the grammar at the top of the changelog.'
            },
            ENTRY_MISSING: {
                rule: 2,
                clause: ENTRY,
                severity: 'error',
                whatToDo: 'Add the entry; the report has one to paste.'
            },
            ENTRY_VERSION_WRONG: {
                rule: 2,
                clause: ENTRY,
                severity: 'error',
                whatToDo: 'Put it under the version that the contract states, newest first.'
            },
            ENTRY_DATE_WRONG: {
                rule: 2,
                clause: ENTRY,
                severity: 'error',
                whatToDo: 'Date it by the day from which the version holds.'
            },
            ENTRY_EDITED: {
                rule: 2,
                clause: ENTRY,
                severity: 'error',
                whatToDo: 'Restore it word for word, and say what is new in a new entry.'
            },
            FIELD_NOT_NAMED: {
                rule: 2,
                clause: ENTRY,
                severity: 'error',
                whatToDo: 'Add the line to the entry; the report has it to paste.'
            },
            FIELD_NOT_IN_RANGE: {
                rule: 2,
                clause: ENTRY,
                severity: 'warning',
                whatToDo: 'Remove the line, or make the change it speaks of.'
            },
            MIGRATION_MISSING: {
                rule: 2,
                clause: 'section 6: compatibility matrix changes require a migration note',
                severity: 'error',
                whatToDo: 'Add "### Migration" to the entry, with what consumers have to do.'
            },
            VERSION_NOT_RAISED: {
                rule: 3,
                clause: IMMUTABLE,
                severity: 'error',
                whatToDo: 'Raise distribution_contract_version, and contract with it.'
            },
            VERSION_LOWERED: {
                rule: 3,
                clause: IMMUTABLE,
                severity: 'error',
                whatToDo: 'Undo a change by a new version, not by an old one.'
            },
            CONTRACT_IMMUTABLE: {
                rule: 3,
                clause: IMMUTABLE,
                severity: 'error',
                whatToDo: 'State the change under a version that is not published yet.'
            },
            NOT_CHECKED: {
                rule: 3,
                clause: IMMUTABLE,
                severity: 'notice',
                whatToDo: 'Name the published releases with --source.'
            },
            NOT_ANNOUNCED: {
                rule: 4,
                clause: CYCLE,
                severity: 'error',
                whatToDo: 'Keep it, and announce its removal first: Deprecated `/POINTER` until DATE.'
            },
            RETIREMENT_NOT_REACHED: {
                rule: 4,
                clause: BOTH_MET,
                severity: 'error',
                whatToDo: 'Keep it until the date has passed.'
            },
            RETENTION_NOT_MET: {
                rule: 4,
                clause: BOTH_MET,
                severity: 'error',
                whatToDo: 'Keep it until enough releases have been published.'
            },
            RETENTION_NOT_KNOWN: {
                rule: 4,
                clause: BOTH_MET,
                severity: 'error',
                whatToDo: 'Name the published releases with --source, so that they can be counted.'
            },
            RETIREMENT_MOVED_EARLIER: {
                rule: 4,
                clause: 'section 9: the documented minimum notice period',
                severity: 'error',
                whatToDo: 'Keep the date, or move it later.'
            },
            NOTICE_TOO_SHORT: {
                rule: 4,
                clause: 'section 9: the documented minimum notice period',
                severity: 'error',
                whatToDo: 'Announce a date that is still to come.'
            },
            ANNOUNCEMENT_BACKDATED: {
                rule: 4,
                clause: 'section 9: the documented minimum notice period',
                severity: 'error',
                whatToDo: 'Date the announcement by the day it is made.'
            },
            RETIREMENT_DIFFERS: {
                rule: 4,
                clause: CYCLE,
                severity: 'error',
                whatToDo: 'State one date in the contract and in the changelog.'
            },
            RETENTION_TOO_LOW: {
                rule: 5,
                clause: 'section 9: keep at least six release generations',
                severity: 'error',
                whatToDo: 'Keep at least six.'
            },
            STEWARD_WITHOUT_OVERLAP: {
                rule: 6,
                clause: HANDOFF,
                severity: 'error',
                whatToDo: 'Name the steward before as outgoing, beside the new active one.'
            },
            STEWARD_OVERLAP_SHORT: {
                rule: 6,
                clause: HANDOFF,
                severity: 'error',
                whatToDo: 'Name both until enough releases were published under a contract that names both.'
            },
            STEWARD_OVERLAP_NOT_KNOWN: {
                rule: 6,
                clause: HANDOFF,
                severity: 'error',
                whatToDo: 'Name the published releases with --source, so that the overlap can be counted.'
            },
            STEWARD_NAMED_TWICE: {
                rule: 6,
                clause: HANDOFF,
                severity: 'error',
                whatToDo: 'Name another outgoing steward, or none.'
            },
            OWNER_MISSING: {
                rule: 6,
                clause: 'section 9: the active release steward must own the contract updates',
                severity: 'error',
                whatToDo: 'Assign the document to the active steward in CODEOWNERS.'
            }
        };
        function finding(code, { file, line = 1, pointer }, message, more = {}) {
            const { rule, clause, severity, whatToDo } = FINDING_CODES[code];
            return {
                code,
                rule,
                clause,
                severity,
                file,
                line,
                ...void 0 === pointer ? {} : {
                    pointer
                },
                message,
                whatToDo,
                ...more
            };
        }
        const MOST_LINES = 200;
        function linesNear(json, pointers) {
            const wanted = new Set(pointers.slice(0, MOST_LINES).flatMap((pointer)=>[
                    ...(0, json_pointer.OZ)(pointer),
                    ''
                ]));
            const lines = wanted.size > 0 ? json?.linesOf(wanted) : void 0;
            return pointers.map((pointer)=>{
                const held = [
                    ...(0, json_pointer.OZ)(pointer),
                    ''
                ].find((at)=>lines?.has(at));
                return void 0 !== held && lines?.get(held) || 1;
            });
        }
        const MOST_OF_A_CODE = 50;
        function sortFindings(findings) {
            const counts = new Map();
            const kept = findings.filter(({ code })=>{
                const count = (counts.get(code) ?? 0) + 1;
                counts.set(code, count);
                return count <= MOST_OF_A_CODE;
            });
            const order = {
                error: 0,
                warning: 1,
                notice: 2
            };
            return kept.sort((a, b)=>order[a.severity] - order[b.severity] || a.rule - b.rule || compareText(a.file, b.file) || a.line - b.line);
        }
        function compareText(a, b) {
            return a < b ? -1 : a > b ? 1 : 0;
        }
        var days = __webpack_require__("src/contract/text/days.ts");
        function diffJson(before, after, kindOf) {
            const found = [];
            compare({
                pointer: '',
                at: ''
            }, before, after, kindOf, found);
            return found;
        }
        function compare(place, before, after, kindOf, found) {
            if (isObject(before) && isObject(after)) return void compareMembers(place, new Map(Object.entries(before)), membersOf(after), kindOf, found);
            let blurred = false;
            if (Array.isArray(before) && Array.isArray(after)) {
                const kind = kindOf(place.pointer);
                blurred = 'list' !== kind;
                const [left, right] = [
                    namedItems(before, kind),
                    namedItems(after, kind)
                ];
                if (left && right) {
                    const members = new Map([
                        ...left
                    ].map(([name, { item }])=>[
                            name,
                            item
                        ]));
                    compareMembers(place, members, right, kindOf, found);
                    const [first] = left.keys();
                    const [second] = right.keys();
                    if ('ranked' === kind && first !== second && right.has(first ?? '')) found.push({
                        ...place,
                        kind: 'changed',
                        before,
                        after
                    });
                    return;
                }
            }
            if (canonicalText(before) !== canonicalText(after)) found.push({
                ...place,
                kind: 'changed',
                before,
                after,
                ...blurred ? {
                    blurred: true
                } : {}
            });
        }
        function compareMembers({ pointer, at }, before, after, kindOf, found) {
            for (const [name, value] of before){
                const inner = `${pointer}/${(0, json_pointer.lZ)(name)}`;
                const other = after.get(name);
                if (other) compare({
                    pointer: inner,
                    at: `${at}/${other.token}`
                }, value, other.item, kindOf, found);
                else found.push({
                    pointer: inner,
                    at,
                    kind: 'removed',
                    before: value
                });
            }
            for (const [name, { item, token }] of after)if (!before.has(name)) found.push({
                pointer: `${pointer}/${(0, json_pointer.lZ)(name)}`,
                at: `${at}/${token}`,
                kind: 'added',
                after: item
            });
        }
        function membersOf(value) {
            return new Map(Object.entries(value).map(([name, item])=>[
                    name,
                    {
                        item,
                        token: (0, json_pointer.lZ)(name)
                    }
                ]));
        }
        function namedItems(items, kind) {
            if ('list' === kind) return;
            const named = new Map();
            for (const [index, item] of items.entries()){
                const name = 'object' == typeof kind ? keyOf(item, kind.key) : 'string' == typeof item ? item : canonicalText(item);
                if (void 0 === name || named.has(name)) return;
                named.set(name, {
                    item,
                    token: String(index)
                });
            }
            return named;
        }
        function keyOf(item, key) {
            const value = isObject(item) ? item[key] : void 0;
            return 'string' == typeof value ? value : void 0;
        }
        function isObject(value) {
            return 'object' == typeof value && null !== value && !Array.isArray(value);
        }
        function canonicalText(value) {
            if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
            if (!isObject(value)) return JSON.stringify(value) ?? 'undefined';
            const members = Object.entries(value).sort(([a], [b])=>a < b ? -1 : 1);
            return `{${members.map(([name, item])=>`${JSON.stringify(name)}:${canonicalText(item)}`).join(',')}}`;
        }
        const VERSION_FIELDS = [
            '/contract',
            '/distribution_contract_version',
            '/schema_version'
        ];
        const ARRAYS = {
            '/platforms': {
                key: 'target'
            },
            '/index/deprecated_aliases': {
                key: 'path'
            },
            '/entrypoint/binaries': 'ranked',
            '/profiles': 'set',
            '/integrity/required_documents': 'set',
            '/integrity/reproducibility_fields': 'set',
            '/compatibility/source_compatible_within': 'set'
        };
        const MATRIX = [
            '/platforms',
            '/runtime_assumptions',
            '/compatibility',
            '/toolchain'
        ];
        const NAMES = [
            '/product',
            '/layout',
            '/index/path',
            '/generator/entrypoint',
            '/generator/index_output'
        ];
        const SUPPORT = [
            'planned',
            'optional',
            'recommended'
        ];
        const MINOR = /^\/platforms\/[^/]+\/(?:runner|platform)$|^\/toolchain\/rust$|^\/governance\/steward\/(?:active|outgoing)$/;
        const PROMISES = [
            '/retention/minimum_release_generations',
            '/governance/handoff_overlap_release_cycles'
        ];
        const ALIASES = '/index/deprecated_aliases';
        function aliasPointer({ path }) {
            return `${ALIASES}/${(0, json_pointer.lZ)(path)}`;
        }
        function isFileName(pointer) {
            return NAMES.some((name)=>(0, json_pointer.hU)(name, pointer));
        }
        function itemOf(pointer) {
            const array = Object.keys(ARRAYS).find((at)=>'object' == typeof ARRAYS[at] && pointer.startsWith(`${at}/`));
            if (void 0 === array) return;
            const end = pointer.indexOf('/', array.length + 1);
            return end < 0 ? pointer : pointer.slice(0, end);
        }
        function contractChanges(before, after, file) {
            const differences = diffJson(before, after.value, (pointer)=>ARRAYS[pointer] ?? 'list').filter(({ pointer })=>!VERSION_FIELDS.includes(pointer));
            const lines = linesNear(after, differences.map(({ at })=>at));
            return differences.map((difference, index)=>({
                    ...difference,
                    level: levelOf(difference),
                    goes: doesGo(difference),
                    file,
                    line: lines[index] ?? 1
                }));
        }
        function isMatrix(pointer) {
            return MATRIX.some((field)=>(0, json_pointer.hU)(field, pointer));
        }
        function highestLevel(changes) {
            if (changes.some(({ level })=>'major' === level)) return 'major';
            return changes.some(({ level })=>'minor' === level) ? 'minor' : 'none';
        }
        function levelOf({ pointer, kind, before, after }) {
            if (isEditorial(pointer)) return 'none';
            if (MINOR.test(pointer)) return 'minor';
            if ((0, json_pointer.hU)('/runtime_assumptions', pointer)) return 'removed' === kind ? 'minor' : 'major';
            if ('changed' !== kind) return 'added' === kind ? 'minor' : 'major';
            if (PROMISES.includes(pointer)) return Number(after) > Number(before) ? 'minor' : 'major';
            if (isSupport(pointer)) return SUPPORT.indexOf(String(after)) > SUPPORT.indexOf(String(before)) ? 'minor' : 'major';
            if (/^\/index\/deprecated_aliases\/[^/]+\/(?:announced|retired)$/.test(pointer)) return 'minor';
            return 'major';
        }
        function isEditorial(pointer) {
            if ('/$schema' === pointer) return true;
            return pointer.endsWith('/notes') && !Object.hasOwn(ARRAYS, pointer.slice(0, -6));
        }
        function isSupport(pointer) {
            return /^\/platforms\/[^/]+\/support$/.test(pointer);
        }
        function doesGo(difference) {
            const { pointer, kind, after, blurred } = difference;
            if ('major' !== levelOf(difference)) return false;
            if ('removed' === kind || blurred) return true;
            return 'changed' === kind && (isSupport(pointer) && 'planned' === after || isFileName(pointer));
        }
        const WORDS = {
            added: 'Added',
            changed: 'Changed',
            removed: 'Removed'
        };
        const NAMEABLE = /^\/[\x20-\x5f\x61-\x7e]{1,300}$/;
        function nameable(pointer) {
            return (0, json_pointer.OZ)(pointer).find((at)=>NAMEABLE.test(at)) ?? '/contract';
        }
        function namingPointers({ pointer }) {
            return new Set([
                ...(0, json_pointer.OZ)(pointer),
                nameable(pointer)
            ]);
        }
        function names(word, pointer, change) {
            if (change.goes && 'removed' === change.kind) return 'Removed' === word && pointer === nameable(change.pointer);
            if (word === WORDS[change.kind]) return true;
            if ('Deprecated' === word) return (0, json_pointer.hU)(ALIASES, change.pointer) && 'removed' !== change.kind;
            return 'Changed' === word && pointer !== change.pointer;
        }
        function announceable(pointer) {
            const item = itemOf(pointer);
            const own = nameable(pointer);
            return void 0 === item ? [
                own
            ] : (0, json_pointer.OZ)(own).filter((at)=>(0, json_pointer.hU)(item, at));
        }
        function readAnnouncements(changelog) {
            const live = new Map();
            const spent = new Set();
            const gone = new Set();
            const renewed = new Set();
            const entries = (changelog?.entries ?? []).filter(({ version })=>'' !== version);
            for (const { date, changes } of entries.toSorted((a, b)=>(0, identity_version.Zy)(b.version, a.version))){
                for (const { pointer, until } of changes)if (void 0 !== until) if (renewed.has(pointer) || (0, json_pointer.OZ)(pointer).some((at)=>gone.has(at))) spent.add(pointer);
                else live.set(pointer, both(live.get(pointer), {
                    announced: date,
                    until
                }));
                for (const { word, pointer } of changes){
                    if ('Removed' === word) gone.add(pointer);
                    if (isRenewal(word, pointer)) renewed.add(pointer);
                }
            }
            return {
                live,
                spent
            };
        }
        function isRenewal(word, pointer) {
            return 'Added' === word || 'Changed' === word && isFileName(pointer);
        }
        function announcementOf({ live }, pointers) {
            return pointers.reduce((all, at)=>{
                const one = live.get(at);
                return one ? both(all, one) : all;
            }, void 0);
        }
        function both(one, other) {
            if (!one) return other;
            return {
                announced: (0, days.BN)(one.announced, other.announced),
                until: (0, days.Z4)(one.until, other.until)
            };
        }
        var release_index_releases = __webpack_require__("src/contract/release-index/releases.ts");
        const MOST_CONTRACTS = 128;
        function releasesToRead(releases, version) {
            const seen = new Set();
            return releases.filter(({ contract_version })=>{
                const first = !seen.has(contract_version);
                seen.add(contract_version);
                return first || contract_version === version;
            }).slice(0, MOST_CONTRACTS);
        }
        function generationsAfter(published, day, today) {
            const counted = published.releases.filter(({ version, day: of })=>void 0 !== of && of > day && of <= today && (0, release_index_releases.T)(version));
            return counted.length;
        }
        function isPublished(published, contractVersion) {
            return published.known && published.releases.some((release)=>release.contract_version === contractVersion);
        }
        function overlappingReleases(published, at, outgoing) {
            const versions = [
                ...new Set(published.releases.map(({ contract_version })=>contract_version))
            ].filter((version)=>(0, identity_version.Zy)(version, at) <= 0).sort((a, b)=>(0, identity_version.Zy)(b, a));
            let count = 0;
            for (const version of versions){
                const contract = published.contracts.find(({ contract_version })=>contract_version === version)?.document.value;
                if (contract?.governance.steward.outgoing?.toLowerCase() !== outgoing.toLowerCase()) break;
                count += published.releases.filter((release)=>release.contract_version === version && (0, release_index_releases.T)(release.version)).length;
            }
            return count;
        }
        function newestContract(published) {
            return newestFirst(published).find(isReadable);
        }
        function contractBefore(published, version) {
            return newestFirst(published).find(({ contract_version })=>(0, identity_version.Zy)(contract_version, version) < 0);
        }
        function newestFirst(published) {
            if (!published.known) return [];
            return published.contracts.toSorted((a, b)=>(0, identity_version.Zy)(b.contract_version, a.contract_version));
        }
        function isReadable(contract) {
            return isValid(contract.document);
        }
        function checkDeprecations(range) {
            const seen = new Set();
            const gone = range.changes.filter(({ goes, pointer })=>{
                const first = goes && !seen.has(pointer);
                seen.add(first ? pointer : '');
                return first;
            });
            return gone.flatMap((change)=>checkGone(range, change));
        }
        function checkGone(range, change) {
            const { before, announced, published, today } = range;
            const { pointer } = change;
            const own = ownAnnouncement(range, pointer);
            if (!own) return [
                finding('NOT_ANNOUNCED', change, notAnnounced(pointer, announced))
            ];
            const found = [];
            const until = (0, days.Z4)(own.until, announcementOf(announced, (0, json_pointer.OZ)(pointer))?.until ?? '');
            const since = own.announced;
            if (today <= until) found.push(finding('RETIREMENT_NOT_REACHED', change, `${pointer} was announced to stay until ${until}; this is ${today}`));
            const keep = Math.max(documents_contract.RN, before?.retention.minimum_release_generations ?? 0);
            if (!published.known) {
                const message = `whether ${keep} releases were published since ${since}, when ${pointer} was announced, is not known: ${published.why}`;
                return [
                    ...found,
                    finding('RETENTION_NOT_KNOWN', change, message)
                ];
            }
            const count = generationsAfter(published, since, today);
            if (count < keep) {
                const message = `${pointer} was announced on ${since}; ${count} of ${keep} releases were published since`;
                found.push(finding('RETENTION_NOT_MET', change, message));
            }
            return found;
        }
        function ownAnnouncement({ before, announced }, pointer) {
            const alias = before?.index.deprecated_aliases.find((one)=>aliasPointer(one) === pointer);
            if (alias) return {
                announced: alias.announced,
                until: alias.retired
            };
            return announcementOf(announced, announceable(pointer));
        }
        function unannouncedChanges(range) {
            return range.changes.filter(({ goes, pointer })=>goes && !ownAnnouncement(range, pointer));
        }
        function notAnnounced(pointer, { live, spent }) {
            const goes = `${pointer} goes, and its removal was not announced at base`;
            if (announceable(pointer).some((at)=>spent.has(at))) return `${goes} since it last came or went`;
            const above = (0, json_pointer.OZ)(pointer).find((at)=>live.has(at));
            return void 0 === above ? goes : `${goes}; an announcement of ${above} is none of what is in it`;
        }
        function checkContents(range) {
            const [newest] = range.newEntries;
            if (!newest) return [];
            return [
                ...checkNamed(range, newest),
                ...checkNothingElse(range, newest),
                ...checkMigration(range, newest)
            ];
        }
        function checkNamed(range, { line }) {
            return unnamedChanges(range).map(({ pointer, kind })=>{
                const spot = {
                    file: range.head.changelog.path,
                    line,
                    pointer
                };
                return finding('FIELD_NOT_NAMED', spot, `the entry does not say that ${pointer} was ${kind}`);
            });
        }
        function checkNothingElse({ head, kind, changes, newEntries }, newest) {
            if ('ordinary' !== kind || 1 !== newEntries.length) return [];
            const touched = touchedFields(changes);
            const stray = newest.changes.filter(({ word, pointer })=>'Deprecated' !== word && !isVersion(pointer) && !touched(pointer));
            return stray.map(({ word, pointer, line })=>{
                const message = `the entry says that ${pointer} was ${word.toLowerCase()}, and the range does not change it`;
                return finding('FIELD_NOT_IN_RANGE', {
                    file: head.changelog.path,
                    line,
                    pointer
                }, message);
            });
        }
        function checkMigration(range, newest) {
            if (!lacksMigration(range)) return [];
            const matrix = range.changes.find(isMatrixChange);
            const { version, line } = range.newEntries.find(lacksOwnMigration) ?? newest;
            const what = matrix ? `${matrix.pointer} is part of the compatibility matrix` : 'it announces or changes a compatibility assumption';
            const spot = {
                file: range.head.changelog.path,
                line,
                pointer: matrix?.pointer
            };
            return [
                finding('MIGRATION_MISSING', spot, `the entry for ${version} has no migration note: ${what}`)
            ];
        }
        function lacksMigration({ changes, newEntries }) {
            if (newEntries.some(lacksOwnMigration)) return true;
            return changes.some(isMatrixChange) && !newEntries.some(({ migration })=>migration);
        }
        function lacksOwnMigration(entry) {
            return needsMigration(entry) && !entry.migration;
        }
        function isMatrixChange({ pointer, level }) {
            return 'none' !== level && isMatrix(pointer);
        }
        function isVersion(pointer) {
            return [
                '/contract',
                '/distribution_contract_version'
            ].includes(pointer);
        }
        function touchedFields(changes) {
            const changed = new Set(changes.map(({ pointer })=>pointer));
            const above = new Set(changes.flatMap(({ pointer })=>(0, json_pointer.OZ)(pointer)));
            return (pointer)=>above.has(pointer) || (0, json_pointer.OZ)(pointer).some((at)=>changed.has(at));
        }
        function needsMigration({ changes }) {
            return changes.some(({ word, pointer })=>'Deprecated' === word || isMatrix(pointer));
        }
        function unnamedChanges({ changes, newEntries }) {
            const words = new Map();
            for (const { pointer, word } of newEntries.flatMap((entry)=>entry.changes)){
                const said = words.get(pointer) ?? new Set();
                words.set(pointer, said.add(word));
            }
            const seen = new Set();
            return changes.filter((change)=>{
                const key = `${change.kind} ${change.pointer}`;
                if ('none' === change.level || seen.has(key)) return false;
                seen.add(key);
                return ![
                    ...namingPointers(change)
                ].some((pointer)=>[
                        ...words.get(pointer) ?? []
                    ].some((word)=>names(word, pointer, change)));
            });
        }
        const BACKDATING_DAYS = 31;
        function checkEntries(range) {
            if (!range.head.changelog.value) return [];
            return [
                ...checkGrammar(range),
                ...checkSettled(range),
                ...checkPlaces(range),
                ...checkContents(range)
            ];
        }
        function latestDay({ clock }) {
            return (0, days.mU)(clock, BACKDATING_DAYS);
        }
        function earliestDay({ baseDay }) {
            return (0, days.mU)(baseDay, -BACKDATING_DAYS);
        }
        function isDatedAnew({ kind, entriesBefore }, { version, date }) {
            const before = entriesBefore.get(version);
            return 'first' !== kind && !(void 0 !== before && before.date <= date);
        }
        function checkGrammar({ base, head }) {
            const { entries = [], faults = [] } = head.changelog.value ?? {};
            if (0 === faults.length) return [];
            const { preamble } = head.changelog.value ?? {};
            const before = new Set(base.changelog.value?.entries.map(({ text })=>text));
            const isOld = (line)=>{
                const entry = entries.findLast((one)=>one.line <= line);
                return entry ? before.has(entry.text) : preamble === base.changelog.value?.preamble;
            };
            return faults.filter(({ line })=>!isOld(line)).map(({ line, message })=>finding('CHANGELOG_INVALID', {
                    file: head.changelog.path,
                    line
                }, message));
        }
        function checkSettled({ base, head, settled }) {
            if (head.changelog.value === base.changelog.value) return [];
            const file = head.changelog.path;
            const entries = new Map(head.changelog.value?.entries.map((entry)=>[
                    entry.version,
                    entry
                ]));
            return settled.flatMap(({ version, text })=>{
                const entry = entries.get(version);
                if ('' === version || entry?.text === text) return [];
                if (!entry) return [
                    finding('ENTRY_EDITED', {
                        file
                    }, `the published entry for ${version} was removed`)
                ];
                const [were, are] = [
                    text.split('\n'),
                    entry.text.split('\n')
                ];
                const at = are.findIndex((line, index)=>line !== were[index]);
                const message = `the published entry for ${version} was edited, first at: ${(are[at] ?? 'its end').slice(0, 120)}`;
                return [
                    finding('ENTRY_EDITED', {
                        file,
                        line: entry.lines.at(at)
                    }, message)
                ];
            });
        }
        function checkPlaces(range) {
            const { base, head, contract } = range;
            const file = head.changelog.path;
            const version = contract.distribution_contract_version;
            const entries = (head.changelog.value?.entries ?? []).filter((entry)=>'' !== entry.version);
            const found = [];
            if (!entries.some((entry)=>entry.version === version)) found.push(finding('ENTRY_MISSING', {
                file
            }, `there is no entry for contract version ${version}`));
            found.push(...checkVersions(range));
            if (base.changelog.value !== head.changelog.value) found.push(...checkOrder(range, entries));
            return [
                ...found,
                ...checkDates(range)
            ];
        }
        function checkVersions({ head, contract, newEntries, reference }) {
            const version = contract.distribution_contract_version;
            return newEntries.flatMap((entry)=>{
                const late = (0, identity_version.Zy)(entry.version, version) > 0;
                const early = void 0 !== reference && (0, identity_version.Zy)(entry.version, reference) <= 0;
                if (!late && !early) return [];
                const message = `the new entry is for ${entry.version}, and the contract is ${version}`;
                return [
                    finding('ENTRY_VERSION_WRONG', {
                        file: head.changelog.path,
                        line: entry.line
                    }, message)
                ];
            });
        }
        function checkDates(range) {
            const dated = range.newEntries.filter((entry)=>isDatedAnew(range, entry));
            return dated.flatMap(({ date, line })=>{
                const bound = date < earliestDay(range) ? 'before the base commit' : date > latestDay(range) ? 'from now' : void 0;
                if (void 0 === bound) return [];
                const message = `the entry is dated ${date}, more than ${BACKDATING_DAYS} days ${bound}`;
                return [
                    finding('ENTRY_DATE_WRONG', {
                        file: range.head.changelog.path,
                        line
                    }, message)
                ];
            });
        }
        function checkOrder(range, entries) {
            const { base, head } = range;
            const file = head.changelog.path;
            const found = [];
            const orders = new Set(base.changelog.value?.entries.map(({ version: of }, at, all)=>`${of} ${all[at + 1]?.version}`));
            entries.forEach((entry, at)=>{
                const older = entries[at + 1];
                if (!older || orders.has(`${entry.version} ${older.version}`)) return;
                if ((0, identity_version.Zy)(entry.version, older.version) <= 0) {
                    const message = `the entry for ${entry.version} stands above the one for ${older.version}`;
                    found.push(finding('ENTRY_VERSION_WRONG', {
                        file,
                        line: entry.line
                    }, message));
                } else if (entry.date < older.date && older.date <= latestDay(range)) {
                    const message = `the entry for ${entry.version} is dated ${entry.date}, before the one for ${older.version}`;
                    found.push(finding('ENTRY_DATE_WRONG', {
                        file,
                        line: entry.line
                    }, message));
                }
            });
            return found;
        }
        var inc = __webpack_require__("semver/functions/inc.js");
        var parse = __webpack_require__("semver/functions/parse.js");
        const FIELD = '/distribution_contract_version';
        function checkVersion(range) {
            const immutable = checkImmutable(range);
            return [
                ...checkRaised(range, immutable.length > 0),
                ...immutable,
                ...notChecked(range)
            ];
        }
        function neededLevel({ changes, newEntries }) {
            const level = highestLevel(changes);
            const announces = newEntries.some((entry)=>entry.changes.some(({ word })=>'Deprecated' === word));
            return 'none' === level && announces ? 'minor' : level;
        }
        function nextVersion(version, level) {
            return inc(version, 'none' === level ? 'patch' : level) ?? version;
        }
        function checkRaised(range, immutable) {
            const { head, contract, reference, changes } = range;
            const version = contract.distribution_contract_version;
            if (void 0 === reference) return [];
            const spot = {
                file: head.contract.path,
                line: linesNear(head.contract.json, [
                    FIELD
                ])[0],
                pointer: FIELD
            };
            if ((0, identity_version.Zy)(version, reference) < 0) return [
                finding('VERSION_LOWERED', spot, `the contract goes back from ${reference} to ${version}`)
            ];
            const level = neededLevel(range);
            if ('none' === level || isRaised(reference, version, level)) return [];
            const alone = changes.length > 0 && changes.every(({ file })=>file !== head.contract.path);
            if (version === reference && (immutable || alone)) return [];
            const because = changes.find((change)=>change.level === level);
            const what = because ? `${because.pointer} was ${because.kind}` : 'a deprecation is announced';
            const message = `${what}, which asks for a ${level} version: ${nextVersion(reference, level)} or later, not ${version}`;
            return [
                finding('VERSION_NOT_RAISED', spot, message)
            ];
        }
        function isRaised(from, to, level) {
            const [before, after] = [
                parse(from),
                parse(to)
            ];
            if (!before || !after || (0, identity_version.Zy)(to, from) <= 0) return false;
            return after.major > before.major || 'minor' === level && after.minor > before.minor;
        }
        function checkImmutable(range) {
            const { head, contract, baseVersion, touched, published } = range;
            const version = contract.distribution_contract_version;
            const { json, path: file } = head.contract;
            if (!published.known || !isPublished(published, version)) return [];
            const documents = published.contracts.filter(({ contract_version })=>contract_version === version);
            const known = documents.flatMap(({ release, document: { json: before } })=>before ? [
                    {
                        release,
                        before
                    }
                ] : []);
            for (const { release, before } of known){
                const [change] = facing(contractChanges(before.value, json, file));
                if (!change) continue;
                const message = `${version} is published with release ${release}, where ${change.pointer} is another`;
                return [
                    finding('CONTRACT_IMMUTABLE', change, message)
                ];
            }
            if (known.length > 0) return [];
            const message = `${published.name} has releases under ${version}, and no contract document of them that can be read`;
            const [change] = facing(touched);
            if (change && version === baseVersion) return [
                finding('CONTRACT_IMMUTABLE', change, message)
            ];
            return [
                finding('NOT_CHECKED', {
                    file
                }, message, {
                    severity: 'warning',
                    whatToDo: 'Restore it in the store.'
                })
            ];
        }
        function facing(changes) {
            return changes.filter(({ level })=>'none' !== level);
        }
        function notChecked({ head, published, touched }) {
            if (published.known) return [];
            const message = `whether this contract version is published already was not checked: ${published.why}`;
            const severity = touched.length > 0 ? 'warning' : 'notice';
            return [
                finding('NOT_CHECKED', {
                    file: head.contract.path
                }, message, {
                    severity
                })
            ];
        }
        const missing_entry_MOST_LINES = 100;
        const NOTICE_DAYS = 180;
        const MIGRATION = `### Migration\n\n- ${PLACEHOLDER}\n`;
        function formatStub(range) {
            const { head, reference } = range;
            if (!head.changelog.value) return;
            const kept = new Set(unannouncedChanges(range));
            const changes = range.changes.filter((change)=>!kept.has(change));
            const announcing = announcementLines(range, kept);
            const newEntries = range.newEntries.filter((entry)=>isPlaced(entry, range));
            const unnamed = unnamedChanges({
                changes,
                newEntries
            }).map(formatLine);
            const lines = [
                ...new Set([
                    ...unnamed,
                    ...announcing
                ])
            ].slice(0, missing_entry_MOST_LINES);
            const text = lines.length > 0 ? [
                `${lines.join('\n')}\n`
            ] : [];
            const [newest] = newEntries;
            if (newest) {
                const migrates = lacksMigration({
                    changes,
                    newEntries
                }) || announcing.length > 0 && !newest.migration;
                const parts = [
                    ...text,
                    ...migrates ? [
                        MIGRATION
                    ] : []
                ];
                return parts.length > 0 ? parts.join('\n') : void 0;
            }
            const version = neededVersion({
                ...range,
                changes
            }, announcing.length > 0);
            const missing = !head.changelog.value.entries.some((entry)=>entry.version === version);
            if (!missing || 0 === lines.length && version === reference) return;
            const all = lines.length > 0 ? text : [
                '- Changed `/distribution_contract_version`: nothing that consumers see.\n'
            ];
            const migration = announcing.length > 0 || changes.some(isMatrixChange) ? [
                MIGRATION
            ] : [];
            return [
                `## distribution-contract ${version} - ${entryDay(range)}\n`,
                ...all,
                ...migration
            ].join('\n');
        }
        function neededVersion(range, announces) {
            const { contract, reference, changes } = range;
            const stated = contract.distribution_contract_version;
            const level = announces && 'none' === highestLevel(changes) ? 'minor' : neededLevel(range);
            const least = void 0 === reference || 'none' === level ? stated : nextVersion(reference, level);
            return (0, identity_version.Zy)(stated, least) >= 0 ? stated : least;
        }
        function isPlaced({ version }, { contract, reference }) {
            if ((0, identity_version.Zy)(version, contract.distribution_contract_version) > 0) return false;
            return void 0 === reference || (0, identity_version.Zy)(version, reference) > 0;
        }
        function entryDay(range) {
            const { today, baseDay, head, newEntries } = range;
            const made = new Set(newEntries);
            const below = head.changelog.value?.entries.find((entry)=>!made.has(entry))?.date ?? '';
            return (0, days.Z4)((0, days.Z4)(today, baseDay), below > latestDay(range) ? '' : below);
        }
        function announcementLines(range, kept) {
            const lines = range.newEntries.flatMap(({ changes })=>changes);
            const made = new Set(lines.filter(({ until })=>void 0 !== until).map(({ pointer })=>pointer));
            const until = (0, days.mU)((0, days.Z4)(range.clock, entryDay(range)), NOTICE_DAYS);
            return [
                ...new Set([
                    ...kept
                ].map(({ pointer })=>nameable(pointer)))
            ].filter((pointer)=>!made.has(pointer)).map((pointer)=>`- Deprecated \`${pointer}\` until ${until}: it goes after that day.`);
        }
        function formatLine({ kind, pointer, before, after, goes }) {
            const named = nameable(pointer);
            const word = goes && 'removed' === kind ? WORDS.removed : WORDS.changed;
            if (named !== pointer) return `- ${word} \`${named}\`: a field below it, whose name no line can hold.`;
            const says = void 0 === before ? `${missing_entry_short(after)} is new.` : void 0 === after ? `${missing_entry_short(before)} is gone.` : `${missing_entry_short(before)} becomes ${missing_entry_short(after)}.`;
            return `- ${WORDS[kind]} \`${pointer}\`: ${says}`;
        }
        function missing_entry_short(value) {
            const text = 'string' == typeof value ? value : JSON.stringify(value) ?? 'nothing';
            if ('object' == typeof value && null !== value && text.length > 60) return Array.isArray(value) ? 'the list' : 'the whole of it';
            return `\`${text.replace(/[^\x20-\x5f\x61-\x7e]/g, '?').slice(0, 200)}\``;
        }
        const ROOTS = {
            'distribution-contract': '',
            'release-index': '/index',
            manifest: '/integrity/required_documents/manifest.json',
            checksums: '/integrity/required_documents/checksums.json',
            provenance: '/integrity/required_documents/provenance.json',
            'orchestrator-config': '/generator/config'
        };
        const NAMED = new Set([
            'properties',
            'patternProperties',
            '$defs',
            'definitions',
            'dependentSchemas'
        ]);
        const NESTED = new Set([
            'items',
            'prefixItems',
            'additionalProperties',
            'propertyNames',
            'contains',
            'not',
            'if',
            'then',
            'else'
        ]);
        const EDITORIAL = new Set([
            '$schema',
            '$id',
            '$comment',
            'title',
            "description",
            'examples',
            'default',
            'deprecated'
        ]);
        const PROSE_FIELDS = new Set([
            '$schema',
            'notes'
        ]);
        const SETS = new Set([
            'required',
            'enum',
            'type'
        ]);
        const LIMITS = new Set([
            'required',
            'pattern',
            'format',
            'multipleOf',
            'uniqueItems',
            'dependentRequired',
            'not'
        ]);
        const LOWER_BOUND = /^(?:minimum|exclusiveMinimum|minLength|minItems|minProperties|minContains)$/;
        const UPPER_BOUND = /^(?:maximum|exclusiveMaximum|maxLength|maxItems|maxProperties|maxContains)$/;
        function schemaChanges(before, after, file) {
            const name = (0, posix_.basename)(file).replace(/\.schema\.json$/, '');
            const root = ROOTS[name] ?? `/contract/${(0, json_pointer.lZ)(name)}.json`;
            if (!before || !after) {
                const kind = before ? 'removed' : 'added';
                const level = before ? 'major' : 'minor';
                const sides = before ? {
                    before: 'a published schema'
                } : {
                    after: 'a published schema'
                };
                return [
                    {
                        pointer: root || '/contract',
                        at: '',
                        kind,
                        level,
                        goes: void 0 !== before,
                        file,
                        line: 1,
                        ...sides
                    }
                ];
            }
            const differences = diffJson(before.value, after.value, kindOf);
            const lines = linesNear(after, differences.map(({ at })=>at));
            return differences.map((difference, index)=>{
                const place = readPlace(difference.pointer);
                const level = schemas_levelOf(difference, place, before.value, after.value);
                const named = 'removed' === difference.kind ? !isLoosened(difference, place) : losesValue(difference, place);
                const pointer = `${root}${place.names.map((part)=>`/${part}`).join('')}` || '/contract';
                const kind = void 0 === place.keyword ? difference.kind : 'changed';
                return {
                    ...difference,
                    pointer,
                    kind,
                    level,
                    goes: 'major' === level && named,
                    file,
                    line: lines[index] ?? 1
                };
            });
        }
        function readPlace(pointer) {
            const tokens = pointer.split('/').slice(1);
            const names = [];
            let isField = false;
            for(let at = 0; at < tokens.length;){
                const keyword = tokens[at] ?? '';
                const owner = tokens.slice(0, at).map((token)=>`/${token}`).join('');
                const name = tokens[at + 1];
                if (NAMED.has(keyword) && void 0 !== name) {
                    names.push(name);
                    isField = 'properties' === keyword;
                    at += 2;
                } else {
                    if (!NESTED.has(keyword) || void 0 === name) return {
                        names,
                        isField,
                        keyword,
                        owner,
                        value: name
                    };
                    at++;
                }
            }
            return {
                names,
                isField,
                keyword: void 0,
                owner: pointer,
                value: void 0
            };
        }
        function isLoosened({ before }, { keyword, value }) {
            if (void 0 === keyword) return false;
            if ('enum' === keyword || 'type' === keyword) return void 0 === value;
            return false === before || LIMITS.has(keyword) || LOWER_BOUND.test(keyword) || UPPER_BOUND.test(keyword);
        }
        function losesValue({ kind, before, after, blurred }, { keyword, value }) {
            if ('const' === keyword) return true;
            if ('changed' !== kind || void 0 !== value) return false;
            return 'type' === keyword ? losesSome(before, after) : 'enum' === keyword && true === blurred;
        }
        function losesSome(before, after) {
            const left = new Set([
                after
            ].flat().map(canonicalText));
            if (left.has('"number"')) left.add('"integer"');
            return [
                before
            ].flat().some((one)=>!left.has(canonicalText(one)));
        }
        function kindOf(pointer) {
            const { keyword, value } = readPlace(pointer);
            return void 0 !== keyword && void 0 === value && SETS.has(keyword) ? 'set' : 'list';
        }
        function schemas_levelOf({ kind, before, after }, place, whole, next) {
            const { names, isField, keyword, owner, value } = place;
            if (isField && PROSE_FIELDS.has(names.at(-1) ?? '')) return 'none';
            if (void 0 === keyword) return 'added' === kind ? 'minor' : 'major';
            if (EDITORIAL.has(keyword)) return 'none';
            if (NAMED.has(keyword)) return 'added' === kind ? 'minor' : 'major';
            if ('required' === keyword && void 0 !== value) {
                const both = [
                    whole,
                    next
                ].every((schema)=>hasProperty(schema, owner, value));
                return both ? 'major' : 'none';
            }
            if (('enum' === keyword || 'type' === keyword) && void 0 !== value) return 'added' === kind ? 'minor' : 'major';
            const bound = LOWER_BOUND.test(keyword) ? -1 : UPPER_BOUND.test(keyword) ? 1 : 0;
            if ('type' === keyword && 'changed' === kind) return losesSome(before, after) ? 'major' : 'minor';
            if (0 === bound) return 'major';
            if ('changed' !== kind) return 'removed' === kind ? 'minor' : 'major';
            return Math.sign(Number(after) - Number(before)) === bound ? 'minor' : 'major';
        }
        function hasProperty(schema, owner, name) {
            const tokens = [
                ...owner.split('/').slice(1),
                'properties',
                name
            ];
            let at = schema;
            for (const token of tokens){
                if ('object' != typeof at || null === at) return false;
                const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
                if (!Object.hasOwn(at, key)) return false;
                at = at[key];
            }
            return true;
        }
        function withoutStated(schemas, contract) {
            const stated = new Set(contract.map(({ pointer, kind })=>canonicalText([
                    pointer,
                    kind
                ])));
            return schemas.filter(({ pointer, kind, level })=>'none' === level || !stated.has(canonicalText([
                    pointer,
                    kind
                ])));
        }
        function readRange(given) {
            const { base, head, published, clock } = given;
            const { json, value: valid, kind } = base.contract;
            const standIn = valid || 'absent' === kind ? void 0 : newestContract(published);
            const baseVersion = versionOf(json?.value);
            const { since, ...compared } = compareSides(given, standIn, baseVersion);
            const entriesAtBase = base.changelog.value?.entries ?? [];
            const settled = entriesAtBase.filter(({ version })=>void 0 === since || !isAfter(version, since));
            const versions = new Set(settled.map(({ version })=>version));
            return {
                ...given,
                ...compared,
                contract: head.contract.value,
                before: valid ?? standIn?.document.value,
                baseVersion,
                settled,
                newEntries: (head.changelog.value?.entries ?? []).filter(({ version })=>'' !== version && !versions.has(version)),
                entriesBefore: new Map(entriesAtBase.toReversed().map((entry)=>[
                        entry.version,
                        entry
                    ])),
                announced: readAnnouncements(base.changelog.value),
                today: (0, days.BN)(head.day, clock),
                baseDay: (0, days.BN)(base.day, clock)
            };
        }
        function compareSides({ base, head, published }, standIn, baseVersion) {
            const { json, kind } = base.contract;
            const changesFrom = (value)=>contractChanges(value, head.contract.json, head.contract.path);
            if ('absent' === kind) {
                const changes = changesFrom({});
                return {
                    kind: 'first',
                    reference: void 0,
                    changes,
                    touched: changes
                };
            }
            if (standIn) {
                const own = changesFrom(standIn.document.json?.value);
                const changes = [
                    ...own,
                    ...withoutStated(changedSchemas(base, head), own)
                ];
                const reference = standIn.contract_version;
                return {
                    kind: 'unreadable',
                    reference,
                    changes,
                    touched: [],
                    since: reference
                };
            }
            if (!json) return {
                kind: 'unreadable',
                reference: void 0,
                changes: [],
                touched: []
            };
            const own = changesFrom(json.value);
            const schemas = withoutStated(changedSchemas(base, head), own);
            const touched = [
                ...own,
                ...schemas
            ];
            const earlier = draftReference(published, baseVersion);
            if (!earlier) return {
                kind: 'ordinary',
                reference: baseVersion,
                changes: touched,
                touched
            };
            const changes = [
                ...changesFrom(earlier.value),
                ...schemas
            ];
            return {
                kind: 'draft',
                reference: earlier.version,
                changes,
                touched,
                since: earlier.version
            };
        }
        function draftReference(published, baseVersion) {
            if (!published.known || void 0 === baseVersion || isPublished(published, baseVersion)) return;
            const newest = contractBefore(published, baseVersion);
            const json = newest?.document.json;
            return newest && json ? {
                version: newest.contract_version,
                value: json.value
            } : void 0;
        }
        function changedSchemas(base, head) {
            const paths = new Set([
                ...base.schemas.keys(),
                ...head.schemas.keys()
            ]);
            return [
                ...paths
            ].sort().flatMap((path)=>{
                const [before, after] = [
                    base.schemas.get(path)?.value,
                    head.schemas.get(path)?.value
                ];
                if (!before && (!after || base.schemas.has(path))) return [];
                if (!after && head.schemas.has(path)) return [];
                return schemaChanges(before, after, path);
            });
        }
        function versionOf(value) {
            const version = value?.distribution_contract_version;
            return identity_version.y.safeParse(version).data;
        }
        function isAfter(version, other) {
            return identity_version.y.safeParse(version).success && (0, identity_version.Zy)(version, other) > 0;
        }
        const HISTORY = 'Fetch the history of base, or name the published releases with --source, so that it can be compared.';
        function checkBase({ base, kind, before, head, reference }, origin) {
            const spot = {
                file: head.contract.path
            };
            if ('earlier' === origin.kind) {
                const { of, is, why } = origin;
                const message = `the contract at base is not valid at ${base_short(of)}, so the range begins at ${base_short(is)}: ${why}`;
                return [
                    finding('BASE_INVALID', spot, message)
                ];
            }
            const why = 'first' === kind ? void 0 : whyInvalid(base.contract);
            if (void 0 === why) return [];
            if (before) {
                const message = `the contract at base is not valid, so head was compared with the published ${reference}: ${why}`;
                return [
                    finding('BASE_INVALID', spot, message)
                ];
            }
            const message = `the contract at base is not valid, so not all of the range could be checked: ${why}`;
            return [
                finding('BASE_INVALID', spot, message, 'cut' === origin.kind ? {
                    severity: 'error',
                    whatToDo: HISTORY
                } : {})
            ];
        }
        function base_short(revision) {
            return revision.slice(0, 12);
        }
        var markdown = __webpack_require__("src/contract/text/markdown.ts");
        function tablesOf(contract) {
            return new Map([
                [
                    'contract',
                    contractTable(contract)
                ],
                [
                    'identity',
                    identityTable(contract)
                ],
                [
                    'entrypoint',
                    entrypointTable(contract)
                ],
                [
                    'aliases',
                    aliasTable(contract)
                ],
                [
                    'layout',
                    layoutTable(contract)
                ],
                [
                    'generator',
                    generatorTable(contract)
                ],
                [
                    'platforms',
                    platformTable(contract)
                ],
                [
                    'compatibility',
                    compatibilityTable(contract)
                ],
                [
                    'integrity',
                    integrityTable(contract)
                ],
                [
                    'retention',
                    retentionTable(contract)
                ],
                [
                    'documents',
                    documentsTable(contract)
                ],
                [
                    'governance',
                    governanceTable(contract)
                ]
            ]);
        }
        function codes(words) {
            return words.map(markdown.aY).join(', ');
        }
        function facts(rows) {
            const stated = rows.flatMap(([item, value, pointer])=>{
                if (void 0 === value) return [];
                return [
                    [
                        item,
                        'string' == typeof value ? value : value ? 'yes' : 'no',
                        (0, markdown.aY)(pointer)
                    ]
                ];
            });
            return (0, markdown.ku)([
                'Item',
                'Value',
                'In the JSON'
            ], stated);
        }
        function notes(text, section) {
            return [
                'Notes',
                void 0 === text ? void 0 : (0, markdown.Hn)(text),
                `${section}/notes`
            ];
        }
        function contractTable(contract) {
            return facts([
                [
                    'Product',
                    (0, markdown.aY)(contract.product),
                    '/product'
                ],
                [
                    'Contract',
                    (0, markdown.aY)(contract.contract),
                    '/contract'
                ],
                [
                    'Contract version',
                    (0, markdown.aY)(contract.distribution_contract_version),
                    '/distribution_contract_version'
                ],
                notes(contract.notes, '')
            ]);
        }
        const PARTS = {
            version: [
                'artifact_version',
                'semver 2.0.0, exact, lower case',
                '0.1.0'
            ],
            target: [
                'target',
                'Rust target triple',
                'x86_64-unknown-linux-gnu'
            ],
            profile: [
                'build_profile',
                '`release` or `debug`',
                'release'
            ],
            toolchain: [
                'toolchain',
                'the version word of `rustc --version`',
                '1.84.0'
            ],
            git_rev: [
                'git_rev',
                'the full revision: 40 or 64 lower-case hex digits',
                `ab12cd34${'0'.repeat(32)}`
            ],
            dist_revision: [
                'dist_revision',
                '`r` and a positive integer without leading zero',
                'r1'
            ]
        };
        function identityTable({ identity }) {
            const rows = identity.fields.map((name)=>{
                const [specification = '', form = '', example = ''] = PARTS[name] ?? [];
                return [
                    (0, markdown.aY)(name),
                    (0, markdown.aY)(specification),
                    form,
                    (0, markdown.aY)(example)
                ];
            });
            const rules = facts([
                [
                    'Consumers pin',
                    (0, markdown.aY)(identity.pin),
                    '/identity/pin'
                ],
                [
                    `Digits of ${(0, markdown.aY)('gitsha')}`,
                    (0, markdown.aY)(identity.gitsha_length),
                    '/identity/gitsha_length'
                ],
                notes(identity.notes, '/identity')
            ]);
            return `${(0, markdown.ku)([
                'Part',
                'In the specification',
                'Form',
                'Example'
            ], rows)}\n\n${rules}`;
        }
        function entrypointTable({ entrypoint, index }) {
            const primary = `${(0, markdown.aY)(entrypoint.binaries[0] ?? '')} ${entrypoint.kind.toUpperCase()}`;
            return facts([
                [
                    'Primary entrypoint',
                    primary,
                    '/entrypoint'
                ],
                [
                    'Canonical binary names',
                    codes(entrypoint.binaries),
                    '/entrypoint/binaries'
                ],
                [
                    'Canonical index',
                    (0, markdown.aY)(index.path),
                    '/index/path'
                ],
                notes(entrypoint.notes, '/entrypoint'),
                notes(index.notes, '/index')
            ]);
        }
        function aliasTable({ index }) {
            const rows = index.deprecated_aliases.map(({ path, announced, retired, notes = '' })=>[
                    (0, markdown.aY)(path),
                    announced,
                    retired,
                    (0, markdown.Hn)(notes)
                ]);
            return (0, markdown.ku)([
                'Deprecated path',
                'Announced',
                'Retired on',
                'Notes'
            ], rows);
        }
        function layoutTable({ layout, index }) {
            return facts([
                [
                    'Only published namespace',
                    (0, markdown.aY)(layout.namespace),
                    '/layout/namespace'
                ],
                [
                    'Directory',
                    (0, markdown.aY)(layout.directory_template),
                    '/layout/directory_template'
                ],
                [
                    'Artifact file name',
                    (0, markdown.aY)(layout.file_name_template),
                    '/layout/file_name_template'
                ],
                [
                    'Container format (`ext`)',
                    (0, markdown.aY)(layout.artifact_format),
                    '/layout/artifact_format'
                ],
                [
                    'Folder of the documents',
                    (0, markdown.aY)(`${layout.package_directory}/`),
                    '/layout/package_directory'
                ],
                [
                    'Key of an index row',
                    index.row_key.map(markdown.aY).join(' + '),
                    '/index/row_key'
                ],
                notes(layout.notes, '/layout')
            ]);
        }
        function generatorTable({ generator }) {
            return facts([
                [
                    'Generator',
                    (0, markdown.aY)(generator.entrypoint),
                    '/generator/entrypoint'
                ],
                [
                    'Controlled by',
                    (0, markdown.aY)(generator.config),
                    '/generator/config'
                ],
                [
                    'Index it writes',
                    (0, markdown.aY)(generator.index_output),
                    '/generator/index_output'
                ],
                notes(generator.notes, '/generator')
            ]);
        }
        const OS_NAMES = {
            linux: 'Linux',
            darwin: 'Darwin',
            windows: 'Windows'
        };
        const SUPPORT_NAMES = {
            recommended: 'Recommended',
            optional: 'Optional',
            planned: 'Planned / not guaranteed'
        };
        function platformTable({ platforms, runtime_assumptions: { locale, terminal } }) {
            const assumed = [
                locale && `${locale} locale`,
                terminal && `terminal (${terminal.toUpperCase()})`
            ].filter(Boolean);
            const rows = platforms.map((platform)=>[
                    (0, markdown.Hn)(platform.platform),
                    OS_NAMES[platform.os],
                    (0, markdown.aY)(platform.arch),
                    (0, markdown.aY)(platform.target),
                    (0, markdown.aY)(platform.runner),
                    SUPPORT_NAMES[platform.support],
                    assumed.join(' and ') || 'None',
                    (0, markdown.Hn)(platform.notes ?? '')
                ]);
            return (0, markdown.ku)([
                'Platform',
                'OS',
                'Arch',
                'Target',
                'Native runner',
                'Binary compatibility',
                'Runtime assumptions',
                'Notes'
            ], rows);
        }
        function compatibilityTable({ toolchain, profiles, compatibility, runtime_assumptions }) {
            const within = compatibility.source_compatible_within.map(markdown.aY).join(' and ');
            return facts([
                [
                    'Rust toolchain, unless told otherwise',
                    (0, markdown.aY)(toolchain.rust),
                    '/toolchain/rust'
                ],
                [
                    'Exact toolchain documented per artifact',
                    toolchain.documented_per_artifact,
                    '/toolchain/documented_per_artifact'
                ],
                notes(toolchain.notes, '/toolchain'),
                [
                    'Build profiles',
                    codes(profiles),
                    '/profiles'
                ],
                [
                    'Source compatibility within the same',
                    within,
                    '/compatibility/source_compatible_within'
                ],
                notes(compatibility.notes, '/compatibility'),
                notes(runtime_assumptions.notes, '/runtime_assumptions')
            ]);
        }
        function integrityTable({ integrity }) {
            return facts([
                [
                    'Digest algorithm',
                    (0, markdown.aY)(integrity.algorithm),
                    '/integrity/algorithm'
                ],
                [
                    'Documents of every artifact',
                    codes(integrity.required_documents),
                    '/integrity/required_documents'
                ],
                [
                    'Artifact matches its manifest entry',
                    integrity.artifact_matches_manifest,
                    '/integrity/artifact_matches_manifest'
                ],
                [
                    'Manifest matches the tuple in',
                    codes(integrity.reproducibility_fields),
                    '/integrity/reproducibility_fields'
                ],
                notes(integrity.notes, '/integrity')
            ]);
        }
        function retentionTable({ retention }) {
            const generations = (0, markdown.aY)(retention.minimum_release_generations);
            return facts([
                [
                    'Release generations kept, at least',
                    generations,
                    '/retention/minimum_release_generations'
                ],
                notes(retention.notes, '/retention')
            ]);
        }
        function documentsTable({ governance: { documents } }) {
            return facts([
                [
                    'The contract, for machines',
                    (0, markdown.aY)(documents.contract),
                    '/governance/documents/contract'
                ],
                [
                    'The same, for people',
                    (0, markdown.aY)(documents.prose),
                    '/governance/documents/prose'
                ],
                [
                    'What changed',
                    (0, markdown.aY)(documents.changelog),
                    '/governance/documents/changelog'
                ]
            ]);
        }
        function governanceTable({ governance }) {
            const { steward, handoff_overlap_release_cycles: cycles } = governance;
            return facts([
                [
                    'Active release steward',
                    (0, markdown.aY)(steward.active),
                    '/governance/steward/active'
                ],
                [
                    'Outgoing steward',
                    steward.outgoing && (0, markdown.aY)(steward.outgoing),
                    '/governance/steward/outgoing'
                ],
                [
                    'Release cycles of overlap in a handoff, at least',
                    (0, markdown.aY)(cycles),
                    '/governance/handoff_overlap_release_cycles'
                ],
                notes(governance.notes, '/governance')
            ]);
        }
        function regenerateTables(markdown, contract) {
            return fillRegions(markdown, tablesOf(contract));
        }
        function findStaleTables(markdown, contract) {
            const contents = tablesOf(contract);
            const lines = splitLines(markdown);
            const { regions, unpaired, hidden } = findRegions(lines);
            const named = new Set(regions.map(({ name })=>name));
            const found = regions.flatMap((region)=>{
                const { name, open } = region;
                const content = contents.get(name);
                if (void 0 === content) return [
                    {
                        name,
                        line: open + 1,
                        fault: 'unknown'
                    }
                ];
                return isFresh(lines, region, content) ? [] : [
                    {
                        name,
                        line: open + 1,
                        fault: 'different'
                    }
                ];
            });
            const missing = [
                ...contents.keys()
            ].filter((name)=>!named.has(name));
            return [
                ...[
                    ...found,
                    ...unpaired
                ].sort((a, b)=>a.line - b.line),
                ...missing.map((name)=>{
                    const line = hidden.get(name);
                    return void 0 === line ? {
                        name,
                        line: 1,
                        fault: 'missing'
                    } : {
                        name,
                        line,
                        fault: 'hidden'
                    };
                })
            ];
        }
        function fillRegions(markdown, contents) {
            const lines = splitLines(markdown);
            const parts = [];
            let copied = 0;
            for (const region of findRegions(lines).regions){
                const { name, open, close } = region;
                const content = contents.get(name);
                if (void 0 === content || isFresh(lines, region, content)) continue;
                const end = lines[open]?.endsWith('\r\n') ? '\r\n' : '\n';
                const body = '' === content ? '' : `${content}\n`.replaceAll('\n', end);
                parts.push(...lines.slice(copied, open + 1), body);
                copied = close;
            }
            return [
                ...parts,
                ...lines.slice(copied)
            ].join('');
        }
        const MARKER = /^<\x21-- (\/?)generated:([a-z0-9-]{1,64}) --\x3e$/;
        function findRegions(lines) {
            const regions = [];
            const unpaired = [];
            const reportUnpaired = (name, at)=>unpaired.push({
                    name,
                    line: at + 1,
                    fault: 'unpaired'
                });
            let opened;
            const hiding = new Hidden();
            const hidden = new Map();
            lines.forEach((whole, at)=>{
                const line = whole.trimEnd();
                const hides = hiding.take(line);
                const [, slash, name] = MARKER.exec(line) ?? [];
                if (void 0 === name) return;
                if ('code' === hides) return;
                if ('html' === hides) {
                    if (!hidden.has(name)) hidden.set(name, at + 1);
                } else if ('' === slash) {
                    if (opened) reportUnpaired(opened.name, opened.open);
                    opened = {
                        name,
                        open: at
                    };
                } else if (opened?.name === name) {
                    regions.push({
                        ...opened,
                        close: at
                    });
                    opened = void 0;
                } else reportUnpaired(name, at);
            });
            const last = opened;
            if (last) reportUnpaired(last.name, last.open);
            return {
                regions,
                unpaired,
                hidden
            };
        }
        function splitLines(text) {
            return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
        }
        function isFresh(lines, { open, close }, content) {
            const expected = '' === content ? [] : content.split('\n');
            const body = lines.slice(open + 1, close);
            return body.length === expected.length && body.every((line, at)=>(0, markdown.oY)(line) === (0, markdown.oY)(expected[at] ?? ''));
        }
        var glob = __webpack_require__("src/contract/text/glob.ts");
        const CODEOWNERS_PATHS = [
            '.github/CODEOWNERS',
            'CODEOWNERS',
            'docs/CODEOWNERS'
        ];
        const CODEOWNERS_LIMIT = 3_000_000;
        const LONGEST_PATTERN = 1000;
        const OWNER = /^@[A-Za-z0-9_-]+$|^@[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$|^[^@\s]+@[^@\s]+$/;
        function ownersOf(codeowners, path) {
            let found = {
                owners: [],
                line: 1
            };
            for (const [index, raw] of codeowners.split('\n').entries()){
                const [pattern, ...owners] = withoutComment(raw).split(/[ \t\r]+/).filter((word)=>'' !== word);
                if (!(void 0 === pattern || isRefused(pattern)) && owners.every((owner)=>OWNER.test(owner))) {
                    if (pattern.length > LONGEST_PATTERN) found = {
                        ...found,
                        unread: index + 1
                    };
                    else if (matchesPattern(pattern, path)) found = {
                        owners,
                        line: index + 1
                    };
                }
            }
            return found;
        }
        function namesOwner({ owners }, owner) {
            return owners.some((name)=>name.toLowerCase() === owner.toLowerCase());
        }
        function withoutComment(line) {
            const at = /(?:^|[ \t])#/.exec(line)?.index;
            return void 0 === at ? line : line.slice(0, at);
        }
        function isRefused(pattern) {
            return /^!|[[\]\\]/.test(pattern);
        }
        function matchesPattern(pattern, path) {
            const folder = pattern.endsWith('/');
            const anchored = pattern.slice(0, -1).includes('/');
            const segments = pattern.split('/').filter((segment)=>'' !== segment);
            if (0 === segments.length) return false;
            const parts = path.split('/');
            const exact = anchored && '*' === segments.at(-1) && !folder;
            const wanted = anchored ? segments : [
                '**',
                ...segments
            ];
            return (0, glob.W)(wanted, parts, folder ? 'inside' : exact ? 'exact' : 'either');
        }
        const LAST_SECOND = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;
        function wantedFiles(contracts) {
            const named = contracts.map(documentPaths).flatMap(({ prose, changelog })=>[
                    prose,
                    changelog
                ]);
            return {
                paths: [
                    ...new Set([
                        ...CODEOWNERS_PATHS,
                        ...named
                    ])
                ],
                folders: [
                    ...new Set(contracts.flatMap(schemaFolders))
                ]
            };
        }
        function readSide({ contract, files, time }, head) {
            const named = documentPaths('absent' === contract.kind && head ? head.contract : contract);
            const schemas = [
                ...files
            ].filter(([path])=>isSchemaFile(path));
            const owners = CODEOWNERS_PATHS.find((path)=>files.has(path)) ?? CODEOWNERS_PATHS[0];
            return {
                day: (0, days.kb)(1000 * Math.min(Math.max(0, time), LAST_SECOND)),
                contract,
                prose: readText(files.get(named.prose), named.prose),
                changelog: readChangelog(files.get(named.changelog), named.changelog, head?.changelog),
                schemas: new Map(schemas.map(([path, file])=>[
                        path,
                        readSchema(file, path)
                    ])),
                owners: readText(files.get(owners), owners)
            };
        }
        function isValidSide(side) {
            return isValid(side.contract);
        }
        function checkDocuments(head) {
            const { contract, prose, changelog, schemas } = head;
            if ('absent' === contract.kind) return [
                finding('CONTRACT_MISSING', {
                    file: contract.path
                }, `there is no ${contract.path} at head`)
            ];
            return [
                ...notAFile(contract),
                ...contract.faults.map((fault)=>contractFinding(contract, fault)),
                ...[
                    prose,
                    changelog
                ].flatMap((document)=>[
                        ...checkPresent(document),
                        ...checkFile(document)
                    ]),
                ...[
                    ...schemas.values()
                ].flatMap(checkFile),
                ...isValidSide(head) ? checkContract(head) : []
            ];
        }
        function checkFile(document) {
            const [fault] = document.faults;
            if (!fault) return notAFile(document);
            return [
                finding('DOCUMENT_UNREADABLE', {
                    file: document.path,
                    line: fault.line
                }, fault.message)
            ];
        }
        function notAFile({ path, kind, size }) {
            if ('file' === kind || 'absent' === kind) return [];
            if ('large' === kind) {
                const message = `${path} has ${size} bytes, more than the ${TEXT_LIMIT} allowed`;
                return [
                    finding('DOCUMENT_TOO_LARGE', {
                        file: path
                    }, message)
                ];
            }
            return [
                finding('DOCUMENT_NOT_A_FILE', {
                    file: path
                }, `${path} is a ${kind} at head`)
            ];
        }
        function checkPresent({ path, kind }) {
            return 'absent' === kind ? [
                finding('DOCUMENT_MISSING', {
                    file: path
                }, `there is no ${path} at head`)
            ] : [];
        }
        const GENERATIONS = '/retention/minimum_release_generations';
        function contractFinding({ path, json }, { code, message, place, line }) {
            const pointer = place?.includes('#') ? place.slice(place.indexOf('#') + 1) : void 0;
            const spot = {
                file: path,
                line: line ?? linesNear(json, [
                    pointer ?? ''
                ])[0],
                pointer
            };
            if ('TOO_LARGE' === code) return finding('DOCUMENT_TOO_LARGE', spot, message);
            return finding(pointer === GENERATIONS ? 'RETENTION_TOO_LOW' : 'CONTRACT_INVALID', spot, message);
        }
        function checkContract({ contract, prose }) {
            const { path: file, json, value } = contract;
            const { documents, steward } = value.governance;
            const pointers = [
                '/governance/documents/contract',
                '/governance/documents',
                '/governance/steward/outgoing'
            ];
            const lines = linesNear(json, pointers);
            const [stands, all, outgoing] = pointers.map((pointer, at)=>({
                    file,
                    line: lines[at],
                    pointer
                }));
            const found = [];
            if (stands && documents.contract !== file) found.push(finding('CONTRACT_PATH_DIFFERS', stands, `says ${documents.contract}, and stands at ${file}`));
            if (all && new Set(Object.values(documents).map((path)=>path.toLowerCase())).size < 3) found.push(finding('DOCUMENTS_NOT_DISTINCT', all, 'two of the three documents are one file'));
            if (outgoing && steward.outgoing?.toLowerCase() === steward.active.toLowerCase()) found.push(finding('STEWARD_NAMED_TWICE', outgoing, `${steward.active} is both active and outgoing`));
            const stale = void 0 === prose.value ? [] : findStaleTables(prose.value, value);
            return [
                ...found,
                ...stale.map((table)=>staleFinding(prose.path, table))
            ];
        }
        const STALE = {
            different: {
                message: 'does not say what the contract says'
            },
            missing: {
                message: 'is missing',
                whatToDo: 'Restore its two marker lines, then run govern with --fix.'
            },
            hidden: {
                message: 'stands where no reader sees it',
                whatToDo: 'End what hides it above: a fence, comment or tag.'
            },
            unknown: {
                message: 'is no table of the contract',
                whatToDo: 'Remove the marker.'
            },
            unpaired: {
                message: 'lacks one of its two marker lines',
                whatToDo: 'Restore the marker line.'
            }
        };
        function staleFinding(file, { name, line, fault }) {
            const { message, ...more } = STALE[fault];
            return finding('TABLE_STALE', {
                file,
                line
            }, `the generated table ${name} ${message}`, more);
        }
        function checkNotice(range) {
            return [
                ...checkAliases(range),
                ...checkAnnouncements(range)
            ];
        }
        function checkAliases(range) {
            const { before, contract, head } = range;
            if (!before) return [];
            const aliases = contract.index.deprecated_aliases;
            const lines = linesNear(head.contract.json, aliases.map((_, at)=>`${ALIASES}/${at}`));
            return aliases.flatMap((alias, at)=>{
                const spot = {
                    file: head.contract.path,
                    line: lines[at],
                    pointer: aliasPointer(alias)
                };
                const old = before.index.deprecated_aliases.find(({ path })=>path === alias.path);
                return old ? movedAlias(spot, old, alias) : newAlias(spot, range, alias);
            });
        }
        function movedAlias(spot, old, { path, announced, retired }) {
            const found = [];
            if (retired < old.retired) found.push(finding('RETIREMENT_MOVED_EARLIER', spot, `${path} was to retire on ${old.retired}, and now on ${retired}`));
            if (announced < old.announced) found.push(finding('ANNOUNCEMENT_BACKDATED', spot, `${path} was announced on ${old.announced}, and now says ${announced}`));
            return found;
        }
        function newAlias(spot, range, { path, announced, retired }) {
            const found = [];
            if (!isTimely(range, announced)) {
                const message = `${path} says it was announced on ${announced}, before the base commit of ${range.baseDay}`;
                found.push(finding('ANNOUNCEMENT_BACKDATED', spot, message));
            }
            if (retired <= range.clock) found.push(finding('NOTICE_TOO_SHORT', spot, `${path} is announced and retired at once: ${retired}`));
            return found;
        }
        function checkAnnouncements(range) {
            if ('first' === range.kind) return [];
            const file = range.head.changelog.path;
            return range.newEntries.flatMap((entry)=>{
                const carried = carriedAnnouncements(range, entry);
                const lines = entry.changes.filter(({ until })=>void 0 !== until);
                const made = lines.filter((line)=>!carried.has(textOf(line)));
                const [first] = made;
                const found = [];
                if (first && !isTimely(range, entry.date)) {
                    const message = `the entry announces a removal and is dated ${entry.date}, before the base commit of ${range.baseDay}`;
                    found.push(finding('ANNOUNCEMENT_BACKDATED', {
                        file,
                        line: entry.line,
                        pointer: first.pointer
                    }, message));
                }
                return [
                    ...found,
                    ...made.flatMap((line)=>checkUntil(range, entry, line)),
                    ...lines.flatMap((line)=>checkAgreement(range, line))
                ];
            });
        }
        function carriedAnnouncements(range, entry) {
            const before = isDatedAnew(range, entry) ? void 0 : range.entriesBefore.get(entry.version);
            return new Set(before?.changes.map(textOf));
        }
        function textOf({ pointer, until }) {
            return `${pointer} ${until}`;
        }
        function checkUntil(range, { date }, line) {
            const { pointer, until = '' } = line;
            const spot = {
                file: range.head.changelog.path,
                line: line.line,
                pointer
            };
            const before = announcementOf(range.announced, (0, json_pointer.OZ)(pointer))?.until;
            if (void 0 !== before && until < before) {
                const message = `${pointer} was announced to stay until ${before}, now ${until}`;
                return [
                    finding('RETIREMENT_MOVED_EARLIER', spot, message)
                ];
            }
            if (until > (0, days.Z4)(date, range.clock)) return [];
            return [
                finding('NOTICE_TOO_SHORT', spot, `${pointer} is announced to go on ${until}, which is not to come`)
            ];
        }
        function checkAgreement({ head, contract }, { pointer, until, line }) {
            if (!(0, json_pointer.hU)(ALIASES, pointer)) return [];
            const other = contract.index.deprecated_aliases.find((alias)=>alias.retired !== until && (0, json_pointer.hU)(pointer, aliasPointer(alias)));
            if (!other) return [];
            const message = `the contract retires ${other.path} on ${other.retired}, the changelog on ${until}`;
            return [
                finding('RETIREMENT_DIFFERS', {
                    file: head.changelog.path,
                    line,
                    pointer
                }, message)
            ];
        }
        function isTimely(range, day) {
            const { baseDay, clock, published } = range;
            if (day >= baseDay) return true;
            return day >= earliestDay(range) && published.known && 0 === generationsAfter(published, day, clock);
        }
        function checkOwners({ contract, prose, changelog, owners }) {
            const { active } = contract.value.governance.steward;
            const { path, kind, size, value: text } = owners;
            if ('absent' === kind) {
                const message = `there is no CODEOWNERS that gives the documents to ${active}`;
                return [
                    finding('OWNER_MISSING', {
                        file: path
                    }, message)
                ];
            }
            if (void 0 === text) return checkFile(owners);
            if (size > CODEOWNERS_LIMIT) {
                const message = `${path} has ${size} bytes, and git hosts ignore one of more than ${CODEOWNERS_LIMIT}`;
                return [
                    finding('DOCUMENT_TOO_LARGE', {
                        file: path
                    }, message)
                ];
            }
            return [
                contract,
                prose,
                changelog
            ].flatMap(({ path: document })=>{
                const ownership = ownersOf(text, document);
                if (void 0 !== ownership.unread) {
                    const message = `who owns ${document} is not known: the pattern of this line is too long to be read`;
                    return [
                        finding('OWNER_MISSING', {
                            file: path,
                            line: ownership.unread
                        }, message)
                    ];
                }
                if (namesOwner(ownership, active)) return [];
                const named = ownership.owners.length > 0 ? `to ${ownership.owners.join(', ')}` : 'to nobody';
                const message = `${path} gives ${document} ${named}, not to the active steward ${active}`;
                return [
                    finding('OWNER_MISSING', {
                        file: path,
                        line: ownership.line
                    }, message)
                ];
            });
        }
        const STEWARD = '/governance/steward';
        function checkStewards(range) {
            const { before, contract, head } = range;
            if (!before) return [];
            const [was, is] = [
                before.governance.steward,
                contract.governance.steward
            ];
            const [line] = linesNear(head.contract.json, [
                `${STEWARD}/active`
            ]);
            const spot = {
                file: head.contract.path,
                line,
                pointer: STEWARD
            };
            const found = [];
            if (!same(was.active, is.active) && !same(was.active, is.outgoing)) {
                const message = `${was.active} hands over to ${is.active}, and is not named as outgoing`;
                found.push(finding('STEWARD_WITHOUT_OVERLAP', spot, message));
            }
            const leaves = void 0 !== was.outgoing && !same(was.outgoing, is.outgoing) && !same(was.outgoing, is.active);
            return leaves && void 0 !== was.outgoing ? [
                ...found,
                ...checkOverlap(range, was.outgoing, spot)
            ] : found;
        }
        function checkOverlap(range, outgoing, spot) {
            const { before, baseVersion, published } = range;
            const cycles = Math.max(1, before?.governance.handoff_overlap_release_cycles ?? 1);
            if (!published.known || void 0 === baseVersion) {
                const why = published.known ? 'the contract version at base is not known' : published.why;
                const message = `${outgoing} is dropped; whether both were named for ${cycles} release cycles is not known: ${why}`;
                return [
                    finding('STEWARD_OVERLAP_NOT_KNOWN', spot, message)
                ];
            }
            const count = overlappingReleases(published, baseVersion, outgoing);
            if (count >= cycles) return [];
            const message = `${outgoing} is dropped after ${count} of ${cycles} release cycles in which both were named`;
            return [
                finding('STEWARD_OVERLAP_SHORT', spot, message)
            ];
        }
        function same(a, b) {
            return a.toLowerCase() === b?.toLowerCase();
        }
        function checkTogether({ base, head, contract, kind, touched, baseVersion }) {
            const facing = touched.filter(({ level })=>'none' !== level);
            const raised = 'unreadable' !== kind && contract.distribution_contract_version !== baseVersion;
            if (0 === facing.length && !raised) return [];
            const first = facing[0];
            const because = first ? `${first.file} changes ${first.pointer}` : 'the contract has another version';
            const left = (file, line = 1)=>finding('DOCUMENT_NOT_CHANGED', {
                    file,
                    line,
                    pointer: first?.pointer
                }, `${because}, and ${file} does not change`);
            const found = [];
            if (!raised && facing.every(({ file })=>file !== head.contract.path)) {
                const [line] = linesNear(head.contract.json, [
                    '/distribution_contract_version'
                ]);
                const level = highestLevel(facing);
                found.push({
                    ...left(head.contract.path, line),
                    whatToDo: `State the change under a new ${level} version of the contract.`
                });
            }
            if (isUnchanged(base.prose.value, head.prose.value)) found.push(left(head.prose.path));
            const named = head.changelog.value?.entries.some(({ version })=>version === contract.distribution_contract_version);
            if (named && isUnchanged(base.changelog.text, head.changelog.text)) found.push(left(head.changelog.path));
            return found;
        }
        function isUnchanged(before, after) {
            return void 0 !== before && void 0 !== after && saysTheSame(before, after);
        }
        function govern({ base, head, empty, origin, published, clock }) {
            const found = [
                ...checkDocuments(head),
                ...empty ? [
                    nothingToCompare(head)
                ] : []
            ];
            if (!isValidSide(head)) return report(found, [], void 0);
            const range = readRange({
                base,
                head,
                published,
                clock
            });
            const findings = [
                ...found,
                ...checkOwners(head),
                ...checkBase(range, origin),
                ...checkTogether(range),
                ...checkEntries(range),
                ...checkVersion(range),
                ...checkDeprecations(range),
                ...checkNotice(range),
                ...checkStewards(range)
            ];
            return report(findings, range.touched, formatStub(range));
        }
        function report(findings, changes, stub) {
            return {
                result: findings.some(({ severity })=>'error' === severity) ? 'failed' : 'passed',
                findings: sortFindings(findings),
                changes,
                stub
            };
        }
        function nothingToCompare({ contract }) {
            const message = 'base and head are one commit: only the documents as they stand were checked, and no change of them';
            return finding('RANGE_EMPTY', {
                file: contract.path
            }, message);
        }
        var commits = __webpack_require__("src/host/git/commits.ts");
        var working_tree = __webpack_require__("src/host/git/working-tree.ts");
        const DEFAULT_CONTRACT = 'docs/distribution-contract.json';
        const MOST_CHANGES = 50;
        async function contractAtBase(repository, path, base, head) {
            const [there] = await readContracts(repository, base, [
                path
            ]);
            if (isContract(there)) return there;
            const held = [
                await (0, commits.vl)(repository, base, head),
                await (0, commits.QO)(repository, base, SIGN)
            ];
            const paths = new Set([
                DEFAULT_CONTRACT,
                ...held.flat(),
                ...await (0, commits.QO)(repository, base, '\\u00')
            ]);
            paths.delete(path);
            const before = await readContracts(repository, base, [
                ...paths
            ]);
            const [now, ...after] = await readContracts(repository, head, [
                path,
                ...paths
            ]);
            return before.find((old, at)=>hasMoved(old, after[at], now)) ?? there;
        }
        function hasMoved(old, after, now) {
            const isDefault = old.path === DEFAULT_CONTRACT;
            if ('absent' === old.kind || !isDefault && !isContract(old)) return false;
            const saysItStands = old.stated.path === old.path;
            if (!after || !isContract(after)) return saysItStands || isDefault || after?.kind === 'absent';
            return saysItStands && old.stated.product === now.stated.product;
        }
        async function validBase(repository, base, head, contract) {
            const why = whyInvalid(contract);
            if (void 0 === why || base.git_rev === head.git_rev) return {
                commit: base,
                contract,
                origin: {
                    kind: 'named'
                }
            };
            const changes = await (0, commits.fs)(repository, base.git_rev, contract.path, MOST_CHANGES);
            for (const { parent } of changes){
                if (void 0 === parent) continue;
                const [earlier] = await readContracts(repository, parent, [
                    contract.path
                ]);
                if (void 0 !== whyInvalid(earlier)) continue;
                const commit = await (0, commits.WL)(repository, parent, 'base');
                return {
                    commit,
                    contract: earlier,
                    origin: {
                        kind: 'earlier',
                        of: base.git_rev,
                        is: parent,
                        why
                    }
                };
            }
            if ('absent' === contract.kind) return {
                commit: base,
                contract,
                origin: {
                    kind: 'named'
                }
            };
            const cut = changes.length === MOST_CHANGES || await (0, commits.fE)(repository);
            return {
                commit: base,
                contract,
                origin: {
                    kind: cut ? 'cut' : 'nowhere'
                }
            };
        }
        async function readContracts(repository, commit, paths) {
            const limit = identity_paths.mu.maxBytes;
            const files = await (0, commits.Zc)(repository, commit, {
                paths,
                folders: [],
                isWanted: ()=>false,
                limit
            });
            return paths.map((path)=>readContract(files.get(path), path));
        }
        var in_parallel = __webpack_require__("src/host/in-parallel.ts");
        var release_index_read = __webpack_require__("src/steps/release-index/read.ts");
        async function readHistory(source, { head, base }) {
            if (!source) return {
                known: false,
                why: 'no source was given'
            };
            const read = await (0, release_index_read.aD)(source);
            if (!read) return {
                known: false,
                why: `${source.name} has no ${identity_paths.Pm}`
            };
            const products = [
                head.product,
                base.product
            ].filter((product)=>void 0 !== product);
            if (products.length > 0 && !products.includes(read.index.product)) (0, errors.TR)('PRODUCT_MISMATCH', `${source.name} holds releases of ${read.index.product}, the contract is of ${products.join(' or ')}`, 'source');
            const releases = (0, release_index_releases.R)(read.index);
            if (0 === releases.length) return {
                known: false,
                why: `${source.name} has no releases`
            };
            const named = releasesToRead(releases, head.version).map(({ contract_version, version: release })=>({
                    release,
                    contract_version,
                    path: (0, identity_paths.G6)(contract_version, release)
                }));
            await source.prefetch?.(named.map(({ path })=>path));
            const contracts = await (0, in_parallel.H)(named, async ({ release, contract_version, path })=>{
                const stored = await source.read(path, identity_paths.mu.maxBytes);
                const file = stored && {
                    kind: 'file',
                    bytes: stored.bytes
                };
                return {
                    release,
                    contract_version,
                    document: readContract(file, path)
                };
            });
            return {
                known: true,
                name: source.name,
                releases,
                contracts
            };
        }
        var external_node_fs_ = __webpack_require__("node:fs");
        var promises_ = __webpack_require__("node:fs/promises");
        var external_node_path_ = __webpack_require__("node:path");
        var files = __webpack_require__("src/host/disk/files.ts");
        var regular_file = __webpack_require__("src/host/disk/regular-file.ts");
        async function fixTables(root, path) {
            const contract = (0, documents_contract.UA)(await readWorkingFile(root, path, identity_paths.mu.maxBytes), path);
            const { prose } = contract.governance.documents;
            const text = (0, strict_json._6)(await readWorkingFile(root, prose, TEXT_LIMIT), TEXT_LIMIT, prose);
            const regenerated = regenerateTables(text, contract);
            if (regenerated === text) return [];
            await (0, files.fR)((0, external_node_path_.join)(root, prose), Buffer.from(regenerated));
            return [
                prose
            ];
        }
        async function readWorkingFile(root, path, limit) {
            const file = (0, external_node_path_.join)(root, path);
            if (!(0, external_node_fs_.existsSync)(file)) (0, errors.TR)('DOCUMENT_NOT_FOUND', `${path} is not in the working tree`, path, 'Write it; tables are only made anew in it.');
            const { handle } = await (0, regular_file.Z)(file, path);
            await handle.close();
            const real = await (0, promises_.realpath)(file);
            if (real !== (0, external_node_path_.join)(await (0, promises_.realpath)(root), path)) (0, errors.TR)('IO_FAILED', `${path} is reached through a link, below ${(0, external_node_path_.dirname)(real)}`, path);
            return (0, files.yu)(file, limit, path);
        }
        async function governRange(request) {
            const { contract: path, source } = request;
            requirePath(path);
            const commit = await (0, commits.WL)(request, request.head, 'head');
            const named = await resolveBase(request, commit);
            const fixed = request.fix ? await fixCheckedOut(request, commit) : [];
            const before = await contractAtBase(request, path, named.git_rev, commit.git_rev);
            const from = await validBase(request, named, commit, before);
            const contract = readContract((await readPaths(request, commit, [
                path
            ])).get(path), path);
            const published = await readHistory(source, {
                head: contract.stated,
                base: from.contract.stated
            });
            await warnUncommitted(request, commit, Object.values(documentPaths(contract)), fixed);
            const report = govern({
                ...await readSides(request, from, {
                    commit,
                    contract
                }),
                empty: named.git_rev === commit.git_rev,
                origin: from.origin,
                published,
                clock: (0, days.kb)(request.now().getTime())
            });
            return {
                ...report,
                base: from.commit.git_rev,
                head: commit.git_rev,
                contract: path,
                fixed
            };
        }
        async function readSides(request, from, to) {
            const { paths, folders } = wantedFiles([
                to.contract,
                from.contract
            ]);
            const sideAt = async ({ commit, contract }, other)=>{
                const files = await readPaths(request, commit, paths, folders);
                return readSide({
                    contract,
                    files,
                    time: commit.time
                }, other);
            };
            const head = await sideAt(to);
            return {
                base: await sideAt(from, head),
                head
            };
        }
        function requirePath(path) {
            if (!/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/.test(path) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(path)) (0, errors.TR)('INVALID_INPUT', `${path} is not a path within the repository, with /`, 'contract');
        }
        async function resolveBase(request, head) {
            const base = await (0, commits.WL)(request, request.base, 'base');
            if ('exact' === request.comparison) return base;
            const from = await (0, commits.wu)(request, base.git_rev, head.git_rev);
            return from === base.git_rev ? base : (0, commits.WL)(request, from, 'base');
        }
        function readPaths(repository, commit, paths, folders = []) {
            return (0, commits.Zc)(repository, commit.git_rev, {
                paths,
                folders,
                isWanted: isSchemaFile,
                limit: TEXT_LIMIT
            });
        }
        async function warnUncommitted(request, head, documents, fixed) {
            const { warn } = request;
            if (!warn || (await (0, commits.WL)(request, 'HEAD', 'head')).git_rev !== head.git_rev) return;
            const changed = await (0, working_tree.mS)(request.folder, request.env, documents);
            for (const path of changed.filter((one)=>!fixed.includes(one)))warn(`${path} has changes that are not committed; what is checked is ${head.git_rev.slice(0, 12)}`);
        }
        async function fixCheckedOut(request, head) {
            const checkedOut = await (0, commits.WL)(request, 'HEAD', 'head');
            if (checkedOut.git_rev !== head.git_rev) (0, errors.TR)('INVALID_INPUT', 'tables are regenerated in the working tree, and head is not what is checked out', 'fix');
            return fixTables(await (0, working_tree.Hn)(request.folder, request.env), request.contract);
        }
    }),
    "src/steps/govern/lines.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>governLines
        });
        var _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/text/harmless.ts");
        function governLines({ result, base, head, changes, findings, stub, fixed }) {
            const facing = changes.filter(({ level })=>'none' !== level);
            return [
                `${base.slice(0, 12)}..${head.slice(0, 12)}: ${facing.length} consumer-facing changes`,
                ...changes.map(({ kind, pointer, level })=>`  ${kind} ${(0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Kw)(pointer)} (${'none' === level ? 'prose' : level})`),
                ...findings.flatMap(findingLines),
                ...void 0 === stub ? [] : [
                    'missing in the changelog, to paste:',
                    '',
                    ...stub.trimEnd().split('\n'),
                    ''
                ],
                ...fixed.map((path)=>`regenerated the tables of ${path} in the working tree; commit it`),
                result
            ];
        }
        function findingLines({ severity, code, message, file, line, whatToDo, clause }) {
            return [
                (0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Kw)(`${severity}[${code}]: ${message} (${file}:${line})`),
                `  ${whatToDo} Specification, ${clause}.`
            ];
        }
    })
};
