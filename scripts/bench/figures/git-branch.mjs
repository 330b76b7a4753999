/** Publishing four artifacts into a branch that holds 5,000 files, against clone, copy, add, commit and push. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageProgram, publishArguments, TARGETS } from '../artifacts.mjs';
import { BRANCH, filesOf, makeBranch, storeName } from '../git-branch.mjs';
import { contractsOf, rowsOf, tupleOf, writeIndex } from '../large-index.mjs';
import { ratioOfTimes } from '../measure.mjs';

const VERSIONS = 312;
/** What users write, with as little of the branch as git offers. */
const SHELL = `git clone --quiet --depth=1 --branch ${BRANCH} "file://$REPOSITORY" clone && cp -r staged/dist clone/ && cd clone &&
  git add --all && git -c user.name=bench -c user.email=bench@localhost commit --quiet -m Publish && git push --quiet origin ${BRANCH}`;

/** One figure: a publish, of what users would write. */
export async function measure(context) {
  const { work, cli, runs } = context;
  const [index, repository, staged] = ['index.json', 'r.git', 'staged'].map((name) => join(work, name));
  writeIndex(index, VERSIONS * TARGETS.length);
  const contracts = contractsOf(context.root, VERSIONS - 1);
  await makeBranch(repository, index, [...filesOf(rowsOf(0, VERSIONS)), ...contracts]);
  const bytes = randomBytes(1_000_000);
  for (const target of TARGETS) packageProgram(context, tupleOf(VERSIONS, target), bytes, staged);

  const ref = `refs/heads/${BRANCH}`;
  const commit = readFileSync(join(repository, ref), 'utf8').trim();
  const before = () => {
    rmSync(join(work, 'clone'), { recursive: true, force: true });
    const { status } = spawnSync('git', ['-C', repository, 'update-ref', ref, commit]);
    if (status !== 0) throw new Error(`cannot reset ${repository}`);
    // What an earlier run pushed must not be there: it would be found, and not be sent again.
    spawnSync('git', ['-C', repository, 'prune', '--expire=now']);
  };
  return [
    ratioOfTimes('`publish` of 4 artifacts into a branch of 5,000 files, of clone, copy, add, commit, push', {
      ours: { argv: [...cli, ...publishArguments(context, staged, storeName(repository))], before },
      rival: { argv: ['sh', '-c', SHELL], cwd: work, env: { REPOSITORY: repository }, before },
      runs: runs(7),
      limit: 0.5,
    }),
  ];
}
