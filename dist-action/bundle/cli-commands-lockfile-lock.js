export const id = "cli-commands-lockfile-lock";
export const ids = [
    "cli-commands-lockfile-lock"
];
export const modules = {
    "src/cli/commands/lockfile/chosen.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H0: ()=>signedJson,
            Ol: ()=>chosenLines,
            Uj: ()=>signedLines
        });
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _contract_selection_candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/selection/candidates.ts");
        var _steps_verify_asked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/steps/verify/asked.ts");
        var _signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/cli/signer.ts");
        function chosenLines({ release, rows, left, yanked }, replaced) {
            const { version, dist_revision, profile, toolchain, git_rev } = release;
            const before = replaced ? `, in place of ${replaced.version} ${replaced.dist_revision}` : '';
            return [
                `chose ${version} ${dist_revision} (${profile}, rustc ${toolchain}, of ${(0, _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.PO)(git_rev)}) for ${rows.map(({ target })=>target).join(', ')}${before}`,
                ...left.map((target)=>`not locked: ${target}, which the release has; to lock it too, name every target`),
                ...yanked.map((row)=>`not locked: ${row.target}, ${(0, _contract_selection_candidates_js__WEBPACK_IMPORTED_MODULE_1__.WD)(row)}`)
            ];
        }
        function signedJson(found) {
            return Object.fromEntries(Object.entries(found).map(([target, signers])=>[
                    target,
                    (0, _signer_js__WEBPACK_IMPORTED_MODULE_3__.m)(signers)
                ]));
        }
        function signedLines(found) {
            const lines = Object.values(found).flatMap((signers)=>(0, _steps_verify_asked_js__WEBPACK_IMPORTED_MODULE_2__.GF)(signers));
            return lines.length > 0 ? [
                ...new Set(lines)
            ] : (0, _steps_verify_asked_js__WEBPACK_IMPORTED_MODULE_2__.GF)({});
        }
    }),
    "src/cli/commands/lockfile/lock.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            lock: ()=>lock
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var store_open = __webpack_require__("src/host/store/open.ts");
        var documents_lockfile = __webpack_require__("src/contract/documents/lockfile.ts");
        var choose = __webpack_require__("src/contract/selection/choose.ts");
        var selection_query = __webpack_require__("src/contract/selection/query.ts");
        var version_range = __webpack_require__("src/contract/selection/version-range.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        var pin = __webpack_require__("src/steps/lockfile/pin.ts");
        var lockfile_sources = __webpack_require__("src/steps/lockfile/sources.ts");
        var read = __webpack_require__("src/steps/release-index/read.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        async function readReplaced(path) {
            const bytes = await (0, files.CB)(path, documents_lockfile.LOCKFILE_LIMITS.maxBytes);
            if (!bytes) return;
            try {
                const lockfile = (0, documents_lockfile.parseLockfile)(bytes, path);
                return {
                    lockfile,
                    product: lockfile.product
                };
            } catch (error) {
                if (!(error instanceof errors.Vl) || 'UPDATE_REQUIRED' === error.code) throw error;
                const [, product] = /"product"\s*:\s*"([^"\n]{1,64})"/.exec(Buffer.from(bytes).toString('utf8')) ?? [];
                return {
                    lockfile: void 0,
                    product: tuple.tZ.safeParse(product).success ? product : void 0
                };
            }
        }
        function requireSameProduct(replaced, product, path, source) {
            if (replaced?.product === void 0 || replaced.product === product) return;
            (0, errors.TR)('LOCKFILE_MISMATCH', `${path} is of ${replaced.product}, and ${source} has ${product}`, path, 'Name another lockfile, or the source of the product that this one is of.');
        }
        var resolve = __webpack_require__("src/steps/resolve.ts");
        var asked_for_lock = __webpack_require__("src/steps/verify/asked-for-lock.ts");
        async function lockRelease(request) {
            const { source, chosen = ()=>{} } = request;
            const sources = (0, lockfile_sources.x)(source.name, request);
            const replaced = await readReplaced(request.lockfile);
            const wish = await wishOf(request, replaced);
            const asking = await (0, asked_for_lock.V)(request);
            const catalog = await (0, read.uM)(source, request.context);
            const { product } = catalog;
            requireSameProduct(replaced, product, request.lockfile, source.name);
            const choice = (0, choose.b)(catalog, wish, (0, resolve.YX)(source));
            chosen(choice, replaced?.lockfile);
            const lockfile = await (0, pin.F)({
                ...request,
                sources,
                product,
                rows: choice.rows,
                asking
            });
            await (0, files.fR)(request.lockfile, Buffer.from((0, documents_lockfile.NF)(lockfile)));
            return lockfile;
        }
        async function wishOf({ query, targets, pinned }, replaced) {
            const { version, ...parts } = query;
            const { profile, toolchain, git_rev, dist_revision } = (0, selection_query.mG)(parts);
            for (const target of targets)(0, selection_query.mA)({
                target
            }, [
                'target'
            ]);
            return {
                version: await (0, version_range.F)(version),
                profile,
                toolchain,
                git_rev,
                dist_revision,
                targets: targets.length > 0 ? targets : Object.keys(replaced?.lockfile?.targets ?? {}),
                pinned
            };
        }
        var cli_options = __webpack_require__("src/cli/options.ts");
        var signer = __webpack_require__("src/cli/signer.ts");
        var version = __webpack_require__("src/cli/version.ts");
        var chosen = __webpack_require__("src/cli/commands/lockfile/chosen.ts");
        async function lock(options, context) {
            if ((0, cli_options.Jt)(options, 'update')) return (await __webpack_require__.e("cli-commands-lockfile-update").then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/lockfile/update.ts"))).updateCommand(options, context);
            if (void 0 !== options.dropTarget) (0, errors.TR)('INVALID_INPUT', '--drop-target is of --update; without it, name the targets that are meant', 'drop-target');
            const source = await (0, store_open.oD)((0, cli_options.mw)(options, 'source'), context);
            const { target: _, ...query } = (0, cli_options.bo)(options);
            const path = (0, cli_options.mw)(options, 'lockfile');
            const found = {};
            const lockfile = await lockRelease({
                source,
                query,
                targets: (0, cli_options.p_)(options, 'target'),
                lockfile: path,
                mirrors: (0, cli_options.p_)(options, 'mirror'),
                allowRelativeSource: (0, cli_options.Jt)(options, 'allowRelativeSource'),
                signer: (0, signer.u)(options),
                suite: version.J,
                chosen: (choice, replaced)=>{
                    for (const line of (0, chosen.Ol)(choice, replaced))context.progress(line);
                },
                signed: (target, signers)=>{
                    found[target] = signers;
                },
                context,
                progress: context.progress
            });
            return {
                json: Object.keys(found).length > 0 ? {
                    ...lockfile,
                    signed_by: (0, chosen.H0)(found)
                } : lockfile,
                lines: [
                    `locked ${Object.keys(lockfile.targets).join(', ')} in ${path}`,
                    ...(0, chosen.Uj)(found),
                    'A yank does not reach a lockfile: it keeps installing what it pins.'
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
    "src/cli/signer.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            m: ()=>signersJson,
            u: ()=>givenSigner
        });
        var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/cli/options.ts");
        function givenSigner(options) {
            const events = (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.p_)(options, 'sourceEvent');
            return {
                'source-repository': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'sourceRepository'),
                'source-repository-id': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'sourceRepositoryId'),
                'source-ref': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'sourceRef'),
                'source-event': events.length > 0 ? events : void 0,
                'signer-workflow': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'signerWorkflow'),
                'signer-digest': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'signerDigest'),
                'allow-self-hosted': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(options, 'allowSelfHosted'),
                'rebuilt-by': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'rebuiltBy'),
                trust: (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'trust'),
                'trusted-root': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'trustedRoot'),
                'public-key': (0, _options_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(options, 'publicKey')
            };
        }
        function signersJson({ signer, rebuiltBy }) {
            return {
                signer: signer ?? null,
                rebuilt_by: rebuiltBy ?? null
            };
        }
    })
};
