export const id = "steps-install-signed";
export const ids = [
    "steps-install-signed",
    "contract-documents-lockfile"
];
export const modules = {
    "src/steps/install/signed.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            requireSigned: ()=>requireSigned
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _contract_lockfile_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/lockfile/standing.ts");
        var _release_index_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/steps/release-index/read.ts");
        var _verify_signers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/steps/verify/signers.ts");
        var _sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/steps/install/sources.ts");
        async function requireSigned(chosen, sources, request, context) {
            return (0, _sources_js__WEBPACK_IMPORTED_MODULE_4__.C)(sources, async (open)=>{
                const source = await open();
                const row = 'lockfile' in chosen ? await rowBeside(chosen, source, context) : chosen.row;
                return (0, _verify_signers_js__WEBPACK_IMPORTED_MODULE_3__.requireSigners)(source, row, chosen.product, request);
            }, context.warn);
        }
        async function rowBeside({ tuple: { target }, artifact_file, lockfile }, source, context) {
            const { index } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_2__.vY)(source, context, (0, _contract_lockfile_standing_js__WEBPACK_IMPORTED_MODULE_1__.v1)(lockfile));
            const pinned = {
                lockfile,
                target
            };
            const other = (0, _contract_lockfile_standing_js__WEBPACK_IMPORTED_MODULE_1__.ox)(index.product, lockfile, source.name);
            if (other) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.dp)(other);
            const standing = (0, _contract_lockfile_standing_js__WEBPACK_IMPORTED_MODULE_1__.YP)(index, pinned);
            const fault = (0, _contract_lockfile_standing_js__WEBPACK_IMPORTED_MODULE_1__.TW)(standing, pinned, source.name);
            if ('there' === standing.kind) return standing.row;
            if ('yanked' === standing.kind) {
                context.warn(`${fault?.message}; the lockfile keeps installing it`);
                return standing.row;
            }
            if (fault && 'other' === standing.kind) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.dp)(fault);
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('NOT_ATTESTED', `the index of ${source.name} has no row of ${artifact_file} any more, so nothing says which attestations it has`, artifact_file);
        }
    }),
    "src/contract/attestation/row.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            KH: ()=>isAbout,
            NB: ()=>attestedRow,
            oy: ()=>missingOf
        });
        function attestedRow(product, row) {
            return {
                product,
                version: row.version,
                git_rev: row.git_rev,
                artifact: {
                    path: row.artifact_file,
                    sha256: row.artifact_sha256
                },
                manifest: {
                    path: row.manifest_file,
                    sha256: row.manifest_sha256
                },
                provenance: {
                    path: row.provenance_file,
                    sha256: row.provenance_sha256
                }
            };
        }
        function isAbout(statement, row) {
            return void 0 === missingOf(statement, row);
        }
        function missingOf({ subjects }, { artifact, manifest }) {
            return [
                artifact,
                manifest
            ].find((file)=>!subjects.some(({ name, sha256 })=>name === file.path && sha256 === file.sha256));
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
    "src/contract/documents/statement-types.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>PREDICATE_TYPE,
            z: ()=>STATEMENT_TYPE
        });
        const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
        const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
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
    "src/steps/verify/signers.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            requireSigners: ()=>requireSigners
        });
        var digest = __webpack_require__("src/contract/digest.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var limits = __webpack_require__("src/contract/attestation/reading/limits.ts");
        var verify = __webpack_require__("src/contract/attestation/verify.ts");
        async function findSigners(bundles, row, request) {
            const sought = soughtOf(request);
            let [tried, bytes] = [
                0,
                0
            ];
            for await (const bundle of bundles){
                if (tried === limits.Cz.bundles || bytes >= limits.Cz.totalBytes) break;
                tried++;
                bytes += bundle.bytes?.byteLength ?? 0;
                await tryBundle(bundle, row, request, sought);
                if (sought.every(({ found })=>found)) break;
            }
            for (const one of sought)if (!one.found) refuseWithout(one, tried, row);
            return Object.fromEntries(sought.map(({ name, found })=>[
                    name,
                    found
                ]));
        }
        function soughtOf({ signer, rebuiltBy }) {
            return [
                ...signer ? [
                    {
                        name: 'signer',
                        policy: signer
                    }
                ] : [],
                ...rebuiltBy ? [
                    {
                        name: 'rebuiltBy',
                        policy: rebuiltBy
                    }
                ] : []
            ];
        }
        async function tryBundle(bundle, row, { trust }, sought) {
            const open = sought.filter(({ found })=>!found);
            const form = {
                passed: 0
            };
            let signed;
            try {
                signed = await (0, verify.ML)(requireBytes(bundle), trust, form);
            } catch (error) {
                for (const one of open)keepClosest(one, form.passed, error);
                return;
            }
            for (const one of open){
                const progress = {
                    ...form
                };
                try {
                    one.found = (0, verify.I2)(signed, row, one.policy, progress);
                } catch (error) {
                    keepClosest(one, progress.passed, error);
                }
            }
        }
        function requireBytes({ sha256: named, bytes }) {
            const place = `${named}.sigstore.json`;
            if (void 0 === bytes) return (0, errors.TR)('NOT_ATTESTED', `${place} is named by the row, and is not there`, place);
            if ((0, digest.sc)(bytes) !== named) return (0, errors.TR)('ATTESTATION_INVALID', `${place} does not have the sha256 that names it`, place);
            return bytes;
        }
        function keepClosest(one, passed, error) {
            if (!(error instanceof errors.Vl)) throw error;
            if (void 0 === one.closest || passed > one.closest.passed) one.closest = {
                passed,
                error
            };
        }
        function refuseWithout({ name, closest }, tried, { artifact }) {
            const place = artifact.path;
            if (!closest) return (0, errors.TR)('NOT_ATTESTED', `${place} has no attestation`, place);
            const others = 1 === tried ? '' : `; of ${tried} attestations this one came closest`;
            const who = 'signer' === name ? '' : ' (rebuilt-by)';
            const { code, message, hint } = closest.error;
            throw new errors.Vl({
                code,
                message: `${message}${who}${others}`,
                place,
                hint
            }, [], {
                cause: closest.error
            });
        }
        var attestation_row = __webpack_require__("src/contract/attestation/row.ts");
        var attestations = __webpack_require__("src/steps/verify/attestations.ts");
        async function requireSigners(source, row, product, request) {
            return findSigners((0, attestations.SN)(source, row), (0, attestation_row.NB)(product, row), request);
        }
    })
};
