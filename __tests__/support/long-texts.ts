/** Texts of a pull request, and archives, each long in one dimension: what long-documents.ts is for JSON. */
import { END, entry, pax, raw, record, tarOf } from '../host/archive/tar-parts.js';
import { CHANGELOG, CONTRACT, FIRST, INDEX_SCHEMA, jsonOf, OWNERS, PROSE, projectOf, rowSchema } from './governance.js';
import { filled, LONG_VALUES, SIZE } from './long-documents.js';

type Dimension = readonly [dimension: string, text: (size: number) => string];

const MARKDOWN: readonly Dimension[] = [
  ...[
    '`',
    '<',
    '<!--',
    '<title',
    '</title>',
    '~',
    '|',
    '-',
    '*',
    '_',
    '>',
    ' ',
    '\t',
    '\r',
    '\n',
    '#',
    '[',
    '\\',
    '1. ',
    '> ',
  ].map((mark): Dimension => [JSON.stringify(mark), (size) => mark.repeat(size / mark.length)]),
  ['marker lines', (size) => filled(() => '<!-- generated:matrix -->\n', size)],
  ['marker lines of many names', (size) => filled((at) => `<!-- generated:n${at} -->\n`, size)],
  ['spaces in a marker', (size) => `<!--${' '.repeat(size)}generated:x generated -->`],
  ['tabs in a marker that is none', (size) => `<!--${'\t'.repeat(size)}x generated:a -->`],
  ['generated parts', (size) => filled(() => '<!-- generated:platforms -->\n<!-- /generated:platforms -->\n', size)],
  ['comments', (size) => filled(() => '<!-- x -->\n', size)],
  ['fences', (size) => filled(() => '```\n', size)],
  ['headings', (size) => filled((at) => `## distribution-contract 0.${at}.0 - 2025-01-01\n`, size)],
  ['headings of one version', (size) => filled(() => '## distribution-contract 1.0.0 - 2025-01-01\n', size)],
  ['headings that are none', (size) => filled(() => '## x\n', size)],
  ['changes', (size) => filled((at) => `- Removed \`/platforms/x${at}\`: gone.\n`, size)],
  ['changes of deep fields', (size) => filled(() => `- Added \`${'/a'.repeat(64)}\`: new.\n`, size)],
  ['a change of a long name', (size) => `- Added \`/${'k'.repeat(size)}\`: new.\n`],
  ['changes that are none', (size) => filled(() => '- x\n', size)],
  ['migrations', (size) => filled(() => '### Migration\n', size)],
  ['lines that go on', (size) => filled(() => '  x\n', size)],
];

const OWNING: readonly Dimension[] = [
  ['patterns', (size) => filled((at) => `/a${at} @a\n`, size)],
  ['a pattern', (size) => `${'a'.repeat(size)} @a`],
  ['stars', (size) => filled(() => `${'*'.repeat(990)} @a\n`, size)],
  ['stars between letters', (size) => filled(() => `/${'*c'.repeat(450)} @a\n`, size)],
  ['folders of any depth', (size) => filled(() => `${'**/'.repeat(300)}x @a\n`, size)],
  ['owners', (size) => `* ${'@a '.repeat(size / 3)}`],
  ['an owner', (size) => `* a@${'a'.repeat(size)}`],
  ['white space', (size) => `*${' '.repeat(size)}@a`],
  ['marks of comments', (size) => `* @a ${'#'.repeat(size)}`],
  ['empty lines', (size) => '\n'.repeat(size)],
];

export interface LongText {
  readonly name: string;
  /** What base and head have at a path. */
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
}

/** Each text of a pull request as each long one: whole, and behind what stands there in a project that is in order. */
export function* longRanges(): Generator<LongText> {
  const project = projectOf();
  for (const [path, dimensions] of [
    [PROSE, MARKDOWN],
    [CHANGELOG, MARKDOWN],
    [OWNERS, [...OWNING, ...MARKDOWN.slice(0, 8)]],
  ] as const)
    for (const [dimension, text] of dimensions) {
      const long = text(SIZE);
      yield { name: `${path}: ${dimension}`, base: {}, head: { [path]: long } };
      yield {
        name: `${path}, behind what was there: ${dimension}`,
        base: {},
        head: { [path]: `${project[path]}\n${long}` },
      };
    }
  for (const [dimension, text] of LONG_VALUES) yield* longSchemas(dimension, text);
}

function* longSchemas(dimension: string, text: (size: number) => string): Generator<LongText> {
  const long = text(SIZE);
  const schemas = [
    long,
    `{"properties":${long}}`,
    `{"properties":{"yanked":{"enum":${long}}}}`,
    `{"required":${long}}`,
  ];
  for (const [at, schema] of schemas.entries()) {
    const other = schema.replaceAll('0', '1').replaceAll('""', '"a"').replaceAll('null', 'true');
    yield { name: `schema ${at}, new: ${dimension}`, base: {}, head: { [INDEX_SCHEMA]: schema } };
    yield {
      name: `schema ${at}, gone: ${dimension}`,
      base: { [INDEX_SCHEMA]: schema },
      head: { [INDEX_SCHEMA]: rowSchema() },
    };
    yield {
      name: `schema ${at}, changed: ${dimension}`,
      base: { [INDEX_SCHEMA]: schema },
      head: { [INDEX_SCHEMA]: other },
    };
  }
  const contract = jsonOf({ ...FIRST, platforms: '@here@' }).replace('"@here@"', text(Math.min(SIZE, 1_000_000)));
  yield { name: `contract: ${dimension}`, base: {}, head: { [CONTRACT]: contract } };
  yield { name: `contract at base: ${dimension}`, base: { [CONTRACT]: contract }, head: { [CONTRACT]: jsonOf(FIRST) } };
}

/** Archives that are long in what stands around the bytes of their files. */
export function* longArchives(): Generator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const count = Math.min(9_000, Math.ceil(SIZE / 512));
  const times = <Item>(make: (at: number) => Item): Item[] => Array.from({ length: count }, (_, at) => make(at));
  const archives: Record<string, Parameters<typeof tarOf>[0]> = {
    files: times((at) => entry(`f${at}`, '')),
    folders: times((at) => entry(`d${at}/`, '', { type: '5', mode: '0000755\0' })),
    'folders in folders': times((at) => entry(`${'d/'.repeat(30)}f${at}`, '')),
    'names that differ in their last letter': times((at) => entry(`${'n'.repeat(80)}${at}`, '')),
    'pax headers': times((at) => at).flatMap((at) => [pax(record('comment', 'c')), entry(`f${at}`, '')]),
    'records of a pax header': [pax(record('comment', 'c'.repeat(60_000))), entry('a', '')],
    'digits of a time': [pax(record('mtime', `1.${'1'.repeat(60_000)}`)), entry('a', '')],
    'slashes in a pax path': [pax(record('path', 'a/'.repeat(30_000))), entry('a', '', { name: 'a/'.repeat(50) })],
    'long names': times((at) => at).flatMap((at) => [
      { ...entry('././@LongLink', `${'n'.repeat(200)}${at}\0`, { type: 'L', magic: 'ustar  \0' }), files: [] },
      entry('', '', { name: 'n'.repeat(100), magic: 'ustar  \0' }),
    ]),
    zeros: [raw(Buffer.alloc(SIZE))],
  };
  for (const [name, parts] of Object.entries(archives))
    yield { name: `archive: ${name}`, bytes: tarOf([...parts, END]).tar };
}
