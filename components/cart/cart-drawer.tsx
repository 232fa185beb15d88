import { X } from 'lucide';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useModal } from '@/components/ui/use-leaving';
import type { CartPanel } from '@/lib/cart/panel';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import { CartContext } from './cart-context';
import styles from './cart-drawer.module.css';
import { CartLines } from './cart-lines';
import { CartNews } from './cart-news';
import { useCart } from './cart-store';
import { DrawerFoot } from './drawer-foot';

export { changeCart } from './cart-store';

export type DrawerWords = Record<'title' | 'adding' | 'close' | 'offline' | 'unreachable', string>;

type CartDrawerProps = {
  /** What was put in. */
  name: string;
  locale: Locale;
  words: DrawerWords;
  onClose: () => void;
};

/** What has come into the cart, beside what was in it: opens over the page and gives the keyboard back when it closes. */
export function CartDrawer({ name, locale, words: first, onClose }: CartDrawerProps) {
  const { modal, close } = useModal(onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  const { panel, cart, trouble, waiting } = useCart(null);
  const [told, tell] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const added = lastAdded(panel);
  return (
    <dialog {...modal} className={styles.drawer} aria-labelledby="drawer-title" closedby="any">
      <div className={styles.body} data-cart>
        <header className={styles.head}>
          <h2 id="drawer-title" className="subtitle" tabIndex={-1} ref={heading}>
            {first.title}
          </h2>
          <IconButton icon={X} label={first.close} onClick={close} />
        </header>
        {panel && cart ? (
          <CartContext value={{ words: panel.words, locale, Heading: 'h3', tell }}>
            <div className={styles.lines}>
              <p role="status" className={waiting || told ? 'sr-only' : styles.added}>
                {told || (added && fill(panel.words.tellAdded, { name }))}
              </p>
              <CartNews trouble={trouble} outcomes={panel.outcomes} />
              <CartLines cart={cart} added={added} />
            </div>
            <footer className={styles.foot}>
              <DrawerFoot cart={cart} waiting={waiting} onLeave={close} />
            </footer>
          </CartContext>
        ) : (
          <div className={styles.lines}>
            <p role="status">{trouble === 'offline' ? first.offline : `${name}: ${first.adding}`}</p>
          </div>
        )}
      </div>
    </dialog>
  );
}

const lastAdded = (panel: CartPanel | null) =>
  panel?.outcomes.findLast(({ kind, problem }) => kind === 'add' && (!problem || problem === 'fewer'))?.variantId;
