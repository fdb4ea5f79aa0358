import { LANGUAGES } from '../../domain/text';
import { HEADER_WORDS } from '../../i18n/header-words';
import { LANGUAGE_NAMES, MESSAGES } from '../../i18n/messages';
import { changeLanguage, moveCamera, openPanel, prefer } from '../../state/actions';
import type { Preferences } from '../../state/state';
import { useSelect } from '../use-select';
import styles from './MoreItems.module.css';

const THEMES: readonly Preferences['theme'][] = ['light', 'dark', 'system'];
const UNITS: readonly Preferences['units'][] = ['km', 'mi', 'nmi'];
const PAGES = ['compare', 'sources'] as const;

interface MoreItemsProps {
  readonly phone: boolean;
  /** Whether Compare, Sources and Share stand here rather than in the header. */
  readonly pages: boolean;
  readonly close: () => void;
  readonly onDialog: (dialog: 'share' | 'keys' | 'about') => void;
  /** Starts the guided reading, where there is one and no room for its button. */
  readonly onRead: (() => void) | undefined;
  readonly reading: string;
}

/** Everything that is needed seldom: language, theme and units say what they are. */
export function MoreItems({ phone, pages, close, onDialog, onRead, reading }: MoreItemsProps) {
  const language = useSelect((state) => state.view.language);
  const { theme, units } = useSelect((state) => state.preferences);
  const words = HEADER_WORDS[language];
  const { header } = MESSAGES[language];
  const after =
    <Chosen,>(act: (chosen: Chosen) => void) =>
    (chosen: Chosen): void => {
      close();
      act(chosen);
    };
  const item = (name: string, act: () => void) => (
    <button key={name} type="button" className={styles.item} onClick={after(act)}>
      {name}
    </button>
  );
  return (
    <>
      {onRead && item(reading, onRead)}
      {pages && PAGES.map((page) => item(header[page], () => openPanel(page)))}
      {pages && item(words.share, () => onDialog('share'))}
      <Setting name={words.language} options={LANGUAGES} names={LANGUAGE_NAMES} chosen={language} onChoose={after(changeLanguage)} speaks />
      <Setting name={words.theme} options={THEMES} names={words.themes} chosen={theme} onChoose={after((one) => prefer({ theme: one }))} />
      <Setting name={words.units} options={UNITS} names={words.unitNames} chosen={units} onChoose={after((one) => prefer({ units: one }))} />
      {item(words.home, () => moveCamera({ type: 'home' }))}
      {!phone && item(header.keys, () => onDialog('keys'))}
      {item(words.about, () => onDialog('about'))}
    </>
  );
}

interface SettingProps<Option extends string> {
  readonly name: string;
  readonly options: readonly Option[];
  readonly names: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
  /** The options are languages, each named in itself. */
  readonly speaks?: boolean;
}

/** "Theme: Light", and the others beside it. */
function Setting<Option extends string>({ name, options, names, chosen, onChoose, speaks = false }: SettingProps<Option>) {
  return (
    <div role="group" aria-label={`${name}: ${names[chosen]}`} className={styles.setting}>
      <span className={styles.name}>{name}</span>
      <span className={styles.options}>
        {options.map((option) => (
          <button
            key={option}
            type="button"
            className={styles.option}
            aria-pressed={option === chosen}
            lang={speaks ? option : undefined}
            onClick={() => onChoose(option)}
          >
            {names[option]}
          </button>
        ))}
      </span>
    </div>
  );
}
