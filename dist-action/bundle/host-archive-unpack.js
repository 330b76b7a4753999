export const id = "host-archive-unpack";
export const ids = [
    "host-archive-unpack"
];
export const modules = {
    "src/host/archive/unpack.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            inspectArchive: ()=>inspectArchive,
            unpackArchive: ()=>unpackArchive
        });
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var external_node_fs_ = __webpack_require__("node:fs");
        var promises_ = __webpack_require__("node:fs/promises");
        var external_node_path_ = __webpack_require__("node:path");
        var policy = __webpack_require__("src/contract/archive/policy.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var file_path = __webpack_require__("src/contract/identity/file-path.ts");
        var pax = __webpack_require__("src/contract/archive/pax.ts");
        var tar_header = __webpack_require__("src/contract/archive/tar-header.ts");
        const NAME = 100;
        const PREFIX = 155;
        const LONG_NAME_HEADER = '././@LongLink';
        function parseLongName(content, place) {
            const name = (0, pax.D4)(content.subarray(0, -1));
            if (0 !== content.at(-1) || !name || name.includes('\0')) return (0, errors.TR)('ARCHIVE_INVALID', `${place}: a GNU long name is not UTF-8 with one NUL at its end`, place);
            return name;
        }
        function isHeaderOf(name, rawHeaderPath) {
            const bytes = Buffer.from(name).toString('latin1');
            if (rawHeaderPath === bytes) return true;
            if (bytes.length < NAME && bytes === name) return false;
            return shortForms(name, bytes).includes(rawHeaderPath) || bytes.length > NAME && isAbridged(bytes, rawHeaderPath);
        }
        function shortForms(name, bytes) {
            const replaced = Array.from(name, (character)=>character > '\x7f' ? '?' : character).join('');
            const bare = replaced === name ? name : name.replace(/[^\0-\x7f]/g, '');
            const cut = [
                bytes,
                replaced,
                bare
            ].map((form)=>form.slice(0, NAME));
            return [
                ...cut,
                ...cut.map((form)=>form.replace(/\/+$/, '')),
                bytes.slice(0, NAME - 1)
            ];
        }
        function isAbridged(bytes, rawHeaderPath) {
            if (bytes.endsWith('/') !== rawHeaderPath.endsWith('/')) return false;
            const whole = bytes.replace(/\/$/, '');
            const left = rawHeaderPath.replace(/\/$/, '');
            if ('' === left) return false;
            if (left.length >= NAME - 3 && whole.startsWith(left)) return true;
            if (whole.indexOf('/') > PREFIX && whole.includes(`/${left}`)) return true;
            return [
                ...left.matchAll(/\//g)
            ].some(({ index })=>whole.startsWith(left.slice(0, index + 1)) && whole.includes(left.slice(index), index));
        }
        function plainPath(name, type) {
            if ('directory' === type && ('./' === name || '.' === name)) return {
                path: '.',
                type: 'root'
            };
            const path = name.startsWith('./') ? name.slice(2) : name;
            return {
                path: 'directory' === type ? path.replace(/\/$/, '') : path,
                type
            };
        }
        const EXTENDED = {
            x: 'pax',
            g: 'global',
            L: 'long'
        };
        const TYPES = {
            0: 'file',
            '\0': 'file',
            5: 'directory'
        };
        class TarReader {
            policy;
            place;
            #expects = 'header';
            #wanted = tar_header.IE;
            #held = new Uint8Array(0);
            #body = 0;
            #padding = 0;
            #extendedSize = 0;
            #extended;
            #blocks = 0;
            #zeroBlocks = 0;
            constructor(policy, place){
                this.policy = policy;
                this.place = place;
            }
            *read(chunk) {
                for(let at = 0; at < chunk.length;){
                    const left = chunk.length - at;
                    if (this.#body > 0) {
                        const length = Math.min(this.#body, left);
                        yield {
                            kind: 'data',
                            bytes: chunk.subarray(at, at + length)
                        };
                        at += length;
                        this.#body -= length;
                        if (0 === this.#body) yield* this.#endOfFile();
                        continue;
                    }
                    const length = Math.min(this.#wanted - this.#held.length, left);
                    const piece = chunk.subarray(at, at + length);
                    at += length;
                    const whole = 0 === this.#held.length ? piece : Buffer.concat([
                        this.#held,
                        piece
                    ]);
                    this.#held = whole.length < this.#wanted ? Uint8Array.from(whole) : new Uint8Array(0);
                    if (whole.length === this.#wanted) yield* this.#take(whole);
                }
            }
            finish() {
                if (this.#body > 0 || this.#held.length > 0 || 'header' !== this.#expects || this.#zeroBlocks < 2) this.#fail('it ends before its end marker');
                this.policy.finish();
            }
            *#take(piece) {
                const expected = this.#expects;
                this.#blocks += Math.ceil(piece.length / tar_header.IE);
                if ('header' === expected) return yield* this.#header(piece);
                this.#expect('header', tar_header.IE);
                if ('padding' === expected) {
                    if (piece.some((byte)=>0 !== byte)) this.#fail('there is something in the padding of an entry');
                    return;
                }
                const content = piece.subarray(0, this.#extendedSize);
                if (piece.subarray(content.length).some((byte)=>0 !== byte)) this.#fail('there is something behind an extended header');
                if ('long' === expected) this.#extended = {
                    records: new Map([
                        [
                            'path',
                            parseLongName(content, this.place)
                        ]
                    ]),
                    isGnu: true
                };
                else {
                    const records = (0, pax.dA)(content, 'global' === expected, this.place);
                    if ('pax' === expected) this.#extended = {
                        records,
                        isGnu: false
                    };
                }
            }
            *#header(block) {
                const header = (0, tar_header.RW)(block, this.#blocks - 1, this.place);
                if (!header) {
                    if (this.#extended) this.#fail('an extended header belongs to no entry');
                    this.#zeroBlocks += 1;
                    return;
                }
                if (this.#zeroBlocks > 0) this.#fail('there is something behind its end marker');
                const extended = EXTENDED[header.type];
                if (extended) return this.#expectExtended(extended, header);
                yield {
                    kind: 'entry',
                    entry: this.policy.admit(this.#entryOf(header))
                };
                this.#body = header.size;
                this.#padding = (0, tar_header.Zt)(header.size);
                if (0 === this.#body) yield* this.#endOfFile();
            }
            #expectExtended(kind, { size, isGnu, rawPath }) {
                if (this.#extended) this.#fail('one extended header follows another');
                if ('global' === kind && 1 !== this.#blocks) this.#fail('a global pax header is not at the beginning');
                if ('long' === kind && !(isGnu && rawPath === LONG_NAME_HEADER)) this.#fail('a long name is not in the GNU format');
                if ('' === rawPath) this.#fail('an extended header has no name');
                if (0 === size || size > pax.Pd) this.#fail(`an extended header has ${size} bytes`);
                this.#extendedSize = size;
                this.#expect(kind, size + (0, tar_header.Zt)(size));
            }
            #entryOf(header) {
                const { records, isGnu } = this.#extended ?? {
                    records: new Map(),
                    isGnu: header.isGnu
                };
                this.#extended = void 0;
                const given = records.get('path');
                const rawPath = given ?? (0, pax.D4)(Buffer.from(header.rawPath, 'latin1'));
                if (void 0 === rawPath) return this.#fail('a name is not UTF-8');
                const name = (0, file_path.WG)(rawPath);
                if (void 0 !== given && !isHeaderOf(given, header.rawPath)) this.#fail(`an extended header gives another name to an entry: ${name}`);
                if (isGnu && !header.isGnu) this.#fail(`a GNU long name belongs to an entry of another format: ${name}`);
                if (records.has('size') && records.get('size') !== String(header.size)) this.#fail(`a pax header gives another size to an entry: ${name}`);
                const type = TYPES[header.type];
                if (!type) return this.#fail(`${name} is of type ${JSON.stringify(header.type)}, neither a file nor a directory`);
                if ('directory' === type && header.size > 0) this.#fail(`the directory ${name} has ${header.size} bytes`);
                return {
                    ...plainPath(rawPath, type),
                    size: header.size,
                    mode: header.mode
                };
            }
            *#endOfFile() {
                if (this.#padding > 0) this.#expect('padding', this.#padding);
                yield {
                    kind: 'end'
                };
            }
            #expect(what, wanted) {
                this.#expects = what;
                this.#wanted = wanted;
            }
            #fail(what) {
                return (0, errors.TR)('ARCHIVE_INVALID', `${this.place}: ${what}`, this.place);
            }
        }
        var digest = __webpack_require__("src/contract/digest.ts");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        var new_files = __webpack_require__("src/host/disk/new-files.ts");
        var regular_file = __webpack_require__("src/host/disk/regular-file.ts");
        var external_node_stream_ = __webpack_require__("node:stream");
        var external_node_util_ = __webpack_require__("node:util");
        var external_node_zlib_ = __webpack_require__("node:zlib");
        var release_memory = __webpack_require__("src/host/release-memory.ts");
        var crc32 = __webpack_require__("src/host/archive/crc32.ts");
        var gzip = __webpack_require__("src/host/archive/gzip.ts");
        const CHUNK = 1048576;
        const INFLATE = {
            chunkSize: CHUNK,
            readableHighWaterMark: 4 * CHUNK
        };
        const WINDOW = 32768;
        const MAX_DEFLATED = gzip.FB + gzip.FB / 1024;
        const STEP = 131072;
        const IN_FLIGHT = 4;
        const FLUSH = Buffer.of(0, 0, 0xff, 0xff);
        const LOT = (0, external_node_crypto_.randomBytes)(16);
        const LAST_BLOCK = Buffer.concat([
            Uint8Array.of(1, LOT.length, 0, 0xff - LOT.length, 0xff),
            LOT
        ]);
        const INFLATE_BLOCK = {
            chunkSize: gzip.FB + 64
        };
        async function* gunzip(handle, size, place) {
            const start = await (0, gzip.YL)(handle, place);
            const end = size - gzip.AH;
            if (end <= start) return (0, errors.TR)('ARCHIVE_INVALID', `${place} ends early`, place);
            let crc = 0;
            let length = 0;
            for await (const chunk of inflateAll(handle, start, end, place)){
                crc = (0, crc32.Q)(chunk, crc);
                length += chunk.length;
                yield chunk;
            }
            const trailer = await (0, gzip.m6)(handle, end, gzip.AH);
            if (trailer.length < gzip.AH || trailer.readUInt32LE(0) !== crc || trailer.readUInt32LE(4) !== length % 2 ** 32) (0, errors.TR)('ARCHIVE_INVALID', `${place} does not match its gzip checksum`, place);
        }
        async function* inflateAll(handle, start, end, place) {
            const blocks = blocksOf(handle, start, end);
            const running = [];
            let from = start;
            let before;
            for(let more = true;;){
                while(more && running.length < IN_FLIGHT){
                    const next = blocks.next();
                    if (next.done) more = false;
                    else running.push({
                        to: next.value.to,
                        content: inflateBlock(next.value)
                    });
                }
                const first = running.shift();
                const content = await first?.content;
                if (!first || !content) break;
                yield content;
                from = first.to;
                before = Buffer.from(content.subarray(-WINDOW));
                if (content.length === gzip.FB) (0, release_memory.H)(content);
            }
            if (from < end) yield* inflateRest(handle, from, end, before, place);
        }
        function* blocksOf(handle, start, end) {
            const buffers = Array.from({
                length: IN_FLIGHT
            }, ()=>Buffer.allocUnsafe(MAX_DEFLATED));
            for(let from = start, turn = 0; from < end; turn = (turn + 1) % IN_FLIGHT){
                const bytes = readToFlush(handle, buffers[turn], from, end);
                if (!bytes) return;
                from += bytes.length;
                yield {
                    bytes,
                    to: from,
                    isLast: from === end
                };
            }
        }
        function readToFlush(handle, buffer, from, end) {
            for(let length = 0;;){
                const wanted = Math.min(STEP, buffer.length - length, end - from - length);
                const read = 0 === wanted ? 0 : (0, external_node_fs_.readSync)(handle.fd, buffer, length, wanted, from + length);
                if (0 === read) return from + length === end ? buffer.subarray(0, length) : void 0;
                const found = buffer.subarray(0, length + read).indexOf(FLUSH, Math.max(0, length - FLUSH.length + 1));
                if (found >= 0) return buffer.subarray(0, found + FLUSH.length);
                length += read;
            }
        }
        function inflateBlock({ bytes, isLast }) {
            return new Promise((resolve)=>{
                const inflate = external_node_zlib_.createInflateRaw(INFLATE_BLOCK);
                const pieces = [];
                let size = 0;
                let content;
                const give = (given)=>{
                    inflate.destroy();
                    resolve(given);
                };
                inflate.on('error', ()=>give());
                inflate.on('data', (piece)=>{
                    pieces.push(piece);
                    size += piece.length;
                    if (size > gzip.FB + LOT.length) give();
                });
                inflate.on('end', ()=>{
                    if (isLast) return give(size <= gzip.FB && inflate.bytesWritten === bytes.length ? joined(pieces) : void 0);
                    const isWhole = inflate.bytesWritten === bytes.length + LAST_BLOCK.length && LOT.equals(joined(pieces));
                    give(isWhole ? content : void 0);
                });
                if (isLast) inflate.end(bytes);
                else inflate.write(bytes, ()=>{
                    if (size !== gzip.FB) return give();
                    content = joined(pieces);
                    pieces.length = 0;
                    inflate.end(LAST_BLOCK);
                });
            });
        }
        function joined(pieces) {
            const [first] = pieces;
            return first && 1 === pieces.length ? first : Buffer.concat(pieces);
        }
        async function* inflateRest(handle, start, end, dictionary, place) {
            const source = external_node_stream_.Readable.from(readRange(handle, start, end), {
                highWaterMark: 2
            });
            const inflate = external_node_zlib_.createInflateRaw(dictionary ? {
                ...INFLATE,
                dictionary
            } : INFLATE);
            source.on('error', (error)=>inflate.destroy(error));
            source.pipe(inflate);
            try {
                for await (const chunk of inflate)yield chunk;
            } catch (error) {
                if (!(external_node_util_.types.isNativeError(error) && 'code' in error && String(error.code).startsWith('Z_'))) throw error;
                (0, errors.TR)('ARCHIVE_INVALID', `${place} is not sound deflate data: ${error.message}`, place);
            } finally{
                source.destroy();
                inflate.destroy();
            }
            if (inflate.bytesWritten !== end - start) (0, errors.TR)('ARCHIVE_INVALID', `${place} goes on behind its gzip member`, place);
        }
        async function* readRange(handle, start, end) {
            for(let at = start; at < end;){
                const bytes = await (0, gzip.m6)(handle, at, Math.min(CHUNK, end - at));
                if (0 === bytes.length) return;
                yield bytes;
                at += bytes.length;
            }
        }
        async function inspectArchive(archive, expected, keep = new Map(), limits) {
            const sink = new KeepingSink(keep);
            try {
                await (0, file_errors.ze)(archive, ()=>readArchive(archive, expected, sink, limits));
            } finally{
                await sink.close();
            }
        }
        async function unpackArchive(archive, expected, destination, limits) {
            await (0, file_errors.ze)(destination, async ()=>{
                try {
                    await (0, promises_.mkdir)(destination, {
                        mode: 0o700
                    });
                } catch (error) {
                    if ('EEXIST' !== (0, file_errors.UQ)(error)) throw error;
                    (0, errors.TR)('DESTINATION_OCCUPIED', `${destination} already exists`, destination);
                }
                const folder = new FolderSink(destination);
                try {
                    await readArchive(archive, expected, folder, limits);
                    await verifyTree(destination, expected.files);
                    await (0, promises_.chmod)(destination, 0o755);
                } catch (error) {
                    await folder.close();
                    await (0, promises_.rm)(destination, {
                        recursive: true,
                        force: true,
                        maxRetries: 3
                    });
                    throw error;
                }
            });
        }
        async function readArchive(archive, expected, sink, limits) {
            const { handle, size: archiveSize } = await (0, regular_file.Z)(archive, archive);
            try {
                const { content_size, content_sha256 } = expected;
                if (content_size > (0, policy.zF)(archiveSize)) (0, errors.TR)('ARCHIVE_INVALID', `${archive} would unpack from ${archiveSize} bytes to ${content_size}`, archive);
                const reader = new TarReader(new policy.t$(archive, expected.files, limits), archive);
                const take = takeInto(sink, archive);
                const content = void 0 === content_sha256 ? void 0 : (0, external_node_crypto_.createHash)('sha256');
                let size = 0;
                for await (const chunk of gunzip(handle, archiveSize, archive)){
                    size += chunk.length;
                    if (size > content_size) (0, errors.TR)('SIZE_MISMATCH', `${archive} unpacks to more than ${content_size} bytes`, archive);
                    content?.update(chunk);
                    for (const event of reader.read(chunk))await take(event);
                }
                reader.finish();
                (0, digest.T$)(size, content_size, `${archive} unpacked`);
                if (content && void 0 !== content_sha256) (0, digest.Ub)(content.digest('hex'), content_sha256, `${archive} unpacked`);
            } finally{
                await handle.close();
            }
        }
        function takeInto(sink, archive) {
            let entry;
            let hash;
            return async (event)=>{
                if ('entry' === event.kind) {
                    entry = event.entry;
                    hash = (0, external_node_crypto_.createHash)('sha256');
                    await ('directory' === entry.type ? sink.directory(entry.path) : sink.file(entry));
                } else if ('data' === event.kind) {
                    const written = sink.write(event.bytes);
                    hash?.update(event.bytes);
                    await written;
                } else if (entry?.type === 'file') {
                    await sink.endFile();
                    if (hash && void 0 !== entry.sha256) (0, digest.Ub)(hash.digest('hex'), entry.sha256, `${archive}: ${entry.path}`);
                }
            };
        }
        const NEW_FILE = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
        class KeepingSink {
            keep;
            #open;
            constructor(keep){
                this.keep = keep;
            }
            async directory() {}
            async file({ path }) {
                const to = this.keep.get(path);
                this.#open = void 0 === to ? void 0 : await (0, promises_.open)(to, NEW_FILE, 0o600);
            }
            async write(bytes) {
                if (this.#open) await (0, files.f4)(this.#open, bytes);
            }
            async endFile() {
                await this.close();
            }
            async close() {
                const handle = this.#open;
                this.#open = void 0;
                await handle?.close();
            }
        }
        class FolderSink {
            folder;
            #made = new Set();
            #open;
            constructor(folder){
                this.folder = folder;
            }
            async directory(path) {
                if ('.' === path || this.#made.has(path)) return;
                await this.directory((0, external_node_path_.dirname)(path));
                const full = (0, external_node_path_.join)(this.folder, path);
                await (0, new_files.Z9)(full);
                this.#made.add(path);
            }
            async file({ path, mode }) {
                await this.directory((0, external_node_path_.dirname)(path));
                const handle = await (0, promises_.open)((0, external_node_path_.join)(this.folder, path), NEW_FILE, 0o600);
                this.#open = {
                    handle,
                    mode: Number.parseInt(mode, 8)
                };
            }
            async write(bytes) {
                if (this.#open) await (0, files.f4)(this.#open.handle, bytes);
            }
            async endFile() {
                await this.#open?.handle.chmod(this.#open.mode);
                await this.close();
            }
            async close() {
                const handle = this.#open?.handle;
                this.#open = void 0;
                await handle?.close();
            }
        }
        async function verifyTree(folder, files) {
            const found = new Set();
            let count = 0;
            for (const entry of (await (0, promises_.readdir)(folder, {
                recursive: true,
                withFileTypes: true
            }))){
                const path = (0, file_path.p4)((0, external_node_path_.relative)(folder, (0, external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'));
                if (entry.isFile()) {
                    found.add(path);
                    count++;
                } else if (!entry.isDirectory()) (0, errors.TR)('MANIFEST_MISMATCH', `${path} is not a regular file`, path);
            }
            const missing = files.find((file)=>!found.has(file.path));
            if (missing || count !== files.length) (0, errors.TR)('MANIFEST_MISMATCH', `${folder} does not hold exactly the files of the manifest`, missing?.path ?? folder);
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
    }),
    "src/host/release-memory.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>releaseMemory
        });
        function releaseMemory({ buffer }) {
            buffer.transfer?.(0);
        }
    })
};
