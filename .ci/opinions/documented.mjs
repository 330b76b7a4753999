/** The commands of docs/signing.md, "A second opinion", as they stand there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../machines/start.mjs';

/** The arguments of each command that begins with a program's name; FILE and the bundle are for whoever runs it. */
export function documentedCommands(program, { file, bundle }) {
  const text = readFileSync(join(ROOT, 'docs', 'signing.md'), 'utf8');
  const [section] = text.split('## A second opinion\n')[1].split('\n## ');
  const blocks = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => block);
  const commands = blocks.flatMap((block) => block.replaceAll('\\\n', ' ').split('\n'));
  return commands
    .map((command) => command.trim().split(/\s+/))
    .filter(([name]) => name === program)
    .map(([, ...args]) => args.map((arg) => ({ FILE: file, 'SHA256.sigstore.json': bundle })[arg] ?? arg));
}
