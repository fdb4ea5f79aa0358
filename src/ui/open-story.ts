import { type FileProblem, isOfFile } from '../domain/problem';
import type { StoryId } from '../domain/story';
import { loadStory } from '../load/load-pages';
import { addStory, readStep } from '../state/reading';
import { dataset } from '../state/selectors';
import { store } from '../state/store';

/** Fetches a reading unless it is there, and goes to a step of it (from 1) if one is named. Gives back why it cannot be had. */
export async function openStory(id: StoryId, step: number | undefined): Promise<FileProblem | undefined> {
  const state = store.getState();
  const data = dataset(state);
  if (!data) return undefined;
  if (!state.stories.some((story) => story.id === id)) {
    const { story, problems } = await loadStory(id, data);
    addStory(
      story,
      problems.filter((problem) => !isOfFile(problem)),
    );
    if (!story) return problems.find(isOfFile) ?? { file: `stories/${id}.json`, id, path: '', reason: { code: 'no-rows' } };
  }
  if (step !== undefined) readStep(id, step);
  return undefined;
}
