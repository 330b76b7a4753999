/** A release for the tests of its texts: what most programs ship, and one of each kind of need. */
import { generateKeyPairSync } from 'node:crypto';
import { sha256 } from '../../../src/contract/digest.js';
import type { Manifest, Requires } from '../../../src/contract/documents/manifest.js';
import { parseBaseUrl } from '../../../src/contract/handoff/base-url.js';
import { type ExportKey, parseExportKey } from '../../../src/contract/handoff/minisign.js';
import { type HandoffRelease, type ManifestOfRow, makeHandoff } from '../../../src/contract/handoff/release.js';
import type { Tuple } from '../../../src/contract/identity/tuple.js';
import { encode, sampleRelease } from '../../support/samples.js';

export const BASE = parseBaseUrl('https://dl.example.com/tool/v{version}/');

/** What each target of the sample needs. */
export const NEEDS: Readonly<Record<string, Requires | undefined>> = {
  'aarch64-apple-darwin': { macos: '11.0' },
  'aarch64-unknown-linux-musl': { libc: 'none' },
  'x86_64-apple-darwin': { macos: '10.12' },
  'x86_64-pc-windows-msvc': undefined,
  'x86_64-unknown-linux-gnu': { libc: 'glibc', minimum: '2.34' },
  'x86_64-unknown-linux-musl': { libc: 'none' },
};

/** A row and its manifest; `change` alters the manifest first. */
export function published(
  tuple: Partial<Tuple>,
  change: (manifest: Manifest) => Manifest = (manifest) => manifest,
): ManifestOfRow {
  return sampleRelease(tuple, encode(`artifact for ${tuple.target ?? ''}`), change);
}

/** A release of these targets. */
export function sampleHandoff(
  targets: readonly string[] = Object.keys(NEEDS),
  tuple: Partial<Tuple> = {},
): HandoffRelease {
  const all = targets.map((target) =>
    published({ version: '1.2.3', ...tuple, target }, ({ requires: _, ...manifest }) => {
      const requires = NEEDS[target];
      const suffix = target.includes('-windows-') ? '.exe' : '';
      return {
        ...manifest,
        product: 'acme-tool',
        artifact: { ...manifest.artifact, file: manifest.artifact.file.replace('codex-controller-loop', 'acme-tool') },
        files: [{ path: `acme${suffix}`, sha256: sha256('acme'), size: 4, mode: '0755' as const }],
        binaries: [`acme${suffix}`],
        ...(requires ? { requires } : {}),
      };
    }),
  );
  return makeHandoff(all as [ManifestOfRow, ...ManifestOfRow[]]);
}

/** A new key in PEM. */
export function newKeyPem(): Uint8Array {
  return Buffer.from(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
}

export function newKey(): ExportKey {
  return parseExportKey(newKeyPem(), 'key.pem');
}
