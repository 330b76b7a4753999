/** Generated parts of docs/errors.md and docs/formats.md. */
import { ARCHIVE_LIMITS } from '../../lib/contract/archive/policy.js';
import { CHECKSUMS_LIMITS } from '../../lib/contract/documents/checksums.js';
import { LOCKFILE_LIMITS } from '../../lib/contract/documents/lockfile.js';
import { MANIFEST_LIMITS } from '../../lib/contract/documents/manifest.js';
import { ORCHESTRATOR_LIMITS } from '../../lib/contract/documents/orchestrator-config.js';
import { PROVENANCE_LIMITS } from '../../lib/contract/documents/provenance.js';
import { PLAN_LIMITS } from '../../lib/contract/documents/release-plan.js';
import { ERROR_CODES } from '../../lib/contract/error-codes.js';
import { MAX_FAULTS } from '../../lib/contract/errors.js';
import { CONTRACT_LIMITS } from '../../lib/contract/identity/paths.js';
import { INDEX_LIMITS } from '../../lib/contract/release-index/limits.js';
import { cell, code, formatTable } from '../../lib/contract/text/markdown.js';
import { DOCUMENTS_READ } from './schemas.mjs';

/** docs/errors.md: every code, what it means, and what to do. */
export function errorTables() {
  const rows = Object.entries(ERROR_CODES).map(([name, { meaning, hint }]) => [code(name), cell(meaning), cell(hint)]);
  return new Map([['errors', formatTable(['Code', 'What it means', 'What to do'], rows)]]);
}

const DOCUMENTS = {
  'distribution-contract.json, contract.json': CONTRACT_LIMITS,
  'manifest.json': MANIFEST_LIMITS,
  'checksums.json': CHECKSUMS_LIMITS,
  'provenance.json': PROVENANCE_LIMITS,
  'dist/index.json': INDEX_LIMITS,
  'controller.lock.json': LOCKFILE_LIMITS,
  'a release plan': PLAN_LIMITS,
  'release-orchestrator.config.json': ORCHESTRATOR_LIMITS,
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
  const rows = Object.entries(DOCUMENTS).map(([file, { maxBytes }]) => [cell(file), grouped(maxBytes)]);
  if (rows.length !== DOCUMENTS_READ) throw new Error('scripts/docs/tables.mjs lacks a document that has a schema');
  return new Map([
    ['limits', formatTable(['Document', 'At most, in bytes'], rows)],
    ['archive-limits', archiveLimits()],
    ['faults', `All faults of a document are reported at once, the first ${MAX_FAULTS}.`],
  ]);
}
