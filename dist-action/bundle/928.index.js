export const id = 928;
export const ids = [
    928
];
export const modules = {
    2338: ((module, __unused_webpack_exports, __webpack_require__)=>{
        const SemVer = __webpack_require__(7163);
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
    9741: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
    2590: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A4: ()=>canonicalText,
            OZ: ()=>lineage,
            gH: ()=>diffJson,
            hU: ()=>covers
        });
        var _strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2040);
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
                const inner = `${pointer}/${(0, _strict_json_js__WEBPACK_IMPORTED_MODULE_0__.lZ)(name)}`;
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
                pointer: `${pointer}/${(0, _strict_json_js__WEBPACK_IMPORTED_MODULE_0__.lZ)(name)}`,
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
                        token: (0, _strict_json_js__WEBPACK_IMPORTED_MODULE_0__.lZ)(name)
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
        function covers(pointer, below) {
            return below === pointer || below.startsWith(`${pointer}/`);
        }
        function lineage(pointer) {
            const found = [];
            for(let at = pointer; '' !== at; at = at.slice(0, at.lastIndexOf('/')))found.push(at);
            return found;
        }
    }),
    7614: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bs: ()=>requireClean,
            EU: ()=>requireHead,
            Hn: ()=>repositoryRoot,
            Of: ()=>sourceUri,
            Qo: ()=>headCommit,
            _K: ()=>gitEnvironment,
            m9: ()=>withinRoot,
            vl: ()=>changedPaths
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);
        var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1659);
        const TIMEOUT = 120_000;
        const MAX_OUTPUT = 67108864;
        const MOST_NAMED = 10;
        const FOREIGN = [
            'GIT_DIR',
            'GIT_WORK_TREE',
            'GIT_IMPLICIT_WORK_TREE',
            'GIT_COMMON_DIR',
            'GIT_INDEX_FILE',
            'GIT_OBJECT_DIRECTORY',
            'GIT_ALTERNATE_OBJECT_DIRECTORIES',
            'GIT_QUARANTINE_PATH',
            'GIT_NAMESPACE',
            'GIT_PREFIX',
            'GIT_INTERNAL_SUPER_PREFIX',
            'GIT_SHALLOW_FILE',
            'GIT_GRAFT_FILE',
            'GIT_REPLACE_REF_BASE',
            'GIT_CONFIG',
            'GIT_CONFIG_PARAMETERS',
            'GIT_LITERAL_PATHSPECS',
            'GIT_GLOB_PATHSPECS',
            'GIT_NOGLOB_PATHSPECS',
            'GIT_ICASE_PATHSPECS',
            'GIT_EXTERNAL_DIFF'
        ];
        function gitEnvironment(env) {
            const kept = Object.entries(env).filter(([name])=>!FOREIGN.includes(name.toUpperCase()));
            return {
                ...Object.fromEntries(kept),
                GIT_NO_REPLACE_OBJECTS: '1',
                GIT_TERMINAL_PROMPT: '0',
                LC_ALL: 'C'
            };
        }
        const OPTIONS = [
            '--no-optional-locks',
            '-c',
            'core.quotePath=false',
            '-c',
            'core.fsmonitor=false'
        ];
        function question(folder, env) {
            return {
                cwd: folder,
                env: gitEnvironment(env),
                code: 'GIT_FAILED',
                timeout: TIMEOUT,
                maxBytes: MAX_OUTPUT
            };
        }
        async function repositoryRoot(folder, env) {
            const out = await (0, _process_js__WEBPACK_IMPORTED_MODULE_4__.J5)('git', [
                ...OPTIONS,
                'rev-parse',
                '--show-toplevel'
            ], question(folder, env));
            const path = out.replace(/\r?\n$/, '');
            if ('' === path) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', `${folder} is in no working tree`, folder);
            return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        }
        async function headCommit(folder, env) {
            const args = [
                ...OPTIONS,
                'log',
                '-1',
                '--no-show-signature',
                '--no-color',
                '--format=%H %ct',
                'HEAD'
            ];
            const [, git_rev, time] = /^([0-9a-f]{40,64}) ([0-9]+)\n$/.exec(await (0, _process_js__WEBPACK_IMPORTED_MODULE_4__.J5)('git', args, question(folder, env))) ?? [];
            if (void 0 === git_rev || void 0 === time) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', 'git log does not name HEAD', folder);
            return {
                git_rev,
                time: Number(time)
            };
        }
        function requireHead(head, git_rev) {
            if (head.git_rev !== git_rev) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_REV_MISMATCH', `HEAD is ${head.git_rev}, asked for is ${git_rev}`, 'git-rev');
        }
        async function changedPaths(folder, env, paths = []) {
            const args = [
                'status',
                '--porcelain=v1',
                '-z',
                '--untracked-files=all',
                '--no-renames',
                '--ignore-submodules=none'
            ];
            const named = paths.map((path)=>`:(top,literal)${path}`);
            const out = await (0, _process_js__WEBPACK_IMPORTED_MODULE_4__.J5)('git', [
                ...OPTIONS,
                ...args,
                '--',
                ...named
            ], question(folder, env));
            return out.split('\0').flatMap((entry)=>'' === entry ? [] : [
                    entry.slice(3)
                ]);
        }
        function requireClean(changed, folders, prefixes) {
            const below = [
                ...folders.map((folder)=>`${folder}/`),
                ...prefixes
            ];
            const dirty = changed.filter((path)=>!below.some((start)=>path.startsWith(start)));
            if (0 === dirty.length) return;
            const named = dirty.slice(0, MOST_NAMED).map((path)=>JSON.stringify(path));
            const more = dirty.length > named.length ? ` and ${dirty.length - named.length} more` : '';
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TREE_DIRTY', `the working tree has changes: ${named.join(', ')}${more}`, dirty[0]);
        }
        async function withinRoot(root, folder) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await realFolder(root), await realFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)));
            if ('' === path || '..' === path || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) return;
            return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        }
        async function realFolder(folder) {
            try {
                return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
            } catch (error) {
                const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
                if (!(0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.W0)(error) || parent === folder) throw error;
                return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realFolder(parent), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
            }
        }
        async function sourceUri(folder, env) {
            const { status, stdout } = await (0, _process_js__WEBPACK_IMPORTED_MODULE_4__.kA)('git', [
                ...OPTIONS,
                'config',
                '--get',
                'remote.origin.url'
            ], question(folder, env));
            return 0 === status ? publicUri(stdout.trim()) : 'git+local';
        }
        function publicUri(remote) {
            const [, host, path] = /^(?:[^@/:]+@)?([A-Za-z0-9.-]{2,}):(?!\/\/|:)(.+)$/.exec(remote) ?? [];
            const text = void 0 === host ? remote : `ssh://${host}/${(path ?? '').replace(/^\//, '')}`;
            const url = URL.canParse(text) ? new URL(text) : void 0;
            if (!url || ![
                'https:',
                'http:',
                'ssh:',
                'git:'
            ].includes(url.protocol) || '' === url.host) return 'git+local';
            return `git+${url.protocol}//${url.host}${url.pathname}`;
        }
    }),
    4163: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
    1659: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J5: ()=>askOrRefuse,
            SG: ()=>findTool,
            eF: ()=>run,
            kA: ()=>ask,
            mU: ()=>withoutColours
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
        var node_string_decoder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6193);
        var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1819);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3936);
        async function ask(tool, args, question) {
            const { cwd, env, timeout, maxBytes } = question;
            const options = {
                cwd,
                env: {
                    ...env
                },
                timeout,
                maxBuffer: maxBytes,
                killSignal: 'SIGKILL',
                windowsHide: true
            };
            const { execFile } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
            return new Promise((answer, fail)=>{
                execFile(tool, [
                    ...args
                ], options, (error, stdout, stderr)=>{
                    if (error && 'number' != typeof error.code) fail(error);
                    else answer({
                        status: 'number' == typeof error?.code ? error.code : 0,
                        stdout,
                        stderr
                    });
                });
            }).catch((error)=>refuseUnanswered(tool, args, question, error));
        }
        async function askOrRefuse(tool, args, question) {
            const { status, stdout, stderr } = await ask(tool, args, question);
            if (0 !== status) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(question.code, `${describe(tool, args)} exited with ${status}: ${firstLines(stderr)}`);
            return stdout;
        }
        async function refuseUnanswered(tool, args, question, error) {
            const { cwd, code, timeout, maxBytes } = question;
            const errno = (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_6__.UQ)(error);
            if ('ENOENT' === errno) await requireFolder(cwd, code);
            if ('ENOENT' === errno || 'EACCES' === errno) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOOL_MISSING', `${tool} cannot be started (${errno})`, tool);
            if ('ERR_CHILD_PROCESS_STDIO_MAXBUFFER' === errno) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `${describe(tool, args)} said more than ${maxBytes} bytes`);
            if (true === error.killed) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `${describe(tool, args)} did not answer within ${timeout / 1000} s`);
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `${describe(tool, args)} failed: ${firstLines(String(error))}`);
        }
        async function requireFolder(folder, code) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder).catch(()=>(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `the folder ${folder} is not there`, folder));
        }
        async function run(tool, args, options) {
            const { cwd, env, code, output, onLine, onMessage } = options;
            const [{ exec }, path] = await Promise.all([
                __webpack_require__.e(955).then(__webpack_require__.bind(__webpack_require__, 1955)),
                findTool(tool, env)
            ]);
            await requireFolder(cwd, code);
            const lines = onLine && new Lines(onLine);
            const messages = onMessage && new Lines(onMessage);
            const set = Object.entries(env).filter((entry)=>void 0 !== entry[1]);
            const status = await exec(`"${path.replaceAll('"', '\\"')}"`, [
                ...args
            ], {
                cwd,
                env: Object.fromEntries(set),
                silent: true,
                ignoreReturnCode: true,
                listeners: {
                    stdout: (chunk)=>lines ? lines.push(chunk) : output.write(chunk),
                    stderr: (chunk)=>{
                        output.write(chunk);
                        messages?.push(chunk);
                    }
                }
            }).catch((error)=>(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)(code, `${describe(tool, args)} failed: ${String(error)}`));
            lines?.end();
            messages?.end();
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
                if ('' !== this.rest) this.onLine(this.rest);
            }
            take(text) {
                const lines = (this.rest + text).split('\n');
                this.rest = (lines.pop() ?? '').slice(-MAX_LINE);
                lines.forEach((line)=>{
                    this.onLine(line);
                });
            }
        }
        function withoutColours(line) {
            return (0, node_util__WEBPACK_IMPORTED_MODULE_4__.stripVTControlCharacters)(line).trimEnd();
        }
        async function findTool(tool, env) {
            const windows = 'win32' === process.platform;
            const { PATH, Path } = env;
            const search = PATH ?? (windows ? Path : void 0) ?? '';
            for (const folder of search.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)){
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, windows ? `${tool}.exe` : tool);
                if (await isExecutable(path)) return path;
            }
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
        function describe(tool, args) {
            const word = args.find((arg)=>!arg.startsWith('-') && !arg.includes('='));
            return void 0 === word ? `${tool} ${args.join(' ')}` : `${tool} ${word}`;
        }
        function firstLines(text) {
            return text.trim().split('\n').slice(0, 5).join(' ').slice(0, 1000);
        }
    }),
    7229: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Z: ()=>openRegularFile
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);
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
    1382: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>governLines
        });
        var _contract_harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8223);
        function governLines({ result, base, head, changes, findings, stub, fixed }) {
            const facing = changes.filter(({ level })=>'none' !== level);
            return [
                `${base.slice(0, 12)}..${head.slice(0, 12)}: ${facing.length} consumer-facing changes`,
                ...changes.map(({ kind, pointer, level })=>`  ${kind} ${(0, _contract_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Kw)(pointer)} (${'none' === level ? 'prose' : level})`),
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
                (0, _contract_harmless_js__WEBPACK_IMPORTED_MODULE_0__.Kw)(`${severity}[${code}]: ${message} (${file}:${line})`),
                `  ${whatToDo} Specification, ${clause}.`
            ];
        }
    }),
    3969: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            h: ()=>governRange
        });
        var external_node_fs_ = __webpack_require__(3024);
        var promises_ = __webpack_require__(1455);
        var external_node_path_ = __webpack_require__(6760);
        var contract = __webpack_require__(3938);
        var contract_document = __webpack_require__(501);
        var errors = __webpack_require__(1819);
        var days = __webpack_require__(4351);
        const FIRST_CLASS = 'section 7: contract fields are first-class API';
        const ENTRY = 'section 7: compatibility assumption changes require a changelog entry';
        const IMMUTABLE = 'section 6: the contract file is immutable once published for a release version';
        const CYCLE = 'section 6: removed only after a deprecation cycle';
        const BOTH_MET = 'section 9: not before the notice date and the retention cleanup policy are both met';
        const HANDOFF = 'section 9: handoff requires at least one release cycle of overlap';
        const FINDING_CODES = {
            CONTRACT_MISSING: [
                0,
                'section 8: source-of-truth documents',
                'error',
                'Restore it; where it moved, name its new path with --contract.'
            ],
            CONTRACT_INVALID: [
                0,
                'section 8: source-of-truth documents',
                'error',
                'Correct the field; see docs/schema/distribution-contract.schema.json.'
            ],
            CONTRACT_PATH_DIFFERS: [
                0,
                'section 8: source-of-truth documents',
                'error',
                'Name the path where the contract stands.'
            ],
            BASE_INVALID: [
                0,
                'section 8: source-of-truth documents',
                'warning',
                'Repair it; nothing more, where this range does.'
            ],
            RANGE_EMPTY: [
                0,
                FIRST_CLASS,
                'warning',
                'Name the commit before the change as base, where there is a change to check.'
            ],
            DOCUMENT_MISSING: [
                0,
                'section 8: source-of-truth documents',
                'error',
                'Restore it, or name its new path in /governance/documents.'
            ],
            DOCUMENT_NOT_A_FILE: [
                0,
                'section 8: source-of-truth documents',
                'error',
                'Make it a regular file: what a link or a submodule shows is not in the range.'
            ],
            DOCUMENT_TOO_LARGE: [
                0,
                'section 8: source-of-truth documents',
                'error',
                'Make it smaller.'
            ],
            DOCUMENT_UNREADABLE: [
                0,
                'section 8: source-of-truth documents',
                'error',
                'Correct it at the place named.'
            ],
            DOCUMENTS_NOT_DISTINCT: [
                1,
                FIRST_CLASS,
                'error',
                'Give each of the three documents a path of its own.'
            ],
            TABLE_STALE: [
                1,
                FIRST_CLASS,
                'error',
                'Run govern with --fix, and commit what it regenerates.'
            ],
            DOCUMENT_NOT_CHANGED: [
                1,
                FIRST_CLASS,
                'error',
                'Change it in the same pull request.'
            ],
            CHANGELOG_INVALID: [
                2,
                ENTRY,
                'error',
                'Follow the grammar at the top of the changelog.'
            ],
            ENTRY_MISSING: [
                2,
                ENTRY,
                'error',
                'Add the entry; the report has one to paste.'
            ],
            ENTRY_VERSION_WRONG: [
                2,
                ENTRY,
                'error',
                'Put it under the version that the contract states, newest first.'
            ],
            ENTRY_DATE_WRONG: [
                2,
                ENTRY,
                'error',
                'Date it by the day from which the version holds.'
            ],
            ENTRY_EDITED: [
                2,
                ENTRY,
                'error',
                'Restore it word for word, and say what is new in a new entry.'
            ],
            FIELD_NOT_NAMED: [
                2,
                ENTRY,
                'error',
                'Add the line to the entry; the report has it to paste.'
            ],
            FIELD_NOT_IN_RANGE: [
                2,
                ENTRY,
                'warning',
                'Remove the line, or make the change it speaks of.'
            ],
            MIGRATION_MISSING: [
                2,
                'section 6: compatibility matrix changes require a migration note',
                'error',
                'Add "### Migration" to the entry, with what consumers have to do.'
            ],
            VERSION_NOT_RAISED: [
                3,
                IMMUTABLE,
                'error',
                'Raise distribution_contract_version, and contract with it.'
            ],
            VERSION_LOWERED: [
                3,
                IMMUTABLE,
                'error',
                'Undo a change by a new version, not by an old one.'
            ],
            CONTRACT_IMMUTABLE: [
                3,
                IMMUTABLE,
                'error',
                'State the change under a version that is not published yet.'
            ],
            NOT_CHECKED: [
                3,
                IMMUTABLE,
                'notice',
                'Name the published releases with --source.'
            ],
            NOT_ANNOUNCED: [
                4,
                CYCLE,
                'error',
                'Keep it, and announce its removal first: Deprecated `/POINTER` until DATE.'
            ],
            RETIREMENT_NOT_REACHED: [
                4,
                BOTH_MET,
                'error',
                'Keep it until the date has passed.'
            ],
            RETENTION_NOT_MET: [
                4,
                BOTH_MET,
                'error',
                'Keep it until enough releases have been published.'
            ],
            RETENTION_NOT_KNOWN: [
                4,
                BOTH_MET,
                'error',
                'Name the published releases with --source, so that they can be counted.'
            ],
            RETIREMENT_MOVED_EARLIER: [
                4,
                'section 9: the documented minimum notice period',
                'error',
                'Keep the date, or move it later.'
            ],
            NOTICE_TOO_SHORT: [
                4,
                'section 9: the documented minimum notice period',
                'error',
                'Announce a date that is still to come.'
            ],
            ANNOUNCEMENT_BACKDATED: [
                4,
                'section 9: the documented minimum notice period',
                'error',
                'Date the announcement by the day it is made.'
            ],
            RETIREMENT_DIFFERS: [
                4,
                CYCLE,
                'error',
                'State one date in the contract and in the changelog.'
            ],
            RETENTION_TOO_LOW: [
                5,
                'section 9: keep at least six release generations',
                'error',
                'Keep at least six.'
            ],
            STEWARD_WITHOUT_OVERLAP: [
                6,
                HANDOFF,
                'error',
                'Name the steward before as outgoing, beside the new active one.'
            ],
            STEWARD_OVERLAP_SHORT: [
                6,
                HANDOFF,
                'error',
                'Name both until enough releases were published under a contract that names both.'
            ],
            STEWARD_OVERLAP_NOT_KNOWN: [
                6,
                HANDOFF,
                'error',
                'Name the published releases with --source, so that the overlap can be counted.'
            ],
            STEWARD_NAMED_TWICE: [
                6,
                HANDOFF,
                'error',
                'Name another outgoing steward, or none.'
            ],
            OWNER_MISSING: [
                6,
                'section 9: the active release steward must own the contract updates',
                'error',
                'Assign the document to the active steward in CODEOWNERS.'
            ]
        };
        var semantic_diff = __webpack_require__(2590);
        function finding(code, { file, line = 1, pointer }, message, more = {}) {
            const [rule, clause, severity, whatToDo] = FINDING_CODES[code];
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
                    ...(0, semantic_diff.OZ)(pointer),
                    ''
                ]));
            const lines = wanted.size > 0 ? json?.linesOf(wanted) : void 0;
            return pointers.map((pointer)=>{
                const held = [
                    ...(0, semantic_diff.OZ)(pointer),
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
        var governance_published = __webpack_require__(9091);
        var identity = __webpack_require__(1362);
        function newestContract(published) {
            if (!published.known) return;
            const newestFirst = published.contracts.toSorted((a, b)=>(0, identity.Zy)(b.contract_version, a.contract_version));
            for (const document of newestFirst){
                const { json, contract } = (0, governance_published.l$)(document) ?? {};
                if (json && contract) return {
                    version: document.contract_version,
                    value: json.value,
                    contract
                };
            }
        }
        const HISTORY = 'Fetch the history of base, or name the published releases with --source, so that it can be compared.';
        function checkBase({ base, kind, before, head, reference }, origin) {
            const spot = {
                file: head.paths.contract
            };
            if ('earlier' === origin.kind) {
                const { of, is, why } = origin;
                const message = `the contract at base is not valid at ${governance_base_short(of)}, so the range begins at ${governance_base_short(is)}: ${why}`;
                return [
                    finding('BASE_INVALID', spot, message)
                ];
            }
            if ('first' === kind || base.contract.contract) return [];
            const [fault] = base.contract.faults;
            const why = fault?.message ?? `${base.paths.contract} is not a regular file`;
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
        function governance_base_short(revision) {
            return revision.slice(0, 12);
        }
        var strict_json = __webpack_require__(2040);
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
            return `${ALIASES}/${(0, strict_json.lZ)(path)}`;
        }
        function isFileName(pointer) {
            return NAMES.some((name)=>(0, semantic_diff.hU)(name, pointer));
        }
        function itemOf(pointer) {
            const array = Object.keys(ARRAYS).find((at)=>'object' == typeof ARRAYS[at] && pointer.startsWith(`${at}/`));
            if (void 0 === array) return;
            const end = pointer.indexOf('/', array.length + 1);
            return end < 0 ? pointer : pointer.slice(0, end);
        }
        function contractChanges(before, after, file) {
            const differences = (0, semantic_diff.gH)(before, after.value, (pointer)=>ARRAYS[pointer] ?? 'list').filter(({ pointer })=>!VERSION_FIELDS.includes(pointer));
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
            return MATRIX.some((field)=>(0, semantic_diff.hU)(field, pointer));
        }
        function highestLevel(changes) {
            if (changes.some(({ level })=>'major' === level)) return 'major';
            return changes.some(({ level })=>'minor' === level) ? 'minor' : 'none';
        }
        function levelOf({ pointer, kind, before, after }) {
            if (isEditorial(pointer)) return 'none';
            if (MINOR.test(pointer)) return 'minor';
            if ((0, semantic_diff.hU)('/runtime_assumptions', pointer)) return 'removed' === kind ? 'minor' : 'major';
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
        function readAnnouncements(changelog) {
            const live = new Map();
            const spent = new Set();
            const gone = new Set();
            const renewed = new Set();
            const entries = (changelog?.entries ?? []).filter(({ version })=>'' !== version);
            for (const { date, changes } of entries.toSorted((a, b)=>(0, identity.Zy)(b.version, a.version))){
                for (const { pointer, until } of changes)if (void 0 !== until) if (renewed.has(pointer) || (0, semantic_diff.OZ)(pointer).some((at)=>gone.has(at))) spent.add(pointer);
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
        const WORDS = {
            added: 'Added',
            changed: 'Changed',
            removed: 'Removed'
        };
        const NAMEABLE = /^\/[\x20-\x5f\x61-\x7e]{1,300}$/;
        function nameable(pointer) {
            return (0, semantic_diff.OZ)(pointer).find((at)=>NAMEABLE.test(at)) ?? '/contract';
        }
        function namingPointers({ pointer }) {
            return new Set([
                ...(0, semantic_diff.OZ)(pointer),
                nameable(pointer)
            ]);
        }
        function names(word, pointer, change) {
            if (change.goes && 'removed' === change.kind) return 'Removed' === word && pointer === nameable(change.pointer);
            if (word === WORDS[change.kind]) return true;
            if ('Deprecated' === word) return (0, semantic_diff.hU)(ALIASES, change.pointer) && 'removed' !== change.kind;
            return 'Changed' === word && pointer !== change.pointer;
        }
        function announceable(pointer) {
            const item = itemOf(pointer);
            const own = nameable(pointer);
            return void 0 === item ? [
                own
            ] : (0, semantic_diff.OZ)(own).filter((at)=>(0, semantic_diff.hU)(item, at));
        }
        const BACKDATING_DAYS = 31;
        function checkEntries(range) {
            if (!range.head.changelog) return [];
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
            const { entries = [], faults = [] } = head.changelog ?? {};
            if (0 === faults.length) return [];
            const { preamble } = head.changelog ?? {};
            const before = new Set(base.changelog?.entries.map(({ text })=>text));
            const isOld = (line)=>{
                const entry = entries.findLast((one)=>one.line <= line);
                return entry ? before.has(entry.text) : preamble === base.changelog?.preamble;
            };
            return faults.filter(({ line })=>!isOld(line)).map(({ line, message })=>finding('CHANGELOG_INVALID', {
                    file: head.paths.changelog,
                    line
                }, message));
        }
        function checkSettled({ base, head, settled }) {
            if (head.changelog === base.changelog) return [];
            const file = head.paths.changelog;
            const entries = new Map(head.changelog?.entries.map((entry)=>[
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
            const { base, head, contract, newEntries, reference } = range;
            const file = head.paths.changelog;
            const version = contract.distribution_contract_version;
            const entries = (head.changelog?.entries ?? []).filter((entry)=>'' !== entry.version);
            const found = [];
            if (!entries.some((entry)=>entry.version === version)) found.push(finding('ENTRY_MISSING', {
                file
            }, `there is no entry for contract version ${version}`));
            for (const entry of newEntries){
                const late = (0, identity.Zy)(entry.version, version) > 0;
                const early = void 0 !== reference && (0, identity.Zy)(entry.version, reference) <= 0;
                if (!late && !early) continue;
                const message = `the new entry is for ${entry.version}, and the contract is ${version}`;
                found.push(finding('ENTRY_VERSION_WRONG', {
                    file,
                    line: entry.line
                }, message));
            }
            if (base.changelog !== head.changelog) found.push(...checkOrder(range, entries));
            for (const { date, line } of newEntries.filter((entry)=>isDatedAnew(range, entry)))if (date < earliestDay(range)) {
                const message = `the entry is dated ${date}, more than ${BACKDATING_DAYS} days before the base commit`;
                found.push(finding('ENTRY_DATE_WRONG', {
                    file,
                    line
                }, message));
            } else if (date > latestDay(range)) {
                const message = `the entry is dated ${date}, more than ${BACKDATING_DAYS} days from now`;
                found.push(finding('ENTRY_DATE_WRONG', {
                    file,
                    line
                }, message));
            }
            return found;
        }
        function checkOrder(range, entries) {
            const { base, head } = range;
            const file = head.paths.changelog;
            const found = [];
            const orders = new Set(base.changelog?.entries.map(({ version: of }, at, all)=>`${of} ${all[at + 1]?.version}`));
            entries.forEach((entry, at)=>{
                const older = entries[at + 1];
                if (!older || orders.has(`${entry.version} ${older.version}`)) return;
                if ((0, identity.Zy)(entry.version, older.version) <= 0) {
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
        function checkContents(range) {
            const { head, kind, changes, newEntries } = range;
            const file = head.paths.changelog;
            const [newest] = newEntries;
            if (!newest) return [];
            const found = unnamedChanges(range).map(({ pointer, kind: how })=>finding('FIELD_NOT_NAMED', {
                    file,
                    line: newest.line,
                    pointer
                }, `the entry does not say that ${pointer} was ${how}`));
            const touched = touchedFields(changes);
            if ('ordinary' === kind && 1 === newEntries.length) {
                for (const { word, pointer, line } of newest.changes)if ('Deprecated' !== word && !isVersion(pointer) && !touched(pointer)) {
                    const message = `the entry says that ${pointer} was ${word.toLowerCase()}, and the range does not change it`;
                    found.push(finding('FIELD_NOT_IN_RANGE', {
                        file,
                        line,
                        pointer
                    }, message));
                }
            }
            const matrix = changes.find(isMatrixChange);
            if (lacksMigration(range)) {
                const { version, line } = newEntries.find(lacksOwnMigration) ?? newest;
                const what = matrix ? `${matrix.pointer} is part of the compatibility matrix` : 'it announces or changes a compatibility assumption';
                const spot = {
                    file,
                    line,
                    pointer: matrix?.pointer
                };
                found.push(finding('MIGRATION_MISSING', spot, `the entry for ${version} has no migration note: ${what}`));
            }
            return found;
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
            const above = new Set(changes.flatMap(({ pointer })=>(0, semantic_diff.OZ)(pointer)));
            return (pointer)=>above.has(pointer) || (0, semantic_diff.OZ)(pointer).some((at)=>changed.has(at));
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
        function checkNotice(range, announced) {
            return [
                ...checkAliases(range),
                ...checkAnnouncements(range, announced)
            ];
        }
        function checkAliases(range) {
            const { before, contract, head } = range;
            if (!before) return [];
            const aliases = contract.index.deprecated_aliases;
            const lines = linesNear(head.contract.json, aliases.map((_, at)=>`${ALIASES}/${at}`));
            return aliases.flatMap((alias, at)=>{
                const spot = {
                    file: head.paths.contract,
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
        function checkAnnouncements(range, announced) {
            if ('first' === range.kind) return [];
            const file = range.head.paths.changelog;
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
                    ...made.flatMap((line)=>checkUntil(range, announced, entry, line)),
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
        function checkUntil(range, announced, { date }, line) {
            const { pointer, until = '' } = line;
            const spot = {
                file: range.head.paths.changelog,
                line: line.line,
                pointer
            };
            const before = announcementOf(announced, (0, semantic_diff.OZ)(pointer))?.until;
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
            if (!(0, semantic_diff.hU)(ALIASES, pointer)) return [];
            const other = contract.index.deprecated_aliases.find((alias)=>alias.retired !== until && (0, semantic_diff.hU)(pointer, aliasPointer(alias)));
            if (!other) return [];
            const message = `the contract retires ${other.path} on ${other.retired}, the changelog on ${until}`;
            return [
                finding('RETIREMENT_DIFFERS', {
                    file: head.paths.changelog,
                    line,
                    pointer
                }, message)
            ];
        }
        function isTimely(range, day) {
            const { baseDay, clock, published } = range;
            if (day >= baseDay) return true;
            return day >= earliestDay(range) && published.known && 0 === (0, governance_published.U_)(published, day, clock);
        }
        function checkDeprecations(range) {
            const announced = readAnnouncements(range.base.changelog);
            const seen = new Set();
            const gone = range.changes.filter(({ goes, pointer })=>{
                const first = goes && !seen.has(pointer);
                seen.add(first ? pointer : '');
                return first;
            });
            return [
                ...gone.flatMap((change)=>checkGone(range, change, announced)),
                ...checkNotice(range, announced)
            ];
        }
        function checkGone(range, change, announced) {
            const { before, published, today } = range;
            const { pointer } = change;
            const own = ownAnnouncement(range, pointer, announced);
            if (!own) return [
                finding('NOT_ANNOUNCED', change, notAnnounced(pointer, announced))
            ];
            const found = [];
            const until = (0, days.Z4)(own.until, announcementOf(announced, (0, semantic_diff.OZ)(pointer))?.until ?? '');
            const since = own.announced;
            if (today <= until) found.push(finding('RETIREMENT_NOT_REACHED', change, `${pointer} was announced to stay until ${until}; this is ${today}`));
            const keep = Math.max(contract.RN, before?.retention.minimum_release_generations ?? 0);
            if (!published.known) {
                const message = `whether ${keep} releases were published since ${since}, when ${pointer} was announced, is not known: ${published.why}`;
                return [
                    ...found,
                    finding('RETENTION_NOT_KNOWN', change, message)
                ];
            }
            const count = (0, governance_published.U_)(published, since, today);
            if (count < keep) {
                const message = `${pointer} was announced on ${since}; ${count} of ${keep} releases were published since`;
                found.push(finding('RETENTION_NOT_MET', change, message));
            }
            return found;
        }
        function ownAnnouncement({ before }, pointer, announced) {
            const alias = before?.index.deprecated_aliases.find((one)=>aliasPointer(one) === pointer);
            if (alias) return {
                announced: alias.announced,
                until: alias.retired
            };
            return announcementOf(announced, announceable(pointer));
        }
        function unannouncedChanges(range) {
            const gone = range.changes.filter(({ goes })=>goes);
            if (0 === gone.length) return [];
            const announced = readAnnouncements(range.base.changelog);
            return gone.filter(({ pointer })=>!ownAnnouncement(range, pointer, announced));
        }
        function notAnnounced(pointer, { live, spent }) {
            const goes = `${pointer} goes, and its removal was not announced at base`;
            if (announceable(pointer).some((at)=>spent.has(at))) return `${goes} since it last came or went`;
            const above = (0, semantic_diff.OZ)(pointer).find((at)=>live.has(at));
            return void 0 === above ? goes : `${goes}; an announcement of ${above} is none of what is in it`;
        }
        var governance_documents = __webpack_require__(7727);
        var posix_ = __webpack_require__(3916);
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
            const root = ROOTS[name] ?? `/contract/${(0, strict_json.lZ)(name)}.json`;
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
            const differences = (0, semantic_diff.gH)(before.value, after.value, kindOf);
            const lines = linesNear(after, differences.map(({ at })=>at));
            return differences.map((difference, index)=>{
                const place = readPlace(difference.pointer);
                const level = governance_schema_levelOf(difference, place, before.value, after.value);
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
            ].flat().map(semantic_diff.A4));
            if (left.has('"number"')) left.add('"integer"');
            return [
                before
            ].flat().some((one)=>!left.has((0, semantic_diff.A4)(one)));
        }
        function kindOf(pointer) {
            const { keyword, value } = readPlace(pointer);
            return void 0 !== keyword && void 0 === value && SETS.has(keyword) ? 'set' : 'list';
        }
        function governance_schema_levelOf({ kind, before, after }, place, whole, next) {
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
            const stated = new Set(contract.map(({ pointer, kind })=>(0, semantic_diff.A4)([
                    pointer,
                    kind
                ])));
            return schemas.filter(({ pointer, kind, level })=>'none' === level || !stated.has((0, semantic_diff.A4)([
                    pointer,
                    kind
                ])));
        }
        function readRange(given, base, head) {
            const { json, contract: valid } = given.base.contract;
            const isFirst = !given.base.files.has(given.base.paths.contract);
            const standIn = valid || isFirst ? void 0 : newestContract(given.published);
            const before = valid ?? standIn?.contract;
            const baseVersion = versionOf(json?.value);
            const after = given.head.contract.json;
            if (!after) throw new TypeError('a range needs a contract at head');
            const file = given.head.paths.contract;
            const compared = (value)=>contractChanges(value, after, file);
            const entriesOf = (documents)=>documents.changelog?.entries ?? [];
            const entriesBefore = new Map([
                ...entriesOf(given.base)
            ].reverse().map((entry)=>[
                    entry.version,
                    entry
                ]));
            const finish = (kind, reference, changes, touched, isSettled = ()=>true)=>{
                const settled = entriesOf(given.base).filter(isSettled);
                const versions = new Set(settled.map(({ version })=>version));
                const newEntries = entriesOf(given.head).filter(({ version })=>'' !== version && !versions.has(version));
                return {
                    ...given,
                    before,
                    baseVersion,
                    kind,
                    reference,
                    changes,
                    touched,
                    settled,
                    newEntries,
                    entriesBefore
                };
            };
            if (isFirst) return finish('first', void 0, compared({}), compared({}));
            const schemasOf = (own)=>withoutStated(changedSchemas(base, head), own);
            if (standIn) {
                const own = compared(standIn.value);
                const since = ({ version })=>!isAfter(version, standIn.version);
                return finish('unreadable', standIn.version, [
                    ...own,
                    ...schemasOf(own)
                ], [], since);
            }
            if (!json) return finish('unreadable', void 0, [], []);
            const own = compared(json.value);
            const schemas = schemasOf(own);
            const touched = [
                ...own,
                ...schemas
            ];
            const draft = draftReference(given.published, baseVersion);
            if (!draft) return finish('ordinary', baseVersion, touched, touched);
            const changes = [
                ...compared(draft.value),
                ...schemas
            ];
            return finish('draft', draft.version, changes, touched, ({ version })=>!isAfter(version, draft.version));
        }
        function draftReference(published, baseVersion) {
            if (!published.known || void 0 === baseVersion || (0, governance_published.HF)(published, baseVersion)) return;
            const earlier = published.contracts.filter(({ contract_version })=>isAfter(baseVersion, contract_version)).sort((a, b)=>(0, identity.Zy)(b.contract_version, a.contract_version));
            const [newest] = earlier;
            const json = newest && (0, governance_published.l$)(newest)?.json;
            return newest && json ? {
                version: newest.contract_version,
                value: json.value
            } : void 0;
        }
        function changedSchemas(base, head) {
            const paths = new Set([
                ...base.files.keys(),
                ...head.files.keys()
            ].filter(governance_documents.mg));
            return [
                ...paths
            ].sort().flatMap((path)=>{
                const [before, after] = [
                    (0, governance_documents.Vh)(base.files.get(path), path).json,
                    (0, governance_documents.Vh)(head.files.get(path), path).json
                ];
                if (!before && (!after || base.files.has(path))) return [];
                if (!after && head.files.has(path)) return [];
                return schemaChanges(before, after, path);
            });
        }
        function versionOf(value) {
            const version = value?.distribution_contract_version;
            return identity.y.safeParse(version).data;
        }
        function isAfter(version, other) {
            return identity.y.safeParse(version).success && (0, identity.Zy)(version, other) > 0;
        }
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
            return matchSegments(wanted, parts, folder ? 'inside' : exact ? 'exact' : 'either');
        }
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
        var markdown = __webpack_require__(9741);
        var markdown_hidden = __webpack_require__(8034);
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
            const hiding = new markdown_hidden.jZ();
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
        function checkDocuments(head) {
            const { paths, files, contract } = head;
            const found = [];
            if (!files.has(paths.contract)) return [
                finding('CONTRACT_MISSING', {
                    file: paths.contract
                }, `there is no ${paths.contract} at head`)
            ];
            found.push(...checkFile(files.get(paths.contract), paths.contract), ...contract.faults.map(contractFinding(head)));
            for (const path of [
                paths.prose,
                paths.changelog
            ]){
                const file = files.get(path);
                if (file) found.push(...checkFile(file, path), ...unreadable((0, governance_documents.yR)(file, path).fault, path));
                else found.push(finding('DOCUMENT_MISSING', {
                    file: path
                }, `there is no ${path} at head`));
            }
            for (const [path, file] of files)if ((0, governance_documents.mg)(path)) found.push(...checkFile(file, path), ...unreadable((0, governance_documents.Vh)(file, path).fault, path));
            if (contract.contract) found.push(...checkContract(head, contract.contract));
            return found;
        }
        function checkContract(head, contract) {
            const { paths, prose } = head;
            const { documents, steward } = contract.governance;
            const named = [
                '/governance/documents/contract',
                '/governance/documents',
                '/governance/steward/outgoing'
            ];
            const [contractLine, documentsLine, outgoingLine] = linesNear(head.contract.json, named);
            const found = [];
            if (documents.contract !== paths.contract) {
                const spot = {
                    file: paths.contract,
                    line: contractLine,
                    pointer: '/governance/documents/contract'
                };
                found.push(finding('CONTRACT_PATH_DIFFERS', spot, `says ${documents.contract}, and stands at ${paths.contract}`));
            }
            if (new Set(Object.values(documents).map((path)=>path.toLowerCase())).size < 3) {
                const spot = {
                    file: paths.contract,
                    line: documentsLine,
                    pointer: '/governance/documents'
                };
                found.push(finding('DOCUMENTS_NOT_DISTINCT', spot, 'two of the three documents are one file'));
            }
            if (steward.outgoing?.toLowerCase() === steward.active.toLowerCase()) {
                const spot = {
                    file: paths.contract,
                    line: outgoingLine,
                    pointer: '/governance/steward/outgoing'
                };
                found.push(finding('STEWARD_NAMED_TWICE', spot, `${steward.active} is both active and outgoing`));
            }
            const stale = void 0 === prose ? [] : findStaleTables(prose, contract);
            return [
                ...found,
                ...stale.map((table)=>staleFinding(paths.prose, table)),
                ...checkOwners(head, contract)
            ];
        }
        function checkFile(file, path) {
            if (!file || 'file' === file.kind) return [];
            if ('large' === file.kind) return [
                finding('DOCUMENT_TOO_LARGE', {
                    file: path
                }, `${path} has ${file.size} bytes, more than the ${governance_documents.W$} allowed`)
            ];
            return [
                finding('DOCUMENT_NOT_A_FILE', {
                    file: path
                }, `${path} is a ${file.kind} at head`)
            ];
        }
        function unreadable(fault, path) {
            return fault ? [
                finding('DOCUMENT_UNREADABLE', {
                    file: path,
                    line: fault.line
                }, fault.message)
            ] : [];
        }
        const GENERATIONS = '/retention/minimum_release_generations';
        function contractFinding({ paths, contract }) {
            return ({ code, message, place, line })=>{
                const pointer = place?.includes('#') ? place.slice(place.indexOf('#') + 1) : void 0;
                const spot = {
                    file: paths.contract,
                    line: line ?? linesNear(contract.json, [
                        pointer ?? ''
                    ])[0],
                    pointer
                };
                if ('TOO_LARGE' === code) return finding('DOCUMENT_TOO_LARGE', spot, message);
                return finding(pointer === GENERATIONS ? 'RETENTION_TOO_LOW' : 'CONTRACT_INVALID', spot, message);
            };
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
        function checkOwners({ paths, files }, contract) {
            const { active } = contract.governance.steward;
            const path = governance_documents.xn.find((name)=>files.has(name));
            if (void 0 === path) {
                const message = `there is no CODEOWNERS that gives the documents to ${active}`;
                return [
                    finding('OWNER_MISSING', {
                        file: governance_documents.xn[0]
                    }, message)
                ];
            }
            const file = files.get(path);
            const { text, fault } = (0, governance_documents.yR)(file, path);
            if (void 0 === text) return [
                ...checkFile(file, path),
                ...unreadable(fault, path)
            ];
            if (file?.kind === 'file' && file.bytes.length > CODEOWNERS_LIMIT) {
                const message = `${path} has ${file.bytes.length} bytes, and git hosts ignore one of more than ${CODEOWNERS_LIMIT}`;
                return [
                    finding('DOCUMENT_TOO_LARGE', {
                        file: path
                    }, message)
                ];
            }
            return Object.values(paths).flatMap((document)=>{
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
                const owners = ownership.owners.length > 0 ? `to ${ownership.owners.join(', ')}` : 'to nobody';
                const message = `${path} gives ${document} ${owners}, not to the active steward ${active}`;
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
                file: head.paths.contract,
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
            const count = (0, governance_published.OP)(published, baseVersion, outgoing);
            if (count >= cycles) return [];
            const message = `${outgoing} is dropped after ${count} of ${cycles} release cycles in which both were named`;
            return [
                finding('STEWARD_OVERLAP_SHORT', spot, message)
            ];
        }
        function same(a, b) {
            return a.toLowerCase() === b?.toLowerCase();
        }
        var changelog = __webpack_require__(3976);
        var inc = __webpack_require__(2338);
        var parse = __webpack_require__(6353);
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
                file: head.paths.contract,
                line: linesNear(head.contract.json, [
                    FIELD
                ])[0],
                pointer: FIELD
            };
            if ((0, identity.Zy)(version, reference) < 0) return [
                finding('VERSION_LOWERED', spot, `the contract goes back from ${reference} to ${version}`)
            ];
            const level = neededLevel(range);
            if ('none' === level || isRaised(reference, version, level)) return [];
            const alone = changes.length > 0 && changes.every(({ file })=>file !== head.paths.contract);
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
            if (!before || !after || (0, identity.Zy)(to, from) <= 0) return false;
            return after.major > before.major || 'minor' === level && after.minor > before.minor;
        }
        function checkImmutable(range) {
            const { head, contract, baseVersion, touched, published } = range;
            const version = contract.distribution_contract_version;
            const { json } = head.contract;
            if (!published.known || !json || !(0, governance_published.HF)(published, version)) return [];
            const file = head.paths.contract;
            const documents = published.contracts.filter(({ contract_version })=>contract_version === version);
            const known = documents.flatMap((document)=>{
                const before = (0, governance_published.l$)(document)?.json;
                return before ? [
                    {
                        release: document.release,
                        before
                    }
                ] : [];
            });
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
                    file: head.paths.contract
                }, message, {
                    severity
                })
            ];
        }
        const governance_stub_MOST_LINES = 100;
        const NOTICE_DAYS = 180;
        const MIGRATION = `### Migration\n\n- ${changelog.K}\n`;
        function formatStub(range) {
            const { head, reference } = range;
            if (!head.changelog) return;
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
            ].slice(0, governance_stub_MOST_LINES);
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
            const missing = !head.changelog.entries.some((entry)=>entry.version === version);
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
            return (0, identity.Zy)(stated, least) >= 0 ? stated : least;
        }
        function isPlaced({ version }, { contract, reference }) {
            if ((0, identity.Zy)(version, contract.distribution_contract_version) > 0) return false;
            return void 0 === reference || (0, identity.Zy)(version, reference) > 0;
        }
        function entryDay(range) {
            const { today, baseDay, head, newEntries } = range;
            const made = new Set(newEntries);
            const below = head.changelog?.entries.find((entry)=>!made.has(entry))?.date ?? '';
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
            const says = void 0 === before ? `${governance_stub_short(after)} is new.` : void 0 === after ? `${governance_stub_short(before)} is gone.` : `${governance_stub_short(before)} becomes ${governance_stub_short(after)}.`;
            return `- ${WORDS[kind]} \`${pointer}\`: ${says}`;
        }
        function governance_stub_short(value) {
            const text = 'string' == typeof value ? value : JSON.stringify(value) ?? 'nothing';
            if ('object' == typeof value && null !== value && text.length > 60) return Array.isArray(value) ? 'the list' : 'the whole of it';
            return `\`${text.replace(/[^\x20-\x5f\x61-\x7e]/g, '?').slice(0, 200)}\``;
        }
        function govern(input) {
            const { base, head, contractPaths } = input;
            const headDocuments = (0, governance_documents.r9)((0, governance_documents.Mx)(contractPaths.head, head.files.get(contractPaths.head)), head);
            const { contract } = headDocuments.contract;
            const found = [
                ...checkDocuments(headDocuments),
                ...checkEmpty(input)
            ];
            if (!contract) return report(found, [], void 0);
            const range = readRange({
                ...dates(input),
                ...sides(input, headDocuments, contract)
            }, base, head);
            const findings = [
                ...found,
                ...checkBase(range, input.origin),
                ...checkTogether(range),
                ...checkEntries(range),
                ...checkVersion(range),
                ...checkDeprecations(range),
                ...checkStewards(range)
            ];
            return report(findings, range.touched, formatStub(range));
        }
        function report(findings, changes, stub) {
            const result = findings.some(({ severity })=>'error' === severity) ? 'failed' : 'passed';
            return {
                result,
                findings: sortFindings(findings),
                changes,
                stub
            };
        }
        function sides({ base, contractPaths, published }, head, contract) {
            const file = base.files.get(contractPaths.base);
            const paths = file ? (0, governance_documents.Mx)(contractPaths.base, file) : {
                ...head.paths,
                contract: contractPaths.base
            };
            return {
                base: (0, governance_documents.r9)(paths, base, head),
                head,
                contract,
                published
            };
        }
        function dates({ base, head, now }) {
            const day = (seconds)=>(0, days.kb)(Math.max(0, Math.min(1000 * seconds, now.getTime())));
            return {
                today: day(head.time),
                baseDay: day(base.time),
                clock: (0, days.kb)(now.getTime())
            };
        }
        function checkEmpty({ empty, contractPaths }) {
            const message = 'base and head are one commit: only the documents as they stand were checked, and no change of them';
            return empty ? [
                finding('RANGE_EMPTY', {
                    file: contractPaths.head
                }, message)
            ] : [];
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
            if (!raised && facing.every(({ file })=>file !== head.paths.contract)) {
                const [line] = linesNear(head.contract.json, [
                    '/distribution_contract_version'
                ]);
                const level = highestLevel(facing);
                found.push({
                    ...left(head.paths.contract, line),
                    whatToDo: `State the change under a new ${level} version of the contract.`
                });
            }
            if (isUnchanged(base.prose, head.prose)) found.push(left(head.paths.prose));
            const named = head.changelog?.entries.some(({ version })=>version === contract.distribution_contract_version);
            if (named && isUnchanged(base.changelogText, head.changelogText)) found.push(left(head.paths.changelog));
            return found;
        }
        function isUnchanged(before, after) {
            return void 0 !== before && void 0 !== after && (0, governance_documents.Yq)(before, after);
        }
        var files = __webpack_require__(657);
        var git = __webpack_require__(7614);
        var external_node_child_process_ = __webpack_require__(1421);
        var process1 = __webpack_require__(1659);
        const TIMEOUT = 120_000;
        const MiB = 1048576;
        const MAX_LISTING = 16 * MiB;
        const MAX_TOTAL = 64 * MiB;
        const OPTIONS = [
            '--no-optional-locks',
            '-c',
            'core.fsmonitor=false',
            '-c',
            'gc.auto=0'
        ];
        function question({ folder, env }) {
            return {
                cwd: folder,
                env: (0, git._K)(env),
                code: 'GIT_FAILED',
                timeout: TIMEOUT,
                maxBytes: MAX_LISTING
            };
        }
        function askGit(repository, args) {
            return (0, process1.kA)('git', [
                ...OPTIONS,
                ...args
            ], question(repository));
        }
        async function resolveCommit(repository, name, input) {
            if (!/^[^-\s\p{Cc}][^\s\p{Cc}]{0,499}$/u.test(name)) (0, errors.TR)('INVALID_INPUT', `${JSON.stringify(name.slice(0, 100))} is not the name of a commit`, input);
            const { status, stdout } = await askGit(repository, [
                'rev-parse',
                '--verify',
                '--quiet',
                `${name}^{commit}`
            ]);
            const git_rev = stdout.trim();
            if (0 !== status || !/^[0-9a-f]{40,64}$/.test(git_rev)) return (0, errors.TR)('GIT_FAILED', `${name} is no commit of this repository`, input, 'Fetch it first, with git fetch --depth=1 origin and its name or SHA; after a force-push it may be gone for good.');
            const args = [
                ...OPTIONS,
                'log',
                '-1',
                '--no-show-signature',
                '--no-color',
                '--format=%ct',
                git_rev,
                '--'
            ];
            const time = Number((await (0, process1.J5)('git', args, question(repository))).trim());
            if (!Number.isSafeInteger(time)) (0, errors.TR)('GIT_FAILED', `${git_rev} has no time that can be read`, input);
            return {
                git_rev,
                time
            };
        }
        async function mergeBase(repository, base, head) {
            const { status, stdout, stderr } = await askGit(repository, [
                'merge-base',
                base,
                head
            ]);
            const [found = ''] = stdout.split('\n');
            if (0 === status && /^[0-9a-f]{40,64}$/.test(found)) return found;
            if (1 !== status) return (0, errors.TR)('GIT_FAILED', `git merge-base failed: ${stderr.trim().slice(0, 500)}`, 'base');
            if (await isShallow(repository)) (0, errors.TR)('GIT_FAILED', 'this clone is shallow, and does not hold where head left base', 'base', 'Run git fetch --unshallow --filter=blob:none origin, or name the parent of head as base.');
            return base;
        }
        async function isShallow(repository) {
            const { stdout } = await askGit(repository, [
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
            const out = await (0, process1.J5)('git', [
                ...OPTIONS,
                ...args,
                head,
                '--',
                `:(top,literal)${path}`
            ], question(repository));
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
            const out = await (0, process1.J5)('git', [
                ...OPTIONS,
                ...args
            ], question(repository));
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
            const { status, stdout, stderr } = await askGit(repository, [
                ...args,
                '--',
                ':(top)*.json'
            ]);
            if (0 !== status && 1 !== status) (0, errors.TR)('GIT_FAILED', `git grep failed: ${stderr.trim().slice(0, 500)}`, commit);
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
            const listing = await (0, process1.J5)('git', [
                ...OPTIONS,
                ...args
            ], question(repository));
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
                else (0, errors.TR)('GIT_FAILED', `git does not have the contents of ${path} at ${commit}`, path);
            }
            return files;
        }
        const KINDS = {
            120000: 'symlink',
            160000: 'submodule',
            '040000': 'folder'
        };
        async function readBlobs(repository, blobs) {
            const found = new Map();
            if (0 === blobs.length) return found;
            const sizes = new Map(blobs.map(({ oid, size })=>[
                    oid,
                    size
                ]));
            const maxBytes = [
                ...sizes.values()
            ].reduce((sum, size)=>sum + size + 200, 0);
            const out = await feedGit(repository, [
                'cat-file',
                '--batch'
            ], [
                ...sizes.keys()
            ].join('\n'), maxBytes);
            for(let at = 0; at < out.length;){
                const end = out.indexOf(10, at);
                const [oid = '', type, size] = out.toString('latin1', at, end < 0 ? out.length : end).split(' ');
                if (end < 0 || 'blob' !== type || Number(size) !== sizes.get(oid)) break;
                at = end + 1 + Number(size) + 1;
                found.set(oid, out.subarray(end + 1, at - 1));
            }
            return found;
        }
        async function feedGit({ folder, env }, args, input, maxBytes) {
            const options = {
                cwd: folder,
                env: (0, git._K)(env),
                timeout: TIMEOUT,
                maxBuffer: maxBytes,
                killSignal: 'SIGKILL',
                windowsHide: true,
                encoding: 'buffer'
            };
            return new Promise((answer, fail)=>{
                const child = (0, external_node_child_process_.execFile)('git', [
                    ...OPTIONS,
                    ...args
                ], options, (error, stdout)=>{
                    if (error) fail(error);
                    else answer(stdout);
                });
                child.stdin?.on('error', ()=>{});
                child.stdin?.end(`${input}\n`);
            }).catch((error)=>(0, errors.TR)('GIT_FAILED', `git ${args[0]} failed: ${String(error).slice(0, 1000)}`, folder));
        }
        var regular_file = __webpack_require__(7229);
        const DEFAULT_CONTRACT = 'docs/distribution-contract.json';
        const SIGN = 'distribution-contract@';
        const MOST_CHANGES = 50;
        async function contractAtBase(repository, contract, base, head) {
            if (isContract(stateOf((await readContracts(repository, base, [
                contract
            ])).get(contract)))) return contract;
            const held = [
                await changedPaths(repository, base, head),
                await jsonHolding(repository, base, SIGN)
            ];
            const paths = new Set([
                DEFAULT_CONTRACT,
                ...held.flat(),
                ...await jsonHolding(repository, base, '\\u00')
            ]);
            paths.delete(contract);
            const before = await readContracts(repository, base, [
                ...paths
            ]);
            const after = await readContracts(repository, head, [
                ...paths,
                contract
            ]);
            const { product } = stateOf(after.get(contract));
            const moved = [
                ...paths
            ].filter((path)=>{
                const old = stateOf(before.get(path));
                if (!before.has(path) || path !== DEFAULT_CONTRACT && !isContract(old)) return false;
                const now = stateOf(after.get(path));
                if (!isContract(now)) return old.path === path || path === DEFAULT_CONTRACT || !after.has(path);
                return old.path === path && old.product === product;
            });
            return moved[0] ?? contract;
        }
        async function validBase(repository, base, head, path) {
            const found = (await readContracts(repository, base.git_rev, [
                path
            ])).get(path);
            const why = found ? faultOf(found, path) : `there is no ${path}`;
            if (void 0 === why || base.git_rev === head.git_rev) return {
                base,
                origin: {
                    kind: 'named'
                }
            };
            const changes = await changesOf(repository, base.git_rev, path, MOST_CHANGES);
            for (const { parent } of changes){
                const file = void 0 === parent ? void 0 : (await readContracts(repository, parent, [
                    path
                ])).get(path);
                if (void 0 === parent || !file || void 0 !== faultOf(file, path)) continue;
                const earlier = await resolveCommit(repository, parent, 'base');
                return {
                    base: earlier,
                    origin: {
                        kind: 'earlier',
                        of: base.git_rev,
                        is: parent,
                        why
                    }
                };
            }
            if (!found) return {
                base,
                origin: {
                    kind: 'named'
                }
            };
            const cut = changes.length === MOST_CHANGES || await isShallow(repository);
            return {
                base,
                origin: {
                    kind: cut ? 'cut' : 'nowhere'
                }
            };
        }
        function readContracts(repository, commit, paths) {
            const limit = contract_document.PJ.contract.maxBytes;
            return readTree(repository, commit, {
                paths,
                folders: [],
                isWanted: ()=>false,
                limit
            });
        }
        function faultOf(file, path) {
            if ('file' !== file.kind) return `${path} is not a regular file`;
            try {
                (0, contract.UA)(file.bytes, path);
                return;
            } catch (error) {
                if (error instanceof errors.Vl) return error.message;
                throw error;
            }
        }
        function isContract({ contract }) {
            return contract?.startsWith(SIGN) === true;
        }
        function stateOf(file) {
            if (file?.kind !== 'file') return {};
            try {
                const value = JSON.parse(new TextDecoder().decode(file.bytes));
                const texts = {
                    product: value?.product,
                    version: value?.distribution_contract_version,
                    contract: value?.contract,
                    path: value?.governance?.documents?.contract
                };
                return Object.fromEntries(Object.entries(texts).filter(([, text])=>'string' == typeof text));
            } catch  {
                return {};
            }
        }
        var contract_names = __webpack_require__(7043);
        var in_parallel = __webpack_require__(4163);
        var read_index = __webpack_require__(2118);
        async function readPublishedContracts(source, { products, version }) {
            if (!source) return {
                known: false,
                why: 'no source was given'
            };
            const read = await (0, read_index.aD)(source);
            if (!read) return {
                known: false,
                why: `${source.name} has no ${contract_names.Pm}`
            };
            if (products.length > 0 && !products.includes(read.index.product)) (0, errors.TR)('PRODUCT_MISMATCH', `${source.name} holds releases of ${read.index.product}, the contract is of ${products.join(' or ')}`, 'source');
            const releases = (0, governance_published.RP)(read.index);
            if (0 === releases.length) return {
                known: false,
                why: `${source.name} has no releases`
            };
            const named = (0, governance_published.UW)(releases, version).map(({ contract_version, version: release })=>({
                    release,
                    contract_version,
                    path: (0, identity.G6)(contract_version, release)
                }));
            await source.prefetch?.(named.map(({ path })=>path));
            const contracts = await (0, in_parallel.H)(named, async (contract)=>{
                const stored = await source.read(contract.path, contract_document.PJ.contract.maxBytes);
                return {
                    ...contract,
                    bytes: stored?.bytes
                };
            });
            return {
                known: true,
                name: source.name,
                releases,
                contracts
            };
        }
        async function governRange(request) {
            const { contract, source } = request;
            requirePath(contract);
            const head = await resolveCommit(request, request.head, 'head');
            const named = await resolveBase(request, head);
            const fixed = request.fix ? await fixTables(request, head) : [];
            const paths = {
                head: contract,
                base: await contractAtBase(request, contract, named.git_rev, head.git_rev)
            };
            const { base, origin } = await validBase(request, named, head, paths.base);
            const contracts = {
                head: (await readPaths(request, head, [
                    paths.head
                ])).get(paths.head),
                base: (await readPaths(request, base, [
                    paths.base
                ])).get(paths.base)
            };
            const wanted = new Set([
                ...governance_documents.xn,
                paths.head,
                paths.base
            ]);
            const folders = new Set();
            for (const side of [
                'head',
                'base'
            ]){
                const { prose, changelog } = (0, governance_documents.Mx)(paths[side], contracts[side]);
                wanted.add(prose).add(changelog);
                for (const folder of (0, governance_documents.nG)(paths[side], contracts[side]))folders.add(folder);
            }
            const snapshot = async (commit)=>({
                    files: await readPaths(request, commit, [
                        ...wanted
                    ], [
                        ...folders
                    ]),
                    time: commit.time
                });
            const stated = Object.values(contracts).map(stateOf);
            const published = await readPublishedContracts(source, {
                products: stated.flatMap(({ product })=>void 0 === product ? [] : [
                        product
                    ]),
                version: stated[0]?.version
            });
            await warnUncommitted(request, head, Object.values((0, governance_documents.Mx)(paths.head, contracts.head)), fixed);
            const [baseSide, headSide] = [
                await snapshot(base),
                await snapshot(head)
            ];
            const report = govern({
                contractPaths: paths,
                base: baseSide,
                head: headSide,
                empty: named.git_rev === head.git_rev,
                origin,
                published,
                now: request.now()
            });
            return {
                ...report,
                base: base.git_rev,
                head: head.git_rev,
                contract,
                fixed
            };
        }
        function requirePath(path) {
            if (!/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/.test(path) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(path)) (0, errors.TR)('INVALID_INPUT', `${path} is not a path within the repository, with /`, 'contract');
        }
        async function resolveBase(request, head) {
            const base = await resolveCommit(request, request.base, 'base');
            if ('exact' === request.comparison) return base;
            const from = await mergeBase(request, base.git_rev, head.git_rev);
            return from === base.git_rev ? base : resolveCommit(request, from, 'base');
        }
        function readPaths(repository, commit, paths, folders = []) {
            return readTree(repository, commit.git_rev, {
                paths,
                folders,
                isWanted: governance_documents.mg,
                limit: governance_documents.W$
            });
        }
        async function warnUncommitted(request, head, documents, fixed) {
            const { warn } = request;
            if (!warn || (await resolveCommit(request, 'HEAD', 'head')).git_rev !== head.git_rev) return;
            const changed = await (0, git.vl)(request.folder, request.env, documents);
            for (const path of changed.filter((one)=>!fixed.includes(one)))warn(`${path} has changes that are not committed; what is checked is ${head.git_rev.slice(0, 12)}`);
        }
        async function fixTables(request, head) {
            const checkedOut = await resolveCommit(request, 'HEAD', 'head');
            if (checkedOut.git_rev !== head.git_rev) (0, errors.TR)('INVALID_INPUT', 'tables are regenerated in the working tree, and head is not what is checked out', 'fix');
            const root = await (0, git.Hn)(request.folder, request.env);
            const bytes = await readWorkingFile(root, request.contract, contract_document.PJ.contract.maxBytes);
            const { prose } = (0, contract.UA)(bytes, request.contract).governance.documents;
            const text = (0, strict_json._6)(await readWorkingFile(root, prose, governance_documents.W$), governance_documents.W$, prose);
            const regenerated = regenerateTables(text, (0, contract.UA)(bytes, request.contract));
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
    })
};
