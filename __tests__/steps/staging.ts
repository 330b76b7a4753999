/** Staged artifacts for tests: really packaged, from a binary built elsewhere. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { smallProgram } from '../../scripts/small-program.mjs';
import { makePlan, type Plan, type PlanRequest } from '../../src/contract/decisions/plan.js';
import { parseContract } from '../../src/contract/documents/contract.js';
import { type Manifest, parseManifest } from '../../src/contract/documents/manifest.js';
import { parseProvenance } from '../../src/contract/documents/provenance.js';
import type { Tuple } from '../../src/contract/identity/tuple.js';
import { packageTarget } from '../../src/steps/package/package.js';
import type { PackagedArtifact } from '../../src/steps/package/stage.js';
import { sign, TUPLE } from '../support/samples.js';
import { createTempProject } from '../support/temporary.js';

export { TUPLE } from '../support/samples.js';

const contractFile = join(import.meta.dirname, '..', '..', 'docs', 'distribution-contract.json');

/** The time of everything that is staged. */
export const EPOCH = 1_700_000_000;
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

/** Packages a small program under a tuple into `out`: one that prints a text, or whatever bytes are given. Every call gives other provenance: invocation and times differ. */
export async function stage(
  contract: string,
  out: string,
  tuple: Partial<Tuple> = {},
  content: string | Uint8Array = 'controller\n',
): Promise<PackagedArtifact> {
  const target = tuple.target ?? TUPLE.target;
  const folder = await createTempProject();
  const program = typeof content === 'string' ? smallProgram(target, content) : content;
  await writeFile(join(folder, 'controller'), program, { mode: 0o755 });
  return packageTarget({
    ...TUPLE,
    ...tuple,
    contract,
    binary: join(folder, 'controller'),
    source_date_epoch: EPOCH,
    manifestPath: undefined,
    bin: undefined,
    features: [],
    include: [],
    out,
    env: {},
    now: () => new Date(),
    progress,
  });
}

/** The plan of what `stage` stages, for these targets, or whatever else is asked for. */
export async function planOf(contract: string, targets: string[], asked: Partial<PlanRequest> = {}): Promise<Plan> {
  const { target: _, ...identity } = TUPLE;
  const request = { ...identity, targets, includePlanned: false, source_date_epoch: EPOCH };
  return makePlan(parseContract(await readFile(contract), contract), { ...request, ...asked });
}

/** Writes the documents of a staged artifact anew, so that they agree with one another about a manifest that was changed. */
export async function restage(
  out: string,
  { directory }: PackagedArtifact,
  change: (manifest: Manifest) => Manifest,
): Promise<void> {
  const at = (name: string): string => join(out, directory, 'package', `${name}.json`);
  const manifest = change(parseManifest(await readFile(at('manifest')), 'manifest'));
  const { bytes } = sign(manifest, parseProvenance(await readFile(at('provenance')), 'provenance'));
  for (const [name, written] of Object.entries(bytes)) await writeFile(at(name), written);
}
