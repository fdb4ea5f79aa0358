import type { StoryId } from '../../domain/story';
import { changeView } from '../../state/actions';
import type { View } from '../../state/state';
import { store } from '../../state/store';

/** Opens a guided reading at its first step, as soon as its code and its file are there; without its code its own place says so. */
export async function readReport(id: StoryId): Promise<void> {
  try {
    const [{ openStory }] = await Promise.all([import('../open-story'), import('../StoryCard')]);
    await openStory(id, 1);
  } catch {
    showStory({ id, step: 1 });
  }
}

export function showStory(story: View['story']): void {
  changeView({ ...store.getState().view, story });
}
