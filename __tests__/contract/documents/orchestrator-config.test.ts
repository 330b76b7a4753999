import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  type OrchestratorConfig,
  parseOrchestratorConfig,
} from '../../../src/contract/documents/orchestrator-config.js';
import { bytesOf, lineOf } from '../../support/document-kinds.js';
import { expectCode } from '../../support/expect-code.js';
import { sampleOrchestrator } from '../../support/samples.js';

const read = (value: unknown): OrchestratorConfig => parseOrchestratorConfig(bytesOf(value), 'config.json');
const config = sampleOrchestrator();

describe('parseOrchestratorConfig', () => {
  it('reads the configuration of this repository', () => {
    const file = 'scripts/release-orchestrator.config.json';
    expect(parseOrchestratorConfig(readFileSync(file), file)).toMatchObject({
      targets: ['host'],
      dist_revision: 'auto',
    });
  });

  it('reads every choice', () => {
    const targets = ['host', 'x86_64-unknown-linux-musl'];
    const chosen = {
      ...config,
      targets,
      profile: 'debug',
      toolchain: '1.84.0',
      dist_revision: 'r12',
      allow_incomplete: false,
    };
    expect(read(chosen)).toEqual(chosen);
  });

  it.each<[string, object]>([
    ['targets', { targets: [] }],
    ['targets', { targets: 'host' }],
    ['targets/0', { targets: ['x86_64/unknown'] }],
    ['targets/0', { targets: ['..'] }],
    ['toolchain', { toolchain: 'stable' }],
    ['toolchain', { toolchain: '1.84' }],
    ['dist_revision', { dist_revision: 'r0' }],
    ['dist_revision', { dist_revision: 'next' }],
    ['profile', { profile: 'fast' }],
    ['out', { out: '' }],
    ['store', { store: 'a\nb' }],
    ['install_to', { install_to: 'a\0b' }],
    ['crate', { crate: 7 }],
    ['package', { package: '-p evil' }],
    ['bin', { bin: '../sh' }],
    ['features/0', { features: ['a b'] }],
    ['allow_incomplete', { allow_incomplete: 'yes' }],
    ['allow_incomplete', { allow_incomplete: undefined }],
  ])('refuses a wrong %s: %j', (pointer, change) => {
    const [fault] = expectCode(() => read({ ...config, ...change }), 'SCHEMA_INVALID').faults;
    expect(fault?.place).toBe(`config.json#/${pointer}`);
    const missing = Object.values(change).includes(undefined);
    expect(fault?.line).toBe(missing ? 1 : lineOf({ ...config, ...change }, `/${pointer}`));
  });
});
