import { beforeAll, describe, expect, it } from '@jest/globals';
import { annotateFindings, findingsJson, governSummary } from '../../../src/actions/report/governance-report.js';
import { type Finding, finding } from '../../../src/contract/governance/findings.js';
import type { GovernResult } from '../../../src/steps/govern/govern.js';
import { Repository } from '../../steps/govern/repository.js';
import {
  CHANGELOG,
  CONTRACT,
  contractWith,
  INDEX_SCHEMA,
  jsonOf,
  projectOf,
  rowSchema,
} from '../../support/governance.js';

const ENV = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r' };
const many = (count: number, code: Parameters<typeof finding>[0] = 'FIELD_NOT_NAMED'): Finding[] =>
  Array.from({ length: count }, (_, at) => finding(code, { file: CHANGELOG, line: at + 1 }, `finding ${at + 1}`));

/** The rows of a table of a summary, by the first word of its head. */
function rowsOf(summary: string, head: string): string[] {
  const lines = summary.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`| ${head} `));
  const rest = lines.slice(at + 2);
  return rest.slice(0, rest.indexOf('')).map((line) => line.replace(/ +/g, ' '));
}

describe('annotateFindings', () => {
  it('points at file and line, and says what to do and why', () => {
    const [annotation] = annotateFindings(many(1));
    expect(annotation).toEqual({
      severity: 'error',
      text: 'finding 1\nAdd the line to the entry; the report has it to paste.\nSpecification, section 7: compatibility assumption changes require a changelog entry.',
      properties: { title: 'FIELD_NOT_NAMED', file: CHANGELOG, startLine: 1 },
    });
  });

  it('shows ten of each severity, and the last says how many more there are', () => {
    const annotations = annotateFindings([...many(30), ...many(3, 'BASE_INVALID'), ...many(12, 'NOT_CHECKED')]);
    const of = (severity: string) => annotations.filter((annotation) => annotation.severity === severity);
    expect(['error', 'warning', 'notice'].map((severity) => of(severity).length)).toEqual([10, 3, 10]);
    expect(of('error').at(-1)?.text).toMatch(/^finding 10\n[\s\S]*\n20 more in the log\.$/);
    expect(of('notice').at(-1)?.text).toMatch(/\n2 more in the log\.$/);
    expect(of('warning').at(-1)?.text).not.toMatch(/more in the log/);
  });

  it('holds the limits of the runner for text of any length, and lets no command through', () => {
    const control = String.fromCharCode(27);
    const hostile = `\n::error::pwned\n##[error]pwned${control}[31m${'x'.repeat(100_000)}`;
    const [annotation] = annotateFindings([finding('CONTRACT_INVALID', { file: CONTRACT }, hostile)]);
    expect(annotation?.text.length).toBeLessThanOrEqual(4096);
    expect(annotation?.text).not.toMatch(/^\s*::|##\[/m);
    expect(annotation?.text).not.toContain(control);
    const long = Array.from({ length: 12 }, () => finding('CONTRACT_INVALID', { file: CONTRACT }, 'x'.repeat(100_000)));
    for (const { text } of annotateFindings(long)) expect(text.length).toBeLessThanOrEqual(4096);
  });
});

describe('governSummary of a finding that is of no rule', () => {
  it('names none', () => {
    const range = { base: 'a'.repeat(40), head: 'b'.repeat(40), contract: CONTRACT };
    const findings = [finding('CONTRACT_MISSING', { file: CONTRACT }, 'there is none'), ...many(1)];
    const summary = governSummary(
      { ...range, result: 'failed', findings, changes: [], stub: undefined, fixed: [], fixes: [] },
      ENV,
    );
    const [missing, unnamed] = rowsOf(summary, 'Severity');
    expect(missing).toMatch(/^\| error \| `CONTRACT_MISSING` \| \| /);
    expect(unnamed).toMatch(/^\| error \| `FIELD_NOT_NAMED` \| 2 \| /);
  });
});

describe('findingsJson', () => {
  it('gives whole findings, the first hundred, with text within bounds', () => {
    const [first, ...rest] = JSON.parse(findingsJson([...many(1), ...many(200)]));
    expect(first).toEqual(many(1)[0]);
    expect(rest).toHaveLength(99);
    const long = finding('CONTRACT_INVALID', { file: CONTRACT, pointer: `/${'p'.repeat(1_000_000)}` }, 'm'.repeat(1e6));
    expect(findingsJson(Array(200).fill(long)).length).toBeLessThan(1024 * 1024);
  });
});

describe('governSummary', () => {
  let result: GovernResult;
  let summary: string;
  beforeAll(async () => {
    const repository = await Repository.create(projectOf());
    const contract = contractWith((made) => {
      made.retention.minimum_release_generations = 9;
      made.platforms.splice(2, 1);
      made.notes = 'Read me.';
      made.governance.handoff_overlap_release_cycles = 3;
    });
    result = await repository.check({
      [CONTRACT]: jsonOf(contract),
      [INDEX_SCHEMA]: rowSchema(({ properties }) => Object.assign(properties, { more: { type: 'string' } })),
    });
    summary = governSummary(result, ENV);
  });

  it('names what was compared, with links', () => {
    expect(summary).toMatch(/^## Contract governance: failed\n/);
    const url = 'https://github.com/o/r/commit';
    expect(rowsOf(summary, 'Compared')).toEqual([
      `| Base | [\`${result.base}\`](${url}/${result.base}) |`,
      `| Head | [\`${result.head}\`](${url}/${result.head}) |`,
      `| Contract | \`${CONTRACT}\` |`,
    ]);
  });

  it('says what the source holds, and how much of it is attested, where it was read', () => {
    expect(summary).not.toContain('attested');
    const published = { source: 's3://bucket/x', releases: 3, rows: 6, attested: 4 };
    expect(rowsOf(governSummary({ ...result, published }, ENV), 'Published')).toEqual([
      '| Source | s3://bucket/x |',
      '| Releases | `3` |',
      '| Rows | `6` |',
      '| Rows that are attested, by whomever | `4` |',
    ]);
  });

  it('has each changed field before and after, its kind, and the rules it comes under', () => {
    const rows = rowsOf(summary, 'Field');
    expect(rows).toContain(
      '| `/retention/minimum_release_generations` | `8` | `9` | changed | 1, 2, 3, 5: a minor version |',
    );
    expect(rows).toContain(
      '| `/governance/handoff_overlap_release_cycles` | `2` | `3` | changed | 1, 2, 3, 6: a minor version |',
    );
    expect(rows).toContain('| `/notes` | | `Read me.` | added | none: prose |');
    expect(rows).toContainEqual(
      expect.stringMatching(
        /^\| `\/platforms\/x86_64-unknown-linux-musl` \| .* \| \| removed \| 1, 2, 3, 4: a major version, announced before \|$/,
      ),
    );
    expect(rows).toContainEqual(
      expect.stringMatching(/^\| `\/index\/more` \| \| .* \| added \| 1, 2, 3, 7: a minor version \|$/),
    );
    expect(rows).toHaveLength(result.changes.length);
  });

  it('has each finding with its place, what to do and the clause', () => {
    const rows = rowsOf(summary, 'Severity');
    expect(rows).toHaveLength(result.findings.length);
    expect(rows).toContainEqual(
      expect.stringMatching(
        /^\| error \| `NOT_ANNOUNCED` \| 4 \| docs\/distribution-contract\.json:\d+ \| .* \| section 6/,
      ),
    );
  });

  it('has what the changelog lacks, to paste', () => {
    expect(summary).toContain(`### To paste into the changelog\n\n\`\`\`text\n${result.stub}\`\`\`\n`);
    // What cannot go yet stays, and is announced: that is a minor version.
    expect(result.stub).toMatch(/^## distribution-contract 1\.1\.0 - 2026-03-01\n/);
    expect(result.stub).toContain('\n- Deprecated `/platforms/x86_64-unknown-linux-musl` until 2026-08-29: ');
  });

  it('lets nothing of a hostile schema out of cell or fence', async () => {
    const repository = await Repository.create(projectOf());
    const names = ['````\n# pwned', '</td><img src=x>', '`|pwned|`', '\n::error::pwned', 'x'.repeat(100_000)];
    const hostile = await repository.check({
      [INDEX_SCHEMA]: rowSchema(({ properties }) =>
        Object.assign(
          properties,
          Object.fromEntries(names.map((name) => [name, { const: `\`\`\`\`\n# pwned ${name}` }])),
        ),
      ),
      ...{ [CONTRACT]: jsonOf(contractWith(() => {}, '1.1.0')) },
    });
    const text = governSummary(hostile, ENV);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    const [outside = '', inside = '', ...more] = text.split(/^```(?:text)?$/m);
    expect(more).toEqual(['\n']);
    expect(outside).not.toMatch(/^# pwned|<img|^::error/m);
    expect(inside).not.toMatch(/^# pwned|^::error|```/m);
    expect(hostile.stub).toMatch(/^- Changed `\/index`: /m);
  });

  it('stays under 1 MiB for any number of changes, and says how many are left out', () => {
    const [change] = result.changes;
    const large = governSummary({ ...result, changes: Array(20_000).fill(change) }, ENV);
    expect(Buffer.byteLength(large)).toBeLessThan(1024 * 1024);
    expect(large).toMatch(/\d+ more rows are in the log\./);
  });
});
