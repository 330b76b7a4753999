/** Real git repositories with the three documents of a small project, and sources that have published some of it. */
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '../../../src/contract/documents/contract.js';
import { regenerateTables } from '../../../src/contract/governance/prose/regions.js';
import { tablesOf } from '../../../src/contract/governance/prose/tables.js';
import { contractId, contractSnapshotPath, formatPaths } from '../../../src/contract/identity/paths.js';
import { compareTuples, type Tuple } from '../../../src/contract/identity/tuple.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import type { IndexRow } from '../../../src/contract/release-index/model.js';
import { openSource } from '../../../src/host/store/open.js';
import type { Source } from '../../../src/host/store/store.js';
import { type GovernRequest, type GovernResult, governRange } from '../../../src/steps/govern/govern.js';
import { createTempProject, writeFiles } from '../../support/temporary.js';

export const CONTRACT = 'docs/distribution-contract.json';
export const PROSE = 'docs/distribution.md';
export const CHANGELOG = 'docs/distribution-changelog.md';
export const OWNERS = '.github/CODEOWNERS';
export const INDEX_SCHEMA = 'docs/schema/release-index.schema.json';

/** The contract of the small project, at 1.0.0. */
export const FIRST: Contract = {
  $schema: './schema/distribution-contract.schema.json',
  schema_version: 1,
  contract: 'distribution-contract@1.0',
  distribution_contract_version: '1.0.0',
  product: 'tool',
  entrypoint: { kind: 'cli', binaries: ['tool', 'tool-helper'] },
  identity: {
    fields: ['version', 'target', 'profile', 'toolchain', 'git_rev', 'dist_revision'],
    gitsha_length: 8,
    pin: 'immutable-tuple',
  },
  layout: {
    namespace: 'dist/',
    directory_template:
      'dist/{distribution_contract_version}/{artifact_version}/{target}/{profile}/{toolchain}/{gitsha}/{dist_revision}/',
    file_name_template: '{product}-v{version}-{target}-{profile}-{rust}-{gitsha}-{dist_revision}.{ext}',
    artifact_format: 'tar.gz',
    package_directory: 'package',
  },
  index: {
    path: 'dist/index.json',
    row_key: ['version', 'target', 'profile', 'toolchain', 'gitsha', 'dist_revision'],
    deprecated_aliases: [
      {
        path: 'dist/{distribution_contract_version}/index.json',
        announced: '2026-01-01',
        retired: '2026-07-01',
      },
    ],
  },
  platforms: [
    platform('x86_64-unknown-linux-gnu', 'Linux', 'linux', 'x86_64', 'ubuntu-24.04', 'recommended'),
    platform('aarch64-apple-darwin', 'macOS', 'darwin', 'aarch64', 'macos-15', 'recommended'),
    platform('x86_64-unknown-linux-musl', 'Linux (musl)', 'linux', 'x86_64', 'ubuntu-24.04', 'optional'),
    platform('x86_64-pc-windows-msvc', 'Windows', 'windows', 'x86_64', 'windows-2025', 'planned'),
  ],
  runtime_assumptions: { locale: 'UTF-8', notes: 'The screen needs it.' },
  toolchain: { rust: '1.84.0', documented_per_artifact: true },
  profiles: ['release', 'debug'],
  integrity: {
    algorithm: 'sha256',
    required_documents: ['checksums.json', 'manifest.json', 'provenance.json'],
    artifact_matches_manifest: true,
    reproducibility_fields: ['version', 'target', 'profile', 'toolchain', 'git_rev'],
  },
  compatibility: { source_compatible_within: ['distribution_contract_version', 'artifact_version'] },
  retention: { minimum_release_generations: 8 },
  governance: {
    documents: { contract: CONTRACT, prose: PROSE, changelog: CHANGELOG },
    steward: { active: '@org/stewards' },
    handoff_overlap_release_cycles: 2,
  },
  generator: { entrypoint: 'scripts/release.py', config: 'scripts/release.json', index_output: 'dist/index.json' },
};

