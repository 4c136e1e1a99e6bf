import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from './browser.mjs';
import { hostFolder } from './common.mjs';

/** Milliseconds without a line in the log after which a run is taken for hung; a failing test alone takes 30 s. */
const patience = 90_000;

/**
 * Opens VS Code in Chromium and waits until its test run tells its end.
 * @param {string} url
 * @param {(context: import('playwright-core').BrowserContext) => Promise<void>} [prepare]
 * @returns {Promise<string[]>} the page's log
 */
export async function drive(url, prepare) {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await prepare?.(context);
    const page = await context.newPage();
    /** @type {string[]} */
    const log = [];
    page.on('console', (message) => log.push(message.text()));
    page.on('pageerror', (error) => log.push(String(error)));
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      log.push(args.map(String).join(' '));
    });
    const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    await page.goto(url);
    if ((await Promise.race([ended, hung(log)])) === 'hung') await giveUp(page, log);
    return log;
  } finally {
    await browser.close();
  }
}

/**
 * Resolves with `hung` when the log has not grown for a while.
 * @param {readonly string[]} log
 */
function hung(log) {
  return new Promise((resolve) => {
    let length = -1;
    const timer = setInterval(() => {
      if (log.length > length) length = log.length;
      else {
        clearInterval(timer);
        resolve('hung');
      }
    }, patience);
    timer.unref();
  });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {readonly string[]} log
 * @returns {Promise<never>}
 */
async function giveUp(page, log) {
  const path = join(hostFolder, 'failures', `${Date.now()}.png`);
  await mkdir(join(hostFolder, 'failures'), { recursive: true });
  await page.screenshot({ path });
  const lines = log.slice(-40).join('\n');
  throw new Error(
    `VS Code said nothing for ${patience / 1000} s and did not end its test run. Screenshot: ${path}\n${lines}`,
  );
}
