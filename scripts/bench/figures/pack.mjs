/** Packing a binary of 30 MB, against `tar | gzip`: time and size. Behind the program's end is the beginning of this Node's own. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { smallProgram } from '../../small-program.mjs';
import { headOf, packageArguments } from '../artifacts.mjs';
import { PRODUCT, tupleOf } from '../large-index.mjs';
import { ratio, ratioOfTimes } from '../measure.mjs';

const PACK_FOLDER = fileURLToPath(new URL('../pack-folder.mjs', import.meta.url));
const TAR =
  'tar --sort=name --format=ustar --mtime=@1700000000 --owner=0 --group=0 --numeric-owner -C "$0" -cf - . | gzip -n > "$1"';

/** Time and size of an archive, and the time of the command that writes one. */
export function measure(context) {
  const { work, cli, runs } = context;
  const folder = join(work, 'files');
  mkdirSync(folder);
  const binary = join(folder, PRODUCT);
  writeFileSync(binary, smallProgram('x86_64-unknown-linux-gnu', '', headOf(process.execPath, 30_000_000)), {
    mode: 0o755,
  });
  const [mine, other] = [join(work, 'ours.tar.gz'), join(work, 'rival.tar.gz')];
  const rival = { argv: ['sh', '-c', TAR, folder, other] };
  const staged = join(work, 'staged');
  const time = ratioOfTimes('packing a binary of 30 MB, of `tar` and `gzip -n`', {
    ours: { argv: [process.execPath, PACK_FOLDER, folder, mine] },
    rival,
    runs: runs(7),
    limit: 0.6,
  });
  return [
    time,
    ratio('its size', { ours: statSync(mine).size, rival: statSync(other).size, unit: 'bytes', limit: 1.04 }),
    ratioOfTimes('`package --binary` with it, of `tar` and `gzip -n`', {
      ours: {
        argv: [...cli, ...packageArguments(context, tupleOf(0, 'x86_64-unknown-linux-gnu'), binary, staged)],
        cwd: work,
      },
      rival,
      runs: runs(7),
    }),
  ];
}
