import { Button } from '@/components/ui/button';
import { cluster } from '@/components/ui/layout';
import type { CartLine as Line } from '@/lib/cart/cart';
import { fill } from '@/lib/i18n/fill';
import { useSurroundings } from './cart-context';
import { LineForm } from './line-form';
import { LineFrame } from './line-frame';
import { QuantityStepper } from './quantity-stepper';

/** A line of the cart, with its quantity and the ways out. */
export function CartLine({ line, added }: { line: Line; added?: boolean }) {
  const { words, tell } = useSurroundings();
  const { variantId, name, quantity, wanted } = line;
  return (
    <LineFrame line={line} added={added}>
      {quantity > 0 && <QuantityStepper line={line} />}
      <LineForm
        variantId={variantId}
        quantity={wanted}
        className={cluster()}
        onIntent={(intent) => tell(fill(intent === 'save' ? words.tellSaved : words.tellRemoved, { name }))}
      >
        <Button type="submit" name="intent" value="save" variant="link" aria-label={`${words.saveForLater}: ${name}`}>
          {words.saveForLater}
        </Button>
        <Button
          type="submit"
          name="intent"
          value="remove"
          variant="link"
          aria-label={fill(words.removeNamed, { name })}
        >
          {words.remove}
        </Button>
      </LineForm>
    </LineFrame>
  );
}
