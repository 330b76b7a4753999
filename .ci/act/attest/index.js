const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { env } = process;

async function main() {
  if (env.SIGNING_IS_DOWN) throw new Error('the service that signs is down');
  const { runIdentity, startSigstore } = await import(env.LOCAL_SIGSTORE);
  const keys = JSON.parse(readFileSync(env.SIGSTORE_KEYS, 'utf8'));
  const subject = readFileSync(env['INPUT_SUBJECT-CHECKSUMS'], 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('  '))
    .map(([sha256, name]) => ({ name, digest: { sha256 } }));
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject,
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { buildDefinition: { buildType: 'https://actions.github.io/buildtypes/workflow/v1' } },
  };
  // GitHub tells its certificate authority which workflow's file a job stands in; this runner knows none of that.
  const [workflow, workflowRef] = env.SIGNING_WORKFLOW.split('@');
  const identity = runIdentity({
    workflow,
    workflowRef,
    repository: env.GITHUB_REPOSITORY,
    digest: env.GITHUB_SHA,
    ref: env.GITHUB_REF,
    event: env.GITHUB_EVENT_NAME,
  });
  const file = join(env.RUNNER_TEMP, 'attestation.json');
  writeFileSync(file, await (await startSigstore(keys)).signPayload(JSON.stringify(statement), identity));
  appendFileSync(env.GITHUB_OUTPUT, `bundle-path=${file}\n`);
  console.log(`signed ${subject.length} files as ${identity.subject} for ${env.GITHUB_REPOSITORY}`);
}

main().catch((error) => {
  console.log(`::error::${error.stack}`);
  process.exitCode = 1;
});
