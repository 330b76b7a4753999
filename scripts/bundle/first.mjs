/**
 * The first file of each entry, which has to start on any Node.js that somebody may have: a script of CommonJS without
 * imports, in what Node.js 12 parses. It looks at the Node.js that it runs on, and only then loads the bundle. The functions
 * here are written into it as they stand, so they take nothing from around them.
 */

/** Releases of Node.js from the oldest one on that are without something: zlib.crc32 came to 20 and 22, in the middle of both. */
const GAPS = [{ from: '21.0.0', to: '22.2.0', lacks: 'zlib.crc32' }];

/** Where the bundle is not loaded, or fails outside of all that it catches itself. */
const DAMAGED = 'Install or check out these files again; where that does not help, report it with the message.';

/**
 * The text of a first file.
 *
 *   call       of the bundle, such as `runDoor('package', 'main')`
 *   isAction   whether a fault becomes an annotation
 *   oldest     version of Node.js that the suite needs at least, as in package.json
 *   advised    major version to install instead, as in .nvmrc
 *   builtins   modules of Node.js that the bundle asks for
 *
 * @param {{ call: string, isAction: boolean, oldest: string, advised: string, builtins: readonly string[] }} entry
 */
export function firstFile({ call, isAction, oldest, advised, builtins }) {
  const needed = { oldest, builtins, gaps: GAPS };
  return `${isAction ? '' : '#!/usr/bin/env node\n'}'use strict';
// Made by npm run bundle. Node.js 12 has to be able to read this, and to say that it is too old.

${faultOfNode}

${refusalText}

${annotation}

function refuse(code, message, hint) {
  process.exitCode = 1;
  const text = refusalText(code, message, hint);
  ${isAction ? 'process.stdout.write(text + annotation(code, text));' : 'process.stderr.write(text);'}
}

const fault = faultOfNode(process.versions.node, ${JSON.stringify(needed)}, require('module').builtinModules);
if (fault) refuse(fault.code, fault.message, ${JSON.stringify(isAction ? hintForActions(advised) : hintForPeople(advised))});
else {
  const fail = (message) => {
    process.removeListener('beforeExit', runDry);
    refuse('INTERNAL', message, ${JSON.stringify(DAMAGED)});
  };
  const runDry = () => fail('the bundle is not loaded, and nothing is left to wait for');
  process.once('beforeExit', runDry);
  import('../bundle/index.js')
    .then((bundle) => {
      process.removeListener('beforeExit', runDry);
      return bundle.${call};
    })
    .catch((error) => fail(String((error && error.message) || error)));
}
`;
}

function hintForPeople(advised) {
  return `Install Node.js ${advised}: nvm install ${advised}, or https://nodejs.org/en/download; in a workflow, actions/setup-node.`;
}

/** What an action is started with is not what setup-node puts on PATH. */
function hintForActions(advised) {
  return `The runner starts actions with a Node.js of its own: update the runner, or its image, to one that has Node.js ${advised}.`;
}

/**
 * What speaks against a Node.js; undefined where nothing does. Functions are not asked for: that would load their modules.
 * Codes: NODE_TOO_OLD, NODE_UNSUPPORTED.
 *
 *   needed.oldest    the oldest version
 *   needed.builtins  modules that must be there
 *   needed.gaps      versions that lack something, from one on and before another
 *
 * @param {string} version
 * @param {{ oldest: string, builtins: readonly string[], gaps: readonly { from: string, to: string, lacks: string }[] }} needed
 * @param {readonly string[]} present modules that this Node.js has
 * @returns {{ code: string, message: string } | undefined}
 */
export function faultOfNode(version, needed, present) {
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

/** `error[CODE]: message` in one line that no runner and no terminal takes for more than text, then what to do. */
export function refusalText(code, message, hint) {
  const line = message
    .replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ')
    .replace(/##\[/g, '## [')
    .slice(0, 2000);
  return `error[${code}]: ${line}\n${hint}\n`;
}

/** The same as a command of the runner, which takes what follows a `%` for a character. */
export function annotation(code, text) {
  const data = text.trim().replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  return `::error title=${code}::${data}\n`;
}
