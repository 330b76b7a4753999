/** What is done about a release of GitHub that is there, or is not. */
import { describe, expect, it } from '@jest/globals';
import {
  type GitHubRelease,
  mirrorStep,
  parseGitHubRelease,
  requireWhole,
  tagTemplate,
} from '../../../src/contract/handoff/github-release.js';
import { expectCode } from '../../support/expect-code.js';

const FILES = ['a', 'b'].map((name) => ({ name, sha256: name.repeat(64) }));
const RELEASE: GitHubRelease = {
  assets: FILES.map(({ name, sha256 }) => ({ name, digest: `sha256:${sha256}` })),
  body: 'notes\n',
  isDraft: false,
  url: 'https://github.com/acme/tool/releases/tag/v1.0.0',
};
const draft = { ...RELEASE, isDraft: true };
const step = (found: GitHubRelease | undefined) => mirrorStep(found, FILES, 'notes\n', 'v1.0.0');

describe('mirrorStep', () => {
  it('makes a draft where there is nothing, goes on with ours, and leaves an equal release alone', () => {
    expect(step(undefined)).toBe('create');
    expect(step({ ...draft, assets: [] })).toBe('resume');
    // As the server gives it back.
    expect(step({ ...draft, body: 'notes' })).toBe('resume');
    expect(step(RELEASE)).toBe('unchanged');
    expect(step({ ...RELEASE, body: 'notes, mended by hand' })).toBe('unchanged');
  });

  it('takes an attestation for no other release, where it is what its name says', () => {
    const files = [...FILES, { name: `${'d'.repeat(64)}.sigstore.json`, sha256: 'd'.repeat(64) }];
    const asset = (digest: string) => ({ name: `${'e'.repeat(64)}.sigstore.json`, digest: `sha256:${digest}` });
    const with1 = (digest: string) => ({ ...RELEASE, assets: [...RELEASE.assets, asset(digest)] });
    expect(mirrorStep(with1('e'.repeat(64)), files, '', 'v1.0.0')).toBe('unchanged');
    expectCode(() => mirrorStep(with1('f'.repeat(64)), files, '', 'v1.0.0'), 'IMMUTABLE_CONFLICT');
    expectCode(() => requireWhole({ ...with1('e'.repeat(64)), isDraft: true }, files, 'v1.0.0'), 'GH_FAILED');
  });

  it.each<[string, Partial<GitHubRelease>]>([
    ['lacks a file', { assets: RELEASE.assets.slice(1) }],
    ['has another file', { assets: [...RELEASE.assets, { name: 'c', digest: `sha256:${'c'.repeat(64)}` }] }],
    ['has other bytes', { assets: [{ name: 'a', digest: `sha256:${'0'.repeat(64)}` }, ...RELEASE.assets.slice(1)] }],
    ['tells no digest', { assets: RELEASE.assets.map(({ name }) => ({ name })) }],
    ['is a draft of somebody else', { isDraft: true, body: 'other notes' }],
  ])('refuses a release that %s', (_, change) => {
    expectCode(() => step({ ...RELEASE, ...change }), 'IMMUTABLE_CONFLICT');
  });
});

describe('requireWhole', () => {
  it('takes a draft with every file, and no other', () => {
    requireWhole(draft, FILES, 'v1.0.0');
    for (const assets of [RELEASE.assets.slice(1), [...RELEASE.assets, { name: 'c' }]])
      expectCode(() => requireWhole({ ...draft, assets }, FILES, 'v1.0.0'), 'GH_FAILED');
    expectCode(() => requireWhole(undefined, FILES, 'v1.0.0'), 'GH_FAILED');
  });
});

describe('parseGitHubRelease', () => {
  it('reads what gh says, and refuses anything else', () => {
    expect(parseGitHubRelease(JSON.stringify({ ...RELEASE, more: 1 })).url).toBe(RELEASE.url);
    expectCode(() => parseGitHubRelease('{}'), 'SCHEMA_INVALID');
    expectCode(() => parseGitHubRelease('release'), 'INVALID_JSON');
  });
});

describe('tagTemplate', () => {
  it.each([
    ['v1.0.0', 'v{version}'],
    ['tool-v1.0.0', 'tool-v{version}'],
    ['tool/v1.0.0', 'tool/v{version}'],
    ['1.0.0', '{version}'],
  ])('makes of %s %s', (tag, expected) => {
    expect(tagTemplate(tag, '1.0.0')).toBe(expected);
  });
  it.each(['v1.0.1', 'main', 'v1.0.0-1', '-v1.0.0', 'v1.0.0 ', "'v1.0.0", 'a/../1.0.0', ''])('refuses %j', (tag) => {
    expectCode(() => tagTemplate(tag, '1.0.0'), 'INVALID_INPUT');
  });
});
