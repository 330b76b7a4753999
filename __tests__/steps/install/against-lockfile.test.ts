import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LOCKFILE_LIMITS, type Lockfile, parseLockfile } from '../../../src/contract/documents/lockfile.js';
import { ContractError, refuse } from '../../../src/contract/errors.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { withPruned, withYank } from '../../../src/contract/release-index/merge.js';
import type { IndexRow, ReleaseIndex } from '../../../src/contract/release-index/model.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import type { Source } from '../../../src/host/store/store.js';
import { requireLocked } from '../../../src/steps/install/against-lockfile.js';
import { installArtifact } from '../../../src/steps/install/install.js';
import { lockRelease } from '../../../src/steps/lock.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { readIndex } from '../../../src/steps/release-index/read.js';
import { bytesOf, withValue } from '../../support/document-kinds.js';
import { expectCode } from '../../support/expect-code.js';
import { sampleIndex } from '../../support/samples.js';
import { createTempProject } from '../../support/temporary.js';
import { context, GNU, makeContract, progress, stage, TUPLE } from '../staging.js';

const MUSL = 'x86_64-unknown-linux-musl';

let store: DirectoryStore;
let lockfile: Lockfile;
beforeAll(async () => {
  const [contract, staged] = [await makeContract(), await createTempProject()];
  store = new DirectoryStore(await createTempProject());
  for (const target of [GNU, MUSL]) await stage(contract, staged, { target }, `#!/bin/sh\necho ${target}\n`);
  await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
  const { target: _, ...query } = TUPLE;
  const path = join(await createTempProject(), 'controller.lock.json');
  lockfile = await lockRelease({ source: store, query, targets: [GNU], lockfile: path, context, progress });
});

const other = '0'.repeat(64);

describe('a lockfile that was edited', () => {
  it.each([
    ['the digest', 'artifact_sha256', other, 'DIGEST_MISMATCH'],
    ['a smaller size', 'artifact_size', 1, 'TOO_LARGE'],
    ['a larger size', 'artifact_size', 1_000_000, 'SIZE_MISMATCH'],
    ['the size of the content', 'content_size', 1, 'SIZE_MISMATCH'],
    ['the digest of a file', 'files/0/sha256', other, 'DIGEST_MISMATCH'],
    ['the size of a file', 'files/0/size', 1, 'SIZE_MISMATCH'],
  ])('in %s: is told to run lock again, and of no published document', async (_, field, value, code) => {
    const edited = withValue(lockfile, `/targets/${GNU}/${field}`, value) as Lockfile;
    const folder = join(await createTempProject(), 'to');
    const to = { folder };
    const wanted = { lockfile: edited, target: GNU };
    const install = installArtifact({
      wanted,
      openSource: async () => store,
      to,
      actionsCache: false,
      context,
      progress,
    });
    const error = (await install.catch((thrown: unknown) => thrown)) as { code: string; hint: string };
    expect([error.code, error.hint]).toEqual([expect.stringMatching(code), expect.stringMatching(/run lock again/)]);
    expect(error.hint).not.toMatch(/restore|published documents/);
  });

  it.each([
    ['its version', '/version', '0.2.0', 'TUPLE_MISMATCH'],
    ['its product', '/product', 'acme', 'TUPLE_MISMATCH'],
    ['a binary', `/targets/${GNU}/binaries/0`, 'acme', 'LOCKFILE_MISMATCH'],
    ['a field left out', '/toolchain', undefined, 'SCHEMA_INVALID'],
  ] as const)('in %s: is told to run lock again', (_, pointer, value, code) => {
    const bytes = bytesOf(withValue(lockfile, pointer, value));
    const { hint } = expectCode(() => parseLockfile(bytes, 'l.json'), code);
    expect(hint).toMatch(/lock again/i);
  });

  it('with the marks of a merge, is told to take a side; one of a newer version is not to be written by this one', () => {
    const bytes = Buffer.from(`<<<<<<< ours\n${JSON.stringify(lockfile)}`);
    expect(expectCode(() => parseLockfile(bytes, 'l.json'), 'INVALID_JSON').hint).toMatch(
      /take one side.*update the lockfile/i,
    );
    const cut = Buffer.from('{"schema_version": 1');
    expect(expectCode(() => parseLockfile(cut, 'l.json'), 'INVALID_JSON').hint).toMatch(/lock again/i);
    const newer = bytesOf({ ...lockfile, schema_version: 2 });
    expect(expectCode(() => parseLockfile(newer, 'l.json'), 'UPDATE_REQUIRED').hint).not.toMatch(/lock again/i);
    expect(LOCKFILE_LIMITS.maxBytes).toBeGreaterThan(bytes.length);
  });
});

