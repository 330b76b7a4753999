/** aqua, with a registry of its own. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bad, documented, good } from './parts.mjs';
import { tampered } from './place.mjs';

export function* check(place) {
  const { work, tools, exported, archive, product, version, ca } = place;
  const begin = () => {
    const cwd = mkdtempSync(join(work, 'aqua-'));
    cpSync(join(exported, 'aqua-registry.yaml'), join(cwd, 'aqua-registry.yaml'));
    writeFileSync(join(cwd, 'aqua.yaml'), documented('aqua', place));
    const own = { AQUA_ROOT_DIR: join(cwd, 'root'), AQUA_DISABLE_POLICY: 'true', SSL_CERT_FILE: ca, HOME: cwd };
    return { cwd, env: { PATH: process.env.PATH, ...own } };
  };
  const aqua = join(tools, 'python/bin/aqua');
  const place1 = begin();
  good(aqua, ['update-checksum'], place1);
  const said = good(aqua, ['exec', '--', product, '--version'], place1);
  if (!said.includes(`${product} ${version}`)) throw new Error(said);
  tampered(place, archive, () => {
    const fresh = begin();
    good(aqua, ['update-checksum'], fresh);
    bad(/checksum/i, aqua, ['exec', '--', product, '--version'], fresh);
  });
  yield 'aqua takes digests from SHA256SUMS, runs the program, and refuses what was tampered with';
}
