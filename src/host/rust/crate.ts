/**
 * Which crate is meant: `cargo metadata` read, and package and binaries chosen. Without dependencies metadata resolves
 * nothing, so it needs no network and never touches Cargo.lock.
 */
import { realpath } from 'node:fs/promises';
import { basename, dirname, extname, join, parse, resolve } from 'node:path';
import * as z from 'zod/mini';
import '../../contract/json/schema.js';
import { ContractError, refuse } from '../../contract/errors.js';
import { asFileError, isAbsent } from '../disk/file-errors.js';
import { type Answer, ask, type Environment } from '../process.js';

const TIMEOUT = 600_000;
const MAX_METADATA = 64 * 1024 * 1024;

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  manifest_path: z.string(),
  license_file: z.nullish(z.string()),
  readme: z.nullish(z.string()),
  edition: z.string(),
  rust_version: z.nullish(z.string()),
  features: z.record(z.string(), z.array(z.string())),
  targets: z.array(
    z.object({
      name: z.string(),
      kind: z.array(z.string()),
      src_path: z.string(),
      'required-features': z.optional(z.array(z.string())),
    }),
  ),
  dependencies: z.array(
    z.object({
      name: z.string(),
      rename: z.nullish(z.string()),
      path: z.nullish(z.string()),
      kind: z.nullish(z.string()),
      target: z.nullish(z.string()),
      optional: z.boolean(),
    }),
  ),
});
const metadataSchema = z.object({
  packages: z.array(packageSchema),
  workspace_root: z.string(),
  target_directory: z.string(),
  build_directory: z.nullish(z.string()),
});
/** What is used of `cargo metadata --no-deps`: the members of the workspace. */
export type Metadata = z.infer<typeof metadataSchema>;
export type Package = Metadata['packages'][number];

/** The packages of a workspace that are released together, and the binaries wanted of them. The first one names the version. */
export interface Crate {
  readonly name: string;
  readonly version: string;
  /** The folder of its Cargo.toml. */
  readonly folder: string;
  readonly licenseFile?: string;
  readonly readme?: string;
  readonly packages: readonly string[];
  /** Of each of the packages, by its name. */
  readonly versions: ReadonlyMap<string, string>;
  readonly binaries: readonly string[];
  /** The files that what is built of the packages begins with: of libraries, build scripts, and the binaries. */
  readonly entries: readonly string[];
  /** The Cargo.toml of every member of the workspace. */
  readonly manifests: readonly string[];
  /** The folders of what members depend on by path. */
  readonly pathDependencies: readonly string[];
  readonly workspaceRoot: string;
  readonly targetDirectory: string;
  /** Where build scripts write; the target directory unless build.build-dir names another. */
  readonly buildDirectory: string;
}

/** The real path of a manifest (CRATE_NOT_FOUND). cargo finds its configuration from the folder it is in. */
export async function findManifest(manifestPath: string): Promise<string> {
  const absent = (): never => refuse('CRATE_NOT_FOUND', `there is no file ${manifestPath}`, 'manifest-path');
  if (basename(manifestPath) !== 'Cargo.toml')
    return refuse(
      'CRATE_NOT_FOUND',
      `${manifestPath} is not called Cargo.toml`,
      'manifest-path',
      `Name the file, such as ${join(extname(manifestPath) === '' ? manifestPath : dirname(manifestPath), 'Cargo.toml')}`,
    );
  return realpath(resolve(manifestPath)).catch((error: unknown) => {
    if (isAbsent(error)) return absent();
    throw asFileError(error, manifestPath);
  });
}

/**
 * The packages around a manifest. Where the folder pins a toolchain that is not installed, the default one is asked:
 * planning shall not download a compiler. Codes: CRATE_NOT_FOUND where cargo cannot read them, TOOL_MISSING.
 */
export async function readMetadata(manifest: string, env: Environment): Promise<Metadata> {
  const folder = dirname(manifest);
  let asked = folder;
  let answer = await askMetadata(manifest, asked, env);
  if (answer.status !== 0 && /toolchain '[^']*' is not installed/.test(answer.stderr)) {
    asked = parse(folder).root;
    answer = await askMetadata(manifest, asked, { ...env, RUSTUP_TOOLCHAIN: undefined });
  }
  const { status, stdout, stderr } = answer;
  if (status !== 0) {
    const message = `cargo cannot read ${manifest}: ${stderr.trim().slice(0, 2000)}`;
    const where = faultyManifest(stderr, asked) ?? { place: 'manifest-path' };
    throw new ContractError({ code: 'CRATE_NOT_FOUND', message, ...where });
  }
  return metadataSchema.parse(JSON.parse(stdout));
}

