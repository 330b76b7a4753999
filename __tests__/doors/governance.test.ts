import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { OUTPUTS } from '../../src/actions/outputs.js';
import type { Repository } from '../steps/govern/repository.js';
import { BAD, BAD_CODES, EDITED, GOOD, Origin, ZEROS } from '../steps/govern-origin.js';
import { CHANGELOG, changelogOf, contractWith, entryOf, projectOf } from '../support/governance.js';
import { createTempProject } from '../support/temporary.js';
import { type DoorRun, NODES, runDoor } from './runner.js';

interface Annotation {
  kind: string;
  title: string;
  file: string;
  line: string;
}

/** The annotations as the runner takes them. */
function annotationsOf({ stdout }: DoorRun): Annotation[] {
  return [...stdout.matchAll(/^::(error|warning|notice) (.*?)::/gm)].map(([, kind = '', properties = '']) => {
    const {
      title = '',
      file = '',
      line = '',
    } = Object.fromEntries(properties.split(',').map((property) => property.split('=') as [string, string]));
    return { kind, title, file, line };
  });
}
const errorsOf = (run: DoorRun): string[] =>
  [
    ...new Set(
      annotationsOf(run)
        .filter(({ kind }) => kind === 'error')
        .map(({ title }) => title),
    ),
  ].sort();

let origin: Origin;
let pulls: Record<'good' | 'bad', Awaited<ReturnType<Origin['pullRequest']>>>;
beforeAll(async () => {
  origin = await Origin.create();
  pulls = { good: await origin.pullRequest(1, GOOD), bad: await origin.pullRequest(2, BAD) };
});

interface Event {
  readonly name: string;
  readonly sha: string;
  readonly payload?: unknown;
  readonly inputs?: Record<string, string>;
  readonly node?: string;
}

async function onEvent(clone: Repository, { name, sha, payload = {}, inputs = {}, node }: Event): Promise<DoorRun> {
  const folder = await createTempProject({ 'event.json': JSON.stringify(payload) });
  const env = {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_SHA: sha,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'o/r',
  };
  return runDoor('check-governance', inputs, { cwd: clone.folder, env, ...(node ? { node } : {}) });
}

