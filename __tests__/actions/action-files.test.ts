import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { type DoorName, INPUTS } from '../../src/actions/inputs.js';
import { OUTPUTS } from '../../src/actions/outputs.js';
import { cell, code } from '../../src/contract/text/markdown.js';
import { readYaml } from './yaml.js';

interface ActionFile {
  name: string;
  description: string;
  inputs: Record<string, { description: string; required: string; default?: string }>;
  outputs: Record<string, { description: string; value?: string }>;
  runs: { using: string; main?: string; post?: string; steps?: Record<string, string | Record<string, string>>[] };
}

const EXPRESSION = /\$\{\{.*?\}\}/;
const TOKEN = ['${', '{ github.token }}'].join('');
const doors = Object.keys(INPUTS) as DoorName[];
const read = (path: string): ActionFile => readYaml(readFileSync(path, 'utf8')) as unknown as ActionFile;
const files = [
  ...readdirSync('actions').map((name) => ({ path: join('actions', name, 'action.yml'), name })),
  { path: 'action.yml', name: 'install-controller' },
];

/** The inputs as the schema has them, in the form of action.yml. */
function inputsOf(name: DoorName): ActionFile['inputs'] {
  const schema = z.toJSONSchema(INPUTS[name], { io: 'input' });
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([input, property]) => {
      const { description = '', default: given } = property as { description?: string; default?: string };
      const fallback = input === 'github-token' ? TOKEN : (given ?? '');
      const required = schema.required?.includes(input) ?? false;
      return [input, { description, required: String(required), ...(required ? {} : { default: fallback }) }];
    }),
  );
}

function describedOutputs(name: string): Record<string, string> {
  return name === 'stage'
    ? { ...OUTPUTS.package, 'artifact-id': 'Identifier of the uploaded artifact.' }
    : OUTPUTS[name as DoorName];
}

/** The rows of a generated table of a page, as cells. */
function tableOf(page: string, name: string): string[][] {
  const [, body = ''] =
    new RegExp(`<!-- generated:${name} -->\\n([\\s\\S]*?)<!-- /generated:${name} -->`).exec(page) ?? [];
  return body
    .split('\n')
    .slice(2, -1)
    .map((row) =>
      row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((text) => text.trim()),
    );
}

describe('action.yml, the schema of the inputs and the page of the documentation', () => {
  it('has a file for every door, and stage', () => {
    expect(files.map(({ name }) => name).sort()).toEqual([...doors, 'stage', 'install-controller'].sort());
  });

  it.each(files)('$path says of inputs and outputs what the code says', ({ path, name }) => {
    const { inputs, outputs } = read(path);
    const code = inputsOf(name === 'stage' ? 'package' : (name as DoorName));
    expect(Object.entries(inputs)).toEqual(Object.entries(code));
    expect(Object.entries(outputs).map(([output, { description }]) => [output, description])).toEqual(
      Object.entries(describedOutputs(name)),
    );
  });

  it.each([...doors, 'stage'])('docs/actions/%s.md has both tables', (name) => {
    const page = readFileSync(`docs/actions/${name}.md`, 'utf8');
    const inputs = Object.entries(inputsOf(name === 'stage' ? 'package' : (name as DoorName)));
    expect(tableOf(page, 'inputs')).toEqual(
      inputs.map(([input, { description, required, default: given = '' }]) => [
        code(input),
        required === 'true' ? 'required' : given === '' ? '' : code(given),
        cell(description),
      ]),
    );
    expect(tableOf(page, 'outputs')).toEqual(
      Object.entries(describedOutputs(name)).map(([output, description]) => [code(output), cell(description)]),
    );
  });

  it('is the same for the root action and for install-controller, but for the way to the bundle', () => {
    const [root, own] = [read('action.yml'), read('actions/install-controller/action.yml')];
    expect({ ...root, runs: { ...root.runs, main: `../../${root.runs.main}` } }).toEqual(own);
  });
});

describe('action.yml', () => {
  it.each(files.filter(({ name }) => name !== 'stage'))('$path runs a stub of the bundle on Node.js 24', (file) => {
    const { runs } = read(file.path);
    expect(runs.using).toBe('node24');
    const stub = (path: string) => join(dirname(file.path), path).replaceAll('\\', '/');
    expect(stub(runs.main ?? '')).toBe(`dist-action/${file.name}/index.js`);
    expect(existsSync(stub(runs.main ?? ''))).toBe(true);
    if (file.name === 'package') expect(existsSync(stub(runs.post ?? ''))).toBe(true);
    else expect(runs.post).toBeUndefined();
  });

  it('stage hands every input on, takes every output from where it comes, and pins what is foreign', () => {
    const { inputs, outputs, runs } = read('actions/stage/action.yml');
    const [pack, upload, ...more] = runs.steps ?? [];
    const taken = (from: string, name: string) => `\${{ ${from}.${name} }}`;
    expect(more).toEqual([]);
    expect(pack).toEqual({
      id: 'package',
      uses: '$/actions/package',
      with: Object.fromEntries(Object.keys(inputs).map((name) => [name, taken('inputs', name)])),
    });
    for (const [name, { value }] of Object.entries(outputs))
      expect(value).toBe(taken(name === 'artifact-id' ? 'steps.upload.outputs' : 'steps.package.outputs', name));
    expect(upload?.uses).toMatch(/^actions\/upload-artifact@[0-9a-f]{40}$/);
    expect(upload?.with).toMatchObject({
      name: taken('steps.package.outputs', 'artifact-name'),
      'if-no-files-found': 'error',
      overwrite: 'true',
    });
    expect(readFileSync('actions/stage/action.yml', 'utf8')).toMatch(/upload-artifact@[0-9a-f]{40} # v[0-9.]+\n/);
  });

  it.each(files)('$path has no expression in a default but the token, and none in a script', ({ path, name }) => {
    const { inputs, runs } = read(path);
    for (const [input, { default: given = '' }] of Object.entries(inputs))
      if (input !== 'github-token') expect(given).not.toMatch(EXPRESSION);
    for (const step of runs.steps ?? []) expect(step.run).toBeUndefined();
    expect(name === 'stage').toBe(runs.using === 'composite');
  });
});
