import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { formatManifest, type ManifestFile, parseManifest } from '../../../src/contract/documents/manifest.js';
import { formatProvenance, parseProvenance } from '../../../src/contract/documents/provenance.js';
import { contractSnapshotPath } from '../../../src/contract/identity/paths.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { withPruned, withYank } from '../../../src/contract/release-index/merge.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import type { Change, CommitResult } from '../../../src/host/store/store.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { verifyAll } from '../../../src/steps/verify/everything.js';
import { createTempProject } from '../../support/temporary.js';
import { context, GNU, makeContract, progress, RECOMMENDED, stage } from '../staging.js';

let contract: string;
let store: DirectoryStore;
let staged: string;
beforeEach(async () => {
  contract = await makeContract();
  store = new DirectoryStore(await createTempProject());
  staged = await createTempProject();
});

const publish = (
  options: { staged?: string[]; contract?: string; allowIncomplete?: boolean; autoRevision?: boolean } = {},
) =>
  publishStaged({
    contract,
    staged: [staged],
    store,
    allowIncomplete: true,
    autoRevision: false,
    progress,
    ...options,
  });
const readIndexFile = async () => parseIndex(await readFile(join(store.root, 'dist/index.json')), 'index');
const sound = async () => verifyAll(store, { deep: true }, context, progress);

