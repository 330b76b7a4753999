export const id = "cli-commands-project-init";
export const ids = [
    "cli-commands-project-init"
];
export const modules = {
    "src/cli/commands/project/init.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            init: ()=>init
        });
        var external_node_path_ = __webpack_require__("node:path");
        var errors = __webpack_require__("src/contract/errors.ts");
        var answers = __webpack_require__("src/host/rust/answers.ts");
        var crate = __webpack_require__("src/host/rust/crate.ts");
        var steps_plan = __webpack_require__("src/steps/plan.ts");
        var documents_contract = __webpack_require__("src/contract/documents/contract.ts");
        var governance_codeowners = __webpack_require__("src/contract/governance/codeowners.ts");
        const WORKFLOWS = '.github/workflows';
        const MARKS = {
            release: /\/\.github\/workflows\/release(?:-signed)?\.yml@/,
            check: /\/\.github\/workflows\/check\.yml@/,
            governance: /\/actions\/check-governance@/
        };
        const NAMES = {
            release: [
                'release',
                'distribution-release'
            ],
            check: [
                'release-check',
                'distribution-check'
            ],
            governance: [
                'governance',
                'distribution-governance'
            ]
        };
        function candidatePaths(product) {
            const folders = foldersOf(product);
            const suffixes = [
                '',
                `-${product}`
            ];
            return [
                ...folders.flatMap((folder)=>[
                        contractIn(folder),
                        ...prosesIn(folder),
                        ...changelogsIn(folder)
                    ]),
                ...suffixes.flatMap((suffix)=>Object.values(NAMES).flatMap((names)=>names.map((of)=>workflow(of, suffix)))),
                ...governance_codeowners.xn,
                '.gitattributes',
                '.gitignore'
            ];
        }
        function placesOf(product, there) {
            const { folder, suffix, contract, found } = placeOfContract(product, there);
            const documents = found?.governance.documents;
            return {
                suffix,
                contract,
                found,
                prose: documents?.prose ?? firstFree(prosesIn(folder), there),
                changelog: documents?.changelog ?? firstFree(changelogsIn(folder), there),
                owners: governance_codeowners.xn.find((path)=>there.has(path)) ?? governance_codeowners.xn[0],
                release: placeOfWorkflow('release', suffix, there),
                check: placeOfWorkflow('check', suffix, there),
                governance: placeOfWorkflow('governance', suffix, there)
            };
        }
        function placeOfContract(product, there) {
            const others = [];
            for (const [at, folder] of foldersOf(product).entries()){
                const contract = contractIn(folder);
                const text = there.get(contract);
                const found = void 0 === text ? void 0 : (0, documents_contract.UA)(Buffer.from(text), contract);
                if (!found || found.product === product) return {
                    folder,
                    suffix: 0 === at ? '' : `-${product}`,
                    contract,
                    found
                };
                others.push(`${contract} is of ${found.product}`);
            }
            return (0, errors.TR)('PRODUCT_MISMATCH', `the product is ${product}, and ${others.join(', ')}`, contractIn('docs'));
        }
        function placeOfWorkflow(kind, suffix, there) {
            const paths = NAMES[kind].map((name)=>workflow(name, suffix));
            const isFreeOrOurs = (path)=>MARKS[kind].test(there.get(path) ?? '') || !there.has(path);
            return paths.find(isFreeOrOurs) ?? paths[0] ?? '';
        }
        function firstFree(paths, there) {
            return paths.find((path)=>!there.has(path)) ?? (0, errors.TR)('INVALID_INPUT', `${paths.join(' and ')} are there, and no contract names them`, paths[0], 'Move them.');
        }
        function foldersOf(product) {
            return [
                'docs',
                `docs/${product.replaceAll('+', '-')}`
            ];
        }
        function contractIn(folder) {
            return `${folder}/distribution-contract.json`;
        }
        function prosesIn(folder) {
            return [
                `${folder}/distribution.md`,
                `${folder}/distribution-contract.md`
            ];
        }
        function changelogsIn(folder) {
            return [
                `${folder}/distribution-changelog.md`,
                `${folder}/distribution-contract-changelog.md`
            ];
        }
        function workflow(name, suffix) {
            return `${WORKFLOWS}/${name}${suffix}.yml`;
        }
        var paths = __webpack_require__("src/contract/identity/paths.ts");
        const FIRST_VERSION = '1.0.0';
        function makeContract(project, { contract, prose, changelog, release }) {
            return {
                schema_version: 1,
                contract: (0, paths.Fv)(FIRST_VERSION),
                distribution_contract_version: FIRST_VERSION,
                product: project.product,
                entrypoint: {
                    kind: 'cli',
                    binaries: [
                        ...project.binaries
                    ]
                },
                identity: {
                    fields: [
                        'version',
                        'target',
                        'profile',
                        'toolchain',
                        'git_rev',
                        'dist_revision'
                    ],
                    gitsha_length: 8,
                    pin: 'immutable-tuple'
                },
                layout: {
                    namespace: 'dist/',
                    directory_template: paths.Vd,
                    file_name_template: paths.ss,
                    artifact_format: paths.td,
                    package_directory: 'package'
                },
                index: {
                    path: paths.Pm,
                    row_key: [
                        'version',
                        'target',
                        'profile',
                        'toolchain',
                        'gitsha',
                        'dist_revision'
                    ],
                    deprecated_aliases: []
                },
                platforms: [
                    ...project.platforms
                ],
                runtime_assumptions: {},
                toolchain: {
                    rust: project.toolchain,
                    documented_per_artifact: true
                },
                profiles: [
                    'release',
                    'debug'
                ],
                integrity: {
                    algorithm: 'sha256',
                    required_documents: [
                        'checksums.json',
                        'manifest.json',
                        'provenance.json'
                    ],
                    artifact_matches_manifest: true,
                    reproducibility_fields: [
                        'version',
                        'target',
                        'profile',
                        'toolchain',
                        'git_rev'
                    ]
                },
                compatibility: {
                    source_compatible_within: [
                        'distribution_contract_version',
                        'artifact_version'
                    ]
                },
                retention: {
                    minimum_release_generations: documents_contract.RN
                },
                governance: {
                    documents: {
                        contract,
                        prose,
                        changelog
                    },
                    steward: {
                        active: project.steward
                    },
                    handoff_overlap_release_cycles: 1
                },
                generator: {
                    entrypoint: release,
                    config: contract,
                    index_output: paths.Pm
                }
            };
        }
        function ownerLines(contract, places, owners) {
            const { active } = contract.governance.steward;
            const documents = [
                places.contract,
                places.prose,
                places.changelog
            ];
            if (void 0 === owners) return [
                '# The release steward owns the distribution contract, its prose and its changelog: they change together.',
                ...documents.map((path)=>`/${path} ${active}`),
                '# Whoever changes a workflow changes what is released; whoever changes this file, who is asked.',
                `/.github/ ${active}`
            ];
            const mine = documents.filter((path)=>!isOwnedBy(owners, path, active));
            const workflows = [
                places.release,
                places.check,
                places.governance,
                places.owners
            ];
            const nobodys = workflows.filter((path)=>0 === (0, governance_codeowners.K2)(owners, path).owners.length);
            const lines = [
                ...mine,
                ...nobodys
            ].map((path)=>`/${path} ${active}`);
            return 0 === lines.length ? [] : [
                '# The release steward owns the distribution contract, and what releases by it.',
                ...lines
            ];
        }
        function isOwnedBy(codeowners, path, owner) {
            const ownership = (0, governance_codeowners.K2)(codeowners, path);
            return 1 === ownership.owners.length && (0, governance_codeowners.I6)(ownership, owner);
        }
        function ignoreLines({ targetFolder, tracked }, ignored) {
            const folders = [
                ...void 0 === targetFolder ? [] : [
                    targetFolder
                ],
                'dist',
                'staged'
            ];
            const there = new Set((ignored ?? '').split(/\r?\n/).map(bareName));
            return folders.filter((folder)=>!tracked.includes(folder)).filter((folder)=>!there.has(`/${folder}`) && !there.has(folder.split('/').at(-1) ?? folder)).map((folder)=>`/${folder}/`);
        }
        function bareName(line) {
            return line.trimEnd().replace(/\/\*{0,2}$/, '');
        }
        function attributeLines({ hasCarriageReturns }, attributes) {
            return void 0 !== attributes || hasCarriageReturns ? [] : [
                '* text=auto eol=lf'
            ];
        }
        function added(before, lines) {
            const end = before.includes('\r\n') ? '\r\n' : '\n';
            const start = '' === before || before.endsWith('\n') ? '' : end;
            return `${start}${lines.map((line)=>`${line}${end}`).join('')}`;
        }
        var regions = __webpack_require__("src/contract/governance/prose/regions.ts");
        var command = __webpack_require__("src/contract/text/command.ts");
        const NPX = 'npx --yes ';
        function table(name) {
            return `<!-- generated:${name} -->\n<!-- /generated:${name} -->`;
        }
        function formatProse(project, contract, places) {
            const { product } = contract;
            const { suite } = project;
            const docs = `https://github.com/${suite.repository}/blob/${suite.tag}/docs`;
            const link = (path)=>external_node_path_.posix.relative(external_node_path_.posix.dirname(places.prose), path);
            const text = `# Distribution contract of ${product}

How releases of ${product} are named, laid out, checked and kept, for everyone who installs them or builds on them. The
machine-readable form is [${link(places.contract)}](${link(places.contract)}); this page is its human reading, and where the two
differ, the JSON holds. Tables between \`generated\` markers are made from the JSON:
change that, never the table.

## Contract version and release identity

${table('contract')}

An artifact is named by an immutable tuple. Once something is published under a tuple, the tuple never names anything else.

${table('identity')}

Pin the whole tuple, or a lockfile made from it. There is no \`latest\`, and nothing else here moves.

## Entrypoint

${table('entrypoint')}

Read the index first: it names every published artifact with its digests, and is replaced in one step.

## Layout and naming

${table('layout')}

${table('generator')}

## How to install

In a workflow, with a lockfile that \`lock\` made and that is committed:

\`\`\`yaml
- uses: ${suite.repository}@${suite.tag}
  with:
    lockfile: ${product}.lock.json
\`\`\`

The lockfile is made by the command line, which also installs into a folder ([its commands](${docs}/cli.md)):

\`\`\`sh
${lockCommand(project, contract, places)}
\`\`\`

The releases are in ${storeText(project, places)}.

## Platforms

${table('platforms')}

A recommended platform is part of every complete release. An optional one may be. A planned one is not guaranteed. Targets are
exact: a musl build is never installed in place of a gnu build, or the other way round. What a binary needs of its host stands
in its manifest.

${table('compatibility')}

## Checksums and integrity

${table('integrity')}

A release is valid only if its artifact's checksum matches the manifest's entry, and the manifest's tuple is the one asked for.
\`verify\` and \`install\` check the whole chain: index, manifest, checksums, provenance, bytes
([what that stops, and what not](${docs}/threat-model.md)).

## Retention and migration

${table('retention')}

- The contract is immutable once a release was published under it. A change is a new contract version.
- A change of the platforms needs a migration note in the [changelog](${link(places.changelog)}).
- Support of a platform ends only after it was announced in the changelog, with a date.

## Governance

A consumer-facing change of the contract changes these three documents together
([what a pull request has to do](${docs}/governance.md)):

${table('documents')}

${table('governance')}

- The active release steward owns the contract's updates, and CODEOWNERS says so.
- Ownership passes only together with an update of all three documents. Both stewards are named for the overlap stated above.
`;
            return (0, regions.m5)(text, contract);
        }
        function storeText({ repository }, { suffix }) {
            const branch = `the branch \`dist${suffix}\` of this repository`;
            return void 0 === repository ? branch : `\`git+${repository}#dist${suffix}\`, ${branch}`;
        }
        function storeOf({ repository = 'https://HOST/OWNER/REPO' }, { suffix }) {
            return `git+${repository}#dist${suffix}`;
        }
        function lockCommand(project, { product }, places) {
            const { suite } = project;
            const start = `${NPX}github:${suite.repository}#${suite.tag}`;
            return (0, command.f)(start, 'lock', {
                source: storeOf(project, places),
                lockfile: `${product}.lock.json`
            });
        }
        const FIRST_ENTRY = {
            contract: ({ contract })=>`the first contract, \`${contract}\`.`,
            distribution_contract_version: ()=>'the version that paths and documents carry.',
            product: ({ product })=>`\`${product}\`.`,
            entrypoint: ({ entrypoint })=>`the binaries ${entrypoint.binaries.map((name)=>`\`${name}\``).join(', ')}.`,
            identity: ()=>'releases are named by an immutable tuple, and pinned by all of it.',
            layout: ()=>'`dist/` as the only published namespace, directories and file names, `tar.gz`.',
            index: ()=>'`dist/index.json` as the index, and the key of its rows.',
            platforms: ({ platforms })=>`${platforms.map(({ target, support })=>`\`${target}\` (${support})`).join(', ')}.`,
            runtime_assumptions: ()=>'none.',
            toolchain: ({ toolchain })=>`Rust ${toolchain.rust} unless told otherwise.`,
            profiles: ({ profiles })=>`${profiles.map((name)=>`\`${name}\``).join(', ')}.`,
            integrity: ()=>'SHA-256; checksums, manifest and provenance with every artifact.',
            compatibility: ()=>'source compatibility within one contract version and artifact version.',
            retention: ({ retention })=>`at least ${retention.minimum_release_generations} release generations are kept.`,
            governance: ()=>'the three documents, and the release steward.',
            generator: ({ generator })=>`releases are made by \`${generator.entrypoint}\`.`
        };
        function formatChangelog({ suite, day }, contract) {
            const grammar = `https://github.com/${suite.repository}/blob/${suite.tag}/docs/distribution-changelog.md`;
            const fields = Object.entries(contract).filter(([name])=>'schema_version' !== name && '$schema' !== name);
            const lines = fields.map(([name])=>`- Added \`/${name}\`: ${FIRST_ENTRY[name]?.(contract) ?? 'new.'}`);
            return `# Changelog of the distribution contract

Newest first, one entry for each contract version, never edited once something was published under it. A change names the field
by its JSON pointer: \`Added\`, \`Changed\`, \`Removed\`, or \`Deprecated ... until\` a date ([the grammar](${grammar})).

## distribution-contract ${contract.distribution_contract_version} - ${day}

${lines.join('\n')}

### Migration

- Pin all six parts of the tuple, or a lockfile.
`;
        }
        const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
        const USUAL_CONTRACT = 'docs/distribution-contract.json';
        const WHY_TAG = `    # By its whole version tag, which is part of the name that signatures are held against; a revision would not be.
    # Let the repository's rules, or a bot with a review, decide when it becomes another.`;
        function releaseWorkflow(project, contract, places) {
            const { product } = contract;
            const { suffix } = places;
            const tag = '' === suffix ? 'v[0-9]*' : `${product}-v[0-9]*`;
            return `# Releases ${product} as ${places.contract} says: every platform is built on its own runner, published once into the
# branch dist${suffix}, signed, and installed from there.
name: Release${'' === suffix ? '' : ` ${product}`}

on:
  push:
    tags:
      - ${workflows_text(tag)}

permissions: {}

# Each tag is a release of its own: none waits for another, and none takes another's place.
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: false

jobs:
  release:
    name: Release
    permissions:
      contents: write # to push the branch dist${suffix}
      id-token: write # for the certificate, which names this repository
      attestations: write # to keep the signature where \`gh attestation verify\` looks
${WHY_TAG}
    uses: ${called(project, '/.github/workflows/release-signed.yml')}
${withLines([
                ...cargoInputs(project, places),
                ...storeInput(suffix)
            ])}`;
        }
        function checkWorkflow(project, contract, places) {
            const { suffix } = places;
            return `# Builds what a release of ${contract.product} would be, verifies it, and says what would be published. It publishes nothing, and is
# given no secret, so that it runs for pull requests of forks, too.
name: Release check${'' === suffix ? '' : ` ${contract.product}`}

on:
  pull_request:

permissions: {}

concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  check:
    name: Release check
    permissions:
      contents: read # to read this repository, and what it has published
    # By its whole version tag, as the release is: both are to be of one version.
    uses: ${called(project, '/.github/workflows/check.yml')}
${withLines([
                ...cargoInputs(project, places),
                ...storeInput(suffix)
            ])}`;
        }
        function governanceWorkflow(project, contract, places) {
            const { suffix } = places;
            const inputs = [
                ...contractInput(places),
                [
                    'source',
                    `git+\${{ github.server_url }}/\${{ github.repository }}#dist${suffix}`
                ]
            ];
            return `# Holds every change to the rules of ${places.prose}: the contract of ${contract.product}, its prose and its changelog change
# together.
name: Governance${'' === suffix ? '' : ` ${contract.product}`}

on:
  pull_request:
  merge_group:
  push:
    branches:
      - ${project.defaultBranch}

permissions: {}

# Every commit is checked by itself: none waits for another, and none takes another's place.
concurrency:
  group: \${{ github.workflow }}-\${{ github.event_name }}-\${{ github.sha }}
  cancel-in-progress: false

jobs:
  check:
    name: The three documents
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # to read this repository, and branch dist${suffix} with its releases
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      # By its whole version tag, as the release is: both are to be of one version.
      - uses: ${called(project, '/actions/check-governance')}
        with:
${inputs.map(([name, value])=>`          ${name}: ${value}\n`).join('')}`;
        }
        function called({ suite }, path) {
            return `${suite.repository}${path}@${suite.tag} # zizmor: ignore[unpinned-uses]`;
        }
        function withLines(inputs) {
            return 0 === inputs.length ? '' : `    with:\n${inputs.map(([name, value])=>`      ${name}: ${value}\n`).join('')}`;
        }
        function cargoInputs({ manifest, packageName, toolchain, hasMovingToolchain }, places) {
            return [
                ...contractInput(places),
                ...'Cargo.toml' === manifest ? [] : [
                    [
                        'manifest-path',
                        workflows_text(manifest)
                    ]
                ],
                ...void 0 === packageName ? [] : [
                    [
                        'package',
                        workflows_text(packageName)
                    ]
                ],
                ...hasMovingToolchain ? [
                    [
                        'toolchain',
                        workflows_text(toolchain)
                    ]
                ] : []
            ];
        }
        function contractInput({ contract }) {
            return contract === USUAL_CONTRACT ? [] : [
                [
                    'contract',
                    workflows_text(contract)
                ]
            ];
        }
        function storeInput(suffix) {
            return '' === suffix ? [] : [
                [
                    'store',
                    `git+\${{ github.server_url }}/\${{ github.repository }}#dist${suffix}`
                ]
            ];
        }
        function workflows_text(value) {
            return JSON.stringify(value);
        }
        function planFiles(project) {
            const places = placesOf(project.product, project.there);
            const contract = places.found ?? (0, documents_contract.UA)(Buffer.from(JSON.stringify(makeContract(project, places))), places.contract);
            const whole = (path, content)=>project.there.has(path) ? {
                    path,
                    action: 'keep',
                    content: ''
                } : {
                    path,
                    action: 'write',
                    content: content()
                };
            return {
                contract,
                places,
                files: [
                    whole(places.contract, ()=>(0, documents_contract.G4)(contract)),
                    whole(places.prose, ()=>formatProse(project, contract, places)),
                    whole(places.changelog, ()=>formatChangelog(project, contract)),
                    files_withLines(project, places.owners, ownerLines(contract, places, project.there.get(places.owners))),
                    whole(places.release, ()=>releaseWorkflow(project, contract, places)),
                    whole(places.check, ()=>checkWorkflow(project, contract, places)),
                    whole(places.governance, ()=>governanceWorkflow(project, contract, places)),
                    files_withLines(project, '.gitattributes', attributeLines(project, project.there.get('.gitattributes'))),
                    files_withLines(project, '.gitignore', ignoreLines(project, project.there.get('.gitignore')))
                ].filter(({ path, action })=>'keep' !== action || project.there.has(path))
            };
        }
        function files_withLines({ there }, path, lines) {
            const before = there.get(path);
            if (0 === lines.length) return {
                path,
                action: 'keep',
                content: ''
            };
            return {
                path,
                action: void 0 === before ? 'write' : 'add',
                content: added(before ?? '', lines)
            };
        }
        var plan = __webpack_require__("src/contract/decisions/plan.ts");
        var documents = __webpack_require__("src/contract/governance/documents.ts");
        var version = __webpack_require__("src/contract/identity/version.ts");
        var strict_json = __webpack_require__("src/contract/json/strict-json.ts");
        var days = __webpack_require__("src/contract/text/days.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        var reading = __webpack_require__("src/host/git/reading.ts");
        const SHORT = {
            maxBytes: 1048576
        };
        const LISTING = {
            maxBytes: 67108864
        };
        const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/;
        async function defaultBranch(root, env) {
            for (const [ref, prefix] of [
                [
                    'refs/remotes/origin/HEAD',
                    'refs/remotes/origin/'
                ],
                [
                    'HEAD',
                    'refs/heads/'
                ]
            ]){
                const { status, stdout } = await (0, reading.l)(root, env).ask([
                    'symbolic-ref',
                    '--quiet',
                    ref
                ], SHORT);
                const name = stdout.toString().trim();
                if (0 === status && name.startsWith(prefix) && PLAIN.test(name.slice(prefix.length))) return name.slice(prefix.length);
            }
            return 'main';
        }
        async function trackedFolders(root, env, folders) {
            const paths = folders.map((folder)=>`:(top,literal)${folder}`);
            const out = await (0, reading.l)(root, env).askOrRefuse([
                'ls-files',
                '-z',
                '--full-name',
                '--',
                ...paths
            ], LISTING);
            const files = out.toString().split('\0');
            return folders.filter((folder)=>files.some((file)=>file.startsWith(`${folder}/`)));
        }
        async function hasCarriageReturns(root, env) {
            const out = await (0, reading.l)(root, env).askOrRefuse([
                'ls-files',
                '--eol',
                '-z'
            ], LISTING);
            return /(?:^|\0)i\/(?:crlf|mixed) /.test(out.toString());
        }
        var working_tree = __webpack_require__("src/host/git/checkout/working-tree.ts");
        var toolchain = __webpack_require__("src/host/rust/toolchain.ts");
        var toolchain_file = __webpack_require__("src/host/rust/toolchain-file.ts");
        var features = __webpack_require__("src/host/rust/preflight/features.ts");
        const MAX_BINARIES = 16;
        function chooseProgram({ packages }, manifest, name) {
            const own = packages.find((of)=>(0, external_node_path_.resolve)(of.manifest_path) === manifest);
            const chosen = void 0 === name ? onlyProgram(packages, own) : named(packages, name);
            const { plain, leftOut } = binariesOf(chosen);
            if (0 === plain.length) (0, errors.TR)('CRATE_NOT_FOUND', sayNoBinary(chosen, leftOut), 'package');
            if (plain.length > MAX_BINARIES) (0, errors.TR)('CRATE_NOT_FOUND', `${chosen.name} has ${plain.length} binaries, more than the ${MAX_BINARIES} of a contract`);
            return {
                product: chosen.name.toLowerCase(),
                version: chosen.version,
                binaries: plain,
                leftOut,
                packageName: chosen === own ? void 0 : chosen.name,
                rustVersion: chosen.rust_version ?? void 0
            };
        }
        function named(packages, name) {
            return packages.find((of)=>of.name === name) ?? (0, errors.TR)('CRATE_NOT_FOUND', `package ${name} is not there; the packages are ${namesOf(packages)}`, 'package');
        }
        function onlyProgram(packages, own) {
            if (own && hasBinary(own)) return own;
            const programs = packages.filter(hasBinary);
            const [only, another] = programs;
            if (only && !another) return only;
            if (!only) return (0, errors.TR)('CRATE_NOT_FOUND', `no package has a binary; the packages are ${namesOf(packages)}`, 'package');
            return (0, errors.TR)('CRATE_NOT_FOUND', `several packages have binaries: ${namesOf(programs)}`, 'package', 'Name one of them as package: each product is taken up by a run of its own.');
        }
        function hasBinary(of) {
            return binariesOf(of).plain.length > 0;
        }
        function binariesOf(of) {
            const all = (0, features.Ft)(of, {
                features: [],
                defaultFeatures: true
            });
            const plain = all.filter(({ lacking })=>0 === lacking.length).map(({ name })=>name);
            return {
                plain: plain.sort((a, b)=>Number(b === of.name) - Number(a === of.name)),
                leftOut: all.filter(({ lacking })=>lacking.length > 0).map(({ name })=>name)
            };
        }
        function sayNoBinary({ name }, leftOut) {
            return 0 === leftOut.length ? `${name} has no binary` : `every binary of ${name} requires features that are not on by default: ${leftOut.join(', ')}`;
        }
        function namesOf(packages) {
            return packages.map((of)=>of.name).join(', ');
        }
        const OLDER_HOSTS = 'For hosts with musl, or with a glibc older than the gnu build requires';
        const KNOWN = new Map([
            [
                'x86_64-unknown-linux-gnu',
                {
                    platform: 'Linux',
                    os: 'linux',
                    arch: 'x86_64',
                    runner: 'ubuntu-24.04'
                }
            ],
            [
                'aarch64-unknown-linux-gnu',
                {
                    platform: 'Linux',
                    os: 'linux',
                    arch: 'aarch64',
                    runner: 'ubuntu-24.04-arm'
                }
            ],
            [
                'aarch64-apple-darwin',
                {
                    platform: 'macOS',
                    os: 'darwin',
                    arch: 'aarch64',
                    runner: 'macos-15'
                }
            ],
            [
                'x86_64-apple-darwin',
                {
                    platform: 'macOS',
                    os: 'darwin',
                    arch: 'x86_64',
                    runner: 'macos-15-intel'
                }
            ],
            [
                'x86_64-unknown-linux-musl',
                {
                    platform: 'Linux (musl)',
                    os: 'linux',
                    arch: 'x86_64',
                    runner: 'ubuntu-24.04',
                    notes: OLDER_HOSTS
                }
            ],
            [
                'aarch64-unknown-linux-musl',
                {
                    platform: 'Linux (musl)',
                    os: 'linux',
                    arch: 'aarch64',
                    runner: 'ubuntu-24.04-arm',
                    notes: OLDER_HOSTS
                }
            ],
            [
                'x86_64-pc-windows-msvc',
                {
                    platform: 'Windows',
                    os: 'windows',
                    arch: 'x86_64',
                    runner: 'windows-2025'
                }
            ],
            [
                'i686-pc-windows-msvc',
                {
                    platform: 'Windows',
                    os: 'windows',
                    arch: 'i686',
                    runner: 'windows-2025'
                }
            ],
            [
                'aarch64-pc-windows-msvc',
                {
                    platform: 'Windows',
                    os: 'windows',
                    arch: 'aarch64',
                    runner: 'windows-11-arm'
                }
            ]
        ]);
        const USUAL = [
            [
                'x86_64-unknown-linux-gnu',
                'recommended'
            ],
            [
                'aarch64-unknown-linux-gnu',
                'recommended'
            ],
            [
                'aarch64-apple-darwin',
                'recommended'
            ],
            [
                'x86_64-apple-darwin',
                'recommended'
            ],
            [
                'x86_64-unknown-linux-musl',
                'optional'
            ],
            [
                'aarch64-unknown-linux-musl',
                'optional'
            ],
            [
                'x86_64-pc-windows-msvc',
                'planned'
            ]
        ];
        function platformsOf(targets) {
            if (0 === targets.length) return USUAL.map(([target, support])=>platformOf(target, support));
            return [
                ...new Set(targets)
            ].map((target)=>platformOf(target, 'recommended'));
        }
        function platformOf(target, support) {
            const known = KNOWN.get(target);
            if (known) return {
                target,
                ...known,
                support
            };
            return (0, errors.TR)('TARGET_UNSUPPORTED', `no runner of GitHub's is known to build ${JSON.stringify(target.slice(0, 80))} natively`, 'target', `Leave it out, and write its platform with its runner into the contract. Known are ${[
                ...KNOWN.keys()
            ].join(', ')}.`);
        }
        var contract_fields = __webpack_require__("src/contract/documents/contract-fields.ts");
        function chooseSteward(known) {
            const { given, product, there, repository } = known;
            if (void 0 !== given && !contract_fields.eC.safeParse(given).success) (0, errors.TR)('INVALID_INPUT', `${JSON.stringify(given)} is neither @user nor @organisation/team`, 'steward');
            const { found, contract } = placesOf(product, there);
            if (found) return ofContract(found.governance.steward.active, given, contract);
            if (void 0 !== given) return from('given', given);
            const text = there.get(governance_codeowners.xn.find((path)=>there.has(path)) ?? '') ?? '';
            const { owners } = (0, governance_codeowners.K2)(text, contract);
            const [only, another] = owners.filter((name)=>contract_fields.eC.safeParse(name).success);
            if (void 0 !== only && void 0 === another) return from('codeowners', only);
            const account = `@${repository?.split('/').at(-2)}`;
            if (void 0 !== repository && contract_fields.eC.safeParse(account).success) return from('origin', account);
            return (0, errors.TR)('INVALID_INPUT', 'nothing says who owns the contract', 'steward', 'Name a steward, @user or @org/team.');
        }
        function ofContract(active, given, place) {
            if (void 0 !== given && given.toLowerCase() !== active.toLowerCase()) (0, errors.TR)('INVALID_INPUT', `${place} names ${active} as steward, not ${given}`, 'steward', 'A contract that is there is not changed: hand over as docs/governance.md says.');
            return from('contract', active);
        }
        function from(stewardFrom, steward) {
            return {
                steward,
                stewardFrom
            };
        }
        const UNSAFE = /\$\{\{|[\0-\x1f\x7f]/;
        async function findProject(request, manifest, rust) {
            const { env, suite } = request;
            const platforms = platformsOf(request.targets);
            const folder = (0, external_node_path_.dirname)(manifest);
            const root = await (0, working_tree.Hn)(folder, env);
            const metadata = await rust.metadata();
            const program = chooseProgram(metadata, manifest, request.packageName);
            const there = await readTexts(root, candidatePaths(program.product));
            const repository = webAddress(await (0, working_tree.sourceUri)(root, env));
            const steward = chooseSteward({
                given: request.steward,
                product: program.product,
                there,
                repository
            });
            const targetFolder = within(root, metadata.target_directory);
            return {
                root,
                project: {
                    ...program,
                    ...await chooseToolchain({
                        folder,
                        root,
                        rust,
                        minimum: program.rustVersion,
                        env
                    }),
                    manifest: requireSafe(within(root, manifest) ?? 'Cargo.toml'),
                    platforms,
                    ...steward,
                    suite,
                    repository,
                    defaultBranch: await defaultBranch(root, env),
                    day: (0, days.kb)(request.now().getTime()),
                    targetFolder: void 0 === targetFolder || UNSAFE.test(targetFolder) ? void 0 : targetFolder,
                    tracked: await trackedFolders(root, env, [
                        'dist',
                        'staged'
                    ]),
                    hasCarriageReturns: await hasCarriageReturns(root, env),
                    there
                }
            };
        }
        async function readTexts(root, paths) {
            const there = new Map();
            for (const path of paths){
                const bytes = await (0, files.CB)((0, external_node_path_.join)(root, path), documents.W$, path);
                if (bytes) there.set(path, (0, strict_json._)(bytes, documents.W$, path));
            }
            return there;
        }
        function within(root, path) {
            const inner = (0, external_node_path_.relative)(root, (0, external_node_path_.resolve)(path));
            return '' === inner || inner.startsWith('..') || (0, external_node_path_.resolve)(root, inner) !== (0, external_node_path_.resolve)(path) ? void 0 : inner.split(external_node_path_.sep).join('/');
        }
        function requireSafe(manifest) {
            if (UNSAFE.test(manifest)) (0, errors.TR)('INVALID_INPUT', `${JSON.stringify(manifest)} is a path that no workflow can hold`, 'manifest-path');
            return manifest;
        }
        function webAddress(uri) {
            const [, host, owner, name] = /^git\+(?:https?|ssh):\/\/(?:[^/@]*@)?([A-Za-z0-9.-]+(?::\d+)?)\/([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+?)(?:\.git)?\/?$/.exec(uri) ?? [];
            return void 0 === host ? void 0 : `https://${host}/${owner}/${name}`;
        }
        async function chooseToolchain({ folder, root, rust, minimum, env }) {
            let hasMovingToolchain = false;
            try {
                const pinned = await (0, toolchain_file.c)(folder, root);
                if (void 0 !== pinned) return {
                    toolchain: pinned,
                    hasMovingToolchain
                };
            } catch (error) {
                if (!(error instanceof errors.Vl) || 'TOOLCHAIN_NOT_EXACT' !== error.code) throw error;
                hasMovingToolchain = true;
            }
            const used = (0, plan.HC)(await versionInUse(rust, folder, env), 'toolchain');
            const least = /^\d+\.\d+(\.\d+)?$/.exec(minimum ?? '');
            const exact = null === least ? used : `${least[0]}${void 0 === least[1] ? '.0' : ''}`;
            return {
                toolchain: (0, version.Zy)(used, exact) >= 0 ? used : exact,
                hasMovingToolchain
            };
        }
        async function versionInUse(rust, folder, env) {
            try {
                return (await rust.toolchain()).version;
            } catch (error) {
                if (!(error instanceof errors.Vl) || 'TOOLCHAIN_MISMATCH' !== error.code) throw error;
                return (await (0, toolchain.vh)((0, external_node_path_.parse)(folder).root, {
                    ...env,
                    RUSTUP_TOOLCHAIN: void 0
                })).version;
            }
        }
        var external_node_fs_ = __webpack_require__("node:fs");
        var promises_ = __webpack_require__("node:fs/promises");
        var file_errors = __webpack_require__("src/host/disk/file-errors.ts");
        var make_folders = __webpack_require__("src/host/disk/make-folders.ts");
        var new_files = __webpack_require__("src/host/disk/new-files.ts");
        async function writeFiles(root, files) {
            const written = [];
            for (const file of files)written.push({
                path: file.path,
                outcome: await (0, file_errors.ze)(file.path, ()=>writeOne((0, external_node_path_.join)(root, file.path), file))
            });
            return written;
        }
        async function writeOne(path, { action, content }) {
            if ('keep' === action) return 'kept';
            if ('write' === action) return makeFile(path, content);
            if (!(await (0, promises_.lstat)(path)).isFile()) return 'kept';
            await append(path, content);
            return 'added';
        }
        async function append(path, content) {
            const file = await (0, promises_.open)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND);
            try {
                await file.writeFile(content);
            } finally{
                await file.close();
            }
        }
        async function makeFile(path, content) {
            await (0, make_folders.w)((0, external_node_path_.dirname)(path));
            try {
                await (0, new_files.ty)(path, content);
                return 'written';
            } catch (error) {
                if ('EEXIST' === (0, file_errors.UQ)(error)) return 'kept';
                throw error;
            }
        }
        async function initProject(request) {
            const { env } = request;
            const manifest = await (0, crate.J9)(request.manifestPath);
            const rust = (0, answers.q)(manifest, env);
            const { root, project } = await findProject(request, manifest, rust);
            const { places, files } = planFiles(project);
            const written = await writeFiles(root, files);
            return {
                root,
                project,
                places,
                files: written,
                plan: await readinessOf({
                    root,
                    project,
                    places
                }, manifest, request)
            };
        }
        async function readinessOf({ root, project, places }, manifest, { env }) {
            try {
                const plan = await (0, steps_plan.F)({
                    contract: (0, external_node_path_.join)(root, places.contract),
                    manifestPath: manifest,
                    packages: void 0 === project.packageName ? [] : [
                        project.packageName
                    ],
                    toolchain: project.hasMovingToolchain ? project.toolchain : void 0,
                    profile: 'release',
                    targets: [],
                    includePlanned: false,
                    dist_revision: 'r1',
                    published: void 0,
                    env
                });
                return {
                    ready: true,
                    targets: plan.targets.map(({ target })=>target)
                };
            } catch (error) {
                if (!(error instanceof errors.Vl)) throw error;
                return {
                    ready: false,
                    code: error.code,
                    message: error.message,
                    hint: error.hint
                };
            }
        }
        var shell_word = __webpack_require__("src/contract/text/shell-word.ts");
        const OUTCOMES = {
            written: 'written',
            added: 'lines added',
            kept: 'kept as it is'
        };
        function initLines(result, cwd, nextStep) {
            const { project, files } = result;
            return [
                ...files.map(({ path, outcome })=>`${OUTCOMES[outcome]}: ${path}`),
                `product ${project.product} ${project.version}: ${project.binaries.join(', ')}, Rust ${project.toolchain}, owned by ${project.steward}`,
                ...notesOf(result),
                'Next:',
                ...nextOf(result, cwd, nextStep).map((line, at)=>`${at + 1}. ${line}`),
                'What the repository has to be set to (Settings of GitHub; docs/governance.md says why):',
                ...settingsOf(result).map((line)=>`- ${line}`)
            ];
        }
        function notesOf({ project, places }) {
            const notes = [];
            const { binaries, leftOut, stewardFrom, steward, repository } = project;
            if (places.found) notes.push(`${places.contract} was there, and holds: nothing of it was changed.`);
            else if (binaries.length > 1) notes.push(`A release has all ${binaries.length} binaries: take out of entrypoint.binaries what shall not be in it.`);
            if (leftOut.length > 0) notes.push(`Left out, as they want features: ${leftOut.join(', ')}.`);
            if (project.hasMovingToolchain) notes.push(`The toolchain file names a channel that moves. The workflows state Rust ${project.toolchain}; a version in that file would do for all.`);
            if ('origin' === stewardFrom) notes.push(`${steward} is the account of origin. If it is an organisation, GitHub takes it for no owner: name a team in contract, prose and CODEOWNERS.`);
            if ('codeowners' === stewardFrom) notes.push(`${steward} owns the files by CODEOWNERS, and so the contract.`);
            if (project.hasCarriageReturns) notes.push('The commit has text with CRLF, so no .gitattributes was written: it would convert that.');
            if (void 0 !== repository && !repository.startsWith('https://github.com/')) notes.push('release-signed.yml works on github.com alone: elsewhere call release.yml (docs/release-workflow.md).');
            return notes;
        }
        function nextOf(result, cwd, nextStep) {
            const { project, places, files, plan } = result;
            const lines = [];
            if (!plan.ready) lines.push(`Mend what a plan refuses: ${plan.code}: ${plan.message}. ${plan.hint}`);
            const changed = files.filter(({ outcome })=>'kept' !== outcome).map(({ path })=>pathFrom(cwd, result, path));
            if (changed.length > 0) lines.push(`Read what was written, and commit it: git add ${changed.map(shell_word.r).join(' ')}`);
            for (const step of stepsOf(result, cwd)){
                const command = nextStep(step);
                if (void 0 !== command) lines.push(`${step.purpose}: ${command}`);
            }
            const tag = `${'' === places.suffix ? '' : `${project.product}-`}v${project.version}`;
            lines.push("Merge it by a pull request, whose checks say what would be published.", `Release: git tag ${tag} && git push origin ${tag}`);
            return lines;
        }
        function stepsOf(result, cwd) {
            const { project, places } = result;
            const manifest = pathFrom(cwd, result, project.manifest);
            const plan = {
                purpose: 'To see what a release would be',
                command: 'plan',
                options: {
                    contract: pathFrom(cwd, result, places.contract),
                    ...'Cargo.toml' === manifest ? {} : {
                        'manifest-path': manifest
                    },
                    ...void 0 === project.packageName ? {} : {
                        package: [
                            project.packageName
                        ]
                    },
                    ...project.hasMovingToolchain ? {
                        toolchain: project.toolchain
                    } : {}
                }
            };
            const govern = {
                purpose: 'To hold it to its rules, once it is committed',
                command: 'govern',
                options: {
                    base: 'HEAD~1',
                    ...'' === places.suffix ? {} : {
                        contract: places.contract
                    }
                }
            };
            return [
                plan,
                govern
            ];
        }
        function pathFrom(cwd, { root }, path) {
            return (0, external_node_path_.relative)(cwd, (0, external_node_path_.join)(root, path)).split(external_node_path_.sep).join('/');
        }
        function settingsOf({ project: { suite }, places: { suffix } }) {
            const tags = '' === suffix ? 'v*' : `${suffix.slice(1)}-v*`;
            return [
                `Actions, General: ${suite.repository} is allowed, where actions are restricted. Workflows need no more than to read: these say themselves what they write.`,
                'Rules, default branch: require a pull request, a review from Code Owners, and the checks "The three documents" and "Release check / Passed"; block force pushes.',
                `Rules, tags ${tags}: restrict updates and deletions, and creations to maintainers.`,
                `Rules, branch dist${suffix}: restrict deletions, block force pushes; no pull request, as the release pushes there.`
            ];
        }
        var cli_options = __webpack_require__("src/cli/options.ts");
        var invocation = __webpack_require__("src/cli/invocation.ts");
        var cli_version = __webpack_require__("src/cli/version.ts");
        const NAME = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}';
        const GIVEN = new RegExp(`^(${NAME}/${NAME})@(v(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*))$`);
        const FETCHED = new RegExp(`^(?:github:|git\\+(?:https|ssh)://(?:git@)?[^/]+/)(${NAME}/${NAME}?)(?:\\.git)?(?:#|$)`);
        function parseSuite(text) {
            const [, repository, tag] = GIVEN.exec(text) ?? [];
            if (void 0 === repository || void 0 === tag) return (0, errors.TR)('INVALID_INPUT', `${JSON.stringify(text.slice(0, 100))} is not OWNER/REPO@vX.Y.Z`, 'suite', 'Name a whole version tag: it is part of the name that signatures are held against.');
            return {
                repository,
                tag
            };
        }
        async function suiteOfStart(script, env) {
            const repository = cli_version.J ?? FETCHED.exec((0, invocation.hC)(script) ?? '')?.[1] ?? await originOfClone(script, env);
            if (void 0 === repository) return (0, errors.TR)('INVALID_INPUT', 'it is not known which repository this suite comes from', 'suite', 'Give --suite OWNER/REPO@vX.Y.Z, with the repository and the version that the workflows shall call.');
            return {
                repository: repository.replace(/\.git$/, ''),
                tag: `v${cli_version.x}`
            };
        }
        async function originOfClone(script, env) {
            const root = (0, external_node_path_.dirname)((0, external_node_path_.dirname)((0, external_node_path_.dirname)(realFile(script))));
            if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(root, '.git')) || 'dist-action' !== (0, external_node_path_.basename)((0, external_node_path_.dirname)((0, external_node_path_.dirname)(realFile(script))))) return;
            const { sourceUri } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, "src/host/git/checkout/working-tree.ts"));
            return new RegExp(`^git\\+[a-z]+://[^/]+/(${NAME}/${NAME}?)(?:\\.git)?/?$`).exec(await sourceUri(root, env))?.[1];
        }
        function realFile(path) {
            try {
                return (0, external_node_fs_.realpathSync)(path);
            } catch  {
                return path;
            }
        }
        async function init(options, context) {
            const given = (0, cli_options.Qq)(options, 'suite');
            const result = await initProject({
                manifestPath: (0, cli_options.mw)(options, 'manifestPath'),
                packageName: (0, cli_options.Qq)(options, 'package'),
                targets: (0, cli_options.p_)(options, 'target'),
                steward: (0, cli_options.Qq)(options, 'steward'),
                suite: void 0 === given ? await suiteOfStart(process.argv[1] ?? '', context.env) : parseSuite(given),
                env: context.env,
                now: context.now
            });
            return {
                json: toJson(result, context),
                lines: initLines(result, process.cwd(), context.nextStep)
            };
        }
        function toJson(result, { nextStep }) {
            const { project, places, files, plan } = result;
            return {
                product: project.product,
                version: project.version,
                binaries: project.binaries,
                toolchain: project.toolchain,
                steward: project.steward,
                suite: `${project.suite.repository}@${project.suite.tag}`,
                contract: places.contract,
                files,
                plan,
                notes: notesOf(result),
                next: nextOf(result, process.cwd(), nextStep),
                settings: settingsOf(result)
            };
        }
    }),
    "src/cli/options.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H0: ()=>isRefused,
            Jt: ()=>flag,
            Kk: ()=>givenFile,
            Qq: ()=>text,
            TV: ()=>folder,
            YA: ()=>seconds,
            Zu: ()=>featureList,
            bo: ()=>tupleInput,
            i9: ()=>kebab,
            mw: ()=>required,
            p_: ()=>list
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/files.ts");
        var _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/folder-path.ts");
        function text(options, name) {
            const value = options[name];
            if ('string' != typeof value) return;
            if ('' === value) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} is empty; leave it out where it is not meant`, kebab(name));
            if (value.length > 4096 || /[\0\r\n]/.test(value)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} must be one line of at most 4096 characters`, kebab(name));
            return value;
        }
        function required(options, name) {
            return text(options, name) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} is required`, kebab(name));
        }
        async function givenFile(options, name, limit) {
            const place = text(options, name);
            return void 0 === place ? void 0 : {
                place,
                bytes: await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__.yu)(place, limit)
            };
        }
        function folder(options, name) {
            const path = required(options, name);
            (0, _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_2__.Zl)(path, kebab(name));
            return path;
        }
        function list(options, name) {
            const value = options[name];
            return Array.isArray(value) ? value.map((item)=>text({
                    [name]: item
                }, name) ?? '') : [];
        }
        function featureList(options) {
            return list(options, 'features').flatMap((item)=>item.split(/[ ,]+/).filter(Boolean));
        }
        function flag(options, name) {
            return true === options[name];
        }
        function isRefused(options, name) {
            return false === options[name];
        }
        function seconds(options, name) {
            const value = text(options, name);
            if (void 0 === value) return;
            if (!/^(?:0|[1-9][0-9]{0,10})$/.test(value)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} must be a whole number of seconds`, kebab(name));
            return Number(value);
        }
        function tupleInput(options) {
            const part = (name)=>text(options, name);
            return {
                version: part('version'),
                target: part('target'),
                profile: part('profile'),
                toolchain: part('toolchain'),
                git_rev: part('gitRev'),
                dist_revision: part('distRevision')
            };
        }
        function kebab(name) {
            return name.replace(/[A-Z]/g, (letter)=>`-${letter.toLowerCase()}`);
        }
    }),
    "src/contract/digest.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T$: ()=>verifySize,
            Ub: ()=>verifyDigest,
            sc: ()=>sha256
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        function sha256(bytes) {
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
        }
        function verifyDigest(actual, expected, place) {
            if (actual !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('DIGEST_MISMATCH', `${place} has sha256 ${actual}, recorded is ${expected}`, place);
        }
        function verifySize(actual, expected, place) {
            if (actual !== expected) (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('SIZE_MISMATCH', `${place} has ${actual} bytes, recorded are ${expected}`, place);
        }
    }),
    "src/contract/identity/file-path.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            WG: ()=>quotePath,
            a9: ()=>pathFault,
            cD: ()=>comparePaths,
            ce: ()=>isReservedName,
            oM: ()=>archivePath,
            p4: ()=>composed,
            tu: ()=>foldPath,
            xz: ()=>PATH_LIMITS
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/core/registries.js");
        __webpack_require__("src/contract/json/schema.ts");
        var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        const PATH_LIMITS = {
            bytes: 255,
            depth: 32
        };
        const ASCII = /^[\x20-\x7e]*$/;
        const ASCII_NAMES = /^[ A-Za-z0-9!#$%&'()+,\-./=@[\]^_{}~]*$/;
        const FIRST = String.raw`\p{L}\p{Nd}!#$%&'\(\)+,\-.=@\[\]\^_\{\}~`;
        const NAME = String.raw`[${FIRST}][ \p{M}${FIRST}]*`;
        const PATH_PATTERN = `^${NAME}(?:/${NAME})*$`;
        const NAMES = new RegExp(PATH_PATTERN, 'u');
        const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
        const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
        function isReservedName(name) {
            return /[:*?"<>|]|[. ]$/.test(name) || RESERVED.test(name);
        }
        const OF_GIT = /^(?:\.git|git~[0-9]+)$/;
        function pathFault(path) {
            if ('' === path) return 'is an empty name';
            if (Buffer.byteLength(path) > PATH_LIMITS.bytes) return `is longer than ${PATH_LIMITS.bytes} bytes`;
            const isAscii = ASCII.test(path);
            if (!isAscii && UNSEEN.test(path)) return 'has a character that cannot be seen';
            if (path.startsWith('/')) return 'is absolute';
            if (/[\\:*?"<>|]/.test(path)) return 'has a character that is no part of a name on Windows';
            const names = path.split('/');
            if (names.length > PATH_LIMITS.depth) return `is deeper than ${PATH_LIMITS.depth} directories`;
            for (const name of names){
                const fault = nameFault(name);
                if (fault) return fault;
            }
            if ('.controller-dist' === foldPath(names[0] ?? '')) return 'is in the folder that installing keeps for itself';
            if (!isAscii && !isComposed(path)) return 'is not in NFC, the composed form of Unicode';
            if (!(isAscii ? ASCII_NAMES : NAMES).test(path)) return "has a character that is no letter, mark or digit, no blank and none of !#$%&'()+,-.=@[]^_{}~";
        }
        function nameFault(name) {
            if ('' === name || '.' === name || '..' === name) return 'has an empty or a dot segment';
            if (name.startsWith(' ')) return 'has a name that begins with a space';
            if (/[. ]$/.test(name)) return 'has a name that ends in a dot or a space';
            if (RESERVED.test(name)) return 'has a name that is reserved on Windows';
            return OF_GIT.test(foldPath(name)) ? 'has a name that git keeps for itself' : void 0;
        }
        function isComposed(text) {
            return composed(text) === text;
        }
        function composed(text) {
            return ASCII.test(text) ? text : text.normalize('NFC');
        }
        function foldPath(path) {
            if (ASCII.test(path)) return path.toLowerCase();
            return path.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
        }
        function comparePaths(a, b) {
            return ASCII.test(a) && ASCII.test(b) ? (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a, b) : Buffer.compare(Buffer.from(a), Buffer.from(b));
        }
        const archivePath = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(PATH_LIMITS.bytes), zod_mini__WEBPACK_IMPORTED_MODULE_2__.z6Y(({ value, issues })=>{
            const message = pathFault(value);
            if (message) issues.push({
                code: 'custom',
                message,
                input: value
            });
        }));
        zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd.add(archivePath, {
            pattern: PATH_PATTERN,
            description: 'Names with / between them, in NFC; docs/formats.md has the whole rule.'
        });
        function quotePath(path) {
            return JSON.stringify(path.slice(0, 120)).replace(/[^\x20-\x7e]/g, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
        }
    }),
    "src/host/disk/files.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            CB: ()=>readBounded,
            CW: ()=>writeExclusive,
            HB: ()=>renameOver,
            Nq: ()=>digestStream,
            Pq: ()=>streamFile,
            Yw: ()=>syncFolder,
            f4: ()=>writeAll,
            fR: ()=>replaceFile,
            nM: ()=>removeFile,
            yu: ()=>readRequired
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:crypto");
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("node:path");
        var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("node:util");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/errors.ts");
        var _at_exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/disk/at-exit.ts");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _in_use_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/disk/in-use.ts");
        var _make_folders_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/host/disk/make-folders.ts");
        var _new_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/host/disk/new-files.ts");
        const CHUNK = 524288;
        const READ_ONLY = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
        async function openRegular(path, place) {
            let handle;
            try {
                handle = await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('opening', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, READ_ONLY));
            } catch (error) {
                if ((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.W0)(error)) return;
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            }
            try {
                const stat = await handle.stat();
                (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.O4)(stat, place);
                return {
                    handle,
                    size: stat.size
                };
            } catch (error) {
                await handle.close();
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            }
        }
        const readAside = (0, node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.read);
        const SMALL = 1048576;
        async function readBounded(path, limit, place = path) {
            let file;
            try {
                file = await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('opening', ()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, READ_ONLY));
                const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
                (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.O4)(stat, place);
                const { size } = stat;
                if (size > limit) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOO_LARGE', `${place} has ${size} bytes, more than the ${limit} allowed`, place);
                const bytes = Buffer.allocUnsafe(size);
                let length = 0;
                while(length < size){
                    const rest = size - length;
                    const bytesRead = size <= SMALL ? (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, length, rest, length) : (await readAside(file, bytes, length, rest, length)).bytesRead;
                    if (0 === bytesRead) break;
                    length += bytesRead;
                }
                return bytes.subarray(0, length);
            } catch (error) {
                if (void 0 === file && (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.W0)(error)) return;
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            } finally{
                if (void 0 !== file) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            }
        }
        async function readRequired(path, limit, place = path) {
            const hint = 'Check the path: a relative one begins in the folder that this runs in.';
            return await readBounded(path, limit, place) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('DOCUMENT_NOT_FOUND', `there is no file ${place}`, place, hint);
        }
        async function streamFile(path, limit, place = path) {
            const opened = await openRegular(path, place);
            if (!opened) return;
            const { handle, size } = opened;
            if (size > limit) {
                await handle.close();
                return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOO_LARGE', `${place} has ${size} bytes, more than the ${limit} allowed`, place);
            }
            return chunksOf(handle, Math.min(CHUNK, Math.max(size, 1)), limit, place);
        }
        async function* chunksOf(handle, chunk, limit, place) {
            const readAhead = (buffer)=>{
                const reading = handle.read(buffer, 0, chunk, null);
                reading.catch(()=>{});
                return reading;
            };
            let next = readAhead(Buffer.allocUnsafe(chunk));
            let free = Buffer.allocUnsafe(chunk);
            try {
                for(let total = 0;;){
                    const { buffer, bytesRead } = await next;
                    if (0 === bytesRead) return;
                    total += bytesRead;
                    if (total > limit) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_5__.TR)('TOO_LARGE', `${place} grew past the ${limit} bytes allowed`, place);
                    next = readAhead(free);
                    free = buffer;
                    yield buffer.subarray(0, bytesRead);
                }
            } catch (error) {
                throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.dH)(error, place);
            } finally{
                await next.catch(()=>{});
                await handle.close();
            }
        }
        async function digestStream(chunks, each) {
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            let size = 0;
            for await (const chunk of chunks){
                hash.update(chunk);
                size += chunk.byteLength;
                if (each) await each(chunk);
            }
            return {
                size,
                sha256: hash.digest('hex')
            };
        }
        async function writeExclusive(path, write, durable = true) {
            await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.ze)(path, async ()=>{
                const handle = await (0, _new_files_js__WEBPACK_IMPORTED_MODULE_10__.dr)(path);
                try {
                    await write(handle);
                    if (durable) await handle.sync();
                    await handle.close();
                } catch (error) {
                    await handle.close().catch(()=>{});
                    await removeFile(path);
                    throw error;
                }
            });
        }
        async function writeAll(handle, bytes) {
            for(let at = 0; at < bytes.byteLength;)at += (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(handle.fd, bytes, at);
        }
        async function replaceFile(path, bytes) {
            const temporary = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
            const forget = (0, _at_exit_js__WEBPACK_IMPORTED_MODULE_6__.mU)(temporary);
            await (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.ze)(path, async ()=>{
                await (0, _make_folders_js__WEBPACK_IMPORTED_MODULE_9__.w)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
                await writeExclusive(temporary, (handle)=>writeAll(handle, bytes));
                await renameOver(temporary, path).finally(()=>removeFile(temporary));
                await syncFolder((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
            }).finally(forget);
        }
        async function renameOver(from, to) {
            await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('moving', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to));
        }
        async function removeFile(path) {
            await (0, _in_use_js__WEBPACK_IMPORTED_MODULE_8__.O)('moving', ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, {
                    force: true
                }));
        }
        async function syncFolder(folder) {
            if ('win32' === process.platform) return;
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
            try {
                await handle.sync();
            } catch (error) {
                if ('EINVAL' !== (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_7__.UQ)(error)) throw error;
            } finally{
                await handle.close();
            }
        }
    }),
    "src/host/disk/folder-path.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            GT: ()=>requireNamesOfWindows,
            XK: ()=>isLiteralPath,
            Zl: ()=>requireFolderPath
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/file-path.ts");
        function isLiteralPath(name) {
            return name.startsWith('./') || name.startsWith('.\\');
        }
        function requireFolderPath(name, place, windows = 'win32' === process.platform) {
            if ('' === name || /[\0\r\n]/.test(name)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place} must be one line, and not empty`, place);
            if (windows) requireNamesOfWindows(name, place);
            if (isLiteralPath(name)) return;
            const wrong = (what, hint)=>(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place}: ${what}`, place, hint);
            const shown = name.slice(0, 200);
            if (name.trim() !== name) wrong('there are blanks around the name', 'Write it without them.');
            if (/^["']|["']$/.test(name)) wrong('there are quotes around the name', `Write ${shown.replace(/^["']+|["']+$/g, '')}`);
            if (/^~/.test(name)) wrong('a shell replaces ~ only where it is not quoted', `Write the whole path, or ./${shown} for a folder of that name.`);
            if (/^(?:\$|%\w+%)/.test(name)) wrong('nothing replaces a variable here', `Write its value, or ./${shown} for a folder of that name.`);
            if (!windows && /^[A-Za-z]:(?:[\\/]|$)|\\/.test(name)) wrong('a path of Windows is none on this system', `Write it with /, or ./${shown} for a folder of that name.`);
        }
        const BEFORE_NAMES = /^(?:[\\/]{2}[?.][\\/])?(?:[A-Za-z]:)?/;
        function requireNamesOfWindows(path, place) {
            const names = path.replace(BEFORE_NAMES, '').split(/[\\/]/);
            const reserved = names.find((name)=>'.' !== name && '..' !== name && (0, _contract_identity_file_path_js__WEBPACK_IMPORTED_MODULE_1__.ce)(name));
            if (void 0 === reserved) return;
            const shown = JSON.stringify(reserved.slice(0, 200));
            const hint = 'Devices (con, nul, com1) are no folders, and no name there ends in a dot or a blank or has any of :*?"<>|';
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `${place}: ${shown} is no name of a folder on Windows`, place, hint);
        }
    }),
    "src/host/disk/in-use.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>onceFree
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:timers/promises");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/file-errors.ts");
        const TRIES = 20;
        const WAIT_MS = 100;
        const SAID = {
            opening: [
                'EBUSY'
            ],
            moving: [
                'EBUSY',
                'EPERM',
                'EACCES'
            ]
        };
        async function onceFree(doing, work, windows = 'win32' === process.platform) {
            const said = windows ? SAID[doing] : [];
            for(let turn = 1;; turn++)try {
                return await work();
            } catch (error) {
                if (turn >= TRIES || !said.includes((0, _file_errors_js__WEBPACK_IMPORTED_MODULE_1__.UQ)(error) ?? '')) throw error;
                await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(WAIT_MS);
            }
        }
    }),
    "src/host/disk/make-folders.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            w: ()=>makeFolders
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _new_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/new-files.ts");
        async function makeFolders(path) {
            const made = await makeFolder(path);
            if (void 0 !== made) return made;
            const above = await makeFolders((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            return [
                ...above,
                ...await makeFolder(path, true) ?? []
            ];
        }
        async function makeFolder(path, settled = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path) {
            try {
                await (0, _new_files_js__WEBPACK_IMPORTED_MODULE_3__.Z9)(path);
                return [
                    path
                ];
            } catch (error) {
                if ('ENOENT' === (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error) && !settled) return;
                const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(()=>void 0);
                if (there?.isDirectory()) return [];
                throw error;
            }
        }
    }),
    "src/contract/text/days.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BN: ()=>earlierDay,
            Z4: ()=>laterDay,
            kb: ()=>dayOf,
            mU: ()=>daysAfter
        });
        function dayOf(time) {
            return new Date(time).toISOString().slice(0, 10);
        }
        function earlierDay(a, b) {
            return a < b ? a : b;
        }
        function laterDay(a, b) {
            return a > b ? a : b;
        }
        function daysAfter(day, days) {
            return dayOf(Math.max(0, Date.parse(day) + 24 * days * 3600 * 1000));
        }
    }),
    "src/host/disk/at-exit.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DF: ()=>withNewFolder,
            OC: ()=>putBackAtExit,
            S3: ()=>undoAtExit,
            mU: ()=>removeAtExit
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs");
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:fs/promises");
        const undoings = new Set();
        let isHeard = false;
        function undoAtExit(undo) {
            if (!isHeard) process.once('exit', undoAll);
            isHeard = true;
            const own = ()=>undo();
            undoings.add(own);
            return ()=>undoings.delete(own);
        }
        function removeAtExit(path) {
            return undoAtExit(()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                }));
        }
        function putBackAtExit(aside, place) {
            return undoAtExit(()=>{
                if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place)) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(aside, place);
            });
        }
        function undoAll() {
            for (const undo of [
                ...undoings
            ].reverse())try {
                undo();
            } catch  {}
            undoings.clear();
        }
        async function withNewFolder(prefix, work) {
            const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(prefix);
            const forget = removeAtExit(folder);
            try {
                return await work(folder);
            } finally{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                });
                forget();
            }
        }
    }),
    "src/steps/plan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>planRelease
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/decisions/plan.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _contract_identity_target_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/target-names.ts");
        var _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _contract_identity_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/version.ts");
        var _host_git_checkout_tracked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/host/git/checkout/tracked.ts");
        var _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/host/git/checkout/working-tree.ts");
        var _host_rust_answers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/host/rust/answers.ts");
        var _host_rust_build_cargo_config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/host/rust/build/cargo-config.ts");
        var _host_rust_build_places_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("src/host/rust/build/places.ts");
        var _host_rust_commit_sources_of_commit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("src/host/rust/commit/sources-of-commit.ts");
        var _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__("src/host/rust/crate.ts");
        var _host_rust_preflight_preflight_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__("src/host/rust/preflight/preflight.ts");
        var _host_rust_toolchain_file_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__("src/host/rust/toolchain-file.ts");
        var _read_contract_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__("src/steps/read-contract.ts");
        async function planRelease(request) {
            const { contract } = await (0, _read_contract_js__WEBPACK_IMPORTED_MODULE_15__.J)(request.contract);
            const manifest = await (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_12__.J9)(request.manifestPath ?? 'Cargo.toml');
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(manifest);
            const { rust = (0, _host_rust_answers_js__WEBPACK_IMPORTED_MODULE_8__.q)(manifest, told(request)) } = request;
            askEarly(rust, request.toolchain ?? contract.toolchain.rust);
            const [metadata, head, root] = await Promise.all([
                rust.metadata(),
                (0, _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_7__.Qo)(folder, request.env),
                (0, _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_7__.Hn)(folder, request.env)
            ]);
            const crate = (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_12__.BP)(metadata, manifest, request.packages ?? [], contract.entrypoint.binaries);
            const tracked = (0, _host_git_checkout_tracked_js__WEBPACK_IMPORTED_MODULE_6__.ys)(root, request.env);
            tracked.catch(()=>{});
            requireVersions(crate, contract.product, request);
            if (void 0 !== request.git_rev) (0, _host_git_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_7__.EU)(head, parseRevision(request.git_rev));
            const run = {
                version: crate.version,
                git_rev: head.git_rev,
                toolchain: await chooseToolchain(request.toolchain, crate.folder, root, contract.toolchain.rust),
                profile: parseProfile(request.profile)
            };
            const known = rust.targets(run.toolchain);
            known.catch(()=>{});
            await (0, _host_rust_commit_sources_of_commit_js__WEBPACK_IMPORTED_MODULE_11__.am)(crate, await tracked);
            await requireBuildable(request, {
                metadata,
                crate,
                folder
            }, run);
            const { targets, includePlanned, selfHosted, published } = request;
            const plan = (0, _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__.Cs)(contract, {
                ...run,
                targets,
                includePlanned,
                selfHosted,
                dist_revision: (0, _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__.Ne)(request.dist_revision, run, published),
                source_date_epoch: head.time
            });
            requireKnownTargets(plan, await known);
            return plan;
        }
        function askEarly(rust, toolchain) {
            if (_contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.aG.safeParse(toolchain).success) rust.targets(toolchain).catch(()=>{});
        }
        async function requireBuildable({ env, features = [], defaultFeatures = true, cargoProfile }, { metadata, crate, folder }, { toolchain, profile }) {
            const configurations = await (0, _host_rust_build_cargo_config_js__WEBPACK_IMPORTED_MODULE_9__.qx)(folder, (0, _host_rust_build_places_js__WEBPACK_IMPORTED_MODULE_10__.ic)(env));
            await (0, _host_rust_preflight_preflight_js__WEBPACK_IMPORTED_MODULE_13__.M)({
                metadata,
                crate,
                configurations,
                env
            }, {
                toolchain,
                profile,
                features,
                defaultFeatures,
                cargoProfile
            });
        }
        function requireKnownTargets({ targets, toolchain }, listed) {
            const names = listed ?? _contract_identity_target_names_js__WEBPACK_IMPORTED_MODULE_3__.HQ;
            for (const { target } of targets)if (!names.includes(target)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TARGET_UNSUPPORTED', listed ? `rustc ${toolchain} does not know ${target}` : `no rustc is known to build for ${target}`, 'targets', (0, _contract_identity_target_names_js__WEBPACK_IMPORTED_MODULE_3__.Oz)(target, names));
        }
        function told({ env, toolchain }) {
            const { RUSTUP_TOOLCHAIN } = env;
            if (RUSTUP_TOOLCHAIN || void 0 === toolchain || !_contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.aG.safeParse(toolchain).success) return env;
            return {
                ...env,
                RUSTUP_TOOLCHAIN: toolchain
            };
        }
        function requireVersions(crate, product, { version, tag }) {
            if (void 0 !== version && !(0, _contract_identity_version_js__WEBPACK_IMPORTED_MODULE_5__.Yb)(version)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_TUPLE', `version ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.TL)(version)} ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.Y3)(_contract_identity_version_js__WEBPACK_IMPORTED_MODULE_5__.wI, version)}`, 'version');
            if (void 0 !== version) (0, _host_rust_crate_js__WEBPACK_IMPORTED_MODULE_12__.eU)(crate, version);
            const tagged = void 0 === tag ? void 0 : versionOfTag(tag, [
                product,
                ...crate.packages
            ], crate.version);
            if (void 0 !== tagged && tagged !== crate.version) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('VERSION_MISMATCH', `the tag is ${tag}, ${crate.name} has version ${crate.version}`, 'tag', '0.0.0' === crate.version ? `A Cargo.toml without version counts as 0.0.0; give it ${tagged}.` : void 0);
        }
        function versionOfTag(tag, names, version) {
            const prefixes = names.flatMap((name)=>[
                    `${name}-`,
                    `${name}/`
                ]).filter((prefix)=>tag.startsWith(prefix));
            const prefix = prefixes.sort((a, b)=>b.length - a.length)[0] ?? '';
            const rest = tag.slice(prefix.length);
            if (!/^[vV]?[0-9]/.test(rest)) return;
            const stated = _contract_identity_version_js__WEBPACK_IMPORTED_MODULE_5__.y.safeParse(rest.slice(1));
            if (rest.startsWith('v') && stated.success) return stated.data;
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('VERSION_MISMATCH', `the tag ${JSON.stringify(tag.slice(0, 80))} looks like a version, but is not ${prefix}vX.Y.Z`, 'tag', `Push the tag ${prefix}v${version}, or one that does not begin like a version.`);
        }
        function parseRevision(text) {
            const rule = _contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.x.git_rev;
            return rule.is(text) ? text : (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_TUPLE', `git_rev ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.TL)(text)} ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.Y3)(rule, text)}`, 'git-rev');
        }
        function parseProfile(text) {
            return 'release' === text || 'debug' === text ? text : (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('PROFILE_UNKNOWN', `profile ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.TL)(text)} ${(0, _contract_identity_part_rules_js__WEBPACK_IMPORTED_MODULE_16__.Y3)(_contract_identity_tuple_js__WEBPACK_IMPORTED_MODULE_4__.x.profile, text)}`, 'profile');
        }
        async function chooseToolchain(given, folder, root, fallback) {
            if (void 0 !== given) return (0, _contract_decisions_plan_js__WEBPACK_IMPORTED_MODULE_1__.HC)(given, 'toolchain');
            return await (0, _host_rust_toolchain_file_js__WEBPACK_IMPORTED_MODULE_14__.c)(folder, root) ?? fallback;
        }
    })
};
