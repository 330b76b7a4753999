/** The mirror door, by a stand-in for gh. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { OUTPUTS } from '../../src/actions/outputs.js';
import type { DirectoryStore } from '../../src/host/store/directory.js';
import { filesOfRow } from '../../src/steps/publish/rows.js';
import { publishedStore, rowsOfStore } from '../steps/attest/published.js';
import { standInForGh } from '../support/gh.js';
import { runDoor } from './runner.js';

let store: DirectoryStore;
let rows: string;
let path: string;
let kept: string;
beforeAll(async () => {
  store = await publishedStore();
  rows = JSON.stringify((await rowsOfStore(store)).map(filesOfRow));
  ({ path, kept } = await standInForGh());
});

const run = (inputs: object, env = {}) =>
  runDoor(
    'mirror',
    { source: store.root, rows, tag: 'v0.1.0', 'github-token': 'secret', ...inputs },
    {
      cwd: store.root,
      env: {
        PATH: path,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'acme/tool',
        GITHUB_EVENT_NAME: 'push',
        ...env,
      },
    },
  );

describe('mirror', () => {
  it('makes a release of the rows, and says where it is', async () => {
    const url = 'https://github.com/acme/tool/releases/tag/v0.1.0';
    const first = await run({});
    expect(Object.keys(first.outputs)).toEqual(Object.keys(OUTPUTS.mirror));
    expect(first.outputs).toEqual({ result: 'published', url });
    expect(readdirSync(join(kept, 'v0.1.0'))).toContain('SHA256SUMS');
    expect(first.summary).toContain('## Release of GitHub v0.1.0: published\n');
    expect(`${first.stdout}${first.stderr}`.replace('::add-mask::secret', '')).not.toContain('secret');
    expect((await run({})).outputs).toEqual({ result: 'unchanged', url });
  });

  it.each([
    [{ rows: '' }, {}, 'ROWS_MISSING'],
    [{ rows: '[]' }, {}, 'INVALID_INPUT'],
    [{ tag: 'main' }, {}, 'INVALID_INPUT'],
    [{}, { GITHUB_EVENT_NAME: 'pull_request' }, 'PUBLISH_FORBIDDEN'],
  ])('refuses %j with %j (%s)', async (inputs, env, code) => {
    const { status, outputs, commands } = await run(inputs, env);
    expect([status, outputs]).toEqual([1, {}]);
    expect(commands).toContainEqual(expect.stringContaining(`[${code}]`));
  });
});
