/**
 * The Rust target triple of the machine this runs on, without rustc. The libc is the one that this very Node.js is
 * linked to; where that cannot be told, nothing is guessed.
 */
import { readdirSync } from 'node:fs';
import { refuse } from '../../contract/errors.js';

export interface HostFacts {
  readonly platform: NodeJS.Platform;
  readonly arch: NodeJS.Architecture;
  readonly libc: HostLibc | undefined;
}

/** A libc; the version of musl is not to be had without running a program. */
export type HostLibc =
  | { readonly family: 'glibc'; readonly version: string }
  | { readonly family: 'musl'; readonly version?: never };

const ARCHITECTURES: Partial<Record<NodeJS.Architecture, string>> = {
  x64: 'x86_64',
  arm64: 'aarch64',
};

/** The first part of the host's target triple; undefined for one that is not known here. */
export function hostArchitecture(): string | undefined {
  return ARCHITECTURES[process.arch];
}

/** The target triple of the host (HOST_UNSUPPORTED). */
export function hostTarget(): string {
  return targetOf({ platform: process.platform, arch: process.arch, libc: hostLibc() });
}

/** The same; undefined where it is none that is known. */
export function hostTargetIfKnown(): string | undefined {
  try {
    return hostTarget();
  } catch {
    return undefined;
  }
}

/** The target triple of a host with these properties (HOST_UNSUPPORTED). */
export function targetOf({ platform, arch, libc }: HostFacts): string {
  const cpu = ARCHITECTURES[arch];
  if (cpu === undefined) return refuse('HOST_UNSUPPORTED', `${platform} on ${arch} is not known here`, 'target');
  if (platform === 'darwin') return `${cpu}-apple-darwin`;
  if (platform === 'win32') return `${cpu}-pc-windows-msvc`;
  if (platform !== 'linux') return refuse('HOST_UNSUPPORTED', `the system ${platform} is not known here`, 'target');
  if (!libc) return refuse('HOST_UNSUPPORTED', 'the libc of this Linux is neither glibc nor musl', 'target');
  return `${cpu}-unknown-linux-${libc.family === 'glibc' ? 'gnu' : 'musl'}`;
}

/** The libc of a Linux host; undefined where it cannot be told, and on other systems. */
export function hostLibc(): HostLibc | undefined {
  if (process.platform !== 'linux') return undefined;
  const { glibc, objects } = reportOfNode();
  return libcOf({ glibc, objects, loaders: ['/lib', '/lib64'].flatMap(namesIn) });
}

/** What tells one libc from another. */
export interface LibcSigns {
  /** The version of glibc that Node.js runs on, where it does. */
  readonly glibc: string | undefined;
  /** The shared objects that Node.js has loaded. */
  readonly objects: readonly string[];
  /** The names in /lib and /lib64, for a Node.js that is linked statically. */
  readonly loaders: readonly string[];
}

/** The libc that the signs agree on. */
export function libcOf({ glibc, objects, loaders }: LibcSigns): HostLibc | undefined {
  if (glibc !== undefined) return { family: 'glibc', version: glibc };
  if (objects.some(isMuslLoader)) return { family: 'musl' };
  const both = loaders.some((name) => name.startsWith('ld-linux'));
  return loaders.some(isMuslLoader) && !both ? { family: 'musl' } : undefined;
}

function isMuslLoader(path: string): boolean {
  return /(?:^|\/)(?:ld-musl-[a-z0-9_]+|libc\.musl-[a-z0-9_]+)\.so\.1$/.test(path);
}

/** What Node.js says about itself. The network is left out of the report: its names would be looked up. */
function reportOfNode(): { glibc: string | undefined; objects: string[] } {
  const report = process.report as NodeJS.ProcessReport & { excludeNetwork?: boolean };
  const before = report.excludeNetwork ?? false;
  report.excludeNetwork = true;
  try {
    const { header, sharedObjects } = report.getReport() as {
      header?: { glibcVersionRuntime?: unknown };
      sharedObjects?: unknown;
    };
    const glibc = header?.glibcVersionRuntime;
    return {
      glibc: typeof glibc === 'string' && /^[0-9]+\.[0-9]+/.test(glibc) ? glibc : undefined,
      objects: Array.isArray(sharedObjects) ? sharedObjects.map(String) : [],
    };
  } finally {
    report.excludeNetwork = before;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
