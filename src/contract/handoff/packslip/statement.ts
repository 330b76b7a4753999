/**
 * A packslip (packslip.dev/release/v1): one in-toto statement that says what a release is made of, signed with an Ed25519 key,
 * as a Sigstore bundle without an entry of a log. A consumer pins the key and allows an unlogged bundle; where a release is made
 * in GitHub Actions, the project's own action signs without a key, which this does not replace.
 *
 * `project` is where consumers look: HOST or HOST/PATH of https, whose /.well-known/packslip has the list of releases (list.ts).
 */
import { sign } from 'node:crypto';
import { preAuthEncoding, STATEMENT_PAYLOAD_TYPE } from '../../attestation/reading/dsse.js';
import { sha256 } from '../../digest.js';
import { STATEMENT_TYPE } from '../../documents/statement-types.js';
import { refuse } from '../../errors.js';
import { findTargetNeeds } from '../../executable/targets.js';
import { type BaseUrl, urlOf } from '../base-url.js';
import { type ExportKey, keyIdOf } from '../minisign.js';
import type { HandoffArtifact, HandoffRelease } from '../release.js';

export const PACKSLIP_FILE = 'packslip.sigstore.json';
const RELEASE_TYPE = 'https://packslip.dev/release/v1';

const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const PROJECT = new RegExp(`^${LABEL}(?:\\.${LABEL})+(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~-]+)*$`);

/** Reads the name of a project (INVALID_INPUT). */
export function parseProject(text: string): string {
  return PROJECT.test(text) && text.length <= 255
    ? text
    : refuse(
        'INVALID_INPUT',
        `${JSON.stringify(text.slice(0, 200))} must be HOST or HOST/PATH such as tool.example.com, in lower case and without https://`,
        'packslip-project',
      );
}

/** Who signs, as a statement says it. */
export function identityOf(key: ExportKey): object {
  return { scheme: 'sigstore-key', key_id: keyIdOf(key) };
}

/** RFC 3339, in UTC, of seconds since 1970. */
export function timestampOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** The signed statement of a release. The same release, place and key give the same bytes. */
export function makePackslip(release: HandoffRelease, base: BaseUrl, project: string, key: ExportKey): Uint8Array {
  const { artifacts, version, git_rev, repository, source_date_epoch } = release;
  return signStatement(
    {
      _type: STATEMENT_TYPE,
      subject: artifacts.map(({ file, sha256 }) => ({ name: file, digest: { sha256 } })),
      predicateType: RELEASE_TYPE,
      predicate: {
        project,
        version,
        published_at: timestampOf(source_date_epoch),
        ...(repository === undefined ? {} : { source: { repo: repository, commit: git_rev } }),
        artifacts: artifacts.map((artifact) => artifactOf(artifact, release, base)),
        identity: identityOf(key),
      },
    },
    key,
  );
}

/** A statement as a bundle; the hint is the digest of the key, as cosign has it. */
export function signStatement(statement: object, key: ExportKey): Uint8Array {
  const payload = Buffer.from(JSON.stringify(statement));
  const signature = sign(null, preAuthEncoding(STATEMENT_PAYLOAD_TYPE, payload), key.privateKey);
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: Buffer.from(sha256(key.spki), 'hex').toString('base64') } },
    dsseEnvelope: {
      payload: payload.toString('base64'),
      payloadType: STATEMENT_PAYLOAD_TYPE,
      signatures: [{ sig: signature.toString('base64') }],
    },
  };
  return Buffer.from(JSON.stringify(bundle));
}

function artifactOf(artifact: HandoffArtifact, release: HandoffRelease, base: BaseUrl): object {
  const { file, size, binaries, requires } = artifact;
  return {
    name: file,
    ...platformOf(artifact, release),
    ...(release.profile === 'debug' ? { variant: 'debug' } : {}),
    size,
    url: urlOf(base, release.version, file),
    format: 'tar.gz',
    bin: binaries,
    ...(requires && 'macos' in requires ? { requires: { os_min: requires.macos } } : {}),
    ...(requires && 'libc' in requires && requires.libc === 'glibc' && requires.minimum !== undefined
      ? { requires: { glibc_min: requires.minimum } }
      : {}),
  };
}

/** Where Rust's first part of a triple is no name of packslip's. */
const CPUS: Readonly<Record<string, string>> = { riscv64gc: 'riscv64', i586: 'i686', arm: 'armv6' };

/** A static program says no libc, unless another of its system and processor would be told from it by nothing then. */
function platformOf({ target, requires }: HandoffArtifact, { artifacts }: HandoffRelease): object {
  const needs = findTargetNeeds(target);
  const cpu = target.split('-')[0] ?? '';
  const os = target.endsWith('-illumos') ? 'illumos' : (needs?.os ?? 'unknown');
  const arch = CPUS[cpu] ?? cpu;
  if (os !== 'linux') return { os, arch };
  const others = artifacts.filter(
    (other) => other.target !== target && other.target.startsWith(`${cpu}-`) && isStatic(other),
  );
  if (isStatic({ requires }) && others.length === 0) return { os, arch };
  return { os, arch, libc: /-musl/.test(target) ? 'musl' : 'gnu' };
}

function isStatic({ requires }: Pick<HandoffArtifact, 'requires'>): boolean {
  return requires !== undefined && 'libc' in requires && requires.libc === 'none';
}
