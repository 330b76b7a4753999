/**
 * Reading dist/index.json in a browser, where the reader of the command line and what it is made of have no place. Every byte
 * comes from outside: fields, their kinds, the order of versions and the paths that follow from a tuple are checked, and what
 * does not hold is a broken index. What `contract/release-index` takes is taken here, too.
 */
import { compareSemver, isSemver } from './versions.js';

/** One published artifact: a row of the index with its whole tuple. */
export interface Artifact {
  readonly version: string;
  readonly contract: string;
  readonly target: string;
  readonly profile: string;
  readonly toolchain: string;
  readonly git_rev: string;
  readonly dist_revision: string;
  readonly artifact_file: string;
  readonly artifact_sha256: string;
  readonly artifact_size: number;
  readonly manifest_file: string;
  readonly manifest_sha256: string;
  readonly checksums_file: string;
  readonly checksums_sha256: string;
  readonly provenance_file: string;
  readonly provenance_sha256: string;
  readonly source_date_epoch: number;
  /** Reasons; none where it was not yanked. */
  readonly yanked: readonly string[];
  /** Digests; none where nobody signed it. */
  readonly attestations: readonly string[];
}

/** What stays of an artifact that was pruned. */
export interface Pruned {
  readonly version: string;
  readonly target: string;
  readonly profile: string;
  readonly dist_revision: string;
  readonly artifact_sha256: string;
}

/** Everything that an index says, in its order. */
export interface Published {
  readonly product: string;
  readonly contract: string;
  readonly artifacts: readonly Artifact[];
  readonly pruned: readonly Pruned[];
}

/** Why an index cannot be shown, in words for people: the place in the document, and what is wrong there. */
export class BrokenIndex extends Error {}

const WORD = /^[a-z0-9][a-z0-9._+-]{0,63}$/;
const TRIPLE = /^[a-z0-9_.]+(?:-[a-z0-9_.]+){1,4}$/;
const REVISION = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REBUILD = /^r[1-9][0-9]{0,8}$/;
const DIGEST = /^[0-9a-f]{64}$/;
const PROFILE = /^(?:release|debug)$/;
const REASON = /^[ !#-[\]-~]{1,200}$/;
const MAX_SIZE = 999_999_999_999_999;
const MAX_TIME = 7_999_999_999;
const FILES = ['artifact', 'manifest', 'checksums', 'provenance'] as const;

type Fields = Readonly<Record<string, unknown>>;

/** Everything that an index of this text says; throws `BrokenIndex`. */
export function readReleases(text: string): Published {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return broken('index.json', 'is no JSON');
  }
  if (isRecord(value) && typeof value.schema_version === 'number' && value.schema_version > 1)
    broken('index.json', `has schema_version ${value.schema_version}, which this page is too old for`);
  const names = ['schema_version', 'product', 'contract', 'distribution_contract_version', 'releases'];
  const index = record(value, 'index.json', names, ['pruned']);
  if (index.schema_version !== 1) broken('schema_version', 'is not 1');
  const product = word(index.product, 'product');
  if (typeof index.contract !== 'string' || index.contract.length > 64) broken('contract', 'is no short text');
  const artifacts: Artifact[] = [];
  let before: string | undefined;
  for (const [at, release] of list(index.releases, 'releases', 0).entries()) {
    const version = readRelease(release, `releases/${at}`, product, artifacts);
    if (before !== undefined && compareSemver(before, version) >= 0) broken(`releases/${at}`, 'is out of order');
    before = version;
  }
  const tombstones = index.pruned === undefined ? [] : list(index.pruned, 'pruned');
  return {
    product,
    contract: semver(index.distribution_contract_version, 'distribution_contract_version'),
    artifacts,
    pruned: tombstones.map((tombstone, at) => readPruned(tombstone, `pruned/${at}`)),
  };
}

/** Adds the artifacts of one release; gives its version. */
function readRelease(value: unknown, place: string, product: string, artifacts: Artifact[]): string {
  const release = record(value, place, ['version', 'distribution_contract_version', 'targets']);
  const version = semver(release.version, `${place}/version`);
  const contract = semver(release.distribution_contract_version, `${place}/distribution_contract_version`);
  for (const [at, group] of list(release.targets, `${place}/targets`).entries()) {
    const inTarget = `${place}/targets/${at}`;
    const { target: name, profiles } = record(group, inTarget, ['target', 'profiles']);
    const target = matching(word(name, `${inTarget}/target`), TRIPLE, `${inTarget}/target`);
    for (const [which, part] of list(profiles, `${inTarget}/profiles`).entries()) {
      const inProfile = `${inTarget}/profiles/${which}`;
      const fields = record(part, inProfile, ['profile', 'artifacts']);
      const profile = matching(fields.profile, PROFILE, `${inProfile}/profile`);
      for (const [row, artifact] of list(fields.artifacts, `${inProfile}/artifacts`).entries())
        artifacts.push(
          readArtifact(artifact, `${inProfile}/artifacts/${row}`, product, { version, contract, target, profile }),
        );
    }
  }
  return version;
}

