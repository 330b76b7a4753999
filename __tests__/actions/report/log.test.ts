import { describe, expect, it } from '@jest/globals';
import { type Core, clip, Log } from '../../../src/actions/report/log.js';

describe('clip', () => {
  it('cuts to the limit, and never through a character', () => {
    expect(clip('abc', 3)).toBe('abc');
    expect(clip('abcd', 3)).toBe('ab…');
    expect(clip('a\u{1f600}bc', 3)).toBe('a…');
  });
});

/** What a log says to the runner, as `kind: text`. */
function listen(): { log: Log; said: string[] } {
  const said: string[] = [];
  const core = {
    info: (text: string) => said.push(`info: ${text}`),
    warning: (text: string) => said.push(`warning: ${text}`),
    startGroup: (text: string) => said.push(`group: ${text}`),
    endGroup: () => said.push('end'),
  } as unknown as Core;
  return { log: new Log(core), said };
}

describe('Log', () => {
  it.each([
    [10, 'number 10'],
    [11, '2 more warnings; all are in the log'],
    [25, '16 more warnings; all are in the log'],
  ])('annotates at most ten of %d warnings, and the last says how many more there were', (count, last) => {
    const { log, said } = listen();
    for (let at = 1; at <= count; at++) log.warn(`number ${at}`);
    log.finish();
    const warnings = said.filter((line) => line.startsWith('warning: '));
    expect(warnings).toHaveLength(10);
    expect(warnings.at(-1)).toBe(`warning: ${last}`);
    for (let at = 1; at <= count; at++) expect(said.join('\n')).toContain(`number ${at}`);
  });

  it('keeps each annotation within 4,096 characters', () => {
    const { log, said } = listen();
    log.warn('x'.repeat(10_000));
    expect(said[0]).toHaveLength('warning: '.length + 4096);
  });

  it('ends a group also where its work fails', async () => {
    const { log, said } = listen();
    await expect(log.group('::title', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(said).toEqual(['group: : :title', 'end']);
  });

  it('stops commands while other programs write, ends their last line, and annotates afterwards', async () => {
    const { log, said } = listen();
    const write = process.stdout.write;
    let shown = '';
    process.stdout.write = ((chunk: Uint8Array | string, done?: () => void) => {
      shown += chunk.toString();
      if (typeof done === 'function') done();
      return true;
    }) as typeof write;
    try {
      await log.foreign('cargo', async (output) => {
        for (let at = 1; at <= 11; at++) log.warn(`number ${at}`);
        expect(said.filter((line) => line.startsWith('warning: '))).toEqual([]);
        output.write('::error::no command');
      });
      await log.resume();
    } finally {
      process.stdout.write = write;
    }
    const [, token = ''] = /^::stop-commands::([0-9a-f]{48})\r?\n/.exec(shown) ?? [];
    expect(shown.split(/\r?\n/)).toEqual([`::stop-commands::${token}`, '::error::no command', `::${token}::`, '']);
    const annotated = () => said.filter((line) => line.startsWith('warning: '));
    expect(annotated()).toEqual(Array.from({ length: 9 }, (_, at) => `warning: number ${at + 1}`));
    log.finish();
    expect(annotated().slice(9)).toEqual(['warning: 2 more warnings; all are in the log']);
  });
});
