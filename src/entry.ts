/** The one entry of the bundle in dist-action/bundle: each first file beside it calls one of these. */
export { runDoor } from './actions/run-door.js';
export { runCli } from './cli/main.js';
