import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseLockfile } from '../../src/contract/documents/lockfile.js';
import { DirectoryStore } from '../../src/host/store/directory.js';
import { lockRelease } from '../../src/steps/lock.js';
import { publishStaged } from '../../src/steps/publish/publish.js';
import { context, makeContract, progress, stage, TUPLE } from '../steps/staging.js';
import { createTempProject } from '../support/temporary.js';

const page = readFileSync('docs/lockfile.md', 'utf8');
const example = (name: string): string =>
  new RegExp(`<!-- example:${name} -->\\s*\`\`\`\\w+\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? '';

interface Renovate {
  readonly customManagers: readonly {
    readonly customType: string;
    readonly managerFilePatterns: readonly string[];
    readonly matchStrings: readonly string[];
    readonly datasourceTemplate: string;
  }[];
  readonly customDatasources: Readonly<Record<string, { readonly defaultRegistryUrlTemplate: string }>>;
}

let store: DirectoryStore;
let texts: string[];
beforeAll(async () => {
  const [contract, staged] = [await makeContract(), await createTempProject()];
  store = new DirectoryStore(await createTempProject());
  const releases = [
    { ...TUPLE, git_rev: `ab12cd34${'0'.repeat(32)}` },
    { ...TUPLE, version: '0.2.0', git_rev: `cd34ef56${'0'.repeat(32)}` },
  ];
  for (const [at, tuple] of releases.entries()) await stage(contract, staged, tuple, 'a line\n'.repeat(at * 9));
  await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
  texts = [];
  for (const { target, ...query } of releases) {
    const lockfile = join(await createTempProject(), 'controller.lock.json');
    await lockRelease({ source: store, query, targets: [target], lockfile, context, progress });
    texts.push(await readFile(lockfile, 'utf8'));
  }
});

/** What varies from run to run, as the page writes it. */
function diffOf(before: string, after: string): string {
  const difference = execFileSync('sh', ['-c', 'diff -U0 "$1" "$2" || true', 'sh', before, after], {
    encoding: 'utf8',
  });
  return difference
    .split('\n')
    .filter((line) => /^[-+] /.test(line))
    .map((line) => `${line.replace(/[0-9a-f]{64}/g, '(64 hex digits)').replace(/(size": )\d+/, '$1(bytes)')}\n`)
    .join('');
}

describe('docs/lockfile.md', () => {
  it('shows the difference between two locks as it is', async () => {
    const folder = await createTempProject({ before: texts[0] ?? '', after: texts[1] ?? '' });
    expect(diffOf(join(folder, 'before'), join(folder, 'after'))).toBe(example('diff'));
  });

  it('has a Renovate example that finds a lockfile by name, and takes product and version from it', () => {
    const { customManagers, customDatasources }: Renovate = JSON.parse(example('renovate'));
    const [manager] = customManagers;
    if (!manager) throw new Error('no manager');
    expect(Object.keys(customDatasources).map((name) => `custom.${name}`)).toEqual([manager.datasourceTemplate]);
    const [pattern = ''] = manager.managerFilePatterns;
    const file = new RegExp(pattern.slice(1, -1));
    for (const name of ['controller.lock.json', 'tools/controller.lock.json']) expect(file.test(name)).toBe(true);
    for (const name of ['xcontroller.lock.json', 'controller.lock.jsonc']) expect(file.test(name)).toBe(false);
    const [match = ''] = manager.matchStrings;
    for (const [at, text] of texts.entries()) {
      const lockfile = parseLockfile(Buffer.from(text), 'controller.lock.json');
      const found = [...text.matchAll(new RegExp(match, 'g'))];
      expect(found).toHaveLength(1);
      expect(found[0]?.groups).toEqual({ depName: lockfile.product, currentValue: at === 0 ? '0.1.0' : '0.2.0' });
    }
  });

  it('has an index that answers as the custom data source expects: releases, each with its version', async () => {
    const stored = await store.read('dist/index.json', 1_000_000);
    const { releases } = JSON.parse(Buffer.from(stored?.bytes ?? []).toString());
    expect(releases.map(({ version }: { version: string }) => version)).toEqual(['0.1.0', '0.2.0']);
  });

  it('says truly that a lockfile with only its version changed is refused', () => {
    const edited = (texts[0] ?? '').replace('"version": "0.1.0"', '"version": "0.2.0"');
    expect(() => parseLockfile(Buffer.from(edited), 'controller.lock.json')).toThrow(
      expect.objectContaining({ code: 'TUPLE_MISMATCH' }),
    );
  });
});
