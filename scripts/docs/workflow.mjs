/**
 * Generated parts of docs/release-workflow.md: inputs, secrets and outputs of the reusable workflow, as its YAML has them.
 * Every entry is a name, and below it `description: TEXT`, and for an input `type:` and `default:`, each on one line.
 */
import { readFileSync } from 'node:fs';
import { cell, code, formatTable } from '../../lib/contract/text/markdown.js';

/** The parts of the page. */
export function workflowTables(path) {
  const text = readFileSync(path, 'utf8');
  const rows = (section, ...columns) =>
    entriesOf(text, section).map(([name, facts]) => [code(name), ...columns.map((column) => column(facts))]);
  const described = ({ description }) => cell(description);
  const given = ({ default: fallback }) => (fallback === '' ? '' : code(fallback));
  return new Map([
    ['inputs', formatTable(['Input', 'Default', 'What it is'], rows('inputs', given, described))],
    ['secrets', formatTable(['Secret', 'What it is'], rows('secrets', described))],
    ['outputs', formatTable(['Output', 'What it is'], rows('outputs', described))],
  ]);
}

/** The entries of one section of `on: workflow_call:`, each with its facts. */
function entriesOf(text, section) {
  const [, body = ''] = new RegExp(`\\n {4}${section}:\\n((?: {6}.*\\n)*)`).exec(text) ?? [];
  return body
    .split(/^ {6}(?=\S)/m)
    .slice(1)
    .map((entry) => {
      const [, name] = /^([A-Za-z0-9_-]+):\n/.exec(entry) ?? [];
      const facts = [...entry.matchAll(/^ {8}([a-z]+): (.*)$/gm)].map(([, fact, value]) => [
        fact,
        value.replace(/^'(.*)'$/, '$1'),
      ]);
      return [name, Object.fromEntries(facts)];
    });
}
