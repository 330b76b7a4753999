/**
 * Documents of every kind that are long in one dimension, 4 MiB each, as __tests__/support/long-documents.ts makes them: the
 * suites that read small ones in `npm test` read these, and have the processor's time measured.
 */
import { spawnSync } from 'node:child_process';

const ROOMS = [
  'contract/documents',
  'contract/governance',
  'contract/governance/host',
  'contract/archive',
  'host/install',
  'host/rust',
];
const SUITES = ROOMS.map((room) => `__tests__/${room}/long.test.ts`);

/** The faults of a run; what each suite says of them goes to the terminal. */
export function readLongDocuments(bytes) {
  const jest = [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--runInBand',
    ...SUITES,
  ];
  const { status } = spawnSync(process.execPath, jest, {
    stdio: 'inherit',
    env: { ...process.env, LONG_DOCUMENTS: String(bytes) },
  });
  return status === 0 ? [] : [`documents of ${bytes} bytes: the suites say which`];
}
