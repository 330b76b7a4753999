import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Checkout } from '../../../src/host/git/fetch.js';
import type { OriginToken } from '../../../src/host/origin-token.js';
import { governRange } from '../../../src/steps/govern/govern.js';
import { obtainRange, type WantedRange } from '../../../src/steps/govern/range.js';
import { type GitServer, type GitServerOptions, serveGit } from '../../support/git-server.js';
import { CONTRACT, codesOf, NOW } from '../../support/governance.js';
import { BAD, BAD_CODES, EDITED, GOOD, Origin } from '../govern-origin.js';
import { Repository } from './repository.js';

const ENV = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** Obtains a range in a clone and governs it, as the action does. */
async function governIn({ folder }: Repository, wanted: WantedRange, token?: OriginToken) {
  const env = { ...ENV, GITHUB_SERVER_URL: token?.origin };
  const checkout = await Checkout.open(folder, { env, token: token?.value ?? '' });
  const range = await obtainRange(checkout, wanted);
  return governRange({
    ...{ ...range, folder, contract: CONTRACT, source: undefined, fix: false, env: checkout.env },
    now: () => new Date(`${NOW}T12:00:00Z`),
  });
}

/** What a range must leave alone: what is checked out, and how. */
function stateOf(clone: Repository): string[] {
  return [clone.git('rev-parse', 'HEAD'), clone.git('status', '--porcelain', '--branch')];
}

let origin: Origin;
let good: Awaited<ReturnType<Origin['pullRequest']>>;
let bad: Awaited<ReturnType<Origin['pullRequest']>>;
beforeAll(async () => {
  origin = await Origin.create();
  good = await origin.pullRequest(1, GOOD);
  bad = await origin.pullRequest(2, BAD);
});

describe('obtainRange, a merge commit against its first parent', () => {
  it.each([
    ['in order', () => good, []],
    ['not in order', () => bad, BAD_CODES],
  ])('in a checkout of one commit: %s', async (_, pull, errors) => {
    const { merge, base } = pull();
    const clone = await origin.checkout(merge);
    const before = stateOf(clone);
    const result = await governIn(clone, { comparison: 'first-parent', head: { revision: merge } });
    expect(codesOf(result)).toEqual(errors);
    expect(result).toMatchObject({ base, head: merge });
    expect(stateOf(clone)).toEqual(before);
    // One commit more than there was, and nothing before it.
    expect(clone.git('rev-list', '--count', '--all')).toBe('2');
  });

  it('fetches nothing where both are there', async () => {
    const clone = await origin.checkout(bad.merge, { depth: 2 });
    clone.git('remote', 'set-url', 'origin', 'file:///nonexistent');
    const result = await governIn(clone, { comparison: 'first-parent', head: { revision: bad.merge } });
    expect(codesOf(result)).toEqual(BAD_CODES);
  });

  it('fetches the merge commit where something else is checked out', async () => {
    const clone = await origin.checkout(bad.head);
    const result = await governIn(clone, { comparison: 'first-parent', head: { revision: bad.merge } });
    expect(codesOf(result)).toEqual(BAD_CODES);
    expect(clone.git('rev-parse', 'HEAD')).toBe(bad.head);
  });

  it('refuses a commit that is no merge (INVALID_INPUT)', async () => {
    const clone = await origin.checkout(bad.head);
    await expect(governIn(clone, { comparison: 'first-parent', head: { revision: bad.head } })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      hint: expect.stringContaining('Give base'),
    });
  });
});

describe('obtainRange, exactly what is named', () => {
  it('fetches a base that the clone lacks, by its revision', async () => {
    const clone = await origin.checkout(bad.merge);
    const wanted = { comparison: 'exact', base: { revision: bad.base }, head: { revision: bad.merge } } as const;
    expect(codesOf(await governIn(clone, wanted))).toEqual(BAD_CODES);
  });

  it('takes what a force-push replaced, which no branch has any more', async () => {
    const own = await Origin.create();
    const before = await own.branch('main-before', GOOD, 'main');
    own.repository.git('branch', '-q', '-D', 'main-before');
    const clone = await own.checkout('refs/heads/main');
    const wanted = {
      comparison: 'exact',
      base: { revision: before },
      head: { revision: own.revision('main') },
    } as const;
    expect(codesOf(await governIn(clone, wanted))).toEqual(['ENTRY_EDITED', 'VERSION_LOWERED']);
  });

  it('keeps the history of a clone that has all of it', async () => {
    const clone = await origin.checkout('refs/heads/main', { depth: 0 });
    const count = clone.git('rev-list', '--count', 'HEAD');
    const wanted = { comparison: 'exact', base: { revision: bad.head }, head: { ref: 'refs/heads/main' } } as const;
    await governIn(clone, wanted);
    expect([clone.git('rev-list', '--count', 'HEAD'), clone.git('rev-parse', '--is-shallow-repository')]).toEqual([
      count,
      'false',
    ]);
  });

  it('refuses a revision that is nowhere (GIT_FAILED)', async () => {
    const clone = await origin.checkout(bad.merge);
    const wanted = { comparison: 'exact', base: { revision: '1'.repeat(40) }, head: { revision: bad.merge } } as const;
    await expect(governIn(clone, wanted)).rejects.toMatchObject({
      code: 'GIT_FAILED',
      place: '1'.repeat(40),
      hint: expect.stringContaining('force-push'),
    });
  });
});

