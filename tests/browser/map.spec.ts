import type { MapElement } from '../../src/map/controller';
import { type App, expect, test } from './helpers';

interface StackOnScreen {
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

/** The stacks that the map shows clear of what lies over it, at px of the page. */
function stacksOnScreen(app: App): Promise<readonly StackOnScreen[]> {
  return app.map.evaluate((element: MapElement) => {
    const { map } = element;
    if (!map) return [];
    const box = element.getBoundingClientRect();
    const seen = new Map<string, StackOnScreen>();
    for (const { properties, geometry } of map.queryRenderedFeatures({ layers: ['marks'] })) {
      const { count, events, x, y } = properties as Readonly<Record<string, unknown>>;
      if (count === undefined || geometry.type !== 'Point') continue;
      const at = map.project(geometry.coordinates as [number, number]);
      const here = { count: Number(count), x: box.x + at.x + Number(x), y: box.y + at.y + Number(y) };
      if (document.elementFromPoint(here.x, here.y) === map.getCanvas()) seen.set(String(events), here);
    }
    return [...seen.values()];
  });
}

for (const [device, viewport] of Object.entries({ desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } })) {
  test.describe(device, () => {
    test.use({ viewport, hasTouch: device === 'phone' });

    test('pressing a stack opens the list of its events, at every zoom from 5 to 12', async ({ app }) => {
      test.slow();
      const { page } = app;
      await page.goto('/');
      await app.mapReady();
      let pressed = 0;
      for (let zoom = 5; zoom <= 12; zoom += 1) {
        await app.map.evaluate((element: MapElement, z) => element.map?.jumpTo({ center: [1.3, 18.35], zoom: z }), zoom);
        await app.mapReady();
        for (const { count, x, y } of await stacksOnScreen(app)) {
          if (device === 'phone') await page.touchscreen.tap(x, y);
          else await page.mouse.click(x, y);
          const heading = page.getByRole('heading', { name: new RegExp(`^${count} events: `) });
          await expect(heading, `zoom ${zoom}`).toBeVisible();
          await expect(page.getByRole('list', { name: 'Events' }).getByRole('button')).toHaveCount(count);
          pressed += 1;
          await page.getByRole('button', { name: 'All events' }).click();
          if (device === 'phone') {
            // the sheet now covers half of the map, which made room for it: down with it, and on to the next zoom
            for (let i = 0; i < 2; i += 1) await page.locator('aside').getByRole('button').first().tap();
            break;
          }
        }
      }
      expect(pressed).toBeGreaterThan(device === 'phone' ? 4 : 8);
    });
  });
}

test('the map opens with at most a dozen marks, and a press on one opens its card', async ({ app }) => {
  await app.open();
  await app.mapReady();
  const marks = await app.drawn('marks');
  expect(marks.length).toBeGreaterThan(3);
  expect(marks.length).toBeLessThanOrEqual(12);
  const single = await app.map.evaluate((element: MapElement) => {
    const { map } = element;
    const box = element.getBoundingClientRect();
    const found = map?.queryRenderedFeatures({ layers: ['marks'] }).find(({ properties }) => properties['event'] !== undefined);
    if (!map || found?.geometry.type !== 'Point') return undefined;
    const at = map.project(found.geometry.coordinates as [number, number]);
    return { x: box.x + at.x + Number(found.properties['x']), y: box.y + at.y + Number(found.properties['y']), event: String(found.properties['event']) };
  });
  if (!single) throw new Error('no single mark');
  await app.page.mouse.click(single.x, single.y);
  await expect(app.page).toHaveURL(new RegExp(`event=${single.event}(&|$)`));
  await expect(app.page.getByRole('article')).toBeVisible();
});
