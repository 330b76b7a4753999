import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageTarget } from '../../../src/steps/package/package.js';
import { CRATE, createRepository, ENV, git, requestFor } from '../../support/crate-repository.js';
import { createTempProject } from '../../support/temporary.js';

/** A crate that shows paths wherever it can: panics, debug information, generated code, dependencies by path and by git. */
async function createTellTale(): Promise<string> {
  const manifest = (name: string): string => `[package]\nname = "${name}"\nversion = "0.0.1"\nedition = "2021"\n`;
  const library =
    'pub fn place() -> &\'static str { std::panic::Location::caller().file() }\n#[track_caller]\npub fn fail(x: usize) { let v: Vec<usize> = (0..x).collect(); assert!(v[x / 2] > 7, "small"); }\n';
  const remote = await createRepository({ 'Cargo.toml': manifest('remote'), 'src/lib.rs': library });
  const folder = await createRepository({
    ...CRATE,
    // What is said to a debugger has the most paths.
    'Cargo.toml': `${CRATE['Cargo.toml'].replace(/^strip = .*$/m, '')}[dependencies]\nnear = { path = "libs/near" }\nremote = { git = "file://${remote}" }\n`,
    'libs/near/Cargo.toml': manifest('near'),
    'libs/near/src/lib.rs': library,
    'build.rs':
      'fn main() { let out = std::env::var("OUT_DIR").unwrap(); std::fs::write(format!("{out}/made.rs"), format!("// {:?}\\nfn made() -> &\'static str {{ concat!(file!(), {:?}) }}", std::env::var("LANGUAGE"), std::env::var("LANG").unwrap())).unwrap(); }\n',
    'src/main.rs':
      'include!(concat!(env!("OUT_DIR"), "/made.rs"));\nfn main() { println!("{} {} {} {}", file!(), made(), near::place(), remote::place()); near::fail(30); remote::fail(30); }\n',
  });
  execFileSync('cargo', ['generate-lockfile', '--quiet'], { cwd: folder, env: ENV });
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'Lock');
  return folder;
}

describe('packageTarget builds the same bytes', () => {
  it.each(['release', 'debug'] as const)(
    'in other folders, with another umask, time zone, locale, home and target folder (%s)',
    async (profile) => {
      const origin = await createTellTale();
      const [first, second] = [await createTempProject(), await createTempProject()];
      const [near, far] = [join(first, 'a'), join(second, 'much deeper', 'in here', 'b')];
      const home = await createTempProject();
      const rustup = process.env.RUSTUP_HOME ?? join(homedir(), '.rustup');
      const build = async (folder: string, umask: number, env: NodeJS.ProcessEnv) => {
        const before = process.umask(umask);
        try {
          git(tmpdir(), 'clone', '-q', origin, folder);
          const request = await requestFor(folder, { profile, env: { ...ENV, ...env } });
          const made = await packageTarget(request);
          const read = (path: string): Promise<string> => readFile(join(request.out, path), 'utf8');
          return { ...made, manifest: await read(made.manifest_file), artifact: join(request.out, made.artifact_file) };
        } finally {
          process.umask(before);
        }
      };
      const one = await build(near, 0o022, { TZ: 'UTC', LC_ALL: 'C' });
      const other = await build(far, 0o077, {
        ...{
          TZ: 'Asia/Kathmandu',
          LC_ALL: 'C.UTF-8',
          LANG: 'de_DE.UTF-8',
          LANGUAGE: 'de',
          HOME: home,
          RUSTUP_HOME: rustup,
        },
        ...{ CARGO_HOME: undefined, CARGO_TARGET_DIR: join(second, 'out of tree'), SOURCE_DATE_EPOCH: '1' },
      });

      expect(other.artifact_sha256).toBe(one.artifact_sha256);
      expect(other.manifest).toBe(one.manifest);
      const binary = execFileSync('tar', ['-xzOf', one.artifact, 'tool'], { maxBuffer: 1 << 28 }).toString('latin1');
      for (const path of [near, first, second, origin, homedir(), home, tmpdir()]) {
        expect(binary).not.toContain(path);
        expect(one.manifest).not.toContain(`${path}/`);
      }
      expect(binary).toMatch(/\/cargo\/git\/checkouts\/[^/]+\/[0-9a-f]+\/src\/lib\.rs/);
      expect(binary).toMatch(/\/target\/[a-z0-9_-]+\/[a-z]+\/build\/tool-[0-9a-f]+\/out\/made\.rs/);
    },
  );
});
