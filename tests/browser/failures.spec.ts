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

test('a data file that is missing: a notice opens the list of what is left out, the rest works', async ({ app }) => {
  await app.page.route('**/data/convoys.json', (route) => route.fulfill({ status: 404, body: '' }));
  await app.open();
  await app.page.getByRole('button', { name: 'Show which' }).click();
  await expect(app.page.getByText('convoys.json: the file is missing')).toBeVisible();
  await expect(app.events.first()).toBeVisible();
  app.faults.splice(0);
});

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

test('no data at all: a sentence and a way to try again', async ({ app }) => {
  await app.page.route('**/data/*', (route) => route.fulfill({ status: 404, body: '' }));
  await app.page.goto('/');
  await expect(app.page.getByRole('heading', { name: /could not be loaded/ })).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'Load again' })).toBeVisible();
  app.faults.splice(0);
});

test('storage that is full: the choice holds and the page says that it will not be kept', async ({ app }) => {
  await app.page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await app.open();
  await app.page.getByRole('button', { name: /^Theme/ }).click();
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(app.page.getByText(/could not be stored/)).toBeVisible();
});
