import { describe, expect, it } from '@jest/globals';
import {
  CHANGELOG,
  changelogOf,
  codesOf,
  contractWith,
  entryOf,
  FIRST,
  type Files,
  projectOf,
} from '../../support/governance.js';
import { Repository } from './repository.js';

const MB = 1_000_000;
/** Copies of a line, to about five million characters. */
const many = (line: string): string[] => Array<string>(Math.floor((5 * MB) / (line.length + 3))).fill(line);
const newer = contractWith(({ toolchain }) => (toolchain.rust = '1.85.0'), '1.1.0');
const RUST = 'Changed `/toolchain/rust`: newer.';
const DEBUG = 'Deprecated `/profiles/debug` until 2026-12-31: use release.';

/** The time of the processor that a range takes, in milliseconds, whatever else runs beside it; and the errors it gives. */
async function timed(base: Files, head: Files): Promise<{ errors: string[]; took: number }> {
  const repository = await Repository.create(base);
  repository.branch();
  await repository.commit(head);
  const begun = process.cpuUsage();
  const errors = codesOf(await repository.govern());
  return { errors, took: process.cpuUsage(begun).user / 1000 };
}

/** Entries for versions that the contract was never at. */
const LATE = ['ENTRY_VERSION_WRONG'];
// What is quadratic takes minutes here; what is linear, a second or two.
const SECONDS = 15_000;

describe('governRange, 5 MB of entries', () => {
  const stated = (lines: readonly string[]) =>
    projectOf(newer, entryOf('1.1.0', '2026-01-20', lines, 'Nothing to do.'));
  const versions = Array.from({ length: 60_000 }, (_, at) =>
    entryOf(`0.${60_000 - at}.0`, '2025-12-31', [`Changed \`/field-${at}\`: another.`]),
  ).join('');

  it.each<[name: string, base: Files, head: Files, errors: string[]]>([
    ['one field named over and over', projectOf(), stated(many(RUST)), []],
    [
      'one announcement made over and over, at base and again',
      stated(many(DEBUG)),
      projectOf(
        contractWith(() => {}, '1.2.0', newer),
        entryOf('1.2.0', '2026-02-20', [DEBUG], 'Use release.'),
        entryOf('1.1.0', '2026-01-20', many(DEBUG), 'Nothing to do.'),
      ),
      [],
    ],
    [
      'an announcement made once at base, and over and over again',
      stated([DEBUG]),
      projectOf(
        contractWith(() => {}, '1.2.0', newer),
        entryOf('1.2.0', '2026-02-20', many(DEBUG), 'Use release.'),
        entryOf('1.1.0', '2026-01-20', [DEBUG], 'Nothing to do.'),
      ),
      [],
    ],
    ['many versions below the first', projectOf(), { [CHANGELOG]: changelogOf() + versions }, LATE],
    [
      'a pointer without end',
      projectOf(),
      stated([RUST, `Changed \`${'/a'.repeat(2 * MB)}\`: deep.`]),
      ['CHANGELOG_INVALID'],
    ],
  ])('%s', async (_, base, head, errors) => {
    const result = await timed(base, head);
    expect(result.errors).toEqual(errors);
    expect(result.took).toBeLessThan(SECONDS);
  });

  it('20,000 entries that a range leaves alone take little more than none', async () => {
    const entries = versions.slice(0, 5 * MB).replace(/## [^#]*$/, '');
    const long = { ...projectOf(FIRST), [CHANGELOG]: changelogOf() + entries };
    const code = { 'src/main.rs': 'fn main() { run() }\n' };
    // What other suites do at the same time counts as well: the least of three is nearest to what it takes.
    const took: number[] = [];
    for (let round = 0; round < 3; round++) {
      const [none, all] = [await timed(projectOf(), code), await timed(long, code)];
      expect([none.errors, all.errors]).toEqual([[], []]);
      took.push(all.took - none.took);
      if (all.took - none.took < SECONDS / 6) break;
    }
    expect(Math.min(...took)).toBeLessThan(SECONDS / 6);
  });
});
