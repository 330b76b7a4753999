export const id = "actions-inputs";
export const ids = [
    "actions-inputs"
];
export const modules = {
    "src/actions/inputs.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            m: ()=>INPUTS,
            TOKEN_INPUT: ()=>TOKEN_INPUT,
            readInputs: ()=>readInputs
        });
        var schemas = __webpack_require__("zod/v4/mini/schemas.js");
        var parse = __webpack_require__("zod/v4/core/parse.js");
        var errors = __webpack_require__("src/contract/errors.ts");
        var nearest = __webpack_require__("src/contract/text/nearest.ts");
        var api = __webpack_require__("zod/v4/core/api.js");
        var schema = __webpack_require__("src/contract/json/schema.ts");
        const LINE = /^[^\p{Cc}\p{Zl}\p{Zp}]{1,4096}$/u;
        const NOT_A_LINE = 'must be one line of at most 4096 characters, without control characters';
        const FLAG = /^(?:true|True|TRUE|false|False|FALSE)$/;
        const base = schemas.YjP({
            error: 'is required'
        });
        const oneLine = base.check(api.Fk(LINE, NOT_A_LINE));
        const required = (text)=>(0, schema.W)(oneLine, text);
        const line = (text)=>(0, schema.W)(schemas.lqM(oneLine), text);
        const json = (text)=>(0, schema.W)(schemas.lqM(base.check(api.Fk(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u, 'must be one line without control characters'))), text);
        const lineOr = (fallback, text)=>(0, schema.W)(schemas.Rvf(oneLine, fallback), text);
        const flag = (fallback, text)=>(0, schema.W)(schemas.FsL(schemas.SdS(base.check(api.Fk(FLAG, 'must be true or false')), fallback), schemas.pdi((word)=>'true' === word.toLowerCase())), text);
        const list = (separator, text, fallback = '')=>(0, schema.W)(schemas.FsL(schemas.SdS(base, fallback), schemas.pdi((items)=>items.split(separator).map((item)=>item.trim()).filter((item)=>'' !== item)).check(schemas.YPB((items)=>items.every((item)=>LINE.test(item)), NOT_A_LINE))), text);
        const lines = (text, fallback)=>list(/\r?\n/, text, fallback);
        const words = (text)=>list(/[\s,]+/, text);
        const seconds = (text)=>(0, schema.W)(schemas.lqM(schemas.FsL(base.check(api.Fk(/^(?:0|[1-9][0-9]{0,10})$/, 'must be a whole number of seconds')), schemas.pdi((digits)=>Number(digits)))), text);
        const digest = (text)=>(0, schema.W)(schemas.lqM(base.check(api.Fk(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'))), text);
        const signerInputs = ()=>({
                'source-repository': line('OWNER/REPO whose release it has to be: the repository that its signed workflow ran for.'),
                'source-repository-id': line('Number of that repository, which stays when it is renamed.'),
                'source-ref': line("Ref that it was built from; a tag of the release's version unless given."),
                'source-event': words('Events that may have started the run, in place of push, workflow_dispatch and release.'),
                'signer-workflow': line("OWNER/REPO/.github/workflows/FILE[@REF] that signed; release-signed.yml of the action's repository unless given."),
                'signer-digest': line('Revision of that workflow.'),
                'allow-self-hosted': flag('false', "Also a run whose signing job was on a runner that is not GitHub's."),
                'public-key': line('In place of a repository: file of the Ed25519 key that signed.'),
                'rebuilt-by': line('Also a second builder: OWNER/REPO/.github/workflows/FILE@REF.'),
                trust: line('Whose certificates count: public unless given, or github-private.'),
                'trusted-root': line('File with a trusted root (trusted_root.json), or several, a line each; in place of those that this version has.')
            });
        const MAX_INPUT = 131072;
        const contract = lineOr('docs/distribution-contract.json', 'The contract document.');
        const crate = words('Package, in a workspace. Several, where their binaries are one product: the first names the version.');
        const features = words('Cargo features, with lines, commas or spaces between them.');
        const defaultFeatures = flag('true', 'Whether the default features are built.');
        const cargoProfile = line("Profile of cargo's, in place of release or dev.");
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
                    features,
                    'default-features': defaultFeatures,
                    'cargo-profile': cargoProfile,
                    targets: words('Only these targets, with lines, commas or spaces between them. All of the contract unless given.'),
                    'include-planned': flag('false', 'Also platforms that are only planned; their jobs are marked experimental.'),
                    'self-hosted': flag('true', "Allow runner labels that are not those of GitHub's own runners."),
                    toolchain: line('Exact rustc version; else that of rust-toolchain.toml, else that of the contract.'),
                    'dist-revision': lineOr('auto', 'Revision rN, or auto to count from what source holds.'),
                    source: line('The published releases that auto counts from.'),
                    'source-optional': flag('false', 'Where source cannot be read: say so, and count as if nothing was published.'),
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
                    features,
                    'default-features': defaultFeatures,
                    'cargo-profile': cargoProfile,
                    include: lines('Further files to pack: patterns relative to the crate, one in each line; below target/ what this build wrote.'),
                    generate: lines('Files that the program prints: PATH=ARGUMENTS in each line, such as tool.1=man.'),
                    'system-packages': words('Packages of the system that the build needs. They are only recorded.'),
                    'allow-wrapper': flag('false', 'Keep RUSTC_WRAPPER, and record it.'),
                    out: lineOr('staged', 'Folder in which dist/... is written.'),
                    cache: flag('false', "Keep cargo's registry and target folder between runs. Leave it off for releases.")
                }),
            'publish-index': ()=>schemas.rej({
                    contract,
                    staged: lines('Folders that package wrote, or folders of such folders as download-artifact leaves them.', 'staged'),
                    plan: json('The output plan of build-matrix: all that may be published. Required, unless without-plan.'),
                    'without-plan': flag('false', 'Publish whatever the contract has, without a plan.'),
                    'include-planned': flag('false', 'Without a plan: also platforms that are only planned.'),
                    rebuilt: line('Folder with manifests that rebuild kept: only what they have with the same digest is published.'),
                    store: required('Where to publish: the name of a store.'),
                    'github-token': token,
                    'allow-incomplete': flag('false', 'Publish although recommended targets are missing.'),
                    'auto-revision': flag('false', 'The revision came from auto: where nothing changed, publish nothing.'),
                    'adopt-alias': flag('false', 'Where the store has only the deprecated alias of the index: bring its rows along.'),
                    page: flag('true', 'Write the release page, dist/index.html, where it is absent or older.'),
                    'page-url': line('URL below which the folder of dist/ is served; the job summary links the page there.'),
                    'dry-run': flag('false', 'Write nothing, and say what would be published; a store that cannot be read is said.')
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
                    'allow-yanked': flag('false', 'Install although the release was yanked.'),
                    ...signerInputs()
                }),
            'update-lockfile': ()=>schemas.rej({
                    lockfile: lineOr('controller.lock.json', 'The lockfile. Where its version alone was changed, that version is meant.'),
                    version: line('A version, or a range of them as npm reads it; the highest unless given, majors too.'),
                    'drop-target': words('Targets that are not locked any more, with lines, commas or spaces between them.'),
                    source: line("Where the releases are from now on; the lockfile's unless given."),
                    toolchain: line('Exact rustc version of the build, or a prefix of it, where a version was built by two.'),
                    'git-rev': line('Git revision of the build, where a version was built of two.'),
                    'dist-revision': line('Revision rN of the rebuild; the highest unless given.'),
                    'github-token': token,
                    ...signerInputs()
                }),
            rebuild: ()=>schemas.rej({
                    source: line('Where the releases are; with the parts of a tuple.'),
                    staged: line('In place of a source: a folder that package wrote, of which the manifest is read.'),
                    version: line('Release version, such as 0.1.0.'),
                    target: line('Rust target triple.'),
                    profile: line('Build profile: release or debug.'),
                    toolchain: line('Exact rustc version of the build, or a prefix of it.'),
                    'git-rev': line('Git revision of the build, or at least its first 7 digits.'),
                    'dist-revision': line('Revision rN of the build.'),
                    repository: line('https, ssh or file URL that has the commit; the one that the manifest names unless given.'),
                    checkout: line('A clone that has the commit. It is only read, and built from in a folder of its own.'),
                    keep: line('Folder in which what was built again stays, as package writes it.'),
                    'github-token': token
                }),
            subjects: ()=>schemas.rej({
                    rows: json('The output rows of publish-index or rebuild. Required; [] where there are none.')
                }),
            attach: ()=>schemas.rej({
                    store: required('Where the rows were published: the name of a store.'),
                    rows: json('The output rows of publish-index or rebuild. Required.'),
                    bundle: lines('Files with Sigstore bundles about these rows, one in each line, as actions/attest writes them. Required.'),
                    trust: lineOr('public', 'The instance of Sigstore that signed: public, or github-private.'),
                    'trusted-root': line('File with a trusted root (trusted_root.json), or several, a line each; in place of those that this version has.'),
                    'public-key': line('A public key (Ed25519, PEM), where one has signed.'),
                    'github-token': token
                }),
            mirror: ()=>schemas.rej({
                    source: required('Where the rows were published: the name of a store.'),
                    rows: json('The output rows of publish-index. Required; nothing else is mirrored.'),
                    'store-token': line('Token for a source that is another repository; github-token unless given.'),
                    tag: required('The tag whose release of GitHub is made; it ends in the version.'),
                    'github-token': token
                }),
            'check-governance': ()=>schemas.rej({
                    base: line("Commit that the range begins at: a revision, branch or tag. The event's unless given."),
                    head: line('Commit that is checked; needs base. The commit the workflow runs for unless given.'),
                    contract,
                    source: line('The published releases. Without them, what is published is not checked.'),
                    'github-token': line('Token for private sources, and to read which rules the repository has. It goes only to the server this runs on.')
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
                ...unknown(known, environment)
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
        const MAX_NAME = 64;
        const NO_INPUT = [
            '',
            'METHOD'
        ];
        function unknown(known, environment) {
            return Object.keys(environment).filter((variable)=>variable.startsWith('INPUT_')).map((variable)=>variable.slice(6)).filter((name)=>!NO_INPUT.includes(name)).map((name)=>name.toLowerCase()).filter((input)=>!known.includes(input)).map((input)=>{
                const meant = (0, nearest.q)(input, known);
                const what = void 0 === meant ? `its inputs are ${known.join(', ')}` : `it is called ${meant}`;
                return fault(input.slice(0, MAX_NAME), `is no input of this action; ${what}`);
            });
        }
    }),
    "src/contract/clip.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>clip
        });
        function clip(text, limit) {
            return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
        }
    })
};
