export const id = "contract-documents-lockfile";
export const ids = [
    "contract-documents-lockfile"
];
export const modules = {
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
    })
};
