import { useState } from 'react';
import { openPanel } from '../state/actions';
import { dataset } from '../state/selectors';
import { Answer } from './Answer';
import styles from './App.module.css';
import { Column } from './Column';
import { Header } from './Header';
import { MapPane } from './MapPane';
import { Notices } from './Notices';
import { SkipLinks } from './page/SkipLinks';
import { useDocumentWords } from './page/use-document-words';
import { part } from './parts/part';
import { Timeline } from './Timeline';
import { useKeys } from './use-keys';
import { useSelect } from './use-select';
import { useWords } from './use-words';

const KeysDialog = part('keys', async () => (await import('./KeysDialog')).KeysDialog, { place: 'float', leave: ({ onClose }) => onClose() });
const SourcesPage = part('sources', async () => (await import('./SourcesPage')).SourcesPage, { place: 'over', leave: () => openPanel(undefined) });
const ComparePage = part('compare', async () => (await import('./ComparePage')).ComparePage, { place: 'over', leave: () => openPanel(undefined) });

/** Header, column, map, timeline; the text is there before the map's code is. */
export function App({ failed }: { readonly failed: boolean }) {
  const words = useWords();
  const ready = useSelect((state) => dataset(state) !== undefined);
  const panel = useSelect((state) => state.live.panel);
  const [keysShown, showKeys] = useState(false);
  useDocumentWords();
  useKeys(() => showKeys(true));
  if (failed) {
    return (
      <main className={styles.failed}>
        <h1>{words.notices.noData}</h1>
        <button type="button" className={styles.reload} onClick={() => location.reload()}>
          {words.notices.reload}
        </button>
      </main>
    );
  }
  if (!ready) return <main className={styles.waiting} aria-busy="true" />;
  return (
    <div className={styles.app}>
      <SkipLinks />
      <Header onKeys={() => showKeys(true)} />
      <main className={styles.main}>
        <Answer />
        <Column />
        <MapPane />
        {panel === 'sources' && <SourcesPage />}
        {panel === 'compare' && <ComparePage />}
      </main>
      <Timeline />
      <Notices />
      {keysShown && <KeysDialog onClose={() => showKeys(false)} />}
    </div>
  );
}
