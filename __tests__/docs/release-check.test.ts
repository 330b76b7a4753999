/** check.yml against release.yml, and against what it promises: it may run for a pull request of anybody. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readYaml } from '../actions/yaml.js';

type Entries = Record<string, { description: string; type?: string; default?: string }>;
const read = (name: string): string => readFileSync(`.github/workflows/${name}.yml`, 'utf8');
const [check, release] = [read('check'), read('release')];
/** The text of one job. */
const jobOf = (yaml: string, name: string): string =>
  new RegExp(`\\n {2}${name}:\\n([\\s\\S]*?)(?=\\n\\n {2}[a-z-]+:\\n|\\n*$)`).exec(
    yaml.slice(yaml.indexOf('\njobs:\n')),
  )?.[1] ?? '';
function inputsOf(yaml: string): Entries {
  const { on } = readYaml(yaml.slice(yaml.indexOf('\non:\n') + 1, yaml.indexOf('\npermissions: {}\n'))) as unknown as {
    on: { workflow_call: { inputs: Entries } };
  };
  return on.workflow_call.inputs;
}

describe('check.yml', () => {
  it('reads, and is given no secret: a caller that grants less than it asks for gets no run', () => {
    expect(check.match(/^ +[a-z-]+: (?:read|write)\b/gm)).toEqual(Array(3).fill('      contents: read'));
    expect(check).not.toMatch(/secrets/);
    expect(check).not.toMatch(/github\.token/);
    expect(check).toMatch(/\non:\n {2}workflow_call:\n {4}inputs:\n/);
  });

  it('has the inputs of release.yml but for a second build, the page and the mirror, with the same defaults, and only runners of GitHub', () => {
    const { 'build-twice': twice, page: _, 'page-url': __, 'github-release': ___, ...others } = inputsOf(release);
    const inputs = inputsOf(check);
    expect(twice).toBeDefined();
    expect(Object.keys(inputs)).toEqual(Object.keys(others));
    const defaults = (of: Entries) => Object.entries(of).map(([name, { type, default: given }]) => [name, type, given]);
    const isOpen = (entry: (string | undefined)[]): boolean => entry[0] !== 'self-hosted';
    expect(defaults(inputs).filter(isOpen)).toEqual(defaults(others).filter(isOpen));
    expect([inputs['self-hosted']?.default, others['self-hosted']?.default]).toEqual(['false', 'true']);
    for (const name of Object.keys(inputs)) expect(check).toContain(`inputs.${name}`);
  });

  it('builds as release.yml does, line by line', () => {
    expect(jobOf(check, 'build').length).toBeGreaterThan(2000);
    expect(jobOf(check, 'build')).toBe(jobOf(release, 'build'));
  });

  it('plans as release.yml does, where the store may be out of reach', () => {
    const plain = (job: string): string[] =>
      job
        .replace(/ {6}- name: Refuse pull requests\n(?: {8}.*\n)+/, '')
        .split('\n')
        .filter((line) => !/secrets\.|source-optional/.test(line));
    expect(plain(jobOf(check, 'plan'))).toEqual(plain(jobOf(release, 'plan')));
    expect(jobOf(check, 'plan')).toContain('\n          source-optional: true');
  });

  it('publishes without writing what a release would publish, and nothing else', () => {
    const would = jobOf(check, 'would-publish');
    expect([...check.matchAll(/uses: \$\/actions\/([a-z-]+)/g)].map(([, name]) => name)).toEqual([
      'build-matrix',
      'stage',
      'publish-index',
    ]);
    expect(would).toContain('\n          dry-run: true\n');
    const publish = jobOf(release, 'publish');
    for (const input of ['contract', 'staged', 'plan', 'store', 'allow-incomplete', 'auto-revision']) {
      const [line = 'none'] = new RegExp(`\\n {10}${input}: .*`).exec(publish) ?? [];
      expect(would).toContain(line);
    }
  });

  it('ends in one job whose name a rule can require, and which wants all others to have succeeded', () => {
    const passed = jobOf(check, 'passed');
    expect(passed).toContain('    name: Passed\n');
    expect(passed).toContain('if: ${{ always() }}');
    expect(passed).toContain('needs: [plan, build, would-publish]');
    expect(passed).toContain('for result in $RESULTS; do test "$result" = success; done');
  });
});

describe('release.yml and release-signed.yml', () => {
  it('refuse every event of a pull request before anything else', () => {
    const [, first = ''] = /\n {4}steps:\n {6}- ([\s\S]*?)(?=\n {6}- )/.exec(jobOf(release, 'plan')) ?? [];
    expect(first).toContain("if: ${{ startsWith(github.event_name, 'pull_request') }}\n");
    expect(first).toMatch(/::error title=PUBLISH_FORBIDDEN::.*check\.yml.*\n +exit 1$/);
    const signed = read('release-signed');
    // What comes after the release there does not run unless it succeeded.
    expect(signed.slice(signed.indexOf('\njobs:\n'))).not.toMatch(/always\(\)|cancelled\(\)|failure\(\)/);
    expect(jobOf(signed, 'sign')).toContain('needs: release\n');
    expect(jobOf(signed, 'attach')).toContain('needs: [release, sign]\n');
  });
});
