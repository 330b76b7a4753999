/** `install` and install-controller as processes: many at once, and where the disk, its rights or its links are in the way. */
import { execFileSync } from 'node:child_process';
import { appendFile, chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '../../host/hostile-server.js';
import { PRODUCT } from '../../support/samples.js';
import { createTempProject } from '../../support/temporary.js';
import { commandLine, contentOf, DAMAGE, door, namesIn, serveReleases } from './subjects.js';

let server: TestServer;
beforeAll(async () => {
  server = await serveReleases();
});
afterAll(() => server.close());

const mounted: string[] = [];
afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', [folder]);
});

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
function canMount(): boolean {
  if (!isRoot) return false;
  try {
    execFileSync('mount', ['--bind', '/mnt', '/mnt'], { stdio: 'pipe' });
    execFileSync('umount', ['/mnt']);
    return true;
  } catch {
    return false;
  }
}
const [onMount, whyMount] = canMount() ? [it, ''] : [it.skip, ' (skipped: mounting a file system needs root on Linux)'];
const [asNobody, whyUser] = isRoot
  ? [it, '']
  : [it.skip, ' (skipped: another user is to be had only as root on Linux)'];

async function tmpfs(size: string): Promise<string> {
  const folder = await createTempProject();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  mounted.push(folder);
  return folder;
}

const SUBJECTS = [
  { name: '`install`', make: commandLine },
  { name: 'install-controller', make: door },
];

describe('16 installs at once', () => {
  it.each(['an empty tool cache', 'a tool cache with a damaged entry'])(
    'into %s all succeed',
    async (what) => {
      const root = await createTempProject();
      const subjects = await Promise.all(Array.from({ length: 16 }, () => door(server.origin, root)));
      const [first] = subjects;
      if (!first) throw new Error('no subject');
      if (what !== 'an empty tool cache') {
        await first.install('0.1.0');
        await appendFile(join(await first.installed('0.1.0'), PRODUCT), DAMAGE);
      }
      const runs = await Promise.all(subjects.map((subject) => subject.install('0.1.0')));
      for (const run of runs) expect(run.status === 0 ? '' : run.said).toBe('');
      const entry = await first.installed('0.1.0');
      for (const subject of subjects) expect(await subject.onPath()).toEqual([entry]);
      expect(await contentOf(entry)).toBe('0.1.0');
      expect(await namesIn(first.around)).toEqual(
        [entry, `${entry}.complete`].map((path) => path.slice(dirname(path).length + 1)),
      );
    },
    120_000,
  );

  it('into one folder all succeed', async () => {
    const subject = await commandLine(server.origin, await createTempProject());
    const runs = await Promise.all(Array.from({ length: 16 }, () => subject.install('0.1.0')));
    for (const run of runs) expect(run.status === 0 ? '' : run.said).toBe('');
    expect(await namesIn(subject.around)).toEqual(['tool']);
    expect(await contentOf(await subject.installed('0.1.0'))).toBe('0.1.0');
  }, 120_000);
});

describe.each(SUBJECTS)('$name', ({ make }) => {
  onMount(`says STORE_FULL wherever the disk runs full, and leaves nothing${whyMount}`, async () => {
    for (const size of ['16k', '64k', '128k', '200k', '300k']) {
      const folder = await tmpfs(size);
      const subject = await make(server.origin, folder);
      const run = await subject.install('0.1.0');
      expect(run).toMatchObject({ status: 1, said: expect.stringContaining('error[STORE_FULL]') });
      expect(await namesIn(subject.around)).toEqual([]);
      expect(await subject.onPath()).toEqual([]);
    }
  });

  onMount(`says STORE_READ_ONLY on a read-only file system, and uses what is there${whyMount}`, async () => {
    const folder = await tmpfs('4m');
    const subject = await make(server.origin, folder);
    expect(await subject.install('0.1.0')).toMatchObject({ status: 0 });
    const before = await namesIn(subject.around);
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    expect(await subject.install('0.1.0')).toMatchObject({ status: 0 });
    const run = await subject.install('0.2.0');
    expect(run).toMatchObject({ status: 1, said: expect.stringContaining('error[STORE_READ_ONLY]') });
    expect(await namesIn(subject.around)).toEqual(before);
    expect(await subject.onPath()).toEqual([]);
  });

  asNobody(`says STORE_READ_ONLY to a user without rights, and leaves nothing${whyUser}`, async () => {
    const folder = await createTempProject();
    await chmod(folder, 0o755);
    const subject = await make(server.origin, folder);
    const run = await subject.install('0.1.0', { uid: 65534 });
    expect(run).toMatchObject({ status: 1, said: expect.stringContaining('error[STORE_READ_ONLY]') });
    expect(await namesIn(folder)).toEqual([]);
  });
});

describe('install-controller and links', () => {
  it('takes a tool cache that is a link', async () => {
    const folder = await createTempProject();
    await mkdir(join(folder, 'real'));
    await symlink('real', join(folder, 'link'));
    const subject = await door(server.origin, join(folder, 'link'));
    expect(await subject.install('0.1.0')).toMatchObject({ status: 0 });
    expect(await contentOf(await subject.installed('0.1.0'))).toBe('0.1.0');
  });

  it('refuses an entry that is a link, or below one, even where it leads to the right files', async () => {
    const [root, elsewhere] = [await createTempProject(), await createTempProject()];
    const genuine = await door(server.origin, elsewhere);
    await genuine.install('0.1.0');
    const entry = await genuine.installed('0.1.0');
    const subject = await door(server.origin, root);
    for (const path of [entry, dirname(entry), dirname(dirname(entry))]) {
      const link = join(root, path.slice(elsewhere.length));
      await rm(link, { recursive: true, force: true });
      await mkdir(dirname(link), { recursive: true });
      await symlink(path, link);
      const run = await subject.install('0.1.0');
      expect(run).toMatchObject({ status: 1, said: expect.stringContaining('error[DESTINATION_OCCUPIED]') });
      expect(run.said).toContain(`${link} is a symbolic link`);
      expect(await subject.onPath()).toEqual([]);
      await rm(link);
    }
    await writeFile(join(root, 'still-usable'), '');
    expect(await contentOf(entry)).toBe('0.1.0');
  });
});
