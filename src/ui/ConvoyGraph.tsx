import { type ReactNode, useMemo, useState } from 'react';
import { boxOf, outlinePath, type Plane } from '../convoy/graph';
import { nights } from '../convoy/night';
import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/text';
import type { Instant, Span } from '../domain/when';
import { instantInWords, tickLabel } from '../i18n/dates';
import { placeName } from '../i18n/names';
import { kilometres } from '../measure/format';
import { shownZone } from '../state/axis';
import { bandOf, type Column, outlines, type SightingSeen, toldAt, triedColumn } from '../state/convoy';
import { activeSpan } from '../state/selectors';
import { store } from '../state/store';
import { scale } from '../timeline/scale';
import { ticks } from '../timeline/ticks';
import styles from './Convoy.module.css';
import { ConvoyHandles, hasBox } from './ConvoyHandles';
import { graphDays } from './measure/graph-days';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';
import type { Trial } from './use-shift';

const WIDTH = 360;
const HEIGHT = 236;
/** Room for the places' names at the left, for dates at the foot. */
const [LEFT, TOP, FOOT] = [64, 6, 22];
const LINE = 14;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Time across over the column's days, km along the route up: sightings as boxes with their doubt, which can be moved in time, the band between them, night shaded. */
export function ConvoyGraph({ column: assumed, data }: { readonly column: Column; readonly data: Dataset }) {
  const words = useConvoyWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const zone = useSelect(shownZone);
  const [trial, tryShift] = useState<Trial>();
  const column = useMemo(() => (trial && triedColumn(store.getState(), assumed, trial.id, trial.hours)) ?? assumed, [assumed, trial]);
  const { route, own } = column;
  const { broad, core } = outlines(column);
  const shown = useMemo(() => graphDays(assumed), [assumed]);
  const plane = useMemo((): Plane => {
    const axis = scale(shown ?? NEVER, WIDTH - LEFT);
    const whole = Math.max(route.along.km, 1);
    return { x: (at) => LEFT + axis.x(at), y: (km) => TOP + (1 - km / whole) * (HEIGHT - TOP - FOOT) };
  }, [shown, route]);
  const dark = useMemo(() => (shown && shown.end - shown.start < 40 * DAY && route.along.line[0] ? nights(shown, route.along.line[0]) : []), [shown, route]);
  if (!shown) return null;
  const { x, y } = plane;
  const foot = HEIGHT - FOOT;
  const title = column.convoy.title[language];
  return (
    <>
      <div className={styles.plot}>
        <svg className={styles.graph} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.graph.label(title)}>
          <clipPath id="convoy-graph">
            <rect x={LEFT} y={0} width={WIDTH - LEFT} height={foot} />
          </clipPath>
          <g clipPath="url(#convoy-graph)">
            {dark.map((night) => (
              <rect key={night.start} className={styles.night} x={x(night.start)} y={TOP} width={x(night.end) - x(night.start)} height={foot - TOP} />
            ))}
            <path className={styles.broad} data-own={own || undefined} d={outlinePath(broad, plane)} />
            <path className={styles.core} d={outlinePath(core, plane)} />
            {column.sightings.map((seen) => hasBox(column, seen) && <Report key={seen.sighting.id} seen={seen} plane={plane} />)}
            <Now column={column} plane={plane} foot={foot} zone={zone} />
          </g>
          <line className={styles.axis} x1={LEFT} x2={WIDTH} y1={foot} y2={foot} />
          {stopLabels(column, data, y, language, (km) => kilometres(km, { unit, language })).map(({ text, at }) => (
            <text key={text} x={LEFT - 7} y={at} textAnchor="end">
              {text}
            </text>
          ))}
          <DayTicks shown={shown} plane={plane} foot={foot} zone={zone} />
        </svg>
        <ConvoyHandles
          column={column}
          data={data}
          plane={plane}
          frame={{ left: LEFT, top: TOP, width: WIDTH, height: HEIGHT, foot }}
          hoursPerUnit={(shown.end - shown.start) / HOUR / (WIDTH - LEFT)}
          trial={trial}
          onTry={tryShift}
        />
      </div>
      <p className={styles.small}>{words.graph.key}</p>
    </>
  );
}

