/** release-signed.yml against release.yml, and against what the threat model says of the job that signs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readYaml } from '../actions/yaml.js';

type Entry = { description: string; type?: string; default?: string; required?: string; value?: string };
type Interface = Record<'inputs' | 'secrets' | 'outputs', Record<string, Entry>>;

const read = (name: string): string => readFileSync(`.github/workflows/${name}.yml`, 'utf8');
function interfaceOf(yaml: string): Interface {
  const { on } = readYaml(yaml.slice(yaml.indexOf('\non:\n') + 1, yaml.indexOf('\npermissions: {}\n'))) as unknown as {
    on: { workflow_call: Interface };
  };
  return on.workflow_call;
}
const yaml = read('release-signed');
const [signed, plain] = [interfaceOf(yaml), interfaceOf(read('release'))];
/** The text of one job. */
const jobOf = (name: string): string =>
  new RegExp(`\\n {2}${name}:\\n([\\s\\S]*?)(?=\\n {2}[a-z]+:\\n|$)`).exec(yaml)?.[1] ?? '';

describe('release-signed.yml', () => {
  it('has the inputs, secrets and outputs of release.yml, and plans only runners of GitHub unless told otherwise', () => {
    const { 'self-hosted': selfHosted, ...inputs } = signed.inputs;
    const { 'self-hosted': anywhere, ...others } = plain.inputs;
    expect(Object.keys(others)).toContain('build-twice');
    expect(inputs).toEqual(others);
    expect([selfHosted?.default, anywhere?.default]).toEqual(['false', 'true']);
    expect({ ...selfHosted, default: '' }).toEqual({ ...anywhere, default: '' });
    expect(signed.secrets).toEqual(plain.secrets);
    const { 'attestation-sha256': attestation, ...outputs } = signed.outputs;
    expect(attestation?.value).toBe('${{ jobs.attach.outputs.attestation-sha256 }}');
    expect(outputs).toEqual(
      Object.fromEntries(
        Object.entries(plain.outputs).map(([name, { description }]) => [
          name,
          { description, value: `\${{ jobs.release.outputs.${name} }}` },
        ]),
      ),
    );
  });

  it('hands all of them to release.yml of its own commit, but the mirror, which is of what is signed', () => {
    const release = jobOf('release');
    expect(release).toContain('    uses: $/.github/workflows/release.yml\n');
    const given = (kind: string): string[] =>
      [...release.matchAll(new RegExp(`^ {6}(\\S+): \\$\\{\\{ ${kind}\\.(\\S+) \\}\\}$`, 'gm'))].map(([, name, of]) =>
        name === of ? String(name) : `${name} is ${of}`,
      );
    const { 'github-release': _, ...handed } = signed.inputs;
    expect(given('inputs')).toEqual(Object.keys(handed));
    expect(given('secrets')).toEqual(Object.keys(signed.secrets));
  });

  it('signs in this file, with no permission to write contents, and without a step that could bring in anything of the caller', () => {
    const sign = jobOf('sign');
    expect(sign.match(/^ {6}[a-z-]+: (?:write|read)\b/gm)).toEqual([
      '      id-token: write',
      '      attestations: write',
    ]);
    const uses = [...sign.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(uses).toEqual(['$/actions/subjects', expect.stringMatching(/^actions\/attest@[0-9a-f]{40}$/)]);
    expect(sign).not.toMatch(/checkout|download|secrets\./);
    expect([...sign.matchAll(/needs\.([a-z.-]+)/g)].map(([, output]) => output)).toEqual(['release.outputs.rows']);
  });

  it('attaches with no permission to sign, and what it attaches came as an output', () => {
    const attach = jobOf('attach');
    expect(attach.match(/^ {6}[a-z-]+: (?:write|read)\b/gm)).toEqual(['      contents: write']);
    expect([...attach.matchAll(/uses: (\S+)/g)].map(([, action]) => action)).toEqual(['$/actions/attach']);
    expect(attach).toContain('BUNDLE: ${{ needs.sign.outputs.bundle }}');
  });

  it('mirrors what is attached, and nothing but the rows that were handed on', () => {
    const mirror = jobOf('mirror');
    expect(mirror).toContain('    needs: [release, attach]\n');
    expect(mirror).toContain('    if: ${{ inputs.github-release }}\n');
    expect(mirror.match(/^ {6}[a-z-]+: (?:write|read)\b/gm)).toEqual(['      contents: write']);
    expect([...mirror.matchAll(/uses: (\S+)/g)].map(([, action]) => action)).toEqual(['$/actions/mirror']);
    expect(mirror).toContain('rows: ${{ needs.release.outputs.rows }}');
  });

  it('asks its caller for no more than docs/signing.md has him grant', () => {
    const asked = [...yaml.matchAll(/^ {6}([a-z-]+): write\b/gm)].map(([, name]) => name);
    const page = readFileSync('docs/signing.md', 'utf8');
    const [, example = ''] = /<!-- example:release-signed -->\n```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    const granted = [...example.matchAll(/^ {6}([a-z-]+): write$/gm)].map(([, name]) => name);
    expect(new Set(asked)).toEqual(new Set(granted));
    expect(granted).toHaveLength(3);
    expect(example).toMatch(/release-signed\.yml@v\d+\.\d+\.\d+\n/);
  });
});
