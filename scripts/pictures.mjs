// `npm run pictures`: takes the README's pictures from the real editor, into images/. Look at them before you commit them.

import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageExtension } from './package.mjs';
import { build, install, root } from './setup.mjs';

const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
  'workbench.editor.showTabs': 'single',
  'workbench.layoutControl.enabled': false,
  'window.menuBarVisibility': 'hidden',
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.lineNumbers': 'off',
  'editor.glyphMargin': false,
  'editor.folding': false,
  'editor.wordWrap': 'on',
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.scrollBeyondLastLine': false,
  'editor.overviewRulerBorder': false,
  'editor.hideCursorInOverviewRuler': true,
  'editor.lightbulb.enabled': 'off',
  'editor.stickyScroll.enabled': false,
};

/** Where the text begins below the tab, in pixels of the page. */
const top = 35;

install();
build();
const { default: UPNG } = await import('upng-js');
const { launchChromium } = await import('./vscode-host/browser.mjs');
const { startServer } = await import('./vscode-host/server.mjs');
const host = await startServer({ vsix: await packageExtension(), settings });
const browser = await launchChromium();
try {
  const context = await browser.newContext({ viewport: { width: 860, height: 460 }, deviceScaleFactor: 1.5 });
  const page = await context.newPage();
  // A busy machine takes its time.
  page.setDefaultTimeout(120_000);
  await page.goto(await address());
  await page.locator('.squiggly-info').first().waitFor();
  await hideSidebar(page);
  await scrollToTop(page, '### Staff');
  await mkdir(join(root, 'images'), { recursive: true });
  await takeHover(page);
  await takeQuickFixes(page);
  await takePlaceholders(page);
} catch (error) {
  await browser
    .contexts()[0]
    ?.pages()[0]
    ?.screenshot({ path: join(root, 'dist', 'pictures-failed.png') });
  throw error;
} finally {
  await browser.close();
  await host.stop();
}

async function address() {
  const folder = join(await mkdtemp(join(tmpdir(), 'rung-pictures-')), 'workspace');
  await cp(join(root, 'test-fixtures', 'workspace'), folder, { recursive: true });
  const file = `vscode-remote://127.0.0.1:${host.port}${join(folder, 'resume.md')}`;
  const query = new URLSearchParams({
    folder: dirname(join(folder, 'resume.md')),
    payload: JSON.stringify([['openFile', file]]),
  });
  return `http://127.0.0.1:${host.port}/?${query}`;
}

/** @param {import('playwright-core').Page} page */
async function hideSidebar(page) {
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.press('Control+b');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} words of the line that is to be the first in sight
 */
async function scrollToTop(page, words) {
  await page.mouse.move(300, 200);
  for (let turn = 0; turn < 40; turn += 1) {
    const box = await page.evaluate(wordBox, [words, words]);
    if (!box) throw new Error(`“${words}” is not in sight`);
    if (box.y < top + 25) return;
    await page.mouse.wheel(0, 20);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/**
 * Puts the mouse on the first word of a line.
 * @param {import('playwright-core').Page} page
 * @param {string} words of the line
 * @param {string} word
 */
async function point(page, words, word) {
  const box = await page.evaluate(wordBox, [words, word]);
  if (!box) throw new Error(`“${words}” is not in sight`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  return box;
}

/**
 * Runs in the page: where a word of a line stands; VS Code cuts a line's text into many elements.
 * @param {string[]} given
 */
function wordBox([words = '', word = '']) {
  /** @param {Node} node */
  const textOf = (node) => (node.textContent ?? '').replaceAll('\u00a0', ' ');
  const line = [...document.querySelectorAll('.view-line')].find((one) => textOf(one).includes(words));
  if (!line) return null;
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const text = textOf(line);
  let offset = text.indexOf(word, text.indexOf(words));
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const length = textOf(currentNode).length;
    if (offset < length) {
      const range = document.createRange();
      range.setStart(currentNode, offset);
      range.setEnd(currentNode, Math.min(length, offset + word.length));
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    offset -= length;
  }
  return null;
}

/** @param {import('playwright-core').Page} page */
async function takeHover(page) {
  await point(page, 'Led the migration', 'Led');
  await page.locator('.monaco-hover:not(.hidden) .hover-row').first().waitFor();
  await shoot(page, 'hover');
  await page.mouse.move(0, 0);
}

/** @param {import('playwright-core').Page} page */
async function takeQuickFixes(page) {
  const box = await point(page, 'Led the migration', 'Led');
  await page.mouse.click(box.x + 4, box.y + box.height / 2);
  await page.mouse.move(0, 0);
  await page.locator('.monaco-hover:not(.hidden)').waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
  await shoot(page, 'quick-fixes');
}

/** @param {import('playwright-core').Page} page */
async function takePlaceholders(page) {
  await page.keyboard.press('Enter');
  await page.locator('.snippet-placeholder').first().waitFor();
  await shoot(page, 'placeholders');
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function shoot(page, name) {
  const path = join(root, 'images', `${name}.png`);
  const png = await page.screenshot({ clip: { x: 0, y: top + 20, width: 846, height: 320 }, caret: 'initial' });
  // Text on white needs few colours, and the pictures travel with the extension.
  const image = UPNG.decode(new Uint8Array(png).buffer);
  const small = new Uint8Array(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, 64));
  await writeFile(path, small);
  console.log(`${path}  ${Math.round(small.length / 1000)} kB`);
}
