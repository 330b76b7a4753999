export const id = "cli-commands-rebuild";
export const ids = [
    "cli-commands-rebuild"
];
export const modules = {
    "src/cli/commands/rebuild.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            rebuild: ()=>rebuild
        });
        var _contract_text_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/text/refusal.ts");
        var _steps_rebuild_rebuild_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/steps/rebuild/rebuild.ts");
        var _steps_rebuild_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/steps/rebuild/report.ts");
        var _steps_rebuild_wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/steps/rebuild/wanted.ts");
        var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/cli/options.ts");
        async function rebuild(options, context) {
            const { env, now, progress } = context;
            const wanted = {
                source: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'source'),
                staged: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'staged'),
                tuple: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.bo)(options)
            };
            const result = await (0, _steps_rebuild_rebuild_js__WEBPACK_IMPORTED_MODULE_1__.u)({
                reference: await (0, _steps_rebuild_wanted_js__WEBPACK_IMPORTED_MODULE_2__.r)(wanted, {
                    env
                }, context),
                checkout: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'checkout'),
                repository: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'repository'),
                keep: (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(options, 'keep'),
                ...{
                    env,
                    now,
                    progress
                }
            });
            const faults = (0, _steps_rebuild_report_js__WEBPACK_IMPORTED_MODULE_4__.D)(result).map((fault)=>`fault[${fault.code}]: ${(0, _contract_text_refusal_js__WEBPACK_IMPORTED_MODULE_0__.placedText)(fault)}`);
            return {
                json: result,
                lines: [
                    ...faults,
                    ...(0, _steps_rebuild_report_js__WEBPACK_IMPORTED_MODULE_4__.l)(result)
                ],
                exitCode: 'differs' === result.result ? 1 : 0
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
