/**
 * zod as it is used here: its functions, not the methods of its objects. They check the same, and a program loads and makes
 * only those it calls, which is a good part of what an action takes to start.
 */
import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';

/** What is said of a field that is missing. */
export const REQUIRED = 'is required';

z.config({ ...en(), customError: required });

/** JSON has no `undefined`: where there is no value, a field is missing. */
function required(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'invalid_union' || typeof issue.discriminator !== 'string')
    return issue.input === undefined ? REQUIRED : undefined;
  // The issue is of a field of the object that it holds.
  const given = (issue.input as Readonly<Record<string, unknown>>)[issue.discriminator];
  return given === undefined ? REQUIRED : `must be ${(issue.options as unknown[]).join(' or ')}`;
}

/** The same schema with what the published JSON Schema, action.yml and the documents say of it. */
export function described<Schema extends z.core.$ZodType>(schema: Schema, description: string): Schema {
  const copy = z.clone(schema);
  z.globalRegistry.add(copy, { description });
  return copy;
}
