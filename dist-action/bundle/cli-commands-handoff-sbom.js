export const id = "cli-commands-handoff-sbom";
export const ids = [
    "cli-commands-handoff-sbom",
    "steps-verify-row"
];
export const modules = {
    "src/cli/commands/handoff/sbom.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            sbom: ()=>sbom
        });
        var digest = __webpack_require__("src/contract/digest.ts");
        var documents_provenance = __webpack_require__("src/contract/documents/provenance.ts");
        const PROPERTY = 'controller-dist:';
        const PROPERTIES = [
            'target',
            'profile',
            'toolchain',
            'git_rev',
            'dist_revision'
        ];
        function makeSbom(manifest, provenance) {
            const { resolvedDependencies } = provenance.predicate.buildDefinition;
            const crates = resolvedDependencies.flatMap(componentOf);
            const artifact = artifactOf(manifest, provenance);
            const refs = crates.map((crate)=>crate['bom-ref']);
            return {
                $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
                bomFormat: 'CycloneDX',
                specVersion: '1.6',
                serialNumber: serialNumberOf((0, digest.sc)((0, documents_provenance.Tt)(provenance))),
                version: 1,
                metadata: {
                    timestamp: timestampOf(manifest.source_date_epoch),
                    lifecycles: [
                        {
                            phase: 'build'
                        }
                    ],
                    component: artifact
                },
                components: crates,
                dependencies: [
                    {
                        ref: artifact['bom-ref'],
                        dependsOn: refs
                    },
                    ...refs.map((ref)=>({
                            ref
                        }))
                ]
            };
        }
        function formatSbom(sbom) {
            return `${JSON.stringify(sbom, null, 2)}\n`;
        }
        function artifactOf(manifest, { subject, predicate }) {
            const [artifact, ...binaries] = subject;
            const name = artifact?.name ?? '';
            const source = predicate.buildDefinition.resolvedDependencies.find(({ uri })=>!isCrate(uri) && !uri.startsWith('file:'));
            const commit = source?.digest.gitCommit;
            return {
                type: 'application',
                'bom-ref': name,
                name: manifest.product,
                version: manifest.version,
                hashes: hashesOf(artifact?.digest ?? {}),
                ...source && void 0 !== commit ? {
                    pedigree: {
                        commits: [
                            {
                                uid: commit,
                                url: source.uri
                            }
                        ]
                    }
                } : {},
                properties: PROPERTIES.map((part)=>({
                        name: `${PROPERTY}${part}`,
                        value: manifest[part]
                    })),
                components: binaries.map((binary)=>({
                        type: 'file',
                        'bom-ref': `${name}#${binary.name}`,
                        name: binary.name,
                        hashes: hashesOf(binary.digest)
                    }))
            };
        }
        function isCrate(uri) {
            return uri.startsWith('pkg:cargo/');
        }
        function componentOf({ uri, digest }) {
            const [, name, version, query] = /^pkg:cargo\/([^@?]+)@([^?]+)(?:\?(.*))?$/.exec(uri) ?? [];
            if (void 0 === name || void 0 === version) return [];
            const commit = digest.gitCommit;
            const url = new URLSearchParams(query).get('vcs_url')?.replace(/@[0-9a-f]+$/, '');
            return [
                {
                    type: 'library',
                    'bom-ref': uri,
                    name: decodeURIComponent(name),
                    version: decodeURIComponent(version),
                    ...void 0 === digest.sha256 ? {} : {
                        hashes: hashesOf(digest)
                    },
                    purl: uri,
                    ...void 0 !== commit && void 0 !== url ? {
                        pedigree: {
                            commits: [
                                {
                                    uid: commit,
                                    url
                                }
                            ]
                        }
                    } : {}
                }
            ];
        }
        function hashesOf({ sha256: content }) {
            return void 0 === content ? [] : [
                {
                    alg: 'SHA-256',
                    content
                }
            ];
        }
        function serialNumberOf(digest) {
            const variant = (3 & Number.parseInt(digest.slice(16, 17), 16) | 8).toString(16);
            const parts = [
                digest.slice(0, 8),
                digest.slice(8, 12),
                `8${digest.slice(13, 16)}`,
                `${variant}${digest.slice(17, 20)}`,
                digest.slice(20, 32)
            ];
            return `urn:uuid:${parts.join('-')}`;
        }
        function timestampOf(seconds) {
            return new Date(1000 * seconds).toISOString().replace('.000Z', 'Z');
        }
        var store_open = __webpack_require__("src/host/store/open.ts");
        var resolve = __webpack_require__("src/steps/resolve.ts");
        var verify_row = __webpack_require__("src/steps/verify/row.ts");
        var cli_options = __webpack_require__("src/cli/options.ts");
        async function sbom(options, context) {
            const source = await (0, store_open.oD)((0, cli_options.mw)(options, 'source'), context);
            const query = await (0, resolve.Mo)(source, (0, cli_options.bo)(options), context);
            const { row, product } = await (0, resolve.dP)(source, query, {
                allowYanked: true
            }, context);
            if (row.yanked) context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
            const { manifest, provenance } = await (0, verify_row.readVerifiedRow)(source, row, product);
            const made = makeSbom(manifest, provenance);
            if ('prebuilt' === manifest.build.kind) context.warn('the binary was built elsewhere: nothing is known of what went into it');
            return {
                json: made,
                lines: formatSbom(made).trimEnd().split('\n')
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
    }),
    "src/steps/verify/row.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            EM: ()=>findAsked,
            Mx: ()=>verifySnapshot,
            gg: ()=>readRowDocument,
            iC: ()=>verifyRow,
            oc: ()=>verifyArtifact,
            readVerifiedRow: ()=>readVerifiedRow
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:os");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_decisions_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/decisions/verify.ts");
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/digest.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/paths.ts");
        var _contract_json_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/document.ts");
        var _contract_text_line_ends_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/text/line-ends.ts");
        var _host_disk_at_exit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/disk/at-exit.ts");
        var _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/host/disk/files.ts");
        async function readRowDocument(source, row, kind) {
            const path = row[`${kind}_file`];
            const stored = await source.read(path, _contract_decisions_verify_js__WEBPACK_IMPORTED_MODULE_2__._o[kind].maxBytes);
            return stored?.bytes ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
        }
        async function readVerifiedRow(source, row, product) {
            const [manifest, checksums, provenance] = await Promise.all([
                readRowDocument(source, row, 'manifest'),
                readRowDocument(source, row, 'checksums'),
                readRowDocument(source, row, 'provenance')
            ]);
            return {
                ...(0, _contract_decisions_verify_js__WEBPACK_IMPORTED_MODULE_2__.yD)(row, product, {
                    manifest,
                    checksums,
                    provenance
                }),
                manifestBytes: manifest
            };
        }
        async function verifyRow(source, row, product, options) {
            const documents = await readVerifiedRow(source, row, product);
            const signers = options.signers ? await findAsked(source, row, product, options.signers) : {};
            await verifySnapshot(source, row, documents.manifest);
            await verifyArtifact(source, row, options.deep ? documents.manifest : void 0);
            return {
                ...documents,
                signers
            };
        }
        async function findAsked(source, row, product, request) {
            const { requireSigners } = await Promise.all([__webpack_require__.e("shared-steps-verify"), __webpack_require__.e("steps-verify-signers")]).then(__webpack_require__.bind(__webpack_require__, "src/steps/verify/signers.ts"));
            return requireSigners(source, row, product, request);
        }
        async function verifyArtifact(source, row, manifest) {
            const chunks = await source.stream(row.artifact_file, row.artifact_size);
            if (!chunks) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DOCUMENT_NOT_FOUND', `${row.artifact_file} is not there`, row.artifact_file);
            await (manifest ? verifyDeep(chunks, row, manifest) : verifyBytes(chunks, row));
        }
        async function verifyBytes(chunks, row, each) {
            const { size, sha256: actual } = await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__.Nq)(chunks, each);
            (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__.T$)(size, row.artifact_size, row.artifact_file);
            (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__.Ub)(actual, row.artifact_sha256, row.artifact_file);
        }
        async function verifyDeep(chunks, row, manifest) {
            await (0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_9__.ze)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), ()=>(0, _host_disk_at_exit_js__WEBPACK_IMPORTED_MODULE_8__.DF)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'controller-dist-'), async (folder)=>{
                    const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'artifact');
                    const names = new Map([
                        [
                            file,
                            row.artifact_file
                        ],
                        [
                            folder,
                            (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()
                        ]
                    ]);
                    await (0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_9__.XL)(names, async ()=>{
                        await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__.CW)(file, (handle)=>verifyBytes(chunks, row, (chunk)=>(0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_10__.f4)(handle, chunk)));
                        const { inspectArtifact } = await Promise.all([__webpack_require__.e("host-archive-unpack"), __webpack_require__.e("shared-host-archive"), __webpack_require__.e("steps-inspect-artifact")]).then(__webpack_require__.bind(__webpack_require__, "src/steps/inspect-artifact.ts"));
                        await inspectArtifact(file, manifest, row.artifact_file);
                    });
                }));
        }
        async function verifySnapshot(source, row, manifest) {
            const path = (0, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_5__.G6)(row.distribution_contract_version, row.version);
            const stored = await source.read(path, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_5__.mu.maxBytes);
            if (!stored) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('DOCUMENT_NOT_FOUND', `${path} is not there`, path);
            const actual = (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_3__.sc)(stored.bytes);
            if (!manifest || actual === manifest.contract_sha256) return;
            if ((0, _contract_text_line_ends_js__WEBPACK_IMPORTED_MODULE_7__.ae)(stored.bytes)) (0, _contract_json_document_js__WEBPACK_IMPORTED_MODULE_6__.A3)(stored.bytes, path);
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_4__.TR)('CONTRACT_MISMATCH', `${path} has sha256 ${actual}, ${row.manifest_file} names ${manifest.contract_sha256}`, path);
        }
    })
};
