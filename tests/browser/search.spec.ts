import { expect, test } from './helpers';

test('what is typed with a wrong letter opens its card, and the focus is there', async ({ app }) => {
  const { page } = app;
  await app.open('?event=none');
  const field = page.getByRole('combobox', { name: /Search/ });
  await field.fill('kidla');
  await expect(page.getByRole('option').first()).toHaveText(/Kidal.*Town/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await page.getByRole('option').nth(1).getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.locator('#card-title')).toBeFocused();
  await expect(page).toHaveURL(/place=kidal/);
  await expect(page.getByRole('option').first()).toBeHidden();
});

test('a date becomes the window, a party the filter, coordinates a point of the ruler', async ({ app }) => {
  const { page } = app;
  await app.open('?event=none');
  const field = page.getByRole('combobox', { name: /Search/ });
  await field.fill('12/11/2023');
  await page.getByRole('option', { name: '12 November 2023 Show this time' }).click();
  await expect(page).toHaveURL(/from=2023-11-12&to=2023-11-12/);
  await field.fill('wagner');
  await page.getByRole('option', { name: /^Wagner Party/ }).click();
  await expect(page).toHaveURL(/actors=wagner/);
  await field.fill('18.44, 1.41');
  await page.getByRole('option', { name: 'Measure from 18.4400, 1.4100' }).click();
  await expect(page).toHaveURL(/measure=18\.4400(,|%2C)1\.4100/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('results stand within the screen and choosing one leaves the search', async ({ app }) => {
    const { page } = app;
    await app.open('?event=none');
    await page.getByRole('button', { name: 'Search' }).click();
    const field = page.getByRole('combobox');
    await expect(field).toBeFocused();
    await field.fill('kidal');
    await expect(page.getByRole('option').nth(5)).toBeVisible();
    for (const option of await page.getByRole('option').all()) {
      const box = await option.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
      expect(await option.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    }
    await page.getByRole('option').first().click();
    await expect(field).toHaveCount(0);
    await expect(page.locator('#card-title')).toBeFocused();
  });
});
