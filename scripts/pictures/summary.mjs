/**
 * The job summary of an action, as the page of a run shows it: the Markdown that the action wrote, of which it uses headings, tables,
 * code, links and one block to paste, in the type and colours of that page.
 */

const STYLE = `
  :root { color-scheme: light dark; --back: #fff; --text: #1f2328; --line: #d1d9e0; --stripe: #f6f8fa; --code: #818b981f; --link: #0969da }
  @media (prefers-color-scheme: dark) {
    :root { --back: #0d1117; --text: #f0f6fc; --line: #3d444d; --stripe: #151b23; --code: #656c7633; --link: #4493f8 }
  }
  body { margin: 0; padding: 20px; width: max-content; background: var(--back); color: var(--text); font: 14px/1.5 "Noto Sans", "DejaVu Sans", sans-serif }
  h2 { margin: 0 0 16px; padding-bottom: 6px; border-bottom: 1px solid var(--line); font-size: 21px }
  h3 { margin: 24px 0 16px; font-size: 17px }
  table { border-collapse: collapse; margin: 0 0 16px }
  th, td { padding: 6px 13px; border: 1px solid var(--line); text-align: left; white-space: nowrap }
  tbody tr:nth-child(even) { background: var(--stripe) }
  code, pre { font: 12px/1.45 ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; background: var(--code); border-radius: 6px }
  code { padding: 2px 5px }
  pre { padding: 16px; margin: 0 }
  a { color: var(--link) }
`;

/**
 * @param {string} markdown
 * @returns {string} a page of HTML
 */
export function summaryPage(markdown) {
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Job summary</title>\n<style>${STYLE}</style>\n<body>\n${blocksOf(markdown).join('\n')}\n</body>\n</html>\n`;
}

/** Throws where there is something that it does not know, so that nothing is shown as it is not. */
function blocksOf(markdown) {
  return markdown
    .trimEnd()
    .split(/\n{2,}(?=#|\||`{3}|\d+ more rows)/)
    .map((block) => {
      const [, marks, title = ''] = /^(#{2,3}) (.*)$/.exec(block) ?? [];
      if (marks) return `<h${marks.length}>${inline(title)}</h${marks.length}>`;
      const [, pasted] = /^`{3,}text\n([\s\S]*)\n`{3,}$/.exec(block) ?? [];
      if (pasted !== undefined) return `<pre>${escaped(pasted)}</pre>`;
      if (!block.startsWith('|')) throw new Error(`no heading, table or block: ${block}`);
      return table(block.split('\n'));
    });
}

function table([head = '', , ...rows]) {
  const cells = (row) =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => inline(cell.trim()));
  const line = (row, tag) =>
    `<tr>${cells(row)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`;
  return `<table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}

/** Code, links, escapes and the names of characters. */
function inline(text) {
  return escaped(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
    .replace(/\[(`[^`]+`)\]\((https:[^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/(?<!\\)`([^`]+)`/g, '<code>$1</code>')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
