export const id = 91;
export const ids = [
    91
];
export const modules = {
    3976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            E: ()=>parseChangelog,
            K: ()=>PLACEHOLDER
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3102);
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
        var _markdown_hidden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8034);
        const PLACEHOLDER = 'Say here what consumers have to do.';
        const HEADING = /^## distribution-contract (\S{1,64}) - (\d{4}-\d{2}-\d{2})$/;
        const CHANGE = /^- (?:(Added|Changed|Removed)|Deprecated) `((?:\/[^`/]*){1,64})`(?: until (\d{4}-\d{2}-\d{2}))?: \S/;
        const INNER_FENCE = /^(?=[^`~])[\s>*+\-\d.)]+(?:`{3}|~{3})/;
        const isoDate = zod_mini__WEBPACK_IMPORTED_MODULE_3__.p6();
        function parseChangelog(text) {
            const entries = [];
            const versions = new Set();
            const faults = [];
            let entry;
            const preamble = [];
            const fences = new _markdown_hidden_js__WEBPACK_IMPORTED_MODULE_2__.NX();
            const spans = new _markdown_hidden_js__WEBPACK_IMPORTED_MODULE_2__.nN();
            const fault = (line, message)=>{
                if (faults.length < _errors_js__WEBPACK_IMPORTED_MODULE_0__.Jl) faults.push({
                    line,
                    message,
                    ...entry ? {
                        version: entry.version
                    } : {}
                });
            };
            for (const [index, raw] of text.split('\n').entries()){
                const line = raw.trimEnd();
                const number = index + 1;
                if ('' === line || line.startsWith('## ') || entry && line.startsWith('- ')) spans.begin();
                if (!entry) {
                    const isCode = fences.take(line);
                    if (isCode || !line.startsWith('## distribution-contract ')) {
                        const why = isCode ? void 0 : preambleFault(line, spans);
                        if (void 0 !== why) fault(number, why);
                        preamble.push(line);
                        continue;
                    }
                }
                if ('' !== line) {
                    if ((0, _markdown_hidden_js__WEBPACK_IMPORTED_MODULE_2__.Ef)(spans.outside(line))) fault(number, 'an entry holds no HTML, which could hide what follows');
                    if (line.startsWith('## ')) {
                        const heading = readHeading(line);
                        entry = {
                            version: '',
                            date: '',
                            ...heading,
                            line: number,
                            changes: [],
                            text: [
                                line
                            ],
                            lines: [
                                number
                            ],
                            migration: 'none',
                            open: false
                        };
                        if (heading) {
                            if (versions.has(entry.version)) fault(number, `there is a second entry for ${entry.version}`);
                        } else fault(number, 'a heading must be: ## distribution-contract VERSION - YYYY-MM-DD');
                        versions.add(entry.version);
                        entries.push(entry);
                    } else if (entry) {
                        entry.text.push(line);
                        entry.lines.push(number);
                        readLine(entry, line, number, (message)=>fault(number, message));
                    }
                }
            }
            for (entry of entries)if ('begun' === entry.migration) fault(entry.line, 'the migration says nothing: it needs at least one "- TEXT"');
            return {
                preamble: preamble.filter(Boolean).join('\n'),
                entries: entries.map(finish),
                faults
            };
        }
        function preambleFault(line, spans) {
            if (INNER_FENCE.test(line)) return 'fenced code above the entries begins at the beginning of its line';
            if (!(0, _markdown_hidden_js__WEBPACK_IMPORTED_MODULE_2__.Ef)(spans.outside(line)) || (0, _markdown_hidden_js__WEBPACK_IMPORTED_MODULE_2__.LL)(line)) return;
            return 'no HTML stands above the entries, which could hide them';
        }
        function readHeading(line) {
            const [, version, date] = HEADING.exec(line) ?? [];
            if (void 0 === version || void 0 === date) return;
            return (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Yb)(version) && isoDate.safeParse(date).success ? {
                version,
                date
            } : void 0;
        }
        function readLine(entry, line, number, fault) {
            if (/^ {2}\S/.test(line)) {
                if (!entry.open) fault('there is nothing that this line continues');
            } else if ('### Migration' === line) {
                if ('none' !== entry.migration) fault('there is a second migration');
                entry.migration = 'begun';
                entry.open = false;
            } else if ('none' !== entry.migration) {
                entry.open = /^- \S/.test(line);
                if (entry.open && line !== `- ${PLACEHOLDER}`) entry.migration = 'stated';
                else if (!entry.open) fault('a line of the migration must be: - TEXT');
            } else {
                const change = readChange(line, number);
                entry.open = void 0 !== change;
                if (change) entry.changes.push(change);
                else fault('a change must be: - Added|Changed|Removed `/POINTER`: TEXT, or: - Deprecated `/POINTER` until DATE: TEXT');
            }
        }
        function readChange(line, number) {
            const [matched, word = 'Deprecated', pointer = '', until] = CHANGE.exec(line) ?? [];
            if (void 0 === matched || 'Deprecated' === word !== (void 0 !== until)) return;
            const change = {
                word: word,
                pointer,
                line: number
            };
            if (void 0 === until) return change;
            return isoDate.safeParse(until).success ? {
                ...change,
                until
            } : void 0;
        }
        function finish({ version, date, line, changes, migration, text, lines }) {
            return {
                version,
                date,
                line,
                changes,
                migration: 'stated' === migration,
                text: text.join('\n'),
                lines
            };
        }
    }),
    3938: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            RN: ()=>MINIMUM_GENERATIONS,
            UA: ()=>parseContract,
            y1: ()=>recommendedTargets
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4343);
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);
        var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3102);
        var _contract_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7043);
        var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1362);
        var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8111);
        const notes = (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(2000))), 'Prose for people; no program reads it.');
        const isoDate = zod_mini__WEBPACK_IMPORTED_MODULE_7__.p6();
        const repositoryPath = zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Fk(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/, 'must be a relative path with /'), zod_mini__WEBPACK_IMPORTED_MODULE_5__.YPB((path)=>!path.split('/').some((part)=>'.' === part || '..' === part), 'must not hold . or ..'), zod_mini__WEBPACK_IMPORTED_MODULE_5__.YPB((path)=>path.length <= 500, 'must have at most 500 characters'));
        const owner = zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Fk(/^@[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/, 'must be @user or @organisation/team'));
        const MINIMUM_GENERATIONS = 6;
        const SUPPORT_LEVELS = [
            'recommended',
            'optional',
            'planned'
        ];
        const platformSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
            target: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(_identity_js__WEBPACK_IMPORTED_MODULE_3__.qK, 'Rust target triple.'),
            platform: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(40)), 'The platform as people call it.'),
            os: zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n([
                'linux',
                'darwin',
                'windows'
            ]),
            arch: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Fk(/^[a-z0-9_]{1,20}$/)), 'CPU architecture as in the target triple.'),
            runner: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)), 'The label of the native runner that builds it.'),
            support: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n(SUPPORT_LEVELS), 'recommended: every release has it. optional: a release may have it. planned: not guaranteed.'),
            notes
        });
        const contractSchema = (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
            $schema: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(200))),
            schema_version: _document_js__WEBPACK_IMPORTED_MODULE_1__.CZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Fk(/^distribution-contract@[1-9][0-9]*\.[0-9]+$/, 'must be distribution-contract@MAJOR.MINOR')),
            distribution_contract_version: _identity_js__WEBPACK_IMPORTED_MODULE_3__.y,
            product: _identity_js__WEBPACK_IMPORTED_MODULE_3__.tZ,
            notes,
            entrypoint: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('cli'),
                binaries: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(_identity_js__WEBPACK_IMPORTED_MODULE_3__.fW).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(16)), 'Canonical binary names, the primary one first.'),
                notes
            }),
            identity: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                fields: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('git_rev'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('dist_revision')
                ]), 'The immutable tuple.'),
                gitsha_length: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(8),
                pin: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('immutable-tuple'), 'Consumers pin the whole tuple, never a moving tag.'),
                notes
            }),
            layout: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                namespace: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('dist/'),
                directory_template: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__.Vd),
                file_name_template: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__.ss),
                artifact_format: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('tar.gz'),
                package_directory: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('package'),
                notes
            }),
            index: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                path: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__.Pm),
                row_key: zod_mini__WEBPACK_IMPORTED_MODULE_5__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('gitsha'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('dist_revision')
                ]),
                deprecated_aliases: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                    path: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__.kc),
                    announced: isoDate,
                    retired: isoDate,
                    notes
                })).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(8)),
                notes
            }),
            platforms: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(platformSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(256)),
            runtime_assumptions: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                locale: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('UTF-8')),
                terminal: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('tty')),
                notes
            }),
            toolchain: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                rust: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(_identity_js__WEBPACK_IMPORTED_MODULE_3__.aG, 'What plan uses unless told otherwise.'),
                documented_per_artifact: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(true),
                notes
            }),
            profiles: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(_identity_js__WEBPACK_IMPORTED_MODULE_3__.Er).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(2)),
            integrity: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('sha256'),
                required_documents: zod_mini__WEBPACK_IMPORTED_MODULE_5__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('checksums.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('manifest.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('provenance.json')
                ]),
                artifact_matches_manifest: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(true),
                reproducibility_fields: zod_mini__WEBPACK_IMPORTED_MODULE_5__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('git_rev')
                ]),
                notes
            }),
            compatibility: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                source_compatible_within: zod_mini__WEBPACK_IMPORTED_MODULE_5__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('distribution_contract_version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('artifact_version')
                ]),
                notes
            }),
            retention: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                minimum_release_generations: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.qm(MINIMUM_GENERATIONS), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Zm(10_000)),
                notes
            }),
            governance: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                documents: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                    contract: repositoryPath,
                    prose: repositoryPath,
                    changelog: repositoryPath
                }),
                steward: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                    active: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(owner, 'Owns the contract updates.'),
                    outgoing: (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(owner), 'The steward before, named for as long as the handoff overlaps.')
                }),
                handoff_overlap_release_cycles: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Zm(100)),
                notes
            }),
            generator: zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
                entrypoint: repositoryPath,
                config: repositoryPath,
                index_output: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__.Pm),
                notes
            })
        }), 'The machine-readable distribution contract of one product.');
        function parseContract(bytes, place) {
            const contract = (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.u0)('contract', contractSchema, bytes, place);
            (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.cp)(contradictions(contract, place));
            return contract;
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
            if (contract.contract !== (0, _contract_names_js__WEBPACK_IMPORTED_MODULE_0__.YS)(contract.distribution_contract_version)) fault('/contract', `must be ${(0, _contract_names_js__WEBPACK_IMPORTED_MODULE_0__.YS)(contract.distribution_contract_version)} for version ${contract.distribution_contract_version}`);
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
    4351: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BN: ()=>earlierDay,
            Z4: ()=>laterDay,
            kb: ()=>dayOf,
            mU: ()=>daysAfter
        });
        function dayOf(time) {
            return new Date(time).toISOString().slice(0, 10);
        }
        function earlierDay(a, b) {
            return a < b ? a : b;
        }
        function laterDay(a, b) {
            return a > b ? a : b;
        }
        function daysAfter(day, days) {
            return dayOf(Math.max(0, Date.parse(day) + 24 * days * 3600 * 1000));
        }
    }),
    7727: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Mx: ()=>documentPaths,
            Vh: ()=>readJson,
            W$: ()=>TEXT_LIMIT,
            Yq: ()=>saysTheSame,
            mg: ()=>isSchemaFile,
            nG: ()=>schemaFolders,
            r9: ()=>readDocuments,
            xn: ()=>CODEOWNERS_PATHS,
            yR: ()=>readText
        });
        var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
        var _changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3976);
        var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3938);
        var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(501);
        var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1819);
        var _strict_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2040);
        const MiB = 1048576;
        const TEXT_LIMIT = 8 * MiB;
        const CODEOWNERS_PATHS = [
            '.github/CODEOWNERS',
            'CODEOWNERS',
            'docs/CODEOWNERS'
        ];
        const SAFE_PATH = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[A-Za-z0-9._/-]{1,500}$/;
        function documentPaths(contractPath, file) {
            const value = readContract(file, contractPath).json?.value;
            const { prose, changelog } = value?.governance?.documents ?? {};
            const beside = (name, path)=>'string' == typeof path && SAFE_PATH.test(path) ? path : (0, node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(contractPath), name);
            return {
                contract: contractPath,
                prose: beside('distribution.md', prose),
                changelog: beside('distribution-changelog.md', changelog)
            };
        }
        function schemaFolders(contractPath, file) {
            const folders = [
                (0, node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(contractPath), 'schema')
            ];
            const { $schema } = readContract(file, contractPath).json?.value ?? {};
            if ('string' == typeof $schema && !$schema.includes(':') && !$schema.startsWith('/')) {
                const folder = (0, node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)((0, node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)((0, node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(contractPath), $schema)));
                if (SAFE_PATH.test(folder) && !folders.includes(folder)) folders.push(folder);
            }
            return folders;
        }
        function readDocuments(paths, { files }, other) {
            const changelog = readText(files.get(paths.changelog), paths.changelog).text;
            const parsed = changelog === other?.changelogText ? other?.changelog : void 0;
            return {
                paths,
                files,
                contract: readContract(files.get(paths.contract), paths.contract),
                prose: readText(files.get(paths.prose), paths.prose).text,
                changelogText: changelog,
                changelog: void 0 === changelog ? void 0 : parsed ?? (0, _changelog_js__WEBPACK_IMPORTED_MODULE_1__.E)(changelog)
            };
        }
        function saysTheSame(one, other) {
            return one === other || withoutForm(one) === withoutForm(other);
        }
        function withoutForm(text) {
            return text.split('\n').map((line)=>line.trimEnd().replace(/[ \t]+/g, ' ').replace(/-{3,}/g, '---')).filter((line)=>'' !== line).join('\n');
        }
        function readText(file, path) {
            if (file?.kind !== 'file') return {};
            const { value, fault } = attempt(()=>(0, _strict_json_js__WEBPACK_IMPORTED_MODULE_5__._6)(file.bytes, TEXT_LIMIT, path));
            return {
                ...void 0 === value ? {} : {
                    text: value
                },
                ...fault ? {
                    fault
                } : {}
            };
        }
        function readJson(file, path) {
            if (file?.kind !== 'file') return {};
            const { value, fault } = attempt(()=>(0, _strict_json_js__WEBPACK_IMPORTED_MODULE_5__.RJ)(file.bytes, {
                    maxBytes: TEXT_LIMIT
                }, path));
            return {
                ...value ? {
                    json: value
                } : {},
                ...fault ? {
                    fault
                } : {}
            };
        }
        function readContract(file, path) {
            if (file?.kind !== 'file') return {
                faults: []
            };
            const { bytes } = file;
            const { value: json, fault } = attempt(()=>(0, _strict_json_js__WEBPACK_IMPORTED_MODULE_5__.RJ)(bytes, _document_js__WEBPACK_IMPORTED_MODULE_3__.PJ.contract, path));
            if (!json) return {
                faults: fault ? [
                    fault
                ] : []
            };
            try {
                return {
                    json,
                    contract: (0, _contract_js__WEBPACK_IMPORTED_MODULE_2__.UA)(bytes, path),
                    faults: []
                };
            } catch (error) {
                return {
                    json,
                    faults: faultsOf(error)
                };
            }
        }
        function attempt(read) {
            try {
                return {
                    value: read()
                };
            } catch (error) {
                const [fault] = faultsOf(error);
                return fault ? {
                    fault
                } : {};
            }
        }
        function faultsOf(error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.Vl) return error.faults;
            throw error;
        }
        function isSchemaFile(path) {
            return (0, node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path).endsWith('.schema.json');
        }
    }),
    9091: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            HF: ()=>isPublished,
            OP: ()=>overlappingReleases,
            RP: ()=>publishedReleases,
            UW: ()=>releasesToRead,
            U_: ()=>generationsAfter,
            l$: ()=>readPublishedContract
        });
        var _days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4351);
        var _governance_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7727);
        var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
        function publishedReleases({ rows, pruned }) {
            const releases = new Map();
            for (const { version, distribution_contract_version: contract_version } of pruned)releases.set(version, {
                contract_version,
                epoch: void 0
            });
            for (const { version, distribution_contract_version: contract_version, yanked, source_date_epoch } of rows){
                const epochs = [
                    releases.get(version)?.epoch,
                    yanked ? void 0 : source_date_epoch
                ];
                const known = epochs.filter((epoch)=>void 0 !== epoch);
                releases.set(version, {
                    contract_version,
                    epoch: known.length > 0 ? Math.min(...known) : void 0
                });
            }
            return [
                ...releases
            ].map(([version, { contract_version, epoch }])=>({
                    version,
                    contract_version,
                    day: void 0 === epoch ? void 0 : (0, _days_js__WEBPACK_IMPORTED_MODULE_2__.kb)(1000 * epoch)
                })).sort((a, b)=>(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(b.version, a.version));
        }
        const MOST_CONTRACTS = 128;
        function releasesToRead(releases, version) {
            const seen = new Set();
            return releases.filter(({ contract_version })=>{
                const first = !seen.has(contract_version);
                seen.add(contract_version);
                return first || contract_version === version;
            }).slice(0, MOST_CONTRACTS);
        }
        function generationsAfter(published, day, today) {
            const counted = published.releases.filter((release)=>void 0 !== release.day && release.day > day && release.day <= today && !release.version.includes('-'));
            return counted.length;
        }
        function isPublished(published, contractVersion) {
            return published.known && published.releases.some((release)=>release.contract_version === contractVersion);
        }
        function readPublishedContract(document) {
            if (!document.bytes) return;
            const file = {
                kind: 'file',
                bytes: document.bytes
            };
            const paths = (0, _governance_documents_js__WEBPACK_IMPORTED_MODULE_0__.Mx)(document.path, file);
            return (0, _governance_documents_js__WEBPACK_IMPORTED_MODULE_0__.r9)(paths, {
                files: new Map([
                    [
                        document.path,
                        file
                    ]
                ]),
                time: 0
            }).contract;
        }
        function overlappingReleases(published, at, outgoing) {
            const versions = [
                ...new Set(published.releases.map(({ contract_version })=>contract_version))
            ].filter((version)=>(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(version, at) <= 0).sort((a, b)=>(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(b, a));
            let count = 0;
            for (const version of versions){
                const document = published.contracts.find(({ contract_version })=>contract_version === version);
                const contract = document && readPublishedContract(document)?.contract;
                if (contract?.governance.steward.outgoing?.toLowerCase() !== outgoing.toLowerCase()) break;
                count += published.releases.filter((release)=>release.contract_version === version && !release.version.includes('-')).length;
            }
            return count;
        }
    }),
    8034: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ef: ()=>holdsHtml,
            LL: ()=>isWholeComment,
            NX: ()=>Fences,
            jZ: ()=>Hidden,
            nN: ()=>CodeSpans
        });
        function fenceOf(line) {
            let indent = 0;
            while(indent < 3 && ' ' === line[indent])indent++;
            const char = line[indent];
            let end = indent;
            while(('`' === char || '~' === char) && line[end] === char)end++;
            return end - indent < 3 ? void 0 : {
                mark: line.slice(indent, end),
                indent,
                rest: line.slice(end)
            };
        }
        class Fences {
            #open;
            take(line) {
                const fence = fenceOf(line);
                if (this.#open) {
                    const { mark, indent } = this.#open;
                    if (fence?.mark.startsWith(mark) && '' === fence.rest.trim() && fence.indent >= indent) this.#open = void 0;
                    return true;
                }
                if (!fence || fence.mark.startsWith('`') && fence.rest.includes('`')) return false;
                this.#open = fence;
                return true;
            }
        }
        class CodeSpans {
            #sure = true;
            begin() {
                this.#sure = true;
            }
            outside(line) {
                this.#sure &&= hasWholeSpans(line);
                if (!this.#sure || !line.includes('<')) return line;
                return line.split('`').filter((_, at)=>at % 2 === 0).join('``');
            }
        }
        function hasWholeSpans(line) {
            let [count, last] = [
                0,
                -2
            ];
            for(let at = line.indexOf('`'); at >= 0; at = line.indexOf('`', at + 1)){
                if (at === last + 1 || '\\' === line[at - 1]) return false;
                [count, last] = [
                    count + 1,
                    at
                ];
            }
            return count % 2 === 0;
        }
        const ELEMENTS = "iframe|noembed|noframes|noscript|plaintext|script|select|style|template|textarea|title|xmp";
        const TAG = new RegExp(`<(/?)(${ELEMENTS})(?![a-z0-9-])`, 'gi');
        const MARK = /[\s>*+-]/;
        function beginsComment(text) {
            const behindMarks = (from)=>{
                let at = from;
                while(at < text.length && MARK.test(text[at]))at++;
                return at;
            };
            const marked = behindMarks(0);
            const number = /^\d{1,9}[.)]/.exec(text.slice(marked, marked + 10))?.[0].length;
            return text.startsWith('<!--', void 0 === number ? marked : behindMarks(marked + number));
        }
        class Hidden {
            #fences = new Fences();
            #spans = new CodeSpans();
            #within;
            take(line) {
                if (void 0 === this.#within && this.#fences.take(line)) return 'code';
                if ('!' === this.#within) {
                    if (line.includes('-->')) this.#within = void 0;
                    return 'html';
                }
                const before = this.#within;
                if ('' === line.trim()) this.#spans.begin();
                const text = this.#spans.outside(line);
                for (const [, slash, tag = ''] of text.matchAll(TAG)){
                    const name = tag.toLowerCase();
                    if ('' === slash) this.#within ??= name;
                    else if (this.#within === name) this.#within = void 0;
                }
                if (void 0 === this.#within && beginsComment(text) && text.lastIndexOf('<!--') > text.lastIndexOf('-->')) this.#within = '!';
                return void 0 !== before || void 0 !== this.#within ? 'html' : void 0;
            }
        }
        const AUTOLINK = '[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*>';
        const HTML = new RegExp(`<(?!${AUTOLINK})[A-Za-z/!?]|-->`);
        const WHOLE_COMMENT = /^<\x21-- [^<>]* --\x3e$/;
        function holdsHtml(outside) {
            return HTML.test(outside);
        }
        function isWholeComment(line) {
            return WHOLE_COMMENT.test(line);
        }
    }),
    3102: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p6: ()=>date,
            w$: ()=>datetime
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
        var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1041);
        var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
        var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
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
