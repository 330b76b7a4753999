/** Rule 7 of docs/governance.md: no published schema gets out of sight, so that a later range could change it unseen. */
import { schemasLeftBehind } from '../changes/guarded-schemas.js';
import { type Finding, finding } from '../findings.js';
import type { Range } from '../range.js';

export function checkSchemas({ base, head }: Range): Finding[] {
  return schemasLeftBehind(base, head).map((file) => {
    const message = `${file} is in no folder any more that the contract at ${head.contract.path} guards`;
    return finding('SCHEMA_LEFT_BEHIND', { file }, message);
  });
}
