/** The provenance of an artifact: what is claimed of how it was made, from the environment it was made in. */
import { randomUUID } from 'node:crypto';
import { subjectsOf } from '../../contract/decisions/verify.js';
import type { Manifest } from '../../contract/documents/manifest.js';
import { BUILD_TYPE, LOCAL_BUILDER, type PlannedClaim, type Provenance } from '../../contract/documents/provenance.js';
import { PREDICATE_TYPE, STATEMENT_TYPE } from '../../contract/documents/statement-types.js';
import { tupleOf } from '../../contract/identity/tuple.js';
import type { Environment } from '../../host/process.js';

export interface RunFacts {
  readonly dependencies: Provenance['predicate']['buildDefinition']['resolvedDependencies'];
  readonly env: Environment;
  readonly started: Date;
  readonly finished: Date;
}

/** What is claimed of a build and the run that it is in, known before it begins. */
export function planClaim({ dependencies, env }: Pick<RunFacts, 'dependencies' | 'env'>): PlannedClaim {
  const github = githubFacts(env);
  return {
    ...(github === undefined ? {} : { github }),
    dependencies,
    builder: builderOf(env),
    invocation: invocationOf(env),
  };
}

export function makeProvenance(manifest: Manifest, facts: RunFacts): Provenance {
  const { product, distribution_contract_version, binaries, build } = manifest;
  const { github, dependencies, builder, invocation } = planClaim(facts);
  return {
    _type: STATEMENT_TYPE,
    subject: subjectsOf(manifest),
    predicateType: PREDICATE_TYPE,
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: {
          product,
          distribution_contract_version,
          ...tupleOf(manifest),
          binaries,
          prebuilt: build.kind === 'prebuilt',
          ...(build.kind === 'cargo' ? { recipe: build.recipe } : {}),
        },
        internalParameters: github === undefined ? {} : { github },
        resolvedDependencies: dependencies,
      },
      runDetails: {
        builder: { id: builder },
        metadata: {
          invocationId: invocation,
          startedOn: timestamp(facts.started),
          finishedOn: timestamp(facts.finished),
        },
      },
    },
  };
}

function isGithub({ GITHUB_ACTIONS }: Environment): boolean {
  return GITHUB_ACTIONS === 'true';
}

function builderOf(env: Environment): string {
  const { GITHUB_SERVER_URL, GITHUB_WORKFLOW_REF } = env;
  return isGithub(env) && GITHUB_SERVER_URL && GITHUB_WORKFLOW_REF
    ? `${GITHUB_SERVER_URL}/${GITHUB_WORKFLOW_REF}`
    : LOCAL_BUILDER;
}

/** The run with its attempt; on other machines a name that means nothing but is the only one of its kind. */
function invocationOf(env: Environment): string {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
  return isGithub(env) && GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID
    ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT || '1'}`
    : `urn:uuid:${randomUUID()}`;
}

/** Facts of the run and the variables they are in, by the names of GitHub's own build type. */
const GITHUB_FACTS = {
  event_name: 'GITHUB_EVENT_NAME',
  repository: 'GITHUB_REPOSITORY',
  repository_id: 'GITHUB_REPOSITORY_ID',
  repository_owner_id: 'GITHUB_REPOSITORY_OWNER_ID',
  ref: 'GITHUB_REF',
  sha: 'GITHUB_SHA',
  workflow_sha: 'GITHUB_WORKFLOW_SHA',
  runner_environment: 'RUNNER_ENVIRONMENT',
} as const;

function githubFacts(env: Environment): Record<string, string> | undefined {
  if (!isGithub(env)) return undefined;
  return Object.fromEntries(
    Object.entries(GITHUB_FACTS).flatMap(([fact, variable]) => {
      const value = env[variable];
      return value ? [[fact, value]] : [];
    }),
  );
}

function timestamp(date: Date): string {
  return date.toISOString().replace(/\.[0-9]+Z$/, 'Z');
}