describe('publishStaged', () => {
  it('publishes a complete set, and says unchanged the second time', async () => {
    for (const target of RECOMMENDED) await stage(contract, staged, { target });
    const first = await publish({ allowIncomplete: false });
    expect(first.published.map((row) => row.target)).toEqual(RECOMMENDED);
    const second = await publish({ allowIncomplete: false });
    expect(second).toMatchObject({
      published: [],
      row_count: 4,
      index_sha256: first.index_sha256,
      dist_revision: 'r1',
    });
    expect(second.unchanged).toHaveLength(4);
    expect(await sound()).toMatchObject({ rows: 4, faults: [], unaccounted: [] });
  });

  it.each([false, true])(
    'says published of what landed although its answer was lost, revision auto %s',
    async (auto) => {
      await stage(contract, staged);
      const other = await createTempProject();
      await stage(contract, other, { version: '0.9.0' });
      let lost = false;
      const losing = new (class extends DirectoryStore {
        override async commit(change: Change): Promise<CommitResult> {
          const answer = await super.commit(change);
          if (lost) return answer;
          lost = true;
          // Before anybody can look whether it landed, somebody else publishes over it.
          await publish({ staged: [other] });
          return { status: 'conflict', path: 'dist/index.json' };
        }
      })(store.root);
      const result = await publishStaged({
        ...{ contract, staged: [staged], store: losing, allowIncomplete: true, autoRevision: auto, progress },
      });
      expect(result).toMatchObject({ unchanged: [], row_count: 2, dist_revision: 'r1' });
      expect(result.published.map(({ version }) => version)).toEqual(['0.1.0']);
    },
  );

  it('keeps the published documents when the same artifact was built again', async () => {
    await stage(contract, staged);
    await publish();
    const before = await readFile(join(store.root, 'dist/index.json'));
    await stage(contract, staged);
    expect(await publish()).toMatchObject({ published: [] });
    expect(await readFile(join(store.root, 'dist/index.json'))).toEqual(before);
  });

  it('names what is missing of the recommended targets', async () => {
    await stage(contract, staged);
    await expect(publish({ allowIncomplete: false })).rejects.toMatchObject({
      code: 'INCOMPLETE_MATRIX',
      message: expect.stringMatching(
        /(?=.*aarch64-unknown-linux-gnu)(?=.*x86_64-apple-darwin)(?=.*aarch64-apple-darwin)/,
      ),
    });
    expect(await store.list('dist')).toEqual([]);
  });

  it('counts published rows of the same revision as there', async () => {
    for (const target of RECOMMENDED.slice(1)) await stage(contract, staged, { target });
    await publish();
    const rest = await createTempProject();
    await stage(contract, rest, { target: RECOMMENDED[0] as string });
    expect((await publish({ staged: [rest], allowIncomplete: false })).row_count).toBe(4);
  });

  it('takes a folder per artifact as well as one for all', async () => {
    await stage(contract, join(staged, 'staged-one'), { target: RECOMMENDED[0] as string });
    await stage(contract, join(staged, 'staged-two'), { target: GNU });
    expect((await publish()).published).toHaveLength(2);
  });

  it('takes an artifact that is staged twice once, and refuses other bytes under its tuple', async () => {
    const [rebuilt, other] = [await createTempProject(), await createTempProject()];
    await stage(contract, staged);
    await stage(contract, rebuilt);
    await stage(contract, other, {}, 'other\n');
    await expect(publish({ staged: [staged, other] })).rejects.toMatchObject({ code: 'IMMUTABLE_CONFLICT' });
    expect(await store.list('dist')).toEqual([]);
    expect((await publish({ staged: [staged, staged, rebuilt] })).published).toHaveLength(1);
    expect(await sound()).toMatchObject({ rows: 1, faults: [], unaccounted: [] });
  });

  it('refuses other bytes under a published tuple, with both digests', async () => {
    const first = await stage(contract, staged);
    await publish();
    const second = await stage(contract, staged, {}, 'other\n');
    await expect(publish()).rejects.toMatchObject({
      code: 'IMMUTABLE_CONFLICT',
      message: expect.stringMatching(new RegExp(`${first.artifact_sha256}.*${second.artifact_sha256}`)),
    });
    expect(await sound()).toMatchObject({ rows: 1, faults: [], unaccounted: [] });
  });

  it.each(['r1', 'r2'])('refuses two revisions that share their first 8 digits, at %s too', async (dist_revision) => {
    await stage(contract, staged);
    await publish();
    await rm(staged, { recursive: true });
    const before = await store.list('dist');
    await stage(contract, staged, { git_rev: `ab12cd34${'1'.repeat(32)}`, dist_revision });
    await expect(publish()).rejects.toMatchObject({ code: 'GIT_REV_COLLISION' });
    expect(await store.list('dist')).toEqual(before);
  });

  it('refuses another product, another contract for a version, and a contract other than the staged one', async () => {
    await stage(contract, staged);
    await publish();
    const other = await makeContract((document) => {
      document.product = 'other-tool';
    });
    const otherStaged = await createTempProject();
    await stage(other, otherStaged);
    await expect(publish({ contract: other, staged: [otherStaged] })).rejects.toMatchObject({
      code: 'PRODUCT_MISMATCH',
    });
    const changed = await makeContract((document) => {
      document.notes = 'changed';
    });
    await expect(publish({ contract: changed })).rejects.toMatchObject({ code: 'CONTRACT_MISMATCH' });
    const changedStaged = await createTempProject();
    await stage(changed, changedStaged, { dist_revision: 'r2' });
    await expect(publish({ contract: changed, staged: [changedStaged] })).rejects.toMatchObject({
      code: 'CONTRACT_MISMATCH',
    });
    expect(await readFile(join(store.root, contractSnapshotPath('1.0.0', '0.1.0')))).toEqual(await readFile(contract));
  });

  it('refuses staged folders that were changed, before anything is written', async () => {
    const { artifact_file, manifest_file, directory } = await stage(contract, staged);
    const cases: [string, string][] = [
      [artifact_file, 'SIZE_MISMATCH'],
      [manifest_file, 'INVALID_JSON'],
      [`${directory}/extra`, 'STAGED_INVALID'],
      ['dist/stray', 'STAGED_INVALID'],
    ];
    for (const [path, code] of cases) {
      const copy = await createTempProject();
      await cp(staged, copy, { recursive: true });
      await appendFile(join(copy, path), 'x');
      await expect(publish({ staged: [copy] })).rejects.toMatchObject({ code });
    }
    await rm(join(staged, manifest_file));
    await expect(publish()).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
    const message = expect.stringMatching(/missing: .*x86_64-unknown-linux-gnu/);
    const none = await createTempProject();
    await expect(publish({ staged: [none] })).rejects.toMatchObject({ code: 'STAGED_EMPTY', message });
    expect(await store.list('dist')).toEqual([]);
  });

  it('says of a folder that is none that it is none, and nothing of targets', async () => {
    const folder = await createTempProject({ 'a.txt': '' });
    for (const [name, message] of [
      ['absent', 'there is no folder '],
      ['a.txt/below', 'there is no folder '],
      ['a.txt', ' is a file, not a folder'],
    ] as const) {
      const refusal = publish({ staged: [join(folder, name)] });
      await expect(refusal).rejects.toMatchObject({
        code: 'STAGED_EMPTY',
        message: expect.stringContaining(message),
        place: join(folder, name),
      });
      await expect(refusal).rejects.not.toHaveProperty('message', expect.stringContaining('missing: '));
    }
  });

  it('points at the folder that has nothing staged, or at the first of several', async () => {
    const [none, empty] = [join(staged, 'absent'), await createTempProject({ 'a/b': '' })];
    await expect(publish({ staged: [empty, staged] })).rejects.toMatchObject({ code: 'STAGED_EMPTY', place: empty });
    await expect(publish({ staged: [empty, none] })).rejects.toMatchObject({ code: 'STAGED_EMPTY', place: none });
    await expect(publish({ staged: [] })).rejects.toMatchObject({
      code: 'STAGED_EMPTY',
      message: expect.stringContaining('no folder'),
    });
  });

  it('refuses a manifest in the folder of another tuple', async () => {
    const { directory } = await stage(contract, staged);
    await cp(join(staged, directory), join(staged, directory.replace(/r1$/, 'r2')), { recursive: true });
    await expect(publish()).rejects.toMatchObject({ code: 'TUPLE_MISMATCH' });
  });

  it('refuses to publish a pruned tuple, ever again', async () => {
    await stage(contract, staged);
    await publish();
    const index = await readIndexFile();
    await writeFile(join(store.root, 'dist/index.json'), formatIndex(withPruned(index, index.rows)));
    await expect(publish()).rejects.toMatchObject({ code: 'PRUNED' });
  });

  it('refuses an index that is not canonical, and changes nothing', async () => {
    await stage(contract, staged);
    await publish();
    await appendFile(join(store.root, 'dist/index.json'), '\n');
    await stage(contract, staged, { dist_revision: 'r2' });
    await expect(publish()).rejects.toMatchObject({ code: 'NOT_CANONICAL' });
    expect(await readdir(join(store.root, 'dist/1.0.0/0.1.0', GNU, 'release/1.84.0/ab12cd34'))).toEqual(['r1']);
  });
});

