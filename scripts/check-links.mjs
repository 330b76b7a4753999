/**
 * Checks the links and pictures of every Markdown page that git has, or would take: a relative one leads to a file, an anchor to a
 * heading, as GitHub makes anchors of headings; one to elsewhere is https. Nothing is fetched. And docs/README.md leads to every page
 * of docs. Every fault is one line, `file:line: what`; exit 1 where there is one.
 *
 *   node scripts/check-links.mjs [ROOT]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = process.argv[2] ?? dirname(dirname(fileURLToPath(import.meta.url)));
/** Not ours to mend: the fixtures of others, and the bundle. */
const FOREIGN = /^(?:__tests__\/fixtures|dist-action|node_modules)\//;
const INDEX = 'docs/README.md';
/** Each of these is led to as a folder, or is the page that leads. */
const LED_TO_AS_FOLDER = /^docs\/(?:adr\/|README\.md$)/;

const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && !FOREIGN.test(path) && existsSync(join(root, path)))
  .sort();
const faults = pages.flatMap((page) => faultsOf(page, linksOf(textOf(page))));
if (pages.includes(INDEX)) faults.push(...unnamed(pages.filter((page) => page.startsWith('docs/'))));
for (const line of faults) console.error(line);
process.exitCode = faults.length > 0 ? 1 : 0;

function textOf(page) {
  return readFileSync(join(root, page), 'utf8');
}

/** The links of a page, in a line and below it, without those in code. */
function linksOf(text) {
  const links = [];
  let inCode = false;
  for (const [at, raw] of text.split('\n').entries()) {
    if (/^\s*(?:```|~~~)/.test(raw)) inCode = !inCode;
    if (inCode) continue;
    const line = raw.replace(/(`+)(?:(?!\1).)*\1/g, (code) => code.replace(/[[\]()"]/g, ' '));
    for (const [, target] of line.matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g)) links.push({ target, line: at + 1 });
    for (const [, target] of line.matchAll(/ (?:src|srcset|href)="([^"\s]*)"/g)) links.push({ target, line: at + 1 });
    const [, defined] = /^ {0,3}\[[^\]]+\]:\s+(\S+)/.exec(line) ?? [];
    if (defined !== undefined) links.push({ target: defined, line: at + 1 });
  }
  return links;
}

function faultsOf(page, links) {
  return links.flatMap(({ target, line }) => {
    const fault = faultOf(page, target);
    return fault === undefined ? [] : [`${page}:${line}: ${target} ${fault}`];
  });
}

function faultOf(page, target) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return target.startsWith('https://') ? undefined : 'is not https';
  const [path, anchor] = target.split('#');
  const file = path === '' ? page : normalize(join(dirname(page), path));
  if (file.startsWith('..') || !existsSync(join(root, file))) return 'leads to nothing';
  if (anchor === undefined) return undefined;
  if (!file.endsWith('.md')) return undefined;
  return anchorsOf(textOf(file)).includes(anchor) ? undefined : 'leads to no heading';
}

/** The anchors of a page, as GitHub makes them; a second heading of the same words has a number. */
function anchorsOf(text) {
  const seen = new Map();
  return [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.*)$/gm)].map(([, title]) => {
    const name = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return count === 0 ? name : `${name}-${count}`;
  });
}

/** Pages of docs that the page which leads to all of them does not name. */
function unnamed(all) {
  const named = new Set(
    linksOf(textOf(INDEX)).map(({ target }) => normalize(join(dirname(INDEX), target.split('#')[0]))),
  );
  return all
    .filter((page) => !LED_TO_AS_FOLDER.test(page) && !named.has(page))
    .map((page) => `${INDEX}:1: does not lead to ${page}`);
}
