/** Generated parts of docs/errors.md and docs/formats.md. */
import { ARCHIVE_LIMITS } from '../../lib/contract/archive/policy.js';
import { ERROR_CODES } from '../../lib/contract/error-codes.js';
import { MAX_FAULTS } from '../../lib/contract/errors.js';
import { DOCUMENT_LIMITS } from '../../lib/contract/json/document.js';
import { cell, code, formatTable } from '../../lib/contract/text/markdown.js';

/** docs/errors.md: every code, what it means, and what to do. */
export function errorTables() {
  const rows = Object.entries(ERROR_CODES).map(([name, { meaning, hint }]) => [code(name), cell(meaning), cell(hint)]);
  return new Map([['errors', formatTable(['Code', 'What it means', 'What to do'], rows)]]);
}

const DOCUMENTS = {
  contract: 'distribution-contract.json, contract.json',
  manifest: 'manifest.json',
  checksums: 'checksums.json',
  provenance: 'provenance.json',
  index: 'dist/index.json',
  lockfile: 'controller.lock.json',
  orchestrator: 'release-orchestrator.config.json',
};

function archiveLimits() {
  const { entries, content, ratio, ratioFree, depth, path, ...rest } = ARCHIVE_LIMITS;
  const [unnamed] = Object.keys(rest);
  if (unnamed) throw new Error(`scripts/docs/tables.mjs has no words for the archive limit ${unnamed}`);
  return formatTable(
    ['What', 'At most'],
    [
      ['Entries', grouped(entries)],
      ['Bytes of the uncompressed tar', grouped(content)],
      [`The same, beyond ${grouped(ratioFree)}`, `${grouped(ratio)} times the bytes of the archive`],
      ['Names in one path', grouped(depth)],
      ['Bytes of a path', grouped(path)],
    ],
  );
}

function grouped(number) {
  return number.toLocaleString('en-US');
}

/** docs/formats.md: the size caps, and how many faults are reported at once. */
export function formatTables() {
  const rows = Object.entries(DOCUMENT_LIMITS).map(([kind, { maxBytes }]) => {
    const file = DOCUMENTS[kind];
    if (file === undefined) throw new Error(`scripts/docs/tables.mjs has no name for the document kind ${kind}`);
    return [cell(file), grouped(maxBytes)];
  });
  return new Map([
    ['limits', formatTable(['Document', 'At most, in bytes'], rows)],
    ['archive-limits', archiveLimits()],
    ['faults', `All faults of a document are reported at once, the first ${MAX_FAULTS}.`],
  ]);
}
