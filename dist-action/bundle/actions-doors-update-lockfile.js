export const id = "actions-doors-update-lockfile";
export const ids = [
    "actions-doors-update-lockfile"
];
export const modules = {
    "src/actions/doors/update-lockfile.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            updateLockfileDoor: ()=>updateLockfileDoor
        });
        var store_open = __webpack_require__("src/host/store/open.ts");
        var lockfile_update = __webpack_require__("src/steps/lockfile/update.ts");
        var asked = __webpack_require__("src/steps/verify/asked.ts");
        var summaries = __webpack_require__("src/actions/report/summaries.ts");
        var summary = __webpack_require__("src/actions/report/summary.ts");
        function updateSummary({ before, after, changed, newestRow, signed }) {
            const title = changed ? `${after.product} ${before.version} ${before.dist_revision} to ${after.version} ${after.dist_revision}` : `${after.product} ${after.version} ${after.dist_revision} is up to date`;
            const [source = ''] = after.sources;
            const facts = [
                [
                    'Releases',
                    (0, summary.nf)(source, source)
                ],
                ...void 0 === newestRow ? [] : [
                    [
                        'Day of the newest row there',
                        (0, summary.Vm)(newestRow)
                    ]
                ],
                ...comparison(before, after)
            ];
            const tables = changed ? [
                partsTable(before, after),
                targetsTable(before, after),
                ...signersTable(signed)
            ] : [];
            return (0, summary.kq)(title, [
                ...tables,
                {
                    head: [
                        'Where',
                        ''
                    ],
                    rows: facts
                }
            ]);
        }
        const PARTS = [
            'version',
            'dist_revision',
            'profile',
            'toolchain',
            'git_rev'
        ];
        function partsTable(before, after) {
            return {
                head: [
                    '',
                    'Before',
                    'Now'
                ],
                rows: PARTS.map((part)=>[
                        part,
                        (0, summary.Vm)(before[part]),
                        (0, summary.Vm)(after[part])
                    ])
            };
        }
        function targetsTable(before, after) {
            const targets = [
                ...new Set([
                    ...Object.keys(after.targets),
                    ...Object.keys(before.targets)
                ])
            ].sort();
            const digest = ({ targets: of }, target)=>of[target]?.artifact_sha256 ?? '';
            const rows = targets.map((target)=>{
                const [old, now] = [
                    digest(before, target),
                    digest(after, target)
                ];
                const size = after.targets[target]?.artifact_size;
                return [
                    (0, summary.Vm)(target),
                    old && (0, summary.Vm)(old),
                    now ? (0, summary.Vm)(now) : 'dropped',
                    void 0 === size ? '' : (0, summary.ee)(size)
                ];
            });
            return {
                head: [
                    'Target',
                    'SHA-256 before',
                    'SHA-256 now',
                    'Size'
                ],
                rows
            };
        }
        function signersTable(signed) {
            const found = new Map();
            const add = (title, signer)=>{
                if (signer) found.set(`${title} ${JSON.stringify(signer)}`, (0, summaries.A4)(title, signer));
            };
            for (const { signer, rebuiltBy } of Object.values(signed)){
                add('Signed by', signer);
                add('Rebuilt by', rebuiltBy);
            }
            return 0 === found.size ? [] : [
                {
                    head: [
                        'Signature',
                        ''
                    ],
                    rows: [
                        ...found.values()
                    ].flat()
                }
            ];
        }
        function comparison(before, after) {
            if (after.signer?.kind !== 'workflow' || before.git_rev === after.git_rev) return [];
            const { repository } = after.signer;
            const url = `https://github.com/${repository}/compare/${before.git_rev}...${after.git_rev}`;
            return [
                [
                    'Changes of the source',
                    (0, summary.nf)(repository, url)
                ]
            ];
        }
        var signer_request = __webpack_require__("src/actions/doors/signer-request.ts");
        const updateLockfileDoor = {
            async run (inputs, { env, now, log }) {
                const { lockfile, version, toolchain, 'git-rev': git_rev, 'dist-revision': dist_revision, source } = inputs;
                const update = ()=>(0, lockfile_update.T)({
                        ...{
                            lockfile,
                            version,
                            toolchain,
                            git_rev,
                            dist_revision,
                            source
                        },
                        dropTargets: inputs['drop-target'],
                        signer: (0, signer_request.u)(inputs),
                        suite: (0, signer_request.E)(env),
                        open: (name)=>(0, store_open.oD)(name, {
                                env,
                                token: inputs['github-token'] ?? ''
                            }),
                        context: {
                            now,
                            warn: (message)=>log.warn(message)
                        },
                        progress: (line)=>log.info(line)
                    });
                const updated = await log.group('Update', update);
                const { before, after, changed, newestRow, signed } = updated;
                const name = `${after.product} ${after.version} ${after.dist_revision}`;
                log.info(changed ? `locked ${name}, in place of ${before.version} ${before.dist_revision}` : `up to date: ${name}`);
                for (const line of new Set(Object.values(signed).flatMap((signers)=>(0, asked.GF)(signers))))log.info(line);
                if (void 0 !== newestRow) log.info(`newest row of ${after.sources[0]}: ${newestRow}`);
                const summary = updateSummary(updated);
                return {
                    outputs: {
                        changed: String(changed),
                        version: after.version,
                        'previous-version': before.version,
                        summary
                    },
                    summary
                };
            }
        };
    }),
    "src/contract/lockfile/next-steps.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            h: ()=>OTHER_SOURCE,
            q: ()=>UPDATE
        });
        const UPDATE = {
            purpose: 'To pin the newest release',
            command: 'lock',
            options: {
                update: true
            },
            keeps: [
                'lockfile'
            ]
        };
        const OTHER_SOURCE = {
            purpose: 'With another source in the place of SOURCE',
            options: {
                source: 'SOURCE'
            }
        };
    }),
    "src/contract/lockfile/standing.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            TW: ()=>standingFault,
            YP: ()=>standingOf,
            ox: ()=>productFault,
            v1: ()=>isOfLockfile
        });
        var _documents_lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/lockfile.ts");
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _next_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/lockfile/next-steps.ts");
        function standingOf({ rows, pruned }, { lockfile, target }) {
            const tuple = tupleIn(lockfile, target);
            const row = rows.find((one)=>isSame(one, tuple));
            if (!row) return {
                kind: pruned.some((one)=>isSame(one, tuple)) ? 'pruned' : 'gone'
            };
            const locked = lockfile.targets[target];
            const isOther = row.artifact_sha256 !== locked?.artifact_sha256 || row.artifact_size !== locked.artifact_size || row.manifest_sha256 !== locked.manifest_sha256;
            if (isOther) return {
                kind: 'other',
                row
            };
            return row.yanked ? {
                kind: 'yanked',
                row,
                reasons: row.yanked
            } : {
                kind: 'there',
                row
            };
        }
        function isOfLockfile({ version, profile }) {
            return (group)=>group.version === version && group.profile === profile;
        }
        function standingFault(standing, pinned, source) {
            const { lockfile, target } = pinned;
            const what = `${lockfile.product} ${lockfile.version} ${lockfile.dist_revision} for ${target}`;
            const place = lockfile.targets[target]?.artifact_file ?? 'lockfile';
            switch(standing.kind){
                case 'there':
                    return;
                case 'yanked':
                    return {
                        code: 'YANKED',
                        message: `${what} was yanked: ${standing.reasons.join('; ')}`,
                        place,
                        hint: 'The lockfile keeps installing it. Take a release that was not yanked.',
                        next: _next_steps_js__WEBPACK_IMPORTED_MODULE_1__.q
                    };
                case 'pruned':
                    return {
                        code: 'PRUNED',
                        message: `${what} was removed from ${source} by retention`,
                        place,
                        hint: 'Only a mirror may still have it. Take a release that is there.',
                        next: _next_steps_js__WEBPACK_IMPORTED_MODULE_1__.q
                    };
                case 'gone':
                    return {
                        code: 'TUPLE_NOT_FOUND',
                        message: `the index of ${source} has no ${(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_2__.wN)(tupleIn(lockfile, target))}, and does not say that it was removed`,
                        place,
                        hint: 'The source was made anew, or is another one. Name the one that has it, or take a release that is there.',
                        next: _next_steps_js__WEBPACK_IMPORTED_MODULE_1__.q
                    };
                case 'other':
                    return {
                        code: 'LOCKFILE_MISMATCH',
                        message: `${place} has other digests in the index of ${source} than in the lockfile`,
                        place,
                        hint: 'Where the lockfile was edited or merged, lock again; where it was not, do not use what the source has.',
                        next: (0, _documents_lockfile_js__WEBPACK_IMPORTED_MODULE_0__.sM)(lockfile, [])
                    };
            }
        }
        function productFault(product, lockfile, source) {
            if (product === lockfile.product) return;
            return {
                code: 'PRODUCT_MISMATCH',
                message: `${source} has releases of ${product}, and the lockfile pins ${lockfile.product}`,
                place: 'lockfile',
                hint: `Name a source that has releases of ${lockfile.product}.`,
                next: _next_steps_js__WEBPACK_IMPORTED_MODULE_1__.h
            };
        }
        function tupleIn(lockfile, target) {
            const { version, profile, toolchain, git_rev, dist_revision } = lockfile;
            return {
                version,
                target,
                profile,
                toolchain,
                git_rev,
                dist_revision
            };
        }
        function isSame(a, b) {
            return a.target === b.target && a.dist_revision === b.dist_revision && a.git_rev === b.git_rev && a.toolchain === b.toolchain && a.version === b.version && a.profile === b.profile;
        }
    }),
    "src/steps/lockfile/moved.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            C: ()=>asMoved
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _contract_documents_lockfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/documents/lockfile.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _contract_lockfile_next_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/lockfile/next-steps.ts");
        const MOVED = 'Where the releases have moved, name the new place; an update takes it into the lockfile, too.';
        function asMoved(error, source) {
            if (!(error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.Vl)) return error;
            const [first, ...more] = error.faults;
            if ('STORE_UNREACHABLE' === error.code) return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.Vl({
                ...first,
                hint: `${error.hint}\n${MOVED}`,
                next: _contract_lockfile_next_steps_js__WEBPACK_IMPORTED_MODULE_3__.h
            }, more, {
                cause: error
            });
            if ('INDEX_NOT_FOUND' === error.code) return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.Vl(noReleases(source), more, {
                cause: error
            });
            return error;
        }
        function noReleases(source) {
            const isRelative = (0, _contract_documents_lockfile_js__WEBPACK_IMPORTED_MODULE_1__.kX)(source);
            return {
                code: 'INDEX_NOT_FOUND',
                message: isRelative ? `the lockfile names the source ${source}, which is seen from the folder this runs in: there are no releases at ${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(source)}` : `there are no releases at ${source}`,
                place: 'lockfile',
                hint: isRelative ? 'Run it in the folder that it was locked in, or name the source.' : MOVED,
                next: _contract_lockfile_next_steps_js__WEBPACK_IMPORTED_MODULE_3__.h
            };
        }
    }),
    "src/steps/lockfile/read.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GQ: ()=>readLockfile,
            OZ: ()=>readIndexOf,
            u0: ()=>sourcesOf
        });
        var _contract_documents_lockfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/lockfile.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _contract_lockfile_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/lockfile/standing.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/files.ts");
        var _release_index_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/steps/release-index/read.ts");
        var _moved_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/steps/lockfile/moved.ts");
        async function readLockfile(path) {
            return (0, _contract_documents_lockfile_js__WEBPACK_IMPORTED_MODULE_0__.parseLockfile)(await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_3__.yu)(path, _contract_documents_lockfile_js__WEBPACK_IMPORTED_MODULE_0__.LOCKFILE_LIMITS.maxBytes), path);
        }
        function sourcesOf({ sources }, given) {
            const [first = (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('INVALID_INPUT', 'the lockfile has no source', 'source'), ...others] = void 0 === given ? sources : [
                given
            ];
            return [
                first,
                ...others
            ];
        }
        async function readIndexOf(lockfile, source, context, wanted) {
            const { index } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_4__.vY)(source, context, wanted).catch((error)=>{
                throw (0, _moved_js__WEBPACK_IMPORTED_MODULE_5__.C)(error, source.name);
            });
            const other = (0, _contract_lockfile_standing_js__WEBPACK_IMPORTED_MODULE_2__.ox)(index.product, lockfile, source.name);
            if (other) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.dp)(other);
            return index;
        }
    }),
    "src/steps/lockfile/update.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>updateLockfile
        });
        var lockfile = __webpack_require__("src/contract/documents/lockfile.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        var json_document = __webpack_require__("src/contract/json/document.ts");
        function parseLockfileBefore(bytes, place) {
            try {
                return {
                    pinned: (0, lockfile.parseLockfile)(bytes, place),
                    wanted: void 0
                };
            } catch (error) {
                if (!(error instanceof errors.Vl) || 'TUPLE_MISMATCH' !== error.code) throw error;
                const edited = (0, json_document.u0)(lockfile.LOCKFILE_LIMITS, lockfile.vS, bytes, place);
                const version = versionOfPaths(edited);
                if (void 0 === version) throw error;
                const pinned = (0, lockfile.parseLockfile)(Buffer.from(JSON.stringify({
                    ...edited,
                    version
                })), place);
                return {
                    pinned,
                    wanted: edited.version
                };
            }
        }
        function versionOfPaths({ targets }) {
            const [first] = Object.values(targets);
            try {
                return first && (0, paths.Bp)((0, paths.wG)(first.artifact_file)).version;
            } catch (error) {
                if (error instanceof errors.Vl) return;
                throw error;
            }
        }
        var candidates = __webpack_require__("src/contract/selection/candidates.ts");
        var choose = __webpack_require__("src/contract/selection/choose.ts");
        var releases = __webpack_require__("src/contract/selection/releases.ts");
        function keptTargets({ targets }, dropped) {
            const all = Object.keys(targets);
            const unknown = dropped.filter((target)=>!all.includes(target));
            if (unknown.length > 0) (0, errors.TR)('INVALID_INPUT', `the lockfile has ${all.join(', ')}, not ${unknown.join(', ')}`, 'drop-target');
            const kept = all.filter((target)=>!dropped.includes(target));
            return kept.length > 0 ? kept : (0, errors.TR)('INVALID_INPUT', 'no target would be left in the lockfile', 'drop-target');
        }
        function chooseUpdate(catalog, wish, asker) {
            try {
                return (0, choose.b)(catalog, wish, asker);
            } catch (error) {
                throw withoutTargets(error, catalog, wish) ?? error;
            }
        }
        function withoutTargets(error, catalog, wish) {
            const { targets = [] } = wish;
            const missing = missingOf(error, catalog, wish);
            if (!(error instanceof errors.Vl) || 0 === missing.length || missing.length === targets.length) return;
            const { offer: _, ...fault } = error.faults[0] ?? {
                code: error.code,
                message: error.message
            };
            const hint = `Wait until there is something for ${(0, candidates.yU)(missing)}, take another version, or go on without.`;
            return new errors.Vl({
                ...fault,
                hint,
                next: withoutStep(missing)
            }, [], {
                cause: error
            });
        }
        function withoutStep(missing) {
            return {
                purpose: 'To go on without',
                options: {
                    'drop-target': missing
                }
            };
        }
        function missingOf(error, catalog, wish) {
            if (!(error instanceof errors.Vl) || !/^(?:TARGET_MISSING|YANKED)$/.test(error.code)) return [];
            try {
                const { rows } = (0, choose.b)(catalog, {
                    ...wish,
                    targets: []
                });
                return (wish.targets ?? []).filter((target)=>!rows.some((row)=>row.target === target));
            } catch (other) {
                if (other instanceof errors.Vl) return [];
                throw other;
            }
        }
        function isPinned({ targets, ...release }, rows) {
            return (0, releases.DR)(release) === (0, releases.DR)(rows[0]) && Object.keys(targets).length === rows.length && rows.every(({ target, artifact_sha256, artifact_size, manifest_sha256 })=>{
                const locked = targets[target];
                return locked?.artifact_sha256 === artifact_sha256 && locked.artifact_size === artifact_size && locked.manifest_sha256 === manifest_sha256;
            });
        }
        function withNewestAttested(error, catalog, wish, pinned) {
            if (!(error instanceof errors.Vl) || 'NOT_ATTESTED' !== error.code) return error;
            const newest = newestAttested(catalog, wish);
            const [first, ...more] = error.faults;
            const words = newest ? `the newest that names attestations is ${newest.version} ${newest.dist_revision}` : 'no release that is meant names attestations';
            const isNewer = void 0 !== newest && (0, releases.DR)(newest) !== (0, releases.DR)(pinned);
            const next = {
                purpose: 'To pin that one',
                options: {
                    version: newest?.version ?? ''
                }
            };
            const fault = {
                ...first,
                message: `${first.message}; ${words}`,
                ...isNewer ? {
                    next
                } : {}
            };
            return new errors.Vl(fault, more, {
                cause: error
            });
        }
        function newestAttested(catalog, wish) {
            for (const version of catalog.versions.filter((one)=>wish.version.has(one)).reverse())try {
                const only = {
                    ...wish.version,
                    has: (text)=>text === version
                };
                const { rows } = (0, choose.b)(catalog, {
                    ...wish,
                    version: only
                });
                if (rows.every(({ attestations })=>attestations)) return rows[0];
            } catch (error) {
                if (!(error instanceof errors.Vl)) throw error;
            }
        }
        var selection_catalog = __webpack_require__("src/contract/selection/catalog.ts");
        var query = __webpack_require__("src/contract/selection/query.ts");
        var version_range = __webpack_require__("src/contract/selection/version-range.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        var resolve = __webpack_require__("src/steps/resolve.ts");
        var asked = __webpack_require__("src/steps/verify/asked.ts");
        var asked_for_lock = __webpack_require__("src/steps/verify/asked-for-lock.ts");
        var pin = __webpack_require__("src/steps/lockfile/pin.ts");
        var read = __webpack_require__("src/steps/lockfile/read.ts");
        var sources = __webpack_require__("src/steps/lockfile/sources.ts");
        async function updateLockfile(request) {
            const { lockfile: path, progress } = request;
            const { pinned, wanted } = parseLockfileBefore(await (0, files.yu)(path, lockfile.LOCKFILE_LIMITS.maxBytes), path);
            const wish = await wishOf(request, pinned, wanted);
            const asking = await (0, asked_for_lock.D)(pinned.signer, request);
            const sources = sourcesAfter(request, pinned);
            const source = await request.open(sources[0]);
            const index = await (0, read.OZ)(pinned, source, request.context);
            const catalog = (0, selection_catalog.H)(index);
            const choice = chooseUpdate(catalog, wish, (0, resolve.YX)(source));
            const newestRow = (0, releases.v4)(index.rows);
            const isSame = isPinned(pinned, choice.rows) && void 0 === wanted && !(0, asked.Wg)(request.signer);
            if (isSame && sources.join('\n') === pinned.sources.join('\n')) return {
                before: pinned,
                after: pinned,
                changed: false,
                newestRow,
                signed: {}
            };
            request.chosen?.(choice, pinned);
            const { after, signed } = await pinAll(request, asking, [
                source,
                [
                    ...sources
                ]
            ], pinned.product, choice).catch((error)=>{
                throw withNewestAttested(error, catalog, wish, pinned);
            });
            const changed = void 0 !== wanted || (0, lockfile.NF)(after) !== (0, lockfile.NF)(pinned);
            if (changed) await (0, files.fR)(path, Buffer.from((0, lockfile.NF)(after)));
            else progress(`${path} has all of it already`);
            return {
                before: pinned,
                after,
                changed,
                newestRow,
                signed
            };
        }
        async function pinAll({ progress }, asking, [source, sources], product, { rows }) {
            const signed = {};
            const after = await (0, pin.F)({
                source,
                sources,
                product,
                rows,
                asking,
                progress,
                signed: (target, signers)=>{
                    signed[target] = signers;
                }
            });
            return {
                after,
                signed
            };
        }
        async function wishOf(request, pinned, wanted) {
            const { toolchain, git_rev, dist_revision, profile = pinned.profile } = request;
            if (profile !== pinned.profile) (0, errors.TR)('INVALID_INPUT', `the lockfile pins the profile ${pinned.profile}; another wants a lockfile of its own`, 'profile');
            return {
                ...(0, query.mG)({
                    toolchain,
                    git_rev,
                    dist_revision
                }),
                version: await (0, version_range.F)(request.version ?? wanted),
                profile: pinned.profile,
                targets: keptTargets(pinned, request.dropTargets),
                pinned: (0, releases.l7)(pinned)
            };
        }
        function sourcesAfter(request, pinned) {
            const { source, mirrors, allowRelativeSource } = request;
            if (void 0 === source && void 0 === mirrors) return (0, read.u0)(pinned, void 0);
            const [first = '', ...others] = pinned.sources;
            const given = (0, sources.x)(source ?? first, {
                mirrors: mirrors ?? others,
                allowRelativeSource: allowRelativeSource ?? void 0 === source
            });
            return given;
        }
    })
};
