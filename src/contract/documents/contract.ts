/**
 * The contract document, docs/distribution-contract.json (specification, section 8): everything the specification says
 * that a machine can read. Unknown fields are refused; `notes` fields are prose and mean nothing to a program.
 *
 *   { "$schema": "./schema/distribution-contract.schema.json",
 *     "schema_version": 1,
 *     "contract": "distribution-contract@1.0",
 *     "distribution_contract_version": "1.0.0",
 *     "product": "...", "entrypoint": {...}, "identity": {...}, "layout": {...}, "index": {...}, "platforms": [...],
 *     "toolchain": {...}, "profiles": [...], "integrity": {...}, "compatibility": {...}, "retention": {...},
 *     "governance": {...}, "generator": {...} }
 *
 * Templates, row fields and document names are literals of contract 1.0: they are stated so that consumers can read
 * them, and cannot be chosen. A later contract version may add values to them.
 */
import * as z from 'zod/mini';
import { sha256 } from '../digest.js';
import { type Fault, refuseAll } from '../errors.js';
import { findTargetNeeds } from '../executable/targets.js';
import {
  ALIAS_TEMPLATE,
  ARTIFACT_FORMAT,
  CONTRACT_LIMITS,
  contractId,
  DIRECTORY_TEMPLATE,
  FILE_NAME_TEMPLATE,
  INDEX_PATH,
} from '../identity/paths.js';
import { binaryName, buildProfile, productName, toolchainVersion } from '../identity/tuple.js';
import { exactVersion } from '../identity/version.js';
import {
  checkSchema,
  conform,
  formatCanonical,
  refuseNewer,
  requireReadable,
  schemaVersion,
} from '../json/document.js';
import { listOf } from '../json/lists.js';
import { described } from '../json/schema.js';
import { parseStrictJson, type StrictJson } from '../json/strict-json.js';
import { isoDate, notes, owner, platformSchema, repositoryPath, SYSTEMS } from './contract-fields.js';

/** Specification, section 9: at least six release generations. */
export const MINIMUM_GENERATIONS = 6;

export const contractSchema = described(
  z.strictObject({
    $schema: z.optional(z.string().check(z.maxLength(200))),
    schema_version: schemaVersion,
    contract: z
      .string()
      .check(z.regex(/^distribution-contract@[1-9][0-9]*\.[0-9]+$/, 'must be distribution-contract@MAJOR.MINOR')),
    distribution_contract_version: exactVersion,
    product: productName,
    notes,
    entrypoint: z.strictObject({
      kind: z.literal('cli'),
      binaries: described(listOf(binaryName, { min: 1, max: 16 }), 'Canonical binary names, the primary one first.'),
      notes,
    }),
    identity: z.strictObject({
      fields: described(
        z.tuple([
          z.literal('version'),
          z.literal('target'),
          z.literal('profile'),
          z.literal('toolchain'),
          z.literal('git_rev'),
          z.literal('dist_revision'),
        ]),
        'The immutable tuple.',
      ),
      gitsha_length: z.literal(8),
      pin: described(z.literal('immutable-tuple'), 'Consumers pin the whole tuple, never a moving tag.'),
      notes,
    }),
    layout: z.strictObject({
      namespace: z.literal('dist/'),
      directory_template: z.literal(DIRECTORY_TEMPLATE),
      file_name_template: z.literal(FILE_NAME_TEMPLATE),
      artifact_format: z.literal(ARTIFACT_FORMAT),
      package_directory: z.literal('package'),
      notes,
    }),
    index: z.strictObject({
      path: z.literal(INDEX_PATH),
      row_key: z.tuple([
        z.literal('version'),
        z.literal('target'),
        z.literal('profile'),
        z.literal('toolchain'),
        z.literal('gitsha'),
        z.literal('dist_revision'),
      ]),
      deprecated_aliases: listOf(
        z.strictObject({ path: z.literal(ALIAS_TEMPLATE), announced: isoDate, retired: isoDate, notes }),
        { max: 8 },
      ),
      notes,
    }),
    platforms: listOf(platformSchema, { min: 1, max: 256 }),
    runtime_assumptions: z.strictObject({
      locale: z.optional(z.literal('UTF-8')),
      terminal: z.optional(z.literal('tty')),
      notes,
    }),
    toolchain: z.strictObject({
      rust: described(toolchainVersion, 'What plan uses unless told otherwise.'),
      documented_per_artifact: z.literal(true),
      notes,
    }),
    profiles: listOf(buildProfile, { min: 1, max: 2 }),
    integrity: z.strictObject({
      algorithm: z.literal('sha256'),
      required_documents: z.tuple([
        z.literal('checksums.json'),
        z.literal('manifest.json'),
        z.literal('provenance.json'),
      ]),
      artifact_matches_manifest: z.literal(true),
      reproducibility_fields: z.tuple([
        z.literal('version'),
        z.literal('target'),
        z.literal('profile'),
        z.literal('toolchain'),
        z.literal('git_rev'),
      ]),
      notes,
    }),
    compatibility: z.strictObject({
      source_compatible_within: z.tuple([z.literal('distribution_contract_version'), z.literal('artifact_version')]),
      notes,
    }),
    retention: z.strictObject({
      minimum_release_generations: z.int().check(z.minimum(MINIMUM_GENERATIONS), z.maximum(10_000)),
      notes,
    }),
    governance: z.strictObject({
      documents: z.strictObject({ contract: repositoryPath, prose: repositoryPath, changelog: repositoryPath }),
      steward: z.strictObject({
        active: described(owner, 'Owns the contract updates.'),
        outgoing: described(z.optional(owner), 'The steward before, named for as long as the handoff overlaps.'),
      }),
      handoff_overlap_release_cycles: z.int().check(z.minimum(1), z.maximum(100)),
      notes,
    }),
    generator: z.strictObject({
      entrypoint: repositoryPath,
      config: repositoryPath,
      index_output: z.literal(INDEX_PATH),
      notes,
    }),
  }),
  'The machine-readable distribution contract of one product.',
);

