import { Button } from '@/components/ui/button';
import type { RemovedLine as Line } from '@/lib/cart/cart';
import { fill } from '@/lib/i18n/fill';
import { useSurroundings } from './cart-context';
import styles from './cart-line.module.css';
import { LineForm } from './line-form';

/** Where a line was, and the way back. Kept by the shop for a while, so that a reload does not lose it. */
export function RemovedLine({ line }: { line: Line }) {
  const { words, tell } = useSurroundings();
  const { variantId, name, wanted, saved } = line;
  const id = `removed-${variantId}`;
  return (
    <li className={styles.removed} data-variant={variantId}>
      <p id={id}>{fill(words.removedNamed, { name })}</p>
      <LineForm
        variantId={variantId}
        saved={saved}
        quantity={wanted}
        onIntent={() => tell(fill(saved ? words.tellSaved : words.tellMoved, { name }))}
      >
        <Button
          type="submit"
          name="intent"
          value="set"
          variant="secondary"
          size="small"
          aria-describedby={id}
          data-next-focus
        >
          {words.undo}
        </Button>
      </LineForm>
    </li>
  );
}
