import { runDoor } from '../bundle/index.js';

await runDoor('install-controller', 'main');
