// npm run screenshots: builds the app and takes the pictures of docs/ at 1440×900 and 390×844, light and dark.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { CHROMIUM_ARGS, installBrowser } from './find-browser.mjs';

const PORT = 4275;
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

await build({ logLevel: 'error' });
const server = spawn(process.execPath, ['scripts/serve.mjs', 'dist', String(PORT)], { stdio: ['ignore', 'pipe', 'inherit'] });
// its first line is the address; without one it has ended, and said why
await Promise.race([once(server.stdout, 'data'), once(server, 'exit').then(() => process.exit(1))]);
const executablePath = await installBrowser();
const browser = await chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) });
for (const [device, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce', hasTouch: device === 'phone', locale: 'en-GB' });
    await page.goto(`http://localhost:${PORT}/`);
    await page.locator('[data-map-ready]').waitFor();
    await page.waitForTimeout(2000);
    await page.screenshot({ path: `docs/${device}-${colorScheme}.png` });
    await page.close();
  }
}
await browser.close();
server.kill();
