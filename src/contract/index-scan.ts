/**
 * The fast reader of a canonical index: one sticky regular expression for each kind of line, no JSON value built for
 * a row that nobody asked for. It accepts exactly the texts that `formatIndex` writes; whatever it does not accept, it
 * leaves to the slow reader of release-index.ts to explain.
 */
import { contractId } from './contract.js';
import { compareBytes, compareVersions, exactVersion, isPathPart, revisionNumber, targetTriple } from './identity.js';
import { digGraves, type Graves, groupKey, higherVersion, NO_CONTRACT_VERSION } from './index-rules.js';
import type { IndexRow, ReleaseIndex, RowFilter, Tombstone } from './release-index.js';

const PART = '[a-z0-9][a-z0-9._+-]{0,63}';
const HEX64 = '[0-9a-f]{64}';
const REV = '[0-9a-f]{40}(?:[0-9a-f]{24})?';
const EPOCH = '0|[1-9][0-9]{0,8}|[1-7][0-9]{9}';
const REASON = /^[ !#-[\]-~]{1,200}$/;

const HEAD = new RegExp(
  `\\{\\n {2}"schema_version": 1,\\n {2}"product": "(${PART})",\\n {2}"contract": "([^"\\n]{1,64})",\\n {2}"distribution_contract_version": "(${PART})",\\n {2}"releases": \\[`,
  'y',
);
const RELEASE = new RegExp(
  `\\n {4}\\{\\n {6}"version": "(${PART})",\\n {6}"distribution_contract_version": "(${PART})",\\n {6}"targets": \\[`,
  'y',
);
const TARGET = new RegExp(`\\n {8}\\{\\n {10}"target": "(${PART})",\\n {10}"profiles": \\[`, 'y');
const PROFILE = /\n {12}\{\n {14}"profile": "(release|debug)",\n {14}"artifacts": \[/y;
/**
 * One row. Groups: 1 toolchain, 2 git_rev, 3 gitsha, 4 dist_revision, 5 directory, 6 its part before the toolchain, 7 file
 * name; with `values` also 8 artifact digest, 9 size, 10 to 12 digests of manifest, checksums and provenance, 13 epoch;
 * last the yank reasons and the comma. The reasons are any run of printable ASCII here, and taken apart afterwards: a
 * repeated group would overflow V8's stack on a long line.
 */
function rowPattern(values: boolean): RegExp {
  const value = (pattern: string): string => (values ? `(${pattern})` : `(?:${pattern})`);
  return new RegExp(
    `\\n {16}\\{"toolchain":"(${PART})","git_rev":"(([0-9a-f]{8})[0-9a-f]{32}(?:[0-9a-f]{24})?)","dist_revision":"(r[1-9][0-9]{0,8})",` +
      `"artifact_file":"((dist(?:/[^/"\\n]{1,64}){4})/\\1/\\3/\\4)/([^"/\\n]{1,400})","artifact_sha256":"${value(HEX64)}","artifact_size":${value('0|[1-9][0-9]{0,14}')},` +
      `"manifest_file":"\\5/package/manifest\\.json","manifest_sha256":"${value(HEX64)}",` +
      `"checksums_file":"\\5/package/checksums\\.json","checksums_sha256":"${value(HEX64)}",` +
      `"provenance_file":"\\5/package/provenance\\.json","provenance_sha256":"${value(HEX64)}",` +
      `"source_date_epoch":${value(EPOCH)}(?:,"yanked":\\["([ -\\[\\]-~]*)"\\])?\\}(,?)`,
    'y',
  );
}
const ROW = rowPattern(true);
/** The same without groups 8 to 13, for rows that nobody asked for. */
const ROW_ONLY_CHECKED = rowPattern(false);
const CLOSE_PROFILE = /\n {14}\]\n {12}\}(,?)/y;
const CLOSE_TARGET = /\n {10}\]\n {8}\}(,?)/y;
const CLOSE_RELEASE = /\n {6}\]\n {4}\}(,?)/y;
const CLOSE_RELEASES = /\n {2}\]/y;
const PRUNED = ',\n  "pruned": [';
/** How an index ends where something was pruned: with the line of a tombstone. */
const END_PRUNED = '"}\n  ]\n}\n';
const END = '\n}\n';
const TOMBSTONE = new RegExp(
  `\\n {4}\\{"version":"(${PART})","target":"(${PART})","profile":"(release|debug)","toolchain":"(${PART})","git_rev":"(${REV})","dist_revision":"(r[1-9][0-9]{0,8})",` +
    `"distribution_contract_version":"(${PART})","artifact_sha256":"(${HEX64})","row_sha256":"(${HEX64})"\\}(,?)`,
  'y',
);
const TOMBSTONE_KEYS = [
  ...['version', 'target', 'profile', 'toolchain', 'git_rev', 'dist_revision'],
  ...['distribution_contract_version', 'artifact_sha256', 'row_sha256'],
];
const NO_GRAVES = digGraves([]);

