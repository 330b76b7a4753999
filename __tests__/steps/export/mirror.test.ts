/** Mirroring into releases of GitHub, by a stand-in for gh that keeps what it is given. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DirectoryStore } from '../../../src/host/store/directory.js';
import { mirrorRelease } from '../../../src/steps/export/mirror.js';
import { filesOfRow } from '../../../src/steps/publish/rows.js';
import { expectCode } from '../../support/expect-code.js';
import { standInForGh } from '../../support/gh.js';
import { createTempProject, listTree } from '../../support/temporary.js';
import { publishedStore, rowsOfStore } from '../attest/published.js';
import { context, progress } from '../staging.js';

const TAG = 'v0.1.0';
const URL = `https://github.com/acme/tool/releases/tag/${TAG}`;
let store: DirectoryStore;
let path: string;
let kept: string;
let temporary: string;
beforeAll(async () => {
  store = await publishedStore();
});
beforeEach(async () => {
  ({ path, kept } = await standInForGh());
  temporary = await createTempProject();
});

const mirror = async (change: { tag?: string; token?: string; env?: object; targets?: readonly string[] } = {}) => {
  const { tag = TAG, token = 'secret', env = {}, targets } = change;
  const rows = (await rowsOfStore(store)).filter(({ target }) => targets?.includes(target) ?? true).map(filesOfRow);
  const own = {
    PATH: path,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/tool',
  };
  const opener = { env: { ...own, ...env }, token };
  return mirrorRelease({ source: store, rows, tag, opener, temporary, context, progress });
};
const calls = () =>
  readFileSync(join(kept, 'calls'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ')[1]);
const release = () => JSON.parse(readFileSync(join(kept, TAG, 'release.json'), 'utf8'));
const fault = (name: string): void => {
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, 'fault'), name);
};

describe('mirrorRelease', () => {
  it('fills a draft, looks at it, and publishes it; again it changes nothing', async () => {
    const first = await mirror();
    expect(first).toMatchObject({ result: 'published', url: URL });
    expect(calls()).toEqual(['view', 'create', 'upload', 'view', 'edit', 'view']);
    expect(release()).toMatchObject({ isDraft: false, isPrerelease: false, title: 'codex-controller-loop 0.1.0' });
    const names = readdirSync(join(kept, TAG));
    expect(names).toEqual([...first.files.map(({ name }) => name), 'release.json'].sort());
    expect(names).toContain('SHA256SUMS');
    const script = readFileSync(join(kept, TAG, 'install.sh'), 'utf8');
    expect(script).toContain(`base=https://github.com/acme/tool/releases/download/${TAG}\n`);
    expect(readFileSync(join(kept, TAG, 'binstall.toml'), 'utf8')).toContain('/releases/download/v{ version }/');
    expect(await mirror()).toMatchObject({ result: 'unchanged', url: URL });
    expect(calls().slice(6)).toEqual(['view']);
    expect(await listTree(temporary)).toEqual([]);
  });

  it.each(['upload', 'publish'])('goes on where %s failed before', async (what) => {
    fault(what);
    await expectCode(() => mirror(), 'GH_FAILED');
    expect(release().isDraft).toBe(true);
    expect(await mirror()).toMatchObject({ result: 'published' });
    expect(calls().filter((call) => call === 'create')).toEqual(['create']);
  });

  it('publishes no draft that does not hold what was uploaded', async () => {
    fault('change');
    await expectCode(() => mirror(), 'GH_FAILED');
    expect(release().isDraft).toBe(true);
  });

  it('refuses a release of other files, and a draft with other notes, and changes nothing of them', async () => {
    await mirror({ targets: ['x86_64-unknown-linux-gnu'] });
    const before = readdirSync(join(kept, TAG));
    await expectCode(() => mirror(), 'IMMUTABLE_CONFLICT');
    expect(readdirSync(join(kept, TAG))).toEqual(before);
    writeFileSync(join(kept, TAG, 'release.json'), JSON.stringify({ ...release(), isDraft: true, body: 'mine' }));
    await expectCode(() => mirror(), 'IMMUTABLE_CONFLICT');
    expect(release()).toMatchObject({ isDraft: true, body: 'mine' });
  });

  it('asks nobody without a token, a repository, or a tag of the version', async () => {
    await expectCode(() => mirror({ token: '' }), 'INVALID_INPUT');
    await expectCode(() => mirror({ env: { GITHUB_REPOSITORY: '--repo' } }), 'INVALID_INPUT');
    await expectCode(() => mirror({ tag: 'main' }), 'INVALID_INPUT');
    expect(existsSync(kept)).toBe(false);
    await expectCode(() => mirror({ env: { PATH: '/nonexistent' } }), 'TOOL_MISSING');
  });

  it('takes an answer that fails for none', async () => {
    await mirror();
    fault('view');
    await expectCode(() => mirror(), 'GH_FAILED');
  });
});
