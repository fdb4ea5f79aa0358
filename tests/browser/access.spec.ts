import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './helpers';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [device, viewport] of Object.entries({ desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } })) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${device}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test('axe finds nothing on card, place, second clock, ruler and empty list', async ({ app }) => {
        await app.open();
        await app.mapReady();
        const findings = async () => {
          const { violations } = await new AxeBuilder({ page: app.page }).withTags(TAGS).analyze();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
        };
        expect(await findings()).toEqual([]);
        await app.page.goto('/?place=kidal&lang=fr');
        await app.page.waitForTimeout(1000);
        expect(await findings()).toEqual([]);
        await app.page.goto('/?from=2023-11-09&to=2023-11-14&known=2023-11-11T18:00Z');
        await expect(app.page.getByRole('slider', { name: 'As reported by' })).toBeVisible();
        expect(await findings()).toEqual([]);
        await app.page.goto('/?event=none&kinds=protest#measure=anefis~t~kidal');
        await app.page.getByRole('button', { name: 'Measure', exact: true }).click();
        await expect(app.page.getByRole('region', { name: 'Measure' })).toBeVisible();
        expect(await findings()).toEqual([]);
      });

      test('every control is at least 24 px in both directions', async ({ app }) => {
        await app.open();
        const small = await app.page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('button, summary, select, input, [role=slider]')]
            .filter((element) => element.offsetParent !== null)
            .map((element) => ({
              name: element.getAttribute('aria-label') ?? element.textContent ?? element.id,
              box: element.getBoundingClientRect(),
              label: element.closest('label'),
            }))
            .filter(({ box, label }) => (label?.getBoundingClientRect() ?? box).width < 24 || (label?.getBoundingClientRect() ?? box).height < 23.5)
            .map(({ name, box }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`),
        );
        expect(small).toEqual([]);
      });

      test('nothing is wider than the page', async ({ app }) => {
        await app.page.goto('/?lang=fr');
        await expect(app.page.getByRole('list', { name: 'Événements' })).toBeAttached();
        expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
        if (device === 'phone') await app.page.getByRole('button', { name: 'Chercher', exact: true }).click();
        await app.page.getByRole('combobox').fill('anéf');
        const found = await app.page.getByRole('option').first().boundingBox();
        expect(found?.x).toBeGreaterThanOrEqual(0);
        expect((found?.x ?? 0) + (found?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
      });
    });
  }
}

test('on a phone on its side the list is reached, and the map stays beside it', async ({ app }) => {
  await app.page.setViewportSize({ width: 844, height: 390 });
  await app.open('?event=none');
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
