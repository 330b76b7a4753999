/**
 * The kinds of text that an input may be, each with its description:
 *
 *   line    one line of at most 4,096 characters without control characters
 *   json    a line, as above, but of any length
 *   list    lines, as above; where noted also words, with commas or spaces between them
 *   flag    true or false (YAML 1.2 core schema: also True, TRUE, False, FALSE)
 *   seconds a whole number of them, of at most 11 digits
 *   digest  of SHA-256: 64 lower-case hex digits
 */
import * as z from 'zod/mini';
import { described } from '../contract/json/schema.js';

const LINE = /^[^\p{Cc}\p{Zl}\p{Zp}]{1,4096}$/u;
const NOT_A_LINE = 'must be one line of at most 4096 characters, without control characters';
const FLAG = /^(?:true|True|TRUE|false|False|FALSE)$/;

const base = z.string({ error: 'is required' });
const oneLine = base.check(z.regex(LINE, NOT_A_LINE));
/** A line that must be given. */
export const required = (text: string) => described(oneLine, text);
/** A line, undefined where it was not given. */
export const line = (text: string) => described(z.optional(oneLine), text);
/** JSON in one line, as our own outputs are; undefined where it was not given. */
export const json = (text: string) =>
  described(
    z.optional(base.check(z.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u, 'must be one line without control characters'))),
    text,
  );

/** A line, or what holds where it was not given. */
export const lineOr = (fallback: string, text: string) => described(z._default(oneLine, fallback), text);

/** A flag, or what holds where it was not given. */
export const flag = (fallback: 'true' | 'false', text: string) =>
  described(
    z.pipe(
      z.prefault(base.check(z.regex(FLAG, 'must be true or false')), fallback),
      z.transform((word) => word.toLowerCase() === 'true'),
    ),
    text,
  );

const list = (separator: RegExp, text: string, fallback = '') =>
  described(
    z.pipe(
      z.prefault(base, fallback),
      z
        .transform((items: string) =>
          items
            .split(separator)
            .map((item) => item.trim())
            .filter((item) => item !== ''),
        )
        .check(z.refine((items) => items.every((item) => LINE.test(item)), NOT_A_LINE)),
    ),
    text,
  );
/** A list with one item in each line; none where it was not given, unless there is a fallback. */
export const lines = (text: string, fallback?: string) => list(/\r?\n/, text, fallback);
/** A list of words; none where it was not given. */
export const words = (text: string) => list(/[\s,]+/, text);

/** A number of seconds, undefined where it was not given. */
export const seconds = (text: string) =>
  described(
    z.optional(
      z.pipe(
        base.check(z.regex(/^(?:0|[1-9][0-9]{0,10})$/, 'must be a whole number of seconds')),
        z.transform((digits) => Number(digits)),
      ),
    ),
    text,
  );
/** A digest, undefined where it was not given. */
export const digest = (text: string) =>
  described(z.optional(base.check(z.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'))), text);
