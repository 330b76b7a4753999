import { describe, expect, it } from '@jest/globals';
import { parseGitName } from '../../../../src/host/store/git-branch/name.js';

describe('parseGitName', () => {
  it.each([
    ['git+https://git.example/o/r#dist', 'https://git.example/o/r', 'https://git.example', 'refs/heads/dist', ''],
    [
      'git+https://git.example:8443/o/r.git#a/b:sub/folder/',
      'https://git.example:8443/o/r.git',
      'https://git.example:8443',
      'refs/heads/a/b',
      'sub/folder/',
    ],
    ['git+http://127.0.0.1:80/r#dist', 'http://127.0.0.1/r', 'http://127.0.0.1', 'refs/heads/dist', ''],
    ['git+file:///srv/r.git#dist', 'file:///srv/r.git', undefined, 'refs/heads/dist', ''],
    ['git+file:///srv/r.git#dist:v1./a..b', 'file:///srv/r.git', undefined, 'refs/heads/dist', 'v1./a..b/'],
    [
      'git+https://git.example/o/r#refs/dist/main',
      'https://git.example/o/r',
      'https://git.example',
      'refs/dist/main',
      '',
    ],
    ['git+file:///srv/r.git#refs/dist/a/b:sub', 'file:///srv/r.git', undefined, 'refs/dist/a/b', 'sub/'],
    ['git+file:///srv/r.git#refs', 'file:///srv/r.git', undefined, 'refs/heads/refs', ''],
  ])('takes %s', (name, url, origin, ref, folder) => {
    expect(parseGitName(name)).toEqual({ url, origin, ref, folder });
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
    'git+https://git.example/o/r#refs/dist',
    'git+https://git.example/o/r#refs/dist/',
    'git+https://git.example/o/r#refs/dist//main',
    'git+https://git.example/o/r#refs/dist/.main',
    'git+https://git.example/o/r#refs/dist/main.lock',
    'git+https://git.example/o/r#refs/heads/dist',
    'git+https://git.example/o/r#refs/heads',
    'git+https://git.example/o/r#refs/Heads/dist',
    'git+https://git.example/o/r#REFS/heads/dist',
    'git+https://git.example/o/r#refs/tags/v1',
    'git+https://git.example/o/r#refs/pull/1/head',
    'git+https://git.example/o/r#refs/merge-requests/1/head',
    'git+https://git.example/o/r#refs/remotes/origin/dist',
    'git+https://git.example/o/r#refs/notes/commits',
    'git+https://git.example/o/r#refs/replace/x',
  ])('refuses %s, and repeats no secret', (name) => {
    expect(() => parseGitName(name)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    expect(() => parseGitName(name)).not.toThrow(/secret/);
  });

  it('says how a branch is named whose ref was given', () => {
    const hint = 'Write #releases/dist';
    expect(() => parseGitName('git+https://git.example/o/r#refs/heads/releases/dist')).toThrow(
      expect.objectContaining({ hint }),
    );
  });
});
