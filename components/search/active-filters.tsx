import { X } from 'lucide';
import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { chip, chips } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { colorFamilyName, sizeName } from '@/lib/catalog/variant-name';
import type { Locale } from '@/lib/i18n/locales';
import { currencyOf, toMarket } from '@/lib/market/market';
import { formatMoney } from '@/lib/platform/money';
import { type Filters, isFiltered, NO_FILTERS } from '@/lib/search/filters';
import { changed } from '@/lib/search/rules';

type ActiveFiltersProps = {
  filters: Filters;
  addressFor: (filters: Filters) => string;
  /** The category a search was narrowed to, and the search without it. */
  category?: { name: string; href: string };
  locale: Locale;
};

/** What the list is narrowed by, each a link that takes it away again. */
export async function ActiveFilters({ filters, addressFor, category, locale }: ActiveFiltersProps) {
  if (!isFiltered(filters) && !category) return null;
  const words = await getTranslations('search');
  const currency = currencyOf(toMarket(await routeLocale()));
  const money = (units: number) => formatMoney({ amountInCents: Math.round(units * 100), currency }, locale);
  const { brands, colors, sizes, priceFrom, priceTo, rating, onSale, inStock } = filters;
  const without = (list: string[], one: string) => list.filter((value) => value !== one);
  const price =
    priceFrom !== null && priceTo !== null
      ? words('priceRange', { from: money(priceFrom), to: money(priceTo) })
      : priceFrom !== null
        ? words('priceFrom', { from: money(priceFrom) })
        : words('priceTo', { to: money(priceTo ?? 0) });
  const chosen: [name: string, change: Partial<Filters>][] = [
    ...colors.map((color): [string, Partial<Filters>] => [
      colorFamilyName(color, locale),
      { colors: without(colors, color) },
    ]),
    ...brands.map((brand): [string, Partial<Filters>] => [brand, { brands: without(brands, brand) }]),
    ...sizes.map((size): [string, Partial<Filters>] => [sizeName(size, locale), { sizes: without(sizes, size) }]),
  ];
  if (priceFrom !== null || priceTo !== null) chosen.push([price, { priceFrom: null, priceTo: null }]);
  if (rating) chosen.push([words('ratingFrom', { stars: rating }), { rating: 0 }]);
  if (onSale) chosen.push([words('sale'), { onSale: false }]);
  if (inStock) chosen.push([words('stock'), { inStock: false }]);
  const active = chosen.map(([name, change]) => ({ name, href: addressFor(changed(filters, change)) }));
  return (
    <ul className={chips} aria-label={words('active')}>
      {[...(category ? [category] : []), ...active].map(({ name, href }) => (
        <li key={name}>
          <Link href={href} scroll={false} prefetch={false} className={chip} aria-label={words('remove', { name })}>
            {name}
            <Icon of={X} className="size-4" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={addressFor({ ...NO_FILTERS, sort: filters.sort })}
          scroll={false}
          prefetch={false}
          className={button({ variant: 'quiet', size: 'small' })}
        >
          {words('clear')}
        </Link>
      </li>
    </ul>
  );
}
