/** Writing dist/index.json: the one text that a set of rows and tombstones has (its form: parse.ts). */
import { sha256 } from '../digest.js';
import { contractId } from '../identity/paths.js';
import { tupleOf } from '../identity/tuple.js';
import { type IndexRow, type ReleaseIndex, TOMBSTONE_PARTS, type Tombstone } from './model.js';
import { higherVersion, NO_CONTRACT_VERSION } from './rules.js';

/** The line of a row, without its yanks and attestations: what was published and never changes. */
export function formatRowContent(row: IndexRow): string {
  return (
    `{"toolchain":"${row.toolchain}","git_rev":"${row.git_rev}","dist_revision":"${row.dist_revision}",` +
    `"artifact_file":"${row.artifact_file}","artifact_sha256":"${row.artifact_sha256}","artifact_size":${row.artifact_size},` +
    `"manifest_file":"${row.manifest_file}","manifest_sha256":"${row.manifest_sha256}",` +
    `"checksums_file":"${row.checksums_file}","checksums_sha256":"${row.checksums_sha256}",` +
    `"provenance_file":"${row.provenance_file}","provenance_sha256":"${row.provenance_sha256}",` +
    `"source_date_epoch":${row.source_date_epoch}`
  );
}

function formatRow(row: IndexRow): string {
  return `${formatRowContent(row)}${formatTexts('yanked', row.yanked)}${formatTexts('attestations', row.attestations)}}`;
}

/** A list that is there only where it holds something. */
function formatTexts(name: 'yanked' | 'attestations', texts: readonly string[] | undefined): string {
  return texts ? `,"${name}":["${texts.join('","')}"]` : '';
}

/** The tombstone of a row. */
export function entomb(row: IndexRow): Tombstone {
  const { distribution_contract_version, artifact_sha256 } = row;
  const row_sha256 = sha256(`${formatRowContent(row)}}`);
  return { ...tupleOf(row), distribution_contract_version, artifact_sha256, row_sha256 };
}

function formatTombstone(tombstone: Tombstone): string {
  // The list gives the order of the keys, too.
  return JSON.stringify(tombstone, [...TOMBSTONE_PARTS]);
}

/** What is published or pruned under a contract. */
interface UnderContract {
  readonly distribution_contract_version: string;
}

/** The contract version an index states: the highest among its releases; of its tombstones where no release is left. */
export function indexContractVersion({
  rows,
  pruned,
}: {
  readonly rows: readonly UnderContract[];
  readonly pruned: readonly UnderContract[];
}): string {
  let highest: string | undefined;
  for (const { distribution_contract_version } of rows.length > 0 ? rows : pruned)
    highest = higherVersion(highest, distribution_contract_version);
  return highest ?? NO_CONTRACT_VERSION;
}

/** Canonical text of an index; rows and tombstones must be in order. */
export function formatIndex(index: ReleaseIndex): string {
  const releases = runsOf(index.rows, 'version');
  const { head, tail } = formatFrame(index, index.rows);
  return `${head}${releases.map(formatRelease).join(',')}${tail}`;
}

/** What stands before and behind the releases of an index. */
export function formatFrame(
  { product, pruned }: Pick<ReleaseIndex, 'product' | 'pruned'>,
  releases: readonly UnderContract[],
): { head: string; tail: string } {
  const version = indexContractVersion({ rows: releases, pruned });
  const head =
    `{\n  "schema_version": 1,\n  "product": "${product}",\n  "contract": "${contractId(version)}",\n` +
    `  "distribution_contract_version": "${version}",\n  "releases": [`;
  const tombstones = pruned.map((tombstone) => `\n    ${formatTombstone(tombstone)}`).join(',');
  const close = releases.length > 0 ? '\n  ]' : ']';
  return { head, tail: `${close}${pruned.length > 0 ? `,\n  "pruned": [${tombstones}\n  ]` : ''}\n}\n` };
}

/** Rows in their order, in runs that share a part. */
export function runsOf(rows: readonly IndexRow[], part: 'version' | 'target' | 'profile'): IndexRow[][] {
  const runs: IndexRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0]?.[part] === row[part]) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** The text of one release, of its rows. */
export function formatRelease(rows: readonly IndexRow[]): string {
  const [first] = rows;
  const targets = runsOf(rows, 'target').map(formatTarget).join(',');
  return `\n    {\n      "version": "${first?.version}",\n      "distribution_contract_version": "${first?.distribution_contract_version}",\n      "targets": [${targets}\n      ]\n    }`;
}

function formatTarget(rows: readonly IndexRow[]): string {
  const profiles = runsOf(rows, 'profile').map(formatProfile).join(',');
  return `\n        {\n          "target": "${rows[0]?.target}",\n          "profiles": [${profiles}\n          ]\n        }`;
}

function formatProfile(rows: readonly IndexRow[]): string {
  const artifacts = rows.map((row) => `\n                ${formatRow(row)}`).join(',');
  return `\n            {\n              "profile": "${rows[0]?.profile}",\n              "artifacts": [${artifacts}\n              ]\n            }`;
}
