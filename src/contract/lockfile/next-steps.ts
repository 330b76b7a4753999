/** What whoever has a lockfile does next; `lock` is a step of a workflow, too. */
import type { NextStep } from '../next-step.js';

/** Pinning the newest release in the place of the one that is pinned. */
export const UPDATE: NextStep = {
  purpose: 'To pin the newest release',
  command: 'lock',
  options: { update: true },
  keeps: ['lockfile'],
};

/** The same once more, with another source than the lockfile's. */
export const OTHER_SOURCE: NextStep = {
  purpose: 'With another source in the place of SOURCE',
  options: { source: 'SOURCE' },
};
