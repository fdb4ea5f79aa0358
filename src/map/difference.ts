import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';

/** What a source must be told to show `next` in place of `last`; undefined when they say the same. A changed feature is taken out and put in again. */
export function difference(last: FeatureCollection, next: FeatureCollection): GeoJSONSourceDiff | undefined {
  const before = byKey(last);
  const after = byKey(next);
  const remove = [...before.keys()].filter((key) => !after.has(key));
  const add: Feature[] = [];
  for (const [key, feature] of after) {
    const old = before.get(key);
    if (old === feature || (old && text(old) === text(feature))) continue;
    if (old) remove.push(key);
    add.push(feature);
  }
  return remove.length + add.length > 0 ? { remove, add } : undefined;
}

function byKey({ features }: FeatureCollection): ReadonlyMap<string, Feature> {
  return new Map(features.map((feature) => [String(feature.properties?.['key']), feature]));
}

const TEXTS = new WeakMap<Feature, string>();

/** The feature as text, written once. */
function text(feature: Feature): string {
  const known = TEXTS.get(feature) ?? JSON.stringify(feature);
  TEXTS.set(feature, known);
  return known;
}
