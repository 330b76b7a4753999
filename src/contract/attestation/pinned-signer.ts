/**
 * The signer that a lockfile keeps: who signed the release that is locked has to have signed the next one, unless somebody else is
 * named. A name of a repository can be taken over, its number cannot: so the numbers are kept with the name.
 */
import type { LockedSigner } from '../documents/lockfile.js';
import { type KeyPolicy, parseInstance, type RefRule, type WorkflowPolicy } from './policy.js';
import { parsePublicKey } from './reading/public-key.js';
import type { Signer } from './signer.js';
import { parseMatching, parseRepository, parseWorkflow } from './signer-names.js';
import { parseSignerOptions, requireAnother, type SignerOptions, type SignerRequest } from './signer-options.js';
import { makeTrust } from './trust.js';

/** What a lockfile is to say of who was asked for. */
export function pinSigner({ signer, trust }: SignerRequest): LockedSigner | undefined {
  if (!signer) return undefined;
  if (signer.kind === 'key') {
    const spki = signer.key.key.export({ type: 'spki', format: 'der' });
    return { kind: 'key', public_key: spki.toString('base64') };
  }
  const { workflow, workflowDigest, sourceRepositoryId, sourceOwnerId } = signer;
  return {
    kind: 'workflow',
    workflow: `${workflow.repository}/${workflow.path}`,
    workflow_ref: formatRule(signer.workflowRef),
    ...(workflowDigest === undefined ? {} : { workflow_digest: workflowDigest }),
    repository: signer.sourceRepository,
    ...(sourceRepositoryId === undefined ? {} : { repository_id: sourceRepositoryId }),
    ...(sourceOwnerId === undefined ? {} : { owner_id: sourceOwnerId }),
    source_ref: formatRule(signer.sourceRef),
    events: [...signer.events],
    ...(signer.allowSelfHosted ? { allow_self_hosted: true } : {}),
    trust: trust.instance,
  };
}

/** Who a lockfile asks for. Codes: INVALID_INPUT, TOO_LARGE. */
export function pinnedPolicy(locked: LockedSigner, place: string): WorkflowPolicy | KeyPolicy {
  if (locked.kind === 'key') {
    const pem = `-----BEGIN PUBLIC KEY-----\n${locked.public_key}\n-----END PUBLIC KEY-----\n`;
    return { kind: 'key', key: parsePublicKey(Buffer.from(pem), place) };
  }
  const { workflow_digest: digest, repository_id: id, owner_id: owner } = locked;
  const { ref: _, ...workflow } = parseWorkflow(locked.workflow, place);
  return {
    kind: 'workflow',
    sourceRepository: parseRepository(locked.repository, place),
    ...(id === undefined ? {} : { sourceRepositoryId: parseMatching('id', id, place) }),
    ...(owner === undefined ? {} : { sourceOwnerId: parseMatching('id', owner, place) }),
    workflow,
    workflowRef: parseRule(locked.workflow_ref, place),
    ...(digest === undefined ? {} : { workflowDigest: parseMatching('digest', digest, place) }),
    sourceRef: parseRule(locked.source_ref, place),
    events: locked.events.map((event) => parseMatching('event', event, place)),
    allowSelfHosted: locked.allow_self_hosted === true,
  };
}

const RULES = ['version-tag', 'tag-of-version'] as const;

function formatRule(rule: RefRule): string {
  return rule.kind === 'exact' ? rule.ref : rule.kind;
}

function parseRule(text: string, place: string): RefRule {
  const kind = RULES.find((name) => name === text);
  return kind ? { kind } : { kind: 'exact', ref: parseMatching('ref', text, place) };
}

/**
 * Who is asked for when a lockfile is made anew: who is named, or whom the lockfile before has. Of a repository that is named
 * once more its numbers have to be those that were pinned, unless another one is given. Codes: those of `parseSignerOptions` and
 * `pinnedPolicy`.
 */
export function askedAgain(
  options: SignerOptions,
  suite: string | undefined,
  before: LockedSigner | undefined,
  place: string,
): SignerRequest | undefined {
  const isNamed = options['source-repository'] !== undefined || options['public-key'] !== undefined;
  if (!before) return parseSignerOptions(options, suite);
  if (isNamed) {
    const request = parseSignerOptions(options, suite);
    return request && { ...request, ...withNumbers(request.signer, before) };
  }
  const { trust, 'trusted-root': root, ...others } = options;
  const { rebuiltBy } = parseSignerOptions(others['rebuilt-by'] === undefined ? others : options, suite) ?? {};
  const signer = pinnedPolicy(before, place);
  requireAnother(signer, rebuiltBy);
  const instance = parseInstance(trust ?? (before.kind === 'workflow' ? before.trust : undefined));
  const keys = signer.kind === 'key' ? [signer.key] : [];
  return { signer, ...(rebuiltBy ? { rebuiltBy } : {}), trust: makeTrust(instance, { root, keys }) };
}

function withNumbers(
  signer: SignerRequest['signer'],
  before: LockedSigner,
): { readonly signer?: WorkflowPolicy | KeyPolicy } {
  if (signer?.kind !== 'workflow') return {};
  const isSame = before.kind === 'workflow' && before.repository === signer.sourceRepository;
  if (!isSame || signer.sourceRepositoryId !== undefined) return {};
  const { repository_id: id, owner_id: owner } = before;
  return {
    signer: {
      ...signer,
      ...(id === undefined ? {} : { sourceRepositoryId: id }),
      ...(owner === undefined ? {} : { sourceOwnerId: owner }),
    },
  };
}

/** The same request, with the numbers of the repository that was found: all of a release has to be of one. */
export function withFound(request: SignerRequest, found: Signer | undefined): SignerRequest {
  const { signer } = request;
  if (signer?.kind !== 'workflow' || found?.kind !== 'certificate') return request;
  const { source_repository_id: id, source_owner_id: owner } = found;
  return {
    ...request,
    signer: {
      ...signer,
      ...(id === undefined ? {} : { sourceRepositoryId: id }),
      ...(owner === undefined ? {} : { sourceOwnerId: owner }),
    },
  };
}
