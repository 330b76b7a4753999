/**
 * The variables of the environment that may steer the bytes of a build, by list. They are recorded, so that a rebuild sets them
 * again. Others do not count: cargo and rustc do not read them, and what a build script reads of its own is not known to
 * anybody. Variables of registries and of the network say where sources come from, which Cargo.lock has digests for, and may
 * hold secrets.
 */
import { BUILD_LIMITS, settingName } from '../../../contract/documents/build.js';
import type { Environment } from '../../program-environment.js';
import { asTable, type Configuration } from './cargo-config.js';
import { type Place, withPlaceholders } from './places.js';

/** The Cargo Book, Environment variables; the cc crate; pkg-config; GCC and clang, Environment Variables; xcrun. */
const STEERING = [
  /^CARGO_(?:BUILD|PROFILE|TARGET|UNSTABLE)_/,
  /^(?:RUSTC_BOOTSTRAP|MACOSX_DEPLOYMENT_TARGET|SDKROOT|DEVELOPER_DIR|CRATE_CC_NO_DEFAULTS|CROSS_COMPILE)$/,
  /^(?:CPATH|C_INCLUDE_PATH|CPLUS_INCLUDE_PATH|LIBRARY_PATH|COMPILER_PATH|GCC_EXEC_PREFIX)$/,
  /^(?:HOST_|TARGET_)?(?:CC|CXX|CXXSTDLIB|AR|RANLIB|(?:CPP|C|CXX|LD|AR|AS|RANLIB)FLAGS)(?:_[A-Za-z0-9_.-]+)?$/,
  /^(?:HOST_|TARGET_)?PKG_CONFIG(?:_[A-Za-z0-9_.-]+)?$/,
];

/** What packaging sets itself, what says where something is or how fast it is done, and what stands elsewhere in the manifest. */
const OTHERS = [
  /^CARGO_BUILD_(?:JOBS|TARGET|TARGET_DIR|BUILD_DIR|DEP_INFO_BASEDIR|INCREMENTAL|RUSTC|RUSTC_WRAPPER|RUSTC_WORKSPACE_WRAPPER|RUSTDOC|RUSTDOCFLAGS|RUSTFLAGS)$/,
  /^CARGO_TARGET_(?:DIR|.*_RUSTFLAGS|.*_RUNNER)$/,
];

/** Manifests are public. */
const SECRET = /TOKEN|SECRET|PASS|PWD|CREDENTIAL|KEY|DSN|AUTH|PRIVATE|WEBHOOK|DATABASE|COOKIE|CERT/i;
const WITH_PASSWORD = /:\/\/[^/\s]*@/;

/** Folders, names and times of this machine: a program that has one compiled in is another one elsewhere. */
const OF_THE_MACHINE = /^(?:HOME|USERPROFILE|PATH|PWD|USER|LOGNAME|HOSTNAME|TMPDIR|TEMP|TMP|CARGO_HOME|RUSTUP_HOME)$/i;

/** Variables that name a wrapper of rustc. */
export const WRAPPERS = ['RUSTC_WRAPPER', 'RUSTC_WORKSPACE_WRAPPER'] as const;

/** Settings of a build, and what is not among them, each as a sentence. */
export interface Settings {
  readonly recorded: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
}

/** Whether a variable steers the bytes by itself. */
export function isSteering(name: string): boolean {
  const matches = (expression: RegExp): boolean => expression.test(name);
  return STEERING.some(matches) && !OTHERS.some(matches);
}

/**
 * The wrappers of rustc that a build has: those of the environment where they are allowed, and else none, whatever a
 * configuration names.
 */
export function wrappersOf(env: Environment, allowed: boolean): Record<string, string> {
  return Object.fromEntries(
    WRAPPERS.map((name) => [name, (allowed ? (env[name] ?? env[`CARGO_BUILD_${name}`]) : undefined) ?? '']),
  );
}

/**
 * The same as variables of cargo. Set and empty they weigh more than what a configuration names; where none does they are not
 * set, since cargo then forgets what it has asked the compiler, and asks for each run again.
 */
export function wrapperVariables(
  env: Environment,
  allowed: boolean,
  configurations: readonly Configuration[],
): Record<string, string | undefined> {
  const wrappers = Object.entries(wrappersOf(env, allowed));
  return Object.fromEntries(
    wrappers.flatMap(([name, wrapper]) => {
      const key = name.toLowerCase().replaceAll('_', '-');
      const isConfigured = configurations.some(({ table }) => asTable(table.build)[key] !== undefined);
      const value = wrapper === '' && !isConfigured ? undefined : wrapper;
      return [
        [name, value],
        [`CARGO_BUILD_${name}`, undefined],
      ];
    }),
  );
}

/** The settings as a manifest records them before the build, with placeholders for folders. */
export function recordedSettings(env: Environment, places: readonly Place[], allowWrapper: boolean): Settings {
  const wrappers = Object.entries(wrappersOf(env, allowWrapper));
  const set = Object.entries(env).filter(([name]) => isSteering(name));
  return record([...set, ...wrappers], places);
}

/**
 * Variables of the environment that rustc found in the sources (`env!`, `option_env!`), with the value that was compiled in.
 * What cargo or a build script sets comes from the commit; `known` is recorded by now.
 */
export function compiledSettings(
  compiled: ReadonlyMap<string, string>,
  env: Environment,
  places: readonly Place[],
  known: readonly string[],
): Settings {
  const ofMachine: string[] = [];
  const set = [...compiled].filter(([name, value]) => {
    if (env[name] === value && OF_THE_MACHINE.test(name)) ofMachine.push(name);
    return env[name] === value && !OF_THE_MACHINE.test(name) && !known.includes(name);
  });
  const { recorded, warnings } = record(set, places, known.length);
  const other = ofMachine.map(
    (name) => `${name} is compiled in, and another one elsewhere: nobody can build this again`,
  );
  return { recorded, warnings: [...warnings, ...other] };
}

/** What can be published of variables, up to what a manifest has room for. */
function record(
  set: readonly (readonly [string, string | undefined])[],
  places: readonly Place[],
  taken = 0,
): Settings {
  const recorded: Record<string, string> = {};
  const warnings: string[] = [];
  for (const [name, value] of set) {
    if (!value) continue;
    const why = reasonAgainst(name, value, taken + Object.keys(recorded).length);
    if (why === undefined) recorded[name] = withPlaceholders([value], places).join('');
    else warnings.push(`${name} steers the build and is not recorded, since it ${why}: a rebuild will be without it`);
  }
  return { recorded, warnings };
}

/** Whether a manifest may have recorded a variable: none of its own machine, none that is a secret. */
export function isRecordable(name: string, value: string): boolean {
  return !OF_THE_MACHINE.test(name) && reasonAgainst(name, value, 0) === undefined;
}

function reasonAgainst(name: string, value: string, count: number): string | undefined {
  if (SECRET.test(name) || WITH_PASSWORD.test(value)) return 'may hold a secret';
  if (!settingName.safeParse(name).success) return 'has a strange name';
  if (value.length > BUILD_LIMITS.word) return `has more than ${BUILD_LIMITS.word} characters`;
  return count >= BUILD_LIMITS.settings ? `is one of more than ${BUILD_LIMITS.settings}` : undefined;
}
