import type { IControl, Map as MapLibre } from 'maplibre-gl';
import type { Language } from '../domain/text';
import { MESSAGES } from '../i18n/messages';
import type { Unit } from '../measure/format';
import styles from './MapView.module.css';
import { scaleBar } from './scale-bar';

/** Scale bar, note on borders, and where the map comes from; bottom left. */
export interface Notes {
  readonly update: (language: Language, unit: Unit) => void;
}

/** `attribute` makes MapLibre's own control, which only the controller may import. */
export function addNotes(map: MapLibre, attribute: (text: string) => IControl): Notes {
  const bar = document.createElement('span');
  const note = document.createElement('span');
  const line = document.createElement('div');
  bar.className = styles['scale'] ?? '';
  bar.dataset['scale'] = '';
  line.className = `maplibregl-ctrl ${styles['notes'] ?? ''}`;
  line.append(bar, note);
  const control: IControl = { onAdd: () => line, onRemove: () => line.remove() };
  map.addControl(control, 'bottom-left');
  line.parentElement?.setAttribute('data-over-map', '');

  let shown: { readonly language: Language; readonly unit: Unit } | undefined;
  let attribution: IControl | undefined;
  const rule = (): void => {
    if (!shown) return;
    const { value, width } = scaleBar(map.getCenter().lat, map.getZoom(), shown.unit, map.getContainer().clientWidth < 600 ? 70 : 100);
    const text = `${new Intl.NumberFormat(shown.language).format(value)}\u00a0${shown.unit}`;
    if (bar.textContent !== text) bar.textContent = text;
    bar.style.setProperty('width', `${width}px`);
  };
  map.on('move', rule);
  map.on('resize', rule);

  return {
    update: (language, unit) => {
      if (shown?.language === language && shown.unit === unit) return;
      if (shown?.language !== language) {
        const words = MESSAGES[language].map;
        note.textContent = words.note;
        if (attribution) map.removeControl(attribution);
        attribution = attribute(words.attribution);
        map.addControl(attribution, 'bottom-left');
        const details = map.getContainer().querySelector('.maplibregl-ctrl-attrib');
        details?.classList.remove('maplibregl-compact-show');
        details?.removeAttribute('open');
        details?.querySelector('summary')?.setAttribute('aria-label', words.toggleAttribution);
      }
      shown = { language, unit };
      rule();
    },
  };
}
