import { WINDS, type Wind } from '../domain/claim';

/** The 16-wind word of a bearing in degrees. */
export function windOf(degrees: number): Wind {
  return WINDS[Math.round((((degrees % 360) + 360) % 360) / 22.5) % 16]!;
}

/** How far a reported direction reaches to either side, degrees: the finer the word, the narrower (N 45, NE 22.5, NNE 11.25). */
export function halfWidth(wind: Wind): number {
  return wind.length === 1 ? 45 : wind.length === 2 ? 22.5 : 11.25;
}

/** By how many degrees a bearing lies outside the sector of a wind; 0 inside. */
export function degreesOutside(degrees: number, wind: Wind): number {
  const apart = Math.abs(((((degrees - WINDS.indexOf(wind) * 22.5) % 360) + 540) % 360) - 180);
  const outside = apart - halfWidth(wind);
  return outside > 1e-9 ? outside : 0;
}

export function inSector(degrees: number, wind: Wind): boolean {
  return degreesOutside(degrees, wind) === 0;
}
