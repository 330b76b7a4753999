// node counting-proxy.mjs PORT (as a child with IPC): passes connections on to a port of this machine and counts their
// bytes. Sends { port } when it listens, and to each message { up, down } since the last one.
import { connect, createServer } from 'node:net';

const target = Number(process.argv[2]);
const counted = { up: 0, down: 0 };

const server = createServer((client) => {
  const upstream = connect(target, '127.0.0.1');
  const pass = (from, to, way) =>
    from
      .on('data', (chunk) => {
        counted[way] += chunk.byteLength;
      })
      .on('error', () => to.destroy())
      .pipe(to);
  pass(client, upstream, 'up');
  pass(upstream, client, 'down');
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', () => {
  process.send({ ...counted });
  Object.assign(counted, { up: 0, down: 0 });
});
process.on('disconnect', () => process.exit());
