/**
 * What is packed beside the binaries: what was asked for, and licences and readmes, which nobody asked for. All of it is
 * judged before there is a build. What was asked for and cannot travel is refused; what was not is left out, and said to be.
 */
import { basename } from 'node:path';
import { refuse } from '../../contract/errors.js';
import { DistinctPaths } from '../../contract/identity/distinct-paths.js';
import { foldPath, pathFault } from '../../contract/identity/file-path.js';
import type { PackEntry } from '../../host/archive/pack.js';
import { requireNoPointers } from '../../host/git/checkout/unfetched.js';
import { includedFiles } from '../../host/rust/crate-files.js';
import { isLicenceName, isSameText, licencesAndReadmes, type Travelling } from '../../host/rust/licences.js';

export interface Beside {
  /** Of the binaries, in the archive. */
  readonly binaries: readonly string[];
  /** Patterns relative to `crate`, of what is there before a build. */
  readonly include: readonly string[];
  readonly crate: string;
  /** Nothing outside of it is packed. */
  readonly root: string;
  /** Folders that patterns do not look into. */
  readonly skip: readonly string[];
  /** Where licences and readmes are; undefined where no crate is known. */
  readonly travelling: Travelling | undefined;
  /** The mode that the commit has for a file, where there is a commit; undefined for a file that it has not. */
  readonly modeInCommit?: (file: string) => Promise<PackEntry['mode'] | undefined>;
}

export interface FilesBeside {
  readonly entries: readonly PackEntry[];
  /** What was left out, or lacks, each as a sentence. */
  readonly warnings: readonly string[];
}

const RULE = 'Rename the file, or narrow the pattern; docs/formats.md says what names in an archive may be.';

/**
 * The files. Codes: INVALID_INPUT, INCLUDE_NOT_FOUND, SOURCE_NOT_IN_COMMIT, TOO_LARGE, INVALID_PATH, ARCHIVE_INVALID for a
 * name of what was asked for, SOURCE_INCOMPLETE, IO_FAILED.
 */
export async function filesBeside(beside: Beside): Promise<FilesBeside> {
  const { include, crate, root, skip, travelling } = beside;
  const chosen = new Chosen(beside.binaries);
  const { modeInCommit } = beside;
  for (const found of await includedFiles(include, crate, root, skip)) {
    const mode = modeInCommit === undefined ? found.mode : await modeInCommit(found.source);
    if (mode === undefined)
      return refuse('SOURCE_NOT_IN_COMMIT', `${found.source} is to be packed and is not in the commit`, found.source);
    const entry = { ...found, mode };
    const fault = chosen.take(entry);
    if (fault) refuse('ARCHIVE_INVALID', `include: ${JSON.stringify(entry.path)} ${fault}`, 'include', RULE);
  }
  const none = { licences: [], readmes: [], absent: [] };
  const { licences, readmes, absent } = travelling ? await licencesAndReadmes(travelling) : none;
  const warnings = [...absent];
  for (const entry of [...licences, ...readmes]) {
    const other = chosen.named(entry.path);
    if (other && (await isSameText(other.source, entry.source))) continue;
    const isForeign = modeInCommit !== undefined && (await modeInCommit(entry.source)) === undefined;
    const fault = isForeign ? 'it is not in the commit' : other ? `${other.source} has that name` : chosen.take(entry);
    if (fault) warnings.push(`${entry.source} is not packed as ${JSON.stringify(entry.path)}: ${fault}`);
  }
  const { entries } = chosen;
  await requireNoPointers(entries.map(({ source }) => source));
  const isLicence = ({ path, source }: PackEntry): boolean =>
    isLicenceName(basename(path)) || licences.some((licence) => licence.source === source);
  if (travelling && !entries.some(isLicence))
    warnings.push('no licence travels with the program: there is no LICENSE, COPYING, NOTICE, UNLICENSE or LICENSES/');
  return { entries, warnings };
}

/** What goes in by now, under names that are others on every disk. */
class Chosen {
  readonly #entries = new Map<string, PackEntry>();
  readonly #paths = new DistinctPaths();

  constructor(binaries: readonly string[]) {
    for (const path of binaries) this.#paths.take(path, 'file');
  }

  get entries(): PackEntry[] {
    return [...this.#entries.values()];
  }

  /** The file that some disk would give for a path. */
  named(path: string): PackEntry | undefined {
    return this.#entries.get(foldPath(path));
  }

  /** Adds a file; what is wrong with its name, or undefined. */
  take(entry: PackEntry): string | undefined {
    const fault = pathFault(entry.path) ?? this.#paths.take(entry.path, 'file');
    if (!fault) this.#entries.set(foldPath(entry.path), entry);
    return fault;
  }
}
