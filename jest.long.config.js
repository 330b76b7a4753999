/** What takes longer than `npm test` may: `npm run test:long`, a part of `.ci/run`. */
import everything, { ELSEWHERE } from './jest.config.js';
import { suitesOf } from './scripts/suites.mjs';

export default {
  ...everything,
  testMatch: suitesOf(ELSEWHERE['npm run test:long']).map((suite) => `<rootDir>/${suite}`),
};
