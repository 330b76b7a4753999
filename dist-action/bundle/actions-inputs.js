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
                'trusted-root': line('File trusted_root.json, in place of the one that this version has.')
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
                    'adopt-alias': flag('false', 'Where the store has only the deprecated alias of the index: bring its rows along.')
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
                    'trusted-root': line('A trusted_root.json in place of the one that comes with this suite.'),
                    'public-key': line('A public key (Ed25519, PEM), where one has signed.'),
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
    })
};
