/**
 * The environment of a build that knows nothing of whoever runs it: where programs and toolchains are and how the network is
 * reached, folders of its own, and the settings that a manifest has recorded.
 */
import { join, resolve } from 'node:path';
import type { Recipe } from '../../../contract/documents/build.js';
import { refuse } from '../../../contract/errors.js';
import { makeFolders } from '../../disk/make-folders.js';
import { withinRoot } from '../../git/checkout/working-tree.js';
import { type Environment, isPassedOn } from '../../program-environment.js';
import type { Metadata } from '../crate.js';
import { homeFolder, type Place, withFolders } from './places.js';
import { encodeRustflags } from './rustflags.js';
import { isRecordable } from './settings.js';

/** Variables that are passed on: PATH, proxies, and without what Windows starts no program, and finds no linker. */
const KEPT =
  /^(?:PATH|HTTPS?_PROXY|ALL_PROXY|NO_PROXY|SystemRoot|SystemDrive|ComSpec|PATHEXT|ProgramData|ProgramFiles|ProgramFiles\(x86\)|ProgramW6432)$/i;

/** The environment before anything is asked, with a home, a CARGO_HOME and a folder for temporary files below `folder`. */
export async function privateEnvironment(env: Environment, folder: string): Promise<Environment> {
  const { RUSTUP_HOME } = env;
  const [home, cargo, temporary] = [join(folder, 'home'), join(folder, 'cargo'), join(folder, 'tmp')] as const;
  for (const path of [home, cargo, temporary]) await makeFolders(path);
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => KEPT.test(name))),
    RUSTUP_HOME: RUSTUP_HOME ? resolve(RUSTUP_HOME) : join(homeFolder(env), '.rustup'),
    CARGO_HOME: cargo,
    ...(process.platform === 'win32'
      ? { USERPROFILE: home, TEMP: temporary, TMP: temporary }
      : { HOME: home, TMPDIR: temporary }),
  };
}

/**
 * What tells cargo of folders below `folder` to build in, where the commit has it build outside of that: in a folder that others
 * share, or behind a link, there may be what they left.
 */
export async function privateFolders(
  { target_directory, build_directory }: Pick<Metadata, 'target_directory' | 'build_directory'>,
  folder: string,
): Promise<Environment> {
  const isOutside = async (path: string): Promise<boolean> => (await withinRoot(folder, path)) === undefined;
  const target = (await isOutside(target_directory)) ? { CARGO_TARGET_DIR: join(folder, 'target') } : {};
  if (build_directory == null || !(await isOutside(build_directory))) return target;
  return { ...target, CARGO_BUILD_BUILD_DIR: join(folder, 'build') };
}

/**
 * The environment with what a recipe sets, its placeholders replaced by the folders of this machine. Code: NOT_REBUILDABLE for a
 * variable that packaging records of nobody.
 */
export function recordedEnvironment(
  env: Environment,
  { settings, rustflags }: Pick<Recipe, 'settings' | 'rustflags'>,
  places: readonly Place[],
): Environment {
  const names = Object.keys(settings);
  const own = names.find((name) => !isRecordable(name, settings[name] ?? '') || !isPassedOn(name) || KEPT.test(name));
  if (own !== undefined)
    refuse('NOT_REBUILDABLE', `the manifest records ${own}, which is no setting of a build`, 'settings');
  const values = withFolders(Object.values(settings), places);
  return {
    ...env,
    ...Object.fromEntries(names.map((name, at) => [name, values[at]])),
    CARGO_ENCODED_RUSTFLAGS: encodeRustflags(withFolders(rustflags, places)),
  };
}
