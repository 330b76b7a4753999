import { describe, expect, it } from '@jest/globals';
import { changeMessage } from '../../../src/steps/release-index/message.js';
import { TUPLE } from '../../support/samples.js';

const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ ...TUPLE, version: `1.${at}.0` }));

describe('changeMessage', () => {
  it('names product, version, revision and every target', () => {
    const targets = ['aarch64-apple-darwin', 'x86_64-unknown-linux-gnu'];
    const message = changeMessage(
      'Publish',
      'acme',
      targets.map((target) => ({ ...TUPLE, target })),
    );
    expect(message.split('\n')).toEqual([
      `Publish acme ${TUPLE.version} ${TUPLE.dist_revision}`,
      '',
      ...targets.map(
        (target) =>
          `${TUPLE.version} ${TUPLE.dist_revision} ${target} ${TUPLE.profile}, rustc ${TUPLE.toolchain}, of ${TUPLE.git_rev.slice(0, 8)}`,
      ),
    ]);
  });

  it('says how many there are beyond those that it names', () => {
    const [subject = '', , ...lines] = changeMessage('Prune', 'acme', rows(1000)).split('\n');
    expect(subject).toBe('Prune acme 1.0.0 r1, 1.1.0 r1, 1.2.0 r1, 1.3.0 r1, and 996 more');
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toBe('and 800 more');
  });

  it('is one line where no row changes', () => {
    expect(changeMessage('Prune', 'acme', [])).toBe('Prune acme');
  });
});
