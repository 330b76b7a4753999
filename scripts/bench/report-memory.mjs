// Preloaded into a measured process: writes the largest resident set, in KiB, as it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.BENCH_MEMORY_REPORT, String(process.resourceUsage().maxRSS)));
