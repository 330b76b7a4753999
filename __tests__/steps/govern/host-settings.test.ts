import { afterEach, describe, expect, it } from '@jest/globals';
import { hostFindings } from '../../../src/steps/govern/host-settings.js';
import { startServer, type TestServer } from '../../host/hostile-server.js';
import {
  branchAnswer,
  DELETION,
  NO_FORCE,
  PROTECTION,
  PULL_REQUEST,
  STATUS_CHECKS,
  TAG_RULES,
  TAG_RULESET,
} from '../../support/github-answers.js';
import { CONTRACT } from '../../support/governance.js';

const REPOSITORY = '/api/v3/repos/acme/tool/';
const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

type Answers = Readonly<Record<string, unknown>>;
const SET: Answers = {
  'rules/branches/main': [PULL_REQUEST, STATUS_CHECKS],
  'rules/branches/dist': [DELETION, NO_FORCE],
  rulesets: [TAG_RULESET],
  'rulesets/21': TAG_RULES,
};

/** A host that answers these; 404 to all else, as GitHub does for what a token may not see. */
async function hostOf(answers: Answers): Promise<TestServer> {
  const server = await startServer(({ url = '' }, response) => {
    const path = url.replace(REPOSITORY, '').replace(/\?.*/, '');
    if (path in answers) response.writeHead(200).end(JSON.stringify(answers[path]));
    else response.writeHead(404).end('{"message":"Not Found"}');
  });
  servers.push(server);
  return server;
}

async function find(
  answers: Answers,
  more: { token?: string; branch?: string | undefined; source?: string; job?: string } = {},
) {
  const server = await hostOf(answers);
  const { origin } = server;
  const { token = 'ghs_token', source = `git+${origin}/acme/tool.git#dist`, job = 'governance' } = more;
  const found = await hostFindings({
    env: {
      GITHUB_SERVER_URL: origin,
      GITHUB_API_URL: `${origin}/api/v3`,
      GITHUB_REPOSITORY: 'acme/tool',
      GITHUB_JOB: job,
    },
    token,
    branch: 'branch' in more ? more.branch : 'main',
    source,
    file: CONTRACT,
  });
  return {
    codes: found.map(({ code }) => code),
    found,
    seen: server.seen.map(({ url }) => url.replace(REPOSITORY, '')).sort(),
  };
}

describe('hostFindings', () => {
  it('finds nothing where all is set, and asks no more than it must', async () => {
    const { codes, seen } = await find(SET);
    expect(codes).toEqual([]);
    expect(seen).toEqual([
      'rules/branches/dist?per_page=100',
      'rules/branches/main?per_page=100',
      'rulesets/21',
      'rulesets?per_page=100&targets=tag',
    ]);
  });

  it('warns of what is not set', async () => {
    const { codes } = await find({
      'rules/branches/main': [],
      'rules/branches/dist': [],
      'branches/main': branchAnswer('main', false),
      'branches/dist': branchAnswer('dist', false),
      rulesets: [],
    });
    expect(codes).toEqual([
      'REVIEW_NOT_REQUIRED',
      'REVIEW_NOT_REQUIRED',
      'CHECK_NOT_REQUIRED',
      'RELEASES_NOT_PROTECTED',
      'RELEASES_NOT_PROTECTED',
    ]);
  });

  it('takes an older protection for what it is, where the token may read it', async () => {
    const classic = { ...SET, 'rules/branches/main': [], 'branches/main': branchAnswer('main', true, ['governance']) };
    expect((await find({ ...classic, 'branches/main/protection': PROTECTION })).codes).toEqual([]);
    const { codes, found } = await find(classic);
    expect(codes).toEqual(['HOST_NOT_KNOWN']);
    expect(found[0]?.message).toMatch(/branches\/main\/protection: the server answered 404/);
  });

  it.each<[what: string, answers: Answers, codes: string[]]>([
    ['answers nothing', {}, ['HOST_NOT_KNOWN']],
    ['answers in another form', Object.fromEntries(Object.keys(SET).map((path) => [path, 'x'])), ['HOST_NOT_KNOWN']],
    ['has a ruleset for tags that it does not show', { ...SET, 'rulesets/21': null }, ['HOST_NOT_KNOWN']],
    ['has rulesets for other tags', { ...SET, 'rulesets/21': { ...TAG_RULES, rules: [] } }, ['HOST_NOT_KNOWN']],
    ['has no ruleset for tags', { ...SET, rulesets: [] }, ['RELEASES_NOT_PROTECTED']],
  ])('fails nothing where the host %s', async (_, answers, codes) => {
    const { codes: seen, found } = await find(answers);
    expect(seen).toEqual(codes);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('asks a host that does not answer no more than it takes to see that', async () => {
    const server = await startServer((request) => request.socket.destroy());
    servers.push(server);
    const { origin } = server;
    const env = { GITHUB_SERVER_URL: origin, GITHUB_API_URL: origin, GITHUB_REPOSITORY: 'acme/tool', GITHUB_JOB: 'x' };
    const found = await hostFindings({ env, token: 't', branch: 'main', source: undefined, file: CONTRACT });
    expect(found.map(({ code }) => code)).toEqual(['HOST_NOT_KNOWN']);
    expect(server.seen.length).toBeLessThanOrEqual(4);
  });

  it('looks into ten rulesets for tags at most', async () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ ...TAG_RULESET, id: at + 100 }));
    const { codes, seen } = await find({ ...SET, rulesets: many });
    expect(codes).toEqual(['HOST_NOT_KNOWN']);
    expect(seen.filter((url) => url.startsWith('rulesets/'))).toHaveLength(10);
  });

  it.each(['git+https://github.com/acme/other#dist', 'https://acme.example/releases', 's3://bucket', './store'])(
    'asks nothing of a branch where the releases are elsewhere: %s',
    async (source) => {
      const { codes, seen } = await find(SET, { source });
      expect(codes).toEqual([]);
      expect(seen.join()).not.toContain('dist');
    },
  );

  it.each([
    ['no token', { token: '' }],
    ['an event that names no default branch', { branch: undefined }],
    ['a runner that names no job', { job: '' }],
  ])('asks nothing with %s, and says so', async (_, more) => {
    const { codes, seen } = await find(SET, more);
    expect([codes, seen]).toEqual([['HOST_NOT_KNOWN'], []]);
  });
});
