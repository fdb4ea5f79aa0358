// What a scrub costs on the built app, with no event, the shipped ones and 10,000: as ratios in one run, the quietest of three rounds.
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { MapElement } from '../../src/map/controller';
import { eventsFile } from './generated';

/** How many times an empty step a step may cost; docs/performance.md says why. */
const BUDGET = { shipped: 6, many: 13 } as const;
/** Elements of the timeline: as many bars as the axis has days, as many marks as fit into the lanes' window; not more with more events. */
const NODES = { closed: 1200, open: 3200 } as const;
const LONGEST = 50;
const ROUNDS = 3;
const STEPS = 20;

interface Found {
  /** ms of a step of the handle: key, store, every selector, list, counts, bars, layout. */
  readonly step: number;
  readonly longest: number;
  readonly stale: number;
  readonly frames: number;
  /** With the lanes closed and open. */
  readonly nodes: readonly [number, number];
}

async function open(page: Page, count: number | 'shipped'): Promise<void> {
  await page.route('**/data/events.geojson', (route) => route.fulfill({ body: eventsFile(count), contentType: 'application/geo+json' }));
  // no data set without its opening event and story: what names missing events is left out and said in a notice
  await page.goto('/?from=2023-11-03&to=2023-11-14&event=none');
  await page.getByRole('slider', { name: 'To', exact: true }).waitFor();
  await page.getByTestId('map').and(page.locator('[data-map-ready]')).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1500);
}

/** Steps the window's end back and forth by keys. */
function steps(page: Page): Promise<{ readonly step: number; readonly stale: number }> {
  return page.evaluate(async (count) => {
    const handle = document.querySelector<HTMLElement>('[role=slider][aria-label=To]');
    const list = document.querySelector<HTMLElement>('#events');
    if (!handle || !list) throw new Error('no handle or no list');
    handle.focus();
    const frame = () => new Promise(requestAnimationFrame);
    const first = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? 0);
    const costs: number[] = [];
    let stale = 0;
    for (let i = 0; i < count; i++) {
      const before = handle.getAttribute('aria-valuenow');
      const key = i % 20 < 10 ? 'ArrowLeft' : 'ArrowRight';
      const begun = performance.now();
      handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      // React answers a key in the microtask that follows
      await null;
      void list.offsetHeight;
      costs.push(performance.now() - begun);
      // in the frame that follows, the count under the list is that of the handle and of the row above the bars
      const said = /, (\d+) events? in the window/.exec(handle.getAttribute('aria-valuetext') ?? '')?.[1];
      const status = list.querySelector('[data-count]')?.textContent ?? '';
      if (handle.getAttribute('aria-valuenow') === before || Number(said) !== first(status)) stale += 1;
      await frame();
      await frame();
    }
    handle.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowLeft', bubbles: true }));
    return { step: costs.sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0, stale };
  }, STEPS);
}

/** One row of a trace, as far as it is read here: times in µs, `tdur` that of the thread alone. */
interface Row {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the page's own thread while a hand drags the handle there and back: ms of processor time, so that other programs on the machine do not count. */
async function drag(browser: Browser, page: Page): Promise<number> {
  const box = await page.getByRole('slider', { name: 'To', exact: true }).boundingBox();
  if (!box) throw new Error('no handle');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await browser.startTracing(page, { categories: ['toplevel'] });
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= STEPS; i++) {
    await page.mouse.move(x + (i <= STEPS / 2 ? i : STEPS - i) * 6 - 40, y);
    await page.waitForTimeout(32);
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly Row[] };
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasks = threads.map(({ pid, tid }) =>
    traceEvents.filter((row) => row.pid === pid && row.tid === tid && row.ph === 'X' && row.name.endsWith('RunTask')),
  );
  // of several renderers the page's is the busy one
  const busiest = tasks.sort((one, other) => other.length - one.length)[0] ?? [];
  return Math.max(0, ...busiest.map(({ tdur }) => (tdur ?? 0) / 1000));
}

