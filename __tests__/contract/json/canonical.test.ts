import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatChecksums, parseChecksums } from '../../../src/contract/documents/checksums.js';
import { formatContract, parseContract } from '../../../src/contract/documents/contract.js';
import { formatLockfile, parseLockfile } from '../../../src/contract/documents/lockfile.js';
import { formatManifest, parseManifest } from '../../../src/contract/documents/manifest.js';
import { formatProvenance, parseProvenance } from '../../../src/contract/documents/provenance.js';
import { formatIndex } from '../../../src/contract/release-index/format.js';
import { parseIndex } from '../../../src/contract/release-index/parse.js';
import { index, tuple } from '../../support/arbitraries.js';
import { expectCode } from '../../support/expect-code.js';
import { runs } from '../../support/generated.js';
import {
  encode,
  PRODUCT,
  sampleContract,
  sampleLockfile,
  sampleProvenance,
  sampleRelease,
  TUPLE,
} from '../../support/samples.js';

/** The same value with the keys of every object turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, turned(part)])
      .reverse(),
  );
}

const release = sampleRelease();
const other = sampleRelease({ target: 'aarch64-apple-darwin' }, encode('another'), (manifest) => {
  const { build, ...rest } = manifest;
  const { runner, compressor } = build;
  return { ...rest, requires: { macos: '11.0' }, build: { kind: 'prebuilt', runner, compressor } };
});

interface Kind {
  readonly name: string;
  readonly texts: readonly string[];
  /** Parses and formats again. */
  readonly again: (text: string) => string;
  /** Formats a value whatever its key order. */
  readonly format: (value: never) => string;
  readonly canonical: boolean;
}

const documents: readonly Kind[] = [
  {
    name: 'manifest',
    texts: [release, other].map(({ manifest }) => formatManifest(manifest)),
    again: (text) => formatManifest(parseManifest(encode(text), 'manifest.json')),
    format: formatManifest,
    canonical: true,
  },
  {
    name: 'checksums',
    texts: [Buffer.from(release.bytes.checksums).toString()],
    again: (text) => formatChecksums(parseChecksums(encode(text), 'checksums.json')),
    format: formatChecksums,
    canonical: true,
  },
  {
    name: 'provenance',
    texts: [release, other].map(({ manifest }) => formatProvenance(sampleProvenance(manifest))),
    again: (text) => formatProvenance(parseProvenance(encode(text), 'provenance.json')),
    format: formatProvenance,
    canonical: true,
  },
  {
    name: 'lockfile',
    texts: [formatLockfile(sampleLockfile([release, other]))],
    again: (text) => formatLockfile(parseLockfile(encode(text), 'controller.lock.json')),
    format: formatLockfile,
    canonical: false,
  },
];

describe.each(documents)('a $name', ({ texts, again, format, canonical }) => {
  it('is a fixed point: what is formatted, parsed and formatted is the same bytes', () => {
    for (const text of texts) expect(again(text)).toBe(text);
  });

  it('is formatted in one key order, whatever order it came in', () => {
    for (const text of texts) expect(format(turned(JSON.parse(text)) as never)).toBe(text);
  });

  it(canonical ? 'is refused in any other form' : 'is read in any form, and formatted in one', () => {
    for (const text of texts) {
      const value: unknown = JSON.parse(text);
      const forms = [text.trimEnd(), `${text} `, text.replaceAll('\n', '\r\n'), JSON.stringify(value)];
      for (const form of [...forms, `${JSON.stringify(turned(value), null, 2)}\n`])
        if (canonical) expectCode(() => again(form), 'NOT_CANONICAL');
        else expect(again(form)).toBe(text);
    }
  });
});

describe('a contract', () => {
  it('is a fixed point', () => {
    const text = formatContract(sampleContract());
    expect(formatContract(parseContract(encode(text), 'contract.json'))).toBe(text);
  });
});

describe('an index', () => {
  it('is a fixed point', () => {
    fc.assert(
      fc.property(index, (of) => {
        const text = formatIndex(of);
        expect(formatIndex(parseIndex(encode(text), 'index.json'))).toBe(text);
      }),
      runs(100),
    );
  });
});

describe('the documents of any tuple', () => {
  it('are fixed points', () => {
    fc.assert(
      fc.property(tuple, fc.uint8Array({ maxLength: 8 }), (of, artifact) => {
        const { bytes, manifest } = sampleRelease(of, artifact);
        expect(formatManifest(parseManifest(bytes.manifest, 'm'))).toBe(Buffer.from(bytes.manifest).toString());
        expect(formatChecksums(parseChecksums(bytes.checksums, 'c'))).toBe(Buffer.from(bytes.checksums).toString());
        expect(formatProvenance(parseProvenance(bytes.provenance, 'p'))).toBe(Buffer.from(bytes.provenance).toString());
        expect(manifest.product).toBe(PRODUCT);
      }),
      { ...runs(100), examples: [[TUPLE, new Uint8Array()]] },
    );
  });
});
