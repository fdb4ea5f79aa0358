import type { Dataset } from '../domain/dataset';
import type { Unreached } from '../domain/problem';
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

/** Fetches the paces to choose with their precedents. */
export async function loadPresets(data: Dataset): Promise<DecodedPresets> {
  return decodePresets(await fetchText(`${DATA_FOLDER}precedents.json`), data);
}

/** What each edition changed, as text, or what kept it from arriving. */
export async function loadChangelog(): Promise<string | Unreached> {
  const text = await fetchText(`${DATA_FOLDER}CHANGELOG.md`);
  // some servers answer a missing file with a page
  return typeof text === 'string' && text.trimStart().startsWith('<') ? { code: 'network', status: 404, late: false } : text;
}
