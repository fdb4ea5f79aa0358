import { KEYS_WORDS } from '../i18n/keys-words';
import styles from './KeysDialog.module.css';
import { Dialog } from './parts/Dialog';
import { useSelect } from './use-select';

/** The help on keys; open as long as it is there. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useSelect((state) => KEYS_WORDS[state.view.language]);
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <dl className={styles.rows}>
        {words.rows.map(([key, what]) => (
          <div key={key + what}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
