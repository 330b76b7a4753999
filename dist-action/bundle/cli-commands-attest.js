export const id = "cli-commands-attest";
export const ids = [
    "cli-commands-attest"
];
export const modules = {
    "src/cli/commands/attest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            attest: ()=>attest
        });
        var limits = __webpack_require__("src/contract/attestation/reading/limits.ts");
        var attestation_signer = __webpack_require__("src/contract/attestation/signer.ts");
        var published_rows = __webpack_require__("src/contract/documents/published-rows.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var tuple_text = __webpack_require__("src/contract/identity/tuple-text.ts");
        var query = __webpack_require__("src/contract/selection/query.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        var store_open = __webpack_require__("src/host/store/open.ts");
        var attested_rows = __webpack_require__("src/contract/decisions/attested-rows.ts");
        var merge = __webpack_require__("src/contract/release-index/merge.ts");
        var release_index_change = __webpack_require__("src/steps/release-index/change.ts");
        var message = __webpack_require__("src/steps/release-index/message.ts");
        async function removeAttestation(request) {
            const { store, digest } = request;
            const { change, changed, index_sha256 } = await (0, release_index_change.VN)(request, async (index)=>{
                const meant = new Set((0, attested_rows.d)(index, request.rows));
                const named = index.rows.filter((row)=>meant.has(row) && row.attestations?.includes(digest));
                return {
                    index: (0, merge.XA)(index, (row)=>meant.has(row), digest),
                    message: (0, message.M)('Take an attestation from', index.product, named),
                    meant,
                    named
                };
            });
            const directories = new Set([
                ...change.meant
            ].map((row)=>(0, paths.f1)(row.distribution_contract_version, row)));
            const there = await store.list('dist') ?? [];
            const files = there.filter((path)=>{
                const directory = (0, paths.wG)(path);
                return directories.has(directory) && (0, paths.To)(directory, path) === digest;
            });
            if (files.length > 0) await store.remove(files.sort(), change.message);
            return {
                changed,
                rows: change.named,
                files,
                index_sha256
            };
        }
        var resolve = __webpack_require__("src/steps/resolve.ts");
        var cli_options = __webpack_require__("src/cli/options.ts");
        async function attest(options, context) {
            const way = wayOf(options);
            const store = await (0, store_open.Ch)((0, cli_options.mw)(options, 'store'), context);
            const rows = await readMeant(options, store, context);
            const { progress } = context;
            if ('published' === rows.kind && 0 === rows.rows.length) return {
                json: {
                    store: store.name,
                    changed: false,
                    rows: []
                },
                lines: [
                    'no row was published: nothing to attest'
                ]
            };
            if ('remove' === way) return remove(options, {
                store,
                rows,
                progress
            });
            const key = await (0, cli_options.Kk)(options, 'key', limits.Wo);
            if (key && 'all' === rows.kind) (0, errors.TR)('INVALID_INPUT', '--key signs what is named: give --rows FILE, or a tuple', 'key');
            const bundles = await readBundles(options);
            const { attestBundles, attestWithKey } = await Promise.all([__webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-steps-verify"), __webpack_require__.e("steps-attest-given-for-cli-commands-attest")]).then(__webpack_require__.bind(__webpack_require__, "src/steps/attest/given.ts"));
            const request = {
                store,
                rows,
                progress
            };
            const result = key ? await attestWithKey(request, key) : await attestBundles({
                ...request,
                bundles
            }, givenTrust(options));
            return {
                json: {
                    store: store.name,
                    ...attestedJson(result)
                },
                lines: attestedLines(store, result)
            };
        }
        const WAYS = [
            'bundle',
            'key',
            'remove'
        ];
        const OF_BUNDLES = [
            'trust',
            'trustedRoot',
            'publicKey'
        ];
        function wayOf(options) {
            const [way, another] = WAYS.filter((name)=>void 0 !== options[name]);
            if (void 0 === way || void 0 !== another) return (0, errors.TR)('INVALID_INPUT', 'give one of --bundle, --key and --remove', another ?? 'bundle');
            const lonely = 'bundle' === way ? void 0 : OF_BUNDLES.find((name)=>void 0 !== options[name]);
            if (void 0 !== lonely) (0, errors.TR)('INVALID_INPUT', `--${way} reads no bundle, so --${(0, cli_options.i9)(lonely)} says nothing; leave it out`, (0, cli_options.i9)(lonely));
            return way;
        }
        async function readMeant(options, store, context) {
            const file = (0, cli_options.Qq)(options, 'rows');
            const tuple = (0, cli_options.bo)(options);
            const isGiven = Object.values(tuple).some((part)=>void 0 !== part);
            if (void 0 !== file) {
                if (isGiven) (0, errors.TR)('INVALID_INPUT', '--rows names the rows; leave out the parts of a tuple', 'rows');
                return {
                    kind: 'published',
                    rows: (0, published_rows.DI)(await (0, files.yu)(file, published_rows.MB.maxBytes), file)
                };
            }
            if (!isGiven) return {
                kind: 'all'
            };
            if (void 0 !== tuple.target) return {
                kind: 'tuple',
                query: await (0, resolve.Mo)(store, tuple, context)
            };
            return {
                kind: 'release',
                query: (0, query.mA)(tuple, query.xT)
            };
        }
        async function readBundles(options) {
            const bundles = [];
            for (const place of (0, cli_options.p_)(options, 'bundle'))bundles.push({
                place,
                bytes: await (0, files.yu)(place, limits.Cz.bundleBytes)
            });
            return bundles;
        }
        function givenTrust(options) {
            return {
                trust: (0, cli_options.Qq)(options, 'trust'),
                'trusted-root': (0, cli_options.Qq)(options, 'trustedRoot'),
                'public-key': (0, cli_options.Qq)(options, 'publicKey')
            };
        }
        function attestedJson({ rows, ...result }) {
            return {
                ...result,
                rows: rows.map(({ row, added })=>({
                        ...(0, tuple.cF)(row),
                        artifact_file: row.artifact_file,
                        attestations: row.attestations ?? [],
                        added
                    }))
            };
        }
        function attestedLines(store, { bundles, rows, restored, index_sha256 }) {
            return [
                ...bundles.map(({ sha256, signer })=>`attestation: ${sha256}, signed by ${(0, attestation_signer.U)(signer)}`),
                ...rows.map(rowLine),
                ...restored.map((path)=>`restored: ${path}`),
                `store: ${store.name}`,
                `${paths.Pm}: sha256 ${index_sha256}`
            ];
        }
        function rowLine({ row, added }) {
            return `${added.length > 0 ? 'attested' : 'unchanged'}: ${(0, tuple_text.wN)(row)}`;
        }
        async function remove(options, request) {
            const digest = (0, cli_options.mw)(options, 'remove');
            if (!tuple.fg.safeParse(digest).success) (0, errors.TR)('INVALID_INPUT', '--remove takes the 64 lower-case hex digits of an attestation', 'remove');
            const { changed, rows, files, index_sha256 } = await removeAttestation({
                ...request,
                digest
            });
            const { store } = request;
            return {
                json: {
                    store: store.name,
                    changed,
                    removed: digest,
                    rows: rows.map(tuple.cF),
                    files,
                    index_sha256
                },
                lines: [
                    ...rows.map((row)=>`removed from: ${(0, tuple_text.wN)(row)}`),
                    ...changed ? [] : [
                        `unchanged: no row names ${digest}`
                    ],
                    `store: ${store.name}`,
                    `${paths.Pm}: sha256 ${index_sha256}`
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
    "src/contract/attestation/reading/limits.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Cz: ()=>ATTESTATION_LIMITS,
            OR: ()=>TRUSTED_ROOT_LIMITS,
            Wo: ()=>MAX_PEM,
            kw: ()=>BUNDLE_LIMITS
        });
        const BUNDLE_LIMITS = {
            maxBytes: 1048576
        };
        const ATTESTATION_LIMITS = {
            bundleBytes: BUNDLE_LIMITS.maxBytes,
            bundles: 64,
            totalBytes: 16777216
        };
        const TRUSTED_ROOT_LIMITS = {
            maxBytes: 1048576
        };
        const MAX_PEM = 4096;
    }),
    "src/contract/attestation/row.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            KH: ()=>isAbout,
            NB: ()=>attestedRow,
            oy: ()=>missingOf
        });
        function attestedRow(product, row) {
            return {
                product,
                version: row.version,
                git_rev: row.git_rev,
                artifact: {
                    path: row.artifact_file,
                    sha256: row.artifact_sha256
                },
                manifest: {
                    path: row.manifest_file,
                    sha256: row.manifest_sha256
                },
                provenance: {
                    path: row.provenance_file,
                    sha256: row.provenance_sha256
                }
            };
        }
        function isAbout(statement, row) {
            return void 0 === missingOf(statement, row);
        }
        function missingOf({ subjects }, { artifact, manifest }) {
            return [
                artifact,
                manifest
            ].find((file)=>!subjects.some(({ name, sha256 })=>name === file.path && sha256 === file.sha256));
        }
    }),
    "src/contract/attestation/signer.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>formatSigner,
            c: ()=>certificateSigner
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const EXTENSIONS = {
            workflow_digest: 10,
            runner_environment: 11,
            source_repository: 12,
            source_digest: 13,
            source_ref: 14,
            source_repository_id: 15,
            source_owner: 16,
            source_owner_id: 17,
            event: 20,
            run: 21
        };
        function certificateSigner({ subject, extensions }, signedAt, place) {
            const issuer = extensions.get(8) ?? extensions.get(1);
            if (void 0 === issuer) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('ATTESTATION_INVALID', `${place}: the certificate names no issuer of the identity`, place);
            const named = Object.entries(EXTENSIONS).flatMap(([name, number])=>{
                const value = extensions.get(number);
                return void 0 === value ? [] : [
                    [
                        name,
                        value
                    ]
                ];
            });
            const signed_at = signedAt.toISOString().replace(/\.000Z$/, 'Z');
            return {
                kind: 'certificate',
                issuer,
                subject,
                ...Object.fromEntries(named),
                signed_at
            };
        }
        function formatSigner(signer) {
            if ('key' === signer.kind) return `the key ${signer.key_sha256}`;
            const { subject, source_repository, source_digest, signed_at } = signer;
            const parts = [
                void 0 === source_repository ? void 0 : `for ${source_repository}`,
                void 0 === source_digest ? void 0 : `at ${source_digest}`,
                void 0 === signed_at ? void 0 : `on ${signed_at}`
            ];
            return [
                subject,
                ...parts.filter((part)=>void 0 !== part)
            ].join(' ');
        }
    }),
    "src/contract/decisions/attested-rows.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            d: ()=>meantRows,
            g: ()=>attestedRows
        });
        var _attestation_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/attestation/row.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _selection_release_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/selection/release-rows.ts");
        var _selection_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/selection/resolve.ts");
        function meantRows(index, meant) {
            switch(meant.kind){
                case 'all':
                    return index.rows;
                case 'tuple':
                    return [
                        (0, _selection_resolve_js__WEBPACK_IMPORTED_MODULE_2__.N)(index, meant.query, {
                            allowYanked: true
                        })
                    ];
                case 'release':
                    return (0, _selection_release_rows_js__WEBPACK_IMPORTED_MODULE_1__.P)(index.rows, meant.query, []);
                case 'published':
                    {
                        const rows = new Map(index.rows.map((row)=>[
                                row.artifact_file,
                                row
                            ]));
                        return meant.rows.map((files)=>requireSame(files, rows.get(files.artifact_file)));
                    }
            }
        }
        function requireSame(files, row) {
            const path = files.artifact_file;
            if (!row) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_NOT_FOUND', `the index has no row of ${path}`, path, 'Publish it first.');
            for (const name of Object.keys(files))if (files[name] !== row[name]) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('DIGEST_MISMATCH', `${path}: the index has ${name} ${row[name]}, published was ${files[name]}`, path);
            return row;
        }
        function attestedRows({ product }, rows, statements, { kind }) {
            const attested = new Map();
            for (const { sha256, place, statement } of statements){
                const named = new Set(statement.subjects.map(({ name })=>name));
                const about = rows.filter((row)=>named.has(row.artifact_file) && (0, _attestation_row_js__WEBPACK_IMPORTED_MODULE_3__.KH)(statement, (0, _attestation_row_js__WEBPACK_IMPORTED_MODULE_3__.NB)(product, row)));
                if (0 === about.length) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('ATTESTATION_INVALID', `${place} is about no row that is meant: it names ${firstOf([
                    ...named
                ])}`, place, 'Its subjects have to be artifact and manifest of a row, by the paths and digests that the index has.');
                for (const row of about)attested.set(row, [
                    ...attested.get(row) ?? [],
                    sha256
                ]);
            }
            const without = 'published' === kind ? rows.filter((row)=>!attested.has(row)) : [];
            if (without.length > 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('ATTESTATION_INVALID', `no bundle is about ${firstOf(without.map((row)=>row.artifact_file))}`, without[0]?.artifact_file);
            return attested;
        }
        const MAX_NAMED = 4;
        function firstOf(all) {
            const more = all.length > MAX_NAMED ? ` and ${all.length - MAX_NAMED} more` : '';
            return `${all.slice(0, MAX_NAMED).join(', ')}${more}`;
        }
    }),
    "src/contract/documents/published-rows.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DI: ()=>parsePublishedRows,
            MB: ()=>PUBLISHED_ROWS_LIMITS,
            Nj: ()=>formatSubjects
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/mini/schemas.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/json/strict-json.ts");
        const PUBLISHED_ROWS_LIMITS = {
            maxBytes: 1048576
        };
        const MAX_ROWS = 1024;
        const rowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            artifact_file: _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.eJ,
            artifact_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            manifest_file: _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.eJ,
            manifest_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            provenance_file: _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.eJ,
            provenance_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg
        });
        function parsePublishedRows(bytes, place) {
            const json = (0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_5__.R)(bytes, PUBLISHED_ROWS_LIMITS, place);
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_3__._U)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(rowSchema, {
                max: MAX_ROWS
            }), json.value, place, json);
        }
        const MAX_SUBJECTS = 1024;
        function formatSubjects(rows, place) {
            const lines = rows.flatMap((row)=>[
                    `${row.artifact_sha256}  ${row.artifact_file}\n`,
                    `${row.manifest_sha256}  ${row.manifest_file}\n`,
                    `${row.provenance_sha256}  ${row.provenance_file}\n`
                ]);
            if (lines.length > MAX_SUBJECTS) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TOO_LARGE', `${rows.length} rows are ${lines.length} files; one attestation has ${MAX_SUBJECTS} at most`, place);
            return lines.join('');
        }
    }),
    "src/contract/identity/tuple-text.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Kz: ()=>formatWith,
            _W: ()=>formatTupleWith,
            de: ()=>tupleOptions,
            sM: ()=>tupleText,
            wN: ()=>formatTupleArguments
        });
        var _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple-parts.ts");
        function tupleOptions(tuple, parts) {
            return Object.fromEntries(parts.map((part)=>[
                    part.replaceAll('_', '-'),
                    tuple[part]
                ]));
        }
        function tupleText(tuple) {
            const parts = _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__.G.filter((part)=>void 0 !== tuple[part]);
            return parts.map((part)=>`${part.replaceAll('_', '-')} ${tuple[part]}`).join(', ');
        }
        function formatTupleArguments(tuple) {
            return _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__.G.map((name)=>`--${name.replaceAll('_', '-')} ${tuple[name]}`).join(' ');
        }
        function formatTupleWith(tuple, parts = _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__.G, source) {
            const quoted = [
                'git_rev',
                'toolchain',
                'version'
            ];
            const value = (part)=>quoted.includes(part) ? `"${tuple[part]}"` : tuple[part];
            const inputs = [
                ...void 0 === source ? [] : [
                    `source: ${yamlWord(source)}`
                ],
                ...parts.map((part)=>`${part.replaceAll('_', '-')}: ${value(part)}`)
            ];
            return formatWith(inputs);
        }
        function formatWith(inputs) {
            return [
                'with:',
                ...inputs.map((input)=>`  ${input}`)
            ].join('\n');
        }
        function yamlWord(text) {
            return /^[A-Za-z0-9./][A-Za-z0-9+./#_@%~:-]*$/.test(text) ? text : JSON.stringify(text);
        }
    }),
    "src/contract/selection/candidates.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            WD: ()=>yankedText,
            v2: ()=>candidatesError,
            yU: ()=>someOf
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _next_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/next-step.ts");
        var _release_index_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/release-index/releases.ts");
        var _query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/selection/query.ts");
        var _releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/selection/releases.ts");
        const MOST_CANDIDATES = 5;
        const MOST_TARGETS = 8;
        function candidatesError(situation, rows) {
            const { code, message, place } = situation;
            const offer = offerOf(situation, rows);
            const nothing = [
                ...situation.notes ?? [],
                'The index has no release like it.'
            ];
            const hint = (offer.candidates.length > 0 ? (0, _next_step_js__WEBPACK_IMPORTED_MODULE_2__.e8)(offer) : nothing).join('\n');
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                code,
                message,
                hint,
                offer,
                ...void 0 === place ? {} : {
                    place
                }
            });
        }
        function offerOf({ asked, of, asker = {}, notes = [], drops }, rows) {
            const host = void 0 === asked.target ? asker.host?.() : void 0;
            const all = distinct(nearest(rows, asked, host), of);
            const [first] = all;
            const parts = 'tuple' === of ? _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS : _query_js__WEBPACK_IMPORTED_MODULE_4__.xT;
            const optionsFor = (row)=>(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_6__.de)(row, parts);
            return {
                notes: first ? [
                    ...targetNote(rows, asked.target, host),
                    ...differenceNote(first, asked, parts),
                    ...notes
                ] : [],
                candidates: all.slice(0, MOST_CANDIDATES).map(optionsFor),
                more: Math.max(0, all.length - MOST_CANDIDATES),
                all: void 0 === asker.source ? void 0 : {
                    purpose: 'To see all of them',
                    command: 'list',
                    options: {
                        source: asker.source,
                        all: true
                    }
                },
                first: first && {
                    purpose: 'For the first',
                    options: optionsFor(first),
                    keeps: [
                        'source'
                    ],
                    ...drops ? {
                        drops
                    } : {}
                }
            };
        }
        function distinct(rows, of) {
            if ('tuple' === of) return rows;
            const seen = new Set();
            return rows.filter((row)=>{
                const key = (0, _releases_js__WEBPACK_IMPORTED_MODULE_5__.DR)(row);
                return !seen.has(key) && seen.add(key);
            });
        }
        function nearest(rows, asked, host) {
            const target = asked.target ?? host;
            const shares = (row, part)=>{
                const text = asked[part];
                if (void 0 !== text) return row[part].startsWith(text);
                return 'profile' === part && 'release' === row.profile;
            };
            const score = (row)=>(row.yanked ? 0 : 100) + (row.target === target ? 50 : 0) + _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>shares(row, part)).length + ((0, _release_index_releases_js__WEBPACK_IMPORTED_MODULE_3__.TS)(row.version) ? 0.5 : 0);
            return rows.map((row, at)=>({
                    row,
                    at,
                    score: score(row)
                })).sort((a, b)=>b.score - a.score || b.at - a.at).map(({ row })=>row);
        }
        function targetNote(rows, asked, host) {
            const targets = [
                ...new Set(rows.map(({ target })=>target))
            ];
            const meant = asked ?? host;
            if (void 0 === meant || targets.includes(meant)) return [];
            const whose = void 0 === asked ? 'this host, which is ' : '';
            return [
                `None of them is for ${whose}${meant}, only for ${someOf(targets)}.`
            ];
        }
        function differenceNote(first, asked, parts) {
            const differing = parts.filter((part)=>void 0 !== asked[part] && !first[part].startsWith(asked[part]));
            if (0 === differing.length) return [];
            const said = differing.map((part)=>`${part.replaceAll('_', '-')} is ${first[part]}, and not ${asked[part]}`);
            return [
                `What differs in the first: ${said.join('; ')}.`
            ];
        }
        function someOf(names) {
            const more = names.length - MOST_TARGETS;
            return more > 0 ? `${names.slice(0, MOST_TARGETS).join(', ')} and ${more} more` : names.join(', ');
        }
        function yankedText({ artifact_file, yanked = [] }) {
            return `${artifact_file} was yanked: ${yanked.join('; ')}`;
        }
    }),
    "src/contract/selection/release-rows.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>releaseRows
        });
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/selection/candidates.ts");
        var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/selection/query.ts");
        var _releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/selection/releases.ts");
        function releaseRows(all, asked, targets, asker) {
            const situation = {
                asked,
                of: 'release',
                asker
            };
            const release = (0, _query_js__WEBPACK_IMPORTED_MODULE_1__.lj)(all, asked);
            if (new Set(release.map(_releases_js__WEBPACK_IMPORTED_MODULE_2__.DR)).size > 1) throw (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                ...situation,
                code: 'TUPLE_AMBIGUOUS',
                message: 'more than one release matches'
            }, release);
            const [first, ...more] = release;
            if (!first) throw (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                ...situation,
                code: 'TUPLE_NOT_FOUND',
                message: `no release matches ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_3__.sM)(asked)}`
            }, all);
            const absent = targets.find((target)=>!release.some((row)=>row.target === target));
            if (void 0 !== absent) {
                const message = `the release has nothing for ${absent}: it has ${(0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.yU)(release.map(({ target })=>target))}`;
                throw (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                    ...situation,
                    code: 'TARGET_MISSING',
                    message,
                    drops: [
                        'target'
                    ]
                }, release);
            }
            const [meant = first, ...others] = 0 === targets.length ? [
                first,
                ...more
            ] : release.filter((row)=>targets.includes(row.target));
            return [
                meant,
                ...others
            ];
        }
    }),
    "src/contract/selection/resolve.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>resolveRow
        });
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/selection/candidates.ts");
        var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/selection/query.ts");
        function resolveRow(index, query, { allowYanked, asker }) {
            const refused = (code, message, among = index.rows, place)=>(0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.v2)({
                    code,
                    message,
                    place,
                    asked: query,
                    of: 'tuple',
                    asker
                }, among);
            const rows = index.rows.filter((row)=>(0, _query_js__WEBPACK_IMPORTED_MODULE_1__.uv)(row, query));
            const pruned = index.pruned.filter((tombstone)=>(0, _query_js__WEBPACK_IMPORTED_MODULE_1__.uv)(tombstone, query));
            const matching = (0, _query_js__WEBPACK_IMPORTED_MODULE_1__.IW)([
                ...rows,
                ...pruned
            ], query);
            const preferred = new Set(matching);
            const found = rows.filter((row)=>preferred.has(row));
            const [row] = found;
            if (found.length > 1) throw refused('TUPLE_AMBIGUOUS', `${found.length} rows match`, found);
            if (row?.yanked && !allowYanked) throw refused('YANKED', (0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.WD)(row), index.rows, row.artifact_file);
            if (row) return row;
            const [tombstone] = matching;
            if (tombstone) throw refused('PRUNED', `${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.sM)(tombstone)} was removed by retention`);
            const { target, ...release } = query;
            const others = index.rows.filter((other)=>(0, _query_js__WEBPACK_IMPORTED_MODULE_1__.uv)(other, release)).map((other)=>other.target);
            if (0 === others.length) throw refused('TUPLE_NOT_FOUND', `no row matches ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.sM)(query)}`);
            throw refused('TARGET_MISSING', `the release has nothing for ${target}: it has ${(0, _candidates_js__WEBPACK_IMPORTED_MODULE_0__.yU)([
                ...new Set(others)
            ])}`);
        }
    }),
    "src/contract/selection/releases.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DR: ()=>releaseKey,
            l7: ()=>releaseOf,
            v4: ()=>newestDay,
            w0: ()=>releasesOf
        });
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _text_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/days.ts");
        function releaseOf(of) {
            const { version, profile, toolchain, git_rev, dist_revision } = of;
            return {
                version,
                profile,
                toolchain,
                git_rev,
                dist_revision
            };
        }
        function releaseKey(of) {
            return `${of.version} ${of.profile} ${of.toolchain} ${of.git_rev} ${of.dist_revision}`;
        }
        function releasesOf(rows) {
            const byKey = new Map();
            for (const row of rows){
                const key = releaseKey(row);
                const known = byKey.get(key);
                if (known) known.push(row);
                else byKey.set(key, [
                    row
                ]);
            }
            const releases = [
                ...byKey.values()
            ].map((of)=>{
                of.sort(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.v_);
                return {
                    identity: releaseOf(of[0]),
                    rows: of
                };
            });
            return releases.sort(newestFirst);
        }
        function newestFirst(a, b) {
            return (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(b.identity.version, a.identity.version) || (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(b.identity.profile, a.identity.profile) || newestEpoch(b.rows) - newestEpoch(a.rows) || (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(b.identity.dist_revision) - (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(a.identity.dist_revision) || (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(b.identity.toolchain, a.identity.toolchain) || (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(b.identity.git_rev, a.identity.git_rev);
        }
        function newestEpoch(rows) {
            return rows.reduce((newest, { source_date_epoch })=>Math.max(newest, source_date_epoch), 0);
        }
        function newestDay(rows) {
            return 0 === rows.length ? void 0 : (0, _text_days_js__WEBPACK_IMPORTED_MODULE_2__.kb)(1000 * newestEpoch(rows));
        }
    }),
    "src/host/backoff.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            b6: ()=>AFTER_GIT_FAILURE,
            kd: ()=>afterRace,
            l0: ()=>pauseAfter,
            v7: ()=>pause
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:timers/promises");
        const AFTER_RACE = {
            firstMs: 40,
            mostMs: 2_000
        };
        function afterRace(tookMs) {
            const { firstMs, mostMs } = AFTER_RACE;
            return {
                firstMs: Math.max(firstMs, tookMs),
                mostMs: Math.max(mostMs, 8 * tookMs),
                chance: 1
            };
        }
        const AFTER_GIT_FAILURE = {
            firstMs: 400,
            mostMs: 2_000
        };
        function pauseAfter(failures, { firstMs, mostMs, chance = 0.5 }, draw = Math.random()) {
            return Math.min(firstMs * 2 ** (failures - 1), mostMs) * (1 - chance + chance * draw);
        }
        async function pause(failures, backoff, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
            await wait(pauseAfter(failures, backoff));
        }
    }),
    "src/host/machine/target.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            WM: ()=>hostTargetIfKnown,
            az: ()=>hostTarget,
            m4: ()=>hostArchitecture,
            xX: ()=>hostLibc
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        const ARCHITECTURES = {
            x64: 'x86_64',
            arm64: 'aarch64'
        };
        function hostArchitecture() {
            return ARCHITECTURES[process.arch];
        }
        function hostTarget() {
            return targetOf({
                platform: process.platform,
                arch: process.arch,
                libc: hostLibc()
            });
        }
        function hostTargetIfKnown() {
            try {
                return hostTarget();
            } catch  {
                return;
            }
        }
        function targetOf({ platform, arch, libc }) {
            const cpu = ARCHITECTURES[arch];
            if (void 0 === cpu) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', `${platform} on ${arch} is not known here`, 'target');
            if ('darwin' === platform) return `${cpu}-apple-darwin`;
            if ('win32' === platform) return `${cpu}-pc-windows-msvc`;
            if ('linux' !== platform) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', `the system ${platform} is not known here`, 'target');
            if (!libc) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', 'the libc of this Linux is neither glibc nor musl', 'target');
            return `${cpu}-unknown-linux-${'glibc' === libc.family ? 'gnu' : 'musl'}`;
        }
        function hostLibc() {
            if ('linux' !== process.platform) return;
            const { glibc, objects } = reportOfNode();
            return libcOf({
                glibc,
                objects,
                loaders: [
                    '/lib',
                    '/lib64'
                ].flatMap(namesIn)
            });
        }
        function libcOf({ glibc, objects, loaders }) {
            if (void 0 !== glibc) return {
                family: 'glibc',
                version: glibc
            };
            if (objects.some(isMuslLoader)) return {
                family: 'musl'
            };
            const both = loaders.some((name)=>name.startsWith('ld-linux'));
            return loaders.some(isMuslLoader) && !both ? {
                family: 'musl'
            } : void 0;
        }
        function isMuslLoader(path) {
            return /(?:^|\/)(?:ld-musl-[a-z0-9_]+|libc\.musl-[a-z0-9_]+)\.so\.1$/.test(path);
        }
        function reportOfNode() {
            const report = process.report;
            const before = report.excludeNetwork ?? false;
            report.excludeNetwork = true;
            try {
                const { header, sharedObjects } = report.getReport();
                const glibc = header?.glibcVersionRuntime;
                return {
                    glibc: 'string' == typeof glibc && /^[0-9]+\.[0-9]+/.test(glibc) ? glibc : void 0,
                    objects: Array.isArray(sharedObjects) ? sharedObjects.map(String) : []
                };
            } finally{
                report.excludeNetwork = before;
            }
        }
        function namesIn(folder) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
            } catch  {
                return [];
            }
        }
    }),
    "src/steps/release-index/change.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            VN: ()=>changeIndex,
            y1: ()=>swapIndex
        });
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/paths.ts");
        var _contract_release_index_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/release-index/part.ts");
        var _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/backoff.ts");
        var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/steps/release-index/read.ts");
        const MAX_ATTEMPTS = 60;
        async function swapIndex({ store, progress, wait = (failures, tookMs)=>(0, _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__.v7)(failures, (0, _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__.kd)(tookMs)) }, attempt) {
            let conflict;
            for(let attempts = 1; attempts <= MAX_ATTEMPTS; attempts++){
                const begun = performance.now();
                const { result, write } = await attempt(conflict);
                if (!write) return result;
                const { expected, bytes, create = [], message } = write;
                const outcome = await store.commit({
                    create,
                    swap: {
                        path: _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm,
                        expected,
                        bytes
                    },
                    message
                });
                if ('committed' === outcome.status) return result;
                conflict = outcome.path;
                progress('the store changed meanwhile; reading it again');
                if (attempts < MAX_ATTEMPTS) await wait(attempts, performance.now() - begun);
            }
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('PUBLISH_CONTENTION', `the index of ${store.name} changed ${MAX_ATTEMPTS} times`, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm);
        }
        async function changeIndex(access, change) {
            const { store } = access;
            return swapIndex(access, async (conflict)=>{
                const read = await (0, _read_js__WEBPACK_IMPORTED_MODULE_5__.aD)(store);
                if (!read) return (0, _read_js__WEBPACK_IMPORTED_MODULE_5__.Mw)(store);
                const given = await change(read.index, conflict);
                const bytes = (0, _contract_release_index_part_js__WEBPACK_IMPORTED_MODULE_3__.RB)({
                    index: given.index,
                    others: [],
                    bytes: new Uint8Array(0)
                }, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm);
                const changed = !bytes.equals(read.stored.bytes);
                return {
                    result: {
                        change: given,
                        index_sha256: (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes),
                        changed
                    },
                    write: changed ? {
                        expected: read.stored.version,
                        bytes,
                        create: given.create,
                        message: given.message
                    } : void 0
                };
            });
        }
    }),
    "src/steps/release-index/message.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            M: ()=>changeMessage
        });
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        const MOST_RELEASES = 4;
        const MOST_ROWS = 200;
        function changeMessage(verb, product, tuples) {
            const releases = [
                ...new Set(tuples.map(({ version, dist_revision })=>`${version} ${dist_revision}`))
            ];
            const rows = tuples.map(({ version, dist_revision, target, profile, toolchain, git_rev })=>`${version} ${dist_revision} ${target} ${profile}, rustc ${toolchain}, of ${(0, _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.PO)(git_rev)}`);
            const subject = `${verb} ${product} ${first(releases, MOST_RELEASES).join(', ')}`.trimEnd();
            return 0 === rows.length ? subject : `${subject}\n\n${first(rows, MOST_ROWS).join('\n')}`;
        }
        function first(all, most) {
            return all.length <= most ? all : [
                ...all.slice(0, most),
                `and ${all.length - most} more`
            ];
        }
    }),
    "src/steps/resolve.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B4: ()=>targetsOfRelease,
            CM: ()=>resolveRelease,
            Mo: ()=>completeQuery,
            YX: ()=>askerOf,
            dP: ()=>resolveTuple,
            ie: ()=>askedRelease
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _contract_selection_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/selection/candidates.ts");
        var _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/selection/query.ts");
        var _contract_selection_release_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/selection/release-rows.ts");
        var _contract_selection_resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/selection/resolve.ts");
        var _host_machine_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/machine/target.ts");
        var _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/steps/release-index/read.ts");
        function askerOf({ name }) {
            return {
                source: name,
                host: _host_machine_target_js__WEBPACK_IMPORTED_MODULE_6__.WM
            };
        }
        async function resolveTuple(source, query, options, context) {
            const { index, whole } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, context, (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.to)(query));
            const asked = {
                allowYanked: options.allowYanked,
                asker: askerOf(source)
            };
            try {
                return {
                    row: (0, _contract_selection_resolve_js__WEBPACK_IMPORTED_MODULE_5__.N)(index, query, asked),
                    product: index.product
                };
            } catch (error) {
                if (!(error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl)) throw error;
                return {
                    row: (0, _contract_selection_resolve_js__WEBPACK_IMPORTED_MODULE_5__.N)(whole(), query, asked),
                    product: index.product
                };
            }
        }
        async function completeQuery(source, input, context) {
            const missing = _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>!input[part]);
            if (0 === missing.length) return (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.mA)(input, _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS);
            const message = `missing of the immutable tuple: ${missing.map((part)=>part.replaceAll('_', '-')).join(', ')}`;
            return refuseIncomplete(source, input, context, {
                message,
                of: 'tuple'
            });
        }
        async function askedRelease(source, input, context, notes = []) {
            const { version, ...parts } = (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.mG)(input);
            if (void 0 !== version) return {
                version,
                ...parts
            };
            const message = 'missing of a release: version';
            return refuseIncomplete(source, input, context, {
                message,
                of: 'release',
                notes
            });
        }
        async function refuseIncomplete(source, input, context, situation) {
            const asked = (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.mG)(input);
            const { index } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, context);
            throw (0, _contract_selection_candidates_js__WEBPACK_IMPORTED_MODULE_2__.v2)({
                ...situation,
                code: 'TUPLE_INCOMPLETE',
                asked,
                asker: askerOf(source)
            }, index.rows);
        }
        async function resolveRelease(source, asked, context) {
            const { index, whole } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, context, ({ version })=>version === asked.version);
            const isThere = index.rows.length > 0;
            return {
                rows: (0, _contract_selection_release_rows_js__WEBPACK_IMPORTED_MODULE_4__.P)(isThere ? index.rows : whole().rows, asked, [], askerOf(source)),
                product: index.product
            };
        }
        async function targetsOfRelease(source, release, context) {
            const { version, profile, toolchain, git_rev, dist_revision } = release;
            const { index } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_7__.vY)(source, {
                ...context,
                warn: ()=>{}
            }, (group)=>group.version === version);
            const query = {
                version,
                profile,
                toolchain,
                git_rev,
                dist_revision
            };
            return (0, _contract_selection_query_js__WEBPACK_IMPORTED_MODULE_3__.lj)(index.rows, query).filter(({ yanked })=>!yanked).map(({ target })=>target);
        }
    })
};
