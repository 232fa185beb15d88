import type { CartView } from '@/lib/cart/cart';
import { useSurroundings } from './cart-context';
import { CartLine } from './cart-line';
import styles from './cart-line.module.css';
import { GoneLine } from './gone-line';
import { RemovedLine } from './removed-line';

/** Everything that is or has just been in the cart, each at its place. `added` is what has just come in. */
export function CartLines({ cart, added }: { cart: CartView; added?: string | null }) {
  const { words } = useSurroundings();
  const rows = [
    ...cart.lines.map((line) => ({
      ...line,
      row: <CartLine key={line.variantId} line={line} added={line.variantId === added} />,
    })),
    ...cart.gone
      .filter(({ saved }) => !saved)
      .map((line) => ({ ...line, row: <GoneLine key={line.variantId} line={line} /> })),
    ...cart.removed
      .filter(({ saved }) => !saved)
      .map((line) => ({ ...line, row: <RemovedLine key={line.variantId} line={line} /> })),
  ];
  if (rows.length === 0) return null;
  return (
    <ul aria-label={words.lines} className={styles.lines}>
      {rows.sort((a, b) => a.place - b.place || a.variantId.localeCompare(b.variantId)).map(({ row }) => row)}
    </ul>
  );
}
