/** `install`: one artifact, by its tuple or from a lockfile, into a folder. */
import { LOCKFILE_LIMITS, parseLockfile } from '../../contract/documents/lockfile.js';
import { refuse } from '../../contract/errors.js';
import { formatTupleArguments } from '../../contract/identity/tuple-text.js';
import { readRequired } from '../../host/disk/files.js';
import { hostTarget } from '../../host/machine/target.js';
import { openSource } from '../../host/store/open.js';
import { type Pinned, pinFromIndex, pinFromLockfile } from '../../steps/install/pin.js';
import { installPinned } from '../../steps/install.js';
import { completeQuery } from '../../steps/resolve.js';
import type { CommandContext, CommandResult } from '../output.js';
import { flag, type Options, required, text, tupleInput } from './options.js';

export async function install(options: Options, context: CommandContext): Promise<CommandResult> {
  const { source, pinned } = await pin(options, context);
  const result = await installPinned(source, pinned, {
    to: required(options, 'to'),
    context,
    progress: context.progress,
  });
  const what = result.unchanged ? 'already installed' : 'installed';
  return {
    json: result,
    lines: [`${what}: ${result.bin}`, `tuple: ${formatTupleArguments(result.tuple)}`, `sha256: ${result.sha256}`],
  };
}

async function pin(
  options: Options,
  context: CommandContext,
): Promise<{ source: Awaited<ReturnType<typeof openSource>>; pinned: Pinned }> {
  const given = tupleInput(options);
  const target = given.target ?? hostTarget();
  const path = text(options, 'lockfile');
  if (path === undefined) {
    const source = await openSource(required(options, 'source'), context);
    const query = await completeQuery(source, { ...given, target }, context);
    const pinned = await pinFromIndex(
      source,
      query,
      { allowYanked: flag(options, 'allowYanked'), sha256: text(options, 'sha256') },
      context,
    );
    return { source, pinned };
  }
  const { target: _, ...rest } = given;
  const extra = Object.entries({ ...rest, sha256: text(options, 'sha256') }).find(([, value]) => value !== undefined);
  if (extra) refuse('INVALID_INPUT', `the lockfile pins ${extra[0]}; leave it out`, extra[0]);
  const lockfile = parseLockfile(await readRequired(path, LOCKFILE_LIMITS.maxBytes), path);
  const source = await openSource(text(options, 'source') ?? lockfile.source, context);
  return { source, pinned: await pinFromLockfile(lockfile, target) };
}
