export const id = 641;
export const ids = [
    641,
    633
];
export const modules = {
    2641: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            annotationsOf: ()=>annotationsOf,
            asRefusal: ()=>asRefusal,
            errorText: ()=>errorText
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
        var _contract_harmless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8223);
        var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1633);
        function asRefusal(error) {
            if (error instanceof _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.Vl) return error;
            const message = error instanceof Error ? error.message : String(error);
            return new _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.Vl({
                code: 'INTERNAL',
                message
            }, [], {
                cause: error
            });
        }
        function errorText(error) {
            return [
                ...error.faults.map(faultText),
                error.hint
            ].join('\n');
        }
        function faultText({ code, message, place, line }) {
            const at = place && !message.includes(place) ? ` (${place})` : '';
            return `error[${code}]: ${message}${at}${void 0 === line ? '' : ` [line ${line}]`}`;
        }
        async function annotationsOf(error, workspace) {
            const shown = error.faults.slice(0, _log_js__WEBPACK_IMPORTED_MODULE_3__.MAX_ANNOTATIONS);
            const more = error.faults.length - shown.length;
            return Promise.all(shown.map(async (fault, at)=>{
                const hint = 0 === at ? `\n${fault.hint ?? _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.OQ[fault.code][1]}` : '';
                const rest = more > 0 && at === shown.length - 1 ? `\n${more} more in the log.` : '';
                const room = _log_js__WEBPACK_IMPORTED_MODULE_3__.MAX_ANNOTATION_LENGTH - rest.length;
                const file = void 0 === fault.place ? void 0 : await workspaceFile(fault.place, workspace);
                return {
                    text: (0, _log_js__WEBPACK_IMPORTED_MODULE_3__.clip)((0, _contract_harmless_js__WEBPACK_IMPORTED_MODULE_4__.Is)(`${faultText(fault)}${hint}`), room) + rest,
                    properties: {
                        title: fault.code,
                        ...void 0 === file ? {} : {
                            file
                        },
                        ...void 0 === file || void 0 === fault.line ? {} : {
                            startLine: fault.line
                        }
                    }
                };
            }));
        }
        const NO_FILE = /^(?:[a-z]+(?:-[a-z0-9]+)*$|dist\/)/;
        async function workspaceFile(place, workspace) {
            if (NO_FILE.test(place)) return;
            try {
                const [root, file] = await Promise.all([
                    (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace),
                    (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.split('#')[0] ?? ''))
                ]);
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
                const inside = '' !== path && '..' !== path && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path) === file;
                return inside && (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile() ? path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : void 0;
            } catch  {
                return;
            }
        }
    }),
    1633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            Log: ()=>Log,
            MAX_ANNOTATIONS: ()=>MAX_ANNOTATIONS,
            MAX_ANNOTATION_LENGTH: ()=>MAX_ANNOTATION_LENGTH,
            clip: ()=>clip
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
        var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
        var _contract_harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8223);
        const MAX_ANNOTATIONS = 10;
        const MAX_ANNOTATION_LENGTH = 4096;
        function clip(text, limit) {
            return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
        }
        class Log {
            core;
            #stopped = false;
            #warned = 0;
            #held = [];
            constructor(core){
                this.core = core;
            }
            info(text) {
                this.core.info((0, _contract_harmless_js__WEBPACK_IMPORTED_MODULE_3__.Is)(text));
            }
            warn(text) {
                const shown = clip((0, _contract_harmless_js__WEBPACK_IMPORTED_MODULE_3__.Is)(text), MAX_ANNOTATION_LENGTH);
                if (!this.#stopped && this.#warned < MAX_ANNOTATIONS - 1) this.#annotate(shown);
                else {
                    this.info(`warning: ${text}`);
                    this.#held.push(shown);
                }
            }
            async group(title, work) {
                this.core.startGroup((0, _contract_harmless_js__WEBPACK_IMPORTED_MODULE_3__.Is)(title));
                try {
                    return await work();
                } finally{
                    this.core.endGroup();
                }
            }
            async foreign(title, work) {
                return this.group(title, async ()=>{
                    const token = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString('hex');
                    const output = new ForeignOutput();
                    process.stdout.write(`::stop-commands::${token}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
                    this.#stopped = true;
                    try {
                        return await work(output);
                    } finally{
                        await output.close();
                        process.stdout.write(`::${token}::${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
                        this.#stopped = false;
                        this.#annotateHeld();
                    }
                });
            }
            finish() {
                const [only, ...more] = this.#held.splice(0);
                if (void 0 === only) return;
                this.#annotate(0 === more.length ? only : `${more.length + 1} more warnings; all are in the log`);
            }
            #annotateHeld() {
                while(this.#warned < MAX_ANNOTATIONS - 1 && this.#held.length > 0)this.#annotate(this.#held.shift() ?? '');
            }
            #annotate(text) {
                this.#warned++;
                this.core.warning(text);
            }
        }
        class ForeignOutput extends node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable {
            #atLineStart = true;
            constructor(){
                super();
                this.on('error', ()=>{});
            }
            _write(chunk, _encoding, done) {
                if (chunk.length > 0) this.#atLineStart = 0x0a === chunk[chunk.length - 1];
                process.stdout.write(chunk, ()=>done());
            }
            async close() {
                await new Promise((closed)=>this.end(closed));
                if (!this.#atLineStart) process.stdout.write(node_os__WEBPACK_IMPORTED_MODULE_1__.EOL);
            }
        }
    }),
    1819: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Jl: ()=>MAX_FAULTS,
            OQ: ()=>ERROR_CODES,
            TR: ()=>refuse,
            Vl: ()=>ContractError,
            cp: ()=>refuseAll
        });
        const ERROR_CODES = {
            TOO_LARGE: [
                'A document or file is over its size limit.',
                'Check where it comes from; limits are listed in docs/formats.md.'
            ],
            INVALID_UTF8: [
                'A document is not UTF-8, or begins with a byte order mark.',
                'Write it as UTF-8 without BOM.'
            ],
            INVALID_JSON: [
                'A document is not JSON.',
                'Correct the syntax at the place named.'
            ],
            TOO_DEEP: [
                'A document is nested too deeply.',
                'No document of this project needs more than 32 levels.'
            ],
            DUPLICATE_KEY: [
                'An object names the same key twice.',
                'Remove one of the two.'
            ],
            FORBIDDEN_KEY: [
                'An object has a key that no document may have, such as __proto__.',
                'Remove it.'
            ],
            UNSAFE_NUMBER: [
                'A number cannot be held exactly.',
                'Use an integer up to 2^53 - 1.'
            ],
            SCHEMA_INVALID: [
                'A document does not follow its schema.',
                'Correct the fields named; the schemas are in docs/schema.'
            ],
            UPDATE_REQUIRED: [
                'A document has a newer schema_version than this version reads.',
                'Update this action or command line.'
            ],
            NOT_CANONICAL: [
                'A document is not written in its canonical form.',
                'Only this suite writes it; restore the published bytes.'
            ],
            DOCUMENT_NOT_FOUND: [
                'A required document is missing.',
                'Check the path, and that the store is complete.'
            ],
            INVALID_TUPLE: [
                'A part of the immutable tuple is not well-formed.',
                'See the identity table in docs/distribution.md.'
            ],
            INVALID_PATH: [
                'A path is not a canonical path below dist/.',
                'Use the directory template of the contract.'
            ],
            TOOLCHAIN_NOT_EXACT: [
                'A toolchain is a moving channel.',
                'Name an exact version such as 1.84.0.'
            ],
            GIT_REV_COLLISION: [
                'Two revisions share their first 8 digits within one tuple.',
                'Publish from another commit.'
            ],
            VERSION_MISMATCH: [
                'The version asked for is not the version of the crate or the tag.',
                'Make Cargo.toml, tag and input agree.'
            ],
            TARGET_UNKNOWN: [
                'A target is not in the contract.',
                'Use a target of the contract, or add it there first.'
            ],
            TARGET_PLANNED: [
                'A target is only planned.',
                'Ask for planned platforms explicitly (include-planned).'
            ],
            PROFILE_UNKNOWN: [
                'A build profile is not in the contract.',
                'Use release or debug.'
            ],
            MATRIX_EMPTY: [
                'No target is left to build.',
                'Check targets and include-planned.'
            ],
            MATRIX_TOO_LARGE: [
                'A matrix has more than 256 jobs.',
                'Split the targets over several runs.'
            ],
            SOURCE_REQUIRED: [
                'dist-revision auto needs a published index to count from.',
                'Give a source, or an explicit revision.'
            ],
            CRATE_NOT_FOUND: [
                'The crate, package or binary asked for is not there.',
                'Check manifest-path, package and bin.'
            ],
            CARGO_FAILED: [
                'cargo did not succeed.',
                'Read its output above.'
            ],
            TOOL_MISSING: [
                'A program that is needed cannot be started.',
                'Install it, or put it on PATH.'
            ],
            TOOLCHAIN_MISMATCH: [
                'rustc is not the toolchain asked for.',
                'Install it with rustup, or set RUSTUP_TOOLCHAIN.'
            ],
            TARGET_NOT_INSTALLED: [
                'The standard library of the target is not installed.',
                'Run rustup target add.'
            ],
            GIT_REV_MISMATCH: [
                'HEAD is not the git_rev asked for.',
                'Check out that commit.'
            ],
            TREE_DIRTY: [
                'The working tree has changes that are not committed.',
                'Commit or remove them; dist/, target/ and the output folder do not count.'
            ],
            GIT_FAILED: [
                'git did not succeed.',
                'Read its message.'
            ],
            EPOCH_REQUIRED: [
                'SOURCE_DATE_EPOCH is not known.',
                'Give source-date-epoch.'
            ],
            OUTPUT_EXISTS: [
                'The output folder already holds this tuple.',
                'Remove it, or choose another folder.'
            ],
            INCLUDE_NOT_FOUND: [
                'An include pattern matches no file.',
                'Correct the pattern; it is relative to the crate.'
            ],
            DIGEST_MISMATCH: [
                'Bytes do not have the digest that was recorded for them.',
                'Do not use them; fetch again or restore the store.'
            ],
            SIZE_MISMATCH: [
                'A file does not have the size that was recorded for it.',
                'Do not use it; fetch again or restore the store.'
            ],
            TUPLE_MISMATCH: [
                'Two documents speak of different releases.',
                'Do not use them; restore the published documents.'
            ],
            MANIFEST_MISMATCH: [
                'The manifest and what it describes disagree.',
                'Do not use it; restore the published documents.'
            ],
            CHECKSUMS_MISMATCH: [
                'checksums.json and what it describes disagree.',
                'Do not use it; restore the published documents.'
            ],
            PROVENANCE_MISMATCH: [
                'provenance.json and what it describes disagree.',
                'Do not use it; restore the published documents.'
            ],
            CONTRACT_MISMATCH: [
                'The contract is not the one this release was published under.',
                'Publish a changed contract under a new version.'
            ],
            PRODUCT_MISMATCH: [
                'The product is not the one of the index.',
                'Use one store for each product.'
            ],
            ARCHIVE_INVALID: [
                'An archive is not one this project accepts.',
                'Do not use it; see docs/formats.md for the policy.'
            ],
            INDEX_NOT_FOUND: [
                'There is no dist/index.json.',
                'Check the source; publish a release first.'
            ],
            LEGACY_INDEX_RETIRED: [
                'Only the retired alias of the index is there.',
                'Use dist/index.json of a current store.'
            ],
            TUPLE_NOT_FOUND: [
                'No row of the index matches the immutable tuple.',
                'Use one of the candidates.'
            ],
            TUPLE_AMBIGUOUS: [
                'More than one row of the index matches.',
                'Give every part in full.'
            ],
            TUPLE_INCOMPLETE: [
                'A part of the immutable tuple is missing.',
                'Give every part; see the candidates.'
            ],
            YANKED: [
                'The release was yanked.',
                'Use another release, or allow yanked ones explicitly.'
            ],
            PRUNED: [
                'The release was removed by retention and can never be published again.',
                'Use another revision.'
            ],
            LOCKFILE_MISMATCH: [
                'The lockfile does not have what is asked of it, or contradicts itself.',
                'Run lock again.'
            ],
            HOST_UNSUPPORTED: [
                'The host is not a platform this can be installed on.',
                'Name the target explicitly.'
            ],
            HOST_TOO_OLD: [
                'The host is older than the binary requires.',
                'Use the musl target, or a newer system.'
            ],
            INCOMPLETE_MATRIX: [
                'A recommended target of the contract is missing.',
                'Build it, or allow an incomplete release.'
            ],
            STAGED_INVALID: [
                'A staged folder is not what package writes.',
                'Run package again.'
            ],
            STAGED_EMPTY: [
                'Nothing is staged.',
                'Run package first; check the folders given.'
            ],
            IMMUTABLE_CONFLICT: [
                'Other bytes are published under this tuple.',
                'Publish under the next dist_revision.'
            ],
            ORPHANED_FILES: [
                'Leftovers of an earlier publish do not agree with this one.',
                'Publish under the next dist_revision.'
            ],
            MERGE_CONFLICT: [
                'Two indexes disagree about the same key.',
                'One of them was tampered with; restore it.'
            ],
            PUBLISH_CONTENTION: [
                'The index kept changing while publishing.',
                'Run it again.'
            ],
            PUBLISH_FORBIDDEN: [
                'This event may not publish.',
                'Publish from a push, a tag or a manual run.'
            ],
            STORE_NOT_SUPPORTED: [
                'This kind of store or source is not supported.',
                'See docs/stores.md.'
            ],
            STORE_UNREACHABLE: [
                'The store or source cannot be reached.',
                'Check its name and the network, then run again.'
            ],
            STORE_READ_ONLY: [
                'The store or folder cannot be written.',
                'Check the permissions of what the message names.'
            ],
            STORE_FULL: [
                'The disk is full.',
                'Free space, then run again.'
            ],
            STORE_LOCKED: [
                'Another process holds the lock of the store.',
                'Wait for it; remove the lock file only when it is gone.'
            ],
            IO_FAILED: [
                'A file operation failed.',
                'Read the message.'
            ],
            DESTINATION_OCCUPIED: [
                'The destination holds files of something else.',
                'Choose an empty folder.'
            ],
            INVALID_INPUT: [
                'An input is not well-formed.',
                'Correct it; the page of the action, or the help of the command, says what it takes.'
            ],
            NODE_TOO_OLD: [
                'This Node.js is too old for what was asked.',
                'Use Node 20.15 or newer; Node 24 for everything.'
            ],
            INTERNAL: [
                'Something happened that should not.',
                'Report it with the message.'
            ]
        };
        const MAX_FAULTS = 50;
        class ContractError extends Error {
            name = 'ContractError';
            code;
            faults;
            hint;
            constructor(fault, more = [], options){
                super(fault.message, options);
                this.code = fault.code;
                this.faults = [
                    fault,
                    ...more
                ].slice(0, MAX_FAULTS);
                this.hint = fault.hint ?? ERROR_CODES[fault.code][1];
            }
            get place() {
                return this.faults[0]?.place;
            }
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
        function refuseAll(faults) {
            const [first, ...rest] = faults;
            if (first) throw new ContractError(first, rest);
        }
    }),
    8223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            EL: ()=>harmlessJson,
            Is: ()=>harmless,
            Kw: ()=>harmlessLine
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
    })
};
