/**
 * What check-governance shows of a range: annotations at the exact lines, the job summary, and the findings as JSON. All
 * text may come from a pull request: it is clipped, and passes `harmless`, or `text` and `word` on its way to markdown.
 */
import { clip } from '../../contract/clip.js';
import type { FieldChange } from '../../contract/governance/changes/contract.js';
import type { Severity } from '../../contract/governance/finding-codes.js';
import type { Finding } from '../../contract/governance/findings.js';
import { covers } from '../../contract/json/pointer.js';
import { harmless } from '../../contract/text/harmless.js';
import type { Environment } from '../../host/process.js';
import type { GovernResult } from '../../steps/govern/govern.js';
import type { Annotation } from './annotations.js';
import { MAX_ANNOTATION_LENGTH, MAX_ANNOTATIONS } from './log.js';
import { commit, formatSummary, type Table, text, word } from './summary.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];
const MOST_FINDINGS = 100;
const MOST_CHARACTERS = 1000;

/** At most ten of a severity, as the runner shows no more; the last one says how many more there are. */
export function annotateFindings(findings: readonly Finding[]): Annotation[] {
  return SEVERITIES.flatMap((severity) => {
    const all = findings.filter((finding) => finding.severity === severity);
    const shown = all.slice(0, MAX_ANNOTATIONS);
    const more = all.length - shown.length;
    return shown.map((finding, at): Annotation => {
      const rest = more > 0 && at === shown.length - 1 ? `\n${more} more in the log.` : '';
      const { code, file, line, message, whatToDo, clause } = finding;
      const room = MAX_ANNOTATION_LENGTH - rest.length;
      const says = `${clip(message, MOST_CHARACTERS)}\n${whatToDo}\nSpecification, ${clause}.`;
      return {
        severity,
        text: clip(harmless(says), room) + rest,
        properties: { title: code, file, startLine: line },
      };
    });
  });
}

/** The output `findings`: whole findings, the first hundred, each text within bounds. */
export function findingsJson(findings: readonly Finding[]): string {
  const clipped = (finding: Finding): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(finding).map(([name, value]) => [
        name,
        typeof value === 'string' ? clip(value, MOST_CHARACTERS) : value,
      ]),
    );
  return JSON.stringify(findings.slice(0, MOST_FINDINGS).map(clipped));
}

/** The job summary: what was compared, what changes, what was found, and what to paste. */
export function governSummary(result: GovernResult, env: Environment): string {
  const { findings, changes, stub, published } = result;
  const compared = [
    ['Base', commit(result.base, env)],
    ['Head', commit(result.head, env)],
    ['Contract', word(result.contract)],
  ];
  const tables = [
    { head: ['Compared', ''], rows: compared },
    ...(published ? [publishedTable(published)] : []),
    changeTable(changes, result.contract),
    findingTable(findings),
  ];
  const filled = tables.filter(({ rows }) => rows.length > 0);
  return formatSummary(`Contract governance: ${result.result}`, filled, stub?.trimEnd(), 'To paste into the changelog');
}

function publishedTable({ source, releases, rows, attested }: NonNullable<GovernResult['published']>): Table {
  return {
    head: ['Published', ''],
    rows: [
      ['Source', text(source)],
      ['Releases', word(releases)],
      ['Rows', word(rows)],
      ['Rows that are attested, by whomever', word(attested)],
    ],
  };
}

function changeTable(changes: readonly FieldChange[], contract: string): Table {
  return {
    head: ['Field', 'Before', 'After', 'Kind', 'Rule'],
    rows: changes.map((change) => [
      word(change.pointer),
      valueCell(change.before),
      valueCell(change.after),
      change.kind,
      rulesOf(change, contract),
    ]),
  };
}

function findingTable(findings: readonly Finding[]): Table {
  return {
    head: ['Severity', 'Code', 'Rule', 'Where', 'What', 'What to do', 'Specification'],
    rows: findings.map(({ severity, code, rule, file, line, message, whatToDo, clause }) => [
      severity,
      word(code),
      rule === 0 ? '' : String(rule),
      text(`${file}:${line}`),
      text(message),
      text(whatToDo),
      text(clause),
    ]),
  };
}

const ASKS = { major: 'a major version', minor: 'a minor version' } as const;

/** The rules that a change comes under, and the version it asks for. */
function rulesOf({ pointer, level, goes, file }: FieldChange, contract: string): string {
  if (level === 'none') return 'none: prose';
  const rules = [
    '1, 2, 3',
    ...(goes ? ['4'] : []),
    ...(covers('/retention', pointer) ? ['5'] : []),
    ...(covers('/governance', pointer) ? ['6'] : []),
    ...(file === contract ? [] : ['7']),
  ];
  return `${rules.join(', ')}: ${ASKS[level]}${goes ? ', announced before' : ''}`;
}

/** A value as JSON, or a text as it is. */
function valueCell(value: unknown): string {
  if (value === undefined) return '';
  return word(clip(typeof value === 'string' ? value : JSON.stringify(value), 200));
}