function expectPassed(run: DoorRun): void {
  expect(run).toMatchObject({ status: 0, stderr: '', outputs: { result: 'passed' }, path: [], state: {} });
  expect(Object.keys(run.outputs)).toEqual(Object.keys(OUTPUTS['check-governance']));
  expect(errorsOf(run)).toEqual([]);
  expect(run.summary).toMatch(/^## Contract governance: passed\n/);
}

function expectFailed(run: DoorRun, codes: string[]): void {
  expect(run).toMatchObject({ status: 1, stderr: '', outputs: { result: 'failed' }, path: [], state: {} });
  expect(errorsOf(run)).toEqual(codes);
  const findings = JSON.parse(run.outputs.findings ?? '') as { code: string; severity: string }[];
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  expect([...new Set(errors)].sort()).toEqual(codes);
  for (const code of codes) expect(run.summary).toContain(`\`${code}\``);
  expect(run.summary).toMatch(/^## Contract governance: failed\n/);
}

describe.each(NODES)('check-governance on %s', (node) => {
  it('passes and fails a pull request by its merge commit, in a checkout of one commit', async () => {
    for (const [kind, { merge }] of Object.entries(pulls)) {
      const run = await onEvent(await origin.checkout(merge), { name: 'pull_request', sha: merge, node });
      if (kind === 'good') expectPassed(run);
      else expectFailed(run, BAD_CODES);
    }
  });
});

describe('check-governance', () => {
  it.each(['good', 'bad'] as const)('takes base and head of a merge group: %s', async (kind) => {
    const { merge, base } = pulls[kind];
    const payload = { merge_group: { base_sha: base, head_sha: merge } };
    const run = await onEvent(await origin.checkout(merge), { name: 'merge_group', sha: merge, payload });
    if (kind === 'good') expectPassed(run);
    else expectFailed(run, BAD_CODES);
  });

  it.each(['good', 'bad'] as const)('takes what a push replaced: %s', async (kind) => {
    const { merge, base } = pulls[kind];
    const payload = { before: base, after: merge, repository: { default_branch: 'main' } };
    const run = await onEvent(await origin.checkout(merge), { name: 'push', sha: merge, payload });
    if (kind === 'good') expectPassed(run);
    else expectFailed(run, BAD_CODES);
  });

  it.each(['good', 'bad'] as const)('takes a new branch from where it left the default branch: %s', async (kind) => {
    const { head } = pulls[kind];
    const payload = { before: ZEROS, after: head, repository: { default_branch: 'main' } };
    const run = await onEvent(await origin.checkout(head), { name: 'push', sha: head, payload });
    if (kind === 'good') expectPassed(run);
    else expectFailed(run, BAD_CODES);
  });

  it.each([
    ['good', 1],
    ['bad', 2],
  ] as const)('looks at a pull request from outside without checking it out: %s', async (kind, number) => {
    const main = origin.revision('main');
    const clone = await origin.checkout('refs/heads/main');
    const payload = { number, pull_request: { head: { sha: pulls[kind].head } } };
    const run = await onEvent(clone, { name: 'pull_request_target', sha: main, payload });
    if (kind === 'good') expectPassed(run);
    else expectFailed(run, BAD_CODES);
    expect([clone.git('rev-parse', 'HEAD'), clone.git('status', '--porcelain')]).toEqual([main, '']);
  });

  it.each([
    ['a branch', 'refs/heads/old'],
    ['a tag', 'refs/tags/v1'],
  ])('passes after a push that removes %s, and says that there is nothing to check', async (_, ref) => {
    const sha = origin.revision('main');
    const payload = {
      before: pulls.bad.head,
      after: ZEROS,
      ref,
      deleted: true,
      repository: { default_branch: 'main' },
    };
    const run = await onEvent(await origin.checkout('refs/heads/main'), { name: 'push', sha, payload });
    expect(run).toMatchObject({ status: 0, stderr: '', outputs: { result: 'passed', findings: '[]' } });
    expect(annotationsOf(run)).toEqual([]);
    expect(run.stdout).toContain('nothing to check: a branch or a tag was removed');
    expect(run.summary).toMatch(/^## Contract governance: nothing to check\n/);
  });

  it('holds a branch that was pushed by force against the default branch, whatever it replaced', async () => {
    const { head } = pulls.good;
    const payload = {
      before: '1'.repeat(40),
      after: head,
      ref: 'refs/heads/case',
      forced: true,
      repository: { default_branch: 'main' },
    };
    expectPassed(await onEvent(await origin.checkout(head), { name: 'push', sha: head, payload }));
  });

  it('takes what is run by hand from where it left the default branch', async () => {
    const { head } = pulls.bad;
    const payload = { inputs: null, repository: { default_branch: 'main' } };
    const run = await onEvent(await origin.checkout(head), { name: 'workflow_dispatch', sha: head, payload });
    expectFailed(run, BAD_CODES);
  });

  it('says what it does not know of the host, and passes', async () => {
    const { merge } = pulls.good;
    const run = await onEvent(await origin.checkout(merge), { name: 'pull_request', sha: merge });
    expectPassed(run);
    expect(annotationsOf(run)).toContainEqual(expect.objectContaining({ kind: 'notice', title: 'HOST_NOT_KNOWN' }));
  });

  it('refuses an event that names no range, and takes one with base', async () => {
    const sha = pulls.bad.head;
    const clone = await origin.checkout(sha);
    const run = await onEvent(clone, { name: 'workflow_dispatch', sha });
    expect(run).toMatchObject({ status: 1, outputs: {} });
    expect(errorsOf(run)).toEqual(['INVALID_INPUT']);
    expect(run.summary).toContain('Give base');
    expectFailed(await onEvent(clone, { name: 'workflow_dispatch', sha, inputs: { base: 'main' } }), BAD_CODES);
  });

  it('warns where there is no change to check', async () => {
    const sha = origin.revision('main');
    const payload = { before: ZEROS, after: sha, repository: { default_branch: 'main' } };
    const run = await onEvent(await origin.checkout('refs/heads/main'), { name: 'push', sha, payload });
    expectPassed(run);
    expect(annotationsOf(run)).toContainEqual(expect.objectContaining({ kind: 'warning', title: 'RANGE_EMPTY' }));
  });

  it('annotates the exact lines, and puts what is missing into the summary to paste', async () => {
    const { merge } = await origin.pullRequest(3, BAD);
    const run = await onEvent(await origin.checkout(merge), { name: 'pull_request', sha: merge });
    const stale = annotationsOf(run).find(({ title }) => title === 'TABLE_STALE');
    const prose = origin.repository.git('show', 'main:docs/distribution.md').split('\n');
    expect(stale).toMatchObject({ kind: 'error', file: 'docs/distribution.md' });
    expect(prose[Number(stale?.line) - 1]).toMatch(/^<!-- generated:/);
    expect(run.summary).toMatch(/\n### To paste into the changelog\n\n```text\n## distribution-contract 1\.1\.0 - /);
    expect(run.summary).toContain('- Changed `/toolchain/rust`: `1.84.0` becomes `1.85.0`.');

    const edited = await origin.pullRequest(4, EDITED);
    const other = await onEvent(await origin.checkout(edited.merge), { name: 'pull_request', sha: edited.merge });
    expectFailed(other, ['ENTRY_EDITED']);
    const changelog = (EDITED[CHANGELOG] ?? '').split('\n');
    const [annotation] = annotationsOf(other).filter(({ kind }) => kind === 'error');
    expect(annotation?.file).toBe(CHANGELOG);
    expect(changelog[Number(annotation?.line) - 1]).toMatch(
      /^- Deprecated `\/index\/deprecated_aliases` until .*: an alias\.$/,
    );
  });

  it('shows ten annotations of many findings, and says how many more there are', async () => {
    const contract = contractWith(() => {}, '1.1.0');
    const entry = entryOf('1.1.0', '2026-02-20', [
      'Changed `/notes`: nothing.',
      ...Array(40).fill('Changed nothing at all.'),
    ]);
    const files = { ...projectOf(contract), [CHANGELOG]: changelogOf(entry) };
    const { merge } = await origin.pullRequest(5, files);
    const run = await onEvent(await origin.checkout(merge), { name: 'pull_request', sha: merge });
    expect(annotationsOf(run).filter(({ kind }) => kind === 'error')).toHaveLength(10);
    expect(run.stdout).toMatch(/%0A30 more in the log\.$/m);
    expect(run.stdout.match(/^error\[CHANGELOG_INVALID\]/gm)).toHaveLength(40);
  });

  it('masks the token, and needs a checkout', async () => {
    const folder = await createTempProject();
    const inputs = { 'github-token': 'ghs_secret0123456789', base: 'main' };
    const env = { GITHUB_SHA: '1'.repeat(40), GITHUB_SERVER_URL: 'https://github.com' };
    const run = await runDoor('check-governance', inputs, { cwd: folder, env });
    expect(run.commands[0]).toBe('add-mask ghs_secret0123456789');
    expect(errorsOf(run)).toEqual(['GIT_FAILED']);
  });
});
