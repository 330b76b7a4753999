export const id = "host-store-git-branch-store";
export const ids = [
    "host-store-git-branch-store"
];
export const modules = {
    "src/host/backoff.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L0: ()=>AFTER_RACE,
            b6: ()=>AFTER_GIT_FAILURE,
            l0: ()=>pauseAfter,
            v7: ()=>pause
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:timers/promises");
        const AFTER_RACE = {
            firstMs: 40,
            mostMs: 2_000
        };
        const AFTER_GIT_FAILURE = {
            firstMs: 400,
            mostMs: 2_000
        };
        function pauseAfter(failures, { firstMs, mostMs }, chance = Math.random()) {
            return Math.min(firstMs * 2 ** (failures - 1), mostMs) * (0.5 + chance / 2);
        }
        async function pause(failures, backoff, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
            await wait(pauseAfter(failures, backoff));
        }
    }),
    "src/host/git/environment.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            _: ()=>gitEnvironment,
            u: ()=>withToken
        });
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
            if (NO_CREDENTIALS.test(stderr) || /error: 403|not found/i.test(stderr)) return token ? `Check the address, and that the token of ${token.origin} may read it.` : 'Check the address; a private repository needs a token or a credential helper.';
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
        var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/git/environment.ts");
        var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/git/failure.ts");
        const MAX_MESSAGE = 65536;
        const DIED = 128;
        class Git {
            setup;
            #env;
            constructor(setup){
                this.setup = setup;
                this.#env = (0, _environment_js__WEBPACK_IMPORTED_MODULE_5__._)(setup.env);
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
                (0, _failure_js__WEBPACK_IMPORTED_MODULE_4__.J)(stderr, this.setup.folder);
            }
            async *stream(args) {
                const child = await this.#start(args, 'ignore');
                const end = this.#endOf(child, args);
                end.catch(()=>{});
                try {
                    for await (const chunk of child.stdout ?? [])yield chunk;
                } catch (error) {
                    const { wasEnded, stderr } = await end;
                    throw wasEnded ? new _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.Vl({
                        code: 'GIT_FAILED',
                        message: (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.UV)(stderr)
                    }) : error;
                } finally{
                    if (null === child.exitCode) stop(child);
                }
                const { status, stderr } = await end;
                if (0 !== status) this.#refuseStatus(args, status, stderr);
            }
            async #run(args, call) {
                const child = await this.#start(args, call.input ? 'pipe' : 'ignore', call.env);
                const end = this.#endOf(child, args);
                const parts = [];
                let size = 0;
                child.stdout?.on('data', (chunk)=>{
                    size += chunk.byteLength;
                    if (size <= call.maxBytes) parts.push(chunk);
                    else stop(child);
                });
                const fed = call.input && child.stdin ? feed(child.stdin, call.input, ()=>stop(child)) : void 0;
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
            async #start(args, stdin, env = {}) {
                const { spawn } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, "node:child_process", 19));
                return spawn('git', [
                    ...this.setup.options,
                    ...args
                ], {
                    cwd: this.setup.folder,
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
                const { folder, timeout } = this.setup;
                let stderr = '';
                const timer = setTimeout(()=>stop(child), timeout);
                child.stderr?.on('data', (chunk)=>{
                    if (stderr.length < MAX_MESSAGE) stderr += chunk.toString();
                });
                try {
                    const [status, signal] = await (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(child, 'close');
                    if (null !== status) return {
                        status,
                        stderr,
                        wasEnded: false
                    };
                    const said = `git ${wordOf(args)} was ended by ${signal}; it may last ${timeout / 60_000} minutes at most`;
                    return {
                        status: DIED,
                        stderr: `${said}\n${stderr}`,
                        wasEnded: true
                    };
                } catch (error) {
                    return await refuseUnstarted(error, args, folder);
                } finally{
                    clearTimeout(timer);
                }
            }
            #refuseStatus(args, status, stderr) {
                this.refuseFull(stderr);
                return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('GIT_FAILED', `git ${wordOf(args)} exited with ${status}: ${(0, _process_js__WEBPACK_IMPORTED_MODULE_3__.UV)(stderr)}`);
            }
        }
        function stop(child) {
            child.kill('SIGKILL');
            for (const pipe of child.stdio)pipe?.destroy();
        }
        async function refuseUnstarted(error, args, folder) {
            const errno = (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error);
            if ('ENOENT' === errno) await (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.OK)(folder, 'GIT_FAILED');
            if ('ENOENT' === errno || 'EACCES' === errno) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TOOL_MISSING', `git cannot be started (${errno})`, 'git');
            throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.Vl({
                code: 'GIT_FAILED',
                message: `git ${wordOf(args)}: ${String(error)}`
            }, [], {
                cause: error
            });
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
                        (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stdin, 'drain'),
                        (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stdin, 'close')
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
    }),
    "src/host/git/reading.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>readingGit
        });
        var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/git/process.ts");
        const TIMEOUT = 120000;
        const OPTIONS = [
            '--no-optional-locks',
            ...[
                'core.fsmonitor=false',
                'core.quotePath=false',
                'gc.auto=0'
            ].flatMap((setting)=>[
                    '-c',
                    setting
                ])
        ];
        function readingGit(folder, env) {
            return new _process_js__WEBPACK_IMPORTED_MODULE_0__.T({
                folder,
                env,
                options: OPTIONS,
                timeout: TIMEOUT
            });
        }
    }),
    "src/host/git/remote.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>remoteGit
        });
        var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/git/environment.ts");
        var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/git/process.ts");
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
                ...(0, _environment_js__WEBPACK_IMPORTED_MODULE_1__.u)(env, remote.origin, token),
                GIT_ASKPASS: '',
                SSH_ASKPASS: ''
            };
            return new _process_js__WEBPACK_IMPORTED_MODULE_0__.T({
                folder,
                env: isTls ? withoutPlain(quiet) : quiet,
                options,
                timeout: TIMEOUT
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
    "src/host/http/failure.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            mu: ()=>parseRetryAfter,
            n$: ()=>FailedTry,
            qO: ()=>transportFailure,
            xy: ()=>RangeUnusable
        });
        class FailedTry extends Error {
            name = 'FailedTry';
            again;
            afterMs;
            hint;
            constructor(message, options = {}){
                super(message, {
                    cause: options.cause
                });
                this.again = options.again ?? false;
                this.afterMs = options.afterMs;
                this.hint = options.hint;
            }
            at(url) {
                this.message = `at ${url}, where it redirects to, ${this.message}`;
                return this;
            }
        }
        class RangeUnusable extends FailedTry {
            constructor(message){
                super(message, {
                    again: true
                });
            }
        }
        const TRANSIENT = new Set([
            'ECONNRESET',
            'ECONNREFUSED',
            'ECONNABORTED',
            'ETIMEDOUT',
            'EPIPE',
            'EAI_AGAIN',
            'ENETDOWN',
            'ENETUNREACH',
            'EHOSTDOWN',
            'EHOSTUNREACH'
        ]);
        function transportFailure(error, reusedConnection = false) {
            if (error instanceof FailedTry) return error;
            const { code, message } = error;
            const name = 'string' == typeof code ? code : '';
            const text = String(message || name || error).slice(0, 300);
            return new FailedTry(name && !text.includes(name) ? `${text} (${name})` : text, {
                again: TRANSIENT.has(name) || /^Proxy connection ended/.test(text) || reusedConnection && name.startsWith('HPE_'),
                hint: hintOf(name),
                cause: error
            });
        }
        function hintOf(code) {
            if (/CERT_NOT_YET_VALID|CERT_HAS_EXPIRED/.test(code)) return "The certificate is not valid at this machine's time: set its clock, or have the certificate renewed.";
            if (/CERT|SELF_SIGNED|VERIFY/.test(code)) return 'If the certificate comes from an authority of your own, set NODE_EXTRA_CA_CERTS to its PEM file.';
            if (code.startsWith('HPE_')) return 'The server does not speak HTTP/1.1 as it must; check what answers there.';
            if ('ENOTFOUND' === code) return 'Check the host name; behind a proxy, set HTTPS_PROXY.';
        }
        function parseRetryAfter(value, now) {
            if (void 0 === value) return;
            if (/^\d{1,9}$/.test(value.trim())) return 1000 * Number(value);
            const date = Date.parse(value);
            return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
        }
    }),
    "src/host/http/url.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ET: ()=>redirectTarget,
            Hp: ()=>parseBase,
            SP: ()=>shown,
            U9: ()=>isLoopback,
            Xd: ()=>urlOfFile
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/http/failure.ts");
        function parseBase(name) {
            if (!/^https?:\/\/[^/]/i.test(name) || /[\s\\]/.test(name) || !URL.canParse(name)) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', 'the source is not an http(s) URL', 'source');
            const url = new URL(name);
            if ('' !== url.username || '' !== url.password) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `the source at ${url.host} has a user or password in its URL`, 'source', 'Use a token.');
            if (/[?#]/.test(name)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `the source at ${url.host} has a query or fragment in its URL`, 'source');
            if ('http:' === url.protocol && !isLoopback(url)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${url.origin} is not on this machine, so http: is not enough`, 'source', 'Use https:.');
            if (!url.pathname.endsWith('/')) url.pathname += '/';
            return url;
        }
        function urlOfFile(base, path, plus = '+') {
            const encoded = path.split('/').map((part)=>encodeURIComponent(part).replaceAll('%2B', plus));
            return new URL(base.pathname + encoded.join('/'), base);
        }
        function isLoopback(url) {
            return 'localhost' === url.hostname || '[::1]' === url.hostname || /^127\.\d+\.\d+\.\d+$/.test(url.hostname);
        }
        function redirectTarget(from, location) {
            if (void 0 === location || !URL.canParse(location, from.href)) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.n$('it redirects without saying where');
            const to = new URL(location, from);
            to.hash = '';
            const allowed = 'https:' === to.protocol || 'http:' === to.protocol && 'http:' === from.protocol && isLoopback(to);
            if (!allowed) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.n$(`it redirects to ${shown(to)}, which is not https:`);
            if ('' !== to.username || '' !== to.password) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.n$('it redirects to a URL with a user or password in it');
            return to;
        }
        function shown(url) {
            return `${url.protocol}//${url.host}${url.pathname}`.slice(0, 300);
        }
    }),
    "src/host/process.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J5: ()=>askOrRefuse,
            OK: ()=>requireFolder,
            SG: ()=>findTool,
            UV: ()=>firstLines,
            eF: ()=>run,
            kA: ()=>ask,
            mU: ()=>withoutColours
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:path");
        var node_string_decoder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("node:string_decoder");
        var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("node:util");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/errors.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/disk/file-errors.ts");
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
            const { execFile } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, "node:child_process", 19));
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
            const errno = (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.UQ)(error);
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
                __webpack_require__.e("actions-exec").then(__webpack_require__.bind(__webpack_require__, "@actions/exec/lib/exec.js")),
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
            return text.trim().split('\n').slice(0, 6).join(' ').slice(0, 1000);
        }
    }),
    "src/host/store/git-branch/store.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            GitStore: ()=>GitStore
        });
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var errors = __webpack_require__("src/contract/errors.ts");
        var backoff = __webpack_require__("src/host/backoff.ts");
        var new_file = __webpack_require__("src/host/store/new-file.ts");
        const WHO = 'controller-dist <controller-dist@localhost>';
        async function writeCommit(git, change) {
            const answer = await git.askOrRefuse([
                'fast-import',
                '--quiet',
                '--force',
                '--done',
                '--date-format=now'
            ], {
                maxBytes: 16777216,
                input: commandsOf(change)
            });
            const [commit, ...blobs] = answer.toString().trim().split('\n');
            if (!commit || blobs.length !== change.write.length) return (0, errors.TR)('GIT_FAILED', 'git fast-import named no commit');
            return {
                commit,
                blobs
            };
        }
        async function* commandsOf(change) {
            const mark = (at)=>`:${at + 2}`;
            for (const [at, { content }] of change.write.entries()){
                yield `blob\nmark ${mark(at)}\ndata ${(0, new_file.$d)(content)}\n`;
                yield* (0, new_file.Wc)(content);
                yield '\n';
            }
            yield `commit refs/store/next\nmark :1\ncommitter ${WHO} now\ndata ${Buffer.byteLength(change.message)}\n${change.message}\n`;
            if (void 0 !== change.parent) yield `from ${change.parent}\n`;
            for (const path of change.remove)yield `D ${path}\n`;
            for (const [at, { path }] of change.write.entries())yield `M 100644 ${mark(at)} ${path}\n`;
            yield '\n';
            for(let at = -1; at < change.write.length; at++)yield `get-mark ${mark(at)}\n`;
            yield 'done\n';
        }
        var http_url = __webpack_require__("src/host/http/url.ts");
        function parseGitName(name) {
            const [, address = '', fragment] = /^git\+([^#]*)(?:#(.*))?$/i.exec(name) ?? [];
            if (!/^(?:https?:\/\/[^/]|file:\/\/\/)/i.test(address) || /[\s\\]/.test(address) || !URL.canParse(address)) return (0, errors.TR)('INVALID_INPUT', 'the store is not git+https://, git+http:// or git+file:///', 'store');
            const url = new URL(address);
            if ('' !== url.username || '' !== url.password) (0, errors.TR)('INVALID_INPUT', `the store at ${url.host} has a user or password in its URL`, 'store', 'Use a token.');
            if (address.includes('?')) (0, errors.TR)('INVALID_INPUT', `the store at ${url.host} has a query in its URL`, 'store');
            if ('http:' === url.protocol && !(0, http_url.U9)(url)) (0, errors.TR)('INVALID_INPUT', `${url.origin} is not on this machine, so http: is not enough`, 'store', 'Use https:.');
            const [branch = '', ...folder] = (fragment ?? '').split(':');
            if (!isBranch(branch)) (0, errors.TR)('INVALID_INPUT', `the store ${url.host}${url.pathname} names no branch`, 'store', 'Put #BRANCH at the end.');
            return {
                url: url.href,
                origin: 'file:' === url.protocol ? void 0 : url.origin,
                branch,
                folder: folderOf(folder.join(':'))
            };
        }
        function isBranch(branch) {
            return branch.length <= 200 && /^[A-Za-z0-9_][A-Za-z0-9._+/@-]*$/.test(branch) && !/\.\.|\/\/|@\{|[./]$/.test(branch) && branch.split('/').every((part)=>'' !== part && !part.startsWith('.') && !part.endsWith('.lock'));
        }
        function folderOf(text) {
            if ('' === text) return '';
            const parts = text.replace(/\/$/, '').split('/');
            if (!parts.every((part)=>/^[A-Za-z0-9._+@-]+$/.test(part) && !/^\.{1,2}$|^\.git$/i.test(part))) (0, errors.TR)('INVALID_INPUT', `${JSON.stringify(text.slice(0, 100))} is not a folder of a branch`, 'store');
            return `${parts.join('/')}/`;
        }
        var external_node_url_ = __webpack_require__("node:url");
        var failure = __webpack_require__("src/host/git/failure.ts");
        var host_process = __webpack_require__("src/host/process.ts");
        const LOST = /stale info|cannot lock ref|failed to update ref|atomic transaction failed|fetch first|non-fast-forward|reference already exists|but expected|incorrect old value/i;
        const REFUSALS = [
            [
                /exists; cannot create/i,
                'INVALID_INPUT',
                'Git cannot have a branch and another below its name: choose another name for this one.'
            ],
            [
                /branch is currently checked out|refusing to update checked out branch/i,
                'STORE_READ_ONLY',
                'The branch is checked out there; publish into a bare repository, or into another branch.'
            ],
            [
                /exceeds .*(?:file )?size limit|large files detected|pack exceeds maximum/i,
                'TOO_LARGE',
                'Use another kind of store for files this large.'
            ],
            [
                /no space left|quota/i,
                'STORE_FULL',
                'Free space on the server, then run again.'
            ],
            [
                /protected branch|rule violation|declined|not (?:allowed|permitted)|pull request/i,
                'STORE_READ_ONLY',
                'A rule of the host or a hook refuses pushes to this branch: allow the publisher in it, or use another branch.'
            ],
            [
                /denied|permission|read-only|forbidden|error: 403|unpacker error|insufficient/i,
                'STORE_READ_ONLY',
                'Check that the token, or this user, may write to the repository.'
            ],
            [
                failure.zw,
                'STORE_READ_ONLY',
                'Publishing needs a token that may write contents, or a credential helper of git.'
            ]
        ];
        const TRIES = 3;
        const RACE_TRIES = 6;
        async function pushCommit(repository, commit, old) {
            const ref = `refs/heads/${repository.address.branch}`;
            const args = [
                'push',
                '--porcelain',
                '--no-verify',
                '--no-follow-tags',
                '--recurse-submodules=no',
                '--no-progress'
            ];
            for(let tries = 1;; tries++){
                const lease = `--force-with-lease=${ref}:${old ?? ''}`;
                const answer = await repository.git.attempt([
                    ...args,
                    lease,
                    'origin',
                    `${commit}:${ref}`
                ], {
                    maxBytes: 1048576
                });
                if (0 === answer.status) return 'pushed';
                const { tip } = await repository.remoteTip();
                if (tip === commit) return 'pushed';
                if (tip !== old) return 'lost';
                const { url } = repository.address;
                const said = withoutNames(`${answer.stdout.toString()}\n${answer.stderr}`, url, ref);
                for (const [pattern, code, hint] of REFUSALS)if (pattern.test(said)) (0, errors.TR)(code, `${url}: ${(0, host_process.UV)(said)}`, url, hint);
                if (tries < (LOST.test(said) ? RACE_TRIES : (0, failure.WG)(said) ? TRIES : 0)) {
                    await (0, backoff.v7)(tries, backoff.b6);
                    continue;
                }
                return repository.refuseUnreachable({
                    ...answer,
                    stderr: said
                });
            }
        }
        function withoutNames(said, url, ref) {
            const names = [
                url,
                ...url.startsWith('file:') ? [
                    (0, external_node_url_.fileURLToPath)(url)
                ] : []
            ];
            return names.reduce((text, name)=>text.replaceAll(name, 'the remote'), said).replaceAll(ref, 'the branch');
        }
        var promises_ = __webpack_require__("node:fs/promises");
        var external_node_path_ = __webpack_require__("node:path");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var external_node_tls_ = __webpack_require__("node:tls");
        var files = __webpack_require__("src/host/disk/files.ts");
        var reading = __webpack_require__("src/host/git/reading.ts");
        const MAX_PEM = 4194304;
        const MAX_SETTING = 65536;
        async function extraAuthorities(url, env) {
            const { NODE_EXTRA_CA_CERTS: extra, GIT_SSL_CAINFO } = env;
            if (!extra || GIT_SSL_CAINFO || !url.startsWith('https:')) return;
            const args = [
                'config',
                '--get-urlmatch',
                'http.sslCAInfo',
                url
            ];
            const { status } = await (0, reading.l)(process.cwd(), env).ask(args, {
                maxBytes: MAX_SETTING
            });
            if (0 === status) return;
            const tls = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, "node:tls", 19));
            const system = tls.getCACertificates?.('system') ?? [];
            return [
                ...external_node_tls_.rootCertificates,
                ...system,
                (await (0, files.yu)(extra, MAX_PEM)).toString('utf8'),
                ''
            ].join('\n');
        }
        var remote = __webpack_require__("src/host/git/remote.ts");
        const TRACED = {
            GIT_TRACE_PACKET: '1'
        };
        const TRACE = /^.*pkt-line\.c:\d+ +packet: .*\n?/gm;
        const RECEIVED = /packet: +(?!upload-pack)[a-z-]+< (.*)/g;
        function refuseUnanswered(answer) {
            return 0 === answer.status && 0 === receivedIn(answer).length ? {
                ...answer,
                status: 128,
                stderr: 'the answer of the remote broke off: unexpected disconnect'
            } : {
                ...answer,
                stderr: 0 === answer.status ? answer.stderr : answer.stderr.replace(TRACE, '')
            };
        }
        function tipIn(answer, ref) {
            const lines = answer.stdout.toString().split('\n');
            const tip = lines.find((line)=>line.endsWith(`\t${ref}`))?.split('\t')[0];
            const isOther = receivedIn(answer).some((packet)=>/(?:^|[ \\0])object-format=sha256(?: |$)/.test(packet));
            return {
                tip,
                format: isOther || tip?.length === 64 ? 'sha256' : 'sha1'
            };
        }
        function receivedIn({ stderr }) {
            return [
                ...stderr.matchAll(RECEIVED)
            ].map(([, packet = ''])=>packet);
        }
        var external_node_fs_ = __webpack_require__("node:fs");
        var external_node_os_ = __webpack_require__("node:os");
        let root;
        function temporaryRoot(env) {
            const parent = env.RUNNER_TEMP || (0, external_node_os_.tmpdir)();
            root ??= (0, file_errors.ze)(parent, ()=>(0, promises_.mkdtemp)((0, external_node_path_.join)(parent, 'controller-dist-git-'))).then((folder)=>{
                removeAtEnd(folder);
                return folder;
            });
            return root;
        }
        function removeAtEnd(folder) {
            const remove = ()=>(0, external_node_fs_.rmSync)(folder, {
                    recursive: true,
                    force: true
                });
            process.once('exit', remove);
            for (const signal of [
                'SIGINT',
                'SIGTERM',
                'SIGHUP'
            ])process.once(signal, ()=>{
                remove();
                process.kill(process.pid, signal);
            });
        }
        const TIP = 'refs/store/tip';
        const SMALL = 1048576;
        const LARGE = 536870912;
        const repository_TRIES = 4;
        class GitRepository {
            address;
            token;
            format;
            git;
            #here = new Set();
            #hasAll = false;
            constructor(address, folder, env, token, format){
                this.address = address;
                this.token = token;
                this.format = format;
                this.git = (0, remote.T)(folder, env, address, token);
            }
            static async open(address, env, token, format = 'sha1') {
                const folder = (0, external_node_path_.join)(await temporaryRoot(env), `${format}-${made++}`);
                const authorities = await extraAuthorities(address.url, env);
                await (0, file_errors.ze)(folder, async ()=>{
                    for (const name of [
                        'objects',
                        'refs',
                        'info'
                    ])await (0, promises_.mkdir)((0, external_node_path_.join)(folder, name), {
                        recursive: true
                    });
                    await (0, promises_.writeFile)((0, external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
                    await (0, promises_.writeFile)((0, external_node_path_.join)(folder, 'config'), configOf(address.url, format));
                    await (0, promises_.writeFile)((0, external_node_path_.join)(folder, 'info', 'attributes'), `*.${paths.td} -delta\n`);
                    if (void 0 !== authorities) await (0, promises_.writeFile)((0, external_node_path_.join)(folder, 'authorities.pem'), authorities);
                });
                const trusting = void 0 === authorities ? env : {
                    ...env,
                    GIT_SSL_CAINFO: (0, external_node_path_.join)(folder, 'authorities.pem')
                };
                return new GitRepository(address, folder, trusting, token, format);
            }
            async fetchTip(tries = 1) {
                const args = [
                    'fetch',
                    '--depth=1',
                    '--filter=blob:none',
                    ...FETCH,
                    'origin',
                    `+refs/heads/${this.address.branch}:${TIP}`
                ];
                const answer = await this.#reach(args);
                if (0 === answer.status) {
                    this.#hasAll ||= /filtering not recognized/.test(answer.stderr);
                    const commit = await this.git.askOrRefuse([
                        'rev-parse',
                        '--verify',
                        `${TIP}^{commit}`
                    ], {
                        maxBytes: SMALL
                    });
                    return {
                        commit: commit.toString().trim()
                    };
                }
                if (/couldn't find remote ref/.test(answer.stderr)) {
                    const { tip, format } = await this.remoteTip();
                    if (format !== this.format) return 'sha256';
                    return void 0 === tip || tries >= repository_TRIES ? void 0 : this.fetchTip(tries + 1);
                }
                if (/mismatched algorithms|unknown object format 'sha256'|invalid object format/.test(answer.stderr)) return 'sha256';
                return this.refuseUnreachable(answer);
            }
            async remoteTip() {
                const ref = `refs/heads/${this.address.branch}`;
                const answer = await this.#reach([
                    'ls-remote',
                    '--refs',
                    'origin',
                    ref
                ], TRACED, refuseUnanswered);
                if (0 !== answer.status) this.refuseUnreachable(answer);
                return tipIn(answer, ref);
            }
            async fetchBlobs(ids) {
                const missing = this.#hasAll ? [] : ids.filter((id)=>!this.#here.has(id));
                if (0 === missing.length) return;
                const args = [
                    '-c',
                    'fetch.negotiationAlgorithm=noop',
                    'fetch',
                    '--filter=blob:none',
                    ...FETCH,
                    'origin',
                    ...missing
                ];
                const answer = await this.#reach(args);
                if (0 !== answer.status) this.refuseUnreachable(answer);
                this.keep(missing);
            }
            keep(ids) {
                for (const id of ids)this.#here.add(id);
            }
            async entries(commit, paths, recursive = false) {
                const found = [];
                for(let at = 0; at < Math.max(paths.length, 1); at += 200){
                    const some = paths.slice(at, at + 200);
                    const args = [
                        '--literal-pathspecs',
                        'ls-tree',
                        '-z',
                        '--full-tree',
                        ...recursive ? [
                            '-r'
                        ] : [],
                        commit,
                        '--',
                        ...some
                    ];
                    const text = (await this.git.askOrRefuse(args, {
                        maxBytes: LARGE
                    })).toString();
                    for (const line of text.split('\0')){
                        const [, mode = '', id = '', path = ''] = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
                        if ('' !== path) found.push({
                            path,
                            mode,
                            id
                        });
                    }
                }
                return found;
            }
            async #reach(args, env = {}, judge = (answer)=>answer) {
                for(let tries = 1;; tries++){
                    const answer = judge(await this.git.attempt(args, {
                        maxBytes: SMALL,
                        env
                    }));
                    if (0 === answer.status || tries >= repository_TRIES || !(0, failure.WG)(answer.stderr)) return answer;
                    await (0, backoff.v7)(tries, backoff.b6);
                }
            }
            refuseUnreachable(answer) {
                this.git.refuseFull(answer.stderr);
                const { url } = this.address;
                const hint = (0, failure.rQ)(answer.stderr, this.token);
                return (0, errors.TR)('STORE_UNREACHABLE', `${url}: ${(0, host_process.UV)(answer.stderr)}`, url, hint);
            }
        }
        const FETCH = [
            '--no-tags',
            '--no-write-fetch-head',
            '--recurse-submodules=no',
            '--no-progress'
        ];
        function configOf(url, format) {
            return [
                '[core]',
                '\trepositoryformatversion = 1',
                '\tbare = true',
                ...'sha256' === format ? [
                    '[extensions]',
                    '\tobjectFormat = sha256'
                ] : [],
                '[remote "origin"]',
                `\turl = "${url.replace(/["\\]/g, '\\$&')}"`,
                '\tpromisor = true',
                '\tpartialclonefilter = blob:none',
                ''
            ].join('\n');
        }
        let made = 0;
        const FOLDER_MODE = '040000';
        class BranchSnapshot {
            repository;
            commit;
            constructor(repository, commit){
                this.repository = repository;
                this.commit = commit;
            }
            get #folder() {
                return this.repository.address.folder;
            }
            async find(path, limit) {
                const { repository, commit } = this;
                if (void 0 === commit) return;
                const full = `${this.#folder}${path}`;
                const beside = /\/package\/[a-z]+\.json$/.test(path) ? `${full.slice(0, full.lastIndexOf('/'))}/` : void 0;
                const entries = await repository.entries(commit, [
                    beside ?? full
                ]);
                const entry = entries.find((one)=>one.path === full);
                if (!entry) return;
                if (!isFile(entry)) return (0, errors.TR)('IO_FAILED', `${path} is not a regular file`, path);
                await repository.fetchBlobs(entries.filter(isFile).map((one)=>one.id));
                const size = Number(await repository.git.askOrRefuse([
                    'cat-file',
                    '-s',
                    entry.id
                ], {
                    maxBytes: 100
                }));
                if (size > limit) (0, errors.TR)('TOO_LARGE', `${path} has ${size} bytes, more than the ${limit} allowed`, path);
                return entry;
            }
            async prefetch(paths) {
                if (void 0 === this.commit || 0 === paths.length) return;
                const full = paths.map((path)=>`${this.#folder}${path}`);
                const entries = await this.repository.entries(this.commit, full);
                await this.repository.fetchBlobs(entries.filter(isFile).map(({ id })=>id));
            }
            async list(folder) {
                if (void 0 === this.commit) return [];
                const entries = await this.repository.entries(this.commit, [
                    `${this.#folder}${folder}/`
                ], true);
                return entries.filter(isFile).map((entry)=>entry.path.slice(this.#folder.length));
            }
            async standing(files) {
                if (void 0 === this.commit || 0 === files.length) return new Map();
                const paths = files.map(({ path })=>`${this.#folder}${path}`);
                const folders = new Set(paths.flatMap(foldersAbove));
                const entries = await this.repository.entries(this.commit, [
                    ...folders,
                    ...paths
                ]);
                const { url, branch } = this.repository.address;
                const hint = 'Use a branch that holds nothing but dist/.';
                for (const { path, mode } of entries)if (folders.has(path) && mode !== FOLDER_MODE) (0, errors.TR)('IO_FAILED', `${path} is no folder in ${url}#${branch}`, path, hint);
                return new Map(entries.filter(({ path })=>!folders.has(path)).map((entry)=>[
                        entry.path.slice(this.#folder.length),
                        entry
                    ]));
            }
        }
        function isFile({ mode }) {
            return '100644' === mode || '100755' === mode;
        }
        function foldersAbove(path) {
            const names = path.split('/').slice(0, -1);
            return names.map((_, at)=>names.slice(0, at + 1).join('/'));
        }
        const HOST_MAX_FILE = 104857600;
        const REMOVE_TRIES = 30;
        class GitStore {
            name;
            options;
            #address;
            #maxFile;
            #repository;
            #snapshot;
            #turn = Promise.resolve();
            constructor(name, options = {}){
                this.name = name;
                this.options = options;
                this.#address = parseGitName(name);
                this.#maxFile = options.maxFile ?? (this.#address.origin ? HOST_MAX_FILE : Number.MAX_SAFE_INTEGER);
            }
            async read(path, limit) {
                const snapshot = await this.#current();
                const found = await snapshot.find(path, limit);
                if (!found) return;
                const bytes = await snapshot.repository.git.askOrRefuse([
                    'cat-file',
                    'blob',
                    found.id
                ], {
                    maxBytes: limit
                });
                return {
                    bytes,
                    version: found.id
                };
            }
            async prefetch(paths) {
                await (await this.#current()).prefetch(paths);
            }
            async stream(path, limit) {
                const snapshot = await this.#current();
                const found = await snapshot.find(path, limit);
                return found && snapshot.repository.git.stream([
                    'cat-file',
                    'blob',
                    found.id
                ]);
            }
            async list(folder) {
                return (await this.#current()).list(folder);
            }
            async commit({ create, swap }) {
                const swapped = swap ? [
                    {
                        path: swap.path,
                        content: {
                            bytes: swap.bytes
                        }
                    }
                ] : [];
                const files = [
                    ...create,
                    ...swapped
                ];
                for (const { path, content } of files)this.#requireSize(path, (0, new_file.$d)(content));
                return this.#inTurn(async ()=>{
                    const snapshot = await this.#current();
                    const conflict = (path)=>{
                        this.#snapshot = void 0;
                        return {
                            status: 'conflict',
                            path
                        };
                    };
                    const there = await snapshot.standing(files);
                    if (swap && there.get(swap.path)?.id !== swap.expected) return conflict(swap.path);
                    const write = [];
                    for (const { path, content } of create){
                        const entry = there.get(path);
                        if (entry) {
                            if (entry.id !== await blobId(content, entry.id.length)) return conflict(path);
                        } else write.push({
                            path,
                            content
                        });
                    }
                    write.push(...swapped);
                    if (0 === write.length) return {
                        status: 'committed'
                    };
                    const names = write.map(({ path })=>path).slice(-1);
                    const message = `Publish ${names[0]}${write.length > 1 ? ` and ${write.length - 1} more` : ''}\n`;
                    if (await this.#push(snapshot, {
                        parent: snapshot.commit,
                        message,
                        write,
                        remove: []
                    })) return {
                        status: 'committed'
                    };
                    return conflict(swap?.path ?? write[0]?.path ?? this.name);
                });
            }
            async remove(paths) {
                for(let tries = 1;; tries++){
                    const done = await this.#inTurn(async ()=>{
                        const snapshot = await this.#current();
                        const there = await snapshot.standing(paths.map((path)=>({
                                path
                            })));
                        const remove = paths.filter((path)=>there.has(path));
                        if (0 === remove.length || void 0 === snapshot.commit) return true;
                        const message = `Remove ${remove.length} file${1 === remove.length ? '' : 's'}\n`;
                        return this.#push(snapshot, {
                            parent: snapshot.commit,
                            message,
                            write: [],
                            remove
                        });
                    });
                    if (done) return;
                    this.#snapshot = void 0;
                    if (tries >= REMOVE_TRIES) (0, errors.TR)('PUBLISH_CONTENTION', `${this.name} changed ${tries} times while removing files`);
                    await (0, backoff.v7)(tries, backoff.L0);
                }
            }
            async #push({ repository, commit: old }, change) {
                const { folder } = this.#address;
                const { commit, blobs } = await writeCommit(repository.git, {
                    ...change,
                    write: change.write.map(({ path, content })=>({
                            path: `${folder}${path}`,
                            content
                        })),
                    remove: change.remove.map((path)=>`${folder}${path}`)
                });
                if (await pushCommit(repository, commit, old) === 'lost') return false;
                repository.keep(blobs);
                this.#snapshot = Promise.resolve(new BranchSnapshot(repository, commit));
                return true;
            }
            #current() {
                this.#snapshot ??= this.#fetch().catch((error)=>{
                    this.#snapshot = void 0;
                    throw error;
                });
                return this.#snapshot;
            }
            async #fetch() {
                const { env = process.env, token } = this.options;
                this.#repository ??= GitRepository.open(this.#address, env, token);
                const repository = await this.#repository;
                const tip = await repository.fetchTip();
                if ('sha256' !== tip) return new BranchSnapshot(repository, tip?.commit);
                this.#repository = GitRepository.open(this.#address, env, token, 'sha256');
                const other = await this.#repository;
                const again = await other.fetchTip();
                if ('sha256' === again) return (0, errors.TR)('STORE_UNREACHABLE', `${this.name} has an unknown object format`, this.name);
                return new BranchSnapshot(other, again?.commit);
            }
            #requireSize(path, size) {
                if (size > this.#maxFile) (0, errors.TR)('TOO_LARGE', `${path} has ${size} bytes; the git host takes files of at most ${this.#maxFile}`, path, 'Make the artifact smaller, or publish into S3-compatible storage or a directory.');
            }
            #inTurn(work) {
                const mine = this.#turn.then(work, work);
                this.#turn = mine.catch(()=>void 0);
                return mine;
            }
        }
        async function blobId(content, length) {
            const hash = (0, external_node_crypto_.createHash)(64 === length ? 'sha256' : 'sha1').update(`blob ${(0, new_file.$d)(content)}\0`);
            for await (const piece of (0, new_file.Wc)(content))hash.update(piece);
            return hash.digest('hex');
        }
    }),
    "src/host/store/new-file.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $d: ()=>sizeOf,
            Wc: ()=>piecesOfContent,
            ol: ()=>digestOf
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/digest.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _disk_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/files.ts");
        function sizeOf(content) {
            return 'bytes' in content ? content.bytes.byteLength : content.size;
        }
        function digestOf(content) {
            return 'bytes' in content ? (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(content.bytes) : content.sha256;
        }
        async function* piecesOfContent(content) {
            if ('bytes' in content) {
                if (content.bytes.byteLength > 0) yield content.bytes;
                return;
            }
            const { file, size, sha256: expected } = content;
            const chunks = await (0, _disk_files_js__WEBPACK_IMPORTED_MODULE_3__.Pq)(file, size) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('STAGED_INVALID', `${file} is gone`, file);
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            let held;
            for await (const chunk of chunks){
                hash.update(chunk);
                if (held) yield held;
                held = Buffer.from(chunk);
            }
            (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__.Ub)(hash.digest('hex'), expected, file);
            if (held) yield held;
        }
    })
};
