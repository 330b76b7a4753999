/**
 * Reading one document of a side from a tree. All of it comes from a pull request and is attacker-controlled; nothing
 * here throws, what cannot be read is a fault.
 */
import { basename } from 'node:path/posix';
import { sha256 } from '../digest.js';
import { ContractError, type Fault, refuse } from '../errors.js';
import { decodeUtf8, parseStrictJson, type StrictJson } from '../json/strict-json.js';
import { type Changelog, parseChangelog } from './changelog/parse.js';
import { MarkdownPage } from './markdown-page.js';

const MiB = 1024 * 1024;
/** The largest prose, changelog, schema or CODEOWNERS that is read, in bytes. */
export const TEXT_LIMIT = 8 * MiB;
/** Lines of a page, and values of a schema: each takes longer than its bytes do. */
const [MOST_LINES, MOST_VALUES] = [500_000, 200_000];

/** What a tree has at a path. */
export type TreeFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'symlink' | 'submodule' | 'folder'; readonly oid?: string }
  /** Over the limit it was read with, so not read; `size` in bytes. */
  | { readonly kind: 'large'; readonly size: number; readonly oid?: string };

/** A document that was looked for at a path. */
export interface Document<T> {
  readonly path: string;
  readonly kind: 'absent' | TreeFile['kind'];
  /** What the tree has there, as it was read; undefined where it is absent. */
  readonly file: TreeFile | undefined;
  /** In bytes, of a file or a large one; else 0. */
  readonly size: number;
  /** What it says; undefined where it is no file, or one that cannot be read. */
  readonly value: T | undefined;
  /** Why a file cannot be read. */
  readonly faults: readonly Fault[];
}

/** A changelog, and the page that it was read from. */
export interface ChangelogDocument extends Document<Changelog> {
  readonly page: MarkdownPage | undefined;
}

/** Reads prose. */
export function readPage(file: TreeFile | undefined, path: string): Document<MarkdownPage> {
  return documentAt(file, path, (bytes) => new MarkdownPage(pageText(bytes, path)));
}

/** Codes: those of `decodeUtf8`; TOO_LARGE for more lines than anybody wrote. */
function pageText(bytes: Uint8Array, path: string): string {
  const text = decodeUtf8(bytes, TEXT_LIMIT, path);
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  if (lines > MOST_LINES)
    refuse('TOO_LARGE', `${path} has ${lines} lines, more than the ${MOST_LINES} that are read`, path);
  return text;
}

/** Reads CODEOWNERS. */
export function readText(file: TreeFile | undefined, path: string): Document<string> {
  return documentAt(file, path, (bytes) => decodeUtf8(bytes, TEXT_LIMIT, path));
}

/** Reads a schema: JSON of any shape. */
export function readSchema(file: TreeFile | undefined, path: string): Document<StrictJson> {
  return documentAt(file, path, (bytes) =>
    parseStrictJson(bytes, { maxBytes: TEXT_LIMIT, maxValues: MOST_VALUES }, path),
  );
}

/** Reads a changelog. One whose text another side has as well is not parsed again. */
export function readChangelog(
  file: TreeFile | undefined,
  path: string,
  other: ChangelogDocument | undefined,
): ChangelogDocument {
  const document = readPage(file, path);
  const { value: page } = document;
  if (page === undefined) return { ...document, value: undefined, page };
  if (page.text === other?.page?.text) return { ...document, value: other.value, page: other.page };
  return { ...document, value: parseChangelog(page), page };
}

/** Reads a document by a function that refuses what it cannot read. */
export function documentAt<T>(file: TreeFile | undefined, path: string, read: (bytes: Uint8Array) => T): Document<T> {
  if (file?.kind !== 'file')
    return {
      path,
      kind: file?.kind ?? 'absent',
      file,
      size: file?.kind === 'large' ? file.size : 0,
      value: undefined,
      faults: [],
    };
  const of = { path, kind: file.kind, file, size: file.bytes.length };
  try {
    return { ...of, value: read(file.bytes), faults: [] };
  } catch (error) {
    // Anything but a refusal is a fault of this program.
    if (!(error instanceof ContractError)) throw error;
    return { ...of, value: undefined, faults: error.faults };
  }
}

/** What tells one file of a tree from any other, whether it could be read or not. */
export function fingerprint({ file }: Document<unknown>): string {
  if (!file) return 'absent';
  return file.kind === 'file' ? sha256(file.bytes) : JSON.stringify(file);
}

/** Whether a path is that of a published schema. */
export function isSchemaFile(path: string): boolean {
  return basename(path).endsWith('.schema.json');
}
