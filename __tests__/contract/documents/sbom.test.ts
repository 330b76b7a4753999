import { describe, expect, it } from '@jest/globals';
import type { ResolvedDependency } from '../../../src/contract/documents/dependencies.js';
import { formatSbom, makeSbom } from '../../../src/contract/documents/sbom.js';
import { sampleProvenance, sampleRelease } from '../../support/samples.js';

const SUM = 'ab'.repeat(32);
const COMMIT = 'c'.repeat(40);
const DEPENDENCIES: ResolvedDependency[] = [
  { uri: 'git+https://a.example/tool', digest: { gitCommit: COMMIT } },
  { uri: 'file:Cargo.lock', digest: { sha256: SUM } },
  { uri: 'pkg:cargo/memchr@2.7.4', digest: { sha256: SUM } },
  { uri: 'pkg:cargo/other@1.0.0%2Bv2?repository_url=https%3A%2F%2Fa.example%2Findex', digest: { sha256: SUM } },
  {
    uri: `pkg:cargo/dep@0.1.0?vcs_url=${encodeURIComponent(`git+https://a.example/dep@${COMMIT}`)}`,
    digest: { gitCommit: COMMIT },
  },
];

function sbomOf(dependencies: readonly ResolvedDependency[] = DEPENDENCIES) {
  const { manifest } = sampleRelease();
  const provenance = structuredClone(sampleProvenance(manifest));
  provenance.predicate.buildDefinition.resolvedDependencies = [...dependencies];
  return { manifest, sbom: makeSbom(manifest, provenance) };
}

/** Of bom-1.6.schema.json, whose objects take no other fields: those that there may be, and those that there must be. */
const RULES: Readonly<Record<string, { fields: Record<string, string | RegExp>; required: readonly string[] }>> = {
  bom: {
    fields: {
      $schema: /^http:\/\/cyclonedx\.org\/schema\/bom-1\.6\.schema\.json$/,
      bomFormat: /^CycloneDX$/,
      specVersion: /^1\.6$/,
      serialNumber: /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      version: /^1$/,
      metadata: 'metadata',
      components: 'component',
      dependencies: 'dependency',
    },
    required: ['bomFormat', 'specVersion'],
  },
  metadata: {
    fields: {
      timestamp: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
      lifecycles: 'lifecycle',
      component: 'component',
    },
    required: [],
  },
  lifecycle: { fields: { phase: /^build$/ }, required: ['phase'] },
  component: {
    fields: {
      type: /^(?:application|library|file)$/,
      'bom-ref': /./,
      name: /./,
      version: /^.{0,1024}$/,
      hashes: 'hash',
      purl: /^pkg:cargo\//,
      pedigree: 'pedigree',
      properties: 'property',
      components: 'component',
    },
    required: ['type', 'name'],
  },
  hash: { fields: { alg: /^SHA-256$/, content: /^[a-fA-F0-9]{64}$/ }, required: ['alg', 'content'] },
  pedigree: { fields: { commits: 'commit' }, required: [] },
  commit: { fields: { uid: /./, url: /^[a-z+]+:/ }, required: [] },
  property: { fields: { name: /./, value: /^/ }, required: ['name'] },
  dependency: { fields: { ref: /./, dependsOn: /./ }, required: ['ref'] },
};

function faultsOf(value: unknown, rule: string, at = rule): string[] {
  const { fields, required } = RULES[rule] ?? { fields: {}, required: [] };
  const entries = Object.entries(value as Record<string, unknown>);
  const absent = required.filter((name) => !entries.some(([key]) => key === name)).map((name) => `${at}: no ${name}`);
  return [
    ...absent,
    ...entries.flatMap(([name, inner]) => {
      const form = fields[name];
      if (form === undefined) return [`${at}: ${name} is no field`];
      return [inner].flat().flatMap((each, index) => {
        const place = `${at}.${name}[${index}]`;
        if (typeof form === 'string') return faultsOf(each, form, place);
        return form.test(String(each)) ? [] : [`${place}: ${String(each)}`];
      });
    }),
  ];
}

describe('makeSbom', () => {
  it('has the fields that the schema of CycloneDX 1.6 asks for, and no others', () => {
    expect(faultsOf(sbomOf().sbom, 'bom')).toEqual([]);
    expect(faultsOf(sbomOf([]).sbom, 'bom')).toEqual([]);
  });
  it('names each part by a reference of its own, and no other', () => {
    const { sbom } = sbomOf();
    const { component } = sbom.metadata;
    const refs = [component, ...(component.components ?? []), ...sbom.components].map((each) => each['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    for (const { ref, dependsOn = [] } of sbom.dependencies)
      expect(refs).toEqual(expect.arrayContaining([ref, ...dependsOn]));
  });
  it('is about the artifact, its binaries and the commit', () => {
    const { sbom, manifest } = sbomOf();
    const { component, timestamp } = sbom.metadata;
    expect(component).toMatchObject({
      name: manifest.product,
      version: manifest.version,
      hashes: [{ alg: 'SHA-256', content: manifest.artifact.sha256 }],
      pedigree: { commits: [{ uid: COMMIT, url: 'git+https://a.example/tool' }] },
    });
    expect(component.components?.map(({ name }) => name)).toEqual(manifest.binaries);
    expect(component.properties).toContainEqual({ name: 'controller-dist:target', value: manifest.target });
    expect(Date.parse(timestamp) / 1000).toBe(manifest.source_date_epoch);
  });
  it('has every crate by its package URL, with its digest or its commit', () => {
    const crates = sbomOf().sbom.components.map(({ name, version, purl, hashes, pedigree }) => [
      ...[name, version, purl, hashes?.[0]?.content, pedigree?.commits[0]],
    ]);
    const [memchr, other, dep] = DEPENDENCIES.slice(2).map(({ uri }) => uri);
    expect(crates).toEqual([
      ['memchr', '2.7.4', memchr, SUM, undefined],
      ['other', '1.0.0+v2', other, SUM, undefined],
      ['dep', '0.1.0', dep, undefined, { uid: COMMIT, url: 'git+https://a.example/dep' }],
    ]);
  });
  it('is the same each time, and another for another provenance', () => {
    expect(formatSbom(sbomOf().sbom)).toBe(formatSbom(sbomOf().sbom));
    expect(sbomOf([]).sbom.serialNumber).not.toBe(sbomOf().sbom.serialNumber);
    expect(sbomOf().sbom.serialNumber).toMatch(/^urn:uuid:.{8}-.{4}-8.{3}-[89ab]/);
  });
});
