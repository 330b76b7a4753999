/** The lockfile that a lock replaces: what it pins stays what is meant, and one of another product is not touched. */
import { LOCKFILE_LIMITS, type Lockfile, parseLockfile } from '../contract/documents/lockfile.js';
import { ContractError, refuse } from '../contract/errors.js';
import { productName } from '../contract/identity/tuple.js';
import { readBounded } from '../host/disk/files.js';

/** What is at the place of a lockfile. */
export interface ReplacedLockfile {
  /** Undefined where it is damaged: edited or merged, for one. */
  readonly lockfile: Lockfile | undefined;
  /** The product that it names, damaged or not; undefined where it names none. */
  readonly product: string | undefined;
}

/** What a lock would replace; undefined where there is nothing. Codes: TOO_LARGE, UPDATE_REQUIRED, and those of reading a file. */
export async function readReplaced(path: string): Promise<ReplacedLockfile | undefined> {
  const bytes = await readBounded(path, LOCKFILE_LIMITS.maxBytes);
  if (!bytes) return undefined;
  try {
    const lockfile = parseLockfile(bytes, path);
    return { lockfile, product: lockfile.product };
  } catch (error) {
    if (!(error instanceof ContractError) || error.code === 'UPDATE_REQUIRED') throw error;
    const [, product] = /"product"\s*:\s*"([^"\n]{1,64})"/.exec(Buffer.from(bytes).toString('utf8')) ?? [];
    return { lockfile: undefined, product: productName.safeParse(product).success ? product : undefined };
  }
}

/** Stops a lock that would replace what is pinned of another product, by a file or a source that was meant for it (LOCKFILE_MISMATCH). */
export function requireSameProduct(
  replaced: ReplacedLockfile | undefined,
  product: string,
  path: string,
  source: string,
): void {
  if (replaced?.product === undefined || replaced.product === product) return;
  refuse(
    'LOCKFILE_MISMATCH',
    `${path} is of ${replaced.product}, and ${source} has ${product}`,
    path,
    'Name another lockfile, or the source of the product that this one is of.',
  );
}
