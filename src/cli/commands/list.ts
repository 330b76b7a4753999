/** `list`: what a source has; only reads an index, and so loads nothing that verifies. */
import { gitsha } from '../../contract/identity/tuple.js';
import type { ListedRelease, ReleaseList } from '../../contract/selection/release-list.js';
import { openSource } from '../../host/store/open.js';
import { listSource } from '../../steps/list.js';
import { flag, type Options, required, text } from '../options.js';
import type { CommandContext, CommandResult } from '../output.js';
import type { Cell, Table } from '../table.js';

/** Lists releases, newest first. Codes: those of `openSource` and `listSource`. */
export async function list(options: Options, context: CommandContext): Promise<CommandResult> {
  const source = await openSource(required(options, 'source'), context);
  const given = { version: text(options, 'version'), target: text(options, 'target'), all: flag(options, 'all') };
  const found = await listSource(source, given, context);
  return { json: found, lines: found.releases.map(plainLine), table: tableOf(found, context) };
}

/** VERSION DAY PROFILE TOOLCHAIN GIT_REV rN TARGET,... and then what is to be known of it. */
function plainLine(release: ListedRelease): string {
  const { version, day, profile, toolchain, git_rev, dist_revision, targets } = release;
  const names = targets.map(({ target }) => target).join(',');
  return [
    version,
    day,
    profile,
    toolchain,
    git_rev,
    dist_revision,
    names,
    ...statesOf(release),
    ...yanksOf(release),
  ].join(' ');
}

function tableOf({ releases, more, source, product }: ReleaseList, { nextStep }: CommandContext): Table {
  const pin = nextStep({
    purpose: 'To pin the highest',
    command: 'lock',
    options: { source, lockfile: 'controller.lock.json' },
  });
  const hidden = more > 0 ? [`${more} more versions of ${product}: --all`] : [];
  return {
    head: ['VERSION', 'DAY', 'rN', 'RUSTC', 'GIT', 'STATE', 'TARGETS'],
    rows: releases.map(rowOf),
    foot: [...hidden, ...(releases.length > 0 && pin !== undefined ? [`To pin the highest: ${pin}`] : [])],
  };
}

function rowOf(release: ListedRelease): Table['rows'][number] {
  const { version, day, profile, toolchain, git_rev, dist_revision, targets } = release;
  const yanks = yanksOf(release);
  const state: Cell = {
    text: [...(yanks.length > 0 ? ['yanked'] : []), ...statesOf(release)].join(', '),
    tone: yanks.length > 0 ? 'bad' : 'good',
  };
  return {
    cells: [
      { text: profile === 'release' ? version : `${version} ${profile}` },
      { text: day, tone: 'quiet' },
      { text: dist_revision },
      { text: toolchain },
      { text: gitsha(git_rev) },
      state,
      { text: `${targets.length}: ${targets.map(({ target }) => target).join(', ')}` },
    ],
    notes: yanks.map((line) => ({ text: line, tone: 'bad' })),
  };
}

function statesOf({ targets }: ListedRelease): string[] {
  const attested = targets.filter(({ attestations }) => attestations > 0).length;
  if (attested === 0) return [];
  return [attested === targets.length ? 'attested' : `attested: ${attested} of ${targets.length}`];
}

/** The reasons, each with the targets that were yanked for it where they are not all. */
function yanksOf({ targets }: ListedRelease): string[] {
  const reasons = new Map<string, string[]>();
  for (const { target, yanked = [] } of targets)
    for (const reason of yanked) reasons.set(reason, [...(reasons.get(reason) ?? []), target]);
  return [...reasons].map(([reason, of]) =>
    of.length === targets.length ? `yanked: ${reason}` : `yanked for ${of.join(', ')}: ${reason}`,
  );
}
