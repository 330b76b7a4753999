// Serves a folder on loopback and writes a line per request to a log: serve.mjs FOLDER LOG PORTFILE
import { appendFileSync, createReadStream, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';

const [folder, log, portFile] = process.argv.slice(2);
const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  appendFileSync(log, `${request.method} ${path}\n`);
  const file = join(folder, path);
  try {
    const { size } = statSync(file);
    response.writeHead(200, { 'content-length': size });
    createReadStream(file).pipe(response);
  } catch {
    response.writeHead(404).end();
  }
});
server.listen(0, '127.0.0.1', () => writeFileSync(portFile, String(server.address().port)));
