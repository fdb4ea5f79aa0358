import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { whenInWords } from '../i18n/dates';
import { speakerWords } from '../i18n/names';
import type { SeenEvent } from '../state/selectors';
import { type Swatch, swatchOf } from '../theme/mark';
import styles from './Claims.module.css';
import { sourceName } from './card/source-name';
import { useSelect } from './use-select';
import { useWords } from './use-words';

/** Outlets, residents and others who speak for no party. */
const NOBODY: Swatch = { party: 'civilians', hollow: true };

/** Every claim by its speaker; a denial stands directly under what it denies, who could not check comes last. */
export function Claims({ seen: { event, assessment }, data }: { readonly seen: SeenEvent; readonly data: Dataset }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const spoken = [...assessment.standing, ...assessment.corrected].filter(({ stance }) => stance !== 'cannot-verify');
  const checkers = [...new Map(assessment.unchecked.map((claim) => [`${claim.source.outlet} ${claim.says[language]}`, claim])).values()];
  return (
    <>
      <ul className={styles.claims}>
        {underWhatTheyAnswer(spoken).map(({ claim, deep }) => (
          <ClaimRow
            key={claim.id}
            claim={claim}
            data={data}
            deep={deep}
            corrected={assessment.corrected.includes(claim)}
            elsewhen={claim.when !== undefined && claim.when.text !== event.when.text}
          />
        ))}
      </ul>
      {checkers.map((claim) => (
        <p key={claim.id} className={styles.unchecked}>
          {speakerWords(data, claim, language)} {words.stances['cannot-verify'](1)} {claim.says[language]}.
        </p>
      ))}
    </>
  );
}

function ClaimRow({
  claim,
  data,
  deep,
  corrected,
  elsewhen,
}: {
  readonly claim: Claim;
  readonly data: Dataset;
  readonly deep: boolean;
  readonly corrected: boolean;
  readonly elsewhen: boolean;
}) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const { speaker, source } = claim;
  const actor = speaker.for === 'none' || speaker.for === 'unknown' ? undefined : data.actors.get(speaker.for);
  const { party, hollow } = speaker.for === 'none' ? NOBODY : swatchOf(actor, data.actors);
  return (
    <li className={styles.claim} data-party={party} data-hollow={hollow || undefined} data-deep={deep || undefined} data-corrected={corrected || undefined}>
      <p>
        <strong>{speakerWords(data, claim, language)}</strong>
        {speaker.anonymous && <>, {words.card.anonymous}</>} <em>{words.stances[claim.stance](speaker.count)}</em> {claim.says[language]}
        {elsewhen && claim.when && <span className={styles.elsewhen}> ({whenInWords(claim.when, data.timeZone, language, 'short')})</span>}
        {corrected && <> ({words.card.corrected})</>}
      </p>
      <p className={styles.source}>
        {source.url === undefined ? (
          sourceName(claim, data, language, words)
        ) : (
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {sourceName(claim, data, language, words)}
          </a>
        )}
      </p>
    </li>
  );
}

/** In order of publication, but an answer follows what it answers, one step in. */
function underWhatTheyAnswer(claims: readonly Claim[]): readonly { readonly claim: Claim; readonly deep: boolean }[] {
  const ids = new Set(claims.map(({ id }) => id));
  const answers = (claim: Claim): boolean => claim.stance === 'denies' && claim.about !== undefined && ids.has(claim.about);
  const roots = claims
    .filter((claim) => !answers(claim))
    .sort((a, b) => (a.reported?.start ?? Number.POSITIVE_INFINITY) - (b.reported?.start ?? Number.POSITIVE_INFINITY));
  return roots.flatMap((root) => [
    { claim: root, deep: false },
    ...claims.filter((claim) => answers(claim) && claim.about === root.id).map((claim) => ({ claim, deep: true })),
  ]);
}
