// Serves a folder on loopback and writes a line per request to a log: serve.mjs FOLDER LOG PORTFILE [KEY CERTIFICATE]
import { appendFileSync, createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { join, normalize } from 'node:path';

const [folder, log, portFile, key, cert] = process.argv.slice(2);
const server = key
  ? https.createServer({ key: readFileSync(key), cert: readFileSync(cert) }, answer)
  : http.createServer(answer);

function answer(request, response) {
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
}
server.listen(0, '127.0.0.1', () => writeFileSync(portFile, String(server.address().port)));
