export const id = "shared-steps";
export const ids = [
    "shared-steps",
    "contract-text-refusal-for-cli-program"
];
export const modules = {
    "src/steps/rebuild/rebuild.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            u: ()=>rebuildArtifact
        });
        var external_node_os_ = __webpack_require__("node:os");
        var external_node_path_ = __webpack_require__("node:path");
        var errors = __webpack_require__("src/contract/errors.ts");
        const OF_THE_CONTENT = [
            'content_size',
            'files',
            'binaries',
            'requires',
            'source_date_epoch'
        ];
        function compareRebuilt(published, rebuilt, place) {
            if (published.content_sha256 !== rebuilt.content_sha256) return {
                result: 'differs',
                files: differingFiles(published.files, rebuilt.files)
            };
            const wrong = OF_THE_CONTENT.find((part)=>JSON.stringify(published[part]) !== JSON.stringify(rebuilt[part]));
            if (void 0 !== wrong) (0, errors.TR)('MANIFEST_MISMATCH', `the content was built again, and ${wrong} of it is not what ${place} says`, place);
            const isSame = published.artifact.sha256 === rebuilt.artifact.sha256;
            return {
                result: isSame ? 'reproduced' : 'reproduced (content)'
            };
        }
        function differingFiles(published, rebuilt) {
            const [before, after] = [
                byPath(published),
                byPath(rebuilt)
            ];
            return [
                ...new Set([
                    ...before.keys(),
                    ...after.keys()
                ])
            ].sort().flatMap((path)=>{
                const [was, is] = [
                    before.get(path),
                    after.get(path)
                ];
                if (void 0 === was) return is ? [
                    {
                        path,
                        kind: 'added',
                        rebuilt: is
                    }
                ] : [];
                if (void 0 === is) return [
                    {
                        path,
                        kind: 'missing',
                        published: was
                    }
                ];
                const isSame = was.sha256 === is.sha256 && was.size === is.size && was.mode === is.mode;
                return isSame ? [] : [
                    {
                        path,
                        kind: 'changed',
                        published: was,
                        rebuilt: is
                    }
                ];
            });
        }
        function byPath(files) {
            return new Map(files.map(({ path, sha256, size, mode })=>[
                    path,
                    {
                        sha256,
                        size,
                        mode
                    }
                ]));
        }
        var at_exit = __webpack_require__("src/host/disk/at-exit.ts");
        var folder_path = __webpack_require__("src/host/disk/folder-path.ts");
        var rows = __webpack_require__("src/steps/publish/rows.ts");
        var external_node_process_ = __webpack_require__("node:process");
        var documents_manifest = __webpack_require__("src/contract/documents/manifest.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        var answers = __webpack_require__("src/host/rust/answers.ts");
        var build_places = __webpack_require__("src/host/rust/build/places.ts");
        var make_folders = __webpack_require__("src/host/disk/make-folders.ts");
        var working_tree = __webpack_require__("src/host/git/checkout/working-tree.ts");
        var program_environment = __webpack_require__("src/host/program-environment.ts");
        var build_rustflags = __webpack_require__("src/host/rust/build/rustflags.ts");
        var build_settings = __webpack_require__("src/host/rust/build/settings.ts");
        const KEPT = /^(?:PATH|HTTPS?_PROXY|ALL_PROXY|NO_PROXY|SystemRoot|SystemDrive|ComSpec|PATHEXT|ProgramData|ProgramFiles|ProgramFiles\(x86\)|ProgramW6432)$/i;
        async function privateEnvironment(env, folder) {
            const { RUSTUP_HOME } = env;
            const [home, cargo, temporary] = [
                (0, external_node_path_.join)(folder, 'home'),
                (0, external_node_path_.join)(folder, 'cargo'),
                (0, external_node_path_.join)(folder, 'tmp')
            ];
            for (const path of [
                home,
                cargo,
                temporary
            ])await (0, make_folders.w)(path);
            return {
                ...Object.fromEntries(Object.entries(env).filter(([name])=>KEPT.test(name))),
                RUSTUP_HOME: RUSTUP_HOME ? (0, external_node_path_.resolve)(RUSTUP_HOME) : (0, external_node_path_.join)((0, build_places.Wx)(env), '.rustup'),
                CARGO_HOME: cargo,
                ...'win32' === process.platform ? {
                    USERPROFILE: home,
                    TEMP: temporary,
                    TMP: temporary
                } : {
                    HOME: home,
                    TMPDIR: temporary
                }
            };
        }
        async function privateFolders({ target_directory, build_directory }, folder) {
            const isOutside = async (path)=>await (0, working_tree.m9)(folder, path) === void 0;
            const target = await isOutside(target_directory) ? {
                CARGO_TARGET_DIR: (0, external_node_path_.join)(folder, 'target')
            } : {};
            if (null == build_directory || !await isOutside(build_directory)) return target;
            return {
                ...target,
                CARGO_BUILD_BUILD_DIR: (0, external_node_path_.join)(folder, 'build')
            };
        }
        function recordedEnvironment(env, { settings, rustflags }, places) {
            const names = Object.keys(settings);
            const own = names.find((name)=>!(0, build_settings.At)(name, settings[name] ?? '') || !(0, program_environment.M)(name) || KEPT.test(name));
            if (void 0 !== own) (0, errors.TR)('NOT_REBUILDABLE', `the manifest records ${own}, which is no setting of a build`, 'settings');
            const values = (0, build_places.Qy)(Object.values(settings), places);
            return {
                ...env,
                ...Object.fromEntries(names.map((name, at)=>[
                        name,
                        values[at]
                    ])),
                CARGO_ENCODED_RUSTFLAGS: (0, build_rustflags.MV)((0, build_places.Qy)(rustflags, places))
            };
        }
        var rust_crate = __webpack_require__("src/host/rust/crate.ts");
        var promises_ = __webpack_require__("node:fs/promises");
        var digest = __webpack_require__("src/contract/digest.ts");
        var new_files = __webpack_require__("src/host/disk/new-files.ts");
        var in_parallel = __webpack_require__("src/host/in-parallel.ts");
        const MAX_CRATE = 268435456;
        const MAX_ENTRY = 67108864;
        const NAME = /^[A-Za-z0-9_-]{1,200}$/;
        const VERSION = /^[0-9A-Za-z][0-9A-Za-z.+-]{0,200}$/;
        async function bringCrates(locked, from, to) {
            const wanted = locked.filter(({ name, version, checksum })=>checksum && NAME.test(name) && VERSION.test(version));
            const registries = await (0, promises_.readdir)((0, external_node_path_.join)(from, 'registry', 'cache')).catch(()=>[]);
            let brought = 0;
            for (const registry of registries){
                const found = await (0, in_parallel.H)(wanted, (crate)=>bringCrate(crate, registry, from, to));
                const names = new Set(wanted.filter((_, at)=>found[at]).map(({ name })=>name.toLowerCase()));
                brought += found.filter(Boolean).length;
                if (names.size > 0) await bringIndex([
                    ...names
                ], (0, external_node_path_.join)('registry', 'index', registry), from, to);
            }
            return {
                brought,
                wanted: wanted.length
            };
        }
        async function bringCrate({ name, version, checksum }, registry, from, to) {
            const path = (0, external_node_path_.join)('registry', 'cache', registry, `${name}-${version}.crate`);
            const bytes = await (0, files.CB)((0, external_node_path_.join)(from, path), MAX_CRATE).catch(()=>void 0);
            if (!bytes || (0, digest.sc)(bytes) !== checksum) return false;
            await (0, make_folders.w)((0, external_node_path_.join)(to, 'registry', 'cache', registry));
            await (0, new_files.ty)((0, external_node_path_.join)(to, path), bytes);
            return true;
        }
        async function bringIndex(names, folder, from, to) {
            const bring = async (path)=>{
                const bytes = await (0, files.CB)((0, external_node_path_.join)(from, folder, path), MAX_ENTRY).catch(()=>void 0);
                if (!bytes) return;
                await (0, make_folders.w)((0, external_node_path_.dirname)((0, external_node_path_.join)(to, folder, path)));
                await (0, new_files.ty)((0, external_node_path_.join)(to, folder, path), bytes);
            };
            await bring('config.json');
            await (0, in_parallel.H)(names, (name)=>bring((0, external_node_path_.join)('.cache', prefixOf(name), name)));
        }
        function prefixOf(name) {
            if (name.length < 3) return String(name.length);
            return 3 === name.length ? (0, external_node_path_.join)('3', name.slice(0, 1)) : (0, external_node_path_.join)(name.slice(0, 2), name.slice(2, 4));
        }
        var preflight_lock = __webpack_require__("src/host/rust/preflight/lock.ts");
        var rustup = __webpack_require__("src/host/rust/rustup.ts");
        var package_package = __webpack_require__("src/steps/package/package.ts");
        var unfetched = __webpack_require__("src/host/git/checkout/unfetched.ts");
        var environment = __webpack_require__("src/host/git/environment.ts");
        var external_node_url_ = __webpack_require__("node:url");
        const SERVER = /^(?:https|ssh):\/\/(?:[^/]*@)?[^/@-][^/@]*\/./;
        const FILE = /^file:\/\/\/./;
        const SCP = /^(?:[A-Za-z0-9_.][\w.+-]*@)?[A-Za-z0-9][A-Za-z0-9.-]+:(?!\/\/|:)[^-]./;
        const MAX_LENGTH = 4096;
        const ALLOWED = 'Only https and ssh are asked, and folders of this machine where the repository is one.';
        function isFetchable(url, allowFile) {
            if (url.length > MAX_LENGTH || /\p{Cc}/u.test(url)) return false;
            return (SERVER.test(url) || allowFile && FILE.test(url)) && URL.canParse(url);
        }
        function isLocal(from) {
            return (0, external_node_path_.isAbsolute)(from) || from.startsWith('file:');
        }
        function addressOf(url, base, allowFile) {
            const isRelative = /^\.\.?\//.test(url);
            const full = isRelative ? relativeTo(base, url) : (0, external_node_path_.isAbsolute)(url) ? (0, external_node_url_.pathToFileURL)(url).href : url;
            if (void 0 === full) return;
            const isScp = SCP.test(full) && full.length <= MAX_LENGTH && !/\p{Cc}/u.test(full);
            return isScp || isFetchable(full, allowFile) ? full : void 0;
        }
        function relativeTo(base, url) {
            const from = (0, external_node_path_.isAbsolute)(base) ? (0, external_node_url_.pathToFileURL)(base).href : base;
            const [, head, path = ''] = /^([a-z]+:\/\/[^/]*\/|[^/:]+:\/*)(.*)$/.exec(from) ?? [];
            if (void 0 === head) return;
            const steps = path.split('/').filter(Boolean);
            for (const step of url.split('/'))if ('' !== step && '.' !== step) {
                if ('..' !== step) steps.push(step);
                else if (void 0 === steps.pop()) return;
            }
            return 0 === steps.length ? void 0 : head + steps.join('/');
        }
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var origin_token = __webpack_require__("src/host/origin-token.ts");
        var authorities = __webpack_require__("src/host/git/authorities.ts");
        var git_fetch = __webpack_require__("src/host/git/fetch.ts");
        var git_remote = __webpack_require__("src/host/git/remote.ts");
        const SMALL = {
            maxBytes: 1048576
        };
        const OPTIONS = [
            '--no-tags',
            '--no-write-fetch-head',
            '--recurse-submodules=no',
            '--no-progress',
            '--quiet'
        ];
        const NOT_BY_REVISION = /not our ref|unadvertised object|does not allow request|couldn't find remote ref|no such remote ref/i;
        const OWN_SETTINGS = {
            'core.bare': 'false',
            'core.autocrlf': 'false',
            'core.eol': 'native',
            'core.attributesFile': external_node_os_.devNull,
            'core.longPaths': 'true'
        };
        const HINT = 'Name a repository that has the commit as repository, or a clone of it as checkout.';
        async function cloneCommit({ from, git_rev, origin, folder }, opener) {
            await (0, make_folders.w)((0, external_node_path_.join)(folder, '.git'));
            const git = await cloningGit(folder, from, opener);
            const format = 64 === git_rev.length ? 'sha256' : 'sha1';
            await git.askOrRefuse([
                'init',
                '--quiet',
                '--template=',
                `--object-format=${format}`
            ], SMALL);
            for (const [name, value] of Object.entries(OWN_SETTINGS))await git.askOrRefuse([
                'config',
                name,
                value
            ], SMALL);
            if (void 0 !== origin) await git.askOrRefuse([
                'config',
                'remote.origin.url',
                origin
            ], SMALL);
            const fetch = (...args)=>(0, git_fetch.w)(git, [
                    'fetch',
                    ...OPTIONS,
                    ...args
                ], {
                    message: `${git_rev} could not be fetched from ${from}`,
                    place: from,
                    hint: HINT
                });
            await fetch('--depth=1', from, git_rev).catch((error)=>{
                if (!(error instanceof errors.Vl) || !NOT_BY_REVISION.test(error.message)) throw error;
                return fetch(from, '+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*');
            });
            const { status } = await git.ask([
                'cat-file',
                '-e',
                `${git_rev}^{commit}`
            ], SMALL);
            if (0 !== status) (0, errors.TR)('GIT_FAILED', `${from} has no commit ${git_rev}`, from, HINT);
            await localGit(folder, opener).askOrRefuse([
                `--work-tree=${folder}`,
                'checkout',
                '--quiet',
                '--detach',
                git_rev
            ], SMALL);
        }
        async function cloningGit(folder, from, opener) {
            const token = (0, origin_token.W)(opener);
            const origin = from.startsWith('https:') && URL.canParse(from) ? new URL(from).origin : void 0;
            const env = {
                ...opener.env,
                GIT_ALLOW_PROTOCOL: 'https:ssh:file',
                GIT_ATTR_NOSYSTEM: '1'
            };
            const gitFolder = (0, external_node_path_.join)(folder, '.git');
            const trusting = await (0, authorities.b)(from, env, (0, external_node_path_.join)(gitFolder, `authorities-${(0, external_node_crypto_.randomUUID)()}.pem`));
            return (0, git_remote.Tr)(gitFolder, trusting, {
                url: from,
                origin,
                maxMemory: git_remote.Dh
            }, token);
        }
        function localGit(folder, { env }) {
            const remote = {
                origin: void 0,
                maxMemory: git_remote.Dh
            };
            return (0, git_remote.Tr)((0, external_node_path_.join)(folder, '.git'), (0, environment.gG)(env), remote, void 0);
        }
        var host_process = __webpack_require__("src/host/process.ts");
        var reading = __webpack_require__("src/host/git/reading.ts");
        const lfs_SMALL = {
            maxBytes: 1048576
        };
        const FILTER = {
            'filter.lfs.clean': 'git-lfs clean -- %f',
            'filter.lfs.smudge': 'git-lfs smudge -- %f',
            'filter.lfs.process': 'git-lfs filter-process',
            'filter.lfs.required': 'true'
        };
        const ADDRESSES = '^(lfs\\.(push)?url|remote\\..*\\.lfs(push)?url)$';
        const INSTALL = 'Install git-lfs (Debian and Ubuntu: apt-get install git-lfs; macOS: brew install git-lfs), then run again.';
        async function bringLfsFiles({ folder, from, allowFile }, opener) {
            await (0, host_process.SG)('git-lfs', opener.env).catch((error)=>{
                if (!(error instanceof errors.Vl)) throw error;
                (0, errors.TR)('SOURCE_INCOMPLETE', 'git-lfs is not on PATH', folder, INSTALL);
            });
            const git = await cloningGit(folder, from, opener);
            await requireAddresses(folder, opener, allowFile);
            for (const [name, value] of Object.entries(FILTER))await git.askOrRefuse([
                'config',
                name,
                value
            ], lfs_SMALL);
            const remote = (0, external_node_path_.isAbsolute)(from) ? (0, external_node_url_.pathToFileURL)(from).href : from;
            await (0, git_fetch.w)(git, [
                '-c',
                `remote.origin.url=${remote}`,
                `--work-tree=${folder}`,
                'lfs',
                'pull',
                'origin'
            ], {
                message: `files of Git LFS could not be fetched for ${from}`,
                place: from,
                hint: 'Let whoever runs this read them, or name a clone that has them as checkout.'
            });
        }
        async function requireAddresses(folder, { env }, allowFile) {
            const file = (0, external_node_path_.join)(folder, '.lfsconfig');
            const found = await (0, promises_.lstat)(file).catch(()=>void 0);
            if (!found) return;
            if (!found.isFile()) (0, errors.TR)('SOURCE_INCOMPLETE', '.lfsconfig is no file', file);
            const args = [
                'config',
                '-z',
                `--file=${file}`,
                '--get-regexp',
                ADDRESSES
            ];
            const { stdout } = await (0, reading.l)(folder, (0, environment.gG)(env)).ask(args, lfs_SMALL);
            for (const entry of stdout.toString().split('\0').filter(Boolean)){
                const [, name, url = ''] = /^([^\n]*)\n(.*)$/s.exec(entry) ?? [];
                if (void 0 === addressOf(url, '', allowFile)) (0, errors.TR)('SOURCE_INCOMPLETE', `.lfsconfig has ${JSON.stringify(url)} as ${name}, which is not asked`, file, ALLOWED);
            }
        }
        var in_the_way = __webpack_require__("src/host/disk/in-the-way.ts");
        const submodules_SMALL = {
            maxBytes: 1048576
        };
        const KEYS = '^submodule\\..*\\.(path|url)$';
        async function submodulesOf(root, env) {
            const git = (0, reading.l)(root, env);
            const linked = await (0, unfetched.oq)(git, []);
            const { stdout } = await git.ask([
                'config',
                '-z',
                '--blob=HEAD:.gitmodules',
                '--get-regexp',
                KEYS
            ], submodules_SMALL);
            const named = new Map();
            for (const entry of stdout.toString().split('\0')){
                const [, name, key, value] = /^submodule\.(.*)\.(path|url)\n(.*)$/s.exec(entry) ?? [];
                if (void 0 !== name) named.set(name, {
                    ...named.get(name),
                    ['path' === key ? 'path' : 'url']: value
                });
            }
            const byPath = new Map([
                ...named
            ].map(([name, { path = '', url }])=>[
                    path.replace(/\/+$/, ''),
                    {
                        name,
                        url
                    }
                ]));
            return linked.map(({ path, git_rev })=>{
                const { name, url } = byPath.get(path) ?? {};
                return {
                    path,
                    git_rev,
                    name,
                    url
                };
            });
        }
        async function submodulesHere(from, { name, path }, env) {
            if (!(0, external_node_path_.isAbsolute)(from)) return [];
            const { status, stdout } = await (0, reading.l)(from, env).ask([
                'rev-parse',
                '--git-dir',
                '--git-common-dir'
            ], submodules_SMALL);
            const folders = 0 === status ? stdout.toString().split(/\r?\n/).filter(Boolean) : [];
            const isNamed = void 0 !== name && isFolderName(name);
            const kept = isNamed ? folders.map((of)=>(0, external_node_path_.join)((0, external_node_path_.resolve)(from, of), 'modules', name)) : [];
            const marks = [
                ...new Set(kept)
            ].map((folder)=>({
                    folder,
                    mark: (0, external_node_path_.join)(folder, 'HEAD')
                }));
            const own = (0, external_node_path_.join)(from, path);
            const there = [];
            for (const { folder, mark } of [
                ...marks,
                {
                    folder: own,
                    mark: (0, external_node_path_.join)(own, '.git')
                }
            ])if (await (0, in_the_way.$B)(mark)) there.push(folder);
            return there;
        }
        function isFolderName(name) {
            return !/\p{Cc}|\\|^[-/]/u.test(name) && !name.split('/').some((part)=>[
                    '',
                    '.',
                    '..'
                ].includes(part));
        }
        const MAX_SUBMODULES = 1000;
        const MAX_TIME = 3600000;
        async function cloneSource(clone, opener, progress, maxSubmodules = MAX_SUBMODULES) {
            const { from, origin, git_rev } = clone;
            const bringing = {
                ...{
                    opener,
                    progress,
                    allowFile: isLocal(from)
                },
                reasons: new Map(),
                until: Date.now() + MAX_TIME,
                left: maxSubmodules
            };
            progress(`git fetch ${from} ${git_rev}`);
            await cloneCommit(clone, opener);
            const base = (0, external_node_path_.isAbsolute)(from) ? origin ?? from : from;
            await complete({
                ...clone,
                base,
                depth: 0
            }, bringing);
            return bringing.reasons;
        }
        async function complete(repository, bringing) {
            const { folder, from, base } = repository;
            const { opener, allowFile } = bringing;
            const env = (0, environment.gG)(opener.env);
            const { pointers, submodules } = await (0, unfetched.Iq)(folder, env, []);
            if (pointers.length > 0) await orReason(pointers, bringing, ()=>firstOf([
                    ...new Set([
                        from,
                        base
                    ])
                ], (place)=>bringLfsFiles({
                        folder,
                        from: place,
                        allowFile
                    }, opener)));
            if (0 === submodules.length) return;
            const lacking = new Set(submodules);
            for (const submodule of (await submodulesOf(folder, env))){
                const path = (0, external_node_path_.join)(folder, submodule.path);
                if (lacking.has(path)) {
                    if (0 === bringing.left) return orReason([
                        ...lacking
                    ], bringing, refuseMore);
                    await orReason([
                        path
                    ], bringing, ()=>bring(submodule, repository, bringing));
                    lacking.delete(path);
                }
            }
        }
        async function refuseMore() {
            return (0, errors.TR)('SOURCE_INCOMPLETE', 'there are too many submodules');
        }
        async function bring(submodule, outer, bringing) {
            const { path, git_rev, url } = submodule;
            const { opener, progress, allowFile } = bringing;
            const folder = (0, external_node_path_.join)(outer.folder, path);
            await requireRoom(folder, submodule, outer, bringing);
            const address = void 0 === url ? void 0 : addressOf(url, outer.base, allowFile);
            const here = await submodulesHere(outer.from, submodule, opener.env);
            const places = void 0 === address ? here : [
                ...here,
                address
            ];
            const said = void 0 === url ? '.gitmodules does not say where it is' : `${JSON.stringify(url)} is not asked`;
            if (0 === places.length) (0, errors.TR)('SOURCE_INCOMPLETE', said, folder, ALLOWED);
            const from = await firstOf(places, async (place)=>{
                progress(`git fetch ${place} ${git_rev}`);
                await cloneCommit({
                    from: place,
                    git_rev,
                    origin: void 0,
                    folder
                }, opener).catch(async (error)=>{
                    await (0, promises_.rm)(folder, {
                        recursive: true,
                        force: true,
                        maxRetries: 3
                    });
                    await (0, make_folders.w)(folder);
                    throw error;
                });
                return place;
            });
            const inner = {
                from,
                folder,
                base: address ?? from,
                depth: outer.depth + 1
            };
            await complete(inner, bringing);
        }
        async function requireRoom(folder, { path }, outer, bringing) {
            if (outer.depth === unfetched.lr) (0, errors.TR)('SOURCE_INCOMPLETE', `it is more than ${unfetched.lr} submodules deep`, folder);
            if (Date.now() > bringing.until) (0, errors.TR)('SOURCE_INCOMPLETE', 'the submodules before it took too long', folder);
            if (await (0, working_tree.m9)(outer.folder, folder) !== path) (0, errors.TR)('SOURCE_INCOMPLETE', 'its folder is behind a link', folder);
            bringing.left -= 1;
        }
        async function firstOf(places, ask) {
            const [place = '', ...others] = places;
            return ask(place).catch((error)=>{
                if (0 === others.length || !isPassedOver(error)) throw error;
                return firstOf(others, ask);
            });
        }
        async function orReason(paths, bringing, bringIt) {
            try {
                await bringIt();
            } catch (error) {
                if (!isPassedOver(error)) throw error;
                for (const path of paths)bringing.reasons.set(path, error);
                const more = 1 === paths.length ? '' : ` and ${paths.length - 1} more`;
                bringing.progress(`left out: ${paths[0]}${more}: ${error.message}`);
            }
        }
        function isPassedOver(error) {
            return error instanceof errors.Vl && ('GIT_FAILED' === error.code || 'SOURCE_INCOMPLETE' === error.code);
        }
        var commits = __webpack_require__("src/host/git/commits.ts");
        var read_contract = __webpack_require__("src/steps/read-contract.ts");
        const USUAL = 'docs/distribution-contract.json';
        async function contractOfCommit(root, manifest, env) {
            const { contract, contract_sha256, git_rev } = manifest;
            const named = await (0, commits.QO)({
                folder: root,
                env
            }, git_rev, contract);
            for (const path of [
                ...new Set([
                    USUAL,
                    ...named
                ])
            ]){
                const file = (0, external_node_path_.join)(root, path);
                if (await digestOf(file) === contract_sha256) return file;
            }
            return (0, errors.TR)('NOT_REBUILDABLE', `the commit has no contract with sha256 ${contract_sha256}, which the manifest names`, 'contract', 'Rebuild from the source that it was published in, which keeps the contract.');
        }
        async function digestOf(file) {
            try {
                return (await (0, read_contract.J)(file)).sha256;
            } catch (error) {
                if (error instanceof errors.Vl) return;
                throw error;
            }
        }
        async function bringSource({ manifest, contract }, { place, scratch, env, token, progress }) {
            const folder = (0, external_node_path_.join)(scratch, 'source');
            await (0, make_folders.w)(folder);
            const root = await (0, promises_.realpath)(folder);
            const opener = void 0 === token ? {
                env
            } : {
                env,
                token
            };
            const reasons = await cloneSource({
                ...place,
                git_rev: manifest.git_rev,
                folder: root
            }, opener, progress);
            if (void 0 === contract) return {
                root,
                contract: await contractOfCommit(root, manifest, env),
                reasons
            };
            const path = (0, external_node_path_.join)(scratch, 'contract', 'distribution-contract.json');
            await (0, make_folders.w)((0, external_node_path_.dirname)(path));
            await (0, new_files.ty)(path, contract);
            return {
                root,
                contract: path,
                reasons
            };
        }
        async function requireBrought(asked, { root, reasons, env }) {
            const metadata = await asked.catch((error)=>refuseForReason(error, reasons));
            if (0 === reasons.size) return metadata;
            const folders = metadata.packages.map(({ manifest_path })=>(0, external_node_path_.dirname)(manifest_path));
            (0, unfetched.hq)(await (0, unfetched.Iq)(root, env, folders), reasons);
            return metadata;
        }
        function refuseForReason(error, reasons) {
            const [first] = reasons;
            if (!(error instanceof errors.Vl) || void 0 === first) throw error;
            const [path, reason] = first;
            return (0, errors.TR)('SOURCE_INCOMPLETE', `${error.message}; ${path} is not there: ${reason.message}`, path, reason.hint);
        }
        async function buildAgain(reference, build, again) {
            const { manifest: published } = reference;
            const { scratch, out, progress, now, output = external_node_process_.stderr } = again;
            const { recipe } = build;
            const { root, contract, reasons } = await bringSource(reference, again);
            const manifest = await (0, rust_crate.J9)((0, external_node_path_.join)(root, recipe.manifest_path));
            const { toolchain, target } = published;
            const base = await privateEnvironment(again.env, scratch);
            const installed = await (0, rustup.n)({
                toolchain,
                target,
                manifest,
                env: base,
                output,
                progress
            });
            const asked = (0, answers.q)(manifest, installed);
            const brought = await requireBrought(asked.metadata(), {
                root,
                reasons,
                env: base
            });
            const folders = await privateFolders(brought, scratch);
            const provided = {
                ...installed,
                ...folders
            };
            const rust = 0 === Object.keys(folders).length ? asked : (0, answers.q)(manifest, provided);
            const metadata = await rust.metadata();
            const crate = (0, rust_crate.BP)(metadata, manifest, recipe.packages, []);
            const lock = await (0, preflight_lock.T)(crate.workspaceRoot, metadata.packages, toolchain);
            if (lock.sha256 !== build.cargo_lock_sha256) (0, errors.TR)('MANIFEST_MISMATCH', `${reference.place} names another Cargo.lock than the commit has`, reference.place);
            const crates = await bringCrates(lock.packages, (0, build_places.ic)(again.env), (0, build_places.ic)(base));
            progress(`${crates.brought} of ${crates.wanted} crates are in the cache of this machine`);
            const places = await (0, build_places.Ch)(root, crate, await rust.toolchain(), base);
            const env = recordedEnvironment(provided, recipe, places);
            const staged = await (0, package_package.mT)({
                ...(0, tuple.cF)(published),
                contract,
                manifestPath: manifest,
                source_date_epoch: published.source_date_epoch,
                packages: recipe.packages,
                features: recipe.features,
                defaultFeatures: recipe.default_features,
                cargoProfile: recipe.cargo_profile,
                allowWrapper: build_settings.V4.some((name)=>void 0 !== recipe.settings[name]),
                include: recipe.include,
                generate: recipe.generate,
                systemPackages: recipe.system_packages,
                ...{
                    out,
                    env,
                    rust,
                    now,
                    progress,
                    output
                }
            });
            const manifest_file = (0, external_node_path_.join)(out, staged.manifest_file);
            const rebuilt = (0, documents_manifest.Ng)(await (0, files.yu)(manifest_file, documents_manifest.T1.maxBytes), manifest_file);
            return {
                manifest: rebuilt,
                artifact: (0, external_node_path_.join)(out, staged.artifact_file),
                manifest_file
            };
        }
        var unpack = __webpack_require__("src/host/archive/unpack.ts");
        var read_binary_files = __webpack_require__("src/host/machine/read-binary-files.ts");
        async function explainDifferences(files, reference, rebuilt, folder) {
            const changed = files.filter(({ kind, path })=>'changed' === kind && reference.manifest.binaries.includes(path));
            const before = (0, external_node_path_.join)(folder, 'published.tar.gz');
            await (0, make_folders.w)(folder);
            if (0 === changed.length || !await reference.writeArtifact(before)) return [
                ...files
            ];
            const was = await binariesOf(before, reference.manifest, (0, external_node_path_.join)(folder, 'was'));
            const is = await binariesOf(rebuilt.artifact, rebuilt.manifest, (0, external_node_path_.join)(folder, 'is'));
            const explained = [];
            for (const file of files){
                const [one, other] = [
                    was.get(file.path),
                    is.get(file.path)
                ];
                const first = void 0 === one || void 0 === other ? void 0 : await (0, read_binary_files.compareBinaryFiles)(one, other);
                explained.push(void 0 === first ? file : {
                    ...file,
                    first
                });
            }
            return explained;
        }
        async function binariesOf(archive, manifest, folder) {
            await (0, make_folders.w)(folder);
            const files = new Map(manifest.binaries.map((name, at)=>[
                    name,
                    (0, external_node_path_.join)(folder, String(at))
                ]));
            await (0, unpack.inspectArchive)(archive, manifest, files);
            return files;
        }
        const source_place_HINT = 'Name a repository that has the commit as repository, or a clone of it as checkout.';
        function placeOf({ repository: recorded }, given) {
            const { checkout, repository } = given;
            if (void 0 !== checkout && void 0 !== repository) (0, errors.TR)('INVALID_INPUT', 'give either a checkout or a repository', 'repository');
            const origin = urlOf(recorded);
            if (void 0 !== checkout) return {
                from: (0, external_node_path_.resolve)(checkout),
                origin
            };
            if (void 0 !== repository) {
                if (!isFetchable(repository, true)) (0, errors.TR)('INVALID_INPUT', 'the repository must be a URL of https, ssh or file', 'repository');
                return {
                    from: repository,
                    origin: origin ?? urlOf((0, working_tree.q9)(repository))
                };
            }
            if (void 0 === origin || !isFetchable(origin, false)) return (0, errors.TR)('NOT_REBUILDABLE', `the manifest names ${recorded} as the source of the commit`, 'repository', source_place_HINT);
            return {
                from: origin,
                origin
            };
        }
        function urlOf(recorded) {
            const url = recorded.startsWith('git+') ? recorded.slice(4) : '';
            if (!URL.canParse(url)) return;
            return url.replace(/^ssh:\/\/(?![^/]*@)/, 'ssh://git@');
        }
        async function rebuildArtifact(request) {
            const { reference, keep, ...context } = request;
            const { manifest, place } = reference;
            if (void 0 !== keep) (0, folder_path.Zl)(keep, 'keep');
            const { build } = manifest;
            if ('cargo' !== build.kind) return (0, errors.TR)('NOT_REBUILDABLE', `${place} is of a program that was built elsewhere`, place, 'Ask whoever built it.');
            const source = placeOf(build.recipe, request);
            return (0, at_exit.DF)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), 'controller-dist-'), async (scratch)=>{
                const out = keep ?? (0, external_node_path_.join)(scratch, 'out');
                const rebuilt = await buildAgain(reference, build, {
                    ...context,
                    place: source,
                    scratch,
                    out
                });
                const result = await judge(reference, rebuilt, (0, external_node_path_.join)(scratch, 'compared'));
                return void 0 === keep ? result : {
                    ...result,
                    manifest_file: rebuilt.manifest_file
                };
            });
        }
        async function judge(reference, rebuilt, folder) {
            const { manifest, row, place } = reference;
            const compared = compareRebuilt(manifest, rebuilt.manifest, place);
            const differences = 'differs' === compared.result ? await explainDifferences(compared.files, reference, rebuilt, folder) : [];
            return {
                result: compared.result,
                artifact_file: manifest.artifact.file,
                published: digestsOf(manifest),
                rebuilt: digestsOf(rebuilt.manifest),
                differences,
                rows: void 0 !== row && 'reproduced' === compared.result ? [
                    (0, rows.F)(row)
                ] : []
            };
        }
        function digestsOf({ artifact, content_sha256 }) {
            return {
                artifact_sha256: artifact.sha256,
                content_sha256
            };
        }
    }),
    "src/steps/rebuild/report.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>rebuildFaults,
            l: ()=>rebuildLines
        });
        function rebuildFaults({ result, differences, published, rebuilt, artifact_file }) {
            if ('differs' !== result) return [];
            const fault = (message, place)=>({
                    code: 'REBUILD_DIFFERS',
                    message,
                    place
                });
            if (differences.length > 0) return differences.map((difference)=>fault(describe(difference), difference.path));
            const what = `no file differs, and the headers of the archive do: content ${published.content_sha256}, built again ${rebuilt.content_sha256}`;
            return [
                fault(what, artifact_file)
            ];
        }
        function rebuildLines({ result, artifact_file, published, rebuilt }) {
            const head = `${result}: ${artifact_file}`;
            if ('reproduced' === result) return [
                head,
                `sha256: ${published.artifact_sha256}`
            ];
            return [
                head,
                `content sha256: ${published.content_sha256}, built again ${rebuilt.content_sha256}`,
                `artifact sha256: ${published.artifact_sha256}, built again ${rebuilt.artifact_sha256}`
            ];
        }
        function describe(difference) {
            const { path, kind, first } = difference;
            if ('added' === kind) return `${path} is added: it was not there before`;
            if ('missing' === kind) return `${path} is missing: the rebuild has no such file`;
            const { published, rebuilt } = difference;
            const changes = [
                'size',
                'sha256',
                'mode'
            ].filter((part)=>published[part] !== rebuilt[part]).map((part)=>`${part} ${published[part]}, built again ${rebuilt[part]}`);
            const where = void 0 === first ? '' : `; first in ${first.part} (offset ${first.offset}), at byte ${first.at}`;
            return `${path} differs: ${changes.join('; ')}${where}`;
        }
    }),
    "src/steps/rebuild/wanted.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            r: ()=>readWantedRebuild
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var store_open = __webpack_require__("src/host/store/open.ts");
        var resolve = __webpack_require__("src/steps/resolve.ts");
        var external_node_path_ = __webpack_require__("node:path");
        var digest = __webpack_require__("src/contract/digest.ts");
        var documents_manifest = __webpack_require__("src/contract/documents/manifest.ts");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        var directory = __webpack_require__("src/host/store/directory.ts");
        var verify_row = __webpack_require__("src/steps/verify/row.ts");
        async function publishedReference(source, row, product) {
            const { manifest } = await (0, verify_row.readVerifiedRow)(source, row, product);
            await (0, verify_row.Mx)(source, row, manifest);
            const snapshot = await source.read((0, paths.G6)(row.distribution_contract_version, row.version), paths.mu.maxBytes);
            return {
                manifest,
                place: row.manifest_file,
                row,
                contract: snapshot?.bytes,
                writeArtifact: async (file)=>writeChecked(await source.stream(row.artifact_file, row.artifact_size), manifest, file)
            };
        }
        async function stagedReference(folder) {
            const manifests = (await new directory.f(folder).list('dist')).filter((path)=>path.endsWith('/package/manifest.json'));
            const [path, ...others] = manifests;
            if (void 0 === path) return (0, errors.TR)('STAGED_EMPTY', `nothing is staged in ${folder}`, folder);
            if (others.length > 0) (0, errors.TR)('INVALID_INPUT', `${folder} holds ${manifests.length} artifacts, not one`, 'staged');
            const place = (0, external_node_path_.join)(folder, path);
            const manifest = (0, documents_manifest.Ng)(await (0, files.yu)(place, documents_manifest.T1.maxBytes), place);
            const artifact = (0, external_node_path_.join)(folder, manifest.artifact.file);
            return {
                manifest,
                place,
                row: void 0,
                contract: void 0,
                writeArtifact: async (file)=>writeChecked(await (0, files.Pq)(artifact, manifest.artifact.size), manifest, file)
            };
        }
        async function writeChecked(chunks, { artifact }, file) {
            if (!chunks) return false;
            await (0, files.CW)(file, async (handle)=>{
                const { sha256 } = await (0, files.Nq)(chunks, (chunk)=>(0, files.f4)(handle, chunk));
                (0, digest.Ub)(sha256, artifact.sha256, artifact.file);
            }, false);
            return true;
        }
        async function readWantedRebuild({ source, staged, tuple }, opener, context) {
            if (void 0 !== staged && void 0 === source) {
                const given = Object.values(tuple).some((part)=>void 0 !== part);
                return given ? (0, errors.TR)('INVALID_INPUT', 'what is staged has a tuple of its own', 'staged') : stagedReference(staged);
            }
            if (void 0 === source || void 0 !== staged) return (0, errors.TR)('INVALID_INPUT', 'give either a source with a tuple, or a staged folder', 'source');
            const opened = await (0, store_open.oD)(source, opener);
            const query = await (0, resolve.Mo)(opened, tuple, context);
            const { row, product } = await (0, resolve.dP)(opened, query, {
                allowYanked: true
            }, context);
            if (row.yanked) context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
            return publishedReference(opened, row, product);
        }
    }),
    "src/contract/identity/tuple-text.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Kz: ()=>formatWith,
            _W: ()=>formatTupleWith,
            de: ()=>tupleOptions,
            sM: ()=>tupleText,
            wN: ()=>formatTupleArguments
        });
        var _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple-parts.ts");
        function tupleOptions(tuple, parts) {
            return Object.fromEntries(parts.map((part)=>[
                    part.replaceAll('_', '-'),
                    tuple[part]
                ]));
        }
        function tupleText(tuple) {
            const parts = _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__.G.filter((part)=>void 0 !== tuple[part]);
            return parts.map((part)=>`${part.replaceAll('_', '-')} ${tuple[part]}`).join(', ');
        }
        function formatTupleArguments(tuple) {
            return _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__.G.map((name)=>`--${name.replaceAll('_', '-')} ${tuple[name]}`).join(' ');
        }
        function formatTupleWith(tuple, parts = _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__.G, source) {
            const quoted = [
                'git_rev',
                'toolchain',
                'version'
            ];
            const value = (part)=>quoted.includes(part) ? `"${tuple[part]}"` : tuple[part];
            const inputs = [
                ...void 0 === source ? [] : [
                    `source: ${yamlWord(source)}`
                ],
                ...parts.map((part)=>`${part.replaceAll('_', '-')}: ${value(part)}`)
            ];
            return formatWith(inputs);
        }
        function formatWith(inputs) {
            return [
                'with:',
                ...inputs.map((input)=>`  ${input}`)
            ].join('\n');
        }
        function yamlWord(text) {
            return /^[A-Za-z0-9./][A-Za-z0-9+./#_@%~:-]*$/.test(text) ? text : JSON.stringify(text);
        }
    }),
    "src/contract/selection/candidates.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            WD: ()=>yankedText,
            v2: ()=>candidatesError,
            yU: ()=>someOf
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _next_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/next-step.ts");
        var _release_index_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/release-index/releases.ts");
        var _query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/selection/query.ts");
        var _releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/selection/releases.ts");
        const MOST_CANDIDATES = 5;
        const MOST_TARGETS = 8;
        function candidatesError(situation, rows) {
            const { code, message, place } = situation;
            const offer = offerOf(situation, rows);
            const nothing = [
                ...situation.notes ?? [],
                'The index has no release like it.'
            ];
            const hint = (offer.candidates.length > 0 ? (0, _next_step_js__WEBPACK_IMPORTED_MODULE_2__.e8)(offer) : nothing).join('\n');
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                code,
                message,
                hint,
                offer,
                ...void 0 === place ? {} : {
                    place
                }
            });
        }
        function offerOf({ asked, of, asker = {}, notes = [], drops }, rows) {
            const host = void 0 === asked.target ? asker.host?.() : void 0;
            const all = distinct(nearest(rows, asked, host), of);
            const [first] = all;
            const parts = 'tuple' === of ? _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS : _query_js__WEBPACK_IMPORTED_MODULE_4__.xT;
            const optionsFor = (row)=>(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_6__.de)(row, parts);
            return {
                notes: first ? [
                    ...targetNote(rows, asked.target, host),
                    ...differenceNote(first, asked, parts),
                    ...notes
                ] : [],
                candidates: all.slice(0, MOST_CANDIDATES).map(optionsFor),
                more: Math.max(0, all.length - MOST_CANDIDATES),
                all: void 0 === asker.source ? void 0 : {
                    purpose: 'To see all of them',
                    command: 'list',
                    options: {
                        source: asker.source,
                        all: true
                    }
                },
                first: first && {
                    purpose: 'For the first',
                    options: optionsFor(first),
                    keeps: [
                        'source'
                    ],
                    ...drops ? {
                        drops
                    } : {}
                }
            };
        }
        function distinct(rows, of) {
            if ('tuple' === of) return rows;
            const seen = new Set();
            return rows.filter((row)=>{
                const key = (0, _releases_js__WEBPACK_IMPORTED_MODULE_5__.DR)(row);
                return !seen.has(key) && seen.add(key);
            });
        }
        function nearest(rows, asked, host) {
            const target = asked.target ?? host;
            const shares = (row, part)=>{
                const text = asked[part];
                if (void 0 !== text) return row[part].startsWith(text);
                return 'profile' === part && 'release' === row.profile;
            };
            const score = (row)=>(row.yanked ? 0 : 100) + (row.target === target ? 50 : 0) + _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>shares(row, part)).length + ((0, _release_index_releases_js__WEBPACK_IMPORTED_MODULE_3__.TS)(row.version) ? 0.5 : 0);
            return rows.map((row, at)=>({
                    row,
                    at,
                    score: score(row)
                })).sort((a, b)=>b.score - a.score || b.at - a.at).map(({ row })=>row);
        }
        function targetNote(rows, asked, host) {
            const targets = [
                ...new Set(rows.map(({ target })=>target))
            ];
            const meant = asked ?? host;
            if (void 0 === meant || targets.includes(meant)) return [];
            const whose = void 0 === asked ? 'this host, which is ' : '';
            return [
                `None of them is for ${whose}${meant}, only for ${someOf(targets)}.`
            ];
        }
        function differenceNote(first, asked, parts) {
            const differing = parts.filter((part)=>void 0 !== asked[part] && !first[part].startsWith(asked[part]));
            if (0 === differing.length) return [];
            const said = differing.map((part)=>`${part.replaceAll('_', '-')} is ${first[part]}, and not ${asked[part]}`);
            return [
                `What differs in the first: ${said.join('; ')}.`
            ];
        }
        function someOf(names) {
            const more = names.length - MOST_TARGETS;
            return more > 0 ? `${names.slice(0, MOST_TARGETS).join(', ')} and ${more} more` : names.join(', ');
        }
        function yankedText({ artifact_file, yanked = [] }) {
            return `${artifact_file} was yanked: ${yanked.join('; ')}`;
        }
    }),
    "src/contract/selection/release-rows.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>releaseRows
        });
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/selection/candidates.ts");
        var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/selection/query.ts");
        var _releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/selection/releases.ts");
        function releaseRows(all, asked, targets, asker) {
            const situation = {
                asked,
                of: 'release',
                asker
            };
            const release = (0, _query_js__WEBPACK_IMPORTED_MODULE_1__.lj)(all, asked);
            if (new Set(release.map(_releases_js__WEBPACK_IMPORTED_MODULE_2__.DR)).size > 1) throw (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                ...situation,
                code: 'TUPLE_AMBIGUOUS',
                message: 'more than one release matches'
            }, release);
            const [first, ...more] = release;
            if (!first) throw (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                ...situation,
                code: 'TUPLE_NOT_FOUND',
                message: `no release matches ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_3__.sM)(asked)}`
            }, all);
            const absent = targets.find((target)=>!release.some((row)=>row.target === target));
            if (void 0 !== absent) {
                const message = `the release has nothing for ${absent}: it has ${(0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.yU)(release.map(({ target })=>target))}`;
                throw (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                    ...situation,
                    code: 'TARGET_MISSING',
                    message,
                    drops: [
                        'target'
                    ]
                }, release);
            }
            const [meant = first, ...others] = 0 === targets.length ? [
                first,
                ...more
            ] : release.filter((row)=>targets.includes(row.target));
            return [
                meant,
                ...others
            ];
        }
    }),
    "src/contract/selection/resolve.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>resolveRow
        });
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/selection/candidates.ts");
        var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/selection/query.ts");
        function resolveRow(index, query, { allowYanked, asker }) {
            const refused = (code, message, among = index.rows, place)=>(0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                    code,
                    message,
                    place,
                    asked: query,
                    of: 'tuple',
                    asker
                }, among);
            const rows = index.rows.filter((row)=>(0, _query_js__WEBPACK_IMPORTED_MODULE_1__.uv)(row, query));
            const pruned = index.pruned.filter((tombstone)=>(0, _query_js__WEBPACK_IMPORTED_MODULE_1__.uv)(tombstone, query));
            const matching = (0, _query_js__WEBPACK_IMPORTED_MODULE_1__.IW)([
                ...rows,
                ...pruned
            ], query);
            const preferred = new Set(matching);
            const found = rows.filter((row)=>preferred.has(row));
            const [row] = found;
            if (found.length > 1) throw refused('TUPLE_AMBIGUOUS', `${found.length} rows match`, found);
            if (row?.yanked && !allowYanked) throw refused('YANKED', (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.WD)(row), index.rows, row.artifact_file);
            if (row) return row;
            const [tombstone] = matching;
            if (tombstone) throw refused('PRUNED', `${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.sM)(tombstone)} was removed by retention`);
            const { target, ...release } = query;
            const others = index.rows.filter((other)=>(0, _query_js__WEBPACK_IMPORTED_MODULE_1__.uv)(other, release)).map((other)=>other.target);
            if (0 === others.length) throw refused('TUPLE_NOT_FOUND', `no row matches ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.sM)(query)}`);
            throw refused('TARGET_MISSING', `the release has nothing for ${target}: it has ${(0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.yU)([
                ...new Set(others)
            ])}`);
        }
    }),
    "src/contract/selection/releases.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DR: ()=>releaseKey,
            l7: ()=>releaseOf,
            v4: ()=>newestDay,
            w0: ()=>releasesOf
        });
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _text_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/days.ts");
        function releaseOf(of) {
            const { version, profile, toolchain, git_rev, dist_revision } = of;
            return {
                version,
                profile,
                toolchain,
                git_rev,
                dist_revision
            };
        }
        function releaseKey(of) {
            return `${of.version} ${of.profile} ${of.toolchain} ${of.git_rev} ${of.dist_revision}`;
        }
        function releasesOf(rows) {
            const byKey = new Map();
            for (const row of rows){
                const key = releaseKey(row);
                const known = byKey.get(key);
                if (known) known.push(row);
                else byKey.set(key, [
                    row
                ]);
            }
            const releases = [
                ...byKey.values()
            ].map((of)=>{
                of.sort(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.v_);
                return {
                    identity: releaseOf(of[0]),
                    rows: of
                };
            });
            return releases.sort(newestFirst);
        }
        function newestFirst(a, b) {
            return (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(b.identity.version, a.identity.version) || (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(b.identity.profile, a.identity.profile) || newestEpoch(b.rows) - newestEpoch(a.rows) || (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(b.identity.dist_revision) - (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(a.identity.dist_revision) || (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(b.identity.toolchain, a.identity.toolchain) || (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(b.identity.git_rev, a.identity.git_rev);
        }
        function newestEpoch(rows) {
            return rows.reduce((newest, { source_date_epoch })=>Math.max(newest, source_date_epoch), 0);
        }
        function newestDay(rows) {
            return 0 === rows.length ? void 0 : (0, _text_days_js__WEBPACK_IMPORTED_MODULE_2__.kb)(1000 * newestEpoch(rows));
        }
    }),
    "src/contract/text/refusal.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            asRefusal: ()=>asRefusal,
            errorText: ()=>errorText,
            faultText: ()=>faultText,
            placedText: ()=>placedText,
            withNextStep: ()=>withNextStep
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _next_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/next-step.ts");
        var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/harmless.ts");
        function asRefusal(error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl) return error;
            const message = error instanceof Error ? error.message : String(error);
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                code: 'INTERNAL',
                message
            }, [], {
                cause: error
            });
        }
        function withNextStep(error, words) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl)) return error;
            const [first, ...more] = error.faults;
            const step = error.next && (0, _next_step_js__WEBPACK_IMPORTED_MODULE_1__.mR)(error.next, words);
            if (void 0 === first || !step && !error.offer?.candidates.length) return error;
            const offered = error.offer?.candidates.length ? (0, _next_step_js__WEBPACK_IMPORTED_MODULE_1__.e8)(error.offer, words) : [
                error.hint
            ];
            const { offer: _, ...said } = first;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                ...said,
                hint: [
                    ...offered,
                    ...step ?? []
                ].join('\n')
            }, more, {
                cause: error
            });
        }
        function errorText(error) {
            const faults = error.faults.map((fault)=>(0, _harmless_js__WEBPACK_IMPORTED_MODULE_2__.harmless)(faultText(fault)).replaceAll('\n', '\n  '));
            return [
                ...faults,
                (0, _harmless_js__WEBPACK_IMPORTED_MODULE_2__.harmless)(error.hint)
            ].join('\n');
        }
        function faultText(fault) {
            return `error[${fault.code}]: ${placedText(fault)}`;
        }
        function placedText({ message, place, line }) {
            const at = place && !message.includes(place) ? ` (${place})` : '';
            return `${message}${at}${void 0 === line ? '' : ` [line ${line}]`}`;
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
    "src/host/git/commits.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J9: ()=>resolveCommits,
            QO: ()=>jsonHolding,
            Uq: ()=>requireCommitName,
            WL: ()=>resolveCommit,
            fE: ()=>isShallow,
            fs: ()=>changesOf,
            vl: ()=>changedPaths,
            wu: ()=>mergeBase
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/process.ts");
        var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/git/objects.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/git/reading.ts");
        var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/git/records.ts");
        var _unborn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/git/unborn.ts");
        const MiB = 1048576;
        const LISTING = {
            maxBytes: 16 * MiB
        };
        async function ask({ folder, env }, args) {
            const { status, stdout, stderr } = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_3__.l)(folder, env).ask(args, LISTING);
            return {
                status,
                stdout: stdout.toString(),
                stderr
            };
        }
        async function askOrRefuse({ folder, env }, args) {
            return (await (0, _reading_js__WEBPACK_IMPORTED_MODULE_3__.l)(folder, env).askOrRefuse(args, LISTING)).toString();
        }
        function requireCommitName(name, input) {
            if (!/^[^-\s\p{Cc}][^\s\p{Cc}]{0,499}$/u.test(name)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${JSON.stringify(name.slice(0, 100))} is not the name of a commit`, input);
        }
        async function resolveCommit(repository, name, input) {
            const [commit] = await resolveCommits(repository, [
                {
                    name,
                    input
                }
            ]);
            return commit;
        }
        async function resolveCommits(repository, names) {
            for (const { name, input } of names)requireCommitName(name, input);
            const input = names.map(({ name })=>`${name}^{commit}`);
            const answers = await (0, _objects_js__WEBPACK_IMPORTED_MODULE_2__.$)(repository, input, LISTING.maxBytes);
            const absent = names.find((_, at)=>answers[at]?.type !== 'commit');
            if (absent) await refuseForReason(repository, absent);
            return names.map((wanted, at)=>commitOf(wanted, answers[at]));
        }
        async function refuseForReason(repository, { name, input }) {
            await (0, _unborn_js__WEBPACK_IMPORTED_MODULE_5__.n)(repository);
            const { stderr } = await ask(repository, [
                'cat-file',
                '-t',
                `${name}^{commit}`
            ]);
            if (!/^fatal: Not a valid object name /.test(stderr)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `git cannot read ${name}: ${(0, _process_js__WEBPACK_IMPORTED_MODULE_1__.UV)(stderr) || 'it is no commit'}`, input);
        }
        function commitOf({ name, input }, answer) {
            if (answer?.type !== 'commit') return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `${name} is no commit of this repository`, input, 'Fetch it first, with git fetch --depth=1 origin and its name or SHA; after a force-push it may be gone for good.');
            const [header = ''] = answer.bytes.toString('latin1').split('\n\n', 1);
            const time = Number(/^committer .*> (\d+) [+-]\d+$/m.exec(header)?.[1]);
            if (!Number.isSafeInteger(time)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `${answer.oid} has no time that can be read`, input);
            return {
                git_rev: answer.oid,
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
        const MAX_PATHS = 1_000_000;
        async function changedPaths(repository, commit, other, maxPaths = MAX_PATHS) {
            const { folder, env } = repository;
            for (const one of [
                commit,
                other
            ])await refuseEndless(repository, one, maxPaths);
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
            const records = (0, _records_js__WEBPACK_IMPORTED_MODULE_4__.M)((0, _reading_js__WEBPACK_IMPORTED_MODULE_3__.l)(folder, env).stream(args));
            return (0, _records_js__WEBPACK_IMPORTED_MODULE_4__.K)(records, 100, (path)=>'' !== path && !path.startsWith(':'));
        }
        async function refuseEndless({ folder, env }, commit, maxPaths) {
            let paths = 0;
            const args = [
                'ls-tree',
                '-r',
                '-z',
                '--name-only',
                '--full-tree',
                commit
            ];
            for await (const _ of (0, _records_js__WEBPACK_IMPORTED_MODULE_4__.M)((0, _reading_js__WEBPACK_IMPORTED_MODULE_3__.l)(folder, env).stream(args)))if (++paths > maxPaths) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${commit} holds more than ${maxPaths} paths`, commit);
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
    }),
    "src/host/git/objects.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>readObjects
        });
        var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/git/reading.ts");
        async function readObjects({ folder, env }, names, maxBytes) {
            const input = names.map((name)=>`${name}\n`);
            return objectsIn(await (0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.l)(folder, env).askOrRefuse([
                'cat-file',
                '--batch'
            ], {
                input,
                maxBytes
            }));
        }
        function objectsIn(out) {
            const answers = [];
            for(let at = 0; at < out.length;){
                const end = out.indexOf(10, at);
                const [oid = '', type = '', size] = out.toString('latin1', at, end < 0 ? out.length : end).split(' ');
                const length = void 0 === size ? -1 : Number(size);
                if (end < 0 || !Number.isSafeInteger(length)) break;
                const from = end + 1;
                answers.push({
                    oid,
                    type,
                    bytes: out.subarray(from, from + Math.max(length, 0))
                });
                at = from + length + 1;
            }
            return answers;
        }
    }),
    "src/host/git/fetch.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>Checkout,
            w: ()=>reachRemote
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _backoff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/backoff.ts");
        var _origin_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/origin-token.ts");
        var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/process.ts");
        var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/git/environment.ts");
        var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/git/failure.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/git/reading.ts");
        var _remote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/git/remote.ts");
        const SMALL = 1048576;
        const TRIES = 4;
        const OPTIONS = [
            '--no-tags',
            '--no-prune',
            '--no-write-fetch-head',
            '--recurse-submodules=no',
            '--no-progress'
        ];
        const REVISION = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
        class Checkout {
            git;
            env;
            constructor(git, env){
                this.git = git;
                this.env = env;
            }
            static async open(folder, opener) {
                const { env } = opener;
                const token = (0, _origin_token_js__WEBPACK_IMPORTED_MODULE_2__.W)(opener);
                const said = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_6__.l)(folder, env).askOrRefuse([
                    'rev-parse',
                    '--absolute-git-dir'
                ], {
                    maxBytes: SMALL
                });
                const remote = {
                    origin: token?.origin,
                    maxMemory: _remote_js__WEBPACK_IMPORTED_MODULE_7__.Dh
                };
                const git = (0, _remote_js__WEBPACK_IMPORTED_MODULE_7__.Tr)(said.toString().replace(/\r?\n$/, ''), env, remote, token);
                return new Checkout(git, (0, _environment_js__WEBPACK_IMPORTED_MODULE_4__.ub)(env, token?.origin, token));
            }
            async revisionOf(name) {
                const { status, stdout } = await this.#ask([
                    'rev-parse',
                    '--verify',
                    '--quiet',
                    `${name}^{commit}`
                ]);
                const revision = stdout.toString().trim();
                return 0 === status && REVISION.test(revision) ? revision : void 0;
            }
            async parentsOf(revision) {
                const text = await this.git.askOrRefuse([
                    'cat-file',
                    'commit',
                    revision
                ], {
                    maxBytes: 16 * SMALL
                });
                const [head = ''] = text.toString('latin1').split('\n\n');
                return head.split('\n').flatMap((line)=>/^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
            }
            async isAncestor(one, other) {
                return 0 === (await this.#ask([
                    'merge-base',
                    '--is-ancestor',
                    one,
                    other
                ])).status;
            }
            async isShallow() {
                const answer = await this.git.askOrRefuse([
                    'rev-parse',
                    '--is-shallow-repository'
                ], {
                    maxBytes: SMALL
                });
                return 'false' !== answer.toString().trim();
            }
            async fetch(source, into) {
                const depth = await this.isShallow() ? [
                    '--depth=1'
                ] : [];
                await this.#reach([
                    'fetch',
                    ...depth,
                    ...OPTIONS,
                    'origin',
                    `+${source}:${into}`
                ], source);
                return await this.revisionOf(into) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `${source} of origin is no commit`, source);
            }
            async unshallow(refs) {
                const specs = refs.map(({ revision, into })=>`+${revision}:${into}`);
                await this.#reach([
                    'fetch',
                    '--unshallow',
                    '--filter=blob:none',
                    ...OPTIONS,
                    'origin',
                    ...specs
                ], 'origin');
            }
            #ask(args) {
                return this.git.ask(args, {
                    maxBytes: SMALL
                });
            }
            #reach(args, place) {
                return reachRemote(this.git, args, {
                    message: `${place} could not be fetched from origin`,
                    place,
                    hint: HINT
                });
            }
        }
        async function reachRemote(git, args, refusal) {
            for(let tries = 1;; tries++){
                const { status, stderr } = await git.attempt(args, {
                    maxBytes: SMALL
                });
                if (0 === status) return;
                if (!(tries < TRIES && (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.WG)(stderr))) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `${refusal.message}: ${(0, _process_js__WEBPACK_IMPORTED_MODULE_3__.UV)(stderr)}`, refusal.place, refusal.hint);
                else await (0, _backoff_js__WEBPACK_IMPORTED_MODULE_1__.v7)(tries, _backoff_js__WEBPACK_IMPORTED_MODULE_1__.b6);
            }
        }
        const HINT = 'Let github-token read this repository, or check it out with fetch-depth: 0; after a force-push a commit may be gone for good: then name another one as base.';
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
    "src/steps/publish/rows.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>filesOfRow,
            G: ()=>rowsOfRun
        });
        function rowsOfRun(published, unchanged, staged) {
            const ours = unchanged.filter((row)=>staged.some(({ documents })=>isOf(row, documents.manifest)));
            return [
                ...published,
                ...ours
            ].map(filesOfRow);
        }
        function filesOfRow(row) {
            return {
                artifact_file: row.artifact_file,
                artifact_sha256: row.artifact_sha256,
                manifest_file: row.manifest_file,
                manifest_sha256: row.manifest_sha256,
                provenance_file: row.provenance_file,
                provenance_sha256: row.provenance_sha256
            };
        }
        function isOf(row, manifest) {
            return [
                'version',
                'target',
                'profile',
                'toolchain',
                'git_rev'
            ].every((part)=>row[part] === manifest[part]) && row.artifact_sha256 === manifest.artifact.sha256;
        }
    }),
    "src/steps/resolve.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B4: ()=>targetsOfRelease,
            CM: ()=>resolveRelease,
            Mo: ()=>completeQuery,
            YX: ()=>askerOf,
            dP: ()=>resolveTuple,
            ie: ()=>askedRelease
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _contract_selection_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/selection/candidates.ts");
        var _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/selection/query.ts");
        var _contract_selection_release_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/selection/release-rows.ts");
        var _contract_selection_resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/selection/resolve.ts");
        var _host_machine_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/machine/target.ts");
        var _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/steps/release-index/read.ts");
        function askerOf({ name }) {
            return {
                source: name,
                host: _host_machine_target_js__WEBPACK_IMPORTED_MODULE_6__.WM
            };
        }
        async function resolveTuple(source, query, options, context) {
            const { index, whole } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, context, (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.to)(query));
            const asked = {
                allowYanked: options.allowYanked,
                asker: askerOf(source)
            };
            try {
                return {
                    row: (0, _contract_selection_resolve_js__WEBPACK_IMPORTED_MODULE_5__.N)(index, query, asked),
                    product: index.product
                };
            } catch (error) {
                if (!(error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl)) throw error;
                return {
                    row: (0, _contract_selection_resolve_js__WEBPACK_IMPORTED_MODULE_5__.N)(whole(), query, asked),
                    product: index.product
                };
            }
        }
        async function completeQuery(source, input, context) {
            const missing = _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>!input[part]);
            if (0 === missing.length) return (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.mA)(input, _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS);
            const message = `missing of the immutable tuple: ${missing.map((part)=>part.replaceAll('_', '-')).join(', ')}`;
            return refuseIncomplete(source, input, context, {
                message,
                of: 'tuple'
            });
        }
        async function askedRelease(source, input, context, notes = []) {
            const { version, ...parts } = (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.mG)(input);
            if (void 0 !== version) return {
                version,
                ...parts
            };
            const message = 'missing of a release: version';
            return refuseIncomplete(source, input, context, {
                message,
                of: 'release',
                notes
            });
        }
        async function refuseIncomplete(source, input, context, situation) {
            const asked = (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.mG)(input);
            const { index } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, context);
            throw (0, _contract_selection_candidates_js__WEBPACK_IMPORTED_MODULE_2__.v2)({
                ...situation,
                code: 'TUPLE_INCOMPLETE',
                asked,
                asker: askerOf(source)
            }, index.rows);
        }
        async function resolveRelease(source, asked, context) {
            const { index, whole } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, context, ({ version })=>version === asked.version);
            const isThere = index.rows.length > 0;
            return {
                rows: (0, _contract_selection_release_rows_js__WEBPACK_IMPORTED_MODULE_4__.P)(isThere ? index.rows : whole().rows, asked, [], askerOf(source)),
                product: index.product
            };
        }
        async function targetsOfRelease(source, release, context) {
            const { version, profile, toolchain, git_rev, dist_revision } = release;
            const { index } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, {
                ...context,
                warn: ()=>{}
            }, (group)=>group.version === version);
            const query = {
                version,
                profile,
                toolchain,
                git_rev,
                dist_revision
            };
            return (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.lj)(index.rows, query).filter(({ yanked })=>!yanked).map(({ target })=>target);
        }
    }),
    "src/steps/verify/row.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            EM: ()=>findAsked,
            Mx: ()=>verifySnapshot,
            gg: ()=>readRowDocument,
            iC: ()=>verifyRow,
            oc: ()=>verifyArtifact,
            readVerifiedRow: ()=>readVerifiedRow
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:os");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_decisions_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/decisions/verify.ts");
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/digest.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/paths.ts");
        var _contract_json_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/document.ts");
        var _contract_text_line_ends_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/text/line-ends.ts");
        var _host_disk_at_exit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/disk/at-exit.ts");
        var _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/host/disk/files.ts");
        async function readRowDocument(source, row, kind) {
            const path = row[`${kind}_file`];
            const stored = await source.read(path, _contract_decisions_verify_js__WEBPACK_IMPORTED_MODULE_2__._o[kind].maxBytes);
            return stored?.bytes ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
        }
        async function readVerifiedRow(source, row, product) {
            const [manifest, checksums, provenance] = await Promise.all([
                readRowDocument(source, row, 'manifest'),
                readRowDocument(source, row, 'checksums'),
                readRowDocument(source, row, 'provenance')
            ]);
            return {
                ...(0, _contract_decisions_verify_js__WEBPACK_IMPORTED_MODULE_2__.yD)(row, product, {
                    manifest,
                    checksums,
                    provenance
                }),
                manifestBytes: manifest
            };
        }
        async function verifyRow(source, row, product, options) {
            const documents = await readVerifiedRow(source, row, product);
            const signers = options.signers ? await findAsked(source, row, product, options.signers) : {};
            await verifySnapshot(source, row, documents.manifest);
            await verifyArtifact(source, row, options.deep ? documents.manifest : void 0);
            return {
                ...documents,
                signers
            };
        }
        async function findAsked(source, row, product, request) {
            const { requireSigners } = await Promise.all([__webpack_require__.e("shared-steps-verify"), __webpack_require__.e("steps-verify-signers")]).then(__webpack_require__.bind(__webpack_require__, "src/steps/verify/signers.ts"));
            return requireSigners(source, row, product, request);
        }
        async function verifyArtifact(source, row, manifest) {
            const chunks = await source.stream(row.artifact_file, row.artifact_size);
            if (!chunks) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DOCUMENT_NOT_FOUND', `${row.artifact_file} is not there`, row.artifact_file);
            await (manifest ? verifyDeep(chunks, row, manifest) : verifyBytes(chunks, row));
        }
        async function verifyBytes(chunks, row, each) {
            const { size, sha256: actual } = await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__.Nq)(chunks, each);
            (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__.T$)(size, row.artifact_size, row.artifact_file);
            (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__.Ub)(actual, row.artifact_sha256, row.artifact_file);
        }
        async function verifyDeep(chunks, row, manifest) {
            await (0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_9__.ze)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), ()=>(0, _host_disk_at_exit_js__WEBPACK_IMPORTED_MODULE_8__.DF)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'controller-dist-'), async (folder)=>{
                    const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'artifact');
                    const names = new Map([
                        [
                            file,
                            row.artifact_file
                        ],
                        [
                            folder,
                            (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()
                        ]
                    ]);
                    await (0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_9__.XL)(names, async ()=>{
                        await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__.CW)(file, (handle)=>verifyBytes(chunks, row, (chunk)=>(0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__.f4)(handle, chunk)));
                        const { inspectArtifact } = await Promise.all([__webpack_require__.e("host-archive-unpack"), __webpack_require__.e("shared-host-archive"), __webpack_require__.e("steps-inspect-artifact")]).then(__webpack_require__.bind(__webpack_require__, "src/steps/inspect-artifact.ts"));
                        await inspectArtifact(file, manifest, row.artifact_file);
                    });
                }));
        }
        async function verifySnapshot(source, row, manifest) {
            const path = (0, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_5__.G6)(row.distribution_contract_version, row.version);
            const stored = await source.read(path, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_5__.mu.maxBytes);
            if (!stored) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
            const actual = (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__.sc)(stored.bytes);
            if (!manifest || actual === manifest.contract_sha256) return;
            if ((0, _contract_text_line_ends_js__WEBPACK_IMPORTED_MODULE_7__.ae)(stored.bytes)) (0, _contract_json_document_js__WEBPACK_IMPORTED_MODULE_6__.A3)(stored.bytes, path);
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('CONTRACT_MISMATCH', `${path} has sha256 ${actual}, ${row.manifest_file} names ${manifest.contract_sha256}`, path);
        }
    })
};
