import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { LOCKFILE_LIMITS, type Lockfile, parseLockfile } from '../../../src/contract/documents/lockfile.js';
import { refuse } from '../../../src/contract/errors.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { requireLocked } from '../../../src/steps/install/against-lockfile.js';
import { installArtifact } from '../../../src/steps/install/install.js';
import { lockRelease } from '../../../src/steps/lock.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { bytesOf, withValue } from '../../support/document-kinds.js';
import { expectCode } from '../../support/expect-code.js';
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
    expect(hint).toMatch(/run lock again/i);
  });

  it('with the marks of a merge, the same; one of a newer version is not to be written by this one', () => {
    const bytes = Buffer.from(`<<<<<<< ours\n${JSON.stringify(lockfile)}`);
    expect(expectCode(() => parseLockfile(bytes, 'l.json'), 'INVALID_JSON').hint).toMatch(/run lock again/i);
    const newer = bytesOf({ ...lockfile, schema_version: 2 });
    expect(expectCode(() => parseLockfile(newer, 'l.json'), 'UPDATE_REQUIRED').hint).not.toMatch(/lock again/i);
    expect(LOCKFILE_LIMITS.maxBytes).toBeGreaterThan(bytes.length);
  });
});

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
