/** Looking at a project that is to be taken up: crate, toolchain, repository, and what stands where files are to be written. */
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { parseToolchain } from '../../contract/decisions/plan.js';
import { ContractError, refuse } from '../../contract/errors.js';
import { TEXT_LIMIT } from '../../contract/governance/documents.js';
import { compareVersions } from '../../contract/identity/version.js';
import { decodeUtf8 } from '../../contract/json/strict-json.js';
import { dayOf } from '../../contract/text/days.js';
import { readBounded } from '../../host/disk/files.js';
import { defaultBranch, hasCarriageReturns, trackedFolders } from '../../host/git/checkout/adopted.js';
import { repositoryRoot, sourceUri } from '../../host/git/checkout/working-tree.js';
import type { Environment } from '../../host/process.js';
import type { RustAnswers } from '../../host/rust/answers.js';
import { askToolchain } from '../../host/rust/toolchain.js';
import { pinnedToolchain } from '../../host/rust/toolchain-file.js';
import { chooseProgram } from './choose-program.js';
import { candidatePaths } from './places.js';
import { platformsOf } from './platforms.js';
import { chooseSteward } from './steward.js';
import type { Project, Suite } from './texts/project.js';

export interface InitRequest {
  /** The Cargo.toml of the crate or workspace. */
  readonly manifestPath: string;
  readonly packageName: string | undefined;
  /** The usual ones where none is given. */
  readonly targets: readonly string[];
  readonly steward: string | undefined;
  readonly suite: Suite;
  readonly env: Environment;
  readonly now: () => Date;
}

/** Text that would be read as an expression in a workflow, or end its line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /\$\{\{|[\0-\x1f\x7f]/;

/**
 * What there is. `manifest` is the real path of the request's. Codes: those of `chooseProgram`, `chooseSteward`, `platformsOf`
 * and `placesOf`; GIT_FAILED outside of a repository, TOOL_MISSING, TOOLCHAIN_MISMATCH, TOOLCHAIN_NOT_EXACT, INVALID_INPUT for a
 * path that no workflow can hold, and those of files.
 */
export async function findProject(
  request: InitRequest,
  manifest: string,
  rust: RustAnswers,
): Promise<{ readonly root: string; readonly project: Project }> {
  const { env, suite } = request;
  const platforms = platformsOf(request.targets);
  const folder = dirname(manifest);
  const root = await repositoryRoot(folder, env);
  const metadata = await rust.metadata();
  const program = chooseProgram(metadata, manifest, request.packageName);
  const there = await readTexts(root, candidatePaths(program.product));
  const repository = webAddress(await sourceUri(root, env));
  const steward = chooseSteward({ given: request.steward, product: program.product, there, repository });
  const targetFolder = within(root, metadata.target_directory);
  return {
    root,
    project: {
      ...program,
      ...(await chooseToolchain({ folder, root, rust, minimum: program.rustVersion, env })),
      manifest: requireSafe(within(root, manifest) ?? 'Cargo.toml'),
      platforms,
      ...steward,
      suite,
      repository,
      defaultBranch: await defaultBranch(root, env),
      day: dayOf(request.now().getTime()),
      targetFolder: targetFolder === undefined || UNSAFE.test(targetFolder) ? undefined : targetFolder,
      tracked: await trackedFolders(root, env, ['dist', 'staged']),
      hasCarriageReturns: await hasCarriageReturns(root, env),
      there,
    },
  };
}

async function readTexts(root: string, paths: readonly string[]): Promise<Map<string, string>> {
  const there = new Map<string, string>();
  for (const path of paths) {
    const bytes = await readBounded(join(root, path), TEXT_LIMIT, path);
    if (bytes) there.set(path, decodeUtf8(bytes, TEXT_LIMIT, path));
  }
  return there;
}

/** A path relative to the repository, with `/`; undefined for one that is not below it. */
function within(root: string, path: string): string | undefined {
  const inner = relative(root, resolve(path));
  return inner === '' || inner.startsWith('..') || resolve(root, inner) !== resolve(path)
    ? undefined
    : inner.split(sep).join('/');
}

function requireSafe(manifest: string): string {
  if (UNSAFE.test(manifest))
    refuse('INVALID_INPUT', `${JSON.stringify(manifest)} is a path that no workflow can hold`, 'manifest-path');
  return manifest;
}

/** `https://HOST/OWNER/REPO` of where the source is fetched from. */
function webAddress(uri: string): string | undefined {
  const [, host, owner, name] =
    /^git\+(?:https?|ssh):\/\/(?:[^/@]*@)?([A-Za-z0-9.-]+(?::\d+)?)\/([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+?)(?:\.git)?\/?$/.exec(
      uri,
    ) ?? [];
  return host === undefined ? undefined : `https://${host}/${owner}/${name}`;
}

/**
 * The toolchain of the contract: the exact one that the repository pins, else the one that is used here, and never an older one
 * than the crate asks for. A file that names a moving channel stays, and plans are given the version instead.
 */
async function chooseToolchain({
  folder,
  root,
  rust,
  minimum,
  env,
}: {
  readonly folder: string;
  readonly root: string;
  readonly rust: RustAnswers;
  readonly minimum: string | undefined;
  readonly env: Environment;
}): Promise<Pick<Project, 'toolchain' | 'hasMovingToolchain'>> {
  let hasMovingToolchain = false;
  try {
    const pinned = await pinnedToolchain(folder, root);
    if (pinned !== undefined) return { toolchain: pinned, hasMovingToolchain };
  } catch (error) {
    if (!(error instanceof ContractError) || error.code !== 'TOOLCHAIN_NOT_EXACT') throw error;
    hasMovingToolchain = true;
  }
  const used = parseToolchain(await versionInUse(rust, folder, env), 'toolchain');
  const least = /^\d+\.\d+(\.\d+)?$/.exec(minimum ?? '');
  const exact = least === null ? used : `${least[0]}${least[1] === undefined ? '.0' : ''}`;
  return { toolchain: compareVersions(used, exact) >= 0 ? used : exact, hasMovingToolchain };
}

/** The rustc of the folder; where it names one that is not installed, the default one: nothing is downloaded to take a crate up. */
async function versionInUse(rust: RustAnswers, folder: string, env: Environment): Promise<string> {
  try {
    return (await rust.toolchain()).version;
  } catch (error) {
    if (!(error instanceof ContractError) || error.code !== 'TOOLCHAIN_MISMATCH') throw error;
    return (await askToolchain(parse(folder).root, { ...env, RUSTUP_TOOLCHAIN: undefined })).version;
  }
}
