import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withLock } from '../../../src/host/disk/lock.js';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const patience = (ms: number) => ({ unknownMs: ms, knownMs: ms });

/** A lock whose holder is a process that has ended. */
async function leaveDeadLock(at = path): Promise<void> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  await withLock(path, patience(1000), async () => {
    const holder = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(
      `${path}.copy`,
      JSON.stringify({ ...holder, pid: child.pid, started: '1', nonce: '00000000deadbeef' }),
    );
  });
  await writeFile(at, await readFile(`${path}.copy`));
  await rm(`${path}.copy`);
}

describe('withLock', () => {
  it('lets one in at a time, and leaves nothing behind', async () => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside++;
      most = Math.max(most, inside);
      await new Promise((done) => setTimeout(done, 2));
      inside--;
    };
    await Promise.all(Array.from({ length: 10 }, () => withLock(path, patience(10_000), work)));
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('releases when the work throws', async () => {
    await expect(withLock(path, patience(100), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(path, patience(100), async () => 'again')).toBe('again');
  });

  it('takes over from a holder that is proven dead', async () => {
    await leaveDeadLock();
    expect(await withLock(path, patience(1000), async () => 'taken')).toBe('taken');
    expect(await readdir(folder)).toEqual([]);
  });

  it('lets only one of many take over at a time', async () => {
    await leaveDeadLock();
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 12 }, () =>
        withLock(path, patience(20_000), async () => {
          most = Math.max(most, ++inside);
          await new Promise((done) => setTimeout(done, 3));
          inside--;
        }),
      ),
    );
    expect(most).toBe(1);
  });

  it('waits for a live holder, then says who it is', async () => {
    await withLock(path, patience(1000), async () => {
      await expect(withLock(path, patience(50), async () => {})).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    });
  });

  it('is as patient with a process of this machine as it is told, whatever it grants to others', async () => {
    await withLock(path, patience(1000), async () => {
      const limits = { unknownMs: 0, knownMs: 300 };
      const begun = performance.now();
      await expect(withLock(path, limits, async () => {})).rejects.toMatchObject({ code: 'STORE_LOCKED' });
      expect(performance.now() - begun).toBeGreaterThanOrEqual(300);
    });
  });

  it('removes what the dead left of their tries, and nothing of the living', async () => {
    const [tried, claimed, living] = ['.lock.00000000deadbeef.0', 'lock.0123456789abcdef', '.lock.ffffffffffffffff.0'];
    for (const name of [tried, claimed]) await leaveDeadLock(join(folder, name));
    await withLock(path, patience(1000), async () => writeFile(join(folder, living), await readFile(path)));
    expect((await readdir(folder)).sort()).toEqual([living]);
    await withLock(path, patience(1000), async () => {});
    expect(await readdir(folder)).toEqual([living]);
  });

  it('removes nothing that is named otherwise, whatever it holds', async () => {
    const others = ['other', '.other.00000000deadbeef.0', 'lockfile', '.locks.0', 'lock-1'];
    for (const name of others) await leaveDeadLock(join(folder, name));
    await withLock(path, patience(1000), async () => {});
    expect((await readdir(folder)).sort()).toEqual([...others].sort());
  });

  it('never takes over from another host, another boot or a file it does not understand', async () => {
    const holder = {
      host: hostname(),
      boot: 'other',
      namespace: 'other',
      pid: 1,
      started: '1',
      nonce: '0123456789abcdef',
    };
    const others = [holder, { ...holder, host: 'elsewhere' }, { ...holder, boot: '', namespace: process.platform }];
    for (const text of [...others.map((other) => JSON.stringify(other)), 'not json', '']) {
      await writeFile(path, text);
      await expect(withLock(path, patience(30), async () => {})).rejects.toMatchObject({ code: 'STORE_LOCKED' });
      expect(await readFile(path, 'utf8')).toBe(text);
    }
  });

  it.each([
    ['a pipe that nobody writes', 'not a regular file', (at: string) => execFileSync('mkfifo', [at])],
    ['a folder', 'is a folder', (at: string) => mkdirSync(at)],
    ['a link that leads nowhere', 'leads nowhere', (at: string) => symlinkSync('nothing', at)],
    ['a link to itself', 'lead back to themselves', (at: string) => symlinkSync('lock', at)],
  ])('refuses %s in its place, at once', async (_, what, make) => {
    make(path);
    await expect(withLock(path, patience(60_000), async () => 'in')).rejects.toMatchObject({
      code: 'IO_FAILED',
      message: expect.stringContaining(what),
    });
  });

  it('passes over what is no file among the tries of others', async () => {
    execFileSync('mkfifo', [`${path}.0123456789abcdef`, join(folder, '.lock.0123456789abcdef.0')]);
    expect(await withLock(path, patience(1000), async () => 'in')).toBe('in');
  });
});
