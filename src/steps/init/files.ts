/** Every file of a project that is taken up, as values: from what was found, without a look at the disk. */
import { type Contract, formatContract, parseContract } from '../../contract/documents/contract.js';
import { placesOf } from './places.js';
import { makeContract } from './texts/contract.js';
import { added, attributeLines, ignoreLines, ownerLines } from './texts/lines.js';
import type { Places, PlannedFile, Project } from './texts/project.js';
import { formatChangelog, formatProse } from './texts/prose.js';
import { checkWorkflow, governanceWorkflow, releaseWorkflow } from './texts/workflows.js';

/** The contract that holds, where the files stand, and what each of them shall be. */
export interface PlannedFiles {
  readonly contract: Contract;
  readonly places: Places;
  /** In the order in which they are written: the contract first, by which a second run knows where the others are. */
  readonly files: readonly PlannedFile[];
}

/** Codes: those of `placesOf`, and SCHEMA_INVALID for a name that no contract can hold. */
export function planFiles(project: Project): PlannedFiles {
  const places = placesOf(project.product, project.there);
  const contract =
    places.found ?? parseContract(Buffer.from(JSON.stringify(makeContract(project, places))), places.contract);
  const whole = (path: string, content: () => string): PlannedFile =>
    project.there.has(path) ? { path, action: 'keep', content: '' } : { path, action: 'write', content: content() };
  return {
    contract,
    places,
    files: [
      whole(places.contract, () => formatContract(contract)),
      whole(places.prose, () => formatProse(project, contract, places)),
      whole(places.changelog, () => formatChangelog(project, contract)),
      withLines(project, places.owners, ownerLines(contract, places, project.there.get(places.owners))),
      whole(places.release, () => releaseWorkflow(project, contract, places)),
      whole(places.check, () => checkWorkflow(project, contract, places)),
      whole(places.governance, () => governanceWorkflow(project, contract, places)),
      withLines(project, '.gitattributes', attributeLines(project, project.there.get('.gitattributes'))),
      withLines(project, '.gitignore', ignoreLines(project, project.there.get('.gitignore'))),
    ].filter(({ path, action }) => action !== 'keep' || project.there.has(path)),
  };
}

function withLines({ there }: Project, path: string, lines: readonly string[]): PlannedFile {
  const before = there.get(path);
  if (lines.length === 0) return { path, action: 'keep', content: '' };
  return { path, action: before === undefined ? 'write' : 'add', content: added(before ?? '', lines) };
}
