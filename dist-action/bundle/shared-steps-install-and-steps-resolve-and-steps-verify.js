export const id = "shared-steps-install-and-steps-resolve-and-steps-verify";
export const ids = [
    "shared-steps-install-and-steps-resolve-and-steps-verify"
];
export const modules = {
    "semver/functions/clean.js": ((module, __unused_webpack_exports, __webpack_require__)=>{
        const parse = __webpack_require__("semver/functions/parse.js");
        const clean = (version, options)=>{
            const s = parse(version.trim().replace(/^[=v]+/, ''), options);
            return s ? s.version : null;
        };
        module.exports = clean;
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
    "src/contract/decisions/resolve.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            NU: ()=>resolveRow,
            lj: ()=>matchRows,
            mA: ()=>parseQuery,
            ns: ()=>CandidatesError,
            pA: ()=>nearest,
            to: ()=>queryFilter,
            v2: ()=>candidatesError,
            xT: ()=>RELEASE_PARTS
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        const RELEASE_PARTS = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>'target' !== part);
        const QUERY_RULES = {
            ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.x,
            toolchain: {
                is: (text)=>/^[0-9][a-z0-9._+-]{0,63}$/.test(text),
                words: 'a version of rustc such as 1.84.0, or its beginning, and no channel such as stable',
                meant: _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__.aI
            },
            git_rev: {
                is: (text)=>/^[0-9a-f]{7,64}$/.test(text),
                words: 'a git revision of 7 to 64 lower-case hex digits: no tag, no branch',
                meant: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.x.git_rev.meant
            }
        };
        function parseQuery(input, parts) {
            const missing = parts.filter((part)=>!input[part]);
            if (missing.length > 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_INCOMPLETE', `missing: ${missing.join(', ')}`, missing[0]);
            const query = input;
            const wrong = parts.filter((part)=>!QUERY_RULES[part].is(query[part]));
            const describe = (part)=>`${part} ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__.TL)(query[part])} ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__.Y3)(QUERY_RULES[part], query[part])}`;
            if (wrong.length > 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_TUPLE', wrong.map(describe).join('; '), wrong[0]);
            return query;
        }
        function queryFilter(query) {
            return (group)=>group.version === query.version && group.target === query.target && group.profile === query.profile;
        }
        function matchRows(rows, query) {
            return preferExact(rows.filter((row)=>isMatch(row, query)), query);
        }
        function resolveRow(index, query, options) {
            const rows = index.rows.filter((row)=>isMatch(row, query));
            const pruned = index.pruned.filter((tombstone)=>isMatch(tombstone, query));
            const matching = preferExact([
                ...rows,
                ...pruned
            ], query);
            const preferred = new Set(matching);
            const found = rows.filter((row)=>preferred.has(row));
            const [row] = found;
            if (!row) return refuseUnknown(index, query, matching[0]);
            if (found.length > 1) throw candidatesError('TUPLE_AMBIGUOUS', `${found.length} rows match`, found);
            if (row.yanked && !options.allowYanked) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('YANKED', `${row.artifact_file} was yanked: ${row.yanked.join('; ')}`, row.artifact_file);
            return row;
        }
        function isMatch(tuple, query) {
            return tuple.version === query.version && tuple.profile === query.profile && tuple.dist_revision === query.dist_revision && (void 0 === query.target || tuple.target === query.target) && tuple.toolchain.startsWith(query.toolchain) && tuple.git_rev.startsWith(query.git_rev);
        }
        function preferExact(matching, query) {
            let preferred = matching;
            for (const part of [
                'toolchain',
                'git_rev'
            ])if (preferred.some((tuple)=>tuple[part] === query[part])) preferred = preferred.filter((tuple)=>tuple[part] === query[part]);
            return preferred;
        }
        function refuseUnknown(index, query, tombstone) {
            if (tombstone) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PRUNED', `${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.wN)(tombstone)} was removed by retention`);
            throw candidatesError('TUPLE_NOT_FOUND', `no row matches ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.wN)(query)}`, nearest(index.rows, query), query.target);
        }
        function nearest(rows, query) {
            const score = (row)=>_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.reduce((sum, part)=>{
                    const asked = query[part];
                    return sum + (asked && row[part].startsWith(asked) ? 'target' === part ? 3 : 2 : 0);
                }, 0);
            return rows.map((row, at)=>({
                    row,
                    at,
                    score: score(row)
                })).sort((a, b)=>b.score - a.score || b.at - a.at).slice(0, 5).map(({ row })=>row);
        }
        class CandidatesError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl {
            candidates;
            otherTargets;
            constructor(fault, candidates, otherTargets){
                super(fault);
                this.candidates = candidates;
                this.otherTargets = otherTargets;
            }
            inWorkflow(given) {
                const [first] = this.candidates;
                if (!first) return this;
                const parts = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>'target' !== part || given.target);
                const list = this.candidates.map((row)=>`  ${_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.map((part)=>`${inputOf(part)}: ${row[part]}`).join(', ')}`);
                const block = (0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__._W)(first, parts, given.source).split('\n');
                const hint = [
                    ...said(this.otherTargets),
                    'Candidates:',
                    ...list,
                    'For the first:',
                    ...block.map((line)=>`  ${line}`)
                ];
                return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                    code: this.code,
                    message: this.message,
                    hint: hint.join('\n')
                }, [], {
                    cause: this
                });
            }
        }
        function inputOf(part) {
            return part.replaceAll('_', '-');
        }
        function said(line) {
            return void 0 === line ? [] : [
                line
            ];
        }
        function candidatesError(code, message, rows, target, parts = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS) {
            const candidates = rows.slice(0, 5);
            const [first] = candidates;
            if (!first) return new CandidatesError({
                code,
                message,
                hint: 'The index has no release like it.'
            }, [], void 0);
            const targets = [
                ...new Set(rows.map((row)=>row.target))
            ];
            const isFor = void 0 === target || targets.includes(target);
            const other = isFor ? void 0 : `None of them is for ${target}, only for ${targets.join(', ')}.`;
            const list = candidates.map((row)=>`  ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.wN)(row)}`);
            const hint = [
                ...said(other),
                'Candidates:',
                ...list
            ].join('\n');
            const next = {
                purpose: 'For the first',
                options: (0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.de)(first, parts)
            };
            return new CandidatesError({
                code,
                message,
                hint,
                next
            }, candidates, other);
        }
    }),
    "src/contract/identity/tuple-text.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Kz: ()=>formatWith,
            _W: ()=>formatTupleWith,
            de: ()=>tupleOptions,
            wN: ()=>formatTupleArguments
        });
        var _tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        function tupleOptions(tuple, parts) {
            return Object.fromEntries(parts.map((part)=>[
                    part.replaceAll('_', '-'),
                    tuple[part]
                ]));
        }
        function formatTupleArguments(tuple) {
            return _tuple_js__WEBPACK_IMPORTED_MODULE_0__.GS.map((name)=>`--${name.replaceAll('_', '-')} ${tuple[name]}`).join(' ');
        }
        function formatTupleWith(tuple, parts = _tuple_js__WEBPACK_IMPORTED_MODULE_0__.GS, source) {
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
    "src/host/install/ownership.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Kg: ()=>trustedOwners,
            Mw: ()=>refuseOpenFolders,
            W0: ()=>runnerMachine,
            X: ()=>isOpenToOthers
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        async function runnerMachine({ RUNNER_TEMP, RUNNER_ENVIRONMENT }) {
            const made = RUNNER_TEMP ? await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(RUNNER_TEMP).catch(()=>void 0) : void 0;
            return {
                owner: made?.uid,
                isForOneJob: 'github-hosted' === RUNNER_ENVIRONMENT
            };
        }
        function trustedOwners(runner) {
            return new Set([
                0,
                process.geteuid?.() ?? 0,
                runner?.owner ?? 0
            ]);
        }
        function isOpenToOthers({ mode, uid }, owners) {
            return 'win32' !== process.platform && ((0o7022 & mode) !== 0 || !owners.has(uid));
        }
        async function refuseOpenFolders(entry, runner) {
            if ('win32' === process.platform) return;
            const owners = trustedOwners(runner);
            const version = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry);
            const root = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(version));
            if (!runner?.isForOneJob) refuseOpen(root, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(root).catch(()=>void 0), owners, isSharedRoot);
            for (const path of [
                (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(version),
                version
            ])refuseOpen(path, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(()=>void 0), owners, isShared);
        }
        function refuseOpen(path, found, owners, isOpen) {
            if (found && !owners.has(found.uid)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('DESTINATION_UNSAFE', `${path} belongs to user ${found.uid}, who could exchange what is installed in it`, path);
            if (found && isOpen(found)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('DESTINATION_UNSAFE', `${path} can be written by others, who could exchange what is installed in it`, path, `Let its owner alone write there: chmod go-w ${path}`);
        }
        function isShared({ mode }) {
            return (0o022 & mode) !== 0;
        }
        function isSharedRoot({ mode, uid, gid }) {
            const sticky = (0o1000 & mode) !== 0;
            return !sticky && (mode & (uid === gid ? 0o002 : 0o022)) !== 0;
        }
    }),
    "src/host/install/place-folder.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>placeFolder
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:path");
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("node:timers/promises");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/errors.ts");
        var _disk_at_exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/disk/at-exit.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _disk_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/disk/files.ts");
        var _ownership_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/install/ownership.ts");
        const MAX_TRIES = 50;
        const SCAN_MS = 20;
        async function placeFolder({ ready, work, to, isGood, beforeReplacing }) {
            let old;
            let forget = ()=>{};
            try {
                for(let tries = 0; tries < MAX_TRIES; tries++){
                    const judged = await identityOf(to);
                    if (await isRenamed(ready, to) || await isGood()) return;
                    if (await identityOf(to) !== judged) continue;
                    await beforeReplacing?.();
                    const name = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, `old-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`);
                    forget();
                    forget = (0, _disk_at_exit_js__WEBPACK_IMPORTED_MODULE_5__.OC)(name, to);
                    if (await isMoved(to, name)) old = name;
                    else await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(SCAN_MS);
                }
                (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('IO_FAILED', `${to} keeps changing`, to);
            } catch (error) {
                if (void 0 !== old) await isRenamed(old, to).catch(()=>false);
                throw error;
            } finally{
                forget();
            }
        }
        async function identityOf(path) {
            const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path, {
                bigint: true
            }).catch(()=>void 0);
            return stat && `${stat.dev} ${stat.ino} ${stat.birthtimeNs}`;
        }
        async function isMoved(from, to) {
            return (0, _disk_files_js__WEBPACK_IMPORTED_MODULE_7__.HB)(from, to).then(()=>true, (error)=>{
                if ((0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.W0)(error)) return false;
                refuseBusy(error, from);
                return refuseOthers(error, from);
            });
        }
        async function refuseOthers(error, path) {
            const { uid } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
            if ([
                'EACCES',
                'EPERM'
            ].includes((0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.UQ)(error) ?? '') && !(0, _ownership_js__WEBPACK_IMPORTED_MODULE_8__.Kg)().has(uid)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DESTINATION_UNSAFE', `${path} belongs to user ${uid}, who could change what is in it`, path);
            throw error;
        }
        function refuseBusy(error, path) {
            if ('EXDEV' === (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.UQ)(error)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DESTINATION_OCCUPIED', `${path} is part of a container image, whose folders cannot be renamed, or on another file system (EXDEV)`, path, 'Remove it, or name another folder.');
            if ('EBUSY' === (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.UQ)(error)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DESTINATION_OCCUPIED', `${path} is a mount point, or in use`, path, 'Name a folder in it.');
        }
        async function isRenamed(from, to) {
            const inTheWay = [
                'EEXIST',
                'ENOTEMPTY',
                'ENOTDIR',
                ...'win32' === process.platform ? [
                    'EPERM',
                    'EACCES',
                    'EBUSY'
                ] : []
            ];
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to).then(()=>true, (error)=>{
                if (inTheWay.includes((0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_6__.UQ)(error) ?? '')) return false;
                refuseBusy(error, to);
                throw error;
            });
        }
    }),
    "src/host/install/tool-cache.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            FP: ()=>entryFolder,
            Hw: ()=>toolCacheRoot,
            MB: ()=>entryName,
            Tu: ()=>markComplete,
            UA: ()=>refuseLinks,
            ZN: ()=>isFound,
            cT: ()=>placeEntry
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var semver_functions_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("semver/functions/clean.js");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _disk_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/disk/files.ts");
        var _disk_new_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/disk/new-files.ts");
        var _place_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/install/place-folder.ts");
        function toolCacheRoot({ RUNNER_TOOL_CACHE }) {
            if (!RUNNER_TOOL_CACHE || /\p{Cc}/u.test(RUNNER_TOOL_CACHE)) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('INVALID_INPUT', 'RUNNER_TOOL_CACHE does not name a folder', 'RUNNER_TOOL_CACHE');
            return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(RUNNER_TOOL_CACHE);
        }
        function entryName(product, tuple, artifactSha256) {
            const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
            return {
                product,
                version: semver_functions_clean_js__WEBPACK_IMPORTED_MODULE_2__(version) ?? version,
                key: [
                    target,
                    profile,
                    toolchain,
                    (0, _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.PO)(git_rev),
                    dist_revision,
                    artifactSha256.slice(0, 16)
                ].join('-')
            };
        }
        function entryFolder(root, { product, version, key }) {
            return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, product, version, key);
        }
        async function isFound(root, { product, version, key }) {
            const { find } = await Promise.all([
                __webpack_require__.e("actions-core"),
                __webpack_require__.e("semver-with-semver-classes-comparator"),
                __webpack_require__.e("actions-tool-cache")
            ]).then(__webpack_require__.bind(__webpack_require__, "@actions/tool-cache/lib/tool-cache.js"));
            const before = process.env.RUNNER_TOOL_CACHE;
            process.env.RUNNER_TOOL_CACHE = root;
            try {
                return '' !== find(product, version, key);
            } finally{
                if (void 0 === before) delete process.env.RUNNER_TOOL_CACHE;
                else process.env.RUNNER_TOOL_CACHE = before;
            }
        }
        async function refuseLinks(entry) {
            for (const path of [
                (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry)),
                (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry),
                entry
            ]){
                const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(()=>void 0);
                if (stat?.isSymbolicLink()) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('DESTINATION_OCCUPIED', `${path} is a symbolic link; what is installed could be changed where it leads`, path, 'Remove the link. Only the root of the tool cache, RUNNER_TOOL_CACHE, may be one.');
            }
        }
        async function markComplete(entry) {
            await (0, _disk_new_files_js__WEBPACK_IMPORTED_MODULE_7__.ty)(`${entry}.complete`, '').catch((error)=>{
                if ('EEXIST' !== (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_5__.UQ)(error)) throw error;
            });
        }
        async function placeEntry(placing) {
            const beforeReplacing = ()=>(0, _disk_files_js__WEBPACK_IMPORTED_MODULE_6__.nM)(`${placing.to}.complete`);
            await (0, _place_folder_js__WEBPACK_IMPORTED_MODULE_8__.e)({
                ...placing,
                beforeReplacing
            });
            await markComplete(placing.to);
        }
    }),
    "src/steps/install/install.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            S: ()=>installArtifact
        });
        var external_node_path_ = __webpack_require__("node:path");
        var at_exit = __webpack_require__("src/host/disk/at-exit.ts");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var promises_ = __webpack_require__("node:fs/promises");
        var digest = __webpack_require__("src/contract/digest.ts");
        var documents_manifest = __webpack_require__("src/contract/documents/manifest.ts");
        var file_path = __webpack_require__("src/contract/identity/file-path.ts");
        var json_document = __webpack_require__("src/contract/json/document.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        var new_files = __webpack_require__("src/host/disk/new-files.ts");
        var ownership = __webpack_require__("src/host/install/ownership.ts");
        const RECEIPT_FOLDER = '.controller-dist';
        const RECEIPT = (0, external_node_path_.join)(RECEIPT_FOLDER, 'receipt.json');
        const MANIFEST = (0, external_node_path_.join)(RECEIPT_FOLDER, 'manifest.json');
        function formatReceipt({ product, tuple, artifact_sha256 }) {
            return (0, json_document.I3)({
                schema_version: 1,
                product,
                ...tuple,
                artifact_sha256
            });
        }
        async function writeReceipt(folder, expected) {
            await (0, file_errors.ze)(folder, async ()=>{
                await (0, new_files.Z9)((0, external_node_path_.join)(folder, RECEIPT_FOLDER));
                await (0, new_files.ty)((0, external_node_path_.join)(folder, RECEIPT), formatReceipt(expected));
                if (expected.manifest) await (0, new_files.ty)((0, external_node_path_.join)(folder, MANIFEST), expected.manifest);
            });
        }
        async function readKeptManifest(folder, manifestSha256) {
            const kept = await (0, files.CB)((0, external_node_path_.join)(folder, MANIFEST), documents_manifest.T1.maxBytes).catch(()=>void 0);
            return kept && (0, digest.sc)(kept) === manifestSha256 ? kept : void 0;
        }
        async function keepManifest(folder, manifest, manifestSha256) {
            if (await readKeptManifest(folder, manifestSha256)) return;
            await (0, files.fR)((0, external_node_path_.join)(folder, MANIFEST), manifest).catch(()=>{});
        }
        async function inspectInstalled(folder, expected, owners = (0, ownership.Kg)()) {
            const names = await (0, file_errors.ze)(folder, ()=>(0, promises_.readdir)(folder).catch((error)=>(0, file_errors.W0)(error) ? void 0 : Promise.reject(error)));
            if (!names) {
                const stat = await (0, promises_.lstat)(folder).catch(()=>void 0);
                if (stat?.isDirectory()) return inspectInstalled(folder, expected, owners);
                return stat ? 'foreign' : 'absent';
            }
            if (0 === names.length) return 'absent';
            if (!names.includes(RECEIPT_FOLDER)) return 'foreign';
            const receipt = await (0, files.CB)((0, external_node_path_.join)(folder, RECEIPT), 65536).catch(()=>void 0);
            if (receipt?.toString('utf8') !== formatReceipt(expected)) return 'other';
            try {
                return await isIntact(folder, expected.files, owners) ? 'same' : 'damaged';
            } catch (error) {
                if ((0, file_errors.W0)(error)) return 'damaged';
                throw error;
            }
        }
        async function isIntact(folder, files, owners) {
            const expected = new Map(files.map((file)=>[
                    file.path,
                    file
                ]));
            const found = (0, ownership.X)(await (0, promises_.lstat)(folder), owners) ? void 0 : await listTree(folder, '', owners);
            if (!found || found.length !== expected.size || new Set(found).size !== found.length) return false;
            for (const path of found){
                const file = expected.get(path);
                if (!file || !await isSameFile((0, external_node_path_.join)(folder, path), file)) return false;
            }
            return true;
        }
        async function isSameFile(path, file) {
            const stat = await (0, promises_.lstat)(path);
            const executable = 'win32' === process.platform || (0o111 & stat.mode) !== 0 === ('0755' === file.mode);
            if (!stat.isFile() || stat.size !== file.size || !executable) return false;
            const chunks = await (0, files.Pq)(path, file.size);
            return void 0 !== chunks && (await (0, files.Nq)(chunks)).sha256 === file.sha256;
        }
        async function listTree(folder, prefix, owners) {
            const paths = [];
            for (const entry of (await (0, promises_.readdir)((0, external_node_path_.join)(folder, prefix), {
                withFileTypes: true
            }))){
                const path = '' === prefix ? entry.name : `${prefix}/${entry.name}`;
                if ((0, ownership.X)(await (0, promises_.lstat)((0, external_node_path_.join)(folder, path)), owners)) return;
                if (entry.isFile()) paths.push((0, file_path.p4)(path));
                else {
                    if (!entry.isDirectory()) return;
                    const below = await listTree(folder, path, owners);
                    if (!below) return;
                    if (path === RECEIPT_FOLDER) continue;
                    for (const inner of below)paths.push(inner);
                }
            }
            return paths;
        }
        var external_node_crypto_ = __webpack_require__("node:crypto");
        var external_node_os_ = __webpack_require__("node:os");
        var liveness = __webpack_require__("src/host/disk/liveness.ts");
        var make_folders = __webpack_require__("src/host/disk/make-folders.ts");
        const LEFT_AFTER_MS = 604800000;
        async function workFolderPrefix(path) {
            await (0, make_folders.w)((0, external_node_path_.dirname)(path));
            return (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, external_node_path_.basename)(path)}-${await placeDigest()}-${process.pid}-${await ownStart()}-`);
        }
        async function removeUnfinished(path, tell) {
            const prefix = `.${(0, external_node_path_.basename)(path)}-`;
            const names = await (0, promises_.readdir)((0, external_node_path_.dirname)(path)).catch(()=>[]);
            for (const name of names){
                const parts = name.startsWith(prefix) ? PARTS.exec(name.slice(prefix.length)) : null;
                const folder = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), name);
                if (parts && await isLeft(folder, parts).catch(()=>false)) await (0, promises_.rm)(folder, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                }).then(()=>tell(`removed ${folder}, which a process that did not end had left`), ()=>{});
            }
        }
        const PARTS = /^([0-9a-f]{12})-([1-9][0-9]{0,9})-([0-9]{1,20})-[A-Za-z0-9]{6}$/;
        async function isLeft(folder, [, place = '', pid = '', started = '']) {
            const stat = await (0, promises_.lstat)(folder);
            if (!stat.isDirectory()) return false;
            const known = place === await placeDigest();
            if (known && await (0, liveness.ST)(Number(pid), '0' === started ? '' : started)) return true;
            return (!known || '0' === started) && Date.now() - stat.mtimeMs > LEFT_AFTER_MS;
        }
        async function ownStart() {
            return await (0, liveness.Sv)(process.pid) || '0';
        }
        async function placeDigest() {
            const { boot, namespace } = await (0, liveness.df)();
            return (0, external_node_crypto_.createHash)('sha256').update(JSON.stringify([
                (0, external_node_os_.hostname)(),
                boot,
                namespace
            ])).digest('hex').slice(0, 12);
        }
        var errors = __webpack_require__("src/contract/errors.ts");
        var executable_requires = __webpack_require__("src/contract/executable/requires.ts");
        var target = __webpack_require__("src/host/machine/target.ts");
        const thisHost = {
            platform: process.platform,
            get architecture () {
                return (0, target.m4)();
            },
            get libc () {
                return (0, target.xX)();
            },
            get release () {
                return (0, external_node_os_.release)();
            }
        };
        async function refuseOlderHost({ tuple: { target }, requires }, otherTargets, host = thisHost) {
            if (!requires || target.split('-')[0] !== host.architecture) return;
            if ('macos' in requires) return refuseOlderMacos(target, requires.macos, host);
            if ('linux' !== host.platform || 'none' === requires.libc || !target.includes('-linux-')) return;
            const { libc } = host;
            if (!libc) return;
            if (requires.libc !== libc.family) (0, errors.TR)('HOST_UNSUPPORTED', `this host has ${libc.family}; ${target} of this release is linked to ${requires.libc}`, 'target', await otherWay(target.replace(/-(?:gnu|musl)/, 'glibc' === libc.family ? '-gnu' : '-musl'), otherTargets));
            if ('glibc' === libc.family && void 0 !== requires.minimum && (0, executable_requires.AZ)(libc.version, requires.minimum) < 0) (0, errors.TR)('HOST_TOO_OLD', `this host has glibc ${libc.version}; ${target} of this release requires glibc ${requires.minimum}`, 'target', await otherWay(target.replace('-gnu', '-musl'), otherTargets));
        }
        function refuseOlderMacos(target, minimum, { platform, release }) {
            if ('darwin' !== platform) return;
            const darwin = Number(release.split('.')[0]);
            const macos = darwin >= 25 ? darwin + 1 : darwin - 9;
            if ((0, executable_requires.AZ)(String(macos), minimum.split('.')[0] ?? '0') < 0) (0, errors.TR)('HOST_TOO_OLD', `this is macOS ${macos}; ${target} requires ${minimum}`, 'target', 'Use a newer macOS.');
        }
        async function otherWay(other, otherTargets) {
            const targets = await otherTargets().catch(()=>void 0);
            if (!targets) return `Use ${other} if the release has it, or a newer system.`;
            if (targets.includes(other)) return `Use the target ${other}, which this release has, or a newer system.`;
            return `Use a newer system: this release has no ${other}.`;
        }
        var against_target = __webpack_require__("src/contract/executable/against-target.ts");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        function beginDownload({ artifact_file, artifact_size }, openSource, progress) {
            const download = openSource().then((source)=>{
                progress(`downloading ${artifact_file} (${artifact_size} bytes) from ${source.name}`);
                return source.stream(artifact_file, artifact_size);
            });
            download.catch(()=>{});
            return download;
        }
        function discard(download) {
            download?.then((chunks)=>chunks?.discard?.()).catch(()=>{});
        }
        const ARTIFACT = `artifact.${paths.td}`;
        async function unpackDownload(download, unpacking) {
            await unpackVerified(await download, ARTIFACT, unpacking);
        }
        async function unpackRestored(unpacking) {
            const { pinned, work, warn } = unpacking;
            const { restoreFile } = await __webpack_require__.e("host-runner-actions-cache").then(__webpack_require__.bind(__webpack_require__, "src/host/runner/actions-cache.ts"));
            const folder = (0, external_node_path_.join)(work, 'restored');
            await (0, file_errors.ze)(folder, ()=>(0, new_files.Z9)(folder));
            if (!await restoreFile(folder, ARTIFACT, cacheKey(pinned), warn)) return false;
            try {
                await unpackVerified(await (0, files.Pq)((0, external_node_path_.join)(folder, ARTIFACT), pinned.artifact_size), 'checked', unpacking);
                return true;
            } catch (error) {
                if (!(error instanceof errors.Vl)) throw error;
                warn(`the Actions cache does not hold ${pinned.artifact_file}: ${error.message}`);
                return false;
            }
        }
        async function saveToActionsCache({ pinned, work, warn }) {
            const { saveFile } = await __webpack_require__.e("host-runner-actions-cache").then(__webpack_require__.bind(__webpack_require__, "src/host/runner/actions-cache.ts"));
            await saveFile(work, ARTIFACT, cacheKey(pinned), warn);
        }
        function cacheKey({ product, tuple, artifact_sha256 }) {
            return `controller-dist-${product}-${tuple.version}-${tuple.target}-${artifact_sha256}`;
        }
        async function unpackVerified(chunks, name, { pinned, work, ready, progress }) {
            const { artifact_file, artifact_size, artifact_sha256 } = pinned;
            if (!chunks) return (0, errors.TR)('DOCUMENT_NOT_FOUND', `${artifact_file} is not there`, artifact_file);
            const receive = async (handle)=>{
                const { size, sha256 } = await (0, files.Nq)(chunks, (chunk)=>(0, files.f4)(handle, chunk));
                (0, digest.T$)(size, artifact_size, artifact_file);
                (0, digest.Ub)(sha256, artifact_sha256, artifact_file);
            };
            const file = (0, external_node_path_.join)(work, name);
            const names = new Map([
                [
                    file,
                    artifact_file
                ],
                [
                    ready,
                    artifact_file
                ],
                [
                    work,
                    (0, external_node_path_.dirname)(work)
                ]
            ]);
            await (0, file_errors.XL)(names, async ()=>{
                const [{ unpackArchive }, { readBinaryFiles }] = await Promise.all([
                    __webpack_require__.e("host-archive-unpack").then(__webpack_require__.bind(__webpack_require__, "src/host/archive/unpack.ts")),
                    __webpack_require__.e("host-machine-read-binary-files").then(__webpack_require__.bind(__webpack_require__, "src/host/machine/read-binary-files.ts")),
                    (0, files.CW)(file, receive, false)
                ]);
                progress(`verified ${artifact_file} (${artifact_size} bytes)`);
                await unpackArchive(file, pinned, ready);
                const binaries = pinned.binaries.map((binary)=>({
                        name: `${artifact_file}: ${binary}`,
                        place: artifact_file,
                        path: (0, external_node_path_.join)(ready, binary)
                    }));
                (0, against_target.H_)(pinned.requires, await readBinaryFiles(binaries, pinned.tuple.target), artifact_file);
            });
        }
        async function folderBehind(name) {
            const path = (0, external_node_path_.resolve)(name);
            return (0, file_errors.ze)(path, async ()=>{
                const found = await (0, promises_.lstat)(path).catch((error)=>(0, file_errors.W0)(error) ? void 0 : Promise.reject(error));
                if (!found?.isSymbolicLink()) return path;
                return (0, promises_.realpath)(path).catch((error)=>(0, file_errors.W0)(error) ? (0, errors.TR)('DESTINATION_OCCUPIED', `${path} is a link that leads nowhere`, path, 'Remove it, or make its folder.') : Promise.reject(error));
            });
        }
        async function requireReplaceable(path) {
            const found = await (0, promises_.stat)(path).catch(()=>void 0);
            if (!found) return;
            if (!found.isDirectory()) (0, errors.TR)('DESTINATION_OCCUPIED', `${path} is a file, not a folder`, path);
            const below = 'Name a folder in it.';
            if (await isAroundUs(path)) (0, errors.TR)('DESTINATION_OCCUPIED', `${path} is replaced as a whole, and this runs in it`, path, below);
            if (await isMountPoint(path)) (0, errors.TR)('DESTINATION_OCCUPIED', `${path} is a mount point, which nothing can take the place of`, path, below);
        }
        async function isMountPoint(path) {
            const found = await (0, promises_.stat)(path, {
                bigint: true
            });
            const above = await (0, promises_.stat)((0, external_node_path_.dirname)(path), {
                bigint: true
            }).catch(()=>found);
            return above.dev !== found.dev || above.ino === found.ino;
        }
        async function isAroundUs(path) {
            try {
                const [here, folder] = await Promise.all([
                    (0, promises_.realpath)(process.cwd()),
                    (0, promises_.realpath)(path)
                ]);
                return here === folder || here.startsWith(folder.endsWith(external_node_path_.sep) ? folder : `${folder}${external_node_path_.sep}`);
            } catch  {
                return false;
            }
        }
        var place_folder = __webpack_require__("src/host/install/place-folder.ts");
        var tool_cache = __webpack_require__("src/host/install/tool-cache.ts");
        async function destinationOf(where, artifact) {
            if ('folder' in where) return new NamedFolder(await folderBehind(where.folder));
            const name = (0, tool_cache.MB)(artifact.product, artifact.tuple, artifact.artifact_sha256);
            const entry = new ToolCacheEntry(where.toolCache, name, where.runner);
            await (0, tool_cache.UA)(entry.path);
            await (0, ownership.Mw)(entry.path, where.runner);
            return entry;
        }
        class NamedFolder {
            path;
            keeps = void 0;
            constructor(path){
                this.path = path;
            }
            async beginsEmpty() {
                return false;
            }
            async holds(pinned, warn) {
                const state = await inspectInstalled(this.path, pinned);
                if ('same' !== state) await requireReplaceable(this.path);
                if ('foreign' === state) (0, errors.TR)('DESTINATION_OCCUPIED', `${this.path} holds files that no install put there`, this.path);
                if ('damaged' === state) warn(`${this.path} was damaged; installing again`);
                return 'same' === state;
            }
            async place(finished, pinned) {
                const isGood = async ()=>await inspectInstalled(this.path, pinned) === 'same';
                await (0, place_folder.e)({
                    ...finished,
                    to: this.path,
                    isGood
                });
            }
        }
        class ToolCacheEntry {
            root;
            name;
            runner;
            path;
            keeps;
            constructor(root, name, runner){
                this.root = root;
                this.name = name;
                this.runner = runner;
                this.path = (0, tool_cache.FP)(root, name);
                this.keeps = this.path;
            }
            async beginsEmpty() {
                return !await (0, tool_cache.ZN)(this.root, this.name) && isAbsentPath(this.path);
            }
            async holds(pinned, warn) {
                const state = await this.#inspect(pinned);
                if ('same' === state) await (0, file_errors.ze)(this.path, ()=>(0, tool_cache.Tu)(this.path));
                else if ('absent' !== state) warn(`${this.path} is not what was installed there; it is replaced`);
                return 'same' === state;
            }
            async place(finished, pinned) {
                await (0, tool_cache.cT)({
                    ...finished,
                    to: this.path,
                    isGood: async ()=>await this.#inspect(pinned) === 'same'
                });
                await (0, tool_cache.UA)(this.path);
                await (0, ownership.Mw)(this.path, this.runner);
            }
            async #inspect(pinned) {
                return inspectInstalled(this.path, pinned, (0, ownership.Kg)(this.runner));
            }
        }
        async function isAbsentPath(path) {
            return (0, promises_.lstat)(path).then(()=>false, ()=>true);
        }
        var verify_manifest = __webpack_require__("src/contract/decisions/verify-manifest.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var resolve = __webpack_require__("src/steps/resolve.ts");
        async function choose(wanted, openSource, context) {
            if ('lockfile' in wanted) return chooseLocked(wanted, openSource, context);
            const source = await openSource();
            const query = await (0, resolve.Mo)(source, wanted.tuple, context);
            const { row, product } = await (0, resolve.dP)(source, query, wanted, context);
            const { artifact_file, artifact_sha256, artifact_size, yanked } = row;
            if (void 0 !== wanted.sha256 && wanted.sha256 !== artifact_sha256) (0, errors.TR)('DIGEST_MISMATCH', `asked for sha256 ${wanted.sha256}, the index says ${artifact_sha256} for ${artifact_file}`, 'sha256', 'Check the tuple and the digest: the artifact of this tuple is another one than the digest names.');
            if (yanked) context.warn(`${artifact_file} was yanked: ${yanked.join('; ')}`);
            return {
                product,
                tuple: (0, tuple.cF)(row),
                artifact_file,
                artifact_sha256,
                artifact_size,
                row
            };
        }
        async function chooseLocked({ lockfile, target }, openSource, context) {
            const { requireLocked } = await __webpack_require__.e("steps-install-against-lockfile").then(__webpack_require__.bind(__webpack_require__, "src/steps/install/against-lockfile.ts"));
            const { tuple, locked } = await requireLocked(lockfile, target, openSource, context);
            return {
                ...locked,
                product: lockfile.product,
                tuple,
                lockfile
            };
        }
        async function pin(chosen, openSource, keeps) {
            if ('lockfile' in chosen) return chosen;
            const { row, product } = chosen;
            const kept = void 0 === keeps ? void 0 : await readKeptManifest(keeps, row.manifest_sha256);
            if (kept) return pinKept(kept, row, product);
            const { readVerifiedRow } = await __webpack_require__.e("steps-verify-row").then(__webpack_require__.bind(__webpack_require__, "src/steps/verify/row.ts"));
            const { manifest, manifestBytes } = await readVerifiedRow(await openSource(), row, product);
            return pinnedBy(manifest, row, manifestBytes);
        }
        async function targetsBeside(chosen, openSource, context) {
            if ('lockfile' in chosen) return Object.keys(chosen.lockfile.targets);
            return (0, resolve.B4)(await openSource(), chosen.row, context);
        }
        function pinKept(kept, row, product) {
            const manifest = (0, documents_manifest.Ng)(kept, row.manifest_file);
            (0, verify_manifest.B7)(manifest, row, product, row.distribution_contract_version, row.manifest_file);
            (0, verify_manifest.j_)(manifest, row);
            return pinnedBy(manifest, row, kept);
        }
        function pinnedBy(manifest, row, bytes) {
            return {
                product: manifest.product,
                tuple: (0, tuple.cF)(row),
                artifact_file: row.artifact_file,
                artifact_sha256: row.artifact_sha256,
                artifact_size: row.artifact_size,
                manifest_sha256: row.manifest_sha256,
                content_size: manifest.content_size,
                requires: manifest.requires,
                binaries: manifest.binaries,
                files: manifest.files,
                manifest: bytes
            };
        }
        async function installArtifact(given) {
            const request = {
                ...given,
                openSource: once(given.openSource)
            };
            const { wanted, openSource, context, progress } = request;
            const chosen = await choose(wanted, openSource, context);
            const destination = await destinationOf(request.to, chosen);
            const { path, keeps } = destination;
            const begins = !request.actionsCache && await destination.beginsEmpty();
            const download = begins ? beginDownload(chosen, openSource, progress) : void 0;
            try {
                const [pinned, signers] = await Promise.all([
                    pin(chosen, openSource, keeps),
                    signersOf(chosen, request)
                ]);
                await refuseOlderHost(pinned, ()=>targetsBeside(chosen, openSource, context));
                await removeUnfinished(path, progress);
                if (!await destination.holds(pinned, context.warn)) return resultOf(path, pinned, signers, await fill(destination, pinned, request, download));
                discard(download);
                if (keeps && pinned.manifest) await keepManifest(keeps, pinned.manifest, pinned.manifest_sha256);
                return resultOf(path, pinned, signers, 'destination');
            } catch (error) {
                discard(download);
                if (!('lockfile' in chosen)) throw error;
                const { asLockfileError } = await __webpack_require__.e("steps-install-against-lockfile").then(__webpack_require__.bind(__webpack_require__, "src/steps/install/against-lockfile.ts"));
                throw asLockfileError(error);
            }
        }
        async function signersOf(chosen, request) {
            const { signers, openSource, context } = request;
            if (!signers) return {};
            const { requireSigned } = await Promise.all([
                __webpack_require__.e("shared-steps-verify"),
                __webpack_require__.e("steps-install-signed")
            ]).then(__webpack_require__.bind(__webpack_require__, "src/steps/install/signed.ts"));
            return requireSigned(chosen, openSource, signers, context);
        }
        function resultOf(path, pinned, signers, from) {
            return {
                path,
                bin: (0, external_node_path_.join)(path, pinned.binaries[0] ?? pinned.product),
                product: pinned.product,
                tuple: pinned.tuple,
                sha256: pinned.artifact_sha256,
                size: pinned.artifact_size,
                from,
                signers
            };
        }
        async function fill(destination, pinned, { actionsCache, openSource, context: { warn }, progress }, download) {
            if (!actionsCache) await openSource();
            const inWorkFolder = async (work)=>{
                const ready = (0, external_node_path_.join)(work, 'ready');
                const unpacking = {
                    pinned,
                    work,
                    ready,
                    progress,
                    warn
                };
                const restored = actionsCache && await unpackRestored(unpacking);
                if (!restored) await unpackDownload(download ?? beginDownload(pinned, openSource, progress), unpacking);
                await writeReceipt(ready, pinned);
                await destination.place({
                    ready,
                    work
                }, pinned);
                if (actionsCache && !restored) await saveToActionsCache(unpacking);
                return restored ? 'Actions cache' : 'source';
            };
            return (0, file_errors.ze)((0, external_node_path_.dirname)(destination.path), async ()=>(0, at_exit.DF)(await workFolderPrefix(destination.path), inWorkFolder));
        }
        function once(open) {
            let opened;
            return ()=>{
                opened ??= open();
                return opened;
            };
        }
    }),
    "src/steps/install/wanted.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            o: ()=>readWanted
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/files.ts");
        var _host_machine_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/machine/target.ts");
        async function readWanted(given) {
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.cp)(faultsOf(given));
            const { tuple, sha256, allowYanked } = given;
            const target = tuple.target ?? (0, _host_machine_target_js__WEBPACK_IMPORTED_MODULE_3__.az)();
            const lockfile = void 0 === given.lockfile ? void 0 : await readLockfile(given.lockfile);
            return {
                wanted: lockfile ? {
                    lockfile,
                    target
                } : {
                    tuple: {
                        ...tuple,
                        target
                    },
                    allowYanked,
                    sha256
                },
                source: given.source ?? lockfile?.source ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.dp)(NO_SOURCE)
            };
        }
        async function readLockfile(path) {
            const { LOCKFILE_LIMITS, parseLockfile } = await __webpack_require__.e("contract-documents-lockfile").then(__webpack_require__.bind(__webpack_require__, "src/contract/documents/lockfile.ts"));
            return parseLockfile(await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_2__.yu)(path, LOCKFILE_LIMITS.maxBytes), path);
        }
        const NO_SOURCE = {
            code: 'INVALID_INPUT',
            message: 'source is required: nothing else says where the releases are',
            place: 'source',
            hint: 'Give source: a folder, an https:// address, or git+https://HOST/OWNER/REPO#BRANCH.'
        };
        function faultsOf({ tuple, sha256, lockfile, source }) {
            const faults = [];
            const add = (place, message)=>faults.push({
                    code: 'INVALID_INPUT',
                    message,
                    place
                });
            if (void 0 !== sha256 && !_contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.fg.safeParse(sha256).success) add('sha256', 'sha256 must be 64 lower-case hex digits');
            if (void 0 === lockfile) return void 0 === source ? [
                ...faults,
                NO_SOURCE
            ] : faults;
            const pinned = {
                ...tuple,
                target: void 0,
                sha256
            };
            for (const [part, value] of Object.entries(pinned)){
                const name = part.replace('_', '-');
                if (void 0 !== value) add(name, `the lockfile pins ${name}; leave it out`);
            }
            return faults;
        }
    }),
    "src/steps/resolve.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B4: ()=>targetsOfRelease,
            Mo: ()=>completeQuery,
            dP: ()=>resolveTuple
        });
        var _contract_decisions_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/decisions/resolve.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _release_index_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/steps/release-index/read.ts");
        async function resolveTuple(source, query, options, context) {
            const { index } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, context, (0, _contract_decisions_resolve_js__WEBPACK_IMPORTED_MODULE_0__.to)(query));
            if (index.rows.length > 0) return {
                row: (0, _contract_decisions_resolve_js__WEBPACK_IMPORTED_MODULE_0__.NU)(index, query, options),
                product: index.product
            };
            const { index: whole } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, {
                ...context,
                warn: ()=>{}
            });
            return {
                row: (0, _contract_decisions_resolve_js__WEBPACK_IMPORTED_MODULE_0__.NU)(whole, query, options),
                product: whole.product
            };
        }
        async function completeQuery(source, input, context) {
            const missing = _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS.filter((part)=>!input[part]);
            if (0 === missing.length) return (0, _contract_decisions_resolve_js__WEBPACK_IMPORTED_MODULE_0__.mA)(input, _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_1__.GS);
            const { index } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, context);
            const given = Object.fromEntries(Object.entries(input).filter(([, text])=>text));
            throw (0, _contract_decisions_resolve_js__WEBPACK_IMPORTED_MODULE_0__.v2)('TUPLE_INCOMPLETE', `missing of the immutable tuple: ${missing.join(', ')}`, (0, _contract_decisions_resolve_js__WEBPACK_IMPORTED_MODULE_0__.pA)(index.rows, given), given.target);
        }
        async function targetsOfRelease(source, release, context) {
            const { version, profile, toolchain, git_rev, dist_revision } = release;
            const { index } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, {
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
            return (0, _contract_decisions_resolve_js__WEBPACK_IMPORTED_MODULE_0__.lj)(index.rows, query).filter(({ yanked })=>!yanked).map(({ target })=>target);
        }
    }),
    "src/steps/verify/asked.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GF: ()=>signerLines,
            Ho: ()=>readSignerOptions,
            Kj: ()=>askedSigners,
            Q8: ()=>readGiven,
            Wg: ()=>isSignerGiven,
            Yh: ()=>NOBODY_NAMED
        });
        var _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/attestation/signer.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/files.ts");
        const NOBODY_NAMED = 'no signer is named, so no attestation was looked at';
        function signerLines({ signer, rebuiltBy }, locked) {
            if (!signer && !rebuiltBy) return [
                locked ? `${NOBODY_NAMED}; ${lockedLine(locked)}` : NOBODY_NAMED
            ];
            return [
                ...linesOf('signed by', signer),
                ...linesOf('rebuilt by', rebuiltBy)
            ];
        }
        function linesOf(word, signer) {
            if (!signer) return [];
            const run = 'certificate' === signer.kind && void 0 !== signer.run ? [
                `run: ${signer.run}`
            ] : [];
            return [
                `${word}: ${(0, _contract_attestation_signer_js__WEBPACK_IMPORTED_MODULE_0__.U)(signer)}`,
                ...run
            ];
        }
        function lockedLine(locked) {
            const who = 'key' === locked.kind ? 'a key' : `${locked.workflow} for ${locked.repository}`;
            return `the lockfile pins digests, and says that ${who} signed them when it was made`;
        }
        function isSignerGiven(given) {
            return Object.values(given).some((value)=>void 0 !== value && false !== value);
        }
        async function readSignerOptions(given) {
            const { TRUSTED_ROOT_LIMITS } = await __webpack_require__.e("contract-attestation-reading-trusted-root").then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/reading/trusted-root.ts"));
            const { MAX_PEM } = await __webpack_require__.e("contract-attestation-reading-public-key").then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/reading/public-key.ts"));
            const { 'trusted-root': root, 'public-key': key, ...others } = given;
            return {
                ...others,
                'trusted-root': await readGiven(root, TRUSTED_ROOT_LIMITS.maxBytes),
                'public-key': await readGiven(key, MAX_PEM)
            };
        }
        async function readGiven(path, limit) {
            return void 0 === path ? void 0 : {
                place: path,
                bytes: await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__.yu)(path, limit)
            };
        }
        async function askedSigners(given, suite) {
            if (!isSignerGiven(given)) return;
            const { parseSignerOptions } = await __webpack_require__.e("contract-attestation-signer-options").then(__webpack_require__.bind(__webpack_require__, "src/contract/attestation/signer-options.ts"));
            return parseSignerOptions(await readSignerOptions(given), suite);
        }
    })
};
