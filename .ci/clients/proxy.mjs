// Leads every host to one port of this machine, so that a client finds a domain of its own here: proxy.mjs PORT PORTFILE
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';

const [port, portFile] = process.argv.slice(2);
const server = http.createServer((_, response) => response.writeHead(405).end());
server.on('connect', (_, client, head) => {
  const served = net.connect(Number(port), '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    served.write(head);
    served.pipe(client).pipe(served);
  });
  served.on('error', () => client.destroy());
  client.on('error', () => served.destroy());
});
server.listen(0, '127.0.0.1', () => writeFileSync(portFile, String(server.address().port)));
