/** The job summary of each door: what there is now, by tuple, digest and size. */

import type { Signer } from '../../contract/attestation/signer.js';
import type { Plan } from '../../contract/decisions/plan.js';
import { formatRunner } from '../../contract/documents/contract-fields.js';
import { PAGE_PATH } from '../../contract/identity/paths.js';
import { formatTupleWith } from '../../contract/identity/tuple-text.js';
import { RELEASE_PARTS } from '../../contract/selection/query.js';
import type { Environment } from '../../host/process.js';
import type { InstallResult } from '../../steps/install/install.js';
import type { PackagedArtifact } from '../../steps/package/stage.js';
import type { PublishResult } from '../../steps/publish/publish.js';
import { bytes, commit, formatSummary, link, tupleRows, word } from './summary.js';

/** What all targets of a plan share, then its jobs. */
export function planSummary(plan: Plan, env: Environment): string {
  const { version, git_rev, toolchain, profile, dist_revision, source_date_epoch, matrix } = plan;
  const identity = [
    ...tupleRows({ version, profile, toolchain, dist_revision }),
    ['git_rev', commit(git_rev, env)],
    ['source_date_epoch', word(source_date_epoch)],
  ];
  const jobs = matrix.include.map((job) => [
    word(job.target),
    word(formatRunner(job.runner)),
    word(job.support),
    job.experimental ? 'yes' : 'no',
  ]);
  return formatSummary(`${plan.product} ${version}: build matrix`, [
    { head: ['Identity', ''], rows: identity },
    { head: ['Target', 'Runner', 'Support', 'Experimental'], rows: jobs },
  ]);
}

/** The tuple of what was staged, its digests and its size. */
export function packageSummary(staged: PackagedArtifact, env: Environment): string {
  const { version, target, profile, toolchain, dist_revision } = staged;
  const rows = [
    ...tupleRows({ version, target, profile, toolchain, dist_revision }),
    ['git_rev', commit(staged.git_rev, env)],
    ['File', word(staged.artifact_file)],
    ['SHA-256', word(staged.artifact_sha256)],
    ['SHA-256 of the uncompressed content', word(staged.content_sha256)],
    ['Size', bytes(staged.artifact_size)],
  ];
  return formatSummary(`Packaged ${target}`, [{ head: ['Artifact', ''], rows }]);
}

/**
 * What consumers pin of a publish: what all its rows share, then each row, then the block that installs it. `pageUrl` is where the
 * folder of dist/ is served.
 */
export function publishSummary(result: PublishResult, store: string, env: Environment, pageUrl?: string): string {
  const states = { published: 'new', unchanged: 'was there already' } as const;
  const all = [...result.published, ...result.unchanged];
  const rows = (['published', 'unchanged'] as const).flatMap((state) =>
    result[state].map((row) => [
      word(row.version),
      word(row.target),
      word(row.profile),
      word(row.toolchain),
      commit(row.git_rev, env),
      word(row.dist_revision),
      row.attestations ? `${states[state]}, attested` : states[state],
      word(row.artifact_sha256),
      bytes(row.artifact_size),
    ]),
  );
  const index = [
    ['File', word(result.index_file)],
    ['SHA-256', word(result.index_sha256)],
    ['Rows', word(result.row_count)],
    ...pageRows(pageUrl, all[0]?.version),
    ...(result.missing.length === 0 ? [] : [['Missing targets', word(result.missing.join(' '))]]),
  ];
  const head = ['Version', 'Target', 'Profile', 'Toolchain', 'git_rev', 'Revision', 'State', 'SHA-256', 'Size'];
  const tables = [
    { head, rows },
    { head: ['Index', ''], rows: index },
  ];
  const [first] = all;
  if (first === undefined) return formatSummary(`Published into ${store}`, tables);
  // Without the target, which is the one of each host; and a folder of this machine is no source for another.
  const source = /^(?:git\+https?|s3):/.test(store) ? store : undefined;
  const block = formatTupleWith(first, RELEASE_PARTS, source);
  return formatSummary(`Published into ${store}`, tables, block, 'To install it');
}

/** The release page, opened at this version. */
function pageRows(url: string | undefined, version = ''): string[][] {
  if (url === undefined) return [];
  const page = `${url.replace(/\/+$/, '')}/${PAGE_PATH}`;
  return [['Release page', link(page, page, version)]];
}

/** The commit is linked where the release comes from the repository that this runs for: another one's is not known. */
export function installSummary(result: InstallResult, source: string, env: Environment): string {
  const { product, tuple, sha256, size, path } = result;
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env;
  const isOwn = source.startsWith(`git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}#`);
  const { git_rev, ...others } = tuple;
  const rows = [
    ...tupleRows(others),
    ['git_rev', isOwn ? commit(git_rev, env) : word(git_rev)],
    ['SHA-256 of the artifact', word(sha256)],
    ['Size of the artifact', bytes(size)],
    ['From', word(originOf(result))],
    ['Folder', word(path)],
    ...signerRows('Signed by', result.signers.signer),
    ...signerRows('Rebuilt by', result.signers.rebuiltBy),
  ];
  return formatSummary(`Installed ${product} ${tuple.version}`, [{ head: ['Installed', ''], rows }]);
}

/** Who was asked for and has signed, and what he says of it. */
export function signerRows(title: string, signer: Signer | undefined): string[][] {
  if (!signer) return [];
  if (signer.kind === 'key') return [[title, word(`the key ${signer.key_sha256}`)]];
  const { subject, source_repository, source_ref, source_digest, run, signed_at } = signer;
  const said = { repository: source_repository, ref: source_ref, revision: source_digest, time: signed_at };
  return [
    [title, word(subject)],
    ...Object.entries(said).flatMap(([name, value]) =>
      value === undefined ? [] : [[`${title}: ${name}`, word(value)]],
    ),
    ...(run === undefined ? [] : [[`${title}: run`, link(run, run)]]),
  ];
}

/** What an install came from, as people call it. */
export function originOf({ from }: InstallResult): string {
  return from === 'destination' ? 'tool cache' : from;
}
