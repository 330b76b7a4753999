/** Who owns the contract: named by the maintainer, or by what the repository says of its owners already. */
import { owner } from '../../contract/documents/contract-fields.js';
import { refuse } from '../../contract/errors.js';
import { CODEOWNERS_PATHS, ownersOf } from '../../contract/governance/codeowners.js';
import { placesOf } from './places.js';
import type { Project, StewardOrigin } from './texts/project.js';

interface Known {
  readonly given: string | undefined;
  readonly product: string;
  readonly there: ReadonlyMap<string, string>;
  /** `https://HOST/OWNER/REPO`. */
  readonly repository: string | undefined;
}

/**
 * The steward: of the contract where one is there, else the one given, else the only owner that CODEOWNERS gives the contract to,
 * else the owner of `origin`. Codes: INVALID_INPUT for a name that is none, or another than the contract's, or where there is none.
 */
export function chooseSteward(known: Known): Pick<Project, 'steward' | 'stewardFrom'> {
  const { given, product, there, repository } = known;
  if (given !== undefined && !owner.safeParse(given).success)
    refuse('INVALID_INPUT', `${JSON.stringify(given)} is neither @user nor @organisation/team`, 'steward');
  const { found, contract } = placesOf(product, there);
  if (found) return ofContract(found.governance.steward.active, given, contract);
  if (given !== undefined) return from('given', given);
  const text = there.get(CODEOWNERS_PATHS.find((path) => there.has(path)) ?? '') ?? '';
  const { owners } = ownersOf(text, contract);
  const [only, another] = owners.filter((name) => owner.safeParse(name).success);
  if (only !== undefined && another === undefined) return from('codeowners', only);
  const account = `@${repository?.split('/').at(-2)}`;
  if (repository !== undefined && owner.safeParse(account).success) return from('origin', account);
  return refuse(
    'INVALID_INPUT',
    'nothing says who owns the contract',
    'steward',
    'Name a steward, @user or @org/team.',
  );
}

function ofContract(
  active: string,
  given: string | undefined,
  place: string,
): Pick<Project, 'steward' | 'stewardFrom'> {
  if (given !== undefined && given.toLowerCase() !== active.toLowerCase())
    refuse(
      'INVALID_INPUT',
      `${place} names ${active} as steward, not ${given}`,
      'steward',
      'A contract that is there is not changed: hand over as docs/governance.md says.',
    );
  return from('contract', active);
}

function from(stewardFrom: StewardOrigin, steward: string): Pick<Project, 'steward' | 'stewardFrom'> {
  return { steward, stewardFrom };
}
