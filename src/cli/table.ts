/** A table for a terminal. A pipe sees plain lines instead (docs/cli.md). */
import { clip } from '../contract/clip.js';
import { harmlessLine } from '../contract/text/harmless.js';

/** What a cell or a line says of itself by its colour. */
export type Tone = 'good' | 'bad' | 'quiet';

export interface Cell {
  readonly text: string;
  readonly tone?: Tone | undefined;
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly {
    /** The last one has what room is left. */
    readonly cells: readonly Cell[];
    /** Lines below it. */
    readonly notes?: readonly Cell[];
  }[];
  /** Lines below all. */
  readonly foot: readonly string[];
}

/** What a terminal can show. */
export interface Terminal {
  readonly columns: number;
  readonly colour: boolean;
}

/** The terminal that a stream is; undefined where it is none. NO_COLOR (no-color.org) and TERM=dumb are honoured. */
export function terminalOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  { NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): Terminal | undefined {
  if (!stream.isTTY) return undefined;
  return { columns: stream.columns ?? 80, colour: !NO_COLOR && TERM !== 'dumb' };
}

const CODES = { good: 32, bad: 31, quiet: 2, head: 1 } as const;
const GAP = '  ';
/** The last column is not cut below this. */
const LEAST_ROOM = 24;

/** The table in lines. Text from outside stays within its cell: control characters are escaped before colours come in. */
export function formatTable({ head, rows, foot }: Table, { columns, colour }: Terminal): string {
  const clean = rows.map(({ cells, notes = [] }) => ({
    cells: cells.map(harmlessCell),
    notes: notes.map(harmlessCell),
  }));
  const widths = head.map((title, at) =>
    clean.reduce((most, { cells }) => Math.max(most, cells[at]?.text.length ?? 0), title.length),
  );
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, 0);
  const room = Math.max(LEAST_ROOM, columns - before);
  const paint = (text: string, tone: keyof typeof CODES | undefined): string =>
    colour && tone !== undefined && text !== '' ? `\u001b[${CODES[tone]}m${text}\u001b[0m` : text;
  const line = (cells: readonly { text: string; tone?: keyof typeof CODES | undefined }[]): string =>
    cells
      .map(({ text, tone }, at) => {
        const isLast = at === head.length - 1;
        const shown = isLast ? clip(text, room) : text;
        return paint(shown, tone) + (isLast ? '' : ' '.repeat((widths[at] ?? 0) - text.length));
      })
      .join(GAP)
      .trimEnd();
  const body = clean.flatMap(({ cells, notes }) => [
    line(cells),
    ...notes.map(({ text, tone }) => `${GAP}${paint(text, tone)}`),
  ]);
  const titles = head.map((text) => ({ text, tone: 'head' as const }));
  return [line(titles), ...body, ...foot.map(harmlessLine)].map((one) => `${one}\n`).join('');
}

function harmlessCell({ text, tone }: Cell): Cell {
  return { text: harmlessLine(text), tone };
}
