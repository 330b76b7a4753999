/** A project as `findProject` gives it, made from values. */
import { platformsOf } from '../../../src/steps/init/platforms.js';
import type { Project } from '../../../src/steps/init/texts/project.js';

/** The crate `acme-tool` in a repository with nothing else in it. */
export function projectWith(more: Partial<Project> = {}): Project {
  return {
    product: 'acme-tool',
    version: '0.3.0',
    binaries: ['acme-tool'],
    leftOut: [],
    manifest: 'Cargo.toml',
    packageName: undefined,
    toolchain: '1.84.0',
    hasMovingToolchain: false,
    platforms: platformsOf([]),
    steward: '@acme/stewards',
    stewardFrom: 'given',
    suite: { repository: 'acme-dist/suite', tag: 'v1.2.3' },
    repository: 'https://github.com/acme/tool',
    defaultBranch: 'main',
    day: '2026-01-05',
    targetFolder: 'target',
    tracked: [],
    hasCarriageReturns: false,
    there: new Map(),
    ...more,
  };
}
