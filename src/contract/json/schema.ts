/**
 * zod as it is used here: its functions, not the methods of its objects. They check the same, and a program loads and makes
 * only those it calls, which is a good part of what an action takes to start.
 */
import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';

z.config(en());

/** The same schema with what the published JSON Schema, action.yml and the documents say of it. */
export function described<Schema extends z.core.$ZodType>(schema: Schema, description: string): Schema {
  const copy = z.clone(schema);
  z.globalRegistry.add(copy, { description });
  return copy;
}
