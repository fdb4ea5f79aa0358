import { it } from 'vitest';
import { arrangement } from '../../src/map/arrangement';
import { crosses, shifted, square } from '../../src/map/box';
import { project } from '../../src/map/mercator';
import { ALL, OPENED, span } from './shipped';
it('x', () => {
  for (const [name, state] of [['open', OPENED], ['camp', {...OPENED, view: {...OPENED.view, span: span('2023-08-01','2024-01-01')}}], ['all', ALL]] as const)
  for (const [zoom, size, w, h] of [[6.3, 28, 390, 470], [7, 22, 1048, 700], [5, 22, 1048, 700], [8, 22, 1048, 700],[9, 22, 1048, 700],[11, 22, 1048, 700]] as const) {
  const [x, y] = project([1, 18.2], zoom);
  const edge = { left: Math.round(x) - w/2, top: Math.round(y) - h/2, right: Math.round(x) + w/2, bottom: Math.round(y) + h/2 };
  const t0 = performance.now();
  const a = arrangement(state, { zoom, markSize: size, screen: { edge, covers: [] } });
  const ms = performance.now() - t0;
  const bad: string[] = [];
  const at = (m: typeof a.marks[0]) => { const p = project(m.at, zoom); return [p[0]+m.offset[0], p[1]+m.offset[1]] as const; };
  for (const m of a.marks) { if (m.offset[0] === 0 && m.offset[1] === 0) continue; const p = project(m.at, zoom); const q = at(m); const len = Math.hypot(...m.offset); const s = [p[0] + m.offset[0]*10/len, p[1]+m.offset[1]*10/len] as const;
    for (const l of a.labels) if (crosses(shifted(l.box, project(l.place.at, zoom)), s, q)) bad.push(`${m.key}->${l.place.id}`);
    for (const o of a.marks) if (o !== m && !m.captioned===false && crosses(square(at(o), size/2), s, q)) bad.push(`${m.key}=>${o.key}`);
  }
  console.log(name, zoom, size, a.marks.length, ms.toFixed(0)+'ms', bad.join(' '));
  }
});
