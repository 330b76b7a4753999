'use strict';
// Made by npm run bundle. Node.js 12 has to be able to read this, and to say that it is too old.

function faultOfNode(version, needed, present) {
  const numbers = (text) => text.split('.').map((part) => Number.parseInt(part, 10));
  // What is no version is before every other.
  const isBefore = (other) => {
    const [found, bound] = [numbers(version), numbers(other)];
    const at = [0, 1, 2].find((part) => found[part] !== bound[part]);
    return at !== undefined && !(found[at] > bound[at]);
  };
  if (isBefore(needed.oldest))
    return {
      code: 'NODE_TOO_OLD',
      message: `this is Node.js ${version}; controller-dist needs ${needed.oldest} or newer`,
    };
  const gaps = needed.gaps.filter((gap) => !isBefore(gap.from) && isBefore(gap.to)).map((gap) => gap.lacks);
  const lacking = needed.builtins.filter((name) => present.indexOf(name) === -1).concat(gaps);
  if (lacking.length === 0) return undefined;
  return {
    code: 'NODE_UNSUPPORTED',
    message: `this is Node.js ${version}, which is without ${lacking.join(', ')}, and controller-dist needs that`,
  };
}

function refusalText(code, message, hint) {
  const line = message
    .replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ')
    .replace(/##\[/g, '## [')
    .slice(0, 2000);
  return `error[${code}]: ${line}\n${hint}\n`;
}

function annotation(code, text) {
  const data = text.trim().replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  return `::error title=${code}::${data}\n`;
}

function refuse(code, message, hint) {
  process.exitCode = 1;
  const text = refusalText(code, message, hint);
  process.stdout.write(text + annotation(code, text));
}

const fault = faultOfNode(process.versions.node, {"oldest":"20.15.0","builtins":["assert","async_hooks","buffer","child_process","crypto","diagnostics_channel","events","fs","fs/promises","http","https","module","net","os","path","path/posix","process","stream","string_decoder","timers","timers/promises","tls","tty","url","util","zlib"],"gaps":[{"from":"21.0.0","to":"22.2.0","lacks":"zlib.crc32"}]}, require('module').builtinModules);
if (fault) refuse(fault.code, fault.message, "The runner starts actions with a Node.js of its own: update the runner, or its image, to one that has Node.js 24.");
else {
  const fail = (message) => {
    process.removeListener('beforeExit', runDry);
    refuse('INTERNAL', message, "Install or check out these files again; where that does not help, report it with the message.");
  };
  const runDry = () => fail('the bundle is not loaded, and nothing is left to wait for');
  process.once('beforeExit', runDry);
  import('../bundle/index.js')
    .then((bundle) => {
      process.removeListener('beforeExit', runDry);
      return bundle.runDoor('mirror', 'main');
    })
    .catch((error) => fail(String((error && error.message) || error)));
}
