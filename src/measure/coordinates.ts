import type { LonLat } from '../domain/place';

interface Half {
  readonly value: number;
  readonly letter: string | undefined;
}

const AXIS: Readonly<Record<string, 'lat' | 'lon'>> = { N: 'lat', S: 'lat', E: 'lon', W: 'lon', O: 'lon' };
/** O is West in French; a letter without an entry counts as positive. */
const NEGATIVE = new Set(['S', 'W', 'O']);
const HALF = /^([NSEWO])?\s*([+-]?\d+(?:\.\d+)?)(?:\s*[°:\s]\s*(\d+(?:\.\d+)?))?(?:\s*[':\s]\s*(\d+(?:\.\d+)?))?[°'":\s]*([NSEWO])?$/;

/** Typed coordinates in decimal degrees or degrees, minutes, seconds; latitude first unless letters say otherwise. Undefined when they cannot be read or lie off the globe. */
export function readCoordinates(text: string): LonLat | undefined {
  const [first, second, ...more] = halves(tidy(text)).map(readHalf);
  if (!first || !second || more.length > 0) return undefined;
  const axes = [first, second].map(({ letter }) => (letter === undefined ? undefined : AXIS[letter]));
  if (axes[0] === axes[1] && axes[0] !== undefined) return undefined;
  if ((axes[0] === undefined) !== (axes[1] === undefined)) return undefined;
  const [lat, lon] = axes[0] === 'lon' ? [second.value, first.value] : [first.value, second.value];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : undefined;
}

/** Whether typed coordinates say which of the two is the latitude. */
export function namesAxes(text: string): boolean {
  return /[NSEWO]/.test(tidy(text)) || /\bl(at|on|ng)/i.test(text);
}

/** One spelling for signs and letters; a decimal comma becomes a point. */
function tidy(text: string): string {
  const plain = text
    .trim()
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll('٫', '.')
    .toUpperCase()
    .replace(/\bNORTH\b|\bNORD\b/g, 'N')
    .replace(/\bSOUTH\b|\bSUD\b/g, 'S')
    .replace(/\bEAST\b|\bEST\b/g, 'E')
    .replace(/\bWEST\b|\bOUEST\b/g, 'W')
    .replace(/\b(LAT(ITUDE)?|LON(G(ITUDE)?)?|LNG)\b\.?[:=]?/g, ' ')
    .replace(/[−–]/g, '-')
    .replace(/[º˚]/g, '°')
    .replace(/[′’‘´`]/g, "'")
    .replace(/''|[″”“]/g, '"');
  return /\d,\d/.test(plain) && !/\d\.\d/.test(plain) && /[;\s]/.test(plain) ? plain.replace(/(\d),(?=\d)/g, '$1.') : plain;
}

function halves(text: string): readonly string[] {
  const parts = text.includes(';')
    ? text.split(';')
    : text.includes(',')
      ? text.split(',')
      : /^\s*[NSEWO]/.test(text)
        ? text.split(/(?=[NSEWO])/)
        : /[NSEWO]/.test(text)
          ? text.split(/(?<=[NSEWO])/)
          : text.trim().split(/\s+/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function readHalf(text: string): Half | undefined {
  const found = HALF.exec(text);
  if (!found) return undefined;
  const [, before, degrees = '', minutes, seconds, after] = found;
  if (before && after) return undefined;
  const letter = before ?? after;
  const fractional = (part: string | undefined): boolean => part?.includes('.') ?? false;
  if ((minutes !== undefined && fractional(degrees)) || (seconds !== undefined && fractional(minutes))) return undefined;
  if (Number(minutes ?? 0) >= 60 || Number(seconds ?? 0) >= 60 || (letter !== undefined && /^[+-]/.test(degrees))) return undefined;
  const size = Math.abs(Number(degrees)) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
  const negative = degrees.startsWith('-') || (letter !== undefined && NEGATIVE.has(letter));
  return { value: negative ? -size : size, letter };
}
