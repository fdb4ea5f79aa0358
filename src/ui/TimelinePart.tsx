import { EVENT_KINDS } from '../domain/event';
import { dataset } from '../state/selectors';
import { GLYPHS } from '../theme/glyphs';
import { CONSTRUCTION, partyOf } from '../theme/mark';
import type { Tally } from '../timeline/bins';
import styles from './TimelinePart.module.css';
import type { StackBy } from './timeline-parts';
import { useSelect } from './use-select';

/** px of a part from which its kind's glyph stands in it. */
const LEGIBLE = 9;

interface PartProps {
  readonly stack: StackBy;
  readonly name: string;
  readonly tally: Tally;
  readonly x: number;
  readonly width: number;
  /** px above the foot of the bed. */
  readonly foot: number;
  /** px of one event. */
  readonly one: number;
}

/** One part of a bar: certain below, possible outlined on top. Parties by colour, kinds by glyph and tone, support by construction, as the marks have it. */
export function TimelinePart({ stack, name, tally, x, width, foot, one }: PartProps) {
  const colour = usePartColour(stack, name);
  const sure = tally.certain * one;
  const perhaps = tally.possible * one;
  const build = stack === 'support' ? CONSTRUCTION[name as keyof typeof CONSTRUCTION] : 'solid';
  const glyph = stack === 'kind' && sure >= LEGIBLE && width >= LEGIBLE ? GLYPHS[name as keyof typeof GLYPHS] : undefined;
  const box = { x: x + 0.5, y: -foot - sure + 0.5, width: Math.max(0.5, width - 1), height: Math.max(0.5, sure - 1) };
  return (
    <g style={{ color: colour }}>
      {sure > 0 && <rect className={styles[build]} {...box} />}
      {sure > 0 && build === 'half' && <rect className={styles.solid} {...box} width={box.width / 2} />}
      {glyph !== undefined && (
        <path className={styles.glyph} d={glyph} transform={`translate(${x + width / 2} ${-foot - sure / 2}) scale(${Math.min(1, sure / 12) * 0.75})`} />
      )}
      {perhaps > 0 && <rect className={styles.possible} {...box} y={-foot - sure - perhaps + 0.5} height={Math.max(0.5, perhaps - 1)} />}
    </g>
  );
}

/** Only parties have colours; of kinds, neighbours differ in tone. */
export function usePartColour(stack: StackBy, name: string): string {
  return useSelect((state) => {
    if (stack === 'kind') return (EVENT_KINDS as readonly string[]).indexOf(name) % 2 === 0 ? 'var(--ink)' : 'var(--muted)';
    if (stack !== 'party') return 'var(--ink)';
    const party = partyOf([...(dataset(state)?.actors.values() ?? [])].find(({ id }) => id === name));
    return party === 'civilians' ? 'var(--ink)' : party === 'unknown' ? 'var(--unknown)' : `var(--party-${party})`;
  });
}
