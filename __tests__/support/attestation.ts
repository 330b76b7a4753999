/** What the tests of attestations share: a row, the names that sign for it where nothing else is said, and bundles that were changed. */
import type { SignerPolicy, TrustInstance, WorkflowPolicy } from '../../src/contract/attestation/policy.js';
import { type AttestedRow, attestedRow } from '../../src/contract/attestation/row.js';
import {
  parseSignerOptions,
  type SignerOptions,
  type SignerRequest,
} from '../../src/contract/attestation/signer-options.js';
import { type GivenFile, makeTrust, type Trust } from '../../src/contract/attestation/trust.js';
import { sha256 } from '../../src/contract/digest.js';
import type { startSigstore } from './local-sigstore.mjs';
import { encode, PRODUCT, sampleRelease } from './samples.js';

export type LocalSigstore = Awaited<ReturnType<typeof startSigstore>>;

export const ROW: AttestedRow = attestedRow(PRODUCT, sampleRelease().row);
/** Whose release it is, and whose workflow signed it: those of `runIdentity`. */
export const SOURCE = 'acme/widget';
export const SUITE = 'steward/suite';

/** A trusted root as a file. */
export function rootFile(root: unknown): GivenFile {
  return { place: 'trusted_root.json', bytes: encode(JSON.stringify(root)) };
}

/** Trust in what signs here, with its logs or without. */
export function trustIn(sigstore: LocalSigstore, instance: TrustInstance = 'public'): Trust {
  return makeTrust(instance, { root: rootFile(sigstore.trustedRoot(instance)) });
}

/** What some options ask for, of a release of SOURCE unless they say otherwise. */
export function requestOf(sigstore: LocalSigstore, options: SignerOptions = {}): SignerRequest {
  const all = { 'source-repository': SOURCE, 'trusted-root': rootFile(sigstore.trustedRoot()), ...options };
  const request = parseSignerOptions(all, SUITE);
  if (!request) throw new Error('the options ask for nothing');
  return request;
}

/** The workflow that some options ask for. */
export function workflowOf(options: SignerOptions = {}): WorkflowPolicy {
  return policyOf({ 'source-repository': SOURCE, ...options }, 'workflow');
}

/** The second builder that some options ask for. */
export function rebuilderOf(options: SignerOptions): Extract<SignerPolicy, { kind: 'rebuild' }> {
  return policyOf(options, 'rebuild');
}

function policyOf<Kind extends SignerPolicy['kind']>(options: SignerOptions, kind: Kind) {
  const { signer, rebuiltBy } = parseSignerOptions(options, SUITE) ?? {};
  const found = [signer, rebuiltBy].find((policy) => policy?.kind === kind);
  if (!found) throw new Error(`the options name no ${kind}`);
  return found as Extract<SignerPolicy, { kind: Kind }>;
}

/** A bundle as a row names it. */
export function attached(bytes: Uint8Array): { readonly sha256: string; readonly bytes: Uint8Array } {
  return { sha256: sha256(bytes), bytes };
}

// biome-ignore lint/suspicious/noExplicitAny: tests reach into bundles of every kind, also into those that are none.
export type Json = any;

/** The same document of JSON, changed. */
export function edited(bytes: Uint8Array, change: (json: Json) => void): Uint8Array {
  const json = JSON.parse(Buffer.from(bytes).toString('utf8'));
  change(json);
  return encode(JSON.stringify(json));
}

/** A change that puts a value into a field, whose place is written with points: `verificationMaterial.tlogEntries.0.logIndex`. */
export function put(place: string, value: unknown): (json: Json) => void {
  return (json) => {
    const [holder, name] = fieldOf(json, place);
    holder[name] = value;
  };
}

/** A change that leaves out a field. */
export function drop(place: string): (json: Json) => void {
  return (json) => {
    const [holder, name] = fieldOf(json, place);
    delete holder[name];
  };
}

/** What holds a field, and the field's name. */
export function fieldOf(json: Json, place: string): [holder: Json, name: string] {
  const names = place.split('.');
  return [names.slice(0, -1).reduce((at, name) => at[name], json), names.at(-1) ?? ''];
}