describe('obtainRange, from where head left base', () => {
  const ofPull = (number: number, revision: string): WantedRange => ({
    comparison: 'merge-base',
    base: { revision: origin.revision('main') },
    head: { ref: `refs/pull/${number}/head`, revision },
  });

  it.each([
    ['in order', 1, () => good, []],
    ['not in order', 2, () => bad, BAD_CODES],
  ])('fetches the head of a pull request as data: %s', async (_, number, pull, errors) => {
    const clone = await origin.checkout('refs/heads/main');
    const before = stateOf(clone);
    const result = await governIn(clone, ofPull(number, pull().head));
    expect(codesOf(result)).toEqual(errors);
    expect(result.base).toBe(origin.revision('main~2'));
    expect(stateOf(clone)).toEqual(before);
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false');
  });

  it('runs no hook of the clone and no filter of the pull request', async () => {
    const own = await Origin.create();
    const { head } = await own.pullRequest(3, { ...BAD, '.gitattributes': '* filter=evil\n' });
    const clone = await own.checkout('refs/heads/main');
    const canary = join(clone.folder, '.git', 'canary');
    clone.git('config', 'filter.evil.smudge', `touch ${canary}`);
    clone.git('config', 'core.hooksPath', '.git/planted');
    await clone.commit({});
    await mkdir(join(clone.folder, '.git', 'planted'), { recursive: true });
    for (const hook of ['reference-transaction', 'post-checkout', 'post-merge'])
      await writeFile(join(clone.folder, '.git', 'planted', hook), `#!/bin/sh\ntouch ${canary}\n`, { mode: 0o755 });
    const wanted = {
      comparison: 'merge-base',
      base: { revision: own.revision('main') },
      head: { ref: 'refs/pull/3/head', revision: head },
    } as const;
    expect(codesOf(await governIn(clone, wanted))).toEqual(BAD_CODES);
    expect(readdirSync(join(clone.folder, '.git'))).not.toContain('canary');
  });

  it('refuses a head that has moved on (GIT_FAILED)', async () => {
    const clone = await origin.checkout('refs/heads/main');
    await expect(governIn(clone, ofPull(2, good.head))).rejects.toMatchObject({
      code: 'GIT_FAILED',
      hint: expect.stringContaining('newest run'),
    });
  });

  it('needs no history for a base that head descends from', async () => {
    const own = await Origin.create();
    const head = await own.branch('case', BAD, 'main');
    const clone = await own.checkout(head, { depth: 3 });
    const wanted = {
      comparison: 'merge-base',
      base: { revision: own.revision('main') },
      head: { name: 'HEAD' },
    } as const;
    expect(codesOf(await governIn(clone, wanted))).toEqual(BAD_CODES);
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true');
  });

  it.each(['main', 'origin/main', 'refs/heads/main'])('fetches the base %s by its name', async (name) => {
    const clone = await origin.checkout(bad.head);
    const result = await governIn(clone, { comparison: 'merge-base', base: { name }, head: { name: 'HEAD' } });
    expect(codesOf(result)).toEqual(BAD_CODES);
    expect(result.base).toBe(origin.revision('main~2'));
  });

  it('judges a new branch of nothing new by its documents alone, and says so', async () => {
    const clone = await origin.checkout('refs/heads/main');
    const result = await governIn(clone, {
      comparison: 'merge-base',
      base: { ref: 'refs/heads/main' },
      head: { revision: origin.revision('main') },
    });
    expect([result.result, codesOf(result, 'warning')]).toEqual(['passed', ['RANGE_EMPTY']]);
  });

  it('reads a clone without the contents of files', async () => {
    const own = await Origin.create();
    const head = await own.branch('case', EDITED, 'main~1');
    const clone = Repository.at(join((await own.checkout('refs/heads/main')).folder, 'partial'));
    own.repository.git('clone', '-q', '--no-checkout', '--filter=blob:none', own.url, clone.folder);
    const wanted = { comparison: 'merge-base', base: { name: 'main' }, head: { revision: head } } as const;
    expect(codesOf(await governIn(clone, wanted))).toEqual(['ENTRY_EDITED']);
  });

  it.each(['--upload-pack=touch', '', 'main\nHEAD', 'a b'])('refuses the name %j (INVALID_INPUT)', async (name) => {
    const clone = await origin.checkout(bad.head);
    await expect(
      governIn(clone, { comparison: 'merge-base', base: { name }, head: { name: 'HEAD' } }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', place: 'base' });
  });

  it('says so where origin has no such name (GIT_FAILED)', async () => {
    const clone = await origin.checkout(bad.head);
    const wanted = { comparison: 'merge-base', base: { name: 'nowhere' }, head: { name: 'HEAD' } } as const;
    await expect(governIn(clone, wanted)).rejects.toMatchObject({
      code: 'GIT_FAILED',
      message: expect.stringContaining('could not be fetched from origin'),
    });
  });

  it.each(['refs/heads/*', '+main', 'main:refs/heads/x', '^main', 'a?', 'a[b', 'a\\b', '@{upstream}', 'main~40'])(
    'asks origin for no name that git reads as more than one: %j (GIT_FAILED)',
    async (name) => {
      const clone = await origin.checkout(bad.head);
      await expect(
        governIn(clone, { comparison: 'merge-base', base: { name }, head: { name: 'HEAD' } }),
      ).rejects.toMatchObject({ code: 'GIT_FAILED', message: `${name} is no commit of this clone` });
    },
  );

  it('says so where there is no repository (GIT_FAILED)', async () => {
    await expect(Checkout.open('/', { env: ENV })).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });
});

describe('obtainRange, the token', () => {
  const SECRET = 'ghs_0123456789abcdefghij';
  const BASIC = `basic ${Buffer.from(`x-access-token:${SECRET}`).toString('base64')}`;
  const servers: GitServer[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });

  /** Serves the origin; without the token there is no answer. */
  async function serve(options: GitServerOptions = {}): Promise<GitServer> {
    const server = await serveGit(origin.repository.folder, {
      before(request, response) {
        if (request.headers.authorization?.toLowerCase() === BASIC.toLowerCase()) return false;
        response.writeHead(401, { 'www-authenticate': 'Basic' }).end();
        return true;
      },
      ...options,
    });
    servers.push(server);
    return server;
  }

  it('goes to its origin with every request, and stays in no file of the clone', async () => {
    const server = await serve();
    const clone = await origin.checkout('refs/heads/main');
    clone.git('remote', 'set-url', 'origin', `${server.origin}/.git`);
    const wanted = {
      comparison: 'merge-base',
      base: { revision: origin.revision('main') },
      head: { ref: 'refs/pull/2/head', revision: bad.head },
    } as const;
    const token = { value: SECRET, origin: server.origin };
    expect(codesOf(await governIn(clone, wanted, token))).toEqual(BAD_CODES);
    expect(server.requests.length).toBeGreaterThan(2);
    for (const { authorization, line } of server.requests) {
      expect(authorization?.toLowerCase()).toBe(BASIC.toLowerCase());
      expect(line).not.toContain(SECRET);
    }
    const files = readdirSync(clone.folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    for (const { parentPath, name } of files) {
      const text = readFileSync(join(parentPath, name)).toString('latin1');
      expect(text.includes(SECRET) || text.toLowerCase().includes(BASIC.slice(6).toLowerCase())).toBe(false);
    }
    expect(await readFile(join(clone.folder, '.git', 'config'), 'utf8')).not.toContain('extraheader');
  });

  it('goes nowhere else, and without it a private repository is a refusal (GIT_FAILED)', async () => {
    const server = await serve();
    const clone = await origin.checkout(bad.merge);
    clone.git('remote', 'set-url', 'origin', `${server.origin}/.git`);
    const token = { value: SECRET, origin: 'https://example.invalid' };
    await expect(
      governIn(clone, { comparison: 'first-parent', head: { revision: bad.merge } }, token),
    ).rejects.toMatchObject({ code: 'GIT_FAILED', hint: expect.stringContaining('github-token') });
    expect(server.requests.map(({ authorization }) => authorization)).toEqual(server.requests.map(() => undefined));
  });
});
