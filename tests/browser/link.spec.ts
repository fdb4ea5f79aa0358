import { expect, test } from './helpers';

const LINK = '?from=2023-11-10&to=2023-11-11T18:00Z&kinds=movement,clash,communications&event=none&edition=1';
let listed: readonly string[] | undefined;

for (const timezoneId of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('the same link lists the same events', async ({ app }) => {
      await app.open(LINK);
      const here = await app.events.allInnerTexts();
      expect(here.length).toBeGreaterThan(5);
      listed ??= here;
      expect(here).toEqual(listed);
    });
  });
}

test('a link restores window, filter, selection, ruler and language; a broken part is named', async ({ app }) => {
  const { page } = app;
  await page.goto('/?from=2023-11-10&to=2023-11-11&kinds=communications&event=phones-cut-kidal&lang=fr&actors=fma#measure=anefis~t~kidal');
  await expect(page.getByRole('heading', { name: /téléphon/i }).first()).toBeVisible();
  await expect(page.getByText('« actors=fma » dans le lien')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Événements' }).getByRole('button')).toHaveCount(2);
  await page.getByRole('button', { name: 'Mesurer', exact: true }).click();
  await expect(
    page
      .getByText(/104,1\skm/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
});

test('the camera is in the fragment and comes back', async ({ app }) => {
  await app.open('?event=none#map=9/18.4/1.2');
  await app.mapReady();
  await expect(app.page).toHaveURL(/#map=9\/18\.4\/1\.2/);
  await app.page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(app.page).toHaveURL(/#map=10\//);
});
