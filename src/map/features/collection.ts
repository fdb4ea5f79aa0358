import type { Feature, FeatureCollection, Geometry } from 'geojson';

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

export function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

/** A feature whose id is also its property `key`, by which MapLibre tells features apart. */
export function feature(key: string, geometry: Geometry, properties: Readonly<Record<string, unknown>>): Feature {
  return { type: 'Feature', geometry, properties: { key, ...properties } };
}

export function pointAt(at: readonly [number, number]): Geometry {
  return { type: 'Point', coordinates: [...at] };
}

export function lineAlong(line: readonly (readonly [number, number])[]): Geometry {
  return { type: 'LineString', coordinates: line.map((at) => [...at]) };
}
