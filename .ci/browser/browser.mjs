/** Chromium, and what is asked of every page that it shows. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
];
export const LINUX = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0';

/** Chromium, driven by playwright-core of a folder. */
export async function startBrowser(tools) {
  const require = createRequire(join(tools, 'package.json'));
  const { chromium } = require('playwright-core');
  const executablePath = execFileSync('bash', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return { browser, axe: readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8') };
}

/**
 * Opens a page in a browser that says so of itself (`userAgent`, `architecture`), and keeps what it says: errors, violations of its policy, dialogs, and requests for other hosts.
 *
 * @returns {Promise<{ page: object, faults: string[], requests: string[], close: () => Promise<void> }>}
 */
export async function openPage(browser, url, { architecture, ...options } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 900 },
    userAgent: LINUX,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  // Chromium tells the processor that it runs on, whatever it is said to be: others tell none.
  await context.addInitScript((known) => {
    const data = known === undefined ? undefined : { getHighEntropyValues: async () => ({ architecture: known }) };
    Object.defineProperty(Navigator.prototype, 'userAgentData', { value: data });
  }, architecture);
  const page = await context.newPage();
  const faults = [];
  const requests = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // A file that is not there is said by the page, too.
    if (['error', 'warning'].includes(message.type()) && !/status of 404/.test(message.text()))
      faults.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('main section');
  return { page, faults, requests, close: () => context.close() };
}

/** What axe-core finds against WCAG 2.2 AA, as `rule: element`. Its script comes in by the debugger, which no policy holds. */
export async function accessibilityFaults(page, axe) {
  const { violations } = await page.evaluate(
    `${axe}; axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** The elements that are wider than the window, or whose text is cut. */
export function cutElements(page) {
  return page.evaluate(() => {
    const found = [];
    if (document.documentElement.scrollWidth > innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    for (const element of document.querySelectorAll('body *')) {
      const { overflowX, display } = getComputedStyle(element);
      if (element.closest('.unseen, .skip, label, select') || display === 'inline') continue;
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.tagName} ${element.className} is cut`);
      if (element.getBoundingClientRect().right > innerWidth + 1)
        found.push(`${element.tagName} ${element.className} leaves the window`);
    }
    return found.slice(0, 10);
  });
}

/** Opens two of everything that folds away, in each other, and waits for what is in it. */
export async function openDown(page) {
  for (const kind of ['main .release', '.release[open] .artifact', '.artifact[open] .more, .part > .content > .more'])
    await page.evaluate(async (selector) => {
      const parents = new Map();
      for (const details of document.querySelectorAll(selector)) {
        const opened = parents.get(details.parentElement) ?? 0;
        parents.set(details.parentElement, opened + 1);
        if (opened < 2) details.open = true;
      }
      // It is filled when the browser says that it was opened.
      await new Promise((done) => setTimeout(done, 100));
    }, kind);
  await page.waitForFunction(() => document.querySelector('[aria-busy]') === null);
}
