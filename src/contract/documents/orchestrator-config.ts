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
    package: described(z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))), 'The package, in a workspace.'),
    bin: z.optional(binaryName),
    features: z.optional(listOf(z.string().check(z.regex(/^[A-Za-z0-9_+./-]{1,128}$/)), { max: 100 })),
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
