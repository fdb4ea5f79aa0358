import type { Actor, ActorId } from '../domain/actor';
import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { MapEvent } from '../domain/event';
import type { Problem } from '../domain/problem';
import type { Question } from '../domain/question';
import { presence, type Span } from '../domain/when';
import { derived } from './derived';
import { activeSpan, dataset, type Judged, knownEvents } from './selectors';
import type { State } from './state';
import { store } from './store';

export const COMPARED = ['state', 'rebel', 'un', 'others'] as const;
/** A column: a side, and all who speak for none of the three. */
export type Compared = (typeof COMPARED)[number];

export interface Said {
  readonly event: MapEvent;
  readonly claim: Claim;
  readonly corrected: boolean;
}

/** One question with what each side says to it in the window, the newest first. */
export interface Comparison {
  readonly question: Question;
  readonly cells: Readonly<Record<Compared, readonly Said[]>>;
  /** What no side folds away: the newest events of each side, and every one that somebody denies. */
  readonly upFront: ReadonlySet<MapEvent>;
  /** It asks for the reports of columns, and their file did not arrive: what is on file cannot be told. */
  readonly unknown: boolean;
}

const NEWEST = 2;

const compared = derived((questions: readonly Question[], data: Dataset, span: Span, known: readonly Judged[]): readonly Comparison[] => {
  const inWindow = known
    .filter(({ event: { when } }) => presence(when, span) !== 'out')
    .sort(({ event: { when: a } }, { event: { when: b } }) => b.start - a.start || b.end - a.end || 0);
  return questions.map((question): Comparison => {
    const cells: Record<Compared, Said[]> = { state: [], rebel: [], un: [], others: [] };
    for (const { event, assessment } of inWindow) {
      if (!concerns(question, event, data)) continue;
      const claims = event.claims.filter((claim) => counts(question, claim));
      for (const claim of oncePerText(claims)) {
        cells[columnOf(claim, data.actors)].push({ event, claim, corrected: assessment.corrected.includes(claim) });
      }
    }
    const unknown = question.rule.convoys.length > 0 && data.absent.has('convoys.json');
    return { question, cells, upFront: upFront(cells), unknown };
  });
});

/** Filters do not narrow it: the window and the clock do. Undefined until the questions have arrived. */
export function comparison(state: State): readonly Comparison[] | undefined {
  const data = dataset(state);
  return data && state.questions && compared(state.questions, data, activeSpan(state), knownEvents(state));
}

export function addQuestions(questions: readonly Question[], problems: readonly Problem[]): void {
  store.setState((state) => ({ questions, problems: [...state.problems, ...problems] }));
}

function concerns({ events, rule }: Question, event: MapEvent, data: Dataset): boolean {
  if (events.includes(event.id)) return true;
  const { kinds, places, convoys } = rule;
  if (kinds.length + places.length + convoys.length === 0) return false;
  const seen = data.convoys.filter(({ id }) => convoys.includes(id)).flatMap(({ sightings }) => sightings.map(({ claim }) => claim));
  return (
    (kinds.length === 0 || kinds.includes(event.kind)) &&
    (places.length === 0 || (event.where.place !== undefined && places.includes(event.where.place))) &&
    (convoys.length === 0 || event.claims.some(({ id }) => seen.includes(id)))
  );
}

/** The same events for all sides, so that nobody's denial is folded where the word it denies stands open. */
function upFront(cells: Comparison['cells']): ReadonlySet<MapEvent> {
  const said = COMPARED.map((side) => cells[side]);
  const newest = said.flatMap((ofOne) => [...new Set(ofOne.map(({ event }) => event))].slice(0, NEWEST));
  const denied = said.flat().filter(({ claim }) => claim.stance === 'denies');
  return new Set([...newest, ...denied.map(({ event }) => event)]);
}

/** Where the question asks for figures, only claims that give one. */
function counts({ figures, of }: Question, claim: Claim): boolean {
  if (figures.length === 0) return true;
  return claim.figures.some((figure) => figures.includes(figure.what) && (of.length === 0 || (figure.of !== undefined && of.includes(figure.of))));
}

/** "Could not be checked" stands once for each text, however many statements it is about. */
function oncePerText(claims: readonly Claim[]): readonly Claim[] {
  const texts = new Set<string>();
  return claims.filter(({ stance, source }) => {
    if (stance !== 'cannot-verify') return true;
    const known = texts.has(source.id);
    texts.add(source.id);
    return !known;
  });
}

function columnOf({ speaker }: Claim, actors: ReadonlyMap<ActorId, Actor>): Compared {
  const side = speaker.for === 'none' || speaker.for === 'unknown' ? undefined : actors.get(speaker.for)?.side;
  return side === 'state' || side === 'rebel' || side === 'un' ? side : 'others';
}
