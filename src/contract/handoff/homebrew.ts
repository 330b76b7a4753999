/**
 * A formula for a tap of Homebrew (docs.brew.sh/Formula-Cookbook): `Formula/PRODUCT.rb`. The file's name says what its class is
 * called, as `Formulary.class_s` makes it of the name; a product of which no constant of Ruby can be made has no formula.
 */
import { type BaseUrl, urlOf } from './base-url.js';
import { type OnPlatform, onPlatforms } from './platforms.js';
import type { HandoffRelease } from './release.js';

const OS_BLOCKS = { darwin: 'on_macos', linux: 'on_linux' } as const;
const CPU_BLOCKS = { aarch64: 'on_arm', x86_64: 'on_intel' } as const;

/** The class of a formula; undefined where there can be none. */
export function formulaClass(product: string): string | undefined {
  const capital = product.slice(0, 1).toUpperCase() + product.slice(1);
  const name = capital.replace(/[-_.]([a-z0-9])/g, (_, next: string) => next.toUpperCase()).replaceAll('+', 'x');
  return /^[A-Z][A-Za-z0-9]*$/.test(name) ? name : undefined;
}

/** The formula; undefined where the product can have none, or no artifact is for a system that Homebrew is on. */
export function formatFormula(release: HandoffRelease, base: BaseUrl): string | undefined {
  const name = formulaClass(release.product);
  const found = onPlatforms(release).filter(({ os }) => os !== 'windows');
  const [first] = found;
  if (name === undefined || !first) return undefined;
  const binaries = first.artifact.binaries;
  return [
    `class ${name} < Formula`,
    `  desc "${release.product}, as its authors built it"`,
    `  homepage "${release.repository ?? urlOf(base, release.version, '').replace(/\/$/, '')}"`,
    `  version "${release.version}"`,
    ...(['darwin', 'linux'] as const).flatMap((os) => systemBlock(os, found, release, base)),
    '',
    '  def install',
    `    bin.install ${binaries.map((binary) => `"${binary}"`).join(', ')}`,
    '  end',
    '',
    '  test do',
    `    system bin/"${binaries[0] ?? ''}", "--version"`,
    '  end',
    'end',
    '',
  ].join('\n');
}

function systemBlock(
  os: keyof typeof OS_BLOCKS,
  found: readonly OnPlatform[],
  { version }: HandoffRelease,
  base: BaseUrl,
): string[] {
  const own = found.filter((one) => one.os === os);
  if (own.length === 0) return [];
  const lines = own.flatMap(({ cpu, artifact }) => [
    `    ${CPU_BLOCKS[cpu]} do`,
    `      url "${urlOf(base, version, artifact.file)}"`,
    `      sha256 "${artifact.sha256}"`,
    '    end',
  ]);
  return ['', `  ${OS_BLOCKS[os]} do`, ...lines, '  end'];
}
