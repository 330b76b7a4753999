/**
 * A process that packages what it is asked for, through the committed command line: many artifacts for one start of Node.js.
 * Takes `{ id, args }` as messages, answers `{ id, exitCode }` in order.
 */
import { runCli } from '../../dist-action/bundle/index.js';

let turn = Promise.resolve();
process.on('message', ({ id, args }) => {
  turn = turn.then(async () => {
    process.exitCode = 0;
    await runCli(args);
    process.send({ id, exitCode: process.exitCode });
  });
});
