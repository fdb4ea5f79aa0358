import type { PartySlot } from '../domain/actor';

export interface Palette {
  readonly ground: string;
  readonly outland: string;
  readonly panel: string;
  readonly sunk: string;
  readonly hairline: string;
  readonly water: string;
  readonly river: string;
  readonly waterLabel: string;
  readonly border: string;
  readonly region: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly unknown: string;
  readonly track: string;
  readonly parties: Readonly<Record<PartySlot, string>>;
}

export type Theme = 'light' | 'dark';

/** The only colours of page and map; contrast and colour-blind distances are held by tests/unit/palette.test.ts. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#F4EEE2',
    outland: '#EBE3D3',
    panel: '#FBF8F1',
    sunk: '#EEE7D9',
    hairline: '#DBD2C1',
    water: '#CBDAE0',
    river: '#6F97A9',
    waterLabel: '#2C5A6E',
    border: '#85785F',
    region: '#95886F',
    ink: '#1F1B16',
    muted: '#5E564A',
    accent: '#8C3614',
    onAccent: '#FFFFFF',
    unknown: '#6A6762',
    track: '#7A5C3A',
    parties: {
      indigo: '#4C4F90',
      teal: '#1B5953',
      moss: '#6C8753',
      ochre: '#8A6A00',
      violet: '#946BBE',
      rose: '#A96C7E',
      petrol: '#003042',
      umber: '#4A2306',
    },
  },
  dark: {
    ground: '#1D1B18',
    outland: '#161412',
    panel: '#262320',
    sunk: '#302C27',
    hairline: '#423C34',
    water: '#1F333C',
    river: '#558799',
    waterLabel: '#93C1D2',
    border: '#8D8270',
    region: '#6F675A',
    ink: '#F0E9DD',
    muted: '#B8AE9E',
    accent: '#F08A3C',
    onAccent: '#1D1B18',
    unknown: '#9A9692',
    track: '#C9A77C',
    parties: {
      indigo: '#92A0F6',
      teal: '#58B6AD',
      moss: '#B8C7A4',
      ochre: '#FAD874',
      violet: '#EFCDF7',
      rose: '#9F7180',
      petrol: '#3A89B3',
      umber: '#B8693A',
    },
  },
};
