/**
 * The environment of every program that is started, whatever starts it. What the runner gives to actions alone is not passed
 * on: its tokens (ACTIONS_RUNTIME_TOKEN writes caches and artifacts, ACTIONS_ID_TOKEN_REQUEST_TOKEN signs), inputs and states
 * (INPUT_GITHUB-TOKEN is a secret) and the files in which it takes commands. Neither are the keys of a store: a build
 * script, or what a repository puts in the place of cargo, would find them.
 */

export type Environment = Readonly<Record<string, string | undefined>>;

const WITHHELD = /^(?:ACTIONS_.*|INPUT_.*|STATE_.*|AWS_.*|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))$/is;

/** Whether a variable is passed on to programs. Names are compared as Windows does, without their case. */
export function isPassedOn(name: string): boolean {
  return !WITHHELD.test(name);
}

/** What of an environment a program gets. */
export function programEnvironment(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => isPassedOn(name)));
}
