/**
 * What a source says has been published, as far as governance needs it. It is data like any other: the source is whom
 * the maintainers name, and what it does not know is never taken as permission.
 */
import { compareVersions } from '../identity/version.js';
import { type AttestedCount, generationsOf, type PublishedRelease } from '../release-index/releases.js';
import { type ContractFile, isValid, type ValidContract } from './contract-file.js';

/** The contract document that was published with a release. */
export interface PublishedContract {
  readonly release: string;
  readonly contract_version: string;
  /** Absent where the source does not have it. */
  readonly document: ContractFile;
}

/** What has been published, as a source knows it. */
export interface ReleaseHistory {
  readonly known: true;
  /** As people call the source. */
  readonly name: string;
  readonly releases: readonly PublishedRelease[];
  readonly contracts: readonly PublishedContract[];
  /** Shown, and no rule's business. */
  readonly rows?: AttestedCount;
}

/** Nothing is known, and why. */
export interface NotKnown {
  readonly known: false;
  readonly why: string;
  /** Where naming a source is not what helps. */
  readonly whatToDo?: string;
}

/**
 * Whether a source is known to hold nothing. The specification makes a contract immutable once published (section 6), and
 * gives notice to consumers of what was: until then every version is a draft.
 */
export function nothingPublished(published: ReleaseHistory | NotKnown): boolean {
  return published.known && published.releases.length === 0;
}

const MOST_CONTRACTS = 128;

/** The releases whose contract documents tell all there is to know: one for each contract version, and all of `version`. */
export function releasesToRead(releases: readonly PublishedRelease[], version: string | undefined): PublishedRelease[] {
  const seen = new Set<string>();
  return releases
    .filter(({ contract_version }) => {
      const first = !seen.has(contract_version);
      seen.add(contract_version);
      return first || contract_version === version;
    })
    .slice(0, MOST_CONTRACTS);
}

/** Generations published after one day and up to another. */
export function generationsAfter({ releases }: ReleaseHistory, day: string, today: string): number {
  return generationsOf(releases).filter(({ day: of }) => of > day && of <= today).length;
}

export function isPublished(published: ReleaseHistory | NotKnown, contractVersion: string): boolean {
  return published.known && published.releases.some((release) => release.contract_version === contractVersion);
}

/** The generations published under contracts that name both stewards, going back from a contract version. */
export function overlappingReleases(published: ReleaseHistory, at: string, outgoing: string): number {
  const generations = generationsOf(published.releases);
  const versions = [...new Set(published.releases.map(({ contract_version }) => contract_version))]
    .filter((version) => compareVersions(version, at) <= 0)
    .sort((a, b) => compareVersions(b, a));
  let count = 0;
  for (const version of versions) {
    const contract = published.contracts.find(({ contract_version }) => contract_version === version)?.document.value;
    // Git hosts fold the case of users and teams.
    if (contract?.governance.steward.outgoing?.toLowerCase() !== outgoing.toLowerCase()) break;
    count += generations.filter(({ contract_version }) => contract_version === version).length;
  }
  return count;
}

/** The newest published contract that is valid, which stands in for one at base that is not. */
export function newestContract(
  published: ReleaseHistory | NotKnown,
): (PublishedContract & { document: ValidContract }) | undefined {
  return newestFirst(published).find(isReadable);
}

/** The newest contract published under an earlier version. */
export function contractBefore(published: ReleaseHistory, version: string): PublishedContract | undefined {
  return newestFirst(published).find(({ contract_version }) => compareVersions(contract_version, version) < 0);
}

function newestFirst(published: ReleaseHistory | NotKnown): PublishedContract[] {
  if (!published.known) return [];
  return published.contracts.toSorted((a, b) => compareVersions(b.contract_version, a.contract_version));
}

function isReadable(contract: PublishedContract): contract is PublishedContract & { document: ValidContract } {
  return isValid(contract.document);
}
