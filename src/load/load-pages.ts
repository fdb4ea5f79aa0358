import type { Dataset } from '../domain/dataset';
import type { StoryId } from '../domain/story';
import { type DecodedPresets, decodePresets } from './decode-presets';
import { type DecodedQuestions, decodeQuestions } from './decode-questions';
import { type DecodedStory, decodeStory } from './decode-story';
import { DATA_FOLDER, fetchText } from './load-dataset';

/** Fetches one guided reading of the data set. */
export async function loadStory(id: StoryId, data: Dataset): Promise<DecodedStory> {
  return decodeStory(id, await fetchText(`${DATA_FOLDER}stories/${id}.json`), data);
}

/** Fetches the questions of the comparison. */
export async function loadQuestions(data: Dataset): Promise<DecodedQuestions> {
  return decodeQuestions(await fetchText(`${DATA_FOLDER}compare.json`), data);
}

/** Fetches the paces to choose with their precedents; none when the data set has no such file. */
export async function loadPresets(data: Dataset): Promise<DecodedPresets> {
  return decodePresets(await fetchText(`${DATA_FOLDER}precedents.json`), data);
}

/** What each edition changed, as text; undefined when there is no such file. */
export function loadChangelog(): Promise<string | undefined> {
  return fetchText(`${DATA_FOLDER}CHANGELOG.md`);
}
