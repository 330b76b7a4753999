/**
 * A bill of materials in CycloneDX 1.6 (ECMA-424), made of a manifest and its provenance and of nothing else, so that the same
 * release always gives the same text. It is not published: whoever needs one has it made from what is.
 *
 *   metadata.component    the artifact, with its digest, its source as a pedigree, and its binaries with theirs
 *   components            every crate of the build, by its package URL, with the digest or commit that Cargo.lock has for it
 *   dependencies          the artifact on each of them: which crate asked for which is not recorded
 *
 * `serialNumber` is a UUID of version 8 (RFC 9562, section 5.8) of the provenance's digest; `timestamp` is source_date_epoch.
 */
import { sha256 } from '../digest.js';
import type { ResolvedDependency } from './dependencies.js';
import type { Manifest } from './manifest.js';
import { formatProvenance, type Provenance } from './provenance.js';

interface Hash {
  readonly alg: 'SHA-256';
  readonly content: string;
}

/** What of the specification's component is used. */
export interface Component {
  readonly type: 'application' | 'library' | 'file';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version?: string;
  readonly hashes?: readonly Hash[];
  readonly purl?: string;
  readonly pedigree?: { readonly commits: readonly { readonly uid: string; readonly url: string }[] };
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
  readonly components?: readonly Component[];
}

export interface Sbom {
  readonly $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json';
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: {
    readonly timestamp: string;
    readonly lifecycles: readonly { readonly phase: 'build' }[];
    readonly component: Component;
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const PROPERTY = 'controller-dist:';
/** The parts of the tuple that a component has no field for. */
const PROPERTIES = ['target', 'profile', 'toolchain', 'git_rev', 'dist_revision'] as const;

/** The bill of an artifact whose documents were verified against one another. */
export function makeSbom(manifest: Manifest, provenance: Provenance): Sbom {
  const { resolvedDependencies } = provenance.predicate.buildDefinition;
  const crates = resolvedDependencies.flatMap(componentOf);
  const artifact = artifactOf(manifest, provenance);
  const refs = crates.map((crate) => crate['bom-ref']);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumberOf(sha256(formatProvenance(provenance))),
    version: 1,
    metadata: {
      timestamp: timestampOf(manifest.source_date_epoch),
      lifecycles: [{ phase: 'build' }],
      component: artifact,
    },
    components: crates,
    dependencies: [{ ref: artifact['bom-ref'], dependsOn: refs }, ...refs.map((ref) => ({ ref }))],
  };
}

/** Its text: two blanks a level, and a line end. */
export function formatSbom(sbom: Sbom): string {
  return `${JSON.stringify(sbom, null, 2)}\n`;
}

function artifactOf(manifest: Manifest, { subject, predicate }: Provenance): Component {
  const [artifact, ...binaries] = subject;
  const name = artifact?.name ?? '';
  const source = predicate.buildDefinition.resolvedDependencies.find(
    ({ uri }) => !isCrate(uri) && !uri.startsWith('file:'),
  );
  const commit = source?.digest.gitCommit;
  return {
    type: 'application',
    'bom-ref': name,
    name: manifest.product,
    version: manifest.version,
    hashes: hashesOf(artifact?.digest ?? {}),
    ...(source && commit !== undefined ? { pedigree: { commits: [{ uid: commit, url: source.uri }] } } : {}),
    properties: PROPERTIES.map((part) => ({ name: `${PROPERTY}${part}`, value: manifest[part] })),
    components: binaries.map((binary) => ({
      type: 'file',
      'bom-ref': `${name}#${binary.name}`,
      name: binary.name,
      hashes: hashesOf(binary.digest),
    })),
  };
}

function isCrate(uri: string): boolean {
  return uri.startsWith('pkg:cargo/');
}

/** A crate; none for what is none. */
function componentOf({ uri, digest }: ResolvedDependency): Component[] {
  const [, name, version, query] = /^pkg:cargo\/([^@?]+)@([^?]+)(?:\?(.*))?$/.exec(uri) ?? [];
  if (name === undefined || version === undefined) return [];
  const commit = digest.gitCommit;
  const url = new URLSearchParams(query).get('vcs_url')?.replace(/@[0-9a-f]+$/, '');
  return [
    {
      type: 'library',
      'bom-ref': uri,
      name: decodeURIComponent(name),
      version: decodeURIComponent(version),
      ...(digest.sha256 === undefined ? {} : { hashes: hashesOf(digest) }),
      purl: uri,
      ...(commit !== undefined && url !== undefined ? { pedigree: { commits: [{ uid: commit, url }] } } : {}),
    },
  ];
}

function hashesOf({ sha256: content }: Readonly<Record<string, string>>): Hash[] {
  return content === undefined ? [] : [{ alg: 'SHA-256', content }];
}

/** Of a digest: its first 122 bits, with version 8 and the variant of RFC 9562 in their places. */
function serialNumberOf(digest: string): string {
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 3) | 8).toString(16);
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

function timestampOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
