import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withTree } from '../support/temporary.js';

const PAGE = 'docs/architecture.md';
const page = readFileSync(PAGE, 'utf8');

/** What a page says wrongly of a tree: a folder of src without its one sentence, a room or a path that is not there. */
function faultsOf(text: string, root: string): string[] {
  const rooms = [...text.matchAll(/^\| `(src[^`]*)` +\| (.*?) *\|$/gm)].map(([, room = '', says = '']) => ({
    room,
    says,
  }));
  const named = rooms.map(({ room }) => room);
  return [
    ...foldersOf(root)
      .filter((folder) => !named.includes(folder))
      .map((folder) => `${folder} has no sentence`),
    ...named.filter((room, at) => named.indexOf(room) !== at).map((room) => `${room} has two sentences`),
    ...rooms.filter(({ says }) => !/^[A-Z][^.]*\.$/.test(says)).map(({ room }) => `${room} has not one sentence`),
    ...pathsOf(text)
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${path} is not there`),
  ];
}

function foldersOf(root: string): string[] {
  const inside = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return ['src', ...inside].sort();
}

/** Every word that is a path or the name of a file, wherever it stands; targets of links are the other test's. */
function pathsOf(text: string): string[] {
  const prose = text.replace(/\]\([^)]*\)/g, ']');
  const folders = [...prose.matchAll(/`([\w@.-]+(?:\/[\w@.-]+)+)`/g)].map(([, path = '']) => path);
  const files = [...prose.matchAll(/[\w@./-]*\w\.(?:[cm]?[jt]s|json|md|ya?ml|toml|py)\b/g)].map(([path]) => path);
  return [...new Set([...folders, ...files])];
}

describe('docs/architecture.md', () => {
  it('has one sentence for every folder of src, and no path that is not there', () => {
    expect(faultsOf(page, process.cwd())).toEqual([]);
  });

  it('names the files of the way of one tuple, from the plan to PATH', () => {
    const way = page.slice(page.indexOf('## The way of one tuple'), page.indexOf('## Outside'));
    expect(pathsOf(way).length).toBeGreaterThan(20);
  });

  it.each([
    [
      'a room of which the page says nothing',
      (text: string) => text.replace(/^\| `src\/a`.*\n/m, ''),
      'src/a has no sentence',
    ],
    ['a room that is not there', (text: string) => `${text}| \`src/b\` | Another one. |\n`, 'src/b is not there'],
    ['a room with two sentences', (text: string) => `${text}| \`src/a\` | Again. |\n`, 'src/a has two sentences'],
    ['two sentences in one', (text: string) => text.replace('One room.', 'One. Room.'), 'src/a has not one sentence'],
    ['a file that is not there', (text: string) => `${text}See src/a/y.ts.\n`, 'src/a/y.ts is not there'],
    ['a folder that is not there', (text: string) => `${text}See \`docs/adr\`.\n`, 'docs/adr is not there'],
  ])('would not hold with %s', (_, change, fault) =>
    withTree({ 'src/a/x.ts': '' }, (root) => {
      const text = '| `src`   | All of it. |\n| `src/a` | One room. |\n\nSee `src/a/x.ts`.\n';
      expect(faultsOf(text, root)).toEqual([]);
      expect(faultsOf(change(text), root)).toEqual([fault]);
    }),
  );
});
