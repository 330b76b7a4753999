/** The fast reader of what was pruned from an index: the end of its text, one line for each tombstone. */
import { targetTriple } from '../identity/tuple.js';
import { exactVersion } from '../identity/version.js';
import { TOMBSTONE_PARTS, type Tombstone } from './model.js';
import { lookupTombstones, type TombstoneLookup } from './rules.js';

const PART = '[a-z0-9][a-z0-9._+-]{0,63}';
const HEX64 = '[0-9a-f]{64}';
const REV = '[0-9a-f]{40}(?:[0-9a-f]{24})?';
const TOMBSTONE = new RegExp(
  `\\n {4}\\{"version":"(${PART})","target":"(${PART})","profile":"(release|debug)","toolchain":"(${PART})","git_rev":"(${REV})","dist_revision":"(r[1-9][0-9]{0,8})",` +
    `"distribution_contract_version":"(${PART})","artifact_sha256":"(${HEX64})","row_sha256":"(${HEX64})"\\}`,
  'y',
);
const OPEN = ',\n  "pruned": [';
const CLOSE = '\n  ]\n}\n';

/** Where the tombstones begin in the text of an index: at `,\n  "pruned": [`; -1 where nothing was pruned. */
export function findTombstones(text: Buffer): number {
  // Only a tombstone ends in a string before these brackets.
  const end = `"}${CLOSE}`;
  return text.toString('latin1', Math.max(0, text.length - end.length)) === end ? text.lastIndexOf(OPEN) : -1;
}

/** The tombstones in the end of an index, from `,\n  "pruned": [` on; undefined where they are not canonical. */
export function scanTombstones(text: string): TombstoneLookup | undefined {
  const pruned: Tombstone[] = [];
  for (let at = OPEN.length; ; at++) {
    TOMBSTONE.lastIndex = at;
    const match = TOMBSTONE.exec(text);
    if (!match) return undefined;
    const tombstone = Object.fromEntries(
      TOMBSTONE_PARTS.map((key, group) => [key, match[group + 1]]),
    ) as unknown as Tombstone;
    if (!isWellFormed(tombstone)) return undefined;
    pruned.push(tombstone);
    at = TOMBSTONE.lastIndex;
    if (text[at] !== ',') return text.slice(at) === CLOSE ? lookupTombstones(pruned) : undefined;
  }
}

function isWellFormed({ version, target, toolchain, distribution_contract_version }: Tombstone): boolean {
  const versions = [version, toolchain, distribution_contract_version];
  return versions.every((text) => exactVersion.safeParse(text).success) && targetTriple.safeParse(target).success;
}
