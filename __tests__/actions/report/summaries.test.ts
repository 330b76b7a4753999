import { describe, expect, it } from '@jest/globals';
import { installSummary, publishSummary } from '../../../src/actions/report/summaries.js';
import type { InstallResult } from '../../../src/steps/install/install.js';
import type { PublishResult } from '../../../src/steps/publish/publish.js';
import { TUPLE } from '../../support/samples.js';

const tuple = { ...TUPLE, dist_revision: 'r2' };
const ENV = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'owner/project' };
const LINK = `(https://github.com/owner/project/commit/${TUPLE.git_rev})`;

describe('publishSummary', () => {
  const row = { ...tuple, artifact_file: 'dist/a.tar.gz', artifact_sha256: 'f'.repeat(64), artifact_size: 1234 };
  const documents = {
    distribution_contract_version: '1.0.0',
    manifest_file: '',
    manifest_sha256: '',
    checksums_file: '',
    checksums_sha256: '',
  };
  const published = [{ ...row, ...documents, provenance_file: '', provenance_sha256: '', source_date_epoch: 1 }];
  const result: PublishResult = {
    ...{ index_file: 'dist/index.json', index_sha256: '0'.repeat(64), dist_revision: 'r2' },
    ...{ rows: [], missing: [], row_count: 1 },
    ...{ published, unchanged: [] },
  };

  it('has the whole tuple, digest, size and the commit as a link, and a block that pins it on every host', () => {
    const summary = publishSummary(result, 'store', ENV);
    for (const cell of ['0.1.0', TUPLE.target, 'release', '1.84.0', 'r2', row.artifact_sha256])
      expect(summary).toContain(`| \`${cell}\``);
    expect(summary).toContain('| 1,234 B');
    expect(summary).toContain(LINK);
    const block = [
      'with:',
      ...[
        'version: "0.1.0"',
        'profile: release',
        'toolchain: "1.84.0"',
        `git-rev: "${TUPLE.git_rev}"`,
        'dist-revision: r2',
      ],
    ];
    expect(summary).toContain(`${block.join('\n  ')}\n\`\`\``);
  });

  it.each(['git+https://github.com/owner/project#dist', 's3://bucket/tools'])('names %s as the source', (store) => {
    expect(publishSummary(result, store, ENV)).toContain(`with:\n  source: ${store}\n  version:`);
  });

  it('says of a row that was there whether it is attested', () => {
    const unchanged = [{ ...published[0], attestations: ['a'.repeat(64)] }] as PublishResult['unchanged'];
    expect(publishSummary({ ...result, published: [], unchanged }, 'store', ENV)).toContain(
      'was there already, attested',
    );
    expect(publishSummary(result, 'store', ENV)).not.toContain('attested');
  });

  it('names the targets that are missing', () => {
    expect(publishSummary(result, 'store', ENV)).not.toContain('Missing');
    const missing = ['x86_64-unknown-linux-musl', 'x86_64-pc-windows-msvc'];
    const row = /^\| Missing targets +\| `x86_64-unknown-linux-musl x86_64-pc-windows-msvc` +\|$/m;
    expect(publishSummary({ ...result, missing }, 'store', ENV)).toMatch(row);
  });

  it('links the release on its page, where it is told an address, and that is a plain one', () => {
    const said = publishSummary(result, 'store', ENV, 'https://acme.github.io/tool/');
    const page = 'https://acme.github.io/tool/dist/index.html';
    expect(said).toContain(`| Release page | [\`${page}\`](${page}#0.1.0) |`);
    expect(publishSummary(result, 'store', ENV)).not.toContain('Release page');
    for (const url of ['javascript:alert(1)', 'https://x/) [a](b', 'https://x/"onclick'])
      expect(publishSummary(result, 'store', ENV, url)).not.toContain('#0.1.0)');
  });

  it('has no block where there is no row', () => {
    expect(publishSummary({ ...result, published: [] }, 'store', ENV)).not.toContain('with:');
  });
});

describe('installSummary', () => {
  const result: InstallResult = {
    ...{ path: '/tools/tool', bin: '/tools/tool/tool', product: 'tool', sha256: 'f'.repeat(64), size: 1 },
    ...{ tuple, from: 'source' as const, signers: {} },
  };

  it.each([
    ['git+https://github.com/owner/project#dist', true],
    ['git+https://github.com/owner/project-two#dist', false],
    ['git+https://example.com/owner/project#dist', false],
    ['store', false],
  ])('links the commit only where it is one of the own repository: %s %s', (source, isLinked) => {
    const summary = installSummary(result, source, ENV);
    expect(summary.includes(LINK)).toBe(isLinked);
    expect(summary).toContain(`\`${TUPLE.git_rev}\``);
  });

  it('says who was asked for and signed, for which repository, and when; and of nobody where nobody was', () => {
    expect(installSummary(result, 'store', ENV)).not.toContain('Signed by');
    const signer = {
      ...{ kind: 'certificate' as const, issuer: 'https://token.example', bundle_sha256: 'b'.repeat(64) },
      subject: 'https://github.com/steward/suite/.github/workflows/release-signed.yml@refs/tags/v1.0.0',
      source_repository: 'https://github.com/acme/widget',
      source_digest: TUPLE.git_rev,
      source_ref: 'refs/tags/v0.1.0',
      run: 'https://github.com/acme/widget/actions/runs/1/attempts/1',
      signed_at: '2026-01-01T00:00:00Z',
    };
    const summary = installSummary({ ...result, signers: { signer } }, 'store', ENV);
    for (const said of [signer.subject, signer.source_repository, signer.source_ref, signer.signed_at])
      expect(summary).toContain(`\`${said}\``);
    expect(summary).toContain(`[\`${signer.run}\`](${signer.run})`);
    const byKey = { kind: 'key' as const, key_sha256: 'c'.repeat(64), bundle_sha256: 'b'.repeat(64) };
    expect(installSummary({ ...result, signers: { rebuiltBy: byKey } }, 'store', ENV)).toMatch(
      new RegExp(`| Rebuilt by +| \`the key ${byKey.key_sha256}\` |`),
    );
  });
});
