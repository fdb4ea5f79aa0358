import type { Problem } from '../domain/problem';
import type { Story, StoryId, StoryStep } from '../domain/story';
import type { Clock } from '../evidence/known';
import { derived } from './derived';
import { NO_FILTER } from './initial';
import { currentStep } from './questions/step';
import { dataset, framedAxis, type Judged, knownBy, knownEvents } from './selectors';
import type { BeforeStory, CameraMove, State, View } from './state';
import { store } from './store';

/** The guided reading under way: its step and what the events of that step rest on at the chosen clock. */
export interface Reading {
  readonly story: Story;
  readonly step: StoryStep;
  /** From 1. */
  readonly number: number;
  /** Those that are known by the clock. */
  readonly events: readonly Judged[];
  /** The clock stands before the one by which the step is told: its words are not for it. */
  readonly early: boolean;
  /** The reader has moved the window or the clock since. */
  readonly apart: boolean;
}

const read = derived((current: ReturnType<typeof currentStep>, view: View, known: readonly Judged[], clock: Clock): Reading | undefined => {
  if (!current) return undefined;
  const { story, step, number } = current;
  const events = step.events.flatMap((id) => known.find(({ event }) => event.id === id) ?? []);
  const early = clock !== undefined && (step.known === undefined || clock < step.known);
  const apart = view.known !== step.known || view.span?.start !== step.span.start || view.span.end !== step.span.end;
  return { story, step, number, events, early, apart };
});

/** Undefined while no reading is open or its file has not arrived. */
export function reading(state: State): Reading | undefined {
  return read(currentStep(state), state.view, knownEvents(state), knownBy(state));
}

/** A reading that has arrived, or what kept it from arriving; a second of the same id replaces it. */
export function addStory(story: Story | undefined, problems: readonly Problem[]): void {
  store.setState((state) => ({
    stories: story ? [...state.stories.filter(({ id }) => id !== story.id), story] : state.stories,
    problems: [...state.problems, ...problems],
  }));
}

/** Goes to a step (from 1): window, clock, selection and map follow together; filters are set aside. Nothing happens when there is no such step. */
export function readStep(id: StoryId, number: number): void {
  store.setState((state) => {
    const data = dataset(state);
    const step = state.stories.find((story) => story.id === id)?.steps[number - 1];
    if (!data || !step) return state;
    const points = step.places.flatMap((id) => {
      const place = data.places.get(id);
      return place ? [place.at] : [];
    });
    const [at] = points;
    const { span, known } = step;
    return {
      view: { ...state.view, span, known, mode: 'window', filter: NO_FILTER, selection: { type: 'event', id: step.events[0] }, story: { id, step: number } },
      live: {
        ...state.live,
        preview: undefined,
        knownPreview: undefined,
        shown: framedAxis(state, span),
        tool: 'explore',
        panel: undefined,
        inViewOnly: false,
        beforeStory: state.view.story ? state.live.beforeStory : before(state),
        camera: at && camera(state, points.length > 1 ? { type: 'fit', points } : { type: 'show', at }),
      },
    };
  });
}

/** Gives back what was there before the reading; a reader who came by a link gets what the data set opens with. */
export function leaveStory(): void {
  store.setState((state) => {
    const { beforeStory } = state.live;
    const event = dataset(state)?.opening.event;
    const { shown, bounds, inViewOnly, ...view }: BeforeStory = beforeStory ?? {
      span: undefined,
      mode: 'window',
      known: undefined,
      filter: NO_FILTER,
      selection: event === undefined ? undefined : { type: 'event', id: event },
      shown: undefined,
      bounds: undefined,
      inViewOnly: false,
    };
    return {
      view: { ...state.view, ...view, story: undefined },
      live: {
        ...state.live,
        preview: undefined,
        knownPreview: undefined,
        shown,
        inViewOnly,
        beforeStory: undefined,
        camera: camera(state, bounds ? { type: 'frame', bounds } : { type: 'home' }),
      },
    };
  });
}

function before({ view: { span, mode, known, filter, selection }, live: { shown, bounds, inViewOnly } }: State): BeforeStory {
  return { span, mode, known, filter, selection, shown, bounds, inViewOnly };
}

type WithoutSerial<T> = T extends unknown ? Omit<T, 'serial'> : never;

function camera({ live }: State, wish: WithoutSerial<CameraMove>): CameraMove {
  return { ...wish, serial: (live.camera?.serial ?? 0) + 1 };
}
