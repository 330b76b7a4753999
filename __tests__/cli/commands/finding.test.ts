/** Finding a release and pinning it, from every kind of source, and what is said where something else was asked for than there is. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { workflowWords } from '../../../src/actions/report/next-step.js';
import { list } from '../../../src/cli/commands/list.js';
import { lock } from '../../../src/cli/commands/lockfile/lock.js';
import { resolve } from '../../../src/cli/commands/resolve.js';
import { yank } from '../../../src/cli/commands/store/yank.js';
import { verify } from '../../../src/cli/commands/verify.js';
import { commandWords } from '../../../src/cli/next-step.js';
import type { Options } from '../../../src/cli/options.js';
import type { CommandContext } from '../../../src/cli/output.js';
import { parseLockfile } from '../../../src/contract/documents/lockfile.js';
import type { ContractError } from '../../../src/contract/errors.js';
import type { CommandName, NamedOptions } from '../../../src/contract/next-step.js';
import { releaseListSchema } from '../../../src/contract/selection/release-list.js';
import { errorText, withNextStep } from '../../../src/contract/text/refusal.js';
import { hostTarget } from '../../../src/host/machine/target.js';
import { PLACES, type Placed, place } from '../../support/placed-stores.js';
import { ARM, FOUR, GNU, MAC, MUSL, OTHER_PRODUCT, revisionOf, sampleStore } from '../../support/sample-stores.js';
import { createTempProject } from '../../support/temporary.js';

const START = 'npx --yes github:acme/suite#v1';
const COMMANDS = { list, lock, resolve, verify, yank };
const sample = sampleStore();

/** What a command says to people, and what it refuses with, as it is printed. */
function at({ env }: Pick<Placed, 'env'>, said: string[] = []) {
  const context = (words: ReturnType<typeof commandWords>): CommandContext => ({
    start: START,
    nextStep: (next) => words.step(next),
    env,
    now: () => new Date('2026-03-01T00:00:00Z'),
    progress: (line) => said.push(line),
    warn: (line) => said.push(`warning: ${line}`),
  });
  return (name: keyof typeof COMMANDS, given: NamedOptions) => {
    const words = commandWords(START, { name: name as CommandName, options: given });
    const camel = (option: string): string => option.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    const options: Options = Object.fromEntries(Object.entries(given).map(([option, value]) => [camel(option), value]));
    return COMMANDS[name](options, context(words)).catch((error: unknown) => {
      throw withNextStep(error, words);
    });
  };
}
async function refusal(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => 'done',
    (error: ContractError) => errorText(error),
  );
}

describe.each(PLACES)('from a source that is a %s', (kind) => {
  let placed: Placed;
  let run: ReturnType<typeof at>;
  beforeAll(async () => {
    placed = await place(sample, kind);
    run = at(placed);
  });
  afterAll(() => placed.close());

  it('list shows what there is, newest first, as one document and as lines', async () => {
    const { json, lines } = await run('list', { source: placed.name });
    expect(releaseListSchema().parse(json)).toMatchObject({ source: placed.name, more: 2 });
    expect(lines[0]).toBe(`1.1.0 2026-01-16 release 1.84.0 ${revisionOf('1.1.0')} r1 ${ARM},${GNU},${MUSL}`);
    expect(lines.find((line) => line.startsWith('0.3.0'))).toMatch(/yanked: loses data$/);
    expect(lines.find((line) => line.startsWith('0.7.0'))).toMatch(new RegExp(`yanked for ${MUSL}: crashes at start$`));
    expect((await run('list', { source: placed.name, version: '1.0.0-rc.1', target: GNU })).lines).toHaveLength(1);
  });

  it('lock takes the highest in range, says what it took, and reads no document but of what it pins', async () => {
    const lockfile = join(await createTempProject(), 'lock.json');
    const before = placed.asked().length;
    const said: string[] = [];
    await at(placed, said)('lock', { source: placed.name, version: '0.6 - 1.0', lockfile });
    const { version, dist_revision, targets } = parseLockfile(await readFile(lockfile), lockfile);
    expect([version, dist_revision, Object.keys(targets)]).toEqual(['1.0.0', 'r1', [...FOUR]]);
    expect(said[0]).toBe(
      `chose 1.0.0 r1 (release, rustc 1.84.0, of ${revisionOf('1.0.0').slice(0, 8)}) for ${FOUR.join(', ')}`,
    );
    const asked = placed.asked().slice(before);
    expect(asked.filter((path) => path !== 'dist/index.json' && !path.startsWith('dist/1.0.0/1.0.0/'))).toEqual([]);
  });

  it('verify takes all targets of a release that its version names', async () => {
    const { json, lines } = await run('verify', { source: placed.name, version: '1.0.0' });
    expect((json as { rows: { row: { target: string } }[] }).rows.map(({ row }) => row.target)).toEqual(FOUR);
    expect(lines.filter((line) => line.startsWith('verified: '))).toHaveLength(4);
  });
});

