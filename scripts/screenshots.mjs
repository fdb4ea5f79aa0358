// npm run screenshots: builds the app and takes the pictures of docs/ at 1440×900 and 390×844, light and dark.
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { CHROMIUM_ARGS, installBrowser } from './find-browser.mjs';
import { serve } from './serve.mjs';

const PICTURES = [
  { name: 'desktop-light', width: 1440, height: 900, colorScheme: 'light', query: '' },
  { name: 'desktop-dark', width: 1440, height: 900, colorScheme: 'dark', query: '' },
  { name: 'desktop-french', width: 1440, height: 900, colorScheme: 'light', query: '?lang=fr&event=phones-cut-kidal' },
  { name: 'desktop-measure', width: 1440, height: 900, colorScheme: 'light', query: '?event=none#measure=anefis~t~kidal~t', tool: 'Measure' },
  { name: 'phone-light', width: 390, height: 844, colorScheme: 'light', query: '' },
  { name: 'phone-dark', width: 390, height: 844, colorScheme: 'dark', query: '' },
];

await build({ logLevel: 'error' });
const site = await serve('dist', { port: 0 });
const executablePath = await installBrowser();
const browser = await chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) });
for (const { name, width, height, colorScheme, query, tool } of PICTURES) {
  const phone = width < 720;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce', hasTouch: phone, locale: 'en-GB' });
  await page.goto(`http://localhost:${site.port}/${query}`);
  if (tool) await page.getByRole('button', { name: tool, exact: true }).click();
  await page.locator('[data-map-ready]').waitFor();
  await page.waitForTimeout(2000);
  await page.screenshot({ path: `docs/${name}.png` });
  await page.close();
}
await browser.close();
await site.close();
