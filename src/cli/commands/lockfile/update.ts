/** `lock --update`: the newest release in the place of the one that a lockfile pins. */
import type { Lockfile } from '../../../contract/documents/lockfile.js';
import { refuse } from '../../../contract/errors.js';
import { openSource } from '../../../host/store/open.js';
import { type Updated, updateLockfile } from '../../../steps/lockfile/update.js';
import { flag, list, type Options, required, text, tupleInput } from '../../options.js';
import type { CommandContext, CommandResult } from '../../output.js';
import { givenSigner } from '../../signer.js';
import { SUITE } from '../../version.js';
import { chosenLines, signedJson, signedLines } from './chosen.js';

/** Codes: INVALID_INPUT for what the lockfile says, and those of `updateLockfile`. */
export async function updateCommand(options: Options, context: CommandContext): Promise<CommandResult> {
  if (options.target !== undefined)
    refuse(
      'INVALID_INPUT',
      'the lockfile says which targets are meant; leave out --target, or lock without --update',
      'target',
    );
  const path = required(options, 'lockfile');
  const mirrors = list(options, 'mirror');
  const { version, profile, toolchain, git_rev, dist_revision } = tupleInput({ ...options, target: undefined });
  const updated = await updateLockfile({
    ...{ lockfile: path, version, profile, toolchain, git_rev, dist_revision },
    source: text(options, 'source'),
    mirrors: mirrors.length > 0 ? mirrors : undefined,
    allowRelativeSource: flag(options, 'allowRelativeSource') || undefined,
    dropTargets: list(options, 'dropTarget'),
    signer: givenSigner(options),
    suite: SUITE,
    open: (name) => openSource(name, context),
    chosen: (choice, pinned) => {
      for (const line of chosenLines(choice, pinned)) context.progress(line);
    },
    context,
    progress: context.progress,
  });
  const { changed, before, after, newestRow, signed } = updated;
  return {
    json: {
      changed,
      previous: releaseJson(before),
      lockfile: after,
      newest_row: newestRow ?? null,
      ...(Object.keys(signed).length > 0 ? { signed_by: signedJson(signed) } : {}),
    },
    lines: updatedLines(updated, path),
  };
}

function updatedLines({ before, after, changed, newestRow, signed }: Updated, path: string): string[] {
  const dropped = Object.keys(before.targets).filter((target) => !Object.hasOwn(after.targets, target));
  const seen = newestRow === undefined ? [] : [`newest row of ${after.sources[0]}: ${newestRow}`];
  if (!changed) return [`up to date: ${nameOf(after)} in ${path}`, ...seen];
  return [
    `locked ${nameOf(after)} in ${path}, in place of ${before.version} ${before.dist_revision}`,
    `targets: ${Object.keys(after.targets).join(', ')}`,
    ...(dropped.length > 0 ? [`dropped: ${dropped.join(', ')}`] : []),
    ...signedLines(signed),
    ...seen,
  ];
}

function nameOf({ product, version, dist_revision }: Lockfile): string {
  return `${product} ${version} ${dist_revision}`;
}

function releaseJson({ version, profile, toolchain, git_rev, dist_revision, targets }: Lockfile): object {
  return { version, profile, toolchain, git_rev, dist_revision, targets: Object.keys(targets) };
}
