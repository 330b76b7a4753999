import { describe, expect, it } from '@jest/globals';
import { formatProvenance, parseProvenance } from '../../../src/contract/documents/provenance.js';
import { bytesOf, withValue } from '../../support/document-kinds.js';
import { expectCode } from '../../support/expect-code.js';
import { sampleManifest, sampleProvenance } from '../../support/samples.js';

const provenance = sampleProvenance(sampleManifest());
const parameters = '/predicate/buildDefinition/externalParameters';

describe('parseProvenance', () => {
  it('reads what formatProvenance writes', () => {
    expect(parseProvenance(Buffer.from(formatProvenance(provenance)), 'provenance.json')).toEqual(provenance);
  });

  it.each<[string, string, unknown]>([
    ['another statement', '/_type', 'https://in-toto.io/Statement/v0.1'],
    ['another predicate', '/predicateType', 'https://slsa.dev/provenance/v0.2'],
    ['another build type', '/predicate/buildDefinition/buildType', 'urn:other'],
    ['a short git_rev', `${parameters}/git_rev`, 'ab12cd34'],
    ['a version with a slash', `${parameters}/version`, '1.0.0/..'],
    ['one subject only', '/subject', provenance.subject.slice(0, 1)],
    ['a subject without a name', '/subject/0/name', ''],
    ['a digest that is none', '/subject/1/digest/sha256', 'none'],
    ['a time with fractions', '/predicate/runDetails/metadata/startedOn', '2026-01-01T00:00:00.5Z'],
    ['a time of some zone', '/predicate/runDetails/metadata/finishedOn', '2026-01-01T00:00:00+01:00'],
    ['a builder without a name', '/predicate/runDetails/builder/id', ''],
  ])('refuses %s', (_, pointer, put) => {
    const changed = bytesOf(withValue(provenance, pointer, put));
    const { place } = expectCode(() => parseProvenance(changed, 'p.json'), 'SCHEMA_INVALID');
    expect(place).toBe(`p.json#${pointer}`);
  });
});

describe('formatProvenance', () => {
  it('leaves the statement that it was given as it was', () => {
    const given = structuredClone(provenance);
    given.predicate.buildDefinition.internalParameters = { github: { b: '1', a: '2' } };
    const before = JSON.stringify(given);
    expect(formatProvenance(given)).toContain('"a": "2",\n          "b": "1"');
    expect(JSON.stringify(given)).toBe(before);
  });
});