describe('publishStaged with a revision from auto', () => {
  const rebuild = async (revision: string, content?: string): Promise<string> => {
    const folder = await createTempProject();
    for (const target of [GNU, RECOMMENDED[0] as string])
      await stage(contract, folder, { target, dist_revision: revision }, target === GNU ? content : undefined);
    return folder;
  };

  it('mints nothing where no content changed', async () => {
    await publish({ staged: [await rebuild('r1')] });
    const again = await publish({ staged: [await rebuild('r2')], autoRevision: true });
    expect(again).toMatchObject({ published: [], dist_revision: 'r1', row_count: 2 });
    expect(again.unchanged).toHaveLength(2);
  });

  it('publishes every target anew where one differs', async () => {
    await publish({ staged: [await rebuild('r1')] });
    const again = await publish({ staged: [await rebuild('r2', 'fixed\n')], autoRevision: true });
    expect(again).toMatchObject({ dist_revision: 'r2', row_count: 4 });
    expect(again.published).toHaveLength(2);
  });

  it('publishes anew where the previous revision was yanked', async () => {
    await publish({ staged: [await rebuild('r1')] });
    const index = await readIndexFile();
    const [row] = index.rows;
    if (row) await writeFile(join(store.root, 'dist/index.json'), formatIndex(withYank(index, row, 'broken')));
    expect(await publish({ staged: [await rebuild('r2')], autoRevision: true })).toMatchObject({ dist_revision: 'r2' });
  });

  it.each([
    ['version', '0.2.0'],
    ['git_rev', 'f'.repeat(40)],
    ['toolchain', '1.85.0'],
    ['profile', 'release'],
    ['dist_revision', 'r3'],
  ])('publishes what differs from the rest in its %s, whatever its content', async (part, other) => {
    const [before, folder] = [await createTempProject(), await createTempProject()];
    await stage(contract, before, { profile: 'debug' });
    await publish({ staged: [before] });
    await stage(contract, folder, { profile: 'debug', dist_revision: 'r2' });
    await stage(contract, folder, { profile: 'debug', dist_revision: 'r2', [part]: other });
    const { published } = await publish({ staged: [folder], autoRevision: true });
    expect(published).toContainEqual(expect.objectContaining({ [part]: other }));
    expect(published).toHaveLength(2);
  });

  it('publishes the first one, and a target that the previous revision has not', async () => {
    const [first, more] = [await createTempProject(), await createTempProject()];
    await stage(contract, first);
    expect(await publish({ staged: [first], autoRevision: true })).toMatchObject({ dist_revision: 'r1', row_count: 1 });
    for (const target of [GNU, RECOMMENDED[0] as string]) await stage(contract, more, { target, dist_revision: 'r2' });
    expect(await publish({ staged: [more], autoRevision: true })).toMatchObject({ dist_revision: 'r2', row_count: 3 });
  });

  it('an explicit revision is published even where nothing changed', async () => {
    await publish({ staged: [await rebuild('r1')] });
    expect(await publish({ staged: [await rebuild('r2')] })).toMatchObject({ dist_revision: 'r2', row_count: 4 });
  });
});

