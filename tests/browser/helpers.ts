import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { MapElement } from '../../src/map/controller';

/** Playwright's own note about the setting `serviceWorkers: 'block'`. */
const HARMLESS = /Service Worker registration blocked by Playwright/;

/** The app as its readers name it. What the page does wrong on the way is kept, and fails the test at its end. */
export interface App {
  readonly page: Page;
  readonly map: Locator;
  /** Complaints of the console and requests to other origins, so far. A test that provokes one takes it out of here. */
  readonly faults: string[];
  /** Opens the app with a query such as "?from=2023-11-09" (and a fragment); waits for the list, not for the map. */
  open(query?: string): Promise<void>;
  /** Lets the map's code go on if it is held; waits until the map has drawn something of the data and rests. */
  mapReady(): Promise<void>;
  /** The distinct features that the map shows of a layer, by their properties. */
  drawn(layer: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly events: Locator;
  /** The line that says how many events there are. */
  readonly count: Locator;
  event(title: string | RegExp): Locator;
  handle(name: 'From' | 'To'): Locator;
}

function appOf(page: Page, faults: string[]): App {
  const map = page.getByTestId('map');
  const list = page.getByRole('list', { name: 'Events' });
  return {
    page,
    map,
    faults,
    events: list.getByRole('button'),
    count: page.locator('#events [data-count]'),
    event: (title) => list.getByRole('button', { name: title }),
    handle: (name) => page.getByRole('slider', { name }),
    async open(query = '') {
      await page.goto(`/${query}`);
      await expect(list).toBeVisible();
      // until its letters are there a line may yet move under the hand
      await page.evaluate(() => document.fonts.ready);
    },
    async mapReady() {
      await page.evaluate(() => {
        const held = globalThis as { goOn?: () => void };
        held.goOn?.();
        held.goOn = () => undefined;
      });
      await expect(map).toHaveAttribute('data-map-ready', '');
      await map.evaluate(async (element: MapElement) => {
        const shown = element.map;
        if (!shown) throw new Error('there is no map');
        await new Promise<void>((resolve) => {
          shown.once('idle', () => resolve());
          shown.triggerRepaint();
        });
      });
    },
    drawn: (layer) =>
      map.evaluate((element: MapElement, id) => {
        const features = element.map?.queryRenderedFeatures({ layers: [id] }) ?? [];
        // a feature on the edge of two tiles is rendered in both
        return [...new Map(features.map(({ properties }) => [JSON.stringify(properties), properties])).values()];
      }, layer),
  };
}

interface Settings {
  readonly app: App;
  /** When the map's code runs. Software drawing is most of what a test costs; to one that never asks for the map the page stays as it is while that code is on its way. */
  readonly mapCode: 'when asked for' | 'at once';
}

/** Tests of the built app: no console error or warning, and no request that leaves the page. */
export const test = base.extend<Settings>({
  mapCode: ['when asked for', { option: true }],
  app: async ({ page, baseURL, mapCode }, use) => {
    const faults: string[] = [];
    if (mapCode === 'when asked for') {
      await page.route(/\/assets\/MapView-[^/]*\.js$/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `if (!globalThis.goOn) await new Promise((go) => { globalThis.goOn = go; });${await response.text()}` });
      });
    }
    page.on('console', (message) => {
      if ((message.type() === 'error' || message.type() === 'warning') && !HARMLESS.test(message.text())) faults.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
    // the context sees the map worker's requests as well
    page.context().on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && origin !== baseURL) faults.push(`request to ${request.url()}`);
    });
    await use(appOf(page, faults));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(faults).toEqual([]);
  },
});

export { expect };
