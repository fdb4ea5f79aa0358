/** How well a proposition is supported: computed from its claims by evidence/support.ts, never typed. */
export const SUPPORTS = [
  'acknowledged by both sides',
  'corroborated',
  'several speakers, one outlet',
  'one side only',
  'single account',
  'not graded',
  'withdrawn',
  'denied',
  'not established',
] as const;
export type Support = (typeof SUPPORTS)[number];

/** On what two claims about an event cannot both be right. */
export const ASPECTS = ['whether', 'who', 'where', 'when', 'how many'] as const;
export type Aspect = (typeof ASPECTS)[number];
