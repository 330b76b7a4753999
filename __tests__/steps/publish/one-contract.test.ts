import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { formatContract, parseContract } from '../../../src/contract/documents/contract.js';
import { contractSnapshotPath } from '../../../src/contract/identity/paths.js';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import { pruneStore } from '../../../src/steps/prune.js';
import { publishStaged } from '../../../src/steps/publish/publish.js';
import { verifyAll } from '../../../src/steps/verify/everything.js';
import { createTempProject } from '../../support/temporary.js';
import { context, makeContract, progress, stage } from '../staging.js';

type Change = (contract: Record<string, unknown>) => void;

let store: DirectoryStore;
beforeEach(async () => {
  store = new DirectoryStore(await createTempProject());
});

/** Publishes a version under the contract, changed. */
async function publish(version: string, change: Change = () => {}, dist_revision = 'r1') {
  const contract = await makeContract(change);
  const staged = await createTempProject();
  await stage(contract, staged, { version, dist_revision });
  return publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
}
const keptOf = (version: string) => join(store.root, contractSnapshotPath('1.0.0', version));
const sound = async () =>
  expect(await verifyAll(store, { deep: false }, context, progress)).toMatchObject({ faults: [] });

const without: Change = (contract) => {
  const platforms = contract.platforms as { target: string }[];
  contract.platforms = platforms.filter(({ target }) => target !== 'aarch64-apple-darwin');
};
const withOtherNotes: Change = (contract) => {
  contract.notes = 'Other words.';
};

