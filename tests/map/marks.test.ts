import { describe, expect, it } from 'vitest';
import { type ActorId, PARTY_SLOTS } from '../../src/domain/actor';
import { EVENT_KINDS } from '../../src/domain/event';
import { SUPPORTS, type Support } from '../../src/domain/support';
import { type Segment, segments } from '../../src/map/features/parties';
import { imageId, imageSvg } from '../../src/map/images';
import { visibleEvents } from '../../src/state/selectors';
import { GLYPHS } from '../../src/theme/glyphs';
import { type MarkLook, markSvg, partyColour, partyOf, svgUrl } from '../../src/theme/mark';
import { PALETTES } from '../../src/theme/palette';
import { ALL, SHIPPED } from './shipped';

const LOOK: MarkLook = { kind: 'clash', support: 'corroborated', disputed: false, unchecked: false, party: 'indigo' };

describe('the mark of an event', () => {
  it('has a construction of its own for every support, but the two that nobody asserts share one', () => {
    const drawn = new Map<string, Support[]>();
    for (const support of SUPPORTS) {
      const svg = markSvg({ ...LOOK, support }, 'light');
      drawn.set(svg, [...(drawn.get(svg) ?? []), support]);
    }
    expect([...drawn.values()].filter((supports) => supports.length > 1)).toEqual([['denied', 'not established']]);
    expect(drawn.size).toBe(SUPPORTS.length - 1);
  });

  it('keeps those constructions apart without a party colour too', () => {
    for (const party of ['civilians', 'unknown'] as const) {
      expect(new Set(SUPPORTS.map((support) => markSvg({ ...LOOK, support, party }, 'dark'))).size).toBe(SUPPORTS.length - 1);
    }
  });

  it('shows a badge for a dispute, another for a failed check, both, or none', () => {
    const four = [false, true].flatMap((disputed) => [false, true].map((unchecked) => markSvg({ ...LOOK, disputed, unchecked }, 'light')));
    expect(new Set(four).size).toBe(4);
    expect(markSvg({ ...LOOK, disputed: true }, 'light')).toContain('translate(9.6 -9.6)');
    expect(markSvg({ ...LOOK, unchecked: true }, 'light')).toContain('translate(9.6 9.6)');
  });

  it('has a glyph of its own for every kind', () => {
    expect(Object.keys(GLYPHS).toSorted()).toEqual([...EVENT_KINDS].toSorted());
    expect(new Set(Object.values(GLYPHS)).size).toBe(EVENT_KINDS.length);
  });

  it('wears the colour of its party in both themes, and hatching when the party is not known', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const slot of PARTY_SLOTS) expect(markSvg({ ...LOOK, party: slot }, theme)).toContain(PALETTES[theme].parties[slot]);
      expect(markSvg({ ...LOOK, party: 'unknown' }, theme)).toContain('clip-path="url(#h)"');
      expect(partyColour('civilians', PALETTES[theme])).toBe(PALETTES[theme].ink);
    }
    expect(partyOf(undefined)).toBe('unknown');
    for (const actor of SHIPPED.actors.values()) if (actor.side === 'civilian') expect(partyOf(actor)).toBe('civilians');
  });

  it('takes no colour but the palette’s', () => {
    const known = new Set([...Object.values(PALETTES.light), ...Object.values(PALETTES.light.parties)]);
    for (const kind of EVENT_KINDS)
      for (const support of SUPPORTS) {
        const colours = markSvg({ kind, support, disputed: true, unchecked: true, party: 'teal' }, 'light').match(/#[0-9A-Fa-f]{6}/g) ?? [];
        expect(colours.filter((colour) => !known.has(colour))).toEqual([]);
      }
  });

  it('scales with its disc and fits an <img>', () => {
    expect(markSvg(LOOK, 'light')).toContain('width="36" height="36"');
    expect(markSvg(LOOK, 'light', 44)).toContain('width="72" height="72"');
    expect(svgUrl(markSvg(LOOK, 'light'))).toMatch(/^data:image\/svg\+xml;charset=utf-8,%3Csvg/);
  });
});

const part = (party: Segment['party'], share: number): Segment => ({ party, hollow: false, share });

