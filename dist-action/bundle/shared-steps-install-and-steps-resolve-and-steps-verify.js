export const id = "shared-steps-install-and-steps-resolve-and-steps-verify";
export const ids = [
    "shared-steps-install-and-steps-resolve-and-steps-verify"
];
export const modules = {
    "src/host/install/ownership.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Kg: ()=>trustedOwners,
            Mw: ()=>refuseOpenFolders,
            W0: ()=>runnerMachine,
            X: ()=>isOpenToOthers
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        async function runnerMachine({ RUNNER_TEMP, RUNNER_ENVIRONMENT }) {
            const made = RUNNER_TEMP ? await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(RUNNER_TEMP).catch(()=>void 0) : void 0;
            return {
                owner: made?.uid,
                isForOneJob: 'github-hosted' === RUNNER_ENVIRONMENT
            };
        }
        function trustedOwners(runner) {
            return new Set([
                0,
                process.geteuid?.() ?? 0,
                runner?.owner ?? 0
            ]);
        }
        function isOpenToOthers({ mode, uid }, owners) {
            return 'win32' !== process.platform && ((0o7022 & mode) !== 0 || !owners.has(uid));
        }
        async function refuseOpenFolders(entry, runner) {
            if ('win32' === process.platform) return;
            const owners = trustedOwners(runner);
            const version = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry);
            const root = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(version));
            if (!runner?.isForOneJob) refuseOpen(root, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(root).catch(()=>void 0), owners, isSharedRoot);
            for (const path of [
                (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(version),
                version
            ])refuseOpen(path, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(()=>void 0), owners, isShared);
        }
        function refuseOpen(path, found, owners, isOpen) {
            if (found && !owners.has(found.uid)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('DESTINATION_UNSAFE', `${path} belongs to user ${found.uid}, who could exchange what is installed in it`, path);
            if (found && isOpen(found)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('DESTINATION_UNSAFE', `${path} can be written by others, who could exchange what is installed in it`, path, `Let its owner alone write there: chmod go-w ${path}`);
        }
        function isShared({ mode }) {
            return (0o022 & mode) !== 0;
        }
        function isSharedRoot({ mode, uid, gid }) {
            const sticky = (0o1000 & mode) !== 0;
            return !sticky && (mode & (uid === gid ? 0o002 : 0o022)) !== 0;
        }
    }),
    "src/host/install/place-folder.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>placeFolder
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:path");
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("node:timers/promises");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/errors.ts");
        var _disk_at_exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/disk/at-exit.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _disk_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/disk/files.ts");
        var _ownership_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/install/ownership.ts");
        const MAX_TRIES = 50;
        const SCAN_MS = 20;
        async function placeFolder({ ready, work, to, isGood, beforeReplacing }) {
            let old;
            let forget = ()=>{};
            try {
                for(let tries = 0; tries < MAX_TRIES; tries++){
                    const judged = await identityOf(to);
                    if (await isRenamed(ready, to) || await isGood()) return;
                    if (await identityOf(to) !== judged) continue;
                    await beforeReplacing?.();
                    const name = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, `old-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`);
                    forget();
                    forget = (0, _disk_at_exit_js__WEBPACK_IMPORTED_MODULE_5__.OC)(name, to);
                    if (await isMoved(to, name)) old = name;
                    else await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(SCAN_MS);
                }
                (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('IO_FAILED', `${to} keeps changing`, to);
            } catch (error) {
                if (void 0 !== old) await isRenamed(old, to).catch(()=>false);
                throw error;
            } finally{
                forget();
            }
        }
        async function identityOf(path) {
            const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path, {
                bigint: true
            }).catch(()=>void 0);
            return stat && `${stat.dev} ${stat.ino} ${stat.birthtimeNs}`;
        }
        async function isMoved(from, to) {
            return (0, _disk_files_js__WEBPACK_IMPORTED_MODULE_7__.HB)(from, to).then(()=>true, (error)=>{
                if ((0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.W0)(error)) return false;
                refuseBusy(error, from);
                return refuseOthers(error, from);
            });
        }
        async function refuseOthers(error, path) {
            const { uid } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
            if ([
                'EACCES',
                'EPERM'
            ].includes((0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.UQ)(error) ?? '') && !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_8__.Kg)().has(uid)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DESTINATION_UNSAFE', `${path} belongs to user ${uid}, who could change what is in it`, path);
            throw error;
        }
        function refuseBusy(error, path) {
            if ('EXDEV' === (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.UQ)(error)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DESTINATION_OCCUPIED', `${path} is part of a container image, whose folders cannot be renamed, or on another file system (EXDEV)`, path, 'Remove it, or name another folder.');
            if ('EBUSY' === (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.UQ)(error)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DESTINATION_OCCUPIED', `${path} is a mount point, or in use`, path, 'Name a folder in it.');
        }
        async function isRenamed(from, to) {
            const inTheWay = [
                'EEXIST',
                'ENOTEMPTY',
                'ENOTDIR',
                ...'win32' === process.platform ? [
                    'EPERM',
                    'EACCES',
                    'EBUSY'
                ] : []
            ];
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to).then(()=>true, (error)=>{
                if (inTheWay.includes((0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.UQ)(error) ?? '')) return false;
                refuseBusy(error, to);
                throw error;
            });
        }
    }),
    "src/host/install/tool-cache.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            FP: ()=>entryFolder,
            Hw: ()=>toolCacheRoot,
            MB: ()=>entryName,
            Tu: ()=>markComplete,
            UA: ()=>refuseLinks,
            ZN: ()=>isFound,
            cT: ()=>placeEntry
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var semver_functions_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("semver/functions/clean.js");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _disk_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/disk/files.ts");
        var _disk_new_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/disk/new-files.ts");
        var _place_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/install/place-folder.ts");
        function toolCacheRoot({ RUNNER_TOOL_CACHE }) {
            if (!RUNNER_TOOL_CACHE || /\p{Cc}/u.test(RUNNER_TOOL_CACHE)) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('INVALID_INPUT', 'RUNNER_TOOL_CACHE does not name a folder', 'RUNNER_TOOL_CACHE');
            return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(RUNNER_TOOL_CACHE);
        }
        function entryName(product, tuple, artifactSha256) {
            const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
            return {
                product,
                version: semver_functions_clean_js__WEBPACK_IMPORTED_MODULE_2__(version) ?? version,
                key: [
                    target,
                    profile,
                    toolchain,
                    (0, _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.PO)(git_rev),
                    dist_revision,
                    artifactSha256.slice(0, 16)
                ].join('-')
            };
        }
        function entryFolder(root, { product, version, key }) {
            return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, product, version, key);
        }
        async function isFound(root, { product, version, key }) {
            const { find } = await Promise.all([__webpack_require__.e("actions-core"), __webpack_require__.e("actions-tool-cache"), __webpack_require__.e("semver-with-semver-classes-comparator"), __webpack_require__.e("semver-with-semver-functions-coerce")]).then(__webpack_require__.bind(__webpack_require__, "@actions/tool-cache/lib/tool-cache.js"));
            const before = process.env.RUNNER_TOOL_CACHE;
            process.env.RUNNER_TOOL_CACHE = root;
            try {
                return '' !== find(product, version, key);
            } finally{
                if (void 0 === before) delete process.env.RUNNER_TOOL_CACHE;
                else process.env.RUNNER_TOOL_CACHE = before;
            }
        }
        async function refuseLinks(entry) {
            for (const path of [
                (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry)),
                (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry),
                entry
            ]){
                const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(()=>void 0);
                if (stat?.isSymbolicLink()) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('DESTINATION_OCCUPIED', `${path} is a symbolic link; what is installed could be changed where it leads`, path, 'Remove the link. Only the root of the tool cache, RUNNER_TOOL_CACHE, may be one.');
            }
        }
        async function markComplete(entry) {
            await (0, _disk_new_files_js__WEBPACK_IMPORTED_MODULE_7__.ty)(`${entry}.complete`, '').catch((error)=>{
                if ('EEXIST' !== (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_5__.UQ)(error)) throw error;
            });
        }
        async function placeEntry(placing) {
            const beforeReplacing = ()=>(0, _disk_files_js__WEBPACK_IMPORTED_MODULE_6__.nM)(`${placing.to}.complete`);
            await (0, _place_folder_js__WEBPACK_IMPORTED_MODULE_8__.e)({
                ...placing,
                beforeReplacing
            });
            await markComplete(placing.to);
        }
    }),
    "src/steps/install/install.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            S: ()=>installArtifact
        });
        var external_node_path_ = __webpack_require__("node:path");
        var at_exit = __webpack_require__("src/host/disk/at-exit.ts");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var promises_ = __webpack_require__("node:fs/promises");
        var digest = __webpack_require__("src/contract/digest.ts");
        var documents_manifest = __webpack_require__("src/contract/documents/manifest.ts");
        var file_path = __webpack_require__("src/contract/identity/file-path.ts");
        var json_document = __webpack_require__("src/contract/json/document.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        var new_files = __webpack_require__("src/host/disk/new-files.ts");
        var ownership = __webpack_require__("src/host/install/ownership.ts");
        const RECEIPT_FOLDER = '.controller-dist';
        const RECEIPT = (0, external_node_path_.join)(RECEIPT_FOLDER, 'receipt.json');
        const MANIFEST = (0, external_node_path_.join)(RECEIPT_FOLDER, 'manifest.json');
        function formatReceipt({ product, tuple, artifact_sha256 }) {
            return (0, json_document.I3)({
                schema_version: 1,
                product,
                ...tuple,
                artifact_sha256
            });
        }
        async function writeReceipt(folder, expected) {
            await (0, file_errors.ze)(folder, async ()=>{
                await (0, new_files.Z9)((0, external_node_path_.join)(folder, RECEIPT_FOLDER));
                await (0, new_files.ty)((0, external_node_path_.join)(folder, RECEIPT), formatReceipt(expected));
                if (expected.manifest) await (0, new_files.ty)((0, external_node_path_.join)(folder, MANIFEST), expected.manifest);
            });
        }
        async function readKeptManifest(folder, manifestSha256) {
            const kept = await (0, files.CB)((0, external_node_path_.join)(folder, MANIFEST), documents_manifest.T1.maxBytes).catch(()=>void 0);
            return kept && (0, digest.sc)(kept) === manifestSha256 ? kept : void 0;
        }
        async function keepManifest(folder, manifest, manifestSha256) {
            if (await readKeptManifest(folder, manifestSha256)) return;
            await (0, files.fR)((0, external_node_path_.join)(folder, MANIFEST), manifest).catch(()=>{});
        }
        async function inspectInstalled(folder, expected, owners = (0, ownership.Kg)()) {
            const names = await (0, file_errors.ze)(folder, ()=>(0, promises_.readdir)(folder).catch((error)=>(0, file_errors.W0)(error) ? void 0 : Promise.reject(error)));
            if (!names) {
                const stat = await (0, promises_.lstat)(folder).catch(()=>void 0);
                if (stat?.isDirectory()) return inspectInstalled(folder, expected, owners);
                return stat ? 'foreign' : 'absent';
            }
            if (0 === names.length) return 'absent';
            if (!names.includes(RECEIPT_FOLDER)) return 'foreign';
            const receipt = await (0, files.CB)((0, external_node_path_.join)(folder, RECEIPT), 65536).catch(()=>void 0);
            if (receipt?.toString('utf8') !== formatReceipt(expected)) return 'other';
            try {
                return await isIntact(folder, expected.files, owners) ? 'same' : 'damaged';
            } catch (error) {
                if ((0, file_errors.W0)(error)) return 'damaged';
                throw error;
            }
        }
        async function isIntact(folder, files, owners) {
            const expected = new Map(files.map((file)=>[
                    file.path,
                    file
                ]));
            const found = (0, ownership.X)(await (0, promises_.lstat)(folder), owners) ? void 0 : await listTree(folder, '', owners);
            if (!found || found.length !== expected.size || new Set(found).size !== found.length) return false;
            for (const path of found){
                const file = expected.get(path);
                if (!file || !await isSameFile((0, external_node_path_.join)(folder, path), file)) return false;
            }
            return true;
        }
        async function isSameFile(path, file) {
            const stat = await (0, promises_.lstat)(path);
            const executable = 'win32' === process.platform || (0o111 & stat.mode) !== 0 === ('0755' === file.mode);
            if (!stat.isFile() || stat.size !== file.size || !executable) return false;
            const chunks = await (0, files.Pq)(path, file.size);
            return void 0 !== chunks && (await (0, files.Nq)(chunks)).sha256 === file.sha256;
        }
        async function listTree(folder, prefix, owners) {
            const paths = [];
            for (const entry of (await (0, promises_.readdir)((0, external_node_path_.join)(folder, prefix), {
                withFileTypes: true
            }))){
                const path = '' === prefix ? entry.name : `${prefix}/${entry.name}`;
                if ((0, ownership.X)(await (0, promises_.lstat)((0, external_node_path_.join)(folder, path)), owners)) return;
                if (entry.isFile()) paths.push((0, file_path.p4)(path));
                else {
                    if (!entry.isDirectory()) return;
                    const below = await listTree(folder, path, owners);
                    if (!below) return;
                    if (path === RECEIPT_FOLDER) continue;
                    for (const inner of below)paths.push(inner);
                }
            }
            return paths;
        }
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var external_node_os_ = __webpack_require__("node:os");
        var liveness = __webpack_require__("src/host/disk/liveness.ts");
        var make_folders = __webpack_require__("src/host/disk/make-folders.ts");
        const LEFT_AFTER_MS = 604800000;
        async function workFolderPrefix(path) {
            await (0, make_folders.w)((0, external_node_path_.dirname)(path));
            return (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, external_node_path_.basename)(path)}-${await placeDigest()}-${process.pid}-${await ownStart()}-`);
        }
        async function removeUnfinished(path, tell) {
            const prefix = `.${(0, external_node_path_.basename)(path)}-`;
            const names = await (0, promises_.readdir)((0, external_node_path_.dirname)(path)).catch(()=>[]);
            for (const name of names){
                const parts = name.startsWith(prefix) ? PARTS.exec(name.slice(prefix.length)) : null;
                const folder = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), name);
                if (parts && await isLeft(folder, parts).catch(()=>false)) await (0, promises_.rm)(folder, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                }).then(()=>tell(`removed ${folder}, which a process that did not end had left`), ()=>{});
            }
        }
        const PARTS = /^([0-9a-f]{12})-([1-9][0-9]{0,9})-([0-9]{1,20})-[A-Za-z0-9]{6}$/;
        async function isLeft(folder, [, place = '', pid = '', started = '']) {
            const stat = await (0, promises_.lstat)(folder);
            if (!stat.isDirectory()) return false;
            const known = place === await placeDigest();
            if (known && await (0, liveness.ST)(Number(pid), '0' === started ? '' : started)) return true;
            return (!known || '0' === started) && Date.now() - stat.mtimeMs > LEFT_AFTER_MS;
        }
        async function ownStart() {
            return await (0, liveness.Sv)(process.pid) || '0';
        }
        async function placeDigest() {
            const { boot, namespace } = await (0, liveness.df)();
            return (0, external_node_crypto_.createHash)('sha256').update(JSON.stringify([
                (0, external_node_os_.hostname)(),
                boot,
                namespace
            ])).digest('hex').slice(0, 12);
        }
        var errors = __webpack_require__("src/contract/errors.ts");
        var executable_requires = __webpack_require__("src/contract/executable/requires.ts");
        var target = __webpack_require__("src/host/machine/target.ts");
        const thisHost = {
            platform: process.platform,
            get architecture () {
                return (0, target.m4)();
            },
            get libc () {
                return (0, target.xX)();
            },
            get release () {
                return (0, external_node_os_.release)();
            }
        };
        async function refuseOlderHost({ tuple: { target }, requires }, otherTargets, host = thisHost) {
            if (!requires || target.split('-')[0] !== host.architecture) return;
            if ('macos' in requires) return refuseOlderMacos(target, requires.macos, host);
            if ('linux' !== host.platform || 'none' === requires.libc || !target.includes('-linux-')) return;
            const { libc } = host;
            if (!libc) return;
            if (requires.libc !== libc.family) (0, errors.TR)('HOST_UNSUPPORTED', `this host has ${libc.family}; ${target} of this release is linked to ${requires.libc}`, 'target', await otherWay(target.replace(/-(?:gnu|musl)/, 'glibc' === libc.family ? '-gnu' : '-musl'), otherTargets));
            if ('glibc' === libc.family && void 0 !== requires.minimum && (0, executable_requires.AZ)(libc.version, requires.minimum) < 0) (0, errors.TR)('HOST_TOO_OLD', `this host has glibc ${libc.version}; ${target} of this release requires glibc ${requires.minimum}`, 'target', await otherWay(target.replace('-gnu', '-musl'), otherTargets));
        }
        function refuseOlderMacos(target, minimum, { platform, release }) {
            if ('darwin' !== platform) return;
            const darwin = Number(release.split('.')[0]);
            const macos = darwin >= 25 ? darwin + 1 : darwin - 9;
            if ((0, executable_requires.AZ)(String(macos), minimum.split('.')[0] ?? '0') < 0) (0, errors.TR)('HOST_TOO_OLD', `this is macOS ${macos}; ${target} requires ${minimum}`, 'target', 'Use a newer macOS.');
        }
        async function otherWay(other, otherTargets) {
            const targets = await otherTargets().catch(()=>void 0);
            if (!targets) return `Use ${other} if the release has it, or a newer system.`;
            if (targets.includes(other)) return `Use the target ${other}, which this release has, or a newer system.`;
            return `Use a newer system: this release has no ${other}.`;
        }
        var against_target = __webpack_require__("src/contract/executable/against-target.ts");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var install_sources = __webpack_require__("src/steps/install/sources.ts");
        function beginDownload({ artifact_file, artifact_size }, openSource, progress) {
            const download = openSource().then((source)=>{
                progress(`downloading ${artifact_file} (${artifact_size} bytes) from ${source.name}`);
                return source.stream(artifact_file, artifact_size);
            });
            download.catch(()=>{});
            return download;
        }
        function discard(download) {
            download?.then((chunks)=>chunks?.discard?.()).catch(()=>{});
        }
        const ARTIFACT = `artifact.${paths.td}`;
        async function unpackDownload(sources, unpacking, begun) {
            const { pinned, progress, warn } = unpacking;
            let next = begun;
            const receive = async (open)=>{
                const download = next ?? beginDownload(pinned, open, progress);
                next = void 0;
                await receiveVerified(await download, ARTIFACT, unpacking);
            };
            await unpackVerified(ARTIFACT, unpacking, ()=>(0, install_sources.C)(sources, receive, warn));
        }
        async function unpackRestored(unpacking) {
            const { pinned, work, warn } = unpacking;
            const { restoreFile } = await Promise.all([__webpack_require__.e("host-runner-actions-cache"), __webpack_require__.e("shared-host-archive")]).then(__webpack_require__.bind(__webpack_require__, "src/host/runner/actions-cache.ts"));
            const folder = (0, external_node_path_.join)(work, 'restored');
            await (0, file_errors.ze)(folder, ()=>(0, new_files.Z9)(folder));
            if (!await restoreFile(folder, ARTIFACT, cacheKey(pinned), warn)) return false;
            try {
                const restored = await (0, files.Pq)((0, external_node_path_.join)(folder, ARTIFACT), pinned.artifact_size);
                await unpackVerified('checked', unpacking, ()=>receiveVerified(restored, 'checked', unpacking));
                return true;
            } catch (error) {
                if (!(error instanceof errors.Vl)) throw error;
                warn(`the Actions cache does not hold ${pinned.artifact_file}: ${error.message}`);
                return false;
            }
        }
        async function saveToActionsCache({ pinned, work, warn }) {
            const { saveFile } = await Promise.all([__webpack_require__.e("host-runner-actions-cache"), __webpack_require__.e("shared-host-archive")]).then(__webpack_require__.bind(__webpack_require__, "src/host/runner/actions-cache.ts"));
            await saveFile(work, ARTIFACT, cacheKey(pinned), warn);
        }
        function cacheKey({ product, tuple, artifact_sha256 }) {
            return `controller-dist-${product}-${tuple.version}-${tuple.target}-${artifact_sha256}`;
        }
        async function receiveVerified(chunks, name, { pinned: { artifact_file, artifact_size, artifact_sha256 }, work }) {
            if (!chunks) return (0, errors.TR)('DOCUMENT_NOT_FOUND', `${artifact_file} is not there`, artifact_file);
            const receive = async (handle)=>{
                const { size, sha256 } = await (0, files.Nq)(chunks, (chunk)=>(0, files.f4)(handle, chunk));
                (0, digest.T$)(size, artifact_size, artifact_file);
                (0, digest.Ub)(sha256, artifact_sha256, artifact_file);
            };
            await (0, files.CW)((0, external_node_path_.join)(work, name), receive, false);
        }
        async function unpackVerified(name, { pinned, work, ready, progress }, received) {
            const { artifact_file, artifact_size } = pinned;
            const file = (0, external_node_path_.join)(work, name);
            const names = new Map([
                [
                    file,
                    artifact_file
                ],
                [
                    ready,
                    artifact_file
                ],
                [
                    work,
                    (0, external_node_path_.dirname)(work)
                ]
            ]);
            await (0, file_errors.XL)(names, async ()=>{
                const [{ unpackArchive }, { readBinaryFiles }] = await Promise.all([
                    Promise.all([__webpack_require__.e("host-archive-unpack"), __webpack_require__.e("shared-host-archive")]).then(__webpack_require__.bind(__webpack_require__, "src/host/archive/unpack.ts")),
                    __webpack_require__.e("host-machine-read-binary-files").then(__webpack_require__.bind(__webpack_require__, "src/host/machine/read-binary-files.ts")),
                    received()
                ]);
                progress(`verified ${artifact_file} (${artifact_size} bytes)`);
                await unpackArchive(file, pinned, ready);
                const binaries = pinned.binaries.map((binary)=>({
                        name: `${artifact_file}: ${binary}`,
                        place: artifact_file,
                        path: (0, external_node_path_.join)(ready, binary)
                    }));
                (0, against_target.H_)(pinned.requires, await readBinaryFiles(binaries, pinned.tuple.target), artifact_file);
            });
        }
        async function folderBehind(name) {
            const path = (0, external_node_path_.resolve)(name);
            return (0, file_errors.ze)(path, async ()=>{
                const found = await (0, promises_.lstat)(path).catch((error)=>(0, file_errors.W0)(error) ? void 0 : Promise.reject(error));
                if (!found?.isSymbolicLink()) return path;
                return (0, promises_.realpath)(path).catch((error)=>(0, file_errors.W0)(error) ? (0, errors.TR)('DESTINATION_OCCUPIED', `${path} is a link that leads nowhere`, path, 'Remove it, or make its folder.') : Promise.reject(error));
            });
        }
        async function requireReplaceable(path) {
            const found = await (0, promises_.stat)(path).catch(()=>void 0);
            if (!found) return;
            if (!found.isDirectory()) (0, errors.TR)('DESTINATION_OCCUPIED', `${path} is a file, not a folder`, path);
            const below = 'Name a folder in it.';
            if (await isAroundUs(path)) (0, errors.TR)('DESTINATION_OCCUPIED', `${path} is replaced as a whole, and this runs in it`, path, below);
            if (await isMountPoint(path)) (0, errors.TR)('DESTINATION_OCCUPIED', `${path} is a mount point, which nothing can take the place of`, path, below);
        }
        async function isMountPoint(path) {
            const found = await (0, promises_.stat)(path, {
                bigint: true
            });
            const above = await (0, promises_.stat)((0, external_node_path_.dirname)(path), {
                bigint: true
            }).catch(()=>found);
            return above.dev !== found.dev || above.ino === found.ino;
        }
        async function isAroundUs(path) {
            try {
                const [here, folder] = await Promise.all([
                    (0, promises_.realpath)(process.cwd()),
                    (0, promises_.realpath)(path)
                ]);
                return here === folder || here.startsWith(folder.endsWith(external_node_path_.sep) ? folder : `${folder}${external_node_path_.sep}`);
            } catch  {
                return false;
            }
        }
        var place_folder = __webpack_require__("src/host/install/place-folder.ts");
        var tool_cache = __webpack_require__("src/host/install/tool-cache.ts");
        async function destinationOf(where, artifact) {
            if ('folder' in where) return new NamedFolder(await folderBehind(where.folder));
            const name = (0, tool_cache.MB)(artifact.product, artifact.tuple, artifact.artifact_sha256);
            const entry = new ToolCacheEntry(where.toolCache, name, where.runner);
            await (0, tool_cache.UA)(entry.path);
            await (0, ownership.Mw)(entry.path, where.runner);
            return entry;
        }
        class NamedFolder {
            path;
            keeps = void 0;
            constructor(path){
                this.path = path;
            }
            async beginsEmpty() {
                return false;
            }
            async holds(pinned, warn) {
                const state = await inspectInstalled(this.path, pinned);
                if ('same' !== state) await requireReplaceable(this.path);
                if ('foreign' === state) (0, errors.TR)('DESTINATION_OCCUPIED', `${this.path} holds files that no install put there`, this.path);
                if ('damaged' === state) warn(`${this.path} was damaged; installing again`);
                return 'same' === state;
            }
            async place(finished, pinned) {
                const isGood = async ()=>await inspectInstalled(this.path, pinned) === 'same';
                await (0, place_folder.e)({
                    ...finished,
                    to: this.path,
                    isGood
                });
            }
        }
        class ToolCacheEntry {
            root;
            name;
            runner;
            path;
            keeps;
            constructor(root, name, runner){
                this.root = root;
                this.name = name;
                this.runner = runner;
                this.path = (0, tool_cache.FP)(root, name);
                this.keeps = this.path;
            }
            async beginsEmpty() {
                return !await (0, tool_cache.ZN)(this.root, this.name) && isAbsentPath(this.path);
            }
            async holds(pinned, warn) {
                const state = await this.#inspect(pinned);
                if ('same' === state) await (0, file_errors.ze)(this.path, ()=>(0, tool_cache.Tu)(this.path));
                else if ('absent' !== state) warn(`${this.path} is not what was installed there; it is replaced`);
                return 'same' === state;
            }
            async place(finished, pinned) {
                await (0, tool_cache.cT)({
                    ...finished,
                    to: this.path,
                    isGood: async ()=>await this.#inspect(pinned) === 'same'
                });
                await (0, tool_cache.UA)(this.path);
                await (0, ownership.Mw)(this.path, this.runner);
            }
            async #inspect(pinned) {
                return inspectInstalled(this.path, pinned, (0, ownership.Kg)(this.runner));
            }
        }
        async function isAbsentPath(path) {
            return (0, promises_.lstat)(path).then(()=>false, ()=>true);
        }
        var verify_manifest = __webpack_require__("src/contract/decisions/verify-manifest.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var resolve = __webpack_require__("src/steps/resolve.ts");
        async function choose(wanted, sources, context) {
            if ('lockfile' in wanted) return chooseLocked(wanted, sources, context);
            const source = await sources[0]();
            const query = await (0, resolve.Mo)(source, wanted.tuple, context);
            const { row, product } = await (0, resolve.dP)(source, query, wanted, context);
            const { artifact_file, artifact_sha256, artifact_size, yanked } = row;
            if (void 0 !== wanted.sha256 && wanted.sha256 !== artifact_sha256) (0, errors.TR)('DIGEST_MISMATCH', `asked for sha256 ${wanted.sha256}, the index says ${artifact_sha256} for ${artifact_file}`, 'sha256', 'Check the tuple and the digest: the artifact of this tuple is another one than the digest names.');
            if (yanked) context.warn(`${artifact_file} was yanked: ${yanked.join('; ')}`);
            return {
                product,
                tuple: (0, tuple.cF)(row),
                artifact_file,
                artifact_sha256,
                artifact_size,
                row
            };
        }
        async function chooseLocked({ lockfile, target }, sources, context) {
            const { requireLocked } = await __webpack_require__.e("steps-install-against-lockfile").then(__webpack_require__.bind(__webpack_require__, "src/steps/install/against-lockfile.ts"));
            const { tuple, locked } = await requireLocked(lockfile, target, sources, context);
            return {
                ...locked,
                product: lockfile.product,
                tuple,
                lockfile
            };
        }
        async function pin(chosen, openSource, keeps) {
            if ('lockfile' in chosen) return chosen;
            const { row, product } = chosen;
            const kept = void 0 === keeps ? void 0 : await readKeptManifest(keeps, row.manifest_sha256);
            if (kept) return pinKept(kept, row, product);
            const { readVerifiedRow } = await Promise.all([__webpack_require__.e("shared-host-disk"), __webpack_require__.e("steps-verify-row")]).then(__webpack_require__.bind(__webpack_require__, "src/steps/verify/row.ts"));
            const { manifest, manifestBytes } = await readVerifiedRow(await openSource(), row, product);
            return pinnedBy(manifest, row, manifestBytes);
        }
        async function targetsBeside(chosen, openSource, context) {
            if ('lockfile' in chosen) return Object.keys(chosen.lockfile.targets);
            return (0, resolve.B4)(await openSource(), chosen.row, context);
        }
        function pinKept(kept, row, product) {
            const manifest = (0, documents_manifest.Ng)(kept, row.manifest_file);
            (0, verify_manifest.B7)(manifest, row, product, row.distribution_contract_version, row.manifest_file);
            (0, verify_manifest.j_)(manifest, row);
            return pinnedBy(manifest, row, kept);
        }
        function pinnedBy(manifest, row, bytes) {
            return {
                product: manifest.product,
                tuple: (0, tuple.cF)(row),
                artifact_file: row.artifact_file,
                artifact_sha256: row.artifact_sha256,
                artifact_size: row.artifact_size,
                manifest_sha256: row.manifest_sha256,
                content_size: manifest.content_size,
                requires: manifest.requires,
                binaries: manifest.binaries,
                files: manifest.files,
                manifest: bytes
            };
        }
        async function installArtifact(given) {
            const sources = (0, install_sources.d)([
                given.openSource,
                ...given.mirrors ?? []
            ]);
            const [openSource] = sources;
            const request = {
                ...given,
                sources
            };
            const { wanted, context, progress } = request;
            const chosen = await choose(wanted, sources, context);
            const destination = await destinationOf(request.to, chosen);
            const { path, keeps } = destination;
            const begins = !request.actionsCache && await destination.beginsEmpty();
            const download = begins ? beginDownload(chosen, openSource, progress) : void 0;
            try {
                const [pinned, signers] = await Promise.all([
                    pin(chosen, openSource, keeps),
                    signersOf(chosen, request)
                ]);
                await refuseOlderHost(pinned, ()=>targetsBeside(chosen, openSource, context));
                await removeUnfinished(path, progress);
                if (!await destination.holds(pinned, context.warn)) return resultOf(path, pinned, signers, await fill(destination, pinned, request, download));
                discard(download);
                if (keeps && pinned.manifest) await keepManifest(keeps, pinned.manifest, pinned.manifest_sha256);
                return resultOf(path, pinned, signers, 'destination');
            } catch (error) {
                discard(download);
                if (!('lockfile' in chosen)) throw error;
                const { asLockfileError } = await __webpack_require__.e("steps-install-against-lockfile").then(__webpack_require__.bind(__webpack_require__, "src/steps/install/against-lockfile.ts"));
                const { lockfile, tuple } = chosen;
                throw await asLockfileError(error, {
                    lockfile,
                    target: tuple.target
                }, sources, context);
            }
        }
        async function signersOf(chosen, request) {
            const { signers, sources, context } = request;
            if (!signers) return {};
            const { requireSigned } = await Promise.all([__webpack_require__.e("shared-steps-verify"), __webpack_require__.e("steps-install-signed")]).then(__webpack_require__.bind(__webpack_require__, "src/steps/install/signed.ts"));
            return requireSigned(chosen, sources, signers, context);
        }
        function resultOf(path, pinned, signers, from) {
            return {
                path,
                bin: (0, external_node_path_.join)(path, pinned.binaries[0] ?? pinned.product),
                product: pinned.product,
                tuple: pinned.tuple,
                sha256: pinned.artifact_sha256,
                size: pinned.artifact_size,
                from,
                signers
            };
        }
        async function fill(destination, pinned, { actionsCache, sources, context: { warn }, progress }, download) {
            if (!actionsCache && 1 === sources.length) await sources[0]();
            const inWorkFolder = async (work)=>{
                const ready = (0, external_node_path_.join)(work, 'ready');
                const unpacking = {
                    pinned,
                    work,
                    ready,
                    progress,
                    warn
                };
                const restored = actionsCache && await unpackRestored(unpacking);
                if (!restored) await unpackDownload(sources, unpacking, download);
                await writeReceipt(ready, pinned);
                await destination.place({
                    ready,
                    work
                }, pinned);
                if (actionsCache && !restored) await saveToActionsCache(unpacking);
                return restored ? 'Actions cache' : 'source';
            };
            return (0, file_errors.ze)((0, external_node_path_.dirname)(destination.path), async ()=>(0, at_exit.DF)(await workFolderPrefix(destination.path), inWorkFolder));
        }
    }),
    "src/steps/install/sources.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            C: ()=>firstGood,
            d: ()=>openedOnce
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const OURS = /^(?:STORE_FULL|STORE_READ_ONLY)$/;
        async function firstGood(sources, take, warn) {
            const refusals = [];
            for (const [at, open] of sources.entries())try {
                return await take(open);
            } catch (error) {
                if (!(error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl) || OURS.test(error.code)) throw error;
                refusals.push(error);
                if (at < sources.length - 1) warn(`${error.message}; asking the next source`);
            }
            const [first, ...others] = refusals;
            if (0 === others.length) throw first;
            const faults = refusals.flatMap((error)=>error.faults).slice(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.Jl);
            const [fault = {
                code: first.code,
                message: first.message
            }, ...more] = faults;
            throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                ...fault,
                hint: first.hint
            }, more, {
                cause: first
            });
        }
        function openedOnce(sources) {
            const [first, ...others] = sources;
            return [
                once(first),
                ...others.map(once)
            ];
        }
        function once(open) {
            let opened;
            return ()=>{
                opened ??= open();
                return opened;
            };
        }
    }),
    "src/steps/install/wanted.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            o: ()=>readWanted
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/files.ts");
        var _host_machine_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/machine/target.ts");
        async function readWanted(given) {
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.cp)(faultsOf(given));
            const { tuple, sha256, allowYanked } = given;
            const target = tuple.target ?? (0, _host_machine_target_js__WEBPACK_IMPORTED_MODULE_3__.az)();
            const lockfile = void 0 === given.lockfile ? void 0 : await readLockfile(given.lockfile);
            return {
                wanted: lockfile ? {
                    lockfile,
                    target
                } : {
                    tuple: {
                        ...tuple,
                        target
                    },
                    allowYanked,
                    sha256
                },
                sources: sourcesOf(given.source, lockfile)
            };
        }
        function sourcesOf(given, lockfile) {
            const [first = (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.dp)(NO_SOURCE), ...others] = void 0 === given ? lockfile?.sources ?? [] : [
                given
            ];
            return [
                first,
                ...others
            ];
        }
        async function readLockfile(path) {
            const { LOCKFILE_LIMITS, parseLockfile } = await __webpack_require__.e("contract-documents-lockfile").then(__webpack_require__.bind(__webpack_require__, "src/contract/documents/lockfile.ts"));
            return parseLockfile(await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_2__.yu)(path, LOCKFILE_LIMITS.maxBytes), path);
        }
        const NO_SOURCE = {
            code: 'INVALID_INPUT',
            message: 'source is required: nothing else says where the releases are',
            place: 'source',
            hint: 'Give source: a folder, an https:// address, or git+https://HOST/OWNER/REPO#BRANCH.'
        };
        function faultsOf({ tuple, sha256, lockfile, source }) {
            const faults = [];
            const add = (place, message)=>faults.push({
                    code: 'INVALID_INPUT',
                    message,
                    place
                });
            if (void 0 !== sha256 && !_contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.fg.safeParse(sha256).success) add('sha256', 'sha256 must be 64 lower-case hex digits');
            if (void 0 === lockfile) return void 0 === source ? [
                ...faults,
                NO_SOURCE
            ] : faults;
            const pinned = {
                ...tuple,
                target: void 0,
                sha256
            };
            for (const [part, value] of Object.entries(pinned)){
                const name = part.replace('_', '-');
                if (void 0 !== value) add(name, `the lockfile pins ${name}; leave it out`);
            }
            return faults;
        }
    }),
    "semver/functions/clean.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__("semver/functions/parse.js");
        const clean = (version, options)=>{
            const s = parse(version.trim().replace(/^[=v]+/, ''), options);
            return s ? s.version : null;
        };
        module.exports = clean;
    }),
    "src/contract/attestation/reading/limits.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Cz: ()=>ATTESTATION_LIMITS,
            OR: ()=>TRUSTED_ROOT_LIMITS,
            Wo: ()=>MAX_PEM,
            kw: ()=>BUNDLE_LIMITS
        });
        const BUNDLE_LIMITS = {
            maxBytes: 1048576
        };
        const ATTESTATION_LIMITS = {
            bundleBytes: BUNDLE_LIMITS.maxBytes,
            bundles: 64,
            totalBytes: 16777216
        };
        const TRUSTED_ROOT_LIMITS = {
            maxBytes: 1048576
        };
        const MAX_PEM = 4096;
    }),
    "src/contract/attestation/signer.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>formatSigner,
            c: ()=>certificateSigner
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const EXTENSIONS = {
            workflow_digest: 10,
            runner_environment: 11,
            source_repository: 12,
            source_digest: 13,
            source_ref: 14,
            source_repository_id: 15,
            source_owner: 16,
            source_owner_id: 17,
            event: 20,
            run: 21
        };
        function certificateSigner({ subject, extensions }, signedAt, place) {
            const issuer = extensions.get(8) ?? extensions.get(1);
            if (void 0 === issuer) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('ATTESTATION_INVALID', `${place}: the certificate names no issuer of the identity`, place);
            const named = Object.entries(EXTENSIONS).flatMap(([name, number])=>{
                const value = extensions.get(number);
                return void 0 === value ? [] : [
                    [
                        name,
                        value
                    ]
                ];
            });
            const signed_at = signedAt.toISOString().replace(/\.000Z$/, 'Z');
            return {
                kind: 'certificate',
                issuer,
                subject,
                ...Object.fromEntries(named),
                signed_at
            };
        }
        function formatSigner(signer) {
            if ('key' === signer.kind) return `the key ${signer.key_sha256}`;
            const { subject, source_repository, source_digest, signed_at } = signer;
            const parts = [
                void 0 === source_repository ? void 0 : `for ${source_repository}`,
                void 0 === source_digest ? void 0 : `at ${source_digest}`,
                void 0 === signed_at ? void 0 : `on ${signed_at}`
            ];
            return [
                subject,
                ...parts.filter((part)=>void 0 !== part)
            ].join(' ');
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
    "src/steps/verify/asked.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GF: ()=>signerLines,
            Ho: ()=>readSignerOptions,
            Kj: ()=>askedSigners,
            Q8: ()=>readGiven,
            Wg: ()=>isSignerGiven
        });
        var _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/attestation/reading/limits.ts");
        var _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/attestation/signer.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/files.ts");
        const NOBODY_NAMED = 'no signer is named, so no attestation was looked at';
        function signerLines({ signer, rebuiltBy }, locked) {
            if (!signer && !rebuiltBy) return [
                locked ? `${NOBODY_NAMED}; ${lockedLine(locked)}` : NOBODY_NAMED
            ];
            return [
                ...linesOf('signed by', signer),
                ...linesOf('rebuilt by', rebuiltBy)
            ];
        }
        function linesOf(word, signer) {
            if (!signer) return [];
            const run = 'certificate' === signer.kind && void 0 !== signer.run ? [
                `run: ${signer.run}`
            ] : [];
            return [
                `${word}: ${(0, _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_1__.U)(signer)}`,
                ...run
            ];
        }
        function lockedLine(locked) {
            const who = 'key' === locked.kind ? 'a key' : `${locked.workflow} for ${locked.repository}`;
            return `the lockfile pins digests, and says that ${who} signed them when it was made`;
        }
        function isSignerGiven(given) {
            return Object.values(given).some((value)=>void 0 !== value && false !== value);
        }
        async function readSignerOptions(given) {
            const { 'trusted-root': root, 'public-key': key, ...others } = given;
            return {
                ...others,
                'trusted-root': await readGiven(root, _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__.OR.maxBytes),
                'public-key': await readGiven(key, _contract_attestation_reading_limits_js__WEBPACK_IMPORTED_MODULE_0__.Wo)
            };
        }
        async function readGiven(path, limit) {
            return void 0 === path ? void 0 : {
                place: path,
                bytes: await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_2__.yu)(path, limit)
            };
        }
        async function askedSigners(given, suite) {
            if (!isSignerGiven(given)) return;
            const { parseSignerOptions } = await __webpack_require__.e("contract-attestation-signer-options").then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/signer-options.ts"));
            return parseSignerOptions(await readSignerOptions(given), suite);
        }
    })
};
