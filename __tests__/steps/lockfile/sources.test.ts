import { describe, expect, it } from '@jest/globals';
import { isRelativeSource, sourceOptions } from '../../../src/contract/documents/lockfile.js';
import { lockedSources } from '../../../src/steps/lockfile/sources.js';
import { expectCode } from '../../support/expect-code.js';

const URL = 'https://releases.example/controller';

describe('lockedSources', () => {
  it('gives the source and then its mirrors in their order, each once', () => {
    const mirrors = ['s3://mirror/x', URL, '/srv/releases', 's3://mirror/x'];
    expect(lockedSources(URL, { mirrors })).toEqual([URL, 's3://mirror/x', '/srv/releases']);
    expect(lockedSources(URL, {})).toEqual([URL]);
  });

  it('refuses every one that is relative, by the option that it came with, unless that is allowed', () => {
    const { faults, next } = expectCode(() => lockedSources('.', { mirrors: ['../mirror', URL] }), 'INVALID_INPUT');
    expect(faults.map(({ place }) => place)).toEqual(['source', 'mirror']);
    expect(next?.options).toEqual({ 'allow-relative-source': true });
    expect(lockedSources('.', { mirrors: ['../mirror', URL], allowRelativeSource: true })).toEqual([
      '.',
      '../mirror',
      URL,
    ]);
  });

  it.each(['git@github.com:acme/tool.git#dist', 'ftp://mirror.example', ''])('refuses the mirror %j', (mirror) => {
    expect(() => lockedSources(URL, { mirrors: [mirror] })).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^(?:INVALID_INPUT|STORE_NOT_SUPPORTED)$/) }),
    );
  });
});

describe('isRelativeSource', () => {
  it.each(['.', 'releases', './releases', '../releases', 'a/b', '.\\releases', 'C:releases'])('of %j', (name) => {
    expect(isRelativeSource(name)).toBe(true);
  });

  it.each([
    '/srv/releases',
    'C:\\releases',
    'C:/releases',
    '\\\\server\\releases',
    'file:///srv/releases',
    'git+https://git.example/acme/tool#dist',
    'git+file:///srv/tool.git#dist',
    's3://bucket/prefix',
    URL,
  ])('not of %j', (name) => {
    expect(isRelativeSource(name)).toBe(false);
  });
});

describe('sourceOptions', () => {
  it('are what lock was given for these sources', () => {
    expect(sourceOptions([URL])).toEqual({ source: URL });
    expect(sourceOptions([URL, 's3://a/b'])).toEqual({ source: URL, mirror: ['s3://a/b'] });
    expect(sourceOptions([URL, 'x'])).toEqual({ source: URL, mirror: ['x'], 'allow-relative-source': true });
  });
});
