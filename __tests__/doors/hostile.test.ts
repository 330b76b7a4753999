import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type DoorName, INPUTS } from '../../src/actions/inputs.js';
import { git, TARGET, TOOLCHAIN } from '../support/crate-repository.js';
import { createTempProject } from '../support/temporary.js';
import { createProducer } from './project.js';
import { type DoorRun, runDoor } from './runner.js';

/** Begins as a command, holds one of the other kind, and quotes and substitutions of shells. */
const HOSTILE =
  '::set-output name=pwned::\'"`touch canary`$(touch canary);touch canary&touch canary|touch canary ##[error]pwned';
const MULTILINE = 'a\nPATH=pwned\n::set-output name=pwned::x\n##[error]pwned';
const LISTS = [
  'bundle',
  'source-event',
  'drop-target',
  'targets',
  'features',
  'include',
  'staged',
  'generate',
  'package',
  'system-packages',
];

let cwd: string;
let given: { readonly [Name in DoorName]: Record<string, string> };
beforeAll(async () => {
  cwd = await createProducer();
  const rev = git(cwd, 'rev-parse', 'HEAD');
  const tuple = { version: '1.2.3', toolchain: TOOLCHAIN, profile: 'debug', 'git-rev': rev, 'dist-revision': 'r1' };
  given = {
    'build-matrix': { ...tuple, source: 'store' },
    package: { ...tuple, target: TARGET },
    'publish-index': { store: 'store', 'without-plan': 'true' },
    'install-controller': { ...tuple, source: 'store' },
    rebuild: { ...tuple, target: TARGET, source: 'store', checkout: cwd },
    subjects: { rows: '[]' },
    'update-lockfile': { source: 'store' },
    attach: { store: 'store', rows: '[]', bundle: 'bundle.json' },
    mirror: { source: 'store', rows: '[]', tag: 'v1.0.0' },
    'check-governance': { base: rev, head: rev, source: 'store' },
  };
  await runDoor('package', given.package, { cwd });
  await runDoor('publish-index', given['publish-index'], { cwd });
});

