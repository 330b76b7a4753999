/** The figures as a table in Markdown, and the machine they were measured on. */
import { availableParallelism, cpus } from 'node:os';

export function describeMachine() {
  return {
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    node: process.version,
  };
}

export function formatMachine({ platform, processor, cores, node }) {
  return `${platform}, ${processor}, ${cores} cores, Node.js ${node}`;
}

export function formatTable(figures) {
  const head = ['Figure', 'Ours', 'Rival', 'Ratio', 'Limit', 'Holds'];
  const rows = figures.map((figure) => [figure.name, ...cells(figure), holdsText(figure.holds)]);
  const widths = head.map((title, at) =>
    Math.max(...[title, ...rows.map((row) => row[at])].map((text) => text.length)),
  );
  const line = (row) => `| ${row.map((text, at) => text.padEnd(widths[at])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function cells(figure) {
  if (figure.kind === 'behaviour' || figure.kind === 'absent') return [figure.seen, '', '', ''];
  const { ours, rival, unit, kind, value, limit } = figure;
  const number = kind === 'added' ? (of) => `+${of.toFixed(2)} s` : (of) => of.toFixed(2);
  return [amount(ours, unit), amount(rival, unit), number(value), limit === undefined ? 'none' : number(limit)];
}

function amount(value, unit) {
  if (unit === 'bytes') return `${(value / 1e6).toFixed(1)} MB`;
  return value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(2)} s`;
}

function holdsText(holds) {
  return holds === undefined ? '-' : holds ? 'yes' : 'NO';
}
