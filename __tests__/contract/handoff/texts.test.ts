/** What other clients are given, as values. */
import { describe, expect, it } from '@jest/globals';
import { parse as parseToml } from 'smol-toml';
import { formatAquaRegistry } from '../../../src/contract/handoff/aqua.js';
import { formatBinstall } from '../../../src/contract/handoff/binstall.js';
import { makeExportTexts, yankedVersions } from '../../../src/contract/handoff/export-files.js';
import { formatFormula, formulaClass } from '../../../src/contract/handoff/homebrew.js';
import { formatMise } from '../../../src/contract/handoff/mise.js';
import { formatNotes } from '../../../src/contract/handoff/notes.js';
import { onPlatforms } from '../../../src/contract/handoff/platforms.js';
import { makeHandoff } from '../../../src/contract/handoff/release.js';
import { formatSums } from '../../../src/contract/handoff/sums.js';
import { sampleRelease } from '../../support/samples.js';
import { BASE, newKey, published, sampleHandoff } from './sample.js';

const release = sampleHandoff();
const digestOf = (target: string): string => release.artifacts.find((one) => one.target === target)?.sha256 ?? '';

describe('makeHandoff', () => {
  it('names files for product and target, and for the profile where it is debug', () => {
    expect(release.artifacts.map(({ file }) => file)).toEqual([
      'acme-tool-aarch64-apple-darwin.tar.gz',
      'acme-tool-aarch64-unknown-linux-musl.tar.gz',
      'acme-tool-x86_64-apple-darwin.tar.gz',
      'acme-tool-x86_64-pc-windows-msvc.tar.gz',
      'acme-tool-x86_64-unknown-linux-gnu.tar.gz',
      'acme-tool-x86_64-unknown-linux-musl.tar.gz',
    ]);
    const debug = sampleHandoff(['x86_64-unknown-linux-gnu'], { profile: 'debug' });
    expect(debug.artifacts.map(({ file }) => file)).toEqual(['acme-tool-x86_64-unknown-linux-gnu-debug.tar.gz']);
  });

  it.each([
    ['git+https://github.com/acme/tool', 'https://github.com/acme/tool'],
    ['git+https://git.example:8443/a/b/c.git', 'https://git.example:8443/a/b/c'],
    ['git+https://github.com/acme/tool"; system("id") #', undefined],
    ['git+https://github.com/acme/../tool', undefined],
    ['git+https://user@github.com/acme/tool', undefined],
    ['git+ssh://git@github.com/acme/tool', undefined],
    ['git+local', undefined],
  ])('takes %s for the source only where it is a plain URL', (repository, expected) => {
    const of = published({}, (manifest) =>
      manifest.build.kind === 'cargo'
        ? { ...manifest, build: { ...manifest.build, recipe: { ...manifest.build.recipe, repository } } }
        : manifest,
    );
    expect(makeHandoff([of]).repository).toBe(expected);
  });
});

describe('onPlatforms', () => {
  it('gives clients that know no libc the program that most hosts run', () => {
    const chosen = onPlatforms(release).map(({ os, cpu, artifact }) => `${os} ${cpu} ${artifact.target}`);
    expect(chosen).toEqual([
      'darwin aarch64 aarch64-apple-darwin',
      'darwin x86_64 x86_64-apple-darwin',
      'linux aarch64 aarch64-unknown-linux-musl',
      'linux x86_64 x86_64-unknown-linux-musl',
      'windows x86_64 x86_64-pc-windows-msvc',
    ]);
    expect(onPlatforms(sampleHandoff(['x86_64-unknown-linux-gnu'])).length).toBe(1);
    expect(onPlatforms(sampleHandoff(['powerpc64-unknown-linux-gnu', 'i686-unknown-linux-gnu']))).toEqual([]);
  });
});

describe('formatSums', () => {
  it('writes what sha256sum reads, in the order of bytes', () => {
    const digests = new Map([
      ['b', 'b'.repeat(64)],
      ['a', 'a'.repeat(64)],
      ['B', '0'.repeat(64)],
    ]);
    expect(formatSums(digests)).toBe(`${'0'.repeat(64)}  B\n${'a'.repeat(64)}  a\n${'b'.repeat(64)}  b\n`);
  });
});

describe('formatFormula', () => {
  it('has url and digest for each system and processor', () => {
    expect(formatFormula(release, BASE)).toBe(`class AcmeTool < Formula
  desc "acme-tool, as its authors built it"
  homepage "https://github.com/acme/tool"
  version "1.2.3"

  on_macos do
    on_arm do
      url "https://dl.example.com/tool/v1.2.3/acme-tool-aarch64-apple-darwin.tar.gz"
      sha256 "${digestOf('aarch64-apple-darwin')}"
    end
    on_intel do
      url "https://dl.example.com/tool/v1.2.3/acme-tool-x86_64-apple-darwin.tar.gz"
      sha256 "${digestOf('x86_64-apple-darwin')}"
    end
  end

  on_linux do
    on_arm do
      url "https://dl.example.com/tool/v1.2.3/acme-tool-aarch64-unknown-linux-musl.tar.gz"
      sha256 "${digestOf('aarch64-unknown-linux-musl')}"
    end
    on_intel do
      url "https://dl.example.com/tool/v1.2.3/acme-tool-x86_64-unknown-linux-musl.tar.gz"
      sha256 "${digestOf('x86_64-unknown-linux-musl')}"
    end
  end

  def install
    bin.install "acme"
  end

  test do
    system bin/"acme", "--version"
  end
end
`);
  });

  it.each([
    ['acme', 'Acme'],
    ['acme-tool_two.three', 'AcmeToolTwoThree'],
    ['g++', 'Gxx'],
    ['7zip', undefined],
    ['acme-', undefined],
    ['acme--x', undefined],
  ])('calls the class of %s %s', (product, expected) => {
    expect(formulaClass(product)).toBe(expected);
  });
});

