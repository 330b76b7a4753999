import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { provideToolchain } from '../../../src/host/rust/rustup.js';
import { createTempProject } from '../../support/temporary.js';

const TARGET = 'x86_64-unknown-linux-musl';

/** Programs that stand for rustup and rustc: `state/NAME` is an installed toolchain, `state/NAME.TARGET` one of its targets. */
const RUSTC = `#!/bin/sh
cd "$(dirname "$0")/../state"
name=\${RUSTUP_TOOLCHAIN:-default}
[ "$RUSTUP_AUTO_INSTALL" = 0 ] || { echo 'would install' >&2; exit 9; }
[ -e "$name" ] || { echo "toolchain $name is not installed" >&2; exit 1; }
if [ "$1" = -vV ]; then
  printf 'rustc\\nrelease: %s\\nhost: x\\ncommit-hash: y\\n' "$(cat "$name")"
elif [ "$2" = sysroot ]; then
  echo "$PWD"
else
  printf '%s\\nunix\\n' "$PWD/$name.${TARGET}"
fi
`;
const RUSTUP = `#!/bin/sh
cd "$(dirname "$0")/../state"
echo "$*" >>../calls
echo 'info: installing' >&2
[ ! -e fails ] || { cat fails >&2; exit 1; }
case "$1 $2" in
  'toolchain install') echo "$3" >"$3" ;;
  'target add') if [ "$3" = --toolchain ]; then mkdir "$4.$5"; else mkdir "default.$3"; fi ;;
esac
`;

async function machine(state: Record<string, string>, rustup = true) {
  const files = Object.fromEntries(Object.entries(state).map(([name, text]) => [`state/${name}`, text]));
  const folder = await createTempProject({
    'bin/rustc': RUSTC,
    'bin/cargo': '#!/bin/sh\n',
    ...(rustup ? { 'bin/rustup': RUSTUP } : {}),
    'crate/Cargo.toml': '',
    'state/.keep': '',
    ...files,
  });
  const env = { PATH: `${join(folder, 'bin')}:/usr/bin:/bin` };
  let said = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      said += chunk;
      done();
    },
  });
  const chosen = provideToolchain({
    ...{ toolchain: '1.84.0', target: TARGET, manifest: join(folder, 'crate/Cargo.toml'), env, output },
    progress: () => {},
  });
  const calls = async (): Promise<string[]> =>
    (await readFile(join(folder, 'calls'), 'utf8').catch(() => '')).split('\n').filter(Boolean);
  return { env, chosen, calls, said: () => said };
}

describe('provideToolchain', () => {
  it('changes nothing where the folder has the toolchain and the target, under whatever name', async () => {
    const { env, chosen, calls } = await machine({ default: '1.84.0', [`default.${TARGET}/x`]: '' });
    expect(await chosen).toBe(env);
    expect(await calls()).toEqual([]);
  });

  it('adds a target to the toolchain that is there', async () => {
    const { env, chosen, calls } = await machine({ default: '1.84.0' });
    expect(await chosen).toBe(env);
    expect(await calls()).toEqual([`target add ${TARGET}`]);
  });

  it('names the toolchain where it is installed beside another one', async () => {
    const { env, chosen, calls } = await machine({ default: '1.95.0', '1.84.0': '1.84.0', [`1.84.0.${TARGET}/x`]: '' });
    expect(await chosen).toEqual({ ...env, RUSTUP_TOOLCHAIN: '1.84.0' });
    expect(await calls()).toEqual([]);
  });

  it('installs exactly the toolchain and its target where both are absent, and shows what rustup says', async () => {
    const { env, chosen, calls, said } = await machine({ default: '1.95.0' });
    expect(await chosen).toEqual({ ...env, RUSTUP_TOOLCHAIN: '1.84.0' });
    expect(await calls()).toEqual([
      'toolchain install 1.84.0 --profile minimal --no-self-update',
      `target add --toolchain 1.84.0 ${TARGET}`,
    ]);
    expect(said()).toBe('info: installing\ninfo: installing\n');
  });

  it('leaves it to the build where there is no rustup', async () => {
    const { env, chosen } = await machine({ default: '1.95.0' }, false);
    expect(await chosen).toBe(env);
  });

  it.each([
    [{ fails: '' }, 'TOOLCHAIN_MISMATCH'],
    [{ fails: '', default: '1.84.0' }, 'TARGET_NOT_INSTALLED'],
  ])('refuses with what rustup could not do: %j %s', async (state, code) => {
    await expect((await machine(state)).chosen).rejects.toMatchObject({ code });
  });

  it.each([
    [{}, /the toolchain 1\.84\.0: no release '1\.84\.0'$/, 'toolchain'],
    [{ default: '1.84.0' }, new RegExp(`the target ${TARGET} for 1\\.84\\.0: no release`), 'target'],
  ])('says what was to be installed, and why rustup could not: %j', async (state, message, place) => {
    const fails = "info: syncing\n\u001b[1merror: \u001b[0mno release '1.84.0'\ninfo: the end\n";
    const { chosen } = await machine({ ...state, fails });
    await expect(chosen).rejects.toMatchObject({ message: expect.stringMatching(message), place });
  });
});
