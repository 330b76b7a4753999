import { describe, expect, it } from '@jest/globals';
import { rowOf, subjectsOf, verifyDocumentSet, verifyDocuments } from '../../../src/contract/decisions/verify.js';
import { sha256, verifyDigest, verifySize } from '../../../src/contract/digest.js';
import type { Manifest } from '../../../src/contract/documents/manifest.js';
import type { Provenance } from '../../../src/contract/documents/provenance.js';
import type { ErrorCode } from '../../../src/contract/errors.js';
import type { Tuple } from '../../../src/contract/identity/tuple.js';
import type { IndexRow } from '../../../src/contract/release-index/model.js';
import { withValue } from '../../support/document-kinds.js';
import { expectCode } from '../../support/expect-code.js';
import { encode, PRODUCT, sampleProvenance, sampleRelease, sign, TUPLE } from '../../support/samples.js';

const release = sampleRelease();
const digest = 'f'.repeat(64);

describe('verifyDocuments', () => {
  it('accepts documents that agree, and gives what they say', () => {
    const verified = verifyDocuments(release.row, PRODUCT, release.bytes);
    expect(verified.manifest).toEqual(release.manifest);
    expect(verified.row).toBe(release.row);
    expect(rowOf(verified)).toEqual(release.row);
  });

  it('accepts them whatever was yanked', () => {
    expect(verifyDocuments({ ...release.row, yanked: ['bad'] }, PRODUCT, release.bytes).row.yanked).toEqual(['bad']);
  });

  it('refuses another product', () => {
    expectCode(() => verifyDocuments(release.row, 'other', release.bytes), 'PRODUCT_MISMATCH');
  });

  it.each<[Partial<IndexRow>, ErrorCode]>([
    [{ manifest_sha256: digest }, 'DIGEST_MISMATCH'],
    [{ checksums_sha256: digest }, 'DIGEST_MISMATCH'],
    [{ provenance_sha256: digest }, 'DIGEST_MISMATCH'],
    [{ artifact_sha256: digest }, 'MANIFEST_MISMATCH'],
    [{ artifact_size: 12 }, 'MANIFEST_MISMATCH'],
    [{ artifact_file: 'dist/x.tar.gz' }, 'MANIFEST_MISMATCH'],
    [{ source_date_epoch: 1 }, 'MANIFEST_MISMATCH'],
    [{ version: '0.1.1' }, 'TUPLE_MISMATCH'],
    [{ target: 'x86_64-unknown-linux-musl' }, 'TUPLE_MISMATCH'],
    [{ profile: 'debug' }, 'TUPLE_MISMATCH'],
    [{ toolchain: '1.84.1' }, 'TUPLE_MISMATCH'],
    [{ git_rev: 'c'.repeat(40) }, 'TUPLE_MISMATCH'],
    [{ dist_revision: 'r2' }, 'TUPLE_MISMATCH'],
    [{ distribution_contract_version: '1.0.1' }, 'TUPLE_MISMATCH'],
  ])('refuses a row that says otherwise: %j', (change, code) => {
    expectCode(() => verifyDocuments({ ...release.row, ...change }, PRODUCT, release.bytes), code);
  });
});

describe('verifyDocuments refuses the documents of another tuple, also where every digest fits', () => {
  const others: Partial<Tuple>[] = [
    { version: '0.2.0' },
    { target: 'x86_64-unknown-linux-musl' },
    { profile: 'debug' },
    { toolchain: '1.84.1' },
    { git_rev: `ab12cd34${'0'.repeat(32)}` },
    { dist_revision: 'r2' },
  ];
  const names = ['manifest', 'checksums', 'provenance'] as const;
  const swaps = [['manifest'], ['checksums'], ['provenance'], ['manifest', 'checksums']] as const;
  const more = [['manifest', 'provenance'], ['checksums', 'provenance'], names] as const;

  it.each(others)('that differs by %j', (part) => {
    const other = sampleRelease(part, encode('another artifact'));
    for (const swap of [...swaps, ...more]) {
      const bytes = { ...release.bytes };
      const row = { ...release.row };
      for (const name of swap) {
        Object.assign(bytes, { [name]: other.bytes[name] });
        Object.assign(row, { [`${name}_sha256`]: sha256(other.bytes[name]) });
      }
      expectCode(() => verifyDocuments(release.row, PRODUCT, bytes), 'DIGEST_MISMATCH');
      const first =
        swap[0] === 'manifest' ? 'TUPLE' : swap[0] === 'checksums' && swap.length === 1 ? 'CHECKSUMS' : 'PROVENANCE';
      // Two tuples in one folder: the manifest says which.
      expectCode(() => verifyDocuments(row, PRODUCT, bytes), `${first}_MISMATCH`);
    }
  });

  it('or of the same tuple built again', () => {
    const again = sampleRelease({}, encode('built again'));
    for (const name of names) {
      const bytes = { ...release.bytes, [name]: again.bytes[name] };
      const row = { ...release.row, [`${name}_sha256`]: sha256(again.bytes[name]) };
      const code = name === 'checksums' ? 'CHECKSUMS_MISMATCH' : 'PROVENANCE_MISMATCH';
      expectCode(() => verifyDocuments(row, PRODUCT, bytes), code);
    }
  });
});

