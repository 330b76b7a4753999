/**
 * A release plan: what a run is going to build, and all that it may publish. `build-matrix` writes it before anything is
 * built, and `publish-index` holds what the builds staged against it. In one line, in this order:
 *
 *   product, version, git_rev, toolchain, profile, dist_revision, source_date_epoch,
 *   contract_sha256                    of the contract's canonical text
 *   targets [{ target, support }]      in the contract's order, each once
 *
 * As the command line prints it, it also has the `matrix` of its jobs, which publishing does not look at. It is read with any
 * white space: outputs and inputs of workflows are trimmed. It is of one run, and no release has it: so it has no version.
 */
import * as z from 'zod/mini';
import {
  buildProfile,
  distRevision,
  gitRev,
  productName,
  sha256Hex,
  sourceDateEpoch,
  targetTriple,
  toolchainVersion,
} from '../identity/tuple.js';
import { exactVersion } from '../identity/version.js';
import { conform, readDocument } from '../json/document.js';
import { listOf } from '../json/lists.js';
import { described } from '../json/schema.js';
import { platformSchema } from './contract-fields.js';

/** GitHub accepts at most this many jobs of a matrix. */
export const MAX_JOBS = 256;
export const PLAN_LIMITS = { maxBytes: 1024 * 1024 } as const;

const { runner, os, arch, support } = platformSchema.shape;
const jobSchema = z.strictObject({ target: targetTriple, runner, os, arch, support, experimental: z.boolean() });
/** One job of the matrix. */
export type MatrixEntry = z.infer<typeof jobSchema>;

const targetsSchema = listOf(z.strictObject({ target: targetTriple, support }), { min: 1, max: MAX_JOBS }).check(
  z.refine((targets) => new Set(targets.map((each) => each?.target)).size === targets.length, 'must name each once'),
);

export const planSchema = described(
  z.strictObject({
    product: productName,
    version: exactVersion,
    git_rev: gitRev,
    toolchain: toolchainVersion,
    profile: buildProfile,
    dist_revision: distRevision,
    source_date_epoch: sourceDateEpoch,
    contract_sha256: described(sha256Hex, "Of the contract's canonical text."),
    targets: described(targetsSchema, 'All that may be published.'),
    matrix: described(
      z.optional(z.strictObject({ include: listOf(jobSchema, { max: MAX_JOBS }) })),
      'What builds each target; publishing does not look at it.',
    ),
  }),
  'What a run builds, and all that it may publish.',
);
export type ReleasePlan = z.infer<typeof planSchema>;

/** Reads a plan, which comes from another job or a file. Codes: those of `readDocument`. */
export function parsePlan(bytes: Uint8Array, place: string): ReleasePlan {
  return readDocument(PLAN_LIMITS, planSchema, bytes, place);
}

/** The plan in one line, without the matrix. */
export function formatPlan({ matrix: _, ...plan }: ReleasePlan): string {
  return JSON.stringify(conform(planSchema, plan));
}
