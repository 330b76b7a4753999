/** The options and inputs that name a signer, made into what is asked for. */
import { refuse } from '../errors.js';
import {
  type KeyPolicy,
  parseInstance,
  type RebuildPolicy,
  type RefRule,
  TRUSTED_EVENTS,
  type WorkflowPolicy,
} from './policy.js';
import { parsePublicKey } from './reading/public-key.js';
import { parseMatching, parseRepository, parseWorkflow } from './signer-names.js';
import { type GivenFile, makeTrust, type Trust } from './trust.js';

/** Options of the command line and inputs of the actions, by the same names; absent where not given. */
export interface SignerOptions {
  readonly 'source-repository'?: string | undefined;
  readonly 'source-repository-id'?: string | undefined;
  readonly 'source-ref'?: string | undefined;
  readonly 'source-event'?: readonly string[] | undefined;
  readonly 'signer-workflow'?: string | undefined;
  readonly 'signer-digest'?: string | undefined;
  readonly 'allow-self-hosted'?: boolean | undefined;
  readonly 'rebuilt-by'?: string | undefined;
  readonly trust?: string | undefined;
  readonly 'trusted-root'?: GivenFile | undefined;
  readonly 'public-key'?: GivenFile | undefined;
}
type OptionName = keyof SignerOptions;

/** What a row has to show: that signer, that second builder, or both. */
export interface SignerRequest {
  readonly signer?: WorkflowPolicy | KeyPolicy;
  readonly rebuiltBy?: RebuildPolicy;
  readonly trust: Trust;
}

/** What the suite signs releases with, in its own repository. */
const RELEASE_WORKFLOW = '.github/workflows/release-signed.yml';

/** What says more of a workflow, and nothing without one; the last four of a second builder's as well. */
const OF_SOURCE: readonly OptionName[] = ['signer-workflow', 'signer-digest', 'source-repository-id', 'source-ref'];
const OF_WORKFLOW: readonly OptionName[] = ['source-event', 'allow-self-hosted', 'trust', 'trusted-root'];

/**
 * What is asked for; undefined where no option names a signer. Codes: INVALID_INPUT, those of `parseTrustedRoot` and
 * `parsePublicKey`.
 *
 *   suite   `OWNER/REPO` of this suite itself, whose release-signed.yml is meant where no workflow is named; undefined where
 *           nobody can tell
 */
export function parseSignerOptions(options: SignerOptions, suite: string | undefined): SignerRequest | undefined {
  const { 'source-repository': source, 'rebuilt-by': rebuilder, 'public-key': keyFile } = options;
  refuseLonely(options);
  const key = keyFile && parsePublicKey(keyFile.bytes, keyFile.place);
  const signer: WorkflowPolicy | KeyPolicy | undefined =
    source !== undefined ? workflowPolicy(options, source, suite) : key && { kind: 'key', key };
  const rebuiltBy = rebuilder === undefined ? undefined : rebuildPolicy(options, rebuilder);
  requireAnother(signer, rebuiltBy);
  if (!signer && !rebuiltBy) return undefined;
  const trust = makeTrust(parseInstance(options.trust), { root: options['trusted-root'], keys: key ? [key] : [] });
  return { ...(signer ? { signer } : {}), ...(rebuiltBy ? { rebuiltBy } : {}), trust };
}

/** An option that would say nothing is a mistake: whoever gives it believes that something is asked for. */
function refuseLonely(options: SignerOptions): void {
  const isGiven = (name: OptionName): boolean => options[name] !== undefined && options[name] !== false;
  const hasSource = isGiven('source-repository');
  const ofSource = OF_SOURCE.find(isGiven);
  // Anybody may call a public workflow: without a source repository, everybody who does would have signed.
  if (!hasSource && ofSource !== undefined)
    refuse('INVALID_INPUT', `${ofSource} needs source-repository, which says whose release it is`, ofSource);
  const ofWorkflow = OF_WORKFLOW.find(isGiven);
  if (!hasSource && !isGiven('rebuilt-by') && ofWorkflow !== undefined)
    refuse(
      'INVALID_INPUT',
      `${ofWorkflow} needs source-repository or rebuilt-by; alone it names no signer`,
      ofWorkflow,
    );
  if (hasSource && isGiven('public-key'))
    refuse('INVALID_INPUT', 'public-key and source-repository name two signers; give one of them', 'public-key');
}

function workflowPolicy(options: SignerOptions, source: string, suite: string | undefined): WorkflowPolicy {
  const sourceRepository = parseRepository(source, 'source-repository');
  const given = options['signer-workflow'];
  const { ref, ...workflow } = given === undefined ? suiteWorkflow(suite) : parseWorkflow(given, 'signer-workflow');
  const sourceRef: RefRule =
    options['source-ref'] === undefined
      ? { kind: 'tag-of-version' }
      : { kind: 'exact', ref: parseMatching('ref', options['source-ref'], 'source-ref') };
  const isLocal = workflow.repository === sourceRepository;
  const id = options['source-repository-id'];
  const digest = options['signer-digest'];
  return {
    kind: 'workflow',
    sourceRepository,
    ...(id === undefined ? {} : { sourceRepositoryId: parseMatching('id', id, 'source-repository-id') }),
    workflow,
    // Called within its own repository, a workflow is that of the very revision: its ref is the source's.
    workflowRef: ref !== undefined ? { kind: 'exact', ref } : isLocal ? sourceRef : { kind: 'version-tag' },
    ...(digest === undefined ? {} : { workflowDigest: parseMatching('digest', digest, 'signer-digest') }),
    sourceRef,
    ...conditionsOf(options),
  };
}

function suiteWorkflow(suite: string | undefined) {
  if (suite === undefined)
    return refuse(
      'INVALID_INPUT',
      'signer-workflow is needed: which repository this suite is from cannot be told here',
      'signer-workflow',
    );
  return { repository: suite, path: RELEASE_WORKFLOW, ref: undefined };
}

function rebuildPolicy(options: SignerOptions, rebuilder: string): RebuildPolicy {
  const { ref, ...workflow } = parseWorkflow(rebuilder, 'rebuilt-by');
  if (ref === undefined)
    return refuse(
      'INVALID_INPUT',
      'rebuilt-by needs the ref of the workflow: OWNER/REPO/.github/workflows/FILE@REF',
      'rebuilt-by',
    );
  return { kind: 'rebuild', workflow, workflowRef: { kind: 'exact', ref }, ...conditionsOf(options) };
}

/** Who releases does not bear witness for himself. Code: INVALID_INPUT. */
export function requireAnother(signer: SignerRequest['signer'], rebuiltBy: RebuildPolicy | undefined): void {
  const source = signer?.kind === 'workflow' ? signer.sourceRepository : undefined;
  if (rebuiltBy && rebuiltBy.workflow.repository.toLowerCase() === source?.toLowerCase())
    refuse(
      'INVALID_INPUT',
      `rebuilt-by has to be another repository than ${source}, whose release it is`,
      'rebuilt-by',
    );
}

function conditionsOf(options: SignerOptions): Pick<WorkflowPolicy, 'events' | 'allowSelfHosted'> {
  const events = options['source-event']?.map((event) => parseMatching('event', event, 'source-event'));
  return {
    events: events === undefined || events.length === 0 ? TRUSTED_EVENTS : events,
    allowSelfHosted: options['allow-self-hosted'] === true,
  };
}
