/**
 * Whose signature an entry of a log says it has: the certificate that stands in its body (sigstore/rekor, pkg/types; of the second
 * Rekor sigstore/rekor-tiles, api/proto). Of `hashedrekord`, `dsse` and `intoto`, in the versions that @sigstore/verify knows:
 *
 *   version 1   the base64 of one certificate in PEM
 *   version 2   the base64 of its DER
 *
 * The log has signed the body, so it is what the log wrote down; what stands in it, is whatever somebody handed in.
 */
import type { SigstoreBundle } from './bundle.js';

type LogEntry = SigstoreBundle['verificationMaterial']['tlogEntries'][number];
type Steps = readonly (string | number)[];

const BODIES: Readonly<Record<string, { readonly form: 'PEM' | 'DER'; readonly at: Steps }>> = {
  'hashedrekord 0.0.1': { form: 'PEM', at: ['spec', 'signature', 'publicKey', 'content'] },
  'dsse 0.0.1': { form: 'PEM', at: ['spec', 'signatures', 0, 'verifier'] },
  'intoto 0.0.2': { form: 'PEM', at: ['spec', 'content', 'envelope', 'signatures', 0, 'publicKey'] },
  'hashedrekord 0.0.2': {
    form: 'DER',
    at: ['spec', 'hashedRekordV002', 'signature', 'verifier', 'x509Certificate', 'rawBytes'],
  },
  'dsse 0.0.2': { form: 'DER', at: ['spec', 'dsseV002', 'signatures', 0, 'verifier', 'x509Certificate', 'rawBytes'] },
};

const PEM = /^\s*-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/;

/** The certificate (DER) that an entry names; undefined where it names none, several, or a key. */
export function loggedCertificate({ kindVersion, canonicalizedBody }: LogEntry): Buffer | undefined {
  const body = BODIES[`${kindVersion?.kind} ${kindVersion?.version}`];
  if (!body) return undefined;
  const text = at(JSON.parse(canonicalizedBody.toString()), body.at);
  if (typeof text !== 'string') return undefined;
  const bytes = Buffer.from(text, 'base64');
  if (body.form === 'DER') return bytes;
  const [, inside] = PEM.exec(bytes.toString('latin1')) ?? [];
  return inside === undefined ? undefined : Buffer.from(inside, 'base64');
}

function at(value: unknown, steps: Steps): unknown {
  let found = value;
  for (const step of steps) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[step];
  }
  return found;
}