describe('formatBinstall', () => {
  it('leaves version and target to the client, and pins the key', () => {
    const key = newKey();
    expect(parseToml(formatBinstall(release, BASE, key))).toEqual({
      package: {
        metadata: {
          binstall: {
            'pkg-url': 'https://dl.example.com/tool/v{ version }/acme-tool-{ target }.tar.gz',
            'pkg-fmt': 'tgz',
            'bin-dir': '{ bin }{ binary-ext }',
            signing: { algorithm: 'minisign', pubkey: key.publicLine },
          },
        },
      },
    });
    expect(formatBinstall(release, BASE, undefined)).not.toContain('signing');
  });
});

describe('formatAquaRegistry', () => {
  it('names every system that the release has something for, and no other', () => {
    const text = formatAquaRegistry(release, BASE) ?? '';
    expect(text.match(/^ {6}- \w+\/\w+$/gm)?.map((line) => line.trim())).toEqual([
      '- darwin/arm64',
      '- darwin/amd64',
      '- linux/arm64',
      '- linux/amd64',
      '- windows/amd64',
    ]);
    expect(text).toContain(`url: 'https://dl.example.com/tool/v{{trimV .Version}}/SHA256SUMS'`);
    expect(formatAquaRegistry(sampleHandoff(['i686-unknown-linux-gnu']), BASE)).toBeUndefined();
  });
});

describe('formatMise', () => {
  it('writes the digest of every platform out', () => {
    const { tools } = parseToml(formatMise(release, BASE) ?? '') as { tools: Record<string, unknown> };
    expect(tools['http:acme-tool']).toMatchObject({
      version: '1.2.3',
      platforms: {
        'linux-x64': {
          url: 'https://dl.example.com/tool/v1.2.3/acme-tool-x86_64-unknown-linux-musl.tar.gz',
          checksum: `sha256:${digestOf('x86_64-unknown-linux-musl')}`,
        },
        'macos-arm64': { checksum: `sha256:${digestOf('aarch64-apple-darwin')}` },
      },
    });
  });
});

describe('formatNotes', () => {
  it('has every digest, where it comes from, and no install line without the script', () => {
    const request = { release, base: BASE, rows: [], files: ['install.sh'] };
    const notes = formatNotes(request);
    for (const { sha256 } of release.artifacts) expect(notes).toContain(sha256);
    expect(notes).toContain('curl -fsSL https://dl.example.com/tool/v1.2.3/install.sh | sh');
    expect(notes).toContain('glibc 2.34');
    expect(notes).toContain(release.git_rev);
    expect(formatNotes({ ...request, files: [] })).not.toContain('curl');
    expect(formatNotes(request)).toBe(notes);
  });
});

describe('makeExportTexts', () => {
  it('says what it left out, and why', () => {
    const without = makeExportTexts(release, { base: undefined, key: undefined, packslip: undefined });
    expect([...without.files.keys()]).toEqual([]);
    expect(without.left.map(({ file }) => file)).toEqual([
      'install.sh',
      'install.ps1',
      'acme-tool.rb',
      'binstall.toml',
      'aqua-registry.yaml',
      'mise.toml',
    ]);
    const small = makeExportTexts(sampleHandoff(['x86_64-unknown-linux-gnu']), {
      base: BASE,
      key: newKey(),
      packslip: { project: 'tool.example.com' },
    });
    expect([...small.files.keys()].sort()).toEqual([
      'acme-tool.rb',
      'aqua-registry.yaml',
      'binstall.toml',
      'install.sh',
      'minisign.pub',
      'mise.toml',
      'packslip.sigstore.json',
    ]);
    expect(small.left).toEqual([{ file: 'install.ps1', why: expect.stringContaining('platform') }]);
  });

  it('gives the same bytes for the same release', () => {
    const options = { base: BASE, key: newKey(), packslip: { project: 'tool.example.com' } };
    expect(makeExportTexts(sampleHandoff(), options)).toEqual(makeExportTexts(release, options));
  });
});

describe('yankedVersions', () => {
  it('names versions of which nothing is left to use, with every reason', () => {
    const rows = [
      { ...sampleRelease({ version: '1.0.0' }).row, yanked: ['b', 'a'] },
      { ...sampleRelease({ version: '1.0.0', dist_revision: 'r2' }).row, yanked: ['c'] },
      { ...sampleRelease({ version: '1.1.0' }).row, yanked: ['d'] },
      sampleRelease({ version: '1.1.0', dist_revision: 'r2' }).row,
      { ...sampleRelease({ version: '1.2.0', profile: 'debug' }).row, yanked: ['e'] },
    ];
    expect([...yankedVersions(rows)]).toEqual([['1.0.0', 'b; a; c']]);
  });
});
