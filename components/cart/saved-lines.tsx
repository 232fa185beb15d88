import { Button } from '@/components/ui/button';
import { cluster, Stack } from '@/components/ui/layout';
import type { CartView } from '@/lib/cart/cart';
import { fill } from '@/lib/i18n/fill';
import { useSurroundings } from './cart-context';
import styles from './cart-line.module.css';
import { GoneLine } from './gone-line';
import { LineForm } from './line-form';
import { LineFrame } from './line-frame';
import { RemovedLine } from './removed-line';

/** What is put aside for later, under the cart. */
export function SavedLines({ cart }: { cart: CartView }) {
  const { words, tell } = useSurroundings();
  const removed = cart.removed.filter(({ saved }) => saved);
  const gone = cart.gone.filter(({ saved }) => saved);
  if (cart.saved.length + removed.length + gone.length === 0) return null;
  return (
    <Stack as="section" gap={4} aria-labelledby="saved-title">
      <Stack gap={1}>
        <h2 id="saved-title" className="subtitle">
          {words.savedTitle}
        </h2>
        <p className="text-soft">{words.savedText}</p>
      </Stack>
      <ul className={styles.savedLines}>
        {gone.map((line) => (
          <GoneLine key={line.variantId} line={line} />
        ))}
        {cart.saved.map((line) => (
          <LineFrame key={line.variantId} line={line} saved>
            <LineForm
              variantId={line.variantId}
              saved
              quantity={line.wanted}
              className={cluster()}
              onIntent={(intent) =>
                tell(fill(intent === 'move' ? words.tellMoved : words.tellRemoved, { name: line.name }))
              }
            >
              {line.stock > 0 && (
                <Button
                  type="submit"
                  name="intent"
                  value="move"
                  variant="secondary"
                  size="small"
                  aria-label={`${words.moveToCart}: ${line.name}`}
                  data-next-focus
                >
                  {words.moveToCart}
                </Button>
              )}
              <Button
                type="submit"
                name="intent"
                value="remove"
                variant="link"
                aria-label={fill(words.removeNamed, { name: line.name })}
                data-next-focus={line.stock <= 0 || undefined}
              >
                {words.remove}
              </Button>
            </LineForm>
          </LineFrame>
        ))}
        {removed.map((line) => (
          <RemovedLine key={line.variantId} line={line} />
        ))}
      </ul>
    </Stack>
  );
}
