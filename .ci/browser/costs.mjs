/** What 300 releases of 6 targets cost a browser: when something is seen, when the releases are, and the memory that it takes. */
import { readdirSync, readFileSync } from 'node:fs';
import { openPage } from './browser.mjs';
import { serveFolder } from './serve.mjs';

const TIMES = 5;
const MOST_MS = 1000;
const MOST_MB = 150;

export async function costs({ browser, check, store }) {
  const server = await serveFolder(store);
  const paints = [];
  const shown = [];
  const memory = [];
  await check(`300 releases: seen within ${MOST_MS} ms, in less than ${MOST_MB} MB`, async () => {
    for (let time = 0; time < TIMES; time++) {
      const { page, close } = await openPage(browser, `${server.url}dist/`);
      await page.waitForSelector('details.release');
      const [paint, ready] = await page.evaluate(() => [
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        performance.now(),
      ]);
      paints.push(paint);
      shown.push(ready);
      await page.locator('.all').click();
      memory.push(largestRenderer());
      await close();
    }
    const [paint, ready] = [median(paints), median(shown)];
    const most = Math.max(...memory);
    console.log(
      `first contentful paint ${Math.round(paint)} ms, releases there after ${Math.round(ready)} ms (medians of ${TIMES}); renderer ${Math.round(most)} MB at most`,
    );
    return [
      ...(paint < MOST_MS ? [] : [`first contentful paint after ${paint} ms`]),
      ...(most < MOST_MB ? [] : [`the renderer has ${most} MB`]),
    ];
  });
  server.close();
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Resident megabytes of the largest process of Chromium that renders pages, among those that this process started. */
function largestRenderer() {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const [, parent] = /^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
        const [, resident] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
        return [
          {
            pid,
            parent,
            resident: Number(resident ?? 0) / 1000,
            isRenderer: readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer'),
          },
        ];
      } catch {
        return [];
      }
    });
  const byPid = new Map(processes.map((one) => [one.pid, one]));
  const isOurs = ({ parent }) => parent === String(process.pid) || (byPid.has(parent) && isOurs(byPid.get(parent)));
  return processes
    .filter((one) => one.isRenderer && isOurs(one))
    .reduce((most, { resident }) => Math.max(most, resident), 0);
}