describe('verifyDocumentSet', () => {
  const verify = (manifest: Manifest, provenance: Provenance): unknown =>
    verifyDocumentSet(sign(manifest, provenance).bytes, manifest, PRODUCT, '1.0.0');
  const provenance = sampleProvenance(release.manifest);
  const parameters = '/predicate/buildDefinition/externalParameters';

  it.each<[string, string, unknown]>([
    ['another version', `${parameters}/version`, '0.2.0'],
    ['another target', `${parameters}/target`, 'x86_64-unknown-linux-musl'],
    ['another profile', `${parameters}/profile`, 'debug'],
    ['another toolchain', `${parameters}/toolchain`, '1.84.1'],
    ['another git_rev', `${parameters}/git_rev`, `ab12cd34${'0'.repeat(32)}`],
    ['another revision', `${parameters}/dist_revision`, 'r2'],
    ['another product', `${parameters}/product`, 'other'],
    ['another contract', `${parameters}/distribution_contract_version`, '1.0.1'],
    ['other binaries', `${parameters}/binaries`, ['other']],
    ['a prebuilt binary', `${parameters}/prebuilt`, true],
    ['another artifact', '/subject/0/digest/sha256', digest],
    ['another file name', '/subject/0/name', 'other.tar.gz'],
    ['another binary', '/subject/1/digest/sha256', digest],
    ['a further subject', '/subject/2', { name: 'more', digest: { sha256: digest } }],
    ['subjects turned round', '/subject', [...provenance.subject].reverse()],
  ])('refuses provenance of %s', (_, pointer, put) => {
    const changed = withValue(provenance, pointer, put) as Provenance;
    expectCode(() => verify(release.manifest, changed), 'PROVENANCE_MISMATCH');
  });

  it('refuses a manifest that names another contract than its version', () => {
    const manifest = { ...release.manifest, contract: 'distribution-contract@1.1' };
    expectCode(() => verify(manifest, sampleProvenance(manifest)), 'TUPLE_MISMATCH');
  });

  it('accepts a release of a binary built elsewhere', () => {
    const { runner, compressor } = release.manifest.build;
    const manifest: Manifest = { ...release.manifest, build: { kind: 'prebuilt', runner, compressor } };
    expect(verify(manifest, sampleProvenance(manifest))).toMatchObject({ manifest });
  });

  it('refuses checksums of another artifact or path', () => {
    const text = Buffer.from(release.bytes.checksums).toString();
    const changes = [
      text.replace(/("artifact_sha256": ")[0-9a-f]{64}/, `$1${digest}`),
      text.replace(/(\.tar\.gz": ")[0-9a-f]{64}/, `$1${digest}`),
      text.replace(/(manifest\.json": ")[0-9a-f]{64}/, `$1${digest}`),
      text.replace('package/manifest.json', 'package/manifesu.json'),
    ];
    for (const changed of changes) {
      const bytes = { ...release.bytes, checksums: encode(changed) };
      expect(changed).not.toBe(text);
      expectCode(() => verifyDocumentSet(bytes, TUPLE, PRODUCT, '1.0.0'), 'CHECKSUMS_MISMATCH');
    }
  });
});

describe('subjectsOf', () => {
  it('are the artifact, then the binaries', () => {
    const { artifact, files } = release.manifest;
    expect(subjectsOf(release.manifest)).toEqual([
      { name: artifact.file.split('/').at(-1), digest: { sha256: artifact.sha256 } },
      { name: PRODUCT, digest: { sha256: files[1]?.sha256 } },
    ]);
  });
});

describe('verifyDigest and verifySize', () => {
  it('refuse other bytes and another size', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expectCode(() => verifyDigest(sha256('a'), sha256('b'), 'file'), 'DIGEST_MISMATCH');
    expectCode(() => verifySize(1, 2, 'file'), 'SIZE_MISMATCH');
    verifyDigest(sha256('a'), sha256('a'), 'file');
    verifySize(1, 1, 'file');
  });
});
