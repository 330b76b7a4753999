/** What the contract document is made of that is more than a literal: its platforms, paths, owners and notes. */
import * as z from 'zod/mini';
import { targetTriple } from '../identity/tuple.js';
import { listOf } from '../json/lists.js';
import { described } from '../json/schema.js';

export const notes = described(
  z.optional(z.string().check(z.maxLength(2000))),
  'Prose for people; no program reads it.',
);
export const isoDate = z.iso.date();
export const repositoryPath = z.string().check(
  z.regex(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/, { error: 'must be a relative path with /', abort: true }),
  z.refine((path) => !path.split('/').some((part) => part === '.' || part === '..'), 'must not hold . or ..'),
  // No longer than what is looked for in a tree.
  z.refine((path) => path.length <= 500, 'must have at most 500 characters'),
);
/** A user or team of a git host, as CODEOWNERS names it; users that an enterprise manages have a `_`. */
export const owner = z
  .string()
  .check(z.regex(/^@[A-Za-z0-9_-]+(?:\/[A-Za-z0-9._-]+)?$/, 'must be @user or @organisation/team'));

/** A system without a word of its own here is called by the nearest. */
export const SYSTEMS = ['linux', 'darwin', 'windows'] as const;
const label = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'must be a label of a runner'));

const SUPPORT_LEVELS = ['recommended', 'optional', 'planned'] as const;

export const platformSchema = z.strictObject({
  target: described(targetTriple, 'Rust target triple.'),
  platform: described(z.string().check(z.minLength(1), z.maxLength(40)), 'The platform as people call it.'),
  os: z.enum(SYSTEMS),
  arch: described(
    z.string().check(z.regex(/^[a-z0-9_]{1,20}$/, 'must be an architecture such as x86_64')),
    'CPU architecture as in the target triple.',
  ),
  runner: described(
    z.union([label, listOf(label, { min: 1, max: 16 })], {
      error: ({ input }) => (input === undefined ? undefined : 'must be a label of a runner, or a list of at most 16'),
    }),
    'The label of the native runner that builds it, or all the labels that it must have.',
  ),
  support: described(
    z.enum(SUPPORT_LEVELS),
    'recommended: every release has it. optional: a release may have it. planned: not guaranteed.',
  ),
  glibc_max: described(
    z.optional(
      z.string().check(z.maxLength(10), z.regex(/^[0-9]{1,3}\.[0-9]{1,3}$/, 'must be a version such as 2.28')),
    ),
    'The newest glibc that a binary for this platform may need; none is set where it is absent.',
  ),
  notes,
});

/** Labels of the runners that GitHub keeps for everybody, as its documentation names them; larger ones have names of their owner's. */
const HOSTED =
  /^(?:ubuntu-(?:latest|slim|\d\d\.\d\d)(?:-arm)?|windows-(?:latest|20\d\d|\d\d-arm)(?:-vs20\d\d)?|macos-(?:latest|\d\d)(?:-(?:intel|large|xlarge))?)$/;

/**
 * Whether labels are those of one of GitHub's own runners. A self-hosted runner may be given such a label, too: this tells what
 * was asked for, not what answers.
 */
export function isHostedRunner(runner: z.infer<typeof platformSchema>['runner']): boolean {
  const labels = [runner].flat();
  return labels.length === 1 && labels.every((label) => HOSTED.test(label));
}

/** The labels of a runner as people read them. */
export function formatRunner(runner: z.infer<typeof platformSchema>['runner']): string {
  return [runner].flat().join(', ');
}
