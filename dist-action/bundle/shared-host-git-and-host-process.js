export const id = "shared-host-git-and-host-process";
export const ids = [
    "shared-host-git-and-host-process"
];
export const modules = {
    "src/contract/documents/contract.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            RN: ()=>MINIMUM_GENERATIONS,
            nb: ()=>checkContract,
            UA: ()=>parseContract,
            y1: ()=>recommendedTargets
        });
        var schemas1 = __webpack_require__("zod/v4/mini/schemas.js");
        var api = __webpack_require__("zod/v4/core/api.js");
        var errors = __webpack_require__("src/contract/errors.ts");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var version = __webpack_require__("src/contract/identity/version.ts");
        var json_document = __webpack_require__("src/contract/json/document.ts");
        var schema = __webpack_require__("src/contract/json/schema.ts");
        var strict_json = __webpack_require__("src/contract/json/strict-json.ts");
        var iso = __webpack_require__("zod/v4/mini/iso.js");
        const notes = (0, schema.W)(schemas1.lqM(schemas1.YjP().check(api.Eb(2000))), 'Prose for people; no program reads it.');
        const isoDate = iso.p6();
        const repositoryPath = schemas1.YjP().check(api.Fk(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/, 'must be a relative path with /'), schemas1.YPB((path)=>!path.split('/').some((part)=>'.' === part || '..' === part), 'must not hold . or ..'), schemas1.YPB((path)=>path.length <= 500, 'must have at most 500 characters'));
        const owner = schemas1.YjP().check(api.Fk(/^@[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/, 'must be @user or @organisation/team'));
        const SUPPORT_LEVELS = [
            'recommended',
            'optional',
            'planned'
        ];
        const platformSchema = schemas1.rej({
            target: (0, schema.W)(tuple.qK, 'Rust target triple.'),
            platform: (0, schema.W)(schemas1.YjP().check(api.m9(1), api.Eb(40)), 'The platform as people call it.'),
            os: schemas1.k5n([
                'linux',
                'darwin',
                'windows'
            ]),
            arch: (0, schema.W)(schemas1.YjP().check(api.Fk(/^[a-z0-9_]{1,20}$/)), 'CPU architecture as in the target triple.'),
            runner: (0, schema.W)(schemas1.YjP().check(api.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)), 'The label of the native runner that builds it.'),
            support: (0, schema.W)(schemas1.k5n(SUPPORT_LEVELS), 'recommended: every release has it. optional: a release may have it. planned: not guaranteed.'),
            notes
        });
        const MINIMUM_GENERATIONS = 6;
        const contractSchema = (0, schema.W)(schemas1.rej({
            $schema: schemas1.lqM(schemas1.YjP().check(api.Eb(200))),
            schema_version: json_document.CZ,
            contract: schemas1.YjP().check(api.Fk(/^distribution-contract@[1-9][0-9]*\.[0-9]+$/, 'must be distribution-contract@MAJOR.MINOR')),
            distribution_contract_version: version.y,
            product: tuple.tZ,
            notes: notes,
            entrypoint: schemas1.rej({
                kind: schemas1.euz('cli'),
                binaries: (0, schema.W)(schemas1.YOg(tuple.fW).check(api.m9(1), api.Eb(16)), 'Canonical binary names, the primary one first.'),
                notes: notes
            }),
            identity: schemas1.rej({
                fields: (0, schema.W)(schemas1.PVZ([
                    schemas1.euz('version'),
                    schemas1.euz('target'),
                    schemas1.euz('profile'),
                    schemas1.euz('toolchain'),
                    schemas1.euz('git_rev'),
                    schemas1.euz('dist_revision')
                ]), 'The immutable tuple.'),
                gitsha_length: schemas1.euz(8),
                pin: (0, schema.W)(schemas1.euz('immutable-tuple'), 'Consumers pin the whole tuple, never a moving tag.'),
                notes: notes
            }),
            layout: schemas1.rej({
                namespace: schemas1.euz('dist/'),
                directory_template: schemas1.euz(paths.Vd),
                file_name_template: schemas1.euz(paths.ss),
                artifact_format: schemas1.euz(paths.td),
                package_directory: schemas1.euz('package'),
                notes: notes
            }),
            index: schemas1.rej({
                path: schemas1.euz(paths.Pm),
                row_key: schemas1.PVZ([
                    schemas1.euz('version'),
                    schemas1.euz('target'),
                    schemas1.euz('profile'),
                    schemas1.euz('toolchain'),
                    schemas1.euz('gitsha'),
                    schemas1.euz('dist_revision')
                ]),
                deprecated_aliases: schemas1.YOg(schemas1.rej({
                    path: schemas1.euz(paths.kc),
                    announced: isoDate,
                    retired: isoDate,
                    notes: notes
                })).check(api.Eb(8)),
                notes: notes
            }),
            platforms: schemas1.YOg(platformSchema).check(api.m9(1), api.Eb(256)),
            runtime_assumptions: schemas1.rej({
                locale: schemas1.lqM(schemas1.euz('UTF-8')),
                terminal: schemas1.lqM(schemas1.euz('tty')),
                notes: notes
            }),
            toolchain: schemas1.rej({
                rust: (0, schema.W)(tuple.aG, 'What plan uses unless told otherwise.'),
                documented_per_artifact: schemas1.euz(true),
                notes: notes
            }),
            profiles: schemas1.YOg(tuple.Er).check(api.m9(1), api.Eb(2)),
            integrity: schemas1.rej({
                algorithm: schemas1.euz('sha256'),
                required_documents: schemas1.PVZ([
                    schemas1.euz('checksums.json'),
                    schemas1.euz('manifest.json'),
                    schemas1.euz('provenance.json')
                ]),
                artifact_matches_manifest: schemas1.euz(true),
                reproducibility_fields: schemas1.PVZ([
                    schemas1.euz('version'),
                    schemas1.euz('target'),
                    schemas1.euz('profile'),
                    schemas1.euz('toolchain'),
                    schemas1.euz('git_rev')
                ]),
                notes: notes
            }),
            compatibility: schemas1.rej({
                source_compatible_within: schemas1.PVZ([
                    schemas1.euz('distribution_contract_version'),
                    schemas1.euz('artifact_version')
                ]),
                notes: notes
            }),
            retention: schemas1.rej({
                minimum_release_generations: schemas1.Whr().check(api.qm(MINIMUM_GENERATIONS), api.Zm(10_000)),
                notes: notes
            }),
            governance: schemas1.rej({
                documents: schemas1.rej({
                    contract: repositoryPath,
                    prose: repositoryPath,
                    changelog: repositoryPath
                }),
                steward: schemas1.rej({
                    active: (0, schema.W)(owner, 'Owns the contract updates.'),
                    outgoing: (0, schema.W)(schemas1.lqM(owner), 'The steward before, named for as long as the handoff overlaps.')
                }),
                handoff_overlap_release_cycles: schemas1.Whr().check(api.qm(1), api.Zm(100)),
                notes: notes
            }),
            generator: schemas1.rej({
                entrypoint: repositoryPath,
                config: repositoryPath,
                index_output: schemas1.euz(paths.Pm),
                notes: notes
            })
        }), 'The machine-readable distribution contract of one product.');
        function parseContract(bytes, place) {
            return checkContract((0, strict_json.RJ)(bytes, paths.mu, place), place);
        }
        function checkContract(json, place) {
            (0, json_document._$)(json.value, place);
            const contract = (0, json_document._U)(contractSchema, json.value, place, json);
            (0, errors.cp)(contradictions(contract, place));
            return contract;
        }
        function contradictions(contract, place) {
            const faults = [];
            const fault = (pointer, message)=>{
                faults.push({
                    code: 'SCHEMA_INVALID',
                    message: `${place}#${pointer}: ${message}`,
                    place: `${place}#${pointer}`
                });
            };
            if (contract.contract !== (0, paths.YS)(contract.distribution_contract_version)) fault('/contract', `must be ${(0, paths.YS)(contract.distribution_contract_version)} for version ${contract.distribution_contract_version}`);
            for (const [list, pointer] of [
                [
                    contract.platforms.map((platform)=>platform.target),
                    '/platforms'
                ],
                [
                    contract.profiles,
                    '/profiles'
                ],
                [
                    contract.entrypoint.binaries.map((name)=>name.toLowerCase()),
                    '/entrypoint/binaries'
                ],
                [
                    contract.index.deprecated_aliases.map((alias)=>alias.path),
                    '/index/deprecated_aliases'
                ]
            ])list.forEach((item, index)=>{
                if (list.indexOf(item) !== index) fault(`${pointer}/${index}`, `${item} is named twice`);
            });
            contract.index.deprecated_aliases.forEach((alias, index)=>{
                if (alias.announced >= alias.retired) fault(`/index/deprecated_aliases/${index}/retired`, 'must be later than announced');
            });
            return faults;
        }
        function recommendedTargets(contract) {
            return contract.platforms.filter((platform)=>'recommended' === platform.support).map((platform)=>platform.target);
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
    "src/host/git/working-tree.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bs: ()=>requireClean,
            EU: ()=>requireHead,
            Hn: ()=>repositoryRoot,
            Of: ()=>sourceUri,
            Qo: ()=>headCommit,
            m9: ()=>withinRoot,
            mS: ()=>uncommittedPaths
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/git/reading.ts");
        const SHORT = {
            maxBytes: 1048576
        };
        const LISTING = {
            maxBytes: 67108864
        };
        const MOST_NAMED = 10;
        async function repositoryRoot(folder, env) {
            const out = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).askOrRefuse([
                'rev-parse',
                '--show-toplevel'
            ], SHORT);
            const path = out.toString().replace(/\r?\n$/, '');
            if ('' === path) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', `${folder} is in no working tree`, folder);
            return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        }
        async function headCommit(folder, env) {
            const args = [
                'log',
                '-1',
                '--no-show-signature',
                '--no-color',
                '--format=%H %ct',
                'HEAD'
            ];
            const out = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).askOrRefuse(args, SHORT);
            const [, git_rev, time] = /^([0-9a-f]{40,64}) ([0-9]+)\n$/.exec(out.toString()) ?? [];
            if (void 0 === git_rev || void 0 === time) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', 'git log does not name HEAD', folder);
            return {
                git_rev,
                time: Number(time)
            };
        }
        function requireHead(head, git_rev) {
            if (head.git_rev !== git_rev) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_REV_MISMATCH', `HEAD is ${head.git_rev}, asked for is ${git_rev}`, 'git-rev');
        }
        async function uncommittedPaths(folder, env, paths = []) {
            const args = [
                'status',
                '--porcelain=v1',
                '-z',
                '--untracked-files=all',
                '--no-renames',
                '--ignore-submodules=none'
            ];
            const named = paths.map((path)=>`:(top,literal)${path}`);
            const out = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).askOrRefuse([
                ...args,
                '--',
                ...named
            ], LISTING);
            return out.toString().split('\0').flatMap((entry)=>'' === entry ? [] : [
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
                if (!(0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__.W0)(error) || parent === folder) throw error;
                return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realFolder(parent), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
            }
        }
        async function sourceUri(folder, env) {
            const { status, stdout } = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).ask([
                'config',
                '--get',
                'remote.origin.url'
            ], SHORT);
            return 0 === status ? publicUri(stdout.toString().trim()) : 'git+local';
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
    "zod/v4/mini/iso.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p6: ()=>date,
            w$: ()=>datetime
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("zod/v4/core/core.js");
        var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/core/schemas.js");
        var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
        const ZodMiniISODateTime = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODateTime", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.Ko.init(inst, def);
            _schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
        });
        function datetime(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.G1(ZodMiniISODateTime, params);
        }
        const ZodMiniISODate = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODate", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.v1.init(inst, def);
            _schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
        });
        function date(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.db(ZodMiniISODate, params);
        }
    })
};
