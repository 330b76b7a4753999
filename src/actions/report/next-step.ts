/** What to do next, in a workflow: inputs of the step that was run, or a step that runs the command line of this version. */

import { formatWith } from '../../contract/identity/tuple-text.js';
import { type NamedOptions, type NextStep, optionsOf, type Words } from '../../contract/next-step.js';
import { formatCommand } from '../../contract/text/command.js';
import { shellWord } from '../../contract/text/shell-word.js';
import { hostTargetIfKnown } from '../../host/machine/target.js';
import type { Environment } from '../../host/process.js';
import { type DoorName, INPUTS } from '../inputs.js';

/** The step as YAML; undefined where the action has no such input, or where it cannot be told which version this is. */
export function formatNextStep(
  action: DoorName,
  given: NamedOptions,
  env: Environment,
  next: NextStep,
): string | undefined {
  if (next.command === undefined) return withOf(action, given, next);
  const start = npxOf(env);
  return start === undefined
    ? undefined
    : `run: ${JSON.stringify(formatCommand(start, next.command, optionsOf(next, given)))}`;
}

/** How an action says what to do next. */
export function workflowWords(action: DoorName, given: NamedOptions, env: Environment): Words {
  return {
    step: (next) => formatNextStep(action, given, env, next),
    candidate: (options) =>
      Object.entries(options)
        .map(([name, value]) => `${name}: ${value}`)
        .join(', '),
  };
}

/**
 * The inputs of a step: those that it names, and what it keeps. The target of this runner is not named where it was not before:
 * the job may run on others, too. Texts are quoted, as 0.10 would be a number: a string of JSON is one of YAML (YAML 1.2.2,
 * section 1.3).
 */
function withOf(action: DoorName, given: NamedOptions, { options, keeps = [] }: NextStep): string | undefined {
  const known = Object.keys(INPUTS[action].shape);
  const isImplied = (name: string, value: unknown): boolean =>
    name === 'target' && given.target === undefined && value === hostTargetIfKnown();
  const kept = Object.entries(given).filter(([name]) => keeps.includes(name));
  const inputs = Object.entries({ ...Object.fromEntries(kept), ...options }).filter(
    ([name, value]) => !isImplied(name, value),
  );
  if (!inputs.every(([name]) => known.includes(name))) return undefined;
  return formatWith(
    inputs.map(([name, value]) => `${name}: ${value === true ? value : JSON.stringify(String(value))}`),
  );
}

/**
 * How npx starts the version that this action is of: GITHUB_ACTION_REPOSITORY and GITHUB_ACTION_REF say what `uses:` named.
 * `uses: ./` names neither.
 */
function npxOf({ GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF }: Environment): string | undefined {
  if (!GITHUB_SERVER_URL || !GITHUB_ACTION_REPOSITORY || !GITHUB_ACTION_REF) return undefined;
  const place =
    GITHUB_SERVER_URL === 'https://github.com'
      ? `github:${GITHUB_ACTION_REPOSITORY}`
      : `git+${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}.git`;
  return `npx --yes ${shellWord(`${place}#${GITHUB_ACTION_REF}`)}`;
}
