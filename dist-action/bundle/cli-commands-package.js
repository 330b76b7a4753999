export const id = "cli-commands-package";
export const ids = [
    "cli-commands-package"
];
export const modules = {
    "src/cli/commands/options.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H0: ()=>isRefused,
            Jt: ()=>flag,
            Qq: ()=>text,
            TV: ()=>folder,
            YA: ()=>seconds,
            Zu: ()=>featureList,
            bo: ()=>tupleInput,
            mw: ()=>required,
            p_: ()=>list
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/folder-path.ts");
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
        function folder(options, name) {
            const path = required(options, name);
            (0, _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_1__.Zl)(path, kebab(name));
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
    "src/cli/commands/package.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            packageCommand: ()=>packageCommand
        });
        var _contract_documents_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/build.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _steps_package_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/steps/package/package.ts");
        var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/cli/commands/options.ts");
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
    "src/contract/archive/pax.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D4: ()=>decode,
            Pd: ()=>MAX_PAX_SIZE,
            So: ()=>formatPaxPath,
            dA: ()=>parsePax
        });
        var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/clip.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const MAX_PAX_SIZE = 65536;
        const isText = ()=>true;
        const isTime = (value)=>/^-?[0-9]{1,15}(?:\.[0-9]+)?$/.test(value);
        const isSize = (value)=>/^[0-9]{1,15}$/.test(value);
        const isOwner = (value)=>/^[0-9]{1,10}$/.test(value) && Number(value) <= 0xffffffff;
        const ENTRY_KEYWORDS = new Map([
            [
                'path',
                isText
            ],
            [
                'size',
                isSize
            ],
            [
                'mtime',
                isTime
            ],
            [
                'atime',
                isTime
            ],
            [
                'ctime',
                isTime
            ],
            [
                'uid',
                isOwner
            ],
            [
                'gid',
                isOwner
            ],
            [
                'uname',
                isText
            ],
            [
                'gname',
                isText
            ],
            [
                'comment',
                isText
            ]
        ]);
        const GLOBAL_KEYWORDS = new Map([
            [
                'comment',
                isText
            ]
        ]);
        function formatPaxPath(path) {
            const rest = new TextEncoder().encode(` path=${path}\n`);
            let length = rest.length + 1;
            while(String(length).length + rest.length !== length)length = String(length).length + rest.length;
            return new TextEncoder().encode(`${length} path=${path}\n`);
        }
        function parsePax(bytes, global, place) {
            const fail = (what)=>(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('ARCHIVE_INVALID', `${place}: a pax header ${what}`, place);
            const allowed = global ? GLOBAL_KEYWORDS : ENTRY_KEYWORDS;
            const records = new Map();
            for(let at = 0; at < bytes.length;){
                const digits = /^([1-9][0-9]{0,5}) /.exec(Buffer.from(bytes.subarray(at, at + 8)).toString('latin1'))?.[1];
                if (void 0 === digits) return fail('has a record without a length');
                const end = at + Number(digits);
                if (end > bytes.length || end < at + digits.length + 4 || 0x0a !== bytes[end - 1]) return fail('has a record of a wrong length');
                const record = decode(bytes.subarray(at + digits.length + 1, end - 1)) ?? fail('is not UTF-8');
                const equals = record.indexOf('=');
                const keyword = record.slice(0, Math.max(equals, 0));
                const value = record.slice(equals + 1);
                const isValid = allowed.get(keyword);
                if (!isValid) return fail(`has the keyword ${JSON.stringify(keyword.slice(0, 80))}, which is not accepted`);
                if (records.has(keyword)) fail(`has ${keyword} twice`);
                if ('' === value || value.includes('\0')) fail(`has an empty ${keyword}, or one with a NUL`);
                if (!isValid(value)) fail(`says ${keyword}=${JSON.stringify((0, _clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(value, 80))}, which not all readers take for a number`);
                records.set(keyword, value);
                at = end;
            }
            if (0 === records.size) fail('is empty');
            return records;
        }
        function decode(bytes) {
            try {
                return new TextDecoder('utf-8', {
                    fatal: true,
                    ignoreBOM: true
                }).decode(bytes);
            } catch  {
                return;
            }
        }
    }),
    "src/contract/archive/policy.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Oj: ()=>ARCHIVE_LIMITS,
            t$: ()=>ArchivePolicy,
            zF: ()=>contentLimit
        });
        var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _identity_distinct_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/distinct-paths.ts");
        var _identity_file_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/file-path.ts");
        const MiB = 1048576;
        const ARCHIVE_LIMITS = {
            entries: 10_000,
            content: 4096 * MiB,
            ratio: 100,
            ratioFree: 64 * MiB,
            depth: _identity_file_path_js__WEBPACK_IMPORTED_MODULE_3__.xz.depth,
            path: _identity_file_path_js__WEBPACK_IMPORTED_MODULE_3__.xz.bytes
        };
        function contentLimit(archiveSize) {
            const { content, ratio, ratioFree } = ARCHIVE_LIMITS;
            return Math.min(content, Math.max(ratioFree, ratio * archiveSize));
        }
        class ArchivePolicy {
            place;
            limits;
            #expected;
            #files = new Set();
            #hasRoot = false;
            #paths = new _identity_distinct_paths_js__WEBPACK_IMPORTED_MODULE_2__.x();
            #entries = 0;
            constructor(place, files, limits = ARCHIVE_LIMITS){
                this.place = place;
                this.limits = limits;
                this.#expected = files && new Map(files.map((file)=>[
                        file.path,
                        file
                    ]));
            }
            admit(entry) {
                const { path, type, size } = entry;
                const isRoot = 'root' === type;
                const isTooMany = ++this.#entries > this.limits.entries;
                const fault = isTooMany ? 'is one entry too many' : (isRoot ? void 0 : (0, _identity_file_path_js__WEBPACK_IMPORTED_MODULE_3__.a9)(path)) ?? modeFault(entry);
                if (fault) this.#refuse('ARCHIVE_INVALID', path, fault);
                if (isRoot) this.#takeRoot(path);
                else {
                    const clash = this.#paths.take(path, type);
                    if (clash) this.#refuse('ARCHIVE_INVALID', path, clash);
                }
                const mode = 0o100 & entry.mode ? '0755' : '0644';
                if ('file' !== type) return {
                    path,
                    type: 'directory',
                    size,
                    mode: '0755'
                };
                this.#files.add(path);
                if (!this.#expected) return {
                    path,
                    type,
                    size,
                    mode
                };
                const expected = this.#expected.get(path);
                if (!expected) return this.#refuse('MANIFEST_MISMATCH', path, 'is not in the manifest');
                (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.T$)(size, expected.size, `${this.place}: ${(0, _identity_file_path_js__WEBPACK_IMPORTED_MODULE_3__.WG)(path)}`);
                if (mode !== expected.mode) this.#refuse('MANIFEST_MISMATCH', path, `has mode ${mode}, recorded is ${expected.mode}`);
                return {
                    path,
                    type,
                    size,
                    mode,
                    sha256: expected.sha256
                };
            }
            finish() {
                if (!this.#expected) return;
                for (const path of this.#expected.keys())if (!this.#files.has(path)) this.#refuse('MANIFEST_MISMATCH', path, 'is missing');
            }
            #takeRoot(path) {
                if (this.#hasRoot) this.#refuse('ARCHIVE_INVALID', path, 'is there twice');
                this.#hasRoot = true;
            }
            #refuse(code, path, what) {
                return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)(code, `${this.place}: ${(0, _identity_file_path_js__WEBPACK_IMPORTED_MODULE_3__.WG)(path)} ${what}`, this.place);
            }
        }
        function modeFault({ mode, type }) {
            const kind = 'file' === type ? 0o100000 : 0o040000;
            if (-512 & mode && (-512 & mode) !== kind) return 'has a setuid, setgid or sticky bit, or one that is no permission';
            if (0o002 & mode) return 'is writable by everybody';
            const needed = 'file' === type ? 0o400 : 0o500;
            return (mode & needed) === needed ? void 0 : 'is not readable by its owner';
        }
    }),
    "src/contract/archive/tar-header.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            IE: ()=>BLOCK,
            NI: ()=>formatFileHeader,
            RW: ()=>parseHeader,
            Zt: ()=>paddingOf
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _pax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/archive/pax.ts");
        const BLOCK = 512;
        const NAME = 100;
        const PREFIX = 155;
        function paddingOf(size) {
            return (BLOCK - size % BLOCK) % BLOCK;
        }
        function formatFileHeader(file) {
            const mode = Number.parseInt(file.mode, 8);
            const { size, mtime } = file;
            const split = splitPath(file.path);
            if (split) return formatBlock({
                ...split,
                mode,
                size,
                mtime,
                type: '0'
            });
            const records = (0, _pax_js__WEBPACK_IMPORTED_MODULE_1__.So)(file.path);
            const extended = new Uint8Array(BLOCK + records.length + paddingOf(records.length) + BLOCK);
            extended.set(formatBlock({
                name: '././@PaxHeader',
                mode: 0o644,
                size: records.length,
                mtime,
                type: 'x'
            }));
            extended.set(records, BLOCK);
            const name = Buffer.from(file.path).subarray(0, NAME);
            extended.set(formatBlock({
                name,
                mode,
                size,
                mtime,
                type: '0'
            }), extended.length - BLOCK);
            return extended;
        }
        function splitPath(path) {
            if (!/^[\x20-\x7e]*$/.test(path)) return;
            if (path.length <= NAME) return {
                name: path
            };
            const slash = path.lastIndexOf('/', PREFIX);
            const name = path.slice(slash + 1);
            return slash > 0 && name.length > 0 && name.length <= NAME ? {
                name,
                prefix: path.slice(0, slash)
            } : void 0;
        }
        function formatBlock({ name, prefix = '', mode, size, mtime, type }) {
            const block = new Uint8Array(BLOCK);
            const put = (at, text)=>block.set(Buffer.from(text), at);
            const octal = (value, digits)=>value.toString(8).padStart(digits, '0');
            put(0, name);
            put(100, octal(mode, 7));
            put(108, octal(0, 7));
            put(116, octal(0, 7));
            put(124, octal(size, 11));
            put(136, octal(mtime, 11));
            put(156, type);
            put(257, 'ustar\x0000');
            put(329, octal(0, 7));
            put(337, octal(0, 7));
            put(345, prefix);
            put(148, `${octal(checksumOf(block), 6)}\0 `);
            return block;
        }
        function checksumOf(block) {
            let sum = 0;
            for(let at = 0; at < BLOCK; at++)sum += at >= 148 && at < 156 ? 0x20 : block[at] ?? 0;
            return sum;
        }
        const ZEROS = '\0'.repeat(BLOCK);
        function parseHeader(bytes, number, place) {
            const text = Buffer.from(bytes.buffer, bytes.byteOffset, BLOCK).toString('latin1');
            if (text === ZEROS) return;
            const fail = (what)=>(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('ARCHIVE_INVALID', `${place}: tar block ${number}: ${what}`, place);
            const octal = (field, at, size)=>{
                const digits = /^ *([0-7]+)[ \0]*$/.exec(text.slice(at, at + size))?.[1];
                return void 0 === digits ? fail(`${field} is not a plain octal number`) : Number.parseInt(digits, 8);
            };
            const loose = (field, at, size)=>looseNumber(bytes.subarray(at, at + size)) ?? octal(field, at, size);
            const string = (field, at, size)=>{
                const value = text.slice(at, at + size).replace(/\0+$/, '');
                if (value.includes('\0')) fail(`${field} goes on behind a NUL`);
                return value;
            };
            if (octal('checksum', 148, 8) !== checksumOf(bytes)) fail('the checksum is wrong');
            const magic = text.slice(257, 265);
            const isGnu = 'ustar  \0' === magic;
            if ('ustar\x0000' !== magic && !isGnu) fail('this is neither a ustar nor a GNU header');
            if (isGnu && !/^\0*$/.test(text.slice(345))) fail('it uses GNU fields that not all readers know');
            if (!/^\0*$/.test(text.slice(500))) fail('it uses fields that not all readers know');
            const name = string('name', 0, NAME);
            const prefix = string('prefix', 345, PREFIX);
            const header = {
                rawPath: '' === prefix ? name : `${prefix}/${name}`,
                type: text.slice(156, 157),
                isGnu,
                mode: octal('mode', 100, 8),
                size: octal('size', 124, 12)
            };
            string('uname', 265, 32);
            string('gname', 297, 32);
            const link = string('linkname', 157, 100);
            const owners = [
                loose('uid', 108, 8),
                loose('gid', 116, 8)
            ];
            if (!owners.every((owner)=>owner >= 0 && owner <= MAX_OWNER)) fail('an owner is a number that not all readers take');
            if (Math.abs(loose('mtime', 136, 12)) > MAX_TIME) fail('mtime is a number that not all readers take');
            const isDevice = 0 !== loose('devmajor', 329, 8) || 0 !== loose('devminor', 337, 8);
            if ('0\x005xgL'.includes(header.type) && ('' !== link || isDevice)) fail('a link name or device number on a plain entry');
            return header;
        }
        const MAX_OWNER = 0xffffffff;
        const MAX_TIME = 1000000000000000;
        function looseNumber(field) {
            const [first, ...rest] = field;
            if (field.every((byte)=>0 === byte)) return 0;
            if (0x80 !== first && 0xff !== first) return;
            return rest.reduce((value, byte)=>256 * value + byte, 0xff === first ? -1 : 0);
        }
    }),
    "src/host/archive/crc32.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>crc32
        });
        var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:zlib");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        function crc32(bytes, before) {
            const { crc32: ofNode } = node_zlib__WEBPACK_IMPORTED_MODULE_0__;
            if (void 0 === ofNode) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('NODE_UNSUPPORTED', `Node.js ${process.version} is without zlib.crc32`);
            return ofNode(bytes, before);
        }
    }),
    "src/host/archive/gzip.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            AH: ()=>TRAILER,
            FB: ()=>GZIP_BLOCK,
            YL: ()=>readGzipHeader,
            ZI: ()=>gzip,
            m6: ()=>readAt,
            n9: ()=>describeCompressor
        });
        var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:util");
        var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:zlib");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _crc32_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/archive/crc32.ts");
        const GZIP_BLOCK = 1048576;
        const LEVEL = 5;
        const IN_FLIGHT = 8;
        const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
        const TRAILER = 8;
        function describeCompressor() {
            return {
                name: 'zlib',
                version: process.versions.zlib,
                level: LEVEL,
                block_size: GZIP_BLOCK
            };
        }
        const deflateRaw = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRaw);
        async function* gzip(blocks) {
            yield HEADER;
            const running = [];
            let block = new Uint8Array(0);
            let crc = 0;
            let size = 0;
            for await (const next of blocks){
                if (block.length > 0) running.push(deflateBlock(block, node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH));
                block = next;
                crc = (0, _crc32_js__WEBPACK_IMPORTED_MODULE_3__.Q)(next, crc);
                size += next.length;
                const first = running.length >= IN_FLIGHT ? running.shift() : void 0;
                if (first) yield await first;
            }
            running.push(deflateBlock(block, node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_FINISH));
            for (const piece of running)yield await piece;
            const trailer = Buffer.alloc(TRAILER);
            trailer.writeUInt32LE(crc, 0);
            trailer.writeUInt32LE(size % 2 ** 32, 4);
            yield trailer;
        }
        function deflateBlock(block, finishFlush) {
            const piece = deflateRaw(block, {
                level: LEVEL,
                finishFlush,
                chunkSize: GZIP_BLOCK + GZIP_BLOCK / 32
            });
            piece.catch(()=>{});
            return piece;
        }
        const MAX_NAME = 1024;
        const NAME_FLAG = 8;
        async function readGzipHeader(handle, place) {
            const bytes = await readAt(handle, 0, HEADER.length + MAX_NAME);
            if (bytes.length < HEADER.length || 0x1f !== bytes[0] || 0x8b !== bytes[1] || 8 !== bytes[2]) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('ARCHIVE_INVALID', `${place} is not a gzip file`, place);
            if (0 === bytes[3]) return HEADER.length;
            const nul = bytes.indexOf(0, HEADER.length);
            if (bytes[3] !== NAME_FLAG || nul < 0) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('ARCHIVE_INVALID', `${place} has a gzip header that is not accepted`, place);
            return nul + 1;
        }
        async function readAt(handle, position, length) {
            const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, position);
            return buffer.subarray(0, bytesRead);
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
