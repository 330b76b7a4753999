import { describe, expect, it } from '@jest/globals';
import type { Place } from '../../../../src/host/rust/build/places.js';
import { documentedRemaps, processorWarnings, remapFlags } from '../../../../src/host/rust/build/rustflags.js';

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

describe('processorWarnings', () => {
  it('names flags that mean the processor of this machine, and no others', () => {
    const settings = { CFLAGS: '-O2 -march=native', CXXFLAGS: '-march=x86-64-v3', CC: 'native' };
    expect(processorWarnings(['-C', 'target-cpu=native'], settings).map((sentence) => sentence.split(':')[0])).toEqual([
      'CFLAGS has -march=native',
      'rustflags has target-cpu=native',
    ]);
    expect(processorWarnings(['-Ctarget-cpu=x86-64-v2', '--cfg=native'], {})).toEqual([]);
  });
});
