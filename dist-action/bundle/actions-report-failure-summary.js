export const id = "actions-report-failure-summary";
export const ids = [
    "actions-report-failure-summary",
    "contract-text-harmless",
    "shared-contract-clip-and-contract-identity"
];
export const modules = {
    "src/actions/report/failure-summary.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            formatFailure: ()=>formatFailure
        });
        var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/actions/report/summary.ts");
        function formatFailure(action, error) {
            const faults = error.faults.map(({ code, message, place, line })=>[
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_0__.Vm)(code),
                    (0, _summary_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(message),
                    void 0 === place ? '' : (0, _summary_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(void 0 === line ? place : `${place}, line ${line}`)
                ]);
            return (0, _summary_js__WEBPACK_IMPORTED_MODULE_0__.kq)(`${action}: refused`, [
                {
                    head: [
                        'Code',
                        'What',
                        'Where'
                    ],
                    rows: faults
                }
            ], error.hint);
        }
    }),
    "src/actions/report/summary.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Qq: ()=>text,
            Vm: ()=>word,
            cd: ()=>commit,
            ee: ()=>bytes,
            kq: ()=>formatSummary,
            nf: ()=>link,
            yE: ()=>tupleRows
        });
        var _contract_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/clip.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/text/harmless.ts");
        var _contract_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/markdown.ts");
        const MAX_SUMMARY = 1047552;
        const MAX_CELL = 500;
        const MAX_BLOCK = 65536;
        const PLAIN = /^[A-Za-z0-9._+/:@= ~-]+$/;
        function word(value) {
            const short = (0, _contract_clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(String(value), MAX_CELL);
            return PLAIN.test(short) ? (0, _contract_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(short) : text(short);
        }
        function text(value) {
            return (0, _contract_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.Hn)((0, _contract_clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(value, MAX_CELL)).replaceAll('>', '&gt;');
        }
        function link(value, url, at = '') {
            const isPlain = /^https?:\/\/[A-Za-z0-9.:[\]-]+\/[A-Za-z0-9._~/+%-]*$/.test(url) && /^[a-z0-9.+-]*$/.test(at);
            return isPlain ? `[${word(value)}](${url}${'' === at ? '' : `#${at}`})` : word(value);
        }
        function bytes(size) {
            const exact = String(size).replace(/\B(?=(?:\d{3})+$)/g, ',');
            return size < 1048576 ? `${exact} B` : `${(size / 1048576).toFixed(1)} MiB (${exact} B)`;
        }
        function commit(git_rev, { GITHUB_SERVER_URL, GITHUB_REPOSITORY }) {
            return link(git_rev, `${GITHUB_SERVER_URL ?? ''}/${GITHUB_REPOSITORY ?? ''}/commit/${git_rev}`);
        }
        function tupleRows(tuple) {
            return _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.GS.flatMap((part)=>{
                const value = tuple[part];
                return void 0 === value ? [] : [
                    [
                        part,
                        word(value)
                    ]
                ];
            });
        }
        function formatSummary(title, tables, paste, pasteTitle) {
            const heading = void 0 === pasteTitle ? [] : [
                `### ${text(pasteTitle)}`
            ];
            const block = void 0 === paste ? [] : [
                ...heading,
                formatBlock(paste)
            ];
            for(let most = tables.reduce((all, { rows })=>Math.max(all, rows.length), 1);; most = Math.floor(most / 2)){
                const parts = [
                    `## ${text(title)}`,
                    ...tables.map((table)=>formatPart(table, most)),
                    ...block
                ];
                const summary = `${parts.join('\n\n')}\n`;
                if (Buffer.byteLength(summary) <= MAX_SUMMARY || 0 === most) return summary;
            }
        }
        function formatPart({ head, rows }, most) {
            const table = (0, _contract_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.ku)(head, rows.slice(0, most));
            return rows.length <= most ? table : `${table}\n\n${rows.length - most} more rows are in the log.`;
        }
        function formatBlock(paste) {
            const body = (0, _contract_clip_js__WEBPACK_IMPORTED_MODULE_1__.$)((0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_3__.harmless)(paste), MAX_BLOCK);
            const longest = (body.match(/`+/g) ?? []).reduce((most, run)=>Math.max(most, run.length), 2);
            const fence = '`'.repeat(longest + 1);
            return `${fence}text\n${body}\n${fence}`;
        }
    }),
    "src/contract/clip.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>clip
        });
        function clip(text, limit) {
            return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
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
        var _tuple_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/identity/tuple-parts.ts");
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
        const TUPLE_PARTS = [
            ..._tuple_parts_js__WEBPACK_IMPORTED_MODULE_6__.G
        ];
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
            if (!PLAIN_VERSION.test(a) || !PLAIN_VERSION.test(b)) return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(a, b) || compareBytes(a, b);
            return comparePlain(a, b);
        }
        const [DOT, ZERO] = [
            0x2e,
            0x30
        ];
        function comparePlain(a, b) {
            let [left, right] = [
                0,
                0
            ];
            for(let at = 0, to = 0; at < a.length && to < b.length; at++, to++){
                for(left = 0; at < a.length && a.charCodeAt(at) !== DOT; at++)left = 10 * left + a.charCodeAt(at) - ZERO;
                for(right = 0; to < b.length && b.charCodeAt(to) !== DOT; to++)right = 10 * right + b.charCodeAt(to) - ZERO;
                if (left !== right) break;
            }
            return left - right;
        }
    }),
    "src/contract/identity/tuple-parts.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>TUPLE_PARTS
        });
        const TUPLE_PARTS = [
            'version',
            'target',
            'profile',
            'toolchain',
            'git_rev',
            'dist_revision'
        ];
    }),
    "src/contract/text/harmless.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            harmless: ()=>harmless,
            harmlessJson: ()=>harmlessJson,
            harmlessLine: ()=>harmlessLine
        });
        const UNSEEN = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
        function harmless(text) {
            return text.replace(UNSEEN, escaped).replace(/##(?=\[)/g, '## ').replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
        }
        function harmlessLine(text) {
            return harmless(text.replaceAll('\n', '\\n'));
        }
        function harmlessJson(value) {
            return JSON.stringify(value, null, 2).replace(UNSEEN, (char)=>`\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll('##[', '##\\u005b');
        }
        function escaped(char) {
            const code = char.charCodeAt(0).toString(16);
            return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
        }
    }),
    "src/contract/text/markdown.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Hn: ()=>cell,
            aY: ()=>code,
            ku: ()=>formatTable,
            oY: ()=>normalizeLine
        });
        function formatTable(head, rows) {
            const widths = head.map((title, at)=>rows.reduce((width, cells)=>Math.max(width, cells[at]?.length ?? 0), Math.max(3, title.length)));
            const line = (cells)=>`| ${widths.map((width, at)=>(cells[at] ?? '').padEnd(width)).join(' | ')} |`;
            return [
                line(head),
                line(widths.map((width)=>'-'.repeat(width))),
                ...rows.map(line)
            ].join('\n');
        }
        function normalizeLine(line) {
            const text = line.trimEnd();
            return text.startsWith('|') ? text.replace(/ +/g, ' ').replace(/-{3,}/g, '---') : text;
        }
        function cell(text) {
            return text.replace(/\s+/g, ' ').trim().replace(/[\\|`*[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        }
        function code(word) {
            return `\`${String(word).replaceAll('|', '\\|')}\``;
        }
    })
};
