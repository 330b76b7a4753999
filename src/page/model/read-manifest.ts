/**
 * What a page shows of a manifest.json, whose bytes were held against the index before. The command line reads it strictly;
 * here, what is not as expected is left out, and every text is shown as text.
 */
import { harmlessLine } from '../../contract/text/harmless.js';
import { countText, numberText } from './words.js';

export interface ManifestFacts {
  /** What the host must have, in words. */
  readonly requires: string | undefined;
  readonly binaries: readonly string[];
  readonly files: readonly { readonly path: string; readonly size: string; readonly sha256: string }[];
  /** Files beyond those. */
  readonly more: number;
  /** What steered the build: names and values. */
  readonly build: readonly (readonly [name: string, value: string])[];
}

const MOST_FILES = 200;
type Fields = Readonly<Record<string, unknown>>;

/** What a manifest of this text says; undefined where it is none. */
export function readManifestFacts(text: string): ManifestFacts | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isFields(value)) return undefined;
  const files = listIn(value.files).filter(isFields);
  return {
    requires: requiresText(value.requires),
    binaries: listIn(value.binaries).map((name) => textOf(name)),
    files: files.slice(0, MOST_FILES).map(({ path, size, sha256 }) => ({
      path: textOf(path),
      size: typeof size === 'number' ? countText(size, 'byte') : '',
      sha256: textOf(sha256),
    })),
    more: Math.max(0, files.length - MOST_FILES),
    build: buildFacts(value),
  };
}

function buildFacts({ content_sha256, content_size, contract_sha256, build }: Fields): [string, string][] {
  const of = isFields(build) ? build : {};
  const recipe = isFields(of.recipe) ? of.recipe : {};
  const runner = isFields(of.runner) ? of.runner : {};
  const settings = isFields(recipe.settings) ? recipe.settings : {};
  const facts: [string, unknown][] = [
    ['SHA-256 of the content', content_sha256],
    ['Size of the content', typeof content_size === 'number' ? `${numberText(content_size)} bytes` : undefined],
    ['SHA-256 of the contract', contract_sha256],
    [
      'Build',
      of.kind === 'prebuilt' ? 'built elsewhere: version, commit and toolchain are as given, not proved' : of.kind,
    ],
    ['Repository', recipe.repository],
    ['Cargo.toml', recipe.manifest_path],
    ['Packages', words(recipe.packages)],
    ['Features', words(recipe.features)],
    ['Default features', recipe.default_features === false ? 'no' : undefined],
    ['Cargo profile', recipe.cargo_profile],
    ['Flags of rustc', words(recipe.rustflags)],
    [
      'Settings',
      Object.entries(settings)
        .map(([name, setting]) => `${name}=${textOf(setting)}`)
        .join('\n'),
    ],
    ['System packages', words(recipe.system_packages)],
    [
      'rustc',
      listIn(of.rustc)
        .map((line) => textOf(line))
        .join('\n'),
    ],
    ['cargo', of.cargo],
    ['Arguments of cargo', words(of.cargo_args)],
    ['SHA-256 of Cargo.lock', of.cargo_lock_sha256],
    ['Runner', words([runner.os, runner.arch, runner.image])],
  ];
  return facts.flatMap(([name, fact]) => (fact === undefined || fact === '' ? [] : [[name, textOf(fact, '\n')]]));
}

function requiresText(requires: unknown): string | undefined {
  if (!isFields(requires)) return undefined;
  const { libc, minimum, macos } = requires;
  if (typeof macos === 'string') return harmlessLine(`macOS ${macos} or newer`);
  if (libc === 'none') return 'nothing: the program is static';
  if (typeof libc !== 'string') return undefined;
  return harmlessLine(typeof minimum === 'string' ? `${libc} ${minimum} or newer` : libc);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function words(value: unknown): string {
  return listIn(value)
    .filter((item) => item !== undefined)
    .map((item) => textOf(item))
    .join(' ');
}

/** A text of one line, or of several where `between` is a line end. */
function textOf(value: unknown, between = ''): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return between === '\n' ? text.split('\n').map(harmlessLine).join('\n') : harmlessLine(text);
}
