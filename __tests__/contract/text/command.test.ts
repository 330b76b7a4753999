import { describe, expect, it } from '@jest/globals';
import { formatCommand } from '../../../src/contract/text/command.js';

describe('formatCommand', () => {
  it('has one word for each value, one option for each of a list, and no value that passes for an option', () => {
    const options = { store: 'my store', staged: ['a', "b'c"], reason: '--x y', forget: true } as const;
    expect(formatCommand('npx --yes github:o/r#v1', 'prune', options)).toBe(
      "npx --yes github:o/r#v1 prune --store 'my store' --staged a --staged 'b'\\''c' --reason='--x y' --forget",
    );
  });
});
