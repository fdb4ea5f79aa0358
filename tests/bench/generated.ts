import { readFileSync } from 'node:fs';

/** JSON that is copied and bent. */
// biome-ignore lint/suspicious/noExplicitAny: rows of a data file are written here as no type of the app allows
type Loose = any;

const DAY = 86_400_000;

/** A row of numbers in [0, 1) that is the same on every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The shipped events file with no event, as it is, or copied to so many: places, parties, kinds and claims of the shipped events, days drawn from 1 August to 31 December 2023. */
export function eventsFile(count: number | 'shipped'): string {
  const text = readFileSync('data/events.geojson', 'utf8');
  if (count === 'shipped') return text;
  const { features } = JSON.parse(text) as { features: readonly Loose[] };
  const next = numbers(2023);
  const made = Array.from({ length: count }, (_, n) => {
    const feature = structuredClone(features[n % features.length]);
    const named = (id: string): string => `${id}-n${n}`;
    const day = new Date(Date.UTC(2023, 7, 1) + Math.floor(next() * 153) * DAY).toISOString().slice(0, 10);
    const { properties } = feature;
    properties.id = named(properties.id);
    properties.when = day;
    delete properties.relates;
    const ids = new Map<string, string>(properties.claims.map(({ id }: Loose) => [id, `${properties.id}.${id.split('.')[1]}`]));
    for (const claim of properties.claims) {
      claim.id = ids.get(claim.id);
      if (claim.about) claim.about = ids.get(claim.about);
      if (claim.corrects) claim.corrects.claim = ids.get(claim.corrects.claim);
      delete claim.when;
    }
    return feature;
  });
  return JSON.stringify({ type: 'FeatureCollection', features: made });
}
