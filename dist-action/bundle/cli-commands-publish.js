export const id = "cli-commands-publish";
export const ids = [
    "cli-commands-publish"
];
export const modules = {
    "src/cli/commands/publish.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            publish: ()=>publish
        });
        var _contract_documents_release_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/release-plan.ts");
        var _contract_identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/files.ts");
        var _host_store_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/store/open.ts");
        var _steps_publish_with_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/steps/publish/with-page.ts");
        var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/cli/options.ts");
        async function publish(options, context) {
            const store = await (0, _host_store_open_js__WEBPACK_IMPORTED_MODULE_2__.Ch)((0, _options_js__WEBPACK_IMPORTED_MODULE_4__.mw)(options, 'store'), context);
            const planFile = (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'plan');
            const request = {
                contract: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.mw)(options, 'contract'),
                staged: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.p_)(options, 'staged'),
                plan: void 0 === planFile ? void 0 : (0, _contract_documents_release_plan_js__WEBPACK_IMPORTED_MODULE_0__.vS)(await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__.yu)(planFile, _contract_documents_release_plan_js__WEBPACK_IMPORTED_MODULE_0__.HK.maxBytes), planFile),
                includePlanned: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Jt)(options, 'includePlanned'),
                rebuilt: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'rebuilt'),
                store,
                allowIncomplete: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Jt)(options, 'allowIncomplete'),
                autoRevision: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Jt)(options, 'autoRevision'),
                adoptAlias: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Jt)(options, 'adoptAlias'),
                progress: context.progress,
                notice: (message)=>context.progress(`notice: ${message}`)
            };
            const result = await (0, _steps_publish_with_page_js__WEBPACK_IMPORTED_MODULE_3__.j)(request, !(0, _options_js__WEBPACK_IMPORTED_MODULE_4__.H0)(options, 'page'));
            const notice = (0, _steps_publish_with_page_js__WEBPACK_IMPORTED_MODULE_3__.i)(result);
            if (void 0 !== notice) context.warn(notice);
            for (const target of result.missing)context.warn(`${target} is missing of this release`);
            const lines = [
                ...result.published.map((row)=>`published: ${(0, _contract_identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_5__.wN)(row)}`),
                ...result.unchanged.map((row)=>`unchanged: ${(0, _contract_identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_5__.wN)(row)}`),
                `store: ${store.name}`,
                `${result.index_file}: ${result.row_count} rows, sha256 ${result.index_sha256}`
            ];
            return {
                json: {
                    store: store.name,
                    ...result
                },
                lines
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
    "src/contract/documents/release-plan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Eu: ()=>MAX_JOBS,
            HK: ()=>PLAN_LIMITS,
            nT: ()=>formatPlan,
            vS: ()=>parsePlan
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/mini/schemas.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/schema.ts");
        var _contract_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/documents/contract-fields.ts");
        const MAX_JOBS = 256;
        const PLAN_LIMITS = {
            maxBytes: 1048576
        };
        const { runner, os, arch, support } = _contract_fields_js__WEBPACK_IMPORTED_MODULE_5__.vd.shape;
        const jobSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            target: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qK,
            runner,
            os,
            arch,
            support,
            experimental: zod_mini__WEBPACK_IMPORTED_MODULE_6__.zMY()
        });
        const targetsSchema = (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            target: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qK,
            support
        }), {
            min: 1,
            max: MAX_JOBS
        }).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YPB((targets)=>new Set(targets.map((each)=>each?.target)).size === targets.length, 'must name each once'));
        const planSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
            version: _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.y,
            git_rev: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.Gk,
            toolchain: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.aG,
            profile: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.Er,
            dist_revision: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qU,
            source_date_epoch: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.pA,
            contract_sha256: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg, "Of the contract's canonical text."),
            targets: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(targetsSchema, 'All that may be published.'),
            matrix: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                include: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(jobSchema, {
                    max: MAX_JOBS
                })
            })), 'What builds each target; publishing does not look at it.')
        }), 'What a run builds, and all that it may publish.');
        function parsePlan(bytes, place) {
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.u0)(PLAN_LIMITS, planSchema, bytes, place);
        }
        function formatPlan({ matrix: _, ...plan }) {
            return JSON.stringify((0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.fj)(planSchema, plan));
        }
    }),
    "src/steps/read-contract.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>readContract
        });
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _contract_documents_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/documents/contract.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/paths.ts");
        var _contract_json_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/document.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/disk/files.ts");
        async function readContract(path) {
            const contract = (0, _contract_documents_contract_js__WEBPACK_IMPORTED_MODULE_1__.UA)(await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_4__.yu)(path, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.mu.maxBytes), path);
            const bytes = Buffer.from((0, _contract_documents_contract_js__WEBPACK_IMPORTED_MODULE_1__.G4)(contract));
            (0, _contract_json_document_js__WEBPACK_IMPORTED_MODULE_3__.CM)(bytes, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.mu, `the canonical form of ${path}`, 'Shorten its notes.');
            return {
                contract,
                bytes,
                sha256: (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes)
            };
        }
    }),
    "src/contract/decisions/verify-manifest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B7: ()=>verifyManifestIdentity,
            P$: ()=>refuseOtherTuple,
            j_: ()=>verifyManifestRow
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        function verifyManifestIdentity(manifest, tuple, product, contractVersion, place) {
            if (manifest.product !== product) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('PRODUCT_MISMATCH', `${place} is of ${manifest.product}, not ${product}`, place);
            refuseOtherTuple(manifest, tuple, place, 'TUPLE_MISMATCH');
            if (manifest.distribution_contract_version !== contractVersion || manifest.contract !== (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.Fv)(contractVersion)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_MISMATCH', `${place} is under contract ${manifest.distribution_contract_version}, not ${contractVersion}`, place);
        }
        function refuseOtherTuple(actual, tuple, place, code) {
            const part = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.GS.find((name)=>actual[name] !== tuple[name]);
            if (part) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: ${part} is ${actual[part]}, expected is ${tuple[part]}`, place);
        }
        function verifyManifestRow(manifest, row) {
            const { artifact, source_date_epoch } = manifest;
            const same = artifact.file === row.artifact_file && artifact.sha256 === row.artifact_sha256 && artifact.size === row.artifact_size && source_date_epoch === row.source_date_epoch;
            if (!same) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MANIFEST_MISMATCH', `${row.manifest_file} and the index disagree about the artifact`, row.manifest_file);
        }
    }),
    "src/contract/decisions/verify.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            OB: ()=>rowOf,
            VN: ()=>verifyDocumentSet,
            Z6: ()=>subjectsOf,
            _o: ()=>DOCUMENT_SET_LIMITS,
            yD: ()=>verifyDocuments
        });
        var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _documents_checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/documents/checksums.ts");
        var _documents_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/documents/manifest.ts");
        var _documents_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/documents/provenance.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/paths.ts");
        var _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/decisions/verify-manifest.ts");
        const DOCUMENT_SET_LIMITS = {
            manifest: _documents_manifest_js__WEBPACK_IMPORTED_MODULE_2__.T1,
            checksums: _documents_checksums_js__WEBPACK_IMPORTED_MODULE_1__.UP,
            provenance: _documents_provenance_js__WEBPACK_IMPORTED_MODULE_3__.jW
        };
        function verifyDocumentSet(bytes, tuple, product, contractVersion) {
            const paths = (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_5__.qB)(product, contractVersion, tuple);
            const digests = {
                manifest: (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.manifest),
                checksums: (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.checksums),
                provenance: (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.provenance)
            };
            const manifest = (0, _documents_manifest_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(bytes.manifest, paths.manifest);
            (0, _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__.B7)(manifest, tuple, product, contractVersion, paths.manifest);
            const provenance = (0, _documents_provenance_js__WEBPACK_IMPORTED_MODULE_3__.X6)(bytes.provenance, paths.provenance);
            verifyProvenance(provenance, manifest, paths.provenance);
            const checksums = (0, _documents_checksums_js__WEBPACK_IMPORTED_MODULE_1__.yk)(bytes.checksums, paths.checksums);
            verifyChecksums(checksums, paths, {
                ...digests,
                artifact: manifest.artifact.sha256
            });
            return {
                manifest,
                checksums,
                provenance,
                paths,
                digests
            };
        }
        function verifyChecksums(checksums, paths, digests) {
            const expected = (0, _documents_checksums_js__WEBPACK_IMPORTED_MODULE_1__.tM)(paths, digests);
            if (checksums.artifact_sha256 !== expected.artifact_sha256) (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('CHECKSUMS_MISMATCH', `${paths.checksums}: artifact_sha256 is ${checksums.artifact_sha256}, the manifest's is ${expected.artifact_sha256}`, paths.checksums);
            for (const [path, digest] of Object.entries(expected.files))if (checksums.files[path] !== digest) (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('CHECKSUMS_MISMATCH', `${paths.checksums}: ${path} is recorded as ${checksums.files[path] ?? 'nothing'}, and is ${digest}`, paths.checksums);
        }
        function verifyProvenance(provenance, manifest, place) {
            const { externalParameters } = provenance.predicate.buildDefinition;
            (0, _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__.P$)(externalParameters, manifest, place, 'PROVENANCE_MISMATCH');
            const { build } = manifest;
            const expected = subjectsOf(manifest);
            const same = externalParameters.product === manifest.product && externalParameters.distribution_contract_version === manifest.distribution_contract_version && externalParameters.binaries.join() === manifest.binaries.join() && externalParameters.prebuilt === ('prebuilt' === build.kind) && JSON.stringify(externalParameters.recipe) === ('cargo' === build.kind ? JSON.stringify(build.recipe) : void 0) && JSON.stringify(provenance.subject) === JSON.stringify(expected);
            if (!same) (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('PROVENANCE_MISMATCH', `${place} is not about the artifact and binaries of the manifest`, place);
        }
        function subjectsOf(manifest) {
            const name = manifest.artifact.file.slice(manifest.artifact.file.lastIndexOf('/') + 1);
            const binaries = manifest.binaries.map((binary)=>({
                    name: binary,
                    digest: {
                        sha256: manifest.files.find((file)=>file.path === binary)?.sha256 ?? ''
                    }
                }));
            return [
                {
                    name,
                    digest: {
                        sha256: manifest.artifact.sha256
                    }
                },
                ...binaries
            ];
        }
        function verifyDocuments(row, product, bytes) {
            (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.Ub)((0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.manifest), row.manifest_sha256, row.manifest_file);
            (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.Ub)((0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.checksums), row.checksums_sha256, row.checksums_file);
            (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.Ub)((0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes.provenance), row.provenance_sha256, row.provenance_file);
            const documents = verifyDocumentSet(bytes, row, product, row.distribution_contract_version);
            (0, _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__.j_)(documents.manifest, row);
            return {
                ...documents,
                row
            };
        }
        function rowOf(documents) {
            const { manifest, paths, digests } = documents;
            const { version, distribution_contract_version, target, profile, toolchain, git_rev, dist_revision } = manifest;
            return {
                version,
                distribution_contract_version,
                target,
                profile,
                toolchain,
                git_rev,
                dist_revision,
                artifact_file: paths.artifact,
                artifact_sha256: manifest.artifact.sha256,
                artifact_size: manifest.artifact.size,
                manifest_file: paths.manifest,
                manifest_sha256: digests.manifest,
                checksums_file: paths.checksums,
                checksums_sha256: digests.checksums,
                provenance_file: paths.provenance,
                provenance_sha256: digests.provenance,
                source_date_epoch: manifest.source_date_epoch
            };
        }
    }),
    "src/contract/documents/checksums.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            UP: ()=>CHECKSUMS_LIMITS,
            ss: ()=>formatChecksums,
            tM: ()=>makeChecksums,
            yk: ()=>parseChecksums
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/core/api.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/schema.ts");
        const CHECKSUMS_LIMITS = {
            maxBytes: 65536
        };
        const checksumsSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_2__.CZ,
            algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz('sha256'),
            artifact_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg,
            files: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.M)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(1000)), _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg, {
                min: 3,
                max: 3
            }), 'The artifact, the manifest and the provenance.')
        }), 'SHA-256 digests of one artifact and its documents.');
        function parseChecksums(bytes, place) {
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.hm)(CHECKSUMS_LIMITS, checksumsSchema, (read)=>(0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.I3)(inOrder(read)), bytes, place);
        }
        function formatChecksums(checksums) {
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.I3)((0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.fj)(checksumsSchema, inOrder(checksums)));
        }
        function inOrder(checksums) {
            return {
                ...checksums,
                files: Object.fromEntries(Object.entries(checksums.files).sort(([a], [b])=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a, b)))
            };
        }
        function makeChecksums(paths, digests) {
            return {
                schema_version: 1,
                algorithm: 'sha256',
                artifact_sha256: digests.artifact,
                files: {
                    [paths.artifact]: digests.artifact,
                    [paths.manifest]: digests.manifest,
                    [paths.provenance]: digests.provenance
                }
            };
        }
    }),
    "src/contract/documents/build.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GW: ()=>recipeSchema,
            IV: ()=>buildSchema,
            LJ: ()=>parseGenerated,
            QX: ()=>settingName,
            Se: ()=>BUILD_LIMITS,
            em: ()=>systemPackage,
            ig: ()=>plannedBuildSchema,
            kf: ()=>cargoProfile,
            m4: ()=>cargoName,
            s3: ()=>inRecipeOrder,
            vl: ()=>generatedSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("zod/v4/core/api.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/file-path.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/json/schema.ts");
        const BUILD_LIMITS = {
            packages: 16,
            features: 200,
            rustflags: 200,
            settings: 200,
            patterns: 200,
            generated: 100,
            systemPackages: 100,
            word: 4000
        };
        const line = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(BUILD_LIMITS.word));
        const cargoName = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(200), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(/^[\p{L}\p{N}_][\p{L}\p{N}_+./?:-]*$/u, 'must be a name of cargo'));
        const systemPackage = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(200), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(/^[a-z0-9][a-z0-9+.-]+(?::[a-z0-9-]+)?(?:=[A-Za-z0-9.+:~-]+)?$/, 'must be the name of a system package'));
        const cargoProfile = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(64), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(/^[A-Za-z0-9_][A-Za-z0-9_-]*$/, 'must be the name of a profile of cargo'));
        const generatedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            path: _identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__.oM,
            arguments: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                max: 20
            }), 'What the program was run with; its standard output is the file.')
        });
        function parseGenerated(text, place) {
            const at = text.indexOf('=');
            const words = text.slice(at + 1).split(/ +/).filter((word)=>'' !== word);
            const result = generatedSchema.safeParse({
                path: text.slice(0, at),
                arguments: words
            });
            if (at > 0 && result.success) return result.data;
            const why = at > 0 ? result.error?.issues[0]?.message : 'must be PATH=ARGUMENTS';
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${JSON.stringify(text.slice(0, 200))} ${why ?? 'is not well-formed'}`, place);
        }
        const compressorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz('zlib'),
            version: line,
            level: zod_mini__WEBPACK_IMPORTED_MODULE_6__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Zm(9)),
            block_size: zod_mini__WEBPACK_IMPORTED_MODULE_6__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.qm(1))
        });
        const runnerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            os: line,
            arch: line,
            image: zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM(line)
        });
        const settingName = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(200), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(/^[A-Za-z_][A-Za-z0-9_.-]*$/, 'must be a variable'));
        const recipeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            repository: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)(line, 'Where the commit can be had; git+local where that is not known.'),
            manifest_path: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)(_identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__.oM, 'The Cargo.toml, from the root of the repository.'),
            packages: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(cargoName, {
                min: 1,
                max: BUILD_LIMITS.packages
            }),
            features: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(cargoName, {
                max: BUILD_LIMITS.features
            }),
            default_features: zod_mini__WEBPACK_IMPORTED_MODULE_6__.zMY(),
            cargo_profile: cargoProfile,
            rustflags: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                max: BUILD_LIMITS.rustflags
            }), 'Without those that remap paths, which packaging adds.'),
            settings: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.M)(settingName, zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(BUILD_LIMITS.word)), {
                max: BUILD_LIMITS.settings
            }), 'Variables of the environment that may steer the bytes.'),
            include: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                max: BUILD_LIMITS.patterns
            }),
            generate: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(generatedSchema, {
                max: BUILD_LIMITS.generated
            }),
            system_packages: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(systemPackage, {
                max: BUILD_LIMITS.systemPackages
            })
        });
        const cargoShape = {
            kind: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz('cargo'),
            recipe: recipeSchema,
            rustc: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                min: 1,
                max: 20
            }), 'The lines of `rustc -vV`.'),
            cargo: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)(line, '`cargo -V`.'),
            cargo_args: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                max: 2 * (BUILD_LIMITS.features + BUILD_LIMITS.packages) + 100
            }),
            remap_path_prefix: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_4__.c)(line, {
                max: 20
            }), 'FROM=TO, as rustc takes them.'),
            cargo_lock_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            runner: runnerSchema
        };
        const prebuiltShape = {
            kind: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_5__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz('prebuilt'), 'Built elsewhere: version, git_rev and toolchain are as given, not proved.'),
            runner: runnerSchema
        };
        const buildSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.gMt('kind', [
            zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                ...cargoShape,
                compressor: compressorSchema
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                ...prebuiltShape,
                compressor: compressorSchema
            })
        ]);
        const plannedBuildSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.gMt('kind', [
            zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej(cargoShape),
            zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej(prebuiltShape)
        ]);
        function inRecipeOrder(recipe) {
            const settings = Object.entries(recipe.settings).sort(([a], [b])=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_3__.Xo)(a, b));
            return {
                ...recipe,
                settings: Object.fromEntries(settings)
            };
        }
    }),
    "src/contract/documents/manifest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L_: ()=>formatManifest,
            Mz: ()=>fileSchema,
            Ng: ()=>parseManifest,
            PO: ()=>requireFiles,
            T1: ()=>MANIFEST_LIMITS,
            Zq: ()=>binaryFileName,
            wI: ()=>requiresSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("zod/v4/core/api.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_distinct_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/distinct-paths.ts");
        var _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/file-path.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/contract/json/schema.ts");
        var _build_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/contract/documents/build.ts");
        const requiredVersion = zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Fk(/^[0-9]+(?:\.[0-9]+){1,2}$/, 'must be a version such as 2.34'));
        const requiresSchema = zod_mini__WEBPACK_IMPORTED_MODULE_10__.KCZ([
            zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                libc: zod_mini__WEBPACK_IMPORTED_MODULE_10__.k5n([
                    'glibc',
                    'musl'
                ]),
                minimum: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(requiredVersion)
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                libc: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('none'), 'Statically linked.')
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                macos: requiredVersion
            })
        ]);
        const fileSchema = zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
            path: _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__.oM,
            sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
            size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.mz,
            mode: zod_mini__WEBPACK_IMPORTED_MODULE_10__.k5n([
                '0644',
                '0755'
            ])
        });
        const MANIFEST_LIMITS = {
            maxBytes: 4194304
        };
        const manifestSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CZ,
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.tZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Eb(64)),
            distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_5__.y,
            contract_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
            ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.KB,
            artifact: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                file: zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Eb(1000)),
                sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
                size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.mz,
                format: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.td)
            }),
            content_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fg,
            content_size: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_8__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.mz, 'Bytes of the uncompressed tar.'),
            files: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(fileSchema, {
                min: 1,
                max: 10_000
            }),
            binaries: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_7__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.fW, {
                min: 1,
                max: 16
            }),
            requires: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(requiresSchema),
            source_date_epoch: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.pA,
            build: _build_js__WEBPACK_IMPORTED_MODULE_9__.IV
        }), 'What one artifact is, and what is in it.');
        function parseManifest(bytes, place) {
            const manifest = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.hm)(MANIFEST_LIMITS, manifestSchema, (read)=>(0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.I3)(inOrder(read)), bytes, place);
            requireFiles(manifest, 'MANIFEST_MISMATCH', place, '');
            const expected = (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_3__.qB)(manifest.product, manifest.distribution_contract_version, manifest).artifact;
            if (manifest.artifact.file !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('MANIFEST_MISMATCH', `${place}: artifact.file must be ${expected}`, `${place}#/artifact/file`);
            return manifest;
        }
        function requireFiles({ files, binaries }, code, place, pointer) {
            const paths = new _identity_distinct_paths_js__WEBPACK_IMPORTED_MODULE_1__.x();
            files.forEach((file, index)=>{
                const before = files[index - 1];
                if (before && (0, _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__.cD)(before.path, file.path) >= 0) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: files are not sorted at ${file.path}`, `${place}#${pointer}/files/${index}`);
                const clash = paths.take(file.path, 'file');
                if (clash) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: ${(0, _identity_file_path_js__WEBPACK_IMPORTED_MODULE_2__.WG)(file.path)} ${clash}`, `${place}#${pointer}/files/${index}`);
            });
            for (const name of binaries)if (!files.some((file)=>file.path === name && '0755' === file.mode)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)(code, `${place}: the binary ${name} is not among the files`, `${place}#${pointer}/binaries`);
        }
        function formatManifest(manifest) {
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.I3)(inOrder((0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.fj)(manifestSchema, manifest)));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_6__.CM)(Buffer.from(text), MANIFEST_LIMITS, 'manifest.json', 'Pack fewer files, or give them shorter paths.');
            return text;
        }
        function inOrder(manifest) {
            const { build } = manifest;
            return 'cargo' === build.kind ? {
                ...manifest,
                build: {
                    ...build,
                    recipe: (0, _build_js__WEBPACK_IMPORTED_MODULE_9__.s3)(build.recipe)
                }
            } : manifest;
        }
        function binaryFileName(name, target) {
            return target.includes('-windows-') ? `${name}.exe` : name;
        }
    }),
    "src/contract/identity/distinct-paths.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            x: ()=>DistinctPaths
        });
        var _file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/file-path.ts");
        class DistinctPaths {
            #taken = new Map();
            take(path, type) {
                const above = directoriesAbove(path);
                for (const folder of above){
                    const holder = this.#taken.get((0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(folder));
                    if (holder?.kind === 'file') return `is below the file ${(0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.WG)(holder.path)}`;
                    if (holder && holder.path !== folder) return otherSpelling(holder.path);
                }
                const folded = (0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(path);
                const holder = this.#taken.get(folded);
                if (holder && holder.path !== path) return otherSpelling(holder.path);
                if (holder && !('above' === holder.kind && 'directory' === type)) return 'is there twice';
                for (const folder of above)if (!this.#taken.has((0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(folder))) this.#taken.set((0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.tu)(folder), {
                    path: folder,
                    kind: 'above'
                });
                this.#taken.set(folded, {
                    path,
                    kind: type
                });
            }
        }
        function otherSpelling(other) {
            return `and ${(0, _file_path_js__WEBPACK_IMPORTED_MODULE_0__.WG)(other)} are one and the same on some disks`;
        }
        function directoriesAbove(path) {
            const names = path.split('/');
            return names.slice(1).map((_, index)=>names.slice(0, index + 1).join('/'));
        }
    }),
    "src/contract/documents/provenance.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            IT: ()=>LOCAL_BUILDER,
            Tt: ()=>formatProvenance,
            X6: ()=>parseProvenance,
            eQ: ()=>plannedClaimSchema,
            jW: ()=>PROVENANCE_LIMITS,
            mK: ()=>BUILD_TYPE
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("zod/v4/mini/iso.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/schema.ts");
        var _build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/documents/build.ts");
        var _statement_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/contract/documents/statement-types.ts");
        const BUILD_TYPE = 'urn:controller-dist:cargo:v1';
        const LOCAL_BUILDER = 'urn:controller-dist:local';
        const text = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(2000));
        const timestamp = zod_mini__WEBPACK_IMPORTED_MODULE_8__.w$({
            precision: 0
        });
        const MAX_DEPENDENCIES = 5000;
        const github = zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.M)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(64)), text, {
            max: 64
        }));
        const digestText = zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(/^[0-9a-f]{40,64}$/));
        const dependencies = (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            uri: text,
            digest: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.M)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Eb(32)), digestText, {
                max: 8
            })
        }), {
            max: MAX_DEPENDENCIES
        });
        const plannedClaimSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            github,
            dependencies,
            builder: text,
            invocation: text
        });
        const PROVENANCE_LIMITS = {
            maxBytes: 4194304,
            dependencies: MAX_DEPENDENCIES
        };
        const provenanceSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            _type: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz(_statement_types_js__WEBPACK_IMPORTED_MODULE_9__.z),
            subject: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                name: text,
                digest: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                    sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg
                })
            }), {
                min: 2,
                max: 17
            }),
            predicateType: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz(_statement_types_js__WEBPACK_IMPORTED_MODULE_9__.T),
            predicate: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                buildDefinition: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                    buildType: zod_mini__WEBPACK_IMPORTED_MODULE_6__.euz(BUILD_TYPE),
                    externalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                        product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
                        distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.y,
                        ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.KB,
                        binaries: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fW, {
                            min: 1,
                            max: 16
                        }),
                        prebuilt: zod_mini__WEBPACK_IMPORTED_MODULE_6__.zMY(),
                        recipe: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM(_build_js__WEBPACK_IMPORTED_MODULE_5__.GW), "The manifest's; absent where nothing was built.")
                    }),
                    internalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                        github
                    }),
                    resolvedDependencies: dependencies
                }),
                runDetails: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                    builder: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                        id: text
                    }),
                    metadata: zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                        invocationId: text,
                        startedOn: timestamp,
                        finishedOn: timestamp
                    })
                })
            })
        }), 'An in-toto statement with an SLSA provenance predicate: a claim, while it is not signed.');
        function parseProvenance(bytes, place) {
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.hm)(PROVENANCE_LIMITS, provenanceSchema, (read)=>(0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.I3)(inOrder(read)), bytes, place);
        }
        function formatProvenance(provenance) {
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.I3)(inOrder((0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.fj)(provenanceSchema, provenance)));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.CM)(Buffer.from(text), PROVENANCE_LIMITS, 'provenance.json', 'Name fewer features.');
            return text;
        }
        function inOrder(provenance) {
            const { predicate } = provenance;
            const { externalParameters, internalParameters, resolvedDependencies, ...definition } = predicate.buildDefinition;
            const { recipe } = externalParameters;
            const { github } = internalParameters;
            const buildDefinition = {
                ...definition,
                externalParameters: recipe ? {
                    ...externalParameters,
                    recipe: (0, _build_js__WEBPACK_IMPORTED_MODULE_5__.s3)(recipe)
                } : externalParameters,
                internalParameters: github ? {
                    github: sorted(github)
                } : internalParameters,
                resolvedDependencies: resolvedDependencies.map(({ uri, digest })=>({
                        uri,
                        digest: sorted(digest)
                    }))
            };
            return {
                ...provenance,
                predicate: {
                    ...predicate,
                    buildDefinition
                }
            };
        }
        function sorted(record) {
            return Object.fromEntries(Object.entries(record).sort(([a], [b])=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a, b)));
        }
    }),
    "src/contract/documents/statement-types.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>PREDICATE_TYPE,
            z: ()=>STATEMENT_TYPE
        });
        const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
        const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
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
    })
};
