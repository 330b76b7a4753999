export const id = "cli-program";
export const ids = [
    "cli-program",
    "contract-text-harmless"
];
export const modules = {
    "src/cli/invocation.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            QC: ()=>invocationOf,
            hC: ()=>fetchedSpec,
            rD: ()=>COMMAND_LINE
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/shell-word.ts");
        const COMMAND_LINE = 'controller-dist';
        function invocationOf({ script, cwd, path }) {
            const file = realFile(script);
            return fromPath(script, file, path) ?? fromModules(file, cwd) ?? `node ${scriptPath(script, cwd)}`;
        }
        function realFile(script) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(script);
            } catch  {
                return script;
            }
        }
        function fetchedSpec(script) {
            const place = placeInModules(realFile(script));
            return place?.isFetched ? specOf(place.folder, place.name) : void 0;
        }
        function placeInModules(file) {
            const root = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)));
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root));
            if ('node_modules' !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root))) return;
            return {
                folder,
                name: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root),
                isFetched: '_npx' === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            };
        }
        function fromModules(file, cwd) {
            const place = placeInModules(file);
            if (!place) return;
            const { folder, name, isFetched } = place;
            if (!isFetched) return isWithin(cwd, folder) ? `npx --no ${(0, _contract_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__.r)(name)}` : void 0;
            const spec = specOf(folder, name);
            return void 0 === spec ? void 0 : `npx --yes ${(0, _contract_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__.r)(spec)}`;
        }
        const FETCHED = /^(?:github|gitlab|bitbucket|gist|git\+https?|git\+ssh|git\+file|git|https):/;
        const CREDENTIALS = /^[a-z+]+:\/\/(?!git@)[^/]*@/;
        function specOf(folder, name) {
            try {
                const { dependencies } = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8'));
                const spec = dependencies?.[name];
                return 'string' == typeof spec && FETCHED.test(spec) && !CREDENTIALS.test(spec) ? spec : void 0;
            } catch  {
                return;
            }
        }
        function isWithin(path, folder) {
            const inner = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realFile(folder), realFile(path));
            return '..' !== inner && !inner.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inner);
        }
        function fromPath(script, file, path = '') {
            const name = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(script);
            const folders = path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && !folder.endsWith(MODULES_BIN));
            const first = folders.map((folder)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find(isExecutable);
            return void 0 !== first && realFile(first) === file ? (0, _contract_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__.r)(name) : void 0;
        }
        const MODULES_BIN = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)('node_modules', '.bin');
        function isExecutable(path) {
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
                return true;
            } catch  {
                return false;
            }
        }
        function scriptPath(script, cwd) {
            const near = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, script);
            const shorter = near.length < script.length ? near : script;
            return (0, _contract_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__.G)(shorter.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
        }
    }),
    "src/cli/program.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            runProgram: ()=>runProgram
        });
        var esm = __webpack_require__("commander/esm.mjs");
        var harmless = __webpack_require__("src/contract/text/harmless.ts");
        var invocation = __webpack_require__("src/cli/invocation.ts");
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
        const TRUST_OPTIONS = [
            optional('--trust <instance>', 'whose certificates count: public unless given, or github-private'),
            optional('--trusted-root <file>', 'a trusted_root.json, or several, a line each; in place of those that this version has')
        ];
        const SIGNER_OPTIONS = [
            optional('--source-repository <owner/repo>', 'whose release it has to be: the repository that its workflow ran for'),
            optional('--source-repository-id <n>', 'number of that repository, which stays when it is renamed'),
            optional('--source-ref <ref>', "ref that it was built from; a tag of the release's version unless given"),
            repeatable('--source-event <event>', 'event that may have started the run, in place of push, workflow_dispatch and release'),
            optional('--signer-workflow <workflow>', "OWNER/REPO/.github/workflows/FILE[@REF]; this suite's own unless given"),
            optional('--signer-digest <sha>', 'revision of that workflow'),
            optional('--allow-self-hosted', "also a run whose signing job was on a runner that is not GitHub's"),
            optional('--public-key <file>', 'in place of a repository: the key that signed'),
            optional('--rebuilt-by <workflow>', 'also a second builder: OWNER/REPO/.github/workflows/FILE@REF'),
            ...TRUST_OPTIONS
        ];
        const EXAMPLE_TUPLE = '--version 0.1.0 --target x86_64-unknown-linux-gnu --profile release --toolchain 1.84.0 --git-rev ab12cd34 --dist-revision r1';
        const CARGO_OPTIONS = [
            repeatable('--features <list>', 'cargo features; may be repeated'),
            optional('--no-default-features', 'build without the default features'),
            optional('--cargo-profile <name>', 'profile of cargo, in place of release or dev')
        ];
        const COMMANDS = [
            {
                name: 'init',
                summary: 'Write contract, documents and workflows for a crate that has none; nothing that is there is written over.',
                example: '--steward @acme/release-stewards --suite OWNER/REPO@v1.2.3',
                options: [
                    optional('--manifest-path <file>', 'Cargo.toml of the crate or workspace', 'Cargo.toml'),
                    optional('--package <name>', 'package, in a workspace where several have binaries'),
                    repeatable('--target <triple>', 'a target to release for, in place of the usual ones; may be repeated'),
                    optional('--steward <owner>', '@user or @org/team that owns the contract; of CODEOWNERS or origin unless given'),
                    optional('--suite <owner/repo@tag>', 'this suite, as the workflows call it; what runs unless given')
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-project-init"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-contract-documents-and-contract-executable-and-contract-identity"), __webpack_require__.e("shared-contract-governance-and-contract-text"), __webpack_require__.e("shared-host"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-steps-read-contract"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/project/init.ts"))).init
            },
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
                    ...CARGO_OPTIONS,
                    repeatable('--target <triple>', 'only this target; may be repeated'),
                    optional('--dist-revision <rN|auto>', 'revision, or auto to count from the source', 'r1'),
                    optional('--source <source>', 'the published releases that auto counts from'),
                    optional('--include-planned', 'also platforms that are only planned')
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-plan"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-contract-documents-and-contract-executable-and-contract-identity"), __webpack_require__.e("shared-host"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-read-contract"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/plan.ts"))).plan
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
                    ...CARGO_OPTIONS,
                    optional('--binary <file>', 'a binary built elsewhere, instead of building'),
                    repeatable('--include <glob>', 'further files of the crate, or of this build below target/; may be repeated'),
                    repeatable('--generate <path=arguments>', 'a file that the program prints when run so; may be repeated'),
                    repeatable('--system-package <name>', 'package of the system that the build needs, recorded; may be repeated'),
                    optional('--allow-wrapper', 'keep RUSTC_WRAPPER, and record it')
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-package"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-contract-documents-and-contract-executable-and-contract-identity"), __webpack_require__.e("shared-host"), __webpack_require__.e("shared-host-archive"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-steps-package"), __webpack_require__.e("shared-steps-read-contract"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/package.ts"))).packageCommand
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
                    optional('--rebuilt <dir>', 'manifests that rebuild kept: publish only what they have with the same digest'),
                    optional('--include-planned', 'without a plan: also platforms that are only planned'),
                    optional('--allow-incomplete', 'publish although recommended targets are missing'),
                    optional('--auto-revision', 'the revision came from auto: publish nothing where nothing changed'),
                    optional('--adopt-alias', 'where the store has only the deprecated alias of the index: bring its rows along'),
                    optional('--no-page', 'leave out the release page, dist/index.html')
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-publish"), __webpack_require__.e("host-archive-unpack"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-contract-documents-and-contract-executable-and-contract-identity"), __webpack_require__.e("shared-contract-governance"), __webpack_require__.e("shared-host-archive"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-inspect-artifact-and-steps-publish-and-steps-release-index"), __webpack_require__.e("shared-steps-page"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/publish.ts"))).publish
            },
            {
                name: 'list',
                summary: 'The releases of a source, newest first.',
                example: '--source . --version ^1.4',
                options: [
                    mandatory('--source <source>', 'where the releases are'),
                    optional('--version <range>', 'only this version, or a range of them as npm reads it'),
                    optional('--target <triple>', 'only what is there for this target'),
                    optional('--all', 'also pre-releases, debug builds, lower revisions, and more than the newest 20')
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-list"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/list.ts"))).list
            },
            {
                name: 'resolve',
                summary: 'The one row of an immutable tuple.',
                example: `--source . ${EXAMPLE_TUPLE}`,
                options: [
                    ...TUPLE_OPTIONS,
                    mandatory('--source <source>', 'where the releases are')
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-resolve"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/resolve.ts"))).resolve
            },
            {
                name: 'verify',
                summary: 'The whole chain of one tuple, of a release with all its targets, of a lockfile, or of everything.',
                example: '--source . --all --deep',
                options: [
                    ...TUPLE_OPTIONS,
                    optional('--source <source>', "where the releases are; with a lockfile, in place of the lockfile's"),
                    optional('--all', 'every row, and every fault found'),
                    optional('--lockfile <file>', 'what this lockfile pins: still there, not yanked, and the same bytes'),
                    optional('--deep', 'also unpack: content, files, binaries'),
                    ...SIGNER_OPTIONS
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-verify"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-page"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/verify.ts"))).verify
            },
            {
                name: 'rebuild',
                summary: 'Build one artifact again from its commit, and compare. Runs code of the commit and its dependencies.',
                example: `--source . ${EXAMPLE_TUPLE}`,
                options: [
                    ...TUPLE_OPTIONS,
                    optional('--source <source>', 'where the releases are'),
                    optional('--staged <dir>', 'in place of a source: a folder that package wrote, of which the manifest is read'),
                    optional('--checkout <dir>', 'a clone that has the commit; it is only read, and built from in a folder of its own'),
                    optional('--repository <url>', "https, ssh or file URL that has the commit; the manifest's unless given"),
                    optional('--keep <dir>', 'where what was built again stays, as package writes it')
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-rebuild"), __webpack_require__.e("host-archive-unpack"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-contract-documents-and-contract-executable-and-contract-identity"), __webpack_require__.e("shared-host"), __webpack_require__.e("shared-host-archive"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps"), __webpack_require__.e("shared-steps-package"), __webpack_require__.e("shared-steps-read-contract"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/rebuild.ts"))).rebuild
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
                    optional('--lockfile <file>', 'install what this lockfile pins'),
                    ...SIGNER_OPTIONS
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-install"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-host-archive"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-install-and-steps-resolve-and-steps-verify"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/install.ts"))).install
            },
            {
                name: 'sbom',
                summary: 'A bill of materials of one artifact, as CycloneDX 1.6.',
                example: `--source . ${EXAMPLE_TUPLE}`,
                options: [
                    ...TUPLE_OPTIONS,
                    mandatory('--source <source>', 'where the releases are')
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-handoff-sbom"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/handoff/sbom.ts"))).sbom
            },
            {
                name: 'lock',
                summary: 'Choose and verify one release, and pin all its targets in a lockfile.',
                example: '--source https://releases.example/controller --version ^0.1 --lockfile controller.lock.json',
                options: [
                    optional('--source <source>', "where the releases are; required, unless --update takes the lockfile's"),
                    optional('--version <range>', 'a version, or a range of them as npm reads it; the highest unless given'),
                    ...RELEASE_OPTIONS.filter(({ flags })=>!flags.startsWith('--version')),
                    repeatable('--target <triple>', 'only this target; may be repeated; those of the lockfile that is replaced, else all, unless given'),
                    mandatory('--lockfile <file>', 'the lockfile to write'),
                    optional('--update', 'what the lockfile pins anew: its source, profile, targets and signer, the highest version'),
                    repeatable('--drop-target <triple>', 'with --update: a target that is not locked any more; may be repeated'),
                    repeatable('--mirror <source>', 'another source that has the same files, asked where the first fails; may be repeated'),
                    optional('--allow-relative-source', 'write a source that is relative to the folder this runs in'),
                    ...SIGNER_OPTIONS
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-lockfile-lock"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-contract-documents-and-contract-identity-and-contract-selection"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-lockfile-and-steps-resolve-and-steps-verify"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/lockfile/lock.ts"))).lock
            },
            {
                name: 'outdated',
                summary: 'What is newer than what a lockfile pins, and how that stands.',
                example: '--lockfile controller.lock.json --exit-code',
                options: [
                    mandatory('--lockfile <file>', 'the lockfile'),
                    optional('--version <range>', 'versions that are meant, such as ^1.4; the highest unless given'),
                    optional('--source <source>', "where the releases are; the lockfile's unless given"),
                    optional('--exit-code', 'exit with 1 where it is not up to date')
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-lockfile-outdated"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-contract-documents-and-contract-identity-and-contract-selection"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/lockfile/outdated.ts"))).outdated
            },
            {
                name: 'export',
                summary: 'One release as a flat folder that other clients take: archives, SHA256SUMS, install.sh, formula, and more.',
                example: '--source . --version 0.1.0 --to exported --base-url https://downloads.example.com/tool/v{version}',
                options: [
                    mandatory('--source <source>', 'where the releases are'),
                    mandatory('--version <version>', 'release version, such as 0.1.0'),
                    optional('--profile <profile>', 'release or debug', 'release'),
                    optional('--dist-revision <rN>', 'revision of the rebuild; the highest that has every target unless given'),
                    optional('--toolchain <version>', 'rustc version or a prefix of it, where the version was built with two'),
                    optional('--git-rev <sha>', 'git revision or its first digits, where the version was built from two'),
                    mandatory('--to <dir>', 'the folder to write, which is not there or empty'),
                    optional('--base-url <url>', 'where the files will be; {version} in it is the version'),
                    optional('--sign <file>', 'an Ed25519 key in PEM, which signs for minisign and packslip'),
                    optional('--packslip-project <name>', 'HOST or HOST/PATH that a packslip is for; with --sign and --base-url'),
                    optional('--packslip-sequence <n>', 'number of the list of packslips, above that of the one before'),
                    optional('--packslip-expires <time>', 'until when that list holds, such as 2026-12-31T00:00:00Z'),
                    optional('--packslip-list <file>', 'the list before it, which was signed with the same key; none for the first'),
                    ...SIGNER_OPTIONS
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-handoff-export"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-contract-documents-and-contract-identity-and-contract-selection"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-export-and-steps-resolve-and-steps-verify"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/handoff/export.ts"))).exportCommand
            },
            {
                name: 'attest',
                summary: 'Add signatures (Sigstore bundles) to rows that are published, sign them with a key, or take one out.',
                example: '--store . --bundle attestation.sigstore.json --rows rows.json',
                options: [
                    ...TUPLE_OPTIONS,
                    mandatory('--store <store>', 'where the rows are published'),
                    optional('--rows <file>', 'in place of a tuple: the rows that publish printed, as a JSON array'),
                    repeatable('--bundle <file>', 'a bundle to add to the rows that it is about; may be repeated'),
                    optional('--key <file>', 'an Ed25519 key in PEM, which signs the rows'),
                    optional('--remove <sha256>', 'take an attestation out of the rows, by its digest'),
                    ...TRUST_OPTIONS,
                    optional('--public-key <file>', 'the key that a bundle is signed by, where it is by one')
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-attest"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/attest.ts"))).attest
            },
            {
                name: 'yank',
                summary: 'Mark published rows with a reason; their bytes stay. Without a target: a release with all its targets.',
                example: "--store . --version 0.1.0 --reason 'crashes at start'",
                options: [
                    ...TUPLE_OPTIONS,
                    mandatory('--store <store>', 'where it is published'),
                    mandatory('--reason <text>', 'why; consumers are told')
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-store-yank"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/store/yank.ts"))).yank
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
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-store-prune"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-contract-documents-and-contract-executable-and-contract-identity"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/store/prune.ts"))).prune
            },
            {
                name: 'page',
                summary: 'Write the release page of a store, dist/index.html, over the one that is there.',
                example: '--store .',
                options: [
                    mandatory('--store <store>', 'where the releases are published')
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-store-page"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-page"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/store/page.ts"))).page
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
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-project-govern"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-contract-documents-and-contract-executable-and-contract-identity"), __webpack_require__.e("shared-contract-governance"), __webpack_require__.e("shared-contract-governance-and-contract-text"), __webpack_require__.e("shared-host"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-govern"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/project/govern.ts"))).govern
            },
            {
                name: 'release',
                summary: 'Plan, package, publish, verify and install on this machine.',
                example: "--config scripts/release-orchestrator.config.json",
                options: [
                    mandatory('--config <file>', 'the configuration of the orchestrator')
                ],
                load: async ()=>(await Promise.all([__webpack_require__.e("cli-commands-release"), __webpack_require__.e("host-archive-unpack"), __webpack_require__.e("semver-with-semver-classes-semver"), __webpack_require__.e("shared-cli-table"), __webpack_require__.e("shared-contract-documents-and-contract-executable-and-contract-identity"), __webpack_require__.e("shared-contract-governance"), __webpack_require__.e("shared-host"), __webpack_require__.e("shared-host-archive"), __webpack_require__.e("shared-host-disk"), __webpack_require__.e("shared-host-disk-and-host-origin-token-and-host-store"), __webpack_require__.e("shared-steps-inspect-artifact-and-steps-publish-and-steps-release-index"), __webpack_require__.e("shared-steps-install-and-steps-resolve-and-steps-verify"), __webpack_require__.e("shared-steps-package"), __webpack_require__.e("shared-steps-page"), __webpack_require__.e("shared-steps-read-contract"), __webpack_require__.e("shared-steps-release-index"), __webpack_require__.e("zod")]).then(__webpack_require__.bind(__webpack_require__, "src/cli/commands/release.ts"))).release
            }
        ];
        function formatNextStep(start, given, next) {
            const name = next.command ?? given.name;
            const options = (0, next_step.cz)(next, given.options);
            const usages = COMMANDS.find((command)=>command.name === name)?.options ?? [];
            const known = new Set(usages.map(optionName));
            const isTaken = Object.keys(next.options).every((option)=>known.has(option));
            const isWhole = usages.every((usage)=>!usage.mandatory || void 0 !== options[optionName(usage)]);
            const command = (0, text_command.f)(start, name, options);
            return isTaken && isWhole && command !== (0, text_command.f)(start, given.name, given.options) ? command : void 0;
        }
        function commandWords(start, given) {
            return {
                step: (next)=>formatNextStep(start, given, next),
                candidate: text_command.o
            };
        }
        var output = __webpack_require__("src/cli/output.ts");
        var table = __webpack_require__("src/cli/table.ts");
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
        function buildProgram(run, start = invocation.rD) {
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
            const start = (0, invocation.QC)({
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
            const words = commandWords(start, given);
            const context = {
                start,
                nextStep: (next)=>words.step(next),
                env: process.env,
                now: ()=>new Date(),
                progress: (line)=>process.stderr.write(`${(0, harmless.harmlessLine)(line)}\n`),
                warn: (message)=>process.stderr.write(`warning: ${(0, harmless.harmlessLine)(message)}\n`)
            };
            const handler = await load();
            const result = await handler(options, context).catch(async (error)=>{
                const { withNextStep } = await __webpack_require__.e("contract-text-refusal-for-cli-program").then(__webpack_require__.bind(__webpack_require__, "src/contract/text/refusal.ts"));
                throw withNextStep(error, words);
            });
            await (0, output.print)((0, output.J)(result, true === options.json, (0, table.g)(process.stdout, process.env)));
            return result.exitCode ?? 0;
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
    })
};
