import { latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { globals } from '../../src/map/globals';
import { SOURCE_IDS } from '../../src/map/sources';
import { style } from '../../src/map/style';
import { INITIAL } from '../../src/state/initial';

const made = style('https://map.test/basemap/', 'https://map.test/');

function reads(node: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) {
    if (node[0] === 'global-state' && typeof node[1] === 'string') found.add(node[1]);
    for (const part of node) reads(part, found);
  } else if (node && typeof node === 'object') for (const part of Object.values(node)) reads(part, found);
  return found;
}

describe('the style', () => {
  it('is valid by the style specification', () => {
    expect(validateStyleMin(made, latest).map(({ message }) => message)).toEqual([]);
  });

  it('reads every global that is set, and sets every global that is read', () => {
    expect([...reads(made.layers)].toSorted()).toEqual(Object.keys(globals(INITIAL)).toSorted());
    expect(Object.keys(made.state ?? {}).toSorted()).toEqual(Object.keys(globals(INITIAL)).toSorted());
  });

  it('has the same globals in both themes, with other colours', () => {
    const light = globals(INITIAL);
    const dark = globals({ ...INITIAL, preferences: { ...INITIAL.preferences, theme: 'dark' } });
    expect(Object.keys(dark)).toEqual(Object.keys(light));
    expect(dark['ground']).not.toBe(light['ground']);
    expect([light['reliefLight'], light['reliefDark'], dark['reliefLight'], dark['reliefDark']]).toEqual([1, 0, 0, 1]);
  });

  it('names no server: neither glyphs nor sprite, every address is the page’s own', () => {
    expect(made.glyphs).toBeUndefined();
    expect(made.sprite).toBeUndefined();
    const addresses = JSON.stringify(made).match(/https?:\/\/[^"]*/g) ?? [];
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith('https://map.test/'))).toEqual([]);
  });

  it('uses every source, and no layer lacks one', () => {
    const used = new Set(made.layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
    expect([...used].toSorted()).toEqual(Object.keys(made.sources).toSorted());
    for (const id of SOURCE_IDS) expect(made.sources[id]).toMatchObject({ type: 'geojson', promoteId: 'key' });
    expect(new Set(made.layers.map(({ id }) => id)).size).toBe(made.layers.length);
  });

  it('draws text in the local fonts only', () => {
    const faces = Object.keys(made['font-faces'] ?? {});
    const fonts = JSON.stringify(made.layers).match(/Noto Sans \w+/g) ?? [];
    expect(fonts.length).toBeGreaterThan(5);
    for (const font of fonts) expect(faces).toContain(font);
  });

  it('draws the ruler above marks, marks above names, the band above discs and tracks, tracks above the ground', () => {
    const order = [
      'ground',
      'relief-light',
      'outland',
      'rivers',
      'region-lines',
      'borders',
      'tracks',
      'doubt-discs',
      'band-broad',
      'holders',
      'place-names-1',
      'marks',
      'focus',
      'selected',
      'ruler-legs',
      'ruler-handles',
      'ruler-figures',
    ];
    const ids = made.layers.map(({ id }) => id);
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });
});
