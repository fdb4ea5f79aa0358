import { expect, test } from './helpers';

test('explore: the answer stands before the map, then list, card and map agree', async ({ app }) => {
  const { page } = app;
  await app.open();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    /Kidal is held by the army, since 14\sNovember; until then by the CSP, .*\. The CSP says it has withdrawn/,
  );
  await expect(page.getByText(/Archive · as reported by/)).toBeVisible();
  await app.mapReady();
  await app.event('Phones are cut in Kidal').click();
  const card = page.getByRole('article', { name: 'Phones are cut in Kidal' });
  await expect(card).toContainText('RFI');
  await expect(card).toContainText('AFP');
  await expect(card).toContainText(/Disputed:.*when/);
  await expect(page).toHaveURL(/event=phones-cut-kidal/);
  await page.goBack();
  await expect(card).toBeHidden();
});

test('explore: the legend filters, an empty list says what to widen', async ({ app }) => {
  const { page } = app;
  await app.open('?event=none');
  const before = await app.events.count();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page
    .getByRole('dialog', { name: 'Legend and filter' })
    .getByRole('button', { name: /^Acknowledged by both sides/ })
    .click();
  await expect.poll(() => app.events.count()).toBeLessThan(before);
  for (const row of await app.events.all()) await expect(row).toContainText('Acknowledged by both sides');
  await page.goto('/?kinds=handover&from=2023-11-10&to=2023-11-11&event=none');
  await expect(page.getByText('No event in this span with these filters.')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.getByRole('button', { name: /^Show all of the time/ }).click();
  await expect(app.events.first()).toBeVisible();
});

test('scrub: one key on a handle changes list, count and what the map draws', async ({ app }) => {
  await app.open('?from=2023-11-09&to=2023-11-11&event=none');
  await app.mapReady();
  const [titles, drawn] = [await app.events.allInnerTexts(), JSON.stringify(await app.drawn('marks'))];
  const from = app.handle('From');
  await expect(from).toHaveAttribute('aria-valuetext', /^9 November 2023, \d+ events in the window$/);
  await from.focus();
  await app.page.keyboard.press('ArrowRight');
  await expect(from).toHaveAttribute('aria-valuetext', /^10 November 2023/);
  await expect(app.page).toHaveURL(/from=2023-11-10&to=2023-11-11/);
  expect(await app.events.allInnerTexts()).not.toEqual(titles);
  await expect.poll(async () => JSON.stringify(await app.drawn('marks'))).not.toBe(drawn);
  await app.page.goBack();
  await expect.poll(() => app.events.allInnerTexts()).toEqual(titles);
});

test('scrub: while a handle is dragged the list and the holders follow in the same frame', async ({ app }) => {
  const { page } = app;
  await app.open('?event=none');
  const handle = await app.handle('To').boundingBox();
  if (!handle) throw new Error('no handle');
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
  const sentence = page.getByRole('heading', { level: 2 }).first();
  await expect(sentence).toHaveText(/is held by the army.*until then by the CSP/);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 150, y, { steps: 4 });
  const followed = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        requestAnimationFrame(() => resolve(document.querySelector('h2')?.textContent ?? ''));
      }),
  );
  expect(followed).toMatch(/^Kidal is held by the CSP/);
  await expect(page).not.toHaveURL(/to=/);
  await page.mouse.up();
  await expect(page).toHaveURL(/to=2023-11-1/);
});

test('an event exactly on the start of the window is in', async ({ app }) => {
  await app.open('?from=2023-11-11&to=2023-11-11&event=none');
  await expect(app.event('Fighting is under way near Kidal')).toBeVisible();
});

test('measure: two clicks on places, straight and along the track', async ({ app }) => {
  const { page } = app;
  await app.open('?event=none');
  await app.mapReady();
  await page.getByRole('button', { name: 'Measure', exact: true }).click();
  const at = async (lon: number, lat: number) =>
    app.map.evaluate(
      (element: import('../../src/map/controller').MapElement, place) => {
        const box = element.getBoundingClientRect();
        const point = element.map?.project(place);
        return { x: box.x + (point?.x ?? 0), y: box.y + (point?.y ?? 0) };
      },
      [lon, lat] as [number, number],
    );
  for (const place of [await at(0.6029, 18.04589), await at(1.40754, 18.44084)]) {
    await page.mouse.click(place.x + 3, place.y + 2);
    await page.waitForTimeout(400);
  }
  const panel = page.getByRole('region', { name: 'Measure' });
  await expect(panel).toContainText('Anefis');
  await expect(panel).toContainText(/95\.7\skm\s±\s2\.8/);
  await panel.getByRole('button', { name: /^Leg 1/ }).click();
  await expect(panel.getByText('Total', { exact: true }).locator('..')).toContainText(/104\.1\skm/);
  await expect(page).toHaveURL(/#.*measure=anefis~t~kidal/);
});
