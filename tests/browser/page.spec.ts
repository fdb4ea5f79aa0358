import type { Page } from '@playwright/test';
import { expect, test } from './helpers';

const PHONE = { width: 390, height: 844 };

/** Names of the controls that can be seen and pressed. Not counted: rows of the list, marks and handles of the timeline, the map's canvas, attribution, skip links. */
async function controls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary, [role=button], [role=slider], [tabindex="0"]');
    const seen = (element: HTMLElement): boolean => {
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      return at !== null && (element.contains(at) || at.contains(element));
    };
    return [...all]
      .filter((element) => !element.matches('[data-event], #timeline [role=slider], canvas, .maplibregl-ctrl-attrib *, [class*=skip] *') && seen(element))
      .map((element) => (element.getAttribute('aria-label') ?? element.textContent ?? element.id).trim());
  });
}

for (const [width, height, most] of [
  [1440, 900, 24],
  [390, 844, 12],
] as const) {
  test(`on opening at ${width}×${height} at most ${most} controls are seen, and no card is open`, async ({ app }) => {
    await app.page.setViewportSize({ width, height });
    await app.open();
    await app.mapReady();
    const seen = await controls(app.page);
    // what must be there, so that the count counts something
    expect(seen).toEqual(expect.arrayContaining(['Measure', 'Play']));
    expect(seen.length, seen.join(' | ')).toBeLessThanOrEqual(most);
    await expect(app.page.getByRole('article')).toHaveCount(0);
  });
}

test('from load, search, list, map and timeline are each at most six Tabs away', async ({ app }) => {
  const { page } = app;
  for (const [name, selector] of [
    ['search', '#search'],
    ['list', '#events, #events *'],
    ['map', '[data-testid=map] canvas'],
    ['timeline', '#timeline *'],
  ] as const) {
    await app.open();
    await app.mapReady();
    let presses = 0;
    const there = (): Promise<boolean> => page.evaluate((goal) => document.activeElement?.matches(goal) ?? false, selector);
    while (presses < 6 && !(await there())) {
      await page.keyboard.press('Tab');
      presses += 1;
      const skip = page.locator(':focus').filter({ hasText: /^Skip to the (list of events|map|timeline)$/ });
      if ((await skip.count()) > 0 && (await skip.innerText()).includes(name)) await page.keyboard.press('Enter');
    }
    expect(await there(), name).toBe(true);
  }
});

test('skip links leave the link alone: the reader’s own points stay in the fragment', async ({ app }) => {
  await app.open('#measure=anefis~t~kidal');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.press('Enter');
  await expect(app.page).toHaveURL(/#.*measure=anefis~t~kidal/);
});

test('the list: newest first by day, what lasts folded at its end with its count, who holds what in a tab of its own', async ({ app }) => {
  const { page } = app;
  await app.open();
  const [all] = /\d+/.exec(await app.count.innerText()) ?? [];
  const days = await page.locator('#events h3').allInnerTexts();
  expect(days.slice(0, 6)).toEqual([14, 13, 12, 11, 10, 9].map((day) => `${day} November 2023`));
  const dated = await app.events.count();
  const fold = page.getByRole('button', { name: /^Lasting, or dated less exactly/ });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  expect(await fold.innerText()).toContain(String(Number(all) - dated));
  await fold.click();
  await expect(page.getByRole('list', { name: 'Lasting, or dated less exactly' }).getByRole('button')).toHaveCount(Number(all) - dated);
  await page.getByRole('tab', { name: 'Events' }).focus();
  await page.keyboard.press('ArrowRight');
  const holders = page.getByRole('tabpanel', { name: 'Who holds what' });
  await expect(holders.getByRole('button', { name: /^Kidal held by the CSP, then held by the army/ })).toBeVisible();
});

test('Share is one dialog: the link, a citation, the listed events as a table', async ({ app, context }) => {
  const { page } = app;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open('?from=2023-11-10&to=2023-11-10&known=2023-11-12T12:00Z#measure=anefis~t~kidal');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await dialog.getByRole('region', { name: 'Link' }).getByRole('button', { name: 'Copy' }).click();
  const link = new URL(await copied());
  expect(Object.fromEntries(link.searchParams)).toEqual({ v: '1', from: '2023-11-10', to: '2023-11-10', known: '2023-11-12T12:00Z', edition: '1' });
  expect(link.hash).toMatch(/measure=anefis~t~kidal/);
  await expect(dialog).toContainText('your own points');
  await dialog.getByRole('region', { name: 'Citation' }).getByRole('button', { name: 'Copy' }).click();
  expect(await copied()).toMatch(/^“Northern Mali, 2023”, conflict map, edition .*; as reported by 12:00, 12 Nov 2023\. http/);
  await dialog.getByRole('button', { name: 'Copy for a spreadsheet' }).click();
  const [head, ...rows] = (await copied()).split('\n');
  expect(head?.split('\t')).toEqual(['When', 'Event', 'Kind', 'Place', 'Support', 'Outlets']);
  expect(rows.length).toBe(Number(/\d+/.exec(await app.count.innerText())?.[0]));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});

test('theme and language say what they are, and what was chosen holds', async ({ app }) => {
  const { page } = app;
  await app.open();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Theme: As the device' })).toBeVisible();
  await page
    .getByRole('group', { name: /^Theme/ })
    .getByRole('button', { name: 'Dark' })
    .click();
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(38, 35, 32)');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Theme: Dark' })).toBeVisible();
  await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.getByRole('tab', { name: 'Événements' })).toBeVisible();
});

