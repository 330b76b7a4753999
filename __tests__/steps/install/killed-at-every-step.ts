/**
 * Installing, killed before each of its changes of the file system, and then run again.
 *
 * A kill leaves what the folder holds at that moment. So one run, whose folder is copied before each change, gives what every
 * kill would leave, and only what repairs is run for each. Equal trees are repaired once. Some processes are killed all the same.
 */
import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '../../host/hostile-server.js';
import { PRODUCT } from '../../support/samples.js';
import { createTempProject, describeTree } from '../../support/temporary.js';
import { commandLine, contentOf, DAMAGE, door, namesIn, type Run, type Subject, serveReleases } from './subjects.js';

/** How to install, with all that it works on within a folder, and what stands there before. */
export interface Killed {
  readonly make: (origin: string, folder: string) => Promise<Subject>;
  readonly prepare: (subject: Subject) => Promise<unknown>;
}

const byCommandLine = (origin: string, folder: string): Promise<Subject> => commandLine(origin, join(folder, 'tools'));
const byDoor = (origin: string, folder: string): Promise<Subject> =>
  door(origin, join(folder, 'tools'), join(folder, 'spoken'));

const nothing = async (): Promise<void> => {};
const another = async (subject: Subject): Promise<Run> => subject.install('0.2.0');
async function damaged(subject: Subject): Promise<void> {
  await subject.install('0.1.0');
  const entry = await subject.installed('0.1.0');
  await appendFile(join(entry, PRODUCT), DAMAGE);
  await rm(`${entry}.complete`);
}

export const KILLED = {
  '`install` into nothing': { make: byCommandLine, prepare: nothing },
  '`install` over another release': { make: byCommandLine, prepare: another },
  'install-controller into nothing': { make: byDoor, prepare: nothing },
  'install-controller over a damaged entry': { make: byDoor, prepare: damaged },
} satisfies Record<string, Killed>;

/** What was there is whole, or as it was, or not there; all that is left beside is one folder with a hidden name. */
async function expectNothingPartial(subject: Subject): Promise<string[]> {
  const installed = await subject.installed('0.1.0');
  const content = await contentOf(installed);
  for (const folder of await subject.onPath()) expect(await contentOf(folder)).toBe('0.1.0');
  const names = await namesIn(subject.around);
  if (names.some((name) => name.endsWith('.complete'))) expect(content).toBe('0.1.0');
  const known = [basename(installed), `${basename(installed)}.complete`];
  const left = names.filter((name) => !known.includes(name));
  for (const name of left) expect(name).toMatch(/^\./);
  expect(left.length).toBeLessThanOrEqual(1);
  return left;
}

/** Nothing is partial, and the next run installs, cleans up and says so. Gives how much was left. */
async function expectRepaired(subject: Subject, expected: readonly string[]): Promise<number> {
  const left = await expectNothingPartial(subject);
  const again = await subject.install('0.1.0');
  expect(again).toMatchObject({ status: 0 });
  for (const name of left) expect(again.said).toContain(`removed ${join(subject.around, name)}`);
  const installed = await subject.installed('0.1.0');
  expect(await contentOf(installed)).toBe('0.1.0');
  expect(execFileSync(join(installed, PRODUCT), { encoding: 'utf8' })).toBe('one\n');
  expect(await namesIn(subject.around)).toEqual(expected);
  return left.length;
}

/**
 * What of a tree the next run can act on. Of what was left under a hidden name that is whether anything is in it, since it is
 * only removed; of what the runner was told it is PATH.
 */
async function stateOf(tree: string): Promise<string> {
  const lines = (await describeTree(tree))
    .filter((line) => !/^spoken\/(?!PATH )/.test(line))
    .map((line) => line.replace(/^(.*\/\.[^/]+-[0-9a-f]{12}-\d+-\d+-\w{6}\/).+ .*$/, '$1 something'));
  return [...new Set(lines)].join('\n');
}

export function describeKilled(...names: (keyof typeof KILLED)[]): void {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveReleases();
  });
  afterAll(() => server.close());

  describe.each(names.map((name) => ({ name, ...KILLED[name] })))('$name, killed at every step', (killed) => {
    let folder: string;
    let copies: string;
    let subject: Subject;
    let steps: number;
    let expected: string[];
    /** What paths mean stays: all trees are put where the first one was. */
    const putBack = (tree: string): void => {
      execFileSync('rm', ['-rf', folder]);
      execFileSync('cp', ['-a', tree, folder]);
    };
    beforeAll(async () => {
      folder = join(await createTempProject(), 'all');
      copies = await createTempProject();
      await mkdir(join(folder, 'spoken'), { recursive: true });
      subject = await killed.make(server.origin, folder);
      await killed.prepare(subject);
      execFileSync('cp', ['-a', folder, join(copies, 'before')]);
      expect(await subject.install('0.1.0', { copy: { folder, to: copies } })).toMatchObject({ status: 0 });
      expected = await namesIn(subject.around);
      steps = (await readdir(copies)).length - 1;
    });

    it('leaves nothing partial, and the next run installs, cleans up and says so', async () => {
      const seen = new Set<string>();
      let cleaned = 0;
      for (let step = 1; step <= steps; step++) {
        const state = await stateOf(join(copies, String(step)));
        if (seen.has(state)) continue;
        seen.add(state);
        putBack(join(copies, String(step)));
        cleaned += await expectRepaired(subject, expected);
      }
      expect(steps).toBeGreaterThan(10);
      expect(seen.size).toBeGreaterThan(4);
      expect(cleaned).toBeGreaterThan(2);
    }, 240_000);

    it('does so where the process is killed indeed: first, in the middle and last', async () => {
      for (const killAt of [1, steps >> 1, steps]) {
        putBack(join(copies, 'before'));
        expect(await subject.install('0.1.0', { killAt })).toMatchObject({ status: null });
        await expectRepaired(subject, expected);
      }
    }, 60_000);
  });
}
