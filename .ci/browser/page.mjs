/**
 * The release page in Chromium: page.mjs quick|full TOOLS PICTURES. Every store is opened light and dark, wide and narrow, with all
 * that folds away opened too; nothing may run, leave the host, be cut off, or fail WCAG. Then what a visitor does, one by one.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessibilityFaults, cutElements, openDown, openPage, startBrowser } from './browser.mjs';
import { costs } from './costs.mjs';
import { serveFolder } from './serve.mjs';
import { brokenIndexes, publishOwn, writeEmpty, writeHostile, writeMany, writeStore } from './stores.mjs';
import { visits } from './visits.mjs';

const [how, tools, pictures] = process.argv.slice(2);
const isFull = how === 'full';
const stores = mkdtempSync(join(tmpdir(), 'page-stores-'));
let failed = 0;
let passed = 0;

/** Runs one check, which throws, or gives what is wrong. */
async function check(name, work) {
  try {
    const faults = (await work()) ?? [];
    if (faults.length > 0) throw new Error(faults.join('\n'));
    passed += 1;
    console.log(`ok: ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`not ok ${name}\n${String(error?.message ?? error).replace(/^/gm, '    ')}`);
  }
}

const { browser, axe } = await startBrowser(tools);
try {
  const written = await writeStores();
  for (const name of written)
    for (const [width, colorScheme] of looksOf(name))
      await check(`${name}, ${width} wide, ${colorScheme}`, () => looks(name, width, colorScheme));
  await visits({ browser, check, stores, isFull });
  if (isFull) await costs({ browser, check, store: join(stores, 'many') });
} finally {
  await browser.close();
  rmSync(stores, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function writeStores() {
  const at = (name) => {
    mkdirSync(join(stores, name), { recursive: true });
    return join(stores, name);
  };
  await publishOwn(at('own'));
  writeHostile(at('hostile'));
  if (!isFull) return ['own', 'hostile'];
  writeMany(at('many'));
  writeEmpty(at('empty'));
  for (const [name, text] of brokenIndexes()) writeStore(at(`broken-${name}`), text);
  return ['own', 'hostile', 'many', 'empty', ...brokenIndexes().map(([name]) => `broken-${name}`)];
}

/** Of what looks the same, one look is enough. */
function looksOf(name) {
  if (name.startsWith('broken-')) return [[360, 'light']];
  return [1200, 360].flatMap((width) => ['light', 'dark'].map((scheme) => [width, scheme]));
}

/** Opened, looked at, opened down to everything, and looked at again. */
async function looks(name, width, colorScheme) {
  const server = await serveFolder(join(stores, name));
  const { page, faults, requests, close } = await openPage(browser, `${server.url}dist/`, {
    viewport: { width, height: 900 },
    colorScheme,
  });
  const picture = (what) =>
    page.screenshot({ path: join(pictures, `${name}-${width}-${colorScheme}${what}.png`), fullPage: true });
  try {
    await picture('');
    const asked = server.asked.map((line) => line.split(' ')[1]);
    const first = [...(await cutElements(page)), ...(await accessibilityFaults(page, axe))];
    const isBroken = name.startsWith('broken-');
    const isTold = (await page.locator('h2').first().textContent()) === 'These releases cannot be shown';
    if (isBroken !== isTold) first.push(isBroken ? 'shows a broken index' : 'takes the index for a broken one');
    if (asked.join(' ') !== '/dist/ /dist/index.json') first.push(`asked for ${asked.join(' ')}`);
    if (!isBroken && name !== 'many') {
      await openDown(page);
      if (name === 'own') await picture('-open');
      first.push(...(await cutElements(page)), ...(await accessibilityFaults(page, axe)));
    }
    const elsewhere = requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'));
    const isRun =
      (await page.title()).length < 3 || (await page.locator('main img, main iframe, main script').count()) > 0;
    return [...first, ...faults, ...elsewhere, ...(isRun ? ['something of the index became markup'] : [])];
  } finally {
    await close();
    server.close();
  }
}
