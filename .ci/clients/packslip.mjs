/** packslip itself: a release, and the list. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bad, good } from './parts.mjs';
import { tampered } from './place.mjs';

export function* check(place) {
  const { work, tools, exported, product } = place;
  const packslip = join(tools, 'cargo/bin/packslip');
  const archive = `${product}-x86_64-unknown-linux-gnu.tar.gz`;
  const key = join(exported, 'minisign.pub');
  const verify = (bundle, pubkey = key) => [
    packslip,
    ['verify', join(exported, bundle), '--pubkey', pubkey, '--allow-unlogged'],
  ];
  const [program, args] = verify('packslip.sigstore.json');
  const withArtifact = [program, [...args, '--artifact', join(exported, archive)]];
  good(...withArtifact);
  tampered(place, archive, () => bad(/digest|sha256|match/i, ...withArtifact));
  good(...verify('packslip.json'));
  const other = join(work, 'other.pub');
  const bytes = Buffer.from(readFileSync(key, 'utf8').split('\n')[1], 'base64');
  bytes[20] ^= 1;
  writeFileSync(other, `untrusted comment: another\n${bytes.toString('base64')}\n`);
  for (const bundle of ['packslip.sigstore.json', 'packslip.json']) bad(/./, ...verify(bundle, other));
  yield 'packslip verifies release and list by the key, and refuses tampering and another key';
}
