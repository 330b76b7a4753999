import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseSync } from '@swc/core';
import fc from 'fast-check';
import { type DoorName, INPUTS } from '../../src/actions/inputs.js';
import { formatNextStep as formatInWorkflow } from '../../src/actions/report/next-step.js';
import { formatNextStep, type Given } from '../../src/cli/next-step.js';
import { optionName } from '../../src/cli/option-usage.js';
import { buildProgram } from '../../src/cli/program.js';
import { COMMANDS } from '../../src/cli/usage.js';
import { COMPLETE, lockAgain } from '../../src/contract/documents/lockfile.js';
import { ERROR_CODES, type ErrorCode, nextStepOf } from '../../src/contract/error-codes.js';
import { FINDING_CODES, type FindingCode } from '../../src/contract/governance/finding-codes.js';
import { nextSteps } from '../../src/contract/governance/findings.js';
import { OTHER_SOURCE, UPDATE } from '../../src/contract/lockfile/next-steps.js';
import type { CommandName, NamedOptions, NextStep } from '../../src/contract/next-step.js';
import { candidatesError } from '../../src/contract/selection/candidates.js';
import { shellWord } from '../../src/contract/text/shell-word.js';
import { placesOf } from '../../src/steps/init/places.js';
import { stepsOf } from '../../src/steps/init/report.js';
import { readYaml } from '../actions/yaml.js';
import { projectWith } from '../steps/init/found.js';
import { runs } from '../support/generated.js';
import { sampleLockfile, sampleRelease } from '../support/samples.js';

const START = 'npx --yes github:acme/suite#v1';
const ENV = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'acme/suite',
  GITHUB_ACTION_REF: 'v1',
};
const SHELLS = ['/bin/sh', '/bin/bash', '/bin/dash', '/bin/zsh', '/bin/ksh'].filter((shell) => existsSync(shell));

/** The words that a shell reads in these lines. */
function wordsOf(shell: string, lines: readonly string[]): string[] {
  const input = lines.map((line) => `printf '%s\\0' ${line}\n`).join('');
  const { status, stdout } = spawnSync(shell, [], {
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
  });
  expect(status).toBe(0);
  return stdout.split('\0').slice(0, -1);
}

describe.each(SHELLS)('a printed word, in %s', (shell) => {
  const sharp = fc.constantFrom(...` '"\\$\`!#~*?[]{}()<>|&;=:^%@-\t\n`);
  const word = fc.oneof(
    fc.string({ unit: fc.oneof(sharp, fc.constantFrom('a', 'B', '0', '/')), maxLength: 12 }),
    fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed() && !text.includes('\0')),
  );
  it('is what was quoted', () => {
    const words = fc.array(word, { minLength: 300, maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(words, (all) => expect(wordsOf(shell, all.map(shellWord))).toEqual(all)),
      runs(10),
    );
  });
});

/** What a command may have been given: one value for each option that has one. */
function givenTo({ name, options }: (typeof COMMANDS)[number]): Given {
  const values = options
    .filter(({ flags, mandatory }) => mandatory && /[<[]/.test(flags))
    .map((usage) => [optionName(usage), `its ${optionName(usage)}`]);
  return { name, options: Object.fromEntries(values) };
}

const RELATIVE: NextStep = { purpose: 'To write it all the same', options: { 'allow-relative-source': true } };
const PRUNE: NextStep = { purpose: 'To see what would go', options: { 'dry-run': true } };
const { offer: OFFER } = candidatesError(
  { code: 'TUPLE_NOT_FOUND', message: 'm', asked: {}, of: 'tuple', asker: { source: 'my releases' } },
  [sampleRelease().row],
);
const LIST: NextStep = {
  purpose: 'To pin the highest',
  command: 'lock',
  options: { source: 'my releases', lockfile: 'controller.lock.json' },
};
/** The second product of a workspace, where all is given. */
const TAKEN_UP = {
  root: '/work/my tool',
  project: projectWith({ packageName: 'acme-tool', hasMovingToolchain: true }),
  places: { ...placesOf('acme-tool', new Map()), suffix: '-acme-tool' },
  files: [],
  plan: { ready: true, targets: [] },
} as const;
const steps: readonly NextStep[] = [
  ...Object.keys(ERROR_CODES).flatMap((code) => nextStepOf(code as ErrorCode) ?? []),
  ...nextSteps(Object.keys(FINDING_CODES).map((code) => ({ code: code as FindingCode }))),
  lockAgain({ ...sampleLockfile(), sources: ['my releases', 'https://mirror.example'] }, ['a-b-c', 'd-e-f']),
  ...[OFFER?.first, OFFER?.all].filter((step) => step !== undefined),
  LIST,
  UPDATE,
  {
    purpose: 'To pin that one',
    command: 'lock',
    options: { update: true, lockfile: 'controller.lock.json', version: '1.2.3' },
  },
  {
    purpose: 'To go on without',
    command: 'lock',
    options: { update: true, lockfile: 'controller.lock.json', 'drop-target': ['a-b-c'] },
  },
  COMPLETE,
  OTHER_SOURCE,
  ...stepsOf(TAKEN_UP, '/work'),
  PRUNE,
  RELATIVE,
];
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name));

