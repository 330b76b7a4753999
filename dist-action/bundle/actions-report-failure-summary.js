export const id = "actions-report-failure-summary";
export const ids = [
    "actions-report-failure-summary",
    "contract-text-harmless"
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
        function link(value, url) {
            return /^https?:\/\/[A-Za-z0-9.:[\]-]+\/[A-Za-z0-9._~/+%-]*$/.test(url) ? `[${word(value)}](${url})` : word(value);
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
    "src/contract/error-codes.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>ERROR_CODES,
            V: ()=>nextStepOf
        });
        const ERROR_CODES = {
            TOO_LARGE: {
                meaning: 'A document or file is over its size limit.',
                hint: 'Check where it comes from; limits are listed in docs/formats.md.'
            },
            INVALID_UTF8: {
                meaning: 'A document is not UTF-8, or begins with a byte order mark.',
                hint: 'Write it as UTF-8 without BOM.'
            },
            INVALID_JSON: {
                meaning: 'A document is not JSON.',
                hint: 'Correct the syntax at the place named.'
            },
            TOO_DEEP: {
                meaning: 'A document is nested too deeply.',
                hint: 'No document of this project needs more than 32 levels.'
            },
            DUPLICATE_KEY: {
                meaning: 'An object names the same key twice.',
                hint: 'Remove one of the two.'
            },
            FORBIDDEN_KEY: {
                meaning: 'An object has a key that no document may have, such as __proto__.',
                hint: 'Remove it.'
            },
            FORBIDDEN_CHARACTER: {
                meaning: 'A key or string of JSON is no Unicode text (RFC 7493, section 2.1).',
                hint: 'Remove what docs/formats.md names: surrogates and noncharacters.'
            },
            UNSAFE_NUMBER: {
                meaning: 'A number cannot be held exactly.',
                hint: 'Use an integer up to 2^53 - 1.'
            },
            SCHEMA_INVALID: {
                meaning: 'A document does not follow its schema.',
                hint: 'Correct the fields named; the schemas are in docs/schema.'
            },
            UPDATE_REQUIRED: {
                meaning: 'A document has a newer schema_version than this version reads.',
                hint: 'Update this action or command line.'
            },
            NOT_CANONICAL: {
                meaning: 'A document is not written in its canonical form.',
                hint: 'Only this suite writes it; restore the published bytes.'
            },
            DOCUMENT_NOT_FOUND: {
                meaning: 'A required document is missing.',
                hint: 'Check the path, and that the store is complete.'
            },
            INVALID_TUPLE: {
                meaning: 'A part of the immutable tuple is not well-formed.',
                hint: 'Write each part as the message says.'
            },
            INVALID_PATH: {
                meaning: 'A path is not a canonical path below dist/.',
                hint: 'Use the directory template of the contract.'
            },
            TOOLCHAIN_NOT_EXACT: {
                meaning: 'A toolchain is a moving channel.',
                hint: 'Name an exact version such as 1.84.0.'
            },
            GIT_REV_COLLISION: {
                meaning: 'Two revisions share their first 8 digits within one tuple.',
                hint: 'Publish from another commit.'
            },
            VERSION_MISMATCH: {
                meaning: 'The version asked for is not the version of the crate or the tag.',
                hint: 'Make Cargo.toml, tag and input agree.'
            },
            TARGET_UNKNOWN: {
                meaning: 'A target is not in the contract.',
                hint: 'Use a target of the contract, or add it there first.'
            },
            TARGET_UNSUPPORTED: {
                meaning: 'Nothing is known of what a program for the target must be, so that its bytes could not be judged.',
                hint: 'Use a target of docs/formats.md, "Targets".'
            },
            TARGET_PLANNED: {
                meaning: 'A target is only planned.',
                hint: 'Ask for planned platforms explicitly (include-planned).',
                next: {
                    purpose: 'To have planned platforms',
                    options: {
                        'include-planned': true
                    }
                }
            },
            PROFILE_UNKNOWN: {
                meaning: 'A build profile is not in the contract.',
                hint: 'Use release or debug.'
            },
            RUNNER_NOT_HOSTED: {
                meaning: "A platform asks for a runner by a label that is none of GitHub's own runners, where only those may build.",
                hint: 'Give self-hosted: true, where whoever runs that machine is trusted.'
            },
            MATRIX_EMPTY: {
                meaning: 'No target is left to build.',
                hint: 'Check targets and include-planned.'
            },
            MATRIX_TOO_LARGE: {
                meaning: 'A matrix has more than 256 jobs.',
                hint: 'Split the targets over several runs.'
            },
            SOURCE_REQUIRED: {
                meaning: 'dist-revision auto needs a published index to count from.',
                hint: 'Give a source, or an explicit revision.'
            },
            CRATE_NOT_FOUND: {
                meaning: 'The crate, package or binary asked for is not there.',
                hint: 'Check manifest-path, package and bin.'
            },
            CARGO_FAILED: {
                meaning: 'cargo did not succeed.',
                hint: 'Read its output above.'
            },
            TOOL_MISSING: {
                meaning: 'A program that is needed cannot be started.',
                hint: 'Install it, or put it on PATH.'
            },
            FEATURE_UNKNOWN: {
                meaning: 'A feature of cargo is asked for that no package of the build has.',
                hint: 'Use a feature of its Cargo.toml.'
            },
            FEATURES_REQUIRED: {
                meaning: 'A binary has required-features that the build does not switch on.',
                hint: 'Ask for these features.'
            },
            CARGO_PROFILE_UNKNOWN: {
                meaning: 'A profile of cargo is not defined.',
                hint: "Define it in the Cargo.toml of the workspace's root, with what it inherits."
            },
            TOOLCHAIN_TOO_OLD: {
                meaning: 'The toolchain is older than the rust-version, the edition or the format of Cargo.lock that is built.',
                hint: 'Plan a newer toolchain.'
            },
            LOCK_OUTDATED: {
                meaning: 'Cargo.lock is absent, or does not have what the manifests of the workspace say.',
                hint: 'Run cargo update --workspace, and commit Cargo.lock.'
            },
            TOOLCHAIN_MISMATCH: {
                meaning: 'rustc is not the toolchain asked for.',
                hint: 'Install it with rustup, or set RUSTUP_TOOLCHAIN.'
            },
            TARGET_NOT_INSTALLED: {
                meaning: 'The standard library of the target is not installed.',
                hint: 'Run rustup target add.'
            },
            GIT_REV_MISMATCH: {
                meaning: 'HEAD is not the git_rev asked for.',
                hint: 'Check out that commit.'
            },
            TREE_DIRTY: {
                meaning: 'The working tree has changes that are not committed.',
                hint: 'Commit or remove them; dist/, target/ and the output folder do not count.'
            },
            SOURCE_NOT_IN_COMMIT: {
                meaning: 'What is built is not, or not certainly, what the commit has.',
                hint: 'Commit it, or leave it out of the build.'
            },
            SETTINGS_OUTSIDE_COMMIT: {
                meaning: 'A configuration of cargo outside of the commit may change what is built.',
                hint: "Move it into the repository's own .cargo/config.toml, and commit that."
            },
            SOURCE_INCOMPLETE: {
                meaning: 'The working tree lacks what the commit means: a file of Git LFS, or a submodule.',
                hint: 'Run git lfs pull, or git submodule update --init --recursive.'
            },
            GIT_FAILED: {
                meaning: 'git did not succeed.',
                hint: 'Read its message.'
            },
            EPOCH_REQUIRED: {
                meaning: 'SOURCE_DATE_EPOCH is not known.',
                hint: 'Give source-date-epoch.'
            },
            OUTPUT_EXISTS: {
                meaning: 'The output folder already holds this tuple.',
                hint: 'Remove it, or choose another folder.'
            },
            GENERATE_FAILED: {
                meaning: 'The program did not print a file that it was run for.',
                hint: 'Run it with these arguments, and read what it says.'
            },
            INCLUDE_NOT_FOUND: {
                meaning: 'An include pattern matches no file.',
                hint: 'Correct the pattern; it is relative to the crate.'
            },
            BINARY_MISMATCH: {
                meaning: 'A binary is not a program for the target it is shipped for.',
                hint: 'Build it for the target, or ship it for its own.'
            },
            GLIBC_TOO_NEW: {
                meaning: 'A binary needs a newer glibc than the contract allows (glibc_max).',
                hint: 'Build it on an older system, or for the musl target.'
            },
            REBUILD_DIFFERS: {
                meaning: 'What was built again from the commit is not what was published.',
                hint: 'Look at the files named; keep leaves those that were built. docs/rebuild.md names the usual reasons.'
            },
            NOT_REBUILDABLE: {
                meaning: 'The manifest does not say enough to build the artifact again.',
                hint: 'Where the commit can be had elsewhere, name that as checkout or repository.'
            },
            DIGEST_MISMATCH: {
                meaning: 'Bytes do not have the digest that was recorded for them.',
                hint: 'Do not use them; fetch again or restore the store.'
            },
            SIZE_MISMATCH: {
                meaning: 'A file does not have the size that was recorded for it.',
                hint: 'Do not use it; fetch again or restore the store.'
            },
            TUPLE_MISMATCH: {
                meaning: 'Two documents speak of different releases.',
                hint: 'Do not use them; restore the published documents.'
            },
            MANIFEST_MISMATCH: {
                meaning: 'The manifest and what it describes disagree.',
                hint: 'Do not use it; restore the published documents.'
            },
            CHECKSUMS_MISMATCH: {
                meaning: 'checksums.json and what it describes disagree.',
                hint: 'Do not use it; restore the published documents.'
            },
            PROVENANCE_MISMATCH: {
                meaning: 'provenance.json and what it describes disagree.',
                hint: 'Do not use it; restore the published documents.'
            },
            CONTRACT_MISMATCH: {
                meaning: 'The contract is not the one this release was published under.',
                hint: 'Publish a changed contract under a new version.'
            },
            PRODUCT_MISMATCH: {
                meaning: 'The product is not the one of the index.',
                hint: 'Use one store for each product.'
            },
            ARCHIVE_INVALID: {
                meaning: 'An archive is not one this project accepts.',
                hint: 'Do not use it; see docs/formats.md for the policy.'
            },
            NOT_ATTESTED: {
                meaning: 'A signer is asked for, and no attestation of the release is there.',
                hint: 'Use a release that is signed, or have it signed: attest adds to what is published.'
            },
            ATTESTATION_INVALID: {
                meaning: 'An attestation is malformed, not signed well, or about something else.',
                hint: 'Do not use the release on its word; docs/signing.md says what is checked.'
            },
            SIGNER_MISMATCH: {
                meaning: 'An attestation is good, and signed by somebody else than was asked for.',
                hint: 'Compare what was asked for with what was found; only name another signer when you know why it is one.'
            },
            INDEX_NOT_FOUND: {
                meaning: 'There is no dist/index.json.',
                hint: 'Check the source; publish a release first.'
            },
            LEGACY_INDEX_RETIRED: {
                meaning: 'Only the deprecated alias of the index is there.',
                hint: 'Use dist/index.json of a current store; publishing with adopt-alias makes one of the alias.',
                next: {
                    purpose: 'To bring its rows along',
                    options: {
                        'adopt-alias': true
                    }
                }
            },
            TUPLE_NOT_FOUND: {
                meaning: 'No row of the index matches the immutable tuple.',
                hint: 'Use one of the candidates.'
            },
            TUPLE_AMBIGUOUS: {
                meaning: 'More than one row of the index matches.',
                hint: 'Give every part in full.'
            },
            TUPLE_INCOMPLETE: {
                meaning: 'A part of the immutable tuple is missing.',
                hint: 'Give every part; see the candidates.'
            },
            YANKED: {
                meaning: 'The release was yanked.',
                hint: 'Use another release, or allow yanked ones explicitly.',
                next: {
                    purpose: 'To take it although it was yanked',
                    options: {
                        'allow-yanked': true
                    }
                }
            },
            PRUNED: {
                meaning: 'The release was removed by retention and can never be published again.',
                hint: 'Use another revision.'
            },
            LOCKFILE_MISMATCH: {
                meaning: 'The lockfile does not have what is asked of it, or contradicts itself.',
                hint: 'Run lock again; docs/lockfile.md says how.'
            },
            HOST_UNSUPPORTED: {
                meaning: 'The host is not a platform this can be installed on.',
                hint: 'Name the target explicitly.'
            },
            HOST_TOO_OLD: {
                meaning: 'The host is older than the binary requires.',
                hint: 'Use the musl target, or a newer system.'
            },
            INCOMPLETE_MATRIX: {
                meaning: 'A recommended target of the contract is missing.',
                hint: 'Build it, or allow an incomplete release.',
                next: {
                    purpose: 'To publish without it',
                    options: {
                        'allow-incomplete': true
                    }
                }
            },
            STAGED_INVALID: {
                meaning: 'A staged folder is not what package writes.',
                hint: 'Run package again.'
            },
            STAGED_EMPTY: {
                meaning: 'Nothing is staged.',
                hint: 'Run package first; check the folders given.'
            },
            ATTESTATIONS_FULL: {
                meaning: 'A row of the index has as many attestations as may be added to it.',
                hint: 'Take out one that nobody needs (remove of attest).'
            },
            IMMUTABLE_CONFLICT: {
                meaning: 'Other bytes are published under this tuple.',
                hint: 'Publish under the next dist_revision.'
            },
            ORPHANED_FILES: {
                meaning: 'Leftovers of an earlier publish do not agree with this one.',
                hint: 'Publish under the next dist_revision.'
            },
            MERGE_CONFLICT: {
                meaning: 'Two indexes disagree about the same key.',
                hint: 'One of them was tampered with; restore it.'
            },
            PUBLISH_CONTENTION: {
                meaning: 'The index kept changing while publishing.',
                hint: 'Run it again.'
            },
            NOT_PLANNED: {
                meaning: 'Something is staged that the plan does not name, or in the artifact of another target.',
                hint: 'Find out which job staged it; nothing was published.'
            },
            PLAN_MISSING: {
                meaning: 'No plan arrived, so nothing would say what may be published.',
                hint: 'Hand on the output plan of build-matrix (the runner drops an output that holds a masked word), or ask for without-plan.'
            },
            ROWS_MISSING: {
                meaning: 'The output rows arrived empty, although it is [] where there are none.',
                hint: 'The runner drops an output that holds a masked word: no secret may be part of a version, target or product.'
            },
            PUBLISH_FORBIDDEN: {
                meaning: 'This event may not publish.',
                hint: 'Publish from a push, a tag or a manual run.'
            },
            STORE_NOT_SUPPORTED: {
                meaning: 'This kind of store or source is not supported.',
                hint: 'See docs/stores.md.'
            },
            STORE_UNREACHABLE: {
                meaning: 'The store or source cannot be reached.',
                hint: 'Check its name and the network, then run again.'
            },
            STORE_READ_ONLY: {
                meaning: 'The store or folder cannot be written.',
                hint: 'Check the permissions of what the message names.'
            },
            STORE_FULL: {
                meaning: 'The disk is full.',
                hint: 'Free space, then run again.'
            },
            STORE_LOCKED: {
                meaning: 'Another process holds the lock of the store.',
                hint: 'Wait for it; remove the lock file only when it is gone.'
            },
            IO_FAILED: {
                meaning: 'A file operation failed.',
                hint: 'Read the message.'
            },
            DESTINATION_OCCUPIED: {
                meaning: 'The destination holds files of something else.',
                hint: 'Choose an empty folder.'
            },
            DESTINATION_UNSAFE: {
                meaning: 'Another user could change what is installed there.',
                hint: 'Have it removed, or let this user alone write there; a shared runner needs a tool cache of its own.'
            },
            INVALID_INPUT: {
                meaning: 'An input is not well-formed.',
                hint: 'Correct it; the page of the action, or the help of the command, says what it takes.'
            },
            NODE_TOO_OLD: {
                meaning: 'This Node.js is older than the oldest one that this suite runs on.',
                hint: 'Use the Node.js that the message names, or a newer one.'
            },
            NODE_UNSUPPORTED: {
                meaning: 'This Node.js is without something that this suite needs.',
                hint: 'Use a release of Node.js that is maintained; .nvmrc has the one this suite is made with.'
            },
            INTERNAL: {
                meaning: 'Something happened that should not.',
                hint: 'Report it with the message.'
            }
        };
        function nextStepOf(code) {
            const kind = ERROR_CODES[code];
            return kind.next;
        }
    }),
    "src/contract/errors.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Jl: ()=>MAX_FAULTS,
            TR: ()=>refuse,
            Vl: ()=>ContractError,
            cp: ()=>refuseAll,
            dp: ()=>refuseFault,
            mu: ()=>withHint
        });
        var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/clip.ts");
        var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/error-codes.ts");
        const MAX_FAULTS = 50;
        const MOST_SAID = 8000;
        class ContractError extends Error {
            name = 'ContractError';
            code;
            faults;
            hint;
            next;
            constructor(fault, more = [], options){
                super((0, _clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(fault.message, MOST_SAID), options);
                this.code = fault.code;
                this.faults = [
                    fault,
                    ...more.slice(0, MAX_FAULTS - 1)
                ].map((one)=>({
                        ...one,
                        message: (0, _clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(one.message, MOST_SAID)
                    }));
                this.hint = fault.hint ?? _error_codes_js__WEBPACK_IMPORTED_MODULE_0__.O[fault.code].hint;
                this.next = fault.next ?? (0, _error_codes_js__WEBPACK_IMPORTED_MODULE_0__.V)(fault.code);
            }
            get place() {
                return this.faults[0]?.place;
            }
        }
        function withHint(error, hint) {
            const [first, ...more] = error.faults;
            return new ContractError({
                ...first ?? {
                    code: error.code,
                    message: error.message
                },
                hint
            }, more, {
                cause: error
            });
        }
        function refuse(code, message, place, hint) {
            throw new ContractError({
                code,
                message,
                ...void 0 === place ? {} : {
                    place
                },
                ...void 0 === hint ? {} : {
                    hint
                }
            });
        }
        function refuseFault(fault) {
            throw new ContractError(fault);
        }
        function refuseAll(faults) {
            const [first] = faults;
            if (first) throw new ContractError(first, faults.slice(1, MAX_FAULTS));
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
