import { getTranslations } from 'next-intl/server';
import { ProductCard } from '@/components/catalog/product-card';
import { TellBackFromList } from '@/components/notices/notice-list-link';
import { badge } from '@/components/ui/badge';
import { select } from '@/components/ui/control';
import { Form } from '@/components/ui/form';
import { Stack, stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Locale } from '@/lib/i18n/locales';
import { formatMoney } from '@/lib/platform/money';
import { moveToCartAction } from '@/lib/wishlist/actions';
import type { WishedProduct as Product, Wishlist } from '@/lib/wishlist/queries';
import { MoveHeart } from './move-heart';

type WishedProductProps = { product: Product; list: string; others: Wishlist[]; locale: Locale };

/** A product on its owner's list: the card with a filled heart, and the ways into the cart and to other lists. */
export async function WishedProduct({ product, list, others, locale }: WishedProductProps) {
  const words = await getTranslations('wishlist');
  const { name, slug, dropped } = product;
  const available = product.offers.filter(({ stock }) => stock > 0);
  const [only] = available;
  return (
    <Stack as="li" gap={3}>
      <ProductCard product={product} locale={locale} />
      {dropped && (
        <p className={badge({ tone: 'success', className: 'self-start' })}>
          {words('priceDropped', { amount: formatMoney(dropped, locale) })}
        </p>
      )}
      <Stack gap={2} className="mt-auto">
        {only ? (
          <Form action={moveToCartAction} className={stack({ gap: 2 })}>
            <input type="hidden" name="list" value={list} />
            {available.length === 1 ? (
              <input type="hidden" name="variantId" value={only.variantId} />
            ) : (
              <select name="variantId" aria-label={words('chooseOf', { name })} className={select}>
                {available.map(({ variantId, variantName }) => (
                  <option key={variantId} value={variantId}>
                    {variantName}
                  </option>
                ))}
              </select>
            )}
            <SubmitButton
              variant="secondary"
              wide
              className="max-[36rem]:px-2 max-[36rem]:text-md"
              aria-label={`${words('toCart')}: ${name}`}
            >
              {words('toCart')}
            </SubmitButton>
          </Form>
        ) : (
          <p className="text-sm text-soft">
            {words('soldOut')} <TellBackFromList slug={slug} name={name} variantId={product.offers[0]?.variantId} />
          </p>
        )}
        {others.length > 0 && <MoveHeart product={product} from={list} others={others} />}
      </Stack>
    </Stack>
  );
}
