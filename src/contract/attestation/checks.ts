/**
 * What a certificate is held against, in the order in which it is asked (docs/signing.md, "What is checked"). The signature is
 * good by now, so every value is what the issuer vouched for; whether it is who was asked for, is decided here alone. Values are
 * compared as text, character by character.
 */
import { clip } from '../clip.js';
import { type Fault, refuseFault } from '../errors.js';
import {
  followsRule,
  GITHUB,
  GITHUB_ISSUER,
  type RebuildPolicy,
  ruleWords,
  type WorkflowName,
  type WorkflowPolicy,
} from './policy.js';
import type { AttestedRow } from './row.js';
import type { CertificateSigner } from './signer.js';

type WorkflowSigner = WorkflowPolicy | RebuildPolicy;

/** What was asked for and what was found. */
interface Comparison {
  readonly asked: string;
  readonly found: string | undefined;
  readonly holds: boolean;
}

interface Check {
  /** What is compared, as a refusal says it. */
  readonly of: string;
  /** undefined where nothing is asked. */
  readonly compare: (signer: CertificateSigner, policy: WorkflowSigner, row: AttestedRow) => Comparison | undefined;
}

export const CHECKS: readonly Check[] = [
  // Stops a certificate of another provider of identities: whoever runs one there could name himself as he likes.
  { of: 'issuer', compare: ({ issuer }) => equal(GITHUB_ISSUER, issuer) },
  // Stops another workflow, of the same repository too, whose steps the releases do not go through. In a reusable workflow this is
  // its own file, not the caller's. A name that only begins or ends alike is another one.
  { of: 'workflow', compare: ({ subject }, { workflow }) => equal(workflowUri(workflow), beforeAt(subject)) },
  // Stops that workflow as it is on a branch, in a fork's revision, or under a tag that moves.
  { of: 'ref of the workflow', compare: compareWorkflowRef },
  { of: 'revision of the workflow', compare: compareWorkflowDigest },
  // Stops everybody else who calls the same workflow: it is public, and signs for whoever calls it.
  { of: 'source repository', compare: ({ source_repository }, policy) => equal(sourceUri(policy), source_repository) },
  // Stops whoever took over the name of a repository or of its owner.
  { of: 'id of the source repository', compare: compareRepositoryId },
  { of: "id of the source repository's owner", compare: compareOwnerId },
  // Stops another revision of the same source than the one that the release says it was built from.
  { of: 'revision of the source', compare: compareSourceDigest },
  // Stops a branch, on which more people may write, and the tag of another version.
  { of: 'ref of the source', compare: compareSourceRef },
  // Stops a machine that somebody else may have prepared.
  { of: 'runner', compare: compareRunner },
  // Stops runs that strangers cause: pull_request_target and workflow_run act on what a fork sent, with this repository's name.
  { of: 'event', compare: ({ event }, { events }) => within(events, event) },
];

/**
 * Goes through the checks; `passed` is called after each. Code: SIGNER_MISMATCH, with what was asked for and what was found.
 */
export function requireWorkflow(
  signer: CertificateSigner,
  policy: WorkflowSigner,
  row: AttestedRow,
  place: string,
  passed: () => void,
): void {
  for (const { of, compare } of CHECKS) {
    const comparison = compare(signer, policy, row);
    if (comparison && !comparison.holds) refuseFault(mismatch(of, comparison, place));
    passed();
  }
}

function mismatch(of: string, { asked, found }: Comparison, place: string): Fault {
  const isCase = found !== undefined && found.toLowerCase() === asked.toLowerCase();
  const said = found === undefined ? 'not named' : clip(found, 300);
  const message = `${place}: asked for is ${of} ${asked}, and it is ${said}${isCase ? ', in other upper and lower case' : ''}`;
  return { code: 'SIGNER_MISMATCH', message, place };
}

function equal(asked: string, found: string | undefined): Comparison {
  return { asked, found, holds: asked === found };
}

function within(asked: readonly string[], found: string | undefined): Comparison {
  return { asked: asked.join(' or '), found, holds: found !== undefined && asked.includes(found) };
}

function compareWorkflowRef({ subject }: CertificateSigner, policy: WorkflowSigner, row: AttestedRow): Comparison {
  const { workflowRef } = policy;
  const found = afterAt(subject);
  // Pinned by its revision, a workflow is named by that: it may be any, so only the one that was asked for, and vouched for (.10).
  const isPinned =
    policy.kind === 'workflow' &&
    workflowRef.kind !== 'exact' &&
    found !== undefined &&
    found === policy.workflowDigest;
  const holds = isPinned || (found !== undefined && followsRule(found, workflowRef, row));
  return { asked: ruleWords(workflowRef, row), found, holds };
}

function compareWorkflowDigest({ workflow_digest }: CertificateSigner, policy: WorkflowSigner): Comparison | undefined {
  if (policy.kind !== 'workflow' || policy.workflowDigest === undefined) return undefined;
  return equal(policy.workflowDigest, workflow_digest);
}

function compareRepositoryId(
  { source_repository_id }: CertificateSigner,
  policy: WorkflowSigner,
): Comparison | undefined {
  if (policy.kind !== 'workflow' || policy.sourceRepositoryId === undefined) return undefined;
  return equal(policy.sourceRepositoryId, source_repository_id);
}

function compareOwnerId({ source_owner_id }: CertificateSigner, policy: WorkflowSigner): Comparison | undefined {
  if (policy.kind !== 'workflow' || policy.sourceOwnerId === undefined) return undefined;
  return equal(policy.sourceOwnerId, source_owner_id);
}

/** A second builder's revision and ref are those of his own repository. */
function compareSourceDigest(
  { source_digest }: CertificateSigner,
  { kind }: WorkflowSigner,
  { git_rev }: AttestedRow,
): Comparison | undefined {
  return kind === 'workflow' ? equal(git_rev, source_digest) : undefined;
}

function compareSourceRef(
  { source_ref }: CertificateSigner,
  policy: WorkflowSigner,
  row: AttestedRow,
): Comparison | undefined {
  if (policy.kind !== 'workflow') return undefined;
  const { sourceRef } = policy;
  const holds = source_ref !== undefined && followsRule(source_ref, sourceRef, row);
  return { asked: ruleWords(sourceRef, row), found: source_ref, holds };
}

function compareRunner({ runner_environment }: CertificateSigner, policy: WorkflowSigner): Comparison {
  return within(policy.allowSelfHosted ? ['github-hosted', 'self-hosted'] : ['github-hosted'], runner_environment);
}

/** The repository that a run belonged to: of a second builder his own, which has his workflow. */
function sourceUri(policy: WorkflowSigner): string {
  return `${GITHUB}${policy.kind === 'workflow' ? policy.sourceRepository : policy.workflow.repository}`;
}

function workflowUri({ repository, path }: WorkflowName): string {
  return `${GITHUB}${repository}/${path}`;
}

/** A ref may have an `@`, a workflow's name has none here. */
function beforeAt(subject: string): string {
  const at = subject.indexOf('@');
  return at === -1 ? subject : subject.slice(0, at);
}

function afterAt(subject: string): string | undefined {
  const at = subject.indexOf('@');
  return at === -1 ? undefined : subject.slice(at + 1);
}
