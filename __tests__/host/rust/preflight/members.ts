/** Packages as cargo describes them, of what a test is about. */
import type { Package } from '../../../../src/host/rust/crate.js';

export type Dependency = Package['dependencies'][number];

export function dependency(name: string, more: Partial<Dependency> = {}): Dependency {
  return { name, rename: null, path: null, kind: null, target: null, optional: false, ...more };
}

export function member(name: string, more: Partial<Package> = {}): Package {
  return {
    name,
    version: '1.0.0',
    manifest_path: `/w/${name}/Cargo.toml`,
    edition: '2021',
    rust_version: null,
    features: {},
    targets: [{ name, kind: ['bin'], src_path: '/x.rs' }],
    dependencies: [],
    ...more,
  };
}
