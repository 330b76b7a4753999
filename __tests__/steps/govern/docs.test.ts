import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { projectOf } from '../../support/governance.js';
import { Repository } from './repository.js';

const page = readFileSync('docs/governance.md', 'utf8');
const EXAMPLE = /<!-- example: (.+) -->\n\n```diff (\S+)\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```\n/g;
const examples = [...page.matchAll(EXAMPLE)].map(([, name = '', file = '', diff = '', found = '']) => {
  const side = (sign: string) =>
    diff
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1))
      .join('\n');
  return { name, file, before: side('-'), after: side('+'), found: found.trim().split('\n') };
});

describe('docs/governance.md', () => {
  it('has the lines to copy that the page of the action has, which are run and linted', () => {
    const [lines, other] = ['docs/governance.md', 'docs/actions/check-governance.md'].map(
      (path) => /```yaml\n[\s\S]*?```\n/.exec(readFileSync(path, 'utf8'))?.[0],
    );
    expect(lines).toMatch(/uses: OWNER\/REPO\/actions\/check-governance@v1(?: #.*)?\n/);
    expect(lines).toBe(other);
  });

  let repository: Repository;
  beforeAll(async () => {
    repository = await Repository.create(projectOf());
  });

  it('has an example for each of the seven rules', () => {
    const rules = page.split(/^## Rule /m).slice(1);
    expect(rules.map((text) => text[0])).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    for (const text of rules) expect([...text.matchAll(EXAMPLE)]).toHaveLength(1);
  });

  it.each(examples)('finds what it says: $name', async ({ file, before, after, found }) => {
    const text = projectOf()[file] ?? '';
    expect(text.split(before)).toHaveLength(2);
    const { findings } = await repository.check({ [file]: text.replace(before, () => after) });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, severity, file: at }) => `${severity}[${code}] ${at}`)).toEqual(found);
  });
});
