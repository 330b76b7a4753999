import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { DirectoryStore } from '../../../src/host/store/directory.js';
import type { FileStream } from '../../../src/host/store/store.js';
import { beginDownload, discard } from '../../../src/steps/install/artifact.js';
import { PRODUCT, TUPLE } from '../../support/samples.js';
import { createTempProject } from '../../support/temporary.js';

const artifact = {
  product: PRODUCT,
  tuple: TUPLE,
  artifact_file: 'dist/a.tar.gz',
  artifact_sha256: '0'.repeat(64),
  artifact_size: 7,
};

describe('beginDownload', () => {
  it('asks the source for the artifact, and says so', async () => {
    const store = new DirectoryStore(await createTempProject({ 'dist/a.tar.gz': 'archive' }));
    const said: string[] = [];
    const chunks = await beginDownload(
      artifact,
      async () => store,
      (line) => void said.push(line),
    );
    expect(said).toEqual([`downloading dist/a.tar.gz (7 bytes) from ${store.name}`]);
    const pieces: Uint8Array[] = [];
    for await (const chunk of chunks ?? []) pieces.push(chunk);
    expect(Buffer.concat(pieces).toString()).toBe('archive');
  });

  it('may fail before anybody waits for it, and fails whoever does', async () => {
    const failed = beginDownload(
      artifact,
      async () => {
        throw new Error('no source');
      },
      () => {},
    );
    // A failure that nobody looked at would have ended the process by now.
    await turn();
    await turn();
    await expect(failed).rejects.toThrow('no source');
  });
});

describe('discard', () => {
  const streaming = (letGo: () => Promise<void>): FileStream =>
    Object.assign((async function* () {})(), { discard: letGo });

  it('lets go of what was asked for, once it is there', async () => {
    let times = 0;
    discard(Promise.resolve(streaming(async () => void times++)));
    await turn();
    expect(times).toBe(1);
  });

  it('is content with nothing to let go of, and with what fails', async () => {
    discard(undefined);
    discard(Promise.resolve(undefined));
    discard(Promise.reject(new Error('no source')));
    discard(Promise.resolve(streaming(() => Promise.reject(new Error('gone')))));
    await turn();
    await turn();
  });
});
