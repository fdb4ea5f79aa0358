import { useEffect, useState } from 'react';
import { PART_WORDS, type PartName, partName, withoutPart } from '../../i18n/part-words';
import { useSelect } from '../use-select';
import { newerThere } from './newer-there';
import styles from './part.module.css';

/** Where the sentence stands: in the part's own place, in the middle of a frame, over the map's frame, floating over the page, or as mere words. */
export type PartPlace = 'inline' | 'frame' | 'over' | 'float' | 'words';

interface MissingProps {
  readonly name: PartName;
  readonly place?: PartPlace;
  /** The code arrived and then failed. */
  readonly stopped?: boolean;
  /** How often the reader has asked again. */
  readonly tries: number;
  readonly onAgain: () => void;
  readonly onClose?: (() => void) | undefined;
}

/** Names a part that did not arrive and offers to ask again; after a second failure, or with a new release on the server, to reload. */
export function Missing({ name, place = 'inline', stopped = false, tries, onAgain, onClose }: MissingProps) {
  const language = useSelect((state) => state.view.language);
  const [newer, setNewer] = useState(false);
  useEffect(() => {
    let gone = false;
    if (!stopped) void newerThere().then((is) => gone || setNewer(is));
    return () => {
      gone = true;
    };
  }, [stopped]);
  const words = PART_WORDS[language];
  const what = partName(name, language);
  const sentence = stopped ? words.stopped(what) : words.missing(what);
  if (place === 'words') return <>{sentence}</>;
  return (
    <div className={styles.missing} data-place={place} role="alert">
      <p>{[sentence, newer ? words.newer : withoutPart(name, language)].filter(Boolean).join(' ')}</p>
      <p className={styles.actions}>
        {!newer && (
          <button type="button" className={styles.button} onClick={onAgain}>
            {words.again}
          </button>
        )}
        {(newer || tries > 0) && (
          <button type="button" className={styles.button} onClick={() => location.reload()}>
            {words.reload}
          </button>
        )}
        {onClose && (
          <button type="button" className={styles.button} onClick={onClose}>
            {words.close}
          </button>
        )}
      </p>
    </div>
  );
}