/** Which manifest cargo cannot read, and in which line where it says one; `folder` is where cargo ran. */
function faultyManifest(said: string, folder: string): { place: string; line?: number } | undefined {
  const [, shown, line] = /^ *--> ([^:\n]{1,1000}):([0-9]{1,9}):[0-9]{1,9}$/m.exec(said) ?? [];
  if (shown !== undefined) return { place: resolve(folder, shown), line: Number(line) };
  const [, named] = /failed to parse manifest at `([^`\n]{1,1000})`/.exec(said) ?? [];
  return named === undefined ? undefined : { place: named };
}

function askMetadata(manifest: string, cwd: string, env: Environment): Promise<Answer> {
  return ask('cargo', ['metadata', '--format-version', '1', '--no-deps', '--manifest-path', manifest], {
    cwd,
    env: { ...env, RUSTUP_AUTO_INSTALL: '0' },
    code: 'CARGO_FAILED',
    timeout: TIMEOUT,
    maxBytes: MAX_METADATA,
  });
}

/**
 * The packages that are meant: those named; else the manifest's own; else, in a workspace without a root package, the only
 * one that has all the binaries. CRATE_NOT_FOUND says what there is instead, also where two of them have one binary.
 */
export function chooseCrate(
  metadata: Metadata,
  manifest: string,
  names: readonly string[],
  binaries: readonly string[],
): Crate {
  const { packages } = metadata;
  const named = names.map(
    (name) =>
      packages.find((of) => of.name === name) ?? refuseAbsent(`package ${name}`, 'the packages', namesOf(packages)),
  );
  const own = (): Package =>
    packages.find((of) => resolve(of.manifest_path) === manifest) ?? onlyOneWith(packages, binaries);
  const [first = own(), ...others] = named;
  const chosen = [first, ...others];
  for (const binary of binaries) requireOneWith(chosen, binary);
  const { license_file, readme } = first;
  return {
    name: first.name,
    version: first.version,
    folder: dirname(first.manifest_path),
    packages: namesOf(chosen),
    versions: new Map(chosen.map((of) => [of.name, of.version])),
    entries: chosen.flatMap((of) => entriesOf(of, binaries)),
    manifests: packages.map((of) => resolve(of.manifest_path)),
    pathDependencies: packages.flatMap((of) => of.dependencies.flatMap(({ path }) => path ?? [])),
    ...(typeof license_file === 'string' ? { licenseFile: license_file } : {}),
    ...(typeof readme === 'string' ? { readme } : {}),
    binaries,
    workspaceRoot: metadata.workspace_root,
    targetDirectory: metadata.target_directory,
    buildDirectory: metadata.build_directory ?? metadata.target_directory,
  };
}

/** The packages of a workspace that a crate is made of. */
export function packagesOf({ packages }: Metadata, crate: Crate): Package[] {
  return packages.filter(({ name }) => crate.packages.includes(name));
}

/** Refuses a binary that none of the packages has, or that two have: one would be packed for the other. */
function requireOneWith(packages: readonly Package[], binary: string): void {
  const having = packages.filter((of) => binariesOf(of).includes(binary));
  if (having.length === 1) return;
  const names = namesOf(packages).join(', ');
  if (having.length === 0) refuseAbsent(`binary ${binary}`, `the binaries of ${names}`, packages.flatMap(binariesOf));
  refuse('CRATE_NOT_FOUND', `${namesOf(having).join(' and ')} both have a binary ${binary}`, 'package');
}

function onlyOneWith(packages: readonly Package[], binaries: readonly string[]): Package {
  const having = packages.filter((of) => binaries.every((binary) => binariesOf(of).includes(binary)));
  const [only] = having;
  if (only && having.length === 1) return only;
  return refuse(
    'CRATE_NOT_FOUND',
    `${having.length === 0 ? 'no package has' : 'several packages have'} ${binaries.join(', ')}; the packages are ${namesOf(packages).join(', ')}`,
    'package',
  );
}

function binariesOf(of: Package): string[] {
  return of.targets.filter((target) => target.kind.includes('bin')).map((target) => target.name);
}

const BUILT = ['lib', 'rlib', 'dylib', 'proc-macro', 'custom-build'];

function entriesOf({ targets }: Package, binaries: readonly string[]): string[] {
  const isBuilt = ({ name, kind }: Package['targets'][number]): boolean =>
    kind.some((one) => BUILT.includes(one)) || (kind.includes('bin') && binaries.includes(name));
  return targets.filter(isBuilt).map((of) => of.src_path);
}

function namesOf(packages: readonly Package[]): string[] {
  return packages.map((of) => of.name);
}

function refuseAbsent(what: string, kind: string, names: readonly string[]): never {
  return refuse(
    'CRATE_NOT_FOUND',
    `${what} is not there; ${kind} are ${names.join(', ') || 'none'}`,
    what.split(' ')[0],
  );
}

/** Refuses a version that is not the crate's (VERSION_MISMATCH). */
export function requireVersion(crate: Crate, version: string): void {
  if (crate.version !== version)
    refuse('VERSION_MISMATCH', `${crate.name} has version ${crate.version}, asked for is ${version}`, 'version');
}
