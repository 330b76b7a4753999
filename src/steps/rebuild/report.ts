/** What a rebuild has shown, in words: the command line and the action say the same. */
import type { Fault } from '../../contract/errors.js';
import type { Difference } from './differences.js';
import type { RebuildResult } from './rebuild.js';

/** Each difference as a fault of REBUILD_DIFFERS; none where it was reproduced. */
export function rebuildFaults({ result, differences, published, rebuilt, artifact_file }: RebuildResult): Fault[] {
  if (result !== 'differs') return [];
  const fault = (message: string, place: string): Fault => ({ code: 'REBUILD_DIFFERS', message, place });
  if (differences.length > 0) return differences.map((difference) => fault(describe(difference), difference.path));
  const what = `no file differs, and the headers of the archive do: content ${published.content_sha256}, built again ${rebuilt.content_sha256}`;
  return [fault(what, artifact_file)];
}

/** What was reproduced, and where the compressor differs both digests. */
export function rebuildLines({ result, artifact_file, published, rebuilt }: RebuildResult): string[] {
  const head = `${result}: ${artifact_file}`;
  if (result === 'reproduced') return [head, `sha256: ${published.artifact_sha256}`];
  return [
    head,
    `content sha256: ${published.content_sha256}, built again ${rebuilt.content_sha256}`,
    `artifact sha256: ${published.artifact_sha256}, built again ${rebuilt.artifact_sha256}`,
  ];
}

function describe(difference: Difference): string {
  const { path, kind, first } = difference;
  if (kind === 'added') return `${path} is added: it was not there before`;
  if (kind === 'missing') return `${path} is missing: the rebuild has no such file`;
  const { published, rebuilt } = difference;
  const changes = (['size', 'sha256', 'mode'] as const)
    .filter((part) => published[part] !== rebuilt[part])
    .map((part) => `${part} ${published[part]}, built again ${rebuilt[part]}`);
  const where = first === undefined ? '' : `; first in ${first.part} (offset ${first.offset}), at byte ${first.at}`;
  return `${path} differs: ${changes.join('; ')}${where}`;
}
