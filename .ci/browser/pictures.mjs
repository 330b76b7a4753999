/**
 * The pictures of README.md, of a program that was just released: pictures.mjs TOOLS PICTURES. The job summary of its publish, the
 * release page as its branch has it, and a terminal in which it is installed, one byte of it is changed, and it is refused.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { summaryPage } from '../../scripts/pictures/summary.mjs';
import { terminalSvg } from '../../scripts/pictures/terminal.mjs';
import { ROOT } from '../machines/start.mjs';
import { releaseTwice } from './acme.mjs';
import { startBrowser } from './browser.mjs';

const [tools, pictures] = process.argv.slice(2);
/** It is read in the pictures, so it is one that says nothing of the machine. */
const WORK = '/tmp/acme';
const SITE = 'https://acme.github.io/acme-tool/';
const TYPES = { '.html': 'text/html; charset=utf-8', '.json': 'application/json' };

mkdirSync(WORK);
const { browser } = await startBrowser(tools);
try {
  const { site, summary } = releaseTwice(WORK);
  for (const colorScheme of ['light', 'dark']) {
    await takeSummary(summary, colorScheme);
    await takePage(site, colorScheme);
  }
  const recording = {
    title: 'acme-tool: published, installed, and refused',
    about:
      'A release is published into a folder, pinned in a lockfile, and installed. Then one byte of its archive is changed: the same command refuses it, DIGEST_MISMATCH, and nothing is installed.',
    columns: 112,
    steps: record(),
  };
  writeFileSync(join(pictures, 'refused.svg'), terminalSvg(recording));
  await takeRecording();
} finally {
  await browser.close();
  rmSync(WORK, { recursive: true, force: true });
}

async function openWith(colorScheme, viewport, reducedMotion = 'reduce') {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion });
  const page = await context.newPage();
  return { page, close: () => context.close() };
}

async function takeSummary(summary, colorScheme) {
  const { page, close } = await openWith(colorScheme, { width: 1800, height: 900 });
  await page.setContent(summaryPage(summary));
  await page.locator('body').screenshot({ path: join(pictures, `summary-${colorScheme}.png`) });
  await close();
}

/** The page at an address of its own, which its texts to copy have in them: what is asked for there is read from the branch. */
async function takePage(site, colorScheme) {
  const { page, close } = await openWith(colorScheme, { width: 1100, height: 900 });
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\/acme-tool\//, '').replace(/\/$/, '/index.html');
    try {
      const headers = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' };
      return route.fulfill({ body: readFileSync(join(site, path)), headers });
    } catch {
      return route.fulfill({ status: 404 });
    }
  });
  await page.goto(`${SITE}dist/`);
  await page.waitForSelector('main section');
  await page.screenshot({ path: join(pictures, `page-${colorScheme}.png`) });
  await close();
}

/** What is in the terminal, command by command: each is given to a shell as it is shown. */
function record() {
  const consumer = join(WORK, 'consumer');
  const bin = join(WORK, 'bin');
  for (const folder of [consumer, bin]) mkdirSync(folder);
  symlinkSync(join(ROOT, 'dist-action', 'cli', 'index.js'), join(bin, 'controller-dist'));
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
  const steps = [];
  const type = (cwd, line, status = 0) => {
    const ended = spawnSync('bash', ['-c', `exec 2>&1\n${line}`], { cwd, env, encoding: 'utf8' });
    assert.equal(ended.status, status, `${line}\n${ended.stdout}`);
    steps.push({ command: line, output: ended.stdout });
    return ended.stdout;
  };
  type(
    join(WORK, 'acme-tool'),
    'controller-dist publish --contract docs/distribution-contract.json --staged staged/0.2.0 --store ../releases',
  );
  type(consumer, 'controller-dist lock --source /tmp/acme/releases --lockfile acme-tool.lock.json');
  type(consumer, 'controller-dist install --lockfile acme-tool.lock.json --to tools && tools/acme-tool');
  type(
    consumer,
    'printf X | dd bs=1 seek=9000 conv=notrunc status=none of=$(ls ../releases/dist/*/*/*-gnu/*/*/*/*/*.gz)',
  );
  const refused = type(consumer, 'controller-dist install --lockfile acme-tool.lock.json --to again', 1);
  assert.match(refused, /^error\[DIGEST_MISMATCH\]/m);
  type(consumer, 'ls again', 2);
  return steps;
}

/** The recording as it stands at its end, and on its way, for people to look at; README.md has the SVG itself. */
async function takeRecording() {
  const { page, close } = await openWith('light', { width: 960, height: 900 }, 'no-preference');
  // As an image, which is how README.md has it.
  const data = readFileSync(join(pictures, 'refused.svg')).toString('base64');
  await page.setContent(`<img alt="" src="data:image/svg+xml;base64,${data}">`);
  const looked = join(tools, '..', 'pictures');
  mkdirSync(looked, { recursive: true });
  for (const [at, wait] of [4_000, 16_000].entries()) {
    await page.waitForTimeout(wait);
    await page.screenshot({ path: join(looked, `refused-${at + 1}.png`), fullPage: true });
  }
  await close();
}
