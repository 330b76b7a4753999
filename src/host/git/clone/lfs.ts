/**
 * Files of Git LFS in a clone of our own, by git-lfs where it is on PATH: it asks the server that the clone came from, or the
 * one that the commit's .lfsconfig names, and holds each file against the digest in its pointer. Of .lfsconfig it heeds
 * addresses, and no program (git-lfs-config).
 */
import { lstat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ContractError, refuse } from '../../../contract/errors.js';
import type { Opener } from '../../origin-token.js';
import { findTool } from '../../process.js';
import { unconfigured } from '../environment.js';
import { reachRemote } from '../fetch.js';
import { readingGit } from '../reading.js';
import { ALLOWED, addressOf } from './address.js';
import { cloningGit } from './commit.js';

const SMALL = { maxBytes: 1024 * 1024 };
/** As `git lfs install` writes them. Without, git calls a file that was brought a change of its pointer. */
const FILTER = {
  'filter.lfs.clean': 'git-lfs clean -- %f',
  'filter.lfs.smudge': 'git-lfs smudge -- %f',
  'filter.lfs.process': 'git-lfs filter-process',
  'filter.lfs.required': 'true',
};
/** The addresses that git-lfs takes of .lfsconfig. */
const ADDRESSES = '^(lfs\\.(push)?url|remote\\..*\\.lfs(push)?url)$';
const INSTALL =
  'Install git-lfs (Debian and Ubuntu: apt-get install git-lfs; macOS: brew install git-lfs), then run again.';

export interface LfsClone {
  /** The clone, with its commit checked out. */
  readonly folder: string;
  /** URL or folder to ask, as git takes it. */
  readonly from: string;
  /** Whether folders of this machine may be asked. */
  readonly allowFile: boolean;
}

/** Replaces pointers by files. Codes: SOURCE_INCOMPLETE without git-lfs, or for an address that is not asked; GIT_FAILED. */
export async function bringLfsFiles({ folder, from, allowFile }: LfsClone, opener: Opener): Promise<void> {
  await findTool('git-lfs', opener.env).catch((error: unknown) => {
    if (!(error instanceof ContractError)) throw error;
    refuse('SOURCE_INCOMPLETE', 'git-lfs is not on PATH', folder, INSTALL);
  });
  const git = await cloningGit(folder, from, opener);
  await requireAddresses(folder, opener, allowFile);
  for (const [name, value] of Object.entries(FILTER)) await git.askOrRefuse(['config', name, value], SMALL);
  const remote = isAbsolute(from) ? pathToFileURL(from).href : from;
  await reachRemote(git, ['-c', `remote.origin.url=${remote}`, `--work-tree=${folder}`, 'lfs', 'pull', 'origin'], {
    message: `files of Git LFS could not be fetched for ${from}`,
    place: from,
    hint: 'Let whoever runs this read them, or name a clone that has them as checkout.',
  });
}

/** Refuses a commit whose .lfsconfig leads elsewhere than a commit may be fetched from (SOURCE_INCOMPLETE). */
async function requireAddresses(folder: string, { env }: Opener, allowFile: boolean): Promise<void> {
  const file = join(folder, '.lfsconfig');
  const found = await lstat(file).catch(() => undefined);
  if (!found) return;
  // Behind a link, git-lfs would read what this does not.
  if (!found.isFile()) refuse('SOURCE_INCOMPLETE', '.lfsconfig is no file', file);
  const args = ['config', '-z', `--file=${file}`, '--get-regexp', ADDRESSES];
  const { stdout } = await readingGit(folder, unconfigured(env)).ask(args, SMALL);
  for (const entry of stdout.toString().split('\0').filter(Boolean)) {
    const [, name, url = ''] = /^([^\n]*)\n(.*)$/s.exec(entry) ?? [];
    if (addressOf(url, '', allowFile) === undefined)
      refuse(
        'SOURCE_INCOMPLETE',
        `.lfsconfig has ${JSON.stringify(url)} as ${name}, which is not asked`,
        file,
        ALLOWED,
      );
  }
}
