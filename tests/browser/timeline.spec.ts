import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './helpers';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

function timelineOf(page: Page) {
  const timeline = page.getByRole('region', { name: 'Timeline', exact: true });
  const slider = (name: string): Locator => timeline.getByRole('slider', { name, exact: true });
  return {
    timeline,
    slider,
    button: (name: string | RegExp): Locator => timeline.getByRole('button', { name, exact: true }),
    /** What the axis shows, in words. */
    shown: async (): Promise<string> => (await timeline.getByRole('group', { name: /^the axis shows/ }).getAttribute('aria-label')) ?? '',
    said: timeline.getByRole('status'),
    /** The menu of the date, open. */
    async dates(): Promise<Locator> {
      await timeline.locator('button[aria-expanded]').first().click();
      return timeline.getByRole('region', { name: 'Dates' });
    },
    /** What stands under the three dots, open. */
    async tools(): Promise<Locator> {
      await timeline.getByRole('button', { name: 'More of the timeline', exact: true }).click();
      return timeline.getByRole('region', { name: 'Bars, clock and play' });
    },
    async middle(name: string): Promise<{ x: number; y: number }> {
      const box = await slider(name).boundingBox();
      if (!box) throw new Error(`no ${name}`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
  };
}

/** Every value that a slider takes from now on, however fast: answers them, in words. */
async function values(slider: Locator): Promise<() => Promise<readonly string[]>> {
  const kept = await slider.evaluateHandle((element) => {
    const found: string[] = [];
    new MutationObserver(() => found.push(element.getAttribute('aria-valuetext') ?? '')).observe(element, { attributeFilter: ['aria-valuetext'] });
    return found;
  });
  return () => kept.jsonValue();
}

test.describe('modes', () => {
  test('up to has one handle and begins with the first event; Back undoes it, and the window has kept its start', async ({ app }) => {
    const { slider, dates } = timelineOf(app.page);
    await app.open('?from=2023-11-09&to=2023-11-14&event=none');
    const before = await app.events.count();
    const panel = await dates();
    await panel.getByRole('radio', { name: 'Up to' }).check();
    await expect(slider('From')).toHaveCount(0);
    await expect(slider('To')).toHaveAttribute('aria-valuetext', /^up to 14 November 2023, \d+ events/);
    await expect(app.page).toHaveURL(/mode=up-to/);
    expect(await app.events.count()).toBeGreaterThan(before);
    await slider('To').focus();
    await app.page.keyboard.press('ArrowLeft');
    await expect(app.page).toHaveURL(/from=2023-11-09&to=2023-11-13&mode=up-to/);
    await panel.getByRole('radio', { name: 'Between' }).check();
    await expect(slider('From')).toHaveAttribute('aria-valuetext', /^9 November 2023/);
    await app.page.goBack();
    await expect(app.page).toHaveURL(/mode=up-to/);
    await expect(slider('From')).toHaveCount(0);
  });

  test('there and back the window is the same; the last 24 hours and the stretches are presets of it', async ({ app }) => {
    const { slider, dates, shown } = timelineOf(app.page);
    await app.open('?from=2023-11-10&to=2023-11-12&event=none');
    const panel = await dates();
    await panel.getByRole('radio', { name: 'Up to' }).check();
    await panel.getByRole('radio', { name: 'Between' }).check();
    await expect(slider('From')).toHaveAttribute('aria-valuetext', /^10 November 2023/);
    await expect(slider('To')).toHaveAttribute('aria-valuetext', /^12 November 2023/);
    await panel.getByRole('button', { name: 'Last 24 hours' }).click();
    await expect(app.page).toHaveURL(/from=2023-11-12&to=2023-11-12/);
    await (await dates()).getByRole('button', { name: 'The campaign of 2023' }).click();
    await expect(app.page).toHaveURL(/from=2023-08-01&to=2023-12-31/);
    // the window in the middle third
    expect(await shown()).toBe('the axis shows 1 March 2023 to 1 June 2024');
    await (await dates()).getByRole('button', { name: 'Since 2012' }).click();
    expect(await shown()).toBe('the axis shows 2012 to 2025');
  });

  test('the menu closes on Esc with the focus back, and on a press outside', async ({ app }) => {
    const { timeline, dates, tools } = timelineOf(app.page);
    await app.open('?event=none');
    const panel = await dates();
    await app.page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(timeline.locator('button[aria-expanded]').first()).toBeFocused();
    const more = await tools();
    await app.page.mouse.click(700, 300);
    await expect(more).toHaveCount(0);
  });
});

test('a typed date or hour sets a handle on Enter; what is no date is said and changes nothing', async ({ app }) => {
  const { timeline, slider, dates } = timelineOf(app.page);
  await app.open('?event=none');
  const panel = await dates();
  const to = panel.getByLabel('To', { exact: true });
  await to.fill('2023-11-11 18:00');
  await app.page.keyboard.press('Enter');
  await expect(app.page).toHaveURL(/to=2023-11-11T18(:|%3A)00Z/);
  await expect(slider('To')).toHaveAttribute('aria-valuetext', /^18:00, 11 November 2023/);
  await expect(slider('To')).toHaveAttribute('aria-valuenow', String(Date.UTC(2023, 10, 11, 18)));
  await expect(timeline.locator('button[aria-expanded]').first()).toHaveText(/18:00, 11 November 2023/);
  for (const [typed, fault] of [
    ['next week', /could not be read/],
    ['11/13/2023', /day comes first/],
    ['2023-02-30', /no such day/],
    ['1999-01-01', /outside the time/],
    ['2023-11-01', /must come after/],
  ] as const) {
    await to.fill(typed);
    await app.page.keyboard.press('Enter');
    await expect(panel.getByRole('alert').filter({ hasText: fault })).toBeVisible();
    await expect(to).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(app.page).toHaveURL(/to=2023-11-11T18(:|%3A)00Z/);
  await app.page.keyboard.press('Escape');
  await expect(to).toHaveValue('2023-11-11 18:00');
});

test('steps go to the next and the previous event, by button and by key, and say where', async ({ app }) => {
  const { slider, dates, said } = timelineOf(app.page);
  await app.open('?from=2023-11-12&to=2023-11-12&event=none');
  const panel = await dates();
  await panel.getByRole('button', { name: 'Next event' }).click();
  await expect(said).toHaveText(/November 2023: \d+ events?.*\.$/);
  await expect(app.events.first()).toBeVisible();
  const there = await slider('To').getAttribute('aria-valuetext');
  await panel.getByRole('button', { name: 'Next event' }).click();
  expect(await slider('To').getAttribute('aria-valuetext')).not.toBe(there);
  await slider('To').focus();
  await app.page.keyboard.press(',');
  await expect(slider('To')).toHaveAttribute('aria-valuetext', there ?? '');
  await app.page.keyboard.press('.');
  await expect(slider('To')).not.toHaveAttribute('aria-valuetext', there ?? '');
});

test.describe('playback', () => {
  test('the first press tells the march: from 9 November on, the answer with it, up to the last event; clock and filters stay', async ({ app }) => {
    const { slider, button } = timelineOf(app.page);
    await app.open('?kinds=control&event=none');
    const ends = await values(slider('To'));
    const starts = await values(slider('From'));
    const answers = await app.page
      .getByRole('heading', { level: 2 })
      .first()
      .evaluateHandle((heading) => {
        const found = new Set<string>();
        new MutationObserver(() => found.add(heading.textContent ?? '')).observe(heading, { childList: true, subtree: true, characterData: true });
        return found;
      });
    await button('Play').click();
    await expect(button('Play')).toBeVisible();
    await expect(slider('To')).toHaveAttribute('aria-valuenow', String(Date.UTC(2023, 10, 15)));
    await expect(app.page).toHaveURL(/kinds=control/);
    await expect(app.page).not.toHaveURL(/known=|mode=/);
    const days = (await ends()).map((text) => /^.*(?= November)/.exec(text)?.[0]);
    expect([...new Set(days)].slice(0, 7)).toEqual(['01:00, 9', '9', '10', '11', '12', '13', '14']);
    for (const start of await starts()) expect(start).toMatch(/^9 November 2023/);
    expect(await answers.evaluate(({ size }) => size)).toBeGreaterThan(1);
  });

  test('with reduced motion: a tick a second; pause commits to the link', async ({ app }) => {
    const { slider, button } = timelineOf(app.page);
    await app.open('?from=2023-11-03&to=2023-11-05&event=none');
    const address = new URL(app.page.url()).search;
    const ends = await values(slider('To'));
    await button('Play').click();
    await expect.poll(async () => (await ends()).length).toBeGreaterThan(1);
    expect(new URL(app.page.url()).search).toBe(address);
    await button('Pause').click();
    expect((await ends()).map((text) => /^\d+(?= November 2023)/.exec(text)?.[0]).slice(0, 2)).toEqual(['6', '7']);
    await expect(app.page).not.toHaveURL(/from=2023-11-03/);
    await app.page.goBack();
    await expect(slider('To')).toHaveAttribute('aria-valuetext', /^5 November 2023/);
  });

  test('Back while it plays ends play, and the window is that of the link', async ({ app }) => {
    const { slider, button, dates } = timelineOf(app.page);
    await app.open('?from=2023-11-03&to=2023-11-05&event=none');
    await (await dates()).getByRole('button', { name: 'The march on Kidal' }).click();
    await expect(app.page).toHaveURL(/from=2023-11-09/);
    await button('Play').click();
    await expect(slider('To')).not.toHaveAttribute('aria-valuetext', /^14 November/);
    await app.page.goBack();
    await expect(button('Play')).toBeVisible();
    await expect(slider('To')).toHaveAttribute('aria-valuetext', /^5 November 2023/);
  });

  test('with reduced motion on an axis of years no day is left out: a tick is no longer than the window', async ({ app }) => {
    const { slider, button } = timelineOf(app.page);
    await app.open('?from=2023-09-28&to=2023-09-28&event=none');
    await slider('To').focus();
    for (let i = 0; i < 20; i++) await app.page.keyboard.press('-');
    const ends = await values(slider('To'));
    await button('Play').click();
    await expect.poll(async () => (await ends()).length).toBeGreaterThan(2);
    await button('Pause').click();
    expect((await ends()).slice(0, 3).map((text) => text.split(' 2023')[0])).toEqual(['29 September', '30 September', '1 October']);
  });

  test('by elapsed time at the speed beside Play, which is there while it plays; a key on a handle ends it', async ({ app }) => {
    const { timeline, slider, button } = timelineOf(app.page);
    await app.page.emulateMedia({ reducedMotion: 'no-preference' });
    await app.open('?from=2023-11-02&to=2023-11-04&event=none');
    const speed = timeline.getByRole('combobox', { name: 'Speed' });
    await expect(speed).toHaveCount(0);
    const now = async () => Number(await slider('To').getAttribute('aria-valuenow'));
    await button('Play').click();
    await speed.selectOption('6 hours a second');
    const [begun, from] = [Date.now(), await now()];
    await expect.poll(async () => (await now()) - from).toBeGreaterThan(86_400_000 / 2);
    const [hours, seconds] = [((await now()) - from) / 3_600_000, (Date.now() - begun) / 1000];
    expect(hours / seconds).toBeLessThan(6.6);
    await slider('To').focus();
    await app.page.keyboard.press('ArrowRight');
    await expect(button('Play')).toBeVisible();
    await expect(speed).toHaveCount(0);
    const still = await now();
    await app.page.waitForTimeout(300);
    expect(await now()).toBe(still);
  });

  test('a handle grabbed while it plays ends play and follows the hand from there', async ({ app }) => {
    const { timeline, slider, button, middle } = timelineOf(app.page);
    await app.page.emulateMedia({ reducedMotion: 'no-preference' });
    await app.open('?event=none');
    const now = async () => Number(await slider('To').getAttribute('aria-valuenow'));
    await button('Play').click();
    // slowly, so that the handle is still where it was found
    await timeline.getByRole('combobox', { name: 'Speed' }).selectOption('1 hour a second');
    await expect.poll(now).toBeGreaterThan(Date.UTC(2023, 10, 9, 3));
    const { x, y } = await middle('To');
    await app.page.mouse.move(x, y);
    await app.page.mouse.down();
    await expect(button('Play')).toBeVisible();
    const held = await now();
    await app.page.mouse.move(x + 100, y, { steps: 4 });
    // 100 px of 1408 that are 20 days, to the day
    expect(Math.abs((await now()) - held - (100 / 1408) * 20 * 86_400_000)).toBeLessThan(86_400_000);
    const followed = await now();
    await app.page.waitForTimeout(400);
    expect(await now()).toBe(followed);
    await app.page.mouse.up();
    expect(await now()).toBe(followed);
    await expect(app.page).toHaveURL(/from=2023-11-09&to=2023-11-1\d/);
  });

  test('on the second clock: what is known grows while the window stays', async ({ app }) => {
    const { slider, button, dates, tools } = timelineOf(app.page);
    await app.open('?from=2023-11-03&to=2023-11-14&known=2023-11-09T12:00Z&event=none');
    const panel = await tools();
    await panel.getByRole('radio', { name: 'when it was reported' }).check();
    await app.page.keyboard.press('Escape');
    const before = await app.events.count();
    const clocks = await values(slider('As reported by'));
    await button('Play').click();
    await expect.poll(async () => (await clocks()).some((clock) => /^as reported by 00:00, 12 November 2023/.test(clock))).toBe(true);
    await button('Pause').click();
    expect(await app.events.count()).toBeGreaterThan(before);
    await expect(app.page).toHaveURL(/from=2023-11-03&to=2023-11-14&known=2023-11-1[2-9]T00(:|%3A)00Z/);
    await (await dates()).getByRole('button', { name: 'Next change of support' }).click();
    await expect(timelineOf(app.page).said).toHaveText(/: “.+” is now: .+\.$/);
  });
});

test.describe('the axis', () => {
  test('opens with the window at about a third; goes from all the years to an hour by wheel and by keys', async ({ app }) => {
    const { timeline, slider, shown, middle } = timelineOf(app.page);
    await app.open('?event=none');
    expect(await shown()).toBe('the axis shows 1 to 20 November 2023');
    // at the middle of the window a day begins
    const { x, y } = await middle('Window');
    await app.page.mouse.move(x - 30, y);
    for (let i = 0; i < 30; i++) await app.page.mouse.wheel(0, -400);
    await expect.poll(shown).toMatch(/^the axis shows \d\d:\d\d to \d\d:\d\d, 1\d November 2023$/);
    await slider('To').focus();
    for (let i = 0; i < 20; i++) {
      await app.page.keyboard.press('-');
      const labels = await timeline
        .locator('text')
        .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect()).map(({ left, right }) => [left, right]));
      for (const [i, [left]] of labels.entries()) if (i > 0) expect(left, `label ${i} at ${await shown()}`).toBeGreaterThan(labels[i - 1]?.[1] ?? 0);
    }
    await expect.poll(shown).toBe('the axis shows 2012 to 2025');
    await expect(timeline.getByRole('button', { name: 'Show a longer stretch of time' })).toHaveAttribute('aria-disabled', 'true');
    await app.page.keyboard.press('+');
    await expect.poll(shown).not.toBe('the axis shows 2012 to 2025');
  });

  test('is dragged on its labels, and the window stays', async ({ app }) => {
    const { timeline, shown } = timelineOf(app.page);
    await app.open('?event=none');
    const label = await timeline.locator('text').nth(3).boundingBox();
    if (!label) throw new Error('no label');
    await app.page.mouse.move(label.x, label.y + 4);
    await app.page.mouse.down();
    await app.page.mouse.move(label.x + 200, label.y + 4, { steps: 4 });
    await app.page.mouse.up();
    expect(await shown()).toMatch(/October/);
    await expect(app.page).not.toHaveURL(/from=/);
  });

  test('a double click zooms to a bar, Esc goes back, and no window is moved on the way', async ({ app }) => {
    const { slider, shown, middle } = timelineOf(app.page);
    await app.open('?from=2023-11-11&to=2023-11-11&event=none');
    const before = await shown();
    const { x, y } = await middle('Window');
    await app.page.mouse.dblclick(x, y + 12);
    await expect.poll(shown).toBe('the axis shows 11 November 2023');
    await expect(slider('From')).toHaveAttribute('aria-valuetext', /^11 November 2023/);
    await app.page.keyboard.press('Escape');
    await expect.poll(shown).toBe(before);
  });

  test('in another zone the same window has that zone’s hours', async ({ app }) => {
    const { slider, dates, tools } = timelineOf(app.page);
    await app.page.addInitScript(() => localStorage.setItem('conflict-map', '{"zone":"reader"}'));
    await app.open('?from=2023-11-11&to=2023-11-11&event=none');
    await expect((await dates()).getByText('Hours are UTC.')).toBeVisible();
    await (await tools()).getByRole('radio', { name: 'of the data' }).check();
    await expect((await dates()).getByText('Hours are GMT (Bamako).')).toBeVisible();
    await expect(slider('From')).toHaveAttribute('aria-valuetext', /^11 November 2023/);
  });
});

test.describe('the second clock', () => {
  test('has no line on the axis while everything on file is shown; set, it is moved by keys, and right of it the bed is hatched and empty', async ({ app }) => {
    const { timeline, slider } = timelineOf(app.page);
    await app.open('?event=none');
    await expect(slider('As reported by')).toHaveCount(0);
    const all = await app.events.count();
    await app.open('?known=2023-11-11T18:00Z&event=none');
    const clock = slider('As reported by');
    await expect(clock).toHaveAttribute('aria-valuetext', /^as reported by 18:00, 11 November 2023, \d+ events/);
    await expect(timeline.getByText('as reported by 18:00, 11 Nov', { exact: true })).toBeVisible();
    expect(await app.events.count()).toBeLessThan(all);
    const hatch = await timeline.locator('rect[fill^="url"]').boundingBox();
    const line = await clock.boundingBox();
    expect(Math.abs((hatch?.x ?? 0) - ((line?.x ?? 0) + (line?.width ?? 0) / 2))).toBeLessThan(2);
    await clock.focus();
    await app.page.keyboard.press('ArrowRight');
    await expect(app.page).toHaveURL(/known=2023-11-12T00(:|%3A)00Z/);
  });

  test('while its line is dragged the list follows in the same frame; nothing is committed before it is let go', async ({ app }) => {
    const { middle, timeline } = timelineOf(app.page);
    await app.open('?known=2023-11-19T00:00Z&event=none');
    const count = app.page.locator('#events [data-count]');
    const before = await count.textContent();
    const { x, y } = await middle('As reported by');
    await app.page.mouse.move(x, y);
    await app.page.mouse.down();
    await app.page.mouse.move(x - 470, y, { steps: 3 });
    const [followed, address] = await app.page.evaluate(
      () =>
        new Promise<readonly [string, string]>((resolve) => {
          requestAnimationFrame(() => resolve([document.querySelector('#events [data-count]')?.textContent ?? '', location.href]));
        }),
    );
    expect(followed).not.toBe(before);
    expect(address).toContain('known=2023-11-19');
    await app.page.mouse.up();
    await expect(app.page).not.toHaveURL(/known=2023-11-19/);
    await expect(timeline.getByText(/^as reported by .*1\d Nov$/)).toBeVisible();
  });
});

test('while a handle is held at most one announcement a second is made, and the last count is said', async ({ app }) => {
  const { slider } = timelineOf(app.page);
  await app.open('?from=2023-11-02&to=2023-11-14&event=none');
  const said = await app.page.evaluateHandle(() => {
    const found: number[] = [];
    const note = (records: readonly MutationRecord[]): void => {
      const live = records.some(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [role=alert], [aria-live]'),
      );
      if (live) found.push(performance.now());
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
    return found;
  });
  await slider('To').focus();
  const begun = Date.now();
  for (let i = 0; i < 12; i++) await app.page.keyboard.down('ArrowLeft');
  await app.page.keyboard.up('ArrowLeft');
  const count = (await app.count.textContent()) ?? '';
  await expect(app.page.locator('#events').getByRole('status')).toHaveText(count);
  const times = await said.jsonValue();
  expect(times.length).toBeLessThanOrEqual(1 + (Date.now() - begun) / 1000);
  for (const [i, time] of times.entries()) if (i > 0) expect(time - times[i - 1]!).toBeGreaterThan(950);
});

test('the hours in which phones were cut are bracketed with their words', async ({ app }) => {
  const { timeline } = timelineOf(app.page);
  await app.open('?event=none');
  await expect(timeline.getByText('phones cut: few could report')).toBeVisible();
  await app.open('?from=2023-11-03&to=2023-11-14&event=none&known=2023-11-08T12:00Z');
  await expect(timeline.getByText('phones cut: few could report')).toHaveCount(0);
});

test('bars by party, kind and support are named and counted in words', async ({ app }) => {
  const { tools } = timelineOf(app.page);
  await app.open('?event=none');
  const panel = await tools();
  for (const [by, part] of [
    ['by party', /^Army \d+$/],
    ['by kind', /^Air strike \d+$/],
    ['by support', /^One side only \d+$/],
  ] as const) {
    await panel.getByRole('radio', { name: by }).check();
    await expect(panel.getByRole('listitem').filter({ hasText: part })).toBeVisible();
  }
});

test('lanes: one tab stop’s arrows away from each event, selection and hover shared; holders, sightings and publications beside them', async ({ app }) => {
  const { timeline, button } = timelineOf(app.page);
  await app.open('?event=phones-cut-kidal');
  await button('Lanes').click();
  const lanes = timeline.getByRole('group', { name: 'Events by party, in lanes' });
  await expect(lanes.getByText('When it was reported: Phones are cut in Kidal')).toBeVisible();
  await expect(lanes.getByText('Who holds Kidal')).toBeVisible();
  await expect(lanes.getByText('held by the CSP')).toBeVisible();
  const first = lanes.getByRole('button').first();
  await first.focus();
  for (let i = 0; i < 14; i++) await app.page.keyboard.press('ArrowDown');
  // the lanes scroll to it; the focus stays
  await app.page.waitForTimeout(300);
  const focused = app.page.locator(':focus');
  const title = (await focused.getAttribute('aria-label', { timeout: 10_000 }))?.split(',')[0] ?? '';
  await focused.hover({ timeout: 10_000 });
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('article', { name: title })).toBeVisible();
  await expect(app.event(title).first()).toHaveAttribute('aria-pressed', 'true');
});

for (const timezoneId of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Australia/Lord_Howe']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test('the same link with mode and clock lists the same events', async ({ app }) => {
      await app.open('?from=2023-11-09&to=2023-11-11T18:00Z&mode=up-to&known=2023-11-11T18:00Z&kinds=communications,control&event=none');
      expect(await app.events.allInnerTexts()).toEqual(LISTED.length > 0 ? LISTED : LISTED.concat(await app.events.allInnerTexts()));
      if (LISTED.length === 0) LISTED.push(...(await app.events.allInnerTexts()));
      expect(LISTED.length).toBeGreaterThan(5);
    });
  });
}
const LISTED: string[] = [];

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('two fingers zoom the axis and drop the drag that one had begun; the window stays', async ({ app }) => {
    const { timeline, slider, shown, middle } = timelineOf(app.page);
    await app.open('?event=none');
    const before = await shown();
    const window = await slider('Window').getAttribute('aria-valuetext');
    const { x, y } = await middle('Window');
    const cdp = await app.page.context().newCDPSession(app.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: readonly number[]) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at.map((each, id) => ({ x: each, y, id })) });
    await touch('touchStart', x);
    await touch('touchStart', x, x - 60);
    for (const by of [10, 30, 60, 90]) await touch('touchMove', x + by / 3, x - 60 - by);
    await touch('touchEnd');
    expect(await shown()).not.toBe(before);
    await expect(slider('Window')).toHaveAttribute('aria-valuetext', window ?? '');
    await expect(app.page).not.toHaveURL(/from=/);
    await expect(timeline).toBeVisible();
  });

  test('the count beside the dates is said whole or not at all', async ({ app }) => {
    const count = app.page.getByRole('region', { name: 'Timeline' }).getByText(/^\d+ events$/);
    const room = () =>
      count.evaluate((words) => {
        const [text, line] = [words, words.closest('p') ?? words].map((element) => element.getBoundingClientRect());
        if (!text || !line) return undefined;
        return text.top >= line.bottom ? 'not at all' : text.right <= line.right + 0.5 ? 'whole' : 'cut';
      });
    await app.open('?event=none');
    expect(await room()).toBe('whole');
    await app.open('?from=2023-11-09&to=2023-11-12T12:00Z&event=none');
    expect(await room()).toBe('not at all');
  });

  test('one finger drags the body; handles are found 20 px beside and above', async ({ app }) => {
    const { slider, middle } = timelineOf(app.page);
    await app.open('?from=2023-10-01&to=2023-10-31&event=none');
    for (const name of ['From', 'To']) {
      const { x, y } = await middle(name);
      for (const [dx, dy] of [
        [-20, 0],
        [20, 0],
        [0, -20],
        [0, 20],
      ] as const) {
        const found = await app.page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.getAttribute('aria-label'), [x + dx, y + dy] as const);
        expect(found, `${name} ${dx} ${dy}`).toBe(name);
      }
    }
    const { x, y } = await middle('Window');
    const cdp = await app.page.context().newCDPSession(app.page);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (const by of [10, 30, 60]) await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + by, y }] });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(slider('From')).not.toHaveAttribute('aria-valuetext', /^1 October/);
    // a handle may have fallen on an event's hour
    await expect(app.page).toHaveURL(/from=2023-1[01]-\d\d(T\S+)?&to=2023-11-/);
  });
});