describe('an install from a lockfile whose artifact is not there', () => {
  let copy: DirectoryStore;
  beforeEach(async () => {
    copy = new DirectoryStore(await createTempProject());
    await cp(store.root, copy.root, { recursive: true });
    await rm(join(copy.root, lockfile.targets[GNU]?.artifact_file ?? ''));
  });
  const rewrite = async (change: (index: ReleaseIndex) => ReleaseIndex): Promise<void> => {
    const { index } = await readIndex(store, context);
    await writeFile(join(copy.root, 'dist/index.json'), formatIndex(change(index)));
  };
  async function refusal(from: Source = copy): Promise<ContractError> {
    const to = { folder: join(await createTempProject(), 'to') };
    const wanted = { lockfile, target: GNU };
    const install = installArtifact({
      wanted,
      openSource: async () => from,
      to,
      actionsCache: false,
      context,
      progress,
    });
    return expectRefusal(install);
  }
  const isGnu = ({ target }: { target: string }) => target === GNU;

  it.each<[string, (index: ReleaseIndex) => ReleaseIndex, string]>([
    ['was removed by retention', (index) => withPruned(index, index.rows.filter(isGnu)), 'PRUNED'],
    [
      'was yanked, and removed by hand',
      (index) => withYank(index, index.rows.filter(isGnu)[0] as IndexRow, 'bad'),
      'YANKED',
    ],
    [
      'is of a release whose target is gone',
      (index) => ({ ...index, rows: index.rows.filter((row) => !isGnu(row)) }),
      'TUPLE_NOT_FOUND',
    ],
  ])('says that it %s, and how to pin what there is', async (_, change, code) => {
    await rewrite(change);
    const error = await refusal();
    expect(error).toMatchObject({ code, next: { command: 'lock', options: { update: true } } });
    expect(error.faults.map((fault) => fault.code)).toEqual([code, 'DOCUMENT_NOT_FOUND']);
  });

  it('says that it is missing where the index still has it', async () => {
    expect(await refusal()).toMatchObject({
      code: 'DOCUMENT_NOT_FOUND',
      message: expect.stringContaining('is not there'),
    });
  });

  it('says where the source has no releases any more, or is relative', async () => {
    await rm(join(copy.root, 'dist'), { recursive: true });
    const moved = await refusal();
    expect(moved).toMatchObject({ code: 'INDEX_NOT_FOUND', next: { options: { source: 'SOURCE' } } });
    expect(moved.hint).toMatch(/have moved, name the new place/);
    const relative = await refusal(new DirectoryStore(copy.root, 'releases'));
    expect(relative).toMatchObject({ code: 'INDEX_NOT_FOUND', next: { options: { source: 'SOURCE' } } });
    expect(relative.message).toContain(`there are no releases at ${join(process.cwd(), 'releases')}`);
    expect(relative.hint).toMatch(/in the folder that it was locked in/);
  });

  it('says of a source that cannot be reached, or has another product, how to name another', async () => {
    const closed = new DirectoryStore(copy.root);
    closed.stream = async () => refuse('STORE_UNREACHABLE', 'closed');
    expect(await refusal(closed)).toMatchObject({
      code: 'STORE_UNREACHABLE',
      hint: expect.stringContaining('have moved'),
      next: { options: { source: 'SOURCE' } },
    });
    const index = sampleIndex([]);
    await writeFile(join(copy.root, 'dist/index.json'), formatIndex({ ...index, product: 'acme' }));
    expect(await refusal()).toMatchObject({ code: 'PRODUCT_MISMATCH', next: { options: { source: 'SOURCE' } } });
  });
});

async function expectRefusal(work: Promise<unknown>): Promise<ContractError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ContractError)) throw error ?? new Error('nothing was refused');
  return error;
}

describe('requireLocked', () => {
  const ask = (target: string, open = async () => store as DirectoryStore) =>
    requireLocked(lockfile, target, [open], context);

  it('says of a target that the release lacks too what the release has', async () => {
    await expect(ask('wasm32-wasip1')).rejects.toMatchObject({
      code: 'LOCKFILE_MISMATCH',
      message: expect.stringMatching(new RegExp(`wasm32-wasip1.*${GNU}, ${MUSL}`)),
      hint: expect.not.stringMatching(/lock again/i),
    });
  });

  it('says of one that the release has, and where the source cannot be asked, what the lockfile has', async () => {
    const closed = async (): Promise<DirectoryStore> => refuse('STORE_UNREACHABLE', 'closed');
    for (const asked of [ask(MUSL), ask('wasm32-wasip1', closed)])
      await expect(asked).rejects.toMatchObject({
        code: 'LOCKFILE_MISMATCH',
        message: expect.stringContaining(`the lockfile has ${GNU}`),
        hint: expect.stringMatching(/lock (?:the release )?again/i),
      });
  });

  it('opens no source for a target that is locked', async () => {
    const closed = async (): Promise<DirectoryStore> => refuse('STORE_UNREACHABLE', 'closed');
    expect((await ask(GNU, closed)).tuple).toEqual({ ...TUPLE, target: GNU });
  });
});
