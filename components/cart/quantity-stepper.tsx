import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { CartLine } from '@/lib/cart/cart';
import { clampQuantity, MAX_PER_LINE, mostOf } from '@/lib/cart/rules';
import { fill } from '@/lib/i18n/fill';
import { useSurroundings } from './cart-context';
import { changeCart } from './cart-store';
import { LineForm } from './line-form';
import styles from './quantity-stepper.module.css';

/** How many of a line: one fewer, one more, or a typed number. Says why there cannot be more. */
export function QuantityStepper({ line }: { line: CartLine }) {
  const { words, tell } = useSurroundings();
  const { variantId, name, quantity, stock } = line;
  const [typed, type] = useState<string | null>(null);
  const [tried, tryMore] = useState(false);
  const most = mostOf(stock);
  const limit = fill(stock < MAX_PER_LINE ? words.atMostHere : words.limitHere, { count: most });

  const tellNow = (count: number) => tell(fill(words.tellNow, { name, count }));
  const take = () => {
    if (typed === null) return;
    const asked = Number.parseInt(typed, 10);
    type(null);
    tryMore(asked > most);
    if (Number.isNaN(asked) || asked < 1 || asked === quantity) return;
    const wanted = Math.min(clampQuantity(asked), most);
    changeCart({ kind: 'set', variantId, quantity: wanted, saved: false });
    tellNow(wanted);
  };
  const stop = (isStopped: boolean) => (event: MouseEvent) => {
    tryMore(isStopped && quantity >= most);
    if (isStopped) event.preventDefault();
  };
  const takeOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    take();
  };

  return (
    <LineForm variantId={variantId} className={styles.stepperForm} onIntent={(_, count) => tellNow(count)}>
      <div className={styles.stepper}>
        <noscript>
          <Button type="submit" name="intent" value="set" variant="quiet" size="small">
            {words.update}
          </Button>
        </noscript>
        <button
          type="submit"
          name="intent"
          value="fewer"
          aria-label={fill(words.fewer, { name })}
          aria-disabled={quantity <= 1 || undefined}
          onClick={stop(quantity <= 1)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <input
          name="quantity"
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          aria-label={fill(words.quantityOf, { name })}
          value={typed ?? String(quantity)}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onBlur={take}
          onKeyDown={takeOnEnter}
          data-next-focus
        />
        <button
          type="submit"
          name="intent"
          value="more"
          aria-label={fill(words.more, { name })}
          aria-disabled={quantity >= most || undefined}
          onClick={stop(quantity >= most)}
        >
          <span aria-hidden="true">+</span>
        </button>
      </div>
      <p role="status" className="text-sm text-soft">
        {tried && limit}
      </p>
    </LineForm>
  );
}
