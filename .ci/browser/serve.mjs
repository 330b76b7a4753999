/** Serves a folder on loopback as a static host does, and keeps what was asked for. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = { '.html': 'text/html; charset=utf-8', '.json': 'application/json', '.gz': 'application/gzip' };

/** @returns {Promise<{ url: string, asked: string[], close: () => void }>} */
export async function serveFolder(root) {
  const asked = [];
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    asked.push(`${request.method} ${path}`);
    const file = join(root, path.endsWith(sep) ? join(path, 'index.html') : path);
    try {
      const { size } = statSync(file);
      response.writeHead(200, {
        'content-length': size,
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      });
      createReadStream(file).pipe(response);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    asked,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}
