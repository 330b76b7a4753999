/** mise: its backend http by the written digests and by dist/index.json, and its backend packslip. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bad, documented, good } from './parts.mjs';
import { tampered } from './place.mjs';

export function* check(place) {
  const { work, tools, exported, archive, product, version, ca, proxy } = place;
  const mise = join(tools, 'mise/node_modules/.bin/mise');
  const begin = (config) => {
    const cwd = mkdtempSync(join(work, 'mise-'));
    if (config === undefined) cpSync(join(exported, 'mise.toml'), join(cwd, 'mise.toml'));
    else writeFileSync(join(cwd, 'mise.toml'), config);
    const folders = Object.fromEntries(
      ['DATA', 'STATE', 'CACHE', 'CONFIG'].map((of) => [`MISE_${of}_DIR`, join(cwd, of)]),
    );
    const own = { HOME: cwd, SSL_CERT_FILE: ca, MISE_TRUSTED_CONFIG_PATHS: cwd, MISE_YES: '1', MISE_EXPERIMENTAL: '1' };
    return { cwd, env: { PATH: process.env.PATH, ...folders, ...own } };
  };
  const installs = (config, { file = archive, more = {}, first = [] } = {}) => {
    const prepared = () => {
      const where = begin(config);
      Object.assign(where.env, more);
      for (const args of first) good(mise, args, where);
      return where;
    };
    const where = prepared();
    good(mise, ['install'], where);
    const said = good(mise, ['exec', '--', product, '--version'], where);
    if (!said.includes(`${product} ${version}`)) throw new Error(said);
    tampered(place, file, () => bad(/checksum|digest|sha256/i, mise, ['install'], prepared()));
  };
  installs();
  yield 'mise installs by the digests of mise.toml, and refuses what was tampered with';
  const index = documented('mise-index', place);
  const listed = good(mise, ['ls-remote', `http:${product}`], begin(index));
  if (!listed.includes(version)) throw new Error(`mise lists ${listed}`);
  installs(index, { first: [['lock', '--platform', 'linux-x64']] });
  yield 'mise lists and locks by dist/index.json, and then refuses what was tampered with';
  // A packslip tells libc apart: this machine's is glibc.
  const file = `${product}-x86_64-unknown-linux-gnu.tar.gz`;
  installs(documented('mise-packslip', place), { file, more: { HTTPS_PROXY: proxy, NO_PROXY: 'localhost' } });
  yield 'mise installs by a packslip and the list of them, and refuses what was tampered with';
}
