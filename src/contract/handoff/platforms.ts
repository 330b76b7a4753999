/**
 * How other clients call a platform. Most know a system and a processor and nothing of a C library: of several artifacts for one
 * they get the one that most hosts can run.
 */
import { findTargetNeeds } from '../executable/targets.js';
import type { HandoffArtifact, HandoffRelease } from './release.js';

/** A system and a processor, by the names of Rust's targets. */
export interface Platform {
  readonly os: 'linux' | 'darwin' | 'windows';
  readonly cpu: 'x86_64' | 'aarch64';
}

/** The platforms that all of those clients know. */
const PLATFORMS: readonly Platform[] = [
  { os: 'darwin', cpu: 'aarch64' },
  { os: 'darwin', cpu: 'x86_64' },
  { os: 'linux', cpu: 'aarch64' },
  { os: 'linux', cpu: 'x86_64' },
  { os: 'windows', cpu: 'aarch64' },
  { os: 'windows', cpu: 'x86_64' },
];

/** An artifact, and the platform that it is for. */
export interface OnPlatform extends Platform {
  readonly artifact: HandoffArtifact;
}

/** One artifact for each platform that the release has any for. */
export function onPlatforms({ artifacts }: HandoffRelease): OnPlatform[] {
  return PLATFORMS.flatMap((platform) => {
    const [best] = artifacts.filter(isFor(platform)).sort((a, b) => rank(a) - rank(b));
    return best ? [{ ...platform, artifact: best }] : [];
  });
}

function isFor({ os, cpu }: Platform): (artifact: HandoffArtifact) => boolean {
  return ({ target }) => {
    const needs = findTargetNeeds(target);
    return needs?.os === os && needs.cpu === cpu && needs.class === 64 && needs.order === 'little';
  };
}

/** What more hosts run comes first: a static program, then glibc and the usual Windows. */
function rank({ target, requires }: HandoffArtifact): number {
  if (requires && 'libc' in requires && requires.libc === 'none') return 0;
  return /-(?:gnu|msvc|darwin)$/.test(target) ? 1 : 2;
}
