import { describe, expect, it } from '@jest/globals';
import type { Place } from '../../../../src/host/rust/build/places.js';
import { documentedRemaps, remapFlags } from '../../../../src/host/rust/build/rustflags.js';

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

describe('documentedRemaps', () => {
  it('names no folder of the machine, and does not show how long they are', () => {
    const elsewhere = PLACES.map((place) => ({
      ...place,
      path: place.path.replace('/home/me/r', '/a/very/long/place'),
    }));
    expect(documentedRemaps(elsewhere)).toEqual(documentedRemaps(PLACES));
    expect(documentedRemaps(PLACES)).toEqual(['$CARGO_HOME=/cargo', '$ROOT=/src', '$TARGET_DIR=/target']);
  });
});
