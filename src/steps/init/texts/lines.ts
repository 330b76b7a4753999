/** Lines for files that may be there already: CODEOWNERS, .gitignore and .gitattributes. What is there stays as it is. */
import type { Contract } from '../../../contract/documents/contract.js';
import { namesOwner, ownersOf } from '../../../contract/governance/codeowners.js';
import type { Places, Project } from './project.js';

/**
 * The lines that give the documents to the steward and to nobody else, as rule 6 of docs/governance.md asks. In a new file the
 * workflows and the file itself are the steward's, too; in one that is there, only what this wrote and nobody owns yet.
 */
export function ownerLines(contract: Contract, places: Places, owners: string | undefined): string[] {
  const { active } = contract.governance.steward;
  const documents = [places.contract, places.prose, places.changelog];
  if (owners === undefined)
    return [
      '# The release steward owns the distribution contract, its prose and its changelog: they change together.',
      ...documents.map((path) => `/${path} ${active}`),
      '# Whoever changes a workflow changes what is released; whoever changes this file, who is asked.',
      `/.github/ ${active}`,
    ];
  const mine = documents.filter((path) => !isOwnedBy(owners, path, active));
  const workflows = [places.release, places.check, places.governance, places.owners];
  const nobodys = workflows.filter((path) => ownersOf(owners, path).owners.length === 0);
  const lines = [...mine, ...nobodys].map((path) => `/${path} ${active}`);
  return lines.length === 0
    ? []
    : ['# The release steward owns the distribution contract, and what releases by it.', ...lines];
}

/** By that owner, and by nobody beside him: hosts take the approval of any one. */
function isOwnedBy(codeowners: string, path: string, owner: string): boolean {
  const ownership = ownersOf(codeowners, path);
  return ownership.owners.length === 1 && namesOwner(ownership, owner);
}

/** What builds leave beside the sources; a folder of which the commit has files is left out. */
export function ignoreLines({ targetFolder, tracked }: Project, ignored: string | undefined): string[] {
  const folders = [...(targetFolder === undefined ? [] : [targetFolder]), 'dist', 'staged'];
  const there = new Set((ignored ?? '').split(/\r?\n/).map(bareName));
  return (
    folders
      .filter((folder) => !tracked.includes(folder))
      // A name without a slash before it holds at every depth.
      .filter((folder) => !there.has(`/${folder}`) && !there.has(folder.split('/').at(-1) ?? folder))
      .map((folder) => `/${folder}/`)
  );
}

/** A line of .gitignore without what makes no difference to a folder. */
function bareName(line: string): string {
  return line.trimEnd().replace(/\/\*{0,2}$/, '');
}

/**
 * One line end on every machine, so that what is packed on Windows is what the commit has. Not where attributes are there, which
 * are somebody's decision, nor where the commit has CRLF, which they would convert.
 */
export function attributeLines({ hasCarriageReturns }: Project, attributes: string | undefined): string[] {
  return attributes === undefined && !hasCarriageReturns ? ['* text=auto eol=lf'] : [];
}

/** The text that is added behind another: on lines of its own, with the line ends that are there. */
export function added(before: string, lines: readonly string[]): string {
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const start = before === '' || before.endsWith('\n') ? '' : end;
  return `${start}${lines.map((line) => `${line}${end}`).join('')}`;
}
