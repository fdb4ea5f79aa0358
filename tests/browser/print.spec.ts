import { expect, test } from './helpers';

/** How many pages a PDF has, and whether the first is A4's 842 or Letter's 792 points high. */
function pages(pdf: Buffer): { readonly count: number; readonly height: number } {
  const text = pdf.toString('latin1');
  return { count: (text.match(/\/Type\s*\/Page\b/g) ?? []).length, height: Math.floor(Number(/\/MediaBox\s*\[\s*0 0 [\d.]+ ([\d.]+)/.exec(text)?.[1])) };
}

test('on paper stand the answer, the map, the legend, both clocks and every event of the window, on A4 and Letter', async ({ app }) => {
  const { page } = app;
  await app.open('?from=2023-10-02&to=2023-11-14&event=none');
  await app.mapReady();
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\/print-[^/]+\.js$/.test(name)));
  await page.waitForTimeout(300);
  // what is on the paper as printing begins; a PDF's own text is compressed
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const sheet = document.getElementById('print');
      const map = sheet?.querySelector('canvas');
      const pixels = map?.getContext('2d')?.getImageData(0, 0, map.width, map.height).data ?? new Uint8ClampedArray();
      const inked = pixels.filter((value, i) => i % 4 === 3 && value > 0).length / (pixels.length / 4);
      Object.assign(window, {
        paper: {
          events: sheet?.querySelectorAll('[data-printed]').length,
          buttons: sheet?.querySelectorAll('button, input, select, summary').length,
          words: sheet?.innerText ?? '',
          inked,
          colours: new Set(pixels).size,
        },
      });
    });
  });
  const count = Number(/\d+/.exec(await app.count.innerText())?.[0]);
  expect(count).toBeGreaterThan(56);
  const a4 = pages(await page.pdf({ format: 'A4' }));
  const letter = pages(await page.pdf({ format: 'Letter' }));
  expect([a4.height, letter.height]).toEqual([842, 792]);
  expect(a4.count).toBeGreaterThan(1);
  expect(letter.count).toBeGreaterThan(1);
  const paper = await page.evaluate(
    () => (window as unknown as { paper: { events: number; buttons: number; words: string; inked: number; colours: number } }).paper,
  );
  expect(paper).toMatchObject({ events: count, buttons: 0 });
  // a map that was copied too late is an empty frame
  expect(paper.inked).toBeGreaterThan(0.99);
  expect(paper.colours).toBeGreaterThan(100);
  for (const words of [
    '2 October to 14 November 2023',
    'As reported by',
    'the newest report on file',
    'Who',
    'What supports it',
    'Not for decisions on safety or travel',
    'CC-BY',
  ])
    expect(paper.words).toContain(words);
  expect(paper.words).toMatch(/Kidal is (held|disputed|said)/);
  // the sheet is gone with the printing
  expect(await page.locator('#print').count()).toBe(0);
});

test('an open card is printed with its claims, at the second clock, in ink on white also from the dark page, on a phone', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/?event=fighting-near-kidal&known=2023-11-12T18:00Z&lang=fr');
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\/print-[^/]+\.js$/.test(name)));
  await page.waitForTimeout(300);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('#print');
  await expect(sheet.locator('[data-printed]')).toHaveCount(1);
  await expect(sheet).toContainText('Publié au');
  await expect(sheet).toContainText('18:00');
  expect(await sheet.locator('li').count()).toBeGreaterThan(3);
  expect(await page.locator('#root').isVisible()).toBe(false);
  const ink = await page.evaluate(() => getComputedStyle(document.getElementById('print') as HTMLElement).color);
  expect(
    ink
      .match(/\d+/g)
      ?.map(Number)
      .every((part) => part < 80),
  ).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await expect(page.locator('#root')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});
