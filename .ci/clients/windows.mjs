/** install.ps1, of a release that has something for Windows: a program of a few hundred bytes, which nothing here runs. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallProgram } from '../../scripts/small-program.mjs';
import { contractFor } from '../contract.mjs';
import { answerOf, commandLine } from '../machines/start.mjs';

const TARGET = 'x86_64-pc-windows-msvc';

/** The script; `work` is an empty folder. */
export function powershellOf(work) {
  const said = (...args) => answerOf(...commandLine(args), { cwd: work });
  mkdirSync(work);
  const release = { version: '1.2.3', 'git-rev': 'ab12cd34'.repeat(5), toolchain: '1.84.0', profile: 'release' };
  const tuple = Object.entries(release).flatMap(([name, value]) => [`--${name}`, value]);
  writeFileSync(
    join(work, 'contract.json'),
    contractFor({ product: 'acme-tool', binaries: ['acme'], targets: [TARGET], rust: '1.84.0' }),
  );
  writeFileSync(join(work, 'acme.exe'), smallProgram(TARGET, 'acme'));
  const contract = ['--contract', 'contract.json'];
  const binary = ['--binary', 'acme.exe', '--source-date-epoch', '1700000000'];
  said('package', ...contract, ...tuple, '--target', TARGET, '--dist-revision', 'r1', '--out', 'staged', ...binary);
  said('publish', ...contract, '--staged', 'staged', '--store', 'store');
  const base = 'https://dl.example.com/v{version}';
  said('export', '--source', 'store', '--version', '1.2.3', '--to', 'exported', '--base-url', base);
  return readFileSync(join(work, 'exported/install.ps1'), 'utf8');
}
