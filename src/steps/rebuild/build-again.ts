/**
 * Building again what a manifest describes, from a clone that nothing else uses: by the very code that builds a release, with the
 * recipe in place of a request. Foreign code runs; it is told the recorded settings, and nothing of whoever runs this.
 */
import { join } from 'node:path';
import { stderr } from 'node:process';
import type { Writable } from 'node:stream';
import type { Build } from '../../contract/documents/build.js';
import { MANIFEST_LIMITS, type Manifest, parseManifest } from '../../contract/documents/manifest.js';
import { refuse } from '../../contract/errors.js';
import { tupleOf } from '../../contract/identity/tuple.js';
import { readRequired } from '../../host/disk/files.js';
import { rustAnswers } from '../../host/rust/answers.js';
import { cargoHome, findPlaces } from '../../host/rust/build/places.js';
import { privateEnvironment, privateFolders, recordedEnvironment } from '../../host/rust/build/private-environment.js';
import { WRAPPERS } from '../../host/rust/build/settings.js';
import { chooseCrate, findManifest } from '../../host/rust/crate.js';
import { bringCrates } from '../../host/rust/crate-cache.js';
import { requireLock } from '../../host/rust/preflight/lock.js';
import { provideToolchain } from '../../host/rust/rustup.js';
import { packageTarget } from '../package/package.js';
import { type Bringing, bringSource, requireBrought } from './bring-source.js';
import type { Reference } from './reference.js';

export interface Again extends Bringing {
  /** Where the artifact and its documents are written. */
  readonly out: string;
  readonly now: () => Date;
  /** Where the messages of programs go; standard error unless given. */
  readonly output?: Writable | undefined;
}

export interface BuiltAgain {
  readonly manifest: Manifest;
  /** The paths of both. */
  readonly artifact: string;
  readonly manifest_file: string;
}

type CargoBuild = Extract<Build, { readonly kind: 'cargo' }>;

/**
 * Builds. Codes: those of `bringSource`, CRATE_NOT_FOUND, those of `provideToolchain` and `requireBrought`, MANIFEST_MISMATCH
 * where the commit has another Cargo.lock, NOT_REBUILDABLE, those of `packageTarget`.
 */
export async function buildAgain(reference: Reference, build: CargoBuild, again: Again): Promise<BuiltAgain> {
  const { manifest: published } = reference;
  const { scratch, out, progress, now, output = stderr } = again;
  const { recipe } = build;
  const { root, contract, reasons } = await bringSource(reference, again);
  const manifest = await findManifest(join(root, recipe.manifest_path));
  const { toolchain, target } = published;
  const base = await privateEnvironment(again.env, scratch);
  const installed = await provideToolchain({ toolchain, target, manifest, env: base, output, progress });
  const asked = rustAnswers(manifest, installed);
  const brought = await requireBrought(asked.metadata(), { root, reasons, env: base });
  const folders = await privateFolders(brought, scratch);
  const provided = { ...installed, ...folders };
  const rust = Object.keys(folders).length === 0 ? asked : rustAnswers(manifest, provided);
  const metadata = await rust.metadata();
  const crate = chooseCrate(metadata, manifest, recipe.packages, []);
  const lock = await requireLock(crate.workspaceRoot, metadata.packages, toolchain);
  if (lock.sha256 !== build.cargo_lock_sha256)
    refuse('MANIFEST_MISMATCH', `${reference.place} names another Cargo.lock than the commit has`, reference.place);
  const crates = await bringCrates(lock.packages, cargoHome(again.env), cargoHome(base));
  progress(`${crates.brought} of ${crates.wanted} crates are in the cache of this machine`);
  const places = await findPlaces(root, crate, await rust.toolchain(), base);
  const env = recordedEnvironment(provided, recipe, places);
  const staged = await packageTarget({
    ...tupleOf(published),
    contract,
    manifestPath: manifest,
    source_date_epoch: published.source_date_epoch,
    packages: recipe.packages,
    features: recipe.features,
    defaultFeatures: recipe.default_features,
    cargoProfile: recipe.cargo_profile,
    allowWrapper: WRAPPERS.some((name) => recipe.settings[name] !== undefined),
    include: recipe.include,
    generate: recipe.generate,
    systemPackages: recipe.system_packages,
    ...{ out, env, rust, now, progress, output },
  });
  const manifest_file = join(out, staged.manifest_file);
  const rebuilt = parseManifest(await readRequired(manifest_file, MANIFEST_LIMITS.maxBytes), manifest_file);
  return { manifest: rebuilt, artifact: join(out, staged.artifact_file), manifest_file };
}
