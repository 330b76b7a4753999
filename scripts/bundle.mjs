// Makes dist-action/: compiles src to lib, bundles it once with lazily loaded chunks, and writes a thin stub per door.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const run = (name, ...args) => execFileSync(bin(name), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

/** The actions, each with what runs after the job beside what runs in it. */
const DOORS = {
  'build-matrix': ['main'],
  package: ['main', 'post'],
  'publish-index': ['main'],
  'install-controller': ['main'],
  'check-governance': ['main'],
};

rmSync(join(root, 'lib'), { recursive: true, force: true });
rmSync(join(root, 'dist-action'), { recursive: true, force: true });
run('tsc');
run(
  'ncc',
  'build',
  'lib/entry.js',
  '--out',
  'dist-action/bundle',
  '--no-cache',
  '--license',
  'licenses.txt',
  '--quiet',
);

function stub(name, text, file = 'index.js') {
  mkdirSync(join(root, 'dist-action', name), { recursive: true });
  writeFileSync(join(root, 'dist-action', name, 'package.json'), '{\n  "type": "module"\n}\n');
  writeFileSync(join(root, 'dist-action', name, file), text);
}

stub(
  'cli',
  "#!/usr/bin/env node\nimport { runCli } from '../bundle/index.js';\n\nawait runCli(process.argv.slice(2));\n",
);
chmodSync(join(root, 'dist-action', 'cli', 'index.js'), 0o755);
for (const [name, phases] of Object.entries(DOORS))
  for (const phase of phases)
    stub(
      name,
      `import { runDoor } from '../bundle/index.js';\n\nawait runDoor('${name}', '${phase}');\n`,
      phase === 'main' ? 'index.js' : `${phase}.js`,
    );
