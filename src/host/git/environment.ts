/** The environment that git is started in: one repository, its real objects, English messages, a token for its own origin alone. */
import { devNull } from 'node:os';
import type { OriginToken } from '../origin-token.js';
import type { Environment } from '../process.js';

/**
 * What git's hooks, `git rebase --exec` and the like set for their own repository (`git rev-parse --local-env-vars`),
 * and what changes how paths are read. Configuration by GIT_CONFIG_COUNT stays: safe.directory and tokens come so.
 */
const FOREIGN = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_GRAFT_FILE',
  'GIT_REPLACE_REF_BASE',
  'GIT_CONFIG',
  'GIT_CONFIG_PARAMETERS',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
  'GIT_EXTERNAL_DIFF',
];

/** The environment for git: the repository is the one of the folder, its objects are the real ones, messages are English. */
export function gitEnvironment(env: Environment): Environment {
  const kept = Object.entries(env).filter(([name]) => !FOREIGN.includes(name.toUpperCase()));
  return { ...Object.fromEntries(kept), GIT_NO_REPLACE_OBJECTS: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}

/**
 * The environment of somebody who has configured nothing, for what is done with foreign files and no remote: what the user has
 * must not change a file, and no filter of his is started on one.
 */
export function unconfigured(env: Environment): Environment {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_(?:CONFIG|ATTR)_/i.test(name));
  return {
    ...Object.fromEntries(kept),
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
  };
}

/**
 * The token as a header for its own origin, in the environment only: never in a URL, an argument or a file. The empty
 * value first takes away what the machine's own configuration says. Redirects are not followed with it: git would send
 * the header on to wherever the first one leads.
 */
export function withToken(env: Environment, origin: string | undefined, token: OriginToken | undefined): Environment {
  if (!token || origin === undefined || origin !== token.origin) return env;
  const basic = Buffer.from(`x-access-token:${token.value}`).toString('base64');
  const count = Number.parseInt(env.GIT_CONFIG_COUNT ?? '0', 10) || 0;
  const settings = [
    [`http.${origin}/.extraheader`, ''],
    [`http.${origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
    [`http.${origin}/.followRedirects`, 'false'],
  ];
  const added = settings.flatMap(([key = '', value = ''], at) => [
    [`GIT_CONFIG_KEY_${count + at}`, key],
    [`GIT_CONFIG_VALUE_${count + at}`, value],
  ]);
  return { ...env, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(count + settings.length) };
}
