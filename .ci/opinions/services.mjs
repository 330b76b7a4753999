/**
 * Fulcio and Rekor over HTTP on loopback, as clients of Sigstore ask them, in front of the Sigstore of the tests. The handlers are
 * those of @sigstore/mock; what is done here is what it leaves out: where clients put token and request, and the form in which
 * Rekor writes down an envelope. No token is verified: whoever asks is who he says.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { fulcioHandler } from '@sigstore/mock';

const START = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();

/** Serves both for as long as something else runs here; gives the configuration that makes a client sign with them. */
export async function serve({ ca, tlog }, trustedRoot) {
  const certify = fulcioHandler(ca, { subjectClaim: 'san' });
  const answers = {
    [certify.path]: (body, token) => certify.fn(JSON.stringify(asHandled(JSON.parse(body), token))),
    '/api/v1/log/entries': async (body) => {
      const entry = await tlog.log(asWrittenDown(JSON.parse(body)));
      // cosign looks up the entry by this header.
      const [ETag] = Object.keys(entry);
      return { statusCode: 201, headers: { ETag }, response: JSON.stringify(entry) };
    },
  };
  const server = createServer(async (request, response) => {
    try {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const answer = answers[request.url];
      if (!answer) throw new Error(`nobody answers ${request.method} ${request.url}`);
      const said = await answer(
        Buffer.concat(chunks).toString(),
        /^Bearer (.+)$/.exec(request.headers.authorization)?.[1],
      );
      if (said.statusCode !== 201) throw new Error(said.response);
      // cosign takes 200 of Fulcio and nothing else, and 201 of Rekor.
      const headers = { 'Content-Type': 'application/json', ...said.headers };
      response.writeHead(request.url === certify.path ? 200 : 201, headers).end(said.response);
    } catch (error) {
      console.error(`services: ${error.stack}`);
      response.writeHead(400, { 'Content-Type': 'application/json' }).end(JSON.stringify({ message: error.message }));
    }
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  const url = `http://127.0.0.1:${server.address().port}`;
  const service = [{ url, majorApiVersion: 1, validFor: { start: START }, operator: 'sigstore.mock' }];
  const signingConfig = {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: service,
    oidcUrls: service,
    rekorTlogUrls: service,
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: [],
    tsaConfig: { selector: 'ANY' },
  };
  const mediaType = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
  return { signingConfig, trustConfig: { mediaType, trustedRoot, signingConfig } };
}

/** Clients have the token in a header; the handler takes it from the request, and a request for a certificate as PEM. */
function asHandled({ certificateSigningRequest: request, ...others }, token) {
  const pem = request === undefined ? {} : { certificateSigningRequest: Buffer.from(request, 'base64').toString() };
  return { ...others, ...pem, credentials: { oidcIdentityToken: token } };
}

/** Rekor keeps digests of an envelope, its signatures, and by whom they are (sigstore/rekor, pkg/types/dsse/v0.0.1). */
function asWrittenDown({ kind, apiVersion, spec }) {
  if (kind !== 'dsse') throw new Error(`an entry ${kind} is not expected`);
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope);
  const digest = (bytes) => ({ algorithm: 'sha256', value: createHash('sha256').update(bytes).digest('hex') });
  return {
    apiVersion,
    kind,
    spec: {
      envelopeHash: digest(envelope),
      payloadHash: digest(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({ sig }, at) => ({ signature: sig, verifier: verifiers[at] })),
    },
  };
}

/** A token as GitHub's issuer makes it for a run, signed by nobody; `san` is what goes into the certificate as its name. */
export function tokenOf({ workflow, workflowRef, repository, digest, ref, event = 'push' }) {
  const [owner] = repository.split('/');
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sigstore',
    iat: now - 10,
    nbf: now - 10,
    exp: now + 600,
    sub: `repo:${repository}:ref:${ref}`,
    san: `https://github.com/${workflow}@${workflowRef}`,
    job_workflow_ref: `${workflow}@${workflowRef}`,
    job_workflow_sha: 'e'.repeat(40),
    runner_environment: 'github-hosted',
    repository,
    repository_id: '1001',
    repository_owner: owner,
    repository_owner_id: '2002',
    repository_visibility: 'public',
    sha: digest,
    ref,
    event_name: event,
    run_id: '1',
    run_attempt: '1',
  };
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${Buffer.from('unsigned').toString('base64url')}`;
}

/** What a program said and how it ended, while this process answers it. */
export function start(program, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'])
      child[stream].setEncoding('utf8').on('data', (text) => {
        said[stream] += text;
      });
    child.on('error', reject).on('close', (status) => resolve({ status, ...said }));
  });
}
