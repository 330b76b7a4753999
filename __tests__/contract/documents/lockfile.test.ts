import { describe, expect, it } from '@jest/globals';
import {
  formatLockfile,
  LOCKFILE_LIMITS,
  type Lockfile,
  lockedTarget,
  parseLockfile,
} from '../../../src/contract/documents/lockfile.js';
import type { ErrorCode } from '../../../src/contract/errors.js';
import { bytesOf, valueAt, withValue } from '../../support/document-kinds.js';
import { expectCode } from '../../support/expect-code.js';
import { encode, sampleLockfile, sampleRelease, TUPLE } from '../../support/samples.js';

const mac = 'aarch64-apple-darwin';
const lockfile = sampleLockfile([sampleRelease(), sampleRelease({ target: mac }, encode('another'))]);
const read = (value: unknown): Lockfile => parseLockfile(bytesOf(value), 'controller.lock.json');
const linux = `/targets/${TUPLE.target}`;

describe('parseLockfile', () => {
  it('reads any white space and key order, as people merge it by hand', () => {
    const text = JSON.stringify(lockfile);
    expect(parseLockfile(encode(` ${text}\n\n`), 'controller.lock.json')).toEqual(lockfile);
  });

  it.each<[string, string, unknown, ErrorCode]>([
    ['a short git_rev', '/git_rev', 'ab12cd34', 'SCHEMA_INVALID'],
    ['a version that is not semver', '/version', 'latest', 'SCHEMA_INVALID'],
    ['a target that is no triple', '/targets/linux', lockfile.targets[mac], 'SCHEMA_INVALID'],
    ['no target', '/targets', {}, 'SCHEMA_INVALID'],
    ['a file that climbs', `${linux}/files/0/path`, '../x', 'SCHEMA_INVALID'],
    ['an empty source', '/sources/0', '', 'SCHEMA_INVALID'],
    ['no source', '/sources', [], 'SCHEMA_INVALID'],
    ['nine sources', '/sources', Array.from({ length: 9 }, (_, at) => `https://${at}.example`), 'SCHEMA_INVALID'],
    ['a binary that is not among the files', `${linux}/binaries`, ['ghost'], 'LOCKFILE_MISMATCH'],
    ['the artifact of another target', linux, lockfile.targets[mac], 'TUPLE_MISMATCH'],
    ['an artifact elsewhere', `${linux}/artifact_file`, 'dist/../x.tar.gz', 'TUPLE_MISMATCH'],
    ['the artifact of another revision', '/dist_revision', 'r2', 'TUPLE_MISMATCH'],
    ['the artifact of another product', '/product', 'other', 'TUPLE_MISMATCH'],
    ['the artifact of another contract', '/distribution_contract_version', '1.0.1', 'TUPLE_MISMATCH'],
  ])('refuses %s', (_, pointer, put, code) => {
    expectCode(() => read(withValue(lockfile, pointer, put)), code);
  });

  it('refuses one target pinned twice', () => {
    const text = JSON.stringify(lockfile).replace('"targets":{', `"targets":{"${mac}":{},`);
    expect(expectCode(() => parseLockfile(encode(text), 'f'), 'DUPLICATE_KEY').place).toBe(`f#/targets/${mac}`);
  });
});

describe('formatLockfile', () => {
  it('sorts the targets, whatever order they came in', () => {
    const targets = Object.fromEntries(Object.entries(lockfile.targets).reverse());
    expect(formatLockfile({ ...lockfile, targets })).toBe(formatLockfile(lockfile));
    expect(Object.keys(read(JSON.parse(formatLockfile(lockfile))).targets)).toEqual([mac, TUPLE.target]);
  });

  it('refuses to write what nobody could install from', () => {
    const locked = lockfile.targets[TUPLE.target] as Lockfile['targets'][string];
    const long = (at: number) => ({ path: `z${'x'.repeat(200)}${at + 10_000}`, sha256: 'a'.repeat(64), size: 1 });
    const files = Array.from({ length: 9_000 }, (_, at) => ({ ...long(at), mode: '0644' as const }));
    const targets = { [TUPLE.target]: locked, [mac]: { ...locked, files }, other: { ...locked, files } };
    const { other, ...fewer } = targets;
    expect(
      parseLockfile(encode(formatLockfile({ ...lockfile, targets: { [TUPLE.target]: locked } })), 'f'),
    ).toBeDefined();
    expect(formatLockfile({ ...lockfile, targets: fewer }).length).toBeLessThan(LOCKFILE_LIMITS.maxBytes);
    expectCode(() => formatLockfile({ ...lockfile, targets: { ...fewer, 'x86_64-apple-darwin': other } }), 'TOO_LARGE');
  });
});

describe('lockedTarget', () => {
  it('gives the tuple and what is locked', () => {
    expect(lockedTarget(lockfile, TUPLE.target)).toEqual({ tuple: TUPLE, locked: valueAt(lockfile, linux) });
    expect(lockedTarget(lockfile, mac).tuple.target).toBe(mac);
  });

  it.each(['x86_64-pc-windows-msvc', '', 'constructor', '__proto__', 'toString'])(
    'refuses %j, which is not locked',
    (target) => {
      expectCode(() => lockedTarget(lockfile, target), 'LOCKFILE_MISMATCH');
    },
  );
});
