import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { MapElement } from '../../src/map/controller';
import { type App, expect, test } from './helpers';

const ANEFIS = [0.6029, 18.04589] as const;
const KIDAL = [1.40754, 18.44084] as const;

/** The middle of Anefis–Kidal lies free of marks at this camera. */
const CLOSE = '#map=8/18.25/1';

const panelOf = (page: Page): Locator => page.getByRole('region', { name: 'Measure', exact: true });
const unfold = (page: Page, title: string): Promise<void> => panelOf(page).locator('summary').filter({ hasText: title }).click();
const total = (page: Page): Locator => panelOf(page).getByText('Total', { exact: true }).locator('..');

/** Where a point of the earth is on the page, px. */
async function onPage(app: App, lonLat: readonly [number, number]): Promise<{ readonly x: number; readonly y: number }> {
  return app.map.evaluate(
    (element: MapElement, place) => {
      const box = element.getBoundingClientRect();
      const point = element.map?.project(place);
      return { x: box.x + (point?.x ?? 0), y: box.y + (point?.y ?? 0) };
    },
    [...lonLat] as [number, number],
  );
}

/** Opens the ruler over a link; where it matters, once the map has drawn. */
async function measuring(app: App, fragment: string, map: 'map' | 'no map' = 'map'): Promise<void> {
  await app.open(`?event=none${fragment}`);
  if (map === 'map') await app.mapReady();
  await app.page.getByRole('button', { name: 'Measure', exact: true }).click();
  await expect(panelOf(app.page)).toBeVisible();
}

async function drag(page: Page, from: { x: number; y: number }, by: readonly [number, number]): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by[0], from.y + by[1], { steps: 6 });
  await page.mouse.up();
}

test('drag a corner, insert at a middle, Delete, and three steps back', async ({ app }) => {
  const { page } = app;
  await measuring(app, `${CLOSE}&measure=anefis~s~kidal~s`);
  const points = panelOf(page).getByRole('list', { name: 'Points and legs' }).getByRole('listitem');
  const start = await total(page).innerText();
  expect(start).toMatch(/95\.7\skm/);
  const middle = (): Promise<readonly number[] | undefined> =>
    app.map.evaluate((element: MapElement) => {
      const found = element.map?.querySourceFeatures('ruler', { filter: ['==', ['get', 'part'], 'middle'] })[0]?.geometry;
      return found?.type === 'Point' ? found.coordinates : undefined;
    });
  const between = String(await middle());

  await drag(page, await onPage(app, KIDAL), [120, 90]);
  await expect(points.nth(1)).toContainText(/point \d/);
  const dragged = await total(page).innerText();
  expect(dragged).not.toBe(start);

  // the map follows the hand by a tile or two
  await expect.poll(async () => String(await middle())).not.toBe(between);
  const [lon = 0, lat = 0] = (await middle()) ?? [];
  await drag(page, await onPage(app, [lon, lat]), [-30, 140]);
  await expect(points).toHaveCount(3);

  await panelOf(page)
    .getByRole('button', { name: /^Point 2/ })
    .focus();
  await page.keyboard.press('Delete');
  await expect(points).toHaveCount(2);
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Point 2/);
  await expect(total(page)).toHaveText(dragged.replaceAll('\n', ''), { useInnerText: false });

  await page.keyboard.press('Control+z');
  await expect(points).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(points).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/measure=anefis~s~kidal~s/);
  await page.keyboard.press('Control+Shift+z');
  await expect(points.nth(1)).toContainText(/point \d/);
});

test('keyboard only: from load to the verdict on “some 110 km” in at most 25 presses, typed characters counted', async ({ app }) => {
  const { page } = app;
  await app.open();
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await press('m');
  await expect(panelOf(page).getByLabel('Add a place or coordinates')).toBeFocused();
  for (const key of [...'anefis', 'Enter', ...'kidal', 'Enter']) await press(key);
  const report = panelOf(page).getByRole('listitem').filter({ hasText: 'AFP: “some 110 km”' }).first();
  await expect(report).toHaveText('AFP: “some 110 km” · loosely fits straight, fits the track');
  await expect(report).toBeInViewport();
  await expect(panelOf(page)).toContainText('Consistent with a road distance; no surveyed track, so it could hardly fail.');
  await expect(total(page)).toContainText(/95\.7\skm\s±\s2\.8/);
  expect(presses).toBeLessThanOrEqual(25);
});

