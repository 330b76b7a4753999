/**
 * Every refusal of this project is a `ContractError` with a code of this closed union.
 * The text beside a code is its meaning in one line and what to do next; docs/errors.md is generated from it.
 */
export const ERROR_CODES = {
  // documents
  TOO_LARGE: [
    'A document or file is over its size limit.',
    'Check where it comes from; limits are listed in docs/formats.md.',
  ],
  INVALID_UTF8: ['A document is not UTF-8, or begins with a byte order mark.', 'Write it as UTF-8 without BOM.'],
  INVALID_JSON: ['A document is not JSON.', 'Correct the syntax at the place named.'],
  TOO_DEEP: ['A document is nested too deeply.', 'No document of this project needs more than 32 levels.'],
  DUPLICATE_KEY: ['An object names the same key twice.', 'Remove one of the two.'],
  FORBIDDEN_KEY: ['An object has a key that no document may have, such as __proto__.', 'Remove it.'],
  UNSAFE_NUMBER: ['A number cannot be held exactly.', 'Use an integer up to 2^53 - 1.'],
  SCHEMA_INVALID: [
    'A document does not follow its schema.',
    'Correct the fields named; the schemas are in docs/schema.',
  ],
  UPDATE_REQUIRED: [
    'A document has a newer schema_version than this version reads.',
    'Update this action or command line.',
  ],
  NOT_CANONICAL: [
    'A document is not written in its canonical form.',
    'Only this suite writes it; restore the published bytes.',
  ],
  DOCUMENT_NOT_FOUND: ['A required document is missing.', 'Check the path, and that the store is complete.'],
  // identity
  INVALID_TUPLE: [
    'A part of the immutable tuple is not well-formed.',
    'See the identity table in docs/distribution.md.',
  ],
  INVALID_PATH: ['A path is not a canonical path below dist/.', 'Use the directory template of the contract.'],
  TOOLCHAIN_NOT_EXACT: ['A toolchain is a moving channel.', 'Name an exact version such as 1.84.0.'],
  GIT_REV_COLLISION: ['Two revisions share their first 8 digits within one tuple.', 'Publish from another commit.'],
  // planning
  VERSION_MISMATCH: [
    'The version asked for is not the version of the crate or the tag.',
    'Make Cargo.toml, tag and input agree.',
  ],
  TARGET_UNKNOWN: ['A target is not in the contract.', 'Use a target of the contract, or add it there first.'],
  TARGET_PLANNED: ['A target is only planned.', 'Ask for planned platforms explicitly (include-planned).'],
  PROFILE_UNKNOWN: ['A build profile is not in the contract.', 'Use release or debug.'],
  MATRIX_EMPTY: ['No target is left to build.', 'Check targets and include-planned.'],
  MATRIX_TOO_LARGE: ['A matrix has more than 256 jobs.', 'Split the targets over several runs.'],
  SOURCE_REQUIRED: [
    'dist-revision auto needs a published index to count from.',
    'Give a source, or an explicit revision.',
  ],
  // building
  CRATE_NOT_FOUND: ['The crate, package or binary asked for is not there.', 'Check manifest-path, package and bin.'],
  CARGO_FAILED: ['cargo did not succeed.', 'Read its output above.'],
  TOOL_MISSING: ['A program that is needed cannot be started.', 'Install it, or put it on PATH.'],
  TOOLCHAIN_MISMATCH: ['rustc is not the toolchain asked for.', 'Install it with rustup, or set RUSTUP_TOOLCHAIN.'],
  TARGET_NOT_INSTALLED: ['The standard library of the target is not installed.', 'Run rustup target add.'],
  GIT_REV_MISMATCH: ['HEAD is not the git_rev asked for.', 'Check out that commit.'],
  TREE_DIRTY: [
    'The working tree has changes that are not committed.',
    'Commit or remove them; dist/, target/ and the output folder do not count.',
  ],
  GIT_FAILED: ['git did not succeed.', 'Read its message.'],
  EPOCH_REQUIRED: ['SOURCE_DATE_EPOCH is not known.', 'Give source-date-epoch.'],
  OUTPUT_EXISTS: ['The output folder already holds this tuple.', 'Remove it, or choose another folder.'],
  INCLUDE_NOT_FOUND: ['An include pattern matches no file.', 'Correct the pattern; it is relative to the crate.'],
  // verification
  DIGEST_MISMATCH: [
    'Bytes do not have the digest that was recorded for them.',
    'Do not use them; fetch again or restore the store.',
  ],
  SIZE_MISMATCH: [
    'A file does not have the size that was recorded for it.',
    'Do not use it; fetch again or restore the store.',
  ],
  TUPLE_MISMATCH: ['Two documents speak of different releases.', 'Do not use them; restore the published documents.'],
  MANIFEST_MISMATCH: [
    'The manifest and what it describes disagree.',
    'Do not use it; restore the published documents.',
  ],
  CHECKSUMS_MISMATCH: [
    'checksums.json and what it describes disagree.',
    'Do not use it; restore the published documents.',
  ],
  PROVENANCE_MISMATCH: [
    'provenance.json and what it describes disagree.',
    'Do not use it; restore the published documents.',
  ],
  CONTRACT_MISMATCH: [
    'The contract is not the one this release was published under.',
    'Publish a changed contract under a new version.',
  ],
  PRODUCT_MISMATCH: ['The product is not the one of the index.', 'Use one store for each product.'],
  ARCHIVE_INVALID: [
    'An archive is not one this project accepts.',
    'Do not use it; see docs/formats.md for the policy.',
  ],
  // resolving
  INDEX_NOT_FOUND: ['There is no dist/index.json.', 'Check the source; publish a release first.'],
  LEGACY_INDEX_RETIRED: ['Only the retired alias of the index is there.', 'Use dist/index.json of a current store.'],
  TUPLE_NOT_FOUND: ['No row of the index matches the immutable tuple.', 'Use one of the candidates.'],
  TUPLE_AMBIGUOUS: ['More than one row of the index matches.', 'Give every part in full.'],
  TUPLE_INCOMPLETE: ['A part of the immutable tuple is missing.', 'Give every part; see the candidates.'],
  YANKED: ['The release was yanked.', 'Use another release, or allow yanked ones explicitly.'],
  PRUNED: ['The release was removed by retention and can never be published again.', 'Use another revision.'],
  LOCKFILE_MISMATCH: ['The lockfile does not have what is asked of it, or contradicts itself.', 'Run lock again.'],
  HOST_UNSUPPORTED: ['The host is not a platform this can be installed on.', 'Name the target explicitly.'],
  HOST_TOO_OLD: ['The host is older than the binary requires.', 'Use the musl target, or a newer system.'],
  // publishing
  INCOMPLETE_MATRIX: ['A recommended target of the contract is missing.', 'Build it, or allow an incomplete release.'],
  STAGED_INVALID: ['A staged folder is not what package writes.', 'Run package again.'],
  STAGED_EMPTY: ['Nothing is staged.', 'Run package first; check the folders given.'],
  IMMUTABLE_CONFLICT: ['Other bytes are published under this tuple.', 'Publish under the next dist_revision.'],
  ORPHANED_FILES: [
    'Leftovers of an earlier publish do not agree with this one.',
    'Publish under the next dist_revision.',
  ],
  MERGE_CONFLICT: ['Two indexes disagree about the same key.', 'One of them was tampered with; restore it.'],
  PUBLISH_CONTENTION: ['The index kept changing while publishing.', 'Run it again.'],
  PUBLISH_FORBIDDEN: ['This event may not publish.', 'Publish from a push, a tag or a manual run.'],
  // stores and files
  STORE_NOT_SUPPORTED: ['This kind of store or source is not supported.', 'See docs/stores.md.'],
  STORE_UNREACHABLE: ['The store or source cannot be reached.', 'Check its name and the network, then run again.'],
  STORE_READ_ONLY: ['The store or folder cannot be written.', 'Check the permissions of what the message names.'],
  STORE_FULL: ['The disk is full.', 'Free space, then run again.'],
  STORE_LOCKED: [
    'Another process holds the lock of the store.',
    'Wait for it; remove the lock file only when it is gone.',
  ],
  IO_FAILED: ['A file operation failed.', 'Read the message.'],
  DESTINATION_OCCUPIED: ['The destination holds files of something else.', 'Choose an empty folder.'],
  // input
  INVALID_INPUT: [
    'An input is not well-formed.',
    'Correct it; the page of the action, or the help of the command, says what it takes.',
  ],
  NODE_TOO_OLD: ['This Node.js is too old for what was asked.', 'Use Node 20.15 or newer; Node 24 for everything.'],
  INTERNAL: ['Something happened that should not.', 'Report it with the message.'],
} as const satisfies Record<string, readonly [meaning: string, hint: string]>;

