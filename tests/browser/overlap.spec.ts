import type { MapElement } from '../../src/map/controller';
import type { App } from './helpers';
import { expect, test } from './helpers';

/** What the map has drawn of names and words under the discs of its marks and the figures of its ruler, by its own index of what is where. */
function covered(app: App): Promise<{ readonly looked: number; readonly under: readonly string[] }> {
  return app.map.evaluate((element: MapElement) => {
    const { map } = element;
    if (!map) throw new Error('there is no map');
    const names = ['place-names-1', 'place-names-2', 'place-names-3', 'marks-captions'];
    const spots = map.queryRenderedFeatures({ layers: ['marks', 'selected', 'ruler-figures'] }).flatMap(({ geometry, properties, layer }) => {
      if (geometry.type !== 'Point') return [];
      const [lon = 0, lat = 0] = geometry.coordinates;
      const at = map.project([lon, lat]);
      const figure = layer.id === 'ruler-figures';
      const [x, y] = figure ? [at.x, at.y] : [at.x + Number(properties['x']), at.y + Number(properties['y'])];
      // a mark's disc; the words of a figure without the room that is kept round them
      const [width, height] = figure ? [Number(properties['width']) * 0.85, Number(properties['height']) - 4] : [20, 20];
      return [{ key: String(properties['key']), box: [x - width / 2, y - height / 2, x + width / 2, y + height / 2] as const }];
    });
    const under = spots.flatMap(({ key, box: [left, top, right, bottom] }) =>
      map
        .queryRenderedFeatures(
          [
            [left, top],
            [right, bottom],
          ],
          { layers: names },
        )
        .filter(({ properties }) => properties['key'] !== key)
        .map(({ properties }) => `${key} covers ${properties['key']}`),
    );
    return { looked: spots.length, under: [...new Set(under)] };
  });
}

for (const [what, query] of [
  ['on opening', '?event=none'],
  ['in October', '?from=2023-10-01&to=2023-10-31&event=none'],
  ['near Kidal', '?event=none#map=9/18.44/1.4'],
  ['with a ruler', '?event=none#map=8/18.25/1&measure=anefis~s~kidal'],
] as const)
  test(`what the map draws ${what} agrees with its own placement: no mark and no figure lies on a name`, async ({ app }) => {
    await app.open(query);
    await app.mapReady();
    const { looked, under } = await covered(app);
    expect(looked).toBeGreaterThan(3);
    expect(under).toEqual([]);
  });
