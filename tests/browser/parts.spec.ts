import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { MapElement } from '../../src/map/controller';
import { type App, expect, test } from './helpers';

/** Something a reader does on a fresh page, by which parts of it are asked for. */
interface Deed {
  readonly query?: string;
  readonly act?: (app: App) => Promise<void>;
  /** The data have a row that is left out. */
  readonly badRow?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).filter({ visible: true }).first();
const press =
  (...names: readonly (string | RegExp)[]) =>
  async ({ page }: App): Promise<void> => {
    for (const name of names) await button(page, name).click();
  };
const column = async (app: App): Promise<void> => {
  await press('Measure')(app);
  await app.page.getByRole('tab', { name: 'Column' }).click();
};

const DEEDS: Readonly<Record<string, Deed>> = {
  'a place': { query: 'place=kidal' },
  'a card': { query: 'event=column-camps-at-alkit' },
  'a card with two positions': { query: 'from=2012-01-01&to=2025-12-31&event=amachach-camp-taken-2012' },
  'a choice': { query: 'kinds=clash' },
  'the page': {},
  'the page in French': { query: 'lang=fr' },
  'a link to a step': { query: 'story=seed.2' },
  'the report': { act: press(/^Read the report/) },
  'who holds what': { act: ({ page }) => page.getByRole('tab', { name: 'Who holds what' }).click() },
  'the filter': { act: press(/^Filter/) },
  'a broken link': { query: 'from=nonsense' },
  'a bad row': { badRow: true, act: press('Show which') },
  'the second clock': { act: press(/^Archive/) },
  search: { act: ({ page }) => page.getByRole('combobox').fill('Kidal') },
  share: { act: press('Share') },
  menu: { act: press('More') },
  about: { act: press('More', 'About this map') },
  keys: { act: ({ page }) => page.keyboard.press('?') },
  sources: { act: press('Sources') },
  compare: { act: press('Compare') },
  measure: { act: press('Measure') },
  'measure on a phone': { query: '#measure=anefis~t~kidal', act: press('Measure'), size: { width: 390, height: 844 } },
  column: { act: column },
  'the band’s key': {
    act: async (app) => {
      await column(app);
      await press(/^Filter/)(app);
    },
  },
};

/** The sheet for printing, asked for a second after the page whatever is done; without it the page says nothing and prints as it stands. */
const UNSEEN = /^print-/;
/** What only a drawn map asks for. */
const OF_THE_MAP = /^(MapMenu|StackList|MapFault|maplibre-gl)/;
const SORRY = /(could not be loaded|Impossible de charger)/;

/** The scripts and styles of the build that do not come with the page itself. */
function lazyFiles(): readonly string[] {
  const first = readFileSync('dist/index.html', 'utf8');
  return readdirSync('dist/assets').filter((name) => /\.(js|css)$/.test(name) && !first.includes(name));
}

async function begin({ page }: App, { query = '', badRow = false, size = { width: 1440, height: 900 } }: Deed): Promise<void> {
  await page.unroute('**/data/events.geojson');
  if (badRow) {
    await page.route('**/data/events.geojson', async (route) => {
      const data = await (await route.fetch()).json();
      data.features[0].geometry = { type: 'Point', coordinates: [1.4, 118.4] };
      await route.fulfill({ json: data });
    });
  }
  await page.goto('about:blank');
  await page.setViewportSize(size);
  await page.goto(`/?${/event=|place=/.test(query) ? '' : 'event=none&'}${query}`);
  await page.evaluate(() => document.fonts.ready);
}

/** With one file kept back: the sentence that names its part, which a button takes away once the file is there again; undefined if none came. */
async function sorryFor(app: App, file: string, deed: Deed): Promise<string | undefined> {
  const { page } = app;
  const path = `**/assets/${file}`;
  await page.route(path, (route) => route.fulfill({ status: 404, body: '' }));
  await begin(app, deed);
  // with its first part missing the rest of the deed cannot be done
  await deed.act?.(app).catch(() => undefined);
  const sorry = page.getByText(SORRY).filter({ visible: true }).first();
  const came = await sorry.waitFor({ timeout: 2000 }).then(
    () => true,
    () => false,
  );
  const sentence = came ? await sorry.innerText() : undefined;
  expect(await page.title(), file).toMatch(/^(Northern Mali|Nord du Mali), 2023/);
  await expect(page.getByRole('heading', { level: 1 }), file).toBeVisible();
  await page.unroute(path);
  if (came) {
    // a file that two parts need is missed by both
    const again = page.getByRole('button', { name: /^(Try again|Réessayer)$/ }).filter({ visible: true });
    await expect(async () => {
      if ((await again.count()) > 0) await again.first().click();
      await expect(again).toHaveCount(0, { timeout: 500 });
    }).toPass({ timeout: 15_000 });
    // in the peeking sheet there is room for the words alone: its next height asks again
    if (/^ruler-peek|^RulerPeek/.test(file)) await page.locator('aside').getByRole('button').first().click();
    await expect(page.getByText(SORRY).filter({ visible: true }), `${file}: ${sentence}`).toHaveCount(0);
  }
  return sentence;
}

