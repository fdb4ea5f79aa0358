import { expect, test } from './helpers';

/** Tabs from where the focus is until an element of this role and name has it. */
async function tabTo(page: import('@playwright/test').Page, role: string, name: RegExp, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 300; i++) {
    await page.keyboard.press(key);
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const [is, named] = await focused.evaluate((element) => [
      element.getAttribute('role') ?? element.tagName.toLowerCase(),
      element.getAttribute('aria-label') ?? element.textContent ?? '',
    ]);
    if (is === role && name.test(named ?? '')) return;
  }
  throw new Error(`no ${role} named ${name} by ${key}`);
}

test('keyboard only: from load to Anefis–Kidal along the track', async ({ app }) => {
  const { page } = app;
  await app.open();
  await tabTo(page, 'button', /^Measure$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Measure' })).toBeVisible();
  await tabTo(page, 'input', /^$/);
  await page.keyboard.type('Anefis');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Kidal');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Measure' });
  await expect(panel).toContainText(/95\.7\skm\s±\s2\.8/);
  await tabTo(page, 'button', /^Leg 1: Straight/);
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Total', { exact: true }).locator('..')).toContainText(/104\.1\skm\s±\s2\.8/);
  await expect(panel.getByRole('status')).toHaveText(/leg 1, along the track, 104\.1\skm\splus or minus\s2\.8/i);
});

test('keyboard only: from load to the card of the phones cut', async ({ app }) => {
  const { page } = app;
  await app.open();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the list of events');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', /Phones are cut in Kidal/);
  await page.keyboard.press('Enter');
  const card = page.getByRole('article', { name: 'Phones are cut in Kidal' });
  await expect(card).toBeVisible();
  await expect(card.getByRole('heading', { name: 'Phones are cut in Kidal' })).toBeFocused();
  await tabTo(page, 'button', /^Close$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(card).toBeHidden();
  await expect(app.event('Phones are cut in Kidal')).toBeFocused();
});

test('keyboard only: the reticle drops points on the map, which undo takes back', async ({ app }) => {
  const { page } = app;
  await app.open('?event=none');
  await app.mapReady();
  const canvas = app.map.locator('canvas').first();
  await canvas.focus();
  await page.keyboard.press('m');
  const panel = page.getByRole('region', { name: 'Measure' });
  await expect(panel).toBeVisible();
  await canvas.focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(600);
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('the keys are listed on “?”', async ({ app }) => {
  await app.open();
  await app.page.keyboard.press('?');
  await expect(app.page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
});