/** Dashed: true at some moment of its time; solid: all along it. What is not reckoned with is faint, and so is where a report stood before the reader moved it. */
function Report({ seen: { sighting, when, hours, broad, left }, plane }: { readonly seen: SightingSeen; readonly plane: Plane }): ReactNode {
  if (!broad) return null;
  return (
    <>
      {hours !== 0 && <rect className={styles.box} data-left="moved" {...boxOf(sighting.when, broad, plane)} />}
      <rect className={styles.box} data-nature={when.nature} data-left={left} data-own={hours !== 0 || undefined} {...boxOf(when, broad, plane)} />
    </>
  );
}

/** The column's instant, with its hour and the band's cut at it; it alone is drawn anew while the slider moves. */
function Now({ column, plane: { x, y }, foot, zone }: { readonly column: Column; readonly plane: Plane; readonly foot: number; readonly zone: string }) {
  const language = useSelect((state) => state.view.language);
  const at = toldAt(column, useSelect(activeSpan).end);
  const here = bandOf(column, at);
  const late = x(at) > (LEFT + WIDTH) / 2;
  return (
    <g>
      <line className={styles.now} x1={x(at)} x2={x(at)} y1={TOP} y2={foot} />
      {here && <line className={styles.cut} x1={x(at)} x2={x(at)} y1={y(here.broad.low)} y2={y(here.broad.high) - 1} />}
      <text className={styles.hour} x={x(at) + (late ? -8 : 8)} y={foot - 20} textAnchor={late ? 'end' : 'start'}>
        {instantInWords(at, zone, language, 'minute', 'short')}
      </text>
    </g>
  );
}

/** Days by their number in their middle, the last with its month; the ticks stand between them. A long march has the axis's own ticks. */
function DayTicks({ shown, plane: { x }, foot, zone }: { readonly shown: Span; readonly plane: Plane; readonly foot: number; readonly zone: string }) {
  const language = useSelect((state) => state.view.language);
  const days = Math.round((shown.end - shown.start) / DAY);
  const marks =
    days > MOST_DAYS
      ? ticks(shown, WIDTH - LEFT, 44, zone).map(({ at, unit }) => ({ at, middle: x(at), text: tickLabel(at, unit, zone, language) }))
      : Array.from({ length: days }, (_, i) => {
          const at = (shown.start + i * DAY) as Instant;
          const whole = instantInWords((at + DAY / 2) as Instant, zone, language, 'day', 'short');
          return { at, middle: x((at + DAY / 2) as Instant), text: i === days - 1 ? whole : (whole.split(' ')[0] ?? whole) };
        });
  return marks.map(({ at, middle, text }) => (
    <g key={at}>
      <line className={styles.axis} x1={x(at)} x2={x(at)} y1={foot} y2={foot + 4} />
      <text x={Math.min(middle, WIDTH - 20)} y={HEIGHT - 5} textAnchor="middle">
        {text}
      </text>
    </g>
  ));
}

const MOST_DAYS = 12;

/** Both ends of the route with their km, one line above the other, then the places between them as far as their names have room. */
function stopLabels({ route }: Column, data: Dataset, y: (km: number) => number, language: Language, text: (km: number) => string) {
  const [first, last] = [route.stops[0], route.stops.at(-1)];
  const placed: { readonly text: string; readonly at: number }[] = [];
  if (!first || !last) return placed;
  const [top, foot] = [y(route.along.km), y(0)];
  placed.push({ text: placeName(data, last.place, language), at: top + 6 }, { text: text(last.km), at: top + 6 + LINE });
  placed.push({ text: text(first.km), at: foot - LINE }, { text: placeName(data, first.place, language), at: foot });
  for (const { place, km } of route.stops.slice(1, -1)) {
    const at = y(km) + 4;
    if (!data.places.get(place)?.computed && placed.every((other) => Math.abs(other.at - at) >= LINE))
      placed.push({ text: placeName(data, place, language), at });
  }
  return placed;
}

const NEVER: Span = { start: 0 as Instant, end: 1 as Instant };
