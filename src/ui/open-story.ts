import type { StoryId } from '../domain/story';
import { loadStory } from '../load/load-pages';
import { addStory, readStep } from '../state/reading';
import { dataset } from '../state/selectors';
import { store } from '../state/store';

/** Fetches a reading unless it is there, and goes to a step of it (from 1) if one is named. False: it could not be had. */
export async function openStory(id: StoryId, step: number | undefined): Promise<boolean> {
  const state = store.getState();
  const data = dataset(state);
  if (!data) return false;
  if (!state.stories.some((story) => story.id === id)) {
    const { story, problems } = await loadStory(id, data);
    addStory(story, problems);
    if (!story) return false;
  }
  if (step !== undefined) readStep(id, step);
  return true;
}
