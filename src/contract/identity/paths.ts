/**
 * Where a tuple's files are in a store, and what is always at the same place (specification, sections 2 and 3). Whoever reads
 * a store needs these names without the contract document itself.
 */
import * as z from 'zod/mini';
import { refuse } from '../errors.js';
import { gitsha, type Tuple, tupleShape } from './tuple.js';
import { exactVersion } from './version.js';

/** A path as documents have it: below dist/, and made of what tuples and products are made of. */
export const distPath = z.string().check(z.regex(/^dist\/[a-z0-9._+/-]+$/), z.maxLength(1000));

/** The canonical directory of a tuple, without a final slash. */
export function formatDirectory(contractVersion: string, tuple: Tuple): string {
  const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
  return `dist/${contractVersion}/${version}/${target}/${profile}/${toolchain}/${gitsha(git_rev)}/${dist_revision}`;
}

const directorySchema = z.strictObject({
  distribution_contract_version: exactVersion,
  ...tupleShape,
  git_rev: z.string().check(z.regex(/^[0-9a-f]{8}$/, 'must be 8 lower-case hex digits')),
});

/** What a directory says of the tuple: everything, with the gitsha in place of the git_rev. */
export type DirectoryTuple = Omit<z.infer<typeof directorySchema>, 'git_rev'> & { gitsha: string };

/** The inverse of `formatDirectory`; anything else is INVALID_PATH. */
export function parseDirectory(directory: string): DirectoryTuple {
  const [dist, distribution_contract_version, version, target, profile, toolchain, sha, dist_revision, ...rest] =
    directory.split('/');
  const result = directorySchema.safeParse({
    distribution_contract_version,
    version,
    target,
    profile,
    toolchain,
    git_rev: sha,
    dist_revision,
  });
  if (dist !== 'dist' || rest.length > 0 || !result.success)
    return refuse('INVALID_PATH', `${JSON.stringify(directory)} is not a directory of the canonical layout`, directory);
  const { git_rev, ...parts } = result.data;
  return { ...parts, gitsha: git_rev };
}

/** As much of a path as is the directory of a tuple, where it is one at all. */
export function directoryOfPath(path: string): string {
  return path.split('/', 8).join('/');
}

/** What the staged files of one target are called where they travel as one, as between two jobs of a run. */
export function formatStagedName(product: string, { profile, target }: Pick<Tuple, 'profile' | 'target'>): string {
  return `staged-${product}-${profile}-${target}`;
}

/** How an artifact is packed, and how its file name ends. */
export const ARTIFACT_FORMAT = 'tar.gz';

/** The canonical file name (specification, section 3). */
export function formatFileName(product: string, tuple: Tuple): string {
  const { version, target, profile, toolchain, git_rev, dist_revision } = tuple;
  return `${product}-v${version}-${target}-${profile}-${toolchain}-${gitsha(git_rev)}-${dist_revision}.${ARTIFACT_FORMAT}`;
}

/** The four files of one artifact, relative to the folder that holds `dist/`. */
export interface ArtifactPaths {
  readonly artifact: string;
  readonly manifest: string;
  readonly checksums: string;
  readonly provenance: string;
}

export function formatPaths(product: string, contractVersion: string, tuple: Tuple): ArtifactPaths {
  const directory = formatDirectory(contractVersion, tuple);
  return {
    artifact: `${directory}/${formatFileName(product, tuple)}`,
    manifest: `${directory}/package/manifest.json`,
    checksums: `${directory}/package/checksums.json`,
    provenance: `${directory}/package/provenance.json`,
  };
}

/** Where the attestations of an artifact are: files named for what is in them, added after the artifact was published. */
export function attestationsFolder(directory: string): string {
  return `${directory}/package/attestations`;
}

/** The file of one attestation; its name is the digest of its bytes. */
export function attestationPath(directory: string, sha256: string): string {
  return `${attestationsFolder(directory)}/${sha256}${ATTESTATION_SUFFIX}`;
}

const ATTESTATION_SUFFIX = '.sigstore.json';
const ATTESTATION_NAME = /^[0-9a-f]{64}\.sigstore\.json$/;

/** The digest that the file of an attestation is named for; undefined for any other path. */
export function attestationOfPath(directory: string, path: string): string | undefined {
  const folder = `${attestationsFolder(directory)}/`;
  const name = path.startsWith(folder) ? path.slice(folder.length) : '';
  return ATTESTATION_NAME.test(name) ? name.slice(0, -ATTESTATION_SUFFIX.length) : undefined;
}

/** Of a contract document: here, since a store is read and verified without the schema of what is in it. */
export const CONTRACT_LIMITS = { maxBytes: 1024 * 1024 } as const;

/** Where the contract of a release version is kept, as it was when that version was first published. */
export function contractSnapshotPath(contractVersion: string, version: string): string {
  return `dist/${contractVersion}/${version}/contract.json`;
}

export const DIRECTORY_TEMPLATE =
  'dist/{distribution_contract_version}/{artifact_version}/{target}/{profile}/{toolchain}/{gitsha}/{dist_revision}/';
export const FILE_NAME_TEMPLATE = '{product}-v{version}-{target}-{profile}-{rust}-{gitsha}-{dist_revision}.{ext}';
export const INDEX_PATH = 'dist/index.json';
/** The release page, beside the index. */
export const PAGE_PATH = 'dist/index.html';
export const ALIAS_TEMPLATE = 'dist/{distribution_contract_version}/index.json';
/** The alias of contract 1.0, and the day after which it is removed (specification, sections 2 and 6); a contract may document a later one. */
export const LEGACY_ALIAS = { path: 'dist/1.0.0/index.json', retired: '2026-07-01' } as const;

/** The identifier of a contract version: `distribution-contract@1.0` for 1.0.x (specification, section 1). */
export function contractId(version: string): string {
  return `distribution-contract@${version.split('.').slice(0, 2).join('.')}`;
}
