export const id = "shared-steps-inspect-artifact-and-steps-publish-and-steps-release-index";
export const ids = [
    "shared-steps-inspect-artifact-and-steps-publish-and-steps-release-index"
];
export const modules = {
    "src/steps/publish/publish.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>publishStaged
        });
        var external_node_path_ = __webpack_require__("node:path");
        var documents_contract = __webpack_require__("src/contract/documents/contract.ts");
        var documents_manifest = __webpack_require__("src/contract/documents/manifest.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var identity_paths = __webpack_require__("src/contract/identity/paths.ts");
        function requireOwnPlan({ contract, contractSha256, plan }) {
            if (!plan) return;
            if (plan.product !== contract.product) (0, errors.TR)('PRODUCT_MISMATCH', `the plan is of ${plan.product}, the contract of ${contract.product}`, 'plan');
            if (plan.contract_sha256 !== contractSha256) (0, errors.TR)('CONTRACT_MISMATCH', `the plan was made of a contract with sha256 ${plan.contract_sha256}, given is ${contractSha256}`, 'plan', 'Plan and publish from the same commit.');
            requireProfile(contract, plan.profile, 'plan');
            for (const { target, support } of plan.targets){
                const platform = requirePlatform(contract, target, 'plan');
                if (platform.support !== support) (0, errors.TR)('CONTRACT_MISMATCH', `the plan calls ${target} ${support}, the contract ${platform.support}`, 'plan');
            }
        }
        function requirePublishable(manifest, bound, place) {
            const { contract, plan } = bound;
            if (plan) requirePlanned(manifest, plan, place);
            else requireInContract(manifest, bound, place);
            const binaries = contract.entrypoint.binaries.map((name)=>(0, documents_manifest.Zq)(name, manifest.target));
            if (manifest.binaries.join() !== binaries.join()) (0, errors.TR)('STAGED_INVALID', `${place} has the binaries ${manifest.binaries.join(', ')}, the contract's entrypoint ${binaries.join(', ')}`, place);
        }
        function requirePlanned(manifest, plan, place) {
            for (const part of [
                'version',
                'git_rev',
                'toolchain',
                'profile',
                'dist_revision',
                'source_date_epoch'
            ])if (manifest[part] !== plan[part]) (0, errors.TR)('NOT_PLANNED', `${place}: ${part} is ${manifest[part]}, planned is ${plan[part]}`, place);
            const targets = plan.targets.map(({ target })=>target);
            if (!targets.includes(manifest.target)) (0, errors.TR)('NOT_PLANNED', `${place}: ${manifest.target} is not one of the plan's ${targets.join(', ')}`, place);
        }
        function requireInContract({ target, profile }, { contract, includePlanned }, place) {
            requireProfile(contract, profile, place);
            if ('planned' === requirePlatform(contract, target, place).support && !includePlanned) (0, errors.TR)('TARGET_PLANNED', `${place}: ${target} is only planned in this contract`, place);
        }
        function requirePlatform(contract, target, place) {
            const targets = contract.platforms.map((platform)=>platform.target);
            return contract.platforms.find((platform)=>platform.target === target) ?? (0, errors.TR)('TARGET_UNKNOWN', `${place}: ${target} is not one of ${targets.join(', ')}`, place);
        }
        function requireProfile(contract, profile, place) {
            if (!contract.profiles.includes(profile)) (0, errors.TR)('PROFILE_UNKNOWN', `${place}: ${profile} is not one of ${contract.profiles.join(', ')}`, place);
        }
        function stagedNames({ contract, plan }) {
            const profiles = plan ? [
                plan.profile
            ] : contract.profiles;
            const targets = (plan?.targets ?? contract.platforms).map(({ target })=>target);
            const named = profiles.flatMap((profile)=>targets.map((target)=>({
                        profile,
                        target
                    })));
            return new Map(named.map((of)=>[
                    (0, identity_paths.Bz)(contract.product, of),
                    of
                ]));
        }
        function requireNamed(manifest, named, place) {
            if (named && (manifest.profile !== named.profile || manifest.target !== named.target)) (0, errors.TR)('NOT_PLANNED', `${place} is of ${manifest.profile} and ${manifest.target}, in the artifact of ${named.profile} and ${named.target}`, place);
        }
        function wantedTargets({ contract, plan }) {
            return [
                ...new Set([
                    ...(0, documents_contract.y1)(contract),
                    ...(plan?.targets ?? []).map(({ target })=>target)
                ])
            ];
        }
        var verify = __webpack_require__("src/contract/decisions/verify.ts");
        var digest = __webpack_require__("src/contract/digest.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var merge = __webpack_require__("src/contract/release-index/merge.ts");
        var release_index_part = __webpack_require__("src/contract/release-index/part.ts");
        var read_contract = __webpack_require__("src/steps/read-contract.ts");
        var change = __webpack_require__("src/steps/release-index/change.ts");
        var message = __webpack_require__("src/steps/release-index/message.ts");
        var rules = __webpack_require__("src/contract/release-index/rules.ts");
        function releaseOf({ version, git_rev, profile, toolchain, dist_revision }) {
            return [
                version,
                git_rev,
                profile,
                toolchain,
                dist_revision
            ].join(' ');
        }
        function refuseIncomplete(contract, index, staged) {
            const releases = new Set(staged.map(({ documents })=>releaseOf(documents.manifest)));
            for (const release of releases){
                const missing = missingOf(release, (0, documents_contract.y1)(contract), index, staged);
                if (missing.length > 0) (0, errors.TR)('INCOMPLETE_MATRIX', `missing of ${release}: ${missing.join(', ')}`, 'staged', 'Build the missing targets, or allow an incomplete release (allow-incomplete).');
            }
        }
        function missingOfPlan(plan, index, staged) {
            if (!plan) return [];
            const targets = plan.targets.map(({ target })=>target);
            return missingOf(releaseOf(plan), targets, index, staged);
        }
        function missingOf(release, wanted, index, staged) {
            const tuples = [
                ...staged.map(({ documents })=>documents.manifest),
                ...index.rows
            ];
            const have = new Set(tuples.filter((tuple)=>releaseOf(tuple) === release).map(({ target })=>target));
            return wanted.filter((target)=>!have.has(target));
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
            const staging = fresh.map(({ documents })=>documents.manifest);
            const versions = new Set(staging.map(({ version })=>version));
            const buried = index.pruned.filter(({ version })=>versions.has(version));
            (0, rules.O_)([
                ...index.rows,
                ...staging
            ].sort(tuple.v_), buried);
            return {
                unchanged,
                fresh
            };
        }
        var format = __webpack_require__("src/contract/release-index/format.ts");
        var limits = __webpack_require__("src/contract/release-index/limits.ts");
        var parse = __webpack_require__("src/contract/release-index/parse.ts");
        var release_index_read = __webpack_require__("src/steps/release-index/read.ts");
        async function readBase(source, contract, versions, adoptAlias) {
            const read = await (0, release_index_read.ku)(source, versions);
            if (read) return read;
            const alias = await readAliases(source, contract);
            if (!alias) return {
                part: (0, release_index_part.bo)(contract.product),
                stored: void 0
            };
            if (!adoptAlias) (0, errors.TR)('LEGACY_INDEX_RETIRED', `${source.name} has no ${identity_paths.Pm}, but the deprecated ${alias.paths.join(', ')}, whose rows it would hide`, alias.paths[0], 'Publish with adopt-alias, which brings its rows along.');
            const part = (0, release_index_part["do"])(Buffer.from((0, format.Qe)(alias.index), 'latin1'), identity_paths.Pm, versions);
            return {
                part,
                stored: void 0
            };
        }
        async function readAliases(source, { distribution_contract_version }) {
            const own = identity_paths.kc.replace('{distribution_contract_version}', distribution_contract_version);
            const found = [];
            for (const path of new Set([
                identity_paths.ZU.path,
                own
            ])){
                const stored = await source.read(path, limits.Si.maxBytes);
                if (stored) found.push({
                    index: (0, parse.A)(stored.bytes, path),
                    path
                });
            }
            const [first, ...rest] = found;
            if (!first) return;
            return {
                index: rest.reduce((merged, { index })=>(0, merge.$T)(merged, index), first.index),
                paths: found.map(({ path })=>path)
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
            for (const path of there)if (!known.has(path) && void 0 === (0, identity_paths.To)(directory, path)) (0, errors.TR)('ORPHANED_FILES', `${path} stands in the way of ${directory}`, path);
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
        const LEFTOVER_FAULTS = /_MISMATCH$|^(?:INVALID_UTF8|INVALID_JSON|TOO_LARGE|TOO_DEEP|DUPLICATE_KEY|FORBIDDEN_KEY|FORBIDDEN_CHARACTER|UNSAFE_NUMBER|SCHEMA_INVALID|UPDATE_REQUIRED|NOT_CANONICAL)$/;
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
        function refuseOtherArtifact(left, staged) {
            const [was, is] = [
                saidOf(left),
                saidOf(staged)
            ];
            const part = Object.keys({
                ...was,
                ...is
            }).find((name)=>JSON.stringify(was[name]) !== JSON.stringify(is[name]));
            if (void 0 === part) return;
            const { paths } = staged;
            (0, errors.TR)('ORPHANED_FILES', `what is left over for ${paths.artifact} says something else of it: ${part}`, paths.manifest);
        }
        function saidOf({ manifest, provenance }) {
            const { build, ...artifact } = manifest;
            const { externalParameters, resolvedDependencies } = provenance.predicate.buildDefinition;
            const sources = resolvedDependencies.map(({ digest })=>digest);
            return {
                ...artifact,
                kind: build.kind,
                ...externalParameters,
                sources
            };
        }
        var contract = __webpack_require__("src/contract/governance/changes/contract.ts");
        var version = __webpack_require__("src/contract/identity/version.ts");
        var json_document = __webpack_require__("src/contract/json/document.ts");
        var strict_json = __webpack_require__("src/contract/json/strict-json.ts");
        const MAX_NAMED = 10;
        const TOLD = [
            'major',
            'minor'
        ];
        const ANY = [
            ...TOLD,
            'none'
        ];
        async function requireOneContract(source, part, contract, versions) {
            const published = publishedUnder(part, contract.distribution_contract_version);
            for (const version of versions){
                const kept = await readKept(source, contract, version, true === published.get(version));
                if (!kept || (0, documents_contract.NF)(kept.contract) === (0, documents_contract.NF)(contract)) continue;
                const where = differencesIn(kept.contract, contract);
                const inAll = where || differencesIn(kept.contract, contract, ANY) || 'they differ in the order of what they list';
                (0, errors.TR)('CONTRACT_MISMATCH', `${version} was first published under another contract; ${inAll}`, kept.path, '' === where ? `Publish it under the contract as it was then, which is ${kept.path}.` : void 0);
            }
            const others = [
                ...published.keys()
            ].filter((version)=>!versions.has(version));
            for (const other of others.sort((a, b)=>(0, version.Zy)(b, a))){
                const kept = await readKept(source, contract, other, true === published.get(other));
                if (!kept) continue;
                const where = differencesIn(kept.contract, contract);
                if ('' === where) return;
                (0, errors.TR)('CONTRACT_MISMATCH', `${contract.distribution_contract_version} was published with ${other} and says something else there: ${where}`, kept.path);
            }
        }
        function publishedUnder({ index, others }, contractVersion) {
            const under = (of)=>of.distribution_contract_version === contractVersion;
            const pruned = index.pruned.filter(under).map(({ version })=>[
                    version,
                    false
                ]);
            const rows = [
                ...others,
                ...index.rows
            ].filter(under).map(({ version })=>[
                    version,
                    true
                ]);
            return new Map([
                ...pruned,
                ...rows
            ]);
        }
        async function readKept(source, { distribution_contract_version }, version, hasRows) {
            const path = (0, identity_paths.G6)(distribution_contract_version, version);
            const stored = await source.read(path, identity_paths.mu.maxBytes);
            if (stored) {
                const contract = (0, documents_contract.UA)(stored.bytes, path);
                if (!Buffer.from((0, documents_contract.G4)(contract)).equals(stored.bytes)) (0, json_document.A3)(stored.bytes, path);
                return {
                    path,
                    contract
                };
            }
            if (!hasRows) return;
            return (0, errors.TR)('DOCUMENT_NOT_FOUND', `${path} is not there, although ${version} is published`, path, 'Restore it from a copy of the store: without it, any contract could take its place.');
        }
        function differencesIn(before, after, levels = TOLD) {
            const json = (0, strict_json.R)(Buffer.from((0, documents_contract.G4)(after)), identity_paths.mu, 'contract');
            const pointers = (0, contract.CC)(before, json, 'contract').filter(({ level })=>levels.includes(level)).map(({ pointer })=>pointer);
            if (0 === pointers.length) return '';
            const more = pointers.length > MAX_NAMED ? ` and ${pointers.length - MAX_NAMED} more` : '';
            return `they differ at ${pointers.slice(0, MAX_NAMED).join(', ')}${more}`;
        }
        var promises_ = __webpack_require__("node:fs/promises");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        async function builtTwice(staged, folder, notice) {
            const rebuilt = await readRebuilt(folder);
            const agreed = staged.filter(({ documents: { manifest } })=>{
                const again = rebuilt.filter((other)=>isOfSameBuild(manifest, other));
                for (const other of again)requireSame(manifest, other);
                if (0 === again.length) notice(`not published, since nobody built it again: ${manifest.artifact.file}`);
                return again.length > 0;
            });
            if (0 === agreed.length) (0, errors.TR)('STAGED_EMPTY', `nothing that is staged was built again in ${folder}`, folder);
            return agreed;
        }
        async function readRebuilt(folder) {
            const children = await (0, file_errors.ze)(folder, ()=>(0, promises_.readdir)(folder).catch((error)=>{
                    if ((0, file_errors.W0)(error)) return [];
                    throw error;
                }));
            const found = [];
            for (const path of [
                folder,
                ...children.sort().map((name)=>(0, external_node_path_.join)(folder, name))
            ]){
                const place = (0, external_node_path_.join)(path, 'manifest.json');
                const bytes = await (0, files.CB)(place, documents_manifest.T1.maxBytes);
                if (bytes) found.push((0, documents_manifest.Ng)(bytes, place));
            }
            return found;
        }
        function isOfSameBuild(staged, rebuilt) {
            return staged.product === rebuilt.product && staged.contract_sha256 === rebuilt.contract_sha256 && tuple.GS.every((part)=>staged[part] === rebuilt[part]);
        }
        function requireSame({ artifact }, { artifact: again }) {
            if (artifact.sha256 !== again.sha256) (0, errors.TR)('REBUILD_DIFFERS', `${artifact.file} is ${artifact.sha256}, and built again ${again.sha256}`, artifact.file);
        }
        var rows = __webpack_require__("src/steps/publish/rows.ts");
        var against_target = __webpack_require__("src/contract/executable/against-target.ts");
        var above_dist = __webpack_require__("src/host/store/above-dist.ts");
        var store_directory = __webpack_require__("src/host/store/directory.ts");
        var inspect_artifact = __webpack_require__("src/steps/inspect-artifact.ts");
        async function readStaged(folders, bound, notice = ()=>{}) {
            const missing = `missing: ${wantedTargets(bound).join(', ')}`;
            const roots = await stagedRoots(folders, bound, notice);
            const staged = new Map();
            for (const { folder: root, named } of roots)for (const directory of (await tupleDirectories(root))){
                const artifact = await readArtifact(root, directory, bound);
                requireNamed(artifact.documents.manifest, named, (0, external_node_path_.join)(root, directory));
                const other = staged.get(directory);
                if (other && other.documents.manifest.artifact.sha256 !== artifact.documents.manifest.artifact.sha256) (0, errors.TR)('IMMUTABLE_CONFLICT', `${directory} is staged twice: ${other.documents.manifest.artifact.sha256} and ${artifact.documents.manifest.artifact.sha256}`, root);
                if (!other) staged.set(directory, artifact);
            }
            if (0 === staged.size) (0, errors.TR)('STAGED_EMPTY', `nothing is staged in ${folders.join(', ') || 'no folder'}; ${missing}`, folders[0], folders.map(above_dist.V).find((hint)=>void 0 !== hint));
            return [
                ...staged.values()
            ].sort((a, b)=>(0, tuple.v_)(a.documents.manifest, b.documents.manifest));
        }
        async function isFolder(path) {
            return (await (0, promises_.stat)(path).catch(()=>void 0))?.isDirectory() ?? false;
        }
        async function requireStagedFolder(folder) {
            const found = await (0, file_errors.ze)(folder, ()=>(0, promises_.stat)(folder)).catch((error)=>{
                if ((0, file_errors.W0)(error.cause)) return;
                throw error;
            });
            if (found?.isDirectory()) return;
            const what = found ? `${folder} is a file, not a folder` : `there is no folder ${folder}`;
            const hint = (0, above_dist.V)(folder) ?? 'Name the folder that package wrote to: the one that holds dist/.';
            (0, errors.TR)('STAGED_EMPTY', what, folder, hint);
        }
        async function stagedRoots(folders, bound, notice) {
            const names = stagedNames(bound);
            const roots = [];
            for (const folder of folders){
                await requireStagedFolder(folder);
                if (await isFolder((0, external_node_path_.join)(folder, 'dist'))) {
                    roots.push({
                        folder,
                        named: names.get((0, external_node_path_.basename)((0, external_node_path_.resolve)(folder)))
                    });
                    continue;
                }
                const children = (await (0, file_errors.ze)(folder, ()=>(0, promises_.readdir)(folder))).sort();
                const opened = children.filter((name)=>!bound.plan || names.has(name));
                noticeUnopened(children.filter((name)=>!opened.includes(name)), notice);
                for (const name of opened)if (await isFolder((0, external_node_path_.join)(folder, name, 'dist'))) roots.push({
                    folder: (0, external_node_path_.join)(folder, name),
                    named: names.get(name)
                });
            }
            return roots;
        }
        const staged_MAX_NAMED = 20;
        function noticeUnopened(names, notice) {
            if (0 === names.length) return;
            const more = names.length > staged_MAX_NAMED ? ` and ${names.length - staged_MAX_NAMED} more` : '';
            notice(`not opened, since the plan does not name it: ${names.slice(0, staged_MAX_NAMED).join(', ')}${more}`);
        }
        async function tupleDirectories(root) {
            const directories = new Set();
            for (const path of (await new store_directory.f(root).list('dist'))){
                const directory = (0, identity_paths.wG)(path);
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
        async function readArtifact(root, directory, bound) {
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
            const { contract } = bound;
            const stated = (0, documents_manifest.Ng)(manifest, `${directory}/package/manifest.json`);
            if ((0, identity_paths.f1)(stated.distribution_contract_version, stated) !== directory) (0, errors.TR)('TUPLE_MISMATCH', `${directory} holds the manifest of another tuple`, folder);
            const documents = (0, verify.VN)(bytes, stated, contract.product, contract.distribution_contract_version);
            if (documents.manifest.contract_sha256 !== bound.contractSha256) (0, errors.TR)('CONTRACT_MISMATCH', `${directory} was packaged under a contract with sha256 ${documents.manifest.contract_sha256}, given is ${bound.contractSha256}`, folder);
            await verifyArtifactFile(root, documents, bound);
            const known = new Set(Object.values((0, identity_paths.qB)(contract.product, contract.distribution_contract_version, stated)));
            for (const path of (await new store_directory.f(root).list(directory)))if (!known.has(path)) (0, errors.TR)('STAGED_INVALID', `${path} is not one of the files of an artifact`, (0, external_node_path_.join)(root, path));
            return {
                folder: root,
                bytes,
                documents
            };
        }
        async function verifyArtifactFile(root, { manifest, paths }, { contract }) {
            const file = (0, external_node_path_.join)(root, paths.artifact);
            const chunks = await (0, files.Pq)(file, Number.MAX_SAFE_INTEGER, paths.artifact);
            if (!chunks) return (0, errors.TR)('DOCUMENT_NOT_FOUND', `${paths.artifact} is not there`, file);
            const { size, sha256 } = await (0, files.Nq)(chunks);
            (0, digest.T$)(size, manifest.artifact.size, paths.artifact);
            (0, digest.Ub)(sha256, manifest.artifact.sha256, paths.artifact);
            const needs = await (0, inspect_artifact.inspectArtifact)(file, manifest, paths.artifact);
            const platform = contract.platforms.find(({ target })=>target === manifest.target);
            (0, against_target.tD)(platform ?? {}, needs, paths.artifact, file);
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
            if (!sameRun) return;
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
            const { plan, includePlanned, notice = request.progress } = request;
            const bound = {
                contract,
                contractSha256,
                plan,
                includePlanned
            };
            requireOwnPlan(bound);
            const all = await readStaged(request.staged, bound, notice);
            const staged = void 0 === request.rebuilt ? all : await builtTwice(all, request.rebuilt, notice);
            for (const { folder, documents } of staged)requirePublishable(documents.manifest, bound, (0, external_node_path_.join)(folder, documents.paths.manifest));
            request.progress(`verified ${staged.length} staged artifact${1 === staged.length ? '' : 's'}`);
            const versions = new Set(staged.map(({ documents })=>documents.manifest.version));
            const batch = {
                bound,
                contractBytes,
                staged,
                versions,
                tried: new Set(),
                written: new Map()
            };
            return (0, change.y1)(request, (conflict)=>{
                if (conflict !== identity_paths.Pm) batch.written.clear();
                return attemptPublish(request, batch);
            });
        }
        async function attemptPublish(request, batch) {
            const { store } = request;
            const { staged, versions } = batch;
            const { contract } = batch.bound;
            const { part, stored } = await readBase(store, contract, versions, true === request.adoptAlias);
            const { index } = part;
            if (index.product !== contract.product) (0, errors.TR)('PRODUCT_MISMATCH', `${store.name} holds ${index.product}, not ${contract.product}`, identity_paths.Pm);
            if (!request.allowIncomplete) refuseIncomplete(contract, index, staged);
            await requireOneContract(store, part, contract, versions);
            const previous = request.autoRevision ? await unchangedRevision(store, index, staged) : void 0;
            const { unchanged, fresh } = previous ? {
                unchanged: previous,
                fresh: []
            } : splitPublished(index, staged);
            if (stored && 0 === fresh.length) return nothingNew(part, stored.bytes, unchanged, batch);
            const artifacts = [];
            for (const artifact of fresh){
                const whole = batch.written.get(artifact) ?? await withLeftovers(store, artifact);
                batch.written.set(artifact, whole);
                artifacts.push(whole);
            }
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
                ...snapshotsOf(batch, published),
                ...artifacts.flatMap(filesOf)
            ];
            const bytes = (0, release_index_part.RB)(merged, identity_paths.Pm);
            for (const { manifest_sha256 } of published)batch.tried.add(manifest_sha256);
            return {
                result: resultOf(merged, bytes, {
                    published,
                    unchanged,
                    batch
                }),
                write: {
                    expected: stored?.version,
                    bytes,
                    create,
                    message: (0, message.M)('Publish', contract.product, published)
                }
            };
        }
        function nothingNew(part, bytes, rows, batch) {
            const isOurs = (row)=>batch.tried.has(row.manifest_sha256);
            const published = rows.filter(isOurs);
            const unchanged = rows.filter((row)=>!isOurs(row));
            return {
                result: resultOf(part, bytes, {
                    published,
                    unchanged,
                    batch
                })
            };
        }
        function resultOf(part, bytes, { published, unchanged, batch }) {
            const { bound, staged } = batch;
            const revision = [
                ...published,
                ...unchanged
            ].reduce((highest, { dist_revision })=>Math.max(highest, (0, tuple.P7)(dist_revision)), 0);
            return {
                index_file: identity_paths.Pm,
                index_sha256: (0, digest.sc)(bytes),
                dist_revision: `r${revision}`,
                published,
                unchanged,
                rows: (0, rows.G)(published, unchanged, staged),
                missing: missingOfPlan(bound.plan, part.index, staged),
                row_count: (0, release_index_part.BO)(part)
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
        function snapshotsOf({ bound, contractBytes }, rows) {
            const { distribution_contract_version } = bound.contract;
            return [
                ...new Set(rows.map((row)=>row.version))
            ].map((version)=>({
                    path: (0, identity_paths.G6)(distribution_contract_version, version),
                    content: {
                        bytes: contractBytes
                    }
                }));
        }
    }),
    "src/steps/publish/with-page.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            i: ()=>pageNotice,
            j: ()=>publishWithPage
        });
        var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/steps/page.ts");
        var _publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/steps/publish/publish.ts");
        async function publishWithPage(request, isPageWanted) {
            const result = await (0, _publish_js__WEBPACK_IMPORTED_MODULE_1__.Q)(request);
            if (!isPageWanted) return {
                ...result,
                page: null
            };
            const page = await (0, _page_js__WEBPACK_IMPORTED_MODULE_0__.tP)(request.store);
            if ('written' === page.status) request.progress(`wrote ${page.path}, the release page`);
            return {
                ...result,
                page
            };
        }
        function pageNotice({ page }) {
            if (page?.status === 'left') return `${page.path} was left as it is: ${page.reason}`;
            if (page?.status === 'failed') return `${page.path} was not written: ${page.reason}`;
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
    }),
    "src/steps/publish/rows.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>filesOfRow,
            G: ()=>rowsOfRun
        });
        function rowsOfRun(published, unchanged, staged) {
            const ours = unchanged.filter((row)=>staged.some(({ documents })=>isOf(row, documents.manifest)));
            return [
                ...published,
                ...ours
            ].map(filesOfRow);
        }
        function filesOfRow(row) {
            return {
                artifact_file: row.artifact_file,
                artifact_sha256: row.artifact_sha256,
                manifest_file: row.manifest_file,
                manifest_sha256: row.manifest_sha256,
                provenance_file: row.provenance_file,
                provenance_sha256: row.provenance_sha256
            };
        }
        function isOf(row, manifest) {
            return [
                'version',
                'target',
                'profile',
                'toolchain',
                'git_rev'
            ].every((part)=>row[part] === manifest[part]) && row.artifact_sha256 === manifest.artifact.sha256;
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
    })
};
