/** What checks of clients have in common: a run that must end well, or must not, and what it says. */
import assert from 'node:assert/strict';
import { run } from '../machines/start.mjs';

/** Runs a program that must end well; what it said. */
export function good(program, args, options) {
  const { status, stdout, stderr } = run(program, args, options);
  assert.equal(status, 0, `${program} ${args.join(' ')} ended with ${status}: ${stderr}${stdout}`);
  return `${stdout}${stderr}`;
}

/** Runs a program that must fail, and say why. */
export function bad(why, program, args, options) {
  const { status, stdout, stderr } = run(program, args, options);
  assert.notEqual(status, 0, `${program} ${args.join(' ')} ended well: ${stderr}${stdout}`);
  assert.match(`${stdout}${stderr}`, why);
}

/** Runs an installed program, which must be the one that was released. */
export function runs(program, { product, version }) {
  assert.equal(good(program, ['--version']).trim(), `${product} ${version}`);
}
