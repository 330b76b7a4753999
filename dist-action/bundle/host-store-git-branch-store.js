export const id = "host-store-git-branch-store";
export const ids = [
    "host-store-git-branch-store"
];
export const modules = {
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
            yield `commit refs/store/next\nmark :1\ncommitter ${WHO} now\ndata ${Buffer.byteLength(change.message) + 1}\n${change.message}\n\n`;
            if (void 0 !== change.parent) yield `from ${change.parent}\n`;
            if (void 0 !== change.tree) yield `M 040000 ${change.tree} ""\n`;
            for (const path of change.remove)yield `D ${path}\n`;
            for (const [at, { path }] of change.write.entries())yield `M 100644 ${mark(at)} ${path}\n`;
            yield '\n';
            for(let at = -1; at < change.write.length; at++)yield `get-mark ${mark(at)}\n`;
            yield 'done\n';
        }
        var listed_files = __webpack_require__("src/host/store/listed-files.ts");
        var records = __webpack_require__("src/host/git/records.ts");
        const LS_TREE = [
            '--literal-pathspecs',
            'ls-tree',
            '-z',
            '--full-tree'
        ];
        const AT_ONCE = 200;
        const MAX_ANSWER = 16777216;
        async function entriesAt(git, commit, paths) {
            const found = [];
            for(let at = 0; at < paths.length; at += AT_ONCE){
                const args = [
                    ...LS_TREE,
                    commit,
                    '--',
                    ...paths.slice(at, at + AT_ONCE)
                ];
                const text = (await git.askOrRefuse(args, {
                    maxBytes: MAX_ANSWER
                })).toString();
                for (const line of text.split('\0'))if ('' !== line) found.push(entryOf(line));
            }
            return found;
        }
        async function* entriesBelow(git, commit, folder) {
            const args = [
                ...LS_TREE,
                '-r',
                commit,
                '--',
                ...'' === folder ? [] : [
                    folder
                ]
            ];
            for await (const line of (0, records.M)(git.stream(args)))yield entryOf(line);
        }
        function entryOf(line) {
            const [, mode, id, path] = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
            if (void 0 === mode || void 0 === id || void 0 === path) return (0, errors.TR)('GIT_FAILED', 'git ls-tree is not understood');
            return {
                path,
                mode,
                id
            };
        }
        async function commitWithoutParent(repository, commit) {
            const head = (await repository.git.askOrRefuse([
                'cat-file',
                'commit',
                commit
            ], {
                maxBytes: 1048576
            })).toString();
            const lines = head.slice(0, head.indexOf('\n\n')).split('\n');
            if (!lines.some((line)=>line.startsWith('parent '))) return;
            await requireStoreAlone(repository, commit);
            const [, tree] = /^tree ([0-9a-f]+)$/.exec(lines[0] ?? '') ?? (0, errors.TR)('GIT_FAILED', `${commit} names no tree`);
            const message = `Forget what was before ${commit}`;
            return (await writeCommit(repository.git, {
                parent: void 0,
                tree,
                message,
                write: [],
                remove: []
            })).commit;
        }
        async function requireStoreAlone(repository, commit) {
            const { folder, ref, url } = repository.address;
            const seen = new listed_files.H(ref);
            for await (const { path } of entriesBelow(repository.git, commit, '')){
                seen.count(path);
                if (!path.startsWith(`${folder}dist/`) && path !== `${folder}.gitattributes`) (0, errors.TR)('INVALID_INPUT', `${ref} of ${url} also holds ${JSON.stringify(path.slice(0, 200))}, whose history would go, too`, 'forget', 'Only what holds nothing but dist/ can be forgotten; move the rest, or the store.');
            }
        }
        var git_branch_name = __webpack_require__("src/host/store/git-branch/name.ts");
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
                /denying non-fast-forward|receive\.denyNonFastForwards/i,
                'STORE_READ_ONLY',
                'The repository refuses to have history replaced (receive.denyNonFastForwards).'
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
            const { ref } = repository.address;
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
        var external_node_path_ = __webpack_require__("node:path");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var make_folders = __webpack_require__("src/host/disk/make-folders.ts");
        var new_files = __webpack_require__("src/host/disk/new-files.ts");
        var authorities = __webpack_require__("src/host/git/authorities.ts");
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
        var at_exit = __webpack_require__("src/host/disk/at-exit.ts");
        let root;
        function temporaryRoot(env) {
            const parent = env.RUNNER_TEMP || (0, external_node_os_.tmpdir)();
            root ??= (0, file_errors.ze)(parent, async ()=>{
                const folder = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(parent, 'controller-dist-git-'));
                (0, at_exit.mU)(folder);
                return folder;
            });
            return root;
        }
        const TIP = 'refs/store/tip';
        const SMALL = 1048576;
        const repository_TRIES = 4;
        class GitRepository {
            address;
            token;
            format;
            git;
            #here = new Set();
            #hasAll = false;
            constructor(address, folder, env, token, format, timeout){
                this.address = address;
                this.token = token;
                this.format = format;
                this.git = (0, remote.Tr)(folder, env, {
                    ...address,
                    maxMemory: remote.oH,
                    timeout
                }, token);
            }
            static async open(address, env, { token, timeout, format = 'sha1' } = {}) {
                const folder = (0, external_node_path_.join)(await temporaryRoot(env), `${format}-${made++}`);
                const trusting = await (0, file_errors.ze)(folder, async ()=>{
                    for (const name of [
                        'objects',
                        'refs',
                        'info'
                    ])await (0, make_folders.w)((0, external_node_path_.join)(folder, name));
                    await (0, new_files.ty)((0, external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
                    await (0, new_files.ty)((0, external_node_path_.join)(folder, 'config'), configOf(address.url, format));
                    await (0, new_files.ty)((0, external_node_path_.join)(folder, 'info', 'attributes'), `*.${paths.td} -delta\n`);
                    return (0, authorities.b)(address.url, env, (0, external_node_path_.join)(folder, 'authorities.pem'));
                });
                return new GitRepository(address, folder, trusting, token, format, timeout);
            }
            async fetchTip(tries = 1) {
                const args = [
                    'fetch',
                    '--depth=1',
                    '--filter=blob:none',
                    ...FETCH,
                    'origin',
                    `+${this.address.ref}:${TIP}`
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
                const { ref } = this.address;
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
        const DOCUMENTS = [
            'manifest.json',
            'checksums.json',
            'provenance.json'
        ];
        class BranchSnapshot {
            repository;
            commit;
            listing;
            constructor(repository, commit, listing){
                this.repository = repository;
                this.commit = commit;
                this.listing = listing;
            }
            get #folder() {
                return this.repository.address.folder;
            }
            async find(path, limit) {
                const { repository, commit } = this;
                if (void 0 === commit) return;
                const full = `${this.#folder}${path}`;
                const [, folder] = /^(.*\/package\/)[a-z]+\.json$/.exec(full) ?? [];
                const beside = void 0 === folder ? [] : DOCUMENTS.map((name)=>`${folder}${name}`);
                const entries = await entriesAt(repository.git, commit, [
                    ...new Set([
                        full,
                        ...beside
                    ])
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
                const entries = await entriesAt(this.repository.git, this.commit, full);
                await this.repository.fetchBlobs(entries.filter(isFile).map(({ id })=>id));
            }
            async list(folder) {
                const found = new listed_files.H(folder, this.listing);
                if (void 0 === this.commit) return found.paths;
                for await (const entry of entriesBelow(this.repository.git, this.commit, `${this.#folder}${folder}/`)){
                    const path = entry.path.slice(this.#folder.length);
                    if (isFile(entry)) found.add(path);
                    else found.count(path);
                }
                return found.paths;
            }
            async standing(files) {
                if (void 0 === this.commit || 0 === files.length) return new Map();
                const paths = files.map(({ path })=>`${this.#folder}${path}`);
                const folders = new Set(paths.flatMap(foldersAbove));
                const entries = await entriesAt(this.repository.git, this.commit, [
                    ...folders,
                    ...paths
                ]);
                const { url, ref } = this.repository.address;
                const hint = 'Use a branch that holds nothing but dist/.';
                for (const { path, mode } of entries)if (folders.has(path) && mode !== FOLDER_MODE) (0, errors.TR)('IO_FAILED', `${path} is no folder in ${ref} of ${url}`, path, hint);
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
        const MOVE_TRIES = 30;
        const ATTRIBUTES = {
            path: '.gitattributes',
            content: {
                bytes: Buffer.from('dist/** -text\n')
            }
        };
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
                this.#address = (0, git_branch_name.f)(name);
                this.#maxFile = options.maxFile ?? HOST_MAX_FILE;
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
            async commit({ create, swap, message = 'Publish' }) {
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
                    const there = await snapshot.standing([
                        ...files,
                        ATTRIBUTES
                    ]);
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
                    for (const file of swapped)write.push(file);
                    if (0 === write.length) return {
                        status: 'committed'
                    };
                    if (!there.has(ATTRIBUTES.path)) write.push(ATTRIBUTES);
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
            async writeBeside(files, message = 'Write') {
                for (const { path, bytes } of files)this.#requireSize(path, bytes.byteLength);
                await this.#untilTaken('writing beside it', async (snapshot)=>{
                    const there = await snapshot.standing([
                        ...files,
                        ATTRIBUTES
                    ]);
                    const write = [];
                    for (const { path, bytes } of files){
                        const entry = there.get(path);
                        if (!entry || entry.id !== await blobId({
                            bytes
                        }, entry.id.length)) write.push({
                            path,
                            content: {
                                bytes
                            }
                        });
                    }
                    if (0 === write.length) return {
                        done: void 0
                    };
                    if (!there.has(ATTRIBUTES.path)) write.push(ATTRIBUTES);
                    const change = {
                        parent: snapshot.commit,
                        message,
                        write,
                        remove: []
                    };
                    return await this.#push(snapshot, change) ? {
                        done: void 0
                    } : void 0;
                });
            }
            async remove(paths, message = 'Remove') {
                await this.#untilTaken('removing files', async (snapshot)=>{
                    const there = await snapshot.standing(paths.map((path)=>({
                            path
                        })));
                    const remove = paths.filter((path)=>there.has(path));
                    const change = {
                        parent: snapshot.commit,
                        message,
                        write: [],
                        remove
                    };
                    return 0 === remove.length || await this.#push(snapshot, change) ? {
                        done: void 0
                    } : void 0;
                });
            }
            async forget() {
                return this.#untilTaken('replacing its history', async ({ repository, commit: old })=>{
                    if (void 0 === old) return {
                        done: void 0
                    };
                    const now = await commitWithoutParent(repository, old);
                    if (void 0 === now) return {
                        done: void 0
                    };
                    return await this.#move(repository, now, old) ? {
                        done: {
                            old,
                            now
                        }
                    } : void 0;
                });
            }
            async #untilTaken(what, work) {
                for(let tries = 1;; tries++){
                    const begun = performance.now();
                    const taken = await this.#inTurn(async ()=>work(await this.#current()));
                    if (taken) return taken.done;
                    this.#snapshot = void 0;
                    if (tries >= MOVE_TRIES) (0, errors.TR)('PUBLISH_CONTENTION', `${this.name} changed ${tries} times while ${what}`);
                    await (0, backoff.v7)(tries, (0, backoff.kd)(performance.now() - begun));
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
                repository.keep(blobs);
                return this.#move(repository, commit, old);
            }
            async #move(repository, commit, old) {
                if (await pushCommit(repository, commit, old) === 'lost') return false;
                this.#snapshot = Promise.resolve(this.#at(repository, commit));
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
                const { env = process.env, token, timeout } = this.options;
                this.#repository ??= GitRepository.open(this.#address, env, {
                    token,
                    timeout
                });
                const repository = await this.#repository;
                const tip = await repository.fetchTip();
                if ('sha256' !== tip) return this.#at(repository, tip?.commit);
                this.#repository = GitRepository.open(this.#address, env, {
                    token,
                    timeout,
                    format: 'sha256'
                });
                const other = await this.#repository;
                const again = await other.fetchTip();
                if ('sha256' === again) return (0, errors.TR)('STORE_UNREACHABLE', `${this.name} has an unknown object format`, this.name);
                return this.#at(other, again?.commit);
            }
            #at(repository, commit) {
                return new BranchSnapshot(repository, commit, this.options.listing);
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
    "src/host/backoff.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            b6: ()=>AFTER_GIT_FAILURE,
            kd: ()=>afterRace,
            l0: ()=>pauseAfter,
            v7: ()=>pause
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:timers/promises");
        const AFTER_RACE = {
            firstMs: 40,
            mostMs: 2_000
        };
        function afterRace(tookMs) {
            const { firstMs, mostMs } = AFTER_RACE;
            return {
                firstMs: Math.max(firstMs, tookMs),
                mostMs: Math.max(mostMs, 8 * tookMs),
                chance: 1
            };
        }
        const AFTER_GIT_FAILURE = {
            firstMs: 400,
            mostMs: 2_000
        };
        function pauseAfter(failures, { firstMs, mostMs, chance = 0.5 }, draw = Math.random()) {
            return Math.min(firstMs * 2 ** (failures - 1), mostMs) * (1 - chance + chance * draw);
        }
        async function pause(failures, backoff, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
            await wait(pauseAfter(failures, backoff));
        }
    }),
    "src/host/git/authorities.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            b: ()=>trustingExtra
        });
        var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:tls");
        var _disk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/files.ts");
        var _disk_new_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/new-files.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/git/reading.ts");
        const MAX_PEM = 4194304;
        const MAX_SETTING = 65536;
        async function trustingExtra(url, env, file) {
            const authorities = await extraAuthorities(url, env);
            if (void 0 === authorities) return env;
            await (0, _disk_new_files_js__WEBPACK_IMPORTED_MODULE_2__.ty)(file, authorities);
            return {
                ...env,
                GIT_SSL_CAINFO: file
            };
        }
        async function extraAuthorities(url, env) {
            const { NODE_EXTRA_CA_CERTS: extra, GIT_SSL_CAINFO } = env;
            if (!extra || GIT_SSL_CAINFO || !url.startsWith('https:')) return;
            const args = [
                'config',
                '--get-urlmatch',
                'http.sslCAInfo',
                url
            ];
            const { status } = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_3__.l)(process.cwd(), env).ask(args, {
                maxBytes: MAX_SETTING
            });
            if (0 === status) return;
            const tls = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, "node:tls", 19));
            const system = tls.getCACertificates?.('system') ?? [];
            return [
                ...node_tls__WEBPACK_IMPORTED_MODULE_0__.rootCertificates,
                ...system,
                (await (0, _disk_files_js__WEBPACK_IMPORTED_MODULE_1__.yu)(extra, MAX_PEM)).toString('utf8'),
                ''
            ].join('\n');
        }
    }),
    "src/host/git/records.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>firstOf,
            M: ()=>recordsOf
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const MAX_RECORD = 65536;
        async function* recordsOf(chunks) {
            let rest = Buffer.alloc(0);
            for await (const chunk of chunks){
                const bytes = 0 === rest.byteLength ? Buffer.from(chunk) : Buffer.concat([
                    rest,
                    chunk
                ]);
                let begin = 0;
                for(let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, begin)){
                    yield bytes.toString('utf8', begin, end);
                    begin = end + 1;
                }
                rest = bytes.subarray(begin);
                if (rest.byteLength > MAX_RECORD) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `git lists a name of more than ${MAX_RECORD} bytes`);
            }
        }
        async function firstOf(records, most, isWanted) {
            const found = [];
            for await (const record of records){
                if (isWanted(record)) found.push(record);
                if (found.length === most) break;
            }
            return found;
        }
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