test('what is published of the two ends stands under the total, with how it was checked and its rings', async ({ app }) => {
  const { page } = app;
  await measuring(app, '');
  const panel = panelOf(page);
  await panel.getByRole('button', { name: /^Anefis to Kidal/ }).click();
  await expect(page).toHaveURL(/measure=anefis~s~kidal~s/);
  await unfold(page, 'How each was checked');
  const report = panel.getByRole('listitem').filter({ hasText: '“some 110 km”' }).last();
  await expect(report).toContainText(/Straight\s*loosely fits \(−13\s%\)/);
  await expect(report).toContainText(/Along the track\s*fits/);
  await expect(report).toContainText('No surveyed track, so it could hardly fail.');
  await expect(report).toContainText('Anefis lies WSW, 243°, of Kidal; the report says S. That is 18° outside the sector.');
  await report.getByRole('button', { name: 'Show on the map' }).click();
  await expect(report.getByRole('button', { name: 'Shown on the map' })).toHaveAttribute('aria-pressed', 'true');
  // one step takes the example back
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page).not.toHaveURL(/measure=/);
  await expect(panel.getByText('Published for', { exact: false })).toBeHidden();
});

test('a corner moves by arrow keys, as far as they say', async ({ app }) => {
  const { page } = app;
  await measuring(app, '#measure=18.0000,1.0000~s~18.0000,1.5000~s', 'no map');
  await panelOf(page)
    .getByRole('button', { name: /^Point 1/ })
    .focus();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(panelOf(page).getByRole('button', { name: 'Point 1: point 18.090, 1.000' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAccessibleName('Point 1: point 18.081, 1.000');
  await expect(panelOf(page).getByRole('status')).toHaveText(/^Point 1, free, 18\.081, 1\.000\. Leg 1, straight/);
});

test('a double click finishes, near clicks do not, and a finished line goes on', async ({ app }) => {
  const { page } = app;
  await measuring(app, CLOSE);
  const points = panelOf(page).getByRole('list', { name: 'Points and legs' }).getByRole('listitem');
  const at = await onPage(app, [0.9, 18.7]);
  await page.mouse.click(at.x, at.y);
  await page.waitForTimeout(400);
  await page.mouse.click(at.x + 120, at.y);
  await page.waitForTimeout(100);
  await page.mouse.click(at.x + 150, at.y);
  await expect(points).toHaveCount(3);
  await expect(panelOf(page).getByRole('button', { name: 'Finish' })).toBeVisible();
  await page.waitForTimeout(400);
  await page.mouse.dblclick(at.x + 220, at.y);
  await expect(points).toHaveCount(4);
  await expect(panelOf(page).getByRole('button', { name: 'Continue' })).toBeVisible();
  await page.waitForTimeout(400);
  await page.mouse.click(at.x, at.y - 60);
  await expect(points).toHaveCount(4);
  await panelOf(page).getByRole('button', { name: 'Continue' }).click();
  await page.waitForTimeout(400);
  await page.mouse.click(at.x, at.y - 60);
  await expect(points).toHaveCount(5);
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
  await expect(page).toHaveURL(/measure=/);
});

test('Shift and Alt: one leg of the other type, no snapping', async ({ app }) => {
  const { page } = app;
  await measuring(app, CLOSE);
  const [a, k] = [await onPage(app, ANEFIS), await onPage(app, KIDAL)];
  await page.mouse.click(a.x + 5, a.y + 4);
  await page.waitForTimeout(400);
  await page.keyboard.down('Shift');
  await page.mouse.click(k.x + 5, k.y + 4);
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/measure=anefis~t~kidal~s/);
  await panelOf(page).getByRole('button', { name: 'Clear' }).click();
  await page.keyboard.down('Alt');
  await page.mouse.click(a.x + 5, a.y + 4);
  await page.keyboard.up('Alt');
  await expect(page).toHaveURL(/measure=18\.\d{4},0\.\d{4}~s/);
});

test('the map’s menu, by keyboard: measure from here, to here, and rings', async ({ app }) => {
  const { page } = app;
  await app.open('?event=none#map=9/18.44084/1.40754');
  await app.mapReady();
  const canvas = app.map.locator('canvas').first();
  await canvas.focus();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu', { name: /Kidal/ });
  await expect(menu.getByRole('menuitem', { name: 'Measure from here' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(canvas).toBeFocused();
  await page.keyboard.press('ContextMenu');
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('button', { name: 'Point 1: Kidal' })).toBeVisible();
  await expect(canvas).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(600);
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Measure to here' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('list', { name: 'Points and legs' }).getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await unfold(page, 'Range rings');
  await expect(panelOf(page).getByRole('list', { name: 'Range rings' })).toContainText('25 km, 50 km, 100 km');
  await expect(page).toHaveURL(/rings=[^&]+~25,50,100/);
});

test('the map’s menu, by the right button; a press elsewhere closes it', async ({ app }) => {
  const { page } = app;
  await app.open(`?event=none${CLOSE}`);
  await app.mapReady();
  const at = await onPage(app, ANEFIS);
  await page.mouse.click(at.x + 4, at.y + 3, { button: 'right' });
  await expect(page.getByRole('menu', { name: /Anefis/ })).toBeVisible();
  await page.mouse.click(at.x - 200, at.y - 200);
  await expect(page.getByRole('menu')).toBeHidden();
});

test('rings: from words, in the panel, on the map and in the link', async ({ app }) => {
  const { page } = app;
  await measuring(app, '#map=7/18.1/0.9&measure=anefis');
  const panel = panelOf(page);
  await unfold(page, 'Range rings');
  await panel.getByLabel('Distances or a phrase').fill('some 110 km');
  await page.keyboard.press('Enter');
  const list = panel.getByRole('list', { name: 'Range rings' });
  await expect(list).toContainText(/Anefis “some 110 km” 105\skm to 115\skm, read broadly 93\.5\skm to 126\.5\skm/);
  await expect(page).toHaveURL(/rings=anefis~some\+110\+km/);
  await expect.poll(async () => (await app.drawn('ring-bands')).map(({ part }) => part)).toEqual(expect.arrayContaining(['core', 'broad']));
  await expect.poll(async () => (await app.drawn('ring-figures')).map(({ text }) => String(text).replaceAll('\u00a0', ' '))).toContain('105 km to 115 km');
  await panel.getByLabel('Distances or a phrase').fill('1 2 3 4 5 6');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('At most five rings round one place.')).toBeVisible();
  await panel.getByLabel('Round', { exact: true }).selectOption({ label: 'Kidal' });
  await panel.getByLabel('Distances or a phrase').fill('30, 60');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.reload();
  await page.getByRole('button', { name: 'Measure', exact: true }).click();
  await unfold(page, 'Range rings');
  await expect(list).toContainText(/Kidal 30\skm, 60\skm \(centre known to ± 2\skm\)/);
  await panel.getByRole('button', { name: 'Remove the rings round Anefis' }).click();
  await expect(page).toHaveURL(/rings=kidal~30,60/);
  await expect(page).not.toHaveURL(/some/);
});

test('typed coordinates without letters say how they were read; pace and units', async ({ app }) => {
  const { page } = app;
  await measuring(app, '#measure=kidal~s', 'no map');
  const panel = panelOf(page);
  const field = panel.getByLabel('Add a place or coordinates');
  await field.fill('18.2, 1.1');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Read as latitude 18.2000, longitude 1.1000.')).toBeVisible();
  await field.fill('18°30′N 1°12′E');
  await page.keyboard.press('Enter');
  await expect(panel.getByText(/^Read as/)).toBeHidden();
  await field.fill('nowhere at all');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('“nowhere at all” is neither a place of this map nor coordinates.')).toBeVisible();
  await unfold(page, 'Pace and units');
  await panel.getByLabel('Pace, km a day').fill('20');
  await expect(total(page)).toContainText(/\d\.\d days at 20\skm a day/);
  await expect(page).toHaveURL(/pace=20/);
  await panel.getByLabel('Units').selectOption('nautical miles');
  await expect(total(page)).toContainText(/nmi/);
  await page.reload();
  await page.getByRole('button', { name: 'Measure', exact: true }).click();
  await expect(total(page)).toContainText(/nmi.*at 10\.8\snmi a day/);
});

test('a pace by precedent gives the time, with the marches it is taken from', async ({ app }) => {
  const { page } = app;
  await measuring(app, '#measure=anefis~t~kidal', 'no map');
  const panel = panelOf(page);
  await expect(total(page)).toContainText(/2\.1 days at 50\skm a day/);
  await unfold(page, 'Pace and units');
  await panel.getByRole('button', { name: /^Escorted, 45 to 90\skm$/ }).click();
  await expect(total(page)).toContainText(/1\.2 days at 90\skm a day/);
  await expect(page).toHaveURL(/pace=90/);
  await panel.getByText('Precedents', { exact: true }).click();
  const precedent = panel.getByRole('listitem').filter({ hasText: 'UN column from Kidal to Gao' });
  await expect(precedent).toContainText(/\d+\skm a day/);
  await expect(precedent.getByRole('link')).toHaveAttribute('href', /^https:/);
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(total(page)).toContainText(/2\.1 days at 50\skm a day/);
});

test.describe('taking away', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies as text with its method, credit and link', async ({ app }) => {
    const { page } = app;
    await measuring(app, '#measure=anefis~t~kidal&rings=kidal~30', 'no map');
    await unfold(page, 'Take away');
    await panelOf(page).getByRole('button', { name: 'Copy as text' }).click();
    await expect(panelOf(page).getByText('Copied.')).toBeVisible();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\u00a0', ' ').split('\n');
    expect(lines[0]).toBe('Anefis – Kidal: Total 104.1 km ± 2.8; 2.1 days at 50 km a day');
    expect(lines[1]).toMatch(
      /^Leg 1: Anefis \(18\.0459, 0\.6029\) – Kidal \(18\.4408, 1\.4075\): Along the track 104\.1 km ± 2\.8; Straight 95\.7 km ± 2\.8; .*243°$/,
    );
    expect(lines[2]).toBe('Rings round Kidal: 30 km');
    expect(lines[3]).toMatch(/^WGS84 geodesic\. ± from the radii/);
    expect(lines[4]).toMatch(/^Northern Mali, 2023, edition .*OpenStreetMap/);
    expect(lines[5]).toMatch(/^http.*#.*measure=anefis~t~kidal/);
  });

  test('downloads GeoJSON, GPX and CSV that can be read back', async ({ app }) => {
    const { page } = app;
    await measuring(app, '#measure=anefis~t~kidal&rings=kidal~30', 'no map');
    await unfold(page, 'Take away');
    const saved = async (format: string): Promise<{ readonly name: string; readonly text: string }> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        panelOf(page)
          .getByRole('button', { name: `Download as ${format}` })
          .click(),
      ]);
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
    };
    const geojson = await saved('GeoJSON');
    expect(geojson.name).toBe('ruler-anefis-kidal.geojson');
    const { features, method } = JSON.parse(geojson.text);
    expect(features.map(({ properties }: { properties: { role: string } }) => properties.role)).toEqual(['point', 'point', 'vertices', 'leg', 'ring']);
    expect(method).toMatch(/WGS84/);
    const gpx = await saved('GPX');
    const read = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const names = [...parsed.querySelectorAll('rtept > name')].map(({ textContent }) => textContent);
      return { faults: parsed.querySelectorAll('parsererror').length, names, points: parsed.querySelectorAll('trkpt').length };
    }, gpx.text);
    expect(read).toMatchObject({ faults: 0, names: ['Anefis', 'Kidal'] });
    expect(read.points).toBeGreaterThan(190);
    const csv = await saved('CSV');
    expect(csv.text).toMatch(/^\ufeffkind,leg,from,.*\r\nleg,1,Anefis,18\.04589,0\.6029,Kidal,18\.44084,1\.40754,track,104\.\d+,2\.828,/);
    expect(csv.text).toMatch(/\r\nring,,Kidal,18\.44084,1\.40754,,,,radius,30,/);
  });
});

