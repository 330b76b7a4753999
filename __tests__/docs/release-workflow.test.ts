/** docs/release-workflow.md against release.yml: inputs, secrets, outputs, permissions and jobs are those of the file. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type DoorName, INPUTS } from '../../src/actions/inputs.js';
import { OUTPUTS } from '../../src/actions/outputs.js';
import { cell, code } from '../../src/contract/text/markdown.js';
import { readYaml } from '../actions/yaml.js';

const page = readFileSync('docs/release-workflow.md', 'utf8');
const yaml = readFileSync('.github/workflows/release.yml', 'utf8');
type Entries = Record<string, { description: string; default?: string; required?: string; value?: string }>;
const { on } = readYaml(yaml.slice(yaml.indexOf('\non:\n') + 1, yaml.indexOf('\npermissions: {}\n'))) as unknown as {
  on: { workflow_call: { inputs: Entries; secrets: Entries; outputs: Entries } };
};
const { inputs, secrets, outputs } = on.workflow_call;

type Job = { outputs?: Record<string, string>; steps: { uses?: string; with?: Record<string, string> }[] };
/** Outputs of plan that a text reads. */
const readOf = (text: string): string[] =>
  [...text.matchAll(/needs\.plan\.outputs\.([a-z-]+)/g)].map(([, name = '']) => name);

/** The cells of the table below a heading. */
function tableOf(heading: string): string[][] {
  const [, body = ''] = new RegExp(`\\n## ${heading}\\n([\\s\\S]*?)(?=\\n## |$)`).exec(page) ?? [];
  return [...body.matchAll(/^\| (.*) \|$/gm)].slice(2).map(([, row = '']) => row.split(/ *(?<!\\)\| */));
}

describe('docs/release-workflow.md', () => {
  it('has every input with its default, every secret and every output of release.yml', () => {
    expect(Object.keys(inputs)).toContain('aws-endpoint-url');
    expect(tableOf('Inputs').map((row) => row.map((text) => text.trim()))).toEqual(
      Object.entries(inputs).map(([name, { description, default: given = '' }]) => [
        code(name),
        given === '' ? '' : code(given),
        cell(description),
      ]),
    );
    for (const [heading, entries] of Object.entries({ Secrets: secrets, Outputs: outputs }))
      expect(tableOf(heading).map((row) => row.map((text) => text.trim()))).toEqual(
        Object.entries(entries).map(([name, { description }]) => [code(name), cell(description)]),
      );
  });

  it('hands on where it published, and every other output of release.yml is one of a step too', () => {
    expect(outputs).toHaveProperty('store');
    const own = Object.keys(outputs).filter((name) => name in OUTPUTS['publish-index']);
    for (const name of own) {
      expect(outputs[name]).toMatchObject({ value: `\${{ jobs.publish.outputs.${name} }}` });
      expect(yaml).toContain(`      ${name}: \${{ steps.publish.outputs.${name} }}\n`);
    }
    expect(own).toEqual(expect.arrayContaining(['store', 'dist-revision', 'index-sha256', 'rows']));
  });

  it('hands every input that an action takes to that action, and records the packages that it installed', () => {
    const stepOf = (action: string) =>
      yaml.split(/^ {6}- /m).find((step) => step.includes(`uses: $/actions/${action}\n`));
    const planned = ['version', 'toolchain', 'profile', 'dist-revision', 'system-packages'];
    for (const [action, door, apart] of [
      ['build-matrix', 'build-matrix', []],
      ['stage', 'package', planned],
    ] as const) {
      const names = Object.keys(INPUTS[door].shape).filter((name) => name in inputs && !apart.includes(name as never));
      expect(names).toEqual(expect.arrayContaining(['package', 'features', 'default-features', 'cargo-profile']));
      for (const name of names) expect(stepOf(action)).toContain(`          ${name}: \${{ inputs.${name} }}\n`);
    }
    expect(stepOf('stage')).toContain('system-packages: ${{ steps.packages.outputs.names }}\n');
    expect(stepOf('stage')).toContain('generate: ${{ inputs.generate }}\n');
  });

  it('says that nothing is required, and no input or secret is', () => {
    for (const each of Object.values({ ...inputs, ...secrets })) expect(each.required ?? 'false').toBe('false');
    expect(page.match(/^All are optional/gm)).toHaveLength(2);
  });

  it('has a workflow with own jobs: every input is one of its action, and every output it reads is handed on', () => {
    const [, text = ''] = /<!-- example:own-jobs -->\n```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    const { jobs } = readYaml(text.slice(text.indexOf('\njobs:\n') + 1)) as unknown as { jobs: Record<string, Job> };
    const steps = Object.values(jobs).flatMap(({ steps: own }) =>
      own.filter(({ uses = '' }) => uses.startsWith('OWNER')),
    );
    expect(steps.map(({ uses }) => uses)).toEqual(
      ['build-matrix', 'stage', 'publish-index'].map((door) => `OWNER/REPO/actions/${door}@v1`),
    );
    for (const { uses = '', with: given = {} } of steps) {
      const [, door = ''] = /actions\/([a-z-]+)@/.exec(uses) ?? [];
      const { shape } = INPUTS[(door === 'stage' ? 'package' : door) as DoorName];
      expect(Object.keys(shape)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
    expect(Object.keys(jobs.plan?.outputs ?? {})).toEqual(expect.arrayContaining(readOf(text)));
  });

  it('agrees with the pages of the actions, so that they can be put together', () => {
    const at = (name: string): string => readFileSync(`docs/actions/${name}.md`, 'utf8');
    const [, exported = ''] = /\n {4}outputs:\n((?: {6}.*\n)*)/.exec(at('build-matrix')) ?? [];
    const names = [...exported.matchAll(/^ {6}([a-z-]+): \$\{\{ steps\.plan\.outputs\.\1 \}\}$/gm)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(Object.keys(OUTPUTS['build-matrix']));
    for (const name of ['package', 'stage', 'publish-index'])
      expect(names).toEqual(expect.arrayContaining(readOf(at(name))));
  });

  it('names every job, and its example gives what release.yml takes and grants what it needs', () => {
    const jobs = [...yaml.slice(yaml.indexOf('\njobs:\n')).matchAll(/\n {2}([a-z]+):\n/g)].map(([, name = '']) => name);
    expect(tableOf('Jobs').map(([name]) => name)).toEqual(jobs.map(code));
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    const { release } = (
      readYaml(example) as unknown as { jobs: Record<string, Record<string, Record<string, string>>> }
    ).jobs;
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(release?.with ?? {})));
    expect(Object.keys(secrets)).toEqual(expect.arrayContaining(Object.keys(release?.secrets ?? {})));
    expect(release?.permissions).toEqual({ contents: 'write' });
    expect(new Set(yaml.match(/\n {6}[a-z-]+: write\b/g))).toEqual(new Set(['\n      contents: write']));
  });
});
