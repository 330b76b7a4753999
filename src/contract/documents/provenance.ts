/**
 * provenance.json: an in-toto Statement v1 (in-toto/attestation, spec/v1/statement.md) with an SLSA provenance v1
 * predicate (slsa.dev/provenance/v1). Its subjects are the artifact and the binaries in it; the tuple is in
 * externalParameters under our own buildType. Unsigned it is a claim, and nothing here calls it verified.
 *
 * SLSA lets a later producer add fields outside externalParameters; this suite writes none and, since the index pins
 * the document's digest, reads none.
 */
import * as z from 'zod/mini';
import { binaryName, productName, sha256Hex, tupleShape } from '../identity/tuple.js';
import { compareBytes, exactVersion } from '../identity/version.js';
import { conform, formatCanonical, readCanonical, requireReadable } from '../json/document.js';
import { listOf, openObject } from '../json/lists.js';
import { described } from '../json/schema.js';
import { inRecipeOrder, recipeSchema } from './build.js';
import { PREDICATE_TYPE, STATEMENT_TYPE } from './statement-types.js';

export const BUILD_TYPE = 'urn:controller-dist:cargo:v1';
export const LOCAL_BUILDER = 'urn:controller-dist:local';

const text = z.string().check(z.minLength(1), z.maxLength(2000));
const timestamp = z.iso.datetime({ precision: 0 });

const MAX_DEPENDENCIES = 5000;
const github = z.optional(openObject(z.string().check(z.maxLength(64)), text, { max: 64 }));
const digestText = z.string().check(z.regex(/^[0-9a-f]{40,64}$/));
const dependencies = listOf(
  z.strictObject({ uri: text, digest: openObject(z.string().check(z.maxLength(32)), digestText, { max: 8 }) }),
  { max: MAX_DEPENDENCIES },
);

/** What is claimed of a build before it has begun. */
export const plannedClaimSchema = z.strictObject({ github, dependencies, builder: text, invocation: text });
export type PlannedClaim = z.infer<typeof plannedClaimSchema>;

export const PROVENANCE_LIMITS = { maxBytes: 4 * 1024 * 1024, dependencies: MAX_DEPENDENCIES } as const;

export const provenanceSchema = described(
  z.strictObject({
    _type: z.literal(STATEMENT_TYPE),
    subject: listOf(z.strictObject({ name: text, digest: z.strictObject({ sha256: sha256Hex }) }), { min: 2, max: 17 }),
    predicateType: z.literal(PREDICATE_TYPE),
    predicate: z.strictObject({
      buildDefinition: z.strictObject({
        buildType: z.literal(BUILD_TYPE),
        externalParameters: z.strictObject({
          product: productName,
          distribution_contract_version: exactVersion,
          ...tupleShape,
          binaries: listOf(binaryName, { min: 1, max: 16 }),
          prebuilt: z.boolean(),
          recipe: described(z.optional(recipeSchema), "The manifest's; absent where nothing was built."),
        }),
        internalParameters: z.strictObject({ github }),
        resolvedDependencies: dependencies,
      }),
      runDetails: z.strictObject({
        builder: z.strictObject({ id: text }),
        metadata: z.strictObject({ invocationId: text, startedOn: timestamp, finishedOn: timestamp }),
      }),
    }),
  }),
  'An in-toto statement with an SLSA provenance predicate: a claim, while it is not signed.',
);
export type Provenance = z.infer<typeof provenanceSchema>;

/** Reads provenance.json. Codes: those of `readCanonical`. */
export function parseProvenance(bytes: Uint8Array, place: string): Provenance {
  return readCanonical(PROVENANCE_LIMITS, provenanceSchema, (read) => formatCanonical(inOrder(read)), bytes, place);
}

/** Canonical text of a statement: the schema's key order, and bytewise where the schema leaves the keys open. Code: TOO_LARGE. */
export function formatProvenance(provenance: Provenance): string {
  const text = formatCanonical(inOrder(conform(provenanceSchema, provenance)));
  requireReadable(Buffer.from(text), PROVENANCE_LIMITS, 'provenance.json', 'Name fewer features.');
  return text;
}

/** The same statement, with the keys in order that the schema leaves open. */
function inOrder(provenance: Provenance): Provenance {
  const { predicate } = provenance;
  const { externalParameters, internalParameters, resolvedDependencies, ...definition } = predicate.buildDefinition;
  const { recipe } = externalParameters;
  const { github } = internalParameters;
  const buildDefinition = {
    ...definition,
    externalParameters: recipe ? { ...externalParameters, recipe: inRecipeOrder(recipe) } : externalParameters,
    internalParameters: github ? { github: sorted(github) } : internalParameters,
    resolvedDependencies: resolvedDependencies.map(({ uri, digest }) => ({ uri, digest: sorted(digest) })),
  };
  return { ...provenance, predicate: { ...predicate, buildDefinition } };
}

function sorted(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareBytes(a, b)));
}
