/** cargo-binstall, told by the Cargo.toml of the crate. */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bad, documented, good, runs } from './parts.mjs';
import { tampered } from './place.mjs';

export function* check(place) {
  const { work, tools, repository, exported, product, ca } = place;
  const written = readFileSync(join(exported, 'binstall.toml'), 'utf8');
  assert.equal(
    written.replace(/^#.*\n/, ''),
    documented('binstall', place),
    'docs/handoffs.md shows another binstall.toml',
  );
  const crate = mkdtempSync(join(work, 'crate-'));
  cpSync(repository, crate, { recursive: true });
  appendFileSync(join(crate, 'Cargo.toml'), `\n${written}`);
  const install = (target, manifest = crate) => {
    const to = mkdtempSync(join(work, 'binstall-'));
    const args = ['--no-confirm', '--disable-strategies', 'quick-install,compile', '--only-signed', '--no-track'];
    const where = ['--root-certificates', ca, '--manifest-path', manifest, '--targets', target, '--install-path', to];
    return { to, client: [join(tools, 'cargo/bin/cargo-binstall'), ['binstall', product, ...args, ...where]] };
  };
  for (const target of ['x86_64-unknown-linux-gnu', 'x86_64-unknown-linux-musl']) {
    const { to, client } = install(target);
    tampered(place, `${product}-${target}.tar.gz`, () => bad(/signature|minisign/i, ...client));
    good(...client);
    runs(join(to, product), place);
  }
  const stranger = mkdtempSync(join(work, 'stranger-'));
  cpSync(crate, stranger, { recursive: true });
  const { client } = install('x86_64-unknown-linux-gnu', anotherKey(stranger));
  bad(/signature|minisign|key/i, ...client);
  yield 'cargo-binstall installs signed archives of gnu and musl, and refuses tampering and another key';
}

/** The crate, pinned to a key that did not sign. */
function anotherKey(crate) {
  const file = join(crate, 'Cargo.toml');
  const text = readFileSync(file, 'utf8');
  const [, line] = /pubkey = "(.*)"/.exec(text);
  const key = Buffer.from(line, 'base64');
  key[5] ^= 1;
  writeFileSync(file, text.replace(line, key.toString('base64')));
  return crate;
}
