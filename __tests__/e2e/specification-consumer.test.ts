import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { smallProgram } from '../../scripts/small-program.mjs';

const root = join(import.meta.dirname, '..', '..');
const cli = join(root, 'dist-action', 'cli', 'index.js');
const contract = join(root, 'docs', 'distribution-contract.json');
const TUPLE =
  '--version 0.1.0 --target x86_64-unknown-linux-gnu --profile release --toolchain 1.84.0 --dist-revision r1'.split(
    ' ',
  );
const GIT_REV = `ab12cd34${'0'.repeat(32)}`;

/** The consumer's script as the specification prints it: its text lost one indentation. */
const printed = readFileSync(join(import.meta.dirname, 'specification-consumer.txt'), 'utf8');
const script = printed.replace('\nraise SystemExit(', '\n    raise SystemExit(');

let folder: string;
let sha256: string;
let env: NodeJS.ProcessEnv;

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', env, stdio: 'pipe' });
const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((part) => join(part, name))
    .find((path) => existsSync(path));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consumer-'));
  env = process.env;
  const python = onPath('python3');
  if (!onPath('python') && python) {
    await mkdir(join(folder, 'bin'));
    await symlink(python, join(folder, 'bin', 'python'));
    env = { ...env, PATH: `${join(folder, 'bin')}${delimiter}${env.PATH}` };
  }
  await writeFile(join(folder, 'controller'), smallProgram('x86_64-unknown-linux-gnu', 'controller\n'), {
    mode: 0o755,
  });
  const packaged = run(
    process.execPath,
    cli,
    'package',
    '--json',
    '--contract',
    contract,
    ...TUPLE,
    '--git-rev',
    GIT_REV,
    '--binary',
    'controller',
    '--source-date-epoch',
    '1700000000',
    '--out',
    'staged',
  );
  sha256 = JSON.parse(packaged).artifact_sha256;
  run(
    process.execPath,
    cli,
    'publish',
    '--contract',
    contract,
    '--staged',
    'staged',
    '--store',
    '.',
    '--allow-incomplete',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the specification's consumer script (section 8)", () => {
  it('differs from what is printed by one restored indentation only', () => {
    const [ours, theirs] = [script.split('\n'), printed.split('\n')];
    const changed = ours.flatMap((line, at) => (line === theirs[at] ? [] : [[line, theirs[at]]]));
    expect(ours).toHaveLength(theirs.length);
    expect(changed).toEqual([
      ['    raise SystemExit("artifact checksum mismatch")', 'raise SystemExit("artifact checksum mismatch")'],
    ]);
  });

  it('resolves the artifact beside a dist/ of this suite, and finds its digest right', async () => {
    await writeFile(join(folder, 'consume.sh'), script);
    expect(run('bash', '-e', 'consume.sh').trim().split('\n')).toEqual([
      'resolved artifact: dist/1.0.0/0.1.0/x86_64-unknown-linux-gnu/release/1.84.0/ab12cd34/r1/codex-controller-loop-v0.1.0-x86_64-unknown-linux-gnu-release-1.84.0-ab12cd34-r1.tar.gz',
      `artifact sha256: ${sha256}`,
    ]);
  });

  it('fails on an artifact that was changed', async () => {
    const file = join(
      folder,
      'dist/1.0.0/0.1.0/x86_64-unknown-linux-gnu/release/1.84.0/ab12cd34/r1/codex-controller-loop-v0.1.0-x86_64-unknown-linux-gnu-release-1.84.0-ab12cd34-r1.tar.gz',
    );
    const bytes = readFileSync(file);
    await writeFile(file, Buffer.concat([bytes, Buffer.from('x')]));
    expect(() => run('bash', '-e', 'consume.sh')).toThrow(/artifact checksum mismatch/);
    await writeFile(file, bytes);
  });
});
