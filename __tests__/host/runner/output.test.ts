import { EOL } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { withHarmlessOutput } from '../../../src/host/runner/output.js';

/** What comes out of standard output while others write to it. */
async function passed(write: (stream: NodeJS.WriteStream) => void): Promise<string> {
  const { write: real } = process.stdout;
  const said: string[] = [];
  process.stdout.write = ((text: string) => {
    said.push(text);
    return true;
  }) as typeof real;
  try {
    await withHarmlessOutput(async () => write(process.stdout));
  } finally {
    process.stdout.write = real;
  }
  return said.join('');
}

describe('withHarmlessOutput', () => {
  it.each(['::add-mask::secret\n', '::debug::a %0A b\r\n', '::warning file=a,line=1::what\n', '::debug::a ::b\n'])(
    'leaves a whole line that is a command of ours as it is: %j',
    async (line) => {
      expect(await passed((stream) => stream.write(line))).toBe(line);
    },
  );
  it.each([
    ['another command', '::error::a\n', `: :error::a${EOL}`],
    ['a command that is not whole', '::add-mask::a', `: :add-mask::a${EOL}`],
    ['two lines', '::debug::a\n::error::b\n', `: :debug::a${EOL}: :error::b${EOL}`],
    ['a command without its second colons', '::debug\n', `: :debug${EOL}`],
    ['a longer word', '::debugging::a\n', `: :debugging::a${EOL}`],
  ])('makes text of %s', async (_, text, shown) => {
    expect(await passed((stream) => stream.write(text))).toBe(shown);
  });
  it('makes text of the same words as bytes, in whatever pieces they come', async () => {
    const write = (stream: NodeJS.WriteStream): void => {
      for (const byte of Buffer.from('a\r\n::add-mask::x\nb')) stream.write(Uint8Array.of(byte));
    };
    expect(await passed(write)).toBe(`a${EOL}: :add-mask::x${EOL}b${EOL}`);
  });
  it('waits for the end of no line for ever', async () => {
    const [piece, count] = ['::debug '.repeat(1000), 1000];
    const said = await passed((stream) => {
      for (let at = 0; at < count; at++) stream.write(piece);
    });
    expect(said.replaceAll(EOL, '').replaceAll(': :', '::')).toBe(piece.repeat(count));
    const lines = said.split(EOL);
    expect(
      Math.max(
        0,
        lines.reduce((most, line) => Math.max(most, line.length), 0),
      ),
    ).toBeLessThan(128 * 1024);
    expect(lines.some((line) => line.startsWith('::'))).toBe(false);
  });
});
