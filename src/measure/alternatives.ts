import type { Track, TrackId } from '../domain/track';

/** One of several rival courses: tracks end to end. */
export type Course = readonly TrackId[];

/**
 * The rival courses of each group in file order; the first is the default. Tracks of a group that follow each other in the file,
 * each beginning where the last one ended, are one course (Anefis–fork, fork–Kidal), until the course is back at its start.
 */
export function rivalCourses(tracks: readonly Track[]): readonly (readonly Course[])[] {
  const groups = new Map<string, Track[][]>();
  for (const track of tracks) {
    if (track.alternative === undefined) continue;
    const courses = groups.get(track.alternative) ?? [];
    groups.set(track.alternative, courses);
    const last = courses.at(-1);
    const follows = last && last.at(-1)!.to === track.from && last[0]!.from !== track.to;
    if (follows) last.push(track);
    else courses.push([track]);
  }
  return [...groups.values()].map((courses) => courses.map((course) => course.map(({ id }) => id)));
}

/** Every choice of one course per group, the default first: the tracks that it closes. More than 64 choices are not looked at. */
export function closedByChoice(groups: readonly (readonly Course[])[]): readonly ReadonlySet<TrackId>[] {
  const choices = groups.reduce<readonly (readonly TrackId[])[]>(
    (before, courses) => before.flatMap((closed) => courses.map((kept) => [...closed, ...courses.filter((course) => course !== kept).flat()])).slice(0, 64),
    [[]],
  );
  return choices.map((closed) => new Set(closed));
}
