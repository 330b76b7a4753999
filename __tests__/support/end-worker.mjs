/**
 * Ends a worker of jest once it is told that there is no more to do (loaded before it, by `npm test`). Left to itself, Node.js
 * first takes the heap apart, with the modules of all test files in it; that takes longer than the half second after which
 * jest kills the worker and warns of tests that leave something open. What they did leave open is said here.
 */
import { setImmediate } from 'node:timers';

/** jest-worker, ChildMessage: the end. */
const END = 2;
/** What a worker has open itself: the pipes to jest, and this very call. */
const OWN = ['PipeWrap', 'TTYWrap', 'Immediate'];

if (process.send && process.argv[1]?.includes('jest-worker')) process.on('newListener', listenWithJest);

/** Messages are handed out from the first listener on: one before jest's own would take from it what it is told first. */
function listenWithJest(event) {
  if (event !== 'message') return;
  process.off('newListener', listenWithJest);
  process.on('message', ([type]) => {
    if (type === END) setImmediate(end);
  });
}

function end() {
  const open = process.getActiveResourcesInfo().filter((kind) => !OWN.includes(kind));
  if (open.length > 0) process.stderr.write(`a test left open: ${[...new Set(open)].join(', ')}\n`);
  process.exit(0);
}
