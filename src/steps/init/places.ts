/**
 * Where the files of a product stand. The first product of a repository has the usual places; one that comes later, a folder
 * below docs/ and workflows of its own name. Where a file that is not of this suite has a usual place, another is taken.
 */
import { type Contract, parseContract } from '../../contract/documents/contract.js';
import { refuse } from '../../contract/errors.js';
import { CODEOWNERS_PATHS } from '../../contract/governance/codeowners.js';
import type { Places } from './texts/project.js';

const WORKFLOWS = '.github/workflows';
/** By which a workflow is known for one of this suite, whatever its name. */
const MARKS = {
  release: /\/\.github\/workflows\/release(?:-signed)?\.yml@/,
  check: /\/\.github\/workflows\/check\.yml@/,
  governance: /\/actions\/check-governance@/,
};
/** Their names; the second where the first is somebody else's. */
const NAMES = {
  release: ['release', 'distribution-release'],
  check: ['release-check', 'distribution-check'],
  governance: ['governance', 'distribution-governance'],
} as const;

type Texts = ReadonlyMap<string, string>;

/** Every path that is looked at. */
export function candidatePaths(product: string): string[] {
  const folders = foldersOf(product);
  const suffixes = ['', `-${product}`];
  return [
    ...folders.flatMap((folder) => [contractIn(folder), ...prosesIn(folder), ...changelogsIn(folder)]),
    ...suffixes.flatMap((suffix) => Object.values(NAMES).flatMap((names) => names.map((of) => workflow(of, suffix)))),
    ...CODEOWNERS_PATHS,
    '.gitattributes',
    '.gitignore',
  ];
}

/**
 * The places of a product. Codes: those of `parseContract` for one that is there and cannot be read, PRODUCT_MISMATCH where
 * both places of a contract are other products', and INVALID_INPUT where a document has no place left.
 */
export function placesOf(product: string, there: Texts): Places {
  const { folder, suffix, contract, found } = placeOfContract(product, there);
  const documents = found?.governance.documents;
  return {
    suffix,
    contract,
    found,
    prose: documents?.prose ?? firstFree(prosesIn(folder), there),
    changelog: documents?.changelog ?? firstFree(changelogsIn(folder), there),
    owners: CODEOWNERS_PATHS.find((path) => there.has(path)) ?? CODEOWNERS_PATHS[0],
    release: placeOfWorkflow('release', suffix, there),
    check: placeOfWorkflow('check', suffix, there),
    governance: placeOfWorkflow('governance', suffix, there),
  };
}

function placeOfContract(product: string, there: Texts) {
  const others: string[] = [];
  for (const [at, folder] of foldersOf(product).entries()) {
    const contract = contractIn(folder);
    const text = there.get(contract);
    const found: Contract | undefined = text === undefined ? undefined : parseContract(Buffer.from(text), contract);
    if (!found || found.product === product) return { folder, suffix: at === 0 ? '' : `-${product}`, contract, found };
    others.push(`${contract} is of ${found.product}`);
  }
  return refuse('PRODUCT_MISMATCH', `the product is ${product}, and ${others.join(', ')}`, contractIn('docs'));
}

function placeOfWorkflow(kind: keyof typeof NAMES, suffix: string, there: Texts): string {
  const paths = NAMES[kind].map((name) => workflow(name, suffix));
  const isFreeOrOurs = (path: string): boolean => MARKS[kind].test(there.get(path) ?? '') || !there.has(path);
  return paths.find(isFreeOrOurs) ?? paths[0] ?? '';
}

function firstFree(paths: readonly string[], there: Texts): string {
  return (
    paths.find((path) => !there.has(path)) ??
    refuse('INVALID_INPUT', `${paths.join(' and ')} are there, and no contract names them`, paths[0], 'Move them.')
  );
}

function foldersOf(product: string): string[] {
  // Paths of a contract have no `+`, which names may have.
  return ['docs', `docs/${product.replaceAll('+', '-')}`];
}

function contractIn(folder: string): string {
  return `${folder}/distribution-contract.json`;
}

function prosesIn(folder: string): string[] {
  return [`${folder}/distribution.md`, `${folder}/distribution-contract.md`];
}

function changelogsIn(folder: string): string[] {
  return [`${folder}/distribution-changelog.md`, `${folder}/distribution-contract-changelog.md`];
}

function workflow(name: string, suffix: string): string {
  return `${WORKFLOWS}/${name}${suffix}.yml`;
}
