/** What only a process of its own shows: the warnings of Node.js. */
import { execFile } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { createTempProject } from '../../support/temporary.js';
import { compileSources } from '../compiled-sources.js';

const CHILD = `
import { Git } from './host/git/process.js';
const git = new Git({ folder: '.', env: process.env, options: [], timeout: 60_000, maxMemory: 2 ** 40 });
async function* pieces() {
  for (let at = 0; at < 40; at++) yield Buffer.alloc(512 * 1024);
}
console.log((await git.askOrRefuse([], { maxBytes: 100, input: pieces() })).toString().trim());
`;

describe('Git', () => {
  it('is fed a large file without leaving a listener for every piece of it', async () => {
    const folder = await createTempProject({ git: '#!/bin/sh\nwc -c\n' });
    await chmod(join(folder, 'git'), 0o755);
    await compileSources(join(folder, 'compiled'));
    await writeFile(join(folder, 'compiled', 'child.js'), CHILD);
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
    const said = await promisify(execFile)(process.execPath, [join(folder, 'compiled', 'child.js')], { env });
    expect(said).toEqual({ stdout: `${40 * 512 * 1024}\n`, stderr: '' });
  });
});
