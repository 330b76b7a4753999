/**
 * Programs that a library starts: @actions/exec, and whoever uses it. It keeps the process to itself and begins it in our own
 * group, where it could not be ended with its children. Node.js tells of every process before that is begun (the channel
 * `child_process` of node:diagnostics_channel); one that the work given here has made is begun as the leader of a group, with
 * nothing on its standard input (docs/adr/0016-programs-of-libraries.md).
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { ContractError } from '../contract/errors.js';
import { type ChildProcess, type Group, LEADER, loadStarter, type Outcome } from './process-group.js';
import { type Environment, isPassedOn } from './program-environment.js';

/** A process that is made and not begun. `spawn` of node:child_process begins it by this method, which may throw. */
type Unbegun = ChildProcess & { spawn(options: SpawnOptions): unknown };

/** What Node.js begins a process with: its environment is in lines of NAME=VALUE. */
interface SpawnOptions {
  readonly envPairs?: readonly string[];
}

const works = new AsyncLocalStorage<(child: Unbegun) => void>();
let isHeard = false;

/** Runs `work`; each program that it starts is a group, which `onStart` hears of before the work can. */
export async function asGroups<T>(work: () => Promise<T>, onStart: (group: Group) => void = () => {}): Promise<T> {
  const { groupOf } = await loadStarter();
  if (!isHeard) subscribe('child_process', (message) => works.getStore()?.((message as { process: Unbegun }).process));
  isHeard = true;
  return works.run((child) => beginAsLeader(child, () => onStart(groupOf(child))), work);
}

function beginAsLeader(child: Unbegun, begun: () => void): void {
  const { spawn } = child;
  child.spawn = (options) => {
    try {
      return spawn.call(child, { ...options, ...LEADER, ...passedOn(options), stdio: ['ignore', 'pipe', 'pipe'] });
    } catch (error) {
      // @actions/exec would wait for ever: it hears events only.
      process.nextTick(() => child.emit('error', error));
      return undefined;
    } finally {
      begun();
    }
  };
}

/** The variables that a program gets. A library may pass on all that this process has. */
function passedOn({ envPairs }: SpawnOptions): SpawnOptions {
  if (envPairs === undefined) throw new ContractError({ code: 'INTERNAL', message: 'Node.js names no environment' });
  return { envPairs: envPairs.filter((pair) => isPassedOn(pair.slice(0, pair.indexOf('=', 1)))) };
}

/**
 * Runs a program by its path with @actions/exec; `onStart` is given its group, to read the output of. Rejects where it
 * cannot be started. @actions/exec itself gets no output: it takes it apart into lines whether somebody listens or not, and
 * one line of 64 MiB takes it minutes, in which nothing else is heard.
 */
export async function exec(
  path: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Environment },
  onStart: (group: Group) => void,
): Promise<Outcome> {
  const library = await import('@actions/exec');
  const set = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const options = { cwd, env: Object.fromEntries(set), silent: true, ignoreReturnCode: true };
  const groups: Group[] = [];
  const run = asGroups(
    () => library.exec(asWord(path), [...args], options),
    (group) => {
      group.keepOutput();
      groups.push(group);
      onStart(group);
    },
  );
  // What it says of a program that was begun, the group says better: with the system's code.
  await run.catch((error: unknown) => groups.length > 0 || Promise.reject(error));
  const [group] = groups;
  if (group) return group.ended;
  throw new ContractError({ code: 'INTERNAL', message: `Node.js did not tell that it started ${path}` });
}

/** A path as @actions/exec reads one word: in quotes, but for backslashes, which it would join with a quote behind them. */
function asWord(path: string): string {
  return `"${path.replaceAll(/["\\]/g, (found) => (found === '"' ? '\\"' : '"\\"'))}"`;
}
