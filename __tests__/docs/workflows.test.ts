import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
const workflows = readdirSync(join(root, '.github', 'workflows')).map(
  (name) => [name, read('.github', 'workflows', name)] as const,
);
const actions = readdirSync(join(root, 'actions')).map((name) => [name, read('actions', name, 'action.yml')] as const);
const release = read('.github', 'workflows', 'release.yml');

/** The text of one job of a workflow. */
function jobOf(workflow: string, name: string): string {
  const jobs = workflow.slice(workflow.indexOf('\njobs:\n'));
  const start = jobs.indexOf(`\n  ${name}:\n`);
  expect(start).toBeGreaterThan(0);
  const next = jobs.slice(start + 1).search(/\n {2}[a-z-]+:\n/);
  return next === -1 ? jobs.slice(start) : jobs.slice(start, start + 1 + next);
}

/** What stands in `run:`, on its line or in the block below it. */
function scriptsOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const match = /^(\s*)(?:- )?run:(.*)$/.exec(line);
    if (!match) return [];
    const deeper = lines.slice(at + 1);
    const end = deeper.findIndex((next) => next.trim() !== '' && next.search(/\S/) <= (match[1] ?? '').length);
    return [match[2] ?? '', ...deeper.slice(0, end === -1 ? undefined : end)].join('\n');
  });
}

