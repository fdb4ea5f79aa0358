import type { Feature, FeatureCollection } from 'geojson';
import type { Dataset } from '../../domain/dataset';
import type { PlaceId } from '../../domain/place';
import { derived } from '../../state/derived';
import { dataset, holdings } from '../../state/selectors';
import type { State } from '../../state/state';
import { partyOf } from '../../theme/mark';
import { arrangement, type Frame } from '../arrangement';
import { coincident } from '../coincident';
import type { RingLook } from '../holding-ring';
import { imageId } from '../images';
import { type Anchor, firstZoom, gapOf, type Label, NAME_SIZE, wordsSize } from '../labels';
import type { HoldingSeen, Holdings } from '../wordings';
import { collection, EMPTY, feature, pointAt } from './collection';

/** The dots of the data's places with the names that stand at this zoom, and the rings of who holds them. */
export function places(state: State, frame: Frame): FeatureCollection {
  const data = dataset(state);
  return data ? drawn(data, arrangement(state, frame).labels, holdings(state), frame.zoom) : EMPTY;
}

const drawn = derived((data: Dataset, labels: readonly Label[], held: Holdings, zoom: number): FeatureCollection => {
  const byPlace = new Map<PlaceId, Label>(labels.map((label) => [label.place.id, label]));
  const shared = coincident(data);
  const shown = [...data.places.values()].filter((place) => firstZoom(place) <= zoom);
  return collection(
    shown.map((place): Feature => {
      const label = byPlace.get(place.id);
      return feature(place.id, pointAt(place.at), {
        rank: place.rank,
        ...(shared.get(place.id) === 'outer' && { outer: true }),
        ...(label && lettering(label)),
        ...ring(place.id, label?.anchor, held, data),
      });
    }),
  );
});

const DIRECTION: Readonly<Record<Anchor, readonly [number, number]>> = { left: [1, 0], right: [-1, 0], top: [0, 1], bottom: [0, -1] };
const JUSTIFY: Readonly<Record<Anchor, string>> = { left: 'left', right: 'right', top: 'center', bottom: 'center' };

function lettering({ name, script, words, anchor, shares, place }: Label): Readonly<Record<string, unknown>> {
  const [x, y] = DIRECTION[anchor];
  const { rank } = place;
  const ems = gapOf(place, shares) / NAME_SIZE[rank];
  return {
    name,
    ...(script && { script: `\n${script}` }),
    ...(words && { words: `\n${words}`, wordsScale: wordsSize(rank) / NAME_SIZE[rank] }),
    anchor,
    justify: JUSTIFY[anchor],
    textX: x * ems,
    textY: y * ems,
  };
}

function ring(id: PlaceId, anchor: Anchor | undefined, held: Holdings, data: Dataset): Readonly<Record<string, unknown>> {
  const holding = held.get(id);
  if (!holding) return {};
  const look = {
    ...lookOf(holding, data),
    present: holding.present.map(({ actor }) => partyOf(data.actors.get(actor))),
    side: anchor === 'right' ? 'east' : 'west',
  } as const;
  return { ring: holding.before ? imageId.changed({ ...look, before: lookOf(holding.before, data) }) : imageId.ring(look) };
}

function lookOf({ value, holder }: Pick<HoldingSeen, 'value' | 'holder'>, data: Dataset): Pick<RingLook, 'value' | 'party'> {
  return { value: holder === undefined ? 'left' : value, party: partyOf(holder === undefined ? undefined : data.actors.get(holder)) };
}
