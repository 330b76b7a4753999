import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Source } from '../../../src/host/store/store.js';
import {
  codesOf,
  contractWith,
  entryOf,
  type Files,
  projectOf,
  Repository,
  releasesFrom,
  sourceOf,
} from './repository.js';

/** A project whose version 1.1.0 was stated on the 1st of February, and is not published 47 days later. */
const RUST = 'Changed `/toolchain/rust`: newer.';
const DEBUG = 'Deprecated `/profiles/debug` until 2026-03-15: use release.';
const newer = contractWith(({ toolchain }) => (toolchain.rust = '1.85.0'), '1.1.0');
const draft = (lines: readonly string[] = [RUST, DEBUG], date = '2026-02-01', contract = newer): Files =>
  projectOf(contract, entryOf('1.1.0', date, lines, 'Nothing to do.'));

describe('governRange, a draft that is older than the allowance', () => {
  let repository: Repository;
  let source: Source;
  beforeAll(async () => {
    repository = await Repository.create(draft(), '2026-02-01');
    await repository.commit({ 'src/main.rs': 'fn main() { one() }\n' }, '2026-03-20');
    source = await sourceOf(releasesFrom('2026-01-02', 2));
  });
  const largest = contractWith(({ retention }) => (retention.minimum_release_generations = 9), '1.1.0', newer);
  const RETENTION = 'Changed `/retention/minimum_release_generations`: one more.';

  it.each<[name: string, files: Files, errors: string[]]>([
    ['a pull request of code', { 'src/main.rs': 'fn main() { two() }\n' }, []],
    ['one that adds to the draft under its date', draft([RUST, DEBUG, RETENTION], '2026-02-01', largest), []],
    ['one that dates the draft later', draft([RUST], '2026-02-10'), []],
    ['one that dates the draft earlier', draft([RUST], '2026-01-31'), ['ENTRY_DATE_WRONG']],
    [
      'one that moves the date of an announcement',
      draft([RUST, DEBUG.replace('03-15', '03-16')]),
      ['ANNOUNCEMENT_BACKDATED', 'NOTICE_TOO_SHORT'],
    ],
  ])('%s', async (_, files, errors) => {
    const result = await repository.check(files, { source, date: '2026-03-21', today: '2026-03-21' });
    expect(codesOf(result)).toEqual(errors);
  });
});
