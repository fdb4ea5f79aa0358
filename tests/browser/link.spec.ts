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
  await page.getByRole('button', { name: /^De longue durée/ }).click();
  await expect(page.locator('#events [data-event]')).toHaveCount(2);
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

test('in French the tab and the description are French too, and back in English with the language', async ({ app }) => {
  const { page } = app;
  await page.goto('/?lang=fr&event=none');
  await expect(page).toHaveTitle('Nord du Mali, 2023 · carte du conflit');
  const description = page.locator('meta[name="description"]');
  await expect(description).toHaveAttribute('content', /^Nord du Mali, 2023 : ce qui se serait passé/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await app.open('?lang=en&event=none');
  await expect(page).toHaveTitle('Northern Mali, 2023 · conflict map');
});

test('what is wrong with a link is said in one short line a part', async ({ app }) => {
  const { page } = app;
  const nobody = Array.from({ length: 300 }, (_, i) => `nobody-${i}`).join(',');
  await app.open(`?from=2023-10-05&to=2023-10-02&known=2023-11-11T18:00+00:00&actors=${nobody}&colour=party&event=none#map=99/999/999`);
  await expect(page.getByText('The link’s “from” came after its “to”; they were exchanged.')).toBeVisible();
  await expect(page.getByText('actors: 300 values in the link could not be read, the first “nobody-0”; the rest holds.')).toBeVisible();
  await expect(page.getByText('The link’s “colour” is not used yet and was left out.')).toBeVisible();
  await expect(page.getByText(/“map=99\/999\/999” could not be read/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Archive, as reported by 18:00, 11 Nov 2023' })).toBeVisible();
});
