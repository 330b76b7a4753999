/**
 * The variables of the environment that may steer the bytes of a build, by list. They are recorded, so that a rebuild sets them
 * again. Others do not count: cargo and rustc do not read them, and what a build script reads of its own is not known to
 * anybody. Variables of registries and of the network say where sources come from, which Cargo.lock has digests for, and may
 * hold secrets.
 */
import { BUILD_LIMITS } from '../../../contract/documents/build.js';
import type { Environment } from '../../program-environment.js';
import { type Place, withPlaceholders } from './places.js';

/** The Cargo Book, Environment variables; the cc crate; pkg-config. */
const STEERING = [
  /^CARGO_(?:BUILD|PROFILE|TARGET|UNSTABLE)_/,
  /^(?:RUSTC_BOOTSTRAP|MACOSX_DEPLOYMENT_TARGET|SDKROOT|CRATE_CC_NO_DEFAULTS)$/,
  /^(?:HOST_|TARGET_)?(?:CC|CXX|AR|RANLIB|CPPFLAGS|CFLAGS|CXXFLAGS|LDFLAGS)(?:_[A-Za-z0-9_.-]+)?$/,
  /^(?:HOST_|TARGET_)?PKG_CONFIG(?:_[A-Za-z0-9_.-]+)?$/,
];

/** What packaging sets itself, what says where something is or how fast it is done, and what stands elsewhere in the manifest. */
const OTHERS = [
  /^CARGO_BUILD_(?:JOBS|TARGET|TARGET_DIR|BUILD_DIR|DEP_INFO_BASEDIR|INCREMENTAL|RUSTC|RUSTC_WRAPPER|RUSTC_WORKSPACE_WRAPPER|RUSTDOC|RUSTDOCFLAGS|RUSTFLAGS)$/,
  /^CARGO_TARGET_(?:DIR|.*_RUSTFLAGS|.*_RUNNER)$/,
];

const SECRET = /TOKEN|SECRET|PASSWORD|CREDENTIAL/;

/** Wrappers of rustc, recorded where they are allowed. */
export const WRAPPERS = ['RUSTC_WRAPPER', 'RUSTC_WORKSPACE_WRAPPER'] as const;

/** Whether a variable is recorded. */
export function isSteering(name: string): boolean {
  const matches = (expression: RegExp): boolean => expression.test(name);
  return STEERING.some(matches) && !OTHERS.some(matches) && !SECRET.test(name);
}

/** Folders, names and times of this machine: a program that has one compiled in is another one elsewhere. */
const OF_THE_MACHINE = /^(?:HOME|USERPROFILE|PATH|PWD|USER|LOGNAME|HOSTNAME|TMPDIR|TEMP|TMP|CARGO_HOME|RUSTUP_HOME)$/i;

/**
 * Variables of the environment that rustc found in the sources (`env!`, `option_env!`), with the value that was compiled in.
 * What cargo or a build script sets comes from the commit.
 */
export function compiledSettings(
  compiled: ReadonlyMap<string, string>,
  env: Environment,
  places: readonly Place[],
): Record<string, string> {
  const set = [...compiled].filter(
    ([name, value]) => env[name] === value && value.length <= BUILD_LIMITS.word && isRecordable(name),
  );
  return Object.fromEntries(set.map(([name, value]) => [name, withPlaceholders([value], places).join('')]));
}

/** Whether a manifest may have recorded a variable: none of its own machine, none that is a secret. */
export function isRecordable(name: string): boolean {
  return !OF_THE_MACHINE.test(name) && !SECRET.test(name);
}

/**
 * The settings as a manifest records them, with placeholders for folders.
 */
export function recordedSettings(
  env: Environment,
  places: readonly Place[],
  allowWrapper: boolean,
): Record<string, string> {
  const wrappers: readonly string[] = allowWrapper ? WRAPPERS : [];
  const set = Object.entries(env).flatMap(([name, value]): [string, string][] =>
    value && (isSteering(name) || wrappers.includes(name)) ? [[name, withPlaceholders([value], places).join('')]] : [],
  );
  return Object.fromEntries(set);
}
