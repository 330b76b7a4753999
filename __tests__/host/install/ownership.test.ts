import type { Stats } from 'node:fs';
import { chmod, chown, mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  isOpenToOthers,
  type RunnerMachine,
  refuseOpenFolders,
  runnerMachine,
  trustedOwners,
} from '../../../src/host/install/ownership.js';
import { itAsRoot, whyNotRoot } from '../../support/as-root.js';
import { createTempProject } from '../../support/temporary.js';

const ANOTHER = 12345;
const own = process.geteuid?.() ?? 0;
const onOneJob: RunnerMachine = { owner: undefined, isForOneJob: true };

describe('isOpenToOthers', () => {
  const owners = new Set([0, 1000]);
  const found = (uid: number, mode: number) => ({ uid, mode }) as Stats;

  it.each([0o755, 0o644, 0o700, 0o555, 0o400])('takes mode 0o%o of a trusted owner alone', (mode) => {
    for (const uid of [0, 1000]) expect(isOpenToOthers(found(uid, mode), owners)).toBe(false);
    for (const uid of [1001, 65534]) expect(isOpenToOthers(found(uid, mode), owners)).toBe(true);
  });

  it.each([0o775, 0o757, 0o666, 0o4755, 0o2755, 0o1755])('takes mode 0o%o of nobody', (mode) => {
    for (const uid of [0, 1000]) expect(isOpenToOthers(found(uid, mode), owners)).toBe(true);
  });
});

describe('runnerMachine', () => {
  it('says who runs the runner, by the folder that it made for the job', async () => {
    const RUNNER_TEMP = await createTempProject();
    expect(await runnerMachine({ RUNNER_TEMP })).toEqual({ owner: own, isForOneJob: false });
    for (const env of [{}, { RUNNER_TEMP: '' }, { RUNNER_TEMP: join(RUNNER_TEMP, 'absent') }])
      expect(await runnerMachine(env)).toEqual({ owner: undefined, isForOneJob: false });
  });

  it.each([
    ['github-hosted', true],
    ['self-hosted', false],
    ['', false],
  ])('takes %j for a machine that one job has for itself: %s', async (RUNNER_ENVIRONMENT, isForOneJob) => {
    expect(await runnerMachine({ RUNNER_ENVIRONMENT })).toMatchObject({ isForOneJob });
  });
});

describe('trustedOwners', () => {
  it('are root, who runs this, and who runs the runner', () => {
    expect(trustedOwners()).toEqual(new Set([0, own]));
    expect(trustedOwners(onOneJob)).toEqual(new Set([0, own]));
    expect(trustedOwners({ owner: ANOTHER, isForOneJob: false })).toEqual(new Set([0, own, ANOTHER]));
  });
});

describe('refuseOpenFolders', () => {
  let root: string;
  let entry: string;
  beforeEach(async () => {
    root = await createTempProject();
    entry = join(root, 'tool', '1.0.0', 'key');
    await mkdir(dirname(entry), { recursive: true, mode: 0o755 });
    for (const path of [root, dirname(entry), dirname(dirname(entry))]) await chmod(path, 0o755);
  });
  const refused = (path: string) => ({ code: 'DESTINATION_UNSAFE', place: path });

  it('takes folders that their owner alone writes, and none where there are none', async () => {
    await refuseOpenFolders(entry);
    await refuseOpenFolders(join(root, 'other', '1.0.0', 'key'));
    await refuseOpenFolders(join(root, 'absent', 'other', '1.0.0', 'key'));
  });

  it.each([0o777, 0o775, 0o757, 0o1777])(
    'refuses a folder of product or version with mode 0o%o, on any machine',
    async (mode) => {
      for (const path of [dirname(entry), dirname(dirname(entry))]) {
        await chmod(path, mode);
        for (const runner of [undefined, onOneJob])
          await expect(refuseOpenFolders(entry, runner)).rejects.toMatchObject(refused(path));
        await chmod(path, 0o755);
      }
    },
  );

  it.each([0o777, 0o757])('refuses a root with mode 0o%o, but where the machine is for one job', async (mode) => {
    await chmod(root, mode);
    await expect(refuseOpenFolders(entry)).rejects.toMatchObject({
      ...refused(root),
      hint: expect.stringContaining('chmod go-w'),
    });
    await refuseOpenFolders(entry, onOneJob);
    await chmod(root, mode | 0o1000);
    await refuseOpenFolders(entry);
  });

  it('looks at what a root that is a link leads to', async () => {
    const link = join(await createTempProject(), 'link');
    await symlink(root, link);
    const through = join(link, 'tool', '1.0.0', 'key');
    await refuseOpenFolders(through);
    await chmod(root, 0o777);
    await expect(refuseOpenFolders(through)).rejects.toMatchObject({ code: 'DESTINATION_UNSAFE' });
  });

  itAsRoot(`refuses a folder of another user, unless that one runs the runner${whyNotRoot}`, async () => {
    for (const path of [root, dirname(entry), dirname(dirname(entry))]) {
      await chown(path, ANOTHER, ANOTHER);
      await expect(refuseOpenFolders(entry)).rejects.toMatchObject(refused(path));
      await refuseOpenFolders(entry, { owner: ANOTHER, isForOneJob: false });
      await chown(path, 0, 0);
    }
  });

  itAsRoot(`takes a root that the group of its owner alone may write, and no other group${whyNotRoot}`, async () => {
    await chmod(root, 0o775);
    await refuseOpenFolders(entry);
    await chown(root, 0, ANOTHER);
    await expect(refuseOpenFolders(entry)).rejects.toMatchObject(refused(root));
  });
});
