import { getTranslations } from 'next-intl/server';
import { ProductPicture } from '@/components/catalog/product-picture';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { setQuantityAction } from '@/lib/cart/actions';
import type { CartLine as Line } from '@/lib/cart/queries';
import { MAX_PER_LINE } from '@/lib/cart/rules';
import type { Locale } from '@/lib/i18n/locales';
import { formatMoney } from '@/lib/money';
import { LineChanges } from './line-changes';
import { QuantitySelect } from './quantity-select';

/** One line of the cart, with its quantity and the way out. */
export async function CartLine({ line, locale }: { line: Line; locale: Locale }) {
  const words = await getTranslations('cart');
  const { name, variantId, variantName, quantity } = line;
  const address = `/p/${line.slug}?variant=${encodeURIComponent(variantId)}`;
  return (
    <li className="cart-line" data-sold-out={quantity === 0 || undefined}>
      <div className="cart-line-picture">
        <ProductPicture picture={line.picture} />
      </div>
      <div className="stack gap-1">
        <h2 className="font-semibold leading-snug">
          <Link href={address} prefetch={false} className="hover:underline underline-offset-4">
            {name}
          </Link>
        </h2>
        {variantName && <p className="small muted">{variantName}</p>}
        <p className="small muted numeric">{words('unit', { price: formatMoney(line.price, locale) })}</p>
        <LineChanges line={line} locale={locale} />
      </div>
      <p className="cart-line-total price">{quantity > 0 && formatMoney(line.lineTotal, locale)}</p>
      <div className="cart-line-actions">
        {quantity > 0 && (
          <Form action={setQuantityAction} className="cluster">
            <input type="hidden" name="variantId" value={variantId} />
            <QuantitySelect
              quantity={quantity}
              most={Math.min(MAX_PER_LINE, Math.max(line.stock, quantity))}
              label={words('quantityOf', { name })}
            />
            <noscript>
              <button type="submit" className="button-quiet button-small">
                {words('update')}
              </button>
            </noscript>
          </Form>
        )}
        <Form action={setQuantityAction}>
          <input type="hidden" name="variantId" value={variantId} />
          <input type="hidden" name="quantity" value="0" />
          <SubmitButton className="button-quiet button-small" aria-label={words('removeNamed', { name })}>
            {words('remove')}
          </SubmitButton>
        </Form>
      </div>
    </li>
  );
}
