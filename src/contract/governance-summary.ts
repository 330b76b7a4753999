/** A report as markdown, for a job summary or a comment: the changes, the findings, and what to paste. */
import type { GovernanceReport } from './governance.js';
import type { Change } from './governance-changes.js';
import { short } from './governance-stub.js';
import { cell, code, formatTable } from './markdown.js';

/** Rows of a table in a summary; the whole has to stay under 1 MiB. */
const MOST_ROWS = 200;

/** The report as GitHub-flavoured markdown. */
export function formatSummary({ result, findings, changes, stub }: GovernanceReport): string {
  const parts = [`## Contract governance: ${result}`];
  if (changes.length > 0)
    parts.push(
      '### What changes',
      formatTable(['Field', 'Before', 'After', 'Kind', 'Asks for'], changes.slice(0, MOST_ROWS).map(changeRow)),
      ...more(changes.length),
    );
  if (findings.length > 0)
    parts.push(
      '### What was found',
      formatTable(
        ['Severity', 'Code', 'Rule', 'Where', 'What', 'What to do', 'Specification'],
        findings
          .slice(0, MOST_ROWS)
          .map(({ severity, code: name, rule, file, line, message, whatToDo, clause }) => [
            severity,
            code(name),
            rule === 0 ? '' : String(rule),
            cell(`${file}:${line}`),
            cell(message.slice(0, 500)),
            cell(whatToDo),
            cell(clause),
          ]),
      ),
      ...more(findings.length),
    );
  if (stub !== undefined) parts.push('### To paste into the changelog', `\`\`\`\`text\n${stub}\`\`\`\``);
  return `${parts.join('\n\n')}\n`;
}

function more(count: number): string[] {
  return count > MOST_ROWS ? [`and ${count - MOST_ROWS} more`] : [];
}

const ASKS = { major: 'a major version', minor: 'a minor version', none: 'nothing (prose)' } as const;

function changeRow({ pointer, before, after, kind, level, goes }: Change): string[] {
  const shown = (value: unknown): string => (value === undefined ? '' : short(value).replaceAll('|', '\\|'));
  return [cell(pointer), shown(before), shown(after), kind, goes ? `${ASKS[level]}, announced before` : ASKS[level]];
}
