/**
 * What mise reads in a mise.toml (mise.jdx.dev, backend http): this release, with the digest of every platform written out, so
 * that nothing but this file is trusted. docs/handoffs.md has the other form, which follows dist/index.json.
 */
import { type BaseUrl, urlOf } from './base-url.js';
import { onPlatforms } from './platforms.js';
import type { HandoffRelease } from './release.js';

const SYSTEMS = { linux: 'linux', darwin: 'macos', windows: 'windows' } as const;
const CPUS = { x86_64: 'x64', aarch64: 'arm64' } as const;

/** The table of a tool; undefined where the release has nothing for a platform that mise knows. */
export function formatMise(release: HandoffRelease, base: BaseUrl): string | undefined {
  const found = onPlatforms(release);
  if (found.length === 0) return undefined;
  const tool = `tools."http:${release.product}"`;
  const platforms = found.flatMap(({ os, cpu, artifact }) => [
    '',
    `[${tool}.platforms.${SYSTEMS[os]}-${CPUS[cpu]}]`,
    `url = "${urlOf(base, release.version, artifact.file)}"`,
    `checksum = "sha256:${artifact.sha256}"`,
    `size = "${artifact.size}"`,
  ]);
  return [`[${tool}]`, `version = "${release.version}"`, ...platforms, ''].join('\n');
}
