import { type ReactNode, useMemo, useState } from 'react';
import { boxOf, outlinePath, type Plane } from '../convoy/graph';
import { nights } from '../convoy/night';
import type { Dataset } from '../domain/dataset';
import type { Instant } from '../domain/when';
import { tickLabel } from '../i18n/dates';
import { placeName } from '../i18n/names';
import { KM_IN, radiusText } from '../measure/format';
import { showStretch } from '../state/actions';
import { shownZone } from '../state/axis';
import { bandOf, type Column, outlines, type SightingSeen, triedColumn } from '../state/convoy';
import { activeSpan, shownSpan } from '../state/selectors';
import { store } from '../state/store';
import { scale } from '../timeline/scale';
import { ticks } from '../timeline/ticks';
import styles from './Convoy.module.css';
import { ConvoyHandles, hasBox } from './ConvoyHandles';
import { ConvoyTable } from './ConvoyTable';
import { useConvoyWords } from './use-convoy-words';
import { useSelect } from './use-select';
import type { Trial } from './use-shift';

const WIDTH = 360;
const HEIGHT = 236;
/** Room for the places' names at the left, for dates at the foot. */
const [LEFT, TOP, FOOT] = [72, 8, 22];
const LINE = 12;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Time across on the slider's own stretch, km along the route up: sightings as boxes with their doubt, which can be moved in time, the band between them, night shaded. */
export function ConvoyGraph({ column: assumed, data }: { readonly column: Column; readonly data: Dataset }) {
  const words = useConvoyWords();
  const language = useSelect((state) => state.view.language);
  const unit = useSelect((state) => state.preferences.units);
  const zone = useSelect(shownZone);
  const shown = useSelect(shownSpan);
  const [trial, tryShift] = useState<Trial>();
  const column = useMemo(() => (trial && triedColumn(store.getState(), assumed, trial.id, trial.hours)) ?? assumed, [assumed, trial]);
  const { route, covers, own } = column;
  const { broad, core, slopes } = outlines(column);
  const plane = useMemo((): Plane => {
    const axis = scale(shown, WIDTH - LEFT);
    const whole = Math.max(route.along.km, 1);
    return { x: (at) => LEFT + axis.x(at), y: (km) => TOP + (1 - km / whole) * (HEIGHT - TOP - FOOT) };
  }, [shown, route]);
  const dark = useMemo(() => (shown.end - shown.start < 40 * DAY && route.along.line[0] ? nights(shown, route.along.line[0]) : []), [shown, route]);
  if (!covers) return null;
  const { x, y } = plane;
  const foot = HEIGHT - FOOT;
  const outside = covers.end <= shown.start || covers.start >= shown.end;
  const title = column.convoy.title[language];
  return (
    <>
      <h3 className={styles.section}>{words.graph.title}</h3>
      {outside && (
        <p className={styles.small}>
          {words.graph.outside}{' '}
          <button
            type="button"
            className={styles.link}
            onClick={() => showStretch({ start: (Math.floor(covers.start / DAY) * DAY) as Instant, end: (Math.ceil(covers.end / DAY) * DAY) as Instant })}
          >
            {words.graph.zoom}
          </button>
        </p>
      )}
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
            {slopes.map(({ from, to, kmPerDay }) => {
              const [x1, y1, x2, y2] = [x(from.at), y(from.km), x(to.at), y(to.km)];
              const long = Math.hypot(x2 - x1, y2 - y1) > 60 && Number.isFinite(kmPerDay);
              const atEdge = (x1 + x2) / 2 < LEFT + 64;
              return (
                <g key={from.at}>
                  <line className={styles.slope} x1={x1} y1={y1} x2={x2} y2={y2} />
                  {long && (
                    <text className={styles.pace} x={(x1 + x2) / 2 + (atEdge ? 4 : -4)} y={(y1 + y2) / 2 - 3} textAnchor={atEdge ? 'start' : 'end'}>
                      {words.graph.perDay(radiusText(Math.round(kmPerDay), { unit, language }))}
                    </text>
                  )}
                </g>
              );
            })}
            <Now column={column} plane={plane} foot={foot} />
          </g>
          <line className={styles.axis} x1={LEFT} x2={WIDTH} y1={foot} y2={foot} />
          {stopLabels(column, data, y).map(({ place, km, at }) => (
            <g key={place}>
              <line className={styles.axis} x1={LEFT - 4} x2={LEFT} y1={at} y2={at} />
              <text x={LEFT - 7} y={at + 4} textAnchor="end">
                {placeName(data, place, language)} {Math.round(km / KM_IN[unit])}
              </text>
            </g>
          ))}
          {ticks(shown, WIDTH - LEFT, 44, zone).map(({ at, unit: of }) => (
            <g key={at}>
              <line className={styles.axis} x1={x(at)} x2={x(at)} y1={foot} y2={foot + 4} />
              {x(at) < WIDTH - 16 && (
                <text x={Math.max(x(at), LEFT + 8)} y={HEIGHT - 5} textAnchor="middle">
                  {tickLabel(at, of, zone, language)}
                </text>
              )}
            </g>
          ))}
        </svg>
        <ConvoyHandles
          column={column}
          data={data}
          plane={plane}
          frame={{ left: LEFT, width: WIDTH, height: HEIGHT }}
          hoursPerUnit={(shown.end - shown.start) / HOUR / (WIDTH - LEFT)}
          trial={trial}
          onTry={tryShift}
        />
      </div>
      <p className={styles.small}>{words.graph.key}</p>
      <ConvoyTable column={column} data={data} />
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

/** The window's end, with the band's cut at it; it alone is drawn anew while the slider moves. */
function Now({ column, plane: { x, y }, foot }: { readonly column: Column; readonly plane: Plane; readonly foot: number }) {
  const { end } = useSelect(activeSpan);
  const here = bandOf(column, end);
  return (
    <g>
      <line className={styles.now} x1={x(end)} x2={x(end)} y1={TOP} y2={foot} />
      {here && <line className={styles.cut} x1={x(end)} x2={x(end)} y1={y(here.broad.low)} y2={y(here.broad.high) - 1} />}
    </g>
  );
}

/** The route's places as far as their names have room: both ends, then from the start on. */
function stopLabels({ route }: Column, data: Dataset, y: (km: number) => number) {
  const stops = route.stops.filter(({ place }) => !data.places.get(place)?.computed);
  const placed: { readonly place: (typeof stops)[number]['place']; readonly km: number; readonly at: number }[] = [];
  for (const stop of [stops[0], stops.at(-1), ...stops]) {
    const at = stop && y(stop.km);
    if (stop && at !== undefined && placed.every((other) => Math.abs(other.at - at) >= LINE)) placed.push({ ...stop, at });
  }
  return placed;
}
