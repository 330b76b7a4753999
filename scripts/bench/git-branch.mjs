/** Branches of bare repositories, made through fast-import: an index of many rows, and the files it names where asked for. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';

export const BRANCH = 'dist';

/** The file://-name of a branch as a store. */
export function storeName(repository) {
  return `git+file://${repository}#${BRANCH}`;
}

/**
 * Makes a bare repository whose branch has one commit: dist/index.json, and `files`, each {path, bytes}, or {path, size} of
 * random bytes.
 * It serves partial clones, as git hosts do.
 */
export async function makeBranch(repository, index, files = []) {
  const git = (...args) => {
    const { status, stderr } = spawnSync('git', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  };
  git('init', '--quiet', '--bare', repository);
  git('-C', repository, 'config', 'uploadpack.allowFilter', 'true');
  git('-C', repository, 'config', 'http.receivepack', 'true');
  const child = spawn('git', ['-C', repository, 'fast-import', '--quiet', '--done'], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(child, 'close');
  const say = async (text) => child.stdin.write(text) || once(child.stdin, 'drain');
  await say(`commit refs/heads/${BRANCH}\ncommitter bench <bench@localhost> 1700000000 +0000\ndata 6\nBegin\n`);
  await say(`M 100644 inline dist/index.json\ndata ${statSync(index).size}\n`);
  for await (const chunk of createReadStream(index)) await say(chunk);
  await say('\n');
  for (const { path, size, bytes = randomBytes(size) } of files) {
    await say(`M 100644 inline ${path}\ndata ${bytes.length}\n`);
    await say(bytes);
    await say('\n');
  }
  await say('done\n');
  child.stdin.end();
  const [status] = await ended;
  if (status !== 0) throw new Error(`git fast-import: exit ${status}`);
}

/** The four files of each row, of usual sizes but for the artifact, which is small. */
export function filesOf(rows) {
  return rows.flatMap((row) => [
    { path: row.artifact_file, size: 16_000 },
    { path: row.manifest_file, size: 2_000 },
    { path: row.checksums_file, size: 1_000 },
    { path: row.provenance_file, size: 2_000 },
  ]);
}
