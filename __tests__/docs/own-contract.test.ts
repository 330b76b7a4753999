/** docs/own-contract.md: its example makes a contract that a crate of that name is planned with. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { contractSchema, parseContract } from '../../src/contract/documents/contract.js';
import { CRATE, createRepository, ENV } from '../support/crate-repository.js';
import { writeFiles } from '../support/temporary.js';

const page = readFileSync('docs/own-contract.md', 'utf8');
const [, example = ''] = /<!-- example:contract -->\n```sh\n([\s\S]*?)```/.exec(page) ?? [];

describe('docs/own-contract.md', () => {
  let folder: string;
  let said: string;
  beforeAll(async () => {
    const renamed = Object.entries(CRATE).map(([path, text]) => [path, text.replaceAll('"tool"', '"acme-tool"')]);
    folder = await createRepository(Object.fromEntries(renamed));
    await writeFiles(folder, {
      'bin/controller-dist': `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist-action/cli/index.js')}' "$@"\n`,
    });
    for (const path of ['docs', 'controller-dist/docs']) mkdirSync(join(folder, path), { recursive: true });
    const own = 'docs/distribution-contract.json';
    copyFileSync(own, join(folder, 'controller-dist', own));
    const env = { ...ENV, PATH: `${join(folder, 'bin')}:${ENV.PATH}` };
    said = execFileSync('bash', ['-ec', example], { cwd: folder, env, encoding: 'utf8' });
  });

  it('makes a contract of the product, which keeps nothing of this one but what every contract has', () => {
    const place = join(folder, 'docs/distribution-contract.json');
    const contract = parseContract(readFileSync(place), place);
    expect(contract).toMatchObject({ product: 'acme-tool', entrypoint: { binaries: ['acme-tool'] } });
    expect(contract.platforms.map(({ os }) => os)).toEqual(contract.platforms.map(() => 'linux'));
    expect(JSON.stringify(contract)).not.toContain('codex-controller');
  });

  it('makes one that a crate is planned with, for the platforms that were kept', () => {
    for (const text of ['x86_64-unknown-linux-gnu', 'aarch64-unknown-linux-musl', '1.84.0', '1.2.3', 'r1'])
      expect(said).toContain(text);
    expect(said).not.toContain('darwin');
  });

  it('names fields that a contract has', () => {
    const names = [...page.matchAll(/^\| `([a-z_.[\]]+)`/gm)].map(([, name = '']) => name.split(/\W/)[0] ?? '');
    expect(names.length).toBeGreaterThan(5);
    expect(Object.keys(contractSchema.shape)).toEqual(expect.arrayContaining(names));
  });
});
