import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/contract/digest.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { rowsOfRun } from '../../../src/steps/publish/rows.js';
import type { StagedArtifact } from '../../../src/steps/publish/staged.js';
import { sampleRelease, TUPLE } from '../../support/samples.js';
import { createTempProject } from '../../support/temporary.js';
import { makeContract, progress, stage } from '../staging.js';

const MUSL = 'x86_64-unknown-linux-musl';
/** What is staged of a release, as far as it is asked. */
const stagedOf = ({ manifest }: ReturnType<typeof sampleRelease>) => ({ documents: { manifest } }) as StagedArtifact;

describe('rowsOfRun', () => {
  const old = sampleRelease();
  const rebuilt = sampleRelease({ dist_revision: 'r2' });
  const otherGzip = sampleRelease({ dist_revision: 'r2' }, Buffer.from('another gzip'));

  it('has of each published row the files and their digests', () => {
    expect(rowsOfRun([old.row], [], [stagedOf(old)])).toEqual([
      {
        artifact_file: old.row.artifact_file,
        artifact_sha256: sha256(old.artifact),
        manifest_file: old.row.manifest_file,
        manifest_sha256: sha256(old.bytes.manifest),
        provenance_file: old.row.provenance_file,
        provenance_sha256: sha256(old.bytes.provenance),
      },
    ]);
  });

  it('has of unchanged rows those alone whose very artifact this run staged', () => {
    const filesOf = (staged: (typeof old)[]) =>
      rowsOfRun([], [old.row], staged.map(stagedOf)).map(({ artifact_file }) => artifact_file);
    expect(filesOf([old])).toEqual([old.row.artifact_file]);
    expect(filesOf([rebuilt])).toEqual([old.row.artifact_file]);
    expect(filesOf([otherGzip])).toEqual([]);
    expect(filesOf([])).toEqual([]);
    // The same bytes under another target, or of another version, are not this row's.
    for (const tuple of [{ target: MUSL }, { version: '0.2.0' }, { profile: 'debug' as const }])
      expect(filesOf([sampleRelease(tuple)])).toEqual([]);
  });

  it('is what a publish gives, and again what a second one gives', async () => {
    const contract = await makeContract();
    const [store, staged] = [new DirectoryStore(await createTempProject()), await createTempProject()];
    for (const target of [TUPLE.target, MUSL]) await stage(contract, staged, { target });
    const publish = () =>
      publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
    const first = await publish();
    expect(first.rows.map((row) => row.artifact_file)).toEqual(first.published.map((row) => row.artifact_file));
    const again = await publish();
    expect(again).toMatchObject({ published: [], rows: first.rows, row_count: 2 });
  });
});
