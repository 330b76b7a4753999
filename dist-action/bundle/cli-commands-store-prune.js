export const id = "cli-commands-store-prune";
export const ids = [
    "cli-commands-store-prune"
];
export const modules = {
    "src/cli/commands/store/prune.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            prune: ()=>prune
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var tuple_text = __webpack_require__("src/contract/identity/tuple-text.ts");
        var store_open = __webpack_require__("src/host/store/open.ts");
        var retention = __webpack_require__("src/contract/decisions/retention.ts");
        var documents_contract = __webpack_require__("src/contract/documents/contract.ts");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var change = __webpack_require__("src/steps/release-index/change.ts");
        var message = __webpack_require__("src/steps/release-index/message.ts");
        var read = __webpack_require__("src/steps/release-index/read.ts");
        async function pruneStore(request) {
            const { store, dryRun, keep, forget = false, progress } = request;
            if (forget && !store.forget) (0, errors.TR)('STORE_NOT_SUPPORTED', `${store.name} keeps no history`, 'forget', 'Leave it out: what is pruned is gone.');
            const plan = dryRun ? await planOf(store, keep, (await (0, read.aD)(store))?.index) : (await (0, change.VN)(request, (index)=>planOf(store, keep, index))).change;
            if (!dryRun && plan.rows.length > 0) progress(`${plan.rows.length} rows left the index`);
            const there = await store.list('dist') ?? [];
            const verdict = (0, retention.QP)(plan.contract, plan.index, request.now().toISOString().slice(0, 10));
            const aliases = (0, retention.Vc)(plan.index).filter((path)=>there.includes(path));
            const files = [
                ...(0, retention.cF)(plan.index, there).sort(),
                ...verdict.removable ? aliases : []
            ];
            if (!dryRun && files.length > 0) await store.remove(files, plan.message);
            const forgotten = forget && !dryRun ? await store.forget?.() : void 0;
            return {
                dry_run: dryRun,
                contract: plan.contractPath,
                minimum: plan.contract.retention.minimum_release_generations,
                kept: plan.kept,
                pruned: plan.gone,
                rows: plan.rows.map(tuple.cF),
                files,
                aliases: aliases.map((path)=>({
                        path,
                        ...verdict
                    })),
                forgotten: forgotten ?? null
            };
        }
        async function planOf(source, keep, index) {
            const contractPath = index && (0, retention.Sb)(index);
            if (!index || !contractPath) return (0, errors.TR)('INDEX_NOT_FOUND', `${source.name} has no release to prune`);
            const stored = await source.read(contractPath, paths.mu.maxBytes);
            if (!stored) return (0, errors.TR)('DOCUMENT_NOT_FOUND', `${contractPath} is not there, so nothing says how much must stay`, contractPath);
            const contract = (0, documents_contract.UA)(stored.bytes, contractPath);
            (0, retention.LF)(keep, contract, contractPath);
            const plan = (0, retention.wM)(index, keep);
            return {
                ...plan,
                contract,
                contractPath,
                message: (0, message.M)('Prune', index.product, plan.rows)
            };
        }
        var cli_options = __webpack_require__("src/cli/options.ts");
        async function prune(options, context) {
            const keep = (0, cli_options.mw)(options, 'keep');
            if (!/^[1-9][0-9]{0,5}$/.test(keep)) (0, errors.TR)('INVALID_INPUT', '--keep must be a positive whole number', 'keep');
            const [forget, dryRun] = [
                (0, cli_options.Jt)(options, 'forget'),
                (0, cli_options.Jt)(options, 'dryRun')
            ];
            if (forget && !dryRun && !(0, cli_options.Jt)(options, 'yes')) (0, errors.dp)({
                code: 'INVALID_INPUT',
                message: '--forget replaces the history of the store for good',
                place: 'forget',
                hint: 'Add --yes, or --dry-run.',
                next: {
                    purpose: 'To see what would go',
                    options: {
                        'dry-run': true
                    }
                }
            });
            const store = await (0, store_open.Ch)((0, cli_options.mw)(options, 'store'), context);
            const result = await pruneStore({
                store,
                keep: Number(keep),
                dryRun,
                forget,
                now: context.now,
                progress: context.progress
            });
            return {
                json: {
                    store: store.name,
                    ...result
                },
                lines: [
                    `store: ${store.name}`,
                    ...linesOf(result, forget)
                ]
            };
        }
        function linesOf(result, forget) {
            const verbs = result.dry_run ? {
                row: 'would prune',
                file: 'would remove'
            } : {
                row: 'pruned',
                file: 'removed'
            };
            return [
                ...result.rows.map((tuple)=>`${verbs.row}: ${(0, tuple_text.wN)(tuple)}`),
                ...result.files.map((path)=>`${verbs.file}: ${path}`),
                ...result.aliases.filter((alias)=>!alias.removable).map((alias)=>`kept: ${alias.path}: ${alias.reason}`),
                ...forget ? [
                    forgottenLine(result)
                ] : [],
                `${verbs.row} ${result.rows.length} rows and ${result.files.length} files; kept ${result.kept.join(', ')}`,
                `at least ${result.minimum} generations stay (${result.contract})`
            ];
        }
        function forgottenLine({ dry_run, forgotten }) {
            if (dry_run) return 'would forget: everything before the commit that it leaves';
            if (!forgotten) return 'forgot: nothing, there is no history';
            return `forgot: ${forgotten.old} was replaced by ${forgotten.now}, which has no parent`;
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
