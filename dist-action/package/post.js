import { runDoor } from '../bundle/index.js';

await runDoor('package', 'post');
