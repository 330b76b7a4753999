export const id = "shared-host-disk-and-host-origin-token-and-host-store";
export const ids = [
    "shared-host-disk-and-host-origin-token-and-host-store"
];
export const modules = {
    "src/host/disk/at-exit.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DF: ()=>withNewFolder,
            OC: ()=>putBackAtExit,
            S3: ()=>undoAtExit,
            mU: ()=>removeAtExit
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        const undoings = new Set();
        let isHeard = false;
        function undoAtExit(undo) {
            if (!isHeard) process.once('exit', undoAll);
            isHeard = true;
            const own = ()=>undo();
            undoings.add(own);
            return ()=>undoings.delete(own);
        }
        function removeAtExit(path) {
            return undoAtExit(()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                }));
        }
        function putBackAtExit(aside, place) {
            return undoAtExit(()=>{
                if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place)) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(aside, place);
            });
        }
        function undoAll() {
            for (const undo of [
                ...undoings
            ].reverse())try {
                undo();
            } catch  {}
            undoings.clear();
        }
        async function withNewFolder(prefix, work) {
            const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(prefix);
            const forget = removeAtExit(folder);
            try {
                return await work(folder);
            } finally{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                });
                forget();
            }
        }
    }),
    "src/host/disk/liveness.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ST: ()=>isGone,
            Sv: ()=>startTime,
            df: ()=>describePlace
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:util");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/file-errors.ts");
        async function describePlace() {
            const boot = 'darwin' === process.platform ? await bootOfDarwin().catch(()=>'') : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(()=>'');
            const namespace = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)('/proc/self/ns/pid').catch(()=>process.platform);
            return {
                boot: boot.trim(),
                namespace
            };
        }
        async function bootOfDarwin() {
            const { execFile } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, "node:child_process", 19));
            const { stdout } = await (0, node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(execFile)('/usr/sbin/sysctl', [
                '-n',
                'kern.bootsessionuuid'
            ], {
                timeout: 5_000
            });
            return stdout;
        }
        async function startTime(pid) {
            const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(()=>'');
            return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
        }
        async function isGone(pid, started) {
            try {
                process.kill(pid, 0);
            } catch (error) {
                return 'ESRCH' === (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error);
            }
            const now = await startTime(pid);
            return '' !== now && '' !== started && now !== started;
        }
    }),
    "src/host/origin-token.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>originToken
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        function originToken({ env, token }) {
            const value = token ?? env.GITHUB_TOKEN;
            const server = env.GITHUB_SERVER_URL;
            if (!value || !server) return;
            if (!URL.canParse(server)) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', 'GITHUB_SERVER_URL is not a URL', 'GITHUB_SERVER_URL');
            if (!/^[\x21-\x7e]+$/.test(value)) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', 'the token holds characters that no token has', 'token');
            return {
                value,
                origin: new URL(server).origin
            };
        }
    }),
    "src/host/store/above-dist.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            V: ()=>hintAboveDist
        });
        const WITHIN = /^(|.*[\\/])dist(?:[\\/]\d+\.\d+\.\d+)?(?:[\\/]index\.json)?[\\/]*$/;
        function aboveDist(name) {
            const [, branch, folder] = /^(git\+[^#]*#[^:]*):(.*)$/i.exec(name) ?? [];
            if (void 0 !== branch) {
                const above = WITHIN.exec(folder ?? '')?.[1]?.replace(/\/$/, '');
                return above ? `${branch}:${above}` : '' === above ? branch : void 0;
            }
            const [, above] = WITHIN.exec(name) ?? [];
            if (void 0 === above) return;
            return /^(?:|[A-Za-z]:|file:\/\/)[\\/]$/.test(above) ? above : above.replace(/[\\/]+$/, '') || '.';
        }
        function hintAboveDist(name) {
            const above = aboveDist(name);
            return void 0 === above ? void 0 : `Name the folder that holds dist/: ${above}`;
        }
    }),
    "src/host/store/directory.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            f: ()=>DirectoryStore
        });
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var promises_ = __webpack_require__("node:fs/promises");
        var external_node_path_ = __webpack_require__("node:path");
        var contract_digest = __webpack_require__("src/contract/digest.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var at_exit = __webpack_require__("src/host/disk/at-exit.ts");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        var external_node_fs_ = __webpack_require__("node:fs");
        var external_node_os_ = __webpack_require__("node:os");
        var external_node_timers_promises_ = __webpack_require__("node:timers/promises");
        var in_the_way = __webpack_require__("src/host/disk/in-the-way.ts");
        var liveness = __webpack_require__("src/host/disk/liveness.ts");
        var make_folders = __webpack_require__("src/host/disk/make-folders.ts");
        var new_files = __webpack_require__("src/host/disk/new-files.ts");
        const MAX_LOCK = 65536;
        async function withLock(path, patience, work) {
            const release = await acquire(path, patience);
            try {
                await removeLeftovers(path);
                return await work();
            } finally{
                await release();
            }
        }
        async function acquire(path, { unknownMs, knownMs }) {
            const me = await describeSelf();
            const begun = performance.now();
            for(let wait = 5;; wait = Math.min(1.5 * wait, 200)){
                const holder = await tryTake(path, me, 0);
                if (void 0 === holder) {
                    const forget = (0, at_exit.S3)(()=>releaseAtOnce(path, me));
                    return ()=>release(path, me).finally(forget);
                }
                if (performance.now() - begun > (await isOfHere(holder) ? knownMs : unknownMs)) (0, errors.TR)('STORE_LOCKED', `${path} is held by process ${holder.pid} on ${holder.host}`, path, `If that process is gone, remove ${path}.`);
                await (0, external_node_timers_promises_.setTimeout)(wait * (0.5 + Math.random()));
            }
        }
        async function tryTake(path, me, depth) {
            const temporary = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, external_node_path_.basename)(path)}.${me.nonce}.${depth}`);
            const forget = (0, at_exit.mU)(temporary);
            try {
                await (0, make_folders.w)((0, external_node_path_.dirname)(path));
                await (0, new_files.ty)(temporary, JSON.stringify(me));
                for(let turn = 0; turn < 3; turn++){
                    try {
                        await (0, promises_.link)(temporary, path);
                        return;
                    } catch (error) {
                        if ('EEXIST' !== (0, file_errors.UQ)(error)) throw error;
                    }
                    const holder = await readHolder(path);
                    if (void 0 === holder) continue;
                    if (depth > 8 || !await isProvenDead(holder)) return holder;
                    const claim = `${path}.${holder.nonce}`;
                    const rival = await tryTake(claim, me, depth + 1);
                    if (rival) return rival;
                    try {
                        if ((await readHolder(path))?.nonce === holder.nonce) return void await (0, files.HB)(temporary, path);
                    } finally{
                        await (0, files.nM)(claim);
                    }
                }
                return await readHolder(path) ?? me;
            } catch (error) {
                throw (0, file_errors.dH)(error, path);
            } finally{
                await (0, files.nM)(temporary);
                forget();
            }
        }
        async function release(path, me) {
            if ((await readHolder(path))?.nonce === me.nonce) await (0, files.nM)(path).catch(()=>{});
        }
        function releaseAtOnce(path, me) {
            if (holderIn((0, external_node_fs_.readFileSync)(path, 'utf8')).nonce === me.nonce) (0, external_node_fs_.unlinkSync)(path);
        }
        async function readHolder(path) {
            const bytes = await (0, files.CB)(path, MAX_LOCK);
            if (!bytes && (0, in_the_way.Zf)(path)) (0, errors.TR)('IO_FAILED', `${path} is a link that leads nowhere, not a lock`, path, 'Remove it.');
            return bytes && holderIn(bytes.toString());
        }
        function holderIn(text) {
            const unknown = {
                host: 'an unknown host',
                boot: '',
                namespace: '',
                pid: 0,
                started: '',
                nonce: ''
            };
            try {
                const parsed = JSON.parse(text);
                return 'number' == typeof parsed.pid && 'string' == typeof parsed.nonce && /^[0-9a-f]{16}$/.test(parsed.nonce) ? {
                    ...unknown,
                    ...parsed
                } : unknown;
            } catch  {
                return unknown;
            }
        }
        async function describeSelf() {
            const nonce = (0, external_node_crypto_.randomBytes)(8).toString('hex');
            return {
                host: (0, external_node_os_.hostname)(),
                ...await (0, liveness.df)(),
                pid: process.pid,
                started: await (0, liveness.Sv)(process.pid),
                nonce
            };
        }
        async function isProvenDead(holder) {
            return await isOfHere(holder) && (0, liveness.ST)(holder.pid, holder.started);
        }
        async function isOfHere({ nonce, host, boot, namespace }) {
            const here = await (0, liveness.df)();
            return '' !== nonce && host === (0, external_node_os_.hostname)() && '' !== boot && boot === here.boot && namespace === here.namespace;
        }
        async function removeLeftovers(path) {
            const folder = (0, external_node_path_.dirname)(path);
            for (const name of (await (0, promises_.readdir)(folder))){
                if (!name.startsWith(`.${(0, external_node_path_.basename)(path)}.`) && !name.startsWith(`${(0, external_node_path_.basename)(path)}.`)) continue;
                const left = (0, external_node_path_.join)(folder, name);
                const holder = await readHolder(left).catch(()=>void 0);
                if (holder && await isProvenDead(holder)) await (0, files.nM)(left);
            }
        }
        var above_dist = __webpack_require__("src/host/store/above-dist.ts");
        var listed_files = __webpack_require__("src/host/store/listed-files.ts");
        const WORK = 'dist/.publishing';
        const LOCK_PATIENCE = {
            unknownMs: 60_000,
            knownMs: 900000
        };
        const MAX_SWAPPED = 536870912;
        class DirectoryStore {
            root;
            name;
            listing;
            constructor(root, name = root, listing){
                this.root = root;
                this.name = name;
                this.listing = listing;
            }
            async read(path, limit) {
                const bytes = await (0, files.CB)(this.#resolve(path), limit, path);
                if (!bytes) return this.#absent();
                let version;
                return {
                    bytes,
                    get version () {
                        version ??= (0, contract_digest.sc)(bytes);
                        return version;
                    }
                };
            }
            async stream(path, limit) {
                return await (0, files.Pq)(this.#resolve(path), limit, path) ?? this.#absent();
            }
            async list(folder) {
                const found = new listed_files.H(folder, this.listing);
                const walk = async (path)=>{
                    const below = [];
                    await (0, file_errors.ze)(path, async ()=>{
                        const entries = await (0, promises_.opendir)(this.#resolve(path), {
                            bufferSize: 256
                        }).catch((error)=>(0, file_errors.W0)(error) ? [] : Promise.reject(error));
                        for await (const entry of entries){
                            const child = `${path}/${entry.name}`;
                            if (child !== WORK) if (entry.isDirectory()) {
                                if (below.push(child)) found.count(child);
                            } else found.add(child);
                        }
                    });
                    for (const child of below)await walk(child);
                };
                await walk(folder);
                return found.paths;
            }
            async isStore() {
                const names = await (0, file_errors.ze)(this.name, ()=>(0, promises_.readdir)(this.root).catch((error)=>(0, file_errors.W0)(error) ? void 0 : Promise.reject(error)));
                return void 0 !== names && (0 === names.length || names.includes('dist'));
            }
            async commit({ create, swap }) {
                return this.#locked(async ()=>{
                    if (swap && !await this.#isCurrent(swap.path, swap.expected)) return {
                        status: 'conflict',
                        path: swap.path
                    };
                    const touched = new Set();
                    for (const { path, content } of create)if (!await this.#create(path, content, touched)) return {
                        status: 'conflict',
                        path
                    };
                    await Promise.all([
                        ...touched
                    ].map((folder)=>(0, files.Yw)(folder)));
                    if (swap) await this.#replace(swap.path, swap.bytes);
                    return {
                        status: 'committed'
                    };
                });
            }
            async remove(paths) {
                await this.#locked(async ()=>{
                    for (const path of paths){
                        await (0, files.nM)(this.#resolve(path)).catch((error)=>(0, file_errors.W0)(error) ? void 0 : Promise.reject(error));
                        for(let folder = (0, external_node_path_.dirname)(path); 'dist' !== folder && '.' !== folder && await (0, promises_.rmdir)(this.#resolve(folder)).then(()=>true, ()=>false); folder = (0, external_node_path_.dirname)(folder));
                    }
                });
            }
            async #locked(work) {
                const folder = this.#resolve(WORK);
                return (0, file_errors.ze)(this.name, async ()=>{
                    (0, file_errors.VC)(this.root, this.name, (0, above_dist.V)(this.name));
                    await this.#refuseWithin();
                    const made = await (0, make_folders.w)(folder);
                    await Promise.all(made.map((path)=>(0, files.Yw)((0, external_node_path_.dirname)(path))));
                    return withLock((0, external_node_path_.join)(folder, 'lock'), LOCK_PATIENCE, async ()=>{
                        for (const name of (await (0, promises_.readdir)(folder)))if (name.startsWith('new-')) await (0, files.nM)((0, external_node_path_.join)(folder, name));
                        return work();
                    });
                });
            }
            async #isCurrent(path, expected) {
                const chunks = await this.stream(path, MAX_SWAPPED);
                return (chunks && (await (0, files.Nq)(chunks)).sha256) === expected;
            }
            async #create(path, content, touched) {
                const final = this.#resolve(path);
                const temporary = this.#temporary();
                await this.#makeFolder((0, external_node_path_.dirname)(final), touched);
                const forget = (0, at_exit.mU)(temporary);
                try {
                    await (0, files.CW)(temporary, async (handle)=>{
                        if ('bytes' in content) return (0, files.f4)(handle, content.bytes);
                        const chunks = await (0, files.Pq)(content.file, content.size);
                        if (!chunks) return (0, errors.TR)('STAGED_INVALID', `${content.file} is gone`, content.file);
                        const { sha256: actual } = await (0, files.Nq)(chunks, (chunk)=>(0, files.f4)(handle, chunk));
                        return (0, contract_digest.Ub)(actual, content.sha256, content.file);
                    });
                    await (0, promises_.link)(temporary, final);
                    return true;
                } catch (error) {
                    if ('EEXIST' !== (0, file_errors.UQ)(error)) throw error;
                    return this.#isSame(path, content);
                } finally{
                    await (0, files.nM)(temporary);
                    forget();
                }
            }
            async #isSame(path, content) {
                const [size, digest] = 'bytes' in content ? [
                    content.bytes.byteLength,
                    (0, contract_digest.sc)(content.bytes)
                ] : [
                    content.size,
                    content.sha256
                ];
                const chunks = await this.stream(path, Number.MAX_SAFE_INTEGER);
                const there = chunks && await (0, files.Nq)(chunks);
                return there?.size === size && there.sha256 === digest;
            }
            async #makeFolder(folder, touched) {
                touched.add(folder);
                for (const made of (await (0, make_folders.w)(folder)))touched.add((0, external_node_path_.dirname)(made));
            }
            async #replace(path, bytes) {
                const final = this.#resolve(path);
                const temporary = this.#temporary();
                const forget = (0, at_exit.mU)(temporary);
                await (0, files.CW)(temporary, (handle)=>(0, files.f4)(handle, bytes));
                await (0, files.HB)(temporary, final).finally(()=>(0, files.nM)(temporary).finally(forget));
                await (0, files.Yw)((0, external_node_path_.dirname)(final));
            }
            #absent() {
                (0, file_errors.VC)(this.root, this.name, (0, above_dist.V)(this.name));
            }
            async #refuseWithin() {
                const hint = (0, above_dist.V)(this.name);
                if (void 0 === hint) return;
                const names = async (path)=>(0, promises_.readdir)(path).catch(()=>[]);
                const isDist = (await names(this.root)).includes('index.json');
                if (isDist && 0 === (await names(this.#resolve('dist'))).length) (0, errors.TR)('INVALID_INPUT', `${this.name} is the dist/ of a store, not the store`, 'store', hint);
            }
            #temporary() {
                return this.#resolve(`${WORK}/new-${(0, external_node_crypto_.randomBytes)(8).toString('hex')}`);
            }
            #resolve(path) {
                return (0, external_node_path_.join)(this.root, path);
            }
        }
    }),
    "src/host/store/listed-files.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>ListedFiles
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const LISTING_LIMITS = {
            entries: 2_000_000,
            bytes: 268435456
        };
        class ListedFiles {
            folder;
            limits;
            paths = [];
            #entries = 0;
            #bytes = 0;
            constructor(folder, limits = LISTING_LIMITS){
                this.folder = folder;
                this.limits = limits;
            }
            add(path) {
                this.count(path);
                this.paths.push(path);
            }
            count(path) {
                this.#entries += 1;
                this.#bytes += Buffer.byteLength(path);
                const { entries, bytes } = this.limits;
                const hint = 'List a store of this suite alone; prune one that holds so much.';
                if (this.#entries > entries) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${this.folder} holds more than the ${entries} files that are listed`, this.folder, hint);
                if (this.#bytes > bytes) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${this.folder} has names of more than the ${bytes} bytes that are listed`, this.folder, hint);
            }
        }
    }),
    "src/host/store/name.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            s: ()=>parseStoreName
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:url");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _disk_folder_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/folder-path.ts");
        const PLACE = 'store';
        const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]+):/;
        const KINDS = 'Write PATH, file:///PATH, git+https://HOST/OWNER/REPO#BRANCH, s3://BUCKET/PREFIX, or https://HOST/PATH to read from; a folder as ./NAME.';
        const HOST = String.raw`(?:[a-z0-9-]+\.)+[a-z]{2,}|localhost|\d{1,3}(?:\.\d{1,3}){3}`;
        const ADDRESS = new RegExp(String.raw`^(?:[^@/\\:]*@)?((?:${HOST})(?::\d+(?=/))?)[:/]+([\w.~+-][\w.~/+-]*)(?:#([\w./:+-]+))?$`, 'i');
        const HOST_ALONE = /^(?:[a-z0-9-]+\.){2,}[a-z]{2,}$/i;
        function parseStoreName(name, windows = 'win32' === process.platform) {
            const scheme = (0, _disk_folder_path_js__WEBPACK_IMPORTED_MODULE_3__.XK)(name) ? void 0 : SCHEME.exec(name)?.[1]?.toLowerCase();
            if (void 0 !== scheme && name.trim() === name && !/[\0\r\n]/.test(name)) return parseUrl(name, scheme, windows);
            (0, _disk_folder_path_js__WEBPACK_IMPORTED_MODULE_3__.Zl)(name, PLACE, windows);
            if (!(0, _disk_folder_path_js__WEBPACK_IMPORTED_MODULE_3__.XK)(name)) refuseAddress(name, windows);
            return {
                kind: 'directory',
                path: name
            };
        }
        function parseUrl(name, scheme, windows) {
            const kind = /^(?:(git)\+(?:https?|file)|s3|https?|file)$/.exec(scheme);
            if (!kind) return refuseScheme(name, scheme);
            const rest = name.slice(scheme.length + 1);
            const slashes = scheme.endsWith('file') ? '///' : '//';
            const isWhole = rest.startsWith('//') && ('///' === slashes ? rest.length > 3 : /^\/\/[^/]/.test(rest));
            const path = scheme.startsWith('http') ? 'HOST/PATH' : plain(rest) || 'PATH';
            if (!isWhole) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `${scheme}: must be followed by ${slashes}`, PLACE, `Write ${scheme}:${slashes}${path}`);
            if ('file' === scheme) return {
                kind: 'directory',
                path: pathOfUrl(name, windows)
            };
            return {
                kind: kind[1] ?? scheme
            };
        }
        function plain(rest) {
            return rest.replace(/^\/+/, '').replace(/^[^/#]*@/, '').replace(/\?[^#]*/, '').slice(0, 200);
        }
        function refuseScheme(name, scheme) {
            const address = /^(?:git|ssh|git\+ssh|ssh\+git):\/\/(.*)$/i.exec(name)?.[1]?.replace(/:\d+(?=\/)/, '') ?? name;
            const hint = ADDRESS.test(address) ? `Write ${asBranch(address)}` : KINDS;
            const what = scheme.includes('.') ? 'HOST:PATH' : `${scheme}:`;
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('STORE_NOT_SUPPORTED', `${what} is not a kind of store that is supported`, PLACE, hint);
        }
        function refuseAddress(name, windows) {
            const [path = '', ...fragment] = name.split('#');
            const isOfWindows = windows && /^(?:[A-Za-z]:|\\\\)/.test(name);
            const refuseAs = (what, instead)=>(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `the name of the store is ${what}`, PLACE, `Write ${instead}${orFolder(name)}`);
            if (ADDRESS.test(name) && !isOfWindows) refuseAs('HOST/PATH, and says of no kind of store', asBranch(name));
            if (HOST_ALONE.test(name)) refuseAs('a host, and says of no kind of store', `https://${name}`);
            if (/^[^/]*:/.test(name) && !isOfWindows) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('STORE_NOT_SUPPORTED', 'HOST:PATH is not a kind of store', PLACE, KINDS);
            const repository = `git+${(0, node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(path).href}`;
            if (fragment.length > 0) refuseAs('a folder with #BRANCH', `${repository}#${fragment.join('#').slice(0, 200)}`);
            if (/\.git\/?$/.test(path)) refuseAs('that of a git repository', `${repository}#BRANCH`);
        }
        function orFolder(name) {
            if (name.includes('@')) return '';
            const literal = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(name) ? (0, node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(name).href : `./${name}`;
            return `, or ${literal.slice(0, 200)} for a folder of that name`;
        }
        function asBranch(address) {
            const [, host = '', path = '', branch = 'BRANCH'] = ADDRESS.exec(address) ?? [];
            return `git+https://${host}/${path.replace(/^\/+/, '')}#${branch}`;
        }
        function pathOfUrl(name, windows) {
            const plainly = `file:///${plain(name.slice(5))}`;
            if (/[?#]/.test(name)) {
                const hint = name.includes('?') ? 'Write ? as %3F' : `Write git+${plainly}, or # as %23 for a folder of that name`;
                (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', 'a file: URL of a folder has no query and no #BRANCH', PLACE, hint);
            }
            try {
                const path = (0, node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(name);
                if (windows) (0, _disk_folder_path_js__WEBPACK_IMPORTED_MODULE_3__.GT)(path, PLACE);
                if (windows || !/^\/[A-Za-z]:/.test(path)) return path;
            } catch (error) {
                if (error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.Vl) throw error;
            }
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_INPUT', `${plainly} is not a file URL of this system`, PLACE, 'Write file:///PATH');
        }
    }),
    "src/host/store/open.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Tf: ()=>openInTurn,
            oD: ()=>openSource,
            Ch: ()=>openStore
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var origin_token = __webpack_require__("src/host/origin-token.ts");
        function requireDistFolder(path) {
            if ('dist' !== path) requireDistPath(path);
        }
        function requireDistPath(path) {
            const parts = path.split('/');
            const plain = 'dist' === parts[0] && parts.length > 1 && path.isWellFormed() && parts.every((part)=>'' !== part && '.' !== part && '..' !== part && !/[\\:"\x00-\x1f\x7f]/.test(part));
            if (plain) return;
            const shown = path.slice(0, 200);
            (0, errors.TR)('INVALID_PATH', `${JSON.stringify(shown)} is not a path below dist/`, shown);
        }
        class CheckedSource {
            source;
            name;
            prefetch;
            isStore;
            constructor(source){
                this.source = source;
                this.name = source.name;
                const isStore = source.isStore?.bind(source);
                if (isStore) this.isStore = isStore;
                const prefetch = source.prefetch?.bind(source);
                if (!prefetch) return;
                this.prefetch = async (paths)=>{
                    paths.forEach(requireDistPath);
                    return prefetch(paths);
                };
            }
            async read(path, limit) {
                requireDistPath(path);
                return this.source.read(path, limit);
            }
            async stream(path, limit) {
                requireDistPath(path);
                return this.source.stream(path, limit);
            }
            async list(folder) {
                requireDistFolder(folder);
                return this.source.list(folder);
            }
        }
        class CheckedStore extends CheckedSource {
            store;
            forget;
            constructor(store){
                super(store);
                this.store = store;
                const forget = store.forget?.bind(store);
                if (forget) this.forget = forget;
            }
            async commit(change) {
                for (const { path } of change.create)requireDistPath(path);
                if (change.swap) requireDistPath(change.swap.path);
                return this.store.commit(change);
            }
            async remove(paths, message) {
                paths.forEach(requireDistPath);
                return this.store.remove(paths, message);
            }
        }
        function checkedSource(source) {
            return new CheckedSource(source);
        }
        function checkedStore(store) {
            return new CheckedStore(store);
        }
        var directory = __webpack_require__("src/host/store/directory.ts");
        var store_name = __webpack_require__("src/host/store/name.ts");
        const WHOLE = {
            http: {},
            gitMs: void 0
        };
        const BRIEF = {
            http: {
                headMs: 10_000,
                idleMs: 10_000,
                totalMs: 30_000,
                tries: 3
            },
            gitMs: 60_000
        };
        async function openSource(name, opener, time = WHOLE) {
            const parsed = (0, store_name.s)(name);
            if ('https' !== parsed.kind && 'http' !== parsed.kind) return checkedStore(await storeOf(name, parsed, opener, time));
            const { HttpSource } = await Promise.all([__webpack_require__.e("host-store-static-host"), __webpack_require__.e("shared-host-backoff-and-host-http-and-host-release-memory")]).then(__webpack_require__.bind(__webpack_require__, "src/host/store/static-host.ts"));
            return checkedSource(new HttpSource(name, {
                env: opener.env,
                token: (0, origin_token.W)(opener),
                limits: time.http
            }));
        }
        function openInTurn(names, opener) {
            const [first, ...others] = names.map((name, at)=>()=>openSource(name, opener, at === names.length - 1 ? WHOLE : BRIEF));
            return {
                openSource: first,
                mirrors: others
            };
        }
        async function openStore(name, opener) {
            return checkedStore(await storeOf(name, (0, store_name.s)(name), opener, WHOLE));
        }
        async function storeOf(name, parsed, opener, time) {
            const { env } = opener;
            switch(parsed.kind){
                case 'directory':
                    return new directory.f(parsed.path, name);
                case 's3':
                    return new (await __webpack_require__.e("host-store-s3-store").then(__webpack_require__.bind(__webpack_require__, "src/host/store/s3/store.ts"))).S3Store(name, {
                        env,
                        limits: time.http
                    });
                case 'git':
                    return new (await Promise.all([__webpack_require__.e("host-store-git-branch-store"), __webpack_require__.e("shared-host")]).then(__webpack_require__.bind(__webpack_require__, "src/host/store/git-branch/store.ts"))).GitStore(name, {
                        env,
                        token: (0, origin_token.W)(opener),
                        timeout: time.gitMs
                    });
                default:
                    return (0, errors.TR)('STORE_NOT_SUPPORTED', `${parsed.kind}: can be read from, not published into`, 'store', 'Publish into a branch (git+https://HOST/OWNER/REPO#BRANCH), S3-compatible storage or a folder that the host serves.');
            }
        }
    })
};
