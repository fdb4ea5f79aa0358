import { expect, test } from './helpers';

test.describe('without WebGL', () => {
  test('everything but the map works, and says so', async ({ app }) => {
    await app.page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
      } as typeof original;
    });
    await app.open();
    await expect(app.page.getByText(/cannot draw the map/)).toBeVisible();
    await app.handle('From').focus();
    await app.page.keyboard.press('ArrowLeft');
    await expect(app.events.first()).toBeVisible();
    await app.page.getByRole('button', { name: 'Measure', exact: true }).click();
    await expect(app.page.getByRole('region', { name: 'Measure' })).toBeVisible();
    app.faults.splice(0);
  });
});

for (const [file, words] of [
  ['convoys.json', /^The columns \(convoys\.json\) did not arrive: the server answered 404\. Nothing is said of columns/],
  ['tracks.geojson', /^The tracks \(tracks\.geojson\) did not arrive: the server answered 404\. Nothing is measured along tracks/],
] as const) {
  test(`${file} is missing: a notice names it, the rest works, and asking again brings it`, async ({ app }) => {
    await app.page.route(`**/data/${file}`, (route) => route.fulfill({ status: 404, body: '' }));
    await app.open('?event=none');
    const notice = app.page.getByText(words);
    await expect(notice).toBeVisible();
    await expect(app.events.first()).toBeVisible();
    await expect(app.page.getByText(/rows? of the data/)).toHaveCount(0);
    await app.page.unroute(`**/data/${file}`);
    await app.page.getByRole('button', { name: 'Load again' }).click();
    await expect(notice).toHaveCount(0);
    app.faults.splice(0);
  });
}

test('a bad row: it is named, good rows stand', async ({ app }) => {
  await app.page.route('**/data/events.geojson', async (route) => {
    const data = await (await route.fetch()).json();
    data.features[0].geometry = { type: 'Point', coordinates: [1.4, 118.4] };
    await route.fulfill({ json: data });
  });
  await app.open();
  await app.page.getByRole('button', { name: 'Show which' }).click();
  await expect(app.page.getByText(/latitude 118\.4 is outside −90…90/)).toBeVisible();
  await expect(app.event('Fighting is under way near Kidal')).toBeVisible();
});

/** Words that would tell of holders or counts. */
const STATEMENTS = /held by|No report says|\d+ events?\b|Clear the filters|as reported by/;

test('each core file is missing once: it is named, nothing is said or counted, and asking again brings the page', async ({ app: { page, faults } }) => {
  for (const [file, name] of [
    ['dataset.json', 'The data set’s own entry'],
    ['events.geojson', 'The events'],
    ['places.geojson', 'The places'],
    ['sources.json', 'The sources'],
    ['actors.json', 'The parties'],
  ] as const) {
    await page.route(`**/data/${file}`, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/');
    await expect(page.getByText(`${name} (${file}) did not arrive: the server answered 404.`)).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Northern Mali, 2023/ })).toBeVisible();
    expect(await page.title()).toContain('Northern Mali, 2023');
    expect(await page.locator('body').innerText()).not.toMatch(STATEMENTS);
    await expect(page.getByRole('list')).toHaveCount(0);
    await page.unroute(`**/data/${file}`);
    await page.getByRole('button', { name: 'Load again' }).click();
    await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  }
  faults.splice(0);
});

test('data that are slow: the page says so with its title, offers to ask again, and shows them when they come', async ({ app: { page } }) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.clock.install();
  await page.route('**/data/events.geojson', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await expect(page.getByText('Loading the data …')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Northern Mali/ })).toBeVisible();
  await page.clock.fastForward(9_000);
  await expect(page.getByText(/take long to arrive/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load again' })).toBeVisible();
  letGo();
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
});

test('storage that is full: the choice holds and the page says that it will not be kept', async ({ app }) => {
  await app.page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await app.open();
  await app.page.getByRole('button', { name: 'More', exact: true }).click();
  await app.page.getByRole('button', { name: 'Dark', exact: true }).click();
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(app.page.getByText(/could not be stored/)).toBeVisible();
});
