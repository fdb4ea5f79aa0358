import type { IControl, Map as MapLibre } from 'maplibre-gl';
import type { Language } from '../domain/text';
import { MAP_WORDS } from '../i18n/map-words';
import type { Unit } from '../measure/format';
import styles from './MapView.module.css';
import { scaleBar } from './scale-bar';

/** Scale bar, what the map is not, and where it comes from; along its foot. */
export interface Notes {
  readonly update: (language: Language, unit: Unit) => void;
  /** What is taken of the map's foot, px, with a sheet of such a height: on a phone its strip stands above it. */
  readonly footing: (sheet: number) => number;
}

/** `attribute` makes MapLibre's own control, which only the controller may import. */
export function addNotes(map: MapLibre, attribute: (text: string) => IControl): Notes {
  const element = map.getContainer();
  const bar = document.createElement('span');
  const plate = document.createElement('p');
  const foot = document.createElement('div');
  bar.className = styles['scale'] ?? '';
  bar.dataset['scale'] = '';
  plate.className = styles['plate'] ?? '';
  foot.className = styles['foot'] ?? '';
  for (const part of [bar, plate]) part.setAttribute('data-over-map', '');
  foot.append(bar, plate);
  element.append(foot);

  let shown: { readonly language: Language; readonly unit: Unit } | undefined;
  let attribution: IControl | undefined;
  const rule = (): void => {
    if (!shown) return;
    const { value, width } = scaleBar(map.getCenter().lat, map.getZoom(), shown.unit, element.clientWidth < 600 ? 70 : 100);
    const text = `${new Intl.NumberFormat(shown.language).format(value)}\u00a0${shown.unit}`;
    if (bar.textContent !== text) bar.textContent = text;
    bar.style.setProperty('width', `${width}px`);
  };
  map.on('move', rule);
  map.on('resize', rule);

  return {
    footing: (sheet) => sheet + (sheet > 0 ? plate.offsetHeight : 0),
    update: (language, unit) => {
      if (shown?.language === language && shown.unit === unit) return;
      if (shown?.language !== language) {
        const words = MAP_WORDS[language];
        plate.replaceChildren(
          ...words.notes.map((note) => {
            const one = document.createElement('span');
            one.textContent = note;
            return one;
          }),
        );
        if (attribution) map.removeControl(attribution);
        attribution = attribute(words.attribution);
        map.addControl(attribution, 'bottom-right');
        const details = element.querySelector('.maplibregl-ctrl-attrib');
        details?.classList.remove('maplibregl-compact-show');
        details?.removeAttribute('open');
        details?.querySelector('summary')?.setAttribute('aria-label', words.toggleAttribution);
        details?.parentElement?.setAttribute('data-over-map', '');
      }
      shown = { language, unit };
      rule();
    },
  };
}
