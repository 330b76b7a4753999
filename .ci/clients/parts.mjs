/** What checks of clients have in common: a run that must end well, or must not, and what it says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../machines/start.mjs';

/** What docs/handoffs.md shows under a name, for the release that is here in the place of the one on the page. */
export function documented(name, { origin, product, version, publicLine, domain }) {
  const page = readFileSync(join(ROOT, 'docs/handoffs.md'), 'utf8');
  const [, text] = new RegExp(`<!-- example:${name} -->\n\`\`\`\\w+\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  assert.ok(text, `docs/handoffs.md has no example ${name}`);
  return text
    .replaceAll('https://downloads.example.com', origin)
    .replaceAll('tool.example.com', domain)
    .replace(/\btool\b/g, product)
    .replaceAll('1.2.3', version)
    .replaceAll('RW...', publicLine);
}

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