/** Nothing was run, nothing was obeyed, and what was refused gave nothing. */
function expectHarmless(run: DoorRun, folder: string): void {
  expect(run.commands.filter((command) => !/^(?:error|warning|notice|add-mask) /.test(command))).toEqual([]);
  expect(run.commands.filter((command) => /^(?:error|warning) pwned/.test(command))).toEqual([]);
  expect(run.stderr).toBe('');
  expect(Object.keys(run.outputs)).not.toContain('pwned');
  expect(run.summary).not.toMatch(/<(?!!)|##\[/);
  // What governance finds is an answer, not a refusal.
  if (run.status !== 0 && run.outputs.result !== 'failed')
    expect(run).toMatchObject({ outputs: {}, path: [], state: {} });
  expect(existsSync(join(folder, 'canary'))).toBe(false);
  expect(readdirSync(folder)).not.toContain('canary');
}

const inputs = (Object.keys(INPUTS) as DoorName[]).flatMap((door) =>
  Object.keys(INPUTS[door].shape).map((input) => ({ door, input })),
);

describe('hostile text', () => {
  it.each(inputs)('in $input of $door does no harm', async ({ door, input }) => {
    const env = { RUNNER_TOOL_CACHE: await createTempProject(), GITHUB_SERVER_URL: 'https://github.com' };
    const run = await runDoor(door, { ...given[door], [input]: HOSTILE }, { cwd, env });
    expectHarmless(run, cwd);
    if (input === 'out') expect(run.outputs.staged).toBe(HOSTILE);
  });

  it.each(Object.keys(INPUTS) as DoorName[])('with newlines is refused by %s, all of it at once', async (door) => {
    const single = Object.keys(INPUTS[door].shape).filter((input) => !LISTS.includes(input));
    const run = await runDoor(door, Object.fromEntries(single.map((input) => [input, MULTILINE])), { cwd });
    expectHarmless(run, cwd);
    expect(run.status).toBe(1);
    for (const input of single) expect(run.stdout).toContain(`error[INVALID_INPUT]: ${input} must be`);
    expect(run.stdout).not.toContain('pwned');
  });

  it('with newlines in lists does no harm', async () => {
    const run = await runDoor('package', { ...given.package, features: MULTILINE, include: MULTILINE }, { cwd });
    expectHarmless(run, cwd);
    expectHarmless(await runDoor('build-matrix', { ...given['build-matrix'], targets: MULTILINE }, { cwd }), cwd);
    expectHarmless(await runDoor('publish-index', { ...given['publish-index'], staged: MULTILINE }, { cwd }), cwd);
  });

  it.each([
    'refs/tags/v1.2.3-$(touch canary)`touch canary`',
    "refs/tags/v1.2.3+';touch canary;'",
    'refs/heads/$(touch canary)',
    'refs/tags/v1.2.3\n::set-output name=pwned::x',
    'refs/tags/::error::pwned',
  ])('as the ref %j does no harm', async (ref) => {
    const env = { GITHUB_REF: ref, GITHUB_REF_NAME: ref, GITHUB_HEAD_REF: ref, GITHUB_BASE_REF: ref };
    for (const door of ['build-matrix', 'package'] as const) {
      const inputsOfDoor = { ...given[door], 'dist-revision': 'r1' };
      expectHarmless(await runDoor(door, inputsOfDoor, { cwd, env }), cwd);
    }
  });

  it('as the names of a branch and a tag that are checked out does no harm', async () => {
    const project = await createProducer();
    const name = '$(touch>canary);`touch>canary`';
    git(project, 'checkout', '-q', '-b', name);
    git(project, 'tag', `v1.2.3-${name}`);
    const env = { GITHUB_REF: `refs/heads/${name}` };
    const run = await runDoor('build-matrix', { 'dist-revision': 'r1' }, { cwd: project, env });
    expectHarmless(run, project);
    expect(run.status).toBe(0);
  });

  it('in the output of a build script is shown and not obeyed, and the files of the runner are out of its reach', async () => {
    const script = `
use std::io::Write;
fn main() {
    println!("cargo:warning=::error::pwned");
    println!("cargo:warning=##[error]pwned");
    eprintln!("::add-path::/pwned");
    println!("::stop-commands::pwned");
    for name in ["GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_STEP_SUMMARY"] {
        if let Ok(path) = std::env::var(name) {
            std::fs::OpenOptions::new().append(true).open(path).unwrap().write_all(b"pwned=x\\n").unwrap();
        }
    }
    for (name, _) in std::env::vars() {
        if name.starts_with("ACTIONS_") || name.starts_with("INPUT_") {
            println!("cargo:warning=reached {name}");
        }
    }
    print!("cargo:warning=no end of line ::error::pwned");
}
`;
    const project = await createProducer({ 'build.rs': script });
    const rev = git(project, 'rev-parse', 'HEAD');
    const env = { ACTIONS_RUNTIME_TOKEN: 'secret', ACTIONS_CACHE_URL: 'http://127.0.0.1:1/' };
    const run = await runDoor('package', { ...given.package, 'git-rev': rev }, { cwd: project, env });
    expectHarmless(run, project);
    expect(run).toMatchObject({ status: 0, commands: [], path: [], state: {} });
    expect(run.stdout).toContain('::error::pwned');
    expect(run.stdout).not.toContain('reached');
    expect(run.summary).not.toContain('pwned');
  });

  it('in the messages of a build that fails is not obeyed, and commands are on again for the annotation', async () => {
    const main = 'fn main() { compile_error!("\\n::error::pwned\\n##[error]pwned"); }\n';
    const project = await createProducer({ 'src/main.rs': main });
    const rev = git(project, 'rev-parse', 'HEAD');
    const run = await runDoor('package', { ...given.package, 'git-rev': rev }, { cwd: project });
    expectHarmless(run, project);
    expect(run.status).toBe(1);
    expect(run.commands).toEqual([expect.stringMatching(/^error error\[CARGO_FAILED\]/)]);
  });
});
