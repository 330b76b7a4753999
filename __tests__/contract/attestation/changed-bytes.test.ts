/** A bundle in which anything at all was changed: it is refused, or says what it said. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Trust } from '../../../src/contract/attestation/trust.js';
import { readSigned } from '../../../src/contract/attestation/verify.js';
import { edited, type Json, type LocalSigstore, put, ROW, trustIn } from '../../support/attestation.js';
import { codeOf } from '../../support/expect-code.js';
import { STRIDE } from '../../support/generated.js';
import { startSigstore } from '../../support/local-sigstore.mjs';

const GARBAGE = [null, 0, -1, true, '', 'x', 'AAAA', '\u0000', '9'.repeat(400), [], {}, [[]], { a: 1 }];
const PARTS = 4;

let sigstore: LocalSigstore;
let trust: Trust;
let bundle: Uint8Array;
let statement: object;
beforeAll(async () => {
  sigstore = await startSigstore();
  trust = trustIn(sigstore);
  bundle = await sigstore.signRows([ROW]);
  ({ statement } = await readSigned(bundle, trust));
});

describe('readSigned', () => {
  it('refuses garbage in every field, or it means the same', async () => {
    for (const place of leavesOf(JSON.parse(Buffer.from(bundle).toString())))
      for (const garbage of GARBAGE) {
        const what = `${place} = ${JSON.stringify(garbage).slice(0, 20)}`;
        await expectSameOrRefused(edited(bundle, put(place, garbage)), what);
      }
  });

  it.each(Array.from({ length: PARTS }, (_, part) => part))(
    'refuses a bundle in which any byte was changed, or it means the same (part %#)',
    async (part) => {
      for (let at = part * STRIDE; at < bundle.length; at += PARTS * STRIDE) {
        const changed = Uint8Array.from(bundle);
        changed[at] = (bundle[at] ?? 0) ^ (1 << (at % 7));
        await expectSameOrRefused(changed, `byte ${at} of ${Buffer.from(bundle).toString()}`);
      }
    },
  );
});

/** Every place in a document that holds no other. */
function leavesOf(json: Json, path: readonly string[] = []): string[] {
  if (typeof json !== 'object' || json === null) return [path.join('.')];
  return Object.entries(json).flatMap(([name, value]) => leavesOf(value, [...path, name]));
}

async function expectSameOrRefused(bytes: Uint8Array, what: string): Promise<void> {
  let read: object | undefined;
  const code = await codeOf(async () => {
    read = (await readSigned(bytes, trust)).statement;
  });
  if (code === 'none') expect({ what, read }).toEqual({ what, read: statement });
  else expect({ what, code }).toEqual({ what, code: 'ATTESTATION_INVALID' });
}
