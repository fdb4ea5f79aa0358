import { useEffect, useRef } from 'react';
import styles from './KeysDialog.module.css';
import { useWords } from './use-words';

export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title" className={styles.title}>
        {words.keys.title}
      </h2>
      <dl className={styles.rows}>
        {words.keys.rows.map(([key, what]) => (
          <div key={key + what}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className={styles.close} onClick={onClose}>
        {words.keys.close}
      </button>
    </dialog>
  );
}
