/**
 * Hostile documents of every kind, each long in one dimension: names, depth, lists, numbers, strings, escapes, lines. Their
 * readers take time linear in the bytes, give or refuse them by a code, and say so in few words.
 *
 * LONG_DOCUMENTS is how many bytes each has; `npm run stress -- --only documents` sets it to 4 MiB, and has each one's time printed beside
 * what it may take.
 */
import { ContractError, MAX_FAULTS } from '../../src/contract/errors.js';
import { KINDS, pointersOf, pretty, valueAt, withValue } from './document-kinds.js';
import { STRIDE } from './generated.js';

export const SIZE = Number(process.env.LONG_DOCUMENTS ?? 16 * 1024);
const MiB = 1024 * 1024;
/** Milliseconds of processor time for each 4 MiB, or less. */
const TIME = 2000;
/** Characters of all that a refusal says. */
const MOST_SAID = 700_000;

/** As often as it fits into `size` bytes, with what stands between. */
export function filled(part: (at: number) => string, size: number, between = ''): string {
  const parts: string[] = [];
  for (let [at, length] = [0, 0]; length < size; at++) {
    const next = part(at);
    parts.push(next);
    length += next.length + between.length;
  }
  return parts.join(between);
}

/** Values of JSON, by what is long in them. */
export const LONG_VALUES: readonly (readonly [dimension: string, text: (size: number) => string])[] = [
  ['a name', (size) => `{"${'k'.repeat(size)}":1}`],
  ['a name, escaped', (size) => `{"${'\\u006b'.repeat(size / 6)}":1}`],
  ['a name with values below', (size) => `{"${'k'.repeat(16_000)}":[${filled(() => '1', size, ',')}]}`],
  ['a name with objects below', (size) => `{"${'k'.repeat(16_000)}":[${filled(() => '{"a":{}}', size, ',')}]}`],
  [
    'names within one another',
    (size) => `${`{"${'n'.repeat(size / 64)}":`.repeat(28)}[${filled(() => '[]', size / 2, ',')}]${'}'.repeat(28)}`,
  ],
  ['members', (size) => `{${filled((at) => `"${at}":0`, size, ',')}}`],
  [
    'members whose names meet',
    (size) => `[${filled(() => `{${filled((at) => `"${at * 4096}":0`, 40_000, ',')}}`, size, ',')}]`,
  ],
  [
    'members of names of one length',
    (size) => `{${filled((at) => `"${String(at).padStart(16_400, 'k')}":0`, size, ',')}}`,
  ],
  ['a member twice', (size) => `{"a":0,${filled((at) => `"${at}":0`, size, ',')},"a":1}`],
  ['shapes', (size) => `[${filled((at) => `{"a${at}":0}`, size, ',')}]`],
  ['a list of numbers', (size) => `[${filled(() => '0', size, ',')}]`],
  ['a list of objects', (size) => `[${filled(() => '{}', size, ',')}]`],
  ['a list of objects, a line each', (size) => `[${filled(() => '{}', size, ',\n')}]`],
  ['a list of lists', (size) => `[${filled(() => '[]', size, ',')}]`],
  ['a list of strings', (size) => `[${filled(() => '""', size, ',')}]`],
  ['a list of null', (size) => `[${filled(() => 'null', size, ',')}]`],
  ['depth', (size) => `${'['.repeat(size / 2)}${']'.repeat(size / 2)}`],
  ['depth of objects', (size) => `${'{"a":'.repeat(size / 6)}0${'}'.repeat(size / 6)}`],
  ['depth without an end', (size) => '['.repeat(size)],
  ['a number', (size) => '1'.repeat(size)],
  ['a fraction', (size) => `0.${'0'.repeat(size)}1`],
  ['an exponent', (size) => `1e${'0'.repeat(size)}1`],
  ['numbers', (size) => `[${filled(() => `0.${'123'.repeat(300)}`, size, ',')}]`],
  ['a string', (size) => `"${'s'.repeat(size)}"`],
  ['a string of no Latin letters', (size) => `"${'\u4e00'.repeat(size / 3)}"`],
  ['escapes', (size) => `"${'\\n'.repeat(size / 2)}"`],
  ['escaped code points', (size) => `"${'\\ud83d\\ude00'.repeat(size / 12)}"`],
  ['escapes in short strings', (size) => `[${filled(() => '"\\u0041"', size, ',')}]`],
  ['a string without an end', (size) => `"${'\\"'.repeat(size / 2)}`],
  ['white space', (size) => `[${' '.repeat(size)}]`],
  ['lines', (size) => `[${'\n'.repeat(size)}1e400]`],
];

export interface LongDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Each kind of JSON document with each long value in place of each of its lists and open objects, and of some words. */
export function* longDocuments({ kind, value, limits, open }: (typeof KINDS)[number]): Generator<LongDocument> {
  const size = Math.min(SIZE, limits.maxBytes - 20_000);
  const places = pointersOf(value).filter(
    (pointer) => Array.isArray(valueAt(value, pointer)) || open.includes(pointer.replace(/[^/]+-[^/]+-[^/]+/, '*')),
  );
  // Made once for all places: that takes longer than reading them does.
  const texts = LONG_VALUES.map(([dimension, text]) => [dimension, text(size)] as const);
  let turn = 0;
  for (const pointer of ['', '/schema_version', '/version', '/product', ...places]) {
    const before = pretty(withValue(value, pointer, '@here@')).split('"@here@"');
    for (const [dimension, text] of texts)
      if (turn++ % STRIDE === 0)
        yield { name: `${kind}${pointer}: ${dimension}`, bytes: Buffer.from(before.join(text)) };
  }
}

/** How a reader fails what is asked of it; undefined where it does not. */
export function faultOf(document: LongDocument, read: (bytes: Uint8Array) => unknown): string | undefined {
  const begun = process.cpuUsage();
  try {
    read(document.bytes);
  } catch (error) {
    return judged(document, begun, error);
  }
  return judged(document, begun);
}

/** The same of one that reads files. */
export async function faultOfFiles(
  document: LongDocument,
  read: (bytes: Uint8Array) => Promise<unknown>,
): Promise<string | undefined> {
  const begun = process.cpuUsage();
  return read(document.bytes).then(
    () => judged(document, begun),
    (error: unknown) => judged(document, begun, error),
  );
}

function judged({ name, bytes }: LongDocument, begun: NodeJS.CpuUsage, refusal?: unknown): string | undefined {
  const { user, system } = process.cpuUsage(begun);
  if (process.env.LONG_DOCUMENTS !== undefined) {
    const took = Math.round((user + system) / 1000);
    const allowed = Math.round(TIME * Math.max(1, bytes.length / (4 * MiB)));
    process.stdout.write(`${took} ms of ${allowed}, ${bytes.length} bytes: ${name}\n`);
    if (took > allowed) return `${name}: took ${took} ms of ${allowed} for ${bytes.length} bytes`;
  }
  if (refusal === undefined) return undefined;
  if (!(refusal instanceof ContractError) || refusal.code === 'INTERNAL')
    return `${name}: ${String(refusal).slice(0, 500)}`;
  if (refusal.faults.length > MAX_FAULTS) return `${name}: has ${refusal.faults.length} faults`;
  const said = JSON.stringify(refusal.faults).length;
  return said > MOST_SAID ? `${name}: says ${said} characters` : undefined;
}

export { KINDS };
