import type { MapElement } from '../../src/map/controller';
import { expect, test } from './helpers';

test.describe('without WebGL', () => {
  test.use({ mapCode: 'at once' });

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

test('a newer release is on the server: a part that is gone says so, and the link survives the reload', async ({ app }) => {
  const { page, faults } = app;
  await app.open('?event=none&from=2023-10-05&to=2023-10-07');
  await page.route('**/assets/ComparePage-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  const listed = await app.events.allInnerTexts();
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/assets\/rolldown-runtime-[\w-]+\.js/, 'assets/entry-of-the-next-release.js') });
    },
  );
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const said = page.getByRole('alert');
  await expect(said).toContainText('The comparison could not be loaded. A newer version is there: reload. The link keeps what you see.');
  await expect(said.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await said.getByRole('button', { name: 'Reload the page' }).click();
  await expect(said).toHaveCount(0);
  await expect.poll(() => app.events.allInnerTexts()).toEqual(listed);
  faults.splice(0);
});

test('a history that takes no more entries: everything goes on, and the link catches up', async ({ app }) => {
  const { page } = app;
  await page.addInitScript(() => {
    let full = false;
    Object.assign(globalThis, {
      fill: (is: boolean) => {
        full = is;
      },
    });
    for (const name of ['pushState', 'replaceState'] as const) {
      const own = history[name];
      history[name] = (...entry: Parameters<History['pushState']>) => {
        if (full) throw new DOMException('too many entries', 'SecurityError');
        own.apply(history, entry);
      };
    }
  });
  await app.open('?event=none');
  const fill = (full: boolean) => page.evaluate((is) => (globalThis as unknown as { fill: (is: boolean) => void }).fill(is), full);
  await fill(true);
  await app.handle('From').focus();
  for (let i = 0; i < 30; i += 1) await page.keyboard.press('ArrowLeft');
  const said = await app.handle('From').getAttribute('aria-valuetext');
  expect(said).not.toMatch(/^9 November/);
  await app.events.first().click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.waitForTimeout(600);
  expect(page.url()).toContain('event=none');
  await fill(false);
  await expect(page).toHaveURL(/event=(?!none)/);
  expect(page.url()).toContain('from=');
});

test('the map’s drawing is taken away and given back: its frame says so with a button, and what it showed is there again', async ({ app }) => {
  const { page, faults } = app;
  await app.open('?event=none#map=8/18.2/1.1');
  await app.mapReady();
  const marks = await app.drawn('marks');
  expect(marks.length).toBeGreaterThan(0);
  const take = () =>
    app.map.evaluate((element: MapElement) => {
      const lost = element.map?.getCanvas().getContext('webgl2')?.getExtension('WEBGL_lose_context');
      Object.assign(globalThis, { lost });
      lost?.loseContext();
    });
  const said = page.getByRole('alert').filter({ hasText: 'The browser has taken the map’s drawing away' });
  await take();
  await expect(said).toBeVisible();
  const [frame, sentence] = [await page.getByRole('region', { name: /^Map:/ }).boundingBox(), await said.boundingBox()];
  expect(sentence?.y).toBeGreaterThan(frame?.y ?? 9999);
  await app.events.first().click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => (globalThis as unknown as { lost: WEBGL_lose_context }).lost.restoreContext());
  await expect(said).toHaveCount(0);
  await expect.poll(() => app.drawn('marks')).toEqual(marks);

  await take();
  await said.getByRole('button', { name: 'Try again' }).click();
  await expect(said).toHaveCount(0);
  await app.mapReady();
  await expect.poll(() => app.drawn('marks')).toEqual(marks);
  await expect(page).toHaveURL(/#map=8\/18\.2\/1\.1/);
  faults.splice(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has its title, says why there is no map, and leads to the data', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Northern Mali, 2023' })).toBeVisible();
    const why = page.locator('noscript p').first();
    await expect(why).toBeVisible();
    await expect(why).toContainText('This map is drawn by JavaScript, which is switched off here.');
    const answer = await page.request.get(new URL((await why.locator('a').first().getAttribute('href')) ?? '', page.url()).href);
    expect((await answer.json()).type).toBe('FeatureCollection');
  });
});

test('the first script is missing: the page has its title and offers to reload, and that brings it', async ({ app: { page, faults } }) => {
  for (const script of [/\/assets\/first-[^/]*\.js$/, /\/assets\/react-[^/]*\.js$/]) {
    await page.route(script, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Northern Mali, 2023' })).toBeVisible();
    const reload = page.getByRole('link', { name: 'reload the page' });
    await expect(reload).toBeVisible();
    expect(await page.locator('body').innerText()).not.toMatch(STATEMENTS);
    await page.unroute(script);
    await reload.click();
    await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  }
  faults.splice(0);
});

test('letters, icon and licences are missing: nothing is said, the text stays', async ({ app }) => {
  const { page, faults } = app;
  await page.route(/\.woff2?$|icon\.svg$|\/licences\//, (route) => route.fulfill({ status: 404, body: '' }));
  await app.open('?event=none');
  await expect(page.getByRole('heading', { name: /^Kidal is held by/ })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText(/could not be loaded|did not arrive/)).toHaveCount(0);
  expect(faults.splice(0).every((fault) => fault.includes('404'))).toBe(true);
});

test('in a frame without an origin of its own the page says what it needs', async ({ app: { page, faults }, baseURL }) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe title="map" sandbox="allow-scripts" width="900" height="600" src="/"></iframe>' }),
  );
  // this server lets nobody frame the page; others may
  await page.route(
    (url) => url.pathname === '/' && url.origin === baseURL,
    async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': _, 'x-frame-options': __, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    },
  );
  await page.goto('/host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Northern Mali, 2023' })).toBeVisible();
  await expect(frame.getByText('In a frame of another page it needs the right to run scripts and to be of its own origin')).toBeVisible();
  await expect(frame.getByRole('link', { name: 'open it in a window of its own' })).toBeVisible();
  faults.splice(0);
});
