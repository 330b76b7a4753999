import { runDoor } from '../bundle/index.js';

await runDoor('publish-index', 'main');
