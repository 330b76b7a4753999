/** The rebuild door: what it gives where a build repeats, and where it does not; and what the code that it builds is told. */
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { OUTPUTS } from '../../src/actions/outputs.js';
import { CRATE, git, TARGET, TOOLCHAIN } from '../support/crate-repository.js';
import { createProducer } from './project.js';
import { type DoorRun, runDoor } from './runner.js';

/** Breaks off where it is told anything of a job. */
const CURIOUS = `fn main() {
    for (name, _) in std::env::vars() {
        assert!(!name.starts_with("GITHUB_") && !name.starts_with("INPUT_") && name != "OF_THE_JOB", "told {name}");
    }
}
`;
/** What of a job is not there while the first build runs. */
const NOTHING = { GITHUB_ACTIONS: undefined, GITHUB_WORKSPACE: undefined };
const OF_THE_JOB = { OF_THE_JOB: 'secret', GITHUB_TOKEN: 'secret', GITHUB_SERVER_URL: 'https://github.com' };

interface Staged {
  readonly cwd: string;
  readonly inputs: Record<string, string>;
}

/** A producer with this build script, whose release is published into its folder `store`. */
async function release(script: string, main = CRATE['src/main.rs']): Promise<Staged> {
  const cwd = await createProducer({ 'build.rs': script, 'src/main.rs': main });
  const rev = git(cwd, 'rev-parse', 'HEAD');
  const tuple = { version: '1.2.3', toolchain: TOOLCHAIN, profile: 'debug', 'git-rev': rev, 'dist-revision': 'r1' };
  const pack = await runDoor('package', { ...tuple, target: TARGET }, { cwd, env: NOTHING });
  expect(pack.status).toBe(0);
  await runDoor('publish-index', { store: 'store', 'without-plan': 'true' }, { cwd });
  return { cwd, inputs: { ...tuple, target: TARGET, source: 'store', checkout: '.', 'github-token': 'secret' } };
}

const rebuild = ({ cwd, inputs }: Staged): Promise<DoorRun> => runDoor('rebuild', inputs, { cwd, env: OF_THE_JOB });

describe('rebuild', () => {
  it('hands on the row that it reproduced, and tells what it builds nothing of the job', async () => {
    const released = await release(CURIOUS);
    const run = await rebuild({ ...released, inputs: { ...released.inputs, keep: 'kept' } });
    expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 0, stdout: expect.any(String) });
    expect(Object.keys(run.outputs)).toEqual(Object.keys(OUTPUTS.rebuild));
    expect(run.outputs).toMatchObject({ result: 'reproduced' });
    const [row] = JSON.parse(run.outputs.rows ?? '');
    expect(row).toMatchObject({ artifact_sha256: run.outputs['artifact-sha256'] });
    expect(Object.keys(row)).toHaveLength(6);
    expect(run.outputs['manifest-file']).toBe(join('kept', row.manifest_file));
    expect(run.summary).toContain('## Built tool 1.2.3 again: reproduced\n');
    expect(run.commands.filter((command) => !command.startsWith('add-mask'))).toEqual([]);
  });

  it('fails where it differs, with all outputs, and names file and section', async () => {
    const time = 'fn main() { println!("cargo:rustc-env=TIME={:?}", std::time::SystemTime::now()); }\n';
    const run = await rebuild(await release(time, 'fn main() { println!("{}", env!("TIME")); }\n'));
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'differs', rows: '[]', 'manifest-file': '' });
    expect(run.commands).toContainEqual(expect.stringMatching(/^error error\[REBUILD_DIFFERS\]: tool differs: /));
    expect(run.summary).toMatch(/\| `tool` \| changed +\| `\.[a-z_.]+` at byte [0-9]+ \|/);
  });
});
