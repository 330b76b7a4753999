import { describe, expect, it } from '@jest/globals';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { rowFor } from '../../support/arbitraries.js';
import { codeOf } from '../../support/expect-code.js';
import { PRODUCT, TUPLE } from '../../support/samples.js';

describe('parseIndex', () => {
  const index = { product: PRODUCT, rows: [rowFor(TUPLE)], pruned: [] };
  const text = formatIndex(index);
  it.each([
    ['an unknown field in a row', text.replace('"artifact_size"', '"x":1,"artifact_size"'), 'SCHEMA_INVALID'],
    ['an unknown field at the top', text.replace('"product"', '"x": 1,\n  "product"'), 'SCHEMA_INVALID'],
    ['a newer schema_version', text.replace('"schema_version": 1', '"schema_version": 2'), 'UPDATE_REQUIRED'],
    ['a path of another tuple', text.replace('/release/1.84.0/', '/release/1.85.0/'), 'TUPLE_MISMATCH'],
    ['other white space', text.replace('\n', '\r\n'), 'NOT_CANONICAL'],
    ['no final newline', text.trimEnd(), 'NOT_CANONICAL'],
    ['another contract identifier', text.replace('contract@1.0', 'contract@1.1'), 'NOT_CANONICAL'],
    ['a key twice', text.replace('"product"', '"schema_version": 1,\n  "product"'), 'DUPLICATE_KEY'],
  ])('refuses %s', (_name, changed, code) => {
    expect(codeOf(() => parseIndex(Buffer.from(changed), 'index'))).toBe(code);
  });
  it('refuses two revisions with the same 8 digits in the text itself', () => {
    const twin = rowFor({ ...TUPLE, git_rev: `${TUPLE.git_rev.slice(0, 8)}${'f'.repeat(32)}` });
    expect(codeOf(() => parseIndex(Buffer.from(formatIndex({ ...index, rows: [rowFor(TUPLE), twin] })), 'index'))).toBe(
      'GIT_REV_COLLISION',
    );
  });
});
