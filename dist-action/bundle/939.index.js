export const id = 939;
export const ids = [
    939
];
export const modules = {
    2350: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ss: ()=>formatChecksums,
            tM: ()=>makeChecksums,
            yk: ()=>parseChecksums
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4343);
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
        var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
        var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
        var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8111);
        const checksumsSchema = (0, _schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
            schema_version: _document_js__WEBPACK_IMPORTED_MODULE_0__.CZ,
            algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz('sha256'),
            artifact_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_1__.fg,
            files: zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(1000)), _identity_js__WEBPACK_IMPORTED_MODULE_1__.fg).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YPB((files)=>3 === Object.keys(files).length, 'must name the artifact, the manifest and the provenance'))
        }), 'SHA-256 digests of one artifact and its documents.');
        function parseChecksums(bytes, place) {
            return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.hm)('checksums', checksumsSchema, (read)=>(0, _document_js__WEBPACK_IMPORTED_MODULE_0__.I3)(inOrder(read)), bytes, place);
        }
        function formatChecksums(checksums) {
            return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.I3)((0, _document_js__WEBPACK_IMPORTED_MODULE_0__.fj)(checksumsSchema, inOrder(checksums)));
        }
        function inOrder(checksums) {
            return {
                ...checksums,
                files: Object.fromEntries(Object.entries(checksums.files).sort(([a], [b])=>(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a, b)))
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
    2882: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            L_: ()=>formatManifest,
            Mz: ()=>fileSchema,
            Ng: ()=>parseManifest,
            PO: ()=>requireFiles,
            Zq: ()=>binaryFileName,
            oM: ()=>archivePath,
            wI: ()=>requiresSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4343);
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
        var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1362);
        var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8111);
        const archivePath = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(255), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^[A-Za-z0-9_+@,=~()[\]{}#%!&$^-][ A-Za-z0-9._+@,=~()[\]{}#%!&$^-]*(?:\/[A-Za-z0-9_+@,=~()[\]{}#%!&$^-][ A-Za-z0-9._+@,=~()[\]{}#%!&$^-]*)*$/, 'must be a relative path of plain names'), zod_mini__WEBPACK_IMPORTED_MODULE_4__.YPB((path)=>!path.split('/').some((name)=>/[. ]$/.test(name)), 'must have no name that ends in a dot or a space'));
        const line = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(4000));
        const requiredVersion = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^[0-9]+(?:\.[0-9]+){1,2}$/, 'must be a version such as 2.34'));
        const requiresSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                libc: zod_mini__WEBPACK_IMPORTED_MODULE_4__.k5n([
                    'glibc',
                    'musl'
                ]),
                minimum: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(requiredVersion)
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                libc: (0, _schema_js__WEBPACK_IMPORTED_MODULE_3__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz('none'), 'Statically linked.')
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                macos: requiredVersion
            })
        ]);
        const fileSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
            path: archivePath,
            sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            size: _identity_js__WEBPACK_IMPORTED_MODULE_2__.mz,
            mode: zod_mini__WEBPACK_IMPORTED_MODULE_4__.k5n([
                '0644',
                '0755'
            ])
        });
        const compressorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz('zlib'),
            version: line,
            level: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Zm(9)),
            block_size: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.qm(1))
        });
        const runnerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
            os: line,
            arch: line,
            image: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(line)
        });
        const buildSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.gMt('kind', [
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz('cargo'),
                rustc: (0, _schema_js__WEBPACK_IMPORTED_MODULE_3__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(line).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(20)), 'The lines of `rustc -vV`.'),
                cargo: (0, _schema_js__WEBPACK_IMPORTED_MODULE_3__.W)(line, '`cargo -V`.'),
                cargo_args: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(line).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(200)),
                rustflags: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(line).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(200)),
                cargo_lock_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
                runner: runnerSchema,
                compressor: compressorSchema
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                kind: (0, _schema_js__WEBPACK_IMPORTED_MODULE_3__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz('prebuilt'), 'Built elsewhere: version, git_rev and toolchain are as given, not proved.'),
                runner: runnerSchema,
                compressor: compressorSchema
            })
        ]);
        const manifestSchema = (0, _schema_js__WEBPACK_IMPORTED_MODULE_3__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
            schema_version: _document_js__WEBPACK_IMPORTED_MODULE_0__.CZ,
            product: _identity_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(64)),
            distribution_contract_version: _identity_js__WEBPACK_IMPORTED_MODULE_2__.y,
            contract_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            ..._identity_js__WEBPACK_IMPORTED_MODULE_2__.KB,
            artifact: zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
                file: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(1000)),
                sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
                size: _identity_js__WEBPACK_IMPORTED_MODULE_2__.mz,
                format: zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz('tar.gz')
            }),
            content_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            content_size: (0, _schema_js__WEBPACK_IMPORTED_MODULE_3__.W)(_identity_js__WEBPACK_IMPORTED_MODULE_2__.mz, 'Bytes of the uncompressed tar.'),
            files: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(fileSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(10_000)),
            binaries: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(_identity_js__WEBPACK_IMPORTED_MODULE_2__.fW).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Eb(16)),
            requires: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(requiresSchema),
            source_date_epoch: _identity_js__WEBPACK_IMPORTED_MODULE_2__.pA,
            build: buildSchema
        }), 'What one artifact is, and what is in it.');
        function parseManifest(bytes, place) {
            const manifest = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.hm)('manifest', manifestSchema, _document_js__WEBPACK_IMPORTED_MODULE_0__.I3, bytes, place);
            requireFiles(manifest, 'MANIFEST_MISMATCH', place, '');
            const expected = (0, _identity_js__WEBPACK_IMPORTED_MODULE_2__.qB)(manifest.product, manifest.distribution_contract_version, manifest).artifact;
            if (manifest.artifact.file !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('MANIFEST_MISMATCH', `${place}: artifact.file must be ${expected}`, `${place}#/artifact/file`);
            return manifest;
        }
        function requireFiles({ files, binaries }, code, place, pointer) {
            files.forEach((file, index)=>{
                const before = files[index - 1];
                if (before && before.path >= file.path) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)(code, `${place}: files are not sorted at ${file.path}`, `${place}#${pointer}/files/${index}`);
            });
            for (const name of binaries)if (!files.some((file)=>file.path === name && '0755' === file.mode)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)(code, `${place}: the binary ${name} is not among the files`, `${place}#${pointer}/binaries`);
        }
        function formatManifest(manifest) {
            return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.I3)((0, _document_js__WEBPACK_IMPORTED_MODULE_0__.fj)(manifestSchema, manifest));
        }
        function binaryFileName(name, target) {
            return target.includes('-windows-') ? `${name}.exe` : name;
        }
    }),
    2995: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            IT: ()=>LOCAL_BUILDER,
            To: ()=>PREDICATE_TYPE,
            Tt: ()=>formatProvenance,
            X6: ()=>parseProvenance,
            mK: ()=>BUILD_TYPE,
            zG: ()=>STATEMENT_TYPE
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4343);
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3102);
        var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
        var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
        var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8111);
        const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
        const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
        const BUILD_TYPE = 'urn:controller-dist:cargo:v1';
        const LOCAL_BUILDER = 'urn:controller-dist:local';
        const text = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(2000));
        const timestamp = zod_mini__WEBPACK_IMPORTED_MODULE_5__.w$({
            precision: 0
        });
        const provenanceSchema = (0, _schema_js__WEBPACK_IMPORTED_MODULE_2__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
            _type: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz(STATEMENT_TYPE),
            subject: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                name: text,
                digest: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                    sha256: _identity_js__WEBPACK_IMPORTED_MODULE_1__.fg
                })
            })).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(2), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(17)),
            predicateType: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz(PREDICATE_TYPE),
            predicate: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                buildDefinition: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                    buildType: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz(BUILD_TYPE),
                    externalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                        product: _identity_js__WEBPACK_IMPORTED_MODULE_1__.tZ,
                        distribution_contract_version: _identity_js__WEBPACK_IMPORTED_MODULE_1__.y,
                        ..._identity_js__WEBPACK_IMPORTED_MODULE_1__.KB,
                        binaries: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(_identity_js__WEBPACK_IMPORTED_MODULE_1__.fW).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(16)),
                        features: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(text).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(200)),
                        prebuilt: zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY()
                    }),
                    internalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                        github: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(64)), text))
                    }),
                    resolvedDependencies: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                        uri: text,
                        digest: zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(32)), zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(/^[0-9a-f]{40,64}$/)))
                    })).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(16))
                }),
                runDetails: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                    builder: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                        id: text
                    }),
                    metadata: zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
                        invocationId: text,
                        startedOn: timestamp,
                        finishedOn: timestamp
                    })
                })
            })
        }), 'An in-toto statement with an SLSA provenance predicate: a claim, while it is not signed.');
        function parseProvenance(bytes, place) {
            return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.hm)('provenance', provenanceSchema, (read)=>(0, _document_js__WEBPACK_IMPORTED_MODULE_0__.I3)(inOrder(read)), bytes, place);
        }
        function formatProvenance(provenance) {
            return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.I3)(inOrder((0, _document_js__WEBPACK_IMPORTED_MODULE_0__.fj)(provenanceSchema, provenance)));
        }
        function inOrder(provenance) {
            const { predicate } = provenance;
            const { internalParameters, resolvedDependencies, ...definition } = predicate.buildDefinition;
            const { github } = internalParameters;
            const buildDefinition = {
                ...definition,
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
            return Object.fromEntries(Object.entries(record).sort(([a], [b])=>(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a, b)));
        }
    }),
    4936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>compareDotted,
            R: ()=>requiresOfAll
        });
        function compareDotted(a, b) {
            const [left, right] = [
                a.split('.').map(Number),
                b.split('.').map(Number)
            ];
            for(let at = 0; at < Math.max(left.length, right.length); at++){
                const order = (left[at] ?? 0) - (right[at] ?? 0);
                if (0 !== order) return order;
            }
            return 0;
        }
        function requiresOfAll(programs) {
            return programs.reduce((a, b)=>a && b && requiresOfBoth(a, b));
        }
        function requiresOfBoth(a, b) {
            if ('macos' in a || 'macos' in b) {
                if (!('macos' in a && 'macos' in b)) return;
                return compareDotted(a.macos, b.macos) < 0 ? b : a;
            }
            if ('none' === a.libc) return b;
            if ('none' === b.libc) return a;
            if (a.libc !== b.libc) return;
            return compareDotted(a.minimum ?? '0', b.minimum ?? '0') < 0 ? b : a;
        }
    }),
    3011: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B7: ()=>verifyManifestIdentity,
            P$: ()=>refuseOtherTuple,
            j_: ()=>verifyManifestRow
        });
        var _contract_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7043);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1362);
        function verifyManifestIdentity(manifest, tuple, product, contractVersion, place) {
            if (manifest.product !== product) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('PRODUCT_MISMATCH', `${place} is of ${manifest.product}, not ${product}`, place);
            refuseOtherTuple(manifest, tuple, place, 'TUPLE_MISMATCH');
            if (manifest.distribution_contract_version !== contractVersion || manifest.contract !== (0, _contract_names_js__WEBPACK_IMPORTED_MODULE_0__.YS)(contractVersion)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TUPLE_MISMATCH', `${place} is under contract ${manifest.distribution_contract_version}, not ${contractVersion}`, place);
        }
        function refuseOtherTuple(actual, tuple, place, code) {
            const part = _identity_js__WEBPACK_IMPORTED_MODULE_2__.GS.find((name)=>actual[name] !== tuple[name]);
            if (part) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)(code, `${place}: ${part} is ${actual[part]}, expected is ${tuple[part]}`, place);
        }
        function verifyManifestRow(manifest, row) {
            const { artifact, source_date_epoch } = manifest;
            const same = artifact.file === row.artifact_file && artifact.sha256 === row.artifact_sha256 && artifact.size === row.artifact_size && source_date_epoch === row.source_date_epoch;
            if (!same) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('MANIFEST_MISMATCH', `${row.manifest_file} and the index disagree about the artifact`, row.manifest_file);
        }
    }),
    9773: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            OB: ()=>rowOf,
            VN: ()=>verifyDocumentSet,
            Z6: ()=>subjectsOf,
            yD: ()=>verifyDocuments
        });
        var _checksums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2350);
        var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4892);
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1362);
        var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);
        var _provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2995);
        var _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3011);
        function verifyDocumentSet(bytes, tuple, product, contractVersion) {
            const paths = (0, _identity_js__WEBPACK_IMPORTED_MODULE_3__.qB)(product, contractVersion, tuple);
            const digests = {
                manifest: (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes.manifest),
                checksums: (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes.checksums),
                provenance: (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes.provenance)
            };
            const manifest = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_4__.Ng)(bytes.manifest, paths.manifest);
            (0, _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__.B7)(manifest, tuple, product, contractVersion, paths.manifest);
            const provenance = (0, _provenance_js__WEBPACK_IMPORTED_MODULE_5__.X6)(bytes.provenance, paths.provenance);
            verifyProvenance(provenance, manifest, paths.provenance);
            const checksums = (0, _checksums_js__WEBPACK_IMPORTED_MODULE_0__.yk)(bytes.checksums, paths.checksums);
            const expected = (0, _checksums_js__WEBPACK_IMPORTED_MODULE_0__.tM)(paths, {
                artifact: manifest.artifact.sha256,
                manifest: digests.manifest,
                provenance: digests.provenance
            });
            if (checksums.artifact_sha256 !== expected.artifact_sha256) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('CHECKSUMS_MISMATCH', `${paths.checksums}: artifact_sha256 is ${checksums.artifact_sha256}, the manifest's is ${expected.artifact_sha256}`, paths.checksums);
            for (const [path, digest] of Object.entries(expected.files))if (checksums.files[path] !== digest) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('CHECKSUMS_MISMATCH', `${paths.checksums}: ${path} is recorded as ${checksums.files[path] ?? 'nothing'}, and is ${digest}`, paths.checksums);
            return {
                manifest,
                checksums,
                provenance,
                paths,
                digests
            };
        }
        function verifyProvenance(provenance, manifest, place) {
            const { externalParameters } = provenance.predicate.buildDefinition;
            (0, _verify_manifest_js__WEBPACK_IMPORTED_MODULE_6__.P$)(externalParameters, manifest, place, 'PROVENANCE_MISMATCH');
            const expected = subjectsOf(manifest);
            const same = externalParameters.product === manifest.product && externalParameters.distribution_contract_version === manifest.distribution_contract_version && externalParameters.binaries.join() === manifest.binaries.join() && externalParameters.prebuilt === ('prebuilt' === manifest.build.kind) && JSON.stringify(provenance.subject) === JSON.stringify(expected);
            if (!same) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('PROVENANCE_MISMATCH', `${place} is not about the artifact and binaries of the manifest`, place);
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
            (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.Ub)((0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes.manifest), row.manifest_sha256, row.manifest_file);
            (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.Ub)((0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes.checksums), row.checksums_sha256, row.checksums_file);
            (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.Ub)((0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes.provenance), row.provenance_sha256, row.provenance_file);
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
    1625: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ic: ()=>cargoHome,
            A3: ()=>documentedFlags,
            MV: ()=>encodeRustflags,
            Ch: ()=>findPlaces,
            l0: ()=>remapFlags,
            D6: ()=>userRustflags
        });
        var promises_ = __webpack_require__(1455);
        var external_node_os_ = __webpack_require__(8161);
        var external_node_path_ = __webpack_require__(6760);
        var errors = __webpack_require__(1819);
        var files = __webpack_require__(657);
        const MAX_CONFIG = 1048576;
        const MAX_INCLUDES = 8;
        async function configuredRustflags(folder, cargoHome, env, target, cfg) {
            const files = await readConfigs(folder, cargoHome);
            const of = (path, variable)=>[
                    ...joinFlags(files.map((file)=>lookUp(file, path))),
                    ...words(void 0 === variable ? void 0 : env[variable])
                ];
            const keys = [
                ...new Set(files.flatMap((file)=>Object.keys(asTable(lookUp(file, [
                        'target'
                    ])))))
            ].sort();
            const targets = [
                ...of([
                    'target',
                    target,
                    'rustflags'
                ], `CARGO_TARGET_${target.toUpperCase().replace(/[-.]/g, '_')}_RUSTFLAGS`),
                ...keys.filter((key)=>matchesCfg(key, cfg)).flatMap((key)=>of([
                        'target',
                        key,
                        'rustflags'
                    ]))
            ];
            return targets.length > 0 ? targets : of([
                'build',
                'rustflags'
            ], 'CARGO_BUILD_RUSTFLAGS');
        }
        async function readConfigs(folder, cargoHome) {
            const folders = [];
            for(let at = (0, external_node_path_.resolve)(folder);; at = (0, external_node_path_.dirname)(at)){
                folders.push((0, external_node_path_.join)(at, '.cargo'));
                if ((0, external_node_path_.dirname)(at) === at) break;
            }
            const nearestFirst = [
                ...new Set([
                    ...folders,
                    (0, external_node_path_.resolve)(cargoHome)
                ])
            ];
            const files = await Promise.all(nearestFirst.reverse().map(readConfig));
            return files.flat();
        }
        async function readConfig(folder) {
            for (const name of [
                'config',
                'config.toml'
            ]){
                const file = await readToml((0, external_node_path_.join)(folder, name), 0);
                if (file) return file;
            }
            return [];
        }
        async function readToml(path, depth) {
            const bytes = await (0, files.CB)(path, MAX_CONFIG);
            if (!bytes) return;
            const { parse } = await __webpack_require__.e(292).then(__webpack_require__.bind(__webpack_require__, 3292));
            let table;
            try {
                table = parse(bytes.toString('utf8'));
            } catch (error) {
                return (0, errors.TR)('CARGO_FAILED', `${path} is not TOML: ${String(error).split('\n')[0]}`, path);
            }
            if (depth >= MAX_INCLUDES) return (0, errors.TR)('CARGO_FAILED', `${path} is included too deeply`, path);
            const includes = [
                lookUp(table, [
                    'include'
                ])
            ].flat().flatMap((item)=>{
                const name = 'string' == typeof item ? item : lookUp(asTable(item), [
                    'path'
                ]);
                return 'string' == typeof name ? [
                    (0, external_node_path_.resolve)((0, external_node_path_.dirname)(path), name)
                ] : [];
            });
            const included = await Promise.all(includes.map((file)=>readToml(file, depth + 1)));
            return [
                ...included.flatMap((files)=>files ?? []),
                table
            ];
        }
        function joinFlags(values) {
            return values.reduce((flags, value)=>{
                if ('string' == typeof value) return words(value);
                return Array.isArray(value) ? flags.concat(value.map(String)) : flags;
            }, []);
        }
        function words(text) {
            return (text ?? '').split(/\s+/).filter((word)=>'' !== word);
        }
        function lookUp(table, path) {
            return path.reduce((value, key)=>asTable(value)[key], table);
        }
        function asTable(value) {
            return 'object' != typeof value || null === value || Array.isArray(value) ? {} : value;
        }
        function matchesCfg(key, cfg) {
            const body = /^cfg\((.*)\)$/s.exec(key.trim())?.[1];
            if (void 0 === body) return false;
            const tokens = body.match(/[A-Za-z_][A-Za-z0-9_-]*|"[^"]*"|[(),=]/g) ?? [];
            let at = 0;
            const list = ()=>{
                const results = [];
                for(at++; at < tokens.length && ')' !== tokens[at];)if (',' === tokens[at]) at++;
                else results.push(predicate());
                at++;
                return results;
            };
            const predicate = ()=>{
                const name = tokens[at++] ?? '';
                if ('(' === tokens[at]) {
                    const results = list();
                    return 'not' === name ? !results[0] : 'any' === name ? results.some(Boolean) : 'all' === name && results.every(Boolean);
                }
                if ('=' !== tokens[at]) return 'true' === name || cfg.includes(name);
                at += 2;
                return cfg.includes(`${name}=${tokens[at - 1]}`);
            };
            return predicate();
        }
        function cargoHome(env) {
            const { CARGO_HOME } = env;
            return CARGO_HOME ? (0, external_node_path_.resolve)(CARGO_HOME) : (0, external_node_path_.join)(homeFolder(env), '.cargo');
        }
        function homeFolder({ HOME, USERPROFILE }) {
            return ('win32' === process.platform ? USERPROFILE : HOME) ?? (0, external_node_os_.homedir)();
        }
        async function findPlaces(root, crate, toolchain, env) {
            const places = [
                {
                    path: root,
                    binary: '/src',
                    document: '$ROOT'
                },
                {
                    path: crate.targetDirectory,
                    binary: '/target',
                    document: '$TARGET_DIR'
                },
                {
                    path: crate.buildDirectory,
                    binary: '/target',
                    document: '$TARGET_DIR'
                },
                {
                    path: cargoHome(env),
                    binary: '/cargo',
                    document: '$CARGO_HOME'
                },
                {
                    path: toolchain.sysroot,
                    document: '$SYSROOT'
                },
                {
                    path: (0, external_node_path_.join)(toolchain.sysroot, 'lib', 'rustlib', 'src', 'rust'),
                    binary: `/rustc/${toolchain.commit}`,
                    document: '$RUST_SRC'
                },
                {
                    path: homeFolder(env),
                    document: '$HOME'
                }
            ];
            const real = await Promise.all(places.map(async (place)=>({
                    ...place,
                    path: await (0, promises_.realpath)(place.path).catch(()=>place.path)
                })));
            const once = new Map([
                ...places,
                ...real
            ].reverse().map((place)=>[
                    place.path,
                    place
                ]));
            return [
                ...once.values()
            ].filter((place)=>place.path.length > 1).sort((a, b)=>a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
        }
        function remapFlags(places) {
            return places.flatMap(({ path, binary })=>void 0 === binary ? [] : [
                    `--remap-path-prefix=${path}=${binary}`
                ]);
        }
        async function userRustflags(folder, env, target, cfg) {
            const { CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS } = env;
            if (void 0 !== CARGO_ENCODED_RUSTFLAGS) return '' === CARGO_ENCODED_RUSTFLAGS ? [] : CARGO_ENCODED_RUSTFLAGS.split('\x1f');
            if (void 0 !== RUSTFLAGS) return RUSTFLAGS.split(' ').filter((word)=>'' !== word);
            return configuredRustflags(folder, cargoHome(env), env, target, cfg);
        }
        function encodeRustflags(flags) {
            return flags.join('\x1f');
        }
        function documentedFlags(user, remap, places) {
            return [
                ...withPlaceholders(user, places),
                ...[
                    ...new Set(withPlaceholders(remap, places))
                ].sort()
            ];
        }
        function withPlaceholders(words, places) {
            const longestFirst = [
                ...places
            ].reverse();
            return words.map((word)=>longestFirst.reduce((text, { path, document })=>replaceFolder(text, path, document), word));
        }
        function replaceFolder(text, path, by) {
            const [first = '', ...rest] = text.split(path);
            return rest.reduce((done, after)=>`${done}${/^(?:[/\\=:;,"' ]|$)/.test(after) ? by : path}${after}`, first);
        }
    }),
    7757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Qw: ()=>askCargo,
            Rf: ()=>askTarget,
            Tn: ()=>askRustc,
            tf: ()=>requireToolchain
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
        var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1659);
        const TIMEOUT = 600_000;
        const MAX_BYTES = 1048576;
        function question(cwd, env, code) {
            return {
                cwd,
                env,
                code,
                timeout: TIMEOUT,
                maxBytes: MAX_BYTES
            };
        }
        function rustc({ RUSTC }) {
            return RUSTC || 'rustc';
        }
        async function askRustc(folder, env) {
            const text = await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.J5)(rustc(env), [
                '-vV'
            ], question(folder, env, 'TOOLCHAIN_MISMATCH'));
            const lines = text.split(/\r?\n/).filter((line)=>'' !== line);
            const field = (name)=>lines.find((line)=>line.startsWith(`${name}: `))?.slice(name.length + 2);
            const version = field('release');
            if (void 0 === version) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TOOLCHAIN_MISMATCH', 'rustc -vV names no release', 'toolchain');
            return {
                version,
                commit: field('commit-hash') ?? 'unknown',
                host: field('host') ?? 'unknown',
                lines
            };
        }
        async function askCargo(folder, env) {
            return (await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.J5)('cargo', [
                '-V'
            ], question(folder, env, 'TOOLCHAIN_MISMATCH'))).trim();
        }
        function requireToolchain(found, toolchain) {
            if (found.version !== toolchain) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TOOLCHAIN_MISMATCH', `rustc is ${found.version}, asked for is ${toolchain}`, 'toolchain');
        }
        async function askTarget(folder, env, target) {
            const args = [
                '--print',
                'sysroot',
                '--print',
                'target-libdir',
                '--print',
                'cfg',
                '--target',
                target
            ];
            const { status, stdout, stderr } = await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.kA)(rustc(env), args, question(folder, env, 'TARGET_NOT_INSTALLED'));
            const [sysroot, library, ...cfg] = stdout.split(/\r?\n/).filter((line)=>'' !== line);
            if (0 !== status || void 0 === sysroot || void 0 === library) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TARGET_NOT_INSTALLED', `rustc does not know ${target}: ${stderr.trim().slice(0, 500)}`, 'target');
            const isThere = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(library).then((found)=>found.isDirectory(), ()=>false);
            if (!isThere) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TARGET_NOT_INSTALLED', `the standard library of ${target} is not installed`, 'target', `Run rustup target add ${target} for this toolchain.`);
            return {
                sysroot,
                cfg
            };
        }
    }),
    4939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            m: ()=>packageTarget,
            R: ()=>refuseUnpackable
        });
        var promises_ = __webpack_require__(1455);
        var external_node_path_ = __webpack_require__(6760);
        var checksums = __webpack_require__(2350);
        var contract_names = __webpack_require__(7043);
        var digest = __webpack_require__(4892);
        var errors = __webpack_require__(1819);
        var identity = __webpack_require__(1362);
        var contract_manifest = __webpack_require__(2882);
        var provenance = __webpack_require__(2995);
        var contract_requires = __webpack_require__(4936);
        var file_errors = __webpack_require__(3936);
        var external_node_crypto_ = __webpack_require__(7598);
        var archive_policy = __webpack_require__(5631);
        var tar_format = __webpack_require__(2697);
        var host_files = __webpack_require__(657);
        var gzip = __webpack_require__(3068);
        var regular_file = __webpack_require__(7229);
        async function packArchive(entries, epoch, destination) {
            if (!identity.pA.safeParse(epoch).success) (0, errors.TR)('INVALID_INPUT', `${epoch} is not a time in seconds since 1970`, 'source-date-epoch');
            const sorted = [
                ...entries
            ].sort((a, b)=>(0, identity.Xo)(a.path, b.path));
            checkPaths(sorted, destination);
            const temporary = (0, external_node_path_.join)((0, external_node_path_.dirname)(destination), `.${(0, external_node_path_.basename)(destination)}.${(0, external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
            return (0, file_errors.ze)(destination, async ()=>{
                const handle = await (0, promises_.open)(temporary, 'wx', 0o644);
                try {
                    const packed = await writeArchive(sorted, epoch, handle);
                    if (packed.content_size > (0, archive_policy.zF)(packed.artifact_size)) (0, errors.TR)('ARCHIVE_INVALID', `${destination}: the files compress so well that installing would refuse it`, destination);
                    await handle.close();
                    await (0, promises_.rename)(temporary, destination);
                    return packed;
                } catch (error) {
                    await handle.close().catch(()=>{});
                    await (0, promises_.rm)(temporary, {
                        force: true
                    });
                    throw error;
                }
            });
        }
        function checkPaths(entries, destination) {
            if (0 === entries.length) (0, errors.TR)('ARCHIVE_INVALID', `${destination}: there is nothing to pack`, destination);
            const policy = new archive_policy.t$(destination);
            for (const { path, mode } of entries){
                policy.admit({
                    path,
                    type: 'file',
                    size: 0,
                    mode: Number.parseInt(mode, 8)
                });
                const fault = contract_manifest.oM.safeParse(path).error?.issues[0]?.message;
                if (fault) (0, errors.TR)('ARCHIVE_INVALID', `${destination}: the path ${JSON.stringify(path)} ${fault}`, destination);
            }
        }
        async function writeArchive(entries, epoch, handle) {
            const files = [];
            const content = new Digest();
            const artifact = new Digest();
            for await (const piece of (0, gzip.ZI)(inBlocks(tarPieces(entries, epoch, files), content))){
                artifact.update(piece);
                await (0, host_files.f4)(handle, piece);
            }
            return {
                artifact_sha256: artifact.hex(),
                artifact_size: artifact.size,
                content_sha256: content.hex(),
                content_size: content.size,
                files,
                compressor: (0, gzip.n9)()
            };
        }
        class Digest {
            size = 0;
            #hash = (0, external_node_crypto_.createHash)('sha256');
            update(bytes) {
                this.#hash.update(bytes);
                this.size += bytes.length;
            }
            hex() {
                return this.#hash.digest('hex');
            }
        }
        async function* tarPieces(entries, epoch, files) {
            const buffer = Buffer.allocUnsafe(gzip.FB);
            let total = 2 * tar_format.IE;
            for (const { path, mode, source } of entries){
                const { handle, size } = await (0, regular_file.Z)(source, source);
                try {
                    total += 2 * tar_format.IE + size;
                    if (total > archive_policy.Oj.content) (0, errors.TR)('ARCHIVE_INVALID', `${source}: with it there are more than ${archive_policy.Oj.content} bytes to pack`, source);
                    yield (0, tar_format.NI)({
                        path,
                        mode,
                        size,
                        mtime: epoch
                    });
                    const digest = new Digest();
                    for(;;){
                        const { bytesRead } = await (0, file_errors.ze)(source, ()=>handle.read(buffer, 0, buffer.length, null));
                        if (0 === bytesRead) break;
                        digest.update(buffer.subarray(0, bytesRead));
                        if (digest.size > size) break;
                        yield buffer.subarray(0, bytesRead);
                    }
                    if (digest.size !== size) (0, errors.TR)('IO_FAILED', `${source} changed its size while it was packed`, source);
                    files.push({
                        path,
                        sha256: digest.hex(),
                        size,
                        mode
                    });
                    yield new Uint8Array((0, tar_format.Zt)(size));
                } finally{
                    await handle.close();
                }
            }
            yield new Uint8Array(2 * tar_format.IE);
        }
        async function* inBlocks(pieces, content) {
            let block = Buffer.allocUnsafe(gzip.FB);
            let filled = 0;
            for await (const piece of pieces)for(let at = 0; at < piece.length;){
                const part = piece.subarray(at, at + gzip.FB - filled);
                block.set(part, filled);
                at += part.length;
                filled += part.length;
                if (!(filled < gzip.FB)) {
                    content.update(block);
                    yield block;
                    block = Buffer.allocUnsafe(gzip.FB);
                    filled = 0;
                }
            }
            content.update(block.subarray(0, filled));
            if (filled > 0) yield block.subarray(0, filled);
        }
        var external_node_util_ = __webpack_require__(7975);
        const MAX_PROGRAM_HEADERS = 256;
        const MAX_DYNAMIC = 65536;
        const MAX_VERSIONS = 262144;
        const MAX_NAMES = 512;
        const PT_LOAD = 1;
        const PT_DYNAMIC = 2;
        const PT_INTERP = 3;
        const DT_NEEDED = 1;
        const DT_STRTAB = 5;
        const DT_VERNEED = 0x6ffffffe;
        async function readElfRequires(read) {
            const header = await read(0, 64);
            const numbers = numbersOf(header);
            if (!numbers) return;
            const type = numbers.u16(header, 16);
            if (2 !== type && 3 !== type) return;
            const segments = await readSegments(read, header, numbers);
            const interpreter = segments.find(({ type })=>type === PT_INTERP);
            const dynamic = segments.find(({ type })=>type === PT_DYNAMIC);
            const entries = dynamic ? await readDynamic(read, dynamic, numbers) : [];
            if (!interpreter && !entries.some(({ tag })=>tag === DT_NEEDED)) return segments.length > 0 ? {
                libc: 'none'
            } : void 0;
            const loader = interpreter ? textOf(await read(interpreter.offset, Math.min(interpreter.size, 4096))) : '';
            if (/(?:^|\/)ld-musl-[^/]*$/.test(loader)) return {
                libc: 'musl'
            };
            const minimum = highest(await readVersionNames(read, segments, entries, numbers));
            if (void 0 !== minimum) return {
                libc: 'glibc',
                minimum
            };
            return /(?:^|\/)ld(?:64)?(?:-linux[^/]*)?\.so\.[0-9]$/.test(loader) ? {
                libc: 'glibc'
            } : void 0;
        }
        function numbersOf(header) {
            if ('\x7fELF' !== header.subarray(0, 4).toString('latin1')) return;
            const [bits, order] = [
                header[4],
                header[5]
            ];
            if (1 !== bits && 2 !== bits || 1 !== order && 2 !== order) return;
            const little = 1 === order;
            const u32 = (bytes, at)=>little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
            return {
                wide: 2 === bits,
                u16: (bytes, at)=>little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at),
                u32,
                word (bytes, at) {
                    if (1 === bits) return u32(bytes, at);
                    const value = little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at);
                    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('an address beyond any file');
                    return Number(value);
                }
            };
        }
        async function readSegments(read, header, { wide, u16, u32, word }) {
            const size = u16(header, wide ? 54 : 42);
            const count = u16(header, wide ? 56 : 44);
            if (size !== (wide ? 56 : 32) || count > MAX_PROGRAM_HEADERS) throw new RangeError('program headers of a strange shape');
            const table = await read(word(header, wide ? 32 : 28), size * count);
            return Array.from({
                length: count
            }, (_, index)=>{
                const at = index * size;
                return {
                    type: u32(table, at),
                    offset: word(table, at + (wide ? 8 : 4)),
                    address: word(table, at + (wide ? 16 : 8)),
                    size: word(table, at + (wide ? 32 : 16))
                };
            });
        }
        async function readDynamic(read, dynamic, { wide, word }) {
            const size = Math.min(dynamic.size, MAX_DYNAMIC);
            const table = await read(dynamic.offset, size);
            if (table.length < size) throw new RangeError('the file ends before its dynamic section');
            const half = wide ? 8 : 4;
            const entries = [];
            for(let at = 0; at + 2 * half <= table.length; at += 2 * half){
                const tag = word(table, at);
                if (0 === tag) break;
                entries.push({
                    tag,
                    value: word(table, at + half)
                });
            }
            return entries;
        }
        async function readVersionNames(read, segments, entries, { u16, u32 }) {
            const placeOf = (wanted)=>{
                const address = entries.find(({ tag })=>tag === wanted)?.value;
                if (void 0 === address) return;
                const load = segments.find((each)=>each.type === PT_LOAD && address >= each.address && address < each.address + each.size);
                return load && address - load.address + load.offset;
            };
            const versions = placeOf(DT_VERNEED);
            const strings = placeOf(DT_STRTAB);
            if (void 0 === versions || void 0 === strings) return [];
            const table = await read(versions, MAX_VERSIONS);
            const names = [];
            let steps = 0;
            for(let library = 0;;){
                let left = u16(table, library + 2);
                for(let at = library + u32(table, library + 8); left > 0; left--){
                    if (++steps > MAX_NAMES) throw new RangeError('more versions than any program needs');
                    const isWeak = (2 & u16(table, at + 4)) !== 0;
                    if (!isWeak) names.push(textOf(await read(strings + u32(table, at + 8), 64)));
                    const next = u32(table, at + 12);
                    if (0 === next) break;
                    at += next;
                }
                const next = u32(table, library + 12);
                if (0 === next) return names;
                if (++steps > MAX_NAMES) throw new RangeError('more libraries than any program needs');
                library += next;
            }
        }
        function highest(names) {
            const versions = names.flatMap((name)=>{
                const text = 'GLIBC_ABI_DT_RELR' === name ? '2.36' : /^GLIBC_([0-9]{1,3}(?:\.[0-9]{1,3}){1,2})$/.exec(name)?.[1];
                return void 0 === text ? [] : [
                    text.split('.').map(Number)
                ];
            });
            const order = (a, b)=>[
                    0,
                    1,
                    2
                ].map((at)=>(a[at] ?? 0) - (b[at] ?? 0)).find((difference)=>0 !== difference) ?? 0;
            return versions.sort(order).at(-1)?.join('.');
        }
        function textOf(bytes) {
            const end = bytes.indexOf(0);
            if (end < 0) throw new RangeError('a text without an end');
            return bytes.toString('latin1', 0, end);
        }
        const MAX_ARCHITECTURES = 16;
        const MAX_COMMANDS = 65536;
        const PLATFORM_MACOS = 1;
        async function readMachoRequires(read) {
            const header = await read(0, 8);
            const magic = 8 === header.length ? header.readUInt32BE(0) : 0;
            const isWide = 0xcafebabf === magic;
            const starts = 0xcafebabe === magic || isWide ? await readStarts(read, header.readUInt32BE(4), isWide) : [
                0
            ];
            const versions = [];
            for (const start of starts){
                const version = await readThin(read, start);
                if (void 0 === version) return;
                versions.push(version);
            }
            return versions.length > 0 ? {
                macos: formatVersion(Math.max(...versions))
            } : void 0;
        }
        async function readStarts(read, count, isWide) {
            if (count > MAX_ARCHITECTURES) return [];
            const size = isWide ? 32 : 20;
            const table = await read(8, count * size);
            return Array.from({
                length: count
            }, (_, index)=>{
                const at = index * size + 8;
                if (!isWide) return table.readUInt32BE(at);
                const start = table.readBigUInt64BE(at);
                if (start > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('an offset beyond any file');
                return Number(start);
            });
        }
        async function readThin(read, start) {
            const header = await read(start, 32);
            const magic = 32 === header.length ? header.readUInt32BE(0) : 0;
            const little = 0xcefaedfe === magic || 0xcffaedfe === magic;
            const wide = 0xfeedfacf === magic || 0xcffaedfe === magic;
            if (!little && 0xfeedface !== magic && 0xfeedfacf !== magic) return;
            const u32 = (bytes, at)=>little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
            const size = u32(header, 20);
            if (size > MAX_COMMANDS) return;
            const commands = await read(start + (wide ? 32 : 28), size);
            for(let at = 0; at + 8 <= commands.length;){
                const command = u32(commands, at);
                if (0x32 === command) return u32(commands, at + 8) === PLATFORM_MACOS ? u32(commands, at + 12) : void 0;
                if (0x24 === command) return u32(commands, at + 8);
                const length = u32(commands, at + 4);
                if (length < 8) break;
                at += length;
            }
        }
        function formatVersion(version) {
            const [major, minor, patch] = [
                version >>> 16,
                version >>> 8 & 0xff,
                0xff & version
            ];
            return 0 === patch ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
        }
        async function readRequires(file) {
            const { handle, size } = await (0, regular_file.Z)(file, file);
            const read = (offset, length)=>(0, file_errors.ze)(file, async ()=>{
                    if (offset >= size) return Buffer.alloc(0);
                    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
                    return buffer.subarray(0, bytesRead);
                });
            try {
                return await readElfRequires(read) ?? await readMachoRequires(read);
            } catch (error) {
                if (external_node_util_.types.isNativeError(error) && 'RangeError' === error.name) return;
                throw error;
            } finally{
                await handle.close();
            }
        }
        var external_node_process_ = __webpack_require__(1708);
        var host_process = __webpack_require__(1659);
        var host_rustflags = __webpack_require__(1625);
        function cargoArguments({ crate, target, profile, features }) {
            return [
                'build',
                '--locked',
                '--target',
                target,
                ...'release' === profile ? [
                    '--release'
                ] : [
                    '--profile',
                    'dev'
                ],
                '--package',
                crate.name,
                ...crate.binaries.flatMap((binary)=>[
                        '--bin',
                        binary
                    ]),
                ...features.flatMap((feature)=>[
                        '--features',
                        feature
                    ]),
                '--message-format',
                'json-render-diagnostics'
            ];
        }
        async function cargoBuild(request) {
            const { crate, folder, output } = request;
            const executables = new Map();
            const diagnostic = new FirstError();
            await (0, host_process.eF)('cargo', cargoArguments(request), {
                cwd: folder,
                env: buildEnvironment(request),
                code: 'CARGO_FAILED',
                output,
                onLine: (line)=>{
                    const found = executableOf(line, crate);
                    if (found) executables.set(...found);
                },
                onMessage: (line)=>diagnostic.hear((0, host_process.mU)(line))
            }).catch((error)=>diagnostic.refuse(error, crate.workspaceRoot));
            return crate.binaries.map((name)=>executables.get(name) ?? (0, errors.TR)('CARGO_FAILED', `cargo built no executable ${name}`, 'bin'));
        }
        class FirstError {
            #said;
            #where;
            hear(text) {
                if (void 0 === this.#said) {
                    if (/^error(?:\[E[0-9]+\])?: /.test(text)) this.#said = text.slice(0, 300);
                    return;
                }
                const [, file, line] = /^\s*--\x3e ([^:]{1,1000}):([0-9]{1,9}):[0-9]{1,9}$/.exec(text) ?? [];
                if (void 0 !== file && void 0 === this.#where) this.#where = {
                    file,
                    line: Number(line)
                };
            }
            refuse(error, root) {
                if (!(error instanceof errors.Vl) || 'CARGO_FAILED' !== error.code || void 0 === this.#said) throw error;
                const where = this.#where && {
                    place: (0, external_node_path_.resolve)(root, this.#where.file),
                    line: this.#where.line
                };
                const fault = {
                    code: error.code,
                    message: `${error.message}: ${this.#said}`,
                    ...where
                };
                throw new errors.Vl(fault, [], {
                    cause: error
                });
            }
        }
        function buildEnvironment({ env, epoch, rustflags, output }) {
            const { CARGO_TERM_COLOR } = env;
            const terminal = 'isTTY' in output && true === output.isTTY;
            return {
                ...env,
                ...void 0 === CARGO_TERM_COLOR && terminal ? {
                    CARGO_TERM_COLOR: 'always'
                } : {},
                CARGO_INCREMENTAL: '0',
                SOURCE_DATE_EPOCH: String(epoch),
                LC_ALL: 'C',
                TZ: 'UTC',
                CARGO_ENCODED_RUSTFLAGS: (0, host_rustflags.MV)(rustflags)
            };
        }
        function executableOf(line, crate) {
            if (!line.startsWith('{"reason":"compiler-artifact"')) return;
            let message;
            try {
                message = JSON.parse(line);
            } catch  {
                return;
            }
            const { target, executable } = message;
            const isBinary = Array.isArray(target?.kind) && target.kind.includes('bin');
            if (!isBinary || 'string' != typeof target?.name || 'string' != typeof executable) return;
            return crate.binaries.includes(target.name) ? [
                target.name,
                executable
            ] : void 0;
        }
        var host_crate = __webpack_require__(6313);
        var external_node_fs_ = __webpack_require__(3024);
        const MAX_FILES = 10_000;
        const LICENCE = /^licen[cs]e/i;
        const README = /^readme/i;
        async function licencesAndReadmes({ folders, licenseFile, readme, root }) {
            const found = await Promise.all([
                filesLike(LICENCE, licenseFile, folders),
                filesLike(README, readme, folders)
            ]);
            const sources = [
                ...new Set(found.flat())
            ];
            return Promise.all(sources.map(async (source)=>({
                    path: (0, external_node_path_.basename)(source),
                    mode: '0644',
                    source: await inside(root, source)
                })));
        }
        async function filesLike(name, named, folders) {
            const [crate] = folders;
            const extra = void 0 === named || void 0 === crate ? [] : [
                (0, external_node_path_.resolve)(crate, named)
            ];
            for (const folder of folders){
                const names = (await entriesOf(folder)).map((entry)=>entry.name).filter((entry)=>name.test(entry));
                const paths = [
                    ...new Set([
                        ...names.map((entry)=>(0, external_node_path_.join)(folder, entry)),
                        ...extra
                    ])
                ];
                const files = await Promise.all(paths.map(async (path)=>await isFile(path) ? [
                        path
                    ] : []));
                if (files.flat().length > 0) return files.flat();
            }
            return [];
        }
        async function includedFiles(patterns, crate, root, skip) {
            const found = new Set();
            for (const pattern of patterns){
                const paths = new Set();
                await expand(crate, parsePattern(pattern), skip, paths);
                if (0 === paths.size) (0, errors.TR)('INCLUDE_NOT_FOUND', `${JSON.stringify(pattern)} matches no file`, 'include');
                for (const path of paths)found.add(path);
            }
            return Promise.all([
                ...found
            ].map(async (source)=>({
                    path: (0, external_node_path_.relative)(crate, source).split(external_node_path_.sep).join('/'),
                    mode: await modeOf(source),
                    source: await inside(root, source)
                })));
        }
        function parsePattern(pattern) {
            const segments = pattern.replace(/^(?:\.\/)+/, '').split('/');
            const isOdd = segments.some((segment)=>'' === segment || '.' === segment || '..' === segment);
            if (isOdd || /[\\\0\r\n]/.test(pattern) || /^[A-Za-z]:/.test(pattern)) (0, errors.TR)('INVALID_INPUT', `${JSON.stringify(pattern)} must be a relative pattern with / and without . or ..`, 'include');
            const once = segments.filter((segment, index)=>'**' !== segment || '**' !== segments[index - 1]);
            return '**' === once.at(-1) ? [
                ...once,
                '*'
            ] : once;
        }
        async function expand(folder, segments, skip, found) {
            const [segment, ...rest] = segments;
            if (void 0 === segment) {
                if (await isFile(folder)) found.add(folder);
                if (found.size > MAX_FILES) (0, errors.TR)('TOO_LARGE', `include names more than ${MAX_FILES} files`, 'include');
                return;
            }
            if (skip.includes(folder)) return;
            if (!/[*?]/.test(segment)) return expand((0, external_node_path_.join)(folder, segment), rest, skip, found);
            if ('**' === segment) await expand(folder, rest, skip, found);
            for (const entry of (await entriesOf(folder))){
                const path = (0, external_node_path_.join)(folder, entry.name);
                if ('**' === segment) {
                    if (entry.isDirectory() && !entry.name.startsWith('.')) await expand(path, segments, skip, found);
                } else if (fits(entry.name, segment) && (0 === rest.length || entry.isDirectory())) await expand(path, rest, skip, found);
            }
        }
        function fits(name, segment) {
            if (name.startsWith('.') && !segment.startsWith('.')) return false;
            let [at, star, from] = [
                0,
                -1,
                0
            ];
            for(let next = 0; next < name.length;)if ('*' === segment[at]) [star, from, at] = [
                at,
                next,
                at + 1
            ];
            else if ('?' === segment[at] || segment[at] === name[next]) [at, next] = [
                at + 1,
                next + 1
            ];
            else {
                if (!(star >= 0)) return false;
                [at, from, next] = [
                    star + 1,
                    from + 1,
                    from + 1
                ];
            }
            return /^\**$/.test(segment.slice(at));
        }
        async function inside(root, path) {
            const [top, real] = await Promise.all([
                (0, promises_.realpath)(root),
                (0, promises_.realpath)(path)
            ]);
            if (!real.startsWith(top.endsWith(external_node_path_.sep) ? top : `${top}${external_node_path_.sep}`)) (0, errors.TR)('INVALID_PATH', `${path} leads out of the repository`, path);
            return real;
        }
        async function modeOf(path) {
            return (0o100 & (await (0, promises_.stat)(path)).mode) === 0 ? '0644' : '0755';
        }
        async function isFile(path) {
            try {
                return (await (0, promises_.stat)(path)).isFile();
            } catch (error) {
                if ((0, file_errors.W0)(error)) return false;
                throw (0, file_errors.dH)(error, path);
            }
        }
        async function entriesOf(folder) {
            try {
                return (await (0, promises_.readdir)(folder, {
                    withFileTypes: true
                })).sort((a, b)=>(0, identity.Xo)(a.name, b.name));
            } catch (error) {
                if ((0, file_errors.W0)(error)) return [];
                throw (0, file_errors.dH)(error, folder);
            }
        }
        async function requireBinary(path) {
            const isReadable = await (0, promises_.access)(path, external_node_fs_.constants.R_OK).then(()=>isFile(path), ()=>false);
            return isReadable ? (0, external_node_path_.resolve)(path) : (0, errors.TR)('CRATE_NOT_FOUND', `${path} is not a readable file`, 'binary');
        }
        var git = __webpack_require__(7614);
        var toolchain = __webpack_require__(7757);
        const ASIDE = '.packing-';
        function binaryEntry(name, target, source) {
            return {
                path: (0, contract_manifest.Zq)(name, target),
                mode: '0755',
                source
            };
        }
        function describeRunner({ RUNNER_OS, RUNNER_ARCH, ImageOS, ImageVersion }) {
            const image = [
                ImageOS,
                ImageVersion
            ].filter(Boolean).join('-');
            return {
                os: RUNNER_OS || process.platform,
                arch: RUNNER_ARCH || process.arch,
                ...'' === image ? {} : {
                    image
                }
            };
        }
        function askSource(manifest, env, metadata = (0, host_crate._6)(manifest, env)) {
            const folder = (0, external_node_path_.dirname)(manifest);
            const asked = {
                metadata,
                root: (0, git.Hn)(folder, env),
                head: (0, git.Qo)(folder, env),
                changed: (0, git.vl)(folder, env)
            };
            for (const answer of Object.values(asked))answer.catch(()=>{});
            return asked;
        }
        async function proveSource(asked, manifest, request, tuple, binaries) {
            const crate = (0, host_crate.BP)(await asked.metadata, manifest, request.package, binaries);
            (0, host_crate.eU)(crate, tuple.version);
            const head = await asked.head;
            (0, git.EU)(head, tuple.git_rev);
            const root = await asked.root;
            (0, git.Bs)(await asked.changed, ...await uncounted(root, (0, external_node_path_.dirname)(manifest), crate, request.out));
            return {
                crate,
                head,
                root
            };
        }
        async function refuseOtherSource(request, tuple, binaries) {
            const manifest = await (0, host_crate.J9)(request.manifestPath ?? 'Cargo.toml');
            const asked = askSource(manifest, request.env);
            const isKnown = await asked.metadata.then(()=>true, ()=>false);
            if (isKnown) await proveSource(asked, manifest, request, tuple, binaries);
            else (0, git.EU)(await asked.head, tuple.git_rev);
        }
        async function uncounted(root, folder, crate, out) {
            const within = (path)=>(0, git.m9)(root, (0, external_node_path_.resolve)(path));
            const [output, aside, ofCrate] = await Promise.all([
                within(out),
                within((0, external_node_path_.join)(out, ASIDE)),
                within(crate.folder)
            ]);
            const holdsCrate = void 0 === output || `${ofCrate ?? ''}/`.startsWith(`${output}/`);
            const bases = [
                root,
                folder,
                crate.folder,
                crate.workspaceRoot
            ];
            const folders = await Promise.all([
                ...bases.flatMap((base)=>[
                        within((0, external_node_path_.join)(base, 'dist')),
                        within((0, external_node_path_.join)(base, 'target'))
                    ]),
                within(crate.targetDirectory),
                within((0, external_node_path_.join)(out, 'dist'))
            ]);
            const named = [
                ...folders,
                holdsCrate ? void 0 : output
            ];
            return [
                named.filter((path)=>void 0 !== path),
                void 0 === aside ? [] : [
                    aside
                ]
            ];
        }
        const MAX_LOCK = 67108864;
        async function buildMaterial(request, tuple, binaries) {
            const { env } = request;
            const manifest = await (0, host_crate.J9)(request.manifestPath ?? 'Cargo.toml');
            const folder = (0, external_node_path_.dirname)(manifest);
            const asked = askEverything(manifest, tuple.target, env);
            const { crate, head, root } = await proveSource(asked, manifest, request, tuple, binaries);
            const rustc = await asked.rustc;
            (0, toolchain.tf)(rustc, tuple.toolchain);
            const target = await asked.target;
            const epoch = request.source_date_epoch ?? head.time;
            const lock = await readLock(crate);
            const places = await (0, host_rustflags.Ch)(root, crate, {
                ...rustc,
                sysroot: target.sysroot
            }, env);
            const user = await (0, host_rustflags.D6)(folder, env, tuple.target, target.cfg);
            const remap = (0, host_rustflags.l0)(places);
            const cargo = {
                ...{
                    crate,
                    folder,
                    target: tuple.target,
                    profile: tuple.profile,
                    features: request.features
                },
                ...{
                    rustflags: [
                        ...user,
                        ...remap
                    ],
                    epoch,
                    env,
                    output: request.output ?? external_node_process_.stderr
                }
            };
            request.progress(`cargo ${cargoArguments(cargo).slice(0, -2).join(' ')}`);
            const executables = await cargoBuild(cargo);
            const folders = [
                crate.folder,
                crate.workspaceRoot,
                root
            ];
            const skip = [
                crate.targetDirectory,
                (0, external_node_path_.resolve)(request.out)
            ];
            return {
                binaries: executables.map((source, index)=>binaryEntry(binaries[index] ?? '', tuple.target, source)),
                files: [
                    ...await licencesAndReadmes({
                        folders,
                        licenseFile: crate.licenseFile,
                        readme: crate.readme,
                        root
                    }),
                    ...await includedFiles(request.include, crate.folder, root, skip)
                ],
                epoch,
                build: {
                    kind: 'cargo',
                    rustc: [
                        ...rustc.lines
                    ],
                    cargo: await asked.cargo,
                    cargo_args: cargoArguments(cargo),
                    rustflags: (0, host_rustflags.A3)(user, remap, places),
                    cargo_lock_sha256: lock,
                    runner: describeRunner(env)
                },
                dependencies: [
                    {
                        uri: await asked.uri,
                        digest: {
                            gitCommit: head.git_rev
                        }
                    },
                    {
                        uri: 'file:Cargo.lock',
                        digest: {
                            sha256: lock
                        }
                    }
                ]
            };
        }
        function askEverything(manifest, target, env) {
            const folder = (0, external_node_path_.dirname)(manifest);
            const rustc = (0, toolchain.Tn)(folder, env);
            const afterRustc = (question)=>rustc.then(question);
            const asked = {
                rustc,
                ...askSource(manifest, env, afterRustc(()=>(0, host_crate._6)(manifest, env))),
                uri: (0, git.Of)(folder, env),
                cargo: afterRustc(()=>(0, toolchain.Qw)(folder, env)),
                target: afterRustc(()=>(0, toolchain.Rf)(folder, env, target))
            };
            for (const answer of Object.values(asked))answer.catch(()=>{});
            return asked;
        }
        async function readLock(crate) {
            const path = (0, external_node_path_.join)(crate.workspaceRoot, 'Cargo.lock');
            const bytes = await (0, host_files.CB)(path, MAX_LOCK);
            if (!bytes) return (0, errors.TR)('CARGO_FAILED', `${path} is not there`, path, 'Run cargo generate-lockfile and commit Cargo.lock.');
            return (0, external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        }
        async function prebuiltMaterial(request, tuple, binaries) {
            const epoch = request.source_date_epoch ?? (0, errors.TR)('EPOCH_REQUIRED', 'nothing is known of the source of a prebuilt binary', 'source-date-epoch');
            const [name = '', ...more] = binaries;
            if (more.length > 0) (0, errors.TR)('CRATE_NOT_FOUND', `the contract has ${binaries.length} binaries, and binary gives one`, 'binary');
            const source = await requireBinary(request.binary);
            const { manifestPath } = request;
            const folder = void 0 === manifestPath ? (0, external_node_path_.resolve)('.') : (0, external_node_path_.dirname)(await (0, host_crate.J9)(manifestPath));
            const files = await includedFiles(request.include, folder, folder, [
                (0, external_node_path_.resolve)(request.out)
            ]);
            const travelling = void 0 === manifestPath ? [] : await licencesAndReadmes({
                folders: [
                    folder
                ],
                root: folder
            });
            return {
                binaries: [
                    binaryEntry(name, tuple.target, source)
                ],
                files: [
                    ...travelling,
                    ...files
                ],
                epoch,
                build: {
                    kind: 'prebuilt',
                    runner: describeRunner(request.env)
                },
                dependencies: []
            };
        }
        var verify = __webpack_require__(9773);
        function makeProvenance(manifest, facts) {
            const { product, distribution_contract_version, binaries } = manifest;
            const github = githubFacts(facts.env);
            return {
                _type: provenance.zG,
                subject: (0, verify.Z6)(manifest),
                predicateType: provenance.To,
                predicate: {
                    buildDefinition: {
                        buildType: provenance.mK,
                        externalParameters: {
                            product,
                            distribution_contract_version,
                            ...(0, identity.cF)(manifest),
                            binaries,
                            features: [
                                ...facts.features
                            ],
                            prebuilt: 'prebuilt' === manifest.build.kind
                        },
                        internalParameters: void 0 === github ? {} : {
                            github
                        },
                        resolvedDependencies: facts.dependencies
                    },
                    runDetails: {
                        builder: {
                            id: builderOf(facts.env)
                        },
                        metadata: {
                            invocationId: invocationOf(facts.env),
                            startedOn: timestamp(facts.started),
                            finishedOn: timestamp(facts.finished)
                        }
                    }
                }
            };
        }
        function isGithub({ GITHUB_ACTIONS }) {
            return 'true' === GITHUB_ACTIONS;
        }
        function builderOf(env) {
            const { GITHUB_SERVER_URL, GITHUB_WORKFLOW_REF } = env;
            return isGithub(env) && GITHUB_SERVER_URL && GITHUB_WORKFLOW_REF ? `${GITHUB_SERVER_URL}/${GITHUB_WORKFLOW_REF}` : provenance.IT;
        }
        function invocationOf(env) {
            const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
            return isGithub(env) && GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT || '1'}` : `urn:uuid:${(0, external_node_crypto_.randomUUID)()}`;
        }
        const GITHUB_FACTS = {
            event_name: 'GITHUB_EVENT_NAME',
            repository: 'GITHUB_REPOSITORY',
            repository_id: 'GITHUB_REPOSITORY_ID',
            repository_owner_id: 'GITHUB_REPOSITORY_OWNER_ID',
            ref: 'GITHUB_REF',
            sha: 'GITHUB_SHA',
            workflow_sha: 'GITHUB_WORKFLOW_SHA',
            runner_environment: 'RUNNER_ENVIRONMENT'
        };
        function githubFacts(env) {
            if (!isGithub(env)) return;
            return Object.fromEntries(Object.entries(GITHUB_FACTS).flatMap(([fact, variable])=>{
                const value = env[variable];
                return value ? [
                    [
                        fact,
                        value
                    ]
                ] : [];
            }));
        }
        function timestamp(date) {
            return date.toISOString().replace(/\.[0-9]+Z$/, 'Z');
        }
        var read_contract = __webpack_require__(2386);
        async function packageTarget(request) {
            const started = request.now();
            const { contract, contractSha256, tuple, binaries } = await readAsked(request);
            const { binary } = request;
            const material = void 0 === binary ? await buildMaterial(request, tuple, binaries) : await prebuiltMaterial({
                ...request,
                binary
            }, tuple, binaries);
            return stage(request, {
                contract,
                contractSha256,
                tuple,
                material,
                started
            });
        }
        async function refuseUnpackable(request) {
            const { tuple, binaries } = await readAsked(request);
            if (void 0 === request.binary) await refuseOtherSource(request, tuple, binaries);
        }
        async function readAsked(request) {
            const { contract, sha256: contractSha256 } = await (0, read_contract.J)(request.contract);
            const tuple = (0, identity.YI)((0, identity.cF)(request));
            requireListed(contract, tuple);
            return {
                contract,
                contractSha256,
                tuple,
                binaries: chooseBinaries(contract, request.bin)
            };
        }
        function requireListed(contract, { target, profile }) {
            const targets = contract.platforms.map((platform)=>platform.target);
            if (!targets.includes(target)) (0, errors.TR)('TARGET_UNKNOWN', `${target} is not one of ${targets.join(', ')}`, 'target');
            if (!contract.profiles.includes(profile)) (0, errors.TR)('PROFILE_UNKNOWN', `${profile} is not one of ${contract.profiles.join(', ')}`, 'profile');
        }
        function chooseBinaries(contract, bin) {
            const { binaries } = contract.entrypoint;
            const absent = void 0 === bin ? void 0 : binaries.find((name)=>name !== bin);
            if (void 0 !== absent) (0, errors.TR)('CRATE_NOT_FOUND', `the contract's entrypoint has ${absent}, asked for is only ${bin}`, 'bin');
            return binaries;
        }
        async function stage(request, staging) {
            const out = (0, external_node_path_.resolve)(request.out);
            const { contract, tuple } = staging;
            const directory = (0, identity.f1)(contract.distribution_contract_version, tuple);
            return (0, file_errors.ze)(out, async ()=>{
                await refusePublished(out, directory);
                await (0, promises_.mkdir)(out, {
                    recursive: true
                });
                const aside = await (0, promises_.mkdtemp)((0, external_node_path_.join)(out, ASIDE));
                try {
                    const made = await writeAside((0, external_node_path_.join)(aside, 'new'), request, staging);
                    await replaceFolder((0, external_node_path_.join)(aside, 'new'), (0, external_node_path_.join)(out, directory), (0, external_node_path_.join)(aside, 'old'));
                    return {
                        ...tuple,
                        directory,
                        ...made
                    };
                } finally{
                    await (0, promises_.rm)(aside, {
                        recursive: true,
                        force: true
                    });
                }
            });
        }
        async function refusePublished(out, directory) {
            if (await exists((0, external_node_path_.join)(out, contract_names.Pm)) && await exists((0, external_node_path_.join)(out, directory))) (0, errors.TR)('OUTPUT_EXISTS', `${out} is a store, and already holds ${directory}`, 'out');
        }
        async function exists(path) {
            return (0, promises_.access)(path).then(()=>true, ()=>false);
        }
        async function writeAside(folder, request, { contract, contractSha256, tuple, material, started }) {
            const { product, contract: id, distribution_contract_version } = contract;
            const { binaries, files, epoch } = material;
            await (0, promises_.mkdir)((0, external_node_path_.join)(folder, 'package'), {
                recursive: true
            });
            const entries = new Map([
                ...files,
                ...binaries
            ].map((entry)=>[
                    entry.path,
                    entry
                ]));
            const [packed, requires] = await Promise.all([
                packArchive([
                    ...entries.values()
                ], epoch, (0, external_node_path_.join)(folder, (0, identity.TG)(product, tuple))),
                Promise.all(binaries.map(({ source })=>readRequires(source))).then(contract_requires.R)
            ]);
            const paths = (0, identity.qB)(product, distribution_contract_version, tuple);
            const manifest = {
                ...{
                    schema_version: 1,
                    product,
                    contract: id,
                    distribution_contract_version,
                    contract_sha256: contractSha256
                },
                ...tuple,
                artifact: {
                    file: paths.artifact,
                    sha256: packed.artifact_sha256,
                    size: packed.artifact_size,
                    format: 'tar.gz'
                },
                content_sha256: packed.content_sha256,
                content_size: packed.content_size,
                files: packed.files,
                binaries: binaries.map((entry)=>entry.path),
                ...requires ? {
                    requires
                } : {},
                source_date_epoch: epoch,
                build: {
                    ...material.build,
                    compressor: packed.compressor
                }
            };
            const { features, env, now } = request;
            const { dependencies } = material;
            const texts = {
                manifest: (0, contract_manifest.L_)(manifest),
                provenance: (0, provenance.Tt)(makeProvenance(manifest, {
                    features,
                    dependencies,
                    env,
                    started,
                    finished: now()
                }))
            };
            const digests = {
                artifact: packed.artifact_sha256,
                manifest: (0, digest.sc)(texts.manifest),
                provenance: (0, digest.sc)(texts.provenance)
            };
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, 'package', 'manifest.json'), texts.manifest);
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, 'package', 'provenance.json'), texts.provenance);
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, 'package', 'checksums.json'), (0, checksums.ss)((0, checksums.tM)(paths, digests)));
            return {
                artifact_file: paths.artifact,
                artifact_sha256: packed.artifact_sha256,
                artifact_size: packed.artifact_size,
                content_sha256: packed.content_sha256,
                manifest_file: paths.manifest,
                manifest_sha256: digests.manifest,
                checksums_file: paths.checksums,
                provenance_file: paths.provenance,
                source_date_epoch: epoch
            };
        }
        async function replaceFolder(from, to, old) {
            await (0, promises_.mkdir)((0, external_node_path_.dirname)(to), {
                recursive: true
            });
            const hadOne = await (0, promises_.rename)(to, old).then(()=>true, (error)=>{
                if ((0, file_errors.W0)(error)) return false;
                throw error;
            });
            try {
                await (0, promises_.rename)(from, to);
            } catch (error) {
                if (hadOne) await (0, promises_.rename)(old, to);
                throw error;
            }
        }
    })
};
