/** What `init` writes, from values: every text that comes out of a project. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { INPUTS } from '../../../src/actions/inputs.js';
import { parseContract } from '../../../src/contract/documents/contract.js';
import { parseChangelog } from '../../../src/contract/governance/changelog/parse.js';
import { ownersOf } from '../../../src/contract/governance/codeowners.js';
import { MarkdownPage } from '../../../src/contract/governance/markdown-page.js';
import { findStaleTables, shownTables } from '../../../src/contract/governance/prose/regions.js';
import { tablesOf } from '../../../src/contract/governance/prose/tables.js';
import { planFiles } from '../../../src/steps/init/files.js';
import { platformsOf } from '../../../src/steps/init/platforms.js';
import { CHECKOUT } from '../../../src/steps/init/texts/workflows.js';
import { readYaml } from '../../actions/yaml.js';
import { expectCode } from '../../support/expect-code.js';
import { runs } from '../../support/generated.js';
import { projectWith } from './found.js';

const PLAIN = planFiles(projectWith());
const other = { ...JSON.parse(textAt(PLAIN, 'docs/distribution-contract.json')), product: 'other' };
const SECOND = planFiles(
  projectWith({
    manifest: 'tools/a b/Cargo.toml',
    packageName: 'acme-tool',
    hasMovingToolchain: true,
    there: new Map([['docs/distribution-contract.json', JSON.stringify(other)]]),
  }),
);

function textAt({ files }: ReturnType<typeof planFiles>, path: string): string {
  return files.find((file) => file.path === path)?.content ?? '';
}

const workflows = [PLAIN, SECOND].flatMap((planned) =>
  planned.files.filter(({ path }) => path.endsWith('.yml')).map(({ path, content }) => [path, content] as const),
);

describe('the workflows of an adopter', () => {
  it.each(workflows)(
    '%s: nothing is permitted at the top, and what is called is pinned, with the reason',
    (_, text) => {
      expect(text).toMatch(/\npermissions: \{\}\n/);
      for (const [, use = '', rest = ''] of text.matchAll(/uses: (\S+)(.*)/g)) {
        if (use.startsWith('acme-dist/suite/')) {
          expect(use).toMatch(/@v1\.2\.3$/);
          expect(rest).toBe(' # zizmor: ignore[unpinned-uses]');
          const above = text.split('\n').slice(0, text.slice(0, text.indexOf(use)).split('\n').length - 1);
          expect(above.filter((line) => /^ +# By its whole version tag/.test(line))).not.toEqual([]);
        } else expect(`${use}${rest}`).toBe(CHECKOUT);
      }
      expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(text.split(CHECKOUT).length - 1);
      expect(readYaml(text.replaceAll(': {}', ': none'))).toHaveProperty('jobs');
    },
  );

  it('take actions/checkout at the revision of the workflows of this repository', () => {
    for (const name of readdirSync('.github/workflows')) {
      const [pinned] = /actions\/checkout@.*/.exec(readFileSync(`.github/workflows/${name}`, 'utf8')) ?? [];
      expect([CHECKOUT, undefined]).toContain(pinned);
    }
  });

  it('grant what release-signed.yml asks for, and to a check no more than to read', () => {
    const asked = readFileSync('.github/workflows/release-signed.yml', 'utf8').matchAll(/^ {6}([a-z-]+): write\b/gm);
    const granted = (text: string): string[] =>
      [...text.matchAll(/^ {6}([a-z-]+): (write|read)\b/gm)].map(([, name, how]) => `${name}: ${how}`);
    expect(new Set(granted(textAt(PLAIN, PLAIN.places.release)))).toEqual(
      new Set([...asked].map(([, name]) => `${name}: write`)),
    );
    expect(granted(textAt(PLAIN, PLAIN.places.check))).toEqual(['contents: read']);
    expect(granted(textAt(PLAIN, PLAIN.places.governance))).toEqual(['contents: read']);
  });

  it('give only inputs that there are', () => {
    const inputsOf = (name: string): string[] => {
      const yaml = readFileSync(`.github/workflows/${name}.yml`, 'utf8');
      const part = yaml.slice(yaml.indexOf('\n    inputs:\n'), yaml.indexOf('\n    secrets:\n'));
      return [...part.matchAll(/^ {6}([a-z-]+):$/gm)].map(([, input = '']) => input);
    };
    const given = (text: string, indent: number): string[] => {
      const [, block = ''] = new RegExp(`\\n {${indent - 2}}with:\\n((?: {${indent}}\\S.*\\n)+)$`).exec(text) ?? [];
      return [...block.matchAll(/^ +([a-z-]+): /gm)].map(([, input = '']) => input);
    };
    const release = given(textAt(SECOND, SECOND.places.release), 6);
    expect(release).toEqual(['contract', 'manifest-path', 'package', 'toolchain', 'store']);
    expect(inputsOf('release-signed')).toEqual(expect.arrayContaining(release));
    expect(given(textAt(PLAIN, PLAIN.places.release), 6)).toEqual([]);
    const governed = given(textAt(SECOND, SECOND.places.governance), 10);
    expect(governed).toEqual(['contract', 'source']);
    expect(Object.keys(INPUTS['check-governance'].shape)).toEqual(expect.arrayContaining(governed));
  });

  it('hold a path as it is, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.string().filter((name) => /^[^\p{Cc}/]+$/u.test(name) && !name.includes('${{')),
        (name) => {
          const planned = planFiles(projectWith({ manifest: `${name}/Cargo.toml` }));
          const [, value = ''] = /\n {6}manifest-path: (.*)\n/.exec(textAt(planned, planned.places.release)) ?? [];
          expect(JSON.parse(value)).toBe(`${name}/Cargo.toml`);
        },
      ),
      runs(100),
    );
  });
});

