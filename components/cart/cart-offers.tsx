import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { ProductShelf } from '@/components/catalog/product-shelf';
import { PersonalShelf } from '@/components/personal/shelf';
import { listAllProductCards } from '@/lib/catalog/queries';
import type { Locale } from '@/lib/i18n/locales';
import { toMarket } from '@/lib/market/market';

const SHOWN = 8;

/** Something to begin with: what this person looked at, if they allow it, else what many like. */
export async function CartOffers({ locale }: { locale: Locale }) {
  const words = await getTranslations('cart');
  const popular = (await listAllProductCards(toMarket(await routeLocale())))
    .filter(({ inStock }) => inStock)
    .slice(0, SHOWN);
  return (
    <PersonalShelf place="recently-viewed">
      <ProductShelf title={words('popular')} products={popular} locale={locale} />
    </PersonalShelf>
  );
}