describe('a contract version', () => {
  it('is kept in its canonical form, whatever the form of the file', async () => {
    const contract = await makeContract();
    const text = await readFile(contract, 'utf8');
    const canonical = formatContract(parseContract(Buffer.from(text), contract));
    const staged = await createTempProject();
    for (const [at, form] of [text.replaceAll('\n', '\r\n'), JSON.stringify(JSON.parse(text))].entries()) {
      await writeFile(contract, form);
      await stage(contract, staged, { version: `0.${at}.0` });
    }
    // The job that publishes may have the file in a third form.
    await writeFile(contract, JSON.stringify(JSON.parse(text), null, '\t'));
    await publishStaged({ contract, staged: [staged], store, allowIncomplete: true, autoRevision: false, progress });
    for (const version of ['0.0.0', '0.1.0']) expect(await readFile(keptOf(version), 'utf8')).toBe(canonical);
    await sound();
  });

  it('says the same with every release version, or names where it does not', async () => {
    await publish('0.1.0');
    for (const [change, pointer] of [
      [without, '/platforms/aarch64-apple-darwin'],
      [
        (contract: Record<string, unknown>) => (contract.toolchain = { rust: '1.90.0', documented_per_artifact: true }),
        '/toolchain/rust',
      ],
      [(contract: Record<string, unknown>) => (contract.profiles = ['release']), '/profiles/debug'],
    ] as const)
      await expect(publish('0.2.0', change)).rejects.toMatchObject({
        code: 'CONTRACT_MISMATCH',
        message: expect.stringContaining(pointer),
        place: contractSnapshotPath('1.0.0', '0.1.0'),
      });
    expect((await store.list('dist')).some((path) => path.includes('0.2.0'))).toBe(false);
    await sound();
  });

  it('may have other notes with another release version, and not with the same', async () => {
    await publish('0.1.0');
    await publish('0.2.0', withOtherNotes);
    await expect(publish('0.1.0', withOtherNotes, 'r2')).rejects.toMatchObject({
      code: 'CONTRACT_MISMATCH',
      message: expect.stringContaining('notes'),
      place: contractSnapshotPath('1.0.0', '0.1.0'),
    });
    await publish('0.2.0', withOtherNotes, 'r2');
    await sound();
  });

  it.each<[string, Change, string]>([
    [
      'runner',
      (contract) => {
        const platforms = contract.platforms as { target: string; runner: string }[];
        for (const platform of platforms)
          if (platform.target === 'aarch64-apple-darwin') platform.runner = 'mac-of-ours';
      },
      '/platforms/aarch64-apple-darwin/runner',
    ],
    ['order of platforms', (contract) => (contract.platforms as object[]).reverse(), 'order'],
  ])(
    'may have another %s with another release version, and says of the same where it differs',
    async (_, change, said) => {
      await publish('0.1.0');
      await publish('0.2.0', change);
      const message = expect.stringContaining(said);
      await expect(publish('0.1.0', change, 'r2')).rejects.toMatchObject({ code: 'CONTRACT_MISMATCH', message });
      await sound();
    },
  );

  it('is another contract version where it says something else', async () => {
    await publish('0.1.0');
    const next: Change = (contract) => {
      without(contract);
      contract.contract = 'distribution-contract@2.0';
      contract.distribution_contract_version = '2.0.0';
    };
    await publish('0.2.0', next);
    await expect(publish('0.3.0', without)).rejects.toMatchObject({ code: 'CONTRACT_MISMATCH' });
    await publish('0.3.0', next);
    await publish('0.4.0');
    await sound();
  });

  it('binds also where all releases under it were pruned', async () => {
    const versions = ['0.1.0', '0.2.0', '0.3.0', '0.4.0', '0.5.0', '0.6.0', '0.7.0'];
    for (const version of versions) {
      const other: Change = (contract) => {
        contract.contract = 'distribution-contract@1.1';
        contract.distribution_contract_version = '1.1.0';
      };
      await publish(version, version === '0.1.0' ? () => {} : other);
    }
    await pruneStore({ store, keep: 6, dryRun: false, now: () => new Date(), progress });
    await expect(publish('0.8.0', without)).rejects.toMatchObject({ code: 'CONTRACT_MISMATCH' });
    await publish('0.8.0');
  });

  it('is a fault where a release has rows and its contract is gone: no other takes its place', async () => {
    await publish('0.1.0');
    await rm(keptOf('0.1.0'));
    for (const [version, change] of [
      ['0.1.0', without],
      ['0.1.0', () => {}],
      ['0.2.0', without],
    ] as const)
      await expect(publish(version, change, 'r2')).rejects.toMatchObject({
        code: 'DOCUMENT_NOT_FOUND',
        place: contractSnapshotPath('1.0.0', '0.1.0'),
      });
    expect((await store.list('dist')).some((path) => /0\.2\.0|r2/.test(path))).toBe(false);
  });

  it('lets others be published where the contract is gone of a version that was wholly pruned, and binds by what is there', async () => {
    const versions = ['0.1.0', '0.2.0', '0.3.0', '0.4.0', '0.5.0', '0.6.0', '0.7.0', '0.8.0'];
    const later: Change = (contract) => {
      contract.contract = 'distribution-contract@1.1';
      contract.distribution_contract_version = '1.1.0';
    };
    for (const [at, version] of versions.entries()) await publish(version, at < 2 ? () => {} : later);
    await pruneStore({ store, keep: 6, dryRun: false, now: () => new Date(), progress });
    await rm(keptOf('0.2.0'));
    await expect(publish('0.9.0', without)).rejects.toMatchObject({
      code: 'CONTRACT_MISMATCH',
      place: contractSnapshotPath('1.0.0', '0.1.0'),
    });
    await publish('0.9.0');
    await sound();
  });

  it('is a fault where what is kept was converted by a checkout', async () => {
    await publish('0.1.0');
    const path = keptOf('0.1.0');
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
    await expect(publish('0.2.0')).rejects.toMatchObject({
      code: 'NOT_CANONICAL',
      message: expect.stringContaining('CRLF'),
    });
  });

  it('is one, of two that are published at once', async () => {
    const results = await Promise.allSettled([publish('0.1.0'), publish('0.2.0', without)]);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused.map(({ reason }) => reason.code)).toEqual(['CONTRACT_MISMATCH']);
    await sound();
  });
});
