import { type ActorId, nameAt } from '../../domain/actor';
import { capital } from '../../i18n/names';
import { clearFilters } from '../../state/actions';
import { toggleChoice } from '../../state/actions/choices';
import { type Choice, choices } from '../../state/questions/filtering';
import { dataset, namesAt } from '../../state/selectors';
import type { State } from '../../state/state';
import { useSelect } from '../use-select';
import { useWords } from '../use-words';
import styles from './FilterChips.module.css';

/** What the reader narrowed to, each choice to be taken away; nothing while nothing is filtered. */
export function FilterChips() {
  const { legend: words } = useWords();
  const chosen = useSelect(choices);
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={words.chosen}>
      {chosen.map((choice) => (
        <li key={'value' in choice ? `${choice.part} ${choice.value}` : choice.part}>
          <Chip choice={choice} />
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={clearFilters}>
          {words.clear}
        </button>
      </li>
    </ul>
  );
}

function Chip({ choice }: { readonly choice: Choice }) {
  const { legend: words } = useWords();
  const name = useChoiceName(choice);
  return (
    <button type="button" className={styles.chip} aria-label={words.takeAway(name)} title={words.takeAway(name)} onClick={() => toggleChoice(choice)}>
      <span className={styles.name}>{name}</span>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path d="M1.5 1.5l7 7M8.5 1.5l-7 7" />
      </svg>
    </button>
  );
}

/** A choice in words: "Armed clash", "says so: CSP". */
export function useChoiceName(choice: Choice): string {
  const words = useWords();
  const party = useSelect((state) => (choice.part === 'actors' || choice.part === 'speakers' ? partyShort(state, choice.value) : ''));
  switch (choice.part) {
    case 'support':
      return words.support[choice.value];
    case 'kinds':
      return words.kinds[choice.value];
    case 'actors':
      return party;
    case 'speakers':
      return words.legend.saysSo(choice.value in words.legend.speaker ? words.legend.speaker[choice.value as 'none'] : party);
    case 'outlets':
      return words.legend.outlet(choice.value);
    case 'disputed':
      return words.legend.disputed;
    case 'query':
      return words.search.listing(choice.value);
    case 'in-view':
      return words.list.inView;
  }
}

function partyShort(state: State, id: string): string {
  const actor = dataset(state)?.actors.get(id as ActorId);
  return actor ? capital(nameAt(actor, namesAt(state)).short[state.view.language], state.view.language) : id;
}
