export const id = "cli-commands-project-govern";
export const ids = [
    "cli-commands-project-govern"
];
export const modules = {
    "src/cli/commands/project/govern.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            govern: ()=>govern
        });
        var _host_store_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/store/open.ts");
        var _steps_govern_govern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/steps/govern/govern.ts");
        var _steps_govern_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/steps/govern/lines.ts");
        var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/cli/options.ts");
        async function govern(options, context) {
            const source = (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'source');
            const result = await (0, _steps_govern_govern_js__WEBPACK_IMPORTED_MODULE_1__.h)({
                folder: process.cwd(),
                env: context.env,
                base: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'base'),
                head: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'head'),
                comparison: 'merge-base',
                contract: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.mw)(options, 'contract'),
                source: void 0 === source ? void 0 : await (0, _host_store_open_js__WEBPACK_IMPORTED_MODULE_0__.oD)(source, context),
                fix: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(options, 'fix'),
                now: context.now,
                warn: context.warn
            });
            return {
                json: result,
                lines: (0, _steps_govern_lines_js__WEBPACK_IMPORTED_MODULE_2__.R)(result, context.nextStep),
                exitCode: 'passed' === result.result ? 0 : 1
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
    })
};
