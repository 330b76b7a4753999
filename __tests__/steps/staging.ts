/** Staged artifacts for tests: really packaged, from a binary built elsewhere. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tuple } from '../../src/contract/identity/tuple.js';
import { packageTarget } from '../../src/steps/package/package.js';
import type { PackagedArtifact } from '../../src/steps/package/stage.js';
import { TUPLE } from '../support/samples.js';
import { createTempProject } from '../support/temporary.js';

export { TUPLE } from '../support/samples.js';

const contractFile = join(import.meta.dirname, '..', '..', 'docs', 'distribution-contract.json');

export const GNU = 'x86_64-unknown-linux-gnu';
export const RECOMMENDED = [
  'aarch64-apple-darwin',
  'aarch64-unknown-linux-gnu',
  'x86_64-apple-darwin',
  'x86_64-unknown-linux-gnu',
];

export const context = { now: () => new Date('2026-03-01T00:00:00Z'), warn: (_message: string): void => {} };
export const progress = (_line: string): void => {};

/** A folder with a contract document; `change` alters it first. */
export async function makeContract(change: (contract: Record<string, unknown>) => void = () => {}): Promise<string> {
  const contract = JSON.parse(await readFile(contractFile, 'utf8'));
  delete contract.$schema;
  change(contract);
  const folder = await createTempProject({ 'contract.json': `${JSON.stringify(contract, null, 2)}\n` });
  return join(folder, 'contract.json');
}

/** Packages a small binary under a tuple into `out`. Every call gives other provenance: invocation and times differ. */
export async function stage(
  contract: string,
  out: string,
  tuple: Partial<Tuple> = {},
  content = '#!/bin/sh\necho controller\n',
): Promise<PackagedArtifact> {
  const folder = await createTempProject({ controller: content });
  await writeFile(join(folder, 'controller'), content, { mode: 0o755 });
  return packageTarget({
    ...TUPLE,
    ...tuple,
    contract,
    binary: join(folder, 'controller'),
    source_date_epoch: 1_700_000_000,
    manifestPath: undefined,
    package: undefined,
    bin: undefined,
    features: [],
    include: [],
    out,
    env: {},
    now: () => new Date(),
    progress,
  });
}
