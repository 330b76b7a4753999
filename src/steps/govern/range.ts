/**
 * Bringing both ends of a range into a clone that may be shallow: what is there is used, what is not is fetched, commit
 * by commit, and history only where one has to be found in it. Nothing is checked out.
 */
import { refuse } from '../../contract/errors.js';
import { requireCommitName } from '../../host/git/commits.js';
import type { Checkout } from '../../host/git/fetch.js';

/** One end of a range: a revision; a ref of origin, which may have to be at a revision; or a name that people gave. */
export type RangeSide =
  | { readonly revision: string }
  | { readonly ref: string; readonly revision?: string }
  | { readonly name: string };

/** first-parent: a merge commit against what it was merged into. The others: see `GovernRequest`. */
export type WantedRange =
  | { readonly comparison: 'first-parent'; readonly head: RangeSide }
  | { readonly comparison: 'exact' | 'merge-base'; readonly base: RangeSide; readonly head: RangeSide };

/** Full revisions, both in the clone. */
export interface CommitRange {
  readonly base: string;
  readonly head: string;
  readonly comparison: 'exact' | 'merge-base';
}

/** Where fetched commits are kept: no branch, no tag, and nothing that a checkout looks at. */
const REFS = { base: 'refs/governance/base', head: 'refs/governance/head' } as const;

/** Finds or fetches both ends. Codes: GIT_FAILED, INVALID_INPUT, TOOL_MISSING. */
export async function obtainRange(checkout: Checkout, wanted: WantedRange): Promise<CommitRange> {
  const head = await obtain(checkout, wanted.head, 'head');
  if (wanted.comparison === 'first-parent') return againstParent(checkout, head);
  const base = await obtain(checkout, wanted.base, 'base');
  // A base that head descends from is where head left it, whatever a shallow clone lacks.
  if (wanted.comparison === 'merge-base' && !(await checkout.isAncestor(base, head)) && (await checkout.isShallow()))
    await checkout.unshallow([
      { revision: base, into: REFS.base },
      { revision: head, into: REFS.head },
    ]);
  return { base, head, comparison: wanted.comparison };
}

async function againstParent(checkout: Checkout, head: string): Promise<CommitRange> {
  const [parent, other] = await checkout.parentsOf(head);
  if (parent === undefined || other === undefined)
    return refuse(
      'INVALID_INPUT',
      `${head} is no merge commit, so what the pull request is merged into is not known`,
      'base',
      'Give base, such as the branch that the pull request is for.',
    );
  return { base: await obtain(checkout, { revision: parent }, 'base'), head, comparison: 'exact' };
}

async function obtain(checkout: Checkout, side: RangeSide, end: 'base' | 'head'): Promise<string> {
  const into = REFS[end];
  if ('ref' in side) {
    const found = await checkout.fetch(side.ref, into);
    if (side.revision === undefined || found === side.revision) return found;
    const message = `${side.ref} is at ${found} by now, and this run is for ${side.revision}`;
    return refuse(
      'GIT_FAILED',
      message,
      side.ref,
      'Look at the newest run: the branch has moved on since this one began.',
    );
  }
  const name = 'revision' in side ? side.revision : side.name;
  requireCommitName(name, end);
  const found = await checkout.revisionOf(name);
  return found ?? checkout.fetch('revision' in side ? name : remoteName(name, end), into);
}

/** The same name at origin: a revision, a branch or a tag. */
function remoteName(name: string, end: string): string {
  const remote = name.replace(/^(?:refs\/remotes\/)?origin\//, '');
  if (!/^[^-+:^~?*[\\\s\p{Cc}@][^+:^~?*[\\\s\p{Cc}]{0,249}$/u.test(remote) || remote.includes('@{'))
    return refuse(
      'GIT_FAILED',
      `${name} is no commit of this clone`,
      end,
      'Give a full revision or the name of a branch.',
    );
  return remote;
}
