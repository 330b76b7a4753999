/**
 * What all documents share: reading within a size cap against a schema, with every fault at once, and canonical bytes.
 *
 * Canonical JSON here: the schema's key order, two spaces of indentation, `/` unescaped, one final newline, no other
 * white space. The same content always gives the same bytes.
 */
import * as z from 'zod/mini';
import { type Fault, refuse, refuseAll } from '../errors.js';
import { CRLF_HINT, hasCrlf } from '../text/line-ends.js';
import { misfits } from './misfits.js';
import { shownPointer } from './pointer.js';
import './schema.js';
import { type JsonLimits, parseStrictJson, type StrictJson } from './strict-json.js';

/** The `schema_version` that every document carries (provenance.json has `_type` instead). */
export const schemaVersion = z.literal(1);

/** Reads one document; `limits` stand beside its schema. Codes: those of `parseStrictJson`, UPDATE_REQUIRED, SCHEMA_INVALID. */
export function readDocument<T>(limits: JsonLimits, schema: z.core.$ZodType<T>, bytes: Uint8Array, place: string): T {
  const json = parseStrictJson(bytes, limits, place);
  refuseNewer(json.value, place);
  return checkSchema(schema, json.value, place, json);
}

/**
 * Reads a document that only this suite writes: other bytes than the canonical ones are NOT_CANONICAL. `format` is given what
 * the schema gave, whose keys are in the schema's order.
 */
export function readCanonical<T>(
  limits: JsonLimits,
  schema: z.core.$ZodType<T>,
  format: (value: T) => string,
  bytes: Uint8Array,
  place: string,
): T {
  const json = parseStrictJson(bytes, limits, place);
  refuseNewer(json.value, place);
  const value = checkSchema(schema, json.value, place, json);
  if (format(value) !== json.text) refuseNotCanonical(bytes, place);
  return value;
}

/** Refuses bytes that are not the canonical ones (NOT_CANONICAL): no canonical form has CRLF, which is named as the cause. */
export function refuseNotCanonical(bytes: Uint8Array, place: string, where = ''): never {
  if (hasCrlf(bytes))
    return refuse('NOT_CANONICAL', `${place} has CRLF line ends, its canonical form has LF`, place, CRLF_HINT);
  return refuse('NOT_CANONICAL', `${place} is not in its canonical form${where}`, place);
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

/** A value of our own in the form of its schema; one that does not follow it is a fault of the program ($ZodError). */
export function conform<T>(schema: z.core.$ZodType<T>, value: T): T {
  return z.parse(schema, value);
}

/** Checks a value against a schema: returns what the schema gives, or throws all faults (the first fifty). */
export function checkSchema<T>(schema: z.core.$ZodType<T>, value: unknown, place: string, json?: StrictJson): T {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const found = misfits(result.error.issues);
  const lines = json?.linesNear(found.map(({ path }) => path.map(String)));
  refuseAll(
    found.map(({ path, what }, index): Fault => {
      const at = path.length === 0 ? place : `${place}#${shownPointer(path)}`;
      const line = lines?.[index];
      return { code: 'SCHEMA_INVALID', message: `${at}: ${what}`, place: at, ...(line === undefined ? {} : { line }) };
    }),
  );
  return refuse('SCHEMA_INVALID', `${place} does not follow its schema`, place);
}

/** Bytes of ours that no reader would take again, whose limit is the same, are refused before they go anywhere (TOO_LARGE). */
export function requireReadable(bytes: Uint8Array, { maxBytes }: JsonLimits, place: string, hint?: string): void {
  if (bytes.byteLength > maxBytes)
    refuse(
      'TOO_LARGE',
      `${place} would have ${bytes.byteLength} bytes, more than the ${maxBytes} allowed`,
      place,
      hint,
    );
}

/** Canonical text of a value whose keys are already in their order. */
export function formatCanonical(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
