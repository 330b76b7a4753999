export const id = "actions-report-next-step";
export const ids = [
    "actions-report-next-step",
    "shared-contract-json-and-contract-text"
];
export const modules = {
    "src/actions/report/next-step.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            formatNextStep: ()=>formatNextStep
        });
        var _contract_identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple-text.ts");
        var _contract_next_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/next-step.ts");
        var _contract_text_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/command.ts");
        var _contract_text_shell_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/text/shell-word.ts");
        var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/actions/inputs.ts");
        function formatNextStep(action, given, env, next) {
            if (void 0 === next.command) return withOf(action, next.options);
            const start = npxOf(env);
            return void 0 === start ? void 0 : `run: ${JSON.stringify((0, _contract_text_command_js__WEBPACK_IMPORTED_MODULE_2__.f)(start, next.command, (0, _contract_next_step_js__WEBPACK_IMPORTED_MODULE_3__.c)(next, given)))}`;
        }
        function withOf(action, options) {
            const known = Object.keys(_inputs_js__WEBPACK_IMPORTED_MODULE_1__.m[action].shape);
            const inputs = Object.entries(options);
            if (!inputs.every(([name])=>known.includes(name))) return;
            return (0, _contract_identity_tuple_text_js__WEBPACK_IMPORTED_MODULE_0__.Kz)(inputs.map(([name, value])=>`${name}: ${true === value ? value : JSON.stringify(String(value))}`));
        }
        function npxOf({ GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF }) {
            if (!GITHUB_SERVER_URL || !GITHUB_ACTION_REPOSITORY || !GITHUB_ACTION_REF) return;
            const place = 'https://github.com' === GITHUB_SERVER_URL ? `github:${GITHUB_ACTION_REPOSITORY}` : `git+${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}.git`;
            return `npx --yes ${(0, _contract_text_shell_word_js__WEBPACK_IMPORTED_MODULE_4__.r)(`${place}#${GITHUB_ACTION_REF}`)}`;
        }
    }),
    "src/contract/identity/part-rules.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>bareVersion,
            TL: ()=>quoted,
            Y3: ()=>ruleText,
            aI: ()=>bareToolchain,
            hV: ()=>ruleError
        });
        function ruleText({ is, words, meant }, given) {
            const spelling = 'string' == typeof given ? meant?.(given) : void 0;
            return `must be ${words}${void 0 !== spelling && is(spelling) ? `; write ${spelling}` : ''}`;
        }
        function ruleError(rule) {
            return ({ input })=>void 0 === input ? void 0 : ruleText(rule, input);
        }
        function quoted(text) {
            return JSON.stringify(text.slice(0, 80));
        }
        function bareVersion(text) {
            return text.trim().replace(/^[\^~=<>]*\s*v?/i, '').toLowerCase();
        }
        function bareToolchain(text) {
            const [, version] = /^(?:rustc\s+)?v?(\d+\.\d+\.\d+)(?:\s.*|-\w+(?:-\w+){2,3})?$/.exec(text.trim()) ?? [];
            return version ?? bareVersion(text);
        }
    }),
    "src/contract/identity/tuple-text.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Kz: ()=>formatWith,
            _W: ()=>formatTupleWith,
            de: ()=>tupleOptions,
            wN: ()=>formatTupleArguments
        });
        var _tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        function tupleOptions(tuple, parts) {
            return Object.fromEntries(parts.map((part)=>[
                    part.replaceAll('_', '-'),
                    tuple[part]
                ]));
        }
        function formatTupleArguments(tuple) {
            return _tuple_js__WEBPACK_IMPORTED_MODULE_0__.GS.map((name)=>`--${name.replaceAll('_', '-')} ${tuple[name]}`).join(' ');
        }
        function formatTupleWith(tuple, parts = _tuple_js__WEBPACK_IMPORTED_MODULE_0__.GS, source) {
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
    "src/contract/identity/tuple.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Er: ()=>buildProfile,
            GS: ()=>TUPLE_PARTS,
            Gk: ()=>gitRev,
            KB: ()=>tupleShape,
            P7: ()=>revisionNumber,
            PO: ()=>gitsha,
            WS: ()=>tupleKey,
            YI: ()=>parseTuple,
            aG: ()=>toolchainVersion,
            cF: ()=>tupleOf,
            fW: ()=>binaryName,
            fg: ()=>sha256Hex,
            i4: ()=>isTargetTriple,
            mz: ()=>byteSize,
            pA: ()=>sourceDateEpoch,
            q8: ()=>slotKey,
            qK: ()=>targetTriple,
            qU: ()=>distRevision,
            tZ: ()=>productName,
            v_: ()=>compareTuples,
            x: ()=>TUPLE_RULES
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("zod/v4/core/api.js");
        __webpack_require__("src/contract/json/schema.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _part_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/version.ts");
        const TRIPLE = /^[a-z0-9_.]+(?:-[a-z0-9_.]+){1,4}$/;
        function isTargetTriple(text) {
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Hk)(text) && TRIPLE.test(text);
        }
        const lowerCase = (text)=>text.trim().toLowerCase();
        const GIT_REV = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
        const DIST_REVISION = /^r[1-9][0-9]{0,8}$/;
        const PROFILES = [
            'release',
            'debug'
        ];
        const TUPLE_RULES = {
            version: _version_js__WEBPACK_IMPORTED_MODULE_2__.wI,
            target: {
                is: isTargetTriple,
                words: 'a Rust target triple such as x86_64-unknown-linux-gnu, in lower case',
                meant: lowerCase
            },
            profile: {
                is: (text)=>PROFILES.includes(text),
                words: 'release or debug',
                meant: (text)=>lowerCase(text).replace(/^dev$/, 'debug')
            },
            toolchain: {
                is: _version_js__WEBPACK_IMPORTED_MODULE_2__.Yb,
                words: 'an exact version of rustc such as 1.84.0, and no channel such as stable',
                meant: _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.aI
            },
            git_rev: {
                is: (text)=>GIT_REV.test(text),
                words: 'a full git revision of 40 or 64 lower-case hex digits, as git rev-parse HEAD prints it: no tag, no branch',
                meant: lowerCase
            },
            dist_revision: {
                is: (text)=>DIST_REVISION.test(text),
                words: 'r and a positive integer such as r1',
                meant: (text)=>`r${text.trim().replace(/^r?0*/i, '')}`
            }
        };
        const PRODUCT_RULE = {
            is: _version_js__WEBPACK_IMPORTED_MODULE_2__.Hk,
            words: 'a name of at most 64 lower-case letters, digits and . _ + -, with a letter or digit first and no dot last or twice',
            meant: (text)=>lowerCase(text).replaceAll(/\s+/g, '-')
        };
        const targetTriple = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BU)(TUPLE_RULES.target);
        const buildProfile = zod_mini__WEBPACK_IMPORTED_MODULE_4__.k5n(PROFILES, {
            error: (0, _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.hV)(TUPLE_RULES.profile)
        });
        const toolchainVersion = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BU)(TUPLE_RULES.toolchain);
        const gitRev = matching(GIT_REV, TUPLE_RULES.git_rev);
        const distRevision = matching(DIST_REVISION, TUPLE_RULES.dist_revision);
        const productName = (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.BU)(PRODUCT_RULE);
        function matching(pattern, rule) {
            const error = (0, _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.hV)(rule);
            return zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP({
                error
            }).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(pattern, {
                error,
                abort: true
            }));
        }
        const binaryName = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a file name'));
        const sha256Hex = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'));
        const sourceDateEpoch = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Zm(7_999_999_999));
        const byteSize = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Zm(999_999_999_999_999));
        const tupleShape = {
            version: _version_js__WEBPACK_IMPORTED_MODULE_2__.y,
            target: targetTriple,
            profile: buildProfile,
            toolchain: toolchainVersion,
            git_rev: gitRev,
            dist_revision: distRevision
        };
        const tupleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej(tupleShape);
        const TUPLE_PARTS = Object.keys(tupleShape);
        function parseTuple(input) {
            const result = tupleSchema.safeParse(input);
            if (result.success) return result.data;
            const text = result.error.issues.map(({ path: [part = 'tuple'], message })=>{
                const given = input[String(part)];
                return `${String(part)} ${'string' == typeof given ? `${(0, _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.TL)(given)} ` : ''}${message}`;
            });
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('INVALID_TUPLE', text.join('; '), String(result.error.issues[0]?.path[0] ?? 'tuple'));
        }
        function tupleOf(row) {
            const { version, target, profile, toolchain, git_rev, dist_revision } = row;
            return {
                version,
                target,
                profile,
                toolchain,
                git_rev,
                dist_revision
            };
        }
        function gitsha(rev) {
            return rev.slice(0, 8);
        }
        function revisionNumber(revision) {
            return Number(revision.slice(1));
        }
        function compareTuples(a, b) {
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(a.version, b.version) || compareWithinRelease(a, b);
        }
        function compareWithinRelease(a, b) {
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a.target, b.target) || (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a.profile, b.profile) || (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a.toolchain, b.toolchain) || (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(a.git_rev, b.git_rev) || revisionNumber(a.dist_revision) - revisionNumber(b.dist_revision);
        }
        function tupleKey(tuple) {
            return `${tuple.version} ${tuple.target} ${tuple.profile} ${tuple.toolchain} ${tuple.git_rev} ${tuple.dist_revision}`;
        }
        function slotKey(tuple) {
            return `${tuple.version} ${tuple.target} ${tuple.profile} ${tuple.toolchain} ${gitsha(tuple.git_rev)} ${tuple.dist_revision}`;
        }
    }),
    "src/contract/identity/version.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BU: ()=>partOf,
            Hk: ()=>isPathPart,
            Xo: ()=>compareBytes,
            Yb: ()=>isExactVersion,
            Zy: ()=>compareVersions,
            wI: ()=>VERSION_RULE,
            y: ()=>exactVersion
        });
        var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("semver/functions/compare.js");
        var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("semver/functions/parse.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("zod/v4/core/api.js");
        __webpack_require__("src/contract/json/schema.ts");
        var _part_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/part-rules.ts");
        const PART = /^[a-z0-9][a-z0-9._+-]{0,63}$/;
        const WINDOWS_RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/;
        function isPathPart(text) {
            return PART.test(text) && !text.includes('..') && !text.endsWith('.') && !WINDOWS_RESERVED.test(text);
        }
        function partOf(rule) {
            const error = (0, _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.hV)(rule);
            return zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP({
                error
            }).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(PART, {
                error,
                abort: true
            }), zod_mini__WEBPACK_IMPORTED_MODULE_4__.YPB((text)=>isPathPart(text) && rule.is(text), {
                error,
                abort: true
            }));
        }
        function compareBytes(a, b) {
            return a < b ? -1 : a > b ? 1 : 0;
        }
        const PLAIN_VERSION = /^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})$/;
        const VERSION_RULE = {
            is: isExactVersion,
            words: 'an exact semantic version such as 1.4.2, without v, range or tag',
            meant: _part_rules_js__WEBPACK_IMPORTED_MODULE_3__.D
        };
        const exactVersion = partOf(VERSION_RULE);
        function isExactVersion(text) {
            if (PLAIN_VERSION.test(text)) return true;
            return isPathPart(text) && semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text)?.raw === text && !/^[v=]/.test(text);
        }
        function compareVersions(a, b) {
            if (a === b) return 0;
            const [left, right] = [
                PLAIN_VERSION.exec(a),
                PLAIN_VERSION.exec(b)
            ];
            if (!left || !right) return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(a, b) || compareBytes(a, b);
            for(let number = 1; number < 3; number++)if (left[number] !== right[number]) return Number(left[number]) - Number(right[number]);
            return Number(left[3]) - Number(right[3]);
        }
    }),
    "src/contract/json/schema.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>described,
            m: ()=>REQUIRED
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("zod/v4/core/core.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/core/util.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/registries.js");
        var zod_v4_locales_en_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/locales/en.js");
        const REQUIRED = 'is required';
        zod_mini__WEBPACK_IMPORTED_MODULE_0__.$W({
            ...(0, zod_v4_locales_en_js__WEBPACK_IMPORTED_MODULE_1__.A)(),
            customError: required
        });
        function required(issue) {
            if ('invalid_union' !== issue.code || 'string' != typeof issue.discriminator) return void 0 === issue.input ? REQUIRED : void 0;
            const given = issue.input[issue.discriminator];
            return void 0 === given ? REQUIRED : `must be ${issue.options.join(' or ')}`;
        }
        function described(schema, description) {
            const copy = zod_mini__WEBPACK_IMPORTED_MODULE_2__.o8(schema);
            zod_mini__WEBPACK_IMPORTED_MODULE_3__.fd.add(copy, {
                description
            });
            return copy;
        }
    }),
    "src/contract/next-step.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>optionsOf
        });
        function optionsOf({ command, options, keeps = [] }, given) {
            const kept = void 0 === command ? given : Object.fromEntries(Object.entries(given).filter(isOneOf(keeps)));
            return {
                ...kept,
                ...options
            };
        }
        function isOneOf(names) {
            return ([name])=>names.includes(name);
        }
    }),
    "src/contract/text/command.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            f: ()=>formatCommand
        });
        var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/text/shell-word.ts");
        function formatCommand(start, command, options) {
            const words = Object.entries(options).flatMap(([name, value])=>{
                if (true === value) return [
                    `--${name}`
                ];
                return [
                    value
                ].flat().map((one)=>formatOption(name, one));
            });
            return [
                start,
                command,
                ...words
            ].join(' ');
        }
        function formatOption(name, value) {
            return value.startsWith('-') ? `--${name}=${(0, _shell_word_js__WEBPACK_IMPORTED_MODULE_0__.r)(value)}` : `--${name} ${(0, _shell_word_js__WEBPACK_IMPORTED_MODULE_0__.r)(value)}`;
        }
    }),
    "src/contract/text/nearest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            q: ()=>nearestOf
        });
        function nearestOf(word, names) {
            const longest = names.reduce((most, { length })=>Math.max(most, length), 0);
            if (word.length > 2 * longest) return;
            const ranked = names.map((name)=>({
                    name,
                    changes: changesBetween(word, name)
                }));
            const [first] = ranked.sort((a, b)=>a.changes - b.changes);
            return first && 3 * first.changes <= first.name.length ? first.name : void 0;
        }
        function changesBetween(from, to) {
            let above = Array.from({
                length: to.length + 1
            }, (_, at)=>at);
            for (const [row, letter] of [
                ...from
            ].entries()){
                const line = [
                    row + 1
                ];
                for(let at = 0; at < to.length; at++)line.push(Math.min((above[at] ?? 0) + (letter === to[at] ? 0 : 1), (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1));
                above = line;
            }
            return above[to.length] ?? 0;
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
    })
};
