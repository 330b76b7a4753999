/**
 * What all documents share: size caps, reading against a schema with every fault at once, and canonical bytes.
 *
 * Canonical JSON here: the schema's key order, two spaces of indentation, `/` unescaped, one final newline, no other
 * white space. The same content always gives the same bytes.
 */
import { z } from 'zod';
import { type Fault, MAX_FAULTS, refuse, refuseAll } from './errors.js';
import { escapePointer, type JsonLimits, parseStrictJson, type StrictJson } from './strict-json.js';

const KiB = 1024;
const MiB = 1024 * KiB;

/** The size cap of each kind of document, in bytes. */
export const DOCUMENT_LIMITS = {
  contract: { maxBytes: 1 * MiB },
  manifest: { maxBytes: 4 * MiB },
  checksums: { maxBytes: 64 * KiB },
  provenance: { maxBytes: 1 * MiB },
  /** V8 holds no string of 512 MiB or more, so an index past this could not be read at all. */
  index: { maxBytes: 512 * MiB - 32 },
  lockfile: { maxBytes: 4 * MiB },
  orchestrator: { maxBytes: 64 * KiB },
} as const satisfies Record<string, JsonLimits>;

export type DocumentKind = keyof typeof DOCUMENT_LIMITS;

/** The `schema_version` that every document carries (provenance.json has `_type` instead). */
export const schemaVersion = z.literal(1);

/** Reads one document of a kind. Codes: those of `parseStrictJson`, UPDATE_REQUIRED, SCHEMA_INVALID. */
export function readDocument<T>(kind: DocumentKind, schema: z.ZodType<T>, bytes: Uint8Array, place: string): T {
  const json = parseStrictJson(bytes, DOCUMENT_LIMITS[kind], place);
  refuseNewer(json.value, place);
  return checkSchema(schema, json.value, place, json);
}

/** Reads a document that only this suite writes: other bytes than the canonical ones are NOT_CANONICAL. */
export function readCanonical<T>(
  kind: DocumentKind,
  schema: z.ZodType<T>,
  format: (value: T) => string,
  bytes: Uint8Array,
  place: string,
): T {
  const json = parseStrictJson(bytes, DOCUMENT_LIMITS[kind], place);
  refuseNewer(json.value, place);
  const value = checkSchema(schema, json.value, place, json);
  if (format(value) !== json.text) refuse('NOT_CANONICAL', `${place} is not in its canonical form`, place);
  return value;
}

/** A document of a later schema_version is refused before its fields are looked at (UPDATE_REQUIRED). */
export function refuseNewer(value: unknown, place: string): void {
  const version = (value as { schema_version?: unknown } | null)?.schema_version;
  if (typeof version === 'number' && version > 1)
    refuse(
      'UPDATE_REQUIRED',
      `${place} has schema_version ${version}; this version reads 1`,
      `${place}#/schema_version`,
    );
}

/** Checks a value against a schema: returns what the schema gives, or throws all faults (the first fifty). */
export function checkSchema<T>(schema: z.ZodType<T>, value: unknown, place: string, json?: StrictJson): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, place, json)).slice(0, MAX_FAULTS);
  refuseAll(faults);
  return refuse('SCHEMA_INVALID', `${place} does not follow its schema`, place);
}

function faultsOf(issue: z.core.$ZodIssue, place: string, json: StrictJson | undefined): Fault[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => {
    const pointer = path.map((part) => `/${escapePointer(String(part))}`).join('');
    const line = nearestLine(json, pointer);
    const what = issue.code === 'unrecognized_keys' ? 'unknown field' : issue.message;
    const at = pointer === '' ? place : `${place}#${pointer}`;
    return { code: 'SCHEMA_INVALID', message: `${at}: ${what}`, place: at, ...(line === undefined ? {} : { line }) };
  });
}

/** A missing field has no line of its own; its parent has. */
function nearestLine(json: StrictJson | undefined, pointer: string): number | undefined {
  if (!json) return undefined;
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const line = json.lineOf(at);
    if (line !== undefined || at === '') return line;
  }
}

/** Canonical text of a value whose keys are already in their order. */
export function formatCanonical(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
