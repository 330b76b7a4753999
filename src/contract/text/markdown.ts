/** Markdown as GitHub reads it (GFM, section 4.10): tables, and text that cannot break out of a cell. */

/** A markdown table, its columns aligned as formatters align them; cells are already markdown. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) =>
    rows.reduce((width, cells) => Math.max(width, cells[at]?.length ?? 0), Math.max(3, title.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** A line as it is compared: how a formatter aligned a table means nothing. */
export function normalizeLine(line: string): string {
  const text = line.trimEnd();
  return text.startsWith('|') ? text.replace(/ +/g, ' ').replace(/-{3,}/g, '---') : text;
}

/** Text as a table cell: nothing in it ends the cell, the table or the generated part. */
export function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\|`*[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

/** A table cell in code type, for words without a backtick. */
export function code(word: string | number): string {
  return `\`${String(word).replaceAll('|', '\\|')}\``;
}
