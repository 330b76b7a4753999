import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { defaultBranch, type NothingToCheck, wantedRange } from '../../../src/actions/events/governance-event.js';
import type { WantedRange } from '../../../src/steps/govern/range.js';
import { createTempProject } from '../../support/temporary.js';

const [A, B, SHA] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];
const ZEROS = '0'.repeat(40);

async function ofEvent(
  name: string | undefined,
  payload?: unknown,
  inputs: { base?: string; head?: string } = {},
): Promise<WantedRange | NothingToCheck> {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload ?? {});
  const folder = await createTempProject({ 'event.json': text });
  return wantedRange(inputs, {
    GITHUB_SHA: SHA,
    ...(name === undefined ? {} : { GITHUB_EVENT_NAME: name }),
    ...(payload === undefined ? {} : { GITHUB_EVENT_PATH: join(folder, 'event.json') }),
  });
}

const group = { merge_group: { base_sha: A, head_sha: B, base_ref: 'refs/heads/main' } };
const pushed = { before: A, after: B, ref: 'refs/heads/x', repository: { default_branch: 'main' } };
const forced = { ...pushed, forced: true };
const removed = { ...pushed, after: ZEROS, deleted: true };
const pull = {
  number: 7,
  pull_request: {
    head: { sha: B, ref: '$(touch canary)' },
    base: { sha: A, ref: 'release/1' },
    title: '`x`',
  },
};
const sinceMain = (revision: string): WantedRange => ({
  comparison: 'merge-base',
  base: { ref: 'refs/heads/main' },
  head: { revision },
});

