export const id = "cli-commands-plan";
export const ids = [
    "cli-commands-plan"
];
export const modules = {
    "src/cli/commands/options.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Jt: ()=>flag,
            Qq: ()=>text,
            TV: ()=>folder,
            YA: ()=>seconds,
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
            (0, _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_1__.Z)(path, kebab(name));
            return path;
        }
        function list(options, name) {
            const value = options[name];
            return Array.isArray(value) ? value.map((item)=>text({
                    [name]: item
                }, name) ?? '') : [];
        }
        function flag(options, name) {
            return true === options[name];
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
    "src/cli/commands/plan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            plan: ()=>plan
        });
        var _host_store_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/store/open.ts");
        var _steps_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/steps/plan.ts");
        var _steps_release_index_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/steps/release-index/read.ts");
        var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/cli/commands/options.ts");
        async function plan(options, context) {
            const source = (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'source');
            const made = await (0, _steps_plan_js__WEBPACK_IMPORTED_MODULE_1__.F)({
                contract: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'contract'),
                manifestPath: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'manifestPath'),
                packages: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.p_)(options, 'package'),
                version: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'version'),
                git_rev: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'gitRev'),
                toolchain: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'toolchain'),
                profile: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'profile'),
                targets: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.p_)(options, 'target'),
                includePlanned: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(options, 'includePlanned'),
                dist_revision: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'distRevision'),
                published: void 0 === source ? void 0 : await (0, _steps_release_index_read_js__WEBPACK_IMPORTED_MODULE_2__.Dn)(await (0, _host_store_open_js__WEBPACK_IMPORTED_MODULE_0__.o)(source, context)),
                env: context.env
            });
            const lines = [
                `version ${made.version}, git_rev ${made.git_rev}, toolchain ${made.toolchain}, profile ${made.profile}, dist_revision ${made.dist_revision}`,
                ...made.matrix.include.map((job)=>`${job.target} on ${job.runner} (${job.support})`)
            ];
            return {
                json: made,
                lines
            };
        }
    }),
    "src/contract/documents/contract-fields.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q2: ()=>notes,
            SH: ()=>repositoryPath,
            _$: ()=>isoDate,
            eC: ()=>owner,
            vd: ()=>platformSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/mini/iso.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/json/schema.ts");
        const notes = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(2000))), 'Prose for people; no program reads it.');
        const isoDate = zod_mini__WEBPACK_IMPORTED_MODULE_4__.p6();
        const repositoryPath = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/, {
            error: 'must be a relative path with /',
            abort: true
        }), zod_mini__WEBPACK_IMPORTED_MODULE_2__.YPB((path)=>!path.split('/').some((part)=>'.' === part || '..' === part), 'must not hold . or ..'), zod_mini__WEBPACK_IMPORTED_MODULE_2__.YPB((path)=>path.length <= 500, 'must have at most 500 characters'));
        const owner = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^@[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/, 'must be @user or @organisation/team'));
        const SUPPORT_LEVELS = [
            'recommended',
            'optional',
            'planned'
        ];
        const platformSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.rej({
            target: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qK, 'Rust target triple.'),
            platform: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(40)), 'The platform as people call it.'),
            os: zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([
                'linux',
                'darwin',
                'windows'
            ]),
            arch: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[a-z0-9_]{1,20}$/, 'must be an architecture such as x86_64')), 'CPU architecture as in the target triple.'),
            runner: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'must be one label of a runner')), 'The label of the native runner that builds it.'),
            support: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n(SUPPORT_LEVELS), 'recommended: every release has it. optional: a release may have it. planned: not guaranteed.'),
            glibc_max: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(10), zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[0-9]{1,3}\.[0-9]{1,3}$/, 'must be a version such as 2.28'))), 'The newest glibc that a binary for this platform may need; none is set where it is absent.'),
            notes
        });
    }),
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
        var zod_mini__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("zod/v4/core/api.js");
        var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/json/schema.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/contract/json/strict-json.ts");
        var _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/contract/documents/contract-fields.ts");
        const MINIMUM_GENERATIONS = 6;
        const contractSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
            $schema: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Eb(200))),
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_5__.CZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Fk(/^distribution-contract@[1-9][0-9]*\.[0-9]+$/, 'must be distribution-contract@MAJOR.MINOR')),
            distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_4__.y,
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.tZ,
            notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2,
            entrypoint: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('cli'),
                binaries: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_6__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.fW, {
                    min: 1,
                    max: 16
                }), 'Canonical binary names, the primary one first.'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            identity: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                fields: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('git_rev'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('dist_revision')
                ]), 'The immutable tuple.'),
                gitsha_length: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(8),
                pin: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('immutable-tuple'), 'Consumers pin the whole tuple, never a moving tag.'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            layout: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                namespace: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('dist/'),
                directory_template: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Vd),
                file_name_template: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.ss),
                artifact_format: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.td),
                package_directory: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('package'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            index: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                path: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm),
                row_key: zod_mini__WEBPACK_IMPORTED_MODULE_10__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('gitsha'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('dist_revision')
                ]),
                deprecated_aliases: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_6__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                    path: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.kc),
                    announced: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__._$,
                    retired: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__._$,
                    notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
                }), {
                    max: 8
                }),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            platforms: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_6__.c)(_contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.vd, {
                min: 1,
                max: 256
            }),
            runtime_assumptions: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                locale: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('UTF-8')),
                terminal: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('tty')),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            toolchain: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                rust: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.aG, 'What plan uses unless told otherwise.'),
                documented_per_artifact: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(true),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            profiles: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_6__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.Er, {
                min: 1,
                max: 2
            }),
            integrity: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('sha256'),
                required_documents: zod_mini__WEBPACK_IMPORTED_MODULE_10__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('checksums.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('manifest.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('provenance.json')
                ]),
                artifact_matches_manifest: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(true),
                reproducibility_fields: zod_mini__WEBPACK_IMPORTED_MODULE_10__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('git_rev')
                ]),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            compatibility: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                source_compatible_within: zod_mini__WEBPACK_IMPORTED_MODULE_10__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('distribution_contract_version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('artifact_version')
                ]),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            retention: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                minimum_release_generations: zod_mini__WEBPACK_IMPORTED_MODULE_10__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.qm(MINIMUM_GENERATIONS), zod_mini__WEBPACK_IMPORTED_MODULE_11__.Zm(10_000)),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            governance: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                documents: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                    contract: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.SH,
                    prose: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.SH,
                    changelog: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.SH
                }),
                steward: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                    active: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(_contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.eC, 'Owns the contract updates.'),
                    outgoing: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(_contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.eC), 'The steward before, named for as long as the handoff overlaps.')
                }),
                handoff_overlap_release_cycles: zod_mini__WEBPACK_IMPORTED_MODULE_10__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_11__.Zm(100)),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            generator: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                entrypoint: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.SH,
                config: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.SH,
                index_output: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            })
        }), 'The machine-readable distribution contract of one product.');
        function parseContract(bytes, place) {
            return checkContract((0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_8__.R)(bytes, _identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.mu, place), place);
        }
        function checkContract(json, place) {
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__._$)(json.value, place);
            const contract = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__._U)(contractSchema, json.value, place, json);
            (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.cp)(contradictions(contract, place));
            return contract;
        }
        function formatContract(contract) {
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__.I3)((0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__.fj)(contractSchema, contract));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__.CM)(Buffer.from(text), _identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.mu, 'the contract in its canonical form', 'Shorten its notes.');
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
            if (contract.contract !== (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.YS)(contract.distribution_contract_version)) fault('/contract', `must be ${(0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.YS)(contract.distribution_contract_version)} for version ${contract.distribution_contract_version}`);
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
            contract.index.deprecated_aliases.forEach((alias, index)=>{
                if (alias.announced >= alias.retired) fault(`/index/deprecated_aliases/${index}/retired`, 'must be later than announced');
            });
            return faults;
        }
        function recommendedTargets(contract) {
            return contract.platforms.filter((platform)=>'recommended' === platform.support).map((platform)=>platform.target);
        }
    }),
    "src/contract/executable/targets.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            h: ()=>targetNeeds
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
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
            return findTargetNeeds(target) ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TARGET_UNSUPPORTED', `nothing is known of what a program for ${target} must be`, 'target');
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
    "src/steps/plan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>planRelease
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/decisions/plan.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _contract_identity_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/version.ts");
        var _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/git/checkout/working-tree.ts");
        var _host_rust_answers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/rust/answers.ts");
        var _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/rust/crate.ts");
        var _host_rust_toolchain_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/rust/toolchain-file.ts");
        var _read_contract_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/steps/read-contract.ts");
        async function planRelease(request) {
            const { contract } = await (0, _read_contract_js__WEBPACK_IMPORTED_MODULE_9__.J)(request.contract);
            const manifest = await (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_7__.J9)(request.manifestPath ?? 'Cargo.toml');
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(manifest);
            const { rust = (0, _host_rust_answers_js__WEBPACK_IMPORTED_MODULE_6__.q)(manifest, told(request)) } = request;
            const [metadata, head, root] = await Promise.all([
                rust.metadata(),
                (0, _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_5__.Qo)(folder, request.env),
                (0, _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_5__.Hn)(folder, request.env)
            ]);
            const crate = (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_7__.BP)(metadata, manifest, request.packages ?? [], contract.entrypoint.binaries);
            requireVersions(crate, request);
            if (void 0 !== request.git_rev) (0, _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_5__.EU)(head, parseRevision(request.git_rev));
            const run = {
                version: crate.version,
                git_rev: head.git_rev,
                toolchain: await chooseToolchain(request.toolchain, crate.folder, root, contract.toolchain.rust),
                profile: parseProfile(request.profile)
            };
            const { targets, includePlanned, published } = request;
            return (0, _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__.Cs)(contract, {
                ...run,
                targets,
                includePlanned,
                dist_revision: (0, _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__.Ne)(request.dist_revision, run, published),
                source_date_epoch: head.time
            });
        }
        function told({ env, toolchain }) {
            const { RUSTUP_TOOLCHAIN } = env;
            if (RUSTUP_TOOLCHAIN || void 0 === toolchain || !_contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.aG.safeParse(toolchain).success) return env;
            return {
                ...env,
                RUSTUP_TOOLCHAIN: toolchain
            };
        }
        function requireVersions(crate, { version, tag }) {
            if (void 0 !== version && !(0, _contract_identity_version_js__WEBPACK_IMPORTED_MODULE_4__.Yb)(version)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_TUPLE', `version ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_10__.TL)(version)} ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_10__.Y3)(_contract_identity_version_js__WEBPACK_IMPORTED_MODULE_4__.wI, version)}`, 'version');
            if (void 0 !== version) (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_7__.eU)(crate, version);
            const tagged = void 0 === tag ? void 0 : versionOfTag(tag, crate.version);
            if (void 0 !== tagged && tagged !== crate.version) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('VERSION_MISMATCH', `the tag is ${tag}, ${crate.name} has version ${crate.version}`, 'tag', '0.0.0' === crate.version ? `A Cargo.toml without version counts as 0.0.0; give it ${tagged}.` : void 0);
        }
        function versionOfTag(tag, version) {
            if (!/^[vV]?[0-9]/.test(tag)) return;
            const stated = _contract_identity_version_js__WEBPACK_IMPORTED_MODULE_4__.y.safeParse(tag.slice(1));
            if (tag.startsWith('v') && stated.success) return stated.data;
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('VERSION_MISMATCH', `the tag ${JSON.stringify(tag.slice(0, 80))} looks like a version, but is not vX.Y.Z`, 'tag', `Push the tag v${version}, or one that does not begin like a version.`);
        }
        function parseRevision(text) {
            const rule = _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.x.git_rev;
            return rule.is(text) ? text : (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_TUPLE', `git_rev ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_10__.TL)(text)} ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_10__.Y3)(rule, text)}`, 'git-rev');
        }
        function parseProfile(text) {
            return 'release' === text || 'debug' === text ? text : (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('PROFILE_UNKNOWN', `profile ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_10__.TL)(text)} ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_10__.Y3)(_contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.x.profile, text)}`, 'profile');
        }
        async function chooseToolchain(given, folder, root, fallback) {
            if (void 0 !== given) return (0, _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__.HC)(given, 'toolchain');
            return await (0, _host_rust_toolchain_file_js__WEBPACK_IMPORTED_MODULE_8__.c)(folder, root) ?? fallback;
        }
    }),
    "zod/v4/mini/iso.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p6: ()=>date,
            w$: ()=>datetime
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("zod/v4/core/core.js");
        var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/core/schemas.js");
        var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
        const ZodMiniISODateTime = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODateTime", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.Ko.init(inst, def);
            _schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
        });
        function datetime(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.G1(ZodMiniISODateTime, params);
        }
        const ZodMiniISODate = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODate", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.v1.init(inst, def);
            _schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
        });
        function date(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.db(ZodMiniISODate, params);
        }
    })
};
