/**
 * A server that heeds conditions one at a time and loses rows under several: a gap between the check of a condition and
 * the write, in front of a server that is sound. What a harness that counts rows must find.
 */
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const GAP_MS = 150;

/** Stands in front of the server at `upstream`, which must not check signatures. */
export async function startRacyS3(upstream) {
  const server = createServer((request, response) => {
    pass(upstream, request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function pass(upstream, request, response) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const url = `${upstream}${request.url}`;
  const { host: _, connection: __, 'content-length': ___, expect: ____, ...headers } = request.headers;
  const { 'if-match': match, 'if-none-match': none, ...unconditional } = headers;
  const isConditional = request.method === 'PUT' && (match ?? none) !== undefined;
  if (isConditional) {
    const there = await fetch(url, { method: 'HEAD' });
    const holds = none === undefined ? there.headers.get('etag') === match : there.status === 404;
    if (!holds) {
      response.writeHead(412).end('<Error><Code>PreconditionFailed</Code></Error>');
      return;
    }
    await sleep(GAP_MS);
  }
  const body = ['GET', 'HEAD'].includes(request.method) ? undefined : Buffer.concat(pieces);
  const answer = await fetch(url, { method: request.method, headers: isConditional ? unconditional : headers, body });
  const kept = ['etag', 'content-type', 'last-modified', 'content-range'];
  response.writeHead(answer.status, Object.fromEntries([...answer.headers].filter(([name]) => kept.includes(name))));
  response.end(Buffer.from(await answer.arrayBuffer()));
}
