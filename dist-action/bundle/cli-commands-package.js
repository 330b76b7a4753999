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
