/** `resolve`: only reads an index, and so loads nothing that verifies. */
import { openSource } from '../../host/store/open.js';
import { completeQuery, resolveTuple } from '../../steps/resolve.js';
import { type Options, required, tupleInput } from '../options.js';
import type { CommandContext, CommandResult } from '../output.js';

/** Prints the one row of a tuple, yanked or not. Codes: those of `completeQuery` and `resolveTuple`. */
export async function resolve(options: Options, context: CommandContext): Promise<CommandResult> {
  const source = await openSource(required(options, 'source'), context);
  const query = await completeQuery(source, tupleInput(options), context);
  const { row } = await resolveTuple(source, query, { allowYanked: true }, context);
  if (row.yanked) context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
  const { attestations } = row;
  // By whom they are, and whether they are good, only `verify` with a signer says.
  const attested = attestations ? [`attested: ${attestations.length} attestations, not looked at`] : [];
  return {
    json: row,
    lines: [`resolved artifact: ${row.artifact_file}`, `sha256: ${row.artifact_sha256}`, ...attested],
  };
}
