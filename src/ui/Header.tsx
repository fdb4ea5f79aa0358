import { LANGUAGES } from '../domain/text';
import { LANGUAGE_NAMES } from '../i18n/messages';
import { changeLanguage, chooseTool, notify, openPanel, prefer } from '../state/actions';
import { dataset, theme } from '../state/selectors';
import styles from './Header.module.css';
import { Search } from './Search';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const PAGES = ['convoy', 'compare', 'sources'] as const;

export function Header({ onKeys }: { readonly onKeys: () => void }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const title = useSelect((state) => dataset(state)?.title[language] ?? '');
  const measuring = useSelect((state) => state.live.tool === 'measure');
  const panel = useSelect((state) => state.live.panel);
  const shade = useSelect(theme);
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  const opposite = shade === 'light' ? 'dark' : 'light';
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.tagline}>{words.tagline}</p>
      <Search />
      <button
        type="button"
        className={`${styles.action} ${styles.wide}`}
        aria-pressed={measuring}
        onClick={() => chooseTool(measuring ? 'explore' : 'measure')}
      >
        {words.header.measure}
      </button>
      {PAGES.map((page) => (
        <button
          key={page}
          type="button"
          className={`${styles.action} ${styles.wide}`}
          aria-pressed={panel === page}
          onClick={() => openPanel(panel === page ? undefined : page)}
        >
          {words.header[page]}
        </button>
      ))}
      <button type="button" className={`${styles.action} ${styles.roomy}`} onClick={() => void copyLink()}>
        {words.header.copyLink}
      </button>
      <button type="button" className={`${styles.action} ${styles.roomy}`} onClick={onKeys}>
        {words.header.keys}
      </button>
      <button
        type="button"
        className={`${styles.action} ${styles.roomy}`}
        aria-label={`${words.header.themeLabel}: ${words.header.theme[opposite]}`}
        onClick={() => prefer({ theme: opposite })}
      >
        {words.header.theme[opposite]}
      </button>
      <button
        type="button"
        className={`${styles.action} ${styles.roomy}`}
        lang={other}
        aria-label={LANGUAGE_NAMES[other]}
        onClick={() => changeLanguage(other)}
      >
        {other.toUpperCase()}
      </button>
      <details className={styles.menu}>
        <summary className={styles.action}>{words.header.menu}</summary>
        <div className={styles.sheet}>
          {PAGES.map((page) => (
            <button key={page} type="button" className={styles.item} onClick={(event) => choosePage(page, event.currentTarget)}>
              {words.header[page]}
            </button>
          ))}
          <button type="button" className={styles.item} onClick={() => void copyLink()}>
            {words.header.copyLink}
          </button>
          <button type="button" className={styles.item} onClick={() => prefer({ theme: opposite })}>
            {words.header.themeLabel}: {words.header.theme[opposite]}
          </button>
          <button type="button" className={styles.item} lang={other} onClick={() => changeLanguage(other)}>
            {LANGUAGE_NAMES[other]}
          </button>
          <button type="button" className={styles.item} onClick={onKeys}>
            {words.header.keys}
          </button>
        </div>
      </details>
    </header>
  );
}

/** The menu closes behind the choice, so that it does not lie over the page. */
function choosePage(page: (typeof PAGES)[number], button: HTMLElement): void {
  openPanel(page);
  button.closest('details')?.removeAttribute('open');
}

async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    notify({ code: 'copied' });
  } catch {
    notify({ code: 'copy-failed' });
  }
}