test('axe finds nothing in the whole panel, nor in the menu', async ({ app }) => {
  const { page } = app;
  await measuring(app, '#map=7/18.1/0.9&measure=anefis~t~kidal~s~19.0000,2.2000&rings=kidal~30,60&rings=anefis~some+110+km');
  await expect(panelOf(page).getByRole('heading', { name: 'Take away' })).toBeVisible();
  for (const summary of await panelOf(page).locator('summary').all()) await summary.click();
  const findings = async () => {
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  };
  expect(await findings()).toEqual([]);
  await app.map.locator('canvas').first().focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await findings()).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  const touch = async (page: Page): Promise<(type: string, ...points: readonly (readonly [number, number])[]) => Promise<void>> => {
    const client = await page.context().newCDPSession(page);
    return async (type, ...points) => {
      await client.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: points.map(([x, y]) => ({ x, y })) });
    };
  };

  test('points are placed by the cross and “Add point”, without precision; a pan adds none', async ({ app }) => {
    const { page } = app;
    await app.open('?event=none#map=7/18.43/1.42');
    await app.mapReady();
    await page.getByRole('button', { name: 'Measure', exact: true }).tap();
    const add = app.map.getByRole('button', { name: 'Add point' });
    // until the map is moved a tap on it is enough
    await expect(page.getByRole('tab', { name: /^Distance/ })).toBeAttached();
    await expect(add).toBeHidden();
    const box = await app.map.locator('div[aria-hidden]').first().boundingBox();
    if (!box) throw new Error('no cross');
    // the cross stands in the middle of what the sheet leaves free, a few px off Kidal, and snaps to it
    const kidal = await onPage(app, KIDAL);
    const cross = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const send = await touch(page);
    await send('touchStart', [kidal.x, kidal.y]);
    for (let i = 1; i <= 8; i++) await send('touchMove', [kidal.x + ((cross.x - kidal.x + 9) * i) / 8, kidal.y + ((cross.y - kidal.y + 7) * i) / 8]);
    await page.waitForTimeout(300);
    await send('touchEnd');
    await page.waitForTimeout(500);
    await expect(page).not.toHaveURL(/measure=/);
    expect((await add.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await add.tap();
    await expect(page).toHaveURL(/measure=kidal~s/);
    await send('touchStart', [cross.x, cross.y - 60]);
    for (let i = 1; i <= 8; i++) await send('touchMove', [cross.x + i * 7, cross.y - 60 - i * 6]);
    await page.waitForTimeout(300);
    await send('touchEnd');
    await page.waitForTimeout(500);
    await add.tap();
    await expect(page).toHaveURL(/measure=kidal~s~[^~]+~s/);
    const grip = page.getByRole('button', { name: /^Raise the sheet/ });
    await expect(grip).toContainText(/Total \d+\.\d\skm/);
    await grip.tap();
    await page.waitForTimeout(400);
    const [sheet, map] = [await page.getByRole('complementary').boundingBox(), await app.map.boundingBox()];
    expect((sheet?.y ?? 0) - (map?.y ?? 0)).toBeGreaterThanOrEqual((map?.height ?? 0) * 0.45);
    await expect(panelOf(page).getByRole('list', { name: 'Points and legs' }).getByRole('listitem')).toHaveCount(2);
  });

  test('Undo and Finish are within reach while the sheet peeks, and at least 44 px high', async ({ app }) => {
    const { page } = app;
    await app.open('?event=none#measure=anefis~s~kidal~s~18.0000,1.0000~s');
    await page.getByRole('button', { name: 'Measure', exact: true }).tap();
    const sheet = page.getByRole('complementary');
    const finish = sheet.getByRole('button', { name: 'Finish' });
    await expect(finish).toBeInViewport({ ratio: 1 });
    expect((await finish.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await finish.tap();
    await expect(sheet.getByRole('button', { name: 'Continue' }).first()).toBeInViewport({ ratio: 1 });
    const undo = sheet.getByRole('button', { name: 'Undo', exact: true });
    await expect(undo).toBeInViewport({ ratio: 1 });
    expect((await undo.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await undo.tap();
    await expect(finish).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: /^Raise the sheet/ })).toContainText(/Total \d+\.\d\skm/);
  });

  test('a long press opens the menu, and adds no point', async ({ app }) => {
    const { page } = app;
    await app.open('?event=none#map=7/18.1/0.9');
    await app.mapReady();
    const send = await touch(page);
    const at = await onPage(app, [0.6, 18.9]);
    await send('touchStart', [at.x, at.y]);
    await page.waitForTimeout(900);
    await send('touchEnd');
    const item = page.getByRole('menuitem', { name: 'Measure from here' });
    await expect(item).toBeVisible();
    expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await item.tap();
    await expect(page).toHaveURL(/measure=18\.\d+,0\.\d+~s$/);
  });
});
