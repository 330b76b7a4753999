/**
 * Where an artifact may be had: one source, and for what a lockfile pins its mirrors, too. They are asked one after the other,
 * each within its time, and the first that gives good bytes is used: whatever another one has, it is not taken.
 */
import { ContractError, MAX_FAULTS } from '../../contract/errors.js';
import type { Source } from '../../host/store/store.js';

/** A source that is opened when it is first asked for: with a lockfile, and where the tool is there, it is not needed. */
export type OpenSource = () => Promise<Source>;
export type OpenSources = readonly [OpenSource, ...OpenSource[]];

/** What is no matter of a source: no other would give anything else. */
const OURS = /^(?:STORE_FULL|STORE_READ_ONLY)$/;

/**
 * What the first source gives of which `take` does not refuse it; `warn` is told of those before it. Where none does, the
 * refusal is that of the first, with those of the others.
 */
export async function firstGood<T>(
  sources: OpenSources,
  take: (open: OpenSource) => Promise<T>,
  warn: (message: string) => void,
): Promise<T> {
  const refusals: ContractError[] = [];
  for (const [at, open] of sources.entries())
    try {
      return await take(open);
    } catch (error) {
      if (!(error instanceof ContractError) || OURS.test(error.code)) throw error;
      refusals.push(error);
      if (at < sources.length - 1) warn(`${error.message}; asking the next source`);
    }
  const [first, ...others] = refusals as [ContractError, ...ContractError[]];
  if (others.length === 0) throw first;
  const faults = refusals.flatMap((error) => error.faults).slice(0, MAX_FAULTS);
  const [fault = { code: first.code, message: first.message }, ...more] = faults;
  throw new ContractError({ ...fault, hint: first.hint }, more, { cause: first });
}

/** The same sources, each opened once, however often it is asked for. */
export function openedOnce(sources: OpenSources): OpenSources {
  const [first, ...others] = sources;
  return [once(first), ...others.map(once)];
}

function once(open: OpenSource): OpenSource {
  let opened: Promise<Source> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}
