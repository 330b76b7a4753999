/**
 * scripts/release-orchestrator.config.json (specification, section 3): what `release` does on this machine. Paths are
 * relative to the folder the command runs in.
 */
import * as z from 'zod/mini';
import { type PartRule, ruleError } from '../identity/part-rules.js';
import {
  binaryName,
  buildProfile,
  distRevision,
  TUPLE_RULES,
  targetTriple,
  toolchainVersion,
} from '../identity/tuple.js';
import { readDocument, schemaVersion } from '../json/document.js';
import { listOf } from '../json/lists.js';
import { described } from '../json/schema.js';
import { BUILD_LIMITS, cargoName, cargoProfile, generatedSchema, systemPackage } from './build.js';

const path = z
  .string()
  .check(
    z.minLength(1, { error: 'must not be empty', abort: true }),
    z.maxLength(1000),
    z.regex(/^[^\0\r\n]+$/, 'must be one line'),
  );

/** One word that has a meaning of its own, or what the rule says. */
function wordOr<const Word extends string, Other extends z.ZodMiniType>(word: Word, other: Other, rule: PartRule) {
  return z.union([z.literal(word), other], {
    error: ruleError({ ...rule, words: `${word}, or ${rule.words}` }),
  });
}

export const ORCHESTRATOR_LIMITS = { maxBytes: 64 * 1024 } as const;

export const orchestratorSchema = described(
  z.strictObject({
    $schema: z.optional(z.string().check(z.maxLength(200))),
    schema_version: schemaVersion,
    contract: described(path, 'The contract document.'),
    crate: described(path, 'The Cargo.toml of the crate.'),
    package: described(
      z.optional(z.union([cargoName, listOf(cargoName, { min: 1, max: BUILD_LIMITS.packages })])),
      'The package, in a workspace; several, where their binaries are one product: the first one names the version.',
    ),
    bin: z.optional(binaryName),
    features: z.optional(listOf(cargoName, { max: BUILD_LIMITS.features })),
    default_features: described(
      z.optional(z.boolean()),
      'Whether the default features are built; they are unless false.',
    ),
    cargo_profile: described(
      z.optional(cargoProfile),
      "The profile of cargo's that is built, in place of release or dev.",
    ),
    generate: described(
      z.optional(listOf(generatedSchema, { max: BUILD_LIMITS.generated })),
      'Files that the program itself prints, such as manuals and completions.',
    ),
    system_packages: described(
      z.optional(listOf(systemPackage, { max: BUILD_LIMITS.systemPackages })),
      'Packages of the system that the build needs. They are only recorded.',
    ),
    include: described(z.optional(listOf(path, { max: 100 })), 'Further files of the crate, as patterns.'),
    targets: listOf(wordOr('host', targetTriple, TUPLE_RULES.target), { min: 1, max: 64 }),
    profile: buildProfile,
    toolchain: described(
      wordOr('host', toolchainVersion, TUPLE_RULES.toolchain),
      'host: whatever rustc is installed, recorded exactly.',
    ),
    dist_revision: wordOr('auto', distRevision, TUPLE_RULES.dist_revision),
    out: described(path, 'Where staged artifacts go.'),
    store: described(path, 'Where they are published.'),
    install_to: described(path, 'Where the result is installed; a folder that git ignores.'),
    allow_incomplete: described(z.boolean(), 'Publish although recommended targets of the contract are missing.'),
  }),
  'Configuration of the release orchestrator.',
);
export type OrchestratorConfig = z.infer<typeof orchestratorSchema>;

/** Reads the configuration. Codes: those of `readDocument`. */
export function parseOrchestratorConfig(bytes: Uint8Array, place: string): OrchestratorConfig {
  return readDocument(ORCHESTRATOR_LIMITS, orchestratorSchema, bytes, place);
}
