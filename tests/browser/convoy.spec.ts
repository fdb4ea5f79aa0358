import AxeBuilder from '@axe-core/playwright';
import type { MapElement } from '../../src/map/controller';
import { type App, expect, test } from './helpers';

type Page = App['page'];

const AT_18 = '?from=2023-11-09&to=2023-11-11T18:00Z';
const panelOf = (page: Page) => page.getByRole('region', { name: 'Measure', exact: true });

/** Opens Measure on its tab Column. */
async function openColumn({ page }: App): Promise<void> {
  await page.getByRole('button', { name: 'Measure', exact: true }).click();
  const raise = page.getByRole('button', { name: /^Raise the sheet/ });
  if (await raise.isVisible()) await raise.click();
  await page.getByRole('tab', { name: 'Column' }).click();
}

/** Unfolds a part of the panel. */
const unfold = (page: Page, title: string) => panelOf(page).locator('summary').filter({ hasText: title }).click();

/** The band's ends as the map has them, degrees of longitude; undefined: none. */
function bandOnMap(app: App) {
  return app.map.evaluate(async (element: MapElement) => {
    const source = element.map?.getSource<import('maplibre-gl').GeoJSONSource>('band');
    const data = (await source?.getData()) as import('geojson').FeatureCollection | undefined;
    const broad = data?.features.find(({ properties }) => properties?.['key'] === 'broad');
    const line = broad?.geometry.type === 'LineString' ? broad.geometry.coordinates : undefined;
    return line && { west: line[0]?.[0], east: line.at(-1)?.[0], own: broad?.properties?.['own'] as boolean };
  });
}

test('at opening, Measure and Column give an answer: the band lies on the map above the discs, the hour is said and can be set', async ({ app }) => {
  const { page } = app;
  await app.open();
  await app.mapReady();
  await openColumn(app);
  const panel = panelOf(page);
  await expect(panel).toContainText(/0 to \d\skm from Kidal along the track/);
  await expect(panel).toContainText('At 12:00 on 14 Nov, the last hour that the reports cover. Beyond it nothing is said: the column is never forecast.');
  await expect(panel).toContainText(/At most 50\skm a day, by daylight; from 7 reports; not a sighting\./);
  await expect(panel.getByRole('combobox', { name: 'Hour' })).toHaveText(/12:00, 14 Nov/);
  await expect.poll(async () => (await app.drawn('band-broad')).length).toBeGreaterThan(0);
  const order = await app.map.evaluate((element: MapElement) => element.map?.getStyle().layers.map(({ id }) => id) ?? []);
  const discs = order.flatMap((id, i) => (/disc|doubt/.test(id) ? [i] : []));
  expect(discs.length).toBeGreaterThan(0);
  expect(Math.min(...order.flatMap((id, i) => (/^band-(broad|core)/.test(id) ? [i] : [])))).toBeGreaterThan(Math.max(...discs));
  await panel.getByRole('button', { name: 'Show 12:00 on 14 Nov' }).click();
  await expect(panel.getByRole('button', { name: 'Show 12:00 on 14 Nov' })).toBeHidden();
  await expect(page).toHaveURL(/to=2023-11-14T12(:|%3A)00Z/);
  await panel.getByRole('combobox', { name: 'Hour' }).selectOption('18:00, 11 Nov');
  await expect(panel).toContainText(/\d\d to \d\d\skm from Kidal along the track; \d\d to \d\d with every phrase read narrowly\./);
  await expect(page).toHaveURL(/to=2023-11-11T18(:|%3A)00Z/);
});

