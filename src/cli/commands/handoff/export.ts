/** `export`: a release for clients that know nothing of tuples. */
import { MAX_PEM } from '../../../contract/attestation/reading/limits.js';
import { refuse } from '../../../contract/errors.js';
import { parseBaseUrl } from '../../../contract/handoff/base-url.js';
import { type ExportKey, parseExportKey } from '../../../contract/handoff/minisign.js';
import { PACKSLIP_LIST_LIMITS, parsePackslipList } from '../../../contract/handoff/packslip/list.js';
import { parseProject } from '../../../contract/handoff/packslip/statement.js';
import type { Tuple } from '../../../contract/identity/tuple.js';
import { parseQuery } from '../../../contract/selection/query.js';
import { openSource } from '../../../host/store/open.js';
import {
  type ExportQuery,
  type ExportRequest,
  type ExportResult,
  exportRelease,
} from '../../../steps/export/export.js';
import { askedSigners, signerLines } from '../../../steps/verify/asked.js';
import { folder, givenFile, kebab, type Options, required, text, tupleInput } from '../../options.js';
import type { CommandContext, CommandResult } from '../../output.js';
import { givenSigner, signersJson } from '../../signer.js';
import { SUITE } from '../../version.js';

/** Writes an export. Codes: INVALID_INPUT, those of `openSource`, `parseQuery`, `parsePackslipList` and `exportRelease`. */
export async function exportCommand(options: Options, context: CommandContext): Promise<CommandResult> {
  const to = folder(options, 'to');
  const url = text(options, 'baseUrl');
  const file = await givenFile(options, 'sign', MAX_PEM);
  const key = file && parseExportKey(file.bytes, file.place);
  const base = url === undefined ? undefined : parseBaseUrl(url);
  const packslip = await readPackslip(options, key);
  if (packslip && !base) refuse('INVALID_INPUT', '--packslip-project wants --base-url, too', 'base-url');
  const source = await openSource(required(options, 'source'), context);
  const signers = await askedSigners(givenSigner(options), SUITE);
  const { progress } = context;
  const result = await exportRelease({
    source,
    release: { kind: 'version', query: queryOf(options) },
    base,
    key,
    packslip,
    signers,
    to,
    context,
    progress,
  });
  return { json: exportJson(result), lines: exportLines(result) };
}

/** Version and profile, and the other parts where they were given (INVALID_TUPLE). */
function queryOf(options: Options): ExportQuery {
  const { target: _, ...input } = { ...tupleInput(options), profile: text(options, 'profile') ?? 'release' };
  const given = Object.entries(input).flatMap(([part, value]) => (value === undefined ? [] : [part as keyof Tuple]));
  parseQuery(input, [...new Set<keyof Tuple>(['version', ...given])]);
  return { ...input, version: required(options, 'version') };
}

const OF_A_LIST = ['packslipSequence', 'packslipExpires', 'packslipList'] as const;

async function readPackslip(options: Options, key: ExportKey | undefined): Promise<ExportRequest['packslip']> {
  const name = text(options, 'packslipProject');
  const of = OF_A_LIST.find((option) => text(options, option) !== undefined);
  if (name === undefined) {
    if (of !== undefined) refuse('INVALID_INPUT', `--${kebab(of)} says nothing without --packslip-project`, kebab(of));
    return undefined;
  }
  const project = parseProject(name);
  if (!key) return refuse('INVALID_INPUT', '--packslip-project wants a key, too: --sign FILE', 'sign');
  if (of === undefined) return { project };
  const file = await givenFile(options, 'packslipList', PACKSLIP_LIST_LIMITS.maxBytes);
  return {
    project,
    list: {
      before: file && parsePackslipList(file.bytes, file.place, project, key),
      sequence: sequenceOf(required(options, 'packslipSequence')),
      expires: timeOf(required(options, 'packslipExpires')),
    },
  };
}

function sequenceOf(given: string): number {
  if (!/^(?:0|[1-9][0-9]{0,14})$/.test(given))
    refuse('INVALID_INPUT', '--packslip-sequence must be a whole number', 'packslip-sequence');
  return Number(given);
}

function timeOf(given: string): number {
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(time))
    refuse('INVALID_INPUT', '--packslip-expires must be a time such as 2026-12-31T00:00:00Z', 'packslip-expires');
  return time / 1000;
}

function exportJson({ release, to, files, left, signers }: ExportResult): unknown {
  const { product, version, profile, toolchain, git_rev, dist_revision, artifacts } = release;
  return {
    to,
    ...{ product, version, profile, toolchain, git_rev, dist_revision },
    targets: artifacts.map(({ target }) => target),
    files,
    left_out: left,
    signers: Object.fromEntries(Object.entries(signers).map(([target, found]) => [target, signersJson(found)])),
  };
}

function exportLines({ release, to, files, left, signers }: ExportResult): string[] {
  const { product, version, profile, dist_revision } = release;
  const said = new Set(Object.values(signers).flatMap((found) => signerLines(found)));
  return [
    `exported: ${product} ${version} ${profile} ${dist_revision}, ${files.length} files, to ${to}`,
    ...left.map(({ file, why }) => `left out: ${file}: ${why}`),
    ...said,
  ];
}
