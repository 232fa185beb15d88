import { TellBackFromCart } from '@/components/notices/notice-shop-link';
import { Button } from '@/components/ui/button';
import type { CartLine, LineChange } from '@/lib/cart/cart';
import { fill, fillPlural } from '@/lib/i18n/fill';
import { formatMoney } from '@/lib/platform/money';
import { useSurroundings } from './cart-context';
import styles from './cart-line.module.css';
import { LineForm } from './line-form';

/** What has happened to a line since the person last looked, in a sentence each, and what can be done about it. */
export function LineChanges({ line, saved }: { line: CartLine; saved?: boolean }) {
  const { words, locale } = useSurroundings();
  const { name, slug, variantId, changes, quantity } = line;
  if (changes.length === 0) return null;
  const sentence = (change: LineChange) => {
    if (change.kind === 'sold-out') return words[saved ? 'change.soldOutSaved' : 'change.soldOut'];
    if (change.kind === 'fewer') return fillPlural(words.fewerLeft, locale, { wanted: change.wanted, count: quantity });
    const before = formatMoney(change.before, locale);
    if (change.kind === 'currency') return fill(words['change.currency'], { currency: line.price.currency, before });
    const isUp = change.before.amountInCents < line.price.amountInCents;
    return fill(words[isUp ? 'change.priceUp' : 'change.priceDown'], { before });
  };
  const soldOut = changes.some(({ kind }) => kind === 'sold-out');
  return (
    <div className={styles.changes}>
      <ul>
        {changes.map((change) => (
          <li key={change.kind}>{sentence(change)}</li>
        ))}
      </ul>
      {soldOut && <TellBackFromCart slug={slug} variantId={variantId} label={words['change.notify']} />}
      {!soldOut && (
        <LineForm variantId={variantId} saved={saved} quantity={quantity}>
          <Button type="submit" variant="link" aria-label={`${words.understood}: ${name}`}>
            {words.understood}
          </Button>
        </LineForm>
      )}
    </div>
  );
}
