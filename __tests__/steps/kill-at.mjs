// Loaded before a program: kills it with SIGKILL just before its Nth change of the file system (KILL_AT; 0: count only).
// The count goes to the file named by KILL_COUNT. The program itself knows nothing of this.
import { appendFileSync, promises, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const killAt = Number(process.env.KILL_AT);
let count = 0;
function step(name) {
  count++;
  if (killAt === 0) writeFileSync(process.env.KILL_COUNT, String(count));
  if (count === killAt) {
    appendFileSync(process.env.KILL_COUNT, `${name}\n`);
    process.kill(process.pid, 'SIGKILL');
  }
}

for (const name of ['link', 'rename', 'rm', 'unlink', 'mkdir', 'rmdir', 'mkdtemp', 'chmod', 'writeFile']) {
  const original = promises[name];
  promises[name] = (...args) => {
    step(name);
    return original.apply(promises, args);
  };
}
const open = promises.open;
let patched = false;
promises.open = async (path, flags, ...rest) => {
  if (typeof flags === 'string' ? /[wax+]/.test(flags) : (flags & 3) !== 0) step('open');
  const handle = await open.call(promises, path, flags, ...rest);
  if (!patched) {
    patched = true;
    const prototype = Object.getPrototypeOf(handle);
    for (const name of ['write', 'writev', 'writeFile', 'sync', 'truncate']) {
      const original = prototype[name];
      prototype[name] = function (...args) {
        step(name);
        return original.apply(this, args);
      };
    }
  }
  return handle;
};
syncBuiltinESMExports();
