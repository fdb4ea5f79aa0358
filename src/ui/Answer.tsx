import type { ActorId } from '../domain/actor';
import type { Dataset } from '../domain/dataset';
import type { StoryId } from '../domain/story';
import type { Language } from '../domain/text';
import type { Instant } from '../domain/when';
import { instantInWords } from '../i18n/dates';
import type { Messages } from '../i18n/en';
import { partyIntroduced, partyName, speakerWords } from '../i18n/names';
import { changeView, select } from '../state/actions';
import { type Answer as Answered, answer, reportedBy } from '../state/answer';
import { dataset, knownBy } from '../state/selectors';
import type { View } from '../state/state';
import { store } from '../state/store';
import styles from './Answer.module.css';
import { part } from './parts/part';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const StoryCard = part('answer', async () => (await import('./StoryCard')).StoryCard, { leave: () => showStory(undefined) });

/** One sentence from the data on who holds the place that matters, and the newest word on it. */
export function Answer() {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const found = useSelect(answer);
  const by = useSelect(reportedBy);
  const known = useSelect(knownBy);
  const story = useSelect((state) => state.view.story?.id);
  if (!data || !found) return <section className={styles.answer} />;
  // a clock before the window's end: then its hour is the one that counts, and is said below
  const early = known !== undefined && known <= found.at;
  const day = (at: Instant): string => instantInWords(at, data.timeZone, language, 'day');
  return (
    <section className={styles.answer} aria-label={words.answer.from} tabIndex={-1} data-keys>
      {!early && <p className={styles.at}>{words.answer.at(day(found.at))}</p>}
      {by !== undefined && (
        <p className={styles.archive}>{words.answer.archive(instantInWords(by, data.timeZone, language, known === undefined ? 'day' : 'minute'))}</p>
      )}
      {story && <StoryCard key={story} />}
      {!story && <h2 className={styles.sentence}>{holdingSentence(data, found, language, words)}</h2>}
      {!story && found.newest && (
        <p className={styles.newest}>
          <button type="button" className={styles.more} onClick={() => found.newest && select({ type: 'event', id: found.newest.event.id })}>
            {words.answer.says(
              speakerWords(data, found.newest.claim, language),
              words.stances[found.newest.claim.stance](found.newest.claim.speaker.count),
              found.newest.claim.says[language],
            )}
          </button>
        </p>
      )}
      {!story &&
        data.stories.map(({ id, invitation }) => (
          <p key={id}>
            <button type="button" className={styles.story} data-story-link onClick={(event) => void read(id, event.currentTarget)}>
              {invitation[language]}
            </button>
          </p>
        ))}
    </section>
  );
}

/** The focus waits in the section while the reading's code arrives: it would otherwise fall to the column. */
async function read(id: StoryId, from: HTMLElement): Promise<void> {
  from.closest('section')?.focus();
  try {
    const [{ openStory }] = await Promise.all([import('./open-story'), import('./StoryCard')]);
    await openStory(id, 1);
  } catch {
    // the reading's own place says that its code is missing
    showStory({ id, step: 1 });
  }
}

function showStory(story: View['story']): void {
  changeView({ ...store.getState().view, story });
}

function holdingSentence(data: Dataset, { place, holding, at }: Answered, language: Language, words: Messages): string {
  const name = place.names[language];
  const party = (id: ActorId | undefined): string => (id === undefined ? '' : partyIntroduced(data, id, at, language));
  if (!holding) return words.answer.none(name);
  const { before, holder, value } = holding;
  const since = instantInWords(holding.since.when.start, data.timeZone, language, 'day', 'short');
  if (before?.holder !== undefined) {
    if (value === 'left') return words.answer.changedLeft(name, party(before.holder), since);
    const taker = holder === undefined ? '' : partyName(data, holder, at, language, 'definite');
    return value === 'held'
      ? words.answer.changed(name, party(before.holder), since, taker)
      : words.answer.changedSaid(name, party(before.holder), since, taker);
  }
  switch (value) {
    case 'held':
      return words.answer.held(name, party(holder));
    case 'said':
      return words.answer.said(name, party(holder));
    case 'disputed':
      return words.answer.disputed(name, party(holder));
    case 'left':
      return words.answer.left(name);
  }
}
