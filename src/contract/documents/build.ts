/**
 * What it takes to build an artifact again: the part `build` of a manifest (docs/reproducibility.md). Folders of the machine are
 * placeholders in it ($ROOT, $TARGET_DIR, $CARGO_HOME, $SYSROOT, $RUST_SRC, $HOME). Everything that may steer the bytes is in
 * the commit, is fixed by packaging, or stands here.
 */
import * as z from 'zod/mini';
import { refuse } from '../errors.js';
import { archivePath } from '../identity/file-path.js';
import { sha256Hex } from '../identity/tuple.js';
import { compareBytes } from '../identity/version.js';
import { listOf, openObject } from '../json/lists.js';
import { described } from '../json/schema.js';

/** The largest counts of what a build takes; packaging refuses more before it builds. */
export const BUILD_LIMITS = {
  packages: 16,
  features: 200,
  rustflags: 200,
  settings: 200,
  patterns: 200,
  generated: 100,
  systemPackages: 100,
  /** Characters of a word. */
  word: 4000,
} as const;

const line = z.string().check(z.minLength(1), z.maxLength(BUILD_LIMITS.word));

/** A name of cargo's: of a package, a profile or a feature (The Cargo Book, Manifest format). */
export const cargoName = z
  .string()
  .check(z.maxLength(200), z.regex(/^[\p{L}\p{N}_][\p{L}\p{N}_+./?:-]*$/u, 'must be a name of cargo'));

/** A package of Debian and Ubuntu (Debian Policy Manual, 5.6.1), with an architecture and a version where given. */
export const systemPackage = z
  .string()
  .check(
    z.maxLength(200),
    z.regex(/^[a-z0-9][a-z0-9+.-]+(?::[a-z0-9-]+)?(?:=[A-Za-z0-9.+:~-]+)?$/, 'must be the name of a system package'),
  );

/** A profile of cargo's. */
export const cargoProfile = z
  .string()
  .check(z.maxLength(64), z.regex(/^[A-Za-z0-9_][A-Za-z0-9_-]*$/, 'must be the name of a profile of cargo'));

/** A file that the program itself prints. */
export const generatedSchema = z.strictObject({
  path: archivePath,
  arguments: described(listOf(line, { max: 20 }), 'What the program was run with; its standard output is the file.'),
});
export type Generated = z.infer<typeof generatedSchema>;

/** A file to generate, as it is asked for: `PATH=ARGUMENTS`, with blanks between the arguments. Code: INVALID_INPUT. */
export function parseGenerated(text: string, place: string): Generated {
  const at = text.indexOf('=');
  const words = text
    .slice(at + 1)
    .split(/ +/)
    .filter((word) => word !== '');
  const result = generatedSchema.safeParse({ path: text.slice(0, at), arguments: words });
  if (at > 0 && result.success) return result.data;
  const why = at > 0 ? result.error?.issues[0]?.message : 'must be PATH=ARGUMENTS';
  return refuse('INVALID_INPUT', `${JSON.stringify(text.slice(0, 200))} ${why ?? 'is not well-formed'}`, place);
}

const compressorSchema = z.strictObject({
  name: z.literal('zlib'),
  version: line,
  level: z.int().check(z.minimum(0), z.maximum(9)),
  block_size: z.int().check(z.minimum(1)),
});
const runnerSchema = z.strictObject({ os: line, arch: line, image: z.optional(line) });

/** The name of a variable that is recorded. */
export const settingName = z
  .string()
  .check(z.maxLength(200), z.regex(/^[A-Za-z_][A-Za-z0-9_.-]*$/, 'must be a variable'));

/** What was asked of the build: with the commit, the toolchain and the target all that steers it. */
export const recipeSchema = z.strictObject({
  repository: described(line, 'Where the commit can be had; git+local where that is not known.'),
  manifest_path: described(archivePath, 'The Cargo.toml, from the root of the repository.'),
  packages: listOf(cargoName, { min: 1, max: BUILD_LIMITS.packages }),
  features: listOf(cargoName, { max: BUILD_LIMITS.features }),
  default_features: z.boolean(),
  cargo_profile: cargoProfile,
  rustflags: described(
    listOf(line, { max: BUILD_LIMITS.rustflags }),
    'Without those that remap paths, which packaging adds.',
  ),
  settings: described(
    openObject(settingName, z.string().check(z.maxLength(BUILD_LIMITS.word)), { max: BUILD_LIMITS.settings }),
    'Variables of the environment that may steer the bytes.',
  ),
  include: listOf(line, { max: BUILD_LIMITS.patterns }),
  generate: listOf(generatedSchema, { max: BUILD_LIMITS.generated }),
  system_packages: listOf(systemPackage, { max: BUILD_LIMITS.systemPackages }),
});
export type Recipe = z.infer<typeof recipeSchema>;

const cargoShape = {
  kind: z.literal('cargo'),
  recipe: recipeSchema,
  rustc: described(listOf(line, { min: 1, max: 20 }), 'The lines of `rustc -vV`.'),
  cargo: described(line, '`cargo -V`.'),
  // Two words for each feature, package and binary, and those that every build has.
  cargo_args: listOf(line, { max: 2 * (BUILD_LIMITS.features + BUILD_LIMITS.packages) + 100 }),
  remap_path_prefix: described(listOf(line, { max: 20 }), 'FROM=TO, as rustc takes them.'),
  cargo_lock_sha256: sha256Hex,
  runner: runnerSchema,
} as const;
const prebuiltShape = {
  kind: described(z.literal('prebuilt'), 'Built elsewhere: version, git_rev and toolchain are as given, not proved.'),
  runner: runnerSchema,
} as const;
export const buildSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...cargoShape, compressor: compressorSchema }),
  z.strictObject({ ...prebuiltShape, compressor: compressorSchema }),
]);
/** What is known of a build before anything is packed. */
export const plannedBuildSchema = z.discriminatedUnion('kind', [
  z.strictObject(cargoShape),
  z.strictObject(prebuiltShape),
]);
export type PlannedBuild = z.infer<typeof plannedBuildSchema>;
export type Build = z.infer<typeof buildSchema>;

/** The same recipe, with the settings in the order of their bytes. */
export function inRecipeOrder(recipe: Recipe): Recipe {
  const settings = Object.entries(recipe.settings).sort(([a], [b]) => compareBytes(a, b));
  return { ...recipe, settings: Object.fromEntries(settings) };
}
