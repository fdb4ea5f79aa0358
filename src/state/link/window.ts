import type { Dataset } from '../../domain/dataset';
import type { Instant, Span } from '../../domain/when';
import { clockInReach, windowInReach } from '../reach';
import { wholeOf } from '../selectors';
import type { Notice } from '../state';
import type { LinkFaults } from './faults';
import { clockOf, endOf, type LinkMoment, readMoment } from './moment';

interface LinkTimes {
  readonly span: Span | undefined;
  readonly known: Instant | undefined;
  readonly notices: readonly Notice[];
}

/** The window and the second clock of a link, kept within what the data cover; ends in the wrong order are exchanged. */
export function readTimes(search: URLSearchParams, data: Dataset, broken: LinkFaults['broken']): LinkTimes {
  const notices: Notice[] = [];
  const read = (part: string): LinkMoment | undefined => {
    const text = search.get(part);
    return text === null ? undefined : (readMoment(text, data.timeZone) ?? broken(part, text));
  };
  const [from, to, known] = [read('from'), read('to'), read('known')];
  const given = ordered(from, to, data, !search.has('v') && search.has('edition'));
  if (given?.swapped) notices.push({ code: 'link-swapped' });
  if (given && !given.span) broken('to', search.get('to') ?? '');
  const span = given?.span && windowInReach(given.span, data);
  if (span !== given?.span) notices.push({ code: span ? 'window-cut' : 'window-outside' });
  const asked = known && clockOf(known);
  const clock = asked === undefined ? undefined : clockInReach(asked, data);
  if (clock !== asked) notices.push({ code: 'clock-cut' });
  return { span, known: clock, notices };
}

/** Undefined when neither end is given; without a span when nothing lies between them. */
function ordered(
  from: LinkMoment | undefined,
  to: LinkMoment | undefined,
  data: Dataset,
  unversioned: boolean,
): { readonly span: Span | undefined; readonly swapped: boolean } | undefined {
  if (!from && !to) return undefined;
  const { opening } = data;
  const extent = wholeOf(data);
  // one end alone that lies beyond the opening's other end: all the time on its side
  const start = from?.start ?? (to && endOf(to, unversioned) > opening.span.start ? opening.span.start : extent.start);
  const end = to ? endOf(to, unversioned) : start < opening.span.end ? opening.span.end : extent.end;
  if (start < end) return { span: { start, end }, swapped: false };
  const turned = from && to && { start: to.start, end: endOf(from, unversioned) };
  if (turned && turned.start < turned.end) return { span: turned, swapped: true };
  // one end alone beyond all that is covered is outside, not empty
  return { span: from && !to ? from : to && !from ? to : undefined, swapped: false };
}
