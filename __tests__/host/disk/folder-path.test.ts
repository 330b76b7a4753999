import { describe, expect, it } from '@jest/globals';
import { requireFolderPath } from '../../../src/host/disk/folder-path.js';

describe('requireFolderPath', () => {
  it.each([
    '.',
    '..',
    '/',
    '/srv/releases',
    'releases',
    '.hidden/x',
    'a~b/c',
    'a$b',
    'a b/c',
    './~/x',
    './$HOME',
    './ x ',
    './C:\\x',
  ])('takes %j', (name) => {
    expect(() => requireFolderPath(name, 'to', false)).not.toThrow();
  });

  it.each([
    ['', undefined],
    ['a\nb', undefined],
    ['a\0', undefined],
    [' /srv', 'without'],
    ['/srv ', 'without'],
    ['"/srv"', 'Write /srv'],
    ["'/srv'", 'Write /srv'],
    ['~', './~'],
    ['~/rel', './~/rel'],
    ['~me/rel', './~me/rel'],
    ['$HOME/rel', './$HOME/rel'],
    ['%USERPROFILE%/rel', './%USERPROFILE%/rel'],
    [String.raw`C:\releases`, String.raw`./C:\releases`],
    ['C:/releases', './C:/releases'],
    [String.raw`\\server\share`, 'Write it with /'],
    [String.raw`out\dist`, 'Write it with /'],
  ])('refuses %j where there is no Windows, and says what to write', (name, instead) => {
    let refused: unknown;
    try {
      requireFolderPath(name, 'to', false);
    } catch (error) {
      refused = error;
    }
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', place: 'to' });
    if (instead !== undefined) expect(refused).toMatchObject({ hint: expect.stringContaining(instead) });
  });

  it.each([
    String.raw`C:\releases`,
    'C:/releases',
    'C:',
    String.raw`\\server\share`,
    String.raw`out\dist`,
    String.raw`\\?\C:\releases`,
    String.raw`\\?\UNC\server\share`,
    String.raw`.\..\console`,
    'null/com10/a.b/.hidden',
  ])('takes %j on Windows', (name) => {
    expect(() => requireFolderPath(name, 'to', true)).not.toThrow();
  });

  it.each([
    'con',
    'CON',
    './nul',
    'out/aux.d/x',
    String.raw`C:\out\com1`,
    String.raw`\\?\C:\lpt9`,
    'out./x',
    'out /x',
    'ab:c',
    'what?',
    'a|b',
  ])('refuses %j on Windows, where no folder has that name', (name) => {
    expect(() => requireFolderPath(name, 'to', true)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', place: 'to', hint: expect.stringContaining('con, nul') }),
    );
    if (!name.includes('\\')) expect(() => requireFolderPath(name, 'to', false)).not.toThrow();
  });
});
