export const id = "host-machine-read-binary-files";
export const ids = [
    "host-machine-read-binary-files"
];
export const modules = {
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
    "src/host/machine/read-binary-files.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            compareBinaryFiles: ()=>compareBinaryFiles,
            readBinaryFiles: ()=>readBinaryFiles,
            readRustcVersions: ()=>readRustcVersions
        });
        var against_target = __webpack_require__("src/contract/executable/against-target.ts");
        var byte_source = __webpack_require__("src/contract/executable/byte-source.ts");
        var elf = __webpack_require__("src/contract/executable/elf.ts");
        const MAX_SECTIONS = 4096;
        const MAX_NAMES = 1048576;
        const MAX_COMMENT = 65536;
        const SHT_NOBITS = 8;
        async function readSections(source) {
            const ident = await source.read(0, 16);
            if (!(0, elf.a)(ident)) return [];
            const wide = 2 === ident[4];
            const { u16, u32, u64 } = (0, byte_source.cZ)(1 === ident[5] ? 'little' : 'big');
            const word = wide ? u64 : u32;
            const header = await (0, byte_source.Lo)(source, 0, wide ? 64 : 52);
            const [size, count, names] = [
                58,
                60,
                62
            ].map((at)=>u16(header, wide ? at : at - 12));
            if (0 === count) return [];
            if (size !== (wide ? 64 : 40) || count > MAX_SECTIONS || names >= count) throw new byte_source.A5('has section headers of a strange shape');
            const table = await (0, byte_source.Lo)(source, word(header, wide ? 40 : 32), size * count);
            const raw = Array.from({
                length: count
            }, (_, index)=>{
                const at = index * size;
                const isEmpty = u32(table, at + 4) === SHT_NOBITS || 0 === u32(table, at + 4);
                return {
                    name: u32(table, at),
                    offset: word(table, at + (wide ? 24 : 16)),
                    size: isEmpty ? 0 : word(table, at + (wide ? 32 : 20))
                };
            });
            const strings = raw[names];
            if (!strings || strings.size > MAX_NAMES) throw new byte_source.A5('has names of sections without an end');
            const text = await (0, byte_source.Lo)(source, strings.offset, strings.size);
            return raw.map(({ name, offset, size: length })=>({
                    name: (0, byte_source.b6)(text.subarray(name)),
                    offset,
                    size: length
                }));
        }
        async function rustcVersions(source) {
            try {
                const comment = (await readSections(source)).find(({ name })=>'.comment' === name);
                if (!comment) return [];
                const bytes = await (0, byte_source.Lo)(source, comment.offset, Math.min(comment.size, MAX_COMMENT));
                const said = bytes.toString('latin1').matchAll(/rustc version ([0-9A-Za-z.+-]{1,64})/g);
                return [
                    ...new Set([
                        ...said
                    ].map(([, version = ''])=>version))
                ];
            } catch (error) {
                if (error instanceof byte_source.A5) return [];
                throw error;
            }
        }
        var macho = __webpack_require__("src/contract/executable/macho.ts");
        var pe = __webpack_require__("src/contract/executable/pe.ts");
        const HEADER = 64;
        async function elfParts(source) {
            const sections = await readSections(source);
            const parts = sections.filter(({ size })=>size > 0).map((section)=>({
                    ...section,
                    isDerived: '.note.gnu.build-id' === section.name
                }));
            return [
                {
                    name: 'the header',
                    offset: 0,
                    size: HEADER,
                    isDerived: true
                },
                ...parts
            ];
        }
        const MAX_COMMANDS = 65536;
        const LC_SEGMENT = 0x1;
        const LC_SEGMENT_64 = 0x19;
        const COMMANDS = {
            2: 'LC_SYMTAB',
            11: 'LC_DYSYMTAB',
            12: 'LC_LOAD_DYLIB',
            14: 'LC_LOAD_DYLINKER',
            27: 'LC_UUID',
            29: 'LC_CODE_SIGNATURE',
            36: 'LC_VERSION_MIN_MACOSX',
            38: 'LC_FUNCTION_STARTS',
            41: 'LC_DATA_IN_CODE',
            42: 'LC_SOURCE_VERSION',
            50: 'LC_BUILD_VERSION',
            2147483676: 'LC_RPATH',
            2147483682: 'LC_DYLD_INFO_ONLY',
            2147483688: 'LC_MAIN',
            2147483699: 'LC_DYLD_EXPORTS_TRIE',
            2147483700: 'LC_DYLD_CHAINED_FIXUPS'
        };
        const DERIVED = new Set([
            'LC_UUID',
            'LC_CODE_SIGNATURE'
        ]);
        async function machoParts(source) {
            const magic = (await (0, byte_source.Lo)(source, 0, 4)).toString('hex');
            const order = magic.startsWith('feedfa') ? 'big' : 'little';
            const isWide = 'feedfacf' === magic || 'cffaedfe' === magic;
            const numbers = (0, byte_source.cZ)(order);
            const start = isWide ? 32 : 28;
            const header = await (0, byte_source.Lo)(source, 0, start);
            const [count, size] = [
                numbers.u32(header, 16),
                numbers.u32(header, 20)
            ];
            if (size > MAX_COMMANDS) throw new byte_source.A5('has more load commands than any program');
            const commands = await (0, byte_source.Lo)(source, start, size);
            const parts = [
                [
                    {
                        name: 'the header',
                        offset: 0,
                        size: start,
                        isDerived: false
                    }
                ]
            ];
            for(let at = 0, left = count; left > 0; left--){
                const [command, length] = [
                    numbers.u32(commands, at),
                    numbers.u32(commands, at + 4)
                ];
                if (length < 8 || at + length > commands.length) throw new byte_source.A5('has a load command of no size');
                const body = commands.subarray(at, at + length);
                parts.push(partsOfCommand(command, body, start + at, numbers));
                at += length;
            }
            return parts.flat();
        }
        function partsOfCommand(command, body, offset, numbers) {
            const isSegment = command === LC_SEGMENT || command === LC_SEGMENT_64;
            const segment = isSegment ? nameOf(body, 8) : '';
            const name = isSegment ? `the segment command of ${segment}` : COMMANDS[command] ?? `load command ${command}`;
            const own = {
                name,
                offset,
                size: body.length,
                isDerived: DERIVED.has(name)
            };
            if (!isSegment) return [
                own
            ];
            const { u32, u64 } = numbers;
            const isWide = command === LC_SEGMENT_64;
            const [first, each, word] = isWide ? [
                72,
                80,
                u64
            ] : [
                56,
                68,
                u32
            ];
            const whole = isWide ? [
                u64(body, 40),
                u64(body, 48)
            ] : [
                u32(body, 32),
                u32(body, 36)
            ];
            const sections = Array.from({
                length: Math.floor((body.length - first) / each)
            }, (_, index)=>{
                const at = first + index * each;
                const place = isWide ? at + 48 : at + 40;
                return {
                    name: `${nameOf(body, at + 16)},${nameOf(body, at)}`,
                    offset: u32(body, place),
                    size: 0 === u32(body, place) ? 0 : word(body, isWide ? at + 40 : at + 36),
                    isDerived: false
                };
            });
            const [start = 0, size = 0] = whole;
            return [
                own,
                ...sections,
                {
                    name: segment,
                    offset: start,
                    size,
                    isDerived: '__LINKEDIT' === segment
                }
            ];
        }
        function nameOf(body, at) {
            const bytes = body.subarray(at, at + 16);
            if (bytes.length < 16) throw new byte_source.A5('ends within what it announces');
            const end = bytes.indexOf(0);
            return bytes.toString('latin1', 0, end < 0 ? 16 : end);
        }
        const pe_parts_MAX_SECTIONS = 96;
        const MAX_OPTIONAL = 1024;
        async function peParts(source) {
            const { u16, u32 } = (0, byte_source.cZ)('little');
            const start = u32(await (0, byte_source.Lo)(source, 0, 64), 0x3c);
            const header = await (0, byte_source.Lo)(source, start, 24);
            const [count, optional] = [
                u16(header, 6),
                u16(header, 20)
            ];
            if (count > pe_parts_MAX_SECTIONS || optional > MAX_OPTIONAL) throw new byte_source.A5('has headers of a strange size');
            const at = start + 24 + optional;
            const table = await (0, byte_source.Lo)(source, at, 40 * count);
            const sections = Array.from({
                length: count
            }, (_, index)=>{
                const entry = table.subarray(40 * index, 40 * index + 40);
                const end = entry.indexOf(0);
                const name = entry.toString('latin1', 0, end < 0 || end > 8 ? 8 : end);
                return {
                    name,
                    offset: u32(entry, 20),
                    size: u32(entry, 16),
                    isDerived: false
                };
            });
            const headers = [
                {
                    name: 'the file header',
                    offset: 0,
                    size: start + 24,
                    isDerived: true
                },
                {
                    name: 'the optional header',
                    offset: start + 24,
                    size: optional,
                    isDerived: true
                },
                {
                    name: 'the section headers',
                    offset: at,
                    size: 40 * count,
                    isDerived: false
                }
            ];
            return [
                ...headers,
                ...sections
            ];
        }
        const STEP = 65536;
        async function firstDifference(one, other) {
            try {
                const [ours, theirs] = [
                    await partsOf(one),
                    await partsOf(other)
                ];
                return await firstOf(ours.filter(isOwn), theirs, one, other) ?? await firstOf(ours.filter((part)=>!isOwn(part)), theirs, one, other);
            } catch (error) {
                if (error instanceof byte_source.A5) return;
                throw error;
            }
        }
        function isOwn({ isDerived }) {
            return !isDerived;
        }
        async function partsOf(source) {
            const head = await source.read(0, 64);
            if ((0, elf.a)(head)) return elfParts(source);
            if ((0, pe.c)(head)) return peParts(source);
            return (0, macho.v)(head) ? machoParts(source) : [];
        }
        async function firstOf(parts, others, one, other) {
            const seen = new Map();
            for (const part of [
                ...parts
            ].sort((a, b)=>a.offset - b.offset)){
                const turn = seen.get(part.name) ?? 0;
                seen.set(part.name, turn + 1);
                const found = await differenceOf(part, others.filter(({ name })=>name === part.name)[turn], one, other);
                if (void 0 !== found) return {
                    part: part.name,
                    offset: part.offset,
                    at: part.offset + found
                };
            }
        }
        async function differenceOf(part, same, one, other) {
            if (!same) return 0;
            const shared = Math.min(part.size, same.size);
            for(let at = 0; at < shared; at += STEP){
                const length = Math.min(STEP, shared - at);
                const [a, b] = [
                    await one.read(part.offset + at, length),
                    await other.read(same.offset + at, length)
                ];
                if (a.equals(b) && a.length === length) continue;
                const first = a.findIndex((byte, index)=>byte !== b[index]);
                return at + (first < 0 ? Math.min(a.length, b.length) : first);
            }
            return part.size === same.size ? void 0 : shared;
        }
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var regular_file = __webpack_require__("src/host/disk/regular-file.ts");
        async function readBinaryFiles(files, target) {
            const handles = [];
            try {
                const binaries = [];
                for (const { name, place, path } of files){
                    const { handle, size } = await (0, regular_file.Z)(path, place);
                    handles.push(handle);
                    binaries.push({
                        name,
                        place,
                        bytes: sourceOf(handle, size, place)
                    });
                }
                return await (0, against_target.YH)(binaries, target);
            } finally{
                for (const handle of handles)await handle.close();
            }
        }
        async function readRustcVersions(path) {
            const { handle, size } = await (0, regular_file.Z)(path, path);
            try {
                return await rustcVersions(sourceOf(handle, size, path));
            } finally{
                await handle.close();
            }
        }
        async function compareBinaryFiles(one, other) {
            const handles = [];
            try {
                const sources = [];
                for (const path of [
                    one,
                    other
                ]){
                    const { handle, size } = await (0, regular_file.Z)(path, path);
                    handles.push(handle);
                    sources.push(sourceOf(handle, size, path));
                }
                const [first, second] = sources;
                return first && second && await firstDifference(first, second);
            } finally{
                for (const handle of handles)await handle.close();
            }
        }
        const WINDOW = 16384;
        const WINDOWS = 4;
        function sourceOf(handle, size, place) {
            const windows = [];
            const windowOf = async (offset, end)=>{
                const kept = windows.find(({ start, bytes })=>start <= offset && end <= start + bytes.length);
                if (kept) return kept;
                const start = offset - offset % WINDOW;
                const buffer = Buffer.alloc(Math.min(size, Math.max(end, start + WINDOW)) - start);
                const { bytesRead } = await (0, file_errors.ze)(place, ()=>handle.read(buffer, 0, buffer.length, start));
                const read = {
                    start,
                    bytes: buffer.subarray(0, bytesRead)
                };
                windows.unshift(read);
                windows.length = Math.min(windows.length, WINDOWS);
                return read;
            };
            return {
                size,
                async read (offset, length) {
                    const end = Math.min(offset + length, size);
                    if (end <= offset) return Buffer.alloc(0);
                    const { start, bytes } = await windowOf(offset, end);
                    return bytes.subarray(offset - start, end - start);
                }
            };
        }
    })
};
