import { useCallback, useEffect, useRef, useState } from 'react';
import { ANSWER_WORDS } from '../i18n/answer-words';
import { HEADER_WORDS } from '../i18n/header-words';
import { openPanel } from '../state/actions';
import { toggleMeasure } from '../state/actions/measure';
import { measureTab } from '../state/questions/measure';
import { dataset } from '../state/selectors';
import styles from './Header.module.css';
import { MoreMenu } from './page/MoreMenu';
import { readReport } from './page/read-report';
import { part } from './parts/part';
import { useDismiss } from './parts/use-dismiss';
import { PHONE, useMedia } from './parts/use-media';
import { Search } from './Search';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const ShareDialog = part('share', async () => (await import('./share/ShareDialog')).ShareDialog, { place: 'float', leave: ({ onClose }) => onClose() });
const AboutDialog = part('about', async () => (await import('./page/AboutDialog')).AboutDialog, { place: 'float', leave: ({ onClose }) => onClose() });

const PAGES = ['compare', 'sources'] as const;
/** Below this the pages stand in the menu. */
const NARROW = '(max-width: 899px)';

/** Title, search, measuring, the pages, and a menu for what is needed seldom. */
export function Header({ onKeys }: { readonly onKeys: () => void }) {
  const words = useWords();
  const language = useSelect((state) => state.view.language);
  const data = useSelect(dataset);
  const measuring = useSelect((state) => measureTab(state) !== undefined);
  const panel = useSelect((state) => state.live.panel);
  const [phone, narrow] = [useMedia(PHONE), useMedia(NARROW)];
  const [dialog, show] = useState<'share' | 'about'>();
  const title = data?.title[language] ?? '';
  const story = data?.stories[0];
  return (
    <header className={styles.header}>
      <h1 className={styles.title} title={title}>
        {title}
      </h1>
      {phone ? <PhoneSearch /> : <Search />}
      <button type="button" className={styles.action} aria-pressed={measuring} onClick={toggleMeasure}>
        {words.header.measure}
      </button>
      {!narrow &&
        PAGES.map((page) => (
          <button key={page} type="button" className={styles.action} aria-pressed={panel === page} onClick={() => openPanel(panel === page ? undefined : page)}>
            {words.header[page]}
          </button>
        ))}
      {!narrow && (
        <button type="button" className={styles.action} onClick={() => show('share')}>
          {HEADER_WORDS[language].share}
        </button>
      )}
      <MoreMenu
        className={styles.action}
        phone={phone}
        pages={narrow}
        onDialog={(chosen) => (chosen === 'keys' ? onKeys() : show(chosen))}
        onRead={phone && story ? () => void readReport(story.id) : undefined}
        reading={ANSWER_WORDS[language].read}
      />
      {dialog === 'share' && <ShareDialog onClose={() => show(undefined)} />}
      {dialog === 'about' && <AboutDialog onClose={() => show(undefined)} />}
    </header>
  );
}

/** A word in the header that becomes the field, over the whole header, until it is left. */
function PhoneSearch() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(frame, open, close);
  useEffect(() => {
    if (open) frame.current?.querySelector('input')?.focus();
  }, [open]);
  if (!open) {
    return (
      <button type="button" className={styles.action} data-search onClick={() => setOpen(true)}>
        {words.header.searchShort}
      </button>
    );
  }
  return (
    <div ref={frame} className={styles.searching}>
      <Search onDone={close} />
      <button type="button" className={styles.action} onClick={close}>
        {words.card.close}
      </button>
    </div>
  );
}
