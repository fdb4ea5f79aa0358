import { describe, expect, it } from 'vitest';
import { disputes } from '../../src/evidence/dispute';
import { versions } from '../../src/evidence/where';
import { distanceKm } from '../../src/measure/geodesy';
import { claim, event, KIDAL } from '../fixtures/claims';

const NEAR = [1.42, 18.45] as const;
const FAR = [1.40754, 18.55] as const;
const found = (...claims: Parameters<typeof event>[0]) => {
  const happened = event(claims, { radiusKm: 2 });
  return versions(happened, { standing: claims, disputes: disputes(happened, claims) });
};

describe('the positions of an event', () => {
  it('are apart where the gap exceeds the two radii', () => {
    const [a, b] = [claim('fama', 'communique'), claim('csp', 'spokesperson', { where: { at: FAR, radiusKm: 3 } })];
    const apart = found(a, b);
    if (apart?.kind !== 'apart') throw new Error('not apart');
    expect(apart.gapKm).toBe(distanceKm(KIDAL, FAR));
    expect(apart.pair.map(({ radiusKm, claims }) => [radiusKm, claims])).toEqual([
      [2, [a]],
      [3, [b]],
    ]);
  });

  it('are together where the radii reach each other', () => {
    const together = found(claim('fama', 'communique'), claim('csp', 'spokesperson', { where: { at: NEAR, radiusKm: 3 } }));
    expect(together).toMatchObject({ kind: 'together', gapKm: distanceKm(KIDAL, NEAR) });
    expect(found(claim('fama', 'communique'), claim('csp', 'spokesperson', { where: { at: FAR, radiusKm: 11 } }))?.kind).toBe('together');
  });

  it('are one where nobody says otherwise', () => {
    expect(found(claim('fama', 'communique'), claim('csp', 'spokesperson'))).toBeUndefined();
    expect(found(claim('fama', 'communique', { where: { at: FAR, radiusKm: 3 } }))).toBeUndefined();
  });

  it('come from a denial only if it says where instead', () => {
    const first = claim('fama', 'communique', { id: 'first' });
    expect(found(first, claim('csp', 'spokesperson', { stance: 'denies', about: 'first' }))).toBeUndefined();
    const elsewhere = claim('csp', 'spokesperson', { stance: 'denies', about: 'first', where: { at: FAR, radiusKm: 3 } });
    expect(found(first, elsewhere)?.kind).toBe('apart');
  });

  it('gather the claims that share one', () => {
    const apart = found(claim('fama', 'communique'), claim('wagner', 'spokesperson'), claim('csp', 'spokesperson', { where: { at: FAR, radiusKm: 3 } }));
    if (apart?.kind !== 'apart') throw new Error('not apart');
    expect(apart.pair.map(({ claims }) => claims.length)).toEqual([2, 1]);
  });
});
