/**
 * The list of a project's packslips (packslip.dev/releases/v1), which its host serves as /.well-known/packslip.json, or below
 * /.well-known/packslip/ where the project has a path. A list is made of the one before it and one release: what was listed
 * stays, with the digest that it was listed with, and says of each version whether the index has yanked it since.
 *
 * There is no clock here: consumers refuse a list after its `expires_at`, and one whose `sequence` is lower than one they saw,
 * so whoever signs it says both.
 */
import { verify } from 'node:crypto';
import * as z from 'zod/mini';
import { preAuthEncoding, STATEMENT_PAYLOAD_TYPE } from '../../attestation/reading/dsse.js';
import { sha256 } from '../../digest.js';
import { STATEMENT_TYPE } from '../../documents/statement-types.js';
import { refuse } from '../../errors.js';
import { sha256Hex } from '../../identity/tuple.js';
import { compareVersions, exactVersion } from '../../identity/version.js';
import { checkSchema } from '../../json/document.js';
import { listOf } from '../../json/lists.js';
import { parseStrictJson } from '../../json/strict-json.js';
import type { ExportKey } from '../minisign.js';
import { identityOf, signStatement, timestampOf } from './statement.js';

export const PACKSLIP_LIST_FILE = 'packslip.json';
export const PACKSLIP_LIST_LIMITS = { maxBytes: 4 * 1024 * 1024 } as const;
const LIST_TYPE = 'https://packslip.dev/releases/v1';
const MOST_RELEASES = 10_000;

/** A release as a list has it. */
export interface ListedRelease {
  readonly version: string;
  readonly published_at: string;
  /** The URL of its packslip. */
  readonly packslip: string;
  /** Of the packslip's bytes. */
  readonly sha256: string;
}

export interface PackslipList {
  readonly sequence: number;
  readonly releases: readonly ListedRelease[];
}

export interface ListRequest {
  readonly project: string;
  /** What was signed before; undefined for the first list. */
  readonly before: PackslipList | undefined;
  /** The release that comes in, in the place of one of its version. */
  readonly release: ListedRelease;
  /** Versions that nobody is to use, and why. */
  readonly yanked: ReadonlyMap<string, string>;
  /** Higher than that before. */
  readonly sequence: number;
  /** Seconds since 1970. */
  readonly expires: number;
  /** Seconds since 1970: the newest of what is listed. */
  readonly generated: number;
}

/** The signed list. Code: INVALID_INPUT where the sequence does not rise. */
export function makePackslipList(request: ListRequest, key: ExportKey): Uint8Array {
  const { project, before, release, yanked, sequence, expires, generated } = request;
  if (before && sequence <= before.sequence)
    refuse(
      'INVALID_INPUT',
      `packslip-sequence must be above ${before.sequence}, which the list before it has`,
      'packslip-sequence',
    );
  const releases = [...(before?.releases ?? []).filter(({ version }) => version !== release.version), release].sort(
    (a, b) => compareVersions(b.version, a.version),
  );
  return signStatement(
    {
      _type: STATEMENT_TYPE,
      subject: releases.map(({ packslip, sha256 }) => ({ name: packslip, digest: { sha256 } })),
      predicateType: LIST_TYPE,
      predicate: {
        project,
        generated_at: timestampOf(generated),
        expires_at: timestampOf(expires),
        sequence,
        identity: identityOf(key),
        releases: releases.map(({ version, published_at, packslip }) => {
          const reason = yanked.get(version);
          const status = reason === undefined ? {} : { status: 'yanked', status_reason: reason };
          return { version, published_at, packslip, ...status };
        }),
      },
    },
    key,
  );
}

const text = z.string().check(z.minLength(1), z.maxLength(2000));
const bundleSchema = z.object({
  dsseEnvelope: z.object({
    payload: z.string().check(z.maxLength(PACKSLIP_LIST_LIMITS.maxBytes)),
    payloadType: z.literal(STATEMENT_PAYLOAD_TYPE),
    signatures: listOf(z.object({ sig: z.string().check(z.maxLength(200)) }), { min: 1, max: 1 }),
  }),
});
const statementSchema = z.object({
  subject: listOf(z.object({ name: text, digest: z.object({ sha256: sha256Hex }) }), { max: MOST_RELEASES }),
  predicateType: z.literal(LIST_TYPE),
  predicate: z.object({
    project: text,
    sequence: z.int().check(z.minimum(0)),
    releases: listOf(z.object({ version: exactVersion, published_at: z.iso.datetime(), packslip: text }), {
      max: MOST_RELEASES,
    }),
  }),
});

/**
 * Reads a list that was signed with this very key, for this project: somebody else's word is not signed again. Codes: those of
 * `parseStrictJson`, SCHEMA_INVALID, ATTESTATION_INVALID, INVALID_INPUT for another project's.
 */
export function parsePackslipList(bytes: Uint8Array, place: string, project: string, key: ExportKey): PackslipList {
  const json = parseStrictJson(bytes, PACKSLIP_LIST_LIMITS, place);
  const { payload, signatures } = checkSchema(bundleSchema, json.value, place, json).dsseEnvelope;
  const signed = Buffer.from(payload, 'base64');
  const signature = Buffer.from(signatures[0]?.sig ?? '', 'base64');
  const spki = { key: Buffer.from(key.spki), format: 'der', type: 'spki' } as const;
  if (!verify(null, preAuthEncoding(STATEMENT_PAYLOAD_TYPE, signed), spki, signature))
    refuse('ATTESTATION_INVALID', `${place} is not signed with the key that would sign the next`, place);
  const inner = parseStrictJson(signed, PACKSLIP_LIST_LIMITS, place);
  const { subject, predicate } = checkSchema(statementSchema, inner.value, place, inner);
  if (predicate.project !== project)
    refuse('INVALID_INPUT', `${place} lists ${JSON.stringify(predicate.project)}, not ${project}`, place);
  const digests = new Map(subject.map(({ name, digest }) => [name, digest.sha256]));
  const releases = predicate.releases.map((release) => ({
    ...release,
    sha256:
      digests.get(release.packslip) ??
      refuse('SCHEMA_INVALID', `${place} lists ${release.version} without the digest of its packslip`, place),
  }));
  return { sequence: predicate.sequence, releases };
}

/** A release as a list names it, with the packslip that was made of it. */
export function listedRelease(
  { version, source_date_epoch }: { readonly version: string; readonly source_date_epoch: number },
  url: string,
  packslip: Uint8Array,
): ListedRelease {
  return { version, published_at: timestampOf(source_date_epoch), packslip: url, sha256: sha256(packslip) };
}
