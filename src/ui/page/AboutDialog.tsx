import { ABOUT_WORDS } from '../../i18n/about-words';
import { FOOTNOTES } from '../../i18n/footnotes';
import { MESSAGES } from '../../i18n/messages';
import { PAGE_WORDS } from '../../i18n/page-words';
import { dataset } from '../../state/selectors';
import { Dialog } from '../parts/Dialog';
import { useSelect } from '../use-select';
import styles from './AboutDialog.module.css';

/** What this is, how to read it with care, and whose work it rests on. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const words = ABOUT_WORDS[language];
  const footnotes = FOOTNOTES[language];
  const { edition } = MESSAGES[language];
  if (!data) return null;
  return (
    <Dialog title={data.title[language]} close={words.close} onClose={onClose}>
      <div className={styles.text}>
        <p>{data.summary[language]}</p>
        <h3>{words.care}</h3>
        <ul>
          {[footnotes.safety, footnotes.borders, footnotes.towns, footnotes.silence, footnotes.doubt, words.support, PAGE_WORDS[language].deaths.rule].map(
            (note) => (
              <li key={note}>{note}</li>
            ),
          )}
        </ul>
        <h3>{words.sources}</h3>
        <p>
          {edition(data.edition.number, data.edition.date)}. {data.licence}. {data.attribution[language]}
        </p>
        <p>
          {words.code} <a href="licences/libraries.md">{words.licences}</a>
        </p>
      </div>
    </Dialog>
  );
}
