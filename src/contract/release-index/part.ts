/**
 * Changing an index without making rows of all of it. Nothing in an index holds between two versions but their order and
 * the contract version that it states; so only the releases that change are read as rows, and the others stay the bytes
 * that they are. An index at the largest size that may be read can be published into with little more memory than twice
 * its size.
 */
import { Buffer } from 'node:buffer';
import { refuse } from '../errors.js';
import { compareVersions } from '../identity/version.js';
import { formatFrame, formatRelease, runsOf } from './format.js';
import { INDEX_LIMITS } from './limits.js';
import { emptyIndex, type ReleaseIndex } from './model.js';
import { parseIndexTexts } from './parse.js';
import type { ReleaseText } from './scan.js';

/** The releases of some versions, and every tombstone, as an index of their own; and the bytes of the others. */
export interface IndexPart {
  readonly index: ReleaseIndex;
  readonly others: readonly ReleaseText[];
  readonly bytes: Uint8Array;
}

/** What an absent index is a part of. */
export function emptyPart(product: string): IndexPart {
  return { index: emptyIndex(product), others: [], bytes: new Uint8Array(0) };
}

/** Reads the releases of some versions. Codes: those of `parseIndex`, for the whole index. */
export function parseIndexPart(bytes: Uint8Array, place: string, versions: ReadonlySet<string>): IndexPart {
  const { index, releases } = parseIndexTexts(
    bytes,
    place,
    ({ version }) => versions.has(version),
    () => true,
  );
  return { index, others: releases.filter(({ version }) => !versions.has(version)), bytes };
}

/** How many rows the whole index has. */
export function countRows({ index, others }: IndexPart): number {
  return others.reduce((sum, { rows }) => sum + rows, index.rows.length);
}

/**
 * The canonical bytes of the whole index. `part.index` may have been changed, but has no rows of the other versions.
 * More bytes than may be read again are TOO_LARGE.
 */
export function formatIndexPart(part: IndexPart, place: string): Buffer {
  const { maxBytes } = INDEX_LIMITS;
  const pieces = piecesOf(part, place);
  const size = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
  if (size > maxBytes)
    refuse('TOO_LARGE', `the index would have ${size} bytes, more than the ${maxBytes} that can be read`, place);
  return Buffer.concat(pieces, size);
}

function piecesOf(part: IndexPart, place: string): Uint8Array[] {
  const { index, others } = part;
  try {
    const { head, tail } = formatFrame(index, [...others, ...index.rows]);
    return [Buffer.from(head, 'latin1'), ...releasesOf(part), Buffer.from(tail, 'latin1')];
  } catch (error) {
    // One release, or all tombstones, may be longer than V8 holds a string.
    if (!(error instanceof RangeError)) throw error;
    return refuse('TOO_LARGE', `the index would have more bytes than can be read`, place);
  }
}

/** The bytes of all releases in their order, with the commas between them. */
function releasesOf({ index, others, bytes }: IndexPart): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const add = (piece: Uint8Array): void => {
    if (pieces.length > 0) pieces.push(Buffer.from(','));
    pieces.push(piece);
  };
  let at = 0;
  for (const rows of runsOf(index.rows, 'version')) {
    const until = firstAbove(others, rows[0]?.version ?? '');
    for (const piece of adjacent(others.slice(at, until), bytes)) add(piece);
    add(Buffer.from(formatRelease(rows), 'latin1'));
    at = until;
  }
  for (const piece of adjacent(others.slice(at), bytes)) add(piece);
  return pieces;
}

/** How many of the releases come before a version. */
function firstAbove(releases: readonly ReleaseText[], version: string): number {
  let [low, high] = [0, releases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareVersions((releases[middle] as ReleaseText).version, version) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Releases that stand one behind the other are one piece, commas and all. */
function adjacent(releases: readonly ReleaseText[], bytes: Uint8Array): Uint8Array[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { start, end } of releases) {
    const last = pieces.at(-1);
    if (last?.end === start - 1) last.end = end;
    else pieces.push({ start, end });
  }
  return pieces.map(({ start, end }) => bytes.subarray(start, end));
}
