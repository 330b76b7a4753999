import { describe, expect, it } from '@jest/globals';
import { ORCHESTRATOR_LIMITS, orchestratorSchema } from '../../../src/contract/documents/orchestrator-config.js';
import type { ContractError } from '../../../src/contract/errors.js';
import { readDocument } from '../../../src/contract/json/document.js';
import {
  bytesOf,
  isNamed,
  KINDS,
  lineOf,
  pointersOf,
  pretty,
  valueAt,
  withValue,
} from '../../support/document-kinds.js';
import { expectCode } from '../../support/expect-code.js';
import { encode, sampleContract, sampleOrchestrator } from '../../support/samples.js';

/** The pointer below the file that a refusal's first fault names. */
function pointerOf(error: ContractError): string {
  expect(error.place?.startsWith('file.json')).toBe(true);
  return error.place?.slice('file.json#'.length) ?? '';
}

/** Values of every type but that of the given one. */
function otherTypes(value: unknown): unknown[] {
  const typeOf = (of: unknown): string => (Array.isArray(of) ? 'array' : of === null ? 'null' : typeof of);
  return ['@', 7.5, true, null, ['@'], { '@': '@' }].filter((other) => typeOf(other) !== typeOf(value));
}

describe.each(KINDS)('a document of the kind $kind', ({ kind, limits, value, parse, open, optional }) => {
  const read = (of: unknown): unknown => parse(bytesOf(of), 'file.json');
  const pointers = pointersOf(value);
  const isObject = (pointer: string): boolean => {
    const of = valueAt(value, pointer);
    return of !== null && typeof of === 'object' && !Array.isArray(of);
  };

  it('is read, or refused for nothing but its form, as it is', () => {
    if (kind === 'index') expectCode(() => read(value), 'NOT_CANONICAL');
    else expect(read(value)).toEqual(value);
  });

  it('is refused with an unknown field in any of its objects, at the line of that field', () => {
    for (const pointer of pointers.filter((at) => isObject(at) && !isNamed(at, open))) {
      const changed = withValue(value, `${pointer}/unknown`, 1);
      const error = expectCode(() => read(changed), 'SCHEMA_INVALID');
      expect(error.faults.map(({ place }) => place)).toEqual([`file.json#${pointer}/unknown`]);
      expect(error.faults[0]?.line).toBe(lineOf(changed, `${pointer}/unknown`));
    }
  });

  it('is refused with a value of another type anywhere, at the pointer and line of that value', () => {
    for (const pointer of pointers)
      for (const other of otherTypes(valueAt(value, pointer))) {
        const changed = withValue(value, pointer, other);
        if (pointer === '/schema_version' && other === 7.5) continue;
        const error = expectCode(() => read(changed), 'SCHEMA_INVALID');
        const named = pointerOf(error);
        if (pointer.includes('requires')) expect(pointer.startsWith(named)).toBe(true);
        else expect(named.startsWith(pointer)).toBe(true);
        if (named === pointer) expect(error.faults[0]?.line).toBe(lineOf(changed, pointer));
      }
  });

  it('is refused without any of its fields, at the line of what they are missing from', () => {
    const fields = pointers.filter((pointer) => pointer !== '' && isObject(pointer.slice(0, pointer.lastIndexOf('/'))));
    for (const pointer of fields) {
      const parent = pointer.slice(0, pointer.lastIndexOf('/'));
      if (isNamed(pointer, optional) || isNamed(parent, [...open, '/predicate/buildDefinition/internalParameters']))
        continue;
      const changed = withValue(value, pointer, undefined);
      const error = expectCode(() => read(changed), 'SCHEMA_INVALID');
      expect(pointer.startsWith(pointerOf(error))).toBe(true);
      if (pointerOf(error) !== pointer) continue;
      expect(error.faults.map(({ line, message }) => [line, message])).toEqual([
        [lineOf(changed, parent), expect.stringMatching(/ is required$/)],
      ]);
    }
  });

  it('names the field that a misspelt one stands for, and has no second fault for it', () => {
    const named = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1);
    const fields = pointers.filter((pointer) => named(pointer).length > 2 && /^[a-z_]+$/.test(named(pointer)));
    for (const pointer of fields) {
      const parent = pointer.slice(0, pointer.lastIndexOf('/'));
      if (
        !isObject(parent) ||
        isNamed(pointer, optional) ||
        isNamed(parent, open) ||
        /requires|kind|internal/.test(pointer)
      )
        continue;
      const changed = withValue(withValue(value, pointer, undefined), `${pointer}s`, valueAt(value, pointer));
      const { faults } = expectCode(() => read(changed), 'SCHEMA_INVALID');
      expect(faults.map(({ place, message }) => [place, message])).toEqual([
        [`file.json#${pointer}s`, expect.stringMatching(new RegExp(` ${named(pointer)}$`))],
      ]);
    }
  });

  it('is read without what it may lack', () => {
    for (const pointer of pointers.filter((at) => isNamed(at, optional))) {
      const changed = withValue(value, pointer, undefined);
      if (kind === 'index') expectCode(() => read(changed), 'NOT_CANONICAL');
      else expect(read(changed)).toEqual(changed);
    }
  });

  it('is UPDATE_REQUIRED in a newer schema_version, whatever else it says', () => {
    if (kind === 'provenance') {
      expectCode(() => read(withValue(value, '/_type', 'https://in-toto.io/Statement/v2')), 'SCHEMA_INVALID');
      return;
    }
    for (const newer of [2, 3, 1000])
      expectCode(
        () => read({ ...(value as object), schema_version: newer, new_field: [], product: 7 }),
        'UPDATE_REQUIRED',
      );
    for (const wrong of [0, -1, '2', null, [2]])
      expectCode(() => read({ ...(value as object), schema_version: wrong }), 'SCHEMA_INVALID');
  });

  it('is refused one byte over its cap, and not at it', () => {
    const { maxBytes } = limits;
    if (kind === 'index') return;
    const text = pretty(value).padEnd(maxBytes, ' ');
    expectCode(() => parse(encode(`${text} `), 'file.json'), 'TOO_LARGE');
    if (['manifest', 'checksums', 'provenance'].includes(kind))
      expectCode(() => parse(encode(text), 'file.json'), 'NOT_CANONICAL');
    else expect(parse(encode(text), 'file.json')).toEqual(value);
  });

  it('says so where a checkout made CRLF of its line ends, unless its white space is free', () => {
    const text = pretty(value).replaceAll('\n', '\r\n');
    if (!['manifest', 'checksums', 'provenance', 'index'].includes(kind))
      return void expect(parse(encode(text), 'file.json')).toEqual(value);
    const refused = expectCode(() => parse(encode(text), 'file.json'), 'NOT_CANONICAL');
    expect(refused.message).toMatch(/file\.json.*CRLF/);
    expect(refused.hint).toMatch(/core\.autocrlf/);
  });

  it('is refused where it is no object at all', () => {
    for (const other of [null, [], 'text', 1, true]) expectCode(() => read(other), 'SCHEMA_INVALID');
  });
});

