import type { StoryId } from '../../domain/story';
import { changeView } from '../../state/actions';
import type { View } from '../../state/state';
import { store } from '../../state/store';

/** Opens a guided reading at its first step, as soon as its code and its file are there; what is missing is said in its own place. */
export async function readReport(id: StoryId): Promise<void> {
  try {
    const { openStory } = await import('../StoryCard');
    if (!(await openStory(id, 1))) return;
  } catch {
    // its own place says what is missing, code or file
  }
  showStory({ id, step: 1 });
}

export function showStory(story: View['story']): void {
  changeView({ ...store.getState().view, story });
}
