/**
 * That no word of a release breaks out of a text that it is written into. What gets there is bounded by types; what those allow
 * is written into every text, and read back by a real shell, and as TOML and YAML.
 */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { formatAquaRegistry } from '../../../src/contract/handoff/aqua.js';
import { formatBinstall } from '../../../src/contract/handoff/binstall.js';
import { makeExportTexts } from '../../../src/contract/handoff/export-files.js';
import { formatShellInstaller } from '../../../src/contract/handoff/installer/shell.js';
import { formatMise } from '../../../src/contract/handoff/mise.js';
import { type HandoffRelease, makeHandoff } from '../../../src/contract/handoff/release.js';
import { TARGET_NAMES } from '../../../src/contract/identity/target-names.js';
import { binaryName, productName, targetTriple } from '../../../src/contract/identity/tuple.js';
import { exactVersion } from '../../../src/contract/identity/version.js';
import { readYaml } from '../../actions/yaml.js';
import { BASE, newKey, published } from '../../contract/handoff/sample.js';
import { runs } from '../../support/generated.js';
import { createTempProject, writeFiles } from '../../support/temporary.js';

/** What may end a word somewhere, or begin something else. */
const HOSTILE = fc.constantFrom(
  ...[
    `'`,
    `"`,
    '`',
    '$(id)',
    '#{id}',
    '\\',
    '\n',
    '\r',
    '\0',
    '{{',
    '}}',
    '%{',
    ';',
    '|',
    '&',
    '<',
    '>',
    ' ',
    '\t',
    '*',
    '?',
  ],
  ...['"""', "'''", '[x]', '#', ': ', '- ', '@args', '\u2028', 'é', '\u202e', '--', '..', '/', '~', '!', '=', ','],
);
const PLAIN = fc.constantFrom(...'abcxyz019._+-AZ');
const words = fc.array(fc.oneof(PLAIN, HOSTILE), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
/** What all of those languages take as it is, within quotes or without. */
const SAFE = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;

describe('what a release is made of', () => {
  it.each([
    ['product', productName],
    ['version', exactVersion],
    ['target', targetTriple],
    ['name of a program', binaryName],
  ])('has no %s with a character that means something', (_, schema) => {
    fc.assert(
      fc.property(words, (word) => {
        if (schema.safeParse(word).success) expect(word).toMatch(SAFE);
      }),
      runs(3000),
    );
  });
});

const part = fc.stringMatching(/^[a-z0-9][a-z0-9._+-]{0,12}$/).filter((text) => productName.safeParse(text).success);
const version = fc
  .tuple(fc.nat(99), fc.nat(99), fc.constantFrom('', '-rc.1', '-0.a-b', '+build.5', '-rc.1+x86'))
  .map(([minor, patch, rest]) => `1.${minor}.${patch}${rest}`);
const binary = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/);
const target = fc.oneof(
  fc.constantFrom(...TARGET_NAMES),
  fc.stringMatching(/^[a-z0-9_.]{1,8}(-[a-z0-9_.]{1,8}){1,3}$/).filter((text) => targetTriple.safeParse(text).success),
);

/** A release with such words, from a recipe that names anything as its repository. */
const release = fc
  .record({
    product: part,
    version,
    targets: fc.uniqueArray(target, { minLength: 1, maxLength: 4 }),
    names: fc.uniqueArray(binary, { minLength: 1, maxLength: 3, selector: (name) => name.toLowerCase() }),
    repository: words.map((text) => `git+https://${text}`),
  })
  .map(({ product, targets, names, repository, ...tuple }): HandoffRelease => {
    const of = targets.map((one) => {
      const { row, manifest } = published({ version: '1.0.0' });
      const { build } = manifest;
      const named = build.kind === 'cargo' ? { ...build, recipe: { ...build.recipe, repository } } : build;
      const whole = { ...tuple, target: one };
      return { row: { ...row, ...whole }, manifest: { ...manifest, ...whole, product, binaries: names, build: named } };
    });
    return makeHandoff(of as never);
  });

describe('texts for other clients', () => {
  it('are read back by a shell as what was written', async () => {
    const folder = await createTempProject();
    const all = fc.sample(release, runs(200));
    const scripts = all.flatMap((one) => {
      const script = formatShellInstaller(one, BASE);
      return script === undefined ? [] : [{ one, script }];
    });
    await writeFiles(folder, Object.fromEntries(scripts.map(({ script }, at) => [`${at}.sh`, script])));
    // One shell for all of them: each says what it would install, and for which targets.
    const each = `for at in $(seq 0 ${scripts.length - 1}); do set -- --help; (. ./$at.sh) 2>&1 | sed -n -e 1p -e '/--target/p'; done`;
    const { status, stdout } = spawnSync('sh', ['-c', each], { cwd: folder, encoding: 'utf8' });
    const said = scripts.flatMap(({ one: { product, version: of, artifacts } }) => [
      `Installs ${product} ${of}.`,
      `  --target T     one of: ${artifacts
        .map((artifact) => artifact.target)
        .filter((name) => !name.includes('-windows-'))
        .join(' ')}`,
    ]);
    expect([status, stdout.trimEnd().split('\n')]).toEqual([0, said]);
  });

  it('are TOML and YAML with what was written in them', () => {
    const key = newKey();
    fc.assert(
      fc.property(release, (one) => {
        const { package: of } = parseToml(formatBinstall(one, BASE, key)) as Record<string, never>;
        expect(of).toMatchObject({ metadata: { binstall: { signing: { pubkey: key.publicLine } } } });
        const mise = formatMise(one, BASE);
        if (mise !== undefined) {
          const { tools } = parseToml(mise) as { tools: Record<string, { version: string }> };
          expect(Object.entries(tools)).toEqual([
            [`http:${one.product}`, expect.objectContaining({ version: one.version })],
          ]);
        }
        const aqua = formatAquaRegistry(one, BASE);
        if (aqua !== undefined) expect(readYaml(aqua)).toMatchObject({ packages: [{ name: one.product }] });
        const { files } = makeExportTexts(one, { base: BASE, key: undefined, packslip: undefined });
        // Whatever a recipe says is there as a plain URL, or not at all.
        const formula = String(files.get(`${one.product}.rb`) ?? 'homepage "https://x"');
        expect(/homepage "(.*)"/.exec(formula)?.[1]).toMatch(/^https:\/\/[A-Za-z0-9._~:/+-]+$/);
      }),
      runs(300),
    );
  });
});
