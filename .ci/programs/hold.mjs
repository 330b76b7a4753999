/** Holds what was released against the table, and against what the tools of the system say. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../machines/start.mjs';
import { byReadelf, highestOf, minimumMacos } from '../system-readers.mjs';

/** What starts a program of another processor. */
const STARTERS = { 'aarch64-unknown-linux-gnu': ['qemu-aarch64', '-L', '/usr/aarch64-linux-gnu'] };

/** The artifact holds the files of the table and no other; both installs, by tuple and by lockfile, gave the same. */
export function holdFiles({ program, target }, manifest, [one, other], host) {
  const end = target.includes('-windows-') ? '.exe' : '';
  const generated = target === host.target ? (program.generate ?? []).map((file) => file.split('=')[0]) : [];
  const wanted = [...program.binaries.map((name) => `${name}${end}`), ...program.files, ...generated];
  const paths = manifest.files.map(({ path }) => path);
  assert.deepEqual(paths.toSorted(), wanted.toSorted());
  for (const path of paths)
    assert.ok(readFileSync(join(one, path)).equals(readFileSync(join(other, path))), `${path} differs`);
}

/** The provenance names the crates of the table, each with a digest. */
export function holdProvenance({ program }, { predicate }) {
  const names = predicate.buildDefinition.resolvedDependencies
    .filter(({ digest }) => digest.sha256 !== undefined)
    .map(({ uri }) => /^pkg:cargo\/([^@]+)@/.exec(uri)?.[1]);
  for (const name of program.uses) assert.ok(names.includes(name), `the provenance does not name ${name}`);
}

/** What the manifest says that the binaries need is what readelf and llvm-objdump say; in words. */
export function holdBinaries({ target, binaries, requires }, folder) {
  const paths = binaries.map((name) => join(folder, name));
  if (target.includes('-windows-')) {
    assert.equal(requires, undefined);
    return 'needs nothing known';
  }
  if (target.includes('-apple-')) {
    const macos = highestOf(paths.map(minimumMacos));
    assert.deepEqual(requires, { macos });
    return `needs macOS ${macos}`;
  }
  const read = paths.map(byReadelf);
  for (const { libc } of read) assert.equal(libc, target.endsWith('-musl') ? 'none' : 'glibc');
  const minimum = highestOf(read.flatMap((of) => of.minimum ?? []));
  assert.deepEqual(requires, minimum === undefined ? { libc: 'none' } : { libc: 'glibc', minimum });
  return minimum === undefined ? 'needs no libc' : `needs glibc ${minimum}`;
}

/** The installed program answers as the table has it, with a home of its own, and without what is set here. */
export function holdAnswers({ program, target }, folder, home) {
  mkdirSync(home, { recursive: true });
  const env = { PATH: process.env.PATH, HOME: home, LC_ALL: 'C' };
  for (const { binary = program.binaries[0], args, input = '', prints } of program.says) {
    const [starter, ...words] = [...(STARTERS[target] ?? []), join(folder, binary), ...args];
    const { status, stdout, stderr } = run(starter, words, { cwd: folder, env, input });
    const said = `${binary} ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`;
    assert.equal(status, 0, said);
    assert.ok(stdout.includes(prints), said);
  }
}
