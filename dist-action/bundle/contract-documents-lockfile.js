export const id = "contract-documents-lockfile";
export const ids = [
    "contract-documents-lockfile"
];
export const modules = {
    "src/contract/documents/lockfile.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            LOCKFILE_LIMITS: ()=>LOCKFILE_LIMITS,
            N: ()=>formatLockfile,
            lockedTarget: ()=>lockedTarget,
            parseLockfile: ()=>parseLockfile
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("zod/v4/core/api.js");
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
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
        const LOCKFILE_LIMITS = {
            maxBytes: 4194304
        };
        const lockfileSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_6__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_8__.rej({
            $schema: zod_mini__WEBPACK_IMPORTED_MODULE_8__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.Eb(200))),
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_4__.CZ,
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
            source: zod_mini__WEBPACK_IMPORTED_MODULE_8__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_9__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_9__.Eb(2000)),
            distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_3__.y,
            ...sharedTuple,
            targets: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_5__.M)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.qK, lockedTargetSchema, {
                min: 1,
                max: 256
            })
        }), 'One release, pinned for several targets.');
        function parseLockfile(bytes, place) {
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
        function lockedTarget(lockfile, target) {
            const locked = lockfile.targets[target];
            if (!locked || !Object.hasOwn(lockfile.targets, target)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('LOCKFILE_MISMATCH', `the lockfile has ${Object.keys(lockfile.targets).join(', ')}, not ${target}`, 'lockfile');
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
