export const id = 500;
export const ids = [
    500
];
export const modules = {
    913: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G7: ()=>lockedTarget,
            NF: ()=>formatLockfile,
            tg: ()=>parseLockfile
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4343);
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);
        var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1362);
        var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2882);
        var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8111);
        const { target: _target, ...sharedTuple } = _identity_js__WEBPACK_IMPORTED_MODULE_2__.KB;
        const lockedTargetSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
            artifact_file: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(1000)),
            artifact_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            artifact_size: _identity_js__WEBPACK_IMPORTED_MODULE_2__.mz,
            manifest_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            content_size: _identity_js__WEBPACK_IMPORTED_MODULE_2__.mz,
            requires: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(_manifest_js__WEBPACK_IMPORTED_MODULE_3__.wI),
            binaries: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(_identity_js__WEBPACK_IMPORTED_MODULE_2__.fW).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(16)),
            files: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(_manifest_js__WEBPACK_IMPORTED_MODULE_3__.Mz).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(10_000))
        });
        const lockfileSchema = (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
            $schema: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(200))),
            schema_version: _document_js__WEBPACK_IMPORTED_MODULE_0__.CZ,
            product: _identity_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
            source: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(2000)),
            distribution_contract_version: _identity_js__WEBPACK_IMPORTED_MODULE_2__.y,
            ...sharedTuple,
            targets: zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(_identity_js__WEBPACK_IMPORTED_MODULE_2__.qK, lockedTargetSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YPB((targets)=>Object.keys(targets).length > 0, 'must have a target'))
        }), 'One release, pinned for several targets.');
        function parseLockfile(bytes, place) {
            const lockfile = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.u0)('lockfile', lockfileSchema, bytes, place);
            for (const [target, locked] of Object.entries(lockfile.targets)){
                const expected = (0, _identity_js__WEBPACK_IMPORTED_MODULE_2__.qB)(lockfile.product, lockfile.distribution_contract_version, {
                    ...lockfile,
                    target
                }).artifact;
                if (locked.artifact_file !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TUPLE_MISMATCH', `${place}: artifact_file of ${target} must be ${expected}`, `${place}#/targets/${target}/artifact_file`);
                (0, _manifest_js__WEBPACK_IMPORTED_MODULE_3__.PO)(locked, 'LOCKFILE_MISMATCH', place, `/targets/${target}`);
            }
            return lockfile;
        }
        function formatLockfile(lockfile) {
            const targets = Object.fromEntries(Object.entries(lockfile.targets).sort(([a], [b])=>(0, _identity_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a, b)));
            return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.I3)((0, _document_js__WEBPACK_IMPORTED_MODULE_0__.fj)(lockfileSchema, {
                ...lockfile,
                targets
            }));
        }
        function lockedTarget(lockfile, target) {
            const locked = lockfile.targets[target];
            if (!locked || !Object.hasOwn(lockfile.targets, target)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('LOCKFILE_MISMATCH', `the lockfile has ${Object.keys(lockfile.targets).join(', ')}, not ${target}`, 'lockfile');
            const { version, profile, toolchain, git_rev, dist_revision } = lockfile;
            return {
                tuple: {
                    version,
                    target,
                    profile,
                    toolchain,
                    git_rev,
                    dist_revision
                },
                locked
            };
        }
    }),
    7050: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bq: ()=>makeAside,
            GO: ()=>removeLeftAside
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3936);
        var _liveness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7685);
        const LEFT_AFTER_MS = 604800000;
        async function makeAside(path) {
            await makeFolders((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}-${await placeDigest()}-${process.pid}-${await ownStart()}-`));
        }
        async function makeFolders(path) {
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, {
                    recursive: true
                });
            } catch (error) {
                if ('ENOENT' !== (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(error) || (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) === path) throw error;
                await makeFolders((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);
            }
        }
        async function removeLeftAside(path, tell) {
            const prefix = `.${(0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}-`;
            const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)).catch(()=>[]);
            for (const name of names){
                const parts = name.startsWith(prefix) ? PARTS.exec(name.slice(prefix.length)) : null;
                const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), name);
                if (parts && await isLeft(folder, parts).catch(()=>false)) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
                    recursive: true,
                    force: true
                }).then(()=>tell(`removed ${folder}, which a process that did not end had left`), ()=>{});
            }
        }
        const PARTS = /^([0-9a-f]{12})-([1-9][0-9]{0,9})-([0-9]{1,20})-[A-Za-z0-9]{6}$/;
        async function isLeft(folder, [, place = '', pid = '', started = '']) {
            const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder);
            if (!stat.isDirectory()) return false;
            const known = place === await placeDigest();
            if (known && await (0, _liveness_js__WEBPACK_IMPORTED_MODULE_5__.ST)(Number(pid), '0' === started ? '' : started)) return true;
            return (!known || '0' === started) && Date.now() - stat.mtimeMs > LEFT_AFTER_MS;
        }
        async function ownStart() {
            return await (0, _liveness_js__WEBPACK_IMPORTED_MODULE_5__.Sv)(process.pid) || '0';
        }
        async function placeDigest() {
            const { boot, namespace } = await (0, _liveness_js__WEBPACK_IMPORTED_MODULE_5__.df)();
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([
                (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
                boot,
                namespace
            ])).digest('hex').slice(0, 12);
        }
    }),
    4295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>refuseOlderHost
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
        var _contract_requires_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4936);
        var _host_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9830);
        async function refuseOlderHost({ tuple, requires, otherTargets }) {
            if (!requires || tuple.target.split('-')[0] !== (0, _host_target_js__WEBPACK_IMPORTED_MODULE_2__.m4)()) return;
            if ('macos' in requires) {
                if ('darwin' !== process.platform) return;
                const darwin = Number((0, node_os__WEBPACK_IMPORTED_MODULE_0__.release)().split('.')[0]);
                const macos = darwin >= 25 ? darwin + 1 : darwin - 9;
                if ((0, _contract_requires_js__WEBPACK_IMPORTED_MODULE_3__.A)(String(macos), requires.macos.split('.')[0] ?? '0') < 0) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_TOO_OLD', `this is macOS ${macos}; ${tuple.target} requires ${requires.macos}`, 'target', 'Use a newer macOS.');
                return;
            }
            const libc = (0, _host_target_js__WEBPACK_IMPORTED_MODULE_2__.xX)();
            if (!libc || 'none' === requires.libc || !tuple.target.includes('-linux-')) return;
            if (requires.libc !== libc.family) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', `this host has ${libc.family}; ${tuple.target} of this release is linked to ${requires.libc}`, 'target', await otherWay(tuple.target.replace(/-(?:gnu|musl)/, 'glibc' === libc.family ? '-gnu' : '-musl'), otherTargets));
            if ('glibc' === libc.family && void 0 !== requires.minimum && (0, _contract_requires_js__WEBPACK_IMPORTED_MODULE_3__.A)(libc.version, requires.minimum) < 0) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_TOO_OLD', `this host has glibc ${libc.version}; ${tuple.target} of this release requires glibc ${requires.minimum}`, 'target', await otherWay(tuple.target.replace('-gnu', '-musl'), otherTargets));
        }
        async function otherWay(other, otherTargets) {
            const targets = await otherTargets?.().catch(()=>void 0);
            if (!targets) return `Use ${other} if the release has it, or a newer system.`;
            if (targets.includes(other)) return `Use the target ${other}, which this release has, or a newer system.`;
            return `Use a newer system: this release has no ${other}.`;
        }
    }),
    9830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            az: ()=>hostTarget,
            m4: ()=>hostArchitecture,
            xX: ()=>hostLibc
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
        const ARCHITECTURES = {
            x64: 'x86_64',
            arm64: 'aarch64'
        };
        function hostArchitecture() {
            return ARCHITECTURES[process.arch];
        }
        function hostTarget() {
            return targetOf({
                platform: process.platform,
                arch: process.arch,
                libc: hostLibc()
            });
        }
        function targetOf({ platform, arch, libc }) {
            const cpu = ARCHITECTURES[arch];
            if (void 0 === cpu) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', `${platform} on ${arch} is not known here`, 'target');
            if ('darwin' === platform) return `${cpu}-apple-darwin`;
            if ('win32' === platform) return `${cpu}-pc-windows-msvc`;
            if ('linux' !== platform) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', `the system ${platform} is not known here`, 'target');
            if (!libc) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', 'the libc of this Linux is neither glibc nor musl', 'target');
            return `${cpu}-unknown-linux-${'glibc' === libc.family ? 'gnu' : 'musl'}`;
        }
        function hostLibc() {
            if ('linux' !== process.platform) return;
            const { glibc, objects } = reportOfNode();
            return libcOf({
                glibc,
                objects,
                loaders: [
                    '/lib',
                    '/lib64'
                ].flatMap(namesIn)
            });
        }
        function libcOf({ glibc, objects, loaders }) {
            if (void 0 !== glibc) return {
                family: 'glibc',
                version: glibc
            };
            if (objects.some(isMuslLoader)) return {
                family: 'musl'
            };
            const both = loaders.some((name)=>name.startsWith('ld-linux'));
            return loaders.some(isMuslLoader) && !both ? {
                family: 'musl'
            } : void 0;
        }
        function isMuslLoader(path) {
            return /(?:^|\/)(?:ld-musl-[a-z0-9_]+|libc\.musl-[a-z0-9_]+)\.so\.1$/.test(path);
        }
        function reportOfNode() {
            const report = process.report;
            const before = report.excludeNetwork ?? false;
            report.excludeNetwork = true;
            try {
                const { header, sharedObjects } = report.getReport();
                const glibc = header?.glibcVersionRuntime;
                return {
                    glibc: 'string' == typeof glibc && /^[0-9]+\.[0-9]+/.test(glibc) ? glibc : void 0,
                    objects: Array.isArray(sharedObjects) ? sharedObjects.map(String) : []
                };
            } finally{
                report.excludeNetwork = before;
            }
        }
        function namesIn(folder) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
            } catch  {
                return [];
            }
        }
    }),
    8860: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Qz: ()=>writeReceipt,
            bY: ()=>inspectInstalled,
            uQ: ()=>RECEIPT_FOLDER
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _contract_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(501);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);
        var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(657);
        const RECEIPT_FOLDER = '.controller-dist';
        function formatReceipt({ product, tuple, artifact_sha256 }) {
            return (0, _contract_document_js__WEBPACK_IMPORTED_MODULE_2__.I3)({
                schema_version: 1,
                product,
                ...tuple,
                artifact_sha256
            });
        }
        async function writeReceipt(folder, expected) {
            await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.ze)(folder, async ()=>{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECEIPT_FOLDER));
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECEIPT_FOLDER, 'receipt.json'), formatReceipt(expected));
                if (expected.manifest) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECEIPT_FOLDER, 'manifest.json'), expected.manifest);
            });
        }
        async function inspectInstalled(folder, expected) {
            const names = await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.ze)(folder, ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error)=>(0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.W0)(error) ? void 0 : Promise.reject(error)));
            if (!names) {
                const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(()=>void 0);
                if (stat?.isDirectory()) return inspectInstalled(folder, expected);
                return stat ? 'foreign' : 'absent';
            }
            if (0 === names.length) return 'absent';
            if (!names.includes(RECEIPT_FOLDER)) return 'foreign';
            const receipt = await (0, _files_js__WEBPACK_IMPORTED_MODULE_4__.CB)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECEIPT_FOLDER, 'receipt.json'), 65536).catch(()=>void 0);
            if (receipt?.toString('utf8') !== formatReceipt(expected)) return 'other';
            try {
                return await isIntact(folder, expected.files) ? 'same' : 'damaged';
            } catch (error) {
                if ((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.W0)(error)) return 'damaged';
                throw error;
            }
        }
        async function isIntact(folder, files) {
            const expected = new Map(files.map((file)=>[
                    file.path,
                    file
                ]));
            const found = isOpen(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder)) ? void 0 : await listTree(folder, '');
            if (!found || found.length !== expected.size) return false;
            for (const path of found){
                const file = expected.get(path);
                if (!file || !await isSameFile((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), file)) return false;
            }
            return true;
        }
        async function isSameFile(path, file) {
            const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
            const executable = 'win32' === process.platform || (0o111 & stat.mode) !== 0 === ('0755' === file.mode);
            if (!stat.isFile() || stat.size !== file.size || !executable || isOpen(stat)) return false;
            const chunks = await (0, _files_js__WEBPACK_IMPORTED_MODULE_4__.Pq)(path, file.size);
            return void 0 !== chunks && (await (0, _files_js__WEBPACK_IMPORTED_MODULE_4__.Nq)(chunks)).sha256 === file.sha256;
        }
        function isOpen({ mode }) {
            return 'win32' !== process.platform && (0o7022 & mode) !== 0;
        }
        async function listTree(folder, prefix) {
            const paths = [];
            for (const entry of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, prefix), {
                withFileTypes: true
            }))){
                const path = '' === prefix ? entry.name : `${prefix}/${entry.name}`;
                if (!(path === RECEIPT_FOLDER && entry.isDirectory())) if (entry.isFile()) paths.push(path);
                else {
                    if (!entry.isDirectory() || !!isOpen(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)))) return;
                    const below = await listTree(folder, path);
                    if (!below) return;
                    paths.push(...below);
                }
            }
            return paths;
        }
    }),
    2162: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>placeFolder
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1819);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3936);
        const MAX_TRIES = 50;
        async function placeFolder({ ready, aside, to, isGood, beforeReplacing }) {
            let old;
            try {
                for(let tries = 0; tries < MAX_TRIES; tries++){
                    const judged = await identityOf(to);
                    if (await isRenamed(ready, to) || await isGood()) return;
                    if (await identityOf(to) !== judged) continue;
                    await beforeReplacing?.();
                    const name = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(aside, `old-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`);
                    if (await isMoved(to, name)) old = name;
                }
                (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('IO_FAILED', `${to} keeps changing`, to);
            } catch (error) {
                if (void 0 !== old) await isRenamed(old, to).catch(()=>false);
                throw error;
            }
        }
        async function identityOf(path) {
            const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path, {
                bigint: true
            }).catch(()=>void 0);
            return stat && `${stat.dev} ${stat.ino} ${stat.birthtimeNs}`;
        }
        async function isMoved(from, to) {
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to).then(()=>true, (error)=>{
                if ((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_4__.W0)(error)) return false;
                throw error;
            });
        }
        async function isRenamed(from, to) {
            const inTheWay = [
                'EEXIST',
                'ENOTEMPTY',
                'ENOTDIR',
                ...'win32' === process.platform ? [
                    'EPERM',
                    'EACCES'
                ] : []
            ];
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to).then(()=>true, (error)=>{
                if (inTheWay.includes((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(error) ?? '')) return false;
                throw error;
            });
        }
    }),
    6500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            C7: ()=>pinnedBy,
            QA: ()=>installPinned,
            bP: ()=>pinFromLockfile,
            ms: ()=>pinFromIndex,
            n: ()=>unpackVerified
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
        var _contract_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1362);
        var _contract_lockfile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(913);
        var _contract_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9773);
        var _host_aside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7050);
        var _host_file_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3936);
        var _host_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(657);
        var _host_host_requires_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4295);
        var _host_installed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8860);
        var _host_place_folder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2162);
        var _resolve_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7484);
        var _verify_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6858);
        async function pinFromIndex(source, query, options, context) {
            const { row, product } = await (0, _resolve_js__WEBPACK_IMPORTED_MODULE_12__.dP)(source, query, options, context);
            if (void 0 !== options.sha256) (0, _contract_verify_js__WEBPACK_IMPORTED_MODULE_5__.Ub)(row.artifact_sha256, options.sha256, row.artifact_file);
            if (row.yanked) context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
            const { manifest, manifestBytes } = await (0, _verify_js__WEBPACK_IMPORTED_MODULE_13__.T2)(source, row, product);
            return {
                ...pinnedBy(manifest, row, manifestBytes),
                otherTargets: ()=>(0, _resolve_js__WEBPACK_IMPORTED_MODULE_12__.B4)(source, row, context)
            };
        }
        function pinnedBy(manifest, row, bytes) {
            const { product, content_size, requires, binaries, files } = manifest;
            const { artifact_file, artifact_sha256, artifact_size, manifest_sha256 } = row;
            return {
                ...{
                    product,
                    tuple: (0, _contract_identity_js__WEBPACK_IMPORTED_MODULE_3__.cF)(row),
                    artifact_file,
                    artifact_sha256,
                    artifact_size,
                    manifest_sha256
                },
                ...{
                    content_size,
                    requires,
                    binaries,
                    files,
                    manifest: bytes
                }
            };
        }
        function pinFromLockfile(lockfile, target) {
            const { tuple, locked } = (0, _contract_lockfile_js__WEBPACK_IMPORTED_MODULE_4__.G7)(lockfile, target);
            return {
                product: lockfile.product,
                tuple,
                otherTargets: async ()=>Object.keys(lockfile.targets),
                ...locked
            };
        }
        async function installPinned(source, pinned, options) {
            await (0, _host_host_requires_js__WEBPACK_IMPORTED_MODULE_9__.P)(pinned);
            const to = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.to);
            const result = {
                path: to,
                bin: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, pinned.binaries[0] ?? pinned.product),
                tuple: pinned.tuple,
                sha256: pinned.artifact_sha256
            };
            const state = await (0, _host_installed_js__WEBPACK_IMPORTED_MODULE_10__.bY)(to, pinned);
            if ('same' === state) {
                await (0, _host_aside_js__WEBPACK_IMPORTED_MODULE_6__.GO)(to, options.progress);
                return {
                    ...result,
                    unchanged: true
                };
            }
            if ('foreign' === state) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('DESTINATION_OCCUPIED', `${to} holds files that no install put there`, to);
            if ('damaged' === state) options.context.warn(`${to} was damaged; installing again`);
            const isGood = async ()=>await (0, _host_installed_js__WEBPACK_IMPORTED_MODULE_10__.bY)(to, pinned) === 'same';
            await (0, _host_file_errors_js__WEBPACK_IMPORTED_MODULE_7__.ze)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), async ()=>{
                await (0, _host_aside_js__WEBPACK_IMPORTED_MODULE_6__.GO)(to, options.progress);
                const aside = await (0, _host_aside_js__WEBPACK_IMPORTED_MODULE_6__.Bq)(to);
                try {
                    const ready = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(aside, 'ready');
                    const chunks = await source.stream(pinned.artifact_file, pinned.artifact_size);
                    await unpackVerified(chunks, pinned, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(aside, 'artifact'), ready, options.progress);
                    await (0, _host_installed_js__WEBPACK_IMPORTED_MODULE_10__.Qz)(ready, pinned);
                    await (0, _host_place_folder_js__WEBPACK_IMPORTED_MODULE_11__.e)({
                        ready,
                        aside,
                        to,
                        isGood
                    });
                } finally{
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, {
                        recursive: true,
                        force: true
                    });
                }
            });
            return {
                ...result,
                unchanged: false
            };
        }
        async function unpackVerified(chunks, pinned, download, destination, progress) {
            if (!chunks) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('DOCUMENT_NOT_FOUND', `${pinned.artifact_file} is not there`, pinned.artifact_file);
            const receive = async (handle)=>{
                const { size, sha256 } = await (0, _host_files_js__WEBPACK_IMPORTED_MODULE_8__.Nq)(chunks, (chunk)=>(0, _host_files_js__WEBPACK_IMPORTED_MODULE_8__.f4)(handle, chunk));
                (0, _contract_verify_js__WEBPACK_IMPORTED_MODULE_5__.T$)(size, pinned.artifact_size, pinned.artifact_file);
                (0, _contract_verify_js__WEBPACK_IMPORTED_MODULE_5__.Ub)(sha256, pinned.artifact_sha256, pinned.artifact_file);
            };
            const [{ unpackArchive }] = await Promise.all([
                __webpack_require__.e(478).then(__webpack_require__.bind(__webpack_require__, 9478)),
                (0, _host_files_js__WEBPACK_IMPORTED_MODULE_8__.CW)(download, receive, false)
            ]);
            progress(`verified ${pinned.artifact_file} (${pinned.artifact_size} bytes)`);
            await unpackArchive(download, pinned, destination);
        }
    }),
    7484: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B4: ()=>targetsOfRelease,
            Mo: ()=>completeQuery,
            dP: ()=>resolveTuple
        });
        var _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
        var _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6722);
        var _read_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2118);
        async function resolveTuple(source, query, options, context) {
            const { index } = await (0, _read_index_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, context, (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.to)(query));
            if (index.rows.length > 0) return {
                row: (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.NU)(index, query, options),
                product: index.product
            };
            const { index: whole } = await (0, _read_index_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, {
                ...context,
                warn: ()=>{}
            });
            return {
                row: (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.NU)(whole, query, options),
                product: whole.product
            };
        }
        async function completeQuery(source, input, context) {
            const missing = _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__.GS.filter((part)=>!input[part]);
            if (0 === missing.length) return (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.mA)(input, _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__.GS);
            const { index } = await (0, _read_index_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, context);
            const given = Object.fromEntries(Object.entries(input).filter(([, text])=>text));
            throw (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.v2)('TUPLE_INCOMPLETE', `missing of the immutable tuple: ${missing.join(', ')}`, (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.pA)(index.rows, given), given.target);
        }
        async function targetsOfRelease(source, row, context) {
            const { version, profile, toolchain, git_rev, dist_revision } = row;
            const { index } = await (0, _read_index_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, {
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
            return (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.lj)(index.rows, query).filter(({ yanked })=>!yanked).map(({ target })=>target);
        }
    }),
    6858: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Mx: ()=>verifySnapshot,
            T2: ()=>readVerifiedRow,
            iC: ()=>verifyRow,
            oc: ()=>verifyArtifact,
            u0: ()=>readDocument
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
        var _contract_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(501);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1819);
        var _contract_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1362);
        var _contract_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9773);
        var _host_file_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3936);
        var _host_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(657);
        async function readDocument(source, row, kind) {
            const path = row[`${kind}_file`];
            const stored = await source.read(path, _contract_document_js__WEBPACK_IMPORTED_MODULE_3__.PJ[kind].maxBytes);
            return stored?.bytes ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
        }
        async function readVerifiedRow(source, row, product) {
            const [manifest, checksums, provenance] = await Promise.all([
                readDocument(source, row, 'manifest'),
                readDocument(source, row, 'checksums'),
                readDocument(source, row, 'provenance')
            ]);
            return {
                ...(0, _contract_verify_js__WEBPACK_IMPORTED_MODULE_6__.yD)(row, product, {
                    manifest,
                    checksums,
                    provenance
                }),
                manifestBytes: manifest
            };
        }
        async function verifyRow(source, row, product, options) {
            const documents = await readVerifiedRow(source, row, product);
            await verifySnapshot(source, row, documents.manifest);
            await verifyArtifact(source, row, options.deep ? documents.manifest : void 0);
            return documents;
        }
        async function verifyArtifact(source, row, manifest) {
            const chunks = await source.stream(row.artifact_file, row.artifact_size);
            if (!chunks) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DOCUMENT_NOT_FOUND', `${row.artifact_file} is not there`, row.artifact_file);
            await (manifest ? verifyDeep(chunks, row, manifest) : verifyBytes(chunks, row));
        }
        async function verifyBytes(chunks, row, each) {
            const { size, sha256: actual } = await (0, _host_files_js__WEBPACK_IMPORTED_MODULE_8__.Nq)(chunks, each);
            (0, _contract_verify_js__WEBPACK_IMPORTED_MODULE_6__.T$)(size, row.artifact_size, row.artifact_file);
            (0, _contract_verify_js__WEBPACK_IMPORTED_MODULE_6__.Ub)(actual, row.artifact_sha256, row.artifact_file);
        }
        async function verifyDeep(chunks, row, manifest) {
            const folder = await (0, _host_file_errors_js__WEBPACK_IMPORTED_MODULE_7__.ze)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'controller-dist-')));
            try {
                const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'artifact');
                await (0, _host_files_js__WEBPACK_IMPORTED_MODULE_8__.CW)(file, (handle)=>verifyBytes(chunks, row, (chunk)=>(0, _host_files_js__WEBPACK_IMPORTED_MODULE_8__.f4)(handle, chunk)));
                const { inspectArchive } = await __webpack_require__.e(478).then(__webpack_require__.bind(__webpack_require__, 9478));
                await inspectArchive(file, manifest);
            } finally{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {
                    recursive: true,
                    force: true
                });
            }
        }
        async function verifySnapshot(source, row, manifest) {
            const path = (0, _contract_identity_js__WEBPACK_IMPORTED_MODULE_5__.G6)(row.distribution_contract_version, row.version);
            const stored = await source.read(path, _contract_document_js__WEBPACK_IMPORTED_MODULE_3__.PJ.contract.maxBytes);
            if (!stored) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
            const actual = (0, _contract_verify_js__WEBPACK_IMPORTED_MODULE_6__.sc)(stored.bytes);
            if (manifest && actual !== manifest.contract_sha256) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('CONTRACT_MISMATCH', `${path} has sha256 ${actual}, ${row.manifest_file} names ${manifest.contract_sha256}`, path);
        }
    })
};
