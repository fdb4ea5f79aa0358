import type { ComponentProps } from 'react';
import { HEADER_WORDS } from '../../i18n/header-words';
import { Menu } from '../parts/Menu';
import { part } from '../parts/part';
import { useSelect } from '../use-select';
import type { MoreItems as Items } from './MoreItems';

const MoreItems = part('menu', async () => (await import('./MoreItems')).MoreItems);

interface MoreMenuProps extends Omit<ComponentProps<typeof Items>, 'close'> {
  readonly className: string | undefined;
}

/** On a phone the word "Menu", with the pages that its header has no room for; else three dots. */
export function MoreMenu({ className, ...items }: MoreMenuProps) {
  const words = useSelect((state) => HEADER_WORDS[state.view.language]);
  return (
    <Menu face={items.phone ? words.menu : <Dots />} {...(items.phone ? {} : { label: words.more })} className={className}>
      {(close) => <MoreItems {...items} close={close} />}
    </Menu>
  );
}

function Dots() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
      <circle cx="4" cy="10" r="2" />
      <circle cx="10" cy="10" r="2" />
      <circle cx="16" cy="10" r="2" />
    </svg>
  );
}
