'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { firstChoice, useChoice } from './variant-choice';

type BuyBarProps = { name: string; words: Record<'add' | 'tellBack', string> };

/**
 * Price and button at the lower edge of phones, once the page's own button has left the screen upwards. Stands at the end of the
 * page with its own room there, so that it never covers what follows.
 */
export function BuyBar({ name, words }: BuyBarProps) {
  const { variants, chosen, ask } = useChoice();
  const [passed, setPassed] = useState(false);
  const variant = chosen ?? firstChoice(variants);
  const isOut = variant.stock === 'out';
  const selector = isOut ? '.buy-box [href*=back-in-stock]' : '.buy-row';

  useEffect(() => {
    const button = document.querySelector(selector);
    if (!button) return;
    // What lies below the screen counts as on it: left behind is only what is above, also after a jump down the page.
    const rootMargin = '0px 0px 1000000px';
    const watcher = new IntersectionObserver(([entry]) => setPassed(entry?.isIntersecting === false), { rootMargin });
    watcher.observe(button);
    return () => watcher.disconnect();
  }, [selector]);

  const act = () => {
    if (isOut) return ask('back-in-stock');
    document.querySelector<HTMLButtonElement>('.buy-row [type=submit]')?.click();
  };
  return (
    <div className="buy-bar" data-shown={passed || undefined} inert={!passed}>
      <p className="buy-bar-name">{name}</p>
      <p className="price numeric">{variant.price}</p>
      <Button onClick={act}>{isOut ? words.tellBack : words.add}</Button>
    </div>
  );
}
