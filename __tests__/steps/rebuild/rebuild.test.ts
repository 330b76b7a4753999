import { execFileSync } from 'node:child_process';
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openSource, openStore } from '../../../src/host/store/open.js';
import { packageTarget } from '../../../src/steps/package/package.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { type RebuildRequest, rebuildArtifact } from '../../../src/steps/rebuild/rebuild.js';
import { publishedReference, type Reference, stagedReference } from '../../../src/steps/rebuild/reference.js';
import { rebuildFaults, rebuildLines } from '../../../src/steps/rebuild/report.js';
import { readIndex } from '../../../src/steps/release-index/read.js';
import {
  CRATE,
  commitAll,
  contractFor,
  createRepository,
  ENV,
  git,
  requestFor,
} from '../../support/crate-repository.js';
import { expectCode } from '../../support/expect-code.js';
import { createTempProject, listTree, writeFiles } from '../../support/temporary.js';

const CONTEXT = { now: () => new Date('2026-02-03T04:05:06.789Z'), warn: () => {} };

interface Released {
  readonly repository: string;
  readonly store: string;
  readonly staged: string;
  readonly reference: Reference;
}

/** Builds and publishes a crate; with `env` on top of a user's who has configured nothing. */
async function release(
  files: Readonly<Record<string, string>>,
  more: Parameters<typeof requestFor>[1] = {},
): Promise<Released> {
  const repository = await createRepository({ ...CRATE, ...files });
  const request = await requestFor(repository, more);
  await packageTarget(request);
  const store = await createTempProject();
  await publishStaged({
    contract: request.contract,
    staged: [request.out],
    store: await openStore(store, { env: ENV }),
    allowIncomplete: true,
    autoRevision: false,
    includePlanned: true,
    progress: () => {},
  });
  return { repository, store, staged: request.out, reference: await published(store) };
}

async function published(store: string): Promise<Reference> {
  const source = await openSource(store, { env: ENV });
  const { index } = await readIndex(source, CONTEXT);
  const [row] = index.rows;
  if (!row) throw new Error('nothing is published');
  return publishedReference(source, row, index.product);
}

function rebuild(released: Pick<Released, 'repository' | 'reference'>, more: Partial<RebuildRequest> = {}) {
  return rebuildArtifact({
    reference: released.reference,
    checkout: released.repository,
    env: ENV,
    now: CONTEXT.now,
    progress: () => {},
    output: new Sink(),
    ...more,
  });
}

class Sink extends (await import('node:stream')).Writable {
  override _write(_chunk: unknown, _encoding: unknown, done: () => void): void {
    done();
  }
}

/** Everything that steers a build and is not in the commit. */
const STEERED = {
  'Cargo.toml': `${CRATE['Cargo.toml']}[profile.small]\ninherits = "release"\nopt-level = "s"\n`,
  'build.rs': `use std::{env, fs, path::PathBuf};
fn main() {
    println!("cargo:rerun-if-env-changed=CFLAGS");
    println!("cargo:rustc-env=FLAGS={}", env::var("CFLAGS").unwrap_or_default());
    let target = PathBuf::from(env::var("OUT_DIR").unwrap()).ancestors().nth(5).unwrap().to_path_buf();
    fs::create_dir_all(target.join("assets")).unwrap();
    fs::write(target.join("assets/tool.1"), "a manual").unwrap();
}
`,
  'src/main.rs':
    'fn main() { println!("{} {} {:?} {} {}", env!("FLAGS"), env!("CHANNEL_NAME"), option_env!("ABSENT"), cfg!(feature = "extra"), cfg!(special)); }\n',
  'notes.txt': 'notes\n',
};