describe('wantedRange', () => {
  it.each<[event: string, payload: unknown, range: WantedRange]>([
    ['pull_request', pull, { comparison: 'first-parent', head: { revision: SHA } }],
    ['merge_group', group, { comparison: 'exact', base: { revision: A }, head: { revision: B } }],
    ['push', pushed, { comparison: 'exact', base: { revision: A }, head: { revision: B } }],
    ['push', { ...pushed, before: ZEROS }, sinceMain(B)],
    ['push', { ...pushed, before: ZEROS, ref: 'refs/tags/v1' }, sinceMain(B)],
    [
      'push',
      { ...pushed, ref: 'refs/heads/main' },
      { comparison: 'exact', base: { revision: A }, head: { revision: B } },
    ],
    [
      'create',
      { ref: 'x', ref_type: 'branch', master_branch: 'other', repository: { default_branch: 'main' } },
      sinceMain(SHA),
    ],
    ['workflow_dispatch', { inputs: null, repository: { default_branch: 'main' } }, sinceMain(SHA)],
    ['schedule', { schedule: '0 0 * * *', repository: { default_branch: 'main' } }, sinceMain(SHA)],
    [
      'pull_request_target',
      pull,
      {
        comparison: 'merge-base',
        base: { ref: 'refs/heads/release/1' },
        head: { ref: 'refs/pull/7/head', revision: B },
      },
    ],
    [
      'pull_request_target',
      { ...pull, pull_request: { head: { sha: B } } },
      { comparison: 'merge-base', base: { revision: SHA }, head: { ref: 'refs/pull/7/head', revision: B } },
    ],
  ])('of %s, by what it carries (%#)', async (event, payload, range) => {
    expect(await ofEvent(event, payload)).toEqual(range);
  });

  it('of pull_request, without a payload: the merge commit says it all', async () => {
    expect(await ofEvent('pull_request')).toEqual({ comparison: 'first-parent', head: { revision: SHA } });
  });

  it.each(['pull_request', 'push', 'workflow_dispatch', 'schedule', undefined])(
    'of inputs, whatever the event: %s',
    async (event) => {
      expect(await ofEvent(event, pushed, { base: 'main' })).toEqual({
        comparison: 'merge-base',
        base: { name: 'main' },
        head: { revision: SHA },
      });
      expect(await ofEvent(event, pushed, { base: 'main', head: 'case' })).toEqual({
        comparison: 'merge-base',
        base: { name: 'main' },
        head: { name: 'case' },
      });
    },
  );

  it.each(['workflow_dispatch', 'schedule', 'release', 'pull_request_review', 'workflow_run', undefined])(
    'refuses %s without base (INVALID_INPUT)',
    async (event) => {
      await expect(ofEvent(event, pull)).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        place: 'base',
        hint: expect.stringContaining('Give base'),
      });
    },
  );

  it('refuses head alone (INVALID_INPUT)', async () => {
    await expect(ofEvent('push', pushed, { head: 'main' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it.each<[what: string, event: string, payload: unknown]>([
    ['a push that removes a branch', 'push', removed],
    ['a push that removes a tag', 'push', { ...removed, ref: 'refs/tags/v1' }],
    ['a push that removes what nobody knew', 'push', { ...removed, before: ZEROS }],
    ['the removal of a branch or a tag', 'delete', { ref: 'x', ref_type: 'branch', repository: {} }],
  ])('has nothing to check after %s', async (_, event, payload) => {
    expect(await ofEvent(event, payload)).toEqual({ comparison: 'none', why: 'a branch or a tag was removed' });
  });

  it('takes base and head of the inputs after a removal as well', async () => {
    expect(await ofEvent('push', removed, { base: 'main' })).toMatchObject({ base: { name: 'main' } });
  });

  it.each<[what: string, payload: unknown, range: WantedRange]>([
    ['a branch, from where it left the default branch', forced, sinceMain(B)],
    ['a tag, likewise', { ...forced, ref: 'refs/tags/v1' }, sinceMain(B)],
    [
      'the default branch, against what it replaced',
      { ...forced, ref: 'refs/heads/main' },
      { comparison: 'exact', base: { revision: A }, head: { revision: B } },
    ],
    [
      'what it does not say, likewise',
      { ...forced, ref: undefined },
      { comparison: 'exact', base: { revision: A }, head: { revision: B } },
    ],
  ])('holds a forced push of %s', async (_, payload, range) => {
    expect(await ofEvent('push', payload)).toEqual(range);
  });

  it.each<[name: string, event: string, payload: unknown, code?: string]>([
    ['no payload', 'push', undefined],
    ['an empty payload', 'merge_group', {}],
    ['no JSON', 'push', '{', 'INVALID_JSON'],
    ['a key twice', 'push', '{"before":1,"before":2}', 'DUPLICATE_KEY'],
    ['a prototype', 'push', '{"__proto__":{}}', 'FORBIDDEN_KEY'],
    ['nesting', 'push', `${'['.repeat(100)}${']'.repeat(100)}`, 'TOO_DEEP'],
    ['a short revision', 'merge_group', { merge_group: { base_sha: 'abc', head_sha: B } }],
    ['an option for a revision', 'push', { ...pushed, before: '--upload-pack=touch' }],
    ['a ref for a revision', 'merge_group', { merge_group: { base_sha: 'refs/heads/x', head_sha: B } }],
    ['a number for a revision', 'push', { ...pushed, after: 1 }],
    ['a default branch with a refspec', 'push', { ...pushed, repository: { default_branch: 'x:refs/heads/y' } }],
    ['a default branch that is an option', 'push', { ...pushed, repository: { default_branch: '-x' } }],
    ['a push that says in another way that it was forced', 'push', { ...pushed, forced: 'no' }],
    ['a creation without a default branch', 'create', { ref: 'x' }],
    ['a default branch of a dispatch with a refspec', 'workflow_dispatch', { repository: { default_branch: 'x:y' } }],
    [
      'a base that is an option',
      'pull_request_target',
      { ...pull, pull_request: { head: { sha: B }, base: { ref: '--upload-pack=touch' } } },
    ],
    ['a number of a pull request that is none', 'pull_request_target', { ...pull, number: '7/merge' }],
    ['a pull request before the first', 'pull_request_target', { ...pull, number: 0 }],
    ['a head without a revision', 'pull_request_target', { number: 7, pull_request: { head: null } }],
  ])('refuses %s', async (_, event, payload, code = 'INVALID_INPUT') => {
    await expect(ofEvent(event, payload)).rejects.toMatchObject({
      code,
      place: expect.stringMatching(/^GITHUB_EVENT_PATH/),
    });
  });

  it('refuses a payload over 32 MiB (TOO_LARGE)', async () => {
    const large = JSON.stringify({ ...pushed, commits: 'x'.repeat(32 * 1024 * 1024) });
    await expect(ofEvent('push', large)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it.each([undefined, '', 'main', 'abc', `${SHA}\n`])('refuses GITHUB_SHA %j (INVALID_INPUT)', async (sha) => {
    const env = { GITHUB_EVENT_NAME: 'pull_request', ...(sha === undefined ? {} : { GITHUB_SHA: sha }) };
    await expect(wantedRange({}, env)).rejects.toMatchObject({ code: 'INVALID_INPUT', place: 'GITHUB_SHA' });
  });
});

describe('defaultBranch', () => {
  async function of(payload: unknown): Promise<string | undefined> {
    const folder = await createTempProject({ 'event.json': JSON.stringify(payload) });
    return defaultBranch({ GITHUB_EVENT_PATH: join(folder, 'event.json') });
  }

  it('is the one that the payload of any event names', async () => {
    expect(await of({ action: 'opened', repository: { default_branch: 'trunk' } })).toBe('trunk');
  });

  it.each([{}, null, { repository: { default_branch: '--x' } }, { repository: { default_branch: '\ud800' } }])(
    'is none in the payload %j',
    async (payload) => {
      expect(await of(payload)).toBeUndefined();
    },
  );

  it('is none without a payload', async () => {
    expect(await defaultBranch({})).toBeUndefined();
  });
});
