/** Proving that the source at hand is the one that is named: version, commit, and a tree without other changes. */
import { dirname, join, resolve } from 'node:path';
import type { Tuple } from '../../contract/identity/tuple.js';
import {
  type Commit,
  changedPaths,
  headCommit,
  repositoryRoot,
  requireClean,
  requireHead,
  withinRoot,
} from '../../host/git/working-tree.js';
import type { Environment } from '../../host/process.js';
import {
  type Crate,
  chooseCrate,
  findManifest,
  type Metadata,
  readMetadata,
  requireVersion,
} from '../../host/rust/crate.js';
import { ASIDE, type MaterialRequest } from './material.js';

/** What is asked of cargo and git, all at once. */
export interface SourceQuestions {
  readonly metadata: Promise<Metadata>;
  readonly head: Promise<Commit>;
  readonly root: Promise<string>;
  readonly changed: ReturnType<typeof changedPaths>;
}

export interface ProvenSource {
  readonly crate: Crate;
  readonly head: Commit;
  readonly root: string;
}

/** Asks; each answer is awaited in its turn, so that the first refusal is the documented one. */
export function askSource(
  manifest: string,
  env: Environment,
  metadata: Promise<Metadata> = readMetadata(manifest, env),
): SourceQuestions {
  const folder = dirname(manifest);
  const asked = {
    metadata,
    root: repositoryRoot(folder, env),
    head: headCommit(folder, env),
    changed: changedPaths(folder, env),
  };
  for (const answer of Object.values(asked)) answer.catch(() => {});
  return asked;
}

/** Codes, in this order: CRATE_NOT_FOUND, VERSION_MISMATCH, GIT_REV_MISMATCH, TREE_DIRTY; GIT_FAILED, TOOL_MISSING. */
export async function proveSource(
  asked: SourceQuestions,
  manifest: string,
  request: MaterialRequest,
  tuple: Tuple,
  binaries: readonly string[],
): Promise<ProvenSource> {
  const crate = chooseCrate(await asked.metadata, manifest, request.package, binaries);
  requireVersion(crate, tuple.version);
  const head = await asked.head;
  requireHead(head, tuple.git_rev);
  const root = await asked.root;
  requireClean(await asked.changed, ...(await uncounted(root, dirname(manifest), crate, request.out)));
  return { crate, head, root };
}

/**
 * The same, before a toolchain is installed: where there is no cargo yet that could say what the crate is, only the
 * commit is judged.
 */
export async function refuseOtherSource(
  request: MaterialRequest,
  tuple: Tuple,
  binaries: readonly string[],
): Promise<void> {
  const manifest = await findManifest(request.manifestPath ?? 'Cargo.toml');
  const asked = askSource(manifest, request.env);
  const isKnown = await asked.metadata.then(
    () => true,
    () => false,
  );
  if (isKnown) await proveSource(asked, manifest, request, tuple, binaries);
  else requireHead(await asked.head, tuple.git_rev);
}

/** Folders, and prefixes, that do not count as changes of the tree: dist/, target/ and the output folder. */
async function uncounted(root: string, folder: string, crate: Crate, out: string): Promise<[string[], string[]]> {
  const within = (path: string): Promise<string | undefined> => withinRoot(root, resolve(path));
  const [output, aside, ofCrate] = await Promise.all([within(out), within(join(out, ASIDE)), within(crate.folder)]);
  // An output folder that holds the crate would leave nothing to count; of it only dist/ is ours.
  const holdsCrate = output === undefined || `${ofCrate ?? ''}/`.startsWith(`${output}/`);
  const bases = [root, folder, crate.folder, crate.workspaceRoot];
  const folders = await Promise.all([
    ...bases.flatMap((base) => [within(join(base, 'dist')), within(join(base, 'target'))]),
    within(crate.targetDirectory),
    within(join(out, 'dist')),
  ]);
  const named = [...folders, holdsCrate ? undefined : output];
  return [named.filter((path) => path !== undefined), aside === undefined ? [] : [aside]];
}
