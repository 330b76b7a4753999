/**
 * controller.lock.json (docs/lockfile.md): what a consumer commits to pin one release for several targets. Installing
 * from it needs no index, and refuses any other digest. Yanks do not reach it: a lockfile keeps installing what it pins.
 *
 *   { "$schema"?, "schema_version": 1, "product", "sources": [...], "distribution_contract_version", the tuple without target,
 *     "signer"?: { "kind": "workflow", "workflow", "workflow_ref", "repository", ... } or { "kind": "key", "public_key" },
 *     "targets": { TRIPLE: { artifact_file, artifact_sha256, artifact_size, manifest_sha256, content_size, requires?,
 *     binaries, files[] } } }
 *
 * The first of `sources` is where the releases are: what is newer is asked there. Each of them may give the bytes of what is
 * pinned, since only those of the digests are taken.
 */
import * as z from 'zod/mini';
import { ContractError, type Fault, refuse, refuseFault, withHint } from '../errors.js';
import { formatPaths } from '../identity/paths.js';
import {
  binaryName,
  byteSize,
  productName,
  sha256Hex,
  type Tuple,
  targetTriple,
  tupleShape,
} from '../identity/tuple.js';
import { tupleOptions } from '../identity/tuple-text.js';
import { compareBytes, exactVersion } from '../identity/version.js';
import { conform, formatCanonical, readDocument, requireReadable, schemaVersion } from '../json/document.js';
import { listOf, openObject } from '../json/lists.js';
import { described } from '../json/schema.js';
import type { NamedOptions, NextStep } from '../next-step.js';
import { fileSchema, requireFiles, requiresSchema } from './manifest.js';

const { target: _target, ...sharedTuple } = tupleShape;

const lockedTargetSchema = z.strictObject({
  artifact_file: z.string().check(z.maxLength(1000)),
  artifact_sha256: sha256Hex,
  artifact_size: byteSize,
  manifest_sha256: sha256Hex,
  content_size: byteSize,
  requires: z.optional(requiresSchema),
  binaries: listOf(binaryName, { min: 1, max: 16 }),
  files: listOf(fileSchema, { min: 1, max: 10_000 }),
});
export type LockedTarget = z.infer<typeof lockedTargetSchema>;

const line = z.string().check(z.regex(/^[ -~]{1,300}$/, 'must be 1 to 300 printable ASCII characters'));
/** What is asked of the next release, too. How each part is written in full, `pinnedPolicy` looks at where it is asked for. */
export const lockedSignerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('workflow'),
    workflow: described(line, 'OWNER/REPO/.github/workflows/FILE, whose job signed.'),
    workflow_ref: described(line, 'Its ref: version-tag, tag-of-version, or one in full.'),
    workflow_digest: z.optional(line),
    repository: described(line, 'OWNER/REPO of the source.'),
    repository_id: described(z.optional(line), 'What stays when the repository is renamed.'),
    owner_id: z.optional(line),
    source_ref: described(line, 'Ref of the source, as that of the workflow.'),
    events: described(listOf(line, { min: 1, max: 16 }), 'Events that may have started the run.'),
    allow_self_hosted: z.optional(z.literal(true)),
    trust: described(line, 'Whose certificates count.'),
  }),
  z.strictObject({
    kind: z.literal('key'),
    public_key: described(line, 'Ed25519, as SubjectPublicKeyInfo in base64.'),
  }),
]);
export type LockedSigner = z.infer<typeof lockedSignerSchema>;

/** Asked one after the other, each within its time. */
const MAX_SOURCES = 8;

export const LOCKFILE_LIMITS = { maxBytes: 4 * 1024 * 1024 } as const;

export const lockfileSchema = described(
  z.strictObject({
    $schema: z.optional(z.string().check(z.maxLength(200))),
    schema_version: schemaVersion,
    product: productName,
    sources: described(
      listOf(z.string().check(z.minLength(1), z.maxLength(2000)), { min: 1, max: MAX_SOURCES }),
      'Where the releases are, then mirrors that have the same files.',
    ),
    distribution_contract_version: exactVersion,
    ...sharedTuple,
    signer: described(z.optional(lockedSignerSchema), 'Who signed it, where it was locked with a signer.'),
    targets: openObject(targetTriple, lockedTargetSchema, { min: 1, max: 256 }),
  }),
  'One release, pinned for several targets.',
);
export type Lockfile = z.infer<typeof lockfileSchema>;

/**
 * Reads a lockfile; people merge it by hand, so its white space is free. What does not fit is for `lock` to write again, not
 * for them. Codes: those of `readDocument`, TUPLE_MISMATCH, LOCKFILE_MISMATCH.
 */