/** A position in the text; `take` moves past what it matches. */
class Cursor {
  at = 0;
  constructor(readonly text: string) {}

  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.at = pattern.lastIndex;
    return match;
  }
}

/** Whether a schema accepts a text, asked once for each text. */
function remember(accepts: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = accepts(text);
      known.set(text, answer);
    }
    return answer;
  };
}

interface Group {
  version: string;
  contractVersion: string;
  target: string;
  profile: 'release' | 'debug';
}

/** The index, or undefined where the text is not canonical in any respect. */
export function scanIndex(text: string, wanted?: RowFilter): ReleaseIndex | undefined {
  const cursor = new Cursor(text);
  const isVersion = remember((part) => exactVersion.safeParse(part).success);
  const isTarget = remember((part) => targetTriple.safeParse(part).success);
  const head = cursor.take(HEAD);
  const [, product = '', contract, statedVersion = ''] = head ?? [];
  if (!isPathPart(product)) return undefined;
  // Tombstones come last and are read first, since every row must stand beside them.
  const prunedAt = text.endsWith(END_PRUNED) ? text.lastIndexOf(PRUNED) : -1;
  const graves = prunedAt === -1 ? NO_GRAVES : scanTombstones(text, prunedAt + PRUNED.length, isVersion, isTarget);
  if (!graves) return undefined;

  const rows: IndexRow[] = [];
  let highest: string | undefined;
  let version = '';
  for (let more = text[cursor.at] !== ']'; more; ) {
    const release = cursor.take(RELEASE);
    const [, nextVersion = '', contractVersion = ''] = release ?? [];
    if (!isVersion(nextVersion) || !isVersion(contractVersion)) return undefined;
    if (version !== '' && compareVersions(version, nextVersion) >= 0) return undefined;
    if (!graves.admitsRelease(nextVersion, contractVersion)) return undefined;
    version = nextVersion;
    highest = higherVersion(highest, contractVersion);
    if (!scanTargets(cursor, { product, version, contractVersion, isVersion, isTarget, wanted, rows, graves }))
      return undefined;
    const close = cursor.take(CLOSE_RELEASE);
    if (!close) return undefined;
    more = close[1] === ',';
  }
  if (version === '' ? text[cursor.at++] !== ']' : !cursor.take(CLOSE_RELEASES)) return undefined;
  if (prunedAt === -1 ? text.slice(cursor.at) !== END : cursor.at !== prunedAt) return undefined;
  const { pruned } = graves;
  if (highest === undefined)
    for (const { distribution_contract_version: of } of pruned) highest = higherVersion(highest, of);
  if (statedVersion !== (highest ?? NO_CONTRACT_VERSION) || contract !== contractId(statedVersion)) return undefined;
  return { product, rows, pruned };
}

interface ReleaseScan {
  product: string;
  version: string;
  contractVersion: string;
  isVersion(part: string): boolean;
  isTarget(part: string): boolean;
  wanted: RowFilter | undefined;
  rows: IndexRow[];
  graves: Graves;
}

function scanTargets(cursor: Cursor, scan: ReleaseScan): boolean {
  let target = '';
  for (let moreTargets = true; moreTargets; ) {
    const next = cursor.take(TARGET)?.[1] ?? '';
    if (!scan.isTarget(next) || next <= target) return false;
    target = next;
    let profile = '';
    for (let moreProfiles = true; moreProfiles; ) {
      const nextProfile = cursor.take(PROFILE)?.[1];
      if (nextProfile === undefined || nextProfile <= profile) return false;
      profile = nextProfile;
      if (
        !scanRows(cursor, scan, {
          version: scan.version,
          contractVersion: scan.contractVersion,
          target,
          profile: profile as Group['profile'],
        })
      )
        return false;
      const close = cursor.take(CLOSE_PROFILE);
      if (!close) return false;
      moreProfiles = close[1] === ',';
    }
    const close = cursor.take(CLOSE_TARGET);
    if (!close) return false;
    moreTargets = close[1] === ',';
  }
  return true;
}

