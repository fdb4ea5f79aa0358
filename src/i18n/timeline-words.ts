/** Words of the time axis; dates come from i18n/dates.ts. `dates` is already worded ("9 to 14 November 2023"). */
const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
/** In French nought is singular. */
const pluriel = (n: number, un: string, plusieurs: string): string => `${n} ${n < 2 ? un : plusieurs}`;

export const TIMELINE_WORDS = {
  en: {
    title: 'Timeline',
    from: 'From',
    to: 'To',
    window: 'Window',
    counts: (certain: number, possible: number): string =>
      certain + possible === 0 ? 'no event in this span' : `${certain} certainly${possible > 0 ? `, ${possible} possibly` : ''} in this span`,
    countsShort: (certain: number, possible: number): string => `${certain}${possible > 0 ? `, ${possible} possible` : ''}`,
    inWindow: (dates: string, events: number): string => `${dates}, ${plural(events, 'event', 'events')} in the window`,
    stretches: 'Stretch of time',
    otherStretch: 'Other',
    zoomIn: 'Show a shorter stretch of time',
    zoomOut: 'Show a longer stretch of time',
  },
  fr: {
    title: 'Frise chronologique',
    from: 'De',
    to: 'À',
    window: 'Fenêtre',
    counts: (certain: number, possible: number): string =>
      certain + possible === 0
        ? 'aucun événement dans cette période'
        : `${pluriel(certain, 'certain', 'certains')}${possible > 0 ? `, ${pluriel(possible, 'possible', 'possibles')}` : ''} dans cette période`,
    countsShort: (certain: number, possible: number): string => `${certain}${possible > 0 ? `, ${pluriel(possible, 'possible', 'possibles')}` : ''}`,
    inWindow: (dates: string, events: number): string => `${dates}, ${pluriel(events, 'événement', 'événements')} dans la fenêtre`,
    stretches: 'Période',
    otherStretch: 'Autre',
    zoomIn: 'Montrer une période plus courte',
    zoomOut: 'Montrer une période plus longue',
  },
};
