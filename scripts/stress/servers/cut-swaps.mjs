/**
 * A proxy that lets every swap of an index through, and cuts the connection at about half of the answers to them. Cuts at random
 * rarely meet just that answer where a server holds connections open and answers much on each.
 */
import { connect, createServer } from 'node:net';

const SWAP = /PUT \/\S*\/dist\/index\.json[ ?]/;
/** A request line may stand across two pieces. */
const KEPT = 2048;

/** Stands before a port; `endpoint` is where to reach it. */
export async function cutSwaps(host, port, random) {
  const server = createServer((client) => {
    const store = connect(port, host);
    let asked = '';
    let isCut = false;
    const end = () => {
      client.destroy();
      store.destroy();
    };
    for (const socket of [client, store]) socket.on('error', end).on('close', end);
    client.on('data', (piece) => {
      asked += piece.toString('latin1');
      if (SWAP.test(asked)) {
        isCut = random() < 0.5;
        asked = '';
      }
      asked = asked.slice(-KEPT);
      store.write(piece);
    });
    // The store has answered, so it has done what it was asked.
    store.on('data', (piece) => (isCut ? end() : client.write(piece)));
  });
  await new Promise((resolve) => server.listen(0, host, resolve));
  return { endpoint: `http://${host}:${server.address().port}`, close: () => server.close() };
}
