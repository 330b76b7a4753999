/** What is Windows's own: how paths are spelled and how long they are, names, files that cannot be written or are in use. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { command } from './start.mjs';

/** Runs all of it on a project with a release in the store `stores/released`. */
export async function checkWindows(project, tuple) {
  const store = join(project, 'stores', 'released');
  const ended = (...args) => command(project, ...args);
  const said = (...args) => {
    const { status, stdout, stderr } = ended(...args);
    assert.equal(status, 0, `${args.join(' ')}: ${stderr}${stdout}`);
    return `${stdout}${stderr}`;
  };
  const install = (to) => said('install', '--source', store, ...tuple, '--to', to);

  await test('a store is found by every spelling of its path', () => {
    const [drive = '', rest = ''] = [store.slice(0, 2), store.slice(2)];
    const spellings = [
      `${drive.toLowerCase()}${rest.replaceAll('\\', '/')}`,
      rest,
      pathToFileURL(store).href,
      `\\\\?\\${store}`,
      `${process.env.SHARE_OF_Z}${rest}`,
      `${process.env.SHARE_OF_Z}${rest}`.replaceAll('\\', '/'),
      'STORES\\Released',
    ];
    for (const spelling of spellings) assert.match(said('verify', '--source', spelling, ...tuple), /^verified: /m);
    assert.match(install(`${process.env.SHARE_OF_Z}${join(project, 'installed', 'shared').slice(2)}`), /^installed: /m);
  });

  await test('paths are of any length', () => {
    const long = join('installed', ...Array(6).fill('a folder of a name that is rather long'.repeat(2)));
    assert.ok(join(project, long).length > 400);
    assert.match(install(join(long, 'tool')), /^installed: /m);
    assert.match(install(join(long, 'tool')), /^already installed: /m);
    said(
      'publish',
      '--contract',
      'docs/distribution-contract.json',
      '--staged',
      'staged',
      '--store',
      join(long, 'store'),
    );
    assert.match(said('verify', '--source', join(long, 'store'), '--all', '--deep'), /1 rows? verified, 0 faults/);
  });

  await test('one folder is the same in capitals, and no folder has the name of a device', () => {
    assert.match(install('installed\\named'), /^installed: /m);
    assert.match(install('INSTALLED\\Named'), /^already installed: /m);
    for (const name of ['con', 'installed\\nul', 'installed\\dot.', 'installed\\aux.d'])
      assert.match(ended('install', '--source', store, ...tuple, '--to', name).stderr, /error\[INVALID_INPUT\]/);
    assert.equal(existsSync(join(project, 'con')), false);
  });

  await test('files that are read-only are installed over and published over', () => {
    const folder = join(project, 'installed', 'named');
    writeFileSync(join(folder, 'README.md'), 'damaged');
    for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()))
      chmodSync(join(folder, name), 0o444);
    assert.match(install('installed\\named'), /was damaged; installing again/);
    const copy = join(project, 'stores', 'read-only');
    cpSync(store, copy, { recursive: true });
    chmodSync(join(copy, 'dist', 'index.json'), 0o444);
    assert.match(said('yank', '--store', copy, ...tuple, '--reason', 'a test'), /^yanked: /m);
  });

  await test('a file that is in use is waited for, and named where that lasts', async () => {
    const index = join(store, 'dist', 'index.json');
    const verify = ['verify', '--source', store, ...tuple];
    const held = await hold(index);
    const refused = ended(...verify);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /error\[IO_FAILED\]: .*index\.json is in use/);
    await held.letGo();
    assert.match(said(...verify), /^verified: /m);

    const readme = await hold(join(project, 'installed', 'named', 'README.md'));
    assert.match(ended('install', '--source', store, ...tuple, '--to', 'installed\\named').stderr, /is in use/);
    await readme.letGo();
    assert.match(install('installed\\named'), /^already installed: /m);
    const moved = join(project, 'installed', 'moved');
    renameSync(join(project, 'installed', 'named'), moved);
    assert.deepEqual(readdirSync(moved).length > 0, true);
  });
}

/** Opens a file so that nobody else can, until it is let go. */
async function hold(file) {
  const holder = spawn('hold.exe', [file], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  const letGo = async () => {
    holder.stdin.end();
    await once(holder, 'exit');
  };
  return { letGo };
}
