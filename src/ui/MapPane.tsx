import { Component, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { moveCamera, notify } from '../state/actions';
import { visibleEvents } from '../state/selectors';
import { store } from '../state/store';
import { Legend } from './Legend';
import styles from './MapPane.module.css';
import { useWords } from './use-words';

const MapView = lazy(async () => ({ default: (await import('../map/MapView')).MapView }));

/** The map with its legend and controls. Its code is asked for once the text has been painted; without it the page goes on. */
export function MapPane() {
  const words = useWords();
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div className={styles.pane} data-keys>
      <Fallback onFail={() => notify({ code: 'map-failed' })}>
        <Suspense fallback={null}>{painted && <MapView />}</Suspense>
      </Fallback>
      <div className={styles.controls}>
        <Control label={words.mapControls.zoomIn} path="M2 8h12M8 2v12" onPress={() => moveCamera({ type: 'zoom', by: 1 })} />
        <Control label={words.mapControls.zoomOut} path="M2 8h12" onPress={() => moveCamera({ type: 'zoom', by: -1 })} />
        <Control label={words.mapControls.home} path="M2 8l6-5 6 5M4 7v6h8V7" onPress={() => moveCamera({ type: 'home' })} />
        <Control label={words.mapControls.fit} path="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" onPress={fitEvents} />
      </div>
      <details className={styles.legend} open={matchMedia('(min-width: 1100px) and (min-height: 700px)').matches}>
        <summary>{words.legend.title}</summary>
        <Legend />
      </details>
    </div>
  );
}

function Control({ label, path, onPress }: { readonly label: string; readonly path: string; readonly onPress: () => void }) {
  return (
    <button type="button" className={styles.control} aria-label={label} title={label} onClick={onPress}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

function fitEvents(): void {
  const points = visibleEvents(store.getState()).flatMap(({ event }) => (event.at ? [event.at] : []));
  if (points.length > 0) moveCamera({ type: 'fit', points });
}

/** When the map's code does not arrive the rest of the page stays. */
class Fallback extends Component<{ readonly children: ReactNode; readonly onFail: () => void }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFail();
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
