/** Staged artifacts whose program is another than the one they were packaged with: what a build that lies uploads. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { subjectsOf } from '../../src/contract/decisions/verify.js';
import { type Manifest, parseManifest } from '../../src/contract/documents/manifest.js';
import { parseProvenance } from '../../src/contract/documents/provenance.js';
import { packArchive } from '../../src/host/archive/pack.js';
import type { PackagedArtifact } from '../../src/steps/package/stage.js';
import { sign } from '../support/samples.js';
import { createTempProject } from '../support/temporary.js';
import { EPOCH } from './staging.js';

/** Puts another program into a staged artifact, and writes all documents anew so that they agree about it. */
export async function replaceProgram(
  out: string,
  staged: PackagedArtifact,
  program: Uint8Array,
  requires?: Manifest['requires'],
): Promise<void> {
  const source = join(await createTempProject(), 'program');
  await writeFile(source, program, { mode: 0o755 });
  await rm(join(out, staged.artifact_file));
  const entry = { path: 'codex-controller-loop', mode: '0755', source } as const;
  const packed = await packArchive([entry], EPOCH, join(out, staged.artifact_file));
  const { requires: _, ...before } = parseManifest(await readFile(join(out, staged.manifest_file)), 'manifest');
  const manifest: Manifest = {
    ...before,
    artifact: { ...before.artifact, sha256: packed.artifact_sha256, size: packed.artifact_size },
    content_sha256: packed.content_sha256,
    content_size: packed.content_size,
    files: packed.files,
    ...(requires ? { requires } : {}),
  };
  const provenance = parseProvenance(await readFile(join(out, staged.provenance_file)), 'provenance');
  const { bytes } = sign(manifest, { ...provenance, subject: subjectsOf(manifest) });
  for (const [name, written] of Object.entries(bytes))
    await writeFile(join(out, staged.directory, 'package', `${name}.json`), written);
}
