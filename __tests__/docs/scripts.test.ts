import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const SCRIPTS = ['scripts', '.ci', '__tests__'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => posix.join(folder, name)),
);
const IMPORT = /(?:import|const) \{([^}]*)\} (?:from|= await import\()\s?'([^']*\/lib\/[^']+)\.js'/g;

/** What a script takes from the compiled code, as `file: name`, where the source does not export it. */
function missing(script: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, names = '', path = '']) => {
    const source = `${posix.join(posix.dirname(script), path).replace(/^lib\//, 'src/')}.ts`;
    const code = existsSync(source) ? readFileSync(source, 'utf8') : '';
    return names
      .split(',')
      .map((name) => name.trim())
      .filter(
        (name) =>
          name !== '' && !new RegExp(`^export (?:async )?(?:function\\*?|const|class) ${name}\\b`, 'm').test(code),
      )
      .map((name) => `${source}: ${name}`);
  });
}

describe('scripts', () => {
  it('take from the compiled code only what it has: those that measure run in no test', () => {
    expect(SCRIPTS.flatMap((script) => missing(script, readFileSync(script, 'utf8')))).toEqual([]);
  });

  it('would be found out where a name has moved to another file, or a file is gone', () => {
    const text = [
      "import { formatIndex, parseIndex } from '../../lib/contract/release-index/format.js';",
      "const { parseContract } = await import('../../lib/contract/contract.js');",
    ].join('\n');
    expect(missing(join('scripts', 'bench', 'x.mjs'), text)).toEqual([
      'src/contract/release-index/format.ts: parseIndex',
      'src/contract/contract.ts: parseContract',
    ]);
  });
});
