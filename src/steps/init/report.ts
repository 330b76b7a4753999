/** What a maintainer is told: what was written and kept, what was decided for him, what to do next, and what the host has to do. */
import { join, relative, sep } from 'node:path';
import type { NextStep } from '../../contract/next-step.js';
import { shellWord } from '../../contract/text/shell-word.js';
import type { InitResult } from './init.js';
import type { WrittenFile } from './write-files.js';

const OUTCOMES: Record<WrittenFile['outcome'], string> = {
  written: 'written',
  added: 'lines added',
  kept: 'kept as it is',
};

/** The lines of a run; `nextStep` says a step as a command that can be pasted, where `cwd` is. */
export function initLines(result: InitResult, cwd: string, nextStep: (next: NextStep) => string | undefined): string[] {
  const { project, files } = result;
  return [
    ...files.map(({ path, outcome }) => `${OUTCOMES[outcome]}: ${path}`),
    `product ${project.product} ${project.version}: ${project.binaries.join(', ')}, Rust ${project.toolchain}, owned by ${project.steward}`,
    ...notesOf(result),
    'Next:',
    ...nextOf(result, cwd, nextStep).map((line, at) => `${at + 1}. ${line}`),
    'What the repository has to be set to (Settings of GitHub; docs/governance.md says why):',
    ...settingsOf(result).map((line) => `- ${line}`),
  ];
}

/** What was decided, and may be wrong. */
export function notesOf({ project, places }: InitResult): string[] {
  const notes: string[] = [];
  const { binaries, leftOut, stewardFrom, steward, repository } = project;
  if (places.found) notes.push(`${places.contract} was there, and holds: nothing of it was changed.`);
  else if (binaries.length > 1)
    notes.push(
      `A release has all ${binaries.length} binaries: take out of entrypoint.binaries what shall not be in it.`,
    );
  if (leftOut.length > 0) notes.push(`Left out, as they want features: ${leftOut.join(', ')}.`);
  if (project.hasMovingToolchain)
    notes.push(
      `The toolchain file names a channel that moves. The workflows state Rust ${project.toolchain}; a version in that file would do for all.`,
    );
  if (stewardFrom === 'origin')
    notes.push(
      `${steward} is the account of origin. If it is an organisation, GitHub takes it for no owner: name a team in contract, prose and CODEOWNERS.`,
    );
  if (stewardFrom === 'codeowners') notes.push(`${steward} owns the files by CODEOWNERS, and so the contract.`);
  if (project.hasCarriageReturns)
    notes.push('The commit has text with CRLF, so no .gitattributes was written: it would convert that.');
  if (repository !== undefined && !repository.startsWith('https://github.com/'))
    notes.push('release-signed.yml works on github.com alone: elsewhere call release.yml (docs/release-workflow.md).');
  return notes;
}

/** What to do, in order. */
export function nextOf(result: InitResult, cwd: string, nextStep: (next: NextStep) => string | undefined): string[] {
  const { project, places, files, plan } = result;
  const lines: string[] = [];
  if (!plan.ready) lines.push(`Mend what a plan refuses: ${plan.code}: ${plan.message}. ${plan.hint}`);
  const changed = files.filter(({ outcome }) => outcome !== 'kept').map(({ path }) => pathFrom(cwd, result, path));
  if (changed.length > 0)
    lines.push(`Read what was written, and commit it: git add ${changed.map(shellWord).join(' ')}`);
  for (const step of stepsOf(result, cwd)) {
    const command = nextStep(step);
    if (command !== undefined) lines.push(`${step.purpose}: ${command}`);
  }
  const tag = `${places.suffix === '' ? '' : `${project.product}-`}v${project.version}`;
  lines.push(
    `Merge it by a pull request, whose checks say what would be published.`,
    `Release: git tag ${tag} && git push origin ${tag}`,
  );
  return lines;
}

/** The commands that come next. Paths are from `cwd`, but those of documents, which `govern` reads from the commit. */
export function stepsOf(result: InitResult, cwd: string): NextStep[] {
  const { project, places } = result;
  const manifest = pathFrom(cwd, result, project.manifest);
  const plan: NextStep = {
    purpose: 'To see what a release would be',
    command: 'plan',
    options: {
      contract: pathFrom(cwd, result, places.contract),
      ...(manifest === 'Cargo.toml' ? {} : { 'manifest-path': manifest }),
      ...(project.packageName === undefined ? {} : { package: [project.packageName] }),
      ...(project.hasMovingToolchain ? { toolchain: project.toolchain } : {}),
    },
  };
  const govern: NextStep = {
    purpose: 'To hold it to its rules, once it is committed',
    command: 'govern',
    options: {
      base: `origin/${project.defaultBranch}`,
      ...(places.suffix === '' ? {} : { contract: places.contract }),
    },
  };
  return [plan, govern];
}

function pathFrom(cwd: string, { root }: Pick<InitResult, 'root'>, path: string): string {
  return relative(cwd, join(root, path)).split(sep).join('/');
}

/** What only the host can hold. */
export function settingsOf({ project: { suite }, places: { suffix } }: InitResult): string[] {
  const tags = suffix === '' ? 'v*' : `${suffix.slice(1)}-v*`;
  return [
    `Actions, General: ${suite.repository} is allowed, where actions are restricted. Workflows need no more than to read: these say themselves what they write.`,
    'Rules, default branch: require a pull request, a review from Code Owners, and the checks "The three documents" and "Release check / Passed"; block force pushes.',
    `Rules, tags ${tags}: restrict updates and deletions, and creations to maintainers.`,
    `Rules, branch dist${suffix}: restrict deletions, block force pushes; no pull request, as the release pushes there.`,
  ];
}
