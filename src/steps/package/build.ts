/**
 * Building what goes into an artifact with cargo, from a source that is proved to be the one named. All questions are
 * asked at once; what they say is judged in the documented order.
 */
import { dirname } from 'node:path';
import type { PlannedBuild } from '../../contract/documents/build.js';
import { dependenciesOf } from '../../contract/documents/dependencies.js';
import { sourceUri } from '../../host/git/checkout/working-tree.js';
import { rustAnswers } from '../../host/rust/answers.js';
import { cargoArguments } from '../../host/rust/build/cargo.js';
import { findPlaces } from '../../host/rust/build/places.js';
import { documentedRemaps, processorWarnings, remapFlags, userRustflags } from '../../host/rust/build/rustflags.js';
import { compiledSettings, recordedSettings } from '../../host/rust/build/settings.js';
import { findManifest } from '../../host/rust/crate.js';
import { askCargo, askTarget, requireToolchain } from '../../host/rust/toolchain.js';
import { cargoRequest, compile } from './compile.js';
import { generateFiles, requireRunnable } from './generate.js';
import { lockedCrates } from './locked.js';
import { binaryEntry, describeRunner, type Packable, type PackableRequest, warnOf } from './packable.js';
import { askSource, type Claim, type ProvenSource, proveSource, requireUnchanged } from './prove-source.js';
import { recipeOf } from './recipe.js';
import { requireRecordable } from './recordable.js';
import { filesOfBuild, filesOfSource, requireDistinct } from './source-files.js';

/**
 * Builds. A source that was proved before is taken as it is. Codes, in this order: those of `proveSource` and
 * `filesOfSource`, TOOLCHAIN_MISMATCH, TARGET_NOT_INSTALLED, those of `requireRecordable`, then those of `compile`,
 * INCLUDE_NOT_FOUND, GENERATE_FAILED, TREE_DIRTY; GIT_FAILED and TOOL_MISSING where a question has no answer. `scratch` is an
 * empty folder that lives until all is packed.
 */
export async function buildFromSource(
  request: PackableRequest & { readonly scratch: string },
  claim: Claim,
  proved: ProvenSource | undefined,
): Promise<Packable> {
  const { env, generate = [], scratch } = request;
  const manifest = proved?.manifest ?? (await findManifest(request.manifestPath ?? 'Cargo.toml'));
  const asked = askEverything(manifest, request, claim, proved);
  const source = await asked.source;
  const { entries, warnings } = await filesOfSource(source, request, claim);
  warnOf(request, warnings);
  const toolchain = await asked.toolchain;
  requireToolchain(toolchain, claim.tuple.toolchain);
  const cfg = await asked.target;
  requireRunnable(generate, claim.tuple.target, toolchain.host);

  const { lock } = source;
  const places = await findPlaces(source.root, source.crate, toolchain, env);
  const rustflags = userRustflags(source.configurations, env, claim.tuple.target, cfg);
  const epoch = request.source_date_epoch ?? source.head.time;
  const flags = [...rustflags, ...remapFlags(places)];
  const cargo = cargoRequest(source, request, claim, { toolchain, rustflags: flags, epoch });
  const set = recordedSettings(env, places, request.allowWrapper ?? false);
  const { profile } = cargo;
  const facts = { repository: await asked.uri, rustflags, places, profile, settings: set.recorded };
  const recipe = recipeOf(source, request, facts);
  warnOf(request, processorWarnings(rustflags, set.recorded));
  const build = {
    kind: 'cargo',
    recipe,
    rustc: [...toolchain.lines],
    cargo: await asked.cargo,
    cargo_args: cargoArguments(cargo),
    remap_path_prefix: documentedRemaps(places),
    cargo_lock_sha256: lock.sha256,
    runner: describeRunner(env),
  } as const satisfies PlannedBuild;
  const own = [
    { uri: recipe.repository, digest: { gitCommit: source.head.git_rev } },
    { uri: 'file:Cargo.lock', digest: { sha256: lock.sha256 } },
  ];
  requireRecordable(build, { dependencies: own, env });

  const compiled = await compile(cargo, source, lock.packages, request.progress);
  const binaries = compiled.executables.map((file, at) =>
    binaryEntry(claim.binaries[at] ?? '', claim.tuple.target, file),
  );
  const written = await filesOfBuild(source, request, compiled.since);
  const printed = await generateFiles(compiled.executables[0] ?? '', generate, scratch, env);
  await requireUnchanged(source, env);
  const files = [...entries, ...written, ...printed];
  requireDistinct([...binaries, ...files]);
  const found = compiledSettings(compiled.variables, env, places, Object.keys(recipe.settings));
  warnOf(request, [...set.warnings, ...found.warnings]);
  const settings = { ...found.recorded, ...recipe.settings };
  return {
    binaries,
    files,
    epoch,
    build: { ...build, recipe: { ...recipe, settings } },
    dependencies: dependenciesOf(own, lockedCrates(compiled.used, lock)),
  };
}

/** All questions at once; each answer is awaited in its turn, so that the first refusal is the documented one. */
function askEverything(manifest: string, request: PackableRequest, claim: Claim, proved: ProvenSource | undefined) {
  const { env } = request;
  const { rust = rustAnswers(manifest, env) } = request;
  const toolchain = rust.toolchain();
  const prove = (): Promise<ProvenSource> => proveSource(askSource(manifest, env, rust.metadata()), request, claim);
  const asked = {
    toolchain,
    source: proved ? Promise.resolve(proved) : prove(),
    uri: sourceUri(dirname(manifest), env),
    cargo: toolchain.then((found) => askCargo(found, env)),
    target: toolchain.then((found) => askTarget(found, env, claim.tuple.target)),
  };
  for (const answer of Object.values(asked)) answer.catch(() => {});
  return asked;
}
