import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseContract, recommendedTargets } from '../../src/contract/documents/contract.js';
import { parseOrchestratorConfig } from '../../src/contract/documents/orchestrator-config.js';
import { MarkdownPage } from '../../src/contract/governance/markdown-page.js';
import { findStaleTables, shownTables } from '../../src/contract/governance/prose/regions.js';
import { tablesOf } from '../../src/contract/governance/prose/tables.js';

const CONTRACT = 'docs/distribution-contract.json';
const contract = parseContract(readFileSync(CONTRACT), CONTRACT);
const prose = readFileSync('docs/distribution.md', 'utf8');
const platforms = contract.platforms.map(
  ({ target, os, arch, runner, support, notes }) => `${target} ${os} ${arch} ${runner} ${support}: ${notes}`,
);

// The facts of the specification, copied here; the number is its section.
describe('docs/distribution-contract.json', () => {
  it('has the identity of section 1', () => {
    expect(contract.contract).toBe('distribution-contract@1.0');
    expect(contract.distribution_contract_version).toBe('1.0.0');
    expect(contract.identity).toEqual({
      fields: ['version', 'target', 'profile', 'toolchain', 'git_rev', 'dist_revision'],
      gitsha_length: 8,
      pin: 'immutable-tuple',
    });
  });

  it('has the entrypoints of section 2', () => {
    expect(contract.product).toBe('codex-controller-loop');
    expect(contract.entrypoint).toEqual({ kind: 'cli', binaries: ['codex-controller-loop'] });
    expect(contract.index.path).toBe('dist/index.json');
    expect(contract.index.deprecated_aliases).toEqual([
      {
        path: 'dist/{distribution_contract_version}/index.json',
        announced: '2026-01-01',
        retired: '2026-07-01',
        notes: expect.any(String),
      },
    ]);
  });

  it('has the layout, the names and the generator of section 3', () => {
    expect(contract.layout).toEqual({
      namespace: 'dist/',
      directory_template:
        'dist/{distribution_contract_version}/{artifact_version}/{target}/{profile}/{toolchain}/{gitsha}/{dist_revision}/',
      file_name_template: '{product}-v{version}-{target}-{profile}-{rust}-{gitsha}-{dist_revision}.{ext}',
      artifact_format: 'tar.gz',
      package_directory: 'package',
    });
    expect(contract.layout.file_name_template.replace('{product}', contract.product)).toBe(
      'codex-controller-loop-v{version}-{target}-{profile}-{rust}-{gitsha}-{dist_revision}.{ext}',
    );
    expect(contract.profiles).toEqual(['release', 'debug']);
    expect(contract.index.row_key.join(' + ')).toBe('version + target + profile + toolchain + gitsha + dist_revision');
    expect(contract.generator).toEqual({
      entrypoint: 'scripts/release-orchestrator.py',
      config: 'scripts/release-orchestrator.config.json',
      index_output: 'dist/index.json',
    });
  });

  it('has the compatibility matrix of section 4', () => {
    expect(platforms.filter((line) => !line.includes('-musl '))).toEqual([
      'x86_64-unknown-linux-gnu linux x86_64 ubuntu-24.04 recommended: Required for TUI rendering',
      'aarch64-unknown-linux-gnu linux aarch64 ubuntu-24.04-arm recommended: Required for TUI rendering',
      'aarch64-apple-darwin darwin aarch64 macos-15 recommended: Build validation expected',
      'x86_64-apple-darwin darwin x86_64 macos-15-intel recommended: Build validation expected',
      'x86_64-pc-windows-msvc windows x86_64 windows-2025 planned: Future support candidate',
    ]);
    expect(contract.runtime_assumptions).toMatchObject({ locale: 'UTF-8', terminal: 'tty' });
    expect(contract.toolchain).toEqual({ rust: '1.84.0', documented_per_artifact: true });
    expect(contract.compatibility.source_compatible_within).toEqual([
      'distribution_contract_version',
      'artifact_version',
    ]);
  });

  it('has musl as optional, on the same runners as gnu', () => {
    expect(platforms.filter((line) => line.includes('-musl ')).map((line) => line.split(':')[0])).toEqual([
      'x86_64-unknown-linux-musl linux x86_64 ubuntu-24.04 optional',
      'aarch64-unknown-linux-musl linux aarch64 ubuntu-24.04-arm optional',
    ]);
    expect(recommendedTargets(contract)).toHaveLength(4);
  });

  it('has the integrity rules of section 5, the retention of sections 6 and 9, the documents of sections 7 and 8', () => {
    expect(contract.integrity).toEqual({
      algorithm: 'sha256',
      required_documents: ['checksums.json', 'manifest.json', 'provenance.json'],
      artifact_matches_manifest: true,
      reproducibility_fields: ['version', 'target', 'profile', 'toolchain', 'git_rev'],
    });
    expect(contract.retention).toEqual({ minimum_release_generations: 6 });
    expect(contract.governance).toEqual({
      documents: {
        contract: 'docs/distribution-contract.json',
        prose: 'docs/distribution.md',
        changelog: 'docs/distribution-changelog.md',
      },
      steward: { active: '@codex-controller/release-stewards' },
      handoff_overlap_release_cycles: 1,
    });
  });
});

describe('docs/distribution.md', () => {
  it('has every table, as the contract has it', () => {
    expect(findStaleTables(new MarkdownPage(prose), contract)).toEqual([]);
    expect([...shownTables(new MarkdownPage(prose), contract).keys()].sort()).toEqual(
      [...tablesOf(contract).keys()].sort(),
    );
  });

  it('has the sections of the specification in its order', () => {
    expect(prose.match(/^## .*$/gm)).toEqual([
      '## 1) Contract version and release identity',
      '## 2) Canonical artifact entrypoint',
      '## 3) Canonical dist layout and naming',
      '## 8) Consumer integration examples',
      '## 4) Release compatibility matrix',
      '## 5) Checksums and integrity',
      '## 6) Retention and migration',
      '## 7) Changelog and compatibility governance',
      '## 8) Source-of-truth documents',
      '## 9) Operational governance and release hygiene',
    ]);
  });

  it('is stale once somebody edits a table', () => {
    const edited = prose.replace('| `ubuntu-24.04-arm` |', '| `ubuntu-22.04-arm` |');
    expect(findStaleTables(new MarkdownPage(edited), contract)).toMatchObject([
      { name: 'platforms', fault: 'different' },
    ]);
  });
});

describe('scripts/release-orchestrator.config.json', () => {
  it('is a configuration for this machine and this contract', () => {
    const path = contract.generator.config;
    expect(parseOrchestratorConfig(readFileSync(path), path)).toMatchObject({
      contract: 'docs/distribution-contract.json',
      targets: ['host'],
      toolchain: 'host',
      dist_revision: 'auto',
      allow_incomplete: true,
    });
  });
});

describe('CODEOWNERS', () => {
  it('gives the three documents to the active steward (section 9)', () => {
    const owners = readFileSync('.github/CODEOWNERS', 'utf8').split('\n');
    for (const path of Object.values(contract.governance.documents))
      expect(owners).toContain(`/${path} ${contract.governance.steward.active}`);
  });
});