const TUPLE_FIELDS = ['toolchain', 'git_rev', 'dist_revision'];
const ROW_FIELDS = [...TUPLE_FIELDS, ...FILES.flatMap((name) => [`${name}_file`, `${name}_sha256`])];

function readArtifact(
  value: unknown,
  place: string,
  product: string,
  group: Pick<Artifact, 'version' | 'contract' | 'target' | 'profile'>,
): Artifact {
  const row = record(value, place, [...ROW_FIELDS, 'artifact_size', 'source_date_epoch'], ['yanked', 'attestations']);
  const of = {
    ...group,
    toolchain: semver(row.toolchain, `${place}/toolchain`),
    git_rev: matching(row.git_rev, REVISION, `${place}/git_rev`),
    dist_revision: matching(row.dist_revision, REBUILD, `${place}/dist_revision`),
  };
  const folder = folderOf(of);
  for (const name of FILES) {
    matching(row[`${name}_sha256`], DIGEST, `${place}/${name}_sha256`);
    const file = name === 'artifact' ? fileNameOf(product, of) : `package/${name}.json`;
    if (row[`${name}_file`] !== `${folder}/${file}`) broken(`${place}/${name}_file`, 'is not where its tuple says');
  }
  whole(row.artifact_size, MAX_SIZE, `${place}/artifact_size`);
  whole(row.source_date_epoch, MAX_TIME, `${place}/source_date_epoch`);
  const yanked = texts(row.yanked, REASON, `${place}/yanked`);
  const attestations = texts(row.attestations, DIGEST, `${place}/attestations`);
  // Each of its fields has been looked at, and it has no other.
  return { ...(row as unknown as Artifact), ...of, yanked, attestations };
}

type TupleOfRow = Pick<
  Artifact,
  'version' | 'contract' | 'target' | 'profile' | 'toolchain' | 'git_rev' | 'dist_revision'
>;

/** Where the files of an artifact are (specification, section 3). */
export function folderOf({
  contract,
  version,
  target,
  profile,
  toolchain,
  git_rev,
  dist_revision,
}: TupleOfRow): string {
  return `dist/${contract}/${version}/${target}/${profile}/${toolchain}/${git_rev.slice(0, 8)}/${dist_revision}`;
}

function fileNameOf(
  product: string,
  { version, target, profile, toolchain, git_rev, dist_revision }: TupleOfRow,
): string {
  return `${product}-v${version}-${target}-${profile}-${toolchain}-${git_rev.slice(0, 8)}-${dist_revision}.tar.gz`;
}

function readPruned(value: unknown, place: string): Pruned {
  const names = ['version', 'target', 'profile', ...TUPLE_FIELDS, 'distribution_contract_version'];
  const tombstone = record(value, place, [...names, 'artifact_sha256', 'row_sha256']);
  return {
    version: semver(tombstone.version, `${place}/version`),
    target: matching(tombstone.target, TRIPLE, `${place}/target`),
    profile: matching(tombstone.profile, PROFILE, `${place}/profile`),
    dist_revision: matching(tombstone.dist_revision, REBUILD, `${place}/dist_revision`),
    artifact_sha256: matching(tombstone.artifact_sha256, DIGEST, `${place}/artifact_sha256`),
  };
}

function broken(place: string, what: string): never {
  throw new BrokenIndex(`${place} ${what}`);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown, place: string, names: readonly string[], others: readonly string[] = []): Fields {
  if (!isRecord(value)) return broken(place, 'is no object');
  const there = Object.keys(value);
  const absent = names.find((name) => !there.includes(name));
  if (absent !== undefined) broken(place, `has no ${absent}`);
  const unknown = there.find((name) => !names.includes(name) && !others.includes(name));
  if (unknown !== undefined) broken(place, `has a field that is not known: ${JSON.stringify(unknown.slice(0, 64))}`);
  return value;
}

function list(value: unknown, place: string, least = 1): readonly unknown[] {
  return Array.isArray(value) && value.length >= least
    ? value
    : broken(place, least === 0 ? 'is no list' : 'is no list, or an empty one');
}

function matching(value: unknown, pattern: RegExp, place: string): string {
  return typeof value === 'string' && pattern.test(value) ? value : broken(place, 'has not the form of one');
}

function word(value: unknown, place: string): string {
  const text = matching(value, WORD, place);
  return text.includes('..') || text.endsWith('.') ? broken(place, 'has not the form of one') : text;
}

function semver(value: unknown, place: string): string {
  const text = word(value, place);
  return isSemver(text) ? text : broken(place, 'is no exact version');
}

function whole(value: unknown, most: number, place: string): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > most)
    broken(place, 'is no whole number that may be there');
}

/** A list that is there only where it holds something. */
function texts(value: unknown, pattern: RegExp, place: string): string[] {
  return value === undefined ? [] : list(value, place).map((text, at) => matching(text, pattern, `${place}/${at}`));
}