describe('what is said where something else was asked for than there is', () => {
  let placed: Placed;
  let run: ReturnType<typeof at>;
  const source = 'S';
  const lockfile = 'controller.lock.json';
  beforeAll(async () => {
    placed = await place(sample, 'folder');
    run = at(placed);
  });
  const said = async (name: keyof typeof COMMANDS, given: NamedOptions): Promise<string> =>
    (await refusal(run(name, { source: placed.name, ...given }))).replaceAll(placed.name, source);

  it('lock: what the nearest release is, how many more there are, and a lock of all its targets', async () => {
    const text = await said('lock', { version: '0.9.0', lockfile });
    expect(text.split('\n')).toEqual([
      'error[TUPLE_NOT_FOUND]: there is no release of version 0.9.0',
      'What differs in the first: version is 1.1.0, and not 0.9.0.',
      'Candidates:',
      `  --version 1.1.0 --profile release --toolchain 1.84.0 --git-rev ${revisionOf('1.1.0')} --dist-revision r1`,
      // Which of the others has something for this host, only it can tell.
      ...Array.from({ length: 4 }, () =>
        expect.stringMatching(/^ {2}--version [01]\.\S+ --profile release --toolchain /),
      ),
      'and 11 more.',
      'To see all of them:',
      `  ${START} list --source S --all`,
      'For the first:',
      `  ${START} lock --source S --version 1.1.0 --lockfile ${lockfile} --profile release --toolchain 1.84.0 --git-rev ${revisionOf('1.1.0')} --dist-revision r1`,
    ]);
  });

  it.each([
    ['an absent target, by its name', { target: ['riscv64gc-unknown-linux-gnu'] }, /nothing for riscv64gc.*: it has/],
    ['what was pruned as pruned', { version: '0.1.0' }, /^error\[PRUNED\]: version 0\.1\.0 was removed/],
    ['what was yanked with its reason', { version: '0.3.0' }, /^error\[YANKED\]: .*loses data/],
    [
      'a word that is no version, by the rule',
      { version: 'latest' },
      /version "latest" must be an exact version .* or a range/,
    ],
    [
      'a revision without its letter',
      { 'dist-revision': '1' },
      /must be r and a positive integer such as r1; write r1/,
    ],
    ['another spelling of a profile', { profile: 'Release' }, /must be release or debug; write release/],
  ])('lock names %s', async (_name, given, text) => {
    const printed = await said('lock', { ...given, lockfile });
    expect(printed).toMatch(text);
    expect(printed).not.toMatch(/allow-yanked|docs\//);
    if (!printed.includes('INVALID_TUPLE')) {
      expect(printed).toMatch(/Candidates:\n {2}--version/);
      expect(printed).toMatch(new RegExp(`For the first:\\n {2}${START} lock --source S .*--version [01]`));
    }
    expect(printed).not.toMatch(/--target (?!\S+ --version)/);
  });

  it("resolve: the host's target first, and what the parts are that were left out", async () => {
    const text = await said('resolve', { version: '1.0.0' });
    expect(text).toMatch(/^error\[TUPLE_INCOMPLETE\]: .*: target, profile, toolchain, git-rev, dist-revision\n/);
    const isThere = (FOUR as readonly string[]).includes(hostTarget());
    if (isThere) expect(text).toMatch(new RegExp(`Candidates:\\n {2}--version 1.0.0 --target ${hostTarget()} `));
    else expect(text).toContain('None of them is for this host');
  });

  it('resolve and verify: the same for the same, of one that was never there, pruned, or is for other targets', async () => {
    const tuple = { profile: 'release', toolchain: '1.84.0', 'dist-revision': 'r1' };
    for (const [version, target, code] of [
      ['9.9.9', GNU, 'TUPLE_NOT_FOUND'],
      ['0.1.0', GNU, 'PRUNED'],
      ['1.1.0', MAC, 'TARGET_MISSING'],
    ] as const) {
      const given = {
        ...tuple,
        version,
        target,
        'git-rev': version === '9.9.9' ? 'a'.repeat(40) : revisionOf(version),
      };
      const [one, other] = [await said('resolve', given), await said('verify', given)];
      expect(one).toMatch(new RegExp(`^error\\[${code}\\]`));
      expect(one.replaceAll(' resolve ', ' verify ')).toBe(other);
      expect(one).toMatch(new RegExp(`Candidates:\\n {2}--version \\S+ --target ${target}`));
    }
  });

  it('is said as inputs in a workflow, with the source, and without a target that is that of the runner', async () => {
    const error = await resolve({ source: placed.name, version: '1.0.0' }, contextOf()).catch(
      (thrown: unknown) => thrown,
    );
    const words = (given: NamedOptions) => workflowWords('install-controller', given, {});
    const hint = (given: NamedOptions) => (withNextStep(error, words(given)) as ContractError).hint;
    const [candidates = '', block = ''] = hint({ source: 'https://r.example/x' }).split('For the first:\n');
    expect(candidates).toMatch(/\n {2}version: 1\.0\.0, target: \S+, profile: release, toolchain: 1\.84\.0, git-rev: /);
    expect(block).toMatch(/^ {2}with:\n {4}source: "https:\/\/r\.example\/x"\n {4}version: "1\.0\.0"\n/);
    if ((FOUR as readonly string[]).includes(hostTarget())) expect(block).not.toContain('target:');
    expect(hint({ target: GNU })).toContain('    target: ');
    expect(`${candidates}${block}`).not.toContain('--');
  });

  it('yank takes all targets of a release by its version, and refuses to guess which of two', async () => {
    const writable = await place(sampleStore(OTHER_PRODUCT), 'folder');
    const yanking = at(writable);
    const reason = 'bad';
    const { lines } = await yanking('yank', { store: writable.name, version: '1.0.0', reason });
    expect(lines.filter((line) => line.startsWith('yanked: '))).toHaveLength(4);
    const two = await refusal(yanking('yank', { store: writable.name, version: '0.5.0', reason }));
    expect(two).toMatch(/^error\[TUPLE_AMBIGUOUS\]/);
    expect(two).toMatch(
      new RegExp(`For the first:\\n {2}${START} yank --store \\S+ --version 0.5.0 --reason bad --profile`),
    );
    const none = await refusal(yanking('yank', { store: writable.name, reason }));
    expect(none).toMatch(/^error\[TUPLE_INCOMPLETE\]: missing of a release: version\n/);
  });

  it('verify says that everything can be verified, too, and a lockfile of another product stays', async () => {
    expect(await said('verify', {})).toContain('or --all for everything');
    const other = await place(sampleStore(OTHER_PRODUCT), 'folder');
    const path = join(await createTempProject(), lockfile);
    await run('lock', { source: other.name, lockfile: path });
    const before = await readFile(path, 'utf8');
    expect(await said('lock', { lockfile: path })).toMatch(/^error\[LOCKFILE_MISMATCH\]: .* is of other-controller/);
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  const contextOf = (): CommandContext => ({
    start: START,
    nextStep: () => undefined,
    env: placed.env,
    now: () => new Date(0),
    progress: () => {},
    warn: () => {},
  });
});
