import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findBrowser } from './scripts/find-browser.mjs';

const executablePath = await findBrowser();
const port = 4274;

// npx vite build && npx playwright test -c playwright.bench.config.ts: what docs/performance.md says of the timeline, measured on the built app.
export default defineConfig({
  testDir: 'tests/bench',
  testMatch: 'timeline.bench.ts',
  outputDir: 'test-results/bench',
  workers: 1,
  timeout: 900_000,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `node scripts/serve.mjs ${process.env['DIST'] ?? 'dist'} ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 500 },
  },
});
