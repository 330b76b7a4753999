/**
 * The statement in a bundle: in-toto Statement v1 (in-toto/attestation, spec/v1/statement.md) with SLSA provenance v1, whoever
 * signed it. The predicate is what the signer says of the build: it is not read.
 *
 *   { "_type": "https://in-toto.io/Statement/v1", "subject": [{ "name", "digest": { "sha256", ... } }],
 *     "predicateType": "https://slsa.dev/provenance/v1", "predicate": {} }
 */
import { PREDICATE_TYPE, STATEMENT_TYPE } from '../../documents/statement-types.js';
import { parseStrictJson } from '../../json/strict-json.js';
import { withCode } from './bundle.js';
import { JsonValue } from './json-value.js';
import { BUNDLE_LIMITS } from './limits.js';

export interface Subject {
  readonly name: string;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
}

export interface Statement {
  readonly subjects: readonly Subject[];
  readonly predicateType: string;
  /** As it came. */
  readonly predicate: unknown;
}
/** As many as actions/attest signs at once. */
export const MAX_SUBJECTS = 1024;
const MAX_DIGESTS = 8;

/** Reads a statement. Code: ATTESTATION_INVALID, whatever is wrong. */
export function parseStatement(bytes: Uint8Array, place: string): Statement {
  const json = withCode('ATTESTATION_INVALID', place, () => parseStrictJson(bytes, BUNDLE_LIMITS, place));
  const statement = new JsonValue(json.value, 'ATTESTATION_INVALID', place);
  const fields = statement.object(['_type', 'subject', 'predicateType', 'predicate']);
  fields._type.oneOf([STATEMENT_TYPE]);
  const subjects = fields.subject.list(MAX_SUBJECTS).map(readSubject);
  if (subjects.length === 0) return fields.subject.refuse('must have a subject');
  refuseTwoDigests(subjects, fields.subject);
  return {
    subjects,
    // Another one could say the opposite: that a test failed, or that this was built by nobody known.
    predicateType: fields.predicateType.oneOf([PREDICATE_TYPE]),
    predicate: (json.value as { predicate: unknown }).predicate,
  };
}

function readSubject(subject: JsonValue): Subject {
  const { name, digest } = subject.object(['name', 'digest']);
  return { name: name.text(), sha256: digest.hexOf('sha256', 64, MAX_DIGESTS) };
}

/** One name with two digests is both this file and another one: a reader could be shown either. */
function refuseTwoDigests(subjects: readonly Subject[], at: JsonValue): void {
  const digests = new Map<string, string>();
  for (const { name, sha256 } of subjects) {
    const before = digests.get(name);
    if (before !== undefined && before !== sha256) at.refuse(`${name} has two digests`);
    digests.set(name, sha256);
  }
}
