import { Badge } from '@/components/ui/badge';
import { Stack } from '@/components/ui/layout';
import { Price, RegularPrice } from '@/components/ui/price';
import styles from './buy-box.module.css';
import type { VariantOption } from './variant-choice';

type VariantPriceProps = { variant: VariantOption; regularPrice: string; salePrice: string };

/** What the chosen variant costs. During a sale with the price before, of which it is said that it is the lowest of 30 days. */
export function VariantPrice({ variant, regularPrice, salePrice }: VariantPriceProps) {
  const { price, unit, regular, saving } = variant;
  return (
    <Stack aria-live="polite" gap={1}>
      <p className={styles.productPrice}>
        {regular && <span className="sr-only">{`${salePrice}: `}</span>}
        <Price sale={Boolean(regular)}>{price}</Price>
        {regular && (
          <>
            <span className="sr-only">{`${regularPrice}: `}</span>
            <RegularPrice>{regular}</RegularPrice>
          </>
        )}
        {saving && <Badge tone="sale">{saving}</Badge>}
      </p>
      {unit && <p className="text-sm text-soft lining-nums tabular-nums">{unit}</p>}
      {regular && (
        <p className="text-sm text-soft" aria-hidden="true">
          {`${regularPrice}: ${regular}`}
        </p>
      )}
    </Stack>
  );
}
