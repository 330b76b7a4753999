import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readYaml, type Yaml } from '../actions/yaml.js';
import { type FakeS3, serveFakeS3 } from '../host/fake-s3.js';
import { makeContract, RECOMMENDED, stage } from '../steps/staging.js';
import { fileName, makeRepository } from '../support/git-server.js';
import { createTempProject } from '../support/temporary.js';

const PAGE = readFileSync('docs/stores.md', 'utf8');
const exampleOf = (name: string): string =>
  new RegExp(`<!-- example:${name} -->\\n\`\`\`sh\\n([\\s\\S]*?)\`\`\``).exec(PAGE)?.[1] ?? '';

let folder: string;
let bucket: FakeS3;
const places: Record<string, string> = {};
const server = createServer((request, response) => {
  readFile(join(places['/srv/www/releases'] ?? '', request.url ?? '')).then(
    (bytes) => response.end(bytes),
    () => response.writeHead(404).end(),
  );
});
beforeAll(async () => {
  const contract = await makeContract();
  folder = await createTempProject({
    'bin/controller-dist': `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist-action/cli/index.js')}' "$@"\n`,
  });
  await mkdir(join(folder, 'docs'));
  await copyFile(contract, join(folder, 'docs/distribution-contract.json'));
  for (const target of RECOMMENDED) await stage(contract, join(folder, 'staged'), { target });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const repository = await makeRepository(folder, 'project.git');
  places['git+https://github.com/OWNER/PROJECT#dist'] = fileName(repository);
  places['git+https://github.com/OWNER/PROJECT#refs/dist/main'] = fileName(repository, '#refs/dist/main');
  places['/srv/www/releases'] = join(folder, 'www');
  places['https://releases.example.com'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  bucket = await serveFakeS3();
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await bucket.close();
});

/** Runs an example as it stands, but for where its places are. */
async function run(script: string): Promise<string> {
  expect(script).not.toBe('');
  const here = Object.entries(places).reduce((text, [there, place]) => text.replaceAll(there, place), script);
  const env = { ...process.env, ...bucket.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
  return (await promisify(execFile)('bash', ['-ec', here], { cwd: folder, env })).stdout;
}

describe('the examples of docs/stores.md', () => {
  it.each(['branch', 'ref', 'bucket', 'folder'])(
    '%s: the release is published, and every row of it verifies',
    async (name) => {
      const [publish = '', verify = ''] = exampleOf(name).split('\n');
      for (const target of RECOMMENDED) expect(await run(publish)).toContain(target);
      expect(await run(verify)).toContain('4 rows');
    },
  );

  it('copy: what is copied is a full source', async () => {
    await run('controller-dist publish --contract docs/distribution-contract.json --staged staged --store store');
    places['/srv/www/releases'] = join(folder, 'copied');
    await run(exampleOf('copy'));
    expect(await run('controller-dist verify --source https://releases.example.com --all')).toContain('4 rows');
  });

  it('workflows: every action of this suite is there, and every input of it', () => {
    const uses: string[] = [];
    const visit = (yaml: Yaml): void => {
      if (typeof yaml === 'string') return;
      if (Array.isArray(yaml)) {
        for (const one of yaml) visit(one);
        return;
      }
      const { uses: use, with: inputs } = yaml;
      const [, , door = 'install-controller'] = /^OWNER\/REPO(\/actions\/([a-z-]+))?@v1$/.exec(String(use)) ?? [];
      if (String(use).startsWith('OWNER/REPO')) {
        uses.push(door);
        const action = readFileSync(`actions/${door}/action.yml`, 'utf8');
        for (const input of Object.keys(inputs ?? {})) expect(action).toContain(`\n  ${input}:\n`);
      }
      Object.values(yaml).forEach(visit);
    };
    for (const [, text = ''] of PAGE.matchAll(/```yaml\n([\s\S]*?)```/g)) visit(readYaml(text));
    expect(uses).toEqual(['publish-index', 'install-controller', 'publish-index']);
  });
});
