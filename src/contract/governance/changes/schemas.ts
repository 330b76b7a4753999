/**
 * Changes of the published JSON Schemas (docs/governance.md, rule 7): row fields of the index, templates and names of
 * the layout, fields of every document. They count as the contract's own, and are named by the field of the contract
 * that speaks of the document, with the names of the fields below it:
 *
 *   distribution-contract.schema.json   /layout/directory_template
 *   release-index.schema.json           /index/releases/targets/profiles/artifacts/artifact_size
 *   manifest, checksums, provenance     /integrity/required_documents/manifest.json/artifact/sha256
 *   orchestrator-config.schema.json     /generator/config/source
 *   any other                           /contract/lockfile.json/targets
 */
import { basename } from 'node:path/posix';
import { escapePointer } from '../../json/pointer.js';
import type { StrictJson } from '../../json/strict-json.js';
import { linesNear } from '../findings.js';
import type { FieldChange, Level } from './contract.js';
import { type ArrayKind, canonicalText, type Difference, diffJson } from './diff.js';

const ROOTS: ReadonlyMap<string, string> = new Map([
  ['distribution-contract', ''],
  ['release-index', '/index'],
  ['manifest', '/integrity/required_documents/manifest.json'],
  ['checksums', '/integrity/required_documents/checksums.json'],
  ['provenance', '/integrity/required_documents/provenance.json'],
  ['orchestrator-config', '/generator/config'],
]);
/** Keywords whose value maps names to schemas, and those that hold a schema, or several. */
const NAMED = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);
const NESTED = new Set([
  'items',
  'prefixItems',
  'additionalProperties',
  'propertyNames',
  'contains',
  'not',
  'if',
  'then',
  'else',
]);
const EDITORIAL = new Set(['$comment', 'title', 'description', 'examples', 'default', 'deprecated']);
/** Keywords with a value that says no more than their absence. */
const NOTHING: ReadonlyMap<string, readonly string[]> = new Map([
  ['minLength', ['0']],
  ['minItems', ['0']],
  ['minProperties', ['0']],
  ['uniqueItems', ['false']],
  ['required', ['[]']],
  ['properties', ['{}']],
  ['patternProperties', ['{}']],
  ['$defs', ['{}']],
  ['additionalProperties', ['true', '{}']],
  ['items', ['true', '{}']],
]);
/** Keywords that hold a list of schemas, which is compared as a whole. */
const LISTED = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
/** Fields that are prose wherever they stand. */
const PROSE_FIELDS = new Set(['$schema', 'notes']);
const SETS = new Set(['required', 'enum', 'type']);
/** What refuses documents, and describes no field of them. */
const LIMITS = new Set([
  '$schema',
  '$id',
  'required',
  'pattern',
  'format',
  'multipleOf',
  'uniqueItems',
  'dependentRequired',
  'not',
]);
const LOWER_BOUND = /^(?:minimum|exclusiveMinimum|minLength|minItems|minProperties|minContains)$/;
const UPPER_BOUND = /^(?:maximum|exclusiveMaximum|maxLength|maxItems|maxProperties|maxContains)$/;

/** What changed in one schema; a side that is undefined did not have it. */
export function schemaChanges(
  before: StrictJson | undefined,
  after: StrictJson | undefined,
  file: string,
): FieldChange[] {
  const name = basename(file).replace(/\.schema\.json$/, '');
  const root = ROOTS.get(name) ?? `/contract/${escapePointer(name)}.json`;
  if (!before || !after) {
    const kind = before ? 'removed' : 'added';
    const level = before ? 'major' : 'minor';
    const sides = before ? { before: 'a published schema' } : { after: 'a published schema' };
    return [{ pointer: root || '/contract', at: '', kind, level, goes: before !== undefined, file, line: 1, ...sides }];
  }
  const differences = diffJson(before.value, after.value, kindOf);
  const lines = linesNear(
    after,
    differences.map(({ at }) => at),
  );
  return differences.map((difference, index) => {
    const place = readPlace(difference.pointer);
    const level = levelOf(difference, place, before.value, after.value);
    const named = difference.kind === 'removed' ? !isLoosened(difference, place) : losesValue(difference, place);
    const pointer = `${root}${place.names.map((part) => `/${part}`).join('')}` || '/contract';
    // To a reader, a keyword that comes or goes is a change of the field it is about.
    const kind = place.keyword === undefined ? difference.kind : 'changed';
    return { ...difference, pointer, kind, level, goes: level === 'major' && named, file, line: lines[index] ?? 1 };
  });
}

/** Where in a schema a pointer leads: the names of the fields on the way, and the keyword it ends in, if it does. */
interface SchemaPlace {
  readonly names: readonly string[];
  /** Whether the last of them is a field; a definition only has a name. */
  readonly isField: boolean;
  /** Undefined where it ends at a whole schema. */
  readonly keyword: string | undefined;
  /** The pointer of the schema that has the keyword. */
  readonly owner: string;
  /** What stands below the keyword, such as one value of an enum. */
  readonly value: string | undefined;
}

function readPlace(pointer: string): SchemaPlace {
  const tokens = pointer.split('/').slice(1);
  const names: string[] = [];
  let isField = false;
  for (let at = 0; at < tokens.length; ) {
    const keyword = tokens[at] ?? '';
    const owner = tokens
      .slice(0, at)
      .map((token) => `/${token}`)
      .join('');
    const name = tokens[at + 1];
    if (NAMED.has(keyword) && name !== undefined) {
      names.push(name);
      isField = keyword === 'properties';
      at += 2;
    } else if (NESTED.has(keyword) && name !== undefined) at++;
    else return { names, isField, keyword, owner, value: name };
  }
  return { names, isField, keyword: undefined, owner: pointer, value: undefined };
}

