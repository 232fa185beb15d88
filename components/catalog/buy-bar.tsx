'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Price } from '@/components/ui/price';
import styles from './buy-bar.module.css';
import { firstChoice, useChoice } from './variant-choice';

type BuyBarProps = { name: string; words: Record<'add' | 'tellBack', string> };

/**
 * Price and button at the lower edge of phones, once the page's own button has left the screen upwards. Stands at the end of the
 * page with its own room there, so that it never covers what follows.
 */
export function BuyBar({ name, words }: BuyBarProps) {
  const { variants, chosen } = useChoice();
  const [passed, setPassed] = useState(false);
  const variant = chosen ?? firstChoice(variants);
  const isOut = variant.stock === 'out';
  // A variant that is sold out has a button only where people can be told when it is back.
  const selector = isOut ? '[data-buy] [href*=back-in-stock]' : '[data-buy] [type=submit]';

  useEffect(() => {
    const button = document.querySelector(selector);
    if (!button) return setPassed(false);
    // What lies below the screen counts as on it: left behind is only what is above, also after a jump down the page.
    const rootMargin = '0px 0px 1000000px';
    const watcher = new IntersectionObserver(([entry]) => setPassed(entry?.isIntersecting === false), { rootMargin });
    watcher.observe(button);
    return () => watcher.disconnect();
  }, [selector]);

  const act = () => document.querySelector<HTMLElement>(selector)?.click();
  return (
    <div className={styles.bar} data-shown={passed || undefined} inert={!passed}>
      <p className={styles.name}>{name}</p>
      <p>
        <Price>{variant.price}</Price>
      </p>
      <Button onClick={act}>{isOut ? words.tellBack : words.add}</Button>
    </div>
  );
}
