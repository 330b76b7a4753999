/** What a hit of the tool cache loads: it is most of what such an install takes. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { DirectoryStore } from '../../src/host/store/directory.js';
import { publishStaged } from '../../src/steps/publish/publish.js';
import { makeContract, progress, stage, TUPLE } from '../steps/staging.js';
import { createTempProject } from '../support/temporary.js';
import { runDoor } from './runner.js';

/** Names the modules of Node.js that were loaded. */
const TELL = `process.on('exit', () => console.error('loaded', JSON.stringify(process.moduleLoadList)))`;
const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(TELL)}`;
/** For requests, for other programs, and for archives. */
const HEAVY = ['http', 'https', 'tls', 'child_process', 'zlib'];

let cwd: string;
let inputs: Record<string, string>;
beforeAll(async () => {
  const staged = await createTempProject();
  await stage(await makeContract(), staged);
  cwd = await createTempProject();
  const store = new DirectoryStore(cwd);
  const request = { contract: await makeContract(), staged: [staged], store, allowIncomplete: true };
  await publishStaged({ ...request, autoRevision: false, progress });
  inputs = Object.fromEntries(Object.entries(TUPLE).map(([part, text]) => [part.replace('_', '-'), text]));
});

async function install(RUNNER_TOOL_CACHE: string): Promise<{ hit: string | undefined; heavy: string[] }> {
  const env = { RUNNER_TOOL_CACHE, NODE_OPTIONS };
  const { outputs, stderr } = await runDoor('install-controller', { ...inputs, source: '.' }, { cwd, env });
  const loaded: string[] = JSON.parse(/^loaded (.*)$/m.exec(stderr)?.[1] ?? '[]');
  return { hit: outputs['cache-hit'], heavy: HEAVY.filter((name) => loaded.includes(`NativeModule ${name}`)) };
}

describe('install-controller', () => {
  it('loads what unpacks for an install from a folder, and for a hit of the tool cache nothing of the kind', async () => {
    const toolCache = await createTempProject();
    expect(await install(toolCache)).toEqual({ hit: 'false', heavy: ['zlib'] });
    expect(await install(toolCache)).toEqual({ hit: 'true', heavy: [] });
  });
});
