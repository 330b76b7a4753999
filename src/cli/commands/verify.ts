/** `verify`: one artifact of a source, or everything that it holds. */
import type { FoundSigners } from '../../contract/attestation/find.js';
import { refuse } from '../../contract/errors.js';
import { TUPLE_PARTS } from '../../contract/identity/tuple.js';
import type { IndexRow } from '../../contract/release-index/model.js';
import { yankedText } from '../../contract/selection/candidates.js';
import { formatCommand } from '../../contract/text/command.js';
import { placedText } from '../../contract/text/refusal.js';
import { openSource } from '../../host/store/open.js';
import { askedRelease, completeQuery, resolveRelease, resolveTuple } from '../../steps/resolve.js';
import { askedSigners, signerLines } from '../../steps/verify/asked.js';
import { type StoreReport, verifyAll } from '../../steps/verify/everything.js';
import { verifyRow } from '../../steps/verify/row.js';
import { flag, type Options, required, text, tupleInput } from '../options.js';
import type { CommandContext, CommandResult } from '../output.js';
import { givenSigner, signersJson } from '../signer.js';
import { SUITE } from '../version.js';

/**
 * Verifies one row, a release with all its targets, or everything; exit code 1 where something of everything is at fault. Codes: INVALID_INPUT where parts of
 * a tuple come with `--all`, and those of `openSource`, `askedSigners`, `resolveTuple`, `verifyRow` and
 * `verifyAll`.
 */
export async function verify(options: Options, context: CommandContext): Promise<CommandResult> {
  if (text(options, 'lockfile') !== undefined)
    return (await import('./lockfile/verify.js')).verifyLockfile(options, context);
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
    const { signed, ...json } = report;
    return {
      json: { ...json, signed: signed.map(({ found, rows }) => ({ ...signersJson(found), rows })) },
      lines: [...reportLines(report, signers !== undefined), ...rewriteLine(report, source.name, context)],
      exitCode: report.faults.length > 0 ? 1 : 0,
    };
  }
  const input = tupleInput(options);
  const verified = async (row: IndexRow, product: string): Promise<VerifiedAlone> => {
    if (row.yanked) context.warn(yankedText(row));
    return { row, signers: (await verifyRow(source, row, product, { deep, signers })).signers };
  };
  if (input.target === undefined) {
    const notes = ['Give it, or --all for everything that the source holds.'];
    const asked = await askedRelease(source, input, context, notes);
    const { rows, product } = await resolveRelease(source, asked, context);
    const all: VerifiedAlone[] = [];
    for (const row of rows) all.push(await verified(row, product));
    return {
      json: { verified: true, deep, rows: all.map(({ row, signers: by }) => ({ row, ...signersJson(by) })) },
      lines: [...all.flatMap(rowLines), ...new Set(all.flatMap(({ signers: by }) => signerLines(by)))],
    };
  }
  const query = await completeQuery(source, input, context);
  const { row, product } = await resolveTuple(source, query, { allowYanked: true }, context);
  const one = await verified(row, product);
  return {
    json: { verified: true, deep, row, ...signersJson(one.signers) },
    lines: [...rowLines(one), ...signerLines(one.signers)],
  };
}

/** What is said of a signer who is not asked for: that the files are there is all that was looked at. */
export const ONLY_BYTES = 'no signer is named, so of attestations only the bytes were looked at';

/** Every fault, who signed what is verified, and how much there is. */
function reportLines(
  { rows, verified, attested, signed, faults, unaccounted }: StoreReport,
  isAsked: boolean,
): string[] {
  const total = [
    verified === rows ? `${rows} rows verified` : `${verified} of ${rows} rows verified`,
    `${faults.length} faults`,
    ...(unaccounted ? [`${unaccounted.length} files without a row`] : []),
    `${attested} rows attested`,
  ];
  return [
    ...faults.map((fault) => `fault[${fault.code}]: ${placedText(fault)}`),
    isAsked ? 'every row has to be attested by the signer that was named' : ONLY_BYTES,
    ...signed.flatMap(({ found, rows: count }) => [...signerLines(found), `rows signed so: ${count}`]),
    total.join(', '),
  ];
}

/** How a page that is not this version's is written anew, where that can be done under the name of the source. */
function rewriteLine({ faults, warnings }: StoreReport, source: string, { start }: CommandContext): string[] {
  const isMeant = warnings.length > 0 || faults.some(({ code }) => code === 'PAGE_CHANGED');
  if (!isMeant || /^https?:/.test(source)) return [];
  return [`To write the page anew: ${formatCommand(start, 'page', { store: source })}`];
}

interface VerifiedAlone {
  readonly row: IndexRow;
  readonly signers: FoundSigners;
}

function rowLines({ row }: VerifiedAlone): string[] {
  return [`verified: ${row.artifact_file}`, `sha256: ${row.artifact_sha256}`];
}
