export const id = "cli-program";
export const ids = [
    "cli-program",
    "cli-output",
    "contract-text-harmless"
];
export const modules = {
    "src/cli/output.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>formatResult,
            print: ()=>print
        });
        var _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/text/harmless.ts");
        var _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/host/disk/file-errors.ts");
        function formatResult({ json, lines }, asJson) {
            return asJson ? `${(0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__.harmlessJson)(json)}\n` : lines.map((line)=>`${(0, _contract_text_harmless_js__WEBPACK_IMPORTED_MODULE_1__.harmlessLine)(line)}\n`).join('');
        }
        async function print(text) {
            await new Promise((done, fail)=>{
                process.stdout.write(text, (error)=>error && 'EPIPE' !== (0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_0__.UQ)(error) ? fail((0, _host_disk_file_errors_js__WEBPACK_IMPORTED_MODULE_0__.dH)(error, 'standard output')) : done());
            });
        }
    }),
    "src/cli/program.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            runProgram: ()=>runProgram
        });
        var esm = __webpack_require__("commander/esm.mjs");
        var harmless = __webpack_require__("src/contract/text/harmless.ts");
        var external_node_fs_ = __webpack_require__("node:fs");
        var external_node_path_ = __webpack_require__("node:path");
        var shell_word = __webpack_require__("src/contract/text/shell-word.ts");
        const COMMAND_LINE = 'controller-dist';
        function invocationOf({ script, cwd, path }) {
            const file = realFile(script);
            return fromPath(script, file, path) ?? fromModules(file, cwd) ?? `node ${scriptPath(script, cwd)}`;
        }
        function realFile(script) {
            try {
                return (0, external_node_fs_.realpathSync)(script);
            } catch  {
                return script;
            }
        }
        function fromModules(file, cwd) {
            const root = (0, external_node_path_.dirname)((0, external_node_path_.dirname)((0, external_node_path_.dirname)(file)));
            const folder = (0, external_node_path_.dirname)((0, external_node_path_.dirname)(root));
            const name = (0, external_node_path_.basename)(root);
            if ('node_modules' !== (0, external_node_path_.basename)((0, external_node_path_.dirname)(root))) return;
            if ('_npx' === (0, external_node_path_.basename)((0, external_node_path_.dirname)(folder))) {
                const spec = specOf(folder, name);
                return void 0 === spec ? void 0 : `npx --yes ${(0, shell_word.r)(spec)}`;
            }
            return isWithin(cwd, folder) ? `npx --no ${(0, shell_word.r)(name)}` : void 0;
        }
        const FETCHED = /^(?:github|gitlab|bitbucket|gist|git\+https?|git\+ssh|git\+file|git|https):/;
        const CREDENTIALS = /^[a-z+]+:\/\/(?!git@)[^/]*@/;
        function specOf(folder, name) {
            try {
                const { dependencies } = JSON.parse((0, external_node_fs_.readFileSync)((0, external_node_path_.join)(folder, 'package.json'), 'utf8'));
                const spec = dependencies?.[name];
                return 'string' == typeof spec && FETCHED.test(spec) && !CREDENTIALS.test(spec) ? spec : void 0;
            } catch  {
                return;
            }
        }
        function isWithin(path, folder) {
            const inner = (0, external_node_path_.relative)(realFile(folder), realFile(path));
            return '..' !== inner && !inner.startsWith(`..${external_node_path_.sep}`) && !(0, external_node_path_.isAbsolute)(inner);
        }
        function fromPath(script, file, path = '') {
            const name = (0, external_node_path_.basename)(script);
            const folders = path.split(external_node_path_.delimiter).filter((folder)=>(0, external_node_path_.isAbsolute)(folder) && !folder.endsWith(MODULES_BIN));
            const first = folders.map((folder)=>(0, external_node_path_.join)(folder, name)).find(isExecutable);
            return void 0 !== first && realFile(first) === file ? (0, shell_word.r)(name) : void 0;
        }
        const MODULES_BIN = (0, external_node_path_.join)('node_modules', '.bin');
        function isExecutable(path) {
            try {
                (0, external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
                return true;
            } catch  {
                return false;
            }
        }
        function scriptPath(script, cwd) {
            const near = (0, external_node_path_.relative)(cwd, script);
            const shorter = near.length < script.length ? near : script;
            return (0, shell_word.G)(shorter.split(external_node_path_.sep).join('/'));
        }
        var next_step = __webpack_require__("src/contract/next-step.ts");
        var text_command = __webpack_require__("src/contract/text/command.ts");
        function optionName({ flags }) {
            return (flags.split(' ')[0] ?? flags).replace(/^--/, '');
        }
        function optional(flags, description, fallback) {
            return void 0 === fallback ? {
                flags,
                description
            } : {
                flags,
                description,
                fallback
            };
        }
        function mandatory(flags, description) {
            return {
                flags,
                description,
                mandatory: true
            };
        }
        function repeatable(flags, description) {
            return {
                flags,
                description,
                repeats: true
            };
        }
        const TUPLE_OPTIONS = [
            optional('--version <version>', 'release version, such as 0.1.0'),
            optional('--target <triple>', 'Rust target triple'),
            optional('--profile <profile>', 'release or debug'),
            optional('--toolchain <version>', 'rustc version, or a prefix of it'),
            optional('--git-rev <sha>', 'git revision, or at least its first 7 digits'),
            optional('--dist-revision <rN>', 'revision of the rebuild, such as r1')
        ];
        const RELEASE_OPTIONS = TUPLE_OPTIONS.filter(({ flags })=>!flags.startsWith('--target'));
        const EXAMPLE_TUPLE = '--version 0.1.0 --target x86_64-unknown-linux-gnu --profile release --toolchain 1.84.0 --git-rev ab12cd34 --dist-revision r1';
        const COMMANDS = [
            {
                name: 'plan',
                summary: 'The plan of a release: its build matrix, and the identity that every target shares.',
                example: '--contract docs/distribution-contract.json --manifest-path Cargo.toml --dist-revision r1',
                options: [
                    mandatory('--contract <file>', 'the contract document'),
                    optional('--manifest-path <file>', 'Cargo.toml of the crate', 'Cargo.toml'),
                    repeatable('--package <name>', 'package, in a workspace; may be repeated'),
                    optional('--version <version>', 'version; the crate must agree'),
                    optional('--git-rev <sha>', 'full git revision; HEAD unless given'),
                    optional('--toolchain <version>', 'exact rustc version; else rust-toolchain.toml, else the contract'),
                    optional('--profile <profile>', 'release or debug', 'release'),
                    repeatable('--target <triple>', 'only this target; may be repeated'),
                    optional('--dist-revision <rN|auto>', 'revision, or auto to count from the source', 'r1'),
                    optional('--source <source>', 'the published releases that auto counts from'),
                    optional('--include-planned', 'also platforms that are only planned')
                ],
                load: async ()=>(await Promise.all([
                        __webpack_require__.e("zod"),
                        __webpack_require__.e("semver-with-semver-classes-semver"),
                        __webpack_require__.e("shared-host-disk-with-contract-digest"),
                        __webpack_require__.e("shared-steps-release-index"),
                        __webpack_require__.e("shared-host"),
                        __webpack_require__.e("shared-steps-read-contract"),
                        __webpack_require__.e("cli-commands-plan")
                    ]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/plan.ts"))).plan
            },
            {
                name: 'package',
                summary: 'Build and package one target.',
                example: '--contract docs/distribution-contract.json --manifest-path Cargo.toml --version 0.1.0 --git-rev $(git rev-parse HEAD) --toolchain 1.84.0 --profile release --target x86_64-unknown-linux-gnu --dist-revision r1 --out staged',
                options: [
                    mandatory('--contract <file>', 'the contract document'),
                    mandatory('--version <version>', 'release version, such as 0.1.0'),
                    mandatory('--git-rev <sha>', 'full git revision'),
                    mandatory('--toolchain <version>', 'exact rustc version'),
                    mandatory('--profile <profile>', 'release or debug'),
                    mandatory('--target <triple>', 'Rust target triple'),
                    mandatory('--dist-revision <rN>', 'revision of the rebuild, such as r1'),
                    mandatory('--out <dir>', 'where dist/... is written'),
                    optional('--source-date-epoch <seconds>', 'time of every entry; the commit time unless given'),
                    optional('--manifest-path <file>', 'Cargo.toml of the crate to build'),
                    repeatable('--package <name>', 'package, in a workspace; may be repeated: the first names the version'),
                    optional('--bin <name>', 'binary, where the package has several'),
                    repeatable('--features <list>', 'cargo features; may be repeated'),
                    optional('--no-default-features', 'build without the default features'),
                    optional('--cargo-profile <name>', 'profile of cargo, in place of release or dev'),
                    optional('--binary <file>', 'a binary built elsewhere, instead of building'),
                    repeatable('--include <glob>', 'further files of the crate, or of this build below target/; may be repeated'),
                    repeatable('--generate <path=arguments>', 'a file that the program prints when run so; may be repeated'),
                    repeatable('--system-package <name>', 'package of the system that the build needs, recorded; may be repeated'),
                    optional('--allow-wrapper', 'keep RUSTC_WRAPPER, and record it')
                ],
                load: async ()=>(await Promise.all([
                        __webpack_require__.e("zod"),
                        __webpack_require__.e("semver-with-semver-classes-semver"),
                        __webpack_require__.e("shared-host-disk-with-contract-digest"),
                        __webpack_require__.e("shared-contract-executable"),
                        __webpack_require__.e("shared-host"),
                        __webpack_require__.e("shared-steps-read-contract"),
                        __webpack_require__.e("shared-steps-package"),
                        __webpack_require__.e("cli-commands-package")
                    ]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/package.ts"))).packageCommand
            },
            {
                name: 'publish',
                summary: 'Merge staged artifacts into dist/index.json of a store.',
                example: '--contract docs/distribution-contract.json --staged staged --store .',
                options: [
                    mandatory('--contract <file>', 'the contract document'),
                    mandatory('--staged <dir...>', 'folders that package wrote'),
                    mandatory('--store <store>', 'where to publish'),
                    optional('--plan <file>', 'what plan --json printed: all that may be published; else whatever the contract has'),
                    optional('--include-planned', 'without a plan: also platforms that are only planned'),
                    optional('--allow-incomplete', 'publish although recommended targets are missing'),
                    optional('--auto-revision', 'the revision came from auto: publish nothing where nothing changed'),
                    optional('--adopt-alias', 'where the store has only the deprecated alias of the index: bring its rows along')
                ],
                load: async ()=>(await Promise.all([
                        __webpack_require__.e("zod"),
                        __webpack_require__.e("semver-with-semver-classes-semver"),
                        __webpack_require__.e("shared-host-disk-with-contract-digest"),
                        __webpack_require__.e("shared-steps-release-index"),
                        __webpack_require__.e("shared-contract-executable"),
                        __webpack_require__.e("shared-host-disk-with-contract-documents-contract-fields"),
                        __webpack_require__.e("host-archive-unpack"),
                        __webpack_require__.e("shared-steps-inspect-artifact-and-steps-publish-and-steps-release-index"),
                        __webpack_require__.e("cli-commands-publish")
                    ]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/publish.ts"))).publish
            },
            {
                name: 'resolve',
                summary: 'The one row of an immutable tuple.',
                example: `--source . ${EXAMPLE_TUPLE}`,
                options: [
                    ...TUPLE_OPTIONS,
                    mandatory('--source <source>', 'where the releases are')
                ],
                load: async ()=>(await Promise.all([
                        __webpack_require__.e("zod"),
                        __webpack_require__.e("semver-with-semver-classes-semver"),
                        __webpack_require__.e("shared-host-disk-with-contract-digest"),
                        __webpack_require__.e("shared-steps-release-index"),
                        __webpack_require__.e("cli-commands-resolve")
                    ]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/resolve.ts"))).resolve
            },
            {
                name: 'verify',
                summary: 'The whole chain of one tuple, or of everything.',
                example: '--source . --all --deep',
                options: [
                    ...TUPLE_OPTIONS,
                    mandatory('--source <source>', 'where the releases are'),
                    optional('--all', 'every row, and every fault found'),
                    optional('--deep', 'also unpack: content, files, binaries')
                ],
                load: async ()=>(await Promise.all([
                        __webpack_require__.e("zod"),
                        __webpack_require__.e("semver-with-semver-classes-semver"),
                        __webpack_require__.e("shared-host-disk-with-contract-digest"),
                        __webpack_require__.e("shared-steps-release-index"),
                        __webpack_require__.e("cli-commands-verify")
                    ]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/verify.ts"))).verify
            },
            {
                name: 'install',
                summary: 'Verify and install one tuple into a folder.',
                example: `--source . ${EXAMPLE_TUPLE} --to tools/controller`,
                options: [
                    ...TUPLE_OPTIONS,
                    mandatory('--to <dir>', 'the folder that will hold the files'),
                    optional('--source <source>', "where the releases are; the lockfile's unless given"),
                    optional('--sha256 <digest>', 'refuse any other artifact'),
                    optional('--allow-yanked', 'install although the release was yanked'),
                    optional('--lockfile <file>', 'install what this lockfile pins')
                ],
                load: async ()=>(await Promise.all([
                        __webpack_require__.e("zod"),
                        __webpack_require__.e("semver-with-semver-classes-semver"),
                        __webpack_require__.e("shared-host-disk-with-contract-digest"),
                        __webpack_require__.e("shared-steps-release-index"),
                        __webpack_require__.e("shared-contract-executable"),
                        __webpack_require__.e("shared-steps-install-and-steps-resolve"),
                        __webpack_require__.e("cli-commands-install")
                    ]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/install.ts"))).install
            },
            {
                name: 'lock',
                summary: 'Verify one release and pin all its targets in a lockfile.',
                example: '--source . --version 0.1.0 --git-rev ab12cd34 --toolchain 1.84.0 --profile release --dist-revision r1 --lockfile controller.lock.json',
                options: [
                    ...RELEASE_OPTIONS,
                    mandatory('--source <source>', 'where the releases are'),
                    repeatable('--target <triple>', 'only this target; may be repeated'),
                    mandatory('--lockfile <file>', 'the lockfile to write')
                ],
                load: async ()=>(await Promise.all([
                        __webpack_require__.e("zod"),
                        __webpack_require__.e("semver-with-semver-classes-semver"),
                        __webpack_require__.e("shared-host-disk-with-contract-digest"),
                        __webpack_require__.e("shared-steps-release-index"),
                        __webpack_require__.e("cli-commands-lock")
                    ]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/lock.ts"))).lock
            },
            {
                name: 'yank',
                summary: 'Mark a published row with a reason; its bytes stay.',
                example: `--store . ${EXAMPLE_TUPLE} --reason 'crashes at start'`,
                options: [
                    ...TUPLE_OPTIONS,
                    mandatory('--store <store>', 'where it is published'),
                    mandatory('--reason <text>', 'why; consumers are told')
                ],
                load: async ()=>(await Promise.all([
                        __webpack_require__.e("zod"),
                        __webpack_require__.e("semver-with-semver-classes-semver"),
                        __webpack_require__.e("shared-host-disk-with-contract-digest"),
                        __webpack_require__.e("shared-steps-release-index"),
                        __webpack_require__.e("cli-commands-yank")
                    ]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/yank.ts"))).yank
            },
            {
                name: 'prune',
                summary: 'Remove old release generations, index first.',
                example: '--store . --keep 12 --dry-run',
                options: [
                    mandatory('--store <store>', 'where to prune'),
                    mandatory('--keep <n>', "release generations that stay; never fewer than the contract's minimum"),
                    optional('--dry-run', 'list what would go, and change nothing'),
                    optional('--forget', 'of a git store: replace its history by one commit, so that new clones lack what was pruned'),
                    optional('--yes', 'what --forget wants, since nothing brings the history back')
                ],
                load: async ()=>(await Promise.all([
                        __webpack_require__.e("zod"),
                        __webpack_require__.e("semver-with-semver-classes-semver"),
                        __webpack_require__.e("shared-host-disk-with-contract-digest"),
                        __webpack_require__.e("shared-steps-release-index"),
                        __webpack_require__.e("cli-commands-prune")
                    ]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/prune.ts"))).prune
            },
            {
                name: 'govern',
                summary: 'Hold a range of commits to the rules of the contract.',
                example: '--base origin/main',
                options: [
                    mandatory('--base <ref>', 'the commit to compare with; the range begins where head left it'),
                    optional('--head <ref>', 'the commit to check', 'HEAD'),
                    optional('--contract <file>', 'the contract document, relative to the repository', 'docs/distribution-contract.json'),
                    optional('--source <source>', 'the published releases'),
                    optional('--fix', 'regenerate the tables of the prose in the working tree')
                ],
                load: async ()=>(await Promise.all([
                        __webpack_require__.e("zod"),
                        __webpack_require__.e("semver-with-semver-classes-semver"),
                        __webpack_require__.e("shared-host-disk-with-contract-digest"),
                        __webpack_require__.e("shared-steps-release-index"),
                        __webpack_require__.e("shared-host"),
                        __webpack_require__.e("shared-host-disk-with-contract-documents-contract-fields"),
                        __webpack_require__.e("shared-steps-govern"),
                        __webpack_require__.e("cli-commands-govern")
                    ]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/govern.ts"))).govern
            },
            {
                name: 'release',
                summary: 'Plan, package, publish, verify and install on this machine.',
                example: "--config scripts/release-orchestrator.config.json",
                options: [
                    mandatory('--config <file>', 'the configuration of the orchestrator')
                ],
                load: async ()=>(await Promise.all([
                        __webpack_require__.e("zod"),
                        __webpack_require__.e("semver-with-semver-classes-semver"),
                        __webpack_require__.e("shared-host-disk-with-contract-digest"),
                        __webpack_require__.e("shared-steps-release-index"),
                        __webpack_require__.e("shared-contract-executable"),
                        __webpack_require__.e("shared-host"),
                        __webpack_require__.e("shared-host-disk-with-contract-documents-contract-fields"),
                        __webpack_require__.e("host-archive-unpack"),
                        __webpack_require__.e("shared-steps-read-contract"),
                        __webpack_require__.e("shared-steps-package"),
                        __webpack_require__.e("shared-steps-install-and-steps-resolve"),
                        __webpack_require__.e("shared-steps-inspect-artifact-and-steps-publish-and-steps-release-index"),
                        __webpack_require__.e("cli-commands-release")
                    ]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/release.ts"))).release
            }
        ];
        function formatNextStep(start, given, next) {
            const name = next.command ?? given.name;
            const options = (0, next_step.c)(next, given.options);
            const usages = COMMANDS.find((command)=>command.name === name)?.options ?? [];
            const known = new Set(usages.map(optionName));
            const isTaken = Object.keys(next.options).every((option)=>known.has(option));
            const isWhole = usages.every((usage)=>!usage.mandatory || void 0 !== options[optionName(usage)]);
            const command = (0, text_command.f)(start, name, options);
            return isTaken && isWhole && command !== (0, text_command.f)(start, given.name, given.options) ? command : void 0;
        }
        var output = __webpack_require__("src/cli/output.ts");
        var version = __webpack_require__("src/cli/version.ts");
        const HELP_OPTION = {
            flags: '--help',
            description: 'print this help'
        };
        function misunderstood(words, options) {
            const usages = new Map([
                ...options,
                HELP_OPTION
            ].map((option)=>[
                    `--${optionName(option)}`,
                    option
                ]));
            const seen = new Set();
            let stray;
            let takesMore = false;
            for(let at = 0; at < words.length; at++){
                const word = words[at] ?? '';
                const [, name = word, value] = /^(--[^=]+)(=.*)?$/s.exec(word) ?? [];
                const usage = usages.get(name);
                if (!usage || void 0 !== value && !takesValue(usage)) {
                    if (word.startsWith('-') || !takesMore) stray ??= word;
                    if ('--' === word) break;
                    continue;
                }
                if (seen.has(name) && !usage.repeats && !takesSeveral(usage)) return `option '${name}' is given twice`;
                seen.add(name);
                takesMore = takesSeveral(usage);
                if (void 0 !== value || !takesValue(usage)) continue;
                const next = words[++at];
                if (next?.startsWith('--')) return `option '${name}' has no value; where '${next}' is meant to be it, write '${name}=${next}'`;
            }
            if (void 0 === stray || !seen.has(HELP_OPTION.flags)) return;
            return stray.startsWith('-') ? `unknown option '${stray}'` : `'${stray}' is no option, and a value of none`;
        }
        function takesValue({ flags }) {
            return /[<[]/.test(flags);
        }
        function takesSeveral({ flags }) {
            return flags.includes('...');
        }
        const USAGE_HINT = '(run with --help for usage)';
        const JSON_OPTION = {
            flags: '--json',
            description: 'print one JSON document to stdout'
        };
        function buildProgram(run, start = COMMAND_LINE) {
            const program = new esm.uB(start).description('Turn a Rust command-line program into immutable, verifiable artifacts, and install them.').version(version.x, '--version', 'print the version').helpOption(HELP_OPTION.flags, HELP_OPTION.description).helpCommand(false).enablePositionalOptions().showHelpAfterError(USAGE_HINT).exitOverride();
            for (const usage of COMMANDS)addCommand(program, usage, run, start);
            return program;
        }
        function addCommand(program, usage, run, start) {
            const { name, summary, example, options } = usage;
            const command = program.command(name).description(summary).helpOption(HELP_OPTION.flags, HELP_OPTION.description).option(JSON_OPTION.flags, JSON_OPTION.description).addHelpText('after', `\nExample:\n  ${start} ${name} ${example}`).allowExcessArguments(false).action((parsed)=>run(usage, parsed, givenOf(command)));
            for (const option of options)addOption(command, option);
        }
        function addOption(command, { flags, description, mandatory, fallback, repeats }) {
            if (mandatory) command.requiredOption(flags, description);
            else if (repeats) command.option(flags, description, collect);
            else command.option(flags, description, fallback);
        }
        function givenOf(command) {
            const given = command.options.filter((option)=>'cli' === command.getOptionValueSource(option.attributeName()));
            return Object.fromEntries(given.map((option)=>[
                    optionName(option),
                    command.getOptionValue(option.attributeName())
                ]));
        }
        function collect(value, before = []) {
            return [
                ...before,
                value
            ];
        }
        async function runProgram(argv) {
            let exitCode = 0;
            const start = invocationOf({
                script: process.argv[1] ?? '',
                cwd: process.cwd(),
                path: process.env.PATH
            });
            const program = buildProgram(async (usage, options, given)=>{
                exitCode = await runCommand(start, usage, options, {
                    name: usage.name,
                    options: given
                });
            }, start);
            let said = '';
            const writeOut = (text)=>{
                said += text;
            };
            for (const command of program.commands)command.exitOverride().showHelpAfterError(USAGE_HINT);
            for (const one of [
                program,
                ...program.commands
            ])one.configureOutput({
                writeOut
            });
            try {
                await program.parseAsync(understood(program, argv), {
                    from: 'user'
                });
            } catch (error) {
                if (!(error instanceof esm.b7)) throw error;
                await (0, output.print)(said);
                return 0 === error.exitCode ? 0 : 2;
            }
            return exitCode;
        }
        function understood(program, argv) {
            const [first = '', ...words] = argv;
            const command = program.commands.find((one)=>one.name() === first);
            if (!command) {
                const isAlone = 0 === words.length || !program.options.some(({ long })=>long === first) && first !== HELP_OPTION.flags;
                if (!isAlone) program.error(`error: ${first} stands alone; ${JSON.stringify(words[0])} is behind it`);
                return argv.slice(0, 1);
            }
            const usage = COMMANDS.find(({ name })=>name === first);
            const fault = misunderstood(words, [
                ...usage?.options ?? [],
                JSON_OPTION
            ]);
            if (void 0 !== fault) command.error(`error: ${fault}`);
            return argv;
        }
        async function runCommand(start, { load }, options, given) {
            const context = {
                start,
                nextStep: (next)=>formatNextStep(start, given, next),
                env: process.env,
                now: ()=>new Date(),
                progress: (line)=>process.stderr.write(`${(0, harmless.harmlessLine)(line)}\n`),
                warn: (message)=>process.stderr.write(`warning: ${(0, harmless.harmlessLine)(message)}\n`)
            };
            const handler = await load();
            const result = await handler(options, context).catch(async (error)=>{
                const { withNextStep } = await __webpack_require__.e("contract-text-refusal-for-cli-program").then(__webpack_require__.bind(__webpack_require__, "src/contract/text/refusal.ts"));
                throw withNextStep(error, context.nextStep);
            });
            await (0, output.print)((0, output.J)(result, true === options.json));
            return result.exitCode ?? 0;
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
                hint: 'Lock the release again; docs/lockfile.md says how.'
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
    "src/host/disk/file-errors.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            dH: ()=>asFileError,
            ze: ()=>atPlace,
            UQ: ()=>errnoOf,
            W0: ()=>isAbsent,
            XL: ()=>namingInstead,
            VC: ()=>requireNoFile,
            O4: ()=>requireRegular
        });
        var errors = __webpack_require__("src/contract/errors.ts");
        var external_node_fs_ = __webpack_require__("node:fs");
        var external_node_path_ = __webpack_require__("node:path");
        function fileInTheWay(path) {
            for(let at = path;; at = (0, external_node_path_.dirname)(at)){
                const found = statOf(at);
                if (found) return found.isDirectory() ? void 0 : at;
                if ((0, external_node_path_.dirname)(at) === at) return;
            }
        }
        function statOf(path) {
            try {
                return (0, external_node_fs_.statSync)(path);
            } catch  {
                return;
            }
        }
        const CODES = {
            ENOSPC: 'STORE_FULL',
            EDQUOT: 'STORE_FULL',
            EROFS: 'STORE_READ_ONLY',
            EACCES: 'STORE_READ_ONLY',
            EPERM: 'STORE_READ_ONLY'
        };
        function errnoOf(error) {
            const code = error?.code;
            return 'string' == typeof code ? code : void 0;
        }
        function isAbsent(error) {
            const errno = errnoOf(error);
            return 'ENOENT' === errno || 'ENOTDIR' === errno;
        }
        async function atPlace(place, operation) {
            try {
                return await operation();
            } catch (error) {
                throw asFileError(error, place);
            }
        }
        function asFileError(error, place) {
            if (error instanceof errors.Vl) return error;
            const errno = errnoOf(error);
            const code = errno && CODES[errno] || 'IO_FAILED';
            const { said, hint } = wordsOf(error);
            const message = said.startsWith(place) ? said : `${place}: ${said}`;
            return new errors.Vl({
                code,
                message,
                place,
                ...void 0 === hint ? {} : {
                    hint
                }
            }, [], {
                cause: error
            });
        }
        function wordsOf(error) {
            const { code, path, dest } = error ?? {};
            const named = dest ?? path;
            if ('EISDIR' === code && void 0 !== named) return {
                said: `${named} ${IS_FOLDER}`,
                hint: NAME_A_FILE
            };
            if (('EACCES' === code || 'EPERM' === code) && void 0 !== path) return {
                said: `this user has no permission for ${path} (${code})`
            };
            const file = ('ENOTDIR' === code || 'EEXIST' === code) && void 0 !== path ? fileInTheWay(path) : void 0;
            if (void 0 !== file) return {
                said: `${file} ${IS_FILE}`,
                hint: NAME_A_FOLDER
            };
            return {
                said: error?.message ?? String(error)
            };
        }
        const IS_FOLDER = 'is a folder, not a file';
        const IS_FILE = 'is a file, not a folder';
        const NAME_A_FILE = 'Name a file.';
        const NAME_A_FOLDER = 'Name a folder.';
        function requireRegular(stat, place) {
            if (stat.isDirectory()) (0, errors.TR)('IO_FAILED', `${place} ${IS_FOLDER}`, place, NAME_A_FILE);
            if (!stat.isFile()) (0, errors.TR)('IO_FAILED', `${place} is not a regular file`, place);
        }
        function requireNoFile(path, place, hint = NAME_A_FOLDER) {
            const file = fileInTheWay(path);
            if (void 0 !== file) (0, errors.TR)('IO_FAILED', `${file === path ? place : file} ${IS_FILE}`, place, hint);
        }
        async function namingInstead(names, work) {
            const rename = (text)=>[
                    ...names
                ].reduce((said, [temporary, place])=>said.replaceAll(temporary, ()=>place), text);
            try {
                return await work();
            } catch (error) {
                if (!(error instanceof errors.Vl)) throw error;
                const [first, ...more] = error.faults.map((fault)=>({
                        ...fault,
                        message: rename(fault.message),
                        ...void 0 === fault.place ? {} : {
                            place: rename(fault.place)
                        }
                    }));
                throw first ? new errors.Vl(first, more, {
                    cause: error
                }) : error;
            }
        }
    })
};