test.describe('phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('the menu closes on Esc, on a press outside and on choosing', async ({ app }) => {
    const { page } = app;
    await app.page.goto('/');
    const menu = page.getByRole('button', { name: 'Menu', exact: true });
    const sources = page.getByRole('button', { name: 'Sources', exact: true });
    await menu.tap();
    await expect(sources).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sources).toBeHidden();
    await expect(menu).toBeFocused();
    await menu.tap();
    await page.touchscreen.tap(100, 400);
    await expect(sources).toBeHidden();
    await menu.tap();
    await sources.tap();
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
    await expect(menu).toHaveAttribute('aria-expanded', 'false');
  });

  test('the answer has two lines of serif at most, and the peeking sheet says how many events and the latest', async ({ app }) => {
    const { page } = app;
    await page.goto('/');
    const sentence = page.getByRole('heading', { level: 2 }).first();
    await expect(sentence).toHaveText(/^Kidal is held by the army, since 14\sNov\. The CSP says it has withdrawn from the town\.$/);
    await expect(page.getByText(/^56 events, 5 of them possibly in this span$/).first()).toBeVisible();
    await expect(page.getByText(/^Latest: /)).toBeVisible();
  });

  test('a press raises the sheet, a pull takes it up and down', async ({ app }) => {
    const { page } = app;
    await page.goto('/');
    const sheet = page.locator('aside');
    const grip = sheet.getByRole('button').first();
    // names and figures keep off what says that it lies over the map
    await expect(page.getByRole('button', { name: 'Legend' })).toHaveAttribute('data-over-map');
    await expect(sheet).toHaveAttribute('data-height', 'peek');
    await grip.tap();
    await expect(sheet).toHaveAttribute('data-height', 'half');
    const pull = async (by: number): Promise<void> => {
      await page.waitForTimeout(300);
      const box = await grip.boundingBox();
      if (!box) throw new Error('no grip');
      const [x, y] = [box.x + box.width / 2, box.y + 12];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y + by, { steps: 3 });
      await page.mouse.up();
    };
    await pull(-120);
    await expect(sheet).toHaveAttribute('data-height', 'full');
    await pull(120);
    await expect(sheet).toHaveAttribute('data-height', 'half');
    await pull(120);
    await expect(sheet).toHaveAttribute('data-height', 'peek');
  });
});

test('at 320×256, a page zoomed to 400 %, everything scrolls in one column: list, card and timeline are reached', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 320, height: 256 });
  await app.open();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const row = app.events.first();
  await row.scrollIntoViewIfNeeded();
  await row.click();
  const card = page.getByRole('article');
  await expect(card.getByRole('heading').first()).toBeInViewport();
  const play = page.getByRole('button', { name: 'Play' });
  await play.scrollIntoViewIfNeeded();
  await expect(play).toBeInViewport();
  // nothing stands over it
  await play.click({ trial: true });
  await app.mapReady();
});

for (const [what, title] of [
  ['70 characters', 'The war in the north, the march on the town and what came of it, 2023.'],
  ['2,000 characters without a break', 'x'.repeat(2000)],
] as const) {
  test(`a data set’s title of ${what} leaves the header’s buttons in the window`, async ({ app }) => {
    const { page } = app;
    await page.route('**/data/dataset.json', async (route) => {
      const file = (await (await route.fetch()).json()) as Record<string, unknown>;
      await route.fulfill({ json: { ...file, title: { en: title, fr: title } } });
    });
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/');
      const last = page.locator('header').getByRole('button').last();
      const box = await last.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(width);
      await last.click({ trial: true });
    }
  });
}
