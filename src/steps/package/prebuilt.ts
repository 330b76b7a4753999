/** Packing a binary that was built elsewhere: cross, zig, signed. */
import { dirname, resolve } from 'node:path';
import { binaryFileName } from '../../contract/documents/manifest.js';
import { refuse } from '../../contract/errors.js';
import type { Tuple } from '../../contract/identity/tuple.js';
import { findManifest } from '../../host/rust/crate.js';
import { requireBinary } from '../../host/rust/crate-files.js';
import { filesBeside } from './files-beside.js';
import { binaryEntry, describeRunner, type Packable, type PackableRequest, warnOf } from './packable.js';
import { requireRecordable } from './recordable.js';

/**
 * Takes a binary built elsewhere: nothing of its source is known, so nothing is claimed. Codes: EPOCH_REQUIRED,
 * CRATE_NOT_FOUND, those of `requireRecordable` and of `filesBeside`.
 */
export async function takePrebuilt(
  request: PackableRequest & { readonly binary: string },
  tuple: Tuple,
  binaries: readonly string[],
): Promise<Packable> {
  const epoch =
    request.source_date_epoch ??
    refuse('EPOCH_REQUIRED', 'nothing is known of the source of a prebuilt binary', 'source-date-epoch');
  const [name = '', ...more] = binaries;
  if (more.length > 0)
    refuse('CRATE_NOT_FOUND', `the contract has ${binaries.length} binaries, and binary gives one`, 'binary');
  const build = { kind: 'prebuilt', runner: describeRunner(request.env) } as const;
  requireRecordable(build, { dependencies: [], env: request.env });
  const source = await requireBinary(request.binary);
  const { manifestPath } = request;
  const folder = manifestPath === undefined ? resolve('.') : dirname(await findManifest(manifestPath));
  const { entries, warnings } = await filesBeside({
    binaries: [binaryFileName(name, tuple.target)],
    include: request.include,
    crate: folder,
    root: folder,
    skip: [resolve(request.out)],
    travelling: manifestPath === undefined ? undefined : { folders: [folder], root: folder },
  });
  warnOf(request, warnings);
  return {
    binaries: [binaryEntry(name, tuple.target, source)],
    files: entries,
    epoch,
    build,
    dependencies: [],
  };
}
