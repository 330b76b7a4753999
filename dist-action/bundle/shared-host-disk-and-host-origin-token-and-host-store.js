export const id = "shared-host-disk-and-host-origin-token-and-host-store";
export const ids = [
    "shared-host-disk-and-host-origin-token-and-host-store"
];
export const modules = {
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
            async writeBeside(files) {
                await this.#locked(async ()=>{
                    for (const { path, bytes } of files)await this.#replace(path, bytes);
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
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        function requireDistFolder(path) {
            if ('dist' !== path) requireDistPath(path);
        }
        function requireBesidePath(path) {
            requireDistPath(path);
            if (2 === path.split('/').length && path !== paths.Pm) return;
            (0, errors.TR)('INVALID_PATH', `${JSON.stringify(path.slice(0, 200))} may not be written over`, path.slice(0, 200));
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
            async writeBeside(files, message) {
                for (const { path } of files)requireBesidePath(path);
                return this.store.writeBeside(files, message);
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
    }),
    "src/contract/digest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T$: ()=>verifySize,
            Ub: ()=>verifyDigest,
            sc: ()=>sha256
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        function sha256(bytes) {
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
        }
        function verifyDigest(actual, expected, place) {
            if (actual !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('DIGEST_MISMATCH', `${place} has sha256 ${actual}, recorded is ${expected}`, place);
        }
        function verifySize(actual, expected, place) {
            if (actual !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('SIZE_MISMATCH', `${place} has ${actual} bytes, recorded are ${expected}`, place);
        }
    }),
    "src/contract/identity/file-path.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            WG: ()=>quotePath,
            a9: ()=>pathFault,
            cD: ()=>comparePaths,
            ce: ()=>isReservedName,
            oM: ()=>archivePath,
            p4: ()=>composed,
            tu: ()=>foldPath,
            xz: ()=>PATH_LIMITS
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/registries.js");
        __webpack_require__("src/contract/json/schema.ts");
        var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        const PATH_LIMITS = {
            bytes: 255,
            depth: 32
        };
        const ASCII = /^[\x20-\x7e]*$/;
        const ASCII_NAMES = /^[ A-Za-z0-9!#$%&'()+,\-./=@[\]^_{}~]*$/;
        const FIRST = String.raw`\p{L}\p{Nd}!#$%&'\(\)+,\-.=@\[\]\^_\{\}~`;
        const NAME = String.raw`[${FIRST}][ \p{M}${FIRST}]*`;
        const PATH_PATTERN = `^${NAME}(?:/${NAME})*$`;
        const NAMES = new RegExp(PATH_PATTERN, 'u');
        const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
        const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
        function isReservedName(name) {
            return /[:*?"<>|]|[. ]$/.test(name) || RESERVED.test(name);
        }
        const OF_GIT = /^(?:\.git|git~[0-9]+)$/;
        function pathFault(path) {
            if ('' === path) return 'is an empty name';
            if (Buffer.byteLength(path) > PATH_LIMITS.bytes) return `is longer than ${PATH_LIMITS.bytes} bytes`;
            const isAscii = ASCII.test(path);
            if (!isAscii && UNSEEN.test(path)) return 'has a character that cannot be seen';
            if (path.startsWith('/')) return 'is absolute';
            if (/[\\:*?"<>|]/.test(path)) return 'has a character that is no part of a name on Windows';
            const names = path.split('/');
            if (names.length > PATH_LIMITS.depth) return `is deeper than ${PATH_LIMITS.depth} directories`;
            for (const name of names){
                const fault = nameFault(name);
                if (fault) return fault;
            }
            if ('.controller-dist' === foldPath(names[0] ?? '')) return 'is in the folder that installing keeps for itself';
            if (!isAscii && !isComposed(path)) return 'is not in NFC, the composed form of Unicode';
            if (!(isAscii ? ASCII_NAMES : NAMES).test(path)) return "has a character that is no letter, mark or digit, no blank and none of !#$%&'()+,-.=@[]^_{}~";
        }
        function nameFault(name) {
            if ('' === name || '.' === name || '..' === name) return 'has an empty or a dot segment';
            if (name.startsWith(' ')) return 'has a name that begins with a space';
            if (/[. ]$/.test(name)) return 'has a name that ends in a dot or a space';
            if (RESERVED.test(name)) return 'has a name that is reserved on Windows';
            return OF_GIT.test(foldPath(name)) ? 'has a name that git keeps for itself' : void 0;
        }
        function isComposed(text) {
            return composed(text) === text;
        }
        function composed(text) {
            return ASCII.test(text) ? text : text.normalize('NFC');
        }
        function foldPath(path) {
            if (ASCII.test(path)) return path.toLowerCase();
            return path.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
        }
        function comparePaths(a, b) {
            return ASCII.test(a) && ASCII.test(b) ? (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a, b) : Buffer.compare(Buffer.from(a), Buffer.from(b));
        }
        const archivePath = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(PATH_LIMITS.bytes), zod_mini__WEBPACK_IMPORTED_MODULE_2__.z6Y(({ value, issues })=>{
            const message = pathFault(value);
            if (message) issues.push({
                code: 'custom',
                message,
                input: value
            });
        }));
        zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd.add(archivePath, {
            pattern: PATH_PATTERN,
            description: 'Names with / between them, in NFC; docs/formats.md has the whole rule.'
        });
        function quotePath(path) {
            return JSON.stringify(path.slice(0, 120)).replace(/[^\x20-\x7e]/g, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
        }
    }),
    "src/host/disk/files.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            CB: ()=>readBounded,
            CW: ()=>writeExclusive,
            HB: ()=>renameOver,
            Nq: ()=>digestStream,
            Pq: ()=>streamFile,
            Yw: ()=>syncFolder,
            f4: ()=>writeAll,
            fR: ()=>replaceFile,
            nM: ()=>removeFile,
            yu: ()=>readRequired
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("node:path");
        var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("node:util");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/errors.ts");
        var _at_exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/disk/at-exit.ts");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _in_use_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/disk/in-use.ts");
        var _make_folders_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/host/disk/make-folders.ts");
        var _new_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/host/disk/new-files.ts");
        const CHUNK = 524288;
        const READ_ONLY = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
        async function openRegular(path, place) {
            let handle;
            try {
                handle = await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('opening', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, READ_ONLY));
            } catch (error) {
                if ((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.W0)(error)) return;
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            }
            try {
                const stat = await handle.stat();
                (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.O4)(stat, place);
                return {
                    handle,
                    size: stat.size
                };
            } catch (error) {
                await handle.close();
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            }
        }
        const readAside = (0, node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.read);
        const SMALL = 1048576;
        async function readBounded(path, limit, place = path) {
            let file;
            try {
                file = await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('opening', ()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, READ_ONLY));
                const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
                (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.O4)(stat, place);
                const { size } = stat;
                if (size > limit) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOO_LARGE', `${place} has ${size} bytes, more than the ${limit} allowed`, place);
                const bytes = Buffer.allocUnsafe(size);
                let length = 0;
                while(length < size){
                    const rest = size - length;
                    const bytesRead = size <= SMALL ? (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, length, rest, length) : (await readAside(file, bytes, length, rest, length)).bytesRead;
                    if (0 === bytesRead) break;
                    length += bytesRead;
                }
                return bytes.subarray(0, length);
            } catch (error) {
                if (void 0 === file && (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.W0)(error)) return;
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            } finally{
                if (void 0 !== file) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            }
        }
        async function readRequired(path, limit, place = path) {
            const hint = 'Check the path: a relative one begins in the folder that this runs in.';
            return await readBounded(path, limit, place) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('DOCUMENT_NOT_FOUND', `there is no file ${place}`, place, hint);
        }
        async function streamFile(path, limit, place = path) {
            const opened = await openRegular(path, place);
            if (!opened) return;
            const { handle, size } = opened;
            if (size > limit) {
                await handle.close();
                return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOO_LARGE', `${place} has ${size} bytes, more than the ${limit} allowed`, place);
            }
            return chunksOf(handle, Math.min(CHUNK, Math.max(size, 1)), limit, place);
        }
        async function* chunksOf(handle, chunk, limit, place) {
            const readAhead = (buffer)=>{
                const reading = handle.read(buffer, 0, chunk, null);
                reading.catch(()=>{});
                return reading;
            };
            let next = readAhead(Buffer.allocUnsafe(chunk));
            let free = Buffer.allocUnsafe(chunk);
            try {
                for(let total = 0;;){
                    const { buffer, bytesRead } = await next;
                    if (0 === bytesRead) return;
                    total += bytesRead;
                    if (total > limit) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOO_LARGE', `${place} grew past the ${limit} bytes allowed`, place);
                    next = readAhead(free);
                    free = buffer;
                    yield buffer.subarray(0, bytesRead);
                }
            } catch (error) {
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            } finally{
                await next.catch(()=>{});
                await handle.close();
            }
        }
        async function digestStream(chunks, each) {
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            let size = 0;
            for await (const chunk of chunks){
                hash.update(chunk);
                size += chunk.byteLength;
                if (each) await each(chunk);
            }
            return {
                size,
                sha256: hash.digest('hex')
            };
        }
        async function writeExclusive(path, write, durable = true) {
            await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.ze)(path, async ()=>{
                const handle = await (0, _new_files_js__WEBPACK_IMPORTED_MODULE_10__.dr)(path);
                try {
                    await write(handle);
                    if (durable) await handle.sync();
                    await handle.close();
                } catch (error) {
                    await handle.close().catch(()=>{});
                    await removeFile(path);
                    throw error;
                }
            });
        }
        async function writeAll(handle, bytes) {
            for(let at = 0; at < bytes.byteLength;)at += (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(handle.fd, bytes, at);
        }
        async function replaceFile(path, bytes) {
            const temporary = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
            const forget = (0, _at_exit_js__WEBPACK_IMPORTED_MODULE_6__.mU)(temporary);
            await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.ze)(path, async ()=>{
                await (0, _make_folders_js__WEBPACK_IMPORTED_MODULE_9__.w)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
                await writeExclusive(temporary, (handle)=>writeAll(handle, bytes));
                await renameOver(temporary, path).finally(()=>removeFile(temporary));
                await syncFolder((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
            }).finally(forget);
        }
        async function renameOver(from, to) {
            await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('moving', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to));
        }
        async function removeFile(path) {
            await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('moving', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, {
                    force: true
                }));
        }
        async function syncFolder(folder) {
            if ('win32' === process.platform) return;
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
            try {
                await handle.sync();
            } catch (error) {
                if ('EINVAL' !== (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.UQ)(error)) throw error;
            } finally{
                await handle.close();
            }
        }
    }),
    "src/host/disk/folder-path.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GT: ()=>requireNamesOfWindows,
            XK: ()=>isLiteralPath,
            Zl: ()=>requireFolderPath
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/file-path.ts");
        function isLiteralPath(name) {
            return name.startsWith('./') || name.startsWith('.\\');
        }
        function requireFolderPath(name, place, windows = 'win32' === process.platform) {
            if ('' === name || /[\0\r\n]/.test(name)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place} must be one line, and not empty`, place);
            if (windows) requireNamesOfWindows(name, place);
            if (isLiteralPath(name)) return;
            const wrong = (what, hint)=>(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place}: ${what}`, place, hint);
            const shown = name.slice(0, 200);
            if (name.trim() !== name) wrong('there are blanks around the name', 'Write it without them.');
            if (/^["']|["']$/.test(name)) wrong('there are quotes around the name', `Write ${shown.replace(/^["']+|["']+$/g, '')}`);
            if (/^~/.test(name)) wrong('a shell replaces ~ only where it is not quoted', `Write the whole path, or ./${shown} for a folder of that name.`);
            if (/^(?:\$|%\w+%)/.test(name)) wrong('nothing replaces a variable here', `Write its value, or ./${shown} for a folder of that name.`);
            if (!windows && /^[A-Za-z]:(?:[\\/]|$)|\\/.test(name)) wrong('a path of Windows is none on this system', `Write it with /, or ./${shown} for a folder of that name.`);
        }
        const BEFORE_NAMES = /^(?:[\\/]{2}[?.][\\/])?(?:[A-Za-z]:)?/;
        function requireNamesOfWindows(path, place) {
            const names = path.replace(BEFORE_NAMES, '').split(/[\\/]/);
            const reserved = names.find((name)=>'.' !== name && '..' !== name && (0, _contract_identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__.ce)(name));
            if (void 0 === reserved) return;
            const shown = JSON.stringify(reserved.slice(0, 200));
            const hint = 'Devices (con, nul, com1) are no folders, and no name there ends in a dot or a blank or has any of :*?"<>|';
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place}: ${shown} is no name of a folder on Windows`, place, hint);
        }
    }),
    "src/host/disk/in-use.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>onceFree
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:timers/promises");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/file-errors.ts");
        const TRIES = 20;
        const WAIT_MS = 100;
        const SAID = {
            opening: [
                'EBUSY'
            ],
            moving: [
                'EBUSY',
                'EPERM',
                'EACCES'
            ]
        };
        async function onceFree(doing, work, windows = 'win32' === process.platform) {
            const said = windows ? SAID[doing] : [];
            for(let turn = 1;; turn++)try {
                return await work();
            } catch (error) {
                if (turn >= TRIES || !said.includes((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_1__.UQ)(error) ?? '')) throw error;
                await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(WAIT_MS);
            }
        }
    }),
    "src/host/disk/make-folders.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            w: ()=>makeFolders
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _new_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/new-files.ts");
        async function makeFolders(path) {
            const made = await makeFolder(path);
            if (void 0 !== made) return made;
            const above = await makeFolders((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            return [
                ...above,
                ...await makeFolder(path, true) ?? []
            ];
        }
        async function makeFolder(path, settled = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path) {
            try {
                await (0, _new_files_js__WEBPACK_IMPORTED_MODULE_3__.Z9)(path);
                return [
                    path
                ];
            } catch (error) {
                if ('ENOENT' === (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error) && !settled) return;
                const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(()=>void 0);
                if (there?.isDirectory()) return [];
                throw error;
            }
        }
    }),
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
    })
};
