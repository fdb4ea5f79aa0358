import { useRef, useState } from 'react';
import { nameAt } from '../domain/actor';
import { capital } from '../i18n/names';
import { toggleActor } from '../state/actions';
import { choices } from '../state/questions/filtering';
import { type PartyCount, parties } from '../state/questions/parties';
import { dataset, namesAt } from '../state/selectors';
import { swatchOf } from '../theme/mark';
import styles from './Legend.module.css';
import { BadgeMark } from './legend/BadgeMark';
import { LookMark } from './Mark';
import { part } from './parts/part';
import { Swatch } from './parts/Swatch';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const FilterPanel = part('filter', async () => (await import('./legend/FilterPanel')).FilterPanel, { place: 'float', leave: ({ onClose }) => onClose() });

/** More stand behind Filter. */
const SHOWN = 3;
const LOOK = { kind: 'control', disputed: false, unchecked: false, party: 'indigo' } as const;

/** The strip under the map: who, how sure, what is wrong, and the way to the filter. On a phone it is one button over the map. */
export function Legend() {
  const { legend: words } = useWords();
  const count = useSelect((state) => choices(state).length);
  const busiest = useSelect(parties).slice(0, SHOWN);
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLElement>(null);
  return (
    <section ref={place} className={styles.legend} aria-label={words.title} data-keys>
      <div className={styles.strip}>
        <ul className={styles.group}>
          {busiest.map((party) => (
            <Party key={party.actor.id} {...party} />
          ))}
        </ul>
        <ul className={styles.group}>
          <li className={styles.shape}>
            <LookMark look={{ ...LOOK, support: 'acknowledged by both sides' }} size={18} />
            {words.both}
          </li>
          <li className={styles.shape}>
            <LookMark look={{ ...LOOK, support: 'corroborated' }} size={18} />
            {words.several}
          </li>
          <li className={styles.shape}>
            <LookMark look={{ ...LOOK, support: 'one side only' }} size={18} />
            <LookMark look={{ ...LOOK, support: 'single account' }} size={18} />
            {words.one}
          </li>
        </ul>
        <ul className={styles.group}>
          <li className={styles.shape}>
            <BadgeMark badge="disputed" />
            {words.isDisputed}
          </li>
          <li className={styles.shape}>
            <BadgeMark badge="unchecked" />
            {words.notChecked}
          </li>
        </ul>
      </div>
      <button type="button" className={styles.filter} data-over-map aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={styles.wide}>{words.filter}</span>
        <span className={styles.narrow}>{words.title}</span>
        {count > 0 && <> · {count}</>}
      </button>
      {open && <FilterPanel place={place} onClose={() => setOpen(false)} />}
    </section>
  );
}

/** A party of the window; a press shows its events alone. */
function Party({ actor, count }: PartyCount) {
  const language = useSelect((state) => state.view.language);
  const actors = useSelect((state) => dataset(state)?.actors);
  const name = useSelect((state) => nameAt(actor, namesAt(state)).short[language]);
  const pressed = useSelect((state) => state.view.filter.actors.includes(actor.id));
  return (
    <li>
      <button type="button" className={styles.party} aria-pressed={pressed} onClick={() => toggleActor(actor.id)}>
        <Swatch look={swatchOf(actor, actors ?? new Map())} />
        {capital(name, language)} <span className={styles.count}>{count}</span>
      </button>
    </li>
  );
}
