export const id = 9;
export const ids = [
    9
];
export const modules = {
    9009: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            installController: ()=>installController
        });
        var resolve = __webpack_require__(6722);
        var promises_ = __webpack_require__(1455);
        var external_node_path_ = __webpack_require__(6760);
        var errors = __webpack_require__(1819);
        var identity = __webpack_require__(1362);
        var file_errors = __webpack_require__(3936);
        var place_folder = __webpack_require__(2162);
        function toolCacheRoot({ RUNNER_TOOL_CACHE }) {
            if (!RUNNER_TOOL_CACHE || /\p{Cc}/u.test(RUNNER_TOOL_CACHE)) return (0, errors.TR)('INVALID_INPUT', 'RUNNER_TOOL_CACHE does not name a folder', 'RUNNER_TOOL_CACHE');
            return (0, external_node_path_.resolve)(RUNNER_TOOL_CACHE);
        }
        function toolEntry(root, product, tuple, artifactSha256) {
            const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
            const key = [
                target,
                profile,
                toolchain,
                (0, identity.PO)(git_rev),
                dist_revision,
                artifactSha256.slice(0, 16)
            ].join('-');
            return (0, external_node_path_.join)(root, product, version, key);
        }
        async function refuseLinks(entry) {
            for (const path of [
                (0, external_node_path_.dirname)((0, external_node_path_.dirname)(entry)),
                (0, external_node_path_.dirname)(entry),
                entry
            ]){
                const stat = await (0, promises_.lstat)(path).catch(()=>void 0);
                if (stat?.isSymbolicLink()) (0, errors.TR)('DESTINATION_OCCUPIED', `${path} is a symbolic link; what is installed could be changed where it leads`, path, 'Remove the link. Only the root of the tool cache, RUNNER_TOOL_CACHE, may be one.');
            }
        }
        async function markComplete(entry) {
            await (0, promises_.writeFile)(`${entry}.complete`, '', {
                flag: 'wx'
            }).catch((error)=>{
                if ('EEXIST' !== (0, file_errors.UQ)(error)) throw error;
            });
        }
        async function placeEntry(ready, entry, aside, isGood) {
            const beforeReplacing = ()=>(0, promises_.rm)(`${entry}.complete`, {
                    force: true
                });
            await (0, place_folder.e)({
                ready,
                aside,
                to: entry,
                isGood,
                beforeReplacing
            });
            await markComplete(entry);
        }
        var host_aside = __webpack_require__(7050);
        var files = __webpack_require__(657);
        var host_requires = __webpack_require__(4295);
        var installed = __webpack_require__(8860);
        var digest = __webpack_require__(4892);
        var contract_document = __webpack_require__(501);
        var contract_manifest = __webpack_require__(2882);
        var verify_manifest = __webpack_require__(3011);
        var steps_pin = __webpack_require__(1368);
        var steps_resolve = __webpack_require__(7484);
        async function choose({ wanted, openSource, context }) {
            if ('lockfile' in wanted) {
                const pinned = await (0, steps_pin.bP)(wanted.lockfile, wanted.target);
                return {
                    ...pinned,
                    pin: async ()=>pinned
                };
            }
            const source = await openSource();
            const query = await (0, steps_resolve.Mo)(source, wanted.tuple, context);
            const { row, product } = await (0, steps_resolve.dP)(source, query, wanted, context);
            const { artifact_file, artifact_size, artifact_sha256, yanked } = row;
            if (void 0 !== wanted.sha256) (0, digest.Ub)(artifact_sha256, wanted.sha256, artifact_file);
            if (yanked) context.warn(`${artifact_file} was yanked: ${yanked.join('; ')}`);
            const otherTargets = ()=>(0, steps_resolve.B4)(source, row, context);
            const pin = async (entry)=>({
                    ...await pinRow(source, row, product, entry),
                    otherTargets
                });
            return {
                product,
                tuple: (0, identity.cF)(row),
                artifact_file,
                artifact_size,
                artifact_sha256,
                pin
            };
        }
        async function pinRow(source, row, product, entry) {
            const kept = await (0, files.CB)(manifestOf(entry), contract_document.PJ.manifest.maxBytes).catch(()=>void 0);
            if (kept && (0, digest.sc)(kept) === row.manifest_sha256) {
                const manifest = (0, contract_manifest.Ng)(kept, row.manifest_file);
                (0, verify_manifest.B7)(manifest, row, product, row.distribution_contract_version, row.manifest_file);
                (0, verify_manifest.j_)(manifest, row);
                return (0, steps_pin.C7)(manifest, row, kept);
            }
            const { readVerifiedRow } = await __webpack_require__.e(858).then(__webpack_require__.bind(__webpack_require__, 6858));
            const { manifest, manifestBytes } = await readVerifiedRow(source, row, product);
            return (0, steps_pin.C7)(manifest, row, manifestBytes);
        }
        function manifestOf(entry) {
            return (0, external_node_path_.join)(entry, installed.uQ, 'manifest.json');
        }
        async function keepManifest(entry, { manifest, manifest_sha256 }) {
            if (!manifest) return;
            const path = manifestOf(entry);
            const kept = await (0, files.CB)(path, contract_document.PJ.manifest.maxBytes).catch(()=>void 0);
            if (!kept || (0, digest.sc)(kept) !== manifest_sha256) await (0, files.fR)(path, manifest).catch(()=>{});
        }
        var install = __webpack_require__(6500);
        async function installTool(given) {
            let opened;
            const openSource = ()=>{
                opened ??= given.openSource();
                return opened;
            };
            const request = {
                ...given,
                openSource
            };
            const { product, tuple, artifact_sha256, artifact_size: size, ...chosen } = await choose(request);
            const path = toolEntry(request.toolCache, product, tuple, artifact_sha256);
            await refuseLinks(path);
            const download = request.actionsCache || await isThere(path) ? void 0 : beginDownload(request, chosen, size);
            try {
                const pinned = await chosen.pin(path);
                await (0, host_requires.P)(pinned);
                const result = {
                    path,
                    bin: (0, external_node_path_.join)(path, pinned.binaries[0] ?? product),
                    product,
                    tuple,
                    sha256: artifact_sha256,
                    size
                };
                const state = await (0, installed.bY)(path, pinned);
                await (0, host_aside.GO)(path, request.progress);
                if ('same' === state) {
                    await (0, file_errors.ze)(path, ()=>markComplete(path));
                    await keepManifest(path, pinned);
                    discard(download);
                    return {
                        ...result,
                        from: 'tool cache'
                    };
                }
                if ('absent' !== state) request.context.warn(`${path} is not what was installed there; it is replaced`);
                return {
                    ...result,
                    from: await fillEntry(request, path, pinned, download)
                };
            } catch (error) {
                discard(download);
                throw error;
            }
        }
        function beginDownload({ openSource, progress }, { artifact_file }, size) {
            const download = openSource().then((source)=>{
                progress(`downloading ${artifact_file} (${size} bytes) from ${source.name}`);
                return source.stream(artifact_file, size);
            });
            download.catch(()=>{});
            return download;
        }
        async function isThere(path) {
            return (0, promises_.lstat)(path).then(()=>true, ()=>false);
        }
        function discard(download) {
            download?.then((chunks)=>chunks?.discard?.()).catch(()=>{});
        }
        const ARTIFACT = 'artifact.tar.gz';
        async function fillEntry(request, entry, pinned, download) {
            const { actionsCache, context, progress } = request;
            const isGood = async ()=>await (0, installed.bY)(entry, pinned) === 'same';
            return (0, file_errors.ze)((0, external_node_path_.dirname)(entry), async ()=>{
                const aside = await (0, host_aside.Bq)(entry);
                try {
                    const ready = (0, external_node_path_.join)(aside, 'ready');
                    const restored = actionsCache && await isRestored(request, pinned, aside, ready);
                    if (!restored) {
                        const chunks = await (download ?? beginDownload(request, pinned, pinned.artifact_size));
                        await (0, install.n)(chunks, pinned, (0, external_node_path_.join)(aside, ARTIFACT), ready, progress);
                    }
                    await (0, installed.Qz)(ready, pinned);
                    await placeEntry(ready, entry, aside, isGood);
                    if (actionsCache && !restored) {
                        const { saveFile } = await __webpack_require__.e(782).then(__webpack_require__.bind(__webpack_require__, 4782));
                        await saveFile(aside, ARTIFACT, cacheKey(pinned), context.warn);
                    }
                    return restored ? 'Actions cache' : 'source';
                } finally{
                    await (0, promises_.rm)(aside, {
                        recursive: true,
                        force: true
                    });
                }
            });
        }
        function cacheKey({ product, tuple, artifact_sha256 }) {
            return `controller-dist-${product}-${tuple.version}-${tuple.target}-${artifact_sha256}`;
        }
        async function isRestored(request, pinned, aside, ready) {
            const { context, progress } = request;
            const { restoreFile } = await __webpack_require__.e(782).then(__webpack_require__.bind(__webpack_require__, 4782));
            const folder = await (0, host_aside.Bq)((0, external_node_path_.join)(aside, 'restored'));
            if (!await restoreFile(folder, ARTIFACT, cacheKey(pinned), context.warn)) return false;
            try {
                const chunks = await (0, files.Pq)((0, external_node_path_.join)(folder, ARTIFACT), pinned.artifact_size);
                await (0, install.n)(chunks, pinned, (0, external_node_path_.join)(aside, 'checked'), ready, progress);
                return true;
            } catch (error) {
                if (!(error instanceof errors.Vl)) throw error;
                context.warn(`the Actions cache does not hold ${pinned.artifact_file}: ${error.message}`);
                return false;
            }
        }
        function otherLocale(env, platform) {
            if ('win32' === platform) return;
            const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'C';
            return /utf-?8/i.test(locale) ? void 0 : locale;
        }
        var open_source = __webpack_require__(2633);
        var summaries = __webpack_require__(6655);
        var host_target = __webpack_require__(9830);
        async function readWanted(inputs, env) {
            const target = inputs.target ?? (0, host_target.az)();
            if (void 0 !== inputs.lockfile) {
                const lockfile = await readLockfile(inputs.lockfile, inputs);
                return {
                    wanted: {
                        lockfile,
                        target
                    },
                    source: inputs.source ?? lockfile.source
                };
            }
            const { version, profile, toolchain, 'git-rev': git_rev, 'dist-revision': dist_revision, sha256 } = inputs;
            const tuple = {
                version,
                target,
                profile,
                toolchain,
                git_rev,
                dist_revision
            };
            return {
                wanted: {
                    tuple,
                    allowYanked: inputs['allow-yanked'],
                    sha256
                },
                source: inputs.source ?? ownSource(env)
            };
        }
        async function readLockfile(path, inputs) {
            const pinned = [
                'version',
                'profile',
                'toolchain',
                'git-rev',
                'dist-revision',
                'sha256'
            ];
            const faults = pinned.filter((name)=>void 0 !== inputs[name]).map((name)=>({
                    code: 'INVALID_INPUT',
                    message: `the lockfile pins ${name}; leave it out`,
                    place: name
                }));
            (0, errors.cp)(faults);
            const { parseLockfile } = await __webpack_require__.e(913).then(__webpack_require__.bind(__webpack_require__, 913));
            return parseLockfile(await (0, files.yu)(path, contract_document.PJ.lockfile.maxBytes), path);
        }
        function ownSource({ GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY = '' }) {
            if (!GITHUB_SERVER_URL || !/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(GITHUB_ACTION_REPOSITORY)) return (0, errors.TR)('INVALID_INPUT', 'source is required where the action is not called as OWNER/REPO@REF', 'source', 'Give source: a folder, an https:// address, or git+https://HOST/OWNER/REPO#BRANCH.');
            return `git+${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}#dist`;
        }
        const installController = {
            async run (inputs, { env, now, log }) {
                const locale = otherLocale(env, process.platform);
                if (void 0 !== locale) log.warn(`the locale ${locale} is not UTF-8, as the contract assumes; set LC_ALL=C.UTF-8`);
                const { wanted, source } = await readWanted(inputs, env);
                const install = ()=>installTool({
                        wanted,
                        openSource: ()=>(0, open_source.K$)(source, inputs['github-token'], env),
                        toolCache: toolCacheRoot(env),
                        actionsCache: inputs.cache,
                        context: {
                            now,
                            warn: (message)=>log.warn(message)
                        },
                        progress: (line)=>log.info(line)
                    });
                const result = await log.group('Install', install).catch((error)=>{
                    const given = {
                        source: inputs.source,
                        target: void 0 !== inputs.target
                    };
                    throw error instanceof resolve.ns ? error.inWorkflow(given) : error;
                });
                const { path, bin, tuple, sha256, from } = result;
                log.info(`${bin} is there, from the ${from}`);
                return {
                    outputs: {
                        ...{
                            path,
                            bin,
                            version: tuple.version,
                            'git-rev': tuple.git_rev,
                            target: tuple.target
                        },
                        ...{
                            'dist-revision': tuple.dist_revision,
                            sha256,
                            'cache-hit': String('source' !== from)
                        }
                    },
                    summary: (0, summaries.kv)(result, source, env),
                    path: inputs['add-to-path'] ? path : void 0
                };
            }
        };
    }),
    2633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            K$: ()=>openWithToken,
            OW: ()=>gitToken,
            Vd: ()=>openStoreWithToken
        });
        var _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
        async function openWithToken(name, token, env) {
            return (0, _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__.oD)(name, (0, _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__.v6)(token, env));
        }
        async function openStoreWithToken(name, token, env) {
            return (0, _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__.Ch)(name, (0, _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__.v6)(token, env));
        }
        function gitToken(value, { GITHUB_SERVER_URL = '' }) {
            return value && URL.canParse(GITHUB_SERVER_URL) ? {
                value,
                origin: new URL(GITHUB_SERVER_URL).origin
            } : void 0;
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
    7050: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bq: ()=>makeAside,
            GO: ()=>removeLeftAside
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3936);
        var _liveness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7685);
        const LEFT_AFTER_MS = 604800000;
        async function makeAside(path) {
            await makeFolders((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}-${await placeDigest()}-${process.pid}-${await ownStart()}-`));
        }
        async function makeFolders(path) {
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, {
                    recursive: true
                });
            } catch (error) {
                if ('ENOENT' !== (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(error) || (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) === path) throw error;
                await makeFolders((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);
            }
        }
        async function removeLeftAside(path, tell) {
            const prefix = `.${(0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}-`;
            const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)).catch(()=>[]);
            for (const name of names){
                const parts = name.startsWith(prefix) ? PARTS.exec(name.slice(prefix.length)) : null;
                const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), name);
                if (parts && await isLeft(folder, parts).catch(()=>false)) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
                    recursive: true,
                    force: true
                }).then(()=>tell(`removed ${folder}, which a process that did not end had left`), ()=>{});
            }
        }
        const PARTS = /^([0-9a-f]{12})-([1-9][0-9]{0,9})-([0-9]{1,20})-[A-Za-z0-9]{6}$/;
        async function isLeft(folder, [, place = '', pid = '', started = '']) {
            const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder);
            if (!stat.isDirectory()) return false;
            const known = place === await placeDigest();
            if (known && await (0, _liveness_js__WEBPACK_IMPORTED_MODULE_5__.ST)(Number(pid), '0' === started ? '' : started)) return true;
            return (!known || '0' === started) && Date.now() - stat.mtimeMs > LEFT_AFTER_MS;
        }
        async function ownStart() {
            return await (0, _liveness_js__WEBPACK_IMPORTED_MODULE_5__.Sv)(process.pid) || '0';
        }
        async function placeDigest() {
            const { boot, namespace } = await (0, _liveness_js__WEBPACK_IMPORTED_MODULE_5__.df)();
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([
                (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(),
                boot,
                namespace
            ])).digest('hex').slice(0, 12);
        }
    }),
    4295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            P: ()=>refuseOlderHost
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
        var _contract_requires_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4936);
        var _host_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9830);
        async function refuseOlderHost({ tuple, requires, otherTargets }) {
            if (!requires || tuple.target.split('-')[0] !== (0, _host_target_js__WEBPACK_IMPORTED_MODULE_2__.m4)()) return;
            if ('macos' in requires) {
                if ('darwin' !== process.platform) return;
                const darwin = Number((0, node_os__WEBPACK_IMPORTED_MODULE_0__.release)().split('.')[0]);
                const macos = darwin >= 25 ? darwin + 1 : darwin - 9;
                if ((0, _contract_requires_js__WEBPACK_IMPORTED_MODULE_3__.A)(String(macos), requires.macos.split('.')[0] ?? '0') < 0) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_TOO_OLD', `this is macOS ${macos}; ${tuple.target} requires ${requires.macos}`, 'target', 'Use a newer macOS.');
                return;
            }
            const libc = (0, _host_target_js__WEBPACK_IMPORTED_MODULE_2__.xX)();
            if (!libc || 'none' === requires.libc || !tuple.target.includes('-linux-')) return;
            if (requires.libc !== libc.family) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', `this host has ${libc.family}; ${tuple.target} of this release is linked to ${requires.libc}`, 'target', await otherWay(tuple.target.replace(/-(?:gnu|musl)/, 'glibc' === libc.family ? '-gnu' : '-musl'), otherTargets));
            if ('glibc' === libc.family && void 0 !== requires.minimum && (0, _contract_requires_js__WEBPACK_IMPORTED_MODULE_3__.A)(libc.version, requires.minimum) < 0) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_TOO_OLD', `this host has glibc ${libc.version}; ${tuple.target} of this release requires glibc ${requires.minimum}`, 'target', await otherWay(tuple.target.replace('-gnu', '-musl'), otherTargets));
        }
        async function otherWay(other, otherTargets) {
            const targets = await otherTargets?.().catch(()=>void 0);
            if (!targets) return `Use ${other} if the release has it, or a newer system.`;
            if (targets.includes(other)) return `Use the target ${other}, which this release has, or a newer system.`;
            return `Use a newer system: this release has no ${other}.`;
        }
    }),
    9830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            az: ()=>hostTarget,
            m4: ()=>hostArchitecture,
            xX: ()=>hostLibc
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
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
    8860: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Qz: ()=>writeReceipt,
            bY: ()=>inspectInstalled,
            uQ: ()=>RECEIPT_FOLDER
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _contract_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(501);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);
        var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(657);
        const RECEIPT_FOLDER = '.controller-dist';
        function formatReceipt({ product, tuple, artifact_sha256 }) {
            return (0, _contract_document_js__WEBPACK_IMPORTED_MODULE_2__.I3)({
                schema_version: 1,
                product,
                ...tuple,
                artifact_sha256
            });
        }
        async function writeReceipt(folder, expected) {
            await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.ze)(folder, async ()=>{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECEIPT_FOLDER));
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECEIPT_FOLDER, 'receipt.json'), formatReceipt(expected));
                if (expected.manifest) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECEIPT_FOLDER, 'manifest.json'), expected.manifest);
            });
        }
        async function inspectInstalled(folder, expected) {
            const names = await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.ze)(folder, ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error)=>(0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.W0)(error) ? void 0 : Promise.reject(error)));
            if (!names) {
                const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(()=>void 0);
                if (stat?.isDirectory()) return inspectInstalled(folder, expected);
                return stat ? 'foreign' : 'absent';
            }
            if (0 === names.length) return 'absent';
            if (!names.includes(RECEIPT_FOLDER)) return 'foreign';
            const receipt = await (0, _files_js__WEBPACK_IMPORTED_MODULE_4__.CB)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECEIPT_FOLDER, 'receipt.json'), 65536).catch(()=>void 0);
            if (receipt?.toString('utf8') !== formatReceipt(expected)) return 'other';
            try {
                return await isIntact(folder, expected.files) ? 'same' : 'damaged';
            } catch (error) {
                if ((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_3__.W0)(error)) return 'damaged';
                throw error;
            }
        }
        async function isIntact(folder, files) {
            const expected = new Map(files.map((file)=>[
                    file.path,
                    file
                ]));
            const found = isOpen(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder)) ? void 0 : await listTree(folder, '');
            if (!found || found.length !== expected.size) return false;
            for (const path of found){
                const file = expected.get(path);
                if (!file || !await isSameFile((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), file)) return false;
            }
            return true;
        }
        async function isSameFile(path, file) {
            const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
            const executable = 'win32' === process.platform || (0o111 & stat.mode) !== 0 === ('0755' === file.mode);
            if (!stat.isFile() || stat.size !== file.size || !executable || isOpen(stat)) return false;
            const chunks = await (0, _files_js__WEBPACK_IMPORTED_MODULE_4__.Pq)(path, file.size);
            return void 0 !== chunks && (await (0, _files_js__WEBPACK_IMPORTED_MODULE_4__.Nq)(chunks)).sha256 === file.sha256;
        }
        function isOpen({ mode }) {
            return 'win32' !== process.platform && (0o7022 & mode) !== 0;
        }
        async function listTree(folder, prefix) {
            const paths = [];
            for (const entry of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, prefix), {
                withFileTypes: true
            }))){
                const path = '' === prefix ? entry.name : `${prefix}/${entry.name}`;
                if (!(path === RECEIPT_FOLDER && entry.isDirectory())) if (entry.isFile()) paths.push(path);
                else {
                    if (!entry.isDirectory() || !!isOpen(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)))) return;
                    const below = await listTree(folder, path);
                    if (!below) return;
                    paths.push(...below);
                }
            }
            return paths;
        }
    }),
    2162: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>placeFolder
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1819);
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3936);
        const MAX_TRIES = 50;
        async function placeFolder({ ready, aside, to, isGood, beforeReplacing }) {
            let old;
            try {
                for(let tries = 0; tries < MAX_TRIES; tries++){
                    const judged = await identityOf(to);
                    if (await isRenamed(ready, to) || await isGood()) return;
                    if (await identityOf(to) !== judged) continue;
                    await beforeReplacing?.();
                    const name = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(aside, `old-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`);
                    if (await isMoved(to, name)) old = name;
                }
                (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('IO_FAILED', `${to} keeps changing`, to);
            } catch (error) {
                if (void 0 !== old) await isRenamed(old, to).catch(()=>false);
                throw error;
            }
        }
        async function identityOf(path) {
            const stat = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path, {
                bigint: true
            }).catch(()=>void 0);
            return stat && `${stat.dev} ${stat.ino} ${stat.birthtimeNs}`;
        }
        async function isMoved(from, to) {
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to).then(()=>true, (error)=>{
                if ((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_4__.W0)(error)) return false;
                throw error;
            });
        }
        async function isRenamed(from, to) {
            const inTheWay = [
                'EEXIST',
                'ENOTEMPTY',
                'ENOTDIR',
                ...'win32' === process.platform ? [
                    'EPERM',
                    'EACCES'
                ] : []
            ];
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to).then(()=>true, (error)=>{
                if (inTheWay.includes((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(error) ?? '')) return false;
                throw error;
            });
        }
    }),
    6500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>installPinned,
            n: ()=>unpackVerified
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4892);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1819);
        var _host_aside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7050);
        var _host_file_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3936);
        var _host_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(657);
        var _host_host_requires_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4295);
        var _host_installed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8860);
        var _host_place_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2162);
        async function installPinned(source, pinned, options) {
            await (0, _host_host_requires_js__WEBPACK_IMPORTED_MODULE_7__.P)(pinned);
            const to = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.to);
            const result = {
                path: to,
                bin: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, pinned.binaries[0] ?? pinned.product),
                tuple: pinned.tuple,
                sha256: pinned.artifact_sha256
            };
            const state = await (0, _host_installed_js__WEBPACK_IMPORTED_MODULE_8__.bY)(to, pinned);
            if ('same' === state) {
                await (0, _host_aside_js__WEBPACK_IMPORTED_MODULE_4__.GO)(to, options.progress);
                return {
                    ...result,
                    unchanged: true
                };
            }
            if ('foreign' === state) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('DESTINATION_OCCUPIED', `${to} holds files that no install put there`, to);
            if ('damaged' === state) options.context.warn(`${to} was damaged; installing again`);
            const isGood = async ()=>await (0, _host_installed_js__WEBPACK_IMPORTED_MODULE_8__.bY)(to, pinned) === 'same';
            await (0, _host_file_errors_js__WEBPACK_IMPORTED_MODULE_5__.ze)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), async ()=>{
                await (0, _host_aside_js__WEBPACK_IMPORTED_MODULE_4__.GO)(to, options.progress);
                const aside = await (0, _host_aside_js__WEBPACK_IMPORTED_MODULE_4__.Bq)(to);
                try {
                    const ready = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(aside, 'ready');
                    const chunks = await source.stream(pinned.artifact_file, pinned.artifact_size);
                    await unpackVerified(chunks, pinned, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(aside, 'artifact'), ready, options.progress);
                    await (0, _host_installed_js__WEBPACK_IMPORTED_MODULE_8__.Qz)(ready, pinned);
                    await (0, _host_place_folder_js__WEBPACK_IMPORTED_MODULE_9__.e)({
                        ready,
                        aside,
                        to,
                        isGood
                    });
                } finally{
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, {
                        recursive: true,
                        force: true
                    });
                }
            });
            return {
                ...result,
                unchanged: false
            };
        }
        async function unpackVerified(chunks, pinned, download, destination, progress) {
            if (!chunks) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('DOCUMENT_NOT_FOUND', `${pinned.artifact_file} is not there`, pinned.artifact_file);
            const receive = async (handle)=>{
                const { size, sha256 } = await (0, _host_files_js__WEBPACK_IMPORTED_MODULE_6__.Nq)(chunks, (chunk)=>(0, _host_files_js__WEBPACK_IMPORTED_MODULE_6__.f4)(handle, chunk));
                (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_2__.T$)(size, pinned.artifact_size, pinned.artifact_file);
                (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_2__.Ub)(sha256, pinned.artifact_sha256, pinned.artifact_file);
            };
            const [{ unpackArchive }] = await Promise.all([
                __webpack_require__.e(950).then(__webpack_require__.bind(__webpack_require__, 4950)),
                (0, _host_files_js__WEBPACK_IMPORTED_MODULE_6__.CW)(download, receive, false)
            ]);
            progress(`verified ${pinned.artifact_file} (${pinned.artifact_size} bytes)`);
            await unpackArchive(download, pinned, destination);
        }
    }),
    1368: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            C7: ()=>pinnedBy,
            bP: ()=>pinFromLockfile,
            ms: ()=>pinFromIndex
        });
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4892);
        var _contract_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
        var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7484);
        async function pinFromIndex(source, query, options, context) {
            const { row, product } = await (0, _resolve_js__WEBPACK_IMPORTED_MODULE_2__.dP)(source, query, options, context);
            if (void 0 !== options.sha256) (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__.Ub)(row.artifact_sha256, options.sha256, row.artifact_file);
            if (row.yanked) context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
            const { readVerifiedRow } = await __webpack_require__.e(858).then(__webpack_require__.bind(__webpack_require__, 6858));
            const { manifest, manifestBytes } = await readVerifiedRow(source, row, product);
            return {
                ...pinnedBy(manifest, row, manifestBytes),
                otherTargets: ()=>(0, _resolve_js__WEBPACK_IMPORTED_MODULE_2__.B4)(source, row, context)
            };
        }
        function pinnedBy(manifest, row, bytes) {
            const { product, content_size, requires, binaries, files } = manifest;
            const { artifact_file, artifact_sha256, artifact_size, manifest_sha256 } = row;
            return {
                ...{
                    product,
                    tuple: (0, _contract_identity_js__WEBPACK_IMPORTED_MODULE_1__.cF)(row),
                    artifact_file,
                    artifact_sha256,
                    artifact_size,
                    manifest_sha256
                },
                ...{
                    content_size,
                    requires,
                    binaries,
                    files,
                    manifest: bytes
                }
            };
        }
        async function pinFromLockfile(lockfile, target) {
            const { lockedTarget } = await __webpack_require__.e(913).then(__webpack_require__.bind(__webpack_require__, 913));
            const { tuple, locked } = lockedTarget(lockfile, target);
            return {
                product: lockfile.product,
                tuple,
                otherTargets: async ()=>Object.keys(lockfile.targets),
                ...locked
            };
        }
    }),
    7484: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B4: ()=>targetsOfRelease,
            Mo: ()=>completeQuery,
            dP: ()=>resolveTuple
        });
        var _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1362);
        var _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6722);
        var _read_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2118);
        async function resolveTuple(source, query, options, context) {
            const { index } = await (0, _read_index_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, context, (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.to)(query));
            if (index.rows.length > 0) return {
                row: (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.NU)(index, query, options),
                product: index.product
            };
            const { index: whole } = await (0, _read_index_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, {
                ...context,
                warn: ()=>{}
            });
            return {
                row: (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.NU)(whole, query, options),
                product: whole.product
            };
        }
        async function completeQuery(source, input, context) {
            const missing = _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__.GS.filter((part)=>!input[part]);
            if (0 === missing.length) return (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.mA)(input, _contract_identity_js__WEBPACK_IMPORTED_MODULE_0__.GS);
            const { index } = await (0, _read_index_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, context);
            const given = Object.fromEntries(Object.entries(input).filter(([, text])=>text));
            throw (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.v2)('TUPLE_INCOMPLETE', `missing of the immutable tuple: ${missing.join(', ')}`, (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.pA)(index.rows, given), given.target);
        }
        async function targetsOfRelease(source, row, context) {
            const { version, profile, toolchain, git_rev, dist_revision } = row;
            const { index } = await (0, _read_index_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, {
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
            return (0, _contract_resolve_js__WEBPACK_IMPORTED_MODULE_1__.lj)(index.rows, query).filter(({ yanked })=>!yanked).map(({ target })=>target);
        }
    })
};
