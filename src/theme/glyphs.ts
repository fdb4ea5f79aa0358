import type { EventKind } from '../domain/event';

/** Stroke paths in a box of 12 × 12 round the origin; our own drawing, abstract on purpose. */
export const GLYPHS: Readonly<Record<EventKind, string>> = {
  clash: 'M-3.7-3.7 3.7 3.7M3.7-3.7-3.7 3.7',
  'air-strike': 'M0-5.2V1.9M-3-1.1 0 1.9 3-1.1M-4.4 5.1H4.4',
  shelling: 'M-4.6 1.6C-4-5.4 2-5.6 2.8 1.2M-.2-.9 2.8 1.4 5-1.6M-4.8 5.1H4.8',
  blast: 'M-5 4.6H5M0 1.2V-5M-2.9 1.5-5.1-2.3M2.9 1.5 5.1-2.3',
  'attack-on-civilians': 'M-3.3-5.1H-5.3V5.1H-3.3M3.3-5.1H5.3V5.1H3.3M0-2.6V-2.5M-2 3.4C-2-.9 2-.9 2 3.4',
  detention: 'M-4-.4H4V4.9H-4ZM-2.4-.4V-2.4A2.4 2.4 0 0 1 2.4-2.4V-.4',
  looting: 'M-4.7 4.9V-2.6L-2.7-4.9-.5-1.3V1.3L1.9-.3 4.7 2.6V4.9Z',
  blockade: 'M-5.2-3.4H5.2M-5.2.6H5.2M-3-3.4V5.1M3-3.4V5.1',
  movement: 'M-5 0H4.8M1-3.8 4.8 0 1 3.8',
  control: 'M-3.2 5.3V-5.1L4.6-2.1-3.2 1',
  handover: 'M-4.8-2.7H4.6M2.3-5 4.6-2.7 2.3-.4M4.8 2.7H-4.6M-2.3.4-4.6 2.7-2.3 5',
  'aircraft-loss': 'M3.7 3.7-2.7-2.7M2.7-4.4 1.4 1.4-4.4 2.7M-2-5.1-2.5-2.5-5.1-2',
  communications: 'M0-.9V5.3M-1.8.3A2.2 2.2 0 1 1 1.8.3M-3.8 2A4.8 4.8 0 1 1 3.8 2',
  displacement: 'M-2.9-3.9V-3.8M-2.9-1V1.7M-4.5 5.1-2.9 1.7-1.3 5.1M.6.3H5.3M3-2 5.3.3 3 2.6',
  statement: 'M-5-1.7H-2.6L.9-4.7V4.7L-2.6 1.7H-5ZM3.5-2.5A3.3 3.3 0 0 1 3.5 2.5',
  agreement: 'M.9 0A3 3 0 1 1-5.1 0 3 3 0 1 1 .9 0M5.1 0A3 3 0 1 1-.9 0 3 3 0 1 1 5.1 0',
  political: 'M-5-1.9 0-5.2 5-1.9ZM-3.2.7V3M0 .7V3M3.2.7V3M-5 5.2H5',
  protest: 'M-2.9 1.2V-2.8M-.95-.3V-4.9M1-.3V-4.9M2.95-.3V-3.5M2.95-.4V1.6C2.95 4.1 1.7 5.3-.1 5.3-1.9 5.3-2.6 4.2-4.9 1.2',
  other: 'M2.7 0A2.7 2.7 0 1 1-2.7 0 2.7 2.7 0 1 1 2.7 0',
};
