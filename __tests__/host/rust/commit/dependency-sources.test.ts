import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dependencySources } from '../../../../src/host/rust/commit/dependency-sources.js';
import { createTempProject } from '../../../support/temporary.js';

const COMMIT = `1a2b3c4d${'0'.repeat(32)}`;
const LOCKED = [
  { name: 'serde', version: '1.0.1', source: 'registry+https://example.com/index', checksum: undefined },
  { name: 'of-git', version: '0.1.0', source: `git+https://example.com/a?branch=main#${COMMIT}`, checksum: undefined },
  { name: 'own', version: '0.1.0', source: undefined, checksum: undefined },
];

describe('dependencySources', () => {
  it.each([
    ['registry/src/index-1/serde-1.0.1/src/lib.rs', 'locked'],
    ['registry/src/index-1/of-git-0.1.0/README.md', 'locked'],
    ['git/checkouts/a-12/1a2b3c4/src/lib.rs', 'locked'],
    ['registry/src/index-1/serde-1.0.2/src/lib.rs', 'other'],
    ['registry/src/index-1/own-0.1.0/src/lib.rs', 'other'],
    ['registry/src/index-1/serde-1.0.1', undefined],
    ['registry/src/x.rs', undefined],
    ['registry/x.rs', undefined],
    ['git/checkouts/a-12/1a2b3c5/src/lib.rs', 'other'],
    ['git/checkouts/a-12/1/src/lib.rs', 'other'],
    ['git/x.rs', undefined],
    ['config.toml', undefined],
    ['../registry/src/index-1/serde-1.0.1/src/lib.rs', undefined],
  ])('of %s is %s', async (path, expected) => {
    const sourceOf = await dependencySources('/home/me/.cargo', LOCKED);
    expect(sourceOf(join('/home/me/.cargo', path))).toBe(expected);
  });

  it('knows a CARGO_HOME by its link and by where that leads', async () => {
    const folder = await createTempProject();
    await mkdir(join(folder, 'real'));
    await symlink('real', join(folder, 'link'));
    const sourceOf = await dependencySources(join(folder, 'link'), LOCKED);
    for (const name of ['real', 'link'])
      expect(sourceOf(join(folder, name, 'registry/src/index-1/serde-1.0.1/src/lib.rs'))).toBe('locked');
  });
});
