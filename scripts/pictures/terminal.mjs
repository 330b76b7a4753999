/**
 * What was typed into a terminal and what it said, as an SVG that shows it line by line and then stands still. It has no script and
 * asks for nothing; who wants no motion sees all at once.
 */

/** @typedef {{ command: string, output: string }} Step   One command, and all that it printed. */

const FONT = 13;
const LINE = 19;
/** The width of a character in the fonts below; where another is used, each line is fitted to it. */
const WIDTH = FONT * 0.602;
const MARGIN = 18;
const BAR = 34;
/** Seconds: what people take to read a command, and a line of an answer. They have nothing to do with how long it took. */
const TO_READ = { command: 1.2, line: 0.25 };
const STYLE = `
  text { font: ${FONT}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #e6edf3; white-space: pre }
  .command { font-weight: 600; fill: #7ee787 }
  .refused { fill: #ff9b93 }
  .title { fill: #9aa4af }
  .shown { animation: shown 1ms both }
  @keyframes shown { from { visibility: hidden } to { visibility: visible } }
  @media (prefers-reduced-motion: reduce) { .shown { animation: none } }
`;

/**
 * @param {{ title: string, about: string, columns: number, steps: readonly Step[] }} recording   `about` is for who does not see it.
 * @returns {string}
 */
export function terminalSvg({ title, about, columns, steps }) {
  const lines = linesOf(steps, columns);
  const width = Math.ceil(columns * WIDTH) + 2 * MARGIN;
  const height = BAR + lines.length * LINE + MARGIN;
  const texts = lines.map(({ text, kind, at }, row) => {
    const y = BAR + row * LINE + FONT;
    const fitted = (text.length * WIDTH).toFixed(1);
    const look = kind === 'output' ? 'shown' : `shown ${kind}`;
    return `<text class="${look}" style="animation-delay:${at.toFixed(2)}s" x="${MARGIN}" y="${y}" textLength="${fitted}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title about">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="about">${escaped(about)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    `<text class="title" x="${MARGIN}" y="22">${escaped(title)}</text>`,
    ...texts.filter((_, row) => lines[row]?.text !== ''),
    '</svg>',
    '',
  ].join('\n');
}

/**
 * The lines of a terminal of some columns, each with the second at which it is there.
 *
 * @param {readonly Step[]} steps
 * @param {number} columns
 * @returns {{ text: string, kind: 'command' | 'output' | 'refused', at: number }[]}
 */
export function linesOf(steps, columns) {
  const lines = [];
  let at = 0;
  for (const { command, output } of steps) {
    if (lines.length > 0) lines.push({ text: '', kind: 'output', at });
    at += TO_READ.command / 2;
    for (const text of wrapped(`$ ${command}`, columns)) lines.push({ text, kind: 'command', at });
    at += TO_READ.command / 2;
    for (const said of output === '' ? [] : output.trimEnd().split('\n')) {
      const kind = /^(?:error\[|ls: )/.test(said) ? 'refused' : 'output';
      for (const text of wrapped(said, columns)) lines.push({ text, kind, at });
      at += TO_READ.line;
    }
    at += TO_READ.command;
  }
  return lines;
}

/** A line broken where a terminal breaks it: behind its last column. */
function wrapped(line, columns) {
  const parts = [];
  for (let from = 0; from === 0 || from < line.length; from += columns) parts.push(line.slice(from, from + columns));
  return parts;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
