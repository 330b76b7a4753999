/**
 * What others write into the log of a runner through this process. A library that runs programs passes their bytes on to
 * our standard streams, between the commands that it issues itself: those that mask secrets must be obeyed, so commands
 * cannot be stopped as a whole. Bytes come from a program, and strings from our own process; of these only a whole line
 * that is one of the commands below is left as it is.
 */
import { EOL } from 'node:os';
import { StringDecoder } from 'node:string_decoder';
import { harmless } from '../../contract/text/harmless.js';

/** How a line begins as @actions/core issues it: within it a newline of its text is `%0A`. */
const COMMAND = /^::(?:add-mask|debug|warning)(?: [^\r\n]*?)?::/;
/** Characters of a line that are waited for; one that is longer becomes several. */
const LONGEST = 64 * 1024;

/** Whether a text is one whole line that is a command. */
function isCommand(text: string): boolean {
  const line = text.replace(/\r?\n$/, '');
  return line !== text && !/[\r\n]/.test(line) && COMMAND.test(line);
}

/** Runs `work`; what it has other programs write is text, and no command. */
export async function withHarmlessOutput<T>(work: () => Promise<T>): Promise<T> {
  const release = [filter(process.stdout), filter(process.stderr)];
  try {
    return await work();
  } finally {
    for (const stop of release) stop();
  }
}

/** Puts itself before a stream; gives what lets go of it. */
function filter(stream: NodeJS.WriteStream): () => void {
  const { write } = stream;
  const pass = (text: string, done?: Done): boolean => write.call(stream, text, 'utf8', done);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  // Whole lines only, so that a command of ours never comes to stand in the middle of one.
  const take = (text: string): string => {
    rest += text;
    if (!text.includes('\n') && rest.length < LONGEST) return '';
    const lines = rest.replaceAll('\r\n', '\n').split('\n');
    rest = (lines.at(-1) ?? '').length < LONGEST ? (lines.pop() ?? '') : '';
    return lines.map((line) => harmless(line) + EOL).join('');
  };
  stream.write = (chunk: Uint8Array | string, encoding?: BufferEncoding | Done, last?: Done): boolean => {
    const done = typeof encoding === 'function' ? encoding : last;
    if (typeof chunk !== 'string') return pass(take(decoder.write(chunk as Buffer)), done);
    return pass(isCommand(chunk) ? chunk : take(chunk), done);
  };
  return () => {
    stream.write = write;
    const end = take(decoder.end()) + (rest === '' ? '' : harmless(rest) + EOL);
    if (end !== '') stream.write(end);
  };
}

type Done = (error?: Error | null) => void;
