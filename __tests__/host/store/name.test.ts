import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parseStoreName } from '../../../src/host/store/name.js';

const here = pathToFileURL(resolve('.')).href;
const refusalOf = (name: string, windows = false): unknown => {
  try {
    return parseStoreName(name, windows);
  } catch (error) {
    return error;
  }
};

describe('parseStoreName', () => {
  it.each([
    ['.', '.'],
    ['..', '..'],
    ['releases', 'releases'],
    ['out.d', 'out.d'],
    ['out.d/x', 'out.d/x'],
    ['1.2.3/x', '1.2.3/x'],
    ['a/b:c', 'a/b:c'],
    ['/srv/releases', '/srv/releases'],
    ['file:///srv/releases', '/srv/releases'],
    ['file://localhost/srv', '/srv'],
    ['file:///srv/a%23b', '/srv/a#b'],
    ['./a#b', './a#b'],
    ['./~/x', './~/x'],
    ['./git@github.com:acme/tool.git#dist', './git@github.com:acme/tool.git#dist'],
    ['./s3:/b', './s3:/b'],
    [String.raw`./C:\releases`, String.raw`./C:\releases`],
  ])('%s is a folder', (name, path) => {
    expect(parseStoreName(name, false)).toEqual({ kind: 'directory', path });
  });

  it.each([
    ['git+https://git.example/o/r#dist', 'git'],
    ['git+file:///srv/r.git#refs/dist/main', 'git'],
    ['GIT+HTTPS://git.example/o/r#dist', 'git'],
    ['s3://bucket/prefix', 's3'],
    ['https://releases.example', 'https'],
    ['http://localhost:8080/x', 'http'],
  ])('%s is of the kind %s', (name, kind) => {
    expect(parseStoreName(name, false)).toEqual({ kind });
  });

  it.each([
    String.raw`C:\releases`,
    'C:/releases',
    'D:',
    String.raw`\\server\share\releases`,
    '//server/share/releases',
    String.raw`\\?\C:\releases`,
    String.raw`\\?\UNC\server\share`,
  ])('%s is a folder of Windows', (name) => {
    expect(parseStoreName(name, true)).toEqual({ kind: 'directory', path: name });
  });

  it.each(['nul', String.raw`C:\releases\con`, 'file:///srv/aux', './prn'])('%s is none', (name) => {
    expect(refusalOf(name, true)).toMatchObject({ code: 'INVALID_INPUT', place: 'store' });
  });

  it.each([
    ['git@github.com:acme/tool.git#dist', 'git+https://github.com/acme/tool.git#dist'],
    ['git@github.com:acme/tool.git', 'git+https://github.com/acme/tool.git#BRANCH'],
    ['github.com:acme/tool#dist', 'git+https://github.com/acme/tool#dist'],
    ['github.com/acme/tool#dist', 'git+https://github.com/acme/tool#dist'],
    ['github.com/acme/tool', 'git+https://github.com/acme/tool#BRANCH'],
    ['127.0.0.1:9000/acme', 'git+https://127.0.0.1:9000/acme#BRANCH'],
    ['git://github.com/acme/tool#dist', 'git+https://github.com/acme/tool#dist'],
    ['ssh://git@github.com:22/acme/tool.git#dist', 'git+https://github.com/acme/tool.git#dist'],
    ['git+ssh://git@github.com/acme/tool#dist', 'git+https://github.com/acme/tool#dist'],
    ['releases.example.com', 'https://releases.example.com'],
    ['acme/tool#dist', `git+${here}/acme/tool#dist`],
    ['releases#dist', './releases#dist'],
    ['/srv/r.git#dist', 'git+file:///srv/r.git#dist'],
    ['/srv/r.git', 'git+file:///srv/r.git#BRANCH'],
    ['r.git/', `git+${here}/r.git/#BRANCH`],
    ['file:///srv/r#dist', 'git+file:///srv/r#dist'],
    ['file:///srv/a?b', '%3F'],
    ['file:///C:/releases', 'file:///PATH'],
    ['file:///srv/%zz', 'file:///PATH'],
    ['file:/srv', 'file:///srv'],
    ['file:srv', 'file:///srv'],
    ['http:/x.example', 'http://HOST/PATH'],
    ['https:x.example/y', 'https://HOST/PATH'],
    ['https:///x.example', 'https://HOST/PATH'],
    ['s3:/b', 's3://b'],
    ['s3:b/p', 's3://b/p'],
    ['git+https:/github.com/acme/tool#dist', 'git+https://github.com/acme/tool#dist'],
    ['git+file:/srv/r.git#dist', 'git+file:///srv/r.git#dist'],
    ['gs://bucket/x', 's3://BUCKET/PREFIX'],
    ['sftp://host/x', 'git+https://HOST/OWNER/REPO#BRANCH'],
    ['host:releases', 'https://HOST/PATH'],
    ['a b:c', 'file:///PATH'],
    ['~/rel', './~/rel'],
    [String.raw`C:\releases`, String.raw`./C:\releases`],
    [' .', 'without'],
    ['https://x.example ', 'without'],
    ['$HOME/rel', './$HOME/rel'],
  ])('refuses %j, and says what to write instead', (name, instead) => {
    expect(refusalOf(name)).toMatchObject({
      code: expect.stringMatching(/^(?:INVALID_INPUT|STORE_NOT_SUPPORTED)$/),
      place: 'store',
      hint: expect.stringContaining(instead),
    });
  });

  it.each(['', 'a\nb', 'https://x.example\n', 'a\0b'])('refuses %j', (name) => {
    expect(refusalOf(name)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it.each([
    'https:/user:secret@x.example/y',
    'git+https:/x.example/y?token=secret#dist',
    'ssh://user:secret@x.example/y',
    'user:secret@x.example/y',
    'secret@x.example/y#dist',
    'secret@x.example:y',
    'file:/secret@x.example/y?secret',
    'ftp://user:secret@x.example/y',
  ])('repeats no secret of %s', (name) => {
    const { message, hint } = refusalOf(name) as { message: string; hint: string };
    expect(`${message} ${hint}`).not.toMatch(/secret/);
  });
});
