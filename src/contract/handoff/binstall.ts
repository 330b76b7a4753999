/**
 * What cargo-binstall reads in the Cargo.toml of a crate (cargo-bins/cargo-binstall, SUPPORT.md and SIGNING.md). It is put there
 * once: version and target are filled in by the client, so it holds for later releases as well.
 */
import { type BaseUrl, urlOf } from './base-url.js';
import type { ExportKey } from './minisign.js';
import { archiveName } from './names.js';
import type { HandoffRelease } from './release.js';

export function formatBinstall(
  { product, profile }: HandoffRelease,
  base: BaseUrl,
  key: ExportKey | undefined,
): string {
  const archive = archiveName(product, { target: '{ target }', profile });
  const signing = key
    ? ['', '[package.metadata.binstall.signing]', 'algorithm = "minisign"', `pubkey = "${key.publicLine}"`]
    : [];
  return [
    '# For the Cargo.toml of the crate.',
    '[package.metadata.binstall]',
    `pkg-url = "${urlOf(base, '{ version }', archive)}"`,
    'pkg-fmt = "tgz"',
    'bin-dir = "{ bin }{ binary-ext }"',
    ...signing,
    '',
  ].join('\n');
}
