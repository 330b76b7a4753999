export const id = "shared-host";
export const ids = [
    "shared-host"
];
export const modules = {
    "src/host/git/environment.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            _K: ()=>gitEnvironment,
            gG: ()=>unconfigured,
            ub: ()=>withToken
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:os");
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
        function unconfigured(env) {
            const kept = Object.entries(env).filter(([name])=>!/^GIT_(?:CONFIG|ATTR)_/i.test(name));
            return {
                ...Object.fromEntries(kept),
                GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_ATTR_NOSYSTEM: '1'
            };
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
    }),
    "src/host/git/failure.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>refuseFullDisk,
            WG: ()=>isPassing,
            rQ: ()=>hintForUnreachable,
            zw: ()=>NO_CREDENTIALS
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/process.ts");
        function refuseFullDisk(stderr, folder) {
            const own = stderr.split('\n').filter((line)=>!line.startsWith('remote:'));
            const line = own.find((text)=>/no space left on device|out of diskspace|disk quota exceeded/i.test(text));
            if (void 0 !== line) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('STORE_FULL', `${folder}: ${(0, _process_js__WEBPACK_IMPORTED_MODULE_1__.UV)(line)}`, folder, 'Free space for temporary files, then run again.');
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
            if (NO_CREDENTIALS.test(stderr) || /error: 403|not found/i.test(stderr)) return token ? `Check the address, and that the token of ${token.origin} may read it.` : 'Check the address. No token was sent: for a private repository give github-token in a workflow, elsewhere GITHUB_TOKEN with GITHUB_SERVER_URL, or a credential helper of git.';
        }
    }),
    "src/host/git/process.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>Git
        });
        var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:events");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/process.ts");
        var _process_group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/process-group.ts");
        var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/git/environment.ts");
        var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/git/failure.ts");
        const MAX_MESSAGE = 65536;
        const DIED = 128;
        class Git {
            setup;
            #env;
            constructor(setup){
                this.setup = setup;
                this.#env = (0, _environment_js__WEBPACK_IMPORTED_MODULE_5__._K)(setup.env);
            }
            async ask(args, call) {
                const { wasEnded, ...answer } = await this.#run(args, call);
                if (wasEnded) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('GIT_FAILED', (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.UV)(answer.stderr));
                return answer;
            }
            async attempt(args, call) {
                const { status, stdout, stderr } = await this.#run(args, call);
                return {
                    status,
                    stdout,
                    stderr
                };
            }
            async askOrRefuse(args, call) {
                const { status, stdout, stderr } = await this.ask(args, call);
                if (0 !== status) this.#refuseStatus(args, status, stderr);
                return stdout;
            }
            refuseFull(stderr) {
                (0, _failure_js__WEBPACK_IMPORTED_MODULE_6__.J)(stderr, this.setup.folder);
            }
            async *stream(args) {
                const { group, end } = await this.#start(args, false);
                let isRead = false;
                try {
                    for await (const chunk of group.stdout)yield chunk;
                    isRead = true;
                } catch (error) {
                    const { wasEnded, stderr } = await end;
                    if (wasEnded) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('GIT_FAILED', (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.UV)(stderr));
                    if ('ERR_STREAM_PREMATURE_CLOSE' !== (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error)) throw error;
                    isRead = true;
                } finally{
                    if (!isRead) group.end('unwanted');
                }
                const { status, stderr } = await end;
                if (0 !== status) this.#refuseStatus(args, status, stderr);
            }
            async #run(args, call) {
                const { group, end } = await this.#start(args, void 0 !== call.input, call.env);
                const parts = [];
                let size = 0;
                group.stdout.on('data', (chunk)=>{
                    size += chunk.byteLength;
                    if (size <= call.maxBytes) parts.push(chunk);
                    else group.end('unwanted');
                });
                const fed = call.input && group.stdin ? feed(group.stdin, call.input, ()=>group.end('unwanted')) : void 0;
                const [ended, written] = await Promise.allSettled([
                    end,
                    fed
                ]);
                if ('rejected' === written.status) throw written.reason;
                if ('rejected' === ended.status) throw ended.reason;
                if (size > call.maxBytes) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('GIT_FAILED', `git ${wordOf(args)} said more than ${call.maxBytes} bytes`);
                return {
                    ...ended.value,
                    stdout: Buffer.concat(parts)
                };
            }
            async #start(args, hasInput, env = {}) {
                const { folder, options, timeout, maxMemory } = this.setup;
                const program = {
                    cwd: folder,
                    env: {
                        ...this.#env,
                        ...env
                    },
                    hasInput,
                    timeout,
                    maxMemory
                };
                const group = await (0, _process_group_js__WEBPACK_IMPORTED_MODULE_4__.Oh)('git', [
                    ...options,
                    ...args
                ], program).catch((error)=>(0, _process_js__WEBPACK_IMPORTED_MODULE_3__.Ds)('git', folder, 'GIT_FAILED', error));
                const end = this.#endOf(group, args);
                end.catch(()=>{});
                return {
                    group,
                    end
                };
            }
            async #endOf(group, args) {
                let stderr = '';
                group.stderr.on('data', (chunk)=>{
                    if (stderr.length < MAX_MESSAGE) stderr += chunk.toString();
                });
                const outcome = await group.ended.catch((error)=>(0, _process_js__WEBPACK_IMPORTED_MODULE_3__.Ds)('git', this.setup.folder, 'GIT_FAILED', error));
                if (void 0 !== outcome.status) return {
                    status: outcome.status,
                    stderr,
                    wasEnded: false
                };
                return {
                    status: DIED,
                    stderr: `git ${wordOf(args)} ${this.#described(outcome)}\n${stderr}`,
                    wasEnded: true
                };
            }
            #described({ signal, reason }) {
                const { timeout, maxMemory } = this.setup;
                if ('time' === reason) return `was ended by ${signal}; it may last ${timeout / 60_000} minutes at most`;
                if ('memory' === reason) return `was ended by ${signal}; it may take ${maxMemory} bytes of memory at most`;
                return `was ended by ${signal}`;
            }
            #refuseStatus(args, status, stderr) {
                this.refuseFull(stderr);
                return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('GIT_FAILED', `git ${wordOf(args)} exited with ${status}: ${(0, _process_js__WEBPACK_IMPORTED_MODULE_3__.UV)(stderr)}`);
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
                    if (!stdin.write(piece)) await untilDrained(stdin);
                }
                stdin.end();
            } catch (error) {
                stop();
                throw error;
            }
        }
        async function untilDrained(stdin) {
            const settled = new AbortController();
            const { signal } = settled;
            await Promise.race([
                (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stdin, 'drain', {
                    signal
                }),
                (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stdin, 'close', {
                    signal
                })
            ]).catch(()=>void 0);
            settled.abort();
        }
        function wordOf(args) {
            return args.find((arg)=>/^[a-z]/.test(arg) && !arg.includes('=')) ?? '';
        }
    }),
    "src/host/git/reading.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>readingGit
        });
        var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/git/process.ts");
        const TIMEOUT = 120000;
        const MAX_MEMORY = 2147483648;
        const OPTIONS = [
            '--no-optional-locks',
            ...[
                'core.fsmonitor=false',
                'core.quotePath=false',
                'gc.auto=0'
            ].flatMap((setting)=>[
                    '-c',
                    setting
                ]),
            ...[
                'core.trustctime=true',
                'core.checkStat=default',
                'core.untrackedCache=false'
            ].flatMap((of)=>[
                    '-c',
                    of
                ])
        ];
        function readingGit(folder, env) {
            return new _process_js__WEBPACK_IMPORTED_MODULE_0__.T({
                folder,
                env,
                options: OPTIONS,
                timeout: TIMEOUT,
                maxMemory: MAX_MEMORY
            });
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
