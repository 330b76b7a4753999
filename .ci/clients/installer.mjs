/** install.sh, over TLS, as people start it; its corners are in __tests__/steps/export, which `.ci/handoffs quick` runs. */

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bad, documented, good, runs } from './parts.mjs';
import { tampered } from './place.mjs';

const SHELLS = ['sh', 'dash', 'bash', 'busybox sh'];

export function* check(place) {
  const { work, product, ca } = place;
  for (const shell of SHELLS) {
    const home = mkdtempSync(join(work, 'home-'));
    const env = { PATH: process.env.PATH, HOME: home, CURL_CA_BUNDLE: ca };
    const piped = [
      'bash',
      ['-c', `set -o pipefail; ${documented('install', place).trim().replace(/ sh$/, ` ${shell}`)}`],
      { env },
    ];
    tampered(place, `${product}-x86_64-unknown-linux-gnu.tar.gz`, () => bad(/nothing is installed/, ...piped));
    assert.deepEqual(readdirSync(join(home, '.local/bin')), []);
    good(...piped);
    runs(join(home, '.local/bin', product), place);
    yield `install.sh, piped into ${shell}, installs what was exported, and nothing of what was tampered with`;
  }
}
