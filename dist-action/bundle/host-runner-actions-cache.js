export const id = "host-runner-actions-cache";
export const ids = [
    "host-runner-actions-cache"
];
export const modules = {
    "src/contract/archive/pax.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D4: ()=>decode,
            Pd: ()=>MAX_PAX_SIZE,
            So: ()=>formatPaxPath,
            dA: ()=>parsePax
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const MAX_PAX_SIZE = 65536;
        const ENTRY_KEYWORDS = new Set([
            'path',
            'size',
            'mtime',
            'atime',
            'ctime',
            'uid',
            'gid',
            'uname',
            'gname',
            'comment'
        ]);
        const GLOBAL_KEYWORDS = new Set([
            'comment'
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
                if (!allowed.has(keyword)) fail(`has the keyword ${JSON.stringify(keyword.slice(0, 80))}, which is not accepted`);
                if (records.has(keyword)) fail(`has ${keyword} twice`);
                if ('' === value || value.includes('\0')) fail(`has an empty ${keyword}, or one with a NUL`);
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
            extended.set(formatBlock({
                name: file.path.slice(0, NAME),
                mode,
                size,
                mtime,
                type: '0'
            }), extended.length - BLOCK);
            return extended;
        }
        function splitPath(path) {
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
            const put = (at, text)=>block.set(new TextEncoder().encode(text), at);
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
            const octal = (field, at, size, mayBeEmpty = false)=>{
                const digits = /^ *([0-7]*)[ \0]*$/.exec(text.slice(at, at + size))?.[1];
                if (void 0 === digits || '' === digits && !mayBeEmpty) fail(`${field} is not a plain octal number`);
                return Number.parseInt(digits || '0', 8);
            };
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
            for (const field of [
                'uid',
                'gid',
                'mtime'
            ])octal(field, {
                uid: 108,
                gid: 116,
                mtime: 136
            }[field], 'mtime' === field ? 12 : 8);
            string('uname', 265, 32);
            string('gname', 297, 32);
            const link = string('linkname', 157, 100);
            const device = octal('devmajor', 329, 8, true) + octal('devminor', 337, 8, true);
            if ('0\x005xgL'.includes(header.type) && ('' !== link || 0 !== device)) fail('a link name or device number on a plain entry');
            return header;
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
    "src/host/runner/actions-cache.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            restoreFile: ()=>restoreFile,
            B: ()=>restorePaths,
            saveFile: ()=>saveFile,
            Y: ()=>savePaths
        });
        var promises_ = __webpack_require__("node:fs/promises");
        var external_node_path_ = __webpack_require__("node:path");
        var external_node_process_ = __webpack_require__("node:process");
        var external_node_os_ = __webpack_require__("node:os");
        var external_node_string_decoder_ = __webpack_require__("node:string_decoder");
        var harmless = __webpack_require__("src/contract/text/harmless.ts");
        const COMMAND = /^::(?:add-mask|debug|warning)(?: [^\r\n]*)?::[^\r\n]*\r?\n$/;
        async function withHarmlessOutput(work) {
            const release = [
                filter(process.stdout),
                filter(process.stderr)
            ];
            try {
                return await work();
            } finally{
                for (const stop of release)stop();
            }
        }
        function filter(stream) {
            const { write } = stream;
            const pass = (text, done)=>write.call(stream, text, 'utf8', done);
            const decoder = new external_node_string_decoder_.StringDecoder('utf8');
            let rest = '';
            const take = (text)=>{
                const lines = (rest + text).replaceAll('\r\n', '\n').split('\n');
                rest = lines.pop() ?? '';
                return lines.map((line)=>(0, harmless.Is)(line) + external_node_os_.EOL).join('');
            };
            stream.write = (chunk, encoding, last)=>{
                const done = 'function' == typeof encoding ? encoding : last;
                if ('string' != typeof chunk) return pass(take(decoder.write(chunk)), done);
                return pass(COMMAND.test(chunk) ? chunk : take(chunk), done);
            };
            return ()=>{
                stream.write = write;
                const end = take(decoder.end()) + ('' === rest ? '' : (0, harmless.Is)(rest) + external_node_os_.EOL);
                if ('' !== end) stream.write(end);
            };
        }
        var external_node_fs_ = __webpack_require__("node:fs");
        var tar_header = __webpack_require__("src/contract/archive/tar-header.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var host_process = __webpack_require__("src/host/process.ts");
        async function oneNameTar(folder, name, env) {
            const variables = {
                TAR_OPTIONS: `--transform=s,.*,${name},`,
                LC_ALL: 'C'
            };
            const tar = await findTar(env);
            const trial = await (0, promises_.mkdtemp)((0, external_node_path_.join)(folder, 'trial-'));
            try {
                const into = (0, external_node_path_.join)(trial, 'into');
                await (0, promises_.mkdir)(into);
                await (0, promises_.writeFile)((0, external_node_path_.join)(trial, 'trial.tar'), trialArchive());
                const question = {
                    cwd: into,
                    env: {
                        ...env,
                        ...variables
                    },
                    code: 'TOOL_MISSING',
                    timeout: 10_000
                };
                const { status } = await (0, host_process.kA)(tar, [
                    '-xf',
                    '../trial.tar',
                    '-P'
                ], {
                    ...question,
                    maxBytes: 65536
                });
                const names = await (0, promises_.readdir)(into, {
                    encoding: 'latin1'
                });
                if (0 === status && 1 === names.length && names[0] === name) return variables;
                return (0, errors.TR)('TOOL_MISSING', `${tar} is not a GNU tar, and would write wherever an entry says`, tar);
            } finally{
                await (0, promises_.rm)(trial, {
                    recursive: true,
                    force: true
                });
            }
        }
        async function findTar(env) {
            const { PROGRAMFILES } = env;
            const ofGit = `${PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`;
            if ('win32' === process.platform && (0, external_node_fs_.existsSync)(ofGit)) return ofGit;
            if ('darwin' === process.platform) return (0, host_process.SG)('gtar', env).catch(()=>(0, host_process.SG)('tar', env));
            return (0, host_process.SG)('tar', env);
        }
        function trialArchive() {
            const archive = new Uint8Array(3 * tar_header.IE);
            archive.set((0, tar_header.NI)({
                path: 'ahhhb',
                mode: '0644',
                size: 0,
                mtime: 0
            }));
            archive.set([
                0x0a,
                0xff,
                0x2f
            ], 1);
            return archive;
        }
        async function restorePaths(paths, key, warn) {
            return attempt(warn, async (cache)=>{
                if (cache.isFeatureAvailable()) return await cache.restoreCache([
                    ...paths
                ], key) === key;
                warn('the Actions cache is not available here');
                return false;
            });
        }
        async function savePaths(paths, key, warn) {
            return attempt(warn, async (cache)=>cache.isFeatureAvailable() && await cache.saveCache([
                    ...paths
                ], key) !== -1);
        }
        async function restoreFile(folder, name, key, warn) {
            return attempt(warn, async (cache)=>{
                if (!cache.isFeatureAvailable()) {
                    warn('the Actions cache is not available here');
                    return false;
                }
                const unpacking = await oneNameTar(folder, name, external_node_process_.env);
                const restored = await within(folder, unpacking, ()=>cache.restoreCache([
                        name
                    ], key));
                return await isFile((0, external_node_path_.join)(folder, name), warn) && restored === key;
            });
        }
        async function saveFile(folder, name, key, warn) {
            return within(folder, {}, ()=>savePaths([
                    name
                ], key, warn));
        }
        async function isFile(path, warn) {
            const stat = await (0, promises_.lstat)(path).catch(()=>void 0);
            if (stat?.isDirectory()) await (0, promises_.rmdir)(path);
            if (stat && !stat.isFile()) warn("the Actions cache holds something else than a file");
            return stat?.isFile() ?? false;
        }
        async function attempt(warn, work) {
            try {
                const cache = await Promise.all([
                    __webpack_require__.e("actions-core"),
                    __webpack_require__.e("semver-with-semver-classes-comparator"),
                    __webpack_require__.e("actions-exec"),
                    __webpack_require__.e("https-proxy-agent"),
                    __webpack_require__.e("actions-cache")
                ]).then(__webpack_require__.bind(__webpack_require__, "@actions/cache/lib/cache.js"));
                return await withHarmlessOutput(()=>work(cache));
            } catch (error) {
                warn(`the Actions cache failed: ${error instanceof Error ? error.message : String(error)}`);
                return false;
            }
        }
        async function within(folder, variables, work) {
            const set = {
                ...variables,
                GITHUB_WORKSPACE: folder
            };
            const before = Object.keys(set).map((name)=>[
                    name,
                    external_node_process_.env[name]
                ]);
            const home = (0, external_node_process_.cwd)();
            (0, external_node_process_.chdir)(folder);
            Object.assign(external_node_process_.env, set);
            try {
                return await work();
            } finally{
                (0, external_node_process_.chdir)(home);
                for (const [name, value] of before)if (void 0 === value) delete external_node_process_.env[name];
                else external_node_process_.env[name] = value;
            }
        }
    })
};
