import { describe, expect, it } from '@jest/globals';
import { Listed, MAX_LISTED } from '../../../src/host/store/listed.js';

describe('Listed', () => {
  it('takes a million files and no more, and names the number', () => {
    const listed = new Listed('dist');
    for (let n = 0; n < MAX_LISTED; n++) listed.add('dist/x');
    expect(listed.paths).toHaveLength(MAX_LISTED);
    expect(() => listed.add('dist/y')).toThrow(
      expect.objectContaining({ code: 'TOO_LARGE', message: expect.stringContaining('1000000'), place: 'dist' }),
    );
  });

  it('takes no names without an end', () => {
    const listed = new Listed('dist');
    const long = 'x'.repeat(16 * 1024 * 1024);
    for (let n = 0; n < 16; n++) listed.add(long);
    expect(() => listed.add('x')).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  });
});
