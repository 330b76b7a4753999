/** An artifact's bytes, down to what its binaries are: publish and `verify --deep` ask the same. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '../contract/documents/manifest.js';
import { type BinaryNeeds, requireStated } from '../contract/executable/against-target.js';
import { inspectArchive } from '../host/archive/unpack.js';
import { withNewFolder } from '../host/disk/at-exit.js';
import { atPlace, namingInstead } from '../host/disk/file-errors.js';
import { readBinaryFiles } from '../host/machine/read-binary-files.js';

/**
 * Holds an archive against its manifest: every file in it, the binaries against the target, and what the manifest says that
 * they require. `place` names the artifact. Codes: those of `inspectArchive` and `readBinaryFiles`, MANIFEST_MISMATCH.
 */
export async function inspectArtifact(archive: string, manifest: Manifest, place: string): Promise<BinaryNeeds> {
  return atPlace(tmpdir(), () =>
    withNewFolder(join(tmpdir(), 'controller-dist-'), async (folder) => {
      const kept = manifest.binaries.map((name, at) => ({ name, path: join(folder, String(at)) }));
      await namingInstead(new Map([[folder, tmpdir()]]), () =>
        inspectArchive(archive, manifest, new Map(kept.map(({ name, path }) => [name, path]))),
      );
      const binaries = kept.map(({ name, path }) => ({ name: `${place}: ${name}`, place, path }));
      const needs = await readBinaryFiles(binaries, manifest.target);
      requireStated(manifest.requires, needs, place);
      return needs;
    }),
  );
}
