export const id = 126;
export const ids = [
    126
];
export const modules = {
    942: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $T: ()=>mergeIndexes,
            hq: ()=>withPruned,
            s3: ()=>withYank
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
        var _index_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9728);
        var _index_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7580);
        var _index_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1544);
        function mergeIndexes(a, b) {
            if (a.product !== b.product) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PRODUCT_MISMATCH', `the index is of ${a.product}, what is added is of ${b.product}`);
            const pruned = joinSorted(a.pruned, b.pruned, joinTombstones);
            const buried = new Map(pruned.map((tombstone)=>[
                    (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.WS)(tombstone),
                    tombstone
                ]));
            const rows = joinSorted(a.rows, b.rows, joinRows).filter((row)=>{
                const tombstone = buried.size > 0 ? buried.get((0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.WS)(row)) : void 0;
                if (tombstone) joinTombstones(tombstone, (0, _index_format_js__WEBPACK_IMPORTED_MODULE_2__.Il)(row));
                return !tombstone;
            });
            (0, _index_rules_js__WEBPACK_IMPORTED_MODULE_3__.O_)(rows, pruned);
            return {
                product: a.product,
                rows,
                pruned
            };
        }
        function joinSorted(a, b, join) {
            const joined = [];
            let [i, j] = [
                0,
                0
            ];
            for(;;){
                const [left, right] = [
                    a[i],
                    b[j]
                ];
                if (!left || !right) break;
                const order = (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.v_)(left, right);
                joined.push(order < 0 ? left : order > 0 ? right : join(left, right));
                if (order <= 0) i++;
                if (order >= 0) j++;
            }
            for(; i < a.length; i++)joined.push(a[i]);
            for(; j < b.length; j++)joined.push(b[j]);
            return joined;
        }
        function joinRows(a, b) {
            if (a.distribution_contract_version !== b.distribution_contract_version || (0, _index_format_js__WEBPACK_IMPORTED_MODULE_2__.T4)(a) !== (0, _index_format_js__WEBPACK_IMPORTED_MODULE_2__.T4)(b)) return conflict(a, b, a.artifact_sha256, b.artifact_sha256);
            if (!a.yanked || !b.yanked) return a.yanked ? a : b;
            return {
                ...a,
                yanked: [
                    ...new Set([
                        ...a.yanked,
                        ...b.yanked
                    ])
                ].sort()
            };
        }
        function joinTombstones(a, b) {
            if (a.row_sha256 !== b.row_sha256 || a.artifact_sha256 !== b.artifact_sha256 || a.distribution_contract_version !== b.distribution_contract_version) return conflict(a, b, a.artifact_sha256, b.artifact_sha256);
            return a;
        }
        function conflict(a, b, left, right) {
            const contracts = a.distribution_contract_version === b.distribution_contract_version ? '' : `, under contracts ${a.distribution_contract_version} and ${b.distribution_contract_version}`;
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MERGE_CONFLICT', `two different releases claim ${(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.WS)(a)}: artifact ${left} and ${right}${contracts}`, (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.f1)(a.distribution_contract_version, a));
        }
        function withYank(index, row, reason) {
            const key = (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.WS)(row);
            if (!index.rows.some((of)=>(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.WS)(of) === key)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_NOT_FOUND', `the index has no row ${key}`);
            const checked = (0, _index_schema_js__WEBPACK_IMPORTED_MODULE_4__.b)().yankReason.safeParse(reason);
            if (!checked.success) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', 'a reason is 1 to 200 printable ASCII characters without " or \\', 'reason');
            return mergeIndexes(index, {
                product: index.product,
                rows: [
                    {
                        ...row,
                        yanked: [
                            reason
                        ]
                    }
                ],
                pruned: []
            });
        }
        function withPruned(index, rows) {
            const pruned = rows.map(_index_format_js__WEBPACK_IMPORTED_MODULE_2__.Il).sort(_identity_js__WEBPACK_IMPORTED_MODULE_1__.v_);
            return mergeIndexes(index, {
                product: index.product,
                rows: [],
                pruned
            });
        }
    }),
    6265: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bs: ()=>previousRows,
            _5: ()=>isUnchanged,
            fB: ()=>nextRevision
        });
        var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
        function isOfRun(run, tuple) {
            return tuple.version === run.version && tuple.git_rev === run.git_rev && tuple.toolchain === run.toolchain && tuple.profile === run.profile;
        }
        function nextRevision(index, folders, run) {
            const ofFolder = folders.filter((folder)=>folder.version === run.version && folder.toolchain === run.toolchain && folder.profile === run.profile && folder.gitsha === (0, _identity_js__WEBPACK_IMPORTED_MODULE_0__.PO)(run.git_rev));
            const ofIndex = [
                ...index.rows,
                ...index.pruned
            ].filter((row)=>isOfRun(run, row));
            const highest = [
                ...ofFolder,
                ...ofIndex
            ].reduce((max, { dist_revision })=>Math.max(max, (0, _identity_js__WEBPACK_IMPORTED_MODULE_0__.P7)(dist_revision)), 0);
            return `r${highest + 1}`;
        }
        function previousRows(index, run, revision) {
            const below = index.rows.filter((row)=>isOfRun(run, row) && (0, _identity_js__WEBPACK_IMPORTED_MODULE_0__.P7)(row.dist_revision) < (0, _identity_js__WEBPACK_IMPORTED_MODULE_0__.P7)(revision));
            const highest = below.reduce((max, row)=>Math.max(max, (0, _identity_js__WEBPACK_IMPORTED_MODULE_0__.P7)(row.dist_revision)), 0);
            return below.filter((row)=>(0, _identity_js__WEBPACK_IMPORTED_MODULE_0__.P7)(row.dist_revision) === highest).sort((a, b)=>(0, _identity_js__WEBPACK_IMPORTED_MODULE_0__.Xo)(a.target, b.target));
        }
        function isUnchanged(index, previous, staged, published) {
            const [first] = previous;
            if (!first) return false;
            const wasPruned = index.pruned.some((tombstone)=>isOfRun(first, tombstone) && tombstone.dist_revision === first.dist_revision);
            if (wasPruned || previous.some((row)=>row.yanked)) return false;
            return staged.size > 0 && [
                ...staged
            ].every(([target, content])=>published.get(target) === content);
        }
    }),
    4126: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>publishStaged
        });
        var external_node_path_ = __webpack_require__(6760);
        var promises_ = __webpack_require__(8500);
        var contract_contract = __webpack_require__(3938);
        var contract_names = __webpack_require__(7043);
        var digest = __webpack_require__(4892);
        var contract_document = __webpack_require__(501);
        var errors = __webpack_require__(1819);
        var identity = __webpack_require__(1362);
        var index_part = __webpack_require__(550);
        var merge = __webpack_require__(942);
        var verify = __webpack_require__(9773);
        var checksums = __webpack_require__(2350);
        var files = __webpack_require__(657);
        async function adoptLeftovers(store, artifact) {
            const { manifest, paths } = artifact.documents;
            const directory = (0, identity.f1)(manifest.distribution_contract_version, manifest);
            const there = new Set(await store.list(directory) ?? []);
            if (0 === there.size) return artifact;
            const known = new Set(Object.values(paths));
            for (const path of there)if (!known.has(path)) (0, errors.TR)('ORPHANED_FILES', `${path} stands in the way of ${directory}`, path);
            if (there.has(paths.artifact)) {
                const chunks = await store.stream(paths.artifact, Number.MAX_SAFE_INTEGER);
                const actual = chunks && (await (0, files.Nq)(chunks)).sha256;
                if (actual && actual !== manifest.artifact.sha256) (0, errors.TR)('ORPHANED_FILES', `${paths.artifact} is left over with sha256 ${actual}, staged is ${manifest.artifact.sha256}`, paths.artifact);
            }
            const leftover = async (kind)=>there.has(paths[kind]) ? (await store.read(paths[kind], contract_document.PJ[kind].maxBytes))?.bytes : void 0;
            try {
                const manifestBytes = await leftover('manifest') ?? artifact.bytes.manifest;
                const provenanceBytes = await leftover('provenance') ?? artifact.bytes.provenance;
                const digests = {
                    artifact: manifest.artifact.sha256,
                    manifest: (0, digest.sc)(manifestBytes),
                    provenance: (0, digest.sc)(provenanceBytes)
                };
                const checksumsBytes = await leftover('checksums') ?? Buffer.from((0, checksums.ss)((0, checksums.tM)(paths, digests)));
                const bytes = {
                    manifest: manifestBytes,
                    provenance: provenanceBytes,
                    checksums: checksumsBytes
                };
                const documents = (0, verify.VN)(bytes, manifest, manifest.product, manifest.distribution_contract_version);
                const adopted = documents.manifest;
                if (adopted.artifact.sha256 !== manifest.artifact.sha256 || adopted.artifact.size !== manifest.artifact.size || adopted.content_sha256 !== manifest.content_sha256 || adopted.contract_sha256 !== manifest.contract_sha256) (0, errors.TR)('ORPHANED_FILES', `${paths.manifest} is left over and describes another artifact`, paths.manifest);
                return {
                    bytes,
                    documents
                };
            } catch (cause) {
                if (!(cause instanceof errors.Vl) || 'ORPHANED_FILES' === cause.code || !LEFTOVER_FAULTS.test(cause.code)) throw cause;
                throw new errors.Vl({
                    code: 'ORPHANED_FILES',
                    message: `leftovers in ${directory} do not agree with what is staged: ${cause.message}`,
                    place: directory
                }, [], {
                    cause
                });
            }
        }
        const LEFTOVER_FAULTS = /_MISMATCH$|^(?:INVALID_UTF8|INVALID_JSON|TOO_LARGE|TOO_DEEP|DUPLICATE_KEY|FORBIDDEN_KEY|UNSAFE_NUMBER|SCHEMA_INVALID|UPDATE_REQUIRED|NOT_CANONICAL)$/;
        var read_contract = __webpack_require__(2386);
        var read_index = __webpack_require__(2118);
        var external_node_fs_promises_ = __webpack_require__(1455);
        var contract_manifest = __webpack_require__(2882);
        var directory_store = __webpack_require__(8615);
        var file_errors = __webpack_require__(3936);
        var unpack = __webpack_require__(4950);
        async function readStaged(folders, expected) {
            const missing = `missing: ${(0, contract_contract.y1)(expected.contract).join(', ')}`;
            const roots = (await Promise.all(folders.map((folder)=>stagedRoots(folder, missing)))).flat();
            const staged = new Map();
            for (const root of roots)for (const directory of (await tupleDirectories(root))){
                const artifact = await readArtifact(root, directory, expected);
                const other = staged.get(directory);
                if (other && other.documents.manifest.artifact.sha256 !== artifact.documents.manifest.artifact.sha256) (0, errors.TR)('IMMUTABLE_CONFLICT', `${directory} is staged twice: ${other.documents.manifest.artifact.sha256} and ${artifact.documents.manifest.artifact.sha256}`, root);
                if (!other) staged.set(directory, artifact);
            }
            if (0 === staged.size) (0, errors.TR)('STAGED_EMPTY', `nothing is staged in ${folders.join(', ') || 'no folder'}; ${missing}`, folders[0]);
            return [
                ...staged.values()
            ].sort((a, b)=>(0, identity.v_)(a.documents.manifest, b.documents.manifest));
        }
        async function isFolder(path) {
            return (await (0, external_node_fs_promises_.stat)(path).catch(()=>void 0))?.isDirectory() ?? false;
        }
        async function stagedRoots(folder, missing) {
            if (!await isFolder(folder)) return (0, errors.TR)('STAGED_EMPTY', `${folder} is not a folder; ${missing}`, folder);
            if (await isFolder((0, external_node_path_.join)(folder, 'dist'))) return [
                folder
            ];
            const children = (await (0, file_errors.ze)(folder, ()=>(0, external_node_fs_promises_.readdir)(folder))).sort().map((name)=>(0, external_node_path_.join)(folder, name));
            const roots = [];
            for (const child of children)if (await isFolder((0, external_node_path_.join)(child, 'dist'))) roots.push(child);
            return roots;
        }
        async function tupleDirectories(root) {
            const directories = new Set();
            for (const path of (await new directory_store.f(root).list('dist'))){
                const directory = path.split('/').slice(0, 8).join('/');
                try {
                    (0, identity.Bp)(directory);
                } catch (cause) {
                    throw new errors.Vl({
                        code: 'STAGED_INVALID',
                        message: `${path} does not belong to a staged artifact`,
                        place: (0, external_node_path_.join)(root, path)
                    }, [], {
                        cause
                    });
                }
                directories.add(directory);
            }
            return [
                ...directories
            ].sort();
        }
        async function readArtifact(root, directory, expected) {
            const folder = (0, external_node_path_.join)(root, directory);
            const read = (kind)=>(0, files.yu)((0, external_node_path_.join)(folder, 'package', `${kind}.json`), contract_document.PJ[kind].maxBytes);
            const [manifest, checksums, provenance] = await Promise.all([
                read('manifest'),
                read('checksums'),
                read('provenance')
            ]);
            const bytes = {
                manifest,
                checksums,
                provenance
            };
            const { contract } = expected;
            const stated = (0, contract_manifest.Ng)(manifest, `${directory}/package/manifest.json`);
            if ((0, identity.f1)(stated.distribution_contract_version, stated) !== directory) (0, errors.TR)('TUPLE_MISMATCH', `${directory} holds the manifest of another tuple`, folder);
            const documents = (0, verify.VN)(bytes, stated, contract.product, contract.distribution_contract_version);
            if (documents.manifest.contract_sha256 !== expected.contractSha256) (0, errors.TR)('CONTRACT_MISMATCH', `${directory} was packaged under a contract with sha256 ${documents.manifest.contract_sha256}, given is ${expected.contractSha256}`, folder);
            await verifyArtifactFile(root, documents);
            const known = new Set(Object.values((0, identity.qB)(contract.product, contract.distribution_contract_version, stated)));
            for (const path of (await new directory_store.f(root).list(directory)))if (!known.has(path)) (0, errors.TR)('STAGED_INVALID', `${path} is not one of the files of an artifact`, (0, external_node_path_.join)(root, path));
            return {
                folder: root,
                bytes,
                documents
            };
        }
        async function verifyArtifactFile(root, { manifest, paths }) {
            const file = (0, external_node_path_.join)(root, paths.artifact);
            const chunks = await (0, files.Pq)(file, Number.MAX_SAFE_INTEGER, paths.artifact);
            if (!chunks) return (0, errors.TR)('DOCUMENT_NOT_FOUND', `${paths.artifact} is not there`, file);
            const { size, sha256 } = await (0, files.Nq)(chunks);
            (0, digest.T$)(size, manifest.artifact.size, paths.artifact);
            (0, digest.Ub)(sha256, manifest.artifact.sha256, paths.artifact);
            await (0, unpack.inspectArchive)(file, manifest);
        }
        var revision = __webpack_require__(6265);
        async function unchangedRevision(store, index, staged) {
            const [first] = staged;
            if (!first) return;
            const { manifest } = first.documents;
            const previous = (0, revision.Bs)(index, manifest, manifest.dist_revision);
            const sameRun = staged.every(({ documents: { manifest: of } })=>[
                    'version',
                    'git_rev',
                    'toolchain',
                    'profile',
                    'dist_revision'
                ].every((part)=>of[part] === manifest[part]));
            if (!sameRun || 0 === previous.length) return;
            const contents = new Map(staged.map(({ documents })=>[
                    documents.manifest.target,
                    documents.manifest.content_sha256
                ]));
            const compared = previous.filter((row)=>contents.has(row.target));
            const published = new Map(await Promise.all(compared.map(async (row)=>[
                    row.target,
                    await contentOf(store, row)
                ])));
            return (0, revision._5)(index, previous, contents, published) ? compared : void 0;
        }
        async function contentOf(store, row) {
            const stored = await store.read(row.manifest_file, contract_document.PJ.manifest.maxBytes) ?? (0, errors.TR)('DOCUMENT_NOT_FOUND', `${row.manifest_file} is not there`, row.manifest_file);
            (0, digest.Ub)((0, digest.sc)(stored.bytes), row.manifest_sha256, row.manifest_file);
            return (0, contract_manifest.Ng)(stored.bytes, row.manifest_file).content_sha256;
        }
        const MAX_ATTEMPTS = 60;
        async function publishStaged(request) {
            const { contract, bytes, sha256: contractSha256 } = await (0, read_contract.J)(request.contract);
            const staged = await readStaged(request.staged, {
                contract,
                contractSha256
            });
            request.progress(`verified ${staged.length} staged artifact${1 === staged.length ? '' : 's'}`);
            const tried = new Set();
            for(let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++){
                const result = await tryPublish(request, contract, bytes, staged, tried);
                if (result) return result;
                request.progress('the store changed meanwhile; reading it again');
                await (0, promises_.setTimeout)(Math.random() * Math.min(20 * 2 ** attempt, 2_000));
            }
            return (0, errors.TR)('PUBLISH_CONTENTION', `the index of ${request.store.name} changed ${MAX_ATTEMPTS} times while publishing`, contract_names.Pm);
        }
        async function tryPublish(request, contract, contractBytes, staged, tried) {
            const { store } = request;
            const read = await (0, read_index.ku)(store, new Set(staged.map(({ documents })=>documents.manifest.version)));
            const part = read?.part ?? (0, index_part.bo)(contract.product);
            const { index } = part;
            if (index.product !== contract.product) (0, errors.TR)('PRODUCT_MISMATCH', `${store.name} holds ${index.product}, not ${contract.product}`, contract_names.Pm);
            if (!request.allowIncomplete) refuseIncomplete(contract, index, staged);
            const previous = request.autoRevision ? await unchangedRevision(store, index, staged) : void 0;
            const isOurs = (row)=>tried.has(row.manifest_sha256);
            const nothingNew = (bytes, rows)=>result((0, digest.sc)(bytes), part, rows.filter(isOurs), rows.filter((row)=>!isOurs(row)));
            if (read && previous) return nothingNew(read.stored.bytes, previous);
            const { unchanged, fresh } = splitPublished(index, staged);
            const create = [];
            const published = [];
            for (const artifact of fresh){
                const documents = await adoptLeftovers(store, artifact);
                const { paths, manifest } = documents.documents;
                create.push({
                    path: paths.artifact,
                    content: {
                        file: (0, external_node_path_.join)(artifact.folder, paths.artifact),
                        size: manifest.artifact.size,
                        sha256: manifest.artifact.sha256
                    }
                });
                for (const kind of [
                    'manifest',
                    'provenance',
                    'checksums'
                ])create.push({
                    path: paths[kind],
                    content: {
                        bytes: documents.bytes[kind]
                    }
                });
                published.push((0, verify.OB)(documents.documents));
            }
            const added = {
                product: contract.product,
                rows: published,
                pruned: []
            };
            const merged = {
                ...part,
                index: (0, merge.$T)(index, added)
            };
            if (read && 0 === published.length) return nothingNew(read.stored.bytes, unchanged);
            for (const version of new Set(published.map((row)=>row.version)))create.unshift(await snapshotOf(store, contract, version, contractBytes));
            const bytes = (0, index_part.RB)(merged, contract_names.Pm);
            const outcome = await store.commit({
                create,
                swap: [
                    {
                        path: contract_names.Pm,
                        expected: read?.stored.version,
                        bytes
                    }
                ]
            });
            if ('committed' === outcome.status) return result((0, digest.sc)(bytes), merged, published, unchanged);
            for (const { manifest_sha256 } of published)tried.add(manifest_sha256);
        }
        function result(index_sha256, part, published, unchanged) {
            const revision = Math.max(...[
                ...published,
                ...unchanged
            ].map((row)=>(0, identity.P7)(row.dist_revision)));
            return {
                index_file: contract_names.Pm,
                index_sha256,
                dist_revision: `r${revision}`,
                published,
                unchanged,
                rows: (0, index_part.BO)(part)
            };
        }
        function refuseIncomplete(contract, index, staged) {
            const releaseOf = ({ version, git_rev, profile, toolchain, dist_revision })=>[
                    version,
                    git_rev,
                    profile,
                    toolchain,
                    dist_revision
                ].join(' ');
            const tuples = staged.map((artifact)=>artifact.documents.manifest);
            for (const release of new Set(tuples.map(releaseOf))){
                const have = new Set([
                    ...tuples,
                    ...index.rows
                ].filter((tuple)=>releaseOf(tuple) === release).map((tuple)=>tuple.target));
                const missing = (0, contract_contract.y1)(contract).filter((target)=>!have.has(target));
                if (missing.length > 0) (0, errors.TR)('INCOMPLETE_MATRIX', `missing of ${release}: ${missing.join(', ')}`, 'staged', 'Build the missing targets, or allow an incomplete release (allow-incomplete).');
            }
        }
        function splitPublished(index, staged) {
            const rows = new Map();
            const wanted = new Set(staged.map((artifact)=>(0, identity.WS)(artifact.documents.manifest)));
            for (const row of index.rows)if (wanted.has((0, identity.WS)(row))) rows.set((0, identity.WS)(row), row);
            const pruned = index.pruned.find((tombstone)=>wanted.has((0, identity.WS)(tombstone)));
            if (pruned) (0, errors.TR)('PRUNED', `${Object.values((0, identity.cF)(pruned)).join(' ')} was pruned and can never be published again`, contract_names.Pm);
            const unchanged = [];
            const fresh = [];
            for (const artifact of staged){
                const { manifest } = artifact.documents;
                const row = rows.get((0, identity.WS)(manifest));
                if (row) if (row.artifact_sha256 === manifest.artifact.sha256) unchanged.push(row);
                else (0, errors.TR)('IMMUTABLE_CONFLICT', `${row.artifact_file} is published with sha256 ${row.artifact_sha256}, staged is ${manifest.artifact.sha256}`, row.artifact_file);
                else fresh.push(artifact);
            }
            return {
                unchanged,
                fresh
            };
        }
        async function snapshotOf(store, contract, version, bytes) {
            const path = (0, identity.G6)(contract.distribution_contract_version, version);
            const there = await store.read(path, contract_document.PJ.contract.maxBytes);
            if (there && (0, digest.sc)(there.bytes) !== (0, digest.sc)(bytes)) (0, errors.TR)('CONTRACT_MISMATCH', `${version} was first published under a contract with sha256 ${(0, digest.sc)(there.bytes)}, given is ${(0, digest.sc)(bytes)}`, path);
            return {
                path,
                content: {
                    bytes
                }
            };
        }
    })
};
