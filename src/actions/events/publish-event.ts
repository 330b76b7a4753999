/**
 * Which events may publish. A pull request brings foreign code into the job, and a `workflow_run` of a fork brings
 * artifacts that foreign code made into a job with write access (pwn request, artifact poisoning): both are refused,
 * and so is an event that does not say where it comes from.
 */
import { refuse } from '../../contract/errors.js';
import { readBounded } from '../../host/disk/files.js';
import type { Environment } from '../../host/process.js';

const MAX_EVENT = 64 * 1024 * 1024;

/** PUBLISH_FORBIDDEN unless the event may publish. */
export async function requirePublishingEvent(env: Environment): Promise<void> {
  const { GITHUB_EVENT_NAME: event = '' } = env;
  if (event.startsWith('pull_request')) refuse('PUBLISH_FORBIDDEN', `the event ${event} may not publish`);
  if (event !== 'workflow_run') return;
  const { head, base } = await repositoriesOf(env);
  if (head === undefined || base === undefined)
    refuse('PUBLISH_FORBIDDEN', 'this workflow_run does not say which repository it is of');
  if (head !== base) refuse('PUBLISH_FORBIDDEN', `this workflow_run is of ${head}, a fork of ${base}`);
}

interface Repositories {
  readonly head?: string | undefined;
  readonly base?: string | undefined;
}

async function repositoriesOf({ GITHUB_EVENT_PATH }: Environment): Promise<Repositories> {
  const bytes = GITHUB_EVENT_PATH ? await readBounded(GITHUB_EVENT_PATH, MAX_EVENT) : undefined;
  if (!bytes) return {};
  try {
    const event = JSON.parse(bytes.toString('utf8')) as {
      repository?: { full_name?: unknown };
      workflow_run?: { head_repository?: { full_name?: unknown } };
    };
    return { head: name(event.workflow_run?.head_repository?.full_name), base: name(event.repository?.full_name) };
  } catch {
    return {};
  }
}

function name(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
