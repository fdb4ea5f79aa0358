import type { Brand } from './brand';
import type { SourceId } from './source';
import type { Text } from './text';
import type { When } from './when';

export type PlaceId = Brand<string, 'PlaceId'>;

/** Longitude, latitude in degrees, WGS84. */
export type LonLat = readonly [lon: number, lat: number];

export const PLACE_KINDS = ['town', 'village', 'camp', 'airfield', 'junction', 'region'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface Place {
  readonly id: PlaceId;
  readonly at: LonLat;
  readonly names: Text & { readonly ar?: string | undefined; readonly tfng?: string | undefined };
  readonly variants: readonly string[];
  readonly kind: PlaceKind;
  /** How well the position is known, km. */
  readonly radiusKm: number;
  readonly population: { readonly value: number; readonly asOf: When; readonly source: SourceId } | undefined;
  readonly region: Text | undefined;
  readonly country: string;
  /** 1 a place of the story, 2 another place of it, 3 the rest. */
  readonly rank: 1 | 2 | 3;
  readonly coordinateSource: string;
  /** How a derived position was computed; such a place is never drawn as a dot. */
  readonly computed: Text | undefined;
  readonly near: PlaceId | undefined;
  readonly note: Text | undefined;
}

/** On a sphere, within 0.6 %, km: enough to compare with radii, never shown (shown distances are measure/geodesy's). */
export function roughKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const radians = Math.PI / 180;
  const across = Math.sin(((lonB - lonA) * radians) / 2) ** 2 * Math.cos(latA * radians) * Math.cos(latB * radians);
  return 2 * 6371.0088 * Math.asin(Math.sqrt(Math.sin(((latB - latA) * radians) / 2) ** 2 + across));
}
