import { describe, expect, it } from '@jest/globals';
import { parseToml } from '../../../src/host/rust/toml.js';

const read = (text: string): Promise<Record<string, unknown>> => parseToml(text, 'Cargo.lock', 'CARGO_FAILED');
/** More parts of a name than are read. */
const MANY = `${'a.'.repeat(100_001)}a`;

describe('TOML', () => {
  it.each([
    ['in a string', `a = "${MANY}"`],
    ['in a string behind an escaped quote', `a = "\\"${MANY}"`],
    ['in a literal string, where a backslash escapes nothing', `a = '\\'\nb = '${MANY}'`],
    ['in a long string, with quotes in it', `a = """\n"${MANY}""\\""" "\n"""`],
    ['in a long literal string that ends with quotes of its own', `a = '''\n${MANY}'''''`],
    ['in a comment, behind quotes', `a = 1 # "'\n# ${MANY}`],
  ])('is read however many dots stand %s', async (_, text) => {
    await expect(read(text)).resolves.toHaveProperty('a');
  });

  it.each([
    ['a key', `${MANY} = 1`],
    ['a table', `[${MANY}]`],
    ['a key of an inline table', `x = {${MANY} = 1}`],
    ['a key behind a string with an escaped quote', `x = {a = "\\"", ${MANY} = 1}`],
    ['a key behind a string of a backslash', `x = {a = "\\\\", ${MANY} = 1}`],
    ['a key behind a literal string', `x = {a = '\\', ${MANY} = 1}`],
    ['a key behind a long string that ends with a quote of its own', `x = {a = """b"""", ${MANY} = 1}`],
    ['a key behind one that ends with two', `x = {a = '''b''''', ${MANY} = 1}`],
    ['a key behind an empty string', `x = {a = "", ${MANY} = 1}`],
    ['tables', '[[a]]\n'.repeat(50_001)],
    ['inline tables', `a = [${'{},'.repeat(100_001)}]`],
    ['keys', Array.from({ length: 100_001 }, (_, at) => `k${at} = 1\n`).join('')],
  ])('is not read where %s takes too long', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it.each(['a = "b', "a = 'b", 'a = """b', 'a = "\\', '"', '='])(
    'that is none is refused as its caller says: %s',
    async (text) => {
      await expect(read(text)).rejects.toMatchObject({ code: 'CARGO_FAILED' });
    },
  );
});
