import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { S3Store } from '../../../src/host/store/s3/store.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { verifyAll } from '../../../src/steps/verify/everything.js';
import { type FakeS3, serveFakeS3 } from '../../host/fake-s3.js';
import { createTempProject } from '../../support/temporary.js';
import { context, makeContract, progress, stage } from '../staging.js';

let fake: FakeS3;
beforeAll(async () => {
  fake = await serveFakeS3();
});
afterAll(() => fake.close());

describe('a publish into S3 that is refused from some request on', () => {
  it('is completed by another build of the same, whichever request that was', async () => {
    const contract = await makeContract();
    const [first, rebuilt] = [await createTempProject(), await createTempProject()];
    for (const target of ['x86_64-unknown-linux-gnu', 'x86_64-unknown-linux-musl'])
      for (const out of [first, rebuilt]) await stage(contract, out, { target });
    const publish = (staged: string) =>
      publishStaged({
        ...{ contract, staged: [staged], allowIncomplete: true, autoRevision: false, progress },
        store: new S3Store('s3://releases/x', { env: fake.env, limits: { pauseMs: 1 } }),
      });
    let refused = 0;
    for (let done = false; !done; refused++) {
      fake.objects.clear();
      fake.faults = new Array(refused).fill(undefined);
      fake.always = { status: 403, code: 'AccessDenied' };
      done = await publish(first).then(
        () => true,
        () => false,
      );
      fake.faults = [];
      fake.always = undefined;
      await publish(rebuilt);
      const store = new S3Store('s3://releases/x', { env: fake.env });
      expect(await verifyAll(store, { deep: true }, context, progress)).toMatchObject({
        rows: 2,
        faults: [],
        unaccounted: [],
      });
    }
    // The probe, the contract, four files of each artifact, and the index.
    expect(refused).toBeGreaterThan(10);
  });
});
