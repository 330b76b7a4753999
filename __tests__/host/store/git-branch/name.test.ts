import { describe, expect, it } from '@jest/globals';
import { parseGitName } from '../../../../src/host/store/git-branch/name.js';

describe('parseGitName', () => {
  it.each([
    ['git+https://git.example/o/r#dist', 'https://git.example/o/r', 'https://git.example', 'dist', ''],
    [
      'git+https://git.example:8443/o/r.git#a/b:sub/folder/',
      'https://git.example:8443/o/r.git',
      'https://git.example:8443',
      'a/b',
      'sub/folder/',
    ],
    ['git+http://127.0.0.1:80/r#dist', 'http://127.0.0.1/r', 'http://127.0.0.1', 'dist', ''],
    ['git+file:///srv/r.git#dist', 'file:///srv/r.git', undefined, 'dist', ''],
    ['git+file:///srv/r.git#dist:v1./a..b', 'file:///srv/r.git', undefined, 'dist', 'v1./a..b/'],
  ])('takes %s', (name, url, origin, branch, folder) => {
    expect(parseGitName(name)).toEqual({ url, origin, branch, folder });
  });

  it.each([
    'git+https://git.example/o/r',
    'git+https://git.example/o/r#',
    'git+https://user:secret@git.example/o/r#dist',
    'git+https://secret@git.example/o/r#dist',
    'git+https://git.example/o/r?token=secret#dist',
    'git+http://git.example/o/r#dist',
    'git+ssh://git.example/o/r#dist',
    'git+ext::sh -c id#dist',
    'git+file://relative#dist',
    'git+https://git.example/o/r#-x',
    'git+https://git.example/o/r#a..b',
    'git+https://git.example/o/r#a.lock',
    'git+https://git.example/o/r#a b',
    'git+https://git.example/o/r#dist:../x',
    'git+https://git.example/o/r#dist:/x',
    'git+https://git.example/o/r#dist:.git',
    'git+https://git.example/o/r#dist:a b/c',
    'git+https://git.example/o/r#dist:é/c',
    'git+https://git.example/o/r#dist:a//c',
    'git+https://git.example/o/r#dist:a/./c',
  ])('refuses %s, and repeats no secret', (name) => {
    expect(() => parseGitName(name)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    expect(() => parseGitName(name)).not.toThrow(/secret/);
  });
});
