/**
 * Two stores of many releases for whoever chooses among them, made of values alone: no artifact in them is a program, so they can
 * be listed, locked and verified, but neither unpacked nor installed.
 */
import { formatContract } from '../../src/contract/documents/contract.js';
import { contractSnapshotPath, INDEX_PATH } from '../../src/contract/identity/paths.js';
import type { Tuple } from '../../src/contract/identity/tuple.js';
import { formatIndex } from '../../src/contract/release-index/format.js';
import { indexOf, withPruned, withYank } from '../../src/contract/release-index/merge.js';
import type { IndexRow, ReleaseIndex } from '../../src/contract/release-index/model.js';
import {
  CONTRACT_VERSION,
  encode,
  PRODUCT,
  sampleContract,
  sampleManifest,
  sampleProvenance,
  sign,
  TUPLE,
} from './samples.js';

export const GNU = 'x86_64-unknown-linux-gnu';
export const MUSL = 'x86_64-unknown-linux-musl';
export const ARM = 'aarch64-unknown-linux-gnu';
export const MAC = 'aarch64-apple-darwin';
/** In their order. */
export const FOUR = [MAC, ARM, GNU, MUSL] as const;
export const OTHER_PRODUCT = 'other-controller';
export const DAY = 24 * 3600;
/** Time of the first release; each version is a day later. */
export const FIRST_DAY = 1_767_225_600;

/** One build of a release, for some targets. */
interface Build {
  readonly version: string;
  readonly targets?: readonly string[];
  readonly tuple?: Partial<Tuple>;
  /** Targets that were yanked, with the reason. */
  readonly yanked?: { readonly targets: readonly string[]; readonly reason: string };
  readonly isPruned?: boolean;
}

/**
 * 0.1.0 was pruned, 0.3.0 was yanked, 0.4.0 was built by two toolchains, 0.5.0 was rebuilt since its r1 is bad, of 0.6.0 only GNU
 * was rebuilt, of 0.7.0 MUSL was yanked, of 0.8.0 each half is in a revision of its own, 1.1.0 lacks MAC; and pre-releases.
 */
const BUILDS: readonly Build[] = [
  { version: '0.1.0', isPruned: true },
  { version: '0.2.0' },
  { version: '0.3.0', yanked: { targets: FOUR, reason: 'loses data' } },
  { version: '0.4.0' },
  { version: '0.4.0', tuple: { toolchain: '1.85.0' } },
  { version: '0.5.0', yanked: { targets: FOUR, reason: 'bad build' } },
  { version: '0.5.0', tuple: { dist_revision: 'r2' } },
  { version: '0.6.0' },
  { version: '0.6.0', targets: [GNU], tuple: { dist_revision: 'r2' } },
  { version: '0.6.0', targets: [GNU], tuple: { profile: 'debug' } },
  { version: '0.7.0', yanked: { targets: [MUSL], reason: 'crashes at start' } },
  { version: '0.8.0', targets: [MAC, ARM] },
  { version: '0.8.0', targets: [GNU, MUSL], tuple: { dist_revision: 'r2' } },
  { version: '1.0.0-rc.1' },
  { version: '1.0.0' },
  { version: '1.1.0', targets: [ARM, GNU, MUSL] },
  { version: '1.2.0-beta.1' },
];

/** What is published of a product: the index, and the bytes of every file. */
export interface SampleStore {
  readonly product: string;
  readonly index: ReleaseIndex;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The git revision of a version here: another one for each. */
export function revisionOf(version: string): string {
  const at = BUILDS.findIndex((build) => build.version === version);
  return `${(at + 1).toString(16).padStart(8, 'a')}${'0'.repeat(32)}`;
}

/** All of `BUILDS`, or other ones, under a product. */
export function sampleStore(product: string = PRODUCT, builds: readonly Build[] = BUILDS): SampleStore {
  const contract = sampleContract((all) => ({ ...all, product }));
  const files = new Map<string, Uint8Array>();
  const rows: IndexRow[] = [];
  const yanks: { row: IndexRow; reason: string }[] = [];
  const pruned: IndexRow[] = [];
  for (const { version, targets = FOUR, tuple = {}, yanked, isPruned = false } of builds)
    for (const target of targets) {
      const whole: Tuple = { ...TUPLE, git_rev: revisionOf(version), ...tuple, version, target };
      const artifact = encode(`${product} ${Object.values(whole).join(' ')}`);
      const age = builds.findIndex((build) => build.version === version);
      const manifest = { ...sampleManifest(whole, artifact, contract), source_date_epoch: FIRST_DAY + age * DAY };
      const { bytes, row } = sign(manifest, sampleProvenance(manifest));
      rows.push(row);
      if (yanked?.targets.includes(target)) yanks.push({ row, reason: yanked.reason });
      files.set(contractSnapshotPath(CONTRACT_VERSION, version), encode(formatContract(contract)));
      if (isPruned) pruned.push(row);
      else {
        files.set(row.artifact_file, artifact);
        for (const kind of ['manifest', 'checksums', 'provenance'] as const)
          files.set(row[`${kind}_file`], bytes[kind]);
      }
    }
  const published = yanks.reduce((of, { row, reason }) => withYank(of, row, reason), indexOf(product, rows));
  const index = withPruned(published, pruned);
  files.set(INDEX_PATH, encode(formatIndex(index)));
  return { product, index, files };
}
