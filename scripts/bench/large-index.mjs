/** Indexes of many rows: four targets a version, one row each, with made-up digests. */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatContract, parseContract } from '../../lib/contract/documents/contract.js';
import { contractSnapshotPath, formatPaths } from '../../lib/contract/identity/paths.js';
import { formatIndex } from '../../lib/contract/release-index/format.js';
import { INDEX_LIMITS } from '../../lib/contract/release-index/limits.js';
import { CONTRACT, TARGETS } from './artifacts.mjs';

/** What every index here is of. */
export const PRODUCT = 'codex-controller-loop';
const CONTRACT_VERSION = '1.0.0';
/** What stands before and behind the releases of an index. */
const START = '"releases": [';
const END = '\n  ]\n}\n';
const VERSIONS_AT_ONCE = 2_500;

const digest = (text) => createHash('sha256').update(text).digest('hex');

/** The tuple of the n-th version for a target. */
export function tupleOf(n, target) {
  const version = `${Math.floor(n / 10_000)}.${Math.floor(n / 100) % 100}.${n % 100}`;
  const git_rev = digest(`revision ${n}`).slice(0, 40);
  return { version, target, profile: 'release', toolchain: '1.84.0', git_rev, dist_revision: 'r1' };
}

function rowOf(tuple, n) {
  const paths = formatPaths(PRODUCT, CONTRACT_VERSION, tuple);
  const digestOf = (kind) => digest(`${kind} ${n} ${tuple.target}`);
  return {
    ...tuple,
    distribution_contract_version: CONTRACT_VERSION,
    artifact_file: paths.artifact,
    artifact_sha256: digestOf('artifact'),
    artifact_size: 15_000_000 + n,
    manifest_file: paths.manifest,
    manifest_sha256: digestOf('manifest'),
    checksums_file: paths.checksums,
    checksums_sha256: digestOf('checksums'),
    provenance_file: paths.provenance,
    provenance_sha256: digestOf('provenance'),
    source_date_epoch: 1_700_000_000 + n,
  };
}

/** The rows of versions `from` to before `to`, in the order of the index. */
export function rowsOf(from, to) {
  const rows = [];
  for (let n = from; n < to; n++) for (const target of TARGETS) rows.push(rowOf(tupleOf(n, target), n));
  return rows;
}

/** Writes dist/index.json with `count` rows. */
export function writeIndex(file, count) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, formatIndex({ product: PRODUCT, rows: rowsOf(0, count / TARGETS.length), pruned: [] }), 'latin1');
}

/** The contract of the n-th versions as a store keeps it: a publish looks at those of its own and of the newest version. */
export function contractsOf(root, ...versions) {
  const bytes = Buffer.from(formatContract(parseContract(readFileSync(join(root, CONTRACT)), CONTRACT)));
  return versions.map((n) => ({ path: contractSnapshotPath(CONTRACT_VERSION, tupleOf(n, TARGETS[0]).version), bytes }));
}

/** Writes these contracts into a store that is a folder. */
export function writeContracts(store, root, ...versions) {
  for (const { path, bytes } of contractsOf(root, ...versions)) {
    mkdirSync(dirname(join(store, path)), { recursive: true });
    writeFileSync(join(store, path), bytes);
  }
}

/** Writes the largest index that may be read, give or take a version; gives the number of its rows. */
export function writeLargestIndex(file) {
  mkdirSync(dirname(file), { recursive: true });
  const whole = (from, to) => formatIndex({ product: PRODUCT, rows: rowsOf(from, to), pruned: [] });
  const [head] = whole(0, 1).split(START);
  let size = head.length + START.length + END.length;
  writeFileSync(file, `${head}${START}`, 'latin1');
  for (let from = 0, step = VERSIONS_AT_ONCE; ; ) {
    const text = whole(from, from + step);
    const releases = `${from > 0 ? ',' : ''}${text.slice(text.indexOf(START) + START.length, -END.length)}`;
    if (size + releases.length <= INDEX_LIMITS.maxBytes) {
      appendFileSync(file, releases, 'latin1');
      size += releases.length;
      from += step;
    } else if (step > 1) step = Math.ceil(step / 10);
    else {
      appendFileSync(file, END, 'latin1');
      return from * TARGETS.length;
    }
  }
}
