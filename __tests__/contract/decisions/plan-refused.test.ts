import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { chooseRevision, makePlan, type PlanRequest, parseToolchain } from '../../../src/contract/decisions/plan.js';
import { nextRevision } from '../../../src/contract/decisions/revision.js';
import { parseContract } from '../../../src/contract/documents/contract.js';
import { gitsha } from '../../../src/contract/identity/tuple.js';
import { rowFor } from '../../support/arbitraries.js';
import { codeOf } from '../../support/expect-code.js';
import { PRODUCT, TUPLE } from '../../support/samples.js';

const contractText = readFileSync(join('docs', 'distribution-contract.json'), 'utf8');
const contract = parseContract(Buffer.from(contractText), 'contract.json');

describe('makePlan, chooseRevision and parseToolchain', () => {
  const request: PlanRequest = {
    version: '0.1.0',
    git_rev: TUPLE.git_rev,
    toolchain: '1.84.0',
    profile: 'release',
    targets: [],
    includePlanned: false,
    dist_revision: 'r1',
    source_date_epoch: 1,
  };
  const windows = 'x86_64-pc-windows-msvc';
  it('has every platform of the contract that is not only planned', () => {
    const { include } = makePlan(contract, request).matrix;
    expect(include).toHaveLength(contract.platforms.length - 1);
    expect(include.every((job) => !job.experimental && job.target !== windows)).toBe(true);
  });
  it('has planned platforms only when asked for, as experimental', () => {
    const { include } = makePlan(contract, { ...request, includePlanned: true }).matrix;
    expect(include.filter((job) => job.experimental).map((job) => job.target)).toEqual([windows]);
    expect(codeOf(() => makePlan(contract, { ...request, targets: [windows] }))).toBe('TARGET_PLANNED');
  });
  it('refuses what it cannot plan', () => {
    expect(codeOf(() => makePlan(contract, { ...request, targets: ['wasm32-wasip1'] }))).toBe('TARGET_UNKNOWN');
    const planned = { ...contract, platforms: contract.platforms.filter((platform) => platform.support === 'planned') };
    expect(codeOf(() => makePlan(planned, request))).toBe('MATRIX_EMPTY');
    const many = Array.from({ length: 257 }, (_, at) => ({
      ...(contract.platforms[0] as (typeof contract.platforms)[0]),
      target: `x${at}-unknown-linux`,
    }));
    expect(codeOf(() => makePlan({ ...contract, platforms: many }, request))).toBe('MATRIX_TOO_LARGE');
    expect(codeOf(() => makePlan({ ...contract, profiles: ['debug'] }, request))).toBe('PROFILE_UNKNOWN');
  });
  it('counts auto past rows, tombstones and folders of this run only', () => {
    const row = rowFor({ ...TUPLE, dist_revision: 'r4' });
    const folders = [
      { ...TUPLE, gitsha: gitsha(TUPLE.git_rev), distribution_contract_version: '1.0.0', dist_revision: 'r7' },
    ];
    const run = request;
    const published = { product: PRODUCT, rows: [row], pruned: [] };
    expect(nextRevision(published, [], run)).toBe('r5');
    expect(nextRevision(published, folders, run)).toBe('r8');
    expect(nextRevision(published, folders, { ...run, version: '0.2.0' })).toBe('r1');
    expect(codeOf(() => chooseRevision('auto', run, undefined))).toBe('SOURCE_REQUIRED');
    expect(chooseRevision('r3', run, undefined)).toBe('r3');
    expect(codeOf(() => chooseRevision('3', run, undefined))).toBe('INVALID_TUPLE');
  });
  it.each(['stable', 'nightly', 'beta', 'nightly-2026-01-01', '1.84', '1'])(
    'refuses the moving toolchain %s',
    (text) => {
      expect(codeOf(() => parseToolchain(text, 'toolchain'))).toBe('TOOLCHAIN_NOT_EXACT');
    },
  );
});
