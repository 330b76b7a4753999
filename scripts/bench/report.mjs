/** The figures as a table in Markdown, and the machine they were measured on. */
import { availableParallelism, cpus } from 'node:os';

/** The machine that this runs on, for results.json. */
export function describeMachine() {
  return {
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    node: process.version,
  };
}

/** The same in one line. */
export function formatMachine({ platform, processor, cores, node }) {
  return `${platform}, ${processor}, ${cores} cores, Node.js ${node}`;
}

/** All figures; what things cost against size is a table of its own. */
export function formatTables(figures) {
  const [costs, others] = [true, false].map((isCost) => figures.filter(({ kind }) => (kind === 'cost') === isCost));
  return [...(others.length > 0 ? [formatRatios(others)] : []), ...(costs.length > 0 ? [formatCosts(costs)] : [])].join(
    '\n\n',
  );
}

function formatRatios(figures) {
  const head = ['Figure', 'Ours', 'Rival', 'Ratio', 'Limit', 'Holds'];
  return formatTable(
    head,
    figures.map((figure) => [figure.name, ...cells(figure), holdsText(figure.holds)]),
  );
}

/** One row a kind of store; publish and resolve at each number of rows. */
function formatCosts(costs) {
  const sizes = [...new Set(costs.map(({ rows }) => rows))];
  const head = ['Store', ...sizes.flatMap((rows) => ['publish', 'resolve'].map((what) => `${what}, ${rows / 1000}k`))];
  const stores = [...new Set(costs.map(({ store }) => store))];
  const secondsOf = (store, rows, what) => {
    const found = costs.find((one) => one.store === store && one.rows === rows);
    return found ? `${found[what].toFixed(2)} s` : '-';
  };
  return formatTable(
    head,
    stores.map((store) => [
      store,
      ...sizes.flatMap((rows) => ['publish', 'resolve'].map((what) => secondsOf(store, rows, what))),
    ]),
  );
}

function formatTable(head, rows) {
  const widths = head.map((title, at) =>
    Math.max(...[title, ...rows.map((row) => row[at])].map((text) => text.length)),
  );
  const line = (row) => `| ${row.map((text, at) => text.padEnd(widths[at])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function cells(figure) {
  if (figure.kind === 'behaviour' || figure.kind === 'absent') return [figure.seen, '', '', ''];
  const { ours, rival, unit, kind, value, limit } = figure;
  const sign = kind === 'added' ? '+' : '';
  const number = kind === 'ratio' ? (of) => of.toFixed(2) : (of) => `${sign}${seconds(of, limit)}`;
  return [amount(ours, unit), amount(rival, unit), number(value), limit === undefined ? 'none' : number(limit)];
}

/** Where the limit is a few milliseconds, in these. */
function seconds(value, limit) {
  return limit !== undefined && limit < 0.02 ? `${(value * 1000).toFixed(1)} ms` : `${value.toFixed(2)} s`;
}

function amount(value, unit) {
  if (value === undefined) return '';
  if (unit === 'bytes') return `${(value / 1e6).toFixed(1)} MB`;
  return value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(2)} s`;
}

function holdsText(holds) {
  return holds === undefined ? '-' : holds ? 'yes' : 'NO';
}
