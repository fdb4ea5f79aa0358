import { expect, test } from './helpers';

test('the archive line is the second clock: chips of the data set, dates as people type them, read back before they are used', async ({ app }) => {
  const { page } = app;
  await app.open('?event=none');
  const line = page.getByRole('button', { name: 'Archive, as reported by 8 June 2025' });
  const panel = page.getByRole('dialog', { name: 'As reported by' });
  await line.press('Enter');
  await expect(panel.getByRole('button', { name: 'Everything on file' })).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(line).toBeFocused();

  await line.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(panel).toBeHidden();

  await line.click();
  const field = panel.getByLabel('Another date or minute');
  await field.fill('12 Nov 2023 6pm');
  await expect(panel.getByRole('status')).toHaveText('Read as 18:00, 12 November 2023, GMT (Bamako).');
  await expect(page).not.toHaveURL(/known=/);
  await field.fill('some day');
  await field.press('Enter');
  await expect(panel.getByRole('status')).toHaveText(/could not be read as a date/);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('11/11');
  await field.press('Enter');
  await expect(page).toHaveURL(/known=2023-11-11T23(:|%3A)59Z/);
  await expect(panel).toBeHidden();

  await page.getByRole('button', { name: 'Archive, as reported by 23:59, 11 Nov 2023' }).click();
  await panel.getByRole('button', { name: '18:00, 11 Nov' }).click();
  await expect(page).toHaveURL(/known=2023-11-11T18(:|%3A)00Z/);
  const at18 = page.getByRole('button', { name: 'Archive, as reported by 18:00, 11 Nov 2023' });
  await expect(at18).toBeFocused();
  await at18.click();
  await panel.getByRole('button', { name: 'Everything on file' }).click();
  await expect(page).not.toHaveURL(/known=/);
});
