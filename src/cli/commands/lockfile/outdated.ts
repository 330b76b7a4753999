/** `outdated`: what is newer than what a lockfile pins, and how that stands. */

import { UPDATE } from '../../../contract/lockfile/next-steps.js';
import type { Outdated } from '../../../contract/lockfile/outdated.js';
import { openSource } from '../../../host/store/open.js';
import { findOutdated } from '../../../steps/lockfile/outdated.js';
import { flag, type Options, required, text } from '../../options.js';
import type { CommandContext, CommandResult } from '../../output.js';

/** Exit code 1 with `--exit-code`, where what is pinned is not up to date. Codes: those of `findOutdated`. */
export async function outdated(options: Options, context: CommandContext): Promise<CommandResult> {
  const found = await findOutdated({
    lockfile: required(options, 'lockfile'),
    version: text(options, 'version'),
    source: text(options, 'source'),
    open: (name) => openSource(name, context),
    context,
  });
  const isBad = flag(options, 'exitCode') && !found.up_to_date;
  return { json: found, lines: outdatedLines(found, context), exitCode: isBad ? 1 : 0 };
}

function outdatedLines(found: Outdated, { nextStep }: CommandContext): string[] {
  const { product, pinned, newest, refused, newest_row } = found;
  const seen = newest_row === undefined ? [] : [`newest row of ${found.source}: ${newest_row}`];
  const odd = Object.entries(pinned.targets).filter(([, standing]) => standing !== 'there');
  const lines = [
    `pinned: ${product} ${releaseText(pinned)}`,
    ...odd.map(([target, standing]) => `${target}: ${STANDINGS[standing]}`),
    ...(newest ? [`newest: ${product} ${releaseText(newest)}, of ${newest.day}`] : []),
    ...(refused ? [`not taken by itself: ${refused.message} (${refused.code})`] : []),
    ...seen,
  ];
  if (found.up_to_date) return [...lines, 'up to date'];
  const update = nextStep(UPDATE);
  return update === undefined ? lines : [...lines, `${UPDATE.purpose}:`, `  ${update}`];
}

const STANDINGS = {
  there: 'there, as it was locked',
  yanked: 'was yanked; the lockfile keeps installing it',
  other: 'has other digests in the index than in the lockfile',
  pruned: 'was removed by retention',
  gone: 'is not there any more, and nothing says that it was removed',
} as const;

function releaseText({
  version,
  dist_revision,
  profile,
  toolchain,
  git_rev,
}: Outdated['pinned'] | NonNullable<Outdated['newest']>): string {
  return `${version} ${dist_revision} ${profile}, rustc ${toolchain}, of ${git_rev.slice(0, 8)}`;
}
