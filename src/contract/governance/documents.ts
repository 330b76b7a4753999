/**
 * The documents of one side of a range, read from a tree: the contract, its prose, its changelog, the schemas and
 * CODEOWNERS. All of it comes from a pull request and is attacker-controlled; nothing here throws, what cannot be read
 * is a fault.
 */

import { basename, dirname, join, normalize } from 'node:path/posix';
import { type Contract, parseContract } from '../documents/contract.js';
import { ContractError, type Fault } from '../errors.js';
import { CONTRACT_LIMITS } from '../identity/paths.js';
import { decodeUtf8, parseStrictJson, type StrictJson } from '../json/strict-json.js';
import { type Changelog, parseChangelog } from './changelog/parse.js';

const MiB = 1024 * 1024;
/** The largest prose, changelog, schema or CODEOWNERS that is read, in bytes. */
export const TEXT_LIMIT = 8 * MiB;

/** What a tree has at a path. */
export type TreeFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'symlink' | 'submodule' | 'folder' }
  /** Over `TEXT_LIMIT`, so not read; `size` in bytes. */
  | { readonly kind: 'large'; readonly size: number };

/** A commit, as far as governance looks at it. */
export interface Snapshot {
  readonly files: ReadonlyMap<string, TreeFile>;
  /** The committer's time, in seconds since 1970. An author can set it. */
  readonly time: number;
}

/** The paths of the three documents. */
export interface DocumentPaths {
  readonly contract: string;
  readonly prose: string;
  readonly changelog: string;
}

/** A document as it was read; what is undefined could not be, and `faults` says why. */
export interface ReadContract {
  readonly json?: StrictJson;
  readonly contract?: Contract;
  readonly faults: readonly Fault[];
}

export interface Documents {
  readonly paths: DocumentPaths;
  readonly files: ReadonlyMap<string, TreeFile>;
  readonly contract: ReadContract;
  readonly prose: string | undefined;
  readonly changelogText: string | undefined;
  readonly changelog: Changelog | undefined;
}

/** Where a git host looks for owners, the first one found (docs.github.com, "About code owners"). */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

const SAFE_PATH = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[A-Za-z0-9._/-]{1,500}$/;

/** The paths a contract names; those beside it where it names none, or cannot be read. */
export function documentPaths(contractPath: string, file: TreeFile | undefined): DocumentPaths {
  const value = readContract(file, contractPath).json?.value as
    | { governance?: { documents?: { prose?: unknown; changelog?: unknown } } }
    | undefined;
  const { prose, changelog } = value?.governance?.documents ?? {};
  const beside = (name: string, path: unknown): string =>
    typeof path === 'string' && SAFE_PATH.test(path) ? path : join(dirname(contractPath), name);
  return {
    contract: contractPath,
    prose: beside('distribution.md', prose),
    changelog: beside('distribution-changelog.md', changelog),
  };
}

/** The folders of the published schemas: the one beside the contract, and the one its `$schema` is in. */
export function schemaFolders(contractPath: string, file: TreeFile | undefined): string[] {
  const folders = [join(dirname(contractPath), 'schema')];
  const { $schema } = (readContract(file, contractPath).json?.value ?? {}) as { $schema?: unknown };
  if (typeof $schema === 'string' && !$schema.includes(':') && !$schema.startsWith('/')) {
    const folder = dirname(normalize(join(dirname(contractPath), $schema)));
    if (SAFE_PATH.test(folder) && !folders.includes(folder)) folders.push(folder);
  }
  return folders;
}

/** Reads the documents of a side at their paths. A changelog that another side has as well is not read again. */
export function readDocuments(paths: DocumentPaths, { files }: Snapshot, other?: Documents): Documents {
  const changelog = readText(files.get(paths.changelog), paths.changelog).text;
  const parsed = changelog === other?.changelogText ? other?.changelog : undefined;
  return {
    paths,
    files,
    contract: readContract(files.get(paths.contract), paths.contract),
    prose: readText(files.get(paths.prose), paths.prose).text,
    changelogText: changelog,
    changelog: changelog === undefined ? undefined : (parsed ?? parseChangelog(changelog)),
  };
}

/** Whether two texts differ in their form alone: line ends, trailing spaces, blank lines and the alignment of tables. */
export function saysTheSame(one: string, other: string): boolean {
  return one === other || withoutForm(one) === withoutForm(other);
}

function withoutForm(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .trimEnd()
        .replace(/[ \t]+/g, ' ')
        .replace(/-{3,}/g, '---'),
    )
    .filter((line) => line !== '')
    .join('\n');
}

/** The text of a file; undefined with the fault where it is none. An absent file is no fault here. */
export function readText(file: TreeFile | undefined, path: string): { text?: string; fault?: Fault } {
  if (file?.kind !== 'file') return {};
  const { value, fault } = attempt(() => decodeUtf8(file.bytes, TEXT_LIMIT, path));
  return { ...(value === undefined ? {} : { text: value }), ...(fault ? { fault } : {}) };
}

/** A JSON document of any shape, such as a schema. */
export function readJson(file: TreeFile | undefined, path: string): { json?: StrictJson; fault?: Fault } {
  if (file?.kind !== 'file') return {};
  const { value, fault } = attempt(() => parseStrictJson(file.bytes, { maxBytes: TEXT_LIMIT }, path));
  return { ...(value ? { json: value } : {}), ...(fault ? { fault } : {}) };
}

function readContract(file: TreeFile | undefined, path: string): ReadContract {
  if (file?.kind !== 'file') return { faults: [] };
  const { bytes } = file;
  const { value: json, fault } = attempt(() => parseStrictJson(bytes, CONTRACT_LIMITS, path));
  if (!json) return { faults: fault ? [fault] : [] };
  try {
    return { json, contract: parseContract(bytes, path), faults: [] };
  } catch (error) {
    return { json, faults: faultsOf(error) };
  }
}

function attempt<T>(read: () => T): { value?: T; fault?: Fault } {
  try {
    return { value: read() };
  } catch (error) {
    const [fault] = faultsOf(error);
    return fault ? { fault } : {};
  }
}

/** What a refusal says; anything else is a fault of this program, and thrown on. */
function faultsOf(error: unknown): readonly Fault[] {
  if (error instanceof ContractError) return error.faults;
  throw error;
}

/** Whether a path is that of a published schema. */
export function isSchemaFile(path: string): boolean {
  return basename(path).endsWith('.schema.json');
}

export const SIGN = 'distribution-contract@';

/** Why a file is no contract; undefined where it is one. */
export function faultOf(file: TreeFile, path: string): string | undefined {
  if (file.kind !== 'file') return `${path} is not a regular file`;
  try {
    parseContract(file.bytes, path);
    return undefined;
  } catch (error) {
    if (error instanceof ContractError) return error.message;
    throw error;
  }
}

interface Stated {
  readonly product?: string;
  readonly version?: string;
  readonly contract?: string;
  /** Where it says it stands. */
  readonly path?: string;
}

export function isContract({ contract }: Stated): boolean {
  return contract?.startsWith(SIGN) === true;
}

/** What a contract says of itself, valid or not. */
export function stateOf(file: TreeFile | undefined): Stated {
  if (file?.kind !== 'file') return {};
  try {
    const value = JSON.parse(new TextDecoder().decode(file.bytes));
    const texts = {
      product: value?.product,
      version: value?.distribution_contract_version,
      contract: value?.contract,
      path: value?.governance?.documents?.contract,
    };
    return Object.fromEntries(Object.entries(texts).filter(([, text]) => typeof text === 'string'));
  } catch {
    // Not a contract, which governance says with its place.
    return {};
  }
}