function platform(
  target: string,
  name: string,
  os: 'linux' | 'darwin' | 'windows',
  arch: string,
  runner: string,
  support: 'recommended' | 'optional' | 'planned',
): Contract['platforms'][number] {
  return { target, platform: name, os, arch, runner, support };
}

/** A copy of a contract with changes, under a version. */
export function contractWith(change: (contract: Contract) => unknown, version = '1.0.0', from = FIRST): Contract {
  const contract = structuredClone(from);
  change(contract);
  return { ...contract, contract: contractId(version), distribution_contract_version: version };
}

export function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The prose of a contract: its tables, and nothing else but a title. */
export function proseOf(contract: Contract): string {
  const markers = [...tablesOf(contract).keys()].map(
    (name) => `<!-- generated:${name} -->\n<!-- /generated:${name} -->\n`,
  );
  return regenerateTables(`# Distribution contract\n\n${markers.join('\n')}`, contract);
}

export function entryOf(version: string, date: string, changes: readonly string[], migration?: string): string {
  const note = migration === undefined ? '' : `\n### Migration\n\n- ${migration}\n`;
  return `## distribution-contract ${version} - ${date}\n\n${changes.map((line) => `- ${line}\n`).join('')}${note}`;
}

const TITLE = '# Changelog of the distribution contract\n\nNewest first.\n';
const FIELDS = Object.keys(FIRST).filter((name) => name !== '$schema' && name !== 'schema_version');
export const FIRST_ENTRY = entryOf(
  '1.0.0',
  '2026-01-01',
  [
    ...FIELDS.map((name) => `Added \`/${name}\`: as in the first contract.`),
    'Deprecated `/index/deprecated_aliases` until 2026-07-01: a temporary alias.',
  ],
  'Read `dist/index.json`.',
);

/** A changelog of entries, the newest first; the first one of the project is always there. */
export function changelogOf(...entries: readonly string[]): string {
  return [TITLE, ...entries, FIRST_ENTRY].join('\n');
}

const ROW_SCHEMA = {
  $id: 'release-index.schema.json',
  type: 'object',
  properties: {
    artifact_file: { type: 'string', maxLength: 1000 },
    artifact_size: { type: 'integer', minimum: 0, description: 'In bytes.' },
    yanked: { type: 'array', items: { type: 'string' } },
  },
  required: ['artifact_file', 'artifact_size'],
};

/** The schema of the index's rows, with changes. */
export function rowSchema(change: (schema: typeof ROW_SCHEMA) => unknown = () => {}): string {
  const schema = structuredClone(ROW_SCHEMA);
  change(schema);
  return jsonOf(schema);
}

export const OWNERS_TEXT = '*.rs @org/developers\n/docs/distribution* @org/stewards # the three documents\n';

/** All files of a project in order under a contract, its entries above the first one. */
export function projectOf(contract: Contract = FIRST, ...entries: readonly string[]): Record<string, string> {
  return {
    [CONTRACT]: jsonOf(contract),
    [PROSE]: proseOf(contract),
    [CHANGELOG]: changelogOf(...entries),
    [OWNERS]: OWNERS_TEXT.replaceAll('@org/stewards', contract.governance.steward.active),
    [INDEX_SCHEMA]: rowSchema(),
    'src/main.rs': 'fn main() {}\n',
  };
}

const ENV = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

export const BASE_DATE = '2026-02-01';
export const HEAD_DATE = '2026-03-01';
export const NOW = '2026-03-02';

