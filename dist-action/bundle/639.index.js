export const id = 639;
export const ids = [
    639
];
export const modules = {
    5639: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            TOKEN_INPUT: ()=>TOKEN_INPUT,
            readInputs: ()=>readInputs
        });
        var schemas = __webpack_require__(4343);
        var parse = __webpack_require__(3945);
        var errors = __webpack_require__(1819);
        var api = __webpack_require__(3759);
        var schema = __webpack_require__(8111);
        const LINE = /^[^\p{Cc}\p{Zl}\p{Zp}]{1,4096}$/u;
        const NOT_A_LINE = 'must be one line of at most 4096 characters, without control characters';
        const FLAG = /^(?:true|True|TRUE|false|False|FALSE)$/;
        const base = schemas.YjP({
            error: 'is required'
        });
        const oneLine = base.check(api.Fk(LINE, NOT_A_LINE));
        const required = (text)=>(0, schema.W)(oneLine, text);
        const line = (text)=>(0, schema.W)(schemas.lqM(oneLine), text);
        const lineOr = (fallback, text)=>(0, schema.W)(schemas.Rvf(oneLine, fallback), text);
        const flag = (fallback, text)=>(0, schema.W)(schemas.FsL(schemas.SdS(base.check(api.Fk(FLAG, 'must be true or false')), fallback), schemas.pdi((word)=>'true' === word.toLowerCase())), text);
        const list = (separator, text, fallback = '')=>(0, schema.W)(schemas.FsL(schemas.SdS(base, fallback), schemas.pdi((items)=>items.split(separator).map((item)=>item.trim()).filter((item)=>'' !== item)).check(schemas.YPB((items)=>items.every((item)=>LINE.test(item)), NOT_A_LINE))), text);
        const lines = (text, fallback)=>list(/\r?\n/, text, fallback);
        const words = (text)=>list(/[\s,]+/, text);
        const seconds = (text)=>(0, schema.W)(schemas.lqM(schemas.FsL(base.check(api.Fk(/^(?:0|[1-9][0-9]{0,10})$/, 'must be a whole number of seconds')), schemas.pdi((digits)=>Number(digits)))), text);
        const digest = (text)=>(0, schema.W)(schemas.lqM(base.check(api.Fk(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'))), text);
        const MAX_INPUT = 131072;
        const contract = lineOr('docs/distribution-contract.json', 'The contract document.');
        const crate = line('Package, in a workspace.');
        const token = line('Token for private sources. It goes only to the server this runs on.');
        function whenAsked(makers) {
            const schemas = {};
            for (const [name, make] of Object.entries(makers)){
                let made;
                const get = ()=>{
                    made ??= make();
                    return made;
                };
                Object.defineProperty(schemas, name, {
                    enumerable: true,
                    get
                });
            }
            return schemas;
        }
        const TOKEN_INPUT = 'github-token';
        const INPUTS = whenAsked({
            'build-matrix': ()=>schemas.rej({
                    contract,
                    'manifest-path': lineOr('Cargo.toml', 'Cargo.toml of the crate or workspace.'),
                    package: crate,
                    'git-rev': line('Full git revision; HEAD must be it. HEAD unless given.'),
                    version: line('Version; the crate, and a pushed tag vX.Y.Z, must agree.'),
                    profile: lineOr('release', 'Build profile: release or debug.'),
                    targets: words('Only these targets, with lines, commas or spaces between them. All of the contract unless given.'),
                    'include-planned': flag('false', 'Also platforms that are only planned; their jobs are marked experimental.'),
                    toolchain: line('Exact rustc version; else that of rust-toolchain.toml, else that of the contract.'),
                    'dist-revision': lineOr('auto', 'Revision rN, or auto to count from what source holds.'),
                    source: line('The published releases that auto counts from.'),
                    'github-token': token
                }),
            package: ()=>schemas.rej({
                    contract,
                    'manifest-path': line('Cargo.toml of the crate; ./Cargo.toml unless given. With binary: whose licence travels along.'),
                    package: crate,
                    bin: line('Binary, where the package has several.'),
                    binary: line('A binary built elsewhere, packed instead of building one. Needs source-date-epoch.'),
                    target: required('Rust target triple.'),
                    profile: lineOr('release', 'Build profile: release or debug.'),
                    toolchain: required('Exact rustc version. Where it is absent, rustup installs it with the target.'),
                    version: required('Release version; the crate must agree.'),
                    'git-rev': required('Full git revision; HEAD must be it.'),
                    'dist-revision': required('Revision rN of the rebuild, as build-matrix gives it.'),
                    'source-date-epoch': seconds('Time of every archive entry, in seconds since 1970. The commit time unless given.'),
                    features: words('Cargo features, with lines, commas or spaces between them.'),
                    include: lines('Further files to pack: patterns relative to the crate, one in each line.'),
                    out: lineOr('staged', 'Folder in which dist/... is written.'),
                    cache: flag('false', "Keep cargo's registry and target folder between runs. Leave it off for releases.")
                }),
            'publish-index': ()=>schemas.rej({
                    contract,
                    staged: lines('Folders that package wrote, or folders of such folders as download-artifact leaves them.', 'staged'),
                    store: required('Where to publish: the name of a store.'),
                    'github-token': token,
                    'allow-incomplete': flag('false', 'Publish although recommended targets are missing.'),
                    'auto-revision': flag('false', 'The revision came from auto: where nothing changed, publish nothing.')
                }),
            'install-controller': ()=>schemas.rej({
                    source: line("Where the releases are. The lockfile's, else branch dist of the action's repository, unless given."),
                    version: line('Release version, such as 0.1.0.'),
                    target: line("Rust target triple; the host's unless given."),
                    profile: line('Build profile: release or debug.'),
                    toolchain: line('Exact rustc version of the build, or a prefix of it.'),
                    'git-rev': line('Git revision of the build, or at least its first 7 digits.'),
                    'dist-revision': line('Revision rN of the rebuild.'),
                    sha256: digest('Refuse any other artifact.'),
                    lockfile: line('Install what this lockfile pins, in place of a tuple.'),
                    'github-token': token,
                    cache: flag('false', 'Keep the artifact in the Actions cache as well, for runners that begin empty.'),
                    'add-to-path': flag('true', 'Put the folder of the binary on PATH for the next steps.'),
                    'allow-yanked': flag('false', 'Install although the release was yanked.')
                }),
            'check-governance': ()=>schemas.rej({
                    base: line("Commit that the range begins at: a revision, branch or tag. The event's unless given."),
                    head: line('Commit that is checked; needs base. The commit the workflow runs for unless given.'),
                    contract,
                    source: line('The published releases. Without them, what is published is not checked.'),
                    'github-token': token
                })
        });
        function readInputs(name, getInput, environment) {
            const schema = INPUTS[name];
            const known = Object.keys(schema.shape);
            const given = Object.fromEntries(known.map((input)=>[
                    input,
                    getInput(input)
                ]).filter(([, text])=>'' !== text));
            const faults = [
                ...oversized(given),
                ...misspelled(known, environment)
            ];
            const result = parse.xL(schema, given);
            for (const { path, message } of result.error?.issues ?? [])faults.push(fault(String(path[0] ?? 'inputs'), message));
            (0, errors.cp)(faults);
            return result.data;
        }
        function fault(input, message) {
            return {
                code: 'INVALID_INPUT',
                message: `${input} ${message}`,
                place: input
            };
        }
        function oversized(given) {
            return Object.entries(given).filter(([, text])=>Buffer.byteLength(text) > MAX_INPUT).map(([input])=>fault(input, `has more than the ${MAX_INPUT} bytes allowed`));
        }
        function misspelled(known, environment) {
            const bare = (input)=>input.replace(/[-_ ]/g, '');
            return Object.keys(environment).flatMap((variable)=>/^INPUT_([A-Z0-9_ -]{1,64})$/.exec(variable)?.[1]?.toLowerCase() ?? []).flatMap((input)=>{
                const meant = known.includes(input) ? void 0 : known.find((of)=>bare(of) === bare(input));
                return void 0 === meant ? [] : [
                    fault(input, `is no input of this action; it is called ${meant}`)
                ];
            });
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
    8111: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>described
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4723);
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9396);
        var zod_v4_locales_en_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(252);
        zod_mini__WEBPACK_IMPORTED_MODULE_0__.$W((0, zod_v4_locales_en_js__WEBPACK_IMPORTED_MODULE_1__.A)());
        function described(schema, description) {
            const copy = zod_mini__WEBPACK_IMPORTED_MODULE_2__.o8(schema);
            zod_mini__WEBPACK_IMPORTED_MODULE_3__.fd.add(copy, {
                description
            });
            return copy;
        }
    })
};
