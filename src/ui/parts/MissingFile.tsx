import type { FileProblem } from '../../domain/problem';
import { fileSentence } from '../../i18n/file-words';
import { useSelect } from '../use-select';
import { AskAgain } from './AskAgain';

/** Says of a file of the data, in the place of what it would have brought, why it is not there, and offers to ask again. */
export function MissingFile({ fault, onAgain }: { readonly fault: FileProblem; readonly onAgain: () => void }) {
  const language = useSelect((state) => state.view.language);
  return <AskAgain sentence={fileSentence(fault, language)} onAgain={onAgain} />;
}
