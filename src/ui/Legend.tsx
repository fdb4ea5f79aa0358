import type { ReactNode } from 'react';
import { type ActorId, nameAt } from '../domain/actor';
import type { Speaker } from '../domain/claim';
import { EVENT_KINDS } from '../domain/event';
import { SUPPORTS } from '../domain/support';
import { capital } from '../i18n/names';
import { clearFilters, toggleActor, toggleDisputed, toggleKind, toggleOutlet, toggleSpeaker, toggleSupport } from '../state/actions';
import { NO_FILTER } from '../state/initial';
import { dataset, legendCounts, namesAt } from '../state/selectors';
import { partyOf } from '../theme/mark';
import styles from './Legend.module.css';
import { LegendGroup } from './LegendGroup';
import { LookMark } from './Mark';
import { part } from './parts/part';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** Its words come with the convoy's. */
const BandKey = part('column-key', async () => (await import('./BandKey')).BandKey, { waiting: <div className={styles.coming} /> });

const PLAIN = { kind: 'clash', support: 'corroborated', disputed: false, unchecked: false, party: 'civilians' } as const;

/** The legend is the filter: an entry names a mark, counts it in the window and narrows to it. */
export function Legend() {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const filter = useSelect((state) => state.view.filter);
  const counts = useSelect(legendCounts);
  const at = useSelect(namesAt);
  const inViewOnly = useSelect((state) => state.live.inViewOnly);
  if (!data) return null;
  const actors = [...data.actors.values()].filter(({ id }) => counts.actors.has(id) || filter.actors.includes(id));
  const shortName = (id: ActorId): string => {
    const actor = data.actors.get(id);
    return actor ? capital(nameAt(actor, at).short[language], language) : id;
  };
  const speakerName = (speaker: Speaker['for']): string =>
    speaker === 'none' ? words.legend.speaker.none : speaker === 'unknown' ? words.legend.speaker.unknown : shortName(speaker as ActorId);
  const filtered =
    filter !== NO_FILTER && (filter.kinds.length > 0 || filter.actors.length > 0 || filter.support.length > 0 || filter.disputed || filter.query !== '');
  return (
    <div className={styles.body}>
      <LegendGroup title={words.legend.support} open>
        {SUPPORTS.filter((support) => counts.support.has(support) || filter.support.includes(support)).map((support) => (
          <Entry
            key={support}
            words={words.support[support]}
            count={counts.support.get(support) ?? 0}
            pressed={filter.support.includes(support)}
            onPress={() => toggleSupport(support)}
            picture={<LookMark look={{ ...PLAIN, support, party: 'indigo' }} />}
          />
        ))}
        <Entry
          words={words.legend.disputed}
          count={counts.disputed}
          pressed={filter.disputed}
          onPress={toggleDisputed}
          picture={<LookMark look={{ ...PLAIN, disputed: true, party: 'indigo' }} />}
        />
        <li className={styles.note}>
          <LookMark look={{ ...PLAIN, unchecked: true, party: 'indigo' }} />
          {words.legend.unchecked}
        </li>
      </LegendGroup>
      <LegendGroup title={words.legend.actors}>
        {actors.map((actor) => (
          <Entry
            key={actor.id}
            words={shortName(actor.id)}
            count={counts.actors.get(actor.id) ?? 0}
            pressed={filter.actors.includes(actor.id)}
            onPress={() => toggleActor(actor.id)}
            picture={<LookMark look={{ ...PLAIN, support: 'not graded', party: partyOf(actor) }} />}
          />
        ))}
        <li className={styles.note}>
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" className={styles.ring}>
            <circle cx="11" cy="11" r="8" />
            <circle cx="11" cy="11" r="2.5" className={styles.dot} />
          </svg>
          {words.legend.holder}
        </li>
      </LegendGroup>
      <LegendGroup title={words.legend.speakers}>
        {[...counts.speakers].map(([speaker, count]) => (
          <Entry key={speaker} words={speakerName(speaker)} count={count} pressed={filter.speakers.includes(speaker)} onPress={() => toggleSpeaker(speaker)} />
        ))}
      </LegendGroup>
      <LegendGroup title={words.legend.outlets}>
        {[...counts.outlets]
          .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
          .map(([outlet, count]) => (
            <Entry key={outlet} words={outlet} count={count} pressed={filter.outlets.includes(outlet)} onPress={() => toggleOutlet(outlet)} />
          ))}
      </LegendGroup>
      <LegendGroup title={words.legend.kinds}>
        {EVENT_KINDS.filter((kind) => counts.kinds.has(kind) || filter.kinds.includes(kind)).map((kind) => (
          <Entry
            key={kind}
            words={words.kinds[kind]}
            count={counts.kinds.get(kind) ?? 0}
            pressed={filter.kinds.includes(kind)}
            onPress={() => toggleKind(kind)}
            picture={<LookMark look={{ ...PLAIN, kind }} />}
          />
        ))}
        <li className={styles.note}>
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" className={styles.disc}>
            <circle cx="11" cy="11" r="9" />
          </svg>
          {words.legend.disc}
        </li>
        <li className={styles.note}>{words.legend.possible}</li>
      </LegendGroup>
      {data.convoys.length > 0 && <BandKey />}
      {(filtered || inViewOnly) && (
        <button type="button" className={styles.clear} onClick={clearFilters}>
          {words.legend.clear}
        </button>
      )}
      <LegendGroup title={words.legend.notes}>
        <li className={styles.foot}>{words.footnotes.doubt}</li>
        <li className={styles.foot}>{words.footnotes.towns}</li>
        <li className={styles.foot}>{words.footnotes.silence}</li>
        <li className={styles.foot}>{words.footnotes.safety}</li>
        <li className={styles.foot}>
          {data.attribution[language]} {words.edition(data.edition.number, data.edition.date)}, {data.licence}.
        </li>
      </LegendGroup>
    </div>
  );
}

function Entry({
  words,
  count,
  pressed,
  onPress,
  picture,
}: {
  readonly words: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly picture?: ReactNode;
}) {
  return (
    <li>
      <button type="button" className={styles.entry} aria-pressed={pressed} onClick={onPress}>
        {picture}
        <span className={styles.words}>{words}</span>
        <span className={styles.count}>{count}</span>
      </button>
    </li>
  );
}
