import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TUPLE_PARTS } from '../../../src/contract/identity/tuple.js';
import { formatTupleArguments, formatTupleWith } from '../../../src/contract/identity/tuple-text.js';
import type { IndexRow } from '../../../src/contract/release-index/model.js';
import { RELEASE_PARTS } from '../../../src/contract/selection/query.js';
import { shellWord } from '../../../src/contract/text/shell-word.js';
import type { Artifact } from '../../../src/page/model/read-releases.js';
import { type Place, rebuildCommand, urlOf, verifyCommand, waysToGet } from '../../../src/page/model/ways.js';
import { rowFor } from '../../support/arbitraries.js';
import { runs } from '../../support/generated.js';
import { PRODUCT, TUPLE } from '../../support/samples.js';

const PLACE: Place = {
  dist: 'https://example.com/tools/dist/',
  source: 'https://example.com/tools',
  suite: undefined,
  version: '1.2.3',
};
const artifactOf = ({
  distribution_contract_version: contract,
  yanked = [],
  attestations = [],
  ...row
}: IndexRow): Artifact => ({
  ...row,
  contract,
  yanked,
  attestations,
});
const LINUX = artifactOf(rowFor(TUPLE));
const textOf = (name: string, artifact = LINUX, place = PLACE): string =>
  waysToGet(place, PRODUCT, artifact).find((way) => way.name === name)?.text ?? '';

describe('waysToGet', () => {
  it('ends a download by hand before anything is unpacked, unless the digest is the published one', () => {
    const file = LINUX.artifact_file.split('/').at(-1);
    expect(textOf('curl')).toBe(
      [
        `file=${file}`,
        `curl --proto '=https' --tlsv1.2 -fL -o "$file" https://example.com/tools/${LINUX.artifact_file} &&`,
        `  echo "${LINUX.artifact_sha256}  $file" | sha256sum -c &&`,
        '  tar -xzf "$file"',
      ].join('\n'),
    );
  });

  it('uses what each system has: shasum on macOS, PowerShell on Windows', () => {
    expect(textOf('curl', artifactOf(rowFor({ ...TUPLE, target: 'aarch64-apple-darwin' })))).toContain(
      '| shasum -a 256 -c &&',
    );
    const windows = artifactOf(rowFor({ ...TUPLE, target: 'x86_64-pc-windows-msvc' }));
    expect(textOf('PowerShell', windows)).toContain(`-ne '${windows.artifact_sha256}') { throw `);
  });

  it('asks for plain HTTP where the page came over it', () => {
    expect(textOf('curl', LINUX, { ...PLACE, dist: 'http://127.0.0.1:8000/dist/' })).toContain(
      'curl -fL -o "$file" http://127.0.0.1:8000/dist/1.0.0/',
    );
  });

  it('prints the tuple as the rest of the suite prints it', () => {
    const block = formatTupleWith(TUPLE, RELEASE_PARTS as never, PLACE.source);
    expect(textOf('GitHub Actions')).toBe(`- uses: OWNER/REPO@v1\n  ${block.replaceAll('\n', '\n  ')}`);
    expect(textOf('Command line')).toBe(
      `controller-dist install --source https://example.com/tools ${formatTupleArguments(TUPLE)} --sha256 ${LINUX.artifact_sha256} --to tools/${PRODUCT}`,
    );
    expect(textOf('Lockfile')).toContain('--lockfile controller.lock.json');
    expect(textOf('Lockfile')).not.toContain(TUPLE.target);
  });

  it('starts the suite as npx does, where the page knows its repository', () => {
    const place = { ...PLACE, suite: 'acme/suite' };
    expect(textOf('Command line', LINUX, place)).toMatch(/^npx --yes github:acme\/suite#v1\.2\.3 install /);
    expect(textOf('GitHub Actions', LINUX, place)).toMatch(/^- uses: acme\/suite@v1\.2\.3\n/);
  });

  it('quotes every address for its shell, whatever the folder is called', () => {
    const part = fc.string({ unit: fc.constantFrom(...`'"$\`;&|()<>! a~=+`), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(part, (name) => {
        const dist = new URL(`https://example.com/${name}x/dist/`).href;
        const place = { ...PLACE, dist, source: dist.slice(0, -'/dist/'.length) };
        const url = urlOf(place, LINUX.artifact_file);
        expect(textOf('curl', LINUX, place)).toContain(
          `\ncurl --proto '=https' --tlsv1.2 -fL -o "$file" ${shellWord(url)} &&\n`,
        );
        for (const text of [textOf('Command line', LINUX, place), verifyCommand(place, LINUX)])
          expect(text).toContain(` --source ${shellWord(place.source)} --version `);
        const windows = artifactOf(rowFor({ ...TUPLE, target: 'x86_64-pc-windows-msvc' }));
        // A quote within quotes is doubled, and nothing else ends them (about_Quoting_Rules).
        const [, word = ''] = /-Uri '((?:[^']|'')*)' -OutFile/.exec(textOf('PowerShell', windows, place)) ?? [];
        expect(word.replaceAll("''", "'")).toBe(urlOf(place, windows.artifact_file));
      }),
      runs(100),
    );
  });
});

describe('commands', () => {
  it('name a signer where something was signed, and the whole tuple', () => {
    expect(verifyCommand(PLACE, LINUX)).not.toContain('--source-repository');
    expect(verifyCommand(PLACE, { ...LINUX, attestations: ['a'.repeat(64)] })).toMatch(
      / --deep --source-repository OWNER\/REPO$/,
    );
    expect(rebuildCommand(PLACE, LINUX)).toBe(
      `controller-dist rebuild --source https://example.com/tools ${formatTupleArguments(TUPLE)}`,
    );
  });

  it('say where a source is missing: a page that is not below dist/ knows none', () => {
    expect(rebuildCommand({ ...PLACE, source: undefined }, LINUX)).toContain('--source https://HOST/PATH ');
  });
});

describe('urlOf', () => {
  it('escapes a plus, which object stores read as a blank', () => {
    expect(urlOf(PLACE, 'dist/1.0.0/1.0.0+build.5/x')).toBe('https://example.com/tools/dist/1.0.0/1.0.0%2Bbuild.5/x');
  });
});

describe('the parts of a tuple', () => {
  it('are the same ones, in one order, for whoever checks them and whoever prints them', () => {
    expect(formatTupleArguments(TUPLE).match(/--[a-z-]+/g)).toEqual(
      TUPLE_PARTS.map((part) => `--${part.replaceAll('_', '-')}`),
    );
  });
});
