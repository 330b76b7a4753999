/** The consumer's commands that verify: verify, install, lock. */

import { parseQuery, RELEASE_PARTS } from '../../contract/decisions/resolve.js';
import { parseLockfile } from '../../contract/documents/lockfile.js';
import { refuse } from '../../contract/errors.js';
import { formatTupleArguments, TUPLE_PARTS } from '../../contract/identity/tuple.js';
import { DOCUMENT_LIMITS } from '../../contract/json/document.js';
import { readRequired } from '../../host/disk/files.js';
import { hostTarget } from '../../host/machine/target.js';
import { openSource } from '../../host/store/open.js';
import { type Pinned, pinFromIndex, pinFromLockfile } from '../../steps/install/pin.js';
import { installPinned } from '../../steps/install.js';
import { lockRelease } from '../../steps/lock.js';
import { completeQuery, resolveTuple } from '../../steps/resolve.js';
import { verifyAll } from '../../steps/verify/everything.js';
import { verifyRow } from '../../steps/verify/row.js';
import type { CommandContext, CommandResult } from '../output.js';
import { flag, list, type Options, required, text, tupleInput } from './options.js';
import { serverToken } from './server-token.js';

export async function verify(options: Options, context: CommandContext): Promise<CommandResult> {
  const source = await openSource(required(options, 'source'), serverToken(context));
  const deep = flag(options, 'deep');
  if (flag(options, 'all')) {
    const given = TUPLE_PARTS.filter((part) => tupleInput(options)[part] !== undefined);
    if (given.length > 0) refuse('INVALID_INPUT', `--all verifies everything; leave out ${given.join(', ')}`, 'all');
    const report = await verifyAll(source, { deep }, context, context.progress);
    for (const path of report.unaccounted ?? []) context.warn(`no row accounts for ${path}`);
    if (!report.unaccounted)
      context.warn('this kind of source cannot list, so files without a row were not looked for');
    const faults = report.faults.map((fault) => `fault[${fault.code}]: ${fault.message}`);
    const unaccounted = report.unaccounted ? [`${report.unaccounted.length} files without a row`] : [];
    const total = [`${report.rows} rows verified`, `${report.faults.length} faults`, ...unaccounted].join(', ');
    return { json: report, lines: [...faults, total], exitCode: report.faults.length > 0 ? 1 : 0 };
  }
  const query = await completeQuery(source, tupleInput(options), context);
  const { row, product } = await resolveTuple(source, query, { allowYanked: true }, context);
  if (row.yanked) context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
  await verifyRow(source, row, product, { deep });
  return {
    json: { verified: true, deep, row },
    lines: [`verified: ${row.artifact_file}`, `sha256: ${row.artifact_sha256}`],
  };
}

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
    const source = await openSource(required(options, 'source'), serverToken(context));
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
  const lockfile = parseLockfile(await readRequired(path, DOCUMENT_LIMITS.lockfile.maxBytes), path);
  const source = await openSource(text(options, 'source') ?? lockfile.source, serverToken(context));
  return { source, pinned: await pinFromLockfile(lockfile, target) };
}

export async function lock(options: Options, context: CommandContext): Promise<CommandResult> {
  const source = await openSource(required(options, 'source'), serverToken(context));
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
