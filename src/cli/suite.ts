/** Which suite a workflow is to call: the one given, or the one that runs. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refuse } from '../contract/errors.js';
import type { Environment } from '../host/process.js';
import type { Suite } from '../steps/init/texts/project.js';
import { fetchedSpec } from './invocation.js';
import { SUITE, VERSION } from './version.js';

const NAME = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}';
const GIVEN = new RegExp(`^(${NAME}/${NAME})@(v(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*))$`);
const FETCHED = new RegExp(`^(?:github:|git\\+(?:https|ssh)://(?:git@)?[^/]+/)(${NAME}/${NAME}?)(?:\\.git)?(?:#|$)`);

/** `OWNER/REPO@vX.Y.Z` (INVALID_INPUT): a whole version, since signatures are held against its name. */
export function parseSuite(text: string): Suite {
  const [, repository, tag] = GIVEN.exec(text) ?? [];
  if (repository === undefined || tag === undefined)
    return refuse(
      'INVALID_INPUT',
      `${JSON.stringify(text.slice(0, 100))} is not OWNER/REPO@vX.Y.Z`,
      'suite',
      'Name a whole version tag: it is part of the name that signatures are held against.',
    );
  return { repository, tag };
}

/**
 * The suite that runs, at its own version: where package.json says its repository, where npx fetched it from, or `origin` of the
 * clone it is in. Codes: INVALID_INPUT where none of them says it.
 */
export async function suiteOfStart(script: string, env: Environment): Promise<Suite> {
  const repository = SUITE ?? FETCHED.exec(fetchedSpec(script) ?? '')?.[1] ?? (await originOfClone(script, env));
  if (repository === undefined)
    return refuse(
      'INVALID_INPUT',
      'it is not known which repository this suite comes from',
      'suite',
      'Give --suite OWNER/REPO@vX.Y.Z, with the repository and the version that the workflows shall call.',
    );
  return { repository: repository.replace(/\.git$/, ''), tag: `v${VERSION}` };
}

/** OWNER/REPO that `origin` of a clone names, where what runs is the clone's own bundle. */
async function originOfClone(script: string, env: Environment): Promise<string | undefined> {
  const root = dirname(dirname(dirname(realFile(script))));
  if (!existsSync(join(root, '.git')) || basename(dirname(dirname(realFile(script)))) !== 'dist-action')
    return undefined;
  const { sourceUri } = await import('../host/git/checkout/working-tree.js');
  return new RegExp(`^git\\+[a-z]+://[^/]+/(${NAME}/${NAME}?)(?:\\.git)?/?$`).exec(await sourceUri(root, env))?.[1];
}

function realFile(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
