/**
 * A registry of aqua (aquaproj.github.io, "Registry Configuration") with this product: it follows from the version, so that one
 * registry serves every release, and takes digests from the SHA256SUMS beside the archives.
 */
import { type BaseUrl, urlOf } from './base-url.js';
import { SUMS_FILE } from './names.js';
import { type OnPlatform, onPlatforms } from './platforms.js';
import { commandName, type HandoffRelease } from './release.js';

const CPUS = { x86_64: 'amd64', aarch64: 'arm64' } as const;
/** The version of a package, with or without the v that people write. */
const VERSION = '{{trimV .Version}}';

/** The registry; undefined where the release has nothing for a system that aqua knows. */
export function formatAquaRegistry(release: HandoffRelease, base: BaseUrl): string | undefined {
  const found = onPlatforms(release);
  const [first] = found;
  if (!first) return undefined;
  return [
    'packages:',
    '  - type: http',
    `    name: ${quoted(release.product)}`,
    `    url: ${quoted(urlOf(base, VERSION, first.artifact.file))}`,
    '    format: tar.gz',
    '    files:',
    ...first.artifact.binaries.map((binary) => `      - name: ${quoted(commandName(binary, first.artifact.target))}`),
    '    overrides:',
    ...found.flatMap((one) => override(one, base)),
    '    supported_envs:',
    ...found.map(({ os, cpu }) => `      - ${os}/${CPUS[cpu]}`),
    '    checksum:',
    '      type: http',
    `      url: ${quoted(urlOf(base, VERSION, SUMS_FILE))}`,
    '      algorithm: sha256',
    '      file_format: regexp',
    '      pattern:',
    String.raw`        checksum: '^(\b[A-Fa-f0-9]{64}\b)'`,
    String.raw`        file: '^\b[A-Fa-f0-9]{64}\b  (\S+)$'`,
    '',
  ].join('\n');
}

function override({ os, cpu, artifact }: OnPlatform, base: BaseUrl): string[] {
  return [
    `      - goos: ${os}`,
    `        goarch: ${CPUS[cpu]}`,
    `        url: ${quoted(urlOf(base, VERSION, artifact.file))}`,
  ];
}

/** A word of YAML that is read as a text, whatever it looks like: none of them has a `'`. */
function quoted(word: string): string {
  return `'${word}'`;
}