function scanRows(cursor: Cursor, scan: ReleaseScan, group: Group): boolean {
  const folder = `dist/${group.contractVersion}/${group.version}/${group.target}/${group.profile}`;
  const name = `${scan.product}-v${group.version}-${group.target}-${group.profile}`;
  const isWanted = scan.wanted?.(group) ?? true;
  const pattern = isWanted ? ROW : ROW_ONLY_CHECKED;
  const mayStand = scan.graves.inGroup(groupKey(group.version, group.target, group.profile));
  let before: RegExpExecArray | undefined;
  for (;;) {
    const match = cursor.take(pattern);
    if (!match || match[6] !== folder || match[7] !== `${name}-${match[1]}-${match[3]}-${match[4]}.tar.gz`)
      return false;
    if (!scan.isVersion(match[1] as string) || (before && !follows(before, match))) return false;
    if (mayStand && !mayStand(match[1] as string, match[2] as string, match[4] as string)) return false;
    const yanked = match.at(-2)?.split('","');
    if (yanked?.some((reason, at) => !REASON.test(reason) || (at > 0 && String(yanked[at - 1]) >= reason)))
      return false;
    if (isWanted) scan.rows.push(makeRow(match, group, yanked));
    if (match.at(-1) === '') return true;
    before = match;
  }
}

/** Rows of one group ascend by toolchain, git_rev and revision, and no two revisions share a gitsha. */
function follows(before: RegExpExecArray, row: RegExpExecArray): boolean {
  const toolchain = compareBytes(before[1] as string, row[1] as string);
  if (toolchain !== 0) return toolchain < 0;
  const rev = compareBytes(before[2] as string, row[2] as string);
  if (rev !== 0) return rev < 0 && before[3] !== row[3];
  return revisionNumber(before[4] as string) < revisionNumber(row[4] as string);
}

function makeRow(match: RegExpExecArray, group: Group, yanked: string[] | undefined): IndexRow {
  const directory = match[5] as string;
  return {
    version: group.version,
    distribution_contract_version: group.contractVersion,
    target: group.target,
    profile: group.profile,
    toolchain: match[1] as string,
    git_rev: match[2] as string,
    dist_revision: match[4] as string,
    artifact_file: `${directory}/${match[7]}`,
    artifact_sha256: match[8] as string,
    artifact_size: Number(match[9]),
    manifest_file: `${directory}/package/manifest.json`,
    manifest_sha256: match[10] as string,
    checksums_file: `${directory}/package/checksums.json`,
    checksums_sha256: match[11] as string,
    provenance_file: `${directory}/package/provenance.json`,
    provenance_sha256: match[12] as string,
    source_date_epoch: Number(match[13]),
    ...(yanked ? { yanked } : {}),
  };
}

/** The tombstones from a position to the end of the text; undefined where they are not canonical. */
function scanTombstones(
  text: string,
  from: number,
  isVersion: (part: string) => boolean,
  isTarget: (part: string) => boolean,
): Graves | undefined {
  const cursor = new Cursor(text);
  cursor.at = from;
  const pruned: Tombstone[] = [];
  for (let more = true; more; ) {
    const match = cursor.take(TOMBSTONE);
    if (!match) return undefined;
    const parts = match.slice(1, -1);
    const tombstone = Object.fromEntries(TOMBSTONE_KEYS.map((key, at) => [key, parts[at]])) as unknown as Tombstone;
    const { version, target, toolchain, distribution_contract_version } = tombstone;
    if (![version, toolchain, distribution_contract_version].every(isVersion) || !isTarget(target)) return undefined;
    pruned.push(tombstone);
    more = match.at(-1) === ',';
  }
  return cursor.take(CLOSE_RELEASES) && text.slice(cursor.at) === END ? digGraves(pruned) : undefined;
}
