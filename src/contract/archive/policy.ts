/**
 * What an archive may hold. Archives are attacker-controlled: each entry is decided on before anything of it is written,
 * and the first that is refused ends it. Rules, with what they stop:
 *
 *   only files and directories             links, devices and pipes that lead out of the folder or hang a reader
 *   no setuid, setgid, sticky bit; not     privileges; files that others can change; files that cannot be verified
 *   writable by everybody; readable
 *   plain names (`pathFault`)              writing elsewhere; names that a disk or a terminal reads as something else
 *   no two paths that some disk takes for  one entry overwriting another after it was checked
 *   one; no file where a directory is
 *   `.controller-dist` is ours             forging what an install leaves beside the files
 *   limits on count, size, depth, ratio    bombs
 *   exactly the manifest's files           everything else that nobody vouched for
 *
 * Modes are normalised: executable by the owner is 0755, anything else 0644.
 */
import { verifySize } from '../digest.js';
import type { ManifestFile } from '../documents/manifest.js';
import { type ErrorCode, refuse } from '../errors.js';
import { DistinctPaths } from '../identity/distinct-paths.js';
import { PATH_LIMITS, pathFault, quotePath } from '../identity/file-path.js';

const MiB = 1024 * 1024;

export const ARCHIVE_LIMITS = {
  /** Files and directories. */
  entries: 10_000,
  /** Bytes of the uncompressed tar. */
  content: 4096 * MiB,
  /** Beyond the first 64 MiB, content may be this many times the size of the archive. Programs stay below 20. */
  ratio: 100,
  ratioFree: 64 * MiB,
  depth: PATH_LIMITS.depth,
  path: PATH_LIMITS.bytes,
} as const;

/** What a caller may lower. */
export type EntryLimits = { readonly entries: number };

/** How many bytes an archive of so many bytes may unpack to. */
export function contentLimit(archiveSize: number): number {
  const { content, ratio, ratioFree } = ARCHIVE_LIMITS;
  return Math.min(content, Math.max(ratioFree, ratio * archiveSize));
}

/** An entry as the archive has it. */
export interface ArchiveEntry {
  /** `/` between names; without the final slash of a directory. `.` for the root, which is the folder unpacked into. */
  readonly path: string;
  readonly type: 'file' | 'directory' | 'root';
  readonly size: number;
  /** All mode bits, as in the header. */
  readonly mode: number;
}

/** An entry that may be written. */
export interface AdmittedEntry extends Omit<ArchiveEntry, 'mode' | 'type'> {
  readonly type: 'file' | 'directory';
  readonly mode: ManifestFile['mode'];
  /** What its bytes must hash to, where the manifest is known. */
  readonly sha256?: string;
}

/** Decides on the entries of one archive, in their order. */
export class ArchivePolicy {
  readonly #expected: ReadonlyMap<string, ManifestFile> | undefined;
  readonly #files = new Set<string>();
  #hasRoot = false;
  readonly #paths = new DistinctPaths();
  #entries = 0;

  /** `files` of the manifest, where it is known: then nothing else may be there, and nothing may lack. */
  constructor(
    private readonly place: string,
    files?: readonly ManifestFile[],
    private readonly limits: EntryLimits = ARCHIVE_LIMITS,
  ) {
    this.#expected = files && new Map(files.map((file) => [file.path, file]));
  }

  /** Codes: ARCHIVE_INVALID; MANIFEST_MISMATCH, SIZE_MISMATCH where an entry is not what the manifest says. */
  admit(entry: ArchiveEntry): AdmittedEntry {
    const { path, type, size } = entry;
    const isRoot = type === 'root';
    const isTooMany = ++this.#entries > this.limits.entries;
    const fault = isTooMany ? 'is one entry too many' : ((isRoot ? undefined : pathFault(path)) ?? modeFault(entry));
    if (fault) this.#refuse('ARCHIVE_INVALID', path, fault);
    if (isRoot) this.#takeRoot(path);
    else {
      const clash = this.#paths.take(path, type);
      if (clash) this.#refuse('ARCHIVE_INVALID', path, clash);
    }
    const mode = entry.mode & 0o100 ? '0755' : '0644';
    if (type !== 'file') return { path, type: 'directory', size, mode: '0755' };
    this.#files.add(path);
    if (!this.#expected) return { path, type, size, mode };
    const expected = this.#expected.get(path);
    if (!expected) return this.#refuse('MANIFEST_MISMATCH', path, 'is not in the manifest');
    verifySize(size, expected.size, `${this.place}: ${quotePath(path)}`);
    if (mode !== expected.mode)
      this.#refuse('MANIFEST_MISMATCH', path, `has mode ${mode}, recorded is ${expected.mode}`);
    return { path, type, size, mode, sha256: expected.sha256 };
  }

  /** After the last entry: everything the manifest names was there. */
  finish(): void {
    if (!this.#expected) return;
    for (const path of this.#expected.keys())
      if (!this.#files.has(path)) this.#refuse('MANIFEST_MISMATCH', path, 'is missing');
  }

  #takeRoot(path: string): void {
    if (this.#hasRoot) this.#refuse('ARCHIVE_INVALID', path, 'is there twice');
    this.#hasRoot = true;
  }

  #refuse(code: ErrorCode, path: string, what: string): never {
    return refuse(code, `${this.place}: ${quotePath(path)} ${what}`, this.place);
  }
}

function modeFault({ mode, type }: ArchiveEntry): string | undefined {
  // Some programs leave here what `stat` says, with the kind of the file: others read past it.
  const kind = type === 'file' ? 0o100000 : 0o040000;
  if (mode & ~0o777 && (mode & ~0o777) !== kind)
    return 'has a setuid, setgid or sticky bit, or one that is no permission';
  if (mode & 0o002) return 'is writable by everybody';
  const needed = type === 'file' ? 0o400 : 0o500;
  return (mode & needed) === needed ? undefined : 'is not readable by its owner';
}
