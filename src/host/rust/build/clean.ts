/**
 * Compiling the sources of the commit, and not what an earlier one left: cargo takes a file for unchanged by its time, which
 * `rsync -a`, git-restore-mtime and archives bring along. So whatever a path names is compiled anew; what a registry gave
 * is known by its digest, and may stay, unless a configuration has its sources in a folder: cargo takes these for unchanged whatever
 * is in them.
 */
import { refuse } from '../../../contract/errors.js';
import { isThere } from '../../disk/in-the-way.js';
import { ask } from '../../process.js';
import { type LockedPackage, packageSpec } from '../cargo-lock.js';
import { type BuildRequest, buildEnvironment, profileArguments } from './cargo.js';
import { asTable, type Configuration } from './cargo-config.js';

const TIMEOUT = 10 * 60_000;
const MAX_BYTES = 1024 * 1024;

/** Removes what was compiled of the packages that a path names, or a folder of crates. Codes: CARGO_FAILED, TOOL_MISSING. */
export async function cleanOwnPackages(request: BuildRequest, locked: readonly LockedPackage[]): Promise<void> {
  const { crate, toolchain, folder, target, configurations } = request;
  if (!(await isThere(crate.targetDirectory)) && !(await isThere(crate.buildDirectory))) return;
  const args = [
    'clean',
    ...['--locked', '--offline', '--quiet'],
    ...['--target', target],
    ...profileArguments(request),
    ...packagesToClean(locked, configurations).flatMap((spec) => ['--package', spec]),
  ];
  const question = { cwd: folder, env: buildEnvironment(request), code: 'CARGO_FAILED', timeout: TIMEOUT } as const;
  const cleaned = await ask(toolchain.cargo, args, { ...question, maxBytes: MAX_BYTES });
  if (cleaned.status === 0) return;
  // Without the sources of its dependencies cargo knows no package at all; then they are fetched first.
  const fetched = await ask(toolchain.cargo, ['fetch', '--locked'], { ...question, maxBytes: MAX_BYTES });
  const again = fetched.status === 0 ? await ask(toolchain.cargo, args, { ...question, maxBytes: MAX_BYTES }) : fetched;
  if (again.status !== 0)
    refuse(
      'CARGO_FAILED',
      `cargo clean exited with ${again.status}: ${again.stderr.trim().slice(0, 1000)}`,
      'manifest-path',
    );
}

/** The packages without a source, each by a name that cargo takes for no other; all of them where sources are in a folder. */
export function packagesToClean(locked: readonly LockedPackage[], configurations: readonly Configuration[]): string[] {
  const isVendored = configurations.some(hasFolderOfCrates);
  return locked.filter(({ source }) => source === undefined || isVendored).map((of) => packageSpec(of, locked));
}

/** The Cargo Book, Source replacement. */
function hasFolderOfCrates({ table: { source } }: Configuration): boolean {
  return Object.values(asTable(source)).some((of) => {
    const { directory, 'local-registry': localRegistry } = asTable(of);
    return directory !== undefined || localRegistry !== undefined;
  });
}