for (const [device, viewport] of Object.entries({ desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } })) {
  test.describe(`keyboard, ${device}`, () => {
    test.use({ viewport });

    test('every tool is reached and used without a pointer, and axe finds nothing on the way', async ({ app }) => {
      const { page } = app;
      const { timeline, slider } = timelineOf(page);
      await app.open('?from=2023-10-01&to=2023-10-31&event=none');
      const findings = async (): Promise<readonly string[]> => {
        const { violations } = await new AxeBuilder({ page }).include('section[aria-label=Timeline]').withTags(TAGS).analyze();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
      };
      const tabTo = async (name: RegExp): Promise<void> => {
        for (let i = 0; i < 60; i++) {
          const focused = page.locator(':focus');
          const named =
            (await focused.count()) === 0
              ? ''
              : await focused.evaluate(
                  (element: HTMLInputElement) => element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.innerText,
                );
          if (name.test(named.trim())) return;
          await page.keyboard.press('Tab');
        }
        throw new Error(`no ${name} by Tab`);
      };
      expect(await findings()).toEqual([]);
      await timeline.getByRole('button', { name: 'Play' }).focus();
      await tabTo(device === 'phone' ? /Oct/ : /October/);
      await page.keyboard.press('Enter');
      expect(await findings()).toEqual([]);
      await tabTo(/^To$/);
      await page.keyboard.press('Control+a');
      await page.keyboard.type('2023-11-12');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/to=2023-11-12/);
      await page.keyboard.press('Escape');
      await tabTo(/^More of the timeline$/);
      await page.keyboard.press('Enter');
      await tabTo(/^one colour$/);
      await page.keyboard.press('ArrowRight');
      await expect(timeline.getByRole('radio', { name: 'by party' })).toBeChecked();
      expect(await findings()).toEqual([]);
      if (device === 'phone') {
        await page.keyboard.press('Escape');
        await tabTo(/^More of the timeline$/);
        await page.keyboard.press('Enter');
        await tabTo(/^Lanes$/);
        await page.keyboard.press('Enter');
      }
      await page.keyboard.press('Escape');
      if (device === 'desktop') {
        await timeline.getByRole('button', { name: 'Lanes', exact: true }).focus();
        await page.keyboard.press('Enter');
      }
      await expect(timeline.getByRole('group', { name: 'Events by party, in lanes' })).toBeVisible();
      expect(await findings()).toEqual([]);
      await slider('To').focus();
      await page.keyboard.press('End');
      await expect(slider('To')).toHaveAttribute('aria-valuetext', /^1 December 2023/);
    });
  });
}
