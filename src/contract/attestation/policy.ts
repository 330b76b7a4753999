/**
 * Whose attestation is asked for. Everything is compared as text, character by character: there is no pattern in which a
 * part of a name could be enough.
 */
import { refuse } from '../errors.js';
import type { PublicKey } from './reading/public-key.js';
import type { AttestedRow } from './row.js';

/** The instance of Sigstore that is trusted; chosen by whoever verifies, never by what a bundle says. */
export const TRUST_INSTANCES = ['public', 'github-private'] as const;
export type TrustInstance = (typeof TRUST_INSTANCES)[number];

/** The instance that is trusted; the public one unless given. Code: INVALID_INPUT. */
export function parseInstance(given: string | undefined): TrustInstance {
  if (given === undefined) return 'public';
  const instance = TRUST_INSTANCES.find((name) => name === given);
  return instance ?? refuse('INVALID_INPUT', `trust must be ${TRUST_INSTANCES.join(' or ')}`, 'trust');
}

/** Who vouches for workflows on github.com (OID 1.3.6.1.4.1.57264.1.8). */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
export const GITHUB = 'https://github.com/';

/** Events that somebody with write access causes; others run on what a stranger sends, or say nothing of who did. */
export const TRUSTED_EVENTS = ['push', 'workflow_dispatch', 'release'] as const;

/**
 * Which refs are taken: one, in full; or any whole version tag `refs/tags/vX.Y.Z`, as of a workflow that others call; or the
 * tags of the version at hand, `v{version}`, `{product}-v{version}` and `{product}/v{version}`.
 */
export type RefRule =
  | { readonly kind: 'exact'; readonly ref: string }
  | { readonly kind: 'version-tag' }
  | { readonly kind: 'tag-of-version' };

/** A workflow on github.com: `OWNER/REPO` and `.github/workflows/FILE`. */
export interface WorkflowName {
  readonly repository: string;
  readonly path: string;
}

/** A release that a workflow built and signed, called from the repository of its source. */
export interface WorkflowPolicy {
  readonly kind: 'workflow';
  /** `OWNER/REPO` that the workflow ran for (OID .12): anybody may call a public workflow, so this tells releases apart. */
  readonly sourceRepository: string;
  /** The number that stays when a repository is renamed, and is another when its name is taken over (OID .15). */
  readonly sourceRepositoryId?: string;
  /** The same of its owner (OID .17). */
  readonly sourceOwnerId?: string;
  /** The workflow in whose file the signing job stands (the certificate's name). */
  readonly workflow: WorkflowName;
  readonly workflowRef: RefRule;
  /** Revision of the workflow (OID .10), where it is pinned. */
  readonly workflowDigest?: string;
  /** Ref that the source was built from (OID .14). */
  readonly sourceRef: RefRule;
  /** Events that may have started it (OID .20). */
  readonly events: readonly string[];
  /** Whether a runner that is not GitHub's may have signed (OID .11). */
  readonly allowSelfHosted: boolean;
}

/** A second builder, who built the same bytes again: he says nothing of who released them. */
export interface RebuildPolicy {
  readonly kind: 'rebuild';
  readonly workflow: WorkflowName;
  readonly workflowRef: { readonly kind: 'exact'; readonly ref: string };
  readonly events: readonly string[];
  readonly allowSelfHosted: boolean;
}

/** Whoever has the private half of a key. */
export interface KeyPolicy {
  readonly kind: 'key';
  readonly key: PublicKey;
}

export type SignerPolicy = WorkflowPolicy | RebuildPolicy | KeyPolicy;

/** Whether a ref is one that the rule takes. */
export function followsRule(ref: string, rule: RefRule, row: Pick<AttestedRow, 'product' | 'version'>): boolean {
  if (rule.kind === 'version-tag') return WHOLE_VERSION_TAG.test(ref);
  return refsOf(rule, row).includes(ref);
}

/** The rule as a refusal says it. */
export function ruleWords(rule: RefRule, row: Pick<AttestedRow, 'product' | 'version'>): string {
  return rule.kind === 'version-tag' ? 'a whole version tag refs/tags/vX.Y.Z' : refsOf(rule, row).join(' or ');
}

const WHOLE_VERSION_TAG = /^refs\/tags\/v(?:0|[1-9][0-9]{0,8})(?:\.(?:0|[1-9][0-9]{0,8})){2}$/;

function refsOf(
  rule: Exclude<RefRule, { kind: 'version-tag' }>,
  { product, version }: Pick<AttestedRow, 'product' | 'version'>,
): readonly string[] {
  if (rule.kind === 'exact') return [rule.ref];
  return [`v${version}`, `${product}-v${version}`, `${product}/v${version}`].map((tag) => `refs/tags/${tag}`);
}
