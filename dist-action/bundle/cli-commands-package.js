export const id = "cli-commands-package";
export const ids = [
    "cli-commands-package"
];
export const modules = {
    "src/cli/commands/package.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            packageCommand: ()=>packageCommand
        });
        var _contract_documents_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/build.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _steps_package_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/steps/package/package.ts");
        var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/cli/options.ts");
        async function packageCommand(options, context) {
            const manifestPath = (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'manifestPath');
            const binary = (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'binary');
            if (void 0 === manifestPath === (void 0 === binary)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('INVALID_INPUT', 'give either --manifest-path, to build, or --binary, built elsewhere', 'manifest-path');
            const staged = await (0, _steps_package_package_js__WEBPACK_IMPORTED_MODULE_3__.mT)({
                ...(0, _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_2__.YI)((0, _options_js__WEBPACK_IMPORTED_MODULE_4__.bo)(options)),
                contract: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.mw)(options, 'contract'),
                source_date_epoch: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.YA)(options, 'sourceDateEpoch'),
                manifestPath,
                packages: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.p_)(options, 'package'),
                bin: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'bin'),
                features: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Zu)(options),
                defaultFeatures: !(0, _options_js__WEBPACK_IMPORTED_MODULE_4__.H0)(options, 'defaultFeatures'),
                cargoProfile: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(options, 'cargoProfile'),
                binary,
                include: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.p_)(options, 'include'),
                generate: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.p_)(options, 'generate').map((item)=>(0, _contract_documents_build_js__WEBPACK_IMPORTED_MODULE_0__.LJ)(item, 'generate')),
                systemPackages: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.p_)(options, 'systemPackage'),
                allowWrapper: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.Jt)(options, 'allowWrapper'),
                out: (0, _options_js__WEBPACK_IMPORTED_MODULE_4__.mw)(options, 'out'),
                env: context.env,
                now: context.now,
                progress: context.progress
            });
            return {
                json: staged,
                lines: [
                    `packaged: ${staged.artifact_file}`,
                    `sha256: ${staged.artifact_sha256}`
                ]
            };
        }
    }),
    "src/host/disk/at-exit.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DF: ()=>withNewFolder,
            OC: ()=>putBackAtExit,
            S3: ()=>undoAtExit,
            mU: ()=>removeAtExit
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        const undoings = new Set();
        let isHeard = false;
        function undoAtExit(undo) {
            if (!isHeard) process.once('exit', undoAll);
            isHeard = true;
            const own = ()=>undo();
            undoings.add(own);
            return ()=>undoings.delete(own);
        }
        function removeAtExit(path) {
            return undoAtExit(()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                }));
        }
        function putBackAtExit(aside, place) {
            return undoAtExit(()=>{
                if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place)) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(aside, place);
            });
        }
        function undoAll() {
            for (const undo of [
                ...undoings
            ].reverse())try {
                undo();
            } catch  {}
            undoings.clear();
        }
        async function withNewFolder(prefix, work) {
            const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(prefix);
            const forget = removeAtExit(folder);
            try {
                return await work(folder);
            } finally{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                });
                forget();
            }
        }
    }),
    "src/host/disk/regular-file.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Z: ()=>openRegularFile
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _in_use_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/in-use.ts");
        async function openRegularFile(path, place) {
            let handle;
            try {
                handle = await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_3__.O)('opening', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)));
                const stat = await handle.stat();
                (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.O4)(stat, place);
                return {
                    handle,
                    size: stat.size
                };
            } catch (error) {
                await handle?.close();
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.dH)(error, place);
            }
        }
    })
};
