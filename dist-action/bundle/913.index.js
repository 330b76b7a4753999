export const id = 913;
export const ids = [
    913
];
export const modules = {
    913: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>formatLockfile,
            lockedTarget: ()=>lockedTarget,
            parseLockfile: ()=>parseLockfile
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4343);
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);
        var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(501);
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
        var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1362);
        var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2882);
        var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8111);
        const { target: _target, ...sharedTuple } = _identity_js__WEBPACK_IMPORTED_MODULE_2__.KB;
        const lockedTargetSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
            artifact_file: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(1000)),
            artifact_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            artifact_size: _identity_js__WEBPACK_IMPORTED_MODULE_2__.mz,
            manifest_sha256: _identity_js__WEBPACK_IMPORTED_MODULE_2__.fg,
            content_size: _identity_js__WEBPACK_IMPORTED_MODULE_2__.mz,
            requires: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(_manifest_js__WEBPACK_IMPORTED_MODULE_3__.wI),
            binaries: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(_identity_js__WEBPACK_IMPORTED_MODULE_2__.fW).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(16)),
            files: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(_manifest_js__WEBPACK_IMPORTED_MODULE_3__.Mz).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(10_000))
        });
        const lockfileSchema = (0, _schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
            $schema: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(200))),
            schema_version: _document_js__WEBPACK_IMPORTED_MODULE_0__.CZ,
            product: _identity_js__WEBPACK_IMPORTED_MODULE_2__.tZ,
            source: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__.Eb(2000)),
            distribution_contract_version: _identity_js__WEBPACK_IMPORTED_MODULE_2__.y,
            ...sharedTuple,
            targets: zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(_identity_js__WEBPACK_IMPORTED_MODULE_2__.qK, lockedTargetSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YPB((targets)=>Object.keys(targets).length > 0, 'must have a target'))
        }), 'One release, pinned for several targets.');
        function parseLockfile(bytes, place) {
            const lockfile = (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.u0)('lockfile', lockfileSchema, bytes, place);
            for (const [target, locked] of Object.entries(lockfile.targets)){
                const expected = (0, _identity_js__WEBPACK_IMPORTED_MODULE_2__.qB)(lockfile.product, lockfile.distribution_contract_version, {
                    ...lockfile,
                    target
                }).artifact;
                if (locked.artifact_file !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TUPLE_MISMATCH', `${place}: artifact_file of ${target} must be ${expected}`, `${place}#/targets/${target}/artifact_file`);
                (0, _manifest_js__WEBPACK_IMPORTED_MODULE_3__.PO)(locked, 'LOCKFILE_MISMATCH', place, `/targets/${target}`);
            }
            return lockfile;
        }
        function formatLockfile(lockfile) {
            const targets = Object.fromEntries(Object.entries(lockfile.targets).sort(([a], [b])=>(0, _identity_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a, b)));
            return (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.I3)((0, _document_js__WEBPACK_IMPORTED_MODULE_0__.fj)(lockfileSchema, {
                ...lockfile,
                targets
            }));
        }
        function lockedTarget(lockfile, target) {
            const locked = lockfile.targets[target];
            if (!locked || !Object.hasOwn(lockfile.targets, target)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('LOCKFILE_MISMATCH', `the lockfile has ${Object.keys(lockfile.targets).join(', ')}, not ${target}`, 'lockfile');
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
