export const id = 152;
export const ids = [
    152
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
        var contract_document = __webpack_require__(501);
        var contract_manifest = __webpack_require__(2882);
        var verify = __webpack_require__(9773);
        var install = __webpack_require__(6500);
        var steps_resolve = __webpack_require__(7484);
        var steps_verify = __webpack_require__(6858);
        async function choose({ wanted, openSource, context }) {
            if ('lockfile' in wanted) {
                const pinned = (0, install.bP)(wanted.lockfile, wanted.target);
                return {
                    ...pinned,
                    pin: async ()=>pinned
                };
            }
            const source = await openSource();
            const query = await (0, steps_resolve.Mo)(source, wanted.tuple, context);
            const { row, product } = await (0, steps_resolve.dP)(source, query, wanted, context);
            const { artifact_file, artifact_size, artifact_sha256, yanked } = row;
            if (void 0 !== wanted.sha256) (0, verify.Ub)(artifact_sha256, wanted.sha256, artifact_file);
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
            if (kept && (0, verify.sc)(kept) === row.manifest_sha256) {
                const manifest = (0, contract_manifest.Ng)(kept, row.manifest_file);
                (0, verify.B7)(manifest, row, product, row.distribution_contract_version, row.manifest_file);
                (0, verify.j_)(manifest, row);
                return (0, install.C7)(manifest, row, kept);
            }
            const { manifest, manifestBytes } = await (0, steps_verify.T2)(source, row, product);
            return (0, install.C7)(manifest, row, manifestBytes);
        }
        function manifestOf(entry) {
            return (0, external_node_path_.join)(entry, installed.uQ, 'manifest.json');
        }
        async function keepManifest(entry, { manifest, manifest_sha256 }) {
            if (!manifest) return;
            const path = manifestOf(entry);
            const kept = await (0, files.CB)(path, contract_document.PJ.manifest.maxBytes).catch(()=>void 0);
            if (!kept || (0, verify.sc)(kept) !== manifest_sha256) await (0, files.fR)(path, manifest).catch(()=>{});
        }
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
        var lockfile = __webpack_require__(913);
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
            return (0, lockfile.tg)(await (0, files.yu)(path, contract_document.PJ.lockfile.maxBytes), path);
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
    })
};
