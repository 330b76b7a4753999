export const id = "shared-steps-publish-and-steps-release-index";
export const ids = [
    "shared-steps-publish-and-steps-release-index"
];
export const modules = {
    "src/contract/decisions/revision.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bs: ()=>previousRows,
            _5: ()=>isUnchanged,
            fB: ()=>nextRevision
        });
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        function isOfRun(run, tuple) {
            return tuple.version === run.version && tuple.git_rev === run.git_rev && tuple.toolchain === run.toolchain && tuple.profile === run.profile;
        }
        function nextRevision(index, folders, run) {
            const ofFolder = folders.filter((folder)=>folder.version === run.version && folder.toolchain === run.toolchain && folder.profile === run.profile && folder.gitsha === (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.PO)(run.git_rev));
            const ofIndex = [
                ...index.rows,
                ...index.pruned
            ].filter((row)=>isOfRun(run, row));
            const highest = [
                ...ofFolder,
                ...ofIndex
            ].reduce((max, { dist_revision })=>Math.max(max, (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(dist_revision)), 0);
            return `r${highest + 1}`;
        }
        function previousRows(index, run, revision) {
            const below = index.rows.filter((row)=>isOfRun(run, row) && (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(row.dist_revision) < (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(revision));
            const highest = below.reduce((max, row)=>Math.max(max, (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(row.dist_revision)), 0);
            return below.filter((row)=>(0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(row.dist_revision) === highest).sort((a, b)=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a.target, b.target));
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
    "src/contract/release-index/merge.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $T: ()=>mergeIndexes,
            hq: ()=>withPruned,
            s3: ()=>withYank
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/release-index/format.ts");
        var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/release-index/model.ts");
        var _rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/release-index/rules.ts");
        function mergeIndexes(a, b) {
            if (a.product !== b.product) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PRODUCT_MISMATCH', `the index is of ${a.product}, what is added is of ${b.product}`);
            const pruned = joinSorted(a.pruned, b.pruned, joinTombstones);
            const buried = new Map(pruned.map((tombstone)=>[
                    (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.WS)(tombstone),
                    tombstone
                ]));
            const rows = joinSorted(a.rows, b.rows, joinRows).filter((row)=>{
                const tombstone = buried.size > 0 ? buried.get((0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.WS)(row)) : void 0;
                if (tombstone) joinTombstones(tombstone, (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.Il)(row));
                return !tombstone;
            });
            (0, _rules_js__WEBPACK_IMPORTED_MODULE_5__.O_)(rows, pruned);
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
                const order = (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.v_)(left, right);
                joined.push(order < 0 ? left : order > 0 ? right : join(left, right));
                if (order <= 0) i++;
                if (order >= 0) j++;
            }
            for(; i < a.length; i++)joined.push(a[i]);
            for(; j < b.length; j++)joined.push(b[j]);
            return joined;
        }
        function joinRows(a, b) {
            if (a.distribution_contract_version !== b.distribution_contract_version || (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.T4)(a) !== (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.T4)(b)) return conflict(a, b, a.artifact_sha256, b.artifact_sha256);
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
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MERGE_CONFLICT', `two different releases claim ${(0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.WS)(a)}: artifact ${left} and ${right}${contracts}`, (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.f1)(a.distribution_contract_version, a));
        }
        function withYank(index, row, reason) {
            const key = (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.WS)(row);
            if (!index.rows.some((of)=>(0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.WS)(of) === key)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_NOT_FOUND', `the index has no row ${key}`);
            const checked = (0, _model_js__WEBPACK_IMPORTED_MODULE_4__.br)().yankReason.safeParse(reason);
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
            const pruned = rows.map(_format_js__WEBPACK_IMPORTED_MODULE_3__.Il).sort(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.v_);
            return mergeIndexes(index, {
                product: index.product,
                rows: [],
                pruned
            });
        }
    }),
    "src/host/backoff.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L0: ()=>AFTER_RACE,
            b6: ()=>AFTER_GIT_FAILURE,
            l0: ()=>pauseAfter,
            v7: ()=>pause
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:timers/promises");
        const AFTER_RACE = {
            firstMs: 40,
            mostMs: 2_000
        };
        const AFTER_GIT_FAILURE = {
            firstMs: 400,
            mostMs: 2_000
        };
        function pauseAfter(failures, { firstMs, mostMs }, chance = Math.random()) {
            return Math.min(firstMs * 2 ** (failures - 1), mostMs) * (0.5 + chance / 2);
        }
        async function pause(failures, backoff, wait = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
            await wait(pauseAfter(failures, backoff));
        }
    }),
    "src/steps/publish/publish.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>publishStaged
        });
        var external_node_path_ = __webpack_require__("node:path");
        var verify = __webpack_require__("src/contract/decisions/verify.ts");
        var digest = __webpack_require__("src/contract/digest.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var identity_paths = __webpack_require__("src/contract/identity/paths.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var merge = __webpack_require__("src/contract/release-index/merge.ts");
        var release_index_part = __webpack_require__("src/contract/release-index/part.ts");
        var read_contract = __webpack_require__("src/steps/read-contract.ts");
        var change = __webpack_require__("src/steps/release-index/change.ts");
        var release_index_read = __webpack_require__("src/steps/release-index/read.ts");
        var documents_contract = __webpack_require__("src/contract/documents/contract.ts");
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
                const missing = (0, documents_contract.y1)(contract).filter((target)=>!have.has(target));
                if (missing.length > 0) (0, errors.TR)('INCOMPLETE_MATRIX', `missing of ${release}: ${missing.join(', ')}`, 'staged', 'Build the missing targets, or allow an incomplete release (allow-incomplete).');
            }
        }
        function splitPublished(index, staged) {
            const keys = new Set(staged.map((artifact)=>(0, tuple.WS)(artifact.documents.manifest)));
            const rows = new Map();
            for (const row of index.rows)if (keys.has((0, tuple.WS)(row))) rows.set((0, tuple.WS)(row), row);
            const pruned = index.pruned.find((tombstone)=>keys.has((0, tuple.WS)(tombstone)));
            if (pruned) (0, errors.TR)('PRUNED', `${Object.values((0, tuple.cF)(pruned)).join(' ')} was pruned and can never be published again`, identity_paths.Pm);
            const unchanged = [];
            const fresh = [];
            for (const artifact of staged){
                const { manifest } = artifact.documents;
                const row = rows.get((0, tuple.WS)(manifest));
                if (row) if (row.artifact_sha256 === manifest.artifact.sha256) unchanged.push(row);
                else (0, errors.TR)('IMMUTABLE_CONFLICT', `${row.artifact_file} is published with sha256 ${row.artifact_sha256}, staged is ${manifest.artifact.sha256}`, row.artifact_file);
                else fresh.push(artifact);
            }
            return {
                unchanged,
                fresh
            };
        }
        var documents_checksums = __webpack_require__("src/contract/documents/checksums.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        async function withLeftovers(store, artifact) {
            const { manifest, paths } = artifact.documents;
            const directory = (0, identity_paths.f1)(manifest.distribution_contract_version, manifest);
            const there = new Set(await store.list(directory) ?? []);
            if (0 === there.size) return artifact;
            const known = new Set(Object.values(paths));
            for (const path of there)if (!known.has(path)) (0, errors.TR)('ORPHANED_FILES', `${path} stands in the way of ${directory}`, path);
            if (there.has(paths.artifact)) await refuseOtherBytes(store, artifact);
            try {
                const bytes = await standingDocuments(store, artifact, there);
                const documents = (0, verify.VN)(bytes, manifest, manifest.product, manifest.distribution_contract_version);
                refuseOtherArtifact(documents, artifact.documents);
                return {
                    ...artifact,
                    bytes,
                    documents
                };
            } catch (cause) {
                if (!(cause instanceof errors.Vl) || !LEFTOVER_FAULTS.test(cause.code)) throw cause;
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
        async function refuseOtherBytes(store, { documents }) {
            const { manifest, paths } = documents;
            const chunks = await store.stream(paths.artifact, Number.MAX_SAFE_INTEGER);
            const actual = chunks && (await (0, files.Nq)(chunks)).sha256;
            if (actual && actual !== manifest.artifact.sha256) (0, errors.TR)('ORPHANED_FILES', `${paths.artifact} is left over with sha256 ${actual}, staged is ${manifest.artifact.sha256}`, paths.artifact);
        }
        async function standingDocuments(store, { bytes, documents }, there) {
            const { paths } = documents;
            const leftover = async (kind)=>there.has(paths[kind]) ? (await store.read(paths[kind], verify._o[kind].maxBytes))?.bytes : void 0;
            const manifest = await leftover('manifest') ?? bytes.manifest;
            const provenance = await leftover('provenance') ?? bytes.provenance;
            const digests = {
                artifact: documents.manifest.artifact.sha256,
                manifest: (0, digest.sc)(manifest),
                provenance: (0, digest.sc)(provenance)
            };
            const checksums = await leftover('checksums') ?? Buffer.from((0, documents_checksums.ss)((0, documents_checksums.tM)(paths, digests)));
            return {
                manifest,
                provenance,
                checksums
            };
        }
        function refuseOtherArtifact({ manifest: left }, { manifest, paths }) {
            if (left.artifact.sha256 !== manifest.artifact.sha256 || left.artifact.size !== manifest.artifact.size || left.content_sha256 !== manifest.content_sha256 || left.contract_sha256 !== manifest.contract_sha256) (0, errors.TR)('ORPHANED_FILES', `${paths.manifest} is left over and describes another artifact`, paths.manifest);
        }
        var promises_ = __webpack_require__("node:fs/promises");
        var documents_manifest = __webpack_require__("src/contract/documents/manifest.ts");
        var unpack = __webpack_require__("src/host/archive/unpack.ts");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var store_directory = __webpack_require__("src/host/store/directory.ts");
        async function readStaged(folders, expected) {
            const missing = `missing: ${(0, documents_contract.y1)(expected.contract).join(', ')}`;
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
            ].sort((a, b)=>(0, tuple.v_)(a.documents.manifest, b.documents.manifest));
        }
        async function isFolder(path) {
            return (await (0, promises_.stat)(path).catch(()=>void 0))?.isDirectory() ?? false;
        }
        async function stagedRoots(folder, missing) {
            if (!await isFolder(folder)) return (0, errors.TR)('STAGED_EMPTY', `${folder} is not a folder; ${missing}`, folder);
            if (await isFolder((0, external_node_path_.join)(folder, 'dist'))) return [
                folder
            ];
            const children = (await (0, file_errors.ze)(folder, ()=>(0, promises_.readdir)(folder))).sort().map((name)=>(0, external_node_path_.join)(folder, name));
            const roots = [];
            for (const child of children)if (await isFolder((0, external_node_path_.join)(child, 'dist'))) roots.push(child);
            return roots;
        }
        async function tupleDirectories(root) {
            const directories = new Set();
            for (const path of (await new store_directory.f(root).list('dist'))){
                const directory = path.split('/').slice(0, 8).join('/');
                try {
                    (0, identity_paths.Bp)(directory);
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
            const read = (kind)=>(0, files.yu)((0, external_node_path_.join)(folder, 'package', `${kind}.json`), verify._o[kind].maxBytes);
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
            const stated = (0, documents_manifest.Ng)(manifest, `${directory}/package/manifest.json`);
            if ((0, identity_paths.f1)(stated.distribution_contract_version, stated) !== directory) (0, errors.TR)('TUPLE_MISMATCH', `${directory} holds the manifest of another tuple`, folder);
            const documents = (0, verify.VN)(bytes, stated, contract.product, contract.distribution_contract_version);
            if (documents.manifest.contract_sha256 !== expected.contractSha256) (0, errors.TR)('CONTRACT_MISMATCH', `${directory} was packaged under a contract with sha256 ${documents.manifest.contract_sha256}, given is ${expected.contractSha256}`, folder);
            await verifyArtifactFile(root, documents);
            const known = new Set(Object.values((0, identity_paths.qB)(contract.product, contract.distribution_contract_version, stated)));
            for (const path of (await new store_directory.f(root).list(directory)))if (!known.has(path)) (0, errors.TR)('STAGED_INVALID', `${path} is not one of the files of an artifact`, (0, external_node_path_.join)(root, path));
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
        var revision = __webpack_require__("src/contract/decisions/revision.ts");
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
            const stored = await store.read(row.manifest_file, documents_manifest.T1.maxBytes) ?? (0, errors.TR)('DOCUMENT_NOT_FOUND', `${row.manifest_file} is not there`, row.manifest_file);
            (0, digest.Ub)((0, digest.sc)(stored.bytes), row.manifest_sha256, row.manifest_file);
            return (0, documents_manifest.Ng)(stored.bytes, row.manifest_file).content_sha256;
        }
        async function publishStaged(request) {
            const { contract, bytes: contractBytes, sha256: contractSha256 } = await (0, read_contract.J)(request.contract);
            const staged = await readStaged(request.staged, {
                contract,
                contractSha256
            });
            request.progress(`verified ${staged.length} staged artifact${1 === staged.length ? '' : 's'}`);
            const batch = {
                contract,
                contractBytes,
                staged,
                tried: new Set()
            };
            return (0, change.y1)(request, ()=>attemptPublish(request, batch));
        }
        async function attemptPublish(request, batch) {
            const { store } = request;
            const { contract, staged } = batch;
            const read = await (0, release_index_read.ku)(store, new Set(staged.map(({ documents })=>documents.manifest.version)));
            const part = read?.part ?? (0, release_index_part.bo)(contract.product);
            const { index } = part;
            if (index.product !== contract.product) (0, errors.TR)('PRODUCT_MISMATCH', `${store.name} holds ${index.product}, not ${contract.product}`, identity_paths.Pm);
            if (!request.allowIncomplete) refuseIncomplete(contract, index, staged);
            const previous = request.autoRevision ? await unchangedRevision(store, index, staged) : void 0;
            if (read && previous) return nothingNew(part, read.stored.bytes, previous, batch);
            const { unchanged, fresh } = splitPublished(index, staged);
            if (read && 0 === fresh.length) return nothingNew(part, read.stored.bytes, unchanged, batch);
            const artifacts = [];
            for (const artifact of fresh)artifacts.push(await withLeftovers(store, artifact));
            const published = artifacts.map(({ documents })=>(0, verify.OB)(documents));
            const merged = {
                ...part,
                index: (0, merge.$T)(index, {
                    product: contract.product,
                    rows: published,
                    pruned: []
                })
            };
            const create = [
                ...await snapshotsOf(store, batch, published),
                ...artifacts.flatMap(filesOf)
            ];
            const bytes = (0, release_index_part.RB)(merged, identity_paths.Pm);
            for (const { manifest_sha256 } of published)batch.tried.add(manifest_sha256);
            return {
                result: resultOf(merged, bytes, published, unchanged),
                write: {
                    expected: read?.stored.version,
                    bytes,
                    create
                }
            };
        }
        function nothingNew(part, bytes, rows, { tried }) {
            const isOurs = (row)=>tried.has(row.manifest_sha256);
            const others = rows.filter((row)=>!isOurs(row));
            return {
                result: resultOf(part, bytes, rows.filter(isOurs), others)
            };
        }
        function resultOf(part, bytes, published, unchanged) {
            const revision = Math.max(...[
                ...published,
                ...unchanged
            ].map((row)=>(0, tuple.P7)(row.dist_revision)));
            return {
                index_file: identity_paths.Pm,
                index_sha256: (0, digest.sc)(bytes),
                dist_revision: `r${revision}`,
                published,
                unchanged,
                rows: (0, release_index_part.BO)(part)
            };
        }
        function filesOf({ folder, bytes, documents }) {
            const { paths, manifest } = documents;
            const { size, sha256: digest } = manifest.artifact;
            return [
                {
                    path: paths.artifact,
                    content: {
                        file: (0, external_node_path_.join)(folder, paths.artifact),
                        size,
                        sha256: digest
                    }
                },
                {
                    path: paths.manifest,
                    content: {
                        bytes: bytes.manifest
                    }
                },
                {
                    path: paths.provenance,
                    content: {
                        bytes: bytes.provenance
                    }
                },
                {
                    path: paths.checksums,
                    content: {
                        bytes: bytes.checksums
                    }
                }
            ];
        }
        async function snapshotsOf(store, batch, rows) {
            const snapshots = [];
            for (const version of new Set(rows.map((row)=>row.version)))snapshots.push(await snapshotOf(store, batch.contract, version, batch.contractBytes));
            return snapshots;
        }
        async function snapshotOf(store, contract, version, bytes) {
            const path = (0, identity_paths.G6)(contract.distribution_contract_version, version);
            const there = await store.read(path, identity_paths.mu.maxBytes);
            if (there && (0, digest.sc)(there.bytes) !== (0, digest.sc)(bytes)) (0, errors.TR)('CONTRACT_MISMATCH', `${version} was first published under a contract with sha256 ${(0, digest.sc)(there.bytes)}, given is ${(0, digest.sc)(bytes)}`, path);
            return {
                path,
                content: {
                    bytes
                }
            };
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
        var _contract_release_index_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/release-index/format.ts");
        var _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/backoff.ts");
        var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/steps/release-index/read.ts");
        const MAX_ATTEMPTS = 60;
        async function swapIndex({ store, progress, wait = (failures)=>(0, _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__.v7)(failures, _host_backoff_js__WEBPACK_IMPORTED_MODULE_4__.L0) }, attempt) {
            for(let attempts = 1; attempts <= MAX_ATTEMPTS; attempts++){
                const { result, write } = await attempt();
                if (!write) return result;
                const { expected, bytes, create = [] } = write;
                const { status } = await store.commit({
                    create,
                    swap: {
                        path: _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm,
                        expected,
                        bytes
                    }
                });
                if ('committed' === status) return result;
                progress('the store changed meanwhile; reading it again');
                if (attempts < MAX_ATTEMPTS) await wait(attempts);
            }
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('PUBLISH_CONTENTION', `the index of ${store.name} changed ${MAX_ATTEMPTS} times`, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm);
        }
        async function changeIndex(access, change) {
            const { store } = access;
            return swapIndex(access, async ()=>{
                const read = await (0, _read_js__WEBPACK_IMPORTED_MODULE_5__.aD)(store);
                if (!read) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('INDEX_NOT_FOUND', `${store.name} has no ${_contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm}`, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm);
                const given = await change(read.index);
                const bytes = Buffer.from((0, _contract_release_index_format_js__WEBPACK_IMPORTED_MODULE_3__.Qe)(given.index), 'latin1');
                const changed = !bytes.equals(read.stored.bytes);
                return {
                    result: {
                        change: given,
                        index_sha256: (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes),
                        changed
                    },
                    write: changed ? {
                        expected: read.stored.version,
                        bytes
                    } : void 0
                };
            });
        }
    })
};
