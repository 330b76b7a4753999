/** Locking: one release, verified, pinned for every target it has, into a lockfile that consumers commit. */

import { candidatesError, matchRows, nearest, type ReleaseQuery } from '../contract/decisions/resolve.js';
import { formatLockfile, type LockedTarget, type Lockfile } from '../contract/documents/lockfile.js';
import { refuse } from '../contract/errors.js';
import { replaceFile } from '../host/disk/files.js';
import type { Source } from '../host/store/store.js';
import { type ReadContext, readIndex } from './release-index/read.js';
import { verifyRow } from './verify/row.js';

export interface LockRequest {
  readonly source: Source;
  readonly query: ReleaseQuery;
  /** Only these targets; empty means all that the release has. */
  readonly targets: readonly string[];
  readonly lockfile: string;
  readonly context: ReadContext;
  readonly progress: (line: string) => void;
}

/** Verifies the whole chain of every target and writes the lockfile. Codes: those of `readIndex` and `verifyRow`, TUPLE_NOT_FOUND, TUPLE_AMBIGUOUS, YANKED. */
export async function lockRelease(request: LockRequest): Promise<Lockfile> {
  const { source, query } = request;
  const { index } = await readIndex(
    source,
    request.context,
    (group) => group.version === query.version && group.profile === query.profile,
  );
  const release = matchRows(index.rows, query);
  if (new Set(release.map((row) => `${row.toolchain} ${row.git_rev}`)).size > 1)
    throw candidatesError('TUPLE_AMBIGUOUS', `more than one release matches`, release);
  const rows = release.filter((row) => request.targets.length === 0 || request.targets.includes(row.target));
  const [first] = rows;
  if (!first)
    throw candidatesError(
      'TUPLE_NOT_FOUND',
      `no row matches ${Object.values(query).join(' ')}`,
      nearest(index.rows, query),
    );
  const absent = request.targets.find((target) => !rows.some((row) => row.target === target));
  if (absent) throw candidatesError('TUPLE_NOT_FOUND', `the release has no row for ${absent}`, rows);
  const targets: Record<string, LockedTarget> = {};
  for (const row of rows) {
    if (row.yanked) refuse('YANKED', `${row.artifact_file} was yanked: ${row.yanked.join('; ')}`, row.artifact_file);
    const { manifest } = await verifyRow(source, row, index.product, { deep: false });
    request.progress(`verified ${row.artifact_file}`);
    const { artifact_file, artifact_sha256, artifact_size, manifest_sha256 } = row;
    const { content_size, requires, binaries, files } = manifest;
    targets[row.target] = {
      artifact_file,
      artifact_sha256,
      artifact_size,
      manifest_sha256,
      content_size,
      ...(requires ? { requires } : {}),
      binaries,
      files,
    };
  }
  const { version, distribution_contract_version, profile, toolchain, git_rev, dist_revision } = first;
  const lockfile: Lockfile = {
    schema_version: 1,
    product: index.product,
    source: source.name,
    distribution_contract_version,
    version,
    profile,
    toolchain,
    git_rev,
    dist_revision,
    targets,
  };
  await replaceFile(request.lockfile, Buffer.from(formatLockfile(lockfile)));
  return lockfile;
}
