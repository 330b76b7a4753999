import { once } from 'node:events';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { FailedTry } from '../../../src/host/http/failure.js';
import { Connections, drain } from '../../../src/host/http/send.js';
import { endless, type Handle, startProxy, startServer, status, type TestServer } from '../hostile-server.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
async function serve(handle: Handle): Promise<TestServer> {
  const server = await startServer(handle);
  open.push(server);
  return server;
}
/** Sends a request without a body; gives its status and what came, as `drain` leaves it. */
async function ask(connections: Connections, url: string, method = 'GET', headers = {}): Promise<number | undefined> {
  const { request, answer } = await connections.begin(method, new URL(url), headers);
  request.end();
  const response = await answer;
  await drain(response);
  return response.statusCode;
}

describe('Connections', () => {
  it('sends what it is given, asks for no encoding, and says who it is', async () => {
    const server = await serve((request, response) => response.writeHead(200, { method: request.method }).end());
    expect(await ask(new Connections({}), `${server.origin}/a%2Bb/?x=1&y`, 'DELETE', { 'x-own': 'yes' })).toBe(200);
    expect(server.seen[0]?.url).toBe('/a%2Bb/?x=1&y');
    expect(server.seen[0]?.headers).toMatchObject({
      ...{ 'accept-encoding': 'identity', 'user-agent': 'controller-dist', 'x-own': 'yes' },
      host: server.origin.slice('http://'.length),
    });
  });

  it('keeps one connection to a server through answers that are read to their end', async () => {
    const server = await serve(status(404, { 'content-length': '3' }, 'no!'));
    const connections = new Connections({});
    for (const path of ['/a', '/b', '/c']) expect(await ask(connections, server.origin + path)).toBe(404);
    expect(server.connections()).toBe(1);
  });

  it('an answer that never comes is a failure that may pass, whatever is being sent', async () => {
    const server = await serve((request) => request.socket.destroy());
    const { request, answer } = await new Connections({}).begin('PUT', new URL(server.origin), {});
    request.write('half of a body');
    await new Promise((resolve) => request.once('close', resolve));
    await expect(answer).rejects.toMatchObject({ name: 'FailedTry', again: true });
  });

  it('giveUp ends the request, and the answer with the reason', async () => {
    const server = await serve(() => {});
    const { request, answer, giveUp } = await new Connections({}).begin('GET', new URL(server.origin), {});
    request.end();
    const reason = new FailedTry('it is too slow');
    giveUp(reason);
    await expect(answer).rejects.toBe(reason);
    expect(request.destroyed).toBe(true);
  });

  it('giveUp ends the connection to a proxy that has not answered yet', async () => {
    let asked: (socket: Socket) => void;
    const reached = new Promise<Socket>((resolve) => {
      asked = resolve;
    });
    const proxy = await startProxy(0, (socket) => asked(socket));
    open.push(proxy);
    const connections = new Connections({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` });
    const { request, answer, giveUp } = await connections.begin('GET', new URL('https://store.example/a'), {});
    request.end();
    const socket = await reached;
    const ended = once(socket.resume(), 'end', { signal: AbortSignal.timeout(5_000) });
    giveUp(new FailedTry('it is too slow'));
    await expect(answer).rejects.toMatchObject({ name: 'FailedTry' });
    await ended;
  });

  it('a proxy that builds no tunnel answers for nobody', async () => {
    const proxy = await startProxy(0, (socket) => socket.end('HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n'));
    open.push(proxy);
    const env = { HTTPS_PROXY: `http://user:secret@127.0.0.1:${proxy.port}` };
    const asked = ask(new Connections(env), 'https://store.example/dist/a');
    await expect(asked).rejects.toMatchObject({ message: expect.stringContaining('407 instead of building a tunnel') });
    expect(proxy.asked[0]?.target).toBe('store.example:443');
  });

  it('refuses a proxy that cannot be used, and repeats no password', async () => {
    const begun = new Connections({ HTTPS_PROXY: 'socks://user:secret@h' }).begin('GET', new URL('https://h/'), {});
    const refused = await begun.catch((error) => error);
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', place: 'HTTPS_PROXY' });
    expect(refused.message).not.toContain('secret');
  });
});

describe('drain', () => {
  it('ends the connection of a body that goes on and on', async () => {
    const server = await serve(endless);
    const connections = new Connections({});
    expect(await ask(connections, server.origin)).toBe(200);
    expect(await ask(connections, server.origin)).toBe(200);
    expect(server.connections()).toBe(2);
  });

  it('ends the connection of a body that does not come', async () => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-length': '5' }).flushHeaders());
    const { request, answer } = await new Connections({}).begin('GET', new URL(server.origin), {});
    request.end();
    const response = await answer;
    await drain(response);
    expect(response.destroyed).toBe(true);
    expect(response.complete).toBe(false);
  });
});
