/** What cargo says of a build in its JSON messages (The Cargo Book, External tools). */

/** A package that took part in a build, by the name, version and source that Cargo.lock has for it. */
export interface UsedPackage {
  readonly name: string;
  readonly version: string;
  /** `registry+URL`, `git+URL`, `sparse+URL`; `path+file://FOLDER` for one of this machine. */
  readonly source: string;
}

/** What is heard of a build: where its executables are, and which packages it used. */
export class BuildMessages {
  readonly executables = new Map<string, string>();
  readonly #used = new Map<string, UsedPackage>();
  /** Every file that was made, or was there already. */
  readonly files: string[] = [];
  /** Folders in which build scripts have libraries looked for. */
  readonly searched = new Set<string>();
  /** The OUT_DIR of every build script that ran, or did before. */
  readonly outDirs = new Set<string>();

  constructor(private readonly binaries: readonly string[]) {}

  /** Every package whose artifacts the build made or had, build scripts and what they use included. */
  get used(): UsedPackage[] {
    return [...this.#used.values()];
  }

  /** Takes a line of cargo's standard output. Build scripts may print whatever they like between the messages. */
  hear(line: string): void {
    if (!/^\{"reason":"(?:compiler-artifact|build-script-executed)"/.test(line)) return;
    let message: Artifact;
    try {
      message = JSON.parse(line) as Artifact;
    } catch {
      return;
    }
    const { package_id, target, executable, filenames, linked_paths, out_dir } = message;
    if (typeof out_dir === 'string') this.outDirs.add(out_dir);
    // KIND=FOLDER (cargo::rustc-link-search).
    for (const path of Array.isArray(linked_paths) ? linked_paths : [])
      if (typeof path === 'string') this.searched.add(path.replace(/^(?:native|dependency|crate|framework|all)=/, ''));
    if (filenames === undefined) return;
    const used = typeof package_id === 'string' ? readPackageId(package_id) : undefined;
    if (used) this.#used.set(`${used.source}#${used.name}@${used.version}`, used);
    for (const file of Array.isArray(filenames) ? filenames : []) if (typeof file === 'string') this.files.push(file);
    const isBinary = Array.isArray(target?.kind) && target.kind.includes('bin');
    if (!isBinary || typeof target?.name !== 'string' || typeof executable !== 'string') return;
    if (this.binaries.includes(target.name)) this.executables.set(target.name, executable);
  }
}

interface Artifact {
  readonly package_id?: unknown;
  readonly target?: { readonly name?: unknown; readonly kind?: unknown };
  readonly executable?: unknown;
  readonly filenames?: unknown;
  readonly linked_paths?: unknown;
  readonly out_dir?: unknown;
}

/**
 * A package id: SOURCE#NAME@VERSION, SOURCE#VERSION where the source's path ends in the name (Package ID Specifications), and
 * NAME VERSION (SOURCE) before cargo 1.77.
 */
export function readPackageId(id: string): UsedPackage | undefined {
  const [, oldName, oldVersion, oldSource] = /^(\S+) (\S+) \((\S+)\)$/.exec(id) ?? [];
  if (oldName !== undefined && oldVersion !== undefined && oldSource !== undefined)
    return { name: oldName, version: oldVersion, source: oldSource };
  const at = id.lastIndexOf('#');
  if (at <= 0) return undefined;
  const [source, spec] = [id.slice(0, at), id.slice(at + 1)];
  const split = spec.lastIndexOf('@');
  if (split > 0) return { name: spec.slice(0, split), version: spec.slice(split + 1), source };
  const name = /([^/]+?)(?:\.git)?\/?(?:\?.*)?$/.exec(source)?.[1];
  return name === undefined || spec === '' ? undefined : { name, version: spec, source };
}
