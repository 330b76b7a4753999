/** How the suite is pinned in examples, and how this repository releases the product of its own contract. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readYaml } from '../actions/yaml.js';

const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)),
]
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(name, 'utf8') }));
/** Every line of an example that calls this suite. */
const calls = pages.flatMap(({ name, text }) =>
  [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .filter((line) => line.includes('uses: OWNER/REPO'))
      .map((line) => ({ name, line })),
  ),
);
const read = (path: string): string => readFileSync(path, 'utf8');

describe('the pins of examples', () => {
  it('say beside each that moves that it does, and what does not', () => {
    expect(calls.length).toBeGreaterThan(20);
    for (const { name, line } of calls) {
      const isPinned = /@v1 # moves: @v1\.2\.3 or a commit does not$|@v1\.2\.3$/.test(line);
      expect({ name, line, isPinned }).toMatchObject({ isPinned: true });
    }
  });

  it('call release-signed.yml by a whole version tag, which is what its signatures name', () => {
    const signed = calls.filter(({ line }) => line.includes('release-signed.yml'));
    expect(signed).not.toEqual([]);
    for (const { line } of signed) expect(line).toMatch(/@v1\.2\.3$/);
  });

  it('are explained in one place: what each stops, and what it does not', () => {
    const text = read('docs/releasing.md');
    const table = text.slice(text.indexOf('## Pins'));
    for (const pin of ['`@v1`', '`@v1.2.3`', '`@COMMIT', 'lockfile', 'signer'])
      expect(table).toMatch(new RegExp(`^\\| [^|]*${pin.replaceAll('.', '\\.')}[^|]* \\| [^|]+ \\| [^|]+ \\|$`, 'm'));
  });
});

describe('the release of the product of this repository', () => {
  const yaml = read('.github/workflows/release-controller.yml');
  const { on, jobs } = readYaml(yaml.replace(/^permissions: .*\n/m, '')) as unknown as {
    on: { push: { tags: string[] } };
    jobs: Record<string, { uses: string; with: Record<string, string>; permissions: Record<string, string> }>;
  };
  const { product } = JSON.parse(read('docs/distribution-contract.json'));

  it('is by tags of its own name, which no version of the suite has', () => {
    expect(on.push.tags).toEqual([`${product}-v*`]);
    expect(read('docs/releasing.md')).toContain(`\`${product}-v0.1.0\``);
  });

  it('is by the signed workflow of its own commit, which gets what it asks for', () => {
    const { release, ...others } = jobs;
    expect(others).toEqual({});
    expect(release?.uses).toBe('$/.github/workflows/release-signed.yml');
    expect(release?.with).toEqual({ 'manifest-path': 'examples/controller/Cargo.toml' });
    const asked = [...read('.github/workflows/release-signed.yml').matchAll(/^ {6}([a-z-]+): write\b/gm)];
    expect(release?.permissions).toEqual(Object.fromEntries(asked.map(([, name]) => [name, 'write'])));
  });

  it('is rehearsed for every pull request, with nothing but to read', () => {
    const check = read('.github/workflows/release-check.yml');
    expect(check).toContain('\non:\n  pull_request:\n');
    expect(check).toContain('    uses: $/.github/workflows/check.yml\n');
    expect(check.match(/^ +[a-z-]+: (?:read|write)\b/gm)).toEqual(['      contents: read']);
  });
});
