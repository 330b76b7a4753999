/** What is asked of a build, as manifest and provenance record it. */
import { relative, sep } from 'node:path';
import type { Recipe } from '../../contract/documents/build.js';
import { compareBytes } from '../../contract/identity/version.js';
import { type Place, withPlaceholders } from '../../host/rust/build/places.js';
import type { PackableRequest } from './packable.js';
import type { ProvenSource } from './prove-source.js';

export interface BuildFacts {
  readonly repository: string;
  /** The user's own. */
  readonly rustflags: readonly string[];
  readonly places: readonly Place[];
  readonly profile: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** The recipe of a build, before it begins. */
export function recipeOf({ crate, manifest, root }: ProvenSource, request: PackableRequest, facts: BuildFacts): Recipe {
  const { features, defaultFeatures = true, include, generate = [], systemPackages = [] } = request;
  return {
    repository: facts.repository,
    manifest_path: relative(root, manifest).split(sep).join('/'),
    packages: [...crate.packages],
    features: [...features],
    default_features: defaultFeatures,
    cargo_profile: facts.profile,
    rustflags: withPlaceholders(facts.rustflags, facts.places),
    settings: { ...facts.settings },
    include: [...include],
    generate: generate.map(({ path, arguments: words }) => ({ path, arguments: [...words] })),
    system_packages: [...systemPackages].sort(compareBytes),
  };
}
