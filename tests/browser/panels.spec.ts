import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './helpers';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const WORDS = {
  en: {
    events: 'Events',
    holders: 'Who holds what',
    measure: 'Measure',
    column: 'Column',
    filter: 'Filter',
    menu: 'More',
    share: 'Share',
    about: 'About this map',
    tools: 'More of the timeline',
    compare: 'Compare',
  },
  fr: {
    events: 'Événements',
    holders: 'Qui tient quoi',
    measure: 'Mesurer',
    column: 'Colonne',
    filter: 'Légende',
    menu: 'Menu',
    share: 'Partager',
    about: 'À propos de cette carte',
    tools: 'Plus sur la frise',
    compare: 'Comparer',
  },
} as const;

/** What axe says of the page, and which controls are smaller than a fingertip's 24 px; a link or button within a sentence may be as high as its line. */
async function faultsOf(page: Page, covered: boolean): Promise<readonly string[]> {
  // axe takes what a menu half covers for small; the sizes themselves are measured below
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .disableRules(covered ? ['target-size'] : [])
    .analyze();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement | SVGElement>('button, summary, select, input, textarea, a[href], [role=slider], [role=tab], [role=option]')]
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      // what is there for screen readers alone is a pixel wide, a skip link waits above the page
      .filter(({ box }) => box.width > 1 && box.height > 1 && box.bottom > 0)
      .filter(({ box }) => box.width < 23.5 || box.height < 23.5)
      // a control may be held beyond its box
      .filter(({ element, box: { x, y, width, height } }) =>
        [
          [0, -11.5],
          [0, 11.5],
          [-11.5, 0],
          [11.5, 0],
        ].some(([dx = 0, dy = 0]) => {
          const hit = document.elementFromPoint(x + width / 2 + dx, y + height / 2 + dy);
          return !hit || !element.contains(hit);
        }),
      )
      .map(({ element, box }) => `${element.getAttribute('aria-label') ?? element.textContent}: ${Math.round(box.width)}×${Math.round(box.height)} px`),
  );
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`), ...small];
}

for (const { device, language, viewport, colorScheme } of [
  { device: 'a desktop', language: 'en', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { device: 'a phone', language: 'fr', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const) {
  test.describe(`on ${device}, ${language}, ${colorScheme}`, () => {
    test.use({ viewport, colorScheme });
    const words = WORDS[language];
    const phone = device === 'a phone';

    test('axe finds nothing on any panel, and no control is too small', async ({ app }) => {
      test.setTimeout(600_000);
      const { page } = app;
      const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).filter({ visible: true }).first();
      const panels: Readonly<Record<string, { readonly query: string; readonly open?: () => Promise<void> }>> = {
        opening: { query: '?event=none' },
        'event card': { query: '?event=fighting-near-kidal' },
        'place card': { query: '?place=kidal' },
        'empty list': { query: '?event=none&kinds=protest&from=2023-11-09&to=2023-11-09' },
        reading: { query: '?story=seed.2' },
        holders: {
          query: '?event=none',
          open: async () => {
            if (phone) await page.locator('aside').getByRole('button').first().click();
            await page.getByRole('tab', { name: words.holders }).click();
          },
        },
        distance: { query: '?event=none#measure=anefis~t~kidal', open: () => button(words.measure).click() },
        column: {
          query: '?event=none',
          open: async () => {
            await button(words.measure).click();
            if (phone) await page.locator('aside').getByRole('button').first().click();
            await page.getByRole('tab', { name: words.column }).click();
          },
        },
        filter: { query: '?event=none&kinds=clash', open: () => page.getByRole('button', { name: new RegExp(`^${words.filter}`) }).click() },
        archive: { query: '?event=none', open: () => page.getByRole('button', { name: /^Archive/ }).click() },
        dates: {
          query: '?event=none',
          open: () =>
            page
              .getByRole('region', { name: /^(Timeline|Frise)/ })
              .getByRole('button')
              .nth(1)
              .click(),
        },
        'timeline tools': { query: '?event=none', open: () => button(words.tools).click() },
        menu: { query: '?event=none', open: () => button(words.menu).click() },
        about: {
          query: '?event=none',
          open: async () => {
            await button(words.menu).click();
            await button(words.about).click();
          },
        },
        share: {
          query: '?event=none',
          open: async () => {
            if (phone) await button(words.menu).click();
            await button(words.share).click();
          },
        },
        sources: {
          query: '?event=none',
          open: async () => {
            if (phone) await button(words.menu).click();
            await button('Sources').click();
          },
        },
        compare: {
          query: '?event=none',
          open: async () => {
            if (phone) await button(words.menu).click();
            await button(words.compare).click();
          },
        },
        keys: { query: '?event=none', open: () => page.keyboard.press('?') },
      };
      const found: Record<string, readonly string[]> = {};
      for (const [name, { query, open }] of Object.entries(panels)) {
        await page.goto('about:blank');
        await page.goto(`/${query.replace(/(?=#|$)/, `&lang=${language}`)}`);
        await expect(page.getByRole('tablist').or(page.getByRole('article')).or(page.getByRole('list')).first()).toBeAttached();
        const before = await page.evaluate(() => document.querySelectorAll('*').length);
        if (open) {
          await open();
          await expect.poll(() => page.evaluate(() => document.querySelectorAll('*').length), { message: name }).not.toBe(before);
        }
        await page.waitForTimeout(500);
        const faults = await faultsOf(page, name === 'menu');
        if (faults.length > 0) found[name] = faults;
      }
      expect(found).toEqual({});
    });
  });
}
