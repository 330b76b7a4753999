/** `sbom`: a bill of materials of one artifact, made from what is published of it. */
import { formatSbom, makeSbom } from '../../../contract/documents/sbom.js';
import { openSource } from '../../../host/store/open.js';
import { completeQuery, resolveTuple } from '../../../steps/resolve.js';
import { readVerifiedRow } from '../../../steps/verify/row.js';
import { type Options, required, tupleInput } from '../../options.js';
import type { CommandContext, CommandResult } from '../../output.js';

/** Prints CycloneDX JSON, yanked or not. Codes: those of `completeQuery`, `resolveTuple` and `readVerifiedRow`. */
export async function sbom(options: Options, context: CommandContext): Promise<CommandResult> {
  const source = await openSource(required(options, 'source'), context);
  const query = await completeQuery(source, tupleInput(options), context);
  const { row, product } = await resolveTuple(source, query, { allowYanked: true }, context);
  if (row.yanked) context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
  const { manifest, provenance } = await readVerifiedRow(source, row, product);
  const made = makeSbom(manifest, provenance);
  if (manifest.build.kind === 'prebuilt')
    context.warn('the binary was built elsewhere: nothing is known of what went into it');
  return { json: made, lines: formatSbom(made).trimEnd().split('\n') };
}
