/** What an update of a lockfile is, for its pull request and the job summary: versions, digests, who signed, links. */
import type { Signer } from '../../contract/attestation/signer.js';
import type { Lockfile } from '../../contract/documents/lockfile.js';
import type { Updated } from '../../steps/lockfile/update.js';
import { signerRows } from './summaries.js';
import { bytes, formatSummary, link, type Table, word } from './summary.js';

export function updateSummary({ before, after, changed, newestRow, signed }: Updated): string {
  const title = changed
    ? `${after.product} ${before.version} ${before.dist_revision} to ${after.version} ${after.dist_revision}`
    : `${after.product} ${after.version} ${after.dist_revision} is up to date`;
  const [source = ''] = after.sources;
  const facts = [
    ['Releases', link(source, source)],
    ...(newestRow === undefined ? [] : [['Day of the newest row there', word(newestRow)]]),
    ...comparison(before, after),
  ];
  const tables = changed ? [partsTable(before, after), targetsTable(before, after), ...signersTable(signed)] : [];
  return formatSummary(title, [...tables, { head: ['Where', ''], rows: facts }]);
}

const PARTS = ['version', 'dist_revision', 'profile', 'toolchain', 'git_rev'] as const;

function partsTable(before: Lockfile, after: Lockfile): Table {
  return { head: ['', 'Before', 'Now'], rows: PARTS.map((part) => [part, word(before[part]), word(after[part])]) };
}

/** Every target of either, with the digest of its artifact. */
function targetsTable(before: Lockfile, after: Lockfile): Table {
  const targets = [...new Set([...Object.keys(after.targets), ...Object.keys(before.targets)])].sort();
  const digest = ({ targets: of }: Lockfile, target: string): string => of[target]?.artifact_sha256 ?? '';
  const rows = targets.map((target) => {
    const [old, now] = [digest(before, target), digest(after, target)];
    const size = after.targets[target]?.artifact_size;
    return [word(target), old && word(old), now ? word(now) : 'dropped', size === undefined ? '' : bytes(size)];
  });
  return { head: ['Target', 'SHA-256 before', 'SHA-256 now', 'Size'], rows };
}

/** Each signer once: mostly one attestation is about all targets. */
function signersTable(signed: Updated['signed']): Table[] {
  const found = new Map<string, string[][]>();
  const add = (title: string, signer: Signer | undefined): void => {
    if (signer) found.set(`${title} ${JSON.stringify(signer)}`, signerRows(title, signer));
  };
  for (const { signer, rebuiltBy } of Object.values(signed)) {
    add('Signed by', signer);
    add('Rebuilt by', rebuiltBy);
  }
  return found.size === 0 ? [] : [{ head: ['Signature', ''], rows: [...found.values()].flat() }];
}

/** What changed in the source, where a signature says which repository of GitHub that is. */
function comparison(before: Lockfile, after: Lockfile): string[][] {
  if (after.signer?.kind !== 'workflow' || before.git_rev === after.git_rev) return [];
  const { repository } = after.signer;
  const url = `https://github.com/${repository}/compare/${before.git_rev}...${after.git_rev}`;
  return [['Changes of the source', link(repository, url)]];
}
