import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { annotationsOf } from '../../../src/actions/report/annotations.js';
import { parseContract } from '../../../src/contract/documents/contract.js';
import { ContractError, type Fault } from '../../../src/contract/errors.js';
import { refusalOf } from '../../support/expect-code.js';
import { createTempProject } from '../../support/temporary.js';

function fault(at: number, more: Partial<Fault> = {}): Fault {
  return { code: 'SCHEMA_INVALID', message: `fault ${at}`, ...more };
}

describe('annotationsOf', () => {
  it('points at the file and the line of a document in the workspace', async () => {
    const document = (await readFile('docs/distribution-contract.json', 'utf8')).replace(
      '{\n',
      '{\n  "surprise": 1,\n',
    );
    const workspace = await createTempProject({ 'docs/contract.json': document });
    const path = join(workspace, 'docs/contract.json');
    const [annotation] = await annotationsOf(
      refusalOf(() => parseContract(Buffer.from(document), path)),
      workspace,
    );
    expect(annotation?.properties).toEqual({ title: 'SCHEMA_INVALID', file: 'docs/contract.json', startLine: 2 });
  });

  it.each([
    ['{\n  "a": 1,\n  b\n}', 3],
    ['{\n  "a": [\n', 3],
  ])('points at the line where %j is no JSON any more', async (text, startLine) => {
    const workspace = await createTempProject({ 'a.json': text });
    const refusal = refusalOf(() => parseContract(Buffer.from(text), join(workspace, 'a.json')));
    const [annotation] = await annotationsOf(refusal, workspace);
    expect(annotation?.properties).toEqual({ title: 'INVALID_JSON', file: 'a.json', startLine });
  });

  it('points at nothing outside the workspace, at no folder and at no input', async () => {
    const outside = await createTempProject({ 'secret.json': '{}' });
    const workspace = await createTempProject({ 'a.json': '{}', version: 'x', 'git-rev': 'x', 'dist/a.tar.gz': 'x' });
    await mkdir(join(workspace, 'staged'));
    const there = process.cwd();
    process.chdir(workspace);
    await symlink(join(outside, 'secret.json'), join(workspace, 'link.json'));
    const links = [join(outside, 'secret.json'), `${workspace}/staged`, join(workspace, 'link.json'), '\0'];
    // Inputs, and files of a store, of which the workspace has namesakes.
    const places = [...links, 'target', 'version', 'git-rev', 'dist/a.tar.gz'];
    const error = new ContractError(
      fault(0),
      places.map((place) => fault(1, { place })),
    );
    try {
      for (const { properties } of await annotationsOf(error, workspace)) expect(properties.file).toBeUndefined();
    } finally {
      process.chdir(there);
    }
  });

  it('makes at most ten of fifty faults; the first has what to do, the last says how many more there are', async () => {
    const error = new ContractError(
      fault(0, { hint: 'Do this.' }),
      Array.from({ length: 49 }, (_, at) => fault(at + 1)),
    );
    const annotations = await annotationsOf(error, await createTempProject());
    expect(annotations).toHaveLength(10);
    expect(annotations[0]?.text).toBe('error[SCHEMA_INVALID]: fault 0\nDo this.');
    expect(annotations[9]?.text).toBe('error[SCHEMA_INVALID]: fault 9\n40 more in the log.');
  });

  it('keeps each within 4,096 characters, how many more included', async () => {
    const error = new ContractError(
      fault(0, { message: 'x'.repeat(9000) }),
      Array.from({ length: 20 }, () => fault(1, { message: 'y'.repeat(9000) })),
    );
    const annotations = await annotationsOf(error, await createTempProject());
    for (const { text } of annotations) expect(text).toHaveLength(4096);
    expect(annotations.at(-1)?.text).toMatch(/11 more in the log\.$/);
  });

  it('lets no text from outside be a command', async () => {
    const workspace = await createTempProject();
    await writeFile(join(workspace, 'a.json'), '');
    const error = new ContractError(
      fault(0, { message: 'a\n::set-output name=x::y\n##[error]z', hint: '::add-path::/' }),
    );
    const [annotation] = await annotationsOf(error, workspace);
    expect(annotation?.text).not.toMatch(/^\s*::|##\[/m);
  });
});
