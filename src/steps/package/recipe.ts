/** What is asked of a build, as manifest and provenance record it. */
import { relative, sep } from 'node:path';
import { type Recipe, recipeSchema } from '../../contract/documents/build.js';
import { refuse } from '../../contract/errors.js';
import { compareBytes } from '../../contract/identity/version.js';
import { type Place, withPlaceholders } from '../../host/rust/build/places.js';
import { recordedSettings } from '../../host/rust/build/settings.js';
import type { PackableRequest } from './packable.js';
import type { ProvenSource } from './prove-source.js';

export interface BuildFacts {
  readonly repository: string;
  /** The user's own. */
  readonly rustflags: readonly string[];
  readonly places: readonly Place[];
  readonly profile: string;
}

/** The recipe of a build, before it begins. Code: INVALID_INPUT for what a manifest has no room for. */
export function recipeOf({ crate, manifest, root }: ProvenSource, request: PackableRequest, facts: BuildFacts): Recipe {
  const {
    features,
    defaultFeatures = true,
    allowWrapper = false,
    include,
    generate = [],
    systemPackages = [],
  } = request;
  const result = recipeSchema.safeParse({
    repository: facts.repository,
    manifest_path: relative(root, manifest).split(sep).join('/'),
    packages: crate.packages,
    features,
    default_features: defaultFeatures,
    cargo_profile: facts.profile,
    rustflags: withPlaceholders(facts.rustflags, facts.places),
    settings: recordedSettings(request.env, facts.places, allowWrapper),
    include,
    generate,
    system_packages: [...systemPackages].sort(compareBytes),
  });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return refuse('INVALID_INPUT', `${issue?.path.join('/')} ${issue?.message}`, String(issue?.path[0] ?? 'build'));
}
