export const id = 265;
export const ids = [
    265
];
export const modules = {
    2265: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            runProgram: ()=>runProgram
        });
        var esm = __webpack_require__(8179);
        var harmless = __webpack_require__(8223);
        var errors = __webpack_require__(1819);
        function formatResult({ json, lines }, asJson) {
            return asJson ? `${(0, harmless.EL)(json)}\n` : lines.map((line)=>`${(0, harmless.Is)(line)}\n`).join('');
        }
        function formatError(error) {
            const known = error instanceof errors.Vl;
            const faults = known ? error.faults : [
                {
                    code: 'INTERNAL',
                    message: error instanceof Error ? error.message : String(error)
                }
            ];
            const said = faults.map((fault)=>{
                const at = fault.place && !fault.message.includes(fault.place) ? ` (${fault.place})` : '';
                const line = void 0 === fault.line ? '' : ` [line ${fault.line}]`;
                return `error[${fault.code}]: ${fault.message}${at}${line}`;
            });
            const hint = known ? error.hint : errors.OQ.INTERNAL[1];
            const stack = !known && error instanceof Error && process.env.CONTROLLER_DIST_DEBUG ? [
                String(error.stack)
            ] : [];
            return [
                ...said,
                hint,
                ...stack
            ].map((text)=>`${(0, harmless.Is)(text)}\n`).join('');
        }
        var version = __webpack_require__(6802);
        const TUPLE = [
            [
                '--version <version>',
                'release version, such as 0.1.0'
            ],
            [
                '--target <triple>',
                'Rust target triple'
            ],
            [
                '--profile <profile>',
                'release or debug'
            ],
            [
                '--toolchain <version>',
                'rustc version, or a prefix of it'
            ],
            [
                '--git-rev <sha>',
                'git revision, or at least its first 7 digits'
            ],
            [
                '--dist-revision <rN>',
                'revision of the rebuild, such as r1'
            ]
        ];
        const EXAMPLE_TUPLE = '--version 0.1.0 --target x86_64-unknown-linux-gnu --profile release --toolchain 1.84.0 --git-rev ab12cd34 --dist-revision r1';
        function collect(value, before = []) {
            return [
                ...before,
                value
            ];
        }
        function withTuple(command, without = []) {
            for (const [flags, text] of TUPLE)if (!without.some((name)=>flags.startsWith(name))) command.option(flags, text);
            return command;
        }
        function buildProgram(run) {
            const program = new esm.uB('controller-dist').description('Turn a Rust command-line program into immutable, verifiable artifacts, and install them.').version(version.x, '--version', 'print the version').helpOption('--help', 'print this help').helpCommand(false).enablePositionalOptions().showHelpAfterError('(run with --help for usage)').exitOverride();
            const add = (name, summary, example, load)=>program.command(name).description(summary).helpOption('--help', 'print this help').option('--json', 'print one JSON document to stdout').addHelpText('after', `\nExample:\n  controller-dist ${name} ${example}`).allowExcessArguments(false).action((options)=>run(load, options));
            add('plan', 'The build matrix, and the identity that every target shares.', '--contract docs/distribution-contract.json --manifest-path Cargo.toml --dist-revision r1', async ()=>(await Promise.all([
                    __webpack_require__.e(334),
                    __webpack_require__.e(13),
                    __webpack_require__.e(545),
                    __webpack_require__.e(79),
                    __webpack_require__.e(579),
                    __webpack_require__.e(569)
                ]).then(__webpack_require__.bind(__webpack_require__, 2950))).plan).requiredOption('--contract <file>', 'the contract document').option('--manifest-path <file>', 'Cargo.toml of the crate', 'Cargo.toml').option('--package <name>', 'package, in a workspace').option('--version <version>', 'version; the crate must agree').option('--git-rev <sha>', 'full git revision; HEAD unless given').option('--toolchain <version>', 'exact rustc version; else rust-toolchain.toml, else the contract').option('--profile <profile>', 'release or debug', 'release').option('--target <triple>', 'only this target; may be repeated', collect).option('--dist-revision <rN|auto>', 'revision, or auto to count from the source', 'r1').option('--source <source>', 'the published releases that auto counts from').option('--include-planned', 'also platforms that are only planned');
            add('package', 'Build and package one target.', '--contract docs/distribution-contract.json --manifest-path Cargo.toml --version 0.1.0 --git-rev $(git rev-parse HEAD) --toolchain 1.84.0 --profile release --target x86_64-unknown-linux-gnu --dist-revision r1 --out staged', async ()=>(await Promise.all([
                    __webpack_require__.e(334),
                    __webpack_require__.e(13),
                    __webpack_require__.e(545),
                    __webpack_require__.e(579),
                    __webpack_require__.e(939),
                    __webpack_require__.e(312)
                ]).then(__webpack_require__.bind(__webpack_require__, 2273))).packageCommand).requiredOption('--contract <file>', 'the contract document').requiredOption('--version <version>', 'release version, such as 0.1.0').requiredOption('--git-rev <sha>', 'full git revision').requiredOption('--toolchain <version>', 'exact rustc version').requiredOption('--profile <profile>', 'release or debug').requiredOption('--target <triple>', 'Rust target triple').requiredOption('--dist-revision <rN>', 'revision of the rebuild, such as r1').requiredOption('--out <dir>', 'where dist/... is written').option('--source-date-epoch <seconds>', 'time of every entry; the commit time unless given').option('--manifest-path <file>', 'Cargo.toml of the crate to build').option('--package <name>', 'package, in a workspace').option('--bin <name>', 'binary, where the package has several').option('--features <list>', 'cargo features; may be repeated', collect).option('--binary <file>', 'a binary built elsewhere, instead of building').option('--include <glob>', 'further files of the crate; may be repeated', collect);
            add('publish', 'Merge staged artifacts into dist/index.json of a store.', '--contract docs/distribution-contract.json --staged staged --store .', async ()=>(await Promise.all([
                    __webpack_require__.e(334),
                    __webpack_require__.e(13),
                    __webpack_require__.e(545),
                    __webpack_require__.e(79),
                    __webpack_require__.e(950),
                    __webpack_require__.e(126),
                    __webpack_require__.e(465)
                ]).then(__webpack_require__.bind(__webpack_require__, 5014))).publish).requiredOption('--contract <file>', 'the contract document').requiredOption('--staged <dir...>', 'folders that package wrote').requiredOption('--store <store>', 'where to publish').option('--allow-incomplete', 'publish although recommended targets are missing').option('--auto-revision', 'the revision came from auto: publish nothing where nothing changed');
            withTuple(add('resolve', 'The one row of an immutable tuple.', `--source . ${EXAMPLE_TUPLE}`, async ()=>(await Promise.all([
                    __webpack_require__.e(334),
                    __webpack_require__.e(13),
                    __webpack_require__.e(545),
                    __webpack_require__.e(79),
                    __webpack_require__.e(761)
                ]).then(__webpack_require__.bind(__webpack_require__, 761))).resolve)).requiredOption('--source <source>', 'where the releases are');
            withTuple(add('verify', 'The whole chain of one tuple, or of everything.', '--source . --all --deep', async ()=>(await Promise.all([
                    __webpack_require__.e(334),
                    __webpack_require__.e(13),
                    __webpack_require__.e(545),
                    __webpack_require__.e(79),
                    __webpack_require__.e(626)
                ]).then(__webpack_require__.bind(__webpack_require__, 1626))).verify)).requiredOption('--source <source>', 'where the releases are').option('--all', 'every row, and every fault found').option('--deep', 'also unpack: content, files, binaries');
            withTuple(add('install', 'Verify and install one tuple into a folder.', `--source . ${EXAMPLE_TUPLE} --to tools/controller`, async ()=>(await Promise.all([
                    __webpack_require__.e(334),
                    __webpack_require__.e(13),
                    __webpack_require__.e(545),
                    __webpack_require__.e(79),
                    __webpack_require__.e(626)
                ]).then(__webpack_require__.bind(__webpack_require__, 1626))).install)).requiredOption('--to <dir>', 'the folder that will hold the files').option('--source <source>', "where the releases are; the lockfile's unless given").option('--sha256 <digest>', 'refuse any other artifact').option('--allow-yanked', 'install although the release was yanked').option('--lockfile <file>', 'install what this lockfile pins');
            withTuple(add('lock', 'Verify one release and pin all its targets in a lockfile.', '--source . --version 0.1.0 --git-rev ab12cd34 --toolchain 1.84.0 --profile release --dist-revision r1 --lockfile controller.lock.json', async ()=>(await Promise.all([
                    __webpack_require__.e(334),
                    __webpack_require__.e(13),
                    __webpack_require__.e(545),
                    __webpack_require__.e(79),
                    __webpack_require__.e(626)
                ]).then(__webpack_require__.bind(__webpack_require__, 1626))).lock), [
                '--target'
            ]).requiredOption('--source <source>', 'where the releases are').option('--target <triple>', 'only this target; may be repeated', collect).requiredOption('--lockfile <file>', 'the lockfile to write');
            withTuple(add('yank', 'Mark a published row with a reason; its bytes stay.', `--store . ${EXAMPLE_TUPLE} --reason 'crashes at start'`, async ()=>(await Promise.all([
                    __webpack_require__.e(334),
                    __webpack_require__.e(13),
                    __webpack_require__.e(545),
                    __webpack_require__.e(79),
                    __webpack_require__.e(91),
                    __webpack_require__.e(627)
                ]).then(__webpack_require__.bind(__webpack_require__, 2627))).yank)).requiredOption('--store <store>', 'where it is published').requiredOption('--reason <text>', 'why; consumers are told');
            add('prune', 'Remove old release generations, index first.', '--store . --keep 12 --dry-run', async ()=>(await Promise.all([
                    __webpack_require__.e(334),
                    __webpack_require__.e(13),
                    __webpack_require__.e(545),
                    __webpack_require__.e(79),
                    __webpack_require__.e(91),
                    __webpack_require__.e(627)
                ]).then(__webpack_require__.bind(__webpack_require__, 2627))).prune).requiredOption('--store <store>', 'where to prune').requiredOption('--keep <n>', "release generations that stay; never fewer than the contract's minimum").option('--dry-run', 'list what would go, and change nothing');
            add('govern', 'Hold a range of commits to the rules of the contract.', '--base origin/main', async ()=>(await Promise.all([
                    __webpack_require__.e(334),
                    __webpack_require__.e(13),
                    __webpack_require__.e(545),
                    __webpack_require__.e(79),
                    __webpack_require__.e(91),
                    __webpack_require__.e(928),
                    __webpack_require__.e(190)
                ]).then(__webpack_require__.bind(__webpack_require__, 190))).govern).requiredOption('--base <ref>', 'the commit to compare with; the range begins where head left it').option('--head <ref>', 'the commit to check', 'HEAD').option('--contract <file>', 'the contract document, relative to the repository', 'docs/distribution-contract.json').option('--source <source>', 'the published releases').option('--fix', 'regenerate the tables of the prose in the working tree');
            add('release', 'Plan, package, publish, verify and install on this machine.', "--config scripts/release-orchestrator.config.json", async ()=>(await Promise.all([
                    __webpack_require__.e(334),
                    __webpack_require__.e(13),
                    __webpack_require__.e(545),
                    __webpack_require__.e(79),
                    __webpack_require__.e(579),
                    __webpack_require__.e(950),
                    __webpack_require__.e(939),
                    __webpack_require__.e(126),
                    __webpack_require__.e(657)
                ]).then(__webpack_require__.bind(__webpack_require__, 3657))).release).requiredOption('--config <file>', 'the configuration of the orchestrator');
            return program;
        }
        async function runProgram(argv) {
            let exitCode = 0;
            const context = {
                env: process.env,
                now: ()=>new Date(),
                progress: (line)=>process.stderr.write(`${(0, harmless.Is)(line)}\n`),
                warn: (message)=>process.stderr.write(`warning: ${(0, harmless.Is)(message)}\n`)
            };
            const program = buildProgram(async (load, options)=>{
                try {
                    const handler = await load();
                    const result = await handler(options, context);
                    process.stdout.write(formatResult(result, true === options.json));
                    exitCode = result.exitCode ?? 0;
                } catch (error) {
                    process.stderr.write(formatError(error));
                    exitCode = 1;
                }
            });
            for (const command of program.commands)command.exitOverride().showHelpAfterError('(run with --help for usage)');
            try {
                await program.parseAsync(argv, {
                    from: 'user'
                });
            } catch (error) {
                if (!(error instanceof esm.b7)) throw error;
                return 0 === error.exitCode ? 0 : 2;
            }
            return exitCode;
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
