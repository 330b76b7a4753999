/** The prose and the changelog of a new contract, in Markdown. Tables are made from the contract, as `govern --fix` makes them. */
import { posix } from 'node:path';
import type { Contract } from '../../../contract/documents/contract.js';
import { regenerateTables } from '../../../contract/governance/prose/regions.js';
import type { Places, Project } from './project.js';

/** How the suite is started without a clone. */
const NPX = 'npx --yes ';

/** What stands where the contract's own tables shall be. */
function table(name: string): string {
  return `<!-- generated:${name} -->\n<!-- /generated:${name} -->`;
}

/** How the releases of a product are named, checked and kept, for whoever installs them. */
export function formatProse(project: Project, contract: Contract, places: Places): string {
  const { product } = contract;
  const { suite } = project;
  const docs = `https://github.com/${suite.repository}/blob/${suite.tag}/docs`;
  const link = (path: string): string => posix.relative(posix.dirname(places.prose), path);
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

The lockfile is made by the command line, and so is an install into a folder ([command line](${docs}/cli.md)):

\`\`\`sh
${NPX}github:${suite.repository}#${suite.tag} lock --help
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
  return regenerateTables(text, contract);
}

function storeText({ repository }: Project, { suffix }: Places): string {
  const branch = `dist${suffix}`;
  return repository === undefined
    ? `the branch \`${branch}\` of this repository`
    : `\`git+${repository}#${branch}\`, the branch \`${branch}\` of this repository`;
}

/** What the first entry says of each field; of one that is not here, that it is there. */
const FIRST_ENTRY: Readonly<Record<string, (contract: Contract) => string>> = {
  contract: ({ contract }) => `the first contract, \`${contract}\`.`,
  distribution_contract_version: () => 'the version that paths and documents carry.',
  product: ({ product }) => `\`${product}\`.`,
  entrypoint: ({ entrypoint }) => `the binaries ${entrypoint.binaries.map((name) => `\`${name}\``).join(', ')}.`,
  identity: () => 'releases are named by an immutable tuple, and pinned by all of it.',
  layout: () => '`dist/` as the only published namespace, directories and file names, `tar.gz`.',
  index: () => '`dist/index.json` as the index, and the key of its rows.',
  platforms: ({ platforms }) => `${platforms.map(({ target, support }) => `\`${target}\` (${support})`).join(', ')}.`,
  runtime_assumptions: () => 'none.',
  toolchain: ({ toolchain }) => `Rust ${toolchain.rust} unless told otherwise.`,
  profiles: ({ profiles }) => `${profiles.map((name) => `\`${name}\``).join(', ')}.`,
  integrity: () => 'SHA-256; checksums, manifest and provenance with every artifact.',
  compatibility: () => 'source compatibility within one contract version and artifact version.',
  retention: ({ retention }) => `at least ${retention.minimum_release_generations} release generations are kept.`,
  governance: () => 'the three documents, and the release steward.',
  generator: ({ generator }) => `releases are made by \`${generator.entrypoint}\`.`,
};

/** The changelog of a contract, with its first entry: each field, named by its pointer. */
export function formatChangelog({ suite, day }: Project, contract: Contract): string {
  const grammar = `https://github.com/${suite.repository}/blob/${suite.tag}/docs/distribution-changelog.md`;
  const fields = Object.entries(contract).filter(([name]) => name !== 'schema_version' && name !== '$schema');
  const lines = fields.map(([name]) => `- Added \`/${name}\`: ${FIRST_ENTRY[name]?.(contract) ?? 'new.'}`);
  return `# Changelog of the distribution contract

Newest first, one entry for each contract version, never edited once something was published under it. A change names the field
by its JSON pointer: \`Added\`, \`Changed\`, \`Removed\`, or \`Deprecated ... until\` a date ([the grammar](${grammar})).

## distribution-contract ${contract.distribution_contract_version} - ${day}

${lines.join('\n')}

### Migration

- Pin all six parts of the tuple, or a lockfile.
`;
}