describe('the ring of a stack', () => {
  const seen = visibleEvents(ALL);
  const by = (...actors: readonly (readonly [string, number])[]) =>
    segments(
      actors.flatMap(([id, n]) => {
        const [one] = seen;
        if (!one) throw new Error('no event');
        return Array.from({ length: n }, () => ({ ...one, event: { ...one.event, actors: [{ id: id as ActorId, role: 'did' as const }] } }));
      }),
      SHIPPED,
    );

  it('has a part for each party, as wide as its share, the most first', () => {
    expect(by(['csp', 1], ['fama', 2])).toEqual([part('indigo', 16), part('teal', 8)]);
  });

  it('names at most three parties; the rest are others', () => {
    expect(by(['fama', 5], ['csp', 4], ['wagner', 3], ['jnim', 2], ['minusma', 1]).map(({ party }) => party)).toEqual(['indigo', 'teal', 'umber', 'others']);
    expect(by(['fama', 5], ['csp', 4], ['wagner', 3], ['jnim', 2]).map(({ party }) => party)).toEqual(['indigo', 'teal', 'umber', 'others']);
    expect(by(['fama', 5], ['csp', 4], ['wagner', 3]).map(({ party }) => party)).toEqual(['indigo', 'teal', 'umber']);
  });

  it('leaves no part too narrow to be seen, and is whole', () => {
    const parts = by(['fama', 97], ['csp', 1], ['wagner', 1], ['jnim', 1]);
    for (const { share } of parts) expect(share).toBeGreaterThanOrEqual(3);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBe(24);
  });

  it('keeps the army and the government apart, which share a colour', () => {
    expect(by(['fama', 1], ['government', 1])).toEqual([part('indigo', 12), { ...part('indigo', 12), hollow: true }]);
    const svg = (hollow: boolean) => imageSvg(`${imageId.stack([{ ...part('indigo', 24), hollow }], 22)}|light`);
    expect(svg(true)).not.toBe(svg(false));
  });
});

describe('image ids', () => {
  const ids = [
    imageId.mark({ ...LOOK, support: 'several speakers, one outlet', unchecked: true }, 28),
    imageId.stack([part('indigo', 12), part('civilians', 6), part('others', 6)], 22),
    imageId.stack([part('teal', 24)], 28),
    imageId.stack([{ ...part('teal', 24), hollow: true }], 28),
    imageId.soft(22),
    imageId.leader([20, -20], 22, true),
    imageId.ring({ value: 'held', party: 'teal', present: [], side: 'west' }),
    imageId.ring({ value: 'disputed', party: 'indigo', present: ['umber', 'ochre'], side: 'east' }),
    imageId.focus('selected', 16),
    imageId.focus('hovered', 14),
    imageId.hatch('unknown'),
    imageId.dot,
  ];

  it('are drawn in both themes, each differently', () => {
    const drawn = ids.flatMap((id) => [imageSvg(`${id}|light`), imageSvg(`${id}|dark`)]);
    for (const svg of drawn) expect(svg).toMatch(/^<svg [^>]*width="\d+" height="\d+"/);
    expect(new Set(drawn).size).toBe(ids.length * 2);
  });

  it('of a leader is no larger than its line with a casing', () => {
    expect(imageSvg(`${imageId.leader([40, 0], 22, true)}|light`)).toContain('width="44" height="4" viewBox="-2 -2 44 4"');
    expect(imageSvg(`${imageId.leader([-20, 30], 22, false)}|light`)).toContain('width="24" height="34" viewBox="-22 -2 24 34"');
  });

  it('say how to draw the same mark that the legend draws', () => {
    const look: MarkLook = { ...LOOK, support: 'one side only', disputed: true, party: 'unknown' };
    expect(imageSvg(`${imageId.mark(look, 22)}|dark`)).toBe(markSvg(look, 'dark', 22));
  });

  it('that are not ours draw nothing', () => {
    expect(imageSvg('')).toBeUndefined();
    expect(imageSvg('marker-15')).toBeUndefined();
    expect(imageSvg('unheard|light')).toBeUndefined();
  });
});
