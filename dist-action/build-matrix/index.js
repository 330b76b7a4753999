import { runDoor } from '../bundle/index.js';

await runDoor('build-matrix', 'main');
