import { Component, type ComponentType, createElement, lazy, type ReactNode, Suspense, useState } from 'react';
import { PART_WORDS, type PartName, partName } from '../../i18n/part-words';
import { useSelect } from '../use-select';
import { Missing, type PartPlace } from './Missing';
import styles from './part.module.css';

interface PartOptions<Props> {
  readonly place?: PartPlace;
  /** What closes the part; its sentence then has a button for it. */
  readonly leave?: (props: Props) => void;
  /** Ask for the code at once, not when it is first drawn. */
  readonly early?: boolean;
  /** What stands there while the code is on its way; nothing if undefined, the part's name after a moment if `words`. */
  readonly waiting?: ReactNode | 'words';
}

/** A component whose code is fetched when it is first drawn. What does not arrive is said by name in its place and can be asked for again; the page stays. */
export function part<Props extends object>(
  name: PartName,
  load: () => Promise<ComponentType<Props>>,
  { place = 'inline', leave, early = false, waiting = null }: PartOptions<Props> = {},
): ComponentType<Props> {
  const missing = new WeakSet<object>();
  let arrived: ComponentType<Props> | undefined;
  const ask = (): Promise<{ default: ComponentType<Props> }> =>
    load().then(
      (component) => {
        arrived = component;
        return { default: component };
      },
      (reason: unknown) => {
        const error = reason instanceof Error ? reason : new Error(String(reason));
        missing.add(error);
        throw error;
      },
    );
  const make = (asked: () => Promise<{ default: ComponentType<Props> }>): ComponentType<Props> => lazy(asked) as ComponentType<Props>;
  const first = early ? ask() : undefined;
  first?.catch(() => undefined);
  // a rejected promise is remembered by what was made from it: each try needs a new one
  let made: ComponentType<Props> | undefined = make(() => first ?? ask());
  const forget = (): void => {
    made = undefined;
  };

  return function Part(props: Props) {
    const [tries, setTries] = useState(0);
    made ??= make(ask);
    // what is already there is drawn at once, so that the focus finds it; a part that is on screen stays what it is
    const [ready] = useState(() => arrived);
    return (
      <Boundary
        key={tries}
        onFail={forget}
        instead={(error) => (
          <Missing
            name={name}
            place={place}
            stopped={!missing.has(error)}
            tries={tries}
            onAgain={() => setTries(tries + 1)}
            onClose={leave && (() => leave(props))}
          />
        )}
      >
        <Suspense fallback={waiting === 'words' ? <Waiting name={name} /> : waiting}>{createElement(ready ?? made, props)}</Suspense>
      </Boundary>
    );
  };
}

/** The part's name, once it has been a while. */
export function Waiting({ name }: { readonly name: PartName }) {
  const language = useSelect((state) => state.view.language);
  return (
    <p className={styles.waiting} role="status">
      {PART_WORDS[language].waiting(partName(name, language))}
    </p>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly instead: (error: object) => ReactNode;
  readonly onFail: () => void;
}

class Boundary extends Component<BoundaryProps, { readonly error: object | undefined }> {
  override state: { readonly error: object | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: object } {
    return { error: typeof error === 'object' && error !== null ? error : {} };
  }

  override componentDidCatch(): void {
    this.props.onFail();
  }

  override render(): ReactNode {
    return this.state.error ? this.props.instead(this.state.error) : this.props.children;
  }
}
