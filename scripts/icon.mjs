// `npm run icon`: draws images/icon.svg as the PNG that VS Code shows. Look at it before you commit it.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { install, root } from './setup.mjs';

const size = 256;

install();
const { default: UPNG } = await import('upng-js');
const { launchChromium } = await import('./vscode-host/browser.mjs');
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = await readFile(join(root, 'images', 'icon.svg'), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  const image = UPNG.decode(new Uint8Array(png).buffer);
  const small = new Uint8Array(UPNG.encode(UPNG.toRGBA8(image), size, size, 32));
  await writeFile(join(root, 'images', 'icon.png'), small);
  console.log(`images/icon.png  ${(small.length / 1000).toFixed(1)} kB`);
} finally {
  await browser.close();
}
