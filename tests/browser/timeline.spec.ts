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
    shown: async (): Promise<string> => (await slider('Shown stretch').getAttribute('aria-valuetext')) ?? '',
    said: timeline.getByRole('status'),
    async tools(): Promise<Locator> {
      await timeline.getByRole('button', { name: 'Tools', exact: true }).click();
      return timeline.getByRole('region', { name: 'Tools of the timeline' });
    },
    async middle(name: string): Promise<{ x: number; y: number }> {
      const box = await slider(name).boundingBox();
      if (!box) throw new Error(`no ${name}`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
  };
}

test.describe('modes', () => {
  test('up to has one handle and begins with the first event; Back undoes it, and the window has kept its start', async ({ app }) => {
    const { slider, tools } = timelineOf(app.page);
    await app.open('?from=2023-11-09&to=2023-11-14&event=none');
    const before = await app.events.count();
    const panel = await tools();
    await panel.getByRole('radio', { name: 'Up to' }).check();
    await expect(slider('From')).toHaveCount(0);
    await expect(slider('To')).toHaveAttribute('aria-valuetext', /^up to 14 November 2023, \d+ events/);
    await expect(app.page).toHaveURL(/mode=up-to/);
    expect(await app.events.count()).toBeGreaterThan(before);
    await slider('To').focus();
    await app.page.keyboard.press('ArrowLeft');
    await expect(app.page).toHaveURL(/from=2023-11-09&to=2023-11-13&mode=up-to/);
    await panel.getByRole('radio', { name: 'Window' }).check();
    await expect(slider('From')).toHaveAttribute('aria-valuetext', /^9 November 2023/);
    await app.page.goBack();
    await expect(app.page).toHaveURL(/mode=up-to/);
    await expect(slider('From')).toHaveCount(0);
  });

  test('since and instant are presets of the same handles, and so are the last 24 hours', async ({ app }) => {
    const { slider, tools } = timelineOf(app.page);
    await app.open('?from=2023-11-09&to=2023-11-14&event=none');
    const panel = await tools();
    await panel.getByRole('button', { name: 'Last 24 hours of the window' }).click();
    await expect(app.page).toHaveURL(/from=2023-11-14&to=2023-11-14/);
    await app.page.goBack();
    await panel.getByRole('radio', { name: 'Since' }).check();
    await expect(slider('To')).toHaveAttribute('aria-valuetext', /^31 December 2025/);
    await app.page.goBack();
    await expect(slider('To')).toHaveAttribute('aria-valuetext', /^14 November 2023/);
    await panel.getByRole('radio', { name: 'Instant' }).check();
    await expect(app.page).toHaveURL(/from=2023-11-14&to=2023-11-14/);
  });
});

test('a typed date or hour sets a handle on Enter; what is no date is said and changes nothing', async ({ app }) => {
  const { slider, tools } = timelineOf(app.page);
  await app.open('?event=none');
  const panel = await tools();
  const to = panel.getByLabel('To', { exact: true });
  await to.fill('2023-11-11 18:00');
  await app.page.keyboard.press('Enter');
  await expect(app.page).toHaveURL(/to=2023-11-11T18(:|%3A)00Z/);
  await expect(slider('To')).toHaveAttribute('aria-valuetext', /^18:00, 11 November 2023/);
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
  const { slider, button, said } = timelineOf(app.page);
  await app.open('?from=2023-11-20&to=2023-11-20&event=none');
  await button('Next event').click();
  await expect(said).toHaveText(/November 2023: \d+ certainly.*in this span\.$/);
  await expect(app.events.first()).toBeVisible();
  const there = await slider('To').getAttribute('aria-valuetext');
  await button('Next event').click();
  expect(await slider('To').getAttribute('aria-valuetext')).not.toBe(there);
  await slider('To').focus();
  await app.page.keyboard.press(',');
  await expect(slider('To')).toHaveAttribute('aria-valuetext', there ?? '');
  await app.page.keyboard.press('.');
  await expect(slider('To')).not.toHaveAttribute('aria-valuetext', there ?? '');
});

