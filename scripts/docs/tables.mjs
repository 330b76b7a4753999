/** Generated parts of docs/errors.md and docs/formats.md. */
import { DOCUMENT_LIMITS } from '../../lib/contract/document.js';
import { ERROR_CODES, MAX_FAULTS } from '../../lib/contract/errors.js';
import { cell, code, formatTable } from '../../lib/contract/markdown.js';

/** docs/errors.md: every code, what it means, and what to do. */
export function errorTables() {
  const rows = Object.entries(ERROR_CODES).map(([name, [meaning, hint]]) => [code(name), cell(meaning), cell(hint)]);
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

/** docs/formats.md: the size caps, and how many faults are reported at once. */
export function formatTables() {
  const rows = Object.entries(DOCUMENT_LIMITS).map(([kind, { maxBytes }]) => {
    const file = DOCUMENTS[kind];
    if (file === undefined) throw new Error(`scripts/docs/tables.mjs has no name for the document kind ${kind}`);
    return [cell(file), maxBytes.toLocaleString('en-US')];
  });
  return new Map([
    ['limits', formatTable(['Document', 'At most, in bytes'], rows)],
    ['faults', `All faults of a document are reported at once, the first ${MAX_FAULTS}.`],
  ]);
}
