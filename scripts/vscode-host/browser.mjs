import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './common.mjs';

const known = [
  process.env.RUNG_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @returns {Promise<string>} the path of a Chromium; installs one where none is found, and rejects where that fails
 */
export async function findChromium() {
  const found = known.find((path) => path && existsSync(path));
  if (found) return found;
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return debian ? await installDebianPackage() : await installFromPlaywright();
}

/** Opens a headless Chromium that reports to nobody. */
export async function launchChromium() {
  const executablePath = await findChromium();
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function installDebianPackage() {
  console.log('Installing Chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { env });
  return '/usr/bin/chromium';
}

async function installFromPlaywright() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  console.log('Downloading Chromium …');
  try {
    execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: ['ignore', 'inherit', 'inherit'] });
  } catch {
    throw new Error('No Chromium was found or could be installed. Install one, or name yours in RUNG_CHROMIUM.');
  }
  return path;
}
