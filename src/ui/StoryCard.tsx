import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FileProblem } from '../domain/problem';
import { capital } from '../i18n/names';
import { PAGE_WORDS } from '../i18n/page-words';
import { select } from '../state/actions';
import { leaveStory, type Reading, reading, readStep } from '../state/reading';
import type { Judged } from '../state/selectors';
import { store } from '../state/store';
import { supportWords } from './CardSummary';
import { Mark } from './Mark';
import { openStory } from './open-story';
import { MissingFile } from './parts/MissingFile';
import styles from './StoryCard.module.css';
import { useSelect } from './use-select';
import { useWords } from './use-words';

export { openStory };

/** A guided reading in the answer's place: one statement of the report, what supports it, and the way on and back. */
export function StoryCard() {
  const id = useSelect((state) => state.view.story?.id);
  const words = useSelect((state) => PAGE_WORDS[state.view.language].story);
  const found = useSelect(reading);
  const [fault, setFault] = useState<FileProblem>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks once
  useEffect(() => {
    const state = store.getState();
    const { story, span } = state.view;
    if (!story || state.stories.some((one) => one.id === story.id)) return;
    // a link of nothing but the story's name and step gets the whole step
    void openStory(story.id, span ? undefined : story.step).then(setFault);
  }, [tries]);
  useBrackets(found);
  if (fault) {
    return (
      <>
        <MissingFile fault={fault} onAgain={() => setTries(tries + 1)} />
        <button type="button" className={styles.link} onClick={leaveStory}>
          {words.leave}
        </button>
      </>
    );
  }
  return found && id !== undefined ? <StoryStepCard found={found} /> : null;
}

function StoryStepCard({ found }: { readonly found: Reading }) {
  const language = useSelect((state) => state.view.language);
  const words = PAGE_WORDS[language].story;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // not for a reader who came by a link
    if (store.getState().live.beforeStory) heading.current?.focus();
    return () => {
      if (document.activeElement !== document.body) return;
      (document.querySelector<HTMLElement>('[data-story-link]') ?? document.querySelector<HTMLElement>('[data-answer]'))?.focus();
    };
  }, []);
  const { story, step, number, events, early, apart } = found;
  const press = (event: KeyboardEvent): void => {
    const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (event.key === 'Escape') leaveStory();
    else if (by !== 0) go(found, by);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section className={styles.story} aria-labelledby="story-title" onKeyDown={press}>
      <div className={styles.head}>
        <h2 id="story-title" ref={heading} tabIndex={-1} className={styles.title}>
          {story.title[language]}
        </h2>
        <button type="button" className={styles.leave} onClick={leaveStory}>
          {words.leave}
        </button>
      </div>
      <p className={styles.says} aria-live="polite">
        {early ? `${words.unknown}.` : `${step.says[language]}.`}
      </p>
      {!early && step.note && <p className={styles.note}>{step.note[language]}.</p>}
      <ul className={styles.events} aria-label={words.about}>
        {events.map((one) => (
          <StoryEvent key={one.event.id} judged={one} />
        ))}
      </ul>
      <p className={styles.ways}>
        <Way found={found} by={-1} words={words.previous} />
        <span className={styles.number} aria-live="polite">
          {words.step(number, story.steps.length)}
        </span>
        <Way found={found} by={1} words={words.next} />
        <span className={styles.keys}>{words.keys}</span>
      </p>
      {apart && (
        <p className={styles.note}>
          {words.apart}{' '}
          <button type="button" className={styles.link} onClick={() => readStep(story.id, number)}>
            {words.again}
          </button>
        </p>
      )}
      <p className={styles.caution}>{story.caution[language]}.</p>
    </section>
  );
}

/** One event of the step with its support in words; choosing it opens its card. */
function StoryEvent({ judged: { event, assessment } }: { readonly judged: Judged }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const selected = useSelect(({ view: { selection } }) => selection?.type === 'event' && selection.id === event.id);
  const { disputes, unchecked } = assessment;
  const facts = [
    supportWords(assessment, words),
    ...(disputes.length > 0 ? [words.card.isDisputed(disputes.map(({ aspect }) => words.disputes[aspect]))] : []),
    ...(unchecked.length > 0 ? [words.list.unchecked] : []),
  ];
  return (
    <li>
      <button type="button" className={styles.event} aria-pressed={selected} onClick={() => select({ type: 'event', id: event.id })}>
        <Mark seen={{ event, assessment, presence: 'certain' }} />
        <span className={styles.words}>
          {event.title[language]}
          <span className={styles.facts}>{capital(facts.join(' · '), language)}</span>
        </span>
      </button>
    </li>
  );
}

function Way({ found, by, words }: { readonly found: Reading; readonly by: 1 | -1; readonly words: string }) {
  const there = found.story.steps[found.number - 1 + by] !== undefined;
  return (
    <button type="button" className={styles.way} aria-disabled={!there} onClick={() => go(found, by)}>
      {words}
    </button>
  );
}

function go({ story, number }: Reading, by: number): void {
  readStep(story.id, number + by);
}

/** `[` and `]`, under the rule for single characters: not while something is typed, only where map, column, timeline or nothing has the focus. */
function useBrackets(found: Reading | undefined): void {
  useEffect(() => {
    if (!found) return;
    const press = (event: globalThis.KeyboardEvent): void => {
      const { key, target } = event;
      const by = key === ']' ? 1 : key === '[' ? -1 : 0;
      if (by === 0 || event.defaultPrevented || event.metaKey || !(target instanceof HTMLElement)) return;
      if (!event.getModifierState('AltGraph') && (event.ctrlKey || event.altKey)) return;
      if (/^(input|select|textarea)$/i.test(target.tagName) || (target !== document.body && !target.closest('[data-keys]'))) return;
      go(found, by);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [found]);
}
