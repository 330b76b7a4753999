/**
 * One side of a range, base or head: each of its documents read once. It comes from a pull request and is
 * attacker-controlled; nothing here throws, what cannot be read is a fault of its document.
 */
import type { StrictJson } from '../json/strict-json.js';
import { dayOf } from '../text/days.js';
import { CODEOWNERS_PATHS } from './codeowners.js';
import { type ContractFile, documentPaths, isValid, schemaFolders, type ValidContract } from './contract-file.js';
import {
  type ChangelogDocument,
  type Document,
  isSchemaFile,
  readChangelog,
  readPage,
  readSchema,
  readText,
  type TreeFile,
} from './documents.js';
import type { MarkdownPage } from './markdown-page.js';

export interface Side {
  /** YYYY-MM-DD of the commit, which its author can set. */
  readonly day: string;
  readonly contract: ContractFile;
  readonly prose: Document<MarkdownPage>;
  readonly changelog: ChangelogDocument;
  /** The published schemas by path. */
  readonly schemas: ReadonlyMap<string, Document<StrictJson>>;
  /** The file that a git host looks for owners in. */
  readonly owners: Document<string>;
  /** The paths of others, which it does not look at. */
  readonly otherOwners: readonly string[];
}

/** A side whose contract is valid, so that it can be compared. */
export interface ValidSide extends Side {
  readonly contract: ValidContract;
}

/** What a side is read from. */
export interface SideFiles {
  readonly contract: ContractFile;
  /** What `wantedFiles` names. */
  readonly files: ReadonlyMap<string, TreeFile>;
  /** The committer's time, in seconds since 1970. */
  readonly time: number;
}

/** The last second that a day of four-digit years has. */
const LAST_SECOND = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

/**
 * The paths, and the folders of schemas, to read on both sides beside the contracts: what one of them names may stand on
 * the other.
 */
export function wantedFiles(contracts: readonly ContractFile[]): { paths: string[]; folders: string[] } {
  const named = contracts.map(documentPaths).flatMap(({ prose, changelog }) => [prose, changelog]);
  return {
    paths: [...new Set([...CODEOWNERS_PATHS, ...named])],
    folders: [...new Set(contracts.flatMap(schemaFolders))],
  };
}

/**
 * Reads a side. Base is given head: where it has no contract, its other documents are looked for where head has them; and
 * what is one file on both is read once.
 */
export function readSide({ contract, files, time }: SideFiles, head?: Side): Side {
  const named = documentPaths(contract.kind === 'absent' && head ? head.contract : contract);
  const schemas = [...files].filter(([path]) => isSchemaFile(path));
  const [owners = CODEOWNERS_PATHS[0], ...otherOwners] = CODEOWNERS_PATHS.filter((path) => files.has(path));
  const schema = (path: string, file: TreeFile): Document<StrictJson> => {
    const other = head?.schemas.get(path);
    return isOneFile(other, path, files) ? other : readSchema(file, path);
  };
  return {
    day: dayOf(Math.min(Math.max(0, time), LAST_SECOND) * 1000),
    contract,
    prose: isOneFile(head?.prose, named.prose, files) ? head.prose : readPage(files.get(named.prose), named.prose),
    changelog: readChangelog(files.get(named.changelog), named.changelog, head?.changelog),
    schemas: new Map(schemas.map(([path, file]) => [path, schema(path, file)])),
    owners: isOneFile(head?.owners, owners, files) ? head.owners : readText(files.get(owners), owners),
    otherOwners,
  };
}

/** Whether another side has the very same file at a path. */
function isOneFile<T>(
  other: Document<T> | undefined,
  path: string,
  files: ReadonlyMap<string, TreeFile>,
): other is Document<T> {
  return other?.file !== undefined && other.path === path && other.file === files.get(path);
}

/** Whether a side can be compared. */
export function isValidSide(side: Side): side is ValidSide {
  return isValid(side.contract);
}
