/**
 * Opening stores and sources by their names. Whoever opens one says who it is; which token goes with it is decided here,
 * and nowhere else. What is opened is behind the check of paths.
 */
import { refuse } from '../../contract/errors.js';
import { type Opener, originToken } from '../origin-token.js';
import { checkedSource, checkedStore } from './checked.js';
import { DirectoryStore } from './directory.js';
import { parseStoreName, type StoreName } from './name.js';
import { BRIEF, type SourceTime, WHOLE } from './source-time.js';
import type { Source, Store } from './store.js';

/** Opens something to read from, which has `time`; as long as is sensible unless given. Codes: INVALID_INPUT, STORE_NOT_SUPPORTED. */
export async function openSource(name: string, opener: Opener, time: SourceTime = WHOLE): Promise<Source> {
  const parsed = parseStoreName(name);
  if (parsed.kind !== 'https' && parsed.kind !== 'http') return checkedStore(await storeOf(name, parsed, opener, time));
  const { HttpSource } = await import('./static-host.js');
  return checkedSource(new HttpSource(name, { env: opener.env, token: originToken(opener), limits: time.http }));
}

/**
 * Sources that have the same bytes, to be asked in this order, each opened when it is asked. The last has all the time there is:
 * behind it there is no other. Codes as `openSource`.
 */
export function openInTurn(names: readonly [string, ...string[]], opener: Opener): SourcesInTurn {
  const [first, ...others] = names.map(
    (name, at) => () => openSource(name, opener, at === names.length - 1 ? WHOLE : BRIEF),
  ) as [() => Promise<Source>, ...(() => Promise<Source>)[]];
  return { openSource: first, mirrors: others };
}

export interface SourcesInTurn {
  readonly openSource: () => Promise<Source>;
  readonly mirrors: readonly (() => Promise<Source>)[];
}

/** Opens something to publish into; what a kind of store needs is loaded with it. Codes: INVALID_INPUT, STORE_NOT_SUPPORTED. */
export async function openStore(name: string, opener: Opener): Promise<Store> {
  return checkedStore(await storeOf(name, parseStoreName(name), opener, WHOLE));
}

async function storeOf(name: string, parsed: StoreName, opener: Opener, time: SourceTime): Promise<Store> {
  const { env } = opener;
  switch (parsed.kind) {
    case 'directory':
      return new DirectoryStore(parsed.path, name);
    case 's3':
      return new (await import('./s3/store.js')).S3Store(name, { env, limits: time.http });
    case 'git':
      return new (await import('./git-branch/store.js')).GitStore(name, {
        env,
        token: originToken(opener),
        timeout: time.gitMs,
      });
    default:
      return refuse(
        'STORE_NOT_SUPPORTED',
        `${parsed.kind}: can be read from, not published into`,
        'store',
        'Publish into a branch (git+https://HOST/OWNER/REPO#BRANCH), S3-compatible storage or a folder that the host serves.',
      );
  }
}