describe('the documents of an adopter', () => {
  it('are a contract, prose that shows its tables, and a changelog that names each of its fields', () => {
    const { contract } = PLAIN;
    expect(parseContract(Buffer.from(textAt(PLAIN, PLAIN.places.contract)), 'contract')).toEqual(contract);
    const prose = new MarkdownPage(textAt(PLAIN, PLAIN.places.prose));
    expect(findStaleTables(prose, contract)).toEqual([]);
    // There is no alias to speak of.
    expect([...shownTables(prose, contract).keys(), 'aliases'].sort()).toEqual([...tablesOf(contract).keys()].sort());
    const { entries, faults } = parseChangelog(new MarkdownPage(textAt(PLAIN, PLAIN.places.changelog)));
    expect(faults).toEqual([]);
    const fields = Object.keys(contract).filter((name) => name !== 'schema_version');
    expect(entries).toMatchObject([{ version: '1.0.0', date: '2026-01-05' }]);
    expect(entries[0]?.changes.map(({ pointer }) => pointer)).toEqual(fields.map((name) => `/${name}`));
  });

  it('link to each other where they stand', () => {
    expect(textAt(SECOND, 'docs/acme-tool/distribution.md')).toContain('](distribution-contract.json)');
    expect(textAt(SECOND, 'docs/acme-tool/distribution.md')).toContain('](distribution-changelog.md)');
    expect(textAt(SECOND, 'docs/acme-tool/distribution.md')).toContain(
      '`git+https://github.com/acme/tool#dist-acme-tool`',
    );
  });

  it('say nothing of the product of this repository', () => {
    for (const { content } of [...PLAIN.files, ...SECOND.files]) expect(content).not.toMatch(/codex|OWNER\//);
  });

  it('are refused where the product has no name that a contract can hold', () => {
    expectCode(() => planFiles(projectWith({ product: 'Émile' })), 'SCHEMA_INVALID');
  });

  it('are refused where both places are of other products, or a document has none', () => {
    const there = ['docs', 'docs/acme-tool'].map(
      (folder) => [`${folder}/distribution-contract.json`, JSON.stringify(other)] as const,
    );
    expectCode(() => planFiles(projectWith({ there: new Map(there) })), 'PRODUCT_MISMATCH');
    const prose = ['docs/distribution.md', 'docs/distribution-contract.md'].map((path) => [path, ''] as const);
    expectCode(() => planFiles(projectWith({ there: new Map(prose) })), 'INVALID_INPUT');
  });
});

describe('lines for files that are there', () => {
  const linesAt = (path: string, text: string, more = {}): string =>
    textAt(planFiles(projectWith({ ...more, there: new Map([[path, text]]) })), path);

  it('give the documents to the steward alone, and the workflows where they are nobody’s', () => {
    expect(linesAt('.github/CODEOWNERS', '')).toMatch(/\/\.github\/workflows\/release\.yml @acme\/stewards\n/);
    expect(linesAt('.github/CODEOWNERS', '* @acme/stewards\n')).toBe('');
    const beside = linesAt('CODEOWNERS', '* @acme/stewards @acme/others\n');
    expect(beside.match(/@acme\/stewards\n/g)).toHaveLength(3);
    for (const path of ['docs/distribution.md', 'docs/distribution-contract.json', 'docs/distribution-changelog.md'])
      expect(ownersOf(`* @acme/stewards @acme/others\n${beside}`, path).owners).toEqual(['@acme/stewards']);
  });

  it('ignore what builds leave, once, unless the commit has files of that name', () => {
    expect(linesAt('.gitignore', '')).toBe('/target/\n/dist/\n/staged/\n');
    for (const target of ['target', '/target', 'target/', '/target/', '/target/*', '/target/**', 'target  '])
      expect(linesAt('.gitignore', `${target}\n`)).toBe('/dist/\n/staged/\n');
    expect(linesAt('.gitignore', 'target\n', { tracked: ['dist'] })).toBe('/staged/\n');
    expect(linesAt('.gitignore', 'x', { targetFolder: 'cli/target' })).toBe('\n/cli/target/\n/dist/\n/staged/\n');
    expect(linesAt('.gitignore', '/x\r\n', { targetFolder: undefined })).toBe('/dist/\r\n/staged/\r\n');
  });

  it('leave attributes alone that are there', () => {
    expect(textAt(PLAIN, '.gitattributes')).toBe('* text=auto eol=lf\n');
    expect(linesAt('.gitattributes', '*.png binary\n')).toBe('');
  });
});

describe('platformsOf', () => {
  it('has a row once, recommended, for each target that is given', () => {
    const targets = ['x86_64-pc-windows-msvc', 'x86_64-pc-windows-msvc'];
    expect(platformsOf(targets)).toMatchObject([
      { target: targets[0], support: 'recommended', runner: 'windows-2025' },
    ]);
  });
});
