export const id = "shared-contract-documents-and-contract-executable-and-contract-identity";
export const ids = [
    "shared-contract-documents-and-contract-executable-and-contract-identity"
];
export const modules = {
    "src/contract/documents/contract.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Cy: ()=>contractSchema,
            G4: ()=>formatContract,
            NF: ()=>digestContract,
            RN: ()=>MINIMUM_GENERATIONS,
            UA: ()=>parseContract,
            nb: ()=>checkContract,
            y1: ()=>recommendedTargets
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("zod/v4/core/api.js");
        var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _executable_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/executable/targets.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/contract/json/schema.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/contract/json/strict-json.ts");
        var _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/contract/documents/contract-fields.ts");
        const MINIMUM_GENERATIONS = 6;
        const contractSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
            $schema: zod_mini__WEBPACK_IMPORTED_MODULE_11__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_11__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__.Eb(200))),
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_11__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__.Fk(/^distribution-contract@[1-9][0-9]*\.[0-9]+$/, 'must be distribution-contract@MAJOR.MINOR')),
            distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_5__.y,
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.tZ,
            notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2,
            entrypoint: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('cli'),
                binaries: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fW, {
                    min: 1,
                    max: 16
                }), 'Canonical binary names, the primary one first.'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            identity: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                fields: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_11__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('git_rev'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('dist_revision')
                ]), 'The immutable tuple.'),
                gitsha_length: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(8),
                pin: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('immutable-tuple'), 'Consumers pin the whole tuple, never a moving tag.'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            layout: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                namespace: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('dist/'),
                directory_template: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.Vd),
                file_name_template: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.ss),
                artifact_format: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.td),
                package_directory: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('package'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            index: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                path: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.Pm),
                row_key: zod_mini__WEBPACK_IMPORTED_MODULE_11__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('gitsha'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('dist_revision')
                ]),
                deprecated_aliases: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                    path: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.kc),
                    announced: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__._$,
                    retired: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__._$,
                    notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
                }), {
                    max: 8
                }),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            platforms: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(_contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.vd, {
                min: 1,
                max: 256
            }),
            runtime_assumptions: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                locale: zod_mini__WEBPACK_IMPORTED_MODULE_11__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('UTF-8')),
                terminal: zod_mini__WEBPACK_IMPORTED_MODULE_11__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('tty')),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            toolchain: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                rust: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.aG, 'What plan uses unless told otherwise.'),
                documented_per_artifact: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(true),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            profiles: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.Er, {
                min: 1,
                max: 2
            }),
            integrity: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('sha256'),
                required_documents: zod_mini__WEBPACK_IMPORTED_MODULE_11__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('checksums.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('manifest.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('provenance.json')
                ]),
                artifact_matches_manifest: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(true),
                reproducibility_fields: zod_mini__WEBPACK_IMPORTED_MODULE_11__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('git_rev')
                ]),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            compatibility: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                source_compatible_within: zod_mini__WEBPACK_IMPORTED_MODULE_11__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('distribution_contract_version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz('artifact_version')
                ]),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            retention: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                minimum_release_generations: zod_mini__WEBPACK_IMPORTED_MODULE_11__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__.qm(MINIMUM_GENERATIONS), zod_mini__WEBPACK_IMPORTED_MODULE_12__.Zm(10_000)),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            governance: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                documents: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                    contract: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.SH,
                    prose: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.SH,
                    changelog: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.SH
                }),
                steward: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                    active: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(_contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.eC, 'Owns the contract updates.'),
                    outgoing: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_11__.lqM(_contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.eC), 'The steward before, named for as long as the handoff overlaps.')
                }),
                handoff_overlap_release_cycles: zod_mini__WEBPACK_IMPORTED_MODULE_11__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__.qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_12__.Zm(100)),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            }),
            generator: zod_mini__WEBPACK_IMPORTED_MODULE_11__.rej({
                entrypoint: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.SH,
                config: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.SH,
                index_output: zod_mini__WEBPACK_IMPORTED_MODULE_11__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.Pm),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.Q2
            })
        }), 'The machine-readable distribution contract of one product.');
        function parseContract(bytes, place) {
            return checkContract((0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_9__.R)(bytes, _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.mu, place), place);
        }
        function checkContract(json, place) {
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__._$)(json.value, place);
            const contract = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__._U)(contractSchema, json.value, place, json);
            (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.cp)(contradictions(contract, place));
            return contract;
        }
        function formatContract(contract) {
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.I3)((0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.fj)(contractSchema, contract));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CM)(Buffer.from(text), _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.mu, 'the contract in its canonical form', 'Shorten its notes.');
            return text;
        }
        function digestContract(contract) {
            return (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(formatContract(contract));
        }
        function contradictions(contract, place) {
            const faults = [];
            const fault = (pointer, message)=>{
                faults.push({
                    code: 'SCHEMA_INVALID',
                    message: `${place}#${pointer}: ${message}`,
                    place: `${place}#${pointer}`
                });
            };
            if (contract.contract !== (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.Fv)(contract.distribution_contract_version)) fault('/contract', `must be ${(0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.Fv)(contract.distribution_contract_version)} for version ${contract.distribution_contract_version}`);
            for (const [list, pointer] of [
                [
                    contract.platforms.map((platform)=>platform.target),
                    '/platforms'
                ],
                [
                    contract.profiles,
                    '/profiles'
                ],
                [
                    contract.entrypoint.binaries.map((name)=>name.toLowerCase()),
                    '/entrypoint/binaries'
                ],
                [
                    contract.index.deprecated_aliases.map((alias)=>alias.path),
                    '/index/deprecated_aliases'
                ]
            ])list.forEach((item, index)=>{
                if (list.indexOf(item) !== index) fault(`${pointer}/${index}`, `${item} is named twice`);
            });
            contract.platforms.forEach(({ target, os, arch }, index)=>{
                const needs = (0, _executable_targets_js__WEBPACK_IMPORTED_MODULE_2__.c)(target);
                if (!needs) return;
                const system = _contract_fields_js__WEBPACK_IMPORTED_MODULE_10__.LB.find((name)=>name === needs.os);
                if (void 0 !== system && os !== system) fault(`/platforms/${index}/os`, `must be ${system} for ${target}`);
                const cpu = target.slice(0, target.indexOf('-'));
                if (arch !== cpu) fault(`/platforms/${index}/arch`, `must be ${cpu} for ${target}`);
            });
            contract.index.deprecated_aliases.forEach((alias, index)=>{
                if (alias.announced >= alias.retired) fault(`/index/deprecated_aliases/${index}/retired`, 'must be later than announced');
            });
            return faults;
        }
        function recommendedTargets(contract) {
            return contract.platforms.filter((platform)=>'recommended' === platform.support).map((platform)=>platform.target);
        }
    }),
    "src/contract/documents/contract-fields.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            LB: ()=>SYSTEMS,
            Q2: ()=>notes,
            SH: ()=>repositoryPath,
            WE: ()=>formatRunner,
            _$: ()=>isoDate,
            eC: ()=>owner,
            eU: ()=>isHostedRunner,
            vd: ()=>platformSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("zod/v4/mini/iso.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/schema.ts");
        const notes = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(2000))), 'Prose for people; no program reads it.');
        const isoDate = zod_mini__WEBPACK_IMPORTED_MODULE_5__.p6();
        const repositoryPath = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/, {
            error: 'must be a relative path with /',
            abort: true
        }), zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB((path)=>!path.split('/').some((part)=>'.' === part || '..' === part), 'must not hold . or ..'), zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB((path)=>path.length <= 500, 'must have at most 500 characters'));
        const owner = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^@[A-Za-z0-9_-]+(?:\/[A-Za-z0-9._-]+)?$/, 'must be @user or @organisation/team'));
        const SYSTEMS = [
            'linux',
            'darwin',
            'windows'
        ];
        const label = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'must be a label of a runner'));
        const SUPPORT_LEVELS = [
            'recommended',
            'optional',
            'planned'
        ];
        const platformSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
            target: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qK, 'Rust target triple.'),
            platform: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(40)), 'The platform as people call it.'),
            os: zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(SYSTEMS),
            arch: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[a-z0-9_]{1,20}$/, 'must be an architecture such as x86_64')), 'CPU architecture as in the target triple.'),
            runner: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
                label,
                (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_1__.c)(label, {
                    min: 1,
                    max: 16
                })
            ], {
                error: ({ input })=>void 0 === input ? void 0 : 'must be a label of a runner, or a list of at most 16'
            }), 'The label of the native runner that builds it, or all the labels that it must have.'),
            support: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(SUPPORT_LEVELS), 'recommended: every release has it. optional: a release may have it. planned: not guaranteed.'),
            glibc_max: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(10), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[0-9]{1,3}\.[0-9]{1,3}$/, 'must be a version such as 2.28'))), 'The newest glibc that a binary for this platform may need; none is set where it is absent.'),
            notes
        });
        const HOSTED = /^(?:ubuntu-(?:latest|slim|\d\d\.\d\d)(?:-arm)?|windows-(?:latest|20\d\d|\d\d-arm)(?:-vs20\d\d)?|macos-(?:latest|\d\d)(?:-(?:intel|large|xlarge))?)$/;
        function isHostedRunner(runner) {
            const labels = [
                runner
            ].flat();
            return 1 === labels.length && labels.every((label)=>HOSTED.test(label));
        }
        function formatRunner(runner) {
            return [
                runner
            ].flat().join(', ');
        }
    }),
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
    })
};
