import { runDoor } from '../bundle/index.js';

await runDoor('check-governance', 'main');
