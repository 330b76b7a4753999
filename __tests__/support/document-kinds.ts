/** Every kind of document with a sample and its reader, and ways to change one by JSON pointer. */

import { CHECKSUMS_LIMITS, parseChecksums } from '../../src/contract/documents/checksums.js';
import { parseContract } from '../../src/contract/documents/contract.js';
import { LOCKFILE_LIMITS, parseLockfile } from '../../src/contract/documents/lockfile.js';
import { MANIFEST_LIMITS, parseManifest } from '../../src/contract/documents/manifest.js';
import { ORCHESTRATOR_LIMITS, parseOrchestratorConfig } from '../../src/contract/documents/orchestrator-config.js';
import { PROVENANCE_LIMITS, parseProvenance } from '../../src/contract/documents/provenance.js';
import { PLAN_LIMITS, parsePlan } from '../../src/contract/documents/release-plan.js';
import { CONTRACT_LIMITS } from '../../src/contract/identity/paths.js';
import type { JsonLimits } from '../../src/contract/json/strict-json.js';
import { entomb, formatIndex } from '../../src/contract/release-index/format.js';
import { INDEX_LIMITS } from '../../src/contract/release-index/limits.js';
import { parseIndex } from '../../src/contract/release-index/parse.js';
import { rowFor } from './arbitraries.js';
import {
  encode,
  sampleContract,
  sampleIndex,
  sampleLockfile,
  sampleOrchestrator,
  samplePlan,
  sampleProvenance,
  sampleRelease,
  TUPLE,
} from './samples.js';

export interface Kind {
  readonly kind: string;
  readonly limits: JsonLimits;
  readonly value: unknown;
  readonly parse: (bytes: Uint8Array, place: string) => unknown;
  /** Pointers of objects whose keys the schema leaves open, with `*` for any one part. */
  readonly open: readonly string[];
  /** Pointers of fields that may be missing. */
  readonly optional: readonly string[];
}

const release = sampleRelease();
const index = sampleIndex([sampleRelease()], [entomb(rowFor({ ...TUPLE, version: '0.0.9' }))]);
const orchestrator = { package: 'controller', bin: 'controller', features: ['tui'], include: ['docs/*.md'] };

export const KINDS: readonly Kind[] = [
  {
    kind: 'contract',
    limits: CONTRACT_LIMITS,
    value: sampleContract(),
    parse: parseContract,
    open: [],
    optional: [
      ...['/$schema', '/notes', '/entrypoint/notes', '/platforms/*/notes', '/governance/steward/outgoing'],
      ...['/runtime_assumptions/locale', '/runtime_assumptions/terminal'],
    ],
  },
  {
    kind: 'manifest',
    limits: MANIFEST_LIMITS,
    value: release.manifest,
    parse: parseManifest,
    open: ['/build/recipe/settings'],
    optional: ['/requires', '/requires/minimum', '/build/runner/image'],
  },
  {
    kind: 'checksums',
    limits: CHECKSUMS_LIMITS,
    value: JSON.parse(Buffer.from(release.bytes.checksums).toString()),
    parse: parseChecksums,
    open: ['/files'],
    optional: [],
  },
  {
    kind: 'provenance',
    limits: PROVENANCE_LIMITS,
    value: sampleProvenance(release.manifest),
    parse: parseProvenance,
    open: [
      '/predicate/buildDefinition/internalParameters/github',
      '/predicate/buildDefinition/resolvedDependencies/*/digest',
      '/predicate/buildDefinition/externalParameters/recipe/settings',
    ],
    optional: [
      '/predicate/buildDefinition/internalParameters/github',
      '/predicate/buildDefinition/externalParameters/recipe',
    ],
  },
  {
    kind: 'index',
    limits: INDEX_LIMITS,
    value: JSON.parse(formatIndex(index)),
    parse: (bytes, place) => parseIndex(bytes, place),
    open: [],
    optional: ['/pruned'],
  },
  {
    kind: 'lockfile',
    limits: LOCKFILE_LIMITS,
    value: sampleLockfile(),
    parse: parseLockfile,
    open: ['/targets'],
    optional: ['/targets/*/requires', '/targets/*/requires/minimum'],
  },
  {
    kind: 'plan',
    limits: PLAN_LIMITS,
    value: samplePlan(),
    parse: parsePlan,
    open: [],
    optional: ['/matrix'],
  },
  {
    kind: 'orchestrator',
    limits: ORCHESTRATOR_LIMITS,
    value: { ...sampleOrchestrator(), ...orchestrator },
    parse: parseOrchestratorConfig,
    open: [],
    optional: ['/$schema', '/package', '/bin', '/features', '/include'],
  },
];

/** The pointer of every value within a value, itself first. */
export function pointersOf(value: unknown, pointer = ''): string[] {
  if (value === null || typeof value !== 'object') return [pointer];
  const below = Object.entries(value).map(([key, part]) =>
    pointersOf(part, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
  return [pointer, ...below.flat()];
}

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a pointer. */
export function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], value);
}

/** A copy with another value at a pointer; `undefined` takes a field away. */
export function withValue(value: unknown, pointer: string, put: unknown): unknown {
  const keys = keysOf(pointer);
  const last = keys.pop();
  if (last === undefined) return put;
  const copy: unknown = structuredClone(value);
  const parent = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  if (put === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (put === undefined) delete parent[last];
  else parent[last] = put;
  return copy;
}

/** Whether a pointer is one of those named, where `*` stands for any one part. */
export function isNamed(pointer: string, named: readonly string[]): boolean {
  return named.some((pattern) => {
    const [a, b] = [pattern.split('/'), pointer.split('/')];
    return a.length === b.length && a.every((part, at) => part === '*' || part === b[at]);
  });
}

export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export function bytesOf(value: unknown): Uint8Array {
  return encode(pretty(value));
}

/** The line on which the value at a pointer begins, found by a mark that is put there. */
export function lineOf(value: unknown, pointer: string): number {
  return (
    pretty(withValue(value, pointer, '@here@'))
      .split('@here@')[0]
      ?.split('\n').length ?? 0
  );
}
