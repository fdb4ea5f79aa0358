import styles from './Notices.module.css';
import { part } from './parts/part';
import { useSelect } from './use-select';

const NoticeLines = part('notices', async () => (await import('./page/NoticeLines')).NoticeLines);

/** Where quiet lines are read out, at the foot of the map; their code and words come with the first of them. */
export function Notices({ onLoad }: { readonly onLoad: () => void }) {
  const any = useSelect(({ live, problems }) => live.notices.length > 0 || problems.length > 0);
  return (
    <div className={styles.notices} aria-live="polite">
      {any && <NoticeLines onLoad={onLoad} />}
    </div>
  );
}
