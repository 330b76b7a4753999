/** A publish without writing, on real folders: what it says is what a publish then does. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ContractError } from '../../../src/contract/errors.js';
import { formatStagedName } from '../../../src/contract/identity/paths.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { openSource } from '../../../src/host/store/open.js';
import { emptySource } from '../../../src/host/store/rehearsed.js';
import type { Source } from '../../../src/host/store/store.js';
import { type PublishRequest, publishStaged } from '../../../src/steps/publish/publish.js';
import { rehearsePublish } from '../../../src/steps/publish/rehearse.js';
import { expectCode } from '../../support/expect-code.js';
import { PRODUCT } from '../../support/samples.js';
import { createTempProject, listTree } from '../../support/temporary.js';
import { makeContract, planOf, progress, RECOMMENDED, stage } from '../staging.js';

let request: Omit<PublishRequest, 'store'>;
beforeAll(async () => {
  const contract = await makeContract();
  const staged = await createTempProject();
  for (const target of RECOMMENDED)
    await stage(contract, join(staged, formatStagedName(PRODUCT, { profile: 'release', target })), { target });
  const plan = await planOf(contract, RECOMMENDED);
  request = { contract, staged: [staged], plan, allowIncomplete: false, autoRevision: false, progress };
});

/** A store whose index is as given; undefined where it is out of reach. */
const answering = (index: Buffer | undefined): Source => ({
  ...emptySource('https://dist.example/x'),
  read: async (path) => {
    if (index) return path === 'dist/index.json' ? { bytes: index, version: '1' } : undefined;
    throw new ContractError({ code: 'STORE_UNREACHABLE', message: 'nobody answers' });
  },
});

describe('rehearsePublish', () => {
  it('says what a publish then does, and writes nothing', async () => {
    const folder = await createTempProject();
    const source = await openSource(folder, { env: {} });
    const { unread, ...said } = await rehearsePublish(source, request);
    expect([unread, await listTree(folder)]).toEqual([undefined, []]);
    const done = await publishStaged({ ...request, store: new DirectoryStore(folder) });
    expect(said).toEqual(done);
    const tree = await listTree(folder);
    const again = await rehearsePublish(source, request);
    expect([again.published, again.unchanged.length]).toEqual([[], RECOMMENDED.length]);
    expect(await listTree(folder)).toEqual(tree);
  });

  it('refuses what a publish refuses: a target that lacks, other bytes, another product, a broken index', async () => {
    const folder = await createTempProject();
    const source = await openSource(folder, { env: {} });
    const [first = ''] = RECOMMENDED;
    const alone = await createTempProject();
    await stage(request.contract, join(alone, formatStagedName(PRODUCT, { profile: 'release', target: first })), {
      target: first,
    });
    await expectCode(() => rehearsePublish(source, { ...request, staged: [alone] }), 'INCOMPLETE_MATRIX');
    await expectCode(() => rehearsePublish(answering(Buffer.from('{')), request), 'INVALID_JSON');
    expect(await listTree(folder)).toEqual([]);
  });

  it('verifies all the same where the store is out of reach, and says why it is', async () => {
    const said = await rehearsePublish(answering(undefined), request);
    expect(said.unread).toBe('nobody answers');
    expect(said.published).toHaveLength(RECOMMENDED.length);
    await expectCode(() => rehearsePublish(answering(undefined), { ...request, staged: ['/none'] }), 'STAGED_EMPTY');
  });
});