export function parseLockfile(bytes: Uint8Array, place: string): Lockfile {
  try {
    return readLockfile(bytes, place);
  } catch (error) {
    if (!(error instanceof ContractError) || error.code === 'UPDATE_REQUIRED') throw error;
    if (error.code !== 'TUPLE_MISMATCH') throw withHint(error, isMerging(bytes) ? TAKE_A_SIDE : LOCK_AGAIN);
    const [fault, ...more] = error.faults as [Fault, ...Fault[]];
    throw new ContractError({ ...fault, hint: EDITED, next: COMPLETE }, more, { cause: error });
  }
}

const LOCK_AGAIN = 'Run lock again, which writes the whole of it; nothing of a lockfile is to be edited.';
const EDITED =
  'It was edited or merged. Where its version alone was changed, updating the lockfile makes the rest of it; otherwise lock again.';
const TAKE_A_SIDE =
  'It has the marks of a merge: take one side of it (git checkout with ours or theirs, and its name), and update the lockfile.';

/** Whether git has left both sides of a merge in it. */
function isMerging(bytes: Uint8Array): boolean {
  return /^(?:<{7}|={7}|>{7})(?: |$)/m.test(Buffer.from(bytes).toString('latin1'));
}

/** Making whole what was changed in its version alone. */
export const COMPLETE: NextStep = {
  purpose: 'To pin the version that it names',
  command: 'lock',
  options: { update: true },
  keeps: ['lockfile'],
};

function readLockfile(bytes: Uint8Array, place: string): Lockfile {
  const lockfile = readDocument(LOCKFILE_LIMITS, lockfileSchema, bytes, place);
  for (const [target, locked] of Object.entries(lockfile.targets)) {
    const expected = formatPaths(lockfile.product, lockfile.distribution_contract_version, {
      ...lockfile,
      target,
    }).artifact;
    if (locked.artifact_file !== expected)
      refuse(
        'TUPLE_MISMATCH',
        `${place}: artifact_file of ${target} must be ${expected}`,
        `${place}#/targets/${target}/artifact_file`,
      );
    requireFiles(locked, 'LOCKFILE_MISMATCH', place, `/targets/${target}`);
  }
  return lockfile;
}

/** Canonical text of a lockfile. Codes: TOO_LARGE where nobody could install from it. */
export function formatLockfile(lockfile: Lockfile): string {
  const targets = Object.fromEntries(Object.entries(lockfile.targets).sort(([a], [b]) => compareBytes(a, b)));
  const text = formatCanonical(conform(lockfileSchema, { ...lockfile, targets }));
  requireReadable(Buffer.from(text), LOCKFILE_LIMITS, 'the lockfile', 'Lock fewer targets.');
  return text;
}

/** Locking once more what a lockfile says, for these targets: without any, `lock` keeps those that the lockfile has. */
export function lockAgain(lockfile: Lockfile, targets: readonly string[] = []): NextStep {
  return {
    purpose: 'To lock it again',
    command: 'lock',
    options: {
      ...sourceOptions(lockfile.sources),
      ...tupleOptions(lockfile, LOCKED_PARTS),
      ...(targets.length > 0 ? { target: targets } : {}),
    },
    keeps: ['lockfile'],
  };
}

/** The sources of a lockfile as `lock` takes them. */
export function sourceOptions([source = '', ...mirrors]: readonly string[]): NamedOptions {
  return {
    source,
    ...(mirrors.length > 0 ? { mirror: mirrors } : {}),
    ...([source, ...mirrors].some(isRelativeSource) ? { 'allow-relative-source': true } : {}),
  };
}

/** Whether the name of a source is that of a folder, as seen from wherever a command runs: others who read it have no such. */
export function isRelativeSource(name: string): boolean {
  // One letter is a drive; without a slash behind it, it is relative, too.
  return !/^(?:[A-Za-z][A-Za-z0-9+.-]+:|[\\/]|[A-Za-z]:[\\/])/.test(name);
}

const LOCKED_PARTS = ['version', 'profile', 'toolchain', 'git_rev', 'dist_revision'] as const;

/** What is locked for a target, and the tuple. LOCKFILE_MISMATCH where it is not; `released` is what its release has, where that is known. */
export function lockedTarget(
  lockfile: Lockfile,
  target: string,
  released: readonly string[] = [],
): { tuple: Tuple; locked: LockedTarget } {
  const locked = lockfile.targets[target];
  if (!locked || !Object.hasOwn(lockfile.targets, target))
    return refuseFault({
      code: 'LOCKFILE_MISMATCH',
      message: `the lockfile has ${Object.keys(lockfile.targets).join(', ')}, not ${target}`,
      place: 'lockfile',
      next: lockAgain(lockfile, released.length > 0 ? released : [...Object.keys(lockfile.targets), target]),
    });
  const { version, profile, toolchain, git_rev, dist_revision } = lockfile;
  return { tuple: { version, target, profile, toolchain, git_rev, dist_revision }, locked };
}
