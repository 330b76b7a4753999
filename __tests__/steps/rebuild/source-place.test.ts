import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { placeOf } from '../../../src/steps/rebuild/source-place.js';
import { expectCode } from '../../support/expect-code.js';

const HTTPS = 'git+https://github.com/acme/tool';
const at = (repository: string, given: Parameters<typeof placeOf>[1] = {}) => placeOf({ repository }, given);

describe('placeOf', () => {
  it.each([
    [HTTPS, 'https://github.com/acme/tool'],
    ['git+ssh://github.com/acme/tool.git', 'ssh://git@github.com/acme/tool.git'],
    ['git+ssh://me@example.com/tool', 'ssh://me@example.com/tool'],
  ])('takes %s of a manifest', (recorded, url) => {
    expect(at(recorded)).toEqual({ from: url, origin: url });
  });

  it('takes a clone or a URL in its place, and calls the origin what the manifest does', () => {
    const origin = 'https://github.com/acme/tool';
    expect(at(HTTPS, { checkout: 'there' })).toEqual({ from: resolve('there'), origin });
    expect(at(HTTPS, { repository: 'file:///there' })).toEqual({ from: 'file:///there', origin });
    expect(at('git+local', { checkout: 'there' })).toEqual({ from: resolve('there'), origin: undefined });
    expect(at('git+local', { repository: 'https://me:x@example.com/a' })).toEqual({
      from: 'https://me:x@example.com/a',
      origin: 'https://example.com/a',
    });
  });

  it.each([
    'git+local',
    'git+http://example.com/a',
    'git+git://example.com/a',
    'https://example.com/a',
    'git+file:///etc',
    'git+ext::sh -c x',
    'git+https://-oProxyCommand=x/a',
  ])('refuses %s of a manifest', async (recorded) => {
    await expectCode(async () => at(recorded), 'NOT_REBUILDABLE');
  });

  it.each(['ext::sh -c x', '/there', 'http://example.com/a', '--upload-pack=x', 'git@example.com:a'])(
    'refuses %s as a repository',
    async (repository) => {
      await expectCode(async () => at(HTTPS, { repository }), 'INVALID_INPUT');
    },
  );

  it('refuses a clone and a URL at once', async () => {
    await expectCode(async () => at(HTTPS, { repository: 'https://a.example/b', checkout: '.' }), 'INVALID_INPUT');
  });
});
