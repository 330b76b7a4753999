/**
 * The three documents of a small project as values, releases of it, and ranges from one set of files to another, which are
 * held to the rules without git, process or disk.
 */
import { dirname } from 'node:path/posix';
import type { Contract } from '../../src/contract/documents/contract.js';
import { type ContractFile, readContract } from '../../src/contract/governance/contract-file.js';
import { isSchemaFile, type TreeFile } from '../../src/contract/governance/documents.js';
import { type GovernanceInput, type GovernanceReport, govern } from '../../src/contract/governance/govern.js';
import { regenerateTables } from '../../src/contract/governance/prose/regions.js';
import { tablesOf } from '../../src/contract/governance/prose/tables.js';
import type { NotKnown, ReleaseHistory } from '../../src/contract/governance/published.js';
import { readSide, type Side, wantedFiles } from '../../src/contract/governance/side.js';
import { contractId, contractSnapshotPath, formatPaths } from '../../src/contract/identity/paths.js';
import { compareTuples, type Tuple } from '../../src/contract/identity/tuple.js';
import { formatIndex } from '../../src/contract/release-index/format.js';
import type { IndexRow } from '../../src/contract/release-index/model.js';
import { publishedReleases } from '../../src/contract/release-index/releases.js';
import { sampleContract } from './sample-contract.js';

export const CONTRACT = 'docs/distribution-contract.json';
export const PROSE = 'docs/distribution.md';
export const CHANGELOG = 'docs/distribution-changelog.md';
export const OWNERS = '.github/CODEOWNERS';
export const INDEX_SCHEMA = 'docs/schema/release-index.schema.json';

const TARGETS = [
  'x86_64-unknown-linux-gnu',
  'aarch64-apple-darwin',
  'x86_64-unknown-linux-musl',
  'x86_64-pc-windows-msvc',
];

/** The contract of the small project, at 1.0.0. */
export const FIRST: Contract = sampleContract((contract) => {
  delete contract.notes;
  return {
    ...contract,
    product: 'tool',
    entrypoint: { kind: 'cli', binaries: ['tool', 'tool-helper'] },
    platforms: contract.platforms
      .filter(({ target }) => TARGETS.includes(target))
      .map((platform) => {
        delete platform.notes;
        return platform;
      }),
    runtime_assumptions: { locale: 'UTF-8', notes: 'The screen needs it.' },
    retention: { minimum_release_generations: 8 },
    governance: {
      ...contract.governance,
      steward: { active: '@org/stewards' },
      handoff_overlap_release_cycles: 2,
    },
    generator: { entrypoint: 'scripts/release.py', config: 'scripts/release.json', index_output: 'dist/index.json' },
  };
});

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

export const BASE_DATE = '2026-02-01';
export const HEAD_DATE = '2026-03-01';
export const NOW = '2026-03-02';

/** A file's new text; null removes it. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

const NOT_KNOWN: NotKnown = { known: false, why: 'no source was given' };

/** What governs a range beside its files; base is where it was named unless told. */
export interface RangeFacts extends Partial<Pick<GovernanceInput, 'origin' | 'empty'>> {
  /** Nothing known unless told. */
  readonly published?: GovernanceInput['published'] | undefined;
  /** The day of the head commit. */
  readonly date?: string;
  /** The day by the clock. */
  readonly today?: string;
  /** Where the contract stands at head. */
  readonly contract?: string;
}

/** A file of a tree: its text or bytes, or what it is in place of a file; null where it is not there. */
export type Tree = Readonly<Record<string, string | Uint8Array | TreeFile | null>>;

/** The commit that a range begins at. */
export class Base {
  constructor(
    private readonly files: Tree,
    private readonly date = BASE_DATE,
    private readonly contract = CONTRACT,
  ) {}

