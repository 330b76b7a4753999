/** What to do next, in a workflow: inputs of the step that was run, or a step that runs the command line of this version. */

import { formatWith } from '../../contract/identity/tuple-text.js';
import { type NamedOptions, type NextStep, optionsOf } from '../../contract/next-step.js';
import { formatCommand } from '../../contract/text/command.js';
import { shellWord } from '../../contract/text/shell-word.js';
import type { Environment } from '../../host/process.js';
import { type DoorName, INPUTS } from '../inputs.js';

/** The step as YAML; undefined where the action has no such input, or where it cannot be told which version this is. */
export function formatNextStep(
  action: DoorName,
  given: NamedOptions,
  env: Environment,
  next: NextStep,
): string | undefined {
  if (next.command === undefined) return withOf(action, next.options);
  const start = npxOf(env);
  return start === undefined
    ? undefined
    : `run: ${JSON.stringify(formatCommand(start, next.command, optionsOf(next, given)))}`;
}

/** Texts are quoted, as 0.10 would be a number: a string of JSON is one of YAML (YAML 1.2.2, section 1.3). */
function withOf(action: DoorName, options: NamedOptions): string | undefined {
  const known = Object.keys(INPUTS[action].shape);
  const inputs = Object.entries(options);
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
