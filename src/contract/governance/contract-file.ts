/**
 * The contract of one side, or of a release: read once, valid or not. It comes from a pull request and is
 * attacker-controlled; what can be told of one that is not valid is told all the same, so that nothing broken lets a
 * change go unseen.
 */
import { dirname, join, normalize } from 'node:path/posix';
import { type Contract, checkContract } from '../documents/contract.js';
import { CONTRACT_LIMITS } from '../identity/paths.js';
import { parseStrictJson, type StrictJson } from '../json/strict-json.js';
import { type Document, documentAt, type TreeFile } from './documents.js';

/** What every contract begins its `contract` with. */
export const SIGN = 'distribution-contract@';

/** What a document says of itself, be it a contract or not. */
export interface Stated {
  readonly product?: string;
  readonly version?: string;
  readonly contract?: string;
  /** Where it says it stands. */
  readonly path?: string;
}

export interface ContractFile extends Document<Contract> {
  /** Undefined where it is no JSON; a contract that is not valid may be. */
  readonly json: StrictJson | undefined;
  readonly stated: Stated;
}

/** A contract that is valid. */
export interface ValidContract extends ContractFile {
  readonly value: Contract;
  readonly json: StrictJson;
}

/** Where the documents of a side stand. */
export interface DocumentPaths {
  readonly contract: string;
  readonly prose: string;
  readonly changelog: string;
}

const SAFE_PATH = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[A-Za-z0-9._/-]{1,500}$/;

/** Reads a contract. Never throws: what is wrong with it are its faults. */
export function readContract(file: TreeFile | undefined, path: string): ContractFile {
  const { value: json, ...document } = documentAt(file, path, (bytes) => parseStrictJson(bytes, CONTRACT_LIMITS, path));
  const stated = stateOf(json ? json.value : looselyParsed(file));
  if (!json) return { ...document, value: undefined, json, stated };
  return { ...documentAt(file, path, () => checkContract(json, path)), json, stated };
}

export function isValid(contract: ContractFile): contract is ValidContract {
  return contract.value !== undefined && contract.json !== undefined;
}

/** Why a document is no valid contract; undefined where it is one. */
export function whyInvalid({ path, kind, size, value, faults }: ContractFile): string | undefined {
  if (value) return undefined;
  if (kind === 'absent') return `there is no ${path}`;
  if (kind === 'large') return `${path} has ${size} bytes, more than the ${CONTRACT_LIMITS.maxBytes} allowed`;
  return faults[0]?.message ?? `${path} is not a regular file`;
}

/** Whether a document calls itself a contract. */
export function isContract({ stated }: ContractFile): boolean {
  return stated.contract?.startsWith(SIGN) === true;
}

/** The paths that a contract names; those beside it where it names none, or cannot be read. */
export function documentPaths({ path, json }: ContractFile): DocumentPaths {
  const value = json?.value as { governance?: { documents?: { prose?: unknown; changelog?: unknown } } } | undefined;
  const { prose, changelog } = value?.governance?.documents ?? {};
  const beside = (name: string, named: unknown): string =>
    typeof named === 'string' && SAFE_PATH.test(named) ? named : join(dirname(path), name);
  return {
    contract: path,
    prose: beside('distribution.md', prose),
    changelog: beside('distribution-changelog.md', changelog),
  };
}

/**
 * The folders of the published schemas that a contract guards: `schema` beside it, and beside the prose that it names; and
 * the one that its `$schema` is in. Anybody may change that, so leaving it is looked at (docs/governance.md, rule 7).
 */
export function schemaFolders(file: ContractFile): string[] {
  const { contract, prose } = documentPaths(file);
  const folders = [contract, prose].map((path) => join(dirname(path), 'schema'));
  const { $schema } = (file.json?.value ?? {}) as { $schema?: unknown };
  if (typeof $schema === 'string' && !$schema.includes(':') && !$schema.startsWith('/')) {
    const folder = dirname(normalize(join(dirname(contract), $schema)));
    if (SAFE_PATH.test(folder)) folders.push(folder);
  }
  return [...new Set(folders)];
}

function stateOf(value: unknown): Stated {
  const document = value as
    | {
        product?: unknown;
        distribution_contract_version?: unknown;
        contract?: unknown;
        governance?: { documents?: { contract?: unknown } };
      }
    | null
    | undefined;
  const said = {
    product: document?.product,
    version: document?.distribution_contract_version,
    contract: document?.contract,
    path: document?.governance?.documents?.contract,
  };
  return Object.fromEntries(Object.entries(said).filter(([, text]) => typeof text === 'string'));
}

/** What strict JSON refuses may call itself a contract all the same, such as one with a key twice. */
function looselyParsed(file: TreeFile | undefined): unknown {
  if (file?.kind !== 'file') return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(file.bytes));
  } catch {
    return undefined;
  }
}
