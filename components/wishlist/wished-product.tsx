import { getTranslations } from 'next-intl/server';
import { ProductCard } from '@/components/catalog/product-card';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Locale } from '@/lib/i18n/locales';
import { moveToCartAction } from '@/lib/wishlist/actions';
import type { WishedProduct as Product } from '@/lib/wishlist/queries';

/** A product on its owner's list: the card with a filled heart, and the way into the cart. */
export async function WishedProduct({ product, locale }: { product: Product; locale: Locale }) {
  const words = await getTranslations('wishlist');
  const available = product.offers.filter(({ stock }) => stock > 0);
  const [only] = available;
  return (
    <li className="stack gap-3">
      <ProductCard product={product} locale={locale} />
      {product.priceDropped && <p className="badge badge-success self-start">{words('priceDropped')}</p>}
      {only ? (
        <Form action={moveToCartAction} className="stack gap-2 mt-auto">
          {available.length === 1 ? (
            <input type="hidden" name="variantId" value={only.variantId} />
          ) : (
            <select name="variantId" aria-label={words('choose')} className="select">
              {available.map(({ variantId, variantName }) => (
                <option key={variantId} value={variantId}>
                  {variantName}
                </option>
              ))}
            </select>
          )}
          <SubmitButton className="button-secondary button-wide">{words('toCart')}</SubmitButton>
        </Form>
      ) : (
        <p className="small muted mt-auto">{words('soldOut')}</p>
      )}
    </li>
  );
}
