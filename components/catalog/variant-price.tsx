import { Badge } from '@/components/ui/badge';
import { Stack } from '@/components/ui/layout';
import type { VariantOption } from './variant-choice';

type VariantPriceProps = { variant: VariantOption; regularPrice: string; salePrice: string };

/** What the chosen variant costs. During a sale with the price before, of which it is said that it is the lowest of 30 days. */
export function VariantPrice({ variant, regularPrice, salePrice }: VariantPriceProps) {
  const { price, unit, regular, saving } = variant;
  return (
    <Stack aria-live="polite" gap={1}>
      <p className="product-price">
        {regular && <span className="visually-hidden">{`${salePrice}: `}</span>}
        <span className={regular ? 'price price-sale' : 'price'}>{price}</span>
        {regular && (
          <>
            <span className="visually-hidden">{`${regularPrice}: `}</span>
            <s className="price-regular">{regular}</s>
          </>
        )}
        {saving && <Badge tone="sale">{saving}</Badge>}
      </p>
      {unit && <p className="small muted numeric">{unit}</p>}
      {regular && (
        <p className="small muted" aria-hidden="true">
          {`${regularPrice}: ${regular}`}
        </p>
      )}
    </Stack>
  );
}