test('the two tabs are one stop of the Tab key, and change by arrow', async ({ app }) => {
  const { page } = app;
  await app.open('?event=none#measure=anefis~s~kidal~s');
  await page.getByRole('button', { name: 'Measure', exact: true }).click();
  const [distance, column] = [page.getByRole('tab', { name: /^Distance 95\.7\skm$/ }), page.getByRole('tab', { name: 'Column' })];
  await expect(distance).toHaveAttribute('aria-selected', 'true');
  await distance.focus();
  await page.keyboard.press('ArrowRight');
  await expect(column).toBeFocused();
  await expect(column).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel', { name: 'Column' })).toContainText('from Kidal');
  await page.keyboard.press('Tab');
  await expect(panelOf(page).getByRole('button', { name: 'Close', exact: true })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(column).toBeFocused();
  await page.keyboard.press('Home');
  await expect(distance).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
  // it opens again where it was left
  await page.getByRole('button', { name: 'Measure', exact: true }).click();
  await expect(column).toHaveAttribute('aria-selected', 'true');
  await panelOf(page).getByRole('button', { name: 'Close', exact: true }).click();
  await expect(panelOf(page)).toBeHidden();
  await expect(app.events.first()).toBeVisible();
});

test('a link with a changed pace and a sighting switched off restores both, and shows that they are the reader’s', async ({ app }) => {
  const { page } = app;
  await app.open(`${AT_18}#convoy=anefis-kidal~pace-60~hours-0500-1900~off-thirty-km`);
  await openColumn(app);
  const panel = panelOf(page);
  await expect(panel).toContainText(/Your assumption: at most 60\skm a day \(the data: 50\skm\); moving 05:00–19:00 UTC/);
  await unfold(page, 'Assumptions');
  await unfold(page, 'Reports of this column');
  await expect(panel.getByText('8 of 9 reckoned with')).toBeVisible();
  await expect(panel.getByLabel('At most, km a day')).toHaveValue('60');
  await expect(panel.getByRole('checkbox', { name: /^RFI, 11 November 2023/ })).not.toBeChecked();
  await app.mapReady();
  await expect.poll(async () => (await bandOnMap(app))?.own).toBe(true);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const key = page.getByRole('dialog').getByRole('group').filter({ hasText: 'Column: where it could have been' }).last();
  for (const part of ['Head, every phrase read narrowly', 'Head, read broadly', 'Your assumption', /not a sighting/])
    await expect(key.getByText(part)).toBeVisible();
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'As in the data' }).click();
  await expect(panel).not.toContainText('Your assumption');
  await expect.poll(async () => (await bandOnMap(app))?.own).toBe(false);
  expect(page.url()).toContain('#');
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(panel.getByLabel('At most, km a day')).toHaveValue('60');
  await expect.poll(() => page.url()).toMatch(/#.*convoy=anefis-kidal~pace-60~hours-0500-1900~off-thirty-km/);
  expect(page.url().split('#')[0]).not.toContain('pace');
});

test('the band follows the slider, and ends with the last report', async ({ app }) => {
  const { page } = app;
  await app.open(AT_18);
  await app.mapReady();
  await openColumn(app);
  const panel = panelOf(page);
  await expect(panel).toContainText(/\d+ to \d+\skm from Kidal along the track; .*At most 50\skm a day, by daylight; from 7 reports; not a sighting/);
  await expect(panel.getByRole('combobox', { name: 'Hour' })).toHaveText(/18:00, 11 Nov/);
  await expect.poll(async () => (await bandOnMap(app))?.east).toBeGreaterThan(1);
  const before = await bandOnMap(app);
  const to = page.getByRole('slider', { name: 'To', exact: true });
  await to.focus();
  await page.keyboard.press('PageDown');
  await expect.poll(async () => (await bandOnMap(app))?.west).toBeLessThan(before?.west ?? Number.NaN);
  await page.keyboard.press('End');
  await expect(panel).toContainText('At 12:00 on 14 Nov, the last hour that the reports cover. Beyond it nothing is said: the column is never forecast.');
  await expect(panel).toContainText(/0 to 2\skm from Kidal/);
  await expect.poll(async () => (await bandOnMap(app))?.east).toBeGreaterThan(1.4);
  const last = await bandOnMap(app);
  await panel.getByRole('button', { name: 'Show 12:00 on 14 Nov' }).click();
  await expect(page).toHaveURL(/to=2023-11-14T12(:|%3A)00Z/);
  expect(await bandOnMap(app)).toEqual(last);
});

