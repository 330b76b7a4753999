/** `verify`: one artifact of a source, or everything that it holds. */
import { ContractError, refuse, withHint } from '../../contract/errors.js';
import { TUPLE_PARTS } from '../../contract/identity/tuple.js';
import { formatCommand } from '../../contract/text/command.js';
import { placedText } from '../../contract/text/refusal.js';
import { openSource } from '../../host/store/open.js';
import { completeQuery, resolveTuple } from '../../steps/resolve.js';
import { askedSigners, NOBODY_NAMED, signerLines } from '../../steps/verify/asked.js';
import { type StoreReport, verifyAll } from '../../steps/verify/everything.js';
import { verifyRow } from '../../steps/verify/row.js';
import { flag, type Options, required, tupleInput } from '../options.js';
import type { CommandContext, CommandResult } from '../output.js';
import { givenSigner, signersJson } from '../signer.js';
import { SUITE } from '../version.js';

/**
 * Verifies one row, or everything; exit code 1 where something of everything is at fault. Codes: INVALID_INPUT where parts of
 * a tuple come with `--all`, and those of `openSource`, `askedSigners`, `resolveTuple`, `verifyRow` and
 * `verifyAll`.
 */
export async function verify(options: Options, context: CommandContext): Promise<CommandResult> {
  const source = await openSource(required(options, 'source'), context);
  const deep = flag(options, 'deep');
  const signers = await askedSigners(givenSigner(options), SUITE);
  if (flag(options, 'all')) {
    const given = TUPLE_PARTS.filter((part) => tupleInput(options)[part] !== undefined);
    if (given.length > 0) refuse('INVALID_INPUT', `--all verifies everything; leave out ${given.join(', ')}`, 'all');
    const report = await verifyAll(source, { deep, signers }, context, context.progress);
    for (const warning of report.warnings) context.warn(warning);
    for (const path of report.unaccounted ?? []) context.warn(`no row accounts for ${path}`);
    if (!report.unaccounted)
      context.warn('this kind of source cannot list, so files without a row were not looked for');
    const faults = report.faults.map((fault) => `fault[${fault.code}]: ${placedText(fault)}`);
    const unaccounted = report.unaccounted ? [`${report.unaccounted.length} files without a row`] : [];
    const total = [`${report.rows} rows verified`, `${report.faults.length} faults`, ...unaccounted].join(', ');
    const asked = signers ? 'every row has to be attested by the signer that was named' : NOBODY_NAMED;
    const page = rewriteLine(report, source.name, context);
    return { json: report, lines: [...faults, asked, ...page, total], exitCode: report.faults.length > 0 ? 1 : 0 };
  }
  const query = await completeQuery(source, tupleInput(options), context).catch((error: unknown) => {
    throw error instanceof ContractError && error.code === 'TUPLE_INCOMPLETE'
      ? withHint(error, `Give them, or --all for everything that the source holds.\n${error.hint}`)
      : error;
  });
  const { row, product } = await resolveTuple(source, query, { allowYanked: true }, context);
  if (row.yanked) context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
  const { signers: found } = await verifyRow(source, row, product, { deep, signers });
  return {
    json: { verified: true, deep, row, ...signersJson(found) },
    lines: [`verified: ${row.artifact_file}`, `sha256: ${row.artifact_sha256}`, ...signerLines(found)],
  };
}

/** How a page that is not this version's is written anew, where that can be done under the name of the source. */
function rewriteLine({ faults, warnings }: StoreReport, source: string, { start }: CommandContext): string[] {
  const isMeant = warnings.length > 0 || faults.some(({ code }) => code === 'PAGE_CHANGED');
  if (!isMeant || /^https?:/.test(source)) return [];
  return [`To write the page anew: ${formatCommand(start, 'page', { store: source })}`];
}
