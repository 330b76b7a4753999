/** docs/reproducibility.md against the code: what it lists as recorded, as not recorded and as allowed outside of the commit. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { steeringKey } from '../../src/host/rust/build/outside-commit.js';
import { isSteering, recordedSettings } from '../../src/host/rust/build/settings.js';

const page = readFileSync('docs/reproducibility.md', 'utf8');
const between = (name: string): string =>
  new RegExp(`<!-- list:${name} -->\n([\\s\\S]*?)<!-- /list:${name} -->`).exec(page)?.[1] ?? '';
const codeOf = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

describe('docs/reproducibility.md, the variables that are recorded', () => {
  const named = codeOf(between('settings')).filter((word) => /^[A-Z]/.test(word));
  const samples = named
    .filter((word) => word !== 'HOST_*' && word !== 'TARGET_*')
    .map((word) => word.replace('*', 'X'));

  it('are recorded, each', () => {
    expect(samples.length).toBeGreaterThan(15);
    expect(samples.filter((name) => !isSteering(name))).toEqual([]);
  });
  it.each(['CC', 'CFLAGS', 'LDFLAGS', 'PKG_CONFIG', 'PKG_CONFIG_PATH'])('are recorded in all forms of %s', (name) => {
    for (const form of [name, `HOST_${name}`, `TARGET_${name}`, `${name}_x86_64_unknown_linux_gnu`])
      expect(isSteering(form)).toBe(true);
  });
  it('are not those that the page says are none', () => {
    const [, text = ''] = /\nNot recorded are ([\s\S]*?)\n\n/.exec(page) ?? [];
    const others = codeOf(text).filter((word) => /^[A-Z]/.test(word));
    expect(others).toContain('CARGO_BUILD_JOBS');
    expect(others.map((word) => word.replace('*', 'X')).filter(isSteering)).toEqual([]);
    const [, secrets = ''] = /by its name \(([A-Z,\s]+)\)/.exec(text) ?? [];
    expect(secrets.split(/,\s/)).toEqual(expect.arrayContaining(['TOKEN', 'SECRET', 'CERT']));
    for (const secret of secrets.split(/,\s/))
      expect(recordedSettings({ [`CARGO_BUILD_MY_${secret}`]: 'x' }, [], false).recorded).toEqual({});
  });
});

/** What cargo has (The Cargo Book, Configuration), and one that it does not. */
const TABLES = [
  ...[
    'alias',
    'cache',
    'cargo-new',
    'credential-alias',
    'doc',
    'env',
    'future-incompat-report',
    'http',
    'include',
    'install',
  ],
  ...[
    'net',
    'patch',
    'paths',
    'profile',
    'registries',
    'registry',
    'resolver',
    'term',
    'unstable',
    'host',
    'of-tomorrow',
  ],
];
const KEYS = {
  build: [
    ...['jobs', 'rustc', 'rustc-wrapper', 'rustc-workspace-wrapper', 'rustdoc', 'target', 'target-dir', 'build-dir'],
    ...['rustflags', 'rustdocflags', 'incremental', 'dep-info-basedir', 'pipelining', 'artifact-dir', 'warnings'],
  ],
  source: ['registry', 'replace-with', 'directory', 'local-registry', 'git', 'branch', 'tag', 'rev'],
  target: ['rustflags', 'linker', 'runner', 'rustdocflags', 'ar', 'links'],
};

describe('docs/reproducibility.md, what may be configured outside of the commit', () => {
  const [tables = '', ...rest] = between('outside-commit').split(/^- of (?:each )?`[a-z]+`: /m);
  const [build = [], source = [], target = []] = rest.map(codeOf);

  it.each(TABLES)('allows %s, or not, as the page says', (table) => {
    expect(steeringKey({ [table]: { x: 1 } }, []) === undefined).toBe(codeOf(tables).includes(table));
  });
  it.each(KEYS.build)('allows build.%s, or not', (key) => {
    expect(steeringKey({ build: { [key]: 'x' } }, []) === undefined).toBe(build.includes(key));
  });
  it.each(KEYS.source)('allows source.*.%s, or not', (key) => {
    expect(steeringKey({ source: { 'crates-io': { [key]: 'x' } } }, []) === undefined).toBe(source.includes(key));
  });
  it.each(KEYS.target)('allows target.*.%s, or not', (key) => {
    expect(steeringKey({ target: { 'cfg(unix)': { [key]: 'x' } } }, []) === undefined).toBe(target.includes(key));
  });
});