export type Contract = z.infer<typeof contractSchema>;
export type Platform = Contract['platforms'][number];

/**
 * Reads a contract document, written by people: any white space, but strict JSON. Codes: those of `parseStrictJson` and
 * `checkContract`.
 */
export function parseContract(bytes: Uint8Array, place: string): Contract {
  return checkContract(parseStrictJson(bytes, CONTRACT_LIMITS, place), place);
}

/** The contract that parsed JSON holds. Codes: UPDATE_REQUIRED, SCHEMA_INVALID. */
export function checkContract(json: StrictJson, place: string): Contract {
  refuseNewer(json.value, place);
  const contract = checkSchema(contractSchema, json.value, place, json);
  refuseAll(contradictions(contract, place));
  return contract;
}

/**
 * Canonical text of a contract document: the schema's key order whatever the order given. It may be longer than what people
 * wrote without white space; code: TOO_LARGE where nobody could read it from a store.
 */
export function formatContract(contract: Contract): string {
  const text = formatCanonical(conform(contractSchema, contract));
  requireReadable(Buffer.from(text), CONTRACT_LIMITS, 'the contract in its canonical form', 'Shorten its notes.');
  return text;
}

/**
 * The digest that manifests name a contract by: that of its canonical text, never that of a file. Its white space, line ends
 * and order of keys are free, and a checkout may change them.
 */
export function digestContract(contract: Contract): string {
  return sha256(formatContract(contract));
}

/** What a schema cannot say: fields that contradict one another. */
function contradictions(contract: Contract, place: string): Fault[] {
  const faults: Fault[] = [];
  const fault = (pointer: string, message: string): void => {
    faults.push({ code: 'SCHEMA_INVALID', message: `${place}#${pointer}: ${message}`, place: `${place}#${pointer}` });
  };
  if (contract.contract !== contractId(contract.distribution_contract_version))
    fault(
      '/contract',
      `must be ${contractId(contract.distribution_contract_version)} for version ${contract.distribution_contract_version}`,
    );
  for (const [list, pointer] of [
    [contract.platforms.map((platform) => platform.target), '/platforms'],
    [contract.profiles, '/profiles'],
    [contract.entrypoint.binaries.map((name) => name.toLowerCase()), '/entrypoint/binaries'],
    [contract.index.deprecated_aliases.map((alias) => alias.path), '/index/deprecated_aliases'],
  ] as const) {
    list.forEach((item, index) => {
      if (list.indexOf(item as never) !== index) fault(`${pointer}/${index}`, `${item} is named twice`);
    });
  }
  contract.platforms.forEach(({ target, os, arch }, index) => {
    const needs = findTargetNeeds(target);
    if (!needs) return;
    const system = SYSTEMS.find((name) => name === needs.os);
    if (system !== undefined && os !== system) fault(`/platforms/${index}/os`, `must be ${system} for ${target}`);
    const cpu = target.slice(0, target.indexOf('-'));
    if (arch !== cpu) fault(`/platforms/${index}/arch`, `must be ${cpu} for ${target}`);
  });
  contract.index.deprecated_aliases.forEach((alias, index) => {
    if (alias.announced >= alias.retired)
      fault(`/index/deprecated_aliases/${index}/retired`, 'must be later than announced');
  });
  return faults;
}

/** The targets that a complete release has: a publish is complete when they are covered (specification, section 4). */
export function recommendedTargets(contract: Contract): string[] {
  return contract.platforms.filter((platform) => platform.support === 'recommended').map((platform) => platform.target);
}
