/**
 * Configuration that is not in the commit: a parent folder's, CARGO_HOME's, a file that git ignores. What it may say there is
 * what does not change the bytes, or what is recorded (rustflags). Any other key would be missing in a rebuild, and one that
 * is not known might be.
 */
import { refuse } from '../../../contract/errors.js';
import type { TrackedFiles } from '../../git/checkout/tracked.js';
import { asTable, type Configuration } from './cargo-config.js';

/** Tables that say where things come from, what is said, and how fast (The Cargo Book, Configuration). */
const HARMLESS = new Set([
  ...['alias', 'cache', 'cargo-new', 'credential-alias', 'doc', 'future-incompat-report', 'http', 'include', 'install'],
  ...['net', 'registries', 'registry', 'resolver', 'term'],
]);
/** Folders, haste, and what packaging sets itself. */
const BUILD = new Set([
  ...['jobs', 'target-dir', 'build-dir', 'dep-info-basedir', 'incremental', 'rustc', 'rustc-wrapper'],
  ...['rustc-workspace-wrapper', 'rustdoc', 'rustdocflags', 'rustflags', 'target'],
]);
/** A source that is another registry has the same crates, or Cargo.lock refuses them; a folder's are not compared. */
const SOURCE = new Set(['registry', 'replace-with']);

/** Refuses a key that steers the build from outside of the commit (SETTINGS_OUTSIDE_COMMIT), with its file. */
export async function requireSettingsOfCommit(
  configurations: readonly Configuration[],
  tracked: TrackedFiles,
  triples: readonly string[],
): Promise<void> {
  for (const { path, table } of configurations) {
    const key = steeringKey(table, triples);
    if (key === undefined || (await tracked.has(path))) continue;
    refuse(
      'SETTINGS_OUTSIDE_COMMIT',
      `${path} sets ${key}, which is not in the commit and may change what is built`,
      path,
      "Move it into the repository's own .cargo/config.toml, and commit that.",
    );
  }
}

/** The first key of a table that may change what is built for these triples; undefined where there is none. */
export function steeringKey(table: Configuration['table'], triples: readonly string[]): string | undefined {
  for (const [name, value] of Object.entries(table)) {
    if (HARMLESS.has(name)) continue;
    const inner = Object.entries(asTable(value));
    const found =
      name === 'build'
        ? inner.find(([key]) => !BUILD.has(key))?.[0]
        : name === 'source'
          ? deeper(inner, SOURCE)
          : name === 'target'
            ? deeper(
                inner.filter(([key]) => key.startsWith('cfg(') || triples.includes(key)),
                new Set(['runner', 'rustflags']),
              )
            : (inner[0]?.[0] ?? '');
    if (found !== undefined) return found === '' ? name : `${name}.${found}`;
  }
  return undefined;
}

/** The first key, two tables down, that is not among those allowed. */
function deeper(tables: readonly [string, unknown][], allowed: ReadonlySet<string>): string | undefined {
  for (const [name, value] of tables)
    for (const key of Object.keys(asTable(value))) if (!allowed.has(key)) return `${name}.${key}`;
  return undefined;
}
