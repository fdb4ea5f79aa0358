import type { MarchingHours } from '../convoy/march';
import { MOST_HOURS } from '../convoy/shift';
import type { Side } from '../domain/actor';
import type { Dataset } from '../domain/dataset';
import { asGiven, withShift } from './assumptions';
import type { Assumptions } from './state';

const SIDES: readonly Side[] = ['state', 'rebel', 'jihadist', 'un', 'foreign', 'civilian', 'none'];

/** "anefis-kidal~pace-60~hours-0600-1730~side-rebel~off-alkit~earlier-kidal-6": the column, then what the reader assumes of it. */
export function encodeConvoy({ convoy, kmPerDay, hours, side, off, shifts }: Assumptions): string {
  return [
    convoy,
    ...(kmPerDay === undefined ? [] : [`pace-${kmPerDay}`]),
    ...(hours ? [`hours-${clockText(hours.from)}-${clockText(hours.to)}`] : []),
    ...(side ? [`side-${side}`] : []),
    ...off.map((id) => `off-${id}`),
    ...Object.entries(shifts).map(([id, by]) => (by > 0 ? `later-${id}-${by}` : `earlier-${id}-${-by}`)),
  ].join('~');
}

/** Undefined when any part of it cannot be read over this data set. */
export function decodeConvoy(text: string, dataset: Dataset): Assumptions | undefined {
  const [id, ...parts] = text.split('~');
  const convoy = dataset.convoys.find((one) => one.id === id);
  if (!convoy) return undefined;
  let read = asGiven(convoy.id);
  for (const part of parts) {
    const [, name, value = ''] = /^(pace|hours|side|off|later|earlier)-(.+)$/.exec(part) ?? [];
    const change = name === undefined ? undefined : changed(name, value, read);
    if (!change) return undefined;
    read = { ...read, ...change };
  }
  return [...read.off, ...Object.keys(read.shifts)].every((named) => convoy.sightings.some((sighting) => sighting.id === named)) ? read : undefined;
}

function changed(name: string, value: string, read: Assumptions): Partial<Assumptions> | undefined {
  switch (name) {
    case 'pace': {
      const kmPerDay = Number(value);
      return /^\d{1,4}(\.\d)?$/.test(value) && kmPerDay >= 1 && kmPerDay <= 1000 ? { kmPerDay } : undefined;
    }
    case 'hours': {
      const hours = hoursOf(value);
      return hours && { hours };
    }
    case 'side': {
      const side = SIDES.find((one) => one === value);
      return side && { side };
    }
    case 'off':
      return read.off.includes(value) ? undefined : { off: [...read.off, value] };
    default: {
      const [, id = '', hours] = /^(.+)-(\d{1,2})$/.exec(value) ?? [];
      const by = Number(hours);
      return by >= 1 && by <= MOST_HOURS && !(id in read.shifts) ? withShift(read, id, name === 'later' ? by : -by) : undefined;
    }
  }
}

function hoursOf(text: string): MarchingHours | undefined {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  const hours = from !== undefined && to !== undefined && { from: clockOf(from), to: clockOf(to) };
  return hours && hours.from !== undefined && hours.to !== undefined ? { from: hours.from, to: hours.to } : undefined;
}

function clockOf(text: string): number | undefined {
  const [hours, minutes] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  const clock = (hours * 60 + minutes) / 60;
  return minutes < 60 && clock <= 24 ? clock : undefined;
}

function clockText(clock: number): string {
  const minutes = Math.round(clock * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;
}
