import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { extraAuthorities } from '../../../src/host/git/authorities.js';
import {
  headCommit,
  repositoryRoot,
  sourceUri,
  uncommittedPaths,
} from '../../../src/host/git/checkout/working-tree.js';
import { resolveCommit } from '../../../src/host/git/commits.js';
import { gitEnvironment, unconfigured, withToken } from '../../../src/host/git/environment.js';
import { Checkout } from '../../../src/host/git/fetch.js';
import { Git } from '../../../src/host/git/process.js';
import { readTree } from '../../../src/host/git/trees.js';
import { createRepository, ENV, git } from '../../support/crate-repository.js';
import { createTempProject } from '../../support/temporary.js';

/** What git itself says belongs to one repository. */
const LOCAL = execFileSync('git', ['rev-parse', '--local-env-vars'], { encoding: 'utf8' }).trim().split('\n');
/** Kept, as safe.directory and tokens come so; and set by us. */
const SETTLED = ['GIT_CONFIG_COUNT', 'GIT_NO_REPLACE_OBJECTS'];

describe('gitEnvironment', () => {
  it.each(LOCAL.filter((name) => !SETTLED.includes(name)))('takes away %s, which names a repository', (name) => {
    expect(Object.keys(gitEnvironment({ [name]: 'x', PATH: '/bin' }))).not.toContain(name);
    // Windows knows no difference.
    expect(Object.keys(gitEnvironment({ [name.toLowerCase()]: 'x' }))).not.toContain(name.toLowerCase());
  });

  it.each(['LITERAL', 'GLOB', 'NOGLOB', 'ICASE'])(
    'takes away GIT_%s_PATHSPECS, which reads paths otherwise',
    (name) => {
      expect(gitEnvironment({ [`GIT_${name}_PATHSPECS`]: '1' })).not.toHaveProperty(`GIT_${name}_PATHSPECS`);
    },
  );

  it('has real objects, English messages and no prompt, whatever is set', () => {
    const set = { GIT_NO_REPLACE_OBJECTS: '', GIT_TERMINAL_PROMPT: '1', LC_ALL: 'de_DE.UTF-8', HOME: '/home/a' };
    expect(gitEnvironment(set)).toEqual({
      ...{ GIT_NO_REPLACE_OBJECTS: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', HOME: '/home/a' },
    });
  });
});

describe('unconfigured', () => {
  it('has no configuration of user or system, however it is given, and all else', () => {
    const given = {
      PATH: '/bin',
      HOME: '/home/a',
      GIT_CONFIG_GLOBAL: '/home/a/config',
      GIT_CONFIG_SYSTEM: '/etc/config',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'filter.own.smudge',
      GIT_CONFIG_VALUE_0: 'cat',
      GIT_ATTR_SOURCE: 'main',
    };
    expect(unconfigured(given)).toEqual({
      PATH: '/bin',
      HOME: '/home/a',
      GIT_CONFIG_GLOBAL: devNull,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_ATTR_NOSYSTEM: '1',
    });
  });
});

describe('withToken', () => {
  const token = { value: 'secret', origin: 'https://git.example' };
  const basic = `AUTHORIZATION: basic ${Buffer.from('x-access-token:secret').toString('base64')}`;

  it('adds one header for the origin alone, takes away the one that is set, and follows no redirect with it', () => {
    expect(withToken({}, 'https://git.example', token)).toEqual({
      GIT_CONFIG_COUNT: '3',
      GIT_CONFIG_KEY_0: 'http.https://git.example/.extraheader',
      GIT_CONFIG_VALUE_0: '',
      GIT_CONFIG_KEY_1: 'http.https://git.example/.extraheader',
      GIT_CONFIG_VALUE_1: basic,
      GIT_CONFIG_KEY_2: 'http.https://git.example/.followRedirects',
      GIT_CONFIG_VALUE_2: 'false',
    });
  });

  it('keeps the configuration that is given by number', () => {
    const given = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' };
    const env = withToken(given, 'https://git.example', token);
    expect(env).toMatchObject({ ...given, GIT_CONFIG_COUNT: '4', GIT_CONFIG_VALUE_2: basic });
  });

  it.each(['https://other.example', 'http://git.example', 'https://git.example:8443', undefined])(
    'adds nothing for %s',
    (origin) => {
      expect(withToken({}, origin, token)).toEqual({});
    },
  );
});

describe('the environment of every call', () => {
  /** What a hook of another repository has set. */
  async function hooked(): Promise<Record<string, string | undefined>> {
    const other = await createRepository({ 'other.txt': 'other' });
    return {
      ...{ ...ENV, GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other, GIT_INDEX_FILE: join(other, '.git', 'index') },
      ...{ GIT_OBJECT_DIRECTORY: join(other, '.git', 'objects'), GIT_ICASE_PATHSPECS: '1' },
    };
  }

  it('names no other repository, whoever asks', async () => {
    const folder = await createRepository({ 'a.txt': 'ours' });
    git(folder, 'remote', 'add', 'origin', 'https://git.example/ours');
    const env = await hooked();
    const head = git(folder, 'rev-parse', 'HEAD');
    const request = { paths: ['a.txt', 'other.txt'], folders: [], isWanted: () => false, limit: 100 };
    expect(await repositoryRoot(folder, env)).toBe(folder);
    expect((await headCommit(folder, env)).git_rev).toBe(head);
    expect(await uncommittedPaths(folder, env)).toEqual([]);
    expect(await sourceUri(folder, env)).toBe('git+https://git.example/ours');
    expect((await resolveCommit({ folder, env }, 'HEAD', 'head')).git_rev).toBe(head);
    expect([...(await readTree({ folder, env }, head, request)).keys()]).toEqual(['a.txt']);
    expect(await (await Checkout.open(folder, { env })).revisionOf('HEAD')).toBe(head);
  });

  it('names none where the authorities are looked for, either', async () => {
    const folder = await createTempProject({ 'ca.pem': 'PEM OF OUR OWN', home: '' });
    const env = await hooked();
    git(String(env.GIT_WORK_TREE), 'config', 'http.sslCAInfo', '/other/ca.pem');
    const added = await extraAuthorities('https://git.example/r', {
      ...env,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
    });
    expect(added).toContain('PEM OF OUR OWN');
  });

  it('is the one that Git is given, cleaned', async () => {
    const folder = await createTempProject({ git: '#!/bin/sh\nenv\n' });
    const env = { PATH: `${folder}:${process.env.PATH}`, GIT_DIR: '/other', OWN: 'kept', LC_ALL: 'de_DE.UTF-8' };
    const said = await new Git({ folder, env, options: [], timeout: 60_000, maxMemory: 1e9 }).askOrRefuse([], {
      maxBytes: 10_000,
    });
    const lines = said.toString().split('\n');
    expect(lines).toEqual(expect.arrayContaining(['OWN=kept', 'LC_ALL=C', 'GIT_TERMINAL_PROMPT=0']));
    expect(lines.filter((line) => line.startsWith('GIT_DIR='))).toEqual([]);
  });
});
