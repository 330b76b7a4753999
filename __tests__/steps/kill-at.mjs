// Loaded before a program: kills it with SIGKILL just before its Nth change of the file system (KILL_AT), or copies the folder
// COPY_FOLDER before each of them, to 1, 2 and so on in COPY_TO: what a kill would leave, but for one that falls into a call of
// the system. The program itself knows nothing of this.
import { execFileSync } from 'node:child_process';
import fs, { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_AT, COPY_FOLDER, COPY_TO } = process.env;
let count = 0;
function step() {
  count++;
  if (COPY_TO !== undefined) execFileSync('cp', ['-a', COPY_FOLDER, `${COPY_TO}/${count}`]);
  if (count === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL');
}

const CHANGES = [
  ...['link', 'symlink', 'rename', 'copyFile', 'rm', 'unlink', 'mkdir', 'rmdir', 'mkdtemp', 'chmod', 'writeFile'],
  ...['appendFile', 'utimes'],
];
const OF_HANDLE = ['write', 'writev', 'writeFile', 'sync', 'truncate', 'chmod'];
const OF_DESCRIPTOR = ['write', 'writev', 'fsync', 'ftruncate', 'fchmod'];

const changes = (flags) => (typeof flags === 'string' ? /[wax+]/.test(flags) : (flags & 3) !== 0);

/** Counts the calls of `of[name]` for which `counted` holds. */
function watch(of, name, counted = () => true) {
  const original = of[name];
  of[name] = (...args) => {
    if (counted(...args)) step();
    return original.apply(of, args);
  };
}

for (const name of CHANGES) {
  watch(promises, name);
  // The synchronous forms take descriptors too; 1 and 2 are what the program says.
  for (const form of [name, `${name}Sync`]) watch(fs, form, (target) => target !== 1 && target !== 2);
}
for (const name of OF_DESCRIPTOR)
  for (const form of [name, `${name}Sync`]) watch(fs, form, (descriptor) => descriptor > 2);
for (const form of ['open', 'openSync']) watch(fs, form, (_, flags) => changes(flags));

const { open } = promises;
let patched = false;
promises.open = async (path, flags, ...rest) => {
  if (changes(flags)) step();
  const handle = await open.call(promises, path, flags, ...rest);
  if (!patched) {
    patched = true;
    const prototype = Object.getPrototypeOf(handle);
    for (const name of OF_HANDLE) {
      const original = prototype[name];
      prototype[name] = function (...args) {
        step();
        return original.apply(this, args);
      };
    }
  }
  return handle;
};
syncBuiltinESMExports();