test('each part that arrives when it is wanted fails once: it is named in its place, and asking again brings it', async ({ app }) => {
  test.setTimeout(400_000);
  const { page } = app;
  page.setDefaultTimeout(15_000);
  // what the sheet for printing shares with a part is asked for by the part
  await page.addInitScript(() => {
    const own = globalThis.setTimeout;
    Object.assign(globalThis, { setTimeout: (run: () => void, ms?: number) => (ms === 1000 ? 0 : own(run, ms)) });
  });
  const files = new Set(lazyFiles().filter((file) => !UNSEEN.test(file)));
  const asked = new Map<string, Deed[]>();
  let now: Deed = {};
  let recording = true;
  page.on('request', (request) => {
    const file = request.url().split('/assets/')[1] ?? '';
    if (recording && files.has(file)) asked.set(file, [...new Set([...(asked.get(file) ?? []), now])]);
  });
  for (const deed of Object.values(DEEDS)) {
    now = deed;
    await begin(app, deed);
    await deed.act?.(app);
    await page.waitForLoadState('networkidle');
  }
  recording = false;
  page.setDefaultTimeout(3000);
  page.setDefaultNavigationTimeout(30_000);
  const said: Record<string, string> = {};
  for (const [file, deeds] of asked) {
    for (const deed of deeds.slice(0, 5)) {
      const sentence = await sorryFor(app, file, deed);
      if (sentence) said[file] = sentence;
      if (sentence) break;
    }
    expect(said[file], file).toBeDefined();
  }
  expect([...files].filter((file) => !asked.has(file) && !OF_THE_MAP.test(file))).toEqual([]);
  expect(Object.keys(said).length).toBeGreaterThan(50);
  app.faults.splice(0);
});

test.describe('with the map', () => {
  test.use({ mapCode: 'at once' });

  test('what comes with the map, its menu and its stacks fails once: it is named, and asking again brings it', async ({ app }) => {
    const { page } = app;
    const lazy = lazyFiles().filter((name) => OF_THE_MAP.test(name));
    const keepBack = async (start: string): Promise<() => Promise<void>> => {
      const file = lazy.find((name) => name.startsWith(start) && (start !== 'maplibre-gl-' || name.endsWith('.css')));
      expect(file, start).toBeDefined();
      const path = `**/assets/${file}`;
      await page.route(path, (route) => route.fulfill({ status: 404, body: '' }));
      return () => page.unroute(path);
    };
    const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });

    for (const start of ['maplibre-gl-', 'maplibre-gl-worker']) {
      const give = await keepBack(start);
      await page.goto('about:blank');
      await page.goto('/?event=none');
      await expect(page.getByRole('alert'), start).toContainText('The map could not be loaded. List, timeline and measuring work without it.');
      await give();
      await again.click();
      await app.mapReady();
      await expect(page.getByRole('alert')).toHaveCount(0);
    }

    const giveMenu = await keepBack('MapMenu');
    const frame = await app.map.boundingBox();
    await page.mouse.click((frame?.x ?? 0) + (frame?.width ?? 0) / 2, (frame?.y ?? 0) + 60, { button: 'right' });
    await expect(page.getByRole('alert')).toContainText('The map’s menu could not be loaded.');
    await giveMenu();
    await again.click();
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.press('Escape');

    const giveStack = await keepBack('StackList');
    const stack = await app.map.evaluate((element: MapElement) => {
      const { map } = element;
      const box = element.getBoundingClientRect();
      for (const { properties, geometry } of map?.queryRenderedFeatures({ layers: ['marks'] }) ?? []) {
        if (properties['count'] === undefined || geometry.type !== 'Point' || !map) continue;
        const at = map.project(geometry.coordinates as [number, number]);
        const here = { x: box.x + at.x + Number(properties['x']), y: box.y + at.y + Number(properties['y']) };
        if (document.elementFromPoint(here.x, here.y) === map.getCanvas()) return here;
      }
      return undefined;
    });
    if (!stack) throw new Error('no stack in sight');
    await page.mouse.click(stack.x, stack.y);
    await expect(page.getByRole('alert')).toContainText('The list of these events could not be loaded.');
    await giveStack();
    await again.click();
    await expect(page.getByRole('heading', { name: /^\d+ events: / })).toBeVisible();

    await page.goto('about:blank');
    await page.goto('/?event=none');
    await app.mapReady();
    const giveFault = await keepBack('MapFault');
    await app.map.evaluate((element: MapElement) => element.map?.getCanvas().getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext());
    await expect(page.getByRole('alert')).toContainText('The map could not be loaded.');
    await giveFault();
    await again.click();
    await expect(page.getByRole('alert')).toContainText('The browser has taken the map’s drawing away');
    app.faults.splice(0);
  });
});
