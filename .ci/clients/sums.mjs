/** sha256sum and shasum; and minisign, by whoever wrote that. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { bad, documented, good } from './parts.mjs';
import { tampered } from './place.mjs';

export function* check(place) {
  const { exported, publicLine, product, work } = place;
  const archive = `${product}-x86_64-unknown-linux-gnu.tar.gz`;
  const at = { cwd: exported };
  const [sha256sum, shasum] = [words(documented('sums', place), at), ['shasum', ['-a', '256', '-c', 'SHA256SUMS'], at]];
  for (const client of [sha256sum, shasum]) {
    good(...client);
    tampered(place, archive, () => bad(/FAILED/, ...client));
    yield `${client[0]} checks every file of the export`;
  }
  const minisign = (file, key = publicLine) => ['minisign', ['-V', '-m', file, '-x', `${file}.sig`, '-P', key], at];
  good(...words(documented('minisign', place), at));
  for (const file of [archive, 'SHA256SUMS']) {
    good(...minisign(file));
    tampered(place, file, () => bad(/signature verification failed/i, ...minisign(file)));
  }
  // The key of somebody else, under the id of ours.
  const other = Buffer.from(publicLine, 'base64');
  other[20] ^= 1;
  bad(/fail|error|invalid/i, ...minisign(archive, other.toString('base64')));
  // A signature says of which file it is.
  const renamed = join(work, 'renamed.tar.gz');
  copyFileSync(join(exported, archive), renamed);
  const said = good('minisign', ['-V', '-m', renamed, '-x', join(exported, `${archive}.sig`), '-P', publicLine]);
  if (!said.includes(`file:${archive}`)) throw new Error(`minisign does not say of which file: ${said}`);
  yield 'minisign checks archives and SHA256SUMS, and refuses tampering and another key';
}

/** A command line without quotes, as a program and its arguments. */
function words(line, options) {
  const [program, ...args] = line.trim().split(' ');
  return [program, args, options];
}
