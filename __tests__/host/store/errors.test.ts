import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { GitStore } from '../../../src/host/store/git-branch/store.js';
import { fileName, git, makeRepository } from '../../support/git-server.js';
import { createTempProject } from '../../support/temporary.js';
import { NOBODY, prepareNobody, whyNoOtherUser } from '../as-nobody.js';
import { canMount, mount, tmpfs, unmountAll, whyNoMount } from '../mounted.js';

const change = (text: string, expected?: string, large: Uint8Array = Buffer.alloc(0)) => ({
  create: [{ path: `dist/a/${text}`, content: { bytes: large } }],
  swap: { path: 'dist/index.json', expected, bytes: Buffer.from(text) },
});

let temporary: string;
beforeEach(async () => {
  temporary = await createTempProject();
});
afterEach(unmountAll);
const open = (repository: string): GitStore => new GitStore(fileName(repository));
async function publish(store: GitStore, text: string, large?: Uint8Array): Promise<void> {
  const version = (await store.read('dist/index.json', 1000))?.version;
  expect(await store.commit(change(text, version, large))).toEqual({ status: 'committed' });
}

/** Every file below a folder with the digest of its bytes. */
function filesOf(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => lstatSync(join(folder, path)).isFile())
    .map(
      (path) =>
        `${path} ${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}`,
    )
    .sort();
}

const onMount = canMount ? it : it.skip;

describe('GitStore where a disk gives out', () => {
  onMount(`a full disk of the remote is STORE_FULL, nothing changed, and space completes it${whyNoMount}`, async () => {
    const disk = await tmpfs('900k');
    const repository = await makeRepository(disk, 'r.git');
    await publish(open(repository), 'one');
    const before = filesOf(repository);
    const full = { code: 'STORE_FULL', hint: 'Free space on the server, then run again.' };
    await expect(publish(open(repository), 'two', randomBytes(1_200_000))).rejects.toMatchObject(full);
    expect(filesOf(repository)).toEqual(before);

    const filler = join(disk, 'filler');
    await writeFile(filler, Buffer.alloc(2_000_000)).catch(() => {});
    await expect(publish(open(repository), 'two')).rejects.toMatchObject(full);
    expect(filesOf(repository)).toEqual(before);
    await writeFile(filler, '');
    await publish(open(repository), 'two');
    expect(git(repository, 'fsck', '--strict')).toBe('');
  });

  onMount(`a repository on a disk that is read-only is STORE_READ_ONLY, and can be read${whyNoMount}`, async () => {
    const disk = await tmpfs('2m');
    const repository = await makeRepository(disk, 'r.git');
    await publish(open(repository), 'one');
    expect(mount('-o', 'remount,ro', disk)).toBe(true);
    const before = filesOf(repository);
    await expect(publish(open(repository), 'two')).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    expect(filesOf(repository)).toEqual(before);
    expect(Buffer.from((await open(repository).read('dist/index.json', 10))?.bytes ?? []).toString()).toBe('one');
  });
});

describe('a permission that is gone', () => {
  const asOther = whyNoOtherUser === '' ? it : it.skip;
  let asNobody: Awaited<ReturnType<typeof prepareNobody>>;
  beforeAll(async () => {
    if (whyNoOtherUser === '') asNobody = await prepareNobody();
  });
  const readable = async (folder: string): Promise<void> => {
    execFileSync('chmod', ['-R', 'a+rX', folder]);
    await chmod(temporary, 0o755);
  };

  asOther(`a directory of another user is STORE_READ_ONLY, and can be read${whyNoOtherUser}`, async () => {
    const folder = join(temporary, 'store');
    await mkdir(folder);
    await readable(temporary);
    expect(asNobody(folder, 'dist/a/x')).toMatchObject({
      code: 'STORE_READ_ONLY',
      hint: 'Check the permissions of what the message names.',
    });
    await new DirectoryStore(folder).commit(change('one'));
    await readable(temporary);
    const before = filesOf(folder);
    expect(asNobody(folder)).toEqual({ code: 'none' });
    expect(asNobody(folder, 'dist/a/x')).toMatchObject({
      code: 'STORE_READ_ONLY',
      hint: 'Check the permissions of what the message names.',
    });
    // The folder of the lock can be written, and the one of the file cannot.
    await chmod(join(folder, 'dist', '.publishing'), 0o777);
    expect(asNobody(folder, 'dist/a/x')).toMatchObject({ code: 'STORE_READ_ONLY' });
    expect(filesOf(folder)).toEqual(before);
    await chmod(join(folder, 'dist', 'index.json'), 0o600);
    expect(asNobody(folder).code).not.toBe('none');
  });

  asOther(`a repository of another user is STORE_READ_ONLY, and can be read${whyNoOtherUser}`, async () => {
    const repository = await makeRepository(temporary, 'r.git');
    await publish(open(repository), 'one');
    await readable(temporary);
    const before = filesOf(repository);
    expect(asNobody(fileName(repository))).toEqual({ code: 'none' });
    expect(asNobody(fileName(repository), 'dist/a/x')).toMatchObject({
      code: 'STORE_READ_ONLY',
      hint: 'Check that the token, or this user, may write to the repository.',
    });
    expect(asNobody(fileName(repository), 'dist/a/x', 'as it is')).toMatchObject({
      code: 'STORE_UNREACHABLE',
      hint: expect.stringContaining('safe.directory'),
    });
    expect(filesOf(repository)).toEqual(before);
    chownSync(join(repository, 'HEAD'), NOBODY, NOBODY);
    await chmod(join(repository, 'refs', 'heads', 'dist'), 0o600);
    expect(asNobody(fileName(repository)).code).toBe('STORE_UNREACHABLE');
  });
});