  /** Holds a range to the rules, from these files to the same with changes. */
  check(changed: Tree, facts: RangeFacts = {}): GovernanceReport {
    const { date = HEAD_DATE, today = NOW, contract = CONTRACT, published = NOT_KNOWN, ...more } = facts;
    const [before, after] = [treeOf(this.files), treeOf({ ...this.files, ...changed })];
    const from = readContract(before.get(this.contract), this.contract);
    const to = readContract(after.get(contract), contract);
    const head = sideOf(to, after, date, [to, from]);
    return govern({
      base: sideOf(from, before, this.date, [to, from], head),
      head,
      empty: false,
      origin: { kind: 'named' },
      published,
      clock: today,
      ...more,
    });
  }
}

function treeOf(files: Tree): Map<string, TreeFile> {
  const tree = new Map<string, TreeFile>();
  for (const [path, file] of Object.entries(files)) {
    if (file === null) continue;
    const isBytes = typeof file === 'string' || file instanceof Uint8Array;
    tree.set(path, isBytes ? { kind: 'file', bytes: Buffer.from(file) } : file);
  }
  return tree;
}

/** A side with what governance asks git for, and nothing else. */
function sideOf(
  contract: ContractFile,
  tree: ReadonlyMap<string, TreeFile>,
  date: string,
  contracts: readonly ContractFile[],
  head?: Side,
): Side {
  const { paths, folders } = wantedFiles(contracts);
  const isWanted = (path: string) => paths.includes(path) || (folders.includes(dirname(path)) && isSchemaFile(path));
  const files = new Map([...tree].filter(([path]) => isWanted(path)));
  return readSide({ contract, files, time: Date.parse(`${date}T12:00:00Z`) / 1000 }, head);
}

/** The codes of a result by severity, in order, each once. */
export function codesOf({ findings }: GovernanceReport, severity = 'error'): string[] {
  return [...new Set(findings.filter((finding) => finding.severity === severity).map(({ code }) => code))].sort();
}

export interface Release {
  readonly version: string;
  readonly contract: Contract;
  readonly day: string;
  /** Whether all of it was yanked. */
  readonly yanked?: true;
}

const sha = '0123456789abcdef'.repeat(4);

function rowsOf(releases: readonly Release[]): IndexRow[] {
  const rows = releases.map(({ version, contract, day, yanked }): IndexRow => {
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
      ...(yanked ? { yanked: ['broken'] } : {}),
    };
  });
  return rows.sort(compareTuples);
}

/** The contract documents of releases by path, but for those that are left out. */
function snapshotsOf(releases: readonly Release[], leaveOut: readonly string[]): Map<string, string> {
  const snapshots = releases.map(({ version, contract }): [string, string] => [
    contractSnapshotPath(contract.distribution_contract_version, version),
    jsonOf(contract),
  ]);
  return new Map(snapshots.filter(([path]) => !leaveOut.includes(path)));
}

/** What a source knows that has published these releases, each with its contract. */
export function historyOf(releases: readonly Release[], leaveOut: readonly string[] = []): ReleaseHistory {
  const snapshots = snapshotsOf(releases, leaveOut);
  const known = publishedReleases({ product: 'tool', rows: rowsOf(releases), pruned: [] });
  return {
    known: true,
    name: 'store',
    releases: known,
    contracts: known.map(({ version, contract_version }) => {
      const path = contractSnapshotPath(contract_version, version);
      const text = snapshots.get(path);
      const file: TreeFile | undefined = text === undefined ? undefined : { kind: 'file', bytes: Buffer.from(text) };
      return { release: version, contract_version, document: readContract(file, path) };
    }),
  };
}

/** The files of a store: the index of these releases, and the contract of each. */
export function storeFiles(releases: readonly Release[], leaveOut: readonly string[] = []): Record<string, string> {
  const product = releases[0]?.contract.product ?? 'tool';
  return {
    'dist/index.json': formatIndex({ product, rows: rowsOf(releases), pruned: [] }),
    ...Object.fromEntries(snapshotsOf(releases, leaveOut)),
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
