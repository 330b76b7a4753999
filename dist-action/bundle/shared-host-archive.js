export const id = "shared-host-archive";
export const ids = [
    "shared-host-archive"
];
export const modules = {
    "src/contract/executable/against-target.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            YH: ()=>readBinaries,
            tD: ()=>requireGlibcAtMost,
            H_: ()=>requireStated
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var byte_source = __webpack_require__("src/contract/executable/byte-source.ts");
        var elf = __webpack_require__("src/contract/executable/elf.ts");
        var macho = __webpack_require__("src/contract/executable/macho.ts");
        var pe = __webpack_require__("src/contract/executable/pe.ts");
        async function readExecutable(source, slice) {
            const head = await source.read(0, 64);
            if ((0, elf.a)(head)) return orMalformed('an ELF file', ()=>(0, elf.o)(source));
            if ((0, macho.v)(head)) return orMalformed('a Mach-O file', ()=>(0, macho.O)(source, slice));
            if ((0, pe.c)(head)) return orMalformed('a Windows program', ()=>(0, pe._)(source));
            if (0 === head.length) return {
                format: void 0,
                what: 'empty'
            };
            const what = '#!' === head.subarray(0, 2).toString('latin1') ? "a script" : 'no ELF, Mach-O or PE file';
            return {
                format: void 0,
                what
            };
        }
        async function orMalformed(what, read) {
            try {
                return await read();
            } catch (error) {
                if (!(error instanceof byte_source.A5)) throw error;
                return {
                    format: void 0,
                    what: `${what} that ${error.message}`
                };
            }
        }
        var executable_requires = __webpack_require__("src/contract/executable/requires.ts");
        var targets = __webpack_require__("src/contract/executable/targets.ts");
        async function readBinaries(binaries, target) {
            const needs = (0, targets.h)(target);
            const programs = [];
            for (const { name, place, bytes } of binaries){
                const found = await readExecutable(bytes, needs);
                const fault = void 0 === found.format ? {
                    what: `is ${found.what}`
                } : faultOf(found, needs);
                if (void 0 === found.format || fault) return (0, errors.TR)('BINARY_MISMATCH', `${name} ${fault?.what}; the target ${target} needs ${describe({
                    ...needs,
                    kind: 'program'
                })}`, place, fault?.hint);
                programs.push(found);
            }
            return {
                requires: (0, executable_requires.RP)(programs.map(({ requires })=>requires)),
                unclear: programs.find(({ unclear })=>void 0 !== unclear)?.unclear
            };
        }
        function faultOf(found, needs) {
            const isOther = 'program' !== found.kind || found.format !== needs.format || found.os !== needs.os || !isSameMachine(found, needs);
            if (isOther || void 0 === found.libc || !needs.libcs.includes(found.libc)) return {
                what: `is ${describe(found)}`
            };
            if ('none' === found.libc || 0 === needs.loaders.length || needs.loaders.includes(found.loader ?? '')) return;
            const hint = 'Link it for the target, or set its loader, with patchelf --set-interpreter for an ELF file.';
            return {
                what: `asks for the loader ${found.loader ?? 'of nobody'}, which hosts of its target have at ${needs.loaders.join(' or ')}`,
                hint
            };
        }
        function isSameMachine(a, b) {
            const isSameAbi = void 0 === a.abi || void 0 === b.abi || a.abi === b.abi;
            return a.cpu === b.cpu && a.class === b.class && a.order === b.order && isSameAbi;
        }
        const LIBC_NAMES = {
            none: 'no libc',
            system: "its system's libc"
        };
        function describe({ format, kind, os, cpu, class: bits, order, abi, libc, libcs }) {
            const machine = [
                `${bits}-bit`,
                ...'big' === order ? [
                    'big-endian'
                ] : [],
                ...void 0 === abi ? [] : [
                    abi
                ],
                cpu
            ];
            const linked = (libcs ?? [
                libc ?? 'an unknown libc'
            ]).map((name)=>LIBC_NAMES[name] ?? name).join(' or ');
            return `a ${machine.join(' ')} ${format} ${kind} for ${os ?? 'an unnamed system'} with ${linked}`;
        }
        function requireStated(stated, { requires }, place) {
            if ((0, executable_requires.Ti)(stated, requires)) return;
            (0, errors.TR)('MANIFEST_MISMATCH', `${place}: requires is ${(0, executable_requires.q1)(stated)}, read from the binaries is ${(0, executable_requires.q1)(requires)}`, place);
        }
        function requireGlibcAtMost({ glibc_max: most }, { requires, unclear }, name, place) {
            if (void 0 === most || !requires || !('libc' in requires) || 'glibc' !== requires.libc) return;
            if (void 0 !== requires.minimum && (0, executable_requires.AZ)(requires.minimum, most) <= 0) return;
            const needed = requires.minimum ?? unclear ?? 'of a version that is not known';
            (0, errors.TR)('GLIBC_TOO_NEW', `${name} needs glibc ${needed}, the contract's glibc_max is ${most}`, place);
        }
    }),
    "src/contract/executable/byte-source.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A5: ()=>MalformedFile,
            BU: ()=>partOf,
            Lo: ()=>readExactly,
            b6: ()=>textOf,
            cZ: ()=>numbersOf
        });
        class MalformedFile extends Error {
        }
        async function readExactly(source, offset, length) {
            if (offset + length > source.size) throw new MalformedFile('is cut');
            const bytes = await source.read(offset, length);
            if (bytes.length < length) throw new MalformedFile('is cut');
            return bytes;
        }
        function partOf(source, start, size) {
            if (start + size > source.size) throw new MalformedFile('is cut');
            return {
                size,
                read: (offset, length)=>source.read(start + offset, Math.max(0, Math.min(length, size - offset)))
            };
        }
        function numbersOf(order) {
            const value = (bytes, at, length)=>{
                if (at < 0 || at + length > bytes.length) throw new MalformedFile('ends within what it announces');
                return 'little' === order ? bytes.readUIntLE(at, length) : bytes.readUIntBE(at, length);
            };
            const u32 = (bytes, at)=>value(bytes, at, 4);
            return {
                u8: (bytes, at)=>value(bytes, at, 1),
                u16: (bytes, at)=>value(bytes, at, 2),
                u32,
                u64 (bytes, at) {
                    const [first, second] = [
                        u32(bytes, at),
                        u32(bytes, at + 4)
                    ];
                    const [high, low] = 'little' === order ? [
                        second,
                        first
                    ] : [
                        first,
                        second
                    ];
                    if (high > 0x1f_ffff) throw new MalformedFile('names an offset beyond any file');
                    return 0x1_0000_0000 * high + low;
                }
            };
        }
        function textOf(bytes, at = 0) {
            const end = bytes.indexOf(0, at);
            if (end < 0) throw new MalformedFile('has a text without an end');
            return bytes.toString('latin1', at, end);
        }
    }),
    "src/contract/executable/elf.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            a: ()=>isElf,
            o: ()=>readElf
        });
        var byte_source = __webpack_require__("src/contract/executable/byte-source.ts");
        const MAX_PROGRAM_HEADERS = 256;
        const MAX_DYNAMIC = 65536;
        const PT_LOAD = 1;
        const PT_DYNAMIC = 2;
        const PT_INTERP = 3;
        const PT_NOTE = 4;
        async function readElfFile(source) {
            const ident = await (0, byte_source.Lo)(source, 0, 16);
            const wide = 2 === ident[4];
            if (!wide && 1 !== ident[4]) throw new byte_source.A5('has neither 32 nor 64 bits');
            if (1 !== ident[5] && 2 !== ident[5]) throw new byte_source.A5('has no byte order');
            const order = 1 === ident[5] ? 'little' : 'big';
            const numbers = (0, byte_source.cZ)(order);
            const header = await (0, byte_source.Lo)(source, 0, wide ? 64 : 52);
            const segments = await readSegments(source, header, wide, numbers);
            return {
                ...numbers,
                source,
                class: wide ? 64 : 32,
                order,
                osAbi: ident[7] ?? 0,
                type: numbers.u16(header, 16),
                machine: numbers.u16(header, 18),
                flags: numbers.u32(header, wide ? 48 : 36),
                segments,
                dynamic: await readDynamic(source, segments, wide, numbers)
            };
        }
        async function readSegments(source, header, wide, { u16, u32, u64 }) {
            const word = wide ? u64 : u32;
            const size = u16(header, wide ? 54 : 42);
            const count = u16(header, wide ? 56 : 44);
            if (0 === count) return [];
            if (size !== (wide ? 56 : 32) || count > MAX_PROGRAM_HEADERS) throw new byte_source.A5('has program headers of a strange shape');
            const table = await (0, byte_source.Lo)(source, word(header, wide ? 32 : 28), size * count);
            const segments = Array.from({
                length: count
            }, (_, index)=>{
                const at = index * size;
                return {
                    type: u32(table, at),
                    offset: word(table, at + (wide ? 8 : 4)),
                    address: word(table, at + (wide ? 16 : 8)),
                    size: word(table, at + (wide ? 32 : 16))
                };
            });
            for (const { type, offset, size: length } of segments)if (type === PT_LOAD && offset + length > source.size) throw new byte_source.A5('is cut');
            return segments;
        }
        async function readDynamic(source, segments, wide, { u32, u64 }) {
            const tags = new Map();
            const segment = segments.find(({ type })=>type === PT_DYNAMIC);
            if (!segment) return tags;
            const [word, half] = wide ? [
                u64,
                8
            ] : [
                u32,
                4
            ];
            const table = await (0, byte_source.Lo)(source, segment.offset, Math.min(segment.size, MAX_DYNAMIC));
            for(let at = 0; at + 2 * half <= table.length; at += 2 * half){
                const tag = word(table, at);
                if (0 === tag) break;
                if (!tags.has(tag)) tags.set(tag, word(table, at + half));
            }
            return tags;
        }
        function placeOf({ dynamic, segments }, tag) {
            const address = dynamic.get(tag);
            if (void 0 === address) return;
            const load = segments.find((each)=>each.type === PT_LOAD && address >= each.address && address < each.address + each.size);
            if (!load) throw new byte_source.A5('points to what is not in it');
            return address - load.address + load.offset;
        }
        const MACHINES = {
            2: 'sparc',
            3: 'i386',
            4: 'm68k',
            8: [
                'mips',
                'mips64'
            ],
            18: 'sparc',
            20: 'powerpc',
            21: 'powerpc64',
            22: [
                's390',
                's390x'
            ],
            40: 'arm',
            43: 'sparc64',
            62: 'x86_64',
            164: 'hexagon',
            183: 'aarch64',
            243: [
                'riscv32',
                'riscv64'
            ],
            252: 'csky',
            258: [
                'loongarch32',
                'loongarch64'
            ]
        };
        function elfMachine(elf) {
            const named = MACHINES[elf.machine] ?? `machine ${elf.machine}`;
            const cpu = 'string' == typeof named ? named : named[32 === elf.class ? 0 : 1];
            return {
                cpu,
                class: elf.class,
                order: elf.order,
                abi: abiOf(cpu, elf.flags)
            };
        }
        function abiOf(cpu, flags) {
            switch(cpu){
                case 'arm':
                    return (0x400 & flags) !== 0 ? 'hard-float' : (0x200 & flags) !== 0 ? 'soft-float' : void 0;
                case 'powerpc64':
                    return [
                        void 0,
                        'ELFv1',
                        'ELFv2'
                    ][3 & flags];
                case 'riscv32':
                case 'riscv64':
                    return [
                        'soft-float',
                        'single-float',
                        'double-float',
                        'quad-float'
                    ][flags >>> 1 & 3];
                case 'loongarch64':
                    return [
                        void 0,
                        'soft-float',
                        'single-float',
                        'double-float'
                    ][7 & flags];
                case 'mips':
                case 'mips64':
                    return mipsAbi(flags);
                default:
                    return;
            }
        }
        function mipsAbi(flags) {
            const release = [
                9,
                10
            ].includes(flags >>> 28) ? 'release 6' : 'before release 6';
            return (0x20 & flags) !== 0 ? `n32, ${release}` : release;
        }
        const MAX_NOTES = 16384;
        const OS_ABIS = {
            0: void 0,
            2: 'netbsd',
            3: void 0,
            6: 'solaris',
            9: 'freebsd',
            12: 'openbsd'
        };
        const GNU_SYSTEMS = [
            'linux',
            'hurd',
            'solaris',
            'freebsd',
            'netbsd'
        ];
        const NOTE_OWNERS = {
            FreeBSD: 'freebsd',
            NetBSD: 'netbsd',
            OpenBSD: 'openbsd',
            DragonFly: 'dragonfly',
            Android: 'android'
        };
        const LOADERS = [
            {
                path: /(?:^|\/)ld-musl-[^/]*$/,
                os: 'linux',
                libc: 'musl'
            },
            {
                path: /(?:^|\/)ld(?:64)?-uClibc[^/]*$/,
                os: 'linux',
                libc: 'uclibc'
            },
            {
                path: /(?:^|\/)linker(?:64)?$/,
                os: 'android',
                libc: 'bionic'
            },
            {
                path: /\/ld-elf\.so\.1$/,
                os: 'freebsd',
                libc: 'system'
            },
            {
                path: /\/ld-elf\.so\.2$/,
                os: 'dragonfly',
                libc: 'system'
            },
            {
                path: /\/ld\.elf_so$/,
                os: 'netbsd',
                libc: 'system'
            },
            {
                path: /\/libexec\/ld\.so$/,
                os: 'openbsd',
                libc: 'system'
            },
            {
                path: /\/(?:usr\/lib|amd64|sparcv9|64)\/ld\.so\.1$/,
                os: 'solaris',
                libc: 'system'
            },
            {
                path: /(?:^|\/)ld(?:64)?(?:-linux[^/]*)?\.so\.[0-9]$/,
                os: 'linux',
                libc: 'glibc'
            }
        ];
        function ownerOfLoader(loader) {
            return LOADERS.find(({ path })=>path.test(loader));
        }
        async function readSystem(elf, loader) {
            const signs = new Set(await readNotes(elf));
            const osAbi = elf.osAbi in OS_ABIS ? OS_ABIS[elf.osAbi] : `a system numbered ${elf.osAbi}`;
            if (void 0 !== osAbi) signs.add(osAbi);
            const owner = void 0 === loader ? void 0 : ownerOfLoader(loader);
            if (owner) signs.add(owner.os);
            const [first, second] = signs;
            if (void 0 !== second) throw new byte_source.A5(`says that it is for ${first} and for ${second}`);
            return first ?? 'linux';
        }
        async function readNotes(elf) {
            const found = [];
            for (const { type, offset, size } of elf.segments){
                if (type !== PT_NOTE) continue;
                const bytes = await (0, byte_source.Lo)(elf.source, offset, Math.min(size, MAX_NOTES));
                found.push(systemsIn(bytes, elf));
            }
            return found.flat();
        }
        function systemsIn(notes, { u32 }) {
            const systems = [];
            const padded = (size)=>4 * Math.ceil(size / 4);
            for(let at = 0; at + 12 <= notes.length;){
                const [nameSize, size, type] = [
                    u32(notes, at),
                    u32(notes, at + 4),
                    u32(notes, at + 8)
                ];
                const owner = notes.toString('latin1', at + 12, at + 12 + Math.max(0, Math.min(nameSize, 64) - 1));
                const descriptor = at + 12 + padded(nameSize);
                if (1 === type) {
                    const system = 'GNU' === owner ? gnuSystem(u32(notes, descriptor)) : NOTE_OWNERS[owner];
                    if (void 0 !== system) systems.push(system);
                }
                at = descriptor + padded(size);
            }
            return systems;
        }
        function gnuSystem(number) {
            return GNU_SYSTEMS[number] ?? `a GNU system numbered ${number}`;
        }
        var requires = __webpack_require__("src/contract/executable/requires.ts");
        const DT_STRTAB = 5;
        const DT_RELR = 36;
        const DT_VERNEED = 0x6ffffffe;
        const MAX_VERSIONS = 262144;
        const MAX_NAMES = 512;
        const MAX_NAME = 64;
        const VER_FLG_WEAK = 2;
        const RELR = '2.36';
        const MARKERS = {
            GLIBC_ABI_DT_RELR: RELR
        };
        const OF_GLIBC = /^(?:lib(?:c|m|mvec|dl|rt|pthread|util|resolv|nsl|anl|thread_db)\.so\.[0-9.]+|ld(?:64)?(?:-linux[^/]*)?\.so\.[0-9])$/;
        async function readGlibcNeeds(elf) {
            const versions = elf.dynamic.has(DT_RELR) ? [
                RELR
            ] : [];
            let unclear;
            for (const { library, name } of (await readVersionNeeds(elf))){
                const version = MARKERS[name] ?? /^GLIBC_([0-9]{1,3}(?:\.[0-9]{1,3}){1,2})$/.exec(name)?.[1];
                if (void 0 !== version) versions.push(version);
                else if (name.startsWith('GLIBC_') || OF_GLIBC.test(library) && !/^GCC_[0-9.]+$/.test(name)) unclear ??= name;
            }
            return {
                minimum: void 0 === unclear ? versions.sort(requires.AZ).at(-1) : void 0,
                unclear
            };
        }
        function asksForGlibc({ minimum, unclear }) {
            return void 0 !== minimum || (unclear?.startsWith('GLIBC_') ?? false);
        }
        async function readVersionNeeds(elf) {
            const { source, u16, u32 } = elf;
            const [start, strings] = [
                placeOf(elf, DT_VERNEED),
                placeOf(elf, DT_STRTAB)
            ];
            if (void 0 === start) return [];
            if (void 0 === strings) throw new byte_source.A5('has versions without names');
            const table = await source.read(start, MAX_VERSIONS);
            const nameAt = async (offset)=>(0, byte_source.b6)(await source.read(strings + offset, MAX_NAME));
            const needs = [];
            let steps = 0;
            const step = ()=>{
                if (++steps > MAX_NAMES) throw new byte_source.A5('asks for more versions than any program needs');
            };
            for(let verneed = 0, next = -1; 0 !== next; verneed += next){
                step();
                const library = await nameAt(u32(table, verneed + 4));
                let left = u16(table, verneed + 2);
                for(let at = verneed + u32(table, verneed + 8), more = -1; left > 0 && 0 !== more; left--, at += more){
                    step();
                    const isWeak = (u16(table, at + 4) & VER_FLG_WEAK) !== 0;
                    if (!isWeak) needs.push({
                        library,
                        name: await nameAt(u32(table, at + 8))
                    });
                    more = u32(table, at + 12);
                }
                next = u32(table, verneed + 12);
            }
            return needs;
        }
        const DT_NEEDED = 1;
        const DT_SONAME = 14;
        const DT_FLAGS_1 = 0x6ffffffb;
        const DF_1_PIE = 0x0800_0000;
        const MAX_LOADER = 4096;
        function isElf(head) {
            return '\x7fELF' === head.toString('latin1', 0, 4);
        }
        async function readElf(source) {
            const elf = await readElfFile(source);
            const loader = await readLoader(elf);
            const kind = kindOf(elf, loader);
            const os = await readSystem(elf, loader);
            const basis = {
                format: 'ELF',
                kind,
                os,
                ...elfMachine(elf),
                loader
            };
            const glibc = await readGlibcNeeds(elf);
            if (void 0 === loader && !elf.dynamic.has(DT_NEEDED)) {
                const requires = 'linux' === os ? {
                    libc: 'none'
                } : void 0;
                return {
                    ...basis,
                    libc: 'none',
                    requires,
                    unclear: void 0
                };
            }
            const byLoader = void 0 === loader ? void 0 : ownerOfLoader(loader)?.libc;
            if (asksForGlibc(glibc) && void 0 !== byLoader && 'glibc' !== byLoader) throw new byte_source.A5(`asks for glibc and for the loader of ${byLoader}`);
            const libc = byLoader ?? (asksForGlibc(glibc) ? 'glibc' : void 0);
            const { minimum, unclear } = glibc;
            if ('musl' === libc) return {
                ...basis,
                libc,
                requires: {
                    libc
                },
                unclear: void 0
            };
            if ('glibc' !== libc) return {
                ...basis,
                libc,
                requires: void 0,
                unclear: void 0
            };
            return {
                ...basis,
                libc,
                requires: void 0 === minimum ? {
                    libc
                } : {
                    libc,
                    minimum
                },
                unclear
            };
        }
        async function readLoader({ source, segments }) {
            const segment = segments.find(({ type })=>type === PT_INTERP);
            if (!segment) return;
            return (0, byte_source.b6)(await (0, byte_source.Lo)(source, segment.offset, Math.min(segment.size, MAX_LOADER)));
        }
        function kindOf({ type, segments, dynamic }, loader) {
            if (1 === type) return 'object file';
            if (4 === type) return 'core dump';
            if (2 !== type && 3 !== type || !segments.some((segment)=>segment.type === PT_LOAD)) return 'file of another type';
            const isPie = ((dynamic.get(DT_FLAGS_1) ?? 0) & DF_1_PIE) !== 0;
            const isLibrary = 3 === type && !isPie && (void 0 === loader || dynamic.has(DT_SONAME));
            if (isLibrary) return 'shared library';
            if (void 0 === loader && dynamic.has(DT_NEEDED)) return 'program that needs libraries and names no loader';
            return 'program';
        }
    }),
    "src/contract/executable/macho.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>readMacho,
            v: ()=>isMacho
        });
        var _byte_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/executable/byte-source.ts");
        const MAX_SLICES = 16;
        const MAX_COMMANDS = 65536;
        const FAT = 0xcafebabe;
        const FAT_64 = 0xcafebabf;
        const THIN = {
            4277009102: {
                order: 'big',
                class: 32
            },
            4277009103: {
                order: 'big',
                class: 64
            },
            3472551422: {
                order: 'little',
                class: 32
            },
            3489328638: {
                order: 'little',
                class: 64
            }
        };
        const PLATFORMS = {
            1: 'darwin',
            2: 'ios',
            3: 'tvos',
            4: 'watchos',
            6: 'mac catalyst',
            7: 'the simulator of ios',
            8: 'the simulator of tvos',
            9: 'the simulator of watchos',
            11: 'visionos'
        };
        const MINIMUM_COMMANDS = {
            36: 'darwin',
            37: 'ios',
            47: 'tvos',
            48: 'watchos'
        };
        const FILE_TYPES = {
            1: 'object file',
            2: 'program',
            4: 'core dump',
            6: 'shared library',
            8: 'bundle'
        };
        const CPUS = {
            7: 'i386',
            12: 'arm',
            18: 'powerpc',
            16777223: 'x86_64',
            16777228: 'aarch64',
            16777234: 'powerpc64',
            33554444: 'arm64_32'
        };
        const SUBTYPES = {
            'x86_64 8': 'x86_64h',
            'aarch64 2': 'arm64e'
        };
        function isMacho(head) {
            if (head.length < 8) return false;
            const magic = head.readUInt32BE(0);
            return magic in THIN || (magic === FAT || magic === FAT_64) && head.readUInt32BE(4) <= MAX_SLICES;
        }
        async function readMacho(source, wanted) {
            const head = await (0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.Lo)(source, 0, 8);
            const magic = head.readUInt32BE(0);
            if (magic !== FAT && magic !== FAT_64) return readThin(source);
            const slices = await readSlices(source, head.readUInt32BE(4), magic === FAT_64);
            const slice = slices.find(({ cpu })=>cpu === wanted.cpu);
            if (!slice) {
                const names = slices.map(({ cpu })=>cpu).join(', ') || 'none';
                return {
                    format: void 0,
                    what: `a universal Mach-O file without a slice for ${wanted.cpu}; it has ${names}`
                };
            }
            const thin = await readThin((0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.BU)(source, slice.start, slice.size));
            if (thin.cpu !== slice.cpu) throw new _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.A5(`calls a slice for ${thin.cpu} one for ${slice.cpu}`);
            return thin;
        }
        async function readSlices(source, count, isWide) {
            const { u32, u64 } = (0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.cZ)('big');
            const size = isWide ? 32 : 20;
            const table = await (0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.Lo)(source, 8, count * size);
            const slices = Array.from({
                length: count
            }, (_, index)=>{
                const at = index * size;
                const place = isWide ? [
                    u64(table, at + 8),
                    u64(table, at + 16)
                ] : [
                    u32(table, at + 8),
                    u32(table, at + 12)
                ];
                const [start = 0, length = 0] = place;
                return {
                    cpu: cpuOf(u32(table, at), u32(table, at + 4)),
                    start,
                    size: length
                };
            });
            if (new Set(slices.map(({ cpu })=>cpu)).size < count) throw new _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.A5('has two slices for one processor');
            return slices;
        }
        function cpuOf(type, subtype) {
            const cpu = CPUS[type] ?? `machine ${type}`;
            return SUBTYPES[`${cpu} ${0xff_ffff & subtype}`] ?? cpu;
        }
        async function readThin(source) {
            const magic = await (0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.Lo)(source, 0, 4);
            const shape = THIN[magic.readUInt32BE(0)];
            if (!shape) throw new _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.A5('has a slice that is none');
            const { order, class: bits } = shape;
            const numbers = (0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.cZ)(order);
            const header = await (0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.Lo)(source, 0, 64 === bits ? 32 : 28);
            const size = numbers.u32(header, 20);
            if (size > MAX_COMMANDS) throw new _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.A5('has more load commands than any program');
            const commands = await (0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.Lo)(source, header.length, size);
            const { loader, systems } = readCommands(commands, numbers.u32(header, 16), numbers, source.size);
            const [os] = systems.has('darwin') ? [
                'darwin'
            ] : systems.keys();
            const minimum = systems.get('darwin');
            return {
                format: 'Mach-O',
                kind: FILE_TYPES[numbers.u32(header, 12)] ?? 'file of another type',
                os,
                cpu: cpuOf(numbers.u32(header, 4), numbers.u32(header, 8)),
                class: bits,
                order,
                abi: void 0,
                libc: 'system',
                loader,
                requires: void 0 === minimum ? void 0 : {
                    macos: formatVersion(minimum)
                },
                unclear: void 0
            };
        }
        function readCommands(bytes, count, numbers, fileSize) {
            const { u32 } = numbers;
            const found = {
                loader: void 0,
                systems: new Map()
            };
            const asks = (system, version)=>{
                found.systems.set(system, Math.max(found.systems.get(system) ?? 0, version));
            };
            for(let at = 0, left = count; left > 0; left--){
                const [command, length] = [
                    u32(bytes, at),
                    u32(bytes, at + 4)
                ];
                if (length < 8 || at + length > bytes.length) throw new _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.A5('has a load command of no size');
                const body = bytes.subarray(at, at + length);
                const system = MINIMUM_COMMANDS[command];
                if (void 0 !== system) asks(system, u32(body, 8));
                if (0x32 === command) asks(PLATFORMS[u32(body, 8)] ?? `platform ${u32(body, 8)}`, u32(body, 12));
                if (0xe === command) found.loader = (0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.b6)(body, u32(body, 8));
                if (segmentEnd(command, body, numbers) > fileSize) throw new _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.A5('is cut');
                at += length;
            }
            return found;
        }
        function segmentEnd(command, body, { u32, u64 }) {
            if (1 === command) return u32(body, 32) + u32(body, 36);
            return 0x19 === command ? u64(body, 40) + u64(body, 48) : 0;
        }
        function formatVersion(version) {
            const [major, minor, patch] = [
                version >>> 16,
                version >>> 8 & 0xff,
                0xff & version
            ];
            return 0 === patch ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
        }
    }),
    "src/contract/executable/pe.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            _: ()=>readPe,
            c: ()=>isPe
        });
        var _byte_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/executable/byte-source.ts");
        const MAX_SECTIONS = 96;
        const MAX_OPTIONAL = 1024;
        const MAX_IMPORTS = 512;
        const MAX_NAME = 256;
        const MACHINES = {
            332: 'i386',
            452: 'arm',
            34404: 'x86_64',
            43620: 'aarch64'
        };
        const IS_EXECUTABLE = 0x0002;
        const IS_DLL = 0x2000;
        const SUBSYSTEMS = [
            2,
            3
        ];
        const RUNTIMES = [
            {
                libc: 'cygwin',
                library: /^(?:cygwin1|msys-2\.0)\.dll$/i
            },
            {
                libc: 'msvc',
                library: /^(?:vcruntime|msvcp|msvcr)[0-9]+[^.]*\.dll$/i
            },
            {
                libc: 'mingw',
                library: /^(?:msvcrt|libgcc_s[^.]*-1|libstdc\+\+-6|libc\+\+|libunwind|libwinpthread-1)\.dll$/i
            }
        ];
        function isPe(head) {
            return 'MZ' === head.toString('latin1', 0, 2);
        }
        async function readPe(source) {
            const numbers = (0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.cZ)('little');
            const { u16, u32 } = numbers;
            const start = u32(await (0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.Lo)(source, 0, 64), 0x3c);
            const header = await (0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.Lo)(source, start, 24);
            if ('PE\0\0' !== header.toString('latin1', 0, 4)) throw new _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.A5('has no PE header');
            const size = u16(header, 20);
            if (size > MAX_OPTIONAL) throw new _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.A5('has an optional header of a strange size');
            const optional = await (0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.Lo)(source, start + 24, size);
            const magic = u16(optional, 0);
            if (0x10b !== magic && 0x20b !== magic) throw new _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.A5('is neither PE32 nor PE32+');
            const sections = await readSections(source, start + 24 + size, u16(header, 6), numbers);
            const imports = await readImports(source, optional, sections, numbers);
            const machine = u16(header, 4);
            return {
                format: 'PE',
                kind: kindOf(u16(header, 22), u16(optional, 68)),
                os: 'windows',
                cpu: MACHINES[machine] ?? `machine ${machine}`,
                class: 0x20b === magic ? 64 : 32,
                order: 'little',
                abi: void 0,
                libc: RUNTIMES.find(({ library })=>imports.some((name)=>library.test(name)))?.libc ?? 'none',
                loader: void 0,
                requires: void 0,
                unclear: void 0
            };
        }
        function kindOf(characteristics, subsystem) {
            if ((characteristics & IS_EXECUTABLE) === 0) return 'object file';
            if ((characteristics & IS_DLL) !== 0) return 'shared library';
            return SUBSYSTEMS.includes(subsystem) ? 'program' : 'program without console or window';
        }
        async function readSections(source, at, count, { u32 }) {
            if (count > MAX_SECTIONS) throw new _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.A5('has more sections than a program can');
            const table = await (0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.Lo)(source, at, 40 * count);
            return Array.from({
                length: count
            }, (_, index)=>{
                const [size, offset] = [
                    u32(table, 40 * index + 16),
                    u32(table, 40 * index + 20)
                ];
                if (size > 0 && offset + size > source.size) throw new _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.A5('is cut');
                return {
                    address: u32(table, 40 * index + 12),
                    size,
                    offset
                };
            });
        }
        async function readImports(source, optional, sections, { u16, u32 }) {
            const directories = 0x20b === u16(optional, 0) ? 108 : 92;
            const table = u32(optional, directories) > 1 ? u32(optional, directories + 12) : 0;
            const names = [];
            if (0 === table) return names;
            const placeOf = (address)=>{
                const section = sections.find((each)=>address >= each.address && address < each.address + each.size);
                if (!section) throw new _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.A5('points to what is not in it');
                return address - section.address + section.offset;
            };
            for(let at = placeOf(table);; at += 20){
                const entry = await (0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.Lo)(source, at, 20);
                if (0 === u32(entry, 12)) return names;
                if (names.length === MAX_IMPORTS) throw new _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.A5('imports more libraries than any program');
                names.push((0, _byte_source_js__WEBPACK_IMPORTED_MODULE_0__.b6)(await source.read(placeOf(u32(entry, 12)), MAX_NAME)));
            }
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
    "src/contract/executable/requires.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            AZ: ()=>compareDotted,
            RP: ()=>requiresOfAll,
            Ti: ()=>isSameRequires,
            q1: ()=>formatRequires
        });
        function compareDotted(a, b) {
            const [left, right] = [
                a.split('.').map(Number),
                b.split('.').map(Number)
            ];
            for(let at = 0; at < Math.max(left.length, right.length); at++){
                const order = (left[at] ?? 0) - (right[at] ?? 0);
                if (0 !== order) return order;
            }
            return 0;
        }
        function requiresOfAll(programs) {
            return programs.reduce((a, b)=>a && b && requiresOfBoth(a, b));
        }
        function requiresOfBoth(a, b) {
            if ('macos' in a || 'macos' in b) {
                if (!('macos' in a && 'macos' in b)) return;
                return compareDotted(a.macos, b.macos) < 0 ? b : a;
            }
            if ('none' === a.libc) return b;
            if ('none' === b.libc) return a;
            if (a.libc !== b.libc) return;
            if (void 0 === a.minimum || void 0 === b.minimum) return {
                libc: a.libc
            };
            return compareDotted(a.minimum, b.minimum) < 0 ? b : a;
        }
        function isSameRequires(a, b) {
            return formatRequires(a) === formatRequires(b);
        }
        function formatRequires(requires) {
            if (!requires) return 'nothing that is known';
            if ('macos' in requires) return `macOS ${requires.macos}`;
            if ('none' === requires.libc) return 'no libc';
            return void 0 === requires.minimum ? requires.libc : `${requires.libc} ${requires.minimum}`;
        }
    })
};
