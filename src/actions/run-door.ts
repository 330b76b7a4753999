/**
 * What all doors share: inputs in, step, outputs out, and the one catch. A door sees a typed record and gives back a
 * record; the runner's files are written here, after all else has succeeded: a refused run leaves no output, nothing on
 * PATH and no state behind. Nothing is loaded before it is used, so that the command line pays for none of this.
 */
import type { NamedOptions } from '../contract/next-step.js';
import type { Door, DoorContext } from './doors/door.js';
import type { DoorName } from './inputs.js';
import type { Core } from './report/log.js';

const DOORS: { readonly [Name in DoorName]: () => Promise<Door<Name>> } = {
  'build-matrix': async () => (await import('./doors/build-matrix.js')).buildMatrix,
  package: async () => (await import('./doors/package.js')).packageDoor,
  'publish-index': async () => (await import('./doors/publish-index.js')).publishIndex,
  'install-controller': async () => (await import('./doors/install-controller.js')).installController,
  'update-lockfile': async () => (await import('./doors/update-lockfile.js')).updateLockfileDoor,
  rebuild: async () => (await import('./doors/rebuild.js')).rebuild,
  subjects: async () => (await import('./doors/subjects.js')).subjects,
  attach: async () => (await import('./doors/attach.js')).attach,
  mirror: async () => (await import('./doors/mirror.js')).mirror,
  'check-governance': async () => (await import('./doors/check-governance.js')).checkGovernance,
};

/** Runs one door, or what it does after the job. A refusal is annotated, and the exit code is 1. */
export async function runDoor<Name extends DoorName>(name: Name, phase: 'main' | 'post' = 'main'): Promise<void> {
  const [core, { Log }, { supervised }] = await Promise.all([
    import('@actions/core'),
    import('./report/log.js'),
    import('../host/supervise.js'),
  ]);
  const context = { env: process.env, now: () => new Date(), log: new Log(core) };
  await supervised(
    async () => {
      if (phase === 'main') await runMain(name, core, context);
      else await (await DOORS[name]()).post?.(core.getState, context);
    },
    async (error) => {
      process.exitCode = core.ExitCode.Failure;
      await reportFailure(name, core, context, error);
      context.log.finish();
    },
  );
  context.log.finish();
}

async function runMain<Name extends DoorName>(name: Name, core: Core, context: DoorContext): Promise<void> {
  const { readInputs, TOKEN_INPUT } = await import('./inputs.js');
  const inputs = readInputs(name, core.getInput, context.env);
  const { [TOKEN_INPUT]: token, ...others }: Readonly<Record<string, unknown>> = inputs;
  if (typeof token === 'string') core.setSecret(token);
  context.log.info(`controller-dist: ${name}`);
  const door = await DOORS[name]();
  const result = await door.run(inputs, context).catch(async (error: unknown) => {
    const [{ withNextStep }, { workflowWords }] = await Promise.all([
      import('../contract/text/refusal.js'),
      import('./report/next-step.js'),
    ]);
    throw withNextStep(error, workflowWords(name, givenOf(others), context.env));
  });
  const { outputs, summary, path, state = {}, annotations = [], failed = false } = result;
  for (const [output, value] of Object.entries<string>(outputs)) core.setOutput(output, value);
  for (const [key, value] of Object.entries(state)) core.saveState(key, value);
  if (path !== undefined) core.addPath(path);
  for (const { severity = 'error', text, properties } of annotations) core[severity](text, properties);
  await writeSummary(core, context, summary);
  if (failed) process.exitCode = core.ExitCode.Failure;
}

/** The inputs that are texts, as options of the command line. */
function givenOf(inputs: Readonly<Record<string, unknown>>): NamedOptions {
  const texts = Object.entries(inputs).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return Object.fromEntries(texts);
}

/** A summary is for people: where it cannot be written, the run still did what it did. */
async function writeSummary(core: Core, { env, log }: DoorContext, summary: string): Promise<void> {
  const { GITHUB_STEP_SUMMARY } = env;
  if (!GITHUB_STEP_SUMMARY) return;
  await core.summary
    .addRaw(summary)
    .write()
    .catch((error: unknown) => log.warn(`the job summary was not written: ${String(error)}`));
}

async function reportFailure(name: DoorName, core: Core, context: DoorContext, error: unknown): Promise<void> {
  const [{ annotationsOf }, { asRefusal, errorText }, { formatFailure }] = await Promise.all([
    import('./report/annotations.js'),
    import('../contract/text/refusal.js'),
    import('./report/failure-summary.js'),
  ]);
  const refusal = asRefusal(error);
  await context.log.resume();
  context.log.info(errorText(refusal));
  if (refusal !== error && error instanceof Error) core.debug(error.stack ?? '');
  const { GITHUB_WORKSPACE = process.cwd() } = context.env;
  for (const { text, properties } of await annotationsOf(refusal, GITHUB_WORKSPACE)) core.error(text, properties);
  await writeSummary(core, context, formatFailure(name, refusal));
}
