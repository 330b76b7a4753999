export const id = "actions-report-next-step";
export const ids = [
    "actions-report-next-step"
];
export const modules = {
    "src/actions/report/next-step.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            formatNextStep: ()=>formatNextStep,
            workflowWords: ()=>workflowWords
        });
        var _contract_identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _contract_next_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/next-step.ts");
        var _contract_text_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/text/command.ts");
        var _contract_text_shell_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/text/shell-word.ts");
        var _host_machine_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/machine/target.ts");
        var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/actions/inputs.ts");
        function formatNextStep(action, given, env, next) {
            if (void 0 === next.command) return withOf(action, given, next);
            const start = npxOf(env);
            return void 0 === start ? void 0 : `run: ${JSON.stringify((0, _contract_text_command_js__WEBPACK_IMPORTED_MODULE_3__.f)(start, next.command, (0, _contract_next_step_js__WEBPACK_IMPORTED_MODULE_0__.cz)(next, given)))}`;
        }
        function workflowWords(action, given, env) {
            return {
                step: (next)=>formatNextStep(action, given, env, next),
                candidate: (options)=>Object.entries(options).map(([name, value])=>`${name}: ${value}`).join(', ')
            };
        }
        function withOf(action, given, { options, keeps = [] }) {
            const known = Object.keys(_inputs_js__WEBPACK_IMPORTED_MODULE_2__.m[action].shape);
            const isImplied = (name, value)=>'target' === name && void 0 === given.target && value === (0, _host_machine_target_js__WEBPACK_IMPORTED_MODULE_1__.WM)();
            const kept = Object.entries(given).filter(([name])=>keeps.includes(name));
            const inputs = Object.entries({
                ...Object.fromEntries(kept),
                ...options
            }).filter(([name, value])=>!isImplied(name, value));
            if (!inputs.every(([name])=>known.includes(name))) return;
            return (0, _contract_identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_4__.Kz)(inputs.map(([name, value])=>`${name}: ${true === value ? value : JSON.stringify(String(value))}`));
        }
        function npxOf({ GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF }) {
            if (!GITHUB_SERVER_URL || !GITHUB_ACTION_REPOSITORY || !GITHUB_ACTION_REF) return;
            const place = 'https://github.com' === GITHUB_SERVER_URL ? `github:${GITHUB_ACTION_REPOSITORY}` : `git+${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}.git`;
            return `npx --yes ${(0, _contract_text_shell_word_js__WEBPACK_IMPORTED_MODULE_5__.r)(`${place}#${GITHUB_ACTION_REF}`)}`;
        }
    }),
    "src/contract/identity/tuple-text.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Kz: ()=>formatWith,
            _W: ()=>formatTupleWith,
            de: ()=>tupleOptions,
            sM: ()=>tupleText,
            wN: ()=>formatTupleArguments
        });
        var _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple-parts.ts");
        function tupleOptions(tuple, parts) {
            return Object.fromEntries(parts.map((part)=>[
                    part.replaceAll('_', '-'),
                    tuple[part]
                ]));
        }
        function tupleText(tuple) {
            const parts = _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__.G.filter((part)=>void 0 !== tuple[part]);
            return parts.map((part)=>`${part.replaceAll('_', '-')} ${tuple[part]}`).join(', ');
        }
        function formatTupleArguments(tuple) {
            return _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__.G.map((name)=>`--${name.replaceAll('_', '-')} ${tuple[name]}`).join(' ');
        }
        function formatTupleWith(tuple, parts = _tuple_parts_js__WEBPACK_IMPORTED_MODULE_0__.G, source) {
            const quoted = [
                'git_rev',
                'toolchain',
                'version'
            ];
            const value = (part)=>quoted.includes(part) ? `"${tuple[part]}"` : tuple[part];
            const inputs = [
                ...void 0 === source ? [] : [
                    `source: ${yamlWord(source)}`
                ],
                ...parts.map((part)=>`${part.replaceAll('_', '-')}: ${value(part)}`)
            ];
            return formatWith(inputs);
        }
        function formatWith(inputs) {
            return [
                'with:',
                ...inputs.map((input)=>`  ${input}`)
            ].join('\n');
        }
        function yamlWord(text) {
            return /^[A-Za-z0-9./][A-Za-z0-9+./#_@%~:-]*$/.test(text) ? text : JSON.stringify(text);
        }
    }),
    "src/contract/next-step.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            cz: ()=>optionsOf,
            e8: ()=>offerLines,
            mR: ()=>stepLines
        });
        function offerLines({ notes, candidates, more, all, first }, words = PLAIN) {
            if (0 === candidates.length) return [
                ...notes
            ];
            const list = candidates.map((options)=>`  ${words.candidate(options)}`);
            const shown = all && stepLines(all, words);
            const others = 0 === more ? [] : [
                `and ${more} more${shown ? '.' : ''}`,
                ...shown ?? []
            ];
            return [
                ...notes,
                'Candidates:',
                ...list,
                ...others,
                ...(first && stepLines(first, words)) ?? []
            ];
        }
        function stepLines(next, words) {
            const said = words.step(next);
            return void 0 === said ? void 0 : [
                `${next.purpose}:`,
                said.replaceAll(/^/gm, '  ')
            ];
        }
        const PLAIN = {
            step: ()=>void 0,
            candidate: (options)=>Object.entries(options).map(([name, value])=>`${name} ${value}`).join(', ')
        };
        function optionsOf({ command, options, keeps = [], drops = [] }, given) {
            const stays = (name)=>void 0 === command ? !drops.includes(name) : keeps.includes(name);
            return {
                ...Object.fromEntries(Object.entries(given).filter(([name])=>stays(name))),
                ...options
            };
        }
    }),
    "src/contract/text/command.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            f: ()=>formatCommand,
            o: ()=>formatOptions
        });
        var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/text/shell-word.ts");
        function formatCommand(start, command, options) {
            return [
                start,
                command,
                ...optionWords(options)
            ].join(' ');
        }
        function formatOptions(options) {
            return optionWords(options).join(' ');
        }
        function optionWords(options) {
            return Object.entries(options).flatMap(([name, value])=>{
                if (true === value) return [
                    `--${name}`
                ];
                return [
                    value
                ].flat().map((one)=>formatOption(name, one));
            });
        }
        function formatOption(name, value) {
            return value.startsWith('-') ? `--${name}=${(0, _shell_word_js__WEBPACK_IMPORTED_MODULE_0__.r)(value)}` : `--${name} ${(0, _shell_word_js__WEBPACK_IMPORTED_MODULE_0__.r)(value)}`;
        }
    }),
    "src/contract/text/shell-word.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>shellPath,
            r: ()=>shellWord
        });
        const PLAIN = /^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+:,./#=-]*$/;
        function shellWord(text) {
            return PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
        }
        function shellPath(path) {
            return shellWord(path.startsWith('-') ? `./${path}` : path);
        }
    }),
    "src/host/machine/target.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            WM: ()=>hostTargetIfKnown,
            az: ()=>hostTarget,
            m4: ()=>hostArchitecture,
            xX: ()=>hostLibc
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        const ARCHITECTURES = {
            x64: 'x86_64',
            arm64: 'aarch64'
        };
        function hostArchitecture() {
            return ARCHITECTURES[process.arch];
        }
        function hostTarget() {
            return targetOf({
                platform: process.platform,
                arch: process.arch,
                libc: hostLibc()
            });
        }
        function hostTargetIfKnown() {
            try {
                return hostTarget();
            } catch  {
                return;
            }
        }
        function targetOf({ platform, arch, libc }) {
            const cpu = ARCHITECTURES[arch];
            if (void 0 === cpu) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', `${platform} on ${arch} is not known here`, 'target');
            if ('darwin' === platform) return `${cpu}-apple-darwin`;
            if ('win32' === platform) return `${cpu}-pc-windows-msvc`;
            if ('linux' !== platform) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', `the system ${platform} is not known here`, 'target');
            if (!libc) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('HOST_UNSUPPORTED', 'the libc of this Linux is neither glibc nor musl', 'target');
            return `${cpu}-unknown-linux-${'glibc' === libc.family ? 'gnu' : 'musl'}`;
        }
        function hostLibc() {
            if ('linux' !== process.platform) return;
            const { glibc, objects } = reportOfNode();
            return libcOf({
                glibc,
                objects,
                loaders: [
                    '/lib',
                    '/lib64'
                ].flatMap(namesIn)
            });
        }
        function libcOf({ glibc, objects, loaders }) {
            if (void 0 !== glibc) return {
                family: 'glibc',
                version: glibc
            };
            if (objects.some(isMuslLoader)) return {
                family: 'musl'
            };
            const both = loaders.some((name)=>name.startsWith('ld-linux'));
            return loaders.some(isMuslLoader) && !both ? {
                family: 'musl'
            } : void 0;
        }
        function isMuslLoader(path) {
            return /(?:^|\/)(?:ld-musl-[a-z0-9_]+|libc\.musl-[a-z0-9_]+)\.so\.1$/.test(path);
        }
        function reportOfNode() {
            const report = process.report;
            const before = report.excludeNetwork ?? false;
            report.excludeNetwork = true;
            try {
                const { header, sharedObjects } = report.getReport();
                const glibc = header?.glibcVersionRuntime;
                return {
                    glibc: 'string' == typeof glibc && /^[0-9]+\.[0-9]+/.test(glibc) ? glibc : void 0,
                    objects: Array.isArray(sharedObjects) ? sharedObjects.map(String) : []
                };
            } finally{
                report.excludeNetwork = before;
            }
        }
        function namesIn(folder) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
            } catch  {
                return [];
            }
        }
    })
};
