import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { rowOf, subjectsOf, verifyDocumentSet } from '../../src/contract/decisions/verify.js';
import { sha256 } from '../../src/contract/digest.js';
import { formatChecksums, makeChecksums } from '../../src/contract/documents/checksums.js';
import { formatManifest, type Manifest } from '../../src/contract/documents/manifest.js';
import { formatProvenance, type Provenance } from '../../src/contract/documents/provenance.js';
import { formatPaths } from '../../src/contract/identity/paths.js';
import type { Tuple } from '../../src/contract/identity/tuple.js';
import { formatIndex } from '../../src/contract/release-index/format.js';
import { indexOf } from '../../src/contract/release-index/merge.js';
import type { IndexRow } from '../../src/contract/release-index/model.js';
import { PRODUCT, TUPLE } from '../support/samples.js';
import { withTree } from '../support/temporary.js';

const ARTIFACT = Buffer.from('what an archive would be');
const DIGEST = 'a'.repeat(64);
const BINARY = { path: PRODUCT, sha256: DIGEST, size: 1, mode: '0755' } as const;
const COMPRESSOR = { name: 'zlib', version: '1.3.1', level: 6, block_size: 1_048_576 } as const;

/** The files of one published artifact, and its row. */
function published(tuple: Tuple): { row: IndexRow; files: Record<string, string | Uint8Array> } {
  const paths = formatPaths(PRODUCT, '1.0.0', tuple);
  const manifest: Manifest = {
    schema_version: 1,
    product: PRODUCT,
    contract: 'distribution-contract@1.0',
    distribution_contract_version: '1.0.0',
    contract_sha256: DIGEST,
    ...tuple,
    artifact: { file: paths.artifact, sha256: sha256(ARTIFACT), size: ARTIFACT.length, format: 'tar.gz' },
    content_sha256: DIGEST,
    content_size: 1,
    files: [BINARY],
    binaries: [PRODUCT],
    source_date_epoch: 1_767_225_600,
    build: { kind: 'prebuilt', runner: { os: 'linux', arch: 'x64' }, compressor: COMPRESSOR },
  };
  const provenance: Provenance = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjectsOf(manifest),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'urn:controller-dist:cargo:v1',
        externalParameters: {
          product: PRODUCT,
          distribution_contract_version: '1.0.0',
          ...tuple,
          binaries: [PRODUCT],
          prebuilt: true,
        },
        internalParameters: {},
        resolvedDependencies: [],
      },
      runDetails: {
        builder: { id: 'urn:controller-dist:local' },
        metadata: { invocationId: 'test', startedOn: '2026-01-01T00:00:00Z', finishedOn: '2026-01-01T00:00:00Z' },
      },
    },
  };
  const texts = { manifest: formatManifest(manifest), provenance: formatProvenance(provenance) };
  const digests = {
    artifact: sha256(ARTIFACT),
    manifest: sha256(texts.manifest),
    provenance: sha256(texts.provenance),
  };
  const checksums = formatChecksums(makeChecksums(paths, digests));
  const bytes = {
    manifest: Buffer.from(texts.manifest),
    provenance: Buffer.from(texts.provenance),
    checksums: Buffer.from(checksums),
  };
  return {
    row: rowOf(verifyDocumentSet(bytes, tuple, PRODUCT, '1.0.0')),
    files: {
      [paths.artifact]: ARTIFACT,
      [paths.manifest]: texts.manifest,
      [paths.provenance]: texts.provenance,
      [paths.checksums]: checksums,
    },
  };
}

const SCRIPT = /<!-- example:consumer -->\s*```bash\n([\s\S]*?)^```$/m.exec(
  readFileSync('docs/distribution.md', 'utf8'),
)?.[1];
const { row: ROW, files: FILES } = published(TUPLE);
const OTHER = published({ ...TUPLE, dist_revision: 'r2' });

/** Runs the example beside a dist/ with these rows, after `change`. */
function run(rows: readonly IndexRow[], change: (folder: string) => void = () => {}) {
  const index = formatIndex(indexOf(PRODUCT, rows));
  return withTree({ ...FILES, ...OTHER.files, 'dist/index.json': index }, (folder) => {
    change(folder);
    const { status, stdout, stderr } = spawnSync('bash', ['-s'], {
      cwd: folder,
      input: SCRIPT ?? '',
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  });
}

describe('the consumer example of docs/distribution.md', () => {
  it('resolves the one artifact of the tuple and checks its digest', () => {
    expect(run([ROW, OTHER.row])).toEqual({
      status: 0,
      stdout: `resolved artifact: ${ROW.artifact_file}\nartifact sha256: ${sha256(ARTIFACT)}\n`,
      stderr: '',
    });
  });

  it('fails where no row matches, and where the row was yanked', () => {
    for (const rows of [[OTHER.row], [{ ...ROW, yanked: ['broken'] }]])
      expect(run(rows)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('found 0') });
  });

  it('fails where two rows match', () => {
    const twice = (folder: string) => {
      const path = join(folder, 'dist/index.json');
      const line = readFileSync(path, 'utf8')
        .split('\n')
        .find((text) => text.includes('"r1"'));
      writeFileSync(path, readFileSync(path, 'utf8').replace(String(line), `${line},\n${line}`));
    };
    expect(run([ROW], twice)).toMatchObject({ status: 1, stderr: expect.stringContaining('found 2') });
  });

  it('fails without an index, and does not fall back to the retired path', () => {
    const retire = (folder: string) => {
      writeFileSync(join(folder, 'dist/1.0.0/index.json'), readFileSync(join(folder, 'dist/index.json')));
      rmSync(join(folder, 'dist/index.json'));
    };
    expect(run([ROW], retire)).toMatchObject({ status: 1, stdout: '', stderr: 'no index at dist/index.json\n' });
  });

  it.each(['artifact', 'manifest', 'checksums', 'provenance'] as const)(
    'fails where the %s has another byte',
    (name) => {
      const result = run([ROW], (folder) => appendFileSync(join(folder, ROW[`${name}_file`]), ' '));
      expect(result).toMatchObject({ status: 1, stderr: `${name} checksum mismatch\n` });
    },
  );

  it('fails where the row names the documents of another release', () => {
    const { version: _, ...other } = OTHER.row;
    const crossed = formatIndex(indexOf(PRODUCT, [ROW])).replace(/\{"toolchain".*\}/, () => {
      const { target, profile, distribution_contract_version, ...row } = { ...other, dist_revision: 'r1' };
      return JSON.stringify(row);
    });
    const result = run([ROW], (folder) => writeFileSync(join(folder, 'dist/index.json'), crossed));
    expect(result).toMatchObject({ status: 1, stderr: 'the manifest is of another release\n' });
  });
});