test('a report is moved in time by hand and by key: the reader’s assumption, in the link, and undone', async ({ app }) => {
  const { page } = app;
  await app.open(AT_18);
  await app.mapReady();
  await openColumn(app);
  const panel = panelOf(page);
  const box = panel.getByRole('slider', { name: /^RFI, 13 November 2023\. Arrow keys move it by one hour/ });
  await box.scrollIntoViewIfNeeded();
  await expect(box).toHaveAttribute('aria-valuetext', 'as reported');
  const { x, y, width, height } = (await box.boundingBox())!;
  const drag = async (by: number): Promise<void> => {
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + by, y + height / 2, { steps: 5 });
  };

  await drag(-30);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(box).toHaveAttribute('aria-valuetext', 'as reported');
  await expect(panel).toBeVisible();
  await expect(panel).not.toContainText('Your assumption');

  await drag(-30);
  await page.mouse.up();
  const hours = Math.abs(Number(await box.getAttribute('aria-valuenow')));
  expect(hours).toBeGreaterThan(5);
  await expect(panel).toContainText(`RFI, 13 November 2023: taken ${hours} hours earlier`);
  await expect.poll(() => page.url()).toContain(`~earlier-aghilhek-${hours}`);
  await expect.poll(async () => (await bandOnMap(app))?.own).toBe(true);

  await box.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(box).toHaveAttribute('aria-valuetext', `${hours + 1} hours earlier`);
  await unfold(page, 'Reports of this column');
  await expect(panel.getByRole('listitem').filter({ hasText: `taken ${hours + 1} hours earlier by you` })).toBeVisible();
  await expect.poll(() => page.url()).toContain(`~earlier-aghilhek-${hours + 1}`);
  expect(page.url().split('#')[0]).not.toContain('earlier');

  await page.reload();
  await openColumn(app);
  await expect(box).toHaveAttribute('aria-valuetext', `${hours + 1} hours earlier`);
  await box.focus();
  await page.keyboard.press('PageUp');
  await expect(box).toHaveAttribute('aria-valuenow', String(5 - hours));
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(box).toHaveAttribute('aria-valuetext', `${hours + 1} hours earlier`);
  await panel.getByRole('button', { name: 'As in the data' }).click();
  await expect(box).toHaveAttribute('aria-valuetext', 'as reported');
});

test('reports that cannot both be true are named with the pace that both would need', async ({ app }) => {
  await app.open(`${AT_18}#convoy=anefis-kidal~pace-15`);
  await openColumn(app);
  const alarm = panelOf(app.page).getByRole('alert');
  await expect(alarm).toContainText('These reports cannot all be true');
  await expect(alarm).toContainText(/Both would need at least \d+\skm a day\./);
  await expect(alarm).toContainText(/French column of Operation Barkhane.*67\skm a day/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the band’s caption keeps within the map', async ({ app }) => {
    await app.page.goto('/?lang=fr&event=none&from=2023-11-09&to=2023-11-10T18:00Z#convoy=anefis-kidal~pace-60');
    await app.mapReady();
    await app.page.getByRole('button', { name: 'Mesurer', exact: true }).click();
    await app.page.getByRole('button', { name: /^Lever le volet/ }).click();
    await app.page.getByRole('tab', { name: 'Colonne' }).click();
    // captions that lie within the frame, and those that reach over its left or right edge
    const captions = () =>
      app.map.evaluate((element: MapElement) => {
        const { clientWidth: width, clientHeight: height } = element;
        const layers = ['band-caption'];
        const met = (from: number, to: number): number =>
          element.map?.queryRenderedFeatures(
            [
              [from, 0],
              [to, height],
            ],
            { layers },
          ).length ?? 0;
        return [met(0, width), met(0, 4), met(width - 4, width)];
      });
    await expect.poll(captions).toEqual([1, 0, 0]);
  });
});

for (const [device, viewport] of Object.entries({ desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } })) {
  test.describe(device, () => {
    test.use({ viewport, colorScheme: device === 'phone' ? 'dark' : 'light' });

    test('axe finds nothing in the panel, and its controls are at least 24 px', async ({ app }) => {
      const { page } = app;
      await app.open(`${AT_18}#convoy=anefis-kidal~pace-20`);
      await openColumn(app);
      const panel = panelOf(page);
      await expect(panel.getByRole('alert')).toBeVisible();
      for (const summary of await panel.locator('summary').all()) await summary.click();
      const { violations } = await new AxeBuilder({ page })
        .include('section[aria-label="Measure"]')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)).toEqual([]);
      const small = await panel
        .locator('button, select, summary, [role=tab], input[type=number], input[type=time], label:has(input), [role=slider]')
        .evaluateAll((controls) =>
          controls.flatMap((control) => {
            const { width, height } = control.getBoundingClientRect();
            return width > 0 && (width < 24 || height < 24) ? [`${control.textContent} ${width}×${height}`] : [];
          }),
        );
      expect(small).toEqual([]);
      const covered = await panel.getByRole('slider').evaluateAll((sliders) =>
        sliders.flatMap((slider) => {
          slider.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = slider.getBoundingClientRect();
          const corners = [0.5, width - 0.5].flatMap((x) => [0.5, height - 0.5].map((y) => document.elementFromPoint(left + x, top + y)));
          return width < 24 || height < 24 || corners.some((met) => !slider.contains(met)) ? [slider.getAttribute('aria-label')] : [];
        }),
      );
      expect(covered).toEqual([]);
    });
  });
}
