/**
 * Which range of commits an event is about (docs.github.com, "Events that trigger workflows", "Webhook events and
 * payloads"). Where a payload is read, it is attacker-controlled: branches and titles come from whoever opened the pull
 * request. So only the fields below are looked at, and each has to be what it is called.
 *
 *   pull_request          GITHUB_SHA, the merge commit, against its first parent: base.sha may be older than that
 *   merge_group           base_sha to head_sha
 *   push                  before to after; what is new or was rewritten: from where it left the default branch
 *   create                the same, of GITHUB_SHA
 *   workflow_dispatch     the same, where the payload names the default branch; so with schedule
 *   pull_request_target   from where refs/pull/N/head left its base branch; it is fetched as data, and never checked out.
 *                         GITHUB_SHA is of the default branch, which need not be the base
 *   delete, and a push that removes a branch or a tag      nothing
 *
 * A default branch that was rewritten is held against what it replaced: there is nothing else to hold it against. The inputs
 * `base` and `head` come before the event; any other event needs them.
 */
import * as z from 'zod/mini';
import '../../contract/json/schema.js';
import { ContractError, refuse } from '../../contract/errors.js';
import { parseStrictJson } from '../../contract/json/strict-json.js';
import { readBounded } from '../../host/disk/files.js';
import type { Environment } from '../../host/process.js';
import type { RangeSide, WantedRange } from '../../steps/govern/range.js';

/** GitHub sends payloads of up to 25 MB. */
const MAX_EVENT = 32 * 1024 * 1024;
const EVENT = { maxBytes: MAX_EVENT, maxDepth: 64 };

const revision = z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const mergeGroup = z.object({ merge_group: z.object({ base_sha: revision, head_sha: revision }) });
const branch = z.string().check(z.regex(/^(?!-)[^\p{Cc}\p{Cs}\s:^~?*[\\]{1,250}$/u));
const repository = z.object({ default_branch: branch });
const push = z.object({
  before: revision,
  after: revision,
  ref: z.optional(z.string()),
  forced: z.optional(z.boolean()),
  repository,
});
const ofRepository = z.object({ repository });
const byHand = z.object({ repository: z.optional(repository) });
const pullRequest = z.object({
  number: z.int().check(z.minimum(1)),
  pull_request: z.object({
    head: z.object({ sha: revision }),
    base: z.optional(z.object({ ref: z.optional(branch) })),
  }),
});

/** An event after which there is nothing that could be checked. */
export interface NothingToCheck {
  readonly comparison: 'none';
  readonly why: string;
}

/** The range that inputs or event name. Codes: INVALID_INPUT, and those of reading the payload. */
export async function wantedRange(
  inputs: { readonly base?: string | undefined; readonly head?: string | undefined },
  env: Environment,
): Promise<WantedRange | NothingToCheck> {
  const { base, head } = inputs;
  if (base !== undefined)
    return { comparison: 'merge-base', base: { name: base }, head: head === undefined ? headOf(env) : { name: head } };
  if (head !== undefined) refuse('INVALID_INPUT', 'head needs base: an event that names a base names its head', 'base');
  const { GITHUB_EVENT_NAME: event = '' } = env;
  switch (event) {
    case 'pull_request':
      return { comparison: 'first-parent', head: headOf(env) };
    case 'merge_group': {
      const { merge_group } = await payload(mergeGroup, event, env);
      const { base_sha, head_sha } = merge_group;
      return { comparison: 'exact', base: { revision: base_sha }, head: { revision: head_sha } };
    }
    case 'push':
      return pushedRange(await payload(push, event, env));
    case 'create':
      return sinceDefault((await payload(ofRepository, event, env)).repository, headOf(env));
    case 'delete':
      return { comparison: 'none', why: REMOVED };
    case 'pull_request_target':
      return fromOutside(await payload(pullRequest, event, env), env);
    case 'workflow_dispatch':
    case 'schedule': {
      const { repository: known } = await payload(byHand, event, env);
      return known ? sinceDefault(known, headOf(env)) : withoutRange(event);
    }
    default:
      return withoutRange(event);
  }
}

/** The default branch that the payload names; a payload that names none well is no reason to check nothing. */
export async function defaultBranch(env: Environment): Promise<string | undefined> {
  try {
    return (await payload(ofRepository, 'event', env)).repository.default_branch;
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
}

const REMOVED = 'a branch or a tag was removed';

function withoutRange(event: string): never {
  return refuse(
    'INVALID_INPUT',
    `${event === '' ? 'no event' : `the event ${JSON.stringify(event.slice(0, 100))}`} says which commits to compare`,
    'base',
    'Give base, and head where it is not the commit the workflow runs for.',
  );
}

function pushedRange(pushed: z.output<typeof push>): WantedRange | NothingToCheck {
  const { before, after, ref, forced = false, repository } = pushed;
  if (isNone(after)) return { comparison: 'none', why: REMOVED };
  const head = { revision: after };
  // What a rebase replaced was its author's own, and is no base of what is there now.
  const isRewritten = forced && ref !== undefined && ref !== `refs/heads/${repository.default_branch}`;
  if (isNone(before) || isRewritten) return sinceDefault(repository, head);
  return { comparison: 'exact', base: { revision: before }, head };
}

/** From where a commit left the default branch. */
function sinceDefault({ default_branch }: z.output<typeof repository>, head: RangeSide): WantedRange {
  return { comparison: 'merge-base', base: { ref: `refs/heads/${default_branch}` }, head };
}

function fromOutside({ number, pull_request }: z.output<typeof pullRequest>, env: Environment): WantedRange {
  const { head, base } = pull_request;
  return {
    comparison: 'merge-base',
    base: base?.ref === undefined ? headOf(env) : { ref: `refs/heads/${base.ref}` },
    head: { ref: `refs/pull/${number}/head`, revision: head.sha },
  };
}

/** Zeros stand for what is not there. */
function isNone(revision: string): boolean {
  return /^0+$/.test(revision);
}

/** The commit that the workflow runs for: on a pull request its merge commit. */
function headOf({ GITHUB_SHA }: Environment): RangeSide {
  const given = revision.safeParse(GITHUB_SHA);
  return given.success
    ? { revision: given.data }
    : refuse('INVALID_INPUT', 'GITHUB_SHA is not a full revision', 'GITHUB_SHA');
}

async function payload<Schema extends z.core.$ZodType>(
  schema: Schema,
  event: string,
  { GITHUB_EVENT_PATH }: Environment,
): Promise<z.output<Schema>> {
  const place = 'GITHUB_EVENT_PATH';
  const bytes = GITHUB_EVENT_PATH ? await readBounded(GITHUB_EVENT_PATH, MAX_EVENT, place) : undefined;
  if (!bytes) return refuse('INVALID_INPUT', `the payload of this ${event} is not there`, place);
  const read = z.safeParse(schema, parseStrictJson(bytes, EVENT, place).value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return refuse('INVALID_INPUT', `the payload of this ${event} has no good ${issue?.path.join('.')}`, place);
}