describe('workflows and actions', () => {
  it.each([...workflows, ...actions])(
    '%s: no expression in a script, foreign actions pinned by full SHA with their version',
    (_name, text) => {
      for (const script of scriptsOf(text)) expect(script).not.toContain('${{');
      for (const [, use = '', rest = ''] of text.matchAll(/uses: (\S+)(.*)/g)) {
        if (/^(?:\$\/actions\/[a-z-]+|\$\/\.github\/workflows\/[a-z-]+\.yml|\.\/)$/.test(use)) continue;
        expect(use).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
        expect(rest).toMatch(/^ # v\d+\.\d+\.\d+$/);
      }
    },
  );
  it.each(workflows)('%s: nothing is permitted at the top, and every job states what it needs', (_name, text) => {
    expect(text).toMatch(/\npermissions: \{\}\n/);
    const jobs = text.slice(text.indexOf('\njobs:\n')).match(/\n {2}[a-z-]+:\n/g) ?? [];
    expect(text.match(/\n {4}permissions:/g)).toHaveLength(jobs.length);
    // A job that calls a workflow has the limits of the jobs there.
    const calls = text.match(/\n {4}uses: /g) ?? [];
    expect(text.match(/\n {4}timeout-minutes: /g) ?? []).toHaveLength(jobs.length - calls.length);
  });
  it.each([...workflows, ...actions])('%s: a checkout keeps no credentials', (_name, text) => {
    const checkouts = text.match(/uses: actions\/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts.length);
  });
});

describe('release.yml: what the test runner cannot show', () => {
  it('can only be called, and has no concurrency group: a third run would cancel the second', () => {
    expect(release).toMatch(/\non:\n {2}workflow_call:\n/);
    expect(release).not.toMatch(/\n *concurrency:/);
  });
  it('only publish may write, and the mirror where it is asked for', () => {
    for (const job of ['plan', 'build', 'rebuild', 'smoke'])
      expect(jobOf(release, job)).toMatch(/permissions:\n {6}contents: read\b/);
    expect(jobOf(release, 'publish')).toMatch(/permissions:\n {6}contents: write\b/);
    expect(jobOf(release, 'mirror')).toMatch(/permissions:\n {6}contents: write\b/);
    expect(jobOf(release, 'mirror')).toContain('${{ inputs.github-release && ');
    expect(release.match(/\n {6}[a-z-]+: write\b/g)).toHaveLength(2);
  });
  it('passes over what fails for a target that is not recommended, in every step, and says so in the last', () => {
    const passes = "continue-on-error: ${{ matrix.support != 'recommended' }}\n";
    for (const name of ['build', 'smoke']) {
      const [job = '', ...steps] = jobOf(release, name).split(/^ {6}- /m);
      expect(job).toContain(`\n    ${passes}`);
      const last = steps.pop() ?? '';
      expect(steps.length).toBeGreaterThan(1);
      for (const step of steps) expect(step).toContain(`\n        ${passes}`);
      expect(last).not.toContain('continue-on-error');
      expect(last).toMatch(/::warning title=OPTIONAL_TARGET_FAILED::.*\n.*>>"\$GITHUB_STEP_SUMMARY"\n/);
    }
    expect(jobOf(release, 'build')).toContain('fail-fast: false');
    expect(jobOf(release, 'smoke')).toContain(
      "if: ${{ !contains(fromJSON(needs.publish.outputs.missing || '[]'), matrix.target) }}",
    );
  });
  it('publishes after a failed build too, so that the missing targets are named', () => {
    expect(jobOf(release, 'publish')).toContain(
      "if: >-\n      ${{ !cancelled() && needs.plan.result == 'success' &&\n      (needs.rebuild.result == 'success' || (needs.rebuild.result == 'skipped' && !inputs.build-twice)) }}\n",
    );
    const { product, profile } = {
      product: '${{ needs.plan.outputs.product }}',
      profile: '${{ needs.plan.outputs.profile }}',
    };
    expect(jobOf(release, 'publish')).toContain(`pattern: staged-${product}-${profile}-*\n`);
    expect(release).not.toContain('merge-multiple');
  });
  it('builds again what is staged, told no secret, and publishes what both builds agree on', () => {
    const [build, again] = [jobOf(release, 'build'), jobOf(release, 'rebuild')];
    const packages = (job: string): string => /\n {6}- id: packages\n[\s\S]*?(?=\n {6}- )/.exec(job)?.[0] ?? '';
    expect(packages(again)).toContain('apt-get install');
    expect(packages(again)).toBe(packages(build).replace('steps.checkout.outcome', 'steps.staged.outcome'));
    expect(again).toContain("\n    if: ${{ inputs.build-twice && !cancelled() && needs.plan.result == 'success' }}\n");
    expect(again).not.toMatch(/secrets\.|github\.token/);
    expect(again).toContain("\n    continue-on-error: ${{ matrix.support != 'recommended' }}\n");
    const publish = jobOf(release, 'publish');
    expect(publish).toContain('\n    needs: [plan, build, rebuild]\n');
    expect(publish).toContain(
      "\n          rebuilt: ${{ inputs.build-twice && format('{0}/rebuilt', runner.temp) || '' }}\n",
    );
    const [, uploaded = 'none'] = /\n {10}name: (rebuilt-.*)-\$\{\{ matrix\.target \}\}\n/.exec(again) ?? [];
    expect(publish).toContain(`\n          pattern: ${uploaded}-*\n`);
  });
  it('hands the plan to publish, the rows to the caller, and fails where these do not arrive', () => {
    expect(jobOf(release, 'plan')).toContain('\n      plan: ${{ steps.plan.outputs.plan }}\n');
    expect(jobOf(release, 'publish')).toContain('\n          plan: ${{ needs.plan.outputs.plan }}\n');
    expect(release).not.toContain('without-plan');
    expect(jobOf(release, 'publish')).toContain('\n      rows: ${{ steps.publish.outputs.rows }}\n');
    expect(release).toContain('\n        value: ${{ jobs.publish.outputs.rows }}\n');
    const [, condition] = /\n {4}if: (.*)\n/.exec(jobOf(release, 'rows')) ?? [];
    expect(condition).toBe(
      "${{ !cancelled() && needs.publish.result == 'success' && needs.publish.outputs.rows == '' }}",
    );
    expect(jobOf(release, 'rows')).toMatch(/title=ROWS_MISSING::.*\n +exit 1\n/);
  });
  it('builds from text that no checkout converted', () => {
    const build = jobOf(release, 'build');
    expect(build).toMatch(/\n {6}GIT_CONFIG_KEY_0: core\.autocrlf\n {6}GIT_CONFIG_VALUE_0: 'false'\n/);
  });
  it('hands secrets to the steps that open the store, and to no step that builds or runs a program', () => {
    const entries = release.slice(release.indexOf('\n    secrets:\n'), release.indexOf('\n    outputs:\n'));
    const secrets = [...entries.matchAll(/\n {6}([A-Z_]+):\n/g)].map(([, name = '']) => name);
    expect(secrets).toEqual(['STORE_TOKEN', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']);
    expect(entries.match(/required: false/g)).toHaveLength(secrets.length);
    const steps = release.slice(release.indexOf('\njobs:\n')).split(/^ {6}- /m);
    const [before, ...others] = steps.filter((step) => !/uses: \$\/actions\/(?!stage|rebuild)/.test(step));
    expect([before, ...others].join('')).not.toContain('secrets.');
    const opening = steps.filter((step) => /uses: \$\/actions\/(?!stage|rebuild)/.test(step));
    expect(opening).toHaveLength(4);
    for (const step of opening) {
      // The mirror writes into this repository, by the run's own token.
      const token = step.includes('$/actions/mirror')
        ? 'store-token: ${{ secrets.STORE_TOKEN }}'
        : 'github-token: ${{ secrets.STORE_TOKEN || github.token }}';
      expect(step).toContain(`${token}\n`);
      for (const name of secrets.slice(1)) expect(step).toContain(`          ${name}: \${{ secrets.${name} }}\n`);
      for (const name of ['AWS_REGION', 'AWS_ENDPOINT_URL'])
        expect(step).toContain(`          ${name}: \${{ inputs.${name.toLowerCase().replaceAll('_', '-')} }}\n`);
    }
  });
  it('installs from the store itself, with the effective revision', () => {
    const smoke = jobOf(release, 'smoke');
    expect(smoke).toContain("\n    if: ${{ !cancelled() && needs.publish.result == 'success' }}\n");
    expect(smoke).toContain('\n    needs: [plan, publish]\n');
    expect(smoke).toContain('\n      matrix: ${{ fromJSON(needs.plan.outputs.matrix) }}\n');
    expect(smoke).toContain('dist-revision: ${{ needs.publish.outputs.dist-revision }}');
  });
  it('never restores a build cache, and uses its own actions at its own commit', () => {
    expect(release).not.toMatch(/\bcache:/);
    expect(release).not.toMatch(/uses: \.\//);
    expect([...release.matchAll(/uses: \$\/actions\/([a-z-]+)/g)].map(([, name]) => name)).toEqual([
      'build-matrix',
      'stage',
      'rebuild',
      'publish-index',
      'install-controller',
      'mirror',
    ]);
  });
});
