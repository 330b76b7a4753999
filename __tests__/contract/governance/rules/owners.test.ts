import { describe, expect, it } from '@jest/globals';
import { Base, codesOf, OWNERS, projectOf } from '../../../support/governance.js';

const base = new Base(projectOf());

describe('govern, who owns the documents (rule 6)', () => {
  it.each<[name: string, owners: string, errors: string[]]>([
    [
      'a later line takes one document away',
      '/docs/ @org/stewards\n/docs/distribution.md @org/writers\n',
      ['OWNER_MISSING'],
    ],
    ['a later line leaves one document without owners', '/docs/ @org/stewards\n*.md\n', ['OWNER_MISSING']],
    ['a later line is of other files', '/docs/ @org/stewards\n*.rs @org/developers\n', []],
    ['the line is a comment', '# /docs/ @org/stewards\n', ['OWNER_MISSING']],
    ['the team is another one with the same beginning', '/docs/ @org/stewards-of-else\n', ['OWNER_MISSING']],
    ['lines end in CRLF', '/docs/ @org/stewards\r\n', []],
  ])('CODEOWNERS: %s', (_, owners, errors) => {
    expect(codesOf(base.check({ [OWNERS]: owners }))).toEqual(errors);
  });
});
