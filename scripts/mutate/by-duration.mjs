/** The quickest suites first, as measured with the coverage: what kills a change ends the run. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const { suites } = JSON.parse(readFileSync(process.env.MUTATE_COVERAGE, 'utf8'));
const duration = ({ path }) => suites[relative(process.cwd(), path)]?.ms ?? 0;

export default class ByDuration {
  shard(tests) {
    return tests;
  }

  sort(tests) {
    return [...tests].sort((a, b) => duration(a) - duration(b));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
