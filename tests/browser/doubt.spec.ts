import { readFileSync } from 'node:fs';
import type { MapElement } from '../../src/map/controller';
import { expect, test } from './helpers';

interface Placed {
  readonly id: string;
  readonly at: readonly [number, number];
  readonly km: number;
  readonly basis: string;
}

/** The events of the files that are known to more than 1 km. */
const VAGUE: ReadonlyMap<string, Placed> = new Map(
  (JSON.parse(readFileSync(new URL('../../data/events.geojson', import.meta.url), 'utf8')).features as Loose[])
    .filter(({ geometry, properties }) => geometry && properties.where.radiusKm > 1)
    .map(({ geometry, properties: { id, where } }) => [id, { id, at: geometry?.coordinates ?? [0, 0], km: where.radiusKm, basis: where.basis }]),
);

interface Loose {
  readonly geometry: { readonly coordinates: readonly [number, number] } | null;
  readonly properties: { readonly id: string; readonly where: { readonly radiusKm: number; readonly basis: string } };
}

for (const zoom of [5, 8, 11])
  test(`doubt: nothing that is known to more than 1 km is a bare point at zoom ${zoom}`, async ({ app }) => {
    await app.open(`?from=2012-01-01&to=2025-12-31&event=none#map=${zoom}/18.44/1.4`);
    await app.mapReady();
    const [marks, soft, captions] = [await app.drawn('marks'), await app.drawn('marks-soft'), await app.drawn('marks-captions')];
    const worn = new Set(soft.map(({ key }) => key));
    const worded = new Set(captions.map(({ key }) => key));
    let bare = 0;
    const shown: string[] = [];
    for (const { key, events } of marks) {
      for (const id of String(events).split(' ')) {
        const placed = VAGUE.get(id);
        if (!placed) continue;
        shown.push(id);
        if (placed.basis === 'region' ? worded.has(key) : worn.has(key)) continue;
        // then the area itself is drawn there, and is wider than the mark
        const area = await app.map.evaluate((element: MapElement, { at, km, basis }: Placed) => {
          const map = element.map;
          if (!map) throw new Error('there is no map');
          const [lon, lat] = at;
          const px = Math.abs(map.project([lon, lat + km / 111]).y - map.project([lon, lat]).y);
          const off = map.project([lon, lat]);
          const { clientWidth, clientHeight } = element;
          if (off.x < 0 || off.y < 0 || off.x > clientWidth || off.y > clientHeight) return { px, drawn: true };
          const keys = map.queryRenderedFeatures(off, { layers: ['doubt-discs'] }).map(({ properties }) => `${properties['part']} ${properties['key']}`);
          const own = `disc ${lon},${lat} ${km}`;
          return { px, drawn: keys.some((found) => found === own || (basis === 'computed-from-report' && found.startsWith('broad'))) };
        }, placed);
        expect({ id, zoom, drawn: area.drawn, wide: area.px >= 10.9 }).toEqual({ id, zoom, drawn: true, wide: true });
        bare += 1;
      }
    }
    expect(shown.length).toBeGreaterThan(10);
    // from afar the rings are worn, near by the areas show
    if (zoom === 5) expect(worn.size).toBeGreaterThan(5);
    if (zoom === 11) expect(bare).toBeGreaterThan(10);
  });

test('doubt: a region is hatched while the list’s row of one of its events has the pointer', async ({ app }) => {
  await app.open('?from=2012-01-01&to=2025-12-31&event=none');
  await app.mapReady();
  expect(await app.drawn('doubt-areas')).toEqual([]);
  await app.event('The UN mission deploys in Mali').hover();
  await expect.poll(async () => (await app.drawn('doubt-areas')).length).toBe(1);
  await expect.poll(async () => (await app.drawn('marks-captions')).some(({ caption }) => /somewhere in/.test(String(caption)))).toBe(true);
});

test('doubt: two positions that cannot both be right are drawn with their gap, and told on the card', async ({ app }) => {
  await app.open('?from=2012-01-01&to=2025-12-31&event=amachach-camp-taken-2012#map=9/20.2/1');
  await app.mapReady();
  expect(await app.drawn('version-marks')).toHaveLength(2);
  expect(await app.drawn('version-gaps')).toHaveLength(1);
  expect((await app.drawn('version-figures')).map(({ text }) => text)).toEqual(['13.5\u00a0km apart']);
  await expect(
    app.page.getByText(/^Two positions, 13\.5\skm apart, cannot both be right: Jeune Afrique: 7 km to the south, from Tessalit; BBC: Amachach camp ±/),
  ).toBeVisible();
});

test('doubt: a holder that changed inside the window is told on the map and on the place’s card alike', async ({ app }) => {
  await app.open('?from=2023-11-09&to=2023-11-14&place=kidal');
  await app.mapReady();
  const kidal = (await app.drawn('place-names-1')).find(({ key }) => key === 'kidal');
  expect(String(kidal?.['words']).replaceAll('\n', ' ').trim()).toBe('held by CSP, then army, 14 Nov');
  expect(kidal?.['ring']).toMatch(/^changed\|/);
  await expect(app.page.getByRole('article', { name: /Kidal/ })).toContainText(
    /held by the CSP, then held by the army \(first report: morning of 14 November 2023/,
  );
});

test('doubt: each ring of the map is told in the list, and leads to its place', async ({ app }) => {
  await app.open('?from=2023-11-09&to=2023-11-14&event=none#map=6.5/18.5/1');
  await app.mapReady();
  const ringed = [...(await app.drawn('place-names-1')), ...(await app.drawn('place-names-2'))].filter(({ ring }) => ring !== undefined);
  expect(ringed.length).toBeGreaterThan(5);
  const told = app.page.locator('details').filter({ hasText: 'Who is reported to hold what' });
  await told.locator('summary').click();
  await expect(told.getByRole('button', { name: /^Kidal held/ })).toBeVisible();
  const rows = (await told.getByRole('button').allInnerTexts()).join('\n');
  for (const { name } of ringed) expect(rows).toContain(String(name));
  expect(rows).toMatch(/^Kidal held by the CSP, then held by the army \(first report: morning of 14 November 2023/m);
  await told.getByRole('button', { name: /^Anefis/ }).click();
  await expect(app.page.getByRole('article', { name: /Anefis/ })).toContainText('held by the army (first report: 7 October 2023 · last report:');
});
