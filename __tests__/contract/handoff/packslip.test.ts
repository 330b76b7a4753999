/** Packslips, and the list of them. */
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../src/contract/digest.js';
import { keyIdOf } from '../../../src/contract/handoff/minisign.js';
import { listedRelease, makePackslipList, parsePackslipList } from '../../../src/contract/handoff/packslip/list.js';
import { makePackslip, parseProject } from '../../../src/contract/handoff/packslip/statement.js';
import { expectCode } from '../../support/expect-code.js';
import { encode } from '../../support/samples.js';
import { BASE, newKey, sampleHandoff } from './sample.js';

const key = newKey();
const PROJECT = 'tool.example.com';
const release = sampleHandoff();

function statementOf(bundle: Uint8Array) {
  const { dsseEnvelope } = JSON.parse(Buffer.from(bundle).toString());
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
}

describe('makePackslip', () => {
  it('says of each artifact what a client needs to choose and to check it', () => {
    const { subject, predicate } = statementOf(makePackslip(release, BASE, PROJECT, key));
    expect(subject).toHaveLength(6);
    expect(predicate).toMatchObject({
      project: PROJECT,
      version: '1.2.3',
      published_at: '2026-01-01T00:00:00Z',
      source: { repo: 'https://github.com/acme/tool', commit: release.git_rev },
      identity: { scheme: 'sigstore-key', key_id: keyIdOf(key) },
    });
    const [mac, arm, , windows, gnu, musl] = predicate.artifacts;
    expect(mac).toMatchObject({ os: 'darwin', arch: 'aarch64', requires: { os_min: '11.0' } });
    expect(arm).toEqual(expect.not.objectContaining({ libc: expect.anything() }));
    expect(windows).toMatchObject({ os: 'windows', arch: 'x86_64', bin: ['acme.exe'] });
    expect(gnu).toMatchObject({ os: 'linux', arch: 'x86_64', libc: 'gnu', requires: { glibc_min: '2.34' } });
    expect(musl).toMatchObject({
      os: 'linux',
      arch: 'x86_64',
      format: 'tar.gz',
      url: 'https://dl.example.com/tool/v1.2.3/acme-tool-x86_64-unknown-linux-musl.tar.gz',
    });
    expect(musl).toEqual(expect.not.objectContaining({ libc: expect.anything() }));
  });

  it('tells two artifacts of one platform apart', () => {
    const statement = statementOf(
      makePackslip(sampleHandoff(['x86_64-unknown-linux-musl', 'x86_64-unknown-linux-gnu']), BASE, PROJECT, key),
    );
    const keys = statement.predicate.artifacts.map(
      ({ os, arch, libc }: Record<string, string>) => `${os} ${arch} ${libc}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
    const debug = statementOf(makePackslip(sampleHandoff(undefined, { profile: 'debug' }), BASE, PROJECT, key));
    expect(debug.predicate.artifacts[0]).toMatchObject({ variant: 'debug' });
  });

  it('makes the same bytes of the same', () => {
    expect(makePackslip(sampleHandoff(), BASE, PROJECT, key)).toEqual(makePackslip(release, BASE, PROJECT, key));
  });
});

describe('makePackslipList', () => {
  const listed = (version: string) =>
    listedRelease({ version, source_date_epoch: 1_700_000_000 }, `https://dl.example.com/${version}`, encode(version));
  const request = {
    project: PROJECT,
    before: undefined,
    release: listed('1.0.0'),
    yanked: new Map<string, string>(),
    sequence: 1,
    expires: 1_800_000_000,
    generated: 1_700_000_000,
  };

  it('keeps what was listed, with the digest that it had, and says what was yanked since', () => {
    const first = parsePackslipList(makePackslipList(request, key), 'list', PROJECT, key);
    const bytes = makePackslipList(
      { ...request, before: first, release: listed('1.10.0'), sequence: 2, yanked: new Map([['1.0.0', 'crashes']]) },
      key,
    );
    const { subject, predicate } = statementOf(bytes);
    expect(predicate.releases).toEqual([
      { version: '1.10.0', published_at: '2023-11-14T22:13:20Z', packslip: 'https://dl.example.com/1.10.0' },
      {
        version: '1.0.0',
        published_at: '2023-11-14T22:13:20Z',
        packslip: 'https://dl.example.com/1.0.0',
        status: 'yanked',
        status_reason: 'crashes',
      },
    ]);
    expect(subject[1]).toEqual({ name: 'https://dl.example.com/1.0.0', digest: { sha256: sha256('1.0.0') } });
    expect(predicate).toMatchObject({ sequence: 2, expires_at: '2027-01-15T08:00:00Z' });
  });

  it('puts a release in the place of the one of its version', () => {
    const before = parsePackslipList(makePackslipList(request, key), 'list', PROJECT, key);
    const other = { ...listed('1.0.0'), sha256: sha256('r2') };
    const after = makePackslipList({ ...request, before, release: other, sequence: 2 }, key);
    expect(parsePackslipList(after, 'list', PROJECT, key).releases).toEqual([other]);
  });

  it('refuses a sequence that does not rise, another project, another key, and every changed byte of the signed part', () => {
    const bytes = makePackslipList(request, key);
    const before = parsePackslipList(bytes, 'list', PROJECT, key);
    expectCode(() => makePackslipList({ ...request, before }, key), 'INVALID_INPUT');
    expectCode(() => parsePackslipList(bytes, 'list', 'other.example.com', key), 'INVALID_INPUT');
    expectCode(() => parsePackslipList(bytes, 'list', PROJECT, newKey()), 'ATTESTATION_INVALID');
    const text = Buffer.from(bytes).toString();
    const { payload } = JSON.parse(text).dsseEnvelope;
    const changed = Buffer.from(Buffer.from(payload, 'base64').toString().replace('"sequence":1', '"sequence":0'));
    const forged = text.replace(payload, changed.toString('base64'));
    expectCode(() => parsePackslipList(encode(forged), 'list', PROJECT, key), 'ATTESTATION_INVALID');
  });
});

describe('parseProject', () => {
  it.each(['tool.example.com', 'example.com/tools/My_tool', 'github.com/acme/tool'])('takes %s', (name) => {
    expect(parseProject(name)).toBe(name);
  });
  it.each(['localhost', 'https://tool.example.com', 'Tool.example.com', 'tool.example.com/', 'a.b/../c', 'a.b:80'])(
    'refuses %s',
    (name) => {
      expectCode(() => parseProject(name), 'INVALID_INPUT');
    },
  );
});
