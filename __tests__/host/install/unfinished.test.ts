import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rename, symlink, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LEFT_AFTER_MS, removeUnfinished, workFolderPrefix } from '../../../src/host/install/unfinished.js';
import { createTempProject } from '../../support/temporary.js';

/** A folder of unfinished work with a file in it; parts of its name replaced. */
async function left(tool: string, change: (name: string) => string = (name) => name): Promise<string> {
  const made = await mkdtemp(await workFolderPrefix(tool));
  await writeFile(join(made, 'artifact'), 'half');
  const path = join(dirname(made), change(basename(made)));
  await rename(made, path);
  return path;
}

/** The id of a process that has ended, and was waited for. */
async function goneProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

const asProcess = (pid: number) => (name: string) => name.replace(`-${process.pid}-`, `-${pid}-`);
const elsewhere = (name: string): string => name.replace(/-[0-9a-f]{12}-/, `-${'0'.repeat(12)}-`);
const age = (path: string, ms: number): Promise<void> => utimes(path, new Date(), new Date(Date.now() - ms));

async function clean(tool: string): Promise<{ told: string[]; stays: string[] }> {
  const told: string[] = [];
  await removeUnfinished(tool, (line) => told.push(line));
  return { told, stays: (await readdir(dirname(tool))).sort() };
}

describe('workFolderPrefix', () => {
  it('names folders beside the path, and makes what is above them', async () => {
    const tool = join(await createTempProject(), 'a', 'tool');
    const [one, two] = [await mkdtemp(await workFolderPrefix(tool)), await mkdtemp(await workFolderPrefix(tool))];
    expect(dirname(one)).toBe(dirname(tool));
    expect(one).not.toBe(two);
  });

  it('says what stands in the way where no folder can be made, and leaves it', async () => {
    const folder = await createTempProject({ file: 'text' });
    for (const tool of ['file/tool', 'file/a/tool', 'file/a/b/tool'])
      await expect(workFolderPrefix(join(folder, tool))).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:EEXIST|ENOTDIR)$/),
      });
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('text');
  });
});

describe('removeUnfinished', () => {
  it('removes what a process left that is gone, and says so', async () => {
    const tool = join(await createTempProject(), 'tool');
    const path = await left(tool, asProcess(await goneProcess()));
    expect(await clean(tool)).toEqual({ told: [expect.stringContaining(path)], stays: [] });
  });

  it('removes what a process left whose id another one has by now', async () => {
    const tool = join(await createTempProject(), 'tool');
    const started = (await readFile('/proc/self/stat', 'utf8').catch(() => '')).length > 0;
    await left(tool, (name) => name.replace(/-[0-9]+-([A-Za-z0-9]{6})$/, '-1-$1'));
    expect((await clean(tool)).stays).toHaveLength(started ? 0 : 1);
  });

  it('leaves alone what a process that lives is working on, however old', async () => {
    const tool = join(await createTempProject(), 'tool');
    const path = await left(tool);
    if (!basename(path).includes('-0-')) await age(path, 2 * LEFT_AFTER_MS);
    expect(await clean(tool)).toEqual({ told: [], stays: [basename(path)] });
  });

  it('removes what came from a machine or a boot out of sight only when it is old', async () => {
    const tool = join(await createTempProject(), 'tool');
    const gone = await goneProcess();
    const path = await left(tool, (name) => elsewhere(asProcess(gone)(name)));
    expect((await clean(tool)).stays).toEqual([basename(path)]);
    await age(path, LEFT_AFTER_MS + 60_000);
    expect((await clean(tool)).stays).toEqual([]);
  });

  it('removes what a maker of unknown start left only when it is old, though a process of that id lives', async () => {
    const tool = join(await createTempProject(), 'tool');
    const path = await left(tool, (name) => name.replace(/-[0-9]+-([A-Za-z0-9]{6})$/, '-0-$1'));
    expect(await clean(tool)).toEqual({ told: [], stays: [basename(path)] });
    await age(path, LEFT_AFTER_MS - 60_000);
    expect(await clean(tool)).toEqual({ told: [], stays: [basename(path)] });
    await age(path, LEFT_AFTER_MS + 60_000);
    expect(await clean(tool)).toEqual({ told: [expect.stringContaining(path)], stays: [] });
  });

  it('touches nothing that only looks like it: of another name, a file, a link, a name with more or less in it', async () => {
    const folder = await createTempProject();
    const tool = join(folder, 'tool');
    const gone = asProcess(await goneProcess());
    await left(join(folder, 'tool-two'), gone);
    await left(tool, (name) => `${gone(name)}x`);
    await left(tool, (name) => gone(name).slice(1));
    const name = gone(basename(await mkdtemp(await workFolderPrefix(tool))));
    await writeFile(join(folder, name.replace(/.$/, '1')), 'mine');
    await mkdir(join(folder, 'mine'));
    await symlink('mine', join(folder, name.replace(/.$/, '2')));
    const before = (await readdir(folder)).sort();
    expect(await clean(tool)).toEqual({ told: [], stays: before });
  });

  it('does nothing where there is no folder', async () => {
    await removeUnfinished(join(await createTempProject(), 'none', 'tool'), () => {});
  });
});
