import { describe, expect, it } from '@jest/globals';
import { firstOf, recordsOf } from '../../../src/host/git/records.js';

async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function all(records: AsyncGenerator<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const record of records) found.push(record);
  return found;
}

describe('recordsOf', () => {
  it('gives each record whole, however the bytes are cut', async () => {
    for (const size of [1, 2, 3, 5, 100])
      expect(await all(recordsOf(cut('a\0äö\0\0line\nbreak\0', size)))).toEqual(['a', 'äö', '', 'line\nbreak']);
  });

  it('leaves out what has no end, as nothing that git lists is', async () => {
    expect(await all(recordsOf(cut('a\0b', 10)))).toEqual(['a']);
  });

  it('refuses a record without an end in sight', async () => {
    await expect(all(recordsOf(cut('x'.repeat(70_000), 1000)))).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });
});

describe('firstOf', () => {
  it('gives the first that are wanted, and asks for no more', async () => {
    let asked = 0;
    async function* endless() {
      for (;;) yield String(asked++);
    }
    expect(await firstOf(endless(), 3, (record) => Number(record) % 2 === 0)).toEqual(['0', '2', '4']);
    expect(asked).toBe(5);
  });
});