describe('rebuildArtifact', () => {
  let plain: Released;
  beforeAll(async () => {
    plain = await release({});
  });

  it('reproduces a published row from the clone named, and hands the row on', async () => {
    const { repository } = plain;
    const before = await readdir(repository);
    const result = await rebuild(plain);
    expect(result).toMatchObject({ result: 'reproduced', differences: [] });
    expect(result.rebuilt).toEqual(result.published);
    expect(result.rows).toEqual([
      expect.objectContaining({
        artifact_sha256: result.published.artifact_sha256,
        manifest_file: plain.reference.place,
      }),
    ]);
    expect(rebuildLines(result)[0]).toBe(`reproduced: ${result.artifact_file}`);
    expect(rebuildFaults(result)).toEqual([]);
    expect(await readdir(repository)).toEqual(before);
  });

  it('sets again what was recorded, and nothing else of the user', async () => {
    const env = { ...ENV, CFLAGS: '-O1', CHANNEL_NAME: 'nightly', RUSTFLAGS: '--cfg special' };
    const released = await release(STEERED, {
      env,
      cargoProfile: 'small',
      features: ['extra'],
      include: ['target/assets/*.1', 'notes.txt'],
      generate: [{ path: 'tool.txt', arguments: [] }],
    });
    const user = {
      ...ENV,
      CFLAGS: '-O3',
      CHANNEL_NAME: 'other',
      RUSTFLAGS: '--cfg nonsense',
      CARGO_PROFILE_SMALL_OPT_LEVEL: '0',
    };
    const keep = join(await createTempProject(), 'kept');
    const result = await rebuild(released, { env: user, keep });
    expect(rebuildFaults(result)).toEqual([]);
    expect(result.result).toBe('reproduced');
    const printed = execFileSync('tar', ['-xzOf', join(keep, result.artifact_file), 'tool.txt']).toString();
    expect(printed).toBe('-O1 nightly None true true\n');
  });

  it('builds in folders of its own where the commit names one that others share', async () => {
    const shared = await createTempProject();
    const config = `[build]\ntarget-dir = ${JSON.stringify(join(shared, 'target'))}\n`;
    const released = await release({ '.cargo/config.toml': config });
    const before = await listTree(shared);
    expect(before).not.toEqual([]);
    await rm(join(shared, 'target'), { recursive: true });
    expect((await rebuild(released)).result).toBe('reproduced');
    expect(await listTree(shared)).toEqual([]);
  });

  it('takes the manifest of a staged folder alone, and the contract from the commit', async () => {
    const repository = await createRepository({ ...CRATE, 'deep/in/contract.json': contractFor('tool') });
    const request = await requestFor(repository, { contract: join(repository, 'deep/in/contract.json') });
    const staged = await packageTarget(request);
    const alone = await createTempProject();
    await writeFiles(alone, { [staged.manifest_file]: await readFile(join(request.out, staged.manifest_file)) });
    const result = await rebuild({ repository, reference: await stagedReference(alone) });
    expect(result).toMatchObject({ result: 'reproduced', rows: [] });
  });

  it('finds the commit where HEAD has gone on, also in a bare clone by its URL', async () => {
    const { reference } = plain;
    const clone = await createTempProject();
    git(clone, 'clone', '-q', '--bare', plain.repository, '.');
    commitAll(plain.repository);
    expect((await rebuild(plain)).result).toBe('reproduced');
    expect(
      (await rebuild({ reference, repository: clone }, { checkout: undefined, repository: `file://${clone}` })).result,
    ).toBe('reproduced');
  });

  it('names file and section of a program that has the time in it', async () => {
    const released = await release({
      'build.rs':
        'fn main() { println!("cargo:rustc-env=TIME={:?}", std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap()); }\n',
      'src/main.rs': 'fn main() { println!("{}", env!("TIME")); }\n',
    });
    const result = await rebuild(released);
    expect(result).toMatchObject({ result: 'differs', rows: [] });
    expect(result.differences).toEqual([
      expect.objectContaining({
        path: 'tool',
        kind: 'changed',
        first: expect.objectContaining({ part: expect.stringMatching(/^\.\w+/) }),
      }),
    ]);
    const [fault] = rebuildFaults(result);
    expect(fault).toMatchObject({ code: 'REBUILD_DIFFERS', place: 'tool' });
    expect(fault?.message).toMatch(/^tool differs: .*first in \.\w+ \(offset [0-9]+\), at byte [0-9]+$/);
  });

  it.each([
    ['its build script', 'fn main() { println!("cargo:rustc-env=OF={}", std::env::var("HOME").unwrap()); }\n', 'OF'],
    ['its source', 'fn main() {}\n', 'HOME'],
  ])('names file and section of a program that has a home in it by %s', async (_, script, variable) => {
    const released = await release({
      'build.rs': script,
      'src/main.rs': `fn main() { println!("{}", env!("${variable}")); }\n`,
    });
    const result = await rebuild(released);
    expect(result.result).toBe('differs');
    expect(result.differences).toEqual([
      expect.objectContaining({ path: 'tool', first: expect.objectContaining({ part: expect.stringMatching(/^\./) }) }),
    ]);
  });

  it('names files that are added or missing', async () => {
    const released = await release(
      {
        'build.rs': `use std::{env, fs, path::PathBuf, time};
fn main() {
    let target = PathBuf::from(env::var("OUT_DIR").unwrap()).ancestors().nth(5).unwrap().to_path_buf();
    fs::create_dir_all(target.join("assets")).unwrap();
    let now = time::SystemTime::now().duration_since(time::UNIX_EPOCH).unwrap().as_nanos();
    fs::write(target.join(format!("assets/{now}.txt")), "a").unwrap();
}
`,
      },
      { include: ['target/assets/*.txt'] },
    );
    const result = await rebuild(released);
    expect(result.differences.map(({ kind }) => kind).sort()).toEqual(['added', 'missing']);
    expect(rebuildFaults(result).map(({ code }) => code)).toEqual(['REBUILD_DIFFERS', 'REBUILD_DIFFERS']);
  });

  it('refuses a program that was built elsewhere, and a source that nobody else can ask', async () => {
    const { reference } = plain;
    const { kind: _, ...build } = reference.manifest.build;
    const prebuilt = { kind: 'prebuilt', runner: build.runner, compressor: build.compressor } as const;
    const elsewhere = { ...reference, manifest: { ...reference.manifest, build: prebuilt } };
    await expectCode(() => rebuild({ ...plain, reference: elsewhere }), 'NOT_REBUILDABLE');
    await expectCode(() => rebuild(plain, { checkout: undefined }), 'NOT_REBUILDABLE');
    await expectCode(() => rebuild(plain, { repository: 'https://example.invalid/a.git' }), 'INVALID_INPUT');
  });

  it('refuses a manifest that records what no build does, and another Cargo.lock', async () => {
    const { reference } = plain;
    const { manifest } = reference;
    const { build } = manifest;
    if (build.kind !== 'cargo') throw new Error('it was built');
    const withBuild = (more: Partial<typeof build>): Reference => ({
      ...reference,
      manifest: { ...manifest, build: { ...build, ...more } },
    });
    const settings = { HOME: '/root' };
    await expectCode(
      () => rebuild({ ...plain, reference: withBuild({ recipe: { ...build.recipe, settings } }) }),
      'NOT_REBUILDABLE',
    );
    await expectCode(
      () => rebuild({ ...plain, reference: withBuild({ cargo_lock_sha256: '0'.repeat(64) }) }),
      'MANIFEST_MISMATCH',
    );
  });

  it('refuses a commit that is nowhere', async () => {
    const other = await createRepository(CRATE);
    commitAll(other);
    const { reference } = plain;
    const elsewhere = { ...reference, manifest: { ...reference.manifest, git_rev: '1'.repeat(40) } };
    await expectCode(() => rebuild({ repository: other, reference: elsewhere }), 'GIT_FAILED');
  });

  it('runs no hook of the clone', async () => {
    const { repository } = plain;
    const mark = join(await createTempProject(), 'ran');
    for (const hook of ['post-checkout', 'pre-auto-gc', 'post-index-change']) {
      const file = join(repository, '.git', 'hooks', hook);
      await writeFile(file, `#!/bin/sh\necho ran >>${mark}\n`);
      await chmod(file, 0o755);
    }
    expect((await rebuild(plain)).result).toBe('reproduced');
    await expect(readFile(mark)).rejects.toThrow('ENOENT');
  });
});
