/** The closed union of codes: what each means, and what to do next. docs/errors.md is generated from it. */
import type { NextStep } from './next-step.js';

/** What all refusals of a code have in common. */
interface ErrorKind {
  readonly meaning: string;
  readonly hint: string;
  /** Shown where what was run takes these options. */
  readonly next?: NextStep;
}

export const ERROR_CODES = {
  // documents
  TOO_LARGE: {
    meaning: 'A document or file is over its size limit.',
    hint: 'Check where it comes from; limits are listed in docs/formats.md.',
  },
  INVALID_UTF8: {
    meaning: 'A document is not UTF-8, or begins with a byte order mark.',
    hint: 'Write it as UTF-8 without BOM.',
  },
  INVALID_JSON: { meaning: 'A document is not JSON.', hint: 'Correct the syntax at the place named.' },
  TOO_DEEP: {
    meaning: 'A document is nested too deeply.',
    hint: 'No document of this project needs more than 32 levels.',
  },
  DUPLICATE_KEY: { meaning: 'An object names the same key twice.', hint: 'Remove one of the two.' },
  FORBIDDEN_KEY: { meaning: 'An object has a key that no document may have, such as __proto__.', hint: 'Remove it.' },
  FORBIDDEN_CHARACTER: {
    meaning: 'A key or string of JSON is no Unicode text (RFC 7493, section 2.1).',
    hint: 'Remove what docs/formats.md names: surrogates and noncharacters.',
  },
  UNSAFE_NUMBER: { meaning: 'A number cannot be held exactly.', hint: 'Use an integer up to 2^53 - 1.' },
  SCHEMA_INVALID: {
    meaning: 'A document does not follow its schema.',
    hint: 'Correct the fields named; the schemas are in docs/schema.',
  },
  UPDATE_REQUIRED: {
    meaning: 'A document has a newer schema_version than this version reads.',
    hint: 'Update this action or command line.',
  },
  NOT_CANONICAL: {
    meaning: 'A document is not written in its canonical form.',
    hint: 'Only this suite writes it; restore the published bytes.',
  },
  DOCUMENT_NOT_FOUND: {
    meaning: 'A required document is missing.',
    hint: 'Check the path, and that the store is complete.',
  },
  // identity
  INVALID_TUPLE: {
    meaning: 'A part of the immutable tuple is not well-formed.',
    hint: 'Write each part as the message says.',
  },
  INVALID_PATH: {
    meaning: 'A path is not a canonical path below dist/.',
    hint: 'Use the directory template of the contract.',
  },
  TOOLCHAIN_NOT_EXACT: { meaning: 'A toolchain is a moving channel.', hint: 'Name an exact version such as 1.84.0.' },
  GIT_REV_COLLISION: {
    meaning: 'Two revisions share their first 8 digits within one tuple.',
    hint: 'Publish from another commit.',
  },
  // planning
  VERSION_MISMATCH: {
    meaning: 'The version asked for is not the version of the crate or the tag.',
    hint: 'Make Cargo.toml, tag and input agree.',
  },
  TARGET_UNKNOWN: {
    meaning: 'A target is not in the contract.',
    hint: 'Use a target of the contract, or add it there first.',
  },
  TARGET_UNSUPPORTED: {
    meaning: 'Nothing is known of what a program for the target must be, so that its bytes could not be judged.',
    hint: 'Use a target of docs/formats.md, "Targets".',
  },
  TARGET_PLANNED: {
    meaning: 'A target is only planned.',
    hint: 'Ask for planned platforms explicitly (include-planned).',
    next: { purpose: 'To have planned platforms', options: { 'include-planned': true } },
  },
  PROFILE_UNKNOWN: { meaning: 'A build profile is not in the contract.', hint: 'Use release or debug.' },
  RUNNER_NOT_HOSTED: {
    meaning:
      "A platform asks for a runner by a label that is none of GitHub's own runners, where only those may build.",
    hint: 'Give self-hosted: true, where whoever runs that machine is trusted.',
  },
  MATRIX_EMPTY: { meaning: 'No target is left to build.', hint: 'Check targets and include-planned.' },
  MATRIX_TOO_LARGE: { meaning: 'A matrix has more than 256 jobs.', hint: 'Split the targets over several runs.' },
  SOURCE_REQUIRED: {
    meaning: 'dist-revision auto needs a published index to count from.',
    hint: 'Give a source, or an explicit revision.',
  },
  // building
  CRATE_NOT_FOUND: {
    meaning: 'The crate, package or binary asked for is not there.',
    hint: 'Check manifest-path, package and bin.',
  },
  CARGO_FAILED: { meaning: 'cargo did not succeed.', hint: 'Read its output above.' },
  TOOL_MISSING: { meaning: 'A program that is needed cannot be started.', hint: 'Install it, or put it on PATH.' },
  FEATURE_UNKNOWN: {
    meaning: 'A feature of cargo is asked for that no package of the build has.',
    hint: 'Use a feature of its Cargo.toml.',
  },
  FEATURES_REQUIRED: {
    meaning: 'A binary has required-features that the build does not switch on.',
    hint: 'Ask for these features.',
  },
  CARGO_PROFILE_UNKNOWN: {
    meaning: 'A profile of cargo is not defined.',
    hint: "Define it in the Cargo.toml of the workspace's root, with what it inherits.",
  },
  TOOLCHAIN_TOO_OLD: {
    meaning: 'The toolchain is older than the rust-version, the edition or the format of Cargo.lock that is built.',
    hint: 'Plan a newer toolchain.',
  },
  LOCK_OUTDATED: {
    meaning: 'Cargo.lock is absent, or does not have what the manifests of the workspace say.',
    hint: 'Run cargo update --workspace, and commit Cargo.lock.',
  },
  TOOLCHAIN_MISMATCH: {
    meaning: 'rustc is not the toolchain asked for.',
    hint: 'Install it with rustup, or set RUSTUP_TOOLCHAIN.',
  },
  TARGET_NOT_INSTALLED: {
    meaning: 'The standard library of the target is not installed.',
    hint: 'Run rustup target add.',
  },
  GIT_REV_MISMATCH: { meaning: 'HEAD is not the git_rev asked for.', hint: 'Check out that commit.' },
  TREE_DIRTY: {
    meaning: 'The working tree has changes that are not committed.',
    hint: 'Commit or remove them; dist/, target/ and the output folder do not count.',
  },
  SOURCE_NOT_IN_COMMIT: {
    meaning: 'What is built is not, or not certainly, what the commit has.',
    hint: 'Commit it, or leave it out of the build.',
  },
  SETTINGS_OUTSIDE_COMMIT: {
    meaning: 'A configuration of cargo outside of the commit may change what is built.',
    hint: "Move it into the repository's own .cargo/config.toml, and commit that.",
  },
  SOURCE_INCOMPLETE: {
    meaning: 'The working tree lacks what the commit means: a file of Git LFS, or a submodule.',
    hint: 'Run git lfs pull, or git submodule update --init --recursive.',
  },
  GIT_FAILED: { meaning: 'git did not succeed.', hint: 'Read its message.' },
  EPOCH_REQUIRED: { meaning: 'SOURCE_DATE_EPOCH is not known.', hint: 'Give source-date-epoch.' },
  OUTPUT_EXISTS: {
    meaning: 'The output folder already holds this tuple.',
    hint: 'Remove it, or choose another folder.',
  },
  GENERATE_FAILED: {
    meaning: 'The program did not print a file that it was run for.',
    hint: 'Run it with these arguments, and read what it says.',
  },
  INCLUDE_NOT_FOUND: {
    meaning: 'An include pattern matches no file.',
    hint: 'Correct the pattern; it is relative to the crate.',
  },
  BINARY_MISMATCH: {
    meaning: 'A binary is not a program for the target it is shipped for.',
    hint: 'Build it for the target, or ship it for its own.',
  },
  GLIBC_TOO_NEW: {
    meaning: 'A binary needs a newer glibc than the contract allows (glibc_max).',
    hint: 'Build it on an older system, or for the musl target.',
  },
  REBUILD_DIFFERS: {
    meaning: 'What was built again from the commit is not what was published.',
    hint: 'Look at the files named; keep leaves those that were built. docs/rebuild.md names the usual reasons.',
  },
  NOT_REBUILDABLE: {
    meaning: 'The manifest does not say enough to build the artifact again.',
    hint: 'Where the commit can be had elsewhere, name that as checkout or repository.',
  },
  // verification
  DIGEST_MISMATCH: {
    meaning: 'Bytes do not have the digest that was recorded for them.',
    hint: 'Do not use them; fetch again or restore the store.',
  },
  PAGE_CHANGED: {
    meaning: 'The release page has other bytes than that of the version that it names.',
    hint: 'Somebody changed it: ask who may write there, then write it anew with the command page.',
  },
  SIZE_MISMATCH: {
    meaning: 'A file does not have the size that was recorded for it.',
    hint: 'Do not use it; fetch again or restore the store.',
  },
  TUPLE_MISMATCH: {
    meaning: 'Two documents speak of different releases.',
    hint: 'Do not use them; restore the published documents.',
  },
  MANIFEST_MISMATCH: {
    meaning: 'The manifest and what it describes disagree.',
    hint: 'Do not use it; restore the published documents.',
  },
  CHECKSUMS_MISMATCH: {
    meaning: 'checksums.json and what it describes disagree.',
    hint: 'Do not use it; restore the published documents.',
  },
  PROVENANCE_MISMATCH: {
    meaning: 'provenance.json and what it describes disagree.',
    hint: 'Do not use it; restore the published documents.',
  },
  CONTRACT_MISMATCH: {
    meaning: 'The contract is not the one this release was published under.',
    hint: 'Publish a changed contract under a new version.',
  },
  PRODUCT_MISMATCH: { meaning: 'The product is not the one of the index.', hint: 'Use one store for each product.' },
  ARCHIVE_INVALID: {
    meaning: 'An archive is not one this project accepts.',
    hint: 'Do not use it; see docs/formats.md for the policy.',
  },
  NOT_ATTESTED: {
    meaning: 'A signer is asked for, and no attestation of the release is there.',
    hint: 'Use a release that is signed, or have it signed: attest adds to what is published.',
  },
  ATTESTATION_INVALID: {
    meaning: 'An attestation is malformed, not signed well, or about something else.',
    hint: 'Do not use the release on its word; docs/signing.md says what is checked.',
  },
  SIGNER_MISMATCH: {
    meaning: 'An attestation is good, and signed by somebody else than was asked for.',
    hint: 'Compare what was asked for with what was found; only name another signer when you know why it is one.',
  },
  // resolving
  INDEX_NOT_FOUND: { meaning: 'There is no dist/index.json.', hint: 'Check the source; publish a release first.' },
  LEGACY_INDEX_RETIRED: {
    meaning: 'Only the deprecated alias of the index is there.',
    hint: 'Use dist/index.json of a current store; publishing with adopt-alias makes one of the alias.',
    next: { purpose: 'To bring its rows along', options: { 'adopt-alias': true } },
  },
  TUPLE_NOT_FOUND: { meaning: 'No row of the index matches the immutable tuple.', hint: 'Use one of the candidates.' },
  TUPLE_AMBIGUOUS: { meaning: 'More than one row of the index matches.', hint: 'Give every part in full.' },
  TUPLE_INCOMPLETE: {
    meaning: 'A part of the immutable tuple is missing.',
    hint: 'Give every part; see the candidates.',
  },
  TARGET_MISSING: {
    meaning: 'The release is there, and has nothing for a target that was asked for.',
    hint: 'Use one of the targets that it has.',
  },
  YANKED: {
    meaning: 'The release was yanked.',
    hint: 'Use another release.',
    next: { purpose: 'To take it although it was yanked', options: { 'allow-yanked': true } },
  },
  PRUNED: {
    meaning: 'The release was removed by retention and can never be published again.',
    hint: 'Use another release.',
  },
  LOCKFILE_MISMATCH: {
    meaning: 'The lockfile does not have what is asked of it, or contradicts itself.',
    hint: 'Run lock again; docs/lockfile.md says how.',
  },
  HOST_UNSUPPORTED: {
    meaning: 'The host is not a platform this can be installed on.',
    hint: 'Name the target explicitly.',
  },
  HOST_TOO_OLD: {
    meaning: 'The host is older than the binary requires.',
    hint: 'Use the musl target, or a newer system.',
  },
  // publishing
  INCOMPLETE_MATRIX: {
    meaning: 'A recommended target of the contract is missing.',
    hint: 'Build it, or allow an incomplete release.',
    next: { purpose: 'To publish without it', options: { 'allow-incomplete': true } },
  },
  STAGED_INVALID: { meaning: 'A staged folder is not what package writes.', hint: 'Run package again.' },
  STAGED_EMPTY: { meaning: 'Nothing is staged.', hint: 'Run package first; check the folders given.' },
  ATTESTATIONS_FULL: {
    meaning: 'A row of the index has as many attestations as may be added to it.',
    hint: 'Take out one that nobody needs (remove of attest).',
  },
  IMMUTABLE_CONFLICT: {
    meaning: 'Other bytes are published under this tuple.',
    hint: 'Publish under the next dist_revision.',
  },
  ORPHANED_FILES: {
    meaning: 'Leftovers of an earlier publish do not agree with this one.',
    hint: 'Publish under the next dist_revision.',
  },
  MERGE_CONFLICT: {
    meaning: 'Two indexes disagree about the same key.',
    hint: 'One of them was tampered with; restore it.',
  },
  PUBLISH_CONTENTION: { meaning: 'The index kept changing while publishing.', hint: 'Run it again.' },
  NOT_PLANNED: {
    meaning: 'Something is staged that the plan does not name, or in the artifact of another target.',
    hint: 'Find out which job staged it; nothing was published.',
  },
  PLAN_MISSING: {
    meaning: 'No plan arrived, so nothing would say what may be published.',
    hint: 'Hand on the output plan of build-matrix (the runner drops an output that holds a masked word), or ask for without-plan.',
  },
  ROWS_MISSING: {
    meaning: 'The output rows arrived empty, although it is [] where there are none.',
    hint: 'The runner drops an output that holds a masked word: no secret may be part of a version, target or product.',
  },
  GH_FAILED: { meaning: 'gh, which writes a release of GitHub, did not succeed.', hint: 'Read its message.' },
  PUBLISH_FORBIDDEN: { meaning: 'This event may not publish.', hint: 'Publish from a push, a tag or a manual run.' },
  // stores and files
  STORE_NOT_SUPPORTED: { meaning: 'This kind of store or source is not supported.', hint: 'See docs/stores.md.' },
  STORE_UNREACHABLE: {
    meaning: 'The store or source cannot be reached.',
    hint: 'Check its name and the network, then run again.',
  },
  STORE_READ_ONLY: {
    meaning: 'The store or folder cannot be written.',
    hint: 'Check the permissions of what the message names.',
  },
  STORE_FULL: { meaning: 'The disk is full.', hint: 'Free space, then run again.' },
  STORE_LOCKED: {
    meaning: 'Another process holds the lock of the store.',
    hint: 'Wait for it; remove the lock file only when it is gone.',
  },
  IO_FAILED: { meaning: 'A file operation failed.', hint: 'Read the message.' },
  DESTINATION_OCCUPIED: { meaning: 'The destination holds files of something else.', hint: 'Choose an empty folder.' },
  DESTINATION_UNSAFE: {
    meaning: 'Another user could change what is installed there.',
    hint: 'Have it removed, or let this user alone write there; a shared runner needs a tool cache of its own.',
  },
  // input
  INVALID_INPUT: {
    meaning: 'An input is not well-formed.',
    hint: 'Correct it; the page of the action, or the help of the command, says what it takes.',
  },
  NODE_TOO_OLD: {
    meaning: 'This Node.js is older than the oldest one that this suite runs on.',
    hint: 'Use the Node.js that the message names, or a newer one.',
  },
  NODE_UNSUPPORTED: {
    meaning: 'This Node.js is without something that this suite needs.',
    hint: 'Use a release of Node.js that is maintained; .nvmrc has the one this suite is made with.',
  },
  INTERNAL: { meaning: 'Something happened that should not.', hint: 'Report it with the message.' },
} as const satisfies Record<string, ErrorKind>;

/** A code of the closed union. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** What the code says of what to do next, where it has a step. */
export function nextStepOf(code: ErrorCode): NextStep | undefined {
  const kind: ErrorKind = ERROR_CODES[code];
  return kind.next;
}
