export const id = 426;
export const ids = [
    426
];
export const modules = {
    3407: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $d: ()=>sizeOf,
            Wc: ()=>piecesOfContent,
            ol: ()=>digestOf
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4892);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
        var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(657);
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
            const chunks = await (0, _files_js__WEBPACK_IMPORTED_MODULE_3__.Pq)(file, size) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('STAGED_INVALID', `${file} is gone`, file);
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
    }),
    1014: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>requireDistPath
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
        function requireDistPath(path) {
            const parts = path.split('/');
            const plain = 'dist' === parts[0] && path.isWellFormed() && parts.every((part)=>'' !== part && '.' !== part && '..' !== part && !/[\\:"\x00-\x1f\x7f]/.test(part));
            if (!plain) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_PATH', `${JSON.stringify(path.slice(0, 200))} is not a path below dist/`, path.slice(0, 200));
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
    }),
    1426: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            GitStore: ()=>GitStore
        });
        var external_node_crypto_ = __webpack_require__(7598);
        var promises_ = __webpack_require__(8500);
        var errors = __webpack_require__(1819);
        var host_content = __webpack_require__(3407);
        var dist_path = __webpack_require__(1014);
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
                yield `blob\nmark ${mark(at)}\ndata ${(0, host_content.$d)(content)}\n`;
                yield* (0, host_content.Wc)(content);
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
        var http_url = __webpack_require__(2828);
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
        var external_node_url_ = __webpack_require__(3136);
        var git_store_failure = __webpack_require__(8241);
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
                git_store_failure.zw,
                'STORE_READ_ONLY',
                'Publishing needs a token that may write contents, or a credential helper of git.'
            ]
        ];
        const TRIES = 3;
        const RACE_TRIES = 6;
        async function pushCommit(repository, commit, old) {
            const ref = `refs/heads/${repository.place.branch}`;
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
                const answer = await repository.git.ask([
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
                const { url } = repository.place;
                const said = withoutNames(`${answer.stdout.toString()}\n${answer.stderr}`, url, ref);
                for (const [pattern, code, hint] of REFUSALS)if (pattern.test(said)) (0, errors.TR)(code, `${url}: ${(0, git_store_failure.UV)(said)}`, url, hint);
                if (tries < (LOST.test(said) ? RACE_TRIES : (0, git_store_failure.WG)(said) ? TRIES : 0)) {
                    await (0, promises_.setTimeout)(Math.min(150 * 2 ** tries, 2_000) * (0.5 + Math.random()));
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
        var external_node_fs_ = __webpack_require__(3024);
        var external_node_fs_promises_ = __webpack_require__(1455);
        var external_node_os_ = __webpack_require__(8161);
        var external_node_path_ = __webpack_require__(6760);
        var file_errors = __webpack_require__(3936);
        var external_node_tls_ = __webpack_require__(1692);
        var files = __webpack_require__(657);
        var host_process = __webpack_require__(1659);
        const MAX_PEM = 4194304;
        const QUESTION = {
            code: 'GIT_FAILED',
            timeout: 30_000,
            maxBytes: 65536
        };
        async function extraAuthorities(url, env) {
            const { NODE_EXTRA_CA_CERTS: extra, GIT_SSL_CAINFO } = env;
            if (!extra || GIT_SSL_CAINFO || !url.startsWith('https:')) return;
            const args = [
                'config',
                '--get-urlmatch',
                'http.sslCAInfo',
                url
            ];
            const { status } = await (0, host_process.kA)('git', args, {
                ...QUESTION,
                cwd: process.cwd(),
                env
            });
            if (0 === status) return;
            const tls = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
            const system = tls.getCACertificates?.('system') ?? [];
            return [
                ...external_node_tls_.rootCertificates,
                ...system,
                (await (0, files.yu)(extra, MAX_PEM)).toString('utf8'),
                ''
            ].join('\n');
        }
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
        var git_store_process = __webpack_require__(154);
        const TIP = 'refs/store/tip';
        const SMALL = 1048576;
        const LARGE = 536870912;
        const git_store_repository_TRIES = 4;
        class GitRepository {
            place;
            token;
            format;
            git;
            #here = new Set();
            #hasAll = false;
            constructor(place, folder, env, token, format){
                this.place = place;
                this.token = token;
                this.format = format;
                this.git = new git_store_process.T(folder, env, place, token);
            }
            static async open(place, env, token, format = 'sha1') {
                const folder = (0, external_node_path_.join)(await temporaryRoot(env), `${format}-${made++}`);
                const authorities = await extraAuthorities(place.url, env);
                await (0, file_errors.ze)(folder, async ()=>{
                    for (const name of [
                        'objects',
                        'refs',
                        'info'
                    ])await (0, external_node_fs_promises_.mkdir)((0, external_node_path_.join)(folder, name), {
                        recursive: true
                    });
                    await (0, external_node_fs_promises_.writeFile)((0, external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
                    await (0, external_node_fs_promises_.writeFile)((0, external_node_path_.join)(folder, 'config'), configOf(place.url, format));
                    await (0, external_node_fs_promises_.writeFile)((0, external_node_path_.join)(folder, 'info', 'attributes'), '*.gz -delta\n');
                    if (void 0 !== authorities) await (0, external_node_fs_promises_.writeFile)((0, external_node_path_.join)(folder, 'authorities.pem'), authorities);
                });
                const trusting = void 0 === authorities ? env : {
                    ...env,
                    GIT_SSL_CAINFO: (0, external_node_path_.join)(folder, 'authorities.pem')
                };
                return new GitRepository(place, folder, trusting, token, format);
            }
            async fetchTip(tries = 1) {
                const args = [
                    'fetch',
                    '--depth=1',
                    '--filter=blob:none',
                    ...FETCH,
                    'origin',
                    `+refs/heads/${this.place.branch}:${TIP}`
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
                    return void 0 === tip || tries >= git_store_repository_TRIES ? void 0 : this.fetchTip(tries + 1);
                }
                if (/mismatched algorithms|unknown object format 'sha256'|invalid object format/.test(answer.stderr)) return 'sha256';
                return this.refuseUnreachable(answer);
            }
            async remoteTip() {
                const ref = `refs/heads/${this.place.branch}`;
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
                    const answer = judge(await this.git.ask(args, {
                        maxBytes: SMALL,
                        env
                    }));
                    if (0 === answer.status || tries >= git_store_repository_TRIES || !(0, git_store_failure.WG)(answer.stderr)) return answer;
                    await (0, promises_.setTimeout)(200 * 2 ** tries * (0.5 + Math.random() / 2));
                }
            }
            refuseUnreachable(answer) {
                this.git.refuseFull(answer.stderr);
                const { url } = this.place;
                const hint = (0, git_store_failure.rQ)(answer.stderr, this.token);
                return (0, errors.TR)('STORE_UNREACHABLE', `${url}: ${(0, git_store_failure.UV)(answer.stderr)}`, url, hint);
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
        let root;
        function temporaryRoot(env) {
            const parent = env.RUNNER_TEMP || (0, external_node_os_.tmpdir)();
            root ??= (0, file_errors.ze)(parent, ()=>(0, external_node_fs_promises_.mkdtemp)((0, external_node_path_.join)(parent, 'controller-dist-git-'))).then((folder)=>{
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
        const HOST_MAX_FILE = 104857600;
        const REMOVE_TRIES = 30;
        class GitStore {
            name;
            options;
            #place;
            #maxFile;
            #repository;
            #snapshot;
            #turn = Promise.resolve();
            constructor(name, options = {}){
                this.name = name;
                this.options = options;
                this.#place = parseGitName(name);
                const { token } = options;
                if (token && !/^[\x21-\x7e]+$/.test(token.value)) (0, errors.TR)('INVALID_INPUT', 'the token holds characters that no token has', 'token');
                this.#maxFile = options.maxFile ?? (this.#place.origin ? HOST_MAX_FILE : Number.MAX_SAFE_INTEGER);
            }
            async read(path, limit) {
                const found = await this.#find(path, limit);
                if (!found) return;
                const { git } = found.repository;
                const bytes = await git.askOrRefuse([
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
                for (const path of paths)(0, dist_path.l)(path);
                const { repository, commit } = await this.#current();
                if (void 0 === commit || 0 === paths.length) return;
                const entries = await repository.entries(commit, paths.map((path)=>`${this.#place.folder}${path}`));
                await repository.fetchBlobs(entries.filter(isFile).map(({ id })=>id));
            }
            async stream(path, limit) {
                const found = await this.#find(path, limit);
                return found?.repository.git.stream([
                    'cat-file',
                    'blob',
                    found.id
                ]);
            }
            async list(folder) {
                const path = folder.replace(/\/$/, '');
                (0, dist_path.l)(path);
                const { repository, commit } = await this.#current();
                if (void 0 === commit) return [];
                const entries = await repository.entries(commit, [
                    `${this.#place.folder}${path}/`
                ], true);
                return entries.filter(isFile).map((entry)=>entry.path.slice(this.#place.folder.length));
            }
            async commit(change) {
                for (const { path } of [
                    ...change.create,
                    ...change.swap
                ])(0, dist_path.l)(path);
                for (const { path, content } of change.create)this.#requireSize(path, (0, host_content.$d)(content));
                for (const { path, bytes } of change.swap)this.#requireSize(path, bytes.byteLength);
                return this.#inTurn(async ()=>{
                    const snapshot = await this.#current();
                    const conflict = (path)=>{
                        this.#snapshot = void 0;
                        return {
                            status: 'conflict',
                            path
                        };
                    };
                    const there = await this.#entriesAt(snapshot, [
                        ...change.create,
                        ...change.swap
                    ]);
                    for (const { path, expected } of change.swap)if (there.get(path)?.id !== expected) return conflict(path);
                    const write = [];
                    for (const { path, content } of change.create){
                        const entry = there.get(path);
                        if (entry) {
                            if (entry.id !== await blobId(content, entry.id.length)) return conflict(path);
                        } else write.push({
                            path,
                            content
                        });
                    }
                    for (const { path, bytes } of change.swap)write.push({
                        path,
                        content: {
                            bytes
                        }
                    });
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
                    return conflict(change.swap[0]?.path ?? write[0]?.path ?? this.name);
                });
            }
            async remove(paths) {
                for (const path of paths)(0, dist_path.l)(path);
                for(let tries = 1;; tries++){
                    const done = await this.#inTurn(async ()=>{
                        const snapshot = await this.#current();
                        const there = await this.#entriesAt(snapshot, paths.map((path)=>({
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
                    await (0, promises_.setTimeout)(Math.random() * Math.min(20 * 2 ** tries, 2_000));
                }
            }
            async #push({ repository, commit: old }, change) {
                const { folder } = this.#place;
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
                this.#snapshot = Promise.resolve({
                    repository,
                    commit
                });
                return true;
            }
            async #find(path, limit) {
                (0, dist_path.l)(path);
                const { repository, commit } = await this.#current();
                if (void 0 === commit) return;
                const full = `${this.#place.folder}${path}`;
                const folder = /\/package\/[a-z]+\.json$/.test(path) ? `${full.slice(0, full.lastIndexOf('/'))}/` : void 0;
                const entries = await repository.entries(commit, [
                    folder ?? full
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
                return {
                    ...entry,
                    repository
                };
            }
            async #entriesAt({ repository, commit }, files) {
                if (void 0 === commit || 0 === files.length) return new Map();
                const { folder } = this.#place;
                const paths = files.map(({ path })=>`${folder}${path}`);
                const folders = new Set(paths.flatMap(foldersAbove));
                const entries = await repository.entries(commit, [
                    ...folders,
                    ...paths
                ]);
                for (const { path, mode } of entries)if (folders.has(path) && mode !== FOLDER_MODE) (0, errors.TR)('IO_FAILED', `${path} is no folder in ${this.name}`, path, 'Use a branch that holds nothing but dist/.');
                return new Map(entries.filter(({ path })=>!folders.has(path)).map((entry)=>[
                        entry.path.slice(folder.length),
                        entry
                    ]));
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
                this.#repository ??= GitRepository.open(this.#place, env, token);
                const repository = await this.#repository;
                const tip = await repository.fetchTip();
                if ('sha256' !== tip) return {
                    repository,
                    commit: tip?.commit
                };
                this.#repository = GitRepository.open(this.#place, env, token, 'sha256');
                const other = await this.#repository;
                const again = await other.fetchTip();
                if ('sha256' === again) return (0, errors.TR)('STORE_UNREACHABLE', `${this.name} has an unknown object format`, this.name);
                return {
                    repository: other,
                    commit: again?.commit
                };
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
        function isFile({ mode }) {
            return '100644' === mode || '100755' === mode;
        }
        const FOLDER_MODE = '040000';
        function foldersAbove(path) {
            const names = path.split('/').slice(0, -1);
            return names.map((_, at)=>names.slice(0, at + 1).join('/'));
        }
        async function blobId(content, length) {
            const hash = (0, external_node_crypto_.createHash)(64 === length ? 'sha256' : 'sha1').update(`blob ${(0, host_content.$d)(content)}\0`);
            for await (const piece of (0, host_content.Wc)(content))hash.update(piece);
            return hash.digest('hex');
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
    3387: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
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
    2828: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ET: ()=>redirectTarget,
            Hp: ()=>parseBase,
            SP: ()=>shown,
            U9: ()=>isLoopback,
            Xd: ()=>urlOfFile
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
        var _http_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
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
            const parts = path.split('/');
            if ('dist' !== parts[0] || parts.some((part)=>'' === part || '.' === part || '..' === part || /[\\:\0]|\p{Surrogate}/u.test(part))) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_PATH', `${JSON.stringify(path.slice(0, 200))} is not a path below dist/`, path.slice(0, 200));
            const encoded = parts.map((part)=>encodeURIComponent(part).replaceAll('%2B', plus));
            return new URL(base.pathname + encoded.join('/'), base);
        }
        function isLoopback(url) {
            return 'localhost' === url.hostname || '[::1]' === url.hostname || /^127\.\d+\.\d+\.\d+$/.test(url.hostname);
        }
        function redirectTarget(from, location) {
            if (void 0 === location || !URL.canParse(location, from.href)) throw new _http_failure_js__WEBPACK_IMPORTED_MODULE_1__.n$('it redirects without saying where');
            const to = new URL(location, from);
            to.hash = '';
            const allowed = 'https:' === to.protocol || 'http:' === to.protocol && 'http:' === from.protocol && isLoopback(to);
            if (!allowed) throw new _http_failure_js__WEBPACK_IMPORTED_MODULE_1__.n$(`it redirects to ${shown(to)}, which is not https:`);
            if ('' !== to.username || '' !== to.password) throw new _http_failure_js__WEBPACK_IMPORTED_MODULE_1__.n$('it redirects to a URL with a user or password in it');
            return to;
        }
        function shown(url) {
            return `${url.protocol}//${url.host}${url.pathname}`.slice(0, 300);
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
    })
};
