import { describe, expect, it } from '@jest/globals';
import { documentedFlags, type Place, remapFlags } from '../../../src/host/rust/rustflags.js';

const PLACES: Place[] = [
  { path: '/home/me', document: '$HOME' },
  { path: '/home/me/r', binary: '/src', document: '$ROOT' },
  { path: '/home/me/.cargo', binary: '/cargo', document: '$CARGO_HOME' },
  { path: '/home/me/r/target', binary: '/target', document: '$TARGET_DIR' },
];

describe('remapFlags', () => {
  it('remaps what binaries may name, the longest path last, since rustc tries the last first', () => {
    expect(remapFlags(PLACES)).toEqual([
      '--remap-path-prefix=/home/me/r=/src',
      '--remap-path-prefix=/home/me/.cargo=/cargo',
      '--remap-path-prefix=/home/me/r/target=/target',
    ]);
  });
});

describe('documentedFlags', () => {
  it('names no folder of the machine, whatever the word it stands in', () => {
    const user = [
      '-L/home/me/lib',
      '-Clink-arg=-Wl,-rpath,/home/me/r/lib',
      'native=/home/me/r/target/x:/home/me',
      '-g',
    ];
    expect(documentedFlags(user, [], PLACES)).toEqual([
      '-L$HOME/lib',
      '-Clink-arg=-Wl,-rpath,$ROOT/lib',
      'native=$TARGET_DIR/x:$HOME',
      '-g',
    ]);
  });
  it('leaves paths that only begin alike', () => {
    expect(documentedFlags(['/home/melanie', '/home/me/raw'], [], PLACES)).toEqual(['/home/melanie', '$HOME/raw']);
  });
  it('does not show how long the folders are', () => {
    const elsewhere = PLACES.map((place) => ({
      ...place,
      path: place.path.replace('/home/me/r', '/a/very/long/place'),
    }));
    expect(documentedFlags([], remapFlags(elsewhere), elsewhere)).toEqual(
      documentedFlags([], remapFlags(PLACES), PLACES),
    );
  });
});
