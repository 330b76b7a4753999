/** What visitors of the release page do: choose, copy, drop files, come by keyboard, from a link, or without JavaScript. */
import { exec } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openPage } from './browser.mjs';
import { serveFolder } from './serve.mjs';

const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36';

const expect = (is, wanted, what) => {
  if (is !== wanted) throw new Error(`${what} is ${JSON.stringify(is)}, and should be ${JSON.stringify(wanted)}`);
};

export async function visits({ browser, check, stores }) {
  const store = join(stores, 'own');
  const index = JSON.parse(readFileSync(join(store, 'dist/index.json'), 'utf8'));
  const newest = index.releases.find(({ version }) => version === '0.9.1');
  const rowFor = (target) => newest.targets.find((one) => one.target === target).profiles[0].artifacts[0];
  const server = await serveFolder(store);
  const open = (options, hash = '') => openPage(browser, `${server.url}dist/index.html${hash}`, options);
  /** One visit; what the page says beside it is at fault. */
  const visit = (name, work, options, hash) =>
    check(name, async () => {
      const { page, faults, close } = await open(options, hash);
      try {
        await work(page, faults);
        return faults;
      } finally {
        await close();
      }
    });

  for (const [userAgent, architecture, target, says] of [
    [undefined, undefined, 'x86_64-unknown-linux-gnu', 'Linux, x86-64'],
    [undefined, 'arm', 'aarch64-unknown-linux-gnu', 'Linux, ARM64'],
    [MAC, undefined, 'aarch64-apple-darwin', 'macOS, Apple silicon'],
    [MAC, 'x86', 'x86_64-apple-darwin', 'macOS, Intel'],
    [WINDOWS, undefined, 'x86_64-pc-windows-msvc', 'Windows, x86-64'],
    [ANDROID, undefined, 'aarch64-apple-darwin', 'macOS, Apple silicon'],
  ])
    await visit(
      `offers ${target} to ${userAgent ?? 'Linux'}, ${architecture ?? 'no processor'}`,
      async (page) => {
        expect(await page.locator('select').inputValue(), target, 'the choice');
        expect(await page.locator('.download span').first().textContent(), `Download for ${says}`, 'the button');
        expect(await page.locator('.sum .digest').textContent(), rowFor(target).artifact_sha256, 'the digest');
      },
      { architecture, ...(userAgent === undefined ? {} : { userAgent }) },
    );

  await visit('another platform can be chosen, and all that is to be copied follows', async (page) => {
    await page.getByLabel('Platform').selectOption('x86_64-apple-darwin');
    expect(
      await page.locator('.sum .digest').textContent(),
      rowFor('x86_64-apple-darwin').artifact_sha256,
      'the digest',
    );
    expect(
      (await page.locator('[role=tabpanel]:visible code').textContent()).includes('shasum -a 256 -c'),
      true,
      'the way for macOS',
    );
  });

  await visit('the download is the artifact', async (page) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.download').click()]);
    const digest = createHash('sha256')
      .update(readFileSync(await download.path()))
      .digest('hex');
    expect(digest, rowFor('x86_64-unknown-linux-gnu').artifact_sha256, 'what came');
  });

  await visit('buttons copy digests and blocks, and say so', async (page) => {
    await page.getByRole('button', { name: 'Copy the SHA-256 for' }).click();
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    expect(await read(), rowFor('x86_64-unknown-linux-gnu').artifact_sha256, 'the clipboard');
    await page.getByRole('tab', { name: 'GitHub Actions' }).click();
    await page.getByRole('button', { name: 'Copy the text for GitHub Actions' }).click();
    expect(
      (await read()).includes(`\n    source: ${server.url.replace(/\/$/, '')}\n    version: "0.9.1"\n`),
      true,
      'the step that was copied',
    );
    expect(await page.locator('#said').textContent(), 'Copied the text for GitHub Actions', 'what is said');
  });

  await visit('what is copied for a shell installs the file, and nothing where a byte is another', async (page) => {
    const text = await page.locator('[role=tabpanel]:visible code').textContent();
    const wrong = text.replace(/[0-9a-f]{64}/, (digest) => `${digest.startsWith('0') ? '1' : '0'}${digest.slice(1)}`);
    for (const [script, isGood] of [
      [text, true],
      [wrong, false],
    ]) {
      const cwd = mkdtempSync(join(tmpdir(), 'page-copied-'));
      // In another process, while this one serves the file.
      const status = await new Promise((done) => exec(script, { cwd }, (error) => done(error?.code ?? 0)));
      expect(status === 0, isGood, 'the end of the script');
      expect(readdirSync(cwd).includes('codex-controller-loop'), isGood, 'that something was unpacked');
      rmSync(cwd, { recursive: true });
    }
  });

  await check('a file that is dropped is recognised, and one that was changed is not', async () => {
    const { page, faults, close } = await open({});
    const folder = mkdtempSync(join(tmpdir(), 'page-dropped-'));
    const row = rowFor('x86_64-unknown-linux-gnu');
    const bytes = readFileSync(join(store, row.artifact_file));
    const changed = Buffer.from(bytes);
    changed[100] ^= 1;
    const yanked = index.releases.find(({ version }) => version === '0.8.0').targets[0].profiles[0].artifacts[0];
    const files = [
      [basename(row.artifact_file), changed, 'Not what was published'],
      ['renamed', bytes, 'Recognised'],
      ['manifest.json', readFileSync(join(store, row.manifest_file)), 'Recognised'],
      ['old.tar.gz', readFileSync(join(store, yanked.artifact_file)), 'Recognised'],
      ['<img src=x onerror=alert(1)>.txt', Buffer.from('x'), 'Unknown'],
    ];
    try {
      for (const [name, content, verdict] of files) {
        // Once as by the button, once as by the mouse.
        await page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer: content });
        await page.waitForFunction(
          (word) => document.querySelector('.results strong')?.textContent === word,
          `${verdict}. `,
        );
        await page.evaluate(
          ([title, base64]) => {
            const data = new DataTransfer();
            data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], title));
            document.querySelector('.results').replaceChildren();
            document
              .querySelector('.drop')
              .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
          },
          [name, content.toString('base64')],
        );
        await page.waitForFunction(
          (word) => document.querySelector('.results strong')?.textContent === word,
          `${verdict}. `,
        );
        const digest = await page.locator('.verdict .digest').textContent();
        expect(digest, createHash('sha256').update(content).digest('hex'), `the digest of ${name}`);
      }
      return faults;
    } finally {
      await close();
      rmSync(folder, { recursive: true });
    }
  });

  await visit('an artifact opens down to its manifest, which is held against its digest', async (page) => {
    await page.locator('details.release').nth(1).locator('summary').first().click();
    await page.locator('details.artifact summary').first().click();
    await page.locator('details.more summary').first().click();
    await page.waitForSelector('.artifact table');
    expect(await page.locator('.artifact .facts a[href$="sigstore.json"]').count(), 1, 'the attestations');
  });

  await visit('a manifest that is not the one of the index is not shown', async (page, faults) => {
    await page.route('**/manifest.json', async (route) => route.fulfill({ body: '{"binaries":["other"]}' }));
    await page.locator('details.release').nth(1).locator('summary').first().click();
    await page.locator('details.artifact summary').first().click();
    await page.locator('details.more summary').first().click();
    const said = await page.locator('.artifact [role=alert]').textContent();
    expect(said.includes('its digest is another'), true, 'what is said');
    faults.splice(0);
  });

  await visit('everything is reached and done by keyboard, and where it is can be seen', async (page) => {
    const at = () =>
      page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        return {
          text: (document.activeElement.textContent ?? '').slice(0, 40),
          tag: document.activeElement.tagName,
          isSeen: outlineStyle !== 'none' && outlineWidth !== '0px',
        };
      });
    const seen = [];
    for (let turn = 0; turn < 40; turn++) {
      await page.keyboard.press('Tab');
      const now = await at();
      if (now.tag === 'BODY') break;
      seen.push(now);
    }
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], button, select, input, summary')].filter(
          (one) => one.tabIndex >= 0 && one.checkVisibility(),
        ).length,
    );
    expect(seen.length, stops, 'the number of stops');
    const order = seen.map(({ tag, text }) => `${tag} ${text}`);
    expect(order[0], 'A Skip to the releases', 'the first stop');
    const unseen = seen.filter(({ isSeen }) => !isSeen).map(({ tag, text }) => `${tag} ${text}`);
    expect(unseen.join(), '', 'what has the focus and does not show it');
    for (const tag of ['SELECT', 'BUTTON', 'INPUT', 'SUMMARY'])
      expect(
        seen.some((one) => one.tag === tag),
        true,
        `a stop at ${tag}`,
      );
    await page.getByRole('tab', { name: 'curl' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect((await at()).text, 'Command line', 'the tab on the left of the first');
    await page.keyboard.press('Home');
    expect((await at()).text, 'curl', 'the first tab');
    await page.locator('details.release summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details.artifact').first().isVisible(), true, 'what was opened');
  });

  await visit(
    'a link opens a release, and one to nothing opens none',
    async (page) => {
      expect(await page.locator('details.release[open] .name').textContent(), '0.9.0', 'the release that is open');
      await page.evaluate(() => {
        location.hash = '#<img src=x onerror=alert(1)>';
      });
      expect(await page.locator('details.release[open]').count(), 1, 'the releases that are open');
    },
    {},
    '#0.9.0',
  );

  await check('without JavaScript it says where everything is', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    try {
      expect(
        await page.locator('noscript h2, main h2').first().textContent(),
        'The list needs JavaScript',
        'the heading',
      );
      expect(await page.locator('main a[href="index.json"]').count(), 1, 'the links to the index');
    } finally {
      await close();
    }
  });

  await check('its policy lets nothing else run', async () => {
    const { page, faults, close } = await open({});
    try {
      await page.evaluate(() => {
        const script = document.createElement('script');
        try {
          script.textContent = 'document.title = "run"';
        } catch {
          // Trusted Types refuse it before the policy does.
        }
        document.body.append(script);
        try {
          document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="document.title = 1">');
        } catch {
          // As above.
        }
        return fetch('https://example.com/').catch(() => undefined);
      });
      expect(await page.title(), 'codex-controller-loop: releases', 'the title');
      expect(faults.length > 0, true, 'a violation that was seen');
    } finally {
      await close();
    }
  });

  await check('a folder of another name serves it, and commands say what they lack', async () => {
    const other = mkdtempSync(join(tmpdir(), 'page-other-'));
    mkdirSync(join(other, 'files'));
    for (const name of ['index.html', 'index.json'])
      writeFileSync(join(other, 'files', name), readFileSync(join(store, 'dist', name)));
    const elsewhere = await serveFolder(other);
    const { page, faults, close } = await openPage(browser, `${elsewhere.url}files/`);
    try {
      expect(
        (await page.locator('.download').getAttribute('href')).startsWith(`${elsewhere.url}files/1.0.0/`),
        true,
        'the address of the file',
      );
      await page.getByRole('tab', { name: 'Command line' }).click();
      expect(
        (await page.locator('[role=tabpanel]:visible code').textContent()).includes('--source https://HOST/PATH '),
        true,
        'the command',
      );
      return faults;
    } finally {
      await close();
      elsewhere.close();
      rmSync(other, { recursive: true });
    }
  });
  server.close();
}