/** Whether a document may hold more without what was removed, and nothing that it held is refused or unknown now. */
function isLoosened({ before }: Difference, { keyword, value }: SchemaPlace): boolean {
  if (keyword === undefined) return false;
  // All of an enum, or of the types; one value of them is a value that goes.
  if (keyword === 'enum' || keyword === 'type') return value === undefined;
  return before === false || LIMITS.has(keyword) || LOWER_BOUND.test(keyword) || UPPER_BOUND.test(keyword);
}

/** Whether a field that changes has a value no more that it had: the one it has to be, or one of those it can be. */
function losesValue({ kind, before, after, blurred }: Difference, { keyword, value }: SchemaPlace): boolean {
  // All of a schema that has too many differences to be told apart.
  if (keyword === undefined) return blurred === true;
  if (keyword === 'const') return true;
  if (kind !== 'changed' || value !== undefined) return false;
  return keyword === 'type' ? losesSome(before, after) : keyword === 'enum' && blurred === true;
}

/** Whether one of several, or the only one, is not among those after; every integer is a number. */
function losesSome(before: unknown, after: unknown): boolean {
  const left = new Set([after].flat().map(canonicalText));
  if (left.has('"number"')) left.add('"integer"');
  return [before].flat().some((one) => !left.has(canonicalText(one)));
}

function kindOf(pointer: string): ArrayKind {
  const { keyword, value } = readPlace(pointer);
  return keyword !== undefined && value === undefined && SETS.has(keyword) ? 'set' : 'list';
}

function levelOf({ kind, before, after }: Difference, place: SchemaPlace, whole: unknown, next: unknown): Level {
  const { names, isField, keyword, owner, value } = place;
  if (isField && PROSE_FIELDS.has(names.at(-1) ?? '')) return 'none';
  if (keyword === undefined) return kind === 'added' ? 'minor' : 'major';
  if (EDITORIAL.has(keyword)) return 'none';
  if (kind === 'changed' && LISTED.has(keyword) && saysTheSame(before, after)) return 'none';
  // The name of the whole is not what it says; further in, it changes what references lead to.
  if (keyword === '$id' && owner === '') return 'none';
  if (value === undefined && saysNothing(keyword, before) && saysNothing(keyword, after)) return 'none';
  if (NAMED.has(keyword)) return kind === 'added' ? 'minor' : 'major';
  // A field that comes or goes together with its being required: the field says it.
  if (keyword === 'required' && value !== undefined) {
    const described = [whole, next].filter((schema) => hasProperty(schema, owner, value));
    return described.length === 1 ? 'none' : 'major';
  }
  if ((keyword === 'enum' || keyword === 'type') && value !== undefined) return kind === 'added' ? 'minor' : 'major';
  const bound = LOWER_BOUND.test(keyword) ? -1 : UPPER_BOUND.test(keyword) ? 1 : 0;
  // One type may become one of several.
  if (keyword === 'type' && kind === 'changed') {
    if (losesSome(before, after)) return 'major';
    return losesSome(after, before) ? 'minor' : 'none';
  }
  if (bound === 0) return 'major';
  if (kind !== 'changed') return kind === 'removed' ? 'minor' : 'major';
  return Math.sign(Number(after) - Number(before)) === bound ? 'minor' : 'major';
}

function saysNothing(keyword: string, value: unknown): boolean {
  return value === undefined || NOTHING.get(keyword)?.includes(canonicalText(value)) === true;
}

/** Whether two lists of schemas differ in what is said for people alone. */
function saysTheSame(before: unknown, after: unknown): boolean {
  return canonicalText(withoutWords(before)) === canonicalText(withoutWords(after));
}

/** A schema, a list of them or, `isNamed`, a map of names to them, without what is said in them for people alone. */
function withoutWords(value: unknown, isNamed = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutWords(item));
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([name]) => isNamed || !EDITORIAL.has(name));
  const bare = (name: string, inner: unknown): unknown =>
    isSchemas(name, isNamed) ? withoutWords(inner, !isNamed && NAMED.has(name)) : inner;
  return Object.fromEntries(said.map(([name, inner]) => [name, bare(name, inner)]));
}

/** Whether a member holds schemas: each where they are named, and the keywords that do; any other is a value. */
function isSchemas(name: string, isNamed: boolean): boolean {
  return isNamed || NAMED.has(name) || NESTED.has(name) || LISTED.has(name);
}

/** Whether the schema at a pointer describes a field. */
function hasProperty(schema: unknown, owner: string, name: string): boolean {
  const tokens = [...owner.split('/').slice(1), 'properties', name];
  let at: unknown = schema;
  for (const token of tokens) {
    if (typeof at !== 'object' || at === null) return false;
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!Object.hasOwn(at, key)) return false;
    at = (at as Record<string, unknown>)[key];
  }
  return true;
}

/** Schema changes without those that the contract states itself, and as no less: one change is named once. */
export function withoutStated(schemas: readonly FieldChange[], contract: readonly FieldChange[]): FieldChange[] {
  const keyOf = ({ pointer, kind, level, goes }: FieldChange): string => canonicalText([pointer, kind, level, goes]);
  const stated = new Set(contract.map(keyOf));
  return schemas.filter((change) => change.level === 'none' || !stated.has(keyOf(change)));
}
