import { describe, expect, it } from '@jest/globals';
import { formatResult } from '../../../src/cli/output.js';
import { governLines } from '../../../src/steps/govern/lines.js';
import { INDEX_SCHEMA, projectOf, releasesFrom, rowSchema } from '../../support/governance.js';
import { Repository, sourceOf } from './repository.js';

describe('governLines', () => {
  it('gives a pull request no line of its own, and no command', async () => {
    const repository = await Repository.create(projectOf());
    const names = ['a\n::error::x', 'b\r::error::x', '##[error]x', '\u202egnp.exe', '\u001b[2J'];
    const fields = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
    const result = await repository.check({
      [INDEX_SCHEMA]: rowSchema(({ properties }) => Object.assign(properties, fields)),
    });
    expect(result.changes.map(({ pointer }) => pointer)).toContain('/index/a\n::error::x');
    const lines = governLines(result, () => undefined);
    expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
    expect(lines).toContain('  added /index/a\\n::error::x (minor)');
    for (const asJson of [false, true]) {
      const text = formatResult({ json: result, lines }, asJson);
      expect(text.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
      expect([text.includes('\u202e'), text.includes('\u001b')]).toEqual([false, false]);
    }
    expect(JSON.parse(formatResult({ json: result, lines }, true))).toEqual(result);
  });

  it('says what the source holds, and how much of it has attestations, by whomever', async () => {
    const repository = await Repository.create(projectOf());
    const source = await sourceOf(releasesFrom('2026-01-02', 3));
    const result = await repository.check({ 'README.md': 'read me\n' }, { source });
    expect(result.published).toEqual({ source: source.name, releases: 3, rows: 3, attested: 0 });
    const published = { source: 'a store\n::error::x', releases: 3, rows: 6, attested: 4 };
    expect(governLines({ ...result, published }, () => undefined)).toContain(
      'published in a store\\n::error::x: 3 releases, 6 rows, 4 of them attested',
    );
    const { published: _, ...without } = result;
    expect(governLines(without, () => undefined).join()).not.toContain('attested');
  });
});
