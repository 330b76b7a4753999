/** `verify --all` over 1 GB of artifacts, against `sha256sum -c` over the same files. */
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageProgram, publishArguments, runCli, TARGETS } from '../artifacts.mjs';
import { tupleOf } from '../large-index.mjs';
import { ratioOfTimes } from '../measure.mjs';

const VERSIONS = 8;
const SIZE = 32_000_000;

/** One figure. */
export function measure(context) {
  const { work, cli, runs } = context;
  const store = join(work, 'store');
  for (let n = 0; n < VERSIONS; n++) publishVersion(context, n, store);
  const files = readdirSync(store, { recursive: true }).filter((path) => path.endsWith('.tar.gz'));
  const sums = files.map(
    (path) =>
      `${createHash('sha256')
        .update(readFileSync(join(store, path)))
        .digest('hex')}  ${path}\n`,
  );
  writeFileSync(join(work, 'sums'), sums.join(''));
  return [
    ratioOfTimes('`verify --all` over 1 GB, of `sha256sum -c`', {
      ours: { argv: [...cli, 'verify', '--source', store, '--all'] },
      rival: { argv: ['sha256sum', '--quiet', '-c', join(work, 'sums')], cwd: store },
      runs: runs(5),
      limit: 0.5,
    }),
  ];
}

/** One release of random data, which no compressor makes smaller. */
function publishVersion(context, n, store) {
  const staged = join(context.work, 'staged');
  for (const target of TARGETS) {
    packageProgram(context, tupleOf(n, target), randomBytes(SIZE), staged);
  }
  runCli(context, publishArguments(context, staged, store));
  rmSync(staged, { recursive: true });
}
