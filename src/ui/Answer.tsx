import { ANSWER_WORDS } from '../i18n/answer-words';
import { instantInWords } from '../i18n/dates';
import { select } from '../state/actions';
import { answer } from '../state/answer';
import { dataset, knownBy } from '../state/selectors';
import styles from './Answer.module.css';
import { ArchiveLine } from './page/ArchiveLine';
import { answerMoment, holdingSentence, latestSentence } from './page/answer-text';
import { readReport, showStory } from './page/read-report';
import { part } from './parts/part';
import { PHONE, useMedia } from './parts/use-media';
import { useSelect } from './use-select';

const StoryCard = part('answer', async () => (await import('./StoryCard')).StoryCard, { leave: () => showStory(undefined) });

/** Two sentences from the data: who holds the place that matters, and the latest word on it. */
export function Answer() {
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const found = useSelect(answer);
  const known = useSelect(knownBy);
  const story = useSelect((state) => state.view.story?.id);
  const busy = useSelect(({ live, view }) => live.tool === 'measure' || live.panel === 'convoy' || view.selection !== undefined);
  const phone = useMedia(PHONE);
  if (!data || !found) return <section className={styles.answer} />;
  const said = ANSWER_WORDS[language];
  const form = phone ? 'short' : 'long';
  const { latest } = found;
  const sentence = latestSentence(latest, data, language, form);
  return (
    <section className={styles.answer} aria-label={said.from} tabIndex={-1} data-answer data-keys>
      <ArchiveLine />
      {story ? (
        <StoryCard key={story} />
      ) : (
        <>
          <p className={styles.at}>{answerMoment(found.end, known, data, language)}</p>
          <h2 className={styles.sentence}>
            {holdingSentence(found, data, language, form)}{' '}
            {latest ? (
              <a
                className={styles.latest}
                href={`?event=${latest.event.id}`}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  select({ type: 'event', id: latest.event.id });
                }}
              >
                {sentence}
              </a>
            ) : (
              sentence
            )}
          </h2>
          {latest?.perhaps && known !== undefined && (
            <p className={styles.perhaps}>{said.perhaps(latest.claim.source.outlet, instantInWords(known, data.timeZone, language, 'minute', 'short'))}</p>
          )}
          {!phone &&
            !busy &&
            data.stories.map(({ id, invitation }) => (
              <button
                key={id}
                type="button"
                className={styles.story}
                title={invitation[language]}
                data-story-link
                onClick={(event) => {
                  // the focus waits in the section while the reading's code arrives: it would otherwise fall to the column
                  event.currentTarget.closest('section')?.focus();
                  void readReport(id);
                }}
              >
                {said.read}
              </button>
            ))}
        </>
      )}
    </section>
  );
}
