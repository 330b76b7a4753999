/**
 * Repositories with files of Git LFS, and git-lfs: a stand-in that reads them from folders, and the real one where
 * CONTROLLER_DIST_TEST_GIT_LFS names the folder that it is in (`.ci/git-lfs`).
 */
import { createHash } from 'node:crypto';
import { symlink } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { findTool } from '../../src/host/process.js';
import { commitAll, ENV } from './crate-repository.js';
import { createTempProject, writeFiles } from './temporary.js';

/** The pointer of a file. */
export function pointerTo(content: string): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${digestOf(content)}\nsize ${Buffer.byteLength(content)}\n`;
}

/** Commits files of a repository as pointers, and keeps what they are below its git folder, as git-lfs does. Returns the commit. */
export async function commitLfs(
  root: string,
  files: Readonly<Record<string, string>>,
  gitFolder = '.git',
): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    const oid = digestOf(content);
    await writeFiles(root, {
      [path]: pointerTo(content),
      [join(gitFolder, 'lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid)]: content,
    });
  }
  return commitAll(root);
}

const { CONTROLLER_DIST_TEST_GIT_LFS: real } = process.env;
/** Whether there is the real git-lfs, and why not. */
export const [hasGitLfs, whyNoGitLfs] = real
  ? [true, '']
  : [false, ' (skipped: it takes the real git-lfs, .ci/git-lfs)'];

/** The environment of a user who has git-lfs. */
export async function environmentWithLfs(): Promise<NodeJS.ProcessEnv> {
  const program = join(process.cwd(), '__tests__/support/git-lfs-of-folders.mjs');
  const script = `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`;
  const folder = real || (await createTempProject({ 'git-lfs': script }));
  return { ...ENV, PATH: `${folder}${delimiter}${process.env.PATH}` };
}

/** The environment of a user who has these programs, and no git-lfs, whatever there is on this machine. */
export async function environmentWithoutLfs(programs: readonly string[] = ['git']): Promise<NodeJS.ProcessEnv> {
  const folder = await createTempProject();
  for (const name of programs) await symlink(await findTool(name, process.env), join(folder, name));
  return { ...ENV, PATH: folder };
}

/**
 * Answers for a server of files as git-lfs asks (git-lfs, docs/api/batch.md): where each file is, at `origin`, and the files
 * themselves. False for what is no such question.
 */
export function answerLfs(
  contents: readonly string[],
  origin: () => string,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const files = new Map(contents.map((content) => [digestOf(content), content]));
  return (request, response) => {
    const { url = '' } = request;
    if (url.startsWith('/objects/')) response.end(files.get(url.slice('/objects/'.length)));
    else if (!url.endsWith('/info/lfs/objects/batch')) return false;
    else
      void text(request).then((body) => {
        const { objects } = JSON.parse(body) as { objects: { oid: string; size: number }[] };
        const found = objects.map(({ oid, size }) => {
          const download = { href: `${origin()}/objects/${oid}` };
          return { oid, size, actions: { download } };
        });
        response.setHeader('content-type', 'application/vnd.git-lfs+json');
        response.end(JSON.stringify({ transfer: 'basic', objects: found }));
      });
    return true;
  };
}

function digestOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
