import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './helpers';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// the other two of theme and width, each panel of its own, are in panels.spec.ts, where sizes are measured as well
for (const { device, viewport, colorScheme } of [
  { device: 'desktop', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { device: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
] as const) {
  test.describe(`${device}, ${colorScheme}`, () => {
    test.use({ viewport, colorScheme });

    test('axe finds nothing on the drawn map, place, second clock, and ruler over an empty list; nothing is wider than the page', async ({ app }) => {
      const { page } = app;
      const findings = async () => {
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
      };
      await app.open();
      await app.mapReady();
      expect(await findings()).toEqual([]);
      await page.goto('/?from=2023-11-09&to=2023-11-14&known=2023-11-11T18:00Z');
      await expect(page.getByRole('slider', { name: 'As reported by' })).toBeVisible();
      expect(await findings()).toEqual([]);
      await page.goto('/?event=none&kinds=protest#measure=anefis~t~kidal');
      await page.getByRole('button', { name: 'Measure', exact: true }).click();
      await expect(page.getByRole('region', { name: 'Measure' })).toBeVisible();
      expect(await findings()).toEqual([]);
      await page.goto('/?place=kidal&lang=fr');
      await expect(page.getByRole('list', { name: 'Événements' })).toBeAttached();
      await expect(page.getByRole('article')).toBeVisible();
      expect(await findings()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      if (device === 'phone') await page.getByRole('button', { name: 'Chercher', exact: true }).click();
      await page.getByRole('combobox').fill('anéf');
      const found = await page.getByRole('option').first().boundingBox();
      expect(found?.x).toBeGreaterThanOrEqual(0);
      expect((found?.x ?? 0) + (found?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    });
  });
}

test('on a phone on its side the list is reached, and the map stays beside it', async ({ app }) => {
  await app.page.setViewportSize({ width: 844, height: 390 });
  await app.open('?event=none');
  await app.mapReady();
  await app.page.mouse.move(100, 150);
  await app.page.mouse.wheel(0, 1200);
  const timeline = await app.page.getByRole('region', { name: 'Timeline' }).boundingBox();
  const inSight = async (): Promise<number> => {
    const boxes = await app.events.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom] as const));
    return boxes.filter(([top, bottom]) => top > 48 && bottom < (timeline?.y ?? 0)).length;
  };
  await expect.poll(inSight).toBeGreaterThan(0);
  const map = await app.map.boundingBox();
  expect(map?.y).toBeLessThan(60);
  expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual(timeline?.y ?? 0);
});
