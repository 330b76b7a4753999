/** Generated parts of docs/actions/NAME.md: the inputs and outputs of an action, as its code knows them. */
import * as z from 'zod/mini';
import { INPUTS } from '../../lib/actions/inputs.js';
import { OUTPUTS } from '../../lib/actions/outputs.js';
import { cell, code, formatTable } from '../../lib/contract/text/markdown.js';

/** What stage hands on besides package's outputs. */
export const STAGE_OUTPUTS = { ...OUTPUTS.package, 'artifact-id': 'Identifier of the uploaded artifact.' };
// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the runner, which the code cannot know.
const TOKEN_DEFAULT = '${{ github.token }}';

/** The inputs of an action in their order: name, description, whether it is required, and its default. */
export function inputsOf(name) {
  const { properties, required = [] } = z.toJSONSchema(INPUTS[name], { io: 'input' });
  return Object.entries(properties).map(([input, { description, default: fallback = '' }]) => ({
    name: input,
    description,
    required: required.includes(input),
    default: input === 'github-token' ? TOKEN_DEFAULT : fallback,
  }));
}

/** Page -> its generated parts. */
export function actionTables() {
  const pages = Object.keys(INPUTS).map((name) => [name, name, OUTPUTS[name]]);
  return new Map(
    [...pages, ['stage', 'package', STAGE_OUTPUTS]].map(([page, inputs, outputs]) => [
      page,
      new Map([
        ['inputs', inputTable(inputs)],
        ['outputs', formatTable(['Output', 'What it is'], Object.entries(outputs).map(describe))],
      ]),
    ]),
  );
}

function inputTable(name) {
  const rows = inputsOf(name).map(({ name: input, description, required, default: fallback }) => [
    code(input),
    required ? 'required' : fallback === '' ? '' : code(fallback),
    cell(description),
  ]);
  return formatTable(['Input', 'Default', 'What it is'], rows);
}

function describe([output, description]) {
  return [code(output), cell(description)];
}
