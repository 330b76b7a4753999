import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** Documents that a clone of the repository does not have. */
const ELSEWHERE = [/\(design[:]/, /\bdesign\.md\b/, /\.\.\/shared\/[\w/-]*(?:\.md\b|[\w-]+\/)/];

/** The lines that cite such a document, as `file:line`. */
function citationsIn(file: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, at) => (ELSEWHERE.some((form) => form.test(line)) ? [`${file}:${at + 1}`] : []));
}

describe('what a file cites', () => {
  it('is in the repository', () => {
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    })
      .split('\0')
      .filter((file) => /\.(?:[cm]?[jt]s|md|json|ya?ml|py)$|^\.ci\//.test(file))
      .filter((file) => !/^dist-action\/|citations\.test/.test(file) && existsSync(file));
    expect(files.length).toBeGreaterThan(300);
    expect(files.flatMap((file) => citationsIn(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('is found where it is not', () => {
    const text = [
      '// (design: Stores)',
      '// see ../shared/rooms/README.md',
      '// as design.md says',
      "link('../shared/logo')",
    ];
    expect(citationsIn('a.ts', text.join('\n'))).toEqual(['a.ts:1', 'a.ts:2', 'a.ts:3']);
  });
});
