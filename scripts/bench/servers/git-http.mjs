// node git-http.mjs FOLDER (as a child with IPC): serves the repositories of a folder through `git http-backend`. Sends
// { port } when it listens.
import { serveGit } from '../../stress/git-http.mjs';

const { port } = await serveGit(process.argv[2]);
process.send({ port });
process.on('disconnect', () => process.exit());
