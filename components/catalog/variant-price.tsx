import type { VariantOption } from './variant-choice';

type VariantPriceProps = { variant: VariantOption; regularPrice: string; salePrice: string };

/** What the chosen variant costs. During a sale with the price before, of which it is said that it is the lowest of 30 days. */
export function VariantPrice({ variant, regularPrice, salePrice }: VariantPriceProps) {
  const { price, unit, regular, saving } = variant;
  return (
    <div aria-live="polite" className="stack [--gap:0.25rem]">
      <p className="product-price">
        {regular && <span className="visually-hidden">{`${salePrice}: `}</span>}
        <span className={regular ? 'price price-sale' : 'price'}>{price}</span>
        {regular && (
          <>
            <span className="visually-hidden">{`${regularPrice}: `}</span>
            <s className="price-regular">{regular}</s>
          </>
        )}
        {saving && <span className="badge badge-sale">{saving}</span>}
      </p>
      {unit && <p className="small muted numeric">{unit}</p>}
      {regular && (
        <p className="small muted" aria-hidden="true">
          {`${regularPrice}: ${regular}`}
        </p>
      )}
    </div>
  );
}
