import { describe, expect, it } from 'vitest';
import type { EventId } from '../../src/domain/event';
import type { PlaceId } from '../../src/domain/place';
import { hoverLine } from '../../src/map/hover-line';
import type { State } from '../../src/state/state';
import { OPENED } from './shipped';

const over = (hover: State['live']['hover'], language: 'en' | 'fr' = 'en'): string | undefined =>
  hoverLine({ ...OPENED, live: { ...OPENED.live, hover }, view: { ...OPENED.view, language } })?.replaceAll('\u00a0', ' ');

describe('the line on what the pointer is on', () => {
  it('tells title, date and support of an event', () => {
    expect(over({ type: 'event', id: 'fighting-near-kidal' as EventId })).toMatch(/^Fighting is under way near Kidal · 11 Nov.* · Acknowledged by both sides$/);
  });

  it('tells name, holder and since when of a place', () => {
    expect(over({ type: 'place', id: 'kidal' as PlaceId })).toMatch(/^Kidal · held by CSP, then army, 14 Nov$/);
    expect(over({ type: 'place', id: 'bamako' as PlaceId })).toBe('Bamako');
  });

  it('tells how many events a stack has, and where', () => {
    const events = ['fighting-near-kidal', 'csp-holds-kidal'] as EventId[];
    expect(over({ type: 'stack', id: 'kidal', events })).toMatch(/^2 events: press for their list · .*Kidal/);
  });

  it('is not there for nothing, nor for an event that the clock does not know', () => {
    expect(over(undefined)).toBeUndefined();
    expect(over({ type: 'event', id: 'none' as EventId })).toBeUndefined();
  });
});
