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
  const installs = (config, more = {}) => {
    const where = begin(config);
    Object.assign(where.env, more);
    good(mise, ['install'], where);
    const said = good(mise, ['exec', '--', product, '--version'], where);
    if (!said.includes(`${product} ${version}`)) throw new Error(said);
    tampered(place, archive, () => {
      const fresh = begin(config);
      Object.assign(fresh.env, more);
      bad(/checksum|digest|sha256/i, mise, ['install'], fresh);
    });
    return where;
  };
  installs();
  yield 'mise installs by the digests of mise.toml, and refuses what was tampered with';
  const index = documented('mise-index', place);
  const listed = good(mise, ['ls-remote', `http:${product}`], begin(index));
  if (!listed.includes(version)) throw new Error(`mise lists ${listed}`);
  const locked = begin(index);
  good(mise, ['lock'], locked);
  good(mise, ['install'], locked);
  yield 'mise lists, locks and installs by dist/index.json';
  installs(documented('mise-packslip', place), { HTTPS_PROXY: proxy, NO_PROXY: 'localhost' });
  yield 'mise installs by a packslip and the list of them, and refuses what was tampered with';
}