/** Frames after that of the list in which the map has drawn the marks that a step brought; the median of eight. Steps that change no mark do not count. */
function framesToMap(page: Page): Promise<number> {
  return page.getByTestId('map').evaluate(async (element: MapElement) => {
    const { map } = element;
    const handle = document.querySelector<HTMLElement>('[role=slider][aria-label=To]');
    if (!map || !handle) throw new Error('no map or no handle');
    const frame = () => new Promise(requestAnimationFrame);
    const found: number[] = [];
    for (let i = 0; i < 24 && found.length < 8; i++) {
      let drawn = false;
      let loaded = false;
      const load = (event: { readonly sourceId?: string; readonly sourceDataType?: string }): void => {
        loaded ||= event.sourceId === 'marks' && event.sourceDataType !== 'metadata';
      };
      const draw = (): void => {
        drawn ||= loaded;
      };
      map.on('sourcedata', load);
      map.on('render', draw);
      handle.dispatchEvent(new KeyboardEvent('keydown', { key: i % 16 < 8 ? 'ArrowLeft' : 'ArrowRight', bubbles: true }));
      let frames = 0;
      while (!drawn && frames < 30) {
        await frame();
        frames += 1;
      }
      map.off('sourcedata', load);
      map.off('render', draw);
      if (drawn) found.push(frames - 1);
      for (let rest = 0; rest < 20; rest++) await frame();
    }
    handle.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowLeft', bubbles: true }));
    return found.sort((a, b) => a - b)[Math.floor(found.length / 2)] ?? 0;
  });
}

async function measure(browser: Browser, page: Page, count: number | 'shipped'): Promise<Found> {
  await open(page, count);
  const rounds: { readonly step: number; readonly stale: number; readonly longest: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push({ ...(await steps(page)), longest: await drag(browser, page) });
  const frames = count === 0 ? 0 : await framesToMap(page);
  const nodes = (): Promise<number> => page.evaluate(() => document.querySelectorAll('section[aria-label=Timeline] *').length);
  const closed = await nodes();
  await page.getByRole('button', { name: 'Lanes', exact: true }).click();
  await page.waitForTimeout(500);
  return {
    step: Math.min(...rounds.map(({ step }) => step)),
    longest: Math.min(...rounds.map(({ longest }) => longest)),
    stale: rounds.reduce((sum, { stale }) => sum + stale, 0),
    frames,
    nodes: [closed, await nodes()],
  };
}

test('a step of the handle, at no, shipped and 10,000 events', async ({ browser, baseURL }) => {
  const run = async (count: number | 'shipped'): Promise<Found> => {
    const page = await browser.newPage({
      baseURL: baseURL ?? '',
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      timezoneId: 'UTC',
      locale: 'en-GB',
    });
    const found = await measure(browser, page, count);
    await page.close();
    const { step, longest, stale, frames, nodes } = found;
    console.log(
      `${String(count).padEnd(8)} step ${step.toFixed(1)} ms; longest task ${longest.toFixed(0)} ms; stale ${stale}; map after ${frames} frames; ${nodes[0]} elements, ${nodes[1]} with lanes open`,
    );
    return found;
  };
  const [none, shipped, many] = [await run(0), await run('shipped'), await run(10_000)];
  console.log(`a step costs × ${(shipped.step / none.step).toFixed(1)} with the shipped events, × ${(many.step / none.step).toFixed(1)} with 10,000`);
  expect(shipped.stale + many.stale).toBe(0);
  expect(shipped.step / none.step).toBeLessThan(BUDGET.shipped);
  expect(many.step / none.step).toBeLessThan(BUDGET.many);
  expect(Math.max(shipped.longest, many.longest)).toBeLessThanOrEqual(LONGEST);
  expect(shipped.frames).toBeLessThanOrEqual(2);
  expect(many.nodes[0]).toBeLessThan(NODES.closed);
  expect(many.nodes[1]).toBeLessThan(NODES.open);
});
