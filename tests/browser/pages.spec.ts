import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './helpers';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Presses Tab until a button of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press('Tab');
    const [tag, named] = await page.evaluate(() => [
      document.activeElement?.tagName ?? '',
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    ]);
    if (tag === 'BUTTON' && name.test(named ?? '')) return;
  }
  throw new Error(`no button named ${name}`);
}

/** What axe finds on the whole page. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

test('guided reading by keyboard alone: in, on, back, and out to where the reader was', async ({ app }) => {
  const { page } = app;
  await app.open('?from=2023-10-05&to=2023-10-07&event=none&kinds=control');
  const said = () =>
    Object.fromEntries([...new URL(page.url()).searchParams].filter(([part, value]) => part !== 'edition' && part !== 'v' && value !== 'none'));
  const before = said();
  expect(before).toEqual({ from: '2023-10-05', to: '2023-10-07', kinds: 'control' });
  await tabTo(page, /^Read the report, claim by claim/);
  await page.keyboard.press('Enter');
  const story = page.getByRole('region', { name: 'The AFP report of 11 November 2023' });
  await expect(story.getByRole('heading')).toBeFocused();
  await expect(story).toContainText('Step 1 of 17');
  await expect(story).toContainText('Silence is not calm');
  await expect(page.getByRole('article', { name: 'The army moves closer to Kidal' })).toBeVisible();
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await expect(story).toContainText('Step 3 of 17');
  await expect(story).toContainText('One side only: the state and its allies');
  await expect(page).toHaveURL(/story=seed\.3/);
  await expect(page).toHaveURL(/known=2023-11-11T23/);
  for (let step = 4; step <= 8; step += 1) await page.keyboard.press('PageDown');
  await expect(story).toContainText('Step 8 of 17');
  await expect(page.getByRole('article', { name: 'Phones are cut in Kidal' })).toBeVisible();
  await page.keyboard.press('[');
  await expect(story).toContainText('Step 7 of 17');
  await expect(story.getByRole('listitem')).toHaveCount(6);
  await tabTo(page, /^A long conflict lies ahead/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'A long conflict lies ahead in Kidal' })).toBeVisible();
  await tabTo(page, /^Next$/);
  await page.keyboard.press('Enter');
  await expect(story).toContainText('Step 8 of 17');
  await page.goBack();
  await expect(page.getByRole('article', { name: 'A long conflict lies ahead in Kidal' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(story).toBeHidden();
  await expect(page.getByRole('button', { name: /^Read the report, claim by claim/ })).toBeFocused();
  expect(said()).toEqual(before);
});

test('a step moves the map with the window, and leaving moves it back', async ({ app }) => {
  const { page } = app;
  await app.open();
  await app.mapReady();
  const frame = () => new URL(page.url()).hash;
  await page.waitForTimeout(500);
  const before = frame();
  await page.getByRole('button', { name: /^Read the report, claim by claim/ }).click();
  await page
    .getByRole('region', { name: /AFP report/ })
    .getByRole('button', { name: 'Next', exact: true })
    .click();
  await expect.poll(frame).not.toBe(before);
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect.poll(() => Number(/map=([\d.]+)/.exec(frame())?.[1])).toBeCloseTo(Number(/map=([\d.]+)/.exec(before)?.[1] ?? 7), 1);
});

test('a link of nothing but the step opens all of it; one that cannot be read is named', async ({ app }) => {
  const { page } = app;
  await app.open('?story=seed.13');
  const story = page.getByRole('region', { name: 'The AFP report of 11 November 2023' });
  await expect(story).toContainText('Step 13 of 17');
  await expect(page.getByRole('article', { name: 'Tuareg rebels start an insurgency in the north' })).toBeVisible();
  await expect(page).toHaveURL(/from=2012-01-01/);
  await app.mapReady();
  await expect.poll(() => Number(/map=([\d.]+)/.exec(page.url())?.[1])).toBeLessThan(6.5);
  await story.getByRole('button', { name: 'Leave' }).click();
  await expect(page).not.toHaveURL(/known=|story=|from=/);
  await app.open('?story=tale.1');
  await expect(page.getByText('story=tale.1')).toBeVisible();
});

test('Compare by keyboard alone: read, open an event, copy, close', async ({ app }) => {
  const { page } = app;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open('?from=2023-10-05&to=2023-10-07&event=none');
  await tabTo(page, /^Compare$/);
  await page.keyboard.press('Enter');
  const compare = page.getByRole('region', { name: 'Compare' });
  await expect(compare.getByRole('heading', { name: 'Compare' })).toBeFocused();
  const row = compare.getByRole('row', { name: /^Who is in Anefis/ });
  await expect(row.getByRole('cell').nth(0)).toContainText(/Denial.*denies:/);
  await expect(row.getByRole('cell').nth(1)).toContainText(/confirms/);
  await expect(compare.getByRole('row', { name: /^When were the phones cut/ })).toContainText('Nothing on file in this window.');
  await expect(row.getByRole('cell').nth(2)).toHaveText('nothing on file');
  await tabTo(page, /^Copy as table$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Table copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split('\n').map((line) => line.split('\t'));
  expect(lines[0]).toEqual(['Question', 'The state and its allies', 'The separatists', 'The UN', 'Outlets and others']);
  expect(lines).toHaveLength(await compare.getByRole('row').count());
  expect(lines.find(([question]) => question?.startsWith('Who is in Anefis'))?.[2]).toMatch(/The army is in Anefis: .* confirms .*\(AFP, .*7 Oct 2023\)/);
  await tabTo(page, /^The army is in Anefis$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'The army is in Anefis' })).toBeVisible();
  await expect(compare).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(compare).toBeHidden();
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeFocused();
});

test('what a page lies over is out of reach while it is there', async ({ app }) => {
  const { page } = app;
  await app.open();
  await page.getByRole('button', { name: 'Sources', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeFocused();
  const under = page.getByRole('button', { name: 'Zoom in' });
  const reachable = () =>
    under.evaluate((button: HTMLElement) => {
      button.focus();
      return document.activeElement === button;
    });
  expect(await reachable()).toBe(false);
  await expect(app.events.first()).toBeVisible();
  await page.getByRole('region', { name: 'Sources' }).getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Sources' })).toBeHidden();
  expect(await reachable()).toBe(true);
});

test('Sources: found, sorted, marked by the clock, each with what rests on it', async ({ app }) => {
  const { page } = app;
  await app.open('?known=2023-11-11T18:00Z');
  await page.getByRole('button', { name: 'Sources', exact: true }).click();
  const sources = page.getByRole('region', { name: 'Sources' });
  const items = sources.getByRole('list', { name: 'Sources' }).locator('> li');
  await expect(items.first()).toBeVisible();
  const all = await items.count();
  expect(all).toBeGreaterThan(40);
  await expect(sources).toContainText(`${all} publications`);
  // published on the 14th: the clock lets nothing be known of it
  await sources.getByRole('searchbox', { name: 'Find in the sources' }).fill('rfi14');
  await expect(items).toHaveCount(0);
  await sources.getByRole('searchbox', { name: 'Find in the sources' }).fill('afp11');
  await expect(items.first()).toContainText('whether by 18:00, 11 Nov is not known');
  await sources.getByRole('searchbox', { name: 'Find in the sources' }).fill('afp7o');
  await expect(sources.getByText(new RegExp(`^[1-9] of ${all} shown$`))).toBeVisible();
  await expect(items.first().getByRole('link', { name: 'Publication' })).toHaveAttribute('rel', /noreferrer/);
  await items
    .first()
    .getByText(/rest on it$/)
    .click();
  await expect(items.first().getByRole('button', { name: 'The army holds all of Anefis' })).toBeVisible();
  await sources.getByRole('searchbox', { name: 'Find in the sources' }).fill('mirror site no one knows');
  await expect(sources).toContainText('No source mentions that.');
  await sources.getByRole('searchbox', { name: 'Find in the sources' }).fill('');
  await sources.getByRole('combobox', { name: 'Sort by' }).selectOption('outlet');
  const outlets = await items.locator('strong').allTextContents();
  expect(outlets).toEqual([...outlets].sort((a, b) => a.localeCompare(b)));
  await expect(sources.getByRole('region', { name: /What changed in edition/ })).toContainText(/edition/i);
  await expect(sources.getByRole('region', { name: 'Corrections' })).toContainText('No claim on file has been corrected');
});

test('deaths in the window stand as a range under the status, with the rule', async ({ app }) => {
  const { page } = app;
  await app.open('?from=2023-11-07&to=2023-11-07&event=none');
  const line = page.getByText(/^Deaths: stated for \d+ of \d+ clashes, strikes and attacks; 6–14 or more/);
  await expect(line).toBeVisible();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'About this map' }).click();
  await expect(page.getByRole('dialog').getByText(/Never a mean/)).toBeVisible();
});

test('the header has room on a small window, in the longer language', async ({ app }) => {
  await app.page.setViewportSize({ width: 740, height: 800 });
  await app.page.goto('/?lang=fr&event=none');
  await app.page.getByRole('button', { name: 'Plus', exact: true }).click();
  await expect(app.page.getByRole('button', { name: 'Comparer', exact: true })).toBeVisible();
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(740);
});

for (const { device, viewport, colorScheme } of [
  { device: 'desktop', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { device: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
] as const) {
  test(`axe finds nothing on Sources, Compare and the guided reading: ${device}, ${colorScheme}`, async ({ app }) => {
    const { page } = app;
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const open = async (name: string): Promise<void> => {
      if (device === 'phone') await page.getByText('Menu', { exact: true }).click();
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
    };
    await app.open('?known=2023-11-20');
    await open('Sources');
    await page
      .getByText(/rest on it$/)
      .first()
      .click();
    expect(await findings(page)).toEqual([]);
    await open('Compare');
    await expect(page.getByText('Where is the army’s column?')).toBeVisible();
    if (device === 'phone') await page.getByRole('combobox', { name: 'Side' }).selectOption('The separatists');
    await expect(
      page
        .getByRole('region', { name: 'Compare' })
        .getByText(/denies:/)
        .first(),
    ).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('region', { name: 'Compare' }).getByRole('button', { name: 'Close', exact: true }).click();
    if (device === 'phone') await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('button', { name: /^Read the report, claim by claim/ }).click();
    await expect(page.getByText('Step 1 of 17')).toBeVisible();
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  });
}
