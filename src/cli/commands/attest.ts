/** `attest`: signatures of what is published, added to its rows or taken out of them. */
import { ATTESTATION_LIMITS, MAX_PEM } from '../../contract/attestation/reading/limits.js';
import { formatSigner } from '../../contract/attestation/signer.js';
import type { GivenFile } from '../../contract/attestation/trust.js';
import type { MeantRows } from '../../contract/decisions/attested-rows.js';
import { PUBLISHED_ROWS_LIMITS, parsePublishedRows } from '../../contract/documents/published-rows.js';
import { refuse } from '../../contract/errors.js';
import { INDEX_PATH } from '../../contract/identity/paths.js';
import { sha256Hex, tupleOf } from '../../contract/identity/tuple.js';
import { formatTupleArguments } from '../../contract/identity/tuple-text.js';
import { parseQuery, RELEASE_PARTS, type ReleaseQuery } from '../../contract/selection/query.js';
import { readRequired } from '../../host/disk/files.js';
import { openStore } from '../../host/store/open.js';
import type { Store } from '../../host/store/store.js';
import type { AttestResult, RowAttested } from '../../steps/attest/attest.js';
import type { GivenTrust } from '../../steps/attest/given.js';
import { removeAttestation } from '../../steps/attest/remove.js';
import { completeQuery } from '../../steps/resolve.js';
import { givenFile, kebab, list, type Options, required, text, tupleInput } from '../options.js';
import type { CommandContext, CommandResult } from '../output.js';

/**
 * Adds bundles, signs with a key, or takes an attestation out. Codes: INVALID_INPUT unless it is one of the three, and those of
 * `openStore`, `attestWithKey`, `attestBundles` and `removeAttestation`.
 */
export async function attest(options: Options, context: CommandContext): Promise<CommandResult> {
  const way = wayOf(options);
  const store = await openStore(required(options, 'store'), context);
  const rows = await readMeant(options, store, context);
  const { progress } = context;
  if (rows.kind === 'published' && rows.rows.length === 0)
    return {
      json: { store: store.name, changed: false, rows: [] },
      lines: ['no row was published: nothing to attest'],
    };
  if (way === 'remove') return remove(options, { store, rows, progress });
  const key = await givenFile(options, 'key', MAX_PEM);
  if (key && rows.kind === 'all')
    refuse('INVALID_INPUT', '--key signs what is named: give --rows FILE, or a tuple', 'key');
  const bundles = await readBundles(options);
  const { attestBundles, attestWithKey } = await import('../../steps/attest/given.js');
  const request = { store, rows, progress };
  const result = key
    ? await attestWithKey(request, key)
    : await attestBundles({ ...request, bundles }, givenTrust(options));
  return { json: { store: store.name, ...attestedJson(result) }, lines: attestedLines(store, result) };
}

const WAYS = ['bundle', 'key', 'remove'] as const;
/** What says nothing where no bundle is read. */
const OF_BUNDLES = ['trust', 'trustedRoot', 'publicKey'] as const;

function wayOf(options: Options): (typeof WAYS)[number] {
  const [way, another] = WAYS.filter((name) => options[name] !== undefined);
  if (way === undefined || another !== undefined)
    return refuse('INVALID_INPUT', 'give one of --bundle, --key and --remove', another ?? 'bundle');
  const lonely = way === 'bundle' ? undefined : OF_BUNDLES.find((name) => options[name] !== undefined);
  if (lonely !== undefined)
    refuse(
      'INVALID_INPUT',
      `--${way} reads no bundle, so --${kebab(lonely)} says nothing; leave it out`,
      kebab(lonely),
    );
  return way;
}

/** The rows that are meant: those of a file, of a tuple, of a release with all its targets, or all. */
async function readMeant(options: Options, store: Store, context: CommandContext): Promise<MeantRows> {
  const file = text(options, 'rows');
  const tuple = tupleInput(options);
  const isGiven = Object.values(tuple).some((part) => part !== undefined);
  if (file !== undefined) {
    if (isGiven) refuse('INVALID_INPUT', '--rows names the rows; leave out the parts of a tuple', 'rows');
    return {
      kind: 'published',
      rows: parsePublishedRows(await readRequired(file, PUBLISHED_ROWS_LIMITS.maxBytes), file),
    };
  }
  if (!isGiven) return { kind: 'all' };
  if (tuple.target !== undefined) return { kind: 'tuple', query: await completeQuery(store, tuple, context) };
  return { kind: 'release', query: parseQuery(tuple, RELEASE_PARTS as (keyof ReleaseQuery)[]) };
}

async function readBundles(options: Options): Promise<GivenFile[]> {
  const bundles: GivenFile[] = [];
  for (const place of list(options, 'bundle'))
    bundles.push({ place, bytes: await readRequired(place, ATTESTATION_LIMITS.bundleBytes) });
  return bundles;
}

function givenTrust(options: Options): GivenTrust {
  return {
    trust: text(options, 'trust'),
    'trusted-root': text(options, 'trustedRoot'),
    'public-key': text(options, 'publicKey'),
  };
}

function attestedJson({ rows, ...result }: AttestResult): object {
  return {
    ...result,
    rows: rows.map(({ row, added }) => ({
      ...tupleOf(row),
      artifact_file: row.artifact_file,
      attestations: row.attestations ?? [],
      added,
    })),
  };
}

function attestedLines(store: Store, { bundles, rows, restored, index_sha256 }: AttestResult): string[] {
  return [
    ...bundles.map(({ sha256, signer }) => `attestation: ${sha256}, signed by ${formatSigner(signer)}`),
    ...rows.map(rowLine),
    ...restored.map((path) => `restored: ${path}`),
    `store: ${store.name}`,
    `${INDEX_PATH}: sha256 ${index_sha256}`,
  ];
}

function rowLine({ row, added }: RowAttested): string {
  return `${added.length > 0 ? 'attested' : 'unchanged'}: ${formatTupleArguments(row)}`;
}

async function remove(
  options: Options,
  request: { readonly store: Store; readonly rows: MeantRows; readonly progress: (line: string) => void },
): Promise<CommandResult> {
  const digest = required(options, 'remove');
  if (!sha256Hex.safeParse(digest).success)
    refuse('INVALID_INPUT', '--remove takes the 64 lower-case hex digits of an attestation', 'remove');
  const { changed, rows, files, index_sha256 } = await removeAttestation({ ...request, digest });
  const { store } = request;
  return {
    json: { store: store.name, changed, removed: digest, rows: rows.map(tupleOf), files, index_sha256 },
    lines: [
      ...rows.map((row) => `removed from: ${formatTupleArguments(row)}`),
      ...(changed ? [] : [`unchanged: no row names ${digest}`]),
      `store: ${store.name}`,
      `${INDEX_PATH}: sha256 ${index_sha256}`,
    ],
  };
}
