/**
 * Lists and open objects of a document, each with how many members it may have, stated beside its document. Documents are
 * attacker-controlled: zod looks at every member and keeps every fault of each, before anybody takes the first fifty. Here a
 * list is looked at until it has that many, and one that is too long is not looked into at all.
 */
import * as z from 'zod/mini';
import { MAX_FAULTS } from '../errors.js';

/** How many members there may be. */
export interface Bounds {
  readonly min?: number;
  readonly max: number;
}

type ListDef = z.core.$ZodArrayDef & { readonly max: number };
type OpenDef = z.core.$ZodRecordDef & { readonly max: number };

const ArrayOf: z.core.$constructor<z.ZodMiniArray> = z.ZodMiniArray;
const RecordOf: z.core.$constructor<z.ZodMiniRecord> = z.ZodMiniRecord;

const List: z.core.$constructor<z.ZodMiniArray, ListDef> = z.core.$constructor('List', (list, def) => {
  ArrayOf.init(list, def);
  const parse = list._zod.parse;
  list._zod.parse = (payload, context) => {
    const { value: items } = payload;
    // What is too long is left as it is: the bound is a check of its own, and says so.
    if (!Array.isArray(items) || items.length > def.max)
      return Array.isArray(items) ? payload : parse(payload, context);
    const read: unknown[] = [];
    for (let at = 0; at < items.length && payload.issues.length < MAX_FAULTS; at += MAX_FAULTS) {
      const some = parse({ value: items.slice(at, at + MAX_FAULTS), issues: [] }, context) as z.core.ParsePayload<
        unknown[]
      >;
      for (const item of some.value) read.push(item);
      for (const { path = [], ...issue } of some.issues.slice(0, MAX_FAULTS))
        payload.issues.push({ ...issue, path: [at + Number(path[0]), ...path.slice(1)] });
    }
    payload.value = read;
    return payload;
  };
});

/** A list. */
export function listOf<Item extends z.core.$ZodType>(element: Item, { min = 0, max }: Bounds): z.ZodMiniArray<Item> {
  const list = new List({ type: 'array', element, max }) as z.ZodMiniArray<Item>;
  const bounded = list.check(z.maxLength(max));
  return min > 0 ? bounded.check(z.minLength(min)) : bounded;
}

const Open: z.core.$constructor<z.ZodMiniRecord, OpenDef> = z.core.$constructor('Open', (open, def) => {
  RecordOf.init(open, def);
  const parse = open._zod.parse;
  open._zod.parse = (payload, context) => {
    const { value } = payload;
    if (value !== null && typeof value === 'object' && Object.keys(value).length > def.max) return payload;
    parse(payload, context);
    payload.issues.length = Math.min(payload.issues.length, MAX_FAULTS);
    return payload;
  };
});

/** An object whose names its schema leaves open. */
export function openObject<Name extends z.ZodMiniType<string, string>, Value extends z.core.$ZodType>(
  name: Name,
  value: Value,
  { min = 0, max }: Bounds,
): z.ZodMiniRecord<Name, Value> {
  const open = new Open({ type: 'record', keyType: name, valueType: value, max }) as z.ZodMiniRecord<Name, Value>;
  const members = (of: object): number => Object.keys(of).length;
  const bounded = open.check(
    z.refine((of) => members(of) <= max, `must have at most ${max} members`),
    z.refine((of) => members(of) >= min, min === 1 ? 'must have a member' : `must have ${min} members`),
  );
  z.globalRegistry.add(bounded, { ...(min > 0 ? { minProperties: min } : {}), maxProperties: max });
  return bounded;
}