/** What commander makes of a printed line: the command, and the options that it was given. */
function parsed(line: string): { name: CommandName; given: NamedOptions } {
  const words = wordsOf('/bin/sh', [line]);
  expect(words.slice(0, 3)).toEqual(START.split(' '));
  const found: { name: CommandName; given: NamedOptions }[] = [];
  const program = buildProgram(async ({ name }, _, given) => void found.push({ name, given }), START);
  for (const one of [program, ...program.commands]) one.exitOverride();
  program.parse(words.slice(3), { from: 'user' });
  const [first] = found;
  if (first === undefined) throw new Error(line);
  return first;
}

describe('a next step', () => {
  it('is among these, wherever it is made', () => {
    const made = sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/purpose: '([^']*)'/g)]);
    expect(made.length).toBeGreaterThan(6);
    for (const [, purpose] of made) expect(steps.map((step) => step.purpose)).toContain(purpose);
  });

  it.each(steps)('is a command that is understood: $purpose', (step) => {
    const printed = COMMANDS.flatMap((command) => {
      const given = givenTo(command);
      const from = { ...given, options: { ...given.options, base: 'main', lockfile: 'a lock.json', ...given.options } };
      const line = formatNextStep(START, step.command === undefined ? given : from, step);
      return line === undefined ? [] : [{ ...parsed(line), ran: command.name }];
    });
    expect(printed.length).toBeGreaterThan(0);
    for (const { name, given, ran } of printed) {
      expect(name).toBe(step.command ?? ran);
      expect(given).toMatchObject(listed(name, step.options));
    }
  });

  it.each(steps)('is inputs that an action has, or a step: $purpose', (step) => {
    const given = { base: 'main', lockfile: 'a lock.json' };
    const printed = (Object.keys(INPUTS) as DoorName[]).flatMap((door) => {
      const yaml = formatInWorkflow(door, given, ENV, step);
      return yaml === undefined
        ? []
        : [{ door, yaml: readYaml(yaml) as Record<string, string | Record<string, string>> }];
    });
    // `lock` is of the command line alone.
    expect(printed.length > 0).toBe(step !== RELATIVE);
    for (const { door, yaml } of printed) {
      if (step.command === undefined) {
        const { inputs } = readYaml(readFileSync(join('actions', door, 'action.yml'), 'utf8')) as never;
        expect(Object.keys(yaml)).toEqual(['with']);
        expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(yaml.with ?? {})));
      } else {
        expect(Object.keys(yaml)).toEqual(['run']);
        const { name, given: options } = parsed(String(yaml.run));
        expect(name).toBe(step.command);
        expect(options).toMatchObject(listed(name, step.options));
      }
    }
  });

  it('is not printed where it was run, where the command has no such option, or lacks one', () => {
    const step: NextStep = { purpose: 'p', options: { 'allow-yanked': true } };
    const asked = { source: 'S', to: 'T' };
    expect(formatNextStep(START, { name: 'install', options: asked }, step)).toBe(
      `${START} install --source S --to T --allow-yanked`,
    );
    expect(formatNextStep(START, { name: 'install', options: { ...asked, ...step.options } }, step)).toBeUndefined();
    expect(formatNextStep(START, { name: 'install', options: {} }, step)).toBeUndefined();
    expect(formatNextStep(START, { name: 'lock', options: asked }, step)).toBeUndefined();
  });

  it('is no command line in a workflow where nothing says which version runs', () => {
    const step: NextStep = { purpose: 'p', command: 'govern', options: { fix: true } };
    for (const name of Object.keys(ENV))
      expect(formatInWorkflow('check-governance', {}, { ...ENV, [name]: '' }, step)).toBeUndefined();
    const server = { ...ENV, GITHUB_SERVER_URL: 'https://git.example' };
    expect(formatInWorkflow('check-governance', {}, server, step)).toContain(
      'git+https://git.example/acme/suite.git#v1',
    );
  });
});

/** A value of an option that may be repeated is a list, once it is parsed. */
function listed(command: CommandName, options: NamedOptions): NamedOptions {
  const usages = COMMANDS.find(({ name }) => name === command)?.options ?? [];
  const isList = (name: string) => usages.some((usage) => optionName(usage) === name && usage.repeats);
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, isList(name) ? ([value].flat() as string[]) : value]),
  );
}

describe('what the layers below the command line say', () => {
  it('names no option of it as such: in a workflow it is an input', () => {
    const options = COMMANDS.flatMap((command) => command.options.map(optionName));
    const dashed = new RegExp(`--(?:${options.join('|')})\\b`);
    const found = sources
      // What is handed to other clients has programs in it, with options of their own.
      .filter((file) => /^src.(?:contract|host|steps|actions)/.test(file) && !/^src.contract.handoff/.test(file))
      .flatMap((file) => literalsOf(readFileSync(file, 'utf8')).filter((text) => / /.test(text) && dashed.test(text)));
    // Those of other programs.
    expect([...new Set(found)].sort()).toEqual(['npx --yes ', 'the version word of `rustc --version`']);
  });
  it('prints its name only where it was started so', () => {
    for (const file of sources)
      for (const text of literalsOf(readFileSync(file, 'utf8')))
        expect({ file, text: text.match(/controller-dist [a-z]+ .*/)?.[0] }).toEqual({ file });
  });
});

/** Its texts, and the parts of its templates. */
function literalsOf(code: string): string[] {
  const found: string[] = [];
  JSON.stringify(parseSync(code, { syntax: 'typescript' }), (_, node) => {
    if (node?.type === 'StringLiteral') found.push(node.value);
    if (node?.type === 'TemplateElement') found.push(node.cooked ?? node.raw);
    return node;
  });
  return found;
}
