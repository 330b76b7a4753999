/**
 * scripts/release-orchestrator.config.json (specification, section 3): what `release` does on this machine. Paths are
 * relative to the folder the command runs in.
 */
import { z } from 'zod';
import { readDocument, schemaVersion } from './document.js';
import { binaryName, buildProfile, distRevision, targetTriple, toolchainVersion } from './identity.js';

const path = z
  .string()
  .min(1)
  .max(1000)
  .regex(/^[^\0\r\n]+$/);

export const orchestratorSchema = z
  .strictObject({
    $schema: z.string().max(200).optional(),
    schema_version: schemaVersion,
    contract: path.describe('The contract document.'),
    crate: path.describe('The Cargo.toml of the crate.'),
    package: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,64}$/)
      .optional()
      .describe('The package, in a workspace.'),
    bin: binaryName.optional(),
    features: z
      .array(z.string().regex(/^[A-Za-z0-9_+./-]{1,128}$/))
      .max(100)
      .optional(),
    include: z.array(path).max(100).optional().describe('Further files of the crate, as patterns.'),
    targets: z
      .array(z.union([z.literal('host'), targetTriple]))
      .min(1)
      .max(64),
    profile: buildProfile,
    toolchain: z
      .union([z.literal('host'), toolchainVersion])
      .describe('host: whatever rustc is installed, recorded exactly.'),
    dist_revision: z.union([z.literal('auto'), distRevision]),
    out: path.describe('Where staged artifacts go.'),
    store: path.describe('Where they are published.'),
    install_to: path.describe('Where the result is installed; a folder that git ignores.'),
    allow_incomplete: z.boolean().describe('Publish although recommended targets of the contract are missing.'),
  })
  .describe('Configuration of the release orchestrator.');
export type OrchestratorConfig = z.infer<typeof orchestratorSchema>;

/** Reads the configuration. Codes: those of `readDocument`. */
export function parseOrchestratorConfig(bytes: Uint8Array, place: string): OrchestratorConfig {
  return readDocument('orchestrator', orchestratorSchema, bytes, place);
}
