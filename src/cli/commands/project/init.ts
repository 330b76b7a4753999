/** `init`: contract, documents and workflows for a crate that has none. */
import { type InitResult, initProject } from '../../../steps/init/init.js';
import { initLines, nextOf, notesOf, settingsOf } from '../../../steps/init/report.js';
import { list, type Options, required, text } from '../../options.js';
import type { CommandContext, CommandResult } from '../../output.js';
import { parseSuite, suiteOfStart } from '../../suite.js';

/** Writes what is not there, and says what to do next. Codes: those of `parseSuite`, `suiteOfStart` and `initProject`. */
export async function init(options: Options, context: CommandContext): Promise<CommandResult> {
  const given = text(options, 'suite');
  const result = await initProject({
    manifestPath: required(options, 'manifestPath'),
    packageName: text(options, 'package'),
    targets: list(options, 'target'),
    steward: text(options, 'steward'),
    suite: given === undefined ? await suiteOfStart(process.argv[1] ?? '', context.env) : parseSuite(given),
    env: context.env,
    now: context.now,
  });
  return { json: toJson(result, context), lines: initLines(result, process.cwd(), context.nextStep) };
}

function toJson(result: InitResult, { nextStep }: CommandContext): object {
  const { project, places, files, plan } = result;
  return {
    product: project.product,
    version: project.version,
    binaries: project.binaries,
    toolchain: project.toolchain,
    steward: project.steward,
    suite: `${project.suite.repository}@${project.suite.tag}`,
    contract: places.contract,
    files,
    plan,
    notes: notesOf(result),
    next: nextOf(result, process.cwd(), nextStep),
    settings: settingsOf(result),
  };
}