describe('publishStaged over leftovers of a dead publish', () => {
  it('adopts what agrees, document by document, and completes', async () => {
    const { artifact_file, manifest_file, provenance_file } = await stage(contract, staged);
    for (const kept of [
      [artifact_file],
      [artifact_file, manifest_file],
      [artifact_file, manifest_file, provenance_file],
      [provenance_file],
    ]) {
      const fresh = new DirectoryStore(await createTempProject());
      for (const path of kept) await cp(join(staged, path), join(fresh.root, path), { recursive: true });
      const before = await Promise.all(kept.map((path) => readFile(join(fresh.root, path))));
      const rebuilt = await createTempProject();
      await stage(contract, rebuilt);
      await publishStaged({
        contract,
        staged: [rebuilt],
        store: fresh,
        allowIncomplete: true,
        autoRevision: false,
        progress,
      });
      expect(await Promise.all(kept.map((path) => readFile(join(fresh.root, path))))).toEqual(before);
      expect(await verifyAll(fresh, { deep: true }, context, progress)).toMatchObject({
        rows: 1,
        faults: [],
        unaccounted: [],
      });
    }
  });

  it('refuses what does not agree, and leaves it alone', async () => {
    const { artifact_file, manifest_file, checksums_file, directory } = await stage(contract, staged);
    for (const path of [artifact_file, manifest_file, checksums_file, `${directory}/stray`]) {
      const fresh = new DirectoryStore(await createTempProject());
      await fresh.commit({ create: [{ path, content: { bytes: Buffer.from('{}') } }] });
      await expect(
        publishStaged({
          contract,
          staged: [staged],
          store: fresh,
          allowIncomplete: true,
          autoRevision: false,
          progress,
        }),
      ).rejects.toMatchObject({ code: 'ORPHANED_FILES' });
      expect(await fresh.list('dist')).toEqual([path]);
    }
  });

  const DIGEST = 'f'.repeat(64);
  type Manifest = ReturnType<typeof parseManifest>;
  const withFile = (manifest: Manifest, change: Partial<ManifestFile>): Manifest => ({
    ...manifest,
    files: manifest.files.map((file, at) => (at === manifest.files.length - 1 ? { ...file, ...change } : file)),
  });
  it.each<[string, (manifest: Manifest) => Manifest]>([
    ['another digest of a file', (of) => withFile(of, { sha256: DIGEST })],
    ['another size of a file', (of) => withFile(of, { size: 1 })],
    ['a file more', (of) => ({ ...of, files: [...of.files, { path: 'zzz', sha256: DIGEST, size: 1, mode: '0644' }] })],
    ['a need of the host', (of) => ({ ...of, requires: { libc: 'glibc', minimum: '2.99' } })],
    ['a size of the content', (of) => ({ ...of, content_size: of.content_size + 512 })],
    ['a digest of the content', (of) => ({ ...of, content_sha256: DIGEST })],
    ['a time', (of) => ({ ...of, source_date_epoch: of.source_date_epoch + 1 })],
    ['a contract', (of) => ({ ...of, contract_sha256: DIGEST })],
  ])('refuses a manifest that is left over and says %s', async (_, change) => {
    const { manifest_file } = await stage(contract, staged);
    const manifest = parseManifest(await readFile(join(staged, manifest_file)), manifest_file);
    const left = Buffer.from(formatManifest(change(manifest)));
    await store.commit({ create: [{ path: manifest_file, content: { bytes: left } }] });
    await expect(publish()).rejects.toMatchObject({ code: 'ORPHANED_FILES' });
    expect(await store.list('dist')).toEqual([manifest_file]);
  });

  it('adopts a manifest that says of another machine that it was built there, and what is published installs', async () => {
    const { manifest_file } = await stage(contract, staged);
    const manifest = parseManifest(await readFile(join(staged, manifest_file)), manifest_file);
    const build = { ...manifest.build, runner: { os: 'Linux', arch: 'x64', image: 'another' } };
    const left = Buffer.from(formatManifest({ ...manifest, build }));
    await store.commit({ create: [{ path: manifest_file, content: { bytes: left } }] });
    await publish();
    expect(await readFile(join(store.root, manifest_file))).toEqual(left);
    expect(await sound()).toMatchObject({ rows: 1, faults: [], unaccounted: [] });
  });

  it('refuses a provenance that is left over and claims other sources', async () => {
    const { provenance_file } = await stage(contract, staged);
    const provenance = parseProvenance(await readFile(join(staged, provenance_file)), provenance_file);
    const { buildDefinition } = provenance.predicate;
    buildDefinition.resolvedDependencies = [
      { uri: 'git+https://git.example/another', digest: { gitCommit: 'a'.repeat(40) } },
    ];
    const left = Buffer.from(formatProvenance(provenance));
    await store.commit({ create: [{ path: provenance_file, content: { bytes: left } }] });
    await expect(publish()).rejects.toMatchObject({ code: 'ORPHANED_FILES' });
  });

  it('refuses the documents of another tuple', async () => {
    const { manifest_file } = await stage(contract, staged);
    const other = await createTempProject();
    const r2 = await stage(contract, other, { dist_revision: 'r2' });
    await cp(join(other, r2.manifest_file), join(store.root, manifest_file), { recursive: true });
    await expect(publish()).rejects.toMatchObject({ code: 'ORPHANED_FILES' });
  });
});

describe('publishStaged with several publishers at once', () => {
  it('loses no row', async () => {
    const versions = Array.from({ length: 8 }, (_, at) => `0.${at}.0`);
    const folders = await Promise.all(
      versions.map(async (version) => {
        const folder = await createTempProject();
        await stage(contract, folder, { version });
        return folder;
      }),
    );
    await Promise.all(
      folders.map((folder) =>
        publishStaged({
          contract,
          staged: [folder],
          store: new DirectoryStore(store.root),
          allowIncomplete: true,
          autoRevision: false,
          progress,
        }),
      ),
    );
    expect((await readIndexFile()).rows.map((row) => row.version)).toEqual(versions);
    expect(await sound()).toMatchObject({ rows: 8, faults: [], unaccounted: [] });
  });

  it('of two that publish other bytes under one tuple, one wins and the other is refused', async () => {
    const other = await createTempProject();
    await stage(contract, staged);
    await stage(contract, other, {}, 'other\n');
    const results = await Promise.allSettled([publish(), publish({ staged: [other] })]);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason.code).toMatch(/^(?:IMMUTABLE_CONFLICT|ORPHANED_FILES)$/);
    expect(await sound()).toMatchObject({ rows: 1, faults: [] });
  });
});
