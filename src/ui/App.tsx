import { useState } from 'react';
import type { Language } from '../domain/text';
import { openPanel } from '../state/actions';
import { dataset } from '../state/selectors';
import { Answer } from './Answer';
import styles from './App.module.css';
import { Column } from './Column';
import { Header } from './Header';
import { MapPane } from './MapPane';
import { Notices } from './Notices';
import { Arrival, type Awaited } from './page/Arrival';
import { SkipLinks } from './page/SkipLinks';
import { useDocumentWords } from './page/use-document-words';
import { part } from './parts/part';
import { Timeline } from './Timeline';
import { useKeys } from './use-keys';
import { useSelect } from './use-select';

const KeysDialog = part('keys', async () => (await import('./KeysDialog')).KeysDialog, { place: 'float', leave: ({ onClose }) => onClose() });
const SourcesPage = part('sources', async () => (await import('./SourcesPage')).SourcesPage, { place: 'over', leave: () => openPanel(undefined) });
const ComparePage = part('compare', async () => (await import('./ComparePage')).ComparePage, { place: 'over', leave: () => openPanel(undefined) });

interface AppProps {
  readonly awaited: Awaited;
  /** The language to speak before there is a link to read it from. */
  readonly asked: Language;
  /** Asks for the data, or for them again. */
  readonly onLoad: () => void;
}

/** Header, column, map, timeline; the text is there before the map's code is. */
export function App({ awaited, asked, onLoad }: AppProps) {
  const ready = useSelect((state) => dataset(state) !== undefined);
  const panel = useSelect((state) => state.live.panel);
  const [keysShown, showKeys] = useState(false);
  useDocumentWords();
  useKeys(() => showKeys(true));
  if (!ready) return <Arrival awaited={awaited} language={asked} onAgain={onLoad} />;
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
      <Notices onLoad={onLoad} />
      {keysShown && <KeysDialog onClose={() => showKeys(false)} />}
    </div>
  );
}
