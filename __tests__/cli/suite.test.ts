import { describe, expect, it } from '@jest/globals';
import { parseSuite, suiteOfStart } from '../../src/cli/suite.js';
import { VERSION } from '../../src/cli/version.js';
import { createRepository, ENV, git } from '../support/crate-repository.js';
import { expectCode } from '../support/expect-code.js';
import { createTempProject } from '../support/temporary.js';

const BUNDLE = 'dist-action/cli/index.js';

describe('the suite that workflows call', () => {
  it('is a repository and a whole version tag, and nothing else', () => {
    expect(parseSuite('acme/suite@v1.2.3')).toEqual({ repository: 'acme/suite', tag: 'v1.2.3' });
    for (const text of [
      'acme/suite',
      'acme/suite@v1',
      'acme/suite@main',
      'acme/suite@1.2.3',
      'acme/suite@v1.2.3-rc.1',
      `acme/suite@${'a'.repeat(40)}`,
      'suite@v1.2.3',
      'acme/../suite@v1.2.3',
      'acme/suite@v1.2.3 # x',
      'acme/${{ x }}@v1.2.3',
    ])
      expectCode(() => parseSuite(text), 'INVALID_INPUT');
  });

  it.each(['https://github.com/acme/suite.git', 'git@github.com:acme/suite.git', 'https://git.example/acme/suite'])(
    'is origin of the clone that runs, at its version: %s',
    async (origin) => {
      const folder = await createRepository({ [BUNDLE]: '' });
      git(folder, 'remote', 'add', 'origin', origin);
      expect(await suiteOfStart(`${folder}/${BUNDLE}`, ENV)).toEqual({ repository: 'acme/suite', tag: `v${VERSION}` });
    },
  );

  it.each(['github:acme/suite#v1.2.3', 'github:acme/suite', 'git+https://github.com/acme/suite.git#v1.2.3'])(
    'is where npx fetched it from: %s',
    async (spec) => {
      const cache = await createTempProject({
        '_npx/ab/package.json': JSON.stringify({ dependencies: { 'controller-dist': spec } }),
        [`_npx/ab/node_modules/controller-dist/${BUNDLE}`]: '',
      });
      const script = `${cache}/_npx/ab/node_modules/controller-dist/${BUNDLE}`;
      expect(await suiteOfStart(script, ENV)).toMatchObject({ repository: 'acme/suite' });
    },
  );

  it('has to be given where nothing says it, and is never that of a repository which only holds it', async () => {
    const folder = await createRepository({ [`vendor/${BUNDLE}`]: '', [BUNDLE]: '' });
    await expectCode(() => suiteOfStart(`${folder}/${BUNDLE}`, ENV), 'INVALID_INPUT');
    git(folder, 'remote', 'add', 'origin', 'https://github.com/acme/tool.git');
    await expectCode(() => suiteOfStart(`${folder}/vendor/${BUNDLE}`, ENV), 'INVALID_INPUT');
  });
});
