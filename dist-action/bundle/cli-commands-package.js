export const id = "cli-commands-package";
export const ids = [
    "cli-commands-package"
];
export const modules = {
    "src/cli/commands/package.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            packageCommand: ()=>packageCommand
        });
        var _contract_documents_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/build.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _steps_package_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/steps/package/package.ts");
        var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/cli/options.ts");
        async function packageCommand(options, context) {
            const manifestPath = (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'manifestPath');
            const binary = (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'binary');
            if (void 0 === manifestPath === (void 0 === binary)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('INVALID_INPUT', 'give either --manifest-path, to build, or --binary, built elsewhere', 'manifest-path');
            const staged = await (0, _steps_package_package_js__WEBPACK_IMPORTED_MODULE_3__.mT)({
                ...(0, _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.YI)((0, _options_js__WEBPACK_IMPORTED_MODULE_4__.bo)(options)),
                contract: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.mw)(options, 'contract'),
                source_date_epoch: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.YA)(options, 'sourceDateEpoch'),
                manifestPath,
                packages: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.p_)(options, 'package'),
                bin: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'bin'),
                features: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Zu)(options),
                defaultFeatures: !(0, _options_js__WEBPACK_IMPORTED_MODULE_4__.H0)(options, 'defaultFeatures'),
                cargoProfile: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'cargoProfile'),
                binary,
                include: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.p_)(options, 'include'),
                generate: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.p_)(options, 'generate').map((item)=>(0, _contract_documents_build_js__WEBPACK_IMPORTED_MODULE_0__.LJ)(item, 'generate')),
                systemPackages: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.p_)(options, 'systemPackage'),
                allowWrapper: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Jt)(options, 'allowWrapper'),
                out: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.mw)(options, 'out'),
                env: context.env,
                now: context.now,
                progress: context.progress
            });
            return {
                json: staged,
                lines: [
                    `packaged: ${staged.artifact_file}`,
                    `sha256: ${staged.artifact_sha256}`
                ]
            };
        }
    }),
    "src/cli/options.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H0: ()=>isRefused,
            Jt: ()=>flag,
            Kk: ()=>givenFile,
            Qq: ()=>text,
            TV: ()=>folder,
            YA: ()=>seconds,
            Zu: ()=>featureList,
            bo: ()=>tupleInput,
            i9: ()=>kebab,
            mw: ()=>required,
            p_: ()=>list
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/files.ts");
        var _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/folder-path.ts");
        function text(options, name) {
            const value = options[name];
            if ('string' != typeof value) return;
            if ('' === value) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} is empty; leave it out where it is not meant`, kebab(name));
            if (value.length > 4096 || /[\0\r\n]/.test(value)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} must be one line of at most 4096 characters`, kebab(name));
            return value;
        }
        function required(options, name) {
            return text(options, name) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} is required`, kebab(name));
        }
        async function givenFile(options, name, limit) {
            const place = text(options, name);
            return void 0 === place ? void 0 : {
                place,
                bytes: await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__.yu)(place, limit)
            };
        }
        function folder(options, name) {
            const path = required(options, name);
            (0, _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_2__.Zl)(path, kebab(name));
            return path;
        }
        function list(options, name) {
            const value = options[name];
            return Array.isArray(value) ? value.map((item)=>text({
                    [name]: item
                }, name) ?? '') : [];
        }
        function featureList(options) {
            return list(options, 'features').flatMap((item)=>item.split(/[ ,]+/).filter(Boolean));
        }
        function flag(options, name) {
            return true === options[name];
        }
        function isRefused(options, name) {
            return false === options[name];
        }
        function seconds(options, name) {
            const value = text(options, name);
            if (void 0 === value) return;
            if (!/^(?:0|[1-9][0-9]{0,10})$/.test(value)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} must be a whole number of seconds`, kebab(name));
            return Number(value);
        }
        function tupleInput(options) {
            const part = (name)=>text(options, name);
            return {
                version: part('version'),
                target: part('target'),
                profile: part('profile'),
                toolchain: part('toolchain'),
                git_rev: part('gitRev'),
                dist_revision: part('distRevision')
            };
        }
        function kebab(name) {
            return name.replace(/[A-Z]/g, (letter)=>`-${letter.toLowerCase()}`);
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
    }),
    "src/host/disk/regular-file.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Z: ()=>openRegularFile
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _in_use_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/in-use.ts");
        async function openRegularFile(path, place) {
            let handle;
            try {
                handle = await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_3__.O)('opening', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)));
                const stat = await handle.stat();
                (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.O4)(stat, place);
                return {
                    handle,
                    size: stat.size
                };
            } catch (error) {
                await handle?.close();
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.dH)(error, place);
            }
        }
    })
};
