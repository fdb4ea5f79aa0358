import type { Story, StoryStep } from '../../domain/story';
import { derived } from '../derived';
import type { State } from '../state';

/** The step of the guided reading under way; undefined while none is open or its file has not arrived. */
export function currentStep({ view, stories }: State): { readonly story: Story; readonly step: StoryStep; readonly number: number } | undefined {
  return found(
    stories.find(({ id }) => id === view.story?.id),
    view.story?.step,
  );
}

const found = derived((story: Story | undefined, asked: number | undefined) => {
  // a link may name a step that a later edition has not
  const number = Math.min(asked ?? 1, story?.steps.length ?? 0);
  const step = story?.steps[number - 1];
  return story && step && { story, step, number };
});
