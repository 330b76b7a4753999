/**
 * Features as cargo takes them on its command line (The Cargo Book, Features), of the packages that a build selects: a name is
 * one of the features of any of them; `PACKAGE/FEATURE` one of that package, or of a dependency, whose features only cargo knows.
 */
import { refuse } from '../../../contract/errors.js';
import { nearestOf } from '../../../contract/text/nearest.js';
import type { Package } from '../crate.js';

export interface AskedFeatures {
  readonly features: readonly string[];
  readonly defaultFeatures: boolean;
}

/** What is switched on in a package: its features, and its optional dependencies by the names that it has for them. */
export interface SwitchedOn {
  readonly features: ReadonlySet<string>;
  readonly dependencies: ReadonlySet<string>;
}

/** Refuses a feature that no selected package has (FEATURE_UNKNOWN), with what there is. */
export function requireFeatures(selected: readonly Package[], { features }: AskedFeatures): void {
  for (const feature of features) {
    const [owner, name] = splitFeature(feature);
    const owners = owner === undefined ? selected : selected.filter((of) => of.name === owner);
    if (owners.some((of) => Object.hasOwn(of.features, name))) continue;
    const isOfDependency =
      owner !== undefined && owners.length === 0 && selected.some((of) => dependencyNames(of).includes(owner));
    if (isOfDependency) continue;
    const all = (owners.length > 0 ? owners : selected).flatMap((of) => Object.keys(of.features)).sort();
    const nearest = nearestOf(name, all);
    refuse(
      'FEATURE_UNKNOWN',
      `${selected.map((of) => of.name).join(', ')} has no feature ${feature}; there is ${all.join(', ') || 'none'}`,
      'features',
      nearest === undefined ? undefined : `Did you mean ${nearest}?`,
    );
  }
}

/** Refuses a binary that cargo would leave out, since features that it requires are not on (FEATURES_REQUIRED). */
export function requireBinaryFeatures(
  selected: readonly Package[],
  binaries: readonly string[],
  asked: AskedFeatures,
): void {
  for (const of of selected) {
    for (const { name, lacking } of binariesLacking(of, asked)) {
      if (!binaries.includes(name) || lacking.length === 0) continue;
      refuse(
        'FEATURES_REQUIRED',
        `the binary ${name} of ${of.name} requires features that are not asked for: ${lacking.join(', ')}`,
        'features',
      );
    }
  }
}

/** The binaries of a package, each with the features that it requires and that are not on: one with any is left out by cargo. */
export function binariesLacking(of: Package, asked: AskedFeatures): { name: string; lacking: string[] }[] {
  const { features } = switchedOn(of, asked);
  return of.targets
    .filter(({ kind }) => kind.includes('bin'))
    .map(({ name, 'required-features': required = [] }) => ({
      name,
      lacking: required.filter((feature) => !feature.includes('/') && !features.has(feature)),
    }));
}

/** What is switched on in a package when features are asked for, with all that these switch on in turn. */
export function switchedOn(of: Package, { features, defaultFeatures }: AskedFeatures): SwitchedOn {
  const asked = features.flatMap((feature) => {
    const [owner, name] = splitFeature(feature);
    return owner === undefined || owner === of.name ? [name] : [feature];
  });
  const waiting = [...(defaultFeatures ? ['default'] : []), ...asked];
  const on = new Set<string>();
  const dependencies = new Set<string>();
  for (let word = waiting.pop(); word !== undefined; word = waiting.pop()) {
    const [owner, name] = splitFeature(word);
    // `name?/feature` switches nothing on by itself.
    if (owner?.endsWith('?')) continue;
    if (word.startsWith('dep:') || owner !== undefined) dependencies.add(owner ?? name.slice('dep:'.length));
    const feature = owner ?? name;
    if (on.has(feature) || !Object.hasOwn(of.features, feature)) continue;
    on.add(feature);
    for (const next of of.features[feature] ?? []) waiting.push(next);
  }
  return { features: on, dependencies };
}

function splitFeature(feature: string): [owner: string | undefined, name: string] {
  const at = feature.indexOf('/');
  return at < 0 ? [undefined, feature] : [feature.slice(0, at), feature.slice(at + 1)];
}

function dependencyNames(of: Package): string[] {
  return of.dependencies.map(({ name, rename }) => rename ?? name);
}
