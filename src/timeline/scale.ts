import type { Instant, Span } from '../domain/when';

/** Instants to px from the start of the axis and back; `invert` gives whole ms. */
export interface Scale {
  readonly x: (at: Instant) => number;
  readonly invert: (px: number) => Instant;
}

/** A linear axis: the shown stretch over `width` px (above 0). Both directions go on past its ends. */
export function scale(shown: Span, width: number): Scale {
  const length = shown.end - shown.start;
  return {
    x: (at) => ((at - shown.start) / length) * width,
    invert: (px) => Math.round(shown.start + (px / width) * length) as Instant,
  };
}