describe('readDocument', () => {
  const read = (value: unknown): unknown =>
    readDocument(ORCHESTRATOR_LIMITS, orchestratorSchema, bytesOf(value), 'f.json');
  const places = (error: ContractError): (string | undefined)[] => error.faults.map(({ place }) => place);

  it('reports every fault at once, each with its pointer and line', () => {
    const { store: _, ...rest } = sampleOrchestrator();
    const changed = { ...rest, targets: ['host', '../x', 7], profile: 'Release', dist_revision: 'r0', 'a/b~': 1 };
    const { faults } = expectCode(() => read(changed), 'SCHEMA_INVALID');
    const found = new Map(faults.map(({ place, line }) => [place, line]));
    for (const pointer of ['/targets/1', '/targets/2', '/profile', '/dist_revision'])
      expect(found.get(`f.json#${pointer}`)).toBe(lineOf(changed, pointer));
    expect(found.get('f.json#/a~1b~0')).toBe(lineOf(changed, '/a~1b~0'));
    expect(found.get('f.json#/store')).toBe(1);
    expect(found.size).toBe(6);
  });

  it('reports the first fifty of many', () => {
    const unknown = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`field_${at}`, at]));
    const error = expectCode(() => read({ ...sampleOrchestrator(), ...unknown }), 'SCHEMA_INVALID');
    expect(places(error)).toEqual(Array.from({ length: 50 }, (_, at) => `f.json#/field_${at}`));
    const targets = Array.from({ length: 60 }, () => '..');
    expect(expectCode(() => read({ ...sampleOrchestrator(), targets }), 'SCHEMA_INVALID').faults).toHaveLength(50);
  });

  it('gets through as many unknown fields as a document can hold', () => {
    const unknown = Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`field_${at}`, 0]));
    const contract = encode(JSON.stringify({ ...sampleContract(), ...unknown }));
    const contractKind = KINDS.find(({ kind }) => kind === 'contract');
    expect(expectCode(() => contractKind?.parse(contract, 'c.json'), 'SCHEMA_INVALID').faults).toHaveLength(50);
  });
});
