/**
 * The workflows of an adopter, as text: nothing is permitted at the top, each job states what it needs, actions are pinned by
 * revision, and what is called of this suite by a whole version tag. They pass actionlint and zizmor as they stand
 * (`.ci/workflow-lint`).
 */
import type { Contract } from '../../../contract/documents/contract.js';
import type { Places, Project } from './project.js';

/** A revision of actions/checkout, with its version: that of this repository's own workflows, which a test holds it against. */
export const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const USUAL_CONTRACT = 'docs/distribution-contract.json';

/** Why the tag is no revision; zizmor asks for one. */
const WHY_TAG = `    # By its whole version tag, which is part of the name that signatures are held against; a revision would not be.
    # Let the repository's rules, or a bot with a review, decide when it becomes another.`;

/** Releases on tags, and signs. */
export function releaseWorkflow(project: Project, contract: Contract, places: Places): string {
  const { product } = contract;
  const { suffix } = places;
  const tag = suffix === '' ? 'v[0-9]*' : `${product}-v[0-9]*`;
  return `# Releases ${product} as ${places.contract} says: every platform is built on its own runner, published once into the
# branch dist${suffix}, signed, and installed from there.
name: Release${suffix === '' ? '' : ` ${product}`}

on:
  push:
    tags:
      - ${text(tag)}

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
${withLines([...cargoInputs(project, places), ...storeInput(suffix)])}`;
}

/** What would be released, for pull requests, those of forks among them. */
export function checkWorkflow(project: Project, contract: Contract, places: Places): string {
  const { suffix } = places;
  return `# Builds what a release of ${contract.product} would be, verifies it, and says what would be published. It publishes nothing, and is
# given no secret, so that it runs for pull requests of forks, too.
name: Release check${suffix === '' ? '' : ` ${contract.product}`}

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
${withLines([...cargoInputs(project, places), ...storeInput(suffix)])}`;
}

/** Holds changes of the contract to its rules. */
export function governanceWorkflow(project: Project, contract: Contract, places: Places): string {
  const { suffix } = places;
  const inputs = [
    ...contractInput(places),
    ['source', `git+\${{ github.server_url }}/\${{ github.repository }}#dist${suffix}`] as const,
  ];
  return `# Holds every change to the rules of ${places.prose}: the contract of ${contract.product}, its prose and its changelog change
# together.
name: Governance${suffix === '' ? '' : ` ${contract.product}`}

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
${inputs.map(([name, value]) => `          ${name}: ${value}\n`).join('')}`;
}

type Input = readonly [name: string, value: string];

/** What the calling line has: a tag, and that zizmor leaves it be. */
function called({ suite }: Project, path: string): string {
  return `${suite.repository}${path}@${suite.tag} # zizmor: ignore[unpinned-uses]`;
}

/** Inputs of a called workflow; nothing where none is needed. */
function withLines(inputs: readonly Input[]): string {
  return inputs.length === 0 ? '' : `    with:\n${inputs.map(([name, value]) => `      ${name}: ${value}\n`).join('')}`;
}

function cargoInputs({ manifest, packageName, toolchain, hasMovingToolchain }: Project, places: Places): Input[] {
  return [
    ...contractInput(places),
    ...(manifest === 'Cargo.toml' ? [] : [['manifest-path', text(manifest)] as const]),
    ...(packageName === undefined ? [] : [['package', text(packageName)] as const]),
    // The file of the repository names a channel that moves; without this, a plan refuses that.
    ...(hasMovingToolchain ? [['toolchain', text(toolchain)] as const] : []),
  ];
}

function contractInput({ contract }: Places): Input[] {
  return contract === USUAL_CONTRACT ? [] : [['contract', text(contract)]];
}

/** The first product of a repository has the branch that is taken where none is named. */
function storeInput(suffix: string): Input[] {
  return suffix === '' ? [] : [['store', `git+\${{ github.server_url }}/\${{ github.repository }}#dist${suffix}`]];
}

/** A text in YAML: strings of JSON are strings of YAML. */
function text(value: string): string {
  return JSON.stringify(value);
}
