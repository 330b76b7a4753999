export const id = "steps-inspect-artifact";
export const ids = [
    "steps-inspect-artifact"
];
export const modules = {
    "src/contract/executable/targets.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>findTargetNeeds,
            h: ()=>targetNeeds
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_target_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/target-names.ts");
        function cpu(name, bits, glibc, musl, more = {}) {
            return {
                cpu: name,
                class: bits,
                order: 'little',
                abi: void 0,
                ...more,
                glibc: [
                    glibc
                ],
                musl: [
                    `/lib/ld-musl-${musl}.so.1`
                ]
            };
        }
        const BIG = {
            order: 'big'
        };
        const X86 = cpu('i386', 32, '/lib/ld-linux.so.2', 'i386');
        const RISCV64 = cpu('riscv64', 64, '/lib/ld-linux-riscv64-lp64d.so.1', 'riscv64', {
            abi: 'double-float'
        });
        const SOFT_ARM = cpu('arm', 32, '/lib/ld-linux.so.3', 'arm', {
            abi: 'soft-float'
        });
        const HARD_ARM = cpu('arm', 32, '/lib/ld-linux-armhf.so.3', 'armhf', {
            abi: 'hard-float'
        });
        const OLD_MIPS = {
            abi: 'before release 6'
        };
        const NEW_MIPS = {
            abi: 'release 6'
        };
        const X32 = cpu('x86_64', 32, '/libx32/ld-linux-x32.so.2', 'x32');
        const CPUS = {
            x86_64: cpu('x86_64', 64, '/lib64/ld-linux-x86-64.so.2', 'x86_64'),
            i386: X86,
            i586: X86,
            i686: X86,
            aarch64: cpu('aarch64', 64, '/lib/ld-linux-aarch64.so.1', 'aarch64'),
            aarch64_be: cpu('aarch64', 64, '/lib/ld-linux-aarch64_be.so.1', 'aarch64_be', BIG),
            loongarch64: cpu('loongarch64', 64, '/lib64/ld-linux-loongarch-lp64d.so.1', 'loongarch64', {
                abi: 'double-float'
            }),
            riscv64gc: RISCV64,
            riscv64a23: RISCV64,
            riscv32gc: cpu('riscv32', 32, '/lib/ld-linux-riscv32-ilp32d.so.1', 'riscv32', {
                abi: 'double-float'
            }),
            s390x: cpu('s390x', 64, '/lib/ld64.so.1', 's390x', BIG),
            powerpc: cpu('powerpc', 32, '/lib/ld.so.1', 'powerpc', BIG),
            powerpc64: cpu('powerpc64', 64, '/lib64/ld64.so.1', 'powerpc64', BIG),
            powerpc64le: cpu('powerpc64', 64, '/lib64/ld64.so.2', 'powerpc64le', {
                abi: 'ELFv2'
            }),
            sparc64: cpu('sparc64', 64, '/lib64/ld-linux.so.2', 'sparc64', BIG),
            sparcv9: cpu('sparc64', 64, '/lib64/ld-linux.so.2', 'sparc64', BIG),
            mips: cpu('mips', 32, '/lib/ld.so.1', 'mips-sf', {
                ...BIG,
                ...OLD_MIPS
            }),
            mipsel: cpu('mips', 32, '/lib/ld.so.1', 'mipsel-sf', OLD_MIPS),
            mips64: cpu('mips64', 64, '/lib64/ld.so.1', 'mips64', {
                ...BIG,
                ...OLD_MIPS
            }),
            mips64el: cpu('mips64', 64, '/lib64/ld.so.1', 'mips64el', OLD_MIPS),
            mipsisa32r6: cpu('mips', 32, '/lib/ld-linux-mipsn8.so.1', 'mipsr6', {
                ...BIG,
                ...NEW_MIPS
            }),
            mipsisa32r6el: cpu('mips', 32, '/lib/ld-linux-mipsn8.so.1', 'mipsr6el', NEW_MIPS),
            mipsisa64r6: cpu('mips64', 64, '/lib64/ld-linux-mipsn8.so.1', 'mips64r6', {
                ...BIG,
                ...NEW_MIPS
            }),
            mipsisa64r6el: cpu('mips64', 64, '/lib64/ld-linux-mipsn8.so.1', 'mips64r6el', NEW_MIPS),
            m68k: cpu('m68k', 32, '/lib/ld.so.1', 'm68k', BIG),
            riscv64: RISCV64,
            arm64e: cpu('arm64e', 64, '', ''),
            x86_64h: cpu('x86_64h', 64, '', '')
        };
        const ARMS = [
            'arm',
            'armv4t',
            'armv5te',
            'armv6',
            'armv7',
            'thumbv7a',
            'thumbv7neon'
        ];
        const GLIBC = (of)=>({
                format: 'ELF',
                os: 'linux',
                libcs: [
                    'glibc',
                    'none'
                ],
                loaders: of.glibc
            });
        const MUSL = (of)=>({
                format: 'ELF',
                os: 'linux',
                libcs: [
                    'musl',
                    'none'
                ],
                loaders: of.musl
            });
        const UCLIBC = {
            format: 'ELF',
            os: 'linux',
            libcs: [
                'uclibc',
                'none'
            ],
            loaders: [
                '/lib/ld-uClibc.so.0'
            ]
        };
        const unix = (os, ...loaders)=>({
                format: 'ELF',
                os,
                libcs: [
                    'system',
                    'none'
                ],
                loaders
            });
        const windows = (libc)=>({
                format: 'PE',
                os: 'windows',
                libcs: [
                    libc,
                    'none'
                ],
                loaders: []
            });
        const DARWIN = {
            format: 'Mach-O',
            os: 'darwin',
            libcs: [
                'system'
            ],
            loaders: [
                '/usr/lib/dyld'
            ]
        };
        const ANDROID = (of)=>({
                format: 'ELF',
                os: 'android',
                libcs: [
                    'bionic',
                    'none'
                ],
                loaders: [
                    64 === of.class ? '/system/bin/linker64' : '/system/bin/linker'
                ]
            });
        const SYSTEMS = {
            'unknown-linux-gnu': GLIBC,
            'unknown-linux-gnueabi': GLIBC,
            'unknown-linux-gnueabihf': GLIBC,
            'unknown-linux-gnuabi64': GLIBC,
            'unknown-linux-gnux32': GLIBC,
            'unknown-linux-musl': MUSL,
            'unknown-linux-musleabi': MUSL,
            'unknown-linux-musleabihf': MUSL,
            'unknown-linux-muslabi64': MUSL,
            'unknown-linux-ohos': MUSL,
            'unknown-linux-uclibc': UCLIBC,
            'unknown-linux-uclibceabi': UCLIBC,
            'unknown-linux-uclibceabihf': UCLIBC,
            'linux-android': ANDROID,
            'linux-androideabi': ANDROID,
            'apple-darwin': DARWIN,
            'pc-windows-msvc': windows('msvc'),
            'win7-windows-msvc': windows('msvc'),
            'uwp-windows-msvc': windows('msvc'),
            'pc-windows-gnu': windows('mingw'),
            'pc-windows-gnullvm': windows('mingw'),
            'win7-windows-gnu': windows('mingw'),
            'uwp-windows-gnu': windows('mingw'),
            'unknown-freebsd': unix('freebsd', '/libexec/ld-elf.so.1'),
            'unknown-netbsd': unix('netbsd', '/libexec/ld.elf_so', '/usr/libexec/ld.elf_so'),
            'unknown-openbsd': unix('openbsd', '/usr/libexec/ld.so'),
            'unknown-dragonfly': unix('dragonfly', '/usr/libexec/ld-elf.so.2'),
            'unknown-illumos': unix('solaris', '/lib/amd64/ld.so.1', '/usr/lib/amd64/ld.so.1', '/lib/64/ld.so.1'),
            'pc-solaris': unix('solaris', '/lib/amd64/ld.so.1', '/usr/lib/amd64/ld.so.1', '/lib/64/ld.so.1'),
            'sun-solaris': unix('solaris', '/lib/sparcv9/ld.so.1', '/usr/lib/sparcv9/ld.so.1', '/lib/64/ld.so.1')
        };
        function findTargetNeeds(target) {
            const dash = target.indexOf('-');
            const [first, rest] = [
                target.slice(0, dash),
                target.slice(dash + 1)
            ];
            const of = cpuOf(first, rest);
            const system = Object.hasOwn(SYSTEMS, rest) ? SYSTEMS[rest] : void 0;
            if (!of || !system) return;
            const { glibc: _, musl: __, ...machine } = of;
            return {
                ...machine,
                ...'function' == typeof system ? system(of) : system
            };
        }
        function targetNeeds(target) {
            return findTargetNeeds(target) ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TARGET_UNSUPPORTED', `nothing is known of what a program for ${target} must be`, 'target', (0, _identity_target_names_js__WEBPACK_IMPORTED_MODULE_1__.Oz)(target));
        }
        function cpuOf(first, rest) {
            if (rest.endsWith('-gnux32')) return 'x86_64' === first ? X32 : void 0;
            if (ARMS.includes(first)) return rest.endsWith('hf') || 'unknown-freebsd' === rest ? HARD_ARM : SOFT_ARM;
            const of = Object.hasOwn(CPUS, first) ? CPUS[first] : void 0;
            if (of && 'powerpc64' === first) return {
                ...of,
                abi: 'unknown-linux-gnu' === rest ? 'ELFv1' : 'ELFv2'
            };
            return of;
        }
    }),
    "src/contract/identity/target-names.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            HQ: ()=>TARGET_NAMES,
            Oz: ()=>hintForTarget
        });
        var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/text/nearest.ts");
        const FIRST_PARTS = {
            'apple-darwin': 'aarch64 arm64e i686 x86_64 x86_64h',
            'linux-android': 'aarch64 i686 riscv64 x86_64',
            'linux-androideabi': 'arm armv7 thumbv7neon',
            'pc-solaris': 'x86_64',
            'pc-windows-gnu': 'i686 x86_64',
            'pc-windows-gnullvm': 'aarch64 i686 x86_64',
            'pc-windows-msvc': 'aarch64 i686 thumbv7a x86_64',
            'sun-solaris': 'sparcv9',
            'unknown-dragonfly': 'x86_64',
            'unknown-freebsd': 'aarch64 armv6 armv7 i686 powerpc powerpc64 powerpc64le riscv64gc x86_64',
            'unknown-illumos': 'aarch64 x86_64',
            'unknown-linux-gnu': 'aarch64 aarch64_be i586 i686 loongarch64 m68k mips mipsel mipsisa32r6 mipsisa32r6el powerpc powerpc64 powerpc64le riscv32gc riscv64a23 riscv64gc s390x sparc64 x86_64',
            'unknown-linux-gnuabi64': 'mips64 mips64el mipsisa64r6 mipsisa64r6el',
            'unknown-linux-gnueabi': 'arm armv4t armv5te armv7',
            'unknown-linux-gnueabihf': 'arm armv7 thumbv7neon',
            'unknown-linux-gnux32': 'x86_64',
            'unknown-linux-musl': 'aarch64 aarch64_be i586 i686 loongarch64 mips mipsel powerpc powerpc64 powerpc64le riscv32gc riscv64gc s390x x86_64',
            'unknown-linux-muslabi64': 'mips64 mips64el',
            'unknown-linux-musleabi': 'arm armv5te armv7',
            'unknown-linux-musleabihf': 'arm armv7 thumbv7neon',
            'unknown-linux-ohos': 'aarch64 armv7 loongarch64 x86_64',
            'unknown-linux-uclibc': 'mips mipsel',
            'unknown-linux-uclibceabi': 'armv5te armv7',
            'unknown-linux-uclibceabihf': 'armv7',
            'unknown-netbsd': 'aarch64 aarch64_be i586 i686 mipsel powerpc riscv64gc sparc64 x86_64',
            'unknown-openbsd': 'aarch64 i686 powerpc powerpc64 riscv64gc sparc64 x86_64',
            'uwp-windows-gnu': 'i686 x86_64',
            'uwp-windows-msvc': 'aarch64 i686 thumbv7a x86_64',
            'win7-windows-gnu': 'i686 x86_64',
            'win7-windows-msvc': 'i686 x86_64'
        };
        const TARGET_NAMES = Object.entries(FIRST_PARTS).flatMap(([rest, cpus])=>cpus.split(' ').map((cpu)=>`${cpu}-${rest}`));
        const CPU_NAMES = {
            amd64: 'x86_64',
            x64: 'x86_64',
            arm64: 'aarch64',
            i386: 'i686'
        };
        const VENDORS = [
            'unknown',
            'pc',
            'apple'
        ];
        function nearestTarget(name, names = TARGET_NAMES) {
            const [first = '', ...rest] = name.toLowerCase().split('-');
            const cpu = CPU_NAMES[first] ?? first;
            const spelt = [
                cpu,
                ...rest
            ].join('-');
            const system = rest.join('-').replace(/^macos$/, 'darwin');
            const meant = [
                spelt,
                ...VENDORS.map((vendor)=>`${cpu}-${vendor}-${system}`)
            ];
            return meant.find((each)=>names.includes(each)) ?? (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__.q)(spelt, names);
        }
        function hintForTarget(name, names) {
            const nearest = nearestTarget(name, names);
            return void 0 === nearest || nearest === name ? void 0 : `Did you mean ${nearest}?`;
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
    }),
    "src/steps/inspect-artifact.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            inspectArtifact: ()=>inspectArtifact
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:os");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_executable_against_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/executable/against-target.ts");
        var _host_archive_unpack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/archive/unpack.ts");
        var _host_disk_at_exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/disk/at-exit.ts");
        var _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _host_machine_read_binary_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/machine/read-binary-files.ts");
        async function inspectArtifact(archive, manifest, place) {
            return (0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_5__.ze)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), ()=>(0, _host_disk_at_exit_js__WEBPACK_IMPORTED_MODULE_4__.DF)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'controller-dist-'), async (folder)=>{
                    const kept = manifest.binaries.map((name, at)=>({
                            name,
                            path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(at))
                        }));
                    await (0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_5__.XL)(new Map([
                        [
                            folder,
                            (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()
                        ]
                    ]), ()=>(0, _host_archive_unpack_js__WEBPACK_IMPORTED_MODULE_3__.inspectArchive)(archive, manifest, new Map(kept.map(({ name, path })=>[
                                name,
                                path
                            ]))));
                    const binaries = kept.map(({ name, path })=>({
                            name: `${place}: ${name}`,
                            place,
                            path
                        }));
                    const needs = await (0, _host_machine_read_binary_files_js__WEBPACK_IMPORTED_MODULE_6__.readBinaryFiles)(binaries, manifest.target);
                    (0, _contract_executable_against_target_js__WEBPACK_IMPORTED_MODULE_2__.H_)(manifest.requires, needs, place);
                    return needs;
                }));
        }
    })
};
