/** The job summary of a rebuild: both sides by their digests, and each file that is not the same. */
import type { Manifest } from '../../contract/documents/manifest.js';
import type { Environment } from '../../host/process.js';
import type { Difference } from '../../steps/rebuild/differences.js';
import type { RebuildResult } from '../../steps/rebuild/rebuild.js';
import { commit, formatSummary, text, tupleRows, word } from './summary.js';

export function rebuildSummary(result: RebuildResult, manifest: Manifest, env: Environment): string {
  const { published, rebuilt, differences } = result;
  const { version, target, profile, toolchain, dist_revision } = manifest;
  const identity = [
    ['Result', text(result.result)],
    ...tupleRows({ version, target, profile, toolchain, dist_revision }),
    ['git_rev', commit(manifest.git_rev, env)],
  ];
  const digests = [
    ['SHA-256 of the artifact', word(published.artifact_sha256), word(rebuilt.artifact_sha256)],
    ['SHA-256 of the uncompressed content', word(published.content_sha256), word(rebuilt.content_sha256)],
  ];
  const files = differences.map((difference) => [word(difference.path), difference.kind, firstOf(difference)]);
  return formatSummary(`Built ${manifest.product} ${version} again: ${result.result}`, [
    { head: ['Artifact', ''], rows: identity },
    { head: ['Digest', 'Before', 'Built again'], rows: digests },
    ...(files.length === 0 ? [] : [{ head: ['File', 'Difference', 'First in'], rows: files }]),
  ]);
}

function firstOf({ first }: Difference): string {
  return first === undefined ? '' : `${word(first.part)} at byte ${first.at}`;
}
