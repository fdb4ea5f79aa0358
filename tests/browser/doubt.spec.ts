import { readFileSync } from 'node:fs';
import { expect, test } from './helpers';

/** The events of the files that are known less exactly than a town. */
const VAGUE: ReadonlySet<string> = new Set(
  (JSON.parse(readFileSync(new URL('../../data/events.geojson', import.meta.url), 'utf8')).features as Loose[])
    .filter(({ geometry, properties: { where } }) => geometry && (where.basis !== 'named-place' || where.radiusKm >= 5))
    .map(({ properties }) => properties.id),
);

interface Loose {
  readonly geometry: unknown;
  readonly properties: { readonly id: string; readonly where: { readonly radiusKm: number; readonly basis: string } };
}

for (const zoom of [5, 8, 11])
  test(`doubt: nothing that is known less exactly than a town is a bare mark at zoom ${zoom}`, async ({ app }) => {
    await app.open(`?from=2012-01-01&to=2025-12-31&event=none#map=${zoom}/18.44/1.4`);
    await app.mapReady();
    const worn = new Set((await app.drawn('marks-soft')).map(({ key }) => key));
    const shown = (await app.drawn('marks')).flatMap(({ key, events }) =>
      String(events)
        .split(' ')
        .filter((id) => VAGUE.has(id))
        .map((id) => ({ id, soft: worn.has(key) })),
    );
    // so that there is something to judge, in a frame that the legend has made lower
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter(({ soft }) => !soft)).toEqual([]);
    expect(await app.drawn('doubt-discs')).toEqual([]);
  });

test('doubt: a region is hatched while the list’s row of one of its events has the pointer', async ({ app }) => {
  await app.open('?from=2012-01-01&to=2025-12-31&event=none');
  await app.mapReady();
  expect(await app.drawn('doubt-areas')).toEqual([]);
  await app.page.getByRole('button', { name: /^Lasting, or dated less exactly/ }).click();
  await app.page.getByRole('button', { name: 'The UN mission deploys in Mali' }).hover();
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
  await app.page.getByRole('tab', { name: 'Who holds what' }).click();
  const told = app.page.getByRole('tabpanel', { name: 'Who holds what' });
  await expect(told.getByRole('button', { name: /^Kidal held/ })).toBeVisible();
  const rows = (await told.getByRole('button').allInnerTexts()).join('\n');
  for (const { name } of ringed) expect(rows).toContain(String(name));
  expect(rows).toMatch(/^Kidal held by the CSP, then held by the army \(first report: morning of 14 November 2023/m);
  await told.getByRole('button', { name: /^Anefis/ }).click();
  await expect(app.page.getByRole('article', { name: /Anefis/ })).toContainText('held by the army (first report: 7 October 2023 · last report:');
});
