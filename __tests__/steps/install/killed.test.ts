/** `install` and install-controller, killed before each of their changes of the file system, and then run again. */
import { execFileSync } from 'node:child_process';
import { appendFile, cp, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestServer } from '../../host/hostile-server.js';
import { createTempProject } from '../../support/temporary.js';
import {
  commandLine,
  contentOf,
  DAMAGE,
  door,
  namesIn,
  PRODUCT,
  type Subject,
  serveReleases,
} from '../install-subjects.js';

let server: TestServer;
beforeAll(async () => {
  server = await serveReleases();
});
afterAll(() => server.close());

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

/** One run to its end, which counts its changes. */
async function countSteps(subject: Subject): Promise<number> {
  const count = join(await createTempProject(), 'count');
  expect(await subject.install('0.1.0', { killAt: 0, count })).toMatchObject({ status: 0 });
  return Number(await readFile(count, 'utf8'));
}

const nothing = async (): Promise<void> => {};
const another = async (subject: Subject): Promise<unknown> => subject.install('0.2.0');
const damaged = async (subject: Subject): Promise<void> => {
  await subject.install('0.1.0');
  const entry = await subject.installed('0.1.0');
  await appendFile(join(entry, PRODUCT), DAMAGE);
  await rm(`${entry}.complete`);
};

describe.each([
  { name: '`install` into nothing', make: commandLine, prepare: nothing },
  { name: '`install` over another release', make: commandLine, prepare: another },
  { name: 'install-controller into nothing', make: door, prepare: nothing },
  { name: 'install-controller over a damaged entry', make: door, prepare: damaged },
])('$name, killed at every step', ({ make, prepare }) => {
  let template: string;
  beforeAll(async () => {
    template = await createTempProject();
    await prepare(await make(server.origin, template));
  });
  const prepared = async (): Promise<Subject> => {
    const folder = await createTempProject();
    await cp(template, folder, { recursive: true });
    return make(server.origin, folder);
  };

  it('leaves nothing partial, and the next run installs, cleans up and says so', async () => {
    const whole = await prepared();
    const steps = await countSteps(whole);
    expect(steps).toBeGreaterThan(10);
    const expected = await namesIn(whole.around);
    const count = join(await createTempProject(), 'at');
    let cleaned = 0;
    for (let killAt = 1; killAt <= steps; killAt++) {
      const subject = await prepared();
      expect(await subject.install('0.1.0', { killAt, count })).toMatchObject({ status: null });
      const left = await expectNothingPartial(subject);
      const again = await subject.install('0.1.0');
      expect(again).toMatchObject({ status: 0 });
      for (const name of left) expect(again.said).toContain(`removed ${join(subject.around, name)}`);
      cleaned += left.length;
      const installed = await subject.installed('0.1.0');
      expect(await contentOf(installed)).toBe('0.1.0');
      expect(execFileSync(join(installed, PRODUCT), { encoding: 'utf8' })).toBe('one\n');
      expect(await namesIn(subject.around)).toEqual(expected);
    }
    expect(cleaned).toBeGreaterThan(6);
  }, 240_000);
});
