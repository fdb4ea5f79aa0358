// A Chromium-family browser for the tests: node scripts/find-browser.mjs [--install] prints its path; exit 1 if there is none.
// Asked in this order: environment variable, installed browser, Playwright's own download; with --install also the
// download itself and, as root on Debian and its kin, apt-get.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VARIABLES = ['CHROME_PATH', 'CHROME_BIN', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser'];

/** Software drawing and fixed rendering: the same pixels everywhere, also without a graphics card. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-device-scale-factor=1',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--hide-scrollbars',
];

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) => join(root, file)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The path of a browser that is already here, or undefined. Throws when an environment variable names one that cannot be run. */
export async function findBrowser() {
  for (const variable of VARIABLES) {
    const path = process.env[variable];
    if (!path) continue;
    if (!runs(path)) throw new Error(`${variable}=${path} cannot be run`);
    return path;
  }
  const installed = candidates().find(runs);
  if (installed) return installed;
  // asked late: this script also answers before npm ci
  const playwright = await import('@playwright/test').catch(() => undefined);
  const bundled = playwright?.chromium.executablePath();
  return bundled && runs(bundled) ? bundled : undefined;
}

/** Runs an installer; what it prints is kept back, what is tried is said on stderr (stdout is for the path alone). */
function run(saying, command, ...args) {
  console.error(saying);
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** The same, after trying to install one. */
export async function installBrowser() {
  const found = await findBrowser();
  if (found) return found;
  const cli = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url));
  run('no browser found; trying the download of Playwright', process.execPath, cli, 'install', 'chromium');
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;
  if (process.platform === 'linux' && process.getuid?.() === 0 && runs('/usr/bin/apt-get')) {
    run('trying apt-get update', 'apt-get', 'update');
    run('trying apt-get install chromium', 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core');
  }
  return findBrowser();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await (process.argv.includes('--install') ? installBrowser() : findBrowser());
  if (path) console.log(path);
  else {
    console.error('No Chrome, Chromium or Edge was found. Install one, or name one: CHROME_PATH=/path/to/chrome');
    process.exitCode = 1;
  }
}
