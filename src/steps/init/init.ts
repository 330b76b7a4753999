/**
 * Taking up a crate: what is found becomes the files of a release as values, and those that are not there are written. Then a
 * release is planned, so that what still lacks is said at once and not by the first tag.
 */
import { join } from 'node:path';
import type { Plan } from '../../contract/decisions/plan.js';
import { ContractError } from '../../contract/errors.js';
import { rustAnswers } from '../../host/rust/answers.js';
import { findManifest } from '../../host/rust/crate.js';
import { planRelease } from '../plan.js';
import { planFiles } from './files.js';
import { findProject, type InitRequest } from './find-project.js';
import type { Places, Project } from './texts/project.js';
import { type WrittenFile, writeFiles } from './write-files.js';

/** Whether a release can be planned now, and what lacks where it cannot. */
export type Readiness =
  | { readonly ready: true; readonly targets: readonly string[] }
  | { readonly ready: false; readonly code: string; readonly message: string; readonly hint: string };

export interface InitResult {
  /** The top folder of the repository. */
  readonly root: string;
  readonly project: Project;
  readonly places: Places;
  readonly files: readonly WrittenFile[];
  readonly plan: Readiness;
}

/** Takes a crate up. Codes: those of `findManifest`, `findProject`, `planFiles` and `writeFiles`. */
export async function initProject(request: InitRequest): Promise<InitResult> {
  const { env } = request;
  const manifest = await findManifest(request.manifestPath);
  const rust = rustAnswers(manifest, env);
  const { root, project } = await findProject(request, manifest, rust);
  const { places, files } = planFiles(project);
  const written = await writeFiles(root, files);
  return {
    root,
    project,
    places,
    files: written,
    plan: await readinessOf({ root, project, places }, manifest, request),
  };
}

async function readinessOf(
  { root, project, places }: Pick<InitResult, 'root' | 'project' | 'places'>,
  manifest: string,
  { env }: InitRequest,
): Promise<Readiness> {
  try {
    const plan: Plan = await planRelease({
      contract: join(root, places.contract),
      manifestPath: manifest,
      packages: project.packageName === undefined ? [] : [project.packageName],
      toolchain: project.hasMovingToolchain ? project.toolchain : undefined,
      profile: 'release',
      targets: [],
      includePlanned: false,
      dist_revision: 'r1',
      published: undefined,
      env,
    });
    return { ready: true, targets: plan.targets.map(({ target }) => target) };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return { ready: false, code: error.code, message: error.message, hint: error.hint };
  }
}
