/** `lock`: pins a release and its targets in a lockfile. */
import { parseQuery, RELEASE_PARTS } from '../../contract/decisions/resolve.js';
import { openSource } from '../../host/store/open.js';
import { lockRelease } from '../../steps/lock.js';
import { list, type Options, required, tupleInput } from '../options.js';
import type { CommandContext, CommandResult } from '../output.js';

/** Writes the lockfile of a release. Codes: INVALID_INPUT, and those of `openSource`, `parseQuery` and `lockRelease`. */
export async function lock(options: Options, context: CommandContext): Promise<CommandResult> {
  const source = await openSource(required(options, 'source'), context);
  const { target: _, ...release } = tupleInput(options);
  const path = required(options, 'lockfile');
  const lockfile = await lockRelease({
    source,
    query: parseQuery(release, RELEASE_PARTS as ('version' | 'profile' | 'toolchain' | 'git_rev' | 'dist_revision')[]),
    targets: list(options, 'target'),
    lockfile: path,
    context,
    progress: context.progress,
  });
  return {
    json: lockfile,
    lines: [
      `locked ${Object.keys(lockfile.targets).join(', ')} in ${path}`,
      'A yank does not reach a lockfile: it keeps installing what it pins.',
    ],
  };
}