test.describe('playback', () => {
  test('with reduced motion: a tick a second; pause commits to the link', async ({ app }) => {
    const { slider, button } = timelineOf(app.page);
    await app.open('?from=2023-11-09&to=2023-11-10&event=none');
    const address = new URL(app.page.url()).search;
    await button('Play').click();
    await expect(slider('To')).toHaveAttribute('aria-valuetext', /^11 November 2023/);
    await expect(slider('To')).toHaveAttribute('aria-valuetext', /^12 November 2023/);
    expect(new URL(app.page.url()).search).toBe(address);
    await button('Pause').click();
    await expect(app.page).toHaveURL(/from=2023-11-1\d&to=2023-11-1[2-9]/);
    await app.page.goBack();
    await expect(slider('To')).toHaveAttribute('aria-valuetext', /^10 November 2023/);
  });

  test('by elapsed time at a typed speed; a hand on the window ends it', async ({ app }) => {
    const { slider, button, tools } = timelineOf(app.page);
    await app.page.emulateMedia({ reducedMotion: 'no-preference' });
    await app.open('?from=2023-09-01&to=2023-09-10&event=none');
    const panel = await tools();
    await panel.getByLabel('Speed').first().fill('nonsense');
    await expect(panel.getByText('A number from 0.01 to 1000, please.')).toBeVisible();
    await panel.getByLabel('Speed').first().fill('10');
    const now = async () => Number(await slider('To').getAttribute('aria-valuenow'));
    const [begun, from] = [Date.now(), await now()];
    await button('Play').click();
    await expect.poll(async () => (await now()) - from).toBeGreaterThan(8 * 86_400_000);
    const [days, seconds] = [((await now()) - from) / 86_400_000, (Date.now() - begun) / 1000];
    expect(days / seconds).toBeLessThan(10.5);
    await slider('To').focus();
    await app.page.keyboard.press('ArrowRight');
    await expect(button('Play')).toBeVisible();
    const still = await now();
    await app.page.waitForTimeout(300);
    expect(await now()).toBe(still);
  });

  test('on the second clock: what is known grows while the window stays', async ({ app }) => {
    const { slider, button, tools } = timelineOf(app.page);
    await app.open('?from=2023-11-09&to=2023-11-14&known=2023-11-09T12:00Z&event=none');
    const panel = await tools();
    await panel.getByRole('radio', { name: 'when it was reported' }).check();
    const before = await app.events.count();
    await button('Play').click();
    await expect(slider('As reported by')).toHaveAttribute('aria-valuetext', /^as known at 00:00, 12 November 2023/);
    expect(await app.events.count()).toBeGreaterThan(before);
    await button('Pause').click();
    await expect(app.page).toHaveURL(/from=2023-11-09&to=2023-11-14&known=2023-11-1[2-9]T00(:|%3A)00Z/);
    await button('Next change of support').click();
    await expect(timelineOf(app.page).said).toHaveText(/: “.+” is now: .+\.$/);
  });
});

