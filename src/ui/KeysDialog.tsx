import { useEffect, useRef } from 'react';
import { KEYS_WORDS } from '../i18n/keys-words';
import styles from './KeysDialog.module.css';
import { useSelect } from './use-select';

/** The help on keys; open as long as it is there. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useSelect((state) => KEYS_WORDS[state.view.language]);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title" className={styles.title}>
        {words.title}
      </h2>
      <dl className={styles.rows}>
        {words.rows.map(([key, what]) => (
          <div key={key + what}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
