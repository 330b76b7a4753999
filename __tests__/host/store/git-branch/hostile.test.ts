/** What a git repository can hold, and a git server can say, without an end. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { changedPaths } from '../../../../src/host/git/commits.js';
import { GitStore } from '../../../../src/host/store/git-branch/store.js';
import { fileName, git, makeRepository } from '../../../support/git-server.js';
import { createTempProject } from '../../../support/temporary.js';
import { startServer, type TestServer } from '../../hostile-server.js';

let root: string;
const servers: TestServer[] = [];
beforeAll(async () => {
  root = await createTempProject();
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
/** What is listed at most; the limits themselves hold more than a test should wait for. */
const MOST = 100_000;
const open = (name: string): GitStore =>
  new GitStore(name, { env: { ...process.env, RUNNER_TEMP: root }, listing: { entries: MOST, bytes: 1e9 } });

/** A branch of a few hundred objects in which `dist/` stands for 10,000,000 files; gives the repository. */
async function makeBomb(): Promise<string> {
  const repository = await makeRepository(root, 'bomb.git');
  const mktree = (lines: string[]): string =>
    execFileSync('git', ['-C', repository, 'mktree'], { input: lines.map((line) => `${line}\n`).join('') })
      .toString()
      .trim();
  const blob = execFileSync('git', ['-C', repository, 'hash-object', '-w', '--stdin'], { input: 'x' })
    .toString()
    .trim();
  let tree = mktree(Array.from({ length: 10 }, (_, n) => `100644 blob ${blob}\t${n}`));
  for (let depth = 0; depth < 6; depth++)
    tree = mktree(Array.from({ length: 10 }, (_, n) => `040000 tree ${tree}\t${n}`));
  const top = mktree([`040000 tree ${tree}\tdist`]);
  const [empty, commit] = [mktree([]), top].map((id) =>
    git(repository, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit-tree', '-m', 'x', id),
  );
  git(repository, 'update-ref', 'refs/heads/dist', commit ?? '');
  git(repository, 'update-ref', 'refs/heads/empty', empty ?? '');
  return repository;
}

describe('a tree bomb', () => {
  let repository: string;
  beforeAll(async () => {
    repository = await makeBomb();
  });

  it('is listed up to the limit, and refused with the number', async () => {
    const before = process.memoryUsage().rss;
    await expect(open(fileName(repository)).list('dist')).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringContaining(String(MOST)),
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
  }, 60_000);

  it.each([
    ['at base', 'dist', 'empty'],
    ['at head', 'empty', 'dist'],
  ])(
    'is refused %s of a change, before it is compared',
    async (_, base, head) => {
      await expect(changedPaths({ folder: repository, env: process.env }, base, head, MOST)).rejects.toMatchObject({
        code: 'TOO_LARGE',
        place: 'dist',
      });
    },
    60_000,
  );
});

const [onLinux, whyNot] = existsSync('/proc/self') ? [describe, ''] : [describe.skip, ' (skipped: there is no /proc)'];
onLinux(`a server that never ends the list of its refs${whyNot}`, () => {
  it('is left when git has taken as much memory as it may, and git goes with its helpers', async () => {
    const chunk = Buffer.from(`003f${'0'.repeat(40)} refs/heads/xxxxxxx\n`.repeat(20_000));
    let sent = 0;
    const server = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-advertisement' });
      response.write('001e# service=git-upload-pack\n0000');
      const write = (): void => {
        while (!response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', write);
        }
      };
      write();
    });
    servers.push(server);
    await expect(open(`git+${server.origin}/x.git#dist`).list('dist')).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('bytes of memory at most'),
    });
    expect(server.seen).toHaveLength(1);
    expect(sent).toBeLessThan(4e9);
  }, 120_000);
});
