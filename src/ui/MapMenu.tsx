import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { RulerInput } from '../measure/ruler';
import { chooseTool, editRuler } from '../state/actions';
import { openMapMenu } from '../state/map-actions';
import { dataset } from '../state/selectors';
import type { MapMenu as Opened } from '../state/state';
import styles from './MapMenu.module.css';
import { useRulerWords } from './use-ruler-words';
import { useSelect } from './use-select';
import { vertexName } from './vertex-name';

const FIRST_RINGS = [25, 50, 100] as const;

/** The map's context menu: measure from here or to here, rings round here. Esc, Tab and a press elsewhere close it; the focus goes back. */
export function MapMenu({ opened }: { readonly opened: Opened }) {
  const words = useRulerWords();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const goesOn = useSelect(({ view }) => view.ruler.vertices.length > 0 && !view.ruler.finished);
  const frame = useRef<HTMLDivElement>(null);
  const [x, y] = opened.at;
  useReturningFocus(frame);
  useLayoutEffect(() => {
    const menu = frame.current;
    const around = menu?.parentElement;
    if (!menu || !around) return;
    menu.style.insetInlineStart = `${Math.max(4, Math.min(x, around.clientWidth - menu.offsetWidth - 4))}px`;
    menu.style.insetBlockStart = `${Math.max(4, Math.min(y, around.clientHeight - menu.offsetHeight - 4))}px`;
    menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [x, y]);
  if (!data) return null;

  const act = (input: RulerInput): void => {
    openMapMenu(undefined);
    chooseTool('measure');
    editRuler(input);
  };
  const { vertex } = opened;
  const name = vertexName(vertex, data, language);
  return (
    <div ref={frame} className={styles.menu} role="menu" tabIndex={-1} aria-label={`${words.menu.title}: ${name}`} onKeyDown={press} onContextMenu={stop}>
      <p className={styles.name} role="presentation">
        {name}
      </p>
      <Item name={words.menu.from} onChoose={() => act({ type: 'start', vertex })} />
      {goesOn && <Item name={words.menu.to} onChoose={() => act({ type: 'add', vertex })} />}
      <Item name={words.menu.rings} onChoose={() => act({ type: 'ring', ring: { centre: vertex, reach: { type: 'radii', km: FIRST_RINGS } } })} />
    </div>
  );
}

function Item({ name, onChoose }: { readonly name: string; readonly onChoose: () => void }) {
  return (
    <button type="button" className={styles.item} role="menuitem" tabIndex={-1} onClick={onChoose}>
      {name}
    </button>
  );
}

/** On closing, what had the focus has it again, unless the reader has gone elsewhere; a press outside closes. */
function useReturningFocus(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const menu = frame.current;
    const before = document.querySelector<HTMLElement>('.maplibregl-canvas');
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !menu?.contains(event.target)) openMapMenu(undefined);
    };
    document.addEventListener('pointerdown', outside, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', outside, { capture: true });
      if (document.activeElement === document.body || menu?.contains(document.activeElement)) before?.focus({ preventScroll: true });
    };
  }, [frame]);
}

function stop(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
}

function press(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const goal = { ArrowDown: (at + 1) % items.length, ArrowUp: (at - 1 + items.length) % items.length, Home: 0, End: items.length - 1 }[event.key];
  if (goal !== undefined) items[goal]?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') openMapMenu(undefined);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
