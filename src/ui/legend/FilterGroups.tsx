import type { ReactNode } from 'react';
import { type ActorId, nameAt } from '../../domain/actor';
import type { Speaker } from '../../domain/claim';
import { EVENT_KINDS } from '../../domain/event';
import { SUPPORTS } from '../../domain/support';
import { LEGEND_WORDS } from '../../i18n/legend-words';
import { capital } from '../../i18n/names';
import { toggleChoice } from '../../state/actions/choices';
import type { Choice } from '../../state/questions/filtering';
import { parties } from '../../state/questions/parties';
import { dataset, legendCounts, namesAt } from '../../state/selectors';
import { swatchOf } from '../../theme/mark';
import { LegendGroup } from '../LegendGroup';
import { LookMark } from '../Mark';
import { Swatch } from '../parts/Swatch';
import { useSelect } from '../use-select';
import { useWords } from '../use-words';
import { BadgeMark } from './BadgeMark';
import styles from './FilterPanel.module.css';

const PLAIN = { kind: 'clash', support: 'corroborated', disputed: false, unchecked: false, party: 'civilians' } as const;

/** Every way to narrow: an entry names a mark, counts it in the window and narrows to it. What is chosen stays, with 0 where the window holds none. */
export function FilterGroups() {
  const words = useWords();
  const titles = useSelect((state) => LEGEND_WORDS[state.view.language].groups);
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const filter = useSelect((state) => state.view.filter);
  const inViewOnly = useSelect((state) => state.live.inViewOnly);
  const counts = useSelect(legendCounts);
  const ranked = useSelect(parties);
  const at = useSelect(namesAt);
  if (!data) return null;
  const speakerName = (speaker: Speaker['for']): string => {
    if (speaker === 'none' || speaker === 'unknown') return words.legend.speaker[speaker as 'none'];
    const actor = data.actors.get(speaker as ActorId);
    return actor ? capital(nameAt(actor, at).short[language], language) : speaker;
  };
  return (
    <>
      <ul>
        <Entry choice={{ part: 'in-view' }} words={words.list.inView} pressed={inViewOnly} />
      </ul>
      <LegendGroup title={titles.support} open>
        {SUPPORTS.filter((value) => counts.support.has(value) || filter.support.includes(value)).map((value) => (
          <Entry
            key={value}
            choice={{ part: 'support', value }}
            words={words.support[value]}
            count={counts.support.get(value) ?? 0}
            pressed={filter.support.includes(value)}
          >
            <LookMark look={{ ...PLAIN, support: value, party: 'indigo' }} />
          </Entry>
        ))}
        <Entry choice={{ part: 'disputed' }} words={words.legend.disputed} count={counts.disputed} pressed={filter.disputed}>
          <span className={styles.picture}>
            <BadgeMark badge="disputed" />
          </span>
        </Entry>
        <li className={styles.note}>
          <span className={styles.picture}>
            <BadgeMark badge="unchecked" />
          </span>
          {words.legend.unchecked}
        </li>
      </LegendGroup>
      <LegendGroup title={titles.parties} open>
        {ranked.map(({ actor, count }) => (
          <Entry
            key={actor.id}
            choice={{ part: 'actors', value: actor.id }}
            words={speakerName(actor.id)}
            count={count}
            pressed={filter.actors.includes(actor.id)}
          >
            <span className={styles.picture}>
              <Swatch look={swatchOf(actor, data.actors)} />
            </span>
          </Entry>
        ))}
      </LegendGroup>
      <LegendGroup title={titles.kinds} open={filter.kinds.length > 0}>
        {EVENT_KINDS.filter((value) => counts.kinds.has(value) || filter.kinds.includes(value)).map((value) => (
          <Entry
            key={value}
            choice={{ part: 'kinds', value }}
            words={words.kinds[value]}
            count={counts.kinds.get(value) ?? 0}
            pressed={filter.kinds.includes(value)}
          >
            <LookMark look={{ ...PLAIN, kind: value }} />
          </Entry>
        ))}
      </LegendGroup>
      <LegendGroup title={titles.speakers} open={filter.speakers.length > 0}>
        {countedWith(counts.speakers, filter.speakers).map(([value, count]) => (
          <Entry key={value} choice={{ part: 'speakers', value }} words={speakerName(value)} count={count} pressed={filter.speakers.includes(value)} />
        ))}
      </LegendGroup>
      <LegendGroup title={titles.outlets} open={filter.outlets.length > 0}>
        {countedWith(counts.outlets, filter.outlets).map(([value, count]) => (
          <Entry key={value} choice={{ part: 'outlets', value }} words={value} count={count} pressed={filter.outlets.includes(value)} />
        ))}
      </LegendGroup>
    </>
  );
}

/** What the window holds and what is chosen, the most frequent first. */
function countedWith<Value extends string>(counts: ReadonlyMap<Value, number>, chosen: readonly Value[]): readonly (readonly [Value, number])[] {
  return [...new Set([...counts.keys(), ...chosen])]
    .map((value) => [value, counts.get(value) ?? 0] as const)
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}

interface EntryProps {
  readonly choice: Choice;
  readonly words: string;
  /** How many of the window; undefined: it counts nothing. */
  readonly count?: number | undefined;
  readonly pressed: boolean;
  readonly children?: ReactNode;
}

function Entry({ choice, words, count, pressed, children }: EntryProps) {
  return (
    <li>
      <button type="button" className={styles.entry} aria-pressed={pressed} onClick={() => toggleChoice(choice)}>
        {children}
        <span className={styles.words}>{words}</span>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </button>
    </li>
  );
}