/** A code of the closed union. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** One fault: what is wrong, and where. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  /** A file, with the JSON pointer below it where there is one, or the name of an input. */
  readonly place?: string;
  /** 1-based line in the file, where it is known. */
  readonly line?: number;
  /** What to do next, where it is more than what the code says. */
  readonly hint?: string;
}

/** At most this many faults of one document are reported (design: Errors). */
export const MAX_FAULTS = 50;

/** A refusal: the first fault gives the code, `faults` has all of them. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly code: ErrorCode;
  readonly faults: readonly Fault[];
  readonly hint: string;

  constructor(fault: Fault, more: readonly Fault[] = [], options?: ErrorOptions) {
    super(fault.message, options);
    this.code = fault.code;
    this.faults = [fault, ...more].slice(0, MAX_FAULTS);
    this.hint = fault.hint ?? ERROR_CODES[fault.code][1];
  }

  get place(): string | undefined {
    return this.faults[0]?.place;
  }
}

/** Throws a `ContractError` of one fault. */
export function refuse(code: ErrorCode, message: string, place?: string, hint?: string): never {
  throw new ContractError({
    code,
    message,
    ...(place === undefined ? {} : { place }),
    ...(hint === undefined ? {} : { hint }),
  });
}

/** Throws one `ContractError` with all faults; does nothing when there are none. */
export function refuseAll(faults: readonly Fault[]): void {
  const [first, ...rest] = faults;
  if (first) throw new ContractError(first, rest);
}
