/** The outputs of every action and what they mean. action.yml and docs/actions say the same; a test holds them together. */
import type { DoorName } from './inputs.js';

const RELEASE = {
  version: 'Release version.',
  'git-rev': 'Full git revision.',
} as const;

export const OUTPUTS = {
  'build-matrix': {
    matrix:
      'JSON for fromJSON: {"include": [...]}, each entry with target, runner, os, arch, support and experimental.',
    plan: 'JSON for publish-index: all that this run may publish.',
    product: 'Product of the contract.',
    ...RELEASE,
    toolchain: 'Exact rustc version that every target is built with.',
    profile: 'Build profile.',
    'dist-revision': 'Revision rN that every target shares.',
    'source-date-epoch': 'Time of the commit, in seconds since 1970.',
  },
  package: {
    'artifact-file': 'Path of the artifact.',
    'artifact-sha256': 'SHA-256 of the artifact.',
    'manifest-file': 'Path of its manifest.json.',
    staged: 'Folder that holds dist/..., to be uploaded.',
    'artifact-name': 'Name to upload it under: staged-PRODUCT-PROFILE-TARGET.',
  },
  'publish-index': {
    store: 'Where the rows are, as it was named.',
    'index-file': 'Path of the index within the store.',
    'index-sha256': 'SHA-256 of the index as it is now.',
    'dist-revision': 'Revision that consumers pin: the staged one, or the previous one where nothing changed.',
    published: 'JSON array: artifact_file of every row that is new.',
    unchanged: 'JSON array: artifact_file of every row that was there already.',
    rows: 'JSON array: path and digest of artifact, manifest and provenance of every row of this run; [] for none.',
    missing: 'JSON array: targets of the plan and of the contract that the release lacks; [] for none.',
    'row-count': 'Number of rows in the whole index.',
  },
  'install-controller': {
    path: 'Folder of the installed files.',
    bin: 'Path of the primary binary.',
    ...RELEASE,
    target: 'Rust target triple.',
    'dist-revision': 'Revision rN of the rebuild.',
    sha256: 'SHA-256 of the artifact.',
    'cache-hit': 'true where the artifact came from the tool cache or the Actions cache, else false.',
    signer:
      'JSON of who was asked for and signed: workflow with its ref (subject), repository, revision, run, time; empty where nobody was asked for.',
    'rebuilt-by': 'The same of the second builder.',
  },
  'update-lockfile': {
    changed: 'true where the lockfile was written, else false.',
    version: 'Version that is pinned now.',
    'previous-version': 'Version that was pinned before.',
    summary: 'Markdown for a pull request: versions, digests, who signed, links.',
  },
  rebuild: {
    result: 'reproduced, reproduced (content) or differs; the step fails with the last.',
    rows: 'JSON array: path and digest of artifact, manifest and provenance of the row whose very artifact was built again; [] for none.',
    'artifact-sha256': 'SHA-256 of the artifact that was built again.',
    'content-sha256': 'SHA-256 of its uncompressed content.',
    'manifest-file': 'With keep, the path of the manifest of what was built again.',
  },
  subjects: {
    count: 'Number of rows; 0 where there is nothing to sign.',
    checksums:
      'Path of a SHA256SUMS file with artifact, manifest and provenance of each row; empty where there are none.',
  },
  attach: {
    store: 'Where the rows are, as it was named.',
    'attestation-sha256': 'Digests of the bundles, and so the names of their files, with blanks between them.',
    'index-sha256': 'SHA-256 of the index as it is now.',
  },
  mirror: {
    result: 'published, or unchanged where the release was there with these very files.',
    url: 'URL of the release.',
  },
  'check-governance': {
    result: 'passed or failed; the step fails with it.',
    findings: 'JSON array of the first 100 findings, errors first.',
  },
} as const satisfies Record<DoorName, Record<string, string>>;

export type Outputs<Name extends DoorName> = { readonly [Output in keyof (typeof OUTPUTS)[Name]]: string };
