import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  attestationOfPath,
  attestationPath,
  attestationsFolder,
  contractSnapshotPath,
  formatDirectory,
  formatFileName,
  formatPaths,
  parseDirectory,
} from '../../../src/contract/identity/paths.js';
import { gitsha, slotKey, TUPLE_PARTS, tupleKey } from '../../../src/contract/identity/tuple.js';
import { contractVersion, tuple } from '../../support/arbitraries.js';
import { expectCode } from '../../support/expect-code.js';
import { runs } from '../../support/generated.js';
import { PRODUCT, TUPLE } from '../../support/samples.js';

describe('formatDirectory and parseDirectory', () => {
  it('agree with the example of the specification', () => {
    const directory = 'dist/1.0.0/0.1.0/x86_64-unknown-linux-gnu/release/1.84.0/ab12cd34/r1';
    expect(formatDirectory('1.0.0', TUPLE)).toBe(directory);
    expect(formatFileName(PRODUCT, TUPLE)).toBe(
      'codex-controller-loop-v0.1.0-x86_64-unknown-linux-gnu-release-1.84.0-ab12cd34-r1.tar.gz',
    );
  });

  it('round-trip for every tuple', () => {
    fc.assert(
      fc.property(contractVersion, tuple, (distribution_contract_version, of) => {
        const { git_rev, ...rest } = of;
        const parsed = parseDirectory(formatDirectory(distribution_contract_version, of));
        expect(parsed).toEqual({ distribution_contract_version, ...rest, gitsha: gitsha(git_rev) });
        const again = { ...parsed, git_rev: parsed.gitsha.padEnd(40, '0') };
        expect(formatDirectory(parsed.distribution_contract_version, again)).toBe(
          formatDirectory(distribution_contract_version, of),
        );
      }),
      runs(200),
    );
  });

  it('give different folders for tuples that may stand together, and only for those', () => {
    fc.assert(
      fc.property(tuple, tuple, (a, b) => {
        expect(formatDirectory('1.0.0', a) === formatDirectory('1.0.0', b)).toBe(slotKey(a) === slotKey(b));
        expect(tupleKey(a) === tupleKey(b)).toBe(TUPLE_PARTS.every((part) => a[part] === b[part]));
      }),
      runs(200),
    );
  });

  /** Refused, or read as the folder that these very letters are. */
  function readOrRefused(changed: string): void {
    let read: ReturnType<typeof parseDirectory>;
    try {
      read = parseDirectory(changed);
    } catch {
      expectCode(() => parseDirectory(changed), 'INVALID_PATH');
      return;
    }
    const whole = { ...read, git_rev: read.gitsha.padEnd(40, '0') };
    expect(formatDirectory(read.distribution_contract_version, whole)).toBe(changed);
  }

  it('read nothing but what they write, with a character in place of any other', () => {
    const directory = formatDirectory('1.0.0', TUPLE);
    fc.assert(
      fc.property(fc.nat({ max: directory.length - 1 }), fc.constantFrom('', '/', '..', '\\', 'A', '\0'), (at, put) =>
        readOrRefused(directory.slice(0, at) + put + directory.slice(at + 1)),
      ),
      runs(500),
    );
  });

  it('read nothing but what they write, with a character more at any place', () => {
    const directory = formatDirectory('1.0.0', TUPLE);
    for (let at = 0; at <= directory.length; at++)
      for (const more of '01afrx/.-+_\\A \n\0') readOrRefused(directory.slice(0, at) + more + directory.slice(at));
  });

  it('read no part of a folder, and nothing around one', () => {
    const directory = formatDirectory('1.0.0', TUPLE);
    for (const bad of [
      '',
      '/',
      `${directory}/`,
      `/${directory}`,
      `./${directory}`,
      `${directory}/x`,
      'dist',
      `x${directory}`,
      directory.replace('r1', 'r0'),
      directory.replace('r1', 'r01'),
      directory.replace('ab12cd34', 'AB12CD34'),
      directory.replace('release', 'bench'),
      directory.replace('0.1.0', '0.1'),
      directory.replace('0.1.0', '..'),
    ])
      expectCode(() => parseDirectory(bad), 'INVALID_PATH');
  });
});

describe('attestationPath and attestationOfPath', () => {
  const directory = formatDirectory('1.0.0', TUPLE);
  const digest = '0a'.repeat(32);

  it('put an attestation below package/, named for its digest, and read it back', () => {
    const path = attestationPath(directory, digest);
    expect(path).toBe(`${directory}/package/attestations/${digest}.sigstore.json`);
    expect(attestationOfPath(directory, path)).toBe(digest);
  });

  it('read nothing else', () => {
    for (const bad of [
      `${directory}/package/${digest}.sigstore.json`,
      `${attestationsFolder(directory)}/x/${digest}.sigstore.json`,
      `${attestationsFolder(directory)}/../attestations/${digest}.sigstore.json`,
      `${attestationPath(directory, digest)}x`,
      `${attestationPath(directory, digest)}\n`,
      attestationPath(directory, digest.toUpperCase()),
      attestationPath(directory, digest.slice(1)),
      attestationPath(formatDirectory('1.0.0', { ...TUPLE, dist_revision: 'r2' }), digest),
      '',
    ])
      expect([bad, attestationOfPath(directory, bad)]).toEqual([bad, undefined]);
  });
});

describe('formatPaths', () => {
  it('puts the artifact in the folder and its documents in package/', () => {
    const directory = formatDirectory('1.0.0', TUPLE);
    expect(formatPaths(PRODUCT, '1.0.0', TUPLE)).toEqual({
      artifact: `${directory}/${formatFileName(PRODUCT, TUPLE)}`,
      manifest: `${directory}/package/manifest.json`,
      checksums: `${directory}/package/checksums.json`,
      provenance: `${directory}/package/provenance.json`,
    });
    expect(contractSnapshotPath('1.0.0', '0.1.0')).toBe('dist/1.0.0/0.1.0/contract.json');
  });
});
