import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Place, withFolders, withPlaceholders } from '../../../../src/host/rust/build/places.js';
import { runs } from '../../../support/generated.js';

const PLACES: Place[] = [
  { path: '/home/me', document: '$HOME' },
  { path: '/home/me/r', binary: '/src', document: '$ROOT' },
  { path: '/home/me/.cargo', binary: '/cargo', document: '$CARGO_HOME' },
  { path: '/home/me/r/target', binary: '/target', document: '$TARGET_DIR' },
];

describe('withPlaceholders', () => {
  it('names no folder of the machine, whatever the word it stands in', () => {
    const user = [
      '-L/home/me/lib',
      '-Clink-arg=-Wl,-rpath,/home/me/r/lib',
      'native=/home/me/r/target/x:/home/me',
      '-g',
    ];
    expect(withPlaceholders(user, PLACES)).toEqual([
      '-L$HOME/lib',
      '-Clink-arg=-Wl,-rpath,$ROOT/lib',
      'native=$TARGET_DIR/x:$HOME',
      '-g',
    ]);
  });
  it('leaves paths that only begin alike', () => {
    expect(withPlaceholders(['/home/melanie', '/home/me/raw'], PLACES)).toEqual(['/home/melanie', '$HOME/raw']);
  });
});

describe('withFolders', () => {
  const piece = fc.constantFrom(...PLACES.map(({ path }) => path), '/lib', ':', '=', 'x', ' ', '/home', '$', 'A');
  it('gives back what was replaced', () => {
    fc.assert(
      fc.property(fc.array(fc.array(piece).map((pieces) => pieces.join(''))), (words) => {
        expect(withFolders(withPlaceholders(words, PLACES), PLACES)).toEqual(words);
      }),
      runs(1000),
    );
  });
  it('leaves a name that no folder has', () => {
    expect(withFolders(['$ORIGIN/../lib:$HOME'], PLACES)).toEqual(['$ORIGIN/../lib:/home/me']);
  });
});