test.describe('the axis', () => {
  test('goes from all the years to an hour by wheel and by keys; names its clock', async ({ app }) => {
    const { timeline, slider, shown, middle } = timelineOf(app.page);
    await app.open('?event=none');
    await expect(timeline.getByText('GMT (Bamako)')).toBeVisible();
    const { x, y } = await middle('Window');
    await app.page.mouse.move(x, y);
    for (let i = 0; i < 30; i++) await app.page.mouse.wheel(0, -400);
    await expect.poll(shown).toMatch(/^the axis shows \d\d:\d\d to \d\d:\d\d, 1\d November 2023$/);
    const labels = await timeline
      .locator('text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect()).map(({ left, right }) => [left, right]));
    for (const [i, [left]] of labels.entries()) if (i > 0) expect(left).toBeGreaterThan(labels[i - 1]?.[1] ?? 0);
    await slider('To').focus();
    for (let i = 0; i < 20; i++) await app.page.keyboard.press('-');
    await expect.poll(shown).toBe('the axis shows 2012 to 2025');
    await app.page.keyboard.press('+');
    await expect.poll(shown).not.toBe('the axis shows 2012 to 2025');
  });

  test('is moved and resized in the overview by keys and by hand, and dragged on its labels', async ({ app }) => {
    const { timeline, slider, shown, middle } = timelineOf(app.page);
    await app.open('?event=none');
    await slider('Shown stretch').focus();
    await app.page.keyboard.press('ArrowRight');
    expect(await shown()).toBe('the axis shows 2 August 2023 to 1 January 2024');
    await slider('Start of the shown stretch').focus();
    await app.page.keyboard.press('PageUp');
    expect(await shown()).toBe('the axis shows 12 August 2023 to 1 January 2024');
    const { x, y } = await middle('Shown stretch');
    await app.page.mouse.move(x, y);
    await app.page.mouse.down();
    await app.page.mouse.move(x - 300, y, { steps: 4 });
    await app.page.mouse.up();
    const there = await shown();
    expect(there).toMatch(/20(20|21)/);
    const label = await timeline.locator('text').nth(3).boundingBox();
    if (!label) throw new Error('no label');
    await app.page.mouse.move(label.x, label.y + 4);
    await app.page.mouse.down();
    await app.page.mouse.move(label.x + 200, label.y + 4, { steps: 4 });
    await app.page.mouse.up();
    expect(await shown()).not.toBe(there);
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
    const { timeline, slider, tools } = timelineOf(app.page);
    await app.page.addInitScript(() => localStorage.setItem('conflict-map', '{"zone":"reader"}'));
    await app.open('?from=2023-11-11&to=2023-11-11&event=none');
    await expect(timeline.getByText('UTC', { exact: true })).toBeVisible();
    const panel = await tools();
    await panel.getByRole('radio', { name: 'of the data' }).check();
    await expect(timeline.getByText('GMT (Bamako)')).toBeVisible();
    await expect(slider('From')).toHaveAttribute('aria-valuetext', /^11 November 2023/);
  });
});

test.describe('the second clock', () => {
  test('is closed; open it waits at everything, is moved by keys, typed, and opened again', async ({ app }) => {
    const { timeline, slider, button } = timelineOf(app.page);
    await app.open('?event=none');
    await expect(slider('As reported by')).toHaveCount(0);
    const all = await app.events.count();
    await button('As reported by: everything').click();
    const clock = slider('As reported by');
    await expect(clock).toHaveAttribute('aria-valuetext', 'everything');
    const panel = timeline.getByRole('region', { name: 'What had been published by then' });
    await panel.getByLabel('As reported by').fill('2023-11-11 18:00');
    await app.page.keyboard.press('Enter');
    await expect(app.page).toHaveURL(/known=2023-11-11T18(:|%3A)00Z/);
    await expect(clock).toHaveAttribute('aria-valuetext', /^as known at 18:00, 11 November 2023, \d+ events/);
    await expect(timeline.getByText('as known at 18:00, 11 Nov', { exact: true })).toBeVisible();
    expect(await app.events.count()).toBeLessThan(all);
    await expect(app.page.getByText(/Archive: as reported by 18:00, 11 November 2023/)).toBeVisible();
    await clock.focus();
    await app.page.keyboard.press('ArrowRight');
    await expect(app.page).toHaveURL(/known=2023-11-12T00(:|%3A)00Z/);
    await panel.getByRole('button', { name: 'Everything' }).click();
    await expect(app.page).not.toHaveURL(/known=/);
    expect(await app.events.count()).toBe(all);
  });

  test('while its line is dragged the list follows in the same frame; nothing is committed before it is let go', async ({ app }) => {
    const { middle, button } = timelineOf(app.page);
    await app.open('?known=2023-11-25T00:00Z&event=none');
    const count = app.page.locator('#events [role=status]');
    const before = await count.textContent();
    const { x, y } = await middle('As reported by');
    await app.page.mouse.move(x, y);
    await app.page.mouse.down();
    await app.page.mouse.move(x - 110, y, { steps: 3 });
    const [followed, address] = await app.page.evaluate(
      () =>
        new Promise<readonly [string, string]>((resolve) => {
          requestAnimationFrame(() => resolve([document.querySelector('#events [role=status]')?.textContent ?? '', location.href]));
        }),
    );
    expect(followed).not.toBe(before);
    expect(address).toContain('known=2023-11-25');
    await app.page.mouse.up();
    await expect(app.page).not.toHaveURL(/known=2023-11-25/);
    await expect(button(/^As known at .* 1\d Nov$/)).toBeVisible();
  });
});

test('the hours in which phones were cut are bracketed with their words', async ({ app }) => {
  const { timeline } = timelineOf(app.page);
  await app.open('?event=none');
  await expect(timeline.getByText('phones cut: few could report')).toBeVisible();
  await app.open('?event=none&known=2023-11-08T12:00Z');
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
  await button('The march on Kidal').click();
  await button('Lanes').click();
  const lanes = timeline.getByRole('group', { name: 'Events by party, in lanes' });
  await expect(lanes.getByText('When it was reported: Phones are cut in Kidal')).toBeVisible();
  await expect(lanes.getByText('Who holds Kidal')).toBeVisible();
  await expect(lanes.getByText('held by the CSP')).toBeVisible();
  const first = lanes.getByRole('button').first();
  await first.focus();
  for (let i = 0; i < 14; i++) await app.page.keyboard.press('ArrowDown');
  const focused = app.page.locator(':focus');
  const title = (await focused.getAttribute('aria-label'))?.split(',')[0] ?? '';
  await focused.hover();
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
    await expect(app.page).toHaveURL(/from=2023-1[01]-\d\d&to=2023-11-/);
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
      await tabTo(/^(As reported by: everything|Reported by: all)/);
      await page.keyboard.press('Enter');
      await tabTo(/^As reported by$/);
      await page.keyboard.type('2023-11-11');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/known=2023-11-11T23(:|%3A)59Z/);
      expect(await findings()).toEqual([]);
      await page.keyboard.press('Escape');
      await timeline.getByRole('button', { name: 'Play' }).focus();
      await tabTo(/^Tools$/);
      await page.keyboard.press('Enter');
      await tabTo(/^To$/);
      await page.keyboard.press('Control+a');
      await page.keyboard.type('2023-11-12');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/to=2023-11-12/);
      await tabTo(/^one colour$/);
      await page.keyboard.press('ArrowRight');
      await expect(timeline.getByRole('radio', { name: 'by party' })).toBeChecked();
      expect(await findings()).toEqual([]);
      if (device === 'phone') {
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
      await slider('Shown stretch').focus();
      await page.keyboard.press('End');
      await expect(slider('Shown stretch')).toHaveAttribute('aria-valuetext', /2025$/);
    });
  });
}
