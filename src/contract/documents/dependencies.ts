/**
 * What went into a build, as SLSA names resolved dependencies: the commit, Cargo.lock, and every crate by its package URL
 * (purl, type cargo) with the digest that Cargo.lock has for it. These digests are the lock's word: cargo holds a crate against
 * them when it is fetched, and not again when it is in its cache.
 */

import { refuse } from '../errors.js';
import { compareBytes } from '../identity/version.js';
import { PROVENANCE_LIMITS, type Provenance } from './provenance.js';

export type ResolvedDependency = Provenance['predicate']['buildDefinition']['resolvedDependencies'][number];

/** A crate as Cargo.lock names it. */
export interface LockedCrate {
  readonly name: string;
  readonly version: string;
  /** `registry+URL`, `sparse+URL` or `git+URL#COMMIT`. */
  readonly source: string;
  readonly checksum: string | undefined;
}

const CRATES_IO = ['registry+https://github.com/rust-lang/crates.io-index', 'sparse+https://index.crates.io/'];

/**
 * A crate as a dependency: `pkg:cargo/NAME@VERSION` with its SHA-256; with `vcs_url` and the commit where it comes from git, with
 * `repository_url` where from another registry than crates.io. Documents are public: users, passwords and queries of an address
 * are left out. A crate that the lock has no digest for is PROVENANCE_MISMATCH.
 */
export function dependencyOf({ name, version, source, checksum }: LockedCrate): ResolvedDependency {
  const purl = `pkg:cargo/${encodeURIComponent(name)}@${encodeURIComponent(version)}`;
  const [, url = '', commit] = /^git\+([^#]+)#([0-9a-f]{40,64})$/.exec(source) ?? [];
  if (commit !== undefined)
    return {
      uri: `${purl}?vcs_url=${encodeURIComponent(`git+${publicAddress(url)}@${commit}`)}`,
      digest: { gitCommit: commit },
    };
  const registry = publicAddress(source.replace(/^registry\+/, ''));
  if (checksum === undefined || !/^[0-9a-f]{64}$/.test(checksum))
    return refuse(
      'PROVENANCE_MISMATCH',
      `Cargo.lock has no digest for ${name} ${version} from ${registry}`,
      'Cargo.lock',
    );
  const elsewhere = CRATES_IO.includes(source) ? '' : `?repository_url=${encodeURIComponent(registry)}`;
  return { uri: `${purl}${elsewhere}`, digest: { sha256: checksum } };
}

/** An address without what may be secret; `git@` of an address of ssh is none, and part of it. */
function publicAddress(url: string): string {
  const [, scheme = '', user, rest = ''] = /^((?:[a-z][a-z0-9+.-]*:\/\/)?)(?:([^/]*)@)?([^?#]*)/i.exec(url) ?? [];
  const isAccount = /(?:^|\+)ssh:\/\/$/i.test(scheme) && user !== undefined && !user.includes(':');
  return `${scheme}${isAccount ? `${user}@` : ''}${rest}`;
}

/** The dependencies of a build: its own first, then crates by their names in order. Code: TOO_LARGE. */
export function dependenciesOf(
  own: readonly ResolvedDependency[],
  crates: readonly LockedCrate[],
): ResolvedDependency[] {
  const sorted = new Map(crates.map(dependencyOf).map((dependency) => [dependency.uri, dependency]));
  const all = [...own, ...[...sorted.values()].sort((a, b) => compareBytes(a.uri, b.uri))];
  if (all.length > PROVENANCE_LIMITS.dependencies)
    refuse('TOO_LARGE', `${all.length} dependencies are more than ${PROVENANCE_LIMITS.dependencies}`, 'Cargo.lock');
  return all;
}
