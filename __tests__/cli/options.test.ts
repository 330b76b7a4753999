import { describe, expect, it } from '@jest/globals';
import { flag, list, required, seconds, text, tupleInput } from '../../src/cli/options.js';

const invalid = (place: string) => expect.objectContaining({ code: 'INVALID_INPUT', place });

describe('text', () => {
  it('gives one line of at most 4096 characters', () => {
    expect(text({ gitRev: 'ab' }, 'gitRev')).toBe('ab');
    expect(text({}, 'gitRev')).toBeUndefined();
    expect(text({ gitRev: true }, 'gitRev')).toBeUndefined();
    expect(text({ gitRev: 'x'.repeat(4096) }, 'gitRev')).toHaveLength(4096);
  });

  it.each(['x'.repeat(4097), 'a\nb', 'a\rb', 'a\0'])('refuses %j', (value) => {
    expect(() => text({ gitRev: value }, 'gitRev')).toThrow(invalid('git-rev'));
  });
});

describe('required, list, flag', () => {
  it('take what commander gives', () => {
    expect(required({ store: 's' }, 'store')).toBe('s');
    expect(() => required({}, 'distRevision')).toThrow(invalid('dist-revision'));
    expect(list({ target: ['a', 'b'] }, 'target')).toEqual(['a', 'b']);
    expect(list({}, 'target')).toEqual([]);
    expect(() => list({ target: ['a', 'b\n'] }, 'target')).toThrow(invalid('target'));
    expect([flag({ all: true }, 'all'), flag({}, 'all'), flag({ all: 'true' }, 'all')]).toEqual([true, false, false]);
  });
});

describe('seconds', () => {
  it('gives a whole number', () => {
    expect([seconds({ epoch: '0' }, 'epoch'), seconds({ epoch: '1700000000' }, 'epoch')]).toEqual([0, 1_700_000_000]);
    expect(seconds({}, 'epoch')).toBeUndefined();
  });

  it.each(['', '-1', '01', '1.5', '1e3', 'now', '123456789012'])('refuses %j', (value) => {
    expect(() => seconds({ epoch: value }, 'epoch')).toThrow(invalid('epoch'));
  });
});

describe('tupleInput', () => {
  it('has the parts by the names of the index', () => {
    expect(tupleInput({ version: '1.0.0', gitRev: 'ab', distRevision: 'r1' })).toEqual({
      version: '1.0.0',
      target: undefined,
      profile: undefined,
      toolchain: undefined,
      git_rev: 'ab',
      dist_revision: 'r1',
    });
  });
});
