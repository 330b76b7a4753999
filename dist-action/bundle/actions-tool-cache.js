export const id = "actions-tool-cache";
export const ids = [
    "actions-tool-cache"
];
export const modules = {
    "@actions/tool-cache/lib/tool-cache.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            find: ()=>find
        });
        var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("@actions/core/lib/core.js");
        var fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("fs");
        var os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("os");
        var path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("path");
        var semver__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("semver/index.js");
        var assert__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("assert");
        process.platform;
        process.platform;
        function find(toolName, versionSpec, arch) {
            if (!toolName) throw new Error('toolName parameter is required');
            if (!versionSpec) throw new Error('versionSpec parameter is required');
            arch = arch || os__WEBPACK_IMPORTED_MODULE_3__.arch();
            if (!isExplicitVersion(versionSpec)) {
                const localVersions = findAllVersions(toolName, arch);
                const match = evaluateVersions(localVersions, versionSpec);
                versionSpec = match;
            }
            let toolPath = '';
            if (versionSpec) {
                versionSpec = semver__WEBPACK_IMPORTED_MODULE_5__.clean(versionSpec) || '';
                const cachePath = path__WEBPACK_IMPORTED_MODULE_4__.join(_getCacheDirectory(), toolName, versionSpec, arch);
                _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug(`checking cache: ${cachePath}`);
                if (fs__WEBPACK_IMPORTED_MODULE_2__.existsSync(cachePath) && fs__WEBPACK_IMPORTED_MODULE_2__.existsSync(`${cachePath}.complete`)) {
                    _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug(`Found tool in cache ${toolName} ${versionSpec} ${arch}`);
                    toolPath = cachePath;
                } else _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug('not found');
            }
            return toolPath;
        }
        function findAllVersions(toolName, arch) {
            const versions = [];
            arch = arch || os__WEBPACK_IMPORTED_MODULE_3__.arch();
            const toolPath = path__WEBPACK_IMPORTED_MODULE_4__.join(_getCacheDirectory(), toolName);
            if (fs__WEBPACK_IMPORTED_MODULE_2__.existsSync(toolPath)) {
                const children = fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync(toolPath);
                for (const child of children)if (isExplicitVersion(child)) {
                    const fullPath = path__WEBPACK_IMPORTED_MODULE_4__.join(toolPath, child, arch || '');
                    if (fs__WEBPACK_IMPORTED_MODULE_2__.existsSync(fullPath) && fs__WEBPACK_IMPORTED_MODULE_2__.existsSync(`${fullPath}.complete`)) versions.push(child);
                }
            }
            return versions;
        }
        function isExplicitVersion(versionSpec) {
            const c = semver__WEBPACK_IMPORTED_MODULE_5__.clean(versionSpec) || '';
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug(`isExplicit: ${c}`);
            const valid = null != semver__WEBPACK_IMPORTED_MODULE_5__.valid(c);
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug(`explicit? ${valid}`);
            return valid;
        }
        function evaluateVersions(versions, versionSpec) {
            let version = '';
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug(`evaluating ${versions.length} versions`);
            versions = versions.sort((a, b)=>{
                if (semver__WEBPACK_IMPORTED_MODULE_5__.gt(a, b)) return 1;
                return -1;
            });
            for(let i = versions.length - 1; i >= 0; i--){
                const potential = versions[i];
                const satisfied = semver__WEBPACK_IMPORTED_MODULE_5__.satisfies(potential, versionSpec);
                if (satisfied) {
                    version = potential;
                    break;
                }
            }
            if (version) _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug(`matched: ${version}`);
            else _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug('match not found');
            return version;
        }
        function _getCacheDirectory() {
            const cacheDirectory = process.env['RUNNER_TOOL_CACHE'] || '';
            (0, assert__WEBPACK_IMPORTED_MODULE_8__.ok)(cacheDirectory, 'Expected RUNNER_TOOL_CACHE to be defined');
            return cacheDirectory;
        }
    })
};
