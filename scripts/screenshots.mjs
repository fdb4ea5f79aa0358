// npm run screenshots: builds the app and takes the pictures of docs/ at 1440×900 and 390×844: the opening in light and dark, the rest light on a desktop in English and dark on a phone in French.
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

async function take(name, device, colorScheme, locale, { link = '', open = async () => undefined } = {}) {
  const page = await browser.newPage({ viewport: SIZES[device], colorScheme, locale, reducedMotion: 'reduce', hasTouch: device === 'phone' });
  await page.goto(`http://localhost:${PORT}/${link}`);
  await page.locator('[data-map-ready]').waitFor();
  await open(page, device);
  await page.waitForTimeout(2000);
  await page.screenshot({ path: `docs/${name}.png` });
  await page.close();
}

const measure = (page) => page.getByRole('button', { name: /^(Measure|Mesurer)$/ }).click();
const SCENES = {
  october: { link: '?from=2023-10-02&to=2023-10-07&event=none' },
  clock: { link: '?from=2023-11-09&to=2023-11-11T18:00Z&known=2023-11-11T18:00Z&event=none' },
  ruler: { link: '?event=none#measure=anefis~t~kidal', open: measure },
  column: {
    link: '?from=2023-11-09&to=2023-11-12T12:00Z&event=none',
    open: async (page, device) => {
      await measure(page);
      if (device === 'phone') await page.locator('aside').getByRole('button').first().tap();
      await page.getByRole('tab', { name: /^Col/ }).click();
    },
  },
};

for (const device of Object.keys(SIZES)) for (const scheme of ['light', 'dark']) await take(`${device}-${scheme}`, device, scheme, 'en-GB');
for (const [name, scene] of Object.entries(SCENES)) {
  await take(`${name}-desktop`, 'desktop', 'light', 'en-GB', scene);
  await take(`${name}-phone`, 'phone', 'dark', 'fr-FR', scene);
}
await browser.close();
server.kill();
