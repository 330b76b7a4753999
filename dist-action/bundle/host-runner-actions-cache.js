export const id = "host-runner-actions-cache";
export const ids = [
    "host-runner-actions-cache"
];
export const modules = {
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
