import { Button } from '@/components/ui/button';
import { Cluster, Stack } from '@/components/ui/layout';
import { HeartButton } from '@/components/wishlist/heart-button';
import type { GoneLine as Line } from '@/lib/cart/cart';
import { fill } from '@/lib/i18n/fill';
import { useSurroundings } from './cart-context';
import styles from './cart-line.module.css';
import { LineForm } from './line-form';
import { ShopLink } from './shop-link';

/** A line whose version has left the catalogue: said plainly, to be taken out, or looked after if the product is still there. */
export function GoneLine({ line }: { line: Line }) {
  const { words, Heading } = useSurroundings();
  const { variantId, saved, product } = line;
  const name = line.name ?? words.goneNameless;
  return (
    <li className={styles.removed} data-variant={variantId}>
      <Stack gap={1}>
        <Heading className={styles.lineName}>{name}</Heading>
        <p className={styles.changes}>{words.gone}</p>
        {product && (
          <ShopLink href={`/p/${product.slug}`} className="link text-sm">
            {words.goneOther}
          </ShopLink>
        )}
      </Stack>
      <Cluster>
        {product && <HeartButton productId={product.id} label={fill(words.heart, { name })} />}
        <LineForm variantId={variantId} saved={saved} quantity={1}>
          <Button
            type="submit"
            name="intent"
            value="remove"
            variant="secondary"
            size="small"
            aria-label={fill(words.removeNamed, { name })}
          >
            {words.remove}
          </Button>
        </LineForm>
      </Cluster>
    </li>
  );
}
