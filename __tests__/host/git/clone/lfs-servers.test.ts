import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneSource } from '../../../../src/host/git/clone/source.js';
import { commitAll, createRepository, git } from '../../../support/crate-repository.js';
import { type GitServer, serveGit } from '../../../support/git-server.js';
import { answerLfs, environmentWithLfs, hasGitLfs, pointerTo, whyNoGitLfs } from '../../../support/lfs.js';
import { createTempProject, writeFiles } from '../../../support/temporary.js';
import { makeAuthority } from '../../hostile-server.js';

const CONTENT = 'what it is\n';
const withGitLfs = hasGitLfs ? describe : describe.skip;

withGitLfs(`files of Git LFS on servers${whyNoGitLfs}`, () => {
  let authority: Awaited<ReturnType<typeof makeAuthority>>;
  let own: GitServer;
  let other: GitServer;
  let root = '';
  let env: NodeJS.ProcessEnv = {};
  /** Where the own server says that files are. */
  let files = (): string => own.origin;
  /** Where the own server sends whoever asks for files, instead of an answer. */
  let redirect: string | undefined;
  beforeAll(async () => {
    authority = await makeAuthority(['127.0.0.1']);
    const { certificate, file } = authority;
    root = await createRepository({ '.gitattributes': '*.bin filter=lfs\n', 'a.bin': pointerTo(CONTENT) });
    const answer = answerLfs([CONTENT], () => files());
    const before: typeof answer = (request, response) => {
      if (redirect === undefined || !request.url?.endsWith('/batch')) return answer(request, response);
      response.writeHead(307, { location: `${redirect}${request.url}` }).end();
      return true;
    };
    own = await serveGit(dirname(root), { certificate, before });
    other = await serveGit(dirname(root), { certificate, before: answerLfs([CONTENT], () => other.origin) });
    const run = { NODE_EXTRA_CA_CERTS: file, GITHUB_SERVER_URL: own.origin, GITHUB_TOKEN: 'a-secret' };
    env = { ...(await environmentWithLfs()), ...run };
  });
  afterAll(async () => {
    await Promise.all([own.close(), other.close(), authority.remove()]);
  });

  async function clone(): Promise<{ content: string; reasons: string[] }> {
    const folder = await createTempProject();
    const from = `${own.origin}/${basename(root)}`;
    const git_rev = git(root, 'rev-parse', 'HEAD');
    const reasons = await cloneSource({ from, git_rev, origin: from, folder }, { env }, () => {});
    const content = await readFile(join(folder, 'a.bin'), 'utf8');
    expect(await readFile(join(folder, '.git/config'), 'utf8')).not.toMatch(/a-secret|extraheader/);
    return { content, reasons: [...reasons.values()].map(({ message }) => message) };
  }

  /** What a server was asked for files, with the token or without. */
  const asked = ({ requests }: GitServer): (string | undefined)[] =>
    requests.filter(({ line }) => /objects/.test(line)).map(({ authorization }) => authorization);

  it('come from the server of the repository, which is shown the token', async () => {
    expect(await clone()).toEqual({ content: CONTENT, reasons: [] });
    expect(asked(own).length).toBeGreaterThan(0);
    expect(asked(own)).not.toContain(undefined);
  });

  it('come from where that server says, which is not shown the token', async () => {
    files = () => other.origin;
    expect(await clone()).toEqual({ content: CONTENT, reasons: [] });
    files = () => own.origin;
    expect(asked(other).filter(Boolean)).toEqual([]);
    expect(asked(other).length).toBeGreaterThan(0);
  });

  it('show no token to where a redirect leads', async () => {
    redirect = other.origin;
    await clone();
    redirect = undefined;
    expect(asked(other).filter(Boolean)).toEqual([]);
  });

  it('come from where .lfsconfig says, which is not shown the token, and from no plain text', async () => {
    const before = asked(other).length;
    await writeFiles(root, { '.lfsconfig': `[lfs]\n\turl = ${other.origin}/a/info/lfs\n` });
    commitAll(root);
    expect(await clone()).toEqual({ content: CONTENT, reasons: [] });
    expect(asked(other).length).toBeGreaterThan(before);
    expect(asked(other).filter(Boolean)).toEqual([]);
    await writeFiles(root, { '.lfsconfig': '[lfs]\n\turl = http://127.0.0.1:9/a\n' });
    commitAll(root);
    expect(await clone()).toEqual({
      content: pointerTo(CONTENT),
      reasons: [expect.stringContaining('.lfsconfig has "http://127.0.0.1:9/a"')],
    });
  });
});
