import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { openStore } from '../../../../src/host/store/open.js';
import { fileName, type GitServer, git, makeRepository, serveGit } from '../../../support/git-server.js';
import { createTempProject } from '../../../support/temporary.js';
import { conformsToStore } from '../../store-conformance.js';

let root: string;
let server: GitServer;
let made = 0;
beforeAll(async () => {
  root = await createTempProject();
  server = await serveGit(root);
});
afterAll(() => server.close());
const opener = () => ({ env: { ...process.env, RUNNER_TEMP: root } });
const freshRepository = (format?: string) => makeRepository(root, `r${made++}.git`, format);

/** Of those that lose a race each is a fetch and a push more; what an object is named by has no part in who wins one. */
const RACING = { racers: 5 };
/** Over HTTP each of these takes several times as long. */
const RACING_OVER_HTTP = { racers: 5, writers: 4 };
const ALONE = { racers: 0 };

conformsToStore(
  'git+file',
  async () => {
    const name = fileName(await freshRepository());
    return () => openStore(name, opener());
  },
  RACING,
);

conformsToStore(
  'git+http',
  async () => {
    const folder = await freshRepository();
    return () => openStore(`git+${server.origin}/${folder.slice(root.length + 1)}#dist`, opener());
  },
  RACING_OVER_HTTP,
);

conformsToStore(
  'git+http in a ref that is no branch',
  async () => {
    const folder = await freshRepository();
    return () => openStore(`git+${server.origin}/${folder.slice(root.length + 1)}#refs/dist/main`, opener());
  },
  RACING_OVER_HTTP,
);

conformsToStore(
  'git+file in a folder of a ref that is no branch',
  async () => {
    const name = fileName(await freshRepository(), '#refs/dist/a/b:public');
    return () => openStore(name, opener());
  },
  ALONE,
);

conformsToStore(
  'git+file with SHA-256 objects, empty',
  async () => {
    const name = fileName(await freshRepository('sha256'));
    return () => openStore(name, opener());
  },
  ALONE,
);

conformsToStore(
  'git+file with SHA-256 objects, a folder and a branch that has other files',
  async () => {
    const folder = await freshRepository('sha256');
    const blob = git(folder, 'hash-object', '-w', join(folder, 'HEAD'));
    const env = { env: { ...process.env, GIT_INDEX_FILE: join(folder, 'index') }, encoding: 'utf8' } as const;
    execFileSync('git', ['-C', folder, 'update-index', '--add', '--cacheinfo', `100644,${blob},README`], env);
    const tree = execFileSync('git', ['-C', folder, 'write-tree'], env).trim();
    const commit = git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit-tree', '-m', 'first', tree);
    git(folder, 'update-ref', 'refs/heads/releases/v1', commit);
    return () => openStore(fileName(folder, '#releases/v1:public/files'), opener());
  },
  ALONE,
);