/** A file's new text; null removes it. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export class Repository {
  private constructor(readonly folder: string) {}

  static async create(files: Files, date = BASE_DATE): Promise<Repository> {
    const repository = new Repository(await createTempProject());
    repository.git('init', '-q', '-b', 'main');
    await repository.commit(files, date);
    return repository;
  }

  static at(folder: string): Repository {
    return new Repository(folder);
  }

  git(...args: string[]): string {
    return this.gitOn(BASE_DATE, ...args);
  }

  gitOn(date: string, ...args: string[]): string {
    const at = `${date}T12:00:00Z`;
    const env = { ...ENV, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
    return execFileSync('git', args, { cwd: this.folder, env, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  /** Writes files and commits all there is; returns the revision. */
  async commit(files: Files, date = HEAD_DATE): Promise<string> {
    const written = Object.entries(files).filter((file): file is [string, string | Uint8Array] => file[1] !== null);
    for (const [path, text] of Object.entries(files))
      if (text === null) await rm(join(this.folder, path), { recursive: true, force: true });
    await writeFiles(this.folder, Object.fromEntries(written));
    this.git('add', '-A');
    this.gitOn(date, 'commit', '-q', '--allow-empty', '-m', 'A change');
    return this.git('rev-parse', 'HEAD');
  }

  /** Begins a branch of its own at main. */
  branch(): void {
    this.git('checkout', '-q', '-f', '-B', 'case', 'main');
    this.git('clean', '-q', '-f', '-d', '-x');
  }

  /** Commits files on a branch of their own, and governs it against main. */
  async check(files: Files, more: Parameters<Repository['govern']>[0] & { readonly date?: string } = {}) {
    const { date, ...request } = more;
    this.branch();
    await this.commit(files, date);
    return this.govern(request);
  }

  govern(more: Partial<GovernRequest> & { readonly today?: string } = {}): Promise<GovernResult> {
    const { today = NOW, ...request } = more;
    return governRange({
      folder: this.folder,
      env: ENV,
      base: 'main',
      head: 'HEAD',
      comparison: 'merge-base',
      contract: CONTRACT,
      source: undefined,
      fix: false,
      now: () => new Date(`${today}T12:00:00Z`),
      ...request,
    });
  }
}

/** The codes of a result by severity, in order, each once; NOT_CHECKED only where asked for. */
export function codesOf({ findings }: GovernResult, severity = 'error'): string[] {
  return [...new Set(findings.filter((finding) => finding.severity === severity).map(({ code }) => code))].sort();
}

export interface Release {
  readonly version: string;
  readonly contract: Contract;
  readonly day: string;
}

const sha = '0123456789abcdef'.repeat(4);

/** A directory store that has published these releases, each with its contract. */
export async function sourceOf(releases: readonly Release[], leaveOut: readonly string[] = []): Promise<Source> {
  return openSource(await createTempProject(storeFiles(releases, leaveOut)), { env: {} });
}

/** The index of these releases, and the contract of each. */
export function storeFiles(releases: readonly Release[], leaveOut: readonly string[] = []): Record<string, string> {
  const rows = releases.map(({ version, contract, day }): IndexRow => {
    const tuple: Tuple = {
      version,
      target: 'x86_64-unknown-linux-gnu',
      profile: 'release',
      toolchain: '1.84.0',
      git_rev: sha.slice(0, 40),
      dist_revision: 'r1',
    };
    const { distribution_contract_version } = contract;
    const paths = formatPaths(contract.product, distribution_contract_version, tuple);
    return {
      ...tuple,
      distribution_contract_version,
      artifact_file: paths.artifact,
      artifact_sha256: sha,
      artifact_size: 1,
      manifest_file: paths.manifest,
      manifest_sha256: sha,
      checksums_file: paths.checksums,
      checksums_sha256: sha,
      provenance_file: paths.provenance,
      provenance_sha256: sha,
      source_date_epoch: Date.parse(`${day}T12:00:00Z`) / 1000,
    };
  });
  const product = releases[0]?.contract.product ?? 'tool';
  const index = formatIndex({ product, rows: rows.sort(compareTuples), pruned: [] });
  const documents = releases
    .map(({ version, contract }) => [contractSnapshotPath(contract.distribution_contract_version, version), contract])
    .filter(([path]) => !leaveOut.includes(String(path)));
  return {
    'dist/index.json': index,
    ...Object.fromEntries(documents.map(([path, contract]) => [path, jsonOf(contract)])),
  };
}

/** Releases 0.N.0 under a contract, one a day from a day on. */
export function releasesFrom(day: string, count: number, contract: Contract = FIRST, first = 1): Release[] {
  return Array.from({ length: count }, (_, at) => ({
    version: `0.${first + at}.0`,
    contract,
    day: new Date(Date.parse(day) + at * 86_400_000).toISOString().slice(0, 10),
  }));
}
