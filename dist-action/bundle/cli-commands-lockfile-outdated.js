export const id = "cli-commands-lockfile-outdated";
export const ids = [
    "cli-commands-lockfile-outdated",
    "contract-documents-lockfile"
];
export const modules = {
    "src/cli/commands/lockfile/outdated.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            outdated: ()=>outdated
        });
        var next_steps = __webpack_require__("src/contract/lockfile/next-steps.ts");
        var store_open = __webpack_require__("src/host/store/open.ts");
        var schemas = __webpack_require__("zod/v4/mini/schemas.js");
        var api = __webpack_require__("zod/v4/core/api.js");
        var errors = __webpack_require__("src/contract/errors.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var json_document = __webpack_require__("src/contract/json/document.ts");
        var lists = __webpack_require__("src/contract/json/lists.ts");
        var schema = __webpack_require__("src/contract/json/schema.ts");
        var selection_catalog = __webpack_require__("src/contract/selection/catalog.ts");
        var choose = __webpack_require__("src/contract/selection/choose.ts");
        var releases = __webpack_require__("src/contract/selection/releases.ts");
        var standing = __webpack_require__("src/contract/lockfile/standing.ts");
        const { target: _target, ...sharedTuple } = tuple.KB;
        const day = schemas.YjP().check(api.Fk(/^\d{4}-\d{2}-\d{2}$/));
        (0, schema.W)(schemas.rej({
            schema_version: json_document.CZ,
            product: tuple.tZ,
            source: (0, schema.W)(schemas.YjP(), 'Where the releases are: the first source of the lockfile, or the one that was given.'),
            pinned: schemas.rej({
                ...sharedTuple,
                targets: (0, schema.W)((0, lists.M)(tuple.qK, schemas.k5n([
                    'there',
                    'yanked',
                    'other',
                    'pruned',
                    'gone'
                ]), {
                    min: 1,
                    max: 256
                }), 'How what is pinned stands in the index: other is another digest, pruned was removed by retention, gone is neither there nor removed.')
            }),
            newest: (0, schema.W)(schemas.lqM(schemas.rej({
                ...sharedTuple,
                day: (0, schema.W)(day, 'Of its newest row, by source_date_epoch.'),
                attested: (0, schema.W)(schemas.zMY(), 'Whether every row of it names attestations; none of them was looked at.')
            })), 'The highest release that is meant, where one can be used.'),
            refused: (0, schema.W)(schemas.lqM(schemas.rej({
                code: schemas.YjP(),
                message: schemas.YjP()
            })), 'Why an update of the lockfile would not take it.'),
            newest_row: (0, schema.W)(schemas.lqM(day), 'The newest day of all rows that were seen.'),
            up_to_date: (0, schema.W)(schemas.zMY(), 'Whether what is pinned is there as it was locked, and nothing newer is.')
        }), 'What is newer than what a lockfile pins.');
        function outdatedOf(lockfile, index, range, source) {
            const { product } = lockfile;
            const targets = Object.keys(lockfile.targets);
            const standings = targets.map((target)=>[
                    target,
                    (0, standing.YP)(index, {
                        lockfile,
                        target
                    }).kind
                ]);
            const { rows, refused } = newestOf(index, {
                version: range,
                profile: lockfile.profile,
                targets,
                pinned: (0, releases.l7)(lockfile)
            });
            const [first] = rows;
            const attested = rows.every(({ attestations })=>attestations);
            const isPinned = void 0 !== first && (0, releases.DR)(first) === (0, releases.DR)(lockfile);
            const isUnsigned = void 0 !== first && !isPinned && void 0 !== lockfile.signer && !attested;
            const why = refused ?? (isUnsigned ? unsigned(first) : void 0);
            const seen = (0, releases.v4)(index.rows);
            return {
                schema_version: 1,
                product,
                source,
                pinned: {
                    ...(0, releases.l7)(lockfile),
                    targets: Object.fromEntries(standings)
                },
                ...first ? {
                    newest: {
                        ...(0, releases.l7)(first),
                        day: (0, releases.v4)(rows) ?? '',
                        attested
                    }
                } : {},
                ...why ? {
                    refused: why
                } : {},
                ...void 0 === seen ? {} : {
                    newest_row: seen
                },
                up_to_date: isPinned && standings.every(([, kind])=>'there' === kind)
            };
        }
        function unsigned({ version }) {
            return {
                code: 'NOT_ATTESTED',
                message: `${version} has no attestation, and the lockfile names who has to sign`
            };
        }
        function newestOf(index, wish) {
            const catalog = (0, selection_catalog.H)(index);
            try {
                return {
                    rows: (0, choose.b)(catalog, wish).rows
                };
            } catch (error) {
                if (!(error instanceof errors.Vl)) throw error;
                const refused = {
                    code: error.code,
                    message: error.message
                };
                if (0 === (wish.targets ?? []).length) return {
                    rows: [],
                    refused
                };
                return {
                    rows: newestOf(index, {
                        ...wish,
                        targets: []
                    }).rows,
                    refused
                };
            }
        }
        var version_range = __webpack_require__("src/contract/selection/version-range.ts");
        var read = __webpack_require__("src/steps/lockfile/read.ts");
        async function findOutdated(request) {
            const lockfile = await (0, read.GQ)(request.lockfile);
            const range = await (0, version_range.F)(request.version);
            const [name] = (0, read.u0)(lockfile, request.source);
            const source = await request.open(name);
            return outdatedOf(lockfile, await (0, read.OZ)(lockfile, source, request.context), range, source.name);
        }
        var cli_options = __webpack_require__("src/cli/options.ts");
        async function outdated(options, context) {
            const found = await findOutdated({
                lockfile: (0, cli_options.mw)(options, 'lockfile'),
                version: (0, cli_options.Qq)(options, 'version'),
                source: (0, cli_options.Qq)(options, 'source'),
                open: (name)=>(0, store_open.oD)(name, context),
                context
            });
            const isBad = (0, cli_options.Jt)(options, 'exitCode') && !found.up_to_date;
            return {
                json: found,
                lines: outdatedLines(found, context),
                exitCode: isBad ? 1 : 0
            };
        }
        function outdatedLines(found, { nextStep }) {
            const { product, pinned, newest, refused, newest_row } = found;
            const seen = void 0 === newest_row ? [] : [
                `newest row of ${found.source}: ${newest_row}`
            ];
            const odd = Object.entries(pinned.targets).filter(([, standing])=>'there' !== standing);
            const lines = [
                `pinned: ${product} ${releaseText(pinned)}`,
                ...odd.map(([target, standing])=>`${target}: ${STANDINGS[standing]}`),
                ...newest ? [
                    `newest: ${product} ${releaseText(newest)}, of ${newest.day}`
                ] : [],
                ...refused ? [
                    `not taken by itself: ${refused.message} (${refused.code})`
                ] : [],
                ...seen
            ];
            if (found.up_to_date) return [
                ...lines,
                'up to date'
            ];
            const update = nextStep(next_steps.q);
            return void 0 === update ? lines : [
                ...lines,
                `${next_steps.q.purpose}:`,
                `  ${update}`
            ];
        }
        const STANDINGS = {
            there: 'there, as it was locked',
            yanked: 'was yanked; the lockfile keeps installing it',
            other: 'has other digests in the index than in the lockfile',
            pruned: 'was removed by retention',
            gone: 'is not there any more, and nothing says that it was removed'
        };
        function releaseText({ version, dist_revision, profile, toolchain, git_rev }) {
            return `${version} ${dist_revision} ${profile}, rustc ${toolchain}, of ${git_rev.slice(0, 8)}`;
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
    "src/contract/documents/lockfile.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G7: ()=>lockedTarget,
            LOCKFILE_LIMITS: ()=>LOCKFILE_LIMITS,
            NF: ()=>formatLockfile,
            kX: ()=>isRelativeSource,
            parseLockfile: ()=>parseLockfile,
            sM: ()=>lockAgain,
            vS: ()=>lockfileSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("zod/v4/core/api.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/schema.ts");
        var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/documents/manifest.ts");
        const { target: _target, ...sharedTuple } = _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.KB;
        const lockedTargetSchema = zod_mini__WEBPACK_IMPORTED_MODULE_8__.rej({
            artifact_file: zod_mini__WEBPACK_IMPORTED_MODULE_8__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.Eb(1000)),
            artifact_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            artifact_size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.mz,
            manifest_sha256: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            content_size: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.mz,
            requires: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(_manifest_js__WEBPACK_IMPORTED_MODULE_7__.wI),
            binaries: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.fW, {
                min: 1,
                max: 16
            }),
            files: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.c)(_manifest_js__WEBPACK_IMPORTED_MODULE_7__.Mz, {
                min: 1,
                max: 10_000
            })
        });
        const line = zod_mini__WEBPACK_IMPORTED_MODULE_8__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.Fk(/^[ -~]{1,300}$/, 'must be 1 to 300 printable ASCII characters'));
        const lockedSignerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_8__.gMt('kind', [
            zod_mini__WEBPACK_IMPORTED_MODULE_8__.rej({
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_8__.euz('workflow'),
                workflow: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(line, 'OWNER/REPO/.github/workflows/FILE, whose job signed.'),
                workflow_ref: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(line, 'Its ref: version-tag, tag-of-version, or one in full.'),
                workflow_digest: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(line),
                repository: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(line, 'OWNER/REPO of the source.'),
                repository_id: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(line), 'What stays when the repository is renamed.'),
                owner_id: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(line),
                source_ref: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(line, 'Ref of the source, as that of the workflow.'),
                events: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.c)(line, {
                    min: 1,
                    max: 16
                }), 'Events that may have started the run.'),
                allow_self_hosted: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__.euz(true)),
                trust: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(line, 'Whose certificates count.')
            }),
            zod_mini__WEBPACK_IMPORTED_MODULE_8__.rej({
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_8__.euz('key'),
                public_key: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(line, 'Ed25519, as SubjectPublicKeyInfo in base64.')
            })
        ]);
        const MAX_SOURCES = 8;
        const LOCKFILE_LIMITS = {
            maxBytes: 4194304
        };
        const lockfileSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_8__.rej({
            $schema: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.Eb(200))),
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_4__.CZ,
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
            sources: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_8__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_9__.Eb(2000)), {
                min: 1,
                max: MAX_SOURCES
            }), 'Where the releases are, then mirrors that have the same files.'),
            distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_3__.y,
            ...sharedTuple,
            signer: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(lockedSignerSchema), 'Who signed it, where it was locked with a signer.'),
            targets: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.M)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.qK, lockedTargetSchema, {
                min: 1,
                max: 256
            })
        }), 'One release, pinned for several targets.');
        function parseLockfile(bytes, place) {
            try {
                return readLockfile(bytes, place);
            } catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl) || 'UPDATE_REQUIRED' === error.code) throw error;
                if ('TUPLE_MISMATCH' !== error.code) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.mu)(error, isMerging(bytes) ? TAKE_A_SIDE : LOCK_AGAIN);
                const [fault, ...more] = error.faults;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.Vl({
                    ...fault,
                    hint: EDITED,
                    next: COMPLETE
                }, more, {
                    cause: error
                });
            }
        }
        const LOCK_AGAIN = 'Run lock again, which writes the whole of it; nothing of a lockfile is to be edited.';
        const EDITED = 'It was edited or merged. Where its version alone was changed, updating the lockfile makes the rest of it; otherwise lock again.';
        const TAKE_A_SIDE = 'It has the marks of a merge: take one side of it (git checkout with ours or theirs, and its name), and update the lockfile.';
        function isMerging(bytes) {
            return /^(?:<{7}|={7}|>{7})(?: |$)/m.test(Buffer.from(bytes).toString('latin1'));
        }
        const COMPLETE = {
            purpose: 'To pin the version that it names',
            command: 'lock',
            options: {
                update: true
            },
            keeps: [
                'lockfile'
            ]
        };
        function readLockfile(bytes, place) {
            const lockfile = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_4__.u0)(LOCKFILE_LIMITS, lockfileSchema, bytes, place);
            for (const [target, locked] of Object.entries(lockfile.targets)){
                const expected = (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__.qB)(lockfile.product, lockfile.distribution_contract_version, {
                    ...lockfile,
                    target
                }).artifact;
                if (locked.artifact_file !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('TUPLE_MISMATCH', `${place}: artifact_file of ${target} must be ${expected}`, `${place}#/targets/${target}/artifact_file`);
                (0, _manifest_js__WEBPACK_IMPORTED_MODULE_7__.PO)(locked, 'LOCKFILE_MISMATCH', place, `/targets/${target}`);
            }
            return lockfile;
        }
        function formatLockfile(lockfile) {
            const targets = Object.fromEntries(Object.entries(lockfile.targets).sort(([a], [b])=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_3__.Xo)(a, b)));
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_4__.I3)((0, _json_document_js__WEBPACK_IMPORTED_MODULE_4__.fj)(lockfileSchema, {
                ...lockfile,
                targets
            }));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_4__.CM)(Buffer.from(text), LOCKFILE_LIMITS, 'the lockfile', 'Lock fewer targets.');
            return text;
        }
        function lockAgain(lockfile, targets = []) {
            return {
                purpose: 'To lock it again',
                command: 'lock',
                options: {
                    ...sourceOptions(lockfile.sources),
                    ...(0, _identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_10__.de)(lockfile, LOCKED_PARTS),
                    ...targets.length > 0 ? {
                        target: targets
                    } : {}
                },
                keeps: [
                    'lockfile'
                ]
            };
        }
        function sourceOptions([source = '', ...mirrors]) {
            return {
                source,
                ...mirrors.length > 0 ? {
                    mirror: mirrors
                } : {},
                ...[
                    source,
                    ...mirrors
                ].some(isRelativeSource) ? {
                    'allow-relative-source': true
                } : {}
            };
        }
        function isRelativeSource(name) {
            return !/^(?:[A-Za-z][A-Za-z0-9+.-]+:|[\\/]|[A-Za-z]:[\\/])/.test(name);
        }
        const LOCKED_PARTS = [
            'version',
            'profile',
            'toolchain',
            'git_rev',
            'dist_revision'
        ];
        function lockedTarget(lockfile, target, released = []) {
            const locked = lockfile.targets[target];
            if (!locked || !Object.hasOwn(lockfile.targets, target)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.dp)({
                code: 'LOCKFILE_MISMATCH',
                message: `the lockfile has ${Object.keys(lockfile.targets).join(', ')}, not ${target}`,
                place: 'lockfile',
                next: lockAgain(lockfile, released.length > 0 ? released : [
                    ...Object.keys(lockfile.targets),
                    target
                ])
            });
            const { version, profile, toolchain, git_rev, dist_revision } = lockfile;
            return {
                tuple: {
                    version,
                    target,
                    profile,
                    toolchain,
                    git_rev,
                    dist_revision
                },
                locked
            };
        }
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
    })
};
