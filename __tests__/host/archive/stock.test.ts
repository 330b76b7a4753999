/**
 * Well-formed archives of real content by GNU tar, bsdtar, Python and Go are unpacked as GNU tar unpacks them, and ours are
 * unpacked by all of them. STOCK_ARCHIVES says how many archives; a seed decides about each, so a number that fails is the
 * same archive again.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { packArchive } from '../../../src/host/archive/pack.js';
import { Seeded } from '../../support/seeded.js';
import { describeTree, useTemporaryFolder } from '../../support/temporary.js';
import { manifestOf, unpackTwice } from './stock-compare.js';
import { GNU_TAR, type Job, MAKERS, type Maker, removeBuilt } from './stock-makers.js';
import { growTree } from './stock-trees.js';

const COUNT = Number(process.env.STOCK_ARCHIVES ?? 60);
const folder = useTemporaryFolder();
const kinds = MAKERS.flatMap((maker) => maker.formats.map((format) => ({ maker, format })));
const done = new Map<string, number>();

for (const { name, isHere } of MAKERS)
  if (!isHere) process.stderr.write(`skipped: ${name} is not installed, so none of its archives is tried\n`);
afterAll(async () => {
  await removeBuilt();
  const total = [...done.values()].reduce((sum, count) => sum + count, 0);
  const each = [...done].map(([name, count]) => `${name} ${count}`).join(', ');
  if (process.env.STOCK_ARCHIVES) process.stderr.write(`ok: ${total} archives unpacked as GNU tar does: ${each}\n`);
});

async function prepare(number: number, maker: Maker, format: string): Promise<Job> {
  const at = join(folder(), String(number));
  await mkdir(at);
  const seeded = new Seeded(number);
  const tree = await growTree(join(at, 'in'), seeded, maker.limits(format));
  return { archive: join(at, 'a.tar.gz'), folder: join(at, 'in'), tree, format, seeded };
}

describe('unpackArchive, of well-formed archives', () => {
  for (const [index, { maker, format }] of kinds.entries())
    (maker.isHere && GNU_TAR.isHere ? it : it.skip)(
      `by ${maker.name}, format ${format}: gives what GNU tar gives`,
      async () => {
        const numbers = Array.from({ length: COUNT }, (_, number) => number).filter((n) => n % kinds.length === index);
        const jobs: Job[] = [];
        for (const number of numbers) jobs.push(await prepare(number, maker, format));
        await maker.make(jobs);
        for (const [at, { archive, tree, folder }] of jobs.entries()) {
          const [theirs, ours] = await unpackTwice(archive).catch((cause: unknown) => {
            throw new Error(`archive ${numbers[at]}`, { cause });
          });
          expect({ number: numbers[at], tree: ours }).toEqual({ number: numbers[at], tree: theirs });
          expect(manifestOf(ours)).toHaveLength(tree.files.length);
          await rm(join(folder, '..'), { recursive: true });
        }
        done.set(maker.name, (done.get(maker.name) ?? 0) + jobs.length);
      },
      300_000,
    );
});

describe('packArchive', () => {
  for (const maker of MAKERS)
    (maker.isHere ? it : it.skip)(`writes what ${maker.name} unpacks to the same files`, async () => {
      for (let number = 0; number < 5; number++) {
        const at = join(folder(), String(number));
        await mkdir(join(at, 'out'), { recursive: true });
        const limits = { path: 240, name: 200, names: 'any' } as const;
        const { files } = await growTree(join(at, 'in'), new Seeded(1000 + number), limits);
        const lines = manifestOf(await describeTree(join(at, 'in'), true));
        const entries = lines.map(({ path, mode }) => ({ path, mode, source: join(at, 'in', path) }));
        const packed = await packArchive(entries, 1_700_000_000, join(at, 'a.tar.gz'));
        await maker.extract(join(at, 'a.tar.gz'), join(at, 'out'));
        expect(manifestOf(await describeTree(join(at, 'out')))).toEqual(lines);
        expect(packed.files).toHaveLength(files.length);
      }
    });
});
