import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { requirePublishingEvent } from '../../../src/actions/events/publish-event.js';
import { createTempProject } from '../../support/temporary.js';

async function ofEvent(name: string | undefined, payload?: unknown): Promise<void> {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload ?? {});
  const folder = await createTempProject({ 'event.json': text });
  await requirePublishingEvent({
    ...(name === undefined ? {} : { GITHUB_EVENT_NAME: name }),
    ...(payload === undefined ? {} : { GITHUB_EVENT_PATH: join(folder, 'event.json') }),
  });
}
const run = (head: unknown, base: unknown) => ({
  repository: { full_name: base },
  workflow_run: { head_repository: { full_name: head } },
});

describe('requirePublishingEvent', () => {
  it.each(['push', 'release', 'workflow_dispatch', 'schedule', 'workflow_call', undefined])(
    'allows %s',
    async (name) => {
      await expect(ofEvent(name)).resolves.toBeUndefined();
    },
  );

  it.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
    'refuses %s',
    async (name) => {
      await expect(ofEvent(name)).rejects.toMatchObject({ code: 'PUBLISH_FORBIDDEN' });
    },
  );

  it('allows a workflow_run of the same repository', async () => {
    await expect(ofEvent('workflow_run', run('o/r', 'o/r'))).resolves.toBeUndefined();
  });

  it.each([
    ['a fork', run('evil/r', 'o/r')],
    ['a deleted fork', run(null, 'o/r')],
    ['no head', { repository: { full_name: 'o/r' } }],
    ['nothing', {}],
    ['null', null],
    ['a list', []],
    ['empty names', run('', '')],
    ['names that are objects', run({}, {})],
    ['a payload that is no JSON', '{'],
    ['no payload at all', undefined],
  ])('refuses a workflow_run of %s', async (_, payload) => {
    await expect(ofEvent('workflow_run', payload)).rejects.toMatchObject({ code: 'PUBLISH_FORBIDDEN' });
  });
});
