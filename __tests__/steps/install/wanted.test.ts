import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formatLockfile, type Lockfile } from '../../../src/contract/documents/lockfile.js';
import { formatPaths } from '../../../src/contract/identity/paths.js';
import { hostTarget } from '../../../src/host/machine/target.js';
import { faultsOf, type Given, readWanted } from '../../../src/steps/install/wanted.js';
import { createTempProject } from '../../support/temporary.js';
import { GNU, TUPLE } from '../staging.js';

const DIGEST = '0123456789abcdef'.repeat(4);
const nothing: Given = {
  tuple: {},
  sha256: undefined,
  allowYanked: false,
  lockfile: undefined,
  source: undefined,
};

const { target: _, ...release } = TUPLE;
const lockfile: Lockfile = {
  ...{
    schema_version: 1,
    product: 'tool',
    sources: ['https://tools.example', 'mirror'],
    distribution_contract_version: '1.0.0',
  },
  ...release,
  targets: {
    [GNU]: {
      artifact_file: formatPaths('tool', '1.0.0', TUPLE).artifact,
      ...{ artifact_sha256: DIGEST, artifact_size: 1, manifest_sha256: DIGEST, content_size: 1 },
      ...{ binaries: ['tool'], files: [{ path: 'tool', mode: '0755', size: 1, sha256: DIGEST }] },
    },
  },
};
const written = async (): Promise<string> =>
  join(await createTempProject({ 'tool.lock.json': formatLockfile(lockfile) }), 'tool.lock.json');

describe('faultsOf', () => {
  const cases: [what: string, given: Partial<Given>, places: string[]][] = [
    ['a tuple and a source', { tuple: TUPLE, source: '.' }, []],
    ['a tuple, a digest and a source', { tuple: TUPLE, sha256: DIGEST, source: '.' }, []],
    ['a tuple alone', { tuple: TUPLE }, ['source']],
    ['a digest that is a word', { tuple: TUPLE, sha256: 'ABC', source: '.' }, ['sha256']],
    ['a digest in capitals', { sha256: DIGEST.toUpperCase(), source: '.' }, ['sha256']],
    ['an empty digest', { sha256: '', source: '.' }, ['sha256']],
    ['a bad digest, and no source', { sha256: `${DIGEST}0` }, ['sha256', 'source']],
    ['a lockfile', { lockfile: 'x' }, []],
    ['a lockfile, a target and a source', { lockfile: 'x', tuple: { target: GNU }, source: '.' }, []],
    [
      'a lockfile and three parts',
      { lockfile: 'x', tuple: { version: '1.0.0', git_rev: 'ab12cd34', dist_revision: 'r1', target: GNU } },
      ['version', 'git-rev', 'dist-revision'],
    ],
    ['a lockfile and a digest', { lockfile: 'x', sha256: DIGEST }, ['sha256']],
    [
      'a lockfile and everything',
      { lockfile: 'x', tuple: TUPLE, sha256: DIGEST, source: '.' },
      ['version', 'profile', 'toolchain', 'git-rev', 'dist-revision', 'sha256'],
    ],
  ];
  it.each(cases)('of %s', (_, given, places) => {
    const faults = faultsOf({ ...nothing, ...given });
    expect(faults.map(({ place }) => place)).toEqual(places);
    for (const { code } of faults) expect(code).toBe('INVALID_INPUT');
  });

  it('never repeats what was given', () => {
    const faults = faultsOf({ ...nothing, lockfile: 'x', tuple: { version: 'hunter2' }, sha256: 'hunter2' });
    expect(faults).toHaveLength(3);
    expect(JSON.stringify(faults)).not.toContain('hunter2');
  });
});

describe('readWanted', () => {
  it('takes a tuple as it was given, for this host unless for another', async () => {
    const given = { ...nothing, tuple: release, sha256: DIGEST, source: 'store' };
    const { allowYanked, sha256 } = given;
    expect(await readWanted(given)).toEqual({
      wanted: { tuple: { ...release, target: hostTarget() }, allowYanked, sha256 },
      sources: ['store'],
    });
    const { wanted } = await readWanted({
      ...given,
      tuple: { ...release, target: 'wasm32-wasip1' },
      allowYanked: true,
    });
    expect(wanted).toMatchObject({ tuple: { target: 'wasm32-wasip1' }, allowYanked: true });
  });

  it('takes a lockfile, with its sources unless another was given', async () => {
    const given = { ...nothing, lockfile: await written(), tuple: { target: GNU } };
    expect(await readWanted(given)).toEqual({ wanted: { lockfile, target: GNU }, sources: lockfile.sources });
    expect(await readWanted({ ...given, source: 'another' })).toMatchObject({ sources: ['another'] });
  });

  it('refuses all faults at once, before a lockfile is read', async () => {
    const given = { ...nothing, lockfile: '/nowhere/absent.json', tuple: release };
    await expect(readWanted(given)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      faults: { length: Object.keys(release).length },
    });
    await expect(readWanted({ ...given, tuple: {} })).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
  });
});
