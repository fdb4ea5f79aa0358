const PARTS = /^-?\d{1,4}(?:\.\d+)?$/;
const MOST = { zoom: 24, lat: 90, lon: 180 };

/** The camera of a link, zoom/latitude/longitude in degrees (then bearing and pitch, which the map reads); undefined where there is no such place. */
export function readCamera(text: string): { readonly zoom: number; readonly lat: number; readonly lon: number } | undefined {
  const parts = text.split('/');
  if (parts.length < 3 || parts.length > 5 || parts.some((part) => !PARTS.test(part))) return undefined;
  const [zoom = -1, lat = 0, lon = 0] = parts.map(Number);
  return zoom >= 0 && zoom <= MOST.zoom && Math.abs(lat) <= MOST.lat && Math.abs(lon) <= MOST.lon ? { zoom, lat, lon } : undefined;
}
